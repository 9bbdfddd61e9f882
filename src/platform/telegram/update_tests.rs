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

fn pressed(is_done_with: bool) -> Pressed {
    Pressed { query_id: "77".to_owned(), message: Some((4711, 5)), is_done_with, language: Language::ENGLISH }
}

#[test]
fn a_press_on_a_message_too_old_to_be_seen_counts() {
    let update = press("private", &json!("ff.3.s"));
    assert!(matches!(update.task, Task::Event(Inbound { event: Event::Press(_), .. })));
    assert_eq!(update.pressed, Some(pressed(true)));
}

#[test]
fn a_press_that_is_none_of_ours_is_answered_and_left_alone() {
    for update in [press("private", &json!("forged")), press("private", &Value::Null), press("group", &json!("ff.3.s"))]
    {
        assert_eq!(update.task, Task::Nothing);
        assert_eq!(update.pressed, Some(pressed(false)));
    }
}

#[test]
fn a_bot_presses_nothing() {
    for data in ["desk:14:m3e9", "board:leads:0"] {
        let query = json!({
            "id": "77", "from": {"id": 4711, "is_bot": true, "first_name": "Bot"}, "data": data,
            "message": {"message_id": 5, "date": 0, "chat": {"id": -100_123, "type": "supergroup"}},
        });
        assert_eq!(read(&json!({"update_id": 9, "callback_query": query})).task, Task::Nothing, "{data}");
    }
}

#[test]
fn a_press_on_a_card_says_who_and_where() {
    for chat in ["group", "supergroup", "private"] {
        let update = press(chat, &json!("desk:14:m3e9"));
        assert_eq!(update.pressed, Some(pressed(false)), "the card stays");
        let Task::Room(RoomInbound { event: RoomEvent::Pressed(CardPress { by, roles, press, spots, words }), .. }) =
            update.task
        else {
            panic!("{:?}", update.task)
        };
        assert_eq!((roles, words), (Vec::new(), None));
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
fn a_command_in_a_room_says_who_gave_it_and_whom_it_names() {
    let given = |fields: Value| match room(fields) {
        Some((room, RoomEvent::Command { by, line, answer, within: None })) => {
            assert_eq!(answer, AnswerTo::Message(MessageId("1".to_owned())));
            let account = |caller: Caller| caller.person.account.to_string();
            let mentioned = line.mentioned.map(|it| account(*it));
            Some((room, by.map(account), format!("{}|{}", line.name, line.arguments), mentioned))
        }
        None => None,
        other => panic!("{other:?}"),
    };
    let ann = || Some("telegram:4711".to_owned());
    let said = |line: &str| Some(("telegram:-100123".to_owned(), ann(), line.to_owned(), None));
    assert_eq!(given(json!({"text": "/leads"})), said("leads|"));
    assert_eq!(given(json!({"text": "/Note@Bantam_Bot 1042 Calls\nback"})), said("note|1042 Calls\nback"));
    for other in ["/leads@other_bot", "leads", "/help", "/leadsx", "/"] {
        assert_eq!(given(json!({"text": other})), None, "{other}");
    }
    let kim = json!({"id": 5, "is_bot": false, "first_name": "Kim"});
    let entities =
        json!([{"type": "mention"}, {"type": "text_mention", "user": "?"}, {"type": "text_mention", "user": kim}]);
    let named = given(json!({"text": "/assign 1042 Kim", "entities": entities})).expect("a command");
    assert_eq!((named.2.as_str(), named.3.as_deref()), ("assign|1042 Kim", Some("telegram:5")));
    let in_topic = given(json!({"text": "/leads", "message_thread_id": 45, "is_topic_message": true}));
    assert_eq!(in_topic.expect("a command").0, "telegram:-100123/45");
    let sender = |id: i64| json!({"text": "/leads", "sender_chat": {"id": id, "type": "supergroup"}});
    assert_eq!(given(sender(-100_123)).expect("a command").1, None, "who administrates anonymously is nobody");
    assert_eq!(given(sender(-100_999)), None, "another channel");
    assert_eq!(given(json!({"text": "/leads", "forward_origin": {"type": "user"}})), None);
    let in_private = private(json!({"text": "/leads"}));
    assert_eq!(event(&in_private), Some(Event::Say("/leads".to_owned())));
}

#[test]
fn a_press_on_a_board_says_who_and_where() {
    let pressed = |message: Value| {
        let query = json!({
            "id": "77", "chat_instance": "1", "from": {"id": 4711, "is_bot": false, "first_name": "Ann"},
            "data": "board:leads:2", "message": message,
        });
        read(&json!({"update_id": 9, "callback_query": query}))
    };
    let chat = json!({"id": -100_123, "type": "supergroup"});
    let topic = json!({"message_id": 5, "date": 1, "chat": chat, "message_thread_id": 45, "is_topic_message": true});
    let too_old = json!({"message_id": 5, "date": 0, "chat": chat});
    for (message, address) in [(topic, "telegram:-100123/45"), (too_old, "telegram:-100123")] {
        let update = pressed(message);
        assert_eq!(
            update.pressed,
            Some(Pressed {
                query_id: "77".to_owned(),
                message: Some((-100_123, 5)),
                is_done_with: false,
                language: Language::ENGLISH
            }),
            "the buttons stay"
        );
        let Task::Room(RoomInbound { room, event: RoomEvent::BoardPressed { by, press, answer, .. }, .. }) =
            update.task
        else {
            panic!("{:?}", update.task)
        };
        assert_eq!((room.to_string().as_str(), press.encode().as_str()), (address, "board:leads:2"));
        assert_eq!(by.person.account.to_string(), "telegram:4711");
        assert_eq!(answer, AnswerTo::Message(MessageId("5".to_owned())));
    }
    let private = pressed(json!({"message_id": 5, "date": 1, "chat": {"id": 4711, "type": "private"}}));
    assert_eq!(private.task, Task::Nothing);
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
    let body = r#"{"ok":true,"result":[{"update_id":1,"message":{"chat":"nonsense"}},{"nonsense":1},{"update_id":3}]}"#;
    let updates = read_updates(body, "b").expect("a list");
    assert_eq!(updates.iter().map(|it| it.id).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(updates[0].task, Task::Unreadable);
    assert_eq!(raw_update(body, 1), r#"{"message":{"chat":"nonsense"},"update_id":1}"#);
    assert_eq!(read_updates("<html>", "b"), Err(Illegible));
    assert_eq!(read_updates(r#"{"ok":true,"result":[{"x":1}]}"#, "b"), Err(Illegible));
    assert_eq!(read_updates(r#"{"ok":true,"result":[]}"#, "b"), Ok(Vec::new()));
}
