//! Leads on desks: who has them, and when something is due with them.

use jiff::Timestamp;

use super::connection::Connection;
use super::record::{RotaCommit, Told, TurnCommit, Work};
use super::value::{Json, json};
use super::{StoreError, leads};
use crate::core::ids::{Account, LeadId};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::lead::{Actor, Change, HistoryEntry};
use crate::core::lead::rota::Rota;
use crate::core::stage::Stage;

/// A desk was told of a lead. One that it has already is looked at again, and so is one that somebody of another desk has;
/// any other lead goes to the desk that is told now.
pub(super) async fn tell(connection: &mut Connection, told: &Told, now: Timestamp) -> Result<(), StoreError> {
    let assignment = Assignment::told(&told.desk, now, told.offer);
    let moved = connection
        .query(
            "INSERT INTO assignments (lead, desk, is_owned, waits, due_at, told_at, state)
             SELECT id, $2, $3, $4, $5, $5, $6 FROM leads WHERE id = $1
             ON CONFLICT (lead) DO UPDATE
             SET desk = excluded.desk, holder = NULL, waits = excluded.waits, due_at = excluded.due_at,
                 told_at = excluded.told_at, claimed_at = NULL, first_word_at = NULL, claim_met = NULL,
                 answer_met = NULL, state = excluded.state
             WHERE assignments.desk <> excluded.desk AND NOT assignments.is_owned",
        )
        .bind(told.lead)
        .bind(told.desk.as_str())
        .bind(false)
        .bind(told.offer)
        .bind(now)
        .bind(json(&assignment)?)
        .execute()
        .await?;
    if moved == 0 {
        return look_at(connection, told.lead, now).await;
    }
    let what = Change::Told { desk: told.desk.clone() };
    leads::note(connection, told.lead, &HistoryEntry { at: now, by: Actor::Rules, what, why: None }).await
}

/// What is due with a lead is worked out anew: it changed.
pub(super) async fn look_at(connection: &mut Connection, lead: LeadId, now: Timestamp) -> Result<(), StoreError> {
    let look = connection.query("UPDATE assignments SET due_at = $2 WHERE lead = $1").bind(lead).bind(now);
    look.execute().await.map(drop)
}

/// Somebody of a desk may get a lead now: those that wait there are looked at. They are looked for among the leads with which
/// something is due some time, as those that wait are, and not among all that the desk ever had, as an index by desk would.
pub(super) async fn look_at_waiting(connection: &mut Connection, desk: &str, now: Timestamp) -> Result<(), StoreError> {
    let look = "UPDATE assignments SET due_at = $2 WHERE due_at IS NOT NULL AND waits AND desk || '' = $1";
    connection.query(look).bind(desk).bind(now).execute().await.map(drop)
}

/// Writes what somebody of a desk, or its clock, did with a lead. One that is over has no holder in its column, so that those
/// which somebody has in hand are found among few.
pub(super) async fn write(
    connection: &mut Connection,
    work: &Work,
    by: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Work { lead, assignment, due_at, stage, history, frees } = work;
    if let Some((stage, reason)) = stage {
        leads::move_to(connection, *lead, *stage, reason.as_deref(), now).await?;
    }
    let [won, lost, disqualified] = OVER;
    connection
        .query(
            "UPDATE assignments
             SET desk = $2,
                 holder = (SELECT CASE WHEN stage NOT IN ($12, $13, $14) THEN $3 END FROM leads WHERE id = $1),
                 is_owned = $4, waits = $5, due_at = $6, claimed_at = $7, first_word_at = $8, claim_met = $9,
                 answer_met = $10, state = $11
             WHERE lead = $1",
        )
        .bind(*lead)
        .bind(assignment.desk.as_str())
        .bind(assignment.holder().map(|holder| holder.account.to_string()).as_deref())
        .bind(assignment.owner.is_some())
        .bind(assignment.offer_at.is_some())
        .bind(*due_at)
        .bind(assignment.claimed_at)
        .bind(assignment.first_word_at)
        .bind(assignment.claim_met.map(met))
        .bind(assignment.answer_met.map(met))
        .bind(json(assignment)?)
        .bind(won)
        .bind(lost)
        .bind(disqualified)
        .execute()
        .await?;
    for (what, why) in history {
        let entry = HistoryEntry { at: now, by: by.clone(), what: what.clone(), why: why.clone() };
        leads::note(connection, *lead, &entry).await?;
    }
    if *frees {
        look_at_waiting(connection, &assignment.desk, now).await?;
    }
    Ok(())
}

/// The stages at which there is nothing more to do for a desk.
pub(super) const OVER: [&str; 3] = [Stage::Won.name(), Stage::Lost.name(), Stage::Disqualified.name()];

const fn met(in_time: bool) -> &'static str {
    if in_time { "yes" } else { "no" }
}

/// The leads with which something is due by now; those of which the desks heard first come first. Nothing is due with one
/// that is a part of another.
pub(super) async fn due(connection: &mut Connection, now: Timestamp, limit: i64) -> Result<Vec<LeadId>, StoreError> {
    let rows = connection
        .query(
            "SELECT lead FROM assignments JOIN leads ON leads.id = assignments.lead
             WHERE due_at <= $1 AND leads.merged_into IS NULL ORDER BY told_at, lead LIMIT $2",
        )
        .bind(now)
        .bind(limit)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}

/// How many open leads of a desk each account has, or is offered.
pub(super) async fn in_hand(connection: &mut Connection, desk: &str) -> Result<Vec<(Account, i64)>, StoreError> {
    let [won, lost, disqualified] = OVER;
    connection
        .query(
            "SELECT holder, count(*) FROM assignments JOIN leads ON leads.id = assignments.lead
             WHERE assignments.desk = $1 AND holder IS NOT NULL AND leads.merged_into IS NULL
                 AND leads.stage NOT IN ($2, $3, $4)
             GROUP BY holder ORDER BY holder",
        )
        .bind(desk)
        .bind(won)
        .bind(lost)
        .bind(disqualified)
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

/// Writes rotas as they were changed; returns the places of the turns that somebody else was faster than.
pub(super) async fn write_rotas(
    connection: &mut Connection,
    turns: &[(usize, &TurnCommit)],
) -> Result<Vec<usize>, StoreError> {
    let mut changes: Vec<(&RotaCommit, usize, Timestamp)> =
        turns.iter().flat_map(|(place, turn)| turn.rotas.iter().map(|rota| (rota, *place, turn.at))).collect();
    // In the same order in every process, so that no two wait for each other.
    changes.sort_by(|(one, ..), (other, ..)| one.desk.cmp(&other.desk));
    let mut outdated = Vec::new();
    for (RotaCommit { desk, seen, rota, frees }, place, at) in changes {
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
        } else if *frees {
            look_at_waiting(connection, desk, at).await?;
        }
    }
    Ok(outdated)
}

/// What becomes of two leads on desks when the one becomes a part of the other: the survivor keeps its own place, or gets
/// that of the other one.
pub(super) async fn merge(
    connection: &mut Connection,
    survivor: LeadId,
    absorbed: LeadId,
    now: Timestamp,
) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO assignments (lead, desk, holder, is_owned, waits, due_at, told_at, claimed_at, first_word_at,
                 claim_met, answer_met, state)
             SELECT $1, desk, holder, is_owned, waits, $3, told_at, claimed_at, first_word_at, claim_met, answer_met,
                 state
             FROM assignments AS other WHERE other.lead = $2
             ON CONFLICT (lead) DO UPDATE SET due_at = excluded.due_at",
        )
        .bind(survivor)
        .bind(absorbed)
        .bind(now)
        .execute()
        .await?;
    // Nothing is due with it any more, until the two are parted.
    let rest = connection.query("UPDATE assignments SET due_at = NULL WHERE lead = $1").bind(absorbed);
    rest.execute().await.map(drop)
}
