//! The name of a company: "we are Acme Ltd", "ich arbeite bei der Müller GmbH".

use super::Confidence;
use super::Misfit;
use super::heard::{Found, Heard, Outcome};
use super::name::{after_lead_in, cut};
use super::token::Kind;
use crate::core::script::value::Value;

/// Longer ones are sentences.
const LONGEST_COMPANY_WORDS: usize = 12;
/// In characters.
const LONGEST_COMPANY: usize = 120;

pub(super) fn read(heard: &Heard) -> Outcome {
    if let Some(((), end)) = heard.words.no_company.at(&heard.tokens, 0)
        && heard.tokens[end..].iter().all(|token| token.kind == Kind::Sign)
    {
        return Err(Misfit::NotFound);
    }
    let start = after_lead_in(heard, &heard.words.company_lead_in);
    let (company, span) = cut(heard, start..heard.tokens.len()).ok_or(Misfit::NotFound)?;
    // "Company 7" is its whole name.
    let two_words = heard.tokens.len() == 2;
    let (company, span) = if company.chars().any(char::is_alphabetic) || !two_words {
        (company, span)
    } else {
        cut(heard, 0..heard.tokens.len()).ok_or(Misfit::NotFound)?
    };
    if company.contains('@') || !company.chars().any(char::is_alphabetic) {
        return Err(Misfit::NotFound);
    }
    let words = company.split_whitespace().count();
    let too_long = words > LONGEST_COMPANY_WORDS || company.chars().count() > LONGEST_COMPANY;
    if too_long || !company.chars().any(char::is_alphanumeric) {
        return Err(Misfit::NotFound);
    }
    let confidence = if words > 6 { Confidence::Medium } else { Confidence::High };
    Ok(Found { confidence, ..Found::sure(Value::Company(company), span) })
}
