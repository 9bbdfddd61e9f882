//! Who may send next: one lane per chat, strictly in order, with time as an argument.
//!
//! A lane exists while something is owed to its chat. It is ready, or it waits for a time (its limit, its retry), or its
//! oldest message is on its way; what is newer stays behind that one, however often it has to be tried.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::inbox::Erased;
use super::limiter::Limiter;
use crate::core::ids::{Chat, OutboxId};
use crate::store::record::{Owed, Payload};

#[derive(Debug, Default)]
pub(super) struct Lanes {
    by_chat: HashMap<Arc<Chat>, Lane>,
    /// Lanes that wait for nothing but a free place, longest waiting first.
    ready: VecDeque<Arc<Chat>>,
    /// Lanes that wait for a time. An entry whose lane waits for another time by now is void.
    waiting: BinaryHeap<Reverse<(Instant, Arc<Chat>)>>,
    /// Every row that is in memory or not yet recorded, so that none is taken twice.
    known: HashSet<OutboxId>,
    /// Where chats went on.
    moved: HashMap<Chat, Chat>,
    rows: usize,
}

#[derive(Debug)]
struct Lane {
    /// By id, which is by age; without the one that is on its way.
    rows: VecDeque<Row>,
    state: State,
}

#[derive(Debug)]
struct Row {
    owed: Owed,
    not_before: Instant,
    /// Later than this it may not be owed any more, because somebody had it erased.
    sure_until: Instant,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Ready,
    Waiting(Instant),
    Sending,
}

/// What to do now.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    Send(Box<Owed>),
    /// To be sent if it is still owed.
    SendIfOwed(Box<Owed>),
    /// A reply has to wait a while for its limit: its chat may be shown that something is coming. Ask again at once.
    ShowTyping(Chat),
    /// Nothing, until then; none when nothing waits for a time.
    Wait(Option<Instant>),
}

const LONG_WAIT: Duration = Duration::from_secs(1);

impl Lanes {
    /// How many rows are held, those on their way included.
    pub(super) fn len(&self) -> usize {
        self.rows
    }

    pub(super) fn knows(&self, id: OutboxId) -> bool {
        self.known.contains(&id)
    }

    /// Takes a row in, unless it is known.
    pub(super) fn accept(&mut self, mut owed: Owed, not_before: Instant, sure_until: Instant) {
        if !self.known.insert(owed.id) {
            return;
        }
        if let Some(to) = self.moved.get(&owed.chat) {
            owed.chat = to.clone();
        }
        self.rows += 1;
        self.queue(Row { owed, not_before, sure_until });
    }

    /// Forgets what waits about an erased lead.
    pub(super) fn forget_erased(&mut self, erased: &Erased) {
        let (known, rows) = (&mut self.known, &mut self.rows);
        self.by_chat.retain(|_, lane| {
            lane.rows.retain(|row| {
                let goes = erased.concerns(&row.owed);
                if goes {
                    known.remove(&row.owed.id);
                    *rows -= 1;
                }
                !goes
            });
            !lane.rows.is_empty() || lane.state == State::Sending
        });
    }

    /// What to do now; whatever is sent has been taken from the limits.
    pub(super) fn next(&mut self, limiter: &mut Limiter, now: Instant) -> Next {
        self.wake(now);
        while !self.ready.is_empty() {
            let platform_at = limiter.platform_at(now);
            if platform_at > now {
                let lane_at = self.waiting.peek().map(|Reverse((at, _))| *at);
                return Next::Wait(Some(lane_at.map_or(platform_at, |at| at.min(platform_at))));
            }
            let Some(chat) = self.ready.pop_front() else { break };
            let Some(lane) = self.by_chat.get_mut(&chat).filter(|lane| lane.state == State::Ready) else { continue };
            let Some(head) = lane.rows.front() else { continue };
            let limited_to = limiter.chat_at(&chat, now);
            let at = limited_to.max(head.not_before);
            if at > now {
                lane.state = State::Waiting(at);
                let is_reply = matches!(head.owed.payload, Payload::Message(_));
                let is_long = limited_to >= now + LONG_WAIT;
                let show_typing = is_reply && is_long && !limiter.is_paused(&chat, now);
                self.waiting.push(Reverse((at, Arc::clone(&chat))));
                if show_typing {
                    return Next::ShowTyping(Chat::clone(&chat));
                }
                continue;
            }
            if let Some(row) = lane.rows.pop_front() {
                lane.state = State::Sending;
                limiter.take(&chat, now);
                let owed = Box::new(row.owed);
                return if now < row.sure_until { Next::Send(owed) } else { Next::SendIfOwed(owed) };
            }
        }
        Next::Wait(self.waiting.peek().map(|Reverse((at, _))| *at))
    }

    /// The row on its way is done for, delivered or dead. It stays known until it is recorded.
    pub(super) fn finish(&mut self, chat: &Chat) {
        self.rows -= 1;
        self.release(chat);
    }

    /// The row on its way has to be sent again.
    pub(super) fn put_back(&mut self, owed: Owed, not_before: Instant) {
        let chat = owed.chat.clone();
        self.queue(Row { owed, not_before, sure_until: not_before });
        self.release(&chat);
    }

    /// The row on its way, and what comes after it, go to another address from now on.
    pub(super) fn move_chat(&mut self, mut owed: Owed, to: &Chat, now: Instant) {
        let from = std::mem::replace(&mut owed.chat, to.clone());
        self.moved.remove(to);
        self.moved.values_mut().filter(|known| **known == from).for_each(|known| *known = to.clone());
        let followers = self.by_chat.remove(&from).map(|lane| lane.rows).unwrap_or_default();
        self.moved.insert(from, to.clone());
        self.queue(Row { owed, not_before: now, sure_until: now });
        for mut row in followers {
            row.owed.chat = to.clone();
            self.queue(row);
        }
    }

    /// The store knows how this row ended: it will not be read again.
    pub(super) fn forget(&mut self, id: OutboxId) {
        self.known.remove(&id);
    }

    fn queue(&mut self, row: Row) {
        let Some(lane) = self.by_chat.get_mut(&row.owed.chat) else {
            let chat = Arc::new(row.owed.chat.clone());
            self.ready.push_back(Arc::clone(&chat));
            self.by_chat.insert(chat, Lane { rows: VecDeque::from([row]), state: State::Ready });
            return;
        };
        let place = lane.rows.iter().rposition(|older| older.owed.id < row.owed.id).map_or(0, |older| older + 1);
        // An older row than the one that the lane waits for may be due earlier.
        if place == 0 && matches!(lane.state, State::Waiting(_)) {
            lane.state = State::Ready;
            self.ready.push_back(Arc::new(row.owed.chat.clone()));
        }
        lane.rows.insert(place, row);
    }

    fn release(&mut self, chat: &Chat) {
        let Some((chat, lane)) = self.by_chat.remove_entry(chat) else { return };
        if !lane.rows.is_empty() {
            self.ready.push_back(Arc::clone(&chat));
            self.by_chat.insert(chat, Lane { state: State::Ready, ..lane });
        }
    }

    fn wake(&mut self, now: Instant) {
        while let Some(Reverse((at, chat))) = self.waiting.peek() {
            let waits = self.by_chat.get(chat).is_some_and(|lane| lane.state == State::Waiting(*at));
            if waits && *at > now {
                return;
            }
            let Some(Reverse((_, chat))) = self.waiting.pop() else { return };
            if waits && let Some(lane) = self.by_chat.get_mut(&chat) {
                lane.state = State::Ready;
                self.ready.push_back(chat);
            }
        }
    }
}
