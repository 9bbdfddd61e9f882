//! Erasing: a lead with everything that is known of its people, or the part of one person in it.
//!
//! What is left is a row for the counts by which nobody can be found, and what the desk's rooms are owed so that nothing
//! personal stays there. The bytes in the file are [`traces`](super::traces).

use jiff::Timestamp;

use super::connection::Connection;
use super::record::{Owed, Payload};
use super::value::Json;
use super::{StoreError, conversations, counters, erase_part, identities, lead_pages, outbox, ties, traces};
use crate::core::ids::{Account, Chat, ConversationId, IdentityId, LeadId, MessageId, OutboxId};
use crate::core::lead::erasure::{Blank, Erasure};
use crate::core::lead::lead::Lead;

/// Erases what is known of one identity. The lead goes with it, unless a rep has joined other people's accounts to it.
pub(super) async fn identity(
    connection: &mut Connection,
    identity: IdentityId,
    lead: LeadId,
    erasure: Erasure,
    now: Timestamp,
) -> Result<(), StoreError> {
    if belongs_to_others(connection, lead, identity).await? {
        return erase_part::erase(connection, identity, lead, erasure, now).await;
    }
    whole(connection, lead, erasure, now).await?;
    // Also what never became a lead.
    forget_identity(connection, identity).await?;
    traces::leave(connection).await
}

/// Whether people are in this lead whom somebody else only took for the same person.
async fn belongs_to_others(
    connection: &mut Connection,
    lead: LeadId,
    identity: IdentityId,
) -> Result<bool, StoreError> {
    let others = connection
        .query("SELECT id FROM identities WHERE lead = $1 AND id <> $2 LIMIT 1")
        .bind(lead)
        .bind(identity)
        .row()
        .await?;
    Ok(others.is_some())
}

/// Erases a lead with all of its people. One that is not on record is erased as far as anything is known of it.
pub(super) async fn whole(
    connection: &mut Connection,
    lead: LeadId,
    erasure: Erasure,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut people: Vec<IdentityId> = Vec::new();
    let rows = connection
        .query(
            "SELECT id FROM identities WHERE lead = $1
             UNION SELECT identity FROM conversations WHERE lead = $1 ORDER BY 1",
        )
        .bind(lead)
        .rows()
        .await?;
    for row in rows {
        people.push(row.columns().next()?);
    }
    // Its parts go with it, but what stands about them in the rooms does not.
    for known in with_parts(connection, lead).await? {
        if known.id == lead {
            count(connection, &known, erasure, now).await?;
        }
        blank_rooms(connection, &known, erasure, now).await?;
        let owed = connection.query("DELETE FROM outbox WHERE lead = $1 AND conversation IS NULL").bind(known.id);
        owed.execute().await?;
    }
    connection
        .query(
            "DELETE FROM outbox
             WHERE lead = $1 OR conversation IN (SELECT id FROM conversations WHERE lead = $1)",
        )
        .bind(lead)
        .execute()
        .await?;
    // With its history, its cards, and what else stood in the rooms.
    connection.query("DELETE FROM leads WHERE id = $1").bind(lead).execute().await?;
    for person in people {
        forget_identity(connection, person).await?;
    }
    connection.query("DELETE FROM conversations WHERE lead = $1").bind(lead).execute().await?;
    traces::leave(connection).await
}

/// A lead and those that are a part of it, as far as they are on record.
pub(super) async fn with_parts(connection: &mut Connection, lead: LeadId) -> Result<Vec<Lead>, StoreError> {
    let mut known = Vec::new();
    for lead in std::iter::once(lead).chain(ties::parts(connection, lead).await?) {
        known.extend(lead_pages::load(connection, lead).await?);
    }
    Ok(known)
}

/// Forgets an account: its conversations, what they owe, its updates that failed, its names.
pub(super) async fn forget_identity(connection: &mut Connection, identity: IdentityId) -> Result<(), StoreError> {
    let row = connection.query("SELECT account FROM identities WHERE id = $1").bind(identity).row().await?;
    let Some(row) = row else { return Ok(()) };
    let account: Account = row.columns().next()?;
    for sql in [
        "DELETE FROM outbox WHERE conversation IN (SELECT id FROM conversations WHERE identity = $1)",
        "DELETE FROM conversations WHERE identity = $1",
        "DELETE FROM identities WHERE id = $1",
    ] {
        connection.query(sql).bind(identity).execute().await?;
    }
    let [number, last, text, key] = in_dead_updates(&account);
    connection
        .query(
            "DELETE FROM dead_updates
             WHERE (payload LIKE $1 OR payload LIKE $2 OR payload LIKE $3) AND key LIKE $4",
        )
        .bind(number)
        .bind(last)
        .bind(text)
        .bind(key)
        .execute()
        .await
        .map(drop)
}

/// How an account stands in updates that failed: as a number in JSON, before a comma or at the end, or as a text; and how
/// their keys begin.
pub(super) fn in_dead_updates(account: &Account) -> [String; 4] {
    let Account { platform, id } = account;
    [format!("%\"id\":{id},%"), format!("%\"id\":{id}}}%"), format!("%\"{id}\"%"), format!("{}:%", platform.name())]
}

/// Erases somebody who never became a lead.
pub(super) async fn stranger(connection: &mut Connection, conversation: ConversationId) -> Result<(), StoreError> {
    let row = connection.query("SELECT identity FROM conversations WHERE id = $1").bind(conversation).row().await?;
    let Some(row) = row else { return Ok(()) };
    let identity = row.columns().next()?;
    conversations::erase(connection, conversation).await?;
    identities::forget_unused(connection, identity).await?;
    traces::leave(connection).await
}

/// Forgets which leads were erased before then: nothing about them is on its way any more.
pub(super) async fn prune(connection: &mut Connection, before: Timestamp) -> Result<(), StoreError> {
    connection.query("DELETE FROM gone_leads WHERE gone_at < $1").bind(before).execute().await.map(drop)
}

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

fn day(at: Timestamp) -> i64 {
    at.as_millisecond().div_euclid(DAY_MS) * DAY_MS
}

#[expect(clippy::cast_possible_truncation, reason = "points are small numbers")]
fn points(points: f64) -> i64 {
    points.round() as i64
}

/// What stays for the counts. A source that only this lead has could be a person's own link, and is left out.
async fn count(connection: &mut Connection, lead: &Lead, erasure: Erasure, now: Timestamp) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO erased_leads
                 (erased_on, why, created_on, qualified_on, stage, reason, temperature, fit, interest, behaviour, total,
                  source, script, language)
             SELECT $2, $3, $4, $5, stage, reason, temperature, $6, $7, $8, $9,
                 CASE WHEN EXISTS (SELECT 1 FROM leads AS other WHERE other.source = leads.source AND other.id <> leads.id)
                     THEN source END,
                 script, language
             FROM leads WHERE id = $1",
        )
        .bind(lead.id)
        .bind(day(now))
        .bind(erasure.why.name())
        .bind(day(lead.created_at))
        .bind(lead.qualified_at.map(day))
        .bind(points(lead.score.fit))
        .bind(points(lead.score.interest))
        .bind(points(lead.score.behaviour))
        .bind(points(lead.score.total))
        .execute()
        .await
        .map(drop)
}

/// Owes every room in which something stands about the lead that it says nothing any more.
async fn blank_rooms(
    connection: &mut Connection,
    lead: &Lead,
    erasure: Erasure,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (shown, note) = (erasure.shown(lead.number), erasure.note(lead.number));
    for (room, message) in messages_about(connection, lead.id).await? {
        let blank = Blank { message, shown: shown.clone(), note: note.clone() };
        owe(connection, room, Payload::Blank(blank), None, now).await?;
    }
    connection
        .query(
            "INSERT INTO gone_leads (lead, shown, note, gone_at) VALUES ($1, $2, $3, $4) ON CONFLICT (lead) DO NOTHING",
        )
        .bind(lead.id)
        .bind(shown.as_str())
        .bind(note.as_str())
        .bind(now)
        .execute()
        .await
        .map(drop)
}

/// The lead's cards, and what else was said about it in the rooms.
async fn messages_about(connection: &mut Connection, lead: LeadId) -> Result<Vec<(Chat, MessageId)>, StoreError> {
    let rows = connection
        .query(
            "SELECT room, message FROM cards WHERE lead = $1
             UNION SELECT room, message FROM desk_messages WHERE lead = $1 ORDER BY 1, 2",
        )
        .bind(lead)
        .rows()
        .await?;
    let read = |row: &super::connection::Row| {
        let mut columns = row.columns();
        Ok((columns.next()?, columns.next()?))
    };
    rows.iter().map(read).collect()
}

/// Owes what no turn owes, under an id that no turn makes.
pub(super) async fn owe(
    connection: &mut Connection,
    chat: Chat,
    payload: Payload,
    lead: Option<LeadId>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let id = OutboxId(-counters::next(connection, "blank").await?);
    let owed = Owed { id, chat, payload, conversation: None, lead, created_at: now, due_at: now, attempts: 0 };
    let mut rows = outbox::Rows::default();
    rows.owe(&owed)?;
    outbox::write(connection, rows).await
}

/// A message about a lead arrived after the lead was erased: it is owed that it says nothing any more.
pub(super) async fn blank_late(
    connection: &mut Connection,
    lead: LeadId,
    room: &Chat,
    message: &MessageId,
    now: Timestamp,
) -> Result<(), StoreError> {
    let row = connection.query("SELECT shown, note FROM gone_leads WHERE lead = $1").bind(lead).row().await?;
    let Some(row) = row else { return Ok(()) };
    let mut columns = row.columns();
    let blank = Blank { message: message.clone(), shown: columns.next()?, note: columns.next()? };
    owe(connection, room.clone(), Payload::Blank(blank), None, now).await
}

/// The states of conversations as they are kept.
pub(super) async fn states(
    connection: &mut Connection,
    lead: LeadId,
) -> Result<Vec<(ConversationId, IdentityId, serde_json::Value)>, StoreError> {
    let rows = connection
        .query("SELECT id, identity, state FROM conversations WHERE lead = $1 ORDER BY id")
        .bind(lead)
        .rows()
        .await?;
    let read = |row: &super::connection::Row| {
        let mut columns = row.columns();
        Ok((columns.next()?, columns.next()?, columns.next::<Json<_>>()?.0))
    };
    rows.iter().map(read).collect()
}
