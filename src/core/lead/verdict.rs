//! What a rep's press does: decided from the desk and the lead as they are now, whatever the card showed.

use super::desk::{Desk, Visitor};
use super::press::DeskAction;
use super::ties::{Shared, Ties};
use crate::core::ids::{Chat, LeadNumber, MergeId, MessageId};
use crate::core::phrases::SamePersonPhrases;

/// A message in a room, as far as the platform tells which one it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub room: Chat,
    pub message: MessageId,
}

impl Spot {
    /// Whether this is that card. A press may tell the room without its topic (`chat` for `chat/topic`), because the
    /// numbers of messages are those of the whole room.
    fn is(&self, card: &Self) -> bool {
        let (here, there) = (&self.room, &card.room);
        let is_topic = || there.id.strip_prefix(&here.id).is_some_and(|rest| rest.starts_with('/'));
        self.message == card.message && here.platform == there.platform && (here.id == there.id || is_topic())
    }
}

/// What a press does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Merge { absorbed: LeadNumber, survivor: LeadNumber, shares: Shared },
    KeepApart { one: LeadNumber, other: LeadNumber },
    UndoMerge { merge: MergeId, absorbed: LeadNumber, survivor: LeadNumber },
}

/// Why a press does nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What was pressed is no card of a desk: it was copied, is an old one, or stands in a room that is no desk's.
    NoCard,
    NoMember,
    LeadGone,
    MergedAlready {
        absorbed: LeadNumber,
        survivor: LeadNumber,
    },
    /// That lead is not held for the same person, or not any more.
    NotProposed(LeadNumber),
    UndoneAlready,
    /// Only the newest merge of a lead can be undone.
    UndoNewerFirst(LeadNumber),
}

/// Whether this account may press here: on the lead's card, in a room of a desk that admits it. `rooms` are the desks'
/// rooms where they are now.
pub fn admit(rooms: &[(Chat, &Desk)], cards: &[Spot], pressed: &[Spot], by: Visitor<'_>) -> Result<(), Refusal> {
    let card = cards.iter().find(|card| pressed.iter().any(|spot| spot.is(card))).ok_or(Refusal::NoCard)?;
    let mut desks = rooms.iter().filter(|(room, _)| *room == card.room).map(|(_, desk)| *desk).peekable();
    if desks.peek().is_none() {
        return Err(Refusal::NoCard);
    }
    if desks.any(|desk| desk.admits(by)) { Ok(()) } else { Err(Refusal::NoMember) }
}

/// What the press of somebody who may press does to a lead that has these ties by now.
pub fn decide(lead: LeadNumber, ties: &Ties, action: DeskAction) -> Result<Step, Refusal> {
    match action {
        DeskAction::MergeInto(other) => {
            let shares = proposed(lead, ties, other)?;
            Ok(Step::Merge { absorbed: lead, survivor: other, shares })
        }
        DeskAction::Absorb(other) => {
            let shares = proposed(lead, ties, other)?;
            Ok(Step::Merge { absorbed: other, survivor: lead, shares })
        }
        DeskAction::KeepApart(other) => proposed(lead, ties, other).map(|_| Step::KeepApart { one: lead, other }),
        DeskAction::UndoMerge(merge) => undo(lead, ties, merge),
    }
}

fn proposed(lead: LeadNumber, ties: &Ties, other: LeadNumber) -> Result<Shared, Refusal> {
    if let Some(merged) = &ties.merged_into {
        return Err(Refusal::MergedAlready { absorbed: lead, survivor: merged.number });
    }
    if ties.absorbed.iter().any(|merged| merged.number == other) {
        return Err(Refusal::MergedAlready { absorbed: other, survivor: lead });
    }
    let proposal = ties.maybe_same.iter().find(|one| one.number == other);
    proposal.map(|one| one.shares).ok_or(Refusal::NotProposed(other))
}

fn undo(lead: LeadNumber, ties: &Ties, merge: MergeId) -> Result<Step, Refusal> {
    let above = ties.merged_into.iter().map(|it| (it, lead, it.number));
    let mut all = above.chain(ties.absorbed.iter().map(|it| (it, it.number, lead)));
    let (found, absorbed, survivor) = all.find(|(it, ..)| it.merge == Some(merge)).ok_or(Refusal::UndoneAlready)?;
    match found.newer {
        Some(newer) => Err(Refusal::UndoNewerFirst(newer)),
        None => Ok(Step::UndoMerge { merge, absorbed, survivor }),
    }
}

impl Step {
    /// What whoever pressed is told.
    #[must_use]
    pub fn words(&self, words: &SamePersonPhrases) -> String {
        match *self {
            Self::Merge { absorbed, survivor, .. } => (words.did_merge)(absorbed, survivor),
            Self::KeepApart { one, other } => (words.did_keep_apart)(one, other),
            Self::UndoMerge { absorbed, survivor, .. } => (words.did_undo)(absorbed, survivor),
        }
    }
}

impl Refusal {
    /// What whoever pressed is told.
    #[must_use]
    pub fn words(&self, words: &SamePersonPhrases) -> String {
        match *self {
            Self::NoCard => words.no_card.to_owned(),
            Self::NoMember => words.no_member.to_owned(),
            Self::LeadGone => words.lead_gone.to_owned(),
            Self::MergedAlready { absorbed, survivor } => (words.merged_already)(absorbed, survivor),
            Self::NotProposed(other) => (words.not_proposed)(other),
            Self::UndoneAlready => words.undone_already.to_owned(),
            Self::UndoNewerFirst(newest) => (words.undo_newer_first)(newest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::lead::ties::{MaybeSame, Merged};

    fn spot(room: &str, message: &str) -> Spot {
        Spot { room: room.parse().unwrap(), message: MessageId(message.to_owned()) }
    }

    fn desk(rooms: &[&str], members: &[&str]) -> Desk {
        let rooms = rooms.iter().map(|room| room.parse().unwrap()).collect();
        let members = members.iter().map(|member| member.parse().unwrap()).collect();
        Desk { name: "sales".to_owned(), rooms, members, ..Desk::default() }
    }

    fn admitted(desk: &Desk, cards: &[Spot], pressed: &[Spot], by: &str) -> Result<(), Refusal> {
        let rooms: Vec<(Chat, &Desk)> = desk.rooms.iter().map(|room| (room.clone(), desk)).collect();
        admit(&rooms, cards, pressed, Visitor { account: &by.parse().unwrap(), roles: &[] })
    }

    #[test]
    fn whoever_sees_the_card_on_its_desk_may_press_unless_the_desk_names_its_members() {
        let card = [spot("telegram:-100", "7")];
        let open = desk(&["telegram:-100"], &[]);
        assert_eq!(admitted(&open, &card, &card, "telegram:1"), Ok(()));
        let closed = desk(&["telegram:-100"], &["telegram:2", "discord:3"]);
        assert_eq!(admitted(&closed, &card, &card, "telegram:2"), Ok(()));
        assert_eq!(admitted(&closed, &card, &card, "telegram:1"), Err(Refusal::NoMember));
        assert_eq!(admitted(&closed, &card, &card, "telegram:3"), Err(Refusal::NoMember), "another platform's number");
    }

    #[test]
    fn only_the_message_that_is_the_card_counts() {
        let desk = desk(&["telegram:-100/45", "discord:5"], &[]);
        let cards = [spot("telegram:-100/45", "7"), spot("discord:5", "6/8"), spot("telegram:-200", "7")];
        let pressed = |spots: &[Spot]| admitted(&desk, &cards, spots, "telegram:1");
        assert_eq!(pressed(&[spot("telegram:-100", "7")]), Ok(()), "the topic is not always told");
        assert_eq!(pressed(&[spot("discord:6", "8"), spot("discord:5", "6/8")]), Ok(()), "a post of a forum");
        for wrong in [
            spot("telegram:-100", "8"),
            spot("telegram:-10", "7"),
            spot("telegram:-100/4", "7"),
            spot("telegram:-300", "7"),
            spot("discord:-100", "7"),
            spot("discord:6", "8"),
        ] {
            assert_eq!(pressed(std::slice::from_ref(&wrong)), Err(Refusal::NoCard), "{wrong:?}");
        }
        assert_eq!(pressed(&[spot("telegram:-200", "7")]), Err(Refusal::NoCard), "no desk is there any more");
        assert_eq!(pressed(&[]), Err(Refusal::NoCard));
    }

    fn maybe(number: i64) -> MaybeSame {
        MaybeSame { number: LeadNumber(number), name: None, company: None, shares: Shared::Email }
    }

    fn merged(merge: i64, number: i64, newer: Option<i64>) -> Merged {
        let newer = newer.map(LeadNumber);
        Merged { merge: Some(MergeId(merge)), number: LeadNumber(number), newer }
    }

    fn decided(ties: &Ties, action: DeskAction) -> Result<Step, Refusal> {
        decide(LeadNumber(1002), ties, action)
    }

    #[test]
    fn a_proposal_is_merged_into_the_one_that_the_button_names() {
        let ties = || Ties { maybe_same: vec![maybe(1001)], ..Ties::default() };
        let (one, two, shares) = (LeadNumber(1001), LeadNumber(1002), Shared::Email);
        let into = Step::Merge { absorbed: two, survivor: one, shares };
        assert_eq!(decided(&ties(), DeskAction::MergeInto(one)), Ok(into));
        let absorb = Step::Merge { absorbed: one, survivor: two, shares };
        assert_eq!(decided(&ties(), DeskAction::Absorb(one)), Ok(absorb));
        assert_eq!(decided(&ties(), DeskAction::KeepApart(one)), Ok(Step::KeepApart { one: two, other: one }));
    }

    #[test]
    fn what_is_not_proposed_is_not_merged() {
        let (one, two) = (LeadNumber(1001), LeadNumber(1002));
        for action in [DeskAction::MergeInto(one), DeskAction::Absorb(one), DeskAction::KeepApart(one)] {
            assert_eq!(decided(&Ties::default(), action), Err(Refusal::NotProposed(one)));
            let below = Ties { merged_into: Some(merged(9, 1001, None)), ..Ties::default() };
            let already = Refusal::MergedAlready { absorbed: two, survivor: one };
            assert_eq!(decided(&below, action), Err(already));
            let above = Ties { absorbed: vec![merged(9, 1001, None)], ..Ties::default() };
            let already = Refusal::MergedAlready { absorbed: one, survivor: two };
            assert_eq!(decided(&above, action), Err(already));
        }
    }

    #[test]
    fn the_newest_merge_is_undone_from_either_card() {
        let undo = DeskAction::UndoMerge(MergeId(9));
        let (one, two, three) = (LeadNumber(1001), LeadNumber(1002), LeadNumber(1003));
        let below = Ties { merged_into: Some(merged(9, 1001, None)), ..Ties::default() };
        let step = Step::UndoMerge { merge: MergeId(9), absorbed: two, survivor: one };
        assert_eq!(decided(&below, undo), Ok(step));
        let above = Ties { absorbed: vec![merged(8, 1001, Some(1003)), merged(9, 1003, None)], ..Ties::default() };
        let step = Step::UndoMerge { merge: MergeId(9), absorbed: three, survivor: two };
        assert_eq!(decided(&above, undo), Ok(step));
        assert_eq!(decided(&above, DeskAction::UndoMerge(MergeId(8))), Err(Refusal::UndoNewerFirst(three)));
        assert_eq!(decided(&Ties::default(), undo), Err(Refusal::UndoneAlready));
    }
}
