//! Everything that is tested from outside, in one crate so that it links once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed; what it is made of, too")]

#[path = "../support/mod.rs"]
mod support;

mod tidy;

mod conversations;

mod stories_in_core;

mod dialogue_properties;

mod transitions;

mod store_contract;

mod store_open;

mod store_diff;

mod store_pruning;

mod older_prompts;

mod outbox;

mod outbox_store;

mod telegram_fake;

mod discord_fake;

mod telegram_adapter;

mod discord_adapter;

mod rendering;

mod stories_on_telegram;

mod stories_on_discord;

mod running;

mod running_on_discord;

mod same_person;

mod kills;

mod discord_kills;

mod stops;

mod disk;

mod discretion;

mod command_line;

mod doctor;

mod parse_command;

mod printed_values;

mod hostile_replies;

mod understanding;
