//! `bantam serve`: the bot on every platform whose token is given.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tokio::task::{JoinError, JoinHandle, JoinSet};
use tracing::{info, warn};

use super::script_file::{self, ScriptFile};
use super::wiring::Wired;
use super::{desk_lines, routes};
use crate::clock::Clock;
use crate::config::Config;
use crate::core::ids::{Chat, Language, Platform};
use crate::core::lead::card::card_on;
use crate::core::lead::lead::Lead;
use crate::core::lead::routing::Desks;
use crate::core::phrases::phrases;
use crate::core::script::model::Script;
use crate::outbox::{self, Outbox};
use crate::platform::Sender;
use crate::platform::discord::receive::Listening;
use crate::platform::discord::{self, Discord};
use crate::platform::telegram::receive::Polling;
use crate::platform::telegram::{self, Telegram};
use crate::platform::terminal;
use crate::service::board::{Boards, View};
use crate::service::gate::Gate;
use crate::service::ids::Ids;
use crate::service::retention::Keeper;
use crate::service::scripts::Scripts;
use crate::service::turns::Turns;
use crate::service::{self, housekeeping, silence};
use crate::store::record::OwedBoard;
use crate::store::writer::{self, Writer};
use crate::store::{Standing, Store};
use crate::telemetry;

/// How long each part may take to finish what it has in hand; together less than the ten seconds that a container gets.
const DRAIN: Duration = Duration::from_secs(3);

const NO_TOKEN: &str = "no platform has a token, so there is nobody to talk to: get one from @BotFather on Telegram, or \
                        from Discord's Developer Portal, and start again with BANTAM_TELEGRAM_TOKEN or \
                        BANTAM_DISCORD_TOKEN set (`bantam chat` needs none)";

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Check the configuration and the script, say what would run, and start nothing.
    #[arg(long)]
    check_only: bool,
}

pub(super) async fn run(arguments: &Arguments, config: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(config, &super::environment)?;
    let desks: Vec<String> = config.desks.iter().map(|desk| desk.name.clone()).collect();
    // Before there is any desk, a script may name those to come.
    let file = script_file::open(&config.script, (!desks.is_empty()).then_some(&desks[..]))?;
    routes::expect_sound(&config, &file.script)?;
    if config.telegram.token.is_none() && config.discord.token.is_none() {
        bail!(NO_TOKEN);
    }
    if arguments.check_only {
        let database = Store::look(config.database_url.expose()).await?;
        say_what_would_run(&config, &file, database);
        return Ok(());
    }
    telemetry::start(&super::environment)?;
    // Listened to before anything is sent, so that a stop in the first moments is none that breaks something off.
    let mut signals = Signals::listen()?;
    let running = tokio::select! {
        running = Running::start(config, file) => running?,
        () = signals.received() => {
            info!("stopped before it was ready");
            return Ok(());
        }
    };
    running.until_stopped(signals).await
}

/// What asks the program to stop.
struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn listen() -> anyhow::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn received(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

fn say_what_would_run(config: &Config, file: &ScriptFile, database: Standing) {
    let languages: Vec<&str> = file.script.languages.iter().map(Language::code).collect();
    println!("script    {} ({}), version {}", file.script.name, file.place, &file.script.hash.0[..12]);
    println!("          {} questions, languages: {}", file.script.questions.len(), languages.join(", "));
    println!("database  {}", without_password(config.database_url.expose()));
    println!("          {database}");
    for (name, connection, api_url) in
        [("telegram", &config.telegram, telegram::API_URL), ("discord", &config.discord, discord::API_URL)]
    {
        match connection.token {
            Some(_) => println!("{name:<10}token given, API at {}", connection.address(api_url)),
            None => println!("{name:<10}no token: not served"),
        }
    }
    if config.desks.is_empty() {
        println!("desks     none: leads are stored, and nobody is told");
    }
    for desk in &config.desks {
        let rooms: Vec<String> = desk.rooms.iter().map(ToString::to_string).collect();
        println!("desk      {}: {}", desk.name, rooms.join(", "));
        for line in desk_lines::of_desk(desk) {
            println!("          {line}");
        }
    }
    for (place, line) in desk_lines::of_routes(config).iter().enumerate() {
        let heading = if place == 0 { "routes" } else { "" };
        println!("{heading:<10}{}. {}", place + 1, terminal::one_line(line));
    }
    println!("Configuration and script are in order; nothing was started.");
}

/// A database address that may be shown.
pub(super) fn without_password(url: &str) -> String {
    match url.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?))) {
        Some((scheme, (login, place))) => {
            let user = login.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{place}")
        }
        None => url.to_owned(),
    }
}

/// The platforms whose token is given.
struct Platforms {
    telegram: Option<Telegram>,
    discord: Option<Discord>,
}

impl Platforms {
    async fn connect(config: &Config, script: &Script) -> anyhow::Result<Self> {
        let mut connected = Self { telegram: None, discord: None };
        if let Some(token) = &config.telegram.token {
            let telegram = telegram::connect(token.expose(), config.telegram.address(telegram::API_URL)).await?;
            register_commands(&telegram, script, config).await;
            connected.telegram = Some(telegram);
        }
        if let Some(token) = &config.discord.token {
            let discord = discord::connect(token.expose(), config.discord.address(discord::API_URL)).await?;
            if let Err(error) = discord.register_commands(script.fallback_language()).await {
                warn!(%error, "prospects can still write direct messages");
            }
            for (place, error) in discord.register_on_desks(&rooms_of(config), script.fallback_language()).await {
                warn!(place, %error, "the commands of desks are not offered there; the buttons of cards work all the same");
            }
            connected.discord = Some(discord);
        }
        Ok(connected)
    }

    fn senders(&self) -> HashMap<Platform, Arc<dyn Sender>> {
        let telegram = self.telegram.clone().map(|it| (Platform::Telegram, Arc::new(it) as Arc<dyn Sender>));
        let discord = self.discord.clone().map(|it| (Platform::Discord, Arc::new(it) as Arc<dyn Sender>));
        telegram.into_iter().chain(discord).collect()
    }

    /// Receives on each of them until `stopped`, or until one of them does not want us any more.
    fn receive(self, handler: &Wired, stopped: &watch::Receiver<bool>) -> JoinSet<anyhow::Result<()>> {
        let mut receiving = JoinSet::new();
        if let Some(telegram) = self.telegram {
            let bot = telegram.username();
            info!(platform = "telegram", bot, "ready: prospects can write to t.me/{bot}");
            let (handler, stopped) = (handler.clone(), stopped.clone());
            receiving.spawn(async move {
                Ok(telegram::receive::run(&telegram, handler, Polling::default(), stopped).await?)
            });
        }
        if let Some(discord) = self.discord {
            let bot = discord.username();
            info!(platform = "discord", bot, "ready: add the bot to a server with {}", discord.invite_link());
            let (handler, stopped) = (handler.clone(), stopped.clone());
            receiving.spawn(async move {
                Ok(discord::receive::run(&discord, handler, Listening::default(), stopped).await?)
            });
        }
        receiving
    }
}

/// The parts at work.
struct Running {
    /// With the watch over leads on desks.
    receiving: JoinSet<anyhow::Result<()>>,
    stop: watch::Sender<bool>,
    outbox: Outbox,
    sending: JoinHandle<()>,
    writer: Writer,
    writing: JoinHandle<()>,
}

impl Running {
    async fn start(config: Config, file: ScriptFile) -> anyhow::Result<Self> {
        let clock = Clock::System;
        let store = Store::open(config.database_url.expose()).await?;
        let platforms = Platforms::connect(&config, &file.script).await?;
        warn_of_desks(&config);

        let (writer, writing) = writer::start(&store);
        let scripts = Arc::new(Scripts::open(store.clone(), file.script, &file.source, clock.now()).await?);
        let desks = Arc::new(config.desks());
        let boards = Boards {
            store: store.clone(),
            scripts: Arc::clone(&scripts),
            desks: Arc::clone(&desks),
            clock: clock.clone(),
        };
        let boards = board_look_up(boards);
        let ledger = outbox::ledger::StoreLedger { store: store.clone(), writer: writer.clone(), boards };
        let render_card = card_renderer(Arc::clone(&scripts), Arc::clone(&desks));
        let (outbox, sending) = outbox::start(&ledger, platforms.senders(), &config.pacing, &clock, &render_card);
        let ids = Arc::new(Ids::new(super::process_number()));
        let turns = Turns { store, writer: writer.clone(), scripts, desks, clock, ids, news: Arc::default() };

        let (stop, stopped) = watch::channel(false);
        tokio::spawn(housekeeping::run(writer.clone(), turns.clock.clone(), stopped.clone()));
        let forgetting = outbox.clone();
        let keeper = Keeper {
            store: turns.store.clone(),
            writer: writer.clone(),
            scripts: Arc::clone(&turns.scripts),
            clock: turns.clock.clone(),
            erased: move |lead| forgetting.forget(lead, None),
        };
        tokio::spawn(keeper.run(stopped.clone()));
        let (store, clock) = (turns.store.clone(), turns.clock.clone());
        let gate = Arc::new(Gate::open(store.clone(), clock.clone(), config.limits, config.blocked).await?);
        let (gate_keeper, until) = (Arc::clone(&gate), stopped.clone());
        tokio::spawn(async move { gate_keeper.keep(until).await });
        let wired = Wired { turns, gate: Arc::clone(&gate), outbox: outbox.clone() };
        tokio::spawn(silence::run(wired.clone(), store, gate, clock, stopped.clone()));
        let (turns, sending_on) = (wired.turns.clone(), outbox.clone());
        let news = Arc::clone(&turns.news);
        let watching = service::watch::run(turns, news, move |owed| sending_on.hand_over(owed), stopped.clone());
        let mut receiving = platforms.receive(&wired, &stopped);
        // Nobody would notice that leads are forgotten: without the watch the program ends, and is started again.
        receiving.spawn(async move {
            watching.await;
            Ok(())
        });
        Ok(Self { receiving, stop, outbox, sending, writer, writing })
    }

    /// Runs until a signal, or until a platform does not want us any more; then finishes what is in hand.
    async fn until_stopped(mut self, mut signals: Signals) -> anyhow::Result<()> {
        let ended = tokio::select! {
            () = signals.received() => None,
            ended = self.receiving.join_next() => ended,
        };
        info!("stopping: finishing what is in hand");
        let received = self.drain(ended).await;
        info!("stopped");
        received
    }

    /// In the order in which work flows: nothing comes in any more, what is due goes out, everything is written.
    async fn drain(self, ended: Option<Result<anyhow::Result<()>, JoinError>>) -> anyhow::Result<()> {
        let Self { mut receiving, stop, outbox, sending, writer, writing } = self;
        stop.send_replace(true);
        let mut received = ended.into_iter().collect::<Vec<_>>();
        let rest = async {
            while let Some(ended) = receiving.join_next().await {
                received.push(ended);
            }
        };
        _ = within("receiving", rest).await;
        outbox.stop();
        drop(outbox);
        _ = within("sending", sending).await;
        drop(writer);
        _ = within("writing", writing).await;
        received.into_iter().try_for_each(|ended| ended.context("a part of the program ended badly")?)
    }
}

/// Waits for a part to end, but not for ever: what it leaves is in the store, or comes again from the platform.
async fn within<T>(part: &str, work: impl Future<Output = T>) -> Option<T> {
    let ended = tokio::time::timeout(DRAIN, work).await;
    if ended.is_err() {
        warn!(part, "did not finish in time; the rest is done at the next start");
    }
    ended.ok()
}

/// A card speaks the language of its desk: the first of the script that the lead answered.
fn card_renderer(scripts: Arc<Scripts>, desks: Arc<Desks>) -> outbox::RenderCard {
    Arc::new(move |lead: &Lead| {
        let script = scripts.loaded_or_newest(&lead.script);
        let desk = lead.assignment.as_ref().and_then(|assignment| desks.named(&assignment.desk));
        card_on(desk, lead, script.fallback_language(), &script.time_zone)
    })
}

/// What desks ask for is looked up when it is shown.
fn board_look_up(boards: Boards) -> outbox::ledger::LookUp {
    Arc::new(move |owed: OwedBoard| {
        let boards = boards.clone();
        Box::pin(async move { boards.show(&owed.asked, &View::Desks(owed.desks), owed.language).await })
    })
}

fn warn_of_desks(config: &Config) {
    if config.desks.is_empty() {
        warn!(
            "there is no desk: leads are stored, but nobody is told; add the bot to a group, write /room there, and put the address into bantam.toml"
        );
    }
}

/// The menu of commands on Telegram, in each language of the script.
pub(super) fn commands(script: &Script) -> Vec<telegram::Commands> {
    in_each_language(script, |language| phrases(language).commands.to_vec())
}

/// That of the groups where desks are: their commands, and `/room`, which every group has.
fn desk_commands(script: &Script) -> Vec<telegram::Commands> {
    in_each_language(script, |language| {
        let words = phrases(language);
        words.board.commands.iter().copied().chain([("room", words.room_command)]).collect()
    })
}

fn in_each_language(
    script: &Script,
    commands: impl Fn(Language) -> Vec<(&'static str, &'static str)>,
) -> Vec<telegram::Commands> {
    let of = |language| -> Vec<(String, String)> {
        let commands = commands(language).into_iter();
        commands.map(|(name, description)| (name.to_owned(), description.to_owned())).collect()
    };
    let fallback = (None, of(script.fallback_language()));
    let others = script.languages.iter().map(|language| (Some(*language), of(*language)));
    std::iter::once(fallback).chain(others).collect()
}

/// The rooms in which commands of desks count, each once.
fn rooms_of(config: &Config) -> Vec<Chat> {
    let rooms = config.desks.iter().flat_map(|desk| desk.rooms.iter().chain(&desk.escalation_room).cloned());
    let mut rooms: Vec<Chat> = rooms.collect();
    rooms.sort_unstable();
    rooms.dedup();
    rooms
}

/// Fills the menus of commands. People can do without, so a failure is only told.
async fn register_commands(telegram: &Telegram, script: &Script, config: &Config) {
    let room = phrases(script.fallback_language()).room_command;
    if let Err(error) = telegram.register_commands(&commands(script), room).await {
        warn!(%error, "the menu of commands could not be filled; commands work all the same");
    }
    let of_desks = desk_commands(script);
    for room in rooms_of(config).iter().filter(|room| room.platform == Platform::Telegram) {
        if let Err(error) = telegram.register_in_room(room, &of_desks).await {
            warn!(%room, %error, "a desk's menu of commands could not be filled; commands work all the same");
        }
    }
}
