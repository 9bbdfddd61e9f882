//! What somebody of the desk does in a story.

use serde::Deserialize;

use super::story::one_or_many;

/// Somebody of the desk presses a button of the lead's card, or of a menu that the card opened.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct DeskDeed {
    pub by: String,
    /// The label, without its sign.
    pub press: String,
    /// As the card showed it before, where it shows that no more.
    pub old: bool,
    /// What they are told: nothing when left out.
    #[serde(deserialize_with = "one_or_many")]
    pub told: Vec<String>,
    /// What the card says then.
    #[serde(deserialize_with = "one_or_many")]
    pub card: Vec<String>,
    /// The buttons of the card then, without their signs.
    pub buttons: Option<Vec<String>>,
}

/// Those who work at the desks of stories, with the number of their account on either platform.
pub(crate) const COLLEAGUES: [(&str, i64); 3] = [("Bea", 9101), ("Cem", 9102), ("Dan", 9103)];

impl DeskDeed {
    /// The number of their account.
    pub(crate) fn account(&self) -> i64 {
        let known = COLLEAGUES.iter().find(|(name, _)| *name == self.by);
        known.unwrap_or_else(|| panic!("nobody is called {}", self.by)).1
    }

    /// Whether a button's label is this one.
    pub(crate) fn is(&self, label: &str) -> bool {
        bare_label(label) == self.press
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
