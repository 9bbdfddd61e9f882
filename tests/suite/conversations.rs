//! The scripts that are shipped, and the one in the README: without fault, short, and complete.

use std::path::Path;

use bantam::core::script::diagnostic::Diagnostic;
use bantam::core::script::fact::{Fact, Facts};
use bantam::core::script::load::load;
use bantam::core::script::model::{ScoreRule, Script};
use bantam::core::stage::Stage;

/// What a phone shows of a button beside another one.
const LONGEST_LABEL: usize = 24;

#[test]
fn shipped_scripts_have_no_faults() {
    for (file, source) in shipped() {
        faultless(&file, &source);
    }
}

#[test]
fn the_script_in_the_readme_has_no_faults() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README");
    let example = readme.split("```").find_map(|block| block.strip_prefix("yaml\nscript:")).expect("it shows a script");
    faultless("README.md", &format!("script:{example}"));
}

#[test]
fn every_question_says_why_and_has_other_words() {
    for (file, source) in shipped() {
        for question in &faultless(&file, &source).questions {
            assert!(question.why.is_some(), "{file}: {} does not say why", question.id);
            assert!(question.reask.is_some(), "{file}: {} has no other words", question.id);
        }
    }
}

#[test]
fn labels_fit_a_phone() {
    for (file, source) in shipped() {
        for option in faultless(&file, &source).questions.iter().flat_map(|question| &question.options) {
            for label in option.label.templates().map(|template| template.fixed_words().to_plain()) {
                assert!(label.chars().count() <= LONGEST_LABEL, "{file}: `{label}` is too long");
            }
        }
    }
}

#[test]
fn a_dialogue_has_ten_questions_where_nothing_is_special() {
    for (file, source) in shipped() {
        let always = faultless(&file, &source).questions.iter().filter(|question| question.when.is_none()).count();
        assert!(always <= 10, "{file} asks {always} questions");
    }
}

#[test]
fn the_default_gives_every_stage_that_a_script_may_give() {
    let script = shipped_script("bant");
    for stage in Stage::GIVEN_BY_A_SCRIPT {
        assert!(script.stages.iter().any(|rule| rule.stage == *stage), "{stage} is never given");
    }
    assert!(!script.score.fit.is_empty() && !script.score.interest.is_empty() && !script.score.behaviour.is_empty());
    assert!(
        [&script.score.fit, &script.score.behaviour].iter().all(|rules| rules.iter().any(|rule| rule.points < 0.0))
    );
}

#[test]
fn more_budget_never_gives_fewer_points_and_no_amount_counts_twice() {
    for (file, question) in [("bant", "budget"), ("champ", "money"), ("meddic", "value"), ("craft", "budget")] {
        let rules = shipped_script(file).score.fit;
        let points = |amount: u32| points_of(&rules, question, [("amount", Some(Fact::number(f64::from(amount))))]);
        let mut last = 0.0;
        for amount in (1_500..400_000).step_by(500) {
            let (held, given) = points(amount);
            assert_eq!(held, 1, "{file}: {held} rules for {amount}");
            assert!((last..=25.0).contains(&given), "{file}: {given} points for {amount}, {last} for less");
            last = given;
        }
    }
}

#[test]
fn a_later_date_never_gives_more_points_and_no_day_counts_twice() {
    for (file, latest) in [("bant", 731), ("craft", 3_000)] {
        let rules = shipped_script(file).score.interest;
        let mut last = 25.0;
        for days in 0..=latest {
            let parts = [("days", Some(Fact::number(f64::from(days)))), ("asap", Some(Fact::bool(false)))];
            let (held, given) = points_of(&rules, "timeline", parts);
            assert_eq!(held, 1, "{file}: {held} rules for {days} days");
            assert!((0.0..=last).contains(&given), "{file}: {given} points for {days} days, {last} for fewer");
            last = given;
        }
    }
}

#[test]
fn questions_asked_back_find_their_answer() {
    let script = shipped_script("bant");
    let answered_by = |asked: &str| script.faq.iter().position(|faq| faq.pattern.is_match(asked));
    for (asked, answer) in [
        ("How much does it cost?", Some(0)),
        ("what's the price", Some(0)),
        ("Was kostet das?", Some(0)),
        ("Are you a bot?", Some(1)),
        ("Bist du ein Bot?", Some(1)),
        ("Who are you?", Some(2)),
        ("Wer sind Sie?", Some(2)),
        ("Wie lange dauert das noch?", Some(3)),
        ("the weather", None),
        ("Our work is priceless", None),
    ] {
        assert_eq!(answered_by(asked), answer, "{asked}");
    }
}

/// How many rules hold when nothing but this answer is known, and the points they give.
fn points_of<const N: usize>(rules: &[ScoreRule], question: &str, parts: [(&str, Option<Fact>); N]) -> (usize, f64) {
    let mut facts = Facts::default();
    facts.insert(question, Fact::parts(parts));
    let held: Vec<&ScoreRule> = rules.iter().filter(|rule| rule.when.holds(&facts)).collect();
    (held.len(), held.iter().map(|rule| rule.points).sum())
}

fn shipped_script(name: &str) -> Script {
    let file = format!("conversations/{name}.yaml");
    let source = std::fs::read_to_string(root().join(&file)).expect("the script is shipped");
    faultless(&file, &source)
}

/// The script, which must load without error or warning.
fn faultless(file: &str, source: &str) -> Script {
    let loaded = load(file, source);
    let faults: Vec<String> = loaded.diagnostics.iter().map(Diagnostic::render).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    loaded.script.expect("a script without faults is there")
}

fn shipped() -> Vec<(String, String)> {
    let folder = root().join("conversations");
    let mut found: Vec<(String, String)> = std::fs::read_dir(&folder)
        .expect("there are scripts")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| {
            let source = std::fs::read_to_string(&path).expect("a script can be read");
            (path.strip_prefix(root()).expect("it was found under the root").display().to_string(), source)
        })
        .collect();
    found.sort();
    assert!(found.len() >= 4, "some scripts are missing: {found:?}");
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
