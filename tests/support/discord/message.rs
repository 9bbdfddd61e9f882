//! Messages: as Discord stores them, and as people see them.

use std::time::Duration;

use serde_json::{Value, json};

use super::interaction::{COMPONENT, FORM};
use super::places::{Person, bot_user};
use super::rules::EPHEMERAL;
use super::snowflake::timestamp;
use super::state::{Id, State};
use super::{APPLICATION, DIRECT_MESSAGES_INTENT, GUILD_MESSAGES_INTENT};

/// How long a nonce is remembered; Discord says "the past few minutes".
const NONCE_LIVES: Duration = Duration::from_mins(5);

pub(crate) struct Message {
    pub(crate) id: Id,
    pub(crate) channel: Id,
    pub(crate) author: Id,
    /// The message object.
    pub(crate) json: Value,
    /// Who alone sees it.
    pub(crate) ephemeral_for: Option<Id>,
    /// Only "is thinking …" stands there.
    pub(crate) loading: bool,
    /// The interaction whose token may edit it.
    pub(crate) interaction: Option<Id>,
    /// Earlier texts.
    pub(crate) edits: Vec<String>,
}

/// A message as it looks at one moment.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MessageView {
    pub(crate) id: Id,
    pub(crate) channel: Id,
    pub(crate) text: String,
    pub(crate) embeds: Vec<Value>,
    pub(crate) buttons: Vec<Vec<Button>>,
    pub(crate) selects: Vec<Select>,
    pub(crate) nonce: Option<String>,
    pub(crate) is_ephemeral: bool,
    /// Earlier texts.
    pub(crate) edits: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Button {
    pub(crate) label: String,
    pub(crate) custom_id: String,
    pub(crate) style: u64,
    pub(crate) is_disabled: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Select {
    pub(crate) custom_id: String,
    pub(crate) placeholder: String,
    pub(crate) options: Vec<SelectOption>,
    pub(crate) least: u64,
    pub(crate) most: u64,
    pub(crate) is_disabled: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SelectOption {
    pub(crate) label: String,
    pub(crate) value: String,
    pub(crate) is_default: bool,
}

impl MessageView {
    pub(crate) fn of(message: &Message) -> Self {
        let rows = message.json["components"].as_array().map_or(&[][..], Vec::as_slice);
        let parts = |row: &Value| row["components"].as_array().cloned().unwrap_or_default();
        let buttons = rows.iter().map(|row| parts(row).iter().filter(|it| it["type"] == 2).map(Button::of).collect());
        let selects = rows.iter().flat_map(parts).filter(|part| part["type"] == 3);
        Self {
            id: message.id,
            channel: message.channel,
            text: text(&message.json["content"]),
            embeds: message.json["embeds"].as_array().cloned().unwrap_or_default(),
            buttons: buttons.filter(|row: &Vec<Button>| !row.is_empty()).collect(),
            selects: selects.map(|it| Select::of(&it)).collect(),
            nonce: message.json["nonce"].as_str().map(str::to_owned),
            is_ephemeral: message.ephemeral_for.is_some(),
            edits: message.edits.clone(),
        }
    }

    /// Everything that can be read, from the top.
    pub(crate) fn full_text(&self) -> String {
        let fields = |embed: &Value| {
            let fields = embed["fields"].as_array().cloned().unwrap_or_default();
            fields.iter().flat_map(|field| [text(&field["name"]), text(&field["value"])]).collect::<Vec<_>>()
        };
        let embeds = self.embeds.iter().map(|embed| {
            let parts = [vec![text(&embed["title"]), text(&embed["description"])], fields(embed)];
            parts.concat().join(" \n")
        });
        std::iter::once(self.text.clone()).chain(embeds).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }

    pub(crate) fn labels(&self) -> Vec<&str> {
        self.buttons.iter().flatten().map(|button| button.label.as_str()).collect()
    }

    pub(crate) fn option_labels(&self) -> Vec<&str> {
        self.selects.iter().flat_map(|it| &it.options).map(|option| option.label.as_str()).collect()
    }
}

impl Button {
    fn of(button: &Value) -> Self {
        Self {
            label: text(&button["label"]),
            custom_id: text(&button["custom_id"]),
            style: button["style"].as_u64().unwrap_or(1),
            is_disabled: button["disabled"] == true,
        }
    }
}

impl Select {
    fn of(select: &Value) -> Self {
        let option = |option: &Value| SelectOption {
            label: text(&option["label"]),
            value: text(&option["value"]),
            is_default: option["default"] == true,
        };
        Self {
            custom_id: text(&select["custom_id"]),
            placeholder: text(&select["placeholder"]),
            options: select["options"].as_array().into_iter().flatten().map(option).collect(),
            least: select["min_values"].as_u64().unwrap_or(1),
            most: select["max_values"].as_u64().unwrap_or(1),
            is_disabled: select["disabled"] == true,
        }
    }
}

pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Who writes what, for [`State::write`].
pub(crate) struct Draft<'a> {
    /// Given where it is not simply the next one.
    pub(crate) id: Option<Id>,
    pub(crate) channel: Id,
    pub(crate) author: Id,
    /// The fields a request or a person gave.
    pub(crate) fields: &'a Value,
    pub(crate) ephemeral_for: Option<Id>,
    pub(crate) interaction: Option<Id>,
    pub(crate) loading: bool,
}

impl<'a> Draft<'a> {
    pub(crate) fn of_bot(channel: Id, fields: &'a Value) -> Self {
        Self { id: None, channel, author: APPLICATION, fields, ephemeral_for: None, interaction: None, loading: false }
    }
}

impl State {
    /// Puts a message into a room and tells the sessions that listen.
    pub(crate) fn write(&mut self, draft: &Draft) -> Id {
        let id = draft.id.unwrap_or_else(|| self.clock.next_id());
        let json = self.message_json(id, draft);
        let message = Message {
            id,
            channel: draft.channel,
            author: draft.author,
            json,
            ephemeral_for: draft.ephemeral_for,
            loading: draft.loading,
            interaction: draft.interaction,
            edits: Vec::new(),
        };
        self.messages.insert(id, message);
        self.channels.get_mut(&draft.channel).expect("a room that is there").messages.push(id);
        if let Some(whose) = draft.ephemeral_for {
            self.person(whose).ephemeral_ids.push(id);
        }
        if !draft.loading {
            self.appear(id);
        }
        id
    }

    fn message_json(&self, id: Id, draft: &Draft) -> Value {
        let author = match self.people.get(&draft.author) {
            Some(person) => person.user(),
            None => bot_user(),
        };
        let flags = draft.fields["flags"].as_u64().unwrap_or(0) & !EPHEMERAL;
        let hidden = if draft.ephemeral_for.is_some() { EPHEMERAL } else { 0 };
        let mut message = json!({
            "id": id.to_string(), "channel_id": draft.channel.to_string(), "type": 0, "author": author, "content": "",
            "timestamp": timestamp(id), "edited_timestamp": null, "tts": false, "mention_everyone": false,
            "mentions": [], "mention_roles": [], "mention_channels": [], "attachments": [], "embeds": [],
            "components": [], "pinned": false, "flags": flags | hidden,
        });
        for field in ["content", "embeds", "components", "nonce", "attachments", "sticker_items"] {
            if let Some(value) = draft.fields.get(field).filter(|value| !value.is_null()) {
                message[field] = value.clone();
            }
        }
        if draft.interaction.is_some() {
            message["application_id"] = json!(APPLICATION.to_string());
            message["webhook_id"] = json!(APPLICATION.to_string());
        }
        if let Some(metadata) = draft.interaction.and_then(|interaction| self.metadata(interaction)) {
            message["interaction_metadata"] = metadata;
        }
        number_components(&mut message);
        describe_attachments(&mut message);
        message
    }

    /// What a message that answers an interaction tells of it.
    fn metadata(&self, id: Id) -> Option<Value> {
        let interaction = self.interactions.get(&id)?;
        let mut metadata = json!({
            "id": id.to_string(), "type": interaction.kind, "user": self.people.get(&interaction.person)?.user(),
            "authorizing_integration_owners": {"0": "0"},
        });
        match (interaction.kind, interaction.message) {
            (COMPONENT, Some(message)) => metadata["interacted_message_id"] = json!(message.to_string()),
            (FORM, _) => return None,
            _ => {}
        }
        Some(metadata)
    }

    /// Changes what the request names, leaves the rest.
    pub(crate) fn edit(&mut self, id: Id, fields: &Value) {
        let now = timestamp(self.clock.next_id());
        let message = self.messages.get_mut(&id).expect("a message that is there");
        if !message.loading {
            message.edits.push(text(&message.json["content"]));
            message.json["edited_timestamp"] = json!(now);
        }
        let was_loading = std::mem::take(&mut message.loading);
        for (field, empty) in [("content", json!("")), ("embeds", json!([])), ("components", json!([]))] {
            match fields.get(field) {
                Some(Value::Null) => message.json[field] = empty,
                Some(value) => message.json[field] = value.clone(),
                None => {}
            }
        }
        number_components(&mut message.json);
        if was_loading {
            self.appear(id);
        } else {
            self.announce("MESSAGE_UPDATE", id);
            self.show(id);
        }
    }

    /// The message is there for people to see.
    fn appear(&mut self, id: Id) {
        let message = &self.messages[&id];
        if message.author == APPLICATION && message.ephemeral_for.is_none() {
            self.channels.get_mut(&message.channel).expect("a room that is there").unseen.push_back(id);
        }
        self.announce("MESSAGE_CREATE", id);
        self.show(id);
    }

    pub(crate) fn delete(&mut self, id: Id) {
        let Some(message) = self.messages.remove(&id) else { return };
        let place = self.channels.get_mut(&message.channel).expect("a room that is there");
        place.messages.retain(|&it| it != id);
        place.unseen.retain(|&it| it != id);
        let (guild, recipient) = (place.guild, place.recipient);
        if let Some(whose) = message.ephemeral_for {
            self.person(whose).ephemeral_ids.retain(|&it| it != id);
            self.ring(whose);
            return;
        }
        let mut gone = json!({"id": id.to_string(), "channel_id": message.channel.to_string()});
        if let Some(guild) = guild {
            gone["guild_id"] = json!(guild.to_string());
        }
        self.dispatch("MESSAGE_DELETE", &gone, guild, intent(recipient));
        self.ring_at(message.channel);
    }

    /// The message that the bot wrote with this nonce, if it is not too long ago, and whether it still stands.
    pub(crate) fn written_with(&mut self, nonce: &str) -> Option<Id> {
        let oldest = self.clock.now().saturating_sub(u64::try_from(NONCE_LIVES.as_millis()).expect("minutes"));
        let (id, at) = *self.traffic.nonces.get(nonce)?;
        (at >= oldest).then_some(id)
    }

    fn announce(&mut self, kind: &str, id: Id) {
        let message = &self.messages[&id];
        if message.ephemeral_for.is_some() {
            return;
        }
        let place = &self.channels[&message.channel];
        let (guild, recipient) = (place.guild, place.recipient);
        let mut event = message.json.clone();
        if let Some(guild) = guild {
            event["guild_id"] = json!(guild.to_string());
            if let Some(person) = self.people.get(&message.author) {
                event["member"] = person.member(0);
                event["content"] = json!("");
            }
        }
        event["channel_type"] = json!(place.kind);
        self.dispatch(kind, &event, guild, intent(recipient));
    }

    /// Lets who can see the message look.
    fn show(&mut self, id: Id) {
        let message = &self.messages[&id];
        let (channel, whose) = (message.channel, message.ephemeral_for);
        if let Some(whose) = whose {
            let view = MessageView::of(message);
            self.person(whose).ephemeral.push_back(view);
            self.ring(whose);
        }
        self.ring_at(channel);
    }
}

fn intent(recipient: Option<Id>) -> u64 {
    if recipient.is_some() { DIRECT_MESSAGES_INTENT } else { GUILD_MESSAGES_INTENT }
}

/// Discord tells more of a file than whoever sent it.
fn describe_attachments(message: &mut Value) {
    for file in message["attachments"].as_array_mut().into_iter().flatten().filter(|file| file["url"].is_null()) {
        let url = format!("https://cdn.example/{}", file["filename"].as_str().unwrap_or_default());
        (file["size"], file["url"], file["proxy_url"]) = (json!(1024), json!(url), json!(url));
    }
}

/// Discord gives every component a number.
fn number_components(message: &mut Value) {
    let mut next = 1;
    for row in message["components"].as_array_mut().into_iter().flatten() {
        row["id"] = json!(next);
        next += 1;
        for part in row["components"].as_array_mut().into_iter().flatten() {
            part["id"] = json!(next);
            next += 1;
        }
    }
    for embed in message["embeds"].as_array_mut().into_iter().flatten() {
        embed["type"] = json!("rich");
    }
}

/// In the newest message of the bot that a person can see and that has what is looked for: first in the direct messages
/// and the ephemeral ones, then in the rooms.
pub(crate) fn newest_visible<T>(state: &State, person: &Person, look: impl Fn(&MessageView) -> Option<T>) -> Option<T> {
    let direct = person.direct_messages.map_or(&[][..], |channel| state.channels[&channel].messages.as_slice());
    let mut own: Vec<Id> = direct.iter().chain(&person.ephemeral_ids).copied().collect();
    own.sort_unstable();
    let of_the_bot = |id: &Id| state.messages.get(id).filter(|it| it.author == APPLICATION && !it.loading);
    let found = own.iter().rev().filter_map(of_the_bot).find_map(|message| look(&MessageView::of(message)));
    found.or_else(|| {
        let rooms = state.channels.values().filter(|place| place.guild.is_some());
        let mut public: Vec<Id> = rooms.flat_map(|room| room.messages.iter().copied()).collect();
        public.sort_unstable();
        let open = public.iter().rev().filter_map(of_the_bot).filter(|message| message.ephemeral_for.is_none());
        open.map(MessageView::of).find_map(|message| look(&message))
    })
}
