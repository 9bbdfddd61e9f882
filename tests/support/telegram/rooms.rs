//! The rooms on the other side: what their members do becomes updates, what they see are the bot's messages.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use super::people::{Place, QUERIES, membership, with_fields};
use super::state::{BotMessage, ChatState, World};

/// A supergroup, perhaps with topics.
#[derive(Clone)]
pub(crate) struct Room {
    chat: Place,
}

impl Room {
    pub(super) fn new(world: Arc<World>, token: &str, id: i64) -> Self {
        let chat = Place { world, token: token.to_owned(), id };
        chat.change(|chat| chat.is_private = false);
        Self { chat }
    }

    /// The bot is a member already.
    pub(crate) fn meet(&self) {
        self.chat.change(|chat| chat.is_open = true);
    }

    /// Only administrators may write here, and the bot is none.
    pub(crate) fn mute(&self) {
        self.chat.change(|chat| chat.is_muted = true);
    }

    /// Somebody is a member of the room.
    pub(crate) fn let_in(&self, person: i64) {
        self.chat.change(|chat| chat.members.insert(person));
    }

    pub(crate) fn add_topic(&self, topic: i64) {
        self.chat.change(|chat| chat.topics.insert(topic));
    }

    /// Somebody adds the bot.
    pub(crate) fn add_bot(&self) -> i64 {
        self.chat.change(|chat| {
            chat.is_open = true;
            chat.forbidden = None;
        });
        self.chat.push(membership(&self.chat_json(), &member(), "left", "member"))
    }

    /// Somebody removes the bot.
    pub(crate) fn remove_bot(&self) -> i64 {
        let forbidden = "Forbidden: bot was kicked from the supergroup chat".to_owned();
        self.chat.change(|chat| chat.forbidden = Some(forbidden));
        self.chat.push(membership(&self.chat_json(), &member(), "member", "kicked"))
    }

    /// A member writes, in a topic if given.
    pub(crate) fn post(&self, text: &str, topic: Option<i64>) -> i64 {
        let mut fields = json!({"text": text});
        if let Some(topic) = topic {
            fields["message_thread_id"] = topic.into();
            fields["is_topic_message"] = true.into();
        }
        self.post_fields(fields)
    }

    /// This member writes.
    pub(crate) fn write_as(&self, by: i64, text: &str) -> i64 {
        self.write_with(by, text, json!({}))
    }

    /// This member writes, with these fields beside the text.
    pub(crate) fn write_with(&self, by: i64, text: &str, fields: Value) -> i64 {
        let from = json!({"id": by, "is_bot": false, "first_name": "Rep", "language_code": "en"});
        self.post_fields(with_fields(json!({"text": text, "from": from}), fields))
    }

    /// Somebody writes who administrates anonymously: as the room itself, through a bot of Telegram's.
    pub(crate) fn write_anonymously(&self, text: &str) -> i64 {
        let bot = json!({"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"});
        self.post_fields(json!({"text": text, "from": bot, "sender_chat": self.chat_json()}))
    }

    /// The room becomes one with another number.
    pub(crate) fn migrate(&self, to: i64) -> i64 {
        self.chat.change(|chat| chat.migrated_to = Some(to));
        self.post_fields(json!({"migrate_to_chat_id": to}))
    }

    pub(crate) async fn expect_message(&self) -> BotMessage {
        self.chat.expect_message().await
    }

    /// Waits until the bot has written this often in all.
    pub(crate) async fn expect_messages(&self, count: usize) {
        self.chat.expect(&format!("{count} messages"), |chat| chat.messages.len() >= count).await;
    }

    /// Waits until a message of the bot says this.
    pub(crate) async fn expect_text(&self, part: &str) {
        let says = |chat: &ChatState| chat.messages.iter().any(|message| message.text.contains(part));
        self.chat.expect(part, says).await;
    }

    pub(crate) fn messages(&self) -> Vec<BotMessage> {
        self.chat.messages()
    }

    /// What the bot's messages say.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.messages().into_iter().map(|message| message.text).collect()
    }

    /// Somebody presses the button with this label on a message; the number of the update.
    pub(crate) fn press(&self, by: i64, message: i64, label: &str) -> i64 {
        let messages = self.messages();
        let of_message = messages.iter().filter(|it| it.id == message).flat_map(|it| it.buttons.iter().flatten());
        let (_, data) =
            of_message.clone().find(|it| it.0 == label).unwrap_or_else(|| panic!("no `{label}` in {messages:#?}"));
        self.press_data(by, message, data)
    }

    /// Somebody presses a button with this data, whether there is one or not.
    pub(crate) fn press_data(&self, by: i64, message: i64, data: &str) -> i64 {
        self.press_data_as((by, "Rep"), message, data)
    }

    /// Somebody of this name presses a button with this data, whether there is one or not.
    pub(crate) fn press_data_as(&self, (by, name): (i64, &str), message: i64, data: &str) -> i64 {
        let query = format!("{}{:06}", self.chat.id.unsigned_abs(), QUERIES.fetch_add(1, Ordering::Relaxed));
        let from = json!({"id": by, "is_bot": false, "first_name": name, "language_code": "en"});
        let message = json!({"message_id": message, "date": 0, "chat": self.chat_json()});
        self.chat.push(json!({"callback_query": {
            "id": query, "from": from, "chat_instance": "1", "data": data, "message": message,
        }}))
    }

    /// What whoever pressed was told, by the number of the update; and whether it has to be closed.
    pub(crate) async fn expect_answer(&self, update: i64) -> (Option<String>, bool) {
        self.chat.expect_answer(update).await
    }

    /// Waits until a message of the bot looks like this, after however many edits.
    pub(crate) async fn expect_message_to(&self, message: i64, so: impl Fn(&BotMessage) -> bool) -> BotMessage {
        let looks = |it: &BotMessage| it.id == message && so(it);
        self.chat.expect("another look", |chat| chat.messages.iter().any(looks)).await;
        self.messages().into_iter().find(looks).expect("it looks so, and nothing else happens")
    }

    /// Somebody deletes a message of the bot.
    pub(crate) fn delete(&self, message: i64) {
        self.chat.change(|chat| {
            chat.messages.retain(|it| it.id != message);
            chat.seen = chat.seen.min(chat.messages.len());
        });
    }

    /// Waits until some message says this, after however many edits.
    pub(crate) async fn expect_look(&self, part: &str) -> BotMessage {
        let says = |it: &BotMessage| it.text.contains(part);
        self.chat.expect(part, |chat| chat.messages.iter().any(says)).await;
        self.messages().into_iter().find(says).expect("it says so, and nothing else happens")
    }

    fn post_fields(&self, fields: Value) -> i64 {
        let id = self.chat.next_message_id();
        let message = json!({"message_id": id, "date": 1, "from": member(), "chat": self.chat_json()});
        self.chat.push(json!({"message": with_fields(message, fields)}))
    }

    fn chat_json(&self) -> Value {
        json!({"id": self.chat.id, "type": "supergroup", "title": "Sales"})
    }
}

fn member() -> Value {
    json!({"id": 99, "is_bot": false, "first_name": "Rep", "language_code": "en"})
}
