//! One request to Discord's REST API, and what its failure means.
//!
//! Absent on purpose: serenity's own client. Its rate limiter waits inside the call, where a message to one person would
//! hold up the answer to another, and without it the wait that Discord asks for is hidden. Here a limit is an answer like
//! others, and whoever called decides.

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::multipart::{Form, Part};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::core::lead::files::File;
use crate::platform::network::{describe, file_part, is_on_this_machine};

/// How long a request may take in all.
const PATIENCE: Duration = Duration::from_secs(10);
/// The same, with files.
const UPLOAD: Duration = Duration::from_secs(25);
const CONNECT: Duration = Duration::from_secs(5);
const IDLE_CONNECTIONS: usize = 128;
/// Discord asks for this form: `DiscordBot ($url, $version)`.
const USER_AGENT: &str = concat!("DiscordBot (https://crates.io/crates/bantam, ", env!("CARGO_PKG_VERSION"), ")");

#[derive(Clone)]
pub(super) struct Api {
    client: Client,
    base: Arc<str>,
    token: Arc<str>,
}

/// Why a request brought no result. Texts never hold the token.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub(super) enum CallError {
    #[error("{0}")]
    Refused(Refusal),
    /// To be tried again after a while, and not before.
    #[error("asked to wait {} s", after.as_secs())]
    TooMany { after: Duration, everywhere: bool },
    #[error("{0}")]
    Network(String),
    /// What came back is not Discord's JSON, or its servers are down.
    #[error("HTTP {status} from Discord")]
    Unwell { status: u16 },
}

/// Discord understood, and does not do it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message} ({code})")]
pub(super) struct Refusal {
    pub(super) status: u16,
    /// One of Discord's JSON error codes; 0 is none of them.
    pub(super) code: u32,
    pub(super) message: String,
}

/// Discord's JSON error codes that are more to us than a refusal.
pub(super) mod code {
    pub(crate) const UNKNOWN_CHANNEL: u32 = 10_003;
    pub(crate) const UNKNOWN_MESSAGE: u32 = 10_008;
    pub(crate) const UNKNOWN_USER: u32 = 10_013;
    pub(crate) const UNKNOWN_WEBHOOK: u32 = 10_015;
    pub(crate) const UNKNOWN_INTERACTION: u32 = 10_062;
    pub(crate) const TOO_MANY_EDITS: u32 = 30_046;
    pub(crate) const OPENING_TOO_FAST: u32 = 40_003;
    pub(crate) const ALREADY_ACKNOWLEDGED: u32 = 40_060;
    pub(crate) const MISSING_ACCESS: u32 = 50_001;
    pub(crate) const CANNOT_WRITE_TO_USER: u32 = 50_007;
    pub(crate) const NO_TEXT_CHANNEL: u32 = 50_008;
    pub(crate) const MISSING_PERMISSIONS: u32 = 50_013;
    pub(crate) const INVALID_TOKEN: u32 = 50_027;
    pub(crate) const THREAD_ARCHIVED: u32 = 50_083;
    pub(crate) const NO_MUTUAL_GUILD: u32 = 50_278;
    pub(crate) const THREAD_LOCKED: u32 = 160_005;
}

#[derive(Deserialize)]
struct Problem {
    #[serde(default)]
    code: u32,
    #[serde(default)]
    message: String,
    #[serde(default)]
    errors: Value,
}

#[derive(Deserialize)]
struct Limited {
    retry_after: f64,
    #[serde(default)]
    global: bool,
}

#[derive(Debug, thiserror::Error)]
pub(super) enum NoApi {
    #[error("`{0}` is no address of an API: write one as in https://discord.com")]
    Address(String),
    #[error("the HTTP client cannot start: {0}")]
    Client(String),
}

impl Api {
    pub(super) fn new(token: &str, address: &str) -> Result<Self, NoApi> {
        let address = address.trim_end_matches('/');
        let url: url::Url = address.parse().map_err(|_| NoApi::Address(address.to_owned()))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(NoApi::Address(address.to_owned()));
        }
        let settings = Client::builder()
            .user_agent(USER_AGENT)
            .connect_timeout(CONNECT)
            .timeout(PATIENCE)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .tcp_keepalive(Duration::from_secs(30));
        let settings = if is_on_this_machine(address) { settings.no_proxy() } else { settings };
        let client = settings.build().map_err(|error| NoApi::Client(describe(&error)))?;
        Ok(Self { client, base: format!("{address}/api/v10").into(), token: token.into() })
    }

    pub(super) fn token(&self) -> &str {
        &self.token
    }

    pub(super) async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, CallError> {
        read(self.request(Method::GET, path, None::<&()>).await?).await
    }

    pub(super) async fn post<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T, CallError> {
        read(self.request(Method::POST, path, Some(body)).await?).await
    }

    /// Where nothing comes back that anybody looks at.
    pub(super) async fn tell(&self, method: Method, path: &str, body: &impl Serialize) -> Result<(), CallError> {
        self.request(method, path, Some(body)).await.map(drop)
    }

    /// Posts a message with files.
    pub(super) async fn upload(
        &self,
        path: &str,
        message: &impl Serialize,
        files: &[File],
    ) -> Result<Response, CallError> {
        let message = serde_json::to_string(message).map_err(|error| CallError::Network(error.to_string()))?;
        let message = Part::text(message).mime_str("application/json").map_err(network)?;
        let mut form = Form::new().part("payload_json", message);
        for (number, file) in files.iter().enumerate() {
            form = form.part(format!("files[{number}]"), file_part(file).map_err(network)?);
        }
        self.answer(self.begin(Method::POST, path).timeout(UPLOAD).multipart(form)).await
    }

    async fn request(&self, method: Method, path: &str, body: Option<&impl Serialize>) -> Result<Response, CallError> {
        let mut request = self.begin(method, path);
        if let Some(body) = body {
            let body = serde_json::to_vec(body).map_err(|error| CallError::Network(error.to_string()))?;
            request = request.header("content-type", "application/json").body(body);
        }
        self.answer(request).await
    }

    fn begin(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.base));
        request.header("authorization", format!("Bot {}", self.token))
    }

    async fn answer(&self, request: RequestBuilder) -> Result<Response, CallError> {
        let response = request.send().await.map_err(network)?;
        let status = response.status().as_u16();
        if response.status().is_success() {
            return Ok(response);
        }
        let headers = response.headers().clone();
        let body = response.bytes().await.map_err(network)?;
        Err(failure(status, &headers, &body))
    }
}

pub(super) async fn read<T: DeserializeOwned>(response: Response) -> Result<T, CallError> {
    let status = response.status().as_u16();
    let body = response.bytes().await.map_err(network)?;
    serde_json::from_slice(&body).map_err(|_| CallError::Unwell { status })
}

/// What an answer that is no success says.
fn failure(status: u16, headers: &HeaderMap, body: &[u8]) -> CallError {
    if status == 429 {
        return too_many(headers, body);
    }
    match serde_json::from_slice::<Problem>(body) {
        Ok(problem) if status < 500 => {
            let message = format!("{}{}", problem.message, first_place(&problem.errors));
            CallError::Refused(Refusal { status, code: problem.code, message })
        }
        Err(_) if status < 500 => {
            CallError::Refused(Refusal { status, code: 0, message: format!("HTTP {status} from Discord") })
        }
        Ok(_) | Err(_) => CallError::Unwell { status },
    }
}

fn too_many(headers: &HeaderMap, body: &[u8]) -> CallError {
    const UNSAID: f64 = 5.0;
    const LONGEST: f64 = 24.0 * 3600.0;
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let limited = serde_json::from_slice::<Limited>(body).ok();
    // A page without JSON is Cloudflare's, which has shut out the whole machine.
    let everywhere = limited.as_ref().is_none_or(|it| it.global) || text("x-ratelimit-scope") == Some("global");
    let seconds = limited.map(|it| it.retry_after).or_else(|| text("retry-after")?.parse().ok()).unwrap_or(UNSAID);
    let seconds = if seconds.is_finite() { seconds.clamp(0.0, LONGEST) } else { UNSAID };
    CallError::TooMany { after: Duration::from_secs_f64(seconds), everywhere }
}

/// Where in the request the first fault is: ` at components.0.label: BASE_TYPE_BAD_LENGTH`. What stood there is not said.
fn first_place(errors: &Value) -> String {
    let (mut path, mut rest) = (Vec::new(), errors);
    while let Value::Object(fields) = rest {
        if let Some(code) = fields.get("_errors").and_then(|errors| errors.get(0)?.get("code")?.as_str()) {
            return format!(" at {}: {code}", path.join("."));
        }
        let Some((name, inner)) = fields.iter().next() else { break };
        path.push(name.as_str());
        rest = inner;
    }
    String::new()
}

fn network(error: reqwest::Error) -> CallError {
    if error.is_timeout() {
        return CallError::Network("Discord did not answer in time".to_owned());
    }
    // The address of an interaction holds its token.
    CallError::Network(describe(&error.without_url()))
}

impl CallError {
    /// Discord's code for a refusal.
    pub(super) fn code(&self) -> Option<u32> {
        match self {
            Self::Refused(refusal) => Some(refusal.code),
            Self::TooMany { .. } | Self::Network(_) | Self::Unwell { .. } => None,
        }
    }

    /// Whether Discord does not know the bot; the token of an interaction is another one, and ends by itself.
    pub(super) fn rejects_token(&self) -> bool {
        matches!(self, Self::Refused(Refusal { status: 401, code, .. }) if *code != code::INVALID_TOKEN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16, headers: &[(&'static str, &'static str)], body: &str) -> CallError {
        let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect();
        failure(status, &headers, body.as_bytes())
    }

    fn wait(seconds: u64, everywhere: bool) -> CallError {
        CallError::TooMany { after: Duration::from_secs(seconds), everywhere }
    }

    #[test]
    fn a_limit_says_how_long_and_for_whom() {
        let body = r#"{"message":"You are being rate limited.","retry_after":2.0,"global":false}"#;
        assert_eq!(said(429, &[("x-ratelimit-scope", "user")], body), wait(2, false));
        assert_eq!(said(429, &[("x-ratelimit-scope", "global")], body), wait(2, true));
        assert_eq!(said(429, &[], r#"{"message":"","retry_after":1.0,"global":true}"#), wait(1, true));
        assert_eq!(said(429, &[("retry-after", "600")], "<html>cloudflare</html>"), wait(600, true));
        assert_eq!(said(429, &[], r#"{"retry_after":-3.0}"#), wait(0, false));
    }

    #[test]
    fn a_refusal_says_where_and_not_what() {
        let body = r#"{"code":50035,"message":"Invalid Form Body","errors":{"components":{"0":{"label":{"_errors":
            [{"code":"BASE_TYPE_BAD_LENGTH","message":"Must be between 1 and 80 in length."}]}}}}}"#;
        let error = said(400, &[], body);
        assert_eq!(error.code(), Some(50_035));
        assert_eq!(error.to_string(), "Invalid Form Body at components.0.label: BASE_TYPE_BAD_LENGTH (50035)");
    }

    #[test]
    fn what_is_not_discords_json_is_no_refusal_of_the_message() {
        assert_eq!(said(502, &[], "<html>bad gateway</html>"), CallError::Unwell { status: 502 });
        assert_eq!(said(500, &[], r#"{"code":0,"message":"500"}"#), CallError::Unwell { status: 500 });
        assert_eq!(said(404, &[], "").code(), Some(0));
    }

    #[test]
    fn an_address_is_checked_at_once() {
        for address in ["", "discord.com", "mailto:x@y", "file:///tmp"] {
            assert!(matches!(Api::new("x", address), Err(NoApi::Address(_))), "{address}");
        }
        assert!(Api::new("x", "http://127.0.0.1:8081/").is_ok());
    }
}
