//! Leads as they are read: each with the accounts that belong to it and its answers.

use std::collections::HashMap;

use jiff::Timestamp;

use super::connection::{Connection, Row};
use super::record::LeadFilter;
use super::ties::Tied;
use super::value::{Columns, Json, json};
use super::{StoreError, answers, ties, transcript};
use crate::core::event::Person;
use crate::core::ids::{LeadId, LeadNumber};
use crate::core::lead::lead::{Change, HistoryEntry, Lead};
use crate::core::lead::news::News;
use crate::core::lead::pending::{MOST_LINES, MOST_QUESTIONS, Pending};
use crate::core::lead::profile::Profile;
use crate::core::lead::source::Source;
use crate::core::lead::ties::Ties;
use crate::core::script::value::Phone;
use crate::core::stage::{Stage, Temperature};

/// Selects the columns of a lead as `page` reads them, and more behind them.
macro_rules! select_leads {
    ($more:literal, $($rest:tt)*) => {
        concat!(
            "SELECT leads.id, leads.number, leads.stage, leads.reason, leads.temperature, leads.score, leads.coverage,
                 leads.name, leads.company, leads.email, leads.phone, leads.phone_extension, leads.phone_attested,
                 leads.source, leads.campaign, leads.language, leads.script, leads.conversation, leads.created_at,
                 leads.updated_at, conversations.updated_at, leads.qualified_at, leads.seconds_taken, leads.wants_human,
                 leads.left_at, leads.last_source, leads.last_campaign, leads.version, assignments.state",
            $more,
            " FROM leads LEFT JOIN conversations ON conversations.id = leads.conversation
                 LEFT JOIN assignments ON assignments.lead = leads.id ",
            $($rest)*
        )
    };
}

/// The condition of a filter, of which every part may be left out.
macro_rules! matching {
    () => {
        "WHERE ($1 IS NULL OR leads.stage = $1) AND ($2 IS NULL OR leads.temperature = $2)
             AND ($3 IS NULL OR leads.created_at >= $3)
             AND ($4 IS NULL OR leads.source = $4 OR leads.last_source = $4) AND leads.merged_into IS NULL "
    };
}

pub(super) async fn load(connection: &mut Connection, id: LeadId) -> Result<Option<Lead>, StoreError> {
    // What few leads have is asked for only where it is: a card is read at each press.
    let query = connection.query(select_leads!(
        ", EXISTS (SELECT 1 FROM lead_history WHERE lead_history.lead = leads.id AND lead_history.change = $2),
         leads.merged_into IS NOT NULL, EXISTS (SELECT 1 FROM leads AS part WHERE part.merged_into = leads.id)",
        "WHERE leads.id = $1"
    ));
    let Some(row) = query.bind(id).bind(json(&Change::AskedBack)?).row().await? else { return Ok(None) };
    let columns = &mut row.columns();
    let mut lead = page(columns)?;
    let has_asked_back = columns.next()?;
    let tied = Tied { is_part: columns.next()?, has_parts: columns.next()? };
    let people = connection
        .query("SELECT account, first_name, last_name, username, language FROM identities WHERE lead = $1 ORDER BY id")
        .bind(id)
        .rows()
        .await?;
    lead.people = people.iter().map(|row| person(&mut row.columns())).collect::<Result<_, _>>()?;
    lead.answers = answers::of_conversation(connection, lead.conversation).await?;
    let steps = connection
        .query(
            "SELECT changed_at, actor, change, why FROM lead_history WHERE lead = $1
             ORDER BY changed_at DESC, id DESC LIMIT $2",
        )
        .bind(id)
        .bind(News::STEPS)
        .rows()
        .await?;
    lead.news = News::of(&steps.iter().map(step).collect::<Result<Vec<_>, _>>()?);
    lead.pending = pending(connection, &lead, has_asked_back).await?;
    lead.ties = ties::load(connection, &lead, tied).await?;
    Ok(Some(lead))
}

/// What waits for somebody of the desk.
async fn pending(connection: &mut Connection, lead: &Lead, has_asked_back: bool) -> Result<Pending, StoreError> {
    let questions = if has_asked_back {
        last_reasons(connection, lead.id, &Change::AskedBack, MOST_QUESTIONS).await?
    } else {
        Vec::new()
    };
    if !lead.wants_human {
        return Ok(Pending { questions, ..Pending::default() });
    }
    let why_human = last_reasons(connection, lead.id, &Change::HumanWanted, 1).await?.pop();
    let lines = i64::try_from(MOST_LINES).unwrap_or(i64::MAX);
    Ok(Pending { why_human, questions, conversation: transcript::last(connection, lead.id, lines).await? })
}

/// What was said to the last changes of a kind, the newest first.
async fn last_reasons(
    connection: &mut Connection,
    lead: LeadId,
    change: &Change,
    most: usize,
) -> Result<Vec<String>, StoreError> {
    let rows = connection
        .query(
            "SELECT why FROM lead_history WHERE lead = $1 AND change = $2 AND why IS NOT NULL
             ORDER BY changed_at DESC, id DESC LIMIT $3",
        )
        .bind(lead)
        .bind(json(change)?)
        .bind(i64::try_from(most).unwrap_or(i64::MAX))
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}

/// Newest first, in three statements however many there are; without their news, those that are a part of another one are not listed.
pub(super) async fn find(connection: &mut Connection, filter: &LeadFilter) -> Result<Vec<Lead>, StoreError> {
    let found = select_leads!("", matching!(), "ORDER BY leads.number DESC");
    let found = filtered(connection, found, filter).await?;
    let people = concat!(
        "SELECT leads.id, account, first_name, last_name, username, identities.language
         FROM leads JOIN identities ON identities.lead = leads.id ",
        matching!(),
        "ORDER BY identities.id"
    );
    let people = filtered(connection, people, filter).await?;
    let answers = concat!(
        "SELECT leads.id, question, dimension, asked, raw, given, shown, answered_at
         FROM leads JOIN answers ON answers.conversation = leads.conversation ",
        matching!(),
        "ORDER BY position, question"
    );
    let answers = filtered(connection, answers, filter).await?;

    let mut leads = found.iter().map(|row| page(&mut row.columns())).collect::<Result<Vec<_>, _>>()?;
    let places: HashMap<LeadId, usize> = leads.iter().enumerate().map(|(place, lead)| (lead.id, place)).collect();
    for row in &people {
        let mut columns = row.columns();
        if let Some(&place) = places.get(&columns.next()?) {
            leads[place].people.push(person(&mut columns)?);
        }
    }
    for row in &answers {
        let mut columns = row.columns();
        if let Some(&place) = places.get(&columns.next()?) {
            leads[place].answers.push(answers::read(&mut columns)?);
        }
    }
    Ok(leads)
}

async fn filtered(connection: &mut Connection, sql: &'static str, filter: &LeadFilter) -> Result<Vec<Row>, StoreError> {
    connection
        .query(sql)
        .bind(filter.stage.map(Stage::name))
        .bind(filter.temperature.map(Temperature::name))
        .bind(filter.since)
        .bind(filter.source.as_deref())
        .rows()
        .await
}

/// A lead without its people and answers.
fn page(columns: &mut Columns<'_>) -> Result<Lead, StoreError> {
    Ok(Lead {
        id: columns.next()?,
        number: columns.next()?,
        stage: columns.word(Stage::from_name)?,
        reason: columns.maybe()?,
        temperature: columns.maybe_word(Temperature::from_name)?,
        score: columns.next::<Json<_>>()?.0,
        coverage: columns.next::<Json<_>>()?.0,
        profile: Profile {
            name: columns.maybe()?,
            company: columns.maybe()?,
            email: columns.maybe()?,
            phone: phone(columns)?,
        },
        source: source(columns)?,
        language: columns.next()?,
        script: columns.next()?,
        conversation: columns.next()?,
        created_at: columns.next()?,
        // A new answer changes the lead, and is written without touching its row.
        updated_at: columns.next::<Timestamp>()?.max(columns.maybe()?.unwrap_or(Timestamp::MIN)),
        qualified_at: columns.maybe()?,
        seconds_taken: columns.maybe()?,
        wants_human: columns.next()?,
        left_at: columns.maybe()?,
        news: News::default(),
        pending: Pending::default(),
        last_source: source(columns)?,
        version: columns.next()?,
        assignment: columns.maybe::<Json<_>>()?.map(|Json(assignment)| assignment),
        ties: Ties::default(),
        people: Vec::new(),
        answers: Vec::new(),
    })
}

fn phone(columns: &mut Columns<'_>) -> Result<Option<Phone>, StoreError> {
    let number: Option<String> = columns.maybe()?;
    let extension = columns.maybe()?;
    let attested = columns.next()?;
    Ok(number.map(|number| Phone { number, extension, attested }))
}

fn source(columns: &mut Columns<'_>) -> Result<Option<Source>, StoreError> {
    let source: Option<String> = columns.maybe()?;
    let campaign = columns.maybe()?;
    Ok(source.map(|source| Source { source, campaign }))
}

fn person(columns: &mut Columns<'_>) -> Result<Person, StoreError> {
    Ok(Person {
        account: columns.next()?,
        first_name: columns.maybe()?,
        last_name: columns.maybe()?,
        username: columns.maybe()?,
        language: columns.maybe()?,
    })
}

pub(super) async fn by_number(connection: &mut Connection, number: LeadNumber) -> Result<Option<LeadId>, StoreError> {
    let row = connection.query("SELECT id FROM leads WHERE number = $1").bind(number).row().await?;
    row.map(|row| row.columns().next()).transpose()
}

/// With that of the leads that are a part of it, oldest first.
pub(super) async fn history(connection: &mut Connection, lead: LeadId) -> Result<Vec<HistoryEntry>, StoreError> {
    let rows = connection
        .query(
            "WITH RECURSIVE parts (id) AS (
                 SELECT id FROM leads WHERE id = $1
                 UNION SELECT leads.id FROM leads JOIN parts ON leads.merged_into = parts.id)
             SELECT changed_at, actor, change, why FROM lead_history JOIN parts ON parts.id = lead_history.lead
             ORDER BY changed_at, lead_history.id",
        )
        .bind(lead)
        .rows()
        .await?;
    rows.iter().map(step).collect()
}

fn step(row: &Row) -> Result<HistoryEntry, StoreError> {
    step_of(&mut row.columns())
}

/// A step in the life of a lead, from its four columns.
pub(super) fn step_of(columns: &mut Columns<'_>) -> Result<HistoryEntry, StoreError> {
    Ok(HistoryEntry {
        at: columns.next()?,
        by: columns.next::<Json<_>>()?.0,
        what: columns.next::<Json<_>>()?.0,
        why: columns.maybe()?,
    })
}
