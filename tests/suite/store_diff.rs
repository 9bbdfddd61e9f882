//! The same random writes to both databases: they answer alike and hold the same in the end.

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::ids::{Chat, LeadId, MergeId, MessageId, OutboxId, Platform, QuestionId};
use bantam::core::lead::lead::{Actor, Change, Lead};
use bantam::core::lead::ties::{Shared, Ties};
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{Delivery, LeadChange, LeadCommit, LeadFilter, Outcome, Speaker, TurnCommit};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support::store::{
    Ground, account, answered, at, chat, commit, history, owed, private_chat, profile, qualified, qualified_anew, said,
    turn,
};

/// Something that happens to the store. Small numbers, so that things meet.
#[derive(Clone, Debug)]
enum Write {
    Turn {
        account: i64,
        key: i64,
        loaded: Loaded,
        effects: Vec<Pick>,
        owed: Vec<i64>,
        words: String,
    },
    Record {
        id: i64,
        outcome: u8,
        lead: i64,
        room: i64,
    },
    Move {
        from: i64,
        to: i64,
    },
    /// Merges two leads, keeps them apart, or undoes the newest merge of the first.
    Tie {
        one: usize,
        other: usize,
        deed: u8,
    },
}

/// How a turn stands to what is in the store.
#[derive(Clone, Copy, Debug)]
enum Loaded {
    /// Loaded, or begun where there was nothing to load.
    Right,
    /// Somebody else was faster.
    Stale,
    /// Begins as if there was nothing to load.
    Blind,
    /// Ends what was loaded and begins anew.
    Anew,
}

#[derive(Clone, Copy, Debug)]
enum Pick {
    OpenLead,
    Answered(u8),
    Withdrawn(u8),
    Profile,
    Qualified(bool),
    History,
    Erase,
}

fn write() -> impl Strategy<Value = Write> {
    let loaded = prop_oneof![
        6 => Just(Loaded::Right),
        1 => Just(Loaded::Stale),
        1 => Just(Loaded::Blind),
        1 => Just(Loaded::Anew)
    ];
    let pick = prop_oneof![
        4 => Just(Pick::OpenLead),
        4 => (0..4_u8).prop_map(Pick::Answered),
        2 => (0..4_u8).prop_map(Pick::Withdrawn),
        1 => Just(Pick::Profile),
        2 => any::<bool>().prop_map(Pick::Qualified),
        1 => Just(Pick::History),
        1 => Just(Pick::Erase),
    ];
    let effects = prop::collection::vec(pick, 0..4);
    let owed = prop::collection::vec(0..40_i64, 0..2);
    let turn = (0..4_i64, 0..400_i64, loaded, effects, owed, any::<String>()).prop_map(
        |(account, key, loaded, effects, owed, words)| Write::Turn { account, key, loaded, effects, owed, words },
    );
    let record = (0..40_i64, 0..5_u8, 0..4_i64, 0..3_i64).prop_map(|(id, outcome, lead, room)| Write::Record {
        id,
        outcome,
        lead,
        room,
    });
    let tie = (0..4_usize, 0..4_usize, 0..3_u8).prop_map(|(one, other, deed)| Write::Tie { one, other, deed });
    let moved = (0..3_i64, 0..3_i64).prop_map(|(from, to)| Write::Move { from, to });
    prop_oneof![8 => turn, 3 => record, 1 => moved, 1 => tie]
}

fn room(number: i64) -> Chat {
    chat(&format!("telegram:-{}", 100 + number))
}

fn effect(pick: Pick) -> Effect {
    let question = |number| ["need", "budget", "timeline", "authority"][usize::from(number)];
    match pick {
        Pick::OpenLead => Effect::OpenLead,
        Pick::Answered(number) => answered(usize::from(number), question(number), "some words"),
        Pick::Withdrawn(number) => Effect::Withdrawn(QuestionId(question(number).into())),
        Pick::Profile => Effect::Profile(profile()),
        Pick::Qualified(true) => qualified(Stage::Sql, Temperature::Hot),
        Pick::Qualified(false) => qualified_anew(Some(Stage::Sql), Stage::Nurture, Temperature::Cold),
        Pick::History => Effect::History(history(3, Change::HumanWanted)),
        Pick::Erase => Effect::Erase,
    }
}

/// Does one write; returns what the store said of it, in words that do not depend on the database.
async fn apply(ground: &Ground, step: i64, write: &Write) -> String {
    let now = 10 + step;
    match write {
        Write::Turn { account: number, key, loaded, effects, owed: owing, words } => {
            let found = ground.store.load_conversation(&private_chat(*number), &account(*number)).await.unwrap();
            let known = ground.store.lead_of_account(&account(*number)).await.unwrap();
            let begin =
                || crate::support::store::state(1_000 + step, known.map_or(2_000 + step, |lead| lead.0), *number);
            let effects = effects.iter().map(|pick| effect(*pick)).collect();
            let mut commits = match (loaded, &found) {
                (Loaded::Blind, _) | (_, None) => vec![commit(begin(), None, effects)],
                (Loaded::Right, Some(found)) => vec![commit(found.state.clone(), Some(found.version), effects)],
                (Loaded::Stale, Some(found)) => vec![commit(found.state.clone(), Some(found.version - 1), effects)],
                (Loaded::Anew, Some(found)) => {
                    let ended = State { phase: Phase::Finished, finished_at: Some(at(now)), ..found.state.clone() };
                    vec![commit(ended, Some(found.version), effects), commit(begin(), None, vec![Effect::OpenLead])]
                }
            };
            if let (Some(first), Some(found)) = (commits.first_mut().filter(|first| first.loaded.is_some()), &found) {
                first.identity = found.identity;
            }
            if let Some(last) = commits.last_mut() {
                last.transcript = vec![said(now, Speaker::Prospect, words), said(now, Speaker::Bot, "I see.")];
            }
            let mut turn = turn(&key.to_string(), now, commits);
            turn.outbox = owing
                .iter()
                .map(|id| owed(*id, &if id % 2 == 0 { private_chat(*number) } else { room(id % 3) }, words))
                .collect();
            match ground.writer.commit(turn).await {
                Ok(committed) => format!("{committed:?}"),
                Err(error) => format!("{:?}", std::mem::discriminant(&error)),
            }
        }
        Write::Record { id, outcome, lead, room: number } => {
            let outcome = match outcome {
                0 => Outcome::Retry { due_at: at(now + 30), error: "wait".into() },
                1 => Outcome::Dead { error: "gone".into() },
                2 => Outcome::Delivered { message: MessageId(format!("m{step}")), card: None },
                placed => {
                    let leads = ground.store.find_leads(&LeadFilter::default()).await.unwrap();
                    let lead = leads.get(usize::try_from(*lead).unwrap()).map_or(LeadId(1), |lead| lead.id);
                    let (message, room) = (MessageId(format!("m{step}")), room(*number));
                    if *placed == 3 {
                        Outcome::Delivered { message, card: Some((lead, room)) }
                    } else {
                        Outcome::Noted { message, lead, room }
                    }
                }
            };
            ground.writer.record(Delivery { id: OutboxId(*id), at: at(now), outcome }).await.unwrap();
            String::new()
        }
        Write::Move { from, to } => {
            ground.writer.move_room(room(*from), room(*to)).await.unwrap();
            String::new()
        }
        Write::Tie { one, other, deed } => tie(ground, step, (*one, *other), *deed).await,
    }
}

async fn tie(ground: &Ground, step: i64, (one, other): (usize, usize), deed: u8) -> String {
    let leads = ground.store.find_leads(&LeadFilter::default()).await.unwrap();
    let (Some(one), Some(other)) = (leads.get(one), leads.get(other).filter(|_| one != other)) else {
        return "too few".to_owned();
    };
    let one = ground.store.load_lead(one.id).await.unwrap().unwrap();
    let (other, change) = match deed {
        0 => {
            let id = MergeId(9_000 + step);
            (other.id, LeadChange::Merge { id, survivor: one.id, absorbed: other.id, shares: Shared::Nothing })
        }
        1 => (other.id, LeadChange::KeepApart { one: one.id, other: other.id }),
        _ => {
            let Some(merged) = one.ties.absorbed.last() else { return "nothing to undo".to_owned() };
            let absorbed = ground.store.lead_by_number(merged.number).await.unwrap().unwrap();
            (absorbed, LeadChange::UndoMerge { id: merged.merge.unwrap(), survivor: one.id, absorbed })
        }
    };
    let other = ground.store.load_lead(other).await.unwrap().unwrap();
    let seen = vec![(one.id, one.version), (other.id, other.version)];
    let leads = vec![LeadCommit { seen, by: Actor::Rules, change }];
    let turn = TurnCommit { leads, ..turn(&format!("tie {step}"), 10 + step, vec![]) };
    format!("{:?}", ground.writer.commit(turn).await.unwrap())
}

/// What the store says when asked.
async fn ask(ground: &Ground) -> Vec<String> {
    let store = &ground.store;
    let leads = store.find_leads(&LeadFilter::default()).await.unwrap();
    let mut said = vec![format!("{leads:?}")];
    for lead in &leads {
        let loaded = store.load_lead(lead.id).await.unwrap().unwrap();
        said.push(format!("{:?}", loaded.ties));
        assert_eq!(&Lead { ties: Ties::default(), ..loaded }, lead);
        said.push(format!("{:?}", store.transcript(lead.id).await.unwrap()));
        said.push(format!("{:?}", store.lead_history(lead.id).await.unwrap()));
        said.push(format!("{:?}", store.dead_letters(Some(lead.id)).await.unwrap()));
        for number in 0..3 {
            said.push(format!("{:?}", store.card_message(lead.id, &room(number)).await.unwrap()));
        }
    }
    said.push(format!("{:?}", store.owed(Platform::Telegram, None, 100).await.unwrap()));
    said.push(format!("{:?}", store.dead_letters(None).await.unwrap()));
    for number in 0..4 {
        said.push(format!("{:?}", store.load_conversation(&private_chat(number), &account(number)).await.unwrap()));
        said.push(format!("{:?}", store.current_room(&room(number)).await.unwrap()));
    }
    said
}

#[test]
fn both_databases_hold_the_same_after_the_same_writes() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Config { cases: 16, max_shrink_iters: 200, ..Config::default() });
    let committed = std::cell::Cell::new(0);
    let outcome = runner.run(&prop::collection::vec(write(), 1..60), |writes| {
        runtime.block_on(async {
            let (sqlite, postgres) = (Ground::sqlite().await, Ground::postgres().await);
            for (step, write) in (0..).zip(&writes) {
                let (ours, theirs) = (apply(&sqlite, step, write).await, apply(&postgres, step, write).await);
                prop_assert_eq!(&ours, &theirs, "{:?}", write);
                committed.set(committed.get() + i32::from(ours.starts_with("Done")));
            }
            prop_assert_eq!(ask(&sqlite).await, ask(&postgres).await);
            prop_assert_eq!(sqlite.dump().await, postgres.dump().await);
            Ok(())
        })
    });
    outcome.unwrap();
    assert!(committed.get() > 100, "hardly a turn went through: {}", committed.get());
}
