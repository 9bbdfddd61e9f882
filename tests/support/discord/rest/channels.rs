//! Rooms, threads and posts, and who may do what in them.

use serde_json::json;

use super::Outcome;
use super::application::allowed;
use super::messages;
use super::refusal::Refusal;
use crate::support::discord::places::{ADMINISTRATOR, Channel, FORUM, SEND, SEND_IN_THREADS, TEXT, VIEW};
use crate::support::discord::state::{Id, State};
use crate::support::discord::validate::Request;

/// What the bot wants to do in a room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Look,
    /// To edit or delete what stands there.
    Change,
    Write,
    /// To write a new post into a forum.
    Post,
}

pub(super) fn perform(state: &mut State, request: &Request) -> Outcome {
    let id = request.id(0);
    match request.operation {
        "GET /channels/{channel_id}" => {
            may(state, id, Wish::Look)?;
            Ok(json(state, id))
        }
        "PATCH /channels/{channel_id}" => change_thread(state, id, request),
        "POST /channels/{channel_id}/typing" => {
            may(state, id, Wish::Write)?;
            state.channels.get_mut(&id).expect("it may be written to").typing += 1;
            state.ring_at(id);
            Ok(json!(null))
        }
        "POST /channels/{channel_id}/threads" => open_thread(state, id, request),
        other => unreachable!("the extract knows {other}"),
    }
}

fn json(state: &State, id: Id) -> serde_json::Value {
    let place = &state.channels[&id];
    place.json(place.recipient.and_then(|person| state.people.get(&person)))
}

/// Whether the bot may do this in the room.
pub(super) fn may(state: &State, id: Id, wish: Wish) -> Result<(), Refusal> {
    let Some(place) = state.channels.get(&id) else { return Err(Refusal::of(10_003)) };
    let parent = place.parent.and_then(|parent| state.channels.get(&parent));
    for refusing in [Some(place), parent].into_iter().flatten().filter_map(|it| it.refuses) {
        let always = matches!(refusing, 10_003 | 50_001);
        if always || matches!(wish, Wish::Write | Wish::Post) || (refusing != 50_013 && wish == Wish::Change) {
            return Err(Refusal::of(refusing));
        }
    }
    let permissions = allowed(state, place);
    if permissions & (ADMINISTRATOR | VIEW) == 0 {
        return Err(Refusal::of(50_001));
    }
    let needed = if place.parent.is_some() { SEND_IN_THREADS } else { SEND };
    if matches!(wish, Wish::Write | Wish::Post) && permissions & (ADMINISTRATOR | needed) == 0 {
        return Err(Refusal::of(50_013));
    }
    check_kind(state, place, wish)
}

fn check_kind(state: &State, place: &Channel, wish: Wish) -> Result<(), Refusal> {
    if let Some(person) = place.recipient.and_then(|person| state.people.get(&person))
        && wish == Wish::Write
    {
        if !person.is_member {
            return Err(Refusal::of(50_278));
        }
        if !person.takes_direct_messages {
            return Err(Refusal::of(50_007));
        }
    }
    match wish {
        Wish::Write if place.kind == FORUM => Err(Refusal::of(50_008)),
        Wish::Write if place.locked => Err(Refusal::of(160_005)),
        Wish::Change if place.archived => Err(Refusal::of(50_083)),
        Wish::Post if !matches!(place.kind, FORUM | TEXT) => Err(Refusal::of(50_024)),
        _ => Ok(()),
    }
}

fn change_thread(state: &mut State, id: Id, request: &Request) -> Outcome {
    may(state, id, Wish::Look)?;
    let unarchives_only = request.body == json!({"archived": false});
    let renames_only = request.body.as_object().is_some_and(|it| it.len() == 1 && it.contains_key("name"));
    let place = state.channels.get_mut(&id).expect("it may be looked at");
    if place.parent.is_none() || (place.locked && place.archived) || !(unarchives_only || renames_only) {
        return Err(Refusal::of(50_013));
    }
    // Only the bot opens threads here, and whoever opened one may call it otherwise.
    if let Some(name) = request.body["name"].as_str() {
        name.clone_into(&mut place.name);
    } else {
        place.archived = false;
    }
    announce_thread(state, "THREAD_UPDATE", id);
    Ok(json(state, id))
}

/// Writing into an archived thread that is not locked opens it again.
pub(super) fn unarchive(state: &mut State, id: Id) {
    let place = state.channels.get_mut(&id).expect("it may be written to");
    if std::mem::take(&mut place.archived) {
        announce_thread(state, "THREAD_UPDATE", id);
    }
}

fn announce_thread(state: &mut State, kind: &str, id: Id) {
    let (guild, event) = (state.channels[&id].guild, json(state, id));
    state.dispatch(kind, &event, guild, crate::support::discord::GUILDS_INTENT);
    state.ring_at(id);
}

fn open_thread(state: &mut State, parent: Id, request: &Request) -> Outcome {
    may(state, parent, Wish::Post)?;
    let name = request.body["name"].as_str().unwrap_or_default();
    let is_forum = state.channels[&parent].kind == FORUM;
    let message = &request.body["message"];
    if is_forum != message.is_object() {
        return Err(Refusal::of(50_035).violation("a forum takes posts with a message, a text room threads without"));
    }
    let (id, guild) = (state.clock.next_id(), state.channels[&parent].guild);
    state.channels.insert(id, Channel::thread(id, parent, guild, name));
    let place = state.channels.get_mut(&parent).expect("it may be written to");
    place.unseen_posts.push_back(id);
    state.ring_at(parent);
    announce_thread(state, "THREAD_CREATE", id);
    let mut thread = json(state, id);
    if is_forum {
        thread["message"] = messages::first_of_post(state, id, message);
    }
    Ok(thread)
}
