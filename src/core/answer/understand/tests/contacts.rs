//! How to reach somebody, who they are, and the other small types.

use super::*;

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
        // A Wednesday.
        (EN, "in two weeks", date(2027, 3, 24)),
        (EN, "in 10 days", date(2027, 3, 20)),
        (EN, "a fortnight from now", date(2027, 3, 24)),
        (EN, "in a month", date(2027, 4, 10)),
        (EN, "next Friday", date(2027, 3, 19)),
        (EN, "this Friday", date(2027, 3, 12)),
        (EN, "on Friday", date(2027, 3, 12)),
        (EN, "end of March", date(2027, 3, 31)),
        (EN, "mid-April", date(2027, 4, 15)),
        (EN, "beginning of June", date(2027, 6, 1)),
        (EN, "end of the month", date(2027, 3, 31)),
        (EN, "end of next week", date(2027, 3, 19)),
        (EN, "tomorrow", date(2027, 3, 11)),
        (EN, "yesterday", date(2027, 3, 9)),
        (EN, "last Monday", date(2027, 3, 8)),
        (EN, "two weeks ago", date(2027, 2, 24)),
        (EN, "15 March 2019", date(2019, 3, 15)),
        (EN, "9 March", date(2028, 3, 9)),
        (DE, "in zwei Wochen", date(2027, 3, 24)),
        (DE, "in 14 Tagen", date(2027, 3, 24)),
        (DE, "in einem Monat", date(2027, 4, 10)),
        (DE, "nächsten Freitag", date(2027, 3, 19)),
        (DE, "kommenden Freitag", date(2027, 3, 12)),
        (DE, "diesen Freitag", date(2027, 3, 12)),
        (DE, "am Freitag", date(2027, 3, 12)),
        (DE, "Ende März", date(2027, 3, 31)),
        (DE, "Mitte April", date(2027, 4, 15)),
        (DE, "Anfang Juni", date(2027, 6, 1)),
        (DE, "Ende nächster Woche", date(2027, 3, 19)),
        (DE, "übermorgen", date(2027, 3, 12)),
        (DE, "gestern", date(2027, 3, 9)),
        (DE, "letzten Montag", date(2027, 3, 8)),
        (DE, "vor zwei Wochen", date(2027, 2, 24)),
        (DE, "3.3.2027", date(2027, 3, 3)),
        (DE, "am 3.3.", date(2028, 3, 3)),
    ];
    for (language, reply, day) in dates {
        assert_eq!(value_of(&AnswerType::Date, language, reply), Value::Date(day), "{reply}");
    }
    for vague in ["next month", "in March", "Q3", "2027", "soon"] {
        assert_eq!(hear(&AnswerType::Date, EN, vague).meaning, Meaning::Other(Misfit::NotFound), "{vague}");
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
