//! Answers, as sales reads them.

use std::collections::BTreeMap;

use super::StoreError;
use super::connection::Connection;
use super::value::{Columns, Json, json};
use crate::core::ids::{ConversationId, QuestionId};
use crate::core::lead::lead::RecordedAnswer;
use crate::core::script::model::Dimension;

/// What becomes of the answers to some questions: the last word on each, by conversation.
#[derive(Debug, Default)]
pub(super) struct Changes<'t>(BTreeMap<(ConversationId, &'t QuestionId), Option<(usize, &'t RecordedAnswer)>>);

impl<'t> Changes<'t> {
    pub(super) fn answered(&mut self, conversation: ConversationId, position: usize, answer: &'t RecordedAnswer) {
        self.0.insert((conversation, &answer.question), Some((position, answer)));
    }

    pub(super) fn withdrawn(&mut self, conversation: ConversationId, question: &'t QuestionId) {
        self.0.insert((conversation, question), None);
    }
}

pub(super) async fn write(connection: &mut Connection, changes: Changes<'_>) -> Result<(), StoreError> {
    let mut rows = Vec::with_capacity(changes.0.len());
    for ((conversation, question), change) in changes.0 {
        let Some((position, answer)) = change else {
            withdraw(connection, conversation, question).await?;
            continue;
        };
        rows.push([
            conversation.into(),
            question.into(),
            i64::try_from(position).unwrap_or(i64::MAX).into(),
            answer.dimension.as_ref().map(|Dimension(name)| name.as_str()).into(),
            answer.asked.as_str().into(),
            answer.raw.as_str().into(),
            json(&answer.given)?,
            answer.shown.as_str().into(),
            answer.at.into(),
        ]);
    }
    connection
        .wide(
            "INSERT INTO answers
                 (conversation, question, position, dimension, asked, raw, given, shown, answered_at)
             VALUES ",
            rows,
            " ON CONFLICT (conversation, question) DO UPDATE
             SET position = excluded.position, dimension = excluded.dimension, asked = excluded.asked,
                 raw = excluded.raw, given = excluded.given, shown = excluded.shown,
                 answered_at = excluded.answered_at",
        )
        .await
        .map(drop)
}

async fn withdraw(
    connection: &mut Connection,
    conversation: ConversationId,
    question: &QuestionId,
) -> Result<(), StoreError> {
    connection
        .query("DELETE FROM answers WHERE conversation = $1 AND question = $2")
        .bind(conversation)
        .bind(question)
        .execute()
        .await
        .map(drop)
}

/// In the order of the script.
pub(super) async fn of_conversation(
    connection: &mut Connection,
    conversation: ConversationId,
) -> Result<Vec<RecordedAnswer>, StoreError> {
    let rows = connection
        .query(
            "SELECT question, dimension, asked, raw, given, shown, answered_at FROM answers
             WHERE conversation = $1 ORDER BY position, question",
        )
        .bind(conversation)
        .rows()
        .await?;
    rows.iter().map(|row| read(&mut row.columns())).collect()
}

/// Reads what the leads' statements select of an answer.
pub(super) fn read(columns: &mut Columns<'_>) -> Result<RecordedAnswer, StoreError> {
    Ok(RecordedAnswer {
        question: columns.next()?,
        dimension: columns.maybe()?.map(Dimension),
        asked: columns.next()?,
        raw: columns.next()?,
        given: columns.next::<Json<_>>()?.0,
        shown: columns.next()?,
        at: columns.next()?,
    })
}
