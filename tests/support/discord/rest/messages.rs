//! Messages in rooms: written, read, changed and taken away by the bot.

use serde_json::{Value, json};

use super::Outcome;
use super::channels::{Wish, may, unarchive};
use super::refusal::Refusal;
use crate::support::discord::APPLICATION;
use crate::support::discord::message::Draft;
use crate::support::discord::state::{Id, State};
use crate::support::discord::validate::Request;

pub(super) fn perform(state: &mut State, request: &Request) -> Outcome {
    let (channel, id) = (request.id(0), request.id(1));
    match request.operation {
        "GET /channels/{channel_id}/messages" => list(state, channel, request),
        "POST /channels/{channel_id}/messages" => write(state, channel, &request.body),
        "GET /channels/{channel_id}/messages/{message_id}" => {
            may(state, channel, Wish::Look)?;
            reachable(state, channel, id)?;
            Ok(state.messages[&id].json.clone())
        }
        "PATCH /channels/{channel_id}/messages/{message_id}" => {
            may(state, channel, Wish::Change)?;
            if reachable(state, channel, id)? != APPLICATION {
                return Err(Refusal::of(50_005).violation("that message is somebody else's"));
            }
            state.edit(id, &request.body);
            Ok(state.messages[&id].json.clone())
        }
        "DELETE /channels/{channel_id}/messages/{message_id}" => {
            may(state, channel, Wish::Change)?;
            if reachable(state, channel, id)? != APPLICATION {
                return Err(Refusal::of(50_003).violation("that message is somebody else's"));
            }
            state.delete(id);
            Ok(Value::Null)
        }
        other => unreachable!("the extract knows {other}"),
    }
}

/// The author of a message, if it can be reached with the bot's token.
fn reachable(state: &State, channel: Id, id: Id) -> Result<Id, Refusal> {
    match state.messages.get(&id).filter(|message| message.channel == channel) {
        None => Err(Refusal::of(10_008)),
        Some(message) if message.ephemeral_for.is_some() => {
            Err(Refusal::of(10_008).violation("an ephemeral message is reached by the token of its interaction only"))
        }
        Some(message) => Ok(message.author),
    }
}

fn write(state: &mut State, channel: Id, body: &Value) -> Outcome {
    may(state, channel, Wish::Write)?;
    let nonce = match &body["nonce"] {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if body["enforce_nonce"] == true
        && let Some(earlier) = state.written_with(&nonce)
    {
        state.traffic.deduplicated += 1;
        let Some(message) = state.messages.get(&earlier) else { return Err(Refusal::of(10_008)) };
        if message.channel != channel {
            return Err(Refusal::of(50_035).violation(format!("the nonce {nonce} stands for a message elsewhere")));
        }
        return Ok(message.json.clone());
    }
    unarchive(state, channel);
    let id = state.write(&Draft::of_bot(channel, body));
    let now = state.clock.now();
    state.traffic.nonces.insert(nonce, (id, now));
    Ok(state.messages[&id].json.clone())
}

/// The message a post begins with, which has the id of its thread.
pub(super) fn first_of_post(state: &mut State, thread: Id, message: &Value) -> Value {
    let id = state.write(&Draft { id: Some(thread), ..Draft::of_bot(thread, message) });
    state.messages[&id].json.clone()
}

/// Newest first; `after` gives those that follow right after it.
fn list(state: &State, channel: Id, request: &Request) -> Outcome {
    may(state, channel, Wish::Look)?;
    let limit = request.query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(50);
    let all = state.readable(channel);
    let chosen: Vec<Id> = if let Some(after) = request.query_id("after") {
        all.into_iter().filter(|id| *id > after).take(limit).collect()
    } else if let Some(around) = request.query_id("around") {
        let at = all.partition_point(|id| *id < around).saturating_sub(limit / 2);
        all.into_iter().skip(at).take(limit).collect()
    } else {
        let before = request.query_id("before").unwrap_or(Id::MAX);
        let until = all.partition_point(|id| *id < before);
        all[until.saturating_sub(limit)..until].to_vec()
    };
    Ok(json!(chosen.iter().rev().map(|id| state.messages[id].json.clone()).collect::<Vec<_>>()))
}
