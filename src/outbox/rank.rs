//! Who is served first when there is more to send than the platform takes: pure, with time as an argument.
//!
//! Whoever is in the middle of a dialogue and waits for the answer before writing on goes first; then who comes anew; a flood
//! goes behind. Only the first rank may take the whole of the platform's limit, so that its next one finds room at once.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::limiter::{Limiter, Part};
use crate::core::ids::Chat;

/// A lane's place in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rank {
    /// A card, or an answer to somebody in the middle of a dialogue who waits for it.
    First,
    /// Somebody who comes anew.
    Second,
    /// Somebody who has written on and on.
    Third,
}

/// Something for each rank.
pub(super) type ByRank<T> = [T; 3];

/// So many messages wait for one chat when its prospect does not wait for answers.
const CROWDED: usize = 3;
/// So many answers in a row that somebody waited for make a dialogue.
const DIALOGUE: u32 = 3;
/// Whoever writes again sooner has not read the answer; a few quick presses are forgiven.
const READS_FOR: Duration = Duration::from_secs(2);
const FORGIVEN: u32 = 8;
/// A dialogue is over when nothing was said for so long.
const OF_LATE: Duration = Duration::from_mins(15);
/// Of so many sendings one is a lower rank's that waits, so that none is forgotten.
const ONE_OF: u32 = 6;
const FIRST_SWEEP: usize = 4096;

/// Whether a lane is crowded: what it holds, and what is on its way.
pub(super) fn is_crowded(waiting: usize, is_sending: bool) -> bool {
    waiting + usize::from(is_sending) >= CROWDED
}

/// Remembers who is in the middle of a dialogue, and whose turn it is.
#[derive(Debug)]
pub(super) struct Order {
    answered: HashMap<Arc<Chat>, Answered>,
    /// When so many are remembered, those whose dialogue is over are forgotten.
    sweep_at: usize,
    /// How many of higher ranks were served since one of this rank.
    passed_over: ByRank<u32>,
}

/// The answers that somebody got of late.
#[derive(Clone, Copy, Debug)]
struct Answered {
    last: Instant,
    /// So many in a row were waited for.
    in_a_row: u32,
}

impl Default for Order {
    fn default() -> Self {
        Self { answered: HashMap::new(), sweep_at: FIRST_SWEEP, passed_over: [0; 3] }
    }
}

impl Order {
    pub(super) fn is_in_a_dialogue(&self, chat: &Chat, now: Instant) -> bool {
        self.answered.get(chat).is_some_and(|it| it.last + OF_LATE > now && it.in_a_row >= DIALOGUE)
    }

    /// Somebody of this rank is answered now.
    pub(super) fn serve(&mut self, chat: &Arc<Chat>, rank: Rank, is_crowded: bool, now: Instant) {
        for lower in rank as usize + 1..self.passed_over.len() {
            self.passed_over[lower] = self.passed_over[lower].saturating_add(1);
        }
        self.passed_over[rank as usize] = 0;
        if self.answered.len() >= self.sweep_at {
            self.answered.retain(|_, it| it.last + OF_LATE > now);
            self.sweep_at = FIRST_SWEEP.max(self.answered.len() * 2);
        }
        let answered = self.answered.entry(Arc::clone(chat)).or_insert(Answered { last: now, in_a_row: 0 });
        let since = now.saturating_duration_since(answered.last);
        let in_a_row = match answered.in_a_row {
            _ if is_crowded => 0,
            0 => 1,
            _ if since >= OF_LATE => 1,
            before if since < READS_FOR => before - 1,
            before => (before + 1).min(FORGIVEN),
        };
        *answered = Answered { last: now, in_a_row };
    }

    /// Whose turn it is, of so many lanes that are ready in each rank, and from when on; none when there are none.
    pub(super) fn turn(&self, ready: ByRank<usize>, limiter: &mut Limiter, now: Instant) -> Option<(Rank, Instant)> {
        let ranks = [Rank::First, Rank::Second, Rank::Third];
        let waiting = ranks.into_iter().filter(|rank| ready[*rank as usize] > 0);
        let turns: Vec<(Rank, bool, Instant)> = waiting
            .map(|rank| {
                let is_due = self.passed_over[rank as usize] >= ONE_OF - 1;
                let at = match rank {
                    Rank::First => limiter.first_at(ready[0], now),
                    // Else the first rank could keep the whole of the limit for itself.
                    Rank::Second | Rank::Third if is_due && ready[0] > 0 => limiter.part_at(Part::Whole, now),
                    Rank::Second | Rank::Third => limiter.part_at(Part::TwoThirds, now),
                };
                (rank, is_due, at)
            })
            .collect();
        let overdue = turns.iter().rev().find(|(_, is_due, at)| *is_due && *at <= now);
        let next = overdue.or_else(|| turns.iter().find(|(_, _, at)| *at <= now));
        next.or_else(|| turns.iter().min_by_key(|(_, _, at)| *at)).map(|(rank, _, at)| (*rank, *at))
    }
}
