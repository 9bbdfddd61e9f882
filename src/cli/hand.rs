//! What commands on the command line share: where the leads are, and the hand that works on them beside the service that runs.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, bail};
use tokio::task::JoinHandle;

use super::leads::open_existing;
use super::script_file;
use crate::clock::Clock;
use crate::config::Config;
use crate::core::event::Person;
use crate::core::ids::{Account, Language, LeadNumber};
use crate::core::lead::board::{Board, Shown};
use crate::core::lead::desk::{Desk, Rep};
use crate::core::lead::desk_command::{Back, DeskCommand, Parameters, read_command};
use crate::core::lead::lead::{Actor, Lead};
use crate::core::phrases::phrases;
use crate::platform::terminal;
use crate::service::board::View;
use crate::service::command::{Order, Surface};
use crate::service::ids::Ids;
use crate::service::scripts::Scripts;
use crate::service::turns::Turns;
use crate::store::{Store, StoreError, writer};

/// What is said on the command line is said in this language.
pub(super) const LANGUAGE: Language = Language::ENGLISH;

/// Where the leads are.
#[derive(Debug, clap::Args)]
pub(super) struct Place {
    /// The database; that of the configuration when left out.
    #[arg(long, value_name = "URL")]
    database_url: Option<String>,
}

impl Place {
    /// Opens the database, which is there.
    pub(super) async fn open(&self, config: &Config) -> anyhow::Result<Store> {
        open_existing(self.database_url.as_deref().unwrap_or(config.database_url.expose())).await
    }
}

/// What it takes to look at leads, and to work on them, beside the service that runs. It begins no conversation, so it keeps no
/// script and gets along without a sound one.
pub(super) struct Hand {
    pub(super) turns: Turns,
    writing: JoinHandle<()>,
    /// Why the script of the configuration cannot be used.
    faulty: Option<anyhow::Error>,
}

impl Hand {
    pub(super) async fn open(place: &Place, config: Option<&Path>) -> anyhow::Result<Self> {
        let config = Config::load(config, &super::environment)?;
        let store = place.open(&config).await?;
        let (script, faulty) = match script_file::open_quietly(&config.script) {
            Ok(script) => (script, None),
            Err(fault) => (script_file::shipped().context("no script comes with this program")?, Some(fault)),
        };
        let (writer, writing) = writer::start(&store);
        let scripts = Arc::new(Scripts::beside(store.clone(), script));
        let (desks, ids) = (Arc::new(config.desks()), Arc::new(Ids::new(super::process_number())));
        let turns = Turns { store, writer, scripts, desks, clock: Clock::System, ids, news: Arc::default() };
        Ok(Self { turns, writing, faulty })
    }

    /// Waits until all is written.
    pub(super) async fn close(self) -> anyhow::Result<()> {
        drop(self.turns);
        self.writing.await.context("the writer ended badly")
    }

    /// The script of the configuration can be used.
    pub(super) fn expect_script(&mut self) -> anyhow::Result<()> {
        self.faulty.take().map_or(Ok(()), Err)
    }

    pub(super) fn view(&self, desk: Option<&str>) -> anyhow::Result<View> {
        let Some(name) = desk else { return Ok(View::All) };
        if self.turns.desks.named(name).is_none() {
            let known: Vec<&str> = self.turns.desks.desks.iter().map(|desk| desk.name.as_str()).collect();
            bail!("there is no desk `{name}`: bantam.toml has {}", list_or_none(&known));
        }
        Ok(View::Desks(vec![name.to_owned()]))
    }

    pub(super) fn rep(&self, name: &str) -> anyhow::Result<(&Desk, &Rep)> {
        let bare = name.trim_start_matches('@');
        let found = self.turns.desks.desks.iter().find_map(|desk| Some((desk, desk.rep_named(bare)?)));
        found.ok_or_else(|| no_rep(name, &self.turns.desks.desks))
    }

    pub(super) async fn lead(&self, number: LeadNumber) -> anyhow::Result<Lead> {
        self.turns.store.load_lead_numbered(number).await?.with_context(|| format!("there is no lead {number}"))
    }

    /// The desk that has a lead.
    pub(super) async fn desk_of(&self, number: LeadNumber) -> anyhow::Result<&Desk> {
        let lead = self.lead(number).await?;
        if let Some(merged) = &lead.ties.merged_into {
            bail!("{number} is a part of {}: use that number", merged.number);
        }
        let Some(assignment) = lead.assignment else { bail!("no desk has {number}: none was told of it") };
        let desk = self.turns.desks.named(&assignment.desk);
        desk.with_context(|| format!("{number} is on the desk `{}`, which bantam.toml has no more", assignment.desk))
    }

    pub(super) fn read(&self, name: &str, arguments: &str, desk: &Desk) -> anyhow::Result<DeskCommand> {
        let clock = self.turns.clock_of(desk, LANGUAGE);
        match read_command(name, Parameters { arguments, mentions: false, back: &Back::Within }, &clock) {
            Some(Ok(command)) => Ok(command),
            Some(Err(wrong)) => bail!("{}", wrong.what(&phrases(LANGUAGE).board)),
            None => bail!("there is no command `{name}`"),
        }
    }

    /// Whoever runs the bot, as the desks call them.
    pub(super) fn operator(&self) -> anyhow::Result<Person> {
        let of_desks = self.turns.scripts.newest().fallback_language();
        let name = phrases(of_desks).desk.past.operator.to_owned();
        Ok(Person { first_name: Some(name), ..person(Actor::OPERATOR.parse()?) })
    }

    /// Has this done by somebody, and says what came of it.
    pub(super) async fn carry_out(
        self,
        by: &Person,
        deed: impl AsyncFnOnce(&Turns, &Order<'_>) -> Result<Result<Shown, String>, StoreError>,
    ) -> anyhow::Result<()> {
        let desks: Vec<&Desk> = self.turns.desks.desks.iter().collect();
        let (view, surface) = (View::All, Surface::Shell);
        let order = Order { by, desks: &desks, view: &view, mentioned: None, language: LANGUAGE, surface };
        let outcome = deed(&self.turns, &order).await?;
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

/// Somebody of whom only the account is known.
pub(super) fn person(account: Account) -> Person {
    Person { account, first_name: None, last_name: None, username: None, language: None }
}

/// Nobody of these desks is called so.
pub(super) fn no_rep(name: &str, desks: &[Desk]) -> anyhow::Error {
    let known: Vec<&str> = desks.iter().flat_map(|desk| &desk.reps).map(|rep| rep.name.as_str()).collect();
    anyhow::anyhow!("there is no rep `{name}`: bantam.toml has {}", list_or_none(&known))
}

pub(super) fn list_or_none(names: &[&str]) -> String {
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

pub(super) fn write_board(board: &Board) -> anyhow::Result<()> {
    Ok(write!(io::stdout(), "{}", terminal::render_board(board, &super::screen()))?)
}
