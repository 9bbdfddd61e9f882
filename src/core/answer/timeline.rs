//! When it should be: "asap", "in 3 months", "by June", "Q3", "bis Ende März", "no rush".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::is_sane;
use super::denial::{negator_before, sift};
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::period::period_at;
use super::phrase::Phrases;
use super::range::{Quantity, quantities};
use super::sense::{Edge, Unit};
use super::token::{Kind, Token};
use super::{Confidence, Misfit};
use crate::core::script::value::{Timeline, Value};
use duration::{compounds, moved_on, of_duration};
use hours::hours_from_now;
use join::join;
use limit::of_period;

mod limit;

mod duration;

mod hours;

mod join;

/// How far "soon" reaches.
const SOON_MONTHS: i32 = 3;

/// Plans do not reach further than this; a year beyond it is a slip.
const FURTHEST_YEARS: i16 = 30;

/// A time with its limits worked in.
#[derive(Clone, Debug, PartialEq)]
struct Spot {
    from: Option<Date>,
    to: Option<Date>,
    edge: Option<Edge>,
    doubtful: bool,
    /// Words of limits included.
    tokens: Range<usize>,
}

pub(super) fn read(heard: &Heard) -> Outcome {
    let today = heard.reading.today;
    if !is_sane(today) {
        return Err(Misfit::NotFound);
    }
    let asap = said(heard, &heard.words.asap);
    let (spots, sure) = sift(heard, spots(heard), |spot| spot.tokens.clone());
    let Some((first, rest)) = spots.split_first() else {
        return without_date(heard, asap);
    };
    let (spot, rest) = match rest.split_first() {
        Some((second, others)) => match join(first, second, heard) {
            Some(joined) => (joined, others),
            None => (first.clone(), rest),
        },
        None => (first.clone(), rest),
    };
    let past = spot.to.is_some_and(|to| to < today);
    if past && asap.is_some() {
        return without_date(heard, asap);
    }
    let value = |spot: &Spot| Timeline { from: spot.from, to: spot.to, asap: false };
    let mut timeline = value(&spot);
    if asap.is_some() {
        timeline = Timeline { from: Some(timeline.from.map_or(today, |from| from.max(today))), asap: true, ..timeline };
    }
    let confidence = match () {
        () if past => Confidence::Low,
        () if rest.is_empty() => Confidence::High,
        () => Confidence::Medium,
    };
    let alternatives = rest.iter().take(MOST_ALTERNATIVES).map(|other| Value::Timeline(value(other))).collect();
    Ok(Found {
        value: Value::Timeline(timeline),
        confidence: confidence.min(sure),
        span: heard.span(spot.tokens),
        alternatives,
    })
}

fn without_date(heard: &Heard, asap: Option<Range<usize>>) -> Outcome {
    let today = heard.reading.today;
    if let Some(range) = asap {
        let timeline = Timeline { from: Some(today), to: Some(today), asap: true };
        return Ok(Found::sure(Value::Timeline(timeline), heard.span(range)));
    }
    if let Some(range) = said(heard, &heard.words.soon) {
        let to = today.checked_add(SOON_MONTHS.months()).map_err(|_| Misfit::NotFound)?;
        let timeline = Timeline { from: Some(today), to: Some(to), asap: false };
        return Ok(Found {
            confidence: Confidence::Medium,
            ..Found::sure(Value::Timeline(timeline), heard.span(range))
        });
    }
    let range = said(heard, &heard.words.no_rush).ok_or(Misfit::NotFound)?;
    Ok(Found::sure(Value::Timeline(Timeline { from: None, to: None, asap: false }), heard.span(range)))
}

/// The first of these phrases that is not denied, as in "not asap".
fn said(heard: &Heard, phrases: &Phrases<()>) -> Option<Range<usize>> {
    let tokens = &heard.tokens;
    let mut found = (0..tokens.len()).filter_map(|at| Some(at..phrases.at(tokens, at)?.1));
    // The "now" of "two weeks from now" is where the count begins.
    let counts_from = |range: &Range<usize>| {
        heard.words.days.at(tokens, range.start).is_some()
            && heard.words.edges.before(tokens, range.start).is_some_and(|(edge, _)| edge == Edge::From)
            && range.start > 1
    };
    // "No es urgente" is one phrase that says the contrary of "urgente".
    let inside_no_rush = |range: &Range<usize>| {
        (range.start.saturating_sub(4)..range.start)
            .any(|start| heard.words.no_rush.at(tokens, start).is_some_and(|((), end)| end >= range.end))
    };
    // "Ya que" is no "ya".
    let says_nothing = |range: &Range<usize>| {
        heard.words.harmless_not.at(tokens, range.start).is_some_and(|((), end)| end > range.end)
    };
    // "Tan pronto como el 3 de mayo" is from that day on.
    let inside_edge = |range: &Range<usize>| {
        (range.start.saturating_sub(1)..=range.start)
            .any(|start| heard.words.edges.at(tokens, start).is_some_and(|(_, end)| end > range.end))
    };
    found.find(|range| {
        !inside_edge(range)
            && negator_before(tokens, range.start, 0, heard.words).is_none()
            && !counts_from(range)
            && !inside_no_rush(range)
            && !says_nothing(range)
    })
}

/// The tokens of every time of a reply, of "as soon as possible" and of "no rush".
pub(super) fn times(heard: &Heard) -> Vec<Range<usize>> {
    if !is_sane(heard.reading.today) {
        return Vec::new();
    }
    // "Currently" and "today" are when something is so.
    let today = Some(heard.reading.today);
    let is_now = |spot: &Spot| spot.edge.is_none() && spot.from == today && spot.to == today;
    let spots = spots(heard).into_iter().filter(|spot| !is_now(spot));
    let mut found: Vec<Range<usize>> = spots.map(|spot| spot.tokens).collect();
    // A lone "now" or "later" says nothing of when something is wanted.
    let clear = |at: &Range<usize>| at.len() > 1 || heard.tokens[at.start].is_word("asap");
    let phrases = [&heard.words.asap, &heard.words.no_rush];
    found.extend(phrases.into_iter().filter_map(|phrases| said(heard, phrases)).filter(clear));
    found
}

/// Every time of a reply, first to last.
fn spots(heard: &Heard) -> Vec<Spot> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let durations: Vec<Quantity<Unit>> =
        quantities(tokens, words).into_iter().filter(|quantity: &Quantity<Unit>| quantity.dress.is_some()).collect();
    let durations = compounds(durations, tokens, words);
    let mut found: Vec<Spot> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let floor = found.last().map_or(0, |spot| spot.tokens.end);
        let part_of = words.parts.at(tokens, at).is_some() || words.ordinals.at(tokens, at).is_some();
        if let Some(((), end)) = words.times_of_day.at(tokens, at) {
            at = end;
            continue;
        }
        if let Some(spot) = hours_from_now(heard, at, floor) {
            at = spot.tokens.end;
            found.push(spot);
            continue;
        }
        let named = period_at(tokens, at, words, heard.reading);
        let duration = durations.iter().find(|quantity| quantity.tokens.contains(&at));
        let spot = match (named, duration) {
            (Some(spotted), None) => Some(of_period(heard, &spotted, floor)),
            (Some(spotted), Some(_)) if part_of || spotted.tokens.len() > 1 => Some(of_period(heard, &spotted, floor)),
            (_, Some(quantity)) if quantity.tokens.start == at => of_duration(heard, quantity, floor),
            _ => None,
        };
        match spot {
            Some(spot) if is_absurd(heard, &spot) => at = spot.tokens.end.max(at + 1),
            Some(spot)
                if !spot.doubtful
                    || stands_alone(heard, &spot)
                    || goes_on(heard, &spot, floor)
                    || leads_on(heard, &spot) =>
            {
                at = spot.tokens.end.max(at + 1);
                let moved = found.last().zip(duration).and_then(|(day, on)| moved_on(heard, day, on, &spot));
                match (moved, found.last_mut()) {
                    (Some(moved), Some(day)) => *day = moved,
                    _ => found.push(spot),
                }
            }
            Some(_) => at += 1,
            None => at = duration.filter(|quantity| quantity.tokens.start == at).map_or(at, |q| q.tokens.end - 1) + 1,
        }
    }
    found
}

/// In the year 9999.
fn is_absurd(heard: &Heard, spot: &Spot) -> bool {
    let year = heard.reading.today.year();
    let near = year.saturating_sub(FURTHEST_YEARS)..=year.saturating_add(FURTHEST_YEARS);
    spot.edge.is_none() && [spot.from, spot.to].into_iter().flatten().any(|day| !near.contains(&day.year()))
}

/// The "May" of "April or May".
fn goes_on(heard: &Heard, spot: &Spot, floor: usize) -> bool {
    let words = heard.words;
    let gap = &heard.tokens[floor..spot.tokens.start];
    let joins = |token: &Token| {
        words.to.contains(&token.text) || words.and.contains(&token.text) || token.is_sign('-') || token.is_sign('/')
    };
    floor > 0 && !gap.is_empty() && gap.iter().all(joins)
}

/// The "May" of "May or June".
fn leads_on(heard: &Heard, spot: &Spot) -> bool {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let end = spot.tokens.end;
    let sign = tokens.get(end).filter(|token| token.is_sign('/') || token.is_sign('-')).map(|_| end + 1);
    let word = || words.to.at(tokens, end).or_else(|| words.and.at(tokens, end)).map(|((), next)| next);
    let next = sign.or_else(word).and_then(|next| period_at(tokens, next, words, heard.reading));
    next.is_some()
}

/// "May" is a month when nothing else is said; "may be" says nothing.
fn stands_alone(heard: &Heard, spot: &Spot) -> bool {
    let words = heard.words;
    let mut before = heard.tokens[..spot.tokens.start].iter().filter(|token| token.kind != Kind::Sign);
    let mut behind = heard.tokens[spot.tokens.end..].iter().filter(|token| token.kind != Kind::Sign);
    before.all(|token| words.filler.contains(&token.text) || words.about.contains(&token.text))
        && behind.all(|token| words.polite.contains(&token.text) || words.about.contains(&token.text))
}
