//! The functions a condition calls, and the lists it goes through.

use cel::IdedExpr;
use cel::common::ast::{ComprehensionExpr, Expr};

use super::types::Type;
use super::{Walk, written};

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
    pub(super) fn function(&mut self, node: &IdedExpr, name: &str, arguments: &[&IdedExpr], member: bool) -> Type {
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

    pub(super) fn comprehension(&mut self, comprehension: &ComprehensionExpr) -> Type {
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
}
