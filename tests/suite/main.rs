//! Everything that is tested from outside, in one crate so that it links once.

#[path = "../support/mod.rs"]
mod support;

mod tidy;

mod conversations;

mod stories_in_core;

mod dialogue_properties;

mod store_contract;

mod store_open;

mod store_diff;

mod store_pruning;

mod outbox;

mod outbox_store;

mod telegram_fake;

mod telegram_adapter;

mod stories_on_telegram;

mod running;

mod kills;

mod command_line;
