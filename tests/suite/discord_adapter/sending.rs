//! Sending: what prospects and desks see, and what every answer of the platform means for a message.

mod cards;
mod looks;

use std::time::{Duration, Instant};

use bantam::core::ids::{MessageId, OutboxId};
use bantam::core::message::{Message, Rich};
use bantam::platform::discord::{ConnectError, connect};
use bantam::platform::{Outgoing, Scope, SendError, Sender};

use super::{FIRST, chat, connected, question, text};
use crate::support::discord::{FakeDiscord, Fault, TOKEN};

const WRITE: &str = "POST /channels/*/messages";

fn too_many(retry_after: f64, is_global: bool, scope: &'static str) -> Fault {
    Fault::TooMany { retry_after, is_global, scope }
}

#[tokio::test]
async fn a_message_reads_as_it_was_written() {
    let fake = FakeDiscord::start().await;
    let ann = fake.user(7);
    let mut rich = Rich::plain("1 < 2 & *so* on, @everyone: ");
    rich.push(Rich::emphasis("really"));
    let Outgoing::Message(question) = question("x") else { unreachable!("a question is a message") };
    let message = Outgoing::Message(Message { text: rich, ..question });
    let id = connected(&fake).await.send(FIRST, &chat("discord:@7"), &message).await.expect("it is sent");
    let seen = ann.expect_message().await;
    assert_eq!(id, MessageId(seen.id.to_string()));
    assert_eq!(seen.text, "1 \\< 2 & \\*so\\* on, \\@everyone: **really**");
    assert_eq!(seen.labels(), ["Yes", "No", "Skip"]);
}

#[tokio::test]
async fn a_text_too_long_for_one_message_comes_in_several_once() {
    let fake = FakeDiscord::start().await;
    let ann = fake.user(7);
    let discord = connected(&fake).await;
    let long = "😀 & more\n".repeat(1000);
    let Outgoing::Message(question) = question("x") else { unreachable!("a question is a message") };
    let message = Outgoing::Message(Message { text: Rich::plain(&long), ..question });
    // The second page is there, but nobody hears of it.
    fake.next_calls_answer(WRITE, 1, Fault::Code(400, 50_035));
    assert!(matches!(discord.send(FIRST, &chat("discord:@7"), &message).await, Err(SendError::Refused(_))));
    fake.next_calls_answer(WRITE, 1, Fault::SwallowAnswer);
    assert!(matches!(discord.send(FIRST, &chat("discord:@7"), &message).await, Err(SendError::Transient(_))));
    let id = discord.send(FIRST, &chat("discord:@7"), &message).await.expect("it is sent");
    let messages = ann.messages();
    let lines: usize = messages.iter().map(|message| message.text.lines().count()).sum();
    assert_eq!((lines, fake.deduplicated()), (1000, 1));
    let last = messages.last().expect("some");
    assert_eq!((id.0, last.labels()), (last.id.to_string(), vec!["Yes", "No", "Skip"]));
    assert!(messages.len() > 1 && messages[0].buttons.is_empty());
}

#[tokio::test]
async fn every_answer_says_what_to_do_next() {
    let fake = FakeDiscord::start().await;
    let ann = fake.user(7);
    let discord = connected(&fake).await;
    let wait = |seconds: f64, scope| SendError::RetryAfter { after: Duration::from_secs_f64(seconds), scope };
    for (fault, expected) in [
        (too_many(1.5, false, "user"), wait(1.5, Scope::Chat)),
        (too_many(2.0, false, "shared"), wait(2.0, Scope::Chat)),
        (too_many(0.25, true, "global"), wait(0.25, Scope::Platform)),
        (Fault::Code(401, 0), wait(300.0, Scope::Platform)),
        (Fault::Code(403, 40_003), wait(30.0, Scope::Chat)),
    ] {
        fake.next_calls_answer(WRITE, 1, fault.clone());
        assert_eq!(discord.send(FIRST, &chat("discord:@7"), &text("x")).await, Err(expected), "{fault:?}");
    }
    for code in [50_007, 50_278, 50_001, 50_013, 160_005, 20_026] {
        fake.next_calls_answer(WRITE, 1, Fault::Code(403, code));
        let sent = discord.send(FIRST, &chat("discord:@7"), &text("x")).await;
        assert!(matches!(sent, Err(SendError::Gone(_))), "{code}: {sent:?}");
    }
    fake.next_calls_answer(WRITE, 1, Fault::Code(400, 50_035));
    assert!(matches!(discord.send(FIRST, &chat("discord:@7"), &text("x")).await, Err(SendError::Refused(_))));
    for fault in [Fault::ServerError, Fault::BadGateway, Fault::Garbage, Fault::DropBefore] {
        fake.next_calls_answer(WRITE, 1, fault.clone());
        let sent = discord.send(FIRST, &chat("discord:@7"), &text("x")).await;
        assert!(matches!(sent, Err(SendError::Transient(_))), "{fault:?}: {sent:?}");
    }
    assert!(ann.messages().is_empty());
    assert!(matches!(discord.send(FIRST, &chat("telegram:7"), &text("x")).await, Err(SendError::Refused(_))));
}

#[tokio::test]
async fn a_message_that_is_tried_again_is_there_once_and_another_beside_it() {
    let fake = FakeDiscord::start().await;
    let (ann, room) = (fake.user(7), fake.room(5));
    let discord = connected(&fake).await;
    for (address, messages) in
        [("discord:@7", &(|| ann.messages()) as &dyn Fn() -> Vec<_>), ("discord:5", &|| room.messages())]
    {
        let id = OutboxId(i64::MAX - i64::try_from(address.len()).expect("short"));
        for fault in [Fault::SwallowAnswer, Fault::SwallowAnswer] {
            fake.next_calls_answer(WRITE, 1, fault);
            assert!(matches!(discord.send(id, &chat(address), &text("x")).await, Err(SendError::Transient(_))));
        }
        let sent = discord.send(id, &chat(address), &text("x")).await.expect("it is there");
        assert_eq!(messages().iter().map(|seen| MessageId(seen.id.to_string())).collect::<Vec<_>>(), [sent]);
        discord.send(OutboxId(id.0 - 10), &chat(address), &text("x")).await.expect("it is another one");
        assert_eq!(messages().len(), 2);
    }
}

#[tokio::test]
async fn who_cannot_be_written_to_is_gone() {
    let fake = FakeDiscord::start().await;
    let discord = connected(&fake).await;
    fake.user(7).close_dms();
    fake.user(8).leave_guild();
    fake.room(5).forbid(50_001);
    fake.room(6).forbid(50_013);
    fake.thread(60, &fake.room(61)).lock();
    for address in ["discord:@7", "discord:@8", "discord:@99", "discord:5", "discord:6", "discord:60", "discord:404"] {
        let sent = discord.send(FIRST, &chat(address), &text("x")).await;
        assert!(matches!(sent, Err(SendError::Gone(_))), "{address}: {sent:?}");
    }
    fake.user(7).open_dms();
    discord.send(FIRST, &chat("discord:@7"), &text("x")).await.expect("it is sent");
}

#[tokio::test]
async fn a_channel_that_is_not_there_any_more_is_opened_anew() {
    let fake = FakeDiscord::start().await;
    let ann = fake.user(7);
    let discord = connected(&fake).await;
    discord.send(FIRST, &chat("discord:@7"), &text("a")).await.expect("it is sent");
    fake.next_calls_answer(WRITE, 1, Fault::Code(404, 10_003));
    discord.send(OutboxId(2), &chat("discord:@7"), &text("b")).await.expect("it is sent");
    assert_eq!(ann.messages().len(), 2);
    assert_eq!(fake.calls("POST /users/@me/channels").len(), 2);
}

#[tokio::test]
async fn a_limit_for_one_holds_up_nobody_else() {
    let fake = FakeDiscord::start().await;
    let (ann, bob) = (fake.user(7), fake.user(8));
    let discord = connected(&fake).await;
    let path = format!("POST /channels/{}/messages", ann.direct_messages());
    fake.next_calls_answer(&path, 1, too_many(60.0, false, "user"));
    let begun = Instant::now();
    let limited = discord.send(FIRST, &chat("discord:@7"), &text("x")).await;
    assert!(matches!(limited, Err(SendError::RetryAfter { .. })));
    discord.send(OutboxId(2), &chat("discord:@8"), &text("x")).await.expect("it is sent");
    assert_eq!(bob.messages().len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn many_messages_are_under_way_at_once() {
    let fake = FakeDiscord::start().await;
    fake.set_latency(Duration::from_millis(100));
    let discord = connected(&fake).await;
    let begun = Instant::now();
    let mut sending = tokio::task::JoinSet::new();
    for id in 1..=64 {
        fake.user(id);
        let discord = discord.clone();
        let outbox = OutboxId(i64::try_from(id).expect("few"));
        sending.spawn(async move { discord.send(outbox, &chat(&format!("discord:@{id}")), &text("x")).await });
    }
    for sent in sending.join_all().await {
        sent.expect("it is sent");
    }
    // One after the other would take 12.8 s.
    assert!(begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn typing_is_shown_where_a_direct_message_is_open() {
    let fake = FakeDiscord::start().await;
    let ann = fake.user(7);
    let discord = connected(&fake).await;
    discord.show_typing(&chat("discord:@7")).await.expect("nothing is opened for it");
    assert!(fake.calls("POST /users/@me/channels").is_empty());
    discord.send(FIRST, &chat("discord:@7"), &text("x")).await.expect("it is sent");
    discord.show_typing(&chat("discord:@7")).await.expect("it is shown");
    discord.show_typing(&chat("discord:5")).await.expect("rooms need none");
    assert_eq!(ann.typing(), 1);
}

#[tokio::test]
async fn a_wrong_token_or_address_is_told_apart_from_a_bad_day() {
    let fake = FakeDiscord::start().await;
    for token in ["wrong", "", "not a token"] {
        let error = connect(token, &fake.url()).await.err();
        assert!(matches!(error, Some(ConnectError::TokenRejected)), "{token}");
    }
    assert!(matches!(connect(TOKEN, "no address").await.err(), Some(ConnectError::Address(_))));
    for fault in [Fault::BadGateway, Fault::DropBefore, Fault::Garbage, too_many(3.0, false, "user")] {
        fake.next_calls_answer("GET /applications/@me", 1, fault);
        let error = connect(TOKEN, &fake.url()).await.err();
        assert!(matches!(&error, Some(ConnectError::Unreachable(text)) if !text.contains(TOKEN)), "{error:?}");
    }
    let closed = connect(TOKEN, "http://127.0.0.1:1").await.err();
    let Some(ConnectError::Unreachable(text)) = &closed else { panic!("{closed:?}") };
    assert!(!text.contains(TOKEN) && text.contains("refused"), "{text}");
    let discord = connect(&format!("Bot {TOKEN}\n"), &fake.url()).await.expect("a token is known with its header, too");
    assert_eq!(discord.username(), "bantam");
}
