//! Rooms: their addresses, the button that is posted in them, and who may post it.

use bantam::core::ids::Language;

use super::{FIRST, Recorder, Running, chat, question};
use crate::support::discord::{ADMINISTRATOR, BOT_PERMISSIONS, FakeDiscord, Fault, MANAGE_GUILD};
use bantam::platform::Sender;

const EPHEMERAL: u64 = 64;

#[tokio::test]
async fn a_room_tells_its_address_and_what_is_missing_there() {
    let fake = FakeDiscord::start().await;
    let running = Running::start(&fake, &Recorder::committing()).await;
    let admin = fake.user(1).speaking("de");
    let room = fake.room(5);
    let thread = fake.thread(6, &room);
    let mut texts = Vec::new();
    for (place, refused) in [(&room, None), (&thread, None), (&room, Some(50_013)), (&room, Some(50_001))] {
        room.permit();
        if let Some(code) = refused {
            room.forbid(code);
        }
        let asked = place.slash(&admin, "room", &[], MANAGE_GUILD);
        let answer = admin.expect_answer(asked).await;
        assert_eq!(answer.body["data"]["flags"], EPHEMERAL);
        texts.push(answer.text.expect("a text"));
    }
    assert_eq!(texts[..2], ["discord:5 de", "discord:6 de"]);
    assert!(texts[2..].iter().all(|text| text.starts_with("discord:5 de\n\n") && text.len() > 20), "{texts:?}");
    running.stop().await;
}

#[tokio::test]
async fn a_posted_button_begins_a_dialogue_and_outlives_a_restart() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    let (admin, room) = (fake.user(1), fake.room(5));
    let options = [("text", "Talk to *us*, @everyone"), ("label", "Talk"), ("source", "landing-page")];
    let posting = room.slash(&admin, "post-button", &options, MANAGE_GUILD);
    let answer = admin.expect_answer(posting).await;
    assert_eq!(answer.body["data"]["flags"], EPHEMERAL);
    let posted = room.expect_message().await;
    assert_eq!((posted.labels(), posted.text.as_str()), (vec!["Talk"], "Talk to **us**, \\@everyone"));
    running.stop().await;

    let running = Running::start(&fake, &recorder).await;
    let ann = fake.user(7);
    let pressed = ann.press_in(&room, "Talk");
    recorder.expect_said(&["@7 start landing-page"]).await;
    running.discord.send(FIRST, &chat("discord:@7"), &question("How big?")).await.expect("it is sent");
    assert_eq!(ann.expect_message().await.text, "How big?");
    assert_eq!(ann.expect_answer(pressed).await.body["data"]["flags"], EPHEMERAL);
    assert_eq!(room.messages(), [posted]);
    running.stop().await;
}

#[tokio::test]
async fn a_button_is_posted_by_who_may_and_where_we_may() {
    let fake = FakeDiscord::start().await;
    let running = Running::start(&fake, &Recorder::committing()).await;
    let (somebody, room) = (fake.user(1), fake.room(5));
    let post = async |permissions: u64| {
        let posting = room.slash(&somebody, "post-button", &[], permissions);
        somebody.expect_answer(posting).await.text.expect("a text")
    };
    let not_allowed = post(BOT_PERMISSIONS).await;
    assert!(room.messages().is_empty());
    room.forbid(50_013);
    let may_not_write = post(MANAGE_GUILD).await;
    room.permit();
    // Discord sees it otherwise than its own permissions say.
    fake.next_calls_answer("POST /channels/5/messages", 1, Fault::Code(403, 50_013));
    assert_eq!(post(MANAGE_GUILD).await, may_not_write);
    fake.next_calls_answer("POST /channels/5/messages", 1, Fault::ServerError);
    let went_wrong = post(MANAGE_GUILD).await;
    assert!(room.messages().is_empty());
    let posted = post(ADMINISTRATOR).await;
    let all = [&not_allowed, &may_not_write, &went_wrong, &posted];
    assert!((0..4).all(|at| !all[..at].contains(&all[at])), "{all:?}");
    assert_eq!(room.messages().len(), 1);
    running.stop().await;
}

#[tokio::test]
async fn commands_are_registered_in_every_language_and_in_place_of_others() {
    let fake = FakeDiscord::start().await;
    let running = Running::start(&fake, &Recorder::committing()).await;
    running.discord.register_commands(Language::GERMAN).await.expect("they are taken");
    assert_eq!(
        fake.expect_commands().await,
        ["qualify", "post-button", "room", "human", "privacy", "export", "forget"]
    );
    fake.next_calls_answer(
        "PUT /applications/*/commands",
        1,
        Fault::TooMany { retry_after: 1.0, is_global: false, scope: "user" },
    );
    let error = running.discord.register_commands(Language::ENGLISH).await.expect_err("a limit");
    assert!(error.to_string().contains("wait"), "{error}");
    running.stop().await;
}
