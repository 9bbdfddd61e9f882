//! What a prospect asks back: the script's `faq` answers it, or somebody of the desk does.
//!
//! No try is used up, and the dialogue goes on with what was asked. What goes to a desk is bounded: the same question goes
//! once, and of many in a short time only the first ones get a note; all of them stand on the card.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::draft::Draft;
use super::effect::Effect;
use super::state::Phase;
use super::{ask, command, human};
use crate::core::answer::{self, Asking, Command, Counter};
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::note::Note;
use crate::core::message::shorten;
use crate::core::script::model::{AnswerType, Question};

/// So many notes about a prospect's questions a desk gets in so long.
const MOST_NOTES: usize = 3;
const NOTES_WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// So many questions are remembered, to know one that comes again.
const MOST_REMEMBERED: usize = 20;
/// How much of a question is passed on, in characters.
const LONGEST_QUESTION: usize = 600;
/// By how much of it a question is known again.
const LONGEST_REMEMBERED: usize = 120;

/// A question that went to the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedOn {
    /// Its words in small letters and nothing else.
    pub words: String,
    pub at: Timestamp,
    /// Whether a note told the desk at once.
    pub noted: bool,
}

/// Answers from the script's `faq` and shows again what is asked; `false` when nothing there fits.
pub(super) fn answer_from_faq(draft: &mut Draft<'_>, text: &str) -> bool {
    let answered = say_from_faq(draft, text);
    if answered {
        ask::repeat(draft);
    }
    answered
}

/// Says what the script's `faq` has for these words; `false` when it has nothing.
pub(super) fn say_from_faq(draft: &mut Draft<'_>, text: &str) -> bool {
    let Some(faq) = draft.script.faq.iter().find(|faq| faq.pattern.is_match(text)) else { return false };
    draft.say_text(&faq.answer);
    true
}

/// Answers what is asked in a reply that answers too, where the `faq` knows it; `true` when the reply was nothing but that
/// question, as far as any words would do for an answer.
pub(super) fn answers_beside(draft: &mut Draft<'_>, asked: &Question, text: &str) -> bool {
    let takes_words = matches!(asked.answer_type, AnswerType::Text { .. });
    match answer::asking(text, &draft.reading()) {
        Asking::AboutUs if takes_words => answer_from_faq(draft, text),
        Asking::AboutUs | Asking::Something if !takes_words => {
            say_from_faq(draft, text);
            false
        }
        Asking::AboutUs | Asking::Something | Asking::Nothing | Asking::WhatIsMeant => false,
    }
}

/// A question in the middle of a question that is asked, which the `faq` does not answer.
pub(super) fn asked_back(draft: &mut Draft<'_>, asked: &Question, counter: Counter, text: &str) {
    match (counter, &asked.why) {
        (Counter::Why, Some(why)) => draft.say_text(why),
        (Counter::Why, None) => draft.say(draft.phrases().why_in_general),
        (Counter::Other, _) if answer::asking(text, &draft.reading()) == Asking::WhatIsMeant => match &asked.reask {
            Some(reask) => draft.say_text(reask),
            None => draft.say((draft.phrases().example)(asked.answer_type.name())),
        },
        (Counter::Other, _) => pass_on(draft, text),
    }
    ask::repeat(draft);
}

/// A question while no question of the script is asked.
pub(super) fn asked_freely(draft: &mut Draft<'_>, counter: Counter, text: &str) {
    if draft.state.phase == Phase::Consent {
        return before_consent(draft, text);
    }
    answer_freely(draft, counter, text);
    ask::repeat(draft);
}

/// Answers a question, or passes it on, and leaves to the caller what comes next.
pub(super) fn answer_freely(draft: &mut Draft<'_>, counter: Counter, text: &str) {
    if say_from_faq(draft, text) {
        return;
    }
    match counter {
        Counter::Why => draft.say(draft.phrases().why_in_general),
        Counter::Other if is_for_a_colleague(draft, text) => pass_on(draft, text),
        // What is shown again says what is meant.
        Counter::Other => {}
    }
}

fn is_for_a_colleague(draft: &Draft<'_>, text: &str) -> bool {
    match answer::asking(text, &draft.reading()) {
        Asking::AboutUs | Asking::Something => true,
        Asking::WhatIsMeant | Asking::Nothing => false,
    }
}

/// Nothing is kept yet, so nothing can be passed on. Mostly it is asked what happens with what one writes.
fn before_consent(draft: &mut Draft<'_>, text: &str) {
    if answer_from_faq(draft, text) {
        return;
    }
    if is_for_a_colleague(draft, text) {
        draft.say(draft.phrases().colleague.once_agreed);
    }
    command::obey(draft, &Command::Privacy);
}

/// A question right at the beginning, before anything was said.
pub(super) fn asked_first(draft: &mut Draft<'_>, text: &str) {
    if draft.state.open {
        answer_freely(draft, Counter::Other, text);
    } else if !say_from_faq(draft, text) && is_for_a_colleague(draft, text) {
        draft.say(draft.phrases().colleague.once_agreed);
    }
}

/// The desk gets the question, and the prospect hears when an answer comes.
fn pass_on(draft: &mut Draft<'_>, text: &str) {
    let words = &draft.phrases().colleague;
    if !draft.state.open {
        return draft.say(words.once_agreed);
    }
    if remember(draft, text) {
        human::say_with_time(draft, words.passed_on);
    } else {
        human::say_with_time(draft, words.passed_on_before);
    }
}

/// Whether the question is a new one, which it then is no more.
fn remember(draft: &mut Draft<'_>, text: &str) -> bool {
    let words = words_of(text);
    if draft.state.passed_on.iter().any(|known| known.words == words) {
        return false;
    }
    let since = draft.now.checked_sub(NOTES_WITHIN).unwrap_or(Timestamp::MIN);
    let lately = draft.state.passed_on.iter().filter(|known| known.noted && known.at > since).count();
    let noted = lately < MOST_NOTES;
    let excess = (draft.state.passed_on.len() + 1).saturating_sub(MOST_REMEMBERED);
    draft.state.passed_on.drain(..excess);
    draft.state.passed_on.push(PassedOn { words, at: draft.now, noted });

    let asked = shorten(text.trim(), LONGEST_QUESTION);
    draft.history(Actor::Prospect, Change::AskedBack, Some(asked.clone()));
    if noted {
        let at = human::open_question(draft);
        let note = Note::Question { asked, at };
        draft.effect(Effect::Note { notify: human::responsible(draft), note });
    }
    draft.effect(Effect::RefreshCards);
    true
}

fn words_of(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    shorten(&words.join(" "), LONGEST_REMEMBERED)
}
