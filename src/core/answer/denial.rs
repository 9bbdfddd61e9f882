//! What a reply takes back: "not 20k, rather 10k", "keine 5000", "20k, no, 10k", "Monday doesn't work".

use std::ops::Range;

use super::Confidence;
use super::heard::Heard;
use super::lang::Vocabulary;
use super::token::{Kind, Token};

/// How a value stands in its reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Meant,
    /// Something near it may deny it.
    Doubtful,
    Denied,
}

/// The most words between a negator and what it denies.
const REACH: usize = 5;

/// How each of these values stands; their tokens in the reply's order, none inside another.
fn standings(tokens: &[Token], values: &[Range<usize>], words: &Vocabulary) -> Vec<Standing> {
    let mut standings = Vec::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        let floor = if index > 0 { values[index - 1].end } else { 0 };
        let ceiling = values.get(index + 1).map_or(tokens.len(), |next| next.start);
        let next_denied = ceiling < tokens.len() && negator_before(tokens, ceiling, value.end, words).is_some();
        let taken_back = index + 1 < values.len() && !next_denied && corrects(&tokens[..ceiling], value.end, words);
        standings.push(if taken_back {
            Standing::Denied
        } else {
            match before(tokens, value.start, floor, words) {
                // The "not" of "10k, not 20k" belongs to what comes next.
                Standing::Meant if !next_denied && denied_behind(&tokens[..ceiling], value.end, words) => {
                    Standing::Doubtful
                }
                // "No 20, sino 25", "no la tienda, la app": what comes instead tells that the "no" was for the first.
                Standing::Doubtful
                    if index + 1 < values.len()
                        && follows_no(tokens, value.start, floor, words)
                        && (tokens[value.end].is_sign(',')
                            || words.contrast.at(tokens, past_signs(tokens, value.end)).is_some()) =>
                {
                    Standing::Denied
                }
                standing => standing,
            }
        });
    }
    standings
}

fn before(tokens: &[Token], value: usize, floor: usize, words: &Vocabulary) -> Standing {
    negator_before(tokens, value, floor, words).map_or(Standing::Meant, |(standing, _)| standing)
}

/// The values a reply means, then those in doubt, without those it takes back; and how sure of the first one can be.
pub(super) fn sift<T>(heard: &Heard, values: Vec<T>, at: impl Fn(&T) -> Range<usize>) -> (Vec<T>, Confidence) {
    let places: Vec<Range<usize>> = values.iter().map(at).collect();
    let standings = standings(&heard.tokens, &places, heard.words);
    let (mut meant, mut doubtful) = (Vec::new(), Vec::new());
    for (value, standing) in values.into_iter().zip(&standings) {
        match standing {
            Standing::Meant => meant.push(value),
            Standing::Doubtful => doubtful.push(value),
            Standing::Denied => {}
        }
    }
    let sure = match () {
        () if meant.is_empty() => Confidence::Low,
        () if standings.iter().all(|standing| *standing == Standing::Meant) => Confidence::High,
        () => Confidence::Medium,
    };
    meant.append(&mut doubtful);
    (meant, sure)
}

/// The negator that denies the value beginning at this token, and how surely.
pub(super) fn negator_before(
    tokens: &[Token],
    value: usize,
    floor: usize,
    words: &Vocabulary,
) -> Option<(Standing, usize)> {
    let mut at = value;
    let mut near = true;
    let mut passed = 0;
    while at > floor && passed < REACH {
        at -= 1;
        let token = &tokens[at];
        if token.kind == Kind::Sign {
            if separates(token) {
                break;
            }
            continue;
        }
        if is_harmless(tokens, at, words) {
            return None;
        }
        if let Some(((), begins)) = words.not.before(tokens, at + 1).filter(|((), begins)| *begins >= floor) {
            // "no 20k" may be "no, 20k".
            let plain_no = words.plain_no.contains(&tokens[begins].text);
            return Some((if near && !plain_no { Standing::Denied } else { Standing::Doubtful }, begins));
        }
        if words.contrast.before(tokens, at + 1).is_some() || words.and.contains(&token.text) {
            break;
        }
        near &= words.after_not.contains(&token.text)
            || words.about.contains(&token.text)
            || words.filler.contains(&token.text);
        passed += 1;
    }
    None
}

/// Whether a "no" stands right before the value, but for articles and the like.
fn follows_no(tokens: &[Token], value: usize, floor: usize, words: &Vocabulary) -> bool {
    let small = |token: &Token| words.filler.contains(&token.text) || words.after_not.contains(&token.text);
    let before = tokens[floor..value].iter().rev().find(|token| token.kind == Kind::Sign || !small(token));
    before.is_some_and(|token| words.plain_no.contains(&token.text))
}

fn past_signs(tokens: &[Token], at: usize) -> usize {
    (at..tokens.len()).find(|at| tokens[*at].kind != Kind::Sign).unwrap_or(tokens.len())
}

/// "20k is not possible", "Montag geht nicht".
fn denied_behind(tokens: &[Token], end: usize, words: &Vocabulary) -> bool {
    for at in end..tokens.len().min(end + 3) {
        let token = &tokens[at];
        let separates = token.kind == Kind::Sign && separates(token);
        if separates || words.contrast.at(tokens, at).is_some() || words.and_also.at(tokens, at).is_some() {
            return false;
        }
        if words.not.at(tokens, at).is_some() {
            return !is_harmless(tokens, at, words) && words.bound_behind.at(tokens, at).is_none();
        }
    }
    false
}

/// Whether a word of correcting stands between a value and the next one: "20k, no, 10k", "5000 äh 8000".
fn corrects(tokens: &[Token], end: usize, words: &Vocabulary) -> bool {
    (end..tokens.len()).any(|at| {
        // "8000 rather than 5000" denies the second.
        words.corrects.at(tokens, at).is_some_and(|((), next)| {
            words.not.at(tokens, at).is_none_or(|((), longer)| longer <= next) && !is_harmless(tokens, at, words)
        })
    })
}

/// Inside "not sure", "weiß nicht" and the like, which deny no value.
fn is_harmless(tokens: &[Token], at: usize, words: &Vocabulary) -> bool {
    (at.saturating_sub(3)..=at)
        .any(|start| words.harmless_not.at(tokens, start).is_some_and(|((), end)| (start..end).contains(&at)))
}

fn separates(token: &Token) -> bool {
    [',', ';', '.', '!', '?', ':', '(', ')', '"', '\n'].iter().any(|sign| token.is_sign(*sign))
}
