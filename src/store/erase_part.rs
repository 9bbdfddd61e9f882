//! Erasing one person's part of a lead that a rep has joined from the accounts of several.

use jiff::Timestamp;

use super::connection::Connection;
use super::record::Payload;
use super::value::json;
use super::{StoreError, erase, traces};
use crate::core::ids::{Chat, ConversationId, IdentityId, LeadId};
use crate::core::lead::erasure::{Blank, Erasure};
use crate::core::lead::lead::Lead;
use crate::core::lead::qualification::Score;

/// Erases what an identity said and is. The lead stays with what the others said; its cards are shown anew, and whatever else
/// was said about it in the rooms says nothing any more.
pub(super) async fn erase(
    connection: &mut Connection,
    identity: IdentityId,
    lead: LeadId,
    erasure: Erasure,
    now: Timestamp,
) -> Result<(), StoreError> {
    let states = erase::states(connection, lead).await?;
    erase::forget_identity(connection, identity).await?;
    let kept: Vec<_> = states.into_iter().filter(|(_, of, _)| *of != identity).collect();
    let texts: Vec<String> = kept.iter().map(|(_, _, state)| state.to_string()).collect();
    for known in erase::with_parts(connection, lead).await? {
        keep_what_others_said(connection, &known, &texts).await?;
        go_on_with(connection, &known, kept.iter().map(|(id, ..)| *id).max()).await?;
        forget_before_the_merge(connection, known.id).await?;
        show_anew(connection, &known, erasure, now).await?;
    }
    traces::leave(connection).await
}

/// Contact data stays as far as one of the others gave it.
async fn keep_what_others_said(connection: &mut Connection, lead: &Lead, texts: &[String]) -> Result<(), StoreError> {
    let profile = &lead.profile;
    let said = |value: Option<&String>| {
        // As it stands in the JSON.
        let written = serde_json::to_string(value?).ok()?;
        texts.iter().any(|text| text.contains(&written)).then(|| value.cloned()).flatten()
    };
    let phone = profile.phone.as_ref().filter(|phone| said(Some(&phone.number)).is_some());
    connection
        .query(
            "UPDATE leads
             SET name = $2, company = $3, email = $4, phone = $5, phone_extension = $6, phone_attested = $7
             WHERE id = $1",
        )
        .bind(lead.id)
        .bind(said(profile.name.as_ref()).as_deref())
        .bind(said(profile.company.as_ref()).as_deref())
        .bind(said(profile.email.as_ref()).as_deref())
        .bind(phone.map(|phone| phone.number.as_str()))
        .bind(phone.and_then(|phone| phone.extension.as_deref()))
        .bind(phone.is_some_and(|phone| phone.attested))
        .execute()
        .await?;
    // Corrections quote answers, and nobody can tell whose they were.
    connection.query("UPDATE lead_history SET why = NULL WHERE lead = $1").bind(lead.id).execute().await.map(drop)
}

/// The lead goes on with what is left; reasons that quote what is erased go.
async fn go_on_with(
    connection: &mut Connection,
    lead: &Lead,
    newest: Option<ConversationId>,
) -> Result<(), StoreError> {
    let Some(newest) = newest else { return Ok(()) };
    let score = Score { because: Vec::new(), ..lead.score.clone() };
    connection
        .query(
            "UPDATE leads SET score = $2, left_at = NULL,
                 conversation = CASE WHEN EXISTS (SELECT 1 FROM conversations WHERE id = leads.conversation)
                     THEN conversation ELSE $3 END
             WHERE id = $1",
        )
        .bind(lead.id)
        .bind(json(&score)?)
        .bind(newest)
        .execute()
        .await
        .map(drop)
}

/// What it takes to undo a merge is what both leads were before, and goes with what is erased of it.
async fn forget_before_the_merge(connection: &mut Connection, lead: LeadId) -> Result<(), StoreError> {
    connection.query("DELETE FROM merges WHERE survivor = $1 OR absorbed = $1").bind(lead).execute().await.map(drop)
}

async fn show_anew(
    connection: &mut Connection,
    lead: &Lead,
    erasure: Erasure,
    now: Timestamp,
) -> Result<(), StoreError> {
    let rooms = super::outbox::rooms_with_card(connection, lead.id).await?;
    for room in rooms {
        erase::owe(connection, room, Payload::Card(lead.id), Some(lead.id), now).await?;
    }
    let rows = connection
        .query("DELETE FROM desk_messages WHERE lead = $1 RETURNING room, message")
        .bind(lead.id)
        .rows()
        .await?;
    for row in rows {
        let mut columns = row.columns();
        let (room, message): (Chat, _) = (columns.next()?, columns.next()?);
        let blank = Blank { message, shown: erasure.shown(lead.number), note: erasure.note(lead.number) };
        erase::owe(connection, room, Payload::Blank(blank), None, now).await?;
    }
    Ok(())
}
