//! What limits a time: "by June", "not before May", "im Mai, spätestens".

use std::ops::Range;

use super::super::calendar::Period;
use super::super::denial::negator_before;
use super::super::heard::Heard;
use super::super::numeral::figure_at;
use super::super::period::{Spotted, period_at};
use super::super::sense::{Edge, Part};
use super::Spot;

pub(super) fn of_period(heard: &Heard, spotted: &Spotted, floor: usize) -> Spot {
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
        Some(Edge::Before) if spotted.part == Some(Part::End) => (None, Some(to)),
        Some(Edge::Before) => (None, from.yesterday().ok()),
        Some(Edge::From) => (Some(from), None),
        // "After the beginning of June" it has begun.
        Some(Edge::After) if spotted.part == Some(Part::Early) => (Some(from), None),
        Some(Edge::After) => (to.tomorrow().ok(), None),
        Some(Edge::Within) => (Some(from.max(today.min(to))), Some(to)),
        Some(Edge::In | Edge::For) | None => (Some(from), Some(to)),
    };
    let doubtful = spotted.doubtful && edge.is_none();
    Spot { from, to, edge, doubtful, tokens }
}

/// The limit said before a time ("by", "not before") or behind it ("at the latest"), with all their tokens.
pub(super) fn edge_around(heard: &Heard, time: Range<usize>, floor: usize) -> (Option<Edge>, Range<usize>) {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let mut start = time.start;
    let mut edge = None;
    while start > floor {
        if let Some((found, begins)) = words.edges.before(tokens, start).filter(|(_, begins)| *begins >= floor) {
            // "starting in May": the outer word decides, "in" says nothing.
            edge = Some(if found.is_plain() { edge.unwrap_or(found) } else { found });
            start = begins;
            if !found.is_plain() {
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
    let introduces = |next: usize| {
        let next = words.of.at(tokens, next).map_or(next, |((), next)| next);
        next < tokens.len()
            && (figure_at(tokens, next, words).is_some() || period_at(tokens, next, words, heard.reading).is_some())
    };
    match words.edges.at(tokens, end).filter(|(behind, next)| !behind.is_plain() && !introduces(*next)) {
        // Behind a time only whole phrases such as "at the latest" limit it; "in", "by" introduce the next one.
        Some((behind, next))
            if next == tokens.len() || next > end + 1 || behind == Edge::From && tokens[end].text.len() > 6 =>
        {
            (Some(behind), start..next)
        }
        _ => (edge, start..time.end),
    }
}
