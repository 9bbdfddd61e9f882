//! How long it takes from a prospect's last answer to the lead card in the desk's room, when every answer of Telegram takes 50 ms:
//! the whole program beside the tests' fake Telegram.
//!
//! A card can only go out after the answer was committed, and takes one call; so 50 ms are the least. The group's own limit of
//! twenty messages a minute is lifted, as it would measure itself; a busy desk has it.

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
use telegram::FakeTelegram;

const SCRIPT: &str = "
script: short
framework: [need]
languages: [en]
currency: EUR
greeting: Hello!
questions:
  - {id: need, dimension: need, ask: What for?, type: text}
stages: [{stage: sql, temperature: hot, notify: true, say: Thank you.}]
";
const ROOM: i64 = -1_001_234_567_890;
const LATENCY: Duration = Duration::from_millis(50);
const LEADS: i64 = 200;
/// How many of them finish at the same moment.
const AT_ONCE: [i64; 2] = [1, 10];

#[tokio::main]
async fn main() {
    println!("{LEADS} leads, answers of the platform after {} ms", LATENCY.as_millis());
    println!("{:<60} {:>8} {:>8} {:>8}", "from the last answer to the card, in ms", "p50", "p99", "max");
    for (assign, name) in [("anyone", "claimed by whoever is first"), ("round_robin", "offered in turn")] {
        for at_once in AT_ONCE {
            let mut waits = run(assign, at_once).await;
            waits.sort_unstable();
            let at = |permille: usize| waits[(waits.len() - 1) * permille / 1000].as_secs_f64() * 1000.0;
            let name = format!("{name}, {at_once} at once");
            println!("{name:<60} {:>8.1} {:>8.1} {:>8.1}", at(500), at(990), at(1000));
        }
    }
}

async fn run(assign: &str, at_once: i64) -> Vec<Duration> {
    let telegram = FakeTelegram::start().await;
    telegram.set_latency(LATENCY);
    let room = telegram.room(ROOM);
    room.meet();
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("short.yaml"), SCRIPT).expect("a file");
    let _program = Program::start(folder.path(), &telegram, &config(assign));
    let mut waits = Vec::new();
    for first in (1..=LEADS).step_by(usize::try_from(at_once).expect("a few")) {
        let prospects: Vec<_> = (first..first + at_once).map(|id| telegram.prospect(1_000 + id)).collect();
        for prospect in &prospects {
            prospect.say("/start");
        }
        for prospect in &prospects {
            prospect.expect_message().await;
        }
        let answered = Instant::now();
        for (prospect, id) in prospects.iter().zip(first..) {
            prospect.say(&format!("Slow quotes, number {id}."));
        }
        for id in first..first + at_once {
            room.expect_text(&format!("Slow quotes, number {id}.")).await;
            waits.push(answered.elapsed());
        }
    }
    waits
}

fn config(assign: &str) -> String {
    format!(
        "script = \"short.yaml\"\n[limits]\nnew_prospects_per_minute = 0\n[pacing]\ntelegram = {{ per_group_per_minute = 0, \
         per_chat_per_second = 0 }}\n[[desks]]\nname = \"sales\"\nrooms = [\"telegram:{ROOM}\"]\nassign = \"{assign}\"\n\
         [[desks.reps]]\nname = \"bea\"\naccounts = [\"telegram:99\"]\n"
    )
}
