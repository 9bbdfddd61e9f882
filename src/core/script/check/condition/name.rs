//! The names a condition speaks of, and the parts of what they stand for.

use cel::IdedExpr;
use cel::common::ast::SelectExpr;

use super::super::scope::What;
use super::types::Type;
use super::{Walk, written};
use crate::core::script::diagnostic::nearest;
use crate::core::script::expression::ANSWERS;
use crate::core::script::load::ConditionRole;

impl Walk<'_, '_> {
    pub(super) fn name(&mut self, node: &IdedExpr, name: &str) -> Type {
        if let Some(local) = self.locals.get(name) {
            return local.clone();
        }
        if name == ANSWERS {
            return Type::Answers;
        }
        if let Some(known) = self.scope.names.get(name) {
            return type_of(&known.what);
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

    pub(super) fn select(&mut self, node: &IdedExpr, select: &SelectExpr) -> Type {
        let whole = self.type_of(&select.operand);
        let field = select.field.as_str();
        let found = match &whole {
            Type::Any => Type::Any,
            Type::Answers => {
                let known = self.scope.names.get(field).filter(|name| !matches!(name.what, What::Given(_)));
                if let Some(name) = known {
                    type_of(&name.what)
                } else {
                    self.unknown(node, field);
                    Type::Any
                }
            }
            Type::Parts(parts) => {
                if let Some(part) = parts.iter().find(|part| part.name == field) {
                    let values = part.values.map(|values| values.iter().map(|value| (*value).to_owned()).collect());
                    Type::of(part.kind, values)
                } else {
                    let owner = written(&select.operand);
                    let fault = self.error(node, field, format!("`{owner}` has no part `{field}`"));
                    fault.help_nearest(field, parts.iter().map(|part| part.name));
                    Type::Any
                }
            }
            other => {
                let (owner, noun) = (written(&select.operand), other.noun());
                self.error(node, field, format!("`{owner}` is {noun} and has no parts"))
                    .help(format!("write `{owner}` alone"));
                Type::Any
            }
        };
        if select.test { Type::Bool } else { found }
    }
}

fn type_of(what: &What<'_>) -> Type {
    what.kind().map_or(Type::Any, |kind| Type::of(kind, what.values()))
}
