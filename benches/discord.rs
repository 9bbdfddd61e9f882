//! The whole program on Discord: turns a second and memory with a thousand dialogues at once, and how long whoever presses
//! waits for the answer.
//!
//! The program runs beside the tests' fake Discord, which checks every request and takes its share of the machine; that
//! share is said.

#[expect(dead_code, unused_imports, reason = "a bench needs only some of the fake")]
#[path = "../tests/support/discord/mod.rs"]
mod discord;

/// Where the fake looks for its own parts.
#[path = "../tests/support/multipart.rs"]
mod multipart;

mod support {
    pub(crate) use crate::{discord, multipart};
}

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use discord::{FakeDiscord, Room, TOKEN, User};
use tokio::task::JoinSet;

const SCRIPT: &str = include_str!("../src/core/script/load/tests/bant8.yaml");
/// What one prospect says in a dialogue.
const SAID: [&str; 9] = ["hello", "yes", "Slow quotes", "20k", "yes", "in May", "35", "ann@brightmill.com", "yes"];
const AT_ONCE: u64 = 1000;
const DIALOGUES_EACH: usize = 2;
/// People who press, each once a second.
const PRESSING: u64 = 200;
const PRESSES_EACH: u32 = 15;

#[tokio::main]
async fn main() {
    let discord = FakeDiscord::start().await;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = Program::start(folder.path(), &discord);
    discord.expect_ready().await;
    at_once(&discord, &program).await;
    pressing(&discord, &program).await;
    discord.check();
}

/// A closed loop: a thousand people who answer as soon as they are asked.
async fn at_once(discord: &FakeDiscord, program: &Program) {
    let (begun, before, of_the_fake_before) = (Instant::now(), program.cpu_ms(), cpu_ms("self"));
    let mut running = JoinSet::new();
    for person in 1..=AT_ONCE {
        let user = discord.user(person);
        running.spawn(async move {
            for dialogue in 0..DIALOGUES_EACH {
                let first = if dialogue == 0 { SAID[0] } else { "/restart" };
                for said in [first].into_iter().chain(SAID.into_iter().skip(1)) {
                    user.say(said);
                    user.expect_message().await;
                }
            }
        });
    }
    while let Some(ended) = running.join_next().await {
        ended.expect("a dialogue goes to its end");
    }
    let seconds = begun.elapsed().as_secs_f64();
    let turns = to_f64(AT_ONCE) * to_f64(DIALOGUES_EACH as u64) * to_f64(SAID.len() as u64);
    println!("{AT_ONCE} dialogues at once, by direct message ({DIALOGUES_EACH} each, {turns} turns)");
    println!("  {:.0} turns/s, {} MB at most", turns / seconds, program.peak_memory_mb());
    println!(
        "  CPU for a turn: {:.2} ms; the fake Discord takes {:.2} ms",
        (program.cpu_ms() - before) / turns,
        (cpu_ms("self") - of_the_fake_before) / turns
    );
}

/// An open loop: people whose direct messages are closed press and fill in forms, each once a second.
async fn pressing(discord: &FakeDiscord, program: &Program) {
    let earlier = discord.latencies().len();
    let room = discord.room(77);
    let before = program.cpu_ms();
    let mut running = JoinSet::new();
    for person in 0..PRESSING {
        let (user, room) = (discord.user(1_000_000 + person), room.clone());
        user.close_dms();
        running.spawn(async move {
            let beat = Duration::from_secs(1);
            tokio::time::sleep(beat.mul_f64(to_f64(person) / to_f64(PRESSING))).await;
            let mut beats = tokio::time::interval(beat);
            beats.tick().await;
            user.qualify(Some(&room), None);
            user.expect_ephemeral().await;
            for _ in 1..PRESSES_EACH {
                beats.tick().await;
                press_on(&user, &room).await;
            }
        });
    }
    while let Some(ended) = running.join_next().await {
        ended.expect("a dialogue goes on");
    }
    let mut latencies = discord.latencies().split_off(earlier);
    latencies.sort_unstable();
    let at = |permille: usize| latencies[(latencies.len() - 1) * permille / 1000].as_secs_f64() * 1000.0;
    println!(
        "{PRESSING} interactions a second, in place ({} in all, {} unanswered)",
        latencies.len(),
        discord.unanswered().len()
    );
    println!("  answered after {:.1} ms (median), {:.1} ms (p99), {:.1} ms (longest)", at(500), at(990), at(1000));
    println!(
        "  CPU {:.2} ms each, {} MB at most",
        (program.cpu_ms() - before) / to_f64(latencies.len() as u64),
        program.peak_memory_mb()
    );
}

/// Whatever there is to press: the dialogue goes on, or a form is opened and filled in, or another dialogue begins.
async fn press_on(user: &User, room: &Room) {
    let shown = user.ephemeral_messages().pop().expect("the dialogue is on the screen");
    let labels = shown.labels();
    let form = labels.iter().find(|label| label.contains("Write an answer"));
    match (labels.iter().find(|label| label.starts_with("Yes") || **label == "Start over"), form) {
        (Some(label), _) => {
            user.press(label);
            user.expect_ephemeral().await;
        }
        (None, Some(form)) => {
            user.press(form);
            user.expect_modal().await;
            user.submit_modal("ann@brightmill.com");
            user.expect_ephemeral().await;
        }
        // At the end: the next one begins.
        (None, None) => {
            user.qualify(Some(room), None);
            user.expect_ephemeral().await;
        }
    }
}

struct Program(Child);

impl Program {
    fn start(folder: &Path, discord: &FakeDiscord) -> Self {
        std::fs::write(folder.join("bant8.yaml"), SCRIPT).expect("a file in the temporary folder");
        let pacing = "per_second = 0, per_chat_burst = 0, per_chat_per_second = 0, per_group_per_minute = 0";
        let limits = "messages_per_minute = 0\nnew_prospects_per_minute = 0";
        let config = format!("script = \"bant8.yaml\"\n[limits]\n{limits}\n[pacing]\ndiscord = {{ {pacing} }}\n");
        std::fs::write(folder.join("bantam.toml"), config).expect("a file in the temporary folder");
        let child = Command::new(env!("CARGO_BIN_EXE_bantam"))
            .arg("serve")
            .current_dir(folder)
            .env_clear()
            .env("BANTAM_DISCORD_TOKEN", TOKEN)
            .env("BANTAM_DISCORD_API_URL", discord.url())
            .stdin(Stdio::null())
            .spawn();
        Self(child.expect("the program starts"))
    }

    fn cpu_ms(&self) -> f64 {
        cpu_ms(&self.0.id().to_string())
    }

    fn peak_memory_mb(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id())).expect("the program runs");
        let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("Linux says the peak");
        line.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok()).expect("a number") / 1024
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It is only a bench: nothing is to be saved.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// User and system time of a process, counted in steps of 10 ms.
fn cpu_ms(process: &str) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("the process runs");
    let behind_name = stat.rsplit(") ").next().expect("a name in brackets");
    let ticks: u64 = behind_name.split_whitespace().skip(11).take(2).map(|it| it.parse::<u64>().expect("ticks")).sum();
    to_f64(ticks * 10)
}

#[expect(clippy::cast_precision_loss, reason = "small numbers")]
fn to_f64(number: u64) -> f64 {
    number as f64
}
