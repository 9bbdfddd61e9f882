//! Figures as people write them: `20.000`, `1.5k`, `ten thousand`, `fünfzehntausend`, `half a million`, `a dozen`.

use std::ops::Range;

use super::currency::on_price_tag;
use super::fraction::rest_at;
use super::lang::Vocabulary;
use super::literal::{parse_literal, power_at};
use super::scale::{scale_at, scales_at};
use super::spelt::{decimals_at, in_words};
use super::token::{Kind, Token};

/// One figure and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    pub value: f64,
    /// What a word or letter behind it multiplied it by; 1 for none.
    pub scale: f64,
    pub written: Written,
    pub tokens: Range<usize>,
    /// The largest it can mean, for "five figures".
    pub ceiling: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Digits,
    Words,
    /// A single "one", "ein" or "a", which is an article more often than a number.
    Article,
    /// "The tenth", which is a number only among limits.
    Ordinal,
}

/// The most tokens of one figure: nobody says more, and what is written to be endless takes no longer to read.
const LONGEST_FIGURE: usize = 40;

/// As many tokens as one figure can have.
pub(super) fn within_reach(tokens: &[Token], at: usize) -> &[Token] {
    &tokens[..tokens.len().min(at + LONGEST_FIGURE)]
}

/// The figure that begins at this token.
pub(super) fn figure_at(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<Figure> {
    let tokens = within_reach(tokens, at);
    let token = tokens.get(at)?;
    if token.is_number() {
        if let Some(figure) = count_of_figures(tokens, at, words) {
            return Some(figure);
        }
        return digits(tokens, at, words);
    }
    if token.kind != Kind::Word {
        return None;
    }
    if let Some(figure) = count_of_figures(tokens, at, words) {
        return Some(figure);
    }
    if let Some(((), next)) = words.half.at(tokens, at) {
        let (scale, end) = scale_at(tokens, next, words).or_else(|| {
            let (dozen, end) = words.vague.at(tokens, next)?;
            (dozen >= 12.0).then_some((dozen, end))
        })?;
        return Some(written(0.5 * scale, scale, Written::Words, at..end));
    }
    if let Some((value, next)) = words.vague.at(tokens, at) {
        let (scale, end) = scales_at(tokens, next, words);
        return Some(written(value * scale, scale, Written::Words, at..end));
    }
    if let Some(figure) = in_words(tokens, at, words) {
        return Some(with_part(tokens, scaled_behind(tokens, figure, words), words));
    }
    // "a thousand", "eine Million"
    let ((), next) = words.articles.at(tokens, at)?;
    if let Some(figure) = in_words(tokens, next, words).filter(|figure| figure.value >= 100.0) {
        let begins_large = words.hundred.at(tokens, next).is_some() || words.scales.at(tokens, next).is_some();
        let figure = Figure { tokens: at..figure.tokens.end, ..figure };
        return begins_large.then(|| with_part(tokens, figure, words));
    }
    let (scale, end) = scales_at(tokens, next, words);
    (scale > 1.0).then(|| with_part(tokens, written(scale, scale, Written::Words, at..end), words))
}

/// "five k", "zwanzig TEUR": a scale that is no word behind one that is.
fn scaled_behind(tokens: &[Token], figure: Figure, words: &Vocabulary) -> Figure {
    if figure.scale > 1.0 || figure.written == Written::Article {
        return figure;
    }
    match scale_at(tokens, figure.tokens.end, words) {
        Some((scale, end)) => {
            let value = times(figure.value, scale);
            Figure { value, scale, tokens: figure.tokens.start..end, ..figure }
        }
        None => figure,
    }
}

/// "two and a half", "dos millones y medio", "1 1/2": the part belongs to what was counted last.
fn with_part(tokens: &[Token], figure: Figure, words: &Vocabulary) -> Figure {
    if figure.value.fract() != 0.0 {
        return figure;
    }
    let Some((part, end)) = rest_at(tokens, figure.tokens.end, words) else { return figure };
    let counted = if figure.scale > 1.0 && figure.value < figure.scale * 100.0 { figure.scale } else { 1.0 };
    let value = figure.value + part * counted;
    let start = figure.tokens.start;
    if figure.scale > 1.0 {
        return Figure { value, tokens: start..end, ..figure };
    }
    let (scale, end) = scales_at(tokens, end, words);
    let written = if figure.written == Written::Article { Written::Words } else { figure.written };
    Figure { value: times(value, scale), scale, written, tokens: start..end, ..figure }
}

pub(super) fn written(value: f64, scale: f64, written: Written, tokens: Range<usize>) -> Figure {
    Figure { value, scale, written, tokens, ceiling: None }
}

fn digits(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<Figure> {
    let mut text = tokens[at].text.clone();
    let mut end = at + 1;
    // "50 000": groups of three behind a single space.
    if text.len() <= 3 && !text.contains(['.', ',', '\'']) {
        while let Some(group) = tokens.get(end) {
            let whole = group.text.split([',', '.']).next().unwrap_or_default();
            let one_space = group.at.start == tokens[end - 1].at.end + 1;
            if !(group.is_number() && one_space && whole.len() == 3) {
                break;
            }
            text.push_str(&group.text);
            end += 1;
            if group.text.len() > 3 {
                break;
            }
        }
    }
    let mut value = parse_literal(&text)?;
    if let Some((power, next)) = power_at(tokens, end, value) {
        (value, end) = (power, next);
    }
    // "1 punto cinco"
    if value.fract() == 0.0
        && let Some((decimals, next)) = decimals_at(tokens, end, words)
    {
        value += decimals;
        end = next;
    }
    // A figure glued to letters is a name (`A4`, `Q3`), unless a hyphen or nothing but a sign stands before it.
    let in_range =
        at > 1 && tokens[at - 1].glued && tokens[at - 2].is_number() && words.to.contains(&tokens[at - 1].text);
    let glued = tokens[at].glued && at > 0 && tokens[at - 1].kind == Kind::Word && !in_range;
    if glued && !is_unit_before(&tokens[at - 1], words) {
        return None;
    }
    // "23 cents" are no hundreds in French.
    let (scale, end) = if words.cents.at(tokens, end).is_some() && words.hundred.at(tokens, end).is_some() {
        (1.0, end)
    } else {
        scales_at(tokens, end, words)
    };
    let figure = written(times(value, scale), scale, Written::Digits, at..end);
    Some(with_part(tokens, with_the_rest(tokens, figure, words), words))
}

/// 16.4 million is 16,400,000, and not a little less.
fn times(value: f64, scale: f64) -> f64 {
    let product = value * scale;
    if scale > 1.0 && product < 1e12 { (product * 100.0).round() / 100.0 } else { product }
}

/// "4 thousand 3 hundred and 21": behind a word of scale comes what is smaller.
fn with_the_rest(tokens: &[Token], figure: Figure, words: &Vocabulary) -> Figure {
    let end = figure.tokens.end;
    let spelt = tokens[end - 1].kind == Kind::Word && tokens[end - 1].text.len() > 2;
    if figure.scale < 100.0 || !spelt {
        return figure;
    }
    let next = words.joiner.at(tokens, end).map_or(end, |((), next)| next);
    match figure_at(tokens, next, words).filter(|rest| rest.value < figure.scale && rest.written != Written::Article) {
        Some(rest) if rest.ceiling.is_none() => {
            Figure { value: figure.value + rest.value, tokens: figure.tokens.start..rest.tokens.end, ..figure }
        }
        _ => figure,
    }
}

/// "R199".
const RAND: &str = "r";

/// Currency codes may touch the figure: `EUR500`, `max8k`.
fn is_unit_before(token: &Token, words: &Vocabulary) -> bool {
    words.currencies.contains(&token.text)
        || on_price_tag(&token.text).is_some()
        || token.text == RAND
        || words.bound_before.contains(&token.text)
        || token.text.len() > 3
}

/// "five figures", "fünfstellig".
fn count_of_figures(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<Figure> {
    let word = &tokens[at].text;
    let digit = tokens[at].integer().map(f64::from);
    let (count, end) = if let Some(count) = words.numerals.get(word).copied().or(digit) {
        let hyphens = usize::from(tokens.get(at + 1).is_some_and(|token| token.is_sign('-')));
        let noun = tokens.get(at + 1 + hyphens)?;
        (words.figures.contains(&noun.text).then_some(count)?, at + 2 + hyphens)
    } else {
        let stem = words.figures.iter().find_map(|figures| word.strip_suffix(figures.as_str()))?;
        (*words.numerals.get(stem)?, at + 1)
    };
    if !(2.0..=9.0).contains(&count) {
        return None;
    }
    let floor = 10_f64.powf(count - 1.0);
    Some(Figure { ceiling: Some(floor * 10.0 - 1.0), ..written(floor, floor, Written::Words, at..end) })
}

#[cfg(test)]
mod tests {
    use super::super::reply::fold;
    use super::super::token::tokenize;
    use super::*;
    use crate::core::ids::Language;

    /// Every figure of a text, first to last, none inside another.
    fn figures(tokens: &[Token], words: &Vocabulary) -> Vec<Figure> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            match figure_at(tokens, at, words) {
                Some(figure) => {
                    at = figure.tokens.end.max(at + 1);
                    found.push(figure);
                }
                None => at += 1,
            }
        }
        found
    }

    fn check(language: Language, cases: &[(&str, &[f64])]) {
        for (text, expected) in cases {
            let found = figures(&tokenize(&fold(text)), Vocabulary::of(language));
            assert_eq!(found.iter().map(|figure| figure.value).collect::<Vec<_>>(), *expected, "{text}");
        }
    }

    #[test]
    fn digits_with_separators() {
        check(
            Language::ENGLISH,
            &[
                ("20,000", &[20_000.0]),
                ("20.000", &[20_000.0]),
                ("1,234,567.89", &[1_234_567.89]),
                ("1.234.567,89", &[1_234_567.89]),
                ("12'500.50", &[12_500.5]),
                ("50 000", &[50_000.0]),
                ("1 250 000,00", &[1_250_000.0]),
                ("1,5", &[1.5]),
                ("0.500", &[0.5]),
                ("12 1 2027", &[12.0, 1.0, 2027.0]),
                ("15.3.2027", &[]),
                ("A4 paper", &[]),
            ],
        );
    }

    #[test]
    fn scales_and_words() {
        check(
            Language::ENGLISH,
            &[
                ("10k", &[10_000.0]),
                ("2.5 mil", &[2_500_000.0]),
                ("half a million", &[500_000.0]),
                ("a couple of thousand", &[2_000.0]),
                ("twenty-five", &[25.0]),
                ("one hundred and five", &[105.0]),
                ("three hundred thousand", &[300_000.0]),
                ("two million five hundred thousand", &[2_500_000.0]),
                ("ten fifteen", &[10.0, 15.0]),
                ("a dozen", &[12.0]),
                ("half a dozen", &[6.0]),
                ("five figures", &[10_000.0]),
                ("a person", &[]),
            ],
        );
    }

    #[test]
    fn german_compounds() {
        check(
            Language::GERMAN,
            &[
                ("fünftausend", &[5_000.0]),
                ("einundzwanzig", &[21.0]),
                ("siebenhunderteinundzwanzigtausendzwölf", &[721_012.0]),
                ("sechs und fünfzig", &[56.0]),
                ("zwölftausendfünfhundert", &[12_500.0]),
                ("eine halbe Million", &[500_000.0]),
                ("anderthalb Millionen", &[1_500_000.0]),
                ("1,5 Mio.", &[1_500_000.0]),
                ("50 Tsd.", &[50_000.0]),
                ("dreihundert und zwei", &[302.0]),
                ("ein Dutzend", &[12.0]),
                ("fünfstellig", &[10_000.0]),
                ("Hundertwasser", &[]),
            ],
        );
    }
}
