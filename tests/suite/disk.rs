//! A database that takes no writes for a while: prospects wait, and nothing is lost, said twice or acknowledged too early.

use serde_json::json;
use sqlx::{Connection as _, Executor as _, SqliteConnection};

use crate::support::telegram::{Fault, Prospect};
use crate::support::world::{DESK_ROOM, Database, World};

const SCRIPT: &str = "\
script: tiny
framework: [need]
languages: [en]
currency: EUR
questions:
  - {id: need, dimension: need, ask: What hurts?, type: text}
stages:
  - {stage: mql, temperature: warm, notify: sales, say: Bye!}
";
const WAITS: &str = "what prospects say waits until the store is available";

async fn hears(prospect: &Prospect, part: &str) {
    let message = prospect.expect_message().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
}

fn assert_said_once(world: &World) {
    let log = world.log_text();
    let count = |part: &str| log.matches(part).count();
    assert_eq!((count(WAITS), count("the store is available again")), (1, 1), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_delays_answers_and_loses_none() {
    let mut world = World::new(Database::Sqlite).await;
    world.write_script(SCRIPT);
    let people: Vec<Prospect> = (1..=5).map(|id| world.telegram.prospect(id)).collect();
    world.start_on_a_disk_that_fills();
    for person in &people {
        person.say("/start");
        hears(person, "What hurts?").await;
    }
    world.telegram.expect_all_confirmed().await;

    // While Telegram has us wait for a second, a whole batch gathers.
    world.telegram.fail_next("getUpdates", None, Fault::TooMany(1));
    world.telegram.push_update(json!({"odd_thing": 1}));
    world.expect_log("receiving from Telegram fails").await;
    world.fill_disk();
    for person in &people {
        person.say(&format!("The quotes, {}", person.id()));
    }
    world.expect_log(WAITS).await;
    assert_eq!(world.telegram.unconfirmed().len(), people.len(), "nothing is confirmed that is not durable");
    let leads = world.command(&["leads"]).output().expect("it runs");
    assert!(String::from_utf8_lossy(&leads.stdout).contains("5 leads"), "what is there can be read");
    assert!(people.iter().all(|person| person.messages().len() == 1), "nothing is said that is not durable");

    world.free_disk();
    for person in &people {
        hears(person, "Bye!").await;
    }
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_said_once(&world);
    assert_eq!(world.telegram.room(DESK_ROOM).messages().len(), people.len());
    for person in people {
        let lead = world.lead_of(person.id()).await.expect("a lead");
        assert_eq!(lead.answers[0].raw, format!("The quotes, {}", person.id()));
        assert_eq!(person.messages().len(), 2, "nothing is said twice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_somebody_locks_for_long_delays_answers_and_loses_none() {
    let mut world = World::new(Database::Sqlite).await;
    world.write_script(SCRIPT);
    let ann = world.telegram.prospect(1);
    world.start();
    ann.say("/start");
    hears(&ann, "What hurts?").await;
    world.telegram.expect_all_confirmed().await;

    let mut other = SqliteConnection::connect(world.database_url()).await.expect("a second program may open it");
    other.execute("BEGIN EXCLUSIVE").await.expect("nobody else writes");
    ann.say("The quotes");
    // Longer than anybody waits for a lock.
    world.expect_log(WAITS).await;
    assert_eq!(world.telegram.unconfirmed().len(), 1);
    other.execute("ROLLBACK").await.expect("it was begun");
    hears(&ann, "Bye!").await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_said_once(&world);
    assert_eq!(world.telegram.room(DESK_ROOM).messages().len(), 1);
    assert_eq!(ann.messages().len(), 2, "nothing is said twice");
}
