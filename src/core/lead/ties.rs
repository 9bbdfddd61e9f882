//! What ties a lead to others: those it was merged with, and those that may be the same person.

use serde::{Deserialize, Serialize};

use crate::core::ids::{LeadNumber, MergeId};

/// How a lead belongs to others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ties {
    /// The lead that this one is a part of now.
    pub merged_into: Option<Merged>,
    /// Those that are a part of this one, in the order in which they became so.
    pub absorbed: Vec<Merged>,
    /// Older ones that may be the same person; nothing happens until a rep says so.
    pub maybe_same: Vec<MaybeSame>,
}

/// Two leads that were made one, seen from either.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// None where it cannot be undone, because something of it was erased.
    pub merge: Option<MergeId>,
    /// The other one's number.
    pub number: LeadNumber,
    /// The lead that was merged later, and has to be parted first; none where this merge can be undone.
    pub newer: Option<LeadNumber>,
}

/// A lead that has something in common with this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MaybeSame {
    pub number: LeadNumber,
    pub name: Option<String>,
    pub company: Option<String>,
    pub shares: Shared,
}

/// What two leads have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shared {
    Email,
    Phone,
    EmailAndPhone,
    /// A number that a platform vouches for on both sides.
    AttestedPhone,
    /// Nothing that we know of: somebody chose them by number.
    Nothing,
}
