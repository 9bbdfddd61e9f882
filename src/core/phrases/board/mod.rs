//! The words of the commands of a desk: what the boards say, and what comes of what was written. A file for each language.

use crate::core::ids::LeadNumber;

pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;
pub(super) mod it;
pub(super) mod pt;

/// A count with its word, where one is spoken of as one.
fn counted(count: u64, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// A count with its word, where none is spoken of as one, too: as in French and Portuguese.
fn counted_from_two(count: u64, one: &str, more: &str) -> String {
    format!("{count} {}", if count < 2 { one } else { more })
}

#[derive(Debug)]
pub struct BoardPhrases {
    /// What the platforms' menus say of each command: at most 100 characters.
    pub commands: &'static [(&'static str, &'static str)],
    // What Discord says of the parts of a command: at most 100 characters.
    pub number_option: &'static str,
    pub person_option: &'static str,
    pub rep_option: &'static str,
    pub words_option: &'static str,
    pub reason_option: &'static str,
    pub back_option: &'static str,
    pub until_option: &'static str,

    // Lists.
    pub open_leads: fn(total: u64) -> String,
    pub leads_of: fn(name: &str, total: u64) -> String,
    /// "for 5 min".
    pub waits: fn(duration: &str) -> String,
    pub unclaimed: &'static str,

    // The pipeline.
    pub pipeline: &'static str,
    pub by_stage: &'static str,
    pub pipeline_counts: fn(last_7_days: u64, last_30_days: u64, all: u64) -> String,

    // Figures.
    /// What they are of: the leads that came, and the conversations that began, in the last 30 days.
    pub stats: &'static str,
    pub response: &'static str,
    pub to_claim: &'static str,
    pub to_first_word: &'static str,
    pub times: fn(median: &str, p90: &str) -> String,
    pub in_time: fn(percent: u64, in_time: usize, promised: usize) -> String,
    pub by_source: &'static str,
    pub by_script: &'static str,
    /// Shares in percent: accepted, sql, opportunity, won.
    pub conversion: fn(leads: u64, shares: [u64; 4]) -> String,
    pub unknown: &'static str,
    pub others: &'static str,
    pub nothing_yet: &'static str,
    pub drop_off: fn(script: &str) -> String,
    pub began: fn(began: u64, finished: u64) -> String,
    pub question_figures: fn(asked: u64, answered: u64, open: u64) -> String,

    // What was done.
    /// With the command that ends it.
    pub away: fn(name: &str, until: Option<&str>, end: &str) -> String,
    pub available: fn(name: &str) -> String,

    // Why nothing was done.
    pub no_desk_here: &'static str,
    pub anonymous: &'static str,
    pub no_member: &'static str,
    pub no_lead: fn(lead: LeadNumber) -> String,
    pub merged: fn(lead: LeadNumber, into: LeadNumber) -> String,
    /// `reps` is a list of names, and may be empty.
    pub no_rep: fn(name: &str, reps: &str) -> String,
    pub not_on_desk: fn(name: &str) -> String,
    /// To somebody who is no rep, and so has no turn to miss.
    pub no_rep_yourself: &'static str,

    // What is wrong with a command, followed by how it is written.
    pub no_number: &'static str,
    pub not_a_number: fn(text: &str) -> String,
    pub whom: &'static str,
    pub no_words: &'static str,
    pub no_reason: fn(reasons: &str) -> String,
    pub not_a_reason: fn(text: &str, reasons: &str) -> String,
    pub not_a_moment: fn(text: &str) -> String,
    pub over: fn(text: &str) -> String,
    pub written: fn(example: &str) -> String,
    /// Says how a day is written.
    pub not_a_day: fn(text: &str) -> String,
    /// To whoever asks in an escalation room what it is for.
    pub escalation_room: fn(desk: &str) -> String,
}
