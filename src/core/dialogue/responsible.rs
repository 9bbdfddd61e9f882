//! Which desk a conversation belongs to, and why.

use jiff::Timestamp;

use super::draft::circumstances;
use super::state::State;
use super::timer;
use crate::core::lead::desk::Desk;
use crate::core::lead::routing::{self, Because, Desks, Explanation, Routed};
use crate::core::lead::{facts, rules};
use crate::core::script::fact::Facts;
use crate::core::script::model::{Notify, Script};

/// The desk that a notification means, as the conversation is now. None when there is none, or none of that name.
#[must_use]
pub fn desk<'d>(
    script: &Script,
    desks: &'d Desks,
    state: &State,
    notify: &Notify,
    now: Timestamp,
) -> Option<(&'d Desk, Because)> {
    desks.route(notify, state.place(), || routing_facts(script, state, now))
}

/// What a script says of desks at the stage at which a conversation ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// It goes on.
    NotYet,
    /// No desk is told.
    Nothing,
    Notify(Notify),
}

/// Which desk gets the lead of this conversation as it is now, or would get it where its script tells none, and why.
#[must_use]
pub fn explain<'d>(script: &Script, desks: &'d Desks, state: &State, now: Timestamp) -> (Says, Explanation<'d>) {
    let rule = state.ended_by.and_then(|rule| script.stages.get(usize::from(rule)));
    let says = match rule.map(|rule| rule.notify.clone()) {
        None => Says::NotYet,
        Some(None) => Says::Nothing,
        Some(Some(notify)) => Says::Notify(notify),
    };
    let notify = match &says {
        Says::Notify(notify) => notify,
        Says::NotYet | Says::Nothing => &Notify::Routed,
    };
    let explanation = desks.explain(notify, state.place(), &routing_facts(script, state, now));
    (says, explanation)
}

/// Everything that a route may ask.
fn routing_facts(script: &Script, state: &State, now: Timestamp) -> Facts {
    let circumstances = circumstances(script, state, now);
    let mut facts = facts::facts(&circumstances, script.fallback_language());
    facts::add_score(&mut facts, &rules::qualify(script, &circumstances).0.score);
    let country = timer::country(state);
    let routed = Routed {
        stage: state.stage,
        temperature: state.temperature,
        script: &script.name,
        country: country.as_deref(),
    };
    routing::add_lead(&mut facts, &routed);
    facts
}
