//! Everything that is tested from outside, in one crate so that it links once.

#![expect(unreachable_pub, reason = "what supports the tests is shared by them and exported nowhere")]
#![expect(clippy::unwrap_used, reason = "what goes wrong here is a test that fails")]

#[path = "../support/mod.rs"]
mod support;

mod outbox;
