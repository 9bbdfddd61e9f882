//! What the tests play against: fakes, faults and samples.

pub(crate) mod ledger;

pub(crate) mod sender;
