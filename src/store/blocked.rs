//! Accounts that get no answer.

use jiff::Timestamp;

use super::StoreError;
use super::connection::{Connection, Row};
use crate::core::ids::Account;

/// An account that gets no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    pub account: Account,
    /// In the words of whoever blocked it.
    pub why: Option<String>,
    pub at: Timestamp,
}

/// Blocks an account; one that is blocked keeps its time.
pub(super) async fn block(connection: &mut Connection, blocked: &Blocked) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO blocked (account, why, blocked_at) VALUES ($1, $2, $3)
             ON CONFLICT (account) DO UPDATE SET why = COALESCE(excluded.why, blocked.why)",
        )
        .bind(&blocked.account)
        .bind(blocked.why.as_deref())
        .bind(blocked.at)
        .execute()
        .await
        .map(drop)
}

/// Whether it was blocked.
pub(super) async fn unblock(connection: &mut Connection, account: &Account) -> Result<bool, StoreError> {
    let gone = connection.query("DELETE FROM blocked WHERE account = $1").bind(account).execute().await?;
    Ok(gone > 0)
}

/// All of them, in the order in which they were blocked.
pub(super) async fn all(connection: &mut Connection) -> Result<Vec<Blocked>, StoreError> {
    let rows =
        connection.query("SELECT account, why, blocked_at FROM blocked ORDER BY blocked_at, account").rows().await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Blocked { account: columns.next()?, why: columns.maybe()?, at: columns.next()? })
    };
    rows.iter().map(read).collect()
}
