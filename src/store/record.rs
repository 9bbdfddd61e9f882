//! What goes into the store and comes out of it, in the words of the core.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::core::dialogue::effect::Effect;
use crate::core::dialogue::state::State;
use crate::core::ids::{
    Account, Chat, ConversationId, IdentityId, InboundKey, Language, LeadId, LeadNumber, MergeId, MessageId, OutboxId,
    ScriptHash,
};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::board::Asked;
use crate::core::lead::erasure::Blank;
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::note::{Called, Note};
use crate::core::lead::press::Chapter;
use crate::core::lead::rota::Rota;
use crate::core::lead::ties::Shared;
pub use crate::core::lead::transcript::{Speaker, TranscriptLine};
use crate::core::message::Message;
use crate::core::stage::Stage;

/// Everything one inbound event changes; all of it is committed, or nothing.
#[derive(Clone, Debug)]
pub struct TurnCommit {
    pub key: InboundKey,
    pub at: Timestamp,
    /// One, or two when a conversation ends and a new one begins in the same turn; none for an event in a room.
    pub conversations: Vec<ConversationCommit>,
    /// What happens to leads from outside their conversations, after what happens in them.
    pub leads: Vec<LeadCommit>,
    /// Desks that are told of leads.
    pub told: Vec<Told>,
    /// A desk that is in the configuration no more: leads go away from it, whoever has them.
    pub abandoned_desk: Option<String>,
    /// Whose turn it is, where that changes.
    pub rotas: Vec<RotaCommit>,
    /// Those who did something with a lead, as their colleagues know them.
    pub members: Vec<Member>,
    /// Messages owed, in the order they are to be sent.
    pub outbox: Vec<Owed>,
}

impl TurnCommit {
    /// A turn that does no more than this.
    #[must_use]
    pub fn new(key: InboundKey, at: Timestamp, conversations: Vec<ConversationCommit>, outbox: Vec<Owed>) -> Self {
        Self {
            key,
            at,
            conversations,
            leads: Vec::new(),
            told: Vec::new(),
            abandoned_desk: None,
            rotas: Vec::new(),
            members: Vec::new(),
            outbox,
        }
    }
}

/// A desk is told of a lead.
#[derive(Clone, Debug)]
pub struct Told {
    pub lead: LeadId,
    pub desk: String,
    /// Whether it is to be offered to a rep.
    pub offer: bool,
}

/// Somebody of a desk, as colleagues know them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub account: Account,
    pub name: String,
}

/// Whose turn it is on a desk, as it was decided from this version.
#[derive(Clone, Debug)]
pub struct RotaCommit {
    pub desk: String,
    /// 0 where there was none.
    pub seen: i64,
    pub rota: Rota,
    /// Whether somebody may get a lead now that could not before, or the other way round.
    pub frees: bool,
}

/// What a turn does to one conversation.
#[derive(Clone, Debug)]
pub struct ConversationCommit {
    /// The version that was loaded; none for a new conversation.
    pub loaded: Option<i64>,
    /// A new identity's id; an account that is known keeps the one it has.
    pub identity: IdentityId,
    pub chat: Chat,
    pub script: ScriptHash,
    pub state: State,
    /// Those that are rows; replies and notifications have become `TurnCommit::outbox`.
    pub effects: Vec<Effect>,
    /// What was said in this turn, as far as it may be kept.
    pub transcript: Vec<TranscriptLine>,
}

/// What a turn does to leads that was decided from how they were found.
#[derive(Clone, Debug)]
pub struct LeadCommit {
    /// Those that were looked at, each with its version: when one has another by now, the turn is in conflict.
    pub seen: Vec<(LeadId, i64)>,
    pub by: Actor,
    pub change: LeadChange,
}

#[derive(Clone, Debug)]
pub enum LeadChange {
    /// One lead becomes a part of another.
    Merge { id: MergeId, survivor: LeadId, absorbed: LeadId, shares: Shared },
    /// They are one no more, and are not held for one again.
    UndoMerge { id: MergeId, survivor: LeadId, absorbed: LeadId },
    /// They are not held for the same person any more.
    KeepApart { one: LeadId, other: LeadId },
    /// Somebody of a desk, or its clock, did something with it.
    Work(Box<Work>),
}

/// A lead on a desk as it is from now on.
#[derive(Clone, Debug)]
pub struct Work {
    pub lead: LeadId,
    pub assignment: Assignment,
    /// When something is due with it by itself.
    pub due_at: Option<Timestamp>,
    /// The stage that it gets, with a reason.
    pub stage: Option<(Stage, Option<String>)>,
    /// What is written into its history, each with why.
    pub history: Vec<(Change, Option<String>)>,
    /// Whether others may get a lead now that had to wait.
    pub frees: bool,
}

/// A conversation as it was found.
#[derive(Clone, Debug)]
pub struct StoredConversation {
    pub version: i64,
    pub identity: IdentityId,
    pub script: ScriptHash,
    /// With the lead's number and stage, where it has them.
    pub state: State,
}

/// A message that is owed: a row of the outbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed {
    pub id: OutboxId,
    pub chat: Chat,
    pub payload: Payload,
    pub conversation: Option<ConversationId>,
    pub lead: Option<LeadId>,
    pub created_at: Timestamp,
    /// Not to be sent before.
    pub due_at: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
}

/// What is owed. A card is rendered when it is sent, so that it shows the lead as it is then and nothing personal waits here;
/// and so is what somebody is to get of what is kept about them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Payload {
    Message(Message),
    Card(LeadId),
    Note(OwedNote),
    Reading(OwedReading),
    /// What a desk has asked for.
    Board(OwedBoard),
    /// Everything that is kept about the person of this conversation, in the language they were talked to.
    Export(ConversationId),
    /// What stood in a room about an erased lead is to say nothing any more.
    Blank(Blank),
}

/// A note that is owed to a room, to be shown with what is known of the lead by then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedNote {
    pub lead: LeadId,
    /// The desk's.
    pub language: Language,
    pub note: Note,
    /// The clock by which it tells times.
    #[serde(with = "jiff::fmt::serde::tz::required", default = "utc")]
    pub zone: TimeZone,
    /// Who is called by it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<Called>,
}

impl OwedNote {
    /// A note that tells no times and calls nobody.
    #[must_use]
    pub const fn new(lead: LeadId, language: Language, note: Note) -> Self {
        Self { lead, language, note, zone: TimeZone::UTC, calls: Vec::new() }
    }
}

/// A page of what there is to read about a lead, to be shown with what is known by then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedReading {
    pub lead: LeadId,
    pub what: Chapter,
    pub page: u16,
    /// Of whoever wants to read it.
    pub language: Language,
    /// The clock by which it tells times.
    #[serde(with = "jiff::fmt::serde::tz::required", default = "utc")]
    pub zone: TimeZone,
    /// The message that shows another page so far; none where it is to be a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<MessageId>,
}

const fn utc() -> TimeZone {
    TimeZone::UTC
}

/// A board that is owed to a room: what was asked, to be looked up when it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedBoard {
    pub asked: Asked,
    /// The desks whose leads it may show.
    pub desks: Vec<String>,
    pub language: Language,
    /// The message that asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<MessageId>,
    /// The board that becomes this one, when its page is turned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<MessageId>,
}

/// How an attempt to send ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    pub id: OutboxId,
    pub at: Timestamp,
    pub outcome: Outcome,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// `card` says that the message is the lead's card in this chat from now on.
    Delivered {
        message: MessageId,
        card: Option<(LeadId, Chat)>,
    },
    /// A note beside the lead's card was delivered in this room.
    Noted {
        message: MessageId,
        lead: LeadId,
        room: Chat,
    },
    /// A board that speaks of these leads was delivered in this room.
    Shown {
        message: MessageId,
        leads: Vec<LeadId>,
        room: Chat,
    },
    Retry {
        due_at: Timestamp,
        error: String,
    },
    Dead {
        error: String,
    },
}

/// What a commit did.
#[derive(Clone, Debug, PartialEq)]
pub enum Committed {
    /// Done; `numbers` holds those of the leads that this turn opened.
    Done { numbers: Vec<(LeadId, LeadNumber)> },
    /// The event was handled before: nothing was written.
    Duplicate,
    /// Somebody else changed the conversation or the lead: nothing was written; load it and decide again.
    Conflict,
}

/// Which leads to list.
#[derive(Clone, Debug, Default)]
pub struct LeadFilter {
    pub stage: Option<crate::core::stage::Stage>,
    pub temperature: Option<crate::core::stage::Temperature>,
    /// Created at or after.
    pub since: Option<Timestamp>,
    /// Where it came from, first or last.
    pub source: Option<String>,
}

/// Whose steps to look for.
#[derive(Clone, Copy, Debug)]
pub enum StepsOf<'a> {
    /// Of all leads with which something happened since then.
    All { since: Option<Timestamp> },
    /// Of one lead, with what was merged into it.
    Lead(LeadId),
    /// Of all leads that somebody had to do with, by any of these accounts or this name.
    Rep { name: Option<&'a str>, accounts: &'a [Account] },
}

/// An update that failed for good, kept for whoever runs the bot.
#[derive(Clone, Debug)]
pub struct DeadUpdate {
    pub key: InboundKey,
    pub at: Timestamp,
    pub error: String,
    /// As it came.
    pub payload: String,
}
