//! Makes ids: integers that grow with time and differ between processes.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// Milliseconds are counted from the start of 2025 (UTC), which leaves 69 years in 41 bits.
const EPOCH_MS: i64 = 1_735_689_600_000;
const PROCESS_BITS: u32 = 10;
const SEQUENCE_BITS: u32 = 12;

/// Makes ids of 41 bits of time, 10 of the process and 12 of a sequence.
#[derive(Debug)]
pub struct Ids {
    process: i64,
    /// Time and sequence of the last id, without the process.
    last: AtomicI64,
}

impl Ids {
    /// `process` tells apart those that write to one database at the same time; only its lowest 10 bits count.
    #[must_use]
    pub fn new(process: u16) -> Self {
        Self { process: i64::from(process) & ((1 << PROCESS_BITS) - 1), last: AtomicI64::new(0) }
    }

    /// The least id that anybody makes from this moment on: what is older has a smaller one.
    #[must_use]
    pub fn first_at(moment: Timestamp) -> i64 {
        millis(moment) << (PROCESS_BITS + SEQUENCE_BITS)
    }

    /// The next id; greater than all before it, also when the clock stands or runs back.
    pub fn next(&self, now: Timestamp) -> i64 {
        let earliest = millis(now) << SEQUENCE_BITS;
        let next = |last: i64| (last + 1).max(earliest);
        let before = match self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(next(last))) {
            Ok(before) | Err(before) => before,
        };
        let moment = next(before);
        let (time, sequence) = (moment >> SEQUENCE_BITS, moment & ((1 << SEQUENCE_BITS) - 1));
        time << (PROCESS_BITS + SEQUENCE_BITS) | self.process << SEQUENCE_BITS | sequence
    }
}

fn millis(moment: Timestamp) -> i64 {
    (moment.as_millisecond() - EPOCH_MS).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_while_the_clock_stands() {
        let ids = Ids::new(7);
        let now: Timestamp = "2027-03-10T12:00:00Z".parse().unwrap();
        let made: Vec<i64> = (0..10_000).map(|_| ids.next(now)).collect();
        assert!(made.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn what_is_made_later_is_told_by_its_id() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (before, then) = (at("2027-03-10T11:59:59.999Z"), at("2027-03-10T12:00:00Z"));
        assert!(Ids::new(1023).next(before) < Ids::first_at(then));
        assert!(Ids::new(0).next(then) >= Ids::first_at(then));
        assert_eq!(Ids::first_at(Timestamp::MIN), 0);
    }

    #[test]
    fn processes_do_not_make_the_same_ids() {
        let now: Timestamp = "2027-03-10T12:00:00Z".parse().unwrap();
        assert_ne!(Ids::new(1).next(now), Ids::new(2).next(now));
    }
}
