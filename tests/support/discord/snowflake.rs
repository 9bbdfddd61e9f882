//! Discord's time: a clock that a test can put forward, and ids that are ordered by it.

use std::time::{Duration, SystemTime};

use super::state::Id;

/// 2015-01-01, where Discord's time begins, in milliseconds of Unix time.
const EPOCH: u64 = 1_420_070_400_000;

#[derive(Default)]
pub(crate) struct Clock {
    ahead: Duration,
    last_id: Id,
}

impl Clock {
    /// Milliseconds of Unix time.
    pub(crate) fn now(&self) -> u64 {
        let machine = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("it is later than 1970");
        u64::try_from((machine + self.ahead).as_millis()).expect("it is earlier than the year 500,000,000")
    }

    /// How far it was put forward so far.
    pub(crate) fn ahead(&self) -> Duration {
        self.ahead
    }

    pub(crate) fn advance(&mut self, by: Duration) {
        self.ahead += by;
    }

    /// A new id, higher than all before.
    pub(crate) fn next_id(&mut self) -> Id {
        self.last_id = (self.last_id + 1).max((self.now() - EPOCH) << 22);
        self.last_id
    }
}

/// The moment an id was made, as Discord writes times.
pub(crate) fn timestamp(id: Id) -> String {
    let millis = i64::try_from((id >> 22) + EPOCH).expect("an id has 64 bits, 42 of them for the time");
    // Of two that were made in the same millisecond, one comes first.
    let micros = millis * 1_000 + i64::try_from((id & 0x3f_ffff).min(999)).expect("a small number");
    jiff::Timestamp::from_microsecond(micros).expect("a time in this era").to_string()
}
