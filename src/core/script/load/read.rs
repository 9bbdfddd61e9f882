//! The small readers that every part of a script is made of.

use std::collections::{BTreeMap, HashSet};
use std::str::FromStr;

use super::super::diagnostic::{Faults, Span};
use super::super::expression::Condition;
use super::super::schema;
use super::super::tree::{Content, Key, Node};
use super::{ConditionRole, ConditionUse, Uses};
use crate::core::ids::{Currency, Language};

/// A script being read.
pub(super) struct Reading<'a> {
    pub(super) faults: &'a mut Faults,
    /// The desks there are, where that is known.
    pub(super) desks: Option<&'a [String]>,
    /// Never empty.
    pub(super) languages: Vec<Language>,
    pub(super) currency: Currency,
    pub(super) rates: BTreeMap<Currency, f64>,
    pub(super) ids: HashSet<String>,
    /// What holds whenever the texts that are read now are said.
    pub(super) given: Option<Condition>,
    pub(super) uses: Uses,
    /// Where a translation is missing, by language.
    pub(super) untranslated: BTreeMap<Language, Vec<Span>>,
}

/// The keys of a map, all of them known.
pub(super) struct Fields<'n> {
    pub(super) at: Span,
    entries: Vec<(&'n Key, &'n Node)>,
    /// Keys that are there but have no value; that was reported.
    empty: Vec<&'n str>,
}

impl<'n> Fields<'n> {
    pub(super) fn get(&self, name: &str) -> Option<&'n Node> {
        self.entries.iter().find(|(key, _)| key.name == name).map(|(_, node)| *node)
    }

    pub(super) fn key_at(&self, name: &str) -> Option<Span> {
        self.entries.iter().find(|(key, _)| key.name == name).map(|(key, _)| key.at)
    }

    /// Whether the key was written, with a value or without.
    pub(super) fn has(&self, name: &str) -> bool {
        self.get(name).is_some() || self.empty.contains(&name)
    }
}

impl<'a> Reading<'a> {
    pub(super) fn new(faults: &'a mut Faults, desks: Option<&'a [String]>) -> Self {
        Self {
            faults,
            desks,
            languages: vec![Language::ENGLISH],
            currency: Currency::EUR,
            rates: BTreeMap::new(),
            ids: HashSet::new(),
            given: None,
            uses: Uses::default(),
            untranslated: BTreeMap::new(),
        }
    }

    pub(super) fn into_uses(self) -> Uses {
        self.uses
    }

    /// A map with these keys and no others. Keys without a value count as absent, and are reported.
    pub(super) fn fields<'n>(&mut self, node: &'n Node, what: &str, known: &[&str]) -> Option<Fields<'n>> {
        let Content::Map(entries) = &node.content else {
            self.faults
                .error(node.at, format!("{what} is written as keys and values"))
                .help(format!("begin with `{}: …`", known.first().copied().unwrap_or_default()));
            return None;
        };
        let mut fields = Fields { at: node.at, entries: Vec::new(), empty: Vec::new() };
        if let Some((first, _)) = entries.first() {
            fields.at = first.at;
        }
        for (key, value) in entries {
            if !known.contains(&key.name.as_str()) {
                let fault = self.faults.error(key.at, format!("unknown key `{}`", key.name));
                fault.help_nearest(&key.name, known.iter().copied());
            } else if is_empty(value) {
                self.faults.error(key.at, format!("`{}` has no value", key.name)).help("write one, or remove the key");
                fields.empty.push(&key.name);
            } else {
                fields.entries.push((key, value));
            }
        }
        Some(fields)
    }

    /// The entries of a map whose keys are the author's own.
    pub(super) fn entries<'n>(&mut self, node: &'n Node, what: &str, help: &str) -> Option<&'n [(Key, Node)]> {
        if let Content::Map(entries) = &node.content {
            return Some(entries);
        }
        self.faults.error(node.at, format!("`{what}` is written as keys and values")).help(help);
        None
    }

    /// A value that must be there.
    pub(super) fn required<'n, T>(
        &mut self,
        fields: &Fields<'n>,
        name: &str,
        read: impl FnOnce(&mut Self, &'n Node) -> Option<T>,
    ) -> Option<T> {
        let Some(node) = fields.get(name) else {
            if !fields.has(name) {
                self.faults.error(fields.at, format!("`{name}` is missing")).help(format!("add `{name}: …`"));
            }
            return None;
        };
        read(self, node)
    }

    /// A list that holds something; what cannot be read is left out.
    pub(super) fn items<'n, T>(
        &mut self,
        node: &'n Node,
        what: &str,
        mut read: impl FnMut(&mut Self, usize, &'n Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Content::List(items) = &node.content else {
            self.faults
                .error(node.at, format!("`{what}` is a list"))
                .help("begin each item with `- `, or write `[a, b]`");
            return None;
        };
        if items.is_empty() {
            self.faults.error(node.at, format!("`{what}` is empty"));
        }
        Some(items.iter().enumerate().filter_map(|(position, item)| read(self, position, item)).collect())
    }

    pub(super) fn scalar<'n>(&mut self, node: &'n Node) -> Option<&'n str> {
        match &node.content {
            Content::Scalar { text, .. } => Some(text),
            Content::List(_) | Content::Map(_) => {
                self.faults.error(node.at, "one value is expected here, not a list or map");
                None
            }
        }
    }

    pub(super) fn word(&mut self, node: &Node) -> Option<String> {
        let word = self.scalar(node)?.trim();
        if word.is_empty() {
            self.faults.error(node.at, "an empty value");
            return None;
        }
        Some(word.to_owned())
    }

    pub(super) fn parsed<T: FromStr<Err: std::fmt::Display>>(&mut self, node: &Node) -> Option<T> {
        let word = self.word(node)?;
        match word.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                let message = format!("{error}");
                match message.split_once(": ") {
                    Some((message, help)) => self.faults.error(node.at, message).help(help),
                    None => {
                        self.faults.error(node.at, message);
                    }
                }
                None
            }
        }
    }

    pub(super) fn bool(&mut self, node: &Node) -> Option<bool> {
        let bool = as_bool(node);
        if bool.is_none() {
            let written = self.word(node)?;
            self.faults
                .error(node.at, format!("`{written}` is neither true nor false"))
                .help("write `true` or `false`");
        }
        bool
    }

    pub(super) fn number(&mut self, node: &Node) -> Option<f64> {
        let word = self.word(node)?;
        match word.replace('_', "").parse::<f64>() {
            Ok(number) if number.is_finite() => Some(number),
            _ => {
                self.faults
                    .error(node.at, format!("`{word}` is no number"))
                    .help("write digits, as in `20000` or `0.5`");
                None
            }
        }
    }

    pub(super) fn whole(&mut self, node: &Node, least: u32) -> Option<u32> {
        let word = self.word(node)?;
        match word.replace('_', "").parse::<u32>() {
            Ok(number) if number >= least => Some(number),
            _ => {
                self.faults.error(node.at, format!("`{word}` is no whole number of at least {least}"));
                None
            }
        }
    }

    /// One of a few words.
    pub(super) fn one_of<T: Copy>(&mut self, node: &Node, what: &str, known: &[(&str, T)]) -> Option<T> {
        let word = self.word(node)?;
        let found = known.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
        if found.is_none() {
            let fault = self.faults.error(node.at, format!("unknown {what} `{word}`"));
            fault.help_nearest(&word, known.iter().map(|(name, _)| *name));
        }
        found
    }

    /// An id of the author's own.
    pub(super) fn id(&mut self, node: &Node, what: &str) -> Option<String> {
        let id = self.word(node)?;
        let first = id.chars().next().is_some_and(|c| c.is_ascii_lowercase());
        if !first || !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
            let suggestion = slug(&id);
            let fault = self.faults.error(node.at, format!("`{id}` cannot be the id of {what}"));
            let rule = "small letters, digits and `_`, beginning with a letter";
            if suggestion.starts_with(|c: char| c.is_ascii_lowercase()) {
                fault.help(format!("{rule}: `{suggestion}`"));
            } else {
                fault.help(rule);
            }
            return None;
        }
        if schema::is_reserved(&id) {
            self.faults
                .error(node.at, format!("`{id}` has a meaning of its own in conditions and texts"))
                .help(format!("choose another id, as in `{id}_answer`"));
            return None;
        }
        Some(id)
    }

    pub(super) fn condition(&mut self, fields: &Fields<'_>, name: &str, role: ConditionRole) -> Option<Condition> {
        let node = fields.get(name)?;
        let source = self.scalar(node)?;
        match Condition::compile(source) {
            Ok(condition) => {
                self.uses.conditions.push(ConditionUse { at: node.at, condition: condition.clone(), role });
                Some(condition)
            }
            Err(fault) => {
                let at = self.place_of(node.at, source, fault.offset);
                let reported = self.faults.error(at, format!("the condition cannot be read: {}", fault.message));
                if let Some(help) = help_for_condition(source) {
                    reported.help(help);
                }
                None
            }
        }
    }

    /// Where the character with this offset in a value stands in the file.
    fn place_of(&self, whole: Span, value: &str, offset: usize) -> Span {
        let rest: String = value.chars().skip(offset).collect();
        let word: String = match rest.find(|c: char| !c.is_alphanumeric() && c != '_') {
            Some(0) => rest.chars().take(1).collect(),
            Some(end) => rest[..end].to_owned(),
            None => rest,
        };
        if word.is_empty() {
            return Span { start: whole.end.saturating_sub(1).max(whole.start), end: whole.end };
        }
        let before: String = value.chars().take(offset).collect();
        let earlier = overlapping_matches(&before, &word);
        self.faults.inside(whole, &word, earlier)
    }
}

/// A bool that is written without quotes.
pub(super) fn as_bool(node: &Node) -> Option<bool> {
    match &node.content {
        Content::Scalar { text, plain: true } => match text.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        },
        Content::Scalar { .. } | Content::List(_) | Content::Map(_) => None,
    }
}

fn is_empty(node: &Node) -> bool {
    matches!(&node.content, Content::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
}

/// A word for programs out of a text for people.
pub(super) fn slug(text: &str) -> String {
    let plain = deunicode::deunicode(text).to_lowercase();
    let words: Vec<&str> = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("_")
}

fn overlapping_matches(text: &str, word: &str) -> usize {
    let (text, word): (Vec<char>, Vec<char>) = (text.chars().collect(), word.chars().collect());
    text.windows(word.len().max(1)).filter(|part| *part == word).count()
}

/// The mistakes that people used to other languages make.
fn help_for_condition(source: &str) -> Option<&'static str> {
    let words: Vec<&str> = source.split_whitespace().collect();
    let single_equals = words.contains(&"=");
    if single_equals {
        Some("compare with `==`")
    } else if words.iter().any(|word| matches!(*word, "and" | "or" | "not" | "AND" | "OR" | "NOT")) {
        Some("write `&&` for and, `||` for or, `!` for not")
    } else if source.contains("has(") {
        Some("ask with `has(answers.email)`")
    } else if source.trim().is_empty() {
        Some("write a condition, as in `budget.amount >= 20000`")
    } else {
        None
    }
}
