use super::*;
use crate::core::script::diagnostic::Severity;
use crate::core::script::model::{AnswerType, GiveUp, Notify};
use crate::core::stage::{Stage, Temperature};

/// The example of the design, which shows most of the language.
const DESIGN: &str = include_str!("tests/design.yaml");
/// The dialogue of the load test.
const BANT8: &str = include_str!("tests/bant8.yaml");

fn rendered(loaded: &Loaded) -> String {
    loaded.diagnostics.iter().map(Diagnostic::render).collect()
}

fn script(source: &str) -> Script {
    let loaded = load("test.yaml", source);
    let faults = rendered(&loaded);
    loaded.script.unwrap_or_else(|| panic!("{faults}"))
}

#[test]
fn the_dialogue_of_the_load_test_has_no_fault() {
    let loaded = load("bant8.yaml", BANT8);
    assert_eq!(rendered(&loaded), "");
    let script = loaded.script.unwrap();
    assert_eq!(script.questions.len(), 6);
    assert_eq!(script.hash.0.len(), 64);
    assert!(script.consent.unwrap().text.is_some());
}

#[test]
fn the_example_of_the_design_runs() {
    let script = script(DESIGN);
    assert_eq!(script.languages, [Language::ENGLISH, Language::GERMAN]);
    assert_eq!(script.framework.dimensions.len(), 4);
    assert_eq!(script.rates.len(), 2);
    assert!(script.consent.is_some_and(|consent| consent.text.is_none()));
    let email = script.questions.last().unwrap();
    assert_eq!((email.tries, email.give_up), (3, GiveUp::Skip));
    let team = &script.questions[5];
    assert_eq!(team.answer_type, AnswerType::Number { min: Some(1.0), max: Some(1_000_000.0) });
    assert_eq!(script.questions[2].options[0].means, ["me", "it's my call"]);
    assert_eq!(script.score.behaviour[1].points.to_string(), "-5");
    let first = &script.stages[0];
    assert_eq!((first.stage, first.reason.as_deref()), (Stage::Disqualified, Some("no_budget")));
    assert_eq!(first.temperature, Temperature::Cold);
    assert_eq!(script.stages[1].notify, Some(Notify::Desk("sales".into())));
    assert!(script.follow_up[2].abandons);
}

/// What is found in a script with these lines, all of whose other parts are right.
fn faults(lines: &str) -> Vec<(Severity, String)> {
    let rest = "script: a\nframework: [other]\ncurrency: EUR\nstages: [{stage: nurture}]\n";
    let questions = "questions: [{id: need, dimension: other, ask: Why?, type: text}]\n";
    let questions = if lines.contains("questions:") { "" } else { questions };
    let found = load("test.yaml", &format!("{rest}{questions}{lines}\n")).diagnostics;
    found.into_iter().map(|fault| (fault.severity, fault.message)).collect()
}

#[test]
fn a_text_fits_into_one_message() {
    let told = |severity, message: &str| vec![(severity, message.to_owned())];
    let too_long_for_discord = |length| {
        told(Severity::Warning, &format!("the text has {length} characters, more than Discord takes in one message"))
    };
    let too_long = |length| told(Severity::Error, &format!("the text has {length} characters"));
    let greeting = |text: &str| faults(&format!("greeting: \"{text}\""));
    assert_eq!(greeting(&"x".repeat(2_000)), []);
    assert_eq!(greeting(&"x".repeat(2_001)), too_long_for_discord(2_001));
    assert_eq!(greeting(&"x".repeat(4_096)), too_long_for_discord(4_096));
    assert_eq!(greeting(&"x".repeat(4_097)), too_long(4_097));
    // Counted as platforms count: an emoji is two, the stars of emphasis are none.
    assert_eq!(greeting(&"\u{1F44D}".repeat(1_000)), []);
    assert_eq!(greeting(&"\u{1F44D}".repeat(1_001)), too_long_for_discord(2_002));
    assert_eq!(greeting(&format!("*{}*", "x".repeat(2_000))), []);
    // What is filled in is not there yet.
    assert_eq!(greeting(&format!("{}{{{{ prospect.language }}}}", "x".repeat(2_000))), []);
}

#[test]
fn each_text_has_that_room_for_itself() {
    let half = "x".repeat(1_500);
    let greeting = |english: &str, german: &str| {
        let question = "{id: need, dimension: other, ask: {en: Why?, de: Warum?}, type: text}";
        faults(&format!("languages: [en, de]\nquestions: [{question}]\ngreeting: {{en: {english}, de: {german}}}"))
    };
    assert_eq!(greeting(&half, &half), []);
    let twice = half.repeat(2);
    let warning = "the text has 3000 characters, more than Discord takes in one message".to_owned();
    assert_eq!(greeting(&half, &twice), [(Severity::Warning, warning.clone())]);
    assert_eq!(greeting(&half.repeat(3), &half), [(Severity::Error, "the text has 4500 characters".to_owned())]);
    let why = format!("questions: [{{id: need, dimension: other, ask: {half}, type: text, why: {twice}}}]");
    assert_eq!(faults(&why), [(Severity::Warning, warning)]);
}

#[test]
fn a_question_offers_25_options_at_most() {
    let offering = |count: usize| {
        let options: Vec<String> = (1..=count).map(|number| format!("choice {number}")).collect();
        let options = options.join(", ");
        faults(&format!("questions: [{{id: need, dimension: other, ask: Which?, type: choice, options: [{options}]}}]"))
    };
    assert_eq!(offering(25), []);
    assert_eq!(offering(26), [(Severity::Error, "26 options are more than a message can show".to_owned())]);
}
