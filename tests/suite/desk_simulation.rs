//! Twenty reps and their leads over days, with faults and restarts: no lead has two owners, no time is missed or told
//! twice, turns are fair, and what the cards show is what is.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use bantam::clock::Clock;
use bantam::core::dialogue::effect::Effect;
use bantam::core::event::Person;
use bantam::core::ids::{InboundKey, Language, LeadId, MessageId, OutboxId};
use bantam::core::lead::assignment::Holder;
use bantam::core::lead::card::card_on;
use bantam::core::lead::desk::{Assign, Desk, Rep};
use bantam::core::lead::desk_command::Back;
use bantam::core::lead::hours::{Hours, Stretch};
use bantam::core::lead::lead::{Change, HistoryEntry, Lead};
use bantam::core::lead::sla::{Alarm, Deadline, Sla, Within, over_at};
use bantam::core::lead::work::Work;
use bantam::core::script::load::load;
use bantam::core::stage::{Stage, Temperature, disqualification_reason};
use bantam::platform::{AnswerTo, Caller, CommandLine};
use bantam::service::command::Place;
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::service::work::Ended;
use bantam::store::record::{Committed, Delivery, Outcome, Owed, Payload, Told, TurnCommit};
use fastrand::Rng;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, civil};

use crate::support::store::{Ground, chat, commit, person, qualified, qualified_anew, state, turn};

const REPS: usize = 20;
const ROOM: &str = "telegram:-100";
const SCRIPT: &str = "
script: bant
framework: [need]
languages: [en]
currency: EUR
questions: [{id: need, dimension: need, ask: What for?, type: text}]
stages: [{stage: sql, temperature: hot, notify: true, say: Bye.}]
";
/// The clock moves in steps of this.
const STEP: SignedDuration = SignedDuration::from_mins(5);
const STEPS_A_DAY: u32 = 24 * 12;
/// While there are any left.
const LEADS_A_STEP: usize = 10;
/// How many leads come in all.
const LEADS: usize = 1_000;
/// With a weekend, and a holiday on the third.
const DAYS: u32 = 4;
/// A lead comes to each of the first two reps twice as often.
const HEAVY: usize = 2;

fn rep(number: usize) -> Rep {
    Rep {
        name: format!("rep{number}"),
        accounts: vec![format!("telegram:{}", 100 + number).parse().unwrap()],
        weight: if number < HEAVY { 2 } else { 1 },
        capacity: (number % 5 == 4).then_some(40),
        languages: Vec::new(),
        hours: None,
    }
}

/// Monday to Friday, with a break, and a holiday on Wednesday.
fn desk() -> Desk {
    let stretch = |from: i8, to: i8| Stretch { from: civil::time(from, 0, 0, 0), to: civil::time(to, 0, 0, 0) };
    let week = std::array::from_fn(|day| if day < 5 { vec![stretch(9, 12), stretch(13, 18)] } else { Vec::new() });
    let holiday = bantam::core::lead::hours::Holiday::Once(civil::date(2027, 3, 3));
    Desk {
        name: "sales".to_owned(),
        rooms: vec![chat(ROOM)],
        reps: (0..REPS).map(rep).collect(),
        assign: Assign::RoundRobin,
        hours: Hours::new(week, TimeZone::get("Europe/Berlin").unwrap(), vec![holiday]),
        // The clock's steps are wide: what is warned of is not to be over in the next one.
        sla: Sla { hot: within(30, 90), ..Sla::default() },
        ..Desk::default()
    }
}

fn within(claim: i64, answer: i64) -> Within {
    Within { claim: Some(SignedDuration::from_mins(claim)), answer: Some(SignedDuration::from_mins(answer)) }
}

/// Everything that runs: two processes on one database, and the room.
struct Office {
    ground: Ground,
    /// Two of them, as if two processes looked after the same leads.
    turns: Vec<Turns>,
    clock: Clock,
    now: Timestamp,
    rng: Rng,
    leads: Vec<LeadId>,
    /// What the room shows of each lead, and how often it was delivered.
    shown: HashMap<LeadId, String>,
    /// Rows that were handed over in memory, and that a restart loses.
    in_memory: Vec<Owed>,
    events: i64,
    /// Who is away, by number, since when; and all absences, with their ends.
    away: BTreeMap<i64, Timestamp>,
    absences: Vec<(String, Timestamp, Timestamp)>,
    /// The conversations of leads that came again.
    returned: BTreeMap<LeadId, i64>,
}

impl Office {
    async fn open(ground: Ground, seed: u64) -> Self {
        let now: Timestamp = "2027-03-01T07:00:00Z".parse().unwrap();
        let clock = Clock::standing_at(now);
        let mut office = Self {
            ground,
            turns: Vec::new(),
            clock,
            now,
            rng: Rng::with_seed(seed),
            leads: Vec::new(),
            shown: HashMap::new(),
            in_memory: Vec::new(),
            events: 0,
            away: BTreeMap::new(),
            absences: Vec::new(),
            returned: BTreeMap::new(),
        };
        office.start().await;
        office
    }

    async fn start(&mut self) {
        self.turns.clear();
        for process in 1..=2 {
            let loaded = load("bant", SCRIPT).script.unwrap();
            let scripts = Scripts::open(self.ground.store.clone(), loaded, SCRIPT, self.now).await.unwrap();
            self.turns.push(Turns {
                store: self.ground.store.clone(),
                writer: self.ground.writer.clone(),
                scripts: Arc::new(scripts),
                desks: Arc::new(vec![desk()].into()),
                clock: self.clock.clone(),
                ids: Arc::new(Ids::new(process + u16::try_from(self.events % 500).unwrap())),
                news: Arc::default(),
            });
        }
    }

    /// The program dies: what was only in memory is lost.
    async fn restart(mut self) -> Self {
        self.turns.clear();
        self.in_memory.clear();
        self.ground = self.ground.reopened().await;
        self.start().await;
        self
    }

    fn key(&mut self) -> InboundKey {
        self.events += 1;
        InboundKey(format!("sim:{}", self.events))
    }

    /// A prospect finishes, and the desk is told.
    async fn new_lead(&mut self, temperature: Temperature) {
        let number = i64::try_from(self.leads.len()).unwrap();
        let lead = LeadId(1_000 + number);
        let state = state(10_000 + number, lead.0, 50_000 + number);
        let effects = vec![Effect::OpenLead, qualified(Stage::Sql, temperature)];
        let key = self.key();
        let mut turn = TurnCommit { at: self.now, ..turn(&key.0, 0, vec![commit(state, None, effects)]) };
        turn.told.push(Told { lead, desk: "sales".to_owned(), offer: true });
        turn.outbox.push(self.owed_card(lead));
        self.in_memory.extend(turn.outbox.clone());
        assert!(matches!(self.ground.writer.commit(turn).await.unwrap(), Committed::Done { .. }));
        self.leads.push(lead);
    }

    /// Now and then a prospect whose lead is over comes again, and is a lead once more.
    async fn a_prospect_returns(&mut self) {
        let lead = self.a_lead();
        let found = self.lead(lead).await;
        if !found.stage.is_over() {
            return;
        }
        let number = lead.0 - 1_000;
        let loaded = self.returned.entry(lead).or_insert(1);
        let state = state(10_000 + number, lead.0, 50_000 + number);
        let again = qualified_anew(Some(found.stage), Stage::Sql, Temperature::Hot);
        let conversation = commit(state, Some(*loaded), vec![again]);
        *loaded += 1;
        let key = self.key();
        let mut turn = TurnCommit { at: self.now, ..turn(&key.0, 0, vec![conversation]) };
        turn.told.push(Told { lead, desk: "sales".to_owned(), offer: true });
        turn.outbox.push(self.owed_card(lead));
        self.in_memory.extend(turn.outbox.clone());
        assert!(matches!(self.ground.writer.commit(turn).await.unwrap(), Committed::Done { .. }));
    }

    fn owed_card(&self, lead: LeadId) -> Owed {
        Owed {
            id: OutboxId(self.turns[0].ids.next(self.now)),
            chat: chat(ROOM),
            payload: Payload::Card(lead),
            conversation: None,
            lead: Some(lead),
            created_at: self.now,
            due_at: self.now,
            attempts: 0,
        }
    }

    /// Somebody leaves, or is there again.
    async fn somebody_comes_or_goes(&mut self) {
        let number = self.rng.i64(0..i64::try_from(REPS).unwrap());
        let name = match self.away.remove(&number) {
            Some(since) => {
                self.absences.push((format!("rep{number}"), since, self.now));
                "available"
            }
            None => {
                self.away.insert(number, self.now);
                "away"
            }
        };
        let (key, room) = (self.key(), chat(ROOM));
        let place = Place { key: &key, room: &room, within: None, answer: &AnswerTo::InPlace };
        let caller = Caller { person: person(100 + number), roles: Vec::new() };
        let line = CommandLine { name: name.to_owned(), arguments: String::new(), mentioned: None, back: Back::Within };
        self.turns[0].command(place, Some(&caller), &line).await.unwrap();
    }

    fn a_lead(&mut self) -> LeadId {
        // Mostly one of the newest.
        let from = self.leads.len().saturating_sub(if self.rng.u8(..10) < 8 { 30 } else { 400 });
        self.leads[self.rng.usize(from..self.leads.len())]
    }

    fn a_rep(&mut self) -> Person {
        person(100 + self.rng.i64(0..i64::try_from(REPS).unwrap()))
    }

    fn a_deed(&mut self) -> Work {
        let reason = |code| disqualification_reason(code).unwrap();
        match self.rng.u8(..20) {
            0..=7 => Work::Claim,
            8 => {
                let to = self.rng.i64(0..i64::try_from(REPS).unwrap());
                let account = format!("telegram:{}", 100 + to).parse().unwrap();
                Work::Assign { to: Holder { account, name: format!("rep{to}"), since: self.now } }
            }
            9..=12 => Work::Contacted,
            13 => Work::Release,
            14 => Work::Snooze { until: self.now + SignedDuration::from_hours(self.rng.i64(1..40)) },
            15 => {
                let wake_at = Some(self.now + SignedDuration::from_hours(24 * self.rng.i64(1..6)));
                Work::Disqualify { reason: reason("bad_timing"), words: None, wake_at }
            }
            16 => Work::Disqualify { reason: reason("spam"), words: None, wake_at: None },
            17 => Work::Accept,
            18 => Work::Opportunity,
            _ => Work::Note { words: "Called, no answer".to_owned() },
        }
    }

    /// Two reps do something with the same lead at the same time, in two processes, now and then twice.
    async fn two_at_once(&mut self) {
        let lead = self.a_lead();
        let (one, other) = (self.a_rep(), self.a_rep());
        let (first, second) = (self.a_deed(), self.a_deed());
        let (key, other_key) = (self.key(), self.key());
        let other_key = if self.rng.u8(..10) == 0 { key.clone() } else { other_key };
        let (here, there) = (self.turns[0].clone(), self.turns[1].clone());
        let (first, second) =
            tokio::join!(here.work_on(&key, lead, &one, &first), there.work_on(&other_key, lead, &other, &second));
        for ended in [first.unwrap(), second.unwrap()] {
            if let Ended::Done(done) = ended {
                self.in_memory.extend(done.owed);
            }
        }
    }

    /// One process looks after what is due, or both at once.
    async fn watch(&mut self) {
        let (here, there) = (self.turns[0].clone(), self.turns[1].clone());
        loop {
            if self.rng.u8(..4) == 0 {
                let (one, other) = tokio::join!(here.watch_once(), there.watch_once());
                self.in_memory.extend(one.unwrap());
                self.in_memory.extend(other.unwrap());
            } else {
                self.in_memory.extend(here.watch_once().await.unwrap());
            }
            if self.ground.store.due_on_desks(self.now, 1).await.unwrap().is_empty() {
                return;
            }
        }
    }

    /// Whoever's turn it is claims so many percent of so many of the newest leads.
    async fn claim_what_is_offered(&mut self, newest: usize, percent: u8) {
        for lead in self.leads.clone().into_iter().rev().take(newest) {
            if self.rng.u8(..100) >= percent {
                continue;
            }
            let offered = self.lead(lead).await.assignment.and_then(|assignment| assignment.offered);
            if let Some(holder) = offered {
                let number = holder.account.id.parse().unwrap();
                let key = self.key();
                let ended = self.turns[0].work_on(&key, lead, &person(number), &Work::Claim).await.unwrap();
                assert!(matches!(ended, Ended::Done(_)), "{ended:?}");
            }
        }
    }

    async fn lead(&self, lead: LeadId) -> Lead {
        self.ground.store.load_lead(lead).await.unwrap().unwrap()
    }

    /// Delivers what was handed over; now and then a delivery fails, or its record is lost, and it comes again later.
    async fn deliver(&mut self) {
        for owed in std::mem::take(&mut self.in_memory) {
            if self.rng.u8(..20) > 0 {
                self.show(&owed).await;
            }
        }
    }

    /// When all that is owed was delivered, the room shows what is: looks at so many, drawn by lot.
    async fn check_cards(&mut self, count: usize) {
        let mut leads = self.leads.clone();
        self.rng.shuffle(&mut leads);
        for lead in leads.into_iter().take(count) {
            let lead = self.lead(lead).await;
            assert_eq!(self.shown.get(&lead.id), Some(&looks(&lead)), "{}: the card is not true", lead.number);
        }
    }

    /// Delivers everything that the store says is owed.
    async fn deliver_all(&mut self) {
        self.in_memory.clear();
        loop {
            let owed = self.ground.store.owed(bantam::core::ids::Platform::Telegram, None, 1_000).await.unwrap();
            if owed.is_empty() {
                return;
            }
            for owed in owed {
                self.show(&owed).await;
            }
        }
    }

    async fn show(&mut self, owed: &Owed) {
        let message = MessageId(owed.id.0.to_string());
        let outcome = match &owed.payload {
            Payload::Card(lead) => {
                let shown = self.lead(*lead).await;
                self.shown.insert(*lead, looks(&shown));
                Outcome::Delivered { message, card: Some((*lead, owed.chat.clone())) }
            }
            Payload::Note(note) => Outcome::Noted { message, lead: note.lead, room: owed.chat.clone() },
            other => panic!("{other:?} is not owed to a desk"),
        };
        self.ground.writer.record(Delivery { id: owed.id, at: self.now, outcome }).await.unwrap();
    }

    fn pass(&mut self) {
        self.now += STEP;
        self.clock.set(self.now);
    }
}

/// With who has it and by when it is due.
fn looks(lead: &Lead) -> String {
    format!("{:?}", card_on(Some(&desk()), lead, Language::ENGLISH, &TimeZone::UTC))
}

/// How one lead fared, as its history tells it.
#[derive(Default)]
struct Life {
    owner: Option<String>,
    /// Alarms that rang since the clocks began.
    rung: Vec<Alarm>,
    escalated: Vec<Alarm>,
    began: Option<Timestamp>,
}

/// Reads a history, and says whom each step leaves the lead with; panics where two have it, or a time rings twice, too
/// early or too late.
fn check_history(lead: &Lead, history: &[HistoryEntry], desk: &Desk, absences: &[(String, Timestamp, Timestamp)]) {
    let mut life = Life::default();
    let within = desk.sla.of(lead.temperature);
    for entry in history {
        let who = format!("{:?}", entry.by);
        match &entry.what {
            // The desk hears of it, or of its prospect again.
            Change::Told { .. } => life = Life { began: Some(entry.at), ..Life::default() },
            Change::Claimed => {
                assert_eq!(life.owner, None, "{}: claimed by {who} while owned", lead.number);
                life.owner = Some(who);
            }
            Change::Released => {
                assert!(life.owner.take().is_some(), "{}: given back by nobody", lead.number);
                life.rung.clear();
                life.began = Some(entry.at);
            }
            Change::Taken { .. } => {
                life.owner = None;
                life.rung.clear();
                life.began = Some(entry.at);
            }
            Change::Offered { to } => {
                assert_eq!(life.owner, None, "{}: offered while owned", lead.number);
                let is_away = |(name, from, until): &&(String, Timestamp, Timestamp)| {
                    name == to && (*from..*until).contains(&entry.at)
                };
                let absence = absences.iter().find(is_away);
                assert_eq!(absence, None, "{}: offered to somebody who is away", lead.number);
                // Whose turn comes later than that has all the time.
                if life.began.is_some_and(|began| began < entry.at) {
                    life.rung.clear();
                    life.began = Some(entry.at);
                }
            }
            Change::Assigned { .. } => {
                life.owner = Some(who);
                life.rung.clear();
                life.began = Some(entry.at);
            }
            Change::Stage { from: Stage::Disqualified, .. } => {
                life.owner = None;
                life.rung.clear();
                // Whoever is called for leads that lie is called for one that came back, too.
                life.escalated.clear();
                life.began = Some(entry.at);
            }
            Change::Awake => life.rung.clear(),
            Change::Rang { alarm } => {
                let rung = if matches!(alarm, Alarm::Escalate(_)) { &mut life.escalated } else { &mut life.rung };
                assert!(!rung.contains(alarm), "{}: {alarm:?} rang twice: {history:#?}", lead.number);
                rung.push(*alarm);
                if let (Alarm::Missed(Deadline::Claim), Some(began), Some(long)) = (alarm, life.began, within.claim) {
                    // Never before its time; how late it may be depends on restarts and on waiting for a rep.
                    let due = over_at(desk, began, long).unwrap();
                    assert!(entry.at >= due, "{}: {alarm:?} at {} before {due}", lead.number, entry.at);
                }
            }
            _ => {}
        }
    }
    let owner = lead.assignment.as_ref().and_then(|assignment| assignment.owner.as_ref());
    assert_eq!(life.owner.is_some(), owner.is_some(), "{}: {history:#?}", lead.number);
}

/// Nothing that was due is left undone.
fn check_nothing_missed(lead: &Lead, desk: &Desk, now: Timestamp) {
    let assignment = lead.assignment.as_ref().expect("the desk was told");
    let standing = lead.standing();
    if let Some((at, alarm)) = bantam::core::lead::sla::next_alarm(assignment, desk, standing) {
        assert!(at > now, "{}: {alarm:?} was due at {at}, and it is {now}", lead.number);
    }
}

/// With everybody there and nobody silent, turns are fair within one lead.
async fn leads_come_evenly(office: &mut Office) {
    const EVEN_A_STEP: usize = 3;
    for step in 0..60 {
        office.pass();
        for _ in 0..if (15..45).contains(&step) { EVEN_A_STEP } else { 0 } {
            office.new_lead(Temperature::Warm).await;
        }
        office.watch().await;
        office.claim_what_is_offered(EVEN_A_STEP, 100).await;
    }
    let mut offered: BTreeMap<String, u32> = desk().reps.iter().map(|rep| (rep.name.clone(), 0)).collect();
    for lead in office.leads.clone() {
        for entry in office.ground.store.lead_history(lead).await.unwrap() {
            if let Change::Offered { to } = entry.what {
                *offered.get_mut(&to).unwrap() += 1;
            }
        }
    }
    for heavy in desk().reps.drain(..HEAVY) {
        let twice = offered.remove(&heavy.name).unwrap();
        let (least, most) = (offered.values().min().unwrap(), offered.values().max().unwrap());
        assert!((2 * least..=2 * most + 1).contains(&twice), "{} {twice}: {offered:?}", heavy.name);
    }
    let (least, most) = (offered.values().min().unwrap(), offered.values().max().unwrap());
    assert!(*least > 0 && most - least <= 1, "{offered:?}");
}

/// So many leads, while so many days pass.
async fn simulate(ground: Ground, seed: u64, leads: usize, days: u32) {
    let mut office = Office::open(ground, seed).await;
    leads_come_evenly(&mut office).await;
    let mut restarts = 0;
    for step in 1..=days * STEPS_A_DAY {
        office.pass();
        if step % 100 == 0 {
            office = office.restart().await;
            // The first thing that a new process does.
            office.deliver_all().await;
            office.check_cards(100).await;
            restarts += 1;
        }
        // Nights are looked at every hour.
        let is_busy = desk().hours.unwrap().is_open(office.now);
        if !is_busy && step % 12 > 0 {
            continue;
        }
        if step % 7 == 0 {
            office.somebody_comes_or_goes().await;
        }
        for _ in office.leads.len()..leads.min(office.leads.len() + LEADS_A_STEP) {
            let temperature = if office.rng.bool() { Temperature::Hot } else { Temperature::Warm };
            office.new_lead(temperature).await;
        }
        office.watch().await;
        if is_busy {
            for _ in 0..3 {
                office.two_at_once().await;
            }
            office.a_prospect_returns().await;
            office.claim_what_is_offered(LEADS_A_STEP, 60).await;
        }
        office.watch().await;
        office.deliver().await;
    }
    office.deliver_all().await;
    office.check_cards(leads).await;
    assert!(office.leads.len() == leads && restarts > 1, "{} leads", office.leads.len());
    let desk = desk();
    let still_away = office.away.iter().map(|(number, since)| (format!("rep{number}"), *since, office.now));
    let absences: Vec<_> = office.absences.iter().cloned().chain(still_away).collect();
    for lead in office.leads.clone() {
        let lead = office.lead(lead).await;
        let history = office.ground.store.lead_history(lead.id).await.unwrap();
        check_history(&lead, &history, &desk, &absences);
        check_nothing_missed(&lead, &desk, office.now);
    }
}

#[tokio::test]
async fn twenty_reps_work_a_thousand_leads_over_nights_and_a_holiday_on_sqlite() {
    simulate(Ground::sqlite().await, 1, LEADS, DAYS).await;
}

#[tokio::test]
async fn twenty_reps_work_their_leads_on_postgresql() {
    simulate(Ground::postgres().await, 2, 150, 1).await;
}
