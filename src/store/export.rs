//! Everything that is kept about one person, read for their own eyes.

use super::connection::{Connection, Row};
use super::record::{Payload, Speaker};
use super::value::Json;
use super::{StoreError, answers, consents, lead_pages, outbox};
use crate::core::event::Person;
use crate::core::ids::{ConversationId, IdentityId, Language, LeadId};
use crate::core::lead::held::{By, Held, HeldConversation, HeldLead, Said};
use crate::core::lead::lead::Lead;

/// What is kept about the person of a conversation; none when that is erased.
pub(super) async fn load(
    connection: &mut Connection,
    conversation: ConversationId,
) -> Result<Option<Held>, StoreError> {
    let row = connection
        .query(
            "SELECT identities.id, identities.created_at, account, first_name, last_name, username, identities.language,
                 conversations.lead, conversations.state
             FROM conversations JOIN identities ON identities.id = conversations.identity
             WHERE conversations.id = $1",
        )
        .bind(conversation)
        .row()
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut columns = row.columns();
    let identity: IdentityId = columns.next()?;
    let known_since = columns.next()?;
    let person = Person {
        account: columns.next()?,
        first_name: columns.maybe()?,
        last_name: columns.maybe()?,
        username: columns.maybe()?,
        language: columns.maybe()?,
    };
    let lead: LeadId = columns.next()?;
    let Json(state) = columns.next::<Json<serde_json::Value>>()?;
    let spoken = state["language"].as_str().and_then(|code| code.parse().ok());
    Ok(Some(Held {
        language: spoken.unwrap_or(Language::ENGLISH),
        known_since,
        lead: lead_of(connection, lead, identity).await?,
        conversations: conversations(connection, identity).await?,
        owed: owed(connection, identity).await?,
        unhandled: unhandled(connection, &person).await?,
        person,
    }))
}

/// The lead, unless other accounts are in it too: nobody learns what another account said.
async fn lead_of(
    connection: &mut Connection,
    id: LeadId,
    identity: IdentityId,
) -> Result<Option<HeldLead>, StoreError> {
    let others = connection
        .query(
            "SELECT identity FROM conversations WHERE lead = $1 AND identity <> $2
             UNION SELECT id FROM identities WHERE lead = $1 AND id <> $2 LIMIT 1",
        )
        .bind(id)
        .bind(identity)
        .row()
        .await?;
    if others.is_some() {
        return Ok(None);
    }
    let Some(lead) = lead_pages::load(connection, id).await? else { return Ok(None) };
    let history = lead_pages::history(connection, id).await?;
    let shown_in = outbox::rooms_with_card(connection, id).await?;
    let Lead { number, stage, reason, temperature, score, profile, source, language, .. } = lead;
    let Lead { wants_human, left_at, created_at, updated_at, qualified_at, .. } = lead;
    Ok(Some(HeldLead {
        number,
        stage,
        reason,
        temperature,
        score,
        profile,
        source,
        language,
        wants_human,
        left_at,
        created_at,
        updated_at,
        qualified_at,
        history,
        shown_in,
    }))
}

async fn conversations(connection: &mut Connection, identity: IdentityId) -> Result<Vec<HeldConversation>, StoreError> {
    let rows = connection
        .query("SELECT id, started_at, finished_at, script, state FROM conversations WHERE identity = $1 ORDER BY id")
        .bind(identity)
        .rows()
        .await?;
    let mut held = Vec::with_capacity(rows.len());
    for row in rows {
        let mut columns = row.columns();
        let id: ConversationId = columns.next()?;
        held.push(HeldConversation {
            started_at: columns.next()?,
            finished_at: columns.maybe()?,
            script: columns.next()?,
            state: columns.next::<Json<_>>()?.0,
            consent: consents::of_conversation(connection, id).await?,
            answers: answers::of_conversation(connection, id).await?,
            transcript: said(connection, id).await?,
        });
    }
    Ok(held)
}

async fn said(connection: &mut Connection, conversation: ConversationId) -> Result<Vec<Said>, StoreError> {
    let rows = connection
        .query("SELECT said_at, speaker, text FROM messages WHERE conversation = $1 ORDER BY turn, line")
        .bind(conversation)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        let at = columns.next()?;
        let by = match columns.word(Speaker::from_name)? {
            Speaker::Prospect => By::Prospect,
            Speaker::Bot => By::Bot,
        };
        Ok(Said { at, by, text: columns.next()? })
    };
    rows.iter().map(read).collect()
}

/// The texts that are still owed to the person. The rows that bring this very export hold none.
async fn owed(connection: &mut Connection, identity: IdentityId) -> Result<Vec<String>, StoreError> {
    let rows = connection
        .query(
            "SELECT payload FROM outbox
             WHERE state = 'owed' AND conversation IN (SELECT id FROM conversations WHERE identity = $1) ORDER BY id",
        )
        .bind(identity)
        .rows()
        .await?;
    let mut texts = Vec::new();
    for row in rows {
        match row.columns().next::<Json<Payload>>()?.0 {
            Payload::Message(message) => texts.push(message.text.to_plain()),
            Payload::Card(_)
            | Payload::Note(_)
            | Payload::Reading(_)
            | Payload::Board(_)
            | Payload::Export(_)
            | Payload::Blank(_) => {}
        }
    }
    Ok(texts)
}

async fn unhandled(connection: &mut Connection, person: &Person) -> Result<Vec<String>, StoreError> {
    let [number, last, text, key] = super::erase::in_dead_updates(&person.account);
    let rows = connection
        .query(
            "SELECT payload FROM dead_updates
             WHERE (payload LIKE $1 OR payload LIKE $2 OR payload LIKE $3) AND key LIKE $4 ORDER BY key",
        )
        .bind(number)
        .bind(last)
        .bind(text)
        .bind(key)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}
