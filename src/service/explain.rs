//! Why a lead is where it is: which route sends it to which desk, and whose turn it is there.

use jiff::Timestamp;

use super::watch::in_hand;
use crate::core::dialogue::responsible::{self, Says};
use crate::core::ids::LeadNumber;
use crate::core::lead::assignment::Assignment;
use crate::core::lead::lead::Lead;
use crate::core::lead::rota::{Turn, Wanted};
use crate::core::lead::routing::{Desks, Explanation};
use crate::core::script::load::load;
use crate::store::{Store, StoreError};

/// A lead, with all that decides about its desk and its rep.
#[derive(Clone, Debug)]
pub struct Explained<'d> {
    pub lead: Lead,
    /// What its script says of desks, at the stage at which its conversation ended.
    pub says: Says,
    pub routing: Explanation<'d>,
    /// Whose turn it would be now; none where the desk takes no turns.
    pub turn: Option<Turn<'d>>,
}

/// Why nothing can be explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unexplained {
    NoSuchLead,
    Merged {
        into: LeadNumber,
    },
    /// This program does not understand the version of the script that the lead answered.
    NoScript,
}

/// Looks at a lead as it is now; changes nothing and takes nobody's turn.
pub async fn explain<'d>(
    store: &Store,
    desks: &'d Desks,
    number: LeadNumber,
    now: Timestamp,
) -> Result<Result<Explained<'d>, Unexplained>, StoreError> {
    let Some(lead) = store.load_lead_numbered(number).await? else { return Ok(Err(Unexplained::NoSuchLead)) };
    if let Some(into) = store.survivor(lead.id).await? {
        return Ok(Err(Unexplained::Merged { into }));
    }
    let Some(conversation) = store.conversation(lead.conversation).await? else {
        return Ok(Err(Unexplained::NoSuchLead));
    };
    let source = store.load_script(&conversation.script).await?;
    let Some(script) = source.and_then(|source| load("stored script", &source).script) else {
        return Ok(Err(Unexplained::NoScript));
    };
    let (says, routing) = responsible::explain(&script, desks, &conversation.state, now);
    let turn = match routing.desk {
        Some((desk, _)) if desk.shares_out() => {
            let (rota, _) = store.rota(&desk.name).await?;
            let in_hand = in_hand(store, desk).await?;
            let there = lead.assignment.as_ref().filter(|assignment| assignment.desk == desk.name);
            let passed = there.map(|Assignment { passed, .. }| passed.as_slice()).unwrap_or_default();
            Some(rota.turn(desk, Wanted { language: lead.language, passed }, &in_hand, now))
        }
        Some(_) | None => None,
    };
    Ok(Ok(Explained { lead, says, routing, turn }))
}
