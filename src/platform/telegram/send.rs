//! Sending: one outgoing message becomes Bot API calls, and what Telegram says about them becomes a [`SendError`].

use serde::{Deserialize, Serialize};

use super::Telegram;
use super::call::{Api, CallError, Ignored, Refusal};
use super::card::{board_page, card_page, note_page};
use super::render::{Keyboard, Page, render_edit, render_message};
use crate::core::ids::{Chat, MessageId, OutboxId, Platform};
use crate::core::lead::files::Files;
use crate::platform::{Outgoing, Scope, SendError, Sender, Sending};

impl Sender for Telegram {
    /// A text too long for one message is sent in several; the id is the last one's, which has the buttons.
    fn send<'a>(&'a self, _id: OutboxId, chat: &'a Chat, outgoing: &'a Outgoing) -> Sending<'a, MessageId> {
        Box::pin(async move {
            let place = Place::of(chat)?;
            let pages = match outgoing {
                Outgoing::Message(message) => render_message(message),
                Outgoing::Card(card) => vec![card_page(card)],
                Outgoing::Note { note, calls, .. } => vec![note_page(note, calls)],
                Outgoing::Board { board, .. } => vec![board_page(board)],
                Outgoing::Files(files) => return self.send_files(place, chat, files).await,
            };
            let beside = beside(outgoing);
            let mut last = None;
            for page in &pages {
                last = Some(send_page(&self.api, place, page, beside).await.map_err(|error| judge(error, chat))?);
            }
            last.map(|id| MessageId(id.to_string())).ok_or_else(|| SendError::Refused("nothing to send".to_owned()))
        })
    }

    fn edit<'a>(&'a self, chat: &'a Chat, message: &'a MessageId, outgoing: &'a Outgoing) -> Sending<'a, ()> {
        Box::pin(async move {
            let place = Place::of(chat)?;
            let page = match outgoing {
                Outgoing::Message(message) => render_edit(message),
                Outgoing::Card(card) | Outgoing::Note { note: card, .. } => card_page(card),
                Outgoing::Board { board, .. } => board_page(board),
                Outgoing::Files(_) => return Err(SendError::Refused("files cannot be changed".to_owned())),
            };
            let Ok(message_id) = message.0.parse() else { return Err(SendError::MessageGone) };
            let request = EditText { chat_id: place.chat_id, message_id, content: Content::of(&page) };
            match self.api.call::<Ignored>("editMessageText", &request).await {
                Ok(_) => Ok(()),
                Err(CallError::Refused(refusal)) if mentions(&refusal, &["message is not modified"]) => Ok(()),
                Err(CallError::Refused(refusal)) if mentions(&refusal, NO_MESSAGE) => Err(SendError::MessageGone),
                Err(error) => Err(judge(error, chat)),
            }
        })
    }

    fn show_typing<'a>(&'a self, chat: &'a Chat) -> Sending<'a, ()> {
        Box::pin(async move {
            let place = Place::of(chat)?;
            let request = ChatAction { chat_id: place.chat_id, message_thread_id: place.thread_id, action: "typing" };
            self.api.call::<Ignored>("sendChatAction", &request).await.map_err(|error| judge(error, chat))?;
            Ok(())
        })
    }
}

#[derive(Serialize)]
struct Preview {
    is_disabled: bool,
}

/// What a message shows, be it new or edited.
#[derive(Serialize)]
struct Content<'a> {
    text: &'a str,
    parse_mode: &'static str,
    link_preview_options: Preview,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<&'a Keyboard>,
}

impl<'a> Content<'a> {
    fn of(page: &'a Page) -> Self {
        Self {
            text: &page.html,
            parse_mode: "HTML",
            link_preview_options: Preview { is_disabled: true },
            reply_markup: page.keyboard.as_ref(),
        }
    }
}

#[derive(Serialize)]
struct SendText<'a> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_thread_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_parameters: Option<ReplyTo>,
    #[serde(flatten)]
    content: Content<'a>,
}

/// The message that this one answers; if it is gone, this one comes all the same.
#[derive(Clone, Copy, Serialize)]
struct ReplyTo {
    message_id: i64,
    allow_sending_without_reply: bool,
}

#[derive(Serialize)]
struct EditText<'a> {
    chat_id: i64,
    message_id: i64,
    #[serde(flatten)]
    content: Content<'a>,
}

#[derive(Serialize)]
struct ChatAction {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_thread_id: Option<i64>,
    action: &'static str,
}

#[derive(Deserialize)]
struct Sent {
    message_id: i64,
}

/// The card beside which a note stands, or the command that a board answers.
fn beside(outgoing: &Outgoing) -> Option<ReplyTo> {
    let (Outgoing::Note { beside, .. } | Outgoing::Board { beside, .. }) = outgoing else { return None };
    let message_id = beside.as_ref()?.0.parse().ok()?;
    Some(ReplyTo { message_id, allow_sending_without_reply: true })
}

impl Telegram {
    /// One message a file, the first with the caption.
    async fn send_files(&self, place: Place, chat: &Chat, files: &Files) -> Result<MessageId, SendError> {
        let mut last = None;
        for (number, file) in files.files.iter().enumerate() {
            let mut fields = vec![("chat_id", place.chat_id.to_string())];
            fields.extend(place.thread_id.map(|thread| ("message_thread_id", thread.to_string())));
            if number == 0 {
                fields.push(("caption", files.caption.to_owned()));
            }
            let sent: Sent =
                self.api.upload("sendDocument", &fields, "document", file).await.map_err(|error| judge(error, chat))?;
            last = Some(MessageId(sent.message_id.to_string()));
        }
        last.ok_or_else(|| SendError::Refused("nothing to send".to_owned()))
    }
}

async fn send_page(api: &Api, place: Place, page: &Page, beside: Option<ReplyTo>) -> Result<i64, CallError> {
    let (chat_id, message_thread_id, content) = (place.chat_id, place.thread_id, Content::of(page));
    let request = SendText { chat_id, message_thread_id, reply_parameters: beside, content };
    Ok(api.call::<Sent>("sendMessage", &request).await?.message_id)
}

/// A chat, or a topic in one (`-1001234567890/45`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) chat_id: i64,
    pub(super) thread_id: Option<i64>,
}

impl Place {
    /// The topic that every forum has; Telegram does not take its number.
    pub(super) const GENERAL_TOPIC: i64 = 1;

    pub(super) fn chat(self) -> Chat {
        let id = match self.thread_id {
            Some(thread) => format!("{}/{thread}", self.chat_id),
            None => self.chat_id.to_string(),
        };
        Chat { platform: Platform::Telegram, id }
    }

    pub(super) fn of(chat: &Chat) -> Result<Self, SendError> {
        let no_place = || SendError::Refused(format!("`{chat}` is no chat on Telegram"));
        if chat.platform != Platform::Telegram {
            return Err(no_place());
        }
        let (chat_id, thread_id) = match chat.id.split_once('/') {
            Some((chat_id, thread_id)) => (chat_id, Some(thread_id.parse().map_err(|_| no_place())?)),
            None => (chat.id.as_str(), None),
        };
        let chat_id = chat_id.parse().map_err(|_| no_place())?;
        Ok(Self { chat_id, thread_id: thread_id.filter(|&id| id != Self::GENERAL_TOPIC) })
    }
}

const NO_MESSAGE: &[&str] = &["message to edit not found", "message can't be edited", "message_id_invalid"];

/// 400s that no later message to the same chat can avoid.
const NO_CHAT: &[&str] = &[
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "chat was deactivated",
    "chat was deleted",
    "chat was upgraded",
    "message thread not found",
    "topic_closed",
    "topic_deleted",
    "chat_write_forbidden",
    "chat_restricted",
    "not enough rights",
    "have no rights",
    "need administrator rights",
];

fn mentions(refusal: &Refusal, texts: &[&str]) -> bool {
    let description = refusal.description.to_lowercase();
    texts.iter().any(|text| description.contains(text))
}

/// What a failed call means for the message. The description goes on without what it may quote from the message.
fn judge(error: CallError, chat: &Chat) -> SendError {
    let refusal = match error {
        CallError::Refused(refusal) => refusal,
        CallError::Garbage { status: 413 } => return SendError::Refused("too large".to_owned()),
        CallError::Network(_) | CallError::Garbage { .. } => return SendError::Transient(error.to_string()),
    };
    if let Some(chat_id) = refusal.migrate_to {
        let thread_id = Place::of(chat).ok().and_then(|place| place.thread_id);
        return SendError::Moved { to: Place { chat_id, thread_id }.chat() };
    }
    if let Some(after) = refusal.wait() {
        // Telegram does not say what ran over; it nearly always is the chat.
        return SendError::RetryAfter { after, scope: Scope::Chat };
    }
    let said = said(&refusal.description);
    match refusal.code {
        403 => SendError::Gone(said),
        _ if refusal.description.starts_with("Forbidden:") => SendError::Gone(said),
        // The token was revoked, which is no fault of this message.
        _ if refusal.rejects_token() => SendError::Transient("Telegram rejects the token".to_owned()),
        400 if mentions(&refusal, NO_CHAT) => SendError::Gone(said),
        400..=499 if refusal.code != 409 => SendError::Refused(said),
        _ => SendError::Transient(said),
    }
}

/// Telegram's words, without the piece of the text that some of them quote.
fn said(description: &str) -> String {
    let quotes_from = description.find("can't parse entities").map(|at| at + "can't parse entities".len());
    description[..quotes_from.unwrap_or(description.len())].chars().take(200).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn judged(code: u16, description: &str) -> SendError {
        let refusal = Refusal { code, description: description.to_owned(), retry_after: None, migrate_to: None };
        judge(CallError::Refused(refusal), &"telegram:-100123/45".parse().expect("an address"))
    }

    #[test]
    fn what_can_never_be_reached_again_is_gone() {
        for (code, description) in [
            (403, "Forbidden: bot was blocked by the user"),
            (403, "Forbidden: user is deactivated"),
            (403, "Forbidden: bot was kicked from the group chat"),
            (403, "Forbidden: bot is not a member of the supergroup chat"),
            (403, "Forbidden: the group chat was deleted"),
            (403, "Forbidden: bot can't initiate conversation with a user"),
            (400, "Bad Request: chat not found"),
            (400, "Bad Request: message thread not found"),
            (400, "Bad Request: TOPIC_CLOSED"),
            (400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
            (400, "Bad Request: not enough rights to send text messages to the chat"),
            (400, "Bad Request: group chat was upgraded to a supergroup chat"),
        ] {
            assert_eq!(judged(code, description), SendError::Gone(description.to_owned()));
        }
    }

    #[test]
    fn what_may_go_well_later_is_transient() {
        assert!(matches!(judged(500, "Internal Server Error"), SendError::Transient(_)));
        assert!(matches!(judged(409, "Conflict"), SendError::Transient(_)));
        assert!(matches!(judged(401, "Unauthorized"), SendError::Transient(_)));
        assert!(matches!(judged(404, "Not Found"), SendError::Transient(_)));
        let chat = "telegram:1".parse().expect("an address");
        assert!(matches!(judge(CallError::Garbage { status: 502 }, &chat), SendError::Transient(_)));
        let after = Duration::from_secs(12);
        let wait = SendError::RetryAfter { after, scope: Scope::Chat };
        assert_eq!(judged(429, "Too Many Requests: retry after 12"), wait);
    }

    #[test]
    fn a_refusal_does_not_repeat_what_was_said() {
        let refusal =
            judged(400, "Bad Request: can't parse entities: Unsupported start tag \"my secret\" at byte offset 3");
        assert_eq!(refusal, SendError::Refused("Bad Request: can't parse entities".to_owned()));
    }

    #[test]
    fn a_chat_that_moved_keeps_its_topic() {
        let refusal = Refusal { code: 400, description: String::new(), retry_after: None, migrate_to: Some(-1007) };
        let chat = "telegram:-5/45".parse().expect("an address");
        let to = "telegram:-1007/45".parse().expect("an address");
        assert_eq!(judge(CallError::Refused(refusal), &chat), SendError::Moved { to });
    }

    #[test]
    fn an_address_is_a_chat_and_perhaps_a_topic() {
        let place = |text: &str| Place::of(&text.parse().expect("an address"));
        assert_eq!(place("telegram:-100123/45"), Ok(Place { chat_id: -100_123, thread_id: Some(45) }));
        assert_eq!(place("telegram:-100123/1"), Ok(Place { chat_id: -100_123, thread_id: None }));
        for wrong in ["discord:12", "telegram:me", "telegram:1/x"] {
            assert!(matches!(place(wrong), Err(SendError::Refused(_))), "{wrong}");
        }
    }
}
