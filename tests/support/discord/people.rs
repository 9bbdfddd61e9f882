//! The people on the other side: what they do becomes events, what they see are the bot's messages.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};

use super::interaction::{Answer, COMMAND, COMPONENT, Deed, FORM};
use super::message::{Draft, Message, MessageView, newest_visible};
use super::places::{Modal, Person, SEND, VIEW};
use super::rooms::Room;
use super::state::{Id, State, World};

/// Kinds of an option.
const INTEGER: u64 = 4;
const USER: u64 = 6;

const BUTTON: u8 = 2;
const SELECT: u8 = 3;

/// A person with an account.
#[derive(Clone)]
pub(crate) struct User {
    world: Arc<World>,
    id: Id,
    /// As a member of the guild.
    permissions: u64,
}

impl User {
    pub(super) fn new(world: Arc<World>, id: Id) -> Self {
        world.change(|state| {
            state.person(id);
        });
        Self { world, id, permissions: VIEW | SEND }
    }

    pub(crate) fn with_permissions(mut self, permissions: u64) -> Self {
        self.permissions = permissions;
        self
    }

    /// The same person with an app in another language.
    pub(crate) fn speaking(self, locale: &str) -> Self {
        self.change(|person| locale.clone_into(&mut person.locale));
        self
    }

    /// The same person under another name.
    pub(crate) fn named(self, name: &str) -> Self {
        self.change(|person| name.clone_into(&mut person.name));
        self
    }

    /// The same person with these roles in the guild.
    pub(crate) fn with_roles(self, roles: &[Id]) -> Self {
        self.change(|person| roles.clone_into(&mut person.roles));
        self
    }

    /// The same person with a picture, which should be a hash.
    pub(crate) fn with_avatar(self, avatar: &str) -> Self {
        self.change(|person| person.avatar = Some(avatar.to_owned()));
        self
    }

    pub(crate) fn id(&self) -> Id {
        self.id
    }

    /// The room of the direct messages with the bot.
    pub(crate) fn direct_messages(&self) -> Id {
        self.world.change(|state| state.direct_messages(self.id))
    }

    fn change<T>(&self, change: impl FnOnce(&mut Person) -> T) -> T {
        self.world.change(|state| change(state.person(self.id)))
    }

    /// Where what is done in this room, or in the direct messages, happens.
    fn place(&self, room: Option<&Room>) -> Id {
        room.map_or_else(|| self.direct_messages(), Room::id)
    }
}

/// Direct messages.
impl User {
    pub(crate) fn say(&self, text: &str) -> Id {
        self.send(&json!({"content": text}))
    }

    pub(crate) fn say_with_attachment(&self, text: &str) -> Id {
        let file = json!({
            "id": "1", "filename": "brief.pdf", "size": 1024, "url": "https://cdn.example/brief.pdf",
            "proxy_url": "https://media.example/brief.pdf", "content_type": "application/pdf",
        });
        self.send(&json!({"content": text, "attachments": [file]}))
    }

    pub(crate) fn sticker(&self) -> Id {
        self.send(&json!({"content": "", "sticker_items": [{"id": "1", "name": "Wave", "format_type": 1}]}))
    }

    /// Sends a message with these fields.
    pub(crate) fn send(&self, fields: &Value) -> Id {
        self.world.change(|state| {
            let channel = state.direct_messages(self.id);
            let id = state.write(&Draft { author: self.id, ..Draft::of_bot(channel, fields) });
            state.person(self.id).last_said = Some(id);
            id
        })
    }

    /// Changes the text of the last message.
    pub(crate) fn edit(&self, text: &str) -> Id {
        self.world.change(|state| {
            let id = state.person(self.id).last_said.expect("something was said");
            state.edit(id, &json!({"content": text}));
            id
        })
    }

    /// Changes the text of the last message that reads so.
    pub(crate) fn edit_saying(&self, before: &str, text: &str) -> Id {
        self.world.change(|state| {
            let said = |(_, message): &(&Id, &Message)| message.author == self.id && message.json["content"] == before;
            let id = *state.messages.iter().filter(said).map(|(id, _)| id).max().expect("it was said before");
            state.edit(id, &json!({"content": text}));
            id
        })
    }

    pub(crate) fn close_dms(&self) {
        self.change(|person| person.takes_direct_messages = false);
    }

    pub(crate) fn open_dms(&self) {
        self.change(|person| person.takes_direct_messages = true);
    }

    pub(crate) fn leave_guild(&self) {
        self.change(|person| person.is_member = false);
    }

    pub(crate) fn join_guild(&self) {
        self.change(|person| person.is_member = true);
    }
}

/// Commands, buttons, selects and forms. Each gives the id of the interaction.
impl User {
    /// `/qualify` in a room, or in the direct messages.
    pub(crate) fn qualify(&self, room: Option<&Room>, source: Option<&str>) -> Id {
        let options: Vec<(&str, &str)> = source.map(|source| ("source", source)).into_iter().collect();
        self.command(room, "qualify", &options)
    }

    /// A command that the bot has registered.
    pub(crate) fn command(&self, room: Option<&Room>, name: &str, options: &[(&str, &str)]) -> Id {
        let channel = self.place(room);
        let data = self.world.read(|state| command_data(state, room.is_none(), name, options));
        self.interact(COMMAND, channel, None, data)
    }

    /// Presses the newest button with this label: in the direct messages and ephemeral ones, else in a room.
    pub(crate) fn press(&self, label: &str) -> Id {
        let found = self.newest(|message| button(message, label));
        let (message, custom_id) = found.unwrap_or_else(|| panic!("no button `{label}` in {:#?}", self.visible()));
        self.press_on(message, &custom_id)
    }

    /// Presses the newest button with this label in a room.
    pub(crate) fn press_in(&self, room: &Room, label: &str) -> Id {
        let messages = room.messages();
        let found = messages.iter().rev().find_map(|message| button(message, label));
        let (message, custom_id) = found.unwrap_or_else(|| panic!("no button `{label}` in {messages:#?}"));
        self.press_on(message, &custom_id)
    }

    /// Presses a button with this custom_id, whether there is one or not, on the newest message.
    pub(crate) fn press_data(&self, custom_id: &str) -> Id {
        let message = self.newest(|message| Some(message.id)).expect("a message of the bot");
        self.press_on(message, custom_id)
    }

    /// Presses a button with this custom_id, whether there is one or not.
    pub(crate) fn press_on(&self, message: Id, custom_id: &str) -> Id {
        let data = json!({"custom_id": custom_id, "component_type": BUTTON, "id": 2});
        self.use_component(message, data)
    }

    /// Chooses the option with this label in the newest select that has it.
    pub(crate) fn select(&self, label: &str) -> Id {
        self.select_several(&[label])
    }

    pub(crate) fn select_several(&self, labels: &[&str]) -> Id {
        let found = self.newest(|message| {
            message.selects.iter().filter(|select| !select.is_disabled).find_map(|select| {
                let value = |label: &&str| Some(&select.options.iter().find(|it| it.label == **label)?.value);
                let values: Option<Vec<&String>> = labels.iter().map(value).collect();
                Some((
                    message.id,
                    json!({"custom_id": select.custom_id, "component_type": SELECT, "id": 2, "values": values?}),
                ))
            })
        });
        let (message, data) = found.unwrap_or_else(|| panic!("no select with {labels:?} in {:#?}", self.visible()));
        self.use_component(message, data)
    }

    /// Writes into the first field of the form on the screen and sends it.
    pub(crate) fn submit_modal(&self, text: &str) -> Id {
        let first = self.modal().fields.first().expect("a form has a field").custom_id.clone();
        self.submit_fields(&[(&first, text)])
    }

    /// Fills the form on the screen, by custom_id, and sends it. It stays until an answer comes.
    pub(crate) fn submit_fields(&self, given: &[(&str, &str)]) -> Id {
        let modal = self.modal();
        for field in &modal.fields {
            let text = given.iter().find(|(id, _)| *id == field.custom_id).map_or(&*field.value, |(_, text)| text);
            let length = text.chars().count();
            let may_be_empty = length == 0 && !field.is_required;
            let fits = (field.shortest.max(usize::from(field.is_required))..=field.longest).contains(&length);
            assert!(fits || may_be_empty, "Discord's client does not send {length} characters for {field:?}");
        }
        self.interact(FORM, modal.channel, modal.message, modal.submission(given))
    }

    fn modal(&self) -> Modal {
        self.change(|person| person.open_modal.clone()).expect("a form on the screen")
    }

    fn use_component(&self, message: Id, data: Value) -> Id {
        let channel = self.world.read(|state| state.messages.get(&message).map(|message| message.channel));
        self.interact(COMPONENT, channel.expect("a message that is there"), Some(message), data)
    }

    fn interact(&self, kind: u8, channel: Id, message: Option<Id>, data: Value) -> Id {
        let deed = Deed { kind, person: self.id, channel, permissions: self.permissions, message, data };
        self.world.change(|state| state.interact(&deed))
    }

    fn newest<T>(&self, look: impl Fn(&MessageView) -> Option<T>) -> Option<T> {
        self.world.read(|state| newest_visible(state, &state.people[&self.id], look))
    }
}

/// What people see.
impl User {
    /// The next message of the bot in the direct messages that nobody expected yet.
    pub(crate) async fn expect_message(&self) -> MessageView {
        let what = format!("a direct message to {}", self.id);
        self.world.take(self.id, &what, |state| state.next_direct_message(self.id)).await
    }

    /// The next state of an ephemeral message, new or changed, that nobody expected yet.
    pub(crate) async fn expect_ephemeral(&self) -> MessageView {
        let what = format!("an ephemeral message to {}", self.id);
        self.world.take(self.id, &what, |state| state.person(self.id).ephemeral.pop_front()).await
    }

    /// The next form that opened and nobody expected yet.
    pub(crate) async fn expect_modal(&self) -> Modal {
        let what = format!("a form for {}", self.id);
        self.world.take(self.id, &what, |state| state.person(self.id).unseen_modals.pop_front()).await
    }

    /// How an interaction was answered.
    pub(crate) async fn expect_answer(&self, interaction: Id) -> Answer {
        let what = format!("an answer to the interaction {interaction}");
        self.world.take(self.id, &what, |state| state.interactions[&interaction].answer.clone()).await
    }

    /// What an interaction was answered with, as it looks now.
    pub(crate) async fn expect_reply(&self, interaction: Id) -> MessageView {
        let what = format!("a reply to the interaction {interaction}");
        let reply = self.world.take(self.id, &what, |state| {
            let message = state.messages.get(&state.interactions[&interaction].original?)?;
            (!message.loading).then(|| MessageView::of(message))
        });
        reply.await
    }

    /// How an interaction was answered; none when the time for that ran out, and "This interaction failed" is shown.
    pub(crate) async fn answer_or_failure(&self, interaction: Id) -> Option<Answer> {
        let left = |state: &State| state.interactions[&interaction].left(state.clock.ahead());
        let so_long = self.world.read(left);
        let ended = self.world.take_within(self.id, so_long, |state| {
            let answer = state.interactions[&interaction].answer.clone();
            // Somebody may have put the clock forward.
            (answer.is_some() || left(state).is_zero()).then_some(answer)
        });
        match ended.await {
            Some(ended) => ended,
            None => self.world.change(|state| {
                let interaction = state.interactions.get_mut(&interaction)?;
                interaction.given_up = interaction.answer.is_none();
                interaction.answer.clone()
            }),
        }
    }

    /// Like [`Self::expect_message`], for as long as people wait before they try again.
    pub(crate) async fn message_or_silence(&self, patience: Duration) -> Option<MessageView> {
        self.world.take_within(self.id, patience, |state| state.next_direct_message(self.id)).await
    }

    /// Like [`Self::expect_ephemeral`], for as long as people wait before they try again.
    pub(crate) async fn ephemeral_or_silence(&self, patience: Duration) -> Option<MessageView> {
        self.world.take_within(self.id, patience, |state| state.person(self.id).ephemeral.pop_front()).await
    }

    /// The bot's direct messages, as they look now.
    pub(crate) fn messages(&self) -> Vec<MessageView> {
        let channel = self.direct_messages();
        self.world.read(|state| state.bot_messages(channel))
    }

    /// The ephemeral messages, as they look now.
    pub(crate) fn ephemeral_messages(&self) -> Vec<MessageView> {
        self.world.read(|state| {
            let ids = state.people[&self.id].ephemeral_ids.iter().filter_map(|id| state.messages.get(id));
            ids.filter(|message| !message.loading).map(MessageView::of).collect()
        })
    }

    /// How often the bot showed in the direct messages that it types.
    pub(crate) fn typing(&self) -> u32 {
        let channel = self.direct_messages();
        self.world.read(|state| state.channels[&channel].typing)
    }

    /// Takes a message off the screen for good: an ephemeral one, or one of the bot in the direct messages.
    pub(crate) fn dismiss(&self, message: Id) {
        self.world.change(|state| state.delete(message));
    }

    fn visible(&self) -> Vec<MessageView> {
        [self.messages(), self.ephemeral_messages()].concat()
    }
}

impl State {
    fn next_direct_message(&mut self, person: Id) -> Option<MessageView> {
        let channel = self.people[&person].direct_messages?;
        let id = self.channels.get_mut(&channel)?.unseen.pop_front()?;
        Some(MessageView::of(&self.messages[&id]))
    }
}

/// Labels say what was chosen before with a check mark.
fn button(message: &MessageView, label: &str) -> Option<(Id, String)> {
    let is_it = |shown: &str| shown == label || shown.strip_prefix("✓ ") == Some(label);
    let found = message.buttons.iter().flatten().find(|button| is_it(&button.label) && !button.is_disabled)?;
    Some((message.id, found.custom_id.clone()))
}

fn command_data(state: &State, in_direct_messages: bool, name: &str, options: &[(&str, &str)]) -> Value {
    let mut all = state.commands.iter().chain(&state.guild_commands);
    let command = all.find(|command| command["name"] == name && command["type"] == 1);
    let command = command.unwrap_or_else(|| panic!("no command /{name} is registered: {:#?}", state.commands));
    let context = u64::from(in_direct_messages);
    let contexts = command["contexts"].as_array().expect("a registered command has contexts");
    assert!(contexts.iter().any(|it| it.as_u64() == Some(context)), "/{name} is not offered here");
    let known = command["options"].as_array().map_or(&[][..], Vec::as_slice);
    let chosen: Vec<Value> = options
        .iter()
        .map(|(option, value)| {
            let known = known.iter().find(|it| it["name"] == *option);
            let kind = &known.unwrap_or_else(|| panic!("/{name} has no option {option}"))["type"];
            let value = match kind.as_u64() {
                Some(INTEGER) => json!(value.parse::<i64>().expect("a number")),
                _ => json!(value),
            };
            json!({"name": option, "type": kind, "value": value})
        })
        .collect();
    let missing =
        known.iter().find(|it| it["required"] == true && !options.iter().any(|(name, _)| it["name"] == *name));
    assert!(missing.is_none(), "Discord's client does not send /{name} without {missing:?}");
    let named = chosen.iter().filter(|option| option["type"] == USER).filter_map(|option| option["value"].as_str());
    let named: Vec<&Person> = named.filter_map(|id| state.people.get(&id.parse().ok()?)).collect();
    let users: serde_json::Map<String, Value> = named.iter().map(|it| (id_of(it), it.user())).collect();
    let members = named.iter().filter(|it| it.is_member).map(|it| {
        let mut member = it.member(0);
        let fields = member.as_object_mut().expect("a member is an object");
        for field in ["user", "deaf", "mute"] {
            fields.remove(field);
        }
        (id_of(it), member)
    });
    let members: serde_json::Map<String, Value> = members.collect();
    let data = json!({"id": command["id"], "name": name, "type": 1, "options": chosen});
    if users.is_empty() {
        return data;
    }
    let mut data = data;
    data["resolved"] = json!({"users": users, "members": members});
    data
}

fn id_of(person: &Person) -> String {
    person.user()["id"].as_str().expect("an id").to_owned()
}
