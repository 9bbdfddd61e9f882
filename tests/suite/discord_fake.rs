//! The fake Discord itself: it must notice what the real one would not take, and behave as it does.

mod client;
mod faults;
mod gateway;
mod interactions;
mod people;
mod requests;
