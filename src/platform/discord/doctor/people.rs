//! Whether those who work on a desk are on the server of its rooms.

use serenity::all::GuildId;

use super::room::{Member, UNKNOWN_MEMBER};
use crate::platform::discord::Discord;
use crate::platform::discord::call::code;
use crate::platform::finding::{DeskPerson, Finding, Seen, of_people};

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
