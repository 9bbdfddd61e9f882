//! A script as the dialogue runs it: everything parsed, every reference known to exist.

use std::collections::BTreeMap;

use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::expression::Condition;
use super::text::Text;
use super::value::{OptionValue, Per, Region};
use crate::core::ids::{Currency, Language, QuestionId, ScriptHash};
use crate::core::stage::{Stage, Temperature};

/// One version of one script.
#[derive(Clone, Debug)]
pub struct Script {
    /// The name after `script:`.
    pub name: String,
    pub hash: ScriptHash,
    pub title: Option<Text>,
    pub framework: Framework,
    /// Never empty; the first is the fall-back and the language of the desk.
    pub languages: Vec<Language>,
    pub currency: Currency,
    /// What one unit of a currency is worth in the script's own; the script's own is not listed.
    pub rates: BTreeMap<Currency, f64>,
    pub region: Option<Region>,
    pub time_zone: TimeZone,
    /// When no reminder is sent; none when the script says so.
    pub quiet_hours: Option<QuietHours>,
    /// How long a lead may be silent before it is cold.
    pub cold_after: jiff::SignedDuration,
    pub retention: Retention,
    pub greeting: Option<Text>,
    pub privacy: Option<Text>,
    /// What is asked before the first question, where anything is.
    pub consent: Option<Consent>,
    /// Never empty; ids are unique.
    pub questions: Vec<Question>,
    /// The summary before the end, where there is one.
    pub confirm: Option<Confirm>,
    pub score: ScoreRules,
    /// Never empty; the last one matches always.
    pub stages: Vec<StageRule>,
    pub follow_up: Vec<FollowUp>,
    pub faq: Vec<Faq>,
}

impl Script {
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The language the script falls back to, which is also that of its desk.
    #[must_use]
    pub fn fallback_language(&self) -> Language {
        self.languages[0]
    }

    /// The first wish that the script speaks, or its fall-back.
    #[must_use]
    pub fn choose_language(&self, wishes: impl IntoIterator<Item = Language>) -> Language {
        wishes.into_iter().find(|wish| self.languages.contains(wish)).unwrap_or_else(|| self.fallback_language())
    }

    /// What an amount is worth in the script's currency; `None` when the script gives no rate. An amount without a
    /// currency is taken to be in the script's own.
    #[must_use]
    pub fn in_script_currency(&self, amount: f64, currency: Option<Currency>) -> Option<f64> {
        match currency {
            None => Some(amount),
            Some(currency) if currency == self.currency => Some(amount),
            Some(currency) => self.rates.get(&currency).map(|rate| amount * rate),
        }
    }
}

/// The qualification framework: a name and its dimensions in the order of its letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Framework {
    /// `bant`, `champ`, `meddic`, or `custom` for a list of one's own.
    pub name: String,
    pub dimensions: Vec<Dimension>,
}

/// One letter of a framework: `budget`, `authority`, `need`, `timeline` …
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Dimension(pub String);

#[derive(Clone, Debug)]
pub struct Question {
    pub id: QuestionId,
    pub dimension: Option<Dimension>,
    /// Asked only while this holds.
    pub when: Option<Condition>,
    pub ask: Text,
    pub answer_type: AnswerType,
    /// Offered as buttons; a typed reply that means one of them counts as that option.
    pub options: Vec<AnswerOption>,
    /// Whether it may be skipped.
    pub optional: bool,
    /// Asked instead after a reply that was not understood.
    pub reask: Option<Text>,
    /// Said when the prospect asks why.
    pub why: Option<Text>,
    /// How many replies may fail before `give_up`; at least 1.
    pub tries: u32,
    pub give_up: GiveUp,
    /// Ends the questions early when it holds after this one was answered.
    pub stop_when: Option<Condition>,
}

/// What kind of value answers a question, with its bounds. Both ends of every bound belong to it.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerType {
    /// Lengths in characters.
    Text {
        min_length: Option<usize>,
        max_length: Option<usize>,
    },
    Choice,
    MultiChoice,
    YesNo,
    /// Bounds in the script's currency.
    Money {
        min: Option<f64>,
        max: Option<f64>,
        per: Option<Per>,
    },
    Number {
        min: Option<f64>,
        max: Option<f64>,
    },
    Timeline,
    Date,
    Email,
    Phone,
    Url,
    Company,
    Name,
    Country,
    /// From 1 to `max`.
    Rating {
        max: u32,
    },
}

impl AnswerType {
    /// Every type, as it is where a script sets no bounds.
    pub const UNBOUNDED: [Self; 15] = [
        Self::Text { min_length: None, max_length: None },
        Self::Choice,
        Self::MultiChoice,
        Self::YesNo,
        Self::Money { min: None, max: None, per: None },
        Self::Number { min: None, max: None },
        Self::Timeline,
        Self::Date,
        Self::Email,
        Self::Phone,
        Self::Url,
        Self::Company,
        Self::Name,
        Self::Country,
        Self::Rating { max: 5 },
    ];

    /// The type of this name, without bounds.
    #[must_use]
    pub fn unbounded(name: &str) -> Option<Self> {
        Self::UNBOUNDED.into_iter().find(|known| known.name() == name)
    }

    /// The word after `type:`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::Choice => "choice",
            Self::MultiChoice => "multi_choice",
            Self::YesNo => "yes_no",
            Self::Money { .. } => "money",
            Self::Number { .. } => "number",
            Self::Timeline => "timeline",
            Self::Date => "date",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Url => "url",
            Self::Company => "company",
            Self::Name => "name",
            Self::Country => "country",
            Self::Rating { .. } => "rating",
        }
    }
}

/// An answer that is offered.
#[derive(Clone, Debug)]
pub struct AnswerOption {
    pub label: Text,
    pub value: OptionValue,
    /// Other ways to say it, in any of the script's languages.
    pub means: Vec<String>,
}

/// What happens after `tries` replies that were not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GiveUp {
    /// Go on with the next question.
    Skip,
    /// Hand over to a person.
    Human,
    /// End the questions.
    End,
}

#[derive(Clone, Debug)]
pub struct Consent {
    /// The script's own wording; the bot's when left out.
    pub text: Option<Text>,
}

#[derive(Clone, Debug)]
pub struct Confirm {
    /// The script's own text above the summary; the bot's when left out.
    pub text: Option<Text>,
}

#[derive(Clone, Debug, Default)]
pub struct ScoreRules {
    pub fit: Vec<ScoreRule>,
    pub interest: Vec<ScoreRule>,
    pub behaviour: Vec<ScoreRule>,
}

#[derive(Clone, Debug)]
pub struct ScoreRule {
    pub when: Condition,
    /// May be negative.
    pub points: f64,
    pub because: Text,
}

#[derive(Clone, Debug)]
pub struct StageRule {
    pub when: Option<Condition>,
    pub stage: Stage,
    /// Why, for `disqualified`: one of [`crate::core::stage::DISQUALIFICATION_REASONS`].
    pub reason: Option<String>,
    pub temperature: Temperature,
    pub say: Option<Text>,
    pub notify: Option<Notify>,
    pub follow_up: Vec<FollowUp>,
}

/// Who gets the lead card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notify {
    /// `true`: the routing rules decide.
    Routed,
    /// This desk.
    Desk(String),
}

/// A timer that runs while the prospect is silent.
#[derive(Clone, Debug)]
pub struct FollowUp {
    pub silent_for: jiff::SignedDuration,
    pub say: Option<Text>,
    /// Whether the conversation ends as abandoned.
    pub abandons: bool,
    pub notify: Option<Notify>,
}

/// An answer to something that prospects ask back.
#[derive(Clone, Debug)]
pub struct Faq {
    /// Matched against the prospect's words, ignoring case.
    pub pattern: regex::Regex,
    pub answer: Text,
}

/// When no reminder is sent; runs over midnight when `from` is later than `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHours {
    pub from: Time,
    pub to: Time,
}

impl QuietHours {
    /// Those of a script that sets none: nine in the evening to eight in the morning.
    pub const USUAL: Self = Self { from: jiff::civil::time(21, 0, 0, 0), to: jiff::civil::time(8, 0, 0, 0) };

    #[must_use]
    pub fn contains(self, time: Time) -> bool {
        if self.from <= self.to { self.from <= time && time < self.to } else { self.from <= time || time < self.to }
    }
}

/// How long a lead is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Days after the last message; for ever when left out.
    pub days: Option<u32>,
    /// Days by stage, before `days`.
    pub by_stage: BTreeMap<Stage, u32>,
}

impl Retention {
    /// How many days a lead of this stage is kept that may come back as one of another: as long as either is.
    #[must_use]
    pub fn days_until_back(&self, stage: Stage, back_as: Option<Stage>) -> Option<u32> {
        let days = self.days_of(stage)?;
        back_as.map_or(Some(days), |back_as| self.days_of(back_as).map(|of_back| of_back.max(days)))
    }

    /// How many days a lead of this stage is kept. What was won, or nearly is, goes only where the script names its stage.
    #[must_use]
    pub fn days_of(&self, stage: Stage) -> Option<u32> {
        let own = self.by_stage.get(&stage).copied();
        match stage {
            Stage::Won | Stage::Opportunity => own,
            Stage::New
            | Stage::Iql
            | Stage::Mql
            | Stage::Sal
            | Stage::Sql
            | Stage::Pql
            | Stage::Lost
            | Stage::Nurture
            | Stage::Disqualified => own.or(self.days),
        }
    }
}
