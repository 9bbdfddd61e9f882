//! Routes held against the scripts in use: a condition of the configuration, with the faults that one of a script has.

use std::collections::BTreeSet;

use super::super::diagnostic::{Diagnostic, Faults, Span};
use super::super::expression::Condition;
use super::super::load::{ConditionRole, ConditionUse};
use super::super::model::Script;
use super::condition;
use super::scope::Knowledge;

/// Where a condition stands in the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The file, or the variable.
    pub file: String,
    /// Of the whole file.
    pub lines_before: usize,
    /// The lines that the condition is on.
    pub source: String,
    /// Inside those lines.
    pub at: Span,
}

/// What is wrong with these conditions of routes, in the order of the configuration. A script says nothing about questions
/// that only another one has: there the condition is undecided.
#[must_use]
pub fn check_routes<'r>(
    scripts: &[&Script],
    routes: impl IntoIterator<Item = (&'r Condition, &'r Site)>,
) -> Vec<Diagnostic> {
    let ids: BTreeSet<&str> =
        scripts.iter().flat_map(|script| script.questions.iter().map(|question| question.id.0.as_str())).collect();
    routes.into_iter().flat_map(|(condition, site)| check_route(scripts, &ids, condition, site)).collect()
}

/// A condition may be made for one script and make no sense to the others: it is sound when a script that has questions it
/// speaks of finds nothing wrong.
fn check_route(scripts: &[&Script], ids: &BTreeSet<&str>, condition: &Condition, site: &Site) -> Vec<Diagnostic> {
    let asks = |script: &Script, id: &str| script.questions.iter().any(|question| question.id.0 == id);
    let speaks_of = |script: &Script| condition.names().any(|name| asks(script, name));
    let (concerned, others): (Vec<&Script>, Vec<&Script>) = scripts.iter().partition(|script| speaks_of(script));
    let judges = if concerned.is_empty() { others } else { concerned };
    let mut found = judges.iter().map(|script| {
        let elsewhere = ids.iter().copied().filter(|id| !asks(script, id)).map(str::to_owned).collect();
        faults_for(&Knowledge::of_script(script, elsewhere), condition, site)
    });
    let Some(first) = found.next() else { return Vec::new() };
    if first.is_empty() || found.any(|faults| faults.is_empty()) { Vec::new() } else { first }
}

fn faults_for(knowledge: &Knowledge<'_>, condition: &Condition, site: &Site) -> Vec<Diagnostic> {
    let mut faults = Faults::new(&site.file, &site.source);
    let condition = ConditionUse { at: site.at, condition: condition.clone(), role: ConditionRole::Route };
    condition::check_condition(&condition, knowledge, &mut faults);
    let mut found = faults.into_sorted();
    for fault in &mut found {
        fault.line += site.lines_before;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::super::load::load;
    use super::*;

    const BANT: &str = "script: bant\nframework: [budget]\nlanguages: [en]\ncurrency: EUR\nquestions:\n  \
        - {id: budget, dimension: budget, ask: How much?, type: money}\n  \
        - {id: authority, ask: Who?, type: choice, options: [{label: I, value: decides}, {label: They, value: other}]}\n\
        stages: [{stage: nurture}]\n";
    const CRAFT: &str = "script: craft\nframework: [wood]\nlanguages: [en]\nquestions:\n  \
        - {id: wood, dimension: wood, ask: Which wood?, type: text}\n  \
        - {id: budget, ask: Roughly?, type: text}\n\
        stages: [{stage: nurture}]\n";

    fn check(scripts: &[&str], condition: &str) -> Vec<String> {
        let scripts: Vec<Script> = scripts.iter().map(|source| load("test.yaml", source).script.unwrap()).collect();
        let source = format!("when = '{condition}'");
        let end = source.chars().count();
        let site = Site { file: "bantam.toml".to_owned(), lines_before: 11, source, at: Span { start: 7, end } };
        let condition = Condition::compile(condition).unwrap();
        let scripts: Vec<&Script> = scripts.iter().collect();
        let found = check_routes(&scripts, [(&condition, &site)]);
        let line = |fault: Diagnostic| {
            let help = fault.help.map(|help| format!("; {help}")).unwrap_or_default();
            format!("{}:{}:{} {}{help}", fault.file, fault.line, fault.column, fault.message)
        };
        found.into_iter().map(line).collect()
    }

    #[test]
    fn a_route_may_ask_answers_the_score_and_the_lead() {
        for condition in [
            "lead.language == \"de\" && budget.amount >= 20000",
            "authority == \"decides\" || score.total > 50",
            "lead.stage in [\"sql\", \"pql\"] && lead.temperature == \"hot\"",
            "lead.country == \"DE\" && lead.script == \"bant\"",
            "source == \"ads\" && campaign == \"spring\" && prospect.platform == \"telegram\"",
            "coverage.share == 1.0 && behaviour.returning && lead.number > 1000",
            "has(answers.budget)",
        ] {
            assert_eq!(check(&[BANT], condition), Vec::<String>::new(), "{condition}");
        }
    }

    #[test]
    fn what_no_script_knows_is_a_fault_with_its_place() {
        assert_eq!(
            check(&[BANT], "budgt.amount >= 20000"),
            ["bantam.toml:12:9 unknown name `budgt`; did you mean `budget`?"]
        );
        assert_eq!(
            check(&[BANT], "authority == \"decidse\""),
            ["bantam.toml:12:23 no option has the value \"decidse\"; did you mean \"decides\"?"]
        );
        assert_eq!(
            check(&[BANT], "lead.stage == \"sqll\""),
            ["bantam.toml:12:24 no option has the value \"sqll\"; did you mean \"sql\"?"]
        );
        assert_eq!(
            check(&[BANT], "lead.owner == \"bea\""),
            [
                "bantam.toml:12:14 `lead` has no part `owner`; known here: number, language, stage, temperature, script, country"
            ]
        );
        assert_eq!(check(&[BANT], "budget > 5").len(), 1);
        assert_eq!(check(&[BANT], "budget.amount").len(), 1);
    }

    #[test]
    fn another_script_may_know_what_this_one_lacks() {
        assert_eq!(check(&[BANT], "wood == \"oak\"").len(), 1);
        for condition in [
            "wood == \"oak\"",
            "wood == \"oak\" || authority == \"decides\"",
            // An amount to the one, a text to the other.
            "lead.script == \"bant\" && budget.amount > 5",
            "budget == \"much\"",
        ] {
            assert_eq!(check(&[BANT, CRAFT], condition), Vec::<String>::new(), "{condition}");
        }
        for condition in ["wod == \"oak\"", "authority == 5", "budget == 5", "wood > 5"] {
            assert_eq!(check(&[BANT, CRAFT], condition).len(), 1, "{condition}");
        }
    }

    #[test]
    fn without_a_script_nothing_is_claimed() {
        assert_eq!(check(&[], "nothing.known"), Vec::<String>::new());
    }
}
