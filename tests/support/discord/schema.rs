//! JSON schemas as Discord's OpenAPI description writes them: what of a value they do not allow.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Map, Value};

/// `openapi.json` was taken from Discord's published description by following every reference from the requests of the
/// operations listed there; what only describes responses or documents was left out.
pub(crate) static API: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("openapi.json")).expect("the extract is JSON"));

static SNOWFLAKE: LazyLock<Regex> = LazyLock::new(|| Regex::new("^(0|[1-9][0-9]*)$").expect("a pattern"));

/// What is wrong, and where: `embeds.0.title`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) at: String,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl Fault {
    pub(crate) fn new(at: &str, code: &'static str, message: impl Into<String>) -> Self {
        Self { at: at.to_owned(), code, message: message.into() }
    }
}

/// The place of a part: `a.b`.
pub(crate) fn inside(at: &str, part: impl std::fmt::Display) -> String {
    if at.is_empty() { part.to_string() } else { format!("{at}.{part}") }
}

pub(crate) fn check(schema: &Value, value: &Value, at: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if let Some(name) = schema["$ref"].as_str() {
        let referenced = &API["schemas"][name];
        assert!(referenced.is_object(), "the extract lacks {name}");
        faults.extend(check(referenced, value, at));
    }
    if !has_a_type(schema, value) {
        faults.push(Fault::new(at, "BASE_TYPE_INVALID", format!("should be {}, is {}", schema["type"], kind(value))));
        return faults;
    }
    if value.is_null() && !schema["type"].is_null() {
        return faults;
    }
    check_choices(schema, value, at, &mut faults);
    match value {
        Value::String(text) => check_text(schema, text, at, &mut faults),
        Value::Number(_) => check_range(schema, value, at, &mut faults),
        Value::Array(items) => check_items(schema, items, at, &mut faults),
        Value::Object(fields) => check_fields(schema, fields, at, &mut faults),
        Value::Null | Value::Bool(_) => {}
    }
    faults
}

/// Numbers may be written as strings, as Discord takes them so; nothing else may be what it is not.
fn has_a_type(schema: &Value, value: &Value) -> bool {
    let names: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => return true,
    };
    names.iter().any(|name| match *name {
        "null" => value.is_null(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => {
            value.is_i64() || value.is_u64() || value.as_str().is_some_and(|text| text.parse::<i128>().is_ok())
        }
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the extract has the type {other}"),
    })
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn check_choices(schema: &Value, value: &Value, at: &str, faults: &mut Vec<Fault>) {
    if let Some(allowed) = schema["enum"].as_array()
        && !allowed.iter().any(|choice| same(choice, value))
    {
        faults.push(Fault::new(at, "BASE_TYPE_CHOICES", format!("must be one of {}", schema["enum"])));
    }
    if let Some(only) = schema.get("const")
        && !same(only, value)
    {
        faults.push(Fault::new(at, "BASE_TYPE_CHOICES", format!("must be {only}")));
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        faults.extend(check(part, value, at));
    }
    for word in ["oneOf", "anyOf"] {
        if let Some(candidates) = schema[word].as_array() {
            faults.extend(faults_of_the_nearest(candidates, value, at));
        }
    }
}

fn same(one: &Value, other: &Value) -> bool {
    one == other || other.as_str().is_some_and(|text| one.is_number() && text.parse::<i64>().ok() == one.as_i64())
}

/// Of a choice between schemas none of which fits, tells what is wrong with the one that was most likely meant.
fn faults_of_the_nearest(candidates: &[Value], value: &Value, at: &str) -> Vec<Fault> {
    let own_type = inside(at, "type");
    let judged = candidates.iter().map(|candidate| check(candidate, value, at));
    let rank = |faults: &Vec<Fault>| {
        let other_kind = faults.iter().any(|fault| fault.at == at || fault.at == own_type);
        (!faults.is_empty(), other_kind, faults.len())
    };
    judged.min_by_key(rank).unwrap_or_default()
}

fn check_text(schema: &Value, text: &str, at: &str, faults: &mut Vec<Fault>) {
    let length = text.chars().count() as u64;
    let (least, most) = (schema["minLength"].as_u64().unwrap_or(0), schema["maxLength"].as_u64().unwrap_or(u64::MAX));
    if length < least || length > most {
        faults.push(Fault::new(at, "BASE_TYPE_BAD_LENGTH", format!("{length} characters, allowed {least} to {most}")));
    }
    let well_formed = match schema["format"].as_str() {
        Some("snowflake") => SNOWFLAKE.is_match(text) && text.parse::<u64>().is_ok(),
        Some("uri") => text.contains("://"),
        Some("date-time") => text.parse::<jiff::Timestamp>().is_ok(),
        _ => true,
    };
    if !well_formed {
        faults.push(Fault::new(at, "BASE_TYPE_FORMAT", format!("`{text}` is no {}", schema["format"])));
    }
    if schema["type"] != "string" && schema.get("maximum").is_some() {
        check_range(schema, &Value::String(text.to_owned()), at, faults);
    }
}

fn check_range(schema: &Value, value: &Value, at: &str, faults: &mut Vec<Fault>) {
    let number = |value: &Value| value.as_f64().or_else(|| value.as_str()?.parse().ok());
    let Some(given) = number(value) else { return };
    let too_small = number(&schema["minimum"]).is_some_and(|least| given < least);
    let too_large = number(&schema["maximum"]).is_some_and(|most| given > most);
    if too_small || too_large {
        let range = format!("{given}, allowed {} to {}", schema["minimum"], schema["maximum"]);
        faults.push(Fault::new(at, "NUMBER_TYPE_RANGE", range));
    }
}

fn check_items(schema: &Value, items: &[Value], at: &str, faults: &mut Vec<Fault>) {
    let count = items.len() as u64;
    let (least, most) = (schema["minItems"].as_u64().unwrap_or(0), schema["maxItems"].as_u64().unwrap_or(u64::MAX));
    if count < least || count > most {
        faults.push(Fault::new(at, "BASE_TYPE_BAD_LENGTH", format!("{count} items, allowed {least} to {most}")));
    }
    if schema["uniqueItems"] == true {
        let distinct: BTreeSet<String> = items.iter().map(Value::to_string).collect();
        if distinct.len() != items.len() {
            faults.push(Fault::new(at, "SET_TYPE_ALREADY_CONTAINS_VALUE", "an item stands twice"));
        }
    }
    if let Some(each) = schema.get("items") {
        for (index, item) in items.iter().enumerate() {
            faults.extend(check(each, item, &inside(at, index)));
        }
    }
}

fn check_fields(schema: &Value, fields: &Map<String, Value>, at: &str, faults: &mut Vec<Fault>) {
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !fields.contains_key(name) {
            faults.push(Fault::new(&inside(at, name), "BASE_TYPE_REQUIRED", "This field is required"));
        }
    }
    if schema["maxProperties"].as_u64().is_some_and(|most| fields.len() as u64 > most) {
        faults.push(Fault::new(at, "BASE_TYPE_BAD_LENGTH", format!("{} fields", fields.len())));
    }
    if schema["type"].is_null() {
        return;
    }
    for (name, value) in fields {
        let place = inside(at, name);
        match (schema["properties"].get(name), schema.get("additionalProperties")) {
            (Some(known), _) => faults.extend(check(known, value, &place)),
            (None, Some(other)) => faults.extend(check(other, value, &place)),
            // Discord passes over them; we want to know.
            (None, None) => faults.push(Fault::new(&place, "UNKNOWN_FIELD", "there is no such field")),
        }
    }
}
