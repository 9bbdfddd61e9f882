//! Numbers that are counted for the whole installation.

use super::StoreError;
use super::connection::Connection;

/// The next number of a counter.
pub(super) async fn next(connection: &mut Connection, name: &'static str) -> Result<i64, StoreError> {
    let counted = connection.query("UPDATE counters SET value = value + 1 WHERE name = $1 RETURNING value").bind(name);
    counted.one_row().await?.columns().next()
}

pub(super) async fn read(connection: &mut Connection, name: &'static str) -> Result<i64, StoreError> {
    connection.query("SELECT value FROM counters WHERE name = $1").bind(name).one_row().await?.columns().next()
}

pub(super) async fn take_off(connection: &mut Connection, name: &'static str, count: i64) -> Result<(), StoreError> {
    let counted = connection.query("UPDATE counters SET value = value - $2 WHERE name = $1").bind(name).bind(count);
    counted.execute().await.map(drop)
}

/// Raises a counter to this value; whether it was lower, which of several processes one is told.
pub(super) async fn raise(connection: &mut Connection, name: &'static str, to: i64) -> Result<bool, StoreError> {
    let raised = connection.query("UPDATE counters SET value = $2 WHERE name = $1 AND value < $2").bind(name).bind(to);
    Ok(raised.execute().await? == 1)
}
