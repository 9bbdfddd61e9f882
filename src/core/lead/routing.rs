//! Which desk a lead comes to: the first rule that matches.

use super::desk::Desk;
use crate::core::script::expression::Condition;
use crate::core::script::fact::{Fact, Facts};
use crate::core::script::model::Notify;
use crate::core::stage::{Stage, Temperature};

/// Leads of which this is true come to that desk.
#[derive(Clone, Debug)]
pub struct Route {
    /// Without one it is true of all.
    pub when: Option<Condition>,
    /// The desk's name; there is one of that name.
    pub desk: String,
}

impl PartialEq for Route {
    fn eq(&self, other: &Self) -> bool {
        let source = |route: &Self| route.when.as_ref().map(|when| when.source().to_owned());
        source(self) == source(other) && self.desk == other.desk
    }
}

impl Eq for Route {}

/// The desks there are, and who gets what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desks {
    pub desks: Vec<Desk>,
    /// In the order in which they are asked.
    pub routes: Vec<Route>,
}

/// Why a lead comes to a desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// Its script names the desk.
    Named,
    /// It is there already.
    Stays,
    /// This rule matches, counted from 0.
    Rule(usize),
    /// No rule does, and this is the first desk.
    First,
}

/// What a rule may ask besides the facts of the conversation and its score.
#[derive(Clone, Copy, Debug)]
pub struct Routed<'a> {
    pub stage: Stage,
    pub temperature: Option<Temperature>,
    pub script: &'a str,
    /// ISO 3166-1, in two letters.
    pub country: Option<&'a str>,
}

impl Desks {
    pub const NONE: Self = Self { desks: Vec::new(), routes: Vec::new() };

    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.name == name)
    }

    /// The desk that a notification means. A lead stays where it is, unless its script names another desk.
    pub fn route(
        &self,
        notify: &Notify,
        stays: Option<&str>,
        facts: impl FnOnce() -> Facts,
    ) -> Option<(&Desk, Because)> {
        if let Notify::Desk(name) = notify {
            return self.named(name).map(|desk| (desk, Because::Named));
        }
        if let Some(desk) = stays.and_then(|name| self.named(name)) {
            return Some((desk, Because::Stays));
        }
        if self.routes.is_empty() {
            return self.desks.first().map(|desk| (desk, Because::First));
        }
        let facts = facts();
        let matches = |route: &Route| route.when.as_ref().is_none_or(|when| when.holds(&facts));
        let matching = self.routes.iter().position(matches);
        let by_rule = matching.and_then(|place| Some((self.named(&self.routes[place].desk)?, Because::Rule(place))));
        by_rule.or_else(|| self.desks.first().map(|desk| (desk, Because::First)))
    }
}

impl From<Vec<Desk>> for Desks {
    fn from(desks: Vec<Desk>) -> Self {
        Self { desks, routes: Vec::new() }
    }
}

/// Adds what only routes may speak of, as parts of `lead`.
pub fn add_lead(facts: &mut Facts, routed: &Routed<'_>) {
    facts.add_parts(
        "lead",
        [
            ("stage", Some(Fact::text(routed.stage.name()))),
            ("temperature", routed.temperature.map(|temperature| Fact::text(temperature.name()))),
            ("script", Some(Fact::text(routed.script))),
            ("country", routed.country.map(Fact::text)),
        ],
    );
}
