//! Yes, no, and what sounds like either.

use std::ops::Range;

use super::heard::Heard;
use super::token::{Kind, Token};

/// What a reply says to a yes-or-no question; `None` inside for "I think so".
pub(super) fn read(heard: &Heard) -> Option<(Option<bool>, Range<usize>)> {
    if let Some((answer, at)) = sign(&heard.tokens) {
        return Some((Some(answer), heard.span(at..at + 1)));
    }
    let words = heard.words;
    let tokens = &heard.tokens[..];
    let mut at = 0;
    // Past "well," and "hmm", to the word that says it.
    while at < tokens.len() {
        if let Some((answer, end)) = words.yes_no.at(tokens, at) {
            // "it is not"
            let negated = answer == Some(true) && words.not.at(tokens, end).is_some();
            return Some((if negated { Some(false) } else { answer }, heard.span(at..end)));
        }
        let skippable = tokens[at].kind == Kind::Sign
            || words.filler.contains(&tokens[at].text)
            || words.about.contains(&tokens[at].text)
            || words.polite.contains(&tokens[at].text);
        if !skippable {
            break;
        }
        at += 1;
    }
    at_the_end(heard)
}

/// "Just increase the limit, yes."
fn at_the_end(heard: &Heard) -> Option<(Option<bool>, Range<usize>)> {
    let end = heard.tokens.iter().rposition(|token| token.kind != Kind::Sign)? + 1;
    let (answer, start) = heard.words.yes_no.before(&heard.tokens, end)?;
    let apart = start > 0 && heard.tokens[start - 1].is_sign(',');
    apart.then(|| (answer, heard.span(start..end)))
}

/// Whether the whole reply is a yes or a no.
pub(super) fn whole(heard: &Heard) -> Option<bool> {
    let words = heard.words;
    if let Some((answer, _)) = sign(&heard.tokens).filter(|_| heard.squashed.is_empty()) {
        return Some(answer);
    }
    let (answer, mut end) = words.yes_no.at(&heard.tokens, 0)?;
    while let Some(token) = heard.tokens.get(end) {
        let more = words.polite.at(&heard.tokens, end).map(|((), next)| next);
        let same = words.yes_no.at(&heard.tokens, end).filter(|(again, _)| *again == answer).map(|(_, next)| next);
        end = match more.or(same) {
            Some(next) => next,
            None if token.kind == Kind::Sign => end + 1,
            None => return None,
        };
    }
    answer
}

fn sign(tokens: &[Token]) -> Option<(bool, usize)> {
    tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Sign).find_map(|(at, token)| {
        match token.text.chars().next()? {
            '👍' | '✅' | '👌' | '✔' | '☑' | '🆗' | '💯' => Some((true, at)),
            '👎' | '❌' | '✖' | '🚫' | '🙅' => Some((false, at)),
            _ => None,
        }
    })
}
