//! Whose turn it is: reps in turn, by weight, among those who are there and have room for another lead.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::desk::{Desk, Rep};
use crate::core::ids::{Account, Language};

/// What a desk remembers of its reps. Stored as JSON, a row for each desk; whoever changes it names the version that was looked
/// at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rota {
    /// By the rep's name: how much it is their turn. What one gets, all who could have had it share.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub credit: BTreeMap<String, i64>,
    /// By the rep's name: away until then; without an end until they say so.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub away: BTreeMap<String, Option<Timestamp>>,
}

/// A lead that is to be offered to somebody.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    pub language: Language,
    /// Who had it and let it lie.
    pub passed: &'a [Account],
}

/// How many leads each rep has in hand, by name.
pub type InHand = BTreeMap<String, u32>;

/// What was decided, and about each rep why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn<'d> {
    pub chosen: Option<&'d Rep>,
    /// In the order of the configuration.
    pub reasons: Vec<(&'d Rep, Reason)>,
}

/// Why a rep gets a lead, or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Chosen,
    /// Could have had it, and it was somebody else's turn.
    NotTheirTurn,
    Away {
        until: Option<Timestamp>,
    },
    /// Outside their hours.
    OffDuty {
        until: Option<Timestamp>,
    },
    Full {
        in_hand: u32,
        capacity: u32,
    },
    /// Does not talk the prospect's language, and somebody who does is there.
    OtherLanguage,
    /// Had it and let it lie.
    LetItLie,
}

impl Reason {
    /// Whether a rep may get leads again at a moment that is known.
    const fn until(self) -> Option<Timestamp> {
        match self {
            Self::Away { until } | Self::OffDuty { until } => until,
            Self::Chosen | Self::NotTheirTurn | Self::Full { .. } | Self::OtherLanguage | Self::LetItLie => None,
        }
    }
}

impl Rota {
    /// Whether a rep said to be away at this moment.
    fn away(&self, rep: &Rep, now: Timestamp) -> Option<Reason> {
        let until = *self.away.get(&rep.name)?;
        until.is_none_or(|until| until > now).then_some(Reason::Away { until })
    }

    /// Whose turn it is, without taking it: smooth weighted round robin, as of nginx, in which nobody is served twice
    /// before whoever waits longer.
    #[must_use]
    pub fn turn<'d>(&self, desk: &'d Desk, wanted: Wanted<'_>, in_hand: &InHand, now: Timestamp) -> Turn<'d> {
        let mut reasons: Vec<(&Rep, Option<Reason>)> =
            desk.reps.iter().map(|rep| (rep, self.hindrance(desk, rep, wanted, in_hand, now))).collect();
        let speaks = |rep: &Rep| rep.languages.is_empty() || rep.languages.contains(&wanted.language);
        // Somebody who does not talk the language is better than nobody.
        if reasons.iter().any(|(rep, hindrance)| hindrance.is_none() && speaks(rep)) {
            for (rep, hindrance) in &mut reasons {
                if hindrance.is_none() && !speaks(rep) {
                    *hindrance = Some(Reason::OtherLanguage);
                }
            }
        }
        let able = reasons.iter().filter(|(_, hindrance)| hindrance.is_none()).map(|(rep, _)| *rep);
        let credit = |rep: &Rep| self.credit.get(&rep.name).copied().unwrap_or(0) + i64::from(rep.weight);
        // Of equals the first one of the configuration, which `max_by_key` would take last.
        let chosen = able.rev().max_by_key(|rep| credit(rep));
        let reason = |rep: &Rep| {
            if chosen.is_some_and(|chosen| std::ptr::eq(chosen, rep)) { Reason::Chosen } else { Reason::NotTheirTurn }
        };
        let reasons = reasons.into_iter().map(|(rep, hindrance)| (rep, hindrance.unwrap_or_else(|| reason(rep))));
        Turn { chosen, reasons: reasons.collect() }
    }

    fn hindrance(
        &self,
        desk: &Desk,
        rep: &Rep,
        wanted: Wanted<'_>,
        in_hand: &InHand,
        now: Timestamp,
    ) -> Option<Reason> {
        if rep.accounts.iter().any(|account| wanted.passed.contains(account)) {
            return Some(Reason::LetItLie);
        }
        if let Some(away) = self.away(rep, now) {
            return Some(away);
        }
        let hours = rep.hours.as_ref().or(desk.hours.as_ref()).filter(|hours| !hours.is_open(now));
        if let Some(hours) = hours {
            return Some(Reason::OffDuty { until: hours.next_opening(now) });
        }
        let in_hand = in_hand.get(&rep.name).copied().unwrap_or(0);
        let capacity = rep.capacity.filter(|capacity| in_hand >= *capacity)?;
        Some(Reason::Full { in_hand, capacity })
    }

    /// Takes the turn that was decided.
    pub fn take(&mut self, turn: &Turn<'_>) {
        let Some(chosen) = turn.chosen else { return };
        let able = turn.reasons.iter().filter(|(_, reason)| matches!(reason, Reason::Chosen | Reason::NotTheirTurn));
        let mut total = 0;
        for (rep, _) in able {
            let weight = i64::from(rep.weight);
            total += weight;
            *self.credit.entry(rep.name.clone()).or_insert(0) += weight;
        }
        *self.credit.entry(chosen.name.clone()).or_insert(0) -= total;
    }

    /// What nobody knows any more goes: reps who left, absences that are over.
    pub fn forget_what_is_over(&mut self, desk: &Desk, now: Timestamp) {
        self.credit.retain(|name, _| desk.rep_named(name).is_some());
        self.away.retain(|name, until| desk.rep_named(name).is_some() && until.is_none_or(|until| until > now));
    }
}

impl Turn<'_> {
    /// When somebody who is not there now is there again.
    #[must_use]
    pub fn next_return(&self) -> Option<Timestamp> {
        self.reasons.iter().filter_map(|(_, reason)| reason.until()).min()
    }

    /// Whether somebody is there who has too much in hand.
    #[must_use]
    pub fn is_anybody_full(&self) -> bool {
        self.reasons.iter().any(|(_, reason)| matches!(reason, Reason::Full { .. }))
    }

    /// Whether somebody may still get it, now or later.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.reasons.iter().any(|(_, reason)| *reason != Reason::LetItLie)
    }
}

#[cfg(test)]
#[path = "rota_tests.rs"]
mod tests;
