//! Conversations: where each one stands, and that nobody else changed it meanwhile.

use std::collections::HashMap;

use jiff::Timestamp;

use super::StoreError;
use super::connection::{Connection, Row};
use super::record::{ConversationCommit, StoredConversation};
use super::value::{Json, json};
use crate::core::dialogue::state::State;
use crate::core::ids::{Account, Chat, ConversationId, IdentityId, Platform};
use crate::core::lead::assignment::Assignment;
use crate::core::stage::{Stage, Temperature};

/// Selects the columns of a conversation as `stored` reads them, with the lead that its account belongs to by now, and
/// where that one stands and on which desk: another conversation, or somebody of the desk, may have moved it.
macro_rules! select_stored {
    ($rest:literal) => {
        concat!(
            "SELECT conversations.version, conversations.identity, conversations.script, conversations.state,
                 COALESCE(identities.lead, conversations.lead), leads.number, leads.stage, leads.temperature,
                 assignments.state, COALESCE(assignments.is_owned, FALSE)
             FROM identities
             JOIN conversations ON conversations.identity = identities.id
             LEFT JOIN leads ON leads.id = COALESCE(identities.lead, conversations.lead)
             LEFT JOIN assignments ON assignments.lead = leads.id ",
            $rest
        )
    };
}

/// The newest conversation of this account in this chat.
pub(super) async fn load(
    connection: &mut Connection,
    chat: &Chat,
    account: &Account,
) -> Result<Option<StoredConversation>, StoreError> {
    let newest = select_stored!(
        "WHERE identities.account = $1 AND conversations.chat = $2 ORDER BY conversations.run DESC LIMIT 1"
    );
    let row = connection.query(newest).bind(account).bind(chat).row().await?;
    row.map(|row| stored(&row)).transpose()
}

pub(super) async fn by_id(
    connection: &mut Connection,
    id: ConversationId,
) -> Result<Option<StoredConversation>, StoreError> {
    let row = connection.query(select_stored!("WHERE conversations.id = $1")).bind(id).row().await?;
    row.map(|row| stored(&row)).transpose()
}

fn stored(row: &Row) -> Result<StoredConversation, StoreError> {
    let mut columns = row.columns();
    let (version, identity, script) = (columns.next()?, columns.next()?, columns.next()?);
    let Json(state) = columns.next::<Json<State>>()?;
    let mut state = State { lead: columns.next()?, number: columns.maybe()?, ..state };
    let (stands_at, temperature) = (columns.maybe_word(Stage::from_name)?, columns.maybe_word(Temperature::from_name)?);
    if let Some(stage) = stands_at {
        (state.stage, state.temperature) = (stage, temperature);
    }
    if let Some(Json(assignment)) = columns.maybe::<Json<Assignment>>()? {
        state.back_as = assignment.comes_back_as();
        state.is_placed(assignment.desk, columns.next()?);
    }
    Ok(StoredConversation { version, identity, script, state })
}

/// So many chats are looked after when a platform was away; those of longest ago are left out.
const MOST_RECENT: i64 = 1000;

/// The private chats of a platform in which something happened since then, the newest first.
pub(super) async fn recent(
    connection: &mut Connection,
    platform: Platform,
    since: Timestamp,
) -> Result<Vec<(Chat, Timestamp)>, StoreError> {
    let rows = connection
        .query(
            "SELECT chat, MAX(updated_at) FROM conversations
             WHERE updated_at >= $1 AND chat LIKE $2
             GROUP BY chat ORDER BY MAX(updated_at) DESC LIMIT $3",
        )
        .bind(since)
        .bind(format!("{}:%", platform.name()).as_str())
        .bind(MOST_RECENT)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok((columns.next()?, columns.next()?))
    };
    rows.iter().map(read).collect()
}

/// Moves each conversation on, as far as it is still of the version that was loaded; returns the runs of those that are.
pub(super) async fn advance(
    connection: &mut Connection,
    mut commits: Vec<(&ConversationCommit, i64, Timestamp)>,
) -> Result<HashMap<ConversationId, i64>, StoreError> {
    // In the same order in every process, so that no two wait for each other.
    commits.sort_by_key(|(commit, ..)| commit.state.conversation);
    let mut rows = Vec::with_capacity(commits.len());
    for (commit, loaded, now) in commits {
        let state = &commit.state;
        rows.push([
            state.conversation.into(),
            loaded.into(),
            state.lead.into(),
            json(state)?,
            now.into(),
            state.finished_at.into(),
            (&commit.script).into(),
            state.wake_at.into(),
            state.last_event_at.into(),
        ]);
    }
    let advanced = connection
        .wide(
            "UPDATE conversations
             SET version = version + 1, lead = loaded.column3, state = loaded.column4, updated_at = loaded.column5,
                 finished_at = loaded.column6, script = loaded.column7, wake_at = loaded.column8,
                 last_word_at = loaded.column9
             FROM (VALUES ",
            rows,
            ") AS loaded
             WHERE id = loaded.column1 AND version = loaded.column2
             RETURNING id, run",
        )
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok((columns.next()?, columns.next()?))
    };
    advanced.iter().map(read).collect()
}

/// Begins a conversation; `false` when somebody else has begun the same one.
pub(super) async fn begin(
    connection: &mut Connection,
    commit: &ConversationCommit,
    identity: IdentityId,
    run: i64,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let state = &commit.state;
    let written = connection
        .query(
            "INSERT INTO conversations
                 (id, identity, chat, run, version, script, lead, state, started_at, updated_at, finished_at, wake_at,
                  last_word_at)
             VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $8, $9, $10, $11, $12)
             ON CONFLICT (identity, chat, run) DO NOTHING",
        )
        .bind(state.conversation)
        .bind(identity)
        .bind(&commit.chat)
        .bind(run)
        .bind(&commit.script)
        .bind(state.lead)
        .bind(json(state)?)
        .bind(state.started_at)
        .bind(now)
        .bind(state.finished_at)
        .bind(state.wake_at)
        .bind(state.last_event_at)
        .execute()
        .await?;
    Ok(written == 1)
}

/// A conversation in which something is to happen by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub conversation: ConversationId,
    pub chat: Chat,
    pub account: Account,
    pub wake_at: Timestamp,
}

/// The conversations that want to be woken by now, those that wait longest first; of a prospect in a chat the newest only.
pub(super) async fn due(connection: &mut Connection, now: Timestamp, limit: i64) -> Result<Vec<Due>, StoreError> {
    let rows = connection
        .query(
            "SELECT conversations.id, conversations.chat, identities.account, conversations.wake_at
             FROM conversations
             JOIN identities ON identities.id = conversations.identity
             WHERE conversations.wake_at <= $1 AND NOT EXISTS (
                 SELECT 1 FROM conversations AS later
                 WHERE later.identity = conversations.identity AND later.chat = conversations.chat
                     AND later.run > conversations.run)
             ORDER BY conversations.wake_at LIMIT $2",
        )
        .bind(now)
        .bind(limit)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Due {
            conversation: columns.next()?,
            chat: columns.next()?,
            account: columns.next()?,
            wake_at: columns.next()?,
        })
    };
    rows.iter().map(read).collect()
}

/// Its answers and its transcript go with it.
pub(super) async fn erase(connection: &mut Connection, conversation: ConversationId) -> Result<(), StoreError> {
    connection.query("DELETE FROM outbox WHERE conversation = $1").bind(conversation).execute().await?;
    connection.query("DELETE FROM conversations WHERE id = $1").bind(conversation).execute().await.map(drop)
}
