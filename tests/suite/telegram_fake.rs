//! The fake Telegram itself: it must notice what the real one would not take.

use serde_json::{Value, json};

use crate::support::telegram::{FakeTelegram, TOKEN};

async fn call(fake: &FakeTelegram, method: &str, body: Value) -> Value {
    let client = teloxide::net::default_reqwest_settings().no_proxy().build().expect("a client");
    let url = format!("{}/bot{TOKEN}/{method}", fake.url());
    let response = client.post(url).body(body.to_string()).send().await.expect("an answer");
    serde_json::from_str(&response.text().await.expect("a body")).expect("JSON")
}

#[tokio::test]
async fn what_the_bot_api_does_not_allow_is_noticed() {
    let fake = FakeTelegram::start().await;
    fake.prospect(7).meet();
    fake.room(-100).meet();
    let inline = |button: Value| json!({"chat_id": 7, "text": "x", "reply_markup": {"inline_keyboard": [[button]]}});
    let html = |text: &str| json!({"chat_id": 7, "text": text, "parse_mode": "HTML"});
    for (method, body) in [
        ("sendMessage", json!({"chat_id": 7})),
        ("sendMessage", json!({"chat_id": 7, "text": "x", "colour": "red"})),
        ("sendMessage", json!({"chat_id": 7, "text": 5})),
        ("sendMessage", json!({"chat_id": 7, "text": " \n"})),
        ("sendMessage", json!({"chat_id": 7, "text": "x".repeat(4097)})),
        ("sendMessage", html("<b>open")),
        ("sendMessage", html("a < b")),
        ("sendMessage", html("a & b")),
        ("sendMessage", html("<h1>x</h1>")),
        ("sendMessage", inline(json!({"text": "x"}))),
        ("sendMessage", inline(json!({"text": "x", "callback_data": ""}))),
        ("sendMessage", inline(json!({"text": "x", "callback_data": "ü".repeat(33)}))),
        ("sendMessage", inline(json!({"text": "x", "callback_data": "1", "url": "https://x.y"}))),
        ("sendMessage", inline(json!({"callback_data": "1"}))),
        (
            "sendMessage",
            json!({"chat_id": -100, "text": "x", "reply_markup": {"keyboard": [[{"text": "x", "request_contact": true}]]}}),
        ),
        ("answerCallbackQuery", json!({"callback_query_id": "1", "text": "x".repeat(201)})),
        ("sendChatAction", json!({"chat_id": 7, "action": "dancing"})),
        ("setMyCommands", json!({"commands": [{"command": "Start", "description": "x"}]})),
        ("getUpdates", json!({"limit": 101})),
        ("inventMethod", json!({})),
    ] {
        let answer = call(&fake, method, body.clone()).await;
        assert_eq!(answer["ok"], false, "{method} {body}");
        assert_eq!(fake.take_invalid().len(), 1, "{method} {body}: {answer}");
    }
}

#[tokio::test]
async fn what_may_happen_to_any_bot_is_no_fault_of_it() {
    let fake = FakeTelegram::start().await;
    fake.prospect(7);
    let room = fake.room(-100);
    room.meet();
    for (method, body, description) in [
        ("sendMessage", json!({"chat_id": 8, "text": "x"}), "Bad Request: chat not found"),
        ("sendMessage", json!({"chat_id": 7, "text": "x"}), "Forbidden: bot can't initiate conversation with a user"),
        (
            "sendMessage",
            json!({"chat_id": -100, "message_thread_id": 9, "text": "x"}),
            "Bad Request: message thread not found",
        ),
        (
            "editMessageText",
            json!({"chat_id": -100, "message_id": 9, "text": "x"}),
            "Bad Request: message to edit not found",
        ),
        (
            "answerCallbackQuery",
            json!({"callback_query_id": "9"}),
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
    ] {
        assert_eq!(call(&fake, method, body).await["description"], description);
    }
    fake.assert_valid();
}

#[tokio::test]
async fn an_update_comes_again_until_a_higher_number_is_asked_for() {
    let fake = FakeTelegram::start().await;
    let id = fake.prospect(7).say("hello");
    for body in [json!({}), json!({"offset": id})] {
        assert_eq!(call(&fake, "getUpdates", body).await["result"][0]["update_id"], id);
    }
    assert_eq!(call(&fake, "getUpdates", json!({"offset": id + 1})).await["result"], json!([]));
    assert_eq!(fake.unconfirmed(), [0; 0]);
}

#[tokio::test]
async fn a_second_poll_ends_the_first() {
    let fake = FakeTelegram::start().await;
    let (first, _) = tokio::join!(call(&fake, "getUpdates", json!({"timeout": 50})), async {
        fake.expect_poll().await;
        call(&fake, "getUpdates", json!({})).await
    });
    assert_eq!(first["error_code"], 409);
}
