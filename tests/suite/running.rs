//! The program in a team's daily life: rooms, restarts, changed scripts, messages that cannot be delivered.

use sqlx::Connection as _;

use crate::support::telegram::Prospect;
use crate::support::world::{DESK_ROOM, Database, World};

const ANN: i64 = 4711;

/// A script of one question.
pub(super) fn script(question: &str) -> String {
    format!(
        "script: tiny\nframework: [need]\nlanguages: [en]\ncurrency: EUR\nquestions:\n  - {{id: need, dimension: need, \
         ask: \"{question}\", type: text}}\nstages:\n  - {{stage: mql, temperature: warm, notify: sales, say: \"Bye!\"}}\n"
    )
}

async fn hears(prospect: &Prospect, part: &str) {
    let message = prospect.expect_message().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_is_told_its_address() {
    let mut world = World::new(Database::Sqlite).await;
    world.start();
    let room = world.telegram.room(-100_777);
    room.add_bot();
    let message = room.expect_message().await;
    assert!(message.text.contains("rooms = [\"telegram:-100777\"]"), "{}", message.text);
    room.add_topic(45);
    room.post("/room", Some(45));
    let message = room.expect_message().await;
    assert!(message.text.contains("telegram:-100777/45"), "{}", message.text);
    world.telegram.room(DESK_ROOM).post("/room", None);
    let message = world.telegram.room(DESK_ROOM).expect_message().await;
    assert!(message.text.contains("the desk \"sales\""), "{}", message.text);
    assert!(world.stop().await.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_in_mid_dialogue_goes_on_and_a_new_script_is_for_new_conversations() {
    let mut world = World::new(Database::Sqlite).await;
    world.write_script(&script("What hurts?"));
    let (ann, bob) = (world.telegram.prospect(ANN), world.telegram.prospect(ANN + 1));
    world.start();
    ann.say("/start");
    hears(&ann, "What hurts?").await;
    assert!(world.stop().await.success());

    world.write_script(&script("What shall be better?"));
    world.start();
    ann.say("/help");
    hears(&ann, "What hurts?").await;
    bob.say("/start");
    hears(&bob, "What shall be better?").await;
    ann.say("Everything, really");
    hears(&ann, "Bye!").await;
    ann.say("/restart");
    hears(&ann, "What shall be better?").await;
    assert!(world.stop().await.success());
    assert_eq!(world.telegram.room(DESK_ROOM).messages().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finished_prospect_may_change_answers_and_the_card_follows() {
    let mut world = World::new(Database::Sqlite).await;
    world.write_script(&format!("{}confirm: true\n", script("What hurts?")));
    let ann = world.telegram.prospect(ANN);
    world.start();
    ann.say("/start");
    hears(&ann, "What hurts?").await;
    ann.say("The quotes");
    hears(&ann, "The quotes").await;
    ann.say("yes");
    hears(&ann, "Bye!").await;
    let room = world.telegram.room(DESK_ROOM);
    assert!(room.expect_message().await.text.contains("The quotes"));

    ann.say("thanks!");
    hears(&ann, "a colleague will get back to you").await;
    ann.press("Change my answers");
    hears(&ann, "The quotes").await;
    ann.press("Change something");
    hears(&ann, "Which answer").await;
    ann.press("What hurts?");
    hears(&ann, "So far: The quotes").await;
    ann.say("The invoices");
    hears(&ann, "The invoices").await;
    ann.press("Yes, send it");
    hears(&ann, "I've updated your answers").await;
    world.telegram.expect_calls("editMessageText", 1).await;
    assert!(world.stop().await.success());
    let cards = room.messages();
    assert_eq!(cards.len(), 1, "{cards:#?}");
    let card = &cards[0].text;
    assert!(card.contains("Changed: Need: The quotes → The invoices") && card.contains("Need\nThe invoices"), "{card}");
    assert_eq!(card.matches("The quotes").count(), 1, "{card}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_delivered_is_marked_and_told_once() {
    let mut world = World::new(Database::Sqlite).await;
    world.write_script(&script("What hurts?"));
    world.telegram.room(DESK_ROOM).remove_bot();
    let ann = world.telegram.prospect(ANN);
    world.start();
    ann.say("/start");
    hears(&ann, "What hurts?").await;
    ann.say("The quotes");
    hears(&ann, "Bye!").await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success());

    let leads = world.command(&["leads"]).output().expect("it runs");
    let leads = String::from_utf8_lossy(&leads.stdout).into_owned();
    assert!(leads.contains("! 1 message not delivered"), "{leads}");
    let told = world.log_text().matches("bot was kicked").count();
    assert_eq!(told, 1, "{}", world.log_text());
    assert!(!world.log_text().contains("The quotes"), "what a prospect wrote is in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_button_and_a_second_press_do_no_harm() {
    let mut world = World::new(Database::Sqlite).await;
    let ann = world.telegram.prospect(ANN);
    world.start();
    ann.say("/start");
    let consent = ann.expect_message().await;
    let agree = consent.buttons[0][0].1.clone();
    ann.press_on(consent.id, &agree);
    hears(&ann, "What would you like to solve?").await;
    for data in [agree.as_str(), "1.1.o0", "nonsense", ""] {
        let update = ann.press_on(consent.id, data);
        let notice = ann.expect_notice(update).await;
        assert!(notice.is_none_or(|notice| notice.contains("from earlier")));
    }
    ann.say("Our quotes take a week");
    hears(&ann, "How much does it hold you back").await;
    assert!(world.stop().await.success());
    assert_eq!(world.lead_of(ANN).await.expect("a lead").answers.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_refuses_leaves_nothing_behind() {
    let mut world = World::new(Database::Sqlite).await;
    let ann = world.telegram.prospect(ANN);
    world.start();
    ann.say("/start ads-spring");
    let consent = ann.expect_message().await;
    assert!(consent.text.contains("May we keep your answers"));
    ann.press("No, thanks");
    hears(&ann, "Nothing was kept").await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success());
    assert!(world.leads().await.is_empty());
    assert!(world.lead_of(ANN).await.is_none());
}

/// What an older program kept, in words that this one does not know.
async fn spoil_stored_scripts(world: &World, database: Database) {
    let spoil = "UPDATE scripts SET source = source || 'once_known: 1'";
    match database {
        Database::Sqlite => {
            let mut connection = sqlx::SqliteConnection::connect(world.database_url()).await.expect("it opens");
            sqlx::query(spoil).execute(&mut connection).await.expect("it is written");
        }
        Database::Postgres => {
            let mut connection = sqlx::PgConnection::connect(world.database_url()).await.expect("it opens");
            sqlx::query(spoil).execute(&mut connection).await.expect("it is written");
        }
    }
}

async fn goes_on_with_the_newest_script(database: Database) {
    let mut world = World::new(database).await;
    let first = script("What hurts?");
    world.write_script(&first.replace("stages:", "  - {id: team, ask: How many?, type: number}\nstages:"));
    let (ann, bob) = (world.telegram.prospect(ANN), world.telegram.prospect(ANN + 1));
    world.start();
    for prospect in [&ann, &bob] {
        prospect.say("/start");
        hears(prospect, "What hurts?").await;
        prospect.say("The quotes");
        hears(prospect, "How many?").await;
    }
    assert!(world.stop().await.success());
    spoil_stored_scripts(&world, database).await;

    world.write_script(&first.replace("stages:", "  - {id: mail, ask: Where to?, type: email}\nstages:"));
    world.start();
    ann.say("twelve");
    hears(&ann, "We have changed our questions a little, so let me ask this:\n\nWhere to?").await;
    ann.say("ann@acme.com");
    hears(&ann, "Bye!").await;
    bob.say("/help");
    hears(&bob, "Where to?").await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success());

    let lead = world.lead_of(ANN).await.expect("it is kept");
    let answered: Vec<_> =
        lead.answers.iter().map(|answer| (answer.question.0.as_str(), answer.raw.as_str())).collect();
    assert_eq!(answered, [("need", "The quotes"), ("mail", "ann@acme.com")]);
    let log = world.log_text();
    let told: Vec<_> = log.lines().filter(|line| line.contains("is not understood by this program")).collect();
    assert_eq!(told.len(), 1, "{log}");
    assert!(told[0].contains("unknown key `once_known`"), "{log}");
    assert!(!log.contains("kept as dead"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stored_script_that_is_no_longer_understood_gives_way_to_the_newest() {
    goes_on_with_the_newest_script(Database::Sqlite).await;
    goes_on_with_the_newest_script(Database::Postgres).await;
}
