//! The outbox: messages that are owed, and how the attempts to send them ended.

use jiff::Timestamp;

use super::connection::{Connection, Row};
use super::record::{Delivery, Outcome, Owed};
use super::value::{Json, Value, json};
use super::{DeadLetter, StoreError, erase};
use crate::core::ids::{Chat, LeadId, MessageId, OutboxId, Platform};
use crate::core::lead::verdict::Spot;

/// The messages that wait to be written down as owed.
#[derive(Debug, Default)]
pub(super) struct Rows(Vec<[Value; 10]>);

impl Rows {
    pub(super) fn owe(&mut self, owed: &Owed) -> Result<(), StoreError> {
        self.0.push([
            owed.id.into(),
            owed.chat.platform.name().into(),
            (&owed.chat).into(),
            "owed".into(),
            json(&owed.payload)?,
            owed.conversation.into(),
            owed.lead.into(),
            owed.created_at.into(),
            owed.due_at.into(),
            i64::from(owed.attempts).into(),
        ]);
        Ok(())
    }
}

pub(super) async fn write(connection: &mut Connection, rows: Rows) -> Result<(), StoreError> {
    connection
        .wide(
            "INSERT INTO outbox
                 (id, platform, chat, state, payload, conversation, lead, created_at, due_at, attempts)
             VALUES ",
            rows.0,
            "",
        )
        .await
        .map(drop)
}

/// Drops rows that were delivered before; returns how many, at most `limit`. Dead ones of a conversation or lead stay to be
/// seen.
pub(super) async fn prune(connection: &mut Connection, before: Timestamp, limit: i64) -> Result<u64, StoreError> {
    connection
        .query(
            "DELETE FROM outbox
             WHERE id IN (SELECT id FROM outbox WHERE state = 'delivered' AND settled_at < $1 LIMIT $2)",
        )
        .bind(before)
        .bind(limit)
        .execute()
        .await
}

/// Drops rows that belong to nobody on record, such as the answer to a refusal, as soon as they are delivered or dead;
/// returns how many, at most `limit`.
pub(super) async fn prune_of_nobody(connection: &mut Connection, limit: i64) -> Result<u64, StoreError> {
    connection
        .query(
            "DELETE FROM outbox
             WHERE id IN (
                 SELECT id FROM outbox WHERE state <> 'owed' AND conversation IS NULL AND lead IS NULL LIMIT $1)",
        )
        .bind(limit)
        .execute()
        .await
}

/// Whether a message is still owed.
pub(super) async fn is_owed(connection: &mut Connection, id: OutboxId) -> Result<bool, StoreError> {
    let row = connection.query("SELECT id FROM outbox WHERE id = $1 AND state = 'owed'").bind(id).row().await?;
    Ok(row.is_some())
}

/// What is owed on a platform, oldest first, from behind `after` on.
pub(super) async fn load(
    connection: &mut Connection,
    platform: Platform,
    after: Option<OutboxId>,
    limit: i64,
) -> Result<Vec<Owed>, StoreError> {
    let rows = connection
        .query(
            "SELECT id, chat, payload, conversation, lead, created_at, due_at, attempts FROM outbox
             WHERE state = 'owed' AND platform = $1 AND id > $2 ORDER BY id LIMIT $3",
        )
        .bind(platform.name())
        .bind(after.unwrap_or(OutboxId(i64::MIN)))
        .bind(limit)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Owed {
            id: columns.next()?,
            chat: columns.next()?,
            payload: columns.next::<Json<_>>()?.0,
            conversation: columns.maybe()?,
            lead: columns.maybe()?,
            created_at: columns.next()?,
            due_at: columns.next()?,
            attempts: u32::try_from(columns.next::<i64>()?).unwrap_or(u32::MAX),
        })
    };
    rows.iter().map(read).collect()
}

/// Writes down how attempts to send ended. What is delivered or dead needs its text no more: the transcript has it.
pub(super) async fn record(connection: &mut Connection, deliveries: &[&Delivery]) -> Result<(), StoreError> {
    let mut deliveries = deliveries.to_vec();
    // In the same order in every process, so that no two wait for each other.
    deliveries.sort_by_key(|delivery| delivery.id);
    let mut delivered: Vec<[Value; 3]> = Vec::new();
    for delivery in &deliveries {
        match &delivery.outcome {
            Outcome::Delivered { message, .. } | Outcome::Noted { message, .. } | Outcome::Shown { message, .. } => {
                delivered.push([delivery.id.into(), message.into(), delivery.at.into()]);
            }
            Outcome::Retry { due_at, error } => {
                connection
                    .query(
                        "UPDATE outbox SET attempts = attempts + 1, due_at = $2, error = $3
                         WHERE id = $1 AND state = 'owed'",
                    )
                    .bind(delivery.id)
                    .bind(*due_at)
                    .bind(error.as_str())
                    .execute()
                    .await?;
            }
            Outcome::Dead { error } => {
                connection
                    .query(
                        "UPDATE outbox
                         SET state = 'dead', attempts = attempts + 1, error = $2, settled_at = $3, payload = NULL
                         WHERE id = $1 AND state = 'owed'",
                    )
                    .bind(delivery.id)
                    .bind(error.as_str())
                    .bind(delivery.at)
                    .execute()
                    .await?;
            }
        }
    }
    connection
        .wide(
            "UPDATE outbox
             SET state = 'delivered', attempts = attempts + 1, message = sent.column2, settled_at = sent.column3,
                 payload = NULL, error = NULL
             FROM (VALUES ",
            delivered,
            ") AS sent WHERE id = sent.column1 AND state = 'owed'",
        )
        .await?;
    for delivery in deliveries {
        match &delivery.outcome {
            Outcome::Delivered { message, card: Some((lead, room)) } => {
                place_card(connection, *lead, room, message, delivery).await?;
            }
            Outcome::Noted { message, lead, room } => place_note(connection, *lead, room, message, delivery).await?,
            Outcome::Shown { message, leads, room } => {
                for lead in leads {
                    place_note(connection, *lead, room, message, delivery).await?;
                }
            }
            Outcome::Delivered { card: None, .. } | Outcome::Retry { .. } | Outcome::Dead { .. } => {}
        }
    }
    Ok(())
}

/// The card of a lead that was erased meanwhile is not placed: it is owed that it says nothing any more.
async fn place_card(
    connection: &mut Connection,
    lead: LeadId,
    room: &Chat,
    message: &MessageId,
    delivery: &Delivery,
) -> Result<(), StoreError> {
    let placed = connection
        .query(
            "INSERT INTO cards (lead, room, message, sent_at)
             SELECT id, $2, $3, $4 FROM leads WHERE id = $1
             ON CONFLICT (lead, room) DO UPDATE SET message = excluded.message, sent_at = excluded.sent_at",
        )
        .bind(lead)
        .bind(room)
        .bind(message)
        .bind(delivery.at)
        .execute()
        .await?;
    if placed == 0 { erase::blank_late(connection, lead, room, message, delivery.at).await } else { Ok(()) }
}

/// What is told about a lead in a room is known for as long as the lead is, so that it can be blanked with it; where the
/// lead was erased meanwhile, that is owed at once.
async fn place_note(
    connection: &mut Connection,
    lead: LeadId,
    room: &Chat,
    message: &MessageId,
    delivery: &Delivery,
) -> Result<(), StoreError> {
    let placed = connection
        .query(
            "INSERT INTO desk_messages (lead, room, message)
             SELECT id, $2, $3 FROM leads WHERE id = $1
             ON CONFLICT (lead, room, message) DO UPDATE SET message = excluded.message",
        )
        .bind(lead)
        .bind(room)
        .bind(message)
        .execute()
        .await?;
    if placed == 0 { erase::blank_late(connection, lead, room, message, delivery.at).await } else { Ok(()) }
}

/// The notes about a lead, by room.
pub(super) async fn notes(connection: &mut Connection, lead: LeadId) -> Result<Vec<Spot>, StoreError> {
    let notes =
        connection.query("SELECT room, message FROM desk_messages WHERE lead = $1 ORDER BY room, message").bind(lead);
    let rows = notes.rows().await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Spot { room: columns.next()?, message: columns.next()? })
    };
    rows.iter().map(read).collect()
}

pub(super) async fn card(
    connection: &mut Connection,
    lead: LeadId,
    room: &Chat,
) -> Result<Option<MessageId>, StoreError> {
    let row =
        connection.query("SELECT message FROM cards WHERE lead = $1 AND room = $2").bind(lead).bind(room).row().await?;
    row.map(|row| row.columns().next()).transpose()
}

/// The rooms that show a lead's card, or will when what is owed is delivered. A card that is on its way may show the lead as
/// it was; what is owed after it comes after it.
pub(super) async fn rooms_with_card(connection: &mut Connection, lead: LeadId) -> Result<Vec<Chat>, StoreError> {
    let rows = connection
        .query(
            r#"SELECT room FROM cards WHERE lead = $1
               UNION SELECT chat FROM outbox WHERE state = 'owed' AND lead = $1 AND payload LIKE '{"card":%'
               ORDER BY 1"#,
        )
        .bind(lead)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}

/// Whether some card of this lead is not delivered yet.
pub(super) async fn card_is_owed(connection: &mut Connection, lead: LeadId) -> Result<bool, StoreError> {
    let row = connection
        .query("SELECT id FROM outbox WHERE lead = $1 AND state = 'owed' AND conversation IS NULL LIMIT 1")
        .bind(lead)
        .row()
        .await?;
    Ok(row.is_some())
}

/// The messages that are a lead's cards.
pub(super) async fn cards(connection: &mut Connection, lead: LeadId) -> Result<Vec<Spot>, StoreError> {
    let rows =
        connection.query("SELECT room, message FROM cards WHERE lead = $1 ORDER BY room").bind(lead).rows().await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Spot { room: columns.next()?, message: columns.next()? })
    };
    rows.iter().map(read).collect()
}

/// Messages that were given up, oldest first: those of one lead, or all.
pub(super) async fn dead(connection: &mut Connection, lead: Option<LeadId>) -> Result<Vec<DeadLetter>, StoreError> {
    let rows = connection
        .query(
            "SELECT id, lead, chat, error, settled_at FROM outbox
             WHERE state = 'dead' AND ($1 IS NULL OR lead = $1) ORDER BY id",
        )
        .bind(lead)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(DeadLetter {
            id: columns.next()?,
            lead: columns.maybe()?,
            chat: columns.next()?,
            error: columns.next()?,
            at: columns.next()?,
        })
    };
    rows.iter().map(read).collect()
}
