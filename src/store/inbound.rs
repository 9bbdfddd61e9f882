//! Inbound events: which were handled, and which failed for good.

use std::collections::HashSet;

use jiff::Timestamp;

use super::StoreError;
use super::connection::Connection;
use super::record::{DeadUpdate, TurnCommit};
use crate::core::ids::InboundKey;

/// Marks the events as handled; returns the keys of those that were not handled before.
pub(super) async fn claim(connection: &mut Connection, turns: &[&TurnCommit]) -> Result<HashSet<String>, StoreError> {
    let mut rows: Vec<_> = turns.iter().map(|turn| (&turn.key.0, turn.at)).collect();
    // In the same order in every process, so that no two wait for each other.
    rows.sort();
    let rows = rows.into_iter().map(|(key, at)| [key.as_str().into(), at.into()]).collect();
    let claimed = connection
        .wide("INSERT INTO inbound (key, handled_at) VALUES ", rows, " ON CONFLICT (key) DO NOTHING RETURNING key")
        .await?;
    claimed.iter().map(|row| row.columns().next()).collect()
}

/// Whether an event was handled.
pub(super) async fn is_claimed(connection: &mut Connection, key: &InboundKey) -> Result<bool, StoreError> {
    let row = connection.query("SELECT key FROM inbound WHERE key = $1").bind(key.0.as_str()).row().await?;
    Ok(row.is_some())
}

/// Forgets events that were handled before; returns how many it forgot, at most `limit`.
pub(super) async fn prune(connection: &mut Connection, before: Timestamp, limit: i64) -> Result<u64, StoreError> {
    connection
        .query("DELETE FROM inbound WHERE key IN (SELECT key FROM inbound WHERE handled_at < $1 LIMIT $2)")
        .bind(before)
        .bind(limit)
        .execute()
        .await
}

pub(super) async fn bury(connection: &mut Connection, update: &DeadUpdate) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO dead_updates (key, buried_at, error, payload) VALUES ($1, $2, $3, $4)
             ON CONFLICT (key) DO UPDATE
             SET buried_at = excluded.buried_at, error = excluded.error, payload = excluded.payload",
        )
        .bind(update.key.0.as_str())
        .bind(update.at)
        .bind(update.error.as_str())
        .bind(update.payload.as_str())
        .execute()
        .await
        .map(drop)
}
