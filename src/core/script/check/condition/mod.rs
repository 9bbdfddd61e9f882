//! Walks a condition's tree against the types of the answers, and finds every error that CEL would meet while running.

mod types;

mod name;

mod operator;

mod function;

use std::collections::BTreeMap;

use cel::common::ast::{CallExpr, Expr, LiteralValue, operators};
use cel::{IdedExpr, Program};

use super::super::diagnostic::{Diagnostic, Faults, Span};
use super::super::load::{ConditionRole, ConditionUse};
use super::scope::{Knowledge, Scope};
use operator::Comparison;
use types::Type;

/// Checks one condition; says whether it is sound.
pub(super) fn check_condition(site: &ConditionUse, knowledge: &Knowledge<'_>, faults: &mut Faults) -> bool {
    let faults_before = faults.count();
    let program = site.condition.program();
    let mut walk = Walk {
        at: site.at,
        source: site.condition.source(),
        program,
        role: site.role,
        scope: knowledge.scope_of_condition(site.role),
        knowledge,
        locals: BTreeMap::new(),
        faults,
    };
    let root = program.expression();
    let found = walk.type_of(root);
    // A bare name asks whether it was answered.
    if !matches!(root.expr, Expr::Ident(_)) && !found.is_bool() {
        walk.not_a_condition(root, &found);
    }
    faults.count() == faults_before
}

struct Walk<'w, 'd> {
    at: Span,
    source: &'w str,
    program: &'w Program,
    role: ConditionRole,
    scope: Scope<'d>,
    knowledge: &'w Knowledge<'d>,
    /// The names that `exists`, `all` and their like bring in.
    locals: BTreeMap<String, Type>,
    faults: &'w mut Faults,
}

impl Walk<'_, '_> {
    fn type_of(&mut self, node: &IdedExpr) -> Type {
        match &node.expr {
            Expr::Literal(literal) => match literal {
                LiteralValue::Boolean(_) => Type::Bool,
                LiteralValue::Double(_) => Type::Number,
                LiteralValue::Int(_) | LiteralValue::UInt(_) => Type::Int,
                LiteralValue::String(text) => Type::Literal(text.inner().to_owned()),
                LiteralValue::Bytes(_) => Type::Any,
                LiteralValue::Null => {
                    self.error(node, "null", "nothing is ever null here")
                        .help("what is missing is left out: ask with `has(answers.email)`");
                    Type::Any
                }
            },
            Expr::Ident(name) => self.name(node, name),
            Expr::Select(select) => self.select(node, select),
            Expr::Call(call) => self.call(node, call),
            Expr::List(list) => Type::Elements(list.elements.iter().map(|element| self.type_of(element)).collect()),
            Expr::Comprehension(comprehension) => self.comprehension(comprehension),
            Expr::Map(_) | Expr::Struct(_) => {
                self.error(node, "{", "a condition has no use for a map").help("compare parts one by one");
                Type::Any
            }
            Expr::Unspecified => Type::Any,
        }
    }

    fn call(&mut self, node: &IdedExpr, call: &CallExpr) -> Type {
        let arguments: Vec<&IdedExpr> = call.target.iter().map(|target| &**target).chain(&call.args).collect();
        match (call.func_name.as_str(), arguments.as_slice()) {
            (operators::LOGICAL_AND | operators::LOGICAL_OR, sides) => {
                for side in sides {
                    self.expect_bool(side);
                }
                Type::Bool
            }
            (operators::LOGICAL_NOT, [side]) => {
                self.expect_bool(side);
                Type::Bool
            }
            (operators::CONDITIONAL, [condition, yes, no]) => {
                self.expect_bool(condition);
                let yes = self.type_of(yes);
                let no = self.type_of(no);
                if yes.is_bool() && no.is_bool() { Type::Bool } else { yes }
            }
            (operators::EQUALS | operators::NOT_EQUALS, [left, right]) => {
                self.compare(node, left, right, Comparison::Equality);
                Type::Bool
            }
            (
                operators::LESS | operators::LESS_EQUALS | operators::GREATER | operators::GREATER_EQUALS,
                [left, right],
            ) => {
                self.compare(node, left, right, Comparison::Order);
                Type::Bool
            }
            (operators::IN, [item, list]) => {
                self.membership(node, item, list);
                Type::Bool
            }
            (
                operators::ADD | operators::SUBSTRACT | operators::MULTIPLY | operators::DIVIDE | operators::MODULO,
                [left, right],
            ) => self.arithmetic(node, &call.func_name, left, right),
            (operators::NEGATE, [side]) => {
                let found = self.type_of(side);
                if !found.is_number() {
                    self.error(node, "-", format!("{} has no negative", found.noun()));
                }
                found
            }
            (operators::INDEX, [list, index]) => self.index(node, list, index),
            (name, arguments) => self.function(node, name, arguments, call.target.is_some()),
        }
    }

    fn expect_bool(&mut self, side: &IdedExpr) {
        let found = self.type_of(side);
        if !found.is_bool() {
            self.not_a_condition(side, &found);
        }
    }

    fn not_a_condition(&mut self, node: &IdedExpr, found: &Type) {
        let (name, noun) = (written(node), found.noun());
        let needle = name.rsplit('.').next().unwrap_or_default().to_owned();
        let is_answer = matches!(&node.expr, Expr::Ident(name) if self.scope.answers().any(|id| id == name));
        let fault = if needle.is_empty() {
            self.error(node, "", format!("this is {noun}, no condition"))
        } else {
            self.error(node, &needle, format!("`{name}` is {noun}, no condition"))
        };
        if is_answer {
            fault.help(format!("whether it was answered: `has(answers.{name})`"));
        } else {
            fault.help("compare it, as in `budget.amount >= 20000`");
        }
    }

    fn error(&mut self, node: &IdedExpr, needle: &str, message: impl Into<String>) -> &mut Diagnostic {
        let at = self.place(node, needle);
        self.faults.error(at, message)
    }

    /// Where a node stands in the file: the first `needle` at or around the offset that CEL gives it.
    fn place(&self, node: &IdedExpr, needle: &str) -> Span {
        let Some((start, stop)) = self.program.source_info().offset_for(node.id) else { return self.at };
        let chars: Vec<char> = self.source.chars().collect();
        let start = usize::try_from(start).unwrap_or(0).min(chars.len());
        let stop = usize::try_from(stop).unwrap_or(0).min(chars.len().saturating_sub(1));
        let written: Vec<char> = if needle.is_empty() {
            if start > stop {
                return self.at;
            }
            chars[start..=stop].to_vec()
        } else {
            needle.chars().collect()
        };
        let matches: Vec<usize> =
            (0..chars.len().saturating_sub(written.len() - 1).max(usize::from(!chars.is_empty())))
                .filter(|at| chars[*at..].starts_with(&written))
                .collect();
        let nearest = matches.iter().position(|at| *at >= start).or(matches.len().checked_sub(1));
        let Some(index) = nearest else { return self.at };
        let written: String = written.into_iter().collect();
        self.faults.inside(self.at, &written, index)
    }
}

/// A name with its parts as it was written; empty for anything else.
pub(super) fn written(node: &IdedExpr) -> String {
    match &node.expr {
        Expr::Ident(name) => name.clone(),
        Expr::Select(select) => match written(&select.operand).as_str() {
            "" => String::new(),
            owner => format!("{owner}.{}", select.field),
        },
        _ => String::new(),
    }
}
