//! What boards show of the leads of a desk, or of all leads: lists, counts and figures.
//!
//! A desk that is left out means every lead, also those that no desk was told of. Leads that are a part of another one are
//! never counted.

use jiff::Timestamp;
use serde::Deserialize;

use super::StoreError;
use super::connection::{Connection, Query};
use super::value::{Columns, Json};
use crate::core::dialogue::state::Phase;
use crate::core::ids::{Account, Chat, ConversationId, MessageId, QuestionId};
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

/// The open leads of a desk or of a holder. Those of a holder on a desk are few, and found by an index that has both.
macro_rules! open_leads {
    ($of:expr, $select:literal, $rest:literal) => {
        match ($of.desk, $of.holder) {
            (Some(_), Some(_)) => {
                open_leads!(@ $select, "JOIN", "assignments.desk = $4 AND assignments.holder = $5 ", $rest)
            }
            (None, _) | (_, None) => open_leads!(
                @ $select,
                "LEFT JOIN",
                "($4 IS NULL OR assignments.desk = $4) AND ($5 IS NULL OR assignments.holder = $5) ",
                $rest
            ),
        }
    };
    (@ $select:literal, $join:literal, $of:literal, $rest:literal) => {
        concat!(
            "SELECT ", $select, " FROM leads ", $join, " assignments ON assignments.lead = leads.id
             WHERE leads.merged_into IS NULL AND leads.stage NOT IN ($1, $2, $3) AND ", $of, $rest
        )
    };
}

fn bind_open<'c>(query: Query<'c>, of: LeadsOf<'_>) -> Query<'c> {
    let holder = of.holder.map(ToString::to_string);
    query.bind_each(Stage::OVER.map(Stage::name)).bind(of.desk).bind(holder.as_deref())
}

/// So many of them from behind the first `skipped`, in the order of [`glance::sort`](crate::core::lead::board::glance::sort).
pub(super) async fn open_leads(
    connection: &mut Connection,
    of: LeadsOf<'_>,
    skipped: i64,
    limit: i64,
) -> Result<Vec<Glance>, StoreError> {
    let query = connection.query(open_leads!(
        of,
        "leads.id, leads.number, leads.stage, leads.temperature, leads.score, leads.name, leads.company, leads.source,
         leads.wants_human, COALESCE(assignments.told_at, leads.created_at), assignments.state",
        "ORDER BY CASE leads.temperature WHEN 'hot' THEN 0 WHEN 'warm' THEN 1 WHEN 'cold' THEN 2 ELSE 3 END,
             COALESCE(assignments.told_at, leads.created_at), leads.number
         LIMIT $6 OFFSET $7"
    ));
    bind_open(query, of).bind(limit).bind(skipped).all(glance).await
}

fn glance(columns: &mut Columns<'_>) -> Result<Glance, StoreError> {
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
    let count = connection.query(open_leads!(of, "count(*)", ""));
    bind_open(count, of).one_row().await?.columns().next()
}

/// How many leads stand at each stage now: of those that came since the one moment, since the other, and of all.
pub(super) async fn stages(
    connection: &mut Connection,
    desk: Option<&str>,
    week: Timestamp,
    month: Timestamp,
) -> Result<Vec<StageCount>, StoreError> {
    let counts = connection
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
        .bind(month);
    let read = |columns: &mut Columns<'_>| {
        Ok(StageCount {
            stage: columns.word(Stage::from_name)?,
            last_7_days: columns.next()?,
            last_30_days: columns.next()?,
            all: columns.next()?,
        })
    };
    counts.all(read).await
}

/// The leads that desks were told of since then.
pub(super) async fn timed(
    connection: &mut Connection,
    desk: Option<&str>,
    since: Timestamp,
) -> Result<Vec<Timed>, StoreError> {
    // Of those that came before the desk had times, nothing was promised and not all is known.
    let timed = connection
        .query(
            r#"SELECT assignments.state, leads.stage, leads.temperature
             FROM assignments JOIN leads ON leads.id = assignments.lead
             WHERE leads.merged_into IS NULL AND ($1 IS NULL OR assignments.desk = $1) AND assignments.told_at >= $2
                 AND assignments.state NOT LIKE '%"untimed":true%'
             ORDER BY assignments.told_at, assignments.lead"#,
        )
        .bind(desk)
        .bind(since);
    let read = |columns: &mut Columns<'_>| {
        Ok(Timed {
            assignment: columns.next::<Json<Assignment>>()?.0,
            standing: Standing {
                stage: columns.word(Stage::from_name)?,
                temperature: columns.maybe_word(Temperature::from_name)?,
                heard_at: None,
            },
        })
    };
    timed.all(read).await
}

/// How far the leads got that came since then, by first source and by script, as their history tells, with that of the leads
/// that are a part of them.
pub(super) async fn conversion(
    connection: &mut Connection,
    desk: Option<&str>,
    since: Timestamp,
) -> Result<Vec<Conversion>, StoreError> {
    // The history holds `{"stage":{"from":"sal","to":"sql"}}`, and "accepted" of a lead that was qualified before.
    let shares = connection
        .query(
            r#"WITH RECURSIVE came (lead, source, script, part) AS (
                   SELECT leads.id, leads.source, scripts.name, leads.id
                   FROM leads LEFT JOIN assignments ON assignments.lead = leads.id
                       LEFT JOIN scripts ON scripts.hash = leads.script
                   WHERE leads.merged_into IS NULL AND ($1 IS NULL OR assignments.desk = $1)
                       AND COALESCE(assignments.told_at, leads.created_at) >= $2
                   UNION SELECT came.lead, came.source, came.script, leads.id
                   FROM came JOIN leads ON leads.merged_into = came.part),
               reached AS (
                   SELECT came.lead, came.source, came.script,
                       MAX(CASE WHEN change = '"accepted"' THEN 1 WHEN change LIKE '{"stage":%"to":"sal"}}' THEN 1
                                ELSE 0 END) AS accepted,
                       MAX(CASE WHEN change LIKE '{"stage":%"to":"sql"}}' THEN 1 ELSE 0 END) AS sql_once,
                       MAX(CASE WHEN change LIKE '{"stage":%"to":"opportunity"}}' THEN 1 ELSE 0 END) AS opportunity,
                       MAX(CASE WHEN change LIKE '{"stage":%"to":"won"}}' THEN 1 ELSE 0 END) AS won
                   FROM came LEFT JOIN lead_history ON lead_history.lead = came.part
                   GROUP BY came.lead, came.source, came.script)
               SELECT source, script, count(*),
                   SUM(CASE WHEN accepted + opportunity + won > 0 THEN 1 ELSE 0 END),
                   SUM(CASE WHEN sql_once + opportunity + won > 0 THEN 1 ELSE 0 END),
                   SUM(CASE WHEN opportunity + won > 0 THEN 1 ELSE 0 END),
                   SUM(won)
               FROM reached GROUP BY source, script ORDER BY source, script"#,
        )
        .bind(desk)
        .bind(since);
    let read = |columns: &mut Columns<'_>| {
        Ok(Conversion {
            source: columns.maybe()?,
            script: columns.maybe()?,
            leads: columns.next()?,
            accepted: columns.next()?,
            sql: columns.next()?,
            opportunity: columns.next()?,
            won: columns.next()?,
        })
    };
    shares.all(read).await
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

/// Since when conversations are meant. Those that began later have greater ids, by which they are found without a look at all
/// the others, of which each is long.
#[derive(Clone, Copy, Debug)]
pub struct BegunSince {
    pub at: Timestamp,
    pub first: ConversationId,
}

fn bind_begun<'c>(query: Query<'c>, script: &str, since: BegunSince) -> Query<'c> {
    query.bind(script).bind(since.at).bind(since.first)
}

/// Selects of the conversations of a script that began since then.
macro_rules! begun {
    ($select:literal, $join:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $select,
            " FROM conversations JOIN scripts ON scripts.hash = conversations.script
                 JOIN leads ON leads.id = conversations.lead ",
            $join,
            "WHERE conversations.id >= $3 AND scripts.name = $1 AND conversations.started_at >= $2 ",
            $rest
        )
    };
}

pub(super) async fn begun(connection: &mut Connection, script: &str, since: BegunSince) -> Result<Begun, StoreError> {
    let counts = connection.query(begun!("count(*), count(conversations.finished_at)", "", ""));
    let counts = bind_begun(counts, script, since).one_row().await?;
    let mut counts = counts.columns();
    let (began, finished) = (counts.next()?, counts.next()?);
    let answered = connection.query(begun!(
        "answers.question, count(*), SUM(CASE WHEN answers.given LIKE '{\"value\":%' THEN 1 ELSE 0 END)",
        "JOIN answers ON answers.conversation = conversations.id ",
        "GROUP BY answers.question ORDER BY answers.question"
    ));
    let read = |columns: &mut Columns<'_>| {
        Ok(Answered { question: columns.next()?, all: columns.next()?, with_value: columns.next()? })
    };
    let answered = bind_begun(answered, script, since).all(read).await?;
    let open = connection.query(begun!(
        "conversations.state",
        "",
        "AND conversations.finished_at IS NULL ORDER BY conversations.id"
    ));
    let open = bind_begun(open, script, since)
        .all(|columns| Ok(asked_at(columns.next::<Json<Standpoint>>()?.0.phase)))
        .await?;
    Ok(Begun { began, finished, answered, open: open.into_iter().flatten().collect() })
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
