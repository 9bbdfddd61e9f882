//! What must hold of every reply whatever, in every language; shared with the fuzz targets.

use bantam::core::answer::explain::{Explained, explain, question};
use bantam::core::answer::show::show;
use bantam::core::answer::{
    Meaning, Reading, Understood, contacts, understand, understand_confirmation, understand_freely, understand_place,
};
use bantam::core::ids::{Currency, Language};
use bantam::core::script::model::{AnswerType, Question};
use bantam::core::script::value::{Region, Value};
use jiff::civil::{Date, date};

const LANGUAGES: [&str; 6] = ["en", "de", "es", "fr", "it", "pt"];
/// With habits of their own, and none.
const REGIONS: [Option<&str>; 6] = [None, Some("GB"), Some("US"), Some("DE"), Some("BR"), Some("IN")];
/// An ordinary day, a leap day, the last of a year.
const DAYS: [Date; 3] = [date(2027, 3, 10), date(2028, 2, 29), date(2027, 12, 31)];

/// How many circumstances there are.
pub const CIRCUMSTANCES: usize = LANGUAGES.len() * REGIONS.len() * DAYS.len();

/// One of all the circumstances there are.
pub fn reading(choice: usize) -> Reading {
    let language: Language = LANGUAGES[choice % LANGUAGES.len()].parse().expect("the languages are tags");
    let region: Option<Region> = REGIONS[choice / LANGUAGES.len() % REGIONS.len()].and_then(|code| code.parse().ok());
    let today = DAYS[choice / LANGUAGES.len() / REGIONS.len() % DAYS.len()];
    Reading { language, region, currency: Currency::EUR, today }
}

/// A question of this type, with options where a choice needs them.
pub fn asked(answer_type: AnswerType) -> Question {
    let labels = ["Web shop", "Mobile app", "I do", "€5k to €20k", "Not sure", "In 3 months", "3", "b"];
    let chooses = matches!(answer_type, AnswerType::Choice | AnswerType::MultiChoice);
    question(answer_type, &labels.map(str::to_owned)[..if chooses { labels.len() } else { 0 }])
}

/// Reads a reply, shows what it means and explains it; panics where that is unsound.
pub fn assert_sound(asked: &Question, reply: &str, reading: &Reading) {
    let Understood { meaning, confidence, span, alternatives } = understand(asked, reply, reading);
    assert!(reply.get(span.clone()).is_some(), "{span:?} is no part of {reply:?}");
    if let Meaning::Option(index) = meaning {
        assert!(index < asked.options.len(), "there is no option {index}: {reply:?}");
    }
    let value = if let Meaning::Value(value) = &meaning { Some(value) } else { None };
    for value in value.into_iter().chain(&alternatives) {
        assert_possible(value, reply);
        let _ = show(asked, value, reading.language);
    }
    let Explained { understood, words } = explain(asked, reply, reading);
    assert_eq!((&understood.meaning, understood.confidence), (&meaning, confidence), "{reply:?}");
    for word in words {
        assert!(reply.get(word.span.clone()).is_some(), "{word:?} is no part of {reply:?}");
    }
}

/// Reads a reply where no question is asked.
pub fn assert_sound_unasked(reply: &str, reading: &Reading) {
    let _ = understand_freely(reply, reading);
    let _ = understand_confirmation(reply, reading);
    assert!(understand_place(reply, 3, reading).is_none_or(|place| place < 3), "{reply:?}");
    let _ = contacts(reply, reading);
}

fn assert_possible(value: &Value, reply: &str) {
    let ordered = |min: Option<f64>, max: Option<f64>| {
        let finite = [min, max].into_iter().flatten().all(f64::is_finite);
        finite && (min.is_some() || max.is_some()) && min.zip(max).is_none_or(|(min, max)| min <= max)
    };
    let possible = match value {
        Value::Money(money) => ordered(money.min, money.max),
        Value::Number(number) => ordered(number.min, number.max),
        Value::Timeline(timeline) => timeline.from.zip(timeline.to).is_none_or(|(from, to)| from <= to),
        Value::Rating(rating) => (1.0..=f64::from(rating.of)).contains(&rating.given),
        Value::Email(email) => email.address.split('@').count() == 2 && !email.address.contains(char::is_whitespace),
        Value::Phone(phone) => {
            let digits = phone.number.strip_prefix('+').unwrap_or_default();
            (5..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
        }
        Value::Url(url) => url.contains("://") && !url.contains(char::is_whitespace),
        Value::Country(code) => code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase()),
        Value::Text(text) | Value::Name(text) | Value::Company(text) | Value::Choice(text) => !text.trim().is_empty(),
        Value::MultiChoice(_) | Value::YesNo(_) | Value::Date(_) => true,
    };
    assert!(possible, "{value:?} of {reply:?}");
}
