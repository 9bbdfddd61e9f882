//! What conditions and texts can speak of: the names, their parts, and what kind of value each is.
//!
//! `lead::facts` builds what stands here; `check` holds every expression and every text against it.

use super::model::AnswerType;
use crate::core::stage::{Stage, Temperature};

/// The kind of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Number,
    Bool,
    Text,
    List,
    /// Nothing but its parts.
    Parts(&'static [Part]),
}

/// A named part of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub name: &'static str,
    pub kind: Kind,
    /// Whether it is there whenever the whole is.
    pub always: bool,
    /// Those that a text can have, where they are few.
    pub values: Option<&'static [&'static str]>,
}

const fn part(name: &'static str, kind: Kind) -> Part {
    Part { name, kind, always: true, values: None }
}

const fn maybe(name: &'static str, kind: Kind) -> Part {
    Part { name, kind, always: false, values: None }
}

/// What an answer of this type is to conditions and texts.
#[must_use]
pub const fn kind_of(answer_type: &AnswerType) -> Kind {
    match answer_type {
        AnswerType::Text { .. }
        | AnswerType::Choice
        | AnswerType::Url
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Country => Kind::Text,
        AnswerType::MultiChoice => Kind::List,
        AnswerType::YesNo => Kind::Bool,
        AnswerType::Number { .. } | AnswerType::Rating { .. } => Kind::Number,
        AnswerType::Money { .. } => Kind::Parts(MONEY),
        AnswerType::Timeline => Kind::Parts(TIMELINE),
        AnswerType::Date => Kind::Parts(DATE),
        AnswerType::Email => Kind::Parts(EMAIL),
        AnswerType::Phone => Kind::Parts(PHONE),
    }
}

/// The parts of an answer of this type; none where the answer is a value of its own.
#[must_use]
pub const fn parts_of(answer_type: &AnswerType) -> &'static [Part] {
    match kind_of(answer_type) {
        Kind::Parts(parts) => parts,
        Kind::Number | Kind::Bool | Kind::Text | Kind::List => &[],
    }
}

/// In the script's currency, but for `currency` itself.
const MONEY: &[Part] = &[
    // The middle of a range, the bound of an open one; absent when the currency has no rate.
    maybe("amount", Kind::Number),
    maybe("min", Kind::Number),
    maybe("max", Kind::Number),
    part("currency", Kind::Text),
];

const TIMELINE: &[Part] = &[
    // From the day of the answer to the end of the timeline; absent when it is open.
    maybe("days", Kind::Number),
    // Dates, as in `2027-06-30`.
    maybe("from", Kind::Text),
    maybe("to", Kind::Text),
    part("asap", Kind::Bool),
    part("open", Kind::Bool),
];

/// `days` counts from the day of the answer and may be negative.
const DATE: &[Part] =
    &[part("days", Kind::Number), part("year", Kind::Number), part("month", Kind::Number), part("day", Kind::Number)];

const EMAIL: &[Part] = &[
    part("address", Kind::Text),
    part("domain", Kind::Text),
    part("free_mail", Kind::Bool),
    part("disposable", Kind::Bool),
];

const PHONE: &[Part] = &[part("number", Kind::Text), part("attested", Kind::Bool)];

/// The names that are there besides the answers.
#[must_use]
pub const fn surroundings() -> &'static [Part] {
    SURROUNDINGS
}

const SURROUNDINGS: &[Part] = &[
    part("prospect", Kind::Parts(PROSPECT)),
    part("lead", Kind::Parts(LEAD)),
    maybe("source", Kind::Text),
    maybe("campaign", Kind::Text),
    part("behaviour", Kind::Parts(BEHAVIOUR)),
    part("now", Kind::Parts(NOW)),
];

const PROSPECT: &[Part] = &[
    maybe("first_name", Kind::Text),
    maybe("last_name", Kind::Text),
    maybe("name", Kind::Text),
    maybe("username", Kind::Text),
    part("language", Kind::Text),
    part("platform", Kind::Text),
];

const LEAD: &[Part] = &[maybe("number", Kind::Number), part("language", Kind::Text)];

/// The name that means more in routes, which are asked once a desk is to be told of the lead.
#[must_use]
pub const fn routed() -> Part {
    part("lead", Kind::Parts(ROUTED_LEAD))
}

/// `country` is that of an answer or a phone number, in two letters.
const ROUTED_LEAD: &[Part] = &[
    maybe("number", Kind::Number),
    part("language", Kind::Text),
    Part { values: Some(Stage::NAMES), ..part("stage", Kind::Text) },
    Part { values: Some(Temperature::NAMES), ..maybe("temperature", Kind::Text) },
    part("script", Kind::Text),
    maybe("country", Kind::Text),
];

const BEHAVIOUR: &[Part] = &[
    part("reprompts", Kind::Number),
    part("skips", Kind::Number),
    part("corrections", Kind::Number),
    // Seconds from a question to its answer, on average; absent before the first.
    maybe("seconds_to_reply", Kind::Number),
    part("returning", Kind::Bool),
    part("contact_attested", Kind::Bool),
    part("replies", Kind::Number),
];

/// The moment of the turn, in the script's time zone; `weekday` is 1 on Monday and 7 on Sunday.
const NOW: &[Part] = &[
    part("year", Kind::Number),
    part("month", Kind::Number),
    part("day", Kind::Number),
    part("hour", Kind::Number),
    part("weekday", Kind::Number),
];

/// The names that are there once the score is known: in the conditions and texts of stages.
#[must_use]
pub const fn scored() -> &'static [Part] {
    SCORED
}

const SCORED: &[Part] = &[part("score", Kind::Parts(SCORE)), COVERAGE_PART];

const SCORE: &[Part] = &[
    part("total", Kind::Number),
    part("fit", Kind::Number),
    part("interest", Kind::Number),
    part("behaviour", Kind::Number),
];

const COVERAGE_PART: Part = part("coverage", Kind::Parts(COVERAGE));

/// `share` goes from 0 to 1.
const COVERAGE: &[Part] = &[part("share", Kind::Number)];

/// The name that is there wherever all answers are: what is known of the framework's dimensions.
#[must_use]
pub const fn coverage() -> Part {
    COVERAGE_PART
}

/// The name that is there in what a stage says: the desk that is notified.
#[must_use]
pub const fn desk() -> Part {
    part("desk", Kind::Parts(DESK))
}

/// `promise` is empty where the configuration gives none, and `opens` while somebody is there.
const DESK: &[Part] =
    &[part("name", Kind::Text), part("promise", Kind::Text), part("open", Kind::Bool), part("opens", Kind::Text)];

/// The name that is there in a follow-up: the question that is open.
#[must_use]
pub const fn open_question() -> Part {
    part("question", Kind::Text)
}

/// Every name that is no question's to take.
const RESERVED: &[&str] = &[
    "prospect",
    "lead",
    "source",
    "campaign",
    "score",
    "coverage",
    "now",
    "behaviour",
    "answers",
    "desk",
    "question",
    // CEL's words and types; the name of a function, such as `size`, is free.
    "true",
    "false",
    "null",
    "in",
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
    "has",
    "int",
    "uint",
    "double",
    "bool",
    "string",
    "bytes",
    "list",
    "map",
    "type",
    "dyn",
    "duration",
    "timestamp",
    "optional",
    // minijinja's words and functions.
    "not",
    "and",
    "or",
    "is",
    "none",
    "range",
    "dict",
    "debug",
];

/// Whether a question cannot have this id.
#[must_use]
pub fn is_reserved(id: &str) -> bool {
    RESERVED.contains(&id)
}
