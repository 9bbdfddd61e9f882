//! What happens to a lead on a desk by itself: offers, warnings, leads that are taken from whoever lets them lie.

use jiff::{SignedDuration, Timestamp};

use super::assignment::{Assignment, Holder};
use super::desk::Desk;
use super::lead::{Change, Lead};
use super::note::{Called, Note};
use super::rota::{InHand, Rota, Turn, Wanted};
use super::sla::{self, Alarm, Deadline, Standing};
use crate::core::ids::Account;
use crate::core::stage::Stage;

/// What is known when something is due.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    pub lead: &'a Lead,
    pub desk: &'a Desk,
    pub rota: &'a Rota,
    pub in_hand: &'a InHand,
    pub now: Timestamp,
}

/// What comes of an alarm.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub assignment: Assignment,
    /// The stage that the lead gets.
    pub stage: Option<Stage>,
    pub history: Vec<(Change, Option<String>)>,
    /// The rota, where somebody's turn was taken.
    pub rota: Option<Rota>,
    /// What the desk is told, and who is called.
    pub call: Option<Call>,
    /// Whether others may get a lead now that had to wait.
    pub frees: bool,
}

/// A word to the desk by which somebody is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub note: Note,
    /// Each by every account that is known.
    pub whom: Vec<Called>,
    /// Whether the lead is shown in the room for such leads, too.
    pub escalates: bool,
}

/// A lead that nobody can get now is looked after again at the next of these, so that all that wait are looked after at once,
/// the oldest first: soon while somebody who is there may have room any moment, else for a configuration that changed.
const LOOK_AGAIN_EVERY_S: i64 = 30;
const LOOK_AGAIN_AT_NIGHT_EVERY_S: i64 = 15 * 60;
/// An offer that comes so soon is the first one, and its time is that of the lead.
const AT_ONCE: SignedDuration = SignedDuration::from_mins(1);

/// What an alarm does to the lead.
#[must_use]
pub fn ring(scene: Scene<'_>, assignment: &Assignment, alarm: Alarm) -> Outcome {
    let outcome = Outcome {
        assignment: assignment.clone(),
        stage: None,
        history: Vec::new(),
        rota: None,
        call: None,
        frees: false,
    };
    let mut draft = Draft { scene, outcome };
    match alarm {
        Alarm::Offer => draft.offer(),
        Alarm::Warn(deadline) => draft.warn(deadline),
        Alarm::Missed(deadline) => draft.missed(deadline),
        Alarm::Escalate(deadline) => draft.escalate(deadline),
        Alarm::Awake => draft.awake(),
        Alarm::WakeUp => draft.wake_up(),
        Alarm::Back => draft.back(),
        Alarm::Hotter => draft.hotter(),
    }
    let Draft { mut outcome, .. } = draft;
    let stage = outcome.stage.unwrap_or(scene.lead.stage);
    outcome.assignment.seen(Standing { stage, ..scene.lead.standing() });
    outcome
}

/// Whose turn it is to get this lead.
#[must_use]
pub fn turn<'d>(scene: Scene<'d>, assignment: &Assignment) -> Turn<'d> {
    let wanted = Wanted { language: scene.lead.language, passed: &assignment.passed };
    scene.rota.turn(scene.desk, wanted, scene.in_hand, scene.now)
}

struct Draft<'a> {
    scene: Scene<'a>,
    outcome: Outcome,
}

impl Draft<'_> {
    fn noted(&mut self, change: Change) {
        self.outcome.history.push((change, None));
    }

    /// One that is offered to somebody who is away now goes to the next.
    fn offer(&mut self) {
        let Scene { desk, rota, now, .. } = self.scene;
        if let Some(offered) = &self.outcome.assignment.offered {
            if !rota.is_away(desk, &offered.account, now) {
                return;
            }
            self.outcome.assignment.let_go(now, true);
        }
        let waited = now.duration_since(self.outcome.assignment.waits_since());
        let Some(holder) = self.offer_to_the_next() else { return };
        if waited > AT_ONCE {
            self.outcome.assignment.restart_clocks(now);
            // What changes on a card that stands there since last night is seen by nobody.
            self.call(Note::Turn { of: holder.name.clone() }, Some(&holder), false);
        }
    }

    /// Offers it to whose turn it is; where there is nobody, it waits. When all have let it lie it is everybody's for this day,
    /// and goes round again on another.
    fn offer_to_the_next(&mut self) -> Option<Holder> {
        let Scene { desk, rota, now, .. } = self.scene;
        let mut turn = turn(self.scene, &self.outcome.assignment);
        if !turn.is_open() {
            let assignment = &mut self.outcome.assignment;
            if assignment.offer_at.is_none_or(|at| at > now) {
                assignment.offer_at = assignment.offer_at.or_else(|| sla::next_day(desk, now));
                return None;
            }
            assignment.passed.clear();
            turn = self::turn(self.scene, &self.outcome.assignment);
        }
        let Some(rep) = turn.chosen else {
            self.outcome.assignment.offer_at = turn.is_open().then(|| look_again(&turn, now));
            return None;
        };
        let mut rota = rota.clone();
        rota.take(&turn);
        rota.forget_what_is_over(desk, now);
        self.outcome.rota = Some(rota);
        let holder = Holder { account: rep.accounts[0].clone(), name: rep.name.clone(), since: now };
        self.outcome.assignment.offer_at = None;
        self.outcome.assignment.offered = Some(holder.clone());
        self.noted(Change::Offered { to: holder.name.clone() });
        Some(holder)
    }

    fn warn(&mut self, deadline: Deadline) {
        let desk = self.scene.desk;
        let (standing, now) = (self.scene.lead.standing(), self.scene.now);
        let assignment = &mut self.outcome.assignment;
        assignment.rung_mut(deadline).warned = true;
        let holder = assignment.holder().cloned();
        let due_by = |assignment: &Assignment| sla::due_by(assignment, desk, standing, deadline).unwrap_or(now);
        let mut until = due_by(assignment);
        // Nobody loses a lead for a time in which nobody could call them, as while the program did not run.
        if until <= now && holder.is_some() {
            assignment.clock_from = now;
            until = due_by(assignment);
        }
        self.noted(Change::Rang { alarm: Alarm::Warn(deadline) });
        self.call(Note::Late { deadline, until }, holder.as_ref(), false);
    }

    /// Who was silent loses the lead. One that nobody had is late, and stays everybody's.
    fn missed(&mut self, deadline: Deadline) {
        let (desk, now) = (self.scene.desk, self.scene.now);
        let assignment = &mut self.outcome.assignment;
        assignment.rung_mut(deadline).missed = true;
        // What was done once counts as it was done then.
        let (done_at, met) = match deadline {
            Deadline::Claim => (assignment.claimed_at, &mut assignment.claim_met),
            Deadline::Answer => (assignment.first_word_at, &mut assignment.answer_met),
        };
        if done_at.is_none() {
            *met = Some(false);
        }
        let holder = assignment.holder().cloned();
        self.noted(Change::Rang { alarm: Alarm::Missed(deadline) });
        let Some(holder) = holder else { return };
        self.outcome.frees = true;
        let assignment = &mut self.outcome.assignment;
        assignment.passed.extend(accounts_of(desk, &holder));
        assignment.let_go(now, false);
        self.noted(Change::Taken { from: holder.name.clone(), deadline });
        let next = if desk.shares_out() { self.offer_to_the_next() } else { None };
        let note = Note::Taken { deadline, from: holder.name, next: next.as_ref().map(|next| next.name.clone()) };
        self.call(note, next.as_ref(), false);
    }

    fn escalate(&mut self, deadline: Deadline) {
        self.outcome.assignment.rung_mut(deadline).escalated = true;
        self.noted(Change::Rang { alarm: Alarm::Escalate(deadline) });
        let desk = self.scene.desk;
        let manager = desk.manager.as_ref();
        let manager = manager.map(|account| Holder {
            account: account.clone(),
            name: desk.rep_with(account).map_or_else(|| account.to_string(), |rep| rep.name.clone()),
            since: self.scene.now,
        });
        self.call(Note::Escalated { deadline }, manager.as_ref(), true);
    }

    fn awake(&mut self) {
        let assignment = &mut self.outcome.assignment;
        assignment.snoozed_until = None;
        assignment.begin_to_wait(self.scene.now);
        let owner = assignment.owner.clone();
        self.noted(Change::Awake);
        self.call(Note::Awake, owner.as_ref(), false);
    }

    /// A lead that was disqualified for a while is as it was before, and anybody's.
    fn wake_up(&mut self) {
        let lead = self.scene.lead;
        let before = self.outcome.assignment.before.unwrap_or(Stage::Nurture);
        self.outcome.stage = Some(before);
        self.outcome.history.push((Change::Stage { from: lead.stage, to: before }, lead.reason.clone()));
        self.come_back(lead.reason.clone());
    }

    /// What was over is not any more, by what its prospect did: nobody has it, as if it had come now.
    fn back(&mut self) {
        self.noted(Change::Told { desk: self.scene.desk.name.clone() });
        self.come_back(None);
    }

    fn come_back(&mut self, reason: Option<String>) {
        let Scene { desk, now, .. } = self.scene;
        let assignment = &mut self.outcome.assignment;
        let former = assignment.owner.clone();
        assignment.come_back(now, desk.shares_out());
        self.call(Note::WokenUp { reason }, former.as_ref(), false);
    }

    /// It is more urgent than it was; whoever has it has the time of a lead that comes now.
    fn hotter(&mut self) {
        self.outcome.assignment.begin_to_wait(self.scene.now);
    }

    fn call(&mut self, note: Note, whom: Option<&Holder>, escalates: bool) {
        let desk = self.scene.desk;
        let called = |holder: &Holder| -> Vec<Called> {
            let accounts = accounts_of(desk, holder).into_iter();
            accounts.map(|account| Called { account, name: holder.name.clone() }).collect()
        };
        self.outcome.call = Some(Call { note, whom: whom.map(called).unwrap_or_default(), escalates });
    }
}

/// All accounts of whoever has this one.
fn accounts_of(desk: &Desk, holder: &Holder) -> Vec<Account> {
    desk.rep_with(&holder.account).map_or_else(|| vec![holder.account.clone()], |rep| rep.accounts.clone())
}

/// The next moment to look for somebody, at which it is looked for all leads that wait.
fn look_again(turn: &Turn<'_>, now: Timestamp) -> Timestamp {
    let every = if turn.is_anybody_full() { LOOK_AGAIN_EVERY_S } else { LOOK_AGAIN_AT_NIGHT_EVERY_S };
    let next = (now.as_second().div_euclid(every) + 1) * every;
    let next = Timestamp::from_second(next).unwrap_or(Timestamp::MAX);
    // Somebody may come back earlier than they said: that is told, and looked after then.
    turn.next_return().filter(|at| *at > now).map_or(next, |at| at.min(next))
}

#[cfg(test)]
#[path = "watch_tests.rs"]
mod tests;
