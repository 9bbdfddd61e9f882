//! Leafing through many leads, as boards do: few do so at once, so that most connections are left to whoever looks for one
//! conversation or lead.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::StoreError;
use super::connection::Connection;

const AT_ONCE: usize = 2;

/// Who leafs. Cheap to clone.
#[derive(Clone, Debug)]
pub(super) struct Leafers(Arc<Semaphore>);

/// A turn to leaf, until it is dropped.
#[derive(Debug)]
pub(super) struct Turn {
    _permit: OwnedSemaphorePermit,
}

/// The connection of somebody whose turn it is.
#[derive(Debug)]
pub(super) struct Leafing {
    pub(super) connection: Connection,
    pub(super) _turn: Turn,
}

impl Default for Leafers {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Leafers {
    /// Waits for a turn; whoever asked first gets it first.
    pub(super) async fn turn(&self) -> Result<Turn, StoreError> {
        let permit = Arc::clone(&self.0).acquire_owned().await;
        let permit = permit.map_err(|_| StoreError::Unavailable("nobody may leaf any more".to_owned()))?;
        Ok(Turn { _permit: permit })
    }
}

#[cfg(test)]
mod tests {
    use tokio::task::yield_now;

    use super::*;

    #[tokio::test]
    async fn the_third_one_waits_until_one_of_two_is_through() {
        let leafers = Leafers::default();
        let (one, _other) = (leafers.turn().await.unwrap(), leafers.turn().await.unwrap());
        let third = tokio::spawn(async move { leafers.turn().await.map(drop) });
        yield_now().await;
        assert!(!third.is_finished());
        drop(one);
        third.await.unwrap().unwrap();
    }
}
