//! The tests that need more than one module, in one crate so that they link once.

mod conversations;
mod tidy;
