//! What only whoever runs the bot does, from the command line: merging any two leads by their numbers, as by a tap on a card.

use super::persons::{Cards, take_step};
use super::turns::{MOST_ATTEMPTS, Turns, commit_without_conversation};
use crate::core::ids::{InboundKey, LeadNumber};
use crate::core::lead::lead::{Actor, Lead};
use crate::core::lead::press::TieAction;
use crate::core::lead::ties::{Shared, Ties};
use crate::core::lead::verdict::{Refusal, Step, decide};
use crate::store::StoreError;
use crate::store::record::Committed;

/// What is to be done with two leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// Makes one lead a part of another.
    Merge { absorbed: LeadNumber, survivor: LeadNumber },
    /// Makes a lead one of its own again.
    Undo { absorbed: LeadNumber },
}

impl Turns {
    /// Merges two leads, or parts them; what is owed is sent by the service that runs.
    pub async fn join_by_hand(&self, joining: Joining) -> Result<Result<Step, Refusal>, StoreError> {
        for _ in 0..MOST_ATTEMPTS {
            let decided = match joining {
                Joining::Merge { absorbed, survivor } => self.merge(absorbed, survivor).await?,
                Joining::Undo { absorbed } => self.undo(absorbed).await?,
            };
            let (step, one, other) = match decided {
                Ok(decided) => *decided,
                Err(refusal) => return Ok(Err(refusal)),
            };
            let now = self.clock.now();
            let mut commit = commit_without_conversation(self.key_by_hand(), now, Vec::new());
            let cards = Cards { store: &self.store, ids: &self.ids, now };
            take_step(&cards, &mut commit, &step, Actor::Rep(Actor::OPERATOR.to_owned()), (&one, &other)).await?;
            match self.writer.commit(commit).await? {
                Committed::Done { .. } | Committed::Duplicate => return Ok(Ok(step)),
                Committed::Conflict => {}
            }
        }
        Err(StoreError::Unavailable(format!("the leads changed {MOST_ATTEMPTS} times meanwhile")))
    }

    /// Nobody asks for the same once more.
    pub(super) fn key_by_hand(&self) -> InboundKey {
        InboundKey(format!("by_hand:{}", self.ids.next(self.clock.now())))
    }

    async fn merge(&self, absorbed: LeadNumber, survivor: LeadNumber) -> Result<Decided, StoreError> {
        let (Some(one), Some(other)) =
            (self.store.load_lead_numbered(absorbed).await?, self.store.load_lead_numbered(survivor).await?)
        else {
            return Ok(Err(Refusal::LeadGone));
        };
        let merged = [&one, &other].into_iter().find_map(|lead| Some((lead, lead.ties.merged_into.as_ref()?)));
        if let Some((lead, into)) = merged {
            return Ok(Err(Refusal::MergedAlready { absorbed: lead.number, survivor: into.number }));
        }
        if one.id == other.id {
            return Ok(Err(Refusal::NotProposed(survivor)));
        }
        let shares = in_common(&one.ties, survivor).or(in_common(&other.ties, absorbed));
        let step = Step::Merge { absorbed, survivor, shares: shares.unwrap_or(Shared::Nothing) };
        Ok(Ok(Box::new((step, one, other))))
    }

    async fn undo(&self, absorbed: LeadNumber) -> Result<Decided, StoreError> {
        let Some(lead) = self.store.load_lead_numbered(absorbed).await? else { return Ok(Err(Refusal::LeadGone)) };
        let merged = lead.ties.merged_into.as_ref().and_then(|merged| Some((merged, merged.merge?)));
        let Some((merged, merge)) = merged else { return Ok(Err(Refusal::UndoneAlready)) };
        let step = match decide(lead.number, &lead.ties, TieAction::UndoMerge(merge)) {
            Ok(step) => step,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(other) = self.store.load_lead_numbered(merged.number).await? else {
            return Ok(Err(Refusal::LeadGone));
        };
        Ok(Ok(Box::new((step, lead, other))))
    }
}

/// What is to be done, and the leads it is done with as they were looked at.
type Decided = Result<Box<(Step, Lead, Lead)>, Refusal>;

fn in_common(ties: &Ties, other: LeadNumber) -> Option<Shared> {
    ties.maybe_same.iter().find(|one| one.number == other).map(|one| one.shares)
}
