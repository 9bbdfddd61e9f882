//! The lead card: what a desk sees of a lead, before any platform renders it.

use serde::{Deserialize, Serialize};

use crate::core::ids::Account;
use crate::core::stage::{Stage, Temperature};

/// A lead for the eyes of sales, in the desk's language. Everything in it may be what a prospect wrote: escape all of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// "🔥 HOT · SQL".
    pub headline: String,
    /// "#1042 Ann Lee, Acme".
    pub title: String,
    pub temperature: Option<Temperature>,
    pub stage: Stage,
    /// Blocks of lines, most important first; a platform that runs out of room cuts from the end.
    pub sections: Vec<Section>,
    /// The person on their platform, where that can be linked.
    pub person: Option<PersonLink>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// "Budget", "How to reach them"; none for the first.
    pub heading: Option<String>,
    pub lines: Vec<Line>,
}

/// `label: text`, and the prospect's own words below where they say more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub label: Option<String>,
    pub text: String,
    pub quote: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonLink {
    pub account: Account,
    pub username: Option<String>,
    /// What to print for it.
    pub label: String,
}
