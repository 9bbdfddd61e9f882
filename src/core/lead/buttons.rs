//! The buttons below a lead card, and the menus that stand in their place for a moment.

use serde::{Deserialize, Serialize};

use super::card::Card;
use super::lead::Lead;
use super::press::{Chapter, DeskAction, DeskPress, Menu, ReasonPlace, TieAction, WorkAction};
use super::ties::{MaybeSame, Merged, Ties};
use super::work::{Work, sensible};
use crate::core::ids::Language;
use crate::core::phrases::desk::DeskButtons;
use crate::core::phrases::{SamePersonPhrases, phrases};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardButton {
    pub label: String,
    pub press: DeskPress,
}

/// Buttons in rows of at most three; a platform that runs out of room leaves rows out from the end.
pub type Rows = Vec<Vec<CardButton>>;

/// Buttons with the words that say what they are for, where they stand on their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyboard {
    pub words: String,
    pub rows: Rows,
}

/// What somebody sees who pressed a button of a card that shows them more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Other buttons for the same lead: in the place of its own below the card where all see the same, else beside it.
    Buttons(Keyboard),
    /// Something to read, for nobody else's eyes.
    Page(Card),
}

/// Buttons for this many leads at most; the others come when these are decided.
pub const MOST_PROPOSALS: usize = 2;
const IN_A_ROW: usize = 3;
/// For so many hours a lead is put off by a tap.
const SNOOZES: [u16; 6] = [1, 4, 24, 72, 7 * 24, 30 * 24];
/// After so many days one that was disqualified comes back by a tap, besides what is usual for its reason.
const WAKE_UPS: [u16; 4] = [30, 90, 180, 365];

/// The buttons of a lead's card.
#[must_use]
pub fn of_card(lead: &Lead, language: Language) -> Rows {
    let words = &phrases(language).same_person;
    let Ties { merged_into, absorbed, maybe_same } = &lead.ties;
    if let Some(merged) = merged_into {
        return undo(lead, merged, words).into_iter().collect();
    }
    let proposals = maybe_same.iter().take(MOST_PROPOSALS).map(|other| proposal(lead, other, words));
    let undo = absorbed.iter().filter_map(|merged| undo(lead, merged, words));
    work_rows(lead, &phrases(language).desk.buttons).into_iter().chain(proposals).chain(undo).collect()
}

fn button(lead: &Lead, label: impl Into<String>, action: DeskAction) -> CardButton {
    CardButton { label: label.into(), press: DeskPress { lead: lead.id, action } }
}

/// What can be done with a lead that a desk has: who has it and whether it is accepted, what becomes of it, and the rest.
fn work_rows(lead: &Lead, words: &DeskButtons) -> Rows {
    let Some(assignment) = &lead.assignment else { return Rows::new() };
    let steps = sensible(lead.standing(), assignment);
    let steps = steps.iter().filter_map(|work| {
        let (label, action) = step_button(work, words)?;
        Some(button(lead, label, DeskAction::Work(action)))
    });
    let (first, later): (Vec<_>, Vec<_>) = steps.partition(|step| match step.press.action {
        DeskAction::Work(WorkAction::Opportunity | WorkAction::Won | WorkAction::Lost) => false,
        DeskAction::Work(_) | DeskAction::Tie(_) | DeskAction::Open(_) | DeskAction::Read { .. } => true,
    });
    let mut rest = Vec::new();
    if !lead.stage.is_over() {
        if assignment.owner.is_some() {
            rest.push(button(lead, words.snooze, DeskAction::Open(Menu::Snooze)));
        }
        rest.push(button(lead, words.disqualify, DeskAction::Open(Menu::Reasons)));
    }
    rest.push(button(lead, words.more, DeskAction::Read { what: Chapter::History, page: 0 }));
    [first, later, rest].into_iter().filter(|row| !row.is_empty()).collect()
}

/// The button of a step; none for what takes more than a tap.
const fn step_button(work: &Work, words: &DeskButtons) -> Option<(&'static str, WorkAction)> {
    Some(match work {
        Work::Claim => (words.claim, WorkAction::Claim),
        Work::Release => (words.release, WorkAction::Release),
        Work::Contacted => (words.contacted, WorkAction::Contacted),
        Work::Accept => (words.accept, WorkAction::Accept),
        Work::Qualify => (words.qualify, WorkAction::Qualify),
        Work::Opportunity => (words.opportunity, WorkAction::Opportunity),
        Work::Won => (words.won, WorkAction::Won),
        Work::Lost => (words.lost, WorkAction::Lost),
        Work::Reopen => (words.reopen, WorkAction::Reopen),
        Work::Disqualify { .. } | Work::Snooze { .. } | Work::Assign { .. } | Work::Note { .. } => return None,
    })
}

/// What can be done with another lead that may be the same person.
pub(super) fn proposal(lead: &Lead, other: &MaybeSame, words: &SamePersonPhrases) -> Vec<CardButton> {
    let tie = |label: String, action| button(lead, label, DeskAction::Tie(action));
    vec![
        tie((words.merge_into)(other.number), TieAction::MergeInto(other.number)),
        tie((words.merge_into)(lead.number), TieAction::Absorb(other.number)),
        tie(words.not_the_same.to_owned(), TieAction::KeepApart(other.number)),
    ]
}

/// Only the newest merge can be undone.
pub(super) fn undo(lead: &Lead, merged: &Merged, words: &SamePersonPhrases) -> Option<Vec<CardButton>> {
    let merge = merged.merge.filter(|_| merged.newer.is_none())?;
    Some(vec![button(lead, words.undo_merge, DeskAction::Tie(TieAction::UndoMerge(merge)))])
}

/// The buttons that a menu shows.
#[must_use]
pub fn of_menu(lead: &Lead, menu: Menu, language: Language) -> Keyboard {
    let (words, told) = (&phrases(language).desk.buttons, &phrases(language).desk.told);
    let work = |label: String, action| button(lead, label, DeskAction::Work(action));
    let (said, buttons, back) = match menu {
        Menu::Main => return Keyboard { words: lead.number.to_string(), rows: of_card(lead, language) },
        Menu::Snooze => {
            let snoozes = SNOOZES.map(|hours| work(span(words, hours), WorkAction::Snooze { hours }));
            ((told.how_long)(lead.number), snoozes.to_vec(), Menu::Main)
        }
        Menu::Reasons => {
            let reasons = ReasonPlace::all().map(|place| reason_button(lead, place, language)).collect();
            ((told.which_reason)(lead.number), reasons, Menu::Main)
        }
        Menu::WakeUp(place) => {
            let disqualify = |label, wake_in_days| work(label, WorkAction::Disqualify { reason: place, wake_in_days });
            let usual = place.reason().wake_after_days;
            let mut days = WAKE_UPS.to_vec();
            days.extend(usual.filter(|usual| !WAKE_UPS.contains(usual)));
            days.sort_unstable();
            let mark = |days| if Some(days) == usual { "✓ " } else { "" };
            let mut buttons: Vec<CardButton> = days
                .into_iter()
                .map(|days| disqualify(format!("{}{}", mark(days), (words.days)(days)), Some(days)))
                .collect();
            buttons.push(disqualify(words.never.to_owned(), None));
            let reason = (phrases(language).card.reason)(place.reason().code);
            ((told.when_again)(lead.number, reason), buttons, Menu::Reasons)
        }
    };
    // A long list is one row, which each platform breaks where it has to.
    let in_a_row = if menu == Menu::Reasons { buttons.len() } else { IN_A_ROW };
    let mut rows: Rows = buttons.chunks(in_a_row).map(<[CardButton]>::to_vec).collect();
    rows.push(vec![button(lead, words.back, DeskAction::Open(back))]);
    Keyboard { words: said, rows }
}

fn reason_button(lead: &Lead, place: ReasonPlace, language: Language) -> CardButton {
    let mut letters = (phrases(language).card.reason)(place.reason().code).chars();
    let label: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    // One that may come back asks when; one that says nothing by itself asks for words.
    let label = if place.reason().wake_after_days.is_some() || place.needs_words() { label + " …" } else { label };
    let action = match place.reason().wake_after_days {
        Some(_) => DeskAction::Open(Menu::WakeUp(place)),
        None => DeskAction::Work(WorkAction::Disqualify { reason: place, wake_in_days: None }),
    };
    button(lead, label, action)
}

fn span(words: &DeskButtons, hours: u16) -> String {
    if hours < 24 { (words.hours)(hours) } else { (words.days)(hours / 24) }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::core::lead::assignment::{Assignment, Holder};
    use crate::core::lead::lead::tests::lead_numbered;
    use crate::core::phrases::languages;
    use crate::core::stage::Stage;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn lead(stage: Stage, change: impl FnOnce(&mut Assignment)) -> Lead {
        let mut assignment = Assignment::told("sales", NOW, false);
        change(&mut assignment);
        Lead { stage, assignment: Some(assignment), ..lead_numbered(1042) }
    }

    fn own(assignment: &mut Assignment) {
        let account = "telegram:1".parse().unwrap();
        assignment.owner = Some(Holder { account, name: "Bea".to_owned(), since: NOW });
    }

    fn labels(rows: &Rows) -> String {
        let row = |row: &Vec<CardButton>| row.iter().map(|it| it.label.as_str()).collect::<Vec<_>>().join(" | ");
        rows.iter().map(row).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_card_offers_what_makes_sense() {
        let mut seen = Vec::new();
        for stage in Stage::ALL {
            let free = lead(*stage, |_| {});
            let owned = lead(*stage, own);
            let accepted = lead(*stage, |assignment| {
                own(assignment);
                assignment.accepted = true;
                assignment.contacted_at = Some(NOW);
            });
            for (who, lead) in [("free", free), ("owned", owned), ("owned, accepted and contacted", accepted)] {
                seen.push(format!("{stage}, {who}\n{}\n", labels(&of_card(&lead, Language::ENGLISH))));
            }
        }
        insta::assert_snapshot!(seen.join("\n"));
    }

    #[test]
    fn a_lead_that_no_desk_has_offers_nothing() {
        assert_eq!(of_card(&lead_numbered(1042), Language::ENGLISH), Rows::new());
    }

    #[test]
    fn menus_lead_on_and_back() {
        let lead = lead(Stage::Mql, own);
        let budget = ReasonPlace::all().next().unwrap();
        let menus = [Menu::Main, Menu::Snooze, Menu::Reasons, Menu::WakeUp(budget)];
        let shown = menus.map(|menu| {
            let Keyboard { words, rows } = of_menu(&lead, menu, Language::ENGLISH);
            format!("{words}\n{}\n", labels(&rows))
        });
        insta::assert_snapshot!(shown.join("\n"));
    }

    #[test]
    fn no_menu_is_too_large_for_a_platform_in_any_language() {
        let lead = lead(Stage::Mql, own);
        for language in languages() {
            let menus = [Menu::Main, Menu::Snooze, Menu::Reasons].into_iter();
            for menu in menus.chain(ReasonPlace::all().map(Menu::WakeUp)) {
                let Keyboard { words, rows } = of_menu(&lead, menu, language);
                assert!(words.chars().count() <= 200, "{words}");
                // Discord has five rows of five.
                assert!(rows.iter().map(|row| row.len().div_ceil(5)).sum::<usize>() <= 5, "{language}: {menu:?}");
                for label in rows.iter().flatten().map(|button| &button.label) {
                    assert!((1..=40).contains(&label.chars().count()), "{label}");
                }
            }
        }
    }
}
