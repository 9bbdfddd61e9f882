//! Erasing a lead: why, and what the desk reads in the place of its card.

use serde::{Deserialize, Serialize};

use crate::core::ids::{Language, LeadNumber, MessageId};
use crate::core::message::{Message, Rich};
use crate::core::phrases::phrases;

/// At whose wish a lead is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// The prospect's own.
    Prospect,
    /// The script's: its time is over.
    Retention,
    /// That of whoever runs the bot.
    Operator,
}

impl Why {
    /// The word in SQL and JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Prospect => "prospect",
            Self::Retention => "retention",
            Self::Operator => "operator",
        }
    }
}

/// How a lead is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    pub why: Why,
    /// In which language the desk is told.
    pub desk_language: Language,
}

impl Erasure {
    /// What stands in the place of a card, or of another message about the lead.
    #[must_use]
    pub fn shown(self, number: LeadNumber) -> String {
        let words = &phrases(self.desk_language).privacy;
        let shown = match self.why {
            Why::Prospect => words.erased_by_prospect,
            Why::Retention => words.erased_by_age,
            Why::Operator => words.erased_by_operator,
        };
        shown(&number.to_string())
    }

    /// What is written into a room whose message can not be changed any more.
    #[must_use]
    pub fn note(self, number: LeadNumber) -> String {
        let please = (phrases(self.desk_language).privacy.please_delete)(&number.to_string());
        format!("{} {please}", self.shown(number))
    }
}

/// A message in a desk's room that is to say nothing any more. Holds nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    pub message: MessageId,
    pub shown: String,
    /// Written where the message can not be changed.
    pub note: String,
}

impl Blank {
    /// What the message says from now on.
    #[must_use]
    pub fn shown(&self) -> Message {
        plain(&self.shown)
    }

    #[must_use]
    pub fn note(&self) -> Message {
        plain(&self.note)
    }
}

fn plain(text: &str) -> Message {
    Message { text: Rich::plain(text), ..Message::default() }
}
