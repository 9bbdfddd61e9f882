//! A person, please: the desk is told at once, the prospect hears when somebody answers, and the dialogue may go on.

use super::draft::Draft;
use super::effect::Effect;
use super::finish;
use super::state::Phase;
use super::{ask, begin, timer};
use crate::core::lead::answering::{self, Reader};
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::note::Note;
use crate::core::lead::quiet::clock_of;
use crate::core::message::{Rich, shorten};
use crate::core::phrases::phrases;
use crate::core::script::model::{Notify, Question};

/// How much of a question says where somebody was, in characters.
const LONGEST_PLACE: usize = 120;

/// The prospect asks for a person. Before anything may be kept, the wish waits for the consent.
pub(super) fn human(draft: &mut Draft<'_>) {
    match draft.state.phase {
        Phase::Fresh => begin::start_with(draft, begin::First::Human),
        Phase::Cancelled { .. } if !draft.state.open => {
            draft.state.human_once_agreed = true;
            begin::resume(draft);
        }
        Phase::Consent => {
            wait_for_consent(draft);
            ask::repeat(draft);
        }
        Phase::Asking { .. } | Phase::Confirming | Phase::Choosing => {
            call(draft);
            draft.say(draft.phrases().meanwhile);
            ask::repeat(draft);
        }
        Phase::Finished => {
            call(draft);
            ask::repeat(draft);
        }
        Phase::Cancelled { .. } | Phase::Abandoned { .. } => {
            call(draft);
            draft.begin_prompt();
        }
    }
}

pub(super) fn wait_for_consent(draft: &mut Draft<'_>) {
    draft.state.human_once_agreed = true;
    draft.say(draft.phrases().human_after_consent);
}

/// Carries out what somebody wished before the lead was on record.
pub(super) fn call_as_wished(draft: &mut Draft<'_>) {
    if std::mem::take(&mut draft.state.human_once_agreed) {
        call(draft);
        draft.say(draft.phrases().meanwhile);
    }
}

/// Tells the desk, once, and the prospect.
pub(super) fn call(draft: &mut Draft<'_>) {
    if draft.state.wants_human {
        return say_with_time(draft, draft.phrases().colleague.human_wanted_before);
    }
    let why = phrases(draft.script.fallback_language()).colleague.asked_for.to_owned();
    want(draft, why);
    say_with_time(draft, draft.phrases().human_wanted);
}

/// The tries are used up, and the script says that a person is to help.
pub(super) fn give_up(draft: &mut Draft<'_>, question: &Question) {
    let language = draft.script.fallback_language();
    let asked = question.ask.render_with(language, || draft.facts(language)).to_plain();
    let why = (phrases(language).colleague.gave_up_at)(&shorten(&asked, LONGEST_PLACE));
    draft.say(draft.phrases().gave_up_human);
    want(draft, why);
    let when = when(draft);
    finish::finish(draft);
    // The stage may have promised it already.
    if let Some(when) = when.filter(|when| !draft.says(when)) {
        draft.say_plain(when);
    }
}

fn want(draft: &mut Draft<'_>, why: String) {
    if draft.state.wants_human {
        return;
    }
    draft.state.wants_human = true;
    draft.history(Actor::Prospect, Change::HumanWanted, Some(why.clone()));
    let notify = responsible(draft);
    draft.effect(Effect::Notify(notify.clone()));
    draft.effect(Effect::Note { notify, note: Note::Human { why } });
}

/// Says a phrase, and in the same line when an answer comes.
pub(super) fn say_with_time(draft: &mut Draft<'_>, phrase: &str) {
    let mut line = Rich::from_marked(phrase);
    if let Some(when) = when(draft) {
        line.push_plain(format!(" {when}"));
    }
    draft.say_rich(line);
}

/// When somebody answers, where that is known.
fn when(draft: &Draft<'_>) -> Option<String> {
    let desk = draft.desk(&responsible(draft))?;
    let of_desk = draft.script.fallback_language();
    answering::answers(desk, of_desk, draft.state.temperature, draft.now, &reader(draft))
}

/// How this prospect reads times.
pub(super) fn reader(draft: &Draft<'_>) -> Reader {
    Reader { language: draft.state.language, clock: clock_of(timer::country(&draft.state).as_deref()) }
}

/// Who answers: the desk that the lead was handed over to, else whoever is responsible.
pub(super) fn responsible(draft: &Draft<'_>) -> Notify {
    let rule = draft.state.ended_by.and_then(|rule| draft.script.stages.get(usize::from(rule)));
    rule.and_then(|rule| rule.notify.clone()).unwrap_or(Notify::Routed)
}

/// The question of the script that is asked, in the desk's language.
pub(super) fn open_question(draft: &Draft<'_>) -> Option<String> {
    let language = draft.script.fallback_language();
    let asked = draft.asked()?.ask.render_with(language, || draft.facts(language)).to_plain();
    Some(shorten(&asked, LONGEST_PLACE))
}
