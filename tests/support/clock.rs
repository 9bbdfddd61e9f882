//! A clock for the real program that a test turns ahead: libfaketime, between the program and the system's clock.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use bantam::store::Store;
use jiff::{SignedDuration, Timestamp};

/// Longer than anything in a test takes; reached only when the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

/// Goes on from a moment of its own, and jumps when it is turned. Only the time of day is turned: pauses and time-outs
/// take as long as ever.
#[derive(Debug)]
pub(crate) struct TurnedClock {
    file: PathBuf,
    ahead: Mutex<SignedDuration>,
}

impl TurnedClock {
    pub(crate) fn starting_at(moment: Timestamp, folder: &Path) -> Self {
        let ahead = moment.duration_since(Timestamp::now());
        let clock = Self { file: folder.join("clock"), ahead: Mutex::new(ahead) };
        clock.write(ahead);
        clock
    }

    /// Lets so much time pass, and whatever is to happen by itself in it happen when it is due.
    pub(crate) async fn pass(&self, long: SignedDuration, store: &Store) {
        let end = self.now() + long;
        loop {
            let now = self.now();
            settle(now, store).await;
            if now >= end {
                return;
            }
            self.turn(first_due(now, end, store).await.duration_since(now));
        }
    }

    fn now(&self) -> Timestamp {
        Timestamp::now() + *self.ahead.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn turn(&self, by: SignedDuration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        *ahead += by;
        self.write(*ahead);
    }

    fn write(&self, ahead: SignedDuration) {
        // In one step, because the program may read it any time.
        let beside = self.file.with_extension("new");
        std::fs::write(&beside, format!("{:+}\n", ahead.as_secs())).expect("a file in the temporary folder");
        std::fs::rename(&beside, &self.file).expect("a file in the temporary folder");
    }

    /// Has a program go by this clock.
    pub(crate) fn set_for(&self, program: &mut Command) {
        program
            .env("LD_PRELOAD", library())
            .env("FAKETIME_TIMESTAMP_FILE", &self.file)
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    }
}

async fn is_due(now: Timestamp, store: &Store) -> bool {
    !store.due(now, 1).await.expect("the store answers").is_empty()
        || !store.due_on_desks(None, now, 1).await.expect("the store answers").is_empty()
}

/// Waits until nothing is due.
async fn settle(now: Timestamp, store: &Store) {
    let asked = Instant::now();
    while is_due(now, store).await {
        assert!(asked.elapsed() < PATIENCE, "what is due by {now} does not happen");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// When something is due first after a moment at which nothing is, to the second; the end where nothing is until then.
async fn first_due(from: Timestamp, end: Timestamp, store: &Store) -> Timestamp {
    if !is_due(end, store).await {
        return end;
    }
    let (mut before, mut due) = (from, end);
    while due.duration_since(before) > SignedDuration::from_secs(1) {
        let middle = before + due.duration_since(before) / 2;
        if is_due(middle, store).await {
            due = middle;
        } else {
            before = middle;
        }
    }
    due
}

fn library() -> PathBuf {
    let found = std::fs::read_dir("/usr/lib").expect("a system").filter_map(|entry| {
        let library = entry.ok()?.path().join("faketime/libfaketimeMT.so.1");
        library.exists().then_some(library)
    });
    found.into_iter().next().expect("the tests need libfaketime: apt-get install libfaketime")
}
