//! What is said, before any platform renders it: text with emphasis, and buttons.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::event::Press;

/// Text whose only formatting is emphasis. What a prospect wrote enters as characters and can never format.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Rich(pub Vec<Run>);

/// A stretch of text of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    #[serde(rename = "t")]
    pub text: String,
    #[serde(rename = "e", default, skip_serializing_if = "std::ops::Not::not")]
    pub emphasis: bool,
}

impl Rich {
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), emphasis: false }])
    }

    #[must_use]
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), emphasis: true }])
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.is_empty())
    }

    /// Appends another text directly behind this one.
    pub fn push(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub fn push_plain(&mut self, text: impl Into<String>) {
        self.push(Self::plain(text));
    }

    /// Appends another text as a paragraph of its own.
    pub fn push_paragraph(&mut self, other: Self) {
        if other.is_empty() {
            return;
        }
        if !self.is_empty() {
            self.push_plain("\n\n");
        }
        self.push(other);
    }

    /// The characters without the formatting.
    #[must_use]
    pub fn to_plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|run| f.write_str(&run.text))
    }
}

/// At most so many characters, the last one an ellipsis where something was cut.
#[must_use]
pub fn shorten(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// One message to a prospect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub text: Rich,
    /// In reading order; the platform lays them out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Button>,
    /// Offers the platform's own way to share a phone number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_button: Option<String>,
    /// Opens a form for a typed answer, on a platform where people cannot simply write.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Button>,
    /// Takes away a contact button that an earlier message brought.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub removes_contact_button: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    pub press: Press,
    pub role: ButtonRole,
}

/// What a button is for, so that a platform can number the options and set the others apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ButtonRole {
    /// One of the answers offered.
    Option,
    /// One of the answers offered, already chosen (multiple choice).
    Chosen,
    /// Moves in the dialogue: skip, back, send.
    Move,
}
