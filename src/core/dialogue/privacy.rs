//! What becomes of what prospects tell: who reads it and for how long, a copy of it, and its end.

use super::ask;
use super::draft::Draft;
use super::effect::Effect;
use super::state::Phase;
use super::step::{counts, typed_number};
use crate::core::answer::{self, Command, Freely};
use crate::core::event::{Action, Event};
use crate::core::lead::erasure::{Erasure, Why};
use crate::core::message::ButtonRole;

/// `/privacy`: the notice, for how long, who reads it, and what can be done about it.
pub(super) fn tell(draft: &mut Draft<'_>) {
    say_notice(draft);
    ask::repeat(draft);
}

fn say_notice(draft: &mut Draft<'_>) {
    let words = draft.phrases();
    match &draft.script.privacy {
        Some(notice) => draft.say_text(notice),
        None => draft.say(words.privacy_in_general),
    }
    match draft.script.retention.days_until_back(draft.state.stage, draft.state.back_as) {
        Some(days) => draft.say_plain((words.privacy.kept_for)(days)),
        None => draft.say(words.privacy.kept_until_told),
    }
    let desks: Vec<&str> = draft.desks.desks.iter().map(|desk| desk.name.as_str()).collect();
    if !desks.is_empty() {
        draft.say_plain((words.privacy.read_by)(&desks.join(", ")));
    }
    draft.say(words.privacy.commands);
}

/// `/export`: files with everything follow.
pub(super) fn export(draft: &mut Draft<'_>) {
    draft.say(draft.phrases().privacy.export_follows);
    draft.effect(Effect::Export);
    ask::repeat(draft);
}

/// `/forget`: asks once, because it cannot be undone.
pub(super) fn ask_to_forget(draft: &mut Draft<'_>) {
    let words = &draft.phrases().privacy;
    draft.say(words.forget_question);
    draft.state.forgetting = true;
    draft.begin_prompt();
    draft.offer(words.forget, Action::Forget, ButtonRole::Option);
    draft.offer(words.keep, Action::Keep, ButtonRole::Option);
}

/// What somebody of whom nothing is kept is told; nothing is kept of that either.
pub(super) fn answer_stranger(draft: &mut Draft<'_>, command: &Command) {
    if *command == Command::Privacy {
        say_notice(draft);
    }
    draft.say(draft.phrases().privacy.nothing_held);
}

/// Takes the answer to the question whether everything is to be erased; `false` when the event is none, so that the question
/// is dropped.
pub(super) fn decide(draft: &mut Draft<'_>, event: &Event) -> bool {
    let wants = match event {
        Event::Press(press) if counts(&draft.state, *press) => match press.action {
            Action::Forget => Some(true),
            Action::Keep => Some(false),
            _ => None,
        },
        Event::Say(text) => read(draft, text),
        Event::Fill { form, text } if counts(&draft.state, *form) => read(draft, text),
        Event::Press(_)
        | Event::Fill { .. }
        | Event::Start { .. }
        | Event::LookAgain
        | Event::ShareContact(_)
        | Event::Edit(_)
        | Event::Attach(_)
        | Event::Caption(_)
        | Event::Leave
        | Event::Silence => None,
    };
    match wants {
        Some(true) => forget(draft),
        Some(false) => {
            draft.say(draft.phrases().privacy.not_forgotten);
            ask::repeat(draft);
        }
        None => return false,
    }
    true
}

/// A yes or a no in words, a button's number or its label.
fn read(draft: &Draft<'_>, text: &str) -> Option<bool> {
    let words = &draft.phrases().privacy;
    match typed_number(text) {
        Some(1) => return Some(true),
        Some(2) => return Some(false),
        Some(_) | None => {}
    }
    let typed = text.trim().to_lowercase();
    if typed == words.keep.to_lowercase() {
        return Some(false);
    }
    match answer::understand_freely(text, &draft.reading()) {
        Freely::Yes | Freely::Command(Command::Forget) => Some(true),
        Freely::No => Some(false),
        Freely::Command(_) | Freely::Human | Freely::Question(_) | Freely::Other => {
            (typed == words.forget.to_lowercase()).then_some(true)
        }
    }
}

fn forget(draft: &mut Draft<'_>) {
    draft.say(draft.phrases().privacy.forgotten);
    let desk_language = draft.script.fallback_language();
    draft.effect(Effect::Forget(Erasure { why: Why::Prospect, desk_language }));
    // Nothing is to come any more.
    draft.state.phase = Phase::Fresh;
}
