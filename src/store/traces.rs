//! Traces: what an erasure leaves in the bytes of an SQLite file, and how they go.
//!
//! A deleted row stays readable in the free pages of the file and in the write-ahead log. `secure_delete` overwrites the
//! cells, and leaves the copies that earlier splits of pages made; only a file that is written anew has none. So after an
//! erasure the file is vacuumed, and the log truncated. Meanwhile nobody else can write, so it waits for a quiet moment,
//! several erasures share it, and it never takes more than a small part of the time. That it is due stands in the database,
//! so that a restart does not forget it. PostgreSQL looks after its own files; there, only the rows of goodbyes go then.

use std::time::Duration;

use tokio::time::Instant;

use super::connection::Connection;
use super::{Store, StoreError, counters, outbox};

/// Notes that an erasure leaves traces, in its own transaction.
pub(super) async fn leave(connection: &mut Connection) -> Result<(), StoreError> {
    counters::next(connection, "traces").await.map(drop)
}

/// Whether there are traces to be removed.
pub(super) async fn are_left(connection: &mut Connection) -> Result<bool, StoreError> {
    Ok(counters::read(connection, "traces").await? > 0)
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Removal {
    Done,
    /// There was nothing to remove.
    Unneeded,
    /// Somebody reads an old state of the file: to be tried again.
    Held,
}

/// Writes the file anew without what was erased. `limit` bounds how many settled messages to strangers go first.
pub(super) async fn remove(connection: &mut Connection, limit: i64) -> Result<Removal, StoreError> {
    // Who is said goodbye to is named in the row of the goodbye.
    outbox::prune_of_nobody(connection, limit).await?;
    let count = counters::read(connection, "traces").await?;
    if !connection.vacuum().await? {
        return Ok(Removal::Held);
    }
    counters::take_off(connection, "traces", count).await?;
    Ok(Removal::Done)
}

/// Nothing was written for so long: a quiet moment.
const QUIET: Duration = Duration::from_secs(2);
/// Where there is no quiet moment, it happens all the same.
const LATEST: Duration = Duration::from_mins(1);
const AGAIN: Duration = Duration::from_secs(5);
/// The share of the time that it may take: one part in so many.
const SHARE: u32 = 50;

/// When traces are removed next.
#[derive(Debug)]
pub(super) struct Schedule {
    left_since: Option<Instant>,
    written_at: Instant,
    not_before: Instant,
    /// How long it took the last time.
    took: Duration,
}

impl Schedule {
    /// `left` says whether an earlier run left traces.
    pub(super) fn new(left: bool) -> Self {
        let now = Instant::now();
        Self { left_since: left.then_some(now), written_at: now, not_before: now, took: Duration::ZERO }
    }

    /// Something was written, and it may have been an erasure.
    pub(super) fn wrote(&mut self, erased: bool) {
        self.written_at = Instant::now();
        if erased {
            self.left_since.get_or_insert(self.written_at);
        }
    }

    /// When to begin; none when there are no traces.
    pub(super) fn due_at(&self) -> Option<Instant> {
        let left_since = self.left_since?;
        // The longer it takes, the more certain it has to be that nobody has to wait.
        let quiet = QUIET.max(self.took * 3);
        Some((self.written_at + quiet).min(left_since + LATEST).max(self.not_before))
    }

    /// It was tried, and took so long.
    pub(super) fn tried(&mut self, took: Duration, is_done: bool) {
        let now = Instant::now();
        let pause = took * SHARE;
        self.took = took;
        self.not_before = now + if is_done { pause } else { pause.max(AGAIN) };
        if is_done {
            self.left_since = None;
        }
    }
}

impl Store {
    /// Removes now what erasures left in the file, for a command that ends; `false` when somebody else holds an old state of
    /// the file, or the lock, so that the running service has to do it.
    pub async fn remove_traces(&self) -> Result<bool, StoreError> {
        let mut connection = self.writing().await?;
        if !are_left(&mut connection).await? {
            return Ok(true);
        }
        match remove(&mut connection, i64::MAX).await {
            Ok(removal) => Ok(removal == Removal::Done),
            Err(StoreError::Unavailable(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn it_waits_for_a_quiet_moment_and_not_for_ever() {
        let mut schedule = Schedule::new(false);
        assert_eq!(schedule.due_at(), None);
        schedule.wrote(true);
        let began = Instant::now();
        assert_eq!(schedule.due_at(), Some(began + QUIET));
        for _ in 0..100 {
            tokio::time::advance(Duration::from_secs(1)).await;
            schedule.wrote(false);
        }
        assert_eq!(schedule.due_at(), Some(began + LATEST));
    }

    #[tokio::test(start_paused = true)]
    async fn it_takes_a_small_part_of_the_time() {
        let mut schedule = Schedule::new(true);
        schedule.tried(Duration::from_secs(2), true);
        assert_eq!(schedule.due_at(), None);
        schedule.wrote(true);
        assert_eq!(schedule.due_at(), Some(Instant::now() + Duration::from_secs(100)));
    }
}
