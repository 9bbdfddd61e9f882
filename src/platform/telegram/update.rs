//! Reading updates: from raw JSON through small structs of our own to events, tolerant of everything we do not need.
//!
//! Typed libraries lose texts that carry entities they do not know yet; here a text is a text.

use super::raw::{Answer, RawMembership, RawMessage, RawQuery, RawUpdate, RawUser};
use super::send::Place;
use crate::core::event::{Attachment, Edit, Event, Inbound, Person, Press, SharedContact};
use crate::core::ids::{Account, Chat, InboundKey, MessageId, Platform};
use crate::core::lead::press::DeskPress;
use crate::core::lead::verdict::Spot;
use crate::platform::{RoomEvent, RoomInbound};

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
        let pressed = Some(Pressed { query_id: query.id.clone(), message });
        let task = press_task(id, &query);
        // The buttons of a card stay, and the keyboards of others, or of a later version of ours, are not ours to take away.
        let is_prospects = matches!(task, Task::Event(_));
        let pressed = pressed.map(|it| if is_prospects { it } else { Pressed { message: None, ..it } });
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
    let press = query.data.as_deref().and_then(Press::parse);
    match (&query.message, press) {
        (Some(message), Some(press)) if message.chat.is_private() => {
            inbound(id, message.chat.id, &query.from, Event::Press(press))
        }
        _ => Task::Nothing,
    }
}

/// A press on a lead's card, wherever it stands. Its topic is not told of a message that is too old to be seen.
fn card_task(id: i64, query: &RawQuery, press: DeskPress) -> Task {
    let Some(message) = &query.message else { return Task::Nothing };
    let room = Place { chat_id: message.chat.id, thread_id: None }.chat();
    let spots = vec![Spot { room: room.clone(), message: MessageId(message.message_id.to_string()) }];
    let event = RoomEvent::Pressed { by: person(&query.from), press, spots };
    Task::Room(RoomInbound { key: key(id), room, event })
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
    let person = message.sender_chat.is_none() && message.from.as_ref().is_some_and(|from| !from.is_bot);
    let asked = message.text.as_deref().is_some_and(|text| asks_for_address(text, bot));
    if !(asked && (person || as_the_room) && message.forward_origin.is_none()) {
        return Task::Nothing;
    }
    // A thread that is no topic is only a reply.
    let topic = message.message_thread_id.filter(|&topic| message.is_topic_message && topic != Place::GENERAL_TOPIC);
    let room = Place { chat_id, thread_id: topic }.chat();
    Task::Room(RoomInbound { key: key(id), room, event: RoomEvent::AddressAsked })
}

/// `/room`, or `/room@` our own name.
fn asks_for_address(text: &str, bot: &str) -> bool {
    let command = text.split_whitespace().next().unwrap_or_default();
    let (name, whose) = command.split_once('@').unwrap_or((command, bot));
    name.eq_ignore_ascii_case("/room") && whose.eq_ignore_ascii_case(bot)
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
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::core::ids::Language;

    fn read(update: &Value) -> Update {
        let body = json!({"ok": true, "result": [update]}).to_string();
        read_updates(&body, "bantam_bot").expect("a list").remove(0)
    }

    fn private(fields: Value) -> Value {
        let mut message = json!({
            "message_id": 1, "date": 0,
            "from": {"id": 4711, "is_bot": false, "first_name": "Ann", "language_code": "de-AT"},
            "chat": {"id": 4711, "type": "private", "first_name": "Ann"},
        });
        let Value::Object(fields) = fields else { panic!("fields") };
        message.as_object_mut().expect("an object").extend(fields);
        json!({"update_id": 9, "message": message})
    }

    fn event(update: &Value) -> Option<Event> {
        match read(update).task {
            Task::Event(inbound) => Some(inbound.event),
            Task::Nothing => None,
            other => panic!("{other:?}"),
        }
    }

    fn room(fields: Value) -> Option<(String, RoomEvent)> {
        let mut update = private(fields);
        let chat = &mut update["message"]["chat"];
        if chat["type"] == "private" {
            *chat = json!({"id": -100_123, "type": "supergroup", "title": "Sales"});
        }
        match read(&update).task {
            Task::Room(inbound) => Some((inbound.room.to_string(), inbound.event)),
            Task::Nothing => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_text_is_said_whatever_its_entities() {
        let update = private(json!({"text": "/start ads-spring", "entities": [{"type": "date_time", "new": [1]}]}));
        let Task::Event(inbound) = read(&update).task else { panic!("no event") };
        assert_eq!(inbound.key, InboundKey("telegram:u:9".to_owned()));
        assert_eq!(inbound.chat.to_string(), "telegram:4711");
        assert_eq!((inbound.from.language, inbound.from.first_name.as_deref()), (Some(Language::GERMAN), Some("Ann")));
        assert_eq!(inbound.event, Event::Say("/start ads-spring".to_owned()));
        assert_eq!(inbound.message, Some(MessageId("1".to_owned())));
    }

    #[test]
    fn an_edit_names_its_message() {
        let mut update = private(json!({"text": "20k", "edit_date": 1}));
        update["edited_message"] = update["message"].take();
        update.as_object_mut().expect("an object").remove("message");
        let edit = Edit { message: MessageId("1".to_owned()), text: "20k".to_owned() };
        assert_eq!(event(&update), Some(Event::Edit(edit)));
        update["edited_message"]["forward_origin"] = json!({"type": "user"});
        assert_eq!(event(&update), None);
    }

    #[test]
    fn only_ones_own_contact_is_vouched_for() {
        let own = |update: &Value| match event(update) {
            Some(Event::ShareContact(contact)) => contact.own,
            other => panic!("{other:?}"),
        };
        let contact = |user_id: Value| private(json!({"contact": {"phone_number": "491", "user_id": user_id}}));
        assert!(own(&contact(json!(4711))));
        assert!(!own(&contact(json!(4712))));
        assert!(!own(&contact(Value::Null)));
        let forwarded = json!({"contact": {"phone_number": "491", "user_id": 4711}, "forward_origin": {"type": "new"}});
        assert!(!own(&private(forwarded)));
    }

    #[test]
    fn what_is_no_text_is_attached() {
        for (field, kind) in [
            ("photo", Attachment::Photo),
            ("sticker", Attachment::Sticker),
            ("voice", Attachment::Voice),
            ("video_note", Attachment::Video),
            ("document", Attachment::Document),
            ("location", Attachment::Location),
            ("animation", Attachment::Video),
            ("audio", Attachment::Voice),
            ("poll", Attachment::Poll),
            ("dice", Attachment::Game),
            ("game", Attachment::Game),
            ("invoice", Attachment::Other),
            ("checklist", Attachment::Other),
        ] {
            assert_eq!(event(&private(json!({field: {"x": 1}}))), Some(Event::Attach(kind)), "{field}");
            let blank = private(json!({field: {"x": 1}, "caption": " "}));
            assert_eq!(event(&blank), Some(Event::Attach(kind)), "{field}");
        }
    }

    #[test]
    fn words_below_a_file_are_the_prospects_own() {
        let captioned = private(json!({"photo": [], "caption": "20k"}));
        assert_eq!(event(&captioned), Some(Event::Caption("20k".to_owned())));
    }

    #[test]
    fn words_of_others_are_no_answer() {
        for words in [
            json!({"text": "hi", "forward_origin": {"type": "unheard of"}}),
            json!({"text": "hi", "via_bot": {"id": 5, "is_bot": true}}),
            json!({"photo": [], "caption": "hi", "forward_origin": {"type": "user"}}),
            json!({"story": {"id": 1}}),
        ] {
            assert_eq!(event(&private(words.clone())), Some(Event::Attach(Attachment::Forwarded)), "{words}");
        }
    }

    #[test]
    fn what_concerns_nobody_is_only_acknowledged() {
        for update in [
            json!({"update_id": 9}),
            json!({"update_id": 9, "brand_new_kind": {"x": 1}}),
            json!({"update_id": 9, "channel_post": {"message_id": 1, "chat": {"id": -1, "type": "channel"}, "text": "x"}}),
            private(json!({"text": "x", "business_connection_id": "b"})),
            private(json!({"text": "x", "sender_chat": {"id": -5, "type": "channel"}})),
            private(json!({"text": "x", "from": {"id": 1, "is_bot": true}})),
            private(json!({"pinned_message": {"message_id": 2}})),
            private(json!({"text": "x", "chat": {"id": -5, "type": "channel"}})),
        ] {
            assert_eq!(event(&update), None, "{update}");
        }
    }

    fn press(chat: &str, data: &Value) -> Update {
        read(&json!({"update_id": 9, "callback_query": {
            "id": "77", "from": {"id": 4711, "is_bot": false, "first_name": "Ann"}, "data": data,
            "message": {"message_id": 5, "date": 0, "chat": {"id": 4711, "type": chat}},
        }}))
    }

    #[test]
    fn a_press_on_a_message_too_old_to_be_seen_counts() {
        let update = press("private", &json!("ff.3.s"));
        assert!(matches!(update.task, Task::Event(Inbound { event: Event::Press(_), .. })));
        assert_eq!(update.pressed, Some(Pressed { query_id: "77".to_owned(), message: Some((4711, 5)) }));
    }

    #[test]
    fn a_press_that_is_none_of_ours_is_answered_and_left_alone() {
        for update in
            [press("private", &json!("forged")), press("private", &Value::Null), press("group", &json!("ff.3.s"))]
        {
            assert_eq!(update.task, Task::Nothing);
            assert_eq!(update.pressed, Some(Pressed { query_id: "77".to_owned(), message: None }));
        }
    }

    #[test]
    fn a_press_on_a_card_says_who_and_where() {
        for chat in ["group", "supergroup", "private"] {
            let update = press(chat, &json!("desk:14:m3e9"));
            assert_eq!(update.pressed, Some(Pressed { query_id: "77".to_owned(), message: None }), "the card stays");
            let Task::Room(RoomInbound { event: RoomEvent::Pressed { by, press, spots }, .. }) = update.task else {
                panic!("{:?}", update.task)
            };
            assert_eq!((by.account.to_string().as_str(), press.encode().as_str()), ("telegram:4711", "desk:14:m3e9"));
            let spot = Spot { room: "telegram:4711".parse().expect("one"), message: MessageId("5".to_owned()) };
            assert_eq!(spots, [spot]);
        }
    }

    #[test]
    fn a_room_asks_for_its_address() {
        let asked = |text: &str| room(json!({"text": text})).map(|it| it.0);
        assert_eq!(asked("/room").as_deref(), Some("telegram:-100123"));
        assert_eq!(asked("/room@Bantam_Bot please").as_deref(), Some("telegram:-100123"));
        assert_eq!(asked("/room@other_bot"), None);
        assert_eq!(asked("hello"), None);
        let topic = |id: i64, is_topic: bool| {
            room(json!({"text": "/room", "message_thread_id": id, "is_topic_message": is_topic})).map(|it| it.0)
        };
        assert_eq!(topic(45, true).as_deref(), Some("telegram:-100123/45"));
        assert_eq!(topic(45, false).as_deref(), Some("telegram:-100123"));
        assert_eq!(topic(1, true).as_deref(), Some("telegram:-100123"));
        let anonymous = json!({
            "text": "/room", "from": {"id": 1_087_968_824, "is_bot": true},
            "sender_chat": {"id": -100_123, "type": "supergroup"},
        });
        assert!(room(anonymous).is_some());
    }

    #[test]
    fn a_room_that_moves_says_where() {
        let moved = room(json!({"migrate_to_chat_id": -100_777, "chat": {"id": -5, "type": "group"}}));
        let to = "telegram:-100777".parse().expect("an address");
        assert_eq!(moved, Some(("telegram:-5".to_owned(), RoomEvent::Moved { to })));
    }

    #[test]
    fn coming_and_going_is_told() {
        let change = |chat: &str, old: &str, new: &str| {
            read(&json!({"update_id": 9, "my_chat_member": {
                "chat": {"id": -5, "type": chat}, "from": {"id": 4711, "is_bot": false}, "date": 0,
                "old_chat_member": {"status": old}, "new_chat_member": {"status": new},
            }}))
            .task
        };
        let room = |event| Task::Room(RoomInbound { key: key(9), room: "telegram:-5".parse().expect("one"), event });
        assert_eq!(change("group", "left", "member"), room(RoomEvent::Joined));
        assert_eq!(change("supergroup", "administrator", "kicked"), room(RoomEvent::Removed));
        assert_eq!(change("supergroup", "member", "administrator"), Task::Nothing);
        assert_eq!(change("channel", "left", "administrator"), Task::Nothing);
        assert!(matches!(change("private", "member", "kicked"), Task::Event(Inbound { event: Event::Leave, .. })));
        assert_eq!(change("private", "kicked", "member"), Task::Nothing);
    }

    #[test]
    fn an_update_out_of_shape_hides_no_other() {
        let body =
            r#"{"ok":true,"result":[{"update_id":1,"message":{"chat":"nonsense"}},{"nonsense":1},{"update_id":3}]}"#;
        let updates = read_updates(body, "b").expect("a list");
        assert_eq!(updates.iter().map(|it| it.id).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(updates[0].task, Task::Unreadable);
        assert_eq!(raw_update(body, 1), r#"{"message":{"chat":"nonsense"},"update_id":1}"#);
        assert_eq!(read_updates("<html>", "b"), Err(Illegible));
        assert_eq!(read_updates(r#"{"ok":true,"result":[{"x":1}]}"#, "b"), Err(Illegible));
        assert_eq!(read_updates(r#"{"ok":true,"result":[]}"#, "b"), Ok(Vec::new()));
    }
}
