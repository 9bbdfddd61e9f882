//! The words between a desk and its leads: who has one, what is late, what the buttons of its card say, what came of a
//! press, and what happened to it before. A file for each language.

use crate::core::deadline::Deadline;
use crate::core::ids::LeadNumber;

pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;
pub(super) mod it;
pub(super) mod pt;

#[derive(Debug)]
pub struct DeskPhrases {
    // Who has a lead: on cards, in lists and in notes.
    /// "Bea's turn".
    pub turn_of: fn(name: &str) -> String,
    pub free: &'static str,

    // Notes by which somebody is called.
    /// "Not claimed yet: claim it by 12 March 2027, 10:05"; the day is always told.
    pub late: fn(deadline: Deadline, until: &str) -> String,
    /// "Nobody has claimed it in time", "Not answered in time".
    pub missed: fn(deadline: Deadline) -> &'static str,
    pub taken: fn(from: &str) -> String,
    pub escalated: fn(deadline: Deadline) -> &'static str,
    pub awake: &'static str,
    /// "Back after a while: no budget".
    pub woken_up: fn(reason: Option<&str>) -> String,

    pub buttons: DeskButtons,
    pub on_card: DeskOnCard,
    pub told: DeskTold,
    pub past: PastPhrases,
}

/// Buttons: a sign and a word, at most 15 characters, so that three of them share a row on a phone.
#[derive(Debug)]
pub struct DeskButtons {
    pub claim: &'static str,
    pub release: &'static str,
    pub contacted: &'static str,
    pub accept: &'static str,
    pub qualify: &'static str,
    pub opportunity: &'static str,
    pub won: &'static str,
    pub lost: &'static str,
    pub reopen: &'static str,
    pub snooze: &'static str,
    pub disqualify: &'static str,
    pub more: &'static str,
    pub back: &'static str,
    /// It does not come back.
    pub never: &'static str,
    pub hours: fn(hours: u16) -> String,
    pub days: fn(days: u16) -> String,
    // What there is to read.
    pub history: &'static str,
    pub transcript: &'static str,
    pub answers: &'static str,
    pub same_person: &'static str,
}

/// On the card, each behind a sign. The day of a moment is always told.
#[derive(Debug)]
pub struct DeskOnCard {
    /// "Bea, since 12 March 2027, 14:05".
    pub owned: fn(name: &str, since: &str) -> String,
    pub contacted: fn(at: &str) -> String,
    pub snoozed: fn(until: &str) -> String,
    pub comes_back: fn(at: &str) -> String,
    /// "To be claimed by …".
    pub due: fn(deadline: Deadline, by: &str) -> String,
    /// "Overdue: was to be claimed by …".
    pub overdue: fn(deadline: Deadline, by: &str) -> String,
}

/// A moment, as a notice tells it: languages put another word before a time than before a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// "10:42".
    Today(String),
    /// "12 March 2027, 10:42".
    Another(String),
}

/// To whoever pressed, and nobody else: at most 200 characters.
#[derive(Debug)]
pub struct DeskTold {
    pub claimed: fn(LeadNumber) -> String,
    pub released: fn(LeadNumber) -> String,
    pub contacted: fn(LeadNumber) -> String,
    pub accepted: fn(LeadNumber) -> String,
    pub stage: fn(LeadNumber, stage: &str) -> String,
    pub disqualified: fn(LeadNumber, reason: &str, back: Option<&When>) -> String,
    pub snoozed: fn(LeadNumber, until: &When) -> String,
    pub assigned: fn(LeadNumber, to: &str) -> String,
    pub noted: fn(LeadNumber) -> String,
    /// Behind what was done with a lead that nobody had: whoever did it has it now.
    pub yours_as_well: &'static str,
    // Nothing was done.
    /// "#1042 is Bea's since 10:42."
    pub owned: fn(LeadNumber, name: &str, since: &When) -> String,
    pub own_already: fn(LeadNumber) -> String,
    pub unowned: fn(LeadNumber) -> String,
    pub not_at: fn(LeadNumber, stage: &str) -> String,
    pub contacted_already: fn(LeadNumber) -> String,
    /// Names the command that takes words, as in `/disqualify 1042 other …`.
    pub needs_words: fn(LeadNumber) -> String,
    pub no_such_time: &'static str,
    pub too_long: fn(longest: usize) -> String,
    pub on_no_desk: fn(LeadNumber) -> String,
    pub of_another_desk: fn(LeadNumber, desk: &str) -> String,
    // Above the buttons of a menu, where it stands on its own, and on a form: at most 45 characters there.
    pub how_long: fn(LeadNumber) -> String,
    pub which_reason: fn(LeadNumber) -> String,
    pub when_again: fn(LeadNumber, reason: &str) -> String,
    pub why: &'static str,
    /// What was pressed cannot be shown just now.
    pub not_now: &'static str,
}

/// What happened to a lead, and who did it.
#[derive(Debug)]
pub struct PastPhrases {
    pub rules: &'static str,
    pub prospect: &'static str,
    pub desk: &'static str,
    pub opened: &'static str,
    pub stage: fn(from: &str, to: &str) -> String,
    pub corrected: fn(question: &str) -> String,
    pub rules_agree: &'static str,
    pub asked_back: &'static str,
    pub cancelled: &'static str,
    pub resumed: &'static str,
    pub abandoned: &'static str,
    pub reopened: &'static str,
    pub left_in_peace: &'static str,
    pub came_again: &'static str,
    pub parted: fn(LeadNumber) -> String,
    pub told: fn(desk: &str) -> String,
    pub offered: fn(to: &str) -> String,
    pub claimed: &'static str,
    pub released: &'static str,
    pub assigned: fn(to: &str) -> String,
    pub warned_of_claim: &'static str,
    pub warned_of_answer: &'static str,
    pub contacted: &'static str,
    pub accepted: &'static str,
    pub noted: &'static str,
    /// Whoever runs the bot.
    pub operator: &'static str,
}
