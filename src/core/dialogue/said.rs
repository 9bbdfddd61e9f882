//! The prospect's last messages: what each was said to, so that an edited one can correct what it answered.

use serde::{Deserialize, Serialize};

use super::effect::{Effect, Turn};
use super::state::{Phase, State};
use crate::core::event::{Event, Inbound};
use crate::core::ids::{MessageId, QuestionId};

/// So many messages are remembered; an edit of an older one corrects nothing.
const MOST_REMEMBERED: usize = 64;

/// One of the prospect's messages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub message: MessageId,
    /// Tells whether the text changed, without keeping it.
    digest: u32,
    /// The question that was asked when it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<QuestionId>,
    /// The questions it answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered: Vec<QuestionId>,
}

impl Said {
    /// What is to be remembered of a message; taken before the turn, as that changes what is asked.
    #[must_use]
    pub fn before(state: &State, inbound: &Inbound) -> Option<Self> {
        let (Event::Say(text) | Event::Caption(text), Some(message)) = (&inbound.event, &inbound.message) else {
            return None;
        };
        Some(Self { message: message.clone(), digest: digest(text), asked: asked(&state.phase), answered: Vec::new() })
    }

    /// Whether a text is the one that was said.
    pub(super) fn reads(&self, text: &str) -> bool {
        self.digest == digest(text)
    }
}

impl Turn {
    /// Remembers the message that this turn handled. Before the prospect agrees to it, nothing is.
    #[must_use]
    pub fn remembering(mut self, said: Option<Said>) -> Self {
        let Some(mut said) = said.filter(|_| self.state.open) else { return self };
        said.answered = answered(&self.effects);
        remember(&mut self.state, said);
        self
    }
}

/// Whether an edit leaves the text as it was.
pub(super) fn changes_nothing(state: &State, message: &MessageId, text: &str) -> bool {
    state.said.iter().any(|said| said.message == *message && said.reads(text))
}

/// The message as it was until now, if it is remembered. From here on it reads as it does now.
pub(super) fn reread(state: &mut State, message: &MessageId, text: &str) -> Option<Said> {
    let said = state.said.iter_mut().find(|said| said.message == *message)?;
    let before = said.clone();
    said.digest = digest(text);
    Some(before)
}

/// Notes that a message has answered a question after all.
pub(super) fn note_answered(state: &mut State, message: &MessageId, question: &QuestionId) {
    let said = state.said.iter_mut().find(|said| said.message == *message);
    if let Some(said) = said.filter(|said| !said.answered.contains(question)) {
        said.answered.push(question.clone());
    }
}

/// The message in which something was said in reply to a question.
pub(super) fn message_saying(state: &State, text: &str, question: &QuestionId) -> Option<MessageId> {
    let said = state.said.iter().rev().find(|said| said.asked.as_ref() == Some(question) && said.reads(text));
    said.map(|said| said.message.clone())
}

fn remember(state: &mut State, said: Said) {
    state.said.retain(|known| known.message != said.message);
    if state.said.len() >= MOST_REMEMBERED {
        state.said.remove(0);
    }
    state.said.push(said);
}

fn answered(effects: &[Effect]) -> Vec<QuestionId> {
    let answered = effects.iter().filter_map(|effect| match effect {
        Effect::Answered { answer, .. } => Some(answer.question.clone()),
        _ => None,
    });
    answered.collect()
}

fn asked(phase: &Phase) -> Option<QuestionId> {
    match phase {
        Phase::Asking { question, .. } => Some(question.clone()),
        // Whatever is said then goes on where we were.
        Phase::Cancelled { at } | Phase::Abandoned { at } => asked(at),
        Phase::Fresh | Phase::Consent | Phase::Confirming | Phase::Choosing | Phase::Finished => None,
    }
}

/// FNV-1a, of the text as it is read.
fn digest(text: &str) -> u32 {
    text.trim().bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
