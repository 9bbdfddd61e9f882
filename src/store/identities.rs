//! Identities: the accounts of prospects.

use jiff::Timestamp;

use super::StoreError;
use super::connection::Connection;
use crate::core::event::Person;
use crate::core::ids::{Account, Chat, IdentityId, Language, LeadId};

/// An identity as it was found or made, and how many conversations it had in the chat.
pub(super) struct Known {
    pub(super) identity: IdentityId,
    pub(super) runs: i64,
    /// The lead that it belongs to.
    pub(super) lead: Option<LeadId>,
}

/// Makes an identity, or refreshes what its platform tells of one that is known, which keeps its id.
pub(super) async fn meet(
    connection: &mut Connection,
    id: IdentityId,
    person: &Person,
    chat: &Chat,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let row = connection
        .query(
            "INSERT INTO identities (id, account, first_name, last_name, username, language, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
             ON CONFLICT (account) DO UPDATE
             SET first_name = excluded.first_name, last_name = excluded.last_name, username = excluded.username,
                 language = excluded.language, updated_at = excluded.updated_at
             RETURNING id,
                 (SELECT max(run) FROM conversations WHERE conversations.identity = identities.id AND chat = $8), lead",
        )
        .bind(id)
        .bind(&person.account)
        .bind(person.first_name.as_deref())
        .bind(person.last_name.as_deref())
        .bind(person.username.as_deref())
        .bind(person.language.as_ref().map(Language::code))
        .bind(now)
        .bind(chat)
        .one_row()
        .await?;
    let mut columns = row.columns();
    Ok(Known { identity: columns.next()?, runs: columns.maybe()?.unwrap_or(0), lead: columns.maybe()? })
}

/// Makes it an account of this lead; `false` when it is one of another lead already.
pub(super) async fn link(connection: &mut Connection, identity: IdentityId, lead: LeadId) -> Result<bool, StoreError> {
    let linked = connection
        .query("UPDATE identities SET lead = $2 WHERE id = $1 AND (lead IS NULL OR lead = $2)")
        .bind(identity)
        .bind(lead)
        .execute()
        .await?;
    Ok(linked == 1)
}

pub(super) async fn lead_of(connection: &mut Connection, account: &Account) -> Result<Option<LeadId>, StoreError> {
    let row = connection.query("SELECT lead FROM identities WHERE account = $1").bind(account).row().await?;
    row.map_or(Ok(None), |row| row.columns().maybe())
}

pub(super) async fn is_known(connection: &mut Connection, account: &Account) -> Result<bool, StoreError> {
    let row = connection.query("SELECT id FROM identities WHERE account = $1").bind(account).row().await?;
    Ok(row.is_some())
}

/// Forgets an identity that no conversation refers to any more.
pub(super) async fn forget_unused(connection: &mut Connection, identity: IdentityId) -> Result<(), StoreError> {
    connection
        .query(
            "DELETE FROM identities
             WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM conversations WHERE identity = $1)",
        )
        .bind(identity)
        .execute()
        .await
        .map(drop)
}
