//! `bantam leads`: what came in, and everything about one of them.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, bail};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde_json::json;

use super::hand::Place;
use super::history::{Names, moment};
use crate::clock::Clock;
use crate::config::Config;
use crate::core::ids::{Language, LeadId, LeadNumber};
use crate::core::lead::audit::audit;
use crate::core::lead::card::card_on;
use crate::core::lead::consent::Consent;
use crate::core::lead::desk::Desk;
use crate::core::lead::lead::Lead;
use crate::core::stage::{Stage, Temperature};
use crate::platform::terminal;
use crate::service::scripts::manner_of_desk;
use crate::store::record::{LeadFilter, Speaker, TranscriptLine};
use crate::store::{DeadLetter, Store};

#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    show: Option<Show>,

    #[command(flatten)]
    list: List,
}

#[derive(Debug, clap::Subcommand)]
enum Show {
    /// The card, the history and the transcript of one lead.
    Show(One),
}

#[derive(Debug, clap::Args)]
pub(super) struct One {
    /// Its number, as in 1042 or #1042.
    id: String,
    /// One object, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
struct List {
    /// Only open leads: the hottest first, of equals those that wait longest.
    #[arg(long, conflicts_with_all = ["stage", "temperature", "since", "source"])]
    open: bool,
    /// Only the open leads of this desk.
    #[arg(long, requires = "open")]
    desk: Option<String>,
    /// Only leads at this stage.
    #[arg(long, value_parser = stage)]
    stage: Option<Stage>,
    /// Only leads of this temperature.
    #[arg(long, value_parser = temperature)]
    temperature: Option<Temperature>,
    /// Only leads created since: a date (2027-03-01) or a time back (12h, 7d).
    #[arg(long, value_parser = since)]
    since: Option<Timestamp>,
    /// Only leads that came from this source, first or last.
    #[arg(long)]
    source: Option<String>,
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

pub(super) fn stage(word: &str) -> Result<Stage, String> {
    Stage::from_name(&word.to_lowercase())
        .ok_or_else(|| format!("one of {}", names(Stage::ALL.iter().map(|stage| stage.name()))))
}

fn temperature(word: &str) -> Result<Temperature, String> {
    let known = || names(Temperature::ALL.iter().map(|temperature| temperature.name()));
    Temperature::from_name(&word.to_lowercase()).ok_or_else(|| format!("one of {}", known()))
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// A day in the local time zone, a moment, or so many hours or days back from now.
pub(super) fn since(text: &str) -> Result<Timestamp, String> {
    let wrong = || format!("`{text}` is neither a date, as in 2027-03-01, nor a time back, as in 12h or 7d");
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    if let Ok(day) = text.parse::<jiff::civil::Date>() {
        return Ok(day.to_zoned(TimeZone::system()).map_err(|_| wrong())?.timestamp());
    }
    let (count, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or_else(wrong)?;
    let count: i64 = count.parse().map_err(|_| wrong())?;
    let back = match unit {
        "h" => count.hours(),
        "d" => count.days(),
        "w" => count.weeks(),
        _ => return Err(wrong()),
    };
    let now = Clock::System.now().to_zoned(jiff::tz::TimeZone::system());
    Ok(now.checked_sub(back).map_err(|_| wrong())?.timestamp())
}

pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    if let Some(Show::Show(lead)) = &arguments.show {
        return show_one(lead, config).await;
    }
    let list = &arguments.list;
    if list.open {
        return super::desk::open_leads(&list.place, list.desk.as_deref(), list.json, config).await;
    }
    all(&list.place.open(&Config::load(config, &super::environment)?).await?, list).await
}

pub(super) async fn show_one(lead: &One, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let store = lead.place.open(&config).await?;
    show(&store, &config.desks, &lead.id, lead.json).await
}

/// Opens a database that is there.
pub(super) async fn open_existing(url: &str) -> anyhow::Result<Store> {
    if let Some(file) = missing_file(url) {
        bail!("there is no database at {file}: `bantam serve` makes one, and --database-url names another");
    }
    Ok(Store::open(url).await?)
}

/// The file of an SQLite address where there is none.
pub(super) fn missing_file(url: &str) -> Option<&str> {
    let file = url.strip_prefix("sqlite://")?.split('?').next()?;
    (!Path::new(file).exists()).then_some(file)
}

async fn all(store: &Store, wanted: &List) -> anyhow::Result<()> {
    let List { stage, temperature, since, ref source, json, .. } = *wanted;
    let leads = store.find_leads(&LeadFilter { stage, temperature, since, source: source.clone() }).await?;
    let dead = store.dead_letters(None).await?;
    let mut out = io::stdout().lock();
    if json {
        for lead in &leads {
            let mut object = lead_object(lead);
            object["undelivered"] = json!(undelivered(&dead, lead.id).count());
            writeln!(out, "{object}")?;
        }
        return Ok(());
    }
    if leads.is_empty() {
        writeln!(out, "No leads match.")?;
        return Ok(());
    }
    writeln!(out, "lead    created          temp stage        score  name                     source")?;
    for lead in &leads {
        writeln!(out, "{}", row(lead, undelivered(&dead, lead.id).count()))?;
    }
    let count = leads.len();
    writeln!(out, "{count} lead{}", if count == 1 { "" } else { "s" })?;
    Ok(())
}

fn row(lead: &Lead, undelivered: usize) -> String {
    let Lead { number, stage, temperature, score, profile, source, created_at, .. } = lead;
    let created = created_at.to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string();
    let temperature = temperature.map_or("", Temperature::name);
    let names: Vec<String> =
        [&profile.name, &profile.company].into_iter().flatten().map(|name| terminal::one_line(name)).collect();
    let name = terminal::pad(&terminal::cut(&names.join(", "), 24), 24);
    let source = source.as_ref().map(|source| source.source.as_str()).unwrap_or_default();
    let source = terminal::pad(source, 16);
    let mark = match undelivered {
        0 => String::new(),
        1 => "! 1 message not delivered".to_owned(),
        n => format!("! {n} messages not delivered"),
    };
    let number = number.to_string();
    let total = score.total;
    let row = format!("{number:<7} {created:<16} {temperature:<4} {stage:<12} {total:>5}  {name} {source} {mark}");
    row.trim_end().to_owned()
}

fn undelivered(dead: &[DeadLetter], lead: LeadId) -> impl Iterator<Item = &DeadLetter> {
    dead.iter().filter(move |letter| letter.lead == Some(lead))
}

/// As in 1042 or #1042.
pub(super) fn number(text: &str) -> Result<LeadNumber, String> {
    let number = text.trim_start_matches('#').parse().map(LeadNumber);
    number.map_err(|_| format!("`{text}` is no lead: name its number, as in 1042"))
}

async fn show(store: &Store, desks: &[Desk], id: &str, json: bool) -> anyhow::Result<()> {
    let number = number(id).map_err(anyhow::Error::msg)?;
    let mut lead = store.load_lead_numbered(number).await?.with_context(|| format!("there is no lead {number}"))?;
    if let Some(survivor) = store.survivor(lead.id).await? {
        return say_merged(number, survivor, json);
    }
    let history = store.lead_history(lead.id).await?;
    let transcript = store.transcript(lead.id).await?;
    let dead = store.dead_letters(Some(lead.id)).await?;
    let consents = store.consents(lead.id).await?;
    if json {
        let mut object = lead_object(&lead);
        object["consents"] = json!(consents);
        object["history"] = json!(history);
        object["merged_with"] = json!(lead.ties.absorbed.iter().map(|merged| merged.number).collect::<Vec<_>>());
        object["maybe_same"] = json!(lead.ties.maybe_same);
        object["transcript"] = json!(transcript);
        object["undelivered"] = json!(
            dead.iter()
                .map(|letter| json!({"chat": letter.chat, "error": letter.error, "at": letter.at}))
                .collect::<Vec<_>>()
        );
        writeln!(io::stdout(), "{object}")?;
        return Ok(());
    }
    // The whole transcript is below.
    lead.pending.conversation.clear();
    let mut out = io::stdout().lock();
    let desk = lead.assignment.as_ref().and_then(|it| desks.iter().find(|desk| desk.name == it.desk));
    let manner = manner_of_desk(store, &lead.script).await?;
    let (language, of_script) = manner.unwrap_or_else(|| (Language::ENGLISH, TimeZone::system()));
    // By one clock on the whole page: the desk's.
    let zone = desk.map_or_else(TimeZone::system, |desk| desk.zone(&of_script).clone());
    let names = Names { desks, members: store.member_names().await?, zone };
    let card = card_on(desk, &lead, language, &names.zone);
    writeln!(out, "{}", terminal::render_card(&card, &super::screen()))?;
    writeln!(out, "\nHistory")?;
    for step in audit(history.into_iter().map(|entry| (number, entry)).collect(), &|account| names.of(account)) {
        writeln!(out, "  {}", names.line(&step))?;
    }
    if !consents.is_empty() {
        writeln!(out, "\nConsent")?;
    }
    for consent in &consents {
        writeln!(out, "{}", consent_lines(consent, &names.zone))?;
    }
    writeln!(out, "\nTranscript")?;
    for line in &transcript {
        writeln!(out, "{}", transcript_line(line, &names.zone))?;
    }
    for letter in &dead {
        writeln!(out, "\n! not delivered to {}: {}", letter.chat, letter.error)?;
    }
    Ok(())
}

/// A lead that is a part of another one is shown there.
fn say_merged(number: LeadNumber, into: LeadNumber, json: bool) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    if json {
        writeln!(out, "{}", json!({"id": number, "merged_into": into}))?;
    } else {
        writeln!(out, "{number} was merged into {into}: see `bantam leads show {}`", into.0)?;
    }
    Ok(())
}

/// When, under which version of the script, and to which words.
fn consent_lines(consent: &Consent, zone: &TimeZone) -> String {
    let Consent { given_at, language, wording, script, withdrawn_at } = consent;
    let version: String = script.0.chars().take(12).collect();
    let withdrawn = withdrawn_at.map(|at| format!(", withdrawn {}", moment(at, zone))).unwrap_or_default();
    let words: Vec<String> =
        wording.notice.iter().chain([&wording.question]).map(|it| terminal::one_line(it)).collect();
    format!("  {}  in {language}, script {version}{withdrawn}: {}", moment(*given_at, zone), words.join(" "))
}

fn transcript_line(line: &TranscriptLine, zone: &TimeZone) -> String {
    let from = match line.from {
        Speaker::Prospect => ">",
        Speaker::Bot => "<",
    };
    let text = terminal::clean(&line.text);
    let mut lines = text.lines();
    let first = format!("  {} {from} {}", moment(line.at, zone), lines.next().unwrap_or_default());
    let rest = lines.map(|line| format!("\n{:21}{line}", "").trim_end().to_owned());
    std::iter::once(first).chain(rest).collect()
}

/// A lead as programs read it in lists.
fn lead_object(lead: &Lead) -> serde_json::Value {
    let mut object = super::chat::lead_json(lead);
    object["id"] = json!(lead.number);
    object["created_at"] = json!(lead.created_at);
    object["qualified_at"] = json!(lead.qualified_at);
    object["seconds_taken"] = json!(lead.seconds_taken);
    object["profile"] = json!(lead.profile);
    object["source"] = json!(lead.source.as_ref().map(|source| &source.source));
    object["campaign"] = json!(lead.source.as_ref().and_then(|source| source.campaign.as_ref()));
    object["last_source"] = json!(lead.last_source.as_ref().map(|source| &source.source));
    object["last_campaign"] = json!(lead.last_source.as_ref().and_then(|source| source.campaign.as_ref()));
    object["language"] = json!(lead.language);
    object["accounts"] = json!(lead.people.iter().map(|person| person.account.to_string()).collect::<Vec<_>>());
    object
}
