//! Conditions: CEL expressions over the facts, where undecided is false.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

use cel::common::ast::{EntryExpr, Expr};
use cel::objects::Key;
use cel::{Context, Env, IdedExpr, Program, Value};

use super::fact::{Fact, FactValue, Facts};

/// A compiled condition.
#[derive(Clone)]
pub struct Condition(Arc<Compiled>);

struct Compiled {
    source: String,
    program: Program,
    form: Form,
}

/// How a condition is decided.
enum Form {
    /// Nothing but a name: a yes or no speaks for itself, of anything else it is asked whether it was answered.
    Name(String),
    Expression {
        /// The names that it speaks of.
        names: Vec<String>,
        /// The names behind `answers.`; absent when it does not speak of `answers` at all.
        answers: Option<Vec<String>>,
    },
}

/// What CEL does not like about an expression.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ConditionFault {
    pub message: String,
    /// Characters before the place.
    pub offset: usize,
}

/// The name under which every answer can be asked for.
pub const ANSWERS: &str = "answers";

/// An expression that nobody can read; a guard against absurd input.
const LONGEST: usize = 2_000;

/// The functions of CEL; building them for every condition would cost more than the condition.
static CEL: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

impl Condition {
    /// Compiles an expression.
    pub fn compile(source: &str) -> Result<Self, ConditionFault> {
        if source.chars().count() > LONGEST {
            let message = format!("the condition is longer than {LONGEST} characters");
            return Err(ConditionFault { message, offset: 0 });
        }
        let program = Program::compile(source).map_err(|errors| fault_of(source, &errors))?;
        let form = match &program.expression().expr {
            Expr::Ident(name) => Form::Name(name.clone()),
            _ => form_of(program.expression()),
        };
        Ok(Self(Arc::new(Compiled { source: source.to_owned(), program, form })))
    }

    #[must_use]
    pub fn source(&self) -> &str {
        &self.0.source
    }

    /// The names that it speaks of, and those of which it asks behind `answers.`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let (names, answers) = match &self.0.form {
            Form::Name(name) => (std::slice::from_ref(name), None),
            Form::Expression { names, answers } => (names.as_slice(), answers.as_ref()),
        };
        names.iter().chain(answers.into_iter().flatten()).map(String::as_str)
    }

    /// The parsed expression, for `check`.
    pub(super) fn program(&self) -> &Program {
        &self.0.program
    }

    /// Whether the condition is decided and true. A missing answer, or a missing part of one, leaves it undecided.
    #[must_use]
    pub fn holds(&self, facts: &Facts) -> bool {
        self.decide(facts) == Some(true)
    }

    /// What the condition comes to; none where it is undecided.
    #[must_use]
    pub fn decide(&self, facts: &Facts) -> Option<bool> {
        match self.evaluate(facts) {
            Ok(Value::Bool(decided)) => Some(decided),
            Ok(_) | Err(_) => None,
        }
    }

    /// What CEL makes of the condition.
    fn evaluate(&self, facts: &Facts) -> Result<Value, cel::ExecutionError> {
        match &self.0.form {
            Form::Name(name) => match facts.0.get(name) {
                None => Err(cel::ExecutionError::undeclared_reference(name)),
                Some(Fact { value: FactValue::Bool(bool), .. }) => Ok(Value::Bool(*bool)),
                Some(_) => Ok(Value::Bool(true)),
            },
            Form::Expression { names, answers } => {
                let mut context = Context::with_env(Arc::clone(&CEL));
                for name in names {
                    if let Some(fact) = facts.0.get(name) {
                        context.add_variable_from_value(name.as_str(), value_of(fact));
                    }
                }
                if let Some(answers) = answers {
                    let known = answers.iter().filter_map(|name| Some((name.as_str(), facts.0.get(name)?)));
                    context.add_variable_from_value(ANSWERS, map_of(known));
                }
                self.0.program.execute(&context)
            }
        }
    }
}

impl std::fmt::Debug for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.source.fmt(f)
    }
}

fn fault_of(source: &str, errors: &cel::ParseErrors) -> ConditionFault {
    let Some(first) = errors.errors.first() else {
        return ConditionFault { message: "CEL cannot read it".to_owned(), offset: 0 };
    };
    let (line, column) = first.pos;
    let before: usize =
        source.split_inclusive('\n').take(usize::try_from(line - 1).unwrap_or(0)).map(|l| l.chars().count()).sum();
    let offset = before + usize::try_from(column - 1).unwrap_or(0);
    ConditionFault { message: in_plain_words(first.msg.trim_start_matches("Syntax error: ")), offset }
}

/// The parser's grammar is no help to a script's author.
fn in_plain_words(message: &str) -> String {
    let (found, _) = message.split_once(" expecting ").unwrap_or((message, ""));
    if found.contains("'<EOF>'") {
        return "it ends too early".to_owned();
    }
    for prefix in
        ["mismatched input ", "extraneous input ", "token recognition error at: ", "no viable alternative at input "]
    {
        if let Some(input) = found.strip_prefix(prefix) {
            return format!("`{}` is not expected here", input.trim_matches('\'').trim());
        }
    }
    found.to_owned()
}

fn form_of(expression: &IdedExpr) -> Form {
    let mut names = BTreeSet::new();
    let mut answers = None;
    visit(expression, &mut |node| match &node.expr {
        Expr::Ident(name) if name == ANSWERS => {
            answers.get_or_insert_with(BTreeSet::new);
        }
        Expr::Ident(name) if !name.starts_with('@') => {
            names.insert(name.clone());
        }
        Expr::Select(select) if matches!(&select.operand.expr, Expr::Ident(name) if name == ANSWERS) => {
            answers.get_or_insert_with(BTreeSet::new).insert(select.field.clone());
        }
        _ => {}
    });
    Form::Expression { names: names.into_iter().collect(), answers: answers.map(|names| names.into_iter().collect()) }
}

/// Calls `seen` with an expression and everything inside it.
pub(super) fn visit<'e>(node: &'e IdedExpr, seen: &mut impl FnMut(&'e IdedExpr)) {
    seen(node);
    visit_parts(node, &mut |part| visit(part, seen));
}

/// Calls `seen` with what stands directly inside an expression.
pub(super) fn visit_parts<'e>(node: &'e IdedExpr, seen: &mut impl FnMut(&'e IdedExpr)) {
    match &node.expr {
        Expr::Unspecified | Expr::Ident(_) | Expr::Literal(_) => {}
        Expr::Call(call) => {
            if let Some(target) = &call.target {
                seen(target);
            }
            for argument in &call.args {
                seen(argument);
            }
        }
        Expr::Comprehension(comprehension) => {
            for part in [
                &comprehension.iter_range,
                &comprehension.accu_init,
                &comprehension.loop_cond,
                &comprehension.loop_step,
                &comprehension.result,
            ] {
                seen(part);
            }
        }
        Expr::List(list) => list.elements.iter().for_each(seen),
        Expr::Select(select) => seen(&select.operand),
        Expr::Map(map) => map.entries.iter().for_each(|entry| visit_entry(&entry.expr, seen)),
        Expr::Struct(fields) => fields.entries.iter().for_each(|entry| visit_entry(&entry.expr, seen)),
    }
}

fn visit_entry<'e>(entry: &'e EntryExpr, seen: &mut impl FnMut(&'e IdedExpr)) {
    match entry {
        EntryExpr::StructField(field) => seen(&field.value),
        EntryExpr::MapEntry(entry) => {
            seen(&entry.key);
            seen(&entry.value);
        }
    }
}

fn value_of(fact: &Fact) -> Value {
    match &fact.value {
        FactValue::Number(number) => Value::Float(*number),
        FactValue::Bool(bool) => Value::Bool(*bool),
        FactValue::Text(text) => Value::from(text.as_str()),
        FactValue::List(items) => Value::from(items.iter().map(|item| Value::from(item.as_str())).collect::<Vec<_>>()),
        FactValue::Parts(parts) => map_of(parts.iter().map(|(name, part)| (name.as_str(), part))),
    }
}

fn map_of<'f>(parts: impl Iterator<Item = (&'f str, &'f Fact)>) -> Value {
    let parts: HashMap<Key, Value> = parts.map(|(name, part)| (Key::from(name), value_of(part))).collect();
    Value::from(parts)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn facts() -> Facts {
        let mut facts = Facts::default();
        let budget = [("amount", Some(Fact::number(20_000.0))), ("currency", Some(Fact::text("EUR"))), ("max", None)];
        facts.insert("budget", Fact::parts(budget));
        facts.insert("authority", Fact::text("decides").shown_as("I do"));
        facts.insert("agreed", Fact::bool(true));
        facts.insert("refused", Fact::bool(false));
        facts.insert("team", Fact::number(7.0));
        facts.insert(
            "email",
            Fact::parts([("domain", Some(Fact::text("acme.com"))), ("free_mail", Some(Fact::bool(false)))]),
        );
        facts.insert(
            "channels",
            Fact { value: FactValue::List(vec!["ads".into(), "fair".into()]), shown: String::new() },
        );
        facts.insert("need", Fact::text("A new website"));
        facts
    }

    fn holds(source: &str) -> bool {
        Condition::compile(source).unwrap().holds(&facts())
    }

    #[test]
    fn what_is_known_decides() {
        for source in [
            "budget.amount >= 20000",
            "budget.amount == 20000",
            "budget.amount > 19999.5 && budget.amount < 20001",
            "20000 <= budget.amount",
            "team in [7.0, 8.0]",
            "team in [7, 8]",
            "team == 7",
            "budget.amount / 2.0 == 10000.0",
            "authority == \"decides\"",
            "authority != 'shares'",
            "authority in ['decides', 'shares']",
            "agreed",
            "!refused",
            "!email.free_mail",
            "'ads' in channels",
            "!('radio' in channels)",
            "size(channels) == 2",
            "channels.size() > 1",
            "need.contains('website') && need.startsWith('A') && need.endsWith('site')",
            "need.size() > 5",
            "channels.exists(c, c == 'fair')",
            "agreed ? team > 5 : team > 50",
            "-team < 0",
            "budget.currency == 'EUR'",
            "true",
        ] {
            assert!(holds(source), "{source}");
        }
        for source in ["budget.amount < 1000", "refused", "authority == 'other'", "'radio' in channels", "false"] {
            assert!(!holds(source), "{source}");
        }
    }

    #[test]
    fn what_is_missing_leaves_undecided_and_that_is_false() {
        for source in [
            "missing",
            "!missing",
            "missing.amount < 1000",
            "!(missing.amount < 1000)",
            "missing.amount != 5",
            "budget.max < 1000",
            "!(budget.max < 1000)",
            "missing == 'x'",
            "missing != 'x'",
            "!missing.free_mail",
            "missing.amount < 1000 && agreed",
            "missing.amount < 1000 || refused",
            "'ads' in missing",
            "size(missing) == 0",
            "missing ? true : true",
        ] {
            assert!(!holds(source), "{source}");
        }
    }

    #[test]
    fn the_other_side_decides_for_the_undecided() {
        for source in [
            "missing.amount < 1000 || agreed",
            "agreed || missing.amount < 1000",
            "budget.max > 1 || budget.amount > 1",
            "!(missing.amount < 1000 && refused)",
            "!(refused && missing.amount < 1000)",
        ] {
            assert!(holds(source), "{source}");
        }
    }

    #[test]
    fn has_asks_for_answers_and_parts() {
        for source in [
            "has(answers.email)",
            "!has(answers.missing)",
            "has(budget.amount)",
            "!has(budget.max)",
            "answers.budget.amount >= 20000",
            "has(answers.budget) && has(answers.budget.amount)",
            "has(answers.missing) || agreed",
        ] {
            assert!(holds(source), "{source}");
        }
        assert!(!holds("has(answers.missing)"));
        assert!(!holds("has(answers.missing.amount)"));
    }

    #[test]
    fn a_bare_name_asks_whether_it_was_answered() {
        assert!(holds("need"));
        assert!(holds("budget"));
        assert!(holds("agreed"));
        assert!(!holds("refused"));
        assert!(!holds("missing"));
    }

    #[test]
    fn a_condition_that_fails_is_false() {
        for source in [
            "team / 0 > 1",
            "team > 'seven'",
            "need > 5",
            "authority.x",
            "unknown(1)",
            "budget.amount / 2 > 1",
            "1 / 0 == 1",
        ] {
            assert!(!holds(source), "{source}");
        }
    }

    #[test]
    fn a_broken_expression_says_where() {
        let fault = Condition::compile("budget.amount >").unwrap_err();
        assert_eq!(fault.offset, 15, "{fault}");
        let fault = Condition::compile("budget = 5").unwrap_err();
        assert_eq!(fault.offset, 7, "{fault}");
        for source in ["", "(", "has(email)", "'open", "a b", &"x+".repeat(1_500)] {
            assert!(Condition::compile(source).is_err(), "{source}");
        }
    }

    proptest! {
        #[test]
        fn no_expression_panics(source in "(budget\\.amount|missing|team|channels|need|[0-9]{1,20}|'a'|size|has|in|true|[-+*/%<>=!&|?:.,()\\[\\]{} ]){0,14}") {
            if let Ok(condition) = Condition::compile(&source) {
                let _ = condition.holds(&facts());
            }
        }
    }
}
