use std::fmt::Write as _;

use jiff::civil::time;
use jiff::tz::TimeZone;

use super::*;
use crate::core::lead::desk::{Assign, Rep};
use crate::core::lead::hours::{Hours, Stretch};
use crate::core::lead::lead::tests::lead_numbered;
use crate::core::lead::sla::{Sla, Within, next_alarm};
use crate::core::lead::work::{Work, Worker, work};
use crate::core::stage::{Temperature, disqualification_reason};

/// Monday morning.
const NOW: &str = "2027-03-01T09:00:00Z";

fn rep(number: i64) -> Rep {
    Rep {
        name: format!("r{number}"),
        accounts: vec![format!("telegram:{number}").parse().unwrap()],
        weight: 1,
        capacity: None,
        languages: Vec::new(),
        hours: None,
    }
}

/// One hot lead on a desk of two who take turns, nine to six, and everything that happens to it by itself.
struct World {
    lead: Lead,
    desk: Desk,
    rota: Rota,
    now: Timestamp,
    log: String,
}

impl World {
    fn new() -> Self {
        let week = std::array::from_fn(|_| vec![Stretch { from: time(9, 0, 0, 0), to: time(18, 0, 0, 0) }]);
        let desk = Desk {
            name: "sales".to_owned(),
            reps: vec![rep(1), rep(2)],
            assign: Assign::RoundRobin,
            hours: Hours::new(week, TimeZone::UTC, Vec::new()),
            manager: Some("telegram:9".parse().unwrap()),
            ..Desk::default()
        };
        let lead = Lead { stage: Stage::Sql, temperature: Some(Temperature::Hot), ..lead_numbered(1042) };
        let now = NOW.parse().unwrap();
        Self { lead, desk, rota: Rota::default(), now, log: String::new() }
    }

    /// The desk is told of it.
    fn told(mut self, at: &str) -> Self {
        self.now = at.parse().unwrap();
        self.lead.assignment = Some(Assignment::told("sales", self.now, self.desk.shares_out()));
        self.look();
        self
    }

    fn assignment(&self) -> &Assignment {
        self.lead.assignment.as_ref().unwrap()
    }

    /// What the watch does when it looks at a lead.
    fn look(&mut self) {
        while let Some((at, alarm)) = next_alarm(self.assignment(), &self.desk, self.lead.standing())
            && at <= self.now
        {
            self.ring(alarm);
        }
        let standing = self.lead.standing();
        self.lead.assignment.as_mut().unwrap().seen(standing);
    }

    fn ring(&mut self, alarm: Alarm) {
        let in_hand = InHand::new();
        let scene = Scene { lead: &self.lead, desk: &self.desk, rota: &self.rota, in_hand: &in_hand, now: self.now };
        let outcome = ring(scene, &self.assignment().clone(), alarm);
        let calls = outcome.call.iter().flat_map(|call| &call.whom).map(|called| called.name.clone());
        let calls: Vec<String> = calls.collect();
        let said = if calls.is_empty() { String::new() } else { format!(", calls {}", calls.join(" and ")) };
        let holder = outcome.assignment.holder().map_or("nobody", |holder| holder.name.as_str());
        let is_waiting = alarm == Alarm::Offer && outcome.history.is_empty();
        if !is_waiting {
            writeln!(self.log, "{} {alarm:?}: {holder}{said}", self.now.strftime("%a %H:%M")).unwrap();
        }
        if let Some(rota) = outcome.rota {
            self.rota = rota;
        }
        if let Some(stage) = outcome.stage {
            let what = Change::Stage { from: self.lead.stage, to: stage };
            assert_eq!(outcome.history, [(what, self.lead.reason.clone())], "it is said why it was away");
            self.lead.stage = stage;
        }
        self.lead.assignment = Some(outcome.assignment);
    }

    /// Time passes, and everything that is due is done in its minute.
    fn until(&mut self, moment: &str) -> String {
        let end: Timestamp = moment.parse().unwrap();
        while let Some((at, _)) = next_alarm(self.assignment(), &self.desk, self.lead.standing())
            && at <= end
        {
            self.now = at.max(self.now);
            self.look();
        }
        self.now = end;
        std::mem::take(&mut self.log)
    }

    fn does(&mut self, number: i64, wanted: &Work) {
        let account: Account = format!("telegram:{number}").parse().unwrap();
        let by = Worker { account: &account, name: &format!("r{number}"), is_manager: false };
        let worked = work(&self.lead, self.assignment(), &self.desk, by, wanted, self.now).unwrap();
        self.lead.assignment = Some(worked.assignment);
        if let Some((stage, reason)) = worked.stage {
            (self.lead.stage, self.lead.reason) = (stage, reason);
        }
        self.look();
    }

    /// The prospect did something, and the rules say so much.
    fn is_judged(&mut self, stage: Stage, temperature: Temperature) {
        (self.lead.stage, self.lead.temperature, self.lead.qualified_at) = (stage, Some(temperature), Some(self.now));
        self.look();
    }
}

#[test]
fn a_lead_of_the_night_is_whose_turn_it_is_in_the_morning_who_is_called_and_has_all_the_time() {
    let mut world = World::new().told("2027-03-01T22:00:00Z");
    assert_eq!(world.until("2027-03-02T09:01:00Z"), "Tue 09:00 Offer: r1, calls r1\n");
    world.does(1, &Work::Claim);
    assert_eq!(world.until("2027-03-02T09:11:00Z"), "");
    assert_eq!(
        world.until("2027-03-02T09:15:00Z"),
        "Tue 09:12 Warn(Answer): r1, calls r1\nTue 09:15 Missed(Answer): r2, calls r2\n"
    );
}

#[test]
fn one_that_all_let_lie_is_everybodys_for_the_day_and_goes_round_again_on_the_next() {
    let mut world = World::new().told(NOW);
    let day = "Mon 09:00 Offer: r1\nMon 09:04 Warn(Claim): r1, calls r1\nMon 09:05 Missed(Claim): r2, calls r2\n\
               Mon 09:09 Warn(Claim): r2, calls r2\nMon 09:10 Missed(Claim): nobody\n\
               Mon 09:10 Escalate(Claim): nobody, calls telegram:9\nMon 09:14 Warn(Claim): nobody\n\
               Mon 09:15 Missed(Claim): nobody\n";
    assert_eq!(world.until("2027-03-02T08:59:00Z"), day);
    let next =
        "Tue 09:00 Offer: r1, calls r1\nTue 09:04 Warn(Claim): r1, calls r1\nTue 09:05 Missed(Claim): r2, calls r2\n";
    assert_eq!(world.until("2027-03-02T09:06:00Z"), next);
}

#[test]
fn what_is_offered_to_somebody_who_leaves_goes_to_the_next_at_once() {
    let mut world = World::new().told(NOW);
    world.until("2027-03-01T09:02:00Z");
    world.rota.away.insert("r1".to_owned(), None);
    world.ring(Alarm::Offer);
    assert_eq!(world.until("2027-03-01T09:03:00Z"), "Mon 09:02 Offer: r2, calls r2\n");
    // Who is there keeps it.
    world.ring(Alarm::Offer);
    assert_eq!(world.until("2027-03-01T09:03:00Z"), "");
    assert_eq!(world.assignment().holder().map(|holder| holder.name.as_str()), Some("r2"));
}

#[test]
fn nobody_loses_a_lead_for_a_time_in_which_nothing_ran() {
    let mut world = World::new().told(NOW);
    world.does(1, &Work::Claim);
    world.until("2027-03-01T09:01:00Z");
    // The program is there again at half past nine.
    world.now = "2027-03-01T09:30:00Z".parse().unwrap();
    world.look();
    let late = "Mon 09:30 Warn(Answer): r1, calls r1\nMon 09:30 Escalate(Answer): r1, calls telegram:9\n";
    assert_eq!(world.until("2027-03-01T09:39:00Z"), late);
    assert_eq!(world.until("2027-03-01T09:40:00Z"), "Mon 09:40 Missed(Answer): r2, calls r2\n");
}

#[test]
fn without_a_time_for_the_claim_that_for_the_answer_runs_from_the_claim() {
    let mut world = World::new();
    let hot = Within { claim: None, answer: Some(SignedDuration::from_mins(15)) };
    (world.desk.sla, world.desk.assign) = (Sla { hot, ..Sla::default() }, Assign::Anyone);
    let mut world = world.told(NOW);
    assert_eq!(world.until("2027-03-01T09:20:00Z"), "");
    world.does(1, &Work::Claim);
    assert_eq!(world.until("2027-03-01T09:31:00Z"), "");
    assert_eq!(world.until("2027-03-01T09:34:00Z"), "Mon 09:32 Warn(Answer): r1, calls r1\n");
}

#[test]
fn a_lead_that_gets_hot_is_due_from_then_on() {
    let mut world = World::new();
    world.lead.temperature = Some(Temperature::Cold);
    let mut world = world.told(NOW);
    world.does(1, &Work::Claim);
    assert_eq!(world.until("2027-03-03T10:00:00Z"), "Mon 09:00 Offer: r1\n");
    world.is_judged(Stage::Sql, Temperature::Hot);
    let hot = "Wed 10:00 Hotter: r1\nWed 10:12 Warn(Answer): r1, calls r1\n";
    assert_eq!(world.until("2027-03-03T10:14:00Z"), hot);
    // It is no more urgent when it cools down, and no second time when it is the same again.
    world.is_judged(Stage::Sql, Temperature::Warm);
    assert_eq!(world.until("2027-03-03T10:20:00Z"), "");
}

#[test]
fn a_prospect_who_comes_again_before_the_day_makes_it_a_lead_that_comes_now() {
    let mut world = World::new().told(NOW);
    world.does(1, &Work::Contacted);
    let wake_at = "2027-05-30T09:00:00Z".parse().ok();
    let reason = disqualification_reason("bad_timing").unwrap();
    world.does(1, &Work::Disqualify { reason, words: None, wake_at });
    assert_eq!(world.until("2027-03-08T10:00:00Z"), "Mon 09:00 Offer: r1\n");
    world.is_judged(Stage::Sql, Temperature::Hot);
    assert_eq!(world.assignment().wake_at, None);
    let back = "Mon 10:00 Back: nobody, calls r1\nMon 10:00 Offer: r2\nMon 10:04 Warn(Claim): r2, calls r2\n";
    assert_eq!(world.until("2027-03-08T10:04:00Z"), back);
    world.does(2, &Work::Claim);
    assert_eq!(world.until("2027-03-08T10:12:00Z"), "Mon 10:12 Warn(Answer): r2, calls r2\n", "to be answered again");
}

#[test]
fn so_does_one_that_was_disqualified_for_good_or_by_the_rules() {
    let mut world = World::new().told(NOW);
    world.does(1, &Work::Claim);
    world.is_judged(Stage::Disqualified, Temperature::Cold);
    assert_eq!(world.until("2027-03-08T10:00:00Z"), "Mon 09:00 Offer: r1\n");
    world.is_judged(Stage::Mql, Temperature::Warm);
    assert_eq!(world.until("2027-03-08T10:00:00Z"), "Mon 10:00 Back: nobody, calls r1\nMon 10:00 Offer: r2\n");
}

#[test]
fn whoever_works_on_one_that_came_back_this_moment_keeps_it() {
    let mut world = World::new().told(NOW);
    let reason = disqualification_reason("spam").unwrap();
    world.does(1, &Work::Disqualify { reason, words: None, wake_at: None });
    world.until("2027-03-08T10:00:00Z");
    (world.lead.stage, world.lead.qualified_at) = (Stage::Sql, Some(world.now));
    world.does(2, &Work::Claim);
    assert_eq!(world.until("2027-03-08T10:12:00Z"), "Mon 10:12 Warn(Answer): r2, calls r2\n");
}

#[test]
fn a_prospect_who_is_heard_of_ends_a_snooze() {
    let mut world = World::new().told(NOW);
    world.does(1, &Work::Contacted);
    world.does(1, &Work::Snooze { until: "2027-03-20T09:00:00Z".parse().unwrap() });
    assert_eq!(world.until("2027-03-08T10:00:00Z"), "Mon 09:00 Offer: r1\n");
    world.is_judged(Stage::Sql, Temperature::Hot);
    assert_eq!(world.until("2027-03-08T10:00:00Z"), "Mon 10:00 Awake: r1, calls r1\n");
    assert_eq!(world.assignment().snoozed_until, None);
}

#[test]
fn a_lead_that_was_disqualified_for_a_while_wakes_up_as_it_was() {
    let mut world = World::new().told(NOW);
    world.does(1, &Work::Claim);
    let wake_at = "2027-05-30T09:00:00Z".parse().ok();
    let reason = disqualification_reason("bad_timing").unwrap();
    world.does(1, &Work::Disqualify { reason, words: None, wake_at });
    let woken = "Mon 09:00 Offer: r1\nSun 09:00 WakeUp: nobody, calls r1\nSun 09:00 Offer: r2\n";
    assert_eq!(world.until("2027-05-30T09:01:00Z"), woken);
    assert_eq!((world.lead.stage, world.assignment().before), (Stage::Sql, None));
}
