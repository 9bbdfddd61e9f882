//! Who has a lead, or whose turn it is, and by when something is to be done: the desk's part of its card.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::assignment::Assignment;
use super::card::{Section, bare};
use super::desk::Desk;
use super::lead::Lead;
use super::sla::{Deadline, due_by};
use crate::core::answer::show::show_moment;
use crate::core::ids::Language;
use crate::core::phrases::desk::DeskPhrases;
use crate::core::phrases::phrases;

/// What the desk is to know. Nothing in it depends on the time of day: what is late is known from what has rung.
pub(super) fn holder(lead: &Lead, desk: Option<&Desk>, language: Language, zone: &TimeZone) -> Section {
    let Some(assignment) = &lead.assignment else { return Section { heading: None, lines: Vec::new() } };
    let DeskPhrases { on_card: words, turn_of, free, .. } = &phrases(language).desk;
    let zone = desk.map_or(zone, |desk| desk.zone(zone));
    let moment = |at: Timestamp| show_moment(&at.to_zoned(zone.clone()), language);
    let mut lines = Vec::new();
    let mut add = |sign: &str, text: String| lines.push(bare(format!("{sign} {text}")));
    match (&assignment.owner, &assignment.offered) {
        (Some(owner), _) => add("👤", (words.owned)(&owner.name, &moment(owner.since))),
        (None, _) if lead.stage.is_over() => {}
        (None, Some(offered)) => add("👉", turn_of(&offered.name)),
        (None, None) => add("✋", (*free).to_owned()),
    }
    if let Some(at) = assignment.contacted_at {
        add("📞", (words.contacted)(&moment(at)));
    }
    if let Some(at) = assignment.snoozed_until {
        add("💤", (words.snoozed)(&moment(at)));
    }
    if let Some(at) = assignment.wake_at {
        add("🔁", (words.comes_back)(&moment(at)));
    }
    if let Some(desk) = desk {
        for (deadline, by) in deadlines(lead, assignment, desk) {
            let by = moment(by);
            let rung = assignment.rung(deadline);
            if rung.missed {
                add("⏰", (words.overdue)(deadline, &by));
            } else {
                add(if rung.warned { "⏳" } else { "🕐" }, (words.due)(deadline, &by));
            }
        }
    }
    Section { heading: None, lines }
}

/// What is promised and still open, with the moment by which it is due.
fn deadlines(lead: &Lead, assignment: &Assignment, desk: &Desk) -> Vec<(Deadline, Timestamp)> {
    let due = |deadline| Some((deadline, due_by(assignment, desk, lead.standing(), deadline)?));
    [Deadline::Claim, Deadline::Answer].into_iter().filter_map(due).collect()
}
