//! Names of people and of companies, out of the words around them.

use std::ops::Range;

use super::heard::{Found, Heard, Outcome};
use super::phrase::Phrases;
use super::reply::fold;
use super::token::{Kind, tokenize};
use super::{Confidence, Misfit};
use crate::core::script::value::Value;

/// Longer ones are sentences.
const LONGEST_NAME_WORDS: usize = 7;

/// Reads the name of a person.
pub(super) fn read(heard: &Heard) -> Outcome {
    let start = after_lead_in(heard, &heard.words.name_lead_in);
    let mut end = heard.tokens.len();
    for at in start + 1..end {
        let token = &heard.tokens[at];
        let stop = heard.words.name_stop.at(&heard.tokens, at).is_some();
        if stop || token.is_sign(',') || token.is_sign('(') || token.is_sign('!') || token.is_sign(';') {
            end = at;
            break;
        }
    }
    let (name, span) = cut(heard, start..end).ok_or(Misfit::NotFound)?;
    let words = name.split_whitespace().count();
    if heard.words.no_name.at(&tokenize(&fold(&name)), 0).is_some_and(|((), end)| end == words) {
        return Err(Misfit::NotFound);
    }
    let odd = name.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | '/' | '<' | '>' | '?' | '='));
    if odd || words > LONGEST_NAME_WORDS || !name.chars().any(char::is_alphabetic) {
        return Err(Misfit::NotFound);
    }
    let name = if name.chars().any(char::is_uppercase) { name } else { capitalised(&name) };
    let confidence = if words > 4 { Confidence::Medium } else { Confidence::High };
    Ok(Found { confidence, ..Found::sure(Value::Name(name), span) })
}

/// The first token behind "my name is", "hi, I am" and the like; the beginning when nothing would be left.
pub(super) fn after_lead_in(heard: &Heard, lead_ins: &Phrases<()>) -> usize {
    let mut at = 0;
    loop {
        let mut next = at;
        // "AT&T" does not begin with "at".
        let goes_on = |end: usize| {
            let part = |at: usize| heard.tokens.get(at).is_some_and(|token| token.glued);
            part(end) && (part(end + 1) || !",:.!-".contains(&heard.tokens[end].text))
        };
        if let Some(((), end)) = lead_ins.at(&heard.tokens, at).filter(|((), end)| !goes_on(*end)) {
            next = end;
        } else if at > 0 && heard.tokens.get(at).is_some_and(|token| ",:.!-".contains(&token.text)) {
            next = at + 1;
        }
        if next == at {
            return at;
        }
        if !heard.tokens[next..].iter().any(|token| token.kind != Kind::Sign) {
            return at;
        }
        at = next;
    }
}

/// These tokens as they were written, without signs and quotes around them.
pub(super) fn cut(heard: &Heard, tokens: Range<usize>) -> Option<(String, Range<usize>)> {
    let span = heard.span(tokens);
    let written = heard.reply.raw_at(span.clone());
    let outside = |c: char| c.is_whitespace() || c.is_control() || ",;:!?\"'„“”‚‘’«»()<>-–—".contains(c);
    let trimmed = written.trim_matches(outside);
    // "Riva (Milan)" keeps its bracket.
    let behind = written.split_once(trimmed).map_or("", |(_, behind)| behind);
    let opened = trimmed.contains('(') && !trimmed.contains(')') && behind.starts_with(')');
    let trimmed = if opened { &written[..=written.find(trimmed)? + trimmed.len()] } else { trimmed };
    let trimmed = trimmed.trim_start_matches(outside);
    // "GmbH & Co." keeps its dot; the end of a sentence does not count.
    let trimmed = match trimmed.strip_suffix('.') {
        Some(without) if !without.rsplit(' ').next().is_some_and(is_abbreviation) => without,
        _ => trimmed,
    };
    if trimmed.is_empty() {
        return None;
    }
    let start = span.start + written.find(trimmed)?;
    let clean = super::reply::Reply::new(trimmed).clean.split_whitespace().collect::<Vec<_>>().join(" ");
    Some((clean, start..start + trimmed.len()))
}

fn is_abbreviation(word: &str) -> bool {
    // "S.L.", "e.K.", "S.p.A."
    let initials = word.contains('.') && word.split('.').all(|part| (1..=2).contains(&part.chars().count()));
    initials || ["Co", "Inc", "Ltd", "Corp", "Jr", "Sr", "Lda", "Ltda", "Cia", "Bros", "Gebr"].contains(&word)
}

fn capitalised(name: &str) -> String {
    let mut result = String::with_capacity(name.len());
    let mut start = true;
    for c in name.chars() {
        if start {
            result.extend(c.to_uppercase());
        } else {
            result.push(c);
        }
        start = c == ' ' || c == '-';
    }
    result
}
