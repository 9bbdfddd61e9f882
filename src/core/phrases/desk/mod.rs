//! The words between a desk and its leads: who has one, what is late, and what came of a press. A file for each language.

use crate::core::deadline::Deadline;

pub(super) mod en;

#[derive(Debug)]
pub struct DeskPhrases {
    // Notes by which somebody is called; a name may be missing.
    /// "Claim it by 10:05", "Answer by 10:15".
    pub late: fn(deadline: Deadline, until: &str) -> String,
    /// "Nobody has claimed it in time", "Not answered in time".
    pub missed: fn(deadline: Deadline) -> &'static str,
    pub taken: fn(from: &str) -> String,
    /// "Your turn, Bea".
    pub turn_of: fn(name: &str) -> String,
    pub turn_of_everybody: &'static str,
    pub escalated: fn(deadline: Deadline) -> &'static str,
    pub awake: &'static str,
    /// "Back after a while: no budget".
    pub woken_up: fn(reason: Option<&str>) -> String,
}
