//! A country: by name, code or, for some, by what its people are called.

use super::Confidence;
use super::Misfit;
use super::denial::sift;
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
    let mut named = Vec::new();
    let mut at = 0;
    'tokens: while at < tokens.len() {
        if tokens[at].kind == Kind::Sign {
            at += 1;
            continue;
        }
        for end in (at + 1..=tokens.len().min(at + LONGEST_NAME)).rev() {
            let name = squash(&tokens[at..end]);
            // "us" among other words is "we", "US" is not.
            let written = heard.reply.raw_at(heard.span(at..end));
            let in_capitals = written.chars().all(|c| !c.is_lowercase());
            let tells = name.len() > 3 || heard.squashed.len() <= 3 || in_capitals;
            if let Some(code) = countries.get(&name).filter(|_| tells) {
                named.push((*code, at..end));
                at = end;
                continue 'tokens;
            }
        }
        at += 1;
    }
    if !named.is_empty() {
        let (named, sure) = sift(heard, named, |(_, range)| range.clone());
        let (code, range) = named.first().cloned().ok_or(Misfit::NotFound)?;
        let mut others: Vec<Value> = Vec::new();
        for (other, _) in named.iter().filter(|(other, _)| *other != code) {
            others.push(Value::Country((*other).to_owned()));
        }
        // "Germany and Austria": one of them, which the prospect sees at once.
        let confidence = if others.is_empty() { sure } else { sure.min(Confidence::Medium) };
        return Ok(Found { alternatives: others, ..found(code, range, confidence) });
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
