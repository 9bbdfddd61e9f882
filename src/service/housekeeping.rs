//! Keeps the database from growing with what nobody needs any more.

use std::time::Duration;

use jiff::SignedDuration;
use tokio::sync::watch;
use tracing::warn;

use crate::clock::Clock;
use crate::store::writer::Writer;

/// Telegram keeps an update for a day, so one that comes again comes within it; and after a quiet week its numbers begin
/// anew somewhere, so an old key must not stand in the way of a new update.
const KEPT: SignedDuration = SignedDuration::from_hours(72);
const EVERY: Duration = Duration::from_mins(1);

/// Prunes until `stop`.
pub async fn run(writer: Writer, clock: Clock, mut stop: watch::Receiver<bool>) {
    let mut failing = false;
    loop {
        let pruned = writer.prune(clock.now() - KEPT).await;
        if let (Err(error), false) = (&pruned, failing) {
            warn!(%error, "old rows cannot be dropped for now; nothing is lost, the database grows");
        }
        failing = pruned.is_err();
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
    }
}
