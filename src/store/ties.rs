//! What ties leads to each other: those that are one by now, and those that have something in common.

use super::StoreError;
use super::connection::{Connection, Row};
use crate::core::ids::{LeadId, LeadNumber};
use crate::core::lead::lead::Lead;
use crate::core::lead::profile::Profile;
use crate::core::lead::ties::{MaybeSame, Merged, Shared, Ties};
use crate::core::script::value::Phone;

/// Several people may share an address; more than this are not proposed at once.
const MOST_PROPOSED: i64 = 5;
/// So many other cards change at most when somebody tells how to reach them.
const MOST_REFRESHED: i64 = 20;

/// Which merges a lead had a part in, by its row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tied {
    pub is_part: bool,
    pub has_parts: bool,
}

/// Most leads are tied to none, which their row tells without another statement.
pub(super) async fn load(connection: &mut Connection, lead: &Lead, which: Tied) -> Result<Ties, StoreError> {
    let mut ties = Ties::default();
    if which.has_parts {
        ties.absorbed = absorbed(connection, lead.id).await?;
    }
    if which.is_part {
        ties.merged_into = merged_into(connection, lead.id).await?;
    } else if lead.profile.email.is_some() || lead.profile.phone.is_some() {
        ties.maybe_same = maybe_same(connection, lead.id).await?;
    }
    Ok(ties)
}

/// The leads that were made a part of this one, directly or with another.
pub(super) async fn parts(connection: &mut Connection, lead: LeadId) -> Result<Vec<LeadId>, StoreError> {
    let rows = connection
        .query(
            "WITH RECURSIVE parts (id) AS (
                 SELECT id FROM leads WHERE merged_into = $1
                 UNION SELECT leads.id FROM leads JOIN parts ON leads.merged_into = parts.id)
             SELECT id FROM parts ORDER BY id",
        )
        .bind(lead)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}

async fn merged_into(connection: &mut Connection, lead: LeadId) -> Result<Option<Merged>, StoreError> {
    let row = connection
        .query(
            "SELECT merges.id, above.number,
                 CASE WHEN above.merged_into IS NOT NULL THEN above.number
                 ELSE (SELECT newer.number FROM merges AS later JOIN leads AS newer ON newer.id = later.absorbed
                       WHERE later.survivor = merges.survivor AND later.id > merges.id
                       ORDER BY later.id DESC LIMIT 1)
                 END
             FROM leads AS own
             JOIN leads AS above ON above.id = own.merged_into
             LEFT JOIN merges ON merges.absorbed = own.id
             WHERE own.id = $1",
        )
        .bind(lead)
        .row()
        .await?;
    let read = |row: Row| {
        let mut columns = row.columns();
        Ok(Merged { merge: columns.maybe()?, number: columns.next()?, newer: columns.maybe()? })
    };
    row.map(read).transpose()
}

/// In the order in which they became parts of it, as far as that is known.
async fn absorbed(connection: &mut Connection, lead: LeadId) -> Result<Vec<Merged>, StoreError> {
    let rows = connection
        .query(
            "SELECT merges.id, leads.number FROM leads LEFT JOIN merges ON merges.absorbed = leads.id
             WHERE leads.merged_into = $1 ORDER BY COALESCE(merges.id, 0), leads.number",
        )
        .bind(lead)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        Ok(Merged { merge: columns.maybe()?, number: columns.next()?, newer: None })
    };
    let mut absorbed = rows.iter().map(read).collect::<Result<Vec<Merged>, StoreError>>()?;
    if let Some((newest, earlier)) = absorbed.split_last_mut() {
        for merged in earlier {
            merged.newer = Some(newest.number);
        }
    }
    Ok(absorbed)
}

/// Older leads with the same e-mail or phone. Whether those are attested makes no difference here: two that are, and that
/// nobody keeps apart, are one already.
async fn maybe_same(connection: &mut Connection, lead: LeadId) -> Result<Vec<MaybeSame>, StoreError> {
    let rows = connection
        .query(
            "SELECT other.number, other.name, other.company, COALESCE(lower(other.email) = lower(own.email), FALSE),
                 COALESCE(other.phone = own.phone, FALSE), other.phone_attested, own.phone_attested
             FROM leads AS own
             JOIN leads AS other ON (other.email IS NOT NULL AND lower(other.email) = lower(own.email))
                 OR (other.phone IS NOT NULL AND other.phone = own.phone)
             WHERE own.id = $1 AND own.merged_into IS NULL AND other.merged_into IS NULL AND other.number < own.number
                 AND NOT EXISTS (
                     SELECT 1 FROM kept_apart WHERE kept_apart.lead = own.id AND kept_apart.other = other.id)
             ORDER BY other.number LIMIT $2",
        )
        .bind(lead)
        .bind(MOST_PROPOSED)
        .rows()
        .await?;
    let read = |row: &Row| {
        let mut columns = row.columns();
        let (number, name, company) = (columns.next()?, columns.maybe()?, columns.maybe()?);
        let shares = match (columns.next()?, columns.next()?, columns.next::<bool>()? && columns.next()?) {
            (false, true, true) => Shared::AttestedPhone,
            (true, true, _) => Shared::EmailAndPhone,
            (true, false, _) => Shared::Email,
            (false, true, false) | (false, false, _) => Shared::Phone,
        };
        Ok(MaybeSame { number, name, company, shares })
    };
    rows.iter().map(read).collect()
}

/// The other leads with this number, oldest first, where a platform vouches for both and nobody keeps them apart.
pub(super) async fn namesakes(
    connection: &mut Connection,
    lead: LeadId,
    phone: &Phone,
) -> Result<Vec<LeadId>, StoreError> {
    if !phone.attested {
        return Ok(Vec::new());
    }
    let rows = connection
        .query(
            "SELECT id FROM leads
             WHERE phone = $1 AND phone_attested AND merged_into IS NULL AND id <> $2
                 AND NOT EXISTS (SELECT 1 FROM kept_apart WHERE kept_apart.lead = $2 AND kept_apart.other = leads.id)
             ORDER BY number",
        )
        .bind(phone.number.as_str())
        .bind(lead)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}

/// Newer leads, with a card on some desk, that are to propose this one when it is reached like this.
pub(super) async fn to_propose(
    connection: &mut Connection,
    lead: LeadId,
    profile: &Profile,
) -> Result<Vec<LeadId>, StoreError> {
    if profile.email.is_none() && profile.phone.is_none() {
        return Ok(Vec::new());
    }
    let rows = connection
        .query(
            "SELECT id FROM leads
             WHERE ((email IS NOT NULL AND lower(email) = lower($2)) OR (phone IS NOT NULL AND phone = $3))
                 AND merged_into IS NULL
                 AND number > (SELECT number FROM leads WHERE id = $1)
                 AND EXISTS (SELECT 1 FROM cards WHERE cards.lead = leads.id)
             ORDER BY id LIMIT $4",
        )
        .bind(lead)
        .bind(profile.email.as_deref())
        .bind(profile.phone.as_ref().map(|phone| phone.number.as_str()))
        .bind(MOST_REFRESHED)
        .rows()
        .await?;
    rows.iter().map(|row| row.columns().next()).collect()
}

/// The number of the lead that this one is a part of, through however many merges.
pub(super) async fn survivor(connection: &mut Connection, lead: LeadId) -> Result<Option<LeadNumber>, StoreError> {
    let row = connection
        .query(
            "WITH RECURSIVE above (id, number, merged_into) AS (
                 SELECT id, number, merged_into FROM leads WHERE id = $1
                 UNION SELECT leads.id, leads.number, leads.merged_into
                 FROM leads JOIN above ON leads.id = above.merged_into)
             SELECT number FROM above WHERE merged_into IS NULL AND id <> $1",
        )
        .bind(lead)
        .row()
        .await?;
    row.map(|row| row.columns().next()).transpose()
}
