//! Everything that runs in the simulation: two processes on one database, reps, prospects and the room.

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
use bantam::core::lead::lead::Lead;
use bantam::core::lead::sla::{Sla, Within};
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
/// A lead comes to each of the first two reps twice as often.
pub(super) const HEAVY: usize = 2;

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
pub(super) fn desk() -> Desk {
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
pub(super) struct Office {
    pub(super) ground: Ground,
    /// Two of them, as if two processes looked after the same leads.
    turns: Vec<Turns>,
    clock: Clock,
    pub(super) now: Timestamp,
    pub(super) rng: Rng,
    pub(super) leads: Vec<LeadId>,
    /// What the room shows of each lead, and how often it was delivered.
    shown: HashMap<LeadId, String>,
    /// Rows that were handed over in memory, and that a restart loses.
    in_memory: Vec<Owed>,
    events: i64,
    /// Who is away, by number, since when; and all absences, with their ends.
    pub(super) away: BTreeMap<i64, Timestamp>,
    pub(super) absences: Vec<(String, Timestamp, Timestamp)>,
    /// The conversations of leads that came again.
    returned: BTreeMap<LeadId, i64>,
}

impl Office {
    pub(super) async fn open(ground: Ground, seed: u64) -> Self {
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
    pub(super) async fn restart(mut self) -> Self {
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
    pub(super) async fn new_lead(&mut self, temperature: Temperature) {
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
    pub(super) async fn a_prospect_returns(&mut self) {
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
    pub(super) async fn somebody_comes_or_goes(&mut self) {
        let number = self.rng.i64(0..i64::try_from(REPS).unwrap());
        let name = if let Some(since) = self.away.remove(&number) {
            self.absences.push((format!("rep{number}"), since, self.now));
            "available"
        } else {
            self.away.insert(number, self.now);
            "away"
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
        match self.rng.u8(..21) {
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
            19 => Work::Reopen,
            _ => Work::Note { words: "Called, no answer".to_owned() },
        }
    }

    /// Two reps do something with the same lead at the same time, in two processes, now and then twice.
    pub(super) async fn two_at_once(&mut self) {
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
    pub(super) async fn watch(&mut self) {
        let (here, there) = (self.turns[0].clone(), self.turns[1].clone());
        loop {
            if self.rng.u8(..4) == 0 {
                let (one, other) = tokio::join!(here.watch_once(), there.watch_once());
                self.in_memory.extend(one.unwrap());
                self.in_memory.extend(other.unwrap());
            } else {
                self.in_memory.extend(here.watch_once().await.unwrap());
            }
            if self.ground.store.due_on_desks(None, self.now, 1).await.unwrap().is_empty() {
                return;
            }
        }
    }

    /// Whoever's turn it is claims so many percent of so many of the newest leads, and of as many others.
    pub(super) async fn claim_what_is_offered(&mut self, count: usize, percent: u8) {
        let mut others = self.leads.clone();
        let newest = others.split_off(others.len().saturating_sub(count));
        self.rng.shuffle(&mut others);
        others.truncate(count);
        for lead in newest.into_iter().chain(others) {
            if self.rng.u8(..100) >= percent {
                continue;
            }
            let offered = self.lead(lead).await.assignment.and_then(|assignment| assignment.offered);
            if let Some(holder) = offered {
                let number = holder.account.id.parse().unwrap();
                let key = self.key();
                let ended = self.turns[0].work_on(&key, lead, &person(number), &Work::Claim).await.unwrap();
                assert!(matches!(ended, Ended::Done(_)), "{ended:?}");
                // Some who claim a lead let it lie then.
                if self.rng.u8(..10) < 8 {
                    let key = self.key();
                    self.turns[1].work_on(&key, lead, &person(number), &Work::Contacted).await.unwrap();
                }
            }
        }
    }

    pub(super) async fn lead(&self, lead: LeadId) -> Lead {
        self.ground.store.load_lead(lead).await.unwrap().unwrap()
    }

    /// Delivers what was handed over; now and then a delivery fails, or its record is lost, and it comes again later.
    pub(super) async fn deliver(&mut self) {
        for owed in std::mem::take(&mut self.in_memory) {
            if self.rng.u8(..20) > 0 {
                self.show(&owed).await;
            }
        }
    }

    /// When all that is owed was delivered, the room shows what is: looks at so many, drawn by lot.
    pub(super) async fn check_cards(&mut self, count: usize) {
        let mut leads = self.leads.clone();
        self.rng.shuffle(&mut leads);
        for lead in leads.into_iter().take(count) {
            let lead = self.lead(lead).await;
            assert_eq!(self.shown.get(&lead.id), Some(&looks(&lead)), "{}: the card is not true", lead.number);
        }
    }

    /// Delivers everything that the store says is owed.
    pub(super) async fn deliver_all(&mut self) {
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

    pub(super) fn pass(&mut self) {
        self.now += STEP;
        self.clock.set(self.now);
    }
}

/// With who has it and by when it is due.
fn looks(lead: &Lead) -> String {
    format!("{:?}", card_on(Some(&desk()), lead, Language::ENGLISH, &TimeZone::UTC))
}
