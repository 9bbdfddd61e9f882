//! The commands of a desk on the command line: the same words, for whoever runs the bot.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, bail};
use serde::Serialize;

use super::hand::{Hand, LANGUAGE, Place, no_rep, person, write_board};
use super::leads::number;
use crate::core::event::Person;
use crate::core::ids::{Account, LeadNumber};
use crate::core::lead::board::Board;
use crate::core::lead::board::glance::Glance;
use crate::core::lead::board::pipeline::pipeline;
use crate::core::lead::board::stats::stats;
use crate::core::lead::desk::Desk;
use crate::core::lead::desk_command::{DeskCommand, To};
use crate::core::lead::until::{NoMoment, read_moment};
use crate::core::lead::work::Work;
use crate::core::phrases::phrases;
use crate::core::stage::OTHER_REASON;
use crate::platform::terminal;
use crate::store::LeadsOf;

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

/// A step that is a button on a card elsewhere.
#[derive(Debug, clap::Args)]
pub(super) struct Step {
    /// The lead, as in 1042.
    #[arg(value_parser = number)]
    lead: LeadNumber,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
}

#[derive(Debug, clap::Args)]
pub(super) struct Snooze {
    /// The lead, as in 1042.
    #[arg(value_parser = number)]
    lead: LeadNumber,
    /// Until when, as in `3h`, `until mon 9:00` or `2027-05-01`.
    #[arg(required = true)]
    until: Vec<String>,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
}

/// On whose behalf something is done.
#[derive(Debug, clap::Args)]
struct By {
    /// The rep who does it, by name or by account; whoever runs the bot when left out.
    #[arg(long, value_name = "REP")]
    rep: Option<String>,
}

impl By {
    fn person(&self, hand: &Hand, desk: &Desk) -> anyhow::Result<Person> {
        let Some(name) = self.rep.as_deref().map(|name| name.trim_start_matches('@')) else { return hand.operator() };
        let by_account = || desk.rep_with(&name.parse().ok()?);
        let rep = desk.rep_named(name).or_else(by_account).ok_or_else(|| no_rep(name, std::slice::from_ref(desk)))?;
        Ok(person(rep.accounts.first().context("a rep has an account")?.clone()))
    }
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
    let mut hand = Hand::open(&wanted.place, config).await?;
    // They tell where prospects leave it.
    hand.expect_script()?;
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
    let accounts = match (hand.rep(&wanted.rep), wanted.rep.parse::<Account>()) {
        (Ok((_, rep)), _) => rep.accounts.clone(),
        (Err(_), Ok(account)) => vec![account],
        (Err(nobody), Err(_)) => return Err(nobody),
    };
    let mut leads = Vec::new();
    for holder in &accounts {
        leads.extend(hand.turns.store.open_leads(LeadsOf { desk: None, holder: Some(holder) }, 0, i64::MAX).await?);
    }
    crate::core::lead::board::glance::sort(&mut leads);
    write_leads(&leads, wanted.json, hand.turns.clock.now())?;
    hand.close().await
}

/// All open leads, or those of a desk: the hottest first, of equals those that wait longest.
pub(super) async fn open_leads(
    place: &Place,
    desk: Option<&str>,
    json: bool,
    config: Option<&Path>,
) -> anyhow::Result<()> {
    let hand = Hand::open(place, config).await?;
    hand.view(desk)?;
    let leads = hand.turns.store.open_leads(LeadsOf { desk, holder: None }, 0, i64::MAX).await?;
    write_leads(&leads, json, hand.turns.clock.now())?;
    hand.close().await
}

pub(super) async fn assign(wanted: &Assign, config: Option<&Path>) -> anyhow::Result<()> {
    let to = To::Named(wanted.rep.trim_start_matches('@').to_owned());
    let hand = Hand::open(&wanted.place, config).await?;
    hand.desk_of(wanted.lead).await?;
    command(hand, DeskCommand::Assign { lead: wanted.lead, to }).await
}

pub(super) async fn note(wanted: &Note, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    hand.desk_of(wanted.lead).await?;
    command(hand, DeskCommand::Note { lead: wanted.lead, words: wanted.words.join(" ") }).await
}

pub(super) async fn disqualify(wanted: &Disqualify, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let desk = hand.desk_of(wanted.lead).await?;
    let arguments = format!("{} {}", wanted.lead, wanted.reason.join(" "));
    let read = hand.read("disqualify", &arguments, desk)?;
    if let DeskCommand::Disqualify { reason, words: None, .. } = &read
        && reason.code == OTHER_REASON
    {
        bail!("`{OTHER_REASON}` says nothing by itself: `bantam disqualify {} other they moved abroad`", wanted.lead.0);
    }
    command(hand, read).await
}

pub(super) async fn away(wanted: &Away, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let (desk, rep) = hand.rep(&wanted.rep)?;
    let read = hand.read("away", &wanted.until.join(" "), desk)?;
    let by = person(rep.accounts.first().context("a rep has an account")?.clone());
    hand.carry_out(&by, async |turns, order| turns.command_by_hand(order, &read).await).await
}

pub(super) async fn available(wanted: &Available, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let (_, rep) = hand.rep(&wanted.rep)?;
    let by = person(rep.accounts.first().context("a rep has an account")?.clone());
    hand.carry_out(&by, async |turns, order| turns.command_by_hand(order, &DeskCommand::Available).await).await
}

/// Does this with a lead.
pub(super) async fn step(wanted: &Step, work: Work, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let by = wanted.by.person(&hand, hand.desk_of(wanted.lead).await?)?;
    hand.carry_out(&by, async |turns, order| turns.work_by_hand(order, wanted.lead, work).await).await
}

pub(super) async fn snooze(wanted: &Snooze, config: Option<&Path>) -> anyhow::Result<()> {
    let hand = Hand::open(&wanted.place, config).await?;
    let desk = hand.desk_of(wanted.lead).await?;
    let (by, said) = (wanted.by.person(&hand, desk)?, wanted.until.join(" "));
    let words = &phrases(LANGUAGE).board;
    let until = match read_moment(&said, &hand.turns.clock_of(desk, LANGUAGE)) {
        Ok(until) => until,
        Err(NoMoment::NotUnderstood) => bail!("{}", (words.not_a_moment)(&said)),
        Err(NoMoment::Over) => bail!("{}", (words.over)(&said)),
    };
    let work = Work::Snooze { until };
    hand.carry_out(&by, async |turns, order| turns.work_by_hand(order, wanted.lead, work).await).await
}

/// Does this for whoever runs the bot.
async fn command(hand: Hand, command: DeskCommand) -> anyhow::Result<()> {
    let by = hand.operator()?;
    hand.carry_out(&by, async |turns, order| turns.command_by_hand(order, &command).await).await
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
