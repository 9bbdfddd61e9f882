//! The one writer: takes what waits into one transaction, so that a commit serves many turns.

use tokio::task::JoinHandle;

use super::record::{Committed, DeadUpdate, Delivery, TurnCommit};
use super::{Store, StoreError};
use crate::core::ids::Chat;

/// Hands work to the writer task. The task ends when the last of these is dropped, after it has written what waits.
#[derive(Clone, Debug)]
pub struct Writer {}

/// Starts the writer task of a store.
#[must_use]
pub fn start(store: &Store) -> (Writer, JoinHandle<()>) {
    let _ = store;
    todo!("store helper")
}

impl Writer {
    /// Returns after the turn is durable.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when nothing was written and the same may go well later, [`StoreError::Failed`] when
    /// this turn, and no other of its batch, can not be written.
    pub async fn commit(&self, turn: TurnCommit) -> Result<Committed, StoreError> {
        let _ = turn;
        todo!("store helper")
    }

    pub async fn record(&self, delivery: Delivery) -> Result<(), StoreError> {
        let _ = delivery;
        todo!("store helper")
    }

    pub async fn bury(&self, update: DeadUpdate) -> Result<(), StoreError> {
        let _ = update;
        todo!("store helper")
    }

    /// A room goes on under another address: what is owed there, and its cards, move along.
    pub async fn move_room(&self, from: Chat, to: Chat) -> Result<(), StoreError> {
        let _ = (from, to);
        todo!("store helper")
    }
}
