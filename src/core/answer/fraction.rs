//! Parts of a whole: "1/2", "two thirds", "drei Viertel", "two and a half", "dos millones y medio".

use super::lang::Vocabulary;
use super::numeral::{Figure, Written};
use super::scale::scales_at;
use super::spelt::in_words;
use super::token::Token;

/// "1/2", "3/4": the fractions that are said of amounts; any other may be a date.
pub(super) fn fraction_at(tokens: &[Token], at: usize) -> Option<(f64, usize)> {
    let known = [(1, 2), (1, 3), (1, 4), (2, 3), (3, 4)].map(|(above, below)| f64::from(above) / f64::from(below));
    any_fraction_at(tokens, at).filter(|(part, end)| *end == at + 3 && known.contains(part))
}

/// "4/5", where dates are not spoken of.
pub(super) fn any_fraction_at(tokens: &[Token], at: usize) -> Option<(f64, usize)> {
    let above = tokens.get(at)?.integer()?;
    let slash = tokens.get(at + 1).filter(|token| token.is_sign('/') && token.glued)?;
    let below = tokens.get(at + 2).filter(|token| token.glued && slash.glued)?.integer()?;
    let goes_on = tokens.get(at + 3).is_some_and(|token| token.is_sign('/') && token.glued);
    // "24/7" and "50/50" are sayings.
    let known = if above < below {
        above > 0 && below <= 100
    } else {
        (2..10).contains(&below) && above % below != 0 && above < 20
    };
    (known && !goes_on).then(|| (f64::from(above) / f64::from(below), at + 3))
}

/// "Two thirds", "ein Viertel", "twenty and three fifths", "a half".
pub(super) fn spelt_at(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<Figure> {
    let figure = |value: f64, end: usize| {
        let (scale, end) = scales_at(tokens, end, words);
        Figure { value: value * scale, scale, written: Written::Words, tokens: at..end, ceiling: None }
    };
    if let Some(((), end)) = words.half.at(tokens, at).filter(|((), end)| *end > at + 1) {
        return Some(figure(0.5, end));
    }
    let one = |end| Figure { value: 1.0, scale: 1.0, written: Written::Article, tokens: at..end, ceiling: None };
    let above = in_words(tokens, at, words).or_else(|| words.articles.at(tokens, at).map(|((), end)| one(end)))?;
    let end = above.tokens.end;
    let (below, next) = words.fractions.at(tokens, end)?;
    // "Twenty and three fifths" has its whole before the last "and".
    let joiner = (at + 1..end).rev().find(|joiner| words.joiner.at(tokens, *joiner).is_some());
    let mixed = joiner.and_then(|joiner| {
        let whole = in_words(&tokens[..joiner], at, words).filter(|whole| whole.tokens.end == joiner)?;
        let above = in_words(tokens, joiner + 1, words).filter(|above| above.tokens.end == end)?;
        Some(whole.value + above.value / below)
    });
    Some(figure(mixed.unwrap_or(above.value / below), next))
}

/// What stands behind a whole number: "and a half", "und zwei Drittel", "1/2".
pub(super) fn rest_at(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(f64, usize)> {
    if tokens.get(at).is_some_and(|token| token.is_number() && !token.glued) {
        return fraction_at(tokens, at);
    }
    let ((), next) = words.joiner.at(tokens, at)?;
    if let Some(((), end)) = words.half.at(tokens, next) {
        // "Two and half a million"
        let goes_on = scales_at(tokens, end, words).0 > 1.0 && words.articles.contains(&tokens[end - 1].text);
        return (!goes_on).then_some((0.5, end));
    }
    if tokens.get(next).is_some_and(Token::is_number) {
        return fraction_at(tokens, next);
    }
    let (above, end) = match words.articles.at(tokens, next) {
        Some(((), end)) => (1.0, end),
        None => in_words(tokens, next, words).map(|above| (above.value, above.tokens.end))?,
    };
    let (below, end) = words.fractions.at(tokens, end)?;
    (above < below).then_some((above / below, end))
}
