//! What must hold of a lead's life on a desk, as its history tells it.

use bantam::core::lead::desk::Desk;
use bantam::core::lead::lead::{Change, HistoryEntry, Lead};
use bantam::core::lead::sla::{Alarm, Deadline, next_alarm, over_at};
use bantam::core::stage::Stage;
use jiff::Timestamp;

/// How one lead fared, as its history tells it.
#[derive(Default)]
struct Life {
    owner: Option<String>,
    /// Alarms that rang since the clocks began.
    rung: Vec<Alarm>,
    escalated: Vec<Alarm>,
    began: Option<Timestamp>,
}

/// Reads a history, and says whom each step leaves the lead with; panics where two have it, or a time rings twice, too
/// early or too late.
pub(super) fn check_history(
    lead: &Lead,
    history: &[HistoryEntry],
    desk: &Desk,
    absences: &[(String, Timestamp, Timestamp)],
) {
    let mut life = Life::default();
    let within = desk.sla.of(lead.temperature);
    for entry in history {
        let who = format!("{:?}", entry.by);
        match &entry.what {
            // The desk hears of it, or of its prospect again.
            Change::Told { .. } => life = Life { began: Some(entry.at), ..Life::default() },
            Change::Claimed => {
                assert_eq!(life.owner, None, "{}: claimed by {who} while owned", lead.number);
                life.owner = Some(who);
            }
            Change::Released => {
                assert!(life.owner.take().is_some(), "{}: given back by nobody", lead.number);
                life.rung.clear();
                life.began = Some(entry.at);
            }
            Change::Taken { .. } => {
                life.owner = None;
                life.rung.clear();
                life.began = Some(entry.at);
            }
            Change::Offered { to } => {
                assert_eq!(life.owner, None, "{}: offered while owned", lead.number);
                let is_away = |(name, from, until): &&(String, Timestamp, Timestamp)| {
                    name == to && (*from..*until).contains(&entry.at)
                };
                let absence = absences.iter().find(is_away);
                assert_eq!(absence, None, "{}: offered to somebody who is away", lead.number);
                // Whose turn comes later than that has all the time.
                if life.began.is_some_and(|began| began < entry.at) {
                    life.rung.clear();
                    life.began = Some(entry.at);
                }
            }
            Change::Assigned { .. } => {
                life.owner = Some(who);
                life.rung.clear();
                life.began = Some(entry.at);
            }
            Change::Stage { from: Stage::Disqualified, .. } => {
                life.owner = None;
                life.rung.clear();
                // Whoever is called for leads that lie is called for one that came back, too.
                life.escalated.clear();
                life.began = Some(entry.at);
            }
            Change::Awake => life.rung.clear(),
            Change::Rang { alarm } => {
                let rung = if matches!(alarm, Alarm::Escalate(_)) { &mut life.escalated } else { &mut life.rung };
                assert!(!rung.contains(alarm), "{}: {alarm:?} rang twice: {history:#?}", lead.number);
                rung.push(*alarm);
                if let (Alarm::Missed(Deadline::Claim), Some(began), Some(long)) = (alarm, life.began, within.claim) {
                    // Never before its time; how late it may be depends on restarts and on waiting for a rep.
                    let due = over_at(desk, began, long).unwrap();
                    assert!(entry.at >= due, "{}: {alarm:?} at {} before {due}", lead.number, entry.at);
                }
            }
            _ => {}
        }
    }
    let owner = lead.assignment.as_ref().and_then(|assignment| assignment.owner.as_ref());
    assert_eq!(life.owner.is_some(), owner.is_some(), "{}: {history:#?}", lead.number);
}

/// Nothing that was due is left undone.
pub(super) fn check_nothing_missed(lead: &Lead, desk: &Desk, now: Timestamp) {
    let assignment = lead.assignment.as_ref().expect("the desk was told");
    let standing = lead.standing();
    if let Some((at, alarm)) = next_alarm(assignment, desk, standing) {
        assert!(at > now, "{}: {alarm:?} was due at {at}, and it is {now}", lead.number);
    }
}
