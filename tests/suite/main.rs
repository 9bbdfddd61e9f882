//! Everything that is tested from outside, in one crate so that it links once.

#[path = "../support/mod.rs"]
mod support;

mod tidy;

mod outbox;
