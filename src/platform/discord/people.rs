//! How each person can be reached right now: through an interaction that waits for its answer, or by direct message.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::interaction::Interaction;

/// Beyond so many, the oldest knowledge is dropped: it only saves requests.
const CHANNELS_REMEMBERED: usize = 50_000;

#[derive(Debug, Default)]
pub(super) struct People(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    ways: HashMap<u64, Way>,
    channels: HashMap<u64, u64>,
}

/// How an answer reaches a person.
#[derive(Clone, Debug)]
pub(super) enum Way {
    /// They began in a room: a direct message is tried first, and if it is not wanted, the answer comes in place.
    Invited(Arc<Interaction>),
    /// The dialogue runs in place, in one message that only they see.
    InPlace(Arc<Interaction>),
    /// By direct message, where they have just pressed. If they take none any more, the answer follows the press.
    Pressed(Arc<Interaction>),
}

impl Way {
    pub(super) fn interaction(&self) -> &Arc<Interaction> {
        match self {
            Self::Invited(interaction) | Self::InPlace(interaction) | Self::Pressed(interaction) => interaction,
        }
    }
}

impl People {
    pub(super) fn reach(&self, user: u64, way: Way) {
        let mut known = self.known();
        if known.ways.len() >= known.ways.capacity() {
            known.ways.retain(|_, way| way.interaction().is_alive());
        }
        known.ways.insert(user, way);
    }

    /// The way to a person, unless it is by direct message.
    pub(super) fn way(&self, user: u64) -> Option<Way> {
        let known = self.known();
        known.ways.get(&user).filter(|way| way.interaction().is_alive()).cloned()
    }

    /// From now on by direct message: they wrote one.
    pub(super) fn reach_directly(&self, user: u64) {
        self.known().ways.remove(&user);
    }

    /// This way is not needed any more, or leads nowhere. One that has opened since stays.
    pub(super) fn leave(&self, user: u64, way: &Way) {
        let mut known = self.known();
        if known.ways.get(&user).is_some_and(|now| now.interaction().id == way.interaction().id) {
            known.ways.remove(&user);
        }
    }

    pub(super) fn channel(&self, user: u64) -> Option<u64> {
        self.known().channels.get(&user).copied()
    }

    pub(super) fn remember_channel(&self, user: u64, channel: u64) {
        let mut known = self.known();
        if known.channels.len() >= CHANNELS_REMEMBERED {
            known.channels.clear();
        }
        known.channels.insert(user, channel);
    }

    pub(super) fn forget_channel(&self, user: u64) {
        self.known().channels.remove(&user);
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
