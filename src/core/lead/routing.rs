//! Which desk a lead comes to: the first rule that matches.

use super::desk::Desk;
use crate::core::script::expression::Condition;
use crate::core::script::fact::{Fact, Facts};
use crate::core::script::model::Notify;
use crate::core::script::undecided::missing;
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
    /// Somebody there has it.
    Owned,
    /// It is there already.
    Stays,
    /// This rule matches, counted from 0.
    Rule(usize),
    /// No rule does, and this is the first desk.
    First,
}

/// Where a lead is already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The desk's name.
    pub desk: &'a str,
    /// Whether somebody there has it.
    pub is_owned: bool,
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

    /// The desk that a notification means. A lead stays with whoever has it, and else where it is, unless its script names
    /// another desk.
    pub fn route(
        &self,
        notify: &Notify,
        place: Option<Place<'_>>,
        facts: impl FnOnce() -> Facts,
    ) -> Option<(&Desk, Because)> {
        let here = place.and_then(|place| Some((self.named(place.desk)?, place.is_owned)));
        if let Some((desk, true)) = here {
            return Some((desk, Because::Owned));
        }
        if let Notify::Desk(name) = notify {
            return self.named(name).map(|desk| (desk, Because::Named));
        }
        if let Some((desk, _)) = here {
            return Some((desk, Because::Stays));
        }
        if self.routes.is_empty() {
            return self.desks.first().map(|desk| (desk, Because::First));
        }
        let facts = facts();
        self.by_rule(self.routes.iter().position(|route| route.takes(&facts)))
    }

    fn by_rule(&self, matching: Option<usize>) -> Option<(&Desk, Because)> {
        let by_rule = matching.and_then(|place| Some((self.named(&self.routes[place].desk)?, Because::Rule(place))));
        by_rule.or_else(|| self.desks.first().map(|desk| (desk, Because::First)))
    }

    /// What [`route`](Self::route) says, with all that it looks at.
    #[must_use]
    pub fn explain(&self, notify: &Notify, place: Option<Place<'_>>, facts: &Facts) -> Explanation<'_> {
        let matching = self.routes.iter().position(|route| route.takes(facts));
        let said = |(place, route): (usize, &Route)| match &route.when {
            _ if matching.is_some_and(|matching| place > matching) => Said::NotAsked,
            Some(when) => match when.decide(facts) {
                Some(true) => Said::True,
                Some(false) => Said::False,
                None => Said::Undecided { missing: missing(when, facts) },
            },
            None => Said::True,
        };
        Explanation {
            desk: self.route(notify, place, || facts.clone()),
            by_rules: self.by_rule(matching),
            rules: self.routes.iter().enumerate().map(|rule| (rule.1, said(rule))).collect(),
        }
    }
}

impl Route {
    fn takes(&self, facts: &Facts) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(facts))
    }
}

/// Which desk gets a lead, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation<'d> {
    /// The one that gets it, or keeps it.
    pub desk: Option<(&'d Desk, Because)>,
    /// The one that the rules alone would say.
    pub by_rules: Option<(&'d Desk, Because)>,
    /// Each rule with what it says, in their order.
    pub rules: Vec<(&'d Route, Said)>,
}

/// What a rule says of a lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    True,
    False,
    /// For want of these.
    Undecided {
        missing: Vec<String>,
    },
    /// One before it is true.
    NotAsked,
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

#[cfg(test)]
mod tests {
    use super::*;

    fn desks(routes: &[(&str, &str)]) -> Desks {
        let desk = |name: &str| Desk { name: name.to_owned(), ..Desk::default() };
        let route = |(when, desk): &(&str, &str)| Route {
            when: (!when.is_empty()).then(|| Condition::compile(when).unwrap()),
            desk: (*desk).to_owned(),
        };
        Desks { desks: ["sales", "dach", "north"].map(desk).into(), routes: routes.iter().map(route).collect() }
    }

    fn facts() -> Facts {
        let mut facts = Facts::default();
        facts.insert("budget", Fact::parts([("amount", Some(Fact::number(5_000.0)))]));
        facts.insert("lead", Fact::parts([("language", Some(Fact::text("de")))]));
        let (stage, temperature) = (Stage::Sql, Some(Temperature::Hot));
        add_lead(&mut facts, &Routed { stage, temperature, script: "bant", country: Some("AT") });
        facts
    }

    fn routed(routes: &[(&str, &str)], notify: &Notify, stays: Option<&str>) -> Option<(String, Because)> {
        routed_from(routes, notify, stays.map(|desk| Place { desk, is_owned: false }))
    }

    fn routed_from(routes: &[(&str, &str)], notify: &Notify, place: Option<Place<'_>>) -> Option<(String, Because)> {
        let desks = desks(routes);
        let explained = desks.explain(notify, place, &facts());
        let desk = desks.route(notify, place, facts);
        assert_eq!(desk, explained.desk, "what is explained is what is done");
        desk.map(|(desk, because)| (desk.name.clone(), because))
    }

    #[test]
    fn the_first_rule_that_is_true_decides() {
        let get = |routes: &[(&str, &str)]| routed(routes, &Notify::Routed, None).unwrap();
        for (when, is_true) in [
            ("budget.amount >= 20000", false),
            ("budget.amount >= 5000 && lead.language == \"de\"", true),
            ("lead.stage == \"sql\" && lead.temperature == \"hot\"", true),
            ("lead.country == \"AT\" && lead.script == \"bant\"", true),
            ("lead.country == \"DE\"", false),
            // Undecided, and its opposite.
            ("team > 5", false),
            ("!(team > 5)", false),
            ("team > 5 || lead.language == \"de\"", true),
        ] {
            let expected = if is_true { ("north", Because::Rule(0)) } else { ("dach", Because::Rule(1)) };
            assert_eq!(get(&[(when, "north"), ("", "dach")]), (expected.0.to_owned(), expected.1), "{when}");
        }
        assert_eq!(get(&[("budget.amount > 9000", "north")]), ("sales".to_owned(), Because::First));
        assert_eq!(get(&[]), ("sales".to_owned(), Because::First));
    }

    #[test]
    fn a_script_may_name_the_desk_and_a_lead_stays_where_it_is() {
        let (all, named) = ([("", "north")], Notify::Desk("dach".to_owned()));
        assert_eq!(routed(&all, &named, Some("sales")), Some(("dach".to_owned(), Because::Named)));
        assert_eq!(routed(&all, &Notify::Routed, Some("sales")), Some(("sales".to_owned(), Because::Stays)));
        assert_eq!(routed(&all, &Notify::Routed, Some("gone")), Some(("north".to_owned(), Because::Rule(0))));
        assert_eq!(routed(&all, &Notify::Desk("gone".to_owned()), None), None);
        let owned = |desk| Some(Place { desk, is_owned: true });
        assert_eq!(routed_from(&all, &named, owned("sales")), Some(("sales".to_owned(), Because::Owned)));
        assert_eq!(routed_from(&all, &named, owned("gone")), Some(("dach".to_owned(), Because::Named)));
        assert_eq!(Desks::NONE.route(&Notify::Routed, None, facts), None);
    }

    #[test]
    fn each_rule_says_why() {
        let desks = desks(&[
            ("budget.amount >= 20000", "dach"),
            ("team > 5 && timeline.days < 9", "dach"),
            ("lead.language == \"de\"", "north"),
            ("", "sales"),
        ]);
        let explained = desks.explain(&Notify::Routed, Some(Place { desk: "sales", is_owned: false }), &facts());
        let said: Vec<Said> = explained.rules.into_iter().map(|(_, said)| said).collect();
        let missing = vec!["team".to_owned(), "timeline.days".to_owned()];
        assert_eq!(said, [Said::False, Said::Undecided { missing }, Said::True, Said::NotAsked]);
        assert_eq!(
            explained.desk.map(|(desk, because)| (desk.name.as_str(), because)),
            Some(("sales", Because::Stays))
        );
        assert_eq!(
            explained.by_rules.map(|(desk, because)| (desk.name.as_str(), because)),
            Some(("north", Because::Rule(2)))
        );
    }
}
