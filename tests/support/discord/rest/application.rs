//! Who the bot is, where it is, its commands, and where its gateway is.

use serde_json::{Value, json};

use super::Outcome;
use super::refusal::Refusal;
use crate::support::discord::APPLICATION;
use crate::support::discord::places::{Channel, Guild, bot_user};
use crate::support::discord::state::State;
use crate::support::discord::validate::Request;

pub(super) fn perform(state: &mut State, request: &Request) -> Outcome {
    match request.operation {
        "GET /gateway" => Ok(json!({"url": gateway_url(state)})),
        "GET /gateway/bot" => Ok(gateway(state)),
        "GET /users/@me" => Ok(bot_user()),
        "GET /applications/@me" => Ok(application(state)),
        "GET /users/@me/guilds" => {
            let guild = |(id, guild): (&u64, &Guild)| {
                json!({
                    "id": id.to_string(), "name": "Sales", "icon": null, "banner": null, "owner": false,
                    "permissions": guild.permissions.to_string(), "features": [],
                })
            };
            Ok(state.guilds.iter().map(guild).collect())
        }
        "POST /users/@me/channels" => open_direct_messages(state, request),
        "GET /guilds/{guild_id}/members/{user_id}" => member(state, request),
        "GET /guilds/{guild_id}/roles" => {
            let id = request.id(0);
            state.guilds.get(&id).map(|guild| guild.roles(id)).ok_or_else(|| Refusal::of(10_004))
        }
        "GET /applications/{application_id}/commands" => {
            own(request)?;
            Ok(Value::Array(state.commands.clone()))
        }
        "PUT /applications/{application_id}/commands" => {
            own(request)?;
            let before = std::mem::take(&mut state.commands);
            state.commands = registered(state, &before, &request.body, &json!([0, 1]));
            Ok(Value::Array(state.commands.clone()))
        }
        "PUT /applications/{application_id}/guilds/{guild_id}/commands" => {
            own(request)?;
            if !state.guilds.contains_key(&request.id(1)) {
                return Err(Refusal::of(50_001));
            }
            let before = std::mem::take(&mut state.guild_commands);
            state.guild_commands = registered(state, &before, &request.body, &json!([0]));
            Ok(Value::Array(state.guild_commands.clone()))
        }
        other => unreachable!("the extract knows {other}"),
    }
}

fn gateway_url(state: &State) -> String {
    format!("ws://{}/gateway", state.gateway.address)
}

fn gateway(state: &State) -> Value {
    let remaining = state.gateway.sessions_left.saturating_sub(state.gateway.counts.identifies);
    let reset_after = u64::try_from(state.gateway.sessions_again_after.as_millis()).expect("some hours");
    json!({
        "url": gateway_url(state), "shards": state.gateway.shards,
        "session_start_limit": {
            "total": 1000, "remaining": remaining, "reset_after": reset_after, "max_concurrency": 1,
        },
    })
}

fn application(state: &State) -> Value {
    json!({
        "id": APPLICATION.to_string(), "name": "Bantam", "icon": null, "description": "", "summary": "",
        "bot_public": true, "bot_require_code_grant": false, "verify_key": "00", "flags": 0, "hook": true,
        "interactions_endpoint_url": state.endpoint, "redirect_uris": [], "integration_types_config": {"0": {}}, "team": null,
        "owner": {"id": "1", "username": "owner", "discriminator": "0", "global_name": null, "avatar": null},
        "approximate_guild_count": 1, "bot": bot_user(),
    })
}

fn own(request: &Request) -> Result<(), Refusal> {
    let is_own = request.id(0) == APPLICATION;
    if is_own { Ok(()) } else { Err(Refusal::of(10_002).violation("that is another application")) }
}

fn open_direct_messages(state: &mut State, request: &Request) -> Outcome {
    let Some(person) = request.body["recipient_id"].as_str().and_then(|id| id.parse().ok()) else {
        return Err(Refusal::of(50_035).violation("recipient_id is missing"));
    };
    if !state.people.contains_key(&person) {
        return Err(Refusal::of(10_013));
    }
    let channel = state.direct_messages(person);
    Ok(state.channels[&channel].json(state.people.get(&person)))
}

fn member(state: &State, request: &Request) -> Outcome {
    let (guild, person) = (request.id(0), request.id(1));
    if !state.guilds.contains_key(&guild) {
        return Err(Refusal::of(10_004));
    }
    if person == APPLICATION {
        return Ok(Guild::bot_member(guild));
    }
    let known = state.people.get(&person).filter(|person| person.is_member);
    known.map(|person| person.member(0)).ok_or_else(|| Refusal::of(10_007))
}

/// What takes the place of the commands before; one that stays keeps its id.
fn registered(state: &mut State, before: &[Value], commands: &Value, contexts: &Value) -> Vec<Value> {
    let mut all = Vec::new();
    for mut command in commands.as_array().cloned().unwrap_or_default() {
        let kind = command["type"].as_u64().unwrap_or(1);
        let known = before.iter().find(|it| it["name"] == command["name"] && it["type"] == kind);
        let id = known.map_or_else(|| json!(state.clock.next_id().to_string()), |it| it["id"].clone());
        command["id"] = id;
        command["type"] = json!(kind);
        command["application_id"] = json!(APPLICATION.to_string());
        command["version"] = json!(state.clock.next_id().to_string());
        for (field, usual) in [
            ("description", json!("")),
            ("default_member_permissions", Value::Null),
            ("dm_permission", json!(true)),
            ("nsfw", json!(false)),
            ("contexts", contexts.clone()),
            ("integration_types", json!([0])),
        ] {
            if command.get(field).is_none() {
                command[field] = usual;
            }
        }
        all.push(command);
    }
    all
}

/// Whether the bot may do such a thing in the guild of a room.
pub(super) fn allowed(state: &State, channel: &Channel) -> u64 {
    channel.guild.and_then(|guild| state.guilds.get(&guild)).map_or(u64::MAX, |guild| guild.permissions)
}
