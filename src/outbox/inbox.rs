//! Where committed rows are handed over in memory: bounded, and never in the way of a turn.
//!
//! When there is no room, rows are left to be read from the store, and so is everything that comes after them until that
//! reading has caught up: otherwise a later message could overtake one that was left.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::core::ids::{Chat, LeadId};
use crate::store::record::Owed;

/// So many rows of one platform are held in memory at most; what is beyond waits in the store.
pub(super) const ROWS_IN_MEMORY: usize = 32_768;
/// Words that stand in no store and wait for the platform to have time to spare; beyond, the oldest are dropped.
const MENTIONS: usize = 256;

#[derive(Debug)]
pub(super) struct Inbox {
    contents: Mutex<Contents>,
    news: Notify,
}

#[derive(Debug)]
struct Contents {
    rows: Vec<Owed>,
    mentions: VecDeque<Owed>,
    /// Chats that write on and on while more waits than the platform takes.
    overrunning: HashSet<Chat>,
    /// Rows that the dispatcher holds already.
    held: usize,
    /// Leads that were erased since the dispatcher looked.
    erased: Vec<Erased>,
    behind: bool,
    closed: bool,
}

/// A lead that was erased, and the chat of its prospect.
#[derive(Clone, Debug)]
pub(super) struct Erased {
    pub(super) lead: LeadId,
    pub(super) chat: Option<Chat>,
}

impl Erased {
    /// Whether a row is about this lead. What is said to nobody on record, such as a goodbye, is not.
    pub(super) fn concerns(&self, owed: &Owed) -> bool {
        let is_said_to_them = self.chat.as_ref() == Some(&owed.chat) && owed.conversation.is_some();
        owed.lead == Some(self.lead) || is_said_to_them
    }
}

/// What the dispatcher finds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    /// The store holds rows that were not handed over.
    pub(super) behind: bool,
    /// Nobody hands anything over any more.
    pub(super) closed: bool,
}

impl Inbox {
    /// Begins behind: what an earlier run left is in the store only.
    pub(super) fn new() -> Self {
        let contents = Contents {
            rows: Vec::new(),
            mentions: VecDeque::new(),
            overrunning: HashSet::new(),
            held: 0,
            erased: Vec::new(),
            behind: true,
            closed: false,
        };
        Self { contents: Mutex::new(contents), news: Notify::new() }
    }

    pub(super) fn hand_over(&self, rows: impl IntoIterator<Item = Owed>) {
        let mut contents = self.lock();
        if contents.behind || contents.closed {
            return;
        }
        let was_empty = contents.rows.is_empty();
        contents.rows.extend(rows);
        if contents.rows.len() + contents.held > ROWS_IN_MEMORY {
            let room = ROWS_IN_MEMORY.saturating_sub(contents.held);
            contents.rows.truncate(room);
            contents.behind = true;
        }
        drop(contents);
        if was_empty {
            self.news.notify_one();
        }
    }

    pub(super) fn mention(&self, row: Owed) {
        let mut contents = self.lock();
        if contents.mentions.len() == MENTIONS {
            contents.mentions.pop_front();
        }
        contents.mentions.push_back(row);
        drop(contents);
        self.news.notify_one();
    }

    /// The word that waits longest; [`Self::postpone`] puts it back.
    pub(super) fn next_mention(&self) -> Option<Owed> {
        self.lock().mentions.pop_front()
    }

    pub(super) fn postpone(&self, row: Owed) {
        self.lock().mentions.push_front(row);
    }

    pub(super) fn set_overrunning(&self, chats: HashSet<Chat>) {
        self.lock().overrunning = chats;
    }

    pub(super) fn is_overrun_by(&self, chat: &Chat) -> bool {
        self.lock().overrunning.contains(chat)
    }

    /// Forgets what is about an erased lead, and has what the erasure owes read from the store.
    pub(super) fn forget(&self, erased: Erased) {
        let mut contents = self.lock();
        contents.erased.push(erased);
        // What was handed over and not taken yet is in the store as well.
        contents.behind = true;
        contents.rows.clear();
        drop(contents);
        self.news.notify_one();
    }

    /// The leads that were erased since this was asked last.
    pub(super) fn take_erased(&self) -> Vec<Erased> {
        std::mem::take(&mut self.lock().erased)
    }

    pub(super) fn close(&self) {
        self.lock().closed = true;
        self.news.notify_one();
    }

    /// Returns when there is something new, which may turn out to be nothing.
    pub(super) async fn news(&self) {
        self.news.notified().await;
    }

    pub(super) fn look(&self) -> Seen {
        let contents = self.lock();
        Seen { behind: contents.behind, closed: contents.closed }
    }

    /// Moves what was handed over to the dispatcher, which holds so many already.
    pub(super) fn take(&self, into: &mut Vec<Owed>, held: usize) {
        let mut contents = self.lock();
        into.append(&mut contents.rows);
        contents.held = held + into.len();
    }

    /// From here on rows are taken in again: a reading begins, which will see all that was committed before.
    pub(super) fn catch_up(&self) {
        self.lock().behind = false;
    }

    /// There is more in the store than that reading took. What was handed over meanwhile is newer, and is there too.
    pub(super) fn fall_behind(&self) {
        let mut contents = self.lock();
        contents.behind = true;
        contents.rows.clear();
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
