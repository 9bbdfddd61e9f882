//! Discord: receives by the gateway, renders Markdown, buttons and embeds, sends through the REST API.
//!
//! The parts in reading order: `gateway` holds the socket, `inbound` says what happened (`card_press` on a
//! lead's card), [`receive`] has it handled and
//! answers what was pressed (`interaction` is one answer, `pressed` what becomes of the buttons, `history` what was missed);
//! `render` and `card` turn messages into what Discord takes (`markdown` escapes), `send` delivers them (`people` knows
//! which way), `call` is one request. `commands` and `desk_commands` are the menu, [`doctor`] looks whether all is set up.

pub mod commands;

mod desk_commands;

pub mod doctor;

pub mod receive;

mod call;

mod card;

mod card_press;

mod gateway;

mod history;

mod inbound;

#[cfg(test)]
mod inbound_mangled;

mod interaction;

mod markdown;

mod people;

mod place;

mod pressed;

mod render;

mod send;

use std::sync::Arc;

use serde::Deserialize;

use self::call::{Api, CallError, NoApi};
use self::people::People;

/// The API as everybody reaches it.
pub const API_URL: &str = "https://discord.com";

/// A bot that Discord knows: sends, and receives with [`receive::run`].
#[derive(Clone)]
pub struct Discord {
    api: Api,
    application: u64,
    username: String,
    people: Arc<People>,
}

/// Why the bot is not connected.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    #[error("Discord rejects the token: copy it again from the Developer Portal (your application, Bot, Reset Token)")]
    TokenRejected,
    #[error("{0}")]
    Address(String),
    #[error(
        "the application has an Interactions Endpoint URL, so Discord sends what is pressed there and not here: delete it \
         in the Developer Portal (your application, General Information)"
    )]
    EndpointSet,
    /// May go well later.
    #[error("Discord cannot be reached: {0}")]
    Unreachable(String),
}

#[derive(Deserialize)]
struct Application {
    id: String,
    name: String,
    #[serde(default)]
    interactions_endpoint_url: Option<String>,
    #[serde(default)]
    bot: Option<Bot>,
    /// Bits, of which some say which intents are allowed.
    #[serde(default)]
    flags: u64,
    /// Whether adding the bot to a server takes more than the link.
    #[serde(default)]
    bot_require_code_grant: bool,
}

#[derive(Deserialize)]
struct Bot {
    id: String,
    username: String,
}

/// Connects to the bot that the token belongs to.
pub async fn connect(token: &str, api_url: &str) -> Result<Discord, ConnectError> {
    let (discord, application) = identify(token, api_url).await?;
    if application.has_endpoint() { Err(ConnectError::EndpointSet) } else { Ok(discord) }
}

/// Asks Discord whose token this is.
async fn identify(token: &str, api_url: &str) -> Result<(Discord, Application), ConnectError> {
    let token = token.trim().trim_start_matches("Bot ");
    if token.is_empty() || !token.chars().all(|it| it.is_ascii_graphic()) {
        return Err(ConnectError::TokenRejected);
    }
    let api = Api::new(token, api_url).map_err(|error| match error {
        NoApi::Address(_) => ConnectError::Address(error.to_string()),
        NoApi::Client(_) => ConnectError::Unreachable(error.to_string()),
    })?;
    let application: Application = api.get("/applications/@me").await.map_err(|error| match error {
        _ if error.rejects_token() => ConnectError::TokenRejected,
        CallError::Refused(refusal) if refusal.code == 0 => {
            ConnectError::Address(format!("`{api_url}` is no API of Discord's: it answers HTTP {}", refusal.status))
        }
        error => ConnectError::Unreachable(error.to_string()),
    })?;
    let id = application.id.parse().map_err(|_| ConnectError::Unreachable("it names no application".to_owned()))?;
    let username = application.bot.as_ref().map_or(&application.name, |bot| &bot.username).clone();
    Ok((Discord { api, application: id, username, people: Arc::default() }, application))
}

impl Application {
    /// Whether what is pressed goes to an address on the web, and so not to the gateway.
    fn has_endpoint(&self) -> bool {
        self.interactions_endpoint_url.as_deref().is_some_and(|url| !url.is_empty())
    }
}

impl Discord {
    pub fn username(&self) -> &str {
        &self.username
    }

    /// A link that adds the bot to a server, with the least it needs: to see rooms, write in them and in threads, and show
    /// cards.
    #[must_use]
    pub fn invite_link(&self) -> String {
        use serenity::all::Permissions;
        let needed = Permissions::VIEW_CHANNEL
            | Permissions::SEND_MESSAGES
            | Permissions::SEND_MESSAGES_IN_THREADS
            | Permissions::EMBED_LINKS;
        format!(
            "https://discord.com/oauth2/authorize?client_id={}&scope=bot+applications.commands&permissions={}",
            self.application,
            needed.bits()
        )
    }
}
