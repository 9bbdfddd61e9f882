//! Where a conversation stands.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::question_back::PassedOn;
use super::said::Said;
use crate::core::answer::{Answer, Contacts};
use crate::core::event::Person;
use crate::core::ids::{ConversationId, Language, LeadId, LeadNumber, QuestionId};
use crate::core::lead::behaviour::Behaviour;
use crate::core::lead::qualification::Verdict;
use crate::core::lead::routing::Place;
use crate::core::lead::source::Source;
use crate::core::script::value::{Phone, Value};
use crate::core::stage::{Stage, Temperature};

/// Everything a conversation is, besides the script it runs. Stored as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and all of them may hold at once")]
pub struct State {
    pub conversation: ConversationId,
    pub lead: LeadId,
    /// Known once the lead is on record.
    pub number: Option<LeadNumber>,
    /// Whether the lead is on record, and what the prospect says is kept: after consent, where the script asks for it.
    pub open: bool,
    pub person: Person,
    pub language: Language,
    pub phase: Phase,
    /// The number of the last prompt that carried buttons; older buttons are old.
    pub prompt: u32,
    /// The number of the first prompt of the question that is asked; those since then ask the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_since: Option<u32>,
    pub answers: BTreeMap<QuestionId, Answer>,
    /// What was asked, in order; going back walks it.
    pub path: Vec<QuestionId>,
    /// Options chosen so far in the multiple choice that is asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<u16>,
    /// What a doubtful reply may have meant, offered as a button.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guess: Option<Guess>,
    /// What was said in passing and is not certain enough to be taken; offered when its question comes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub guesses: BTreeMap<QuestionId, Guess>,
    /// Whether languages were offered just now, so that a typed number means one of them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub choosing_language: bool,
    /// Whether they were asked just now whether everything is to be erased.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub forgetting: bool,
    /// Whether the platform's contact button is on the prospect's screen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub contact_button_shown: bool,
    pub source: Option<Source>,
    pub behaviour: Behaviour,
    /// A number the platform vouched for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attested_phone: Option<Phone>,
    /// How to reach the prospect, as far as that was told in answer to another question.
    #[serde(default, skip_serializing_if = "Contacts::is_empty")]
    pub contacts: Contacts,
    /// Where the lead stands as far as this conversation knows.
    pub stage: Stage,
    /// The stage that the lead comes back to, where a desk has disqualified it for a while. Not kept here either: see below.
    #[serde(skip)]
    pub back_as: Option<Stage>,
    pub temperature: Option<Temperature>,
    pub wants_human: bool,
    /// The desk that was told of the lead, which stays with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desk: Option<String>,
    /// Whether somebody of that desk has the lead. Not kept here: it is the lead's, and known when a conversation is loaded.
    #[serde(skip)]
    pub is_owned: bool,
    /// Whether a desk was told of the lead.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_desk: bool,
    /// What the rules would say now of a lead that is with sales, where that is news: its stage stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Verdict>,
    /// The prospect's last messages, so that an edited one is known again; the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Said>,
    /// Whether a person was asked for before the prospect agreed to anything.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub human_once_agreed: bool,
    /// The last questions that went to the desk.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed_on: Vec<PassedOn>,
    /// How many follow-ups are done with since the prospect's last word.
    #[serde(default)]
    pub followed_up: u32,
    /// The place of the stage rule that spoke at the end; its follow-ups come after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<u16>,
    /// Whether the prospect wants nothing more that comes by itself after the end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_peace: bool,
    /// Whether the prospect went where nothing can be said to them: blocked the bot.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unreachable: bool,
    /// The question, in the desk's language, at which the prospect left in the middle.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_at: Option<String>,
    /// When something is to happen by itself if the prospect stays silent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake_at: Option<Timestamp>,
    pub started_at: Timestamp,
    /// The prospect's last word or press.
    pub last_event_at: Timestamp,
    pub finished_at: Option<Timestamp>,
}

/// A value that was not certain enough to be taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Guess {
    pub raw: String,
    pub value: Value,
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
        /// Replies to this question that were not understood, or refused.
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
    /// The prospect fell silent for good; whatever comes goes on where we were.
    Abandoned { at: Box<Phase> },
}

impl State {
    /// A conversation in which nothing was said yet.
    #[must_use]
    pub fn fresh(
        conversation: ConversationId,
        lead: LeadId,
        person: Person,
        language: Language,
        now: Timestamp,
    ) -> Self {
        Self {
            conversation,
            lead,
            number: None,
            open: false,
            person,
            language,
            phase: Phase::Fresh,
            prompt: 0,
            asked_since: None,
            answers: BTreeMap::new(),
            path: Vec::new(),
            chosen: Vec::new(),
            guess: None,
            guesses: BTreeMap::new(),
            choosing_language: false,
            forgetting: false,
            contact_button_shown: false,
            source: None,
            behaviour: Behaviour::default(),
            attested_phone: None,
            contacts: Contacts::default(),
            stage: Stage::New,
            back_as: None,
            temperature: None,
            wants_human: false,
            desk: None,
            is_owned: false,
            on_desk: false,
            held: None,
            said: Vec::new(),
            human_once_agreed: false,
            passed_on: Vec::new(),
            followed_up: 0,
            ended_by: None,
            in_peace: false,
            unreachable: false,
            left_at: None,
            wake_at: None,
            started_at: now,
            last_event_at: now,
            finished_at: None,
        }
    }

    /// Whether sales works on the lead, so that its stage is theirs to change.
    #[must_use]
    pub fn is_with_sales(&self) -> bool {
        self.stage.is_with_sales() && (self.stage != Stage::Sql || self.on_desk)
    }

    /// Where the lead is by now.
    #[must_use]
    pub fn place(&self) -> Option<Place<'_>> {
        self.desk.as_deref().map(|desk| Place { desk, is_owned: self.is_owned })
    }

    /// A desk has the lead from now on.
    pub fn goes_to(&mut self, desk: &str) {
        self.on_desk = true;
        if self.desk.as_deref() != Some(desk) {
            (self.desk, self.is_owned) = (Some(desk.to_owned()), false);
        }
    }

    /// The lead is on a desk, as is known from the lead.
    pub fn is_placed(&mut self, desk: String, is_owned: bool) {
        (self.desk, self.is_owned, self.on_desk) = (Some(desk), is_owned, true);
    }

    /// The next conversation of the same prospect, who begins anew.
    #[must_use]
    pub fn anew(&self, conversation: ConversationId, now: Timestamp) -> Self {
        let mut next = Self::fresh(conversation, self.lead, self.person.clone(), self.language, now);
        next.number = self.number;
        next.wants_human = self.wants_human;
        next.desk.clone_from(&self.desk);
        next.is_owned = self.is_owned;
        next.on_desk = self.on_desk;
        next.held.clone_from(&self.held);
        next.human_once_agreed = self.human_once_agreed;
        next.passed_on.clone_from(&self.passed_on);
        next.prompt = self.prompt;
        next.source.clone_from(&self.source);
        next.attested_phone.clone_from(&self.attested_phone);
        next.stage = self.stage;
        next.back_as = self.back_as;
        next.temperature = self.temperature;
        next.behaviour.returning = self.behaviour.returning || self.finished_at.is_some();
        next
    }
}
