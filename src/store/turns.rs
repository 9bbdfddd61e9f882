//! Turns as they are committed: many at once, in as few statements as they need.
//!
//! Everything runs inside a transaction of the [`writer`](super::writer), which undoes it when a turn is in conflict:
//! so nothing here has to clean up behind itself. Each step goes through its rows in an order that is the same in every
//! process, so that two of them on one PostgreSQL never wait for each other.

use std::collections::HashMap;

use jiff::Timestamp;

use super::connection::Connection;
use super::record::{Committed, ConversationCommit, TurnCommit};
use super::{
    StoreError, answers, assignments, consents, conversations, erase, identities, inbound, leads, members, merges,
    outbox, traces, transcript,
};
use crate::core::dialogue::effect::Effect;
use crate::core::ids::{ConversationId, IdentityId, LeadId, LeadNumber};
use crate::core::lead::erasure::Erasure;

/// Writes turns of which no two share an event, a conversation, an account or a lead.
///
/// When one of them is in conflict, what was written is not whole: the transaction has to be undone.
pub(super) async fn write(connection: &mut Connection, turns: &[&TurnCommit]) -> Result<Vec<Committed>, StoreError> {
    let new = inbound::claim(connection, turns).await?;
    let mut outcomes: Vec<Committed> = turns
        .iter()
        .map(
            |turn| {
                if new.contains(&turn.key.0) { Committed::Done { numbers: Vec::new() } } else { Committed::Duplicate }
            },
        )
        .collect();
    let mut fresh: Vec<(usize, &TurnCommit)> = turns
        .iter()
        .enumerate()
        .filter(|(place, _)| outcomes[*place] != Committed::Duplicate)
        .map(|(place, turn)| (place, *turn))
        .collect();
    // By lead, because a lead may have several conversations.
    fresh.sort_by_key(|(_, turn)| turn.conversations.first().map(|it| (it.state.lead, it.state.conversation)));

    match write_in_order(connection, &fresh).await? {
        Written::All(opened) => {
            for (place, opened) in opened {
                if let Committed::Done { numbers } = &mut outcomes[place] {
                    numbers.push(opened);
                }
            }
        }
        Written::InConflict(places) => places.into_iter().for_each(|place| outcomes[place] = Committed::Conflict),
    }
    Ok(outcomes)
}

/// How far the turns were written.
enum Written {
    /// All of it; these leads were opened, by the places of their turns.
    All(Vec<(usize, (LeadId, LeadNumber))>),
    /// Not whole: the places of the turns that somebody else was faster than.
    InConflict(Vec<usize>),
}

async fn write_in_order(connection: &mut Connection, turns: &[(usize, &TurnCommit)]) -> Result<Written, StoreError> {
    let whereabouts = match settle(connection, turns).await? {
        Settled::All(whereabouts) => whereabouts,
        Settled::InConflict(places) => return Ok(Written::InConflict(places)),
    };
    let outdated = merges::claim_seen(connection, turns).await?;
    if !outdated.is_empty() {
        return Ok(Written::InConflict(outdated));
    }
    let opened = match open_leads(connection, turns, &whereabouts).await? {
        Written::All(opened) => opened,
        in_conflict @ Written::InConflict(_) => return Ok(in_conflict),
    };
    let misled = write_effects(connection, turns).await?;
    if !misled.is_empty() {
        return Ok(Written::InConflict(misled));
    }
    let outdated = assignments::write_rotas(connection, turns).await?;
    if !outdated.is_empty() {
        return Ok(Written::InConflict(outdated));
    }
    let unaware = merges::unaware_of_namesakes(connection, turns).await?;
    if !unaware.is_empty() {
        return Ok(Written::InConflict(unaware));
    }
    merges::write(connection, turns).await?;
    assignments::look_at_waiting(connection, turns).await?;
    members::write(connection, turns).await?;
    erase(connection, turns, &whereabouts).await?;
    Ok(Written::All(opened))
}

/// Whose conversation it is: for a new one, the identity that was found or made.
type Whereabouts = HashMap<ConversationId, IdentityId>;

enum Settled {
    All(Whereabouts),
    /// The places of the turns that somebody else was faster than.
    InConflict(Vec<usize>),
}

/// Moves on the conversations that were loaded, and begins the new ones.
async fn settle(connection: &mut Connection, turns: &[(usize, &TurnCommit)]) -> Result<Settled, StoreError> {
    let loaded = commits(turns).filter_map(|(turn, commit)| Some((commit, commit.loaded?, turn.at))).collect();
    let runs = conversations::advance(connection, loaded).await?;
    let stands = |commit: &ConversationCommit| commit.loaded.is_none() || runs.contains_key(&commit.state.conversation);
    let mut in_conflict = Vec::new();
    for (place, turn) in turns {
        if !turn.conversations.iter().all(stands) {
            in_conflict.push(*place);
        }
    }
    if !in_conflict.is_empty() {
        return Ok(Settled::InConflict(in_conflict));
    }

    let mut whereabouts = Whereabouts::new();
    let mut new = Vec::new();
    for (place, turn) in turns {
        for commit in &turn.conversations {
            match commit.loaded {
                Some(_) => drop(whereabouts.insert(commit.state.conversation, commit.identity)),
                None => new.push((*place, *turn, commit)),
            }
        }
    }
    new.sort_by_key(|(_, _, commit)| &commit.state.person.account);
    for (place, turn, commit) in new {
        let person = &commit.state.person;
        let known = identities::meet(connection, commit.identity, person, &commit.chat, turn.at).await?;
        // The newest conversation in this chat must be the one this turn ends, or else none.
        let ended = turn.conversations.iter().find(|other| {
            other.loaded.is_some() && other.chat == commit.chat && other.state.person.account == person.account
        });
        let ended = ended.and_then(|other| runs.get(&other.state.conversation)).copied().unwrap_or(0);
        // An account has one lead: somebody else may have opened it, or merged it, meanwhile.
        let begun = known.runs == ended
            && known.lead.is_none_or(|lead| lead == commit.state.lead)
            && conversations::begin(connection, commit, known.identity, known.runs + 1, turn.at).await?;
        if begun {
            whereabouts.insert(commit.state.conversation, known.identity);
        } else {
            in_conflict.push(place);
        }
    }
    Ok(if in_conflict.is_empty() { Settled::All(whereabouts) } else { Settled::InConflict(in_conflict) })
}

/// Puts leads on record, before anything is written about them.
async fn open_leads(
    connection: &mut Connection,
    turns: &[(usize, &TurnCommit)],
    whereabouts: &Whereabouts,
) -> Result<Written, StoreError> {
    let mut numbers = Vec::new();
    let mut in_conflict = Vec::new();
    for (place, turn) in turns {
        for commit in turn.conversations.iter().filter(|commit| !is_erased(commit)) {
            if !commit.effects.contains(&Effect::OpenLead) {
                continue;
            }
            let lead = commit.state.lead;
            if let Some(number) = leads::open(connection, commit, turn.at).await? {
                numbers.push((*place, (lead, number)));
            }
            if let Some(&identity) = whereabouts.get(&commit.state.conversation)
                && !identities::link(connection, identity, lead).await?
            {
                in_conflict.push(*place);
            }
        }
    }
    Ok(if in_conflict.is_empty() { Written::All(numbers) } else { Written::InConflict(in_conflict) })
}

/// Returns the places of the turns that tell a desk of a lead which somebody of another desk has by now.
async fn write_effects(connection: &mut Connection, turns: &[(usize, &TurnCommit)]) -> Result<Vec<usize>, StoreError> {
    let mut misled = Vec::new();
    let mut answers = answers::Changes::default();
    let mut lines = transcript::Lines::default();
    let mut owed = outbox::Rows::default();
    for (place, turn) in turns {
        for commit in turn.conversations.iter().filter(|commit| !is_erased(commit)) {
            write_lead(connection, commit, turn.at, &mut answers).await?;
            lines.say(commit.state.conversation, commit.loaded.unwrap_or(0) + 1, &commit.transcript);
        }
        for told in &turn.told {
            if !assignments::tell(connection, turn, told).await? {
                misled.push(*place);
            }
        }
        for message in &turn.outbox {
            owed.owe(message)?;
        }
    }
    answers::write(connection, answers).await?;
    transcript::write(connection, lines).await?;
    outbox::write(connection, owed).await?;
    Ok(misled)
}

/// Writes what a turn changes of a lead, and gathers its answers.
async fn write_lead<'t>(
    connection: &mut Connection,
    commit: &'t ConversationCommit,
    now: Timestamp,
    answers: &mut answers::Changes<'t>,
) -> Result<(), StoreError> {
    let (conversation, lead) = (commit.state.conversation, commit.state.lead);
    let mut changed = false;
    for effect in &commit.effects {
        match effect {
            Effect::Answered { position, answer } => answers.answered(conversation, *position, answer),
            Effect::Withdrawn(question) => answers.withdrawn(conversation, question),
            Effect::Profile(profile) => {
                leads::change_profile(connection, lead, conversation, profile).await?;
                changed = true;
            }
            Effect::Qualified { qualification, replaces, seconds_taken } => {
                leads::qualify(connection, lead, qualification, *replaces, *seconds_taken, now).await?;
                assignments::look_at(connection, lead, now).await?;
                changed = true;
            }
            Effect::Temperature(to) => {
                leads::change_temperature(connection, lead, *to).await?;
                assignments::look_at(connection, lead, now).await?;
                changed = true;
            }
            Effect::History(entry) => {
                leads::note(connection, lead, entry).await?;
                changed = true;
            }
            Effect::Consented(wording) => consents::give(connection, commit, wording, now).await?,
            // Opened before; messages are rows of the outbox already; what begins anew is a commit of its own.
            Effect::OpenLead
            | Effect::Reply(_)
            | Effect::Notice(_)
            | Effect::Notify(_)
            | Effect::Note { .. }
            | Effect::RefreshCards
            | Effect::Erase
            | Effect::Forget(_)
            | Effect::Export
            | Effect::BeginAnew => {}
        }
    }
    if changed {
        leads::take_up(connection, commit, now).await?;
    }
    Ok(())
}

/// Comes last: the conversation that was erased is the one that a new one in the same turn follows.
async fn erase(
    connection: &mut Connection,
    turns: &[(usize, &TurnCommit)],
    whereabouts: &Whereabouts,
) -> Result<(), StoreError> {
    for (turn, commit) in commits(turns).filter(|(_, commit)| is_erased(commit)) {
        let (conversation, lead) = (commit.state.conversation, commit.state.lead);
        let Some(&identity) = whereabouts.get(&conversation) else { continue };
        if let Some(erasure) = forgets(commit) {
            erase::identity(connection, identity, lead, erasure, turn.at).await?;
            continue;
        }
        conversations::erase(connection, conversation).await?;
        leads::erase_with(connection, lead, conversation).await?;
        consents::withdraw(connection, identity, turn.at).await?;
        identities::forget_unused(connection, identity).await?;
        traces::leave(connection).await?;
    }
    Ok(())
}

fn commits<'t>(turns: &[(usize, &'t TurnCommit)]) -> impl Iterator<Item = (&'t TurnCommit, &'t ConversationCommit)> {
    turns.iter().flat_map(|(_, turn)| turn.conversations.iter().map(|commit| (*turn, commit)))
}

/// Whether nothing of a conversation is kept.
pub(super) fn is_erased(commit: &ConversationCommit) -> bool {
    commit.effects.contains(&Effect::Erase) || forgets(commit).is_some()
}

/// How everything about a person is erased, where they want that.
fn forgets(commit: &ConversationCommit) -> Option<Erasure> {
    commit.effects.iter().find_map(|effect| if let Effect::Forget(erasure) = effect { Some(*erasure) } else { None })
}
