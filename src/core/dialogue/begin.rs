//! The beginning and the return: greeting, consent, going on where we were.

use super::draft::Draft;
use super::effect::Effect;
use super::state::Phase;
use super::{ask, finish, human, question_back};
use crate::core::event::Action;
use crate::core::lead::consent::Wording;
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::source::Source;
use crate::core::message::{ButtonRole, Rich};

/// What a prospect says first, besides wanting to begin.
#[derive(Clone, Copy)]
pub(super) enum First<'t> {
    Nothing,
    /// Wants a person.
    Human,
    /// Asks something.
    Question(&'t str),
}

/// Begins with somebody who was not here yet, and sees to what they said.
pub(super) fn start_with(draft: &mut Draft<'_>, first: First<'_>) {
    begin(draft, first);
}

/// `/start`: begins, or goes on where we were.
pub(super) fn start(draft: &mut Draft<'_>, payload: Option<&str>) {
    if let Some(source) = payload.and_then(Source::from_payload).filter(|it| draft.state.source.as_ref() != Some(it)) {
        if draft.state.phase != Phase::Fresh {
            draft.history(Actor::Prospect, Change::CameAgain, Some(source.to_string()));
        }
        draft.state.source = Some(source);
    }
    match draft.state.phase {
        Phase::Fresh => begin(draft, First::Nothing),
        Phase::Finished => finish::welcome_back(draft),
        Phase::Consent
        | Phase::Asking { .. }
        | Phase::Confirming
        | Phase::Choosing
        | Phase::Cancelled { .. }
        | Phase::Abandoned { .. } => {
            resume(draft);
        }
    }
}

fn begin(draft: &mut Draft<'_>, first: First<'_>) {
    for text in [&draft.script.greeting, &draft.script.privacy].into_iter().flatten() {
        draft.say_text(text);
    }
    if draft.script.consent.is_some() {
        draft.state.phase = Phase::Consent;
        match first {
            First::Nothing => {}
            First::Human => human::wait_for_consent(draft),
            First::Question(text) => question_back::asked_first(draft, text),
        }
        ask_consent(draft);
    } else {
        draft.state.human_once_agreed |= matches!(first, First::Human);
        open(draft);
        if let First::Question(text) = first {
            question_back::asked_first(draft, text);
        }
        ask::advance(draft);
    }
}

/// The lead goes on record.
fn open(draft: &mut Draft<'_>) {
    draft.state.open = true;
    draft.state.started_at = draft.now;
    draft.effect(Effect::OpenLead);
    draft.history(Actor::Prospect, Change::Opened, None);
    draft.effect(Effect::Profile(finish::profile(draft.script, &draft.state)));
    human::call_as_wished(draft);
}

pub(super) fn ask_consent(draft: &mut Draft<'_>) {
    let question = consent_question(draft);
    draft.say_rich(question);
    offer_consent(draft);
}

/// The script's own words, or ours.
pub(super) fn consent_question(draft: &Draft<'_>) -> Rich {
    match draft.script.consent.as_ref().and_then(|consent| consent.text.as_ref()) {
        Some(text) => draft.render(text),
        None => Rich::from_marked(draft.phrases().consent),
    }
}

pub(super) fn offer_consent(draft: &mut Draft<'_>) {
    draft.begin_prompt();
    draft.offer(draft.phrases().agree, Action::Agree, ButtonRole::Option);
    draft.offer(draft.phrases().refuse, Action::Refuse, ButtonRole::Option);
}

pub(super) fn ask_consent_again(draft: &mut Draft<'_>) {
    draft.say(draft.phrases().consent_again);
    ask_consent(draft);
}

pub(super) fn agree(draft: &mut Draft<'_>) {
    let question = consent_question(draft).to_plain();
    let notice = draft.script.privacy.as_ref().map(|notice| draft.render(notice).to_plain());
    open(draft);
    ask::advance(draft);
    draft.effect(Effect::Consented(Wording { question, notice }));
}

pub(super) fn refuse(draft: &mut Draft<'_>) {
    // A number says that an earlier conversation is on record; only this one is erased.
    match draft.state.number {
        Some(_) => draft.say(draft.phrases().consent_refused_again),
        None => draft.say(draft.phrases().consent_refused),
    }
    draft.effect(Effect::Erase);
}

/// Goes on where we were, after a pause or a stop.
pub(super) fn resume(draft: &mut Draft<'_>) {
    take_up(draft);
    draft.say(draft.phrases().resumed);
    ask::repeat(draft);
}

/// Ends a stop, without a word.
pub(super) fn take_up(draft: &mut Draft<'_>) {
    if let Phase::Cancelled { at } = draft.state.phase.clone() {
        draft.state.phase = *at;
        draft.history(Actor::Prospect, Change::Resumed, None);
    }
}
