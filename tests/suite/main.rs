//! Everything that is tested from outside, in one crate so that it links once.

#[path = "../support/mod.rs"]
mod support;

mod conversations;
mod tidy;

mod stories_in_core;

mod dialogue_properties;

mod outbox;
