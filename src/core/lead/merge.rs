//! Two leads of one person: what the surviving one shows, and how they are parted again.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::assignment::Assignment;
use super::lead::Lead;
use super::places::Places;
use super::profile::Profile;
use super::qualification::{Coverage, Score};
use super::source::Source;
use crate::core::ids::{ConversationId, Language, ScriptHash};
use crate::core::stage::{Stage, Temperature};

/// What of a lead a merge may change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Whose answers are shown.
    pub conversation: ConversationId,
    pub script: ScriptHash,
    pub language: Language,
    pub stage: Stage,
    /// Whether somebody of a desk has accepted it as it is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accepted: bool,
    pub reason: Option<String>,
    pub temperature: Option<Temperature>,
    pub score: Score,
    pub coverage: Coverage,
    pub qualified_at: Option<Timestamp>,
    pub seconds_taken: Option<i64>,
    pub wants_human: bool,
    pub left_at: Option<String>,
    pub profile: Profile,
    pub source: Option<Source>,
    pub last_source: Option<Source>,
    /// When it was opened, and when something last happened: these say whose word is the newer one.
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Page {
    #[must_use]
    pub fn of(lead: &Lead) -> Self {
        Self {
            conversation: lead.conversation,
            script: lead.script.clone(),
            language: lead.language,
            stage: lead.stage,
            accepted: lead.assignment.as_ref().is_some_and(|assignment| assignment.accepted),
            reason: lead.reason.clone(),
            temperature: lead.temperature,
            score: lead.score.clone(),
            coverage: lead.coverage.clone(),
            qualified_at: lead.qualified_at,
            seconds_taken: lead.seconds_taken,
            wants_human: lead.wants_human,
            left_at: lead.left_at.clone(),
            profile: lead.profile.clone(),
            source: lead.source.clone(),
            last_source: lead.last_source.clone(),
            created_at: lead.created_at,
            updated_at: lead.updated_at,
        }
    }

    /// Whether its stage is sales' own.
    const fn is_of_sales(&self) -> bool {
        self.stage.is_given_by_sales() || self.accepted && matches!(self.stage, Stage::Sql)
    }

    /// Of two, the one on which the rules spoke last; where they did on neither, the one where something last happened.
    fn is_newer_than(&self, other: &Self) -> bool {
        (self.qualified_at, self.updated_at) > (other.qualified_at, other.updated_at)
    }
}

/// What the surviving lead shows from now on: what was found out last, completed by what only the other one knew. A stage
/// that sales has given is not taken back, on whichever of the two.
#[must_use]
pub fn merge(survivor: &Page, absorbed: &Page) -> Page {
    let (newer, other) = if absorbed.is_newer_than(survivor) { (absorbed, survivor) } else { (survivor, absorbed) };
    let (first, later) =
        if absorbed.created_at < survivor.created_at { (absorbed, survivor) } else { (survivor, absorbed) };
    let (latest, before) =
        if absorbed.updated_at > survivor.updated_at { (absorbed, survivor) } else { (survivor, absorbed) };
    let given = [survivor, absorbed].into_iter().find(|page| page.is_of_sales()).unwrap_or(newer);
    Page {
        stage: given.stage,
        accepted: given.accepted,
        reason: given.reason.clone(),
        wants_human: survivor.wants_human || absorbed.wants_human,
        profile: complete(&newer.profile, &other.profile),
        source: first.source.clone().or_else(|| later.source.clone()),
        last_source: latest.last_source.clone().or_else(|| before.last_source.clone()),
        created_at: survivor.created_at,
        updated_at: latest.updated_at,
        ..newer.clone()
    }
}

fn complete(newer: &Profile, other: &Profile) -> Profile {
    let first = |a: &Option<String>, b: &Option<String>| a.clone().or_else(|| b.clone());
    let numbers = || newer.phone.iter().chain(&other.phone);
    Profile {
        name: first(&newer.name, &other.name),
        company: first(&newer.company, &other.company),
        email: first(&newer.email, &other.email),
        phone: numbers().find(|phone| phone.attested).or_else(|| numbers().next()).cloned(),
    }
}

/// What is kept for undoing a merge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Before {
    pub survivor: Page,
    pub absorbed: Page,
    /// Not known of merges of earlier versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Places>,
}

/// The pages of two leads that were one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parted {
    pub survivor: Page,
    pub absorbed: Page,
}

/// Undoes a merge: each gets what it was, and what has changed since goes to the one whose conversation changed it.
/// `is_of_absorbed` says whether the conversation that is shown now goes back to the absorbed lead.
#[must_use]
pub fn part(before: &Page, absorbed: &Page, now: &Page, is_of_absorbed: bool) -> Parted {
    let merged = merge(before, absorbed);
    if is_of_absorbed {
        Parted { survivor: before.clone(), absorbed: with_changes(absorbed, &merged, now) }
    } else {
        Parted { survivor: with_changes(before, &merged, now), absorbed: absorbed.clone() }
    }
}

impl Before {
    /// Undoes the merge, as [`part`] says; what a desk made of the lead meanwhile goes with the place that it has now.
    #[must_use]
    pub fn part(&self, now: &Page, place: Option<&Assignment>, is_of_absorbed: bool) -> Parted {
        let mut parted = part(&self.survivor, &self.absorbed, now, is_of_absorbed);
        let Some(Places { is_absorbeds, .. }) = self.places else { return parted };
        let merged = merge(&self.survivor, &self.absorbed);
        let is_asleep = now.stage == Stage::Disqualified && place.is_some_and(|place| place.wake_at.is_some());
        if !(is_asleep || now.is_of_sales()) || (now.stage, &now.reason) == (merged.stage, &merged.reason) {
            return parted;
        }
        let (with, without, was) = if is_absorbeds {
            (&mut parted.absorbed, &mut parted.survivor, &self.survivor)
        } else {
            (&mut parted.survivor, &mut parted.absorbed, &self.absorbed)
        };
        (with.stage, with.reason) = (now.stage, now.reason.clone());
        (without.stage, without.reason) = (was.stage, was.reason.clone());
        parted
    }
}

/// A page with what has changed between two others.
fn with_changes(page: &Page, from: &Page, to: &Page) -> Page {
    Page {
        conversation: changed(&page.conversation, &from.conversation, &to.conversation),
        script: changed(&page.script, &from.script, &to.script),
        language: changed(&page.language, &from.language, &to.language),
        stage: changed(&page.stage, &from.stage, &to.stage),
        accepted: changed(&page.accepted, &from.accepted, &to.accepted),
        reason: changed(&page.reason, &from.reason, &to.reason),
        temperature: changed(&page.temperature, &from.temperature, &to.temperature),
        score: changed(&page.score, &from.score, &to.score),
        coverage: changed(&page.coverage, &from.coverage, &to.coverage),
        qualified_at: changed(&page.qualified_at, &from.qualified_at, &to.qualified_at),
        seconds_taken: changed(&page.seconds_taken, &from.seconds_taken, &to.seconds_taken),
        wants_human: changed(&page.wants_human, &from.wants_human, &to.wants_human),
        left_at: changed(&page.left_at, &from.left_at, &to.left_at),
        profile: Profile {
            name: changed(&page.profile.name, &from.profile.name, &to.profile.name),
            company: changed(&page.profile.company, &from.profile.company, &to.profile.company),
            email: changed(&page.profile.email, &from.profile.email, &to.profile.email),
            phone: changed(&page.profile.phone, &from.profile.phone, &to.profile.phone),
        },
        source: changed(&page.source, &from.source, &to.source),
        last_source: changed(&page.last_source, &from.last_source, &to.last_source),
        created_at: page.created_at,
        updated_at: changed(&page.updated_at, &from.updated_at, &to.updated_at),
    }
}

fn changed<T: Clone + PartialEq>(own: &T, from: &T, to: &T) -> T {
    if from == to { own.clone() } else { to.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::script::value::Phone;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    fn page(conversation: i64, opened: i64) -> Page {
        Page {
            conversation: ConversationId(conversation),
            script: ScriptHash("5c41".to_owned()),
            language: Language::ENGLISH,
            stage: Stage::New,
            accepted: false,
            reason: None,
            temperature: None,
            score: Score::default(),
            coverage: Coverage::default(),
            qualified_at: None,
            seconds_taken: None,
            wants_human: false,
            left_at: None,
            profile: Profile::default(),
            source: None,
            last_source: None,
            created_at: at(opened),
            updated_at: at(opened),
        }
    }

    fn qualified(page: Page, stage: Stage, when: i64) -> Page {
        let (temperature, qualified_at) = (Some(Temperature::Warm), Some(at(when)));
        Page { stage, temperature, qualified_at, updated_at: at(when), ..page }
    }

    fn source(name: &str) -> Source {
        Source { source: name.to_owned(), campaign: None }
    }

    fn phone(attested: bool) -> Phone {
        Phone { number: "+4930123456".to_owned(), extension: None, attested }
    }

    /// An older lead, qualified long ago, and a newer one, qualified just now.
    fn two() -> (Page, Page) {
        let mut old = qualified(page(1, 0), Stage::Nurture, 10);
        old.profile.email = Some("ann@acme.example".to_owned());
        old.profile.name = Some("Ann".to_owned());
        (old.source, old.last_source) = (Some(source("ads")), Some(source("ads")));
        let mut new = qualified(page(2, 500), Stage::Sql, 600);
        new.profile.name = Some("Ann Lee".to_owned());
        new.profile.phone = Some(phone(true));
        (new.source, new.last_source) = (Some(source("partner")), Some(source("partner")));
        (old, new)
    }

    #[test]
    fn what_was_found_out_last_counts_and_the_other_completes_it() {
        let (old, new) = two();
        for merged in [merge(&old, &new), merge(&new, &old)] {
            assert_eq!((merged.stage, merged.conversation), (Stage::Sql, ConversationId(2)));
            assert_eq!(merged.profile.name.as_deref(), Some("Ann Lee"));
            assert_eq!(merged.profile.email.as_deref(), Some("ann@acme.example"));
            assert_eq!((merged.source, merged.last_source), (Some(source("ads")), Some(source("partner"))));
        }
        let unfinished = Page { qualified_at: None, stage: Stage::New, ..new };
        assert_eq!(merge(&old, &unfinished).stage, Stage::Nurture, "the rules have not spoken there");
        assert_eq!(merge(&old, &unfinished).profile.phone, Some(phone(true)));
    }

    #[test]
    fn a_stage_that_sales_has_given_stays() {
        let (old, new) = two();
        let accepted = Page { stage: Stage::Opportunity, ..old.clone() };
        let merged = merge(&accepted, &new);
        assert_eq!((merged.stage, merged.conversation), (Stage::Opportunity, ConversationId(2)));
        assert_eq!(merge(&new, &accepted).stage, Stage::Opportunity, "also that of the absorbed one");
        let lost = Page { stage: Stage::Lost, ..new };
        assert_eq!(merge(&accepted, &lost).stage, Stage::Opportunity, "of two, the survivor's");
        let later = qualified(page(3, 900), Stage::Mql, 950);
        let found = Page { stage: Stage::Sql, accepted: true, ..old.clone() };
        assert_eq!(merge(&later, &found).stage, Stage::Sql, "accepted as it was");
        assert_eq!(merge(&later, &Page { accepted: false, ..found }).stage, Stage::Mql);
    }

    #[test]
    fn an_attested_number_wins_over_a_typed_one() {
        let (mut old, mut new) = two();
        (old.profile.phone, new.profile.phone) = (Some(phone(true)), Some(phone(false)));
        assert_eq!(merge(&old, &new).profile.phone, Some(phone(true)));
    }

    #[test]
    fn parting_at_once_gives_back_what_was() {
        let (old, new) = two();
        for is_of_absorbed in [true, false] {
            let now = merge(&old, &new);
            let Parted { survivor, absorbed } = part(&old, &new, &now, is_of_absorbed);
            assert_eq!((survivor, absorbed), (old.clone(), new.clone()));
        }
    }

    #[test]
    fn what_happened_meanwhile_goes_with_its_conversation() {
        let (old, new) = two();
        let mut now = qualified(merge(&old, &new), Stage::Disqualified, 900);
        now.profile.company = Some("Acme".to_owned());

        let parted = part(&old, &new, &now, true);
        assert_eq!(parted.survivor, old);
        assert_eq!(
            (parted.absorbed.stage, parted.absorbed.profile.company.as_deref()),
            (Stage::Disqualified, Some("Acme"))
        );
        assert_eq!(parted.absorbed.profile.email, None, "what only the other one said stays there");

        let now = Page { conversation: ConversationId(3), ..now };
        let parted = part(&old, &new, &now, false);
        assert_eq!(parted.absorbed, new);
        assert_eq!((parted.survivor.stage, parted.survivor.conversation), (Stage::Disqualified, ConversationId(3)));
        assert_eq!(parted.survivor.profile.phone, None, "what only the other one said goes with it");
    }

    #[test]
    fn what_a_desk_made_of_it_goes_with_its_place() {
        let (old, new) = two();
        let before = |is_absorbeds| Before {
            survivor: old.clone(),
            absorbed: new.clone(),
            places: Some(Places { own: None, is_absorbeds }),
        };
        let now = Page { stage: Stage::Won, ..merge(&old, &new) };
        for (is_absorbeds, is_of_absorbed) in [(true, true), (true, false), (false, true), (false, false)] {
            let parted = before(is_absorbeds).part(&now, None, is_of_absorbed);
            let expected = if is_absorbeds { (old.stage, Stage::Won) } else { (Stage::Won, new.stage) };
            assert_eq!((parted.survivor.stage, parted.absorbed.stage), expected);
        }
        let earlier = Before { places: None, ..before(true) };
        assert_eq!(earlier.part(&now, None, false).survivor.stage, Stage::Won, "as its conversation says");
        let text = serde_json::to_string(&before(true)).unwrap();
        assert_eq!(serde_json::from_str::<Before>(&text).unwrap(), before(true));
    }
}
