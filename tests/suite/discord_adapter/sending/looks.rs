//! What Discord gets, letter by letter.

use bantam::core::ids::{Account, LeadNumber, Platform};
use bantam::core::lead::card::{Card, Line, PersonLink, Section};
use bantam::core::stage::{Stage, Temperature};
use bantam::platform::{Outgoing, Sender};
use serde_json::Value;

use super::super::{FIRST, Recorder, Running, chat, connected, question};
use crate::support::discord::FakeDiscord;

fn pretty(body: &Value) -> String {
    serde_json::to_string_pretty(body).expect("JSON")
}

fn line(label: Option<&str>, text: &str, quote: Option<&str>) -> Line {
    Line { label: label.map(str::to_owned), text: text.to_owned(), quote: quote.map(str::to_owned) }
}

fn section(heading: Option<&str>, lines: Vec<Line>) -> Section {
    Section { heading: heading.map(str::to_owned), lines }
}

#[tokio::test]
async fn a_question_by_direct_message() {
    let fake = FakeDiscord::start().await;
    fake.user(7);
    let sent = connected(&fake).await.send(FIRST, &chat("discord:@7"), &question("How *big*?\nRoughly.")).await;
    sent.expect("it is sent");
    insta::assert_snapshot!(pretty(&fake.calls("POST /channels/*/messages")[0].body));
}

#[tokio::test]
async fn a_question_in_place() {
    let fake = FakeDiscord::start().await;
    let recorder = Recorder::committing();
    let running = Running::start(&fake, &recorder).await;
    let ann = fake.user(7);
    ann.close_dms();
    let begun = ann.qualify(Some(&fake.room(5)), None);
    recorder.expect_said(&["@7 start -"]).await;
    running.discord.send(FIRST, &chat("discord:@7"), &question("How *big*?\nRoughly.")).await.expect("it is shown");
    insta::assert_snapshot!(pretty(&ann.expect_answer(begun).await.body));
    running.stop().await;
}

#[tokio::test]
async fn a_lead_card() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    let need =
        line(None, "a CRM that replaces three spreadsheets", Some("a CRM!!\n# replaces <@1> & *three* spreadsheets"));
    let card = Card {
        buttons: Vec::new(),
        number: LeadNumber(1042),
        headline: "🔥 HOT · SQL".to_owned(),
        title: "#1042 · Ann *Lee* · Acme".to_owned(),
        temperature: Some(Temperature::Hot),
        stage: Stage::Sql,
        sections: vec![
            section(None, vec![line(Some("E-mail"), "ann_lee@acme.com", None)]),
            section(Some("Score: 80 (fit 45 · interest 25 · behaviour 10)"), vec![line(None, "+25 budget €20k", None)]),
            section(Some("Need"), vec![need]),
        ],
        person: Some(PersonLink {
            account: Account { platform: Platform::Discord, id: "4711".to_owned() },
            username: Some("ann_lee".to_owned()),
            label: "@ann_lee".to_owned(),
        }),
    };
    connected(&fake).await.send(FIRST, &chat("discord:5"), &Outgoing::Card(card)).await.expect("it is sent");
    insta::assert_snapshot!(pretty(&fake.calls("POST /channels/*/messages")[0].body));
}
