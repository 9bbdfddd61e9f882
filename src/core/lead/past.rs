//! What happened to a lead, told in a language: its history with names, and what was said.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::card::answer_name;
use super::lead::{Actor, Change, HistoryEntry, Lead};
use super::sla::{Alarm, Deadline};
use super::transcript::TranscriptLine;
use crate::core::answer::show::show_moment;
use crate::core::ids::Language;
use crate::core::phrases::{Phrases, phrases};
use crate::core::stage::disqualification_reason;

/// Everything that happened to a lead, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    pub history: Vec<HistoryEntry>,
    pub transcript: Vec<TranscriptLine>,
    /// What colleagues call those who did something with it, by account.
    pub names: BTreeMap<String, String>,
}

impl Past {
    /// Who did it.
    #[must_use]
    pub fn who(&self, by: &Actor, language: Language) -> String {
        let words = &phrases(language).desk.past;
        match by {
            Actor::Rules => words.rules.to_owned(),
            Actor::Prospect => words.prospect.to_owned(),
            Actor::Desk => words.desk.to_owned(),
            Actor::Rep(account) if account == Actor::OPERATOR => words.operator.to_owned(),
            Actor::Rep(account) => self.names.get(account).unwrap_or(account).clone(),
        }
    }
}

/// What was done, and why, as far as more is known than what was done.
#[must_use]
pub fn tell(entry: &HistoryEntry, lead: &Lead, language: Language, zone: &TimeZone) -> String {
    let words = phrases(language);
    let what = tell_change(&entry.what, lead, words, zone);
    match entry.why.as_deref().filter(|why| !why.is_empty()) {
        Some(why) => format!("{what}: {}", tell_reason(why, words)),
        None => what,
    }
}

/// A reason is a code, a code with words, or only words.
fn tell_reason(why: &str, words: &Phrases) -> String {
    let (code, rest) = why.split_once(": ").map_or((why, None), |(code, rest)| (code, Some(rest)));
    match (disqualification_reason(code), rest) {
        (Some(known), None) => (words.card.reason)(known.code).to_owned(),
        (Some(known), Some(rest)) => format!("{}: {rest}", (words.card.reason)(known.code)),
        (None, _) => why.to_owned(),
    }
}

fn tell_change(change: &Change, lead: &Lead, words: &Phrases, zone: &TimeZone) -> String {
    let (past, card, desk) = (&words.desk.past, &words.card, &words.desk);
    let moment = |at: Timestamp| show_moment(&at.to_zoned(zone.clone()), words.language);
    match change {
        Change::Opened => past.opened.to_owned(),
        Change::Stage { from, to } => (past.stage)((card.stage)(*from), (card.stage)(*to)),
        Change::Temperature { from: Some(from), to } => {
            format!("{} → {}", (card.temperature)(*from), (card.temperature)(*to))
        }
        Change::Temperature { from: None, to } => (card.temperature)(*to).to_owned(),
        Change::Corrected { question, .. } => (past.corrected)(&answer_name(lead, question, card)),
        Change::Held { verdict: Some(stage) } => {
            format!("{}: {}", words.corrections.rules_would_say, (card.stage)(*stage))
        }
        Change::Held { verdict: None } => past.rules_agree.to_owned(),
        Change::HumanWanted => card.wants_human.to_owned(),
        Change::AskedBack => past.asked_back.to_owned(),
        Change::Cancelled => past.cancelled.to_owned(),
        Change::Resumed => past.resumed.to_owned(),
        Change::Abandoned => past.abandoned.to_owned(),
        Change::Reopened => past.reopened.to_owned(),
        Change::LeftInPeace => past.left_in_peace.to_owned(),
        Change::CameAgain => past.came_again.to_owned(),
        Change::Merged { with, .. } => format!("{} {with}", words.same_person.merged_with),
        Change::Parted { from } => (past.parted)(*from),
        Change::Told { desk } => (past.told)(desk),
        Change::Offered { to } => (past.offered)(to),
        Change::Claimed => past.claimed.to_owned(),
        Change::Released => past.released.to_owned(),
        Change::Assigned { to } => (past.assigned)(to),
        Change::Taken { from, deadline } => format!("{}, {}", (desk.missed)(*deadline), (desk.taken)(from)),
        Change::Rang { alarm } => tell_alarm(*alarm, words).to_owned(),
        Change::Contacted => past.contacted.to_owned(),
        Change::Accepted => past.accepted.to_owned(),
        Change::Snoozed { until } => (desk.on_card.snoozed)(&moment(*until)),
        Change::Awake => desk.awake.to_owned(),
        Change::Noted => past.noted.to_owned(),
    }
}

fn tell_alarm(alarm: Alarm, words: &Phrases) -> &'static str {
    let (past, desk) = (&words.desk.past, &words.desk);
    match alarm {
        Alarm::Warn(Deadline::Claim) => past.warned_of_claim,
        Alarm::Warn(Deadline::Answer) => past.warned_of_answer,
        Alarm::Missed(deadline) => (desk.missed)(deadline),
        Alarm::Escalate(deadline) => (desk.escalated)(deadline),
        Alarm::Awake | Alarm::WakeUp | Alarm::Back | Alarm::Hotter => desk.awake,
        Alarm::Offer => desk.free,
    }
}
