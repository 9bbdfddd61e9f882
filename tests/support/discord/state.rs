//! What the fake Discord knows: people, rooms, messages, interactions, sessions.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;

use super::faults::Traffic;
use super::interaction::Interaction;
use super::message::{Message, MessageView};
use super::places::{Channel, Guild, Person};
use super::sessions::Gateway;
use super::snowflake::Clock;
use super::{APPLICATION, GUILD, PATIENCE};

/// Of people, rooms, messages …
pub(crate) type Id = u64;

/// What a waiting test listens to instead of a person or a room: everything.
pub(crate) const ANYTHING: Id = 0;

/// The state, and bells that ring at each change.
pub(crate) struct World {
    state: Mutex<State>,
}

pub(crate) struct State {
    pub(crate) token: String,
    pub(crate) clock: Clock,
    pub(crate) people: HashMap<Id, Person>,
    pub(crate) guilds: BTreeMap<Id, Guild>,
    pub(crate) channels: BTreeMap<Id, Channel>,
    pub(crate) messages: BTreeMap<Id, Message>,
    pub(crate) interactions: HashMap<Id, Interaction>,
    /// The next interaction is told without a key that every one has.
    pub(crate) garbles_next: bool,
    pub(crate) interactions_by_token: HashMap<String, Id>,
    pub(crate) commands: Vec<Value>,
    /// Those of the guild alone.
    pub(crate) guild_commands: Vec<Value>,
    /// Where interactions are sent instead of the gateway.
    pub(crate) endpoint: Option<String>,
    pub(crate) gateway: Gateway,
    pub(crate) traffic: Traffic,
    /// By person or room; a bell for all alone would wake a thousand waiting people at each message.
    bells: HashMap<Id, watch::Sender<u64>>,
}

impl State {
    fn new(token: &str, address: SocketAddr) -> Self {
        Self {
            token: token.to_owned(),
            clock: Clock::default(),
            people: HashMap::new(),
            guilds: BTreeMap::from([(GUILD, Guild::default())]),
            channels: BTreeMap::new(),
            messages: BTreeMap::new(),
            interactions: HashMap::new(),
            garbles_next: false,
            interactions_by_token: HashMap::new(),
            commands: Vec::new(),
            guild_commands: Vec::new(),
            endpoint: None,
            gateway: Gateway::at(address),
            traffic: Traffic::default(),
            bells: HashMap::new(),
        }
    }

    pub(crate) fn person(&mut self, id: Id) -> &mut Person {
        self.people.entry(id).or_insert_with(|| Person::new(id))
    }

    /// The direct messages of a person with the bot, opened where they are not yet.
    pub(crate) fn direct_messages(&mut self, person: Id) -> Id {
        if let Some(channel) = self.person(person).direct_messages {
            return channel;
        }
        let id = self.clock.next_id();
        self.channels.insert(id, Channel::direct(id, person));
        self.person(person).direct_messages = Some(id);
        id
    }

    /// Rings for who waits at this room, or at the person it belongs to.
    pub(crate) fn ring_at(&self, channel: Id) {
        self.ring(channel);
        if let Some(person) = self.channels.get(&channel).and_then(|channel| channel.recipient) {
            self.ring(person);
        }
    }

    pub(crate) fn ring(&self, whose: Id) {
        if let Some(bell) = self.bells.get(&whose) {
            bell.send_modify(|count| *count += 1);
        }
    }

    pub(crate) fn ring_everywhere(&self) {
        for bell in self.bells.values() {
            bell.send_modify(|count| *count += 1);
        }
    }

    /// The ids of the messages that can be read in a room, oldest first.
    pub(crate) fn readable(&self, channel: Id) -> Vec<Id> {
        let listed = self.channels.get(&channel).map_or(&[][..], |it| it.messages.as_slice());
        listed.iter().copied().filter(|id| self.messages.get(id).is_some_and(|it| it.ephemeral_for.is_none())).collect()
    }

    /// Messages of the bot in a room, as they look now, oldest first.
    pub(crate) fn bot_messages(&self, channel: Id) -> Vec<MessageView> {
        let own = |id: &Id| self.messages.get(id).filter(|message| message.author == APPLICATION && !message.loading);
        self.readable(channel).iter().filter_map(own).map(MessageView::of).collect()
    }
}

impl World {
    pub(crate) fn new(token: &str, address: SocketAddr) -> Self {
        Self { state: Mutex::new(State::new(token, address)) }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock())
    }

    /// Changes the state, then rings for who listens to anything.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.lock();
        let outcome = change(&mut state);
        state.ring(ANYTHING);
        outcome
    }

    pub(crate) async fn expect_changes(&self, count: u64) {
        let mut bell = self.bell(ANYTHING);
        for _ in 0..count {
            let rung = tokio::time::timeout(PATIENCE, bell.changed()).await;
            rung.expect("something happens").expect("bells are never taken away");
        }
    }

    fn bell(&self, whose: Id) -> watch::Receiver<u64> {
        self.lock().bells.entry(whose).or_insert_with(|| watch::Sender::new(0)).subscribe()
    }

    /// Waits until `take` finds something, looking again at each ring; panics when that takes too long.
    pub(crate) async fn take<T>(&self, whose: Id, what: &str, take: impl FnMut(&mut State) -> Option<T>) -> T {
        match self.take_within(whose, PATIENCE, take).await {
            Some(found) => found,
            None => panic!("{what}: waited in vain.\n{}", self.read(|state| state.traffic.summary())),
        }
    }

    /// Like [`Self::take`]; nothing when the time is over.
    pub(crate) async fn take_within<T>(
        &self,
        whose: Id,
        patience: Duration,
        mut take: impl FnMut(&mut State) -> Option<T>,
    ) -> Option<T> {
        let mut bell = self.bell(whose);
        let taken = async {
            loop {
                bell.mark_unchanged();
                if let Some(found) = take(&mut self.lock()) {
                    return found;
                }
                bell.changed().await.expect("bells are never taken away");
            }
        };
        tokio::time::timeout(patience, taken).await.ok()
    }
}
