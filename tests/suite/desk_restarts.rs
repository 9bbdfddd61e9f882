//! What a desk finds when the program starts anew, and what stops nobody: changed configurations, leads from before desks
//! had times, rows that cannot be read, leads that somebody has.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bantam::clock::Clock;
use bantam::core::dialogue::effect::Effect;
use bantam::core::event::{Edit, Event, Inbound, Person, SharedContact};
use bantam::core::ids::{Chat, InboundKey, LeadId, MessageId};
use bantam::core::lead::desk::{Assign, Desk, Rep};
use bantam::core::lead::lead::{Change, Lead};
use bantam::core::lead::routing::{Because, Desks};
use bantam::core::lead::sla::{Alarm, Deadline, Rung, Sla};
use bantam::core::lead::work::Work;
use bantam::core::script::load::load;
use bantam::core::stage::{Stage, Temperature};
use bantam::service::explain::explain;
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::service::watch;
use bantam::service::work::Ended;
use bantam::store::record::{Owed, Payload, Told, TurnCommit};
use jiff::{SignedDuration, Timestamp};
use sqlx::Connection as _;
use tokio::sync::Notify;

use crate::support::inbound::inbound;
use crate::support::store::{Ground, account, at, commit, delivered_card, person, qualified, state, turn};

const SCRIPT: &str = "
script: one
framework: [need]
languages: [en]
currency: EUR
questions:
  - {id: need, dimension: need, ask: What is it?, type: text}
  - {id: phone, ask: Your number?, type: phone, optional: true}
stages:
  - {stage: mql, temperature: warm, notify: dach, say: Bye.}
";

const SALES: &str = "telegram:-100";
const DACH: &str = "telegram:-200";

struct Scene {
    ground: Ground,
    turns: Turns,
    /// How often the program was started.
    starts: u16,
}

fn desk(name: &str, room: &str) -> Desk {
    Desk { name: name.to_owned(), rooms: vec![room.parse().unwrap()], ..Desk::default() }
}

fn rep(name: &str, number: i64) -> Rep {
    Rep {
        name: name.to_owned(),
        accounts: vec![account(number)],
        weight: 1,
        capacity: None,
        languages: Vec::new(),
        hours: None,
    }
}

/// A desk that offers leads to bea and max in turn.
fn in_turn() -> Desk {
    Desk { reps: vec![rep("bea", 7), rep("max", 8)], assign: Assign::RoundRobin, ..desk("sales", SALES) }
}

fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

impl Scene {
    async fn on(ground: Ground, desks: Vec<Desk>) -> Self {
        let turns = start(&ground, desks, at(100), 1).await;
        Self { ground, turns, starts: 1 }
    }

    /// The program starts anew, with these desks.
    async fn restart(&mut self, desks: Vec<Desk>) {
        self.starts += 1;
        self.turns = start(&self.ground, desks, self.turns.clock.now(), self.starts).await;
        self.turns.open_desks(&|_| {}).await.unwrap();
    }

    fn pass(&mut self, long: SignedDuration) {
        self.turns.clock = Clock::standing_at(self.turns.clock.now() + long);
    }

    async fn watch(&self) -> Vec<Owed> {
        self.turns.watch_once().await.unwrap()
    }

    async fn lead(&self, n: i64) -> Lead {
        self.ground.store.load_lead(LeadId(20 + n)).await.unwrap().unwrap()
    }

    /// What rang for a lead.
    async fn rung(&self, n: i64) -> Vec<Alarm> {
        let history = self.ground.store.lead_history(LeadId(20 + n)).await.unwrap();
        let rung = history.iter().filter_map(|step| match step.what {
            Change::Rang { alarm } => Some(alarm),
            _ => None,
        });
        rung.collect()
    }

    async fn due_at(&self, desk: &str, n: i64) -> Option<Timestamp> {
        let scheduled = self.ground.store.scheduled(desk, Timestamp::UNIX_EPOCH, LeadId(0), 9_999).await.unwrap();
        scheduled.iter().find(|it| it.lead == LeadId(20 + n)).unwrap().due_at
    }

    async fn work(&self, n: i64, by: i64, deed: &Work) -> Ended {
        let key = InboundKey(format!("{deed:?} {n} by {by}"));
        self.turns.work_on(&key, LeadId(20 + n), &person(by), deed).await.unwrap()
    }

    async fn sql(&self, statement: &'static str) {
        let mut connection = sqlx::SqliteConnection::connect(&self.ground.address).await.unwrap();
        sqlx::raw_sql(statement).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
}

async fn start(ground: &Ground, desks: Vec<Desk>, now: Timestamp, process: u16) -> Turns {
    let script = load("one", SCRIPT).script.unwrap();
    let scripts = Scripts::open(ground.store.clone(), script, SCRIPT, now).await.unwrap();
    Turns {
        store: ground.store.clone(),
        writer: ground.writer.clone(),
        scripts: Arc::new(scripts),
        desks: Arc::new(desks.into()),
        clock: Clock::standing_at(now),
        ids: Arc::new(Ids::new(process)),
        news: Arc::default(),
    }
}

/// A turn in which the lead 20 + n is opened, and a desk told of it.
fn opened(n: i64, desk: Option<(&str, bool)>, temperature: Temperature) -> TurnCommit {
    let effects = vec![Effect::OpenLead, qualified(Stage::Mql, temperature)];
    let told = desk.map(|(desk, offer)| Told { lead: LeadId(20 + n), desk: desk.to_owned(), offer });
    let commit = commit(state(100_000 + n, 20 + n, 1_000 + n), None, effects);
    TurnCommit { told: told.into_iter().collect(), ..turn(&format!("opened {n}"), 100, vec![commit]) }
}

/// Opens many at once.
async fn open(scene: &Scene, turns: impl Iterator<Item = TurnCommit>) {
    let running: Vec<_> = turns
        .map(|turn| {
            let writer = scene.ground.writer.clone();
            tokio::spawn(async move { writer.commit(turn).await.unwrap() })
        })
        .collect();
    for one in running {
        one.await.unwrap();
    }
}

const WARNED: Alarm = Alarm::Warn(Deadline::Claim);

#[tokio::test]
async fn a_desk_that_was_misspelt_rings_as_soon_as_it_is_there_again() {
    let mut scene = Scene::on(Ground::sqlite().await, vec![desk("sales", SALES)]).await;
    open(&scene, [opened(1, Some(("sales", false)), Temperature::Hot)].into_iter()).await;
    scene.restart(vec![desk("salse", SALES)]).await;
    scene.pass(minutes(9));
    assert_eq!(scene.watch().await, []);
    assert_eq!(scene.rung(1).await, []);
    scene.restart(vec![desk("sales", SALES)]).await;
    scene.watch().await;
    assert_eq!(scene.rung(1).await, [WARNED]);
    for _ in 0..3 {
        scene.watch().await;
    }
    assert_eq!(scene.rung(1).await, [WARNED, Alarm::Missed(Deadline::Claim)], "and so on");

    // Also what an earlier version gave up.
    scene.ground.writer.commit(opened(2, Some(("sales", false)), Temperature::Hot)).await.unwrap();
    scene.sql("UPDATE assignments SET due_at = NULL").await;
    scene.restart(vec![desk("sales", SALES)]).await;
    scene.watch().await;
    assert_eq!(scene.rung(2).await, [WARNED]);
}

#[tokio::test]
async fn times_that_were_changed_count_for_the_leads_that_are_there() {
    let none = || Desk { sla: Sla::NONE, ..desk("sales", SALES) };
    let mut scene = Scene::on(Ground::sqlite().await, vec![none()]).await;
    // More than are read at once.
    open(&scene, (1..=620).map(|n| opened(n, Some(("sales", false)), Temperature::Warm))).await;
    for _ in 0..4 {
        scene.watch().await;
    }
    assert_eq!((scene.due_at("sales", 1).await, scene.due_at("sales", 620).await), (None, None));

    scene.restart(vec![desk("sales", SALES)]).await;
    let in_48_minutes = Some(at(100) + minutes(48));
    assert_eq!(scene.due_at("sales", 1).await, in_48_minutes);
    assert_eq!(scene.due_at("sales", 620).await, in_48_minutes);
    let before = scene.ground.rows("assignments").await;
    scene.restart(vec![desk("sales", SALES)]).await;
    assert_eq!(scene.ground.rows("assignments").await, before, "nothing changes where nothing has changed");

    let mut shorter = desk("sales", SALES);
    shorter.sla.warm.claim = Some(minutes(10));
    scene.pass(minutes(9));
    scene.restart(vec![shorter]).await;
    assert_eq!(scene.due_at("sales", 620).await, Some(at(100) + minutes(8)));
    scene.watch().await;
    assert_eq!(scene.rung(1).await, [WARNED]);
}

#[tokio::test]
async fn leads_from_before_desks_had_times_are_anybodys_and_late_for_nobody() {
    let mut scene = Scene::on(Ground::sqlite().await, vec![in_turn()]).await;
    open(&scene, (1..=130).map(|n| opened(n, None, Temperature::Hot))).await;
    for n in 1..=130 {
        scene.ground.writer.record(delivered_card(n, LeadId(20 + n), SALES)).await.unwrap();
    }
    scene.pass(minutes(60 * 24));

    let other = start(&scene.ground, vec![in_turn()], scene.turns.clock.now(), 9).await;
    let owed = Mutex::new(Vec::new());
    let gather = |more: Vec<Owed>| owed.lock().unwrap().extend(more);
    let (one, two) = tokio::join!(scene.turns.open_desks(&gather), other.open_desks(&gather));
    one.unwrap();
    two.unwrap();
    scene.turns.open_desks(&gather).await.unwrap();
    let owed = owed.into_inner().unwrap();
    let mut shown: Vec<i64> = owed.iter().filter_map(|owed| Some(owed.lead?.0 - 20)).collect();
    shown.sort_unstable();
    assert_eq!(shown.len(), 20, "each once: {shown:?}");

    for _ in 0..3 {
        scene.pass(minutes(60));
        assert_eq!(scene.watch().await, []);
    }
    let found = scene.lead(3).await.assignment.unwrap();
    assert_eq!((found.desk.as_str(), found.owner, found.offered, found.told_at), ("sales", None, None, at(100)));
    let listed = scene.ground.store.in_hand("sales").await.unwrap();
    assert_eq!(listed, []);
    assert_eq!(scene.ground.store.timed(Some("sales"), at(0)).await.unwrap(), []);

    // Whoever has it now answers in the usual time.
    assert!(matches!(scene.work(3, 7, &Work::Claim).await, Ended::Done(_)));
    scene.pass(minutes(7));
    scene.watch().await;
    assert_eq!(scene.rung(3).await, []);
    scene.pass(minutes(2));
    scene.watch().await;
    assert_eq!(scene.rung(3).await, [Alarm::Warn(Deadline::Answer)]);
    assert!(matches!(scene.work(3, 7, &Work::Release).await, Ended::Done(_)));
    let released = scene.lead(3).await.assignment.unwrap();
    assert_eq!((released.claim, released.is_timed()), (Rung { escalated: true, ..Rung::default() }, true));
}

#[tokio::test]
async fn rows_that_cannot_be_read_stop_no_other_lead() {
    let scene = Scene::on(Ground::sqlite().await, vec![in_turn(), desk("dach", DACH)]).await;
    open(&scene, (1..=210).map(|n| opened(n, Some(("sales", true)), Temperature::Hot))).await;
    scene.sql("UPDATE assignments SET state = 'broken'").await;
    open(&scene, (211..=212).map(|n| opened(n, Some(("sales", true)), Temperature::Hot))).await;
    open(&scene, [opened(213, Some(("dach", false)), Temperature::Hot)].into_iter()).await;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let (handed_over, news) = (Arc::new(Notify::new()), Arc::clone(&scene.turns.news));
    let heard = Arc::clone(&handed_over);
    let watching = tokio::spawn(watch::run(scene.turns.clone(), news, move |_| heard.notify_one(), stopped));
    let all_are_looked_after = async {
        loop {
            let due = scene.ground.store.due_on_desks(None, at(100), 999).await.unwrap();
            if due.len() == 210 && !due.contains(&LeadId(20 + 213)) {
                break;
            }
            handed_over.notified().await;
        }
    };
    tokio::time::timeout(Duration::from_mins(1), all_are_looked_after).await.expect("the others had to wait");
    let names = [scene.lead(211).await, scene.lead(212).await];
    let names = names.map(|lead| lead.assignment.unwrap().offered.unwrap().name);
    assert_eq!(names, ["bea", "max"]);
    stop.send_replace(true);
    watching.await.unwrap();

    // A desk whose turns cannot be read stops no other desk.
    scene.sql("UPDATE rotas SET state = 'broken'").await;
    open(&scene, [opened(214, Some(("sales", true)), Temperature::Hot)].into_iter()).await;
    open(&scene, [opened(215, Some(("dach", false)), Temperature::Hot)].into_iter()).await;
    scene.watch().await;
    assert!(scene.due_at("dach", 215).await.unwrap() > at(100), "it was looked after");
    assert_eq!(scene.lead(214).await.assignment.unwrap().offered, None);
}

#[tokio::test]
async fn whoever_finds_nobody_has_looked_at_the_newest_rota() {
    let mut desk = in_turn();
    desk.reps.iter_mut().for_each(|rep| rep.capacity = Some(0));
    let scene = Scene::on(Ground::memory().await, vec![desk]).await;
    open(&scene, [opened(1, Some(("sales", true)), Temperature::Hot)].into_iter()).await;
    scene.watch().await;
    assert_eq!(scene.lead(1).await.assignment.unwrap().offered, None);
    assert_eq!(scene.ground.store.rota("sales").await.unwrap().1, 1, "an absence that ends meanwhile is a conflict");
}

#[tokio::test]
async fn a_lead_that_somebody_has_stays_with_them_whatever_the_script_names() {
    let both = || vec![in_turn(), desk("dach", DACH)];
    let mut scene = Scene::on(Ground::sqlite().await, both()).await;
    let ann: Person = person(1);
    let says = |message: usize, event: Event| -> Inbound { inbound(&ann, event, message) };
    scene.turns.handle(&says(1, Event::Start { payload: None })).await.unwrap();
    let rooms = |owed: &[Owed]| -> Vec<Chat> {
        let about = |owed: &&Owed| matches!(owed.payload, Payload::Card(_) | Payload::Note(_));
        owed.iter().filter(about).map(|owed| owed.chat.clone()).collect()
    };
    scene.turns.handle(&says(2, Event::Say("Faster quotes".into()))).await.unwrap();
    let finished = scene.turns.handle(&says(6, Event::Say("/skip".into()))).await.unwrap();
    assert_eq!(rooms(&finished.owed), [DACH.parse().unwrap()]);
    let lead = scene.ground.store.lead_of_account(&account(1)).await.unwrap().unwrap();
    let n = lead.0 - 20;
    // Somebody gives it to sales, and bea takes it there.
    let told = Told { lead, desk: "sales".to_owned(), offer: false };
    scene.ground.writer.commit(TurnCommit { told: vec![told], ..turn("moved", 100, vec![]) }).await.unwrap();
    assert!(matches!(scene.work(n, 7, &Work::Claim).await, Ended::Done(_)));

    let desks: Desks = both().into();
    let number = scene.lead(n).await.number;
    let explained = explain(&scene.ground.store, &desks, number, at(200)).await.unwrap().unwrap();
    let routed = explained.routing.desk.map(|(desk, because)| (desk.name.as_str(), because));
    assert_eq!(routed, Some(("sales", Because::Owned)));
    let wished = scene.turns.handle(&says(3, Event::Say("/human".into()))).await.unwrap();
    assert_eq!(rooms(&wished.owed)[0], SALES.parse().unwrap());
    assert!(!rooms(&wished.owed).contains(&DACH.parse().unwrap()), "{:?}", wished.owed);
    let place = scene.lead(n).await.assignment.unwrap();
    assert_eq!((place.desk.as_str(), place.owner.unwrap().name.as_str()), ("sales", "bea"));

    // Given back, it goes where the script says; and it does not stay on a desk that is there no more.
    assert!(matches!(scene.work(n, 7, &Work::Release).await, Ended::Done(_)));
    let explained = explain(&scene.ground.store, &desks, number, at(200)).await.unwrap().unwrap();
    assert_eq!(
        explained.routing.desk.map(|(desk, because)| (desk.name.as_str(), because)),
        Some(("dach", Because::Named))
    );
    let claim = InboundKey("claimed again".into());
    assert!(matches!(scene.turns.work_on(&claim, lead, &person(7), &Work::Claim).await.unwrap(), Ended::Done(_)));
    scene.restart(vec![desk("dach", DACH)]).await;
    let edit = Edit { message: MessageId("2".into()), text: "Cheaper quotes".into() };
    scene.turns.handle(&says(4, Event::Edit(edit))).await.unwrap();
    let place = scene.lead(n).await.assignment.unwrap();
    assert_eq!((place.desk.as_str(), place.owner), ("dach", None));
}

#[tokio::test]
async fn a_lead_that_becomes_a_part_of_somebodys_goes_to_no_other_desk() {
    let scene = Scene::on(Ground::sqlite().await, vec![in_turn(), desk("dach", DACH)]).await;
    let finishes = async |number: i64| {
        let contact = SharedContact { phone: "+4930123456".into(), own: true };
        let events = [Event::Start { payload: None }, Event::Say("Quotes".into()), Event::ShareContact(contact)];
        for (message, event) in events.into_iter().enumerate() {
            let message = usize::try_from(number).unwrap() * 10 + message;
            scene.turns.handle(&inbound(&person(number), event, message)).await.unwrap();
        }
        scene.ground.store.lead_of_account(&account(number)).await.unwrap().unwrap()
    };
    let lead = finishes(1).await;
    let told = Told { lead, desk: "sales".to_owned(), offer: false };
    scene.ground.writer.commit(TurnCommit { told: vec![told], ..turn("moved", 100, vec![]) }).await.unwrap();
    assert!(matches!(scene.work(lead.0 - 20, 7, &Work::Claim).await, Ended::Done(_)));
    assert_eq!(finishes(2).await, lead, "the same number, and the same person");
    let place = scene.lead(lead.0 - 20).await.assignment.unwrap();
    assert_eq!((place.desk.as_str(), place.owner.unwrap().name.as_str()), ("sales", "bea"));
}
