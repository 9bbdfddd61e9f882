//! Telegram: receives by long polling, renders HTML and keyboards, sends through the Bot API.
//!
//! The parts in reading order: [`receive`] polls and acknowledges (`patience` when that fails), `update` says what happened
//! (`raw` is what Telegram sends), `render` and `card` turn messages into HTML (`text` knows its limits), `send` delivers
//! them and judges the answers, `call` is one request. [`doctor`] looks whether all is set up.

pub mod doctor;

pub mod receive;

mod patience;

mod update;

#[cfg(test)]
mod update_mangled;

mod raw;

mod render;

mod card;

mod text;

mod send;

mod call;

use serde::{Deserialize, Serialize};

use self::call::{Api, CallError, Ignored, NoApi};
use self::send::Place;
use crate::core::ids::{Chat, Language};
use crate::platform::text::one_line;

/// The Bot API as everybody reaches it.
pub const API_URL: &str = "https://api.telegram.org";

/// A bot that Telegram knows: sends, and receives with [`receive::run`].
#[derive(Clone)]
pub struct Telegram {
    api: Api,
    username: String,
}

/// Why the bot is not connected.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    #[error("Telegram rejects the token: copy it again from @BotFather")]
    TokenRejected,
    #[error("{0}")]
    Address(String),
    /// May go well later.
    #[error("Telegram cannot be reached: {0}")]
    Unreachable(String),
}

/// Commands of one language (none: everybody else's), each with its description.
pub type Commands = (Option<Language>, Vec<(String, String)>);

#[derive(Deserialize)]
struct Me {
    id: i64,
    is_bot: bool,
    #[serde(default)]
    username: Option<String>,
    #[serde(default)]
    can_join_groups: Option<bool>,
    #[serde(default)]
    can_read_all_group_messages: Option<bool>,
}

/// Connects to the bot that the token belongs to.
pub async fn connect(token: &str, api_url: &str) -> Result<Telegram, ConnectError> {
    identify(token, api_url).await.map(|(telegram, _)| telegram)
}

/// Asks Telegram whose token this is.
async fn identify(token: &str, api_url: &str) -> Result<(Telegram, Me), ConnectError> {
    let token = token.trim();
    let shaped = !token.is_empty() && token.chars().all(|it| it.is_ascii_graphic() && !"/?#%".contains(it));
    if !shaped {
        return Err(ConnectError::TokenRejected);
    }
    let api = Api::new(token, api_url).map_err(|error| match error {
        NoApi::Address(_) => ConnectError::Address(error.to_string()),
        NoApi::Client(_) => ConnectError::Unreachable(error.to_string()),
    })?;
    let me = api.call::<Me>("getMe", &Nothing {}).await.map_err(|error| match error {
        CallError::Refused(refusal) if refusal.rejects_token() => ConnectError::TokenRejected,
        CallError::Garbage { status } if status < 500 => {
            ConnectError::Address(format!("`{api_url}` is no Bot API server: it answers HTTP {status}"))
        }
        CallError::Refused(_) | CallError::Network(_) | CallError::Garbage { .. } => {
            ConnectError::Unreachable(error.to_string())
        }
    })?;
    match me.username.clone() {
        Some(username) if me.is_bot => Ok((Telegram { api, username }, me)),
        _ => Err(ConnectError::Unreachable("it does not know this token as a bot's".to_owned())),
    }
}

#[derive(Serialize)]
struct Nothing {}

#[derive(Serialize)]
struct SetMyCommands {
    commands: Vec<BotCommand>,
    scope: CommandScope,
    #[serde(skip_serializing_if = "Option::is_none")]
    language_code: Option<Language>,
}

#[derive(Serialize, Deserialize, PartialEq, Eq)]
struct BotCommand {
    command: String,
    description: String,
}

#[derive(Serialize)]
struct CommandScope {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    chat_id: Option<i64>,
}

impl CommandScope {
    const fn all(r#type: &'static str) -> Self {
        Self { r#type, chat_id: None }
    }
}

impl Telegram {
    /// Without the `@`.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// Fills the menu of commands: these in private chats, and `/room` in groups.
    pub async fn register_commands(&self, commands: &[Commands], room: &str) -> Result<(), RegisterError> {
        for (language, commands) in commands {
            self.set_commands(CommandScope::all("all_private_chats"), *language, commands).await?;
        }
        self.set_commands(CommandScope::all("all_group_chats"), None, &[("room".to_owned(), room.to_owned())]).await
    }

    /// Fills the menu of commands in this group alone; a topic has none of its own.
    pub async fn register_in_room(&self, room: &Chat, commands: &[Commands]) -> Result<(), RegisterError> {
        let Ok(Place { chat_id, .. }) = Place::of(room) else { return Ok(()) };
        for (language, commands) in commands {
            let scope = CommandScope { r#type: "chat", chat_id: Some(chat_id) };
            self.set_commands(scope, *language, commands).await?;
        }
        Ok(())
    }

    async fn set_commands(
        &self,
        scope: CommandScope,
        language_code: Option<Language>,
        commands: &[(String, String)],
    ) -> Result<(), RegisterError> {
        let commands = shown_commands(commands);
        let request = SetMyCommands { commands, scope, language_code };
        self.api.call::<Ignored>("setMyCommands", &request).await.map_err(|error| RegisterError(error.to_string()))?;
        Ok(())
    }
}

/// Commands as the menu shows them.
fn shown_commands(commands: &[(String, String)]) -> Vec<BotCommand> {
    const DESCRIPTION_UNITS: usize = 256;
    let shown = commands.iter().map(|(command, description)| BotCommand {
        command: command.clone(),
        description: one_line(description, DESCRIPTION_UNITS),
    });
    shown.collect()
}

/// The menu of commands stays as it was; everything else works.
#[derive(Debug, thiserror::Error)]
#[error("Telegram does not take the commands: {0}")]
pub struct RegisterError(String);
