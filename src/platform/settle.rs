//! Settling one inbound event: tried until it is committed, waiting while the store is away, buried when it fails for good.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{HandleError, Handled, Handler, RoomInbound};
use crate::core::event::Inbound;
use crate::core::ids::InboundKey;

/// Turns to `true` when it is time to stop; dropping the sender stops too.
pub type Stop = watch::Receiver<bool>;

pub(super) fn is_stopped(stop: &Stop) -> bool {
    *stop.borrow() || stop.has_changed().is_err()
}

pub(super) async fn stopped(stop: &mut Stop) {
    // An error says that the sender is gone, which means the same.
    let _ = stop.wait_for(|stop| *stop).await;
}

/// How long to wait after a failure: doubled with each one, up to a ceiling.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    pub first: Duration,
    pub longest: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { first: Duration::from_millis(250), longest: Duration::from_secs(30) }
    }
}

/// Pauses that grow, each with some jitter.
pub(super) struct Pause {
    patience: Patience,
    doublings: u32,
}

impl Pause {
    pub(super) fn new(patience: Patience) -> Self {
        Self { patience, doublings: 0 }
    }

    pub(super) fn next(&mut self) -> Duration {
        let factor = 2_u32.saturating_pow(self.doublings.min(16));
        self.doublings = self.doublings.saturating_add(1);
        let pause = self.patience.first.saturating_mul(factor).min(self.patience.longest);
        pause.mul_f64(0.75 + fastrand::f64() / 4.0)
    }
}

/// What is to be done with an event.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Work {
    Event(Inbound),
    /// An event that may have been handled before.
    Again(Inbound),
    Room(RoomInbound),
}

/// How it ended.
#[derive(Debug)]
pub(super) enum Settled {
    Committed(Handled),
    /// Kept as dead.
    Buried,
    /// It was time to stop before.
    Left,
}

/// Tries before an event that fails is buried.
const TRIES: u32 = 3;

/// Brings events to the handler. Cheap to clone.
#[derive(Clone)]
pub(super) struct Settling<H> {
    pub(super) handler: H,
    pub(super) stop: Stop,
    pub(super) patience: Patience,
    /// Said in the log when it begins and when it is over, and not by every event that waits.
    store_is_away: Arc<AtomicBool>,
}

impl<H: Handler> Settling<H> {
    pub(super) fn new(handler: H, patience: Patience, stop: Stop) -> Self {
        Self { handler, stop, patience, store_is_away: Arc::default() }
    }

    /// Settles one event; `raw` is what is kept of it should it be buried.
    pub(super) async fn settle(&self, work: Work, key: &InboundKey, raw: impl FnOnce() -> String) -> Settled {
        let mut pause = Pause::new(self.patience);
        let mut failures = 0;
        loop {
            match self.attempt(work.clone()).await {
                Ok(handled) => {
                    if self.store_is_away.swap(false, Ordering::Relaxed) {
                        tracing::info!("the store is available again");
                    }
                    return Settled::Committed(handled);
                }
                Err(HandleError::Failed(error)) => {
                    failures += 1;
                    if failures == TRIES {
                        return self.bury(key, raw(), &error).await;
                    }
                }
                Err(HandleError::Unavailable(error)) => {
                    if !self.store_is_away.swap(true, Ordering::Relaxed) {
                        tracing::warn!(error, "what prospects say waits until the store is available");
                    }
                }
            }
            if !self.wait(&mut pause).await {
                return Settled::Left;
            }
        }
    }

    /// One try, in a task of its own so that a panic is a failure like others.
    async fn attempt(&self, work: Work) -> Result<Handled, HandleError> {
        let handler = self.handler.clone();
        let mut attempt = JoinSet::new();
        match work {
            Work::Event(inbound) => attempt.spawn(async move { handler.handle(inbound).await }),
            Work::Again(inbound) => attempt.spawn(async move { handler.handle_again(inbound).await }),
            Work::Room(room) => attempt.spawn(async move { handler.handle_room(room).await }),
        };
        match attempt.join_next().await {
            Some(Ok(outcome)) => outcome,
            Some(Err(_)) | None => Err(HandleError::Failed("the handler panicked".to_owned())),
        }
    }

    /// Keeps as dead what cannot be handled.
    pub(super) async fn bury(&self, key: &InboundKey, raw: String, error: &str) -> Settled {
        tracing::error!(key = key.0, error, "an event cannot be handled and is kept as dead");
        let mut pause = Pause::new(self.patience);
        let mut failures = 0;
        loop {
            match self.handler.bury(key.clone(), raw.clone(), error.to_owned()).await {
                Ok(()) => return Settled::Buried,
                Err(HandleError::Unavailable(_)) => {}
                Err(HandleError::Failed(why)) => {
                    failures += 1;
                    if failures == TRIES {
                        tracing::error!(key = key.0, error = why, "an event cannot even be kept as dead: it is lost");
                        return Settled::Buried;
                    }
                }
            }
            if !self.wait(&mut pause).await {
                return Settled::Left;
            }
        }
    }

    /// Whether the pause ended before it was time to stop.
    async fn wait(&self, pause: &mut Pause) -> bool {
        let mut stop = self.stop.clone();
        tokio::select! {
            biased;
            () = stopped(&mut stop) => false,
            () = tokio::time::sleep(pause.next()) => true,
        }
    }
}
