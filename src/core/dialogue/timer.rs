//! What happens by itself while a prospect is silent: reminders, the end of what was left in the middle, news after the
//! end, and a lead that cools down.
//!
//! Nothing here runs a clock. [`next`] says when the conversation wants to be woken, and [`silence`] does what is due
//! then; every time counts from the prospect's last word.

use jiff::Timestamp;

use super::draft::Draft;
use super::effect::Effect;
use super::state::{Phase, State};
use super::{ask, begin, correct, finish};
use crate::core::answer::country_of;
use crate::core::event::Action;
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::quiet::{after_quiet_hours, clocks};
use crate::core::message::{ButtonRole, Rich, shorten};
use crate::core::phrases::phrases;
use crate::core::script::fact::Fact;
use crate::core::script::model::{FollowUp, Script};
use crate::core::script::text::Text;
use crate::core::script::value::Value;
use crate::core::stage::{Stage, Temperature};

/// How much of a question says where a prospect left, in characters.
const LONGEST_LEFT_AT: usize = 120;

/// When this conversation wants to be woken; none when nothing is to come.
pub(super) fn next(script: &Script, state: &State) -> Option<Timestamp> {
    let follow_up = pending(script, state).first().map(|first| due_at(script, state, first));
    follow_up.into_iter().chain(cold_at(script, state)).min()
}

/// The follow-ups that are still to come where the conversation stands.
fn pending<'s>(script: &'s Script, state: &State) -> &'s [FollowUp] {
    let all: &[FollowUp] = match state.phase {
        // Whoever only changes answers that were sent is not chased.
        Phase::Consent | Phase::Asking { .. } | Phase::Confirming | Phase::Choosing if state.finished_at.is_none() => {
            &script.follow_up
        }
        Phase::Finished if !state.in_peace => state
            .ended_by
            .and_then(|rule| script.stages.get(usize::from(rule)))
            .map_or(&[], |rule| rule.follow_up.as_slice()),
        Phase::Fresh
        | Phase::Consent
        | Phase::Asking { .. }
        | Phase::Confirming
        | Phase::Choosing
        | Phase::Finished
        | Phase::Cancelled { .. }
        | Phase::Abandoned { .. } => &[],
    };
    let done = usize::try_from(state.followed_up).unwrap_or(usize::MAX);
    all.get(done..).unwrap_or_default()
}

/// What speaks waits for the end of the night.
fn due_at(script: &Script, state: &State, follow_up: &FollowUp) -> Timestamp {
    let wanted = later(state.last_event_at, follow_up.silent_for);
    match script.quiet_hours.filter(|_| follow_up.say.is_some()) {
        Some(quiet) => after_quiet_hours(wanted, quiet, &clocks(country(state).as_deref(), &script.time_zone)),
        None => wanted,
    }
}

fn later(from: Timestamp, by: jiff::SignedDuration) -> Timestamp {
    from.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// Where the prospect is, as far as the answers tell.
pub(super) fn country(state: &State) -> Option<String> {
    let values = || state.answers.values().filter_map(|answer| answer.value());
    let named = values().find_map(|value| if let Value::Country(code) = value { Some(code.clone()) } else { None });
    let phone = || values().find_map(|value| if let Value::Phone(phone) = value { Some(phone) } else { None });
    named.or_else(|| country_of(state.attested_phone.as_ref().or(state.contacts.phone.as_ref()).or_else(phone)?))
}

/// When a lead that is not cold yet becomes it.
fn cold_at(script: &Script, state: &State) -> Option<Timestamp> {
    let is_settled = matches!(state.stage, Stage::Won | Stage::Lost | Stage::Disqualified);
    let cools = state.open && !is_settled && state.temperature.is_some_and(|now| now != Temperature::Cold);
    cools.then(|| later(state.last_event_at, script.cold_after))
}

/// The prospect does something: whatever was given up goes on.
pub(super) fn is_back(draft: &mut Draft<'_>) {
    draft.state.unreachable = false;
    if let Phase::Abandoned { at } = draft.state.phase.clone() {
        draft.state.phase = *at;
        draft.state.left_at = None;
        draft.history(Actor::Prospect, Change::Resumed, None);
    }
}

/// The prospect was silent for long enough: what is due happens.
pub(super) fn silence(draft: &mut Draft<'_>) {
    follow_up(draft);
    cool_down(draft);
}

fn follow_up(draft: &mut Draft<'_>) {
    let (script, now) = (draft.script, draft.now);
    let due: Vec<&FollowUp> =
        pending(script, &draft.state).iter().take_while(|it| due_at(script, &draft.state, it) <= now).collect();
    // When several came due at once, because nobody was there to say them, the last one is enough.
    let Some(last) = due.last() else { return };
    draft.state.followed_up += u32::try_from(due.len()).unwrap_or(u32::MAX);
    if let Some(say) = last.say.as_ref().filter(|_| !draft.state.unreachable) {
        remind(draft, say, last.abandons);
    }
    if last.abandons {
        abandon(draft);
    }
    if let Some(notify) = due.iter().rev().find_map(|it| it.notify.clone())
        && draft.state.open
    {
        draft.effect(Effect::Notify(notify));
    }
}

/// Says a follow-up, and offers again what can be pressed.
fn remind(draft: &mut Draft<'_>, say: &Text, is_goodbye: bool) {
    let mut facts = draft.facts(draft.state.language);
    let open = open_question(draft);
    if let Some(question) = &open {
        facts.insert("question", Fact::text(question.to_plain()));
    }
    let words = say.render(draft.state.language, &facts);
    let names_it = open.as_ref().is_some_and(|question| words.to_plain().contains(&question.to_plain()));
    draft.say_rich(words);
    if is_goodbye {
        return;
    }
    if let Some(question) = open.filter(|_| !names_it) {
        draft.say_rich(question);
    }
    match draft.state.phase.clone() {
        Phase::Asking { question, .. } => {
            if let Some(question) = draft.question(&question) {
                ask::prompt(draft, question);
            }
        }
        Phase::Consent => begin::offer_consent(draft),
        Phase::Confirming | Phase::Choosing => {
            draft.state.phase = Phase::Confirming;
            correct::offer_summary_buttons(draft);
        }
        Phase::Finished => {
            draft.begin_prompt();
            draft.offer(draft.phrases().update, Action::Update, ButtonRole::Option);
        }
        Phase::Fresh | Phase::Cancelled { .. } | Phase::Abandoned { .. } => {}
    }
    draft.offer(draft.phrases().no_more, Action::Stop, ButtonRole::Move);
}

/// What the prospect was asked last.
fn open_question(draft: &Draft<'_>) -> Option<Rich> {
    match &draft.state.phase {
        Phase::Asking { question, .. } => Some(draft.render(&draft.question(question)?.ask)),
        Phase::Consent => Some(begin::consent_question(draft)),
        Phase::Confirming | Phase::Choosing => Some(Rich::from_marked(draft.phrases().summary_question)),
        Phase::Fresh | Phase::Finished | Phase::Cancelled { .. } | Phase::Abandoned { .. } => None,
    }
}

/// Ends what was left in the middle; who has not agreed to anything leaves nothing behind.
fn abandon(draft: &mut Draft<'_>) {
    match &draft.state.phase {
        Phase::Consent => draft.effect(Effect::Erase),
        at @ (Phase::Asking { .. } | Phase::Confirming | Phase::Choosing) => {
            let at = Box::new(at.clone());
            let left_at = Some(left_at(draft));
            draft.state.phase = Phase::Abandoned { at };
            draft.state.left_at.clone_from(&left_at);
            draft.history(Actor::Rules, Change::Abandoned, left_at);
            let mut qualification = finish::as_it_stands(draft.script, &draft.state, draft.now);
            // What is not finished has no stage yet, only a score as far as it goes; nor does it cool a lead that is with sales.
            if let Some(temperature) = draft.state.temperature.filter(|_| draft.state.is_with_sales()) {
                qualification.temperature = temperature;
            }
            draft.state.temperature = Some(qualification.temperature);
            let seconds_taken = draft.state.last_event_at.duration_since(draft.state.started_at).as_secs();
            draft.effect(Effect::Qualified { qualification, replaces: None, seconds_taken });
        }
        Phase::Fresh | Phase::Finished | Phase::Cancelled { .. } | Phase::Abandoned { .. } => {}
    }
}

/// The open question as the desk reads it.
fn left_at(draft: &Draft<'_>) -> String {
    let desk_language = draft.script.fallback_language();
    let asked = match draft.asked() {
        Some(question) => question.ask.render_with(desk_language, || draft.facts(desk_language)).to_plain(),
        None => phrases(desk_language).card.summary.to_owned(),
    };
    shorten(&asked, LONGEST_LEFT_AT)
}

fn cool_down(draft: &mut Draft<'_>) {
    if cold_at(draft.script, &draft.state).is_none_or(|at| at > draft.now) {
        return;
    }
    let (from, to) = (draft.state.temperature, Temperature::Cold);
    let days = draft.script.cold_after.as_hours() / 24;
    let why = (phrases(draft.script.fallback_language()).card.silent_for)(days);
    draft.history(Actor::Rules, Change::Temperature { from, to }, Some(why));
    draft.state.temperature = Some(to);
    draft.effect(Effect::Temperature(to));
    draft.effect(Effect::RefreshCards);
}

/// The prospect wants nothing more that comes by itself after the end.
pub(super) fn leave_in_peace(draft: &mut Draft<'_>) {
    if !draft.state.in_peace {
        draft.state.in_peace = true;
        draft.history(Actor::Prospect, Change::LeftInPeace, None);
    }
    draft.say(draft.phrases().left_in_peace);
}

/// Whether anything comes by itself after the end.
pub(super) fn has_follow_ups_after_the_end(draft: &Draft<'_>) -> bool {
    let rule = draft.state.ended_by.and_then(|rule| draft.script.stages.get(usize::from(rule)));
    !draft.state.in_peace && rule.is_some_and(|rule| !rule.follow_up.is_empty())
}
