//! Two leads of one person on desks: who goes on with them, and who has them once they are two again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::assignment::Assignment;
use super::lead::Lead;

/// Where the survivor of a merge was before, and where it is since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places {
    /// Its own place on a desk.
    pub own: Option<Assignment>,
    /// Whether it has that of the absorbed one since.
    pub is_absorbeds: bool,
}

impl Places {
    /// Whoever works on one of two leads goes on with both: an owner first, then work that was done. Where that is equal,
    /// the survivor keeps its place.
    #[must_use]
    pub fn of(survivor: &Lead, absorbed: &Lead) -> Self {
        let worth = |lead: &Lead| {
            lead.assignment.as_ref().map(|it| (it.owner.is_some(), it.is_worked_on() || lead.stage.is_given_by_sales()))
        };
        Self { own: survivor.assignment.clone(), is_absorbeds: worth(absorbed) > worth(survivor) }
    }

    /// The places of both once they are two again, with what was done meanwhile. One that nobody looked after has clocks
    /// that begin anew.
    #[must_use]
    pub fn parted(self, now: Option<Assignment>, absorbed: Option<Assignment>, at: Timestamp) -> Restored {
        let restarted = |place: Option<Assignment>| {
            let mut place = place?;
            place.begin_to_wait(at);
            Some(place)
        };
        if self.is_absorbeds {
            Restored { survivor: restarted(self.own), absorbed: now }
        } else {
            Restored { survivor: now, absorbed: restarted(absorbed) }
        }
    }
}

/// The places on desks of two leads that were one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    pub survivor: Option<Assignment>,
    pub absorbed: Option<Assignment>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::lead::assignment::Holder;
    use crate::core::lead::lead::tests::lead_numbered;
    use crate::core::lead::sla::Rung;
    use crate::core::stage::Stage;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    fn placed(number: i64, stage: Stage, change: impl FnOnce(&mut Assignment)) -> Lead {
        let mut assignment = Assignment::told("sales", at(number), false);
        change(&mut assignment);
        Lead { stage, assignment: Some(assignment), ..lead_numbered(number) }
    }

    fn owned(assignment: &mut Assignment) {
        let account = "telegram:7".parse().unwrap();
        assignment.owner = Some(Holder { account, name: "bea".to_owned(), since: at(5) });
    }

    #[test]
    fn whoever_works_on_one_of_two_leads_goes_on_with_both() {
        let free = placed(1, Stage::Mql, |_| {});
        let bea = placed(2, Stage::Mql, owned);
        let contacted = placed(3, Stage::Mql, |it| it.contacted_at = Some(at(9)));
        let accepted = placed(4, Stage::Sal, |_| {});
        let nowhere = lead_numbered(5);
        for (survivor, absorbed, is_absorbeds) in [
            (&free, &bea, true),
            (&bea, &free, false),
            (&bea, &bea, false),
            (&contacted, &bea, true),
            (&bea, &contacted, false),
            (&free, &contacted, true),
            (&free, &accepted, true),
            (&accepted, &contacted, false),
            (&free, &free, false),
            (&nowhere, &free, true),
            (&free, &nowhere, false),
            (&nowhere, &nowhere, false),
        ] {
            let places = Places::of(survivor, absorbed);
            assert_eq!(places.is_absorbeds, is_absorbeds, "{} and {}", survivor.number, absorbed.number);
            assert_eq!(places.own, survivor.assignment);
        }
    }

    #[test]
    fn places_are_given_back_and_clocks_that_stood_still_begin_anew() {
        let mut old = Assignment::told("sales", at(0), false);
        old.claim = Rung { warned: true, missed: true, escalated: true };
        let bea = placed(2, Stage::Mql, owned).assignment.unwrap();
        let contacted = Assignment { contacted_at: Some(at(50)), ..bea.clone() };
        let mut anew = old.clone();
        anew.begin_to_wait(at(90));
        assert_eq!((anew.claim, anew.clock_from, anew.back_at), (Rung::default(), at(90), Some(at(90))));
        assert_eq!(anew.told_at, at(0), "figures count from when it came");

        let places = Places { own: Some(old.clone()), is_absorbeds: true };
        let restored = places.parted(Some(contacted.clone()), Some(bea), at(90));
        assert_eq!(restored, Restored { survivor: Some(anew.clone()), absorbed: Some(contacted.clone()) });
        let nowhere = Places { own: None, is_absorbeds: true };
        assert_eq!(nowhere.parted(Some(contacted.clone()), None, at(90)).survivor, None);
        let places = Places { own: None, is_absorbeds: false };
        let restored = places.parted(Some(contacted.clone()), Some(old), at(90));
        assert_eq!(restored, Restored { survivor: Some(contacted), absorbed: Some(anew) });
    }
}
