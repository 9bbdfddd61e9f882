use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;
use crate::core::answer::{Freely, understand_freely};
use crate::core::ids::{Currency, Language};
use crate::core::script::value::{Email, Money, Number, Per, Phone, Rating, Timeline};

mod contacts;
mod countries;
mod french;
mod italian;
mod money;
mod numbers;
mod options;
mod portuguese;
mod romance;
mod said_back;
mod spanish;
mod timelines;
mod values;

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
    assert_eq!(hear(&TEXT, EN, &endless).meaning, Meaning::Other(Misfit::TooLong { limit: LONGEST_REPLY }));
    for answer_type in all_types() {
        let _ = hear(&answer_type, EN, &endless);
    }
}

#[test]
fn of_a_reply_that_is_too_long_the_beginning_is_read() {
    let story = |begin: &str, end: &str| format!("{begin}{}{end}", " and so on".repeat(500));
    let heard = hear(&MONEY, EN, &story("max 8k euros,", " or 9k euros"));
    let Meaning::Value(Value::Money(money)) = heard.meaning else { panic!("{heard:?}") };
    assert_eq!((money.max, heard.alternatives), (Some(8_000.0), vec![]));
    let heard = hear(&AnswerType::Email, EN, &story("write to ann@brightmill.com", " or bob@brightmill.com"));
    assert!(matches!(&heard.meaning, Meaning::Value(Value::Email(email)) if email.address == "ann@brightmill.com"));
    assert_eq!(heard.alternatives, vec![]);
    // A figure that the cut would go through is not read at all.
    let figure = format!("{}20000 euros", "x ".repeat(LONGEST_REPLY / 2 - 1));
    assert_eq!(hear(&MONEY, EN, &figure).meaning, Meaning::Other(Misfit::NotFound));
}

#[test]
fn the_longest_telegram_message_is_kept_whole() {
    let longest = format!("{}🙂", "Leads go cold. ".repeat(273));
    assert_eq!(longest.chars().count(), LONGEST_REPLY);
    assert_eq!(value_of(&TEXT, EN, &longest), Value::Text(longest.clone()));
    let longer = longest + "!";
    assert_eq!(hear(&TEXT, EN, &longer).meaning, Meaning::Other(Misfit::TooLong { limit: LONGEST_REPLY }));
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
