//! Words that take an earlier answer back: "sorry, I meant 30k", "no, the budget is 30k", "make it 20 users".

use std::ops::Range;

use super::super::heard::Heard;
use super::super::token::{Kind, Token};

/// Where a reply begins to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cue {
    pub tokens: Range<usize>,
    /// Whether it can mean nothing else: "I meant".
    pub clear: bool,
}

/// The most small words before a "sorry" or "actually": "oh, well, sorry".
const MOST_BEFORE: usize = 2;

/// The first words of correcting in a reply.
pub(super) fn cue(heard: &Heard) -> Option<Cue> {
    let (tokens, words) = (&heard.tokens, heard.words);
    if let Some(((), at)) = words.more.meant.anywhere(tokens) {
        // What stands before it belongs to it: "sorry, no, I meant".
        let start = openings(tokens).find_map(|start| {
            let weak = weak_from(heard, start).filter(|weak| weak.start <= at.start && at.start <= weak.end + 1)?;
            Some(weak.start)
        });
        return Some(Cue { tokens: start.unwrap_or(at.start)..past_signs(tokens, at.end), clear: true });
    }
    openings(tokens).find_map(|start| Some(Cue { tokens: weak_from(heard, start)?, clear: false }))
}

/// Where a sentence may begin.
fn openings(tokens: &[Token]) -> impl Iterator<Item = usize> {
    let ends = |token: &Token| [".", "!", ";"].contains(&&*token.text) && token.kind == Kind::Sign;
    let behind = tokens.iter().enumerate().filter(move |(_, token)| ends(token)).map(|(at, _)| at + 1);
    std::iter::once(0).chain(behind)
}

/// One or more weak words of correcting at the beginning of a sentence, past small words.
fn weak_from(heard: &Heard, start: usize) -> Option<Range<usize>> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let weak = |at: usize| {
        let end = words.more.oops.at(tokens, at).map(|((), end)| end)?;
        // In Portuguese, "no" is no "no".
        let denies = tokens[at].text != "no" || words.not.at(tokens, at).is_some();
        denies.then_some(end)
    };
    let mut at = past_signs(tokens, start);
    let mut passed = 0;
    let begin = loop {
        match weak(at) {
            Some(_) => break at,
            None if passed < MOST_BEFORE => {
                let ((), end) = words.more.around.at(tokens, at).or_else(|| words.greetings.at(tokens, at))?;
                (at, passed) = (past_signs(tokens, end), passed + 1);
            }
            None => return None,
        }
    };
    at = begin;
    while let Some(end) = weak(at) {
        at = past_signs(tokens, end);
    }
    Some(begin..at)
}

/// The next token that is no sign but one that belongs to a value.
fn past_signs(tokens: &[Token], mut at: usize) -> usize {
    while tokens.get(at).is_some_and(|token| [",", ".", "!", ";", ":", "-", "…"].contains(&&*token.text)) {
        at += 1;
    }
    at
}
