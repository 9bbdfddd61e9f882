use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::core::answer::{Freely, understand_freely};
use crate::core::ids::{Currency, Language};
use crate::core::script::value::{Email, Money, Number, Per, Phone, Rating, Timeline};

const EN: Language = Language::ENGLISH;
const DE: Language = Language::GERMAN;
/// A Wednesday.
const TODAY: Date = date(2027, 3, 10);

const MONEY: AnswerType = AnswerType::Money { min: None, max: None, per: None };
const NUMBER: AnswerType = AnswerType::Number { min: None, max: None };
const TEXT: AnswerType = AnswerType::Text { min_length: None, max_length: None };

fn reading(language: Language) -> Reading {
    let region = if language == DE { "DE" } else { "GB" };
    Reading { language, region: region.parse().ok(), currency: Currency::EUR, today: TODAY }
}

fn hear(answer_type: &AnswerType, language: Language, reply: &str) -> Understood {
    read(answer_type, &[], &[], reply, &reading(language))
}

fn value_of(answer_type: &AnswerType, language: Language, reply: &str) -> Value {
    match hear(answer_type, language, reply) {
        Understood { meaning: Meaning::Value(value), confidence: Confidence::Medium | Confidence::High, .. } => value,
        other => panic!("{reply:?}: {other:?}"),
    }
}

fn check_money(language: Language, cases: &[(&str, Option<f64>, Option<f64>, &str)]) {
    for (reply, min, max, currency) in cases {
        let expected = Money { min: *min, max: *max, currency: currency.parse().ok(), per: None };
        match value_of(&MONEY, language, reply) {
            Value::Money(money) => assert_eq!(Money { per: None, ..money }, expected, "{reply}"),
            other => panic!("{reply}: {other:?}"),
        }
    }
}

#[test]
fn money_in_english() {
    check_money(
        EN,
        &[
            ("max 7k", None, Some(7_000.0), ""),
            ("around 30.000 €", Some(30_000.0), Some(30_000.0), "EUR"),
            ("6-12k", Some(6_000.0), Some(12_000.0), ""),
            ("between 4 and 9 thousand pounds", Some(4_000.0), Some(9_000.0), "GBP"),
            ("$25,000", Some(25_000.0), Some(25_000.0), "USD"),
            ("$10-$20", Some(10.0), Some(20.0), "USD"),
            ("under 6k", None, Some(6_000.0), ""),
            ("more than 40k euros", Some(40_000.0), None, "EUR"),
            ("a couple grand", Some(2_000.0), Some(2_000.0), ""),
            ("five thousand", Some(5_000.0), Some(5_000.0), ""),
            ("EUR 1.250,50", Some(1_250.5), Some(1_250.5), "EUR"),
            ("CA$ 900", Some(900.0), Some(900.0), "CAD"),
            ("our budget is 5000", Some(5_000.0), Some(5_000.0), ""),
            ("20k+", Some(20_000.0), None, ""),
            ("15,000 or more", Some(15_000.0), None, ""),
            ("8 grand tops", None, Some(8_000.0), ""),
            ("10k, maybe 15", Some(10_000.0), Some(15_000.0), ""),
            ("no more than 3000 quid", None, Some(3_000.0), "GBP"),
            ("half a million", Some(500_000.0), Some(500_000.0), ""),
            ("six figures", Some(100_000.0), Some(999_999.0), ""),
            ("not sure, maybe 10k", Some(10_000.0), Some(10_000.0), ""),
            ("30,000 dollers", Some(30_000.0), Some(30_000.0), "USD"),
            ("no budget", Some(0.0), Some(0.0), ""),
        ],
    );
}

#[test]
fn money_in_german() {
    check_money(
        DE,
        &[
            ("max. 7000€", None, Some(7_000.0), "EUR"),
            ("10 bis 15 Tausend", Some(10_000.0), Some(15_000.0), ""),
            ("1,5 Mio.", Some(1_500_000.0), Some(1_500_000.0), ""),
            ("fünftausend", Some(5_000.0), Some(5_000.0), ""),
            ("ca. 20.000 EUR", Some(20_000.0), Some(20_000.0), "EUR"),
            ("zwischen 3.000 und 4.500 Euro", Some(3_000.0), Some(4_500.0), "EUR"),
            ("mindestens 80 Tsd. Euro", Some(80_000.0), None, "EUR"),
            ("höchstens zwölftausend Franken", None, Some(12_000.0), "CHF"),
            ("wir haben etwa 5000 eingeplant", Some(5_000.0), Some(5_000.0), ""),
            ("bis zu 12.500,00 EUR", None, Some(12_500.0), "EUR"),
            ("unter 10k", None, Some(10_000.0), ""),
            ("über 50.000", Some(50_000.0), None, ""),
            ("fünfstellig", Some(10_000.0), Some(99_999.0), ""),
            ("US-Dollar wären es 300 US-Dollar", Some(300.0), Some(300.0), "USD"),
        ],
    );
}

#[test]
fn money_says_what_it_is_for() {
    let cases = [
        (EN, "300 a month", Per::Month),
        (EN, "€500/month", Per::Month),
        (EN, "20k per year", Per::Year),
        (EN, "25 per user", Per::Seat),
        (DE, "300 Euro im Monat", Per::Month),
        (DE, "20 Tsd. pro Jahr", Per::Year),
        (DE, "15 € pro Nutzer", Per::Seat),
        (DE, "10.000 insgesamt", Per::Project),
    ];
    for (language, reply, per) in cases {
        match value_of(&MONEY, language, reply) {
            Value::Money(money) => assert_eq!(money.per, Some(per), "{reply}"),
            other => panic!("{reply}: {other:?}"),
        }
    }
}

#[test]
fn what_counts_something_else_is_no_money() {
    for reply in ["in 3 months", "we are 12 people", "15 %", "blue"] {
        assert_eq!(hear(&MONEY, EN, reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
    let guess = hear(&MONEY, EN, "yesterday my colleague Anna showed room 12 to three visitors from Spain");
    assert_eq!(guess.confidence, Confidence::Low);
}

#[test]
fn bounds_of_money_hold_in_the_scripts_currency_only() {
    let bounded = AnswerType::Money { min: Some(1_000.0), max: Some(50_000.0), per: None };
    let out = Meaning::Other(Misfit::OutOfBounds { min: Some(1_000.0), max: Some(50_000.0) });
    assert_eq!(hear(&bounded, EN, "500").meaning, out);
    assert_eq!(hear(&bounded, EN, "€60k").meaning, out);
    assert!(matches!(hear(&bounded, EN, "$500").meaning, Meaning::Value(_)));
    assert!(matches!(hear(&bounded, EN, "up to 2000").meaning, Meaning::Value(_)));
}

fn check_timeline(language: Language, cases: &[(&str, Option<Date>, Option<Date>)]) {
    for (reply, from, to) in cases {
        let expected = Value::Timeline(Timeline { from: *from, to: *to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, language, reply), expected, "{reply}");
    }
}

#[test]
fn timelines_in_english() {
    let span = |from, to| (Some(from), Some(to));
    let cases = [
        ("next month", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("in 4 months", span(date(2027, 7, 10), date(2027, 7, 10))),
        ("Q3", span(date(2027, 7, 1), date(2027, 9, 30))),
        ("Q1 2028", span(date(2028, 1, 1), date(2028, 3, 31))),
        ("end of year", span(date(2027, 12, 1), date(2027, 12, 31))),
        ("by June", (None, Some(date(2027, 6, 30)))),
        ("before Christmas", (None, Some(date(2027, 12, 24)))),
        ("mid-April", span(date(2027, 4, 11), date(2027, 4, 20))),
        ("within 6 weeks", span(TODAY, date(2027, 4, 21))),
        ("no rush", (None, None)),
        ("2027-05-01", span(date(2027, 5, 1), date(2027, 5, 1))),
        ("H2", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("3-6 months", span(date(2027, 6, 10), date(2027, 9, 10))),
        ("a month or two", span(date(2027, 4, 10), date(2027, 5, 10))),
        ("February", span(date(2028, 2, 1), date(2028, 2, 29))),
        ("March 1", span(date(2028, 3, 1), date(2028, 3, 1))),
        ("this quarter", span(date(2027, 1, 1), date(2027, 3, 31))),
        ("not before May", (Some(date(2027, 5, 1)), None)),
        ("after the summer", (Some(date(2027, 9, 1)), None)),
        ("from May to July", span(date(2027, 5, 1), date(2027, 7, 31))),
        ("between November and January", span(date(2027, 11, 1), date(2028, 1, 31))),
        ("15th of March 2027", span(date(2027, 3, 15), date(2027, 3, 15))),
        ("next friday", span(date(2027, 3, 19), date(2027, 3, 19))),
        ("tomorrow", span(date(2027, 3, 11), date(2027, 3, 11))),
        ("in the next 3 months", span(TODAY, date(2027, 6, 10))),
        ("at least 2 months", (Some(date(2027, 5, 10)), None)),
        ("half a year", span(date(2027, 9, 10), date(2027, 9, 10))),
        ("in May", span(date(2027, 5, 1), date(2027, 5, 31))),
        ("May", span(date(2027, 5, 1), date(2027, 5, 31))),
        ("septemper", span(date(2027, 9, 1), date(2027, 9, 30))),
        ("by the end of next year", (None, Some(date(2028, 12, 31)))),
        ("10-15 April", span(date(2027, 4, 10), date(2027, 4, 15))),
        ("July 13 to 15", span(date(2027, 7, 13), date(2027, 7, 15))),
        ("on the 15th", span(date(2027, 3, 15), date(2027, 3, 15))),
        ("tuesday next week", span(date(2027, 3, 16), date(2027, 3, 16))),
        ("2027 Q3", span(date(2027, 7, 1), date(2027, 9, 30))),
        ("Saturday to Tuesday", span(date(2027, 3, 13), date(2027, 3, 16))),
        ("in 2028", span(date(2028, 1, 1), date(2028, 12, 31))),
    ];
    check_timeline(EN, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn timelines_in_german() {
    let span = |from, to| (Some(from), Some(to));
    let cases = [
        ("nächste Woche", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("bis Ende März", (None, Some(date(2027, 3, 31)))),
        ("im Sommer", span(date(2027, 6, 1), date(2027, 8, 31))),
        ("15.4.2027", span(date(2027, 4, 15), date(2027, 4, 15))),
        ("am 15. April", span(date(2027, 4, 15), date(2027, 4, 15))),
        ("in zwei Monaten", span(date(2027, 5, 10), date(2027, 5, 10))),
        ("innerhalb von 6 Wochen", span(TODAY, date(2027, 4, 21))),
        ("keine Eile", (None, None)),
        ("im zweiten Halbjahr", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("3. Quartal", span(date(2027, 7, 1), date(2027, 9, 30))),
        ("nicht vor September", (Some(date(2027, 9, 1)), None)),
        ("ab Juni", (Some(date(2027, 6, 1)), None)),
        ("vor Weihnachten", (None, Some(date(2027, 12, 24)))),
        ("nach Ostern", (Some(date(2027, 3, 29)), None)),
        ("spätestens im Mai", (None, Some(date(2027, 5, 31)))),
        ("zwischen Mai und Juli", span(date(2027, 5, 1), date(2027, 7, 31))),
        ("in den nächsten drei Monaten", span(TODAY, date(2027, 6, 10))),
        ("übermorgen", span(date(2027, 3, 12), date(2027, 3, 12))),
        ("Jahresende", span(date(2027, 12, 1), date(2027, 12, 31))),
        ("KW 20", span(date(2027, 5, 17), date(2027, 5, 23))),
        ("nachste Woche", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("übernächste Woche", span(date(2027, 3, 22), date(2027, 3, 28))),
        ("nächstes Jahr", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("3-6 Monate", span(date(2027, 6, 10), date(2027, 9, 10))),
        ("in anderthalb Jahren", span(date(2028, 9, 10), date(2028, 9, 10))),
    ];
    check_timeline(DE, &cases.map(|(reply, (from, to))| (reply, from, to)));
}

#[test]
fn as_soon_as_possible() {
    for (language, reply) in
        [(EN, "ASAP"), (EN, "right away please"), (EN, "yesterday"), (DE, "so schnell wie möglich"), (DE, "sofort")]
    {
        let asap = Value::Timeline(Timeline { from: Some(TODAY), to: Some(TODAY), asap: true });
        assert_eq!(value_of(&AnswerType::Timeline, language, reply), asap, "{reply}");
    }
}

#[test]
fn words_that_only_look_like_dates() {
    for reply in ["may be", "that sat well with us", "we march on", "so so"] {
        assert!(!matches!(hear(&AnswerType::Timeline, EN, reply).meaning, Meaning::Value(_)), "{reply}");
    }
    assert_eq!(hear(&AnswerType::Timeline, EN, "in March 2020").confidence, Confidence::Low);
}

#[test]
fn numbers() {
    let cases = [
        (EN, "about 50", Some(50.0), Some(50.0)),
        (EN, "a dozen", Some(12.0), Some(12.0)),
        (EN, "10 to 20", Some(10.0), Some(20.0)),
        (EN, "50+", Some(50.0), None),
        (EN, "just me", Some(1.0), Some(1.0)),
        (EN, "1,200 employees", Some(1_200.0), Some(1_200.0)),
        (EN, "fewer than ten", None, Some(10.0)),
        (EN, "twenty-five", Some(25.0), Some(25.0)),
        (DE, "nur ich", Some(1.0), Some(1.0)),
        (DE, "etwa 30 Leute", Some(30.0), Some(30.0)),
        (DE, "zwischen fünf und zehn", Some(5.0), Some(10.0)),
        (DE, "einundzwanzig", Some(21.0), Some(21.0)),
        (DE, "mehr als 1.000", Some(1_000.0), None),
        (DE, "10-20", Some(10.0), Some(20.0)),
    ];
    for (language, reply, min, max) in cases {
        assert_eq!(value_of(&NUMBER, language, reply), Value::Number(Number { min, max }), "{reply}");
    }
    let bounded = AnswerType::Number { min: Some(1.0), max: Some(100.0) };
    let out = Meaning::Other(Misfit::OutOfBounds { min: Some(1.0), max: Some(100.0) });
    assert_eq!(hear(&bounded, EN, "0").meaning, out);
    assert_eq!(hear(&bounded, EN, "-5").meaning, out);
    assert_eq!(hear(&bounded, EN, "more than 100000").meaning, out);
}

#[test]
fn yes_no_and_neither() {
    let cases = [
        (EN, "yep", true),
        (EN, "Of course!", true),
        (EN, "why not", true),
        (EN, "👍", true),
        (EN, "well, yes", true),
        (EN, "nah", false),
        (EN, "not really", false),
        (EN, "I don't think so", false),
        (EN, "it is not", false),
        (DE, "na klar", true),
        (DE, "jo passt", true),
        (DE, "nö", false),
        (DE, "leider nicht", false),
        (DE, "noch nicht", false),
    ];
    for (language, reply, expected) in cases {
        assert_eq!(value_of(&AnswerType::YesNo, language, reply), Value::YesNo(expected), "{reply}");
    }
    for (language, reply) in [(EN, "I guess so"), (EN, "no idea"), (EN, "it depends"), (DE, "jein"), (DE, "weiß nicht")]
    {
        assert_eq!(hear(&AnswerType::YesNo, language, reply).meaning, Meaning::Unsure, "{reply}");
    }
}

fn options() -> Vec<Offered> {
    vec![
        Offered::new(["Web shop", "Webshop"]),
        Offered::new(["Mobile app", "Handy-App"]),
        Offered::new(["Sales and marketing"]),
        Offered::new(["I do", "me", "it's my call"]),
    ]
}

fn hear_choice(answer_type: &AnswerType, language: Language, reply: &str) -> Meaning {
    let values: Vec<OptionValue> =
        ["shop", "app", "sales", "me"].map(|value| OptionValue::Fixed(Value::Choice(value.into()))).to_vec();
    read(answer_type, &options(), &values.iter().collect::<Vec<_>>(), reply, &reading(language)).meaning
}

#[test]
fn one_option_by_label_number_and_meaning() {
    let cases = [
        (EN, "web shop", 0),
        (EN, "2", 1),
        (EN, "the second one", 1),
        (EN, "b)", 1),
        (EN, "option 3", 2),
        (EN, "mobile", 1),
        (EN, "a moblie app please", 1),
        (EN, "It’s my call.", 3),
        (EN, "ME", 3),
        (EN, "the last one", 3),
        (DE, "die zweite", 1),
        (DE, "Nummer 1", 0),
        (DE, "eine Handy-App bitte", 1),
    ];
    for (language, reply, index) in cases {
        assert_eq!(hear_choice(&AnswerType::Choice, language, reply), Meaning::Option(index), "{reply}");
    }
    for reply in ["9", "not the web shop", "something completely different"] {
        assert!(!matches!(hear_choice(&AnswerType::Choice, EN, reply), Meaning::Option(_)), "{reply}");
    }
    assert_eq!(hear_choice(&AnswerType::Choice, EN, "I do not know"), Meaning::Unsure);
}

#[test]
fn several_options() {
    let cases: [(Language, &str, &[&str]); 10] = [
        (EN, "1 and 3", &["shop", "sales"]),
        (EN, "A, C", &["shop", "sales"]),
        (EN, "1,2", &["shop", "app"]),
        (EN, "mobile app, sales and marketing", &["app", "sales"]),
        (EN, "web shop & app", &["shop", "app"]),
        (EN, "all", &["shop", "app", "sales", "me"]),
        (EN, "none of them", &[]),
        (EN, "all except 2", &["shop", "sales", "me"]),
        (DE, "1 und 2", &["shop", "app"]),
        (DE, "Webshop sowie Handy-App", &["shop", "app"]),
    ];
    for (language, reply, expected) in cases {
        let expected = Value::MultiChoice(expected.iter().map(|value| (*value).to_owned()).collect());
        assert_eq!(hear_choice(&AnswerType::MultiChoice, language, reply), Meaning::Value(expected), "{reply}");
    }
}

#[test]
fn a_label_of_a_typed_question_counts_as_its_option() {
    assert_eq!(hear_choice(&MONEY, EN, "Web Shop"), Meaning::Option(0));
    assert_eq!(hear_choice(&MONEY, EN, "2"), Meaning::Option(1));
    assert!(matches!(hear_choice(&MONEY, EN, "7k"), Meaning::Value(Value::Money(_))));
}

#[test]
fn e_mail_addresses() {
    let cases = [
        ("jo@firm.example.com", "jo@firm.example.com", false),
        ("sure: Jo.Doe+x@Gmail.COM, thanks", "Jo.Doe+x@gmail.com", true),
        ("<a.b@team.example.org>", "a.b@team.example.org", false),
        ("mailto:info@widgets.dev", "info@widgets.dev", false),
        ("it's tom (at) widget (dot) com", "tom@widget.com", false),
        ("jo at web dot de", "jo@web.de", true),
    ];
    for (reply, address, free_mail) in cases {
        let expected = Email { address: address.into(), free_mail, disposable: false };
        assert_eq!(value_of(&AnswerType::Email, EN, reply), Value::Email(expected), "{reply}");
    }
    for reply in ["x at example", "dave@company", "find me @dave.runs", "jo@firm.c"] {
        assert_eq!(hear(&AnswerType::Email, EN, reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
    let slip = hear(&AnswerType::Email, EN, "jo@gmial.com");
    assert_eq!(slip.confidence, Confidence::Low);
    assert!(matches!(&slip.meaning, Meaning::Value(Value::Email(email)) if email.address == "jo@gmail.com"));
    assert!(matches!(&slip.alternatives[..], [Value::Email(email)] if email.address == "jo@gmial.com"));
    match value_of(&AnswerType::Email, EN, "x@mailinator.com") {
        Value::Email(email) => assert!(email.disposable),
        other => panic!("{other:?}"),
    }
}

#[test]
fn phone_numbers() {
    let cases = [
        (DE, "0151 23456789", "+4915123456789", None),
        (DE, "+49 (0)30 901820", "+4930901820", None),
        (DE, "0049 30 901820", "+4930901820", None),
        (EN, "call me on 020 7946 0958 after five", "+442079460958", None),
        (EN, "+1 415 555 2671 ext. 12", "+14155552671", Some("12")),
        (EN, "+49 176/12345678", "+4917612345678", None),
    ];
    for (language, reply, number, extension) in cases {
        let extension = extension.map(str::to_owned);
        let expected = Phone { number: number.into(), extension, attested: false };
        assert_eq!(value_of(&AnswerType::Phone, language, reply), Value::Phone(expected), "{reply}");
    }
    for reply in ["12345", "I have 3 phones", "9a1-677-0060"] {
        assert!(!matches!(hear(&AnswerType::Phone, EN, reply).meaning, Meaning::Value(_)), "{reply}");
    }
}

#[test]
fn web_addresses() {
    let cases = [
        ("Example.com", "https://example.com"),
        ("it is www.example.de/shop?x=1.", "https://www.example.de/shop?x=1"),
        ("HTTP://Example.com/Path", "http://example.com/Path"),
    ];
    for (reply, url) in cases {
        assert_eq!(value_of(&AnswerType::Url, EN, reply), Value::Url(url.into()), "{reply}");
    }
    for reply in ["jo@example.com", "none yet", "e.g. nothing", "8.8.8.8"] {
        assert!(!matches!(hear(&AnswerType::Url, EN, reply).meaning, Meaning::Value(_)), "{reply}");
    }
}

#[test]
fn names_and_companies_without_the_words_around_them() {
    let names = [
        (EN, "Hi, my name is Ada Lovelace.", "Ada Lovelace"),
        (EN, "jane doe", "Jane Doe"),
        (EN, "I'm Anna from Acme", "Anna"),
        (EN, "O'Neill", "O'Neill"),
        (DE, "Ich heiße Jürgen Müller-Lüdenscheidt", "Jürgen Müller-Lüdenscheidt"),
        (DE, "das ist Frau Özdemir", "Özdemir"),
    ];
    for (language, reply, name) in names {
        assert_eq!(value_of(&AnswerType::Name, language, reply), Value::Name(name.into()), "{reply}");
    }
    let companies = [
        (EN, "we are Acme Ltd.", "Acme Ltd."),
        (EN, "I work for \"Foo & Bar Inc\"", "Foo & Bar Inc"),
        (EN, "Acme", "Acme"),
        (DE, "wir sind die Müller GmbH & Co. KG", "Müller GmbH & Co. KG"),
        (DE, "Firma Schmidt", "Schmidt"),
    ];
    for (language, reply, company) in companies {
        assert_eq!(value_of(&AnswerType::Company, language, reply), Value::Company(company.into()), "{reply}");
    }
    assert_eq!(hear(&AnswerType::Name, EN, "x@y.example").meaning, Meaning::Other(Misfit::NotFound));
    assert_eq!(hear(&AnswerType::Company, EN, "none").meaning, Meaning::Refusal);
}

#[test]
fn countries_dates_and_ratings() {
    let countries = [
        (EN, "Germany", "DE"),
        (EN, "we're in the UK", "GB"),
        (EN, "US", "US"),
        (EN, "German", "DE"),
        (EN, "Switzerlend", "CH"),
        (DE, "Österreich", "AT"),
        (DE, "aus der Schweiz", "CH"),
    ];
    for (language, reply, code) in countries {
        assert_eq!(value_of(&AnswerType::Country, language, reply), Value::Country(code.into()), "{reply}");
    }
    let dates = [
        (EN, "15 March 2027", date(2027, 3, 15)),
        (EN, "4/5", date(2027, 5, 4)),
        (EN, "March 1", date(2028, 3, 1)),
        (DE, "15.3.27", date(2027, 3, 15)),
        (DE, "am 2. Mai", date(2027, 5, 2)),
        (DE, "heute", TODAY),
    ];
    for (language, reply, day) in dates {
        assert_eq!(value_of(&AnswerType::Date, language, reply), Value::Date(day), "{reply}");
    }
    let five = AnswerType::Rating { max: 5 };
    let ratings = [
        (EN, "4"),
        (EN, "4/5"),
        (EN, "8 out of 10"),
        (EN, "★★★★"),
        (EN, "80%"),
        (DE, "vier von fünf"),
        (DE, "4 von 5"),
    ];
    for (language, reply) in ratings {
        assert_eq!(value_of(&five, language, reply), Value::Rating(Rating { given: 4.0, of: 5 }), "{reply}");
    }
    let out = Meaning::Other(Misfit::OutOfBounds { min: Some(1.0), max: Some(5.0) });
    assert_eq!(hear(&five, EN, "7").meaning, out);
}

#[test]
fn a_text_is_kept_unless_it_is_clearly_something_else() {
    for reply in [
        "We want to know why leads go cold and get them back",
        "help desk software",
        "skip the spreadsheets, please",
        "Is that possible? We need a shop.",
    ] {
        assert_eq!(value_of(&TEXT, EN, reply), Value::Text(reply.into()));
    }
    assert_eq!(value_of(&TEXT, EN, "  a\u{202e}b \u{200b}"), Value::Text("ab".into()));
    let bounded = AnswerType::Text { min_length: Some(8), max_length: Some(12) };
    assert_eq!(hear(&bounded, EN, "short").meaning, Meaning::Other(Misfit::TooShort { limit: 8 }));
    assert_eq!(hear(&bounded, EN, "far too long a reply").meaning, Meaning::Other(Misfit::TooLong { limit: 12 }));
}

#[test]
fn commands_with_a_slash_and_in_words() {
    let cases = [
        (EN, "/start", Command::Start(None)),
        (EN, "/start ads-spring", Command::Start(Some("ads-spring".into()))),
        (EN, "/back@my_bot", Command::Back),
        (EN, "/Stop", Command::Cancel),
        (EN, "/privacy", Command::Privacy),
        (EN, "/language de", Command::Language(Some(DE))),
        (EN, "/language", Command::Language(None)),
        (EN, "/dance", Command::Unknown),
        (EN, "go back please", Command::Back),
        (EN, "Skip!", Command::Skip),
        (EN, "start over", Command::Restart),
        (EN, "in German please", Command::Language(Some(DE))),
        (EN, "Deutsch bitte", Command::Language(Some(DE))),
        (DE, "überspringen", Command::Skip),
        (DE, "Zurück", Command::Back),
        (DE, "von vorn", Command::Restart),
        (DE, "abbrechen bitte", Command::Cancel),
        (DE, "Hilfe", Command::Help),
        (DE, "English?", Command::Language(Some(EN))),
    ];
    for (language, reply, command) in cases {
        for answer_type in [&TEXT, &MONEY, &AnswerType::Timeline] {
            assert_eq!(hear(answer_type, language, reply).meaning, Meaning::Command(command.clone()), "{reply}");
        }
    }
}

#[test]
fn what_people_say_instead_of_an_answer() {
    let why = Meaning::Question(Counter::Why);
    let cases = [
        (EN, "I'd rather not say", Meaning::Refusal),
        (EN, "that's confidential", Meaning::Refusal),
        (EN, "none of your business", Meaning::Refusal),
        (DE, "keine Angabe", Meaning::Refusal),
        (DE, "geht euch nichts an", Meaning::Refusal),
        (DE, "das möchte ich nicht sagen", Meaning::Refusal),
        (EN, "no idea", Meaning::Unsure),
        (EN, "I don't know yet", Meaning::Unsure),
        (EN, "depends", Meaning::Unsure),
        (DE, "weiß ich noch nicht", Meaning::Unsure),
        (DE, "kommt drauf an", Meaning::Unsure),
        (EN, "why?", why.clone()),
        (EN, "Why do you ask?", why.clone()),
        (DE, "wozu?", why.clone()),
        (DE, "Warum wollt ihr das wissen?", why),
        (EN, "what do you mean?", Meaning::Question(Counter::Other)),
        (EN, "can I talk to a person?", Meaning::Human),
        (EN, "I want to speak to someone", Meaning::Human),
        (DE, "Mitarbeiter bitte", Meaning::Human),
        (DE, "ich möchte mit einem Menschen sprechen", Meaning::Human),
    ];
    for (language, reply, expected) in cases {
        for answer_type in [&MONEY, &AnswerType::Timeline, &AnswerType::Email, &NUMBER] {
            assert_eq!(hear(answer_type, language, reply).meaning, expected, "{reply} {}", answer_type.name());
        }
    }
    for reply in ["how much does it cost?", "can you do it in 2 weeks?"] {
        assert_eq!(hear(&MONEY, EN, reply).meaning, Meaning::Question(Counter::Other), "{reply}");
    }
}

#[test]
fn replies_while_nothing_is_asked() {
    let freely = |language, reply| understand_freely(reply, &reading(language));
    assert_eq!(freely(EN, "yes please"), Freely::Yes);
    assert_eq!(freely(EN, "That's right, thanks"), Freely::Yes);
    assert_eq!(freely(DE, "nein danke"), Freely::No);
    assert_eq!(freely(EN, "/restart"), Freely::Command(Command::Restart));
    assert_eq!(freely(DE, "auf Englisch bitte"), Freely::Command(Command::Language(Some(EN))));
    assert_eq!(freely(EN, "Why?"), Freely::Question(Counter::Why));
    assert_eq!(freely(EN, "how long does it take?"), Freely::Question(Counter::Other));
    assert_eq!(freely(EN, "talk to a human"), Freely::Human);
    assert_eq!(freely(EN, "the blue one"), Freely::Other);
}

#[test]
fn empty_and_endless_replies() {
    assert_eq!(hear(&TEXT, EN, " \u{200b}\n").meaning, Meaning::Other(Misfit::Empty));
    let endless = "12k next May a@b.co ".repeat(500);
    for answer_type in all_types() {
        assert_eq!(hear(&answer_type, EN, &endless).meaning, Meaning::Other(Misfit::TooLong { limit: LONGEST_REPLY }));
    }
}

fn all_types() -> Vec<AnswerType> {
    use AnswerType::{Choice, Company, Country, Date, Email, MultiChoice, Name, Phone, Timeline, Url, YesNo};
    let rating = AnswerType::Rating { max: 5 };
    vec![
        TEXT,
        Choice,
        MultiChoice,
        YesNo,
        MONEY,
        NUMBER,
        Timeline,
        Date,
        Email,
        Phone,
        Url,
        Company,
        Name,
        Country,
        rating,
    ]
}

fn check_anything(reply: &str) -> Result<(), TestCaseError> {
    let values: Vec<OptionValue> = vec![OptionValue::Unsure; 4];
    let values: Vec<&OptionValue> = values.iter().collect();
    for language in [EN, DE] {
        for answer_type in all_types() {
            let understood = read(&answer_type, &options(), &values, reply, &reading(language));
            prop_assert!(reply.get(understood.span.clone()).is_some(), "{:?} of {:?}", understood.span, reply);
            if let Meaning::Value(Value::Money(Money { min, max, .. }) | Value::Number(Number { min, max })) =
                understood.meaning
            {
                prop_assert!(min.is_some() || max.is_some());
                prop_assert!(min.is_none_or(f64::is_finite) && max.is_none_or(f64::is_finite));
                prop_assert!(min.zip(max).is_none_or(|(min, max)| min <= max), "{min:?} {max:?} of {reply:?}");
            }
        }
        let _ = understand_freely(reply, &reading(language));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn no_reply_makes_it_stumble(reply in any::<String>()) {
        check_anything(&reply)?;
    }

    /// Words and signs the readers look for, in any order.
    #[test]
    fn no_heap_of_known_words_makes_it_stumble(words in prop::collection::vec(prop::sample::select(vec![
        "max", "10", "k", "-", "5.000", "€", "$", "to", "bis", "and", "half", "a", "million", "month", "by", "mid", "May", "31",
        "Q3", "2027", ".", ",", "(", ")", "<", ">", "+", "/", "@", "example.com", "+49", "next", "Friday", "week", "99999999999999",
        "zwei", "und", "zwanzig", "tausend", "ein", "Ende", "des", "Jahres", "option", "b)", "all", "except", "★", "%", "'", "ü", "\u{308}",
        "29.2.", "0", "why", "?", "in", "winter", "kw", "53", "from", "five", "figures", "stellig", "U+0", "é", "👍",
    ]), 0..14), glue in prop::sample::select(vec!["", " "])) {
        check_anything(&words.join(glue))?;
    }
}
