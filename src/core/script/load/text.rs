//! Texts, in one language or in all of them.

use std::collections::BTreeMap;

use super::super::diagnostic::Span;
use super::super::text::{Template, Text};
use super::super::tree::{Content, Key, Node};
use super::read::{Fields, Reading, as_bool};
use super::{TextRole, TextUse};
use crate::core::ids::Language;

/// What a message can hold: Telegram takes 4,096 characters, Discord 2,000.
const LONGEST_TEXT: usize = 4_096;
const LONGEST_TEXT_EVERYWHERE: usize = 2_000;

impl Reading<'_> {
    /// A text in one or all languages.
    pub(super) fn text(&mut self, fields: &Fields<'_>, name: &str, role: TextRole) -> Option<Text> {
        let node = fields.get(name)?;
        self.text_of(node, role)
    }

    pub(super) fn required_text(&mut self, fields: &Fields<'_>, name: &str, role: TextRole) -> Option<Text> {
        self.required(fields, name, |reading, node| reading.text_of(node, role))
    }

    pub(super) fn text_of(&mut self, node: &Node, role: TextRole) -> Option<Text> {
        match &node.content {
            Content::Scalar { text, .. } => {
                let template = self.template(node.at, text, role)?;
                if text.chars().any(char::is_alphabetic) {
                    for language in &self.languages[1..] {
                        self.untranslated.entry(*language).or_default().push(node.at);
                    }
                }
                Some(Text::everywhere(template))
            }
            Content::Map(entries) => self.translations(node.at, entries, role),
            Content::List(_) => {
                self.faults
                    .error(node.at, "a text is expected here, not a list")
                    .help("write it in quotes, or as `{en: …, de: …}`");
                None
            }
        }
    }

    fn translations(&mut self, at: Span, entries: &[(Key, Node)], role: TextRole) -> Option<Text> {
        let mut by_language = BTreeMap::new();
        for (key, value) in entries {
            let known: Vec<&str> = self.languages.iter().map(Language::code).collect();
            let language = key.name.parse::<Language>().ok().filter(|language| self.languages.contains(language));
            let Some(language) = language else {
                let help = format!("the script speaks {}; others are added to `languages`", known.join(", "));
                self.faults.error(key.at, format!("`{}` is no language of this script", key.name)).help(help);
                continue;
            };
            if let Some(text) = self.scalar(value)
                && let Some(template) = self.template(value.at, text, role)
            {
                by_language.insert(language, template);
            }
        }
        let first = self.languages[0];
        let written = |language: &Language| entries.iter().any(|(key, _)| key.name.parse() == Ok(*language));
        for language in self.languages[1..].iter().filter(|language| !written(language)) {
            self.untranslated.entry(*language).or_default().push(at);
        }
        if !written(&first) {
            self.faults
                .error(at, format!("the text is missing in `{first}`"))
                .help("the first of `languages` is what all others fall back to");
        }
        let fallback = by_language.get(&first)?.clone();
        Some(Text::new(by_language, fallback))
    }

    fn template(&mut self, at: Span, text: &str, role: TextRole) -> Option<Template> {
        if text.trim().is_empty() {
            self.faults.error(at, "an empty text").help("write one, or remove the key");
            return None;
        }
        let template = match Template::parse(text) {
            Ok(template) => template,
            Err(fault) => {
                let at = self.faults.inside(at, if text.contains("{{") { "{{" } else { "{%" }, 0);
                self.faults
                    .error(at, format!("the text cannot be filled: {}", fault.message))
                    .help("write `{{ budget }}`, or `{{ budget | default('not known yet') }}`");
                return None;
            }
        };
        let length: usize = template.fixed_words().0.iter().map(|run| run.text.encode_utf16().count()).sum();
        if length > LONGEST_TEXT {
            self.faults
                .error(at, format!("the text has {length} characters"))
                .help(format!("Telegram takes {LONGEST_TEXT}, Discord {LONGEST_TEXT_EVERYWHERE}"));
        } else if length > LONGEST_TEXT_EVERYWHERE {
            self.faults
                .warn(at, format!("the text has {length} characters, more than Discord takes in one message"))
                .help(format!("stay below {LONGEST_TEXT_EVERYWHERE}"));
        }
        let given = self.given.clone();
        self.uses.texts.push(TextUse { at, template: template.clone(), source: text.to_owned(), role, given });
        Some(template)
    }

    /// `true` for the bot's own words, a text for the script's; `None` when switched off or left out.
    #[expect(clippy::option_option, reason = "off, on with the bot's words, on with the script's")]
    pub(super) fn switch_or_text(&mut self, fields: &Fields<'_>, name: &str, role: TextRole) -> Option<Option<Text>> {
        let node = fields.get(name)?;
        match as_bool(node) {
            Some(true) => Some(None),
            Some(false) => None,
            None => Some(self.text_of(node, role)),
        }
    }

    /// One warning per language, so that the errors can be seen among them.
    pub(super) fn warn_of_missing_translations(&mut self) {
        const MOST_NAMED: usize = 5;
        let first = self.languages[0];
        for (language, mut places) in std::mem::take(&mut self.untranslated) {
            places.sort_by_key(|at| at.start);
            let mut lines: Vec<String> = places.iter().map(|at| self.faults.line(*at).to_string()).collect();
            lines.dedup();
            let further = lines.len().saturating_sub(MOST_NAMED);
            lines.truncate(MOST_NAMED);
            let further = if further > 0 { format!(" and {further} more") } else { String::new() };
            let message = match places.len() {
                1 => format!("no translation to {language}"),
                count => format!("no translation to {language} of {count} texts: lines {}{further}", lines.join(", ")),
            };
            self.faults
                .warn(places[0], message)
                .help(format!("write `{{{first}: …, {language}: …}}`; `{first}` is shown instead"));
        }
    }
}
