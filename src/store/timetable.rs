//! What is looked at once, when the program starts: leads that stand on no desk yet although one shows them, and when something
//! is due with the others.

use jiff::Timestamp;

use super::StoreError;
use super::connection::Connection;
use super::value::{Columns, Json, Value};
use crate::core::ids::{Chat, LeadId};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::sla::Standing;
use crate::core::stage::{Stage, Temperature};

/// A lead whose card stands in a room, and that is on no desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unplaced {
    pub lead: LeadId,
    pub version: i64,
    /// When the desk was told of it, as far as that is known.
    pub since: Timestamp,
}

/// The open leads with a card in this room that are on no desk, the newest first.
pub(super) async fn unplaced(
    connection: &mut Connection,
    room: &Chat,
    limit: i64,
) -> Result<Vec<Unplaced>, StoreError> {
    connection
        .query(
            "SELECT leads.id, leads.version, COALESCE(leads.qualified_at, leads.created_at)
             FROM cards JOIN leads ON leads.id = cards.lead
             WHERE cards.room = $4 AND leads.merged_into IS NULL AND leads.stage NOT IN ($1, $2, $3)
                 AND NOT EXISTS (SELECT 1 FROM assignments WHERE assignments.lead = leads.id)
             ORDER BY leads.number DESC LIMIT $5",
        )
        .bind_each(Stage::OVER.map(Stage::name))
        .bind(room)
        .bind(limit)
        .all(|columns| Ok(Unplaced { lead: columns.next()?, version: columns.next()?, since: columns.next()? }))
        .await
}

/// A lead with which something may be due later.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheduled {
    pub lead: LeadId,
    /// None where nothing is.
    pub due_at: Option<Timestamp>,
    pub standing: Standing,
    /// None where it can not be read; that is told when something is due.
    pub assignment: Option<Assignment>,
}

/// The leads of a desk with which nothing is due by now, but may be later: those that are open, or wake up; by id, from
/// behind `after` on.
pub(super) async fn scheduled(
    connection: &mut Connection,
    desk: &str,
    now: Timestamp,
    after: LeadId,
    limit: i64,
) -> Result<Vec<Scheduled>, StoreError> {
    let scheduled = connection
        .query(
            r#"SELECT leads.id, due_at, leads.stage, leads.temperature, leads.qualified_at, assignments.state
               FROM assignments JOIN leads ON leads.id = assignments.lead
               WHERE desk = $4 AND (due_at IS NULL OR due_at > $5) AND leads.merged_into IS NULL
                   AND (leads.stage NOT IN ($1, $2, $3) OR assignments.state LIKE '%"wake_at":%') AND leads.id > $6
               ORDER BY leads.id LIMIT $7"#,
        )
        .bind_each(Stage::OVER.map(Stage::name))
        .bind(desk)
        .bind(now)
        .bind(after)
        .bind(limit);
    let read = |columns: &mut Columns<'_>| {
        Ok(Scheduled {
            lead: columns.next()?,
            due_at: columns.maybe()?,
            standing: Standing {
                stage: columns.word(Stage::from_name)?,
                temperature: columns.maybe_word(Temperature::from_name)?,
                heard_at: columns.maybe()?,
            },
            assignment: columns.next::<Json<Assignment>>().ok().map(|Json(assignment)| assignment),
        })
    };
    scheduled.all(read).await
}

/// Something is due with a lead at another time than was thought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rescheduled {
    pub lead: LeadId,
    /// Where that has changed meanwhile, whoever changed it was right.
    pub from: Option<Timestamp>,
    pub to: Option<Timestamp>,
}

pub(super) async fn reschedule(connection: &mut Connection, changes: &[Rescheduled]) -> Result<(), StoreError> {
    let row = |change: &Rescheduled| -> [Value; 3] { [change.lead.into(), change.from.into(), change.to.into()] };
    connection
        .wide(
            "UPDATE assignments SET due_at = found.column3 FROM (VALUES ",
            changes.iter().map(row).collect(),
            ") AS found WHERE lead = found.column1 AND due_at IS NOT DISTINCT FROM found.column2",
        )
        .await
        .map(drop)
}
