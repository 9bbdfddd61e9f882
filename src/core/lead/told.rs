//! What somebody is told who did something with a lead, or wanted to: at most what a short notice holds.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::assignment::Assignment;
use super::lead::Lead;
use super::work::{Hindrance, LONGEST_NOTE, Work};
use crate::core::answer::show::show_moment;
use crate::core::ids::Language;
use crate::core::message::shorten;
use crate::core::phrases::desk::When;
use crate::core::phrases::phrases;
use crate::core::stage::Stage;

/// How it is said: in the language of whoever is told, by the desk's clock.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    pub language: Language,
    pub zone: &'a TimeZone,
    pub now: Timestamp,
}

/// Names are cut, so that a notice stays one.
const LONGEST_NAME: usize = 40;

impl Telling<'_> {
    /// "10:42" today, with the day before it on any other.
    fn moment(&self, at: Timestamp) -> When {
        let (at, now) = (at.to_zoned(self.zone.clone()), self.now.to_zoned(self.zone.clone()));
        if at.date() == now.date() {
            When::Today(format!("{:02}:{:02}", at.hour(), at.minute()))
        } else {
            When::Another(show_moment(&at, self.language))
        }
    }
}

/// What was done with the lead, which is shown as it was before: also that somebody has it now who did not claim it.
#[must_use]
pub fn done(lead: &Lead, work: &Work, telling: &Telling<'_>) -> String {
    let words = &phrases(telling.language).desk.told;
    let was_free = lead.assignment.as_ref().is_some_and(|assignment| assignment.owner.is_none());
    let done = step_done(lead, work, telling);
    if was_free && claims_besides(work) { format!("{done} {}", words.yours_as_well) } else { done }
}

/// Whether whoever does this with a lead that nobody has claims it by that.
const fn claims_besides(work: &Work) -> bool {
    match work {
        Work::Contacted | Work::Accept | Work::Qualify | Work::Opportunity | Work::Won | Work::Lost => true,
        Work::Claim
        | Work::Release
        | Work::Reopen
        | Work::Disqualify { .. }
        | Work::Snooze { .. }
        | Work::Assign { .. }
        | Work::Note { .. } => false,
    }
}

fn step_done(lead: &Lead, work: &Work, telling: &Telling<'_>) -> String {
    let (words, card) = (&phrases(telling.language).desk.told, &phrases(telling.language).card);
    let number = lead.number;
    let stage = |stage| (words.stage)(number, (card.stage)(stage));
    match work {
        Work::Claim => (words.claimed)(number),
        Work::Release => (words.released)(number),
        Work::Contacted => (words.contacted)(number),
        // What the rules have found to be qualified stays that.
        Work::Accept if lead.stage == Stage::Sql => (words.accepted)(number),
        Work::Accept => stage(Stage::Sal),
        Work::Qualify => stage(Stage::Sql),
        Work::Opportunity => stage(Stage::Opportunity),
        Work::Won => stage(Stage::Won),
        Work::Lost => stage(Stage::Lost),
        Work::Reopen => {
            let as_before = lead.assignment.as_ref().map_or(Stage::Sal, Assignment::reopens_as);
            format!("{} {}", stage(as_before), words.yours_as_well)
        }
        Work::Disqualify { reason, wake_at, .. } => {
            let back = wake_at.map(|at| telling.moment(at));
            (words.disqualified)(number, (card.reason)(reason.code), back.as_ref())
        }
        Work::Snooze { until } => (words.snoozed)(number, &telling.moment(*until)),
        Work::Assign { to } => (words.assigned)(number, &shorten(&to.name, LONGEST_NAME)),
        Work::Note { .. } => (words.noted)(number),
    }
}

/// Why nothing was done with the lead, as it is.
#[must_use]
pub fn hindered(lead: &Lead, hindrance: &Hindrance, telling: &Telling<'_>) -> String {
    let (words, card) = (&phrases(telling.language).desk.told, &phrases(telling.language).card);
    let number = lead.number;
    match hindrance {
        Hindrance::Owned(owner) => {
            (words.owned)(number, &shorten(&owner.name, LONGEST_NAME), &telling.moment(owner.since))
        }
        Hindrance::OwnAlready => (words.own_already)(number),
        Hindrance::Unowned => (words.unowned)(number),
        Hindrance::NotAt(stage) => (words.not_at)(number, (card.stage)(*stage)),
        Hindrance::ContactedAlready => (words.contacted_already)(number),
        Hindrance::NeedsWords => (words.needs_words)(number),
        Hindrance::NoSuchTime => words.no_such_time.to_owned(),
        Hindrance::TooLong => (words.too_long)(LONGEST_NOTE),
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::core::lead::assignment::{Assignment, Holder};
    use crate::core::lead::desk::Desk;
    use crate::core::lead::lead::tests::lead_numbered;
    use crate::core::lead::press::ReasonPlace;
    use crate::core::lead::work::{Worker, work};
    use crate::core::phrases::languages;

    const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

    fn works() -> Vec<Work> {
        let owner = holder(NOW);
        let reasons = ReasonPlace::all().flat_map(|place| {
            let disqualify = move |wake_at| Work::Disqualify { reason: place.reason(), words: None, wake_at };
            [disqualify(None), disqualify(Some(NOW + SignedDuration::from_hours(24 * 90)))]
        });
        let all = [
            Work::Claim,
            Work::Release,
            Work::Contacted,
            Work::Accept,
            Work::Qualify,
            Work::Opportunity,
            Work::Won,
            Work::Lost,
            Work::Reopen,
            Work::Snooze { until: NOW + SignedDuration::from_hours(1) },
            Work::Snooze { until: NOW + SignedDuration::from_hours(72) },
            Work::Assign { to: owner },
            Work::Note { words: "x".to_owned() },
        ];
        all.into_iter().chain(reasons).collect()
    }

    fn holder(since: Timestamp) -> Holder {
        Holder { account: "telegram:1".parse().unwrap(), name: "Beatrix ".repeat(16), since }
    }

    fn hindrances() -> Vec<Hindrance> {
        let mut all = vec![
            Hindrance::Owned(holder(NOW - SignedDuration::from_mins(3))),
            Hindrance::Owned(holder(NOW - SignedDuration::from_hours(72))),
            Hindrance::OwnAlready,
            Hindrance::Unowned,
            Hindrance::ContactedAlready,
            Hindrance::NeedsWords,
            Hindrance::NoSuchTime,
            Hindrance::TooLong,
        ];
        all.extend(Stage::ALL.iter().map(|stage| Hindrance::NotAt(*stage)));
        all
    }

    #[test]
    fn whoever_pressed_is_told_what_came_of_it() {
        let lead = lead_numbered(1042);
        let telling = Telling { language: Language::ENGLISH, zone: &TimeZone::UTC, now: NOW };
        let done = works().iter().map(|work| done(&lead, work, &telling)).collect::<Vec<_>>();
        let hindered = hindrances().iter().map(|it| hindered(&lead, it, &telling)).collect::<Vec<_>>();
        insta::assert_snapshot!(format!("{}\n\n{}", done.join("\n"), hindered.join("\n")));
    }

    /// A notice says so exactly where it happens.
    #[test]
    fn whoever_gets_a_free_lead_by_the_way_is_told() {
        let (desk, account) = (Desk::default(), "telegram:1".parse().unwrap());
        let telling = Telling { language: Language::ENGLISH, zone: &TimeZone::UTC, now: NOW };
        let by = Worker { account: &account, name: "Bea", is_manager: false };
        let assignment = Assignment::told("sales", NOW, false);
        let mut told = 0;
        for stage in Stage::ALL {
            let free = Lead { stage: *stage, assignment: Some(assignment.clone()), ..lead_numbered(1042) };
            for wanted in works() {
                let Ok(worked) = work(&free, &assignment, &desk, by, &wanted, NOW) else { continue };
                let was_asked_for = matches!(wanted, Work::Claim | Work::Assign { .. });
                let is_told = done(&free, &wanted, &telling).ends_with("The lead is yours now.");
                assert_eq!(is_told, worked.assignment.owner.is_some() && !was_asked_for, "{stage}: {wanted:?}");
                told += usize::from(is_told);
            }
        }
        assert!(told > 0);
        let mut owned = lead_numbered(1042);
        owned.assignment = Some(Assignment { owner: Some(holder(NOW)), ..assignment });
        assert_eq!(done(&owned, &Work::Contacted, &telling), "Noted: the prospect of #1042 was contacted.");
    }

    #[test]
    fn times_are_told_as_people_say_them() {
        let lead = lead_numbered(1042);
        let reason = ReasonPlace::all().next().unwrap().reason();
        let moments = ["2027-03-02T00:30:00Z", "2027-03-02T01:05:00Z", "2027-03-02T10:42:00Z", "2027-03-08T09:00:00Z"];
        let now = "2027-03-02T12:00:00Z".parse().unwrap();
        let said = languages().flat_map(|language| {
            let telling = Telling { language, zone: &TimeZone::UTC, now };
            let lines = moments.map(|at| {
                let at: Timestamp = at.parse().unwrap();
                let owner = Holder { account: "telegram:1".parse().unwrap(), name: "Bea".to_owned(), since: at };
                [
                    hindered(&lead, &Hindrance::Owned(owner), &telling),
                    done(&lead, &Work::Snooze { until: at }, &telling),
                    done(&lead, &Work::Disqualify { reason, words: None, wake_at: Some(at) }, &telling),
                ]
            });
            lines.into_iter().flatten().chain([String::new()])
        });
        insta::assert_snapshot!(said.collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn a_notice_fits_a_toast_in_every_language() {
        // Free, so that some are told that it is theirs now.
        let assignment = Some(Assignment::told("sales", NOW, false));
        let lead = Lead { assignment, ..lead_numbered(1_234_567) };
        for language in languages() {
            let telling = Telling { language, zone: &TimeZone::UTC, now: NOW };
            let done = works().into_iter().map(|work| done(&lead, &work, &telling));
            let hindered = hindrances().into_iter().map(|it| hindered(&lead, &it, &telling));
            for notice in done.chain(hindered) {
                assert!(notice.chars().count() <= 200, "{notice}");
            }
        }
    }
}
