//! The card in all its states, menus and pages to read, as each platform shows them; and that nothing is too much for one,
//! however much was asked and said.

use bantam::core::answer::Given;
use bantam::core::event::Person;
use bantam::core::ids::{
    Account, ConversationId, Language, LeadId, LeadNumber, MergeId, MessageId, OutboxId, Platform, QuestionId,
    ScriptHash,
};
use bantam::core::lead::assignment::{Assignment, Holder};
use bantam::core::lead::card::{Card, card_on};
use bantam::core::lead::desk::Desk;
use bantam::core::lead::lead::{Actor, Change, HistoryEntry, Lead, RecordedAnswer};
use bantam::core::lead::news::News;
use bantam::core::lead::past::Past;
use bantam::core::lead::pending::Pending;
use bantam::core::lead::press::Chapter;
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Score};
use bantam::core::lead::reading;
use bantam::core::lead::ties::{MaybeSame, Merged, Shared, Ties};
use bantam::core::lead::transcript::{Speaker, TranscriptLine};
use bantam::core::script::model::Dimension;
use bantam::core::script::value::Value;
use bantam::core::stage::{Stage, Temperature};
use bantam::platform::discord::Discord;
use bantam::platform::telegram::Telegram;
use bantam::platform::{Outgoing, Sender, discord, telegram};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::support::discord::{FakeDiscord, MessageView, TOKEN as DISCORD_TOKEN};
use crate::support::telegram::{BotMessage, FakeTelegram, TOKEN as TELEGRAM_TOKEN};

const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

fn lead(stage: Stage, change: impl FnOnce(&mut Assignment)) -> Lead {
    let mut assignment = Assignment::told("sales", NOW, false);
    change(&mut assignment);
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
        stage,
        reason: None,
        temperature: Some(Temperature::Hot),
        score: Score::default(),
        coverage: Coverage::default(),
        profile: Profile { name: Some("Ann Lee".to_owned()), ..Profile::default() },
        source: None,
        last_source: None,
        assignment: Some(assignment),
        version: 1,
        ties: Ties::default(),
        language: Language::ENGLISH,
        script: ScriptHash("0".to_owned()),
        conversation: ConversationId(1),
        created_at: NOW,
        updated_at: NOW,
        qualified_at: None,
        seconds_taken: None,
        wants_human: false,
        left_at: None,
        news: News::default(),
        pending: Pending::default(),
        people: vec![person],
        answers: Vec::new(),
    }
}

fn holder(name: &str) -> Holder {
    Holder {
        account: "telegram:9101".parse().expect("an account"),
        name: name.to_owned(),
        since: NOW + SignedDuration::from_mins(3),
    }
}

fn owned(assignment: &mut Assignment) {
    assignment.owner = Some(holder("Bea"));
    assignment.claimed_at = Some(NOW + SignedDuration::from_mins(3));
}

/// Each state in which a desk may find a lead.
fn states() -> Vec<(&'static str, Lead)> {
    let in_days = |days: i64| Some(NOW + SignedDuration::from_hours(days * 24));
    let mut merged = lead(Stage::Mql, |_| {});
    let into = Merged { merge: Some(MergeId(7)), number: LeadNumber(1001), newer: None };
    merged.ties.merged_into = Some(into.clone());
    let mut maybe_same = lead(Stage::Mql, owned);
    let other = MaybeSame { number: LeadNumber(1001), name: None, company: None, shares: Shared::Email };
    (maybe_same.ties.maybe_same, maybe_same.ties.absorbed) =
        (vec![other], vec![Merged { number: LeadNumber(1003), ..into }]);
    let disqualified = lead(Stage::Disqualified, |it| {
        owned(it);
        (it.wake_at, it.before) = (in_days(90), Some(Stage::Mql));
    });
    vec![
        ("free", lead(Stage::Sql, |_| {})),
        ("warned", lead(Stage::Sql, |it| it.claim.warned = true)),
        ("overdue", lead(Stage::Sql, |it| (it.claim.warned, it.claim.missed) = (true, true))),
        ("offered", lead(Stage::Mql, |it| it.offered = Some(holder("Bea *B.* @boss")))),
        ("claimed", lead(Stage::Sql, owned)),
        (
            "contacted and accepted",
            lead(Stage::Sql, |it| {
                owned(it);
                (it.contacted_at, it.accepted) = (Some(NOW), true);
            }),
        ),
        (
            "put off",
            lead(Stage::Sal, |it| {
                owned(it);
                it.snoozed_until = in_days(3);
            }),
        ),
        ("disqualified for now", Lead { reason: Some("no_budget".to_owned()), ..disqualified }),
        ("won", lead(Stage::Won, owned)),
        ("part of another", merged),
        ("maybe the same as another", maybe_same),
    ]
}

struct Platforms {
    telegram: (FakeTelegram, Telegram),
    discord: (FakeDiscord, Discord),
}

/// Both platforms, with a room on each.
impl Platforms {
    async fn set() -> Self {
        let fake = FakeTelegram::start().await;
        fake.room(-100_123).meet();
        let telegram = telegram::connect(TELEGRAM_TOKEN, &fake.url()).await.expect("the fake knows its bot");
        let other = FakeDiscord::start().await;
        other.room(5);
        let discord = discord::connect(DISCORD_TOKEN, &other.url()).await.expect("the fake knows its bot");
        Self { telegram: (fake, telegram), discord: (other, discord) }
    }

    /// How a card looks on either; panics when one does not take it.
    async fn shows(&self, id: i64, card: &Card) -> (BotMessage, MessageView) {
        let (fake, telegram) = &self.telegram;
        let note = Outgoing::Note { note: card.clone(), beside: Some(MessageId("77".to_owned())), calls: Vec::new() };
        let to = "telegram:-100123".parse().expect("an address");
        telegram.send(OutboxId(id), &to, &note).await.expect("Telegram takes it");
        fake.assert_valid();
        let (other, discord) = &self.discord;
        let to = "discord:5".parse().expect("an address");
        discord.send(OutboxId(id), &to, &note).await.expect("Discord takes it");
        other.check();
        let last = fake.room(-100_123).messages().pop().expect("it is there");
        (last, other.room(5).messages().pop().expect("it is there"))
    }
}

fn rows<'l>(rows: impl IntoIterator<Item = Vec<&'l str>>) -> String {
    rows.into_iter().fold(String::new(), |shown, row| shown + "\n[" + &row.join("] [") + "]")
}

fn on_telegram(message: &BotMessage) -> String {
    let labels = message.buttons.iter().map(|row| row.iter().map(|button| button.0.as_str()).collect());
    format!("{}{}", message.html, rows(labels))
}

fn on_discord(message: &MessageView) -> String {
    let labels = message.buttons.iter().map(|row| row.iter().map(|button| button.label.as_str()).collect());
    format!("{}{}", message.full_text(), rows(labels))
}

#[tokio::test]
async fn each_state_of_a_lead_is_seen_on_its_card() {
    let (stage, desk) = (Platforms::set().await, Desk { name: "sales".to_owned(), ..Desk::default() });
    let (mut telegram, mut discord) = (String::new(), String::new());
    for (id, (state, lead)) in (1..).zip(states()) {
        let card = card_on(Some(&desk), &lead, Language::ENGLISH, &TimeZone::UTC);
        let (one, other) = stage.shows(id, &card).await;
        telegram.extend(["════ ", state, "\n", &on_telegram(&one), "\n"]);
        discord.extend(["════ ", state, "\n", &on_discord(&other), "\n"]);
    }
    insta::assert_snapshot!("states_on_telegram", telegram);
    insta::assert_snapshot!("states_on_discord", discord);
}

/// In German, with a claim that is overdue.
#[tokio::test]
async fn a_card_speaks_the_language_of_its_desk() {
    let (stage, desk) = (Platforms::set().await, Desk { name: "sales".to_owned(), ..Desk::default() });
    let lead = lead(Stage::Sql, |it| (it.claim.warned, it.claim.missed) = (true, true));
    let card = card_on(Some(&desk), &lead, Language::GERMAN, &TimeZone::UTC);
    let (one, other) = stage.shows(1, &card).await;
    insta::assert_snapshot!("in_german", format!("{}\n════\n{}", on_telegram(&one), on_discord(&other)));
}

/// Sixty questions, each answered with as much as anybody can write, by somebody who knows what formats.
fn much() -> (Lead, Past) {
    let words = |number: i64| {
        let text = format!("{number} **bold** <b>x</b> @everyone <@1> `code` https://x.example/a_b_c?d=e&f ");
        text.chars().cycle().take(4_000).collect::<String>()
    };
    let said =
        |number: i64, from, text: String| TranscriptLine { at: NOW + SignedDuration::from_mins(number), from, text };
    let (mut lead, mut past) = (lead(Stage::Sql, owned), Past::default());
    for number in 0..60 {
        let dimension = (number % 2 == 0).then(|| Dimension(format!("part_{number}")));
        lead.answers.push(RecordedAnswer {
            question: QuestionId(format!("q{number}")),
            dimension,
            asked: format!("{} ({number})?", "What about it ".repeat(30).trim()),
            raw: words(number),
            given: Given::Value(Value::Text(words(number))),
            shown: words(number),
            at: NOW,
        });
        past.transcript.push(said(number, Speaker::Bot, "What about it?".to_owned()));
        past.transcript.push(said(number, Speaker::Prospect, words(number)));
        past.history.push(HistoryEntry {
            at: NOW + SignedDuration::from_mins(number),
            by: Actor::Rep("telegram:9101".to_owned()),
            what: Change::Noted,
            why: Some(words(number).chars().take(1_000).collect()),
        });
    }
    past.names.insert("telegram:9101".to_owned(), "Bea **B.** ".repeat(20));
    let others = (1..=9).map(|number| MaybeSame {
        number: LeadNumber(number),
        name: Some(words(number)),
        company: Some(words(number)),
        shares: Shared::EmailAndPhone,
    });
    lead.ties.maybe_same = others.collect();
    (lead, past)
}

/// Letters as they are read on either platform, without what only marks or breaks.
fn read(text: &str) -> String {
    let marks =
        |letter: &char| !letter.is_whitespace() && !matches!(letter, '\\' | '\u{2060}' | '>' | '…' | '\u{200b}');
    text.chars().filter(marks).collect()
}

#[tokio::test]
async fn nothing_is_too_much_for_a_platform() {
    let (stage, (lead, past)) = (Platforms::set().await, much());
    let desk = Desk { name: "sales".to_owned(), ..Desk::default() };
    stage.shows(1, &card_on(Some(&desk), &lead, Language::ENGLISH, &TimeZone::UTC)).await;
    let mut id = 1;
    for what in Chapter::ALL {
        let page = |number| reading::page(&lead, &past, what, number, Language::ENGLISH, &TimeZone::UTC);
        let last = page(u16::MAX);
        // The first pages, one in the middle, and the last one.
        let count: u16 = last.headline.rsplit_once('/').and_then(|(_, count)| count.parse().ok()).unwrap_or(1);
        for number in [0, 1, 2, count / 2, count - 1] {
            id += 1;
            let card = page(number);
            let (one, other) = stage.shows(id, &card).await;
            // Nothing is cut: all of the page is there.
            for line in card.sections.iter().flat_map(|section| &section.lines) {
                for text in [Some(&line.text), line.quote.as_ref()].into_iter().flatten() {
                    assert!(read(&one.text).contains(&read(text)), "on Telegram: {text}\n{}", one.text);
                    let other = other.full_text();
                    assert!(read(&other).contains(&read(text)), "on Discord: {text}\n{other}");
                }
            }
            let labels = card.buttons.iter().flatten().count();
            assert_eq!((one.labels().len(), other.labels().len()), (labels, labels), "{what:?} {number}");
        }
    }
}
