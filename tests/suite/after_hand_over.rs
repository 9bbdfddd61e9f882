//! Corrections of a lead that stands on a desk: its card is marked, and once sales works on it, its stage is theirs.

use std::sync::Arc;

use bantam::clock::Clock;
use bantam::core::event::{Edit, Event, Inbound, Person};
use bantam::core::ids::{Account, Chat, InboundKey, Language, LeadId, MessageId, OutboxId, Platform};
use bantam::core::lead::card::{Card, card};
use bantam::core::lead::desk::Desk;
use bantam::core::lead::lead::{Change, Lead};
use bantam::core::lead::qualification::Verdict;
use bantam::core::script::load::load;
use bantam::core::stage::{Stage, Temperature};
use bantam::platform::terminal::{self, Screen};
use bantam::platform::{Outgoing, Sender, discord, telegram};
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::store::record::{Committed, ConversationCommit, Delivery, Outcome, Payload, TurnCommit};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::support::discord::{FakeDiscord, TOKEN as DISCORD_TOKEN};
use crate::support::store::{Ground, qualified_anew};
use crate::support::telegram::{FakeTelegram, TOKEN as TELEGRAM_TOKEN};

const SCRIPT: &str = r"
script: two
framework: [budget, need]
languages: [en]
currency: EUR
questions:
  - {id: budget, dimension: budget, ask: What budget?, type: money}
  - {id: size, ask: How many people?, type: number, when: budget.amount >= 5000}
  - {id: need, dimension: need, ask: What is it?, type: text}
score:
  fit:
    - {when: budget.amount >= 5000, points: 25, because: budget}
stages:
  - {when: budget.amount < 1000, stage: disqualified, reason: no_budget, say: Too little.}
  - {when: score.total >= 25, stage: sql, temperature: hot, notify: true, say: Great.}
  - {when: budget.amount >= 2000, stage: mql, temperature: warm, notify: true, say: Good.}
  - {stage: nurture, temperature: cold, say: Later.}
";

const ROOM: &str = "telegram:-100";

/// One prospect, and the desk.
struct Scene {
    turns: Turns,
    events: i64,
    now: Timestamp,
}

impl Scene {
    async fn on(ground: &Ground) -> Self {
        let now: Timestamp = "2027-03-12T14:05:00Z".parse().unwrap();
        let script = load("two", SCRIPT).script.unwrap();
        let scripts = Scripts::open(ground.store.clone(), script, SCRIPT, now).await.unwrap();
        let rooms = vec![ROOM.parse().unwrap()];
        let desk = Desk { name: "sales".to_owned(), rooms, ..Desk::default() };
        let turns = Turns {
            store: ground.store.clone(),
            writer: ground.writer.clone(),
            scripts: Arc::new(scripts),
            desks: Arc::new(vec![desk].into()),
            clock: Clock::standing_at(now),
            ids: Arc::new(Ids::new(1)),
            news: Arc::default(),
        };
        Self { turns, events: 0, now }
    }

    fn chat() -> Chat {
        Chat { platform: Platform::Telegram, id: "4711".to_owned() }
    }

    fn account() -> Account {
        Account { platform: Platform::Telegram, id: "4711".to_owned() }
    }

    /// What the bot says; every card that is owed is shown.
    async fn handle(&mut self, event: Event) -> Option<String> {
        self.events += 1;
        self.now += SignedDuration::from_mins(1);
        self.turns.clock = Clock::standing_at(self.now);
        let from = Person {
            account: Self::account(),
            first_name: Some("Ann".to_owned()),
            last_name: None,
            username: None,
            language: None,
        };
        let key = InboundKey(format!("telegram:u:{}", self.events));
        let message = Some(MessageId(self.events.to_string()));
        let settled = self.turns.handle(&Inbound { key, chat: Self::chat(), from, event, message }).await.unwrap();
        let mut said = None;
        for owed in settled.owed {
            let card = match owed.payload {
                Payload::Message(message) => {
                    said = Some(message.text.to_plain());
                    None
                }
                Payload::Card(lead) => Some((lead, owed.chat)),
                other @ (Payload::Note(_)
                | Payload::Reading(_)
                | Payload::Board(_)
                | Payload::Export(_)
                | Payload::Blank(_)) => {
                    panic!("{other:?} is no answer to a correction")
                }
            };
            let outcome = Outcome::Delivered { message: MessageId("1".to_owned()), card };
            self.turns.writer.record(Delivery { id: owed.id, at: self.now, outcome }).await.unwrap();
        }
        said
    }

    async fn say(&mut self, text: &str) -> Option<String> {
        self.handle(Event::Say(text.to_owned())).await
    }

    /// Changes the message that was the event of this number.
    async fn edit(&mut self, message: i64, text: &str) -> Option<String> {
        let message = MessageId(message.to_string());
        self.handle(Event::Edit(Edit { message, text: text.to_owned() })).await
    }

    /// The prospect begins, names a budget and a need, and perhaps a size.
    async fn qualified_with(&mut self, budget: &str) -> Lead {
        self.say("/start").await;
        self.say(budget).await;
        if budget == "20k" {
            self.say("12").await;
        }
        self.say("Quotes take days").await;
        self.lead().await
    }

    async fn lead(&self) -> Lead {
        let id = self.lead_id().await;
        self.turns.store.load_lead(id).await.unwrap().unwrap()
    }

    async fn lead_id(&self) -> LeadId {
        self.turns.store.lead_of_account(&Self::account()).await.unwrap().unwrap()
    }

    /// What a rep's tap does to the record: it is no turn of the conversation.
    async fn rep_gives(&mut self, from: Stage, to: Stage) {
        self.events += 1;
        let stored = self.turns.store.load_conversation(&Self::chat(), &Self::account()).await.unwrap().unwrap();
        let conversation = ConversationCommit {
            loaded: Some(stored.version),
            identity: stored.identity,
            chat: Self::chat(),
            script: stored.script,
            // As it was stored: the conversation itself does not hear of it.
            state: stored.state,
            effects: vec![qualified_anew(Some(from), to, Temperature::Warm)],
            transcript: Vec::new(),
        };
        let key = InboundKey(format!("telegram:u:{}", self.events));
        let turn = TurnCommit::new(key, self.now, vec![conversation], Vec::new());
        assert!(matches!(self.turns.writer.commit(turn).await.unwrap(), Committed::Done { .. }));
    }

    async fn changes(&self) -> Vec<Change> {
        let history = self.turns.store.lead_history(self.lead_id().await).await.unwrap();
        history.into_iter().map(|entry| entry.what).collect()
    }
}

const DISQUALIFIED: Change = Change::Held { verdict: Some(Stage::Disqualified) };

/// Before sales works on it, a lead goes up and down with its answers, and every card is shown anew.
#[tokio::test]
async fn a_lead_that_is_not_handed_over_follows_its_answers() {
    let ground = Ground::memory().await;
    let mut scene = Scene::on(&ground).await;
    assert_eq!(scene.qualified_with("3k").await.stage, Stage::Mql);
    let said = scene.edit(2, "500").await.unwrap();
    assert!(said.contains("€3,000 → €500") && said.ends_with("Too little."), "{said}");
    let lead = scene.lead().await;
    assert_eq!((lead.stage, lead.reason.as_deref()), (Stage::Disqualified, Some("no_budget")));
    let owed = scene.turns.store.rooms_with_card(lead.id).await.unwrap();
    assert_eq!(owed, [ROOM.parse().unwrap()]);
    // And up again, past where it was: the question that applies now is asked.
    let said = scene.edit(2, "20k").await.unwrap();
    assert!(said.contains("€500 → €20,000") && said.ends_with("How many people?"), "{said}");
    assert_eq!(scene.lead().await.stage, Stage::Sql);
    scene.say("12").await;
    let corrections = scene.lead().await.news.corrections;
    let changes: Vec<&str> = corrections.iter().map(|correction| correction.change.as_str()).collect();
    assert_eq!(changes, ["€500 → €20,000", "€3,000 → €500"]);
}

#[tokio::test]
async fn a_lead_that_sales_was_told_of_keeps_its_stage() {
    let ground = Ground::memory().await;
    let mut scene = Scene::on(&ground).await;
    assert_eq!(scene.qualified_with("20k").await.stage, Stage::Sql);
    let said = scene.edit(2, "500").await.unwrap();
    assert!(said.ends_with("I've updated your answers."), "nobody is sent away: {said}");
    let lead = scene.lead().await;
    assert_eq!((lead.stage, lead.reason, lead.temperature), (Stage::Sql, None, Some(Temperature::Hot)));
    assert_eq!((lead.score.fit, lead.coverage.share), (0.0, 1.0), "what it is worth is what the answers are worth");
    let verdict = Verdict { stage: Stage::Disqualified, reason: Some("no_budget".to_owned()) };
    assert_eq!(lead.news.held, Some(verdict));
    assert!(scene.changes().await.contains(&DISQUALIFIED));
    // The same once more is no news; and when the answers fit again, nothing is left of it.
    scene.edit(2, "600").await;
    assert_eq!(scene.changes().await.iter().filter(|change| **change == DISQUALIFIED).count(), 1);
    scene.edit(2, "30k").await;
    scene.say("12").await;
    let lead = scene.lead().await;
    assert_eq!((lead.stage, lead.news.held), (Stage::Sql, None));
}

#[tokio::test]
async fn a_stage_that_a_rep_gave_stays() {
    for given in [Stage::Sal, Stage::Sql, Stage::Opportunity, Stage::Won, Stage::Lost] {
        stays_as_a_rep_gave_it(Ground::memory().await, given).await;
    }
    stays_as_a_rep_gave_it(Ground::sqlite().await, Stage::Sal).await;
    stays_as_a_rep_gave_it(Ground::postgres().await, Stage::Sal).await;
}

async fn stays_as_a_rep_gave_it(ground: Ground, given: Stage) {
    let mut scene = Scene::on(&ground).await;
    assert_eq!(scene.qualified_with("3k").await.stage, Stage::Mql);
    scene.rep_gives(Stage::Mql, given).await;
    scene.edit(3, "Quotes take weeks").await;
    let lead = scene.lead().await;
    assert_eq!((lead.stage, lead.news.held), (given, None), "the rules say what they said before");
    scene.edit(2, "500").await;
    let lead = scene.lead().await;
    assert_eq!((lead.stage, lead.reason), (given, None));
    assert_eq!(lead.news.held.map(|verdict| verdict.stage), Some(Stage::Disqualified));
    scene.edit(2, "20k").await;
    assert_eq!(scene.lead().await.stage, given, "nor does it rise by itself");
}

/// A prospect who begins anew does not take a lead away from sales either.
#[tokio::test]
async fn another_run_leaves_the_stage_to_sales() {
    let ground = Ground::memory().await;
    let mut scene = Scene::on(&ground).await;
    scene.qualified_with("3k").await;
    scene.rep_gives(Stage::Mql, Stage::Sal).await;
    scene.say("/restart").await;
    scene.say("500").await;
    scene.say("Nothing much").await;
    let lead = scene.lead().await;
    assert_eq!(lead.stage, Stage::Sal);
    assert_eq!(lead.news.held.map(|verdict| verdict.stage), Some(Stage::Disqualified));
}

/// The card of a lead whose budget was changed twice after sales was told of it.
async fn marked_card() -> Card {
    let ground = Ground::memory().await;
    let mut scene = Scene::on(&ground).await;
    scene.qualified_with("20k").await;
    scene.edit(2, "8k <b>euros</b>").await;
    scene.edit(2, "500").await;
    card(&scene.lead().await, Language::ENGLISH, &TimeZone::UTC)
}

#[tokio::test]
async fn a_marked_card_in_the_terminal() {
    let card = marked_card().await;
    insta::assert_snapshot!(terminal::render_card(&card, &Screen::of_terminal(80, Some("1"))));
}

#[tokio::test]
async fn a_marked_card_on_telegram() {
    let fake = FakeTelegram::start().await;
    let telegram = telegram::connect(TELEGRAM_TOKEN, &fake.url()).await.expect("the fake knows its bot");
    let room = fake.room(-100);
    room.meet();
    let card = Outgoing::Card(marked_card().await);
    telegram.send(OutboxId(1), &ROOM.parse().unwrap(), &card).await.expect("it is sent");
    insta::assert_snapshot!(room.messages()[0].html);
    fake.assert_valid();
}

#[tokio::test]
async fn a_marked_card_on_discord() {
    let fake = FakeDiscord::start().await;
    let discord = discord::connect(DISCORD_TOKEN, &fake.url()).await.expect("the fake knows its bot");
    let room = fake.room(5);
    let card = Outgoing::Card(marked_card().await);
    discord.send(OutboxId(1), &"discord:5".parse().unwrap(), &card).await.expect("it is sent");
    insta::assert_snapshot!(serde_json::to_string_pretty(&room.messages()[0].embeds[0]).unwrap());
    fake.check();
}
