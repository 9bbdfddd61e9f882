//! The commands of a desk, as the service carries them out: who may, what is done once, who is away.

use std::sync::Arc;

use bantam::clock::Clock;
use bantam::core::dialogue::effect::Effect;
use bantam::core::event::Person;
use bantam::core::ids::{Chat, InboundKey, Language, LeadId, MessageId, OutboxId};
use bantam::core::lead::board::{Asked, BoardPress, Shown};
use bantam::core::lead::desk::{Assign, Desk, Rep};
use bantam::core::lead::desk_command::Back;
use bantam::core::lead::lead::{Actor, Change, Lead};
use bantam::core::script::load::load;
use bantam::core::stage::{Stage, Temperature};
use bantam::platform::{AnswerTo, Caller, CommandLine};
use bantam::service::board::View;
use bantam::service::command::Place;
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::{Settled, Turns};
use bantam::store::record::{Delivery, Outcome, OwedBoard, Payload, Told, TurnCommit};
use jiff::{SignedDuration, Timestamp};

use crate::support::store::{Ground, at, commit, qualified, state, turn};

const SCRIPT: &str = "
script: one
framework: [need]
languages: [en]
currency: EUR
time_zone: Europe/Berlin
questions:
  - {id: need, dimension: need, ask: What is it?, type: text}
stages:
  - {stage: mql, temperature: warm, notify: true, say: Bye.}
";

pub(super) const SALES: &str = "telegram:-100";
const SUPPORT: &str = "telegram:-200/45";

pub(super) struct Scene {
    pub(super) ground: Ground,
    pub(super) turns: Turns,
    events: i64,
}

fn rep(name: &str, accounts: &[&str]) -> Rep {
    Rep {
        name: name.to_owned(),
        accounts: accounts.iter().map(|account| account.parse().unwrap()).collect(),
        weight: 1,
        capacity: None,
        languages: Vec::new(),
        hours: None,
    }
}

pub(super) fn caller(account: &str) -> Caller {
    let person = Person {
        account: account.parse().unwrap(),
        first_name: Some("Somebody".to_owned()),
        last_name: None,
        username: None,
        language: Some(Language::GERMAN),
    };
    Caller { person, roles: Vec::new() }
}

pub(super) fn line(text: &str) -> CommandLine {
    let (name, arguments) = text.split_once(' ').unwrap_or((text, ""));
    CommandLine { name: name.to_owned(), arguments: arguments.to_owned(), mentioned: None, back: Back::Within }
}

impl Scene {
    /// A desk with two reps in turn, and another one in a topic that everybody may act on.
    pub(super) async fn on(ground: Ground) -> Self {
        let now = at(100);
        let script = load("one", SCRIPT).script.unwrap();
        let scripts = Scripts::open(ground.store.clone(), script, SCRIPT, now).await.unwrap();
        let sales = Desk {
            name: "sales".to_owned(),
            rooms: vec![SALES.parse().unwrap(), "discord:5".parse().unwrap()],
            reps: vec![rep("bea", &["telegram:7", "discord:70"]), rep("max", &["telegram:8"])],
            assign: Assign::RoundRobin,
            ..Desk::default()
        };
        let support = Desk { name: "support".to_owned(), rooms: vec![SUPPORT.parse().unwrap()], ..Desk::default() };
        let turns = Turns {
            store: ground.store.clone(),
            writer: ground.writer.clone(),
            scripts: Arc::new(scripts),
            desks: Arc::new(vec![sales, support].into()),
            clock: Clock::standing_at(now),
            ids: Arc::new(Ids::new(1)),
            news: Arc::default(),
        };
        Self { ground, turns, events: 0 }
    }

    fn pass(&mut self, long: SignedDuration) {
        self.turns.clock = Clock::standing_at(self.turns.clock.now() + long);
    }

    /// Lead 1000 + n comes to a desk.
    pub(super) async fn told(&mut self, n: i64, desk: &str) {
        let opened =
            commit(state(10 + n, 20 + n, n), None, vec![Effect::OpenLead, qualified(Stage::Mql, Temperature::Warm)]);
        let offer = self.turns.desks.named(desk).unwrap().shares_out();
        let told = Told { lead: LeadId(20 + n), desk: desk.to_owned(), offer };
        let now = self.turns.clock.now();
        let turn = TurnCommit { at: now, told: vec![told], ..turn(&format!("told {n}"), 0, vec![opened]) };
        self.ground.writer.commit(turn).await.unwrap();
    }

    async fn lead(&self, n: i64) -> Lead {
        self.ground.store.load_lead(LeadId(20 + n)).await.unwrap().unwrap()
    }

    pub(super) fn key(&mut self) -> InboundKey {
        self.events += 1;
        InboundKey(format!("telegram:u:{}", self.events))
    }

    /// Somebody writes this in a room.
    async fn write(&mut self, room: &str, by: Option<&str>, line: &CommandLine) -> Settled {
        let key = self.key();
        self.write_as(&key, room, by, line).await
    }

    async fn write_as(&self, key: &InboundKey, room: &str, by: Option<&str>, line: &CommandLine) -> Settled {
        let (room, answer): (Chat, _) = (room.parse().unwrap(), AnswerTo::Message(MessageId("5".to_owned())));
        let place = Place { key, room: &room, within: None, answer: &answer };
        self.turns.command(place, by.map(caller).as_ref(), line).await.unwrap()
    }

    /// What the room reads in answer.
    async fn says(&mut self, room: &str, by: &str, text: &str) -> Option<String> {
        let settled = self.write(room, Some(by), &line(text)).await;
        self.read(&settled).await
    }

    async fn read(&self, settled: &Settled) -> Option<String> {
        let owed = owed(settled)?;
        let view = View::Desks(owed.desks.clone());
        let shown = self.turns.boards().show(&owed.asked, &view, owed.language).await.unwrap();
        Some(match shown {
            Shown::Board(board) => {
                let sections = board.sections.into_iter().flat_map(|section| {
                    section.heading.into_iter().chain(section.lines.into_iter().map(|line| line.text))
                });
                std::iter::once(board.heading).chain(sections).collect::<Vec<_>>().join("\n")
            }
            Shown::Lead { card, .. } => card.title,
        })
    }
}

/// The lead's card stands in the room.
pub(super) async fn card_in(scene: &Scene, room: &str, message: &str) {
    let message = MessageId(message.to_owned());
    let card = Some((LeadId(21), room.parse().unwrap()));
    let outcome = Outcome::Delivered { message, card };
    scene.ground.writer.record(Delivery { id: OutboxId(1), at: Timestamp::UNIX_EPOCH, outcome }).await.unwrap();
}

/// The board that an answer brings.
fn owed(settled: &Settled) -> Option<&OwedBoard> {
    settled.owed.iter().find_map(|owed| match &owed.payload {
        Payload::Board(board) => Some(board),
        _ => None,
    })
}

fn hours(count: i64) -> SignedDuration {
    SignedDuration::from_hours(count)
}

#[tokio::test]
async fn a_desk_sees_its_own_leads_and_nobody_elses() {
    let mut scene = Scene::on(Ground::memory().await).await;
    scene.told(1, "sales").await;
    scene.told(2, "support").await;
    let leads = scene.says(SALES, "telegram:7", "leads").await.unwrap();
    assert!(leads.starts_with("Open leads: 1\n") && leads.contains("#1001") && !leads.contains("#1002"), "{leads}");
    assert_eq!(scene.says(SALES, "telegram:7", "lead 1002").await.as_deref(), Some("This desk has no lead #1002."));
    assert_eq!(scene.says(SALES, "telegram:7", "lead 9").await.as_deref(), Some("This desk has no lead #9."));
    for command in ["note 1002 Hello", "claim 1002", "assign 1002 bea", "disqualify 1002 spam"] {
        let said = scene.says(SALES, "telegram:7", command).await;
        assert_eq!(said.as_deref(), Some("This desk has no lead #1002."), "{command}");
    }
    assert!(scene.says(SUPPORT, "telegram:1", "lead 1002").await.unwrap().starts_with("#1002 · "));
    let stages = scene.says(SUPPORT, "telegram:1", "pipeline").await.unwrap();
    assert!(stages.starts_with("Pipeline: 1 in 30 days"), "{stages}");
}

#[tokio::test]
async fn whoever_is_not_of_the_desk_is_refused_and_elsewhere_nothing_is_said() {
    let mut scene = Scene::on(Ground::memory().await).await;
    scene.told(1, "sales").await;
    let only = Some("These commands are only for members of the desk.");
    for command in ["leads", "claim 1001", "note 1001 hi", "away"] {
        assert_eq!(scene.says(SALES, "telegram:1", command).await.as_deref(), only, "{command}");
        for elsewhere in ["telegram:-100/7", "telegram:-300", "telegram:-200", "telegram:7"] {
            assert_eq!(scene.says(elsewhere, "telegram:7", command).await, None, "{command} in {elsewhere}");
        }
    }
    let anonymous = scene.write(SALES, None, &line("leads")).await;
    assert!(scene.read(&anonymous).await.unwrap().contains("under your own name"));
    assert_eq!(scene.lead(1).await.assignment.unwrap().owner, None);
    assert_eq!(scene.says(SALES, "telegram:7", "start").await, None, "no command of desks");
}

#[tokio::test]
async fn what_is_done_is_done_once_and_stands_in_the_history() {
    let mut scene = Scene::on(Ground::sqlite().await).await;
    scene.told(1, "sales").await;
    let key = scene.key();
    let first = scene.write_as(&key, SALES, Some("telegram:7"), &line("note 1001 Calls back on Friday")).await;
    assert_eq!(scene.read(&first).await.as_deref(), Some("Noted with #1001."));
    let again = scene.write_as(&key, SALES, Some("telegram:7"), &line("note 1001 Calls back on Friday")).await;
    assert_eq!(again, Settled::default());
    let steps = scene.ground.store.lead_history(LeadId(21)).await.unwrap();
    let noted: Vec<_> = steps.iter().filter(|step| step.what == Change::Noted).collect();
    assert_eq!((noted.len(), noted[0].why.as_deref()), (1, Some("Calls back on Friday")));
    assert_eq!(noted[0].by, Actor::Rep("telegram:7".to_owned()));
    assert_eq!(owed(&first).unwrap().beside, Some(MessageId("5".to_owned())));

    assert_eq!(scene.says(SALES, "telegram:7", "claim 1001").await.as_deref(), Some("#1001 is yours."));
    assert_eq!(scene.says(SALES, "telegram:7", "claim 1001").await.as_deref(), Some("#1001 is yours already."));
    let slower = scene.says(SALES, "telegram:8", "claim 1001").await.unwrap();
    assert!(slower.starts_with("Nothing was changed: #1001 is bea's since "), "{slower}");
    let own = scene.says(SALES, "telegram:7", "mine").await.unwrap();
    assert!(own.starts_with("Open leads of bea: 1\n") && own.contains("👤 bea"), "{own}");
    assert_eq!(scene.says(SALES, "telegram:8", "mine").await.as_deref(), Some("Open leads of max: 0"));

    assert_eq!(scene.says(SALES, "telegram:7", "assign 1001 @Max").await.as_deref(), Some("#1001 is max's now."));
    let nobody = scene.says(SALES, "telegram:8", "assign 1001 ann").await.unwrap();
    assert_eq!(nobody, "I know nobody called “ann” on this desk. I know bea, max.");
    let mentioned = CommandLine { mentioned: Some(Box::new(caller("telegram:7"))), ..line("assign 1001 Bea M.") };
    let settled = scene.write(SALES, Some("telegram:8"), &mentioned).await;
    assert_eq!(scene.read(&settled).await.as_deref(), Some("#1001 is bea's now."));
    let stranger = CommandLine { mentioned: Some(Box::new(caller("telegram:1"))), ..line("assign 1001 Somebody") };
    let settled = scene.write(SALES, Some("telegram:7"), &stranger).await;
    assert_eq!(scene.read(&settled).await.as_deref(), Some("Somebody does not belong to this desk."));

    let wrong = scene.says(SALES, "telegram:7", "disqualify 1001 other").await.unwrap();
    assert_eq!(
        wrong,
        "That reason needs a few words. Write them here, as in: /disqualify 1001 other they moved abroad"
    );
    let done = scene.says(SALES, "telegram:7", "disqualify 1001 bad_timing 2027-09-01 after their fair").await.unwrap();
    assert_eq!(done, "#1001 is disqualified (bad timing). It comes back on 1 September 2027, 09:00.");
    let lead = scene.lead(1).await;
    assert_eq!((lead.stage, lead.reason.as_deref()), (Stage::Disqualified, Some("bad_timing")));
    assert!(lead.assignment.unwrap().wake_at.is_some());
    let again = scene.says(SALES, "telegram:7", "disqualify 1001 spam").await.unwrap();
    assert!(again.starts_with("Nothing was changed: #1001 is "), "{again}");
}

#[tokio::test]
async fn whoever_is_away_gets_no_lead_until_they_are_back() {
    let mut scene = Scene::on(Ground::sqlite().await).await;
    let turn_of = async |scene: &Scene, n| scene.lead(n).await.assignment.unwrap().offered.map(|holder| holder.name);
    let away = scene.says(SALES, "telegram:7", "away 3h").await.unwrap();
    assert!(away.starts_with("bea is away until 15 January 2027, ") && away.contains("/available"), "{away}");
    for n in 1..=2 {
        scene.told(n, "sales").await;
    }
    scene.turns.watch_once().await.unwrap();
    assert_eq!((turn_of(&scene, 1).await, turn_of(&scene, 2).await), (Some("max".into()), Some("max".into())));
    assert!(scene.says(SALES, "telegram:8", "away").await.unwrap().starts_with("max is away and gets no new leads"));
    scene.told(3, "sales").await;
    scene.turns.watch_once().await.unwrap();
    assert_eq!(turn_of(&scene, 3).await, None, "nobody is there");
    scene.turns.watch_once().await.unwrap();
    assert_eq!(scene.ground.store.due_on_desks(None, scene.turns.clock.now(), 9).await.unwrap(), []);
    assert_eq!(scene.says(SALES, "telegram:8", "available").await.as_deref(), Some("max is back and gets new leads."));
    scene.turns.watch_once().await.unwrap();
    assert_eq!(turn_of(&scene, 3).await.as_deref(), Some("max"), "it waited for him");
    scene.pass(hours(4));
    scene.told(4, "sales").await;
    scene.turns.watch_once().await.unwrap();
    assert_eq!(turn_of(&scene, 4).await.as_deref(), Some("bea"), "her absence is over");
    let unlisted = "You are not listed as a rep of this desk, so no leads are offered to you.";
    assert_eq!(scene.says(SUPPORT, "telegram:1", "away").await.as_deref(), Some(unlisted));
    let unknown = scene.says(SALES, "telegram:7", "away someday").await.unwrap();
    assert!(unknown.contains("“someday”") && unknown.ends_with("/away 3h · /away 2027-05-01 9:00"), "{unknown}");
}

#[tokio::test]
async fn an_answer_in_place_is_a_part_of_what_was_handled() {
    let mut scene = Scene::on(Ground::memory().await).await;
    scene.told(1, "sales").await;
    let key = scene.key();
    let (thread, room): (Chat, Chat) = ("discord:66".parse().unwrap(), "discord:5".parse().unwrap());
    let answer = AnswerTo::InPlace;
    let place = Place { key: &key, room: &thread, within: Some(&room), answer: &answer };
    let bea = caller("discord:70");
    let shown = scene.turns.command(place, Some(&bea), &line("leads")).await.unwrap();
    assert!(shown.owed.is_empty(), "nothing is owed to the room");
    let Some(Shown::Board(board)) = shown.shown.as_deref() else { panic!("{shown:?}") };
    assert_eq!(board.heading, "Offene Leads: 1", "in the language of whoever asked");
    let key = scene.key();
    let place = Place { key: &key, ..place };
    let refused = scene.turns.command(place, Some(&caller("discord:1")), &line("leads")).await.unwrap();
    assert_eq!(refused.notice.as_deref(), Some("Diese Befehle sind nur für Mitglieder des Desks."));
    assert!(refused.is_refusal && refused.shown.is_none());
    let elsewhere = Place { within: None, ..place };
    let refused = scene.turns.command(elsewhere, Some(&bea), &line("leads")).await.unwrap();
    assert!(refused.notice.unwrap().starts_with("In diesem Raum arbeitet kein Desk"));

    let key = scene.key();
    let press = BoardPress(Asked::Stats { page: 1 });
    let turned = scene.turns.turn_board(Place { key: &key, ..place }, &bea, &press).await.unwrap();
    let Some(Shown::Board(board)) = turned.shown.as_deref() else { panic!("{turned:?}") };
    assert!(board.heading.ends_with("· 2/2"), "{}", board.heading);
}

#[tokio::test]
async fn a_page_is_turned_by_members_only_and_a_card_is_no_board() {
    let mut scene = Scene::on(Ground::memory().await).await;
    for n in 1..=12 {
        scene.told(n, "sales").await;
    }
    let room: Chat = SALES.parse().unwrap();
    let answer = AnswerTo::Message(MessageId("9".to_owned()));
    let press = BoardPress(Asked::Leads { page: 1 });
    let key = scene.key();
    let place = Place { key: &key, room: &room, within: None, answer: &answer };
    let refused = scene.turns.turn_board(place, &caller("telegram:1"), &press).await.unwrap();
    assert!(refused.is_refusal && refused.owed.is_empty(), "{refused:?}");
    let turned = scene.turns.turn_board(place, &caller("telegram:7"), &press).await.unwrap();
    assert_eq!(owed(&turned).unwrap().replaces, Some(MessageId("9".to_owned())));
    assert!(scene.read(&turned).await.unwrap().starts_with("Open leads: 12 · 2/2\n"));
    let again = scene.turns.turn_board(place, &caller("telegram:7"), &press).await.unwrap();
    assert!(again.owed.is_empty(), "a press that comes twice");

    card_in(&scene, SALES, "9").await;
    let key = scene.key();
    let refused = scene.turns.turn_board(Place { key: &key, ..place }, &caller("telegram:7"), &press).await.unwrap();
    assert!(refused.is_refusal && refused.owed.is_empty(), "{refused:?}");

    // Of an old message the topic is not told.
    let (key, group): (_, Chat) = (scene.key(), "telegram:-200".parse().unwrap());
    let place = Place { key: &key, room: &group, within: None, answer: &answer };
    let turned = scene.turns.turn_board(place, &caller("telegram:1"), &press).await.unwrap();
    assert_eq!(owed(&turned).unwrap().desks, ["support"]);
}

#[tokio::test]
async fn figures_are_those_of_the_desk() {
    let mut scene = Scene::on(Ground::sqlite().await).await;
    scene.told(1, "sales").await;
    scene.told(2, "sales").await;
    scene.pass(SignedDuration::from_mins(7));
    scene.says(SALES, "telegram:7", "claim 1001").await;
    let stats = scene.says(SALES, "telegram:7", "stats").await.unwrap();
    assert!(stats.contains("median 7 min 0 s, 90 % within 7 min 0 s · 100 % in time (1 of 1)"), "{stats}");
    scene.pass(hours(2));
    let stats = scene.says(SALES, "telegram:7", "stats").await.unwrap();
    assert!(stats.contains("50 % in time (1 of 2)"), "what nobody claimed in time counts: {stats}");
    let other = scene.says(SUPPORT, "telegram:1", "stats").await.unwrap();
    assert!(other.contains("\nnothing yet\nnothing yet\n"), "{other}");
}
