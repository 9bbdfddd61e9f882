//! Addresses on Discord: a person, or a room where a desk is.

use crate::core::ids::{Chat, Platform};
use crate::platform::SendError;

/// Where a message goes.
///
/// A person has one address (`discord:@4711`), whichever way they are reached: by direct message, or in place, in answer
/// to what they pressed. So a dialogue goes on when the way changes in the middle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Person(u64),
    /// A text channel, a thread, a post in a forum, or a forum.
    Room(u64),
}

impl Place {
    pub(super) fn chat(self) -> Chat {
        let id = match self {
            Self::Person(user) => format!("@{user}"),
            Self::Room(channel) => channel.to_string(),
        };
        Chat { platform: Platform::Discord, id }
    }

    pub(super) fn parse(chat: &Chat) -> Option<Self> {
        if chat.platform != Platform::Discord {
            return None;
        }
        match chat.id.strip_prefix('@') {
            Some(user) => user.parse().ok().map(Self::Person),
            None => chat.id.parse().ok().map(Self::Room),
        }
    }

    pub(super) fn of(chat: &Chat) -> Result<Self, SendError> {
        Self::parse(chat).ok_or_else(|| SendError::Refused(format!("`{chat}` is no chat on Discord")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_written() {
        for (text, place) in
            [("discord:@4711", Place::Person(4711)), ("discord:112233445566", Place::Room(112_233_445_566))]
        {
            let chat: Chat = text.parse().unwrap();
            assert_eq!(Place::of(&chat), Ok(place));
            assert_eq!(place.chat(), chat);
        }
        for text in ["discord:@", "discord:x", "discord:@-1", "telegram:4711"] {
            assert!(Place::of(&text.parse().unwrap()).is_err(), "{text}");
        }
    }
}
