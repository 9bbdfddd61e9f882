//! Where a conversation stands.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::core::answer::Answer;
use crate::core::event::Person;
use crate::core::ids::{ConversationId, Language, LeadId, LeadNumber, QuestionId};
use crate::core::lead::source::Source;
use crate::core::script::value::Phone;

/// Everything a conversation is, besides the script it runs. Stored as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    pub conversation: ConversationId,
    pub lead: LeadId,
    /// Known once the lead is on record.
    pub number: Option<LeadNumber>,
    pub person: Person,
    pub language: Language,
    pub phase: Phase,
    /// The number of the last prompt that carried buttons; older buttons are old.
    pub prompt: u32,
    pub answers: BTreeMap<QuestionId, Answer>,
    /// What was asked, in order; `/back` walks it.
    pub path: Vec<QuestionId>,
    /// Options chosen so far in the multiple choice that is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<u16>,
    pub source: Option<Source>,
    pub behaviour: Behaviour,
    /// A number the platform vouched for.
    pub attested_phone: Option<Phone>,
    pub started_at: Timestamp,
    /// The first answer after consent, from which the time taken counts.
    pub last_event_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    pub wants_human: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Nothing was said yet.
    Fresh,
    /// May we keep your answers?
    Consent,
    Asking {
        question: QuestionId,
        /// Replies to this question that were not understood.
        failed: u32,
        /// Whether the summary is where we go back to.
        correcting: bool,
    },
    /// The summary is shown.
    Confirming,
    /// Which answer of the summary is wrong?
    Choosing,
    /// Qualified and handed over.
    Finished,
    /// The prospect stopped; the answers are kept for a return.
    Cancelled { at: Box<Phase> },
}

/// What the prospect's way of answering tells; counters only, so that a score can be computed again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Behaviour {
    /// Replies that were not understood.
    pub reprompts: u32,
    pub skips: u32,
    pub corrections: u32,
    /// Seconds from a question to its answer, summed up.
    pub seconds_waited: i64,
    pub replies: u32,
    /// Finished a conversation before.
    pub returning: bool,
}
