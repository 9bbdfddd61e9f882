//! The only place where time comes in: the system's clock, or one that a test turns.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// Stands still until it is set.
    Set(Arc<Mutex<Timestamp>>),
}

impl Clock {
    #[must_use]
    pub fn standing_at(now: Timestamp) -> Self {
        Self::Set(Arc::new(Mutex::new(now)))
    }

    /// Now, in whole milliseconds, which is what the store keeps.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = match self {
            Self::System => Timestamp::now(),
            Self::Set(now) => *now.lock().unwrap_or_else(PoisonError::into_inner),
        };
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// Turns a clock that stands; the system's stays as it is.
    pub fn set(&self, to: Timestamp) {
        if let Self::Set(now) = self {
            *now.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}
