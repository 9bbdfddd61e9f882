//! One of the options offered: by its label, its number, its letter, or another way to say it.

use std::collections::HashSet;

use super::Confidence;
use super::heard::Heard;
use super::reply::fold;
use super::token::{Kind, Token, squash, tokenize};

/// An option as it can be named: its labels in all languages, and what else means it.
#[derive(Clone, Debug)]
pub(super) struct Offered {
    names: Vec<String>,
}

impl Offered {
    pub(super) fn new(names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let names = names.into_iter().map(|name| squash(&tokenize(&fold(name.as_ref()))));
        Self { names: names.filter(|name| !name.is_empty()).collect() }
    }
}

/// The option whose name is the whole reply.
pub(super) fn exact(squashed: &str, offered: &[Offered]) -> Option<usize> {
    offered.iter().position(|option| option.names.iter().any(|name| name == squashed))
}

/// "2", "b)", "option 2", "the second one"; counted from 0.
pub(super) fn by_number(heard: &Heard, count: usize) -> Option<usize> {
    let words = heard.words;
    let tokens: Vec<Token> =
        heard.tokens.iter().filter(|token| token.kind != Kind::Sign || token.is_sign('-')).cloned().collect();
    let mut rest = &tokens[..];
    while let Some(((), end)) = words.option.at(rest, 0).filter(|((), end)| *end < rest.len()) {
        rest = &rest[end..];
    }
    let (number, end) = match words.ordinals.at(rest, 0) {
        Some((u32::MAX, end)) => (u32::try_from(count).ok()?, end),
        Some(found) => found,
        None => {
            let first = rest.first()?;
            let letter = first.text.bytes().next().filter(|_| first.kind == Kind::Word && first.text.len() == 1);
            let named = words.numerals.get(&first.text).map(|value| f64::round(*value).to_string());
            let number = (first.integer())
                .or_else(|| letter.filter(u8::is_ascii_lowercase).map(|letter| u32::from(letter - b'a') + 1))
                .or_else(|| named?.parse().ok())?;
            (number, 1)
        }
    };
    let only = rest[end..].iter().all(|token| words.filler.contains(&token.text));
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    (only && index < count).then_some(index)
}

/// The one option that a reply speaks of: its name inside the reply, words that only it has, a name with a slip.
pub(super) fn spoken_of(heard: &Heard, offered: &[Offered]) -> Option<(usize, Confidence)> {
    let tokens: Vec<&Token> = heard.tokens.iter().filter(|token| token.kind != Kind::Sign).collect();
    if tokens.iter().any(|token| heard.words.not.contains(&token.text)) {
        return None;
    }
    let content: Vec<&str> =
        tokens.iter().map(|token| token.text.as_str()).filter(|word| !heard.words.filler.contains(word)).collect();
    let stripped = content.join(" ");
    if let Some(index) = exact(&stripped, offered) {
        return Some((index, Confidence::High));
    }
    if let Some(index) = contained(&heard.squashed, heard, offered) {
        return Some((index, Confidence::High));
    }
    if let Some(index) = only_one_with(&content, heard, offered) {
        return Some((index, Confidence::Medium));
    }
    misspelt(&stripped, &content, offered).map(|index| (index, Confidence::Medium))
}

/// The option named inside the reply; the longest name wins, two equally long ones are no answer.
fn contained(squashed: &str, heard: &Heard, offered: &[Offered]) -> Option<usize> {
    let padded = format!(" {squashed} ");
    let mut best: Vec<(usize, usize)> = Vec::new();
    for (index, option) in offered.iter().enumerate() {
        let longest = option
            .names
            .iter()
            .filter(|name| tells(name, heard) && padded.contains(&format!(" {name} ")))
            .map(String::len)
            .max();
        best.extend(longest.map(|length| (length, index)));
    }
    best.sort_unstable_by(|a, b| b.cmp(a));
    match best[..] {
        [(_, index)] => Some(index),
        // "Mobile app" inside a reply names "app" as well; two names side by side are two wishes.
        [(_, index), ref rest @ ..] => {
            let longest = offered[index].names.iter().filter(|name| padded.contains(&format!(" {name} ")));
            let covered = longest.max_by_key(|name| name.len())?;
            let inside = |other: usize| offered[other].names.iter().any(|name| covered.contains(name.as_str()));
            rest.iter().all(|(_, other)| inside(*other)).then_some(index)
        }
        [] => None,
    }
}

/// Whether a name can be recognised among other words: "me" and "I do" cannot.
fn tells(name: &str, heard: &Heard) -> bool {
    name.split(' ').any(|word| {
        (word.len() >= 3 || word.bytes().any(|byte| byte.is_ascii_digit())) && !heard.words.filler.contains(word)
    })
}

/// "mobile" for "Mobile app": every word that carries meaning belongs to this option and the first to no other.
fn only_one_with(content: &[&str], heard: &Heard, offered: &[Offered]) -> Option<usize> {
    if content.is_empty() || content.len() > 6 {
        return None;
    }
    let words_of = |option: &Offered| -> HashSet<String> {
        let words = option.names.iter().flat_map(|name| name.split(' '));
        words.filter(|word| word.len() >= 3 && !heard.words.filler.contains(word)).map(str::to_owned).collect()
    };
    let mut fitting = offered.iter().enumerate().filter(|(_, option)| {
        let words = words_of(option);
        content.iter().all(|word| words.contains(*word))
    });
    let (index, _) = fitting.next()?;
    fitting.next().is_none().then_some(index)
}

fn misspelt(stripped: &str, content: &[&str], offered: &[Offered]) -> Option<usize> {
    let candidates = std::iter::once(stripped).chain(content.iter().copied().filter(|_| content.len() <= 4));
    let mut best: Option<(usize, usize)> = None;
    let mut tied = false;
    for written in candidates.filter(|written| written.len() >= 5 && written.len() <= 60) {
        let allowed = if written.len() >= 8 { 2 } else { 1 };
        for (index, option) in offered.iter().enumerate() {
            for name in
                option.names.iter().filter(|name| name.len() >= 5 && name.len().abs_diff(written.len()) <= allowed)
            {
                let distance = strsim::osa_distance(name, written);
                if distance > allowed {
                    continue;
                }
                match best {
                    Some((least, held)) if distance == least && held != index => tied = true,
                    Some((least, _)) if distance >= least => {}
                    _ => {
                        best = Some((distance, index));
                        tied = false;
                    }
                }
            }
        }
    }
    best.filter(|_| !tied).map(|(_, index)| index)
}
