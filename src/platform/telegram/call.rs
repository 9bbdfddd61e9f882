//! One request to the Bot API: sent through teloxide's `Bot` (its token, address and HTTP client), read by ourselves.
//!
//! Absent on purpose: teloxide's own requests. They sleep ten seconds inside the call after any 5xx, forget the error
//! code, and choose their errors by exact texts that the server does not use.

use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::Bot;

use reqwest::RequestBuilder;
use reqwest::multipart::Form;

use crate::core::lead::files::File;
use crate::platform::network::{describe, file_part, is_on_this_machine};

/// How long an ordinary request may take in all.
pub(super) const PATIENCE: Duration = Duration::from_secs(15);
/// The same, with a file.
const UPLOAD: Duration = Duration::from_secs(25);
const CONNECT: Duration = Duration::from_secs(5);
/// Idle connections kept for a burst of sends.
const IDLE_CONNECTIONS: usize = 128;

#[derive(Clone)]
pub(super) struct Api {
    bot: Bot,
}

/// Why a request brought no result. Texts never hold the token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum CallError {
    #[error("{0}")]
    Refused(Refusal),
    #[error("{0}")]
    Network(String),
    /// What came back is not the Bot API's JSON.
    #[error("HTTP {status} without an answer of the Bot API")]
    Garbage { status: u16 },
}

/// `"ok": false`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{description}")]
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) description: String,
    pub(super) retry_after: Option<Duration>,
    pub(super) migrate_to: Option<i64>,
}

/// An answer as it came.
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) body: String,
}

#[derive(Deserialize)]
struct Answer<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

/// A result that nobody looks at.
pub(super) type Ignored = serde::de::IgnoredAny;

#[derive(Debug, thiserror::Error)]
pub(super) enum NoApi {
    #[error("`{0}` is no address of a Bot API server: write one as in https://api.telegram.org")]
    Address(String),
    #[error("the HTTP client cannot start: {0}")]
    Client(String),
}

impl Api {
    pub(super) fn new(token: &str, address: &str) -> Result<Self, NoApi> {
        let no_address = || NoApi::Address(address.to_owned());
        let bot_at = |client| -> Result<Bot, NoApi> {
            let url = address.trim_end_matches('/').parse().map_err(|_| no_address())?;
            Ok(Bot::with_client(token, client).set_api_url(url))
        };
        let settings = teloxide::net::default_reqwest_settings()
            .connect_timeout(CONNECT)
            .timeout(PATIENCE)
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .tcp_keepalive(Duration::from_secs(30));
        let settings = if is_on_this_machine(address) { settings.no_proxy() } else { settings };
        let client = settings.build().map_err(|error| NoApi::Client(describe(&error)))?;
        let bot = bot_at(client)?;
        let url = bot.api_url();
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(no_address());
        }
        Ok(Self { bot })
    }

    /// Calls a method and reads its result.
    pub(super) async fn call<T: DeserializeOwned>(
        &self,
        method: &str,
        payload: &impl Serialize,
    ) -> Result<T, CallError> {
        self.post(method, payload, PATIENCE).await?.read()
    }

    pub(super) async fn post(
        &self,
        method: &str,
        payload: &impl Serialize,
        patience: Duration,
    ) -> Result<Reply, CallError> {
        let body = serde_json::to_vec(payload).map_err(|error| CallError::Network(error.to_string()))?;
        let request = self.request(method).header("content-type", "application/json").timeout(patience).body(body);
        self.send(request).await
    }

    /// Calls a method with a file, and reads its result.
    pub(super) async fn upload<T: DeserializeOwned>(
        &self,
        method: &str,
        fields: &[(&'static str, String)],
        part: &'static str,
        file: &File,
    ) -> Result<T, CallError> {
        let content = file_part(file).map_err(|error| CallError::Network(describe(&error)))?;
        let form = fields.iter().fold(Form::new(), |form, (name, value)| form.text(*name, value.clone()));
        let request = self.request(method).timeout(UPLOAD).multipart(form.part(part, content));
        self.send(request).await?.read()
    }

    fn request(&self, method: &str) -> RequestBuilder {
        let mut url = self.bot.api_url();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().push(&format!("bot{}", self.bot.token())).push(method);
        }
        self.bot.client().post(url)
    }

    async fn send(&self, request: RequestBuilder) -> Result<Reply, CallError> {
        let network = |text: String| CallError::Network(text.replace(self.bot.token(), "…"));
        let response = match request.send().await {
            Ok(response) => response,
            Err(error) if error.is_timeout() => return Err(network("Telegram did not answer in time".to_owned())),
            Err(error) => return Err(network(describe(&error.without_url()))),
        };
        let status = response.status().as_u16();
        match response.text().await {
            Ok(body) => Ok(Reply { status, body }),
            Err(error) if error.is_timeout() => Err(network("Telegram did not answer in time".to_owned())),
            Err(error) => Err(network(describe(&error.without_url()))),
        }
    }
}

impl Reply {
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, CallError> {
        let garbage = CallError::Garbage { status: self.status };
        let Ok(answer) = serde_json::from_str::<Answer<T>>(&self.body) else { return Err(garbage) };
        match answer {
            Answer { ok: true, result: Some(result), .. } => Ok(result),
            Answer { ok: true, result: None, .. } => Err(garbage),
            Answer { error_code, description, parameters, .. } => Err(CallError::Refused(Refusal {
                code: error_code.unwrap_or(self.status),
                description: description.unwrap_or_else(|| format!("HTTP {}", self.status)),
                retry_after: parameters.as_ref().and_then(|it| it.retry_after).map(Duration::from_secs),
                migrate_to: parameters.and_then(|it| it.migrate_to_chat_id),
            })),
        }
    }
}

impl Refusal {
    /// Whether the token is not, or no longer, a bot's.
    pub(super) fn rejects_token(&self) -> bool {
        // Telegram says 401 to a revoked token and 404 to what cannot be one.
        self.code == 401 || (self.code == 404 && self.description == "Not Found")
    }

    /// How long Telegram wants us to wait, where that is what it says.
    pub(super) fn wait(&self) -> Option<Duration> {
        const UNSAID: Duration = Duration::from_secs(3);
        let in_words = || self.description.rsplit_once("retry after ").and_then(|(_, seconds)| seconds.parse().ok());
        match self.retry_after {
            Some(wait) => Some(wait),
            None if self.code == 429 => Some(in_words().map_or(UNSAID, Duration::from_secs)),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(status: u16, body: &str) -> Refusal {
        match (Reply { status, body: body.to_owned() }).read::<bool>() {
            Err(CallError::Refused(refusal)) => refusal,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_wait_is_read_wherever_it_is_said() {
        let said = r#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":7}}"#;
        assert_eq!(refusal(429, said).wait(), Some(Duration::from_secs(7)));
        let in_words = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 41"}"#;
        assert_eq!(refusal(429, in_words).wait(), Some(Duration::from_secs(41)));
        assert_eq!(refusal(429, r#"{"ok":false}"#).wait(), Some(Duration::from_secs(3)));
        assert_eq!(refusal(400, r#"{"ok":false,"description":"Bad Request"}"#).wait(), None);
    }

    #[test]
    fn what_is_not_the_bot_apis_json_is_garbage() {
        for body in ["", "<html>502</html>", "[]", r#"{"ok":true}"#, r#"{"ok":true,"result":"no bool"}"#] {
            let read = Reply { status: 502, body: body.to_owned() }.read::<bool>();
            assert_eq!(read, Err(CallError::Garbage { status: 502 }), "{body}");
        }
    }

    #[test]
    fn an_address_is_checked_at_once() {
        for address in ["", "api.telegram.org", "mailto:x@y", "file:///tmp"] {
            assert!(matches!(Api::new("1:x", address), Err(NoApi::Address(_))), "{address}");
        }
        assert!(Api::new("1:x", "http://127.0.0.1:8081/").is_ok());
    }
}
