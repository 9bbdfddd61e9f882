//! Edited messages: one that was an answer corrects that answer, and what was asked is asked again.

use super::draft::Draft;
use super::said::{self, Said};
use super::state::{Guess, Phase};
use super::{ask, begin, correct, finish, human, more, reply, reprompt};
use crate::core::answer::{self, Answer, Confidence, Freely, Given, Meaning};
use crate::core::event::Edit;
use crate::core::message::shorten;
use crate::core::script::model::Question;

/// How much of a long answer is said back, in characters.
const LONGEST_SAID_BACK: usize = 80;

/// What an edited text says to a question.
enum Reread {
    Answer(Answer),
    Doubtful(Guess),
    Refusal,
    Human,
    Nothing,
}

/// The text of an earlier message is another one now.
pub(super) fn edit(draft: &mut Draft<'_>, edit: &Edit) {
    begin::take_up(draft);
    match draft.state.phase {
        Phase::Fresh => return begin::start(draft, None),
        Phase::Consent
        | Phase::Asking { .. }
        | Phase::Confirming
        | Phase::Choosing
        | Phase::Finished
        | Phase::Cancelled { .. }
        | Phase::Abandoned { .. } => {}
    }
    let Some(said) = said::reread(&mut draft.state, &edit.message, &edit.text) else { return decline(draft, None) };
    match open_question(draft, &said) {
        // What is to be done is said, and not put into the mouth of an earlier message.
        Some(_) if is_command(draft, &edit.text) => decline(draft, None),
        Some(question) => {
            reply::reply(draft, &edit.text);
            if draft.state.answers.contains_key(&question.id) {
                said::note_answered(&mut draft.state, &edit.message, &question.id);
            }
        }
        None => correct(draft, &said, &edit.text),
    }
}

fn is_command(draft: &Draft<'_>, text: &str) -> bool {
    matches!(answer::understand_freely(text, &draft.reading()), Freely::Command(_))
}

/// The question that this message was said to and did not answer, where it is still asked: the edit is another reply.
fn open_question<'a>(draft: &Draft<'a>, said: &Said) -> Option<&'a Question> {
    let asked = draft.asked()?;
    let has_answered = said.answered.contains(&asked.id) && draft.state.answers.contains_key(&asked.id);
    let was_said_to_it = said.asked.as_ref() == Some(&asked.id) || said.answered.contains(&asked.id);
    (was_said_to_it && !has_answered).then_some(asked)
}

/// Takes what the text says now to the questions that it answered.
fn correct(draft: &mut Draft<'_>, said: &Said, text: &str) {
    let mut said_back = Vec::new();
    let mut open = None;
    for question in draft.script.questions.iter().filter(|question| said.answered.contains(&question.id)) {
        if !draft.reaches(question) {
            continue;
        }
        let is_the_point = said.asked.as_ref() == Some(&question.id) || said.answered.len() == 1;
        match reread(draft, question, said, text) {
            Reread::Answer(answer) if is_the_point || correct::says_itself(&question.answer_type) => {
                said_back.push(replace(draft, question, answer));
            }
            other if is_the_point => open = Some((question, other)),
            Reread::Answer(_) | Reread::Doubtful(_) | Reread::Refusal | Reread::Human | Reread::Nothing => {}
        }
    }
    let has_corrected = !said_back.is_empty();
    if has_corrected {
        draft.withdraw_what_no_longer_applies();
        draft.say_plain((draft.phrases().noted)(&said_back.join("; ")));
    }
    match open {
        Some((question, Reread::Doubtful(guess))) => {
            ask_to_correct(draft, question);
            draft.say_text(&question.ask);
            draft.state.guess = Some(guess);
            reprompt::offer_guess(draft, question);
        }
        Some((question, Reread::Refusal)) => {
            ask_to_correct(draft, question);
            reprompt::refused(draft, question, text.trim().to_owned());
        }
        Some((_, Reread::Human)) => human::human(draft),
        Some((question, Reread::Nothing | Reread::Answer(_))) if !has_corrected => decline(draft, Some(question)),
        None if !has_corrected => decline(draft, None),
        Some((_, Reread::Nothing | Reread::Answer(_))) | None => go_on(draft, said),
    }
}

fn reread(draft: &Draft<'_>, question: &Question, said: &Said, text: &str) -> Reread {
    let raw = text.trim().to_owned();
    let given = |given, option| Reread::Answer(Answer { raw: raw.clone(), given, option, at: draft.now });
    let option = |index: usize| match reply::option_value(draft, question, index) {
        Some((value, option)) => given(Given::Value(value), option),
        None if index < question.options.len() => given(Given::Unsure, None),
        None => Reread::Nothing,
    };
    if let Some(index) = reply::typed_option(draft, question, text) {
        return option(index.into());
    }
    let understood = more::understand_again(draft, question, &said.answered, text);
    match understood.meaning {
        Meaning::Value(value) => {
            let value = draft.in_the_scripts_currency(value);
            if understood.confidence > Confidence::Low {
                given(Given::Value(value), None)
            } else {
                Reread::Doubtful(Guess { raw: raw.clone(), value })
            }
        }
        Meaning::Option(index) => option(index),
        Meaning::Unsure => given(Given::Unsure, None),
        Meaning::Refusal => Reread::Refusal,
        Meaning::Human => Reread::Human,
        Meaning::Question(_) | Meaning::Command(_) | Meaning::Other(_) => Reread::Nothing,
    }
}

/// Puts an answer in the place of another; returns both, as they are said back.
fn replace(draft: &mut Draft<'_>, question: &Question, answer: Answer) -> String {
    let shown = |draft: &Draft<'_>| {
        let answer = draft.state.answers.get(&question.id);
        answer.map(|answer| shorten(&correct::shown(draft, question, answer), LONGEST_SAID_BACK))
    };
    let before = shown(draft);
    draft.record(question, answer);
    let after = shown(draft).unwrap_or_default();
    match before {
        Some(before) if before != after => format!("{before} → {after}"),
        _ => after,
    }
}

/// Leaves what is asked for this question, whose answer is in doubt.
fn ask_to_correct(draft: &mut Draft<'_>, question: &Question) {
    let correcting = match draft.state.phase {
        Phase::Asking { correcting, .. } => correcting,
        Phase::Confirming | Phase::Choosing | Phase::Finished => true,
        Phase::Fresh | Phase::Consent | Phase::Cancelled { .. } | Phase::Abandoned { .. } => false,
    };
    ask::turn_to(draft, question, correcting);
}

/// Nothing in the text answers what the message answered before, if it answered anything: that stays.
fn decline(draft: &mut Draft<'_>, question: Option<&Question>) {
    let stays = question.and_then(|question| Some((question, draft.state.answers.get(&question.id)?)));
    match stays.map(|(question, answer)| shorten(&correct::shown(draft, question, answer), LONGEST_SAID_BACK)) {
        Some(shown) => draft.say_plain((draft.phrases().corrections.stays)(&shown)),
        None => draft.say(draft.phrases().edited),
    }
    ask::repeat(draft);
}

/// Goes on where we were before an answer was corrected.
fn go_on(draft: &mut Draft<'_>, said: &Said) {
    match draft.state.phase.clone() {
        Phase::Asking { question, .. } => {
            let is_answered = draft.state.answers.contains_key(&question);
            let is_next = draft.next_question().is_some_and(|next| next.id == question);
            // Whoever went back to a question, and changed the message that answered it, has answered it again.
            let is_settled = is_answered && said.answered.contains(&question);
            if (is_answered || is_next) && !is_settled { ask::repeat(draft) } else { ask::advance(draft) }
        }
        Phase::Confirming | Phase::Choosing => match draft.next_question() {
            Some(question) => ask::ask(draft, question, false),
            None => ask::repeat(draft),
        },
        Phase::Finished => finish::judge_again(draft),
        Phase::Fresh | Phase::Consent | Phase::Cancelled { .. } | Phase::Abandoned { .. } => ask::repeat(draft),
    }
}
