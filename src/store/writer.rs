//! The one writer: takes what waits into one transaction, so that a commit serves many turns.
//!
//! No timer holds a batch up: it is what came in while the last one was written, so an idle service answers at once and a
//! busy one writes ever larger batches. Traces of what was erased are removed in between (`traces`). A batch that fails is halved until the guilty one stands alone, so that nobody
//! else has to know.

use std::collections::HashSet;

use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

use super::connection::Connection;
use super::record::{Committed, DeadUpdate, Delivery, TurnCommit};
use super::timetable::Rescheduled;
use super::traces::{self, Removal, Schedule};
use super::{Store, StoreError, counters, erase, inbound, outbox, rooms, timetable, turns};
use crate::core::ids::{Account, Chat, ConversationId, LeadId};
use crate::core::lead::erasure::Erasure;

/// How much may wait before whoever brings more has to.
const QUEUE: usize = 1024;
const BATCH: usize = 256;
/// A few milliseconds' worth of rows.
const PRUNED_AT_ONCE: i64 = 2_000;

/// Hands work to the writer task. The task ends when the last of these is dropped, after it has written what waits.
#[derive(Clone, Debug)]
pub struct Writer {
    queue: mpsc::Sender<Job>,
}

#[derive(Debug)]
struct Job {
    work: Work,
    reply: oneshot::Sender<Result<Committed, StoreError>>,
}

#[derive(Debug)]
enum Work {
    Turn(Box<TurnCommit>),
    Delivery(Delivery),
    Burial(Box<DeadUpdate>),
    Move { from: Chat, to: Chat },
    Prune { before: Timestamp },
    Erase(Box<Erasing>, Timestamp),
    TakeRetention { day: i64 },
    Reschedule(Vec<Rescheduled>),
}

/// What is erased at once.
#[derive(Clone, Debug, Default)]
pub struct Erasing {
    pub leads: Vec<(LeadId, Erasure)>,
    /// Conversations of people who never became a lead.
    pub strangers: Vec<ConversationId>,
}

/// Starts the writer task of a store.
#[must_use]
pub fn start(store: &Store) -> (Writer, JoinHandle<()>) {
    let (queue, jobs) = mpsc::channel(QUEUE);
    let task = tokio::spawn(write_all(store.clone(), jobs));
    (Writer { queue }, task)
}

impl Writer {
    /// Returns after the turn is durable.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the same may go well later, [`StoreError::Failed`] when this turn, and no other
    /// of its batch, can not be written. The first leaves it open whether the turn was written, when the database fell
    /// silent in the commit: handed in again it is a [`Committed::Duplicate`] then, and its messages stand in the outbox.
    pub async fn commit(&self, turn: TurnCommit) -> Result<Committed, StoreError> {
        self.hand_in(Work::Turn(Box::new(turn))).await
    }

    pub async fn record(&self, delivery: Delivery) -> Result<(), StoreError> {
        self.hand_in(Work::Delivery(delivery)).await.map(drop)
    }

    pub async fn bury(&self, update: DeadUpdate) -> Result<(), StoreError> {
        self.hand_in(Work::Burial(Box::new(update))).await.map(drop)
    }

    /// Drops what only the past needed: some of the handled events and delivered messages from before then, so few that
    /// nobody has to wait for it.
    pub async fn prune(&self, before: Timestamp) -> Result<(), StoreError> {
        self.hand_in(Work::Prune { before }).await.map(drop)
    }

    /// A room goes on under another address: what is owed there, and its cards, move along.
    pub async fn move_room(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        self.hand_in(Work::Move { from, to }).await.map(drop)
    }

    /// Erases leads with everything that is known of their people.
    pub async fn erase(&self, erasing: Erasing, now: Timestamp) -> Result<(), StoreError> {
        self.hand_in(Work::Erase(Box::new(erasing), now)).await.map(drop)
    }

    /// Something is due with leads at other times than was thought.
    pub async fn reschedule(&self, changes: Vec<Rescheduled>) -> Result<(), StoreError> {
        self.hand_in(Work::Reschedule(changes)).await.map(drop)
    }

    /// Whether this process is the one, of all that share the database, to look after retention on this day.
    pub async fn take_retention(&self, day: i64) -> Result<bool, StoreError> {
        Ok(self.hand_in(Work::TakeRetention { day }).await? != Committed::Duplicate)
    }

    async fn hand_in(&self, work: Work) -> Result<Committed, StoreError> {
        let stopped = || StoreError::Unavailable("its writer has stopped".into());
        let (reply, answer) = oneshot::channel();
        self.queue.send(Job { work, reply }).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

async fn write_all(store: Store, mut jobs: mpsc::Receiver<Job>) {
    let mut connection = None;
    let mut put_off = Vec::new();
    let mut batch = Vec::with_capacity(BATCH);
    let mut schedule = Schedule::new(traces_are_left(&store).await);
    loop {
        if put_off.is_empty() {
            let due_at = schedule.due_at();
            tokio::select! {
                biased;
                () = sleep_until(due_at.unwrap_or_else(Instant::now)), if due_at.is_some() => {
                    remove_traces(&store, &mut connection, &mut schedule).await;
                    continue;
                }
                taken = jobs.recv_many(&mut batch, BATCH) => {
                    if taken == 0 {
                        break;
                    }
                }
            }
        } else {
            batch.append(&mut put_off);
        }
        put_off = put_off_repeats(&mut batch);
        schedule.wrote(batch.iter().any(Job::erases));
        write_batch(&store, &mut connection, std::mem::take(&mut batch)).await;
        if store.is_shared() {
            connection = None;
        }
    }
    if schedule.due_at().is_some() {
        remove_traces(&store, &mut connection, &mut schedule).await;
    }
}

/// Whether an earlier run left traces.
async fn traces_are_left(store: &Store) -> bool {
    let Ok(mut connection) = store.writing().await else { return false };
    traces::are_left(&mut connection).await.unwrap_or(false)
}

/// Removes what erasures left, while everybody who wants to write waits.
async fn remove_traces(store: &Store, held: &mut Option<Connection>, schedule: &mut Schedule) {
    let began = Instant::now();
    let removal = async {
        let mut connection = match held.take() {
            Some(connection) => connection,
            None => store.writing().await?,
        };
        let removal = if traces::are_left(&mut connection).await? {
            traces::remove(&mut connection, PRUNED_AT_ONCE).await?
        } else {
            Removal::Unneeded
        };
        *held = Some(connection).filter(|_| !store.is_shared());
        Ok(removal)
    };
    let removal: Result<Removal, StoreError> = removal.await;
    let took = began.elapsed();
    match &removal {
        Ok(Removal::Done) => {
            tracing::info!(duration_ms = took.as_millis(), "no traces are left of what was erased");
        }
        Ok(Removal::Unneeded) => {}
        Ok(Removal::Held) => {
            tracing::debug!("somebody reads an old state of the file: traces of what was erased go later");
        }
        Err(error) => tracing::warn!(%error, "traces of what was erased cannot be removed yet"),
    }
    schedule.tried(took, matches!(removal, Ok(Removal::Done | Removal::Unneeded)));
}

/// Takes out the turns that touch what an earlier one of the batch touches: they belong into a transaction of their own.
fn put_off_repeats(batch: &mut Vec<Job>) -> Vec<Job> {
    let mut seen = Seen::default();
    batch.extract_if(.., |job| matches!(&job.work, Work::Turn(turn) if seen.touches_again(turn))).collect()
}

/// What the turns of a batch touch.
#[derive(Default)]
struct Seen {
    keys: HashSet<String>,
    conversations: HashSet<ConversationId>,
    accounts: HashSet<Account>,
    /// What a desk does with a lead was decided before what its prospect does, or the other way round.
    leads: HashSet<LeadId>,
}

impl Seen {
    fn touches_again(&mut self, turn: &TurnCommit) -> bool {
        let again = self.keys.contains(&turn.key.0)
            || turn.conversations.iter().any(|commit| {
                self.conversations.contains(&commit.state.conversation)
                    || self.accounts.contains(&commit.state.person.account)
            })
            || leads_of(turn).any(|lead| self.leads.contains(&lead));
        if !again {
            self.keys.insert(turn.key.0.clone());
            self.leads.extend(leads_of(turn));
            for commit in &turn.conversations {
                self.conversations.insert(commit.state.conversation);
                self.accounts.insert(commit.state.person.account.clone());
            }
        }
        again
    }
}

/// The leads that a turn looked at, or changes.
fn leads_of(turn: &TurnCommit) -> impl Iterator<Item = LeadId> {
    let seen = turn.leads.iter().flat_map(|commit| commit.seen.iter().map(|(lead, _)| *lead));
    let told = turn.told.iter().map(|told| told.lead);
    seen.chain(told).chain(turn.conversations.iter().map(|commit| commit.state.lead))
}

async fn write_batch(store: &Store, connection: &mut Option<Connection>, batch: Vec<Job>) {
    let mut batches = vec![batch];
    while let Some(mut batch) = batches.pop() {
        match attempt(store, connection, &batch).await {
            Ok(outcomes) if outcomes.contains(&Committed::Conflict) => {
                let mut others = Vec::with_capacity(batch.len());
                for (job, outcome) in batch.into_iter().zip(outcomes) {
                    match outcome {
                        Committed::Conflict => job.answer(Ok(Committed::Conflict)),
                        Committed::Done { .. } | Committed::Duplicate => others.push(job),
                    }
                }
                if !others.is_empty() {
                    batches.push(others);
                }
            }
            Ok(outcomes) => batch.into_iter().zip(outcomes).for_each(|(job, outcome)| job.answer(Ok(outcome))),
            Err(StoreError::Failed(_)) if batch.len() > 1 => {
                let later = batch.split_off(batch.len() / 2);
                batches.push(later);
                batches.push(batch);
            }
            Err(error) => batch.into_iter().for_each(|job| job.answer(Err(error.clone()))),
        }
    }
}

impl Job {
    /// Whether it may leave traces of what it erases.
    fn erases(&self) -> bool {
        match &self.work {
            Work::Turn(turn) => turn.conversations.iter().any(turns::is_erased),
            Work::Erase(..) | Work::Prune { .. } => true,
            Work::Delivery(_)
            | Work::Burial(_)
            | Work::Move { .. }
            | Work::TakeRetention { .. }
            | Work::Reschedule(_) => false,
        }
    }

    fn answer(self, outcome: Result<Committed, StoreError>) {
        // Whoever asked may have gone; what was written stands.
        let _ = self.reply.send(outcome);
    }
}

/// Writes a batch in one transaction: all of it, or nothing when it fails or one of its turns is in conflict.
async fn attempt(store: &Store, held: &mut Option<Connection>, batch: &[Job]) -> Result<Vec<Committed>, StoreError> {
    let mut connection = match held.take() {
        Some(connection) => connection,
        None => store.writing().await?,
    };
    let outcomes = write_in_transaction(&mut connection, batch).await;
    let committed = matches!(&outcomes, Ok(outcomes) if !outcomes.contains(&Committed::Conflict));
    if committed || connection.rollback().await.is_ok() {
        *held = Some(connection);
    } else {
        connection.discard().await;
    }
    outcomes
}

/// Commits unless a turn is in conflict; undoing is left to the caller.
async fn write_in_transaction(connection: &mut Connection, batch: &[Job]) -> Result<Vec<Committed>, StoreError> {
    let mut turns: Vec<(usize, &TurnCommit)> = Vec::with_capacity(batch.len());
    let mut deliveries: Vec<&Delivery> = Vec::new();
    let mut burials: Vec<&DeadUpdate> = Vec::new();
    let mut moves: Vec<(&Chat, &Chat)> = Vec::new();
    let mut erasings: Vec<(&Erasing, Timestamp)> = Vec::new();
    let mut days: Vec<(usize, i64)> = Vec::new();
    let mut rescheduled: Vec<&[Rescheduled]> = Vec::new();
    let mut prune_before = None;
    for (place, job) in batch.iter().enumerate() {
        match &job.work {
            Work::Turn(turn) => turns.push((place, turn)),
            Work::Delivery(delivery) => deliveries.push(delivery),
            Work::Burial(update) => burials.push(update),
            Work::Move { from, to } => moves.push((from, to)),
            Work::Prune { before } => prune_before = Some(*before),
            Work::Erase(erasing, now) => erasings.push((erasing, *now)),
            Work::TakeRetention { day } => days.push((place, *day)),
            Work::Reschedule(changes) => rescheduled.push(changes),
        }
    }

    connection.begin().await?;
    let mut outcomes = vec![Committed::Done { numbers: Vec::new() }; batch.len()];
    let only_turns: Vec<&TurnCommit> = turns.iter().map(|(_, turn)| *turn).collect();
    for ((place, _), outcome) in turns.iter().zip(turns::write(connection, &only_turns).await?) {
        outcomes[*place] = outcome;
    }
    if outcomes.contains(&Committed::Conflict) {
        return Ok(outcomes);
    }
    outbox::record(connection, &deliveries).await?;
    for update in burials {
        inbound::bury(connection, update).await?;
    }
    if let Some(before) = prune_before {
        inbound::prune(connection, before, PRUNED_AT_ONCE).await?;
        outbox::prune(connection, before, PRUNED_AT_ONCE).await?;
        erase::prune(connection, before).await?;
        if outbox::prune_of_nobody(connection, PRUNED_AT_ONCE).await? > 0 {
            traces::leave(connection).await?;
        }
    }
    for (erasing, now) in erasings {
        for (lead, erasure) in &erasing.leads {
            erase::whole(connection, *lead, *erasure, now).await?;
        }
        for conversation in &erasing.strangers {
            erase::stranger(connection, *conversation).await?;
        }
    }
    for (place, day) in days {
        if !counters::raise(connection, "retention", day).await? {
            outcomes[place] = Committed::Duplicate;
        }
    }
    for changes in rescheduled {
        timetable::reschedule(connection, changes).await?;
    }
    // Last, so that what this batch owes moves along.
    for (from, to) in moves {
        rooms::relocate(connection, from, to).await?;
    }
    connection.commit().await?;
    Ok(outcomes)
}
