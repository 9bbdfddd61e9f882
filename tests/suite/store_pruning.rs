//! What only the past needed goes; what is owed, dead or recent stays.

use bantam::core::ids::{LeadId, MessageId, OutboxId};
use bantam::store::record::{Committed, Delivery, Outcome, Owed};

use crate::support::store::{Ground, at, commit, owed, private_chat, state, turn};

const OLD: i64 = 1_000;
const RECENT: i64 = 9_000;

#[tokio::test]
async fn old_keys_and_delivered_messages_go_on_sqlite() {
    old_keys_and_delivered_messages_go(Ground::sqlite().await).await;
}

#[tokio::test]
async fn old_keys_and_delivered_messages_go_on_postgresql() {
    old_keys_and_delivered_messages_go(Ground::postgres().await).await;
}

async fn old_keys_and_delivered_messages_go(ground: Ground) {
    let chat = private_chat(1);
    let mut old = turn("old", OLD, vec![commit(state(1, 1, 1), None, vec![])]);
    let of_a_lead = |id| Owed { lead: Some(LeadId(1)), ..owed(id, &chat, "hello") };
    old.outbox = [1, 2, 3, 4].map(of_a_lead).to_vec();
    // To somebody who refused: belongs to nobody on record.
    old.outbox.push(owed(5, &chat, "goodbye"));
    ground.writer.commit(old.clone()).await.unwrap();
    let recent = turn("recent", RECENT, vec![commit(state(2, 2, 2), None, vec![])]);
    ground.writer.commit(recent.clone()).await.unwrap();
    let delivered = || Outcome::Delivered { message: MessageId("9".into()), card: None };
    let dead = Outcome::Dead { error: "gone".into() };
    for (id, seconds, outcome) in
        [(1, OLD, delivered()), (2, OLD, dead), (3, RECENT, delivered()), (5, RECENT, delivered())]
    {
        let delivery = Delivery { id: OutboxId(id), at: at(seconds), outcome };
        ground.writer.record(delivery).await.unwrap();
    }

    ground.writer.prune(at(RECENT)).await.unwrap();

    assert_eq!(ground.rows("inbound").await.len(), 1);
    assert_eq!(ground.rows("outbox").await.len(), 3, "the dead, the recent and the owed one");
    assert_eq!(ground.writer.commit(recent).await.unwrap(), Committed::Duplicate);
}
