//! What happens to a lead on a desk by itself: offers, warnings, leads that are taken from whoever lets them lie.

use jiff::{SignedDuration, Timestamp};

use super::assignment::{Assignment, Holder};
use super::desk::Desk;
use super::lead::{Change, Lead};
use super::note::{Called, Note};
use super::rota::{InHand, Rota, Turn, Wanted};
use super::sla::{self, Alarm, Deadline};
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
pub struct Rung {
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
pub fn ring(scene: Scene<'_>, assignment: &Assignment, alarm: Alarm) -> Rung {
    let rung =
        Rung { assignment: assignment.clone(), stage: None, history: Vec::new(), rota: None, call: None, frees: false };
    let mut draft = Draft { scene, rung };
    match alarm {
        Alarm::Offer => draft.offer(),
        Alarm::Warn(deadline) => draft.warn(deadline),
        Alarm::Missed(deadline) => draft.missed(deadline),
        Alarm::Escalate(deadline) => draft.escalate(deadline),
        Alarm::Awake => draft.awake(),
        Alarm::WakeUp => draft.wake_up(),
    }
    draft.rung
}

/// Whose turn it is to get this lead.
#[must_use]
pub fn turn<'d>(scene: Scene<'d>, assignment: &Assignment) -> Turn<'d> {
    let wanted = Wanted { language: scene.lead.language, passed: &assignment.passed };
    scene.rota.turn(scene.desk, wanted, scene.in_hand, scene.now)
}

struct Draft<'a> {
    scene: Scene<'a>,
    rung: Rung,
}

impl Draft<'_> {
    fn noted(&mut self, change: Change) {
        self.rung.history.push((change, None));
    }

    fn offer(&mut self) {
        let now = self.scene.now;
        let waited = now.duration_since(self.rung.assignment.told_at);
        if self.offer_to_the_next().is_some() && waited > AT_ONCE {
            self.rung.assignment.restart_clocks(now);
        }
    }

    /// Offers it to whose turn it is; where there is nobody, it waits, or is everybody's.
    fn offer_to_the_next(&mut self) -> Option<Holder> {
        let Scene { desk, rota, now, .. } = self.scene;
        let turn = turn(self.scene, &self.rung.assignment);
        let Some(rep) = turn.chosen else {
            self.rung.assignment.offer_at = turn.is_open().then(|| look_again(&turn, now));
            return None;
        };
        let mut rota = rota.clone();
        rota.take(&turn);
        rota.forget_what_is_over(desk, now);
        self.rung.rota = Some(rota);
        let holder = Holder { account: rep.accounts[0].clone(), name: rep.name.clone(), since: now };
        self.rung.assignment.offer_at = None;
        self.rung.assignment.offered = Some(holder.clone());
        self.noted(Change::Offered { to: holder.name.clone() });
        Some(holder)
    }

    fn warn(&mut self, deadline: Deadline) {
        let desk = self.scene.desk;
        let within = desk.sla.of(self.scene.lead.temperature);
        let assignment = &mut self.rung.assignment;
        assignment.rung_mut(deadline).warned = true;
        let holder = assignment.holder().cloned();
        let long = match deadline {
            Deadline::Claim => within.claim,
            Deadline::Answer => within.answer.map(|answer| assignment.time_to_answer(answer, within.claim)),
        };
        let until = long.and_then(|long| sla::over_at(desk, assignment.clock_from, long)).unwrap_or(self.scene.now);
        self.noted(Change::Rang { alarm: Alarm::Warn(deadline) });
        let note = Note::Late { deadline, who: holder.as_ref().map(|holder| holder.name.clone()), until };
        self.call(note, holder.as_ref(), false);
    }

    /// Who was silent loses the lead. One that nobody had is late, and stays everybody's.
    fn missed(&mut self, deadline: Deadline) {
        let (desk, now) = (self.scene.desk, self.scene.now);
        let assignment = &mut self.rung.assignment;
        assignment.rung_mut(deadline).missed = true;
        let met = match deadline {
            Deadline::Claim => &mut assignment.claim_met,
            Deadline::Answer => &mut assignment.answer_met,
        };
        met.get_or_insert(false);
        let holder = assignment.holder().cloned();
        self.noted(Change::Rang { alarm: Alarm::Missed(deadline) });
        let Some(holder) = holder else { return };
        self.rung.frees = true;
        let assignment = &mut self.rung.assignment;
        assignment.passed.extend(accounts_of(desk, &holder));
        assignment.let_go(now, false);
        self.noted(Change::Taken { from: holder.name.clone(), deadline });
        let next = if desk.shares_out() { self.offer_to_the_next() } else { None };
        let note = Note::Taken { deadline, from: holder.name, next: next.as_ref().map(|next| next.name.clone()) };
        self.call(note, next.as_ref(), false);
    }

    fn escalate(&mut self, deadline: Deadline) {
        self.rung.assignment.rung_mut(deadline).escalated = true;
        self.noted(Change::Rang { alarm: Alarm::Escalate(deadline) });
        let desk = self.scene.desk;
        let manager = desk.manager.as_ref();
        let who = manager.and_then(|manager| desk.rep_with(manager)).map(|rep| rep.name.clone());
        let manager = manager.map(|account| Holder {
            account: account.clone(),
            name: who.clone().unwrap_or_else(|| account.to_string()),
            since: self.scene.now,
        });
        self.call(Note::Escalated { deadline, who }, manager.as_ref(), true);
    }

    fn awake(&mut self) {
        let assignment = &mut self.rung.assignment;
        assignment.snoozed_until = None;
        assignment.back_at = Some(self.scene.now);
        assignment.restart_clocks(self.scene.now);
        let owner = assignment.owner.clone();
        self.noted(Change::Awake);
        let note = Note::Awake { who: owner.as_ref().map(|owner| owner.name.clone()) };
        self.call(note, owner.as_ref(), false);
    }

    /// A lead that was disqualified for a while is as it was before, and anybody's.
    fn wake_up(&mut self) {
        let Scene { lead, desk, now, .. } = self.scene;
        let assignment = &mut self.rung.assignment;
        let former = assignment.owner.clone();
        assignment.wake_at = None;
        let before = assignment.before.take().unwrap_or(Stage::Nurture);
        // Somebody may have moved it since.
        if lead.stage != Stage::Disqualified {
            return;
        }
        assignment.let_go(now, desk.shares_out());
        assignment.passed.clear();
        (assignment.contacted_at, assignment.accepted) = (None, false);
        assignment.back_at = Some(now);
        // It is a new chance, for the manager to be called as well.
        (assignment.claim.escalated, assignment.answer.escalated) = (false, false);
        self.rung.stage = Some(before);
        self.rung.history.push((Change::Stage { from: lead.stage, to: before }, lead.reason.clone()));
        self.call(Note::WokenUp { reason: lead.reason.clone() }, former.as_ref(), false);
    }

    fn call(&mut self, note: Note, whom: Option<&Holder>, escalates: bool) {
        let desk = self.scene.desk;
        let called = |holder: &Holder| -> Vec<Called> {
            let accounts = accounts_of(desk, holder).into_iter();
            accounts.map(|account| Called { account, name: holder.name.clone() }).collect()
        };
        self.rung.call = Some(Call { note, whom: whom.map(called).unwrap_or_default(), escalates });
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
