//! The Discord adapter over HTTP and a socket: what is answered when, and what every fault of the platform means.

mod gateway;
mod interactions;
mod rooms;
mod sending;

use std::sync::Arc;
use std::time::Duration;

use bantam::core::event::Press;
use bantam::core::event::{Event, Inbound};
use bantam::core::ids::{Chat, InboundKey, Language, OutboxId, Platform};
use bantam::core::message::{Button, ButtonRole, Message, Rich};
use bantam::platform::discord::receive::{self, Listening, ReceiveError};
use bantam::platform::discord::{Discord, connect};
use bantam::platform::settle::Patience;
use bantam::platform::{HandleError, Handled, Handler, Outgoing, RoomInbound};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use crate::support::discord::{FakeDiscord, TOKEN};

/// What a handler makes of an event.
#[derive(Clone, Copy, Debug)]
enum Reaction {
    /// Commits, and something is owed to the prospect.
    Commit,
    /// Commits, and says only this.
    Notice(&'static str),
    /// Commits what owes nothing.
    Silent,
    /// Commits when the gate lets it.
    Hold,
    Unavailable,
    Fail,
    Panic,
}

/// A handler that keeps what it commits, each key once, and reacts as told: by what was said and the how-manieth try it is.
#[derive(Clone)]
struct Recorder {
    log: watch::Sender<Log>,
    gate: Arc<Semaphore>,
    react: React,
    chats: watch::Sender<Vec<(Chat, Timestamp)>>,
}

type React = Arc<dyn Fn(&str, usize) -> Reaction + Send + Sync>;

#[derive(Clone, Debug, Default)]
struct Log {
    begun: Vec<String>,
    committed: Vec<Inbound>,
    /// Keys that came a second time.
    repeated: Vec<InboundKey>,
    buried: Vec<(InboundKey, String, String)>,
    /// How often it was asked for the chats of late, and could not tell.
    in_vain: usize,
}

impl Log {
    /// `@7 hello` for each event committed, in order.
    fn said(&self) -> Vec<String> {
        self.committed.iter().map(told).collect()
    }
}

fn told(inbound: &Inbound) -> String {
    let what = match &inbound.event {
        Event::Say(text) => text.clone(),
        Event::Press(press) => press.encode(),
        Event::Fill { form, text } => format!("{}: {text}", form.encode()),
        Event::Start { payload } => format!("start {}", payload.as_deref().unwrap_or("-")),
        other => format!("{other:?}"),
    };
    format!("{} {what}", inbound.chat.id)
}

impl Recorder {
    fn committing() -> Self {
        Self::reacting(|_, _| Reaction::Commit)
    }

    fn reacting(react: impl Fn(&str, usize) -> Reaction + Send + Sync + 'static) -> Self {
        let (log, gate, chats) = (watch::Sender::default(), Arc::new(Semaphore::new(0)), watch::Sender::default());
        Self { log, gate, react: Arc::new(react), chats }
    }

    fn log(&self) -> Log {
        self.log.borrow().clone()
    }

    /// In these chats something happened until now.
    fn remember(&self, chats: &[&str]) {
        let chats = chats.iter().map(|chat| (chat.parse().expect("an address"), Timestamp::now()));
        self.chats.send_replace(chats.collect());
    }

    async fn expect(&self, what: &str, look: impl Fn(&Log) -> bool) -> Log {
        let mut bell = self.log.subscribe();
        let found = tokio::time::timeout(Duration::from_secs(20), bell.wait_for(look)).await;
        match found {
            Ok(log) => log.expect("the sender lives").clone(),
            Err(tokio::time::error::Elapsed { .. }) => panic!("{what}: waited in vain: {:#?}", self.log()),
        }
    }

    async fn expect_said(&self, said: &[&str]) {
        self.expect(&format!("{said:?}"), |log| log.said() == said).await;
    }
}

impl Handler for Recorder {
    async fn handle(&self, inbound: Inbound) -> Result<Handled, HandleError> {
        let told = told(&inbound);
        if self.log().committed.iter().any(|known| known.key == inbound.key) {
            self.log.send_modify(|log| log.repeated.push(inbound.key));
            return Ok(Handled::default());
        }
        let tries = self.log().begun.iter().filter(|it| **it == told).count() + 1;
        self.log.send_modify(|log| log.begun.push(told.clone()));
        let handled = match (self.react)(&told, tries) {
            Reaction::Commit => Handled { notice: None, replies: true },
            Reaction::Notice(notice) => Handled { notice: Some(notice.to_owned()), replies: false },
            Reaction::Silent => Handled::default(),
            Reaction::Hold => {
                self.gate.acquire().await.expect("the gate stays").forget();
                Handled { notice: None, replies: true }
            }
            Reaction::Unavailable => return Err(HandleError::Unavailable("down".to_owned())),
            Reaction::Fail => return Err(HandleError::Failed("poison".to_owned())),
            Reaction::Panic => std::panic::resume_unwind(Box::new("as ordered")),
        };
        self.log.send_modify(|log| log.committed.push(inbound));
        Ok(handled)
    }

    async fn handle_room(&self, room: RoomInbound) -> Result<(), HandleError> {
        panic!("Discord's rooms have no turns: {room:?}")
    }

    fn room_address(&self, room: &Chat, language: Language) -> String {
        format!("{room} {}", language.code())
    }

    async fn recent_chats(
        &self,
        platform: Platform,
        _within: SignedDuration,
    ) -> Result<Vec<(Chat, Timestamp)>, HandleError> {
        assert_eq!(platform, Platform::Discord);
        if (self.react)("recent chats", self.log().in_vain + 1).is_away() {
            self.log.send_modify(|log| log.in_vain += 1);
            return Err(HandleError::Unavailable("down".to_owned()));
        }
        Ok(self.chats.borrow().clone())
    }

    async fn bury(&self, key: InboundKey, payload: String, error: String) -> Result<(), HandleError> {
        self.log.send_modify(|log| log.buried.push((key, payload, error)));
        Ok(())
    }
}

impl Reaction {
    fn is_away(self) -> bool {
        matches!(self, Self::Unavailable)
    }
}

async fn connected(fake: &FakeDiscord) -> Discord {
    connect(TOKEN, &fake.url()).await.expect("the fake knows its bot")
}

const PATIENCE: Patience = Patience { first: Duration::from_millis(1), longest: Duration::from_millis(5) };

/// An adapter that receives, until it is told to stop or dies.
struct Running {
    discord: Discord,
    stop: watch::Sender<bool>,
    task: JoinHandle<Result<(), ReceiveError>>,
}

impl Running {
    /// Returns when it listens and its commands are registered.
    async fn start(fake: &FakeDiscord, recorder: &Recorder) -> Self {
        let running = Self::begin(fake, recorder, Listening { patience: PATIENCE, ..Listening::default() }).await;
        fake.expect_ready().await;
        running
    }

    async fn begin(fake: &FakeDiscord, recorder: &Recorder, listening: Listening) -> Self {
        let discord = connected(fake).await;
        discord.register_commands(Language::ENGLISH).await.expect("the commands are taken");
        let (stop, stopped) = watch::channel(false);
        let (recorder, receiving) = (recorder.clone(), discord.clone());
        let task = tokio::spawn(async move { receive::run(&receiving, recorder, listening, stopped).await });
        Self { discord, stop, task }
    }

    /// Ends at once, as a killed process does.
    async fn die(self) {
        self.task.abort();
        let _ = self.task.await;
    }

    async fn stop(self) {
        self.stop.send_replace(true);
        self.end().await.expect("stopping is no error");
    }

    async fn end(self) -> Result<(), ReceiveError> {
        tokio::time::timeout(Duration::from_secs(20), self.task).await.expect("it ends").expect("it does not panic")
    }
}

fn chat(address: &str) -> Chat {
    address.parse().expect("an address")
}

fn text(text: &str) -> Outgoing {
    Outgoing::Message(Message { text: Rich::plain(text), ..Message::default() })
}

fn button(label: &str, press: &str, role: ButtonRole) -> Button {
    Button { label: label.to_owned(), press: Press::parse(press).expect("a press"), role }
}

/// A question with two options, a move, and a form for where nobody can simply write.
fn question(text: &str) -> Outgoing {
    let buttons = vec![
        button("Yes", "ff.3.o0", ButtonRole::Option),
        button("No", "ff.3.o1", ButtonRole::Option),
        button("Skip", "ff.3.s", ButtonRole::Move),
    ];
    let form = Some(button("Write an answer", "ff.3.w", ButtonRole::Move));
    Outgoing::Message(Message { text: Rich::plain(text), buttons, form, ..Message::default() })
}

const FIRST: OutboxId = OutboxId(1);
