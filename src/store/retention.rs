//! Who has been silent for how long: what retention goes by.

use jiff::Timestamp;

use super::StoreError;
use super::connection::Connection;
use super::value::{Columns, Json};
use crate::core::ids::{ConversationId, LeadId, LeadNumber, ScriptHash};
use crate::core::lead::assignment::Assignment;
use crate::core::stage::Stage;

/// A lead, and when its prospect spoke last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aged {
    pub lead: LeadId,
    pub number: LeadNumber,
    pub stage: Stage,
    /// The stage that it comes back to, where it is disqualified for a while.
    pub back_as: Option<Stage>,
    pub script: ScriptHash,
    pub last_word_at: Timestamp,
}

/// Leads that nobody has said a word about themselves in since then, by id, from behind `after` on.
pub(super) async fn leads(
    connection: &mut Connection,
    since: Timestamp,
    after: LeadId,
    limit: i64,
) -> Result<Vec<Aged>, StoreError> {
    let aged = connection
        .query(
            "SELECT leads.id, leads.number, leads.stage, leads.script, spoken.at,
                 assignments.state
             FROM leads JOIN (
                 SELECT lead, MAX(COALESCE(last_word_at, updated_at)) AS at FROM conversations GROUP BY lead
             ) AS spoken ON spoken.lead = leads.id
             LEFT JOIN assignments ON assignments.lead = leads.id
             WHERE spoken.at < $1 AND leads.id > $2
             ORDER BY leads.id LIMIT $3",
        )
        .bind(since)
        .bind(after)
        .bind(limit);
    let read = |columns: &mut Columns<'_>| {
        let (lead, number) = (columns.next()?, columns.next()?);
        let (stage, script) = (columns.word(Stage::from_name)?, columns.next()?);
        let last_word_at = columns.next()?;
        let assignment = columns.maybe::<Json<Assignment>>()?;
        let back_as = assignment.and_then(|Json(assignment)| assignment.comes_back_as());
        Ok(Aged { lead, number, stage, back_as, script, last_word_at })
    };
    aged.all(read).await
}

/// Conversations of no lead in which nobody said a word since then.
pub(super) async fn strangers(
    connection: &mut Connection,
    since: Timestamp,
    limit: i64,
) -> Result<Vec<ConversationId>, StoreError> {
    let rows = connection
        .query(
            "SELECT id FROM conversations
             WHERE COALESCE(last_word_at, updated_at) < $1
                 AND NOT EXISTS (SELECT 1 FROM leads WHERE leads.id = conversations.lead)
             ORDER BY id LIMIT $2",
        )
        .bind(since)
        .bind(limit)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}
