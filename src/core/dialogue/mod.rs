//! What comes next: one event in, a new state and effects out.
//!
//! [`step`](step::step) is the whole of it: it tells the events apart and hands each to a family of transitions, one file
//! a family, which write into a draft of the turn.

pub mod state;

pub mod effect;

pub mod said;

mod draft;

pub mod responsible;

pub mod step;

mod begin;

mod ask;

mod reply;

mod more;
pub mod question_back;

mod human;

mod contact;

mod reprompt;

mod command;

mod privacy;

mod timer;

mod correct;

mod edit;

pub mod finish;

pub mod moved;

pub mod flood;
