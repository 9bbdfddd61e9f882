//! The gateway: a socket that says hello, takes an identify or a resume, and passes events on.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, State as Extract};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::places::bot_user;
use super::sessions::{Frame, Line, Session};
use super::state::{State, World};
use super::{APPLICATION, GUILDS_INTENT, PRIVILEGED_INTENTS};

const UNKNOWN_OPCODE: u16 = 4001;
const DECODE_ERROR: u16 = 4002;
const NOT_AUTHENTICATED: u16 = 4003;
const AUTHENTICATION_FAILED: u16 = 4004;
const ALREADY_AUTHENTICATED: u16 = 4005;
const INVALID_SHARD: u16 = 4010;
const INVALID_INTENTS: u16 = 4013;
const DISALLOWED_INTENTS: u16 = 4014;

const ALL_INTENTS: u64 = 0x1_ffff | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25;

/// How long a peer may take to answer a close frame.
const FAREWELL: Duration = Duration::from_secs(2);

#[derive(serde::Deserialize)]
pub(crate) struct Wanted {
    v: Option<String>,
    encoding: Option<String>,
    compress: Option<String>,
}

pub(crate) async fn open(
    Extract(world): Extract<Arc<World>>,
    Query(wanted): Query<Wanted>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let is_held = world.change(|state| {
        if wanted.v.as_deref() != Some("10")
            || wanted.encoding.is_some_and(|it| it != "json")
            || wanted.compress.is_some()
        {
            state.traffic.violations.push("the gateway is asked for another version or encoding".to_owned());
        }
        let counts = &mut state.gateway.counts;
        let count = if state.gateway.is_held { &mut counts.held } else { &mut counts.connections };
        *count += 1;
        state.gateway.is_held
    });
    if is_held {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    upgrade.on_upgrade(move |socket| serve(world, socket))
}

async fn serve(world: Arc<World>, mut socket: WebSocket) {
    let (frames, mut outgoing) = mpsc::unbounded_channel();
    let (number, interval) = world.change(|state| {
        state.gateway.made += 1;
        (state.gateway.made, state.gateway.heartbeat_interval)
    });
    let line = Line { number, frames, is_dead: false };
    let interval = u64::try_from(interval.as_millis()).expect("an interval of some seconds");
    put(&line, &json!({"op": 10, "d": {"heartbeat_interval": interval}, "s": null, "t": null}));
    loop {
        tokio::select! {
            frame = outgoing.recv() => match frame {
                Some(Frame::Text(text)) => {
                    if socket.send(Message::text(text)).await.is_err() {
                        break;
                    }
                }
                Some(Frame::Close(code)) => {
                    let close = CloseFrame { code, reason: "".into() };
                    if socket.send(Message::Close(Some(close))).await.is_ok() {
                        // A socket with unread bytes would be reset, and the code lost.
                        let rest = async { while let Some(Ok(_)) = socket.recv().await {} };
                        let _ = tokio::time::timeout(FAREWELL, rest).await;
                    }
                    break;
                }
                Some(Frame::Drop) | None => break,
            },
            message = socket.recv() => match message {
                Some(Ok(Message::Text(text))) => world.change(|state| hear(state, &line, &text)),
                Some(Ok(Message::Close(frame))) => {
                    let code = frame.map_or(1000, |frame| frame.code);
                    world.change(|state| leave(state, &line, code));
                    break;
                }
                Some(Ok(_)) => {}
                Some(Err(_)) | None => break,
            },
        }
    }
    world.change(|state| {
        for session in &mut state.gateway.sessions {
            if session.line.as_ref().is_some_and(|its| its.number == line.number) {
                session.line = None;
            }
        }
    });
}

fn put(line: &Line, payload: &Value) {
    // Where the socket is gone, there is nobody to tell.
    let _ = line.frames.send(Frame::Text(payload.to_string()));
}

fn close(state: &mut State, line: &Line, code: u16) {
    state.gateway.counts.closed += 1;
    let _ = line.frames.send(Frame::Close(code));
}

/// A client that says goodbye with 1000 or 1001 ends its session; any other code means to come back.
fn leave(state: &mut State, line: &Line, code: u16) {
    if matches!(code, 1000 | 1001) {
        state.gateway.sessions.retain(|session| session.line.as_ref().is_none_or(|its| its.number != line.number));
    }
}

fn session_of<'a>(state: &'a mut State, line: &Line) -> Option<&'a mut Session> {
    state.gateway.sessions.iter_mut().find(|it| it.line.as_ref().is_some_and(|its| its.number == line.number))
}

fn hear(state: &mut State, line: &Line, text: &str) {
    let Ok(payload) = serde_json::from_str::<Value>(text) else {
        state.traffic.violations.push("the gateway was sent no JSON".to_owned());
        return close(state, line, DECODE_ERROR);
    };
    let data = &payload["d"];
    match payload["op"].as_u64() {
        Some(1) => heartbeat(state, line, data),
        Some(2) => identify(state, line, data),
        Some(6) => resume(state, line, data),
        Some(3) if session_of(state, line).is_some() => {}
        Some(3) => close(state, line, NOT_AUTHENTICATED),
        other => {
            state.traffic.violations.push(format!("the gateway does not know the op {other:?}"));
            close(state, line, UNKNOWN_OPCODE);
        }
    }
}

fn heartbeat(state: &mut State, line: &Line, last: &Value) {
    state.gateway.counts.heartbeats += 1;
    if let Some(session) = session_of(state, line) {
        let heard = last.as_u64().unwrap_or(0);
        session.log.retain(|(seq, _)| *seq > heard);
        session.tell(11, &Value::Null);
    } else {
        put(line, &json!({"op": 11, "d": null, "s": null, "t": null}));
    }
}

/// Discord also takes the token as it stands in the header of a request.
fn knows_token(data: &Value, token: &str) -> bool {
    data["token"].as_str().is_some_and(|given| given.strip_prefix("Bot ").unwrap_or(given) == token)
}

fn identify(state: &mut State, line: &Line, data: &Value) {
    state.gateway.counts.identifies += 1;
    if session_of(state, line).is_some() {
        return close(state, line, ALREADY_AUTHENTICATED);
    }
    if !knows_token(data, &state.token) {
        return close(state, line, AUTHENTICATION_FAILED);
    }
    let Some(intents) = data["intents"].as_u64().filter(|intents| intents & !ALL_INTENTS == 0) else {
        return close(state, line, INVALID_INTENTS);
    };
    if intents & PRIVILEGED_INTENTS != 0 {
        return close(state, line, DISALLOWED_INTENTS);
    }
    if ["os", "browser", "device"].iter().any(|name| !data["properties"][name].is_string()) {
        state.traffic.violations.push("an identify without properties".to_owned());
    }
    let shard = (data["shard"][0].as_u64().unwrap_or(0), data["shard"][1].as_u64().unwrap_or(1));
    if shard.0 >= shard.1 {
        return close(state, line, INVALID_SHARD);
    }
    // Nobody comes back to what this shard had before; what is still connected stays, as with Discord.
    state.gateway.sessions.retain(|session| session.shard != shard || session.line.is_some());
    let id = format!("session-{}", line.number);
    let mut session = Session { id, shard, intents, seq: 0, log: Vec::new(), line: Some(line.clone()) };
    let guilds = state.guilds.keys().filter(|&&guild| session.takes(Some(guild), 0));
    let guilds: Vec<Value> = guilds.map(|guild| json!({"id": guild.to_string(), "unavailable": true})).collect();
    session.send(
        "READY",
        &json!({
            "v": 10, "user": bot_user(), "guilds": guilds, "session_id": session.id, "session_type": "normal",
            "resume_gateway_url": format!("ws://{}/gateway/resume", state.gateway.address), "shard": [shard.0, shard.1],
            "application": {"id": APPLICATION.to_string(), "flags": 0}, "private_channels": [], "relationships": [],
            "presences": [], "guild_join_requests": [], "geo_ordered_rtc_regions": [], "user_settings": {},
            "auth": {}, "_trace": [],
        }),
    );
    for (&id, guild) in &state.guilds {
        if session.takes(Some(id), GUILDS_INTENT) {
            let here = |thread: bool| {
                let rooms =
                    state.channels.values().filter(move |it| it.guild == Some(id) && it.parent.is_some() == thread);
                rooms.map(|room| room.json(None)).collect::<Vec<_>>()
            };
            session.send("GUILD_CREATE", &guild.create(id, &here(false), &here(true)));
        }
    }
    state.gateway.sessions.push(session);
}

fn resume(state: &mut State, line: &Line, data: &Value) {
    let gateway = &mut state.gateway;
    gateway.counts.resumes += 1;
    if !knows_token(data, &state.token) {
        return close(state, line, AUTHENTICATION_FAILED);
    }
    let wanted = gateway.sessions.iter().position(|session| Some(session.id.as_str()) == data["session_id"].as_str());
    let seq = data["seq"].as_u64().unwrap_or(0);
    let fitting = wanted.filter(|&at| gateway.refused_resumes == 0 && seq <= gateway.sessions[at].seq);
    let Some(at) = fitting else {
        if gateway.refused_resumes > 0 {
            gateway.refused_resumes -= 1;
            gateway.counts.refused_resumes += 1;
        }
        if let Some(at) = wanted {
            gateway.sessions.remove(at);
        }
        return put(line, &json!({"op": 9, "d": false, "s": null, "t": null}));
    };
    let session = &mut gateway.sessions[at];
    if let Some(old) = session.line.replace(line.clone()) {
        let _ = old.frames.send(Frame::Drop);
    }
    session.log.retain(|(missed, _)| *missed > seq);
    for (_, text) in &session.log {
        let _ = line.frames.send(Frame::Text(text.clone()));
        gateway.counts.replayed += 1;
    }
    session.send("RESUMED", &json!({"_trace": []}));
}
