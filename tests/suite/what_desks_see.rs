//! A card that is marked, and the notes beside it, as each platform shows them.

use bantam::core::event::Person;
use bantam::core::ids::{
    Account, ConversationId, Language, LeadId, LeadNumber, MessageId, OutboxId, Platform, ScriptHash,
};
use bantam::core::lead::card::card;
use bantam::core::lead::lead::Lead;
use bantam::core::lead::news::News;
use bantam::core::lead::note::{Note, note_card};
use bantam::core::lead::pending::Pending;
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Score};
use bantam::core::lead::ties::Ties;
use bantam::core::lead::transcript::{Speaker, TranscriptLine};
use bantam::core::stage::Stage;
use bantam::platform::terminal::{Screen, render_board, render_card};
use bantam::platform::{Outgoing, Sender, discord, telegram};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::support::discord::{FakeDiscord, TOKEN as DISCORD_TOKEN};
use crate::support::telegram::{FakeTelegram, TOKEN as TELEGRAM_TOKEN};

const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

/// Somebody in the middle of the dialogue, who writes as hostile people do.
pub(super) fn lead() -> Lead {
    let said = |from, text: &str| TranscriptLine { at: NOW, from, text: text.to_owned() };
    let person = Person {
        account: Account { platform: Platform::Telegram, id: "4711".to_owned() },
        first_name: Some("Ann".to_owned()),
        last_name: Some("Lee".to_owned()),
        username: Some("annlee".to_owned()),
        language: None,
    };
    Lead {
        id: LeadId(1),
        number: LeadNumber(1042),
        stage: Stage::New,
        reason: None,
        temperature: None,
        score: Score::default(),
        coverage: Coverage::default(),
        profile: Profile { name: Some("Ann <b>Lee</b> @boss".to_owned()), ..Profile::default() },
        source: None,
        last_source: None,
        assignment: None,
        version: 1,
        ties: Ties::default(),
        language: Language::ENGLISH,
        script: ScriptHash("0".to_owned()),
        conversation: ConversationId(1),
        created_at: NOW,
        updated_at: NOW,
        qualified_at: None,
        seconds_taken: None,
        wants_human: true,
        left_at: None,
        news: News::default(),
        pending: Pending {
            why_human: Some("not understood at: Which number may we call?".to_owned()),
            questions: vec!["Does it do *SAP*, @everyone?".to_owned(), "What about <@1>?".to_owned()],
            conversation: vec![
                said(Speaker::Bot, "Hi Ann!\n\nWhat would you like to solve?"),
                said(Speaker::Prospect, "Our quotes\ntake a week\u{202e} </b>"),
                said(Speaker::Bot, "Which number may we call?"),
            ],
        },
        people: vec![person],
        answers: Vec::new(),
    }
}

fn question() -> Note {
    let asked = "Does it do *SAP*, @everyone?\n<b>I mean</b> really";
    Note::Question { asked: asked.to_owned(), at: Some("What would you like to solve?".to_owned()) }
}

#[tokio::test]
async fn on_telegram() {
    let fake = FakeTelegram::start().await;
    let room = fake.room(-100_123);
    room.meet();
    let telegram = telegram::connect(TELEGRAM_TOKEN, &fake.url()).await.expect("the fake knows its bot");
    let to = "telegram:-100123".parse().expect("an address");
    for outgoing in outgoings(None) {
        telegram.send(OutboxId(1), &to, &outgoing).await.expect("it is sent");
    }
    let html: Vec<String> = room.messages().into_iter().map(|message| message.html).collect();
    fake.assert_valid();
    insta::assert_snapshot!(html.join("\n────\n"));
}

#[tokio::test]
async fn on_discord() {
    let fake = FakeDiscord::start().await;
    fake.room(5);
    let discord = discord::connect(DISCORD_TOKEN, &fake.url()).await.expect("the fake knows its bot");
    let to = "discord:5".parse().expect("an address");
    for (id, outgoing) in (1..).zip(outgoings(Some(&MessageId("77".to_owned())))) {
        discord.send(OutboxId(id), &to, &outgoing).await.expect("it is sent");
    }
    let bodies = fake.calls("POST /channels/*/messages").into_iter();
    let bodies: Vec<String> = bodies.map(|call| serde_json::to_string_pretty(&call.body).expect("JSON")).collect();
    insta::assert_snapshot!(bodies.join("\n────\n"));
}

#[test]
fn in_a_terminal() {
    let shown = outgoings(None).into_iter().map(|outgoing| match outgoing {
        Outgoing::Card(card) | Outgoing::Note { note: card, .. } => render_card(&card, &Screen::PIPE),
        Outgoing::Board { board, .. } => render_board(&board, &Screen::PIPE),
        other @ (Outgoing::Message(_) | Outgoing::Files(_)) => panic!("nothing for a desk: {other:?}"),
    });
    insta::assert_snapshot!(shown.collect::<Vec<_>>().join("\n"));
}

/// The marked card, and both kinds of note, in the language of the desk.
fn outgoings(beside: Option<&MessageId>) -> Vec<Outgoing> {
    let (lead, human) = (lead(), Note::Human { why: "asked for it".to_owned() });
    let note = |note: &Note, language| Outgoing::Note {
        note: note_card(&lead, note, language, &TimeZone::UTC),
        beside: beside.cloned(),
        calls: Vec::new(),
    };
    vec![
        Outgoing::Card(card(&lead, Language::ENGLISH, &TimeZone::UTC)),
        note(&question(), Language::ENGLISH),
        note(&human, Language::GERMAN),
    ]
}
