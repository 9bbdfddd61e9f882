//! The transcript: everything said, as far as it may be kept.

use super::StoreError;
use super::connection::{Connection, Row};
use super::record::{Speaker, TranscriptLine};
use super::value::Value;
use crate::core::ids::{ConversationId, LeadId};

impl Speaker {
    const fn name(self) -> &'static str {
        match self {
            Self::Prospect => "prospect",
            Self::Bot => "bot",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        [Self::Prospect, Self::Bot].into_iter().find(|speaker| speaker.name() == name)
    }
}

/// The lines of the transcript that wait to be written.
#[derive(Debug, Default)]
pub(super) struct Lines(Vec<[Value; 6]>);

impl Lines {
    /// What was said in the turn that made this version of the conversation.
    pub(super) fn say(&mut self, conversation: ConversationId, version: i64, said: &[TranscriptLine]) {
        for (number, line) in (1_i64..).zip(said) {
            self.0.push([
                conversation.into(),
                version.into(),
                number.into(),
                line.at.into(),
                line.from.name().into(),
                line.text.as_str().into(),
            ]);
        }
    }
}

pub(super) async fn write(connection: &mut Connection, lines: Lines) -> Result<(), StoreError> {
    connection
        .wide("INSERT INTO messages (conversation, turn, line, said_at, speaker, text) VALUES ", lines.0, "")
        .await
        .map(drop)
}

/// The last lines said in the conversations of a lead, oldest first.
pub(super) async fn last(
    connection: &mut Connection,
    lead: LeadId,
    limit: i64,
) -> Result<Vec<TranscriptLine>, StoreError> {
    let rows = connection
        .query(
            "SELECT messages.said_at, messages.speaker, messages.text
             FROM conversations JOIN messages ON messages.conversation = conversations.id
             WHERE conversations.lead = $1
             ORDER BY messages.said_at DESC, messages.conversation DESC, messages.turn DESC, messages.line DESC
             LIMIT $2",
        )
        .bind(lead)
        .bind(limit)
        .rows()
        .await?;
    rows.iter().rev().map(read).collect()
}

/// Everything said in the conversations of a lead, oldest first.
pub(super) async fn load(connection: &mut Connection, lead: LeadId) -> Result<Vec<TranscriptLine>, StoreError> {
    let rows = connection
        .query(
            "SELECT messages.said_at, messages.speaker, messages.text
             FROM conversations JOIN messages ON messages.conversation = conversations.id
             WHERE conversations.lead = $1
             ORDER BY messages.said_at, messages.conversation, messages.turn, messages.line",
        )
        .bind(lead)
        .rows()
        .await?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<TranscriptLine, StoreError> {
    let mut columns = row.columns();
    Ok(TranscriptLine { at: columns.next()?, from: columns.word(Speaker::from_name)?, text: columns.next()? })
}
