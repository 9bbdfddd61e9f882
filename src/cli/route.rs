//! `bantam route`: which desk and which rep a lead gets, and why.

use std::io::{self, Write};
use std::path::Path;

use anyhow::bail;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::hand::Place;
use super::history::moment;
use crate::clock::Clock;
use crate::config::Config;
use crate::core::dialogue::responsible::Says;
use crate::core::ids::LeadNumber;
use crate::core::lead::desk::{Desk, Rep};
use crate::core::lead::rota::{Reason, Turn};
use crate::core::lead::routing::{Because, Said};
use crate::core::script::expression::Condition;
use crate::core::script::model::Notify;
use crate::platform::terminal;
use crate::service::explain::{Explained, Unexplained, explain};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Its number, as in 1042 or #1042.
    #[arg(value_parser = super::leads::number)]
    lead: LeadNumber,
    /// Say why: what each route says, and each rep.
    #[arg(long)]
    explain: bool,
    /// One object, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let store = arguments.place.open(&config).await?;
    let desks = config.desks();
    let lead = arguments.lead;
    let explained = match explain(&store, &desks, lead, Clock::System.now()).await? {
        Ok(explained) => explained,
        Err(Unexplained::NoSuchLead) => bail!("there is no lead {lead}"),
        Err(Unexplained::Merged { into }) => bail!("{lead} was merged into {into}: see `bantam route {}`", into.0),
        Err(Unexplained::NoScript) => bail!("this Bantam does not understand the script that {lead} answered"),
    };
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", object(&explained))?;
    } else if arguments.explain {
        writeln!(out, "{}", explanation(&explained))?;
    } else {
        writeln!(out, "{lead}: {}", in_short(&explained))?;
    }
    Ok(())
}

/// Desk and rep in a line.
fn in_short(explained: &Explained<'_>) -> String {
    match (untold(explained), explained.routing.desk) {
        (Some(why), Some((desk, _))) => format!("{why}; it would be {}, {}", desk.name, holder(explained, desk)),
        (Some(why), None) => why,
        (None, Some((desk, _))) => format!("desk {}, {}", desk.name, holder(explained, desk)),
        (None, None) => no_desk(&explained.says),
    }
}

/// Why no desk was told of it, where its script tells none.
fn untold(explained: &Explained<'_>) -> Option<String> {
    let Explained { lead, says, .. } = explained;
    match says {
        _ if lead.assignment.is_some() => None,
        Says::NotYet => Some("no desk yet: its conversation has not come to an end".to_owned()),
        Says::Nothing => Some(format!("no desk: its script tells none of a lead that is {}", lead.stage)),
        Says::Notify(_) => None,
    }
}

fn no_desk(says: &Says) -> String {
    match says {
        Says::Notify(Notify::Desk(name)) => {
            format!("no desk: its script names {name}, which is not in the configuration")
        }
        Says::Notify(Notify::Routed) | Says::NotYet | Says::Nothing => "no desk: the configuration has none".to_owned(),
    }
}

/// Who has it, or whose turn it is, or would be.
fn holder(explained: &Explained<'_>, desk: &Desk) -> String {
    let assignment = explained.lead.assignment.as_ref().filter(|assignment| assignment.desk == desk.name);
    if let Some(assignment) = assignment {
        let since = |holder: &crate::core::lead::assignment::Holder| {
            format!("{} since {}", terminal::one_line(&holder.name), moment(holder.since, &TimeZone::system()))
        };
        if let Some(owner) = &assignment.owner {
            return format!("which {} has", since(owner));
        }
        if explained.lead.stage.is_over() {
            return format!("where it is {}", explained.lead.stage);
        }
        if let Some(offered) = &assignment.offered {
            return format!("turn of {}", since(offered));
        }
    }
    match &explained.turn {
        None => "free for whoever claims it".to_owned(),
        Some(Turn { chosen: Some(rep), .. }) => format!("next is {}", rep.name),
        Some(Turn { chosen: None, .. }) => "and no rep can get it now".to_owned(),
    }
}

fn explanation(explained: &Explained<'_>) -> String {
    let lead = &explained.lead;
    let names = [&lead.profile.name, &lead.profile.company].into_iter().flatten();
    let title = names.fold(lead.number.to_string(), |title, name| format!("{title} · {}", terminal::one_line(name)));
    let mut lines = vec![title];
    let untold = untold(explained);
    let title = if untold.is_some() { "it would be" } else { "desk" };
    lines.extend(untold);
    match explained.routing.desk {
        None => lines.push(no_desk(&explained.says)),
        Some((desk, because)) => {
            lines.push(format!("{title} {}: {}", desk.name, because_of(explained, desk, because)));
            lines.push(holder(explained, desk));
        }
    }
    lines.extend([String::new(), "Routes".to_owned()]);
    for (place, (route, said)) in explained.routing.rules.iter().enumerate() {
        lines.push(format!("  {}. {}: {}", place + 1, route.desk, said_in_words(said)));
        let condition = route.when.as_ref().map_or("every lead", Condition::source);
        lines.push(format!("     {}", terminal::one_line(condition)));
    }
    match explained.routing.by_rules {
        Some((desk, Because::First)) => lines.push(format!("  else {}: the first desk", desk.name)),
        Some(_) => {}
        None => lines.push("  none".to_owned()),
    }
    if let (Some(turn), Some((desk, _))) = (&explained.turn, explained.routing.desk) {
        lines.extend([String::new(), format!("Turns on {}", desk.name)]);
        for (rep, reason) in &turn.reasons {
            lines.push(format!("  {:<12} {}", rep.name, reason_in_words(*reason)));
        }
    }
    lines.join("\n")
}

/// Why this desk, and which one it would be otherwise.
fn because_of(explained: &Explained<'_>, desk: &Desk, because: Because) -> String {
    let by_rules = match explained.routing.by_rules {
        Some((other, Because::Rule(place))) if other.name == desk.name => format!(", as route {} says", place + 1),
        Some((other, Because::Rule(place))) => format!("; by route {} it would be {}", place + 1, other.name),
        Some((other, Because::First | Because::Named | Because::Owned | Because::Stays)) if other.name != desk.name => {
            format!("; by the routes it would be {}, the first one", other.name)
        }
        Some(_) | None => String::new(),
    };
    match because {
        Because::Named => format!("its script names it{by_rules}"),
        Because::Owned => format!("somebody there has it{by_rules}"),
        Because::Stays => format!("it is there already{by_rules}"),
        Because::Rule(place) => format!("route {}", place + 1),
        Because::First => "the first one, as no route is true".to_owned(),
    }
}

fn said_in_words(said: &Said) -> String {
    match said {
        Said::True => "true".to_owned(),
        Said::False => "false".to_owned(),
        Said::Undecided { missing } if missing.is_empty() => "undecided".to_owned(),
        Said::Undecided { missing } => format!("undecided, as nothing is known of {}", missing.join(", ")),
        Said::NotAsked => "not asked".to_owned(),
    }
}

fn reason_in_words(reason: Reason) -> String {
    let until = |until: Option<jiff::Timestamp>, open: &str| match until {
        Some(until) => format!("until {}", moment(until, &TimeZone::system())),
        None => open.to_owned(),
    };
    match reason {
        Reason::Chosen => "next".to_owned(),
        Reason::NotTheirTurn => "not their turn".to_owned(),
        Reason::Away { until: at } => format!("away {}", until(at, "until they are back")),
        Reason::OffDuty { until: at } => format!("off duty {}", until(at, "for years")),
        Reason::Full { in_hand, capacity } => format!("full: {in_hand} of {capacity} leads"),
        Reason::OtherLanguage => "talks another language".to_owned(),
        Reason::LetItLie => "let it lie".to_owned(),
    }
}

fn object(explained: &Explained<'_>) -> Value {
    let routing = &explained.routing;
    let named = routing.desk.map(|(desk, _)| &desk.name);
    let (desk, would_be) = if untold(explained).is_some() { (None, named) } else { (named, None) };
    let (because, route) = match routing.desk.map(|(_, because)| because) {
        None => (None, None),
        Some(Because::Named) => (Some("script"), None),
        Some(Because::Owned) => (Some("owned"), None),
        Some(Because::Stays) => (Some("stays"), None),
        Some(Because::Rule(place)) => (Some("route"), Some(place + 1)),
        Some(Because::First) => (Some("first"), None),
    };
    let rules = routing.rules.iter().enumerate().map(|(place, (route, said))| {
        let (said, missing) = match said {
            Said::True => ("true", None),
            Said::False => ("false", None),
            Said::Undecided { missing } => ("undecided", Some(missing)),
            Said::NotAsked => ("not_asked", None),
        };
        let when = route.when.as_ref().map(Condition::source);
        json!({"route": place + 1, "desk": route.desk, "when": when, "said": said, "missing": missing})
    });
    let reps = explained.turn.iter().flat_map(|turn| &turn.reasons).map(|(rep, reason)| rep_object(rep, *reason));
    let assignment = explained.lead.assignment.as_ref();
    json!({
        "id": explained.lead.number,
        "desk": desk,
        "would_be": would_be,
        "because": because,
        "route": route,
        "routes": rules.collect::<Vec<_>>(),
        "by_routes": routing.by_rules.map(|(desk, _)| &desk.name),
        "owner": assignment.and_then(|assignment| assignment.owner.as_ref()),
        "offered": assignment.and_then(|assignment| assignment.offered.as_ref()),
        "next": explained.turn.as_ref().and_then(|turn| turn.chosen).map(|rep| &rep.name),
        "reps": reps.collect::<Vec<_>>(),
    })
}

fn rep_object(rep: &Rep, reason: Reason) -> Value {
    let (word, until) = match reason {
        Reason::Chosen => ("next", None),
        Reason::NotTheirTurn => ("not_their_turn", None),
        Reason::Away { until } => ("away", until),
        Reason::OffDuty { until } => ("off_duty", until),
        Reason::Full { .. } => ("full", None),
        Reason::OtherLanguage => ("other_language", None),
        Reason::LetItLie => ("let_it_lie", None),
    };
    json!({"rep": rep.name, "reason": word, "until": until})
}
