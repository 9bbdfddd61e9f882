//! What the bot suggests in its own phrases is understood when somebody writes it back.

use super::*;
use crate::core::phrases::{Phrases, languages, phrases};

fn every_language() -> impl Iterator<Item = &'static Phrases> {
    languages().map(phrases)
}

/// What stands between stars.
fn emphasized(text: &str) -> impl Iterator<Item = &str> {
    text.split('*').skip(1).step_by(2)
}

#[test]
fn the_examples_of_every_type() {
    let types = [
        ("money", MONEY),
        ("number", NUMBER),
        ("timeline", AnswerType::Timeline),
        ("date", AnswerType::Date),
        ("email", AnswerType::Email),
        ("phone", AnswerType::Phone),
        ("url", AnswerType::Url),
        ("yes_no", AnswerType::YesNo),
        ("rating", AnswerType::Rating { max: 5 }),
        ("country", AnswerType::Country),
    ];
    for words in every_language() {
        for (name, answer_type) in &types {
            let examples: Vec<&str> = emphasized((words.example)(name)).collect();
            assert!(!examples.is_empty(), "{name} in {}", words.language);
            for example in examples {
                let understood = hear(answer_type, words.language, example);
                assert!(matches!(understood.meaning, Meaning::Value(_)), "{example}: {understood:?}");
            }
        }
    }
}

#[test]
fn the_words_of_the_help() {
    for words in every_language() {
        let expected = [
            Meaning::Command(Command::Back),
            Meaning::Command(Command::Skip),
            Meaning::Question(Counter::Why),
            Meaning::Human,
            Meaning::Command(Command::Cancel),
            Meaning::Command(Command::Restart),
        ];
        let understood: Vec<Meaning> =
            emphasized(words.help).map(|word| hear(&MONEY, words.language, word).meaning).collect();
        assert_eq!(understood, expected, "{}", words.help);
    }
}

#[test]
fn the_labels_of_buttons() {
    for words in every_language() {
        let said = |label| hear(&AnswerType::YesNo, words.language, label).meaning;
        for label in [words.yes, words.agree] {
            assert_eq!(said(label), Meaning::Value(Value::YesNo(true)), "{label}");
        }
        for label in [words.no, words.refuse] {
            assert_eq!(said(label), Meaning::Value(Value::YesNo(false)), "{label}");
        }
        let commands = [(words.back, Command::Back), (words.skip, Command::Skip), (words.begin_anew, Command::Restart)];
        for (label, command) in commands {
            assert_eq!(said(label), Meaning::Command(command), "{label}");
        }
        for word in emphasized(words.consent_again) {
            assert!(matches!(said(word), Meaning::Value(Value::YesNo(_))), "{word}");
        }
    }
}
