//! A reply to the question that is asked.

use super::draft::Draft;
use super::state::Guess;
use super::step::typed_number;
use super::{ask, command, contact, human, more, question_back, reprompt, said};
use crate::core::answer::{self, Answer, Command, Confidence, Freely, Given, Meaning, show};
use crate::core::event::SharedContact;
use crate::core::script::model::{AnswerType, Question};
use crate::core::script::value::{Phone, Rating, Value};

/// Reads a text and goes on by what it means.
pub(super) fn reply(draft: &mut Draft<'_>, text: &str) {
    let Some(question) = draft.asked() else { return ask::advance(draft) };
    let reading = draft.reading();
    if draft.state.guess.is_some() && answer::understand_freely(text, &reading) == Freely::Yes {
        return accept_guess(draft);
    }
    let guessed_before = draft.state.guess.take();
    if draft.state.answers.contains_key(&question.id) && is_one_of(text, draft.phrases().keep_words) {
        return command::obey(draft, &Command::Skip);
    }
    if let Some(index) = typed_option(draft, question, text) {
        return press_option(draft, index);
    }
    if guessed_before.is_some() && answer::is_plain_no(text, &reading) {
        return ask::repeat(draft);
    }
    let again = guessed_before.is_some() || more::is_asked_again(draft);
    let understood = more::read(draft, question, text, again);
    let raw = text.trim().to_owned();
    let answers = matches!(understood.meaning, Meaning::Value(_) | Meaning::Option(_) | Meaning::Command(_));
    let is_command = matches!(understood.meaning, Meaning::Command(_));
    let kept = !is_command && contact::keep_in_passing(draft, question, text, &understood.meaning);
    let kept = if answers { kept } else { more::take(draft, None) || kept };
    if kept && !answers && contact::is_needless(draft, question) {
        return contact::leave_out(draft, question);
    }
    // What the script answers is answered, and no try is used up.
    let answered = match understood.meaning {
        Meaning::Command(_) | Meaning::Human => false,
        _ if answers => question_back::answers_beside(draft, question, text),
        _ => question_back::answer_from_faq(draft, text),
    };
    if answered {
        return;
    }
    match understood.meaning {
        Meaning::Value(value) if understood.confidence == Confidence::Low => {
            let value = draft.in_the_scripts_currency(value);
            // Whoever says the same again means what it says.
            let insists = guessed_before.is_some_and(|guess| guess.raw == raw);
            if let Some(literal) = understood.alternatives.into_iter().next().filter(|_| insists) {
                return take(draft, question, raw, Given::Value(literal));
            }
            more::take(draft, None);
            draft.state.guess = Some(Guess { raw, value });
            reprompt::offer_guess(draft, question);
        }
        Meaning::Value(value) => {
            let value = draft.in_the_scripts_currency(value);
            if understood.confidence == Confidence::Medium {
                draft.more.note(show::show(question, &value, draft.state.language));
            }
            take(draft, question, raw, Given::Value(value));
        }
        Meaning::Option(index) => {
            if understood.confidence < Confidence::High {
                let label = ask::option_labels(draft, question).get(index).cloned().unwrap_or_default();
                draft.more.note(label);
            }
            take_option(draft, question, index, raw);
        }
        Meaning::Unsure => unsure(draft, question, raw),
        Meaning::Refusal => reprompt::refused(draft, question, raw),
        // "Can you write to ann@acme.com instead?"
        Meaning::Question(_) | Meaning::Other(_) if kept => more::go_on(draft, question),
        Meaning::Question(counter) => question_back::asked_back(draft, question, counter, text),
        Meaning::Human => human::human(draft),
        Meaning::Command(command) => command::obey(draft, &command),
        Meaning::Other(misfit) => reprompt::reprompt(draft, question, raw, &misfit),
    }
}

pub(super) fn is_one_of(text: &str, words: &[&str]) -> bool {
    let text = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    words.contains(&text.as_str())
}

/// The number of an option, typed where a number can hardly mean anything else.
pub(super) fn typed_option(draft: &Draft<'_>, question: &Question, text: &str) -> Option<u16> {
    match question.answer_type {
        AnswerType::Money { .. }
        | AnswerType::Timeline
        | AnswerType::YesNo
        | AnswerType::Country
        | AnswerType::Company
        | AnswerType::Name => {
            let index = typed_number(text)?.checked_sub(1)?;
            let offered = index < ask::option_labels(draft, question).len();
            offered.then(|| u16::try_from(index).ok())?
        }
        // `core::answer` reads the numbers of choices itself; in the others a number is a value.
        AnswerType::Choice
        | AnswerType::MultiChoice
        | AnswerType::Number { .. }
        | AnswerType::Rating { .. }
        | AnswerType::Text { .. }
        | AnswerType::Date
        | AnswerType::Email
        | AnswerType::Phone
        | AnswerType::Url => None,
    }
}

/// Stores what a question got, and goes on.
pub(super) fn take(draft: &mut Draft<'_>, question: &Question, raw: String, given: Given) {
    let given = match given {
        Given::Value(value) => Given::Value(draft.in_the_scripts_currency(value)),
        other => other,
    };
    take_answer(draft, question, Answer { raw, given, option: None, at: draft.now });
}

fn take_answer(draft: &mut Draft<'_>, question: &Question, answer: Answer) {
    draft.record(question, answer);
    more::take(draft, Some(question));
    draft.state.chosen.clear();
    draft.state.guess = None;
    ask::advance(draft);
}

pub(super) fn unsure(draft: &mut Draft<'_>, question: &Question, raw: String) {
    draft.say(draft.phrases().unsure_is_fine);
    take(draft, question, raw, Given::Unsure);
}

/// Pressed one of the answers offered.
pub(super) fn press_option(draft: &mut Draft<'_>, index: u16) {
    let Some(question) = draft.asked() else { return ask::advance(draft) };
    let labels = ask::option_labels(draft, question);
    let Some(label) = labels.get(usize::from(index)).cloned() else { return ask::repeat(draft) };
    if question.answer_type == AnswerType::MultiChoice {
        toggle(draft, question, index, &labels);
    } else if question.options.is_empty() {
        if let Some(value) = implied_value(&question.answer_type, index) {
            take(draft, question, label, Given::Value(value));
        }
    } else {
        take_option(draft, question, index.into(), label);
    }
}

fn take_option(draft: &mut Draft<'_>, question: &Question, index: usize, raw: String) {
    match option_value(draft, question, index) {
        Some((value, option)) => {
            take_answer(draft, question, Answer { raw, given: Given::Value(value), option, at: draft.now });
        }
        None if index < question.options.len() => unsure(draft, question, raw),
        None => ask::repeat(draft),
    }
}

/// What the answer offered in this place means, and the script's option it came from, if it is one; none when it means
/// that nobody knows yet.
pub(super) fn option_value(draft: &Draft<'_>, question: &Question, index: usize) -> Option<(Value, Option<u16>)> {
    let place = u16::try_from(index).ok();
    if question.options.is_empty() {
        return Some((implied_value(&question.answer_type, place?)?, None));
    }
    match question.options.get(index)?.value.on(draft.reading().today)? {
        Value::Choice(value) if question.answer_type == AnswerType::MultiChoice => {
            Some((Value::MultiChoice(vec![value]), None))
        }
        value => Some((value, place)),
    }
}

/// What a button means that follows from the type of the answer.
fn implied_value(answer_type: &AnswerType, index: u16) -> Option<Value> {
    match answer_type {
        AnswerType::YesNo => Some(Value::YesNo(index == 0)),
        AnswerType::Rating { max } => Some(Value::Rating(Rating { given: f64::from(index) + 1.0, of: *max })),
        _ => None,
    }
}

/// One more, or one less, of several choices.
fn toggle(draft: &mut Draft<'_>, question: &Question, index: u16, labels: &[String]) {
    match draft.state.chosen.iter().position(|chosen| *chosen == index) {
        Some(at) => drop(draft.state.chosen.remove(at)),
        None => draft.state.chosen.push(index),
    }
    draft.state.chosen.sort_unstable();
    if draft.state.chosen.is_empty() {
        draft.say(draft.phrases().several);
    } else {
        draft.say_plain((draft.phrases().chosen)(&chosen_labels(&draft.state.chosen, labels)));
    }
    ask::prompt(draft, question);
}

fn chosen_labels(chosen: &[u16], labels: &[String]) -> String {
    let chosen: Vec<&str> = chosen.iter().filter_map(|i| labels.get(usize::from(*i)).map(String::as_str)).collect();
    chosen.join(", ")
}

/// The choices are complete.
pub(super) fn complete_choices(draft: &mut Draft<'_>) {
    let Some(question) = draft.asked() else { return ask::advance(draft) };
    let today = draft.reading().today;
    let options = draft.state.chosen.iter().filter_map(|index| question.options.get(usize::from(*index)));
    let values: Vec<String> = options
        .filter_map(|option| match option.value.on(today) {
            Some(Value::Choice(value)) => Some(value),
            _ => None,
        })
        .collect();
    if values.is_empty() {
        return ask::repeat(draft);
    }
    let raw = chosen_labels(&draft.state.chosen, &ask::option_labels(draft, question));
    take(draft, question, raw, Given::Value(Value::MultiChoice(values)));
}

pub(super) fn accept_guess(draft: &mut Draft<'_>) {
    match (draft.asked(), draft.state.guess.take()) {
        (Some(question), Some(Guess { raw, value })) => {
            if let Some(message) = said::message_saying(&draft.state, &raw, &question.id) {
                said::note_answered(&mut draft.state, &message, &question.id);
            }
            take(draft, question, raw, Given::Value(value));
        }
        (_, _) => ask::repeat(draft),
    }
}

/// A contact shared with the platform's own button: only the sender's own number counts.
pub(super) fn share_contact(draft: &mut Draft<'_>, contact: &SharedContact) {
    let Some(question) = draft.asked() else { return ask::advance(draft) };
    let understood = answer::understand(question, &contact.phone, &draft.reading());
    match (&question.answer_type, understood.meaning) {
        (AnswerType::Phone, Meaning::Value(Value::Phone(phone))) if contact.own => {
            let phone = Phone { attested: true, ..phone };
            draft.state.attested_phone = Some(phone.clone());
            take(draft, question, contact.phone.clone(), Given::Value(Value::Phone(phone)));
        }
        (AnswerType::Phone, _) if !contact.own => {
            draft.say(draft.phrases().not_your_contact);
            ask::repeat(draft);
        }
        (_, _) if contact::keep_shared(draft, question, contact) => {
            more::take(draft, None);
            if contact::is_needless(draft, question) {
                contact::leave_out(draft, question);
            } else {
                ask::repeat(draft);
            }
        }
        (_, _) => {
            draft.say(draft.phrases().only_text);
            ask::repeat(draft);
        }
    }
}
