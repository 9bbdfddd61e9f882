//! Proves what can be proved about a script before anybody talks to it.
//!
//! `scope` says what a condition or text can speak of; `condition` holds conditions against it, `words` texts. `proof`
//! finds what can never hold, and `flow` the questions and stages that are therefore never reached.

mod condition;
mod flow;
mod proof;
mod route;
mod scope;
mod words;

pub use route::{Site, check_routes};

use super::diagnostic::Faults;
use super::load::{Draft, Uses};
use scope::Knowledge;

pub(super) fn check(draft: &Draft, uses: &Uses, faults: &mut Faults) {
    let knowledge = Knowledge::of(draft);
    // Nothing is proved about a condition that is wrong in itself.
    let mut sound = Vec::new();
    for condition in &uses.conditions {
        if condition::check_condition(condition, &knowledge, faults) {
            sound.push(condition);
        }
    }
    for text in &uses.texts {
        words::check_text(text, &knowledge, faults);
    }
    flow::check_flow(draft, &sound, &knowledge, faults);
}

#[cfg(test)]
mod tests;
