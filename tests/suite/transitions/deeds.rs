//! What prospects do in every phase: what they type and press.

use bantam::core::event::Action;

pub(super) const COMMANDS_TYPED: &[&str] = &[
    "/start",
    "/start ads-spring",
    "/help",
    "/back",
    "/skip",
    "/cancel",
    "/restart",
    "/privacy",
    "/human",
    "/export",
    "/forget",
    "/language",
    "/language de",
    "/language fr",
    "/nonsense",
];

pub(super) const PRESSES: &[Action] = &[
    Action::Option(0),
    Action::Option(99),
    Action::Done,
    Action::Skip,
    Action::Back,
    Action::Agree,
    Action::Refuse,
    Action::Confirm,
    Action::Correct,
    Action::CorrectQuestion(0),
    Action::CorrectQuestion(99),
    Action::Resume,
    Action::Update,
    Action::Restart,
    Action::Language(1),
    Action::Language(99),
    Action::Stop,
    Action::Forget,
    Action::Keep,
    Action::Write,
];
