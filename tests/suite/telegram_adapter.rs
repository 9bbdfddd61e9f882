//! The Telegram adapter over HTTP: what is acknowledged when, and what every answer of the platform means.

mod receiving;
mod sending;

use std::time::Duration;

use bantam::platform::settle::Patience;
use bantam::platform::telegram::receive::{self, Polling, ReceiveError};
use bantam::platform::telegram::{Telegram, connect};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::support::recorder::{Reaction, Recorder};
use crate::support::telegram::{FakeTelegram, TOKEN};

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
