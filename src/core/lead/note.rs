//! A note: a word to a desk about a lead, beside its card.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::card::{Card, Line, Section, card};
use super::lead::Lead;
use crate::core::ids::Language;
use crate::core::phrases::phrases;

/// What a desk is told. All of it but the sign in front may be what a prospect wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// The prospect asked what the bot cannot answer, while a question of the script may have been open; that one is in
    /// the desk's language.
    Question { asked: String, at: Option<String> },
    /// The prospect wants, or needs, a person; why, in the desk's language.
    Human { why: String },
}

/// The note as it is shown: as short as it can be, and complete where the lead has no card yet.
#[must_use]
pub fn note_card(lead: &Lead, note: &Note, language: Language) -> Card {
    let (words, of_card) = (&phrases(language).colleague, &phrases(language).card);
    let (headline, lines) = match note {
        Note::Question { asked, at } => {
            let asked = Line { label: None, text: asked.clone(), quote: None };
            let at = at.as_ref();
            let at = at.map(|at| Line { label: Some(words.asked_at.to_owned()), text: at.clone(), quote: None });
            (format!("❓ {}", words.question), std::iter::once(asked).chain(at).collect())
        }
        Note::Human { why } => {
            let why = Line { label: None, text: why.clone(), quote: None };
            (format!("🙋 {}", of_card.wants_human), vec![why])
        }
    };
    let (sections, buttons) = (vec![Section { heading: None, lines }], Vec::new());
    // Only the sections tell times, and these are the note's own.
    Card { headline, sections, buttons, ..card(lead, language, &TimeZone::UTC) }
}
