//! The integration tests: one crate, so that it links once.

#[path = "../support/mod.rs"]
mod support;

mod telegram_adapter;
mod telegram_fake;
