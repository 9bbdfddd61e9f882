//! Replies that do not answer: asked again in the script's own words, then in others, then given up.

use jiff::SignedDuration;

use super::draft::Draft;
use super::state::Phase;
use super::{ask, begin, finish, human, reply};
use crate::core::answer::{Answer, Given, Misfit, show};
use crate::core::script::model::{AnswerType, GiveUp, Question};
use crate::core::script::value::{Money, Number, Value};

/// Whoever comes back after so long is told where we were rather than that a reply was not understood.
const LONG_PAUSE: SignedDuration = SignedDuration::from_hours(6);

/// Asks again after a reply that was not understood, or gives up after the last try.
pub(super) fn reprompt(draft: &mut Draft<'_>, question: &Question, raw: String, misfit: &Misfit) {
    match misfit {
        Misfit::Empty => {
            draft.say(draft.phrases().empty);
            return ask::repeat(draft);
        }
        // What was asked is hardly remembered.
        Misfit::NotFound | Misfit::SmallTalk if has_been_away(draft) => return begin::resume(draft),
        Misfit::SmallTalk => return ask::repeat(draft),
        Misfit::NotFound | Misfit::TooLong { .. } | Misfit::TooShort { .. } | Misfit::OutOfBounds { .. } => {}
    }
    draft.state.behaviour.reprompts += 1;
    let failed = count_failure(draft);
    if failed >= question.tries {
        return give_up(draft, question, raw);
    }
    explain(draft, question, misfit, failed);
    let said_by_script = failed == 1 && question.reask.is_some();
    if !said_by_script {
        draft.say((draft.phrases().example)(question.answer_type.name()));
    }
    ask::prompt(draft, question);
}

/// Whether the prospect comes back after a pause.
fn has_been_away(draft: &Draft<'_>) -> bool {
    draft.now.duration_since(draft.state.last_event_at) >= LONG_PAUSE
}

/// What was wrong with the reply: in the script's own words the first time.
fn explain(draft: &mut Draft<'_>, question: &Question, misfit: &Misfit, failed: u32) {
    let phrases = draft.phrases();
    match misfit {
        Misfit::TooLong { limit } => draft.say_plain((phrases.too_long)(*limit)),
        Misfit::OutOfBounds { min, max } => {
            let words = bounds(draft, question, *min, *max);
            draft.say_plain(words);
        }
        Misfit::NotFound | Misfit::Empty | Misfit::SmallTalk | Misfit::TooShort { .. } => {
            match (&question.reask, failed) {
                (Some(reask), 1) => draft.say_text(reask),
                (_, 1) => match misfit {
                    Misfit::TooShort { limit } => draft.say_plain((phrases.too_short)(*limit)),
                    _ => draft.say(phrases.not_understood),
                },
                (_, _) => {
                    draft.say(phrases.not_understood_again);
                    draft.say_text(&question.ask);
                }
            }
        }
    }
}

/// The bounds of a question in words, shown as its values are.
fn bounds(draft: &Draft<'_>, question: &Question, min: Option<f64>, max: Option<f64>) -> String {
    let phrases = draft.phrases();
    let shown = |bound: f64| {
        let (min, max) = (Some(bound), Some(bound));
        let value = match question.answer_type {
            AnswerType::Money { per, .. } => {
                Value::Money(Money { min, max, currency: Some(draft.script.currency), per })
            }
            _ => Value::Number(Number { min, max }),
        };
        show::show(question, &value, draft.state.language)
    };
    match (min, max) {
        (Some(min), Some(max)) => (phrases.between)(&shown(min), &shown(max)),
        (Some(min), None) => (phrases.at_least)(&shown(min)),
        (None, Some(max)) => (phrases.at_most)(&shown(max)),
        (None, None) => phrases.not_understood.to_owned(),
    }
}

/// A doubtful reply: the guess is offered as a button.
pub(super) fn offer_guess(draft: &mut Draft<'_>, question: &Question) {
    draft.state.behaviour.reprompts += 1;
    let Some(guess) = draft.state.guess.clone() else { return ask::repeat(draft) };
    if count_failure(draft) >= question.tries {
        draft.state.guess = None;
        return give_up(draft, question, guess.raw);
    }
    let shown = show::show(question, &guess.value, draft.state.language);
    draft.say_plain((draft.phrases().did_you_mean)(&shown));
    ask::prompt(draft, question);
}

/// "I'd rather not say": accepted at once where the question is optional, else after one more word.
pub(super) fn refused(draft: &mut Draft<'_>, question: &Question, raw: String) {
    if question.optional || count_failure(draft) > 1 {
        draft.say(draft.phrases().refusal_is_fine);
        draft.state.behaviour.skips += 1;
        return reply::take(draft, question, raw, Given::Refused);
    }
    match &question.why {
        Some(why) => draft.say_text(why),
        None => draft.say(draft.phrases().why_in_general),
    }
    draft.say(draft.phrases().please_anyway);
    ask::repeat(draft);
}

/// Notes one more reply that did not answer; returns how many there were.
fn count_failure(draft: &mut Draft<'_>) -> u32 {
    match &mut draft.state.phase {
        Phase::Asking { failed, .. } => {
            *failed += 1;
            *failed
        }
        _ => 0,
    }
}

fn give_up(draft: &mut Draft<'_>, question: &Question, raw: String) {
    // A correction that fails leaves the answer as it was.
    if draft.state.answers.get(&question.id).is_some_and(|answer| answer.value().is_some()) {
        draft.say(draft.phrases().gave_up);
        return ask::advance(draft);
    }
    match question.give_up {
        GiveUp::Skip => {
            draft.say(draft.phrases().gave_up);
            reply::take(draft, question, raw, Given::NotUnderstood);
        }
        GiveUp::Human => {
            draft.record(question, Answer { raw, given: Given::NotUnderstood, option: None, at: draft.now });
            human::give_up(draft, question);
        }
        GiveUp::End => {
            draft.record(question, Answer { raw, given: Given::NotUnderstood, option: None, at: draft.now });
            finish::finish(draft);
        }
    }
}
