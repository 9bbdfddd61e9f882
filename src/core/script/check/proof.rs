//! What can never hold, proved over numeric bounds and option values; whatever is not understood counts as possible.

use std::collections::BTreeMap;

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, operators};

use super::super::expression::ANSWERS;
use super::condition::written;

/// Conditions under which an expression is true: any of the cases, each with all of its demands.
#[derive(Clone, Debug)]
pub(super) struct Cases(pub(super) Vec<Case>);

/// Demands that must all be met.
#[derive(Clone, Debug, Default)]
pub(super) struct Case {
    /// By name with parts.
    pub(super) numbers: BTreeMap<String, Bounds>,
    /// The values that are left, by name; `None` for all but the excluded.
    pub(super) texts: BTreeMap<String, Texts>,
    pub(super) bools: BTreeMap<String, bool>,
    /// What is not understood, as written.
    pub(super) others: Vec<String>,
    /// Names that must be answered.
    pub(super) answered: Vec<String>,
    pub(super) impossible: bool,
}

/// An interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bounds {
    pub(super) least: f64,
    pub(super) least_excluded: bool,
    pub(super) most: f64,
    pub(super) most_excluded: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Texts {
    OneOf(Vec<String>),
    NoneOf(Vec<String>),
}

/// More cases than this are not looked at.
const MOST_CASES: usize = 64;

impl Bounds {
    pub(super) const ALL: Self =
        Self { least: f64::NEG_INFINITY, least_excluded: false, most: f64::INFINITY, most_excluded: false };

    pub(super) fn between(least: f64, most: f64) -> Self {
        Self { least, most, ..Self::ALL }
    }

    pub(super) fn and(self, other: Self) -> Self {
        let mut both = self;
        if other.least > both.least || (other.least >= both.least && other.least_excluded) {
            both.least = other.least;
            both.least_excluded = other.least_excluded;
        }
        if other.most < both.most || (other.most <= both.most && other.most_excluded) {
            both.most = other.most;
            both.most_excluded = other.most_excluded;
        }
        both
    }

    pub(super) fn is_empty(self) -> bool {
        self.least > self.most || (self.least >= self.most && (self.least_excluded || self.most_excluded))
    }

    fn is_within(self, other: Self) -> bool {
        let above =
            self.least > other.least || (self.least >= other.least && (self.least_excluded || !other.least_excluded));
        let below = self.most < other.most || (self.most <= other.most && (self.most_excluded || !other.most_excluded));
        above && below
    }
}

impl Texts {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::OneOf(a), Self::OneOf(b)) => Self::OneOf(a.into_iter().filter(|value| b.contains(value)).collect()),
            (Self::OneOf(some), Self::NoneOf(none)) | (Self::NoneOf(none), Self::OneOf(some)) => {
                Self::OneOf(some.into_iter().filter(|value| !none.contains(value)).collect())
            }
            (Self::NoneOf(a), Self::NoneOf(b)) => Self::NoneOf(a.into_iter().chain(b).collect()),
        }
    }

    fn is_within(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::OneOf(a), Self::OneOf(b)) => a.iter().all(|value| b.contains(value)),
            (Self::OneOf(a), Self::NoneOf(b)) => a.iter().all(|value| !b.contains(value)),
            (Self::NoneOf(a), Self::NoneOf(b)) => b.iter().all(|value| a.contains(value)),
            (Self::NoneOf(_), Self::OneOf(_)) => false,
        }
    }
}

/// What each name can be, whatever is answered.
#[derive(Debug, Default)]
pub(super) struct Domain {
    pub(super) numbers: BTreeMap<String, Bounds>,
    pub(super) texts: BTreeMap<String, Vec<String>>,
    /// Questions that are never asked.
    pub(super) unasked: Vec<String>,
}

impl Case {
    fn and(mut self, other: Self) -> Self {
        for (name, bounds) in other.numbers {
            let known = self.numbers.entry(name).or_insert(Bounds::ALL);
            *known = known.and(bounds);
        }
        for (name, texts) in other.texts {
            let both = match self.texts.remove(&name) {
                Some(known) => known.and(texts),
                None => texts,
            };
            self.texts.insert(name, both);
        }
        for (name, wanted) in other.bools {
            self.impossible |= *self.bools.entry(name).or_insert(wanted) != wanted;
        }
        self.others.extend(other.others);
        self.answered.extend(other.answered);
        self.impossible |= other.impossible;
        self
    }

    /// Whether nothing in the domain meets all demands.
    pub(super) fn contradicts(&self, domain: &Domain) -> bool {
        let numbers = self
            .numbers
            .iter()
            .any(|(name, bounds)| bounds.and(domain.numbers.get(name).copied().unwrap_or(Bounds::ALL)).is_empty());
        let texts = self.texts.iter().any(|(name, texts)| {
            let left = match domain.texts.get(name) {
                Some(values) => Texts::OneOf(values.clone()).and(texts.clone()),
                None => texts.clone(),
            };
            left == Texts::OneOf(Vec::new())
        });
        let unasked = self.roots().any(|root| domain.unasked.iter().any(|id| id == root));
        self.impossible || numbers || texts || unasked
    }

    /// The names that must be answered for the case to hold.
    pub(super) fn roots(&self) -> impl Iterator<Item = &str> {
        let names = self.numbers.keys().chain(self.texts.keys()).chain(self.bools.keys()).chain(&self.answered);
        names.map(|name| name.split('.').next().unwrap_or(name))
    }

    /// Whether meeting these demands meets the other's too.
    fn implies(&self, other: &Self) -> bool {
        !other.impossible
            && other
                .numbers
                .iter()
                .all(|(name, bounds)| self.numbers.get(name).is_some_and(|own| own.is_within(*bounds)))
            && other.texts.iter().all(|(name, texts)| self.texts.get(name).is_some_and(|own| own.is_within(texts)))
            && other.bools.iter().all(|(name, wanted)| self.bools.get(name) == Some(wanted))
            && other.others.iter().all(|written| self.others.contains(written))
            && other.answered.iter().all(|name| self.roots().any(|root| root == name))
    }
}

impl Cases {
    /// The cases in which an expression is true.
    pub(super) fn of(node: &IdedExpr) -> Self {
        match &node.expr {
            // A bare name asks whether it was answered, or is a bool; either way it is there.
            Expr::Ident(name) if !matches!(name.as_str(), "true" | "false") => {
                Self::one(Case { answered: vec![name.clone()], others: vec![name.clone()], ..Case::default() })
            }
            _ => Self::reading(node, true),
        }
    }

    pub(super) fn always() -> Self {
        Self::one(Case::default())
    }

    fn one(case: Case) -> Self {
        Self(vec![case])
    }

    /// The cases in which a boolean expression is true, or false.
    fn reading(node: &IdedExpr, wanted: bool) -> Self {
        match &node.expr {
            Expr::Literal(LiteralValue::Boolean(literal)) => {
                Self::one(Case { impossible: *literal.inner() != wanted, ..Case::default() })
            }
            Expr::Ident(name) => Self::one(Case { bools: [(name.clone(), wanted)].into(), ..Case::default() }),
            Expr::Select(select) if select.test => {
                let name = path(&select.operand).map(|owner| join(&owner, &select.field));
                match (name, wanted) {
                    (Some(name), true) => {
                        let root = name.split('.').next().unwrap_or_default().to_owned();
                        Self::one(Case { answered: vec![root], others: vec![format!("has {name}")], ..Case::default() })
                    }
                    _ => Self::other(node, wanted),
                }
            }
            Expr::Select(_) => match path(node) {
                Some(name) => Self::one(Case { bools: [(name, wanted)].into(), ..Case::default() }),
                None => Self::other(node, wanted),
            },
            Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
                (operators::LOGICAL_NOT, [inner]) => Self::reading(inner, !wanted),
                (operators::LOGICAL_AND, [a, b]) if wanted => Self::both(node, wanted, a, b),
                (operators::LOGICAL_OR, [a, b]) if !wanted => Self::both(node, wanted, a, b),
                (operators::LOGICAL_AND | operators::LOGICAL_OR, [a, b]) => {
                    let mut cases = Self::reading(a, wanted).0;
                    cases.extend(Self::reading(b, wanted).0);
                    Self(cases)
                }
                (operator, [a, b]) => {
                    Self::comparison(operator, a, b, wanted).map_or_else(|| Self::other(node, wanted), Self::one)
                }
                _ => Self::other(node, wanted),
            },
            _ => Self::other(node, wanted),
        }
    }

    fn both(node: &IdedExpr, wanted: bool, a: &IdedExpr, b: &IdedExpr) -> Self {
        let (a, b) = (Self::reading(a, wanted), Self::reading(b, wanted));
        if a.0.len() * b.0.len() > MOST_CASES {
            return Self::other(node, wanted);
        }
        Self(a.0.iter().flat_map(|a| b.0.iter().map(|b| a.clone().and(b.clone()))).collect())
    }

    fn other(node: &IdedExpr, wanted: bool) -> Self {
        // Ids are dropped, so that the same words are the same demand.
        let written = format!("{wanted} {}", without_ids(&format!("{:?}", node.expr)));
        Self::one(Case { others: vec![written], ..Case::default() })
    }

    fn comparison(operator: &str, a: &IdedExpr, b: &IdedExpr, wanted: bool) -> Option<Case> {
        if operator == operators::IN {
            let name = path(a)?;
            let Expr::List(list) = &b.expr else { return None };
            let values: Option<Vec<String>> = list.elements.iter().map(text).collect();
            let texts = if wanted { Texts::OneOf(values?) } else { Texts::NoneOf(values?) };
            return Some(Case { texts: [(name, texts)].into(), ..Case::default() });
        }
        let (name, literal, operator) = match (path(a), path(b)) {
            (Some(name), None) => (name, b, operator),
            (None, Some(name)) => (name, a, mirrored(operator)),
            _ => return None,
        };
        if let Some(value) = text(literal) {
            let equal = match operator {
                operators::EQUALS => wanted,
                operators::NOT_EQUALS => !wanted,
                _ => return None,
            };
            let texts = if equal { Texts::OneOf(vec![value]) } else { Texts::NoneOf(vec![value]) };
            return Some(Case { texts: [(name, texts)].into(), ..Case::default() });
        }
        if let Expr::Literal(LiteralValue::Boolean(literal)) = &literal.expr {
            let equal = match operator {
                operators::EQUALS => wanted,
                operators::NOT_EQUALS => !wanted,
                _ => return None,
            };
            return Some(Case { bools: [(name, *literal.inner() == equal)].into(), ..Case::default() });
        }
        let bounds = bounds(operator, number(literal)?, wanted)?;
        Some(Case { numbers: [(name, bounds)].into(), ..Case::default() })
    }

    /// Whether no case can be met.
    pub(super) fn never(&self, domain: &Domain) -> bool {
        self.0.iter().all(|case| case.contradicts(domain))
    }

    /// Whether every case that can be met meets one of the other's.
    pub(super) fn implies(&self, other: &Self, domain: &Domain) -> bool {
        let mut possible = self.0.iter().filter(|case| !case.contradicts(domain)).peekable();
        possible.peek().is_some() && possible.all(|case| other.0.iter().any(|wanted| case.implies(wanted)))
    }

    /// Whether this name is answered in every case.
    pub(super) fn need(&self, root: &str) -> bool {
        self.0.iter().all(|case| case.roots().any(|name| name == root))
    }
}

/// A name with its parts; `answers.budget` is `budget`.
fn path(node: &IdedExpr) -> Option<String> {
    match &node.expr {
        Expr::Ident(name) if name == ANSWERS => Some(String::new()),
        Expr::Ident(_) | Expr::Select(_) => {
            let name = written(node);
            let name = name.strip_prefix("answers.").map(str::to_owned).unwrap_or(name);
            (!name.is_empty()).then_some(name)
        }
        _ => None,
    }
}

fn join(owner: &str, field: &str) -> String {
    if owner.is_empty() { field.to_owned() } else { format!("{owner}.{field}") }
}

fn text(node: &IdedExpr) -> Option<String> {
    match &node.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner().to_owned()),
        _ => None,
    }
}

fn number(node: &IdedExpr) -> Option<f64> {
    match &node.expr {
        Expr::Literal(LiteralValue::Double(number)) => Some(*number.inner()),
        #[expect(clippy::cast_precision_loss, reason = "literals in scripts are far below 2^52")]
        Expr::Literal(LiteralValue::Int(number)) => Some(*number.inner() as f64),
        Expr::Call(call) if call.func_name == operators::NEGATE => Some(-number(call.args.first()?)?),
        _ => None,
    }
}

fn mirrored(operator: &str) -> &str {
    match operator {
        operators::LESS => operators::GREATER,
        operators::LESS_EQUALS => operators::GREATER_EQUALS,
        operators::GREATER => operators::LESS,
        operators::GREATER_EQUALS => operators::LESS_EQUALS,
        other => other,
    }
}

fn bounds(operator: &str, literal: f64, wanted: bool) -> Option<Bounds> {
    let below = |excluded| Bounds { most: literal, most_excluded: excluded, ..Bounds::ALL };
    let above = |excluded| Bounds { least: literal, least_excluded: excluded, ..Bounds::ALL };
    Some(match (operator, wanted) {
        (operators::LESS, true) | (operators::GREATER_EQUALS, false) => below(true),
        (operators::LESS_EQUALS, true) | (operators::GREATER, false) => below(false),
        (operators::GREATER, true) | (operators::LESS_EQUALS, false) => above(true),
        (operators::GREATER_EQUALS, true) | (operators::LESS, false) => above(false),
        (operators::EQUALS, true) | (operators::NOT_EQUALS, false) => Bounds::between(literal, literal),
        _ => return None,
    })
}

/// Takes the numbers after `id: ` out of a debug print.
fn without_ids(debug: &str) -> String {
    let mut parts = debug.split("id: ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    out
}
