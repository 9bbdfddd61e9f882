//! Who did what with leads, and whom it was about.

use std::collections::BTreeMap;

use super::lead::{Actor, Change, HistoryEntry};
use crate::core::ids::{Account, LeadNumber};
use crate::core::stage::Stage;

/// A step, and whom it is about, where that is somebody else than who did it: who had the lead, or gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audited {
    pub lead: LeadNumber,
    pub entry: HistoryEntry,
    /// As colleagues know them.
    pub whom: Option<String>,
}

/// Reads the steps of leads, oldest first. `name_of` is what colleagues call an account.
#[must_use]
pub fn audit(steps: Vec<(LeadNumber, HistoryEntry)>, name_of: &dyn Fn(&str) -> String) -> Vec<Audited> {
    let mut holders: BTreeMap<LeadNumber, String> = BTreeMap::new();
    let mut audited = Vec::new();
    for (lead, entry) in steps {
        let had = holders.get(&lead).cloned();
        let (whom, holder) = match &entry.what {
            Change::Offered { to } | Change::Assigned { to } => (Some(to.clone()), Some(to.clone())),
            Change::Claimed => match &entry.by {
                Actor::Rep(account) => (None, Some(name_of(account))),
                Actor::Rules | Actor::Prospect | Actor::Desk => (None, had),
            },
            Change::Taken { from, .. } => (Some(from.clone()), None),
            Change::Released => (had, None),
            Change::Told { .. } => (None, None),
            // What was disqualified for a while is anybody's.
            Change::Stage { from: Stage::Disqualified, .. } if entry.by == Actor::Desk => (had, None),
            Change::Rang { .. } | Change::Awake | Change::Stage { .. } => (had.clone(), had),
            Change::Opened
            | Change::Temperature { .. }
            | Change::Corrected { .. }
            | Change::Held { .. }
            | Change::HumanWanted
            | Change::AskedBack
            | Change::Cancelled
            | Change::Resumed
            | Change::Abandoned
            | Change::Reopened
            | Change::LeftInPeace
            | Change::CameAgain
            | Change::Merged { .. }
            | Change::Parted { .. }
            | Change::Contacted
            | Change::Accepted
            | Change::Snoozed { .. }
            | Change::Noted => (None, had),
        };
        match holder {
            Some(holder) => holders.insert(lead, holder),
            None => holders.remove(&lead),
        };
        let by = match &entry.by {
            Actor::Rep(account) => Some(name_of(account)),
            Actor::Rules | Actor::Prospect | Actor::Desk => None,
        };
        let whom = whom.filter(|whom| by.as_ref() != Some(whom));
        audited.push(Audited { lead, entry, whom });
    }
    audited
}

impl Audited {
    /// Whether somebody with this name or one of these accounts did it, or it is about them.
    #[must_use]
    pub fn concerns(&self, name: Option<&str>, accounts: &[Account]) -> bool {
        let is_account = |text: &str| accounts.iter().any(|account| account.to_string() == text);
        let is_name = |text: &str| name.is_some_and(|name| name.to_lowercase() == text.to_lowercase());
        let did = matches!(&self.entry.by, Actor::Rep(account) if is_account(account));
        did || self.whom.as_deref().is_some_and(|whom| is_name(whom) || is_account(whom))
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::core::lead::sla::{Alarm, Deadline};

    fn told(steps: Vec<(i64, Actor, Change)>) -> Vec<(Audited, bool)> {
        let entry =
            |(lead, by, what)| (LeadNumber(lead), HistoryEntry { at: Timestamp::UNIX_EPOCH, by, what, why: None });
        let name_of = |account: &str| if account == "telegram:1" { "bea".to_owned() } else { account.to_owned() };
        let bea = ["telegram:1".parse().unwrap()];
        let audited = audit(steps.into_iter().map(entry).collect(), &name_of);
        audited.into_iter().map(|step| (step.clone(), step.concerns(Some("Bea"), &bea))).collect()
    }

    fn rep(account: &str) -> Actor {
        Actor::Rep(account.to_owned())
    }

    #[test]
    fn a_step_is_about_who_has_the_lead_by_then() {
        let warn = || Change::Rang { alarm: Alarm::Warn(Deadline::Claim) };
        let steps = told(vec![
            (1, Actor::Rules, Change::Told { desk: "sales".to_owned() }),
            (1, Actor::Desk, Change::Offered { to: "bea".to_owned() }),
            (2, Actor::Desk, Change::Offered { to: "carl".to_owned() }),
            (2, Actor::Desk, warn()),
            (1, Actor::Desk, warn()),
            (1, Actor::Desk, Change::Taken { from: "bea".to_owned(), deadline: Deadline::Claim }),
            (1, Actor::Desk, warn()),
            (2, rep("telegram:1"), Change::Claimed),
            (2, rep("telegram:1"), Change::Contacted),
            (2, rep("discord:9"), Change::Released),
            (2, rep("discord:9"), Change::Noted),
            (2, rep("discord:9"), Change::Assigned { to: "bea".to_owned() }),
            (2, rep("telegram:1"), Change::Released),
        ]);
        let whom: Vec<Option<&str>> = steps.iter().map(|(step, _)| step.whom.as_deref()).collect();
        let (bea, carl) = (Some("bea"), Some("carl"));
        assert_eq!(whom, [None, bea, carl, carl, bea, bea, None, None, None, bea, None, bea, None]);
        let of_bea: Vec<bool> = steps.iter().map(|(_, concerns)| *concerns).collect();
        let (yes, no) = (true, false);
        assert_eq!(of_bea, [no, yes, no, no, yes, yes, no, yes, yes, yes, no, yes, yes]);
    }

    #[test]
    fn who_is_no_rep_is_known_by_their_account() {
        let steps = audit(
            vec![(
                LeadNumber(1),
                HistoryEntry { at: Timestamp::UNIX_EPOCH, by: rep("discord:9"), what: Change::Claimed, why: None },
            )],
            &str::to_owned,
        );
        assert!(steps[0].concerns(None, &["discord:9".parse().unwrap()]));
        assert!(!steps[0].concerns(Some("bea"), &["discord:8".parse().unwrap()]));
    }
}
