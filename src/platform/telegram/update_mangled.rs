//! Whatever comes instead of an update: it does no harm, and hides no other.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::update::{Task, raw_update, read_updates};
use crate::platform::mangled::mangled;

/// One of each kind, as Telegram sends them.
fn samples() -> Vec<Value> {
    let ann = json!({"id": 4711, "is_bot": false, "first_name": "Ann", "username": "ann", "language_code": "de-AT"});
    let chat = json!({"id": 4711, "type": "private", "first_name": "Ann"});
    let group = json!({"id": -100_123, "type": "supergroup", "title": "Sales", "is_forum": true});
    let message = |chat: &Value, fields: Value| {
        let mut message = json!({"message_id": 5, "date": 1_700_000_000, "from": ann, "chat": chat});
        message.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        message
    };
    let photo = json!([{"file_id": "f", "file_unique_id": "u", "width": 90, "height": 90, "file_size": 1000}]);
    let forwarded = json!({"type": "channel", "chat": {"id": -5, "type": "channel"}, "message_id": 3, "date": 1});
    let texts = [
        json!({"text": "/start ads", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}),
        json!({"photo": photo, "caption": "20k", "media_group_id": "77"}),
        json!({"contact": {"phone_number": "+431", "first_name": "Ann", "user_id": 4711}}),
        json!({"text": "hi", "forward_origin": forwarded, "via_bot": {"id": 1, "is_bot": true, "first_name": "b"}}),
        json!({"text": "hi", "reply_to_message": message(&chat, json!({"text": "?"})), "quote": {"text": "?"}}),
        json!({"venue": {"title": "Café"}, "location": {"latitude": 48.2, "longitude": 16.4}}),
        json!({"poll": {"id": "1", "question": "?", "options": [{"text": "a", "voter_count": 0}]}}),
        json!({"pinned_message": message(&chat, json!({"text": "?"}))}),
        json!({"text": "hi", "business_connection_id": "b"}),
    ];
    let rooms = [
        json!({"text": "/room", "message_thread_id": 45, "is_topic_message": true}),
        json!({"text": "/room", "sender_chat": group}),
        json!({"migrate_to_chat_id": -100_777}),
        json!({"new_chat_members": [ann]}),
        json!({"video_chat_started": {}}),
    ];
    let old = json!({"message_id": 5, "date": 0, "chat": chat});
    let member = |status: &str| json!({"status": status, "user": ann, "is_member": true});
    let changes = [
        json!({"edited_message": message(&chat, json!({"text": "30k", "edit_date": 2}))}),
        json!({"callback_query": {"id": "77", "from": ann, "data": "ff.3.s", "message": old, "chat_instance": "1"}}),
        json!({"callback_query": {"id": "77", "from": ann, "inline_message_id": "x", "game_short_name": "g"}}),
        json!({"my_chat_member": {"chat": chat, "from": ann, "date": 1,
               "old_chat_member": member("member"), "new_chat_member": member("kicked")}}),
        json!({"channel_post": message(&json!({"id": -5, "type": "channel"}), json!({"text": "x"}))}),
        json!({"inline_query": {"id": "1", "from": ann, "query": "x", "offset": ""}}),
    ];
    let written = texts.into_iter().map(|fields| json!({"message": message(&chat, fields)}));
    let in_rooms = rooms.into_iter().map(|fields| json!({"message": message(&group, fields)}));
    let mut samples: Vec<Value> = written.chain(in_rooms).chain(changes).collect();
    for sample in &mut samples {
        sample["update_id"] = json!(9);
    }
    samples
}

#[test]
fn the_samples_can_be_read() {
    for sample in samples() {
        let body = json!({"ok": true, "result": [sample]}).to_string();
        let read = read_updates(&body, "bantam_bot").unwrap();
        assert!(read.len() == 1 && read[0].task != Task::Unreadable, "{sample}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_mangled_update_does_no_harm_and_hides_no_other(odd in mangled(samples())) {
        let body = json!({"ok": true, "result": [odd, {"update_id": 10}]}).to_string();
        let read = read_updates(&body, "bantam_bot").expect("the other one has a number");
        prop_assert_eq!(read.last().map(|update| update.id), Some(10));
        for update in read {
            raw_update(&body, update.id);
        }
    }

    #[test]
    fn a_body_of_any_shape_does_no_harm(odd in mangled(samples()), text in ".{0,200}") {
        let _ = read_updates(&odd.to_string(), "bantam_bot");
        let _ = read_updates(&text, "bantam_bot");
    }
}
