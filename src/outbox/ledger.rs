//! What the outbox needs of the store: what is owed, what a card shows, and a place to write how a sending ended.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::core::ids::{Chat, ConversationId, LeadId, MessageId, OutboxId, Platform};
use crate::core::lead::board::Shown;
use crate::core::lead::held::Held;
use crate::core::lead::lead::Lead;
use crate::core::lead::past::Past;
use crate::store::record::{Delivery, Owed, OwedBoard};
use crate::store::writer::Writer;
use crate::store::{Store, StoreError};

/// The store as the outbox sees it; see the methods of [`Store`] and [`Writer`] that bear the same names.
pub trait Ledger: Clone + Send + Sync + 'static {
    fn owed(
        &self,
        platform: Platform,
        after: Option<OutboxId>,
        limit: i64,
    ) -> impl Future<Output = Result<Vec<Owed>, StoreError>> + Send;

    fn load_lead(&self, lead: LeadId) -> impl Future<Output = Result<Option<Lead>, StoreError>> + Send;

    fn card_message(
        &self,
        lead: LeadId,
        room: &Chat,
    ) -> impl Future<Output = Result<Option<MessageId>, StoreError>> + Send;

    fn current_room(&self, room: &Chat) -> impl Future<Output = Result<Chat, StoreError>> + Send;

    /// Whether a message is still owed.
    fn is_owed(&self, id: OutboxId) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Everything that happened to a lead.
    fn past(&self, lead: LeadId) -> impl Future<Output = Result<Past, StoreError>> + Send;

    /// Everything that is kept about the person of a conversation.
    fn held(&self, conversation: ConversationId) -> impl Future<Output = Result<Option<Held>, StoreError>> + Send;

    /// What a desk has asked for, as it is now.
    fn board(&self, asked: &OwedBoard) -> impl Future<Output = Result<Shown, StoreError>> + Send;

    fn record(&self, delivery: Delivery) -> impl Future<Output = Result<(), StoreError>> + Send;

    fn move_room(&self, from: Chat, to: Chat) -> impl Future<Output = Result<(), StoreError>> + Send;
}

/// Looks up what a desk has asked for.
pub type LookUp =
    Arc<dyn Fn(OwedBoard) -> Pin<Box<dyn Future<Output = Result<Shown, StoreError>> + Send>> + Send + Sync>;

/// Reads from the store and writes through its writer.
#[derive(Clone)]
pub struct StoreLedger {
    pub store: Store,
    pub writer: Writer,
    pub boards: LookUp,
}

impl Ledger for StoreLedger {
    async fn owed(&self, platform: Platform, after: Option<OutboxId>, limit: i64) -> Result<Vec<Owed>, StoreError> {
        self.store.owed(platform, after, limit).await
    }

    async fn load_lead(&self, lead: LeadId) -> Result<Option<Lead>, StoreError> {
        self.store.load_lead(lead).await
    }

    async fn card_message(&self, lead: LeadId, room: &Chat) -> Result<Option<MessageId>, StoreError> {
        self.store.card_message(lead, room).await
    }

    async fn current_room(&self, room: &Chat) -> Result<Chat, StoreError> {
        self.store.current_room(room).await
    }

    async fn is_owed(&self, id: OutboxId) -> Result<bool, StoreError> {
        self.store.is_owed(id).await
    }

    async fn past(&self, lead: LeadId) -> Result<Past, StoreError> {
        self.store.past(lead).await
    }

    async fn held(&self, conversation: ConversationId) -> Result<Option<Held>, StoreError> {
        self.store.held(conversation).await
    }

    async fn board(&self, asked: &OwedBoard) -> Result<Shown, StoreError> {
        (self.boards)(asked.clone()).await
    }

    async fn record(&self, delivery: Delivery) -> Result<(), StoreError> {
        self.writer.record(delivery).await
    }

    async fn move_room(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        self.writer.move_room(from, to).await
    }
}
