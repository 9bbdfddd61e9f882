//! The outbox against a ledger in memory and a sender that fails as it is told, in paused time.

mod erased;
mod notes;
mod order;

use std::sync::Arc;
use std::time::Duration;

use bantam::clock::Clock;
use bantam::core::ids::{
    Chat, ConversationId, Language, LeadId, LeadNumber, MessageId, OutboxId, Platform, ScriptHash,
};
use bantam::core::lead::lead::Lead;
use bantam::core::lead::news::News;
use bantam::core::lead::pending::Pending;
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Score};
use bantam::core::lead::ties::Ties;
use bantam::core::message::{Message, Rich};
use bantam::core::stage::Stage;
use bantam::outbox::limiter::{Limits, Pacing};
use bantam::outbox::{self, Outbox, RenderCard};
use bantam::platform::{Scope, SendError, Sender};
use bantam::store::record::{Outcome, Owed, Payload};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::support::ledger::FakeLedger;
use crate::support::sender::{Fault, ScriptedSender, render_card};

const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);
const UNLIMITED: Pacing = Pacing { telegram: NO_LIMITS, discord: NO_LIMITS };
const NO_LIMITS: Limits = Limits { per_second: 0, per_chat_burst: 0, per_chat_per_second: 0, per_group_per_minute: 0 };

/// An outbox for Telegram and everything around it.
struct World {
    ledger: FakeLedger,
    sender: Arc<ScriptedSender>,
    outbox: Outbox,
    running: JoinHandle<()>,
    began: Instant,
}

impl World {
    fn start(pacing: &Pacing, ledger: FakeLedger, sender: ScriptedSender) -> Self {
        let sender = Arc::new(sender);
        let senders =
            [Platform::Telegram, Platform::Discord].map(|platform| (platform, Arc::clone(&sender) as Arc<dyn Sender>));
        let render_card: RenderCard = Arc::new(render_card);
        let clock = Clock::standing_at(NOW);
        let (outbox, running) = outbox::start(&ledger, senders, pacing, &clock, &render_card);
        Self { ledger, sender, outbox, running, began: Instant::now() }
    }

    fn unlimited() -> Self {
        Self::start(&UNLIMITED, FakeLedger::new(), ScriptedSender::default())
    }

    /// What a turn does: commit, then hand over.
    fn owe(&self, rows: Vec<Owed>) {
        self.ledger.commit(&rows);
        self.outbox.hand_over(rows);
    }

    /// When what came to a chat came, in whole seconds since the beginning.
    fn seconds(&self, chat: &Chat) -> Vec<u64> {
        let arrived = self.sender.arrived();
        arrived.iter().filter(|arrived| arrived.chat == *chat).map(|a| (a.at - self.began).as_secs()).collect()
    }
}

fn chat(id: &str) -> Chat {
    Chat { platform: Platform::Telegram, id: id.to_owned() }
}

fn owed(id: i64, chat: &Chat, payload: Payload) -> Owed {
    let (conversation, lead) = (None, None);
    let id = OutboxId(id);
    Owed { id, chat: chat.clone(), payload, conversation, lead, created_at: NOW, due_at: NOW, attempts: 0 }
}

/// A reply whose text is its id.
fn reply(id: i64, chat: &Chat) -> Owed {
    owed(id, chat, Payload::Message(Message { text: Rich::plain(id.to_string()), ..Message::default() }))
}

fn replies(ids: std::ops::Range<i64>, chat: &Chat) -> Vec<Owed> {
    ids.map(|id| reply(id, chat)).collect()
}

fn texts(ids: std::ops::Range<i64>) -> Vec<String> {
    ids.map(|id| id.to_string()).collect()
}

fn transient() -> Fault {
    Fault::Error(SendError::Transient("no route to host".to_owned()))
}

fn wait_for(seconds: u64, scope: Scope) -> Fault {
    Fault::Error(SendError::RetryAfter { after: Duration::from_secs(seconds), scope })
}

fn lead(id: i64) -> Lead {
    Lead {
        id: LeadId(id),
        number: LeadNumber(1000 + id),
        stage: Stage::Sql,
        reason: None,
        temperature: None,
        score: Score::default(),
        coverage: Coverage::default(),
        profile: Profile::default(),
        source: None,
        last_source: None,
        language: Language::ENGLISH,
        script: ScriptHash("0".to_owned()),
        conversation: ConversationId(1),
        created_at: NOW,
        updated_at: NOW,
        qualified_at: None,
        seconds_taken: None,
        wants_human: false,
        left_at: None,
        news: News::default(),
        pending: Pending::default(),
        assignment: None,
        version: 1,
        ties: Ties::default(),
        people: Vec::new(),
        answers: Vec::new(),
    }
}

#[tokio::test(start_paused = true)]
async fn what_an_earlier_run_left_is_sent_first() {
    let ledger = FakeLedger::new();
    ledger.commit(&replies(1..4, &chat("1")));
    let world = World::start(&UNLIMITED, ledger, ScriptedSender::default());
    world.owe(replies(4..6, &chat("1")));
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&chat("1")), texts(1..6));
}

#[tokio::test(start_paused = true)]
async fn a_chat_keeps_its_order_while_its_oldest_message_is_retried() {
    let world = World::unlimited();
    world.sender.fail(&chat("1"), [transient(), transient(), transient()]);
    world.owe(replies(1..5, &chat("1")));
    world.owe(replies(5..8, &chat("2")));
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&chat("1")), texts(1..5));
    assert_eq!(world.seconds(&chat("2")), [0, 0, 0], "nobody waits for somebody else's retry");
    assert!(world.seconds(&chat("1"))[0] >= 3);
}

#[tokio::test(start_paused = true)]
async fn a_chat_is_paced_and_shown_that_something_is_coming() {
    let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
    world.owe(replies(1..9, &chat("1")));
    world.owe(vec![reply(9, &chat("2"))]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.seconds(&chat("1")), [0, 0, 0, 0, 0, 1, 2, 3]);
    assert_eq!(world.seconds(&chat("2")), [0]);
    assert_eq!(world.sender.typing(), vec![chat("1"); 3]);
}

#[tokio::test(start_paused = true)]
async fn a_chat_that_asks_to_wait_holds_up_no_other() {
    let world = World::unlimited();
    world.sender.fail(&chat("-7"), [wait_for(40, Scope::Chat)]);
    world.owe(replies(1..3, &chat("-7")));
    world.owe(vec![reply(3, &chat("8"))]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.seconds(&chat("-7")), [40, 40]);
    assert_eq!(world.seconds(&chat("8")), [0]);
    assert_eq!(world.sender.attempts(), 4);
    assert!(world.sender.typing().is_empty(), "not while the platform wants to be left in peace");
}

#[tokio::test(start_paused = true)]
async fn a_platform_that_asks_to_wait_is_left_in_peace() {
    let world = World::start(&UNLIMITED, FakeLedger::new(), ScriptedSender::slow(Duration::from_millis(50)));
    world.sender.fail(&chat("1"), [wait_for(10, Scope::Platform)]);
    world.owe(vec![reply(1, &chat("1"))]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    world.owe(vec![reply(2, &chat("2"))]);
    world.ledger.nothing_owed().await;
    assert_eq!((world.seconds(&chat("1")), world.seconds(&chat("2"))), (vec![10], vec![10]));
    assert_eq!(world.sender.attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_permanent_answer_ends_a_message_and_not_its_chat() {
    let world = World::unlimited();
    world.sender.fail(&chat("1"), [Fault::Error(SendError::Refused("too long".to_owned()))]);
    world.owe(replies(1..3, &chat("1")));
    world.ledger.nothing_owed().await;
    assert_eq!(world.ledger.outcome(OutboxId(1)), Some(Outcome::Dead { error: "refused: too long".to_owned() }));
    assert_eq!(world.sender.texts(&chat("1")), texts(2..3));
    assert_eq!(world.sender.attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn after_a_day_and_some_attempts_a_message_is_given_up() {
    let world = World::unlimited();
    world.sender.fail(&chat("1"), vec![transient(); 50]);
    let created_at = NOW - SignedDuration::from_hours(25);
    world.owe(vec![Owed { created_at, ..reply(1, &chat("1")) }]);
    world.ledger.nothing_owed().await;
    assert!(matches!(world.ledger.outcome(OutboxId(1)), Some(Outcome::Dead { .. })));
    assert_eq!(world.sender.attempts(), 10);
}

#[tokio::test(start_paused = true)]
async fn a_message_is_not_sent_before_it_is_due() {
    let world = World::unlimited();
    world.owe(vec![Owed { due_at: NOW + SignedDuration::from_secs(90), ..reply(1, &chat("1")) }]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.seconds(&chat("1")), [90]);
}

#[tokio::test(start_paused = true)]
async fn a_card_is_sent_once_and_then_edited() {
    let world = World::unlimited();
    let room = chat("-9");
    world.ledger.keep_lead(lead(1));
    world.owe(vec![owed(1, &room, Payload::Card(LeadId(1))), owed(2, &room, Payload::Card(LeadId(1)))]);
    world.ledger.nothing_owed().await;
    let arrived = world.sender.arrived();
    assert_eq!(arrived.len(), 2);
    assert_eq!((arrived[0].text.as_str(), &arrived[0].replaces), ("#1001", &None));
    assert_eq!(arrived[1].replaces, world.ledger.card(LeadId(1), &room), "the second edits the first");
}

#[tokio::test(start_paused = true)]
async fn a_card_that_was_deleted_is_sent_anew() {
    let world = World::unlimited();
    let room = chat("-9");
    world.ledger.keep_lead(lead(1));
    world.ledger.keep_card(LeadId(1), &room, "old");
    world.sender.fail(&room, [Fault::Error(SendError::MessageGone)]);
    world.owe(vec![owed(1, &room, Payload::Card(LeadId(1)))]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.arrived()[0].replaces, None);
    assert_eq!(world.ledger.card(LeadId(1), &room), Some(MessageId("1".to_owned())));
}

#[tokio::test(start_paused = true)]
async fn the_card_of_an_erased_lead_is_given_up() {
    let world = World::unlimited();
    world.owe(vec![owed(1, &chat("-9"), Payload::Card(LeadId(1)))]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.attempts(), 0);
    assert!(matches!(world.ledger.outcome(OutboxId(1)), Some(Outcome::Dead { .. })));
}

#[tokio::test(start_paused = true)]
async fn a_chat_that_moved_is_followed() {
    let world = World::unlimited();
    let (old, new) = (chat("-9"), chat("-1009"));
    world.ledger.keep_lead(lead(1));
    world.sender.fail(&old, [Fault::Error(SendError::Moved { to: new.clone() })]);
    world.owe(vec![reply(1, &old), reply(2, &old), owed(3, &old, Payload::Card(LeadId(1)))]);
    world.ledger.nothing_owed().await;
    world.owe(vec![reply(4, &old)]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&new), ["1", "2", "#1001", "4"]);
    assert_eq!(world.sender.attempts(), 5, "the old address is tried once");
    assert!(world.ledger.card(LeadId(1), &new).is_some());
}

#[tokio::test(start_paused = true)]
async fn chats_that_move_in_a_circle_end() {
    let world = World::unlimited();
    let (one, two) = (chat("-1"), chat("-2"));
    let old = NOW - SignedDuration::from_hours(25);
    for (from, to) in [(&one, &two), (&two, &one)] {
        world.sender.fail(from, vec![Fault::Error(SendError::Moved { to: to.clone() }); 50]);
    }
    world.owe(vec![Owed { created_at: old, ..reply(1, &one) }]);
    world.ledger.nothing_owed().await;
    assert!(world.sender.attempts() <= 10, "{}", world.sender.attempts());
}

#[tokio::test(start_paused = true)]
async fn a_sending_is_recorded_when_the_store_is_back() {
    let world = World::unlimited();
    world.ledger.fail_writes(20);
    world.owe(replies(1..4, &chat("1")));
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&chat("1")), texts(1..4), "nothing is sent twice meanwhile");
}

#[tokio::test(start_paused = true)]
async fn an_adapter_that_breaks_down_costs_a_minute() {
    let world = World::unlimited();
    world.sender.fail(&chat("1"), [Fault::Panic]);
    world.owe(replies(1..3, &chat("1")));
    world.ledger.nothing_owed().await;
    assert_eq!(world.seconds(&chat("1")), [60, 60]);
}

#[tokio::test(start_paused = true)]
async fn a_row_whose_hand_over_was_lost_is_found() {
    let world = World::unlimited();
    world.owe(vec![reply(1, &chat("1"))]);
    world.ledger.nothing_owed().await;
    world.ledger.commit(&[reply(2, &chat("1"))]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.seconds(&chat("1")), [0, 30]);
}

#[tokio::test(start_paused = true)]
async fn a_row_that_is_handed_over_after_it_was_read_and_sent_is_not_sent_again() {
    let ledger = FakeLedger::new();
    let row = reply(1, &chat("1"));
    ledger.commit(std::slice::from_ref(&row));
    let world = World::start(&UNLIMITED, ledger, ScriptedSender::default());
    world.ledger.nothing_owed().await;
    world.outbox.hand_over(vec![row]);
    world.owe(vec![reply(2, &chat("1"))]);
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&chat("1")), texts(1..3));
}

#[tokio::test(start_paused = true)]
async fn a_store_that_can_not_be_read_at_the_start_is_asked_again() {
    let ledger = FakeLedger::new();
    ledger.fail_reads(3);
    ledger.commit(&replies(1..3, &chat("1")));
    let world = World::start(&UNLIMITED, ledger, ScriptedSender::default());
    tokio::task::yield_now().await;
    world.owe(replies(3..5, &chat("1")));
    world.ledger.nothing_owed().await;
    assert_eq!(world.sender.texts(&chat("1")), texts(1..5));
}

#[tokio::test(start_paused = true)]
async fn what_finds_no_room_in_memory_is_read_from_the_store_in_order() {
    let world = World::start(&UNLIMITED, FakeLedger::new(), ScriptedSender::slow(Duration::from_millis(10)));
    let chats: Vec<Chat> = (0..100).map(|id| chat(&id.to_string())).collect();
    for id in 0..50_000 {
        world.owe(vec![reply(id, &chats[usize::try_from(id % 100).unwrap()])]);
        if id % 64 == 0 {
            tokio::task::yield_now().await;
        }
    }
    world.ledger.nothing_owed().await;
    for (first, chat) in (0..).zip(&chats) {
        let expected: Vec<String> = (0..500).map(|turn| (turn * 100 + first).to_string()).collect();
        assert_eq!(world.sender.texts(chat), expected);
    }
    assert_eq!(world.sender.most_at_once(), 64);
    assert!(world.ledger.readings() < 20, "{}", world.ledger.readings());
}

#[tokio::test(start_paused = true)]
async fn stopping_sends_what_is_due_and_leaves_the_rest_in_the_store() {
    let world = World::start(&UNLIMITED, FakeLedger::new(), ScriptedSender::slow(Duration::from_millis(100)));
    tokio::task::yield_now().await;
    world.sender.fail(&chat("1"), [wait_for(60, Scope::Chat)]);
    world.owe(replies(1..3, &chat("1")));
    world.owe(replies(3..8, &chat("2")));
    world.outbox.stop();
    world.owe(vec![reply(8, &chat("3"))]);
    world.running.await.unwrap();
    assert_eq!(world.sender.texts(&chat("2")), texts(3..8));
    let left: Vec<i64> = world.ledger.still_owed().iter().map(|row| row.id.0).collect();
    assert_eq!(left, [1, 2, 8]);
    assert!(world.began.elapsed() < Duration::from_secs(5));
}

#[tokio::test(start_paused = true)]
async fn stopping_does_not_wait_for_a_platform_that_does_not_answer() {
    let world = World::start(&UNLIMITED, FakeLedger::new(), ScriptedSender::slow(Duration::from_secs(20)));
    world.owe(replies(1..3, &chat("1")));
    tokio::time::sleep(Duration::from_secs(1)).await;
    drop(world.outbox);
    world.running.await.unwrap();
    assert_eq!(world.began.elapsed().as_secs(), 6);
    assert_eq!(world.ledger.still_owed().len(), 2);
}

fn faults() -> impl Strategy<Value = Vec<Fault>> {
    let gone = Fault::Error(SendError::Gone("blocked".to_owned()));
    let fault = prop_oneof![
        4 => Just(transient()),
        3 => Just(Fault::LostAnswer),
        2 => Just(wait_for(7, Scope::Chat)),
        1 => Just(wait_for(3, Scope::Platform)),
        1 => Just(gone),
    ];
    proptest::collection::vec(fault, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_row_ends_delivered_or_dead_and_in_order(
        rows in proptest::collection::vec((0..5_usize, proptest::bool::weighted(0.8)), 1..80),
        faults in proptest::collection::vec(faults(), 5),
        failing_writes in 0..4_u32,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
            let chats: Vec<Chat> = ["1", "2", "3", "-4", "-4/5"].into_iter().map(chat).collect();
            for (chat, faults) in chats.iter().zip(faults) {
                world.sender.fail(chat, faults);
            }
            world.ledger.fail_writes(failing_writes);
            for (id, (to, handed_over)) in (1..).zip(rows.iter().copied()) {
                let row = reply(id, &chats[to]);
                world.ledger.commit(std::slice::from_ref(&row));
                // A hand-over that is lost loses its place too: only those of one chat are compared.
                if handed_over || to != 0 {
                    world.outbox.hand_over(vec![row]);
                }
                tokio::task::yield_now().await;
            }
            world.ledger.nothing_owed().await;
            for (to, chat) in chats.iter().enumerate().skip(1) {
                let mut seen = world.sender.texts(chat);
                // What arrives again after a lost answer comes directly after itself.
                seen.dedup();
                let owed = (1..).zip(&rows).filter(|(_, (owed_to, _))| *owed_to == to).map(|(id, _): (i64, _)| id);
                let alive: Vec<String> = owed
                    .filter(|id| {
                        let ended = world.ledger.outcome(OutboxId(*id)).expect("every row ends");
                        matches!(ended, Outcome::Delivered { .. }) || seen.contains(&id.to_string())
                    })
                    .map(|id| id.to_string())
                    .collect();
                assert_eq!(seen, alive);
            }
        });
    }
}
