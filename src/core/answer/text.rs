//! Free text, kept as it was written.

use super::Misfit;
use super::heard::{Found, Heard, Outcome};
use crate::core::script::value::Value;

/// Lengths in characters.
pub(super) fn read(heard: &Heard, min_length: Option<usize>, max_length: Option<usize>) -> Outcome {
    let text = heard.reply.clean.trim();
    let length = text.chars().count();
    if let Some(limit) = min_length.filter(|limit| length < *limit) {
        return Err(Misfit::TooShort { limit });
    }
    if let Some(limit) = max_length.filter(|limit| length > *limit) {
        return Err(Misfit::TooLong { limit });
    }
    if text.is_empty() {
        return Err(Misfit::NotFound);
    }
    Ok(Found::sure(Value::Text(text.to_owned()), heard.reply.whole()))
}
