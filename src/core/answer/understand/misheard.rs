//! Values that are easily misunderstood: taken back, doubtful, or of something else.

use jiff::civil::{Date, date};

use super::*;
use crate::core::ids::{Currency, Language};
use crate::core::script::value::{Money, Number, Timeline};

pub(super) const EN: Language = Language::ENGLISH;
pub(super) const DE: Language = Language::GERMAN;
/// A Sunday late in autumn.
const TODAY: Date = date(2026, 11, 22);

pub(super) const MONEY: AnswerType = AnswerType::Money { min: None, max: None, per: None };
pub(super) const NUMBER: AnswerType = AnswerType::Number { min: None, max: None };
pub(super) const TEXT: AnswerType = AnswerType::Text { min_length: None, max_length: None };

pub(super) fn reading(language: Language) -> Reading {
    Reading { language, region: "DE".parse().ok(), currency: Currency::EUR, today: TODAY }
}

pub(super) fn hear(answer_type: &AnswerType, language: Language, reply: &str) -> Understood {
    read(answer_type, &[], &[], reply, &reading(language))
}

/// What is taken, which a guess is not.
pub(super) fn taken_from(understood: Understood) -> Option<Value> {
    match understood {
        Understood { meaning: Meaning::Value(value), confidence: Confidence::Medium | Confidence::High, .. } => {
            Some(value)
        }
        _ => None,
    }
}

pub(super) fn ends(value: Option<Value>) -> Option<(Option<f64>, Option<f64>)> {
    match value? {
        Value::Money(Money { min, max, .. }) | Value::Number(Number { min, max }) => Some((min, max)),
        other => panic!("{other:?}"),
    }
}

pub(super) fn check_ends(answer_type: &AnswerType, cases: &[(Language, &str, Option<f64>, Option<f64>)]) {
    for (language, reply, min, max) in cases {
        let taken = ends(taken_from(hear(answer_type, *language, reply)));
        assert_eq!(taken, Some((*min, *max)), "{reply}: {:?}", hear(answer_type, *language, reply));
    }
}

pub(super) fn check_not_taken(answer_type: &AnswerType, cases: &[(Language, &str)]) {
    for (language, reply) in cases {
        assert_eq!(taken_from(hear(answer_type, *language, reply)), None, "{reply}");
    }
}

const K: f64 = 1_000.0;

#[test]
fn an_amount_that_is_denied_is_not_taken() {
    check_not_taken(
        &MONEY,
        &[
            (EN, "not 20k"),
            (EN, "I don't have 20k"),
            (EN, "we can't spend 20k"),
            (EN, "certainly not EUR 20,000"),
            (EN, "20k is not possible"),
            (EN, "no 20k"),
            (DE, "nicht 5000"),
            (DE, "keine 5000"),
            (DE, "keine 5000 Euro"),
            (DE, "wir haben keine 20.000 Euro"),
            (DE, "5000 haben wir nicht"),
        ],
    );
    check_ends(
        &MONEY,
        &[
            (EN, "not 20k, rather 10k", Some(10.0 * K), Some(10.0 * K)),
            (EN, "not 20k but 10k", Some(10.0 * K), Some(10.0 * K)),
            (EN, "10k, not 20k", Some(10.0 * K), Some(10.0 * K)),
            (EN, "10k instead of 20k", Some(10.0 * K), Some(10.0 * K)),
            (EN, "rather 10k than 20k, so 10k", Some(10.0 * K), Some(10.0 * K)),
            (EN, "20k, no, 10k", Some(10.0 * K), Some(10.0 * K)),
            (EN, "20k, sorry, I mean 12k", Some(12.0 * K), Some(12.0 * K)),
            (EN, "no, 20k", Some(20.0 * K), Some(20.0 * K)),
            (EN, "not sure, maybe 10k", Some(10.0 * K), Some(10.0 * K)),
            (EN, "not more than 20k", None, Some(20.0 * K)),
            (EN, "we can't spend more than 20k", None, Some(20.0 * K)),
            (EN, "20k, not more", None, Some(20.0 * K)),
            (DE, "nicht 5000 sondern 8000", Some(8.0 * K), Some(8.0 * K)),
            (DE, "nicht 5000, sondern 8000", Some(8.0 * K), Some(8.0 * K)),
            (DE, "keine 20.000, eher 10.000", Some(10.0 * K), Some(10.0 * K)),
            (DE, "8000 statt 5000", Some(8.0 * K), Some(8.0 * K)),
            (DE, "nicht mehr als 5000", None, Some(5.0 * K)),
            (DE, "weiß nicht, vielleicht 5000", Some(5.0 * K), Some(5.0 * K)),
        ],
    );
}

#[test]
fn a_number_that_is_denied_is_not_taken() {
    check_not_taken(&NUMBER, &[(EN, "not 40"), (EN, "we are not 40 people"), (EN, "not just me"), (DE, "keine 40")]);
    check_ends(
        &NUMBER,
        &[
            (EN, "not 40 but 60", Some(60.0), Some(60.0)),
            (EN, "not 40, 60", Some(60.0), Some(60.0)),
            (EN, "40, no, 60", Some(60.0), Some(60.0)),
            (EN, "no more than 40", None, Some(40.0)),
            (DE, "nicht 40 sondern 60", Some(60.0), Some(60.0)),
            (DE, "nicht weniger als 40", Some(40.0), None),
        ],
    );
    let rating = AnswerType::Rating { max: 5 };
    check_not_taken(&rating, &[(EN, "not 4"), (DE, "keine 4")]);
}

#[test]
fn a_time_that_is_denied_is_not_taken() {
    check_not_taken(
        &AnswerType::Timeline,
        &[
            (EN, "not this year"),
            (EN, "not in Q3"),
            (EN, "not in May"),
            (EN, "not asap"),
            (EN, "May doesn't work"),
            (DE, "nicht mehr dieses Jahr"),
            (DE, "nicht im Mai"),
            (DE, "nicht sofort"),
        ],
    );
    let cases = [
        (EN, "not in Q3, rather Q4 2027", Some(date(2027, 10, 1)), Some(date(2027, 12, 31))),
        (EN, "not before May", Some(date(2027, 5, 1)), None),
        (EN, "we can't start before May", Some(date(2027, 5, 1)), None),
        (DE, "nicht vor Mai", Some(date(2027, 5, 1)), None),
        (DE, "nicht im Mai, sondern im Juni", Some(date(2027, 6, 1)), Some(date(2027, 6, 30))),
        (DE, "nicht dringend", None, None),
    ];
    for (language, reply, from, to) in cases {
        let taken = taken_from(hear(&AnswerType::Timeline, language, reply));
        assert_eq!(taken, Some(Value::Timeline(Timeline { from, to, asap: false })), "{reply}");
    }
    check_not_taken(
        &AnswerType::Date,
        &[(EN, "not monday"), (EN, "not on 5 May"), (DE, "nicht am Montag"), (DE, "Montag geht nicht")],
    );
    let tuesday = taken_from(hear(&AnswerType::Date, EN, "not monday, tuesday"));
    assert_eq!(tuesday, Some(Value::Date(date(2026, 11, 24))));
}

#[test]
fn other_values_that_are_denied_are_not_taken() {
    check_not_taken(
        &AnswerType::Country,
        &[(EN, "not Germany"), (DE, "nicht Deutschland"), (EN, "we are not in France")],
    );
    check_not_taken(
        &AnswerType::Email,
        &[(EN, "don't write to joe@acme.com"), (EN, "not joe@acme.com"), (DE, "nicht an joe@acme.de")],
    );
    check_not_taken(
        &AnswerType::Phone,
        &[(EN, "not 0171 2345678"), (DE, "nicht die 0171 2345678"), (EN, "don't call +49 171 2345678")],
    );
    check_not_taken(&AnswerType::Url, &[(EN, "not acme.com")]);
    let country = taken_from(hear(&AnswerType::Country, EN, "not Germany but Austria"));
    assert_eq!(country, Some(Value::Country("AT".to_owned())));
    match taken_from(hear(&AnswerType::Email, EN, "not joe@a.com, use sue@a.com")) {
        Some(Value::Email(email)) => assert_eq!(email.address, "sue@a.com"),
        other => panic!("{other:?}"),
    }
    match taken_from(hear(&AnswerType::Phone, DE, "nicht 0171 2345678, sondern 0171 2345679")) {
        Some(Value::Phone(phone)) => assert_eq!(phone.number, "+491712345679"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn amounts_in_more_ways_of_writing() {
    let exact = |amount: f64| (Some(amount), Some(amount));
    let cases = [
        (DE, "20 TEUR", exact(20.0 * K)),
        (DE, "20TEUR", exact(20.0 * K)),
        (DE, "20 T€", exact(20.0 * K)),
        (EN, "20 T€", exact(20.0 * K)),
        (DE, "bis zu 20 TEUR", (None, Some(20.0 * K))),
        (EN, "5to10k", (Some(5.0 * K), Some(10.0 * K))),
        (EN, "5000 bis 10000", (Some(5.0 * K), Some(10.0 * K))),
        (EN, "1e6", exact(1_000.0 * K)),
        (EN, "5 figures", (Some(10.0 * K), Some(99_999.0))),
        (DE, "5stellig", (Some(10.0 * K), Some(99_999.0))),
        (DE, "5-stellig", (Some(10.0 * K), Some(99_999.0))),
        (EN, "€5k-€10k", (Some(5.0 * K), Some(10.0 * K))),
        (EN, "$5k-$10k", (Some(5.0 * K), Some(10.0 * K))),
        (EN, "5.000 € bis 10.000 €", (Some(5.0 * K), Some(10.0 * K))),
        (DE, "5.000 € bis 10.000 €", (Some(5.0 * K), Some(10.0 * K))),
        (EN, "EUR 5000 - EUR 8000", (Some(5.0 * K), Some(8.0 * K))),
        (DE, "mind. 5.000", (Some(5.0 * K), None)),
        (EN, "8k ideally, 10k max", (Some(8.0 * K), Some(10.0 * K))),
    ];
    for (language, reply, expected) in cases {
        let heard = hear(&MONEY, language, reply);
        assert_eq!(ends(taken_from(heard.clone())), Some(expected), "{reply}: {heard:?}");
    }
}

#[test]
fn amounts_with_an_odd_unit_are_asked_back() {
    check_not_taken(
        &MONEY,
        &[
            (EN, "12,50 per user per month"),
            (EN, "10k over 2 years"),
            (EN, "5k per quarter"),
            (EN, "10k setup plus 500 per month"),
            (DE, "5.000 im Quartal"),
            (DE, "10.000 für 2 Jahre"),
            (EN, "my phone is +49 171 2345678"),
            (EN, "call 0171 2345678"),
        ],
    );
}

#[test]
fn a_small_bare_amount_is_a_guess_of_thousands() {
    let money = |min: f64, max: Option<f64>| {
        OptionValue::Fixed(Value::Money(Money { min: Some(min), max, currency: Some(Currency::EUR), per: None }))
    };
    let options = [money(0.0, Some(K)), money(K, Some(5.0 * K)), money(5.0 * K, None)];
    let values: Vec<&OptionValue> = options.iter().collect();
    for (values, reply, expected) in [
        (&values[..], "10 to 15", (Some(10.0 * K), Some(15.0 * K))),
        (&values[..], "about 8", (Some(8.0 * K), Some(8.0 * K))),
        (&[], "10", (Some(10.0 * K), Some(10.0 * K))),
        (&[], "5-10", (Some(5.0 * K), Some(10.0 * K))),
        (&[], "5 bis 10", (Some(5.0 * K), Some(10.0 * K))),
    ] {
        let heard = read(&MONEY, &[], values, reply, &reading(EN));
        assert_eq!(heard.confidence, Confidence::Low, "{reply}");
        let Meaning::Value(value) = heard.meaning else { panic!("{reply}: {heard:?}") };
        assert_eq!(ends(Some(value)), Some(expected), "{reply}");
        assert_eq!(heard.alternatives.len(), 1, "{reply}: the amount as written");
    }
    let heard = read(&MONEY, &[], &values, "500", &reading(EN));
    assert_eq!(heard.confidence, Confidence::Medium);
    assert_eq!(ends(taken_from(heard)), Some((Some(500.0), Some(500.0))));
    assert_eq!(ends(taken_from(hear(&MONEY, EN, "10 €"))), Some((Some(10.0), Some(10.0))));
    assert_eq!(ends(taken_from(hear(&MONEY, EN, "25 per user"))), Some((Some(25.0), Some(25.0))));
}

#[test]
fn counts_that_stand_beside_other_numbers() {
    check_ends(
        &NUMBER,
        &[
            (EN, "founded in 1998 with 50 people", Some(50.0), Some(50.0)),
            (EN, "me and 3 others", Some(4.0), Some(4.0)),
            (DE, "ich und drei Kollegen", Some(4.0), Some(4.0)),
            (DE, "zu zweit", Some(2.0), Some(2.0)),
        ],
    );
    check_not_taken(&NUMBER, &[(EN, "3 teams of 5"), (EN, "12 or so, or was it 40"), (EN, "founded in 1998")]);
    let guess = hear(&NUMBER, EN, "20 people in sales and 15 in support");
    assert_eq!(guess.confidence, Confidence::Low);
    assert_eq!(guess.meaning, Meaning::Value(Value::Number(Number { min: Some(35.0), max: Some(35.0) })));
}

#[test]
fn times_that_are_vague_or_impossible() {
    for (language, reply, from, to) in [
        (EN, "in autumn", Some(date(2026, 9, 23)), Some(date(2026, 12, 21))),
        (EN, "soon", Some(TODAY), Some(date(2027, 2, 22))),
        (DE, "demnächst", Some(TODAY), Some(date(2027, 2, 22))),
        (EN, "later", None, None),
        (EN, "no date", None, None),
        (DE, "ab Januar", Some(date(2027, 1, 1)), None),
        (EN, "from January", Some(date(2027, 1, 1)), None),
        (EN, "April or May", Some(date(2027, 4, 1)), Some(date(2027, 5, 31))),
    ] {
        let taken = taken_from(hear(&AnswerType::Timeline, language, reply));
        assert_eq!(taken, Some(Value::Timeline(Timeline { from, to, asap: false })), "{reply}");
    }
    check_not_taken(&AnswerType::Timeline, &[(EN, "31 Feb"), (EN, "in 9999"), (EN, "1.1.9999")]);
}

#[test]
fn what_names_nobody_is_no_name() {
    for reply in ["me", "my boss", "somebody else"] {
        assert_eq!(hear(&AnswerType::Name, EN, reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
    for answer_type in [AnswerType::Name, AnswerType::Company] {
        for reply in ["no", "none", "n/a"] {
            assert_eq!(hear(&answer_type, EN, reply).meaning, Meaning::Refusal, "{reply}");
        }
    }
    check_not_taken(&AnswerType::Company, &[(EN, "42"), (EN, "joe@acme.com"), (EN, "it is 42")]);
    let company = taken_from(hear(&AnswerType::Company, EN, "Company 7"));
    assert_eq!(company, Some(Value::Company("Company 7".to_owned())));
}

#[test]
fn not_knowing_and_not_saying() {
    for (language, reply) in
        [(EN, "dunno yet"), (EN, "we don't have a budget"), (EN, "it depends"), (DE, "haben wir noch nicht")]
    {
        assert_eq!(hear(&MONEY, language, reply).meaning, Meaning::Unsure, "{reply}");
    }
    assert_eq!(hear(&MONEY, DE, "das sag ich nicht").meaning, Meaning::Refusal);
}
