//! A rating: "4", "4/5", "8 out of 10", "★★★★", "vier von fünf".

use super::denial::sift;
use super::heard::{Found, Heard, Outcome};
use super::numeral::{Figure, Written, figure_at};
use super::{Confidence, Misfit};
use crate::core::script::value::{Rating, Value};

/// From 1 to `max`; what is said of another scale is brought to this one.
pub(super) fn read(heard: &Heard, max: u32) -> Outcome {
    let (tokens, words) = (&heard.tokens, heard.words);
    let top = f64::from(max);
    let stars = tokens.iter().filter(|token| ['★', '⭐', '🌟'].iter().any(|star| token.is_sign(*star))).count();
    if stars > 0 {
        let given = f64::from(u32::try_from(stars).unwrap_or(u32::MAX));
        return bounded(given, max, heard.reply.whole(), Confidence::High);
    }
    let (figures, sure) = sift(heard, figures(heard), |figure| figure.tokens.clone());
    // "Un 8 sobre 10": an article is the rating only when nothing else is.
    let said = figures.iter().position(|figure| figure.written != Written::Article).unwrap_or(0);
    let first = figures.into_iter().nth(said).ok_or(Misfit::NotFound)?;
    let end = first.tokens.end;
    if first.tokens.start == 1 && tokens[0].is_sign('-') {
        return Err(Misfit::OutOfBounds { min: Some(1.0), max: Some(top) });
    }
    let slash = tokens.get(end).is_some_and(|token| token.is_sign('/')).then_some(end + 1);
    let of = slash.or_else(|| words.out_of.at(tokens, end).map(|((), next)| next));
    if let Some(whole) = of.and_then(|at| figure_at(tokens, at, words)).filter(|whole| whole.value >= 1.0) {
        let range = first.tokens.start..whole.tokens.end;
        let given =
            if (whole.value - top).abs() < f64::EPSILON { first.value } else { first.value / whole.value * top };
        return bounded(given, max, heard.span(range), sure);
    }
    if tokens.get(end).is_some_and(|token| token.is_sign('%')) {
        return bounded(first.value / 100.0 * top, max, heard.span(first.tokens), sure.min(Confidence::Medium));
    }
    let confidence = if tokens.len() > 12 { Confidence::Medium } else { Confidence::High };
    bounded(first.value, max, heard.span(first.tokens), confidence.min(sure))
}

/// Every figure, first to last; the scale of "4 out of 5" belongs to the one before.
fn figures(heard: &Heard) -> Vec<Figure> {
    let figure_follows = |at: usize| figure_at(&heard.tokens, at, heard.words).is_some();
    let mut found: Vec<Figure> = Vec::new();
    let mut at = 0;
    while at < heard.tokens.len() {
        match figure_at(&heard.tokens, at, heard.words) {
            // "A 4", "eine 4", "un 4"
            Some(article) if article.written == Written::Article && figure_follows(article.tokens.end) => at += 1,
            Some(figure) => {
                at = figure.tokens.end.max(at + 1);
                found.push(figure);
            }
            None => at += 1,
        }
    }
    // "Un 4", "eine vier": the article is no rating where another figure is.
    let is_article = |figure: &Figure| {
        let tokens = &heard.tokens[figure.tokens.clone()];
        matches!(tokens, [word] if heard.words.articles.contains(&word.text))
    };
    if found.iter().any(|figure| !is_article(figure)) {
        found.retain(|figure| !is_article(figure));
    }
    found
}

fn bounded(given: f64, max: u32, span: std::ops::Range<usize>, confidence: Confidence) -> Outcome {
    if !(1.0..=f64::from(max)).contains(&given) {
        return Err(Misfit::OutOfBounds { min: Some(1.0), max: Some(f64::from(max)) });
    }
    Ok(Found { confidence, ..Found::sure(Value::Rating(Rating { given, of: max }), span) })
}
