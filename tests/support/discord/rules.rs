//! What Discord says about requests only in prose, and two habits that we ask of the bot.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Value, json};

use super::schema::{Fault, inside};

pub(crate) const EPHEMERAL: u64 = 1 << 6;
pub(crate) const COMPONENTS_V2: u64 = 1 << 15;
const SUPPRESS_EMBEDS: u64 = 1 << 2;
const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;

const CONTENT: usize = 2000;
const EMBEDS: usize = 6000;
const COMMAND: usize = 8000;
const NONCE: usize = 25;

static COMMAND_NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$").expect("a pattern"));

/// Discord's locales.
const LOCALES: [&str; 34] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko", "ar",
    "he",
];

pub(crate) fn faults(operation: &str, body: &Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    match operation {
        "POST /channels/{channel_id}/messages" => {
            check_message(body, "", Shown::New, &mut faults);
            check_nonce(body, &mut faults);
        }
        "PATCH /channels/{channel_id}/messages/{message_id}" => check_message(body, "", Shown::Edit, &mut faults),
        "POST /channels/{channel_id}/threads" if body["message"].is_object() => {
            check_message(&body["message"], "message", Shown::New, &mut faults);
        }
        "POST /webhooks/{webhook_id}/{webhook_token}" => check_message(body, "", Shown::Answer, &mut faults),
        "POST /interactions/{interaction_id}/{interaction_token}/callback" => check_callback(body, &mut faults),
        "PUT /applications/{application_id}/commands"
        | "PUT /applications/{application_id}/guilds/{guild_id}/commands" => check_commands(body, &mut faults),
        _ if operation.starts_with("PATCH /webhooks/") => check_message(body, "", Shown::Edit, &mut faults),
        _ => {}
    }
    faults
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    New,
    /// To an interaction, where it may be ephemeral.
    Answer,
    Edit,
}

fn check_callback(body: &Value, faults: &mut Vec<Fault>) {
    let answer = &body["data"];
    match body["type"].as_u64() {
        Some(4) => check_message(answer, "data", Shown::Answer, faults),
        Some(5) => {
            let only_flags =
                answer.is_null() || answer.as_object().is_some_and(|it| it.keys().all(|key| key == "flags"));
            let flags = answer["flags"].as_u64().unwrap_or(0);
            if !only_flags || flags & !EPHEMERAL != 0 {
                faults.push(Fault::new("data", "DEFERRED", "a deferred answer can only be ephemeral or not"));
            }
        }
        Some(6) if answer.as_object().is_some_and(|it| !it.is_empty()) => {
            faults.push(Fault::new("data", "DEFERRED", "a deferred update says nothing"));
        }
        Some(7) => check_message(answer, "data", Shown::Edit, faults),
        Some(9) => check_modal(answer, faults),
        _ => {}
    }
}

fn check_message(message: &Value, at: &str, shown: Shown, faults: &mut Vec<Fault>) {
    let mut fault = |part: &str, code, why: String| faults.push(Fault::new(&inside(at, part), code, why));
    let length = message["content"].as_str().map_or(0, |text| text.chars().count());
    if length > CONTENT {
        fault("content", "BASE_TYPE_MAX_LENGTH", format!("{length} characters, allowed {CONTENT}"));
    }
    let flags = message["flags"].as_u64().unwrap_or(0);
    let allowed = match shown {
        Shown::New => SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2,
        Shown::Answer => SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2 | EPHEMERAL,
        Shown::Edit => SUPPRESS_EMBEDS | COMPONENTS_V2,
    };
    if flags & !allowed != 0 {
        fault("flags", "BAD_FLAGS", format!("the flags {flags} cannot be set here"));
    }
    let is_blank = |name: &str| match &message[name] {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => true,
    };
    let is_v2 = flags & COMPONENTS_V2 != 0;
    let parts = if is_v2 { &["components"][..] } else { &["content", "embeds", "sticker_ids"] };
    let says_all = shown != Shown::Edit || parts.iter().all(|name| message.get(*name).is_some());
    if says_all && parts.iter().all(|name| is_blank(name)) && message["poll"].is_null() {
        fault("", "EMPTY_MESSAGE", "Cannot send an empty message".to_owned());
    }
    if is_v2 && (!is_blank("content") || !is_blank("embeds")) {
        fault("flags", "COMPONENTS_V2", "components of the second version exclude content and embeds".to_owned());
    }
    // Ours, not Discord's: nothing a prospect wrote may ever ping anybody. Who is called is all that the content says.
    let mentions = &message["allowed_mentions"];
    let is_list = |name: &str| mentions[name].as_array().is_some_and(|list| !list.is_empty());
    let users = mentions["users"].as_array().cloned().unwrap_or_default();
    let calls: Vec<String> = users.iter().map(|user| format!("<@{}>", user.as_str().unwrap_or_default())).collect();
    let calls_others = !calls.is_empty() && message["content"] != json!(calls.join(" "));
    if mentions["parse"] != json!([]) || calls_others || is_list("roles") || mentions["replied_user"] == true {
        let why = "must be there and allow none but those whom the content calls, and nothing else: {\"parse\": []}";
        fault("allowed_mentions", "OURS", why.to_owned());
    }
    check_embeds(&message["embeds"], &inside(at, "embeds"), faults);
    if !is_v2 {
        check_components(&message["components"], &inside(at, "components"), faults);
    }
}

fn check_nonce(message: &Value, faults: &mut Vec<Fault>) {
    let nonce = match &message["nonce"] {
        Value::String(text) => text.chars().count(),
        Value::Number(number) => number.to_string().len(),
        _ => 0,
    };
    // Ours: without it a message that is sent again after a crash is there twice.
    if nonce == 0 {
        faults.push(Fault::new("nonce", "OURS", "every message has one"));
    }
    if nonce > NONCE {
        faults.push(Fault::new("nonce", "BASE_TYPE_MAX_LENGTH", format!("{nonce} characters, allowed {NONCE}")));
    }
    if message["enforce_nonce"] != true {
        faults.push(Fault::new("enforce_nonce", "OURS", "a nonce that nobody looks at dedupes nothing"));
    }
}

fn check_embeds(embeds: &Value, at: &str, faults: &mut Vec<Fault>) {
    let text = |value: &Value| value.as_str().map_or(0, |text| text.trim().chars().count());
    let mut sum = 0;
    for (index, embed) in embeds.as_array().into_iter().flatten().enumerate() {
        let here = inside(at, index);
        let mut length = text(&embed["title"])
            + text(&embed["description"])
            + text(&embed["footer"]["text"])
            + text(&embed["author"]["name"]);
        for (number, field) in embed["fields"].as_array().into_iter().flatten().enumerate() {
            length += text(&field["name"]) + text(&field["value"]);
            for name in ["name", "value"] {
                if text(&field[name]) == 0 {
                    let place = inside(&inside(&here, format!("fields.{number}")), name);
                    faults.push(Fault::new(&place, "BASE_TYPE_REQUIRED", "This field is required"));
                }
            }
        }
        if length == 0 && embed["image"].is_null() && embed["thumbnail"].is_null() {
            faults.push(Fault::new(&here, "BASE_TYPE_REQUIRED", "the embed is empty"));
        }
        sum += length;
    }
    if sum > EMBEDS {
        faults.push(Fault::new(at, "MAX_EMBED_SIZE_EXCEEDED", format!("{sum} characters in all, allowed {EMBEDS}")));
    }
}

fn check_components(rows: &Value, at: &str, faults: &mut Vec<Fault>) {
    let rows = rows.as_array().map_or(&[][..], Vec::as_slice);
    if rows.len() > 5 {
        faults.push(Fault::new(at, "BASE_TYPE_BAD_LENGTH", format!("{} rows, allowed 5", rows.len())));
    }
    let mut seen = BTreeSet::new();
    for (index, row) in rows.iter().enumerate() {
        let here = inside(at, index);
        if row["type"] != 1 {
            faults.push(Fault::new(&here, "COMPONENTS_V2", "only rows without the flag for the second version"));
            continue;
        }
        let parts = row["components"].as_array().map_or(&[][..], Vec::as_slice);
        let buttons = parts.iter().filter(|part| part["type"] == 2).count();
        if buttons != parts.len() && parts.len() > 1 {
            faults.push(Fault::new(&here, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "five buttons or one select"));
        }
        for (number, part) in parts.iter().enumerate() {
            let place = inside(&here, format!("components.{number}"));
            let fits = if part["type"] == 2 { check_button(part) } else { check_select(part) };
            if let Err(why) = fits {
                faults.push(Fault::new(&place, "COMPONENT", why));
            }
            if let Some(id) = part["custom_id"].as_str()
                && !seen.insert(id)
            {
                faults.push(Fault::new(&place, "COMPONENT_CUSTOM_ID_DUPLICATED", format!("`{id}` stands twice")));
            }
        }
    }
}

fn check_button(button: &Value) -> Result<(), String> {
    let is_link = button["style"] == 5;
    if is_link == button["url"].is_null() || is_link != button["custom_id"].is_null() {
        return Err("a link has a url, every other button a custom_id, none both".to_owned());
    }
    let has_label = button["label"].as_str().is_some_and(|label| !label.trim().is_empty());
    if has_label || button["emoji"].is_object() { Ok(()) } else { Err("a button without label and emoji".to_owned()) }
}

fn check_select(select: &Value) -> Result<(), String> {
    let options = select["options"].as_array().map_or(&[][..], Vec::as_slice);
    if select["type"] == 3 && !(1..=25).contains(&options.len()) {
        return Err(format!("{} options, allowed 1 to 25", options.len()));
    }
    let values: BTreeSet<&str> = options.iter().filter_map(|option| option["value"].as_str()).collect();
    if values.len() != options.len() {
        return Err("two options have the same value".to_owned());
    }
    let (least, most) = (select["min_values"].as_u64().unwrap_or(1), select["max_values"].as_u64().unwrap_or(1));
    if least > most || (select["type"] == 3 && most > options.len() as u64) {
        return Err(format!("{least} to {most} of {} options", options.len()));
    }
    let defaults = options.iter().filter(|option| option["default"] == true).count() as u64;
    if defaults > most { Err(format!("{defaults} defaults, but at most {most} may be chosen")) } else { Ok(()) }
}

fn check_modal(modal: &Value, faults: &mut Vec<Fault>) {
    let parts = modal["components"].as_array().map_or(&[][..], Vec::as_slice);
    if !(1..=5).contains(&parts.len()) {
        let why = format!("{} components, allowed 1 to 5", parts.len());
        faults.push(Fault::new("data.components", "BASE_TYPE_BAD_LENGTH", why));
    }
    let mut seen = BTreeSet::new();
    for (index, part) in parts.iter().enumerate() {
        let here = format!("data.components.{index}");
        let (inputs, labelled) = match part["type"].as_u64() {
            Some(1) => (part["components"].as_array().cloned().unwrap_or_default(), false),
            Some(18) => (vec![part["component"].clone()], true),
            _ => continue,
        };
        if inputs.len() != 1 {
            faults.push(Fault::new(&here, "BASE_TYPE_BAD_LENGTH", "a row of a modal holds one text input"));
        }
        for input in &inputs {
            if input["custom_id"].as_str().is_some_and(|id| !seen.insert(id.to_owned())) {
                faults.push(Fault::new(&here, "COMPONENT_CUSTOM_ID_DUPLICATED", "a custom_id stands twice"));
            }
            if input["type"] == 4 && input["label"].is_null() != labelled {
                faults.push(Fault::new(&here, "BASE_TYPE_REQUIRED", "one label, on the input or around it"));
            }
            let (least, most) =
                (input["min_length"].as_u64().unwrap_or(0), input["max_length"].as_u64().unwrap_or(4000));
            let given = input["value"].as_str().map_or(least, |text| text.chars().count() as u64);
            if least > most || !(least..=most).contains(&given) {
                faults.push(Fault::new(&here, "BASE_TYPE_BAD_LENGTH", "the lengths contradict each other"));
            }
        }
    }
}

fn check_commands(commands: &Value, faults: &mut Vec<Fault>) {
    let mut seen = BTreeSet::new();
    for (index, command) in commands.as_array().into_iter().flatten().enumerate() {
        let here = index.to_string();
        let kind = command["type"].as_u64().unwrap_or(1);
        if !seen.insert((kind, command["name"].to_string())) {
            faults.push(Fault::new(&here, "APPLICATION_COMMANDS_DUPLICATE_NAME", "a name stands twice"));
        }
        if kind == 1 {
            check_named(command, &here, faults);
        }
        let length = text_of(command);
        if length > COMMAND {
            faults.push(Fault::new(&here, "BASE_TYPE_MAX_LENGTH", format!("{length} characters, allowed {COMMAND}")));
        }
    }
}

/// A command or an option of one.
fn check_named(named: &Value, at: &str, faults: &mut Vec<Fault>) {
    let is_name = |name: &Value| name.as_str().is_some_and(|it| COMMAND_NAME.is_match(it) && it.to_lowercase() == it);
    let localised = named["name_localizations"].as_object().into_iter().flatten();
    if !is_name(&named["name"]) || localised.map(|(_, name)| name).any(|name| !is_name(name)) {
        faults.push(Fault::new(&inside(at, "name"), "APPLICATION_COMMAND_INVALID_NAME", "the name is invalid"));
    }
    if named["description"].as_str().is_none_or(|text| text.trim().is_empty()) {
        faults.push(Fault::new(&inside(at, "description"), "BASE_TYPE_REQUIRED", "This field is required"));
    }
    for field in ["name_localizations", "description_localizations"] {
        for (locale, _) in named[field].as_object().into_iter().flatten() {
            if !LOCALES.contains(&locale.as_str()) {
                faults.push(Fault::new(&inside(at, field), "ENUM_TYPE_COERCE", format!("`{locale}` is no locale")));
            }
        }
    }
    let (mut seen, mut optional_before) = (BTreeSet::new(), false);
    for (index, option) in named["options"].as_array().into_iter().flatten().enumerate() {
        let here = inside(at, format!("options.{index}"));
        if !seen.insert(option["name"].to_string()) {
            faults.push(Fault::new(&here, "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "a name stands twice"));
        }
        if option["required"] == true && optional_before {
            faults.push(Fault::new(&here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "required ones come first"));
        }
        optional_before |= option["required"] != true;
        check_named(option, &here, faults);
    }
}

/// Characters in names, descriptions and values; of the translations the longest counts.
fn text_of(named: &Value) -> usize {
    let length = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let longest = |field: &str| {
        let translated = named[format!("{field}_localizations")].as_object().into_iter().flatten();
        translated.map(|(_, text)| length(text)).max().unwrap_or(0).max(length(&named[field]))
    };
    let inner = ["options", "choices"].into_iter().flat_map(|list| named[list].as_array().into_iter().flatten());
    longest("name") + longest("description") + length(&named["value"]) + inner.map(text_of).sum::<usize>()
}
