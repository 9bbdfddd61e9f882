//! The commands Discord shows in its menu, and the button that is posted in a room.

use reqwest::Method;
use serenity::all::{CommandOptionType, InstallationContext, InteractionContext, Permissions};
use serenity::builder::{CreateActionRow, CreateButton, CreateCommand, CreateCommandOption};

use super::Discord;
use super::call::CallError;
use super::render::Shown;
use crate::core::event::Event;
use crate::core::ids::Language;
use crate::core::message::Rich;
use crate::core::phrases::{InvitationPhrases, Phrases, languages, phrases};
use crate::platform::text::one_line;

pub(super) const QUALIFY: &str = "qualify";
pub(super) const ROOM: &str = "room";
pub(super) const POST_BUTTON: &str = "post-button";
pub(super) const SOURCE: &str = "source";
pub(super) const TEXT: &str = "text";
pub(super) const LABEL: &str = "label";

/// What somebody may want to say without a dialogue, and what Discord's menu therefore has.
pub(super) const PLAIN: [&str; 4] = ["human", "privacy", "export", "forget"];

/// Whoever may do this to a server may post the button.
pub(super) const MAY_POST: Permissions = Permissions::MANAGE_GUILD;

const DESCRIPTION_UNITS: usize = 100;
const BEGIN: &str = "begin";
/// Together with `begin:` well within the hundred that Discord takes.
const SOURCE_LENGTH: u16 = 64;
const TEXT_LENGTH: u16 = 1000;
const LABEL_LENGTH: u16 = 80;

/// What a button that begins a dialogue carries; it needs no memory, so it works for as long as it is there.
pub(super) fn begin_id(source: Option<&str>) -> String {
    source.map_or_else(|| BEGIN.to_owned(), |source| format!("{BEGIN}:{source}"))
}

/// What pressing the button means, if it begins a dialogue.
pub(super) fn read_begin_id(custom_id: &str) -> Option<Event> {
    let payload = match custom_id.split_once(':') {
        Some((BEGIN, source)) => Some(source.to_owned()),
        None if custom_id == BEGIN => None,
        _ => return None,
    };
    Some(Event::Start { payload })
}

/// The message with the button.
pub(super) fn invitation(
    words: &InvitationPhrases,
    text: Option<&str>,
    label: Option<&str>,
    source: Option<&str>,
) -> Shown {
    let text = Rich::from_marked(text.unwrap_or(words.text));
    let label = one_line(label.unwrap_or(words.button), LABEL_LENGTH.into());
    let button =
        CreateButton::new(begin_id(source)).label(if label.is_empty() { words.button.to_owned() } else { label });
    let content = super::markdown::paginate(&text).swap_remove(0);
    Shown::new(content, Vec::new(), vec![CreateActionRow::Buttons(vec![button])])
}

/// The commands, described in every language that has phrases.
pub(super) fn commands(fallback: Language) -> Vec<CreateCommand> {
    let words = phrases(fallback);
    let option = |name: &str, longest: u16, description: fn(&Phrases) -> &'static str| {
        let option = CreateCommandOption::new(CommandOptionType::String, name, shown(description(words)));
        localized(option.max_length(longest), description, CreateCommandOption::description_localized)
    };
    let source = || option(SOURCE, SOURCE_LENGTH, |words| words.invitation.source_description);
    let qualify = CreateCommand::new(QUALIFY)
        .description(shown(words.invitation.command_description))
        .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm])
        .add_option(source());
    let qualify =
        localized(qualify, |words| words.invitation.command_description, CreateCommand::description_localized);
    let qualify = localized(qualify, |words| words.invitation.command, CreateCommand::name_localized);
    let post = CreateCommand::new(POST_BUTTON)
        .description(shown(words.invitation.post_description))
        .contexts(vec![InteractionContext::Guild])
        .default_member_permissions(MAY_POST)
        .add_option(option(TEXT, TEXT_LENGTH, |words| words.invitation.post_text_description))
        .add_option(option(LABEL, LABEL_LENGTH, |words| words.invitation.post_label_description))
        .add_option(source());
    let post = localized(post, |words| words.invitation.post_description, CreateCommand::description_localized);
    let room = CreateCommand::new(ROOM)
        .description(shown(words.room_command))
        .contexts(vec![InteractionContext::Guild])
        .default_member_permissions(MAY_POST);
    let room = localized(room, |words| words.room_command, CreateCommand::description_localized);
    let plain = PLAIN.map(|name| {
        let command = CreateCommand::new(name)
            .description(shown(described(words, name)))
            .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm]);
        languages().fold(command, |command, language| {
            let text = shown(described(phrases(language), name));
            let locales = locales(language).iter();
            locales.fold(command, |command, locale| command.description_localized(*locale, text.clone()))
        })
    });
    [qualify, post, room]
        .into_iter()
        .chain(plain)
        .map(|command| command.integration_types(vec![InstallationContext::Guild]))
        .collect()
}

/// What the menu says of a command that people may also type.
fn described(words: &Phrases, name: &str) -> &'static str {
    words.commands.iter().find(|(command, _)| *command == name).map_or("…", |(_, description)| description)
}

pub(super) fn shown(description: &str) -> String {
    one_line(description, DESCRIPTION_UNITS)
}

/// Adds a phrase in every language.
pub(super) fn localized<T>(
    part: T,
    phrase: impl Fn(&Phrases) -> &'static str,
    add: fn(T, &'static str, String) -> T,
) -> T {
    languages().fold(part, |part, language| {
        let text = shown(phrase(phrases(language)));
        locales(language).iter().fold(part, |part, locale| add(part, locale, text.clone()))
    })
}

/// Discord's names for a language.
fn locales(language: Language) -> &'static [&'static str] {
    match language.code() {
        "de" => &["de"],
        "en" => &["en-GB", "en-US"],
        "es" => &["es-ES", "es-419"],
        "fr" => &["fr"],
        "it" => &["it"],
        "nl" => &["nl"],
        "pt" => &["pt-BR"],
        _ => &[],
    }
}

/// The menu stays as it was; everything else works.
#[derive(Debug, thiserror::Error)]
#[error("Discord does not take the commands: {0}")]
pub struct RegisterError(pub(super) String);

impl Discord {
    /// Fills the menu of commands, in place of what was there.
    pub async fn register_commands(&self, fallback: Language) -> Result<(), RegisterError> {
        let path = format!("/applications/{}/commands", self.application);
        let registered = self.api.tell(Method::PUT, &path, &commands(fallback)).await;
        registered.map_err(|error: CallError| RegisterError(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_says_where_its_prospects_come_from() {
        for source in [None, Some("landing-page"), Some("a:b")] {
            let id = begin_id(source);
            assert!(id.len() <= 100);
            assert_eq!(read_begin_id(&id), Some(Event::Start { payload: source.map(str::to_owned) }));
        }
        for id in ["", "beginner", "ff.3.o0", "end:x"] {
            assert_eq!(read_begin_id(id), None, "{id}");
        }
    }

    #[test]
    fn commands_are_as_discord_wants_them() {
        for command in commands(Language::ENGLISH) {
            let command = serde_json::to_value(&command).unwrap();
            let names = command["name_localizations"].as_object().cloned().unwrap_or_default();
            for name in names.values().chain([&command["name"]]) {
                let name = name.as_str().unwrap();
                assert!((1..=32).contains(&name.chars().count()) && name == name.to_lowercase(), "{name}");
            }
            assert!(command["description"].as_str().unwrap().chars().count() <= DESCRIPTION_UNITS);
            assert!(command["description_localizations"]["de"].is_string());
        }
    }
}
