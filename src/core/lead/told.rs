//! What somebody is told who did something with a lead, or wanted to: at most what a short notice holds.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::lead::Lead;
use super::work::{Hindrance, LONGEST_NOTE, Work};
use crate::core::answer::show::show_moment;
use crate::core::ids::Language;
use crate::core::message::shorten;
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
    fn moment(&self, at: Timestamp) -> String {
        let (at, now) = (at.to_zoned(self.zone.clone()), self.now.to_zoned(self.zone.clone()));
        if at.date() == now.date() {
            format!("{:02}:{:02}", at.hour(), at.minute())
        } else {
            show_moment(&at, self.language)
        }
    }
}

/// What was done with the lead, which is shown as it was before.
#[must_use]
pub fn done(lead: &Lead, work: &Work, telling: &Telling<'_>) -> String {
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
        Work::Disqualify { reason, wake_at, .. } => {
            let back = wake_at.map(|at| telling.moment(at));
            (words.disqualified)(number, (card.reason)(reason.code), back.as_deref())
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
    use crate::core::lead::assignment::Holder;
    use crate::core::lead::lead::tests::lead_numbered;
    use crate::core::lead::press::ReasonPlace;
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

    #[test]
    fn a_notice_fits_a_toast_in_every_language() {
        let lead = lead_numbered(1_234_567);
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
