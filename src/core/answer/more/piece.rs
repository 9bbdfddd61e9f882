//! A reply cut into pieces that hold one value each, at most.

use std::ops::Range;

use super::super::currency::Coin;
use super::super::heard::Heard;
use super::super::numeral::Written;
use super::super::price::with_cents;
use super::super::range::{Quantity, quantities};
use super::super::token::{Kind, Token};
use super::super::{email, phone, timeline, url};
use super::fit::end_of_known;

/// A stretch of a reply, with the one figure, time or address in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub tokens: Range<usize>,
    /// Words that say something else, in the same breath: between the same two signs.
    pub beside: usize,
    /// Whether it comes in the middle of a sentence, behind words without a value: "…, answered by hand, 5 people".
    pub is_aside: bool,
    pub atom: Option<Atom>,
}

/// A value's own tokens, its limits included.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Atom {
    pub tokens: Range<usize>,
    pub nature: Nature,
}

/// What a value can be by its looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    Time,
    /// A figure with a currency.
    Amount,
    /// A figure of thousands or millions.
    Scaled,
    Figure,
    Email,
    Phone,
    Url,
}

impl Atom {
    fn is_figure(&self) -> bool {
        match self.nature {
            Nature::Amount | Nature::Scaled | Nature::Figure => true,
            Nature::Time | Nature::Email | Nature::Phone | Nature::Url => false,
        }
    }
}

/// A reply with more values is prose, or meant to take long.
const MOST_ATOMS: usize = 12;

/// All pieces, first to last; none for a reply of too many values.
pub(super) fn pieces(heard: &Heard) -> Vec<Piece> {
    let atoms = atoms(heard);
    if atoms.len() > MOST_ATOMS {
        return Vec::new();
    }
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < heard.tokens.len() {
        if at > start && begins_line(heard, at) {
            cut(heard, start..at, &atoms, &mut pieces);
            start = at;
        }
        if let Some(atom) = atoms.iter().find(|atom| atom.tokens.contains(&at)) {
            at = atom.tokens.end;
        } else if let Some(end) = separator(heard, at) {
            cut(heard, start..at, &atoms, &mut pieces);
            (start, at) = (end, end);
        } else {
            at += 1;
        }
    }
    cut(heard, start..heard.tokens.len(), &atoms, &mut pieces);
    pieces
}

/// The end of a sign or word that parts what stands before it from what stands behind it.
fn separator(heard: &Heard, at: usize) -> Option<usize> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let token = &tokens[at];
    if token.kind == Kind::Sign {
        let glued_behind = tokens.get(at + 1).is_some_and(|next| next.glued);
        let parts = match token.text.as_str() {
            ";" | "!" | "?" | "(" | ")" | "|" | "•" | "," => true,
            // "acme.com", "approx. 50", "3.": none of these ends a sentence.
            "." => !glued_behind && !at.checked_sub(1).is_some_and(|before| is_abbreviation(heard, before)),
            "-" | "/" | "*" | "+" => !glued_behind && (!token.glued || begins_line(heard, at)),
            _ => false,
        };
        return parts.then_some(at + 1);
    }
    let joins = words.and.at(tokens, at).or_else(|| words.contrast.at(tokens, at));
    joins.map(|((), end)| end).filter(|_| at > 0)
}

/// Whether the reply begins a new line before this token.
fn begins_line(heard: &Heard, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let gap = heard.span(before..before + 1).end..heard.span(at..at + 1).start;
    heard.reply.raw_at(gap).contains('\n')
}

fn is_abbreviation(heard: &Heard, at: usize) -> bool {
    let (token, words) = (&heard.tokens[at], heard.words);
    token.is_number()
        || token.text.len() == 1
        || words.about.contains(&token.text)
        || words.bound_before.contains(&token.text)
}

/// Cuts a stretch between its values: behind what the first one counts.
fn cut(heard: &Heard, stretch: Range<usize>, atoms: &[Atom], pieces: &mut Vec<Piece>) {
    let mut start = stretch.start;
    let mut inside = atoms.iter().filter(|atom| stretch.start <= atom.tokens.start && atom.tokens.end <= stretch.end);
    let mut held = inside.next();
    for next in inside {
        let end = held.map_or(start, |atom| end_of_counted(heard, atom, next.tokens.start));
        push(heard, pieces, start..end, held);
        (start, held) = (end, Some(next));
    }
    push(heard, pieces, start..stretch.end, held);
    // Each piece counts the strangers of the others.
    let own = |piece: &Piece| strangers(heard, &piece.tokens, piece.atom.as_ref());
    let first = pieces.iter().position(|piece| stretch.start <= piece.tokens.start).unwrap_or(pieces.len());
    let counts: Vec<usize> = pieces[first..].iter().map(own).collect();
    for (piece, count) in pieces[first..].iter_mut().zip(&counts) {
        piece.beside = counts.iter().sum::<usize>() - count;
    }
}

/// How many words of a piece say something else than its value.
fn strangers(heard: &Heard, tokens: &Range<usize>, atom: Option<&Atom>) -> usize {
    let mut strangers = 0;
    let mut at = tokens.start;
    while at < tokens.end {
        let inside = atom.filter(|atom| atom.tokens.contains(&at)).map(|atom| atom.tokens.end);
        at = if let Some(end) = inside.or_else(|| end_of_known(heard, at)) {
            end
        } else {
            strangers += usize::from(heard.tokens[at].kind != Kind::Sign);
            at + 1
        };
    }
    strangers
}

fn push(heard: &Heard, pieces: &mut Vec<Piece>, tokens: Range<usize>, atom: Option<&Atom>) {
    if !tokens.is_empty() {
        let ends = |token: &Token| [".", "!", ";"].contains(&&*token.text);
        let begins = begins_line(heard, tokens.start) || tokens.start > 0 && begins_line(heard, tokens.start - 1);
        let goes_on = !begins && tokens.start > 0 && !ends(&heard.tokens[tokens.start - 1]);
        let told = |before: &Piece| before.atom.is_some() || strangers(heard, &before.tokens, None) == 0;
        let is_aside = goes_on && pieces.last().is_some_and(|before| !told(before));
        pieces.push(Piece { tokens, beside: 0, is_aside, atom: atom.cloned() });
    }
}

/// The token behind what a figure counts, or is: "50 *people* by June", "20k *budget* in May".
fn end_of_counted(heard: &Heard, atom: &Atom, limit: usize) -> usize {
    let end = atom.tokens.end;
    if !atom.is_figure() {
        return end;
    }
    let is_noun = |at: usize| {
        let noun = counted_at(heard, at).or_else(|| heard.words.more.budget.at(&heard.tokens, at).map(|((), end)| end));
        noun.filter(|end| *end <= limit)
    };
    is_noun(end).or_else(|| is_noun(end + 1)).unwrap_or(end)
}

/// The end of a noun that figures count.
pub(super) fn counted_at(heard: &Heard, at: usize) -> Option<usize> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let lists = [&words.more.persons, &words.more.users, &words.more.staff, &words.other_units];
    lists.into_iter().filter_map(|list| list.at(tokens, at).map(|((), end)| end)).max()
}

/// Every value of a reply, first to last, none inside another.
fn atoms(heard: &Heard) -> Vec<Atom> {
    let mut found = contacts(heard);
    let (tokens, words) = (&heard.tokens, heard.words);
    // What an address of several is for is anybody's guess, but its digits are no figures.
    let is_taken = |found: &[Atom], at: &Range<usize>| {
        found.iter().any(|atom| atom.tokens.start < at.end && at.start < atom.tokens.end)
    };
    let figures: Vec<Quantity<Coin>> = with_cents(quantities(tokens, words), tokens, words);
    let times = timeline::times(heard);
    for figure in figures {
        let within_time = times.iter().any(|time| time.start < figure.tokens.end && figure.tokens.start < time.end);
        if is_no_value(tokens, &figure) || within_time || is_taken(&found, &figure.tokens) {
            continue;
        }
        let nature = match () {
            () if figure.dress.is_some() => Nature::Amount,
            () if figure.scaled => Nature::Scaled,
            () => Nature::Figure,
        };
        found.push(Atom { tokens: figure.tokens.start..with_period(heard, figure.tokens.end), nature });
    }
    for time in times {
        if !is_taken(&found, &time) {
            found.push(Atom { tokens: time.start..with_period(heard, time.end), nature: Nature::Time });
        }
    }
    found.sort_by_key(|atom| atom.tokens.start);
    let mut end = 0;
    found.retain(|atom| {
        let apart = atom.tokens.start >= end;
        end = end.max(atom.tokens.end);
        apart
    });
    found
}

/// The end of "a month", "per week" behind a value, which is no time of its own.
fn with_period(heard: &Heard, end: usize) -> usize {
    let (tokens, words) = (&heard.tokens, heard.words);
    let per = words.per.at(tokens, end).filter(|(_, next)| *next > end + 1 || tokens[end].text.len() > 5);
    let odd = || words.odd_periods.at(tokens, end).map(|((), next)| next);
    per.map(|(_, next)| next).or_else(odd).unwrap_or(end)
}

/// An article, an ordinal, the digits of a name: "a", "the third", "Office365".
fn is_no_value(tokens: &[Token], figure: &Quantity<Coin>) -> bool {
    let start = figure.tokens.start;
    let is_part = |at: usize| at > 0 && tokens[at].glued && tokens[at - 1].kind == Kind::Word;
    // "#3", "%": marks of something else.
    let marked = start > 0 && tokens[start].glued && ["#", "@", "_", "/"].contains(&&*tokens[start - 1].text)
        || tokens.get(figure.tokens.end).is_some_and(|next| next.is_sign('%') || next.is_sign('@') && next.glued);
    matches!(figure.written, Written::Article | Written::Ordinal)
        || marked
        || is_part(start) && tokens[start].is_number() && figure.dress.is_none()
}

/// Addresses and numbers; where there are several of a kind, none of them.
fn contacts(heard: &Heard) -> Vec<Atom> {
    let outcomes =
        [(email::read(heard), Nature::Email), (phone::read(heard), Nature::Phone), (url::read(heard), Nature::Url)];
    let mut found: Vec<Atom> = Vec::new();
    for (outcome, nature) in outcomes {
        let Ok(value) = outcome else { continue };
        let tokens = heard.tokens_in(&value.span);
        let apart = found.iter().all(|atom| atom.tokens.end <= tokens.start || tokens.end <= atom.tokens.start);
        if apart && !tokens.is_empty() && value.alternatives.is_empty() {
            found.push(Atom { tokens, nature });
        }
    }
    found
}
