//! The watch over leads on desks: what is due by itself is done once, at its time, whoever else is at work.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Notify, watch};
use tokio::time::timeout;

use super::persons::{Cards, rooms_of_desk};
use super::set_aside::SetAside;
use super::turns::{Turns, commit_without_conversation};
use crate::core::ids::{Account, Chat, InboundKey, LeadId, OutboxId};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::desk::Desk;
use crate::core::lead::lead::{Actor, Lead};
use crate::core::lead::rota::InHand;
use crate::core::lead::sla::{Alarm, Standing, next_alarm};
use crate::core::lead::watch::{Call, Outcome, Scene, ring};
use crate::store::record::{Committed, LeadChange, LeadCommit, Owed, OwedNote, Payload, RotaCommit, TurnCommit, Work};
use crate::store::{Store, StoreError};

const TICK: Duration = Duration::from_secs(1);
/// After the store was not there: what is due waits, and has waited.
const AFTER_AN_OUTAGE: Duration = Duration::from_secs(5);
/// So many of a desk are looked after at once; then it is another one's turn.
const AT_ONCE: usize = 200;

/// Looks after leads until `stop`: each second, and at once when somebody says that there is something new. What is owed is
/// handed over with each lead.
pub async fn run(
    turns: Turns,
    news: Arc<Notify>,
    hand_over: impl Fn(Vec<Owed>) + Send + Sync + 'static,
    mut stop: watch::Receiver<bool>,
) {
    let mut set_aside = SetAside::new();
    let (mut is_open, mut failing) = (false, false);
    let mut pause = Duration::ZERO;
    loop {
        tokio::select! {
            biased;
            _ = stop.wait_for(|stopped| *stopped) => return,
            _ = timeout(pause, news.notified()) => {}
        }
        let looked = async {
            if !is_open {
                turns.open_desks(&hand_over).await?;
                is_open = true;
            }
            turns.watch(&mut set_aside, &hand_over).await
        };
        let looked: Result<bool, StoreError> = looked.await;
        pause = match &looked {
            Ok(true) => Duration::ZERO,
            Ok(false) => TICK,
            Err(_) => AFTER_AN_OUTAGE,
        };
        if let (Err(error), false) = (&looked, failing) {
            tracing::warn!(%error, "leads on desks are looked after later; none is forgotten");
        }
        failing = looked.is_err();
    }
}

impl Turns {
    /// Does what is due by now; returns what is owed by it.
    pub async fn watch_once(&self) -> Result<Vec<Owed>, StoreError> {
        let owed = Mutex::new(Vec::new());
        let gather = |more| owed.lock().unwrap_or_else(PoisonError::into_inner).extend(more);
        self.watch(&mut SetAside::new(), &gather).await?;
        Ok(owed.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does what is due by now, desk by desk; whether there is more. Leads of a desk that is not in the configuration are left
    /// as they are, so that they ring when it is there again.
    async fn watch(
        &self,
        set_aside: &mut SetAside<LeadId>,
        hand_over: &(impl Fn(Vec<Owed>) + Sync),
    ) -> Result<bool, StoreError> {
        set_aside.give_another_chance();
        let limit = set_aside.limit(AT_ONCE);
        let mut is_more = false;
        for desk in &self.desks.desks {
            let most = i64::try_from(limit).unwrap_or(i64::MAX);
            let due = self.store.due_on_desks(Some(&desk.name), self.clock.now(), most).await?;
            let (is_full, mut is_moving, mut failures) = (due.len() == limit, false, Vec::new());
            for lead in due.into_iter().filter(|lead| !set_aside.contains(lead)).collect::<Vec<_>>() {
                match self.look_after_apart(lead).await {
                    Ok(owed) => {
                        is_moving = true;
                        hand_over(owed);
                    }
                    Err(error @ StoreError::Unavailable(_)) => return Err(error),
                    Err(error) => {
                        set_aside.add(lead);
                        failures.push(error);
                    }
                }
            }
            if let Some(error) = failures.first() {
                let (desk, leads) = (&desk.name, failures.len());
                tracing::error!(%error, desk, leads, "leads could not be looked after, and are tried again in a while");
            }
            is_more |= is_full && is_moving;
        }
        Ok(is_more)
    }

    /// In a task of its own, so that a lead at which it panics stops no other.
    async fn look_after_apart(&self, lead: LeadId) -> Result<Vec<Owed>, StoreError> {
        let turns = self.clone();
        let looked = tokio::spawn(async move { turns.look_after(lead).await }).await;
        looked.unwrap_or_else(|_| Err(StoreError::Failed("looking after it panicked".to_owned())))
    }

    /// Does the one thing that is due with a lead, or notes when the next one is. When somebody else is faster there is
    /// nothing to do: what they did is looked after in its turn.
    async fn look_after(&self, lead: LeadId) -> Result<Vec<Owed>, StoreError> {
        let Some(lead) = self.store.load_lead(lead).await? else { return Ok(Vec::new()) };
        let Some(assignment) = lead.assignment.clone() else { return Ok(Vec::new()) };
        let (now, is_waiting) = (self.clock.now(), assignment.offer_at.is_some());
        let commit = match self.desks.named(&assignment.desk) {
            Some(desk) => match next_alarm(&assignment, desk, lead.standing()) {
                Some((at, alarm)) if at <= now => self.ring(&lead, desk, &assignment, alarm, now).await?,
                // It is looked at before its time because somebody may get it now.
                Some(_) if is_waiting => self.ring(&lead, desk, &assignment, Alarm::Offer, now).await?,
                next => match &assignment.offered {
                    Some(offered) if self.is_away(desk, &offered.account, now).await? => {
                        self.ring(&lead, desk, &assignment, Alarm::Offer, now).await?
                    }
                    _ => self.put_off(&lead, assignment, next.map(|(at, _)| at), now),
                },
            },
            None => return Ok(Vec::new()),
        };
        let owed = commit.outbox.clone();
        Ok(match self.writer.commit(commit).await? {
            Committed::Done { .. } => owed,
            Committed::Duplicate | Committed::Conflict => Vec::new(),
        })
    }

    async fn is_away(&self, desk: &Desk, account: &Account, now: Timestamp) -> Result<bool, StoreError> {
        let (rota, _) = self.store.rota(&desk.name).await?;
        Ok(rota.is_away(desk, account, now))
    }

    fn put_off(
        &self,
        lead: &Lead,
        mut assignment: Assignment,
        due_at: Option<Timestamp>,
        now: Timestamp,
    ) -> TurnCommit {
        assignment.seen(lead.standing());
        let work = Work { lead: lead.id, assignment, due_at, stage: None, history: Vec::new(), frees: false };
        let mut commit = commit_without_conversation(self.key_of_watch(now), now, Vec::new());
        commit.leads.push(LeadCommit {
            seen: vec![(lead.id, lead.version)],
            by: Actor::Desk,
            change: LeadChange::Work(Box::new(work)),
        });
        commit
    }

    async fn ring(
        &self,
        lead: &Lead,
        desk: &Desk,
        assignment: &Assignment,
        alarm: Alarm,
        now: Timestamp,
    ) -> Result<TurnCommit, StoreError> {
        let (found, seen) = self.store.rota(&desk.name).await?;
        let in_hand = in_hand(&self.store, desk).await?;
        let scene = Scene { lead, desk, rota: &found, in_hand: &in_hand, now };
        let began = assignment.clock_from;
        let Outcome { assignment, stage, history, rota, call, frees } = ring(scene, assignment, alarm);
        let at = Standing { stage: stage.unwrap_or(lead.stage), ..lead.standing() };
        let due_at = next_alarm(&assignment, desk, at).map(|(at, _)| at);
        // Nothing of what waits for somebody can be seen on the card.
        let is_seen = !history.is_empty() || began != assignment.clock_from;
        let stage = stage.map(|stage| (stage, None));
        let work = Work { lead: lead.id, assignment, due_at, stage, history, frees };
        let mut commit = commit_without_conversation(self.key_of_watch(now), now, Vec::new());
        commit.leads.push(LeadCommit {
            seen: vec![(lead.id, lead.version)],
            by: Actor::Desk,
            change: LeadChange::Work(Box::new(work)),
        });
        // Also where nobody can get it: somebody may have come back meanwhile.
        let rota = rota.or_else(|| (alarm == Alarm::Offer).then_some(found));
        commit.rotas.extend(rota.map(|rota| RotaCommit { desk: desk.name.clone(), seen, rota, frees: false }));
        if is_seen {
            let cards = Cards { store: &self.store, ids: &self.ids, now };
            let own = rooms_of_desk(&self.store, desk).await?;
            let escalates = call.as_ref().is_some_and(|call| call.escalates);
            let escalation = desk.escalation_room.clone().filter(|room| escalates && !own.contains(room));
            let mut shown_in = cards.rooms_of(lead.id, desk).await?;
            shown_in.extend(escalation.clone());
            cards.owe(&mut commit, lead.id, &shown_in);
            if let Some(call) = call {
                // Other desks that once had it are not called.
                let rooms = own.into_iter().chain(escalation).collect();
                self.owe_call(&mut commit, lead, desk, &call, rooms);
            }
        }
        Ok(commit)
    }

    /// Owes these rooms the word by which somebody is called.
    fn owe_call(&self, commit: &mut TurnCommit, lead: &Lead, desk: &Desk, call: &Call, rooms: Vec<Chat>) {
        let now = commit.at;
        let script = self.scripts.loaded_or_newest(&lead.script);
        let language = script.fallback_language();
        let zone = desk.zone(&script.time_zone);
        for room in rooms {
            let note = OwedNote {
                lead: lead.id,
                language,
                note: call.note.clone(),
                zone: zone.clone(),
                calls: call.whom.clone(),
            };
            let id = OutboxId(self.ids.next(now));
            commit.outbox.push(super::turns::owed(id, room, Payload::Note(note), now, None, Some(lead.id)));
        }
    }

    pub(super) fn key_of_watch(&self, now: Timestamp) -> InboundKey {
        InboundKey(format!("watch:{}", self.ids.next(now)))
    }
}

/// How many open leads each rep has, by name, over all of their accounts.
pub(super) async fn in_hand(store: &Store, desk: &Desk) -> Result<InHand, StoreError> {
    let mut in_hand = BTreeMap::new();
    for (account, count) in store.in_hand(&desk.name).await? {
        if let Some(rep) = desk.rep_with(&account) {
            *in_hand.entry(rep.name.clone()).or_insert(0) += u32::try_from(count).unwrap_or(u32::MAX);
        }
    }
    Ok(in_hand)
}
