//! Sets of phrases, looked up word by word in a reply.

use std::collections::HashMap;

use super::reply::fold;
use super::token::{Kind, Token, tokenize};

/// Phrases and what each stands for; the longest that fits wins.
pub(super) struct Phrases<T> {
    by_first_word: HashMap<Box<str>, Box<[Known<T>]>>,
    traces: Traces,
}

/// What follows the first word of a phrase, and what it stands for. Boxed to size: there are ten thousands of these.
type Known<T> = (Box<[Box<str>]>, T);

/// What first words look like from afar. Nearly every word asked for is in none of the sets, and this tells without a hash.
#[derive(Clone, Copy, Default)]
struct Traces([u64; 4]);

impl Traces {
    fn of(word: &str) -> (usize, u64) {
        let bytes = word.as_bytes();
        let (first, last) = (bytes.first().copied().unwrap_or_default(), bytes.last().copied().unwrap_or_default());
        let trace = usize::from(first) * 31 + usize::from(last) * 17 + bytes.len() * 7;
        (trace / 64 % 4, 1 << (trace % 64))
    }

    fn add(&mut self, word: &str) {
        let (place, bit) = Self::of(word);
        self.0[place] |= bit;
    }

    fn may_hold(self, word: &str) -> bool {
        let (place, bit) = Self::of(word);
        self.0[place] & bit != 0
    }
}

impl<T: Copy> Phrases<T> {
    pub(super) fn new(phrases: impl IntoIterator<Item = (impl AsRef<str>, T)>) -> Self {
        let mut by_first_word: HashMap<Box<str>, Vec<Known<T>>> = HashMap::new();
        for (phrase, meaning) in phrases {
            let phrase = phrase.as_ref();
            for form in std::iter::once(fold(phrase)).chain(without_dots(phrase)) {
                let tokens = tokenize(&form);
                let mut words = tokens
                    .into_iter()
                    .filter(|token| token.kind != Kind::Sign)
                    .map(|token| token.text.into_boxed_str());
                if let Some(first) = words.next() {
                    by_first_word.entry(first).or_default().push((words.collect(), meaning));
                }
            }
        }
        let longest_first = |mut phrases: Vec<Known<T>>| {
            phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len()));
            phrases.into_boxed_slice()
        };
        let by_first_word: HashMap<_, _> =
            by_first_word.into_iter().map(|(first, phrases)| (first, longest_first(phrases))).collect();
        let mut traces = Traces::default();
        for word in by_first_word.keys() {
            traces.add(word);
        }
        Self { by_first_word, traces }
    }

    fn beginning_with(&self, word: &str) -> Option<&[Known<T>]> {
        self.traces.may_hold(word).then(|| self.by_first_word.get(word)).flatten().map(Box::as_ref)
    }

    /// The longest phrase that begins at this token, and the token behind it.
    pub(super) fn at(&self, tokens: &[Token], at: usize) -> Option<(T, usize)> {
        let first = tokens.get(at).filter(|token| token.kind != Kind::Sign)?;
        let phrases = self.beginning_with(&first.text)?;
        phrases.iter().find_map(|(rest, meaning)| Some((*meaning, follow(rest, tokens, at + 1)?)))
    }

    /// The longest phrase that ends before this token, and the token where it begins.
    pub(super) fn before(&self, tokens: &[Token], end: usize) -> Option<(T, usize)> {
        let tokens = &tokens[..end];
        (end.saturating_sub(7)..end).find_map(|start| {
            let (meaning, next) = self.at(tokens, start)?;
            (next == end).then_some((meaning, start))
        })
    }

    /// The first phrase anywhere, with its tokens.
    pub(super) fn anywhere(&self, tokens: &[Token]) -> Option<(T, std::ops::Range<usize>)> {
        (0..tokens.len()).find_map(|at| self.at(tokens, at).map(|(meaning, next)| (meaning, at..next)))
    }

    pub(super) fn contains(&self, word: &str) -> bool {
        self.beginning_with(word).is_some_and(|phrases| phrases.iter().any(|(rest, _)| rest.is_empty()))
    }

    /// Every word that a phrase begins with.
    pub(super) fn first_words(&self) -> impl Iterator<Item = &str> {
        self.by_first_word.keys().map(Box::as_ref)
    }
}

/// "nachsten", as somebody without a German keyboard writes "nächsten".
pub(super) fn without_dots(phrase: &str) -> Option<String> {
    phrase.contains(['ä', 'ö', 'ü']).then(|| fold(&phrase.replace('ä', "a").replace('ö', "o").replace('ü', "u")))
}

/// Whether these words come next; a hyphen or a dot inside a phrase (`US-Dollar`, `p.a.`) does not count.
fn follow(words: &[Box<str>], tokens: &[Token], mut at: usize) -> Option<usize> {
    for word in words {
        while tokens.get(at).is_some_and(|token| token.is_sign('-') || token.is_sign('.')) {
            at += 1;
        }
        let token = tokens.get(at)?;
        if token.kind == Kind::Sign || *token.text != **word {
            return None;
        }
        at += 1;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_wins() {
        let phrases = Phrases::new([("no", 1), ("no more than", 2), ("US dollar", 3)]);
        let tokens = tokenize("no more than 5 us-dollar");
        assert_eq!(phrases.at(&tokens, 0), Some((2, 3)));
        assert_eq!(phrases.before(&tokens, 3), Some((2, 0)));
        assert_eq!(phrases.at(&tokens, 4), Some((3, 7)));
        assert_eq!(phrases.anywhere(&tokenize("oh no")).map(|(meaning, at)| (meaning, at.start)), Some((1, 1)));
    }
}
