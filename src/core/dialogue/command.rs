//! Commands: the same by slash, by word and by button.

use super::draft::Draft;
use super::effect::Effect;
use super::state::Phase;
use super::{ask, begin, correct, finish, human, privacy, reply, reprompt, timer};
use crate::core::answer::{Command, Given};
use crate::core::event::Action;
use crate::core::ids::Language;
use crate::core::lead::lead::{Actor, Change};
use crate::core::message::ButtonRole;
use crate::core::phrases::phrases;

pub(super) fn obey(draft: &mut Draft<'_>, command: &Command) {
    match command {
        Command::Start(payload) => begin::start(draft, payload.as_deref()),
        Command::Help => aside(draft, draft.phrases().help),
        Command::Back => correct::back(draft),
        Command::Skip => skip(draft),
        Command::Cancel => cancel(draft),
        Command::Restart => restart(draft),
        Command::Human => human::human(draft),
        Command::Privacy => privacy::tell(draft),
        Command::Export => privacy::export(draft),
        Command::Forget => privacy::ask_to_forget(draft),
        Command::Language(Some(language)) => switch_language(draft, *language),
        Command::Language(None) => ask_language(draft),
        Command::Unknown => aside(draft, draft.phrases().unknown_command),
    }
}

/// Says something, and shows again what is asked.
fn aside(draft: &mut Draft<'_>, phrase: &str) {
    draft.say(phrase);
    ask::repeat(draft);
}

/// Leaves a question out; an answer that stands already is kept.
fn skip(draft: &mut Draft<'_>) {
    let Some(question) = draft.asked() else { return ask::repeat(draft) };
    if draft.state.answers.contains_key(&question.id) {
        return ask::advance(draft);
    }
    if question.optional {
        draft.state.behaviour.skips += 1;
        reply::take(draft, question, String::new(), Given::Skipped);
    } else {
        reprompt::refused(draft, question, String::new());
    }
}

/// Stops here; what was answered waits for a return.
fn cancel(draft: &mut Draft<'_>) {
    match draft.state.phase {
        Phase::Finished if timer::has_follow_ups_after_the_end(draft) => return timer::leave_in_peace(draft),
        Phase::Finished => return finish::remind(draft),
        Phase::Cancelled { .. } | Phase::Abandoned { .. } => {}
        Phase::Fresh | Phase::Consent | Phase::Asking { .. } | Phase::Confirming | Phase::Choosing => {
            draft.state.phase = Phase::Cancelled { at: Box::new(draft.state.phase.clone()) };
            draft.history(Actor::Prospect, Change::Cancelled, None);
        }
    }
    if draft.state.wants_human {
        draft.say(draft.phrases().cancelled_human);
    } else {
        draft.say(draft.phrases().cancelled);
    }
    draft.begin_prompt();
}

/// Begins anew, in a conversation of its own.
fn restart(draft: &mut Draft<'_>) {
    match draft.state.phase {
        Phase::Fresh => return begin::start(draft, None),
        Phase::Finished | Phase::Cancelled { .. } | Phase::Abandoned { .. } => {}
        Phase::Consent | Phase::Asking { .. } | Phase::Confirming | Phase::Choosing => {
            draft.state.phase = Phase::Cancelled { at: Box::new(draft.state.phase.clone()) };
        }
    }
    draft.effect(Effect::BeginAnew);
}

/// Goes on in another language, with the answers kept.
fn switch_language(draft: &mut Draft<'_>, language: Language) {
    if draft.script.languages.contains(&language) {
        draft.state.language = language;
        draft.say(draft.phrases().language_set);
        // Whoever agrees has to know to what.
        if let (Phase::Consent, Some(notice)) = (&draft.state.phase, &draft.script.privacy) {
            draft.say_text(notice);
        }
    } else {
        let names: Vec<&str> = draft.script.languages.iter().map(|spoken| phrases(*spoken).language_name).collect();
        draft.say_plain((draft.phrases().language_not_spoken)(&names.join(", ")));
    }
    ask::repeat(draft);
}

fn ask_language(draft: &mut Draft<'_>) {
    draft.say(draft.phrases().which_language);
    draft.state.choosing_language = true;
    draft.begin_prompt();
    for (index, language) in (0..).zip(&draft.script.languages) {
        draft.offer(phrases(*language).language_name, Action::Language(index), ButtonRole::Option);
    }
}

pub(super) fn choose_language(draft: &mut Draft<'_>, index: u16) {
    match draft.script.languages.get(usize::from(index)) {
        Some(language) => switch_language(draft, *language),
        None => ask::repeat(draft),
    }
}
