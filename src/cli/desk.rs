//! The commands of a desk on the command line: the same words, for whoever runs the bot.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use serde::Serialize;
use tokio::task::JoinHandle;

use super::leads::{number, open_existing};
use super::script_file;
use crate::clock::Clock;
use crate::config::Config;
use crate::core::event::Person;
use crate::core::ids::{Account, Language, LeadNumber};
use crate::core::lead::board::glance::Glance;
use crate::core::lead::board::pipeline::pipeline;
use crate::core::lead::board::stats::stats;
use crate::core::lead::board::{Board, Shown};
use crate::core::lead::desk::{Desk, Rep};
use crate::core::lead::desk_command::{Back, DeskCommand, Given, To, read_command};
use crate::core::phrases::phrases;
use crate::platform::terminal;
use crate::service::board::View;
use crate::service::by_hand::OPERATOR;
use crate::service::command::Order;
use crate::service::ids::Ids;
use crate::service::scripts::Scripts;
use crate::service::turns::Turns;
use crate::store::writer;
use crate::store::{LeadsOf, Store};

/// What is said on the command line is said in this language.
const LANGUAGE: Language = Language::ENGLISH;

/// Where the leads are.
#[derive(Debug, clap::Args)]
pub(super) struct Place {
    /// The database; that of the configuration when left out.
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
}

/// Whose leads are counted, and how they are shown.
#[derive(Debug, clap::Args)]
pub(super) struct Counted {
    /// Only the leads of this desk.
    #[arg(long)]
    desk: Option<String>,
    /// Objects, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
pub(super) struct Mine {
    /// The rep, by name or by account, as in bea or telegram:4711.
    #[arg(long = "as", value_name = "REP")]
    rep: String,
    /// One object a line, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
pub(super) struct Assign {
    /// The lead, as in 1042.
    #[arg(value_parser = number)]
    lead: LeadNumber,
    /// Who gets it: a rep of its desk by name, or a member by account.
    rep: String,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
pub(super) struct Note {
    /// The lead, as in 1042.
    #[arg(value_parser = number)]
    lead: LeadNumber,
    /// What is to be written into its history.
    #[arg(required = true)]
    words: Vec<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
pub(super) struct Disqualify {
    /// The lead, as in 1042.
    #[arg(value_parser = number)]
    lead: LeadNumber,
    /// The reason, as in no_budget; then perhaps a day on which it comes back (2027-05-01, 90d), then perhaps words.
    #[arg(required = true)]
    reason: Vec<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
pub(super) struct Away {
    /// The rep, by name.
    rep: String,
    /// Until when, as in `3h`, `until mon 9:00` or `2027-05-01`; until they are available again when left out.
    until: Vec<String>,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
pub(super) struct Available {
    /// The rep, by name.
    rep: String,
    #[command(flatten)]
    place: Place,
}

pub(super) async fn pipeline_of(wanted: &Counted, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let counts = hand.turns.boards().stages(&hand.view(wanted.desk.as_deref())?).await?;
    if wanted.json {
        write_objects(&counts)?;
    } else {
        write_board(&pipeline(&counts, LANGUAGE))?;
    }
    hand.close().await
}

pub(super) async fn stats_of(wanted: &Counted, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let figures = hand.turns.boards().stats(&hand.view(wanted.desk.as_deref())?).await?;
    if wanted.json {
        write_objects(std::slice::from_ref(&figures))?;
    } else {
        // Here the pages stand below each other.
        let mut page = 0;
        loop {
            let board = stats(&figures, page, LANGUAGE);
            let is_last = !board.buttons.iter().any(|button| button.label.ends_with('▶'));
            let heading = if page == 0 { phrases(LANGUAGE).board.stats.to_owned() } else { String::new() };
            write_board(&Board { heading, ..board })?;
            if is_last {
                break;
            }
            page += 1;
        }
    }
    hand.close().await
}

pub(super) async fn mine(wanted: &Mine, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let accounts = match hand.rep(&wanted.rep) {
        Some((_, rep)) => rep.accounts.clone(),
        None => vec![wanted.rep.parse::<Account>().map_err(|_| hand.no_rep(&wanted.rep))?],
    };
    let mut leads = Vec::new();
    for holder in &accounts {
        leads.extend(hand.turns.store.open_leads(LeadsOf { desk: None, holder: Some(holder) }, i64::MAX).await?);
    }
    crate::core::lead::board::glance::sort(&mut leads);
    write_leads(&leads, wanted.json, hand.turns.clock.now())?;
    hand.close().await
}

/// All open leads, or those of a desk: the hottest first, of equals those that wait longest.
pub(super) async fn open_leads(store: &Store, desk: Option<&str>, json: bool) -> anyhow::Result<()> {
    let leads = store.open_leads(LeadsOf { desk, holder: None }, i64::MAX).await?;
    write_leads(&leads, json, Clock::System.now())
}

pub(super) async fn assign(wanted: &Assign, config: Option<&Path>) -> anyhow::Result<()> {
    let to = To::Named(wanted.rep.trim_start_matches('@').to_owned());
    let hand = Hand::open(&wanted.place, config).await?;
    hand.carry_out(&DeskCommand::Assign { lead: wanted.lead, to }, OPERATOR.parse()?).await
}

pub(super) async fn note(wanted: &Note, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let command = DeskCommand::Note { lead: wanted.lead, words: wanted.words.join(" ") };
    hand.carry_out(&command, OPERATOR.parse()?).await
}

pub(super) async fn disqualify(wanted: &Disqualify, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let lead = hand.turns.store.load_lead_numbered(wanted.lead).await?;
    let desk = lead.and_then(|lead| hand.turns.desks.named(&lead.assignment?.desk).cloned()).unwrap_or_default();
    let arguments = format!("{} {}", wanted.lead, wanted.reason.join(" "));
    let command = hand.read("disqualify", &arguments, &desk)?;
    hand.carry_out(&command, OPERATOR.parse()?).await
}

pub(super) async fn away(wanted: &Away, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let (desk, rep) = hand.rep(&wanted.rep).ok_or_else(|| hand.no_rep(&wanted.rep))?;
    let command = hand.read("away", &wanted.until.join(" "), desk)?;
    let account = rep.accounts.first().context("a rep has an account")?.clone();
    hand.carry_out(&command, account).await
}

pub(super) async fn available(wanted: &Available, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let (_, rep) = hand.rep(&wanted.rep).ok_or_else(|| hand.no_rep(&wanted.rep))?;
    let account = rep.accounts.first().context("a rep has an account")?.clone();
    hand.carry_out(&DeskCommand::Available, account).await
}

/// What it takes to look at leads, and to work on them, beside the service that runs.
struct Hand {
    turns: Turns,
    writing: JoinHandle<()>,
}

impl Hand {
    async fn open(place: &Place, config: Option<&Path>) -> anyhow::Result<Self> {
        let config = Config::load(config, &super::environment)?;
        let url = place.database_url.as_deref().unwrap_or(config.database_url.expose());
        let store = open_existing(url).await?;
        let names: Vec<String> = config.desks.iter().map(|desk| desk.name.clone()).collect();
        let file = script_file::open(&config.script, (!names.is_empty()).then_some(&names[..]))?;
        let clock = Clock::System;
        let (writer, writing) = writer::start(&store);
        let scripts = Arc::new(Scripts::open(store.clone(), file.script, &file.source, clock.now()).await?);
        let (desks, ids) = (Arc::new(config.desks()), Arc::new(Ids::new(super::process_number())));
        let turns = Turns { store, writer, scripts, desks, clock, ids, news: Arc::default() };
        Ok(Self { turns, writing })
    }

    /// Waits until all is written.
    async fn close(self) -> anyhow::Result<()> {
        drop(self.turns);
        self.writing.await.context("the writer ended badly")
    }

    fn view(&self, desk: Option<&str>) -> anyhow::Result<View> {
        let Some(name) = desk else { return Ok(View::All) };
        if self.turns.desks.named(name).is_none() {
            let known: Vec<&str> = self.turns.desks.desks.iter().map(|desk| desk.name.as_str()).collect();
            bail!("there is no desk `{name}`: bantam.toml has {}", list_or_none(&known));
        }
        Ok(View::Desks(vec![name.to_owned()]))
    }

    fn rep(&self, name: &str) -> Option<(&Desk, &Rep)> {
        let name = name.trim_start_matches('@');
        self.turns.desks.desks.iter().find_map(|desk| Some((desk, desk.rep_named(name)?)))
    }

    fn no_rep(&self, name: &str) -> anyhow::Error {
        let reps = self.turns.desks.desks.iter().flat_map(|desk| &desk.reps);
        let known: Vec<&str> = reps.map(|rep| rep.name.as_str()).collect();
        anyhow::anyhow!("there is no rep `{name}`: bantam.toml has {}", list_or_none(&known))
    }

    fn read(&self, name: &str, arguments: &str, desk: &Desk) -> anyhow::Result<DeskCommand> {
        let clock = self.turns.clock_of(desk, LANGUAGE);
        match read_command(name, Given { arguments, mentions: false, back: &Back::Within }, &clock) {
            Some(Ok(command)) => Ok(command),
            Some(Err(wrong)) => bail!("{}", wrong.what(&phrases(LANGUAGE).board)),
            None => bail!("there is no command `{name}`"),
        }
    }

    /// Does it, and says what came of it.
    async fn carry_out(self, command: &DeskCommand, by: Account) -> anyhow::Result<()> {
        let by = Person { account: by, first_name: None, last_name: None, username: None, language: None };
        let desks: Vec<&Desk> = self.turns.desks.desks.iter().collect();
        let order = Order { by: &by, desks: &desks, view: &View::All, mentioned: None, language: LANGUAGE };
        let outcome = self.turns.command_by_hand(&order, command).await?;
        self.close().await?;
        match outcome {
            Ok(Shown::Board(board)) => write_board(&board),
            Ok(Shown::Lead { card, .. }) => {
                Ok(write!(io::stdout(), "{}", terminal::render_card(&card, &super::screen()))?)
            }
            Err(why) => bail!("{why}"),
        }
    }
}

fn list_or_none(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

fn write_board(board: &Board) -> anyhow::Result<()> {
    Ok(write!(io::stdout(), "{}", terminal::render_board(board, &super::screen()))?)
}

fn write_objects(objects: &[impl Serialize]) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    for object in objects {
        writeln!(out, "{}", serde_json::to_string(object)?)?;
    }
    Ok(())
}

fn write_leads(leads: &[Glance], json: bool, now: jiff::Timestamp) -> anyhow::Result<()> {
    if json {
        return write_objects(leads);
    }
    let mut out = io::stdout().lock();
    if leads.is_empty() {
        return Ok(writeln!(out, "No leads are open.")?);
    }
    writeln!(out, "lead    temp stage        score  waits      owner         name")?;
    for lead in leads {
        writeln!(out, "{}", row(lead, now))?;
    }
    let count = leads.len();
    Ok(writeln!(out, "{count} lead{}", if count == 1 { "" } else { "s" })?)
}

fn row(lead: &Glance, now: jiff::Timestamp) -> String {
    let temperature = lead.temperature.map_or("", |temperature| temperature.name());
    let waits = (phrases(LANGUAGE).card.duration)(now.duration_since(lead.since).as_secs().max(0));
    let assignment = lead.assignment.as_ref();
    let owner = match assignment.map(|it| (&it.owner, &it.offered)) {
        Some((Some(owner), _)) => owner.name.clone(),
        Some((None, Some(offered))) => format!("({})", offered.name),
        Some((None, None)) | None => String::new(),
    };
    let names: Vec<String> =
        [&lead.name, &lead.company].into_iter().flatten().map(|it| terminal::one_line(it)).collect();
    let (waits, owner) = (terminal::pad(&waits, 10), terminal::pad(&terminal::cut(&owner, 13), 13));
    let name = terminal::cut(&names.join(", "), 32);
    let (number, stage, score) = (lead.number.to_string(), lead.stage, lead.score);
    format!("{number:<7} {temperature:<4} {stage:<12} {score:>5}  {waits} {owner} {name}").trim_end().to_owned()
}
