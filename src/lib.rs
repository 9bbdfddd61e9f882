//! Bantam qualifies sales leads in chat: a scripted dialogue asks, understands, scores, and hands a lead card to sales.
//!
//! The crate's map, in reading order: [`core`] decides everything and touches nothing; around it stands a thin shell.

pub mod core;

pub mod clock;

pub mod store;

pub mod platform;

pub mod cli;
