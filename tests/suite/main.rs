//! Everything that is tested from outside, in one crate so that it links once.

#![expect(clippy::unwrap_used, reason = "what goes wrong here is a test that fails")]

#[path = "../support/mod.rs"]
mod support;

mod outbox;
