//! Leads on desks: who has them, and when something is due with them.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::connection::Connection;
use super::record::{LeadChange, RotaCommit, Told, TurnCommit, Work};
use super::value::{Json, json};
use super::{StoreError, leads};
use crate::core::ids::{Account, LeadId};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::lead::{Actor, Change, HistoryEntry};
use crate::core::lead::rota::Rota;
use crate::core::stage::Stage;

/// A desk was told of a lead. One that it has already is looked at again; any other one goes to this desk, as if it came just
/// now, and so does one of which the desk knew before it had times. `false` when somebody of another desk has it: whoever
/// tells this desk did not know.
pub(super) async fn tell(connection: &mut Connection, turn: &TurnCommit, told: &Told) -> Result<bool, StoreError> {
    let now = turn.at;
    let assignment = Assignment::told(&told.desk, now, told.offer);
    let moved = connection
        .query(
            r#"INSERT INTO assignments (lead, desk, is_owned, waits, due_at, told_at, state)
               SELECT id, $2, $3, $4, $5, $5, $6 FROM leads WHERE id = $1
               ON CONFLICT (lead) DO UPDATE
               SET desk = excluded.desk, holder = NULL, is_owned = excluded.is_owned, waits = excluded.waits,
                   due_at = excluded.due_at, told_at = excluded.told_at, claimed_at = NULL, first_word_at = NULL,
                   claim_met = NULL, answer_met = NULL, state = excluded.state
               WHERE CASE WHEN assignments.desk <> excluded.desk THEN NOT assignments.is_owned OR assignments.desk = $7
                   ELSE assignments.claimed_at IS NULL AND assignments.state LIKE '%"untimed":true%' END"#,
        )
        .bind(told.lead)
        .bind(told.desk.as_str())
        .bind(false)
        .bind(told.offer)
        .bind(now)
        .bind(json(&assignment)?)
        .bind(turn.abandoned_desk.as_deref())
        .execute()
        .await?;
    if moved > 0 {
        let what = Change::Told { desk: told.desk.clone() };
        let entry = HistoryEntry { at: now, by: Actor::Rules, what, why: None };
        return leads::note(connection, told.lead, &entry).await.map(|()| true);
    }
    look_at(connection, told.lead, now).await?;
    let elsewhere = connection.query("SELECT lead FROM assignments WHERE lead = $1 AND desk <> $2").bind(told.lead);
    Ok(elsewhere.bind(told.desk.as_str()).row().await?.is_none())
}

/// What is due with a lead is worked out anew: it changed.
pub(super) async fn look_at(connection: &mut Connection, lead: LeadId, now: Timestamp) -> Result<(), StoreError> {
    let look = connection.query("UPDATE assignments SET due_at = $2 WHERE lead = $1").bind(lead).bind(now);
    look.execute().await.map(drop)
}

/// Writes what somebody of a desk, or its clock, did with a lead.
pub(super) async fn write(
    connection: &mut Connection,
    work: &Work,
    by: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Work { lead, assignment, due_at, stage, history, frees: _ } = work;
    if let Some((stage, reason)) = stage {
        leads::move_to(connection, *lead, *stage, reason.as_deref(), now).await?;
    }
    place(connection, *lead, assignment, *due_at).await?;
    for (what, why) in history {
        let entry = HistoryEntry { at: now, by: by.clone(), what: what.clone(), why: why.clone() };
        leads::note(connection, *lead, &entry).await?;
    }
    Ok(())
}

/// Gives a lead its place on a desk, whether or not it has one. Of one that is over the column names no holder, so that those
/// which somebody has in hand are found among few.
async fn place(
    connection: &mut Connection,
    lead: LeadId,
    assignment: &Assignment,
    due_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO assignments (lead, desk, holder, is_owned, waits, due_at, told_at, claimed_at, first_word_at,
                 claim_met, answer_met, state)
             SELECT id, $2, CASE WHEN stage NOT IN ($13, $14, $15) THEN $3 END, $4, $5, $6, $7, $8, $9, $10, $11, $12
             FROM leads WHERE id = $1
             ON CONFLICT (lead) DO UPDATE
             SET desk = excluded.desk, holder = excluded.holder, is_owned = excluded.is_owned, waits = excluded.waits,
                 due_at = excluded.due_at, told_at = excluded.told_at, claimed_at = excluded.claimed_at,
                 first_word_at = excluded.first_word_at, claim_met = excluded.claim_met,
                 answer_met = excluded.answer_met, state = excluded.state",
        )
        .bind(lead)
        .bind(assignment.desk.as_str())
        .bind(assignment.holder().map(|holder| holder.account.to_string()).as_deref())
        .bind(assignment.owner.is_some())
        .bind(assignment.offer_at.is_some())
        .bind(due_at)
        .bind(assignment.told_at)
        .bind(assignment.claimed_at)
        .bind(assignment.first_word_at)
        .bind(assignment.claim_met.map(met))
        .bind(assignment.answer_met.map(met))
        .bind(json(assignment)?)
        .bind_each(Stage::OVER.map(Stage::name))
        .execute()
        .await
        .map(drop)
}

/// Gives a lead this place, where there is one, and has it looked at; else it is on no desk.
pub(super) async fn settle(
    connection: &mut Connection,
    lead: LeadId,
    assignment: Option<&Assignment>,
    now: Timestamp,
) -> Result<(), StoreError> {
    if let Some(assignment) = assignment {
        return place(connection, lead, assignment, Some(now)).await;
    }
    connection.query("DELETE FROM assignments WHERE lead = $1").bind(lead).execute().await.map(drop)
}

const fn met(in_time: bool) -> &'static str {
    if in_time { "yes" } else { "no" }
}

/// The leads with which something is due by now, on this desk or on any; those of which the desks heard first come first.
/// Nothing is due with one that is a part of another.
pub(super) async fn due(
    connection: &mut Connection,
    desk: Option<&str>,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<LeadId>, StoreError> {
    let rows = connection
        .query(
            "SELECT lead FROM assignments JOIN leads ON leads.id = assignments.lead
             WHERE due_at <= $1 AND leads.merged_into IS NULL AND ($2 IS NULL OR desk = $2)
             ORDER BY told_at, lead LIMIT $3",
        )
        .bind(now)
        .bind(desk)
        .bind(limit)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}

/// How many open leads of a desk each account has, or is offered.
pub(super) async fn in_hand(connection: &mut Connection, desk: &str) -> Result<Vec<(Account, i64)>, StoreError> {
    connection
        .query(
            "SELECT holder, count(*) FROM assignments JOIN leads ON leads.id = assignments.lead
             WHERE assignments.desk = $4 AND holder IS NOT NULL AND leads.merged_into IS NULL
                 AND leads.stage NOT IN ($1, $2, $3)
             GROUP BY holder ORDER BY holder",
        )
        .bind_each(Stage::OVER.map(Stage::name))
        .bind(desk)
        .all(|columns| Ok((columns.next()?, columns.next()?)))
        .await
}

/// A desk's rota with its version, which is 0 where there is none yet.
pub(super) async fn rota(connection: &mut Connection, desk: &str) -> Result<(Rota, i64), StoreError> {
    let row = connection.query("SELECT state, version FROM rotas WHERE desk = $1").bind(desk).row().await?;
    let Some(row) = row else { return Ok((Rota::default(), 0)) };
    let mut columns = row.columns();
    Ok((columns.next::<Json<_>>()?.0, columns.next()?))
}

/// Writes rotas as they were changed; returns the places of the turns that somebody else was faster than. Where somebody may
/// get a lead now, the rota counts as changed too, so that whoever has just found that nobody can looks again.
pub(super) async fn write_rotas(
    connection: &mut Connection,
    turns: &[(usize, &TurnCommit)],
) -> Result<Vec<usize>, StoreError> {
    let mut changes: Vec<(&RotaCommit, usize)> =
        turns.iter().flat_map(|(place, turn)| turn.rotas.iter().map(|rota| (rota, *place))).collect();
    // In the same order in every process, so that no two wait for each other.
    changes.sort_by(|(one, ..), (other, ..)| one.desk.cmp(&other.desk));
    let mut outdated = Vec::new();
    for (RotaCommit { desk, seen, rota, frees: _ }, place) in changes {
        let written = connection
            .query(
                "INSERT INTO rotas (desk, version, state) VALUES ($1, $2 + 1, $3)
                 ON CONFLICT (desk) DO UPDATE SET version = excluded.version, state = excluded.state
                 WHERE rotas.version = $2",
            )
            .bind(desk.as_str())
            .bind(*seen)
            .bind(json(rota)?)
            .execute()
            .await?;
        if written == 0 {
            outdated.push(place);
        }
    }
    if !outdated.is_empty() {
        return Ok(outdated);
    }
    for desk in freed(turns).keys() {
        connection
            .query(
                "INSERT INTO rotas (desk, version, state) VALUES ($1, 1, $2)
                 ON CONFLICT (desk) DO UPDATE SET version = rotas.version + 1",
            )
            .bind(*desk)
            .bind(json(&Rota::default())?)
            .execute()
            .await?;
    }
    Ok(outdated)
}

/// What has changed for those of a desk who may get leads.
struct Freed {
    at: Timestamp,
    /// Whether somebody went away, or came back: what is offered to them may be somebody else's turn.
    is_absence: bool,
}

/// The desks on which somebody may get a lead now that could not before.
fn freed<'t>(turns: &[(usize, &'t TurnCommit)]) -> BTreeMap<&'t str, Freed> {
    let mut freed = BTreeMap::new();
    for (_, turn) in turns {
        let works = turn.leads.iter().filter_map(|commit| match &commit.change {
            LeadChange::Work(work) if work.frees => Some((work.assignment.desk.as_str(), false)),
            LeadChange::Work(_)
            | LeadChange::Merge { .. }
            | LeadChange::UndoMerge { .. }
            | LeadChange::KeepApart { .. } => None,
        });
        let rotas = turn.rotas.iter().filter(|rota| rota.frees).map(|rota| (rota.desk.as_str(), true));
        for (desk, is_absence) in works.chain(rotas) {
            let known = freed.entry(desk).or_insert(Freed { at: turn.at, is_absence });
            known.is_absence |= is_absence;
        }
    }
    freed
}

/// Where somebody may get a lead now, those that wait are looked at. Comes after all that these turns did with leads: one that
/// was found to have to wait may not have to.
pub(super) async fn look_at_waiting(
    connection: &mut Connection,
    turns: &[(usize, &TurnCommit)],
) -> Result<(), StoreError> {
    for (desk, Freed { at, is_absence }) in freed(turns) {
        // Looked for among the leads with which something is due some time, as those that wait are, and not among all that
        // the desk ever had, as an index by desk would.
        let waiting = "UPDATE assignments SET due_at = $2 WHERE due_at IS NOT NULL AND waits AND desk || '' = $1";
        connection.query(waiting).bind(desk).bind(at).execute().await?;
        if is_absence {
            let offered = "UPDATE assignments SET due_at = $2 WHERE desk = $1 AND holder IS NOT NULL AND NOT is_owned";
            connection.query(offered).bind(desk).bind(at).execute().await?;
        }
    }
    Ok(())
}
