//! Replies that are easily misunderstood: what is taken back, what is doubtful, what is no answer at all.

use jiff::civil::{Date, date};

use super::*;
use crate::core::answer::{Freely, understand_confirmation, understand_freely};
use crate::core::ids::{Currency, Language};
use crate::core::script::load::load;
use crate::core::script::model::Script;
use crate::core::script::value::{Money, Number, Timeline};

const EN: Language = Language::ENGLISH;
const DE: Language = Language::GERMAN;
/// A Sunday late in autumn.
const TODAY: Date = date(2026, 11, 22);

const MONEY: AnswerType = AnswerType::Money { min: None, max: None, per: None };
const NUMBER: AnswerType = AnswerType::Number { min: None, max: None };
const TEXT: AnswerType = AnswerType::Text { min_length: None, max_length: None };

fn reading(language: Language) -> Reading {
    Reading { language, region: "DE".parse().ok(), currency: Currency::EUR, today: TODAY }
}

fn hear(answer_type: &AnswerType, language: Language, reply: &str) -> Understood {
    read(answer_type, &[], &[], reply, &reading(language))
}

/// What is taken, which a guess is not.
fn taken_from(understood: Understood) -> Option<Value> {
    match understood {
        Understood { meaning: Meaning::Value(value), confidence: Confidence::Medium | Confidence::High, .. } => {
            Some(value)
        }
        _ => None,
    }
}

fn ends(value: Option<Value>) -> Option<(Option<f64>, Option<f64>)> {
    match value? {
        Value::Money(Money { min, max, .. }) | Value::Number(Number { min, max }) => Some((min, max)),
        other => panic!("{other:?}"),
    }
}

fn check_ends(answer_type: &AnswerType, cases: &[(Language, &str, Option<f64>, Option<f64>)]) {
    for (language, reply, min, max) in cases {
        let taken = ends(taken_from(hear(answer_type, *language, reply)));
        assert_eq!(taken, Some((*min, *max)), "{reply}: {:?}", hear(answer_type, *language, reply));
    }
}

fn check_not_taken(answer_type: &AnswerType, cases: &[(Language, &str)]) {
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

fn shipped() -> Script {
    let loaded = load("bant.yaml", include_str!("../../../conversations/bant.yaml"));
    loaded.script.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

/// The value of the option that a reply to a shipped question takes, and how surely.
fn option_taken(script: &Script, id: &str, language: Language, reply: &str) -> Option<(String, Confidence)> {
    let question = script.questions.iter().find(|question| question.id.0 == id).unwrap();
    let understood = understand(question, reply, &reading(language));
    let Meaning::Option(index) = understood.meaning else { return None };
    assert!(understood.confidence > Confidence::Low, "{reply}");
    match &question.options[index].value {
        OptionValue::Fixed(Value::Choice(value)) => Some((value.clone(), understood.confidence)),
        other => Some((format!("{other:?}"), understood.confidence)),
    }
}

#[test]
fn one_option_is_taken_only_when_one_is_meant() {
    let script = shipped();
    let cases = [
        ("tried", EN, "haven't tried it", None),
        ("tried", EN, "I never tried it", None),
        ("tried", EN, "we didn't get a free trial", None),
        ("tried", EN, "a bit", None),
        ("tried", EN, "I tried it", Some("trial")),
        ("tried", EN, "saw a demo and tried it", None),
        ("tried", EN, "not a customer, I saw a demo", Some("seen")),
        ("authority", EN, "I decide", Some("decides")),
        ("authority", EN, "my boss and me", Some("shares")),
        ("authority", EN, "me and my boss", Some("shares")),
        ("authority", EN, "my boss", Some("other")),
        ("authority", DE, "ich und mein Chef", Some("shares")),
        ("authority", DE, "mein Chef und ich", Some("shares")),
        ("authority", DE, "mein Chef", Some("other")),
        ("authority", EN, "I'm the CEO", Some("decides")),
        ("authority", DE, "Ich bin der Geschäftsführer", Some("decides")),
        ("authority", DE, "Geschäftsführer", None),
        ("authority", EN, "owner", Some("decides")),
        ("authority", EN, "not my boss", None),
        ("impact", EN, "a lot less than before", None),
        ("impact", DE, "so etwas wie jeden Tag", Some("daily")),
        ("impact", DE, "schon ein wenig", Some("sometimes")),
        ("impact", EN, "every single day", Some("daily")),
        ("impact", EN, "not every single day", None),
        ("impact", EN, "not every single day, now and then", Some("sometimes")),
        ("heard", EN, "fair enough", None),
        ("heard", EN, "google or linkedin", None),
        ("heard", EN, "not google, a colleague", Some("recommended")),
        ("heard", EN, "the second one", Some("search")),
        ("heard", EN, "last", Some("elsewhere")),
        ("heard", EN, "b", Some("search")),
    ];
    for (id, language, reply, expected) in cases {
        let taken = option_taken(&script, id, language, reply).map(|(value, _)| value);
        assert_eq!(taken.as_deref(), expected, "{id}: {reply}");
    }
    for (reply, confidence) in [
        ("every single day", Confidence::High),
        ("it is like every single day for our poor team", Confidence::Medium),
        ("evry single day", Confidence::Medium),
    ] {
        assert_eq!(option_taken(&script, "impact", EN, reply), Some(("daily".to_owned(), confidence)), "{reply}");
    }
}

#[test]
fn options_of_a_number_are_named_by_a_mark() {
    let script = shipped();
    let question = script.questions.iter().find(|question| question.id.0 == "size").unwrap();
    for (reply, index) in
        [("the second one", 1), ("option 4", 3), ("4)", 3), ("#4", 3), ("b", 1), ("last", 4), ("the last one", 4)]
    {
        assert_eq!(understand(question, reply, &reading(EN)).meaning, Meaning::Option(index), "{reply}");
    }
    let four = understand(question, "4", &reading(EN));
    assert_eq!(ends(taken_from(four)), Some((Some(4.0), Some(4.0))));
}

#[test]
fn several_options_in_the_ways_people_list_them() {
    let labels = [
        ["Security and data protection (GDPR)", "Sicherheit"],
        ["Price", "Preis"],
        ["Return on investment (ROI)", "Ertrag"],
        ["Nothing yet", "Noch nichts"],
    ];
    let means: [&[&str]; 4] = [&["security", "gdpr"], &[], &["roi"], &[]];
    let offered: Vec<Offered> =
        labels.iter().zip(means).map(|(labels, means)| Offered::with_meanings(labels, means, false)).collect();
    let options: Vec<OptionValue> =
        ["s", "p", "r", "n"].map(|value| OptionValue::Fixed(Value::Choice(value.to_owned()))).to_vec();
    let values: Vec<&OptionValue> = options.iter().collect();
    for (reply, expected) in [
        ("everything but security", "pr"),
        ("everything except the price", "sr"),
        ("all but 1", "pr"),
        ("all", "spr"),
        ("security, price", "sp"),
        ("roi, gdpr", "sr"),
        ("security but not price", "s"),
        ("no price, only security", "s"),
        ("1-3", "spr"),
        ("1 to 2", "sp"),
        ("1 and 3", "sr"),
        ("nothing yet", "n"),
    ] {
        let heard = read(&AnswerType::MultiChoice, &offered, &values, reply, &reading(EN));
        let Meaning::Value(Value::MultiChoice(chosen)) = heard.meaning else { panic!("{reply}: {heard:?}") };
        assert_eq!(chosen.concat(), expected, "{reply}");
    }
    let denied = read(&AnswerType::MultiChoice, &offered, &values, "not price", &reading(EN));
    assert!(!matches!(denied.meaning, Meaning::Value(_)), "{denied:?}");
}

#[test]
fn a_yes_with_a_but_is_no_yes() {
    for (language, reply) in [
        (EN, "yes but the budget is wrong"),
        (EN, "sure but make it 10k"),
        (EN, "yes please don't"),
        (EN, "yes/no"),
        (EN, "yes, change the budget"),
        (DE, "ja aber das Budget stimmt nicht"),
        (DE, "ja, aber später"),
        (DE, "ja/nein"),
    ] {
        assert_eq!(understand_freely(reply, &reading(language)), Freely::Other, "{reply}");
        assert_ne!(understand_confirmation(reply, &reading(language)), Freely::Yes, "{reply}");
    }
    for (language, reply) in [
        (EN, "yes"),
        (EN, "I accept"),
        (EN, "I agree"),
        (EN, "agreed"),
        (EN, "hi, yes"),
        (EN, "yes, that's right"),
        (EN, "ja"),
        (DE, "ich stimme zu"),
        (DE, "einverstanden"),
        (DE, "meinetwegen"),
        (DE, "na gut"),
        (DE, "ist ok"),
        (DE, "ja, gerne"),
    ] {
        assert_eq!(understand_freely(reply, &reading(language)), Freely::Yes, "{reply}");
    }
    for (language, reply) in [
        (EN, "I don't agree"),
        (EN, "no, I don't want that"),
        (EN, "nein"),
        (EN, "no thanks"),
        (DE, "ich bin nicht einverstanden"),
        (DE, "ich stimme nicht zu"),
        (DE, "nein danke"),
        (DE, "kein Interesse"),
    ] {
        assert_eq!(understand_freely(reply, &reading(language)), Freely::No, "{reply}");
    }
}

#[test]
fn a_summary_is_approved_in_many_words() {
    for (language, reply) in [
        (EN, "no changes needed"),
        (EN, "no, all good"),
        (EN, "nope, that's all right"),
        (EN, "send"),
        (EN, "send it"),
        (EN, "looks good"),
        (EN, "done"),
        (EN, "all correct"),
        (EN, "yes, looks good, thanks"),
        (EN, "yes"),
        (DE, "absenden"),
        (DE, "passt"),
        (DE, "alles richtig"),
        (DE, "alles gut"),
        (DE, "ja, passt so"),
        (DE, "nein, alles gut"),
    ] {
        assert_eq!(understand_confirmation(reply, &reading(language)), Freely::Yes, "{reply}");
    }
    for (language, reply) in [
        (EN, "no"),
        (EN, "no, the budget is wrong"),
        (EN, "don't send it"),
        (EN, "send it?"),
        (EN, "looks good but the name is wrong"),
        (EN, "not done"),
        (DE, "nein"),
        (DE, "passt nicht"),
        (DE, "noch nicht absenden"),
    ] {
        assert_ne!(understand_confirmation(reply, &reading(language)), Freely::Yes, "{reply}");
    }
}

#[test]
fn whole_replies_are_understood_in_every_language() {
    use crate::core::answer::Command;
    for (reply, meaning) in [
        ("zurück", Meaning::Command(Command::Back)),
        ("überspringen", Meaning::Command(Command::Skip)),
        ("warum?", Meaning::Question(Counter::Why)),
        ("keine Ahnung", Meaning::Unsure),
        ("keine Angabe", Meaning::Refusal),
        ("mit einem Menschen sprechen", Meaning::Human),
    ] {
        for answer_type in [&MONEY, &TEXT, &AnswerType::Choice, &AnswerType::Timeline] {
            assert_eq!(hear(answer_type, EN, reply).meaning, meaning, "{reply}");
        }
    }
    assert_eq!(taken_from(hear(&AnswerType::YesNo, EN, "ja")), Some(Value::YesNo(true)));
    assert_eq!(taken_from(hear(&AnswerType::YesNo, EN, "nein")), Some(Value::YesNo(false)));
    assert_eq!(taken_from(hear(&AnswerType::Country, EN, "Österreich")), Some(Value::Country("AT".to_owned())));
}

#[test]
fn what_is_no_answer_is_no_text() {
    use crate::core::answer::Command;
    for (language, reply, meaning) in [
        (EN, "hello", Meaning::Other(Misfit::NotFound)),
        (EN, "Good morning!", Meaning::Other(Misfit::NotFound)),
        (EN, "🙂", Meaning::Other(Misfit::NotFound)),
        (EN, "...", Meaning::Other(Misfit::NotFound)),
        (EN, "not interested", Meaning::Refusal),
        (EN, "no thanks", Meaning::Refusal),
        (DE, "kein Interesse", Meaning::Refusal),
        (DE, "nein danke", Meaning::Refusal),
        (EN, "unsubscribe me", Meaning::Command(Command::Cancel)),
        (EN, "stop messaging me", Meaning::Command(Command::Cancel)),
        (DE, "ich möchte aufhören", Meaning::Command(Command::Cancel)),
        (EN, "can I speak to someone?", Meaning::Human),
        (EN, "talk to a human", Meaning::Human),
        (EN, "call me please", Meaning::Human),
        (EN, "why do you ask that", Meaning::Question(Counter::Why)),
        (EN, "what do you offer?", Meaning::Question(Counter::Other)),
        (EN, "how much do you cost?", Meaning::Question(Counter::Other)),
        (DE, "was kostet das?", Meaning::Question(Counter::Other)),
    ] {
        assert_eq!(hear(&TEXT, language, reply).meaning, meaning, "{reply}");
    }
    for (language, reply) in [
        (EN, "Our leads can't talk to a person"),
        (EN, "Hello, we lose half of our leads because nobody calls them back in time"),
        (EN, "can you help us answer our customers faster?"),
        (EN, "We are not interested in newsletters, we want a chat that qualifies our leads"),
        (DE, "Hallo, wir möchten aufhören, alles in Excel zu pflegen"),
    ] {
        assert!(matches!(hear(&TEXT, language, reply).meaning, Meaning::Value(Value::Text(_))), "{reply}");
    }
}

#[test]
fn an_address_is_never_cut_and_a_slip_is_asked_back() {
    for reply in ["jörg@firma.de", "Müller@web.de", "mein Postfach: ünal@firma.de"] {
        assert_eq!(taken_from(hear(&AnswerType::Email, DE, reply)), None, "{reply}");
    }
    for (reply, meant) in [
        ("joe@gmial.com", "joe@gmail.com"),
        ("joe@gmail.con", "joe@gmail.com"),
        ("joe@hotmial.com", "joe@hotmail.com"),
        ("sue@acme.con", "sue@acme.com"),
    ] {
        let heard = hear(&AnswerType::Email, EN, reply);
        assert_eq!(heard.confidence, Confidence::Low, "{reply}");
        let addresses: Vec<&str> = std::iter::once(match &heard.meaning {
            Meaning::Value(value) => value,
            other => panic!("{reply}: {other:?}"),
        })
        .chain(&heard.alternatives)
        .map(|value| if let Value::Email(email) = value { email.address.as_str() } else { "" })
        .collect();
        assert_eq!(addresses, [meant, reply], "{reply}");
    }
}

#[test]
fn a_way_of_contact_can_be_refused() {
    for answer_type in [AnswerType::Email, AnswerType::Phone] {
        for (language, reply) in [
            (EN, "no"),
            (EN, "I don't have one"),
            (EN, "none"),
            (EN, "no thanks"),
            (DE, "keine"),
            (DE, "nein"),
            (DE, "habe ich nicht"),
            (DE, "ich habe keine"),
        ] {
            assert_eq!(hear(&answer_type, language, reply).meaning, Meaning::Refusal, "{reply}");
        }
    }
    for (language, reply) in [(EN, "rather by email"), (EN, "I'd rather email"), (DE, "lieber per Mail")] {
        assert_eq!(hear(&AnswerType::Phone, language, reply).meaning, Meaning::Refusal, "{reply}");
    }
}
