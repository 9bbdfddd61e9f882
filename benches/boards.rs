//! How long boards take, and what runs at each press or every second, when there are many leads: on a SQLite file and on
//! PostgreSQL. `BANTAM_BENCH_LEADS` says how many (10,000), `BANTAM_BENCH_ON` on which of the two.

mod filled;

#[expect(clippy::unwrap_used, reason = "a bench that cannot go on has failed")]
#[path = "../tests/support/postgres.rs"]
mod postgres;

use std::time::{Duration, Instant};

use bantam::core::ids::{Account, Chat, ConversationId, Language, LeadNumber, MessageId, OutboxId};
use bantam::core::lead::board::Asked;
use bantam::core::lead::work::Work;
use bantam::service::board::View;
use bantam::service::ids::Ids;
use bantam::service::turns::Turns;
use bantam::service::work::Ended;
use bantam::store::BegunSince;
use filled::{DESK, Filled, REP, ROOM};
use tokio::task::JoinSet;

/// Each is measured for about so long, and so often at least.
const LONG: Duration = Duration::from_secs(2);
const LEAST_RUNS: usize = 5;
const MOST_RUNS: usize = 200;
/// So many boards are asked for at once while somebody talks.
const BOARDS_AT_ONCE: usize = 12;

#[tokio::main]
async fn main() {
    let leads = std::env::var("BANTAM_BENCH_LEADS").ok().and_then(|count| count.parse().ok()).unwrap_or(10_000);
    let on = std::env::var("BANTAM_BENCH_ON").unwrap_or_default();
    if on != "postgres" {
        // `BANTAM_BENCH_KEEP` is a folder in which the file stays, to be looked at.
        let folder = tempfile::tempdir().expect("a temporary folder");
        let kept = std::env::var("BANTAM_BENCH_KEEP").ok();
        let place = kept.unwrap_or_else(|| folder.path().display().to_string());
        measure("SQLite", &format!("sqlite://{place}/bench.db"), leads).await;
    }
    if on != "sqlite" {
        let address = tokio::task::spawn_blocking(postgres::fresh_database).await.expect("a database");
        measure("PostgreSQL", &address, leads).await;
    }
}

async fn measure(name: &str, address: &str, leads: i64) {
    let begun = Instant::now();
    let filled = Filled::open(address, leads).await;
    println!("\n{name}: {leads} leads, filled in {:.0} s", begun.elapsed().as_secs_f64());
    println!("{:<52} {:>10} {:>10} {:>6}", "in ms", "p50", "max", "runs");
    boards(&filled).await;
    presses(&filled).await;
    talk_meanwhile(&filled).await;
    filled.close().await;
}

async fn boards(filled: &Filled) {
    let boards = filled.turns.boards();
    let of_desk = View::Desks(vec![DESK.to_owned()]);
    let of: Account = REP.parse().expect("an account");
    for (name, asked, view) in [
        ("/leads", Asked::Leads { page: 0 }, &of_desk),
        ("/leads, page 50", Asked::Leads { page: 49 }, &of_desk),
        ("/mine", Asked::Mine { of, page: 0 }, &of_desk),
        ("/pipeline", Asked::Pipeline, &of_desk),
        ("/stats", Asked::Stats { page: 0 }, &of_desk),
        ("/lead", Asked::Lead(LeadNumber(1_007)), &of_desk),
        ("bantam leads: all desks", Asked::Leads { page: 0 }, &View::All),
        ("bantam pipeline: all desks", Asked::Pipeline, &View::All),
        ("bantam stats: all desks", Asked::Stats { page: 0 }, &View::All),
    ] {
        report(name, async || {
            boards.show(&asked, view, Language::ENGLISH).await.expect("a board");
        })
        .await;
    }
    for (name, part) in
        [("  of it: times", 0), ("  of it: how far leads get", 1), ("  of it: where prospects leave", 2)]
    {
        let at = filled.now() - jiff::SignedDuration::from_hours(30 * 24);
        let since = BegunSince { at, first: ConversationId(Ids::first_at(at)) };
        let store = &filled.turns.store;
        report(name, async || match part {
            0 => drop(store.timed(Some(DESK), at).await.expect("times")),
            1 => drop(store.conversion(Some(DESK), at).await.expect("shares")),
            _ => drop(store.begun(&filled.turns.scripts.newest().name, since).await.expect("counts")),
        })
        .await;
    }
}

/// What a press, a delivery or the watch that looks after leads each second asks for.
async fn presses(filled: &Filled) {
    let store = &filled.turns.store;
    let now = filled.now();
    let some = |at: usize| filled.on_desk[at * 7_919 % filled.on_desk.len()];
    let mut at = 0;
    let mut next = || {
        at += 1;
        some(at)
    };
    let room: Chat = ROOM.parse().expect("a room");
    report("a lead with all that its card shows", async || drop(store.load_lead(next()).await.expect("a lead"))).await;
    report("the rooms with its card", async || drop(store.rooms_with_card(next()).await.expect("rooms"))).await;
    report("whether a card of it is owed", async || {
        store.card_is_owed(next()).await.expect("an answer");
    })
    .await;
    let message = MessageId("nothing".to_owned());
    report("whether a message is a card", async || {
        store.is_card(&room, &message).await.expect("an answer");
    })
    .await;
    report("what is due on desks", async || drop(store.due_on_desks(None, now, 200).await.expect("leads"))).await;
    report("who has how many leads", async || drop(store.in_hand(DESK).await.expect("counts"))).await;
    report("whose turn it is", async || drop(store.rota(DESK).await.expect("a rota"))).await;
    let platform = room.platform;
    report("what is owed", async || drop(store.owed(platform, Some(OutboxId(0)), 100).await.expect("rows"))).await;
    let unclaimed: Vec<_> = filled.unclaimed.iter().copied().take(MOST_RUNS).collect();
    let mut pressed = 0;
    report("press: claim, and release", async || {
        for wanted in [Work::Claim, Work::Release] {
            let key = filled::key(&format!("press:{pressed}"));
            let lead = unclaimed[pressed / 2 % unclaimed.len()];
            pressed += 1;
            let ended = filled.turns.work_on(&key, lead, &filled::rep(), &wanted).await.expect("it is durable");
            assert!(matches!(ended, Ended::Done(_)), "{lead:?}");
        }
    })
    .await;
}

/// How long the conversation of somebody who writes takes to be found, with nobody else there, and with many boards.
async fn talk_meanwhile(filled: &Filled) {
    let load = async |turns: &Turns| {
        let (chat, account) = filled::prospect(1);
        drop(turns.store.load_conversation(&chat, &account).await.expect("a conversation"));
    };
    report("a conversation", async || load(&filled.turns).await).await;
    let mut asking = JoinSet::new();
    for _ in 0..BOARDS_AT_ONCE {
        let boards = filled.turns.boards();
        asking.spawn(async move {
            let view = View::Desks(vec![DESK.to_owned()]);
            loop {
                boards.show(&Asked::Stats { page: 0 }, &view, Language::ENGLISH).await.expect("a board");
            }
        });
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    report(&format!("a conversation, while {BOARDS_AT_ONCE} ask for /stats"), async || load(&filled.turns).await).await;
    asking.shutdown().await;
}

async fn report(name: &str, mut work: impl AsyncFnMut()) {
    let (begun, mut took) = (Instant::now(), Vec::new());
    while took.len() < LEAST_RUNS || (took.len() < MOST_RUNS && begun.elapsed() < LONG) {
        let from = Instant::now();
        work().await;
        took.push(from.elapsed().as_secs_f64() * 1000.0);
    }
    took.sort_by(f64::total_cmp);
    let (median, most) = (took[took.len() / 2], took[took.len() - 1]);
    println!("{name:<52} {median:>10.2} {most:>10.2} {:>6}", took.len());
}
