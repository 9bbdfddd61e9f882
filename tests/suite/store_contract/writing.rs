//! Many at once, a poisoned turn, a restart, a database that goes away: what was acknowledged is there.

use std::collections::BTreeSet;

use bantam::core::dialogue::effect::Effect;
use bantam::core::ids::{InboundKey, LeadId, LeadNumber, Platform};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry};
use bantam::store::record::{Committed, DeadUpdate, LeadFilter, Speaker};
use bantam::store::{Store, StoreError, writer};
use sqlx::Connection as _;

use super::{cases, delivered, done, ids_owed, join_all, load, owing, whole_lead};
use crate::support::store::{Ground, account, answered, at, commit, history, owed, private_chat, said, state, turn};

cases! {
    everywhere:
        many_commits_at_once_all_arrive
        the_writer_writes_what_waits_before_it_ends;
    on_disk:
        the_same_event_twice_at_once_is_handled_once
        two_processes_begin_one_conversation
        two_processes_share_the_work
        a_poisoned_turn_fails_alone
        a_dead_update_is_kept_as_it_came
        everything_is_there_after_a_restart;
}

async fn the_same_event_twice_at_once_is_handled_once(ground: Ground) {
    let one = |conversation| turn("a", 1, vec![commit(state(conversation, 20, conversation), None, vec![])]);
    let (first, second) = tokio::join!(ground.writer.commit(one(10)), ground.writer.commit(one(11)));
    assert_eq!(first.unwrap(), Committed::Done { numbers: vec![] });
    assert_eq!(second.unwrap(), Committed::Duplicate);
    assert_eq!(ground.rows("conversations").await.len(), 1);
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
