//! Who is meant when a lead is given to somebody.

use jiff::Timestamp;

use super::assignment::Holder;
use super::desk::{Desk, Visitor};
use super::desk_command::{LONGEST_ECHO, To};
use crate::core::event::Person;
use crate::core::ids::{Account, Platform};
use crate::core::message::shorten;
use crate::core::phrases::BoardPhrases;

/// Somebody whom a command names, with their roles on the server of the room.
#[derive(Clone, Copy, Debug)]
pub struct Mentioned<'a> {
    pub person: &'a Person,
    pub roles: &'a [String],
}

/// Why nobody is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoAssignee {
    /// The platform did not tell whom the command names.
    Untold,
    NoSuchName(String),
    NotOnDesk(String),
}

/// What colleagues call somebody: as in the configuration, else as on the platform.
#[must_use]
pub fn name_on(desk: &Desk, person: &Person) -> String {
    match desk.rep_with(&person.account) {
        Some(rep) => rep.name.clone(),
        None => person.display_name().unwrap_or_else(|| person.account.to_string()),
    }
}

/// The account by which somebody is called on a platform, of those they have.
#[must_use]
pub fn account_for(accounts: &[Account], platform: Platform) -> Option<&Account> {
    accounts.iter().find(|account| account.platform == platform).or_else(|| accounts.first())
}

/// Who gets a lead of this desk, from now on.
pub fn assignee(
    desk: &Desk,
    by: &Person,
    to: &To,
    mentioned: Option<Mentioned<'_>>,
    now: Timestamp,
) -> Result<Holder, NoAssignee> {
    let holder = |account: &Account, name: String| Holder { account: account.clone(), name, since: now };
    match to {
        To::Me => Ok(holder(&by.account, name_on(desk, by))),
        To::Mentioned => {
            let Mentioned { person, roles } = mentioned.ok_or(NoAssignee::Untold)?;
            let name = name_on(desk, person);
            let is_theirs = desk.admits(Visitor { account: &person.account, roles });
            if is_theirs { Ok(holder(&person.account, name)) } else { Err(NoAssignee::NotOnDesk(name)) }
        }
        To::Named(name) => {
            let found = named(desk, by, name).map(|(account, name)| holder(&account, name));
            found.ok_or_else(|| NoAssignee::NoSuchName(name.clone()))
        }
    }
}

/// A rep by name, a rep or member by account, or whoever gives the command by their own user name.
fn named(desk: &Desk, by: &Person, name: &str) -> Option<(Account, String)> {
    if let Some(rep) = desk.rep_named(name) {
        let account = account_for(&rep.accounts, by.account.platform)?;
        return Some((account.clone(), rep.name.clone()));
    }
    if by.username.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(name)) {
        return Some((by.account.clone(), name_on(desk, by)));
    }
    let account: Account = name.parse().ok()?;
    match desk.rep_with(&account) {
        Some(rep) => Some((account, rep.name.clone())),
        None => desk.members.contains(&account).then(|| (account.clone(), account.to_string())),
    }
}

impl NoAssignee {
    /// What whoever gave the command is told.
    #[must_use]
    pub fn words(&self, desk: &Desk, words: &BoardPhrases) -> String {
        match self {
            Self::Untold => words.whom.to_owned(),
            Self::NoSuchName(name) => {
                let reps: Vec<&str> = desk.reps.iter().map(|rep| rep.name.as_str()).collect();
                (words.no_rep)(&shorten(name, LONGEST_ECHO), &reps.join(", "))
            }
            Self::NotOnDesk(name) => (words.not_on_desk)(&shorten(name, LONGEST_ECHO)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::lead::desk::Rep;

    fn person(account: &str, username: Option<&str>) -> Person {
        Person {
            account: account.parse().unwrap(),
            first_name: Some("Somebody".to_owned()),
            last_name: None,
            username: username.map(str::to_owned),
            language: None,
        }
    }

    fn desk(reps: &[(&str, &[&str])], members: &[&str]) -> Desk {
        let rep = |(name, accounts): &(&str, &[&str])| Rep {
            name: (*name).to_owned(),
            accounts: accounts.iter().map(|account| account.parse().unwrap()).collect(),
            weight: 1,
            capacity: None,
            languages: Vec::new(),
            hours: None,
        };
        let members = members.iter().map(|member| member.parse().unwrap()).collect();
        Desk { reps: reps.iter().map(rep).collect(), members, ..Desk::default() }
    }

    #[test]
    fn a_lead_goes_to_whoever_is_meant() {
        let desk = desk(&[("bea", &["telegram:7", "discord:70"]), ("max", &["telegram:8"])], &["telegram:9"]);
        let (max, on_discord) = (person("telegram:8", Some("max_m")), person("discord:80", None));
        let given = |by: &Person, to: &str| {
            let to = if to == "me" { To::Me } else { To::Named(to.to_owned()) };
            let holder = assignee(&desk, by, &to, None, Timestamp::UNIX_EPOCH);
            holder.map(|holder| format!("{} {}", holder.account, holder.name)).map_err(|why| format!("{why:?}"))
        };
        for (to, holder) in [
            ("bea", "telegram:7 bea"),
            ("BEA", "telegram:7 bea"),
            ("me", "telegram:8 max"),
            ("max_m", "telegram:8 max"),
            ("telegram:9", "telegram:9 telegram:9"),
            ("discord:70", "discord:70 bea"),
        ] {
            assert_eq!(given(&max, to), Ok(holder.to_owned()), "{to}");
        }
        assert_eq!(given(&on_discord, "bea"), Ok("discord:70 bea".to_owned()), "where both are");
        assert_eq!(given(&on_discord, "max"), Ok("telegram:8 max".to_owned()));
        for nobody in ["ann", "telegram:1", "telegram", ""] {
            assert_eq!(given(&max, nobody), Err(format!("NoSuchName({nobody:?})")));
        }
    }

    #[test]
    fn whoever_is_mentioned_has_to_be_of_the_desk() {
        let mut desk = desk(&[("bea", &["telegram:7"])], &[]);
        desk.roles = vec!["55".to_owned()];
        let given = |account: &str, roles: &[String]| {
            let (by, person) = (person("telegram:7", None), person(account, None));
            let mentioned = Some(Mentioned { person: &person, roles });
            assignee(&desk, &by, &To::Mentioned, mentioned, Timestamp::UNIX_EPOCH).map(|holder| holder.name)
        };
        assert_eq!(given("telegram:7", &[]), Ok("bea".to_owned()));
        assert_eq!(given("discord:1", &["55".to_owned()]), Ok("Somebody".to_owned()));
        assert_eq!(given("discord:1", &["56".to_owned()]), Err(NoAssignee::NotOnDesk("Somebody".to_owned())));
        let by = person("telegram:7", None);
        let untold = assignee(&desk, &by, &To::Mentioned, None, Timestamp::UNIX_EPOCH);
        assert_eq!(untold, Err(NoAssignee::Untold));
    }
}
