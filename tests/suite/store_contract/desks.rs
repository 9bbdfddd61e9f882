//! Leads on desks: who is told of them, what is done at the same time, two that become one, what is due with them.

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::State;
use bantam::core::ids::{LeadId, MergeId};
use bantam::core::lead::assignment::Assignment;
use bantam::core::lead::board::figures::Timed;
use bantam::core::lead::lead::{Actor, Change, Lead};
use bantam::core::lead::rota::Rota;
use bantam::core::lead::sla::Rung;
use bantam::core::lead::ties::Shared;
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{Committed, LeadChange, LeadCommit, RotaCommit, Told, TurnCommit, Work};
use bantam::store::{Rescheduled, Unplaced};

use super::boards::{holder, told, work};
use super::{cases, delivered, done, load};
use crate::support::store::{Ground, at, chat, commit, qualified, qualified_anew, state, turn};

cases! {
    everywhere:
        a_lead_that_changes_desk_begins_anew_there
        a_desk_is_not_told_of_a_lead_that_somebody_of_another_has
        what_a_desk_decided_before_its_prospect_spoke_does_not_count
        whoever_found_nobody_looks_again_when_somebody_is_free
        what_is_offered_to_somebody_who_goes_away_is_looked_at
        a_merge_keeps_whoever_works_on_one_of_the_two
        undoing_a_merge_gives_places_back
        a_lead_that_was_nowhere_is_nowhere_again
        leads_that_stand_nowhere_are_found
        what_is_due_is_worked_out_anew;
}

const ROOM: &str = "telegram:-100";

async fn lead(ground: &Ground, n: i64) -> Lead {
    ground.store.load_lead(LeadId(20 + n)).await.unwrap().unwrap()
}

async fn place(ground: &Ground, n: i64) -> Option<Assignment> {
    lead(ground, n).await.assignment
}

/// A turn that tells a desk of the lead 20 + n.
fn telling(key: &str, n: i64, desk: &str, seconds: i64) -> TurnCommit {
    let told = Told { lead: LeadId(20 + n), desk: desk.into(), offer: false };
    TurnCommit { told: vec![told], ..turn(key, seconds, vec![]) }
}

async fn due(ground: &Ground, seconds: i64) -> Vec<i64> {
    ground.store.due_on_desks(None, at(seconds), 100).await.unwrap().iter().map(|lead| lead.0 - 20).collect()
}

fn between(key: &str, seconds: i64, leads: &[&Lead], change: LeadChange) -> TurnCommit {
    let seen = leads.iter().map(|lead| (lead.id, lead.version)).collect();
    TurnCommit { leads: vec![LeadCommit { seen, by: Actor::Desk, change }], ..turn(key, seconds, vec![]) }
}

async fn merged(ground: &Ground, absorbed: i64, survivor: i64, seconds: i64) {
    let (one, other) = (lead(ground, survivor).await, lead(ground, absorbed).await);
    let change = LeadChange::Merge { id: MergeId(900), survivor: one.id, absorbed: other.id, shares: Shared::Nothing };
    done(ground, between("merge", seconds, &[&one, &other], change)).await;
}

async fn parted(ground: &Ground, absorbed: i64, survivor: i64, seconds: i64) {
    let (one, other) = (lead(ground, survivor).await, lead(ground, absorbed).await);
    let change = LeadChange::UndoMerge { id: MergeId(900), survivor: one.id, absorbed: other.id };
    done(ground, between(&format!("undo {seconds}"), seconds, &[&one, &other], change)).await;
}

fn bea(it: &mut Assignment) {
    (it.owner, it.claimed_at, it.claim_met) = (Some(holder("telegram:7")), Some(at(20)), Some(true));
}

async fn a_lead_that_changes_desk_begins_anew_there(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Hot, 10).await;
    let gave_back = |it: &mut Assignment| {
        bea(it);
        (it.owner, it.first_word_at, it.answer_met) = (None, Some(at(25)), Some(true));
    };
    work(&ground, 1, 30, gave_back, None, vec![]).await;
    let times = async |desk| {
        let timed = ground.store.timed(Some(desk), at(0)).await.unwrap();
        let of =
            |Timed { assignment: it, .. }| (it.told_at, it.claimed_at, it.claim_met, it.first_word_at, it.answer_met);
        timed.into_iter().map(of).collect::<Vec<_>>()
    };
    let before = times("sales").await;
    assert_eq!(before, [(at(10), Some(at(20)), Some(true), Some(at(25)), Some(true))]);
    done(&ground, telling("dach", 1, "dach", 100)).await;
    assert_eq!((times("sales").await, times("dach").await), (vec![], vec![(at(100), None, None, None, None)]));
}

async fn a_desk_is_not_told_of_a_lead_that_somebody_of_another_has(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Hot, 10).await;
    work(&ground, 1, 20, bea, None, vec![]).await;
    let unaware = ground.writer.commit(telling("unaware", 1, "dach", 30)).await.unwrap();
    assert_eq!(unaware, Committed::Conflict, "the turn is stepped again, for the desk that has it");
    let (_, known) = load(&ground, 1).await.unwrap();
    assert_eq!((known.desk.as_deref(), known.is_owned, known.on_desk), (Some("sales"), true, true));
    done(&ground, telling("aware", 1, "sales", 40)).await;
    assert_eq!(place(&ground, 1).await.unwrap().owner, Some(holder("telegram:7")));

    // A desk that is not there any more keeps nothing.
    let abandoned_desk = Some("sales".to_owned());
    done(&ground, TurnCommit { abandoned_desk, ..telling("moved", 1, "dach", 50) }).await;
    let moved = place(&ground, 1).await.unwrap();
    assert_eq!((moved.desk.as_str(), moved.owner), ("dach", None));
    let (_, known) = load(&ground, 1).await.unwrap();
    assert_eq!((known.desk.as_deref(), known.is_owned), (Some("dach"), false));
    done(&ground, telling("nobody", 7, "dach", 60)).await;
}

async fn what_a_desk_decided_before_its_prospect_spoke_does_not_count(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Cold, 10).await;
    let cold = lead(&ground, 1).await;
    let put_off = Work {
        lead: cold.id,
        assignment: cold.assignment.clone().unwrap(),
        due_at: None,
        stage: None,
        history: vec![],
        frees: false,
    };
    let stale = between("stale", 31, &[&cold], LeadChange::Work(Box::new(put_off)));
    let (version, running) = load(&ground, 1).await.unwrap();
    let hot = commit(running, Some(version), vec![qualified_anew(Some(Stage::Mql), Stage::Sql, Temperature::Hot)]);
    // Both wait when the writer takes what waits.
    let (spoke, decided) = tokio::join!(ground.writer.commit(turn("hot", 30, vec![hot])), ground.writer.commit(stale));
    assert!(matches!(spoke.unwrap(), Committed::Done { .. }));
    assert_eq!((decided.unwrap(), due(&ground, 30).await), (Committed::Conflict, vec![1]));
}

async fn whoever_found_nobody_looks_again_when_somebody_is_free(ground: Ground) {
    for n in 1..=2 {
        told(&ground, n, Some("sales"), Stage::Mql, Temperature::Warm, n).await;
    }
    let waits = |it: &mut Assignment| it.offer_at = Some(at(900));
    work(&ground, 1, 10, waits, None, vec![]).await;
    assert_eq!(due(&ground, 10).await, [2]);
    let (waiting, other) = (lead(&ground, 1).await, lead(&ground, 2).await);
    let deed = |lead: &Lead, due_at, frees| {
        let assignment = lead.assignment.clone().unwrap();
        let work = Work { lead: lead.id, assignment, due_at, stage: None, history: vec![], frees };
        LeadChange::Work(Box::new(work))
    };
    let found_nobody = |key: &str, seen| {
        let rota = RotaCommit { desk: "sales".into(), seen, rota: Rota::default(), frees: false };
        let turn = between(key, 20, &[&waiting], deed(&waiting, Some(at(900)), false));
        TurnCommit { rotas: vec![rota], ..turn }
    };
    // In the same transaction, and in whichever order.
    let released = between("released", 20, &[&other], deed(&other, None, true));
    let (first, second) = tokio::join!(ground.writer.commit(found_nobody("nobody", 0)), ground.writer.commit(released));
    assert!(matches!((first.unwrap(), second.unwrap()), (Committed::Done { .. }, Committed::Done { .. })));
    assert_eq!(due(&ground, 20).await, [1]);
    // What was decided from the rota as it was before is decided again.
    assert_eq!(ground.store.rota("sales").await.unwrap().1, 2);
    let waiting = lead(&ground, 1).await;
    let late = found_nobody("late", 1);
    let late = TurnCommit { leads: between("-", 20, &[&waiting], deed(&waiting, None, false)).leads, ..late };
    assert_eq!(ground.writer.commit(late).await.unwrap(), Committed::Conflict);
    assert_eq!(due(&ground, 20).await, [1]);
}

async fn what_is_offered_to_somebody_who_goes_away_is_looked_at(ground: Ground) {
    for n in 1..=3 {
        told(&ground, n, Some("sales"), Stage::Mql, Temperature::Warm, n).await;
    }
    work(&ground, 1, 10, |it| it.offered = Some(holder("telegram:7")), None, vec![]).await;
    work(&ground, 2, 10, bea, None, vec![]).await;
    work(&ground, 3, 10, |_| {}, None, vec![]).await;
    assert_eq!(due(&ground, 10).await, [0_i64; 0]);
    let away = RotaCommit { desk: "sales".into(), seen: 0, rota: Rota::default(), frees: true };
    done(&ground, TurnCommit { rotas: vec![away], ..turn("away", 20, vec![]) }).await;
    assert_eq!(due(&ground, 20).await, [1]);
}

async fn a_merge_keeps_whoever_works_on_one_of_the_two(ground: Ground) {
    told(&ground, 1, Some("dach"), Stage::Mql, Temperature::Hot, 10).await;
    told(&ground, 2, Some("sales"), Stage::Mql, Temperature::Hot, 10).await;
    let sal = |it: &mut Assignment| {
        bea(it);
        (it.accepted, it.contacted_at) = (true, Some(at(30)));
    };
    work(&ground, 2, 30, sal, Some(Stage::Sal), vec![]).await;
    merged(&ground, 2, 1, 100).await;
    let both = lead(&ground, 1).await;
    assert_eq!(both.stage, Stage::Sal);
    let kept = both.assignment.unwrap();
    assert_eq!((kept.desk.as_str(), kept.owner), ("sales", Some(holder("telegram:7"))));
    assert_eq!(due(&ground, 100).await, [1]);
    let sales = ground.store.in_hand("sales").await.unwrap();
    assert_eq!(sales, [("telegram:7".parse().unwrap(), 1)]);
    let timed = ground.store.timed(None, at(0)).await.unwrap();
    assert_eq!((timed.len(), timed[0].assignment.claimed_at), (1, Some(at(20))));
}

async fn undoing_a_merge_gives_places_back(ground: Ground) {
    told(&ground, 1, Some("dach"), Stage::Mql, Temperature::Hot, 10).await;
    told(&ground, 2, Some("sales"), Stage::Mql, Temperature::Hot, 10).await;
    work(&ground, 2, 30, bea, None, vec![]).await;
    merged(&ground, 2, 1, 100).await;
    let won = |it: &mut Assignment| it.contacted_at = Some(at(200));
    work(&ground, 1, 200, won, Some(Stage::Opportunity), vec![]).await;
    parted(&ground, 2, 1, 90_000).await;

    // What bea did goes with what is hers; the other one has waited for nobody, so its time begins now.
    let (one, two) = (lead(&ground, 1).await, lead(&ground, 2).await);
    assert_eq!((one.stage, two.stage), (Stage::Mql, Stage::Opportunity));
    let hers = two.assignment.unwrap();
    assert_eq!((hers.owner, hers.contacted_at), (Some(holder("telegram:7")), Some(at(200))));
    let free = one.assignment.unwrap();
    assert_eq!((free.desk.as_str(), free.owner.clone(), free.told_at), ("dach", None, at(10)));
    assert_eq!((free.clock_from, free.claim, free.back_at), (at(90_000), Rung::default(), Some(at(90_000))));
    assert_eq!(due(&ground, 90_000).await, [1, 2]);

    // The other way round: the absorbed one has waited.
    let warned = |it: &mut Assignment| it.claim = Rung { warned: true, ..Rung::default() };
    work(&ground, 1, 90_010, warned, None, vec![]).await;
    let (one, other) = (lead(&ground, 2).await, lead(&ground, 1).await);
    let change = LeadChange::Merge { id: MergeId(900), survivor: one.id, absorbed: other.id, shares: Shared::Nothing };
    done(&ground, between("again", 90_020, &[&one, &other], change)).await;
    assert_eq!(place(&ground, 2).await.unwrap().desk, "sales");
    parted(&ground, 1, 2, 180_000).await;
    let waited = place(&ground, 1).await.unwrap();
    assert_eq!((waited.claim, waited.clock_from), (Rung::default(), at(180_000)));
    assert_eq!(place(&ground, 2).await.unwrap().clock_from, at(10), "this one was looked after all the time");
}

async fn a_lead_that_was_nowhere_is_nowhere_again(ground: Ground) {
    told(&ground, 1, None, Stage::Nurture, Temperature::Cold, 10).await;
    told(&ground, 2, Some("sales"), Stage::Mql, Temperature::Hot, 20).await;
    merged(&ground, 2, 1, 100).await;
    assert_eq!(place(&ground, 1).await.unwrap().desk, "sales");
    parted(&ground, 2, 1, 200).await;
    assert_eq!(place(&ground, 1).await, None);
    assert_eq!(place(&ground, 2).await.unwrap().desk, "sales");
    assert_eq!(due(&ground, 200).await, [2]);
}

async fn leads_that_stand_nowhere_are_found(ground: Ground) {
    told(&ground, 1, None, Stage::Mql, Temperature::Hot, 10).await;
    told(&ground, 2, Some("sales"), Stage::Mql, Temperature::Hot, 10).await;
    told(&ground, 3, None, Stage::Mql, Temperature::Warm, 30).await;
    told(&ground, 4, None, Stage::Disqualified, Temperature::Cold, 10).await;
    told(&ground, 5, None, Stage::Mql, Temperature::Warm, 10).await;
    for n in 1..=4 {
        ground.writer.record(delivered(70 + n, &format!("m{n}"), Some((LeadId(20 + n), chat(ROOM))))).await.unwrap();
    }
    let (one, three) = (lead(&ground, 1).await.version, lead(&ground, 3).await.version);
    let unplaced = |n: i64, version, seconds| Unplaced { lead: LeadId(20 + n), version, since: at(seconds) };
    let found = ground.store.unplaced(&chat(ROOM), 9).await.unwrap();
    assert_eq!(found, [unplaced(3, three, 30), unplaced(1, one, 10)]);
    assert_eq!(ground.store.unplaced(&chat(ROOM), 1).await.unwrap(), found[..1]);
    assert_eq!(ground.store.unplaced(&chat("telegram:-7"), 9).await.unwrap(), []);

    let work = Work {
        lead: LeadId(21),
        assignment: Assignment::untimed("sales", at(10)),
        due_at: None,
        stage: None,
        history: vec![(Change::Told { desk: "sales".into() }, None)],
        frees: false,
    };
    let found = lead(&ground, 1).await;
    done(&ground, between("place", 40, &[&found], LeadChange::Work(Box::new(work)))).await;
    assert_eq!(ground.store.unplaced(&chat(ROOM), 9).await.unwrap(), [unplaced(3, three, 30)]);
    assert_eq!(place(&ground, 1).await, Some(Assignment::untimed("sales", at(10))));
    let counted = ground.store.timed(Some("sales"), at(0)).await.unwrap();
    assert_eq!((counted.len(), due(&ground, 50).await), (1, vec![2]), "no figure counts it, and nothing is due");
    // Told of again, it is as if it came now.
    done(&ground, telling("again", 1, "sales", 60)).await;
    assert_eq!(place(&ground, 1).await, Some(Assignment::told("sales", at(60), false)));
    assert_eq!(ground.store.timed(Some("sales"), at(0)).await.unwrap().len(), 2);
}

async fn what_is_due_is_worked_out_anew(ground: Ground) {
    for n in 1..=5 {
        let stage = if n > 3 { Stage::Disqualified } else { Stage::Mql };
        told(&ground, n, Some(if n == 3 { "dach" } else { "sales" }), stage, Temperature::Hot, n).await;
    }
    work(&ground, 1, 10, |_| {}, None, vec![]).await;
    work(&ground, 4, 10, |it| it.wake_at = Some(at(7_000)), None, vec![]).await;
    work(&ground, 5, 10, |_| {}, None, vec![]).await;
    let scheduled = async |after: i64, limit| {
        let found = ground.store.scheduled("sales", at(50), LeadId(after), limit).await.unwrap();
        found.iter().map(|it| (it.lead.0 - 20, it.due_at, it.assignment.is_some())).collect::<Vec<_>>()
    };
    let nothing_due = [(1, None, true), (4, None, true)];
    assert_eq!(scheduled(0, 9).await, nothing_due, "2 is due now, 3 is another desk's, and 5 is over");
    assert_eq!((scheduled(0, 1).await, scheduled(21, 9).await), (nothing_due[..1].into(), nothing_due[1..].into()));
    let change = |n: i64, from: Option<i64>, to: Option<i64>| Rescheduled {
        lead: LeadId(20 + n),
        from: from.map(at),
        to: to.map(at),
    };
    ground.writer.reschedule(vec![change(1, None, Some(300)), change(4, Some(5), Some(60))]).await.unwrap();
    assert_eq!(scheduled(0, 9).await, [(1, Some(at(300)), true), (4, None, true)], "another one was faster at 4");
    ground.writer.reschedule(vec![change(1, Some(300), None), change(4, None, Some(60))]).await.unwrap();
    assert_eq!(scheduled(0, 9).await, [(1, None, true), (4, Some(at(60)), true)]);
    assert_eq!(ground.store.due_on_desks(Some("sales"), at(60), 9).await.unwrap(), [LeadId(22), LeadId(24)]);
    assert_eq!(ground.store.due_on_desks(Some("dach"), at(60), 9).await.unwrap(), [LeadId(23)]);

    // Somebody who begins anew is where the lead is.
    let begun = State { open: true, ..state(90, 21, 1) };
    let mut elsewhere = commit(begun, None, vec![Effect::OpenLead, qualified(Stage::Mql, Temperature::Hot)]);
    elsewhere.chat = chat("telegram:elsewhere");
    done(&ground, turn("begun", 70, vec![elsewhere])).await;
    let found = ground.store.conversation(bantam::core::ids::ConversationId(90)).await.unwrap().unwrap();
    assert_eq!((found.state.desk.as_deref(), found.state.is_owned), (Some("sales"), false));
}
