//! What the tests play against: fakes, faults and samples.

pub mod ledger;

pub mod sender;

pub mod scripts;

pub mod story;
