//! The Telegram adapter over HTTP: what is acknowledged when, and what every answer of the platform means.

mod receiving;
mod sending;

use std::sync::Arc;
use std::time::Duration;

use bantam::core::event::{Event, Inbound};
use bantam::core::ids::{Chat, InboundKey, Language, Platform};
use bantam::platform::settle::Patience;
use bantam::platform::telegram::receive::{self, Polling, ReceiveError};
use bantam::platform::telegram::{Telegram, connect};
use bantam::platform::{HandleError, Handled, Handler, RoomInbound};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinHandle;

use crate::support::telegram::{FakeTelegram, TOKEN};

/// What a handler makes of an event.
#[derive(Clone, Copy, Debug)]
enum Reaction {
    Commit,
    /// Commits when the gate lets it.
    Hold,
    Unavailable,
    Fail,
    Panic,
}

/// A handler that keeps what it commits and reacts as told: by what was said and the how-manieth try it is.
#[derive(Clone)]
struct Recorder {
    log: watch::Sender<Log>,
    gate: Arc<Semaphore>,
    react: React,
}

type React = Arc<dyn Fn(&str, usize) -> Reaction + Send + Sync>;

#[derive(Clone, Debug, Default)]
struct Log {
    begun: Vec<String>,
    committed: Vec<Inbound>,
    rooms: Vec<RoomInbound>,
    buried: Vec<(InboundKey, String, String)>,
}

impl Log {
    /// `4711 hello` for each text committed, in order.
    fn said(&self) -> Vec<String> {
        self.committed.iter().map(told).collect()
    }
}

fn told(inbound: &Inbound) -> String {
    let what = match &inbound.event {
        Event::Say(text) => text.clone(),
        other => format!("{other:?}"),
    };
    format!("{} {what}", inbound.chat.id)
}

impl Recorder {
    fn committing() -> Self {
        Self::reacting(|_, _| Reaction::Commit)
    }

    fn reacting(react: impl Fn(&str, usize) -> Reaction + Send + Sync + 'static) -> Self {
        Self { log: watch::Sender::default(), gate: Arc::new(Semaphore::new(0)), react: Arc::new(react) }
    }

    fn log(&self) -> Log {
        self.log.borrow().clone()
    }

    async fn expect(&self, what: &str, look: impl Fn(&Log) -> bool) -> Log {
        let mut bell = self.log.subscribe();
        let found = tokio::time::timeout(Duration::from_secs(20), bell.wait_for(look)).await;
        match found {
            Ok(log) => log.expect("the sender lives").clone(),
            Err(tokio::time::error::Elapsed { .. }) => panic!("{what}: waited in vain: {:#?}", self.log()),
        }
    }
}

impl Handler for Recorder {
    async fn handle(&self, inbound: Inbound) -> Result<Handled, HandleError> {
        let told = told(&inbound);
        let tries = self.log().begun.iter().filter(|it| **it == told).count() + 1;
        self.log.send_modify(|log| log.begun.push(told.clone()));
        match (self.react)(&told, tries) {
            Reaction::Commit => {}
            Reaction::Hold => self.gate.acquire().await.expect("the gate stays").forget(),
            Reaction::Unavailable => return Err(HandleError::Unavailable("down".to_owned())),
            Reaction::Fail => return Err(HandleError::Failed("poison".to_owned())),
            Reaction::Panic => std::panic::resume_unwind(Box::new("as ordered")),
        }
        let notice = matches!(inbound.event, Event::Press(_)).then(|| "✓ noted".to_owned());
        self.log.send_modify(|log| log.committed.push(inbound));
        Ok(Handled { notice, replies: false })
    }

    async fn handle_room(&self, room: RoomInbound) -> Result<(), HandleError> {
        self.log.send_modify(|log| log.rooms.push(room));
        Ok(())
    }

    fn room_address(&self, room: &Chat, _language: Language) -> String {
        room.to_string()
    }

    async fn recent_chats(
        &self,
        _platform: Platform,
        _within: SignedDuration,
    ) -> Result<Vec<(Chat, Timestamp)>, HandleError> {
        Ok(Vec::new())
    }

    async fn bury(&self, key: InboundKey, payload: String, error: String) -> Result<(), HandleError> {
        self.log.send_modify(|log| log.buried.push((key, payload, error)));
        Ok(())
    }
}

async fn connected(fake: &FakeTelegram) -> Telegram {
    connect(TOKEN, &fake.url()).await.expect("the fake knows its bot")
}

/// An adapter that receives, until it is told to stop or dies.
struct Running {
    stop: watch::Sender<bool>,
    task: JoinHandle<Result<(), ReceiveError>>,
}

impl Running {
    async fn start(fake: &FakeTelegram, recorder: &Recorder) -> Self {
        Self::polling(fake, recorder, Duration::from_secs(50)).await
    }

    async fn polling(fake: &FakeTelegram, recorder: &Recorder, timeout: Duration) -> Self {
        let telegram = connected(fake).await;
        let (stop, stopped) = watch::channel(false);
        let patience = Patience { first: Duration::from_millis(1), longest: Duration::from_millis(5) };
        let recorder = recorder.clone();
        let task =
            tokio::spawn(
                async move { receive::run(&telegram, recorder, Polling { timeout, patience }, stopped).await },
            );
        Self { stop, task }
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
