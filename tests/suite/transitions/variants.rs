//! The names of all variants that a transition can be of.

use bantam::core::answer::Command;
use bantam::core::dialogue::state::Phase;
use bantam::core::event::{Action, Attachment, Event};
use bantam::core::script::model::AnswerType;

/// Names the variants of a type, all of which a test must meet. A new one does not compile until it is named here.
macro_rules! variants {
    ($all:ident, $name:ident($of:ty), $($word:literal: $pattern:pat),+ $(,)?) => {
        pub(super) const $all: &[&str] = &[$($word),+];

        pub(super) fn $name(value: &$of) -> &'static str {
            match value {
                $($pattern => $word),+
            }
        }
    };
}

variants!(TYPES, type_name(AnswerType),
    "text": AnswerType::Text { .. }, "choice": AnswerType::Choice, "multi_choice": AnswerType::MultiChoice,
    "yes_no": AnswerType::YesNo, "money": AnswerType::Money { .. }, "number": AnswerType::Number { .. },
    "timeline": AnswerType::Timeline, "date": AnswerType::Date, "email": AnswerType::Email,
    "phone": AnswerType::Phone, "url": AnswerType::Url, "company": AnswerType::Company, "name": AnswerType::Name,
    "country": AnswerType::Country, "rating": AnswerType::Rating { .. },
);

variants!(EVENTS, event_name(Event),
    "start": Event::Start { .. }, "say": Event::Say(_), "fill": Event::Fill { .. }, "look again": Event::LookAgain, "press": Event::Press(_), "share": Event::ShareContact(_),
    "edit": Event::Edit(_), "attach": Event::Attach(_), "caption": Event::Caption(_), "leave": Event::Leave,
    "silence": Event::Silence,
);

variants!(ACTIONS, action_name(Action),
    "press option": Action::Option(_), "press done": Action::Done, "press skip": Action::Skip, "press back": Action::Back,
    "press agree": Action::Agree, "press refuse": Action::Refuse, "press confirm": Action::Confirm, "press correct": Action::Correct,
    "press correct question": Action::CorrectQuestion(_), "press resume": Action::Resume, "press update": Action::Update,
    "press restart": Action::Restart, "press language": Action::Language(_), "press write": Action::Write, "press stop": Action::Stop,
    "press forget": Action::Forget, "press keep": Action::Keep,
);

variants!(ATTACHMENTS, attachment_name(Attachment),
    "attach photo": Attachment::Photo, "attach sticker": Attachment::Sticker, "attach voice": Attachment::Voice,
    "attach video": Attachment::Video, "attach document": Attachment::Document, "attach location": Attachment::Location,
    "attach contact": Attachment::Contact, "attach poll": Attachment::Poll, "attach game": Attachment::Game,
    "attach forwarded": Attachment::Forwarded, "attach other": Attachment::Other,
);

variants!(PHASES, phase_name(Phase),
    "fresh": Phase::Fresh, "consent": Phase::Consent, "asking": Phase::Asking { .. },
    "confirming": Phase::Confirming, "choosing": Phase::Choosing, "finished": Phase::Finished,
    "cancelled": Phase::Cancelled { .. }, "abandoned": Phase::Abandoned { .. },
);

variants!(COMMANDS, command_name(Command),
    "/start": Command::Start(_), "/help": Command::Help, "/back": Command::Back, "/skip": Command::Skip,
    "/cancel": Command::Cancel, "/restart": Command::Restart, "/privacy": Command::Privacy, "/human": Command::Human,
    "/export": Command::Export, "/forget": Command::Forget,
    "/language": Command::Language(_), "an unknown command": Command::Unknown,
);
