//! A lead on a desk: who has it, since when, and what is due with it by itself.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::sla::{self, Deadline, Rung, Standing, Within};
use crate::core::ids::Account;
use crate::core::stage::{Stage, Temperature};

/// Stored as JSON, beside the columns that are searched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// The desk's name.
    pub desk: String,
    /// When the desk was told of the lead first: what its times are counted from in figures, unless it was away meanwhile.
    pub told_at: Timestamp,
    /// It stood on the desk before desks had times: it is not late as long as nobody has had it, and no figure counts it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub untimed: bool,
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
    /// When it was put off: what the prospect does later ends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snoozed_at: Option<Timestamp>,
    /// Disqualified until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake_at: Option<Timestamp>,
    /// The stage that it had before somebody ended it, and comes back to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Stage>,
    /// Whether it was won, lost or disqualified when it was looked at last: if it is not any more, it came back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_closed: bool,
    /// How hot it was when its clocks were set; none before it was looked at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clocked_as: Option<Temperature>,
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
            untimed: false,
            clock_from: now,
            back_at: None,
            offered: None,
            owner: None,
            claimed_at: None,
            contacted_at: None,
            first_word_at: None,
            accepted: false,
            snoozed_until: None,
            snoozed_at: None,
            wake_at: None,
            before: None,
            is_closed: false,
            clocked_as: None,
            offer_at: offer.then_some(now),
            passed: Vec::new(),
            claim: Rung::default(),
            answer: Rung::default(),
            claim_met: None,
            answer_met: None,
        }
    }

    /// A lead that has stood on a desk since then, before desks had times: it is anybody's.
    #[must_use]
    pub fn untimed(desk: &str, since: Timestamp) -> Self {
        let rung = Rung { warned: true, missed: true, escalated: true };
        Self { untimed: true, claim: rung, ..Self::told(desk, since, false) }
    }

    /// Whether it may be late with its claim.
    #[must_use]
    pub const fn is_timed(&self) -> bool {
        !self.untimed || self.claimed_at.is_some()
    }

    /// Whether somebody of the desk has put work into it.
    #[must_use]
    pub const fn is_worked_on(&self) -> bool {
        self.owner.is_some() || self.contacted_at.is_some() || self.accepted
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

    /// What the time until something is counted from in figures: from when it came back, where it had before that; else from
    /// when the desk was told.
    #[must_use]
    pub fn counted_from(&self, until: Timestamp) -> Timestamp {
        self.back_at.filter(|back| *back <= until).unwrap_or(self.told_at)
    }

    /// Whether its times stand still.
    #[must_use]
    pub const fn is_asleep(&self) -> bool {
        self.wake_at.is_some() || self.snoozed_until.is_some()
    }

    /// How long the owner has for the first word, of the time that is promised: clocks that began anew leave out what the
    /// claim took of it, at most as long as a claim may take.
    pub(super) fn time_to_answer(&self, desk: &Desk, within: Within) -> Option<SignedDuration> {
        let answer = within.answer?;
        let waited = sla::working_time(desk, self.waits_since(), self.clock_from);
        let claim = within.claim.unwrap_or(SignedDuration::ZERO).min(waited);
        Some((answer - claim).max(answer.min(LEAST_TIME_TO_ANSWER)))
    }

    /// The stage that it comes back to by itself, where it is disqualified for a while.
    #[must_use]
    pub fn comes_back_as(&self) -> Option<Stage> {
        self.before.filter(|_| self.wake_at.is_some())
    }

    /// The stage at which it goes on when somebody takes back that it is over. What the rules ended becomes a lead of sales.
    #[must_use]
    pub fn reopens_as(&self) -> Stage {
        self.before.unwrap_or(Stage::Sal)
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

    /// What the clocks make of the lead as it is now is done.
    pub fn seen(&mut self, at: Standing) {
        (self.is_closed, self.clocked_as) = (at.stage.is_over(), Some(at.temperature()));
        if self.is_closed && at.stage != Stage::Disqualified {
            self.wake_at = None;
        }
    }

    /// What was over is a new chance: anybody's, and everything about it is to be done again.
    pub fn come_back(&mut self, now: Timestamp, offer: bool) {
        self.let_go(now, offer);
        self.passed.clear();
        (self.wake_at, self.before, self.is_closed) = (None, None, false);
        (self.contacted_at, self.accepted) = (None, false);
        self.begin_to_wait(now);
    }

    /// The desk has as much time as for a lead that comes now; the manager, too, may be called for it again.
    pub fn begin_to_wait(&mut self, now: Timestamp) {
        self.restart_clocks(now);
        (self.claim.escalated, self.answer.escalated) = (false, false);
        self.back_at = Some(now);
    }
}
