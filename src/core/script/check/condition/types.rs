//! What a part of a condition can be, as far as its errors depend on it.

use crate::core::script::schema::{Kind, Part};

/// The type of an expression.
#[derive(Clone, Debug)]
pub(super) enum Type {
    /// Nothing is known, nothing is claimed.
    Any,
    /// A double, as all our numbers are.
    Number,
    /// A whole number of CEL's own: a literal without a point, a size.
    Int,
    Bool,
    /// With the values it can have, where they are few.
    Text(Option<Vec<String>>),
    /// A text that stands in the condition.
    Literal(String),
    List(Option<Vec<String>>),
    /// A list that stands in the condition, with its elements.
    Elements(Vec<Type>),
    Parts(&'static [Part]),
    /// All answers by id.
    Answers,
}

impl Type {
    pub(super) fn of(kind: Kind, values: Option<Vec<String>>) -> Self {
        match kind {
            Kind::Number => Self::Number,
            Kind::Bool => Self::Bool,
            Kind::Text => Self::Text(values),
            Kind::List => Self::List(values),
            Kind::Parts(parts) => Self::Parts(parts),
        }
    }

    pub(super) fn noun(&self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Number | Self::Int => "a number",
            Self::Bool => "a yes or no",
            Self::Text(Some(_)) => "a choice",
            Self::Text(None) | Self::Literal(_) => "a text",
            Self::List(_) | Self::Elements(_) => "a list",
            Self::Parts(_) => "several parts",
            Self::Answers => "all answers",
        }
    }

    pub(super) fn is_number(&self) -> bool {
        matches!(self, Self::Number | Self::Int | Self::Any)
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Literal(_) | Self::Any)
    }

    pub(super) fn is_bool(&self) -> bool {
        matches!(self, Self::Bool | Self::Any)
    }
}
