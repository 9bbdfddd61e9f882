//! What people on Discord do to a dialogue: press twice, press old buttons, close their direct messages, leave, come back.

use std::time::Duration;

use bantam::core::ids::{Language, Platform};
use bantam::core::lead::lead::Lead;
use bantam::core::phrases::phrases;

use super::running::script;
use crate::support::discord::{MANAGE_GUILD, MessageView, Room, User};
use crate::support::world::{DESK_ROOM, DISCORD_DESK, DISCORD_LOBBY, Database, World};

const ANN: u64 = 4711;
const BOB: u64 = 4712;
/// Longer than the token of an interaction lives.
const TOO_LONG: Duration = Duration::from_mins(16);

struct Place {
    world: World,
    lobby: Room,
    ann: User,
    bob: User,
}

/// A world that runs, with Ann and Bob in the lobby. Bob takes no direct messages.
async fn place() -> Place {
    let mut place = silent_place().await;
    place.world.start_on_discord().await;
    place
}

async fn silent_place() -> Place {
    let world = World::on(&[Platform::Discord], Database::Sqlite).await;
    let (lobby, ann, bob) = (world.discord.room(DISCORD_LOBBY), world.discord.user(ANN), world.discord.user(BOB));
    bob.close_dms();
    Place { world, lobby, ann, bob }
}

/// The next direct message.
async fn hears(user: &User, part: &str) -> MessageView {
    let message = user.expect_message().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
    message
}

/// The next look of what only this person sees.
async fn sees(user: &User, part: &str) -> MessageView {
    let message = user.expect_ephemeral().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
    message
}

async fn lead(world: &World, user: &User) -> Lead {
    let account = i64::try_from(user.id()).expect("a small number");
    world.lead_on(Platform::Discord, account).await.expect("a lead")
}

fn answered(lead: &Lead) -> Vec<&str> {
    lead.answers.iter().map(|answer| answer.question.0.as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_posted_button_works_after_a_restart_and_a_change_of_the_script() {
    let Place { mut world, lobby, ann, .. } = silent_place().await;
    let (eve, admin) = (world.discord.user(4713), world.discord.user(1));
    world.write_script(&script("What hurts?"));
    world.start_on_discord().await;
    let options = [("label", "Talk to sales"), ("source", "fair-berlin")];
    let refused = lobby.slash(&eve, "post-button", &options, 0);
    let words = eve.expect_answer(refused).await.text.expect("a word");
    assert!(words.contains("Only somebody who may manage this server"), "{words}");
    lobby.slash(&admin, "post-button", &options, MANAGE_GUILD);
    assert_eq!(lobby.expect_message().await.labels(), ["Talk to sales"]);
    sees(&admin, "the button stands here now").await;
    ann.press_in(&lobby, "Talk to sales");
    hears(&ann, "What hurts?").await;
    sees(&ann, "I've sent you a direct message").await;
    assert!(world.stop().await.success());

    world.write_script(&script("What shall be better?"));
    world.start_on_discord().await;
    eve.press_in(&lobby, "Talk to sales");
    hears(&eve, "What shall be better?").await;
    ann.press_in(&lobby, "Talk to sales");
    hears(&ann, "What hurts?").await;
    ann.say("Everything, really");
    hears(&ann, "Bye!").await;
    assert!(world.stop().await.success());
    assert_eq!(lobby.messages().len(), 1);
    let source = lead(&world, &ann).await.source.expect("a source");
    assert_eq!((source.source.as_str(), source.campaign.as_deref()), ("fair", Some("berlin")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_button_and_a_second_press_do_no_harm_in_a_direct_message() {
    let Place { mut world, lobby, ann, .. } = place().await;
    ann.qualify(Some(&lobby), None);
    let consent = hears(&ann, "May we keep your answers").await;
    let agree = consent.buttons[0][0].custom_id.clone();
    let first = ann.press_on(consent.id, &agree);
    hears(&ann, "What would you like to solve?").await;
    assert_eq!(ann.expect_answer(first).await.kind, 7);
    for custom_id in [agree.as_str(), "1.1.o0", "nonsense"] {
        let pressed = ann.press_on(consent.id, custom_id);
        let words = ann.expect_answer(pressed).await.text.unwrap_or_default();
        assert!(words.contains("from earlier"), "{custom_id}: {words}");
    }
    // What was pressed stands out, and cannot be pressed any more.
    let consent = ann.messages().into_iter().find(|message| message.id == consent.id).expect("it stays");
    assert!(consent.buttons.iter().flatten().all(|button| button.is_disabled), "{consent:#?}");
    ann.say("Our quotes take a week");
    hears(&ann, "How much does it hold you back").await;
    assert!(world.stop().await.success());
    assert_eq!(answered(&lead(&world, &ann).await), ["need"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_button_and_a_second_press_show_again_what_is_asked_in_place() {
    let Place { mut world, lobby, bob, .. } = place().await;
    bob.qualify(Some(&lobby), None);
    let consent = sees(&bob, "May we keep your answers").await;
    let agree = consent.buttons[0][0].custom_id.clone();
    for _ in 0..3 {
        bob.press_on(consent.id, &agree);
        sees(&bob, "What would you like to solve?").await;
    }
    // A form that is older than what is asked by now.
    bob.press(phrases(Language::ENGLISH).write_answer);
    bob.expect_modal().await;
    let sent = world.discord.calls("POST /channels/*/messages").len();
    bob.say("Our quotes take a week");
    world.discord.expect_calls("POST /channels/*/messages", sent + 1).await;
    bob.submit_modal("Our invoices take two");
    sees(&bob, "How much does it hold you back").await;
    assert!(world.stop().await.success());
    let lead = lead(&world, &bob).await;
    assert_eq!((answered(&lead).as_slice(), lead.answers[0].raw.as_str()), (&["need"][..], "Our quotes take a week"));
    assert_eq!(bob.ephemeral_messages().len(), 1, "the whole dialogue is one message");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_closes_direct_messages_in_the_middle_goes_on_in_place() {
    let Place { mut world, lobby, ann, .. } = place().await;
    ann.qualify(None, None);
    hears(&ann, "May we keep your answers").await;
    ann.press("Yes, I agree");
    hears(&ann, "What would you like to solve?").await;
    ann.say("Our quotes take a week");
    hears(&ann, "How much does it hold you back").await;
    ann.close_dms();
    // A press can be answered all the same.
    ann.press("Every single day");
    sees(&ann, "Do you know our product already?").await;
    ann.press("I have seen it");
    sees(&ann, "When should it be up and running?").await;
    // Words cannot, but they count.
    let sent = world.discord.calls("POST /channels/*/messages").len();
    ann.say("as soon as possible");
    world.discord.expect_calls("POST /channels/*/messages", sent + 1).await;
    ann.qualify(Some(&lobby), None);
    sees(&ann, "what budget have you set aside").await;
    assert!(world.stop().await.success());
    assert_eq!(answered(&lead(&world, &ann).await), ["need", "impact", "tried", "timeline"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_the_server_and_returns_goes_on_where_they_were() {
    let Place { mut world, lobby, ann, .. } = place().await;
    ann.qualify(Some(&lobby), None);
    hears(&ann, "May we keep your answers").await;
    ann.press("Yes, I agree");
    hears(&ann, "What would you like to solve?").await;
    ann.leave_guild();
    ann.say("Our quotes take a week");
    world.expect_log("shares no server with us any more").await;
    ann.join_guild();
    ann.qualify(Some(&lobby), None);
    hears(&ann, "How much does it hold you back").await;
    assert!(world.stop().await.success());
    assert_eq!(answered(&lead(&world, &ann).await), ["need"]);
    assert!(!world.log_text().contains("quotes"), "what a prospect wrote is in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dialogue_in_place_goes_on_after_its_quarter_of_an_hour() {
    let Place { mut world, lobby, bob, .. } = silent_place().await;
    world.start_on_discord_and_a_disk_that_fills().await;
    bob.qualify(Some(&lobby), None);
    sees(&bob, "May we keep your answers").await;
    world.discord.advance(TOO_LONG);
    bob.press("Yes, I agree");
    sees(&bob, "What would you like to solve?").await;
    world.discord.advance(TOO_LONG);
    bob.press(phrases(Language::ENGLISH).write_answer);
    bob.expect_modal().await;
    world.discord.advance(TOO_LONG);
    bob.submit_modal("Our quotes take a week");
    let impact = sees(&bob, "How much does it hold you back").await;

    // An answer that is ready too late can not be shown any more.
    world.fill_disk();
    let pressed = bob.press("Every single day");
    assert_eq!(bob.expect_answer(pressed).await.kind, 6);
    world.discord.advance(TOO_LONG);
    world.free_disk();
    world.discord.expect_calls("PATCH /webhooks/*/*/messages/@original", 1).await;
    assert_eq!(bob.ephemeral_messages(), [impact]);
    bob.press("Every single day");
    sees(&bob, "Do you know our product already?").await;
    assert!(world.stop().await.success());
    assert_eq!(answered(&lead(&world, &bob).await), ["need", "impact"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_deletes_the_bots_messages_is_asked_again() {
    let Place { mut world, lobby, ann, bob } = place().await;
    ann.qualify(Some(&lobby), None);
    ann.dismiss(hears(&ann, "May we keep your answers").await.id);
    ann.say("yes");
    ann.dismiss(hears(&ann, "What would you like to solve?").await.id);
    ann.qualify(Some(&lobby), None);
    hears(&ann, "What would you like to solve?").await;

    bob.qualify(Some(&lobby), None);
    sees(&bob, "May we keep your answers").await;
    bob.press("Yes, I agree");
    bob.dismiss(sees(&bob, "What would you like to solve?").await.id);
    bob.qualify(Some(&lobby), None);
    sees(&bob, "What would you like to solve?").await;
    assert!(world.stop().await.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_five_options_are_a_menu() {
    let options = ["Red", "Orange", "Yellow", "Green", "Blue", "Indigo", "Violet"];
    let list: Vec<String> =
        options.iter().map(|label| format!("{{label: {label}, value: {}}}", label.to_lowercase())).collect();
    let source =
        script("Which colour?").replace("type: text", &format!("type: choice, options: [{}]", list.join(", ")));
    let Place { mut world, lobby, ann, bob } = silent_place().await;
    world.write_script(&source);
    world.start_on_discord().await;
    ann.qualify(Some(&lobby), None);
    let question = hears(&ann, "Which colour?").await;
    assert_eq!((question.option_labels().as_slice(), question.labels().len()), (&options[..], 0));
    ann.select("Indigo");
    hears(&ann, "Bye!").await;
    bob.qualify(Some(&lobby), None);
    assert_eq!(sees(&bob, "Which colour?").await.option_labels(), options);
    bob.select("Violet");
    sees(&bob, "Bye!").await;
    assert!(world.stop().await.success());
    for (user, chosen) in [(&ann, "Indigo"), (&bob, "Violet")] {
        assert_eq!(lead(&world, user).await.answers[0].raw, chosen);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_on_both_platforms_has_each_card_in_both_rooms() {
    let mut world = World::on(&[Platform::Telegram, Platform::Discord], Database::Sqlite).await;
    world.write_script(&script("What hurts?"));
    world.start_on_discord().await;
    let (ann, bob) = (world.telegram.prospect(4711), world.discord.user(BOB));
    ann.say("/start");
    ann.expect_message().await;
    ann.say("The invoices");
    ann.expect_message().await;
    bob.say("Hello");
    hears(&bob, "What hurts?").await;
    bob.say("The quotes");
    hears(&bob, "Bye!").await;
    assert!(world.stop().await.success());
    let rooms = [world.telegram.room(DESK_ROOM).texts(), world.discord.room(DISCORD_DESK).texts()];
    for cards in rooms {
        assert_eq!(cards.len(), 2, "{cards:#?}");
        for said in ["The invoices", "The quotes"] {
            assert_eq!(cards.iter().filter(|card| card.contains(said)).count(), 1, "{cards:#?}");
        }
    }
}
