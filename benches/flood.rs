//! How long a well-behaved prospect waits for a reply while ten thousand messages from a thousand accounts come in, and how
//! long without them: the whole program beside the tests' fake Telegram, at the pace that Telegram asks for.
//!
//! Half of the accounts are in a dialogue already, half come anew; all of them are let in, which is the harder case. The fake
//! checks every request and takes its share of the machine.

#[expect(dead_code, unused_imports, reason = "a bench needs only some of the fake")]
#[path = "../tests/support/telegram/mod.rs"]
mod telegram;

/// Where the fake looks for its own parts.
#[path = "../tests/support/multipart.rs"]
mod multipart;

mod program;

mod support {
    pub(crate) use crate::multipart;
}

use std::time::{Duration, Instant};

use program::Program;
use telegram::{FakeTelegram, Prospect};
use tokio::task::JoinSet;

const WELL_BEHAVED: i64 = 20;
/// How long one of them reads before writing again.
const READS_FOR: Duration = Duration::from_secs(4);
const MEASURED_FOR: Duration = Duration::from_mins(1);
/// Until then everybody gets into their dialogue.
const BEGINNING: Duration = Duration::from_secs(12);
/// The flood begins so long after measuring does.
const QUIET_BEFORE: Duration = Duration::from_secs(5);
const OLD: std::ops::Range<i64> = 10_000..10_500;
const NEW: std::ops::Range<i64> = 20_000..20_500;
const MESSAGES_EACH: u32 = 10;

/// How the flood comes.
#[derive(Clone, Copy)]
enum Flood {
    None,
    AtOnce,
    OverTenSeconds,
}

#[tokio::main]
async fn main() {
    println!("{WELL_BEHAVED} well-behaved prospects, each writing every {} s", READS_FOR.as_secs());
    println!("{:<60} {:>8} {:>8} {:>8} {:>8}", "reply after, in ms", "replies", "p50", "p99", "max");
    for (flood, name) in [
        (Flood::None, "without a flood"),
        (Flood::OverTenSeconds, "10,000 messages from 1,000 accounts, over ten seconds"),
        (Flood::AtOnce, "10,000 messages from 1,000 accounts, at once"),
    ] {
        let mut waits = run(flood).await;
        waits.sort_unstable();
        let at = |permille: usize| waits[(waits.len() - 1) * permille / 1000].as_secs_f64() * 1000.0;
        println!("{name:<60} {:>8} {:>8.1} {:>8.1} {:>8.1}", waits.len(), at(500), at(990), at(1000));
    }
}

async fn run(flood: Flood) -> Vec<Duration> {
    let telegram = FakeTelegram::start().await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let _program = Program::start(folder.path(), &telegram, "[limits]\nnew_prospects_per_minute = 0\n");
    let well_behaved: Vec<Prospect> = (1..=WELL_BEHAVED).map(|id| telegram.prospect(id)).collect();
    let old: Vec<Prospect> = OLD.map(|id| telegram.prospect(id)).collect();
    greet(&well_behaved).await;
    // All at once would be more than Telegram takes within the fake's patience.
    for half in old.chunks(old.len().div_ceil(2)) {
        greet(half).await;
    }
    let began = Instant::now() + BEGINNING;
    let mut talking = JoinSet::new();
    for (prospect, place) in well_behaved.into_iter().zip(0_u32..) {
        let first = READS_FOR * place / u32::try_from(WELL_BEHAVED).expect("a few");
        talking.spawn(async move { talk(prospect, first, began).await });
    }
    let new: Vec<Prospect> = NEW.map(|id| telegram.prospect(id)).collect();
    tokio::time::sleep(BEGINNING + QUIET_BEFORE).await;
    let rounds = match flood {
        Flood::None => 0,
        Flood::AtOnce | Flood::OverTenSeconds => MESSAGES_EACH,
    };
    let mut beat = tokio::time::interval(match flood {
        Flood::None | Flood::AtOnce => Duration::from_nanos(1),
        Flood::OverTenSeconds => Duration::from_secs(1),
    });
    for _ in 0..rounds {
        beat.tick().await;
        for prospect in old.iter().chain(&new) {
            prospect.say("hello?");
        }
    }
    let mut waits = Vec::new();
    while let Some(talked) = talking.join_next().await {
        waits.extend(talked.expect("a dialogue goes on"));
    }
    waits
}

async fn greet(prospects: &[Prospect]) {
    for prospect in prospects {
        prospect.say("/start");
    }
    for prospect in prospects {
        prospect.expect_message().await;
    }
}

/// Writes, waits for the answer, reads it, and writes again; returns how long each answer took.
async fn talk(prospect: Prospect, first: Duration, began: Instant) -> Vec<Duration> {
    let mut waits = Vec::new();
    tokio::time::sleep(first).await;
    while began.elapsed() < MEASURED_FOR {
        let written = Instant::now();
        prospect.say("/help");
        prospect.expect_message().await;
        if written >= began {
            waits.push(written.elapsed());
        }
        tokio::time::sleep(READS_FOR).await;
    }
    waits
}
