//! Score, coverage, stage and temperature: what a lead is found to be worth.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::core::answer::Answer;
use crate::core::ids::QuestionId;
use crate::core::script::model::{Dimension, Script};
use crate::core::stage::{Stage, Temperature};

/// What the rules made of the answers, at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Qualification {
    pub stage: Stage,
    /// Why, where the stage has a reason.
    pub reason: Option<String>,
    pub temperature: Temperature,
    pub score: Score,
    pub coverage: Coverage,
}

impl Qualification {
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict { stage: self.stage, reason: self.reason.clone() }
    }
}

/// Where the rules would put a lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    pub stage: Stage,
    pub reason: Option<String>,
}

/// Points in three dimensions, each with the rules that gave them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Score {
    pub fit: f64,
    pub interest: f64,
    pub behaviour: f64,
    pub total: f64,
    pub because: Vec<Reason>,
}

/// One rule that held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reason {
    pub dimension: ScoreDimension,
    pub points: f64,
    /// In the desk's language; may hold what the prospect wrote.
    pub because: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScoreDimension {
    Fit,
    Interest,
    Behaviour,
}

/// Which dimensions of the framework are known; unknown is not zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Coverage {
    pub known: BTreeMap<Dimension, bool>,
    /// From 0 to 1.
    pub share: f64,
}

impl Coverage {
    /// A dimension is known when a question of it has a value; "I don't know yet" covers nothing.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a framework has a handful of dimensions")]
    pub fn of(script: &Script, answers: &BTreeMap<QuestionId, Answer>) -> Self {
        let is_known = |dimension: &Dimension| {
            let mut questions =
                script.questions.iter().filter(|question| question.dimension.as_ref() == Some(dimension));
            questions.any(|question| answers.get(&question.id).is_some_and(|answer| answer.value().is_some()))
        };
        let dimensions = &script.framework.dimensions;
        let known: BTreeMap<Dimension, bool> = dimensions.iter().map(|d| (d.clone(), is_known(d))).collect();
        let count = known.values().filter(|known| **known).count();
        let share = if known.is_empty() { 1.0 } else { count as f64 / known.len() as f64 };
        Self { known, share }
    }
}
