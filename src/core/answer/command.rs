//! Commands, typed with a slash or said in words, and wishes for another language.

use super::Command;
use super::heard::Heard;
use super::sense::Wish;
use super::token::Kind;
use crate::core::ids::Language;

/// A command typed with a slash.
pub(super) fn slashed(heard: &Heard) -> Option<Command> {
    let text = heard.reply.clean.trim().strip_prefix('/')?;
    let (name, argument) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    // In a group, `/back@my_bot` says which bot is meant.
    let name = name.split('@').next().unwrap_or_default().to_lowercase();
    let argument = argument.trim();
    Some(match name.as_str() {
        "start" => Command::Start((!argument.is_empty()).then(|| argument.to_owned())),
        "help" => Command::Help,
        "back" => Command::Back,
        "skip" => Command::Skip,
        "cancel" | "stop" => Command::Cancel,
        "restart" => Command::Restart,
        "privacy" => Command::Privacy,
        "human" | "person" => Command::Human,
        "export" => Command::Export,
        "forget" => Command::Forget,
        "language" | "lang" => Command::Language(language_named(heard, argument)),
        _ => Command::Unknown,
    })
}

fn language_named(heard: &Heard, argument: &str) -> Option<Language> {
    let word = super::reply::fold(argument);
    let tokens = super::token::tokenize(&word);
    heard.words.languages.at(&tokens, 0).map(|(language, _)| language).or_else(|| argument.parse().ok())
}

/// A command that is the whole reply, said in words.
pub(super) fn in_words(heard: &Heard) -> Option<Command> {
    if returns(heard) {
        return Some(Command::Start(None));
    }
    if heard.asks() {
        return None;
    }
    let mut words: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < heard.tokens.len() && words.len() <= 6 {
        if let Some(((), next)) = heard.words.polite.at(&heard.tokens, at) {
            at = next;
        } else {
            words.extend((heard.tokens[at].kind != Kind::Sign).then_some(heard.tokens[at].text.as_str()));
            at += 1;
        }
    }
    if words.len() > 6 {
        return None;
    }
    let wish = heard.words.commands.get(&heard.squashed).or_else(|| heard.words.commands.get(&words.join(" ")))?;
    Some(match wish {
        Wish::Start => Command::Start(None),
        Wish::Help => Command::Help,
        Wish::Back => Command::Back,
        Wish::Skip => Command::Skip,
        Wish::Cancel => Command::Cancel,
        Wish::Restart => Command::Restart,
        Wish::Privacy => Command::Privacy,
        Wish::Export => Command::Export,
        Wish::Forget => Command::Forget,
        Wish::Language => Command::Language(None),
    })
}

/// "Hi, I'm back", "sorry for the delay", "where were we?": whoever comes back wants to go on.
fn returns(heard: &Heard) -> bool {
    let mut returned = false;
    let mut at = 0;
    while at < heard.tokens.len() {
        let words = heard.words;
        let returning = words.returns.at(&heard.tokens, at);
        returned |= returning.is_some();
        let more = || words.greetings.at(&heard.tokens, at).or_else(|| words.polite.at(&heard.tokens, at));
        at = match returning.or_else(more) {
            Some(((), end)) => end,
            None if heard.tokens[at].kind == Kind::Sign => at + 1,
            None => return false,
        };
    }
    returned
}

/// How a language is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LanguageWish {
    /// "in English please", "English?"
    Clear(Language),
    /// "English": may be an answer as well.
    BareName(Language),
}

/// A reply of nothing but a language's name and words of wishing.
pub(super) fn language(heard: &Heard) -> Option<LanguageWish> {
    let mut wished = None;
    let mut words = 0;
    let mut at = 0;
    while at < heard.tokens.len() {
        if heard.tokens[at].kind == Kind::Sign {
            at += 1;
        } else if let Some((language, next)) = heard.words.languages.at(&heard.tokens, at) {
            if wished.replace(language).is_some_and(|other| other != language) {
                return None;
            }
            at = next;
        } else {
            let ((), next) = heard.words.language_wish.at(&heard.tokens, at)?;
            words += 1;
            at = next;
        }
    }
    let language = wished?;
    Some(if words > 0 || heard.asks() { LanguageWish::Clear(language) } else { LanguageWish::BareName(language) })
}
