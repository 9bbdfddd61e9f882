//! Corrections: one question back, and the summary in which every answer can be changed.

use super::draft::{Draft, summary_rows};
use super::state::Phase;
use super::step::typed_number;
use super::{ask, begin};
use crate::core::answer::{Answer, show};
use crate::core::event::Action;
use crate::core::message::{ButtonRole, Rich, shorten};
use crate::core::script::model::Question;

/// How much of a long answer a summary shows, in characters.
const LONGEST_IN_SUMMARY: usize = 300;
/// How much of a question fits a button, in characters.
const LONGEST_ON_BUTTON: usize = 32;

/// Asks the question before this one again.
pub(super) fn back(draft: &mut Draft<'_>) {
    match draft.state.phase.clone() {
        Phase::Asking { correcting: true, .. } | Phase::Choosing => show_summary(draft),
        Phase::Asking { question, .. } => {
            let before = draft.state.path.iter().position(|id| *id == question).unwrap_or(draft.state.path.len());
            if before == 0 {
                draft.say(draft.phrases().nothing_before);
                return ask::repeat(draft);
            }
            draft.state.path.truncate(before);
            ask_last(draft);
        }
        Phase::Confirming => ask_last(draft),
        Phase::Fresh | Phase::Consent | Phase::Finished | Phase::Cancelled { .. } => ask::repeat(draft),
    }
}

/// Asks again what was asked last.
fn ask_last(draft: &mut Draft<'_>) {
    if let Some(question) = draft.state.path.last().cloned().and_then(|id| draft.question(&id)) {
        ask::ask(draft, question, false);
    } else {
        ask::advance(draft);
    }
}

/// Shows all answers, to be sent or corrected.
pub(super) fn show_summary(draft: &mut Draft<'_>) {
    draft.state.phase = Phase::Confirming;
    match draft.script.confirm.as_ref().and_then(|confirm| confirm.text.as_ref()) {
        Some(text) => draft.say_text(text),
        None => draft.say(draft.phrases().summary),
    }
    let list = list(draft);
    draft.say_rich(list);
    draft.say(draft.phrases().summary_question);
    offer_summary_buttons(draft);
}

fn offer_summary_buttons(draft: &mut Draft<'_>) {
    draft.begin_prompt();
    draft.offer(draft.phrases().send, Action::Confirm, ButtonRole::Option);
    draft.offer(draft.phrases().change, Action::Correct, ButtonRole::Option);
}

/// Each question, and its answer below in emphasis.
fn list(draft: &Draft<'_>) -> Rich {
    let facts = draft.facts(draft.state.language);
    let mut list = Rich::default();
    for (_, question, answer) in summary_rows(draft.script, &draft.state.answers) {
        let newline = if list.is_empty() { "" } else { "\n" };
        let asked = question.ask.render(draft.state.language, &facts).to_plain();
        list.push_plain(format!("{newline}{}\n→ ", one_line(&asked, LONGEST_IN_SUMMARY)));
        list.push(Rich::emphasis(shown(draft, question, answer)));
    }
    if list.is_empty() { Rich::plain(draft.phrases().nothing_to_send) } else { list }
}

fn shown(draft: &Draft<'_>, question: &Question, answer: &Answer) -> String {
    let shown = show::show_answer(question, answer, draft.state.language);
    let shown = shown.unwrap_or_else(|| draft.phrases().not_answered.to_owned());
    one_line(&shown, LONGEST_IN_SUMMARY)
}

/// One line of at most so many characters.
fn one_line(text: &str, longest: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    shorten(&words.join(" "), longest)
}

/// Asks which answer is wrong.
pub(super) fn choose(draft: &mut Draft<'_>) {
    if draft.state.answers.is_empty() {
        return ask::advance(draft);
    }
    draft.state.phase = Phase::Choosing;
    draft.say(draft.phrases().which_answer);
    draft.begin_prompt();
    let facts = draft.facts(draft.state.language);
    let rows = summary_rows(draft.script, &draft.state.answers);
    let buttons: Vec<(u16, String)> = rows
        .filter_map(|(index, question, _)| {
            let asked = question.ask.render(draft.state.language, &facts).to_plain();
            Some((u16::try_from(index).ok()?, one_line(&asked, LONGEST_ON_BUTTON)))
        })
        .collect();
    for (index, label) in buttons {
        draft.offer(label, Action::CorrectQuestion(index), ButtonRole::Option);
    }
    draft.offer(draft.phrases().back, Action::Back, ButtonRole::Move);
}

/// Asks the question with this index in the script again.
pub(super) fn correct(draft: &mut Draft<'_>, index: usize) {
    let question = draft.script.questions.get(index);
    match question.filter(|question| draft.state.answers.contains_key(&question.id)) {
        Some(question) => ask::ask(draft, question, true),
        None => begin::resume(draft),
    }
}

/// A text at the summary: a word of the question whose answer is wrong, or its number where they are offered.
pub(super) fn choose_by_text(draft: &mut Draft<'_>, text: &str) {
    match row_named(draft, text) {
        Some(index) => correct(draft, index),
        None if draft.state.phase == Phase::Choosing => choose(draft),
        None => {
            draft.say(draft.phrases().summary_again);
            offer_summary_buttons(draft);
        }
    }
}

/// The index in the script of the question that a text names: by its number among those offered, its id, its dimension,
/// or a word that only its question has.
fn row_named(draft: &Draft<'_>, text: &str) -> Option<usize> {
    let rows: Vec<_> = summary_rows(draft.script, &draft.state.answers).collect();
    if draft.state.phase == Phase::Choosing
        && let Some(number) = typed_number(text)
    {
        return rows.get(number.checked_sub(1)?).map(|(index, ..)| *index);
    }
    let words: Vec<String> = words_of(text);
    let names = |question: &Question| {
        let dimension = question.dimension.as_ref();
        let word = dimension.and_then(|d| (draft.phrases().card.dimension)(&d.0)).map(str::to_lowercase);
        [Some(question.id.0.clone()), dimension.map(|d| d.0.clone()), word]
    };
    let is_named = |question: &Question| names(question).iter().flatten().any(|name| words.contains(name));
    if let Some((index, ..)) = rows.iter().find(|(_, question, _)| is_named(question)) {
        return Some(*index);
    }
    let facts = draft.facts(draft.state.language);
    let says = |question: &Question, word: &String| {
        words_of(&question.ask.render(draft.state.language, &facts).to_plain()).contains(word)
    };
    let telling = words.iter().filter(|word| word.chars().count() > 3);
    let mut only = telling.filter_map(|word| {
        let mut hits = rows.iter().filter(|(_, question, _)| says(question, word));
        let first = hits.next()?;
        hits.next().is_none().then_some(first.0)
    });
    only.next()
}

fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
