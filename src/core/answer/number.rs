//! Numbers: "about 50", "10 to 20", "a dozen", "50+", "just me".

use std::ops::Range;

use super::currency::Coin;
use super::denial::{negator_before, sift};
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::lang::Vocabulary;
use super::money::within;
use super::numeral::{Written, figure_at};
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
    let all = with_hundreds_unsaid(heard, quantities(tokens, words));
    let (found, sure) = sift(heard, all, |quantity| quantity.tokens.clone());
    let found: Vec<Quantity<Plain>> =
        found.into_iter().filter(|quantity| quantity.written != Written::Article || word_count <= 3).collect();
    let found: Vec<Quantity<Plain>> =
        found.into_iter().filter(|quantity| !is_measured(tokens.get(quantity.tokens.end))).collect();
    let found: Vec<Quantity<Plain>> = found
        .into_iter()
        .filter(|quantity| quantity.written != Written::Ordinal || quantity.min != quantity.max)
        .filter(|quantity| !is_inside_unit(tokens, quantity.tokens.start, words))
        .filter(|quantity| !is_day(tokens, &quantity.tokens, words))
        .collect();
    let value = |quantity: &Quantity<Plain>| {
        let start = quantity.tokens.start;
        // The "menos" of "más o menos 50" takes nothing away.
        let minus = words.minus.before(tokens, start).is_some() && words.about.before(tokens, start).is_none()
            || start > 0 && tokens[start - 1].is_sign('-') && (start == 1 || !tokens[start - 1].glued);
        let negative = |end: Option<f64>| end.map(|end| -end);
        let (min, max) = match (minus, quantity.min == quantity.max || second_is_negative(tokens, quantity, words)) {
            (false, _) => (quantity.min, quantity.max),
            (true, true) => (negative(quantity.max), negative(quantity.min)),
            // "From minus 3 to 5"
            (true, false) => {
                let first = figure_at(tokens, start, words).map(|figure| figure.value);
                let ends = (negative(quantity.min), quantity.max);
                if first == quantity.max { (negative(quantity.max), quantity.min) } else { ends }
            }
        };
        Value::Number(Number { min, max })
    };
    let Some(first) = found.first() else { return alone(heard) };
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
    let end = first.tokens.end;
    let dates = words.edges.before(tokens, first.tokens.start).is_some()
        || words.last.before(tokens, first.tokens.start).is_some()
        || words.next.before(tokens, first.tokens.start).is_some()
        || (end..tokens.len().min(end + 3)).any(|at| words.ago.at(tokens, at).is_some());
    // "Years old" counts something else than time; "6 months" may be asked for, "in 6 months" is no number.
    let counts_time = words.units.at(tokens, end).is_some() && words.other_units.at(tokens, end).is_none();
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
    let confidence = if counts_time && dates || word_count > 25 || !rest.is_empty() || lone_year {
        Confidence::Low
    } else if word_count > 12 || counts_time {
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

/// "How do I book a table for 8?": a question that says whom it is for gives the number.
pub(super) fn for_so_many(heard: &Heard) -> bool {
    let (tokens, words) = (&heard.tokens, heard.words);
    let Ok(found) = find(heard) else { return false };
    let at = heard.tokens_in(&found.span);
    let unit = words.units.at(tokens, at.end).is_some() || names_coin(tokens, &at, words);
    let exact = matches!(found.value, Value::Number(Number { min, max }) if min == max);
    found.confidence > Confidence::Low && exact && !unit && words.for_whom.before(tokens, at.start).is_some()
}

fn names_coin(tokens: &[Token], figure: &Range<usize>, words: &Vocabulary) -> bool {
    <Coin as Dress>::behind(tokens, figure.end, words).is_some()
        || figure.start > 0 && <Coin as Dress>::before(tokens, figure.start - 1, words).is_some()
}

/// "Just me and nobody else".
fn alone(heard: &Heard) -> Outcome {
    let (tokens, words) = (&heard.tokens, heard.words);
    let ((), at) = words
        .alone
        .anywhere(tokens)
        .filter(|((), at)| {
            at.len() > 1 && !at.start.checked_sub(1).is_some_and(|at| words.not.contains(&tokens[at].text))
        })
        .filter(|((), at)| negator_before(tokens, at.start, 0, words).is_none())
        .ok_or(Misfit::NotFound)?;
    Ok(Found { confidence: Confidence::Medium, ..Found::sure(exactly(1.0), heard.span(at)) })
}

fn exactly(value: f64) -> Value {
    Value::Number(Number { min: Some(value), max: Some(value) })
}

/// "One twenty two", "two oh five", and "0.5G".
fn with_hundreds_unsaid(heard: &Heard, found: Vec<Quantity<Plain>>) -> Vec<Quantity<Plain>> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let exact = |quantity: &Quantity<Plain>| quantity.min.filter(|min| quantity.max == Some(*min));
    let spoken = |quantity: &Quantity<Plain>| tokens[quantity.tokens.clone()].iter().all(|token| !token.is_number());
    let mut joined: Vec<Quantity<Plain>> = Vec::with_capacity(found.len());
    for mut quantity in found {
        let noughts = joined.last().and_then(|before| {
            let (hundreds, rest) = (exact(before)?, exact(&quantity)?);
            let gap = before.tokens.end..quantity.tokens.start;
            let beside = gap.is_empty() && (10.0..100.0).contains(&rest) && words.nought.first_words().next().is_some();
            let nought = words.nought.at(tokens, gap.start).is_some_and(|((), end)| end == gap.end);
            // "At two thirty", "two thirty pm"
            let time = words.edges.before(tokens, before.tokens.start).is_some()
                || words.times_of_day.at(tokens, quantity.tokens.end).is_some();
            let fits = !time && (1.0..10.0).contains(&hundreds) && hundreds.fract() + rest.fract() == 0.0;
            let said = spoken(before) && spoken(&quantity) && !before.scaled && !quantity.scaled;
            (fits && said && (beside || nought && rest < 10.0)).then_some(hundreds * 100.0 + rest)
        });
        // A capital: "1.5g" is a weight.
        let end = quantity.tokens.end;
        let giga =
            tokens.get(end).is_some_and(|token| token.glued && heard.reply.raw_at(heard.span(end..end + 1)) == "G");
        let part = exact(&quantity).filter(|value| giga && value.fract() != 0.0);
        if let Some(value) = part {
            (quantity.min, quantity.max) = (Some(value * 1e9), Some(value * 1e9));
            quantity.tokens.end += 1;
        }
        match (noughts, joined.last_mut()) {
            (Some(value), Some(before)) => {
                (before.min, before.max, before.written) = (Some(value), Some(value), Written::Words);
                before.tokens.end = end;
            }
            _ => joined.push(quantity),
        }
    }
    joined
}

/// "29km", "25ml": lengths and weights count nobody.
fn is_measured(behind: Option<&Token>) -> bool {
    const MEASURES: [&str; 14] = ["km", "cm", "mm", "ml", "cl", "kg", "mg", "kw", "kwh", "gb", "mb", "tb", "px", "mph"];
    behind.is_some_and(|token| token.glued && MEASURES.contains(&token.text.as_str()))
}

/// "-8 to -3"
fn second_is_negative(tokens: &[Token], quantity: &Quantity<Plain>, words: &Vocabulary) -> bool {
    quantity.tokens.clone().skip(1).any(|at| {
        let joined = words.to.before(tokens, at).is_some() || tokens[at - 1].is_sign('-');
        joined && (tokens[at].is_sign('-') || words.minus.contains(&tokens[at].text))
    })
}

/// The hundred of "pour cent".
pub(super) fn is_inside_unit(tokens: &[Token], at: usize, words: &Vocabulary) -> bool {
    at > 0 && words.other_units.at(tokens, at - 1).is_some_and(|((), end)| end > at)
}

/// "4 May", "el 4 de mayo", "May 4th".
fn is_day(tokens: &[Token], figure: &Range<usize>, words: &Vocabulary) -> bool {
    let is_month = |at: usize| {
        let month = words.months.at(tokens, at).is_some();
        month && words.doubtful_months.at(tokens, at).is_none()
    };
    let behind = words.of.at(tokens, figure.end).map_or(figure.end, |((), next)| next);
    let nth = tokens.get(figure.end).is_some_and(|end| end.glued && ["st", "nd", "rd", "th"].contains(&&*end.text));
    let day = figure.len() == 1 && tokens[figure.start].integer().is_some_and(|day| (1..=31).contains(&day));
    nth || day && (is_month(behind) || figure.start > 0 && is_month(figure.start - 1))
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
