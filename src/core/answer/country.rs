//! A country: by name, code or, for some, by what its people are called.

use super::Confidence;
use super::Misfit;
use super::heard::{Found, Heard, Outcome};
use super::token::{Kind, squash};
use crate::core::script::value::Value;

/// The most words in a country's name.
const LONGEST_NAME: usize = 6;

pub(super) fn read(heard: &Heard) -> Outcome {
    let tokens = &heard.tokens;
    let countries = &heard.words.countries;
    let found = |code: &str, range, confidence| Found {
        confidence,
        ..Found::sure(Value::Country(code.to_owned()), heard.span(range))
    };
    for at in 0..tokens.len() {
        if tokens[at].kind == Kind::Sign {
            continue;
        }
        for end in (at + 1..=tokens.len().min(at + LONGEST_NAME)).rev() {
            let name = squash(&tokens[at..end]);
            // "us" among other words is "we", "US" is not.
            let written = heard.reply.raw_at(heard.span(at..end));
            let in_capitals = written.chars().all(|c| !c.is_lowercase());
            let tells = name.len() > 3 || heard.squashed.len() <= 3 || in_capitals;
            if let Some(code) = countries.get(&name).filter(|_| tells) {
                return Ok(found(code, at..end, Confidence::High));
            }
        }
    }
    let code = heard.reply.clean.trim().trim_end_matches('.').to_uppercase();
    if code.len() == 2 && countries.values().any(|known| *known == code) {
        return Ok(found(&code, 0..tokens.len(), Confidence::High));
    }
    // One slip in a long name.
    let near = countries
        .iter()
        .filter(|(name, _)| name.len() >= 6 && name.len().abs_diff(heard.squashed.len()) <= 1)
        .find(|(name, _)| strsim::osa_distance(name, &heard.squashed) <= 1);
    near.map(|(_, code)| found(code, 0..tokens.len(), Confidence::Medium)).ok_or(Misfit::NotFound)
}
