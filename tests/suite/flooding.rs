//! Floods and blocked accounts, before the whole program: who floods is told once, and nobody else notices.

use std::process::Output;

use bantam::core::ids::Platform;

use crate::support::discord::Id;
use crate::support::telegram::Prospect;
use crate::support::world::{DISCORD_LOBBY, Database, World};

const ANN: i64 = 4711;
const FLOODER: i64 = 6666;
const TOO_FAST: &str = "That was a lot at once.";

async fn hears(prospect: &Prospect, part: &str) {
    let message = prospect.expect_message().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
}

async fn run(world: &World, arguments: &[&str]) -> Output {
    let mut command = world.command(arguments);
    tokio::task::spawn_blocking(move || command.output().expect("it runs")).await.expect("it ends")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_is_told_once_and_its_buttons_stay_for_later() {
    let mut world = World::new(Database::Sqlite).await;
    world.start();
    let (ann, flooder) = (world.telegram.prospect(ANN), world.telegram.prospect(FLOODER));
    flooder.say("/start");
    let asked = flooder.expect_message().await;
    for _ in 0..99 {
        flooder.say("hello?");
    }
    // Nineteen more are heard.
    for _ in 0..19 {
        flooder.expect_message().await;
    }
    hears(&flooder, TOO_FAST).await;
    let last = flooder.messages().into_iter().rev().find(|message| !message.buttons.is_empty()).expect("a question");
    let (_, data) = &last.buttons[0][0];
    let press = flooder.press_on(last.id, data);
    assert_eq!(flooder.expect_notice(press).await, None);

    ann.say("/start");
    hears(&ann, "May we keep your answers").await;
    world.telegram.expect_all_confirmed().await;
    assert_eq!(flooder.messages().len(), 21, "nothing more was said");
    let last = flooder.messages().into_iter().find(|message| message.id == last.id).expect("it stands there");
    assert!(!last.keyboard_taken_away, "{last:?}");
    assert!(asked.text.contains("May we keep your answers"));
    flooder.say("/stop");
    hears(&flooder, "I've stopped").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    let log = world.log_text();
    assert_eq!(log.matches("writes too fast").count(), 1, "{log}");
    assert!(!log.contains(&FLOODER.to_string()), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn so_many_begin_in_a_minute_and_the_others_are_asked_to_come_later() {
    let mut world = World::new(Database::Sqlite).await;
    let mut command = world.command(&["serve"]);
    command.env("BANTAM_LIMITS_NEW_PROSPECTS_PER_MINUTE", "2");
    world.start_as(command);
    let people: Vec<Prospect> = (1..=3).map(|id| world.telegram.prospect(id)).collect();
    for person in &people[..2] {
        person.say("/start");
        hears(person, "May we keep your answers").await;
    }
    for _ in 0..5 {
        people[2].say("/start");
    }
    hears(&people[2], "Please try again in a few minutes").await;
    people[0].say("yes");
    hears(&people[0], "What would you like to solve?").await;
    world.telegram.expect_all_confirmed().await;
    assert_eq!(people[2].messages().len(), 1);
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert!(world.lead_of(3).await.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blocked_account_hears_nothing_until_it_is_unblocked() {
    let mut world = World::new(Database::Sqlite).await;
    let nothing_yet = run(&world, &["blocked"]).await;
    assert!(text(&nothing_yet).contains("there is no database at"), "{}", text(&nothing_yet));
    world.start();
    let (ann, flooder) = (world.telegram.prospect(ANN), world.telegram.prospect(FLOODER));
    flooder.say("/start");
    hears(&flooder, "May we keep your answers").await;
    flooder.say("yes");
    hears(&flooder, "What would you like to solve?").await;

    let blocked = run(&world, &["block", "telegram:6666", "--why", "sends\u{202e} spam"]).await;
    assert!(blocked.status.success(), "{}", text(&blocked));
    world.expect_log("the list of blocked accounts changed").await;
    flooder.say("Buy my pills, all of them");
    ann.say("/start");
    hears(&ann, "May we keep your answers").await;
    world.telegram.expect_all_confirmed().await;
    assert_eq!(flooder.messages().len(), 2);
    let listed = text(&run(&world, &["blocked"]).await);
    assert!(listed.contains("telegram:6666") && listed.contains("sends spam"), "{listed}");
    let object: serde_json::Value =
        serde_json::from_str(&text(&run(&world, &["blocked", "--json"]).await)).expect("an object");
    assert_eq!(object["account"], "telegram:6666");
    let leads = text(&run(&world, &["leads"]).await);
    assert!(leads.contains("#1001"), "{leads}");

    assert!(run(&world, &["unblock", "telegram:6666"]).await.status.success());
    let again = run(&world, &["unblock", "telegram:6666"]).await;
    assert!(!again.status.success() && text(&again).contains("is not blocked"), "{}", text(&again));
    world.expect_log("accounts=0").await;
    flooder.say("Our quotes take a week");
    hears(&flooder, "How much does it hold you back").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    let transcript = text(&run(&world, &["leads", "show", "1001"]).await);
    assert!(!transcript.contains("pills"), "{transcript}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_blocked_in_the_configuration_is_blocked_from_the_start() {
    let mut world = World::new(Database::Sqlite).await;
    let mut command = world.command(&["serve"]);
    command.env("BANTAM_BLOCKED", "[\"telegram:6666\"]");
    let (ann, flooder) = (world.telegram.prospect(ANN), world.telegram.prospect(FLOODER));
    flooder.say("/start");
    ann.say("/start");
    world.start_as(command);
    hears(&ann, "May we keep your answers").await;
    world.telegram.expect_all_confirmed().await;
    assert_eq!(flooder.messages().len(), 0);
    assert!(world.stop().await.success(), "{}", world.log_text());
}

/// On Discord a command and a press wait for an answer, also those of a flood.
#[tokio::test(flavor = "multi_thread")]
async fn on_discord_no_command_of_a_flood_is_left_waiting() {
    const PERSON: Id = 6666;
    let mut world = World::on(&[Platform::Discord], Database::Sqlite).await;
    world.start_on_discord().await;
    let user = world.discord.user(PERSON);
    user.close_dms();
    let lobby = world.discord.room(DISCORD_LOBBY);
    let mut told = 0;
    for _ in 0..25 {
        user.qualify(Some(&lobby), None);
        told += usize::from(user.expect_ephemeral().await.text.contains(TOO_FAST));
    }
    assert_eq!(told, 5, "twenty are handled");
    assert_eq!(world.discord.unanswered(), [0_u64; 0]);
    assert!(world.stop().await.success(), "{}", world.log_text());
}

/// What was handled before a crash is read again after it, and does not count as written anew.
#[tokio::test(flavor = "multi_thread")]
async fn on_discord_what_is_read_again_is_no_flood() {
    let mut world = World::on(&[Platform::Discord], Database::Sqlite).await;
    world.start_on_discord().await;
    let user = world.discord.user(4711);
    user.say("hello");
    user.expect_message().await;
    for _ in 0..15 {
        user.sticker();
        user.expect_message().await;
    }
    world.kill();
    for _ in 0..10 {
        user.sticker();
    }
    world.start_on_discord().await;
    for _ in 0..10 {
        let message = user.expect_message().await;
        assert!(message.text.contains("I can't read stickers"), "{}", message.text);
    }
    assert!(world.stop().await.success(), "{}", world.log_text());
}
