//! The gateway: what is told once and in order, whatever happens to the socket, and what is read again after a gap.

use std::time::{Duration, Instant};

use bantam::platform::discord::receive::{Listening, ReceiveError};

use super::{PATIENCE, Reaction, Recorder, Running};
use crate::support::discord::{FakeDiscord, Fault};

/// Gives up soon where a connection is lost.
const HASTY: Listening =
    Listening { patience: PATIENCE, lost_after: Duration::from_millis(400), look_every: Duration::from_millis(20) };

#[tokio::test]
async fn quick_messages_of_one_person_stay_in_order_and_nobody_waits_for_another() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::reacting(|told, _| if told == "@8 hold" { Reaction::Hold } else { Reaction::Commit });
    let running = Running::start(&fake, &recorder).await;
    let (ann, bob) = (fake.user(7), fake.user(8));
    bob.say("hold");
    bob.say("later");
    let texts: Vec<String> = (0..200).map(|number| format!("@7 {number}")).collect();
    for number in 0..200 {
        ann.say(&number.to_string());
    }
    recorder.expect("all of Ann's", |log| log.said() == texts).await;
    assert!(!recorder.log().begun.contains(&"@8 later".to_owned()));
    recorder.gate.add_permits(1);
    recorder.expect("both of Bob's", |log| log.said()[200..] == ["@8 hold", "@8 later"]).await;
    running.stop().await;
}

type Break = fn(&FakeDiscord);

#[tokio::test]
async fn a_session_goes_on_after_its_socket_and_what_was_missed_comes_once() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    let ann = fake.user(7);
    let mut said = Vec::new();
    let breaks: [(&str, Break); 4] = [
        ("a dropped socket", FakeDiscord::drop_sockets),
        ("a close", |fake| fake.close_with(4000)),
        ("an order to reconnect", FakeDiscord::ask_to_reconnect),
        ("an invalid session to be resumed", |fake| fake.invalidate_session(true)),
    ];
    for (number, (what, break_it)) in (1..).zip(breaks) {
        break_it(&fake);
        for text in ["a", "b"] {
            ann.say(&format!("{text} {what}"));
            said.push(format!("@7 {text} {what}"));
        }
        recorder.expect(what, |log| log.said() == said).await;
        fake.expect_counts(what, |counts| counts.resumes == number).await;
        fake.expect_ready().await;
    }
    assert_eq!(fake.counts().identifies, 1);
    assert!(recorder.log().repeated.is_empty());
    running.stop().await;
}

/// A session ends for good while Ann writes; the next one finds what she wrote.
async fn survives_a_lost_session(lose_it: impl FnOnce(&FakeDiscord)) {
    let fake = FakeDiscord::start().await;
    fake.set_heartbeat_interval(Duration::from_millis(300));
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    let ann = fake.user(7);
    ann.say("before");
    recorder.expect_said(&["@7 before"]).await;
    recorder.remember(&["discord:@7"]);
    lose_it(&fake);
    ann.say("a");
    ann.say("b");
    fake.expect_counts("another session", |counts| counts.identifies == 2).await;
    recorder.expect_said(&["@7 before", "@7 a", "@7 b"]).await;
    ann.say("after");
    recorder.expect_said(&["@7 before", "@7 a", "@7 b", "@7 after"]).await;
    running.stop().await;
}

#[tokio::test]
async fn what_was_written_while_a_session_was_invalid_is_read_again() {
    survives_a_lost_session(|fake| fake.invalidate_session(false)).await;
}

#[tokio::test]
async fn what_was_written_before_a_refused_resume_is_read_again() {
    survives_a_lost_session(|fake| {
        fake.refuse_next_resume();
        fake.drop_sockets();
    })
    .await;
}

#[tokio::test]
async fn what_was_written_before_a_session_timed_out_is_read_again() {
    survives_a_lost_session(|fake| fake.close_with(4009)).await;
}

#[tokio::test]
async fn a_connection_that_only_looks_alive_is_noticed() {
    survives_a_lost_session(FakeDiscord::stop_acknowledging_heartbeats).await;
}

#[tokio::test]
async fn a_gateway_that_is_away_is_found_again_at_the_address_it_has_then() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::committing();
    let running = Running::begin(&fake, &recorder, HASTY).await;
    fake.expect_ready().await;
    fake.user(7).say("before");
    recorder.expect_said(&["@7 before"]).await;
    recorder.remember(&["discord:@7"]);
    fake.hold_gateway();
    fake.drop_sockets();
    fake.user(7).say("meanwhile");
    fake.expect_calls("GET /gateway/bot", 2).await;
    fake.release_gateway();
    recorder.expect_said(&["@7 before", "@7 meanwhile"]).await;
    running.stop().await;
}

#[tokio::test]
async fn a_connection_that_broke_down_over_an_event_is_begun_anew() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::committing();
    let running = Running::begin(&fake, &recorder, HASTY).await;
    fake.expect_ready().await;
    fake.user(8).say("before");
    recorder.expect_said(&["@8 before"]).await;
    recorder.remember(&["discord:@7", "discord:@8"]);
    fake.user(7).with_avatar(&format!("0{}a", "é".repeat(15))).say("with a face that no one can read");
    fake.user(8).say("after");
    recorder.expect_said(&["@8 before", "@8 after"]).await;
    fake.expect_counts("another session", |counts| counts.identifies == 2).await;
    running.stop().await;
}

#[tokio::test]
async fn a_bad_start_is_no_end() {
    let fake = FakeDiscord::start().await;
    for fault in [Fault::ServerError, Fault::BadGateway, Fault::Garbage, Fault::DropBefore] {
        fake.next_calls_answer("GET /gateway/bot", 1, fault);
    }
    fake.next_calls_answer("GET /gateway/bot", 1, Fault::TooMany { retry_after: 0.0, is_global: false, scope: "user" });
    fake.hold_gateway();
    let recorder = Recorder::committing();
    let running = Running::begin(&fake, &recorder, HASTY).await;
    fake.expect_calls("GET /gateway/bot", 7).await;
    fake.release_gateway();
    fake.expect_ready().await;
    fake.user(7).say("hello");
    recorder.expect_said(&["@7 hello"]).await;
    running.stop().await;
}

#[tokio::test]
async fn a_history_that_cannot_be_read_at_once_is_read_later() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::reacting(|told, tries| match (told, tries) {
        ("recent chats", ..3) => Reaction::Unavailable,
        _ => Reaction::Commit,
    });
    recorder.remember(&["discord:@7", "discord:@8", "discord:@9", "discord:112233"]);
    let (ann, bob) = (fake.user(7), fake.user(8));
    ann.say("a");
    ann.edit("a, changed");
    ann.say("b");
    bob.say("c");
    fake.next_calls_answer("POST /users/@me/channels", 1, Fault::BadGateway);
    for fault in [Fault::ServerError, Fault::DropBefore, Fault::Garbage] {
        fake.next_calls_answer("GET /channels/*/messages", 1, fault);
    }
    fake.next_calls_answer(
        "GET /channels/*/messages",
        1,
        Fault::TooMany { retry_after: 0.01, is_global: false, scope: "user" },
    );
    let running = Running::start(&fake, &recorder).await;
    let log = recorder.expect("all three", |log| log.committed.len() == 3).await;
    let of = |who: &str| -> Vec<String> { log.said().into_iter().filter(|told| told.starts_with(who)).collect() };
    assert_eq!((of("@7"), of("@8")), (vec!["@7 a, changed".to_owned(), "@7 b".to_owned()], vec!["@8 c".to_owned()]));
    running.stop().await;
}

#[tokio::test]
async fn what_was_changed_while_nobody_listened_is_told() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::committing();
    let ann = fake.user(7);
    let running = Running::start(&fake, &recorder).await;
    ann.say("20k");
    ann.say("soon");
    recorder.expect_said(&["@7 20k", "@7 soon"]).await;
    ann.edit_saying("20k", "25k");
    recorder.expect_said(&["@7 20k", "@7 soon", "@7 changes it to 25k"]).await;
    recorder.remember(&["discord:@7"]);
    running.stop().await;
    ann.edit_saying("soon", "in May");
    ann.say("asked again");
    let running = Running::start(&fake, &recorder).await;
    let log = recorder.expect("both", |log| log.committed.len() == 5).await;
    assert_eq!(log.said()[3..], ["@7 changes it to in May", "@7 asked again"]);
    running.stop().await;
}

#[tokio::test]
async fn a_long_history_is_read_to_its_end() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::committing();
    recorder.remember(&["discord:@7"]);
    let texts: Vec<String> = (0..250).map(|number| format!("@7 {number}")).collect();
    for number in 0..250 {
        fake.user(7).say(&number.to_string());
    }
    let running = Running::start(&fake, &recorder).await;
    recorder.expect("all, in order", |log| log.said() == texts).await;
    running.stop().await;
}

#[tokio::test]
async fn a_death_loses_nothing_that_was_written() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::reacting(|told, tries| match (told, tries) {
        ("@7 b", 1) => Reaction::Hold,
        _ => Reaction::Commit,
    });
    let ann = fake.user(7);
    let running = Running::start(&fake, &recorder).await;
    for text in ["a", "b", "c"] {
        ann.say(text);
    }
    recorder.expect("it is begun", |log| log.begun.contains(&"@7 b".to_owned())).await;
    recorder.remember(&["discord:@7"]);
    running.die().await;
    ann.say("d");
    let running = Running::start(&fake, &recorder).await;
    recorder.expect_said(&["@7 a", "@7 b", "@7 c", "@7 d"]).await;
    running.stop().await;
}

#[tokio::test]
async fn stopping_finishes_what_is_in_hand() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::reacting(|_, _| Reaction::Hold);
    let running = Running::start(&fake, &recorder).await;
    fake.user(7).say("in hand");
    fake.user(7).say("not begun");
    recorder.expect("it is begun", |log| log.begun.len() == 1).await;
    running.stop.send_replace(true);
    recorder.gate.add_permits(2);
    running.end().await.expect("stopping is no error");
    assert_eq!(recorder.log().said(), ["@7 in hand"]);
}

#[tokio::test]
async fn every_shard_is_heard() {
    let fake = FakeDiscord::start().await;
    fake.set_shards(2);
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    let ann = fake.user(7);
    ann.say("hello");
    recorder.expect_said(&["@7 hello"]).await;
    ann.qualify(Some(&fake.room(5)), None);
    recorder.expect_said(&["@7 hello", "@7 start -"]).await;
    assert_eq!(fake.counts().identifies, 2);
    running.stop().await;
}

#[tokio::test]
async fn where_few_sessions_are_left_connecting_waits() {
    let fake = FakeDiscord::start().await;
    fake.set_sessions_left(10, Duration::from_secs(3));
    let begun = Instant::now();
    let running = Running::start(&fake, &Recorder::committing()).await;
    assert!(begun.elapsed() >= Duration::from_millis(300), "{:?}", begun.elapsed());
    running.stop().await;

    fake.set_sessions_left(1, Duration::from_hours(4));
    let connections = fake.counts().connections;
    let running = Running::begin(&fake, &Recorder::committing(), HASTY).await;
    fake.expect_calls("GET /gateway/bot", 2).await;
    running.stop().await;
    assert_eq!(fake.counts().connections, connections);
}

#[tokio::test]
async fn a_token_that_is_rejected_ends_receiving() {
    let fake = FakeDiscord::start().await;
    let running = Running::start(&fake, &Recorder::committing()).await;
    fake.set_token("another one");
    fake.invalidate_session(false);
    assert!(matches!(running.end().await, Err(ReceiveError::TokenRejected)));

    let fake = FakeDiscord::start().await;
    fake.next_calls_answer("GET /gateway/bot", 1, Fault::Code(401, 0));
    let running = Running::begin(&fake, &Recorder::committing(), HASTY).await;
    assert!(matches!(running.end().await, Err(ReceiveError::TokenRejected)));
}

#[tokio::test]
async fn intents_that_are_not_allowed_end_receiving() {
    let fake = FakeDiscord::start().await;
    let running = Running::start(&fake, &Recorder::committing()).await;
    fake.close_with(4014);
    assert!(matches!(running.end().await, Err(ReceiveError::Intents)));
}
