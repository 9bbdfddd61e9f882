//! What the fake Telegram knows: bots, their updates, chats and messages.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;

use super::PATIENCE;

/// The state, and a bell that rings at each change.
pub(crate) struct World {
    state: Mutex<State>,
    changed: watch::Sender<u64>,
}

impl Default for World {
    fn default() -> Self {
        Self { state: Mutex::default(), changed: watch::Sender::new(0) }
    }
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) bots: HashMap<String, BotState>,
    pub(crate) invalid: Vec<String>,
    pub(crate) faults: Vec<FaultRule>,
    pub(crate) latency: Duration,
    pub(crate) calls: Vec<(String, Value)>,
}

pub(crate) struct FaultRule {
    pub(crate) method: String,
    pub(crate) chat: Option<i64>,
    pub(crate) fault: Fault,
}

/// What goes wrong with a request.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// 429 with `retry_after`.
    TooMany(u64),
    /// 429 that says how long only in words.
    TooManyInWords(u64),
    /// 403 with this description.
    Forbidden(String),
    /// 400 with this description.
    BadRequest(String),
    /// 400 with `migrate_to_chat_id`.
    Moved(i64),
    /// 500 in JSON.
    ServerError,
    /// 502 in HTML.
    BadGateway,
    /// 200 that is no JSON.
    Garbage,
    /// The request is done, and the connection breaks before the answer.
    DropAfterDelivery,
    /// The connection breaks at once.
    DropBeforeDelivery,
}

pub(crate) struct BotState {
    pub(crate) id: i64,
    pub(crate) username: String,
    pub(crate) revoked: bool,
    pub(crate) webhook: bool,
    /// Whether it is told everything that is written in its groups.
    pub(crate) reads_all: bool,
    /// Commands by scope and language.
    pub(crate) menus: HashMap<String, Value>,
    pub(crate) updates: VecDeque<Pending>,
    pub(crate) next_update: i64,
    /// Counts the polls: an older one that is still open ends with 409.
    pub(crate) polls: u64,
    pub(crate) chats: HashMap<i64, ChatState>,
    pub(crate) queries: HashMap<String, Query>,
}

/// An update that is not confirmed.
pub(crate) struct Pending {
    pub(crate) id: i64,
    pub(crate) update: Value,
    pub(crate) delivered: u32,
}

/// A press that waits for its answer.
#[derive(Default)]
pub(crate) struct Query {
    pub(crate) update: i64,
    pub(crate) delivered: u32,
    pub(crate) answers: Vec<Option<String>>,
    /// Whether an answer had to be closed by whoever pressed.
    pub(crate) alerted: bool,
}

#[derive(Default)]
pub(crate) struct ChatState {
    pub(crate) is_private: bool,
    /// Whether the bot may write here: the person began, or the bot is a member.
    pub(crate) is_open: bool,
    /// What is said to whoever may not write here.
    pub(crate) forbidden: Option<String>,
    pub(crate) migrated_to: Option<i64>,
    /// Whether only administrators may write here, and the bot is none.
    pub(crate) is_muted: bool,
    /// People who are in this room.
    pub(crate) members: BTreeSet<i64>,
    pub(crate) topics: BTreeSet<i64>,
    pub(crate) last_message: i64,
    pub(crate) messages: Vec<BotMessage>,
    pub(crate) documents: Vec<Document>,
    /// How many of the messages `expect_message` has handed out.
    pub(crate) seen: usize,
    pub(crate) reply_keyboard: Vec<Vec<String>>,
    pub(crate) typing: u32,
    pub(crate) last_said: Option<i64>,
    /// Every message of the person, with its text as it is now.
    pub(crate) said: Vec<(i64, String)>,
}

/// A file that the bot has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Document {
    pub(crate) name: String,
    pub(crate) content: String,
    pub(crate) caption: Option<String>,
}

/// A message of the bot, as it looks now.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BotMessage {
    pub(crate) id: i64,
    pub(crate) thread: Option<i64>,
    /// What a person reads.
    pub(crate) text: String,
    pub(crate) html: String,
    /// Label and data of each inline button.
    pub(crate) buttons: Vec<Vec<(String, String)>>,
    /// Labels of the reply keyboard it brought.
    pub(crate) reply_keyboard: Vec<Vec<String>>,
    pub(crate) removes_reply_keyboard: bool,
    /// Earlier texts.
    pub(crate) edits: Vec<String>,
    pub(crate) keyboard_taken_away: bool,
}

impl BotMessage {
    pub(crate) fn labels(&self) -> Vec<&str> {
        self.buttons.iter().flatten().map(|button| button.0.as_str()).collect()
    }
}

impl BotState {
    pub(crate) fn new(id: i64, username: &str) -> Self {
        Self {
            id,
            username: username.to_owned(),
            revoked: false,
            webhook: false,
            reads_all: false,
            menus: HashMap::new(),
            updates: VecDeque::new(),
            next_update: 874_305,
            polls: 0,
            chats: HashMap::new(),
            queries: HashMap::new(),
        }
    }

    /// Queues an update under the next number.
    pub(crate) fn push(&mut self, mut update: Value) -> i64 {
        let id = self.next_update;
        self.next_update += 1;
        update["update_id"] = id.into();
        if let Some(query) = update["callback_query"]["id"].as_str() {
            self.queries.insert(query.to_owned(), Query { update: id, ..Query::default() });
        }
        self.updates.push_back(Pending { id, update, delivered: 0 });
        id
    }
}

impl World {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock())
    }

    /// Changes the state, then rings.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let outcome = change(&mut self.lock());
        self.changed.send_modify(|count| *count += 1);
        outcome
    }

    pub(crate) fn bot<T>(&self, token: &str, change: impl FnOnce(&mut BotState) -> T) -> T {
        self.change(|state| change(state.bots.get_mut(token).expect("a bot that was added")))
    }

    /// Like [`Self::bot`], without a bell: for who waits for it.
    pub(crate) fn bot_quietly<T>(&self, token: &str, change: impl FnOnce(&mut BotState) -> T) -> T {
        change(self.lock().bots.get_mut(token).expect("a bot that was added"))
    }

    /// A bell that rings at each change from now on.
    pub(crate) fn bell(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// Waits until `look` finds something; panics when that takes too long.
    pub(crate) async fn wait_for<T>(&self, what: &str, mut look: impl FnMut(&State) -> Option<T>) -> T {
        let found = self.wait(|state| look(state));
        if let Ok(found) = tokio::time::timeout(PATIENCE, found).await {
            return found;
        }
        let (calls, invalid) = self.read(|state| {
            let last = state.calls.len().saturating_sub(8);
            (format!("{:#?}", &state.calls[last..]), state.invalid.clone())
        });
        panic!("{what}: waited in vain. Invalid requests: {invalid:?}. The last calls: {calls}")
    }

    async fn wait<T>(&self, mut look: impl FnMut(&State) -> Option<T>) -> T {
        let mut bell = self.bell();
        loop {
            bell.mark_unchanged();
            if let Some(found) = look(&self.lock()) {
                return found;
            }
            bell.changed().await.expect("the world holds the sender");
        }
    }

    /// Like [`Self::wait_for`], where finding changes the state.
    pub(crate) async fn take<T>(&self, what: &str, mut look: impl FnMut(&mut State) -> Option<T>) -> T {
        let mut bell = self.bell();
        let taken = async {
            loop {
                bell.mark_unchanged();
                if let Some(found) = look(&mut self.lock()) {
                    return found;
                }
                bell.changed().await.expect("the world holds the sender");
            }
        };
        match tokio::time::timeout(PATIENCE, taken).await {
            Ok(found) => found,
            Err(tokio::time::error::Elapsed { .. }) => self.wait_for(what, |_| None).await,
        }
    }
}
