//! What conditions and texts can speak of: a tree of named values, each with the way it is shown.

use std::collections::BTreeMap;

/// One value: what conditions compare, and what `{{ }}` prints.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub value: FactValue,
    /// In the reader's language; may hold what a prospect wrote.
    pub shown: String,
}

#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    Number(f64),
    Bool(bool),
    Text(String),
    List(Vec<String>),
    /// Named parts. An absent part is left out, never null.
    Parts(BTreeMap<String, Fact>),
}

impl Fact {
    #[must_use]
    pub fn number(number: f64) -> Self {
        Self { value: FactValue::Number(number), shown: number.to_string() }
    }

    #[must_use]
    pub fn bool(bool: bool) -> Self {
        Self { value: FactValue::Bool(bool), shown: bool.to_string() }
    }

    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { value: FactValue::Text(text.clone()), shown: text }
    }

    /// Parts that print as nothing of their own.
    #[must_use]
    pub fn parts<const N: usize>(parts: [(&str, Option<Self>); N]) -> Self {
        let parts = parts.into_iter().filter_map(|(name, fact)| Some((name.to_owned(), fact?))).collect();
        Self { value: FactValue::Parts(parts), shown: String::new() }
    }

    #[must_use]
    pub fn shown_as(self, shown: impl Into<String>) -> Self {
        Self { shown: shown.into(), ..self }
    }
}

/// Everything known at one moment, by its name in conditions and texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts(pub BTreeMap<String, Fact>);

impl Facts {
    pub fn insert(&mut self, name: impl Into<String>, fact: Fact) {
        self.0.insert(name.into(), fact);
    }

    /// Adds parts to a value that has some, or makes it.
    pub fn add_parts<const N: usize>(&mut self, name: &str, parts: [(&str, Option<Fact>); N]) {
        let fact = self.0.entry(name.to_owned()).or_insert_with(|| Fact::parts([]));
        if let FactValue::Parts(known) = &mut fact.value {
            known.extend(parts.into_iter().filter_map(|(name, fact)| Some((name.to_owned(), fact?))));
        }
    }
}
