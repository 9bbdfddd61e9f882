//! Everything that is kept about one person, as they get it on `/export`.

use jiff::Timestamp;
use serde::Serialize;

use super::consent::Consent;
use super::lead::{HistoryEntry, RecordedAnswer};
use super::profile::Profile;
use super::qualification::Score;
use super::source::Source;
use crate::core::event::Person;
use crate::core::ids::{Chat, Language, LeadNumber, ScriptHash};
use crate::core::stage::{Stage, Temperature};

/// What is kept about the person behind one account. What other accounts said is not in it, also where somebody took them
/// for the same person.
#[derive(Clone, Debug, Serialize)]
pub struct Held {
    /// In which the person was talked to last.
    pub language: Language,
    pub person: Person,
    pub known_since: Timestamp,
    /// What sales works on; left out where it is also about other accounts.
    pub lead: Option<HeldLead>,
    /// Oldest first.
    pub conversations: Vec<HeldConversation>,
    /// Messages that are still to be sent to the person.
    pub owed: Vec<String>,
    /// What they did that could not be handled, as it came.
    pub unhandled: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct HeldLead {
    pub number: LeadNumber,
    pub stage: Stage,
    pub reason: Option<String>,
    pub temperature: Option<Temperature>,
    pub score: Score,
    pub profile: Profile,
    pub source: Option<Source>,
    pub language: Language,
    pub wants_human: bool,
    pub left_at: Option<String>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub qualified_at: Option<Timestamp>,
    pub history: Vec<HistoryEntry>,
    /// Where the desk was shown the lead.
    pub shown_in: Vec<Chat>,
}

#[derive(Clone, Debug, Serialize)]
pub struct HeldConversation {
    pub started_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    pub script: ScriptHash,
    pub consent: Option<Consent>,
    pub answers: Vec<RecordedAnswer>,
    pub transcript: Vec<Said>,
    /// Where the conversation stands, as the program keeps it.
    pub state: serde_json::Value,
}

/// One thing said.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    pub at: Timestamp,
    pub by: By,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    Prospect,
    Bot,
}
