//! Who is let in to the turns: not the blocked, not a flood, and not too many at once.

use bantam::clock::Clock;
use bantam::core::dialogue::flood::FloodLimits;
use bantam::core::event::{Attachment, Event, Inbound};
use bantam::core::ids::{InboundKey, Language};
use bantam::core::phrases::phrases;
use bantam::core::script::model::Script;
use bantam::service::gate::{Gate, Passage};
use bantam::store::Blocked;

use crate::support::scripts::shipped;
use crate::support::store::{Ground, account, at, commit, person, private_chat, state, turn};

const LIMITS: FloodLimits = FloodLimits { messages_per_minute: 3, new_prospects_per_minute: 2 };

struct AtTheGate {
    ground: Ground,
    gate: Gate,
    clock: Clock,
    script: Script,
    keys: u32,
}

impl AtTheGate {
    async fn with(limits: FloodLimits) -> Self {
        let (ground, clock) = (Ground::memory().await, Clock::standing_at(at(0)));
        let gate = Gate::open(ground.store.clone(), clock.clone(), limits, [account(66)]).await.unwrap();
        Self { ground, gate, clock, script: shipped("bant"), keys: 0 }
    }

    /// Somebody is in a dialogue.
    async fn begin(&self, number: i64) {
        let begun = commit(state(number, number + 100, number), None, vec![]);
        self.ground.writer.commit(turn(&format!("begin {number}"), 0, vec![begun])).await.unwrap();
    }

    async fn judge(&mut self, number: i64, event: Event) -> Passage {
        self.keys += 1;
        self.judge_as(number, event, &format!("key {}", self.keys)).await
    }

    async fn judge_as(&self, number: i64, event: Event, key: &str) -> Passage {
        let from = person(number);
        let inbound =
            Inbound { key: InboundKey(key.to_owned()), chat: private_chat(number), from, message: None, event };
        self.gate.judge(&inbound, &self.script).await.unwrap()
    }
}

fn hello() -> Event {
    Event::Say("hello".to_owned())
}

const SHUT: Passage = Passage::Shut(None);

fn too_fast() -> (Passage, Passage) {
    // The dialogue is in English, the app in German.
    let words = |language| phrases(language).strange.too_fast;
    (Passage::Told(words(Language::ENGLISH)), Passage::Shut(Some(words(Language::GERMAN))))
}

fn too_many() -> (Passage, Passage) {
    let words = phrases(Language::GERMAN).strange.too_many;
    (Passage::Told(words), Passage::Shut(Some(words)))
}

#[tokio::test]
async fn a_flood_is_told_once_and_others_are_not_touched() {
    let mut world = AtTheGate::with(LIMITS).await;
    world.begin(1).await;
    world.begin(2).await;
    for _ in 0..3 {
        assert_eq!(world.judge(1, hello()).await, Passage::Open);
    }
    let (told, shut) = too_fast();
    assert_eq!(world.judge(1, hello()).await, told);
    assert_eq!(world.judge(1, Event::Attach(Attachment::Photo)).await, shut);
    assert_eq!(world.judge(2, hello()).await, Passage::Open);
    assert_eq!(world.judge(1, Event::Say("/stop".to_owned())).await, Passage::Open);
    world.clock.set(at(60));
    assert_eq!(world.judge(1, hello()).await, Passage::Open);
}

#[tokio::test]
async fn an_event_that_is_tried_again_counts_once_and_is_judged_the_same() {
    let world = AtTheGate::with(LIMITS).await;
    world.begin(1).await;
    for key in ["a", "b", "c"] {
        for _ in 0..10 {
            assert_eq!(world.judge_as(1, hello(), key).await, Passage::Open, "{key}");
        }
    }
    let (told, shut) = too_fast();
    assert_eq!(world.judge_as(1, hello(), "d").await, told);
    assert_eq!(world.judge_as(1, hello(), "d").await, shut);
}

#[tokio::test]
async fn so_many_begin_in_a_minute_and_who_was_here_before_is_let_in() {
    let mut world = AtTheGate::with(LIMITS).await;
    world.begin(9).await;
    for number in [1, 2, 9] {
        assert_eq!(world.judge(number, hello()).await, Passage::Open, "{number}");
    }
    let (told, shut) = too_many();
    assert_eq!(world.judge(3, hello()).await, told);
    assert_eq!(world.judge(3, hello()).await, shut);
    assert_eq!(world.judge(1, hello()).await, Passage::Open);
    world.clock.set(at(60));
    assert_eq!(world.judge(3, hello()).await, Passage::Open);
}

#[tokio::test]
async fn what_happens_by_itself_begins_nothing() {
    let mut world = AtTheGate::with(LIMITS).await;
    for number in 1..9 {
        assert_eq!(world.judge(number, Event::Leave).await, Passage::Open);
    }
    assert_eq!(world.judge(1, hello()).await, Passage::Open);
}

#[tokio::test]
async fn without_limits_everybody_is_let_in() {
    let mut world = AtTheGate::with(FloodLimits { messages_per_minute: 0, new_prospects_per_minute: 0 }).await;
    for number in 1..40 {
        for _ in 0..40 {
            assert_eq!(world.judge(number, hello()).await, Passage::Open);
        }
    }
}

#[tokio::test]
async fn who_is_blocked_is_not_heard_from_the_next_look_on() {
    let mut world = AtTheGate::with(LIMITS).await;
    assert!(world.gate.is_blocked(&account(66)), "by the configuration");
    assert_eq!(world.judge(66, Event::Say("/stop".to_owned())).await, SHUT);
    assert_eq!(world.judge(1, hello()).await, Passage::Open);

    let blocked = Blocked { account: account(1), why: None, at: at(0) };
    world.ground.store.block(&blocked).await.unwrap();
    world.gate.look().await.unwrap();
    assert_eq!(world.judge(1, Event::Silence).await, SHUT);
    world.ground.store.unblock(&account(1)).await.unwrap();
    world.gate.look().await.unwrap();
    assert_eq!(world.judge(1, hello()).await, Passage::Open);
    assert!(world.gate.is_blocked(&account(66)));
}

#[tokio::test]
async fn a_crowd_of_accounts_takes_a_bounded_memory() {
    let mut world = AtTheGate::with(FloodLimits { messages_per_minute: 3, new_prospects_per_minute: 0 }).await;
    for number in 100..70_100 {
        world.clock.set(at(number / 1000));
        assert_eq!(world.judge(number, hello()).await, Passage::Open);
    }
    assert!(world.gate.remembered() <= 65_536, "{}", world.gate.remembered());
}
