//! Which requests are taken, and which are complained of.

use serde_json::{Value, json};

use super::client::{AGENT, call, code, message, request, row, write};
use crate::support::discord::{APPLICATION, BOT_PERMISSIONS, FakeDiscord, GUILD, TOKEN};

/// A good message with these fields changed.
fn with(changes: &Value) -> Value {
    let mut body = message("x", "n");
    for (field, value) in changes.as_object().expect("fields") {
        body[field] = value.clone();
    }
    body
}

/// A good message with one row of these components.
fn holding(parts: &Value) -> Value {
    with(&json!({"components": [{"type": 1, "components": parts}]}))
}

fn select(changes: &Value) -> Value {
    let mut select = json!({"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "a"}]});
    for (field, value) in changes.as_object().expect("fields") {
        select[field] = value.clone();
    }
    holding(&json!([select]))
}

fn bad_messages() -> Vec<Value> {
    let button = |id: &str| json!({"type": 2, "style": 1, "label": "x", "custom_id": id});
    let long = "x".repeat(4000);
    vec![
        json!({"content": "x", "nonce": "n", "enforce_nonce": true}),
        json!({"content": "x", "enforce_nonce": true, "allowed_mentions": {"parse": []}}),
        with(&json!({"enforce_nonce": false})),
        with(&json!({"nonce": "n".repeat(26)})),
        with(&json!({"allowed_mentions": {"parse": ["users"]}})),
        with(&json!({"allowed_mentions": {"parse": [], "users": ["1"]}})),
        with(&json!({"allowed_mentions": {"parse": ["nobody"]}})),
        with(&json!({"content": "x".repeat(2001)})),
        with(&json!({"content": 5})),
        with(&json!({"content": " \n"})),
        with(&json!({"colour": "red"})),
        with(&json!({"flags": 64})),
        with(&json!({"embeds": vec![json!({"title": "x"}); 11]})),
        with(&json!({"embeds": [{"title": "x".repeat(257)}]})),
        with(&json!({"embeds": [{"description": long}, {"description": long}]})),
        with(&json!({"embeds": [{"fields": [{"name": "x", "value": " "}]}]})),
        with(&json!({"embeds": [{"fields": [{"name": "x"}]}]})),
        with(&json!({"embeds": [{"title": "x", "color": 16_777_216}]})),
        with(&json!({"embeds": [{"title": "x", "timestamp": "yesterday"}]})),
        with(&json!({"embeds": [{}]})),
        with(&json!({"components": vec![row(&["x"])[0].clone(); 6]})),
        with(&json!({"components": [button("x")]})),
        holding(&json!([])),
        holding(&json!([button("1"), button("2"), button("3"), button("4"), button("5"), button("6")])),
        holding(&json!([button("1"), button("1")])),
        holding(&json!([button(&"x".repeat(101))])),
        holding(&json!([{"type": 2, "style": 1, "custom_id": "x"}])),
        holding(&json!([{"type": 2, "style": 1, "label": "x".repeat(81), "custom_id": "x"}])),
        holding(&json!([{"type": 2, "style": 9, "label": "x", "custom_id": "x"}])),
        holding(&json!([{"type": 2, "style": 5, "label": "x", "custom_id": "x"}])),
        holding(&json!([button("1"), {"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "a"}]}])),
        select(&json!({"options": []})),
        select(&json!({"options": vec![json!({"label": "a", "value": "a"}); 2]})),
        select(&json!({"options": [{"label": "a"}]})),
        select(&json!({"max_values": 2})),
        select(&json!({"placeholder": "x".repeat(151)})),
    ]
}

#[tokio::test]
async fn a_message_that_discord_or_we_do_not_allow_is_noticed() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    for body in bad_messages() {
        let (status, answer) = call(&fake, "POST /channels/5/messages", body.clone()).await;
        assert_eq!(status, 400, "{body}");
        assert!([50_035, 50_006].contains(&answer["code"].as_u64().unwrap()), "{answer}");
        assert_eq!(fake.take_violations().len(), 1, "{body}: {answer}");
    }
    assert!(fake.room(5).messages().is_empty());
}

#[tokio::test]
async fn an_error_says_where_it_is() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    let body = with(&json!({"embeds": [{"title": "x"}, {"title": "x".repeat(300)}]}));
    let (_, answer) = call(&fake, "POST /channels/5/messages", body).await;
    assert_eq!(answer["errors"]["embeds"]["1"]["title"]["_errors"][0]["code"], "BASE_TYPE_BAD_LENGTH");
    fake.take_violations();
}

#[tokio::test]
async fn other_requests_that_are_not_allowed_are_noticed() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    fake.forum(6);
    let commands = format!("PUT /applications/{APPLICATION}/commands");
    let command = |name: &str| json!([{"name": name, "description": "x"}]);
    let option =
        |name: &str, required: bool| json!({"type": 3, "name": name, "description": "x", "required": required});
    for (request, body) in [
        (commands.as_str(), command("Qualify")),
        (&commands, command("with space")),
        (&commands, json!([{"name": "x"}])),
        (&commands, json!([{"name": "x", "description": "x".repeat(101)}])),
        (&commands, json!([{"name": "x", "description": "x", "name_localizations": {"xx": "x"}}])),
        (&commands, json!([{"name": "x", "description": "x", "options": [option("a", false), option("b", true)]}])),
        (&commands, json!([command("x")[0], command("x")[0]])),
        ("PUT /applications/1/commands", command("x")),
        ("GET /channels/5/messages?limit=101", Value::Null),
        ("GET /channels/5/messages?page=2", Value::Null),
        ("GET /channels/five", Value::Null),
        ("GET /guilds/5/emojis", Value::Null),
        ("DELETE /channels/5", Value::Null),
        ("POST /users/@me/channels", json!({})),
        ("POST /channels/5/typing", json!({"long": true})),
        (
            "POST /channels/6/threads",
            json!({"name": "", "message": {"content": "x", "allowed_mentions": {"parse": []}}}),
        ),
        ("POST /channels/6/threads", json!({"name": "x", "message": {"content": "x"}})),
        ("POST /channels/6/threads", json!({"name": "x"})),
    ] {
        let (status, answer) = call(&fake, request, body.clone()).await;
        assert!((400..500).contains(&status), "{request} {body}");
        assert_eq!(fake.take_violations().len(), 1, "{request} {body}: {answer}");
    }
}

#[tokio::test]
async fn what_may_happen_to_any_bot_is_no_fault_of_it() {
    let fake = FakeDiscord::start().await;
    let (closed, gone) = (fake.user(71), fake.user(72));
    let (closed_room, gone_room) = (closed.direct_messages(), gone.direct_messages());
    closed.close_dms();
    gone.leave_guild();
    fake.forum(6);
    for (room, refusal) in [(7, 50_001), (8, 50_013), (9, 10_003)] {
        fake.room(room).forbid(refusal);
    }
    let room = fake.room(5);
    let (archived, locked) = (fake.thread(51, &room), fake.thread(52, &room));
    let old = write(&fake, archived.id(), message("x", "old")).await;
    archived.archive();
    locked.lock();
    for (request, refused) in [
        (format!("POST /channels/{closed_room}/messages"), (403, 50_007)),
        (format!("POST /channels/{gone_room}/messages"), (403, 50_278)),
        ("POST /channels/404/messages".to_owned(), (404, 10_003)),
        ("POST /channels/6/messages".to_owned(), (400, 50_008)),
        ("POST /channels/7/messages".to_owned(), (403, 50_001)),
        ("POST /channels/8/messages".to_owned(), (403, 50_013)),
        ("POST /channels/9/messages".to_owned(), (404, 10_003)),
        ("POST /channels/52/messages".to_owned(), (403, 160_005)),
        (format!("PATCH /channels/51/messages/{old}"), (400, 50_083)),
        ("PATCH /channels/5/messages/404".to_owned(), (404, 10_008)),
    ] {
        let mut body = message("x", "n");
        if request.starts_with("PATCH") {
            body = json!({"content": "y", "allowed_mentions": {"parse": []}});
        }
        assert_eq!(code(&fake, &request, body).await, refused, "{request}");
    }
    assert_eq!(code(&fake, "GET /channels/7", Value::Null).await, (403, 50_001));
    assert_eq!(call(&fake, "GET /channels/8", Value::Null).await.1["permission_overwrites"][0]["deny"], "274877908992");
    assert_eq!(code(&fake, "POST /users/@me/channels", json!({"recipient_id": "404"})).await, (404, 10_013));
    fake.room(8).permit();
    write(&fake, 8, message("x", "again")).await;
    closed.open_dms();
    gone.join_guild();
    write(&fake, closed_room, message("x", "open")).await;
    write(&fake, gone_room, message("x", "back")).await;
}

#[tokio::test]
async fn a_request_without_proof_or_name_is_refused() {
    let fake = FakeDiscord::start().await;
    let wrong = request(&fake, "GET /users/@me", None, "Bot wrong").await.unwrap();
    assert_eq!(wrong.status(), 401);
    fake.set_token("another");
    let revoked = request(&fake, "GET /users/@me", None, &format!("Bot {TOKEN}")).await.unwrap();
    assert_eq!(revoked.status(), 401);
    fake.check();
    let nameless = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}/api/v10/users/@me", fake.url());
    assert_eq!(nameless.get(&url).send().await.unwrap().status(), 403);
    let elsewhere = url.replace("/api/v10", "/api/v9");
    assert_eq!(nameless.get(elsewhere).header("user-agent", AGENT).send().await.unwrap().status(), 404);
    assert_eq!(fake.take_violations().len(), 2);
}

#[tokio::test]
async fn a_message_with_a_known_nonce_is_the_earlier_one() {
    let fake = FakeDiscord::start().await;
    let room = fake.room(5);
    let first = write(&fake, 5, message("x", "n1")).await;
    assert_eq!(write(&fake, 5, message("x", "n1")).await, first);
    let other = write(&fake, 5, message("x", "n2")).await;
    assert!(other > first);
    assert_eq!(room.messages().len(), 2);
    assert_eq!(fake.deduplicated(), 1);

    room.delete_message(first);
    assert_eq!(code(&fake, "POST /channels/5/messages", message("x", "n1")).await, (404, 10_008));
    fake.advance(std::time::Duration::from_mins(6));
    assert_ne!(write(&fake, 5, message("x", "n2")).await, other);

    fake.room(6);
    assert_eq!(code(&fake, "POST /channels/6/messages", message("x", "n2")).await, (400, 50_035));
    assert_eq!(fake.take_violations().len(), 1);
}

#[tokio::test]
async fn history_is_newest_first_and_goes_on_after_an_id() {
    let fake = FakeDiscord::start().await;
    let user = fake.user(7);
    let ids: Vec<u64> = ["a", "b", "c", "d"].iter().map(|text| user.say(text)).collect();
    let room = user.direct_messages();
    for (query, texts) in [
        (String::new(), "dcba"),
        ("?limit=2".to_owned(), "dc"),
        (format!("?after={}&limit=2", ids[0]), "cb"),
        (format!("?before={}&limit=2", ids[3]), "cb"),
        (format!("?around={}&limit=3", ids[2]), "dcb"),
    ] {
        let (_, list) = call(&fake, &format!("GET /channels/{room}/messages{query}"), Value::Null).await;
        let said: String = list.as_array().unwrap().iter().map(|it| it["content"].as_str().unwrap()).collect();
        assert_eq!(said, texts, "{query}");
    }
}

#[tokio::test]
async fn posts_and_threads_open_and_open_again() {
    let fake = FakeDiscord::start().await;
    let forum = fake.forum(6);
    let body = json!({"name": "#1042 Ann", "message": {"content": "card", "allowed_mentions": {"parse": []}}});
    let (_, thread) = call(&fake, "POST /channels/6/threads", body).await;
    assert_eq!(thread["id"], thread["message"]["id"]);
    let post = forum.expect_post().await;
    assert_eq!((post.name().as_str(), post.expect_message().await.text.as_str()), ("#1042 Ann", "card"));

    post.archive();
    let patch = format!("PATCH /channels/{}", post.id());
    assert_eq!(call(&fake, &patch, json!({"archived": false})).await.0, 200);
    assert!(!post.is_archived());
    post.archive();
    write(&fake, post.id(), message("x", "n")).await;
    assert!(!post.is_archived());
    post.archive();
    post.lock();
    assert_eq!(code(&fake, &patch, json!({"archived": false})).await, (403, 50_013));
}

#[tokio::test]
async fn what_a_bot_may_do_can_be_looked_up() {
    let fake = FakeDiscord::start().await;
    fake.set_permissions(BOT_PERMISSIONS & !(1 << 11));
    fake.room(5);
    fake.user(7).leave_guild();
    let (_, member) = call(&fake, &format!("GET /guilds/{GUILD}/members/{APPLICATION}"), Value::Null).await;
    let (_, roles) = call(&fake, &format!("GET /guilds/{GUILD}/roles"), Value::Null).await;
    let own = roles.as_array().unwrap().iter().find(|role| role["id"] == member["roles"][0]).unwrap();
    assert_eq!(own["permissions"], (BOT_PERMISSIONS & !(1 << 11)).to_string());
    assert_eq!(code(&fake, "POST /channels/5/messages", message("x", "n")).await, (403, 50_013));
    assert_eq!(code(&fake, &format!("GET /guilds/{GUILD}/members/7"), Value::Null).await, (404, 10_007));
    assert_eq!(code(&fake, "GET /guilds/404/roles", Value::Null).await, (404, 10_004));
    let (_, guilds) = call(&fake, "GET /users/@me/guilds", Value::Null).await;
    assert_eq!(guilds[0]["permissions"], own["permissions"]);
    let (_, application) = call(&fake, "GET /applications/@me", Value::Null).await;
    assert_eq!(application["id"], APPLICATION.to_string());
    assert!(call(&fake, "GET /gateway", Value::Null).await.1["url"].as_str().unwrap().starts_with("ws://127.0.0.1"));
}
