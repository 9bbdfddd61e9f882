//! What people do, and what they see.

use serde_json::{Value, json};

use super::client::{Socket, call, message, register, row, write};
use crate::support::discord::{ADMINISTRATOR, BOT_PERMISSIONS, FakeDiscord, GUILD, MANAGE_GUILD, MessageView};

#[tokio::test]
async fn people_see_messages_as_they_look_now() {
    let fake = FakeDiscord::start().await;
    let user = fake.user(7);
    let room = user.direct_messages();
    let id = write(&fake, room, message("one", "1")).await;
    write(&fake, room, message("two", "2")).await;
    let edit = json!({"content": "uno", "components": row(&["A"]), "allowed_mentions": {"parse": []}});
    assert_eq!(call(&fake, &format!("PATCH /channels/{room}/messages/{id}"), edit).await.0, 200);
    let first = user.expect_message().await;
    assert_eq!((first.text.as_str(), first.edits.as_slice()), ("uno", &["one".to_owned()][..]));
    assert_eq!(first.nonce.as_deref(), Some("1"));
    assert_eq!(user.expect_message().await.text, "two");
    assert_eq!(call(&fake, &format!("DELETE /channels/{room}/messages/{id}"), Value::Null).await.0, 204);
    assert_eq!(user.messages().len(), 1);
    assert_eq!(call(&fake, &format!("POST /channels/{room}/typing"), Value::Null).await.0, 204);
    assert_eq!(user.typing(), 1);
}

#[tokio::test]
async fn a_command_carries_its_options_and_its_user() {
    let fake = FakeDiscord::start().await;
    let mut socket = Socket::ready(&fake).await;
    register(&fake).await;
    assert_eq!(fake.expect_commands().await, ["qualify", "room"]);
    let user = fake.user(7).speaking("de");
    user.qualify(None, Some("fair"));
    let event = socket.event("INTERACTION_CREATE").await;
    assert_eq!(
        (&event["type"], &event["data"]["name"], &event["locale"]),
        (&json!(2), &json!("qualify"), &json!("de"))
    );
    assert_eq!(event["data"]["options"][0], json!({"name": "source", "type": 3, "value": "fair"}));
    assert_eq!((&event["user"]["id"], &event["context"]), (&json!("7"), &json!(1)));

    fake.room(5).slash(&user, "room", &[], ADMINISTRATOR | MANAGE_GUILD);
    let event = socket.event("INTERACTION_CREATE").await;
    assert_eq!(event["member"]["permissions"], (ADMINISTRATOR | MANAGE_GUILD).to_string());
    fake.room(5).forbid(50_013);
    user.qualify(Some(&fake.room(5)), None);
    let refused = &socket.event("INTERACTION_CREATE").await["app_permissions"];
    assert_eq!(refused, &(BOT_PERMISSIONS & !(1 << 11 | 1 << 38)).to_string());
    assert_eq!((&event["guild_id"], &event["channel"]["id"]), (&json!(GUILD.to_string()), &json!("5")));
}

#[tokio::test]
async fn buttons_and_selects_are_found_by_their_labels() {
    let fake = FakeDiscord::start().await;
    let mut socket = Socket::ready(&fake).await;
    let (user, room) = (fake.user(7), fake.room(5));
    let mut body = message("card", "1");
    body["components"] = row(&["Talk to us", "A"]);
    let card = write(&fake, 5, body.clone()).await;
    user.press("Talk to us");
    let event = socket.event("INTERACTION_CREATE").await;
    assert_eq!(event["message"]["id"], card.to_string());
    assert_eq!(event["data"]["custom_id"], "Talk to us");
    assert_eq!(event["member"]["user"]["id"], "7");

    let mut own = message("which?", "2");
    let options = json!([{"label": "Apple", "value": "a"}, {"label": "Pear", "value": "p", "default": true}]);
    own["components"] = json!([
        row(&["✓ A"])[0],
        {"type": 1, "components": [{"type": 3, "custom_id": "fruit", "options": options, "max_values": 2}]},
    ]);
    let question = write(&fake, user.direct_messages(), own).await;
    user.press("A");
    assert_eq!(socket.event("INTERACTION_CREATE").await["message"]["id"], question.to_string());
    user.press_in(&room, "A");
    assert_eq!(socket.event("INTERACTION_CREATE").await["message"]["id"], card.to_string());
    user.press_data("made up");
    assert_eq!(socket.event("INTERACTION_CREATE").await["data"]["custom_id"], "made up");

    let shown = user.expect_message().await;
    assert_eq!(shown.option_labels(), ["Apple", "Pear"]);
    let select = &shown.selects[0];
    assert_eq!((select.least, select.most, select.options[1].is_default), (1, 2, true));
    user.select("Pear");
    assert_eq!(socket.event("INTERACTION_CREATE").await["data"]["values"], json!(["p"]));
    user.select_several(&["Pear", "Apple"]);
    assert_eq!(socket.event("INTERACTION_CREATE").await["data"]["values"], json!(["p", "a"]));
}

#[tokio::test]
async fn a_card_is_waited_for_until_it_looks_right() {
    let fake = FakeDiscord::start().await;
    let room = fake.room(5);
    let mut body = message("", "1");
    body["embeds"] = json!([{"title": "#1042 Ann", "color": 15_158_332}]);
    write(&fake, 5, body).await;
    let card: MessageView = room.expect_message().await;
    assert_eq!(card.embeds[0]["title"], "#1042 Ann");
    let patch = format!("PATCH /channels/5/messages/{}", card.id);
    let edit = json!({"embeds": [{"title": "claimed"}], "allowed_mentions": {"parse": []}});
    let (seen, _) =
        tokio::join!(room.expect_look(card.id, |look| look.embeds[0]["title"] == "claimed"), call(&fake, &patch, edit));
    assert!(seen.text.is_empty());
    let ((), (status, _)) = tokio::join!(room.expect_typing(), call(&fake, "POST /channels/5/typing", Value::Null));
    assert_eq!(status, 204);
}
