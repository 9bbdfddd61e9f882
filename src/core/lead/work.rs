//! What somebody of a desk does with a lead: claim it, give it back, accept it, disqualify it, and so on.

use jiff::{SignedDuration, Timestamp};

use super::assignment::{Assignment, Holder};
use super::desk::Desk;
use super::lead::{Change, Lead};
use super::sla::{self, Standing};
use crate::core::ids::Account;
use crate::core::stage::{DisqualificationReason, OTHER_REASON, Stage};

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    Claim,
    /// Gives it back.
    Release,
    /// Has spoken to the prospect.
    Contacted,
    /// Takes it as a lead of sales: it becomes `sal`, or stays the `sql` that the rules made it.
    Accept,
    /// Has found it to be a qualified one.
    Qualify,
    Opportunity,
    Won,
    Lost,
    Disqualify {
        reason: DisqualificationReason,
        words: Option<String>,
        wake_at: Option<Timestamp>,
    },
    /// Takes back that it is over: it is what it was before, and theirs.
    Reopen,
    /// Puts it off until then.
    Snooze {
        until: Timestamp,
    },
    /// Gives it to a colleague.
    Assign {
        to: Holder,
    },
    /// Writes something down.
    Note {
        words: String,
    },
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    pub assignment: Assignment,
    /// The stage that it gets, with a reason.
    pub stage: Option<(Stage, Option<String>)>,
    /// What is written into its history, each with why.
    pub history: Vec<(Change, Option<String>)>,
    /// Whether others may get a lead now that had to wait.
    pub frees: bool,
}

/// Why nothing comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Somebody was faster.
    Owned(Holder),
    /// They have it already.
    OwnAlready,
    /// Nobody has it, so nobody can give it back or put it off.
    Unowned,
    /// At its stage there is no such step.
    NotAt(Stage),
    /// Somebody did so before.
    ContactedAlready,
    /// `other` says nothing by itself.
    NeedsWords,
    /// A time that is over, or years away.
    NoSuchTime,
    TooLong,
}

/// Who does it.
#[derive(Clone, Copy, Debug)]
pub struct Worker<'a> {
    pub account: &'a Account,
    pub name: &'a str,
    /// Whether they may act on leads of others: the desk's manager, whoever runs the bot.
    pub is_manager: bool,
}

/// At most so many characters are written down.
pub const LONGEST_NOTE: usize = 1_000;
/// Nothing is put off for longer.
const FARTHEST: SignedDuration = SignedDuration::from_hours(24 * 366 * 2);

/// What a step of somebody who may act on the desk's leads does to this one.
pub fn work(
    lead: &Lead,
    assignment: &Assignment,
    desk: &Desk,
    by: Worker<'_>,
    wanted: &Work,
    now: Timestamp,
) -> Result<Worked, Hindrance> {
    let owner = assignment.owner.as_ref();
    let is_own = owner.is_some_and(|owner| desk.is_one_person(&owner.account, by.account));
    if let (Some(owner), false, false) = (owner, is_own || by.is_manager, matches!(wanted, Work::Note { .. })) {
        return Err(Hindrance::Owned(owner.clone()));
    }
    let mut draft = Draft {
        lead,
        desk,
        by,
        now,
        worked: Worked { assignment: assignment.clone(), stage: None, history: Vec::new(), frees: false },
    };
    // It came back this moment, which its clocks were about to say.
    if assignment.is_closed && !lead.stage.is_over() {
        draft.assignment().come_back(now, false);
    }
    match wanted {
        Work::Claim if is_own => return Err(Hindrance::OwnAlready),
        Work::Claim | Work::Contacted | Work::Release if lead.stage.is_over() => {
            return Err(Hindrance::NotAt(lead.stage));
        }
        // A manager takes it over, as if it was given to them.
        Work::Claim if owner.is_some() => draft.assign(&draft.me()),
        Work::Claim => draft.claim(),
        Work::Release | Work::Snooze { .. } if owner.is_none() => return Err(Hindrance::Unowned),
        Work::Release => draft.release(),
        Work::Contacted if assignment.contacted_at.is_some() => return Err(Hindrance::ContactedAlready),
        Work::Contacted => draft.contacted(),
        Work::Accept => {
            draft.step(Stage::Sal, &[Stage::New, Stage::Iql, Stage::Mql, Stage::Pql, Stage::Nurture, Stage::Sql])?;
        }
        Work::Qualify => draft.step(Stage::Sql, &[Stage::Sal])?,
        Work::Opportunity => draft.step(Stage::Opportunity, &[Stage::Sal, Stage::Sql])?,
        Work::Won => draft.step(Stage::Won, &[Stage::Sql, Stage::Opportunity])?,
        Work::Lost => draft.step(Stage::Lost, &[Stage::Sql, Stage::Opportunity])?,
        Work::Disqualify { reason, words, wake_at } => draft.disqualify(*reason, words.as_deref(), *wake_at)?,
        Work::Reopen if !lead.stage.is_over() => return Err(Hindrance::NotAt(lead.stage)),
        Work::Reopen => draft.reopen(),
        Work::Snooze { until } => draft.snooze(*until)?,
        Work::Assign { to }
            if let Some(owner) = owner.filter(|owner| desk.is_one_person(&owner.account, &to.account)) =>
        {
            return Err(Hindrance::Owned(owner.clone()));
        }
        Work::Assign { .. } if lead.stage.is_over() => return Err(Hindrance::NotAt(lead.stage)),
        Work::Assign { to } => draft.assign(to),
        Work::Note { words } => draft.note(words)?,
    }
    Ok(draft.worked)
}

struct Draft<'a> {
    lead: &'a Lead,
    desk: &'a Desk,
    by: Worker<'a>,
    now: Timestamp,
    worked: Worked,
}

impl Draft<'_> {
    fn assignment(&mut self) -> &mut Assignment {
        &mut self.worked.assignment
    }

    fn noted(&mut self, change: Change, why: Option<String>) {
        self.worked.history.push((change, why));
    }

    fn me(&self) -> Holder {
        Holder { account: self.by.account.clone(), name: self.by.name.to_owned(), since: self.now }
    }

    fn claim(&mut self) {
        self.own(self.me());
        self.noted(Change::Claimed, None);
    }

    /// Somebody has the lead from now on.
    fn own(&mut self, holder: Holder) {
        let (now, desk) = (self.now, self.desk);
        let claim = desk.sla.of(self.lead.temperature).claim;
        let assignment = self.assignment();
        // Whoever claims late is not to lose it the next moment.
        let waited = sla::working_time(desk, assignment.clock_from, now);
        if waited > claim.unwrap_or(SignedDuration::ZERO) {
            assignment.clock_from = now;
        }
        if assignment.claimed_at.is_none() {
            assignment.claimed_at = Some(now);
            assignment.claim_met = assignment.claim_met.or(in_time(assignment, desk, claim, now));
        }
        assignment.owner = Some(holder);
        (assignment.offered, assignment.offer_at, assignment.snoozed_until) = (None, None, None);
        assignment.passed.clear();
    }

    fn release(&mut self) {
        let (now, desk) = (self.now, self.desk);
        let is_over = self.lead.stage.is_over();
        let assignment = self.assignment();
        assignment.let_go(now, !is_over && desk.shares_out());
        self.worked.frees = true;
        self.noted(Change::Released, None);
    }

    fn contacted(&mut self) {
        if self.worked.assignment.owner.is_none() {
            self.claim();
        }
        self.spoke();
        self.noted(Change::Contacted, None);
    }

    /// The prospect has heard from a person.
    fn spoke(&mut self) {
        let (now, desk) = (self.now, self.desk);
        let answer = desk.sla.of(self.lead.temperature).answer;
        let assignment = self.assignment();
        assignment.contacted_at.get_or_insert(now);
        if assignment.first_word_at.is_none() {
            assignment.first_word_at = Some(now);
            assignment.answer_met = assignment.answer_met.or(in_time(assignment, desk, answer, now));
        }
    }

    /// The lead gets on, from one of these stages.
    fn step(&mut self, to: Stage, from: &[Stage]) -> Result<(), Hindrance> {
        let now_at = self.lead.stage;
        if !from.contains(&now_at) {
            return Err(Hindrance::NotAt(now_at));
        }
        if self.worked.assignment.owner.is_none() {
            self.claim();
        }
        // What the rules have found to be qualified stays that when it is accepted.
        if to == Stage::Sal && now_at == Stage::Sql {
            if self.worked.assignment.accepted {
                return Err(Hindrance::NotAt(now_at));
            }
            self.assignment().accepted = true;
            self.noted(Change::Accepted, None);
            return Ok(());
        }
        self.assignment().accepted = true;
        self.set_stage(to, None, None);
        // Nobody wins a deal, or opens one, without having talked.
        if matches!(to, Stage::Opportunity | Stage::Won) {
            self.spoke();
        }
        Ok(())
    }

    fn set_stage(&mut self, to: Stage, reason: Option<String>, words: Option<String>) {
        let from = self.lead.stage;
        let why = words.or_else(|| reason.clone());
        self.worked.stage = Some((to, reason));
        self.worked.frees |= to.is_over();
        let assignment = self.assignment();
        assignment.is_closed = to.is_over();
        assignment.before = to.is_over().then_some(from);
        self.noted(Change::Stage { from, to }, why);
    }

    fn disqualify(
        &mut self,
        reason: DisqualificationReason,
        words: Option<&str>,
        wake_at: Option<Timestamp>,
    ) -> Result<(), Hindrance> {
        if self.lead.stage.is_over() {
            return Err(Hindrance::NotAt(self.lead.stage));
        }
        let words = words.map(str::trim).filter(|words| !words.is_empty());
        if reason.code == OTHER_REASON && words.is_none() {
            return Err(Hindrance::NeedsWords);
        }
        if words.is_some_and(|words| words.chars().count() > LONGEST_NOTE) {
            return Err(Hindrance::TooLong);
        }
        self.check_time(wake_at)?;
        let assignment = self.assignment();
        assignment.wake_at = wake_at;
        (assignment.offered, assignment.offer_at, assignment.snoozed_until) = (None, None, None);
        let why = words.map(|words| format!("{}: {words}", reason.code));
        self.set_stage(Stage::Disqualified, Some(reason.code.to_owned()), why);
        Ok(())
    }

    fn reopen(&mut self) {
        let (now, to) = (self.now, self.worked.assignment.reopens_as());
        self.assignment().come_back(now, false);
        self.set_stage(to, None, None);
        self.assignment().accepted = matches!(to, Stage::Sal | Stage::Sql | Stage::Opportunity);
        self.claim();
    }

    fn snooze(&mut self, until: Timestamp) -> Result<(), Hindrance> {
        if self.lead.stage.is_over() {
            return Err(Hindrance::NotAt(self.lead.stage));
        }
        self.check_time(Some(until))?;
        let now = self.now;
        let assignment = self.assignment();
        (assignment.snoozed_at, assignment.snoozed_until) = (Some(now), Some(until));
        self.noted(Change::Snoozed { until }, None);
        Ok(())
    }

    fn check_time(&self, at: Option<Timestamp>) -> Result<(), Hindrance> {
        let is_right = |at: Timestamp| at > self.now && at.duration_since(self.now) <= FARTHEST;
        if at.is_none_or(is_right) { Ok(()) } else { Err(Hindrance::NoSuchTime) }
    }

    fn assign(&mut self, to: &Holder) {
        self.worked.frees = self.worked.assignment.owner.is_some();
        self.own(Holder { since: self.now, ..to.clone() });
        let now = self.now;
        // Whoever is given a lead has the time that anybody has.
        self.assignment().restart_clocks(now);
        self.noted(Change::Assigned { to: to.name.clone() }, None);
    }

    fn note(&mut self, words: &str) -> Result<(), Hindrance> {
        let words = words.trim();
        if words.is_empty() {
            return Err(Hindrance::NeedsWords);
        }
        if words.chars().count() > LONGEST_NOTE {
            return Err(Hindrance::TooLong);
        }
        self.noted(Change::Noted, Some(words.to_owned()));
        Ok(())
    }
}

/// Whether what is done now is done in the time that is promised; none where nothing is.
fn in_time(assignment: &Assignment, desk: &Desk, within: Option<SignedDuration>, now: Timestamp) -> Option<bool> {
    let is_soon = |within| sla::working_time(desk, assignment.counted_from(now), now) <= within;
    within.map(|within| assignment.is_asleep() || is_soon(within))
}

/// The steps that make sense for a lead, as a desk finds it: some of what [`work`] would not refuse to its owner. What
/// comes later is offered once somebody has accepted it.
#[must_use]
pub fn sensible(standing: Standing, assignment: &Assignment) -> Vec<Work> {
    let at = |stages: &[Stage]| stages.contains(&standing.stage);
    if standing.stage.is_over() {
        return vec![Work::Reopen];
    }
    let mut sensible = vec![if assignment.owner.is_some() { Work::Release } else { Work::Claim }];
    if assignment.contacted_at.is_none() {
        sensible.push(Work::Contacted);
    }
    if at(&[Stage::Opportunity]) {
        sensible.extend([Work::Won, Work::Lost]);
    } else if at(&[Stage::Sal]) {
        sensible.extend([Work::Qualify, Work::Opportunity]);
    } else if at(&[Stage::Sql]) && assignment.accepted {
        sensible.extend([Work::Opportunity, Work::Won, Work::Lost]);
    } else {
        sensible.push(Work::Accept);
    }
    sensible
}

#[cfg(test)]
#[path = "work_tests.rs"]
mod tests;
