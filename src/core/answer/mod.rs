//! What a reply means: a value of the question's type, or one of the things people say instead.
//!
//! [`understand`] looks for what is no answer first (a command word, "why?", "I'd rather not say"), then for an option of
//! the question, then for a value of its type. There is one file per type, and in `lang` one file per language that
//! holds nothing but words and patterns. [`show`](show::show) prints a value back in the prospect's language.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::ids::{Currency, Language};
use super::script::value::{Region, Value};

mod reply;

mod token;

mod phrase;

mod sense;

mod lang;

mod heard;

mod denial;

mod literal;

mod scale;

mod spelt;

mod fraction;

mod numeral;

mod range;

mod currency;

mod coin;

mod price;

mod money;

mod number;

mod calendar;

mod holiday;

mod period;

mod timeline;

mod date;

mod yes_no;

mod choice;

mod multi_choice;

mod email;

mod mail_domain;

mod phone;

mod contact;

mod url;

mod name;

mod company;

mod country;

mod rating;

mod text;

mod command;

mod evasion;

mod freely;

mod asking;

mod understand;

pub mod more;

pub mod show;

pub mod explain;

pub use asking::{Asking, asking};
pub use contact::{Contacts, contacts};
pub use freely::{is_plain_no, understand_confirmation, understand_freely, understand_place};
pub use phone::country_of;
pub use understand::understand;

/// A question's outcome, with the words that gave it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The prospect's own words, or the label of the button pressed; empty when skipped with a button.
    pub raw: String,
    pub given: Given,
    /// The option it came from, by its index in the question's list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<u16>,
    pub at: Timestamp,
}

impl Answer {
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        self.given.value()
    }
}

impl Given {
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unsure | Self::Refused | Self::Skipped | Self::NotUnderstood => None,
        }
    }
}

/// What a question got.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Given {
    Value(Value),
    /// "I don't know yet".
    Unsure,
    /// "I'd rather not say".
    Refused,
    Skipped,
    /// The tries were used up.
    NotUnderstood,
}

/// The circumstances a reply is read in.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The language of the conversation; English is understood beside it.
    pub language: Language,
    /// For phone numbers, dates and the currency of a bare `$`.
    pub region: Option<Region>,
    /// The script's currency.
    pub currency: Currency,
    /// The day in the script's time zone, which "next Friday" counts from.
    pub today: Date,
}

/// What was understood of a reply.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    pub meaning: Meaning,
    pub confidence: Confidence,
    /// The bytes of the reply that carry the meaning.
    pub span: Range<usize>,
    /// Other values it may have meant, best first.
    pub alternatives: Vec<Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    Value(Value),
    /// The option of the question with this index; its value may be "not known yet".
    Option(usize),
    /// "I'd rather not say".
    Refusal,
    /// "I don't know yet".
    Unsure,
    /// Asks back.
    Question(Counter),
    /// Wants a person.
    Human,
    Command(Command),
    /// Nothing of the question's type.
    Other(Misfit),
}

/// What a prospect asks back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// "Why do you ask?"
    Why,
    /// Any other question.
    Other,
}

/// A command, typed with a slash or as words of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// With the payload of a deep link.
    Start(Option<String>),
    Help,
    Back,
    Skip,
    Cancel,
    Restart,
    Privacy,
    /// A person, please.
    Human,
    /// Wants to have what is kept about them.
    Export,
    /// Wants it erased.
    Forget,
    /// With the language asked for, where one was named.
    Language(Option<Language>),
    /// Starts with a slash and is none of ours.
    Unknown,
}

/// Why a reply is not an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Misfit {
    /// No value of the type was found.
    NotFound,
    Empty,
    /// Nothing but a greeting, a thank-you and the like.
    SmallTalk,
    /// Longer than is kept.
    TooLong {
        limit: usize,
    },
    TooShort {
        limit: usize,
    },
    /// A value, but beyond the question's bounds.
    OutOfBounds {
        min: Option<f64>,
        max: Option<f64>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A guess: worth offering, not worth taking.
    Low,
    /// Taken, and shown to the prospect in the same breath.
    Medium,
    /// Taken.
    High,
}

/// How much of a reply is read, in characters: the longest message that Telegram takes. Of a longer one the rest is left
/// unread; where the words themselves are kept, it is asked for in fewer.
pub const LONGEST_REPLY: usize = 4_096;

/// What a reply means where only "yes", "no" and commands are expected.
#[derive(Clone, Debug, PartialEq)]
pub enum Freely {
    Yes,
    No,
    Command(Command),
    Question(Counter),
    Human,
    Other,
}
