//! The two times that a desk promises itself.

use serde::{Deserialize, Serialize};

/// Until when a lead is to be claimed, and until when its prospect is to hear from a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deadline {
    Claim,
    Answer,
}
