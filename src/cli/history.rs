//! What happened to leads, in words: the history of one, and who did what with many.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::hand::LANGUAGE;
use crate::core::lead::audit::Audited;
use crate::core::lead::desk::Desk;
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::sla::{Alarm, Deadline};
use crate::core::lead::ties::Shared;
use crate::core::phrases::phrases;
use crate::platform::terminal;

/// What people are called, and by which clock times are told.
pub(super) struct Names<'a> {
    pub(super) desks: &'a [Desk],
    /// Who acted on leads, by account, as colleagues know them.
    pub(super) members: BTreeMap<String, String>,
    pub(super) zone: TimeZone,
}

impl Names<'_> {
    /// The name of a rep, or of a member; anybody else is called by their account.
    pub(super) fn of(&self, account: &str) -> String {
        if account == Actor::OPERATOR {
            return phrases(LANGUAGE).desk.past.operator.to_owned();
        }
        let of_rep =
            account.parse().ok().and_then(|account| self.desks.iter().find_map(|desk| desk.rep_with(&account)));
        let name = of_rep.map(|rep| &rep.name).or_else(|| self.members.get(account));
        name.map_or(account, String::as_str).to_owned()
    }

    /// When, who, what and why.
    pub(super) fn line(&self, step: &Audited) -> String {
        let why = step.entry.why.as_ref().map(|why| format!(" ({})", terminal::one_line(why))).unwrap_or_default();
        let (at, who) = (moment(step.entry.at, &self.zone), terminal::one_line(&self.who(step)));
        format!("{at}  {who}: {}{why}", terminal::one_line(&self.what(step)))
    }

    fn who(&self, step: &Audited) -> String {
        match &step.entry.by {
            Actor::Rules => "the rules".to_owned(),
            Actor::Prospect => "the prospect".to_owned(),
            Actor::Rep(account) => self.of(account),
            Actor::Desk => "the desk".to_owned(),
        }
    }

    pub(super) fn what(&self, step: &Audited) -> String {
        match &step.entry.what {
            Change::Opened => "began".to_owned(),
            Change::Stage { from, to } => format!("stage {from} → {to}"),
            Change::Temperature { from: Some(from), to } => format!("temperature {from} → {to}"),
            Change::Temperature { from: None, to } => format!("temperature {to}"),
            Change::Corrected { question, .. } => format!("corrected the answer to {question}"),
            Change::Held { verdict: Some(stage) } => format!("the rules would now say {stage}"),
            Change::Held { verdict: None } => "the rules agree with the stage again".to_owned(),
            Change::HumanWanted => "wants to talk to a person".to_owned(),
            Change::AskedBack => "asked what the bot could not answer".to_owned(),
            Change::Cancelled => "stopped".to_owned(),
            Change::Resumed => "went on".to_owned(),
            Change::Abandoned => "left in the middle".to_owned(),
            Change::Reopened => "wrote again".to_owned(),
            Change::LeftInPeace => "wants no more messages".to_owned(),
            Change::CameAgain => "came again".to_owned(),
            Change::Merged { with, shares } => format!("merged with {with}: {}", in_common(*shares)),
            Change::Parted { from } => format!("is not {from}"),
            Change::Told { desk } => format!("came to the desk {desk}"),
            Change::Offered { to } => format!("offered to {to}"),
            Change::Claimed => "claimed".to_owned(),
            Change::Released => "given back".to_owned(),
            Change::Assigned { to } => format!("given to {to}"),
            Change::Taken { from, deadline } => format!("taken from {from}: {}", late(*deadline)),
            Change::Rang { alarm } => rang(*alarm, step.whom.as_deref()),
            Change::Contacted => "spoke to the prospect".to_owned(),
            Change::Accepted => "accepted".to_owned(),
            Change::Snoozed { until } => format!("put off until {}", moment(*until, &self.zone)),
            Change::Awake => "due again".to_owned(),
            Change::Noted => "noted".to_owned(),
        }
    }
}

pub(super) fn moment(at: Timestamp, zone: &TimeZone) -> String {
    at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string()
}

fn late(deadline: Deadline) -> &'static str {
    match deadline {
        Deadline::Claim => "not claimed in time",
        Deadline::Answer => "not answered in time",
    }
}

fn rang(alarm: Alarm, whom: Option<&str>) -> String {
    let warned = whom.map_or_else(|| "warned".to_owned(), |whom| format!("warned {whom}"));
    match alarm {
        Alarm::Warn(Deadline::Claim) => format!("{warned}: not claimed yet"),
        Alarm::Warn(Deadline::Answer) => format!("{warned}: not answered yet"),
        Alarm::Missed(deadline) => late(deadline).to_owned(),
        Alarm::Escalate(Deadline::Claim) => "passed on: not claimed in twice the time".to_owned(),
        Alarm::Escalate(Deadline::Answer) => "passed on: not answered in twice the time".to_owned(),
        Alarm::Awake | Alarm::WakeUp | Alarm::Back | Alarm::Hotter => "due again".to_owned(),
        Alarm::Offer => "offered".to_owned(),
    }
}

fn in_common(shares: Shared) -> &'static str {
    match shares {
        Shared::Email => "the same e-mail",
        Shared::Phone => "the same phone",
        Shared::EmailAndPhone => "the same e-mail and phone",
        Shared::AttestedPhone => "the same phone, confirmed by both platforms",
        Shared::Nothing => "by choice",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::LeadNumber;
    use crate::core::lead::desk::Rep;
    use crate::core::lead::lead::HistoryEntry;

    fn line(by: Actor, what: Change, whom: Option<&str>, why: Option<&str>) -> String {
        let accounts = vec!["telegram:4711".parse().unwrap(), "discord:9911".parse().unwrap()];
        let (languages, name) = (Vec::new(), "bea".to_owned());
        let bea = Rep { name, accounts, weight: 1, capacity: None, languages, hours: None };
        let desks = [Desk { name: "sales".to_owned(), reps: vec![bea], ..Desk::default() }];
        let entry = HistoryEntry { at: Timestamp::UNIX_EPOCH, by, what, why: why.map(str::to_owned) };
        let step = Audited { lead: LeadNumber(1042), entry, whom: whom.map(str::to_owned) };
        let members = BTreeMap::from([("discord:7".to_owned(), "Max M.".to_owned())]);
        Names { desks: &desks, members, zone: TimeZone::UTC }.line(&step).split_off("1970-01-01 00:00  ".len())
    }

    #[test]
    fn people_are_called_by_the_name_that_the_configuration_gives_them() {
        let by = |account: &str| line(Actor::Rep(account.to_owned()), Change::Claimed, None, None);
        assert_eq!(by("telegram:4711"), "bea: claimed");
        assert_eq!(by("discord:9911"), "bea: claimed");
        assert_eq!(by("telegram:9"), "telegram:9: claimed");
        assert_eq!(by("discord:7"), "Max M.: claimed", "no rep, and a member of the desk");
        assert_eq!(by(Actor::OPERATOR), "the operator: claimed");
    }

    #[test]
    fn a_step_says_what_was_done_to_whom_and_why() {
        let warned = || Change::Rang { alarm: Alarm::Warn(Deadline::Answer) };
        assert_eq!(line(Actor::Desk, warned(), Some("bea"), None), "the desk: warned bea: not answered yet");
        assert_eq!(line(Actor::Desk, warned(), None, None), "the desk: warned: not answered yet");
        let taken = Change::Taken { from: "bea".to_owned(), deadline: Deadline::Claim };
        assert_eq!(line(Actor::Desk, taken, Some("bea"), None), "the desk: taken from bea: not claimed in time");
        let noted = line(Actor::Rep("telegram:4711".to_owned()), Change::Noted, None, Some("call\u{1b}[2J\nagain"));
        assert_eq!(noted, "bea: noted (call again)");
    }
}
