//! A reply with everything its readers need: the folded text, its tokens, the words of the language, the circumstances.

use std::ops::Range;

use super::lang::Vocabulary;
use super::reply::{Reply, readable};
use super::token::{Kind, Token, squash, tokenize};
use super::{Confidence, Misfit, Reading};
use crate::core::script::value::Value;

pub(super) struct Heard<'a> {
    pub reply: Reply<'a>,
    pub tokens: Vec<Token>,
    /// The words and numbers, one space between them.
    pub squashed: String,
    pub words: &'static Vocabulary,
    pub reading: &'a Reading,
}

/// A value found in a reply.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub value: Value,
    pub confidence: Confidence,
    /// Bytes of the reply as sent.
    pub span: Range<usize>,
    pub alternatives: Vec<Value>,
}

impl Found {
    pub(super) fn sure(value: Value, span: Range<usize>) -> Self {
        Self { value, confidence: Confidence::High, span, alternatives: Vec::new() }
    }

    /// Taken, if at all, with a word about what was understood.
    pub(super) fn said_back(self) -> Self {
        Self { confidence: self.confidence.min(Confidence::Medium), ..self }
    }
}

pub(super) type Outcome = Result<Found, Misfit>;

/// Nobody is offered more than a few guesses.
pub(super) const MOST_ALTERNATIVES: usize = 4;

/// Longer replies are prose: slips in them are not worth the guess.
const LONGEST_CORRECTED: usize = 30;

impl<'a> Heard<'a> {
    /// Hears as much of a reply as is read at all.
    pub(super) fn new(raw: &'a str, reading: &'a Reading) -> Self {
        let reply = Reply::new(readable(raw));
        let tokens = tokenize(&reply.folded);
        let squashed = squash(&tokens);
        Self { reply, tokens, squashed, words: Vocabulary::of(reading.language), reading }
    }

    /// The reply's own bytes behind these tokens.
    pub(super) fn span(&self, tokens: Range<usize>) -> Range<usize> {
        if tokens.is_empty() || tokens.end > self.tokens.len() {
            return 0..0;
        }
        self.reply.span_of_folded(self.tokens[tokens.start].at.start..self.tokens[tokens.end - 1].at.end)
    }

    /// The tokens that these bytes of the reply as sent touch.
    pub(super) fn tokens_in(&self, span: &Range<usize>) -> Range<usize> {
        let touches = |at: &usize| {
            let token = self.span(*at..*at + 1);
            token.start < span.end && span.start < token.end
        };
        let start = (0..self.tokens.len()).find(touches).unwrap_or(0);
        let end = (start..self.tokens.len()).rfind(touches).map_or(start, |last| last + 1);
        start..end
    }

    pub(super) fn asks(&self) -> bool {
        self.tokens.last().is_some_and(|token| token.is_sign('?'))
    }

    /// The same reply with slips of the pen in known words put right; `None` when there are none.
    pub(super) fn corrected(&self) -> Option<Self> {
        if self.tokens.len() > LONGEST_CORRECTED {
            return None;
        }
        let mut tokens = self.tokens.clone();
        let mut changed = false;
        for token in &mut tokens {
            if let Some(word) = drawn_in(token) {
                token.text = word;
                changed = true;
            }
            if let Some(word) = self.nearest(token) {
                word.clone_into(&mut token.text);
                changed = true;
            }
        }
        // Folding is cheap next to finding the slips.
        changed.then(|| self.with_tokens(tokens))
    }

    /// The same reply, otherwise cut.
    pub(super) fn with_tokens(&self, tokens: Vec<Token>) -> Self {
        let squashed = squash(&tokens);
        Self { reply: self.reply.again(), tokens, squashed, words: self.words, reading: self.reading }
    }

    fn nearest(&self, token: &Token) -> Option<&'static str> {
        let word = &token.text;
        if token.kind != Kind::Word || word.len() < 5 || word.len() > 20 {
            return None;
        }
        if self.words.correctable.binary_search(word).is_ok()
            || self.words.filler.contains(word)
            // "Avant" is no "avent".
            || self.words.edges.contains(word)
            || self.words.ordinals.contains(word)
        {
            return None;
        }
        let allowed = if word.len() >= 8 { 2 } else { 1 };
        self.words
            .correctable
            .iter()
            .filter(|known| known.as_bytes()[0] == word.as_bytes()[0] && known.len().abs_diff(word.len()) <= allowed)
            .map(|known| (strsim::osa_distance(known, word), known.as_str()))
            .filter(|(distance, _)| (1..=allowed).contains(distance))
            .min()
            .map(|(_, known)| known)
    }
}

/// "Yesss", "neeein", "siii": a letter held down counts once.
fn drawn_in(token: &Token) -> Option<String> {
    let letters: Vec<char> = token.text.chars().collect();
    let held = letters.windows(3).any(|three| three[0] == three[1] && three[1] == three[2]);
    if token.kind != Kind::Word || !held || letters.len() > 20 {
        return None;
    }
    let mut word = String::new();
    let mut at = 0;
    while at < letters.len() {
        let run = letters[at..].iter().take_while(|letter| **letter == letters[at]).count();
        word.extend(std::iter::repeat_n(letters[at], if run > 2 { 1 } else { run }));
        at += run;
    }
    Some(word)
}
