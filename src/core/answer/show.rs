//! Prints a value back in a person's language: for echoes, summaries and cards.

use super::super::ids::Language;
use super::super::script::model::Question;
use super::super::script::value::Value;

/// The value as a person of this language would write it: "€5,000 to €20,000", "by 30 June 2027". Values of a choice
/// print the label of their option.
#[must_use]
pub fn show(question: &Question, value: &Value, language: Language) -> String {
    let _ = (question, value, language);
    todo!("answer helper")
}
