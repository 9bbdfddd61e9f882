//! The task that sends what is owed on one platform: takes rows in, starts attempts, hears how they ended.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::attempt::{Carrier, Report};
use super::inbox::{Inbox, ROWS_IN_MEMORY, Seen};
use super::lanes::{Lanes, Mentioned, Next};
use super::ledger::Ledger;
use super::limiter::{Limiter, Limits};
use crate::core::ids::OutboxId;
use crate::store::StoreError;
use crate::store::record::Owed;

pub(super) struct Dispatcher<L> {
    carrier: Arc<Carrier<L>>,
    inbox: Arc<Inbox>,
    lanes: Lanes,
    limiter: Limiter,
    reports: UnboundedReceiver<Report>,
    tasks: JoinSet<()>,
    typing: JoinSet<()>,
    /// Attempts that hold their lane.
    sending: usize,
    /// Attempts that have ended and wait for their record.
    recording: usize,
    reading: Option<Reading>,
    read_at: Instant,
    store_fails: bool,
    /// The last reading brought nothing that was not known: the next one can wait.
    fruitless: bool,
    remembered: Remembered,
    /// When it was told who overruns the platform, while somebody does.
    overrun_at: Option<Instant>,
    /// Kept to spare the allocation.
    arrivals: Vec<Owed>,
}

/// What a reading is for, and what was settled since it began and may still be in what it sees.
struct Reading {
    catches_up: bool,
    settled: HashSet<OutboxId>,
}

/// So long after the hand-over nobody asks whether it is still owed. An erasure in this process takes its rows away itself;
/// one by another process is noticed by whatever waits longer.
const SURE: Duration = Duration::from_secs(1);
const SENDING_AT_ONCE: usize = 64;
const RECORDING_AT_ONCE: usize = 2048;
const TYPING_AT_ONCE: usize = 16;
const REPORTS_AT_ONCE: usize = 256;
/// Rows whose hand-over was lost, with a commit whose outcome nobody learnt, are found after this time.
const READ_EVERY: Duration = Duration::from_secs(30);
const READ_AGAIN: Duration = Duration::from_secs(1);
/// A word that waited for longer would only puzzle.
const STALE: SignedDuration = SignedDuration::from_secs(30);
/// More than any platform takes in five seconds.
const OVERRUN: usize = 256;
const TOLD_EVERY: Duration = Duration::from_millis(50);
/// Stopping: how long new sendings begin, and how long the last ones may take.
const STOP_SENDING: Duration = Duration::from_secs(3);
const STOP: Duration = Duration::from_secs(5);

impl<L: Ledger> Dispatcher<L> {
    pub(super) fn new(
        inbox: Arc<Inbox>,
        limits: Limits,
        carrier: impl FnOnce(mpsc::UnboundedSender<Report>) -> Carrier<L>,
    ) -> Self {
        // Bounded by the attempts, each of which reports a few times.
        let (tell, reports) = mpsc::unbounded_channel();
        Self {
            carrier: Arc::new(carrier(tell)),
            inbox,
            lanes: Lanes::default(),
            limiter: Limiter::new(limits),
            reports,
            tasks: JoinSet::new(),
            typing: JoinSet::new(),
            sending: 0,
            recording: 0,
            reading: None,
            read_at: Instant::now(),
            store_fails: false,
            fruitless: false,
            remembered: Remembered::default(),
            overrun_at: None,
            arrivals: Vec::new(),
        }
    }

    /// Runs until the inbox is closed, and then until what is due is sent, within a bound.
    pub(super) async fn run(mut self) {
        let mut heard = Vec::with_capacity(REPORTS_AT_ONCE);
        let mut closed_at = None;
        loop {
            let now = Instant::now();
            let seen = self.inbox.look();
            if seen.closed && closed_at.is_none() {
                closed_at = Some(now);
            }
            self.take_in();
            let may_send = closed_at.is_none_or(|at| now < at + STOP_SENDING);
            let wake_at = if may_send { self.send_what_may_go(now) } else { None };
            self.tell_who_overruns(now);
            if let Some(closed_at) = closed_at {
                if (self.sending == 0 && self.recording == 0) || now >= closed_at + STOP {
                    break;
                }
                self.wait(closed_at + STOP, &mut heard).await;
            } else {
                self.read_if_due(seen, now);
                let wake_at = wake_at.unwrap_or(self.read_at);
                self.wait(wake_at.min(self.read_at), &mut heard).await;
            }
            let now = Instant::now();
            for report in heard.drain(..) {
                self.hear(report, now);
            }
            while self.tasks.try_join_next().is_some() {}
            while self.typing.try_join_next().is_some() {}
        }
    }

    async fn wait(&mut self, until: Instant, heard: &mut Vec<Report>) {
        tokio::select! {
            biased;
            _ = self.reports.recv_many(heard, REPORTS_AT_ONCE) => {}
            () = self.inbox.news() => {}
            () = sleep_until(until) => {}
        }
    }

    fn take_in(&mut self) {
        for erased in self.inbox.take_erased() {
            self.lanes.forget_erased(&erased);
            // What the erasure owes is in the store only.
            self.fruitless = false;
        }
        // While a reading catches up, what was handed over is newer than what it brings.
        if self.reading.as_ref().is_some_and(|reading| reading.catches_up) {
            return;
        }
        let mut arrivals = std::mem::take(&mut self.arrivals);
        self.inbox.take(&mut arrivals, self.lanes.len());
        for owed in arrivals.drain(..) {
            if !self.remembered.contains(owed.id) {
                self.accept(owed, Instant::now() + SURE);
            }
        }
        self.arrivals = arrivals;
    }

    fn accept(&mut self, owed: Owed, sure_until: Instant) {
        let now = Instant::now();
        let wait = owed.due_at.duration_since(self.carrier.clock.now());
        let not_before = Duration::try_from(wait).map_or(now, |wait| now + wait);
        self.lanes.accept(owed, not_before, sure_until);
    }

    /// Starts what may be sent now; says when there will be more.
    fn send_what_may_go(&mut self, now: Instant) -> Option<Instant> {
        while self.sending < SENDING_AT_ONCE && self.recording < RECORDING_AT_ONCE {
            match self.lanes.next(&mut self.limiter, now) {
                Next::Send(owed) => {
                    self.sending += 1;
                    let carrier = Arc::clone(&self.carrier);
                    if self.lanes.is_mention(owed.id) {
                        self.tasks.spawn(carrier.mention(*owed));
                    } else {
                        self.tasks.spawn(carrier.attempt(*owed));
                    }
                }
                Next::SendIfOwed(owed) => {
                    self.sending += 1;
                    self.tasks.spawn(Arc::clone(&self.carrier).attempt_if_owed(*owed));
                }
                Next::ShowTyping(chat) => {
                    if self.typing.len() < TYPING_AT_ONCE {
                        self.typing.spawn(Arc::clone(&self.carrier).show_typing(chat));
                    }
                }
                Next::Wait(until) => match self.mention_something(now) {
                    Some(at) if at <= now => {}
                    Some(at) => return Some(until.map_or(at, |until| until.min(at))),
                    None => return until,
                },
            }
        }
        None
    }

    /// Tells who writes on and on while more waits than the platform takes; a moment late does no harm.
    fn tell_who_overruns(&mut self, now: Instant) {
        let is_overrun = self.limiter.is_limited() && self.lanes.len() > OVERRUN;
        let is_over = !is_overrun && self.overrun_at.is_some();
        if is_over {
            self.overrun_at = None;
            self.inbox.set_overrunning(HashSet::new());
        } else if is_overrun && self.overrun_at.is_none_or(|at| at + TOLD_EVERY <= now) {
            self.overrun_at = Some(now);
            self.inbox.set_overrunning(self.lanes.crowded());
        }
    }

    /// Takes in a word that stands in no store, when there is nothing better to do: now, or later; none when there is none.
    fn mention_something(&mut self, now: Instant) -> Option<Instant> {
        while let Some(row) = self.inbox.next_mention() {
            if self.carrier.clock.now().duration_since(row.created_at) > STALE {
                continue;
            }
            return Some(match self.lanes.mention(row, &mut self.limiter, now) {
                Mentioned::Now => now,
                Mentioned::Later(row, at) => {
                    self.inbox.postpone(*row);
                    at
                }
            });
        }
        None
    }

    fn read_if_due(&mut self, seen: Seen, now: Instant) {
        let has_room = self.lanes.len() < ROWS_IN_MEMORY / 2;
        let due = now >= self.read_at || (seen.behind && has_room && !self.fruitless);
        if self.reading.is_some() || !due {
            return;
        }
        if seen.behind {
            self.inbox.catch_up();
        }
        self.read_at = now + READ_EVERY;
        self.reading = Some(Reading { catches_up: seen.behind, settled: HashSet::new() });
        self.tasks.spawn(Arc::clone(&self.carrier).read(ROWS_IN_MEMORY));
    }

    fn hear(&mut self, report: Report, now: Instant) {
        match report {
            Report::Finished { chat } => {
                self.sending -= 1;
                self.recording += 1;
                self.lanes.finish(&chat);
            }
            Report::Pause { chat, scope, until } => self.limiter.pause(&chat, scope, until, now),
            Report::PutBack { owed, not_before } => {
                self.sending -= 1;
                self.lanes.put_back(owed, not_before);
            }
            Report::Moved { owed, to } => {
                self.sending -= 1;
                self.lanes.move_chat(owed, &to, now);
            }
            Report::Recorded { id } => {
                self.recording -= 1;
                self.lanes.forget(id);
                if let Some(reading) = &mut self.reading {
                    reading.settled.insert(id);
                }
                self.remembered.settle(id);
            }
            Report::Unrecorded => self.recording -= 1,
            Report::Read(read) => self.take_reading(read, now),
        }
    }

    fn take_reading(&mut self, read: Result<Vec<Owed>, StoreError>, now: Instant) {
        let Some(Reading { catches_up, settled }) = self.reading.take() else { return };
        let owed = match read {
            Ok(owed) => owed,
            Err(error) => {
                if !self.store_fails {
                    tracing::warn!(chat.platform = %self.carrier.platform, %error, "what is owed could not be read");
                }
                self.store_fails = true;
                self.fruitless = true;
                self.read_at = now + READ_AGAIN;
                if catches_up {
                    self.inbox.fall_behind();
                }
                return;
            }
        };
        self.store_fails = false;
        let is_all = owed.len() < ROWS_IN_MEMORY;
        self.fruitless = !is_all;
        for owed in owed {
            let is_new = !settled.contains(&owed.id) && !self.lanes.knows(owed.id);
            if is_new && !self.remembered.contains(owed.id) {
                self.fruitless = false;
                self.remembered.read(owed.id);
                self.accept(owed, now);
            }
        }
        self.read_at = now + if is_all { READ_EVERY } else { READ_AGAIN };
        if !is_all {
            self.inbox.fall_behind();
        }
    }
}

/// Rows that were read from the store and are settled: their turn may hand them over only now, and late.
#[derive(Default)]
struct Remembered {
    /// Read, not settled yet.
    read: HashSet<OutboxId>,
    settled: HashSet<OutboxId>,
    by_age: VecDeque<OutboxId>,
}

const REMEMBERED: usize = ROWS_IN_MEMORY;

impl Remembered {
    fn read(&mut self, id: OutboxId) {
        self.read.insert(id);
    }

    fn settle(&mut self, id: OutboxId) {
        if !self.read.remove(&id) {
            return;
        }
        self.settled.insert(id);
        self.by_age.push_back(id);
        if self.by_age.len() > REMEMBERED
            && let Some(oldest) = self.by_age.pop_front()
        {
            self.settled.remove(&oldest);
        }
    }

    fn contains(&self, id: OutboxId) -> bool {
        self.settled.contains(&id)
    }
}
