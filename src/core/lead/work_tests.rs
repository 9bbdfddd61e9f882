use jiff::SignedDuration;

use super::super::desk::Rep;
use super::super::lead::tests::lead_numbered;
use super::*;
use crate::core::lead::desk::Assign;
use crate::core::stage::{DISQUALIFICATION_REASONS, Temperature, disqualification_reason};

const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

fn account(text: &str) -> Account {
    text.parse().unwrap()
}

fn after(minutes: i64) -> Timestamp {
    NOW + SignedDuration::from_mins(minutes)
}

/// A hot lead on a desk, as it stands after some work, and who does the next thing.
struct Scene {
    lead: Lead,
    desk: Desk,
    now: Timestamp,
}

impl Scene {
    fn at(stage: Stage) -> Self {
        let assignment = Some(Assignment::told("sales", NOW, false));
        let lead = Lead { stage, assignment, temperature: Some(Temperature::Hot), ..lead_numbered(1042) };
        let desk = Desk { name: "sales".to_owned(), ..Desk::default() };
        Self { lead, desk, now: NOW }
    }

    fn wants(&self, who: &str, wanted: &Work) -> Result<Worked, Hindrance> {
        let by = Worker { account: &account(who), name: who, is_manager: who == "telegram:9" };
        let assignment = self.lead.assignment.as_ref().unwrap();
        work(&self.lead, assignment, &self.desk, by, wanted, self.now)
    }

    /// Does it, and gives what is written into the history.
    fn does(&mut self, who: &str, wanted: &Work) -> Result<Vec<Change>, Hindrance> {
        let Worked { assignment, stage, history, .. } = self.wants(who, wanted)?;
        self.lead.assignment = Some(assignment);
        if let Some((stage, reason)) = stage {
            (self.lead.stage, self.lead.reason) = (stage, reason);
        }
        Ok(history.into_iter().map(|(change, _)| change).collect())
    }

    fn assignment(&self) -> &Assignment {
        self.lead.assignment.as_ref().unwrap()
    }

    fn owner(&self) -> Option<&str> {
        self.assignment().owner.as_ref().map(|owner| owner.name.as_str())
    }
}

fn stage(from: Stage, to: Stage) -> Change {
    Change::Stage { from, to }
}

const BEA: &str = "telegram:1";
const CEM: &str = "telegram:2";
const MANAGER: &str = "telegram:9";

#[test]
fn the_first_to_claim_has_it_and_the_second_is_told_so() {
    let mut scene = Scene::at(Stage::Sql);
    scene.now = after(3);
    assert_eq!(scene.does(BEA, &Work::Claim), Ok(vec![Change::Claimed]));
    let bea = Holder { account: account(BEA), name: BEA.to_owned(), since: after(3) };
    assert_eq!(scene.assignment().claim_met, Some(true));
    for wanted in [Work::Claim, Work::Release, Work::Contacted, Work::Accept, Work::Snooze { until: after(60) }] {
        assert_eq!(scene.does(CEM, &wanted), Err(Hindrance::Owned(bea.clone())), "{wanted:?}");
    }
    assert_eq!(scene.does(BEA, &Work::Claim), Err(Hindrance::OwnAlready));
    // A word can be written by anybody of the desk.
    assert_eq!(scene.does(CEM, &Work::Note { words: "Knows us".to_owned() }), Ok(vec![Change::Noted]));
    assert_eq!(scene.owner(), Some(BEA));
}

#[test]
fn whoever_gives_it_back_makes_room_and_the_next_may_claim_it() {
    let mut scene = Scene::at(Stage::Mql);
    assert_eq!(scene.does(BEA, &Work::Release), Err(Hindrance::Unowned));
    scene.does(BEA, &Work::Claim).unwrap();
    let released = scene.wants(BEA, &Work::Release).unwrap();
    assert!(released.frees && released.assignment.offer_at.is_none());
    scene.now = after(10);
    assert_eq!(scene.does(BEA, &Work::Release), Ok(vec![Change::Released]));
    assert_eq!((scene.owner(), scene.assignment().clock_from), (None, after(10)));
    assert_eq!(scene.does(CEM, &Work::Claim), Ok(vec![Change::Claimed]));
    assert_eq!((scene.owner(), scene.assignment().claimed_at), (Some(CEM), Some(NOW)), "claimed first by another");
    // Where it is shared out in turn, the next one is looked for.
    scene.desk.assign = Assign::RoundRobin;
    assert_eq!(scene.wants(CEM, &Work::Release).unwrap().assignment.offer_at, Some(after(10)));
}

#[test]
fn one_person_on_two_platforms_is_one_rep() {
    let mut scene = Scene::at(Stage::Mql);
    scene.desk.reps = vec![Rep {
        name: "bea".to_owned(),
        accounts: vec![account(BEA), account("discord:1")],
        weight: 1,
        capacity: None,
        languages: Vec::new(),
        hours: None,
    }];
    scene.does(BEA, &Work::Claim).unwrap();
    assert_eq!(scene.does("discord:1", &Work::Claim), Err(Hindrance::OwnAlready));
    assert_eq!(scene.does("discord:1", &Work::Release), Ok(vec![Change::Released]));
}

#[test]
fn a_manager_may_act_on_what_others_have() {
    let mut scene = Scene::at(Stage::Mql);
    scene.does(BEA, &Work::Claim).unwrap();
    let cem = Holder { account: account(CEM), name: "Cem".to_owned(), since: NOW };
    assert!(matches!(scene.does(CEM, &Work::Assign { to: cem.clone() }), Err(Hindrance::Owned(_))));
    scene.now = after(30);
    let given = scene.wants(MANAGER, &Work::Assign { to: cem.clone() }).unwrap();
    assert!(given.frees && given.assignment.clock_from == after(30));
    assert_eq!(
        scene.does(MANAGER, &Work::Assign { to: cem.clone() }),
        Ok(vec![Change::Assigned { to: "Cem".to_owned() }])
    );
    assert_eq!(scene.assignment().owner.as_ref().map(|owner| owner.since), Some(after(30)));
    assert!(matches!(scene.does(MANAGER, &Work::Assign { to: cem }), Err(Hindrance::Owned(_))), "he has it");
    assert_eq!(scene.does(MANAGER, &Work::Release), Ok(vec![Change::Released]));
}

#[test]
fn the_first_word_stops_the_clock_once() {
    let mut scene = Scene::at(Stage::Mql);
    scene.now = after(16);
    assert_eq!(scene.does(BEA, &Work::Contacted), Ok(vec![Change::Claimed, Change::Contacted]), "it is hers by that");
    assert_eq!((scene.assignment().contacted_at, scene.assignment().answer_met), (Some(after(16)), Some(false)));
    assert_eq!(scene.does(BEA, &Work::Contacted), Err(Hindrance::ContactedAlready));
}

#[test]
fn a_lead_gets_on_step_by_step_and_no_step_twice() {
    let mut scene = Scene::at(Stage::Mql);
    let [mql, sal, sql, opportunity, won] = [Stage::Mql, Stage::Sal, Stage::Sql, Stage::Opportunity, Stage::Won];
    for too_early in [Work::Qualify, Work::Opportunity, Work::Won, Work::Lost] {
        assert_eq!(scene.does(BEA, &too_early), Err(Hindrance::NotAt(mql)), "{too_early:?}");
    }
    assert_eq!(scene.does(BEA, &Work::Accept), Ok(vec![Change::Claimed, stage(mql, sal)]));
    assert_eq!(scene.does(BEA, &Work::Accept), Err(Hindrance::NotAt(sal)));
    assert_eq!(scene.does(BEA, &Work::Qualify), Ok(vec![stage(sal, sql)]));
    assert_eq!(scene.does(BEA, &Work::Accept), Err(Hindrance::NotAt(sql)), "it was, before");
    assert_eq!(scene.assignment().contacted_at, None);
    assert_eq!(scene.does(BEA, &Work::Opportunity), Ok(vec![stage(sql, opportunity)]));
    assert_eq!(scene.assignment().contacted_at, Some(NOW), "nobody opens a deal without a word");
    let won_it = scene.wants(BEA, &Work::Won).unwrap();
    assert!(won_it.frees);
    assert_eq!(scene.does(BEA, &Work::Won), Ok(vec![stage(opportunity, won)]));
    for wanted in [Work::Won, Work::Lost, Work::Accept, Work::Snooze { until: after(60) }] {
        assert_eq!(scene.does(BEA, &wanted), Err(Hindrance::NotAt(won)), "{wanted:?}");
    }
}

#[test]
fn what_the_rules_have_qualified_stays_that_when_it_is_accepted() {
    let mut scene = Scene::at(Stage::Sql);
    assert_eq!(scene.does(BEA, &Work::Accept), Ok(vec![Change::Claimed, Change::Accepted]));
    assert_eq!((scene.lead.stage, scene.assignment().accepted), (Stage::Sql, true));
    assert_eq!(scene.does(BEA, &Work::Accept), Err(Hindrance::NotAt(Stage::Sql)));
    assert_eq!(scene.does(BEA, &Work::Lost), Ok(vec![stage(Stage::Sql, Stage::Lost)]));
}

#[test]
fn a_lead_is_disqualified_with_a_reason_and_perhaps_until() {
    let other = disqualification_reason(OTHER_REASON).unwrap();
    let disqualify =
        |reason, words: Option<&str>, wake_at| Work::Disqualify { reason, words: words.map(str::to_owned), wake_at };
    let scene = Scene::at(Stage::Mql);
    assert_eq!(scene.wants(BEA, &disqualify(other, None, None)), Err(Hindrance::NeedsWords));
    assert_eq!(scene.wants(BEA, &disqualify(other, Some("  "), None)), Err(Hindrance::NeedsWords));
    let long = "x".repeat(LONGEST_NOTE + 1);
    assert_eq!(scene.wants(BEA, &disqualify(other, Some(&long), None)), Err(Hindrance::TooLong));
    let done = scene.wants(BEA, &disqualify(other, Some(" moved away "), None)).unwrap();
    let change = stage(Stage::Mql, Stage::Disqualified);
    assert_eq!(done.history, [(change.clone(), Some("other: moved away".to_owned()))]);
    assert_eq!(done.stage, Some((Stage::Disqualified, Some("other".to_owned()))));

    let budget = DISQUALIFICATION_REASONS[0];
    for never in [NOW, NOW - SignedDuration::from_mins(1), NOW + SignedDuration::from_hours(24 * 366 * 2 + 1)] {
        assert_eq!(scene.wants(BEA, &disqualify(budget, None, Some(never))), Err(Hindrance::NoSuchTime));
    }
    let wake_at = NOW + SignedDuration::from_hours(24 * 90);
    let done = scene.wants(BEA, &disqualify(budget, None, Some(wake_at))).unwrap();
    assert_eq!((done.assignment.wake_at, done.assignment.before), (Some(wake_at), Some(Stage::Mql)));
    assert_eq!(done.history, [(change, Some("no_budget".to_owned()))]);
    let over = Scene::at(Stage::Won);
    assert_eq!(over.wants(BEA, &disqualify(budget, None, None)), Err(Hindrance::NotAt(Stage::Won)));
}

#[test]
fn what_is_put_off_is_put_off_by_its_owner_to_a_time_to_come() {
    let mut scene = Scene::at(Stage::Mql);
    let snooze = |minutes| Work::Snooze { until: after(minutes) };
    assert_eq!(scene.does(BEA, &snooze(60)), Err(Hindrance::Unowned));
    scene.does(BEA, &Work::Claim).unwrap();
    assert_eq!(scene.does(BEA, &snooze(0)), Err(Hindrance::NoSuchTime));
    assert_eq!(scene.does(BEA, &snooze(60)), Ok(vec![Change::Snoozed { until: after(60) }]));
    scene.does(BEA, &Work::Release).unwrap();
    assert_eq!(scene.assignment().snoozed_until, None);
}

/// Whatever is offered to the owner, or to anybody where there is none, can be done.
#[test]
fn nothing_is_offered_that_would_be_refused() {
    for at in Stage::ALL {
        for (owned, accepted, contacted) in [(false, false, false), (true, false, false), (true, true, true)] {
            let mut scene = Scene::at(*at);
            let assignment = scene.lead.assignment.as_mut().unwrap();
            assignment.owner = owned.then(|| Holder { account: account(BEA), name: "Bea".to_owned(), since: NOW });
            assignment.accepted = accepted;
            assignment.contacted_at = contacted.then_some(NOW);
            let standing = Standing { stage: *at, temperature: None, heard_at: None };
            for wanted in sensible(standing, scene.assignment()) {
                assert!(scene.wants(BEA, &wanted).is_ok(), "{wanted:?} at {at}");
            }
        }
    }
}

#[test]
fn what_was_ended_by_mistake_is_taken_back() {
    for (end, from) in [(Work::Won, Stage::Opportunity), (Work::Lost, Stage::Opportunity)] {
        let mut scene = Scene::at(from);
        scene.does(BEA, &Work::Contacted).unwrap();
        scene.does(BEA, &end).unwrap();
        scene.now = after(30);
        let over = scene.lead.stage;
        assert_eq!(scene.does(CEM, &Work::Reopen).map_err(|_| ()), Err(()), "Bea's");
        assert_eq!(scene.does(BEA, &Work::Reopen), Ok(vec![stage(over, from), Change::Claimed]));
        assert_eq!((scene.owner(), scene.assignment().accepted), (Some(BEA), true));
        assert_eq!(scene.does(BEA, &Work::Reopen), Err(Hindrance::NotAt(from)));
    }
    // Also what was to come back by itself, and what the rules ended.
    let mut scene = Scene::at(Stage::Mql);
    let reason = disqualification_reason("bad_timing").unwrap();
    scene.does(BEA, &Work::Disqualify { reason, words: None, wake_at: Some(after(60)) }).unwrap();
    scene.does(BEA, &Work::Reopen).unwrap();
    assert_eq!((scene.lead.stage, scene.assignment().wake_at, scene.assignment().accepted), (Stage::Mql, None, false));
    let mut scene = Scene::at(Stage::Disqualified);
    scene.does(CEM, &Work::Reopen).unwrap();
    assert_eq!((scene.lead.stage, scene.owner()), (Stage::Sal, Some(CEM)));
}
