//! What boards show: lists in their order, counts by stage, times, how far leads get, where prospects leave.

use bantam::core::answer::Given;
use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::ids::{Account, ConversationId, LeadId, MessageId, OutboxId, QuestionId};
use bantam::core::lead::assignment::{Assignment, Holder};
use bantam::core::lead::board::Asked;
use bantam::core::lead::board::figures::{Conversion, StageCount};
use bantam::core::lead::lead::{Actor, Change, RecordedAnswer};
use bantam::core::lead::rota::Rota;
use bantam::core::lead::source::Source;
use bantam::core::lead::verdict::Spot;
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{
    Committed, Delivery, LeadChange, LeadCommit, Outcome, OwedBoard, Payload, RotaCommit, Told, TurnCommit, Work,
};
use bantam::store::{Begun, BegunSince, LeadsOf};
use jiff::Timestamp;

use super::{cases, delivered, done, owing};
use crate::support::store::{Ground, answer, answered, at, chat, commit, owed, qualified, state, turn};

cases! {
    everywhere:
        open_leads_come_hottest_and_oldest_first
        a_holder_has_what_they_own_or_are_offered
        stages_are_counted_by_when_leads_came
        times_are_those_of_leads_that_came_since
        how_far_leads_got_is_read_from_their_history
        where_prospects_leave_is_counted_by_question
        an_absence_wakes_the_leads_that_wait
        a_board_that_shows_an_erased_lead_is_known;
    on_disk:
        what_is_over_is_in_nobodys_hands;
}

/// Opens lead 20 + n of account n, and tells a desk of it.
pub(super) async fn told(
    ground: &Ground,
    n: i64,
    desk: Option<&str>,
    stage: Stage,
    temperature: Temperature,
    seconds: i64,
) {
    let mut began = state(10 + n, 20 + n, n);
    began.source = (n % 2 == 1).then(|| Source { source: "ads".into(), campaign: None });
    let opened = commit(began, None, vec![Effect::OpenLead, qualified(stage, temperature)]);
    let news = desk.map(|desk| Told { lead: LeadId(20 + n), desk: desk.to_owned(), offer: false });
    let turn = TurnCommit { told: news.into_iter().collect(), ..turn(&format!("told {n}"), seconds, vec![opened]) };
    done(ground, turn).await;
}

/// Does this with the lead 20 + n on its desk.
pub(super) async fn work(
    ground: &Ground,
    n: i64,
    seconds: i64,
    change: impl FnOnce(&mut Assignment),
    stage: Option<Stage>,
    what: Vec<Change>,
) {
    let lead = ground.store.load_lead(LeadId(20 + n)).await.unwrap().unwrap();
    let mut assignment = lead.assignment.unwrap();
    change(&mut assignment);
    let history = what.into_iter().map(|what| (what, None)).collect();
    let stage = stage.map(|stage| (stage, None));
    // What waits for somebody is looked after some time, as everything that is due.
    let due_at = assignment.offer_at;
    let work = Work { lead: lead.id, assignment, due_at, stage, history, frees: false };
    let by = Actor::Rep("telegram:7".into());
    let commit = LeadCommit { seen: vec![(lead.id, lead.version)], by, change: LeadChange::Work(Box::new(work)) };
    done(ground, TurnCommit { leads: vec![commit], ..turn(&format!("work {n} {seconds}"), seconds, vec![]) }).await;
}

pub(super) fn holder(account: &str) -> Holder {
    Holder { account: account.parse().unwrap(), name: "Bea".into(), since: at(0) }
}

async fn listed(ground: &Ground, of: LeadsOf<'_>, limit: i64) -> Vec<i64> {
    ground.store.open_leads(of, 0, limit).await.unwrap().iter().map(|lead| lead.id.0 - 20).collect()
}

const SINCE: BegunSince = BegunSince { at: Timestamp::constant(1_800_000_000, 0), first: ConversationId(11) };
const SALES: LeadsOf<'_> = LeadsOf { desk: Some("sales"), holder: None };

async fn open_leads_come_hottest_and_oldest_first(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Warm, 10).await;
    told(&ground, 2, Some("sales"), Stage::Sql, Temperature::Hot, 30).await;
    told(&ground, 3, Some("sales"), Stage::Sql, Temperature::Hot, 20).await;
    told(&ground, 4, Some("support"), Stage::Sql, Temperature::Hot, 5).await;
    told(&ground, 5, None, Stage::Nurture, Temperature::Cold, 1).await;
    told(&ground, 6, Some("sales"), Stage::Disqualified, Temperature::Hot, 1).await;
    assert_eq!(listed(&ground, SALES, 10).await, [3, 2, 1]);
    assert_eq!(listed(&ground, SALES, 2).await, [3, 2]);
    let behind_the_first = ground.store.open_leads(SALES, 1, 5).await.unwrap();
    assert_eq!(behind_the_first.iter().map(|lead| lead.id.0 - 20).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(listed(&ground, LeadsOf::default(), 10).await, [4, 3, 2, 1, 5]);
    assert_eq!(ground.store.count_open(SALES).await.unwrap(), 3);
    assert_eq!(ground.store.count_open(LeadsOf::default()).await.unwrap(), 5);
    let first = ground.store.open_leads(SALES, 0, 1).await.unwrap().remove(0);
    assert_eq!((first.stage, first.temperature, first.since), (Stage::Sql, Some(Temperature::Hot), at(20)));
    assert_eq!((first.score.to_string(), first.source.as_deref()), ("45.5".into(), Some("ads")));
    assert_eq!(first.assignment.map(|assignment| assignment.desk).as_deref(), Some("sales"));
}

async fn a_holder_has_what_they_own_or_are_offered(ground: Ground) {
    for n in 1..=3 {
        told(&ground, n, Some("sales"), Stage::Mql, Temperature::Warm, n).await;
    }
    work(&ground, 1, 50, |it| it.owner = Some(holder("telegram:7")), None, vec![Change::Claimed]).await;
    work(&ground, 2, 51, |it| it.offered = Some(holder("telegram:7")), None, vec![]).await;
    work(&ground, 3, 52, |it| it.owner = Some(holder("telegram:8")), None, vec![]).await;
    let bea: Account = "telegram:7".parse().unwrap();
    let of = LeadsOf { desk: Some("sales"), holder: Some(&bea) };
    assert_eq!(listed(&ground, of, 10).await, [1, 2]);
    assert_eq!(ground.store.count_open(of).await.unwrap(), 2);
    assert_eq!(ground.store.count_open(LeadsOf { desk: Some("support"), ..of }).await.unwrap(), 0);
}

async fn what_is_over_is_in_nobodys_hands(ground: Ground) {
    for n in 1..=2 {
        told(&ground, n, Some("sales"), Stage::Mql, Temperature::Warm, n).await;
        work(&ground, n, 50, |it| it.owner = Some(holder("telegram:7")), None, vec![Change::Claimed]).await;
    }
    let in_hand =
        async || ground.store.in_hand("sales").await.unwrap().into_iter().map(|(_, count)| count).sum::<i64>();
    assert_eq!(in_hand().await, 2);
    work(&ground, 1, 60, |_| {}, Some(Stage::Won), vec![]).await;
    assert_eq!(in_hand().await, 1);
    let rows = ground.rows("assignments").await;
    assert_eq!(
        rows.iter().filter(|row| row.contains("holder=telegram:7")).count(),
        1,
        "so that few are looked through"
    );
    // It comes back, to whoever has it.
    work(&ground, 1, 70, |_| {}, Some(Stage::Sal), vec![]).await;
    assert_eq!(in_hand().await, 2);
}

async fn stages_are_counted_by_when_leads_came(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Warm, 10).await;
    told(&ground, 2, Some("sales"), Stage::Mql, Temperature::Warm, 20).await;
    told(&ground, 3, Some("sales"), Stage::Sql, Temperature::Hot, 30).await;
    told(&ground, 4, None, Stage::Mql, Temperature::Hot, 40).await;
    let count = |stage, last_7_days, last_30_days, all| StageCount { stage, last_7_days, last_30_days, all };
    let counted = ground.store.stages(Some("sales"), at(25), at(15)).await.unwrap();
    assert_eq!(counted, [count(Stage::Mql, 0, 1, 2), count(Stage::Sql, 1, 1, 1)]);
    let all = ground.store.stages(None, at(25), at(15)).await.unwrap();
    assert_eq!(all, [count(Stage::Mql, 1, 2, 3), count(Stage::Sql, 1, 1, 1)]);
}

async fn times_are_those_of_leads_that_came_since(ground: Ground) {
    for n in 1..=3 {
        told(&ground, n, Some("sales"), Stage::Mql, Temperature::Warm, n * 100).await;
    }
    told(&ground, 4, None, Stage::Mql, Temperature::Warm, 400).await;
    let claimed = |it: &mut Assignment| (it.claimed_at, it.claim_met) = (Some(at(260)), Some(true));
    work(&ground, 2, 260, claimed, None, vec![]).await;
    let spoke = |it: &mut Assignment| (it.first_word_at, it.answer_met) = (Some(at(900)), Some(false));
    work(&ground, 3, 900, spoke, Some(Stage::Sal), vec![]).await;
    let timed = ground.store.timed(Some("sales"), at(150)).await.unwrap();
    let timed: Vec<_> = timed.iter().map(|it| (&it.assignment, it.standing.stage)).collect();
    let seen: Vec<_> = timed.iter().map(|(it, _)| (it.told_at, it.claimed_at, it.claim_met)).collect();
    assert_eq!(seen, [(at(200), Some(at(260)), Some(true)), (at(300), None, None)]);
    assert_eq!((timed[1].0.first_word_at, timed[1].0.answer_met), (Some(at(900)), Some(false)));
    assert_eq!((timed[1].0.desk.as_str(), timed[1].1), ("sales", Stage::Sal));
    assert_eq!(ground.store.timed(None, at(0)).await.unwrap().len(), 3, "times are those of desks");
}

async fn how_far_leads_got_is_read_from_their_history(ground: Ground) {
    for n in 1..=5 {
        told(&ground, n, Some("sales"), Stage::Mql, Temperature::Warm, n).await;
    }
    told(&ground, 6, Some("support"), Stage::Mql, Temperature::Warm, 6).await;
    let step = |from, to| Change::Stage { from, to };
    work(&ground, 1, 50, |_| {}, Some(Stage::Sal), vec![step(Stage::Mql, Stage::Sal)]).await;
    work(&ground, 1, 51, |_| {}, Some(Stage::Lost), vec![step(Stage::Sal, Stage::Sql), step(Stage::Sql, Stage::Lost)])
        .await;
    work(&ground, 2, 52, |_| {}, None, vec![Change::Accepted]).await;
    work(&ground, 3, 53, |_| {}, Some(Stage::Won), vec![step(Stage::Sql, Stage::Won)]).await;
    // Somebody who is called like a stage.
    work(
        &ground,
        4,
        54,
        |_| {},
        None,
        vec![Change::Assigned { to: "won".into() }, Change::Offered { to: "sal".into() }],
    )
    .await;
    let one = |source: Option<&str>, leads, accepted, sql, opportunity, won| Conversion {
        source: source.map(str::to_owned),
        script: Some("bant".into()),
        leads,
        accepted,
        sql,
        opportunity,
        won,
    };
    let mut found = ground.store.conversion(Some("sales"), at(0)).await.unwrap();
    found.sort_by(|one, other| one.source.cmp(&other.source));
    assert_eq!(found, [one(None, 2, 1, 0, 0, 0), one(Some("ads"), 3, 2, 2, 1, 1)]);
    let since = ground.store.conversion(None, at(5)).await.unwrap();
    assert_eq!(since.iter().map(|one| one.leads).sum::<u64>(), 2);
}

async fn where_prospects_leave_is_counted_by_question(ground: Ground) {
    let asking =
        |question: &str, correcting| Phase::Asking { question: QuestionId(question.into()), failed: 0, correcting };
    let begin = async |n: i64, phase: Phase, mut effects: Vec<Effect>| {
        let finished_at = (phase == Phase::Finished).then(|| at(90));
        let began = State { phase, finished_at, ..state(10 + n, 20 + n, n) };
        effects.insert(0, Effect::OpenLead);
        done(&ground, turn(&format!("b{n}"), n, vec![commit(began, None, effects)])).await;
    };
    let skipped = Effect::Answered {
        position: 1,
        answer: RecordedAnswer { given: Given::Skipped, raw: String::new(), ..answer("budget", "", 1) },
    };
    begin(1, Phase::Finished, vec![answered(0, "need", "quotes"), answered(1, "budget", "5k")]).await;
    begin(2, Phase::Finished, vec![answered(0, "need", "quotes"), skipped]).await;
    begin(3, Phase::Abandoned { at: Box::new(asking("budget", false)) }, vec![answered(0, "need", "x")]).await;
    begin(4, asking("need", true), vec![answered(0, "need", "x"), answered(1, "budget", "x")]).await;
    // Somebody who has not agreed, and somebody who wrote as if they knew how we keep it.
    let stranger = State { phase: Phase::Consent, ..state(15, 25, 5) };
    done(&ground, turn("b5", 5, vec![commit(stranger, None, vec![])])).await;
    let Begun { began, finished, answered, open } = ground.store.begun("bant", SINCE).await.unwrap();
    assert_eq!((began, finished), (4, 2));
    let answered: Vec<_> = answered.iter().map(|it| (it.question.0.as_str(), it.all, it.with_value)).collect();
    assert_eq!(answered, [("budget", 3, 2), ("need", 4, 4)]);
    assert_eq!(open, [QuestionId("budget".into())]);
    let later = ground.store.begun("bant", BegunSince { first: ConversationId(13), ..SINCE }).await.unwrap();
    assert_eq!((later.began, later.finished), (2, 0), "those that began before have lesser ids");
    let later = ground.store.begun("bant", BegunSince { at: at(1), ..SINCE }).await.unwrap();
    assert_eq!(later, Begun::default());
    assert_eq!(ground.store.begun("champ", SINCE).await.unwrap(), Begun::default());
}

async fn an_absence_wakes_the_leads_that_wait(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Warm, 10).await;
    work(&ground, 1, 20, |it| it.offer_at = Some(at(9_000)), None, vec![]).await;
    assert_eq!(ground.store.due_on_desks(None, at(50), 10).await.unwrap(), []);
    let rota = |seen, frees| RotaCommit { desk: "sales".into(), seen, rota: Rota::default(), frees };
    let turn = |key: &str, rota| TurnCommit { rotas: vec![rota], ..turn(key, 30, vec![]) };
    done(&ground, turn("r1", rota(0, false))).await;
    assert_eq!(ground.store.due_on_desks(None, at(50), 10).await.unwrap(), []);
    let late = ground.writer.commit(turn("r2", rota(0, true))).await.unwrap();
    assert_eq!(late, Committed::Conflict, "somebody else was faster");
    assert_eq!(ground.store.due_on_desks(None, at(50), 10).await.unwrap(), []);
    done(&ground, turn("r3", rota(1, true))).await;
    assert_eq!(ground.store.due_on_desks(None, at(50), 10).await.unwrap(), [LeadId(21)]);
}

async fn a_board_that_shows_an_erased_lead_is_known(ground: Ground) {
    told(&ground, 1, Some("sales"), Stage::Mql, Temperature::Warm, 10).await;
    told(&ground, 2, Some("sales"), Stage::Mql, Temperature::Warm, 10).await;
    let room = chat("telegram:-100");
    let board = OwedBoard {
        asked: Asked::Leads { page: 0 },
        desks: vec!["sales".into()],
        language: "en".parse().unwrap(),
        beside: Some(MessageId("5".into())),
        replaces: None,
    };
    let row = bantam::store::record::Owed { payload: Payload::Board(board), ..owed(70, &room, "") };
    done(&ground, owing("board", vec![row.clone()])).await;
    let read = ground.store.owed(row.chat.platform, None, 10).await.unwrap();
    assert_eq!(read.iter().map(|row| &row.payload).collect::<Vec<_>>(), [&row.payload]);
    let (leads, message) = (vec![LeadId(21), LeadId(22)], MessageId("9".into()));
    let outcome = Outcome::Shown { message: message.clone(), leads, room: room.clone() };
    ground.writer.record(Delivery { id: OutboxId(70), at: at(60), outcome }).await.unwrap();
    assert_eq!(ground.store.notes(LeadId(22)).await.unwrap(), [Spot { room: room.clone(), message }]);
    assert!(!ground.store.is_card(&room, &MessageId("9".into())).await.unwrap());
    ground.writer.record(delivered(71, "10", Some((LeadId(21), room.clone())))).await.unwrap();
    assert!(ground.store.is_card(&room, &MessageId("10".into())).await.unwrap());

    // Of an old message the topic is not told.
    let is_card =
        async |room: &str| ground.store.is_card(&room.parse().unwrap(), &MessageId("11".into())).await.unwrap();
    ground.writer.record(delivered(72, "11", Some((LeadId(22), "telegram:-1009/45".parse().unwrap())))).await.unwrap();
    assert!(is_card("telegram:-1009/45").await && is_card("telegram:-1009").await);
    assert!(!is_card("telegram:-100").await && !is_card("telegram:-1009/4").await && !is_card("discord:-1009").await);
}
