//! Going on with another version of a script, when this program can no longer read the one a conversation began with.

use jiff::Timestamp;

use super::draft::Draft;
use super::effect::{Effect, Turn};
use super::state::{Phase, State};
use super::step::{step, typed_number};
use super::{ask, correct, finish};
use crate::core::answer::{self, Answer, Freely, Given};
use crate::core::event::{Action, Event};
use crate::core::ids::QuestionId;
use crate::core::lead::routing::Desks;
use crate::core::script::model::{AnswerType, Question, Script};
use crate::core::script::value::{OptionValue, Value};

impl State {
    /// This conversation under another script: what was answered stands where a question of the same id takes such an
    /// answer, and the rest is forgotten.
    #[must_use]
    pub fn moved_to(mut self, script: &Script) -> Self {
        self.language = script.choose_language([self.language]);
        self.answers.retain(|id, answer| script.question(id).is_some_and(|question| still_fits(question, answer)));
        for answer in self.answers.values_mut() {
            // An index in the options of the other script.
            answer.option = None;
        }
        self.path.retain(|id| script.question(id).is_some());
        self.chosen.clear();
        self.guess = None;
        self.guesses.clear();
        self.choosing_language = false;
        self.asked_since = None;
        let is_known = |id: &QuestionId| script.question(id).is_some();
        for said in &mut self.said {
            said.asked = said.asked.take().filter(is_known);
            said.answered.retain(is_known);
        }
        // A place in the list of the other script.
        self.ended_by = None;
        self
    }
}

/// Handles one event of a conversation that moves to this script with it. What it says about numbers and questions of
/// the other script is not guessed at: the prospect is asked again.
#[must_use]
pub fn step_moved(script: &Script, desks: &Desks, state: State, event: &Event, now: Timestamp) -> Turn {
    let before: Vec<QuestionId> = state.answers.keys().cloned().collect();
    let mut draft = Draft::new(script, desks, state.moved_to(script), now);
    forget(&mut draft, &before);
    if is_about_the_other_script(&draft, event) {
        draft.say(draft.phrases().questions_changed);
        ask_on(&mut draft);
        draft.state.last_event_at = now;
        return draft.into_turn();
    }
    let Turn { state, mut effects } = draft.into_turn();
    let turn = step(script, desks, state, event, now);
    effects.extend(turn.effects);
    Turn { state: turn.state, effects }
}

/// Takes off the record what was forgotten; of a lead that is handed over, the record stays as sales knows it.
fn forget(draft: &mut Draft<'_>, before: &[QuestionId]) {
    if draft.state.finished_at.is_some() {
        return;
    }
    let gone: Vec<QuestionId> = before.iter().filter(|id| !draft.state.answers.contains_key(*id)).cloned().collect();
    if gone.is_empty() {
        return;
    }
    for id in gone {
        draft.effect(Effect::Withdrawn(id));
    }
    draft.effect(Effect::Profile(finish::profile(draft.script, &draft.state)));
}

/// Whether an event answers to a question, a list or a summary that no longer is as the prospect saw it.
fn is_about_the_other_script(draft: &Draft<'_>, event: &Event) -> bool {
    // Whether everything is to be erased has nothing to do with any script.
    if draft.state.forgetting {
        return false;
    }
    match event {
        Event::Press(press) => match press.action {
            Action::Option(_) | Action::CorrectQuestion(_) | Action::Language(_) => true,
            Action::Done
            | Action::Skip
            | Action::Back
            | Action::Agree
            | Action::Refuse
            | Action::Confirm
            | Action::Correct
            | Action::Resume
            | Action::Update
            | Action::Restart
            | Action::Stop
            | Action::Forget
            | Action::Keep
            | Action::Write => asks_otherwise(draft),
        },
        Event::Say(text) | Event::Caption(text) | Event::Fill { text, .. } => {
            let is_command = matches!(answer::understand_freely(text, &draft.reading()), Freely::Command(_));
            let is_number = match &draft.state.phase {
                Phase::Asking { .. } => draft.asked().is_some_and(|question| !question.options.is_empty()),
                Phase::Choosing => true,
                Phase::Fresh
                | Phase::Consent
                | Phase::Confirming
                | Phase::Finished
                | Phase::Cancelled { .. }
                | Phase::Abandoned { .. } => false,
            } && typed_number(text).is_some();
            !is_command && (is_number || asks_otherwise(draft))
        }
        Event::ShareContact(_) => asks_otherwise(draft),
        Event::Start { .. } | Event::LookAgain | Event::Edit(_) | Event::Attach(_) | Event::Leave | Event::Silence => {
            false
        }
    }
}

/// Whether the question that was asked is gone, or the summary that was shown is no longer complete.
fn asks_otherwise(draft: &Draft<'_>) -> bool {
    match draft.state.phase {
        Phase::Asking { .. } => draft.asked().is_none(),
        Phase::Confirming | Phase::Choosing => draft.next_question().is_some(),
        Phase::Fresh | Phase::Consent | Phase::Finished | Phase::Cancelled { .. } | Phase::Abandoned { .. } => false,
    }
}

fn ask_on(draft: &mut Draft<'_>) {
    match draft.state.phase {
        Phase::Choosing if !asks_otherwise(draft) => correct::choose(draft),
        Phase::Confirming | Phase::Choosing => ask::advance(draft),
        Phase::Fresh
        | Phase::Consent
        | Phase::Asking { .. }
        | Phase::Finished
        | Phase::Cancelled { .. }
        | Phase::Abandoned { .. } => {
            ask::repeat(draft);
        }
    }
}

/// Whether a question takes such an answer.
fn still_fits(question: &Question, answer: &Answer) -> bool {
    match &answer.given {
        Given::Value(value) => is_of_type(question, value),
        Given::Unsure | Given::Refused | Given::NotUnderstood => true,
        Given::Skipped => question.optional,
    }
}

fn is_of_type(question: &Question, value: &Value) -> bool {
    let offers = |wanted: &String| {
        question
            .options
            .iter()
            .any(|option| matches!(&option.value, OptionValue::Fixed(Value::Choice(own)) if own == wanted))
    };
    match (value, &question.answer_type) {
        (Value::Choice(value), AnswerType::Choice) => offers(value),
        (Value::MultiChoice(values), AnswerType::MultiChoice) => values.iter().all(offers),
        (Value::Rating(rating), AnswerType::Rating { max }) => rating.of == *max,
        (Value::Text(_), AnswerType::Text { .. })
        | (Value::YesNo(_), AnswerType::YesNo)
        | (Value::Money(_), AnswerType::Money { .. })
        | (Value::Number(_), AnswerType::Number { .. })
        | (Value::Timeline(_), AnswerType::Timeline)
        | (Value::Date(_), AnswerType::Date)
        | (Value::Email(_), AnswerType::Email)
        | (Value::Phone(_), AnswerType::Phone)
        | (Value::Url(_), AnswerType::Url)
        | (Value::Company(_), AnswerType::Company)
        | (Value::Name(_), AnswerType::Name)
        | (Value::Country(_), AnswerType::Country) => true,
        (_, _) => false,
    }
}

#[cfg(test)]
#[path = "moved_tests.rs"]
mod tests;
