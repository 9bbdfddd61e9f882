//! Sessions at the gateway: begun, broken, taken up again, lost.

use std::time::Duration;

use serde_json::{Value, json};

use super::client::{INTENTS, Socket, call, message, write};
use crate::support::discord::{Counts, FakeDiscord, GUILD, TOKEN};

#[tokio::test]
async fn a_session_begins_and_hears_direct_messages() {
    let fake = FakeDiscord::start().await;
    fake.set_heartbeat_interval(Duration::from_millis(500));
    fake.room(5);
    let mut socket = Socket::ready(&fake).await;
    fake.expect_ready().await;
    let guild = socket.event("GUILD_CREATE").await;
    assert_eq!((guild["id"].as_str(), guild["channels"][0]["id"].as_str()), (Some(&*GUILD.to_string()), Some("5")));

    let user = fake.user(7);
    let said = user.say("hello");
    let heard = socket.event("MESSAGE_CREATE").await;
    assert_eq!((heard["id"].as_str(), heard["content"].as_str()), (Some(&*said.to_string()), Some("hello")));
    assert_eq!(heard["author"]["id"], "7");
    assert!(heard["guild_id"].is_null());
    user.edit("hello!");
    assert_eq!(socket.event("MESSAGE_UPDATE").await["content"], "hello!");
    user.say_with_attachment("");
    assert_eq!(socket.event("MESSAGE_CREATE").await["attachments"][0]["filename"], "brief.pdf");
    user.sticker();
    assert_eq!(socket.event("MESSAGE_CREATE").await["sticker_items"][0]["name"], "Wave");

    // The bot hears itself; what is said in rooms it did not ask for.
    fake.room(5).post(&user, "in the room");
    write(&fake, user.direct_messages(), message("from me", "n")).await;
    assert_eq!(socket.event("MESSAGE_CREATE").await["content"], "from me");

    socket.send(1, json!(socket.seq)).await;
    assert_eq!(socket.next().await["op"], 11);
    assert_eq!(fake.counts().heartbeats, 1);
    assert_eq!(fake.counts().identifies, 1);
}

#[tokio::test]
async fn a_resume_replays_what_was_missed() {
    let fake = FakeDiscord::start().await;
    let user = fake.user(7);
    let mut first = Socket::ready(&fake).await;
    user.say("heard");
    first.event("MESSAGE_CREATE").await;
    fake.drop_sockets();
    user.say("missed");
    user.say("missed too");
    assert_eq!(first.next().await, Value::Null);

    let mut second = Socket::open(&fake).await;
    second.resume(&first.session, first.seq).await;
    assert_eq!(second.event("MESSAGE_CREATE").await["content"], "missed");
    assert_eq!(second.event("MESSAGE_CREATE").await["content"], "missed too");
    second.event("RESUMED").await;
    user.say("live");
    assert_eq!(second.event("MESSAGE_CREATE").await["content"], "live");
    let counts: Counts = fake.counts();
    assert_eq!((counts.identifies, counts.resumes, counts.replayed, counts.dropped, counts.lost), (1, 1, 2, 1, 0));
}

#[tokio::test]
async fn a_session_that_is_gone_is_not_resumed() {
    let fake = FakeDiscord::start().await;
    let user = fake.user(7);
    let refuse: [fn(&FakeDiscord); 3] = [
        |fake| {
            fake.refuse_next_resume();
            fake.drop_sockets();
        },
        |fake| fake.invalidate_session(false),
        |fake| fake.close_with(4009),
    ];
    for refuse in refuse {
        let mut first = Socket::ready(&fake).await;
        refuse(&fake);
        user.say("lost");
        while first.next().await.is_object() && fake.counts().invalidated == 0 {}
        let mut second = Socket::open(&fake).await;
        second.resume(&first.session, first.seq).await;
        let answer = second.next().await;
        assert_eq!((&answer["op"], &answer["d"]), (&json!(9), &json!(false)));
        second.identify(TOKEN, INTENTS, [0, 1]).await;
        second.event("READY").await;
        fake.close_with(1001);
    }
    let counts = fake.counts();
    assert_eq!((counts.identifies, counts.resumes, counts.refused_resumes, counts.invalidated), (6, 3, 1, 1));
    assert!(counts.lost >= 1);
}

#[tokio::test]
async fn a_client_is_asked_to_come_back() {
    let fake = FakeDiscord::start().await;
    let user = fake.user(7);
    let mut first = Socket::ready(&fake).await;
    first.event("GUILD_CREATE").await;
    fake.ask_to_reconnect();
    assert_eq!(first.next().await["op"], 7);
    fake.invalidate_session(true);
    assert_eq!(first.next().await["d"], true);
    user.say("still heard");
    let mut second = Socket::open(&fake).await;
    second.resume(&first.session, first.seq).await;
    assert_eq!(second.event("MESSAGE_CREATE").await["content"], "still heard");
    fake.close_with(4000);
    second.event("RESUMED").await;
    assert_eq!(second.next().await, 4000);
    assert_eq!(fake.counts().reconnects, 1);
}

#[tokio::test]
async fn a_dead_connection_looks_open() {
    let fake = FakeDiscord::start().await;
    let user = fake.user(7);
    let mut first = Socket::ready(&fake).await;
    fake.stop_acknowledging_heartbeats();
    first.send(1, json!(first.seq)).await;
    user.say("into the void");
    fake.expect_counts("the heartbeat", |counts| counts.heartbeats == 1).await;
    let mut second = Socket::open(&fake).await;
    second.resume(&first.session, first.seq).await;
    assert_eq!(second.event("MESSAGE_CREATE").await["content"], "into the void");
    second.send(1, json!(second.seq)).await;
    second.event("RESUMED").await;
    assert_eq!(second.next().await["op"], 11);
    assert_eq!(fake.counts().silenced, 1);
}

#[tokio::test]
async fn a_wrong_identify_is_closed_with_its_code() {
    let fake = FakeDiscord::start().await;
    for (token, intents, shard, code) in [
        ("wrong", INTENTS, [0, 1], 4004),
        (TOKEN, INTENTS | 1 << 15, [0, 1], 4014),
        (TOKEN, 1 << 40, [0, 1], 4013),
        (TOKEN, INTENTS, [1, 1], 4010),
    ] {
        let mut socket = Socket::open(&fake).await;
        socket.identify(token, intents, shard).await;
        assert_eq!(socket.next().await, code);
    }
    let mut prefixed = Socket::open(&fake).await;
    prefixed.identify(&format!("Bot {TOKEN}"), INTENTS, [0, 1]).await;
    prefixed.event("READY").await;
    let mut hasty = Socket::open(&fake).await;
    hasty.send(3, json!({})).await;
    assert_eq!(hasty.next().await, 4003);
    fake.check();
    let mut odd = Socket::open(&fake).await;
    odd.send(99, json!({})).await;
    assert_eq!(odd.next().await, 4001);
    assert_eq!(fake.take_violations().len(), 1);
    let (_, gateway) = call(&fake, "GET /gateway/bot", Value::Null).await;
    assert_eq!(gateway["session_start_limit"]["remaining"], 995);
}

#[tokio::test]
async fn each_shard_hears_its_own() {
    let fake = FakeDiscord::start().await;
    fake.set_shards(2);
    let (mut direct, mut guild) = (Socket::open(&fake).await, Socket::open(&fake).await);
    let of_guild = (GUILD >> 22) % 2;
    assert_eq!(of_guild, 1, "the guild is on the shard that has no direct messages");
    direct.identify(TOKEN, INTENTS, [0, 2]).await;
    guild.identify(TOKEN, INTENTS | 1 << 9, [1, 2]).await;
    assert_eq!(direct.event("READY").await["guilds"], json!([]));
    guild.event("GUILD_CREATE").await;
    fake.expect_ready().await;
    let user = fake.user(7);
    fake.room(5).post(&user, "in the room");
    user.say("in private");
    assert_eq!(direct.event("MESSAGE_CREATE").await["content"], "in private");
    // Without the intent for it, the content of a room stays hidden.
    assert_eq!(guild.event("MESSAGE_CREATE").await["content"], "");
}

#[tokio::test]
async fn a_held_gateway_opens_no_socket() {
    let fake = FakeDiscord::start().await;
    fake.hold_gateway();
    let url = fake.url().replace("http", "ws") + "/gateway?v=10";
    assert!(tokio_tungstenite::connect_async(&url).await.is_err());
    fake.release_gateway();
    assert!(tokio_tungstenite::connect_async(&url).await.is_ok());
    fake.check();
    assert!(tokio_tungstenite::connect_async(url.replace("v=10", "v=9")).await.is_ok());
    assert_eq!(fake.take_violations().len(), 1);
    assert_eq!((fake.counts().held, fake.counts().connections), (1, 2));
}
