//! Everything that is tested from outside, in one crate so that it links once.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed; what it is made of, too")]

#[path = "../support/mod.rs"]
mod support;

mod tidy;

mod conversations;

mod stories_in_core;

mod dialogue_properties;

mod correction_properties;

mod transitions;

mod store_contract;

mod store_open;

mod store_diff;

mod store_pruning;

mod edited_messages;

mod after_hand_over;

mod older_prompts;

mod asked_back;
mod gate;

mod what_desks_see;

mod boards;
mod by_hand;

mod figures;

mod desk_at_work;

mod desk_restarts;

mod desk_commands;

mod outbox;

mod routes;

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

mod flooding;
mod same_person;

mod desk_presses;
mod desk_simulation;

mod desk_buttons;

mod desk_cards;

mod kills;

mod discord_kills;

mod stops;

mod disk;

mod discretion;

mod erasure;

mod command_line;

mod doctor;

mod parse_command;

mod printed_values;

mod hostile_replies;

mod understanding;
