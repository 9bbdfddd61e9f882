//! What is kept: SQLite or PostgreSQL behind one body of SQL.
//!
//! Reading goes through [`Store`], from a pool; everything that the running service writes goes through the one
//! [`writer`], which gathers what waits into one transaction. Nothing here decides anything.

use jiff::Timestamp;

use crate::core::ids::{Account, Chat, LeadId, LeadNumber, MessageId, OutboxId, Platform, ScriptHash};
use crate::core::lead::lead::{HistoryEntry, Lead};

use self::record::{LeadFilter, Owed, StoredConversation, TranscriptLine};

pub mod record;

pub mod writer;

/// A store that is open and of this program's version. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {}

/// Why the store did not do it, by what to do next.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing can be done without changing the configuration or the database.
    #[error("{0}")]
    Unusable(String),
    /// The database does not answer, is locked or full: it may go well later.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// What was asked can not be done, however often it is tried.
    #[error("{0}")]
    Failed(String),
}

impl Store {
    /// Connects to `sqlite://PATH`, `sqlite::memory:` or `postgres://…` and brings the tables up to date.
    ///
    /// # Errors
    /// When the address is wrong, the database can not be reached, or was made by a newer version of this program.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let _ = url;
        todo!("store helper")
    }

    /// The newest conversation of this account in this chat.
    pub async fn load_conversation(
        &self,
        chat: &Chat,
        account: &Account,
    ) -> Result<Option<StoredConversation>, StoreError> {
        let _ = (chat, account);
        todo!("store helper")
    }

    /// The lead that this account belongs to, where it has one (from an earlier conversation).
    pub async fn lead_of_account(&self, account: &Account) -> Result<Option<LeadId>, StoreError> {
        let _ = account;
        todo!("store helper")
    }

    pub async fn load_lead(&self, lead: LeadId) -> Result<Option<Lead>, StoreError> {
        let _ = lead;
        todo!("store helper")
    }

    pub async fn lead_by_number(&self, number: LeadNumber) -> Result<Option<LeadId>, StoreError> {
        let _ = number;
        todo!("store helper")
    }

    /// Newest first.
    pub async fn find_leads(&self, filter: &LeadFilter) -> Result<Vec<Lead>, StoreError> {
        let _ = filter;
        todo!("store helper")
    }

    /// Oldest first.
    pub async fn lead_history(&self, lead: LeadId) -> Result<Vec<HistoryEntry>, StoreError> {
        let _ = lead;
        todo!("store helper")
    }

    /// Everything said in the conversations of a lead, oldest first.
    pub async fn transcript(&self, lead: LeadId) -> Result<Vec<TranscriptLine>, StoreError> {
        let _ = lead;
        todo!("store helper")
    }

    /// Keeps the source of a script under its hash; does nothing when it is there.
    pub async fn keep_script(
        &self,
        hash: &ScriptHash,
        name: &str,
        source: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let _ = (hash, name, source, now);
        todo!("store helper")
    }

    /// The source of a script that some conversation runs.
    pub async fn load_script(&self, hash: &ScriptHash) -> Result<Option<String>, StoreError> {
        let _ = hash;
        todo!("store helper")
    }

    /// What is owed on a platform and neither delivered nor dead, oldest first, from behind `after` on.
    pub async fn owed(&self, platform: Platform, after: Option<OutboxId>, limit: i64) -> Result<Vec<Owed>, StoreError> {
        let _ = (platform, after, limit);
        todo!("store helper")
    }

    /// The message that is a lead's card in a room.
    pub async fn card_message(&self, lead: LeadId, room: &Chat) -> Result<Option<MessageId>, StoreError> {
        let _ = (lead, room);
        todo!("store helper")
    }

    /// Messages that were given up, by lead, with the last error: what `bantam leads` marks.
    pub async fn dead_letters(&self, lead: Option<LeadId>) -> Result<Vec<DeadLetter>, StoreError> {
        let _ = lead;
        todo!("store helper")
    }

    /// Where a room goes on, when its platform moved it.
    pub async fn current_room(&self, room: &Chat) -> Result<Chat, StoreError> {
        let _ = room;
        todo!("store helper")
    }
}

/// A message that was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetter {
    pub id: OutboxId,
    pub lead: Option<LeadId>,
    pub chat: Chat,
    pub error: String,
    pub at: Timestamp,
}
