//! What fails again and again is set aside for a while, so that it stops nobody else.

use std::collections::HashSet;
use std::hash::Hash;
use std::time::{Duration, Instant};

/// For so long; and so long it is waited after a failure that concerns everybody.
pub(super) const AGAIN: Duration = Duration::from_secs(30);

#[derive(Debug)]
pub(super) struct SetAside<T> {
    since: Instant,
    those: HashSet<T>,
}

impl<T: Eq + Hash> SetAside<T> {
    pub(super) fn new() -> Self {
        Self { since: Instant::now(), those: HashSet::new() }
    }

    /// After a while everything gets another chance.
    pub(super) fn give_another_chance(&mut self) {
        if self.since.elapsed() >= AGAIN {
            *self = Self::new();
        }
    }

    pub(super) fn add(&mut self, one: T) {
        self.those.insert(one);
    }

    pub(super) fn contains(&self, one: &T) -> bool {
        self.those.contains(one)
    }

    /// How many have to be asked for, so that so many are found which are not set aside.
    pub(super) fn limit(&self, wanted: usize) -> usize {
        wanted + self.those.len()
    }
}
