//! What waits for somebody of the desk: questions that the bot could not answer, and a wish for a person.

use serde::{Deserialize, Serialize};

use super::card::{Section, bare, labelled};
use super::lead::Lead;
use super::transcript::{Speaker, TranscriptLine};
use crate::core::message::shorten;
use crate::core::phrases::colleague::ColleaguePhrases;

/// How many of the newest questions a card shows.
pub const MOST_QUESTIONS: usize = 4;
/// How many of the last lines of a conversation a card shows.
pub const MOST_LINES: usize = 8;
/// How much of a line of the conversation a card shows, in characters.
const LONGEST_LINE: usize = 240;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Why the lead gets a person, in the desk's language; known where the lead wants one.
    pub why_human: Option<String>,
    /// The newest first.
    pub questions: Vec<String>,
    /// The last lines of the conversation, for whoever takes it over; only where a person is wanted.
    pub conversation: Vec<TranscriptLine>,
}

/// What the prospect asked, the newest first.
pub(super) fn open_questions(lead: &Lead, words: &ColleaguePhrases) -> Section {
    let questions = lead.pending.questions.iter().take(MOST_QUESTIONS);
    let line = |question: &String| bare(format!("❓ {question}"));
    Section { heading: Some(words.open_questions.to_owned()), lines: questions.map(line).collect() }
}

/// What was said last, for somebody who is to go on from there.
pub(super) fn conversation(lead: &Lead, words: &ColleaguePhrases) -> Section {
    let said = if lead.wants_human { lead.pending.conversation.as_slice() } else { &[] };
    let last = said.len().saturating_sub(MOST_LINES);
    let line = |said: &TranscriptLine| {
        let (from, text) = match said.from {
            Speaker::Prospect => (words.prospect, said.text.as_str()),
            // A message of ours ends with what it asks.
            Speaker::Bot => (words.bot, said.text.rsplit("\n\n").next().unwrap_or_default()),
        };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        labelled(from, shorten(&text, LONGEST_LINE))
    };
    Section { heading: Some(words.conversation.to_owned()), lines: said[last..].iter().map(line).collect() }
}
