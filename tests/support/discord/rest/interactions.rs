//! Answers to interactions, and what may be done with their tokens afterwards.

use serde_json::{Value, json};

use super::Outcome;
use super::refusal::Refusal;
use crate::support::discord::APPLICATION;
use crate::support::discord::interaction::{Answer, COMMAND, COMPONENT, FORM};
use crate::support::discord::message::{Draft, text};
use crate::support::discord::places::{Field, Modal};
use crate::support::discord::rules::EPHEMERAL;
use crate::support::discord::state::{Id, State};
use crate::support::discord::validate::Request;

pub(super) fn perform(state: &mut State, request: &Request) -> Outcome {
    if request.operation.starts_with("POST /interactions/") {
        return call_back(state, request);
    }
    let interaction = by_token(state, request)?;
    match request.operation {
        "POST /webhooks/{webhook_id}/{webhook_token}" => Ok(follow_up(state, interaction, &request.body)),
        "GET /webhooks/{webhook_id}/{webhook_token}/messages/@original" => {
            let id = original(state, interaction)?;
            Ok(state.messages[&id].json.clone())
        }
        "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original" => {
            let id = original(state, interaction)?;
            state.edit(id, &request.body);
            Ok(state.messages[&id].json.clone())
        }
        "DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original" => {
            let id = original(state, interaction)?;
            state.delete(id);
            Ok(Value::Null)
        }
        "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}" => {
            let id = request.id(2);
            let is_its_own = state.messages.get(&id).is_some_and(|it| it.interaction == Some(interaction));
            if !is_its_own && original(state, interaction)? != id {
                return Err(Refusal::of(10_008));
            }
            state.edit(id, &request.body);
            Ok(state.messages[&id].json.clone())
        }
        other => unreachable!("the extract knows {other}"),
    }
}

fn call_back(state: &mut State, request: &Request) -> Outcome {
    let id = request.id(0);
    let ahead = state.clock.ahead();
    let Some(interaction) = state.interactions.get(&id).filter(|it| it.token == request.parts[1]) else {
        return Err(Refusal::of(10_062));
    };
    if interaction.answer.is_some() {
        return Err(Refusal::of(40_060));
    }
    if interaction.left(ahead).is_zero() {
        return Err(Refusal::of(10_062));
    }
    let kind = request.body["type"].as_u64().unwrap_or(0);
    let fits = match interaction.kind {
        COMMAND => matches!(kind, 4 | 5 | 9),
        COMPONENT => matches!(kind, 4..=7 | 9),
        FORM => matches!(kind, 4 | 5) || (interaction.message.is_some() && matches!(kind, 6 | 7)),
        _ => false,
    };
    if !fits {
        let why = format!("an interaction of the type {} is not answered with {kind}", interaction.kind);
        return Err(Refusal::of(50_035).violation(why));
    }
    let answer = Answer {
        kind,
        text: request.body["data"]["content"].as_str().map(str::to_owned),
        body: request.body.clone(),
        latency: interaction.waited(),
    };
    let original = carry_out(state, id, kind, &request.body["data"])?;
    state.traffic.latencies.push(answer.latency);
    let interaction = state.interactions.get_mut(&id).expect("it was found above");
    interaction.answer = Some(answer);
    interaction.original = original;
    let (person, was_form) = (interaction.person, interaction.kind == FORM);
    if was_form {
        state.person(person).open_modal = None;
    }
    state.ring(person);
    if request.query.get("with_response").is_none_or(|it| it != "true") {
        return Ok(Value::Null);
    }
    let mut response = json!({"interaction": {"id": id.to_string(), "type": state.interactions[&id].kind}});
    if let Some(message) = original {
        response["interaction"]["response_message_id"] = json!(message.to_string());
        response["interaction"]["response_message_loading"] = json!(kind == 5);
        response["resource"] = json!({"type": kind, "message": state.messages[&message].json});
    }
    Ok(response)
}

/// Does what the callback says and returns what `@original` means from now on.
fn carry_out(state: &mut State, id: Id, kind: u64, data: &Value) -> Result<Option<Id>, Refusal> {
    let interaction = &state.interactions[&id];
    let (person, channel, pressed) = (interaction.person, interaction.channel, interaction.message);
    let there = pressed.filter(|message| state.messages.contains_key(message));
    match kind {
        4 | 5 => Ok(Some(state.write(&Draft {
            ephemeral_for: is_ephemeral(data).then_some(person),
            interaction: Some(id),
            loading: kind == 5,
            ..Draft::of_bot(channel, data)
        }))),
        6 => Ok(there),
        7 => {
            let message = there.ok_or_else(|| Refusal::of(10_008))?;
            state.edit(message, data);
            Ok(Some(message))
        }
        _ => {
            open_modal(state, id, data);
            Ok(None)
        }
    }
}

fn is_ephemeral(message: &Value) -> bool {
    message["flags"].as_u64().unwrap_or(0) & EPHEMERAL != 0
}

fn open_modal(state: &mut State, id: Id, data: &Value) {
    let interaction = &state.interactions[&id];
    let parts = data["components"].as_array().map_or(&[][..], Vec::as_slice);
    let fields = parts.iter().filter_map(|part| match part["type"].as_u64() {
        Some(1) => Some(field(&part["components"][0], &part["components"][0]["label"])),
        Some(18) => Some(field(&part["component"], &part["label"])),
        _ => None,
    });
    let modal = Modal {
        custom_id: text(&data["custom_id"]),
        title: text(&data["title"]),
        fields: fields.collect(),
        channel: interaction.channel,
        message: interaction.message,
        components: data["components"].clone(),
    };
    let person = interaction.person;
    let person = state.person(person);
    person.open_modal = Some(modal.clone());
    person.unseen_modals.push_back(modal);
}

fn field(input: &Value, label: &Value) -> Field {
    let length = |name: &str, usual| input[name].as_u64().and_then(|it| usize::try_from(it).ok()).unwrap_or(usual);
    Field {
        custom_id: text(&input["custom_id"]),
        label: text(label),
        is_required: input["required"] != false,
        is_paragraph: input["style"] == 2,
        shortest: length("min_length", 0),
        longest: length("max_length", 4000),
        value: text(&input["value"]),
        placeholder: text(&input["placeholder"]),
    }
}

/// The interaction whose token a webhook path carries.
fn by_token(state: &State, request: &Request) -> Result<Id, Refusal> {
    if request.id(0) != APPLICATION {
        return Err(Refusal::of(10_015).violation("that is another application"));
    }
    let id = *state.interactions_by_token.get(&request.parts[1]).ok_or_else(|| Refusal::of(50_027))?;
    let interaction = &state.interactions[&id];
    if !interaction.is_alive(state.clock.ahead()) {
        return Err(Refusal::of(50_027));
    }
    if interaction.answer.is_none() { Err(Refusal::of(10_015)) } else { Ok(id) }
}

fn original(state: &State, interaction: Id) -> Result<Id, Refusal> {
    let original = state.interactions[&interaction].original;
    original.filter(|id| state.messages.contains_key(id)).ok_or_else(|| Refusal::of(10_008))
}

/// After a deferred answer the first one takes its place, as hidden or open as that was announced.
fn follow_up(state: &mut State, id: Id, body: &Value) -> Value {
    let waiting = state.interactions[&id].original.filter(|it| state.messages.get(it).is_some_and(|it| it.loading));
    let message = if let Some(waiting) = waiting {
        state.edit(waiting, body);
        waiting
    } else {
        let interaction = &state.interactions[&id];
        let (person, channel) = (interaction.person, interaction.channel);
        state.write(&Draft {
            ephemeral_for: is_ephemeral(body).then_some(person),
            interaction: Some(id),
            ..Draft::of_bot(channel, body)
        })
    };
    state.messages[&message].json.clone()
}
