//! What a rep's press does: decided from the desk and the lead as they are now, whatever the card showed.

use super::assignment::Holder;
use super::desk::{Desk, Visitor};
use super::lead::Lead;
use super::press::TieAction;
use super::routing::Desks;
use super::ties::{Shared, Ties};
use crate::core::ids::{Account, Chat, Language, LeadNumber, MergeId, MessageId};
use crate::core::phrases::phrases;

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
        self.message == card.message && self.is_in(&card.room)
    }

    /// Whether this is in that room, or in that topic of the room.
    #[must_use]
    pub fn is_in(&self, room: &Chat) -> bool {
        let is_topic = || room.id.strip_prefix(&self.room.id).is_some_and(|rest| rest.starts_with('/'));
        self.room.platform == room.platform && (self.room.id == room.id || is_topic())
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// No desk has this lead, or only one that is in the configuration no more.
    OnNoDesk(LeadNumber),
    /// Another desk has it by now.
    OfAnotherDesk(LeadNumber, String),
}

/// Whether this account may press here: on a message of ours about the lead, in a room of a desk that admits it. `rooms` are
/// the desks' rooms where they are now. Gives the message as we know it.
pub fn admit<'s>(
    rooms: &[(Chat, &Desk)],
    shown: &'s [Spot],
    pressed: &[Spot],
    by: Visitor<'_>,
) -> Result<&'s Spot, Refusal> {
    let card = shown.iter().find(|card| pressed.iter().any(|spot| spot.is(card))).ok_or(Refusal::NoCard)?;
    let mut desks = rooms.iter().filter(|(room, _)| *room == card.room).map(|(_, desk)| *desk).peekable();
    if desks.peek().is_none() {
        return Err(Refusal::NoCard);
    }
    if desks.any(|desk| desk.admits(by)) { Ok(card) } else { Err(Refusal::NoMember) }
}

/// The desk that has this lead, if this is a room of it and it admits this account: whoever reads the room of another desk,
/// where its card stood before, does not work on it.
pub fn desk_of<'d>(rooms: &[(Chat, &'d Desk)], room: &Chat, lead: &Lead, by: Visitor<'_>) -> Result<&'d Desk, Refusal> {
    let assignment = lead.assignment.as_ref().ok_or(Refusal::OnNoDesk(lead.number))?;
    let mut of_desk = rooms.iter().filter(|(_, desk)| desk.name == assignment.desk).peekable();
    let (_, desk) = of_desk.peek().ok_or(Refusal::OnNoDesk(lead.number))?;
    let is_its_room = of_desk.any(|(of, _)| of == room);
    if is_its_room && desk.admits(by) { Ok(desk) } else { Err(Refusal::OfAnotherDesk(lead.number, desk.name.clone())) }
}

/// Whether these two may be made one by somebody who may press on a card of one of them: by those whom the desks of both
/// admit. A lead that no desk has is everybody's.
pub fn may_merge(desks: &Desks, leads: [&Lead; 2], by: Visitor<'_>) -> Result<(), Refusal> {
    for lead in leads {
        let desk = lead.assignment.as_ref().and_then(|assignment| desks.named(&assignment.desk));
        if let Some(desk) = desk.filter(|desk| !desk.admits(by)) {
            return Err(Refusal::OfAnotherDesk(lead.number, desk.name.clone()));
        }
    }
    Ok(())
}

/// From whom a lead would be taken that becomes a part of another one's: only they, or a manager, may do that.
#[must_use]
pub fn loses<'l>(desks: &Desks, absorbed: &'l Lead, survivor: &Lead, by: &Account) -> Option<&'l Holder> {
    let assignment = absorbed.assignment.as_ref()?;
    let (loses, keeps) = (assignment.owner.as_ref()?, survivor.assignment.as_ref()?.owner.as_ref()?);
    let is_theirs = |account: &Account| match desks.named(&assignment.desk) {
        Some(desk) => desk.is_one_person(&loses.account, account),
        None => loses.account == *account,
    };
    let is_manager = desks.named(&assignment.desk).is_some_and(|desk| desk.is_manager(by));
    (!is_manager && !is_theirs(by) && !is_theirs(&keeps.account)).then_some(loses)
}

/// What the press of somebody who may press does to a lead that has these ties by now.
pub fn decide(lead: LeadNumber, ties: &Ties, action: TieAction) -> Result<Step, Refusal> {
    match action {
        TieAction::MergeInto(other) => {
            let shares = proposed(lead, ties, other)?;
            Ok(Step::Merge { absorbed: lead, survivor: other, shares })
        }
        TieAction::Absorb(other) => {
            let shares = proposed(lead, ties, other)?;
            Ok(Step::Merge { absorbed: other, survivor: lead, shares })
        }
        TieAction::KeepApart(other) => proposed(lead, ties, other).map(|_| Step::KeepApart { one: lead, other }),
        TieAction::UndoMerge(merge) => undo(lead, ties, merge),
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
    pub fn words(&self, language: Language) -> String {
        let words = &phrases(language).same_person;
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
    pub fn words(&self, language: Language) -> String {
        let (words, told) = (&phrases(language).same_person, &phrases(language).desk.told);
        match *self {
            Self::NoCard => words.no_card.to_owned(),
            Self::NoMember => words.no_member.to_owned(),
            Self::LeadGone => words.lead_gone.to_owned(),
            Self::MergedAlready { absorbed, survivor } => (words.merged_already)(absorbed, survivor),
            Self::NotProposed(other) => (words.not_proposed)(other),
            Self::UndoneAlready => words.undone_already.to_owned(),
            Self::UndoNewerFirst(newest) => (words.undo_newer_first)(newest),
            Self::OnNoDesk(number) => (told.on_no_desk)(number),
            Self::OfAnotherDesk(number, ref desk) => (told.of_another_desk)(number, desk),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::core::lead::assignment::Assignment;
    use crate::core::lead::desk::Rep;
    use crate::core::lead::lead::tests::lead_numbered;
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
        admitted_with(desk, cards, pressed, (by, &[])).map(drop)
    }

    fn admitted_with(
        desk: &Desk,
        cards: &[Spot],
        pressed: &[Spot],
        (by, roles): (&str, &[&str]),
    ) -> Result<Spot, Refusal> {
        let rooms: Vec<(Chat, &Desk)> = desk.rooms.iter().map(|room| (room.clone(), desk)).collect();
        let roles: Vec<String> = roles.iter().map(|role| (*role).to_owned()).collect();
        admit(&rooms, cards, pressed, Visitor { account: &by.parse().unwrap(), roles: &roles }).cloned()
    }

    #[test]
    fn a_role_a_rep_or_the_manager_may_press_and_nobody_else() {
        let card = [spot("discord:5", "7")];
        let rep = Rep {
            name: "bea".to_owned(),
            accounts: vec!["telegram:1".parse().unwrap(), "discord:1".parse().unwrap()],
            weight: 1,
            capacity: None,
            languages: Vec::new(),
            hours: None,
        };
        let manager = Some("discord:9".parse().unwrap());
        let desk = Desk { roles: vec!["77".to_owned()], reps: vec![rep], manager, ..desk(&["discord:5"], &[]) };
        let by = |by, roles: &[&str]| admitted_with(&desk, &card, &card, (by, roles)).map(drop);
        assert_eq!(by("discord:2", &["76", "77"]), Ok(()));
        assert_eq!(by("discord:1", &[]), Ok(()));
        assert_eq!(by("discord:9", &[]), Ok(()));
        assert_eq!(by("discord:2", &["76"]), Err(Refusal::NoMember));
        assert_eq!(by("discord:2", &[]), Err(Refusal::NoMember));
    }

    #[test]
    fn a_message_is_given_back_with_the_topic_that_the_platform_did_not_tell() {
        let desk = desk(&["telegram:-100/45"], &[]);
        let card = [spot("telegram:-100/45", "7")];
        let found = admitted_with(&desk, &card, &[spot("telegram:-100", "7")], ("telegram:1", &[]));
        assert_eq!(found, Ok(card[0].clone()));
    }

    fn lead_on(number: i64, desk: Option<&str>, owner: Option<&str>) -> Lead {
        let account = |owner: &str| owner.parse().unwrap();
        let owner =
            owner.map(|owner| Holder { account: account(owner), name: owner.to_owned(), since: Timestamp::UNIX_EPOCH });
        let assignment = desk.map(|name| Assignment { owner, ..Assignment::told(name, Timestamp::UNIX_EPOCH, false) });
        Lead { assignment, ..lead_numbered(number) }
    }

    #[test]
    fn a_lead_is_worked_on_by_the_desk_that_has_it_in_its_own_room_and_no_other() {
        let one = desk(&["telegram:-1"], &["telegram:1"]);
        let other = Desk { name: "support".to_owned(), ..desk(&["telegram:-2"], &["telegram:2"]) };
        let open = Desk { name: "open".to_owned(), ..desk(&["telegram:-3"], &[]) };
        let rooms: Vec<(Chat, &Desk)> =
            [&one, &other, &open].into_iter().map(|desk| (desk.rooms[0].clone(), desk)).collect();
        let account = "telegram:1".parse().unwrap();
        let by = Visitor { account: &account, roles: &[] };
        let in_room = |room: &str, name: Option<&str>| {
            let lead = lead_on(1042, name, None);
            desk_of(&rooms, &room.parse().unwrap(), &lead, by).map(|desk| desk.name.clone())
        };
        let on = |name| in_room("telegram:-1", name);
        assert_eq!(on(Some("sales")), Ok("sales".to_owned()));
        let number = LeadNumber(1042);
        let elsewhere = |desk: &str| Err(Refusal::OfAnotherDesk(number, desk.to_owned()));
        assert_eq!(on(Some("support")), elsewhere("support"));
        assert_eq!(on(Some("closed")), Err(Refusal::OnNoDesk(number)));
        assert_eq!(on(None), Err(Refusal::OnNoDesk(number)));
        // Whoever sees only the room where the card stood before does not see the one of the desk that everybody may work on.
        assert_eq!(on(Some("open")), elsewhere("open"));
        assert_eq!(in_room("telegram:-3", Some("open")), Ok("open".to_owned()));
    }

    #[test]
    fn two_leads_are_made_one_by_those_whom_both_desks_admit() {
        let one = desk(&["telegram:-1"], &["telegram:1"]);
        let other = Desk { name: "support".to_owned(), ..desk(&["telegram:-2"], &["telegram:2"]) };
        let desks = Desks::from(vec![one, other]);
        let account = "telegram:1".parse().unwrap();
        let may = |one: &str, two: Option<&str>| {
            let leads = [&lead_on(1001, Some(one), None), &lead_on(1002, two, None)];
            may_merge(&desks, leads, Visitor { account: &account, roles: &[] })
        };
        assert_eq!(may("sales", Some("sales")), Ok(()));
        assert_eq!(may("sales", None), Ok(()), "no desk has it");
        let elsewhere = |number| Err(Refusal::OfAnotherDesk(LeadNumber(number), "support".to_owned()));
        assert_eq!(may("sales", Some("support")), elsewhere(1002));
        assert_eq!(may("support", Some("sales")), elsewhere(1001));
    }

    #[test]
    fn nobody_but_a_manager_takes_a_lead_from_somebody_by_a_merge() {
        let sales = Desk { manager: Some("telegram:9".parse().unwrap()), ..desk(&["telegram:-1"], &[]) };
        let desks = Desks::from(vec![sales]);
        let loser = |absorbed: Option<&str>, survivor: Option<&str>, by: &str| {
            let (absorbed, survivor) = (lead_on(1002, Some("sales"), absorbed), lead_on(1001, Some("sales"), survivor));
            loses(&desks, &absorbed, &survivor, &by.parse().unwrap()).map(|holder| holder.name.clone())
        };
        let (bea, cem) = (Some("telegram:1"), Some("telegram:2"));
        assert_eq!(loser(bea, cem, "telegram:2").as_deref(), bea);
        assert_eq!(loser(bea, cem, "telegram:1"), None, "her own");
        assert_eq!(loser(bea, cem, "telegram:9"), None, "a manager");
        assert_eq!(loser(bea, bea, "telegram:2"), None, "she keeps it");
        assert_eq!(loser(bea, None, "telegram:2"), None, "it is hers, whichever of the two stays");
        assert_eq!(loser(None, cem, "telegram:1"), None);
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

    fn decided(ties: &Ties, action: TieAction) -> Result<Step, Refusal> {
        decide(LeadNumber(1002), ties, action)
    }

    #[test]
    fn a_proposal_is_merged_into_the_one_that_the_button_names() {
        let ties = || Ties { maybe_same: vec![maybe(1001)], ..Ties::default() };
        let (one, two, shares) = (LeadNumber(1001), LeadNumber(1002), Shared::Email);
        let into = Step::Merge { absorbed: two, survivor: one, shares };
        assert_eq!(decided(&ties(), TieAction::MergeInto(one)), Ok(into));
        let absorb = Step::Merge { absorbed: one, survivor: two, shares };
        assert_eq!(decided(&ties(), TieAction::Absorb(one)), Ok(absorb));
        assert_eq!(decided(&ties(), TieAction::KeepApart(one)), Ok(Step::KeepApart { one: two, other: one }));
    }

    #[test]
    fn what_is_not_proposed_is_not_merged() {
        let (one, two) = (LeadNumber(1001), LeadNumber(1002));
        for action in [TieAction::MergeInto(one), TieAction::Absorb(one), TieAction::KeepApart(one)] {
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
        let undo = TieAction::UndoMerge(MergeId(9));
        let (one, two, three) = (LeadNumber(1001), LeadNumber(1002), LeadNumber(1003));
        let below = Ties { merged_into: Some(merged(9, 1001, None)), ..Ties::default() };
        let step = Step::UndoMerge { merge: MergeId(9), absorbed: two, survivor: one };
        assert_eq!(decided(&below, undo), Ok(step));
        let above = Ties { absorbed: vec![merged(8, 1001, Some(1003)), merged(9, 1003, None)], ..Ties::default() };
        let step = Step::UndoMerge { merge: MergeId(9), absorbed: three, survivor: two };
        assert_eq!(decided(&above, undo), Ok(step));
        assert_eq!(decided(&above, TieAction::UndoMerge(MergeId(8))), Err(Refusal::UndoNewerFirst(three)));
        assert_eq!(decided(&Ties::default(), undo), Err(Refusal::UndoneAlready));
    }
}
