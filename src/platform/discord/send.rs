//! Sending: one outgoing message becomes requests, and what Discord says about them becomes a [`SendError`].

use std::time::Duration;

use reqwest::Method;
use serde::{Deserialize, Serialize};
use serenity::builder::{CreateActionRow, CreateButton};

use super::Discord;
use super::call::{CallError, Refusal, code, read};
use super::card::{post_name, render_board, render_card, render_note};
use super::interaction::{Answer, is_over};
use super::people::Way;
use super::place::Place;
use super::render::{Shown, direct, in_place};
use crate::core::ids::{Chat, MessageId, OutboxId};
use crate::core::lead::card::Card;
use crate::core::lead::files::Files;
use crate::core::lead::note::Called;
use crate::core::message::Message;
use crate::platform::text::one_line;
use crate::platform::{Outgoing, Scope, SendError, Sender, Sending};

impl Sender for Discord {
    /// A text too long for one message is sent in several; the id is the last one's, which has the buttons.
    fn send<'a>(&'a self, id: OutboxId, chat: &'a Chat, outgoing: &'a Outgoing) -> Sending<'a, MessageId> {
        Box::pin(async move {
            match (Place::of(chat)?, outgoing) {
                (Place::Person(user), Outgoing::Message(message)) => self.answer(id, user, message).await,
                (Place::Person(user), Outgoing::Card(card) | Outgoing::Note { note: card, .. }) => {
                    self.write(id, user, &[render_card(card)]).await.map_err(|error| judge(&error))
                }
                (Place::Person(user), Outgoing::Board { board, .. }) => {
                    self.write(id, user, &[render_board(board)]).await.map_err(|error| judge(&error))
                }
                (Place::Room(room), Outgoing::Board { board, .. }) => {
                    self.post_pages(id, room, &[render_board(board)]).await.map_err(|error| judge(&error))
                }
                (Place::Person(user), Outgoing::Files(files)) => {
                    self.send_files(id, user, files).await.map_err(|error| judge(&error))
                }
                (Place::Room(_), Outgoing::Files(_)) => {
                    Err(SendError::Refused("files go to nobody but their owner".to_owned()))
                }
                (Place::Room(room), Outgoing::Message(message)) => {
                    self.post_pages(id, room, &direct(message)).await.map_err(|error| judge(&error))
                }
                (Place::Room(room), Outgoing::Card(card)) => self.post_card(id, room, card).await,
                (Place::Room(room), Outgoing::Note { note, beside, calls }) => {
                    self.post_note(id, room, note, calls, beside.as_ref()).await
                }
            }
        })
    }

    fn edit<'a>(&'a self, chat: &'a Chat, message: &'a MessageId, outgoing: &'a Outgoing) -> Sending<'a, ()> {
        Box::pin(async move {
            let room = match Place::of(chat)? {
                Place::Room(room) => room,
                Place::Person(user) => self.channel_of(user).await.map_err(|error| judge(&error))?,
            };
            let shown = match outgoing {
                Outgoing::Card(card) | Outgoing::Note { note: card, .. } => render_card(card),
                Outgoing::Board { board, .. } => render_board(board),
                Outgoing::Message(message) => direct(message).pop().unwrap_or_else(|| Shown::text("…")),
                Outgoing::Files(_) => return Err(SendError::Refused("files cannot be changed".to_owned())),
            };
            // A card in a forum is a post of its own.
            let number = |text: &str| text.parse::<u64>().map_err(|_| SendError::MessageGone);
            let post = message.0.split_once('/');
            let (room, message) = match post {
                Some((post, message)) => (number(post)?, number(message)?),
                None => (room, number(&message.0)?),
            };
            let path = format!("/channels/{room}/messages/{message}");
            let edited = match self.api.tell(Method::PATCH, &path, &shown).await {
                Err(error) if error.code() == Some(code::THREAD_ARCHIVED) => {
                    let thread = format!("/channels/{room}");
                    match self.api.tell(Method::PATCH, &thread, &Reopen { archived: false }).await {
                        Ok(()) => self.api.tell(Method::PATCH, &path, &shown).await,
                        refused => refused,
                    }
                }
                edited => edited,
            };
            match edited {
                // Discord takes only so many edits of an old message: the card is shown anew, at the bottom of the room.
                Err(error) if matches!(error.code(), Some(code::UNKNOWN_MESSAGE | code::TOO_MANY_EDITS)) => {
                    Err(SendError::MessageGone)
                }
                // The post is gone or closed for good, and its forum is still there: the card gets a new one.
                Err(error) if post.is_some() && is_closed_post(&error) => Err(SendError::MessageGone),
                Err(error) => Err(judge(&error)),
                // The post is called what its card said.
                Ok(()) => match (post, outgoing) {
                    (Some(_), Outgoing::Message(message)) => {
                        let name = Rename { name: one_line(&message.text.to_plain(), POST_NAME_UNITS) };
                        let renamed = self.api.tell(Method::PATCH, &format!("/channels/{room}"), &name).await;
                        renamed.map_err(|error| SendError::Refused(error.to_string()))
                    }
                    (Some(_) | None, _) => Ok(()),
                },
            }
        })
    }

    fn show_typing<'a>(&'a self, chat: &'a Chat) -> Sending<'a, ()> {
        Box::pin(async move {
            let Place::Person(user) = Place::of(chat)? else { return Ok(()) };
            // Only where a direct message is open: opening one for this would be too much.
            if !matches!(self.people.way(user), None | Some(Way::Pressed(_))) {
                return Ok(());
            }
            let Some(channel) = self.people.channel(user) else { return Ok(()) };
            let path = format!("/channels/{channel}/typing");
            self.api.tell(Method::POST, &path, &serde_json::json!({})).await.map_err(|error| judge(&error))
        })
    }
}

#[derive(Serialize)]
struct Post<'a> {
    #[serde(flatten)]
    shown: &'a Shown,
    /// The same for every try, so that Discord shows the message once.
    nonce: String,
    enforce_nonce: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_reference: Option<Reference>,
}

/// The message that this one answers; if it is gone, this one comes all the same.
#[derive(Clone, Serialize)]
struct Reference {
    message_id: String,
    fail_if_not_exists: bool,
}

#[derive(Serialize)]
struct ForumPost<'a> {
    name: &'a str,
    message: &'a Shown,
}

#[derive(Serialize)]
struct Reopen {
    archived: bool,
}

#[derive(Serialize)]
struct Rename {
    name: String,
}

#[derive(Serialize)]
struct OpenChannel {
    recipient_id: String,
}

#[derive(Deserialize)]
struct Made {
    id: String,
}

impl Discord {
    /// Answers a person the way they can be reached.
    async fn answer(&self, id: OutboxId, user: u64, message: &Message) -> Result<MessageId, SendError> {
        match self.people.way(user) {
            None => self.write(id, user, &direct(message)).await.map_err(|error| judge(&error)),
            Some(way @ Way::InPlace(_)) => match self.show_in_place(user, &way, message).await {
                // The time of the interaction is over. They may have pressed again by now, or want a direct message; if
                // not, the next press goes on from the same question.
                Err(error) if is_over(&error) => Box::pin(self.answer(id, user, message)).await,
                shown => shown.map_err(|error| judge(&error)),
            },
            // A command given in the direct message itself is answered there.
            Some(way @ Way::Invited(_)) if way.interaction().answer == Answer::Open => {
                let shown = way.interaction().show(&self.api, &in_direct_message(message)).await;
                if shown.as_ref().err().is_none_or(is_over) {
                    self.people.leave(user, &way);
                }
                match shown {
                    Ok(()) => Ok(MessageId(way.interaction().id.to_string())),
                    Err(error) if is_over(&error) => Box::pin(self.answer(id, user, message)).await,
                    Err(error) => Err(judge(&error)),
                }
            }
            Some(Way::Pressed(interaction)) => match self.write(id, user, &direct(message)).await {
                Err(error) if is_closed(&error) => {
                    // What was pressed stays what it is; from here on there is a message that only they see.
                    match interaction.show_beside(&self.api, &in_place(message)).await {
                        Ok(()) => Ok(MessageId(interaction.id.to_string())),
                        Err(late) if is_over(&late) => Err(judge(&error)),
                        Err(error) => Err(judge(&error)),
                    }
                }
                written => written.map_err(|error| judge(&error)),
            },
            Some(way @ Way::Invited(_)) => match self.write(id, user, &direct(message)).await {
                Ok(sent) => {
                    self.people.leave(user, &way);
                    self.point_to_direct_message(user, &way).await;
                    Ok(sent)
                }
                Err(error) if is_closed(&error) => match self.show_in_place(user, &way, message).await {
                    Err(late) if is_over(&late) => Err(judge(&error)),
                    shown => shown.map_err(|error| judge(&error)),
                },
                Err(error) => Err(judge(&error)),
            },
        }
    }

    async fn show_in_place(&self, user: u64, way: &Way, message: &Message) -> Result<MessageId, CallError> {
        let interaction = way.interaction();
        let shown = interaction.show(&self.api, &in_place(message)).await;
        match &shown {
            Ok(()) if self.people.way(user).is_some_and(|now| now.interaction().id == interaction.id) => {
                self.people.reach(user, Way::InPlace(interaction.clone()));
            }
            Err(error) if is_over(error) => self.people.leave(user, way),
            Ok(()) | Err(_) => {}
        }
        shown.map(|()| MessageId(interaction.id.to_string()))
    }

    /// Tells whoever began in a room where the dialogue goes on. Best effort: the message itself has arrived.
    async fn point_to_direct_message(&self, user: u64, way: &Way) {
        let words = way.interaction().words();
        let link = self.people.channel(user).map(|channel| format!("https://discord.com/channels/@me/{channel}"));
        let buttons =
            link.map(|link| vec![CreateActionRow::Buttons(vec![CreateButton::new_link(link).label(words.open)])]);
        let shown = Shown::new(words.written, Vec::new(), buttons.unwrap_or_default());
        if let Err(error) = way.interaction().show(&self.api, &shown).await {
            tracing::debug!(%error, "nobody could be told that there is a direct message");
        }
    }

    /// Writes a direct message.
    async fn write(&self, id: OutboxId, user: u64, pages: &[Shown]) -> Result<MessageId, CallError> {
        let known = self.people.channel(user);
        let channel = self.channel_of(user).await?;
        match self.post_pages(id, channel, pages).await {
            // What was remembered is not true any more.
            Err(error) if error.code() == Some(code::UNKNOWN_CHANNEL) && known.is_some() => {
                self.people.forget_channel(user);
                self.post_pages(id, self.channel_of(user).await?, pages).await
            }
            sent => sent,
        }
    }

    /// The channel of the direct messages with a person.
    pub(super) async fn channel_of(&self, user: u64) -> Result<u64, CallError> {
        if let Some(channel) = self.people.channel(user) {
            return Ok(channel);
        }
        let opened: Made =
            self.api.post("/users/@me/channels", &OpenChannel { recipient_id: user.to_string() }).await?;
        let channel = opened.id.parse().map_err(|_| CallError::Unwell { status: 200 })?;
        self.people.remember_channel(user, channel);
        Ok(channel)
    }

    async fn post_pages(&self, id: OutboxId, channel: u64, pages: &[Shown]) -> Result<MessageId, CallError> {
        let mut last = String::new();
        for (page, shown) in pages.iter().enumerate() {
            last = self.post(id, page, channel, shown, None).await?;
        }
        Ok(MessageId(last))
    }

    async fn post_card(&self, id: OutboxId, room: u64, card: &Card) -> Result<MessageId, SendError> {
        self.post_anew(id, room, &post_name(card), &render_card(card)).await
    }

    /// Posts in a room; in a forum, as a post of this name.
    async fn post_anew(&self, id: OutboxId, room: u64, name: &str, shown: &Shown) -> Result<MessageId, SendError> {
        match self.post(id, 0, room, shown, None).await {
            Ok(message) => Ok(MessageId(message)),
            Err(error) if error.code() == Some(code::NO_TEXT_CHANNEL) => {
                self.post_in_forum(room, name, shown).await.map_err(|error| judge(&error))
            }
            Err(error) => Err(judge(&error)),
        }
    }

    /// Posts a note in answer to the lead's card; in a forum, in the post that the card began.
    async fn post_note(
        &self,
        id: OutboxId,
        room: u64,
        note: &Card,
        calls: &[Called],
        beside: Option<&MessageId>,
    ) -> Result<MessageId, SendError> {
        let shown = render_note(note, calls);
        let Some(MessageId(beside)) = beside else {
            return self.post_anew(id, room, &post_name(note), &shown).await;
        };
        let (post, message) = match beside.split_once('/') {
            Some((post, message)) => (post.parse::<u64>().ok(), message),
            None => (None, beside.as_str()),
        };
        let reference = Reference { message_id: message.to_owned(), fail_if_not_exists: false };
        match self.post(id, 0, post.unwrap_or(room), &shown, Some(reference)).await {
            Ok(sent) => Ok(MessageId(post.map_or(sent.clone(), |post| format!("{post}/{sent}")))),
            // The post is gone or closed for good, and its forum is still there.
            Err(error) if post.is_some() && is_closed_post(&error) => {
                self.post_anew(id, room, &post_name(note), &shown).await
            }
            Err(error) => Err(judge(&error)),
        }
    }

    async fn post(
        &self,
        id: OutboxId,
        page: usize,
        channel: u64,
        shown: &Shown,
        message_reference: Option<Reference>,
    ) -> Result<String, CallError> {
        let nonce = format!("{:x}.{page:x}", id.0);
        let post = Post { shown, nonce, enforce_nonce: true, message_reference };
        let made: Made = self.api.post(&format!("/channels/{channel}/messages"), &post).await?;
        Ok(made.id)
    }

    /// Posts in a room at an admin's wish; the wish's own number keeps it from being done twice.
    pub(super) async fn post_once(&self, wish: u64, room: u64, shown: &Shown) -> Result<(), SendError> {
        let id = OutboxId(i64::try_from(wish).unwrap_or(i64::MAX));
        self.post(id, 0, room, shown, None).await.map(drop).map_err(|error| judge(&error))
    }

    /// Makes a post of its own, whose first message is the card.
    async fn post_in_forum(&self, forum: u64, name: &str, shown: &Shown) -> Result<MessageId, CallError> {
        let post = ForumPost { name, message: shown };
        let made: Made = self.api.post(&format!("/channels/{forum}/threads"), &post).await?;
        // The first message of a post has the number of the post.
        Ok(MessageId(format!("{0}/{0}", made.id)))
    }
}

impl Discord {
    /// Sends files by direct message, or, to whoever takes none, beside what they pressed, where only they see them.
    async fn send_files(&self, id: OutboxId, user: u64, files: &Files) -> Result<MessageId, CallError> {
        let way = self.people.way(user);
        if let Some(Way::InPlace(interaction)) = &way {
            match interaction.show_files(&self.api, files).await {
                Err(error) if is_over(&error) => {}
                shown => return shown.map(|()| MessageId(interaction.id.to_string())),
            }
        }
        let channel = self.channel_of(user).await?;
        let shown = Shown::text(files.caption);
        let post = Post { shown: &shown, nonce: format!("{:x}.0", id.0), enforce_nonce: true, message_reference: None };
        match self.api.upload(&format!("/channels/{channel}/messages"), &post, &files.files).await {
            Ok(response) => Ok(MessageId(read::<Made>(response).await?.id)),
            Err(error) => match way {
                Some(way) if is_closed(&error) => {
                    way.interaction().show_files(&self.api, files).await?;
                    Ok(MessageId(way.interaction().id.to_string()))
                }
                Some(_) | None => Err(error),
            },
        }
    }
}

/// A message that answers a command in the direct message: one message, in which an answer can simply be written below.
fn in_direct_message(message: &Message) -> Shown {
    in_place(&Message { form: None, ..message.clone() })
}

/// Whether a post of a forum is gone, or closed for good.
fn is_closed_post(error: &CallError) -> bool {
    matches!(error.code(), Some(code::UNKNOWN_CHANNEL | code::THREAD_LOCKED | code::MISSING_PERMISSIONS))
}

/// Whether this person takes no direct message from us.
fn is_closed(error: &CallError) -> bool {
    matches!(
        error.code(),
        Some(code::CANNOT_WRITE_TO_USER | code::NO_MUTUAL_GUILD | code::OPENING_TOO_FAST | code::MISSING_ACCESS)
    )
}

const POST_NAME_UNITS: usize = 100;
/// So long nothing is sent once Discord does not know us any more: ten thousand refusals shut a machine out.
const UNKNOWN_TO_DISCORD: Duration = Duration::from_mins(5);
const OPENING_TOO_FAST: Duration = Duration::from_secs(30);

/// What a failed request means for the message.
pub(super) fn judge(error: &CallError) -> SendError {
    let Refusal { status, code, .. } = match error {
        CallError::TooMany { after, everywhere } => {
            let scope = if *everywhere { Scope::Platform } else { Scope::Chat };
            return SendError::RetryAfter { after: *after, scope };
        }
        CallError::Network(_) | CallError::Unwell { .. } => return SendError::Transient(error.to_string()),
        CallError::Refused(refusal) => refusal,
    };
    match *code {
        _ if error.rejects_token() => SendError::RetryAfter { after: UNKNOWN_TO_DISCORD, scope: Scope::Platform },
        code::OPENING_TOO_FAST => SendError::RetryAfter { after: OPENING_TOO_FAST, scope: Scope::Chat },
        code::CANNOT_WRITE_TO_USER => SendError::Gone("takes no direct messages from us".to_owned()),
        code::NO_MUTUAL_GUILD => SendError::Gone("shares no server with us any more".to_owned()),
        code::MISSING_ACCESS | code::MISSING_PERMISSIONS => {
            SendError::Gone(format!("may not write there: {error}; see `bantam doctor`"))
        }
        code::UNKNOWN_CHANNEL | code::UNKNOWN_USER | code::THREAD_LOCKED | code::THREAD_ARCHIVED => {
            SendError::Gone(error.to_string())
        }
        _ if *status == 403 => SendError::Gone(error.to_string()),
        _ => SendError::Refused(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(status: u16, code: u32) -> SendError {
        judge(&CallError::Refused(Refusal { status, code, message: "no".to_owned() }))
    }

    #[test]
    fn who_can_never_be_reached_again_is_gone() {
        for (status, code) in [(403, 50_007), (403, 50_278), (403, 50_001), (403, 50_013), (404, 10_003), (404, 10_013)]
        {
            assert!(matches!(judged(status, code), SendError::Gone(_)), "{code}");
        }
        assert!(matches!(judged(400, 50_035), SendError::Refused(_)));
    }

    #[test]
    fn what_may_go_well_later_waits_for_as_long_as_discord_says() {
        let after = Duration::from_secs(2);
        for (everywhere, scope) in [(false, Scope::Chat), (true, Scope::Platform)] {
            assert_eq!(judge(&CallError::TooMany { after, everywhere }), SendError::RetryAfter { after, scope });
        }
        assert!(matches!(judge(&CallError::Unwell { status: 502 }), SendError::Transient(_)));
        assert!(matches!(judged(401, 0), SendError::RetryAfter { scope: Scope::Platform, .. }));
    }
}
