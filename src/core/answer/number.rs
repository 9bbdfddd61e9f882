//! Numbers: "about 50", "10 to 20", "a dozen", "50+", "just me".

use super::denial::{negator_before, sift};
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::lang::Vocabulary;
use super::money::within;
use super::numeral::Written;
use super::phrase::Phrases;
use super::range::{Dress, Quantity, quantities};
use super::token::{Kind, Token};
use super::{Confidence, Misfit};
use crate::core::script::value::{Number, Value};

/// Numbers carry no unit that would matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Plain;

impl Dress for Plain {
    const COUNTS_ARTICLES: bool = false;
    const COUNTS_PARTS: bool = true;

    fn before(_: &[Token], _: usize, _: &Vocabulary) -> Option<(Self, usize)> {
        None
    }

    fn behind(_: &[Token], _: usize, _: &Vocabulary) -> Option<(Self, usize)> {
        None
    }
}

pub(super) fn read(heard: &Heard, min: Option<f64>, max: Option<f64>) -> Outcome {
    let found = find(heard)?;
    match found.value {
        Value::Number(number) if !within(number.min, number.max, min, max) => Err(Misfit::OutOfBounds { min, max }),
        _ => Ok(found),
    }
}

fn find(heard: &Heard) -> Outcome {
    let (tokens, words) = (&heard.tokens, heard.words);
    let exactly = |value: f64| Value::Number(Number { min: Some(value), max: Some(value) });
    let whole = |phrases: &Phrases<()>| {
        phrases.at(tokens, 0).is_some_and(|((), end)| tokens[end..].iter().all(|token| token.kind == Kind::Sign))
    };
    if whole(&words.alone) {
        return Ok(Found::sure(exactly(1.0), heard.reply.whole()));
    }
    if whole(&words.none) {
        return Ok(Found::sure(exactly(0.0), heard.reply.whole()));
    }
    if tokens.iter().any(|token| token.is_sign('@')) {
        return Err(Misfit::NotFound);
    }
    let word_count = tokens.iter().filter(|token| token.kind != Kind::Sign).count();
    let (found, sure) = sift(heard, quantities(tokens, words), |quantity| quantity.tokens.clone());
    let found: Vec<Quantity<Plain>> =
        found.into_iter().filter(|quantity| quantity.written != Written::Article || word_count <= 3).collect();
    let found: Vec<Quantity<Plain>> =
        found.into_iter().filter(|quantity| !is_measured(tokens.get(quantity.tokens.end))).collect();
    let found: Vec<Quantity<Plain>> = found
        .into_iter()
        .filter(|quantity| quantity.written != Written::Ordinal || quantity.min != quantity.max)
        .filter(|quantity| !is_inside_unit(tokens, quantity.tokens.start, words))
        .collect();
    let value = |quantity: &Quantity<Plain>| {
        let start = quantity.tokens.start;
        let minus = words.minus.before(tokens, start).is_some()
            || start > 0 && tokens[start - 1].is_sign('-') && (start == 1 || !tokens[start - 1].glued);
        let turn = |end: Option<f64>| if minus { end.map(|end| -end) } else { end };
        let (min, max) = if minus { (quantity.max, quantity.min) } else { (quantity.min, quantity.max) };
        Value::Number(Number { min: turn(min), max: turn(max) })
    };
    let Some(first) = found.first() else {
        // "just me and nobody else"
        let alone = words
            .alone
            .anywhere(tokens)
            .filter(|((), at)| {
                at.len() > 1 && !at.start.checked_sub(1).is_some_and(|at| words.not.contains(&tokens[at].text))
            })
            .filter(|((), at)| negator_before(tokens, at.start, 0, words).is_none())
            .ok_or(Misfit::NotFound)?;
        return Ok(Found { confidence: Confidence::Medium, ..Found::sure(exactly(1.0), heard.span(alone.1)) });
    };
    if let Some(count) = with_others(heard, first) {
        return Ok(Found { confidence: Confidence::Medium, ..Found::sure(exactly(count), heard.reply.whole()) });
    }
    let mut counted = found.iter().filter(|quantity| found.len() == 1 || !is_year(heard, quantity));
    let Some(first) = counted.next() else { return Err(Misfit::NotFound) };
    // "45 (forty-five)" says one number twice.
    let rest: Vec<&Quantity<Plain>> =
        counted.filter(|other| (other.min, other.max) != (first.min, first.max)).collect();
    let word_count = word_count - (first.tokens.len() - 1).min(word_count);
    // "35, growing to 50": what it will be is not what it is.
    let grows = !rest.is_empty() && rest.iter().all(|other| words.to.before(tokens, other.tokens.start).is_some());
    if grows {
        let alternatives = rest.into_iter().take(MOST_ALTERNATIVES).map(value).collect();
        return Ok(Found {
            confidence: Confidence::Medium.min(sure),
            alternatives,
            ..Found::sure(value(first), heard.span(first.tokens.clone()))
        });
    }
    let counts_time = words.units.at(tokens, first.tokens.end).is_some();
    // "20 in sales and 15 in support": the sum is a guess.
    if !rest.is_empty()
        && let Some(sum) = sum(first, &rest)
    {
        let alternatives = std::iter::once(first).chain(rest).take(MOST_ALTERNATIVES).map(value).collect();
        return Ok(Found {
            confidence: Confidence::Low,
            alternatives,
            ..Found::sure(exactly(sum), heard.reply.whole())
        });
    }
    let lone_year = found.len() == 1 && word_count > 1 && is_year(heard, first);
    let confidence = if counts_time || word_count > 25 || !rest.is_empty() || lone_year {
        Confidence::Low
    } else if word_count > 12 {
        Confidence::Medium
    } else {
        Confidence::High
    };
    let alternatives = rest.into_iter().take(MOST_ALTERNATIVES).map(value).collect();
    Ok(Found {
        value: value(first),
        confidence: confidence.min(sure),
        span: heard.span(first.tokens.clone()),
        alternatives,
    })
}

/// "29km", "25ml": lengths and weights count nobody.
fn is_measured(behind: Option<&Token>) -> bool {
    const MEASURES: [&str; 14] = ["km", "cm", "mm", "ml", "cl", "kg", "mg", "kw", "kwh", "gb", "mb", "tb", "px", "mph"];
    behind.is_some_and(|token| token.glued && MEASURES.contains(&token.text.as_str()))
}

/// The hundred of "pour cent".
pub(super) fn is_inside_unit(tokens: &[Token], at: usize, words: &Vocabulary) -> bool {
    at > 0 && words.other_units.at(tokens, at - 1).is_some_and(|((), end)| end > at)
}

/// "Me and 3 others".
fn with_others(heard: &Heard, others: &Quantity<Plain>) -> Option<f64> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let ((), end) = words.alone.at(tokens, 0)?;
    let ((), mut end) = words.and_also.at(tokens, end)?;
    while end < others.tokens.start && words.filler.contains(&tokens[end].text) {
        end += 1;
    }
    others.min.filter(|count| end == others.tokens.start && others.max == Some(*count)).map(|count| count + 1.0)
}

/// "Founded in 1998".
fn is_year(heard: &Heard, quantity: &Quantity<Plain>) -> bool {
    let last = quantity.tokens.end - 1;
    let token = &heard.tokens[last];
    let four_digits = token.text.len() == 4 && token.integer().is_some_and(|year| (1800..=2100).contains(&year));
    four_digits && heard.words.edges.before(&heard.tokens, last).is_some()
}

/// The sum of exact counts.
fn sum(first: &Quantity<Plain>, rest: &[&Quantity<Plain>]) -> Option<f64> {
    let exact = |quantity: &Quantity<Plain>| quantity.min.filter(|min| quantity.max == Some(*min));
    rest.iter().try_fold(exact(first)?, |sum, quantity| Some(sum + exact(quantity)?))
}
