//! Work on leads: what somebody who may act on a desk's leads does with one, committed once, whoever else is at work.

use super::persons::Cards;
use super::turns::{MOST_ATTEMPTS, Turns, commit_without_conversation};
use crate::core::event::Person;
use crate::core::ids::{InboundKey, LeadId, LeadNumber};
use crate::core::lead::assignee::name_on;
use crate::core::lead::lead::{Actor, Lead};
use crate::core::lead::sla::{Standing, next_alarm};
use crate::core::lead::work::{Hindrance, Work, Worked, Worker, work};
use crate::store::StoreError;
use crate::store::record::{self, Committed, LeadChange, LeadCommit, Member, Owed};

/// How work on a lead ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended {
    Done(Box<Done>),
    /// Nothing came of it, with the lead as it is.
    Hindered(Hindrance, Box<Lead>),
    /// The lead was erased.
    Gone,
    /// It is a part of another one now.
    Merged {
        into: LeadNumber,
    },
    /// No desk was told of it, or only one that is in the configuration no more.
    OnNoDesk,
    /// The same was handled before.
    Again,
}

/// What was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// As it was found.
    pub lead: Box<Lead>,
    pub worked: Worked,
    /// Rows of the outbox: the cards that show it.
    pub owed: Vec<Owed>,
}

impl Turns {
    /// Does this with a lead, for somebody who may: whoever calls has looked at that. Returns after the commit.
    pub async fn work_on(
        &self,
        key: &InboundKey,
        lead: LeadId,
        by: &Person,
        wanted: &Work,
    ) -> Result<Ended, StoreError> {
        // Its own traces must not hinder it.
        if self.store.was_handled(key).await? {
            return Ok(Ended::Again);
        }
        for _ in 0..MOST_ATTEMPTS {
            let Some(lead) = self.store.load_lead(lead).await? else { return Ok(Ended::Gone) };
            if let Some(merged) = &lead.ties.merged_into {
                return Ok(Ended::Merged { into: merged.number });
            }
            let assignment = lead.assignment.as_ref();
            let desk = assignment.and_then(|assignment| self.desks.named(&assignment.desk));
            let (Some(assignment), Some(desk)) = (assignment, desk) else { return Ok(Ended::OnNoDesk) };
            let name = name_on(desk, by);
            let is_manager = desk.is_manager(&by.account) || by.account.to_string() == Actor::OPERATOR;
            let whom = Worker { account: &by.account, name: &name, is_manager };
            let now = self.clock.now();
            let worked = match work(&lead, assignment, desk, whom, wanted, now) {
                Ok(worked) => worked,
                Err(hindrance) => return Ok(Ended::Hindered(hindrance, Box::new(lead))),
            };
            let stage = worked.stage.as_ref().map_or(lead.stage, |(stage, _)| *stage);
            let due_at = next_alarm(&worked.assignment, desk, Standing { stage, ..lead.standing() }).map(|(at, _)| at);
            let change = record::Work {
                lead: lead.id,
                assignment: worked.assignment.clone(),
                due_at,
                stage: worked.stage.clone(),
                history: worked.history.clone(),
                frees: worked.frees,
            };
            let mut commit = commit_without_conversation(key.clone(), now, Vec::new());
            commit.leads.push(LeadCommit {
                seen: vec![(lead.id, lead.version)],
                by: Actor::Rep(by.account.to_string()),
                change: LeadChange::Work(Box::new(change)),
            });
            commit.members.push(Member { account: by.account.clone(), name });
            let cards = Cards { store: &self.store, ids: &self.ids, now };
            cards.owe(&mut commit, lead.id, &cards.rooms_of(lead.id, desk).await?);
            let owed = commit.outbox.clone();
            match self.writer.commit(commit).await? {
                Committed::Done { .. } => {
                    // Somebody may get another lead now, or this one.
                    self.news.notify_one();
                    return Ok(Ended::Done(Box::new(Done { lead: Box::new(lead), worked, owed })));
                }
                Committed::Duplicate => return Ok(Ended::Again),
                Committed::Conflict => {}
            }
        }
        Err(StoreError::Unavailable(format!("the lead changed {MOST_ATTEMPTS} times while it was worked on")))
    }
}
