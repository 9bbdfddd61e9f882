//! A lead on a desk: who has it, since when, and what is due with it by itself.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::sla::{Deadline, Rung};
use crate::core::ids::Account;
use crate::core::stage::Stage;

/// Stored as JSON, beside the columns that are searched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// The desk's name.
    pub desk: String,
    /// When the desk was told of the lead first: what its times are counted from in figures.
    pub told_at: Timestamp,
    /// Since when the clocks run: later than `told_at` when the lead was taken from somebody, or came back.
    pub clock_from: Timestamp,
    /// When it came back after it was put off, or disqualified for a while: what twice the time is counted from then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_at: Option<Timestamp>,
    /// Whose turn it is, where nobody has claimed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered: Option<Holder>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Holder>,
    /// When it was claimed first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimed_at: Option<Timestamp>,
    /// When a person spoke to the prospect, since the lead came, or came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacted_at: Option<Timestamp>,
    /// When a person spoke to the prospect for the first time of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_word_at: Option<Timestamp>,
    /// Whether somebody of the desk has accepted it, since it came, or came back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accepted: bool,
    /// Put off by its owner until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<Timestamp>,
    /// Disqualified until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake_at: Option<Timestamp>,
    /// The stage to come back to then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Stage>,
    /// When it is to be looked for somebody to offer it to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer_at: Option<Timestamp>,
    /// Who let it lie since it was last told of: the last ones to get it again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<Account>,
    #[serde(default)]
    pub claim: Rung,
    #[serde(default)]
    pub answer: Rung,
    /// Whether the first claim, and the first word, came in time; none as long as that is open, or was not promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claim_met: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_met: Option<bool>,
}

/// Somebody who has a lead, or whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    pub account: Account,
    /// As colleagues know them.
    pub name: String,
    pub since: Timestamp,
}

/// Less than this is left to nobody who claims a lead late.
const LEAST_TIME_TO_ANSWER: SignedDuration = SignedDuration::from_mins(1);

impl Assignment {
    /// A desk was told of a lead just now.
    #[must_use]
    pub fn told(desk: &str, now: Timestamp, offer: bool) -> Self {
        Self {
            desk: desk.to_owned(),
            told_at: now,
            clock_from: now,
            back_at: None,
            offered: None,
            owner: None,
            claimed_at: None,
            contacted_at: None,
            first_word_at: None,
            accepted: false,
            snoozed_until: None,
            wake_at: None,
            before: None,
            offer_at: offer.then_some(now),
            passed: Vec::new(),
            claim: Rung::default(),
            answer: Rung::default(),
            claim_met: None,
            answer_met: None,
        }
    }

    #[must_use]
    pub const fn rung(&self, deadline: Deadline) -> Rung {
        match deadline {
            Deadline::Claim => self.claim,
            Deadline::Answer => self.answer,
        }
    }

    pub const fn rung_mut(&mut self, deadline: Deadline) -> &mut Rung {
        match deadline {
            Deadline::Claim => &mut self.claim,
            Deadline::Answer => &mut self.answer,
        }
    }

    /// Whoever has it, else whose turn it is.
    #[must_use]
    pub fn holder(&self) -> Option<&Holder> {
        self.owner.as_ref().or(self.offered.as_ref())
    }

    /// Since when it waits for the desk, whoever had it meanwhile.
    #[must_use]
    pub fn waits_since(&self) -> Timestamp {
        self.back_at.unwrap_or(self.told_at)
    }

    /// How long the owner has for the first word, of the time that is promised: a deadline that began anew leaves out what the
    /// claim may take.
    pub(super) fn time_to_answer(&self, answer: SignedDuration, claim: Option<SignedDuration>) -> SignedDuration {
        if self.clock_from == self.waits_since() {
            return answer;
        }
        (answer - claim.unwrap_or(SignedDuration::ZERO)).max(LEAST_TIME_TO_ANSWER)
    }

    /// The clocks begin anew.
    pub fn restart_clocks(&mut self, now: Timestamp) {
        let escalated = (self.claim.escalated, self.answer.escalated);
        (self.claim, self.answer, self.clock_from) = (Rung::default(), Rung::default(), now);
        // A manager is called once for each of the two.
        (self.claim.escalated, self.answer.escalated) = escalated;
    }

    /// Nobody has the lead any more; whether it is to be offered to somebody else.
    pub fn let_go(&mut self, now: Timestamp, offer: bool) {
        (self.owner, self.offered, self.snoozed_until) = (None, None, None);
        self.offer_at = offer.then_some(now);
        self.restart_clocks(now);
    }
}
