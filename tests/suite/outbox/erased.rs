//! Nothing about an erased lead is sent any more, and what stood in the rooms says nothing any more.

use bantam::core::lead::erasure::Blank;

use super::*;

/// A reply to the prospect of lead 7.
fn said(id: i64, chat: &Chat) -> Owed {
    Owed { conversation: Some(ConversationId(1)), lead: Some(LeadId(7)), ..reply(id, chat) }
}

fn blank(id: i64, room: &Chat) -> Owed {
    let blank = Blank { message: MessageId("42".to_owned()), shown: "erased".to_owned(), note: "delete it".to_owned() };
    owed(id, room, Payload::Blank(blank))
}

#[tokio::test(start_paused = true)]
async fn what_waits_about_an_erased_lead_is_not_sent() {
    let world = World::unlimited();
    let (ann, bob, room) = (chat("1"), chat("2"), chat("-100"));
    world.sender.fail(&ann, [wait_for(60, Scope::Chat)]);
    world.sender.fail(&room, [wait_for(60, Scope::Chat)]);
    let waiting = [said(1, &ann), said(2, &ann), Owed { lead: Some(LeadId(7)), ..reply(3, &room) }, reply(4, &bob)];
    world.owe(waiting.to_vec());
    tokio::time::sleep(Duration::from_secs(5)).await;

    for id in [1, 2, 3] {
        world.ledger.erase(OutboxId(id));
    }
    world.outbox.forget(LeadId(7), Some(&ann));
    world.owe(vec![reply(5, &ann), reply(6, &room)]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&ann), ["5"], "the goodbye");
    assert_eq!(world.sender.texts(&room), ["6"]);
    assert_eq!(world.sender.texts(&bob), ["4"]);
}

#[tokio::test(start_paused = true)]
async fn what_another_process_erased_is_not_sent_after_it_waited() {
    let world = World::unlimited();
    let ann = chat("1");
    world.sender.fail(&ann, [wait_for(60, Scope::Chat)]);
    world.owe(vec![said(1, &ann), said(2, &ann), reply(3, &ann)]);
    tokio::time::sleep(Duration::from_secs(5)).await;
    world.ledger.erase(OutboxId(1));
    world.ledger.erase(OutboxId(2));
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&ann), ["3"]);
}

#[tokio::test(start_paused = true)]
async fn a_message_in_a_room_is_blanked_or_the_room_is_asked_to_delete_it() {
    let world = World::unlimited();
    let room = chat("-100");
    world.owe(vec![blank(1, &room)]);
    world.ledger.nothing_owed().await;
    let arrived = world.sender.arrived();
    assert_eq!((arrived[0].text.as_str(), &arrived[0].replaces), ("erased", &Some(MessageId("42".to_owned()))));

    world.sender.fail(&room, [Fault::Error(SendError::MessageGone)]);
    world.owe(vec![blank(2, &room)]);
    world.ledger.nothing_owed().await;
    let arrived = world.sender.arrived();
    assert_eq!((arrived[1].text.as_str(), &arrived[1].replaces), ("delete it", &None));
}
