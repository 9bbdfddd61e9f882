//! The integration tests, in one crate so that they link once.

#[path = "../support/mod.rs"]
mod support;

mod store_contract;

mod store_open;
