//! What the tests stand on.

pub(crate) mod postgres;

pub(crate) mod store;

pub(crate) mod ledger;

pub(crate) mod sender;
