//! Sends what is owed, and sees to it that it arrives: paced, retried, in order per chat.
//!
//! A message is owed from the moment its row is committed, and done when the platform has said that it has it. On the hot
//! path a committed row is [handed over](Outbox::hand_over) in memory; what an earlier run left, and what found no room,
//! is read from the store. There is one dispatcher task a platform, and in it one lane a chat:
//! nobody waits for somebody else's [limit](limiter) or retry. When there is more to send than the platform takes, whoever
//! waits for an answer before writing on is served first (`rank`). A crash between a sending and its record sends that
//! message again.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::task::{JoinHandle, JoinSet};

use self::attempt::Carrier;
use self::dispatcher::Dispatcher;
use self::inbox::{Erased, Inbox};
use self::ledger::Ledger;
use self::limiter::Pacing;
use crate::clock::Clock;
use crate::core::ids::{Chat, LeadId, Platform};
use crate::core::lead::card::Card;
use crate::core::lead::lead::Lead;
use crate::platform::Sender;
use crate::store::record::Owed;

pub mod limiter;

mod retry;

mod rank;

mod lanes;

mod inbox;

pub mod ledger;

mod attempt;

mod dispatcher;

/// Makes the card that shows a lead.
pub type RenderCard = Arc<dyn Fn(&Lead) -> Card + Send + Sync>;

/// Hands committed rows over to be sent. The outbox stops when the last of these is dropped, or at [`Outbox::stop`].
#[derive(Clone, Debug)]
pub struct Outbox {
    inboxes: Arc<Inboxes>,
}

#[derive(Debug)]
struct Inboxes(HashMap<Platform, Arc<Inbox>>);

/// Starts to send on every platform that has a sender: first of all what the store says is owed.
///
/// The task ends after the outbox was stopped, within a few seconds; what it could not send by then stays in the store.
#[must_use]
pub fn start<L: Ledger>(
    ledger: &L,
    senders: impl IntoIterator<Item = (Platform, Arc<dyn Sender>)>,
    pacing: &Pacing,
    clock: &Clock,
    render_card: &RenderCard,
) -> (Outbox, JoinHandle<()>) {
    let mut inboxes = HashMap::new();
    let mut dispatchers = JoinSet::new();
    for (platform, sender) in senders {
        let inbox = Arc::new(Inbox::new());
        inboxes.insert(platform, Arc::clone(&inbox));
        let (ledger, clock, render_card) = (ledger.clone(), clock.clone(), Arc::clone(render_card));
        let carrier = |reports| Carrier { platform, sender, ledger, clock, render_card, reports };
        dispatchers.spawn(Dispatcher::new(inbox, pacing.of(platform), carrier).run());
    }
    let running = tokio::spawn(async move { while dispatchers.join_next().await.is_some() {} });
    (Outbox { inboxes: Arc::new(Inboxes(inboxes)) }, running)
}

impl Outbox {
    /// Takes rows that are committed, in the order of their ids within a chat. Never waits: what finds no room here is in
    /// the store and is read from there, and so is what goes to a platform that nobody sends to.
    pub fn hand_over(&self, rows: Vec<Owed>) {
        let Some(platform) = rows.first().map(|row| row.chat.platform) else { return };
        if rows.iter().all(|row| row.chat.platform == platform) {
            if let Some(inbox) = self.inboxes.0.get(&platform) {
                inbox.hand_over(rows);
            }
            return;
        }
        for row in rows {
            if let Some(inbox) = self.inboxes.0.get(&row.chat.platform) {
                inbox.hand_over([row]);
            }
        }
    }

    /// Takes a word that is owed to nobody and stands in no store: it is sent when the platform has time to spare, or never.
    pub fn mention(&self, row: Owed) {
        if let Some(inbox) = self.inboxes.0.get(&row.chat.platform) {
            inbox.mention(row);
        }
    }

    /// Whether more is owed than the platform takes in some seconds, and this chat is one of those for which several
    /// messages wait.
    #[must_use]
    pub fn is_overrun_by(&self, chat: &Chat) -> bool {
        self.inboxes.0.get(&chat.platform).is_some_and(|inbox| inbox.is_overrun_by(chat))
    }

    /// A lead was erased: whatever is held in memory about it, or waits to be said to its prospect, is not sent any more, and
    /// what the erasure itself owes is read from the store.
    pub fn forget(&self, lead: LeadId, chat: Option<&Chat>) {
        for inbox in self.inboxes.0.values() {
            inbox.forget(Erased { lead, chat: chat.cloned() });
        }
    }

    /// Sends what is due now and takes nothing new.
    pub fn stop(&self) {
        self.inboxes.close();
    }
}

impl Inboxes {
    fn close(&self) {
        self.0.values().for_each(|inbox| inbox.close());
    }
}

impl Drop for Inboxes {
    fn drop(&mut self) {
        self.close();
    }
}
