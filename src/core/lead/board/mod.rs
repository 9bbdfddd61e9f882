//! Boards: what a desk is shown when it asks, before any platform renders it.

use serde::{Deserialize, Serialize};

use super::card::{Card, Line, Section, bare, labelled};
use crate::core::ids::{Account, LeadId, LeadNumber};

mod press;

pub mod glance;

pub mod figures;

pub mod pipeline;

pub mod stats;

pub use self::press::BoardPress;

/// What is asked for. Travels in the outbox and on buttons; the board is made when it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Pages are counted from 0.
    Leads {
        page: u32,
    },
    /// Those of one account, and of whoever it belongs to.
    Mine {
        of: Account,
        page: u32,
    },
    Lead(LeadNumber),
    Pipeline,
    Stats {
        page: u32,
    },
    /// A word of ours, which is all there is to show.
    Words(String),
}

/// What comes of it. Everything in it may be what a prospect wrote: escape all of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    Board(Board),
    /// Everything about a lead, as on its card, without the buttons.
    Lead {
        lead: LeadId,
        card: Box<Card>,
    },
}

/// Blocks of lines below a heading, with buttons to turn the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    pub heading: String,
    pub sections: Vec<Section>,
    /// One row.
    pub buttons: Vec<BoardButton>,
    /// The leads that it speaks of.
    pub leads: Vec<LeadId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardButton {
    pub label: String,
    pub press: BoardPress,
}

impl Board {
    #[must_use]
    pub fn words(words: impl Into<String>) -> Self {
        Self { heading: words.into(), ..Self::default() }
    }
}

impl Shown {
    /// The leads that it speaks of.
    #[must_use]
    pub fn leads(&self) -> &[LeadId] {
        match self {
            Self::Board(board) => &board.leads,
            Self::Lead { lead, .. } => std::slice::from_ref(lead),
        }
    }
}

/// A page that there is, of so many things in all: its number, and how many there are.
fn page_of(wanted: u32, count: u64, per_page: u64) -> (u32, u32) {
    let pages = u32::try_from(count.div_ceil(per_page)).unwrap_or(u32::MAX).max(1);
    (wanted.min(pages - 1), pages)
}

/// The buttons below a page: back and on, as far as there is something.
fn turn_pages(page: u32, pages: u32, asked: impl Fn(u32) -> Asked) -> Vec<BoardButton> {
    let button = |label: String, page| BoardButton { label, press: BoardPress(asked(page)) };
    let back = page.checked_sub(1).map(|to| button(format!("◀ {}", to + 1), to));
    let on = Some(page + 1).filter(|to| *to < pages).map(|to| button(format!("{} ▶", to + 1), to));
    back.into_iter().chain(on).collect()
}

fn section(heading: impl Into<String>, lines: Vec<Line>) -> Section {
    Section { heading: Some(heading.into()), lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_turned_as_far_as_there_are_some() {
        let labels = |page, count| -> Vec<String> {
            let (page, pages) = page_of(page, count, 10);
            turn_pages(page, pages, |page| Asked::Leads { page }).into_iter().map(|button| button.label).collect()
        };
        assert!(labels(0, 0).is_empty() && labels(0, 10).is_empty() && labels(7, 3).is_empty());
        assert_eq!(labels(0, 11), ["2 ▶"]);
        assert_eq!(labels(1, 25), ["◀ 1", "3 ▶"]);
        assert_eq!(labels(2, 25), ["◀ 2"]);
        assert_eq!(labels(u32::MAX, 25), ["◀ 2"], "the last page there is");
    }
}
