//! Merging leads by their numbers, from the command line: the same as by a tap on a card, for any two.

use std::sync::Arc;

use super::ids::Ids;
use super::persons::{Cards, take_step};
use super::turns::commit_without_conversation;
use crate::clock::Clock;
use crate::core::ids::{InboundKey, LeadNumber};
use crate::core::lead::lead::{Actor, Lead};
use crate::core::lead::press::TieAction;
use crate::core::lead::ties::{Shared, Ties};
use crate::core::lead::verdict::{Refusal, Step, decide};
use crate::store::record::Committed;
use crate::store::writer::Writer;
use crate::store::{Store, StoreError};

/// Whoever runs the bot, as the history of a lead names them.
pub const OPERATOR: &str = "terminal:operator";

/// What it takes to change leads without a running service; what is owed is sent by the one that runs.
#[derive(Clone, Debug)]
pub struct ByHand {
    pub store: Store,
    pub writer: Writer,
    pub ids: Arc<Ids>,
    pub clock: Clock,
}

impl ByHand {
    /// Makes one lead a part of another.
    pub async fn merge(&self, absorbed: LeadNumber, survivor: LeadNumber) -> Result<Result<Step, Refusal>, StoreError> {
        let (Some(one), Some(other)) =
            (self.store.load_lead_numbered(absorbed).await?, self.store.load_lead_numbered(survivor).await?)
        else {
            return Ok(Err(Refusal::LeadGone));
        };
        if let Some(merged) = [&one, &other].into_iter().find_map(|lead| Some((lead, lead.ties.merged_into.as_ref()?)))
        {
            let (lead, into) = merged;
            return Ok(Err(Refusal::MergedAlready { absorbed: lead.number, survivor: into.number }));
        }
        if one.id == other.id {
            return Ok(Err(Refusal::NotProposed(survivor)));
        }
        let shares = in_common(&one.ties, survivor).or(in_common(&other.ties, absorbed));
        let step = Step::Merge { absorbed, survivor, shares: shares.unwrap_or(Shared::Nothing) };
        self.take(step, &one, &other).await
    }

    /// Makes a lead one of its own again.
    pub async fn undo(&self, absorbed: LeadNumber) -> Result<Result<Step, Refusal>, StoreError> {
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
        self.take(step, &lead, &other).await
    }

    async fn take(&self, step: Step, one: &Lead, other: &Lead) -> Result<Result<Step, Refusal>, StoreError> {
        let now = self.clock.now();
        let key = InboundKey(format!("by_hand:{}", self.ids.next(now)));
        let mut commit = commit_without_conversation(key, now, Vec::new());
        let cards = Cards { store: &self.store, ids: &self.ids, now };
        take_step(&cards, &mut commit, &step, Actor::Rep(OPERATOR.to_owned()), (one, other)).await?;
        match self.writer.commit(commit).await? {
            Committed::Done { .. } => Ok(Ok(step)),
            Committed::Duplicate | Committed::Conflict => {
                Err(StoreError::Unavailable("one of the leads was changed in the same moment".to_owned()))
            }
        }
    }
}

fn in_common(ties: &Ties, other: LeadNumber) -> Option<Shared> {
    ties.maybe_same.iter().find(|one| one.number == other).map(|one| one.shares)
}
