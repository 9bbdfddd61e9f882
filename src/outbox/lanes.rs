//! Who may send next: one lane per chat, strictly in order, with time as an argument.
//!
//! A lane exists while something is owed to its chat. It is ready, or it waits for a time (its limit, its retry), or its
//! oldest message is on its way; what is newer stays behind that one, however often it has to be tried. Which of the ready
//! ones goes first is told by their [rank](super::rank).

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::inbox::Erased;
use super::limiter::{Limiter, Part};
use super::rank::{ByRank, Order, Rank, is_crowded};
use crate::core::ids::{Chat, OutboxId};
use crate::store::record::{Owed, Payload};

#[derive(Debug, Default)]
pub(super) struct Lanes {
    by_chat: HashMap<Arc<Chat>, Lane>,
    /// Lanes that wait for nothing but a free place, by rank, longest waiting first. An entry whose lane is not ready in
    /// this rank by now is void.
    ready: ByRank<VecDeque<Arc<Chat>>>,
    /// How many lanes are ready in each rank.
    count: ByRank<usize>,
    order: Order,
    /// The time that was told last.
    now: Option<Instant>,
    /// Lanes that wait for a time. An entry whose lane waits for another time by now is void.
    waiting: BinaryHeap<Reverse<(Instant, Arc<Chat>)>>,
    /// Every row that is in memory or not yet recorded, so that none is taken twice.
    known: HashSet<OutboxId>,
    /// Those of them that stand in no store and are tried once.
    mentions: HashSet<OutboxId>,
    /// Where chats went on.
    moved: HashMap<Chat, Chat>,
    rows: usize,
}

#[derive(Debug)]
struct Lane {
    /// By id, which is by age; without the one that is on its way.
    rows: VecDeque<Row>,
    state: State,
    /// Whether more came than its prospect waits for; true until all is sent.
    is_crowded: bool,
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
    Ready(Rank),
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

/// What became of a word that stands in no store.
#[derive(Debug)]
pub(super) enum Mentioned {
    Now,
    /// Not before this time.
    Later(Box<Owed>, Instant),
}

/// How often it is looked whether there is time to spare.
const SPARE_TIME: Duration = Duration::from_millis(200);
const LONG_WAIT: Duration = Duration::from_secs(1);
/// A word that stands in no store is sent by then.
const MENTIONED_WITHIN: Duration = Duration::from_mins(10);

impl Lanes {
    /// How many rows are held, those on their way included.
    pub(super) fn len(&self) -> usize {
        self.rows
    }

    pub(super) fn knows(&self, id: OutboxId) -> bool {
        self.known.contains(&id)
    }

    /// The chats that write on and on.
    pub(super) fn crowded(&self) -> HashSet<Chat> {
        self.by_chat.iter().filter(|(_, lane)| lane.is_crowded).map(|(chat, _)| Chat::clone(chat)).collect()
    }

    /// Whether a row stands in no store and is tried once.
    pub(super) fn is_mention(&self, id: OutboxId) -> bool {
        self.mentions.contains(&id)
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
        let (known, rows, count) = (&mut self.known, &mut self.rows, &mut self.count);
        self.by_chat.retain(|_, lane| {
            lane.rows.retain(|row| {
                let goes = erased.concerns(&row.owed);
                if goes {
                    known.remove(&row.owed.id);
                    *rows -= 1;
                }
                !goes
            });
            match lane.state {
                State::Sending => true,
                State::Ready(rank) if lane.rows.is_empty() => {
                    count[rank as usize] -= 1;
                    false
                }
                State::Ready(_) | State::Waiting(_) => !lane.rows.is_empty(),
            }
        });
    }

    /// Takes in a word that stands in no store, when nobody else waits and a third of the limit has room for it.
    pub(super) fn mention(&mut self, owed: Owed, limiter: &mut Limiter, now: Instant) -> Mentioned {
        let at = limiter.part_at(Part::Third, now);
        if self.count != [0; 3] || at > now {
            return Mentioned::Later(Box::new(owed), at.max(now + SPARE_TIME));
        }
        self.mentions.insert(owed.id);
        // No store could say whether it is still owed.
        self.accept(owed, now, now + MENTIONED_WITHIN);
        Mentioned::Now
    }

    /// What to do now; whatever is sent has been taken from the limits.
    pub(super) fn next(&mut self, limiter: &mut Limiter, now: Instant) -> Next {
        self.now = Some(now);
        self.wake(now);
        while let Some((rank, at)) = self.order.turn(self.count, limiter, now) {
            if at > now {
                let lane_at = self.waiting.peek().map(|Reverse((at, _))| *at);
                return Next::Wait(Some(lane_at.map_or(at, |lane_at| lane_at.min(at))));
            }
            let Some(chat) = self.ready[rank as usize].pop_front() else { break };
            let Some(lane) = self.by_chat.get_mut(&chat).filter(|lane| lane.state == State::Ready(rank)) else {
                continue;
            };
            self.count[rank as usize] -= 1;
            let Some(head) = lane.rows.front() else { continue };
            let limited_to = limiter.chat_at(&chat, now);
            let at = limited_to.max(head.not_before);
            if at > now {
                lane.state = State::Waiting(at);
                let is_reply = matches!(head.owed.payload, Payload::Message(_));
                let is_long = limited_to >= now + LONG_WAIT;
                // Somebody who waits for room is better served by it.
                let is_idle = self.count == [0; 3];
                let show_typing = is_reply && is_long && is_idle && !limiter.is_paused(&chat, now);
                self.waiting.push(Reverse((at, Arc::clone(&chat))));
                if show_typing {
                    return Next::ShowTyping(Chat::clone(&chat));
                }
                continue;
            }
            if let Some(row) = lane.rows.pop_front() {
                lane.state = State::Sending;
                limiter.take(&chat, now);
                if limiter.is_limited() {
                    self.order.serve(&chat, rank, lane.is_crowded, now);
                }
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

    /// The row on its way has to be sent again, if it is worth it.
    pub(super) fn put_back(&mut self, owed: Owed, not_before: Instant) {
        let chat = owed.chat.clone();
        if self.mentions.contains(&owed.id) {
            self.forget(owed.id);
            return self.finish(&chat);
        }
        self.queue(Row { owed, not_before, sure_until: not_before });
        self.release(&chat);
    }

    /// The row on its way, and what comes after it, go to another address from now on.
    pub(super) fn move_chat(&mut self, mut owed: Owed, to: &Chat, now: Instant) {
        let from = std::mem::replace(&mut owed.chat, to.clone());
        self.moved.remove(to);
        self.moved.values_mut().filter(|known| **known == from).for_each(|known| *known = to.clone());
        // On its way is what moves, so the lane is not ready and counts nowhere.
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
        self.mentions.remove(&id);
    }

    fn queue(&mut self, row: Row) {
        let Some(lane) = self.by_chat.get_mut(&row.owed.chat) else {
            let chat = Arc::new(row.owed.chat.clone());
            let lane = Lane { rows: VecDeque::from([row]), state: State::Sending, is_crowded: false };
            self.by_chat.insert(Arc::clone(&chat), lane);
            return self.make_ready(chat);
        };
        let place = lane.rows.iter().rposition(|older| older.owed.id < row.owed.id).map_or(0, |older| older + 1);
        let chat = row.owed.chat.clone();
        lane.rows.insert(place, row);
        let grows_crowded = !lane.is_crowded && is_crowded(lane.rows.len(), lane.state == State::Sending);
        lane.is_crowded |= grows_crowded;
        match lane.state {
            // It loses its place.
            State::Ready(rank) if grows_crowded => self.count[rank as usize] -= 1,
            // An older row than the one that the lane waits for may be due earlier.
            State::Waiting(_) if place == 0 => {}
            State::Ready(_) | State::Waiting(_) | State::Sending => return,
        }
        self.make_ready(Arc::new(chat));
    }

    fn release(&mut self, chat: &Chat) {
        let Some((chat, lane)) = self.by_chat.remove_entry(chat) else { return };
        if !lane.rows.is_empty() {
            self.by_chat.insert(Arc::clone(&chat), lane);
            self.make_ready(chat);
        }
    }

    /// Puts a lane that waits for nothing any more behind the others of its rank.
    fn make_ready(&mut self, chat: Arc<Chat>) {
        let in_a_dialogue = self.now.is_some_and(|now| self.order.is_in_a_dialogue(&chat, now));
        let Some(lane) = self.by_chat.get_mut(&chat) else { return };
        let is_card = lane.rows.front().is_some_and(|row| matches!(row.owed.payload, Payload::Card(_)));
        let rank = match (is_card, lane.is_crowded) {
            (true, _) => Rank::First,
            (false, true) => Rank::Third,
            (false, false) if in_a_dialogue => Rank::First,
            (false, false) => Rank::Second,
        };
        lane.state = State::Ready(rank);
        self.count[rank as usize] += 1;
        self.ready[rank as usize].push_back(chat);
    }

    fn wake(&mut self, now: Instant) {
        while let Some(Reverse((at, chat))) = self.waiting.peek() {
            let waits = self.by_chat.get(chat).is_some_and(|lane| lane.state == State::Waiting(*at));
            if waits && *at > now {
                return;
            }
            let Some(Reverse((_, chat))) = self.waiting.pop() else { return };
            if waits {
                self.make_ready(chat);
            }
        }
    }
}
