//! Where people chat: one adapter a platform, each of which receives, renders and sends, and never decides.
//!
//! An adapter turns what its platform tells into [`Inbound`] events for a [`Handler`], and is a [`Sender`] for the outbox.

pub mod finding;

pub mod discord;

pub mod settle;

mod network;

mod person;

mod text;

#[cfg(test)]
mod mangled;

pub mod telegram;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::core::event::{Inbound, Person};
use crate::core::ids::{Chat, InboundKey, Language, MessageId, OutboxId, Platform};
use crate::core::lead::board::{Board, BoardPress, Shown};
use crate::core::lead::buttons::Aside;
use crate::core::lead::card::Card;
use crate::core::lead::desk_command::Back;
use crate::core::lead::files::Files;
use crate::core::lead::note::Called;
use crate::core::lead::press::DeskPress;
use crate::core::lead::verdict::Spot;
use crate::core::message::Message;

pub mod terminal;

/// A future behind a `dyn` trait.
pub type Sending<'a, T> = Pin<Box<dyn Future<Output = Result<T, SendError>> + Send + 'a>>;

/// Sends to one platform. Neither retries nor waits: pacing and patience are the outbox's.
pub trait Sender: Send + Sync {
    /// Sends a message; returns when the platform has said that it has it. `id` is the same whenever this message is
    /// tried again, so that a platform that can will not show it twice.
    fn send<'a>(&'a self, id: OutboxId, chat: &'a Chat, outgoing: &'a Outgoing) -> Sending<'a, MessageId>;

    /// Replaces a message sent earlier. An edit that changes nothing is a success.
    fn edit<'a>(&'a self, chat: &'a Chat, message: &'a MessageId, outgoing: &'a Outgoing) -> Sending<'a, ()>;

    /// Shows that an answer is on its way, where the platform can.
    fn show_typing<'a>(&'a self, chat: &'a Chat) -> Sending<'a, ()>;
}

/// Something to render and send.
#[derive(Clone, Debug, PartialEq)]
pub enum Outgoing {
    Message(Message),
    Card(Card),
    /// A word to a desk, looking like a short card; shown as an answer to the lead's card, where that stands. It is the
    /// only thing by which anybody is called.
    Note {
        note: Card,
        beside: Option<MessageId>,
        calls: Vec<Called>,
    },
    /// What a desk has asked for; shown as an answer to whoever asked, where that is a message.
    Board {
        board: Board,
        beside: Option<MessageId>,
    },
    Files(Files),
}

/// Why a message was not sent, by what to do next. Texts name neither tokens nor what was said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The platform wants us to wait.
    #[error("asked to wait {} s", after.as_secs())]
    RetryAfter { after: Duration, scope: Scope },
    /// The network or the platform failed; it may go well later. The message may even have arrived.
    #[error("{0}")]
    Transient(String),
    /// The person blocked us, the chat is gone, we may not write there: stop sending.
    #[error("{0}")]
    Gone(String),
    /// The message to be edited is not there any more.
    #[error("the message is gone")]
    MessageGone,
    /// The chat goes on under another address: send there from now on.
    #[error("the chat moved to {to}")]
    Moved { to: Chat },
    /// The platform does not take this message, however often it is sent.
    #[error("refused: {0}")]
    Refused(String),
}

/// What a request to wait is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Chat,
    Platform,
}

/// Takes what an adapter receives. An adapter acknowledges an event to its platform only after this has returned `Ok`.
pub trait Handler: Clone + Send + Sync + 'static {
    /// Handles an event of a prospect, in a private chat; returns after it is committed.
    fn handle(&self, inbound: Inbound) -> impl Future<Output = Result<Handled, HandleError>> + Send;

    /// Handles an event that may have been handled before: it is found when what was said in the meantime is read again.
    fn handle_again(&self, inbound: Inbound) -> impl Future<Output = Result<Handled, HandleError>> + Send {
        self.handle(inbound)
    }

    /// Handles an event in a room where a desk may be; returns after it is committed.
    fn handle_room(&self, room: RoomInbound) -> impl Future<Output = Result<Handled, HandleError>> + Send;

    /// What a room's address is, and which desk it serves, said to whoever asked.
    fn room_address(&self, room: &Chat, language: Language) -> String;

    /// The chats of prospects in which something happened within this time, with the last moment it did.
    fn recent_chats(
        &self,
        platform: Platform,
        within: SignedDuration,
    ) -> impl Future<Output = Result<Vec<(Chat, Timestamp)>, HandleError>> + Send;

    /// Keeps an update that failed for good, as it came, so that it can be acknowledged.
    fn bury(
        &self,
        key: InboundKey,
        payload: String,
        error: String,
    ) -> impl Future<Output = Result<(), HandleError>> + Send;
}

/// What the adapter does after the commit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Handled {
    /// Shown at once to whoever pressed a button.
    pub notice: Option<String>,
    /// Whether the notice says why nothing was done: it must not be missed.
    pub is_refusal: bool,
    /// Whether the outbox sends something to the same chat.
    pub replies: bool,
    /// Shown to whoever pressed a button of a card, where there is no notice.
    pub aside: Option<Box<Aside>>,
    /// Nothing was done, on purpose: what could be pressed before can be pressed later.
    pub passed_over: bool,
    /// Shown in place to whoever asked.
    pub shown: Option<Box<Shown>>,
}

/// Why an event was not handled.
#[derive(Debug, thiserror::Error)]
pub enum HandleError {
    /// The store does not answer: the same event may go well later, however long that takes.
    #[error("the store is not available: {0}")]
    Unavailable(String),
    /// This event fails whenever it is tried.
    #[error("{0}")]
    Failed(String),
}

/// An event in a group or channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomInbound {
    pub key: InboundKey,
    pub room: Chat,
    pub event: RoomEvent,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoomEvent {
    /// The bot was added.
    Joined,
    /// Somebody asked for the address to put into the configuration.
    AddressAsked,
    /// The bot was removed.
    Removed,
    /// The room goes on under another address.
    Moved { to: Chat },
    /// Somebody pressed a button of a lead's card.
    Pressed(CardPress),
    /// Somebody gave a command of desks; nobody, who administrates anonymously. `within` is the room that a thread is in.
    Command { by: Option<Caller>, line: CommandLine, answer: AnswerTo, within: Option<Chat> },
    /// Somebody pressed a button of a board.
    BoardPressed { by: Caller, press: BoardPress, answer: AnswerTo, within: Option<Chat> },
}

/// A press on a lead's card, or on what was shown because of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardPress {
    pub by: Person,
    /// Their roles on the server that the room belongs to.
    pub roles: Vec<String>,
    pub press: DeskPress,
    /// The addresses that the card may have.
    pub spots: Vec<Spot>,
    /// What they wrote where the button asks for words.
    pub words: Option<String>,
}

/// Somebody in a room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    pub person: Person,
    /// On the server that the room belongs to.
    pub roles: Vec<String>,
}

/// A command as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    /// Without the slash, in small letters.
    pub name: String,
    /// What stands behind it.
    pub arguments: String,
    /// The first one whom it names, where the platform tells who that is.
    pub mentioned: Option<Box<Caller>>,
    pub back: Back,
}

/// Where the answer to a command, or to a press on a board, goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerTo {
    /// Into the room: beside the message with the command, or in the place of the board that was pressed.
    Message(MessageId),
    /// Only whoever asked sees it: it is a part of what was [`Handled`].
    InPlace,
}
