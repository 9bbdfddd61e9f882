//! The REST API: reads a request, checks it, meets the faults that were ordered, does it.

mod application;
mod channels;
mod interactions;
mod messages;
mod refusal;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State as Extract;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use axum::routing::get;
use regex::Regex;
use serde_json::{Value, json};

use self::refusal::Refusal;
use super::faults::{Call, Fault, Upload};
use super::gateway;
use super::state::{State, World};
use super::validate::{self, Request};
use crate::support::multipart;

type Outcome = Result<Value, Refusal>;

static USER_AGENT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^DiscordBot \(\S+, [^\s,)]+\)").expect("a pattern"));

pub(crate) fn router(world: Arc<World>) -> Router {
    Router::new()
        .route("/gateway", get(gateway::open))
        .route("/gateway/resume", get(gateway::open))
        .fallback(serve)
        .with_state(world)
}

async fn serve(
    Extract(world): Extract<Arc<World>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let path = uri.path().replace("%40", "@").replace("%3A", ":");
    let Some(path) = path.strip_prefix("/api/v10") else {
        world.change(|state| state.traffic.violations.push(format!("{method} {path} is outside of /api/v10")));
        return error(&Refusal::not_found());
    };
    let (parsed, uploads) = read_body(&headers, &body);
    let (index, latency) = world.change(|state| {
        let call = Call {
            method: method.to_string(),
            path: path.to_owned(),
            body: parsed.clone().unwrap_or(Value::Null),
            status: None,
        };
        state.traffic.calls.push(call);
        state.traffic.uploads.extend(uploads);
        (state.traffic.calls.len() - 1, state.traffic.latency)
    });
    let response = world.change(|state| {
        let done = match admit(state, &method, path, uri.query(), &headers, parsed) {
            Ok(request) => meet(state, &method, path, &request),
            Err(refusal) => {
                note_violation(state, &method, path, &refusal);
                Some(error(&refusal))
            }
        };
        state.traffic.calls[index].status = done.as_ref().map(|response| response.status().as_u16());
        done
    });
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    response.unwrap_or_else(|| break_connection())
}

/// A request's JSON, and the files beside it, each of which is an attachment of the message.
fn read_body(headers: &HeaderMap, body: &[u8]) -> (Option<Value>, Vec<Upload>) {
    if body.is_empty() {
        return (Some(Value::Null), Vec::new());
    }
    let kind = headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Some(parts) = multipart::parse(kind, body) else { return (serde_json::from_slice(body).ok(), Vec::new()) };
    let mut message = None;
    let mut uploads = Vec::new();
    for part in parts {
        match part.file_name {
            Some(name) if part.name == format!("files[{}]", uploads.len()) => {
                uploads.push(Upload { name, content: part.content });
            }
            None if part.name == "payload_json" => message = serde_json::from_str::<Value>(&part.content).ok(),
            Some(_) | None => return (None, uploads),
        }
    }
    if let Some(message) = &mut message {
        let attachments = uploads.iter().enumerate();
        message["attachments"] =
            attachments.map(|(id, file)| json!({"id": id.to_string(), "filename": file.name})).collect();
    }
    (message, uploads)
}

/// Ends the task that serves the connection, and the connection with it.
fn break_connection() -> ! {
    std::panic::resume_unwind(Box::new("the connection breaks, as ordered"))
}

/// Whether this is a request that Discord would look at.
fn admit(
    state: &State,
    method: &Method,
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    body: Option<Value>,
) -> Result<Request, Refusal> {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if !header("user-agent").is_some_and(|agent| USER_AGENT.is_match(agent)) {
        return Err(Refusal::new(403, 40_333).violation("the user agent is not `DiscordBot (url, version)`"));
    }
    let found = validate::operation(method.as_str(), path);
    let Some((operation, parts)) = found else {
        return Err(Refusal::not_found().violation("no such operation, or none that this bot needs"));
    };
    let by_token = operation.contains("{interaction_token}") || operation.contains("{webhook_token}");
    if !by_token && header("authorization") != Some(&format!("Bot {}", state.token)) {
        return Err(Refusal::unauthorized());
    }
    let kind = header("content-type").unwrap_or_default();
    if body != Some(Value::Null) && !kind.starts_with("application/json") && !kind.starts_with("multipart/form-data") {
        return Err(Refusal::new(400, 50_035)
            .violation(format!("a body of the type `{kind}`; the fake reads JSON and forms only")));
    }
    let Some(body) = body else { return Err(Refusal::new(400, 50_109).violation("the body is no JSON")) };
    let pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    let query: BTreeMap<String, String> = pairs.into_owned().collect();
    Ok(Request { operation, parts, query, body })
}

/// The answer, or none where the connection breaks instead.
fn meet(state: &mut State, method: &Method, path: &str, request: &Request) -> Option<Response> {
    let faults = validate::faults(request);
    if !faults.is_empty() {
        let refusal = Refusal::invalid(&faults);
        note_violation(state, method, path, &refusal);
        return Some(error(&refusal));
    }
    let fault = state.traffic.meet(method.as_str(), path);
    match fault {
        None | Some(Fault::SwallowAnswer) => {}
        Some(Fault::DropBefore) => return None,
        Some(fault) => return Some(faulty(&fault)),
    }
    let outcome = perform(state, request);
    if let Err(refusal) = &outcome {
        note_violation(state, method, path, refusal);
    }
    if fault.is_some() {
        return None;
    }
    Some(outcome.map_or_else(|refusal| error(&refusal), |body| answer(&body)))
}

fn note_violation(state: &mut State, method: &Method, path: &str, refusal: &Refusal) {
    if let Some(why) = &refusal.violation {
        let body = state.traffic.calls.last().map_or(&Value::Null, |call| &call.body);
        let mut line = format!("{method} {path}: {why}");
        let _ = write!(line, "\n  {body}");
        state.traffic.violations.push(line);
    }
}

fn perform(state: &mut State, request: &Request) -> Outcome {
    let (_, place) = request.operation.split_once(" /").expect("an operation has a method and a path");
    match place.split('/').next() {
        Some("channels") if place.contains("/messages") => messages::perform(state, request),
        Some("channels") => channels::perform(state, request),
        Some("interactions" | "webhooks") => interactions::perform(state, request),
        _ => application::perform(state, request),
    }
}

fn faulty(fault: &Fault) -> Response {
    match fault {
        Fault::TooMany { retry_after, is_global, scope } => {
            let body = json!({
                "message": "You are being rate limited.", "retry_after": retry_after, "global": is_global, "code": 0,
            });
            let mut response = respond(429, &body);
            let whole = retry_after.ceil().to_string();
            let exact = retry_after.to_string();
            let mut put = |name, value: &str| {
                response.headers_mut().insert(name, value.parse().expect("a header"));
            };
            put("retry-after", &whole);
            put("x-ratelimit-reset-after", &exact);
            put("x-ratelimit-remaining", "0");
            put("x-ratelimit-scope", scope);
            if *is_global {
                put("x-ratelimit-global", "true");
            }
            response
        }
        Fault::ServerError => respond(500, &json!({"message": "500: Internal Server Error", "code": 0})),
        Fault::Code(status, code) => error(&Refusal::new(*status, *code)),
        Fault::BadGateway => plain(502, "<html><body>502 Bad Gateway</body></html>"),
        Fault::Garbage => plain(200, "{\"id\":\"1"),
        Fault::SwallowAnswer | Fault::DropBefore => unreachable!("these are no answers"),
    }
}

fn plain(status: u16, text: &str) -> Response {
    Response::builder().status(status).body(Body::from(text.to_owned())).expect("the status is one")
}

fn answer(body: &Value) -> Response {
    if body.is_null() { plain(204, "") } else { respond(200, body) }
}

fn error(refusal: &Refusal) -> Response {
    let mut body = json!({"message": refusal.message, "code": refusal.code});
    if let Some(errors) = &refusal.errors {
        body["errors"] = errors.clone();
    }
    respond(refusal.status, &body)
}

fn respond(status: u16, body: &Value) -> Response {
    let response = Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .header("x-ratelimit-limit", "50")
        .header("x-ratelimit-remaining", "49")
        .header("x-ratelimit-reset-after", "1.0")
        .header("x-ratelimit-bucket", "fake");
    response.body(Body::from(body.to_string())).expect("the status is one")
}
