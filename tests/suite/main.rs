//! Everything that is tested from outside, in one crate so that it links once.

#[path = "../support/mod.rs"]
mod support;

mod tidy;

mod conversations;

mod stories_in_core;

mod dialogue_properties;

mod outbox;

mod telegram_fake;

mod telegram_adapter;
