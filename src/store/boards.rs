//! What boards show of the leads of a desk, or of all leads: lists, counts and figures.
//!
//! A desk that is left out means every lead, also those that no desk was told of. Leads that are a part of another one are
//! never counted.

use jiff::Timestamp;
use serde::Deserialize;

use super::StoreError;
use super::connection::{Connection, Query, Row};
use super::value::Json;
use crate::core::dialogue::state::Phase;
use crate::core::ids::{Account, Chat, MessageId, QuestionId};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::board::figures::{Conversion, StageCount, Timed};
use crate::core::lead::board::glance::Glance;
use crate::core::lead::qualification::Score;
use crate::core::lead::sla::Standing;
use crate::core::stage::{Stage, Temperature};

/// Which leads are meant.
#[derive(Clone, Copy, Debug, Default)]
pub struct LeadsOf<'a> {
    pub desk: Option<&'a str>,
    /// Those that this account has, or is offered.
    pub holder: Option<&'a Account>,
}

/// The open leads of a desk or of a holder.
macro_rules! open_leads {
    ($select:literal, $($rest:tt)*) => {
        concat!(
            "SELECT ", $select, "
             FROM leads LEFT JOIN assignments ON assignments.lead = leads.id
             WHERE leads.merged_into IS NULL AND leads.stage NOT IN ($1, $2, $3)
                 AND ($4 IS NULL OR assignments.desk = $4) AND ($5 IS NULL OR assignments.holder = $5) ",
            $($rest)*
        )
    };
}

fn bind_open<'c>(query: Query<'c>, of: LeadsOf<'_>) -> Query<'c> {
    let [won, lost, disqualified] = [Stage::Won, Stage::Lost, Stage::Disqualified].map(Stage::name);
    let holder = of.holder.map(ToString::to_string);
    query.bind(won).bind(lost).bind(disqualified).bind(of.desk).bind(holder.as_deref())
}

/// The first of them in the order of [`glance::sort`](crate::core::lead::board::glance::sort).
pub(super) async fn open_leads(
    connection: &mut Connection,
    of: LeadsOf<'_>,
    limit: i64,
) -> Result<Vec<Glance>, StoreError> {
    let query = connection.query(open_leads!(
        "leads.id, leads.number, leads.stage, leads.temperature, leads.score, leads.name, leads.company, leads.source,
         leads.wants_human, COALESCE(assignments.told_at, leads.created_at), assignments.state",
        "ORDER BY CASE leads.temperature WHEN 'hot' THEN 0 WHEN 'warm' THEN 1 WHEN 'cold' THEN 2 ELSE 3 END,
             COALESCE(assignments.told_at, leads.created_at), leads.number
         LIMIT $6"
    ));
    let rows = bind_open(query, of).bind(limit).rows().await?;
    rows.iter().map(glance).collect()
}

fn glance(row: &Row) -> Result<Glance, StoreError> {
    let mut columns = row.columns();
    Ok(Glance {
        id: columns.next()?,
        number: columns.next()?,
        stage: columns.word(Stage::from_name)?,
        temperature: columns.maybe_word(Temperature::from_name)?,
        score: columns.next::<Json<Score>>()?.0.total,
        name: columns.maybe()?,
        company: columns.maybe()?,
        source: columns.maybe()?,
        wants_human: columns.next()?,
        since: columns.next()?,
        assignment: columns.maybe::<Json<Assignment>>()?.map(|Json(assignment)| assignment),
    })
}

pub(super) async fn count_open(connection: &mut Connection, of: LeadsOf<'_>) -> Result<u64, StoreError> {
    let row = bind_open(connection.query(open_leads!("count(*)", "")), of).one_row().await?;
    count(row.columns().next()?)
}

fn count(number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Failed("a count is below zero".to_owned()))
}

/// How many leads stand at each stage now: of those that came since the one moment, since the other, and of all.
pub(super) async fn stages(
    connection: &mut Connection,
    desk: Option<&str>,
    week: Timestamp,
    month: Timestamp,
) -> Result<Vec<StageCount>, StoreError> {
    let rows = connection
        .query(
            "SELECT leads.stage,
                 SUM(CASE WHEN COALESCE(assignments.told_at, leads.created_at) >= $2 THEN 1 ELSE 0 END),
                 SUM(CASE WHEN COALESCE(assignments.told_at, leads.created_at) >= $3 THEN 1 ELSE 0 END),
                 count(*)
             FROM leads LEFT JOIN assignments ON assignments.lead = leads.id
             WHERE leads.merged_into IS NULL AND ($1 IS NULL OR assignments.desk = $1)
             GROUP BY leads.stage ORDER BY leads.stage",
        )
        .bind(desk)
        .bind(week)
        .bind(month)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(StageCount {
            stage: columns.word(Stage::from_name)?,
            last_7_days: count(columns.next()?)?,
            last_30_days: count(columns.next()?)?,
            all: count(columns.next()?)?,
        })
    };
    rows.iter().map(read).collect()
}

/// The times of the leads that desks were told of since then.
pub(super) async fn timed(
    connection: &mut Connection,
    desk: Option<&str>,
    since: Timestamp,
) -> Result<Vec<Timed>, StoreError> {
    let rows = connection
        .query(
            "SELECT assignments.desk, assignments.told_at, assignments.claimed_at, assignments.first_word_at,
                 assignments.claim_met, assignments.answer_met, leads.stage, leads.temperature
             FROM assignments JOIN leads ON leads.id = assignments.lead
             WHERE leads.merged_into IS NULL AND ($1 IS NULL OR assignments.desk = $1) AND assignments.told_at >= $2
             ORDER BY assignments.told_at, assignments.lead",
        )
        .bind(desk)
        .bind(since)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Timed {
            desk: columns.next()?,
            told_at: columns.next()?,
            claimed_at: columns.maybe()?,
            first_word_at: columns.maybe()?,
            claim_met: columns.maybe::<String>()?.map(|met| met == "yes"),
            answer_met: columns.maybe::<String>()?.map(|met| met == "yes"),
            standing: Standing {
                stage: columns.word(Stage::from_name)?,
                temperature: columns.maybe_word(Temperature::from_name)?,
                heard_at: None,
            },
        })
    };
    rows.iter().map(read).collect()
}

/// How far the leads got that came since then, by first source and by script, as their history tells.
pub(super) async fn conversion(
    connection: &mut Connection,
    desk: Option<&str>,
    since: Timestamp,
) -> Result<Vec<Conversion>, StoreError> {
    // The history holds `{"stage":{"from":"sal","to":"sql"}}`, and "accepted" of a lead that was qualified before.
    let rows = connection
        .query(
            r#"WITH reached AS (
                   SELECT leads.id, leads.source, scripts.name AS script,
                       MAX(CASE WHEN change = '"accepted"' THEN 1 WHEN change LIKE '{"stage":%"to":"sal"}}' THEN 1
                                ELSE 0 END) AS accepted,
                       MAX(CASE WHEN change LIKE '{"stage":%"to":"sql"}}' THEN 1 ELSE 0 END) AS sql_once,
                       MAX(CASE WHEN change LIKE '{"stage":%"to":"opportunity"}}' THEN 1 ELSE 0 END) AS opportunity,
                       MAX(CASE WHEN change LIKE '{"stage":%"to":"won"}}' THEN 1 ELSE 0 END) AS won
                   FROM leads LEFT JOIN assignments ON assignments.lead = leads.id
                       LEFT JOIN scripts ON scripts.hash = leads.script
                       LEFT JOIN lead_history ON lead_history.lead = leads.id
                   WHERE leads.merged_into IS NULL AND ($1 IS NULL OR assignments.desk = $1)
                       AND COALESCE(assignments.told_at, leads.created_at) >= $2
                   GROUP BY leads.id, leads.source, scripts.name)
               SELECT source, script, count(*),
                   SUM(CASE WHEN accepted + opportunity + won > 0 THEN 1 ELSE 0 END),
                   SUM(CASE WHEN sql_once + opportunity + won > 0 THEN 1 ELSE 0 END),
                   SUM(CASE WHEN opportunity + won > 0 THEN 1 ELSE 0 END),
                   SUM(won)
               FROM reached GROUP BY source, script ORDER BY source, script"#,
        )
        .bind(desk)
        .bind(since)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Conversion {
            source: columns.maybe()?,
            script: columns.maybe()?,
            leads: count(columns.next()?)?,
            accepted: count(columns.next()?)?,
            sql: count(columns.next()?)?,
            opportunity: count(columns.next()?)?,
            won: count(columns.next()?)?,
        })
    };
    rows.iter().map(read).collect()
}

/// How often a question got a word, and how often a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    pub question: QuestionId,
    pub all: u64,
    pub with_value: u64,
}

/// The conversations of a script that began since then and are on record, which is to say that the prospect agreed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Begun {
    pub began: u64,
    pub finished: u64,
    pub answered: Vec<Answered>,
    /// Where those stand that are not finished, each once.
    pub open: Vec<QuestionId>,
}

pub(super) async fn begun(connection: &mut Connection, script: &str, since: Timestamp) -> Result<Begun, StoreError> {
    let counts = connection
        .query(
            "SELECT count(*), count(conversations.finished_at)
             FROM conversations JOIN scripts ON scripts.hash = conversations.script
                 JOIN leads ON leads.id = conversations.lead
             WHERE scripts.name = $1 AND conversations.started_at >= $2",
        )
        .bind(script)
        .bind(since)
        .one_row()
        .await?;
    let mut counts = counts.columns();
    let (began, finished) = (count(counts.next()?)?, count(counts.next()?)?);
    let rows = connection
        .query(
            r#"SELECT answers.question, count(*), SUM(CASE WHEN answers.given LIKE '{"value":%' THEN 1 ELSE 0 END)
               FROM answers JOIN conversations ON conversations.id = answers.conversation
                   JOIN scripts ON scripts.hash = conversations.script JOIN leads ON leads.id = conversations.lead
               WHERE scripts.name = $1 AND conversations.started_at >= $2
               GROUP BY answers.question ORDER BY answers.question"#,
        )
        .bind(script)
        .bind(since)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Answered { question: columns.next()?, all: count(columns.next()?)?, with_value: count(columns.next()?)? })
    };
    let answered = rows.iter().map(read).collect::<Result<_, StoreError>>()?;
    let rows = connection
        .query(
            "SELECT conversations.state
             FROM conversations JOIN scripts ON scripts.hash = conversations.script
                 JOIN leads ON leads.id = conversations.lead
             WHERE scripts.name = $1 AND conversations.started_at >= $2 AND conversations.finished_at IS NULL
             ORDER BY conversations.id",
        )
        .bind(script)
        .bind(since)
        .rows()
        .await?;
    let mut open = Vec::new();
    for row in &rows {
        let Json(Standpoint { phase }) = row.columns().next()?;
        open.extend(asked_at(phase));
    }
    Ok(Begun { began, finished, answered, open })
}

/// As much of a state as says what is asked.
#[derive(Deserialize)]
struct Standpoint {
    phase: Phase,
}

/// What was asked last of somebody who stands here.
fn asked_at(phase: Phase) -> Option<QuestionId> {
    match phase {
        Phase::Asking { question, correcting: false, .. } => Some(question),
        Phase::Cancelled { at } | Phase::Abandoned { at } => asked_at(*at),
        // Whoever corrects has answered all of them.
        Phase::Asking { .. }
        | Phase::Fresh
        | Phase::Consent
        | Phase::Confirming
        | Phase::Choosing
        | Phase::Finished => None,
    }
}

/// Whether a message is some lead's card. Of an old message in a topic only the room is told, whose messages are numbered
/// together.
pub(super) async fn is_card(connection: &mut Connection, room: &Chat, message: &MessageId) -> Result<bool, StoreError> {
    let card = connection.query(
        "SELECT lead FROM cards
         WHERE message = $2 AND (room = $1 OR substr(room, 1, length($1) + 1) = $1 || '/') LIMIT 1",
    );
    Ok(card.bind(room).bind(message).row().await?.is_some())
}
