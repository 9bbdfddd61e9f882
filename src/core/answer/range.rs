//! Figures with their limits: "5-10k", "max 8k", "between ten and fifteen", "20 or more".

use std::ops::Range;

use super::denial::negator_before;
use super::fraction::{any_fraction_at, fraction_at, spelt_at};
use super::lang::Vocabulary;
use super::numeral::{Figure, Written, figure_at};
use super::scale::{scale_at, scales_at};
use super::sense::Bound;
use super::token::Token;

/// What a figure is dressed with: a currency sign, a unit.
pub(super) trait Dress: Copy + PartialEq {
    /// Whether "a month" is one month.
    const COUNTS_ARTICLES: bool;
    /// Whether "two thirds" and, as a limit, "the tenth" are numbers.
    const COUNTS_PARTS: bool = false;
    /// Dress before a figure, and the token where the figure begins.
    fn before(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(Self, usize)>;
    /// Dress behind a figure, and the token behind it.
    fn behind(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(Self, usize)>;
    /// Which of both says more.
    fn of_both(before: Self, _behind: Self) -> Self {
        before
    }
}

/// One figure with its dress, and with the tokens of both.
#[derive(Clone, Debug)]
struct Dressed<D> {
    figure: Figure,
    dress: Option<D>,
    tokens: Range<usize>,
}

/// A figure or a range of two; a missing end is open.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Quantity<D> {
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub dress: Option<D>,
    /// Whether a scale ("k", "thousand") was said.
    pub scaled: bool,
    pub written: Written,
    /// Words of limits included.
    pub tokens: Range<usize>,
}

/// Every quantity of a text, first to last.
pub(super) fn quantities<D: Dress>(tokens: &[Token], words: &Vocabulary) -> Vec<Quantity<D>> {
    let mut dressed = dressed::<D>(tokens, words).into_iter().peekable();
    let mut found: Vec<Quantity<D>> = Vec::new();
    while let Some(first) = dressed.next() {
        let floor = found.last().map_or(0, |quantity| quantity.tokens.end);
        let second = dressed.next_if(|second| {
            second.figure.tokens.start > first.tokens.end && is_range(tokens, &first, second, floor, words)
        });
        let quantity = match second {
            Some(second) => pair(tokens, &first, &second, words),
            None => single(tokens, &first, floor, words),
        };
        // The "grand" of "14 ou plus grand" is no thousand.
        while dressed.next_if(|next| next.tokens.start < quantity.tokens.end).is_some() {}
        match found.last().and_then(|before| both_limits(tokens, before, &quantity, words)) {
            Some(both) => *found.last_mut().expect("it was just joined with its successor") = both,
            None => found.push(quantity),
        }
    }
    found
}

/// "At least 20 and at most 100", "over 5k but under 8k".
fn both_limits<D: Dress>(
    tokens: &[Token],
    first: &Quantity<D>,
    second: &Quantity<D>,
    words: &Vocabulary,
) -> Option<Quantity<D>> {
    let (min, max) = match ((first.min, first.max), (second.min, second.max)) {
        ((Some(min), None), (None, Some(max))) | ((None, Some(max)), (Some(min), None)) if min <= max => (min, max),
        _ => return None,
    };
    let gap = &tokens[first.tokens.end..second.tokens.start];
    let joins =
        |token: &Token| token.is_sign(',') || words.and.contains(&token.text) || words.contrast.contains(&token.text);
    // "More than 30 people but no more than 45"
    let joins = |token: &Token| joins(token) || words.other_units.contains(&token.text);
    (gap.len() <= 3 && gap.iter().all(joins)).then(|| Quantity {
        min: Some(min),
        max: Some(max),
        dress: first.dress.or(second.dress),
        scaled: first.scaled || second.scaled,
        written: second.written,
        tokens: first.tokens.start..second.tokens.end,
    })
}

fn dressed<D: Dress>(tokens: &[Token], words: &Vocabulary) -> Vec<Dressed<D>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let before = D::before(tokens, at, words);
        let start = before.map_or(at, |(_, next)| next);
        let figure = if D::COUNTS_PARTS {
            let printed = any_fraction_at(tokens, start);
            printed.map(|part| fraction(tokens, start, part, words)).or_else(|| spelt_at(tokens, start, words))
        } else {
            fraction_at(tokens, start).map(|part| fraction(tokens, start, part, words))
        };
        let figure = figure.or_else(|| figure_at(tokens, start, words));
        let figure = figure.or_else(|| figure_at(tokens, at, words));
        let figure = figure.or_else(|| if D::COUNTS_ARTICLES { article_at::<D>(tokens, at, words) } else { None });
        let figure = figure.or_else(|| if D::COUNTS_PARTS { ordinal_at(tokens, at, words) } else { None });
        let Some(mut figure) = figure else {
            at += 1;
            continue;
        };
        let before = before.filter(|_| figure.tokens.start == start).map(|(dress, _)| dress);
        let mut behind = D::behind(tokens, figure.tokens.end, words);
        // "Une quinzaine": fifteen of something, or a fortnight.
        if D::COUNTS_ARTICLES
            && behind.is_none()
            && figure.written == Written::Words
            && let Some(one) = article_at::<D>(tokens, at, words)
        {
            behind = D::behind(tokens, one.tokens.end, words);
            figure = one;
        }
        let mut end = behind.map_or(figure.tokens.end, |(_, next)| next);
        // "75 USD million"
        if let Some((scale, next)) = scale_at(tokens, end, words).filter(|_| behind.is_some() && figure.scale <= 1.0) {
            (figure.value, figure.scale, end) = (figure.value * scale, scale, next);
        }
        let dress = match (before, behind) {
            (Some(before), Some((behind, _))) => Some(D::of_both(before, behind)),
            (before, behind) => before.or(behind.map(|(dress, _)| dress)),
        };
        found.push(Dressed { dress, tokens: at..end, figure });
        at = end.max(at + 1);
    }
    found
}

fn fraction(tokens: &[Token], at: usize, (value, end): (f64, usize), words: &Vocabulary) -> Figure {
    let (scale, end) = scales_at(tokens, end, words);
    Figure { value: value * scale, scale, written: Written::Digits, tokens: at..end, ceiling: None }
}

/// "Above the tenth": no number unless it is a limit.
fn ordinal_at(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<Figure> {
    // "The" belongs to it.
    let start = words.of.at(tokens, at).map_or(at, |((), next)| next);
    let (value, end) = words.ordinals.at(tokens, start).filter(|(value, _)| *value < u32::MAX)?;
    let (value, written) = (f64::from(value), Written::Ordinal);
    Some(Figure { value, scale: 1.0, written, tokens: at..end, ceiling: None })
}

/// "a month", "half a year": an article or a half counts where its noun is the dress.
fn article_at<D: Dress>(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<Figure> {
    let half = words.half.at(tokens, at).map(|((), end)| (0.5, end));
    // The English "a" is a word of another kind in Portuguese.
    let article = words.articles.at(tokens, at).filter(|_| !words.of.contains(&tokens[at].text));
    let few = words.few.at(tokens, at).map(|((), end)| (3.0, end));
    let (value, end) = half.or(few).or(article.map(|((), end)| (1.0, end))).or_else(|| {
        // "Mes y medio"
        let (_, end) = D::behind(tokens, at, words)?;
        let ((), half) = words.and.at(tokens, end)?;
        words.half.at(tokens, half).map(|_| (1.0, at))
    })?;
    D::behind(tokens, end, words)?;
    Some(Figure { value, scale: 1.0, written: Written::Words, tokens: at..end, ceiling: None })
}

/// Whether nothing but a word or sign of range stands between two figures.
fn is_range<D>(tokens: &[Token], first: &Dressed<D>, second: &Dressed<D>, floor: usize, words: &Vocabulary) -> bool {
    let gap = first.tokens.end..second.tokens.start;
    let introduced = before_figure(tokens, first.tokens.start, floor, words, |at| words.between.before(tokens, at));
    let mut at = gap.start;
    let mut joins = 0;
    while at < gap.end {
        let token = &tokens[at];
        if let Some(((), next)) = words.to.at(&tokens[..gap.end], at) {
            joins += 1;
            at = next;
        } else if let Some(((), next)) = words.and.at(&tokens[..gap.end], at).filter(|((), _)| introduced.is_some()) {
            joins += 1;
            at = next;
        } else if token.is_sign('-') || token.is_sign('~') {
            joins += 1;
            at += 1;
        } else if let Some(((), next)) = words.about.at(&tokens[..gap.end], at) {
            at = next;
        } else if token.is_sign('.') || token.is_sign(',') || token.is_sign('(') {
            at += 1;
        } else {
            return false;
        }
    }
    joins > 0
}

/// Looks for a phrase that ends where the figure begins, past words such as "about".
fn before_figure<T>(
    tokens: &[Token],
    figure: usize,
    floor: usize,
    words: &Vocabulary,
    look: impl Fn(usize) -> Option<(T, usize)>,
) -> Option<(T, usize)> {
    let mut at = figure;
    while at > floor {
        if let Some((meaning, start)) = look(at).filter(|(_, start)| *start >= floor) {
            return Some((meaning, start));
        }
        let skipped = words.about.before(tokens, at).map(|((), start)| start);
        let sign = &tokens[at - 1];
        let skippable_sign = sign.is_sign('.') || sign.is_sign('~') || sign.is_sign(':');
        at = match skipped {
            Some(start) if start >= floor => start,
            _ if skippable_sign => at - 1,
            _ => return None,
        };
    }
    None
}

fn pair<D: Dress>(tokens: &[Token], first: &Dressed<D>, second: &Dressed<D>, words: &Vocabulary) -> Quantity<D> {
    let (mut low, mut high) = (first.figure.value, second.figure.ceiling.unwrap_or(second.figure.value));
    // "5-10k", "ten to fifteen thousand": the scale is said once and means both; likewise "10k, maybe 15".
    if first.figure.scale <= 1.0 && second.figure.scale > 1.0 && low * second.figure.scale <= high {
        low *= second.figure.scale;
    } else if second.figure.scale <= 1.0 && first.figure.scale > 1.0 && high < low && high * first.figure.scale > low {
        high *= first.figure.scale;
    }
    if low > high {
        (low, high) = (high, low);
    }
    let end = match bound_behind(tokens, second.tokens.end, words) {
        Some((_, next)) => next,
        None => second.tokens.end,
    };
    Quantity {
        min: Some(low),
        max: Some(high),
        dress: first.dress.or(second.dress),
        scaled: first.figure.scale > 1.0 || second.figure.scale > 1.0,
        written: if second.figure.written == Written::Article { Written::Words } else { second.figure.written },
        tokens: first.tokens.start..end,
    }
}

fn single<D: Dress>(tokens: &[Token], only: &Dressed<D>, floor: usize, words: &Vocabulary) -> Quantity<D> {
    let start = only.tokens.start;
    let before = before_figure(tokens, start, floor, words, |at| words.bound_before.before(tokens, at))
        .or_else(|| sign_before(tokens, start, floor));
    let behind = bound_behind(tokens, only.tokens.end, words);
    let value = only.figure.value;
    let ceiling = only.figure.ceiling.unwrap_or(value);
    let bound = before.map(|(bound, _)| bound).or(behind.map(|(bound, _)| bound));
    let start = before.map_or(start, |(_, start)| start);
    // "can't spend more than 20k" is at most 20k.
    let negated = bound.and_then(|bound| Some((bound.opposite(), negator_before(tokens, start, floor, words)?.1)));
    let (bound, start) = negated.map_or((bound, start), |(bound, start)| (Some(bound), start));
    let (min, max) = match bound {
        Some(Bound::AtMost) => (None, Some(ceiling)),
        Some(Bound::AtLeast) => (Some(value), None),
        None => (Some(value), Some(ceiling)),
    };
    Quantity {
        min,
        max,
        dress: only.dress,
        scaled: only.figure.scale > 1.0,
        written: only.figure.written,
        tokens: start..behind.map_or(only.tokens.end, |(_, end)| end),
    }
}

/// `<5k`, `>= 20`.
fn sign_before(tokens: &[Token], at: usize, floor: usize) -> Option<(Bound, usize)> {
    let mut start = at;
    while start > floor && tokens[start - 1].is_sign('=') {
        start -= 1;
    }
    let sign = start.checked_sub(1).filter(|before| *before >= floor).map(|before| &tokens[before])?;
    if sign.is_sign('<') || sign.is_sign('≤') {
        Some((Bound::AtMost, start - 1))
    } else if sign.is_sign('>') || sign.is_sign('≥') {
        Some((Bound::AtLeast, start - 1))
    } else {
        None
    }
}

fn bound_behind(tokens: &[Token], mut at: usize, words: &Vocabulary) -> Option<(Bound, usize)> {
    // "1 year +2 months" is a sum.
    let adds = tokens.get(at + 1).is_some_and(|next| next.is_number() && next.glued && !tokens[at].glued);
    if tokens.get(at).is_some_and(|token| token.is_sign('+')) && !adds {
        return Some((Bound::AtLeast, at + 1));
    }
    while tokens.get(at).is_some_and(|token| token.is_sign('(') || token.is_sign(',')) {
        at += 1;
    }
    // "Above 10 and below 20": the second limit belongs to the second figure.
    let limits_the_next = |end: usize| {
        let and = words.and.contains(&tokens[at].text);
        let limit = words.bound_before.at(tokens, at + 1).map_or(end, |(_, next)| next);
        and && figure_at(tokens, limit, words).is_some()
    };
    words.bound_behind.at(tokens, at).filter(|(_, end)| !limits_the_next(*end))
}
