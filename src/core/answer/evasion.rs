//! What people say instead of an answer: they refuse, do not know, ask back, want a person.

use super::heard::Heard;
use super::lang::wants_human;
use super::token::Kind;
use super::yes_no;
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
    if fits(&words.human) || wants_human(&text) {
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

/// The kind of the first pattern that all of a reply, or a part of it, fits.
pub(super) fn pattern(heard: &Heard) -> Option<&'static str> {
    let text = without_polite_ends(heard);
    let words = heard.words;
    let fits = |patterns: &super::lang::Patterns| patterns.whole.is_match(&text) || patterns.inside.is_match(&text);
    let kinds = [
        (fits(&words.why), "asks why"),
        (fits(&words.human), "asks for a person"),
        (words.clarify.is_match(&text), "asks what is meant"),
        (fits(&words.refusal), "refuses"),
        (fits(&words.unsure), "does not know"),
        (words.declines.is_match(&heard.squashed), "declines"),
    ];
    kinds.into_iter().find_map(|(fits, kind)| fits.then_some(kind))
}

/// A person is asked for or the reason is asked, whatever else the reply holds.
pub(super) fn asks_for_reason_or_person(heard: &Heard) -> Option<Meaning> {
    if heard.words.why.inside.is_match(&heard.squashed) {
        return Some(Meaning::Question(Counter::Why));
    }
    heard.words.human.inside.is_match(&heard.squashed).then_some(Meaning::Human)
}

/// The most words in which somebody turns away from a question rather than answers it.
const SHORT: usize = 8;

/// "Not interested", "nein danke".
pub(super) fn declines(heard: &Heard) -> bool {
    heard.words.declines.is_match(&heard.squashed)
}

/// "No", "I don't have one", "rather by e-mail", where a way to reach somebody is asked for.
pub(super) fn refuses_contact(heard: &Heard) -> bool {
    let words = heard.words;
    let whole = |found: Option<((), usize)>| {
        found.is_some_and(|((), end)| heard.tokens[end..].iter().all(|token| token.kind == Kind::Sign))
    };
    declines(heard)
        || yes_no::whole(heard) == Some(false)
        || words.no_contact.is_match(&heard.squashed)
        || whole(words.none.at(&heard.tokens, 0))
        || whole(words.no_company.at(&heard.tokens, 0))
}

/// Nothing but "hello" and the like.
pub(super) fn is_greeting(heard: &Heard) -> bool {
    let tokens = &heard.tokens;
    let mut at = 0;
    let mut greeted = false;
    while at < tokens.len() {
        at = match heard.words.greetings.at(tokens, at) {
            Some(((), end)) => {
                greeted = true;
                end
            }
            None if tokens[at].kind == Kind::Sign && !tokens[at].is_sign('@') => at + 1,
            None => return false,
        };
    }
    greeted
}

/// A short question to us, which is no answer even where any words are one: "what do you offer?"
pub(super) fn asks_about_us(heard: &Heard) -> bool {
    let mut count = 0;
    let (mut to_us, mut of_themselves) = (false, false);
    for (at, _) in heard.tokens.iter().enumerate().filter(|(_, token)| token.kind != Kind::Sign) {
        count += 1;
        to_us |= heard.words.addresses.at(&heard.tokens, at).is_some();
        of_themselves |= heard.words.own.at(&heard.tokens, at).is_some();
    }
    // "Can you help us get more leads?" is a need in the form of a question.
    is_question(heard) && to_us && count <= SHORT && (count <= 4 || !of_themselves)
}

/// "What do you mean?", "I don't understand".
pub(super) fn asks_what_is_meant(heard: &Heard) -> bool {
    heard.words.clarify.is_match(&without_polite_ends(heard))
}

/// A short question in which the prospect does not speak of themselves: "how long does it take?"
pub(super) fn asks_shortly(heard: &Heard) -> bool {
    let words = || heard.tokens.iter().enumerate().filter(|(_, token)| token.kind != Kind::Sign);
    let of_themselves = |at: usize| heard.words.own.at(&heard.tokens, at).is_some();
    is_question(heard) && words().count() <= SHORT && !words().any(|(at, _)| of_themselves(at))
}

/// Whether the reply begins and ends as a question does.
pub(super) fn is_question(heard: &Heard) -> bool {
    // "¿Qué …?"
    let first = heard.tokens.iter().position(|token| token.kind != Kind::Sign).unwrap_or(0);
    heard.asks() && heard.words.interrogatives.at(&heard.tokens, first).is_some()
}

/// "When could you start?", "how much is it?": asks us for what we ask.
pub(super) fn asks_the_same(heard: &Heard) -> bool {
    (0..heard.tokens.len()).any(|at| heard.words.asks_the_same.at(&heard.tokens, at).is_some())
}

fn without_polite_ends(heard: &Heard) -> String {
    let polite = &heard.words.polite;
    let mut words: Vec<&str> = heard.squashed.split(' ').collect();
    while words.len() > 1 && words.last().is_some_and(|word| polite.contains(word)) {
        words.pop();
    }
    words.join(" ")
}
