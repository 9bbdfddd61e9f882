//! Events as an adapter hands them over, for tests of the core.

use bantam::core::event::{Event, Inbound, Person};
use bantam::core::ids::{Chat, InboundKey, MessageId};

/// An event in somebody's private chat, which came as the message of this number.
pub(crate) fn inbound(from: &Person, event: Event, message: usize) -> Inbound {
    Inbound {
        key: InboundKey(format!("test:{message}")),
        chat: Chat { platform: from.account.platform, id: from.account.id.clone() },
        from: from.clone(),
        event,
        message: Some(MessageId(message.to_string())),
    }
}
