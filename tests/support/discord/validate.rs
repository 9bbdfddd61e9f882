//! Every request against Discord's description of its API, and against what only its prose says.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::rules;
use super::schema::{API, Fault, check, inside};

/// A request that was told apart from all others.
pub(crate) struct Request {
    /// As in the description: `GET /channels/{channel_id}`.
    pub(crate) operation: &'static str,
    /// What stands in the braces, in order.
    pub(crate) parts: Vec<String>,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) body: Value,
}

impl Request {
    /// The id at this place of the path.
    pub(crate) fn id(&self, place: usize) -> u64 {
        self.parts.get(place).and_then(|part| part.parse().ok()).unwrap_or(0)
    }

    pub(crate) fn query_id(&self, name: &str) -> Option<u64> {
        self.query.get(name)?.parse().ok()
    }
}

/// The operation with this method and path (without `/api/v10`), and what stands in its braces.
pub(crate) fn operation(method: &str, path: &str) -> Option<(&'static str, Vec<String>)> {
    let operations = API["operations"].as_object().expect("the extract lists operations");
    let fitting = operations.keys().filter_map(|key| {
        let template = key.strip_prefix(method)?.strip_prefix(' ')?;
        Some((key.as_str(), parts(template, path)?))
    });
    // `@original` is closer than `{message_id}`.
    fitting.min_by_key(|(_, parts)| parts.len())
}

fn parts(template: &str, path: &str) -> Option<Vec<String>> {
    let (wanted, given): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    if wanted.len() != given.len() {
        return None;
    }
    let mut parts = Vec::new();
    for (wanted, given) in wanted.iter().zip(given) {
        if wanted.starts_with('{') {
            parts.push(given.to_owned());
        } else if *wanted != given {
            return None;
        }
    }
    Some(parts)
}

/// All that is wrong with a request.
pub(crate) fn faults(request: &Request) -> Vec<Fault> {
    let known = &API["operations"][request.operation];
    let mut faults = Vec::new();
    let names = request.operation.split(['{', '}']).skip(1).step_by(2);
    for (name, part) in names.zip(&request.parts) {
        faults.extend(check(&known["path"][name], &json!(part), &inside("path", name)));
    }
    for (name, text) in &request.query {
        let place = inside("query", name);
        let Some(schema) = known["query"].get(name) else {
            faults.push(Fault::new(&place, "UNKNOWN_FIELD", "there is no such parameter"));
            continue;
        };
        let value = match (schema["type"].as_str(), text.as_str()) {
            (Some("boolean"), "true") => json!(true),
            (Some("boolean"), "false") => json!(false),
            _ => json!(text),
        };
        faults.extend(check(schema, &value, &place));
    }
    match known.get("body") {
        None if request.body.is_null() || request.body == json!({}) => {}
        None => faults.push(Fault::new("", "UNKNOWN_FIELD", "this request has no body")),
        Some(schema) => {
            faults.extend(check(schema, &as_described(request.operation, &request.body), ""));
            faults.extend(rules::faults(request.operation, &request.body));
        }
    }
    faults
}

/// The documentation knows `nsfw`, and lists the keys of all kinds of options in one table, so that what is empty does no
/// harm anywhere; the description leaves both out.
fn as_described(operation: &str, body: &Value) -> Value {
    let mut body = body.clone();
    if operation.ends_with("/commands") {
        for command in body.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
            command.remove("nsfw");
            drop_what_is_empty(command);
        }
    }
    body
}

fn drop_what_is_empty(holder: &mut Map<String, Value>) {
    let options = holder.get_mut("options").and_then(Value::as_array_mut);
    for option in options.into_iter().flatten().filter_map(Value::as_object_mut) {
        option.retain(|_, value| !value.is_null() && *value != json!([]));
        if !matches!(option["type"].as_u64(), Some(3 | 4 | 10)) && option.get("autocomplete") == Some(&json!(false)) {
            option.remove("autocomplete");
        }
        drop_what_is_empty(option);
    }
}

/// The tree in which Discord lists what is wrong.
pub(crate) fn error_tree(faults: &[Fault]) -> Value {
    let mut tree = json!({});
    for fault in faults {
        let mut place = &mut tree;
        for part in fault.at.split('.').filter(|part| !part.is_empty()) {
            place = &mut place[part];
        }
        let error = json!({"code": fault.code, "message": fault.message});
        match place["_errors"].as_array_mut() {
            Some(errors) => errors.push(error),
            None => place["_errors"] = json!([error]),
        }
    }
    tree
}
