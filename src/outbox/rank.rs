//! Who is served first when there is more to send than the platform takes: pure, with time as an argument.
//!
//! Whoever was written to of late and waits for the answer before writing on goes first; a flood goes behind, and so does
//! who comes anew. Neither takes the whole of the platform's limit, so that the next who goes first finds room at once.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::limiter::{Limiter, Part};
use crate::core::ids::Chat;

/// A lane's place in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rank {
    /// A card, or an answer to somebody in a running dialogue who waits for it.
    First,
    /// Somebody who comes anew, or has written on and on.
    Second,
}

/// So many messages wait for one chat when its prospect does not wait for answers.
const CROWDED: usize = 3;
/// Somebody who was written to within this time is in a running dialogue.
const OF_LATE: Duration = Duration::from_mins(15);
/// Of so many sendings one is the second rank's, so that it is never forgotten.
const ONE_OF: u32 = 6;
const FIRST_SWEEP: usize = 4096;

/// Whether a lane is crowded: what it holds, and what is on its way.
pub(super) fn is_crowded(waiting: usize, is_sending: bool) -> bool {
    waiting + usize::from(is_sending) >= CROWDED
}

/// Remembers who was written to of late, and whose turn it is.
#[derive(Debug)]
pub(super) struct Order {
    written_to: HashMap<Arc<Chat>, Instant>,
    /// When so many are remembered, those who were not written to of late are forgotten.
    sweep_at: usize,
    /// How many of the first rank were served since one of the second.
    firsts: u32,
}

impl Default for Order {
    fn default() -> Self {
        Self { written_to: HashMap::new(), sweep_at: FIRST_SWEEP, firsts: 0 }
    }
}

impl Order {
    pub(super) fn is_known(&self, chat: &Chat, now: Instant) -> bool {
        self.written_to.get(chat).is_some_and(|&at| at + OF_LATE > now)
    }

    /// Somebody is written to now.
    pub(super) fn serve(&mut self, chat: &Arc<Chat>, rank: Rank, now: Instant) {
        self.firsts = match rank {
            Rank::First => self.firsts + 1,
            Rank::Second => 0,
        };
        if self.written_to.len() >= self.sweep_at {
            self.written_to.retain(|_, at| *at + OF_LATE > now);
            self.sweep_at = FIRST_SWEEP.max(self.written_to.len() * 2);
        }
        self.written_to.insert(Arc::clone(chat), now);
    }

    /// Whose turn it is, of so many lanes that are ready in each rank, and from when on; none when there are none.
    pub(super) fn turn(&self, ready: [usize; 2], limiter: &mut Limiter, now: Instant) -> Option<(Rank, Instant)> {
        let is_second_due = self.firsts >= ONE_OF - 1;
        let first = (ready[0] > 0).then(|| (Rank::First, limiter.first_at(ready[0], now)));
        let part = if is_second_due { Part::Whole } else { Part::TwoThirds };
        let second = (ready[1] > 0).then(|| (Rank::Second, limiter.part_at(part, now)));
        match (first, second) {
            (Some(first), Some(second)) => {
                let is_seconds = second.1 <= now && (is_second_due || first.1 > now);
                let waits_less = second.1 < first.1 && first.1 > now;
                Some(if is_seconds || waits_less { second } else { first })
            }
            (first, second) => first.or(second),
        }
    }
}
