//! Turns made durable on a SQLite file: how much more goes through when many prospects write at once.
//!
//! Clients are a closed loop: each waits for its turn to be durable before it brings the next.

use std::sync::Arc;
use std::time::Instant;

use bantam::clock::Clock;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::{Event, Inbound, Person};
use bantam::core::ids::{Account, Chat, ConversationId, IdentityId, InboundKey, Language, LeadId, OutboxId, Platform};
use bantam::core::message::{Message, Rich};
use bantam::core::script::load::load;
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::store::record::{Committed, ConversationCommit, Owed, Payload, Speaker, TranscriptLine, TurnCommit};
use bantam::store::{Store, writer};
use tokio::task::JoinSet;

const SCRIPT: &str = include_str!("../src/core/script/load/tests/bant8.yaml");
/// What one prospect says, over and over.
const SAID: &[&str] = &["/restart", "yes", "Slow quotes", "20k", "yes", "in May", "35", "ann@brightmill.com", "yes"];
const CLIENTS: [u32; 4] = [1, 16, 64, 256];
const ROUNDS: u32 = 7;
/// Turns of all clients together in one round, when there are few.
const TURNS: u32 = 128;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(&format!("sqlite://{}/bench.db", folder.path().display())).await.expect("a new database");
    let (writer, writing) = writer::start(&store);
    let script = load("bant8", SCRIPT).script.expect("the script has no faults");
    let clock = Clock::System;
    let scripts = Scripts::open(store.clone(), script, SCRIPT, clock.now()).await.expect("the script is kept");
    let turns = Turns {
        store,
        writer,
        scripts: Arc::new(scripts),
        desks: Arc::default(),
        clock,
        ids: Arc::new(Ids::new(1)),
        news: Arc::default(),
    };

    let clients =
        |first: i64| -> Vec<Client> { (first..first + 256).map(|account| Client { account, turns: 0 }).collect() };
    let (mut committing, mut talking) = (clients(1_000), clients(2_000));
    let (mut commits, mut handled) = (vec![Vec::new(); 4], vec![Vec::new(); 4]);
    for _ in 0..ROUNDS {
        for (at, count) in CLIENTS.into_iter().enumerate() {
            commits[at].push(rate(&turns, &mut committing, count, commit).await);
            handled[at].push(rate(&turns, &mut talking, count, talk).await);
        }
    }
    report("Commits through the writer", &commits);
    report("Turns: load, step, commit", &handled);
    drop(turns);
    writing.await.expect("the writer ends");
}

/// One who waits for each turn.
#[derive(Clone, Copy)]
struct Client {
    account: i64,
    /// So far.
    turns: u32,
}

/// Turns a second, with so many clients at once.
async fn rate<F: Future<Output = ()> + Send>(
    turns: &Turns,
    clients: &mut [Client],
    count: u32,
    work: impl Fn(Turns, Client) -> F + Copy + Send + 'static,
) -> f64 {
    let each = (TURNS / count).max(4);
    let begun = Instant::now();
    let mut running = JoinSet::new();
    for client in clients.iter_mut().take(count as usize) {
        let (turns, mut now) = (turns.clone(), *client);
        client.turns += each;
        running.spawn(async move {
            for _ in 0..each {
                work(turns.clone(), now).await;
                now.turns += 1;
            }
        });
    }
    running.join_all().await;
    f64::from(each * count) / begun.elapsed().as_secs_f64()
}

/// A client's next turn, as the adapter would bring it.
async fn talk(turns: Turns, client: Client) {
    let text = SAID[client.turns as usize % SAID.len()];
    let chat = chat(client.account);
    let from = person(client.account);
    let key = InboundKey(format!("talk:{}:{}", client.account, client.turns));
    let settled = turns.handle(&Inbound { key, chat, from, event: Event::Say(text.to_owned()), message: None }).await;
    assert!(!settled.expect("it is durable").owed.is_empty(), "every turn is answered");
}

/// A turn that is ready: the state, what was said, and the reply that is owed.
async fn commit(turns: Turns, client: Client) {
    let Client { account, turns: before } = client;
    let now = turns.clock.now();
    let fresh = State::fresh(ConversationId(account), LeadId(account), person(account), Language::ENGLISH, now);
    let message = Message { text: Rich::plain("What budget do you have?"), ..Message::default() };
    let said = |from, text: &str| TranscriptLine { at: now, from, text: text.to_owned() };
    let conversation = ConversationCommit {
        loaded: (before > 0).then_some(before.into()),
        identity: IdentityId(account),
        chat: chat(account),
        script: turns.scripts.newest().hash.clone(),
        state: State { phase: Phase::Consent, ..fresh },
        effects: Vec::new(),
        transcript: vec![said(Speaker::Prospect, "Slow quotes"), said(Speaker::Bot, "What budget do you have?")],
    };
    let owed = Owed {
        id: OutboxId(turns.ids.next(now)),
        chat: chat(account),
        payload: Payload::Message(message),
        conversation: Some(ConversationId(account)),
        lead: None,
        created_at: now,
        due_at: now,
        attempts: 0,
    };
    let key = InboundKey(format!("commit:{account}:{before}"));
    let turn = TurnCommit::new(key, now, vec![conversation], vec![owed]);
    let committed = turns.writer.commit(turn).await.expect("it is durable");
    assert!(matches!(committed, Committed::Done { .. }), "{committed:?}");
}

fn chat(account: i64) -> Chat {
    Chat { platform: Platform::Telegram, id: account.to_string() }
}

fn person(account: i64) -> Person {
    let account = Account { platform: Platform::Telegram, id: account.to_string() };
    Person { account, first_name: Some("Ann".to_owned()), last_name: None, username: None, language: None }
}

fn report(title: &str, rates: &[Vec<f64>]) {
    println!("\n{title}\n{:>8} {:>12} {:>12}", "clients", "a second", "ratio");
    for (count, of_count) in CLIENTS.iter().zip(rates) {
        let ratios = of_count.iter().zip(&rates[0]).map(|(many, one)| many / one).collect();
        println!("{count:>8} {:>12.0} {:>12.1}", median(of_count.clone()), median(ratios));
    }
    println!("ratio: to one client");
}

/// The middle one of several figures.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
