//! Score, coverage and stage: what the rules of a script make of the answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::core::script::model::Dimension;
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
