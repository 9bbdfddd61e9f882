//! Notes: beside the lead's card where that stands, and none about a lead that is gone.

use bantam::core::ids::{Chat, Language, LeadId, MessageId, OutboxId, Platform};
use bantam::core::lead::note::{Called, Note};
use bantam::core::lead::past::Past;
use bantam::core::lead::press::Chapter;
use bantam::core::lead::transcript::{Speaker, TranscriptLine};
use bantam::platform::SendError;
use bantam::store::record::{Outcome, OwedNote, OwedReading, Payload};
use jiff::tz::TimeZone;

use super::{Fault, NOW, World, chat, lead, owed};

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
        arrived.filter(|arrived| arrived.text == "❓ Question\nDo you?").map(|arrived| arrived.beside).collect()
    };
    assert_eq!((beside(&room), beside(&other)), (vec![Some(card)], vec![None]));
    assert!(matches!(world.ledger.outcome(OutboxId(2)), Some(Outcome::Noted { lead: LeadId(1), .. })));
}

#[tokio::test(start_paused = true)]
async fn whoever_is_called_is_named_where_they_have_no_account() {
    let world = World::unlimited();
    let (own, other) = (chat("-9"), Chat { platform: Platform::Discord, id: "9".to_owned() });
    world.ledger.keep_lead(lead(1));
    let carl = Called { account: "telegram:4712".parse().unwrap(), name: "carl".to_owned() };
    let note = OwedNote { calls: vec![carl], ..OwedNote::new(LeadId(1), Language::ENGLISH, Note::Awake) };
    let note = || Payload::Note(note.clone());
    world.owe(vec![owed(1, &own, note()), owed(2, &other, note())]);
    world.ledger.nothing_owed().await;
    let texts = |room: &Chat| -> Vec<String> {
        world.sender.arrived().into_iter().filter(|arrived| arrived.chat == *room).map(|arrived| arrived.text).collect()
    };
    assert_eq!(texts(&own), ["⏰ Due again"], "he is mentioned");
    assert_eq!(texts(&other), ["⏰ Due again\n👉 carl"]);
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

fn reading(instead_of: Option<&str>) -> Payload {
    Payload::Reading(OwedReading {
        lead: LeadId(1),
        what: Chapter::Transcript,
        page: 0,
        language: Language::ENGLISH,
        zone: TimeZone::UTC,
        instead_of: instead_of.map(|message| MessageId(message.to_owned())),
    })
}

#[tokio::test(start_paused = true)]
async fn a_page_to_read_takes_the_place_of_another_or_comes_anew_and_is_known_like_a_note() {
    let world = World::unlimited();
    let room = chat("-9");
    world.ledger.keep_lead(lead(1));
    let said = TranscriptLine { at: NOW, from: Speaker::Prospect, text: "Our quotes take a week".to_owned() };
    world.ledger.keep_past(LeadId(1), Past { transcript: vec![said], ..Past::default() });
    world.ledger.keep_card(LeadId(1), &room, "7");
    world.owe(vec![owed(1, &room, reading(None))]);
    world.ledger.nothing_owed().await;
    world.owe(vec![owed(2, &room, reading(Some("55")))]);
    world.ledger.nothing_owed().await;
    world.sender.fail(&room, [Fault::Error(SendError::MessageGone)]);
    world.owe(vec![owed(3, &room, reading(Some("56")))]);
    world.ledger.nothing_owed().await;
    let arrived = world.sender.arrived();
    assert!(arrived.iter().all(|arrived| arrived.text.starts_with("💬 Transcript")), "{arrived:#?}");
    let places: Vec<_> = arrived.iter().map(|it| (it.replaces.clone(), it.beside.clone())).collect();
    let message = |id: &str| Some(MessageId(id.to_owned()));
    assert_eq!(places, [(None, message("7")), (message("55"), message("7")), (None, message("7"))]);
    for id in 1..=3 {
        assert!(matches!(world.ledger.outcome(OutboxId(id)), Some(Outcome::Noted { lead: LeadId(1), .. })), "{id}");
    }
    world.owe(vec![owed(4, &chat("-8"), Payload::Reading(OwedReading { lead: LeadId(2), ..owed_reading() }))]);
    world.ledger.nothing_owed().await;
    assert!(matches!(world.ledger.outcome(OutboxId(4)), Some(Outcome::Dead { .. })), "the lead was erased");
}

fn owed_reading() -> OwedReading {
    match reading(None) {
        Payload::Reading(reading) => reading,
        other => panic!("{other:?}"),
    }
}
