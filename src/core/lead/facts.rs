//! The facts of a conversation: what conditions and texts can say of a prospect and the answers.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::answering::Presence;
use super::behaviour::Behaviour;
use super::desk::Desk;
use super::qualification::{Coverage, Score};
use super::source::Source;
use crate::core::answer::{Answer, show};
use crate::core::event::Person;
use crate::core::ids::{Language, LeadNumber, QuestionId};
use crate::core::script::fact::{Fact, FactValue, Facts};
use crate::core::script::model::{AnswerType, Question, Script};
use crate::core::script::value::{Email, Money, Number, Per, Phone, Rating, Timeline, Value, middle};

/// What the facts are drawn from.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    pub script: &'a Script,
    pub answers: &'a BTreeMap<QuestionId, Answer>,
    pub person: &'a Person,
    /// The prospect's.
    pub language: Language,
    pub number: Option<LeadNumber>,
    pub source: Option<&'a Source>,
    pub behaviour: &'a Behaviour,
    /// Whether the platform vouches for a way to reach the prospect.
    pub contact_attested: bool,
    pub now: Timestamp,
}

/// Everything known but the score, with values shown in the reader's language.
#[must_use]
pub fn facts(circumstances: &Circumstances<'_>, reader: Language) -> Facts {
    let Circumstances { script, answers, person, language, number, source, behaviour, contact_attested, now } =
        *circumstances;
    let mut facts = Facts::default();
    let mut answered = BTreeMap::new();
    for question in &script.questions {
        let Some(answer) = answers.get(&question.id) else { continue };
        let Some(value) = answer.value() else { continue };
        let day = day_of(answer.at, &script.time_zone);
        let fact = value_fact(script, question, value, day).shown_as(show::show(question, value, reader));
        answered.insert(question.id.0.clone(), fact.clone());
        facts.insert(question.id.0.clone(), fact);
    }
    facts.insert("answers", Fact { value: FactValue::Parts(answered), shown: String::new() });
    facts.insert("prospect", person_fact(person, language));
    #[expect(clippy::cast_precision_loss, reason = "leads are counted from 1001")]
    let number = number.map(|number| Fact::number(number.0 as f64).shown_as(number.to_string()));
    facts.insert("lead", Fact::parts([("number", number), ("language", Some(Fact::text(language.code())))]));
    if let Some(Source { source, campaign }) = source {
        facts.insert("source", Fact::text(source));
        if let Some(campaign) = campaign {
            facts.insert("campaign", Fact::text(campaign));
        }
    }
    facts.insert("behaviour", behaviour_fact(behaviour, contact_attested));
    facts.insert("now", moment_fact(&now.to_zoned(script.time_zone.clone())));
    facts.insert("coverage", Fact::parts([("share", Some(Fact::number(Coverage::of(script, answers).share)))]));
    facts
}

/// Adds what only stages may speak of.
pub fn add_score(facts: &mut Facts, score: &Score) {
    let parts = [
        ("total", Some(Fact::number(score.total))),
        ("fit", Some(Fact::number(score.fit))),
        ("interest", Some(Fact::number(score.interest))),
        ("behaviour", Some(Fact::number(score.behaviour))),
    ];
    facts.insert("score", Fact::parts(parts).shown_as(score.total.to_string()));
}

/// Adds the desk that a stage notifies, for what the prospect is told: with what can be promised honestly.
pub fn add_desk(facts: &mut Facts, desk: &Desk, promise: Option<String>, presence: Presence) {
    let promise = promise.map(Fact::text);
    let open = Some(Fact::bool(presence == Presence::Open));
    let opens = match presence {
        Presence::Opens(when) => Some(Fact::text(when)),
        Presence::Open | Presence::Closed => None,
    };
    let parts = [("name", Some(Fact::text(&desk.name))), ("promise", promise), ("open", open), ("opens", opens)];
    facts.insert("desk", Fact::parts(parts));
}

fn person_fact(person: &Person, language: Language) -> Fact {
    let text = |text: &Option<String>| text.as_ref().map(Fact::text);
    let name = person.display_name();
    Fact::parts([
        ("first_name", text(&person.first_name)),
        ("last_name", text(&person.last_name)),
        ("name", text(&name)),
        ("username", text(&person.username)),
        ("language", Some(Fact::text(language.code()))),
        ("platform", Some(Fact::text(person.account.platform.name()))),
    ])
    .shown_as(name.unwrap_or_default())
}

fn behaviour_fact(behaviour: &Behaviour, contact_attested: bool) -> Fact {
    let count = |count: u32| Some(Fact::number(f64::from(count)));
    Fact::parts([
        ("reprompts", count(behaviour.reprompts)),
        ("skips", count(behaviour.skips)),
        ("corrections", count(behaviour.corrections)),
        ("replies", count(behaviour.replies)),
        ("seconds_to_reply", behaviour.seconds_to_reply().map(Fact::number)),
        ("returning", Some(Fact::bool(behaviour.returning))),
        ("contact_attested", Some(Fact::bool(contact_attested))),
    ])
}

fn moment_fact(now: &Zoned) -> Fact {
    Fact::parts([
        ("year", Some(Fact::number(f64::from(now.year())))),
        ("month", Some(Fact::number(f64::from(now.month())))),
        ("day", Some(Fact::number(f64::from(now.day())))),
        ("hour", Some(Fact::number(f64::from(now.hour())))),
        ("weekday", Some(Fact::number(f64::from(now.weekday().to_monday_one_offset())))),
    ])
    .shown_as(now.date().to_string())
}

/// One answer as a fact. `day` is the day of the answer, which timelines and dates count from.
fn value_fact(script: &Script, question: &Question, value: &Value, day: Date) -> Fact {
    match value {
        Value::Text(text) | Value::Choice(text) | Value::Url(text) | Value::Company(text) | Value::Name(text) => {
            Fact::text(text)
        }
        Value::Country(code) => Fact::text(code),
        Value::MultiChoice(values) => Fact { value: FactValue::List(values.clone()), shown: String::new() },
        Value::YesNo(yes) => Fact::bool(*yes),
        Value::Money(money) => money_fact(script, question, money),
        Value::Number(Number { min, max }) => middle(*min, *max).map_or_else(|| Fact::text(""), Fact::number),
        Value::Timeline(timeline) => timeline_fact(*timeline, day),
        Value::Date(date) => Fact::parts([
            ("days", Some(Fact::number(days_between(day, *date)))),
            ("year", Some(Fact::number(f64::from(date.year())))),
            ("month", Some(Fact::number(f64::from(date.month())))),
            ("day", Some(Fact::number(f64::from(date.day())))),
        ]),
        Value::Email(email) => email_fact(email),
        Value::Phone(Phone { number, attested, .. }) => {
            Fact::parts([("number", Some(Fact::text(number))), ("attested", Some(Fact::bool(*attested)))])
        }
        Value::Rating(Rating { given, .. }) => Fact::number(*given),
    }
}

/// In the script's currency and for what the question asks; without a rate, or per seat where the seats are not known,
/// only the currency is.
fn money_fact(script: &Script, question: &Question, money: &Money) -> Fact {
    let asked_per = match question.answer_type {
        AnswerType::Money { per, .. } => per,
        _ => None,
    };
    let factor = per_factor(money.per, asked_per);
    let convert = |amount: Option<f64>| Some(script.in_script_currency(amount?, money.currency)? * factor?);
    let (min, max) = (convert(money.min), convert(money.max));
    let currency = money.currency.unwrap_or(script.currency);
    Fact::parts([
        ("amount", middle(min, max).map(Fact::number)),
        ("min", min.map(Fact::number)),
        ("max", max.map(Fact::number)),
        ("currency", Some(Fact::text(currency.code()))),
    ])
}

/// What an amount per one thing is to be multiplied with to be per the other; none where that is not known. An amount
/// for which nothing was said is meant as it was asked, and a project is taken for a year's worth.
fn per_factor(said: Option<Per>, asked: Option<Per>) -> Option<f64> {
    let in_a_year = |per: Per| match per {
        Per::Month => Some(12.0),
        Per::Year | Per::Project => Some(1.0),
        Per::Seat => None,
    };
    match (said, asked) {
        (None, _) => Some(1.0),
        (Some(said), Some(asked)) if said == asked => Some(1.0),
        (Some(said), asked) => Some(in_a_year(said)? / in_a_year(asked.unwrap_or(Per::Project))?),
    }
}

fn timeline_fact(timeline: Timeline, day: Date) -> Fact {
    let Timeline { from, to, asap } = timeline;
    let days = match to {
        Some(to) => Some(days_between(day, to)),
        None => asap.then_some(0.0),
    };
    let date = |date: Option<Date>| date.map(|date| Fact::text(date.to_string()));
    Fact::parts([
        ("days", days.map(Fact::number)),
        ("from", date(from)),
        ("to", date(to)),
        ("asap", Some(Fact::bool(asap))),
        ("open", Some(Fact::bool(!asap && to.is_none()))),
    ])
}

fn email_fact(email: &Email) -> Fact {
    Fact::parts([
        ("address", Some(Fact::text(&email.address))),
        ("domain", Some(Fact::text(email.domain()))),
        ("free_mail", Some(Fact::bool(email.free_mail))),
        ("disposable", Some(Fact::bool(email.disposable))),
    ])
}

/// Whole days from one date to another; negative when it lies before.
fn days_between(from: Date, to: Date) -> f64 {
    f64::from(from.until(to).map_or(0, |span| span.get_days()))
}

/// The day of a moment in a script's time zone.
#[must_use]
pub fn day_of(moment: Timestamp, time_zone: &TimeZone) -> Date {
    moment.to_zoned(time_zone.clone()).date()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::script::load::load;
    use crate::core::script::schema;
    use crate::core::script::value::{Email, Rating};

    const SCRIPT: &str = "
script: all
framework: [need]
languages: [en]
currency: EUR
rates: {USD: 0.5}
questions:
  - {id: text, ask: x, type: text, dimension: need}
  - {id: choice, ask: x, type: choice, options: [{label: A, value: a}, {label: B, value: b}]}
  - {id: multi_choice, ask: x, type: multi_choice, options: [{label: A, value: a}, {label: B, value: b}]}
  - {id: yes_no, ask: x, type: yes_no}
  - {id: money, ask: x, type: money, per: year}
  - {id: number, ask: x, type: number}
  - {id: timeline, ask: x, type: timeline}
  - {id: date, ask: x, type: date}
  - {id: email, ask: x, type: email}
  - {id: phone, ask: x, type: phone}
  - {id: url, ask: x, type: url}
  - {id: company, ask: x, type: company}
  - {id: name, ask: x, type: name}
  - {id: country, ask: x, type: country}
  - {id: rating, ask: x, type: rating}
stages:
  - {stage: mql, temperature: warm}
";

    fn script() -> Script {
        let loaded = load("all.yaml", SCRIPT);
        loaded.script.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics))
    }

    fn day() -> Date {
        "2027-03-01".parse().unwrap()
    }

    fn fact(id: &str, value: &Value) -> Fact {
        let script = script();
        let question = script.question(&QuestionId(id.to_owned())).unwrap();
        value_fact(&script, question, value, day())
    }

    /// A value of each type, with every part that it can have.
    fn sample(answer_type: &AnswerType) -> Value {
        let text = || "x".to_owned();
        let amount = |per| Money { min: Some(1.0), max: Some(3.0), currency: None, per };
        match answer_type {
            AnswerType::Text { .. } => Value::Text(text()),
            AnswerType::Choice => Value::Choice("a".to_owned()),
            AnswerType::MultiChoice => Value::MultiChoice(vec!["a".to_owned()]),
            AnswerType::YesNo => Value::YesNo(true),
            AnswerType::Money { .. } => Value::Money(amount(None)),
            AnswerType::Number { .. } => Value::Number(Number { min: Some(1.0), max: Some(3.0) }),
            AnswerType::Timeline => Value::Timeline(Timeline { from: Some(day()), to: Some(day()), asap: false }),
            AnswerType::Date => Value::Date(day()),
            AnswerType::Email => {
                Value::Email(Email { address: "a@b.de".to_owned(), free_mail: false, disposable: false })
            }
            AnswerType::Phone => Value::Phone(Phone { number: text(), extension: None, attested: true }),
            AnswerType::Url => Value::Url(text()),
            AnswerType::Company => Value::Company(text()),
            AnswerType::Name => Value::Name(text()),
            AnswerType::Country => Value::Country("DE".to_owned()),
            AnswerType::Rating { max } => Value::Rating(Rating { given: 4.0, of: *max }),
        }
    }

    #[test]
    fn facts_have_the_parts_that_check_promises() {
        for question in script().questions {
            let name = question.answer_type.name();
            let fact = fact(&question.id.0, &sample(&question.answer_type));
            let found: Vec<String> = match fact.value {
                FactValue::Parts(parts) => parts.into_keys().collect(),
                FactValue::Number(_) | FactValue::Bool(_) | FactValue::Text(_) | FactValue::List(_) => Vec::new(),
            };
            let mut promised: Vec<&str> =
                schema::parts_of(&question.answer_type).iter().map(|part| part.name).collect();
            promised.sort_unstable();
            assert_eq!(found, promised, "{name}");
        }
    }

    fn amount(money: Money) -> Option<f64> {
        match fact("money", &Value::Money(money)).value {
            FactValue::Parts(parts) => parts.get("amount").map(|amount| match amount.value {
                FactValue::Number(number) => number,
                _ => panic!("an amount is a number"),
            }),
            _ => panic!("money has parts"),
        }
    }

    #[test]
    fn an_amount_is_compared_in_the_currency_and_for_the_time_that_is_asked() {
        let money = |min, max, currency: Option<&str>, per| {
            amount(Money { min, max, currency: currency.map(|code| code.parse().unwrap()), per })
        };
        assert_eq!(money(Some(10.0), Some(20.0), None, None), Some(15.0));
        assert_eq!(money(Some(10.0), None, Some("USD"), None), Some(5.0));
        assert_eq!(money(Some(10.0), None, Some("JPY"), None), None, "no rate");
        assert_eq!(money(None, Some(300.0), None, Some(Per::Month)), Some(3_600.0));
        assert_eq!(money(None, Some(300.0), None, Some(Per::Project)), Some(300.0));
        assert_eq!(money(None, Some(300.0), None, Some(Per::Seat)), None, "the seats are not known");
    }

    #[test]
    fn a_timeline_counts_from_the_day_of_the_answer_to_its_end() {
        let days = |timeline| match fact("timeline", &Value::Timeline(timeline)).value {
            FactValue::Parts(parts) => parts.get("days").map(|days| days.value.clone()),
            _ => panic!("a timeline has parts"),
        };
        let to = Some("2027-03-31".parse().unwrap());
        assert_eq!(days(Timeline { from: None, to, asap: false }), Some(FactValue::Number(30.0)));
        assert_eq!(days(Timeline { from: None, to: None, asap: true }), Some(FactValue::Number(0.0)));
        assert_eq!(days(Timeline { from: to, to: None, asap: false }), None);
    }
}
