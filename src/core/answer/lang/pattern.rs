//! Patterns of what people say instead of an answer.

use regex::bytes::{RegexSet, RegexSetBuilder};

/// Patterns that must fit the whole reply, and patterns that may stand anywhere in it.
pub(in crate::core::answer) struct Patterns {
    pub whole: PatternSet,
    pub inside: PatternSet,
}

/// Patterns of which any may fit. They read folded words, byte by byte: with all of Unicode behind each dot, they would take
/// many times the memory.
pub(in crate::core::answer) struct PatternSet(RegexSet);

impl PatternSet {
    pub(super) fn new(patterns: impl Iterator<Item = String>) -> Self {
        let set = RegexSetBuilder::new(patterns).unicode(false).build();
        Self(set.expect("a test compiles every vocabulary, so every pattern is valid"))
    }

    pub(in crate::core::answer) fn is_match(&self, folded: &str) -> bool {
        self.0.is_match(folded.as_bytes())
    }
}
