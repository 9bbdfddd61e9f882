//! A lead as it is kept: what sales works on.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::assignment::Assignment;
use super::news::News;
use super::pending::Pending;
use super::profile::Profile;
use super::qualification::{Coverage, Qualification, Score};
use super::sla::{Alarm, Deadline, Standing};
use super::source::Source;
use super::ties::{Shared, Ties};
use crate::core::answer::Given;
use crate::core::event::Person;
use crate::core::ids::{ConversationId, Language, LeadId, LeadNumber, QuestionId, ScriptHash};
use crate::core::script::model::Dimension;
use crate::core::stage::{Stage, Temperature};

/// One lead with everything a card or a report shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lead {
    pub id: LeadId,
    pub number: LeadNumber,
    pub stage: Stage,
    pub reason: Option<String>,
    /// None until the rules have spoken.
    pub temperature: Option<Temperature>,
    pub score: Score,
    pub coverage: Coverage,
    pub profile: Profile,
    /// Where it came from first.
    pub source: Option<Source>,
    /// Where it came from last; the same where it came once.
    pub last_source: Option<Source>,
    pub language: Language,
    pub script: ScriptHash,
    /// The conversation that qualified it last, or runs now.
    pub conversation: ConversationId,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// When the rules spoke last.
    pub qualified_at: Option<Timestamp>,
    /// How long the questions took the prospect.
    pub seconds_taken: Option<i64>,
    /// Whether the prospect wants, or needs, a person.
    pub wants_human: bool,
    /// The question, in the desk's language, at which a prospect left who did not come back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left_at: Option<String>,
    /// What changed since a desk knows of it.
    #[serde(default, skip_serializing_if = "News::is_empty")]
    pub news: News,
    /// What waits for somebody of the desk; not there in lists of leads.
    #[serde(default)]
    pub pending: Pending,
    /// Counts its changes: whoever changes it from outside a conversation names the one that was looked at.
    pub version: i64,
    /// Who has it on which desk; none of a lead that no desk was told of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<Assignment>,
    /// How it belongs to other leads; not known of leads in a list.
    #[serde(default)]
    pub ties: Ties,
    /// The accounts that belong to it, with what their platforms tell.
    pub people: Vec<Person>,
    /// In the order of the script.
    pub answers: Vec<RecordedAnswer>,
}

/// An answer as sales reads it: independent of the script that asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordedAnswer {
    pub question: QuestionId,
    pub dimension: Option<Dimension>,
    /// What was asked, in the desk's language.
    pub asked: String,
    /// The prospect's own words.
    pub raw: String,
    pub given: Given,
    /// The value in the desk's language; empty when there is none.
    pub shown: String,
    pub at: Timestamp,
}

impl Lead {
    /// Takes over what the rules made of the answers, and the stage if it still replaces this one.
    pub fn qualify(&mut self, qualification: Qualification, replaces: Option<Stage>, now: Timestamp) {
        let Qualification { stage, reason, temperature, score, coverage } = qualification;
        if replaces == Some(self.stage) {
            self.stage = stage;
            self.reason = reason;
        }
        self.temperature = Some(temperature);
        self.score = score;
        self.coverage = coverage;
        self.qualified_at = Some(now);
        self.updated_at = now;
    }

    /// Where it stands, as far as the clocks of a desk care.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        Standing { stage: self.stage, temperature: self.temperature, heard_at: self.qualified_at }
    }

    #[must_use]
    pub fn answers_by_question(&self) -> BTreeMap<&QuestionId, &RecordedAnswer> {
        self.answers.iter().map(|answer| (&answer.question, answer)).collect()
    }
}

/// A step in a lead's life: who changed what, when and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryEntry {
    pub at: Timestamp,
    pub by: Actor,
    pub what: Change,
    /// In words, where there is more to say.
    pub why: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The rules of the script.
    Rules,
    Prospect,
    /// A member of the desk, by account.
    Rep(String),
    /// The rules of the desk: turns and times.
    Desk,
}

impl Actor {
    /// The account of whoever runs the bot, who is on no platform.
    pub const OPERATOR: &'static str = "terminal:operator";
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Opened,
    Stage {
        from: Stage,
        to: Stage,
    },
    Temperature {
        from: Option<Temperature>,
        to: Temperature,
    },
    /// An answer given earlier was changed.
    Corrected {
        question: QuestionId,
        /// Whether the lead had been judged, or a desk been told of it, before.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_known: bool,
    },
    /// Of a lead that is with sales, whose stage stays: where the rules would put it now; none when they agree again.
    Held {
        verdict: Option<Stage>,
    },
    HumanWanted,
    /// Asked what the bot could not answer; the words are the reason.
    AskedBack,
    Cancelled,
    Resumed,
    /// Left in the middle.
    Abandoned,
    /// Wrote again after the end.
    Reopened,
    /// Wants nothing more that comes by itself.
    LeftInPeace,
    /// Came again by a link, which says where from.
    CameAgain,
    /// Another lead became a part of this one.
    Merged {
        with: LeadNumber,
        shares: Shared,
    },
    /// Another lead is held for the same person no more.
    Parted {
        from: LeadNumber,
    },
    /// A desk has it from now on.
    Told {
        desk: String,
    },
    /// It is this rep's turn to claim it.
    Offered {
        to: String,
    },
    Claimed,
    /// Given back.
    Released,
    /// Given to this rep.
    Assigned {
        to: String,
    },
    /// Taken from somebody who let it lie.
    Taken {
        from: String,
        deadline: Deadline,
    },
    /// A time of the desk was nearly over, over, or over twice.
    Rang {
        alarm: Alarm,
    },
    /// A person spoke to the prospect.
    Contacted,
    /// A lead that was qualified already was accepted.
    Accepted,
    /// Put off.
    Snoozed {
        until: Timestamp,
    },
    /// What was put off, or disqualified for a while, is due again.
    Awake,
    /// A word of a rep, which is the reason.
    Noted,
}

#[cfg(test)]
pub(in crate::core) mod tests {
    use super::*;
    use crate::core::stage::Stage;

    /// Somebody of whom nothing is known yet.
    pub(in crate::core) fn lead_numbered(number: i64) -> Lead {
        Lead {
            id: LeadId(number),
            number: LeadNumber(number),
            stage: Stage::Mql,
            reason: None,
            temperature: None,
            score: Score::default(),
            coverage: Coverage::default(),
            profile: Profile::default(),
            source: None,
            last_source: None,
            language: Language::ENGLISH,
            script: ScriptHash("0".to_owned()),
            conversation: ConversationId(1),
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
            qualified_at: None,
            seconds_taken: None,
            wants_human: false,
            left_at: None,
            news: News::default(),
            pending: Pending::default(),
            version: 1,
            assignment: None,
            ties: Ties::default(),
            people: Vec::new(),
            answers: Vec::new(),
        }
    }
}
