//! The outbox over real databases: what is owed there is sent, what was sent is on record, also after a restart.

use std::sync::Arc;

use bantam::clock::Clock;
use bantam::core::dialogue::effect::Effect;
use bantam::core::ids::{LeadId, Platform};
use bantam::core::lead::board::{Board, Shown};
use bantam::outbox::ledger::{LookUp, StoreLedger};
use bantam::outbox::limiter::Pacing;
use bantam::outbox::{self, Outbox, RenderCard};
use bantam::platform::{SendError, Sender};
use bantam::store::record::{Committed, Owed, Payload, TurnCommit};
use tokio::task::JoinHandle;

use crate::support::sender::{Fault, ScriptedSender, render_card};
use crate::support::store::{Ground, at, chat, commit, owed, state, turn};

fn start(ground: &Ground, sender: &Arc<ScriptedSender>) -> (Outbox, JoinHandle<()>) {
    let boards: LookUp = Arc::new(|_| Box::pin(async { Ok(Shown::Board(Board::words(""))) }));
    let ledger = StoreLedger { store: ground.store.clone(), writer: ground.writer.clone(), boards };
    let render_card: RenderCard = Arc::new(render_card);
    let senders = [(Platform::Telegram, Arc::clone(sender) as Arc<dyn Sender>)];
    outbox::start(&ledger, senders, &Pacing::default(), &Clock::standing_at(at(0)), &render_card)
}

/// Commits a reply whose text is its id.
async fn owe(ground: &Ground, id: i64, address: &str) -> Vec<Owed> {
    let row = owed(id, &chat(address), &id.to_string());
    let turn = TurnCommit { outbox: vec![row.clone()], ..turn(&format!("telegram:u:{id}"), 0, Vec::new()) };
    assert!(matches!(ground.writer.commit(turn).await.unwrap(), Committed::Done { .. }));
    vec![row]
}

/// Commits a lead, and its card as owed in a room, so often.
async fn owe_cards(ground: &Ground, ids: &[i64], room: &str) -> Vec<Owed> {
    let card = |id: &i64| Owed { payload: Payload::Card(LeadId(1)), ..owed(*id, &chat(room), "") };
    let outbox: Vec<Owed> = ids.iter().map(card).collect();
    let conversations = vec![commit(state(1, 1, 70), None, vec![Effect::OpenLead])];
    let turn = TurnCommit { outbox: outbox.clone(), ..turn("telegram:u:cards", 0, conversations) };
    assert!(matches!(ground.writer.commit(turn).await.unwrap(), Committed::Done { .. }));
    outbox
}

async fn try_on(ground: Ground) {
    // A first run commits, and ends before it sends.
    for id in 1..=3 {
        owe(&ground, id, "telegram:7").await;
    }
    owe(&ground, 4, "telegram:8").await;
    owe(&ground, 5, "telegram:-9").await;
    let ground = ground.reopened().await;

    let sender = Arc::new(ScriptedSender::default());
    sender.fail(&chat("telegram:8"), [Fault::Error(SendError::Gone("bot was blocked by the user".to_owned()))]);
    sender.fail(&chat("telegram:-9"), [Fault::Error(SendError::Moved { to: chat("telegram:-1009") })]);
    let (outbox, running) = start(&ground, &sender);
    sender.arrivals(4).await;
    outbox.hand_over(owe(&ground, 6, "telegram:7").await);
    outbox.hand_over(owe_cards(&ground, &[7, 8], "telegram:-100/4").await);
    sender.arrivals(7).await;
    outbox.stop();
    running.await.unwrap();

    assert_eq!(sender.texts(&chat("telegram:7")), ["1", "2", "3", "6"]);
    assert_eq!(sender.texts(&chat("telegram:-1009")), ["5"]);
    let cards: Vec<_> = sender.arrived().into_iter().filter(|arrived| arrived.chat.id == "-100/4").collect();
    assert_eq!((cards[0].text.as_str(), &cards[0].replaces), ("#1001", &None));
    assert!(cards[1].replaces.is_some(), "the second card edits the first");
    assert_eq!(ground.store.owed(Platform::Telegram, None, 10).await.unwrap(), []);
    assert_eq!(ground.store.current_room(&chat("telegram:-9")).await.unwrap(), chat("telegram:-1009"));
    let dead = ground.store.dead_letters(None).await.unwrap();
    assert_eq!(dead.iter().map(|letter| letter.id.0).collect::<Vec<_>>(), [4]);

    let ground = ground.reopened().await;
    let sender = Arc::new(ScriptedSender::default());
    let (outbox, running) = start(&ground, &sender);
    outbox.hand_over(owe(&ground, 9, "telegram:7").await);
    sender.arrivals(1).await;
    outbox.stop();
    running.await.unwrap();
    assert_eq!(sender.attempts(), 1, "nothing is sent again");
}

#[tokio::test]
async fn what_is_owed_in_sqlite_is_sent_once() {
    try_on(Ground::sqlite().await).await;
}

#[tokio::test]
async fn what_is_owed_in_postgres_is_sent_once() {
    try_on(Ground::postgres().await).await;
}
