//! The integration tests, in one crate so that they link once.

#![expect(clippy::unwrap_used, reason = "in a test, what is not there is a failure")]

#[path = "../support/mod.rs"]
mod support;

mod store_contract;

mod store_diff;

mod store_open;

mod outbox;

mod outbox_store;
