//! Asking: the next question, with everything that can be pressed.

use super::draft::Draft;
use super::state::Phase;
use super::{begin, correct, finish, more};
use crate::core::answer::{Given, show};
use crate::core::event::Action;
use crate::core::message::ButtonRole;
use crate::core::script::model::{AnswerType, Question};

/// Ratings up to this one are offered as buttons.
const HIGHEST_RATING_BUTTON: u32 = 10;

/// Goes on: the next open question, else the summary, else the end.
pub(super) fn advance(draft: &mut Draft<'_>) {
    draft.withdraw_what_no_longer_applies();
    match draft.next_question() {
        Some(question) => ask(draft, question, false),
        None if draft.script.confirm.is_some() => correct::show_summary(draft),
        None => finish::finish(draft),
    }
}

/// Asks a question for the first time, or once more to correct its answer.
pub(super) fn ask(draft: &mut Draft<'_>, question: &Question, correcting: bool) {
    turn_to(draft, question, correcting);
    draft.say_text(&question.ask);
    if let Some(answer) = draft.state.answers.get(&question.id)
        && let Some(shown) = show::show_answer(question, answer, draft.state.language)
    {
        draft.say_plain((draft.phrases().so_far)(&shown));
    }
    more::offer_kept_guess(draft, question);
    prompt(draft, question);
}

/// Makes this the question that is asked, without a word.
pub(super) fn turn_to(draft: &mut Draft<'_>, question: &Question, correcting: bool) {
    draft.state.chosen.clear();
    draft.state.guess = None;
    draft.state.phase = Phase::Asking { question: question.id.clone(), failed: 0, correcting };
    if draft.state.path.last() != Some(&question.id) {
        draft.state.path.push(question.id.clone());
    }
    draft.state.asked_since = Some(draft.state.prompt + 1);
}

/// Offers what can be pressed in answer to a question.
pub(super) fn prompt(draft: &mut Draft<'_>, question: &Question) {
    draft.begin_prompt();
    let phrases = draft.phrases();
    if let Some(guess) = draft.state.guess.clone() {
        let shown = show::show(question, &guess.value, draft.state.language);
        draft.offer(format!("{}: {shown}", phrases.yes), Action::Agree, ButtonRole::Option);
    }
    for (index, label) in (0..).zip(option_labels(draft, question)) {
        let role = if draft.state.chosen.contains(&index) { ButtonRole::Chosen } else { ButtonRole::Option };
        draft.offer(label, Action::Option(index), role);
    }
    if !draft.state.chosen.is_empty() {
        draft.offer(phrases.done, Action::Done, ButtonRole::Move);
    }
    if question.answer_type == AnswerType::Phone {
        draft.offer_contact(phrases.share_phone);
    }
    let has_answer =
        draft.state.answers.get(&question.id).is_some_and(|answer| matches!(answer.given, Given::Value(_)));
    if has_answer {
        draft.offer(phrases.keep, Action::Skip, ButtonRole::Move);
    } else if question.optional {
        draft.offer(phrases.skip, Action::Skip, ButtonRole::Move);
    }
    if draft.state.path.len() > 1 {
        draft.offer(phrases.back, Action::Back, ButtonRole::Move);
    }
}

/// The answers offered: the script's options, or those that follow from the type.
pub(super) fn option_labels(draft: &Draft<'_>, question: &Question) -> Vec<String> {
    if !question.options.is_empty() {
        return question.options.iter().map(|option| draft.render(&option.label).to_plain()).collect();
    }
    match question.answer_type {
        AnswerType::YesNo => vec![draft.phrases().yes.to_owned(), draft.phrases().no.to_owned()],
        AnswerType::Rating { max } if max <= HIGHEST_RATING_BUTTON => (1..=max).map(|n| n.to_string()).collect(),
        AnswerType::Rating { .. }
        | AnswerType::Text { .. }
        | AnswerType::Choice
        | AnswerType::MultiChoice
        | AnswerType::Money { .. }
        | AnswerType::Number { .. }
        | AnswerType::Timeline
        | AnswerType::Date
        | AnswerType::Email
        | AnswerType::Phone
        | AnswerType::Url
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Country => Vec::new(),
    }
}

/// Shows again what is asked, without counting it as a new question.
pub(super) fn repeat(draft: &mut Draft<'_>) {
    match draft.state.phase.clone() {
        Phase::Fresh => begin::start(draft, None),
        Phase::Consent => begin::ask_consent(draft),
        Phase::Asking { question, .. } => {
            if let Some(question) = draft.question(&question) {
                draft.say_text(&question.ask);
                prompt(draft, question);
            } else {
                advance(draft);
            }
        }
        Phase::Confirming => correct::show_summary(draft),
        Phase::Choosing => correct::choose(draft),
        Phase::Finished => finish::remind(draft),
        Phase::Cancelled { .. } | Phase::Abandoned { .. } => draft.say(draft.phrases().cancelled),
    }
}
