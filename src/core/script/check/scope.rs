//! What a condition or text can speak of at its place in the script.

use std::collections::BTreeMap;

use super::super::load::{ConditionRole, Draft, DraftQuestion, TextRole};
use super::super::model::{AnswerOption, AnswerType, Question, Script};
use super::super::schema::{self, Kind, Part};
use super::super::value::{OptionValue, Value};

/// What is known of a script's names.
pub(super) struct Knowledge<'d> {
    /// In the script's order.
    pub(super) questions: Vec<Asked<'d>>,
    pub(super) script: &'d Script,
    /// Questions that only other scripts have.
    pub(super) elsewhere: Vec<String>,
}

/// A question as others see it.
pub(super) struct Asked<'d> {
    pub(super) id: &'d str,
    /// Known also where the question has a fault elsewhere.
    pub(super) answer_type: Option<&'d AnswerType>,
    /// Absent where the question has a fault; nothing but its type is claimed then.
    pub(super) question: Option<&'d Question>,
}

/// A name and what stands behind it.
#[derive(Clone, Debug)]
pub(super) struct Name<'d> {
    pub(super) what: What<'d>,
    /// Whether it is there whenever this place is reached (but for tries that are used up).
    pub(super) always: bool,
}

#[derive(Clone, Debug)]
pub(super) enum What<'d> {
    Answer(&'d Question),
    /// An answer of which only the type is known.
    Typed(&'d AnswerType),
    /// An answer of which nothing is known.
    Unknown,
    Given(Kind),
}

impl<'d> Knowledge<'d> {
    pub(super) fn of(draft: &'d Draft) -> Self {
        let asked = |draft: &'d DraftQuestion| Asked {
            id: &draft.id,
            answer_type: draft.answer_type.as_ref(),
            question: draft.question.as_ref(),
        };
        let questions = draft.questions.iter().map(asked).collect();
        Self { questions, script: &draft.script, elsewhere: Vec::new() }
    }

    /// Of a script that is sound, beside others.
    pub(super) fn of_script(script: &'d Script, elsewhere: Vec<String>) -> Self {
        let asked = |question: &'d Question| Asked {
            id: &question.id.0,
            answer_type: Some(&question.answer_type),
            question: Some(question),
        };
        Self { questions: script.questions.iter().map(asked).collect(), script, elsewhere }
    }

    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.questions.iter().position(|asked| asked.id == id)
    }

    pub(super) fn scope_of_condition(&self, role: ConditionRole) -> Scope<'d> {
        match role {
            ConditionRole::When(position) => self.scope(position, &[]),
            ConditionRole::StopWhen(position) => self.scope(position + 1, &[]),
            ConditionRole::Score => self.scope(self.questions.len(), &[]),
            ConditionRole::Stage(_) => self.scope(self.questions.len(), schema::scored()),
            ConditionRole::Route => {
                let mut scope = self.scope(self.questions.len(), &[schema::scored(), &[schema::routed()]].concat());
                for id in &self.elsewhere {
                    scope.names.entry(id.clone()).or_insert(Name { what: What::Unknown, always: false });
                }
                scope
            }
        }
    }

    pub(super) fn scope_of_text(&self, role: TextRole) -> Scope<'d> {
        let all = self.questions.len();
        match role {
            TextRole::Opening => self.scope(0, &[]),
            TextRole::Question(position) => self.scope(position, &[]),
            TextRole::Anytime | TextRole::Because => self.scope(all, &[]),
            TextRole::Say { notifies } => {
                let desk = Part { always: notifies, ..schema::desk() };
                self.scope(all, &[schema::scored(), &[desk]].concat())
            }
            TextRole::FollowUp => self.scope(all, &[schema::open_question()]),
        }
    }

    /// The names where the first questions were asked.
    fn scope(&self, asked: usize, further: &[Part]) -> Scope<'d> {
        let mut names = BTreeMap::new();
        for part in schema::surroundings().iter().chain([&schema::coverage()]).chain(further) {
            names.insert(part.name.to_owned(), Name { what: What::Given(part.kind), always: part.always });
        }
        let mut ends_early = false;
        for asked in self.questions.iter().take(asked) {
            let name = match asked.question {
                Some(question) => {
                    let always = !question.optional && question.when.is_none() && !ends_early;
                    ends_early |= question.stop_when.is_some();
                    Name { what: What::Answer(question), always }
                }
                None => Name { what: asked.answer_type.map_or(What::Unknown, What::Typed), always: true },
            };
            names.insert(asked.id.to_owned(), name);
        }
        Scope { names }
    }
}

pub(super) struct Scope<'d> {
    pub(super) names: BTreeMap<String, Name<'d>>,
}

impl Scope<'_> {
    /// The names of the answers, for help.
    pub(super) fn answers(&self) -> impl Iterator<Item = &str> {
        self.names.iter().filter(|(_, name)| !matches!(name.what, What::Given(_))).map(|(id, _)| id.as_str())
    }
}

impl What<'_> {
    pub(super) fn kind(&self) -> Option<Kind> {
        match self {
            Self::Answer(question) => Some(schema::kind_of(&question.answer_type)),
            Self::Typed(answer_type) => Some(schema::kind_of(answer_type)),
            Self::Given(kind) => Some(*kind),
            Self::Unknown => None,
        }
    }

    /// The values it can have, where they are few.
    pub(super) fn values(&self) -> Option<Vec<String>> {
        match self {
            Self::Answer(question) => values_of(question),
            Self::Typed(_) | Self::Unknown | Self::Given(_) => None,
        }
    }
}

/// The values that a choice offers.
pub(super) fn values_of(question: &Question) -> Option<Vec<String>> {
    let value = |option: &AnswerOption| match &option.value {
        OptionValue::Fixed(Value::Choice(value)) => Some(value.clone()),
        OptionValue::Fixed(_) | OptionValue::Within { .. } | OptionValue::Unsure => None,
    };
    let is_choice = matches!(question.answer_type, AnswerType::Choice | AnswerType::MultiChoice);
    is_choice.then(|| question.options.iter().filter_map(value).collect())
}
