//! What people and desks did with leads.

use std::collections::BTreeSet;

use super::StoreError;
use super::connection::{Connection, Query, Row};
use super::record::StepsOf;
use super::value::json;
use crate::core::ids::LeadNumber;
use crate::core::lead::lead::{Actor, Change, HistoryEntry};
use crate::core::lead::sla::Deadline;

/// Selects the steps that are somebody's of a desk, or the desk's own, of the leads that the rest names. They are told by how
/// their actor and change begin as JSON.
macro_rules! select_steps {
    ($leads:literal) => {
        concat!(
            "SELECT lead_history.id, leads.number, changed_at, actor, change, why
             FROM lead_history JOIN leads ON leads.id = lead_history.lead
             WHERE (actor LIKE '{\"rep\":%' OR actor = '\"desk\"' OR change LIKE '{\"told\":%') AND lead_history.lead IN (",
            $leads,
            ") ORDER BY changed_at, lead_history.id"
        )
    };
}

/// All steps of the leads that are meant, oldest first: what one step is about may stand in those before it.
pub(super) async fn steps(
    connection: &mut Connection,
    of: &StepsOf<'_>,
) -> Result<Vec<(LeadNumber, HistoryEntry)>, StoreError> {
    let mut found = match of {
        StepsOf::All { since } => {
            let all = select_steps!("SELECT lead FROM lead_history WHERE $1 IS NULL OR changed_at >= $1");
            read(connection.query(all).bind(*since)).await?
        }
        StepsOf::Lead(lead) => {
            let with_parts = select_steps!(
                "WITH RECURSIVE parts (id) AS (
                     SELECT id FROM leads WHERE id = $1
                     UNION SELECT leads.id FROM leads JOIN parts ON leads.merged_into = parts.id)
                 SELECT id FROM parts"
            );
            read(connection.query(with_parts).bind(*lead)).await?
        }
        StepsOf::Rep { name, accounts } => {
            let of_account = select_steps!("SELECT lead FROM lead_history WHERE actor = $1");
            let of_name = select_steps!("SELECT lead FROM lead_history WHERE change IN ($1, $2, $3, $4)");
            let mut found = Vec::new();
            for account in *accounts {
                let by = json(&Actor::Rep(account.to_string()))?;
                found.extend(read(connection.query(of_account).bind(by)).await?);
            }
            if let Some(name) = name {
                let mut of_name = connection.query(of_name);
                for change in about(name) {
                    of_name = of_name.bind(json(&change)?);
                }
                found.extend(read(of_name).await?);
            }
            found
        }
    };
    // One lead may be found in several ways.
    let mut seen = BTreeSet::new();
    found.retain(|step| seen.insert(step.id));
    found.sort_by_key(|step| (step.entry.at, step.id));
    Ok(found.into_iter().map(|step| (step.lead, step.entry)).collect())
}

struct Step {
    id: i64,
    lead: LeadNumber,
    entry: HistoryEntry,
}

/// What the desk does with a lead that names a rep.
fn about(name: &str) -> [Change; 4] {
    let name = || name.to_owned();
    [
        Change::Offered { to: name() },
        Change::Assigned { to: name() },
        Change::Taken { from: name(), deadline: Deadline::Claim },
        Change::Taken { from: name(), deadline: Deadline::Answer },
    ]
}

async fn read(query: Query<'_>) -> Result<Vec<Step>, StoreError> {
    query.rows().await?.iter().map(step).collect()
}

fn step(row: &Row) -> Result<Step, StoreError> {
    let mut columns = row.columns();
    let (id, lead) = (columns.next()?, columns.next()?);
    Ok(Step { id, lead, entry: super::lead_pages::step_of(&mut columns)? })
}
