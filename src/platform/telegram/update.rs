//! Reading updates: from raw JSON through small structs of our own to events, tolerant of everything we do not need.
//!
//! Typed libraries lose texts that carry entities they do not know yet; here a text is a text.

use serde::Deserialize;

use super::raw::{Answer, RawMembership, RawMessage, RawQuery, RawUpdate, RawUser};
use super::send::Place;
use crate::core::event::{Attachment, Edit, Event, Inbound, Person, Press, SharedContact};
use crate::core::ids::{Account, Chat, InboundKey, Language, MessageId, Platform};
use crate::core::lead::board::BoardPress;
use crate::core::lead::desk_command::{Back, is_command};
use crate::core::lead::press::DeskPress;
use crate::core::lead::verdict::Spot;
use crate::platform::{AnswerTo, Caller, CardPress, CommandLine, RoomEvent, RoomInbound};

/// The kinds of update we ask for.
pub(super) const KINDS: [&str; 4] = ["message", "edited_message", "callback_query", "my_chat_member"];

/// One update, understood.
#[derive(Debug, PartialEq)]
pub(super) struct Update {
    pub(super) id: i64,
    /// The chat it belongs to: updates of one chat are handled in order.
    pub(super) chat_id: Option<i64>,
    /// What several photos sent together have in common.
    pub(super) album: Option<String>,
    /// The button that was pressed, which is to be answered.
    pub(super) pressed: Option<Pressed>,
    pub(super) task: Task,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Task {
    Event(Inbound),
    Room(RoomInbound),
    /// Acknowledged, nothing more.
    Nothing,
    /// Has no shape we can read: kept as it came.
    Unreadable,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pressed {
    pub(super) query_id: String,
    /// The message with the keyboard, where it is still known.
    pub(super) message: Option<(i64, i64)>,
    /// Whether it is a prospect's, which is done with now; that of a card stays.
    pub(super) is_done_with: bool,
    /// Of whoever pressed.
    pub(super) language: Language,
}

/// A body of `getUpdates` that is not even a list of numbered updates.
#[derive(Debug, PartialEq)]
pub(super) struct Illegible;

/// Reads the answer of `getUpdates`. One update out of shape does not hide the others.
pub(super) fn read_updates(body: &str, bot: &str) -> Result<Vec<Update>, Illegible> {
    if let Ok(answer) = serde_json::from_str::<Answer<RawUpdate>>(body) {
        return Ok(answer.result.into_iter().map(|raw| understand(raw, bot)).collect());
    }
    let answer = serde_json::from_str::<Answer<serde_json::Value>>(body).map_err(|_| Illegible)?;
    let numbered = answer.result.into_iter().filter_map(|value| {
        let id = value.get("update_id")?.as_i64()?;
        Some(match serde_json::from_value::<RawUpdate>(value) {
            Ok(raw) => understand(raw, bot),
            // What serde says may quote the update, which belongs in no log.
            Err(_) => Update { id, chat_id: None, album: None, pressed: None, task: Task::Unreadable },
        })
    });
    let updates: Vec<Update> = numbered.collect();
    if updates.is_empty() { Err(Illegible) } else { Ok(updates) }
}

/// One update of a body that [`read_updates`] has read, as it came.
pub(super) fn raw_update(body: &str, id: i64) -> String {
    let answer = serde_json::from_str::<Answer<serde_json::Value>>(body);
    let values = answer.map(|answer| answer.result).unwrap_or_default();
    let found = values.into_iter().find(|value| value.get("update_id").and_then(serde_json::Value::as_i64) == Some(id));
    found.map(|value| value.to_string()).unwrap_or_default()
}

pub(super) fn key(update_id: i64) -> InboundKey {
    InboundKey(format!("telegram:u:{update_id}"))
}

fn understand(raw: RawUpdate, bot: &str) -> Update {
    let id = raw.update_id;
    let nothing = Update { id, chat_id: None, album: None, pressed: None, task: Task::Nothing };
    if let Some(message) = raw.message {
        let chat_id = Some(message.chat.id);
        let album = message.media_group_id.clone();
        return Update { chat_id, album, task: message_task(id, &message, bot), ..nothing };
    }
    if let Some(message) = raw.edited_message {
        return Update { chat_id: Some(message.chat.id), task: edit_task(id, &message), ..nothing };
    }
    if let Some(query) = raw.callback_query {
        let message = query.message.as_ref().map(|message| (message.chat.id, message.message_id));
        let task = press_task(id, &query);
        // The buttons of a card stay, and the keyboards of others, or of a later version of ours, are not ours to take away.
        let is_done_with = matches!(task, Task::Event(_));
        let language = person(&query.from).language.unwrap_or(Language::ENGLISH);
        let pressed = Some(Pressed { query_id: query.id, message, is_done_with, language });
        return Update { chat_id: message.map(|it| it.0), pressed, task, ..nothing };
    }
    match raw.my_chat_member {
        Some(change) => Update { chat_id: Some(change.chat.id), task: membership_task(id, &change), ..nothing },
        None => nothing,
    }
}

fn message_task(id: i64, message: &RawMessage, bot: &str) -> Task {
    if message.chat.is_group() {
        return room_task(id, message, bot);
    }
    let foreign = message.business_connection_id.is_some() || message.sender_chat.is_some();
    match (&message.from, private_event(message)) {
        (Some(from), Some(event)) if message.chat.is_private() && !foreign => {
            match inbound(id, message.chat.id, from, event) {
                Task::Event(inbound) => Task::Event(Inbound { message: Some(message_id(message)), ..inbound }),
                other => other,
            }
        }
        _ => Task::Nothing,
    }
}

fn message_id(message: &RawMessage) -> MessageId {
    MessageId(message.message_id.to_string())
}

/// What a prospect sent; none for service messages such as a pin.
fn private_event(message: &RawMessage) -> Option<Event> {
    // Somebody else's words are no answer of the prospect; but silence would look broken.
    let own_words = message.forward_origin.is_none() && message.via_bot.is_none();
    if let Some(contact) = &message.contact {
        let own =
            own_words && contact.user_id.is_some() && contact.user_id == message.from.as_ref().map(|from| from.id);
        return Some(Event::ShareContact(SharedContact { phone: contact.phone_number.clone(), own }));
    }
    let has_words = message.text.is_some() || message.caption.is_some();
    if has_words && !own_words {
        return Some(Event::Attach(Attachment::Forwarded));
    }
    if let Some(text) = &message.text {
        return Some(Event::Say(text.clone()));
    }
    if let Some(caption) = message.caption.as_ref().filter(|caption| !caption.trim().is_empty()) {
        return Some(Event::Caption(caption.clone()));
    }
    let kinds = [
        (&message.photo, Attachment::Photo),
        (&message.sticker, Attachment::Sticker),
        (&message.voice, Attachment::Voice),
        (&message.video, Attachment::Video),
        (&message.video_note, Attachment::Video),
        // An animation is a document too, and is named first.
        (&message.animation, Attachment::Video),
        (&message.audio, Attachment::Voice),
        (&message.document, Attachment::Document),
        // A venue has a location, too.
        (&message.location, Attachment::Location),
        (&message.dice, Attachment::Game),
        (&message.game, Attachment::Game),
        (&message.poll, Attachment::Poll),
        (&message.story, Attachment::Forwarded),
        (&message.paid_media, Attachment::Other),
        (&message.checklist, Attachment::Other),
        (&message.invoice, Attachment::Other),
    ];
    kinds.into_iter().find(|(kind, _)| kind.is_some()).map(|(_, attachment)| Event::Attach(attachment))
}

fn edit_task(id: i64, message: &RawMessage) -> Task {
    let own = message.business_connection_id.is_none()
        && message.sender_chat.is_none()
        && message.forward_origin.is_none()
        && message.via_bot.is_none();
    match (&message.from, message.text.as_ref().or(message.caption.as_ref())) {
        (Some(from), Some(text)) if own && message.chat.is_private() => {
            let edit = Edit { message: message_id(message), text: text.clone() };
            inbound(id, message.chat.id, from, Event::Edit(edit))
        }
        _ => Task::Nothing,
    }
}

fn press_task(id: i64, query: &RawQuery) -> Task {
    if let Some(press) = query.data.as_deref().and_then(DeskPress::parse) {
        return card_task(id, query, press);
    }
    if let Some(press) = query.data.as_deref().and_then(BoardPress::parse) {
        return board_task(id, query, press);
    }
    let press = query.data.as_deref().and_then(Press::parse);
    match (&query.message, press) {
        (Some(message), Some(press)) if message.chat.is_private() => {
            inbound(id, message.chat.id, &query.from, Event::Press(press))
        }
        _ => Task::Nothing,
    }
}

/// A press on a lead's card: in a group, or in the private chat of whoever works alone. Its topic is not told of a message that
/// is too old to be seen.
fn card_task(id: i64, query: &RawQuery, press: DeskPress) -> Task {
    let Some(message) = query.message.as_ref().filter(|_| !query.from.is_bot) else { return Task::Nothing };
    let room = Place { chat_id: message.chat.id, thread_id: None }.chat();
    let spots = vec![Spot { room: room.clone(), message: MessageId(message.message_id.to_string()) }];
    let by = person(&query.from);
    let event = RoomEvent::Pressed(CardPress { by, roles: Vec::new(), press, spots, words: None });
    Task::Room(RoomInbound { key: key(id), room, event })
}

/// A press on a board. Of one that is too old to be seen the topic is not told.
fn board_task(id: i64, query: &RawQuery, press: BoardPress) -> Task {
    let Some(message) = &query.message else { return Task::Nothing };
    if query.from.is_bot || message.chat.is_private() {
        return Task::Nothing;
    }
    let room = place(message.chat.id, message.message_thread_id, message.is_topic_message).chat();
    let by = Caller { person: person(&query.from), roles: Vec::new() };
    let answer = AnswerTo::Message(MessageId(message.message_id.to_string()));
    Task::Room(RoomInbound { key: key(id), room, event: RoomEvent::BoardPressed { by, press, answer, within: None } })
}

/// A thread that is no topic is only a reply.
fn place(chat_id: i64, thread: Option<i64>, is_topic: bool) -> Place {
    Place { chat_id, thread_id: thread.filter(|&topic| is_topic && topic != Place::GENERAL_TOPIC) }
}

fn membership_task(id: i64, change: &RawMembership) -> Task {
    let chat = Place { chat_id: change.chat.id, thread_id: None }.chat();
    let (was_in, is_in) = (change.old_chat_member.is_in(), change.new_chat_member.is_in());
    if change.chat.is_private() {
        let left = was_in && !is_in;
        return if left { inbound(id, change.chat.id, &change.from, Event::Leave) } else { Task::Nothing };
    }
    let event = match (was_in, is_in) {
        (false, true) => RoomEvent::Joined,
        (true, false) => RoomEvent::Removed,
        (true, true) | (false, false) => return Task::Nothing,
    };
    if change.chat.is_group() { Task::Room(RoomInbound { key: key(id), room: chat, event }) } else { Task::Nothing }
}

fn room_task(id: i64, message: &RawMessage, bot: &str) -> Task {
    let chat_id = message.chat.id;
    if let Some(to) = message.migrate_to_chat_id {
        let to = Place { chat_id: to, thread_id: None }.chat();
        let room = Place { chat_id, thread_id: None }.chat();
        return Task::Room(RoomInbound { key: key(id), room, event: RoomEvent::Moved { to } });
    }
    // Who administrates anonymously writes as the room itself, through a bot of Telegram's.
    let as_the_room = message.sender_chat.as_ref().is_some_and(|sender| sender.id == chat_id);
    let by = message.from.as_ref().filter(|from| message.sender_chat.is_none() && !from.is_bot);
    let given = message.text.as_deref().and_then(|text| command(text, bot));
    let Some((name, arguments)) = given.filter(|_| (by.is_some() || as_the_room) && message.forward_origin.is_none())
    else {
        return Task::Nothing;
    };
    let event = match name {
        _ if name == "room" => RoomEvent::AddressAsked,
        name if is_command(&name) => RoomEvent::Command {
            by: by.map(|from| Caller { person: person(from), roles: Vec::new() }),
            line: CommandLine {
                name,
                arguments: arguments.to_owned(),
                mentioned: mentioned(message).map(Box::new),
                back: Back::Within,
            },
            answer: AnswerTo::Message(message_id(message)),
            within: None,
        },
        _ => return Task::Nothing,
    };
    let room = place(chat_id, message.message_thread_id, message.is_topic_message).chat();
    Task::Room(RoomInbound { key: key(id), room, event })
}

/// The name of a command, in small letters, and what stands behind it: `/room`, or `/room@` our own name.
fn command<'t>(text: &'t str, bot: &str) -> Option<(String, &'t str)> {
    let text = text.trim_start().strip_prefix('/')?;
    let (command, arguments) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let (name, whose) = command.split_once('@').unwrap_or((command, bot));
    whose.eq_ignore_ascii_case(bot).then(|| (name.to_ascii_lowercase(), arguments))
}

/// The first person named in a text whose account Telegram tells: one without a user name.
fn mentioned(message: &RawMessage) -> Option<Caller> {
    let entities = message.entities.iter().flatten().filter(|entity| entity["type"] == "text_mention");
    let users = entities.filter_map(|entity| RawUser::deserialize(&entity["user"]).ok());
    let person = users.into_iter().find(|user| !user.is_bot).map(|user| person(&user));
    person.map(|person| Caller { person, roles: Vec::new() })
}

fn inbound(id: i64, chat_id: i64, from: &RawUser, event: Event) -> Task {
    if from.is_bot {
        return Task::Nothing;
    }
    let chat = Chat { platform: Platform::Telegram, id: chat_id.to_string() };
    Task::Event(Inbound { key: key(id), chat, from: person(from), event, message: None })
}

fn person(from: &RawUser) -> Person {
    Person {
        account: Account { platform: Platform::Telegram, id: from.id.to_string() },
        first_name: from.first_name.clone().filter(|name| !name.is_empty()),
        last_name: from.last_name.clone().filter(|name| !name.is_empty()),
        username: from.username.clone(),
        language: from.language_code.as_deref().and_then(|code| code.parse().ok()),
    }
}

#[cfg(test)]
#[path = "update_tests.rs"]
mod tests;
