//! Bantam qualifies sales leads in chat: a scripted dialogue asks, understands, scores, and hands a lead card to sales.
//!
//! The crate's map, in reading order: [`core`] decides everything and touches nothing; around it stands a thin shell.

pub mod core;

pub mod clock;

pub mod config;

pub mod telemetry;

pub mod store;

pub mod service;

pub mod platform;

pub mod outbox;

pub mod cli;
