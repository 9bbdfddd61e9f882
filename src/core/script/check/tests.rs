use std::fmt::Write as _;

use proptest::prelude::*;

use super::super::diagnostic::Diagnostic;
use super::super::load::{load, load_for_desks};

/// Scripts with a fault each. What a case leaves out is filled in from [`REST`].
const FAULTS: &str = include_str!("tests/faults.txt");
/// Things that look odd and are right.
const FINE: &str = include_str!("tests/fine.txt");
const DESIGN: &str = include_str!("../load/tests/design.yaml");

const REST: &[(&str, &str)] = &[
    ("script:", "script: test\n"),
    ("framework:", "framework: [other]\n"),
    ("currency:", "currency: EUR\n"),
    ("questions:", "questions: [{id: need, dimension: other, ask: Why?, type: text}]\n"),
    ("stages:", "stages: [{stage: nurture}]\n"),
];

fn cases(file: &str) -> impl Iterator<Item = (&str, String)> {
    file.split("=== ").skip(1).map(|case| {
        let (name, source) = case.split_once('\n').unwrap();
        let mut source = source.to_owned();
        if let Some(whole) = source.strip_prefix("WHOLE\n") {
            return (name, whole.to_owned());
        }
        for (key, rest) in REST {
            if !source.lines().any(|line| line.starts_with(key)) {
                source.push_str(rest);
            }
        }
        (name, source)
    })
}

fn diagnostics(source: &str) -> Vec<Diagnostic> {
    let mut found = load_for_desks("test.yaml", source, &["sales".to_owned()]).diagnostics;
    // The questions of most cases belong to no framework.
    if !source.contains("framework: [need, budget]") {
        found.retain(|fault| !fault.message.starts_with("no question asks for"));
    }
    found
}

#[test]
fn each_fault_is_found_and_explained() {
    let mut all = String::new();
    for (name, source) in cases(FAULTS) {
        let found = diagnostics(&source);
        assert!(!found.is_empty(), "no fault is found in: {name}");
        writeln!(all, "=== {name}").unwrap();
        for fault in &found {
            all.push_str(&fault.render());
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn what_is_right_is_left_alone() {
    for (name, source) in cases(FINE) {
        let found: String = diagnostics(&source).iter().map(Diagnostic::render).collect();
        assert_eq!(found, "", "{name}");
    }
}

#[test]
fn all_faults_are_found_at_once() {
    let source = "script: a\nqestions: []\nstages:\n  - {stage: sqll}\nscore:\n  fit:\n    - {when: budget.amont > 5, points: many}\n";
    let found = load("test.yaml", source).diagnostics;
    let lines: Vec<usize> = found.iter().filter(|fault| fault.is_error()).map(|fault| fault.line).collect();
    assert_eq!(lines, [1, 2, 4, 7, 7, 7], "{found:#?}");
}

/// A good script with one character taken out, doubled or exchanged.
fn mutated() -> impl Strategy<Value = String> {
    let length = DESIGN.chars().count();
    (0..length, "([-:{}*&!#'\"|> \t\n\\[\\]]|\\PC)?", 0..3_usize).prop_map(|(at, by, taken)| {
        let mut chars: Vec<char> = DESIGN.chars().collect();
        let end = (at + taken).min(chars.len());
        chars.splice(at..end, by.chars());
        chars.into_iter().collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_file_panics(source in "([-:{}*&!#'\"|>\\[\\] \n\t]|[a-z]{1,6}|\\PC){0,80}") {
        let loaded = load("test.yaml", &source);
        prop_assert!(loaded.script.is_none());
        prop_assert!(loaded.errors().next().is_some());
    }

    #[test]
    fn no_mutation_panics(source in mutated()) {
        let loaded = load("test.yaml", &source);
        prop_assert_eq!(loaded.script.is_some(), loaded.errors().next().is_none());
        for fault in &loaded.diagnostics {
            prop_assert!(fault.render().contains("test.yaml"));
            prop_assert!(fault.line <= source.lines().count() + 1);
        }
    }
}
