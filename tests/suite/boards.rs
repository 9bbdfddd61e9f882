//! Every board as each platform shows it; nothing exceeds what a platform takes, however much there is to show.

use bantam::core::answer::Given;
use bantam::core::ids::{Language, LeadId, LeadNumber, MessageId, OutboxId, QuestionId};
use bantam::core::lead::assignment::{Assignment, Holder};
use bantam::core::lead::board::Board;
use bantam::core::lead::board::figures::{Conversion, DropOff, QuestionFigures, StageCount, Times};
use bantam::core::lead::board::glance::{Glance, Page, Whose, list};
use bantam::core::lead::board::pipeline::pipeline;
use bantam::core::lead::board::stats::{Stats, stats};
use bantam::core::lead::card::{Card, card};
use bantam::core::lead::lead::RecordedAnswer;
use bantam::core::script::value::Value;
use bantam::core::stage::{Stage, Temperature};
use bantam::platform::terminal::{Screen, render_board};
use bantam::platform::{Outgoing, Sender, discord, telegram};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::what_desks_see::lead;
use crate::support::discord::{FakeDiscord, TOKEN as DISCORD_TOKEN};
use crate::support::telegram::{FakeTelegram, TOKEN as TELEGRAM_TOKEN};

const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

fn glance(number: i64, name: &str) -> Glance {
    let since = NOW - minutes(number * 7);
    let holder = |name: &str| Holder { account: "telegram:7".parse().unwrap(), name: name.to_owned(), since: NOW };
    let mut assignment = Assignment::told("sales", since, false);
    match number % 3 {
        0 => assignment.owner = Some(holder("Bea @all")),
        1 => assignment.offered = Some(holder("Max")),
        _ => {}
    }
    let temperatures = [Some(Temperature::Hot), Some(Temperature::Warm), None];
    Glance {
        id: LeadId(number),
        number: LeadNumber(1000 + number),
        stage: Stage::Sql,
        temperature: temperatures[usize::try_from(number % 3).unwrap()],
        score: 45.5,
        name: Some(name.to_owned()),
        company: Some("Acme & Sons".to_owned()),
        source: None,
        wants_human: number % 4 == 0,
        since,
        assignment: Some(assignment),
    }
}

fn leads(names: impl Fn(i64) -> String) -> Board {
    let leads: Vec<Glance> = (1..=10).map(|number| glance(number, &names(number))).collect();
    let page = Page { leads: &leads, page: 3, total: 4_242 };
    list(page, Whose::Everybodys, Language::ENGLISH, &TimeZone::UTC, NOW)
}

fn figures(questions: usize, name: &str) -> Stats {
    let one = |number: u64| Conversion {
        source: (number > 0).then(|| format!("{name}-{number}")),
        script: Some(name.to_owned()),
        leads: 300 / (number + 1),
        accepted: 120 / (number + 1),
        sql: 90 / (number + 1),
        opportunity: 30 / (number + 1),
        won: 9 / (number + 1),
    };
    let question = |number: usize| QuestionFigures {
        question: QuestionId(format!("{name}_question_{number}")),
        asked: 900 - number as u64,
        answered: 800 - number as u64,
        open: 7,
    };
    Stats {
        to_claim: Times { count: 90, median: Some(minutes(4)), p90: Some(minutes(65)), in_time: 80, promised: 90 },
        to_first_word: Times::default(),
        conversion: (0..12).map(one).collect(),
        script: name.to_owned(),
        drop_off: DropOff { began: 900, finished: 700, questions: (0..questions).map(question).collect() },
    }
}

/// As they are on a good day.
fn usual() -> Vec<Board> {
    let count = |stage, last_7_days, last_30_days, all| StageCount { stage, last_7_days, last_30_days, all };
    let stages = [
        count(Stage::Mql, 3, 12, 40),
        count(Stage::Sal, 1, 4, 9),
        count(Stage::Won, 0, 1, 22),
        count(Stage::Disqualified, 2, 9, 31),
    ];
    let names = ["Ann <b>Lee</b>", "*Bob* @everyone", "[Eve](http://x)"];
    let name = |number: i64| names[usize::try_from(number).unwrap() % names.len()].to_owned();
    let figures = figures(6, "bant");
    vec![
        leads(name),
        pipeline(&stages, Language::ENGLISH),
        stats(&figures, 0, Language::ENGLISH),
        stats(&figures, 1, Language::ENGLISH),
        Board::words("Done: #1042 is with *Bea* <now> @all."),
    ]
}

/// As long as anything can be.
fn endless() -> Vec<Board> {
    let long = |number: i64| format!("{number} {}", "@<*_`&\u{202e}😀".repeat(500));
    let figures = figures(60, &"script_*_".repeat(60));
    let most =
        |stage: &Stage| StageCount { stage: *stage, last_7_days: u64::MAX / 99, last_30_days: 1, all: u64::MAX / 99 };
    let stages: Vec<StageCount> = Stage::ALL.iter().map(most).collect();
    let pages = (0..9).map(|page| stats(&figures, page, "fr".parse().unwrap()));
    let fixed = [leads(long), pipeline(&stages, "de".parse().unwrap()), Board::words("*<&@ ".repeat(2_000))];
    fixed.into_iter().chain(pages).collect()
}

/// A lead of sixty answers, each as long as a message can be.
fn whole_lead() -> Card {
    let answer = |number: usize| RecordedAnswer {
        question: QuestionId(format!("question_{number}")),
        dimension: None,
        asked: format!("What about {number}? ").repeat(40),
        raw: "so many words <b>*_ ".repeat(200),
        given: Given::Value(Value::Text("words".to_owned())),
        shown: "words ".repeat(600),
        at: NOW,
    };
    let answers = (0..60).map(answer).collect();
    card(&bantam::core::lead::lead::Lead { answers, ..lead() }, Language::ENGLISH, &TimeZone::UTC)
}

fn outgoings(boards: Vec<Board>) -> Vec<Outgoing> {
    let beside = Some(MessageId("77".to_owned()));
    boards.into_iter().map(|board| Outgoing::Board { board, beside: beside.clone() }).collect()
}

#[tokio::test]
async fn on_telegram() {
    let fake = FakeTelegram::start().await;
    fake.room(-100).meet();
    let telegram = telegram::connect(TELEGRAM_TOKEN, &fake.url()).await.expect("the fake knows its bot");
    let to = "telegram:-100".parse().expect("an address");
    for (id, outgoing) in (1..).zip(outgoings(usual())) {
        telegram.send(OutboxId(id), &to, &outgoing).await.expect("it is sent");
    }
    let bodies = fake.calls("sendMessage").into_iter();
    let bodies: Vec<String> = bodies.map(|body| serde_json::to_string_pretty(&body).expect("JSON")).collect();
    insta::assert_snapshot!(bodies.join("\n────\n"));
    let note = Outgoing::Note { note: whole_lead(), beside: None, calls: Vec::new() };
    for outgoing in outgoings(endless()).into_iter().chain([note]) {
        let sent = telegram.send(OutboxId(99), &to, &outgoing).await.expect("it fits");
        telegram.edit(&to, &sent, &outgoing).await.expect("it fits in an edit");
    }
}

#[tokio::test]
async fn on_discord() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    let discord = discord::connect(DISCORD_TOKEN, &fake.url()).await.expect("the fake knows its bot");
    let to = "discord:5".parse().expect("an address");
    for (id, outgoing) in (1..).zip(outgoings(usual())) {
        discord.send(OutboxId(id), &to, &outgoing).await.expect("it is sent");
    }
    let bodies = fake.calls("POST /channels/*/messages").into_iter();
    let bodies: Vec<String> = bodies.map(|call| serde_json::to_string_pretty(&call.body).expect("JSON")).collect();
    insta::assert_snapshot!(bodies.join("\n────\n"));
    let note = Outgoing::Note { note: whole_lead(), beside: None, calls: Vec::new() };
    for (id, outgoing) in (99..).zip(outgoings(endless()).into_iter().chain([note])) {
        discord.send(OutboxId(id), &to, &outgoing).await.expect("it fits");
    }
}

#[test]
fn in_a_terminal() {
    let shown: Vec<String> = usual().iter().map(|board| render_board(board, &Screen::PIPE)).collect();
    insta::assert_snapshot!(shown.join("\n"));
}
