//! Sending: what prospects and desks see, and what every answer of the platform means for a message.

use std::time::Duration;

use bantam::core::event::Press;
use bantam::core::ids::{Chat, Language, LeadNumber, MessageId, OutboxId};
use bantam::core::lead::card::{Card, Line, Section};
use bantam::core::message::{Button, ButtonRole, Message, Rich};
use bantam::core::stage::{Stage, Temperature};
use bantam::platform::telegram::{ConnectError, connect};
use bantam::platform::{Outgoing, Scope, SendError, Sender};

use serde_json::json;

use super::connected;
use crate::support::telegram::{FakeTelegram, Fault, TOKEN};

fn chat(address: &str) -> Chat {
    address.parse().expect("an address")
}

fn text(text: &str) -> Outgoing {
    Outgoing::Message(Message { text: Rich::plain(text), ..Message::default() })
}

fn button(label: &str, role: ButtonRole) -> Button {
    Button { label: label.to_owned(), press: Press::parse("ff.3.o1").expect("a press"), role }
}

fn card(quote: &str) -> Outgoing {
    let line = Line { label: Some("Need".to_owned()), text: "a CRM".to_owned(), quote: Some(quote.to_owned()) };
    Outgoing::Card(Card {
        buttons: Vec::new(),
        number: LeadNumber(1),
        headline: "🔥 HOT · SQL".to_owned(),
        title: "#1 <Ann> & Co".to_owned(),
        temperature: Some(Temperature::Hot),
        stage: Stage::Sql,
        sections: vec![Section { heading: Some("Need".to_owned()), lines: vec![line] }],
        person: None,
    })
}

#[tokio::test]
async fn a_note_answers_the_card_and_calls_nobody() {
    let fake = FakeTelegram::start().await;
    let room = fake.room(-100_123);
    room.meet();
    let telegram = connected(&fake).await;
    let to = chat("telegram:-100123");
    let Outgoing::Card(note) = card("ping @boss <b>now</b>") else { unreachable!("a card is a card") };
    let card = telegram.send(OutboxId(1), &to, &card("x")).await.expect("it is sent");
    for (id, beside) in [(2, Some(card.clone())), (3, None)] {
        let note = Outgoing::Note { note: note.clone(), beside, calls: Vec::new() };
        telegram.send(OutboxId(id), &to, &note).await.expect("it is sent");
    }
    let calls = fake.calls("sendMessage");
    let number: i64 = card.0.parse().expect("a number");
    assert_eq!(calls[1]["reply_parameters"], json!({"message_id": number, "allow_sending_without_reply": true}));
    assert!(calls[2]["reply_parameters"].is_null());
    assert!(room.texts()[1].contains("@\u{2060}boss <b>now</b>"), "{:?}", room.texts());
    fake.assert_valid();
}

#[tokio::test]
async fn a_message_reads_as_it_was_written() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1);
    ann.meet();
    let mut rich = Rich::plain("1 < 2 & \"so\" on, ");
    rich.push(Rich::emphasis("really"));
    let buttons = vec![button("Yes", ButtonRole::Option), button("Back", ButtonRole::Move)];
    let message = Outgoing::Message(Message { text: rich, buttons, ..Message::default() });
    let id = connected(&fake).await.send(OutboxId(1), &chat("telegram:1"), &message).await.expect("it is sent");
    let seen = ann.expect_message().await;
    assert_eq!(id, MessageId(seen.id.to_string()));
    assert_eq!(seen.text, "1 < 2 & \"so\" on, really");
    assert!(seen.html.ends_with("<b>really</b>"));
    assert_eq!(seen.labels(), ["Yes", "Back"]);
}

#[tokio::test]
async fn a_text_too_long_for_one_message_comes_in_several() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1);
    ann.meet();
    let long = "😀 & more\n".repeat(1000);
    let message =
        Message { text: Rich::plain(&long), buttons: vec![button("Yes", ButtonRole::Option)], ..Message::default() };
    let id = connected(&fake)
        .await
        .send(OutboxId(1), &chat("telegram:1"), &Outgoing::Message(message))
        .await
        .expect("it is sent");
    let messages = ann.messages();
    let lines: usize = messages.iter().map(|message| message.text.lines().count()).sum();
    assert_eq!(lines, 1000);
    let last = messages.last().expect("some");
    assert_eq!((id.0, last.labels()), (last.id.to_string(), vec!["Yes"]));
    assert!(messages.len() > 1 && messages[0].buttons.is_empty());
}

#[tokio::test]
async fn a_contact_keyboard_comes_and_goes() {
    let fake = FakeTelegram::start().await;
    let ann = fake.prospect(1);
    ann.meet();
    let telegram = connected(&fake).await;
    let mut message = Message {
        text: Rich::plain("Your number?"),
        buttons: vec![button("Skip", ButtonRole::Move)],
        contact_button: Some("Share my number".to_owned()),
        ..Message::default()
    };
    telegram.send(OutboxId(1), &chat("telegram:1"), &Outgoing::Message(message.clone())).await.expect("it is sent");
    assert_eq!(ann.reply_keyboard(), [["Share my number"], ["Skip"]]);
    message.contact_button = None;
    message.removes_contact_button = true;
    telegram.send(OutboxId(1), &chat("telegram:1"), &Outgoing::Message(message)).await.expect("it is sent");
    assert!(ann.reply_keyboard().is_empty());
    assert_eq!(ann.messages().last().expect("some").labels(), ["Skip"]);
}

#[tokio::test]
async fn a_card_reaches_its_topic_and_can_be_edited() {
    let fake = FakeTelegram::start().await;
    let room = fake.room(-100);
    room.meet();
    room.add_topic(45);
    let telegram = connected(&fake).await;
    let place = chat("telegram:-100/45");
    let id = telegram.send(OutboxId(1), &place, &card("ping @boss <b>")).await.expect("it is sent");
    let seen = room.expect_message().await;
    assert_eq!(seen.thread, Some(45));
    assert!(seen.text.contains("#1 <Ann> & Co") && seen.text.contains("ping @\u{2060}boss <b>"), "{}", seen.text);
    assert_eq!(fake.calls("sendMessage")[0]["link_preview_options"]["is_disabled"], true);
    telegram.edit(&place, &id, &card("something else")).await.expect("it is edited");
    telegram.edit(&place, &id, &card("something else")).await.expect("an edit that changes nothing is fine");
    let now = &room.messages()[0];
    assert!(now.text.contains("something else") && now.edits.len() == 1);
    let missing = MessageId("99".to_owned());
    assert_eq!(telegram.edit(&place, &missing, &card("x")).await, Err(SendError::MessageGone));
    let nonsense = MessageId("x".to_owned());
    assert_eq!(telegram.edit(&place, &nonsense, &card("x")).await, Err(SendError::MessageGone));
}

#[tokio::test]
async fn every_answer_says_what_to_do_next() {
    let fake = FakeTelegram::start().await;
    fake.prospect(1).meet();
    let telegram = connected(&fake).await;
    let seconds = |after| SendError::RetryAfter { after: Duration::from_secs(after), scope: Scope::Chat };
    let blocked = "Forbidden: bot was blocked by the user".to_owned();
    let odd = "Bad Request: MESSAGE_ODD".to_owned();
    for (fault, expected) in [
        (Fault::TooMany(7), seconds(7)),
        (Fault::TooManyInWords(41), seconds(41)),
        (Fault::Forbidden(blocked.clone()), SendError::Gone(blocked)),
        (Fault::Moved(-1007), SendError::Moved { to: chat("telegram:-1007") }),
        (Fault::BadRequest(odd.clone()), SendError::Refused(odd)),
    ] {
        fake.fail_next("sendMessage", Some(1), fault.clone());
        assert_eq!(telegram.send(OutboxId(1), &chat("telegram:1"), &text("x")).await, Err(expected), "{fault:?}");
    }
    for fault in [Fault::ServerError, Fault::BadGateway, Fault::Garbage, Fault::DropBeforeDelivery] {
        fake.fail_next("sendMessage", Some(1), fault.clone());
        let sent = telegram.send(OutboxId(1), &chat("telegram:1"), &text("x")).await;
        assert!(matches!(sent, Err(SendError::Transient(_))), "{fault:?}: {sent:?}");
    }
    assert!(fake.prospect(1).messages().is_empty());
    fake.fail_next("sendMessage", Some(1), Fault::DropAfterDelivery);
    let sent = telegram.send(OutboxId(1), &chat("telegram:1"), &text("x")).await;
    assert!(matches!(sent, Err(SendError::Transient(_))) && fake.prospect(1).messages().len() == 1);
}

#[tokio::test]
async fn a_chat_that_cannot_be_written_to_is_gone() {
    let fake = FakeTelegram::start().await;
    let telegram = connected(&fake).await;
    fake.prospect(1);
    fake.prospect(2).block();
    fake.room(-100).remove_bot();
    fake.room(-101).meet();
    for address in ["telegram:1", "telegram:2", "telegram:3", "telegram:-100", "telegram:-101/9"] {
        let sent = telegram.send(OutboxId(1), &chat(address), &text("x")).await;
        assert!(matches!(sent, Err(SendError::Gone(_))), "{address}: {sent:?}");
    }
    fake.room(-102).migrate(-1007);
    let moved = telegram.send(OutboxId(1), &chat("telegram:-102"), &text("x")).await;
    assert_eq!(moved, Err(SendError::Moved { to: chat("telegram:-1007") }));
    assert!(matches!(telegram.send(OutboxId(1), &chat("discord:1"), &text("x")).await, Err(SendError::Refused(_))));
}

#[tokio::test]
async fn typing_is_shown() {
    let fake = FakeTelegram::start().await;
    fake.prospect(1).meet();
    connected(&fake).await.show_typing(&chat("telegram:1")).await.expect("it is shown");
    assert_eq!(fake.prospect(1).typing(), 1);
}

#[tokio::test]
async fn many_messages_are_under_way_at_once() {
    let fake = FakeTelegram::start().await;
    fake.set_latency(Duration::from_millis(100));
    let telegram = connected(&fake).await;
    let begun = std::time::Instant::now();
    let mut sending = tokio::task::JoinSet::new();
    for id in 1..=64 {
        fake.prospect(id).meet();
        let telegram = telegram.clone();
        sending.spawn(async move { telegram.send(OutboxId(1), &chat(&format!("telegram:{id}")), &text("x")).await });
    }
    for sent in sending.join_all().await {
        sent.expect("it is sent");
    }
    // One after the other would take 6.4 s.
    assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_bot_knows_its_name_and_its_commands() {
    let fake = FakeTelegram::start().await;
    let telegram = connected(&fake).await;
    assert_eq!(telegram.username(), "bantam_bot");
    let commands = |description: &str| vec![("help".to_owned(), description.to_owned())];
    let all = [(None, commands("what I can do")), (Some(Language::GERMAN), commands(&"was ich kann ".repeat(40)))];
    telegram.register_commands(&all, "the address of this room").await.expect("they are taken");
    let calls = fake.calls("setMyCommands");
    let told: Vec<_> = calls.iter().map(|it| (it["scope"]["type"].as_str(), it["language_code"].as_str())).collect();
    let private = Some("all_private_chats");
    assert_eq!(told, [(private, None), (private, Some("de")), (Some("all_group_chats"), None)]);
}

#[tokio::test]
async fn a_wrong_token_or_address_is_told_apart_from_a_bad_day() {
    let fake = FakeTelegram::start().await;
    for token in ["1:wrong", "", "not a/token"] {
        let error = connect(token, &fake.url()).await.err();
        assert!(matches!(error, Some(ConnectError::TokenRejected)), "{token}");
    }
    assert!(matches!(connect(TOKEN, "no address").await.err(), Some(ConnectError::Address(_))));
    for fault in [Fault::BadGateway, Fault::DropBeforeDelivery] {
        fake.fail_next("getMe", None, fault);
        let error = connect(TOKEN, &fake.url()).await.err();
        assert!(matches!(&error, Some(ConnectError::Unreachable(text)) if !text.contains(TOKEN)), "{error:?}");
    }
    fake.fail_next("getMe", None, Fault::Garbage);
    assert!(matches!(connect(TOKEN, &fake.url()).await.err(), Some(ConnectError::Address(_))));
    let closed = connect(TOKEN, "http://127.0.0.1:1").await.err();
    let Some(ConnectError::Unreachable(text)) = &closed else { panic!("{closed:?}") };
    assert!(!text.contains(TOKEN) && text.contains("refused"), "{text}");
}
