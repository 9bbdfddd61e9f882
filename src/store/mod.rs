//! What is kept: SQLite or PostgreSQL behind one body of SQL.
//!
//! Reading goes through [`Store`], from a pool; everything that the running service writes goes through the one
//! [`writer`], which gathers what waits into one transaction. Nothing here decides anything.
//!
//! One `Connection` speaks to either database with the same statements, which stand in a file per aggregate.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::core::ids::{
    Account, Chat, ConversationId, InboundKey, LeadId, LeadNumber, MessageId, OutboxId, Platform, ScriptHash,
};
use crate::core::lead::board::figures::{Conversion, StageCount, Timed};
use crate::core::lead::board::glance::Glance;
use crate::core::lead::consent::Consent;
use crate::core::lead::held::Held;
use crate::core::lead::lead::{HistoryEntry, Lead};
use crate::core::lead::past::Past;
use crate::core::lead::profile::Profile;
use crate::core::lead::rota::Rota;
use crate::core::lead::verdict::Spot;
use crate::core::script::value::Phone;

pub use self::blocked::Blocked;
pub use self::boards::{Begun, BegunSince, LeadsOf};
use self::connection::Connection;
pub use self::conversations::Due;
pub use self::error::StoreError;
use self::leafing::{Leafers, Leafing};
pub use self::look::Standing;
use self::open::Pools;
use self::record::{LeadFilter, Owed, StepsOf, StoredConversation, TranscriptLine};
pub use self::retention::Aged;
pub use self::timetable::{Rescheduled, Scheduled, Unplaced};

pub mod record;

mod error;

mod open;

mod look;

mod connection;

mod leafing;

mod value;

mod scripts;

mod inbound;

mod identities;

mod conversations;

mod answers;

mod transcript;

mod leads;

mod assignments;

mod timetable;

mod members;

mod boards;

mod lead_pages;

mod audit;

mod ties;

mod merges;

mod outbox;

mod rooms;

mod blocked;
mod counters;

mod consents;

mod erase;

mod erase_part;

mod traces;

mod retention;

mod export;

mod turns;

pub mod writer;

/// A store that is open and of this program's version. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    pools: Pools,
    leafers: Leafers,
}

impl Store {
    /// Connects to `sqlite://PATH`, `sqlite::memory:` or `postgres://…` and brings the tables up to date.
    ///
    /// # Errors
    /// When the address is wrong, the database can not be reached, or was made by a newer version of this program.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        Ok(Self { pools: open::open(url).await?, leafers: Leafers::default() })
    }

    /// How the database at this address stands, without making or changing anything.
    ///
    /// # Errors
    /// The same as those of [`Store::open`].
    pub async fn look(url: &str) -> Result<Standing, StoreError> {
        look::look(url).await
    }

    /// Finishes what runs and lets go of the database. Whoever still uses the store is told that it is not available.
    pub async fn close(&self) {
        self.pools.close().await;
    }

    async fn reading(&self) -> Result<Connection, StoreError> {
        self.pools.reader().await
    }

    /// For what reads many leads. It waits for its turn before it takes a connection.
    async fn leafing(&self) -> Result<Leafing, StoreError> {
        let turn = self.leafers.turn().await?;
        Ok(Leafing { connection: self.reading().await?, _turn: turn })
    }

    async fn writing(&self) -> Result<Connection, StoreError> {
        self.pools.writer().await
    }

    /// Whether there is only one connection, which nobody may keep to himself.
    fn is_shared(&self) -> bool {
        matches!(self.pools, Pools::Memory(_))
    }

    /// The newest conversation of this account in this chat.
    pub async fn load_conversation(
        &self,
        chat: &Chat,
        account: &Account,
    ) -> Result<Option<StoredConversation>, StoreError> {
        conversations::load(&mut self.reading().await?, chat, account).await
    }

    pub async fn conversation(&self, id: ConversationId) -> Result<Option<StoredConversation>, StoreError> {
        conversations::by_id(&mut self.reading().await?, id).await
    }

    /// The private chats of a platform in which something happened since then, with the moment, the newest first.
    pub async fn recent_chats(
        &self,
        platform: Platform,
        since: Timestamp,
    ) -> Result<Vec<(Chat, Timestamp)>, StoreError> {
        conversations::recent(&mut self.reading().await?, platform, since).await
    }

    /// The conversations that want to be woken by now, those that wait longest first.
    pub async fn due(&self, now: Timestamp, limit: i64) -> Result<Vec<Due>, StoreError> {
        conversations::due(&mut self.reading().await?, now, limit).await
    }

    /// The lead that this account belongs to, where it has one (from an earlier conversation).
    pub async fn lead_of_account(&self, account: &Account) -> Result<Option<LeadId>, StoreError> {
        identities::lead_of(&mut self.reading().await?, account).await
    }

    pub async fn load_lead(&self, lead: LeadId) -> Result<Option<Lead>, StoreError> {
        lead_pages::load(&mut self.reading().await?, lead).await
    }

    pub async fn lead_by_number(&self, number: LeadNumber) -> Result<Option<LeadId>, StoreError> {
        lead_pages::by_number(&mut self.reading().await?, number).await
    }

    pub async fn load_lead_numbered(&self, number: LeadNumber) -> Result<Option<Lead>, StoreError> {
        match self.lead_by_number(number).await? {
            Some(lead) => self.load_lead(lead).await,
            None => Ok(None),
        }
    }

    /// The lead that this one is a part of, through however many merges.
    pub async fn survivor(&self, lead: LeadId) -> Result<Option<LeadNumber>, StoreError> {
        ties::survivor(&mut self.reading().await?, lead).await
    }

    /// The oldest other lead with this number, where a platform vouches for both and nobody keeps them apart.
    pub async fn namesake(&self, lead: LeadId, phone: &Phone) -> Result<Option<LeadId>, StoreError> {
        Ok(ties::namesakes(&mut self.reading().await?, lead, phone).await?.first().copied())
    }

    /// Newer leads, with a card on some desk, that are to propose this one when it is reached like this.
    pub async fn to_propose(&self, lead: LeadId, profile: &Profile) -> Result<Vec<LeadId>, StoreError> {
        ties::to_propose(&mut self.reading().await?, lead, profile).await
    }

    /// The leads with which something is due by itself by now, on this desk or on any, in the order in which the desks heard of
    /// them.
    pub async fn due_on_desks(
        &self,
        desk: Option<&str>,
        now: Timestamp,
        limit: i64,
    ) -> Result<Vec<LeadId>, StoreError> {
        assignments::due(&mut self.reading().await?, desk, now, limit).await
    }

    /// The open leads with a card in this room that are on no desk, the newest first.
    pub async fn unplaced(&self, room: &Chat, limit: i64) -> Result<Vec<Unplaced>, StoreError> {
        timetable::unplaced(&mut self.reading().await?, room, limit).await
    }

    /// The leads of a desk with which something may be due later, by id, from behind `after` on.
    pub async fn scheduled(
        &self,
        desk: &str,
        now: Timestamp,
        after: LeadId,
        limit: i64,
    ) -> Result<Vec<Scheduled>, StoreError> {
        timetable::scheduled(&mut self.reading().await?, desk, now, after, limit).await
    }

    /// How many open leads of a desk each account has, or is offered.
    pub async fn in_hand(&self, desk: &str) -> Result<Vec<(Account, i64)>, StoreError> {
        assignments::in_hand(&mut self.reading().await?, desk).await
    }

    /// A desk's rota with its version, which is 0 where there is none yet.
    pub async fn rota(&self, desk: &str) -> Result<(Rota, i64), StoreError> {
        assignments::rota(&mut self.reading().await?, desk).await
    }

    /// So many open leads from behind the first `skipped`: the hottest first, of equals those that wait longest.
    pub async fn open_leads(&self, of: LeadsOf<'_>, skipped: i64, limit: i64) -> Result<Vec<Glance>, StoreError> {
        boards::open_leads(&mut self.leafing().await?.connection, of, skipped, limit).await
    }

    pub async fn count_open(&self, of: LeadsOf<'_>) -> Result<u64, StoreError> {
        boards::count_open(&mut self.leafing().await?.connection, of).await
    }

    /// How many leads stand at each stage now: of those that came since `week`, since `month`, and of all.
    pub async fn stages(
        &self,
        desk: Option<&str>,
        week: Timestamp,
        month: Timestamp,
    ) -> Result<Vec<StageCount>, StoreError> {
        boards::stages(&mut self.leafing().await?.connection, desk, week, month).await
    }

    /// The times of the leads that desks were told of since then.
    pub async fn timed(&self, desk: Option<&str>, since: Timestamp) -> Result<Vec<Timed>, StoreError> {
        boards::timed(&mut self.leafing().await?.connection, desk, since).await
    }

    /// How far the leads got that came since then, by first source and by script.
    pub async fn conversion(&self, desk: Option<&str>, since: Timestamp) -> Result<Vec<Conversion>, StoreError> {
        boards::conversion(&mut self.leafing().await?.connection, desk, since).await
    }

    /// What came of the conversations of a script that began since then.
    pub async fn begun(&self, script: &str, since: BegunSince) -> Result<Begun, StoreError> {
        boards::begun(&mut self.leafing().await?.connection, script, since).await
    }

    /// Whether a message is some lead's card.
    pub async fn is_card(&self, room: &Chat, message: &MessageId) -> Result<bool, StoreError> {
        boards::is_card(&mut self.reading().await?, room, message).await
    }

    /// Newest first; without their ties, and without those that are a part of another one.
    pub async fn find_leads(&self, filter: &LeadFilter) -> Result<Vec<Lead>, StoreError> {
        lead_pages::find(&mut self.reading().await?, filter).await
    }

    /// Oldest first.
    pub async fn lead_history(&self, lead: LeadId) -> Result<Vec<HistoryEntry>, StoreError> {
        lead_pages::history(&mut self.reading().await?, lead).await
    }

    /// What people and desks did with leads, oldest first.
    pub async fn steps_on_desks(&self, of: &StepsOf<'_>) -> Result<Vec<(LeadNumber, HistoryEntry)>, StoreError> {
        audit::steps(&mut self.reading().await?, of).await
    }

    /// Everything that happened to a lead, with the names of those who did it.
    pub async fn past(&self, lead: LeadId) -> Result<Past, StoreError> {
        let connection = &mut self.reading().await?;
        Ok(Past {
            history: lead_pages::history(connection, lead).await?,
            transcript: transcript::load(connection, lead).await?,
            names: members::names(connection).await?,
        })
    }

    /// What colleagues call those who ever did something with leads, by account.
    pub async fn member_names(&self) -> Result<BTreeMap<String, String>, StoreError> {
        members::names(&mut self.reading().await?).await
    }

    /// Everything said in the conversations of a lead, oldest first.
    pub async fn transcript(&self, lead: LeadId) -> Result<Vec<TranscriptLine>, StoreError> {
        transcript::load(&mut self.reading().await?, lead).await
    }

    /// What the lead's people agreed to, oldest first.
    pub async fn consents(&self, lead: LeadId) -> Result<Vec<Consent>, StoreError> {
        consents::of_lead(&mut self.reading().await?, lead).await
    }

    /// Everything that is kept about the person of a conversation, for their own eyes; none when it is erased.
    pub async fn held(&self, conversation: ConversationId) -> Result<Option<Held>, StoreError> {
        export::load(&mut self.reading().await?, conversation).await
    }

    /// Whether a message is still owed: an erasure takes away what it owed.
    pub async fn is_owed(&self, id: OutboxId) -> Result<bool, StoreError> {
        outbox::is_owed(&mut self.reading().await?, id).await
    }

    /// Leads with their last words, oldest first: those of which nobody said a word since then.
    pub async fn silent_since(&self, since: Timestamp, after: LeadId, limit: i64) -> Result<Vec<Aged>, StoreError> {
        retention::leads(&mut self.leafing().await?.connection, since, after, limit).await
    }

    /// Conversations of people who never became a lead and have been silent since then.
    pub async fn strangers_silent_since(
        &self,
        since: Timestamp,
        limit: i64,
    ) -> Result<Vec<ConversationId>, StoreError> {
        retention::strangers(&mut self.leafing().await?.connection, since, limit).await
    }

    /// Keeps the source of a script under its hash; does nothing when it is there.
    pub async fn keep_script(
        &self,
        hash: &ScriptHash,
        name: &str,
        source: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        scripts::keep(&mut self.writing().await?, hash, name, source, now).await
    }

    /// The source of a script that some conversation runs.
    pub async fn load_script(&self, hash: &ScriptHash) -> Result<Option<String>, StoreError> {
        scripts::load(&mut self.reading().await?, hash).await
    }

    /// What is owed on a platform and neither delivered nor dead, oldest first, from behind `after` on.
    pub async fn owed(&self, platform: Platform, after: Option<OutboxId>, limit: i64) -> Result<Vec<Owed>, StoreError> {
        outbox::load(&mut self.reading().await?, platform, after, limit).await
    }

    /// The message that is a lead's card in a room.
    pub async fn card_message(&self, lead: LeadId, room: &Chat) -> Result<Option<MessageId>, StoreError> {
        outbox::card(&mut self.reading().await?, lead, room).await
    }

    /// The messages that are a lead's cards.
    pub async fn cards(&self, lead: LeadId) -> Result<Vec<Spot>, StoreError> {
        outbox::cards(&mut self.reading().await?, lead).await
    }

    /// Whether some card of this lead is not delivered yet, or that is not on record.
    pub async fn card_is_owed(&self, lead: LeadId) -> Result<bool, StoreError> {
        outbox::card_is_owed(&mut self.reading().await?, lead).await
    }

    /// The rooms that show a lead's card, or will when what is owed is delivered.
    pub async fn rooms_with_card(&self, lead: LeadId) -> Result<Vec<Chat>, StoreError> {
        outbox::rooms_with_card(&mut self.reading().await?, lead).await
    }

    /// The notes about a lead that stand in rooms.
    pub async fn notes(&self, lead: LeadId) -> Result<Vec<Spot>, StoreError> {
        outbox::notes(&mut self.reading().await?, lead).await
    }

    /// Messages that were given up, by lead, with the last error: what `bantam leads` marks.
    pub async fn dead_letters(&self, lead: Option<LeadId>) -> Result<Vec<DeadLetter>, StoreError> {
        outbox::dead(&mut self.reading().await?, lead).await
    }

    /// Whether this account was ever here.
    pub async fn knows(&self, account: &Account) -> Result<bool, StoreError> {
        identities::is_known(&mut self.reading().await?, account).await
    }

    /// Whether this event was handled, of late.
    pub async fn was_handled(&self, key: &InboundKey) -> Result<bool, StoreError> {
        inbound::is_claimed(&mut self.reading().await?, key).await
    }

    /// An account gets no answer from now on.
    pub async fn block(&self, blocked: &Blocked) -> Result<(), StoreError> {
        blocked::block(&mut self.writing().await?, blocked).await
    }

    /// An account gets answers again; `false` when it always did.
    pub async fn unblock(&self, account: &Account) -> Result<bool, StoreError> {
        blocked::unblock(&mut self.writing().await?, account).await
    }

    /// The accounts that get no answer, in the order in which they were blocked.
    pub async fn blocked(&self) -> Result<Vec<Blocked>, StoreError> {
        blocked::all(&mut self.reading().await?).await
    }

    /// Where a room goes on, when its platform moved it.
    pub async fn current_room(&self, room: &Chat) -> Result<Chat, StoreError> {
        rooms::current(&mut self.reading().await?, room).await
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
