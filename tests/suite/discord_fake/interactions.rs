//! Interactions: answered in time or not, hidden or not, by which kinds of answers.

use std::time::Duration;

use serde_json::{Value, json};

use super::client::{Socket, call, code, register, row, shown};
use crate::support::discord::{APPLICATION, Answer, FakeDiscord, Id, Modal, User};

/// The token that came with an interaction.
async fn token(socket: &mut Socket) -> String {
    socket.event("INTERACTION_CREATE").await["token"].as_str().unwrap().to_owned()
}

/// A bot that hears, and a user who has just used `/qualify` in a room.
async fn begin(fake: &FakeDiscord) -> (Socket, User, Id, String) {
    let mut socket = Socket::ready(fake).await;
    register(fake).await;
    let user = fake.user(7);
    let id = user.qualify(Some(&fake.room(5)), Some("fair"));
    let token = token(&mut socket).await;
    (socket, user, id, token)
}

fn callback(id: Id, token: &str) -> String {
    format!("POST /interactions/{id}/{token}/callback")
}

fn original(method: &str, token: &str) -> String {
    format!("{method} /webhooks/{APPLICATION}/{token}/messages/@original")
}

fn hidden(text: &str) -> Value {
    let mut message = shown(text);
    message["flags"] = json!(64);
    message
}

#[tokio::test]
async fn an_interaction_is_answered_once_and_in_time() {
    let fake = FakeDiscord::start().await;
    let (mut socket, user, id, token) = begin(&fake).await;
    let answer = json!({"type": 4, "data": shown("hi")});
    assert_eq!(call(&fake, &callback(id, &token), answer.clone()).await.0, 204);
    assert_eq!(code(&fake, &callback(id, &token), answer.clone()).await, (400, 40_060));
    let seen = user.expect_answer(id).await;
    assert_eq!((seen.kind, seen.text.as_deref()), (4, Some("hi")));
    assert_eq!(fake.room(5).expect_message().await.text, "hi");
    assert_eq!(fake.latencies(), [seen.latency]);

    let late = user.qualify(None, None);
    let late_token = self::token(&mut socket).await;
    fake.advance(Duration::from_millis(3001));
    assert_eq!(code(&fake, &callback(late, &late_token), answer.clone()).await, (404, 10_062));
    assert_eq!(code(&fake, &callback(404, "x"), answer).await, (404, 10_062));
    assert_eq!(fake.unanswered(), [late]);
    let shown: [Option<Answer>; 2] = [user.answer_or_failure(id).await, user.answer_or_failure(late).await];
    assert_eq!(shown.map(|answer| answer.map(|it| it.kind)), [Some(4), None]);
}

#[tokio::test]
async fn a_token_is_good_for_a_quarter_of_an_hour() {
    let fake = FakeDiscord::start().await;
    let (_socket, user, id, token) = begin(&fake).await;
    assert_eq!(code(&fake, &original("GET", &token), Value::Null).await, (404, 10_015));
    let (status, response) =
        call(&fake, &format!("{}?with_response=true", callback(id, &token)), json!({"type": 5, "data": {"flags": 64}}))
            .await;
    assert_eq!((status, &response["interaction"]["response_message_loading"]), (200, &json!(true)));
    assert!(user.ephemeral_messages().is_empty());
    assert_eq!(call(&fake, &original("PATCH", &token), shown("one")).await.0, 200);
    assert_eq!(user.expect_ephemeral().await.text, "one");
    fake.advance(Duration::from_mins(14));
    assert_eq!(call(&fake, &original("PATCH", &token), shown("two")).await.0, 200);
    assert_eq!(user.expect_ephemeral().await.edits, ["one"]);
    fake.advance(Duration::from_mins(2));
    assert_eq!(code(&fake, &original("PATCH", &token), shown("three")).await, (401, 50_027));
    assert_eq!(code(&fake, &format!("POST /webhooks/{APPLICATION}/nobody"), shown("x")).await, (401, 50_027));
}

#[tokio::test]
async fn an_ephemeral_message_is_reached_by_tokens_only() {
    let fake = FakeDiscord::start().await;
    let (mut socket, user, id, first) = begin(&fake).await;
    let mut message = hidden("question");
    message["components"] = row(&["A", "B"]);
    call(&fake, &callback(id, &first), json!({"type": 4, "data": message})).await;
    let seen = user.expect_ephemeral().await;
    assert!(seen.is_ephemeral);
    assert_eq!(seen.labels(), ["A", "B"]);
    for request in [format!("PATCH /channels/5/messages/{}", seen.id), format!("GET /channels/5/messages/{}", seen.id)]
    {
        let body = if request.starts_with("GET") { Value::Null } else { shown("x") };
        assert_eq!(code(&fake, &request, body).await, (404, 10_008));
        assert_eq!(fake.take_violations().len(), 1);
    }

    let press = user.press("A");
    let second = token(&mut socket).await;
    call(&fake, &callback(press, &second), json!({"type": 6})).await;
    let mut next = shown("next");
    next["components"] = json!([]);
    assert_eq!(call(&fake, &original("PATCH", &second), next).await.0, 200);
    let seen = user.expect_ephemeral().await;
    assert_eq!((seen.text.as_str(), seen.labels().len(), user.ephemeral_messages().len()), ("next", 0, 1));

    // A hidden message cannot be made an open one, nor the other way round.
    assert_eq!(code(&fake, &original("PATCH", &second), hidden("x")).await, (400, 50_035));
    assert_eq!(fake.take_violations().len(), 1);
    let follow_up = format!("POST /webhooks/{APPLICATION}/{second}");
    let (_, another) = call(&fake, &follow_up, hidden("another")).await;
    assert_eq!(user.expect_ephemeral().await.text, "another");
    let by_id = format!("PATCH /webhooks/{APPLICATION}/{second}/messages/{}", another["id"].as_str().unwrap());
    assert_eq!(call(&fake, &by_id, shown("changed")).await.0, 200);
    assert_eq!(call(&fake, &original("GET", &second), Value::Null).await.1["content"], "next");
    user.dismiss(seen.id);
    assert_eq!(code(&fake, &original("PATCH", &second), shown("x")).await, (404, 10_008));
}

#[tokio::test]
async fn the_first_follow_up_takes_the_place_of_what_was_deferred() {
    let fake = FakeDiscord::start().await;
    let (_socket, user, id, token) = begin(&fake).await;
    call(&fake, &callback(id, &token), json!({"type": 5, "data": {"flags": 64}})).await;
    let follow_up = format!("POST /webhooks/{APPLICATION}/{token}");
    call(&fake, &follow_up, shown("hidden all the same")).await;
    assert_eq!(user.expect_ephemeral().await.text, "hidden all the same");
    call(&fake, &follow_up, shown("open")).await;
    assert_eq!(fake.room(5).expect_message().await.text, "open");
    assert_eq!(call(&fake, &original("DELETE", &token), Value::Null).await.0, 204);
    assert!(user.ephemeral_messages().is_empty());
}

#[tokio::test]
async fn kinds_of_answers_fit_kinds_of_interactions() {
    let fake = FakeDiscord::start().await;
    let (mut socket, user, id, token) = begin(&fake).await;
    let input = json!({"type": 4, "custom_id": "text", "style": 2, "label": "Your answer"});
    let modal =
        |components: Value| json!({"type": 9, "data": {"custom_id": "m", "title": "Answer", "components": components}});
    let rows = |inputs: &[&Value]| inputs.iter().map(|it| json!({"type": 1, "components": [it]})).collect::<Value>();
    for body in [
        json!({"type": 7, "data": shown("x")}),
        json!({"type": 6}),
        json!({"type": 1}),
        json!({"type": 4}),
        json!({"type": 4, "data": {"content": "x"}}),
        json!({"type": 5, "data": shown("x")}),
        json!({"type": 99}),
        modal(json!([])),
        modal(rows(&[&input, &input])),
        modal(rows(&[&json!({"type": 4, "custom_id": "text", "style": 2})])),
        modal(json!([{"type": 18, "label": "x", "component": input}])),
        modal(json!([{"type": 1, "components": [{"type": 2, "style": 1, "label": "x", "custom_id": "x"}]}])),
        json!({"type": 9, "data": {"custom_id": "m", "title": "x".repeat(46), "components": rows(&[&input])}}),
    ] {
        assert_eq!(code(&fake, &callback(id, &token), body.clone()).await.0, 400, "{body}");
        assert_eq!(fake.take_violations().len(), 1, "{body}");
    }
    assert_eq!(call(&fake, &callback(id, &token), modal(rows(&[&input]))).await.0, 204);
    let form: Modal = user.expect_modal().await;
    assert_eq!((form.title.as_str(), form.fields[0].label.as_str()), ("Answer", "Your answer"));

    let sent = user.submit_modal("fifteen thousand");
    let event = socket.event("INTERACTION_CREATE").await;
    assert_eq!(event["data"]["components"][0]["components"][0]["value"], "fifteen thousand");
    assert!(event["message"].is_null());
    let token = event["token"].as_str().unwrap();
    for body in [modal(rows(&[&input])), json!({"type": 7, "data": shown("x")})] {
        assert_eq!(code(&fake, &callback(sent, token), body).await, (400, 50_035));
    }
    assert_eq!(fake.take_violations().len(), 2);
    assert_eq!(call(&fake, &callback(sent, token), json!({"type": 4, "data": hidden("thanks")})).await.0, 204);
    assert_eq!(user.expect_answer(sent).await.text.as_deref(), Some("thanks"));
}

#[tokio::test]
async fn a_form_opened_by_a_button_may_change_its_message() {
    let fake = FakeDiscord::start().await;
    let (mut socket, user, id, first) = begin(&fake).await;
    let mut message = hidden("budget?");
    message["components"] = row(&["Type"]);
    call(&fake, &callback(id, &first), json!({"type": 4, "data": message})).await;
    let press = user.press("Type");
    let second = token(&mut socket).await;
    let input = json!({"type": 4, "custom_id": "text", "style": 1, "required": true, "max_length": 10});
    let label = json!({"type": 18, "label": "Budget", "component": input});
    let modal = json!({"type": 9, "data": {"custom_id": "m", "title": "Answer", "components": [label]}});
    call(&fake, &callback(press, &second), modal).await;
    assert_eq!(user.expect_modal().await.fields[0].label, "Budget");
    let sent = user.submit_fields(&[("text", "15k")]);
    let event = socket.event("INTERACTION_CREATE").await;
    assert_eq!(event["data"]["components"][0]["component"]["value"], "15k");
    assert_eq!(event["message"]["content"], "budget?");
    let update = json!({"type": 7, "data": shown("timeline?")});
    call(&fake, &callback(sent, event["token"].as_str().unwrap()), update).await;
    user.expect_ephemeral().await;
    assert_eq!(user.expect_ephemeral().await.text, "timeline?");
    assert_eq!(user.ephemeral_messages().len(), 1);
}
