//! `bantam audit`: who did what with leads, and what their desks did by themselves.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, bail};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::hand::{Place, no_rep};
use super::history::Names;
use crate::config::Config;
use crate::core::ids::{Account, LeadNumber};
use crate::core::lead::audit::{Audited, audit};
use crate::core::lead::lead::Actor;
use crate::store::record::StepsOf;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Only what was done with this lead, as in 1042.
    #[arg(long, value_parser = super::leads::number, value_name = "ID")]
    lead: Option<LeadNumber>,
    /// Only what this rep did, or what was done to them: a name, as in the configuration, or an account (telegram:4711).
    #[arg(long, value_name = "NAME")]
    rep: Option<String>,
    /// Only since then: a date (2027-03-01) or a time back (12h, 7d).
    #[arg(long, value_parser = super::leads::since)]
    since: Option<Timestamp>,
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let store = arguments.place.open(&config).await?;
    let names = Names { desks: &config.desks, members: store.member_names().await?, zone: TimeZone::system() };
    let rep = arguments.rep.as_deref().map(|rep| somebody(&names, rep)).transpose()?;
    let of = match (arguments.lead, &rep) {
        (Some(number), _) => {
            let lead = store.lead_by_number(number).await?;
            StepsOf::Lead(lead.with_context(|| format!("there is no lead {number}"))?)
        }
        (None, Some(rep)) => StepsOf::Rep { name: rep.name.as_deref(), accounts: &rep.accounts },
        (None, None) => StepsOf::All { since: arguments.since },
    };
    let mut steps = audit(store.steps_on_desks(&of).await?, &|account| names.of(account));
    steps.retain(|step| arguments.since.is_none_or(|since| step.entry.at >= since));
    if let Some(rep) = &rep {
        steps.retain(|step| step.concerns(rep.name.as_deref(), &rep.accounts));
    }
    if let (Some(Somebody { name: Some(name), accounts }), true) = (&rep, steps.is_empty())
        && accounts.is_empty()
    {
        return Err(no_rep(name, &config.desks));
    }
    let mut out = io::stdout().lock();
    for step in &steps {
        if arguments.json {
            writeln!(out, "{}", object(step, &names))?;
        } else {
            writeln!(out, "{:<7} {}", step.lead.to_string(), names.line(step))?;
        }
    }
    if steps.is_empty() && !arguments.json {
        writeln!(out, "Nothing was done.")?;
    }
    Ok(())
}

struct Somebody {
    name: Option<String>,
    accounts: Vec<Account>,
}

/// A rep by name or account, a member by the name that colleagues know, else anybody by account. Who is a rep no more is still
/// known by name.
fn somebody(names: &Names<'_>, wanted: &str) -> anyhow::Result<Somebody> {
    if wanted.contains(':') {
        let account: Account = wanted.parse().ok().context("write an account as in telegram:4711 or discord:9911")?;
        let rep = names.desks.iter().find_map(|desk| desk.rep_with(&account));
        let name = rep.map(|rep| rep.name.clone());
        return Ok(Somebody { name, accounts: rep.map_or_else(|| vec![account], |rep| rep.accounts.clone()) });
    }
    if wanted.trim().is_empty() {
        bail!("name a rep, as in the configuration, or an account, as in telegram:4711");
    }
    // The same name on two desks is the same person.
    let reps: Vec<_> = names.desks.iter().filter_map(|desk| desk.rep_named(wanted)).collect();
    let name = reps.first().map_or_else(|| wanted.to_owned(), |rep| rep.name.clone());
    let mut accounts: Vec<Account> = reps.iter().flat_map(|rep| rep.accounts.clone()).collect();
    let is_named = |known: &str| known.to_lowercase() == wanted.to_lowercase();
    let members = names.members.iter().filter(|(_, known)| is_named(known));
    accounts.extend(members.filter_map(|(account, _)| account.parse::<Account>().ok()));
    accounts.sort();
    accounts.dedup();
    Ok(Somebody { name: Some(name), accounts })
}

fn object(step: &Audited, names: &Names<'_>) -> Value {
    let name = match &step.entry.by {
        Actor::Rep(account) => Some(names.of(account)),
        Actor::Rules | Actor::Prospect | Actor::Desk => None,
    };
    json!({
        "lead": step.lead,
        "at": step.entry.at,
        "by": step.entry.by,
        "name": name,
        "what": step.entry.what,
        "words": names.what(step),
        "whom": step.whom,
        "why": step.entry.why,
    })
}
