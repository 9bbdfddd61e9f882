//! Whether all is set up on Telegram: the token, the bot's settings, each room of a desk. Asks, and changes nothing.

use serde::{Deserialize, Serialize};

use super::call::{Api, CallError};
use super::send::Place;
use super::{BotCommand, CommandScope, Commands, ConnectError, Me, Nothing, Telegram, identify, shown_commands};
use crate::platform::finding::{DeskPerson, DeskRoom, Finding, Seen, State, of_people};

const RUN_AGAIN: &str = "see that this machine reaches the internet, and run `bantam doctor` again in a minute";

/// The menu as `bantam serve` fills it.
#[derive(Clone, Copy, Debug)]
pub struct Menu<'a> {
    pub commands: &'a [Commands],
    pub room: &'a str,
}

/// Looks at everything the bot needs. Without a menu, that of Telegram is not looked at.
pub async fn examine(
    token: &str,
    api_url: &str,
    menu: Option<Menu<'_>>,
    rooms: &[DeskRoom<'_>],
    people: &[DeskPerson<'_>],
) -> Vec<Finding> {
    let (telegram, me) = match identify(token, api_url).await {
        Ok(identified) => identified,
        Err(error) => return vec![not_connected(&error)],
    };
    let mut findings = vec![Finding::fine(format!("the token is accepted: t.me/{}", telegram.username))];
    findings.extend(settings(&me, !rooms.is_empty()));
    findings.push(webhook(&telegram.api).await);
    if let Some(menu) = menu {
        findings.push(telegram.menu(menu).await);
    }
    // Where the bot is not, it cannot ask who is there.
    let mut seen_rooms = Vec::new();
    for room in rooms {
        let finding = look_at_room(&telegram.api, me.id, *room).await;
        if finding.state != State::Fault {
            seen_rooms.push(*room);
        }
        findings.push(finding);
    }
    let mut looked_for = Vec::new();
    for person in people {
        looked_for.extend(look_for(&telegram.api, &seen_rooms, *person).await.map(|seen| (*person, seen)));
    }
    findings.extend(of_people(&looked_for, "is in none of its groups", ADD_PERSON, ASK_YOURSELF));
    findings
}

const ADD_PERSON: &str = "add them to the group in Telegram, or correct their account in bantam.toml";
const ASK_YOURSELF: &str = "make the bot an administrator of the group, which may ask, or see for yourself";

/// Whether somebody is in one of the groups of their desk; none where it has no groups.
async fn look_for(api: &Api, rooms: &[DeskRoom<'_>], person: DeskPerson<'_>) -> Option<Seen> {
    let of_desk = rooms.iter().filter(|room| room.desk == person.desk);
    let mut groups: Vec<i64> =
        of_desk.filter_map(|it| Some(Place::of(it.room).ok()?.chat_id)).filter(|chat| *chat < 0).collect();
    groups.dedup();
    let user_id = person.account.id.parse().ok()?;
    let mut seen = None;
    for chat_id in groups {
        match api.call::<Member>("getChatMember", &GetChatMember { chat_id, user_id }).await {
            Ok(member) if member.is_there() => return Some(Seen::Here),
            Ok(_) => seen = seen.or(Some(Seen::Nowhere)),
            Err(CallError::Refused(refusal)) if is_of_nobody(&refusal.description) => {
                seen = seen.or(Some(Seen::Nowhere));
            }
            Err(error) => seen = Some(Seen::Untold(error.to_string())),
        }
    }
    seen
}

/// How Telegram says that it knows nobody of that number there.
fn is_of_nobody(description: &str) -> bool {
    ["not found", "PARTICIPANT_ID_INVALID", "USER_ID_INVALID"].iter().any(|words| description.contains(words))
}

#[derive(Deserialize)]
struct Webhook {
    url: String,
}

#[derive(Serialize)]
struct GetMyCommands<'a> {
    scope: CommandScope,
    #[serde(skip_serializing_if = "Option::is_none")]
    language_code: Option<&'a crate::core::ids::Language>,
}

#[derive(Serialize)]
struct GetChat {
    chat_id: i64,
}

#[derive(Serialize)]
struct GetChatMember {
    chat_id: i64,
    user_id: i64,
}

#[derive(Deserialize)]
struct Chat {
    r#type: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    is_forum: bool,
    #[serde(default)]
    permissions: Option<Permissions>,
}

/// What members may do who are no administrators.
#[derive(Deserialize)]
struct Permissions {
    #[serde(default)]
    can_send_messages: Option<bool>,
}

#[derive(Deserialize)]
struct Member {
    status: String,
    /// Of somebody restricted.
    #[serde(default)]
    can_send_messages: Option<bool>,
    /// Of somebody restricted, who may have left.
    #[serde(default, rename = "is_member")]
    stays: Option<bool>,
    /// Of an administrator of a channel.
    #[serde(default)]
    can_post_messages: Option<bool>,
}

impl Member {
    fn is_there(&self) -> bool {
        match self.status.as_str() {
            "left" | "kicked" => false,
            "restricted" => self.stays != Some(false),
            _ => true,
        }
    }
}

fn not_connected(error: &ConnectError) -> Finding {
    match error {
        ConnectError::TokenRejected => Finding::fault(
            "Telegram rejects the token",
            "open @BotFather in Telegram, send /mybots, choose the bot and API Token, and copy the token again into \
             BANTAM_TELEGRAM_TOKEN or its file",
        ),
        ConnectError::Address(what) => Finding::fault(
            what,
            "correct `api_url` below [telegram] in bantam.toml (or BANTAM_TELEGRAM_API_URL), or leave it out",
        ),
        ConnectError::Unreachable(_) => Finding::fault(error.to_string(), RUN_AGAIN),
    }
}

fn unanswered(what: &str, error: &CallError) -> Finding {
    let what = format!("{what}: Telegram does not tell ({error})");
    match error {
        CallError::Refused(refusal) if refusal.wait().is_some() => {
            Finding::warning(what, "Telegram was asked too much: run `bantam doctor` again in a few minutes")
        }
        CallError::Refused(_) | CallError::Network(_) | CallError::Garbage { .. } => Finding::fault(what, RUN_AGAIN),
    }
}

fn settings(me: &Me, has_rooms: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.push(if me.can_read_all_group_messages == Some(true) {
        Finding::warning(
            "privacy mode is off: the bot is told everything that is written in its groups, and needs none of it",
            "open @BotFather, send /setprivacy, choose the bot and Enable; then take the bot out of its groups and add \
             it again",
        )
    } else {
        Finding::fine("privacy mode is on: of what is written in groups, the bot is told its commands only")
    });
    if me.can_join_groups == Some(false) {
        let what = "the bot cannot be added to groups";
        let help =
            "to give another room the lead cards, open @BotFather, send /setjoingroups, choose the bot and Enable";
        // Where it is a member it stays one.
        findings.push(if has_rooms { Finding::fine(what) } else { Finding::warning(what, help) });
    }
    findings
}

async fn webhook(api: &Api) -> Finding {
    match api.call::<Webhook>("getWebhookInfo", &Nothing {}).await {
        Ok(Webhook { url }) if url.is_empty() => Finding::fine("no webhook is set: messages come to whoever asks"),
        Ok(Webhook { url }) => Finding::warning(
            format!("a webhook is set: messages go to {}, and not to Bantam", host(&url)),
            "if another program uses this bot, make a bot of its own for Bantam at @BotFather; if not, start `bantam \
             serve`, which takes the webhook away",
        ),
        Err(error) => unanswered("the webhook", &error),
    }
}

/// Of the address of a webhook, what holds no secret.
fn host(url: &str) -> String {
    let parsed = url.parse::<url::Url>().ok();
    parsed.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_else(|| "another program".to_owned())
}

impl Telegram {
    async fn menu(&self, menu: Menu<'_>) -> Finding {
        let room = (None, vec![("room".to_owned(), menu.room.to_owned())]);
        let private = menu.commands.iter().map(|commands| ("all_private_chats", commands));
        for (scope, (language, commands)) in private.chain([("all_group_chats", &room)]) {
            let request = GetMyCommands { scope: CommandScope::all(scope), language_code: language.as_ref() };
            match self.api.call::<Vec<BotCommand>>("getMyCommands", &request).await {
                Ok(shown) if shown == shown_commands(commands) => {}
                Ok(_) => {
                    return Finding::warning(
                        "the menu of commands is empty, or of another version; commands work all the same",
                        "start `bantam serve` once: it fills the menu",
                    );
                }
                Err(error) => return unanswered("the menu of commands", &error),
            }
        }
        Finding::fine("the menu of commands is filled")
    }
}

async fn look_at_room(api: &Api, bot: i64, DeskRoom { desk, room }: DeskRoom<'_>) -> Finding {
    let name = format!("desk {desk}: {room}");
    let Ok(place) = Place::of(room) else {
        return Finding::fault(format!("{name} is no room on Telegram"), SAY_ROOM);
    };
    let chat: Chat = match api.call("getChat", &GetChat { chat_id: place.chat_id }).await {
        Ok(chat) => chat,
        Err(error) => return no_room(&name, &error),
    };
    let name = chat.title.as_ref().map_or(name.clone(), |title| format!("{name} \"{title}\""));
    if chat.r#type == "private" {
        return Finding::fine(format!("{name} is one person's chat, and can be written to"));
    }
    if place.thread_id.is_some() && !chat.is_forum {
        return Finding::fault(format!("{name}: the group has no topics (any more)"), SAY_ROOM);
    }
    let member: Member = match api.call("getChatMember", &GetChatMember { chat_id: place.chat_id, user_id: bot }).await
    {
        Ok(member) => member,
        Err(error) => return no_room(&name, &error),
    };
    judge(&name, &chat, &member, place.thread_id.is_some())
}

const SAY_ROOM: &str = "add the bot to the group, say /room there, and put the address it answers with into bantam.toml in place of this one";
const ADD_AGAIN: &str = "open the group in Telegram and add the bot again (group name, Add members)";

fn no_room(name: &str, error: &CallError) -> Finding {
    let CallError::Refused(refusal) = error else { return unanswered(name, error) };
    if let Some(to) = refusal.migrate_to {
        let help = format!("put `telegram:{to}` into bantam.toml in place of this one");
        return Finding::fault(format!("{name}: the group goes on under another address"), help);
    }
    match refusal.code {
        500.. => unanswered(name, error),
        _ if refusal.wait().is_some() => unanswered(name, error),
        403 => Finding::fault(format!("{name}: the bot is not in the room ({refusal})"), ADD_AGAIN),
        _ if refusal.description.contains("not found") => {
            Finding::fault(format!("{name}: there is no such room, or the bot was never in it"), SAY_ROOM)
        }
        _ => Finding::fault(format!("{name}: {refusal}"), SAY_ROOM),
    }
}

/// Whether somebody of this standing may write there.
fn judge(name: &str, chat: &Chat, member: &Member, is_topic: bool) -> Finding {
    let may_write = match member.status.as_str() {
        "left" | "kicked" => return Finding::fault(format!("{name}: the bot is not in the room any more"), ADD_AGAIN),
        "administrator" if chat.r#type == "channel" => member.can_post_messages == Some(true),
        _ if chat.r#type == "channel" => false,
        "restricted" => member.can_send_messages == Some(true),
        "member" => chat.permissions.as_ref().and_then(|all| all.can_send_messages) != Some(false),
        _ => true,
    };
    if !may_write {
        let help = if chat.r#type == "channel" {
            "make the bot an administrator of the channel, with the right to post messages"
        } else {
            "make the bot an administrator of the group, or let members send messages (group name, Edit, Permissions)"
        };
        return Finding::fault(format!("{name}: the bot may not write there"), help);
    }
    let topic = if is_topic { "; whether the topic is still there shows only with a card" } else { "" };
    Finding::fine(format!("{name} can be written to{topic}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::finding::State;

    fn judged(chat: &str, member: &str) -> State {
        judge("room", &serde_json::from_str(chat).unwrap(), &serde_json::from_str(member).unwrap(), false).state
    }

    #[test]
    fn who_may_write_depends_on_the_room_and_the_standing() {
        let group = r#"{"type":"supergroup","title":"Sales","permissions":{"can_send_messages":true}}"#;
        let muted = r#"{"type":"supergroup","permissions":{"can_send_messages":false}}"#;
        let channel = r#"{"type":"channel"}"#;
        for (chat, member, state) in [
            (group, r#"{"status":"member"}"#, State::Fine),
            (muted, r#"{"status":"member"}"#, State::Fault),
            (muted, r#"{"status":"administrator"}"#, State::Fine),
            (group, r#"{"status":"restricted","is_member":true,"can_send_messages":false}"#, State::Fault),
            (group, r#"{"status":"restricted","is_member":true,"can_send_messages":true}"#, State::Fine),
            (group, r#"{"status":"left"}"#, State::Fault),
            (channel, r#"{"status":"member"}"#, State::Fault),
            (channel, r#"{"status":"administrator","can_post_messages":true}"#, State::Fine),
            (channel, r#"{"status":"administrator"}"#, State::Fault),
        ] {
            assert_eq!(judged(chat, member), state, "{chat} {member}");
        }
    }

    #[test]
    fn who_has_left_is_not_there() {
        for (member, is_there) in [
            (r#"{"status":"creator"}"#, true),
            (r#"{"status":"member"}"#, true),
            (r#"{"status":"restricted","is_member":true}"#, true),
            (r#"{"status":"restricted","is_member":false}"#, false),
            (r#"{"status":"left"}"#, false),
            (r#"{"status":"kicked"}"#, false),
        ] {
            assert_eq!(serde_json::from_str::<Member>(member).unwrap().is_there(), is_there, "{member}");
        }
    }

    #[test]
    fn the_address_of_a_webhook_is_shown_without_its_secrets() {
        assert_eq!(host("https://bot.example.com/hook/s3cret?key=1"), "bot.example.com");
        assert_eq!(host("nonsense"), "another program");
    }
}
