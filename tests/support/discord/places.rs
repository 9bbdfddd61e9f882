//! People, guilds, and the rooms where messages stand.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::message::MessageView;
use super::state::Id;
use super::{APPLICATION, GUILD};

pub(crate) const TEXT: u8 = 0;
pub(crate) const DIRECT: u8 = 1;
pub(crate) const THREAD: u8 = 11;
pub(crate) const FORUM: u8 = 15;

pub(crate) const VIEW: u64 = 1 << 10;
pub(crate) const SEND: u64 = 1 << 11;
pub(crate) const SEND_IN_THREADS: u64 = 1 << 38;
pub(crate) const ADMINISTRATOR: u64 = 1 << 3;
pub(crate) const MANAGE_GUILD: u64 = 1 << 5;
/// What the invite link of a careful bot asks for: to see, write, embed, read history, write in threads.
pub(crate) const BOT_PERMISSIONS: u64 = VIEW | SEND | 1 << 14 | 1 << 16 | SEND_IN_THREADS;

/// The role that Discord makes for the bot when it joins.
const BOT_ROLE_OFFSET: Id = 1;

#[derive(Clone, Debug)]
pub(crate) struct Person {
    pub(crate) id: Id,
    pub(crate) locale: String,
    /// What others see.
    pub(crate) name: String,
    /// In the guild.
    pub(crate) roles: Vec<Id>,
    /// The hash of a picture.
    pub(crate) avatar: Option<String>,
    pub(crate) direct_messages: Option<Id>,
    pub(crate) takes_direct_messages: bool,
    /// Whether the bot and the person are in a guild together.
    pub(crate) is_member: bool,
    pub(crate) last_said: Option<Id>,
    /// All messages that only this person sees, oldest first.
    pub(crate) ephemeral_ids: Vec<Id>,
    /// States of ephemeral messages that nobody expected yet.
    pub(crate) ephemeral: VecDeque<MessageView>,
    pub(crate) unseen_modals: VecDeque<Modal>,
    /// The form on the screen.
    pub(crate) open_modal: Option<Modal>,
}

/// A form that the bot opened for somebody.
#[derive(Clone, Debug)]
pub(crate) struct Modal {
    pub(crate) custom_id: String,
    pub(crate) title: String,
    pub(crate) fields: Vec<Field>,
    /// Where it was opened, and by pressing on which message.
    pub(crate) channel: Id,
    pub(crate) message: Option<Id>,
    pub(super) components: Value,
}

impl Modal {
    /// As the client sends it, the fields filled by custom_id.
    pub(super) fn submission(&self, given: &[(&str, &str)]) -> Value {
        let filled = |input: &Value| {
            let own = self.fields.iter().find(|field| input["custom_id"] == *field.custom_id);
            let typed = given.iter().find(|(id, _)| input["custom_id"] == **id).map(|(_, text)| *text);
            let value = typed.or(own.map(|field| &*field.value));
            json!({"type": input["type"], "id": 2, "custom_id": input["custom_id"], "value": value})
        };
        let part = |part: &Value| {
            if part["type"] == 18 {
                json!({"type": 18, "id": 1, "component": filled(&part["component"])})
            } else {
                json!({"type": 1, "id": 1, "components": [filled(&part["components"][0])]})
            }
        };
        let inputs = self.components.as_array().into_iter().flatten().filter(|part| part["type"] != 10);
        json!({"custom_id": self.custom_id, "components": inputs.map(part).collect::<Vec<_>>()})
    }
}

/// An input of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) custom_id: String,
    pub(crate) label: String,
    pub(crate) is_required: bool,
    pub(crate) is_paragraph: bool,
    pub(crate) shortest: usize,
    pub(crate) longest: usize,
    pub(crate) value: String,
    pub(crate) placeholder: String,
}

impl Person {
    pub(crate) fn new(id: Id) -> Self {
        Self {
            id,
            locale: "en-US".to_owned(),
            name: "Ann".to_owned(),
            roles: Vec::new(),
            avatar: None,
            direct_messages: None,
            takes_direct_messages: true,
            is_member: true,
            last_said: None,
            ephemeral_ids: Vec::new(),
            ephemeral: VecDeque::new(),
            unseen_modals: VecDeque::new(),
            open_modal: None,
        }
    }

    pub(crate) fn user(&self) -> Value {
        json!({
            "id": self.id.to_string(), "username": format!("user_{}", self.id), "global_name": self.name,
            "discriminator": "0", "avatar": self.avatar, "bot": false, "public_flags": 0,
        })
    }

    /// As a member with these permissions, as interactions show it.
    pub(crate) fn member(&self, permissions: u64) -> Value {
        json!({
            "user": self.user(), "roles": self.roles.iter().map(Id::to_string).collect::<Vec<_>>(), "nick": null, "avatar": null, "joined_at": "2026-01-01T00:00:00+00:00",
            "premium_since": null, "deaf": false, "mute": false, "flags": 0, "pending": false,
            "permissions": permissions.to_string(), "communication_disabled_until": null,
        })
    }
}

pub(crate) struct Guild {
    /// What the bot's role allows.
    pub(crate) permissions: u64,
}

impl Default for Guild {
    fn default() -> Self {
        Self { permissions: BOT_PERMISSIONS }
    }
}

impl Guild {
    pub(crate) fn roles(&self, id: Id) -> Value {
        let role = |role: Id, name: &str, permissions: u64, managed: bool| {
            json!({
                "id": role.to_string(), "name": name, "permissions": permissions.to_string(), "color": 0,
                "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null}, "position": 0,
                "hoist": false, "managed": managed, "mentionable": false, "flags": 0,
            })
        };
        json!([role(id, "@everyone", 0, false), role(id + BOT_ROLE_OFFSET, "Bantam", self.permissions, true)])
    }

    pub(crate) fn bot_member(id: Id) -> Value {
        json!({
            "user": bot_user(), "roles": [(id + BOT_ROLE_OFFSET).to_string()], "nick": null, "avatar": null,
            "joined_at": "2026-01-01T00:00:00+00:00", "deaf": false, "mute": false, "flags": 0, "pending": false,
        })
    }

    /// As GUILD_CREATE shows it.
    pub(crate) fn create(&self, id: Id, channels: &[Value], threads: &[Value]) -> Value {
        json!({
            "id": id.to_string(), "name": "Sales", "owner_id": "1", "icon": null, "splash": null,
            "discovery_splash": null, "banner": null, "description": null, "afk_channel_id": null, "afk_timeout": 300,
            "verification_level": 0, "default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0,
            "premium_tier": 0, "preferred_locale": "en-US", "system_channel_id": null, "system_channel_flags": 0,
            "rules_channel_id": null, "public_updates_channel_id": null, "application_id": null, "features": [],
            "emojis": [], "stickers": [], "roles": self.roles(id), "member_count": 3, "large": false,
            "joined_at": "2026-01-01T00:00:00+00:00", "members": [Self::bot_member(id)], "channels": channels,
            "threads": threads, "presences": [], "voice_states": [], "stage_instances": [],
            "guild_scheduled_events": [], "soundboard_sounds": [], "premium_progress_bar_enabled": false,
            "nsfw_level": 0, "vanity_url_code": null, "premium_subscription_count": 0, "unavailable": false,
        })
    }
}

/// A place where messages stand: a room of a guild, a thread, a forum, or somebody's direct messages.
pub(crate) struct Channel {
    pub(crate) id: Id,
    pub(crate) kind: u8,
    pub(crate) name: String,
    pub(crate) guild: Option<Id>,
    pub(crate) parent: Option<Id>,
    pub(crate) recipient: Option<Id>,
    pub(crate) archived: bool,
    pub(crate) locked: bool,
    /// The code that refuses the bot here.
    pub(crate) refuses: Option<u64>,
    /// All messages, also ephemeral ones, oldest first.
    pub(crate) messages: Vec<Id>,
    /// Those of the bot that nobody expected yet.
    pub(crate) unseen: VecDeque<Id>,
    /// The posts of a forum that nobody expected yet.
    pub(crate) unseen_posts: VecDeque<Id>,
    pub(crate) typing: u32,
}

impl Channel {
    pub(crate) fn direct(id: Id, person: Id) -> Self {
        Self { recipient: Some(person), guild: None, ..Self::in_guild(id, DIRECT) }
    }

    pub(crate) fn in_guild(id: Id, kind: u8) -> Self {
        Self {
            id,
            kind,
            name: "sales".to_owned(),
            guild: Some(GUILD),
            parent: None,
            recipient: None,
            archived: false,
            locked: false,
            refuses: None,
            messages: Vec::new(),
            unseen: VecDeque::new(),
            unseen_posts: VecDeque::new(),
            typing: 0,
        }
    }

    pub(crate) fn thread(id: Id, parent: Id, guild: Option<Id>, name: &str) -> Self {
        Self { parent: Some(parent), guild, name: name.to_owned(), ..Self::in_guild(id, THREAD) }
    }

    pub(crate) fn json(&self, people: Option<&Person>) -> Value {
        let mut channel = json!({
            "id": self.id.to_string(), "type": self.kind, "flags": 0,
            "last_message_id": self.messages.last().map(Id::to_string),
        });
        if let Some(person) = people {
            channel["recipients"] = json!([person.user()]);
            return channel;
        }
        channel["guild_id"] = json!(self.guild.map(|id| id.to_string()));
        channel["name"] = json!(self.name);
        channel["parent_id"] = json!(self.parent.map(|id| id.to_string()));
        if self.kind == THREAD {
            channel["owner_id"] = json!(APPLICATION.to_string());
            channel["message_count"] = json!(self.messages.len());
            channel["member_count"] = json!(1);
            channel["rate_limit_per_user"] = json!(0);
            channel["thread_metadata"] = json!({
                "archived": self.archived, "locked": self.locked, "auto_archive_duration": 1440,
                "archive_timestamp": "2026-01-01T00:00:00+00:00", "invitable": true,
            });
        } else {
            channel["position"] = json!(0);
            channel["nsfw"] = json!(false);
            channel["permission_overwrites"] = self.overwrites();
        }
        channel
    }

    /// Says in permissions what [`Self::refuses`] does.
    pub(crate) fn denied(&self) -> u64 {
        match self.refuses {
            Some(50_001) => VIEW,
            Some(50_013) => SEND | SEND_IN_THREADS,
            _ => 0,
        }
    }

    fn overwrites(&self) -> Value {
        match self.denied() {
            0 => json!([]),
            denied => json!([{"id": APPLICATION.to_string(), "type": 1, "allow": "0", "deny": denied.to_string()}]),
        }
    }
}

pub(crate) fn bot_user() -> Value {
    json!({
        "id": APPLICATION.to_string(), "username": "bantam", "global_name": null, "discriminator": "4242",
        "avatar": null, "bot": true, "verified": true, "mfa_enabled": true, "flags": 0, "public_flags": 0,
        "email": null, "locale": "en-US",
    })
}
