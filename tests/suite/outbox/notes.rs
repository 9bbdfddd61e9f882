//! Notes: beside the lead's card where that stands, and none about a lead that is gone.

use bantam::core::ids::{Chat, Language, LeadId, MessageId, OutboxId};
use bantam::core::lead::note::Note;
use bantam::store::record::{Outcome, OwedNote, Payload};

use super::{World, chat, lead, owed};

#[tokio::test(start_paused = true)]
async fn a_note_stands_beside_the_card_where_there_is_one() {
    let world = World::unlimited();
    let (room, other) = (chat("-9"), chat("-8"));
    world.ledger.keep_lead(lead(1));
    let note = Note::Question { asked: "Do you?".to_owned(), at: None };
    let note = || Payload::Note(OwedNote::new(LeadId(1), Language::ENGLISH, note.clone()));
    world.owe(vec![owed(1, &room, Payload::Card(LeadId(1))), owed(2, &room, note()), owed(3, &other, note())]);
    world.ledger.nothing_owed().await;
    let card = world.ledger.card(LeadId(1), &room).expect("the card is on record");
    let beside = |chat: &Chat| -> Vec<Option<MessageId>> {
        let arrived = world.sender.arrived().into_iter().filter(|arrived| arrived.chat == *chat);
        arrived.filter(|arrived| arrived.text == "❓ Question").map(|arrived| arrived.beside).collect()
    };
    assert_eq!((beside(&room), beside(&other)), (vec![Some(card)], vec![None]));
    assert!(matches!(world.ledger.outcome(OutboxId(2)), Some(Outcome::Noted { lead: LeadId(1), .. })));
}

#[tokio::test(start_paused = true)]
async fn a_note_about_an_erased_lead_is_given_up() {
    let world = World::unlimited();
    let note = Note::Human { why: "asked for it".to_owned() };
    let note = OwedNote::new(LeadId(1), Language::ENGLISH, note);
    world.owe(vec![owed(1, &chat("-9"), Payload::Note(note))]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.attempts(), 0);
    assert!(matches!(world.ledger.outcome(OutboxId(1)), Some(Outcome::Dead { .. })));
}
