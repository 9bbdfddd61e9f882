//! Whatever comes instead of an event of the gateway: it does no harm.

use proptest::prelude::*;
use serde_json::{Value, json};
use serenity::all::{Event as Gateway, GatewayEvent};

use super::history;
use super::inbound::{Task, What, read};
use crate::core::event::{Attachment, Event};
use crate::platform::mangled::mangled;

fn user() -> Value {
    json!({"id": "4711", "username": "ann", "discriminator": "0", "global_name": "Ann", "avatar": null})
}

fn message(fields: &Value) -> Value {
    let mut message = json!({
        "id": "900", "channel_id": "800", "author": user(), "content": "20k", "timestamp": "2026-03-01T09:00:00Z",
        "tts": false, "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
        "pinned": false, "type": 0,
    });
    message.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    message
}

fn interaction(kind: u8, data: &Value, fields: &Value) -> Value {
    let mut interaction = json!({
        "id": "700", "application_id": "600", "type": kind, "token": "t", "version": 1, "data": data, "user": user(),
        "channel_id": "800", "channel": {"id": "800", "type": 1}, "locale": "de", "entitlements": [],
        "attachment_size_limit": 1,
    });
    interaction.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    interaction
}

fn event(name: &str, data: &Value) -> Value {
    json!({"op": 0, "s": 1, "t": name, "d": data})
}

fn created(fields: &Value) -> Value {
    event("MESSAGE_CREATE", &message(fields))
}

/// One of each kind, as Discord sends them.
fn samples() -> Vec<Value> {
    let pressed = message(&json!({"author": {"id": "600", "username": "bantam", "bot": true}}));
    let button = json!({"custom_id": "ff.3.s", "component_type": 2});
    let row = json!([{"type": 1, "components": [{"type": 4, "custom_id": "answer", "value": "20k"}]}]);
    vec![
        created(&json!({})),
        created(&json!({"content": "", "sticker_items": [{"id": "1", "name": "Wave", "format_type": 1}]})),
        created(&json!({"message_reference": {"message_id": "5", "channel_id": "800"}, "type": 19})),
        event("MESSAGE_UPDATE", &message(&json!({"edited_timestamp": "2026-03-01T09:01:00Z"}))),
        event("INTERACTION_CREATE", &interaction(2, &json!({"id": "1", "name": "qualify", "type": 1}), &json!({}))),
        event("INTERACTION_CREATE", &interaction(3, &button, &json!({"message": pressed}))),
        event("INTERACTION_CREATE", &interaction(5, &json!({"custom_id": "ff.3.w", "components": row}), &json!({}))),
    ]
}

fn heard(raw: Value) -> Option<Gateway> {
    match history::read(raw)? {
        GatewayEvent::Dispatch(_, event) => Some(event),
        _ => None,
    }
}

fn task(raw: Value) -> Option<Task> {
    read(heard(raw)?)
}

fn said(fields: &Value) -> Option<Event> {
    match task(created(fields))?.what {
        What::Wrote { inbound, .. } => Some(inbound.event),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_samples_can_be_read() {
    for sample in samples() {
        let read = task(sample.clone()).unwrap_or_else(|| panic!("{sample}"));
        assert!(!matches!(read.what, What::NotUnderstood { .. }), "{sample}");
        assert_eq!(read.user, 4711);
    }
}

#[test]
fn a_message_is_words_a_caption_or_no_words_at_all() {
    let file = |kind: &str| json!([{"id": "1", "filename": "f", "size": 1, "url": "u", "proxy_url": "u", "content_type": kind}]);
    let attached = |attachment| Some(Event::Attach(attachment));
    let passed_on = json!([{"message": {
        "type": 0, "content": "Buy", "embeds": [], "attachments": [], "timestamp": "2026-01-01T00:00:00Z", "mentions": [],
        "mention_roles": [],
    }}]);
    let poll = json!({
        "question": {"text": "?"}, "answers": [], "expiry": null, "allow_multiselect": false, "layout_type": 1,
    });
    for (fields, expected) in [
        (json!({}), Some(Event::Say("20k".to_owned()))),
        (json!({"type": 19}), Some(Event::Say("20k".to_owned()))),
        (json!({"embeds": [{"title": "a link's preview"}]}), Some(Event::Say("20k".to_owned()))),
        (json!({"attachments": file("image/png")}), Some(Event::Caption("20k".to_owned()))),
        (json!({"content": "", "attachments": file("image/png")}), attached(Attachment::Photo)),
        (json!({"content": "", "attachments": file("video/mp4")}), attached(Attachment::Video)),
        (json!({"content": "", "attachments": file("audio/ogg"), "flags": 1 << 13}), attached(Attachment::Voice)),
        (json!({"content": "", "attachments": file("application/pdf")}), attached(Attachment::Document)),
        (json!({"content": "", "poll": poll}), attached(Attachment::Poll)),
        (json!({"content": "", "message_snapshots": passed_on}), attached(Attachment::Forwarded)),
        (json!({"content": ""}), attached(Attachment::Other)),
    ] {
        assert_eq!(said(&fields), expected, "{fields}");
    }
}

#[test]
fn what_concerns_nobody_is_left_alone() {
    for fields in [
        json!({"author": {"id": "5", "username": "b", "bot": true}}),
        json!({"webhook_id": "5"}),
        json!({"guild_id": "77"}),
        // A pin, a call, a thread that was begun, a command's own message.
        json!({"type": 6}),
        json!({"type": 3}),
        json!({"type": 18}),
        json!({"type": 20}),
        json!({"type": 9999}),
    ] {
        assert_eq!(said(&fields), None, "{fields}");
    }
    assert!(task(event("MESSAGE_REACTION_ADD", &json!({"user_id": "4711"}))).is_none());
    assert!(task(event("BRAND_NEW", &json!({"x": 1}))).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_mangled_event_does_no_harm(odd in mangled(samples())) {
        if let Some(task) = task(odd) {
            task.lane();
            task.put_off();
        }
    }
}
