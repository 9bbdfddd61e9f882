//! One of the options offered: by its label, its number, its letter, or another way to say it.

use std::collections::HashSet;
use std::ops::Range;

use super::Confidence;
use super::denial::sift;
use super::heard::Heard;
use super::lang::Vocabulary;
use super::reply::fold;
use super::token::{Kind, Token, squash, tokenize};

/// The longest reply that is searched for names of options, in tokens.
const LONGEST_WITH_MENTIONS: usize = 120;

/// The most tokens that an option's name can have inside a reply.
const LONGEST_NAME: usize = 14;

/// An option as it can be named: its labels in all languages, and what else means it.
#[derive(Clone, Debug)]
pub(super) struct Offered {
    /// The labels first.
    names: Vec<Name>,
    /// "Nothing yet", "not sure": goes with no other option.
    pub alone: bool,
}

#[derive(Clone, Debug)]
struct Name {
    words: String,
    is_label: bool,
}

impl Offered {
    /// An option with labels alone.
    #[cfg(test)]
    pub(super) fn new(labels: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self::with_meanings(labels, [] as [&str; 0], false)
    }

    pub(super) fn with_meanings(
        labels: impl IntoIterator<Item = impl AsRef<str>>,
        means: impl IntoIterator<Item = impl AsRef<str>>,
        alone: bool,
    ) -> Self {
        let squashed = |name: &str| squash(&tokenize(&fold(name)));
        let mut names: Vec<Name> =
            labels.into_iter().map(|label| Name { words: squashed(label.as_ref()), is_label: true }).collect();
        names.extend(means.into_iter().map(|name| Name { words: squashed(name.as_ref()), is_label: false }));
        names.retain(|name| !name.words.is_empty());
        // "L'appli", "l'annuncio": the article of a name that begins with a vowel is written on to it.
        let elided: Vec<Name> = (names.iter())
            .filter(|name| name.words.starts_with(['a', 'e', 'i', 'o', 'u', 'h']))
            .map(|name| Name { words: format!("l{}", name.words), is_label: name.is_label })
            .collect();
        names.extend(elided);
        Self { names, alone }
    }

    /// Whether its label says that nothing applies, as in "Nothing yet".
    pub(super) fn says_none(&self, words: &Vocabulary) -> bool {
        let says = |name: &Name| words.none.at(&tokenize(&name.words), 0).is_some();
        self.alone || self.names.iter().filter(|name| name.is_label).any(says)
    }
}

/// The option whose name is the whole reply; a label goes before what else means another option.
pub(super) fn exact(squashed: &str, offered: &[Offered]) -> Option<usize> {
    let named = |is_label: bool| {
        offered
            .iter()
            .position(|option| option.names.iter().any(|name| name.is_label == is_label && name.words == squashed))
    };
    named(true).or_else(|| named(false))
}

/// "The second one", "option 4", "4)", "#4", "b", "last", where a bare number is a value.
pub(super) fn by_mark(heard: &Heard, count: usize) -> Option<usize> {
    let tokens = &heard.tokens;
    let first = tokens.first()?;
    let behind_number = tokens.len() == 2 && first.is_number() && tokens[1].is_sign(')');
    let letter =
        first.kind == Kind::Word && first.text.len() == 1 && tokens.iter().skip(1).all(|token| token.is_sign(')'));
    let called = heard.words.option.contains(&first.text) && (first.text.len() > 3 || first.text == "nr");
    let start = usize::from(heard.words.option.contains(&first.text));
    let ordinal = heard.words.ordinals.at(tokens, start).is_some();
    let marked = behind_number || letter || called || ordinal || first.is_sign('#') || first.is_sign('(');
    if marked { by_number(heard, count) } else { None }
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
            // "A bit" is no "a)".
            let lettered = letter.is_some() && rest[1..].iter().any(|token| !words.polite.contains(&token.text));
            (!lettered).then_some(())?;
            (number, 1)
        }
    };
    // "The third option": what it is called may stand behind.
    let only = rest[end..].iter().all(|token| {
        words.filler.contains(&token.text) || words.option.contains(&token.text) || words.polite.contains(&token.text)
    });
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    (only && index < count).then_some(index)
}

/// "Only the second one", where what stands before an ordinal says nothing.
pub(super) fn by_place(heard: &Heard, count: usize) -> Option<usize> {
    let words = heard.words;
    let says_nothing = |token: &Token| {
        token.kind == Kind::Sign || words.filler.contains(&token.text) || words.about.contains(&token.text)
    };
    let start = (0..heard.tokens.len()).find(|at| words.ordinals.at(&heard.tokens, *at).is_some())?;
    let (_, end) = words.ordinals.at(&heard.tokens, start)?;
    let alone = heard.tokens[..start].iter().all(says_nothing) && heard.tokens[end..].iter().all(says_nothing);
    let rest = Heard::new(&heard.reply.folded[heard.tokens[start].at.start..], heard.reading);
    if alone { by_number(&rest, count) } else { None }
}

/// The one option that a reply speaks of: its name inside the reply, words that only it has, a name with a slip.
pub(super) fn spoken_of(heard: &Heard, offered: &[Offered]) -> Option<(usize, Confidence)> {
    let content: Vec<&str> = heard
        .tokens
        .iter()
        .filter(|token| token.kind != Kind::Sign && !heard.words.filler.contains(&token.text))
        .map(|token| token.text.as_str())
        .collect();
    let stripped = content.join(" ");
    let mentions = mentions(heard, offered);
    let spoken: Vec<Range<usize>> = mentions.iter().map(|mention| mention.at.clone()).collect();
    let inside = |at: usize| spoken.iter().any(|range| range.contains(&at));
    let negated = (0..heard.tokens.len()).any(|at| !inside(at) && heard.words.not.at(&heard.tokens, at).is_some());
    if !negated && let Some(index) = exact(&stripped, offered) {
        return Some((index, Confidence::High));
    }
    if !mentions.is_empty() {
        return Some((agreed(heard, mentions)?, Confidence::Medium));
    }
    if negated {
        return None;
    }
    let index = only_one_with(&content, heard, offered).or_else(|| misspelt(&stripped, &content, offered))?;
    Some((index, Confidence::Medium))
}

/// An option's name inside a reply.
#[derive(Clone, Debug)]
struct Mention {
    option: usize,
    is_label: bool,
    /// Whether it would be recognised among other words: "me" and "I do" would not.
    tells: bool,
    at: Range<usize>,
}

/// Every name of an option in the reply, the longest at each place.
fn mentions(heard: &Heard, offered: &[Offered]) -> Vec<Mention> {
    let tokens = &heard.tokens;
    let mut found = Vec::new();
    // Longer replies are stories, and what they mention is no choice.
    if tokens.len() > LONGEST_WITH_MENTIONS {
        return found;
    }
    let mut at = 0;
    while at < tokens.len() {
        let named = (at + 1..=tokens.len().min(at + LONGEST_NAME)).rev().find_map(|end| {
            let ends_in_word = tokens[end - 1].kind != Kind::Sign && tokens[at].kind != Kind::Sign;
            let words = ends_in_word.then(|| squash(&tokens[at..end]))?;
            let option = exact(&words, offered)?;
            let is_label = offered[option].names.iter().any(|name| name.is_label && name.words == words);
            Some(Mention { option, is_label, tells: tells(&words, heard), at: at..end })
        });
        at = named.as_ref().map_or(at + 1, |mention| mention.at.end);
        found.extend(named);
    }
    if !found.iter().any(|mention| mention.tells) {
        found.clear();
    }
    found
}

/// The option that all mentions agree on, those taken back left out.
fn agreed(heard: &Heard, mentions: Vec<Mention>) -> Option<usize> {
    let (words, tokens) = (heard.words, &heard.tokens);
    // "My boss and me": a word that tells nothing alone counts beside an "and".
    let joined = |mention: &Mention| {
        let before = mention.at.start.checked_sub(1).is_some_and(|at| words.and_also.contains(&tokens[at].text));
        before || tokens.get(mention.at.end).is_some_and(|token| words.and_also.contains(&token.text))
    };
    let counted: Vec<Mention> = mentions.into_iter().filter(|mention| mention.tells || joined(mention)).collect();
    let (meant, sure) = sift(heard, counted, |mention| mention.at.clone());
    if sure == Confidence::Low {
        return None;
    }
    let labels: Vec<&Mention> = meant.iter().filter(|mention| mention.is_label && mention.tells).collect();
    let mut options: Vec<usize> = if labels.is_empty() {
        meant.iter().map(|mention| mention.option).collect()
    } else {
        labels.into_iter().map(|mention| mention.option).collect()
    };
    options.dedup();
    match options[..] {
        [option] => Some(option),
        _ => None,
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
        let words = option.names.iter().flat_map(|name| name.words.split(' '));
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
            let names = option.names.iter().map(|name| name.words.as_str());
            for name in names.filter(|name| name.len() >= 5 && name.len().abs_diff(written.len()) <= allowed) {
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
