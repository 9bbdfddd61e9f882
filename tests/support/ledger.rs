//! A ledger in memory for tests of the outbox, with faults: what is owed, and how it ended.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard};

use bantam::core::ids::{Chat, ConversationId, LeadId, MessageId, OutboxId, Platform};
use bantam::core::lead::board::{Board, Shown};
use bantam::core::lead::held::Held;
use bantam::core::lead::lead::Lead;
use bantam::core::lead::past::Past;
use bantam::outbox::ledger::Ledger;
use bantam::store::StoreError;
use bantam::store::record::{Delivery, Outcome, Owed, OwedBoard};
use tokio::sync::watch;

#[derive(Clone)]
pub(crate) struct FakeLedger {
    contents: Arc<Mutex<Contents>>,
    owed: watch::Sender<usize>,
}

#[derive(Default)]
struct Contents {
    owed: BTreeMap<OutboxId, Owed>,
    ended: BTreeMap<OutboxId, Outcome>,
    leads: HashMap<LeadId, Lead>,
    pasts: HashMap<LeadId, Past>,
    cards: HashMap<(LeadId, Chat), MessageId>,
    moved: HashMap<Chat, Chat>,
    failing_writes: u32,
    failing_reads: u32,
    readings: usize,
}

impl FakeLedger {
    pub(crate) fn new() -> Self {
        Self { contents: Arc::default(), owed: watch::Sender::new(0) }
    }

    /// Commits rows, as a turn would.
    pub(crate) fn commit(&self, rows: &[Owed]) {
        self.lock().owed.extend(rows.iter().map(|row| (row.id, row.clone())));
        self.tell();
    }

    /// Takes a row away, as an erasure by another process would.
    pub(crate) fn erase(&self, id: OutboxId) {
        self.lock().owed.remove(&id);
        self.tell();
    }

    pub(crate) fn keep_lead(&self, lead: Lead) {
        self.lock().leads.insert(lead.id, lead);
    }

    pub(crate) fn keep_past(&self, lead: LeadId, past: Past) {
        self.lock().pasts.insert(lead, past);
    }

    pub(crate) fn keep_card(&self, lead: LeadId, room: &Chat, message: &str) {
        self.lock().cards.insert((lead, room.clone()), MessageId(message.to_owned()));
    }

    pub(crate) fn fail_writes(&self, times: u32) {
        self.lock().failing_writes = times;
    }

    pub(crate) fn fail_reads(&self, times: u32) {
        self.lock().failing_reads = times;
    }

    /// Returns when nothing is owed any more.
    pub(crate) async fn nothing_owed(&self) {
        let mut owed = self.owed.subscribe();
        owed.wait_for(|owed| *owed == 0).await.expect("the ledger itself holds the other end");
    }

    pub(crate) fn still_owed(&self) -> Vec<Owed> {
        self.lock().owed.values().cloned().collect()
    }

    pub(crate) fn outcome(&self, id: OutboxId) -> Option<Outcome> {
        self.lock().ended.get(&id).cloned()
    }

    pub(crate) fn card(&self, lead: LeadId, room: &Chat) -> Option<MessageId> {
        self.lock().cards.get(&(lead, room.clone())).cloned()
    }

    pub(crate) fn readings(&self) -> usize {
        self.lock().readings
    }

    fn tell(&self) {
        let owed = self.lock().owed.len();
        self.owed.send_replace(owed);
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap()
    }
}

fn fails(times: &mut u32) -> Result<(), StoreError> {
    if *times == 0 {
        return Ok(());
    }
    *times -= 1;
    Err(StoreError::Unavailable("the disk is full".to_owned()))
}

impl Ledger for FakeLedger {
    async fn owed(&self, platform: Platform, after: Option<OutboxId>, limit: i64) -> Result<Vec<Owed>, StoreError> {
        let mut contents = self.lock();
        fails(&mut contents.failing_reads)?;
        contents.readings += 1;
        let behind = |id: OutboxId| after.is_none_or(|after| id > after);
        let rows = contents.owed.values().filter(|row| row.chat.platform == platform && behind(row.id));
        Ok(rows.take(usize::try_from(limit).unwrap()).cloned().collect())
    }

    async fn load_lead(&self, lead: LeadId) -> Result<Option<Lead>, StoreError> {
        Ok(self.lock().leads.get(&lead).cloned())
    }

    async fn card_message(&self, lead: LeadId, room: &Chat) -> Result<Option<MessageId>, StoreError> {
        Ok(self.card(lead, room))
    }

    async fn current_room(&self, room: &Chat) -> Result<Chat, StoreError> {
        Ok(self.lock().moved.get(room).unwrap_or(room).clone())
    }

    async fn is_owed(&self, id: OutboxId) -> Result<bool, StoreError> {
        Ok(self.lock().owed.contains_key(&id))
    }

    async fn past(&self, lead: LeadId) -> Result<Past, StoreError> {
        Ok(self.lock().pasts.get(&lead).cloned().unwrap_or_default())
    }

    async fn held(&self, _conversation: ConversationId) -> Result<Option<Held>, StoreError> {
        Ok(None)
    }

    async fn board(&self, asked: &OwedBoard) -> Result<Shown, StoreError> {
        Ok(Shown::Board(Board::words(format!("{:?}", asked.asked))))
    }

    async fn record(&self, delivery: Delivery) -> Result<(), StoreError> {
        tokio::task::yield_now().await;
        {
            let mut contents = self.lock();
            fails(&mut contents.failing_writes)?;
            match &delivery.outcome {
                Outcome::Retry { due_at, .. } => {
                    let row = contents.owed.get_mut(&delivery.id).expect("a retry of what is owed");
                    row.attempts += 1;
                    row.due_at = *due_at;
                }
                Outcome::Delivered { message, card } => {
                    if let Some((lead, room)) = card {
                        contents.cards.insert((*lead, room.clone()), message.clone());
                    }
                    contents.owed.remove(&delivery.id).expect("recorded once");
                    contents.ended.insert(delivery.id, delivery.outcome);
                }
                Outcome::Noted { .. } | Outcome::Shown { .. } | Outcome::Dead { .. } => {
                    contents.owed.remove(&delivery.id).expect("recorded once");
                    contents.ended.insert(delivery.id, delivery.outcome);
                }
            }
        }
        self.tell();
        Ok(())
    }

    async fn move_room(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        let mut contents = self.lock();
        fails(&mut contents.failing_writes)?;
        for row in contents.owed.values_mut().filter(|row| row.chat == from) {
            row.chat = to.clone();
        }
        let cards = std::mem::take(&mut contents.cards);
        let go_along = |(lead, room): (LeadId, Chat)| (lead, if room == from { to.clone() } else { room });
        contents.cards = cards.into_iter().map(|(key, message)| (go_along(key), message)).collect();
        contents.moved.insert(from, to);
        Ok(())
    }
}
