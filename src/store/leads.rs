//! Leads as the turns of a conversation change them. Reading them is [`lead_pages`](super::lead_pages).

use jiff::Timestamp;

use super::StoreError;
use super::connection::{Connection, Query};
use super::record::ConversationCommit;
use super::value::json;
use crate::core::ids::{ConversationId, LeadId, LeadNumber};
use crate::core::lead::lead::HistoryEntry;
use crate::core::lead::merge::Page;
use crate::core::lead::profile::Profile;
use crate::core::lead::qualification::{Coverage, Qualification, Score};
use crate::core::stage::{Stage, Temperature};

/// Puts a lead on record and returns its number; one that is there already, its prospect having come back, goes on with
/// this conversation, and has its number.
pub(super) async fn open(
    connection: &mut Connection,
    commit: &ConversationCommit,
    now: Timestamp,
) -> Result<Option<LeadNumber>, StoreError> {
    if take_up(connection, commit, now).await? {
        return Ok(None);
    }
    let counted =
        connection.query("UPDATE counters SET value = value + 1 WHERE name = 'lead' RETURNING value").one_row().await?;
    let number: LeadNumber = counted.columns().next()?;
    let state = &commit.state;
    connection
        .query(
            "INSERT INTO leads
                 (id, number, stage, score, coverage, phone_attested, source, campaign, language, script, conversation,
                  opened_by, created_at, updated_at, wants_human, last_source, last_campaign)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $12, $13, $7, $8)",
        )
        .bind(state.lead)
        .bind(number)
        .bind(Stage::New.name())
        .bind(json(&Score::default())?)
        .bind(json(&Coverage::default())?)
        .bind(false)
        .bind(state.source.as_ref().map(|source| source.source.as_str()))
        .bind(state.source.as_ref().and_then(|source| source.campaign.as_deref()))
        .bind(&state.language)
        .bind(&commit.script)
        .bind(state.conversation)
        .bind(now)
        .bind(state.wants_human)
        .execute()
        .await?;
    Ok(Some(number))
}

/// The lead goes on with this conversation; `false` when it is not on record. Where it came from first stays, and so does
/// a wish for a person, which may have been uttered in another conversation.
pub(super) async fn take_up(
    connection: &mut Connection,
    commit: &ConversationCommit,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let state = &commit.state;
    let written = connection
        .query(
            "UPDATE leads
             SET language = $2, script = $3, conversation = $4, wants_human = wants_human OR $5, updated_at = $6,
                 left_at = $9, version = version + 1,
                 source = COALESCE(source, $7), campaign = CASE WHEN source IS NULL THEN $8 ELSE campaign END,
                 last_source = COALESCE($7, last_source),
                 last_campaign = CASE WHEN $7 IS NULL THEN last_campaign ELSE $8 END
             WHERE id = $1",
        )
        .bind(state.lead)
        .bind(&state.language)
        .bind(&commit.script)
        .bind(state.conversation)
        .bind(state.wants_human)
        .bind(now)
        .bind(state.source.as_ref().map(|source| source.source.as_str()))
        .bind(state.source.as_ref().and_then(|source| source.campaign.as_deref()))
        .bind(state.left_at.as_deref())
        .execute()
        .await?;
    Ok(written == 1)
}

/// What this conversation does not tell stays as an earlier one of the same lead told it.
pub(super) async fn change_profile(
    connection: &mut Connection,
    lead: LeadId,
    conversation: ConversationId,
    profile: &Profile,
) -> Result<(), StoreError> {
    let change = connection
        .query(
            "UPDATE leads
             SET name = COALESCE($2, CASE WHEN has_others THEN name END),
                 company = COALESCE($3, CASE WHEN has_others THEN company END),
                 email = COALESCE($4, CASE WHEN has_others THEN email END),
                 phone = CASE WHEN keeps_phone THEN phone ELSE $5 END,
                 phone_extension = CASE WHEN keeps_phone THEN phone_extension ELSE $6 END,
                 phone_attested = CASE WHEN keeps_phone THEN phone_attested ELSE $7 END
             FROM (SELECT others.found AS has_others, others.found AND $5 IS NULL AS keeps_phone
                   FROM (SELECT EXISTS (SELECT 1 FROM conversations WHERE lead = $1 AND id <> $8) AS found) AS others
                  ) AS earlier
             WHERE id = $1",
        )
        .bind(lead);
    bind_profile(change, profile).bind(conversation).execute().await.map(drop)
}

/// In the order name, company, e-mail, phone with its extension and whether it is attested.
fn bind_profile<'c>(query: Query<'c>, profile: &Profile) -> Query<'c> {
    let phone = profile.phone.as_ref();
    query
        .bind(profile.name.as_deref())
        .bind(profile.company.as_deref())
        .bind(profile.email.as_deref())
        .bind(phone.map(|phone| phone.number.as_str()))
        .bind(phone.and_then(|phone| phone.extension.as_deref()))
        .bind(phone.is_some_and(|phone| phone.attested))
}

/// Gives a lead the page that a merge, or undoing one, has made for it.
pub(super) async fn write_page(connection: &mut Connection, lead: LeadId, page: &Page) -> Result<(), StoreError> {
    let write = connection
        .query(
            "UPDATE leads
             SET conversation = $2, script = $3, language = $4, stage = $5, reason = $6, temperature = $7, score = $8,
                 coverage = $9, qualified_at = $10, seconds_taken = $11, wants_human = $12, left_at = $13, name = $14,
                 company = $15, email = $16, phone = $17, phone_extension = $18, phone_attested = $19, source = $20,
                 campaign = $21, last_source = $22, last_campaign = $23, updated_at = $24
             WHERE id = $1",
        )
        .bind(lead)
        .bind(page.conversation)
        .bind(&page.script)
        .bind(&page.language)
        .bind(page.stage.name())
        .bind(page.reason.as_deref())
        .bind(page.temperature.map(Temperature::name))
        .bind(json(&page.score)?)
        .bind(json(&page.coverage)?)
        .bind(page.qualified_at)
        .bind(page.seconds_taken)
        .bind(page.wants_human)
        .bind(page.left_at.as_deref());
    bind_profile(write, &page.profile)
        .bind(page.source.as_ref().map(|source| source.source.as_str()))
        .bind(page.source.as_ref().and_then(|source| source.campaign.as_deref()))
        .bind(page.last_source.as_ref().map(|source| source.source.as_str()))
        .bind(page.last_source.as_ref().and_then(|source| source.campaign.as_deref()))
        .bind(page.updated_at)
        .execute()
        .await
        .map(drop)
}

/// A stage that somebody else gave meanwhile stays.
pub(super) async fn qualify(
    connection: &mut Connection,
    lead: LeadId,
    qualification: &Qualification,
    replaces: Option<Stage>,
    seconds_taken: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    connection
        .query(
            "UPDATE leads
             SET stage = CASE WHEN stage = $9 THEN $2 ELSE stage END,
                 reason = CASE WHEN stage = $9 THEN $3 ELSE reason END,
                 temperature = $4, score = $5, coverage = $6, qualified_at = $7, seconds_taken = $8
             WHERE id = $1",
        )
        .bind(lead)
        .bind(qualification.stage.name())
        .bind(qualification.reason.as_deref())
        .bind(qualification.temperature.name())
        .bind(json(&qualification.score)?)
        .bind(json(&qualification.coverage)?)
        .bind(now)
        .bind(seconds_taken)
        .bind(replaces.map(Stage::name))
        .execute()
        .await
        .map(drop)
}

pub(super) async fn change_temperature(
    connection: &mut Connection,
    lead: LeadId,
    to: Temperature,
) -> Result<(), StoreError> {
    let changed = connection.query("UPDATE leads SET temperature = $2 WHERE id = $1").bind(lead).bind(to.name());
    changed.execute().await.map(drop)
}

/// Somebody of a desk puts it at a stage.
pub(super) async fn move_to(
    connection: &mut Connection,
    lead: LeadId,
    stage: Stage,
    reason: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let change = connection.query("UPDATE leads SET stage = $2, reason = $3, updated_at = $4 WHERE id = $1").bind(lead);
    change.bind(stage.name()).bind(reason).bind(now).execute().await.map(drop)
}

/// Of somebody who is no lead yet, nothing is kept.
pub(super) async fn note(connection: &mut Connection, lead: LeadId, entry: &HistoryEntry) -> Result<(), StoreError> {
    connection
        .query(
            "INSERT INTO lead_history (lead, changed_at, actor, change, why)
             SELECT id, $2, $3, $4, $5 FROM leads WHERE id = $1",
        )
        .bind(lead)
        .bind(entry.at)
        .bind(json(&entry.by)?)
        .bind(json(&entry.what)?)
        .bind(entry.why.as_deref())
        .execute()
        .await
        .map(drop)
}

/// A lead that an erased conversation opened goes with it; another one goes back to the conversation before.
pub(super) async fn erase_with(
    connection: &mut Connection,
    lead: LeadId,
    conversation: ConversationId,
) -> Result<(), StoreError> {
    connection
        .query("DELETE FROM leads WHERE id = $1 AND opened_by = $2")
        .bind(lead)
        .bind(conversation)
        .execute()
        .await?;
    connection
        .query(
            "UPDATE leads
             SET conversation = COALESCE((SELECT max(id) FROM conversations WHERE lead = $1 AND id <> $2), opened_by)
             WHERE id = $1 AND conversation = $2",
        )
        .bind(lead)
        .bind(conversation)
        .execute()
        .await
        .map(drop)
}
