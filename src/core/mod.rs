//! Everything that decides: pure and synchronous, without I/O, clock or randomness.
//!
//! Read it in this order. First the small vocabulary: [`ids`], [`stage`], [`event`] (what happened) and [`message`] (what
//! is said). Then the four parts, each of which may use those before it: [`script`] (what is asked), [`answer`] (what a
//! reply means), [`lead`] (what it is worth) and [`dialogue`] (what comes next).

pub mod ids;

pub mod deadline;
pub mod stage;

pub mod event;

pub mod message;

mod emphasis;

pub mod phrases;

pub mod script;

pub mod answer;

pub mod lead;

pub mod dialogue;
