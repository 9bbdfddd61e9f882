//! Conditions: CEL expressions over the facts, where undecided is false.

use std::sync::Arc;

use super::fact::Facts;

/// A compiled condition.
#[derive(Clone)]
pub struct Condition {
    source: String,
    program: Arc<cel::Program>,
}

impl Condition {
    /// Compiles an expression; the message says what CEL does not like about it.
    pub fn compile(source: &str) -> Result<Self, String> {
        let program = cel::Program::compile(source).map_err(|errors| errors.to_string())?;
        Ok(Self { source: source.to_owned(), program: Arc::new(program) })
    }

    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether the condition is decided and true. A missing answer, or a missing part of one, leaves it undecided.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> bool {
        let _ = (&self.program, facts);
        todo!("script helper")
    }
}

impl std::fmt::Debug for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.source.fmt(f)
    }
}
