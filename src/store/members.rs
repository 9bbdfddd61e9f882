//! What those who act on leads are called by their colleagues.

use std::collections::BTreeMap;

use super::StoreError;
use super::connection::{Connection, Row};
use super::record::{Member, TurnCommit};

/// Remembers what those who did something in these turns are called now.
pub(super) async fn write(connection: &mut Connection, turns: &[(usize, &TurnCommit)]) -> Result<(), StoreError> {
    let mut members: Vec<&Member> = turns.iter().flat_map(|(_, turn)| &turn.members).collect();
    // In the same order in every process, so that no two wait for each other.
    members.sort_by_key(|member| member.account.to_string());
    for Member { account, name } in members {
        connection
            .query(
                "INSERT INTO members (account, name) VALUES ($1, $2)
                 ON CONFLICT (account) DO UPDATE SET name = excluded.name WHERE members.name <> excluded.name",
            )
            .bind(account)
            .bind(name.as_str())
            .execute()
            .await?;
    }
    Ok(())
}

/// The names of all who ever did something, by account.
pub(super) async fn names(connection: &mut Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let rows = connection.query("SELECT account, name FROM members ORDER BY account").rows().await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok((columns.next()?, columns.next()?))
    };
    rows.iter().map(read).collect()
}
