//! What somebody of the desk does in a story.

use serde::Deserialize;

use super::story::one_or_many;

/// Somebody of the desk presses a button of a lead's card, or of a menu that the card opened, or writes a command.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct DeskDeed {
    pub by: String,
    /// The label, without its sign.
    press: Option<String>,
    /// As the card showed it before, where it shows that no more.
    pub old: bool,
    /// As it is written in the desk's room: "/away 3h".
    command: Option<String>,
    /// The number of the lead whose card is meant; that of the prospect who spoke last when left out.
    pub lead: Option<i64>,
    /// What they are told: nothing when left out.
    #[serde(deserialize_with = "one_or_many")]
    pub told: Vec<String>,
    /// What the card says then.
    #[serde(deserialize_with = "one_or_many")]
    pub card: Vec<String>,
    /// The buttons of the card then, without their signs.
    pub buttons: Option<Vec<String>>,
}

/// What they do: exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Act<'a> {
    Press,
    Write(Line<'a>),
}

/// A command as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    pub written: &'a str,
    pub name: &'a str,
    pub arguments: &'a str,
}

/// Those who work at the desks of stories, with the number of their account on either platform.
pub(crate) const COLLEAGUES: [(&str, i64); 3] = [("Bea", 9101), ("Cem", 9102), ("Dan", 9103)];

impl DeskDeed {
    /// The number of their account.
    pub(crate) fn account(&self) -> i64 {
        let known = COLLEAGUES.iter().find(|(name, _)| *name == self.by);
        known.unwrap_or_else(|| panic!("nobody is called {}", self.by)).1
    }

    pub(crate) fn act(&self) -> Act<'_> {
        match (&self.press, &self.command) {
            (Some(_), None) => Act::Press,
            (None, Some(written)) => {
                assert!(!self.old, "nothing is old about {written}");
                let line = written.strip_prefix('/').unwrap_or_else(|| panic!("`{written}` is no command"));
                let (name, arguments) = line.split_once(' ').unwrap_or((line, ""));
                Act::Write(Line { written, name, arguments })
            }
            (Some(_), Some(_)) | (None, None) => panic!("somebody presses or writes something: {self:?}"),
        }
    }

    /// Whether a button's label is the one that is pressed.
    pub(crate) fn is(&self, label: &str) -> bool {
        self.press.as_deref() == Some(bare_label(label))
    }

    /// Whether the story says how the card looks then.
    pub(crate) fn looks_at_card(&self) -> bool {
        !self.card.is_empty() || self.buttons.is_some()
    }

    /// Whether they are told what the story says.
    pub(crate) fn check_told(&self, story: &str, told: Option<&str>) {
        assert_eq!(self.told.is_empty(), told.is_none(), "{story}: {self:?} was answered with {told:?}");
        for expected in &self.told {
            let told = told.unwrap_or_default();
            assert!(told.contains(expected.as_str()), "{story}: {self:?}\nwas answered with: {told}");
        }
    }

    /// Whether a card looks as the story says.
    pub(crate) fn fits<'l>(&self, text: &str, labels: impl IntoIterator<Item = &'l str>) -> bool {
        let labels: Vec<&str> = labels.into_iter().map(bare_label).collect();
        let buttons = self.buttons.as_ref().is_none_or(|buttons| *buttons == labels);
        buttons && self.card.iter().all(|part| text.contains(part.as_str()))
    }
}

impl<'a> Line<'a> {
    /// The same as Discord's menu asks for it: options with what is filled in.
    pub(crate) fn options(self) -> Vec<(&'static str, &'a str)> {
        let (first, rest) = self.arguments.split_once(' ').unwrap_or((self.arguments, ""));
        let lead = ("lead", first.trim_start_matches('#'));
        let options = match self.name {
            "lead" | "claim" => vec![lead],
            "assign" => vec![lead, ("name", rest)],
            "note" => vec![lead, ("text", rest)],
            "disqualify" => {
                let (reason, words) = rest.split_once(' ').unwrap_or((rest, ""));
                vec![lead, ("reason", reason), ("text", words)]
            }
            "away" => vec![("until", self.arguments)],
            _ => Vec::new(),
        };
        options.into_iter().filter(|(_, filled)| !filled.is_empty()).collect()
    }
}

/// A label without the sign before it, and without the dots that promise more.
fn bare_label(label: &str) -> &str {
    label.trim_start_matches(|letter: char| !letter.is_alphanumeric()).trim_end_matches([' ', '…'])
}

/// A note on Discord begins with those whom it calls, on a line of their own.
pub(super) fn without_calls(text: &str) -> &str {
    match text.split_once('\n') {
        Some((calls, rest)) if calls.starts_with("<@") => rest,
        _ => text,
    }
}
