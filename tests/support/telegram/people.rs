//! The people and rooms on the other side: what they do becomes updates, what they see are the bot's messages.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde_json::{Value, json};

use super::state::{BotMessage, BotState, ChatState, Document, World};

/// A person in a private chat with a bot.
#[derive(Clone)]
pub(crate) struct Prospect {
    chat: Place,
    language: &'static str,
}

/// A supergroup, perhaps with topics.
#[derive(Clone)]
pub(crate) struct Room {
    chat: Place,
}

/// A chat of one bot.
#[derive(Clone)]
struct Place {
    world: Arc<World>,
    token: String,
    id: i64,
}

static QUERIES: AtomicI64 = AtomicI64::new(1);

impl Place {
    fn bot<T>(&self, change: impl FnOnce(&mut BotState) -> T) -> T {
        self.world.bot(&self.token, change)
    }

    fn change<T>(&self, change: impl FnOnce(&mut ChatState) -> T) -> T {
        self.bot(|bot| change(bot.chats.entry(self.id).or_default()))
    }

    fn push(&self, update: Value) -> i64 {
        self.bot(|bot| bot.push(update))
    }

    fn next_message_id(&self) -> i64 {
        self.change(|chat| {
            chat.last_message += 1;
            chat.last_message
        })
    }

    async fn expect_message(&self) -> BotMessage {
        let what = format!("a message to {}", self.id);
        let next = self.world.take(&what, |state| {
            let chat = state.bots.get_mut(&self.token)?.chats.get_mut(&self.id)?;
            let message = chat.messages.get(chat.seen)?.clone();
            chat.seen += 1;
            Some(message)
        });
        next.await
    }

    fn messages(&self) -> Vec<BotMessage> {
        self.change(|chat| chat.messages.clone())
    }

    /// Waits for the answer to a press, by the number of its update; and whether it has to be closed.
    async fn expect_answer(&self, update: i64) -> (Option<String>, bool) {
        let find = |state: &super::state::State| {
            let query = state.bots[&self.token].queries.values().find(|query| query.update == update)?;
            Some((query.answers.first()?.clone(), query.alerted))
        };
        self.world.wait_for("an answer to a press", find).await
    }

    fn expect(&self, what: &str, look: impl Fn(&ChatState) -> bool) -> impl Future<Output = ()> {
        let (token, id) = (self.token.clone(), self.id);
        let what = format!("{what} in {id}");
        let world = Arc::clone(&self.world);
        async move { world.wait_for(&what, |state| look(state.bots[&token].chats.get(&id)?).then_some(())).await }
    }
}

impl Prospect {
    pub(super) fn new(world: Arc<World>, token: &str, id: i64) -> Self {
        let chat = Place { world, token: token.to_owned(), id };
        chat.change(|chat| chat.is_private = true);
        Self { chat, language: "en" }
    }

    /// The files the bot has sent, once there are so many.
    pub(crate) async fn expect_documents(&self, count: usize) -> Vec<Document> {
        self.chat.expect("files", move |chat| chat.documents.len() >= count).await;
        self.chat.change(|chat| chat.documents.clone())
    }

    /// The same person with an app in another language.
    pub(crate) fn speaking(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    pub(crate) fn id(&self) -> i64 {
        self.chat.id
    }

    /// Has begun the chat earlier, so that the bot may write.
    pub(crate) fn meet(&self) {
        self.chat.change(|chat| chat.is_open = true);
    }

    pub(crate) fn say(&self, text: &str) -> i64 {
        let mut fields = json!({"text": text});
        if text.starts_with('/') {
            let length = text.split(' ').next().unwrap_or_default().encode_utf16().count();
            fields["entities"] = json!([{"offset": 0, "length": length, "type": "bot_command"}]);
        }
        self.send(fields)
    }

    /// Sends a message with these fields.
    pub(crate) fn send(&self, fields: Value) -> i64 {
        self.meet();
        let id = self.chat.next_message_id();
        self.chat.change(|chat| {
            chat.last_said = Some(id);
            chat.said.push((id, fields["text"].as_str().unwrap_or_default().to_owned()));
        });
        self.chat.push(json!({"message": self.message(id, fields)}))
    }

    /// Presses the newest button with this label; on a reply keyboard that says the label.
    pub(crate) fn press(&self, label: &str) -> i64 {
        let (inline, reply) = self.chat.change(|chat| {
            let inline = chat.messages.iter().rev().find_map(|message| {
                let found = message
                    .buttons
                    .iter()
                    .flatten()
                    .find(|button| button.0 == label || button.0.strip_prefix("✓ ") == Some(label));
                found.map(|button| (message.id, button.1.clone()))
            });
            (inline, chat.reply_keyboard.iter().flatten().any(|button| button == label))
        });
        match inline {
            Some((message, data)) => self.press_on(message, &data),
            None if reply => self.say(label),
            None => panic!("no button `{label}` in {:#?}", self.messages()),
        }
    }

    /// Presses a button with this data, whether there is one or not, on the newest message.
    pub(crate) fn press_data(&self, data: &str) -> i64 {
        let message = self.messages().last().map_or(1, |message| message.id);
        self.press_on(message, data)
    }

    pub(crate) fn press_on(&self, message: i64, data: &str) -> i64 {
        self.meet();
        let query = format!("{}{:06}", self.chat.id, QUERIES.fetch_add(1, Ordering::Relaxed));
        let message = json!({"message_id": message, "date": 0, "chat": self.chat_json()});
        self.chat.push(json!({"callback_query": {
            "id": query, "from": self.person(), "chat_instance": "1", "data": data, "message": message,
        }}))
    }

    /// Shares a phone number: one's own, or that of somebody in the address book.
    pub(crate) fn share_contact(&self, own: bool) -> i64 {
        let user_id = if own { self.chat.id } else { self.chat.id + 1 };
        self.chat.change(|chat| chat.reply_keyboard.clear());
        self.send(json!({"contact": {"phone_number": "+4930123456", "first_name": "Ann", "user_id": user_id}}))
    }

    /// Changes the text of the last message.
    pub(crate) fn edit(&self, text: &str) -> i64 {
        let id = self.chat.change(|chat| chat.last_said).expect("something was said");
        self.edit_message(id, text)
    }

    /// Changes the text of the last message that reads so.
    pub(crate) fn edit_saying(&self, before: &str, text: &str) -> i64 {
        let id = self.chat.change(|chat| {
            let said = chat.said.iter_mut().rev().find(|(_, said)| said == before).expect("it was said before");
            text.clone_into(&mut said.1);
            said.0
        });
        self.edit_message(id, text)
    }

    fn edit_message(&self, id: i64, text: &str) -> i64 {
        self.chat.push(json!({"edited_message": self.message(id, json!({"text": text, "edit_date": 2}))}))
    }

    /// A photo with words below it.
    pub(crate) fn send_photo_saying(&self, caption: &str) -> i64 {
        self.send(json!({"photo": [photo()], "caption": caption}))
    }

    /// Several photos sent together.
    pub(crate) fn send_album(&self, count: usize) {
        let album = QUERIES.fetch_add(1, Ordering::Relaxed).to_string();
        for _ in 0..count {
            self.send(json!({"photo": [photo()], "media_group_id": album}));
        }
    }

    pub(crate) fn sticker(&self) -> i64 {
        self.send(
            json!({"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1}}),
        )
    }

    /// Blocks the bot.
    pub(crate) fn block(&self) -> i64 {
        self.chat.change(|chat| chat.forbidden = Some("Forbidden: bot was blocked by the user".to_owned()));
        self.membership("member", "kicked")
    }

    pub(crate) fn unblock(&self) -> i64 {
        self.chat.change(|chat| chat.forbidden = None);
        self.membership("kicked", "member")
    }

    /// The next message of the bot that nobody expected yet.
    pub(crate) async fn expect_message(&self) -> BotMessage {
        self.chat.expect_message().await
    }

    /// Waits until the keyboard of a message is taken away.
    pub(crate) async fn expect_keyboard_gone(&self, message: i64) {
        let gone = move |it: &BotMessage| it.id == message && it.keyboard_taken_away;
        self.chat.expect("a keyboard gone", move |chat| chat.messages.iter().any(gone)).await;
    }

    /// Waits for the answer to a press, by the number of its update.
    pub(crate) async fn expect_notice(&self, update: i64) -> Option<String> {
        self.chat.expect_answer(update).await.0
    }

    /// All messages of the bot, as they look now.
    pub(crate) fn messages(&self) -> Vec<BotMessage> {
        self.chat.messages()
    }

    /// How many of them were waited for.
    pub(crate) fn seen(&self) -> usize {
        self.chat.change(|chat| chat.seen)
    }

    pub(crate) fn reply_keyboard(&self) -> Vec<Vec<String>> {
        self.chat.change(|chat| chat.reply_keyboard.clone())
    }

    /// How often the bot showed that it types.
    pub(crate) fn typing(&self) -> u32 {
        self.chat.change(|chat| chat.typing)
    }

    fn membership(&self, old: &str, new: &str) -> i64 {
        self.chat.push(membership(&self.chat_json(), &self.person(), old, new))
    }

    fn message(&self, id: i64, fields: Value) -> Value {
        with_fields(json!({"message_id": id, "date": 1, "from": self.person(), "chat": self.chat_json()}), fields)
    }

    fn person(&self) -> Value {
        json!({
            "id": self.chat.id, "is_bot": false, "first_name": "Ann", "last_name": "Lee",
            "username": format!("user_{}", self.chat.id), "language_code": self.language,
        })
    }

    fn chat_json(&self) -> Value {
        json!({"id": self.chat.id, "type": "private", "first_name": "Ann", "last_name": "Lee"})
    }
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
        self.post_fields(fields).0
    }

    /// The room becomes one with another number.
    pub(crate) fn migrate(&self, to: i64) -> i64 {
        self.chat.change(|chat| chat.migrated_to = Some(to));
        self.post_fields(json!({"migrate_to_chat_id": to})).0
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
        self.expect_message_where("another look", |it| it.id == message && so(it)).await
    }

    /// Waits until some message is like this, after however many edits.
    pub(crate) async fn expect_message_where(&self, what: &str, so: impl Fn(&BotMessage) -> bool) -> BotMessage {
        self.chat.expect(what, |chat| chat.messages.iter().any(&so)).await;
        self.messages().into_iter().find(so).expect("it looks so, and nothing else happens")
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
        self.expect_message_where(part, |it| it.text.contains(part)).await
    }

    /// Gives the number of the update, and that of the message.
    pub(super) fn post_fields(&self, fields: Value) -> (i64, i64) {
        let id = self.chat.next_message_id();
        let message = json!({"message_id": id, "date": 1, "from": member(), "chat": self.chat_json()});
        (self.chat.push(json!({"message": with_fields(message, fields)})), id)
    }

    pub(super) fn chat_json(&self) -> Value {
        json!({"id": self.chat.id, "type": "supergroup", "title": "Sales"})
    }
}

fn member() -> Value {
    json!({"id": 99, "is_bot": false, "first_name": "Rep", "language_code": "en"})
}

fn membership(chat: &Value, from: &Value, old: &str, new: &str) -> Value {
    json!({"my_chat_member": {
        "chat": chat, "from": from, "date": 1,
        "old_chat_member": {"status": old, "user": {"id": 4242, "is_bot": true}},
        "new_chat_member": {"status": new, "user": {"id": 4242, "is_bot": true}},
    }})
}

fn photo() -> Value {
    json!({"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1})
}

pub(super) fn with_fields(mut message: Value, fields: Value) -> Value {
    if let (Some(message), Value::Object(fields)) = (message.as_object_mut(), fields) {
        message.extend(fields);
    }
    message
}
