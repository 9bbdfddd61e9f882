//! Options by label, number and meaning.

use super::*;

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
fn a_question_of_a_script_is_understood_in_all_its_languages() {
    let source = "script: t\nframework: bant\nlanguages: [en, de]\nquestions:\n  - id: who\n    ask: Who decides?\n    type: choice\n    \
        options:\n      - {label: {en: I do, de: Ich selbst}, value: me, means: [mine alone]}\n      \
        - {label: {en: Someone else, de: Jemand anders}, value: other}\n\
        stages:\n  - {stage: nurture, temperature: cold}\n";
    let loaded = crate::core::script::load::load("t.yaml", source);
    let script = loaded.script.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics));
    for (language, reply, index) in
        [(EN, "ich selbst", 0), (DE, "Someone else", 1), (DE, "mine alone", 0), (DE, "2", 1)]
    {
        let understood = understand(&script.questions[0], reply, &reading(language));
        assert_eq!(understood.meaning, Meaning::Option(index), "{reply}");
    }
}
