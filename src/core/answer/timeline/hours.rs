//! Hours that are to pass: "sous 48h", "en 24 horas", "within 24 to 48 hours" are the day they end on.

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::heard::Heard;
use super::super::numeral::figure_at;
use super::super::sense::Edge;
use super::Spot;
use super::limit::edge_around;

/// Nobody counts a longer time in hours.
const MOST_HOURS: f64 = 1_000.0;

const HOURS_A_DAY: f64 = 24.0;

/// The hours counted from this token on; "à 15h" and "8 hours a week" are to pass by no day.
pub(super) fn hours_from_now(heard: &Heard, at: usize, floor: usize) -> Option<Spot> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let (first, next) = count_at(heard, at)?;
    let hyphen = tokens.get(next).filter(|sign| sign.is_sign('-')).map(|_| next + 1);
    let more = hyphen.or_else(|| words.to.at(tokens, next).map(|((), behind)| behind));
    let (last, next) = more.and_then(|more| count_at(heard, more)).unwrap_or((first, next));
    let hyphen = usize::from(tokens.get(next).is_some_and(|sign| sign.is_sign('-') && sign.glued));
    let ((), end) = words.hours.at(tokens, next + hyphen)?;
    // "In 24 hours a day"
    let rate = words.units.at(tokens, end).is_some()
        || words.per.at(tokens, end).is_some()
        || words.articles.at(tokens, end).is_some_and(|((), unit)| words.units.at(tokens, unit).is_some());
    let about = words.about.before(tokens, at).map_or(at, |((), begins)| begins);
    // "Within the next 48 hours"
    let next = words.next.before(tokens, at).map_or(at, |((), begins)| begins);
    let within = |at: usize| words.edges.before(tokens, at).filter(|(edge, _)| *edge == Edge::Within);
    let led = [at, about, next]
        .into_iter()
        .find_map(|at| words.hours_lead.before(tokens, at).or_else(|| within(at).map(|(_, begins)| ((), begins))));
    let ((), begins) = led.filter(|((), begins)| !rate && *begins >= floor)?;
    let (edge, around) = edge_around(heard, at..end, floor);
    let today = heard.reading.today;
    let (near, far) = (day_after(today, first)?, day_after(today, last)?);
    let (from, to) = match edge {
        Some(Edge::Within) => (Some(today), Some(far)),
        Some(Edge::Until | Edge::Before) => (None, Some(far)),
        Some(Edge::From | Edge::After) => (Some(near), None),
        Some(Edge::In | Edge::For) | None => (Some(near), Some(far)),
    };
    Some(Spot { from, to, edge, doubtful: false, tokens: begins.min(around.start)..around.end.max(end) })
}

fn count_at(heard: &Heard, at: usize) -> Option<(f64, usize)> {
    let figure = figure_at(&heard.tokens, at, heard.words)?;
    (0.0..=MOST_HOURS).contains(&figure.value).then_some((figure.value, figure.tokens.end))
}

fn day_after(today: Date, hours: f64) -> Option<Date> {
    #[expect(clippy::cast_possible_truncation, reason = "at most a thousand hours")]
    let days = (hours / HOURS_A_DAY).round() as i32;
    today.checked_add(days.days()).ok()
}
