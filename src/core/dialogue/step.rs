//! One event handled.

use jiff::Timestamp;

use super::draft::Draft;
use super::effect::{Effect, Turn};
use super::state::{Phase, State};
use super::{ask, begin, command, correct, edit, finish, human, more, privacy, question_back, reply, said, timer};
use crate::core::answer::{self, Command, Counter, Freely};
use crate::core::event::{Action, Event, Press, SharedContact};
use crate::core::lead::routing::Desks;
use crate::core::script::model::Script;

/// Handles one event of a conversation: the state after it, and what shall be done. Always the same for the same
/// arguments; it cannot fail, whatever the event is.
#[must_use]
pub fn step(script: &Script, desks: &Desks, state: State, event: &Event, now: Timestamp) -> Turn {
    let mut draft = Draft::new(script, desks, state, now);
    match event {
        Event::Silence => {
            timer::silence(&mut draft);
            return draft.into_turn();
        }
        Event::Leave => {
            draft.state.unreachable = true;
            return draft.into_turn();
        }
        // Platforms tell of messages that read as before: somebody's link got a preview.
        Event::Edit(edit) if said::changes_nothing(&draft.state, &edit.message, &edit.text) => {
            return draft.into_turn();
        }
        _ => timer::is_back(&mut draft),
    }
    count_reply(&mut draft, event);
    let chose_language = std::mem::take(&mut draft.state.choosing_language);
    if std::mem::take(&mut draft.state.forgetting) && privacy::decide(&mut draft, event) {
        draft.state.last_event_at = now;
        return draft.into_turn();
    }
    match event {
        Event::Start { payload } => begin::start(&mut draft, payload.as_deref()),
        Event::Say(text) => match typed_number(text).filter(|_| chose_language) {
            Some(number) => command::choose_language(&mut draft, u16::try_from(number - 1).unwrap_or(u16::MAX)),
            None => say(&mut draft, text),
        },
        Event::Fill { form, text } if counts(&draft.state, *form) => say(&mut draft, text),
        Event::Fill { .. } => draft.effect(Effect::Notice(draft.phrases().old_button.to_owned())),
        Event::Press(press) => pressed(&mut draft, *press),
        Event::LookAgain => look_again(&mut draft),
        Event::ShareContact(contact) => shared(&mut draft, contact),
        Event::Edit(edited) => edit::edit(&mut draft, edited),
        Event::Attach(attachment) => aside(&mut draft, |phrases| (phrases.strange.attached)(*attachment)),
        Event::Caption(text) => caption(&mut draft, text),
        Event::Silence | Event::Leave => {}
    }
    draft.state.last_event_at = now;
    draft.state.followed_up = 0;
    draft.into_turn()
}

/// Counts how long the prospect took, while something is asked.
fn count_reply(draft: &mut Draft<'_>, event: &Event) {
    let replies = matches!(
        event,
        Event::Say(_) | Event::Caption(_) | Event::Fill { .. } | Event::Press(_) | Event::ShareContact(_)
    );
    if replies && matches!(draft.state.phase, Phase::Asking { .. } | Phase::Confirming | Phase::Choosing) {
        draft.state.behaviour.replies += 1;
        let waited = draft.now.duration_since(draft.state.last_event_at).as_secs().max(0);
        draft.state.behaviour.seconds_waited += waited;
    }
}

fn say(draft: &mut Draft<'_>, text: &str) {
    match draft.state.phase.clone() {
        Phase::Asking { .. } => reply::reply(draft, text),
        phase => say_freely(draft, &phase, text),
    }
}

/// Words below a file are an answer like others; the file is not kept, and they are told.
fn caption(draft: &mut Draft<'_>, text: &str) {
    if draft.state.phase != Phase::Fresh {
        draft.say(draft.phrases().strange.caption);
    }
    say(draft, text);
}

/// A text while no question is asked.
fn say_freely(draft: &mut Draft<'_>, phase: &Phase, text: &str) {
    let reading = draft.reading();
    let meaning = match phase {
        Phase::Confirming => answer::understand_confirmation(text, &reading),
        Phase::Fresh
        | Phase::Consent
        | Phase::Asking { .. }
        | Phase::Choosing
        | Phase::Finished
        | Phase::Cancelled { .. }
        | Phase::Abandoned { .. } => answer::understand_freely(text, &reading),
    };
    match (phase, meaning) {
        (Phase::Fresh, Freely::Command(Command::Start(payload))) => begin::start(draft, payload.as_deref()),
        (Phase::Fresh, Freely::Command(Command::Language(Some(language)))) => {
            draft.state.language = draft.script.choose_language([language, draft.state.language]);
            begin::start(draft, None);
        }
        (Phase::Fresh, Freely::Human | Freely::Command(Command::Human)) => human::human(draft),
        (Phase::Fresh, Freely::Question(_)) => begin::start_with(draft, begin::First::Question(text)),
        (Phase::Fresh, Freely::Command(command @ (Command::Privacy | Command::Export | Command::Forget))) => {
            privacy::answer_stranger(draft, &command);
        }
        (Phase::Fresh, _) => begin::start(draft, None),
        (_, Freely::Command(command)) => command::obey(draft, &command),
        (_, Freely::Human) => human::human(draft),
        (Phase::Consent, Freely::Yes) => begin::agree(draft),
        (Phase::Consent, Freely::No) => begin::refuse(draft),
        (Phase::Consent, Freely::Question(Counter::Why)) => command::obey(draft, &Command::Privacy),
        (Phase::Consent | Phase::Confirming | Phase::Choosing, Freely::Question(counter)) => {
            question_back::asked_freely(draft, counter, text);
        }
        (Phase::Finished, Freely::Question(counter)) if draft.state.followed_up == 0 => {
            question_back::asked_freely(draft, counter, text);
        }
        (Phase::Finished, Freely::Question(counter)) => {
            question_back::answer_freely(draft, counter, text);
            finish::reopen(draft);
        }
        (Phase::Cancelled { .. } | Phase::Abandoned { .. }, Freely::Question(counter)) => {
            question_back::answer_freely(draft, counter, text);
            begin::resume(draft);
        }
        (Phase::Consent, Freely::Other) => match typed_number(text) {
            Some(1) => begin::agree(draft),
            Some(2) => begin::refuse(draft),
            _ if question_back::answer_from_faq(draft, text) => {}
            _ => begin::ask_consent_again(draft),
        },
        (Phase::Confirming, Freely::Yes) => finish::finish(draft),
        // "No, the budget is 30k"
        (Phase::Confirming, Freely::No) if more::correct(draft, text) => {}
        (Phase::Confirming, Freely::No) => correct::choose(draft),
        (Phase::Confirming, Freely::Other) if typed_number(text) == Some(1) => finish::finish(draft),
        (Phase::Confirming, Freely::Other) if typed_number(text) == Some(2) => correct::choose(draft),
        (Phase::Confirming | Phase::Choosing, _) => correct::choose_by_text(draft, text),
        (Phase::Finished, _) => match typed_number(text) {
            Some(1) => correct::show_summary(draft),
            Some(2) => command::obey(draft, &Command::Restart),
            _ if draft.state.followed_up > 0 => {
                more::hear(draft, text);
                finish::reopen(draft);
            }
            _ if more::correct(draft, text) => {}
            _ if question_back::answer_from_faq(draft, text) => {}
            _ => finish::remark(draft),
        },
        (Phase::Cancelled { .. } | Phase::Abandoned { .. }, _) => begin::resume(draft),
        (Phase::Asking { .. }, _) => reply::reply(draft, text),
    }
}

/// The number of a button, typed where buttons cannot be pressed.
pub(super) fn typed_number(text: &str) -> Option<usize> {
    text.trim().trim_end_matches(['.', ')']).parse().ok().filter(|number| *number > 0)
}

/// Whether a button or form is of the newest prompt, or of an older one that asked what is still asked: there, the form,
/// the options and "skip" mean the same.
pub(super) fn counts(state: &State, press: Press) -> bool {
    let asks_the_same = matches!(state.phase, Phase::Asking { .. })
        && matches!(press.action, Action::Write | Action::Option(_) | Action::Skip)
        && state.asked_since.is_some_and(|since| (since..state.prompt).contains(&press.prompt));
    press.conversation == state.conversation && (press.prompt == state.prompt || asks_the_same)
}

/// A button: one that counts, or an old one that does no harm.
fn pressed(draft: &mut Draft<'_>, press: Press) {
    if !counts(&draft.state, press) {
        draft.effect(Effect::Notice(draft.phrases().old_button.to_owned()));
        return;
    }
    match (press.action, draft.state.phase.clone()) {
        (Action::Language(index), _) => command::choose_language(draft, index),
        (Action::Restart, _) => command::obey(draft, &Command::Restart),
        (Action::Resume, _) => begin::resume(draft),
        (Action::Agree, Phase::Consent) => begin::agree(draft),
        (Action::Refuse, Phase::Consent) => begin::refuse(draft),
        (Action::Option(index), Phase::Asking { .. }) => reply::press_option(draft, index),
        (Action::Done, Phase::Asking { .. }) => reply::complete_choices(draft),
        (Action::Agree, Phase::Asking { .. }) => reply::accept_guess(draft),
        (Action::Skip, Phase::Asking { .. }) => command::obey(draft, &Command::Skip),
        (Action::Back, _) => command::obey(draft, &Command::Back),
        (Action::Confirm, Phase::Confirming) => finish::finish(draft),
        (Action::Correct, Phase::Confirming) => correct::choose(draft),
        (Action::CorrectQuestion(index), Phase::Confirming | Phase::Choosing) => correct::correct(draft, index.into()),
        (Action::Update, Phase::Finished) => correct::show_summary(draft),
        (Action::Stop, _) => command::obey(draft, &Command::Cancel),
        // A press that the newest prompt does not offer is forged.
        (_, _) => draft.effect(Effect::Notice(draft.phrases().old_button.to_owned())),
    }
}

fn shared(draft: &mut Draft<'_>, contact: &SharedContact) {
    match draft.state.phase {
        Phase::Asking { .. } => reply::share_contact(draft, contact),
        Phase::Fresh => begin::start(draft, None),
        Phase::Consent
        | Phase::Confirming
        | Phase::Choosing
        | Phase::Finished
        | Phase::Cancelled { .. }
        | Phase::Abandoned { .. } => {
            aside(draft, |phrases| phrases.only_text);
        }
    }
}

/// Shows again what is asked.
fn look_again(draft: &mut Draft<'_>) {
    match draft.state.phase {
        Phase::Cancelled { .. } | Phase::Abandoned { .. } => begin::resume(draft),
        Phase::Fresh
        | Phase::Consent
        | Phase::Asking { .. }
        | Phase::Confirming
        | Phase::Choosing
        | Phase::Finished => ask::repeat(draft),
    }
}

/// Says a word about something that is no answer, and shows again what is asked.
fn aside(draft: &mut Draft<'_>, phrase: impl Fn(&crate::core::phrases::Phrases) -> &'static str) {
    match draft.state.phase {
        Phase::Fresh => begin::start(draft, None),
        Phase::Cancelled { .. } | Phase::Abandoned { .. } => begin::resume(draft),
        Phase::Consent | Phase::Asking { .. } | Phase::Confirming | Phase::Choosing | Phase::Finished => {
            draft.say(phrase(draft.phrases()));
            ask::repeat(draft);
        }
    }
}
