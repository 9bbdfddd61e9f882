//! Lead cards: in text rooms, threads and forums, and edited where they are.

use bantam::core::ids::{LeadNumber, MessageId, OutboxId};
use bantam::core::lead::card::{Card, Line, Section};
use bantam::core::message::{Message, Rich};
use bantam::core::stage::{Stage, Temperature};
use bantam::platform::{Outgoing, SendError, Sender};
use serde_json::json;

use super::super::{FIRST, chat, connected};
use crate::support::discord::{FakeDiscord, Fault};

const EDIT: &str = "PATCH /channels/*/messages/*";

fn card(quote: &str) -> Outgoing {
    let line = Line { label: Some("Need".to_owned()), text: "a CRM".to_owned(), quote: Some(quote.to_owned()) };
    Outgoing::Card(Card {
        buttons: Vec::new(),
        number: LeadNumber(1),
        headline: "🔥 HOT · SQL".to_owned(),
        title: "#1 *Ann* & Co".to_owned(),
        temperature: Some(Temperature::Hot),
        stage: Stage::Sql,
        sections: vec![Section { heading: Some("Need".to_owned()), lines: vec![line] }],
        person: None,
    })
}

#[tokio::test]
async fn a_card_reaches_its_room_or_thread_and_is_edited_there() {
    let fake = FakeDiscord::start().await;
    let room = fake.room(5);
    let thread = fake.thread(6, &room);
    let discord = connected(&fake).await;
    for (number, (address, place)) in (1..).zip([("discord:5", &room), ("discord:6", &thread)]) {
        let id =
            discord.send(OutboxId(number), &chat(address), &card("ping @everyone <@1>")).await.expect("it is sent");
        let seen = place.expect_message().await;
        let embed = &seen.embeds[0];
        assert_eq!((&embed["title"], &embed["color"]), (&json!("🔥 HOT · SQL"), &json!(0x00E0_3131)));
        assert_eq!(embed["description"], "**#1 \\*Ann\\* & Co**");
        assert_eq!(embed["fields"][0]["value"], "Need: a CRM\n> ping \\@everyone \\<\\@1>");
        for _ in 0..2 {
            discord.edit(&chat(address), &id, &card("something else")).await.expect("it is edited");
        }
        let now = &place.messages()[0];
        assert_eq!(now.embeds[0]["fields"][0]["value"], "Need: a CRM\n> something else");
        assert_eq!(place.messages().len(), 1);
        place.delete_message(seen.id);
        assert_eq!(discord.edit(&chat(address), &id, &card("x")).await, Err(SendError::MessageGone));
    }
}

fn note(quote: &str, beside: Option<&MessageId>) -> Outgoing {
    let Outgoing::Card(note) = card(quote) else { unreachable!("a card is a card") };
    Outgoing::Note { note, beside: beside.cloned(), calls: Vec::new() }
}

#[tokio::test]
async fn a_note_answers_the_card_and_calls_nobody() {
    let fake = FakeDiscord::start().await;
    let room = fake.room(5);
    let discord = connected(&fake).await;
    let id = discord.send(OutboxId(1), &chat("discord:5"), &card("one")).await.expect("it is sent");
    discord.send(OutboxId(2), &chat("discord:5"), &note("ping @everyone <@1>", Some(&id))).await.expect("it is sent");
    discord.send(OutboxId(3), &chat("discord:5"), &note("x", None)).await.expect("it is sent");
    let bodies: Vec<_> = fake.calls("POST /channels/*/messages").into_iter().map(|call| call.body).collect();
    assert_eq!(bodies[1]["message_reference"], json!({"message_id": id.0, "fail_if_not_exists": false}));
    assert_eq!(bodies[1]["allowed_mentions"], json!({"parse": []}));
    assert!(bodies[2]["message_reference"].is_null());
    assert_eq!(room.messages()[1].embeds[0]["fields"][0]["value"], "Need: a CRM\n> ping \\@everyone \\<\\@1>");
}

#[tokio::test]
async fn in_a_forum_a_note_stands_in_the_leads_post() {
    let fake = FakeDiscord::start().await;
    let forum = fake.forum(5);
    let discord = connected(&fake).await;
    let card = discord.send(OutboxId(1), &chat("discord:5"), &card("one")).await.expect("it is sent");
    let post = forum.expect_post().await;
    let told = discord.send(OutboxId(2), &chat("discord:5"), &note("two", Some(&card))).await.expect("it is sent");
    assert_eq!(post.messages().len(), 2);
    assert_eq!(told.0.split_once('/').map(|(post, _)| post), card.0.split_once('/').map(|(post, _)| post));
    post.forbid(10_003);
    discord
        .send(OutboxId(3), &chat("discord:5"), &note("three", Some(&card)))
        .await
        .expect("it gets a post of its own");
    discord.send(OutboxId(4), &chat("discord:5"), &note("four", None)).await.expect("it gets a post of its own");
    let posts = (forum.expect_post().await, forum.expect_post().await);
    assert_eq!((posts.0.messages().len(), posts.1.messages().len()), (1, 1));
}

#[tokio::test]
async fn in_a_forum_each_lead_has_a_post() {
    let fake = FakeDiscord::start().await;
    let forum = fake.forum(5);
    let discord = connected(&fake).await;
    let first = discord.send(OutboxId(1), &chat("discord:5"), &card("one")).await.expect("it is sent");
    let second = discord.send(OutboxId(2), &chat("discord:5"), &card("two")).await.expect("it is sent");
    let (post, other) = (forum.expect_post().await, forum.expect_post().await);
    assert_eq!(post.name(), "#1 *Ann* & Co");
    discord.edit(&chat("discord:5"), &first, &card("one, changed")).await.expect("it is edited");
    assert_eq!(post.messages()[0].embeds[0]["fields"][0]["value"], "Need: a CRM\n> one, changed");
    assert_eq!(other.messages()[0].embeds[0]["fields"][0]["value"], "Need: a CRM\n> two");

    post.archive();
    discord.edit(&chat("discord:5"), &first, &card("again")).await.expect("it is reopened and edited");
    assert!(!post.is_archived());
    let erased = Message { text: Rich::plain("#1: erased."), ..Message::default() };
    discord.edit(&chat("discord:5"), &first, &Outgoing::Message(erased)).await.expect("it is blanked");
    assert_eq!((post.name().as_str(), post.messages()[0].full_text().as_str()), ("#1: erased.", "#1: erased."));
    other.archive();
    other.lock();
    assert_eq!(discord.edit(&chat("discord:5"), &second, &card("again")).await, Err(SendError::MessageGone));
    post.forbid(10_003);
    assert_eq!(discord.edit(&chat("discord:5"), &first, &card("again")).await, Err(SendError::MessageGone));
}

#[tokio::test]
async fn an_archived_thread_is_reopened_by_a_card() {
    let fake = FakeDiscord::start().await;
    let thread = fake.thread(6, &fake.room(5));
    let discord = connected(&fake).await;
    let id = discord.send(FIRST, &chat("discord:6"), &card("one")).await.expect("it is sent");
    thread.archive();
    discord.edit(&chat("discord:6"), &id, &card("two")).await.expect("it is edited");
    assert!(!thread.is_archived());
    thread.archive();
    discord.send(OutboxId(2), &chat("discord:6"), &card("three")).await.expect("it is sent");
    assert!(!thread.is_archived());
    thread.archive();
    thread.lock();
    for sent in [
        discord.edit(&chat("discord:6"), &id, &card("four")).await,
        discord.send(OutboxId(3), &chat("discord:6"), &card("four")).await.map(drop),
    ] {
        assert!(matches!(sent, Err(SendError::Gone(_))), "{sent:?}");
    }
}

#[tokio::test]
async fn an_edit_says_what_to_do_next_as_a_message_does() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    let discord = connected(&fake).await;
    let id = discord.send(FIRST, &chat("discord:5"), &card("one")).await.expect("it is sent");
    let edit = async |fault: Fault| {
        fake.next_calls_answer(EDIT, 1, fault);
        discord.edit(&chat("discord:5"), &id, &card("two")).await
    };
    for code in [30_046, 10_008] {
        assert_eq!(edit(Fault::Code(400, code)).await, Err(SendError::MessageGone));
    }
    let limit = Fault::TooMany { retry_after: 3.0, is_global: false, scope: "user" };
    assert!(matches!(edit(limit).await, Err(SendError::RetryAfter { .. })));
    assert!(matches!(edit(Fault::BadGateway).await, Err(SendError::Transient(_))));
    assert!(matches!(edit(Fault::Code(403, 50_001)).await, Err(SendError::Gone(_))));
    // The edit was done; doing it again changes nothing.
    assert!(matches!(edit(Fault::SwallowAnswer).await, Err(SendError::Transient(_))));
    discord.edit(&chat("discord:5"), &id, &card("two")).await.expect("it is edited");
    for nonsense in ["x", "x/y", ""] {
        let message = MessageId(nonsense.to_owned());
        assert_eq!(discord.edit(&chat("discord:5"), &message, &card("x")).await, Err(SendError::MessageGone));
    }
}
