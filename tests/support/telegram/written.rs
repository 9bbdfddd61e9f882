//! What members write in a room.

use serde_json::{Value, json};

use super::people::{Room, with_fields};
use super::state::BotMessage;

impl Room {
    /// This member writes.
    pub(crate) fn write_as(&self, by: i64, text: &str) -> i64 {
        self.write_with(by, text, json!({}))
    }

    /// This member writes, with these fields beside the text.
    pub(crate) fn write_with(&self, by: i64, text: &str, fields: Value) -> i64 {
        let from = json!({"id": by, "is_bot": false, "first_name": "Rep", "language_code": "en"});
        self.post_fields(with_fields(json!({"text": text, "from": from}), fields)).0
    }

    /// A member of this name writes a command; what the bot writes next, which is the answer where nothing else happens.
    pub(crate) async fn ask(&self, (by, name): (i64, &str), command: &str) -> BotMessage {
        let from = json!({"id": by, "is_bot": false, "first_name": name, "language_code": "en"});
        let (_, asked) = self.post_fields(json!({"text": command, "from": from}));
        self.expect_message_where(&format!("an answer to {command}"), |it| it.id > asked).await
    }

    /// Somebody writes who administrates anonymously: as the room itself, through a bot of Telegram's.
    pub(crate) fn write_anonymously(&self, text: &str) -> i64 {
        let bot = json!({"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"});
        self.post_fields(json!({"text": text, "from": bot, "sender_chat": self.chat_json()})).0
    }
}
