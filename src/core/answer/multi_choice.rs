//! Some of the options offered: "1 and 3", "A, C", "website and chatbot", "all", "none".

use std::ops::Range;

use super::Confidence;
use super::choice::{Offered, by_number, by_place, exact, spoken_of};
use super::heard::Heard;
use super::token::{Kind, Token, squash};

/// The most words and signs of a list; longer replies are stories, and what they mention is no choice.
const LONGEST_LIST: usize = 200;

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
    if let Some(choice) = spanned(heard, offered.len()) {
        return Some((choice.collect(), Confidence::High));
    }
    if let Some(choice) = from_an_end(heard, offered.len()) {
        return Some((choice.collect(), Confidence::High));
    }
    let all = words.all.at(&heard.tokens, 0).map(|((), end)| end);
    // "Nothing yet" is none of all.
    let every = || (0..offered.len()).filter(|index| !offered[*index].says_none(words));
    // "Alle vier".
    let counted = |end: usize| {
        heard.tokens[end..].iter().filter(|token| token.kind != Kind::Sign).all(|token| {
            let named = words.numerals.get(&token.text).copied();
            let number = named.or_else(|| token.integer().map(f64::from));
            number == u32::try_from(offered.len()).ok().map(f64::from)
                || words.filler.contains(&token.text)
                || words.polite.contains(&token.text)
        })
    };
    if all.is_some_and(|end| is_whole(end) || counted(end)) {
        return Some((every().collect(), Confidence::High));
    }
    let but_for = all.and_then(|end| {
        let but = words.contrast.at(&heard.tokens, end);
        words.except.at(&heard.tokens, end).or(but).map(|((), end)| end)
    });
    // "All but", "everything but" begin where they stand; "everything except" is two phrases.
    let all_but = words.except.at(&heard.tokens, 0).filter(|((), end)| all.is_some_and(|all| *end > all));
    if let Some(end) = all_but.map(|((), end)| end).or(but_for) {
        let left_out = listed(heard, end, offered)?;
        let named = left_out.chosen.iter().chain(&left_out.denied);
        let named: Vec<usize> = named.copied().collect();
        let kept = every().filter(|index| !named.contains(index)).collect();
        return Some((kept, left_out.confidence));
    }
    let list = listed(heard, 0, offered)?;
    let chosen: Vec<usize> = list.chosen.into_iter().filter(|index| !list.denied.contains(index)).collect();
    (!chosen.is_empty()).then_some((chosen, list.confidence))
}

/// "1-3", "2 to 4".
fn spanned(heard: &Heard, count: usize) -> Option<Range<usize>> {
    let (first, last) = (heard.tokens.first()?, heard.tokens.last()?);
    let between = heard.tokens.get(1..heard.tokens.len() - 1)?;
    let joined = match between {
        [sign] => {
            sign.is_sign('-') || heard.words.to.contains(&sign.text) && !heard.words.and_also.contains(&sign.text)
        }
        _ => false,
    };
    let (first, last) = (usize::try_from(first.integer()?).ok()?, usize::try_from(last.integer()?).ok()?);
    (joined && 1 <= first && first < last && last <= count).then(|| first - 1..last)
}

/// "The first two", "los dos últimos", "die letzten beiden".
fn from_an_end(heard: &Heard, count: usize) -> Option<Range<usize>> {
    let words = heard.words;
    let (mut last, mut many) = (None, None);
    for token in heard.tokens.iter().filter(|token| token.kind != Kind::Sign) {
        let named = words.numerals.get(&token.text).map(|value| f64::round(*value).to_string());
        let number = token.integer().or_else(|| named?.parse().ok());
        if words.first_ones.contains(&token.text) && last.is_none() {
            last = Some(false);
        } else if words.last_ones.contains(&token.text) && last.is_none() {
            last = Some(true);
        } else if words.both.contains(&token.text) && many.is_none() {
            many = Some(2);
        } else if let Some(number) = number.filter(|number| *number > 1 && many.is_none()) {
            many = usize::try_from(number).ok();
        } else if !words.filler.contains(&token.text) && !words.option.contains(&token.text) {
            return None;
        }
    }
    let (last, many) = (last?, many.filter(|many| *many <= count)?);
    Some(if last { count - many..count } else { 0..many })
}

/// What a list names, and what it leaves out.
struct List {
    chosen: Vec<usize>,
    denied: Vec<usize>,
    confidence: Confidence,
}

/// The pieces between commas and "and", each naming one option.
fn listed(heard: &Heard, start: usize, offered: &[Offered]) -> Option<List> {
    if heard.tokens.len() > LONGEST_LIST {
        return None;
    }
    let mut list = List { chosen: Vec::new(), denied: Vec::new(), confidence: Confidence::High };
    let mut unknown = 0;
    for piece in pieces(heard, start, offered) {
        let piece = Heard::new(&heard.reply.folded[piece], heard.reading);
        if piece.squashed.is_empty() {
            continue;
        }
        if let Some(index) = denied(&piece, offered) {
            list.denied.push(index);
            continue;
        }
        let found = exact(&piece.squashed, offered)
            .or_else(|| by_number(&piece, offered.len()))
            .or_else(|| by_place(&piece, offered.len()))
            .map(|index| (index, Confidence::High))
            .or_else(|| spoken_of(&piece, offered));
        let small = |token: &Token| token.kind == Kind::Sign || piece.words.filler.contains(&token.text);
        match found {
            Some((index, sure)) => {
                list.chosen.push(index);
                list.confidence = list.confidence.min(sure);
            }
            None if piece.tokens.iter().all(small) => {}
            None => unknown += 1,
        }
    }
    if unknown > 0 {
        list.confidence = list.confidence.min(Confidence::Medium);
    }
    list.chosen.sort_unstable();
    list.chosen.dedup();
    let named = list.chosen.len() + list.denied.len();
    (named > 0 && named >= unknown).then_some(list)
}

/// "Not price", "ohne Preis"; the whole piece may be a name that says no itself.
fn denied(piece: &Heard, offered: &[Offered]) -> Option<usize> {
    if exact(&piece.squashed, offered).is_some() {
        return None;
    }
    let end = (0..piece.tokens.len()).find_map(|at| {
        let not = piece.words.except.at(&piece.tokens, at).or_else(|| piece.words.not.at(&piece.tokens, at));
        let before = piece.tokens[..at].iter().all(|token| {
            token.kind == Kind::Sign
                || piece.words.filler.contains(&token.text)
                || piece.words.contrast.contains(&token.text)
        });
        not.filter(|_| before).map(|((), end)| end)
    })?;
    let first = piece.tokens.get(end)?;
    let rest = Heard::new(&piece.reply.folded[first.at.start..], piece.reading);
    exact(&rest.squashed, offered)
        .or_else(|| by_number(&rest, offered.len()))
        .or_else(|| spoken_of(&rest, offered).map(|(index, _)| index))
}

/// Bytes of the folded reply; an "and" inside an option's own name does not cut.
fn pieces(heard: &Heard, start: usize, offered: &[Offered]) -> Vec<Range<usize>> {
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
        // "Security but not price": the piece keeps its negator.
        let turns = heard.words.contrast.at(tokens, at).or_else(|| heard.words.except.at(tokens, at));
        if turns.is_some() && at > from {
            pieces.push(from..at);
            from = at;
        }
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
    (heard.tokens[at].kind != Kind::Sign).then_some(())?;
    (at + 2..=heard.tokens.len().min(at + 12)).rev().find(|end| {
        heard.tokens[*end - 1].kind != Kind::Sign && exact(&squash(&heard.tokens[at..*end]), offered).is_some()
    })
}
