//! The same person twice, on Telegram and Discord: joined by a number that both platforms vouch for, else proposed to the
//! desk, merged by a tap, undone by another.

use bantam::core::ids::Platform;
use bantam::core::lead::lead::{Actor, Change};
use bantam::core::lead::press::{DeskAction, DeskPress, TieAction};

use crate::support::discord::{MessageView, User};
use crate::support::telegram::{BotMessage, Prospect};
use crate::support::world::{DESK_ROOM, DISCORD_DESK, DISCORD_LOBBY, Database, World};

const ANN: i64 = 4711;
const BOB: i64 = 4712;
const KIM: u64 = 5711;
/// A rep on either platform.
const REP: i64 = 99;
const OTHER_REP: i64 = 98;
const DISCORD_REP: u64 = 9911;

const SCRIPT: &str = "
script: tiny
framework: [need]
languages: [en]
currency: EUR
greeting: Hello!
questions:
  - {id: need, dimension: need, ask: What hurts?, type: text}
  - {id: email, ask: Your address?, type: email, optional: true}
  - {id: phone, ask: Your number?, type: phone, optional: true}
confirm: true
stages:
  - {stage: mql, temperature: warm, notify: sales, say: Bye!}
";

async fn world(served: &'static [Platform], database: Database) -> World {
    let world = World::on(served, database).await;
    world.write_script(SCRIPT);
    world
}

async fn hears(prospect: &Prospect, part: &str) -> BotMessage {
    let message = prospect.expect_message().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
    message
}

/// Answers everything; an own number is shared by Telegram's button.
async fn answer_all(prospect: &Prospect, email: &str, shares_number: bool) {
    prospect.say("/start");
    hears(prospect, "What hurts?").await;
    prospect.say("Our quotes take a week");
    hears(prospect, "Your address?").await;
    prospect.say(email);
    let asked = hears(prospect, "Your number?").await;
    if shares_number {
        prospect.share_contact(true);
        while !prospect.expect_message().await.text.contains("Shall I send it") {}
    } else {
        assert!(!asked.reply_keyboard.is_empty(), "the contact button");
        prospect.say("/skip");
        while !prospect.expect_message().await.text.contains("Shall I send it") {}
    }
    prospect.press("Yes, send it");
    hears(prospect, "Bye!").await;
}

async fn hears_on_discord(user: &User, part: &str) -> MessageView {
    let message = user.expect_message().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
    message
}

async fn answer_all_on_discord(user: &User, world: &World, email: &str) {
    user.qualify(Some(&world.discord.room(DISCORD_LOBBY)), Some("website"));
    hears_on_discord(user, "What hurts?").await;
    user.say("Our quotes take a week");
    hears_on_discord(user, "Your address?").await;
    user.say(email);
    hears_on_discord(user, "Your number?").await;
    user.say("/skip");
    hears_on_discord(user, "Shall I send it").await;
    user.press("Yes, send it");
    hears_on_discord(user, "Bye!").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_address_is_proposed_merged_by_a_tap_and_parted_again_with_sqlite() {
    a_typed_address_is_proposed_merged_by_a_tap_and_parted_again(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_address_is_proposed_merged_by_a_tap_and_parted_again_with_postgresql() {
    a_typed_address_is_proposed_merged_by_a_tap_and_parted_again(Database::Postgres).await;
}

async fn a_typed_address_is_proposed_merged_by_a_tap_and_parted_again(database: Database) {
    let mut world = world(&[Platform::Telegram], database).await;
    let (ann, bob) = (world.telegram.prospect(ANN), world.telegram.prospect(BOB));
    let desk = world.telegram.room(DESK_ROOM);
    world.start();
    answer_all(&ann, "ann@acme.example", false).await;
    answer_all(&bob, "Ann@Acme.Example", false).await;
    let first = desk.expect_message().await;
    let card = desk.expect_look("May be the same as #1001").await;
    assert_eq!(first.labels(), OF_A_DESK, "nothing to merge");
    insta::assert_snapshot!("telegram_proposed", look(&card));

    let update = desk.press(REP, card.id, "Merge into #1001");
    let told = (Some("Done: #1002 is a part of #1001 now.".to_owned()), false);
    assert_eq!(desk.expect_answer(update).await, told);
    let rest = desk.expect_look("Merged into #1001").await;
    let survivor = desk.expect_look("Merged with: #1002").await;
    assert_eq!((rest.id, survivor.id), (card.id, first.id), "the cards are edited in place");
    insta::assert_snapshot!("telegram_merged", format!("{}\n---\n{}", look(&survivor), look(&rest)));
    let lead = world.lead_of(BOB).await.expect("a lead");
    assert_eq!((lead.number.0, lead.people.len()), (1001, 2));
    let steps = world.store().await.lead_history(lead.id).await.expect("the store answers");
    let by_rep = |step: &bantam::core::lead::lead::HistoryEntry| {
        step.by == Actor::Rep(format!("telegram:{REP}")) && matches!(step.what, Change::Merged { .. })
    };
    assert!(steps.iter().any(by_rep), "{steps:#?}");
    let shown = world.command(&["leads", "show", "1002"]).output().expect("it runs");
    assert!(String::from_utf8_lossy(&shown.stdout).contains("#1002 was merged into #1001"), "{shown:?}");

    let undo = desk.press(REP, survivor.id, "Undo the merge");
    let told = "Undone: #1002 and #1001 are two leads again.".to_owned();
    assert_eq!(desk.expect_answer(undo).await, (Some(told), false));
    let parted = desk.expect_look("MQL\n#1002").await;
    assert_eq!(parted.labels(), OF_A_DESK, "they are not proposed again");
    insta::assert_snapshot!("telegram_parted", look(&parted));
    assert_eq!(world.lead_of(BOB).await.map(|lead| lead.number.0), Some(1002));
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_eq!(desk.messages().len(), 2);
}

/// The buttons of a card that nobody has claimed and that may be the same as no other.
const OF_A_DESK: [&str; 5] = ["✋ Claim", "📞 Contacted", "✅ Accept", "🚫 Disqualify", "⋯ More"];

fn data_of(card: &BotMessage, label: &str) -> String {
    let found = card.buttons.iter().flatten().find(|button| button.0 == label);
    found.unwrap_or_else(|| panic!("no `{label}` in {card:#?}")).1.clone()
}

fn id_of(card: &MessageView, label: &str) -> String {
    let found = card.buttons.iter().flatten().find(|button| button.label == label);
    found.unwrap_or_else(|| panic!("no `{label}` in {card:#?}")).custom_id.clone()
}

/// The real program goes by the real time.
fn without_times(text: &str) -> String {
    let line = |line: &str| {
        let timed =
            ["Claim by ", "Time taken: "].into_iter().find_map(|words| Some((words, line.split_once(words)?.0)));
        timed.map_or_else(|| format!("{line}\n"), |(words, sign)| format!("{sign}{words}…\n"))
    };
    text.lines().map(line).collect::<String>().trim_end().to_owned()
}

/// A card as the desk sees it.
fn look(card: &BotMessage) -> String {
    let rows = card.buttons.iter().map(|row| {
        let labels: Vec<String> = row.iter().map(|(label, _)| format!("[{label}]")).collect();
        format!("\n{}", labels.join(" "))
    });
    format!("{}\n{}", without_times(&card.text), rows.collect::<String>())
}

fn look_on_discord(card: &MessageView) -> String {
    let rows = card.buttons.iter().map(|row| {
        let labels: Vec<String> = row.iter().map(|button| format!("[{}]", button.label)).collect();
        format!("\n{}", labels.join(" "))
    });
    format!("{}\n{}", without_times(&card.full_text()), rows.collect::<String>())
}

#[tokio::test(flavor = "multi_thread")]
async fn only_members_press_only_on_the_card_and_forged_presses_do_nothing() {
    let mut world = world(&[Platform::Telegram], Database::Sqlite).await;
    world.admit_only(&[&format!("telegram:{REP}"), "telegram:97"]);
    let (ann, bob) = (world.telegram.prospect(ANN), world.telegram.prospect(BOB));
    let (desk, elsewhere) = (world.telegram.room(DESK_ROOM), world.telegram.room(-100_888));
    world.start();
    answer_all(&ann, "ann@acme.example", false).await;
    answer_all(&bob, "ann@acme.example", false).await;
    let card = desk.expect_look("May be the same as #1001").await;
    let data = data_of(&card, "Merge into #1001");
    let first = desk.messages()[0].id;

    let refused = async |room: &crate::support::telegram::Room, by: i64, message: i64, data: &str, part: &str| {
        let update = room.press_data(by, message, data);
        let (text, alerted) = room.expect_answer(update).await;
        let text = text.unwrap_or_default();
        assert!(text.contains(part) && alerted != part.is_empty(), "{text}");
    };
    refused(&desk, OTHER_REP, card.id, &data, "only members of this desk").await;
    refused(&desk, REP, first, &data, "not the card that this desk works with").await;
    refused(&elsewhere, REP, card.id, &data, "not the card that this desk works with").await;
    // A prospect who guesses it, in the own chat.
    let update = bob.press_on(card.id, &data);
    assert!(bob.expect_notice(update).await.expect("a word").contains("not the card"));
    let lead = world.lead_of(BOB).await.expect("a lead").id;
    let forged = |action| DeskPress { lead, action: DeskAction::Tie(action) }.encode();
    let other = bantam::core::ids::LeadNumber(1044);
    refused(&desk, REP, card.id, &forged(TieAction::MergeInto(other)), "#1044 is not held for the same").await;
    let merge = bantam::core::ids::MergeId(7);
    refused(&desk, REP, card.id, &forged(TieAction::UndoMerge(merge)), "undone already").await;
    let gone =
        DeskPress { lead: bantam::core::ids::LeadId(1), action: DeskAction::Tie(TieAction::KeepApart(other)) }.encode();
    refused(&desk, REP, card.id, &gone, "not on record any more").await;
    for nothing in ["desk:1:z1", "desk:", "ff.3.s", "nonsense"] {
        refused(&desk, REP, card.id, nothing, "").await;
    }
    let merged = async || world.lead_of(BOB).await.expect("a lead").number.0 == 1001;
    assert!(!merged().await);

    // Two members at once: one is right, the other is told so.
    let (one, two) = (desk.press_data(REP, card.id, &data), desk.press_data(97, card.id, &data));
    let answers =
        [desk.expect_answer(one).await.0.unwrap_or_default(), desk.expect_answer(two).await.0.unwrap_or_default()];
    assert!(answers.iter().any(|text| text.starts_with("Done:")), "{answers:?}");
    assert!(answers.iter().any(|text| text.starts_with("Somebody was faster")), "{answers:?}");
    assert!(merged().await);
    desk.expect_look("Merged into #1001").await;
    // The card says otherwise by now; what it said is not done any more.
    refused(&desk, REP, card.id, &data, "Somebody was faster: #1002 is a part of #1001 already.").await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_number_joins_two_accounts_which_hear_nothing_of_each_other() {
    let mut world = world(&[Platform::Telegram], Database::Postgres).await;
    let (ann, bob) = (world.telegram.prospect(ANN), world.telegram.prospect(BOB));
    let desk = world.telegram.room(DESK_ROOM);
    world.start();
    answer_all(&ann, "ann@first.example", true).await;
    let first = desk.expect_message().await;

    bob.say("/start");
    hears(&bob, "What hurts?").await;
    bob.say("Invoices get lost");
    hears(&bob, "Your address?").await;
    bob.say("/skip");
    hears(&bob, "Your number?").await;
    bob.share_contact(true);
    let mut heard = String::new();
    while !heard.contains("Shall I send it") {
        heard.push_str(&bob.expect_message().await.text);
    }
    let survivor = desk.expect_look("Merged with: #1002").await;
    assert_eq!(survivor.id, first.id);
    assert!(survivor.text.contains("ann@first.example") && survivor.text.contains("Our quotes take a week"));
    bob.press("Yes, send it");
    heard.push_str(&hears(&bob, "Bye!").await.text);
    desk.expect_look("Invoices get lost").await;

    // Neither hears what the other one said.
    bob.say("/start");
    heard.push_str(&hears(&bob, "Welcome back!").await.text);
    bob.press("Change my answers");
    heard.push_str(&bob.expect_message().await.text);
    assert!(heard.contains("Invoices get lost"));
    for told_by_ann in ["first.example", "quotes"] {
        assert!(!heard.contains(told_by_ann), "{heard}");
    }
    ann.say("/start");
    hears(&ann, "Welcome back!").await;
    ann.press("Change my answers");
    let summary = ann.expect_message().await.text;
    assert!(summary.contains("quotes") && !summary.contains("Invoices"), "{summary}");

    let (one, other) = (world.lead_of(ANN).await.expect("a lead"), world.lead_of(BOB).await.expect("a lead"));
    assert_eq!((one.id, one.number.0, one.people.len()), (other.id, 1001, 2));
    let steps = world.store().await.lead_history(one.id).await.expect("the store answers");
    assert!(steps.iter().any(|step| step.by == Actor::Rules && matches!(step.what, Change::Merged { .. })));
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_eq!(desk.messages().len(), 1, "the second one never had a card of its own");
}

#[tokio::test(flavor = "multi_thread")]
async fn any_two_are_merged_by_number_on_the_command_line() {
    let mut world = world(&[Platform::Telegram], Database::Sqlite).await;
    let (ann, bob) = (world.telegram.prospect(ANN), world.telegram.prospect(BOB));
    let desk = world.telegram.room(DESK_ROOM);
    world.start();
    answer_all(&ann, "ann@acme.example", false).await;
    answer_all(&bob, "bob@acme.example", false).await;
    desk.expect_messages(2).await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());

    let run = |arguments: &[&str]| {
        let ran = world.command(arguments).output().expect("it runs");
        let (out, err) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
        (ran.status.code(), format!("{out}{err}").trim().to_owned())
    };
    let said = |code: i32, words: &str| (Some(code), words.to_owned());
    assert_eq!(run(&["merge", "#1001", "1002"]), said(0, "Done: #1001 is a part of #1002 now."));
    let faster = "bantam: Somebody was faster: #1001 is a part of #1002 already.";
    assert_eq!(run(&["merge", "1001", "1002"]), said(1, faster));
    assert_eq!(run(&["merge", "1001", "1044"]), said(1, "bantam: there is no lead #1044"));
    assert_eq!(run(&["leads", "show", "1001", "--json"]), said(0, r#"{"id":1001,"merged_into":1002}"#));
    assert_eq!(run(&["merge", "1002"]).0, Some(2));
    world.start();
    desk.expect_look("Merged into #1002").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    let undone = "Undone: #1001 and #1002 are two leads again.";
    let run = |arguments: &[&str]| world.command(arguments).output().expect("it runs").stdout;
    assert_eq!(String::from_utf8_lossy(&run(&["merge", "--undo", "1001"])).trim(), undone);
    world.start();
    desk.expect_look("MQL\n#1001").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn leads_of_two_platforms_are_merged_by_a_tap_on_discord() {
    let mut world = world(&[Platform::Telegram, Platform::Discord], Database::Sqlite).await;
    let (ann, kim) = (world.telegram.prospect(ANN), world.discord.user(KIM));
    let (rep, desk) = (world.discord.user(DISCORD_REP), world.discord.room(DISCORD_DESK));
    world.start_on_discord().await;
    answer_all(&ann, "ann@acme.example", false).await;
    let first = desk.expect_message().await;
    answer_all_on_discord(&kim, &world, "ANN@acme.example").await;
    let card = desk.expect_message().await;
    insta::assert_snapshot!("discord_proposed", look_on_discord(&card));

    let merge = id_of(&card, "Merge into #1001");
    let stranger = DeskPress::parse(&merge).expect("the bot's own button");
    let forged = DeskPress {
        lead: stranger.lead,
        action: DeskAction::Tie(TieAction::MergeInto(bantam::core::ids::LeadNumber(7))),
    };
    let pressed = rep.press_on(card.id, &forged.encode());
    let words = rep.expect_answer(pressed).await.text.unwrap_or_default();
    assert!(words.contains("#7 is not held for the same person"), "{words}");
    let pressed = rep.press_on(first.id, &merge);
    let words = rep.expect_answer(pressed).await.text.unwrap_or_default();
    assert!(words.contains("not the card"), "{words}");

    let pressed = rep.press_in(&desk, "Merge into #1001");
    let answer = rep.expect_answer(pressed).await;
    assert_eq!((answer.kind, answer.text.as_deref()), (4, Some("Done: #1002 is a part of #1001 now.")));
    assert_eq!(answer.body["data"]["flags"], 64, "nobody else sees it");
    let survivor = desk.expect_look(first.id, |it| it.full_text().contains("Merged with: #1002")).await;
    let rest = desk.expect_look(card.id, |it| it.full_text().contains("Merged into #1001")).await;
    insta::assert_snapshot!(
        "discord_merged",
        format!("{}\n---\n{}", look_on_discord(&survivor), look_on_discord(&rest))
    );
    world.telegram.room(DESK_ROOM).expect_look("Merged into #1001").await;

    rep.press_on(card.id, &rest.buttons[0][0].custom_id);
    let parted = desk.expect_look(card.id, |it| it.labels() == OF_A_DESK).await;
    insta::assert_snapshot!("discord_parted", look_on_discord(&parted));
    let numbers = (world.lead_of(ANN).await.map(|it| it.number.0), world.lead_on(Platform::Discord, 5711).await);
    assert_eq!((numbers.0, numbers.1.map(|it| it.number.0)), (Some(1001), Some(1002)));
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_in_a_post_of_a_forum_is_pressed_there() {
    let mut world = World::on(&[Platform::Discord], Database::Sqlite).await;
    world.write_script(SCRIPT);
    world.move_desk("discord:777");
    let forum = world.discord.forum(777);
    let (kim, lou) = (world.discord.user(KIM), world.discord.user(KIM + 1));
    let rep = world.discord.user(DISCORD_REP);
    world.start_on_discord().await;
    answer_all_on_discord(&kim, &world, "ann@acme.example").await;
    let first = forum.expect_post().await;
    answer_all_on_discord(&lou, &world, "ann@acme.example").await;
    let second = forum.expect_post().await;
    let card = second.expect_message().await;
    rep.press_on(card.id, &id_of(&card, "Merge into #1002"));
    second.expect_look(card.id, |it| it.full_text().contains("Merged with: #1001")).await;
    let rest = first.expect_message().await;
    first.expect_look(rest.id, |it| it.full_text().contains("Merged into #1002")).await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}
