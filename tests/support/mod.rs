//! What the tests stand on: fakes of the platforms.

pub(crate) mod telegram;
