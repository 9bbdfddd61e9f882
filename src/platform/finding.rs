//! What `bantam doctor` finds: one thing that was looked at, how it stands, and what to do about it.

use serde::Serialize;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub what: String,
    pub state: State,
    /// What to do, for people who do not program; there is always something to do when all is not fine.
    pub help: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Fine,
    /// Works, but not as it should.
    Warning,
    /// Somebody gets no answer, or no card.
    Fault,
}

impl Finding {
    pub fn fine(what: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Fine, help: None }
    }

    pub fn warning(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Warning, help: Some(help.into()) }
    }

    pub fn fault(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Fault, help: Some(help.into()) }
    }
}

/// A room of a desk that is looked at.
#[derive(Clone, Copy, Debug)]
pub struct DeskRoom<'a> {
    pub desk: &'a str,
    pub room: &'a crate::core::ids::Chat,
}
