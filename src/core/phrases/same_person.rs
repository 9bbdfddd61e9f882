//! The words around leads that are, or may be, the same person: on cards, on their buttons, and to whoever presses them.

use crate::core::ids::LeadNumber;

#[derive(Debug)]
pub struct SamePersonPhrases {
    /// `who` is a number, and perhaps a name; `shares` one of the four below.
    pub maybe_same: fn(who: &str, shares: &str) -> String,
    pub same_email: &'static str,
    pub same_phone: &'static str,
    pub same_email_and_phone: &'static str,
    pub same_attested_phone: &'static str,
    pub merged_into: fn(into: LeadNumber) -> String,
    /// A label, before the numbers of leads.
    pub merged_with: &'static str,
    pub first_and_last_source: fn(first: &str, last: &str) -> String,

    // Buttons: at most 30 characters, two of them share a row.
    pub merge_into: fn(into: LeadNumber) -> String,
    pub not_the_same: &'static str,
    pub undo_merge: &'static str,

    // To whoever pressed, and nobody else: at most 200 characters.
    pub did_merge: fn(absorbed: LeadNumber, survivor: LeadNumber) -> String,
    pub did_keep_apart: fn(one: LeadNumber, other: LeadNumber) -> String,
    pub did_undo: fn(absorbed: LeadNumber, survivor: LeadNumber) -> String,
    /// The button is on no card of this desk.
    pub no_card: &'static str,
    pub no_member: &'static str,
    pub lead_gone: &'static str,
    pub merged_already: fn(absorbed: LeadNumber, survivor: LeadNumber) -> String,
    pub not_proposed: fn(other: LeadNumber) -> String,
    pub undone_already: &'static str,
    pub undo_newer_first: fn(newest: LeadNumber) -> String,
}
