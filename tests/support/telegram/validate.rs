//! Every request against the Bot API: methods, fields, types and lengths.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::html;

static API: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("bot_api.json")).expect("the extract is JSON"));

const TEXT: usize = 4096;

/// The method under the name the Bot API has for it.
pub(crate) fn method_name(called: &str) -> Option<&'static str> {
    let methods = API["methods"].as_object().expect("the extract lists methods");
    methods.keys().find(|name| name.eq_ignore_ascii_case(called)).map(String::as_str)
}

/// What the Bot API's description says about this request.
pub(crate) fn check(method: &str, body: &Value) -> Result<(), String> {
    check_fields(method, &API["methods"][method], body)?;
    check_keyboard(&body["reply_markup"])?;
    match method {
        "getUpdates" => {
            in_range("limit", &body["limit"], 1, 100)?;
            in_range("timeout", &body["timeout"], 0, 50)
        }
        "sendChatAction" => match body["action"].as_str() {
            Some("typing") => Ok(()),
            other => Err(format!("the action {other:?}")),
        },
        "answerCallbackQuery" => length("text", &body["text"], 0, 200),
        "sendDocument" => length("caption", &body["caption"], 0, 1024),
        "setMyCommands" => check_commands(body),
        "sendMessage" | "editMessageText" => shown_text(body).map(drop),
        _ => Ok(()),
    }
}

/// The text of a message as people read it.
pub(crate) fn shown_text(body: &Value) -> Result<String, String> {
    let raw = body["text"].as_str().unwrap_or_default();
    let text = match body["parse_mode"].as_str() {
        Some("HTML") => html::read(raw)?,
        None => raw.to_owned(),
        Some(other) => return Err(format!("the parse mode {other}")),
    };
    let units = text.encode_utf16().count();
    let is_visible = text.chars().any(|it| !it.is_whitespace() && !matches!(it, '\u{200b}'..='\u{200f}' | '\u{2060}'));
    if !is_visible {
        return Err("an empty text".to_owned());
    }
    if units > TEXT {
        return Err(format!("a text of {units} units"));
    }
    Ok(text.trim().to_owned())
}

fn check_fields(what: &str, known: &Value, given: &Value) -> Result<(), String> {
    let (Some(known), Some(given)) = (known.as_object(), given.as_object()) else {
        return Err(format!("{what}: no object"));
    };
    let missing = known.iter().find(|(name, field)| field["required"] == true && !given.contains_key(*name));
    if let Some((name, _)) = missing {
        return Err(format!("{what}: `{name}` is missing"));
    }
    given.iter().try_for_each(|(name, value)| {
        let Some(field) = known.get(name) else { return Err(format!("{what}: there is no `{name}`")) };
        let types = field["types"].as_array().expect("a field lists its types");
        let mut faults = Vec::new();
        for kind in types.iter().filter_map(Value::as_str) {
            match check_type(&format!("{what}.{name}"), kind, value) {
                Ok(()) => return Ok(()),
                Err(fault) => faults.push(fault),
            }
        }
        Err(faults.join(", or "))
    })
}

fn check_type(what: &str, kind: &str, value: &Value) -> Result<(), String> {
    if let Some(inner) = kind.strip_prefix("Array of ") {
        let Some(items) = value.as_array() else { return Err(format!("{what}: no list")) };
        return items.iter().try_for_each(|item| check_type(what, inner, item));
    }
    let fits = match kind {
        "Integer" => value.is_i64(),
        "String" => value.is_string(),
        "Boolean" => value.is_boolean(),
        "Float" => value.is_number(),
        _ => {
            let known = &API["types"][kind];
            return if known.is_null() { Ok(()) } else { check_fields(what, known, value) };
        }
    };
    if fits { Ok(()) } else { Err(format!("{what}: no {kind}")) }
}

fn check_keyboard(markup: &Value) -> Result<(), String> {
    let rows = |name: &str| markup[name].as_array().cloned().unwrap_or_default();
    let inline = rows("inline_keyboard");
    let reply = rows("keyboard");
    if inline.iter().chain(&reply).any(|row| row.as_array().is_none_or(|row| row.is_empty() || row.len() > 8)) {
        return Err("a keyboard row of none or more than eight".to_owned());
    }
    let buttons: Vec<&Map<String, Value>> =
        inline.iter().filter_map(Value::as_array).flatten().filter_map(Value::as_object).collect();
    if buttons.len() > 100 {
        return Err(format!("{} buttons", buttons.len()));
    }
    for button in buttons {
        let actions = button.keys().filter(|key| !["text", "style", "icon_custom_emoji_id"].contains(&key.as_str()));
        if actions.count() != 1 {
            return Err(format!("an inline button has exactly one action: {button:?}"));
        }
        let data = button.get("callback_data").and_then(Value::as_str).map_or(1, str::len);
        if !(1..=64).contains(&data) {
            return Err(format!("callback_data of {data} bytes"));
        }
        length("a label", &button["text"], 1, 256)?;
    }
    for button in reply.iter().filter_map(Value::as_array).flatten() {
        length("a label", &button["text"], 1, 256)?;
    }
    match markup.get("remove_keyboard") {
        Some(Value::Bool(true)) | None => Ok(()),
        Some(other) => Err(format!("remove_keyboard: {other}")),
    }
}

fn check_commands(body: &Value) -> Result<(), String> {
    let commands = body["commands"].as_array().cloned().unwrap_or_default();
    if commands.len() > 100 {
        return Err(format!("{} commands", commands.len()));
    }
    for command in &commands {
        let name = command["command"].as_str().unwrap_or_default();
        let is_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if !(1..=32).contains(&name.len()) || !name.bytes().all(is_name) {
            return Err(format!("the command `{name}`"));
        }
        length("a description", &command["description"], 1, 256)?;
    }
    match body["language_code"].as_str() {
        Some(code) if code.len() != 2 => Err(format!("the language {code}")),
        _ => Ok(()),
    }
}

fn length(what: &str, text: &Value, shortest: usize, longest: usize) -> Result<(), String> {
    let units = text.as_str().map_or(shortest, |text| text.encode_utf16().count());
    if (shortest..=longest).contains(&units) { Ok(()) } else { Err(format!("{what} of {units} units")) }
}

fn in_range(what: &str, number: &Value, least: i64, most: i64) -> Result<(), String> {
    let given = number.as_i64().unwrap_or(least);
    if (least..=most).contains(&given) { Ok(()) } else { Err(format!("{what}: {given}")) }
}
