//! What the store promises, tried on every database from one list.

use std::collections::BTreeSet;

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::Person;
use bantam::core::ids::{
    Chat, ConversationId, InboundKey, LeadId, LeadNumber, MessageId, OutboxId, Platform, QuestionId,
};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry};
use bantam::core::lead::source::Source;
use bantam::core::message::Message;
use bantam::core::script::model::Notify;
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{Committed, DeadUpdate, Delivery, LeadFilter, Outcome, Owed, Payload, Speaker, TurnCommit};
use bantam::store::writer;
use bantam::store::{Store, StoreError};
use sqlx::Connection as _;

use crate::support::store::{
    Ground, account, answer, answered, at, chat, commit, history, owed, person, private_chat, profile, qualification,
    qualified, said, script, state, turn,
};

/// Makes one test of each case on each database.
macro_rules! cases {
    (everywhere: $($case:ident)*; on_disk: $($on_disk:ident)*;) => {
        mod sqlite {
            use super::Ground;
            $(#[tokio::test] async fn $case() { super::$case(Ground::sqlite().await).await; })*
            $(#[tokio::test] async fn $on_disk() { super::$on_disk(Ground::sqlite().await).await; })*
        }
        mod postgres {
            use super::Ground;
            $(#[tokio::test] async fn $case() { super::$case(Ground::postgres().await).await; })*
            $(#[tokio::test] async fn $on_disk() { super::$on_disk(Ground::postgres().await).await; })*
        }
        mod memory {
            use super::Ground;
            $(#[tokio::test] async fn $case() { super::$case(Ground::memory().await).await; })*
        }
    };
}

cases! {
    everywhere:
        a_conversation_reads_back_as_it_was_committed
        conversations_of_other_chats_and_accounts_are_others
        a_finished_conversation_is_followed_by_a_new_one
        leads_are_numbered_from_1001
        a_lead_reads_back_whole
        a_correction_replaces_an_answer_and_may_withdraw_others
        a_prospect_who_returns_keeps_the_lead
        leads_are_found_newest_first
        what_was_said_reads_back_in_order
        nothing_is_noted_of_somebody_who_is_no_lead
        what_is_owed_is_read_in_order_by_platform
        a_retry_is_due_later_and_a_dead_letter_is_shown
        a_delivered_card_is_found_until_the_next_one
        a_room_takes_what_is_owed_and_its_cards_along
        a_room_that_moves_twice_or_back_is_found
        a_script_is_kept_as_it_was_first
        what_people_write_comes_back_as_written
        many_commits_at_once_all_arrive
        the_writer_writes_what_waits_before_it_ends;
    on_disk:
        an_event_that_comes_twice_changes_nothing
        the_same_event_twice_at_once_is_handled_once
        a_stale_version_leaves_no_trace
        a_turn_with_one_stale_conversation_leaves_no_trace_of_the_other
        a_conversation_begun_twice_is_begun_once
        two_processes_begin_one_conversation
        two_processes_share_the_work
        a_poisoned_turn_fails_alone
        an_erased_conversation_leaves_nothing
        an_erased_return_leaves_the_lead_as_it_was
        an_erased_conversation_may_begin_anew_at_once
        a_delivered_message_keeps_no_text
        a_dead_update_is_kept_as_it_came
        everything_is_there_after_a_restart;
}

async fn done(ground: &Ground, turn: TurnCommit) -> Vec<(LeadId, LeadNumber)> {
    match ground.writer.commit(turn).await.unwrap() {
        Committed::Done { numbers } => numbers,
        other => panic!("the turn should have been written, and is a {other:?}"),
    }
}

async fn load(ground: &Ground, number: i64) -> Option<(i64, State)> {
    let found = ground.store.load_conversation(&private_chat(number), &account(number)).await.unwrap();
    found.map(|found| (found.version, found.state))
}

async fn a_conversation_reads_back_as_it_was_committed(ground: Ground) {
    assert_eq!(load(&ground, 1).await, None);
    let first = state(10, 20, 1);
    done(&ground, turn("a", 1, vec![commit(first.clone(), None, vec![])])).await;
    assert_eq!(load(&ground, 1).await, Some((1, first.clone())));

    let second = State {
        phase: Phase::Asking { question: QuestionId("need".into()), failed: 1, correcting: false },
        prompt: 2,
        ..first
    };
    done(&ground, turn("b", 2, vec![commit(second.clone(), Some(1), vec![Effect::OpenLead])])).await;
    let found = ground.store.load_conversation(&private_chat(1), &account(1)).await.unwrap().unwrap();
    assert_eq!((found.version, found.script), (2, script()));
    assert_eq!(found.identity.0, 5_010);
    assert_eq!(found.state, State { number: Some(LeadNumber(1001)), ..second });
}

async fn conversations_of_other_chats_and_accounts_are_others(ground: Ground) {
    let mut elsewhere = commit(state(11, 21, 1), None, vec![]);
    elsewhere.chat = chat("telegram:-100/45");
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    done(&ground, turn("b", 2, vec![elsewhere])).await;
    done(&ground, turn("c", 3, vec![commit(state(12, 22, 2), None, vec![])])).await;
    let room = ground.store.load_conversation(&chat("telegram:-100/45"), &account(1)).await.unwrap().unwrap();
    assert_eq!(room.state.conversation, ConversationId(11));
    assert_eq!(room.identity.0, 5_010, "the account keeps the identity it has");
    assert_eq!(load(&ground, 1).await.unwrap().1.conversation, ConversationId(10));
    assert_eq!(load(&ground, 2).await.unwrap().1.conversation, ConversationId(12));
    assert!(ground.store.load_conversation(&private_chat(2), &account(1)).await.unwrap().is_none());
}

async fn an_event_that_comes_twice_changes_nothing(ground: Ground) {
    let one = || {
        let mut turn = turn("a", 1, vec![commit(state(10, 20, 1), None, vec![Effect::OpenLead])]);
        turn.outbox = vec![owed(100, &private_chat(1), "Hi")];
        turn
    };
    done(&ground, one()).await;
    let before = ground.dump().await;
    assert_eq!(ground.writer.commit(one()).await.unwrap(), Committed::Duplicate);
    assert_eq!(ground.dump().await, before);
}

async fn the_same_event_twice_at_once_is_handled_once(ground: Ground) {
    let one = |conversation| turn("a", 1, vec![commit(state(conversation, 20, conversation), None, vec![])]);
    let (first, second) = tokio::join!(ground.writer.commit(one(10)), ground.writer.commit(one(11)));
    assert_eq!(first.unwrap(), Committed::Done { numbers: vec![] });
    assert_eq!(second.unwrap(), Committed::Duplicate);
    assert_eq!(ground.rows("conversations").await.len(), 1);
}

async fn a_stale_version_leaves_no_trace(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    done(&ground, turn("b", 2, vec![commit(state(10, 20, 1), Some(1), vec![])])).await;
    let before = ground.dump().await;
    let mut stale = turn("c", 3, vec![commit(state(10, 20, 1), Some(1), vec![Effect::OpenLead])]);
    stale.conversations[0].transcript = vec![said(3, Speaker::Prospect, "hello?")];
    stale.outbox = vec![owed(100, &private_chat(1), "Hi")];
    assert_eq!(ground.writer.commit(stale.clone()).await.unwrap(), Committed::Conflict);
    assert_eq!(ground.dump().await, before);

    // Stepped again on what is there, it goes through: its key was not used up.
    stale.conversations[0].loaded = Some(2);
    assert_eq!(done(&ground, stale).await, [(LeadId(20), LeadNumber(1001))]);
}

async fn a_turn_with_one_stale_conversation_leaves_no_trace_of_the_other(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    done(&ground, turn("b", 1, vec![commit(state(11, 21, 2), None, vec![])])).await;
    let before = ground.dump().await;
    let half = vec![commit(state(10, 20, 1), Some(1), vec![]), commit(state(11, 21, 2), Some(7), vec![])];
    let bystander = turn("d", 3, vec![commit(state(12, 22, 3), None, vec![])]);
    let (half, bystander) = tokio::join!(ground.writer.commit(turn("c", 2, half)), ground.writer.commit(bystander));
    assert_eq!(half.unwrap(), Committed::Conflict);
    assert_eq!(bystander.unwrap(), Committed::Done { numbers: vec![] });
    let after = ground.dump().await;
    assert_eq!(load(&ground, 1).await.unwrap().0, 1);
    assert_eq!(after["inbound"].len(), before["inbound"].len() + 1);
}

async fn a_conversation_begun_twice_is_begun_once(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    let before = ground.dump().await;
    let mut late = commit(state(11, 21, 1), None, vec![Effect::OpenLead]);
    late.state.person.first_name = Some("Late".into());
    assert_eq!(ground.writer.commit(turn("b", 2, vec![late])).await.unwrap(), Committed::Conflict);
    assert_eq!(ground.dump().await, before);
}

async fn two_processes_begin_one_conversation(ground: Ground) {
    let other = Store::open(&ground.address).await.unwrap();
    let (other_writer, _task) = writer::start(&other);
    for round in 0..20 {
        let begin = |offset| {
            let id = 1_000 + round * 10 + offset;
            let key = format!("{round}.{offset}");
            turn(&key, 1, vec![commit(state(id, id + 500, round), None, vec![Effect::OpenLead])])
        };
        let (ours, theirs) = tokio::join!(ground.writer.commit(begin(0)), other_writer.commit(begin(1)));
        let outcomes = [ours.unwrap(), theirs.unwrap()];
        let conflicts = outcomes.iter().filter(|outcome| **outcome == Committed::Conflict).count();
        assert_eq!(conflicts, 1, "{outcomes:?}");
    }
    assert_eq!(ground.rows("conversations").await.len(), 20);
    assert_eq!(ground.rows("leads").await.len(), 20);
    assert_eq!(ground.rows("inbound").await.len(), 20);
}

async fn two_processes_share_the_work(ground: Ground) {
    let other = Store::open(&ground.address).await.unwrap();
    let (other_writer, _task) = writer::start(&other);
    let mut running = tokio::task::JoinSet::new();
    for number in 0..120 {
        let writer = if number % 2 == 0 { ground.writer.clone() } else { other_writer.clone() };
        running.spawn(async move {
            let begun = state(number, number + 1_000, number);
            writer.commit(turn(&format!("{number}a"), 1, vec![commit(begun.clone(), None, vec![])])).await.unwrap();
            let opened = commit(begun, Some(1), vec![Effect::OpenLead, answered(0, "need", "speed")]);
            writer.commit(turn(&format!("{number}b"), 2, vec![opened])).await.unwrap()
        });
    }
    let mut numbers = BTreeSet::new();
    while let Some(committed) = running.join_next().await {
        let Committed::Done { numbers: opened } = committed.unwrap() else { panic!("a turn was not written") };
        numbers.extend(opened.into_iter().map(|(_, number)| number.0));
    }
    assert_eq!(numbers, (1001..1121).collect());
}

async fn a_finished_conversation_is_followed_by_a_new_one(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    for (loaded, run) in [(10, 11), (11, 12)] {
        let ended = State { phase: Phase::Finished, finished_at: Some(at(2)), ..state(loaded, 20, 1) };
        let anew = state(run, 20, 1);
        let both = vec![commit(ended, Some(1), vec![Effect::BeginAnew]), commit(anew.clone(), None, vec![])];
        done(&ground, turn(&format!("{run}"), 2, both)).await;
        assert_eq!(load(&ground, 1).await, Some((1, anew)));
    }
}

async fn leads_are_numbered_from_1001(ground: Ground) {
    let opening = |number: i64| {
        turn(
            &format!("{number}"),
            number,
            vec![commit(state(number, 20 + number, number), None, vec![Effect::OpenLead])],
        )
    };
    assert_eq!(done(&ground, opening(1)).await, [(LeadId(21), LeadNumber(1001))]);
    assert_eq!(done(&ground, opening(2)).await, [(LeadId(22), LeadNumber(1002))]);
    assert_eq!(ground.store.lead_by_number(LeadNumber(1002)).await.unwrap(), Some(LeadId(22)));
    assert_eq!(ground.store.lead_by_number(LeadNumber(1003)).await.unwrap(), None);
    assert_eq!(ground.store.lead_of_account(&account(1)).await.unwrap(), Some(LeadId(21)));
    assert_eq!(ground.store.lead_of_account(&account(9)).await.unwrap(), None);
    assert!(ground.store.load_lead(LeadId(99)).await.unwrap().is_none());
}

/// Opens lead 20 by conversation 10 of account 1, with answers, profile, qualification and history.
async fn whole_lead(ground: &Ground) {
    let mut greeted = state(10, 20, 1);
    greeted.source = Some(Source { source: "ads".into(), campaign: Some("spring".into()) });
    done(ground, turn("l1", 1, vec![commit(greeted.clone(), None, vec![])])).await;
    let opened = vec![
        Effect::History(history(2, Change::Opened)),
        Effect::OpenLead,
        answered(3, "authority", "me"),
        answered(0, "need", "faster quotes"),
        Effect::Reply(Message::default()),
    ];
    done(ground, turn("l2", 2, vec![commit(greeted.clone(), Some(1), opened)])).await;
    let finished = State { phase: Phase::Finished, finished_at: Some(at(90)), wants_human: true, ..greeted };
    let effects = vec![
        answered(1, "budget", "20k"),
        Effect::Profile(profile()),
        qualified(Stage::Sql, Temperature::Hot),
        Effect::History(history(90, Change::Stage { from: Stage::New, to: Stage::Sql })),
        Effect::Notify(Notify::Routed),
        Effect::Notice("Thanks".into()),
    ];
    done(ground, turn("l3", 90, vec![commit(finished, Some(2), effects)])).await;
}

async fn a_lead_reads_back_whole(ground: Ground) {
    whole_lead(&ground).await;
    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((lead.id, lead.number), (LeadId(20), LeadNumber(1001)));
    assert_eq!((lead.stage, lead.temperature, lead.reason.as_deref()), (Stage::Sql, Some(Temperature::Hot), None));
    let given = qualification(Stage::Sql, Temperature::Hot);
    assert_eq!((&lead.score, &lead.coverage), (&given.score, &given.coverage));
    assert_eq!(lead.profile, profile());
    assert_eq!(lead.source, Some(Source { source: "ads".into(), campaign: Some("spring".into()) }));
    assert_eq!((lead.language.code(), &lead.script), ("en", &script()));
    assert_eq!(lead.conversation, ConversationId(10));
    assert_eq!((lead.created_at, lead.updated_at, lead.qualified_at), (at(2), at(90), Some(at(90))));
    assert_eq!((lead.seconds_taken, lead.wants_human), (Some(95), true));
    assert_eq!(lead.people, [person(1)]);
    assert_eq!(
        lead.answers,
        [answer("need", "faster quotes", 1), answer("budget", "20k", 1), answer("authority", "me", 1)]
    );
    let steps = ground.store.lead_history(LeadId(20)).await.unwrap();
    assert_eq!(steps, [history(2, Change::Opened), history(90, Change::Stage { from: Stage::New, to: Stage::Sql })]);
    assert_eq!(ground.store.find_leads(&LeadFilter::default()).await.unwrap(), [lead]);
}

async fn a_correction_replaces_an_answer_and_may_withdraw_others(ground: Ground) {
    whole_lead(&ground).await;
    let effects = vec![
        answered(1, "budget", "nothing"),
        answered(1, "budget", "5k"),
        Effect::Withdrawn(QuestionId("authority".into())),
        Effect::Withdrawn(QuestionId("never_asked".into())),
        answered(2, "timeline", "May"),
        Effect::Withdrawn(QuestionId("timeline".into())),
        qualified(Stage::Mql, Temperature::Warm),
    ];
    done(&ground, turn("c", 120, vec![commit(state(10, 20, 1), Some(3), effects)])).await;
    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!(lead.answers, [answer("need", "faster quotes", 1), answer("budget", "5k", 1)]);
    assert_eq!((lead.stage, lead.qualified_at, lead.updated_at), (Stage::Mql, Some(at(120)), at(120)));
}

async fn a_prospect_who_returns_keeps_the_lead(ground: Ground) {
    whole_lead(&ground).await;
    let mut back = state(11, 20, 1);
    back.person = Person { first_name: Some("Ann Marie".into()), ..person(1) };
    back.source = Some(Source { source: "newsletter".into(), campaign: None });
    let effects = vec![Effect::OpenLead, answered(0, "need", "more of it")];
    let mut begun = commit(back, None, effects);
    begun.identity.0 = 7_777;
    let ended = State { phase: Phase::Finished, ..state(10, 20, 1) };
    let both = vec![commit(ended, Some(3), vec![Effect::BeginAnew]), begun];
    assert_eq!(done(&ground, turn("r", 200, both)).await, [], "no new lead was opened");

    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((lead.number, lead.conversation), (LeadNumber(1001), ConversationId(11)));
    assert_eq!(lead.stage, Stage::Sql, "it stands where it stood until the rules speak again");
    assert_eq!(lead.answers, [answer("need", "more of it", 1)]);
    assert_eq!(lead.people.len(), 1);
    assert_eq!(lead.people[0].first_name.as_deref(), Some("Ann Marie"));
    assert_eq!(lead.source.map(|source| source.source), Some("ads".into()), "where it came from first stays");
    let found = ground.store.load_conversation(&private_chat(1), &account(1)).await.unwrap().unwrap();
    assert_eq!((found.identity.0, found.state.number), (5_010, Some(LeadNumber(1001))));
}

async fn leads_are_found_newest_first(ground: Ground) {
    for (number, stage, temperature) in
        [(1, Stage::Sql, Temperature::Hot), (2, Stage::Mql, Temperature::Warm), (3, Stage::Sql, Temperature::Warm)]
    {
        let mut state = state(number, 20 + number, number);
        state.source = (number != 2).then(|| Source { source: "ads".into(), campaign: None });
        let effects = vec![Effect::OpenLead, qualified(stage, temperature), answered(0, "need", &format!("n{number}"))];
        done(&ground, turn(&format!("{number}"), number * 10, vec![commit(state, None, effects)])).await;
    }
    let found = async |filter: LeadFilter| -> Vec<i64> {
        let leads = ground.store.find_leads(&filter).await.unwrap();
        for lead in &leads {
            assert_eq!(Some(lead), ground.store.load_lead(lead.id).await.unwrap().as_ref());
        }
        leads.iter().map(|lead| lead.number.0).collect()
    };
    let all = LeadFilter::default;
    assert_eq!(found(all()).await, [1003, 1002, 1001]);
    assert_eq!(found(LeadFilter { stage: Some(Stage::Sql), ..all() }).await, [1003, 1001]);
    assert_eq!(found(LeadFilter { temperature: Some(Temperature::Warm), ..all() }).await, [1003, 1002]);
    assert_eq!(found(LeadFilter { since: Some(at(20)), ..all() }).await, [1003, 1002]);
    assert_eq!(found(LeadFilter { source: Some("ads".into()), ..all() }).await, [1003, 1001]);
    let one = LeadFilter { stage: Some(Stage::Sql), since: Some(at(11)), source: Some("ads".into()), ..all() };
    assert_eq!(found(one).await, [1003]);
    assert_eq!(found(LeadFilter { stage: Some(Stage::Won), ..all() }).await, [0_i64; 0]);
}

async fn what_was_said_reads_back_in_order(ground: Ground) {
    let lines = [
        said(1, Speaker::Bot, "Hi!"),
        said(2, Speaker::Prospect, "Hello"),
        said(2, Speaker::Bot, "What would you like to solve?"),
        said(3, Speaker::Prospect, "Quotes take days"),
    ];
    let speaking = |loaded, lines: &[_]| {
        let mut commit = commit(state(10, 20, 1), loaded, vec![Effect::OpenLead]);
        commit.transcript = lines.to_vec();
        vec![commit]
    };
    done(&ground, turn("a", 1, speaking(None, &lines[..1]))).await;
    done(&ground, turn("b", 2, speaking(Some(1), &lines[1..3]))).await;
    done(&ground, turn("c", 3, speaking(Some(2), &lines[3..]))).await;
    assert_eq!(ground.store.transcript(LeadId(20)).await.unwrap(), lines);
    assert_eq!(ground.store.transcript(LeadId(21)).await.unwrap(), []);
}

async fn nothing_is_noted_of_somebody_who_is_no_lead(ground: Ground) {
    let effects = vec![Effect::History(history(1, Change::Cancelled)), Effect::Profile(profile())];
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, effects)])).await;
    assert_eq!(ground.store.lead_history(LeadId(20)).await.unwrap(), []);
    assert_eq!(ground.store.find_leads(&LeadFilter::default()).await.unwrap(), []);
}

async fn an_erased_conversation_leaves_nothing(ground: Ground) {
    let before = ground.dump().await;
    let mut refused =
        turn("a", 1, vec![commit(state(10, 20, 1), None, vec![Effect::OpenLead, answered(0, "need", "x")])]);
    refused.conversations[0].transcript = vec![said(1, Speaker::Prospect, "hello")];
    done(&ground, refused).await;
    let effects = vec![Effect::Reply(Message::default()), answered(1, "budget", "y"), Effect::Erase];
    let mut goodbye = turn("b", 2, vec![commit(state(10, 20, 1), Some(1), effects)]);
    goodbye.conversations[0].transcript = vec![said(2, Speaker::Prospect, "no")];
    done(&ground, goodbye).await;
    assert_eq!(load(&ground, 1).await, None);
    let mut after = ground.dump().await;
    // What remains: that two events were handled, and that a number was given.
    assert_eq!(after.insert("inbound".into(), before["inbound"].clone()).unwrap().len(), 2);
    after.insert("counters".into(), before["counters"].clone());
    assert_eq!(after, before);

    // A new start is a first one.
    done(&ground, turn("c", 3, vec![commit(state(11, 21, 1), None, vec![])])).await;
    assert_eq!(load(&ground, 1).await.unwrap().0, 1);
}

async fn an_erased_return_leaves_the_lead_as_it_was(ground: Ground) {
    whole_lead(&ground).await;
    let before = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    let ended = State { phase: Phase::Finished, wants_human: true, ..state(10, 20, 1) };
    let both = vec![
        commit(ended, Some(3), vec![Effect::BeginAnew]),
        commit(state(11, 20, 1), None, vec![Effect::OpenLead, answered(0, "need", "again")]),
    ];
    done(&ground, turn("r", 200, both)).await;
    done(&ground, turn("e", 210, vec![commit(state(11, 20, 1), Some(1), vec![Effect::Erase])])).await;
    let after = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!((after.conversation, &after.answers), (ConversationId(10), &before.answers));
    assert_eq!(load(&ground, 1).await.unwrap().1.conversation, ConversationId(10));
    assert_eq!(ground.rows("conversations").await.len(), 1);
}

async fn an_erased_conversation_may_begin_anew_at_once(ground: Ground) {
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    let both = vec![
        commit(state(10, 20, 1), Some(1), vec![Effect::Erase, Effect::BeginAnew]),
        commit(state(11, 21, 1), None, vec![]),
    ];
    done(&ground, turn("b", 2, both)).await;
    assert_eq!(load(&ground, 1).await, Some((1, state(11, 21, 1))));
    assert_eq!(ground.rows("conversations").await.len(), 1);
    assert_eq!(ground.rows("identities").await.len(), 1);
}

/// A turn that owes these messages and does nothing else.
fn owing(key: &str, outbox: Vec<Owed>) -> TurnCommit {
    TurnCommit { outbox, ..turn(key, 0, vec![]) }
}

async fn ids_owed(ground: &Ground, platform: Platform) -> Vec<i64> {
    ground.store.owed(platform, None, 100).await.unwrap().iter().map(|owed| owed.id.0).collect()
}

async fn what_is_owed_is_read_in_order_by_platform(ground: Ground) {
    let rows: Vec<Owed> = (1..=9)
        .map(|id| {
            let to = if id % 3 == 0 { chat("discord:5") } else { private_chat(id) };
            Owed { attempts: 3, due_at: at(id), ..owed(id, &to, &format!("text {id}")) }
        })
        .collect();
    done(&ground, owing("b", rows[4..].to_vec())).await;
    done(&ground, owing("a", rows[..4].to_vec())).await;
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [1, 2, 4, 5, 7, 8]);
    assert_eq!(ids_owed(&ground, Platform::Discord).await, [3, 6, 9]);
    assert_eq!(ids_owed(&ground, Platform::Terminal).await, [0_i64; 0]);
    let page = ground.store.owed(Platform::Telegram, Some(OutboxId(2)), 2).await.unwrap();
    assert_eq!(page, [rows[3].clone(), rows[4].clone()]);
}

fn delivered(id: i64, message: &str, card: Option<(LeadId, Chat)>) -> Delivery {
    Delivery { id: OutboxId(id), at: at(50), outcome: Outcome::Delivered { message: MessageId(message.into()), card } }
}

async fn a_delivered_message_keeps_no_text(ground: Ground) {
    done(&ground, owing("a", (1..=70).map(|id| owed(id, &private_chat(1), "a secret")).collect())).await;
    let recording = (1..=70).filter(|id| *id != 13).map(|id| {
        let writer = ground.writer.clone();
        async move { writer.record(delivered(id, &format!("m{id}"), None)).await.unwrap() }
    });
    join_all(recording).await;
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [13]);
    let rows = ground.rows("outbox").await;
    assert_eq!(rows.iter().filter(|row| row.contains("a secret")).count(), 1);
    let seventh = rows.iter().find(|row| row.starts_with("id=7 ")).unwrap();
    assert!(seventh.contains("state=delivered") && seventh.contains("message=m7"), "{seventh}");
    assert!(seventh.contains("payload=NULL") && seventh.contains("attempts=1"), "{seventh}");
}

async fn a_retry_is_due_later_and_a_dead_letter_is_shown(ground: Ground) {
    let to = private_chat(1);
    let of_lead = |id| Owed { lead: Some(LeadId(20)), ..owed(id, &to, "Hi") };
    done(&ground, owing("a", vec![of_lead(1), owed(2, &to, "there"), owed(3, &to, "!")])).await;
    let record =
        async |id, outcome| ground.writer.record(Delivery { id: OutboxId(id), at: at(60), outcome }).await.unwrap();
    record(1, Outcome::Retry { due_at: at(30), error: "asked to wait 30 s".into() }).await;
    record(1, Outcome::Retry { due_at: at(90), error: "asked to wait 30 s".into() }).await;
    let rows = ground.store.owed(Platform::Telegram, None, 10).await.unwrap();
    assert_eq!(rows[0], Owed { attempts: 2, due_at: at(90), ..of_lead(1) });

    record(1, Outcome::Dead { error: "blocked".into() }).await;
    record(2, Outcome::Dead { error: "chat gone".into() }).await;
    record(99, Outcome::Dead { error: "nobody knows this one".into() }).await;
    // What is dead stays dead.
    record(1, Outcome::Retry { due_at: at(99), error: "late".into() }).await;
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [3]);
    let all = ground.store.dead_letters(None).await.unwrap();
    let short: Vec<_> = all.iter().map(|letter| (letter.id.0, letter.error.as_str(), letter.at)).collect();
    assert_eq!(short, [(1, "blocked", at(60)), (2, "chat gone", at(60))]);
    assert_eq!(ground.store.dead_letters(Some(LeadId(20))).await.unwrap(), all[..1]);
    assert_eq!((all[0].lead, &all[0].chat), (Some(LeadId(20)), &to));
}

async fn a_delivered_card_is_found_until_the_next_one(ground: Ground) {
    whole_lead(&ground).await;
    let room = chat("telegram:-100/45");
    let card =
        |id, lead| Owed { payload: Payload::Card(LeadId(lead)), lead: Some(LeadId(lead)), ..owed(id, &room, "") };
    done(&ground, owing("a", vec![card(1, 20), card(2, 20), card(3, 21)])).await;
    assert_eq!(ground.store.owed(Platform::Telegram, None, 1).await.unwrap(), [card(1, 20)]);
    assert_eq!(ground.store.card_message(LeadId(20), &room).await.unwrap(), None);
    for (id, lead) in [(1, 20), (2, 20), (3, 21)] {
        ground.writer.record(delivered(id, &format!("m{id}"), Some((LeadId(lead), room.clone())))).await.unwrap();
    }
    assert_eq!(ground.store.card_message(LeadId(20), &room).await.unwrap(), Some(MessageId("m2".into())));
    assert_eq!(ground.store.card_message(LeadId(20), &private_chat(1)).await.unwrap(), None);
    assert_eq!(ground.store.card_message(LeadId(21), &room).await.unwrap(), None, "there is no such lead any more");
}

async fn a_room_takes_what_is_owed_and_its_cards_along(ground: Ground) {
    whole_lead(&ground).await;
    let (old, new) = (chat("telegram:-5"), chat("telegram:-1005"));
    done(&ground, owing("a", vec![owed(1, &old, "x"), owed(2, &old, "y"), owed(3, &private_chat(1), "z")])).await;
    ground.writer.record(delivered(1, "m1", Some((LeadId(20), old.clone())))).await.unwrap();
    assert_eq!(ground.store.current_room(&old).await.unwrap(), old);
    for _ in 0..2 {
        ground.writer.move_room(old.clone(), new.clone()).await.unwrap();
        assert_eq!(ground.store.current_room(&old).await.unwrap(), new);
        assert_eq!(ground.store.current_room(&new).await.unwrap(), new);
        let rows = ground.store.owed(Platform::Telegram, None, 10).await.unwrap();
        assert_eq!(rows.iter().map(|row| &row.chat).collect::<Vec<_>>(), [&new, &private_chat(1)]);
        assert_eq!(ground.store.card_message(LeadId(20), &new).await.unwrap(), Some(MessageId("m1".into())));
        assert_eq!(ground.store.card_message(LeadId(20), &old).await.unwrap(), None);
    }
}

async fn a_room_that_moves_twice_or_back_is_found(ground: Ground) {
    let [a, b, c] = ["telegram:-1", "telegram:-2", "telegram:-3"].map(chat);
    let go = async |from: &Chat, to: &Chat| ground.writer.move_room(from.clone(), to.clone()).await.unwrap();
    let places = async || {
        let mut places = Vec::new();
        for room in [&a, &b, &c] {
            places.push(ground.store.current_room(room).await.unwrap());
        }
        places
    };
    go(&a, &b).await;
    go(&b, &c).await;
    assert_eq!(places().await, [c.clone(), c.clone(), c.clone()]);
    go(&c, &a).await;
    assert_eq!(places().await, [a.clone(), a.clone(), a.clone()]);
    go(&a, &a).await;
    assert_eq!(places().await, [a.clone(), a.clone(), a.clone()]);
}

async fn a_script_is_kept_as_it_was_first(ground: Ground) {
    ground.store.keep_script(&script(), "other", "script: other", at(9)).await.unwrap();
    assert_eq!(ground.store.load_script(&script()).await.unwrap().as_deref(), Some("script: bant"));
    let unknown = bantam::core::ids::ScriptHash("00".into());
    assert_eq!(ground.store.load_script(&unknown).await.unwrap(), None);
}

async fn what_people_write_comes_back_as_written(ground: Ground) {
    let hostile = "'; DROP TABLE leads; -- $1 ? \\ \" {{ x }} <b> \u{202e}abc\u{7} 🔥 ﷽ \r\n\t";
    let long = "ß".repeat(4_096);
    let mut wild = state(10, 20, 1);
    wild.person = Person { first_name: Some(hostile.into()), last_name: Some(long.clone()), ..person(1) };
    let effects = vec![Effect::OpenLead, answered(0, "need", hostile), answered(1, "more", &long)];
    let mut wild = commit(wild, None, effects);
    wild.transcript = vec![said(1, Speaker::Prospect, hostile), said(1, Speaker::Prospect, "a\0b")];
    let mut wild = turn("a", 1, vec![wild]);
    wild.outbox = vec![owed(1, &private_chat(1), hostile), owed(2, &private_chat(1), "a\0b")];
    done(&ground, wild.clone()).await;

    let lead = ground.store.load_lead(LeadId(20)).await.unwrap().unwrap();
    assert_eq!(lead.people, [wild.conversations[0].state.person.clone()]);
    assert_eq!(lead.answers, [answer("need", hostile, 1), answer("more", &long, 1)]);
    let lines = ground.store.transcript(LeadId(20)).await.unwrap();
    assert_eq!((lines[0].text.as_str(), lines[1].text.as_str()), (hostile, "a\u{fffd}b"));
    assert_eq!(ground.store.owed(Platform::Telegram, None, 10).await.unwrap(), wild.outbox);
}

async fn a_poisoned_turn_fails_alone(ground: Ground) {
    done(&ground, owing("first", vec![owed(7, &private_chat(7), "taken")])).await;
    let committing = (0..40).map(|number| {
        let mut turn = turn(&format!("{number}"), 1, vec![commit(state(number, number + 100, number), None, vec![])]);
        // The 14th owes a message under an id that is taken.
        turn.outbox = vec![owed(if number == 13 { 7 } else { 1_000 + number }, &private_chat(number), "Hi")];
        let writer = ground.writer.clone();
        async move { writer.commit(turn).await }
    });
    for (number, outcome) in join_all(committing).await.into_iter().enumerate() {
        match outcome {
            Err(StoreError::Failed(_)) if number == 13 => {}
            Ok(Committed::Done { .. }) if number != 13 => {}
            other => panic!("turn {number}: {other:?}"),
        }
    }
    assert_eq!(ground.rows("conversations").await.len(), 39);
    assert_eq!(ground.rows("inbound").await.len(), 40);
    assert_eq!(load(&ground, 13).await, None);
}

async fn many_commits_at_once_all_arrive(ground: Ground) {
    let committing = (0..600).map(|number| {
        let writer = ground.writer.clone();
        async move {
            let begun = state(number, number + 1_000, number);
            for loaded in [None, Some(1), Some(2)] {
                let effects = vec![Effect::OpenLead, answered(0, "need", "speed"), answered(1, "budget", "5k")];
                let mut commit = commit(begun.clone(), loaded, effects);
                commit.transcript = vec![said(1, Speaker::Prospect, "speed"), said(1, Speaker::Bot, "and budget?")];
                let key = format!("{number}.{loaded:?}");
                let mut turn = turn(&key, 1, vec![commit]);
                let message = number * 10 + loaded.unwrap_or(0);
                turn.outbox = vec![owed(message, &private_chat(number), "and budget?")];
                assert!(matches!(writer.commit(turn).await, Ok(Committed::Done { .. })), "{key}");
                writer.record(delivered(message, "m", None)).await.unwrap();
            }
        }
    });
    join_all(committing).await;
    let leads = ground.store.find_leads(&LeadFilter::default()).await.unwrap();
    assert_eq!(leads.len(), 600);
    assert!(leads.iter().all(|lead| lead.answers.len() == 2 && lead.people.len() == 1));
    assert_eq!(load(&ground, 599).await.unwrap().0, 3);
    assert_eq!(ground.store.transcript(LeadId(1_000)).await.unwrap().len(), 6);
    assert_eq!(ids_owed(&ground, Platform::Telegram).await, [0_i64; 0]);
}

async fn a_dead_update_is_kept_as_it_came(ground: Ground) {
    let update = |error: &str| DeadUpdate {
        key: InboundKey("telegram:u:9".into()),
        at: at(5),
        error: error.into(),
        payload: "{\"update_id\":9}".into(),
    };
    ground.writer.bury(update("first")).await.unwrap();
    ground.writer.bury(update("again")).await.unwrap();
    let rows = ground.rows("dead_updates").await;
    assert_eq!(rows.len(), 1);
    assert!(rows[0].contains("error=again") && rows[0].contains("payload={\"update_id\":9}"), "{rows:?}");
}

async fn everything_is_there_after_a_restart(ground: Ground) {
    whole_lead(&ground).await;
    done(&ground, owing("o", vec![owed(1, &private_chat(1), "Hi")])).await;
    let step = HistoryEntry {
        by: Actor::Rep("telegram:9".into()),
        why: Some("said so".into()),
        ..history(99, Change::HumanWanted)
    };
    done(&ground, turn("h", 99, vec![commit(state(10, 20, 1), Some(3), vec![Effect::History(step.clone())])])).await;
    let (before, lead) = (ground.dump().await, ground.store.load_lead(LeadId(20)).await.unwrap());
    let ground = ground.reopened().await;
    assert_eq!(ground.dump().await, before);
    assert_eq!(ground.store.load_lead(LeadId(20)).await.unwrap(), lead);
    assert_eq!(ground.store.lead_history(LeadId(20)).await.unwrap().last(), Some(&step));
    let again = turn("h", 99, vec![commit(state(10, 20, 1), Some(4), vec![])]);
    assert_eq!(ground.writer.commit(again).await.unwrap(), Committed::Duplicate);
}

async fn the_writer_writes_what_waits_before_it_ends(ground: Ground) {
    let Ground { store, writer, task, .. } = ground;
    let committing: Vec<_> = (0..50)
        .map(|number| {
            let writer = writer.clone();
            tokio::spawn(async move {
                writer
                    .commit(turn(
                        &format!("{number}"),
                        1,
                        vec![commit(state(number, number + 100, number), None, vec![])],
                    ))
                    .await
            })
        })
        .collect();
    drop(writer);
    task.await.unwrap();
    for commit in committing {
        assert_eq!(commit.await.unwrap().unwrap(), Committed::Done { numbers: vec![] });
    }
    assert!(store.load_conversation(&private_chat(49), &account(49)).await.unwrap().is_some());
}

#[tokio::test]
async fn a_server_that_comes_back_is_used_again() {
    let ground = Ground::postgres().await;
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    let mut admin = sqlx::PgConnection::connect(&ground.address).await.unwrap();
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    sqlx::query(cut).execute(&mut admin).await.unwrap();

    let next = || turn("b", 2, vec![commit(state(10, 20, 1), Some(1), vec![Effect::OpenLead])]);
    let mut refusals = 0;
    let outcome = loop {
        match ground.writer.commit(next()).await {
            Ok(outcome) => break outcome,
            Err(StoreError::Unavailable(_)) if refusals < 10 => refusals += 1,
            Err(error) => panic!("{error:?} after {refusals}"),
        }
    };
    assert!(refusals > 0, "the connection was not cut");
    assert_eq!(outcome, Committed::Done { numbers: vec![(LeadId(20), LeadNumber(1001))] });
    let mut refusals = 0;
    let version = loop {
        match ground.store.load_conversation(&private_chat(1), &account(1)).await {
            Ok(found) => break found.unwrap().version,
            Err(StoreError::Unavailable(_)) if refusals < 10 => refusals += 1,
            Err(error) => panic!("{error:?} after {refusals}"),
        }
    };
    assert_eq!(version, 2);
}

#[tokio::test]
async fn a_file_that_another_process_writes_to_is_waited_for() {
    let ground = Ground::sqlite().await;
    let mut other = sqlx::SqliteConnection::connect(&ground.address).await.unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    let writer = ground.writer.clone();
    let waiting =
        tokio::spawn(async move { writer.commit(turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await });
    // Readers do not wait.
    assert_eq!(load(&ground, 1).await, None);
    assert!(!waiting.is_finished());
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await.unwrap();
    assert_eq!(waiting.await.unwrap().unwrap(), Committed::Done { numbers: vec![] });
}

#[tokio::test]
async fn a_new_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = Ground::sqlite().await;
    done(&ground, turn("a", 1, vec![commit(state(10, 20, 1), None, vec![])])).await;
    for end in ["", "-wal", "-shm"] {
        let file = format!("{}{end}", ground.address.strip_prefix("sqlite://").unwrap());
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

async fn join_all<F>(futures: impl Iterator<Item = F>) -> Vec<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let running: Vec<_> = futures.map(tokio::spawn).collect();
    let mut outcomes = Vec::with_capacity(running.len());
    for task in running {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}
