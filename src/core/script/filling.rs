//! Facts as minijinja sees them: they print as shown, and open by part.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object, ObjectRepr};

use super::fact::{Fact, FactValue};

/// One fact whose printed form differs from its value, or that has parts.
#[derive(Debug)]
pub(super) struct FactObject {
    fact: Fact,
}

impl FactObject {
    /// The plainest minijinja value that prints as the fact is shown.
    pub(super) fn value_of(fact: &Fact) -> Value {
        match &fact.value {
            FactValue::Number(number) if fact.shown == number.to_string() => plain_number(*number),
            FactValue::Bool(bool) if fact.shown == bool.to_string() => Value::from(*bool),
            FactValue::Text(text) if fact.shown == *text => Value::from(text.as_str()),
            _ => Value::from_object(Self { fact: fact.clone() }),
        }
    }

    /// The names a text can speak of.
    pub(super) fn context(names: BTreeMap<String, Fact>) -> Value {
        Value::from_object(Self { fact: Fact { value: FactValue::Parts(names), shown: String::new() } })
    }
}

/// Whole numbers print without a fraction.
fn plain_number(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "whole and far below 2^63, as asked before")]
    if number.fract() == 0.0 && number.abs() < 1e15 { Value::from(number as i64) } else { Value::from(number) }
}

impl Object for FactObject {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        match &self.fact.value {
            FactValue::Number(_) | FactValue::Bool(_) | FactValue::Text(_) => ObjectRepr::Plain,
            FactValue::List(_) => ObjectRepr::Seq,
            FactValue::Parts(_) => ObjectRepr::Map,
        }
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        match &self.fact.value {
            FactValue::Number(_) | FactValue::Bool(_) | FactValue::Text(_) => None,
            FactValue::List(items) => items.get(key.as_usize()?).map(|item| Value::from(item.as_str())),
            FactValue::Parts(parts) => parts.get(key.as_str()?).map(Self::value_of),
        }
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        match &self.fact.value {
            FactValue::Number(_) | FactValue::Bool(_) | FactValue::Text(_) => Enumerator::NonEnumerable,
            FactValue::List(items) => Enumerator::Seq(items.len()),
            FactValue::Parts(parts) => {
                Enumerator::Values(parts.keys().map(|name| Value::from(name.as_str())).collect())
            }
        }
    }

    /// `{% if budget %}` asks whether it is answered; a yes or no speaks for itself.
    fn is_true(self: &Arc<Self>) -> bool {
        match &self.fact.value {
            FactValue::Bool(bool) => *bool,
            FactValue::Number(_) | FactValue::Text(_) | FactValue::List(_) | FactValue::Parts(_) => true,
        }
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fact.shown)
    }
}
