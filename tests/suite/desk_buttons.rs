//! The buttons of a lead card with the real program, beyond what stories tell: cards that were deleted, what there is to
//! read, reasons that need words, two at once, and presses from where none should come.

use bantam::core::ids::Platform;
use bantam::core::lead::lead::{Actor, Change, HistoryEntry};
use bantam::core::lead::press::{DeskAction, DeskPress, WorkAction};
use bantam::core::stage::Stage;

use crate::support::discord::{MessageView, User};
use crate::support::telegram::{BotMessage, Prospect, Room};
use crate::support::world::{DESK_ROOM, DISCORD_DESK, DISCORD_LOBBY, Database, World};

const ANN: i64 = 4711;
const KIM: u64 = 5711;
const BEA: (i64, &str) = (9101, "Bea");
const CEM: (i64, &str) = (9102, "Cem");
const STRANGER: (i64, &str) = (9103, "Dan");

const SCRIPT: &str = "
script: tiny
framework: [need]
languages: [en]
currency: EUR
greeting: Hello!
questions:
  - {id: need, dimension: need, ask: What hurts?, type: text}
stages:
  - {stage: mql, temperature: warm, notify: sales, say: Bye!}
";

/// A world in which Bea and Cem work at the desk.
async fn world(served: &'static [Platform], database: Database) -> World {
    let world = World::on(served, database).await;
    world.write_script(SCRIPT);
    world.admit_only(&["telegram:9101", "telegram:9102", "discord:9101", "discord:9102"]);
    world
}

/// Says what hurts, and gives the card that the desk gets.
async fn told(prospect: &Prospect, room: &Room) -> BotMessage {
    prospect.say("/start");
    assert!(prospect.expect_message().await.text.contains("What hurts?"));
    prospect.say("Our quotes take a week");
    assert!(prospect.expect_message().await.text.contains("Bye!"));
    room.expect_message().await
}

async fn told_on_discord(user: &User, world: &World) -> MessageView {
    user.qualify(Some(&world.discord.room(DISCORD_LOBBY)), None);
    assert!(user.expect_message().await.text.contains("What hurts?"));
    user.say("Our quotes take a week");
    assert!(user.expect_message().await.text.contains("Bye!"));
    world.discord.room(DISCORD_DESK).expect_message().await
}

fn data(message: &BotMessage, label: &str) -> String {
    let found = message.buttons.iter().flatten().find(|button| button.0.contains(label));
    found.unwrap_or_else(|| panic!("no `{label}` in {message:#?}")).1.clone()
}

/// Presses the button with this label, once it is there, and gives what is told.
async fn press(room: &Room, who: (i64, &str), message: i64, label: &str) -> (Option<String>, bool) {
    let shown = room.expect_message_to(message, |it| it.labels().iter().any(|it| it.contains(label))).await;
    let update = room.press_data_as(who, message, &data(&shown, label));
    room.expect_answer(update).await
}

async fn history(world: &World, platform: Platform, person: i64) -> Vec<HistoryEntry> {
    let lead = world.lead_on(platform, person).await.expect("a lead");
    world.store().await.lead_history(lead.id).await.expect("the store answers")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_card_is_posted_anew_when_something_happens() {
    let mut world = world(&[Platform::Telegram, Platform::Discord], Database::Sqlite).await;
    let (ann, room) = (world.telegram.prospect(ANN), world.telegram.room(DESK_ROOM));
    world.start_on_discord().await;
    let card = told(&ann, &room).await;
    let (bea, on_discord) = (world.discord.user(9101).named("Bea"), world.discord.room(DISCORD_DESK));
    let other = on_discord.expect_message().await;
    room.delete(card.id);

    let claimed = bea.press_in(&on_discord, "✋ Claim");
    assert_eq!(bea.expect_answer(claimed).await.text.as_deref(), Some("#1001 is yours."));
    on_discord.expect_look(other.id, |it| it.full_text().contains("👤 Bea, since")).await;
    let anew = room.expect_look("👤 Bea, since").await;
    assert_ne!(anew.id, card.id);
    let lead = world.lead_of(ANN).await.expect("a lead").id;
    world.expect_card(lead, &format!("telegram:{DESK_ROOM}"), &anew.id.to_string()).await;
    // The old one may still stand on somebody's screen.
    let update = room.press_data_as(CEM, card.id, &data(&card, "Claim"));
    let (words, must_be_closed) = room.expect_answer(update).await;
    assert!(words.is_some_and(|words| words.contains("not the card")) && must_be_closed);
    let (words, must_be_closed) = press(&room, CEM, anew.id, "Release").await;
    assert!(words.is_some_and(|words| words.contains("#1001 is Bea's since")) && must_be_closed);
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_more_to_read_in_answer_to_the_card_and_it_goes_with_the_lead() {
    let mut world = world(&[Platform::Telegram], Database::Postgres).await;
    let (ann, room) = (world.telegram.prospect(ANN), world.telegram.room(DESK_ROOM));
    world.start();
    let card = told(&ann, &room).await;
    assert_eq!(press(&room, BEA, card.id, "Claim").await.0.as_deref(), Some("#1001 is yours."));
    assert_eq!(press(&room, CEM, card.id, "More").await, (None, false));
    let history = room.expect_message().await;
    assert!(
        history.text.starts_with("📜 History\n#1001") && history.text.contains(" Bea: claimed"),
        "{}",
        history.text
    );
    let beside = world.telegram.calls("sendMessage").pop().expect("it was sent");
    assert_eq!(beside["reply_parameters"]["message_id"], card.id);

    press(&room, BEA, history.id, "Transcript").await;
    let transcript = room.expect_message_to(history.id, |it| it.text.starts_with("💬 Transcript")).await;
    assert!(transcript.text.contains("Prospect: Our quotes take a week"), "{}", transcript.text);
    press(&room, BEA, history.id, "Answers").await;
    room.expect_message_to(history.id, |it| it.text.starts_with("📝 Answers") && it.text.contains("What hurts?")).await;
    let refused = press(&room, STRANGER, history.id, "History").await;
    assert!(refused.0.is_some_and(|words| words.contains("only members of this desk")) && refused.1);
    assert_eq!(room.messages().len(), 2, "no message more");

    ann.say("/forget");
    ann.expect_message().await;
    ann.press("Delete everything");
    for message in [card.id, history.id] {
        room.expect_message_to(message, |it| it.text.contains("erased at the prospect's request")).await;
    }
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_that_needs_words_asks_for_them_on_telegram() {
    let mut world = world(&[Platform::Telegram], Database::Sqlite).await;
    let (ann, room) = (world.telegram.prospect(ANN), world.telegram.room(DESK_ROOM));
    world.start();
    let card = told(&ann, &room).await;
    assert_eq!(press(&room, BEA, card.id, "Disqualify").await, (None, false));
    let (words, must_be_closed) = press(&room, BEA, card.id, "Other").await;
    assert!(words.is_some_and(|words| words.contains("/disqualify 1001 other ")) && must_be_closed);
    let shown = room.expect_message_to(card.id, |it| it.labels().contains(&"⋯ More")).await;
    assert_eq!(shown.buttons, card.buttons, "its own buttons are back");
    assert_eq!(shown.text, card.text);
    let menus = world.telegram.calls("editMessageReplyMarkup");
    assert_eq!(menus.len(), 1, "the menu; the card comes behind whatever is owed already: {menus:#?}");
    assert_eq!(world.lead_of(ANN).await.expect("a lead").stage, Stage::Mql);
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_that_needs_words_asks_for_them_in_a_form_on_discord() {
    let mut world = world(&[Platform::Discord], Database::Postgres).await;
    let (kim, bea) = (world.discord.user(KIM), world.discord.user(9101).named("Bea"));
    let dan = world.discord.user(9103).named("Dan");
    world.start_on_discord().await;
    let (card, room) = (told_on_discord(&kim, &world).await, world.discord.room(DISCORD_DESK));
    bea.press_in(&room, "🚫 Disqualify");
    let menu = bea.expect_ephemeral().await;
    assert!(menu.text.contains("why is it disqualified?") && menu.is_ephemeral, "{menu:#?}");
    bea.press("Other …");
    assert_eq!(bea.expect_modal().await.title, "Why is it disqualified?");
    bea.submit_modal("moved abroad *and* away");
    let end = bea.expect_ephemeral().await;
    assert_eq!((end.id, end.buttons.len()), (menu.id, 0), "it ends the menu");
    assert!(end.text.contains("#1001 is disqualified (other)"), "{}", end.text);
    room.expect_look(card.id, |it| it.full_text().contains("disqualified: other")).await;

    let more = bea.press_in(&room, "⋯ More");
    bea.expect_answer(more).await;
    let page = bea.expect_ephemeral().await.full_text();
    assert!(page.contains("Bea: MQL → disqualified: other: moved abroad \\*and\\* away"), "{page}");
    bea.press("💬 Transcript");
    let page = bea.expect_ephemeral().await.full_text();
    assert!(page.contains("💬 Transcript") && page.contains("Our quotes take a week"), "{page}");
    assert_eq!(room.messages().len(), 1, "nobody else sees any of it");

    // Somebody else's, who has seen what the buttons are called.
    let lead = world.lead_on(Platform::Discord, 5711).await.expect("a lead").id;
    let claim = DeskPress { lead, action: DeskAction::Work(WorkAction::Claim) }.encode();
    let refused = dan.press_on(card.id, &claim);
    let words = dan.expect_answer(refused).await.text.unwrap_or_default();
    assert!(words.contains("only members of this desk"), "{words}");
    let refused = kim.press_data(&claim);
    let words = kim.expect_answer(refused).await.text.unwrap_or_default();
    assert!(words.contains("not the card"), "{words}");
    let why = history(&world, Platform::Discord, 5711).await.pop().and_then(|entry| entry.why);
    assert_eq!(why.as_deref(), Some("other: moved abroad *and* away"));
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_at_once_one_has_it_and_what_is_forged_or_copied_does_nothing() {
    let mut world = world(&[Platform::Telegram], Database::Postgres).await;
    let (ann, room) = (world.telegram.prospect(ANN), world.telegram.room(DESK_ROOM));
    let elsewhere = world.telegram.room(-100_888);
    world.start();
    let card = told(&ann, &room).await;
    let claim = data(&card, "Claim");

    let update = ann.press_on(card.id, &claim);
    assert!(ann.expect_notice(update).await.expect("a word").contains("not the card"));
    let update = elsewhere.press_data_as(BEA, card.id, &claim);
    assert!(elsewhere.expect_answer(update).await.0.expect("a word").contains("not the card"));
    let prefix = claim.strip_suffix('c').expect("it claims");
    for forged in ["c1", "d10", "s10000", "nw10", "h-1", "z"] {
        let update = room.press_data_as(BEA, card.id, &format!("{prefix}{forged}"));
        assert_eq!(room.expect_answer(update).await, (None, false), "{forged}");
    }
    // What is read right, and makes no sense.
    for (unreal, part) in [("s0", "nobody has #1001"), ("d0.0", "a time in the future"), ("w", "is already MQL")] {
        let update = room.press_data_as(BEA, card.id, &format!("{prefix}{unreal}"));
        let (words, must_be_closed) = room.expect_answer(update).await;
        assert!(words.is_some_and(|words| words.contains(part)) && must_be_closed, "{unreal}");
    }
    let steps = history(&world, Platform::Telegram, ANN).await;
    assert!(steps.iter().all(|step| !matches!(step.by, Actor::Rep(_))), "{steps:#?}");

    let [one, two] = [BEA, CEM].map(|who| room.press_data_as(who, card.id, &claim));
    let answers =
        [room.expect_answer(one).await, room.expect_answer(two).await].map(|(words, _)| words.unwrap_or_default());
    let wins = answers.iter().filter(|words| words.contains("#1001 is yours")).count();
    let losses = answers.iter().filter(|words| words.contains("'s since ")).count();
    assert_eq!((wins, losses), (1, 1), "{answers:?}");
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    // Cards outlive the program.
    world.start();
    let owner = if answers[0].contains("yours") { BEA } else { CEM };
    assert_eq!(press(&room, owner, card.id, "Release").await.0.as_deref(), Some("#1001 is released."));
    room.expect_message_to(card.id, |it| it.labels().contains(&"✋ Claim")).await;
    let steps = history(&world, Platform::Telegram, ANN).await;
    let by_owner = |step: &&HistoryEntry| step.by == Actor::Rep(format!("telegram:{}", owner.0));
    let done: Vec<&Change> = steps.iter().filter(by_owner).map(|step| &step.what).collect();
    assert_eq!(done, [&Change::Claimed, &Change::Released]);
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_role_of_the_desk_may_press_on_discord() {
    let mut world = World::on(&[Platform::Discord], Database::Sqlite).await;
    world.write_script(SCRIPT);
    world.configure_desk("mine.yaml", "roles = [\"discord:77\"]");
    let kim = world.discord.user(KIM);
    let bea = world.discord.user(9101).named("Bea").with_roles(&[76, 77]);
    let dan = world.discord.user(9103).named("Dan").with_roles(&[76]);
    world.start_on_discord().await;
    let (card, room) = (told_on_discord(&kim, &world).await, world.discord.room(DISCORD_DESK));
    let refused = dan.press_in(&room, "✋ Claim");
    let words = dan.expect_answer(refused).await.text.unwrap_or_default();
    assert!(words.contains("only members of this desk"), "{words}");
    let claimed = bea.press_in(&room, "✋ Claim");
    assert_eq!(bea.expect_answer(claimed).await.text.as_deref(), Some("#1001 is yours."));
    room.expect_look(card.id, |it| it.full_text().contains("👤 Bea, since")).await;

    bea.expect_ephemeral().await;

    // In a menu, too, and in the form that it opens.
    bea.press_in(&room, "🚫 Disqualify");
    bea.expect_ephemeral().await;
    bea.press("Other …");
    bea.expect_modal().await;
    bea.submit_modal("moved abroad");
    room.expect_look(card.id, |it| it.full_text().contains("disqualified: other")).await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}
