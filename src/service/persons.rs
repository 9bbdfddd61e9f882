//! One person, one lead: what a turn that tells how to reach somebody does to other leads, and what making two leads one
//! owes to the desks.

use jiff::Timestamp;

use super::ids::Ids;
use super::turns::{Turns, owed};
use crate::core::dialogue::effect::Effect;
use crate::core::ids::{Chat, LeadId, MergeId, OutboxId};
use crate::core::lead::desk::Desk;
use crate::core::lead::lead::{Actor, Lead};
use crate::core::lead::profile::Profile;
use crate::core::lead::ties::Shared;
use crate::core::lead::verdict::Step;
use crate::core::script::value::Phone;
use crate::store::record::{LeadChange, LeadCommit, Owed, Payload, Told, TurnCommit};
use crate::store::{Store, StoreError};

impl Turns {
    /// A number that a platform vouches for makes one lead of two; anything else is only proposed, on the newer one's card.
    pub(super) async fn look_for_the_same_person(&self, commit: &mut TurnCommit) -> Result<(), StoreError> {
        let Some((lead, profile)) = told(commit) else { return Ok(()) };
        let now = commit.at;
        let cards = Cards { store: &self.store, ids: &self.ids, now };
        if let Some(phone) = profile.phone.as_ref().filter(|phone| phone.attested)
            && let Some((survivor, absorbed)) = self.namesakes(lead, phone).await?
        {
            let id = MergeId(self.ids.next(now));
            let change =
                LeadChange::Merge { id, survivor: survivor.id, absorbed: absorbed.id, shares: Shared::AttestedPhone };
            commit.leads.push(LeadCommit { seen: seen(&survivor, &absorbed), by: Actor::Rules, change });
            self.hand_over(commit, &absorbed, &survivor);
            return cards.owe_both(commit, &survivor, &absorbed).await;
        }
        for newer in self.store.to_propose(lead, &profile).await? {
            cards.owe(commit, newer, &self.store.rooms_with_card(newer).await?);
        }
        Ok(())
    }

    /// What this turn owes of the one lead, it owes of the other. A desk is not told of leads that somebody of another desk has.
    fn hand_over(&self, commit: &mut TurnCommit, from: &Lead, to: &Lead) {
        let mut places = [to, from].into_iter().filter_map(|lead| lead.assignment.as_ref());
        if let Some(place) = places.find(|place| place.owner.is_some()) {
            let elsewhere = |told: &Told| [from.id, to.id].contains(&told.lead) && told.desk != place.desk;
            if self.desks.named(&place.desk).is_none() {
                commit.abandoned_desk = Some(place.desk.clone());
            } else if commit.told.iter().any(elsewhere) {
                // Wherever one of the two is shown, the one that is left will be.
                let is_card = |owed: &Owed| [from.id, to.id].map(Payload::Card).contains(&owed.payload);
                commit.outbox.retain(|owed| !is_card(owed));
                commit.told.retain(|told| !elsewhere(told));
            }
        }
        for owed in &mut commit.outbox {
            if owed.payload == Payload::Card(from.id) {
                (owed.payload, owed.lead) = (Payload::Card(to.id), Some(to.id));
            }
        }
        for told in commit.told.iter_mut().filter(|told| told.lead == from.id) {
            told.lead = to.id;
        }
    }

    /// This lead and the other one with the same number, the older first.
    async fn namesakes(&self, lead: LeadId, phone: &Phone) -> Result<Option<(Lead, Lead)>, StoreError> {
        let Some(other) = self.store.namesake(lead, phone).await? else { return Ok(None) };
        let (own, other) = (self.store.load_lead(lead).await?, self.store.load_lead(other).await?);
        let both = own.zip(other);
        Ok(both.map(|(own, other)| if own.number < other.number { (own, other) } else { (other, own) }))
    }
}

/// The lead whose ways to be reached this turn changes, with all of them.
fn told(commit: &TurnCommit) -> Option<(LeadId, Profile)> {
    let commits = commit.conversations.iter().rev().filter(|commit| commit.state.open);
    let mut told = commits.flat_map(|commit| {
        commit.effects.iter().rev().filter_map(|effect| match effect {
            Effect::Profile(profile) => Some((commit.state.lead, profile.clone())),
            _ => None,
        })
    });
    told.next()
}

fn seen(one: &Lead, other: &Lead) -> Vec<(LeadId, i64)> {
    vec![(one.id, one.version), (other.id, other.version)]
}

/// Adds to a turn what a step of a rep does to these two leads, and the cards that change with it.
pub(super) async fn take_step(
    cards: &Cards<'_>,
    commit: &mut TurnCommit,
    step: &Step,
    by: Actor,
    (one, other): (&Lead, &Lead),
) -> Result<(), StoreError> {
    let (survivor, absorbed, change) = match *step {
        Step::Merge { absorbed, shares, .. } => {
            let (survivor, absorbed) = if one.number == absorbed { (other, one) } else { (one, other) };
            let id = MergeId(cards.ids.next(cards.now));
            (survivor, absorbed, LeadChange::Merge { id, survivor: survivor.id, absorbed: absorbed.id, shares })
        }
        Step::UndoMerge { merge: id, absorbed, .. } => {
            let (survivor, absorbed) = if one.number == absorbed { (other, one) } else { (one, other) };
            (survivor, absorbed, LeadChange::UndoMerge { id, survivor: survivor.id, absorbed: absorbed.id })
        }
        Step::KeepApart { .. } => (one, other, LeadChange::KeepApart { one: one.id, other: other.id }),
    };
    commit.leads.push(LeadCommit { seen: seen(one, other), by, change });
    match step {
        Step::Merge { .. } => cards.owe_both(commit, survivor, absorbed).await?,
        Step::UndoMerge { .. } | Step::KeepApart { .. } => {
            for lead in [survivor.id, absorbed.id] {
                cards.owe(commit, lead, &cards.store.rooms_with_card(lead).await?);
            }
        }
    }
    // Others may propose them, under a number that is a part of another one now, or is one of its own again.
    for lead in [survivor, absorbed] {
        for newer in cards.store.to_propose(lead.id, &lead.profile).await? {
            cards.owe(commit, newer, &cards.store.rooms_with_card(newer).await?);
        }
    }
    Ok(())
}

/// Owes cards, each once.
pub(super) struct Cards<'a> {
    pub(super) store: &'a Store,
    pub(super) ids: &'a Ids,
    pub(super) now: Timestamp,
}

impl Cards<'_> {
    /// The surviving lead is shown wherever one of the two was, and what is left of the other where that was.
    async fn owe_both(&self, commit: &mut TurnCommit, survivor: &Lead, absorbed: &Lead) -> Result<(), StoreError> {
        let left = self.store.rooms_with_card(absorbed.id).await?;
        self.owe(commit, survivor.id, &self.store.rooms_with_card(survivor.id).await?);
        self.owe(commit, survivor.id, &left);
        self.owe(commit, absorbed.id, &left);
        Ok(())
    }

    /// Where a lead of this desk is shown: in its rooms, also when no card stands there any more, and wherever one does.
    pub(super) async fn rooms_of(&self, lead: LeadId, desk: &Desk) -> Result<Vec<Chat>, StoreError> {
        let mut rooms = rooms_of_desk(self.store, desk).await?;
        let others = self.store.rooms_with_card(lead).await?;
        rooms.extend(others.into_iter().filter(|room| !rooms.contains(room)).collect::<Vec<_>>());
        Ok(rooms)
    }

    pub(super) fn owe(&self, commit: &mut TurnCommit, lead: LeadId, rooms: &[Chat]) {
        for room in rooms {
            let is_it = |payload: &Payload| matches!(payload, Payload::Card(of) if *of == lead);
            if !commit.outbox.iter().any(|owed| owed.chat == *room && is_it(&owed.payload)) {
                let id = OutboxId(self.ids.next(self.now));
                commit.outbox.push(owed(id, room.clone(), Payload::Card(lead), self.now, None, Some(lead)));
            }
        }
    }
}

/// The rooms of a desk, where they are now.
pub(super) async fn rooms_of_desk(store: &Store, desk: &Desk) -> Result<Vec<Chat>, StoreError> {
    let mut rooms = Vec::new();
    for room in &desk.rooms {
        rooms.push(store.current_room(room).await?);
    }
    Ok(rooms)
}
