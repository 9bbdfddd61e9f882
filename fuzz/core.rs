//! The core of the project alone, so that a fuzz target builds in a minute: no database, no network.

#[path = "../src/core/mod.rs"]
pub mod core;
