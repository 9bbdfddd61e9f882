//! Whether all is set up on Discord: the token, the application, where the bot is, each room of a desk. Asks, and changes
//! nothing.

mod permissions;

mod people;

mod room;

use serde::Deserialize;
use serde_json::Value;

use super::call::{Api, CallError};
use super::gateway::{FEW_SESSIONS, Plan, StartLimit};
use super::{Application, ConnectError, Discord, identify};
use crate::core::ids::Language;
use crate::platform::finding::{DeskPerson, DeskRole, DeskRoom, Finding};

/// Looks at everything the bot needs. Without a language, the menu of commands is not looked at.
pub async fn examine(
    token: &str,
    api_url: &str,
    menu: Option<Language>,
    rooms: &[DeskRoom<'_>],
    people: &[DeskPerson<'_>],
    roles: &[DeskRole<'_>],
) -> Vec<Finding> {
    let (discord, application) = match identify(token, api_url).await {
        Ok(identified) => identified,
        Err(error) => return vec![not_connected(&error)],
    };
    let mut findings = vec![Finding::fine(format!(
        "the token is accepted: {}, application {}",
        discord.username, discord.application
    ))];
    findings.extend(settings(&application));
    findings.push(discord.guilds().await);
    if let Some(language) = menu {
        findings.push(discord.menu(language).await);
    }
    findings.push(sessions(&discord.api).await);
    findings.push(Finding::fine(
        "whether a prospect takes direct messages cannot be checked; who takes none is answered in the room, seen by \
         nobody else",
    ));
    // Of old applications, the bot has another number.
    let bot = application.bot.and_then(|bot| bot.id.parse().ok()).unwrap_or(discord.application);
    let mut servers = Vec::new();
    for room in rooms {
        let (finding, server) = discord.look_at_room(bot, *room).await;
        findings.push(finding);
        servers.extend(server.map(|server| (room.desk, server)));
    }
    findings.extend(discord.look_for_people(&servers, people).await);
    if !roles.is_empty() {
        findings.extend(discord.look_for_roles(&servers, roles).await);
    }
    findings
}

const RUN_AGAIN: &str = "see that this machine reaches the internet and that discordstatus.com reports no trouble, and run \
                         `bantam doctor` again in a minute";

fn not_connected(error: &ConnectError) -> Finding {
    match error {
        ConnectError::TokenRejected => Finding::fault(
            "Discord rejects the token",
            "open your application in the Developer Portal (discord.com/developers), choose Bot and Reset Token, and copy \
             the new one into BANTAM_DISCORD_TOKEN or its file",
        ),
        ConnectError::Address(what) => Finding::fault(
            what,
            "correct `api_url` below [discord] in bantam.toml (or BANTAM_DISCORD_API_URL), or leave it out",
        ),
        ConnectError::EndpointSet => endpoint_set(),
        ConnectError::Unreachable(_) => Finding::fault(error.to_string(), RUN_AGAIN),
    }
}

fn endpoint_set() -> Finding {
    Finding::fault(
        "the application has an Interactions Endpoint URL: what people press goes there, and not to Bantam",
        "open your application in the Developer Portal (discord.com/developers), empty the field Interactions Endpoint \
         URL below General Information, and save",
    )
}

fn unanswered(what: &str, error: &CallError) -> Finding {
    match error {
        CallError::TooMany { after, .. } => Finding::warning(
            format!("{what}: Discord asks to wait {} s", after.as_secs().max(1)),
            "run `bantam doctor` again after that time",
        ),
        CallError::Refused(_) | CallError::Network(_) | CallError::Unwell { .. } => {
            Finding::fault(format!("{what}: Discord does not tell ({error})"), RUN_AGAIN)
        }
    }
}

fn settings(application: &Application) -> Vec<Finding> {
    let mut findings = Vec::new();
    if application.has_endpoint() {
        findings.push(endpoint_set());
    }
    if application.bot_require_code_grant {
        findings.push(Finding::warning(
            "the application wants a code grant, so the link that adds the bot to a server fails",
            "open your application in the Developer Portal (discord.com/developers), choose Bot, switch \"Requires OAuth2 \
             Code Grant\" off, and save",
        ));
    }
    let unneeded: Vec<&str> =
        PRIVILEGED.iter().filter(|(bits, _)| application.flags & bits != 0).map(|(_, name)| *name).collect();
    findings.push(Finding::fine(match unneeded.as_slice() {
        [] => "intents: no privileged one is needed, and none is switched on".to_owned(),
        on => format!(
            "intents: no privileged one is needed; in the Developer Portal, below Bot, you may switch off {}",
            on.join(", ")
        ),
    }));
    findings
}

/// The flags of an application that may use a privileged intent, in a small way or a large one.
const PRIVILEGED: [(u64, &str); 3] = [
    (1 << 12 | 1 << 13, "Presence Intent"),
    (1 << 14 | 1 << 15, "Server Members Intent"),
    (1 << 18 | 1 << 19, "Message Content Intent"),
];

#[derive(Deserialize)]
struct Guild {
    name: String,
}

const MS_AN_HOUR: u64 = 3_600_000;

async fn sessions(api: &Api) -> Finding {
    let StartLimit { total, remaining, reset_after } = match api.get::<Plan>("/gateway/bot").await {
        Ok(plan) => plan.session_start_limit,
        Err(error) => return unanswered("the gateway", &error),
    };
    let left = format!("the bot may connect {remaining} of {total} times more today");
    if remaining >= FEW_SESSIONS {
        return Finding::fine(left);
    }
    let hours = reset_after.div_ceil(MS_AN_HOUR);
    Finding::warning(
        format!("{left}; when none is left, Discord takes the token away"),
        format!(
            "look into the log why the program is started over and over, and whether another program uses this token; the \
             count begins anew in {hours} h"
        ),
    )
}

impl Discord {
    async fn guilds(&self) -> Finding {
        const SHOWN: usize = 5;
        let guilds: Vec<Guild> = match self.api.get("/users/@me/guilds").await {
            Ok(guilds) => guilds,
            Err(error) => return unanswered("the servers of the bot", &error),
        };
        if guilds.is_empty() {
            return Finding::fault(
                "the bot is in no server, so nobody can write to it",
                format!("open {} in a browser and choose your server", self.invite_link()),
            );
        }
        let names: Vec<&str> = guilds.iter().take(SHOWN).map(|guild| guild.name.as_str()).collect();
        let more = if guilds.len() > SHOWN { " and others" } else { "" };
        Finding::fine(format!(
            "the bot is in {}{more}; into another server it goes with {}",
            names.join(", "),
            self.invite_link()
        ))
    }

    async fn menu(&self, language: Language) -> Finding {
        let path = format!("/applications/{}/commands", self.application);
        let registered: Vec<Value> = match self.api.get(&path).await {
            Ok(registered) => registered,
            Err(error) => return unanswered("the commands", &error),
        };
        let ours: Vec<Value> = super::commands::commands(language)
            .iter()
            .filter_map(|command| serde_json::to_value(command).ok())
            .collect();
        let is_there = |wanted: &&Value| registered.iter().any(|it| it["name"] == wanted["name"]);
        let name = |command: &Value| format!("/{}", command["name"].as_str().unwrap_or_default());
        let (there, missing): (Vec<&Value>, Vec<&Value>) = ours.iter().partition(is_there);
        if !missing.is_empty() {
            let missing: Vec<String> = missing.into_iter().map(name).collect();
            return Finding::warning(
                format!("the commands {} are not registered", missing.join(", ")),
                "start `bantam serve` once: it registers them; if it says that it cannot, add the bot to the server again \
                 with its link",
            );
        }
        let is_same = |it: &&Value| registered.iter().any(|known| known["description"] == it["description"]);
        if !there.iter().all(is_same) {
            return Finding::warning(
                "the commands are described in another language, or by another version",
                "start `bantam serve` once: it registers them anew",
            );
        }
        let names: Vec<String> = there.into_iter().map(name).collect();
        Finding::fine(format!("the commands are registered: {}", names.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::finding::State;

    fn application(more: &str) -> Vec<Finding> {
        settings(&serde_json::from_str(&format!(r#"{{"id":"1","name":"Bantam"{more}}}"#)).unwrap())
    }

    #[test]
    fn an_application_needs_no_approval_and_no_endpoint() {
        assert!(!super::super::gateway::INTENTS.is_privileged());
        let usual = application("");
        assert_eq!(usual, [Finding::fine("intents: no privileged one is needed, and none is switched on")]);
        let generous = application(r#","flags":557056"#);
        assert_eq!(generous[0].state, State::Fine);
        assert!(generous[0].what.ends_with("switch off Server Members Intent, Message Content Intent"), "{generous:?}");
        let endpoint = application(r#","interactions_endpoint_url":"https://example.com""#);
        assert_eq!(endpoint[0].state, State::Fault);
        assert_eq!(application(r#","interactions_endpoint_url":"""#), usual);
        assert_eq!(application(r#","bot_require_code_grant":true"#)[0].state, State::Warning);
    }
}
