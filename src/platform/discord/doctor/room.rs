//! Whether a room of a desk is there, is one that cards can stand in, and lets the bot write.

use serde::Deserialize;
use serenity::all::{ChannelId, GuildId, PermissionOverwrite, Permissions, RoleId, UserId};

use super::permissions::{Role, permissions_of};
use super::unanswered;
use crate::platform::discord::Discord;
use crate::platform::discord::call::{CallError, code};
use crate::platform::discord::place::Place;
use crate::platform::finding::{DeskRoom, Finding};

#[derive(Deserialize)]
struct Channel {
    r#type: u8,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    guild_id: Option<GuildId>,
    #[serde(default)]
    parent_id: Option<ChannelId>,
    #[serde(default)]
    flags: u64,
    #[serde(default)]
    permission_overwrites: Vec<PermissionOverwrite>,
    #[serde(default)]
    thread_metadata: Option<Thread>,
}

#[derive(Deserialize)]
struct Thread {
    archived: bool,
    #[serde(default)]
    locked: bool,
}

#[derive(Deserialize)]
pub(super) struct Member {
    roles: Vec<RoleId>,
}

/// What a room is to a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Thread,
    Forum,
    /// Cards do not stand in a room of this kind.
    Unfit(&'static str),
}

impl Kind {
    fn of(channel: u8) -> Self {
        match channel {
            0 | 5 => Self::Text,
            10..=12 => Self::Thread,
            15 => Self::Forum,
            1 | 3 => Self::Unfit("the direct messages of somebody"),
            2 | 13 => Self::Unfit("a voice room"),
            4 => Self::Unfit("a category, which only holds rooms"),
            16 => Self::Unfit("a room for pictures"),
            _ => Self::Unfit("no room for messages"),
        }
    }

    /// What is needed to put a card there, as Discord's settings call it.
    fn needs(self) -> [(Permissions, &'static str); 3] {
        let write = match self {
            Self::Text | Self::Unfit(_) => (Permissions::SEND_MESSAGES, "Send Messages"),
            Self::Thread => (Permissions::SEND_MESSAGES_IN_THREADS, "Send Messages in Threads"),
            Self::Forum => (Permissions::SEND_MESSAGES, "Create Posts"),
        };
        [(Permissions::VIEW_CHANNEL, "View Channel"), write, (Permissions::EMBED_LINKS, "Embed Links")]
    }
}

const SAY_ROOM: &str = "say /room in the room that shall get the cards, and put the address it answers with into bantam.toml \
                        in place of this one";
/// A forum that takes no post without a tag.
const REQUIRE_TAG: u64 = 1 << 4;

impl Discord {
    /// With the server that the room belongs to, where it can be told.
    pub(super) async fn look_at_room(
        &self,
        bot: u64,
        DeskRoom { desk, room }: DeskRoom<'_>,
    ) -> (Finding, Option<GuildId>) {
        let name = format!("desk {desk}: {room}");
        let Some(Place::Room(id)) = Place::parse(room) else {
            return (Finding::fault(format!("{name} is no room on Discord"), SAY_ROOM), None);
        };
        match self.api.get::<Channel>(&format!("/channels/{id}")).await {
            Ok(channel) => (self.look_at_channel(bot, &name, &channel).await, channel.guild_id),
            Err(error) => (self.no_room(&name, &error), None),
        }
    }

    async fn look_at_channel(&self, bot: u64, name: &str, channel: &Channel) -> Finding {
        let name = channel.name.as_ref().map_or(name.to_owned(), |title| format!("{name} \"{title}\""));
        let (Some(guild), kind) = (channel.guild_id, Kind::of(channel.r#type)) else {
            return Finding::fault(format!("{name} is no room of a server"), SAY_ROOM);
        };
        if let Kind::Unfit(what) = kind {
            let help = format!("choose a text room, a thread or a forum: {SAY_ROOM}");
            return Finding::fault(format!("{name} is {what}"), help);
        }
        match self.permissions_in(channel, guild, bot).await {
            Ok(may) => judge(&name, kind, channel, may),
            Err(error) => self.no_room(&name, &error),
        }
    }

    /// A thread has the permissions of the room it is in.
    async fn permissions_in(&self, channel: &Channel, guild: GuildId, bot: u64) -> Result<Permissions, CallError> {
        let member: Member = self.api.get(&format!("/guilds/{guild}/members/{bot}")).await?;
        let roles: Vec<Role> = self.api.get(&format!("/guilds/{guild}/roles")).await?;
        let of_parent: Option<Channel> = match channel.parent_id {
            Some(parent) if Kind::of(channel.r#type) == Kind::Thread => {
                Some(self.api.get(&format!("/channels/{parent}")).await?)
            }
            Some(_) | None => None,
        };
        let exceptions = &of_parent.as_ref().unwrap_or(channel).permission_overwrites;
        let bot = UserId::new(bot.max(1));
        Ok(permissions_of(bot, &member.roles, RoleId::new(guild.get()), &roles, exceptions))
    }

    fn no_room(&self, name: &str, error: &CallError) -> Finding {
        match error.code() {
            Some(code::UNKNOWN_CHANNEL) => {
                Finding::fault(format!("{name}: there is no such room (any more)"), SAY_ROOM)
            }
            Some(code::MISSING_ACCESS | UNKNOWN_GUILD | UNKNOWN_MEMBER) => Finding::fault(
                format!("{name}: the bot does not see this room"),
                format!(
                    "if the bot is not in the server, open {} in a browser; if it is, open the room's settings, Permissions, \
                     add the bot and allow View Channel",
                    self.invite_link()
                ),
            ),
            _ => unanswered(name, error),
        }
    }
}

const UNKNOWN_GUILD: u32 = 10_004;
pub(super) const UNKNOWN_MEMBER: u32 = 10_007;

fn judge(name: &str, kind: Kind, channel: &Channel, may: Permissions) -> Finding {
    let missing: Vec<&str> =
        kind.needs().iter().filter(|(needed, _)| !may.contains(*needed)).map(|(_, title)| *title).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        let of = if kind == Kind::Thread { "the room that the thread is in" } else { "the room" };
        return Finding::fault(
            format!("{name}: the bot lacks {missing}"),
            format!("open the settings of {of}, choose Permissions, add the bot or its role, and allow {missing}"),
        );
    }
    match &channel.thread_metadata {
        Some(Thread { locked: true, .. }) => Finding::fault(
            format!("{name}: the thread is locked"),
            "unlock the thread (right click on it in Discord), or choose another room",
        ),
        Some(Thread { archived: true, .. }) => Finding::warning(
            format!("{name}: the thread is closed for want of messages; the next card opens it again"),
            "write something in it, or choose a longer time in its settings (Hide After Inactivity)",
        ),
        _ if kind == Kind::Forum && channel.flags & REQUIRE_TAG != 0 => Finding::fault(
            format!("{name}: the forum takes no post without a tag, and Bantam gives none"),
            "open the forum's settings and switch off that people have to choose a tag when they post",
        ),
        _ => Finding::fine(format!("{name} can be written to")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::finding::State;

    fn judged(channel: &str, may: Permissions) -> Finding {
        let channel: Channel = serde_json::from_str(channel).unwrap();
        judge("room", Kind::of(channel.r#type), &channel, may)
    }

    #[test]
    fn each_kind_of_room_needs_its_own_permissions() {
        let all = Permissions::VIEW_CHANNEL | Permissions::EMBED_LINKS;
        let (text, thread) = (Permissions::SEND_MESSAGES, Permissions::SEND_MESSAGES_IN_THREADS);
        for (channel, needed, title) in [
            (r#"{"type":0}"#, text, "Send Messages"),
            (r#"{"type":5}"#, text, "Send Messages"),
            (r#"{"type":15}"#, text, "Create Posts"),
            (r#"{"type":11,"thread_metadata":{"archived":false}}"#, thread, "Send Messages in Threads"),
        ] {
            assert_eq!(judged(channel, all | needed).state, State::Fine, "{channel}");
            let finding = judged(channel, (all | text | thread) - needed);
            assert!(finding.state == State::Fault && finding.what.ends_with(title), "{finding:?}");
        }
        let finding = judged(r#"{"type":0}"#, Permissions::empty());
        assert!(finding.what.ends_with("View Channel, Send Messages, Embed Links"), "{finding:?}");
    }

    #[test]
    fn a_thread_must_be_open_and_a_forum_take_posts_without_tags() {
        for (channel, state) in [
            (r#"{"type":11,"thread_metadata":{"archived":true,"locked":true}}"#, State::Fault),
            (r#"{"type":12,"thread_metadata":{"archived":true,"locked":false}}"#, State::Warning),
            (r#"{"type":15,"flags":16}"#, State::Fault),
            (r#"{"type":15,"flags":0}"#, State::Fine),
        ] {
            assert_eq!(judged(channel, Permissions::all()).state, state, "{channel}");
        }
    }

    #[test]
    fn cards_do_not_stand_everywhere() {
        for unfit in [1, 2, 3, 4, 13, 14, 16, 99] {
            assert!(matches!(Kind::of(unfit), Kind::Unfit(_)), "{unfit}");
        }
    }
}
