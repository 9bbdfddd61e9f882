//! What is erased is gone: from the file and its write-ahead log byte by byte, from every table, from the log, and from
//! the desk.

use std::collections::BTreeMap;

use serde_json::json;

use crate::support::store::dump;
use crate::support::telegram::{Fault, Prospect};
use crate::support::world::{DESK_ROOM, DISCORD_DESK, Database, World};

const SCRIPT: &str = "\
script: all
framework: [need]
languages: [en]
currency: EUR
region: DE
consent: true
privacy: We keep what you tell us to answer you.
retention: {default: 180d, disqualified: 30d}
confirm: true
questions:
  - {id: need, dimension: need, ask: What hurts?, type: text}
  - {id: name, ask: Who are you?, type: name}
  - {id: company, ask: Which company?, type: company}
  - {id: email, ask: Which e-mail address?, type: email}
  - {id: phone, ask: Which number?, type: phone}
  - {id: budget, ask: Which budget?, type: money}
score:
  fit:
    - {when: budget.amount > 1, points: 10, because: \"{{ name }} of {{ company }} has {{ budget }}\"}
stages:
  - {when: budget.amount < 10, stage: disqualified, reason: no_budget, temperature: cold, notify: sales, say: \"Bye {{ name }}!\"}
  - {stage: mql, temperature: warm, notify: sales, say: \"Bye {{ name }}!\"}
";

/// What the prospect says, and a part of it that stands nowhere else.
const SAYS: &[(&str, &str)] = &[
    ("/start otterlink-otterspring", "otter"),
    ("yes", "telegram:4711"),
    ("The badgers are restless", "badgers"),
    ("Zenobia Quillfeather", "Quillfeather"),
    ("Vexmoor Ltd", "Vexmoor"),
    ("quill@vexmoor-mail.com", "vexmoor-mail"),
    ("+49 30 901820 99", "90182099"),
    ("73219 EUR", "73219"),
    ("company", "Vexmoor"),
    ("Wombatry GmbH", "Wombatry"),
    ("yes", "Heliodora"),
    ("By the way, capybaras!", "capybara"),
];

const ANN: i64 = 4711;
const BOB: i64 = 4712;

/// Everything that could tell who somebody is, or what they said.
fn markers() -> Vec<&'static str> {
    let of_the_platform = ["Marmalade", "heliodora_marmalade", "\"4711\"", ":4711"];
    SAYS.iter().map(|(_, marker)| *marker).chain(of_the_platform).collect()
}

fn say(world: &World, text: &str) {
    world.telegram.push_update(json!({"message": {
        "message_id": 1, "date": 1, "text": text,
        "chat": {"id": ANN, "type": "private", "first_name": "Heliodora", "last_name": "Marmalade"},
        "from": {"id": ANN, "is_bot": false, "first_name": "Heliodora", "last_name": "Marmalade",
                 "username": "heliodora_marmalade", "language_code": "en"},
    }}));
}

/// A whole dialogue, whose lead stands on the desk in the end.
async fn tell_all(world: &World, ann: &Prospect) {
    ann.meet();
    for (text, _) in SAYS {
        say(world, text);
        // The contact button goes with a message of its own.
        if ann.expect_message().await.removes_reply_keyboard {
            ann.expect_message().await;
        }
    }
    world.telegram.room(DESK_ROOM).expect_text("Quillfeather").await;
}

/// A prospect of whom everything stays.
async fn somebody_else(world: &World) {
    let bob = world.telegram.prospect(BOB);
    for text in ["/start", "yes", "Slow quotes", "Bob Stone", "Stonework Ltd", "bob@stonework.com"] {
        bob.say(text);
        bob.expect_message().await;
    }
}

/// An update that cannot be handled is kept as it came.
async fn something_odd(world: &World) {
    let odd = json!({"message": {"text": ["capybaras"], "chat": {"id": ANN}, "from": {"id": ANN, "is_bot": false}}});
    world.telegram.push_update(odd);
    world.expect_log("kept as dead").await;
}

/// Where a marker stands: in which file, or which table.
async fn places(world: &World) -> BTreeMap<&'static str, Vec<String>> {
    let mut texts: Vec<(String, String)> = vec![("the log".to_owned(), world.log_text())];
    for (file, bytes) in world.database_files() {
        texts.push((file, String::from_utf8_lossy(&bytes).into_owned()));
    }
    for (table, rows) in dump(world.database_url()).await {
        texts.push((format!("table {table}"), rows.join("\n")));
    }
    let texts: Vec<(String, String)> = texts.into_iter().map(|(place, text)| (place, text.to_lowercase())).collect();
    let found = |marker: &str| {
        let marker = marker.to_lowercase();
        texts.iter().filter(|(_, text)| text.contains(&marker)).map(|(place, _)| place.clone()).collect::<Vec<_>>()
    };
    markers().into_iter().map(|marker| (marker, found(marker))).filter(|(_, places)| !places.is_empty()).collect()
}

/// How often everything that was erased was gone, down to the file.
fn times_cleaned(world: &World) -> usize {
    world.log_text().matches("no traces are left").count()
}

async fn a_prospect_is_forgotten(database: Database) {
    let mut world = World::new(database).await;
    world.write_script(SCRIPT);
    let mut command = world.command(&["serve"]);
    command.env("BANTAM_LOG", "info,bantam=trace");
    world.start_as(command);
    let ann = world.telegram.prospect(ANN);
    tell_all(&world, &ann).await;
    somebody_else(&world).await;
    something_odd(&world).await;
    assert!(places(&world).await.len() >= markers().len() - 3, "the search finds what is there");

    say(&world, "/export");
    ann.expect_message().await;
    let files = ann.expect_documents(2).await;
    let [page, data] = [&files[0], &files[1]];
    assert!(page.name.starts_with("my-data-") && page.content.starts_with("<!doctype html>"), "{files:#?}");
    assert!(data.content.starts_with('{'), "{files:#?}");
    for marker in ["badgers", "Quillfeather", "Vexmoor", "vexmoor-mail", "73219", "Wombatry", "Heliodora", "capybara"] {
        assert!(page.content.contains(marker), "{marker} is not on the page");
        assert!(data.content.contains(marker), "{marker} is not in the data");
    }
    for file in &files {
        assert!(!file.content.contains("Stonework"), "that is somebody else's");
    }
    let data: serde_json::Value = serde_json::from_str(&data.content).expect("it is JSON");
    assert_eq!(data["conversations"][0]["consent"]["notice"], "We keep what you tell us to answer you.");

    say(&world, "/forget");
    assert!(ann.expect_message().await.text.contains("Shall I delete everything"));
    let before = times_cleaned(&world);
    say(&world, "yes");
    assert!(ann.expect_message().await.text.contains("is deleted"));
    world.telegram.expect_all_confirmed().await;
    let desk = world.telegram.room(DESK_ROOM);
    desk.expect_text("erased at the prospect's request").await;
    assert!(desk.texts().iter().all(|text| !text.contains("Quillfeather")), "{:#?}", desk.texts());
    world.expect_log_times("no traces are left", before + 1).await;

    let found = places(&world).await;
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(world.leads().await.len(), 1, "Bob stays");
    let left = dump(world.database_url()).await.remove("erased_leads").expect("the table");
    assert_eq!(left.len(), 1);
    assert!(left[0].contains("stage=mql") && left[0].contains("why=prospect"), "{left:?}");

    say(&world, "hello again");
    assert!(ann.expect_message().await.text.contains("May we keep"), "whoever comes back is somebody new");
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_of_whom_was_forgotten_with_sqlite() {
    a_prospect_is_forgotten(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_left_of_whom_was_forgotten_with_postgresql() {
    a_prospect_is_forgotten(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_card_cannot_be_changed_the_desk_is_asked_to_delete_it() {
    let mut world = World::new(Database::Sqlite).await;
    world.write_script(SCRIPT);
    world.start();
    let ann = world.telegram.prospect(ANN);
    tell_all(&world, &ann).await;
    let old = Fault::BadRequest("Bad Request: message can't be edited".to_owned());
    world.telegram.fail_next("editMessageText", Some(DESK_ROOM), old);
    say(&world, "forget me");
    ann.expect_message().await;
    say(&world, "yes");
    ann.expect_message().await;
    world.telegram.room(DESK_ROOM).expect_text("please delete it, and copies of it").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}

async fn what_is_old_goes(database: Database) {
    let telegram = &[bantam::core::ids::Platform::Telegram];
    let mut world = World::at("2027-03-01T09:00:00Z".parse().expect("a moment"), telegram, database).await;
    world.write_script(SCRIPT);
    world.start();
    let ann = world.telegram.prospect(ANN);
    tell_all(&world, &ann).await;
    // Asked for consent, and silent ever since.
    let stranger = world.telegram.prospect(BOB);
    stranger.say("/start");
    stranger.expect_message().await;

    world.pass(jiff::SignedDuration::from_hours(24 * 100)).await;
    world.expect_log("what was kept for long enough was erased leads=0 strangers=1").await;
    assert_eq!(world.leads().await.len(), 1, "its time is not over");
    world.expect_log_times("no traces are left", 1).await;
    let before = times_cleaned(&world);
    world.pass(jiff::SignedDuration::from_hours(24 * 81)).await;
    world.expect_log("what was kept for long enough was erased leads=1 strangers=0").await;
    world.telegram.room(DESK_ROOM).expect_text("the time it may be kept is over").await;
    world.expect_log_times("no traces are left", before + 1).await;
    let found = places(&world).await;
    assert!(found.is_empty(), "{found:#?}");
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_for_long_enough_goes_with_sqlite() {
    what_is_old_goes(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_kept_for_long_enough_goes_with_postgresql() {
    what_is_old_goes(Database::Postgres).await;
}

async fn the_operator_erases(database: Database) {
    let mut world = World::new(database).await;
    world.write_script(SCRIPT);
    world.start();
    let ann = world.telegram.prospect(ANN);
    tell_all(&world, &ann).await;
    somebody_else(&world).await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    let run = |arguments: &[&str]| {
        let output = world.command(arguments).output().expect("the program runs");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let number = world.lead_of(ANN).await.expect("a lead").number.0.to_string();
    let (code, said) = run(&["erase", &number, "--dry-run"]);
    assert!(code == Some(0) && said.contains("mql") && said.contains("Nothing was erased."), "{said}");
    assert_eq!(run(&["erase", &number]).0, Some(1), "nobody is there to be asked");
    assert_eq!(run(&["erase", "--older-than", "1d", "--yes"]).1, "No leads match: nothing is erased.\n");
    let (code, said) = run(&["erase", &number, "--yes", "--json"]);
    let object: serde_json::Value = serde_json::from_str(&said).expect("one object");
    assert!(code == Some(0) && object["erased"] == true && object["stage"] == "mql", "{said}");
    let found = places(&world).await;
    assert!(found.is_empty(), "{found:#?}");
    assert_eq!(world.leads().await.len(), 1, "Bob stays");

    world.start();
    world.telegram.room(DESK_ROOM).expect_text("erased by whoever runs the bot").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_erases_with_sqlite() {
    the_operator_erases(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_erases_with_postgresql() {
    the_operator_erases(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_discord_files_come_and_cards_go() {
    let mut world = World::on(&[bantam::core::ids::Platform::Discord], Database::Sqlite).await;
    world.write_script(
        "script: short\nframework: [need]\nquestions:\n  - {id: need, ask: What hurts?, type: text}\n\
         stages:\n  - {stage: mql, temperature: warm, notify: sales, say: Bye!}\n",
    );
    world.start_on_discord().await;
    let ann = world.discord.user(4711);
    ann.qualify(None, None);
    ann.expect_message().await;
    ann.say("The badgers are restless");
    ann.expect_message().await;
    let desk = world.discord.room(DISCORD_DESK);
    let card = desk.expect_message().await;
    assert!(card.full_text().contains("badgers"), "{card:#?}");

    ann.command(None, "export", &[]);
    ann.expect_message().await;
    ann.expect_message().await;
    let files = world.discord.uploads();
    assert!(files.len() == 2 && files.iter().all(|file| file.content.contains("badgers")), "{files:#?}");

    ann.command(None, "forget", &[]);
    ann.expect_message().await;
    ann.press("Delete everything");
    assert!(ann.expect_message().await.text.contains("is deleted"));
    let blanked = desk.expect_look(card.id, |message| message.text.contains("erased at the prospect's request")).await;
    assert!(blanked.embeds.is_empty() && blanked.buttons.is_empty(), "{blanked:#?}");
    assert_eq!(world.leads().await, []);
    assert!(world.stop().await.success(), "{}", world.log_text());
}
