//! Where the log goes: to standard error, for people, or as JSON for programs.

use std::io::{self, IsTerminal};

use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, fmt};

/// Why logging could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    #[error("BANTAM_LOG: {0}; write a level such as `info`, or `bantam=debug,sqlx=warn`")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    #[error("BANTAM_LOG_FORMAT: `{0}` is no format; write `human` or `json`")]
    Format(String),
    #[error("a log is set up already")]
    Twice,
}

/// Libraries are silent unless something is wrong with them.
const DEFAULT_FILTER: &str = "warn,bantam=info";

/// serenity logs whole events that it cannot read, with all that people wrote in them.
const NEVER: [&str; 3] = ["serenity", "tungstenite", "tokio_tungstenite"];

/// Sets the log up: what is logged by `BANTAM_LOG`, in which form by `BANTAM_LOG_FORMAT`.
///
/// # Errors
/// When one of the variables says what nobody understands, or when this is the second call.
pub fn start(env: &dyn Fn(&str) -> Option<String>) -> Result<(), TelemetryError> {
    let variable = |name| env(name).filter(|value| !value.is_empty());
    let filter = EnvFilter::try_new(variable("BANTAM_LOG").as_deref().unwrap_or(DEFAULT_FILTER))?;
    // Apart from the variable, of which a closer directive would win.
    let discreet = filter_fn(|event| !is_indiscreet(event.target()));
    let log = tracing_subscriber::registry().with(filter).with(discreet);
    let lines = fmt::layer().with_writer(io::stderr).with_span_events(FmtSpan::NONE);
    let colours = io::stderr().is_terminal() && variable("NO_COLOR").is_none();
    let started = match variable("BANTAM_LOG_FORMAT").as_deref() {
        None | Some("human") => log.with(lines.with_ansi(colours)).try_init(),
        Some("json") => log.with(lines.json().flatten_event(true)).try_init(),
        Some(other) => return Err(TelemetryError::Format(other.to_owned())),
    };
    started.map_err(|_| TelemetryError::Twice)
}

fn is_indiscreet(target: &str) -> bool {
    let library = target.split("::").next().unwrap_or_default();
    NEVER.contains(&library)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_understands_is_refused() {
        let env = |name: &str, value: &str| {
            let (name, value) = (name.to_owned(), value.to_owned());
            start(&move |asked| (asked == name).then(|| value.clone())).unwrap_err().to_string()
        };
        assert_eq!(env("BANTAM_LOG_FORMAT", "xml"), "BANTAM_LOG_FORMAT: `xml` is no format; write `human` or `json`");
        assert!(env("BANTAM_LOG", "bantam=loud").starts_with("BANTAM_LOG: "));
    }

    #[test]
    fn what_quotes_people_is_never_logged() {
        assert!(is_indiscreet("serenity::gateway::ws") && is_indiscreet("tungstenite"));
        assert!(!is_indiscreet("bantam::platform::discord::gateway") && !is_indiscreet("serenitys"));
    }
}
