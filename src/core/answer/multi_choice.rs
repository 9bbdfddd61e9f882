//! Some of the options offered: "1 and 3", "A, C", "website and chatbot", "all", "none".

use super::Confidence;
use super::choice::{Offered, by_number, exact, spoken_of};
use super::heard::Heard;
use super::token::{Kind, squash};

/// The indices chosen, in the options' order; empty for "none".
pub(super) fn read(heard: &Heard, offered: &[Offered]) -> Option<(Vec<usize>, Confidence)> {
    let words = heard.words;
    let is_whole = |end: usize| {
        heard.tokens[end..].iter().all(|token| token.kind == Kind::Sign || words.polite.contains(&token.text))
    };
    if let Some(index) = exact(&heard.squashed, offered) {
        return Some((vec![index], Confidence::High));
    }
    if let Some(((), end)) = words.none.at(&heard.tokens, 0)
        && is_whole(end)
    {
        return Some((Vec::new(), Confidence::High));
    }
    if let Some(((), end)) = words.both.at(&heard.tokens, 0)
        && is_whole(end)
        && offered.len() == 2
    {
        return Some((vec![0, 1], Confidence::High));
    }
    if let Some(((), end)) = words.all.at(&heard.tokens, 0) {
        if is_whole(end) {
            return Some(((0..offered.len()).collect(), Confidence::High));
        }
        if let Some(((), end)) = words.except.at(&heard.tokens, end) {
            let (left_out, confidence) = listed(heard, end, offered)?;
            let kept = (0..offered.len()).filter(|index| !left_out.contains(index)).collect();
            return Some((kept, confidence));
        }
    }
    listed(heard, 0, offered)
}

/// The pieces between commas and "and", each naming one option.
fn listed(heard: &Heard, start: usize, offered: &[Offered]) -> Option<(Vec<usize>, Confidence)> {
    let mut chosen = Vec::new();
    let mut confidence = Confidence::High;
    let mut unknown = 0;
    for piece in pieces(heard, start, offered) {
        let text = &heard.reply.folded[piece];
        let heard = Heard::new(text, heard.reading);
        if heard.squashed.is_empty() {
            continue;
        }
        let found = exact(&heard.squashed, offered)
            .or_else(|| by_number(&heard, offered.len()))
            .map(|index| (index, Confidence::High))
            .or_else(|| spoken_of(&heard, offered));
        match found {
            Some((index, sure)) => {
                chosen.push(index);
                confidence = confidence.min(sure);
            }
            None if heard
                .tokens
                .iter()
                .all(|token| token.kind == Kind::Sign || heard.words.filler.contains(&token.text)) => {}
            None => unknown += 1,
        }
    }
    if unknown > 0 {
        confidence = confidence.min(Confidence::Medium);
    }
    chosen.sort_unstable();
    chosen.dedup();
    (!chosen.is_empty() && chosen.len() >= unknown).then_some((chosen, confidence))
}

/// Bytes of the folded reply; an "and" inside an option's own name does not cut.
fn pieces(heard: &Heard, start: usize, offered: &[Offered]) -> Vec<std::ops::Range<usize>> {
    let tokens = &heard.tokens;
    let mut pieces = Vec::new();
    let mut from = start;
    let mut at = start;
    while at < tokens.len() {
        if let Some(end) = name_at(heard, at, offered) {
            at = end;
            continue;
        }
        let sign = [',', ';', '&', '+', '/', '|'].iter().any(|sign| tokens[at].is_sign(*sign));
        let and = heard.words.and_also.at(tokens, at).map(|((), end)| end);
        // "1,3": the tokens took it for a number.
        if let Some(end) = if sign { Some(at + 1) } else { and } {
            pieces.push(from..at);
            from = end;
            at = end;
        } else {
            at += 1;
        }
    }
    pieces.push(from..tokens.len());
    let mut cut = Vec::new();
    for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
        let bytes = tokens[piece.start].at.start..tokens[piece.end - 1].at.end;
        let lone = piece.len() == 1 && tokens[piece.start].is_number();
        if lone && tokens[piece.start].text.contains([',', '.']) {
            let mut at = bytes.start;
            for number in tokens[piece.start].text.split([',', '.']) {
                cut.push(at..at + number.len());
                at += number.len() + 1;
            }
        } else if piece.len() > 1 && tokens[piece.clone()].iter().all(|token| token.integer().is_some()) {
            cut.extend(tokens[piece].iter().map(|token| token.at.clone()));
        } else {
            cut.push(bytes);
        }
    }
    cut
}

/// The end of an option's name of several words that begins here.
fn name_at(heard: &Heard, at: usize, offered: &[Offered]) -> Option<usize> {
    (at + 2..=heard.tokens.len().min(at + 12)).rev().find(|end| {
        let name = &heard.tokens[at..*end];
        let word_at_ends = name[0].kind != Kind::Sign && name[name.len() - 1].kind != Kind::Sign;
        word_at_ends && exact(&squash(name), offered).is_some()
    })
}
