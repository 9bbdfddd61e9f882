//! Who is served first when there is more to send than the platform takes.

use std::time::Duration;

use bantam::core::ids::{Chat, LeadId};
use bantam::outbox::limiter::Pacing;
use bantam::store::record::Payload;
use tokio::time::{Instant, timeout};

use super::{World, chat, lead, owed, reply, texts, transient};
use crate::support::ledger::FakeLedger;
use crate::support::sender::{Arrived, ScriptedSender};

/// Lets paused time pass, with all that happens in it.
async fn pass(long: Duration) {
    let _ = timeout(long, std::future::pending::<()>()).await;
}

/// These have got so many answers, each of which they waited for.
async fn answered(world: &World, ids: std::ops::Range<i64>, times: i64) -> Vec<Chat> {
    let chats: Vec<Chat> = ids.clone().map(|id| chat(&id.to_string())).collect();
    for time in 0..times {
        world.owe(ids.clone().zip(&chats).map(|(id, chat)| reply(100_000 * (time + 1) + id, chat)).collect());
        world.ledger.nothing_owed().await;
        pass(Duration::from_mins(1)).await;
    }
    chats
}

/// How long the answer to somebody takes who is answered a moment after this.
async fn answered_after(world: &World, id: i64, chat: &Chat, moment: Duration) -> Duration {
    pass(moment).await;
    let owed_at = Instant::now();
    world.owe(vec![reply(id, chat)]);
    let text = id.to_string();
    loop {
        if let Some(arrived) = world.sender.arrived().iter().find(|arrived| arrived.text == text) {
            return arrived.at - owed_at;
        }
        pass(Duration::from_millis(1)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_the_answer_is_served_before_a_flood_old_or_new() {
    let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
    let well_behaved = answered(&world, 0..5, 3).await;
    let known = answered(&world, 500..1000, 2).await;
    // A thousand accounts, half of them known, with ten messages each, one round after the other within a second.
    let strangers: Vec<Chat> = (1000..1500).map(|id| chat(&id.to_string())).collect();
    let flooding = async {
        for round in 0..10 {
            let flooders = known.iter().chain(&strangers);
            world.owe((0_i64..).zip(flooders).map(|(at, chat)| reply(1_000_000 + round * 1000 + at, chat)).collect());
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    let talking = async {
        let mut waits = Vec::new();
        for (id, chat) in (2_000_000..2_000_050).zip(well_behaved.iter().cycle()) {
            waits.push(answered_after(&world, id, chat, Duration::from_millis(590)).await);
        }
        waits
    };
    let ((), waits) = tokio::join!(flooding, talking);
    assert!(waits.iter().all(|wait| *wait <= Duration::from_millis(150)), "{waits:?}");
    // In 29 seconds; with the well-behaved it is two thirds of what the platform takes.
    let to_the_flood = world.sender.arrived().len() - 510 - 50;
    assert!(to_the_flood > 16 * 29, "the flood is served, too: {to_the_flood}");
}

#[tokio::test(start_paused = true)]
async fn a_crowd_that_comes_anew_does_not_keep_a_running_dialogue_waiting() {
    let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
    let known = answered(&world, 0..1, 3).await;
    let strangers: Vec<Chat> = (1000..4000).map(|id| chat(&id.to_string())).collect();
    world.owe((1_000_000..).zip(&strangers).map(|(id, chat)| reply(id, chat)).collect());
    for id in 2_000_000..2_000_050 {
        let wait = answered_after(&world, id, &known[0], Duration::from_millis(2130)).await;
        assert_eq!(wait.as_millis() / 2, 0, "{wait:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_card_is_not_kept_waiting_by_a_flood() {
    let ledger = FakeLedger::new();
    ledger.keep_lead(lead(1));
    let world = World::start(&Pacing::default(), ledger, ScriptedSender::default());
    world.owe((1000..4000).map(|id| reply(id, &chat(&id.to_string()))).collect());
    tokio::time::sleep(Duration::from_secs(2)).await;
    let owed_at = Instant::now();
    world.owe(vec![owed(9000, &chat("-7"), Payload::Card(LeadId(1)))]);
    tokio::time::sleep(Duration::from_millis(100)).await;
    let card = world.sender.arrived().into_iter().find(|arrived| arrived.chat == chat("-7"));
    assert!(card.is_some_and(|card| card.at == owed_at), "at once");
}

#[tokio::test(start_paused = true)]
async fn however_many_are_in_a_dialogue_who_comes_anew_is_not_forgotten() {
    let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
    let known = answered(&world, 0..900, 3).await;
    let began = Instant::now();
    world.owe((1_000_000..).zip(&known).map(|(id, chat)| reply(id, chat)).collect());
    world.owe(vec![reply(2_000_000, &chat("5000"))]);
    world.ledger.nothing_owed().await;
    let arrived = world.sender.arrived();
    let anew = arrived.iter().find(|arrived| arrived.text == "2000000").expect("it arrives");
    assert!(anew.at - began < Duration::from_secs(2), "{:?}", anew.at - began);
    let last = arrived.last().expect("something arrived").at - began;
    assert!(last <= Duration::from_secs(31), "thirty a second all the while: {last:?}");
}

#[tokio::test(start_paused = true)]
async fn a_mention_is_sent_once_and_only_when_there_is_time_to_spare() {
    let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
    world.sender.fail(&chat("1"), [transient()]);
    world.outbox.mention(reply(1, &chat("1")));
    world.outbox.mention(reply(2, &chat("2")));
    tokio::time::sleep(Duration::from_mins(10)).await;
    assert_eq!(world.sender.attempts(), 2, "what fails is not tried again");
    assert_eq!(world.sender.texts(&chat("2")), texts(2..3));

    // Eight seconds' worth of replies first.
    world.owe((1000..1200).map(|id| reply(id, &chat(&id.to_string()))).collect());
    world.outbox.mention(reply(3, &chat("3")));
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert_eq!(world.sender.texts(&chat("3")), texts(0..0));
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert_eq!(world.sender.texts(&chat("3")), texts(3..4));
}

#[tokio::test(start_paused = true)]
async fn mentions_take_a_third_of_the_limit_at_most_and_stale_ones_are_dropped() {
    let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
    (1..=300).for_each(|id| world.outbox.mention(reply(id, &chat(&id.to_string()))));
    tokio::time::sleep(Duration::from_millis(3500)).await;
    let within_a_second = |from: u64| {
        let since = |arrived: &Arrived| (arrived.at - world.began).as_millis();
        let window = u128::from(from)..u128::from(from) + 1000;
        world.sender.arrived().iter().filter(|arrived| window.contains(&since(arrived))).count()
    };
    assert!((0..3000).step_by(50).all(|from| within_a_second(from) <= 10));
    assert!(world.sender.arrived().len() >= 20);
    assert!(world.sender.texts(&chat("1")).is_empty(), "the oldest of too many are dropped");
}

#[tokio::test(start_paused = true)]
async fn the_outbox_tells_who_overruns_it() {
    let world = World::start(&Pacing::default(), FakeLedger::new(), ScriptedSender::default());
    answered(&world, 0..1, 1).await;
    world.owe((1..=3).map(|id| reply(id, &chat("1"))).collect());
    assert!(!world.outbox.is_overrun_by(&chat("1")), "there is room for all");
    world.owe((1000..1400).map(|id| reply(id, &chat(&id.to_string()))).collect());
    world.owe((4..=9).map(|id| reply(id, &chat("1"))).collect());
    pass(Duration::from_millis(100)).await;
    assert!(world.outbox.is_overrun_by(&chat("1")));
    assert!(!world.outbox.is_overrun_by(&chat("1000")), "one waits for one's answer");
    world.ledger.nothing_owed().await;
    assert!(!world.outbox.is_overrun_by(&chat("1")));
}
