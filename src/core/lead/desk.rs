//! A sales team's place: its rooms, the people who work there, its promise, its hours and what it holds itself to.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::hours::Hours;
use super::sla::Sla;
use crate::core::ids::{Account, Chat, Language};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    pub name: String,
    pub rooms: Vec<Chat>,
    /// Who may act on its leads, besides its reps, its manager and whoever has one of its roles; everyone in the room when
    /// there are no members, reps and roles.
    #[serde(default)]
    pub members: Vec<Account>,
    /// Roles of a Discord server whose holders are members.
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub reps: Vec<Rep>,
    #[serde(default)]
    pub assign: Assign,
    /// What prospects are promised, as in "A colleague answers within 15 minutes."
    #[serde(default)]
    pub promise: Option<String>,
    /// When somebody is there; always where there are none.
    #[serde(default)]
    pub hours: Option<Hours>,
    #[serde(default)]
    pub sla: Sla,
    /// Who is called when nobody takes care of a lead in twice the time; a member as well.
    #[serde(default)]
    pub manager: Option<Account>,
    /// Where such a lead is shown as well.
    #[serde(default)]
    pub escalation_room: Option<Chat>,
}

/// Somebody who works leads, with how many of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rep {
    /// One word, as in commands: `/assign 1042 bea`.
    pub name: String,
    /// At least one.
    pub accounts: Vec<Account>,
    /// How many leads come to them for one that comes to a rep of weight 1; at least 1.
    pub weight: u32,
    /// The most leads that they have in hand at once; no bound when left out.
    pub capacity: Option<u32>,
    /// Those they can talk to; all of them when empty.
    pub languages: Vec<Language>,
    /// When they are there; as the desk when left out.
    pub hours: Option<Hours>,
}

/// Who gets a new lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assign {
    /// Whoever claims it first.
    #[default]
    Anyone,
    /// It is offered to the reps in turn.
    RoundRobin,
}

/// Somebody who presses or writes on a desk, as the platform tells.
#[derive(Clone, Copy, Debug)]
pub struct Visitor<'a> {
    pub account: &'a Account,
    /// Their roles on the server that the room belongs to.
    pub roles: &'a [String],
}

impl Desk {
    /// Whether this person may act on its leads, given that they see its room.
    #[must_use]
    pub fn admits(&self, visitor: Visitor<'_>) -> bool {
        let is_open = self.members.is_empty() && self.reps.is_empty() && self.roles.is_empty();
        is_open
            || self.members.contains(visitor.account)
            || self.is_manager(visitor.account)
            || self.rep_with(visitor.account).is_some()
            || visitor.roles.iter().any(|role| self.roles.contains(role))
    }

    /// The clock by which it is told times: that of its hours, else the script's.
    #[must_use]
    pub fn zone<'a>(&'a self, of_script: &'a TimeZone) -> &'a TimeZone {
        self.hours.as_ref().map_or(of_script, Hours::zone)
    }

    /// Whether leads are offered to its reps in turn.
    #[must_use]
    pub fn shares_out(&self) -> bool {
        self.assign == Assign::RoundRobin
    }

    #[must_use]
    pub fn rep_with(&self, account: &Account) -> Option<&Rep> {
        self.reps.iter().find(|rep| rep.accounts.contains(account))
    }

    #[must_use]
    pub fn rep_named(&self, name: &str) -> Option<&Rep> {
        self.reps.iter().find(|rep| rep.is_named(name))
    }

    /// Whether two accounts are those of one person, as far as the desk knows.
    #[must_use]
    pub fn is_one_person(&self, one: &Account, other: &Account) -> bool {
        one == other || self.rep_with(one).is_some_and(|rep| rep.accounts.contains(other))
    }

    /// Whether this is the manager, by any account of theirs.
    #[must_use]
    pub fn is_manager(&self, account: &Account) -> bool {
        self.manager.as_ref().is_some_and(|manager| self.is_one_person(manager, account))
    }
}

impl Rep {
    /// Whether they are called so, in whatever letters.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        self.name.to_lowercase() == name.to_lowercase()
    }
}
