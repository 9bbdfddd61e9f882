//! The gateway: the socket on which Discord tells what happened, held by serenity and watched by us.
//!
//! It runs on a thread of its own with a runtime of its own. That keeps the heartbeat apart from all other work, and it
//! keeps the order: serenity makes a task of every event, and a runtime of one thread runs them in the order in which they
//! were made.

use std::collections::VecDeque;
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use futures_util::StreamExt;
use serde::Deserialize;
use serenity::all::{Context, Event, GatewayIntents};
use serenity::async_trait;
use serenity::gateway::{ConnectionStage, GatewayError, ShardManager, ShardManagerOptions};
use serenity::http::Http;
use serenity::prelude::{RawEventHandler, TypeMap};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{Mutex, RwLock, oneshot};
use tokio::time::Instant;

use super::call::Api;
use super::receive::ReceiveError;
use crate::platform::settle::{Patience, Pause, Stop, is_stopped, stopped};

/// Direct messages; interactions come without being asked for. None of these needs Discord's approval.
pub(super) const INTENTS: GatewayIntents = GatewayIntents::DIRECT_MESSAGES;

/// How patiently to listen.
#[derive(Clone, Copy, Debug)]
pub struct Listening {
    /// After what fails: a connection, the store.
    pub patience: Patience,
    /// How long a shard may stay unconnected before all is begun anew, with the address that Discord names then.
    pub lost_after: Duration,
    /// How often it is looked whether they are connected.
    pub look_every: Duration,
}

impl Default for Listening {
    fn default() -> Self {
        Self { patience: Patience::default(), lost_after: Duration::from_secs(90), look_every: Duration::from_secs(5) }
    }
}

/// What the gateway tells.
#[derive(Debug)]
pub(super) enum News {
    /// A session begins: what happened before and was not told, is not told any more.
    Session,
    Event(Box<Event>),
    /// There is no use in going on.
    Failed(ReceiveError),
}

/// Where to connect, and how often that is still possible.
#[derive(Deserialize)]
pub(super) struct Plan {
    url: String,
    shards: u32,
    pub(super) session_start_limit: StartLimit,
}

/// How many sessions may still begin. Whoever begins more loses the token.
#[derive(Deserialize)]
pub(super) struct StartLimit {
    pub(super) total: u32,
    pub(super) remaining: u32,
    /// In milliseconds.
    pub(super) reset_after: u64,
}

/// Below so many sessions, those left are shared out over the time until there are more.
pub(super) const FEW_SESSIONS: u32 = 100;
/// So many sessions of one shard within ten minutes are no accident.
const MOST_SESSIONS: usize = 8;
const SESSIONS_WITHIN: Duration = Duration::from_mins(10);
/// Shards start one after another, so far apart.
const BETWEEN_SHARDS: Duration = Duration::from_secs(5);
const CLOSING: Duration = Duration::from_secs(2);

/// Listens until `stop`; there is no more news when all is closed.
pub(super) fn listen(api: Api, listening: Listening, stop: Stop) -> UnboundedReceiver<News> {
    let (news, heard) = unbounded_channel();
    tokio::spawn(supervise(api, listening, stop, news));
    heard
}

/// Begins anew whenever serenity has come to an end that is none for us.
async fn supervise(api: Api, listening: Listening, mut stop: Stop, news: UnboundedSender<News>) {
    let patience = listening.patience;
    let mut pause = Pause::new(patience);
    while !is_stopped(&stop) {
        let begun = Instant::now();
        let plan = tokio::select! {
            biased;
            () = stopped(&mut stop) => return,
            plan = plan(&api) => plan,
        };
        // It stops by itself, and only then are the sockets closed.
        let outcome = match plan {
            Ok(plan) => run(plan, api.token().to_owned(), listening, news.clone(), stop.clone()).await,
            Err(failed) => failed,
        };
        match outcome {
            Ended::Stopped => return,
            Ended::Failed(error) => {
                let _ = news.send(News::Failed(error));
                return;
            }
            Ended::Again(why) => tracing::warn!(why, "the connection to Discord is begun anew"),
        }
        if begun.elapsed() > SESSIONS_WITHIN {
            pause = Pause::new(patience);
        }
        tokio::select! {
            biased;
            () = stopped(&mut stop) => return,
            () = tokio::time::sleep(pause.next()) => {}
        }
    }
}

/// How a connection came to its end.
enum Ended {
    Stopped,
    Failed(ReceiveError),
    Again(&'static str),
}

/// Asks where to connect, and waits where few sessions are left.
async fn plan(api: &Api) -> Result<Plan, Ended> {
    let plan: Plan = match api.get("/gateway/bot").await {
        Ok(plan) => plan,
        Err(error) if error.rejects_token() => return Err(Ended::Failed(ReceiveError::TokenRejected)),
        Err(error) => {
            tracing::warn!(%error, "Discord does not say where to connect");
            return Err(Ended::Again("its address is not known"));
        }
    };
    let StartLimit { remaining, reset_after, .. } = plan.session_start_limit;
    if remaining < FEW_SESSIONS {
        let wait = Duration::from_millis(reset_after) / remaining.max(1);
        tracing::error!(
            remaining,
            wait_s = wait.as_secs(),
            "Discord lets this bot connect only a few more times today, so connecting waits: is something starting it over and over?"
        );
        tokio::time::sleep(wait).await;
    }
    Ok(plan)
}

/// Runs serenity's shards on a thread of their own, until one of the reasons to end.
async fn run(plan: Plan, token: String, listening: Listening, news: UnboundedSender<News>, stop: Stop) -> Ended {
    let (ended, end) = oneshot::channel();
    let spawned = thread::Builder::new().name("discord-gateway".to_owned()).spawn(move || {
        let outcome = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => runtime.block_on(connect(plan, &token, listening, news, stop)),
            Err(_) => Ended::Again("its runtime did not start"),
        };
        let _ = ended.send(outcome);
    });
    if spawned.is_err() {
        return Ended::Again("its thread did not start");
    }
    end.await.unwrap_or(Ended::Again("its thread broke down"))
}

async fn connect(plan: Plan, token: &str, listening: Listening, news: UnboundedSender<News>, mut stop: Stop) -> Ended {
    let sessions = Arc::new(std::sync::Mutex::new(VecDeque::new()));
    let ear = Arc::new(Ear { news, sessions: Arc::clone(&sessions) });
    let held = Arc::downgrade(&ear);
    // serenity opens the socket with the token; requests are made by us.
    let (manager, mut returned) = ShardManager::new(ShardManagerOptions {
        data: Arc::new(RwLock::new(TypeMap::new())),
        event_handlers: Vec::new(),
        raw_event_handlers: vec![ear],
        shard_index: 0,
        shard_init: plan.shards,
        shard_total: plan.shards,
        ws_url: Arc::new(Mutex::new(plan.url)),
        http: Arc::new(Http::new(token)),
        intents: INTENTS,
        presence: None,
    });
    // Never an error: the shards are only queued.
    let _ = manager.initialize();
    let shards = usize::try_from(plan.shards).unwrap_or(usize::MAX);
    let left = usize::try_from(plan.session_start_limit.remaining).unwrap_or(usize::MAX);
    let most_sessions = (MOST_SESSIONS * shards).min(left.max(shards));
    // The first ones cannot all be there at once.
    let lost_after = listening.lost_after + BETWEEN_SHARDS * plan.shards.saturating_sub(1);
    let mut connected_at = Instant::now();
    let ended = loop {
        tokio::select! {
            biased;
            () = stopped(&mut stop) => break Ended::Stopped,
            returned = returned.next() => break why_ended(returned.as_ref()),
            () = tokio::time::sleep(listening.look_every) => {}
        }
        if are_running(&held, shards) && are_connected(&manager, shards).await {
            connected_at = Instant::now();
        }
        if connected_at.elapsed() > lost_after {
            break Ended::Again("it was lost for too long");
        }
        if is_too_often(&sessions, most_sessions) {
            break Ended::Again("sessions end as soon as they begin");
        }
    };
    let _ = tokio::time::timeout(CLOSING, manager.shutdown_all()).await;
    ended
}

/// Whether no shard broke down: serenity's reader panics on some things that Discord should never send (an avatar that is no
/// hash), and its manager goes on believing what it last heard from that shard. Its queue holds the ear, and so does each shard.
fn are_running(held: &Weak<Ear>, shards: usize) -> bool {
    held.strong_count() > shards
}

async fn are_connected(manager: &ShardManager, shards: usize) -> bool {
    let runners = manager.runners.lock().await;
    runners.len() == shards && runners.values().all(|runner| runner.stage == ConnectionStage::Connected)
}

fn is_too_often(sessions: &std::sync::Mutex<VecDeque<Instant>>, most: usize) -> bool {
    let mut sessions = sessions.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    while sessions.front().is_some_and(|begun| begun.elapsed() > SESSIONS_WITHIN) {
        sessions.pop_front();
    }
    sessions.len() > most
}

fn why_ended(returned: Option<&Result<(), GatewayError>>) -> Ended {
    match returned {
        Some(Err(GatewayError::InvalidAuthentication)) => Ended::Failed(ReceiveError::TokenRejected),
        Some(Err(GatewayError::DisallowedGatewayIntents | GatewayError::InvalidGatewayIntents)) => {
            Ended::Failed(ReceiveError::Intents)
        }
        Some(Ok(()) | Err(_)) | None => Ended::Again("it ended by itself"),
    }
}

/// Passes on what it hears, in order.
struct Ear {
    news: UnboundedSender<News>,
    /// When sessions began.
    sessions: Arc<std::sync::Mutex<VecDeque<Instant>>>,
}

#[async_trait]
impl RawEventHandler for Ear {
    async fn raw_event(&self, _: Context, event: Event) {
        let news = match event {
            Event::Ready(_) => {
                let mut sessions = self.sessions.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                sessions.push_back(Instant::now());
                News::Session
            }
            event => News::Event(Box::new(event)),
        };
        // Nobody listens any more when it is time to stop.
        let _ = self.news.send(news);
    }
}
