//! What the store promises, tried on every database from one list per subject.

mod audit;

mod blocked;

mod boards;

mod conversations;

mod desks;

mod erasure;

mod leads;

mod same_person;

mod outbox;

mod writing;

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::ids::{Chat, LeadId, LeadNumber, MessageId, OutboxId, Platform};
use bantam::core::lead::lead::Change;
use bantam::core::lead::source::Source;
use bantam::core::message::Message;
use bantam::core::script::model::Notify;
use bantam::core::stage::{Stage, Temperature};
use bantam::store::record::{Committed, Delivery, Outcome, Owed, TurnCommit};

use crate::support::store::{
    Ground, account, answered, at, commit, history, private_chat, profile, qualified, state, turn,
};

/// Makes one test of each case on each database.
macro_rules! cases {
    (everywhere: $($case:ident)*; $(on_disk: $($on_disk:ident)*;)?) => {
        mod sqlite {
            use super::Ground;
            $(#[tokio::test] async fn $case() { super::$case(Ground::sqlite().await).await; })*
            $($(#[tokio::test] async fn $on_disk() { super::$on_disk(Ground::sqlite().await).await; })*)?
        }
        mod postgres {
            use super::Ground;
            $(#[tokio::test] async fn $case() { super::$case(Ground::postgres().await).await; })*
            $($(#[tokio::test] async fn $on_disk() { super::$on_disk(Ground::postgres().await).await; })*)?
        }
        mod memory {
            use super::Ground;
            $(#[tokio::test] async fn $case() { super::$case(Ground::memory().await).await; })*
        }
    };
}

pub(crate) use cases;

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

/// A turn that owes these messages and does nothing else.
fn owing(key: &str, outbox: Vec<Owed>) -> TurnCommit {
    TurnCommit { outbox, ..turn(key, 0, vec![]) }
}

async fn ids_owed(ground: &Ground, platform: Platform) -> Vec<i64> {
    ground.store.owed(platform, None, 100).await.unwrap().iter().map(|owed| owed.id.0).collect()
}

fn delivered(id: i64, message: &str, card: Option<(LeadId, Chat)>) -> Delivery {
    Delivery { id: OutboxId(id), at: at(50), outcome: Outcome::Delivered { message: MessageId(message.into()), card } }
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
