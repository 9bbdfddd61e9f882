//! Whether those who work on a desk are on the server of its rooms, and its roles are.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serenity::all::GuildId;

use super::permissions::Role;
use super::room::{Member, UNKNOWN_MEMBER};
use super::unanswered;
use crate::platform::discord::Discord;
use crate::platform::discord::call::code;
use crate::platform::finding::{DeskPerson, DeskRole, Finding, Seen, of_people};

impl Discord {
    /// `servers` are those that the rooms of each desk belong to.
    pub(super) async fn look_for_people(&self, servers: &[(&str, GuildId)], people: &[DeskPerson<'_>]) -> Vec<Finding> {
        let mut looked_for = Vec::new();
        for person in people {
            let mut of_desk: Vec<GuildId> =
                servers.iter().filter(|(desk, _)| *desk == person.desk).map(|(_, server)| *server).collect();
            of_desk.dedup();
            looked_for.extend(self.look_for(&of_desk, *person).await.map(|seen| (*person, seen)));
        }
        let add = "invite them to the server on Discord, or correct their account in bantam.toml";
        let ask = "run `bantam doctor` again in a minute, or see for yourself";
        of_people(&looked_for, "is not on its server", add, ask)
    }

    /// Whether the roles of desks are there, on a server of the desk's rooms.
    pub(super) async fn look_for_roles(&self, servers: &[(&str, GuildId)], roles: &[DeskRole<'_>]) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut known: HashMap<GuildId, Vec<Role>> = HashMap::new();
        for (_, server) in servers {
            if let Entry::Vacant(unknown) = known.entry(*server) {
                match self.api.get(&format!("/guilds/{server}/roles")).await {
                    Ok(roles) => drop(unknown.insert(roles)),
                    Err(error) => findings.push(unanswered(&format!("the roles of server {server}"), &error)),
                }
            }
        }
        for DeskRole { desk, role } in roles {
            let of_desk = servers.iter().filter(|(of, _)| of == desk).filter_map(|(_, server)| known.get(server));
            let mut of_desk = of_desk.peekable();
            // What could not be looked at is told above, or with its room.
            if of_desk.peek().is_some() && !of_desk.flatten().any(|it| it.id.to_string() == *role) {
                findings.push(Finding::warning(
                    format!("desk {desk}: there is no role discord:{role} on the server of its rooms, so it admits nobody"),
                    "copy the number of the role anew (Server Settings, Roles; Developer Mode shows \"Copy Role ID\"), or \
                     take it out of `roles` in bantam.toml",
                ));
            }
        }
        findings
    }

    /// Whether somebody is on one of these servers; none where there are none.
    async fn look_for(&self, servers: &[GuildId], person: DeskPerson<'_>) -> Option<Seen> {
        let mut seen = None;
        for server in servers {
            match self.api.get::<Member>(&format!("/guilds/{server}/members/{}", person.account.id)).await {
                Ok(_) => return Some(Seen::Here),
                Err(error) if matches!(error.code(), Some(UNKNOWN_MEMBER | code::UNKNOWN_USER)) => {
                    seen = seen.or(Some(Seen::Nowhere));
                }
                Err(error) => seen = Some(Seen::Untold(error.to_string())),
            }
        }
        seen
    }
}
