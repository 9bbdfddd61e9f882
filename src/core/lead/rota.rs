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
    /// By the rep's name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub queue: BTreeMap<String, Queued>,
    /// By the rep's name: away until then; without an end until they say so.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub away: BTreeMap<String, Option<Timestamp>>,
}

/// Where a rep stands in the turns of a desk: whoever is least far off gets the next lead, of equals who waits longest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Queued {
    /// In parts of a [`ROUND`].
    pub off: i64,
    /// Their last lead, in the order in which reps got theirs; 0 is none.
    pub last: u64,
}

/// How far a lead puts off the next turn of a rep of weight 1; of one of weight 2 half as far. Twice the least common multiple of
/// 1 to 20, so that usual weights share it without a rest.
pub const ROUND: i64 = 2 * 232_792_560;

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

    /// Whether whoever has this account said to be away at this moment.
    #[must_use]
    pub fn is_away(&self, desk: &Desk, account: &Account, now: Timestamp) -> bool {
        desk.rep_with(account).is_some_and(|rep| self.away(rep, now).is_some())
    }

    /// Whoever never had a turn begins within a step, and reps of the same weight apart from each other, so that those of
    /// little weight do not come all at once.
    fn place<'r>(&self, rep: &Rep, reps: impl Iterator<Item = &'r Rep>) -> Queued {
        if let Some(place) = self.queue.get(&rep.name) {
            return *place;
        }
        let equals: Vec<&Rep> = reps.filter(|other| other.weight == rep.weight).collect();
        let nth = equals.iter().position(|other| other.name == rep.name).unwrap_or(0);
        let part = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        Queued { off: step(rep) / (2 * part(equals.len().max(1))) * (2 * part(nth) + 1), last: 0 }
    }

    /// Whose turn it is, without taking it: stride scheduling (Waldspurger and Weihl, 1995), in which nobody is served
    /// twice before whoever waits longer, whoever comes and goes meanwhile.
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
        // Of equals the first one of the configuration.
        let chosen = able.min_by_key(|rep| self.place(rep, desk.reps.iter()));
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

    /// Takes the turn that was decided. All come as much nearer as the chosen one was off; whoever was not there comes no
    /// nearer than that, and is not made up for what they missed.
    pub fn take(&mut self, turn: &Turn<'_>) {
        let Some(chosen) = turn.chosen else { return };
        let reps = || turn.reasons.iter().map(|(rep, _)| *rep);
        let stood: Vec<(&Rep, Queued)> = reps().map(|rep| (rep, self.place(rep, reps()))).collect();
        let nearer = self.place(chosen, reps()).off;
        for (rep, Queued { off, last }) in stood {
            self.queue.insert(rep.name.clone(), Queued { off: (off - nearer).max(0), last });
        }
        let last = self.queue.values().map(|place| place.last).max().unwrap_or(0) + 1;
        self.queue.insert(chosen.name.clone(), Queued { off: step(chosen), last });
    }

    /// What nobody knows any more goes: reps who left, absences that are over.
    pub fn forget_what_is_over(&mut self, desk: &Desk, now: Timestamp) {
        self.queue.retain(|name, _| desk.rep_named(name).is_some());
        self.away.retain(|name, until| desk.rep_named(name).is_some() && until.is_none_or(|until| until > now));
    }
}

/// How far a lead puts off the next turn of this rep.
fn step(rep: &Rep) -> i64 {
    ROUND / i64::from(rep.weight.max(1))
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
