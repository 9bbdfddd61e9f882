//! A bot of a few lines, to talk to the fake with.

use futures_util::{SinkExt, StreamExt};
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

use crate::support::discord::{APPLICATION, FakeDiscord, Id, TOKEN};

pub(super) const AGENT: &str = "DiscordBot (https://example.com/bantam, 0.1.0)";
/// For direct messages and guilds.
pub(super) const INTENTS: u64 = 1 | 1 << 12;

/// One request, with everything in order but what the test gives.
pub(super) async fn request(
    fake: &FakeDiscord,
    call: &str,
    body: Option<&Value>,
    authorization: &str,
) -> Result<Response, reqwest::Error> {
    let (method, path) = call.split_once(' ').expect("a method and a path");
    let method: Method = method.parse().expect("a method");
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let mut request = client.request(method, format!("{}/api/v10{path}", fake.url()));
    request = request.header("user-agent", AGENT).header("authorization", authorization);
    if let Some(body) = body {
        request = request.json(body);
    }
    request.send().await
}

/// The status and the body of the answer.
pub(super) async fn call(fake: &FakeDiscord, call: &str, body: Value) -> (u16, Value) {
    let body = (!body.is_null()).then_some(body);
    let response = request(fake, call, body.as_ref(), &format!("Bot {TOKEN}")).await.expect("an answer");
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or(Value::Null))
}

/// The code of the error that the call ends with.
pub(super) async fn code(fake: &FakeDiscord, request: &str, body: Value) -> (u16, u64) {
    let (status, answer) = call(fake, request, body).await;
    (status, answer["code"].as_u64().unwrap_or_else(|| panic!("{request} is no error: {answer}")))
}

/// A message that breaks no rule.
pub(super) fn message(text: &str, nonce: &str) -> Value {
    json!({"content": text, "nonce": nonce, "enforce_nonce": true, "allowed_mentions": {"parse": []}})
}

/// What is shown in answer to an interaction, or instead of something.
pub(super) fn shown(text: &str) -> Value {
    json!({"content": text, "allowed_mentions": {"parse": []}})
}

/// One row with these buttons; the custom_id of each is its label.
pub(super) fn row(labels: &[&str]) -> Value {
    let button = |label: &&str| json!({"type": 2, "style": 1, "label": label, "custom_id": label});
    json!([{"type": 1, "components": labels.iter().map(button).collect::<Vec<_>>()}])
}

/// Writes a message and returns its id.
pub(super) async fn write(fake: &FakeDiscord, channel: Id, body: Value) -> Id {
    let (status, answer) = call(fake, &format!("POST /channels/{channel}/messages"), body).await;
    assert_eq!(status, 200, "{answer}");
    answer["id"].as_str().expect("an id").parse().expect("a number")
}

/// A socket to the gateway.
pub(super) struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    pub(super) seq: u64,
    pub(super) session: String,
}

impl Socket {
    /// Connects and reads the hello.
    pub(super) async fn open(fake: &FakeDiscord) -> Self {
        let (status, answer) = call(fake, "GET /gateway/bot", Value::Null).await;
        assert_eq!(status, 200);
        let url = format!("{}?v=10&encoding=json", answer["url"].as_str().expect("an address"));
        let (stream, _) = tokio_tungstenite::connect_async(url).await.expect("a socket");
        let mut socket = Self { stream, seq: 0, session: String::new() };
        assert_eq!(socket.next().await["op"], 10);
        socket
    }

    /// Connects and identifies; returns after READY.
    pub(super) async fn ready(fake: &FakeDiscord) -> Self {
        let mut socket = Self::open(fake).await;
        socket.identify(TOKEN, INTENTS, [0, 1]).await;
        let ready = socket.event("READY").await;
        ready["session_id"].as_str().expect("a session").clone_into(&mut socket.session);
        socket
    }

    pub(super) async fn identify(&mut self, token: &str, intents: u64, shard: [u64; 2]) {
        let properties = json!({"os": "linux", "browser": "test", "device": "test"});
        let identify = json!({"token": token, "intents": intents, "properties": properties, "shard": shard});
        self.send(2, identify).await;
    }

    /// Goes on where the session of another socket ended.
    pub(super) async fn resume(&mut self, session: &str, seq: u64) {
        self.send(6, json!({"token": TOKEN, "session_id": session, "seq": seq})).await;
    }

    pub(super) async fn send(&mut self, op: u8, data: Value) {
        let text = json!({"op": op, "d": data}).to_string();
        self.stream.send(Message::text(text)).await.expect("the socket is open");
    }

    /// The next payload; null when the socket has ended, the code when it was closed with one.
    pub(super) async fn next(&mut self) -> Value {
        match self.stream.next().await {
            Some(Ok(Message::Text(text))) => {
                let payload: Value = serde_json::from_str(&text).expect("JSON");
                self.seq = payload["s"].as_u64().unwrap_or(self.seq);
                payload
            }
            Some(Ok(Message::Close(Some(frame)))) => json!(u16::from(frame.code)),
            Some(Ok(other)) => panic!("{other:?}"),
            Some(Err(_)) | None => Value::Null,
        }
    }

    /// The next event of this kind, whatever comes before.
    pub(super) async fn event(&mut self, kind: &str) -> Value {
        loop {
            let payload = self.next().await;
            assert!(payload.is_object(), "{kind} does not come: {payload}");
            if payload["t"] == kind {
                return payload["d"].clone();
            }
        }
    }
}

/// Registers `/qualify` with an option, and `/room` for rooms only.
pub(super) async fn register(fake: &FakeDiscord) {
    let source = json!({"type": 3, "name": "source", "description": "Where you come from", "required": false});
    let commands = json!([
        {"name": "qualify", "description": "Talk to us", "options": [source], "contexts": [0, 1], "nsfw": false},
        {"name": "room", "description": "The address of this room", "contexts": [0],
         "default_member_permissions": "32", "name_localizations": {"de": "raum"}},
    ]);
    let (status, answer) = call(fake, &format!("PUT /applications/{APPLICATION}/commands"), commands).await;
    assert_eq!(status, 200, "{answer}");
}
