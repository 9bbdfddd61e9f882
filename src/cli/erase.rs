//! `bantam erase`: erases leads, by number or by age, as their prospects' `/forget` would.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use anyhow::{Context, bail};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::leads::{missing_file, number, stage};
use crate::clock::Clock;
use crate::config::Config;
use crate::core::ids::LeadId;
use crate::core::lead::assignment::Assignment;
use crate::core::lead::erasure::{Erasure, Why};
use crate::core::stage::Stage;
use crate::service::scripts::language_of_desk;
use crate::store::writer::{self, Erasing};
use crate::store::{Aged, Store};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Leads, by their numbers, as in 1042 or #1042.
    #[arg(value_name = "LEAD", required_unless_present = "older_than", conflicts_with = "older_than")]
    leads: Vec<String>,
    /// Leads whose prospects have said nothing for so long: 180d. Those that were won, or are an opportunity, only with
    /// their --stage.
    #[arg(long, value_name = "AGE", value_parser = age)]
    older_than: Option<SignedDuration>,
    /// With --older-than, only leads at this stage.
    #[arg(long, value_parser = stage, requires = "older_than")]
    stage: Option<Stage>,
    /// Say what would be erased, and erase nothing.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask.
    #[arg(long, short)]
    yes: bool,
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
    /// The database; that of the configuration when left out.
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
}

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// `180d`, `26w`.
fn age(text: &str) -> Result<SignedDuration, String> {
    let wrong = || format!("`{text}` is no age: write days or weeks, as in 180d or 26w");
    let (count, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or_else(wrong)?;
    let count: i32 = count.parse().ok().filter(|count| (1..=36_500).contains(count)).ok_or_else(wrong)?;
    match unit {
        "d" => Ok(DAY * count),
        "w" => Ok(DAY * 7 * count),
        _ => Err(wrong()),
    }
}

/// So few at once that a service that runs meanwhile has to wait for nothing.
const AT_ONCE: usize = 20;

pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let url = arguments.database_url.as_deref().unwrap_or(config.database_url.expose());
    if let Some(file) = missing_file(url) {
        bail!("there is no database at {file}: --database-url names another");
    }
    let store = Store::open(url).await?;
    let now = Clock::System.now();
    let chosen = match arguments.older_than {
        Some(age) => silent_for(&store, age, arguments.stage, now).await?,
        None => named(&store, &arguments.leads).await?,
    };
    if chosen.is_empty() {
        if !arguments.json {
            println!("No leads match: nothing is erased.");
        }
        return Ok(());
    }
    if !arguments.json {
        say_what_goes(&chosen, now)?;
    }
    let goes_ahead = !arguments.dry_run && (arguments.yes || confirmed(arguments.json, chosen.len())?);
    if goes_ahead {
        erase(&store, &chosen, now).await?;
    }
    if arguments.json {
        for aged in &chosen {
            let object = json!({
                "lead": aged.number, "stage": aged.stage, "last_word_at": aged.last_word_at, "erased": goes_ahead,
            });
            writeln!(io::stdout(), "{object}")?;
        }
    } else if goes_ahead {
        println!("Erased. Cards on the desks are blanked by the service, now or when it starts next.");
    } else {
        println!("Nothing was erased.");
    }
    if goes_ahead && !store.remove_traces().await? {
        eprintln!(
            "bantam: the database is in use, so what was erased may still stand in free places of its file; a running \
             service removes it within a minute or two, and so does the next start"
        );
    }
    Ok(())
}

/// Leads that have been silent for so long.
async fn silent_for(
    store: &Store,
    age: SignedDuration,
    stage: Option<Stage>,
    now: Timestamp,
) -> anyhow::Result<Vec<Aged>> {
    let since = now.checked_sub(age)?;
    let goes = |aged: &Aged| match stage {
        Some(stage) => aged.stage == stage,
        None => !matches!(aged.stage, Stage::Won | Stage::Opportunity),
    };
    let (mut after, mut found) = (LeadId(i64::MIN), Vec::new());
    loop {
        let page = store.silent_since(since, after, 500).await?;
        let Some(last) = page.last() else { return Ok(found) };
        after = last.lead;
        found.extend(page.into_iter().filter(goes));
    }
}

async fn named(store: &Store, names: &[String]) -> anyhow::Result<Vec<Aged>> {
    let mut found: Vec<Aged> = Vec::new();
    for name in names {
        let number = number(name).map_err(anyhow::Error::msg)?;
        let lead = store.lead_by_number(number).await?.with_context(|| format!("there is no lead {number}"))?;
        let lead = store.load_lead(lead).await?.with_context(|| format!("there is no lead {number}"))?;
        let back_as = lead.assignment.as_ref().and_then(Assignment::comes_back_as);
        let (stage, last_word_at) = (lead.stage, lead.updated_at);
        let aged = Aged { lead: lead.id, number, stage, back_as, script: lead.script, last_word_at };
        if !found.contains(&aged) {
            found.push(aged);
        }
    }
    Ok(found)
}

fn say_what_goes(chosen: &[Aged], now: Timestamp) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "lead    stage         silent for")?;
    for aged in chosen {
        let days = now.duration_since(aged.last_word_at).as_hours() / 24;
        let plural = if days == 1 { "" } else { "s" };
        writeln!(out, "{:<7} {:<13} {days} day{plural}", aged.number.to_string(), aged.stage)?;
    }
    let count = chosen.len();
    writeln!(out, "{count} lead{}", if count == 1 { "" } else { "s" })?;
    Ok(())
}

/// Asks whoever sits at the terminal.
fn confirmed(json: bool, count: usize) -> anyhow::Result<bool> {
    if json || !io::stdin().is_terminal() {
        bail!("erasing cannot be undone, and nobody is there to be asked: say --yes, or look first with --dry-run");
    }
    print!("Erase {}? This cannot be undone. [y/N] ", if count == 1 { "this lead" } else { "these leads" });
    io::stdout().flush()?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

async fn erase(store: &Store, chosen: &[Aged], now: Timestamp) -> anyhow::Result<()> {
    let (writer, writing) = writer::start(store);
    for some in chosen.chunks(AT_ONCE) {
        let mut leads = Vec::with_capacity(some.len());
        for aged in some {
            let desk_language = language_of_desk(store, &aged.script).await?;
            leads.push((aged.lead, Erasure { why: Why::Operator, desk_language }));
        }
        writer.erase(Erasing { leads, ..Erasing::default() }, now).await?;
    }
    drop(writer);
    writing.await.context("the writer ended badly")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_told_in_days_or_weeks() {
        assert_eq!(age("180d"), Ok(DAY * 180));
        assert_eq!(age("2w"), Ok(DAY * 14));
        for wrong in ["", "d", "0d", "-1d", "180", "6m", "ä"] {
            assert!(age(wrong).is_err(), "{wrong}");
        }
    }
}
