//! What goes wrong when it is ordered to.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::client::{call, message, request, write};
use crate::support::discord::{Call, FakeDiscord, Fault, TOKEN};

#[tokio::test]
async fn calls_meet_the_faults_that_were_ordered() {
    let fake = FakeDiscord::start().await;
    let room = fake.room(5);
    let write_to = "POST /channels/5/messages";
    let bot = format!("Bot {TOKEN}");
    let too_many = Fault::TooMany { retry_after: 1.5, is_global: true, scope: "global" };
    fake.next_calls_answer("POST /channels/*/messages", 1, too_many);
    let limited = request(&fake, write_to, Some(&message("x", "1")), &bot).await.unwrap();
    assert_eq!(limited.status(), 429);
    for (name, value) in [("retry-after", "2"), ("x-ratelimit-scope", "global"), ("x-ratelimit-global", "true")] {
        assert_eq!(limited.headers()[name], value);
    }
    assert_eq!(limited.json::<Value>().await.unwrap()["retry_after"], 1.5);

    for (fault, status, code) in [
        (Fault::ServerError, 500, json!(0)),
        (Fault::Code(400, 30_046), 400, json!(30_046)),
        (Fault::BadGateway, 502, Value::Null),
        (Fault::Garbage, 200, Value::Null),
    ] {
        fake.next_calls_answer("/channels/*/messages", 1, fault);
        let (given, answer) = call(&fake, write_to, message("x", "1")).await;
        assert_eq!((given, &answer["code"]), (status, &code));
    }
    assert!(room.messages().is_empty());
    assert_eq!(fake.faults_met(), 5);
}

#[tokio::test]
async fn an_answer_is_lost_after_the_deed_or_before_it() {
    let fake = FakeDiscord::start().await;
    let room = fake.room(5);
    let bot = format!("Bot {TOKEN}");
    for (fault, stands) in [(Fault::DropBefore, 0), (Fault::SwallowAnswer, 1)] {
        fake.next_calls_answer("POST /channels/5/messages", 1, fault);
        let broken = request(&fake, "POST /channels/5/messages", Some(&message("x", "1")), &bot).await;
        assert!(broken.is_err());
        assert_eq!(room.messages().len(), stands);
    }
    write(&fake, 5, message("x", "1")).await;
    assert_eq!((room.messages().len(), fake.deduplicated()), (1, 1));
    let calls: Vec<Call> = fake.expect_calls("POST /channels/*/messages", 3).await;
    let statuses: Vec<Option<u16>> = calls.iter().map(|call| call.status).collect();
    assert_eq!(statuses, [None, None, Some(200)]);
    assert_eq!(calls[2].body["content"], "x");
    assert_eq!(fake.calls("GET /channels/*/messages").len(), 0);
}

#[tokio::test]
async fn answers_take_as_long_as_ordered() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    fake.set_latency(Duration::from_millis(30));
    let asked = Instant::now();
    write(&fake, 5, message("x", "1")).await;
    assert!(asked.elapsed() >= Duration::from_millis(30));
}
