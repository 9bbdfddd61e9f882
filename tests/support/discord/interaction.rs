//! Interactions: what people do with commands, buttons and forms, until the bot has answered.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::APPLICATION;
use super::places::BOT_PERMISSIONS;
use super::state::{Id, State};

pub(crate) const COMMAND: u8 = 2;
pub(crate) const COMPONENT: u8 = 3;
pub(crate) const FORM: u8 = 5;

/// How long the first answer may take.
const FIRST_ANSWER: Duration = Duration::from_secs(3);
/// How long the token is good for.
const TOKEN_LIVES: Duration = Duration::from_mins(15);

pub(crate) struct Interaction {
    pub(crate) kind: u8,
    pub(crate) person: Id,
    pub(crate) channel: Id,
    /// What was pressed, or what opened the form.
    pub(crate) message: Option<Id>,
    pub(crate) token: String,
    /// How far the clock had been put forward. Only that counts: a machine that is busy is no slow bot.
    at: Duration,
    /// Whoever waited for the first answer has given up.
    pub(crate) given_up: bool,
    sent: Instant,
    pub(crate) answer: Option<Answer>,
    /// What `@original` means.
    pub(crate) original: Option<Id>,
}

/// The first answer to an interaction.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    /// The callback type: 4 message, 5 and 6 deferred, 7 update, 9 form.
    pub(crate) kind: u64,
    pub(crate) text: Option<String>,
    pub(crate) body: Value,
    pub(crate) latency: Duration,
}

/// What somebody did, for [`State::interact`].
pub(crate) struct Deed {
    pub(crate) kind: u8,
    pub(crate) person: Id,
    pub(crate) channel: Id,
    pub(crate) permissions: u64,
    pub(crate) message: Option<Id>,
    pub(crate) data: Value,
}

impl Interaction {
    pub(crate) fn waited(&self) -> Duration {
        self.sent.elapsed()
    }

    /// How long it may still wait for its first answer.
    pub(crate) fn left(&self, ahead: Duration) -> Duration {
        if self.given_up { Duration::ZERO } else { FIRST_ANSWER.saturating_sub(ahead.saturating_sub(self.at)) }
    }

    /// Whether its token is good.
    pub(crate) fn is_alive(&self, ahead: Duration) -> bool {
        ahead.saturating_sub(self.at) <= TOKEN_LIVES
    }
}

impl State {
    /// Sends an interaction to the bot.
    pub(crate) fn interact(&mut self, deed: &Deed) -> Id {
        let id = self.clock.next_id();
        let token = format!("aW50ZXJhY3Rpb246{id}:{:016x}", id.rotate_left(23) ^ 0x5bd1_e995_9e37_79b9);
        let mut event = self.interaction_json(id, &token, deed);
        if std::mem::take(&mut self.garbles_next) {
            event.as_object_mut().expect("an interaction is an object").remove("entitlements");
        }
        let guild = self.channels[&deed.channel].guild;
        let interaction = Interaction {
            kind: deed.kind,
            person: deed.person,
            channel: deed.channel,
            message: deed.message,
            token: token.clone(),
            at: self.clock.ahead(),
            given_up: false,
            sent: Instant::now(),
            answer: None,
            original: None,
        };
        self.interactions.insert(id, interaction);
        self.interactions_by_token.insert(token, id);
        self.dispatch("INTERACTION_CREATE", &event, guild, 0);
        id
    }

    fn interaction_json(&mut self, id: Id, token: &str, deed: &Deed) -> Value {
        let person = self.person(deed.person).clone();
        let place = &self.channels[&deed.channel];
        let recipient = place.recipient.map(|_| &person);
        let guild = place.guild.and_then(|guild| self.guilds.get(&guild));
        let granted = guild.map_or(BOT_PERMISSIONS, |guild| guild.permissions);
        let mut event = json!({
            "id": id.to_string(), "application_id": APPLICATION.to_string(), "type": deed.kind, "token": token,
            "version": 1, "data": deed.data, "channel_id": deed.channel.to_string(), "channel": place.json(recipient),
            "locale": person.locale, "entitlements": [], "attachment_size_limit": 10_485_760,
            "app_permissions": (granted & !place.denied()).to_string(),
        });
        if let Some(guild) = place.guild {
            event["guild_id"] = json!(guild.to_string());
            event["guild"] = json!({"id": guild.to_string(), "locale": "en-US", "features": []});
            event["guild_locale"] = json!("en-US");
            event["member"] = person.member(deed.permissions);
            event["context"] = json!(0);
            event["authorizing_integration_owners"] = json!({"0": guild.to_string()});
        } else {
            event["user"] = person.user();
            event["context"] = json!(1);
            event["authorizing_integration_owners"] = json!({"0": "0"});
        }
        if let Some(message) = deed.message.and_then(|message| self.messages.get(&message)) {
            event["message"] = message.json.clone();
        }
        event
    }
}
