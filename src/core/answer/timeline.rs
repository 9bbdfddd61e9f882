//! When it should be: "asap", "in 3 months", "by June", "Q3", "bis Ende März", "no rush".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::{Period, earlier, is_sane, later};
use super::denial::{negator_before, sift};
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::lang::Vocabulary;
use super::period::{Spotted, period_at};
use super::phrase::Phrases;
use super::range::{Dress, Quantity, quantities};
use super::sense::{Edge, Unit};
use super::token::{Kind, Token};
use super::{Confidence, Misfit};
use crate::core::script::value::{Timeline, Value};

/// How far "soon" reaches.
const SOON_MONTHS: i32 = 3;

/// Plans do not reach further than this; a year beyond it is a slip.
const FURTHEST_YEARS: i16 = 30;

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
    // "Ya que" is no "ya".
    let says_nothing = |range: &Range<usize>| {
        heard.words.harmless_not.at(tokens, range.start).is_some_and(|((), end)| end > range.end)
    };
    found.find(|range| {
        negator_before(tokens, range.start, 0, heard.words).is_none() && !counts_from(range) && !says_nothing(range)
    })
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
            Some(spot) if !spot.doubtful || stands_alone(heard, &spot) || goes_on(heard, &spot, floor) => {
                at = spot.tokens.end.max(at + 1);
                found.push(spot);
            }
            Some(_) => at += 1,
            None => at = duration.filter(|quantity| quantity.tokens.start == at).map_or(at, |q| q.tokens.end - 1) + 1,
        }
    }
    found
}

/// "3 years and 2 months", "a year and a half": one duration.
fn compounds(durations: Vec<Quantity<Unit>>, tokens: &[Token], words: &Vocabulary) -> Vec<Quantity<Unit>> {
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

/// The limit said before a time ("by", "not before") or behind it ("at the latest"), with all their tokens.
fn edge_around(heard: &Heard, time: Range<usize>, floor: usize) -> (Option<Edge>, Range<usize>) {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let mut start = time.start;
    let mut edge = None;
    while start > floor {
        if let Some((found, begins)) = words.edges.before(tokens, start).filter(|(_, begins)| *begins >= floor) {
            // "starting in May": the outer word decides, "in" says nothing.
            edge = Some(if found == Edge::In { edge.unwrap_or(found) } else { found });
            start = begins;
            if found != Edge::In {
                break;
            }
        } else if let Some(((), begins)) = (words.about.before(tokens, start))
            .or_else(|| words.of.before(tokens, start))
            .filter(|((), at)| *at >= floor)
        {
            start = begins;
        } else {
            break;
        }
    }
    let start = if edge.is_some() { start } else { time.start };
    let mut end = time.end;
    while tokens.get(end).is_some_and(|token| token.is_sign('(') || token.is_sign(',')) {
        end += 1;
    }
    match words.edges.at(tokens, end).filter(|(behind, _)| *behind != Edge::In) {
        // Behind a time only whole phrases such as "at the latest" limit it; "in", "by" introduce the next one.
        Some((behind, next))
            if next == tokens.len() || next > end + 1 || behind == Edge::From && tokens[end].text.len() > 6 =>
        {
            (Some(behind), start..next)
        }
        _ => (edge, start..time.end),
    }
}

fn of_period(heard: &Heard, spotted: &Spotted, floor: usize) -> Spot {
    let (mut edge, mut tokens) = edge_around(heard, spotted.tokens.clone(), floor);
    // "can't start before May": from May on.
    if let Some(limit @ (Edge::Before | Edge::Until)) = edge
        && let Some((_, begins)) = negator_before(&heard.tokens, tokens.start, floor, heard.words)
    {
        edge = Some(if limit == Edge::Before { Edge::From } else { Edge::After });
        tokens.start = begins;
    }
    // "from the 13th to the 15th of July" names both ends.
    if spotted.spans && edge == Some(Edge::From) {
        edge = Some(Edge::In);
    }
    let Period { from, to } = spotted.period;
    let today = heard.reading.today;
    let (from, to) = match edge {
        Some(Edge::Until) => (None, Some(to)),
        // "Before the end of June" leaves the whole month.
        Some(Edge::Before) if spotted.closing => (None, Some(to)),
        Some(Edge::Before) => (None, from.yesterday().ok()),
        Some(Edge::From) => (Some(from), None),
        Some(Edge::After) => (to.tomorrow().ok(), None),
        Some(Edge::Within) => (Some(from.max(today.min(to))), Some(to)),
        Some(Edge::In) | None => (Some(from), Some(to)),
    };
    let doubtful = spotted.doubtful && edge.is_none();
    Spot { from, to, edge, doubtful, tokens }
}

fn of_duration(heard: &Heard, quantity: &Quantity<Unit>, floor: usize) -> Option<Spot> {
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

/// "May" is a month when nothing else is said; "may be" says nothing.
fn stands_alone(heard: &Heard, spot: &Spot) -> bool {
    let words = heard.words;
    let mut before = heard.tokens[..spot.tokens.start].iter().filter(|token| token.kind != Kind::Sign);
    let mut behind = heard.tokens[spot.tokens.end..].iter().filter(|token| token.kind != Kind::Sign);
    before.all(|token| words.filler.contains(&token.text) || words.about.contains(&token.text))
        && behind.all(|token| words.polite.contains(&token.text) || words.about.contains(&token.text))
}

/// "8 January to 12 December 2029": the year is of both.
fn beginning(first: &Spot, second: &Spot, tokens: &[Token]) -> Option<Date> {
    let (from, to) = (first.from?, second.to);
    let both = names_year(&tokens[second.tokens.clone()]) && !names_year(&tokens[first.tokens.clone()]);
    let Some(to) = to.filter(|_| both && first.edge != Some(Edge::After)) else { return Some(from) };
    let same_year = from.saturating_add(i32::from(to.year() - from.year()).years());
    Some(if same_year > to { same_year.saturating_sub(1.year()) } else { same_year })
}

fn names_year(tokens: &[Token]) -> bool {
    tokens.iter().filter(|token| token.is_number()).any(|token| {
        let year = token.text.rsplit(['.', '/']).next().unwrap_or_default();
        year.len() == 4
    })
}

/// "Q2 or Q3", "from May to July", "not before May, by July at the latest".
fn join(first: &Spot, second: &Spot, heard: &Heard) -> Option<Spot> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let spot = |from, to| Spot { from, to, edge: None, doubtful: false, tokens: first.tokens.start..second.tokens.end };
    let opens = matches!(first.edge, Some(Edge::From | Edge::After));
    let closes = matches!(second.edge, Some(Edge::Until | Edge::Before));
    let first_day = beginning(first, second, tokens);
    if closes && (opens || second.tokens.start <= first.tokens.end + 1) && first.from.is_some() {
        return Some(spot(first_day, second.to)).filter(|spot| spot.from <= spot.to);
    }
    let between = words.between.before(tokens, first.tokens.start).is_some();
    // "Du 10 juin au 1er juillet": the word between them may introduce a day, too.
    let led = matches!(second.edge, None | Some(Edge::In)).then(|| words.to.at(tokens, second.tokens.start)).flatten();
    let gap = first.tokens.end..led.map_or(second.tokens.start, |((), next)| next);
    let joined = !gap.is_empty()
        && gap.clone().all(|at| {
            let token = &tokens[at];
            token.is_sign('-')
                || token.is_sign('/')
                || token.is_sign('.')
                || words.to.contains(&token.text)
                || words.about.contains(&token.text)
                || ((between || opens) && words.and.contains(&token.text))
        });
    let plain = |edge| matches!(edge, None | Some(Edge::In));
    if joined && (plain(first.edge) || first.edge == Some(Edge::From)) && plain(second.edge) {
        let (from, mut to) = (first_day?, second.to?);
        // "Saturday to Tuesday", "from November to February"
        if to < from {
            let week = first.from == first.to && (from - to).get_days() < 7;
            to = to.checked_add(if week { 7.days() } else { 1.year() }).ok()?;
        }
        return Some(spot(Some(from), Some(to)));
    }
    None
}
