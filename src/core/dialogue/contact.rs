//! A way to reach the prospect that answers another question than the one that was asked.

use super::draft::Draft;
use super::effect::Effect;
use super::{ask, finish};
use crate::core::answer::{self, Answer, Contacts, Given, Meaning, Misfit, show};
use crate::core::event::SharedContact;
use crate::core::script::model::{AnswerType, Question};
use crate::core::script::value::{Phone, Value};

/// Keeps an e-mail address where a number was asked for, a number where an address was, and either where a reply says
/// nothing else that the question asks for; as long as there is none yet. Says so; whether there was one.
pub(super) fn keep_in_passing(draft: &mut Draft<'_>, asked: &Question, text: &str, meaning: &Meaning) -> bool {
    let says_nothing_else = *meaning == Meaning::Other(Misfit::NotFound);
    let (wants_email, wants_phone) = match asked.answer_type {
        AnswerType::Phone => (true, false),
        AnswerType::Email => (false, true),
        // In a story an address may be anybody's.
        AnswerType::Text { .. } => (false, false),
        AnswerType::Choice
        | AnswerType::MultiChoice
        | AnswerType::YesNo
        | AnswerType::Money { .. }
        | AnswerType::Number { .. }
        | AnswerType::Timeline
        | AnswerType::Date
        | AnswerType::Url
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Country
        | AnswerType::Rating { .. } => (says_nothing_else, says_nothing_else),
    };
    if !wants_email && !wants_phone {
        return false;
    }
    let Contacts { email, phone } = answer::contacts(text, &draft.reading());
    let email = email.filter(|_| wants_email).map(Value::Email);
    let phone = phone.filter(|_| wants_phone).map(Value::Phone);
    let mut kept = false;
    for value in email.into_iter().chain(phone) {
        kept |= keep(draft, text.trim().to_owned(), &value);
    }
    kept
}

/// Keeps the sender's own number, shared where an address was asked for; whether it was.
pub(super) fn keep_shared(draft: &mut Draft<'_>, asked: &Question, contact: &SharedContact) -> bool {
    if asked.answer_type != AnswerType::Email || !contact.own {
        return false;
    }
    let Some(phone) = answer::contacts(&contact.phone, &draft.reading()).phone else { return false };
    let phone = Phone { attested: true, ..phone };
    draft.state.attested_phone = Some(phone.clone());
    keep(draft, contact.phone.clone(), &Value::Phone(phone))
}

/// Whether what was kept has made the question needless, as in "your number, if you gave no address".
pub(super) fn is_needless(draft: &Draft<'_>, asked: &Question) -> bool {
    asked.when.as_ref().is_some_and(|when| !when.holds(&draft.facts(draft.state.language)))
}

pub(super) fn leave_out(draft: &mut Draft<'_>, asked: &Question) {
    draft.state.path.retain(|id| *id != asked.id);
    ask::advance(draft);
}

fn keep(draft: &mut Draft<'_>, raw: String, value: &Value) -> bool {
    let known = finish::profile(draft.script, &draft.state);
    match value {
        Value::Email(email) if known.email.is_none() => draft.state.contacts.email = Some(email.clone()),
        Value::Phone(phone) if known.phone.is_none() => draft.state.contacts.phone = Some(phone.clone()),
        _ => return false,
    }
    draft.effect(Effect::Profile(finish::profile(draft.script, &draft.state)));
    if let Some(question) = question_for(draft, value) {
        let given = Given::Value(value.clone());
        draft.record(question, Answer { raw, given, option: None, at: draft.now });
    }
    let shown = show::show_value(value, draft.state.language);
    draft.more.note(shown);
    true
}

/// The one question of this type that applies; of several, nobody knows which one is answered.
fn question_for<'a>(draft: &Draft<'a>, value: &Value) -> Option<&'a Question> {
    let facts = draft.facts(draft.state.language);
    let fits = |question: &&Question| {
        let of_type = match value {
            Value::Email(_) => question.answer_type == AnswerType::Email,
            _ => question.answer_type == AnswerType::Phone,
        };
        of_type && question.when.as_ref().is_none_or(|when| when.holds(&facts))
    };
    let mut fitting = draft.script.questions.iter().filter(fits);
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first)
}
