//! Times that are counted: "in 3 months", "the next 2 weeks", "two weeks after Easter".

use super::super::calendar::{earlier, later};
use super::super::heard::Heard;
use super::super::lang::Vocabulary;
use super::super::period::period_at;
use super::super::range::{Dress, Quantity};
use super::super::sense::{Edge, Unit};
use super::super::token::Token;
use super::Spot;
use super::limit::edge_around;

impl Dress for Unit {
    const COUNTS_ARTICLES: bool = true;

    fn before(_: &[Token], _: usize, _: &Vocabulary) -> Option<(Self, usize)> {
        None
    }

    fn behind(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(Self, usize)> {
        let hyphens = usize::from(tokens.get(at).is_some_and(|token| token.is_sign('-') && token.glued));
        // "3 próximos meses"
        let next = words.next.at(tokens, at + hyphens).map_or(at + hyphens, |((), next)| next);
        words.units.at(tokens, next)
    }
}

/// "3 years and 2 months", "a year and a half": one duration.
pub(super) fn compounds(durations: Vec<Quantity<Unit>>, tokens: &[Token], words: &Vocabulary) -> Vec<Quantity<Unit>> {
    let mut joined: Vec<Quantity<Unit>> = Vec::with_capacity(durations.len());
    for mut duration in durations {
        if let Some(((), next)) = words.and.at(tokens, duration.tokens.end)
            && let Some(((), end)) = words.half.at(tokens, next)
            && words.units.at(tokens, end).is_none()
        {
            let more = |count: Option<f64>| count.map(|count| count + 0.5);
            (duration.min, duration.max) = (more(duration.min), more(duration.max));
            duration.tokens.end = end;
        }
        match joined.last_mut().and_then(|before| Some((sum(before, &duration, tokens, words)?, before))) {
            Some((sum, before)) => *before = sum,
            None => joined.push(duration),
        }
    }
    joined
}

fn sum(
    first: &Quantity<Unit>,
    second: &Quantity<Unit>,
    tokens: &[Token],
    words: &Vocabulary,
) -> Option<Quantity<Unit>> {
    let gap = &tokens[first.tokens.end..second.tokens.start];
    let beside = gap.len() <= 2 && gap.iter().all(|token| token.is_sign(',') || words.and.contains(&token.text));
    let in_smaller = |unit: Unit| match unit {
        Unit::Year => Some((Unit::Month, 12.0)),
        Unit::HalfYear => Some((Unit::Month, 6.0)),
        Unit::Quarter => Some((Unit::Month, 3.0)),
        Unit::Month => Some((Unit::Month, 1.0)),
        Unit::Fortnight => Some((Unit::Day, 14.0)),
        Unit::Week => Some((Unit::Day, 7.0)),
        Unit::Day => Some((Unit::Day, 1.0)),
        Unit::Weekend | Unit::Workday => None,
    };
    let ((unit, larger), (same, smaller)) = (in_smaller(first.dress?)?, in_smaller(second.dress?)?);
    let exact = |quantity: &Quantity<Unit>| quantity.min.filter(|min| quantity.max == Some(*min));
    let count = exact(first)? * larger + exact(second)? * smaller;
    (beside && unit == same && larger > smaller).then(|| Quantity {
        min: Some(count),
        max: Some(count),
        dress: Some(unit),
        tokens: first.tokens.start..second.tokens.end,
        ..first.clone()
    })
}

pub(super) fn of_duration(heard: &Heard, quantity: &Quantity<Unit>, floor: usize) -> Option<Spot> {
    let today = heard.reading.today;
    let unit = quantity.dress?;
    if heard.words.ago.at(&heard.tokens, quantity.tokens.end).is_some() {
        return None;
    }
    if let Some(spot) = counted_from(heard, quantity) {
        return Some(spot);
    }
    let (mut edge, mut tokens) = edge_around(heard, quantity.tokens.clone(), floor);
    // "the next 2 weeks", "die nächsten drei Monate"
    if let Some(((), begins)) = heard.words.next.before(&heard.tokens, tokens.start).filter(|((), at)| *at >= floor) {
        edge = Some(Edge::Within);
        tokens.start = begins;
    }
    // "3 próximos meses", "les deux semaines à venir"
    if let Some(((), end)) = heard.words.next.at(&heard.tokens, quantity.tokens.end) {
        edge = Some(Edge::Within);
        tokens.end = tokens.end.max(end);
    } else if quantity.tokens.clone().any(|at| heard.words.next.at(&heard.tokens, at).is_some()) {
        edge = Some(Edge::Within);
    }
    let (from, to) = match (quantity.min, quantity.max, edge) {
        (Some(min), Some(max), edge) => {
            let (near, far) = (later(today, min, unit), later(today, max, unit));
            match edge {
                Some(Edge::Within | Edge::Until | Edge::Before) => (Some(today), Some(far)),
                Some(Edge::From | Edge::After) => (Some(near), None),
                Some(Edge::In) | None => (Some(near), Some(far)),
            }
        }
        (Some(min), None, _) => (Some(later(today, min, unit)), None),
        (None, Some(max), _) => (Some(today), Some(later(today, max, unit))),
        (None, None, _) => return None,
    };
    Some(Spot { from, to, edge, doubtful: false, tokens })
}

/// "Two weeks after Easter", "3 days from tomorrow", "a month before Christmas".
fn counted_from(heard: &Heard, quantity: &Quantity<Unit>) -> Option<Spot> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let (count, unit) = (quantity.min.filter(|min| quantity.max == Some(*min))?, quantity.dress?);
    let (edge, next) = words.edges.at(tokens, quantity.tokens.end)?;
    let next = words.of.at(tokens, next).map_or(next, |((), next)| next);
    let anchor = period_at(tokens, next, words, heard.reading).filter(|spotted| !spotted.doubtful)?;
    let day = match edge {
        Edge::From | Edge::After => later(anchor.period.to, count, unit),
        Edge::Before => earlier(anchor.period.from, count, unit),
        Edge::Until | Edge::Within | Edge::In => return None,
    };
    let tokens = quantity.tokens.start..anchor.tokens.end;
    Some(Spot { from: Some(day), to: Some(day), edge: None, doubtful: false, tokens })
}
