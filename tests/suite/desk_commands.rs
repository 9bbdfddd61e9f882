//! The commands of a desk with the whole program: asked in the desk's room on Telegram, with Discord's slash commands, and on the
//! command line.

use bantam::core::ids::Platform;
use serde_json::json;

use crate::support::discord::User;
use crate::support::telegram::{BotMessage, Prospect, Room, USERNAME};
use crate::support::world::{DESK_ROOM, DISCORD_DESK, DISCORD_LOBBY, Database, World};

const ANN: i64 = 4711;
/// Two reps on Telegram, and a stranger in their room.
const BEA: i64 = 99;
const MAX: i64 = 98;
const EVE: i64 = 97;

const SCRIPT: &str = "
script: tiny
framework: [need]
languages: [en]
currency: EUR
time_zone: Europe/Berlin
greeting: Hello!
questions:
  - {id: name, ask: Your name?, type: name}
  - {id: need, dimension: need, ask: What hurts?, type: text}
stages:
  - {stage: mql, temperature: warm, notify: sales, say: Bye!}
";

const REPS: &str = "reps = [{name = \"bea\", accounts = [\"telegram:99\", \"discord:9911\"]}, \
                    {name = \"max\", accounts = [\"telegram:98\", \"discord:9912\"]}]";

async fn world(served: &'static [Platform], database: Database) -> World {
    let world = World::on(served, database).await;
    world.write_script(SCRIPT);
    world.configure_desk("mine.yaml", REPS);
    world
}

async fn hears(prospect: &Prospect, part: &str) {
    let message = prospect.expect_message().await;
    assert!(message.text.contains(part), "{part} is not in: {}", message.text);
}

async fn answer_all(prospect: &Prospect, name: &str) {
    prospect.say("/start");
    hears(prospect, "Your name?").await;
    prospect.say(name);
    hears(prospect, "What hurts?").await;
    prospect.say("Our quotes take a week");
    hears(prospect, "Bye!").await;
}

/// What the room reads in answer to a command.
async fn answer(room: &Room, by: i64, command: &str, part: &str) -> BotMessage {
    room.write_as(by, command);
    room.expect_look(part).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_asks_in_the_room_and_gets_with_sqlite() {
    a_member_asks_in_the_room_and_gets(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_asks_in_the_room_and_gets_with_postgresql() {
    a_member_asks_in_the_room_and_gets(Database::Postgres).await;
}

async fn a_member_asks_in_the_room_and_gets(database: Database) {
    let mut world = world(&[Platform::Telegram], database).await;
    let ann = world.telegram.prospect(ANN);
    let desk = world.telegram.room(DESK_ROOM);
    world.start();
    answer_all(&ann, "Ann Quillfeather").await;
    let card = desk.expect_message().await;
    let leads = answer(&desk, BEA, "/leads", "Open leads: 1").await;
    assert!(leads.text.contains("#1001 · Ann Quillfeather") && leads.text.contains("not claimed"), "{}", leads.text);
    answer(&desk, BEA, &format!("/claim@{USERNAME} #1001"), "#1001 is yours.").await;
    answer(&desk, MAX, "/claim 1001", "Nothing was changed: #1001 is bea's since ").await;
    answer(&desk, BEA, "/mine", "Open leads of bea: 1").await;
    answer(&desk, BEA, "/note 1001 Calls back on Friday", "Noted with #1001.").await;
    answer(&desk, BEA, "/assign 1001 @max", "#1001 is max's now.").await;
    desk.write_with(MAX, "/assign 1001 Bea M.", json!({"entities": [
        {"type": "bot_command", "offset": 0, "length": 7},
        {"type": "text_mention", "offset": 13, "length": 6, "user": {"id": BEA, "is_bot": false, "first_name": "Bea"}},
        {"type": "a_kind_of_tomorrow", "offset": 0, "length": 1, "moon": {}},
    ]}));
    desk.expect_look("#1001 is bea's now.").await;
    answer(&desk, BEA, "/pipeline", "Pipeline: 1 in 30 days").await;
    answer(&desk, BEA, "/stats", "100 % in time (1 of 1)").await;
    answer(&desk, BEA, "/away until 2099-01-02 9:00", "bea is away until 2 January 2099, 09:00").await;
    answer(&desk, BEA, "/available", "bea is back").await;
    answer(&desk, BEA, "/assign 1001", "Who is to get it? Write it like this: /assign 1042 ").await;
    let shown = answer(&desk, BEA, "/lead 1001", "MQL\n#1001 · Ann Quillfeather\n").await;
    assert_eq!(shown.id, card.id, "the card itself says so first");
    let whole: Vec<BotMessage> = desk.messages().into_iter().filter(|it| it.text.contains("What hurts")).collect();
    assert!(whole.len() <= 2 && whole.iter().all(|it| it.id == card.id || it.buttons.is_empty()), "{whole:#?}");

    answer(&desk, EVE, "/leads", "These commands are only for members of the desk.").await;
    desk.write_anonymously("/leads");
    desk.expect_text("Write this command under your own name.").await;
    let elsewhere = world.telegram.room(-100_777);
    elsewhere.meet();
    elsewhere.write_as(BEA, "/leads");
    desk.write_as(BEA, "/leads@another_bot");
    ann.say("/leads");
    hears(&ann, "I don't know that command").await;
    world.telegram.expect_all_confirmed().await;

    ann.say("/forget");
    hears(&ann, "Shall I delete everything").await;
    ann.say("yes");
    hears(&ann, "is deleted").await;
    desk.expect_text("erased at the prospect's request").await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert!(elsewhere.messages().is_empty(), "{:#?}", elsewhere.texts());
    let texts = desk.texts();
    assert!(texts.iter().all(|text| !text.contains("Quillfeather")), "a board says it still: {texts:#?}");
    assert!(!world.log_text().contains("Quillfeather") && !world.log_text().contains("Friday"), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_turned_by_buttons_and_by_members_only() {
    let mut world = world(&[Platform::Telegram], Database::Sqlite).await;
    let desk = world.telegram.room(DESK_ROOM);
    world.start();
    for number in 0..12 {
        answer_all(&world.telegram.prospect(5000 + number), &format!("Ann {}", "Lee")).await;
    }
    desk.expect_messages(12).await;
    let first = answer(&desk, BEA, "/leads", "Open leads: 12 · 1/2").await;
    assert!(first.text.contains("#1001") && !first.text.contains("#1011"), "{}", first.text);
    let refused = desk.press(EVE, first.id, "2 ▶");
    let only = Some("These commands are only for members of the desk.".to_owned());
    assert_eq!(desk.expect_answer(refused).await, (only, true));
    let forged = desk.press_data(EVE, first.id, "board:stats:0");
    assert!(desk.expect_answer(forged).await.1, "a window that has to be closed");
    let turned = desk.press(BEA, first.id, "2 ▶");
    assert_eq!(desk.expect_answer(turned).await, (None, false));
    let second = desk.expect_look("Open leads: 12 · 2/2").await;
    assert_eq!(second.id, first.id, "the message itself becomes the other page");
    assert!(second.text.contains("#1011") && !second.text.contains("#1001"), "{}", second.text);
    let card = desk.messages()[0].id;
    let on_card = desk.press_data(BEA, card, "board:leads:0");
    assert!(desk.expect_answer(on_card).await.1, "nobody makes a board of a card");
    desk.press(MAX, first.id, "◀ 1");
    desk.expect_look("Open leads: 12 · 1/2").await;
    world.telegram.expect_all_confirmed().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_eq!(desk.messages().len(), 13);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_cannot_be_reached_takes_the_commands_from_no_other() {
    let mut world = World::on(&[Platform::Telegram, Platform::Discord], Database::Sqlite).await;
    world.write_script(SCRIPT);
    world.configure_desk("mine.yaml", "escalation_room = \"telegram:-100888\"");
    world.add_rooms(&["discord:13", "discord:14"]);
    world.discord.room(14);
    world.start_on_discord().await;
    world.expect_log("place=\"discord:13\"").await;
    world.discord.expect_calls("PUT /applications/*/guilds/*/commands", 1).await;
    let menus = world.telegram.expect_calls("setMyCommands", 7).await;
    let groups: Vec<_> = menus.iter().filter_map(|menu| menu["scope"]["chat_id"].as_i64()).collect();
    assert!(groups.contains(&-100_888), "the escalation room has them, too: {groups:?}");

    let above = world.telegram.room(-100_888);
    above.meet();
    above.write_as(BEA, "/room");
    above.expect_text("This room is shown the leads of the desk “sales” that nobody takes care of in time.").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_of_commands_is_in_the_groups_of_desks_alone() {
    let mut world = world(&[Platform::Telegram, Platform::Discord], Database::Sqlite).await;
    world.start_on_discord().await;
    world.telegram.expect_calls("setMyCommands", 5).await;
    let menus = world.telegram.calls("setMyCommands");
    let names = |scope: &str| -> Vec<String> {
        let menu = menus.iter().rfind(|menu| menu["scope"]["type"] == scope).expect("a menu");
        let commands = menu["commands"].as_array().expect("commands").iter();
        commands.map(|command| command["command"].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert_eq!(names("all_group_chats"), ["room"]);
    assert!(names("chat").contains(&"leads".to_owned()) && names("chat").contains(&"room".to_owned()));
    assert!(!names("all_private_chats").contains(&"leads".to_owned()));
    let of_desk = menus.iter().find(|menu| menu["scope"]["type"] == "chat").expect("a menu");
    assert_eq!(of_desk["scope"]["chat_id"], json!(DESK_ROOM));
    let everywhere = world.discord.expect_commands().await;
    assert!(!everywhere.contains(&"leads".to_owned()), "{everywhere:?}");
    world.discord.expect_calls("PUT /applications/*/guilds/*/commands", 1).await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}

async fn sees(user: &User, part: &str) -> String {
    let message = user.expect_ephemeral().await;
    let text = message.full_text();
    assert!(text.contains(part), "{part} is not in: {text}");
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_asks_with_slash_commands_and_nobody_else_sees_it() {
    let mut world = world(&[Platform::Discord], Database::Sqlite).await;
    let (lobby, desk) = (world.discord.room(DISCORD_LOBBY), world.discord.room(DISCORD_DESK));
    let (ann, bea, max, eve) =
        (world.discord.user(4711), world.discord.user(9911), world.discord.user(9912), world.discord.user(9913));
    world.start_on_discord().await;
    ann.say("Hello");
    for said in ["Ann Lee", "Our quotes take a week"] {
        ann.expect_message().await;
        ann.say(said);
    }
    ann.expect_message().await;
    desk.expect_message().await;
    world.discord.expect_calls("PUT /applications/*/guilds/*/commands", 1).await;

    desk.slash(&bea, "leads", &[], 0);
    let leads = sees(&bea, "Open leads: 1").await;
    assert!(leads.contains("#1001 · Ann Lee"), "{leads}");
    desk.slash(&bea, "claim", &[("lead", "1001")], 0);
    sees(&bea, "#1001 is yours.").await;
    desk.slash(&max, "claim", &[("lead", "1001")], 0);
    sees(&max, "#1001 is bea's since ").await;
    desk.slash(&bea, "note", &[("lead", "1001"), ("text", "Calls back on Friday")], 0);
    sees(&bea, "Noted").await;
    desk.slash(&bea, "assign", &[("lead", "1001"), ("rep", "9912")], 0);
    sees(&bea, "#1001 is max's now.").await;
    desk.slash(&max, "assign", &[("lead", "1001"), ("name", "bea")], 0);
    sees(&max, "#1001 is bea's now.").await;
    desk.slash(&bea, "lead", &[("lead", "1001")], 0);
    sees(&bea, "Our quotes take a week").await;
    desk.slash(&bea, "away", &[("until", "2099-01-02 9:00")], 0);
    sees(&bea, "bea is away until 2 January 2099, 09:00").await;
    desk.slash(&bea, "available", &[], 0);
    sees(&bea, "bea is back").await;
    desk.slash(&bea, "stats", &[], 0);
    sees(&bea, "1/2").await;
    bea.press("2 ▶");
    sees(&bea, "Where prospects leave (tiny)").await;
    let vague = [("lead", "1001"), ("reason", "no_budget"), ("back", "next week pls"), ("text", "5m ARR")];
    desk.slash(&bea, "disqualify", &vague, 0);
    sees(&bea, "“next week pls” is no day on which it could come back").await;
    let disqualified = [("lead", "1001"), ("reason", "no_budget"), ("back", "2028-05-01"), ("text", "not this year")];
    desk.slash(&bea, "disqualify", &disqualified, 0);
    sees(&bea, "#1001 is disqualified (no budget). It comes back on 1 May 2028, 09:00.").await;

    desk.slash(&eve, "leads", &[], 0);
    sees(&eve, "These commands are only for members of the desk.").await;
    lobby.slash(&bea, "leads", &[], 0);
    sees(&bea, "No desk works in this room").await;
    let german = world.discord.user(9911).speaking("de");
    desk.slash(&german, "pipeline", &[], 0);
    sees(&german, "Pipeline: 1 in 30 Tagen").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    assert_eq!(desk.messages().len(), 1, "nothing but the card stands in the room");
    assert_eq!(lobby.messages().len(), 0);

    let shown = world.command(&["lead", "1001"]).output().expect("it runs");
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("noted (Calls back on Friday)") && shown.contains("no_budget: not this year"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_line_has_the_same_words() {
    let mut world = world(&[Platform::Telegram], Database::Sqlite).await;
    let ann = world.telegram.prospect(ANN);
    let desk = world.telegram.room(DESK_ROOM);
    world.start();
    answer_all(&ann, "Ann Lee").await;
    desk.expect_message().await;
    let run = |arguments: &[&str]| {
        let output = world.command(arguments).output().expect("it runs");
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr),
        )
    };
    for (arguments, part) in [
        (&["leads", "--open"][..], "#1001   warm mql"),
        (&["mine", "--as", "bea"], "No leads are open."),
        (&["assign", "1001", "bea"], "#1001 is bea's now."),
        (&["mine", "--as", "@bea"], "bea           Ann Lee"),
        (&["mine", "--as", "telegram:99", "--json"], "\"id\":1001"),
        (&["leads", "--open", "--json"], "\"owner\":{\"account\":\"telegram:99\",\"name\":\"bea\""),
        (&["note", "1001", "Calls", "back"], "Noted"),
        (&["lead", "1001"], "noted (Calls back)"),
        (&["pipeline"], "Pipeline: 1 in 30 days"),
        (
            &["pipeline", "--desk", "sales", "--json"],
            "{\"stage\":\"mql\",\"last_7_days\":1,\"last_30_days\":1,\"all\":1}",
        ),
        (&["stats"], "Where prospects leave (tiny): 1 began, 1 finished"),
        (&["stats", "--json"], "\"drop_off\":{\"began\":1,\"finished\":1,"),
        (&["away", "max", "until", "2099-01-02", "9:00"], "max is away until 2 January 2099, 09:00"),
        (&["available", "max"], "max is back and gets new leads."),
        (
            &["disqualify", "1001", "bad_timing", "2028-05-01", "after", "their", "fair"],
            "It comes back on 1 May 2028, 09:00.",
        ),
        (&["lead", "1001"], "(bad_timing: after their fair)"),
    ] {
        let (fine, said) = run(arguments);
        assert!(fine && said.contains(part), "{arguments:?}: {part} is not in: {said}");
    }
    for (arguments, part) in [
        (&["away", "ann"][..], "there is no rep `ann`: bantam.toml has bea, max"),
        (&["away", "max", "someday"], "I do not understand the time “someday”."),
        (&["assign", "1001", "ann"], "I know nobody called “ann” on this desk. I know bea, max."),
        (&["assign", "1009", "bea"], "there is no lead #1009"),
        (&["disqualify", "1001", "boring"], "“boring” is not one of the reasons: no_budget, "),
        (&["pipeline", "--desk", "sails"], "there is no desk `sails`: bantam.toml has sales"),
        (&["mine", "--as", "ann"], "there is no rep `ann`"),
    ] {
        let (fine, said) = run(arguments);
        assert!(!fine && said.contains(part), "{arguments:?}: {part} is not in: {said}");
    }
    // What another process owes is found at the start, and every half minute.
    assert!(world.stop().await.success(), "{}", world.log_text());
    world.start();
    desk.expect_look("bad timing").await;
    assert!(world.stop().await.success(), "{}", world.log_text());
}
