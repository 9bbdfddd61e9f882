//! Updates as Telegram sends them: only the fields we read, so that new ones and odd ones elsewhere do no harm.

use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
pub(super) struct Answer<T> {
    pub(super) result: Vec<T>,
}

#[derive(Deserialize)]
pub(super) struct RawUpdate {
    pub(super) update_id: i64,
    pub(super) message: Option<RawMessage>,
    pub(super) edited_message: Option<RawMessage>,
    pub(super) callback_query: Option<RawQuery>,
    pub(super) my_chat_member: Option<RawMembership>,
}

#[derive(Deserialize)]
pub(super) struct RawMessage {
    pub(super) message_id: i64,
    pub(super) message_thread_id: Option<i64>,
    #[serde(default)]
    pub(super) is_topic_message: bool,
    pub(super) from: Option<RawUser>,
    pub(super) sender_chat: Option<RawChat>,
    pub(super) chat: RawChat,
    pub(super) business_connection_id: Option<IgnoredAny>,
    pub(super) via_bot: Option<IgnoredAny>,
    pub(super) forward_origin: Option<IgnoredAny>,
    pub(super) media_group_id: Option<String>,
    pub(super) text: Option<String>,
    /// Some of these are of kinds that nobody knows yet.
    pub(super) entities: Option<Vec<serde_json::Value>>,
    pub(super) contact: Option<RawContact>,
    pub(super) photo: Option<IgnoredAny>,
    pub(super) sticker: Option<IgnoredAny>,
    pub(super) voice: Option<IgnoredAny>,
    pub(super) video: Option<IgnoredAny>,
    pub(super) video_note: Option<IgnoredAny>,
    pub(super) animation: Option<IgnoredAny>,
    pub(super) audio: Option<IgnoredAny>,
    pub(super) document: Option<IgnoredAny>,
    pub(super) location: Option<IgnoredAny>,
    pub(super) dice: Option<IgnoredAny>,
    pub(super) poll: Option<IgnoredAny>,
    pub(super) game: Option<IgnoredAny>,
    pub(super) story: Option<IgnoredAny>,
    pub(super) paid_media: Option<IgnoredAny>,
    pub(super) checklist: Option<IgnoredAny>,
    pub(super) invoice: Option<IgnoredAny>,
    pub(super) caption: Option<String>,
    pub(super) migrate_to_chat_id: Option<i64>,
}

#[derive(Deserialize)]
pub(super) struct RawUser {
    pub(super) id: i64,
    #[serde(default)]
    pub(super) is_bot: bool,
    pub(super) first_name: Option<String>,
    pub(super) last_name: Option<String>,
    pub(super) username: Option<String>,
    pub(super) language_code: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct RawChat {
    pub(super) id: i64,
    pub(super) r#type: String,
}

#[derive(Deserialize)]
pub(super) struct RawContact {
    pub(super) phone_number: String,
    pub(super) user_id: Option<i64>,
}

#[derive(Deserialize)]
pub(super) struct RawQuery {
    pub(super) id: String,
    pub(super) from: RawUser,
    pub(super) message: Option<RawPressedMessage>,
    pub(super) data: Option<String>,
}

/// Also what Telegram calls an inaccessible message, which is too old to be seen.
#[derive(Deserialize)]
pub(super) struct RawPressedMessage {
    pub(super) message_id: i64,
    pub(super) chat: RawChat,
    pub(super) message_thread_id: Option<i64>,
    #[serde(default)]
    pub(super) is_topic_message: bool,
}

#[derive(Deserialize)]
pub(super) struct RawMembership {
    pub(super) chat: RawChat,
    pub(super) from: RawUser,
    pub(super) old_chat_member: RawMember,
    pub(super) new_chat_member: RawMember,
}

#[derive(Deserialize)]
pub(super) struct RawMember {
    pub(super) status: String,
    pub(super) is_member: Option<bool>,
}

impl RawChat {
    pub(super) fn is_private(&self) -> bool {
        self.r#type == "private"
    }

    pub(super) fn is_group(&self) -> bool {
        matches!(self.r#type.as_str(), "group" | "supergroup")
    }
}

impl RawMember {
    pub(super) fn is_in(&self) -> bool {
        matches!(self.status.as_str(), "member" | "administrator" | "creator") || self.is_member == Some(true)
    }
}
