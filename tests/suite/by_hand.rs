//! The commands of a desk on the command line, beyond that they have the same words: on whose behalf, by which clock, what is
//! wrong, and what they leave alone.

use bantam::core::ids::Platform;
use bantam::core::script::load::load;

use crate::support::world::{DESK_ROOM, Database, World};

const ANN: i64 = 4711;

const SCRIPT: &str = "
script: tiny
framework: [need]
languages: [en]
currency: EUR
time_zone: Asia/Tokyo
greeting: Hello!
questions:
  - {id: need, dimension: need, ask: What hurts?, type: text}
stages:
  - {stage: mql, temperature: warm, notify: sales, say: Bye!}
";

const REPS: &str = "reps = [{name = \"bea\", accounts = [\"telegram:99\"]}, {name = \"max\", accounts = [\"telegram:98\"]}]\n\
                    members = [\"telegram:97\"]";

/// A world in which Ann's lead is on the desk.
async fn world() -> World {
    let mut world = World::on(&[Platform::Telegram], Database::Sqlite).await;
    world.write_script(SCRIPT);
    world.configure_desk("mine.yaml", REPS);
    world.start();
    let (ann, desk) = (world.telegram.prospect(ANN), world.telegram.room(DESK_ROOM));
    ann.say("/start");
    ann.expect_message().await;
    ann.say("Our quotes take a week");
    ann.expect_message().await;
    desk.expect_message().await;
    world
}

fn run(world: &World, arguments: &[&str]) -> (bool, String) {
    let output = world.command(arguments).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said)
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_are_taken_by_a_rep_or_by_whoever_runs_the_bot() {
    let mut world = world().await;
    for (arguments, part) in [
        (&["claim", "1001", "--rep", "bea"][..], "#1001 is yours."),
        (&["release", "1001"], "#1001 is released."),
        (&["claim", "#1001", "--rep", "telegram:98"], "#1001 is yours."),
        (&["snooze", "1001", "3d", "--rep", "max"], "#1001 is snoozed until"),
        (&["contacted", "1001", "--rep", "max"], "the prospect of #1001 was contacted"),
        (&["accept", "1001"], "#1001 is SAL now."),
        (&["qualify", "1001"], "#1001 is SQL now."),
        (&["opportunity", "1001"], "#1001 is opportunity now."),
        (&["won", "1001"], "#1001 is won now."),
        (&["audit", "--rep", "bea"], "bea: claimed"),
        (&["lead", "1001"], "max: spoke to the prospect"),
        (&["lead", "1001"], "the operator: given back"),
    ] {
        let (fine, said) = run(&world, arguments);
        assert!(fine && said.to_lowercase().contains(&part.to_lowercase()), "{arguments:?}: {part} is not in: {said}");
    }
    let desk = world.telegram.room(DESK_ROOM);
    desk.write_as(97, "/lead 1001");
    let card = desk.messages()[0].id;
    let update = desk.press_data(97, card, &more(&world).await);
    desk.expect_answer(update).await;
    let history = desk.expect_look("History").await;
    assert!(history.text.contains("the operator: released"), "{}", history.text);
    assert!(!history.text.contains("terminal:"), "{}", history.text);
    assert!(world.stop().await.success(), "{}", world.log_text());
}

/// The button that shows the history of Ann's lead.
async fn more(world: &World) -> String {
    let lead = world.lead_of(ANN).await.expect("a lead").id;
    let what = bantam::core::lead::press::Chapter::History;
    let action = bantam::core::lead::press::DeskAction::Read { what, page: 0 };
    bantam::core::lead::press::DeskPress { lead, action }.encode()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_as_in_a_shell() {
    let mut world = world().await;
    for (arguments, part) in [
        (&["claim", "9"][..], "there is no lead #9"),
        (&["claim", "1001", "--rep", "ann"], "there is no rep `ann`: bantam.toml has bea, max"),
        (&["release", "1001"], "nobody has #1001"),
        (&["snooze", "1001", "someday"], "I do not understand the time “someday”."),
        (&["disqualify", "1001", "other"], "`bantam disqualify 1001 other they moved abroad`"),
        (&["merge", "1001", "1001"], "#1001 is one lead already: name two"),
        (&["merge", "9", "1001"], "there is no lead #9"),
        (&["merge", "--undo", "8"], "there is no lead #8"),
        (&["leads", "--open", "--desk", "sails"], "there is no desk `sails`: bantam.toml has sales"),
        (&["audit", "--rep", "nobody"], "there is no rep `nobody`: bantam.toml has bea, max"),
    ] {
        let (fine, said) = run(&world, arguments);
        assert!(!fine && said.contains(part), "{arguments:?}: {part} is not in: {said}");
    }
    let (fine, said) = run(&world, &["away", "bea"]);
    assert!(fine && said.contains("`bantam available bea` ends it"), "{said}");
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_about_a_lead_goes_by_the_clock_of_its_desk() {
    let mut world = world().await;
    assert!(run(&world, &["claim", "1001", "--rep", "bea"]).0);
    let (fine, page) = run(&world, &["lead", "1001"]);
    let shown = |pattern: &str| {
        let found = regex::Regex::new(pattern).expect("a pattern").captures(&page).unwrap_or_else(|| panic!("{page}"));
        found[1].to_owned()
    };
    assert!(fine);
    assert_eq!(shown(r"bea, since [^\n]*?(\d\d:\d\d)"), shown(r"(\d\d:\d\d)  bea: claimed"), "{page}");
    assert!(world.stop().await.success(), "{}", world.log_text());
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_needs_no_sound_script_says_nothing_of_it_and_keeps_none() {
    let mut world = world().await;
    assert!(world.stop().await.success(), "{}", world.log_text());
    let other = SCRIPT.replace("What hurts?", "What hurts you?");
    world.write_script(&other);
    world.configure_desk("mine.yaml", REPS);
    for arguments in [&["pipeline"][..], &["stats"], &["mine", "--as", "bea"], &["leads", "--open"]] {
        assert!(run(&world, arguments).0, "{arguments:?}");
    }
    let hash = load("other", &other).script.expect("it is sound").hash;
    assert_eq!(world.store().await.load_script(&hash).await.expect("the store answers"), None);

    world.write_script(&SCRIPT.replace("type: text", "type: prose"));
    world.configure_desk("mine.yaml", REPS);
    assert_eq!(run(&world, &["mine", "--as", "bea"]), (true, "No leads are open.\n".to_owned()));
    assert_eq!(run(&world, &["assign", "1001", "bea"]), (true, "#1001 is bea's now.\n".to_owned()));
    let (fine, said) = run(&world, &["stats"]);
    assert!(!fine && said.contains("mine.yaml has 1 error; `bantam check` shows them"), "{said}");
}
