//! What `bantam doctor` finds: one thing that was looked at, how it stands, and what to do about it.

use serde::Serialize;

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub what: String,
    pub state: State,
    /// What to do, for people who do not program; there is always something to do when all is not fine.
    pub help: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Fine,
    /// Works, but not as it should.
    Warning,
    /// Somebody gets no answer, or no card.
    Fault,
}

impl Finding {
    pub fn fine(what: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Fine, help: None }
    }

    pub fn warning(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Warning, help: Some(help.into()) }
    }

    pub fn fault(what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { what: what.into(), state: State::Fault, help: Some(help.into()) }
    }
}

/// Somebody of a desk who is to see its rooms.
#[derive(Clone, Copy, Debug)]
pub struct DeskPerson<'a> {
    pub desk: &'a str,
    /// As in the configuration.
    pub name: &'a str,
    pub account: &'a crate::core::ids::Account,
}

/// Where somebody of a desk was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Here,
    /// In none of the desk's rooms.
    Nowhere,
    /// The platform does not tell; why, in its words.
    Untold(String),
}

/// What to say of those who were looked for: whoever is missing, and a line for each desk.
pub fn of_people(people: &[(DeskPerson<'_>, Seen)], nowhere: &str, add: &str, ask: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut desks: Vec<&str> = people.iter().map(|(person, _)| person.desk).collect();
    desks.dedup();
    for desk in desks {
        let of_desk = || people.iter().filter(|(person, _)| person.desk == desk);
        let here: Vec<&str> = of_desk().filter(|(_, seen)| *seen == Seen::Here).map(|(it, _)| it.name).collect();
        if !here.is_empty() {
            findings.push(Finding::fine(format!("desk {desk}: {} can be called there", here.join(", "))));
        }
        for (DeskPerson { name, account, .. }, seen) in of_desk() {
            let who = if *name == account.to_string() { (*name).to_owned() } else { format!("{name} ({account})") };
            match seen {
                Seen::Here => {}
                Seen::Nowhere => findings.push(Finding::fault(format!("desk {desk}: {who} {nowhere}"), add)),
                Seen::Untold(why) => {
                    let what = format!("desk {desk}: it is not told whether {who} is there ({why})");
                    findings.push(Finding::warning(what, ask));
                }
            }
        }
    }
    findings
}

/// A room of a desk that is looked at.
#[derive(Clone, Copy, Debug)]
pub struct DeskRoom<'a> {
    pub desk: &'a str,
    pub room: &'a crate::core::ids::Chat,
}

/// A role of a desk that is looked for.
#[derive(Clone, Copy, Debug)]
pub struct DeskRole<'a> {
    pub desk: &'a str,
    /// Its number.
    pub role: &'a str,
}
