//! The Discord adapter over HTTP and a socket: what is answered when, and what every fault of the platform means.

mod gateway;
mod interactions;
mod rooms;
mod sending;

use std::time::Duration;

use bantam::core::event::Press;
use bantam::core::ids::{Chat, Language, OutboxId};
use bantam::core::message::{Button, ButtonRole, Message, Rich};
use bantam::platform::Outgoing;
use bantam::platform::discord::receive::{self, Listening, ReceiveError};
use bantam::platform::discord::{Discord, connect};
use bantam::platform::settle::Patience;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::support::discord::{FakeDiscord, TOKEN};
use crate::support::recorder::{Reaction, Recorder};

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
