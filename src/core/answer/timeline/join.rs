//! Two times that are the ends of one: "from May to July", "not before May, by July at the latest".

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::heard::Heard;
use super::super::lang::Vocabulary;
use super::super::numeral::figure_at;
use super::super::sense::Edge;
use super::super::token::Token;
use super::Spot;

/// "On Friday, and it will run until Sunday": more words than these say something else.
const MOST_BETWEEN: usize = 7;

/// "Q2 or Q3", "from May to July", "not before May, by July at the latest".
pub(super) fn join(first: &Spot, second: &Spot, heard: &Heard) -> Option<Spot> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    // What is in doubt is looked at last, wherever it stands.
    if second.tokens.start < first.tokens.end {
        return None;
    }
    let spot = |from, to| Spot { from, to, edge: None, doubtful: false, tokens: first.tokens.start..second.tokens.end };
    let opens = matches!(first.edge, Some(Edge::From | Edge::After));
    let closes = matches!(second.edge, Some(Edge::Until | Edge::Before));
    let first_day = beginning(first, second, tokens, words);
    if closes && (opens || second.tokens.start <= first.tokens.end + 1) && first.from.is_some() {
        // "Monday through Friday", said on a Tuesday
        let wraps = second.to.zip(first_day).is_some_and(|(to, from)| to < from && (from - to).get_days() < 7);
        let to = second.to.and_then(|to| if wraps { to.checked_add(7.days()).ok() } else { Some(to) });
        return Some(spot(first_day, to)).filter(|spot| spot.from <= spot.to);
    }
    // "On Monday, and it runs until Friday of next week"
    let said_to = second.edge == Some(Edge::Until) && words.to.at(tokens, second.tokens.start).is_some();
    if said_to
        && first.edge.is_none_or(Edge::is_plain)
        && continues(&tokens[first.tokens.end..second.tokens.start], words)
    {
        return Some(spot(first_day, second.to)).filter(|spot| spot.from.is_some() && spot.from <= spot.to);
    }
    let article = words.of.before(tokens, first.tokens.start).map_or(first.tokens.start, |((), begins)| begins);
    let between = [first.tokens.start, article].into_iter().any(|at| words.between.before(tokens, at).is_some());
    // "Du 10 juin au 1er juillet": the word between them may introduce a day, too.
    let led = matches!(second.edge, None | Some(Edge::In)).then(|| words.to.at(tokens, second.tokens.start)).flatten();
    let gap = first.tokens.end..led.map_or(second.tokens.start, |((), next)| next);
    // "Friday and Saturday"
    let one_by_one = first.to.and_then(|to| to.tomorrow().ok()).is_some_and(|next| second.from == Some(next));
    let joins = |token: &Token| {
        ['-', '/', '.', '~'].into_iter().any(|sign| token.is_sign(sign))
            || words.to.contains(&token.text)
            || words.about.contains(&token.text)
            || ((between || opens || one_by_one) && words.and.contains(&token.text))
    };
    // "To *the* 15th" says no more than "to".
    // In French, "à" is a limit of the second one as well.
    let limit = second.edge == Some(Edge::In) && words.to.contains(&tokens[second.tokens.start].text);
    let joined = (limit || tokens[gap.clone()].iter().any(joins))
        && tokens[gap].iter().all(|token| joins(token) || words.of.contains(&token.text));
    let plain = |edge: Option<Edge>| edge.is_none_or(Edge::is_plain);
    if joined && (plain(first.edge) || first.edge == Some(Edge::From)) && plain(second.edge) {
        let (mut from, mut to) = (first_day?, second.to?);
        // "Saturday to Tuesday"; "1 March to 1 May", said on 10 March, has begun.
        if to < from {
            let week = second.from == second.to && (from - to).get_days() < 7;
            let begun = from.checked_sub(1.year()).ok().filter(|_| !week && to >= heard.reading.today);
            match begun {
                Some(begun) => from = begun,
                None => to = to.checked_add(if week { 7.days() } else { 1.year() }).ok()?,
            }
        }
        return Some(spot(Some(from), Some(to)));
    }
    None
}

/// Few words, and none that begins another thought.
fn continues(gap: &[Token], words: &Vocabulary) -> bool {
    let turns = |at: usize| {
        words.contrast.at(gap, at).is_some() || words.not.at(gap, at).is_some() || words.corrects.at(gap, at).is_some()
    };
    let ends = |token: &Token| ['.', ';', '!', '?', '\n'].into_iter().any(|sign| token.is_sign(sign));
    gap.len() <= MOST_BETWEEN && !(0..gap.len()).any(|at| ends(&gap[at]) || turns(at))
}

/// "8 January to 12 December 2029": the year is of both.
fn beginning(first: &Spot, second: &Spot, tokens: &[Token], words: &Vocabulary) -> Option<Date> {
    let (from, to) = (first.from?, second.to);
    // "From next Friday to 1 October 2029": it is known which Friday.
    let known = first.tokens.clone().any(|at| {
        words.this.at(tokens, at).is_some()
            || words.next.at(tokens, at).is_some()
            || words.days.at(tokens, at).is_some()
    });
    let both = names_year(&tokens[second.tokens.clone()], words)
        && !names_year(&tokens[first.tokens.clone()], words)
        && !known;
    let Some(to) = to.filter(|_| both && first.edge != Some(Edge::After)) else { return Some(from) };
    let same_year = from.saturating_add(i32::from(to.year() - from.year()).years());
    Some(if same_year > to { same_year.saturating_sub(1.year()) } else { same_year })
}

fn names_year(tokens: &[Token], words: &Vocabulary) -> bool {
    let in_figures = tokens.iter().filter(|token| token.is_number()).any(|token| {
        let year = token.text.rsplit(['.', '/']).next().unwrap_or_default();
        year.len() == 4
    });
    // "Dos mil veintisiete"
    let spelt = |at: usize| figure_at(tokens, at, words).is_some_and(|figure| (2000.0..2100.0).contains(&figure.value));
    in_figures || (0..tokens.len()).any(spelt)
}
