//! Prints a value back in a person's language: for echoes, summaries and cards.

use jiff::civil::Date;
use jiff::{ToSpan, Zoned};

use super::super::ids::{Currency, Language};
use super::super::script::fact::Facts;
use super::super::script::model::Question;
use super::super::script::value::{Money, OptionValue, Per, Phone, Timeline, Value};
use super::Answer;
use super::calendar::Period;
use super::currency::{has_thousandths, is_word};
use super::lang::{Vocabulary, Wording};
use super::sense::Unit;

/// What a question got, as a person of this language would write it: an option by its label, so that nobody reads
/// "21 February to 24 May" who pressed "In 3 to 6 months". None without a value.
#[must_use]
pub fn show_answer(question: &Question, answer: &Answer, language: Language) -> Option<String> {
    let value = answer.value()?;
    let option = answer.option.and_then(|index| question.options.get(usize::from(index)));
    let label = option.map(|option| option.label.render(language, &Facts::default()).to_plain());
    Some(label.unwrap_or_else(|| show(question, value, language)))
}

/// The value as a person of this language would write it: "€5,000 to €20,000", "by 30 June 2027". Values of a choice
/// print the label of their option.
#[must_use]
pub fn show(question: &Question, value: &Value, language: Language) -> String {
    match value {
        Value::Choice(value) => label(question, value, language),
        Value::MultiChoice(values) if !values.is_empty() => {
            values.iter().map(|value| label(question, value, language)).collect::<Vec<_>>().join(", ")
        }
        _ => show_value(value, language),
    }
}

/// The label of the option that stands for this value; the value itself when the script has none for it.
fn label(question: &Question, value: &str, language: Language) -> String {
    let stands_for = |option: &OptionValue| match option {
        OptionValue::Fixed(Value::Choice(own)) => own == value,
        OptionValue::Fixed(Value::MultiChoice(own)) => own.len() == 1 && own[0] == value,
        OptionValue::Fixed(_) | OptionValue::Within { .. } | OptionValue::Unsure => false,
    };
    let option = question.options.iter().find(|option| stands_for(&option.value));
    option.map_or_else(|| value.to_owned(), |option| option.label.render(language, &Facts::default()).to_plain())
}

/// A value of which no question is known.
#[must_use]
pub fn show_value(value: &Value, language: Language) -> String {
    let vocabulary = Vocabulary::of(language);
    let wording = vocabulary.wording();
    match value {
        Value::Text(text) | Value::Choice(text) | Value::Url(text) | Value::Company(text) | Value::Name(text) => {
            text.clone()
        }
        Value::MultiChoice(values) if values.is_empty() => wording.none.to_owned(),
        Value::MultiChoice(values) => values.join(", "),
        Value::YesNo(true) => wording.yes.to_owned(),
        Value::YesNo(false) => wording.no.to_owned(),
        Value::Money(money) => show_money(money, wording),
        Value::Number(number) => range(number.min, number.max, wording, |end| figure(end, wording)),
        Value::Timeline(timeline) => show_timeline(timeline, wording),
        Value::Date(date) => day(*date, wording),
        Value::Email(email) => email.address.clone(),
        Value::Phone(phone) => show_phone(phone),
        Value::Country(code) => vocabulary.country_name(code).map_or_else(|| code.clone(), str::to_owned),
        Value::Rating(rating) => {
            fill(wording.rating, &[&figure(rating.given, wording), &figure(f64::from(rating.of), wording)])
        }
    }
}

/// A day: "12 March 2027".
#[must_use]
pub fn show_day(date: Date, language: Language) -> String {
    day(date, Vocabulary::of(language).wording())
}

/// A moment as the clock on the wall shows it: "12 March 2027, 14:05".
#[must_use]
pub fn show_moment(moment: &Zoned, language: Language) -> String {
    let day = show_day(moment.date(), language);
    format!("{day}, {:02}:{:02}", moment.hour(), moment.minute())
}

fn fill(pattern: &str, parts: &[&str]) -> String {
    parts.iter().fold(pattern.to_owned(), |text, part| text.replacen("{}", part, 1))
}

fn range(min: Option<f64>, max: Option<f64>, wording: &Wording, print: impl Fn(f64) -> String) -> String {
    match (min, max) {
        (Some(min), Some(max)) if (max - min).abs() < f64::EPSILON * max.abs().max(1.0) => print(min),
        (Some(min), Some(max)) => fill(wording.from_to, &[&print(min), &print(max)]),
        (Some(min), None) => fill(wording.at_least, &[&print(min)]),
        (None, Some(max)) => fill(wording.at_most, &[&print(max)]),
        (None, None) => String::new(),
    }
}

/// Grouped by thousands; at most two decimals, none when it is whole.
fn figure(value: f64, wording: &Wording) -> String {
    let printed = format!("{:.2}", value.abs());
    let (whole, decimals) = printed.split_once('.').unwrap_or((&printed, ""));
    let mut text = String::new();
    if value < 0.0 {
        text.push('-');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(wording.group);
        }
        text.push(digit);
    }
    if decimals != "00" {
        text.push(wording.decimal);
        text.push_str(decimals.strip_suffix('0').unwrap_or(decimals));
    }
    text
}

/// Cents are printed in full: "€12.50".
fn amount(value: f64, wording: &Wording) -> String {
    let text = figure(value, wording);
    match text.rsplit_once(wording.decimal) {
        Some((_, decimals)) if decimals.len() == 1 => text + "0",
        _ => text,
    }
}

fn show_money(money: &Money, wording: &Wording) -> String {
    // "1.000 KWD" is one dinar to those who count in thousandths.
    let in_thousandths = money.currency.is_some_and(has_thousandths);
    let amount = |value: f64| {
        let amount = amount(value, wording);
        if in_thousandths && !amount.contains(wording.decimal) {
            format!("{amount}{}00", wording.decimal)
        } else {
            amount
        }
    };
    let sign_first = wording.sign_first && !money.currency.is_some_and(is_word);
    let sign = money.currency.map(sign);
    let print = |value: f64| {
        let amount = amount(value);
        match &sign {
            None => amount,
            Some(sign) if sign_first && !sign.ends_with(char::is_alphabetic) => format!("{sign}{amount}"),
            Some(sign) if sign_first => format!("{sign} {amount}"),
            Some(sign) => format!("{amount} {sign}"),
        }
    };
    let text = match (money.min, money.max) {
        // "5.000 bis 20.000 €": where the sign stands behind, once is enough.
        (Some(min), Some(max)) if min < max && !sign_first => fill(wording.from_to, &[&amount(min), &print(max)]),
        (min, max) => range(min, max, wording, print),
    };
    match money.per {
        None => text,
        Some(Per::Project) => fill(wording.project, &[&text]),
        Some(Per::Month) => fill(wording.month, &[&text]),
        Some(Per::Year) => fill(wording.year, &[&text]),
        Some(Per::Seat) => fill(wording.seat, &[&text]),
    }
}

fn sign(currency: Currency) -> String {
    match currency.code() {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        "INR" => "₹",
        // As a code it would be read as a word: "try 500".
        "TRY" => "₺",
        code => code,
    }
    .to_owned()
}

fn day(date: Date, wording: &Wording) -> String {
    let month = usize::try_from(date.month() - 1).ok().and_then(|month| wording.months.get(month)).unwrap_or(&"");
    (wording.date)
        .replace("{day}", &date.day().to_string())
        .replace("{month}", month)
        .replace("{year}", &date.year().to_string())
}

fn show_timeline(timeline: &Timeline, wording: &Wording) -> String {
    match (timeline.from, timeline.to) {
        (Some(from), Some(to)) if timeline.asap && from < to => fill(wording.asap_by, &[&day(to, wording)]),
        _ if timeline.asap => wording.asap.to_owned(),
        (None, None) => wording.open.to_owned(),
        (None, Some(to)) => fill(wording.by, &[&day(to, wording)]),
        (Some(from), None) => fill(wording.from, &[&day(from, wording)]),
        (Some(from), Some(to)) if from == to => day(from, wording),
        (Some(from), Some(to)) => whole_months(from, to, wording)
            .unwrap_or_else(|| fill(wording.from_to, &[&day(from, wording), &day(to, wording)])),
    }
}

/// "2027", "June 2027", "July to September 2027".
fn whole_months(from: Date, to: Date, wording: &Wording) -> Option<String> {
    let last_is_whole = to.checked_add(1.day()).ok()?.day() == 1;
    if from.day() != 1 || !last_is_whole {
        return None;
    }
    if Period::around(from, Unit::Year) == Some(Period { from, to }) {
        return Some(from.year().to_string());
    }
    let month = |date: Date| {
        let index = usize::try_from(date.month() - 1).ok()?;
        wording.months.get(index).copied()
    };
    let (first, last) = (month(from)?, month(to)?);
    Some(match from.year() == to.year() {
        true if from.month() == to.month() => format!("{first} {}", to.year()),
        true => format!("{} {}", fill(wording.from_to, &[first, last]), to.year()),
        false => fill(wording.from_to, &[&format!("{first} {}", from.year()), &format!("{last} {}", to.year())]),
    })
}

/// In groups, as its country writes it.
fn show_phone(phone: &Phone) -> String {
    let readable = phonenumber::parse(None, &phone.number).map_or_else(
        |_| phone.number.clone(),
        |number| number.format().mode(phonenumber::Mode::International).to_string(),
    );
    match &phone.extension {
        Some(extension) => format!("{readable} x{extension}"),
        None => readable,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::core::ids::QuestionId;
    use crate::core::script::model::{AnswerOption, AnswerType, GiveUp};
    use crate::core::script::text::Text;
    use crate::core::script::value::{Number, Rating};

    fn question(options: Vec<AnswerOption>) -> Question {
        Question {
            id: QuestionId("q".into()),
            dimension: None,
            when: None,
            ask: Text::plain("?"),
            answer_type: AnswerType::Choice,
            options,
            optional: false,
            reask: None,
            why: None,
            tries: 3,
            give_up: GiveUp::Skip,
            stop_when: None,
        }
    }

    fn check(value: &Value, english: &str, german: &str) {
        let question = question(Vec::new());
        assert_eq!(show(&question, value, Language::ENGLISH), english);
        assert_eq!(show(&question, value, Language::GERMAN), german);
    }

    #[test]
    fn money() {
        let money =
            |min, max, currency: &str, per| Value::Money(Money { min, max, currency: currency.parse().ok(), per });
        check(&money(Some(5e3), Some(2e4), "EUR", None), "€5,000 to €20,000", "5.000 bis 20.000 €");
        check(&money(None, Some(8e3), "EUR", None), "at most €8,000", "höchstens 8.000 €");
        check(&money(Some(2e4), None, "USD", None), "from $20,000", "ab 20.000 $");
        check(&money(Some(12.5), Some(12.5), "CHF", Some(Per::Month)), "CHF 12.50 per month", "12,50 CHF pro Monat");
        check(&money(Some(1_234_567.0), Some(1_234_567.0), "", None), "1,234,567", "1.234.567");
    }

    #[test]
    fn timelines() {
        let timeline = |from, to, asap| Value::Timeline(Timeline { from, to, asap });
        let (may, june, september) = (date(2027, 5, 1), date(2027, 6, 30), date(2027, 9, 30));
        check(&timeline(None, Some(june), false), "by 30 June 2027", "bis 30. Juni 2027");
        check(&timeline(Some(may), None, false), "from 1 May 2027", "ab 1. Mai 2027");
        check(
            &timeline(Some(date(2027, 7, 1)), Some(september), false),
            "July to September 2027",
            "Juli bis September 2027",
        );
        check(&timeline(Some(date(2027, 6, 1)), Some(june), false), "June 2027", "Juni 2027");
        check(&timeline(Some(date(2027, 1, 1)), Some(date(2027, 12, 31)), false), "2027", "2027");
        check(&timeline(Some(may), Some(may), false), "1 May 2027", "1. Mai 2027");
        check(&timeline(Some(may), Some(may), true), "as soon as possible", "so bald wie möglich");
        check(&timeline(None, None, false), "no fixed date", "kein fester Termin");
    }

    #[test]
    fn other_values() {
        check(&Value::Number(Number { min: Some(10.0), max: Some(20.0) }), "10 to 20", "10 bis 20");
        check(&Value::Number(Number { min: Some(1.5), max: Some(1.5) }), "1.5", "1,5");
        check(&Value::YesNo(true), "yes", "ja");
        check(&Value::Date(date(2027, 3, 15)), "15 March 2027", "15. März 2027");
        check(&Value::Rating(Rating { given: 4.0, of: 5 }), "4 of 5", "4 von 5");
        check(&Value::Country("AT".into()), "Austria", "Österreich");
        check(&Value::MultiChoice(Vec::new()), "none", "nichts davon");
        let phone = Phone { number: "+4930901820".into(), extension: None, attested: false };
        check(&Value::Phone(phone), "+49 30 901820", "+49 30 901820");
    }

    #[test]
    fn a_choice_shows_its_label() {
        let option = |label, value: &str| AnswerOption {
            label: Text::plain(label),
            value: OptionValue::Fixed(Value::Choice(value.into())),
            means: Vec::new(),
        };
        let question = question(vec![option("I do", "decides"), option("We decide together", "shares")]);
        let shown = |value| show(&question, &value, Language::ENGLISH);
        assert_eq!(shown(Value::Choice("shares".into())), "We decide together");
        assert_eq!(shown(Value::MultiChoice(vec!["decides".into(), "shares".into()])), "I do, We decide together");
        assert_eq!(shown(Value::Choice("gone".into())), "gone");
    }
}
