//! Why a condition is undecided: what it speaks of and nobody knows.

use std::collections::BTreeSet;

use cel::IdedExpr;
use cel::common::ast::{Expr, SelectExpr};

use super::expression::{Condition, visit, visit_parts};
use super::fact::{FactValue, Facts};

/// What a condition speaks of that is not known, as it is written there: `budget`, `budget.amount`.
#[must_use]
pub fn missing(condition: &Condition, facts: &Facts) -> Vec<String> {
    let root = condition.program().expression();
    let mut locals = BTreeSet::new();
    visit(root, &mut |node| {
        if let Expr::Comprehension(comprehension) = &node.expr {
            locals.extend([comprehension.iter_var.as_str(), comprehension.accu_var.as_str()]);
        }
    });
    let mut found = Vec::new();
    collect(root, facts, &locals, &mut found);
    found
}

fn collect(node: &IdedExpr, facts: &Facts, locals: &BTreeSet<&str>, found: &mut Vec<String>) {
    let path = path_of(node).filter(|path| !locals.contains(path[0]) && !path[0].starts_with('@'));
    match path {
        Some(path) if is_known(&path, facts) => {}
        Some(path) => {
            let written = path.join(".");
            if !found.contains(&written) {
                found.push(written);
            }
        }
        None => visit_parts(node, &mut |part| collect(part, facts, locals, found)),
    }
}

/// A name with its parts. Whether a part is there is asked of the whole.
fn path_of(node: &IdedExpr) -> Option<Vec<&str>> {
    match &node.expr {
        Expr::Ident(name) => Some(vec![name]),
        Expr::Select(SelectExpr { test: true, .. }) => None,
        Expr::Select(select) => {
            let mut path = path_of(&select.operand)?;
            path.push(&select.field);
            Some(path)
        }
        _ => None,
    }
}

fn is_known(path: &[&str], facts: &Facts) -> bool {
    let [root, parts @ ..] = path else { return false };
    let mut fact = facts.0.get(*root);
    for part in parts {
        fact = fact.and_then(|fact| match &fact.value {
            FactValue::Parts(parts) => parts.get(*part),
            FactValue::Number(_) | FactValue::Bool(_) | FactValue::Text(_) | FactValue::List(_) => None,
        });
    }
    fact.is_some()
}

#[cfg(test)]
mod tests {
    use super::super::fact::Fact;
    use super::*;

    fn missing_in(source: &str) -> String {
        let mut facts = Facts::default();
        facts.insert("need", Fact::text("A website"));
        facts.insert("budget", Fact::parts([("amount", Some(Fact::number(5.0))), ("max", None)]));
        facts.insert("answers", Fact::parts([("need", Some(Fact::text("A website")))]));
        missing(&Condition::compile(source).unwrap(), &facts).join(", ")
    }

    #[test]
    fn what_is_not_known_is_named_once_with_its_parts() {
        for (source, expected) in [
            ("need == \"x\" && budget.amount > 5", ""),
            ("team > 5 && team < 9", "team"),
            ("budget.max > 5 || timeline.days < 9", "budget.max, timeline.days"),
            ("team", "team"),
            ("has(answers.team) && has(budget.max)", ""),
            ("has(timeline.days)", "timeline"),
            ("answers.team > 5", "answers.team"),
            ("tools.exists(c, c == \"crm\") || need.contains(\"x\")", "tools"),
            ("source in [\"ads\", campaign]", "source, campaign"),
            ("!(size(tools) > 1)", "tools"),
        ] {
            assert_eq!(missing_in(source), expected, "{source}");
        }
    }
}
