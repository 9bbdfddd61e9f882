//! What the operators of a condition take: comparisons, `in`, arithmetic and `[…]`.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, operators};

use super::types::Type;
use super::{Walk, written};
use crate::core::script::diagnostic::nearest;
use crate::core::script::expression::ANSWERS;
use crate::core::script::schema::Part;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equality,
    Order,
}

impl Walk<'_, '_> {
    pub(super) fn compare(&mut self, node: &IdedExpr, left: &IdedExpr, right: &IdedExpr, comparison: Comparison) {
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

    pub(super) fn membership(&mut self, node: &IdedExpr, item: &IdedExpr, list: &IdedExpr) {
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

    pub(super) fn arithmetic(&mut self, node: &IdedExpr, operator: &str, left: &IdedExpr, right: &IdedExpr) -> Type {
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

    pub(super) fn index(&mut self, node: &IdedExpr, list: &IdedExpr, index: &IdedExpr) -> Type {
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
