//! One attempt to send one row, and the record of how it ended.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedSender;
use tokio::time::{Instant, timeout};

use super::RenderCard;
use super::ledger::Ledger;
use super::retry::{self, Verdict};
use crate::clock::Clock;
use crate::core::ids::{Chat, ConversationId, LeadId, MessageId, OutboxId, Platform};
use crate::core::lead::board::Shown;
use crate::core::lead::erasure::Blank;
use crate::core::lead::files::export_files;
use crate::core::lead::lead::Lead;
use crate::core::lead::note::{note_card, note_card_on};
use crate::core::lead::reading;
use crate::platform::{Outgoing, Scope, SendError, Sender};
use crate::store::StoreError;
use crate::store::record::{Delivery, Outcome, Owed, OwedBoard, OwedNote, OwedReading, Payload};

/// What all attempts on one platform share.
pub(super) struct Carrier<L> {
    pub(super) platform: Platform,
    pub(super) sender: Arc<dyn Sender>,
    pub(super) ledger: L,
    pub(super) clock: Clock,
    pub(super) render_card: RenderCard,
    pub(super) reports: UnboundedSender<Report>,
}

/// What the dispatcher is told.
#[derive(Debug)]
pub(super) enum Report {
    /// Delivered or dead; the record follows.
    Finished {
        chat: Chat,
    },
    /// The platform wants us to wait.
    Pause {
        chat: Chat,
        scope: Scope,
        until: Instant,
    },
    /// To be sent again; that is on record.
    PutBack {
        owed: Owed,
        not_before: Instant,
    },
    /// The chat goes on elsewhere; that is on record.
    Moved {
        owed: Owed,
        to: Chat,
    },
    Recorded {
        id: OutboxId,
    },
    /// The store does not take the record. The row stays known, so that this process does not send it again.
    Unrecorded,
    /// What the store said is owed.
    Read(Result<Vec<Owed>, StoreError>),
}

/// How a message went out.
struct Sent {
    message: MessageId,
    stands: Stands,
}

/// What a message is from now on.
enum Stands {
    Alone,
    /// The lead's card in this room.
    AsCard(LeadId, Chat),
    /// A note about the lead in this room.
    AsNote(LeadId, Chat),
    /// A board that speaks of these leads in this room.
    AsBoard(Vec<LeadId>, Chat),
}

const SENDING_BOUND: Duration = Duration::from_secs(30);
/// A chat that moves more often than this is sent to and fro.
const MOST_MOVES: u32 = 5;
const WAIT_AFTER_A_BREAKDOWN: Duration = Duration::from_mins(1);

impl<L: Ledger> Carrier<L> {
    /// Sends a row, tells the dispatcher how its lane goes on, and records how it ended.
    pub(super) async fn attempt(self: Arc<Self>, owed: Owed) {
        let mut slip = Slip { held: Held::Row(Box::new(owed)), reports: self.reports.clone() };
        let Held::Row(owed) = &slip.held else { return };
        let (id, chat) = (owed.id, owed.chat.clone());
        let error = match self.send(owed).await {
            Ok(Sent { message, stands: Stands::Alone }) => {
                slip.report(Report::Finished { chat }, Held::Record);
                let recorded = self.record(id, Outcome::Delivered { message, card: None }).await;
                return slip.report(recorded, Held::Nothing);
            }
            Ok(Sent { message, stands: Stands::AsNote(lead, room) }) => {
                slip.report(Report::Finished { chat }, Held::Record);
                let recorded = self.record(id, Outcome::Noted { message, lead, room }).await;
                return slip.report(recorded, Held::Nothing);
            }
            Ok(Sent { message, stands: Stands::AsBoard(leads, room) }) => {
                slip.report(Report::Finished { chat }, Held::Record);
                let recorded = self.record(id, Outcome::Shown { message, leads, room }).await;
                return slip.report(recorded, Held::Nothing);
            }
            Ok(Sent { message, stands: Stands::AsCard(lead, room) }) => {
                // Before the lane goes on: the lead's next card edits this message, and has to know it.
                let recorded = self.record(id, Outcome::Delivered { message, card: Some((lead, room)) }).await;
                slip.report(Report::Finished { chat }, Held::Record);
                return slip.report(recorded, Held::Nothing);
            }
            Err(error) => error,
        };
        if let SendError::Moved { to } = &error
            && *to != chat
            && owed.attempts < MOST_MOVES
        {
            let to = to.clone();
            tracing::info!(chat.platform = %self.platform, outbox.id = %id, "a chat goes on under another address");
            self.move_room(&chat, &to).await;
            let owed = Owed { attempts: owed.attempts + 1, ..Owed::clone(owed) };
            return slip.report(Report::Moved { owed, to }, Held::Nothing);
        }
        let now = self.clock.now();
        let failed_at = Instant::now();
        let age = now.duration_since(owed.created_at);
        match retry::judge(&error, owed.attempts, age, fastrand::f64()) {
            Verdict::Dead => {
                tracing::warn!(
                    chat.platform = %self.platform, outbox.id = %id, attempts = owed.attempts + 1, %error,
                    "a message was given up"
                );
                slip.report(Report::Finished { chat }, Held::Record);
                let recorded = self.record(id, Outcome::Dead { error: error.to_string() }).await;
                slip.report(recorded, Held::Nothing);
            }
            Verdict::Retry { after } => {
                let not_before = failed_at + after;
                let owed = Owed { attempts: owed.attempts + 1, ..Owed::clone(owed) };
                if let SendError::RetryAfter { scope, .. } = error {
                    let _ = self.reports.send(Report::Pause { chat, scope, until: not_before });
                }
                let due_at = now.checked_add(after).unwrap_or(now);
                tracing::debug!(chat.platform = %self.platform, outbox.id = %id, %error, "a message is tried again");
                // Before the lane goes on: recorded later, it could undo the record of the delivery.
                self.record(id, Outcome::Retry { due_at, error: error.to_string() }).await;
                slip.report(Report::PutBack { owed, not_before }, Held::Nothing);
            }
        }
    }

    /// Sends what stands in no store: once, and nothing is recorded.
    pub(super) async fn mention(self: Arc<Self>, owed: Owed) {
        let mut slip = Slip { held: Held::Row(Box::new(owed)), reports: self.reports.clone() };
        let Held::Row(owed) = &slip.held else { return };
        let (id, chat) = (owed.id, owed.chat.clone());
        if let Err(SendError::RetryAfter { after, scope }) = self.send(owed).await {
            let until = Instant::now() + after;
            let _ = self.reports.send(Report::Pause { chat: chat.clone(), scope, until });
        }
        slip.report(Report::Finished { chat }, Held::Record);
        slip.report(Report::Recorded { id }, Held::Nothing);
    }

    /// Sends a row that may have been erased while it waited.
    pub(super) async fn attempt_if_owed(self: Arc<Self>, owed: Owed) {
        let mut slip = Slip { held: Held::Row(Box::new(owed)), reports: self.reports.clone() };
        let Held::Row(owed) = &slip.held else { return };
        let (id, chat) = (owed.id, owed.chat.clone());
        match self.ledger.is_owed(id).await {
            Ok(false) => {
                slip.report(Report::Finished { chat }, Held::Record);
                slip.report(Report::Recorded { id }, Held::Nothing);
            }
            Ok(true) => {
                let owed = Owed::clone(owed);
                slip.held = Held::Nothing;
                self.attempt(owed).await;
            }
            Err(_) => {
                let owed = Owed::clone(owed);
                let not_before = Instant::now() + retry::back_off(owed.attempts, fastrand::f64());
                slip.report(Report::PutBack { owed, not_before }, Held::Nothing);
            }
        }
    }

    /// Shows that an answer is on its way; nothing depends on it.
    pub(super) async fn show_typing(self: Arc<Self>, chat: Chat) {
        let _ = timeout(SENDING_BOUND, self.sender.show_typing(&chat)).await;
    }

    /// Reads the oldest rows that are owed.
    pub(super) async fn read(self: Arc<Self>, limit: usize) {
        let mut slip = Slip { held: Held::Reading, reports: self.reports.clone() };
        let owed = self.ledger.owed(self.platform, None, i64::try_from(limit).unwrap_or(i64::MAX)).await;
        slip.report(Report::Read(owed), Held::Nothing);
    }

    async fn send(&self, owed: &Owed) -> Result<Sent, SendError> {
        match &owed.payload {
            Payload::Message(message) => {
                let outgoing = Outgoing::Message(message.clone());
                let message = bounded(self.sender.send(owed.id, &owed.chat, &outgoing)).await?;
                Ok(Sent { message, stands: Stands::Alone })
            }
            Payload::Card(lead) => self.send_card(owed.id, *lead, &owed.chat).await,
            Payload::Note(note) => self.send_note(owed.id, note, &owed.chat).await,
            Payload::Reading(reading) => self.send_reading(owed.id, reading, &owed.chat).await,
            Payload::Board(board) => self.send_board(owed.id, board, &owed.chat).await,
            Payload::Export(conversation) => self.send_export(owed.id, *conversation, &owed.chat).await,
            Payload::Blank(blank) => self.blank(owed.id, blank, &owed.chat).await,
        }
    }

    async fn send_export(&self, id: OutboxId, conversation: ConversationId, chat: &Chat) -> Result<Sent, SendError> {
        let held = self.ledger.held(conversation).await.map_err(|error| unread(&error))?;
        let Some(held) = held else { return Err(SendError::Refused("the conversation was erased".to_owned())) };
        let files = Outgoing::Files(export_files(&held, self.clock.now()));
        let message = bounded(self.sender.send(id, chat, &files)).await?;
        Ok(Sent { message, stands: Stands::Alone })
    }

    /// Has a message in a room say nothing any more; where it cannot be changed, the room is asked to delete it.
    async fn blank(&self, id: OutboxId, blank: &Blank, room: &Chat) -> Result<Sent, SendError> {
        let shown = Outgoing::Message(blank.shown());
        match bounded(self.sender.edit(room, &blank.message, &shown)).await {
            Ok(()) => Ok(Sent { message: blank.message.clone(), stands: Stands::Alone }),
            Err(SendError::MessageGone | SendError::Refused(_)) => {
                let note = Outgoing::Message(blank.note());
                let message = bounded(self.sender.send(id, room, &note)).await?;
                Ok(Sent { message, stands: Stands::Alone })
            }
            Err(error) => Err(error),
        }
    }

    async fn send_card(&self, id: OutboxId, lead_id: LeadId, room: &Chat) -> Result<Sent, SendError> {
        let lead = self.lead(lead_id).await?;
        let current = self.ledger.current_room(room).await.map_err(|error| unread(&error))?;
        let shown = self.ledger.card_message(lead_id, &current).await.map_err(|error| unread(&error))?;
        let card = Outgoing::Card((self.render_card)(&lead));
        if let Some(message) = shown {
            match bounded(self.sender.edit(&current, &message, &card)).await {
                Ok(()) => return Ok(Sent { message, stands: Stands::AsCard(lead_id, current) }),
                Err(SendError::MessageGone) => {}
                Err(error) => return Err(error),
            }
        }
        let message = bounded(self.sender.send(id, &current, &card)).await?;
        Ok(Sent { message, stands: Stands::AsCard(lead_id, current) })
    }

    /// Sends a note beside the lead's card, where there is one.
    async fn send_note(&self, id: OutboxId, owed: &OwedNote, room: &Chat) -> Result<Sent, SendError> {
        let lead = self.lead(owed.lead).await?;
        let current = self.ledger.current_room(room).await.map_err(|error| unread(&error))?;
        let beside = self.ledger.card_message(owed.lead, &current).await.map_err(|error| unread(&error))?;
        let note = note_card(&lead, &owed.note, owed.language, &owed.zone);
        let note = note_card_on(current.platform, &owed.note, &owed.calls, note);
        let note = Outgoing::Note { note, beside, calls: owed.calls.clone() };
        let message = bounded(self.sender.send(id, &current, &note)).await?;
        Ok(Sent { message, stands: Stands::AsNote(owed.lead, current) })
    }

    /// Shows a page of what there is to read, beside the lead's card, or in the place of another page.
    async fn send_reading(&self, id: OutboxId, owed: &OwedReading, room: &Chat) -> Result<Sent, SendError> {
        let OwedReading { lead: lead_id, what, page, language, zone, instead_of } = owed;
        let lead = self.lead(*lead_id).await?;
        let past = self.ledger.past(*lead_id).await.map_err(|error| unread(&error))?;
        let current = self.ledger.current_room(room).await.map_err(|error| unread(&error))?;
        let beside = self.ledger.card_message(*lead_id, &current).await.map_err(|error| unread(&error))?;
        let note = reading::page(&lead, &past, *what, *page, *language, zone);
        let shown = Outgoing::Note { note, beside, calls: Vec::new() };
        if let Some(message) = instead_of {
            match bounded(self.sender.edit(&current, message, &shown)).await {
                Ok(()) => return Ok(Sent { message: message.clone(), stands: Stands::AsNote(*lead_id, current) }),
                Err(SendError::MessageGone) => {}
                Err(error) => return Err(error),
            }
        }
        let message = bounded(self.sender.send(id, &current, &shown)).await?;
        Ok(Sent { message, stands: Stands::AsNote(*lead_id, current) })
    }

    /// Shows what a desk has asked for: beside what asked, or in the place of the board whose page was turned. A lead is shown
    /// beside its card, where its buttons are.
    async fn send_board(&self, id: OutboxId, owed: &OwedBoard, room: &Chat) -> Result<Sent, SendError> {
        let shown = self.ledger.board(owed).await.map_err(|error| unread(&error))?;
        let leads = shown.leads().to_vec();
        let current = self.ledger.current_room(room).await.map_err(|error| unread(&error))?;
        let outgoing = match shown {
            Shown::Board(board) => Outgoing::Board { board, beside: owed.beside.clone() },
            Shown::Lead { lead, card } => {
                let of_lead = self.ledger.card_message(lead, &current).await.map_err(|error| unread(&error))?;
                let beside = of_lead.or_else(|| owed.beside.clone());
                Outgoing::Note { note: *card, beside, calls: Vec::new() }
            }
        };
        let stands = Stands::AsBoard(leads, current.clone());
        if let Some(message) = &owed.replaces {
            return match bounded(self.sender.edit(&current, message, &outgoing)).await {
                // Whoever deleted the board does not want to see it any more.
                Ok(()) | Err(SendError::MessageGone) => Ok(Sent { message: message.clone(), stands }),
                Err(error) => Err(error),
            };
        }
        let message = bounded(self.sender.send(id, &current, &outgoing)).await?;
        Ok(Sent { message, stands })
    }

    async fn lead(&self, lead: LeadId) -> Result<Lead, SendError> {
        let found = self.ledger.load_lead(lead).await.map_err(|error| unread(&error))?;
        found.ok_or_else(|| SendError::Refused("the lead was erased".to_owned()))
    }

    /// Records how an attempt ended, for as long as that takes.
    async fn record(&self, id: OutboxId, outcome: Outcome) -> Report {
        let delivery = Delivery { id, at: self.clock.now(), outcome };
        let mut patience = Patience::default();
        loop {
            match self.ledger.record(delivery.clone()).await {
                Ok(()) => return Report::Recorded { id },
                Err(StoreError::Unavailable(error)) => patience.wait(&error).await,
                Err(error) => {
                    tracing::error!(outbox.id = %id, %error, "how a message ended can not be recorded");
                    return Report::Unrecorded;
                }
            }
        }
    }

    async fn move_room(&self, from: &Chat, to: &Chat) {
        let mut patience = Patience::default();
        loop {
            match self.ledger.move_room(from.clone(), to.clone()).await {
                Ok(()) => return,
                Err(StoreError::Unavailable(error)) => patience.wait(&error).await,
                Err(error) => {
                    tracing::error!(chat.platform = %self.platform, %error, "a chat's new address can not be recorded");
                    return;
                }
            }
        }
    }
}

/// Waits while the store is not available: what was sent must not be forgotten.
#[derive(Default)]
struct Patience {
    failures: u32,
}

impl Patience {
    async fn wait(&mut self, error: &str) {
        if self.failures == 0 {
            tracing::warn!(error, "what was sent is not recorded yet: the store is not available");
        }
        tokio::time::sleep(retry::back_off(self.failures, fastrand::f64()) / 10).await;
        self.failures += 1;
    }
}

async fn bounded<T>(sending: impl Future<Output = Result<T, SendError>>) -> Result<T, SendError> {
    match timeout(SENDING_BOUND, sending).await {
        Ok(sent) => sent,
        Err(_) => Err(SendError::Transient(format!("no answer within {} s", SENDING_BOUND.as_secs()))),
    }
}

fn unread(error: &StoreError) -> SendError {
    SendError::Transient(format!("what is to be shown could not be read: {error}"))
}

/// Sees to it that the dispatcher hears of every attempt, also of one that panics.
struct Slip {
    held: Held,
    reports: UnboundedSender<Report>,
}

/// What is still to be reported.
enum Held {
    Row(Box<Owed>),
    Record,
    Reading,
    Nothing,
}

impl Slip {
    fn report(&mut self, report: Report, still: Held) {
        self.held = still;
        // Nobody listens any more when the outbox has stopped; what is owed is in the store.
        let _ = self.reports.send(report);
    }
}

impl Drop for Slip {
    fn drop(&mut self) {
        let report = match std::mem::replace(&mut self.held, Held::Nothing) {
            Held::Row(owed) => Report::PutBack { owed: *owed, not_before: Instant::now() + WAIT_AFTER_A_BREAKDOWN },
            Held::Record => Report::Unrecorded,
            Held::Reading => Report::Read(Err(StoreError::Unavailable("the reading broke down".to_owned()))),
            Held::Nothing => return,
        };
        let _ = self.reports.send(report);
    }
}
