//! From a file to a script, collecting all faults at once.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use sha2::{Digest, Sha256};

use super::check;
use super::diagnostic::{Diagnostic, Faults, Span};
use super::expression::Condition;
use super::model::{AnswerType, Confirm, Consent, Dimension, Framework, Question, QuietHours, Script, StageRule};
use super::text::Template;
use super::tree::{self, Content, Node};
use super::value::Region;
use crate::core::ids::{Currency, Language, ScriptHash};

mod option;
mod question;
mod read;
mod rule;
mod setting;
mod text;

use read::{Fields, Reading};

/// What came out of a file.
#[derive(Debug)]
pub struct Loaded {
    /// `None` where there are errors.
    pub script: Option<Script>,
    /// In the order of the file.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    pub fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(|fault| fault.is_error())
    }
}

/// Reads and checks a script. `file` is the name the diagnostics carry.
#[must_use]
pub fn load(file: &str, source: &str) -> Loaded {
    load_with(file, source, None)
}

/// Reads and checks a script that may notify these desks only.
#[must_use]
pub fn load_for_desks(file: &str, source: &str, desks: &[String]) -> Loaded {
    load_with(file, source, Some(desks))
}

/// The version of a script: the hash of its source.
#[must_use]
pub fn hash_of(source: &str) -> ScriptHash {
    use std::fmt::Write as _;
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(source.as_bytes()) {
        _ = write!(hex, "{byte:02x}");
    }
    ScriptHash(hex)
}

fn load_with(file: &str, source: &str, desks: Option<&[String]>) -> Loaded {
    let mut faults = Faults::new(file, source);
    let draft = tree::parse(source, &mut faults).and_then(|root| {
        let mut reading = Reading::new(&mut faults, desks);
        let draft = reading.script(&root, source)?;
        reading.warn_of_missing_translations();
        let uses = reading.into_uses();
        Some((draft, uses))
    });
    let script = draft.and_then(|(draft, uses)| {
        check::check(&draft, &uses, &mut faults);
        draft.into_script()
    });
    let script = script.filter(|_| !faults.has_errors());
    Loaded { script, diagnostics: faults.into_sorted() }
}

/// What could be read of a script, faults or not.
pub(super) struct Draft {
    /// Everything but questions and stages; those stand in here where they have no fault.
    pub(super) script: Script,
    pub(super) questions: Vec<DraftQuestion>,
    pub(super) stages: Vec<DraftStage>,
    /// Where the stages begin.
    pub(super) at: Span,
    /// Where the questions begin.
    pub(super) questions_at: Span,
}

pub(super) struct DraftQuestion {
    pub(super) id: String,
    pub(super) at: Span,
    /// Known also where the question has a fault elsewhere.
    pub(super) answer_type: Option<AnswerType>,
    /// Absent where it has a fault.
    pub(super) question: Option<Question>,
}

pub(super) struct DraftStage {
    pub(super) at: Span,
    pub(super) has_when: bool,
    /// Absent where it has a fault.
    pub(super) rule: Option<StageRule>,
}

impl Draft {
    fn into_script(self) -> Option<Script> {
        let mut script = self.script;
        script.questions = self.questions.into_iter().map(|draft| draft.question).collect::<Option<_>>()?;
        script.stages = self.stages.into_iter().map(|draft| draft.rule).collect::<Option<_>>()?;
        Some(script)
    }
}

/// The conditions and texts of a script, each with its place, for the checks that need to know all questions.
#[derive(Default)]
pub(super) struct Uses {
    pub(super) conditions: Vec<ConditionUse>,
    pub(super) texts: Vec<TextUse>,
}

pub(super) struct ConditionUse {
    pub(super) at: Span,
    pub(super) condition: Condition,
    pub(super) role: ConditionRole,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ConditionRole {
    /// Whether the question at this position is asked.
    When(usize),
    /// Whether the questions end after the one at this position.
    StopWhen(usize),
    Score,
    /// Whether the stage at this position matches.
    Stage(usize),
    /// Whether a lead comes to a desk.
    Route,
}

pub(super) struct TextUse {
    pub(super) at: Span,
    pub(super) template: Template,
    /// As the file has it.
    pub(super) source: String,
    pub(super) role: TextRole,
    /// What holds whenever the text is said.
    pub(super) given: Option<Condition>,
}

/// Where a text is said, which decides what it can speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextRole {
    /// Before the first question.
    Opening,
    /// With the question at this position.
    Question(usize),
    /// Above the summary, in answer to a counter-question.
    Anytime,
    /// On the lead card, as the reason for points.
    Because,
    /// When a stage was given, to a desk or to nobody.
    Say {
        notifies: bool,
    },
    FollowUp,
}

/// The field's usual three months.
const USUALLY_COLD_AFTER: SignedDuration = SignedDuration::from_hours(90 * 24);

const TOP_LEVEL: &[&str] = &[
    "script",
    "title",
    "framework",
    "languages",
    "currency",
    "rates",
    "region",
    "time_zone",
    "quiet_hours",
    "cold_after",
    "retention",
    "greeting",
    "privacy",
    "consent",
    "questions",
    "confirm",
    "score",
    "stages",
    "follow_up",
    "faq",
];

impl Reading<'_> {
    fn script(&mut self, root: &Node, source: &str) -> Option<Draft> {
        let fields = self.fields(root, "a script", TOP_LEVEL)?;
        let name = self.name(&fields);
        // Texts depend on the languages, amounts on the currency: both come first.
        if let Some(node) = fields.get("languages") {
            self.languages(node);
        }
        let currency = fields.get("currency").and_then(|node| self.parsed::<Currency>(node));
        self.currency = currency.unwrap_or(Currency::EUR);
        self.rates = fields.get("rates").map(|node| self.rates(node)).unwrap_or_default();
        let framework = match fields.get("framework") {
            Some(node) => self.framework(node),
            None => known_framework("bant"),
        };
        let script = Script {
            name,
            hash: hash_of(source),
            title: self.text(&fields, "title", TextRole::Opening),
            framework: framework.clone().unwrap_or(Framework { name: String::new(), dimensions: Vec::new() }),
            languages: self.languages.clone(),
            currency: self.currency,
            rates: self.rates.clone(),
            region: fields.get("region").and_then(|node| self.parsed::<Region>(node)),
            time_zone: fields.get("time_zone").and_then(|node| self.time_zone(node)).unwrap_or(TimeZone::UTC),
            quiet_hours: match fields.get("quiet_hours") {
                Some(node) => self.quiet_hours(node),
                None => Some(QuietHours::USUAL),
            },
            cold_after: fields.get("cold_after").and_then(|node| self.duration(node)).unwrap_or(USUALLY_COLD_AFTER),
            retention: fields.get("retention").map(|node| self.retention(node)).unwrap_or_default(),
            greeting: self.text(&fields, "greeting", TextRole::Opening),
            privacy: self.text(&fields, "privacy", TextRole::Opening),
            consent: self.switch_or_text(&fields, "consent", TextRole::Opening).map(|text| Consent { text }),
            questions: Vec::new(),
            confirm: self.switch_or_text(&fields, "confirm", TextRole::Anytime).map(|text| Confirm { text }),
            score: fields.get("score").map(|node| self.score(node)).unwrap_or_default(),
            stages: Vec::new(),
            follow_up: fields.get("follow_up").map(|node| self.follow_ups(node)).unwrap_or_default(),
            faq: fields.get("faq").map(|node| self.faq(node)).unwrap_or_default(),
        };
        let questions = self.required(&fields, "questions", |reading, node| {
            reading.items(node, "questions", |reading, position, item| {
                reading.question(position, item, framework.as_ref())
            })
        });
        let stages = self.required(&fields, "stages", |reading, node| {
            reading.items(node, "stages", |reading, position, item| Some(reading.stage(position, item)))
        });
        if currency.is_none() && !fields.has("currency") {
            self.warn_of_assumed_currency(questions.as_deref().unwrap_or_default());
        }
        let (questions, stages) = (questions.unwrap_or_default(), stages.unwrap_or_default());
        let at = fields.key_at("stages").unwrap_or(fields.at);
        let questions_at = fields.key_at("questions").unwrap_or(fields.at);
        Some(Draft { script, questions, stages, at, questions_at })
    }

    fn name(&mut self, fields: &Fields<'_>) -> String {
        let name = self.required(fields, "script", |reading, node| reading.word(node).map(|word| (word, node.at)));
        let Some((name, at)) = name else { return String::new() };
        if !name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-')) {
            self.faults
                .error(at, format!("`{name}` is no name for a script"))
                .help("small letters, digits, `-` and `_`; what people read goes into `title`");
        }
        name
    }

    fn languages(&mut self, node: &Node) {
        let read = self.items(node, "languages", |reading, _, item| {
            let language = reading.parsed::<Language>(item)?;
            Some((language, item.at))
        });
        let mut languages: Vec<Language> = Vec::new();
        for (language, at) in read.unwrap_or_default() {
            if languages.contains(&language) {
                self.faults.error(at, format!("`{language}` is there twice")).help("keep one of them");
            } else {
                languages.push(language);
            }
        }
        if !languages.is_empty() {
            self.languages = languages;
        }
    }

    fn framework(&mut self, node: &Node) -> Option<Framework> {
        if let Content::List(_) = &node.content {
            let dimensions = self.items(node, "framework", |reading, _, item| {
                let name = reading.id(item, "a dimension")?;
                Some(Dimension(name))
            })?;
            return Some(Framework { name: "custom".to_owned(), dimensions });
        }
        let name = self.word(node)?;
        let known = known_framework(&name);
        if known.is_none() {
            let names = FRAMEWORKS.iter().map(|(name, _)| *name);
            let fault = self.faults.error(node.at, format!("unknown framework `{name}`"));
            match super::diagnostic::nearest(&name, names) {
                Some(near) => fault.help(format!("did you mean `{near}`?")),
                None => fault.help("`bant`, `champ`, `meddic`, or a list of dimensions of your own"),
            }
        }
        known
    }

    fn rates(&mut self, node: &Node) -> BTreeMap<Currency, f64> {
        let mut rates = BTreeMap::new();
        let Some(entries) = self.entries(node, "rates", "write `rates: {USD: 0.92}`") else { return rates };
        for (key, value) in entries {
            let currency = match key.name.parse::<Currency>() {
                Ok(currency) => currency,
                Err(error) => {
                    let message = error.to_string();
                    let (message, help) = message.split_once(": ").unwrap_or((&message, "as in `USD`"));
                    self.faults.error(key.at, message).help(help);
                    continue;
                }
            };
            let Some(rate) = self.number(value) else { continue };
            if currency == self.currency {
                self.faults.error(key.at, format!("`{currency}` is the script's own currency")).help("remove it");
            } else if rate <= 0.0 {
                self.faults
                    .error(value.at, "a rate must be above 0")
                    .help("what one unit is worth in the script's currency");
            } else {
                rates.insert(currency, rate);
            }
        }
        rates
    }

    fn warn_of_assumed_currency(&mut self, questions: &[DraftQuestion]) {
        let asks_money = |draft: &&DraftQuestion| matches!(draft.answer_type, Some(AnswerType::Money { .. }));
        if let Some(draft) = questions.iter().find(asks_money) {
            self.faults
                .warn(draft.at, "money is asked for, but the script names no currency: EUR is assumed")
                .help("add `currency: EUR`, or your own, at the top");
        }
    }
}

const FRAMEWORKS: &[(&str, &[&str])] = &[
    ("bant", &["budget", "authority", "need", "timeline"]),
    ("champ", &["challenges", "authority", "money", "prioritization"]),
    ("meddic", &["metrics", "economic_buyer", "decision_criteria", "decision_process", "identify_pain", "champion"]),
];

fn known_framework(name: &str) -> Option<Framework> {
    let (name, dimensions) = FRAMEWORKS.iter().find(|(known, _)| *known == name)?;
    let dimensions = dimensions.iter().map(|dimension| Dimension((*dimension).to_owned())).collect();
    Some(Framework { name: (*name).to_owned(), dimensions })
}

#[cfg(test)]
mod tests;
