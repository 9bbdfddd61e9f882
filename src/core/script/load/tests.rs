use super::*;
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
    assert_eq!(script.score.behaviour[1].points, -5.0);
    let first = &script.stages[0];
    assert_eq!((first.stage, first.reason.as_deref()), (Stage::Disqualified, Some("no_budget")));
    assert_eq!(first.temperature, Temperature::Cold);
    assert_eq!(script.stages[1].notify, Some(Notify::Desk("sales".into())));
    assert!(script.follow_up[2].abandons);
}
