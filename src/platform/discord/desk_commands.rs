//! The commands of desks: how Discord's menu offers them, and what was asked with one.

use reqwest::Method;
use serde::Deserialize;
use serenity::all::{CommandInteraction, CommandOptionType, PartialChannel, ResolvedValue, RoleId, User};
use serenity::builder::{CreateCommand, CreateCommandOption};

use super::Discord;
use super::call::CallError;
use super::commands::{RegisterError, localized, shown};
use super::inbound::person;
use super::place::Place;
use crate::core::ids::{Chat, InboundKey, Language};
use crate::core::lead::desk_command::{Back, COMMANDS};
use crate::core::lead::work::LONGEST_NOTE;
use crate::core::phrases::{Phrases, phrases};
use crate::core::stage::reasons;
use crate::platform::text::one_line;
use crate::platform::{AnswerTo, Caller, CommandLine, RoomEvent, RoomInbound};

const LEAD: &str = "lead";
const REP: &str = "rep";
const NAME: &str = "name";
const REASON: &str = "reason";
const BACK: &str = "back";
const TEXT: &str = "text";
const UNTIL: &str = "until";
/// In which they stand in a command that is written.
const ORDER: [&str; 5] = [LEAD, NAME, REASON, TEXT, UNTIL];

const CHOICE_UNITS: usize = 100;
const SHORT_TEXT: u16 = 100;

/// The commands, described in every language that has phrases.
fn commands(fallback: Language) -> Vec<CreateCommand> {
    COMMANDS.iter().map(|(name, _)| command(name, fallback)).collect()
}

fn command(name: &'static str, fallback: Language) -> CreateCommand {
    let described = move |words: &Phrases| {
        words.board.commands.iter().find(|(known, _)| *known == name).map_or("…", |(_, description)| description)
    };
    let command = CreateCommand::new(name).description(shown(described(phrases(fallback))));
    let command = localized(command, described, CreateCommand::description_localized);
    options(name, fallback).into_iter().fold(command, CreateCommand::add_option)
}

fn options(name: &str, fallback: Language) -> Vec<CreateCommandOption> {
    let option = |kind, name: &str, description: fn(&Phrases) -> &'static str| {
        let option = CreateCommandOption::new(kind, name, shown(description(phrases(fallback))));
        localized(option, description, CreateCommandOption::description_localized)
    };
    let text = |name: &str, longest: u16, description: fn(&Phrases) -> &'static str| {
        option(CommandOptionType::String, name, description).max_length(longest)
    };
    let lead =
        || option(CommandOptionType::Integer, LEAD, |words| words.board.number_option).min_int_value(1).required(true);
    let words = || text(TEXT, u16::try_from(LONGEST_NOTE).unwrap_or(SHORT_TEXT), |words| words.board.words_option);
    match name {
        "lead" | "claim" => vec![lead()],
        "assign" => vec![
            lead(),
            option(CommandOptionType::User, REP, |words| words.board.person_option),
            text(NAME, SHORT_TEXT, |words| words.board.rep_option),
        ],
        "note" => vec![lead(), words().required(true)],
        "disqualify" => {
            let reason = option(CommandOptionType::String, REASON, |words| words.board.reason_option).required(true);
            let reason = reasons().fold(reason, |option, code| {
                option.add_string_choice(one_line((phrases(fallback).card.reason)(code), CHOICE_UNITS), code)
            });
            vec![lead(), reason, text(BACK, SHORT_TEXT, |words| words.board.back_option), words()]
        }
        "away" => vec![text(UNTIL, SHORT_TEXT, |words| words.board.until_option)],
        _ => Vec::new(),
    }
}

/// A command as it was given, put into the words that somebody would write.
pub(super) fn desk_command(command: &CommandInteraction) -> RoomInbound {
    let options = command.data.options();
    let word = |name: &str| {
        let option = options.iter().find(|option| option.name == name)?;
        match option.value {
            ResolvedValue::Integer(number) => Some(number.to_string()),
            ResolvedValue::String(text) => Some(text.to_owned()),
            _ => None,
        }
    };
    let mentioned = options.iter().find_map(|option| match option.value {
        ResolvedValue::User(user, member) => {
            let roles = member.map(|member| role_names(&member.roles)).unwrap_or_default();
            Some(Box::new(Caller { person: person(user, None), roles }))
        }
        _ => None,
    });
    let arguments: Vec<String> = ORDER.into_iter().filter_map(word).collect();
    let (name, back) = (command.data.name.clone(), Back::Apart(word(BACK)));
    let line = CommandLine { name, arguments: arguments.join(" "), mentioned, back };
    let by = caller(&command.user, &command.locale, command.member.as_deref().map(|member| member.roles.as_slice()));
    let (room, within) = places(command.channel_id.get(), command.channel.as_ref());
    let event = RoomEvent::Command { by: Some(by), line, answer: AnswerTo::InPlace, within };
    RoomInbound { key: InboundKey(format!("discord:i:{}", command.id)), room, event }
}

pub(super) fn caller(user: &User, locale: &str, roles: Option<&[RoleId]>) -> Caller {
    Caller { person: person(user, Some(locale)), roles: roles.map(role_names).unwrap_or_default() }
}

fn role_names(roles: &[RoleId]) -> Vec<String> {
    roles.iter().map(ToString::to_string).collect()
}

/// A room; and of a thread, or a post in a forum, the room that it is in.
pub(super) fn places(channel: u64, told: Option<&PartialChannel>) -> (Chat, Option<Chat>) {
    let within = told.and_then(|channel| channel.parent_id).map(|parent| Place::Room(parent.get()).chat());
    (Place::Room(channel).chat(), within)
}

#[derive(Deserialize)]
struct Channel {
    #[serde(default)]
    guild_id: Option<String>,
}

impl Discord {
    /// Fills the menu of commands on the servers of these rooms, and nowhere else. Gives the rooms and servers where that went
    /// wrong, each with why; the others have theirs.
    pub async fn register_on_desks(&self, rooms: &[Chat], fallback: Language) -> Vec<(String, RegisterError)> {
        let (mut servers, mut failed) = (Vec::new(), Vec::new());
        for room in rooms {
            let Some(Place::Room(id)) = Place::parse(room) else { continue };
            match self.api.get::<Channel>(&format!("/channels/{id}")).await {
                Ok(channel) => servers.extend(channel.guild_id),
                Err(error) => failed.push((room.to_string(), error.into())),
            }
        }
        servers.sort_unstable();
        servers.dedup();
        for server in servers {
            let path = format!("/applications/{}/guilds/{server}/commands", self.application);
            if let Err(error) = self.api.tell(Method::PUT, &path, &commands(fallback)).await {
                failed.push((format!("server {server}"), error.into()));
            }
        }
        failed
    }
}

impl From<CallError> for RegisterError {
    fn from(error: CallError) -> Self {
        Self(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn commands_are_as_discord_wants_them() {
        for command in commands(Language::ENGLISH) {
            let command = serde_json::to_value(&command).unwrap();
            let options = command["options"].as_array().cloned().unwrap_or_default();
            for part in options.iter().chain([&command]) {
                let name = part["name"].as_str().unwrap();
                assert!((1..=32).contains(&name.chars().count()) && name == name.to_lowercase(), "{name}");
                let description = part["description"].as_str().unwrap();
                assert!((1..=100).contains(&description.chars().count()), "{description}");
                assert!(part["description_localizations"]["de"].is_string(), "{part}");
                assert!(part["choices"].as_array().is_none_or(|choices| choices.len() <= 25));
            }
            let required: Vec<bool> = options.iter().map(|option| option["required"] == Value::Bool(true)).collect();
            assert!(required.is_sorted_by(|one, other| one >= other), "what is required comes first: {command}");
        }
    }
}
