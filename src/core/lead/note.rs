//! A note: a word to a desk about a lead, beside its card.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::card::{Card, Line, Section, card};
use super::lead::Lead;
use super::sla::Deadline;
use crate::core::answer::show::show_moment;
use crate::core::ids::{Account, Language};
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
    /// Most of a time is over: whoever has the lead, or whose turn it is, is called.
    Late { deadline: Deadline, who: Option<String>, until: Timestamp },
    /// The lead was taken from somebody who let it lie; it is the turn of the next, or of everybody.
    Taken { deadline: Deadline, from: String, next: Option<String> },
    /// It is somebody's turn to claim it, though it came a while ago.
    Turn { of: String },
    /// Twice the time is over: somebody else is called.
    Escalated { deadline: Deadline, who: Option<String> },
    /// What was put off is due again.
    Awake { who: Option<String> },
    /// What was disqualified for a while, for this reason, is back.
    WokenUp { reason: Option<String> },
}

/// Somebody of a desk who is called by a note. Their name is the configuration's, or one that they gave themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    pub account: Account,
    pub name: String,
}

/// The note as it is shown: as short as it can be, and complete where the lead has no card yet. Times are those of the desk's
/// deadline.
#[must_use]
pub fn note_card(lead: &Lead, note: &Note, language: Language, zone: &TimeZone) -> Card {
    let (words, of_card, of_desk) = (&phrases(language).colleague, &phrases(language).card, &phrases(language).desk);
    let bare = |text: String| Line { label: None, text, quote: None };
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
        Note::Late { deadline, until, .. } => {
            let until = show_moment(&until.to_zoned(zone.clone()), language);
            (format!("⏳ {}", (of_desk.late)(*deadline, &until)), Vec::new())
        }
        Note::Taken { deadline, from, next } => {
            let headline = format!("⏰ {}: {}", (of_desk.missed)(*deadline), (of_desk.taken)(from));
            let next =
                next.as_ref().map_or_else(|| of_desk.turn_of_everybody.to_owned(), |next| (of_desk.turn_of)(next));
            (headline, vec![bare(next)])
        }
        Note::Turn { of } => (format!("⏰ {}", (of_desk.turn_of)(of)), Vec::new()),
        Note::Escalated { deadline, .. } => (format!("🚨 {}", (of_desk.escalated)(*deadline)), Vec::new()),
        Note::Awake { .. } => (format!("⏰ {}", of_desk.awake), Vec::new()),
        Note::WokenUp { reason } => {
            let reason = reason.as_deref().map(of_card.reason);
            (format!("⏰ {}", (of_desk.woken_up)(reason)), Vec::new())
        }
    };
    let (sections, buttons) = (vec![Section { heading: None, lines }], Vec::new());
    Card { headline, sections, buttons, ..card(lead, language, zone) }
}
