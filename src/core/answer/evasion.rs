//! What people say instead of an answer: they refuse, do not know, ask back, want a person.

use super::heard::Heard;
use super::{Counter, Meaning};

/// How much of a reply must be the evasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// All of it.
    Whole,
    /// Any part of it; for types whose values cannot contain such words.
    Inside,
}

/// What a reply says instead of an answer.
pub(super) fn read(heard: &Heard, reach: Reach) -> Option<Meaning> {
    let words = heard.words;
    let text = without_polite_ends(heard);
    let fits = |patterns: &super::lang::Patterns| match reach {
        Reach::Whole => patterns.whole.is_match(&text),
        Reach::Inside => patterns.whole.is_match(&text) || patterns.inside.is_match(&text),
    };
    if fits(&words.why) {
        return Some(Meaning::Question(Counter::Why));
    }
    if fits(&words.human) {
        return Some(Meaning::Human);
    }
    if words.clarify.is_match(&text) {
        return Some(Meaning::Question(Counter::Other));
    }
    if fits(&words.refusal) {
        return Some(Meaning::Refusal);
    }
    fits(&words.unsure).then_some(Meaning::Unsure)
}

/// A person is asked for or the reason is asked, whatever else the reply holds.
pub(super) fn asks_for_reason_or_person(heard: &Heard) -> Option<Meaning> {
    if heard.words.why.inside.is_match(&heard.squashed) {
        return Some(Meaning::Question(Counter::Why));
    }
    heard.words.human.inside.is_match(&heard.squashed).then_some(Meaning::Human)
}

/// Whether the reply begins and ends as a question does.
pub(super) fn is_question(heard: &Heard) -> bool {
    heard.asks() && heard.words.interrogatives.at(&heard.tokens, 0).is_some()
}

fn without_polite_ends(heard: &Heard) -> String {
    let polite = &heard.words.polite;
    let mut words: Vec<&str> = heard.squashed.split(' ').collect();
    while words.len() > 1 && words.last().is_some_and(|word| polite.contains(word)) {
        words.pop();
    }
    words.join(" ")
}
