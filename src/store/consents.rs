//! Consents: when, to which words, of which version of a script.

use jiff::Timestamp;

use super::StoreError;
use super::connection::{Connection, Row};
use super::record::ConversationCommit;
use crate::core::ids::{ConversationId, IdentityId, LeadId};
use crate::core::lead::consent::{Consent, Wording};

pub(super) async fn give(
    connection: &mut Connection,
    commit: &ConversationCommit,
    wording: &Wording,
    now: Timestamp,
) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO consents (conversation, given_at, language, question, notice, script)
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (conversation) DO NOTHING",
        )
        .bind(commit.state.conversation)
        .bind(now)
        .bind(&commit.state.language)
        .bind(wording.question.as_str())
        .bind(wording.notice.as_deref())
        .bind(&commit.script)
        .execute()
        .await
        .map(drop)
}

/// Whoever says no to the same question later takes the earlier yes back.
pub(super) async fn withdraw(
    connection: &mut Connection,
    identity: IdentityId,
    now: Timestamp,
) -> Result<(), StoreError> {
    connection
        .query(
            "UPDATE consents SET withdrawn_at = $2
             WHERE withdrawn_at IS NULL
                 AND conversation IN (SELECT id FROM conversations WHERE identity = $1)",
        )
        .bind(identity)
        .bind(now)
        .execute()
        .await
        .map(drop)
}

/// Those of a lead's people, oldest first.
pub(super) async fn of_lead(connection: &mut Connection, lead: LeadId) -> Result<Vec<Consent>, StoreError> {
    let rows = connection
        .query(
            "SELECT given_at, consents.language, question, notice, consents.script, withdrawn_at
             FROM consents JOIN conversations ON conversations.id = consents.conversation
             WHERE conversations.lead = $1 ORDER BY given_at, conversation",
        )
        .bind(lead)
        .rows()
        .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn of_conversation(
    connection: &mut Connection,
    conversation: ConversationId,
) -> Result<Option<Consent>, StoreError> {
    let row = connection
        .query(
            "SELECT given_at, language, question, notice, script, withdrawn_at FROM consents WHERE conversation = $1",
        )
        .bind(conversation)
        .row()
        .await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Consent, StoreError> {
    let mut columns = row.columns();
    Ok(Consent {
        given_at: columns.next()?,
        language: columns.next()?,
        wording: Wording { question: columns.next()?, notice: columns.maybe()? },
        script: columns.next()?,
        withdrawn_at: columns.maybe()?,
    })
}
