//! Every value that is printed back to a prospect reads as the same value: parse(print(value)) = value.

use std::fmt::Write as _;

use bantam::core::answer::explain::question;
use bantam::core::answer::show::show;
use bantam::core::answer::{Confidence, Meaning, Reading, understand};
use bantam::core::ids::{Currency, Language};
use bantam::core::script::model::{AnswerType, Question};
use bantam::core::script::value::{Money, Number, OptionValue, Per, Phone, Rating, Timeline, Value};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const LANGUAGES: [&str; 6] = ["en", "de", "es", "fr", "it", "pt"];
/// A Wednesday.
const TODAY: Date = date(2027, 3, 10);
const MONEY: AnswerType = AnswerType::Money { min: None, max: None, per: None };
const NUMBER: AnswerType = AnswerType::Number { min: None, max: None };

/// Codes whose signs, words or letters are understood.
const CURRENCIES: [&str; 48] = [
    "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CRC", "CZK", "DKK", "EGP", "EUR", "GBP",
    "GTQ", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KES", "KRW", "KWD", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD",
    "PEN", "PHP", "PLN", "PYG", "QAR", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "UAH", "USD", "VES", "ZAR",
];

/// Labels of options, some of which could be read as something else.
const LABELS: &[&[&str]] = &[
    &["Website", "Mobile app", "Sales and marketing", "Something else"],
    &["Under €5k", "€5k to €20k", "More than €20k"],
    &["Every day", "Now and then", "Never", "1", "2nd"],
    &["Yes", "No", "Not sure", "Help"],
    &["Größe A", "Größe B", "¿Otra?", "C++", "R&D / QA"],
];

fn reading(language: Language) -> Reading {
    let region = if language == Language::GERMAN { "DE" } else { "GB" };
    Reading { language, region: region.parse().ok(), currency: Currency::EUR, today: TODAY }
}

fn languages() -> impl Iterator<Item = Language> {
    LANGUAGES.into_iter().map(|tag| tag.parse().expect("the languages are tags"))
}

/// Prints the value in every language and reads it there again; all languages that read something else.
fn misread(asked: &Question, value: &Value) -> String {
    let mut misread = String::new();
    for language in languages() {
        let printed = show(asked, value, language);
        let understood = understand(asked, &printed, &reading(language));
        let meant = match &understood.meaning {
            Meaning::Value(found) => Some(found.clone()),
            Meaning::Option(index) => {
                asked.options.get(*index).and_then(|option| OptionValue::on(&option.value, TODAY))
            }
            _ => None,
        };
        if meant.as_ref() != Some(value) || understood.confidence != Confidence::High {
            let _ = writeln!(misread, "{language} {printed:?} reads as {understood:?}");
        }
    }
    misread
}

fn check(answer_type: AnswerType, value: &Value) -> Result<(), TestCaseError> {
    check_asked(&question(answer_type, &[]), value)
}

fn check_asked(asked: &Question, value: &Value) -> Result<(), TestCaseError> {
    let misread = misread(asked, value);
    prop_assert!(misread.is_empty(), "{value:?}\n{misread}");
    Ok(())
}

/// As people name them: round, with cents, small and large.
fn amount() -> BoxedStrategy<f64> {
    let round = (1_u32..1_000, 0_u32..8).prop_map(|(digits, zeros)| f64::from(digits) * f64::from(10_u32.pow(zeros)));
    let exact = (0_u32..2_000_000).prop_map(f64::from);
    let with_cents = (0_u32..20_000_000).prop_map(|cents| f64::from(cents) / 100.0);
    prop_oneof![round, exact, with_cents].boxed()
}

/// One value, a range, or one end of it.
fn ends(amount: BoxedStrategy<f64>) -> impl Strategy<Value = (Option<f64>, Option<f64>)> {
    prop_oneof![
        amount.clone().prop_map(|exact| (Some(exact), Some(exact))),
        (amount.clone(), amount.clone()).prop_map(|(a, b)| (Some(a.min(b)), Some(a.max(b)))),
        amount.clone().prop_map(|max| (None, Some(max))),
        amount.prop_map(|min| (Some(min), None)),
    ]
}

fn day() -> impl Strategy<Value = Date> {
    (0_i32..9_000).prop_map(|ahead| TODAY.saturating_add(ahead.days()))
}

/// Days, whole months, whole years.
fn stretch() -> impl Strategy<Value = (Date, Date)> {
    let days = (day(), 0_i32..900).prop_map(|(from, length)| (from, from.saturating_add(length.days())));
    let months = (day(), 0_i32..20).prop_map(|(from, length)| {
        let to = from.saturating_add(length.months());
        (from.first_of_month(), to.last_of_month())
    });
    let years = (2028_i16..2050).prop_map(|year| (date(year, 1, 1), date(year, 12, 31)));
    prop_oneof![3 => days, 3 => months, 1 => years]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn amounts_of_money(
        (min, max) in ends(amount()),
        currency in proptest::option::weighted(0.8, select(&CURRENCIES[..])),
        per in proptest::option::of(select(&Per::ALL[..])),
    ) {
        // "20" to a question about money may be 20,000: it is offered, not taken.
        let doubtful = currency.is_none() && per.is_none() && max.or(min).is_some_and(|amount| amount < 100.0);
        prop_assume!(!doubtful);
        let currency: Option<Currency> = currency.map(|code| code.parse().expect("the list holds codes"));
        check(MONEY, &Value::Money(Money { min, max, currency, per }))?;
    }

    #[test]
    fn numbers((min, max) in ends(amount())) {
        check(NUMBER, &Value::Number(Number { min, max }))?;
    }

    #[test]
    fn timelines((from, to) in stretch(), open in 0..4) {
        let (from, to) = match open {
            0 => (Some(from), None),
            1 => (None, Some(to)),
            _ => (Some(from), Some(to)),
        };
        check(AnswerType::Timeline, &Value::Timeline(Timeline { from, to, asap: false }))?;
    }

    #[test]
    fn timelines_that_begin_at_once(to in day()) {
        check(AnswerType::Timeline, &Value::Timeline(Timeline { from: Some(TODAY), to: Some(to), asap: true }))?;
    }

    #[test]
    fn dates(days in -20_000_i32..20_000) {
        check(AnswerType::Date, &Value::Date(TODAY.saturating_add(days.days())))?;
    }

    #[test]
    fn ratings((of, given) in (2_u32..=100).prop_flat_map(|of| (Just(of), 2..=of * 2))) {
        let rating = Rating { given: f64::from(given) / 2.0, of };
        check(AnswerType::Rating { max: of }, &Value::Rating(rating))?;
    }

    #[test]
    fn addresses_and_pages(
        local in "[a-zA-Z][a-z0-9]{0,8}([._+-][a-z0-9]{1,6})?",
        host in "[a-z][a-z0-9]{2,9}(-[a-z0-9]{1,5})?(\\.[a-z]{2,8})?",
        ending in select(&["com", "de", "es", "fr", "pt", "com.br", "co.uk", "io", "agency", "org"][..]),
        path in "(:[1-9][0-9]{2,3})?(/[a-z0-9_-]{1,9}){0,3}(\\?[a-z]{1,4}=[a-z0-9%]{1,6})?",
    ) {
        let as_read = |answer_type, text: &str| {
            let asked = question(answer_type, &[]);
            match understand(&asked, text, &reading(Language::ENGLISH)) {
                // What may be a slip is offered, and then nothing is printed as understood.
                understood if understood.confidence == Confidence::Low => None,
                understood => match understood.meaning {
                    Meaning::Value(value) => Some(value),
                    other => panic!("{text}: {other:?}"),
                },
            }
        };
        if let Some(email) = as_read(AnswerType::Email, &format!("{local}@{host}.{ending}")) {
            check(AnswerType::Email, &email)?;
        }
        if let Some(url) = as_read(AnswerType::Url, &format!("{host}.{ending}{path}")) {
            check(AnswerType::Url, &url)?;
        }
    }

    #[test]
    fn options_by_their_labels(
        labels in select(LABELS),
        pick in any::<prop::sample::Index>(),
    ) {
        let labels: Vec<String> = labels.iter().map(|label| (*label).to_owned()).collect();
        let picked = labels[pick.index(labels.len())].clone();
        check_asked(&question(AnswerType::Choice, &labels), &Value::Choice(picked.clone()))?;
        check_asked(&question(AnswerType::MultiChoice, &labels), &Value::MultiChoice(vec![picked]))?;
    }

    #[test]
    fn several_options(chosen in subsequence(vec!["Website", "Mobile app", "Sales and marketing", "Web shop", "CRM"], 0..=5)) {
        let labels: Vec<String> =
            ["Website", "Mobile app", "Sales and marketing", "Web shop", "CRM"].map(str::to_owned).to_vec();
        let chosen: Vec<String> = chosen.into_iter().map(str::to_owned).collect();
        check_asked(&question(AnswerType::MultiChoice, &labels), &Value::MultiChoice(chosen))?;
    }
}

fn check_all(answer_type: &AnswerType, values: impl IntoIterator<Item = Value>) {
    let asked = question(answer_type.clone(), &[]);
    let misread: String = values.into_iter().map(|value| misread(&asked, &value)).collect();
    assert!(misread.is_empty(), "{} lines\n{misread}", misread.lines().count());
}

#[test]
fn words_for_times() {
    let timeline = |from, to, asap| Value::Timeline(Timeline { from, to, asap });
    check_all(&AnswerType::Timeline, [timeline(None, None, false), timeline(Some(TODAY), Some(TODAY), true)]);
    // Every month, alone and with the next.
    let months = (0..24).map(|ahead: i32| TODAY.saturating_add(ahead.months()));
    check_all(
        &AnswerType::Timeline,
        months.flat_map(|month| {
            let next = month.saturating_add(1.month());
            [
                timeline(Some(month.first_of_month()), Some(month.last_of_month()), false),
                timeline(Some(month.first_of_month()), Some(next.last_of_month()), false),
                timeline(None, Some(month.last_of_month()), false),
                timeline(Some(next.first_of_month()), None, false),
            ]
        }),
    );
}

#[test]
fn yes_and_no() {
    check_all(&AnswerType::YesNo, [Value::YesNo(true), Value::YesNo(false)]);
}

#[test]
fn every_country() {
    let pairs = (b'A'..=b'Z').flat_map(|first| (b'A'..=b'Z').map(move |second| [first, second]));
    let asked = question(AnswerType::Country, &[]);
    let codes = pairs.filter_map(|pair| {
        let code = str::from_utf8(&pair).ok()?.to_owned();
        let known = understand(&asked, &code, &reading(Language::ENGLISH));
        matches!(known.meaning, Meaning::Value(Value::Country(found)) if found == code).then_some(Value::Country(code))
    });
    let codes: Vec<Value> = codes.collect();
    assert!(codes.len() > 150, "{}", codes.len());
    check_all(&AnswerType::Country, codes);
}

/// The example numbers of the metadata, for each region and kind of line.
#[test]
fn phones_of_every_region() {
    let mut phones = Vec::new();
    let regions = (b'A'..=b'Z').flat_map(|first| (b'A'..=b'Z').map(move |second| [first, second]));
    for region in regions {
        let Some(metadata) = str::from_utf8(&region).ok().and_then(|id| phonenumber::metadata::DATABASE.by_id(id))
        else {
            continue;
        };
        let kinds = [metadata.descriptors().fixed_line(), metadata.descriptors().mobile()];
        for example in kinds.into_iter().flatten().filter_map(|kind| kind.example()) {
            let number = format!("+{}{example}", metadata.country_code());
            // A few examples are of ranges that the same metadata holds for invalid.
            let valid = phonenumber::parse(None, &number).is_ok_and(|parsed| {
                parsed.is_valid() && parsed.format().mode(phonenumber::Mode::E164).to_string() == number
            });
            if valid {
                phones.push(Value::Phone(Phone { number: number.clone(), extension: None, attested: false }));
                phones.push(Value::Phone(Phone { number, extension: Some("12".into()), attested: false }));
            }
        }
    }
    assert!(phones.len() > 800, "{}", phones.len());
    check_all(&AnswerType::Phone, phones);
}

#[test]
fn what_is_kept_as_it_was_written() {
    check_all(
        &AnswerType::Name,
        ["Ann Lee", "José Müller-Lüdenscheidt", "Maria van den Berg"].map(|name| Value::Name(name.into())),
    );
    check_all(
        &AnswerType::Company,
        ["Brightmill Ltd", "Müller & Söhne GmbH", "3M"].map(|name| Value::Company(name.into())),
    );
    check_all(
        &AnswerType::UNBOUNDED[0],
        ["Leads go cold at night.", "20k", "we, er … don't know why leads go cold"]
            .map(|text| Value::Text(text.into())),
    );
}
