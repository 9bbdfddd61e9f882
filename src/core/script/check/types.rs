//! Walks a condition's tree against the types of the answers, and finds every error that CEL would meet while running.

use std::collections::BTreeMap;

use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, LiteralValue, SelectExpr, operators};
use cel::{IdedExpr, Program};

use super::super::diagnostic::{Diagnostic, Faults, Span, nearest};
use super::super::expression::ANSWERS;
use super::super::load::{ConditionRole, ConditionUse};
use super::super::schema::{Kind, Part};
use super::scope::{Knowledge, Scope};

/// The type of an expression.
#[derive(Clone, Debug)]
enum Type {
    /// Nothing is known, nothing is claimed.
    Any,
    /// A double, as all our numbers are.
    Number,
    /// A whole number of CEL's own: a literal without a point, a size.
    Int,
    Bool,
    /// With the values it can have, where they are few.
    Text(Option<Vec<String>>),
    /// A text that stands in the condition.
    Literal(String),
    List(Option<Vec<String>>),
    /// A list that stands in the condition, with its elements.
    Elements(Vec<Type>),
    Parts(&'static [Part]),
    /// All answers by id.
    Answers,
}

impl Type {
    fn of(kind: Kind, values: Option<Vec<String>>) -> Self {
        match kind {
            Kind::Number => Self::Number,
            Kind::Bool => Self::Bool,
            Kind::Text => Self::Text(values),
            Kind::List => Self::List(values),
            Kind::Parts(parts) => Self::Parts(parts),
        }
    }

    fn noun(&self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::Number | Self::Int => "a number",
            Self::Bool => "a yes or no",
            Self::Text(Some(_)) => "a choice",
            Self::Text(None) | Self::Literal(_) => "a text",
            Self::List(_) | Self::Elements(_) => "a list",
            Self::Parts(_) => "several parts",
            Self::Answers => "all answers",
        }
    }

    fn is_number(&self) -> bool {
        matches!(self, Self::Number | Self::Int | Self::Any)
    }

    fn is_text(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Literal(_) | Self::Any)
    }

    fn is_bool(&self) -> bool {
        matches!(self, Self::Bool | Self::Any)
    }
}

/// Checks one condition.
pub(super) fn check_condition(site: &ConditionUse, knowledge: &Knowledge<'_>, faults: &mut Faults) {
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

/// What conditions can call; all of it is CEL's.
const FUNCTIONS: &[&str] = &[
    "size",
    "contains",
    "startsWith",
    "endsWith",
    "has",
    "exists",
    "all",
    "exists_one",
    "filter",
    "map",
    "string",
    "double",
    "int",
];

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

    fn name(&mut self, node: &IdedExpr, name: &str) -> Type {
        if let Some(local) = self.locals.get(name) {
            return local.clone();
        }
        if name == ANSWERS {
            return Type::Answers;
        }
        if let Some(known) = self.scope.names.get(name) {
            return known.what.kind().map_or(Type::Any, |kind| Type::of(kind, known.what.values()));
        }
        self.unknown(node, name);
        Type::Any
    }

    /// A name that is not there: asked later, known elsewhere, or misspelt.
    fn unknown(&mut self, node: &IdedExpr, name: &str) {
        if let Some(position) = self.knowledge.position(name) {
            let own = matches!(self.role, ConditionRole::When(at) if at == position);
            let (message, help) = if own {
                (format!("`{name}` is this very question: it is never asked"), "ask about an earlier answer")
            } else {
                (
                    format!("`{name}` is asked later: it has no answer yet"),
                    "move that question up, or ask about an earlier one",
                )
            };
            self.error(node, name, message).help(help);
        } else if matches!(name, "score" | "desk" | "question") {
            let help = match name {
                "score" => "the score is known when stages are decided: use it in the `when` of a stage",
                _ => "only texts know it",
            };
            self.error(node, name, format!("`{name}` is not known here")).help(help);
        } else {
            let known: Vec<String> = self.scope.names.keys().cloned().chain([ANSWERS.to_owned()]).collect();
            let answers: Vec<String> = self.scope.answers().map(str::to_owned).collect();
            let text_without_quotes = self.values_anywhere().contains(&name.to_owned());
            let fault = self.error(node, name, format!("unknown name `{name}`"));
            if let Some(near) = nearest(name, known.iter().map(String::as_str)) {
                fault.help(format!("did you mean `{near}`?"));
            } else if text_without_quotes {
                fault.help(format!("a value is written in quotes: \"{name}\""));
            } else if answers.is_empty() {
                fault.help("no question comes before");
            } else {
                fault.help(format!("answers known here: {}", answers.join(", ")));
            }
        }
    }

    fn values_anywhere(&self) -> Vec<String> {
        self.scope.names.values().filter_map(|name| name.what.values()).flatten().collect()
    }

    fn select(&mut self, node: &IdedExpr, select: &SelectExpr) -> Type {
        let whole = self.type_of(&select.operand);
        let field = select.field.as_str();
        let found = match &whole {
            Type::Any => Type::Any,
            Type::Answers => {
                let known =
                    self.scope.names.get(field).filter(|name| !matches!(name.what, super::scope::What::Given(_)));
                match known {
                    Some(name) => name.what.kind().map_or(Type::Any, |kind| Type::of(kind, name.what.values())),
                    None => {
                        self.unknown(node, field);
                        Type::Any
                    }
                }
            }
            Type::Parts(parts) => match parts.iter().find(|part| part.name == field) {
                Some(part) => Type::of(part.kind, None),
                None => {
                    let owner = written(&select.operand);
                    let fault = self.error(node, field, format!("`{owner}` has no part `{field}`"));
                    fault.help_nearest(field, parts.iter().map(|part| part.name));
                    Type::Any
                }
            },
            other => {
                let (owner, noun) = (written(&select.operand), other.noun());
                self.error(node, field, format!("`{owner}` is {noun} and has no parts"))
                    .help(format!("write `{owner}` alone"));
                Type::Any
            }
        };
        if select.test { Type::Bool } else { found }
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

    fn compare(&mut self, node: &IdedExpr, left: &IdedExpr, right: &IdedExpr, comparison: Comparison) {
        let (a, b) = (self.type_of(left), self.type_of(right));
        for (side, found) in [(left, &a), (right, &b)] {
            if let Type::Parts(parts) = found {
                self.needs_a_part(side, parts);
                return;
            }
            if let Type::Answers = found {
                self.error(side, ANSWERS, "`answers` cannot be compared").help("name one of them");
                return;
            }
        }
        let fits = match comparison {
            Comparison::Equality => {
                (a.is_number() && b.is_number())
                    || (a.is_text() && b.is_text())
                    || (a.is_bool() && b.is_bool())
                    || matches!(
                        (&a, &b),
                        (Type::List(_) | Type::Elements(_) | Type::Any, Type::List(_) | Type::Elements(_) | Type::Any)
                    )
            }
            Comparison::Order => {
                let choice = |side: &Type| matches!(side, Type::Text(Some(_)));
                (a.is_number() && b.is_number()) || (a.is_text() && b.is_text() && !choice(&a) && !choice(&b))
            }
        };
        if !fits {
            let what = if comparison == Comparison::Order { "ordered" } else { "equal" };
            let message = if a.noun() == b.noun() {
                format!("{} and {} cannot be {what}", a.noun(), b.noun())
            } else {
                format!("{} is compared with {}", a.noun(), b.noun())
            };
            let place = operator_of(node);
            let help = comparison_help(&a, &b);
            let fault = self.error(node, place, message);
            if let Some(help) = help {
                fault.help(help);
            }
        }
        self.expect_known_value(&a, &b, right);
        self.expect_known_value(&b, &a, left);
    }

    /// A choice is compared with one of its values.
    fn expect_known_value(&mut self, choice: &Type, literal: &Type, at: &IdedExpr) {
        let (Type::Text(Some(values)) | Type::List(Some(values)), Type::Literal(written)) = (choice, literal) else {
            return;
        };
        if !values.contains(written) {
            let fault = self.error(at, written, format!("no option has the value \"{written}\""));
            match nearest(written, values.iter().map(String::as_str)) {
                Some(near) => fault.help(format!("did you mean \"{near}\"?")),
                None => fault.help(format!("the values are {}", values.join(", "))),
            }
        }
    }

    fn needs_a_part(&mut self, side: &IdedExpr, parts: &'static [Part]) {
        let name = written(side);
        let needle = name.rsplit('.').next().unwrap_or_default().to_owned();
        let first = parts.first().map_or("", |part| part.name);
        self.error(side, &needle, format!("`{name}` has several parts: which one is compared?"))
            .help(format!("write `{name}.{first}`; there are {}", names_of(parts)));
    }

    fn membership(&mut self, node: &IdedExpr, item: &IdedExpr, list: &IdedExpr) {
        let (found, container) = (self.type_of(item), self.type_of(list));
        match &container {
            Type::Elements(elements) => {
                if let Expr::List(list) = &list.expr {
                    for (element, at) in elements.iter().zip(&list.elements) {
                        let fits = (found.is_number() && element.is_number()) || (found.is_text() && element.is_text());
                        if !fits {
                            let message = format!("{} is compared with {}", found.noun(), element.noun());
                            self.error(at, "", message);
                        }
                        self.expect_known_value(&found, element, at);
                    }
                }
            }
            Type::List(_) => {
                if !found.is_text() {
                    self.error(node, "in", format!("{} is never in a list of texts", found.noun()));
                }
                self.expect_known_value(&container, &found, item);
            }
            Type::Any => {}
            Type::Answers => {
                self.error(list, ANSWERS, "`answers` is no list").help("ask with `has(answers.email)`");
            }
            Type::Number | Type::Int | Type::Bool | Type::Text(_) | Type::Literal(_) | Type::Parts(_) => {
                let name = written(list);
                let fault = self.error(node, "in", format!("{} is no list", container.noun()));
                if container.is_text() && !name.is_empty() {
                    fault.help(format!("write `{name}.contains(\"…\")`"));
                } else {
                    fault.help("write `country in [\"DE\", \"AT\"]`");
                }
            }
        }
    }

    fn arithmetic(&mut self, node: &IdedExpr, operator: &str, left: &IdedExpr, right: &IdedExpr) -> Type {
        let (a, b) = (self.type_of(left), self.type_of(right));
        let sign = operator_of(node);
        match (&a, &b) {
            (Type::Any, _) | (_, Type::Any) => Type::Any,
            (Type::Number, Type::Number) if operator == operators::MODULO => {
                self.error(node, sign, "there is no remainder of our numbers: they may have fractions");
                Type::Number
            }
            (Type::Number, Type::Number) => Type::Number,
            (Type::Int, Type::Int) => {
                if matches!(operator, operators::DIVIDE | operators::MODULO) && is_zero(right) {
                    self.error(node, sign, "a division by zero");
                }
                Type::Int
            }
            (Type::Number, Type::Int) | (Type::Int, Type::Number) => {
                let (whole, side) = if matches!(a, Type::Int) { ("left", left) } else { ("right", right) };
                let literal = literal_of(side);
                let fault = self.error(
                    node,
                    sign,
                    format!("the {whole} side is a whole number, the other has a fraction: CEL does not mix them"),
                );
                match literal {
                    Some(literal) => fault.help(format!("write `{literal}.0`")),
                    None => fault.help("write `double(…)` around it"),
                }
                Type::Number
            }
            _ if operator == operators::ADD && a.is_text() && b.is_text() => Type::Text(None),
            _ => {
                let message = format!("`{sign}` wants numbers, not {} and {}", a.noun(), b.noun());
                self.error(node, sign, message);
                Type::Any
            }
        }
    }

    fn index(&mut self, node: &IdedExpr, list: &IdedExpr, index: &IdedExpr) -> Type {
        let (found, by) = (self.type_of(list), self.type_of(index));
        match (&found, &by) {
            (Type::Any, _) => Type::Any,
            (Type::List(values), Type::Int | Type::Any) => Type::Text(values.clone()),
            (Type::Elements(elements), Type::Int | Type::Any) => elements.first().cloned().unwrap_or(Type::Any),
            (Type::Parts(_) | Type::Answers, Type::Literal(part)) => {
                let name = written(list);
                self.error(node, "[", "parts are chosen with a dot").help(format!("write `{name}.{part}`"));
                Type::Any
            }
            _ => {
                self.error(node, "[", format!("{} has no item to choose with `[…]`", found.noun()));
                Type::Any
            }
        }
    }

    fn function(&mut self, node: &IdedExpr, name: &str, arguments: &[&IdedExpr], member: bool) -> Type {
        let found: Vec<Type> = arguments.iter().map(|argument| self.type_of(argument)).collect();
        // Comprehensions call functions of their own.
        if name.starts_with('@') {
            return Type::Any;
        }
        match (name, found.as_slice()) {
            ("size", [one]) => {
                if !(one.is_text() || matches!(one, Type::List(_) | Type::Elements(_))) {
                    self.error(node, name, format!("{} has no size", one.noun()));
                }
                Type::Int
            }
            ("contains" | "startsWith" | "endsWith", [text, part]) if member => {
                if let (Type::List(_) | Type::Elements(_), "contains") = (text, name) {
                    let list = written(arguments[0]);
                    self.error(node, name, "a list has no `contains`").help(format!("write `\"…\" in {list}`"));
                } else if !text.is_text() || !part.is_text() {
                    let wrong = if text.is_text() { part } else { text };
                    self.error(node, name, format!("`{name}` wants texts, not {}", wrong.noun()));
                }
                Type::Bool
            }
            ("string", [_]) => Type::Text(None),
            ("double", [one]) if one.is_number() || one.is_text() => Type::Number,
            ("int", [one]) if one.is_number() || one.is_text() => Type::Int,
            _ if FUNCTIONS.contains(&name) => {
                let example = match name {
                    "has" => "has(answers.email)",
                    "size" => "size(channels) > 1",
                    "contains" | "startsWith" | "endsWith" => "company.contains(\"GmbH\")",
                    "exists" | "all" | "exists_one" | "filter" | "map" => "channels.exists(c, c == \"ads\")",
                    _ => "double(size(channels))",
                };
                self.error(node, name, format!("`{name}` is not called like this")).help(format!("as in `{example}`"));
                Type::Any
            }
            _ => {
                let fault = self.error(node, name, format!("unknown function `{name}`"));
                fault.help_nearest(name, FUNCTIONS.iter().copied());
                Type::Any
            }
        }
    }

    fn comprehension(&mut self, comprehension: &ComprehensionExpr) -> Type {
        let range = self.type_of(&comprehension.iter_range);
        let item = match &range {
            Type::List(values) => Type::Text(values.clone()),
            Type::Elements(elements) => elements.first().cloned().unwrap_or(Type::Any),
            Type::Any => Type::Any,
            other => {
                let noun = other.noun();
                self.error(&comprehension.iter_range, "", format!("{noun} is no list to go through"));
                Type::Any
            }
        };
        let outer = self.locals.clone();
        self.locals.insert(comprehension.iter_var.clone(), item);
        self.locals.insert(comprehension.accu_var.clone(), Type::Any);
        self.type_of(&comprehension.loop_step);
        self.locals = outer;
        match &comprehension.accu_init.expr {
            Expr::List(_) => Type::List(None),
            // `all` and `exists` begin with a bool; `exists_one` counts, and ends with one.
            _ => Type::Bool,
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
            if start > stop { return self.at } else { chars[start..=stop].to_vec() }
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

#[derive(Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equality,
    Order,
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

fn operator_of(node: &IdedExpr) -> &'static str {
    let Expr::Call(call) = &node.expr else { return "" };
    match call.func_name.as_str() {
        operators::EQUALS => "==",
        operators::NOT_EQUALS => "!=",
        operators::LESS => "<",
        operators::LESS_EQUALS => "<=",
        operators::GREATER => ">",
        operators::GREATER_EQUALS => ">=",
        operators::ADD => "+",
        operators::SUBSTRACT => "-",
        operators::MULTIPLY => "*",
        operators::DIVIDE => "/",
        operators::MODULO => "%",
        _ => "",
    }
}

fn comparison_help(a: &Type, b: &Type) -> Option<String> {
    match (a, b) {
        (Type::Number | Type::Int, Type::Literal(text)) | (Type::Literal(text), Type::Number | Type::Int) => {
            text.parse::<f64>().is_ok().then(|| format!("write `{text}` without quotes"))
        }
        (Type::Bool, Type::Literal(_)) | (Type::Literal(_), Type::Bool) => {
            Some("write `true` or `false` without quotes, or the name alone".to_owned())
        }
        (Type::Text(Some(values)), _) | (_, Type::Text(Some(values))) => {
            Some(format!("compare with `==` and one of \"{}\"", values.join("\", \"")))
        }
        (Type::List(_), _) | (_, Type::List(_)) => Some("write `\"…\" in` and the list".to_owned()),
        _ => None,
    }
}

fn names_of(parts: &[Part]) -> String {
    parts.iter().map(|part| part.name).collect::<Vec<_>>().join(", ")
}

fn literal_of(node: &IdedExpr) -> Option<String> {
    match &node.expr {
        Expr::Literal(LiteralValue::Int(number)) => Some(number.inner().to_string()),
        _ => None,
    }
}

fn is_zero(node: &IdedExpr) -> bool {
    literal_of(node).is_some_and(|literal| literal == "0")
}
