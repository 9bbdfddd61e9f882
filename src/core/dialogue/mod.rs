//! What comes next: one event in, a new state and effects out.
//!
//! [`step`](step::step) is the whole of it. The families of transitions stand in a file each.

pub mod state;

pub mod effect;
