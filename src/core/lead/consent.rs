//! Consent as it was given: to which words, when, under which version of the script.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::core::ids::{Language, ScriptHash};

/// The words that somebody agreed to, as they stood on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    pub question: String,
    /// What was said before it of what happens with the answers.
    pub notice: Option<String>,
}

/// A consent on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    pub given_at: Timestamp,
    pub language: Language,
    #[serde(flatten)]
    pub wording: Wording,
    pub script: ScriptHash,
    /// When the same person said no to the same question later.
    pub withdrawn_at: Option<Timestamp>,
}
