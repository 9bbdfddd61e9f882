//! Which settings there are, and what each takes.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};
use url::Url;

use super::desk::{parse_member, read_desks, report_doubles};
use super::fault::{Fault, Faults, Secrecy, Source};
use super::reader::{Reader, Wrong};
use super::route::read_routes;
use super::{Config, Connection, Secret};
use crate::core::dialogue::flood::FloodLimits;
use crate::core::ids::{Account, Platform};
use crate::outbox::limiter::{Limits, Pacing};

const KEYS: &[&str] =
    &["script", "database_url", "listen", "telegram", "discord", "desks", "routes", "blocked", "limits", "pacing"];
const CONNECTION_KEYS: &[&str] = &["token_file", "api_url"];
const FLOOD_KEYS: &[&str] = &["messages_per_minute", "new_prospects_per_minute"];
const LIMIT_KEYS: &[&str] = &["per_second", "per_chat_burst", "per_chat_per_second", "per_group_per_minute"];

/// Reads the text of a configuration file; variables win.
pub(super) fn read(path: &Path, text: &str, env: &dyn Fn(&str) -> Option<String>) -> Result<Config, Faults> {
    let name = path.display().to_string();
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { source: Source::File { name: &name, text }, env, faults: Vec::new() };
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let place = reader.source.place(&span, Secrecy::Open);
        reader.faults.push(Fault { place, what: format!("no TOML: {}", error.message()), help: None });
    }
    // What was not understood would only bring faults that are none.
    if !reader.faults.is_empty() {
        return Err(Faults(reader.faults));
    }
    let table = document.get_ref();
    reader.check_keys(table, FILE_ITSELF, KEYS);
    let folder = path.parent().unwrap_or(Path::new(""));
    let desks = read_desks(&mut reader, table);
    let routes = read_routes(&mut reader, table, &desks);
    let config = Config {
        script: reader.text(Some(table), "script", "BANTAM_SCRIPT", parse_script).unwrap_or_else(|| "bant".to_owned()),
        database_url: reader
            .text(Some(table), "database_url", "BANTAM_DATABASE_URL", parse_database_url)
            .unwrap_or_else(|| Secret::new("sqlite://bantam.db")),
        listen: reader.text(Some(table), "listen", "BANTAM_LISTEN", parse_listen),
        telegram: read_connection(&mut reader, table, Platform::Telegram, folder),
        discord: read_connection(&mut reader, table, Platform::Discord, folder),
        desks,
        routes,
        blocked: read_blocked(&mut reader, table),
        limits: read_limits(&mut reader, table),
        pacing: read_pacing(&mut reader, table),
    };
    reader.faults.sort();
    if reader.faults.is_empty() { Ok(config) } else { Err(Faults(reader.faults)) }
}

const FILE_ITSELF: &str = "the configuration";

fn parse_script(text: &str) -> Result<String, Wrong> {
    if text.trim().is_empty() {
        return Err(Wrong::new("no script is named", "write `script = \"bant\"`"));
    }
    Ok(text.to_owned())
}

fn parse_database_url(text: &str) -> Result<Secret, Wrong> {
    let known = ["sqlite:", "postgres://", "postgresql://"];
    if !known.iter().any(|scheme| text.len() > scheme.len() && text.starts_with(scheme)) {
        let right = "write `sqlite://bantam.db` or `postgres://user@host/database`";
        return Err(Wrong::new("this is the address of no database that is known", right));
    }
    Ok(Secret::new(text))
}

fn parse_listen(text: &str) -> Result<SocketAddr, Wrong> {
    text.parse().map_err(|_| {
        let port = text.rsplit(':').next().and_then(|port| port.parse::<u16>().ok()).unwrap_or(8080);
        let right = format!("write an IP address and a port: `127.0.0.1:{port}`, or `0.0.0.0:{port}` for everybody");
        Wrong::new("this is no address to listen at", right)
    })
}

fn parse_api_url(text: &str) -> Result<String, Wrong> {
    let right = "write a base such as `http://localhost:8081`";
    let url = Url::parse(text).map_err(|error| Wrong::new(format!("this is no URL: {error}"), right))?;
    let is_web = matches!(url.scheme(), "http" | "https") && url.has_host();
    if !is_web {
        return Err(Wrong::new("an API is reached by http or https", right));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
        return Err(Wrong::new("the base of an API has no user, no `?` and no `#`", right));
    }
    Ok(text.trim_end_matches('/').to_owned())
}

fn read_connection(reader: &mut Reader<'_>, table: &DeTable<'_>, platform: Platform, folder: &Path) -> Connection {
    let name = platform.name();
    let prefix = format!("BANTAM_{}", name.to_uppercase());
    let section = reader.table(table, name, &format!("[{name}]"));
    if let Some(section) = section {
        let known: Vec<&str> = CONNECTION_KEYS.iter().copied().chain(["token"]).collect();
        reader.check_keys(section, &format!("[{name}]"), &known);
        if let Some((key, _)) = section.iter().find(|(key, _)| key.get_ref() == "token") {
            let place = reader.source.place(&key.span(), Secrecy::Values);
            let what = "a token does not belong into this file".to_owned();
            let help = format!("set {prefix}_TOKEN, or write `token_file = \"…\"` with the file that holds it");
            reader.faults.push(Fault { place, what, help: Some(help) });
        }
    }
    let api_url = reader.text(section, "api_url", &format!("{prefix}_API_URL"), parse_api_url);
    Connection { token: read_token(reader, section, &prefix, folder), api_url }
}

fn read_token(reader: &mut Reader<'_>, section: Option<&DeTable<'_>>, prefix: &str, folder: &Path) -> Option<Secret> {
    let variable = format!("{prefix}_TOKEN");
    if let Some(token) = reader.variable(&variable) {
        return match parse_token(&token) {
            Ok(token) => Some(token),
            Err(wrong) => {
                reader.fault_in_variable(&variable, wrong);
                None
            }
        };
    }
    let variable = format!("{variable}_FILE");
    if let Some(file) = reader.variable(&variable) {
        return load_token(&PathBuf::from(file)).map_err(|wrong| reader.fault_in_variable(&variable, wrong)).ok();
    }
    let value = section?.get("token_file")?;
    reader.parsed("`token_file`", value, |file| load_token(&folder.join(file)))
}

fn load_token(file: &Path) -> Result<Secret, Wrong> {
    let help = "a file that holds the token and nothing else";
    let token = std::fs::read_to_string(file)
        .map_err(|error| Wrong::new(format!("{} can not be read: {error}", file.display()), help))?;
    parse_token(&token)
}

fn parse_token(text: &str) -> Result<Secret, Wrong> {
    let token = text.trim();
    if token.is_empty() || token.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(Wrong::new(
            "there is no token in it, or more than one word",
            "copy the token again, and only that",
        ));
    }
    Ok(Secret::new(token))
}

fn read_blocked(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Vec<Account> {
    const VARIABLE: &str = "BANTAM_BLOCKED";
    let from_file = reader.list(table, "blocked", parse_member);
    report_doubles(reader, &from_file, "account");
    let from_file = from_file.into_iter().map(|(account, _)| account).collect();
    let Some(text) = reader.variable(VARIABLE) else { return from_file };
    let wrong = || Wrong::new("this is no list of accounts", "write `[\"telegram:4711\", \"discord:9911\"]`");
    let parsed = DeValue::parse(&text).ok().and_then(|value| match value.into_inner() {
        DeValue::Array(items) => {
            items.iter().map(|item| item.get_ref().as_str().and_then(|text| parse_member(text).ok())).collect()
        }
        _ => None,
    });
    parsed.unwrap_or_else(|| {
        reader.fault_in_variable(VARIABLE, wrong());
        from_file
    })
}

fn read_limits(reader: &mut Reader<'_>, table: &DeTable<'_>) -> FloodLimits {
    let limits = reader.table(table, "limits", "[limits]");
    if let Some(limits) = limits {
        reader.check_keys(limits, "[limits]", FLOOD_KEYS);
    }
    let mut limit = |key: &str, default: u32| {
        reader.number(limits, key, &format!("BANTAM_LIMITS_{}", key.to_uppercase())).unwrap_or(default)
    };
    let default = FloodLimits::default();
    FloodLimits {
        messages_per_minute: limit("messages_per_minute", default.messages_per_minute),
        new_prospects_per_minute: limit("new_prospects_per_minute", default.new_prospects_per_minute),
    }
}

fn read_pacing(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Pacing {
    let example = "telegram = { per_second = 30 }";
    let pacing = reader.table(table, "pacing", "[pacing]");
    if let Some(pacing) = pacing {
        reader.check_keys(pacing, "[pacing]", &["telegram", "discord"]);
    }
    let mut read = |platform: Platform, default: Limits| {
        let name = platform.name();
        let limits = pacing.and_then(|pacing| reader.table(pacing, name, example));
        if let Some(limits) = limits {
            reader.check_keys(limits, &format!("pacing.{name}"), LIMIT_KEYS);
        }
        let mut limit = |key: &str, default: u32| {
            let variable = format!("BANTAM_PACING_{}_{}", name.to_uppercase(), key.to_uppercase());
            reader.number(limits, key, &variable).unwrap_or(default)
        };
        Limits {
            per_second: limit("per_second", default.per_second),
            per_chat_burst: limit("per_chat_burst", default.per_chat_burst),
            per_chat_per_second: limit("per_chat_per_second", default.per_chat_per_second),
            per_group_per_minute: limit("per_group_per_minute", default.per_group_per_minute),
        }
    };
    let default = Pacing::default();
    Pacing { telegram: read(Platform::Telegram, default.telegram), discord: read(Platform::Discord, default.discord) }
}

#[cfg(test)]
#[path = "tests.rs"]
pub(in crate::config) mod tests;
