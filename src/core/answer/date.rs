//! A single day: "15 March 2027", "15.3.2027", "next Friday", "in two weeks", "end of March", "yesterday".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::calendar::{Period, earlier, is_sane, later};
use super::denial::sift;
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::period::{Spotted, period_at};
use super::range::{Quantity, quantities};
use super::sense::{Part, Unit};
use super::token::{Kind, Token};
use super::{Confidence, Misfit};
use crate::core::script::value::Value;

/// A day found in a reply.
struct Day {
    date: Date,
    /// "In two weeks" is thereabouts: taken, and said back.
    confidence: Confidence,
    tokens: Range<usize>,
}

pub(super) fn read(heard: &Heard) -> Outcome {
    if !is_sane(heard.reading.today) {
        return Err(Misfit::NotFound);
    }
    let mut days = Vec::new();
    let durations: Vec<Quantity<Unit>> = quantities(&heard.tokens, heard.words);
    let mut at = 0;
    while at < heard.tokens.len() {
        let floor = days.last().map_or(0, |day: &Day| day.tokens.end);
        let day =
            before_today(heard, at).or_else(|| named(heard, at)).or_else(|| counted(heard, &durations, at, floor));
        at = day.as_ref().map_or(at + 1, |day| day.tokens.end.max(at + 1));
        days.extend(day);
    }
    let (days, sure) = sift(heard, days, |day| day.tokens.clone());
    let first = days.first().ok_or(Misfit::NotFound)?;
    let confidence = if days.len() == 1 { first.confidence } else { first.confidence.min(Confidence::Medium) };
    let alternatives = days.iter().skip(1).take(MOST_ALTERNATIVES).map(|day| Value::Date(day.date)).collect();
    Ok(Found {
        value: Value::Date(first.date),
        confidence: confidence.min(sure),
        span: heard.span(first.tokens.clone()),
        alternatives,
    })
}

/// "Yesterday", "last Friday".
fn before_today(heard: &Heard, at: usize) -> Option<Day> {
    let (tokens, words, today) = (&heard.tokens, heard.words, heard.reading.today);
    let sure = |date, end| Some(Day { date, confidence: Confidence::High, tokens: at..end });
    if let Some((days, end)) = words.past_days.at(tokens, at) {
        return sure(today.checked_sub(days.days()).ok()?, end);
    }
    // "Last Friday", "vendredi dernier".
    let (weekday, end) = if let Some(((), next)) = words.last.at(tokens, at) {
        words.weekdays.at(tokens, next)?
    } else {
        let (weekday, next) = words.weekdays.at(tokens, at)?;
        (weekday, words.last.at(tokens, next)?.1)
    };
    let back = (i32::from(today.weekday().to_monday_one_offset()) - i32::from(weekday)).rem_euclid(7);
    sure(today.checked_sub((if back == 0 { 7 } else { back }).days()).ok()?, end)
}

/// "15 March", "next Friday", "end of March".
fn named(heard: &Heard, at: usize) -> Option<Day> {
    let Spotted { period, tokens, doubtful, .. } = period_at(&heard.tokens, at, heard.words, heard.reading)?;
    let doubtful = doubtful && !stands_alone(heard, &tokens);
    if period.from == period.to && !doubtful {
        // "Next Friday" is this week's to some, and the next week's to others.
        let next =
            heard.words.next.at(&heard.tokens, at).is_some() && heard.words.coming.at(&heard.tokens, at).is_none();
        let confidence = if next { Confidence::Medium } else { Confidence::High };
        return Some(Day { date: period.from, confidence, tokens });
    }
    let part = heard.words.parts.at(&heard.tokens, at).map(|(part, _)| part);
    let part = part.or_else(|| heard.words.ends.at(&heard.tokens, at).map(|(named, _)| named.part))?;
    Some(Day { date: day_of(period, part), confidence: Confidence::Medium, tokens })
}

/// "Sexta", "na segunda": an ordinal as well, but a weekday where next to nothing else is said.
fn stands_alone(heard: &Heard, at: &Range<usize>) -> bool {
    let words = heard.words;
    let small = |token: &Token| {
        token.kind == Kind::Sign || words.filler.contains(&token.text) || words.polite.contains(&token.text)
    };
    let before = &heard.tokens[..at.start];
    let limits = (0..before.len()).any(|at| words.edges.at(before, at).is_some_and(|(_, end)| end == before.len()));
    (limits || before.iter().all(small)) && heard.tokens[at.end..].iter().all(small)
}

/// The day that people have in mind: the first of "early March", the last of "end of March", the Friday of a week's end.
fn day_of(part: Period, which: Part) -> Date {
    match which {
        Part::Early => part.from,
        Part::Mid => part.from.saturating_add(((part.to - part.from).get_days() / 2).days()),
        Part::Late | Part::End | Part::Rest | Part::Later => {
            let is_weekend = (part.to - part.from).get_days() <= 2 && part.to.weekday() == Weekday::Sunday;
            if is_weekend { part.to.saturating_sub(2.days()) } else { part.to }
        }
    }
}

/// "In two weeks", "zwei Wochen vor": from today, on or back.
fn counted(heard: &Heard, durations: &[Quantity<Unit>], at: usize, floor: usize) -> Option<Day> {
    let (tokens, words, today) = (&heard.tokens, heard.words, heard.reading.today);
    let quantity = &durations[durations.binary_search_by_key(&at, |quantity| quantity.tokens.start).ok()?];
    let (unit, count) = (quantity.dress?, quantity.max.or(quantity.min)?);
    let behind = words.ago.at(tokens, quantity.tokens.end);
    let before = words.ago_before.before(tokens, at).filter(|((), start)| *start >= floor);
    let date =
        if behind.is_some() || before.is_some() { earlier(today, count, unit) } else { later(today, count, unit) };
    let exact = matches!(unit, Unit::Day | Unit::Workday) && quantity.min == quantity.max;
    let confidence = match (exact, quantity.min == quantity.max) {
        (true, _) => Confidence::High,
        (false, true) => Confidence::Medium,
        (false, false) => Confidence::Low,
    };
    Some(Day { date, confidence, tokens: at..behind.map_or(quantity.tokens.end, |((), end)| end) })
}
