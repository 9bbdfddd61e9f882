//! Making two leads one, and two again; and leads that are kept apart. What comes of it is decided in
//! [`merge`](crate::core::lead::merge).

use std::collections::HashSet;

use jiff::Timestamp;

use super::connection::Connection;
use super::record::{ConversationCommit, LeadChange, LeadCommit, TurnCommit};
use super::value::{Json, json};
use super::{StoreError, assignments, lead_pages, leads, ties};
use crate::core::dialogue::effect::Effect;
use crate::core::ids::{ConversationId, IdentityId, LeadId, MergeId};
use crate::core::lead::lead::{Actor, Change, HistoryEntry, Lead};
use crate::core::lead::merge::{Before, Page, merge};
use crate::core::lead::places::Places;
use crate::core::lead::ties::Shared;
use crate::core::script::value::Phone;

/// Counts a change of each lead that some turn has looked at; returns the places of the turns that looked at one which
/// somebody else has changed since.
pub(super) async fn claim_seen(
    connection: &mut Connection,
    turns: &[(usize, &TurnCommit)],
) -> Result<Vec<usize>, StoreError> {
    let mut seen: Vec<(LeadId, i64, usize)> = turns
        .iter()
        .flat_map(|(place, turn)| turn.leads.iter().flat_map(|commit| &commit.seen).map(|(id, at)| (*id, *at, *place)))
        .collect();
    // In the same order in every process, so that no two wait for each other.
    seen.sort_unstable();
    let mut outdated = Vec::new();
    for (lead, version, place) in seen {
        let claimed = connection
            .query("UPDATE leads SET version = version + 1 WHERE id = $1 AND version = $2")
            .bind(lead)
            .bind(version)
            .execute()
            .await?;
        if claimed == 0 {
            outdated.push(place);
        }
    }
    Ok(outdated)
}

/// The places of turns that record a number which another lead has too, both attested, and that do not merge the two:
/// it was not on record yet when they looked. Of several that record it together, the first one is right.
pub(super) async fn unaware_of_namesakes(
    connection: &mut Connection,
    turns: &[(usize, &TurnCommit)],
) -> Result<Vec<usize>, StoreError> {
    let mut vouching = Vec::new();
    for (place, turn) in turns {
        let commits = turn.conversations.iter().filter(|commit| commit.state.open);
        let attested = commits.filter_map(|commit| Some((commit.state.lead, attested_phone(commit)?)));
        vouching.extend(attested.map(|(lead, phone)| (*place, *turn, lead, phone)));
    }
    if vouching.is_empty() {
        return Ok(Vec::new());
    }
    // Whoever else records one waits here until this is committed, and then sees it.
    connection.query("UPDATE counters SET value = value + 1 WHERE name = 'attested'").execute().await?;
    let mut unaware = Vec::new();
    let mut others: HashSet<LeadId> = vouching.iter().map(|(_, _, lead, _)| *lead).collect();
    for (place, turn, lead, phone) in vouching {
        let namesakes = ties::namesakes(connection, lead, phone).await?;
        let oldest = namesakes.into_iter().find(|other| !others.contains(other));
        if oldest.is_none_or(|other| turn.leads.iter().any(|one| one.merges(lead, other))) {
            others.remove(&lead);
        } else {
            unaware.push(place);
        }
    }
    Ok(unaware)
}

/// The number that this turn says the lead is reached at, where a platform vouches for it.
fn attested_phone(commit: &ConversationCommit) -> Option<&Phone> {
    let told = commit.effects.iter().rev().find_map(|effect| match effect {
        Effect::Profile(profile) => Some(profile),
        _ => None,
    });
    told?.phone.as_ref().filter(|phone| phone.attested)
}

impl LeadCommit {
    fn merges(&self, one: LeadId, other: LeadId) -> bool {
        match self.change {
            LeadChange::Merge { survivor, absorbed, .. } => {
                [(one, other), (other, one)].contains(&(survivor, absorbed))
            }
            LeadChange::UndoMerge { .. } | LeadChange::KeepApart { .. } | LeadChange::Work(_) => false,
        }
    }
}

/// Does to leads what the turns do to them from outside their conversations.
pub(super) async fn write(connection: &mut Connection, turns: &[(usize, &TurnCommit)]) -> Result<(), StoreError> {
    for (_, turn) in turns {
        for LeadCommit { by, change, .. } in &turn.leads {
            match change {
                LeadChange::Work(work) => assignments::write(connection, work, by, turn.at).await?,
                &LeadChange::Merge { id, survivor, absorbed, shares } => {
                    let (survivor, absorbed) = both(connection, survivor, absorbed).await?;
                    Merging { id, survivor, absorbed }.carry_out(connection, by, shares, turn.at).await?;
                }
                &LeadChange::UndoMerge { id, survivor, absorbed } => {
                    let (survivor, absorbed) = both(connection, survivor, absorbed).await?;
                    Merging { id, survivor, absorbed }.undo(connection, by, turn.at).await?;
                }
                &LeadChange::KeepApart { one, other } => {
                    keep_apart(connection, one, other, turn.at).await?;
                    let (one, other) = both(connection, one, other).await?;
                    note_parted(connection, &one, &other, by, turn.at).await?;
                }
            }
        }
    }
    Ok(())
}

async fn both(connection: &mut Connection, one: LeadId, other: LeadId) -> Result<(Lead, Lead), StoreError> {
    let gone = || StoreError::Failed("a lead that is to be merged, or parted, is not on record".to_owned());
    let one = lead_pages::load(connection, one).await?.ok_or_else(gone)?;
    let other = lead_pages::load(connection, other).await?.ok_or_else(gone)?;
    Ok((one, other))
}

struct Merging {
    id: MergeId,
    survivor: Lead,
    absorbed: Lead,
}

impl Merging {
    /// Conversations get another version, so that a turn which runs meanwhile is stepped again, for the right lead.
    async fn carry_out(
        &self,
        connection: &mut Connection,
        by: &Actor,
        shares: Shared,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let Self { id, survivor, absorbed } = self;
        let moved = connection
            .query("UPDATE identities SET lead = $2 WHERE lead = $1 RETURNING id")
            .bind(absorbed.id)
            .bind(survivor.id)
            .rows()
            .await?;
        let mut moved = moved.iter().map(|row| row.columns().next()).collect::<Result<Vec<IdentityId>, _>>()?;
        moved.sort_unstable();
        connection
            .query("UPDATE conversations SET lead = $2, version = version + 1 WHERE lead = $1")
            .bind(absorbed.id)
            .bind(survivor.id)
            .execute()
            .await?;
        let places = Places::of(survivor, absorbed);
        let now_at = if places.is_absorbeds { &absorbed.assignment } else { &survivor.assignment };
        let before = Before { survivor: Page::of(survivor), absorbed: Page::of(absorbed), places: Some(places) };
        leads::write_page(connection, survivor.id, &merge(&before.survivor, &before.absorbed)).await?;
        connection
            .query("UPDATE leads SET merged_into = $2 WHERE id = $1")
            .bind(absorbed.id)
            .bind(survivor.id)
            .execute()
            .await?;
        connection
            .query(
                "INSERT INTO merges (id, survivor, absorbed, merged_at, before, identities)
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(*id)
            .bind(survivor.id)
            .bind(absorbed.id)
            .bind(now)
            .bind(json(&before)?)
            .bind(json(&moved)?)
            .execute()
            .await?;
        assignments::settle(connection, survivor.id, now_at.as_ref(), now).await?;
        // Whoever was told from the one is told from both.
        for sql in [
            "INSERT INTO kept_apart (lead, other, kept_at)
             SELECT $2, other, kept_at FROM kept_apart AS known WHERE known.lead = $1 AND known.other <> $2
             ON CONFLICT (lead, other) DO NOTHING",
            "INSERT INTO kept_apart (lead, other, kept_at)
             SELECT lead, $2, kept_at FROM kept_apart AS known WHERE known.other = $1 AND known.lead <> $2
             ON CONFLICT (lead, other) DO NOTHING",
        ] {
            connection.query(sql).bind(absorbed.id).bind(survivor.id).execute().await?;
        }
        let what = Change::Merged { with: absorbed.number, shares };
        note(connection, survivor.id, by, what, now).await
    }

    async fn undo(&self, connection: &mut Connection, by: &Actor, now: Timestamp) -> Result<(), StoreError> {
        let Self { id, survivor, absorbed } = self;
        let row = connection.query("SELECT before, identities FROM merges WHERE id = $1").bind(*id).one_row().await?;
        let mut columns = row.columns();
        let before = columns.next::<Json<Before>>()?.0;
        let moved = columns.next::<Json<Vec<IdentityId>>>()?.0;
        for identity in moved {
            for sql in [
                "UPDATE identities SET lead = $3 WHERE id = $1 AND lead = $2",
                "UPDATE conversations SET lead = $3, version = version + 1 WHERE identity = $1 AND lead = $2",
            ] {
                connection.query(sql).bind(identity).bind(survivor.id).bind(absorbed.id).execute().await?;
            }
        }
        let shown = lead_of_conversation(connection, survivor.conversation).await?;
        let is_of_absorbed = shown == Some(absorbed.id);
        let parted = before.part(&Page::of(survivor), survivor.assignment.as_ref(), is_of_absorbed);
        leads::write_page(connection, survivor.id, &parted.survivor).await?;
        leads::write_page(connection, absorbed.id, &parted.absorbed).await?;
        connection.query("UPDATE leads SET merged_into = NULL WHERE id = $1").bind(absorbed.id).execute().await?;
        connection.query("DELETE FROM merges WHERE id = $1").bind(*id).execute().await?;
        // Earlier versions have not kept where the survivor was.
        let places = before.places.unwrap_or(Places { own: None, is_absorbeds: false });
        let restored = places.parted(survivor.assignment.clone(), absorbed.assignment.clone(), now);
        assignments::settle(connection, survivor.id, restored.survivor.as_ref(), now).await?;
        assignments::settle(connection, absorbed.id, restored.absorbed.as_ref(), now).await?;
        keep_apart(connection, survivor.id, absorbed.id, now).await?;
        note_parted(connection, survivor, absorbed, by, now).await
    }
}

async fn lead_of_conversation(
    connection: &mut Connection,
    conversation: ConversationId,
) -> Result<Option<LeadId>, StoreError> {
    let row = connection.query("SELECT lead FROM conversations WHERE id = $1").bind(conversation).row().await?;
    row.map(|row| row.columns().next()).transpose()
}

async fn keep_apart(connection: &mut Connection, one: LeadId, other: LeadId, now: Timestamp) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO kept_apart (lead, other, kept_at) VALUES ($1, $2, $3), ($2, $1, $3)
             ON CONFLICT (lead, other) DO NOTHING",
        )
        .bind(one)
        .bind(other)
        .bind(now)
        .execute()
        .await
        .map(drop)
}

async fn note_parted(
    connection: &mut Connection,
    one: &Lead,
    other: &Lead,
    by: &Actor,
    now: Timestamp,
) -> Result<(), StoreError> {
    note(connection, one.id, by, Change::Parted { from: other.number }, now).await?;
    note(connection, other.id, by, Change::Parted { from: one.number }, now).await
}

async fn note(
    connection: &mut Connection,
    lead: LeadId,
    by: &Actor,
    what: Change,
    now: Timestamp,
) -> Result<(), StoreError> {
    leads::note(connection, lead, &HistoryEntry { at: now, by: by.clone(), what, why: None }).await
}
