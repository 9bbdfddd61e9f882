//! What happened: a prospect wrote, pressed, shared something.

use serde::{Deserialize, Serialize};

use super::ids::{Account, Chat, ConversationId, InboundKey, Language, MessageId};

/// One event as an adapter hands it over, with who did it and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Inbound {
    pub key: InboundKey,
    pub chat: Chat,
    pub from: Person,
    pub event: Event,
    /// The message it came as, by which a later [`Edit`] names it; none where nothing can be edited.
    pub message: Option<MessageId>,
}

/// What the platform tells about who is chatting. Names are hostile until escaped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub account: Account,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub username: Option<String>,
    /// The language of the person's app, where the platform tells.
    pub language: Option<Language>,
}

impl Person {
    /// First and last name, or the username, as far as known.
    #[must_use]
    pub fn display_name(&self) -> Option<String> {
        let names: Vec<&str> = [&self.first_name, &self.last_name].into_iter().flatten().map(String::as_str).collect();
        if names.is_empty() { self.username.clone() } else { Some(names.join(" ")) }
    }
}

/// What a prospect did.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Asked to begin, perhaps through a link that says where from (`/start ads-spring` has the payload `ads-spring`).
    Start { payload: Option<String> },
    /// Wrote a text, commands such as `/back` included.
    Say(String),
    /// Pressed a button.
    Press(Press),
    /// Typed an answer into the form that a button of a prompt had opened.
    Fill { form: Press, text: String },
    /// Wants to see again what is asked: what is on the screen is old.
    LookAgain,
    /// Shared a contact with the platform's own button.
    ShareContact(SharedContact),
    /// Changed the text of an earlier message.
    Edit(Edit),
    /// Sent something that is no text, or somebody else's.
    Attach(Attachment),
    /// Wrote this below a file, which is not kept.
    Caption(String),
    /// Blocked the bot, closed the terminal: nothing more can be said now.
    Leave,
    /// Did nothing for so long that something is to happen by itself.
    Silence,
}

/// An earlier message, and its text as it is now. Platforms tell of it also when something else about the message changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub message: MessageId,
    pub text: String,
}

/// A phone number shared through the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedContact {
    pub phone: String,
    /// Whether the platform vouches that the number belongs to the sender's own account.
    pub own: bool,
}

/// What was sent instead of words of one's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attachment {
    Photo,
    Sticker,
    Voice,
    Video,
    Document,
    Location,
    Contact,
    Poll,
    /// A die, a game.
    Game,
    /// Words of somebody else: passed on, or written by another bot.
    Forwarded,
    Other,
}

impl Attachment {
    pub const ALL: [Self; 11] = [
        Self::Photo,
        Self::Sticker,
        Self::Voice,
        Self::Video,
        Self::Document,
        Self::Location,
        Self::Contact,
        Self::Poll,
        Self::Game,
        Self::Forwarded,
        Self::Other,
    ];
}

/// What a button means when it is pressed, and which prompt it belongs to.
///
/// Its encoded form travels through the platform (at most 64 bytes on Telegram) and may come back at any time, from
/// anybody, changed: whoever gets it checks it against the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Press {
    pub conversation: ConversationId,
    /// The number of the prompt in its conversation; an older one is an old button.
    pub prompt: u32,
    pub action: Action,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// The option with this index in the question's list.
    Option(u16),
    /// A multiple choice is complete.
    Done,
    Skip,
    Back,
    Agree,
    Refuse,
    /// The summary is right: send it.
    Confirm,
    /// Something in the summary is wrong: choose what.
    Correct,
    /// Ask the question with this index again.
    CorrectQuestion(u16),
    /// Go on where we were.
    Resume,
    /// A finished prospect changes answers.
    Update,
    /// Begin anew.
    Restart,
    /// Talk in the script's language with this index.
    Language(u16),
    /// Be left in peace: stops the questions, or what comes by itself after their end.
    Stop,
    /// Have everything erased that is kept about them.
    Forget,
    /// Not erase it after all.
    Keep,
    /// Open a form to type an answer into; what comes back is an [`Event::Fill`].
    Write,
}

impl Press {
    /// At most 32 bytes of `[a-z0-9.]`.
    #[must_use]
    pub fn encode(&self) -> String {
        let (letter, argument) = match self.action {
            Action::Option(index) => ('o', Some(index)),
            Action::Done => ('d', None),
            Action::Skip => ('s', None),
            Action::Back => ('b', None),
            Action::Agree => ('y', None),
            Action::Refuse => ('n', None),
            Action::Confirm => ('c', None),
            Action::Correct => ('e', None),
            Action::CorrectQuestion(index) => ('q', Some(index)),
            Action::Resume => ('r', None),
            Action::Update => ('u', None),
            Action::Restart => ('a', None),
            Action::Language(index) => ('l', Some(index)),
            Action::Stop => ('x', None),
            Action::Forget => ('f', None),
            Action::Keep => ('k', None),
            Action::Write => ('w', None),
        };
        let argument = argument.map(|index| index.to_string()).unwrap_or_default();
        format!("{:x}.{:x}.{letter}{argument}", self.conversation.0, self.prompt)
    }

    /// Reads what [`Press::encode`] wrote; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '.');
        let conversation = ConversationId(i64::from_str_radix(parts.next()?, 16).ok()?);
        let prompt = u32::from_str_radix(parts.next()?, 16).ok()?;
        let action = parts.next()?;
        let mut letters = action.chars();
        let letter = letters.next()?;
        let argument = letters.as_str();
        let index = || argument.parse::<u16>().ok();
        let action = match (letter, argument) {
            ('o', _) => Action::Option(index()?),
            ('q', _) => Action::CorrectQuestion(index()?),
            ('l', _) => Action::Language(index()?),
            ('d', "") => Action::Done,
            ('s', "") => Action::Skip,
            ('b', "") => Action::Back,
            ('y', "") => Action::Agree,
            ('n', "") => Action::Refuse,
            ('c', "") => Action::Confirm,
            ('e', "") => Action::Correct,
            ('r', "") => Action::Resume,
            ('u', "") => Action::Update,
            ('a', "") => Action::Restart,
            ('x', "") => Action::Stop,
            ('f', "") => Action::Forget,
            ('k', "") => Action::Keep,
            ('w', "") => Action::Write,
            _ => return None,
        };
        Some(Self { conversation, prompt, action })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_press_survives_the_platform() {
        let actions = [Action::Option(9), Action::Done, Action::Skip, Action::Language(1), Action::CorrectQuestion(59)];
        for action in actions {
            let press = Press { conversation: ConversationId(i64::MAX), prompt: u32::MAX, action };
            let text = press.encode();
            assert!(text.len() <= 32, "{text}");
            assert_eq!(Press::parse(&text), Some(press));
        }
    }

    #[test]
    fn a_forged_press_is_nothing() {
        for text in ["", "1.2", "1.2.", "1.2.z", "1.2.o", "1.2.o-1", "1.2.s1", "x.1.s", "1.2.o99999"] {
            assert_eq!(Press::parse(text), None, "{text}");
        }
    }
}
