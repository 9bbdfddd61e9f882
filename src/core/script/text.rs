//! Texts: one template per language, with `*emphasis*` parsed before `{{ }}` is filled.

use std::collections::BTreeMap;

use super::fact::Facts;
use crate::core::ids::Language;
use crate::core::message::Rich;

/// A text in one or more languages.
#[derive(Clone, Debug)]
pub struct Text {
    by_language: BTreeMap<Language, Template>,
    /// For every other language: the only text, or that of the script's first language.
    fallback: Template,
}

/// A text in one language: stretches of plain and emphasised minijinja source.
#[derive(Clone, Debug)]
pub struct Template {
    _runs: Vec<(bool, String)>,
}

impl Text {
    /// Fills the text in this language; what is unanswered renders empty.
    #[must_use]
    pub fn render(&self, language: Language, facts: &Facts) -> Rich {
        let _ = (&self.by_language, &self.fallback, language, facts);
        todo!("script helper")
    }
}
