//! Corrections: one question back, and the summary in which every answer can be changed.

use super::draft::{Draft, summary_rows};
use super::state::Phase;
use super::step::typed_number;
use super::{ask, begin, more, reply};
use crate::core::answer::{self, Answer, Confidence, Contacts, Freely, Given, Meaning, show};
use crate::core::event::Action;
use crate::core::ids::Language;
use crate::core::message::{ButtonRole, Rich, shorten};
use crate::core::phrases::{Phrases, phrases};
use crate::core::script::model::{AnswerType, Question};

/// How much of a long answer a summary shows, in characters.
const LONGEST_IN_SUMMARY: usize = 300;
/// How much of a question fits a button, in characters.
const LONGEST_ON_BUTTON: usize = 32;

/// Asks the question before this one again.
pub(super) fn back(draft: &mut Draft<'_>) {
    match draft.state.phase.clone() {
        Phase::Asking { correcting: true, .. } | Phase::Choosing => return_to_summary(draft),
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
        Phase::Fresh | Phase::Consent | Phase::Finished | Phase::Cancelled { .. } | Phase::Abandoned { .. } => {
            ask::repeat(draft);
        }
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

/// Shows all answers again, unless something else is to be asked by now: a message that was edited meanwhile may have opened it.
fn return_to_summary(draft: &mut Draft<'_>) {
    draft.withdraw_what_no_longer_applies();
    match draft.next_question() {
        Some(question) => ask::ask(draft, question, false),
        None => show_summary(draft),
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

pub(super) fn offer_summary_buttons(draft: &mut Draft<'_>) {
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

pub(super) fn shown(draft: &Draft<'_>, question: &Question, answer: &Answer) -> String {
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
    if more::correct(draft, text) {
        return;
    }
    let named = row_named(draft, text).or_else(|| row_of_contact(draft, text));
    match (named, &draft.state.phase) {
        (Some(index), _) => correct_by_text(draft, index, text),
        (None, Phase::Choosing) if is_settled(draft, text) => return_to_summary(draft),
        (None, Phase::Choosing) => choose(draft),
        (None, _) => {
            draft.say(draft.phrases().summary_again);
            offer_summary_buttons(draft);
        }
    }
}

/// Takes what a text says of the question it names ("no, the budget is 30k"), or else asks that again.
fn correct_by_text(draft: &mut Draft<'_>, index: usize, text: &str) {
    let Some(question) = draft.script.questions.get(index) else { return begin::resume(draft) };
    let understood = answer::understand(question, text, &draft.reading());
    match understood.meaning {
        Meaning::Value(value) if understood.confidence > Confidence::Low && says_itself(&question.answer_type) => {
            draft.state.phase = Phase::Asking { question: question.id.clone(), failed: 0, correcting: true };
            reply::take(draft, question, text.trim().to_owned(), Given::Value(value));
        }
        _ => correct(draft, index),
    }
}

/// Whether values of this type are told from the words around them; any word may be a name.
pub(super) fn says_itself(answer_type: &AnswerType) -> bool {
    match answer_type {
        AnswerType::Money { .. }
        | AnswerType::Number { .. }
        | AnswerType::Timeline
        | AnswerType::Date
        | AnswerType::Email
        | AnswerType::Phone
        | AnswerType::Url => true,
        AnswerType::Text { .. }
        | AnswerType::Choice
        | AnswerType::MultiChoice
        | AnswerType::YesNo
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Country
        | AnswerType::Rating { .. } => false,
    }
}

/// The question whose answer a bare address or number corrects, where there is one only.
fn row_of_contact(draft: &Draft<'_>, text: &str) -> Option<usize> {
    let Contacts { email, phone } = answer::contacts(text, &draft.reading());
    let of_type = |wanted: AnswerType| {
        let mut rows = summary_rows(draft.script, &draft.state.answers).filter(|(_, q, _)| q.answer_type == wanted);
        rows.next().map(|(index, ..)| index).filter(|_| rows.next().is_none())
    };
    email.and_then(|_| of_type(AnswerType::Email)).or_else(|| phone.and_then(|_| of_type(AnswerType::Phone)))
}

/// "Keep it", "ok", "none": there is nothing to change after all.
fn is_settled(draft: &Draft<'_>, text: &str) -> bool {
    matches!(answer::understand_confirmation(text, &draft.reading()), Freely::Yes | Freely::No)
        || reply::is_one_of(text, draft.phrases().keep_words)
}

/// The index in the script of the question that a text names, from the clearest way to the vaguest: by its place in the
/// list, its id, its dimension, what answers of its type are called, and a word that nobody else's question or answer has.
fn row_named(draft: &Draft<'_>, text: &str) -> Option<usize> {
    let rows: Vec<Row> = summary_rows(draft.script, &draft.state.answers).map(|row| Row::of(draft, row)).collect();
    // The summary has numbered buttons of its own, so that a bare number means one of those.
    let is_bare = typed_number(text).is_some();
    if draft.state.phase == Phase::Choosing || !is_bare {
        let place = answer::understand_place(text, rows.len(), &draft.reading());
        if let Some(row) = place.and_then(|place| rows.get(place)) {
            return Some(row.index);
        }
    }
    let said = words_of(text);
    let named = |names: fn(&Row) -> &[String]| {
        rows.iter().find(|row| names(row).iter().any(|name| said.iter().any(|word| is_like(word, name))))
    };
    let only = |names: fn(&Row) -> &[String]| {
        said.iter().find_map(|word| {
            let mut hits = rows.iter().filter(|row| names(row).iter().any(|name| is_like(word, name)));
            hits.next().filter(|_| hits.next().is_none())
        })
    };
    let row = named(|row| &row.id)
        .or_else(|| named(|row| &row.dimension))
        .or_else(|| only(|row| &row.of_type))
        .or_else(|| only(|row| &row.telling));
    row.map(|row| row.index)
}

/// What a question of the summary can be called, in small letters.
struct Row {
    /// In the script.
    index: usize,
    id: Vec<String>,
    dimension: Vec<String>,
    of_type: Vec<String>,
    telling: Vec<String>,
}

impl Row {
    fn of(draft: &Draft<'_>, (index, question, answer): (usize, &Question, &Answer)) -> Self {
        let languages = draft.script.languages.iter().chain([&Language::ENGLISH]);
        let spoken: Vec<&Phrases> = languages.map(|language| phrases(*language)).collect();
        let dimension = question.dimension.iter().flat_map(|dimension| {
            let names = spoken.iter().filter_map(|p| (p.card.dimension)(&dimension.0)).map(str::to_lowercase);
            names.chain([dimension.0.clone()])
        });
        let of_type = spoken.iter().flat_map(|p| (p.names_of_type)(question.answer_type.name()));
        let mut telling = words_of(&draft.render(&question.ask).to_plain());
        telling.extend(words_of(&shown(draft, question, answer)));
        telling.retain(|word| word.chars().count() > 3);
        Self {
            index,
            id: vec![question.id.0.clone()],
            dimension: dimension.collect(),
            of_type: of_type.map(|name| (*name).to_owned()).collect(),
            telling,
        }
    }
}

/// The same word, or a longer one with one slip.
fn is_like(word: &str, name: &str) -> bool {
    word == name || name.chars().count() >= 5 && strsim::osa_distance(word, name) <= 1
}

fn words_of(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::super::state::State;
    use super::*;
    use crate::core::event::Person;
    use crate::core::ids::{Account, ConversationId, LeadId, Platform};
    use crate::core::lead::routing::Desks;
    use crate::core::script::load::load;
    use crate::core::script::value::Value;

    const SCRIPT: &str = "
script: rows
framework: bant
languages: [en, de]
confirm: true
questions:
  - {id: why, dimension: need, ask: {en: What is it about?, de: Worum geht es?}, type: text}
  - {id: money, dimension: budget, ask: {en: How much is set aside?, de: Wie viel ist vorgesehen?}, type: money}
  - {id: where, ask: {en: Whom is it for?, de: Für wen ist es?}, type: company}
  - {id: start, ask: {en: When shall it begin?, de: Wann soll es beginnen?}, type: timeline}
  - {id: mail, ask: {en: Where may we write to?, de: Wohin dürfen wir schreiben?}, type: email}
stages: [{stage: nurture}]
";

    #[test]
    fn an_answer_is_pointed_at_by_place_and_by_name() {
        let script = load("rows", SCRIPT).script.unwrap();
        let now: Timestamp = "2027-03-01T09:00:00Z".parse().unwrap();
        let account = Account { platform: Platform::Telegram, id: "1".to_owned() };
        let person = Person { account, first_name: None, last_name: None, username: None, language: None };
        let named = |language, phase: &Phase, text: &str| {
            let mut state = State::fresh(ConversationId(1), LeadId(1), person.clone(), language, now);
            state.phase = phase.clone();
            for question in &script.questions {
                let given = Given::Value(Value::Text("Quotes take ages".to_owned()));
                let raw = String::new();
                state.answers.insert(question.id.clone(), Answer { raw, given, option: None, at: now });
            }
            row_named(&Draft::new(&script, &Desks::NONE, state, now), text)
                .map(|index| script.questions[index].id.0.as_str())
        };
        let anywhere = [
            (Language::ENGLISH, "the second one", Some("money")),
            (Language::ENGLISH, "the second one is wrong", Some("money")),
            (Language::ENGLISH, "the last", Some("mail")),
            (Language::ENGLISH, "budget", Some("money")),
            (Language::ENGLISH, "the Buget please", Some("money")),
            (Language::ENGLISH, "company", Some("where")),
            (Language::ENGLISH, "my e-mail", Some("mail")),
            (Language::ENGLISH, "the deadline", Some("start")),
            (Language::ENGLISH, "who can write", Some("mail")),
            (Language::ENGLISH, "zebra", None),
            (Language::ENGLISH, "Firma", Some("where")),
            (Language::GERMAN, "Firma", Some("where")),
            (Language::GERMAN, "die Firma stimmt nicht", Some("where")),
            (Language::GERMAN, "das Budget", Some("money")),
            (Language::GERMAN, "Company", Some("where")),
            (Language::GERMAN, "die zweite", Some("money")),
            (Language::GERMAN, "Bedarf", Some("why")),
        ];
        for (language, text, id) in anywhere {
            for phase in [Phase::Confirming, Phase::Choosing] {
                assert_eq!(named(language, &phase, text), id, "{text} in {phase:?}");
            }
        }
        for (text, id) in [("2.", Some("money")), ("2", Some("money")), ("5)", Some("mail")), ("6", None)] {
            assert_eq!(named(Language::ENGLISH, &Phase::Choosing, text), id, "{text}");
        }
    }
}
