//! The sources of scripts, by content hash.

use jiff::Timestamp;

use super::StoreError;
use super::connection::Connection;
use crate::core::ids::ScriptHash;

pub(super) async fn keep(
    connection: &mut Connection,
    hash: &ScriptHash,
    name: &str,
    source: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO scripts (hash, name, source, kept_at) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING",
        )
        .bind(hash)
        .bind(name)
        .bind(source)
        .bind(now)
        .execute()
        .await
        .map(drop)
}

pub(super) async fn load(connection: &mut Connection, hash: &ScriptHash) -> Result<Option<String>, StoreError> {
    let row = connection.query("SELECT source FROM scripts WHERE hash = $1").bind(hash).row().await?;
    row.map(|row| row.columns().next()).transpose()
}
