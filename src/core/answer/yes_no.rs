//! Yes, no, and what sounds like either.

use std::ops::Range;

use super::Confidence;
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
            if answer.is_none()
                && let Some((answer, span)) = believed(heard, end)
            {
                return Some((Some(answer), span));
            }
            let negated = answer == Some(true) && is_negated(heard, at..end);
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
    at_the_end(heard).or_else(|| plainly_said(heard).map(|(answer, span)| (Some(answer), span)))
}

/// How sure a yes or no is: "not really" and "I don't think so" are said back.
pub(super) fn strength(heard: &Heard) -> Confidence {
    match heard.words.weak.anywhere(&heard.tokens) {
        Some(_) => Confidence::Medium,
        None => Confidence::High,
    }
}

/// The longest reply in which a yes amid other words is believed.
const LONGEST_SAID: usize = 16;

/// "I said yes", "J'ai dit non, pas oui": words that mean nothing else, where they do not take each other back.
fn plainly_said(heard: &Heard) -> Option<(bool, Range<usize>)> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    if tokens.len() > LONGEST_SAID {
        return None;
    }
    let mut said: Option<(bool, Range<usize>)> = None;
    for at in (0..tokens.len()).filter(|at| tokens[*at].kind == Kind::Word) {
        let span = heard.span(at..at + 1);
        let Some(answer) = words.plain_yes_no.get(&*heard.reply.raw_at(span.clone()).to_lowercase()) else { continue };
        let denied = at > 0 && words.not.before(tokens, at).is_some();
        // "Não temos orçamento": a no that denies the next word says no more than that word.
        let stands_alone = *answer
            || tokens.get(at + 1).is_none_or(|next| next.kind == Kind::Sign || words.not.at(tokens, at + 1).is_some());
        match &said {
            _ if !stands_alone => {}
            _ if denied => said = said.or(Some((!answer, span))),
            None => said = Some((*answer, span)),
            Some((before, _)) if before == answer => {}
            Some(_) => return None,
        }
    }
    said
}

/// "It is not", "stimmt so nicht", "com certeza que não".
fn is_negated(heard: &Heard, yes: Range<usize>) -> bool {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    // "Yes it is not far" is a yes.
    let plain = words.plain_yes_no.contains_key(&*tokens[yes.start].text);
    let between = |at: usize| at == yes.end || !plain && words.filler.contains(&tokens[at - 1].text);
    (yes.end..tokens.len().min(yes.end + 3)).take_while(|at| between(*at)).any(|at| words.not.at(tokens, at).is_some())
}

/// "I think that's wrong", "je crois que ça marche, donc oui": what is believed after all.
fn believed(heard: &Heard, end: usize) -> Option<(bool, Range<usize>)> {
    let (tokens, words) = (&heard.tokens[..], heard.words);
    let begins = (end..tokens.len()).take_while(|at| *at == end || words.filler.contains(&tokens[at - 1].text));
    let said =
        begins.filter_map(|at| Some((at, words.yes_no.at(tokens, at)?))).find(|(at, (_, after))| *after > at + 1);
    if let Some((at, (Some(answer), after))) = said {
        return Some((answer, heard.span(at..after)));
    }
    let apart = tokens[end..].iter().position(|token| token.is_sign(',')).is_some_and(|comma| comma > 1);
    plainly_said(heard).filter(|_| apart)
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
