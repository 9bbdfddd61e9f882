//! The desks: `[[desks]]`, with what a sales team's place is and who works there.

use std::collections::HashSet;
use std::fmt::Display;
use std::ops::Range;

use toml::de::DeTable;

use super::hours;
use super::reader::{Item, ListNames, Reader, Wrong};
use super::{rep, sla};
use crate::core::ids::{Account, Chat, Platform};
use crate::core::lead::desk::{Assign, Desk, Rep};
use crate::core::script::diagnostic::suggestion;

const KEYS: &[&str] =
    &["name", "rooms", "members", "roles", "promise", "assign", "manager", "escalation_room", "sla", "reps"];

const LIST: ListNames = ListNames {
    key: "desks",
    variable: "BANTAM_DESKS",
    one: "a desk",
    example: "write `[[desks]]`, and below it `name = \"sales\"` and `rooms = [\"telegram:-100…\"]`",
    example_in_variable: "write `[{name = \"sales\", rooms = [\"telegram:-100…\"]}]`",
};

pub(super) fn read_desks(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Vec<Desk> {
    reader.list_of_tables(table, &LIST, &mut |reader, desks| {
        let mut names = HashSet::new();
        let mut read = Vec::new();
        for item in desks {
            let Some((desk, span)) = read_desk(reader, item) else { continue };
            if !names.insert(desk.name.clone()) {
                let what = format!("there is another desk named `{}`", desk.name);
                reader.fault(&span, Wrong::new(what, "give each desk a name of its own"));
            }
            read.push(desk);
        }
        read
    })
}

/// A desk, with the place of its name. One without a name is nobody's.
fn read_desk(reader: &mut Reader<'_>, item: &Item<'_, '_>) -> Option<(Desk, Range<usize>)> {
    let Item { table, head } = item;
    reader.check_keys(table, "a desk", &[KEYS, &hours::KEYS].concat());
    let name = read_name(reader, item, "desk", parse_name);
    let known_faults = reader.faults.len();
    let rooms = reader.list(table, "rooms", parse_room);
    if rooms.is_empty() && reader.faults.len() == known_faults {
        let place = table.get("rooms").map_or(head.clone(), toml::Spanned::span);
        let help = "write `rooms = [\"telegram:-1001234567890\"]`; the bot says a room's address when asked with /room";
        reader.fault(&place, Wrong::new("this desk has no rooms", help));
    }
    report_doubles(reader, &rooms, "room");
    let members = reader.list(table, "members", parse_member);
    report_doubles(reader, &members, "member");
    let roles = reader.list(table, "roles", parse_role);
    report_doubles(reader, &roles, "role");
    let promise = table.get("promise").and_then(|promise| reader.parsed("`promise`", promise, |t| Ok(t.to_owned())));
    let of_desk = hours::read_hours(reader, table);
    let reps = rep::read_reps(reader, table, &of_desk);
    let rooms: Vec<Chat> = rooms.into_iter().map(|(room, _)| room).collect();
    let desk = Desk {
        name: String::new(),
        members: members.into_iter().map(|(member, _)| member).collect(),
        roles: roles.into_iter().map(|(role, _)| role).collect(),
        assign: read_assign(reader, table),
        manager: read_manager(reader, table, &reps),
        escalation_room: read_escalation_room(reader, table, &rooms),
        sla: sla::read_sla(reader, table),
        hours: of_desk.into_hours(),
        promise,
        rooms,
        reps,
    };
    let (name, span) = name?;
    Some((Desk { name, ..desk }, span))
}

/// The name of a desk or a rep, with its place.
pub(super) fn read_name(
    reader: &mut Reader<'_>,
    Item { table, head }: &Item<'_, '_>,
    what: &str,
    parse: fn(&str) -> Result<String, Wrong>,
) -> Option<(String, Range<usize>)> {
    let Some(value) = table.get("name") else {
        let example = if what == "desk" { "sales" } else { "bea" };
        reader.fault(head, Wrong::new(format!("this {what} has no name"), format!("write `name = \"{example}\"`")));
        return None;
    };
    Some((reader.parsed("`name`", value, parse)?, value.span()))
}

/// Whether this is one word of letters, digits, `_` and `-`.
pub(super) fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-')
}

fn parse_name(text: &str) -> Result<String, Wrong> {
    // In a script `notify: true` means whoever is responsible.
    if !is_word(text) || text == "true" || text == "false" {
        let what = "a desk's name is one word of letters, digits, `_` and `-`, and neither true nor false";
        return Err(Wrong::new(what, "write `name = \"sales\"`"));
    }
    Ok(text.to_owned())
}

fn parse_room(text: &str) -> Result<Chat, Wrong> {
    const RIGHT: &str =
        "write it as in `telegram:-1001234567890`, `telegram:-1001234567890/45` (a topic) or `discord:112233445566`";
    let room: Chat = text.parse().map_err(|_| Wrong::new("this is no address of a room", RIGHT))?;
    let (id, topic) = room.id.split_once('/').map_or((room.id.as_str(), None), |(id, topic)| (id, Some(topic)));
    let is_right = match room.platform {
        Platform::Telegram => id.parse::<i64>().is_ok() && topic.is_none_or(|topic| topic.parse::<u32>().is_ok()),
        Platform::Discord => id.parse::<u64>().is_ok() && topic.is_none(),
        Platform::Terminal => return Err(Wrong::new("a terminal is no room of a desk", RIGHT)),
    };
    if is_right { Ok(room) } else { Err(Wrong::new("this is no address of a room", RIGHT)) }
}

pub(super) fn parse_member(text: &str) -> Result<Account, Wrong> {
    const RIGHT: &str = "write it as in `telegram:4711` or `discord:9911`, with the number of the account";
    let wrong = || Wrong::new("this is no account", RIGHT);
    let member: Account = text.parse().map_err(|_| wrong())?;
    if member.is_a_persons() { Ok(member) } else { Err(wrong()) }
}

/// The number of a role.
fn parse_role(text: &str) -> Result<String, Wrong> {
    let number = text.strip_prefix("discord:").filter(|number| number.parse::<u64>().is_ok());
    let right = "write it as in `discord:998877`, with the number of the role; only Discord has roles";
    number.map(str::to_owned).ok_or_else(|| Wrong::new("this is no role", right))
}

fn read_assign(reader: &mut Reader<'_>, desk: &DeTable<'_>) -> Assign {
    const KNOWN: [(&str, Assign); 2] = [("anyone", Assign::Anyone), ("round_robin", Assign::RoundRobin)];
    let Some(value) = desk.get("assign") else { return Assign::default() };
    let read = reader.parsed("`assign`", value, |text| {
        let known = KNOWN.iter().find(|(name, _)| *name == text).map(|(_, assign)| *assign);
        known.ok_or_else(|| Wrong {
            what: format!("`{text}` is no way to assign leads"),
            help: suggestion(text, KNOWN.iter().map(|(name, _)| *name)),
        })
    });
    if read == Some(Assign::RoundRobin) && !desk.contains_key("reps") {
        let help = "add `[[desks.reps]]` with `name` and `accounts` for each, or leave `assign` out: whoever claims a \
                    lead first has it";
        reader.fault(&value.span(), Wrong::new("there are no reps to take turns", help));
    }
    read.unwrap_or_default()
}

/// The account of a manager, who may be named like a rep.
fn read_manager(reader: &mut Reader<'_>, desk: &DeTable<'_>, reps: &[Rep]) -> Option<Account> {
    const RIGHT: &str = "write an account, as in `telegram:4711`, or the name of a rep of this desk";
    let value = desk.get("manager")?;
    reader.parsed("`manager`", value, |text| {
        if text.contains(':') {
            return parse_member(text);
        }
        let named = reps.iter().find(|rep| rep.is_named(text)).and_then(|rep| rep.accounts.first());
        let near = (!reps.is_empty()).then(|| suggestion(text, reps.iter().map(|rep| rep.name.as_str()))).flatten();
        named.cloned().ok_or_else(|| {
            let what = format!("`{text}` is neither an account nor a rep of this desk");
            Wrong { what, help: near.or_else(|| Some(RIGHT.to_owned())) }
        })
    })
}

fn read_escalation_room(reader: &mut Reader<'_>, desk: &DeTable<'_>, rooms: &[Chat]) -> Option<Chat> {
    let value = desk.get("escalation_room")?;
    let room = reader.parsed("`escalation_room`", value, parse_room)?;
    if rooms.contains(&room) {
        let help = "name another room, or leave it out";
        reader
            .fault(&value.span(), Wrong::new("this is a room of the desk, which shows all of its leads anyway", help));
    }
    Some(room)
}

pub(super) fn report_doubles<T: PartialEq + Display>(reader: &mut Reader<'_>, list: &[(T, Range<usize>)], what: &str) {
    for (index, (item, span)) in list.iter().enumerate() {
        if list[..index].iter().any(|(earlier, _)| earlier == item) {
            reader.fault(span, Wrong::new(format!("the {what} `{item}` is there twice"), "leave one of them out"));
        }
    }
}

#[cfg(test)]
#[path = "desk_tests.rs"]
mod tests;
