//! A sales team's place: its rooms, members, promise and hours.

use serde::{Deserialize, Serialize};

use super::hours::Hours;
use crate::core::ids::{Account, Chat};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Desk {
    pub name: String,
    pub rooms: Vec<Chat>,
    /// Who may act on its leads; everyone in the room when empty.
    #[serde(default)]
    pub members: Vec<Account>,
    /// What prospects are promised, as in "A colleague answers within 15 minutes."
    #[serde(default)]
    pub promise: Option<String>,
    /// When somebody is there; always where there are none.
    #[serde(default)]
    pub hours: Option<Hours>,
}

impl Desk {
    /// Whether this person may act on its leads, given that they see its room.
    #[must_use]
    pub fn admits(&self, account: &Account) -> bool {
        self.members.is_empty() || self.members.contains(account)
    }
}
