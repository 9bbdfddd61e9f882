//! Times that are counted: "in 3 months", "the next 2 weeks", "two weeks after Easter".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::{Period, earlier, later};
use super::super::heard::Heard;
use super::super::lang::Vocabulary;
use super::super::period::period_at;
use super::super::range::{Dress, Quantity};
use super::super::sense::{Edge, Unit};
use super::super::token::{Kind, Token};
use super::Spot;
use super::limit::edge_around;

/// Close enough for what people count in months and days.
const DAYS_A_MONTH: f64 = 30.0;

/// More than so many whole months or years nobody announces.
const MOST_WHOLE: i32 = 24;

impl Dress for Unit {
    const COUNTS_ARTICLES: bool = true;

    fn before(_: &[Token], _: usize, _: &Vocabulary) -> Option<(Self, usize)> {
        None
    }

    fn behind(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(Self, usize)> {
        let hyphens = usize::from(tokens.get(at).is_some_and(|token| token.is_sign('-') && token.glued));
        // "The 3 next weeks"; but "the one next week" counts no weeks.
        let several = |token: &Token| words.numerals.get(&token.text).is_none_or(|count| *count > 1.0);
        let counted = at.checked_sub(1).is_some_and(|before| several(&tokens[before]));
        let next = words.next.at(tokens, at).filter(|_| counted).map_or(at + hyphens, |((), next)| next);
        // "3+ months"
        let plus = usize::from(tokens.get(next).is_some_and(|token| token.is_sign('+') && token.glued));
        let (unit, end) = words.units.at(tokens, next + plus)?;
        // The "4d" of "4d958c" and of "4d-8c" is no four days.
        let goes_on = |token: &Token| token.glued && (token.kind != Kind::Sign || "-_/~=".contains(&token.text));
        let cut = tokens[end - 1].text.len() == 1 && tokens.get(end).is_some_and(goes_on);
        // Spanish "y" is no year.
        (!cut && !words.and.contains(&tokens[next + plus].text)).then_some((unit, end))
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
    let joins = |token: &Token| token.is_sign(',') || token.is_sign('+') || words.and.contains(&token.text);
    let beside = gap.len() <= 2 && gap.iter().all(joins);
    let in_smaller = |unit: Unit| match unit {
        Unit::Decade => Some((Unit::Month, 120.0)),
        Unit::Year => Some((Unit::Month, 12.0)),
        Unit::HalfYear => Some((Unit::Month, 6.0)),
        Unit::Quarter => Some((Unit::Month, 3.0)),
        Unit::Month => Some((Unit::Month, 1.0)),
        Unit::Fortnight => Some((Unit::Day, 14.0)),
        Unit::Week | Unit::Workweek => Some((Unit::Day, 7.0)),
        Unit::Day => Some((Unit::Day, 1.0)),
        Unit::Weekend | Unit::Workday => None,
    };
    let ((unit, larger), (mut same, mut smaller)) = (in_smaller(first.dress?)?, in_smaller(second.dress?)?);
    // "2 months and 5 days"
    if (unit, same) == (Unit::Month, Unit::Day) {
        (same, smaller) = (Unit::Month, smaller / DAYS_A_MONTH);
    }
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
    // "the next 2 weeks", "3 próximos meses", "les deux semaines à venir": today is none of them.
    let (words, at) = (heard.words, quantity.tokens.clone());
    let before = words.next.before(&heard.tokens, at.start).filter(|((), at)| *at >= floor).map(|((), begins)| begins);
    let behind = words.coming.at(&heard.tokens, at.end).map(|((), end)| end);
    let inside = at.clone().any(|at| words.next.at(&heard.tokens, at).is_some());
    if let Some(spot) = nth_ahead(heard, quantity, floor) {
        return Some(spot);
    }
    // "In the next 3 months" may be today; "the next 3 months" are to come.
    let within = words.edges.before(&heard.tokens, at.start).is_some_and(|(edge, _)| edge == Edge::Within);
    let begins_after_today = !within && (before.is_some() || behind.is_some() || inside);
    let before = before.filter(|_| !within);
    let named = before.unwrap_or(at.start)..behind.unwrap_or(at.end);
    let (mut edge, tokens) = edge_around(heard, named, floor);
    // "Dos días después", "deux jours après": that day, and not from it on.
    let behind_it = words
        .edges
        .at(&heard.tokens, at.end)
        .is_some_and(|(edge, end)| edge == Edge::After && end == heard.tokens.len());
    if behind_it && edge == Some(Edge::After) {
        edge = None;
    }
    let mut begin = today;
    if begins_after_today && !matches!(edge, Some(Edge::From | Edge::After)) {
        if edge != Some(Edge::Within) {
            begin = today.tomorrow().ok()?;
            if edge.is_none_or(|edge| edge == Edge::For)
                && let Some(Period { from, to }) = whole_ones(today, quantity)
            {
                return Some(Spot {
                    from: Some(from),
                    to: Some(to),
                    edge: Some(Edge::Within),
                    doubtful: false,
                    tokens,
                });
            }
        }
        edge = Some(Edge::Within);
    }
    // "3+ months"
    let plus =
        |at: usize| heard.tokens[at].is_sign('+') && heard.tokens.get(at + 1).is_some_and(|next| !next.is_number());
    if quantity.tokens.clone().any(plus) {
        edge = Some(Edge::From);
    }
    let (from, to) = match (quantity.min, quantity.max, edge) {
        (Some(min), Some(max), edge) => {
            let (near, far) = (later(today, min, unit), later(today, max, unit));
            match edge {
                Some(Edge::Within | Edge::Until | Edge::Before) => (Some(begin), Some(far)),
                Some(Edge::From | Edge::After) => (Some(near), None),
                Some(Edge::In | Edge::For) | None => (Some(near), Some(far)),
            }
        }
        (Some(min), None, _) => (Some(later(today, min, unit)), None),
        (None, Some(max), _) => (Some(today), Some(later(today, max, unit))),
        (None, None, _) => return None,
    };
    // "The next 0 weeks" are none.
    let is_none = from.zip(to).is_some_and(|(from, to)| to < from);
    (!is_none).then_some(Spot { from, to, edge, doubtful: false, tokens })
}

/// "Upcoming two weeks", "2 upcoming months": the second one, as Duckling reads it.
fn nth_ahead(heard: &Heard, quantity: &Quantity<Unit>, floor: usize) -> Option<Spot> {
    let (tokens, words, at) = (&heard.tokens[..], heard.words, quantity.tokens.clone());
    let before = words.nth_ahead.before(tokens, at.start).filter(|((), begins)| *begins >= floor);
    let inside = at.clone().any(|at| words.nth_ahead.at(tokens, at).is_some());
    let begins = before.map_or(at.start, |((), begins)| begins);
    let led = words.edges.before(tokens, begins).is_some() || words.of.before(tokens, begins).is_some();
    if led || !(before.is_some() || inside) {
        return None;
    }
    let Period { from, to } = ahead(heard.reading.today, whole_count(quantity)?, quantity.dress?)?;
    Some(Spot { from: Some(from), to: Some(to), edge: None, doubtful: false, tokens: begins..at.end })
}

/// "The next three months" are whole ones, as "next month" is.
fn whole_ones(today: Date, quantity: &Quantity<Unit>) -> Option<Period> {
    let unit = quantity
        .dress
        .filter(|unit| matches!(unit, Unit::Month | Unit::Quarter | Unit::HalfYear | Unit::Year | Unit::Decade))?;
    Some(Period { from: ahead(today, 1, unit)?.from, to: ahead(today, whole_count(quantity)?, unit)?.to })
}

/// How many there are, where several whole ones are counted.
fn whole_count(quantity: &Quantity<Unit>) -> Option<i32> {
    (2..=MOST_WHOLE).find(|count| quantity.min == Some(f64::from(*count)) && quantity.max == quantity.min)
}

/// The one so many behind the one that runs.
fn ahead(today: Date, count: i32, unit: Unit) -> Option<Period> {
    (0..count).try_fold(Period::around(today, unit)?, |period, _| period.next(unit))
}

/// "Two weeks after Easter", "3 days from tomorrow", "a month before Christmas", "less than a week after Easter".
fn counted_from(heard: &Heard, quantity: &Quantity<Unit>) -> Option<Spot> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let unit = quantity.dress?;
    // "For a week, from 20 May"
    let comma = usize::from(tokens.get(quantity.tokens.end).is_some_and(|token| token.is_sign(',')));
    let (edge, next) = (words.edges.at(tokens, quantity.tokens.end + comma))
        .filter(|(edge, _)| comma == 0 || matches!(edge, Edge::From | Edge::After))?;
    let next = words.of.at(tokens, next).map_or(next, |((), next)| next);
    let anchor = period_at(tokens, next, words, heard.reading).filter(|spotted| !spotted.doubtful)?;
    let day = |count: f64| match edge {
        Edge::From | Edge::After => Some(later(anchor.period.to, count, unit)),
        Edge::Before => Some(earlier(anchor.period.from, count, unit)),
        Edge::Until | Edge::Within | Edge::In | Edge::For => None,
    };
    let (from, to) = match (quantity.min, quantity.max) {
        (Some(min), Some(max)) => (day(min)?.min(day(max)?), day(min)?.max(day(max)?)),
        (None, Some(most)) if edge == Edge::Before => (day(most)?, anchor.period.from.yesterday().ok()?),
        (None, Some(most)) => (anchor.period.from, day(most)?),
        (Some(_) | None, None) => return None,
    };
    let tokens = quantity.tokens.start..anchor.tokens.end;
    // "For 10 days from 18 December": the first of them is that day.
    let lasts = words.edges.before(&heard.tokens, quantity.tokens.start).is_some_and(|(edge, _)| edge == Edge::For);
    if lasts && edge == Edge::From && from == to {
        return Some(lasting(anchor.period, to, tokens));
    }
    Some(Spot { from: Some(from), to: Some(to), edge: None, doubtful: false, tokens })
}

/// From a day on, so long that the next thing could begin on this one.
fn lasting(from: Period, end: Date, tokens: Range<usize>) -> Spot {
    let last = end.yesterday().unwrap_or(end).max(from.to);
    Spot { from: Some(from.from), to: Some(last), edge: None, doubtful: false, tokens }
}

/// "Monday in two weeks", "Friday a week from now", "tomorrow in a fortnight": the day named before, so much later.
pub(super) fn moved_on(heard: &Heard, day: &Spot, quantity: &Quantity<Unit>, counted: &Spot) -> Option<Spot> {
    let words = heard.words;
    let joins = day.tokens.end == counted.tokens.start && counted.edge.is_none_or(Edge::is_plain);
    // "18 December for 10 days", "from Monday for two weeks"
    if counted.edge == Some(Edge::For) && joins {
        let from = Period::day(day.from.filter(|from| day.to == Some(*from) || day.edge == Some(Edge::From))?);
        let end = later(from.to, quantity.min?, quantity.dress?);
        return Some(lasting(from, end, day.tokens.start..counted.tokens.end));
    }
    let (named, on) =
        (day.from.filter(|from| day.to == Some(*from))?, counted.from.filter(|on| counted.to == Some(*on))?);
    joins.then_some(())?;
    let date = if words.weekdays.at(&heard.tokens, day.tokens.start).is_some_and(|(_, end)| end == day.tokens.end) {
        let days = quantity.min? * if quantity.dress == Some(Unit::Day) { 1.0 } else { 7.0 };
        let whole_weeks = matches!(quantity.dress?, Unit::Week | Unit::Fortnight | Unit::Day) && days >= 7.0;
        let week = Period::week_of(on).filter(|_| whole_weeks)?;
        week.from.checked_add(i32::from(named.weekday().to_monday_zero_offset()).days()).ok()?
    } else if words.days.at(&heard.tokens, day.tokens.start).is_some() && counted.tokens.end == quantity.tokens.end {
        later(named, quantity.min?, quantity.dress?)
    } else {
        return None;
    };
    Some(Spot { from: Some(date), to: Some(date), tokens: day.tokens.start..counted.tokens.end, ..day.clone() })
}
