//! What is new of a lead to a desk that knows it: answers that were changed, and a stage that no longer fits them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::lead::{Change, HistoryEntry};
use super::qualification::Verdict;
use crate::core::ids::QuestionId;

/// So many of the last corrections are shown.
const MOST_CORRECTIONS: usize = 3;

/// Drawn from the lead's history.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// The newest first.
    pub corrections: Vec<Correction>,
    /// Where the rules would put it now, if sales had not taken it over.
    pub held: Option<Verdict>,
}

/// An answer that was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    pub at: Timestamp,
    pub question: QuestionId,
    /// What it was and is, in the desk's language.
    pub change: String,
}

impl News {
    /// So many steps of a history are enough to draw the news from.
    pub const STEPS: i64 = 50;

    /// Of a lead with these steps in its life, the newest first.
    #[must_use]
    pub fn of(history: &[HistoryEntry]) -> Self {
        let corrections = history.iter().filter_map(|entry| {
            let Change::Corrected { question, is_known: true } = &entry.what else { return None };
            let change = entry.why.clone().unwrap_or_default();
            Some(Correction { at: entry.at, question: question.clone(), change })
        });
        // Whoever gave the lead another stage afterwards knew the answers.
        let last = history.iter().find(|entry| matches!(entry.what, Change::Held { .. } | Change::Stage { .. }));
        let held = last.and_then(|entry| {
            let Change::Held { verdict: Some(stage) } = entry.what else { return None };
            Some(Verdict { stage, reason: entry.why.clone() })
        });
        Self { corrections: corrections.take(MOST_CORRECTIONS).collect(), held }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.corrections.is_empty() && self.held.is_none()
    }
}
