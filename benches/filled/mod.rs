//! A store with many leads in it, as a year of three desks leaves them.

use std::sync::Arc;

use bantam::clock::Clock;
use bantam::core::answer::{Answer, Given};
use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::Person;
use bantam::core::ids::{
    Account, Chat, ConversationId, IdentityId, InboundKey, Language, LeadId, MergeId, MessageId, OutboxId, Platform,
    QuestionId, ScriptHash,
};
use bantam::core::lead::assignment::{Assignment, Holder};
use bantam::core::lead::desk::{Assign, Desk, Rep};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry, RecordedAnswer};
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Qualification, Reason, Score, ScoreDimension};
use bantam::core::lead::routing::Desks;
use bantam::core::lead::source::Source;
use bantam::core::lead::ties::Shared;
use bantam::core::script::load::load;
use bantam::core::script::model::Dimension;
use bantam::core::script::value::{Phone, Value};
use bantam::core::stage::{Stage, Temperature};
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::store::record::{
    Committed, ConversationCommit, Delivery, LeadChange, LeadCommit, Outcome, Owed, Payload, Speaker, Told,
    TranscriptLine, TurnCommit, Work,
};
use bantam::store::{Store, writer};
use jiff::{SignedDuration, Timestamp};
use tokio::task::{JoinHandle, JoinSet};

const SCRIPT: &str = include_str!("../../src/core/script/load/tests/bant8.yaml");
/// The desk that has most of them.
pub(crate) const DESK: &str = "sales";
pub(crate) const ROOM: &str = "telegram:-1001234567890";
pub(crate) const REP: &str = "telegram:101";
const DESKS: [&str; 5] = [DESK, DESK, DESK, "dach", "iberia"];
const SOURCES: [&str; 12] = [
    "ads",
    "ads",
    "website",
    "website",
    "website",
    "fair",
    "newsletter",
    "partner",
    "podcast",
    "referral",
    "search",
    "webinar",
];
const REPS: i64 = 8;
const YEAR_MINUTES: i64 = 365 * 24 * 60;
const WRITERS: i64 = 64;

/// What became of a lead.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Left,
    Waits,
    InHand(Stage),
    Over(Stage),
}

pub(crate) struct Filled {
    pub(crate) turns: Turns,
    /// Those that desks were told of.
    pub(crate) on_desk: Vec<LeadId>,
    /// Those of [`DESK`] that nobody has.
    pub(crate) unclaimed: Vec<LeadId>,
    leads: i64,
    writing: JoinHandle<()>,
}

impl Filled {
    /// Makes a database with so many leads.
    pub(crate) async fn open(address: &str, leads: i64) -> Self {
        let store = Store::open(address).await.expect("a database");
        let (writer, writing) = writer::start(&store);
        let script = load("bant8", SCRIPT).script.expect("the script has no faults");
        let now: Timestamp = "2027-06-01T10:00:00Z".parse().expect("a moment");
        for number in 0..3 {
            let (hash, name) = (other_script(number), format!("script_{number}"));
            store.keep_script(&hash, &name, SCRIPT, now).await.expect("the script is kept");
        }
        let scripts = Scripts::open(store.clone(), script, SCRIPT, now).await.expect("the script is kept");
        let turns = Turns {
            store,
            writer,
            scripts: Arc::new(scripts),
            desks: Arc::new(desks()),
            clock: Clock::standing_at(now),
            ids: Arc::new(Ids::new(1)),
            news: Arc::default(),
        };
        let mut filled = Self { turns, on_desk: Vec::new(), unclaimed: Vec::new(), leads, writing };
        filled.fill().await;
        filled
    }

    pub(crate) async fn close(self) {
        let store = self.turns.store.clone();
        drop(self.turns);
        self.writing.await.expect("the writer ends");
        store.close().await;
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.turns.clock.now()
    }

    async fn fill(&mut self) {
        // Ids grow with time, so those of all leads are made in order.
        let first = self.now() - SignedDuration::from_mins(YEAR_MINUTES);
        let leads: Vec<Made> = (0..self.leads)
            .map(|n| {
                let at = first + SignedDuration::from_secs(n * (YEAR_MINUTES * 60 - 600) / self.leads);
                let next = || self.turns.ids.next(at);
                Made { n, at, lead: LeadId(next()), conversation: next(), identity: next(), owed: OutboxId(next()) }
            })
            .collect();
        for made in &leads {
            if made.is_on_desk() {
                self.on_desk.push(made.lead);
            }
            if made.fate() == Fate::Waits && made.desk() == DESK && !made.is_absorbed() {
                self.unclaimed.push(made.lead);
            }
        }
        let leads = Arc::new(leads);
        let mut working = JoinSet::new();
        for first in 0..WRITERS {
            let (turns, leads) = (self.turns.clone(), Arc::clone(&leads));
            working.spawn(async move {
                for made in leads.iter().skip(usize::try_from(first).expect("a few")).step_by(64) {
                    made.write(&turns).await;
                }
            });
        }
        working.join_all().await;
        for pair in leads.windows(2).filter(|pair| pair[1].is_absorbed()) {
            let (survivor, absorbed, id) = (pair[0].lead, pair[1].lead, MergeId(pair[1].lead.0));
            let change = LeadChange::Merge { id, survivor, absorbed, shares: Shared::Email };
            let at = pair[1].at + SignedDuration::from_mins(5);
            pair[1].on_leads(&self.turns, "merge", at, change).await;
        }
    }
}

pub(crate) fn key(name: &str) -> InboundKey {
    InboundKey(name.to_owned())
}

pub(crate) fn rep() -> Person {
    let account: Account = REP.parse().expect("an account");
    Person { account, first_name: Some("Bea".to_owned()), last_name: None, username: None, language: None }
}

/// Where somebody talked.
pub(crate) fn prospect(n: i64) -> (Chat, Account) {
    let account = person(n).account;
    (Chat { platform: account.platform, id: account.id.clone() }, account)
}

fn desks() -> Desks {
    let rep = |number: i64| Rep {
        name: format!("rep{number}"),
        accounts: vec![rep_account(number)],
        weight: 1,
        capacity: Some(50),
        languages: Vec::new(),
        hours: None,
    };
    let desk = |name: &str| Desk {
        name: name.to_owned(),
        rooms: vec![ROOM.parse().expect("a room")],
        reps: (1..=REPS).map(rep).collect(),
        assign: Assign::RoundRobin,
        ..Desk::default()
    };
    Desks { desks: [DESK, "dach", "iberia"].map(desk).into(), routes: Vec::new() }
}

fn rep_account(number: i64) -> Account {
    Account { platform: Platform::Telegram, id: (100 + number).to_string() }
}

fn other_script(number: i64) -> ScriptHash {
    ScriptHash(format!("{number:064}"))
}

fn person(n: i64) -> Person {
    let account = Account { platform: Platform::Telegram, id: (1_000_000 + n).to_string() };
    let first_name = Some(format!("Ann {n}"));
    Person { account, first_name, last_name: Some("Lee".to_owned()), username: None, language: None }
}

/// One lead with its ids.
struct Made {
    n: i64,
    at: Timestamp,
    lead: LeadId,
    conversation: i64,
    identity: i64,
    owed: OutboxId,
}

impl Made {
    /// Three of ten leave; of the others most are over sooner or later, and some wait for ever.
    fn fate(&self) -> Fate {
        match self.n * 37 % 20 {
            0..=5 => Fate::Left,
            6 | 7 => Fate::Waits,
            8 => Fate::InHand(Stage::Sal),
            9 => Fate::InHand(Stage::Opportunity),
            10..=12 => Fate::Over(Stage::Won),
            13..=16 => Fate::Over(Stage::Lost),
            _ => Fate::Over(Stage::Disqualified),
        }
    }

    fn is_on_desk(&self) -> bool {
        self.fate() != Fate::Left
    }

    /// One of a hundred is a part of the one before it.
    fn is_absorbed(&self) -> bool {
        self.n % 100 == 99
    }

    fn desk(&self) -> &'static str {
        DESKS[usize::try_from(self.n % 5).expect("a few")]
    }

    fn temperature(&self) -> Temperature {
        Temperature::ALL[usize::try_from(self.n * 13 % 3).expect("a few")]
    }

    fn after(&self, minutes: i64) -> Timestamp {
        self.at + SignedDuration::from_mins(minutes)
    }

    async fn write(&self, turns: &Turns) {
        self.talk(turns).await;
        if self.is_on_desk() {
            let room: Chat = ROOM.parse().expect("a room");
            let card = Some((self.lead, room));
            let message = MessageId(self.n.to_string());
            let outcome = Outcome::Delivered { message, card };
            let delivery = Delivery { id: self.owed, at: self.at, outcome };
            turns.writer.record(delivery).await.expect("it is durable");
            self.work(turns).await;
        }
    }

    /// The whole conversation in one turn.
    async fn talk(&self, turns: &Turns) {
        let is_left = self.fate() == Fate::Left;
        let newest = turns.scripts.newest();
        let questions: Vec<QuestionId> = newest.questions.iter().map(|question| question.id.clone()).collect();
        let answered = if is_left { usize::try_from(self.n % 5).expect("a few") } else { questions.len() };
        let asking =
            Phase::Asking { question: questions[answered % questions.len()].clone(), failed: 0, correcting: false };
        let phase = if is_left { Phase::Abandoned { at: Box::new(asking) } } else { Phase::Finished };
        let mut state =
            State::fresh(ConversationId(self.conversation), self.lead, person(self.n), Language::ENGLISH, self.at);
        state.source = Some(self.source());
        state.path.clone_from(&questions);
        (state.open, state.phase) = (true, phase);
        state.finished_at = (!is_left).then_some(self.at);
        let mut effects = vec![Effect::OpenLead, self.history(Change::Opened)];
        let mut transcript = Vec::new();
        for (position, question) in questions.iter().take(answered).enumerate() {
            let raw =
                format!("About {question:?}: what lead {} has to say, in a sentence of the usual length.", self.n);
            let given = Given::Value(Value::Text(raw.clone()));
            state
                .answers
                .insert(question.clone(), Answer { raw: raw.clone(), given: given.clone(), option: None, at: self.at });
            for (from, text) in
                [(Speaker::Bot, "And what about this one, roughly?".to_owned()), (Speaker::Prospect, raw.clone())]
            {
                transcript.push(TranscriptLine { at: self.at, from, text });
            }
            let answer = RecordedAnswer {
                question: question.clone(),
                dimension: Some(Dimension(question.0.clone())),
                asked: "And what about this one, roughly?".to_owned(),
                shown: raw.clone(),
                raw,
                given,
                at: self.at,
            };
            effects.push(Effect::Answered { position, answer });
        }
        if is_left {
            effects.push(self.history(Change::Abandoned));
        } else {
            effects.push(Effect::Profile(self.profile()));
            let qualification = self.qualification();
            effects.push(self.history(Change::Stage { from: Stage::New, to: qualification.stage }));
            effects.push(Effect::Qualified { qualification, replaces: Some(Stage::New), seconds_taken: 95 });
        }
        // Most run the script of today, some one of three others.
        let script = if self.n % 4 == 3 { other_script(self.n / 4 % 3) } else { newest.hash.clone() };
        let account = &state.person.account;
        let chat = Chat { platform: account.platform, id: account.id.clone() };
        let identity = IdentityId(self.identity);
        let conversation = ConversationCommit { loaded: None, identity, chat, script, state, effects, transcript };
        let key = InboundKey(format!("talk:{}", self.n));
        let mut turn = TurnCommit::new(key, self.at, vec![conversation], Vec::new());
        if self.is_on_desk() {
            turn.told.push(Told { lead: self.lead, desk: self.desk().to_owned(), offer: false });
            let (created_at, due_at) = (self.at, self.at);
            let (chat, payload) = (ROOM.parse().expect("a room"), Payload::Card(self.lead));
            let lead = Some(self.lead);
            let owed = Owed { id: self.owed, chat, payload, conversation: None, lead, created_at, due_at, attempts: 0 };
            turn.outbox.push(owed);
        }
        let committed = turns.writer.commit(turn).await.expect("it is durable");
        assert!(matches!(committed, Committed::Done { .. }), "{committed:?}");
    }

    fn source(&self) -> Source {
        let source = SOURCES[usize::try_from(self.n * 7 % 12).expect("a few")].to_owned();
        Source { source, campaign: Some(format!("campaign-{}", self.n % 40)) }
    }

    /// One of fifty has the address of another one.
    fn profile(&self) -> Profile {
        let n = if self.n % 50 == 49 { self.n - 1 } else { self.n };
        let number = format!("+49301{n:07}");
        Profile {
            name: Some(format!("Ann Lee {}", self.n)),
            company: Some(format!("Brightmill {}", self.n % 977)),
            email: Some(format!("ann.lee.{n}@brightmill.example")),
            phone: (n % 3 == 0).then_some(Phone { number, extension: None, attested: false }),
        }
    }

    fn qualification(&self) -> Qualification {
        let reason =
            |points| Reason { dimension: ScoreDimension::Fit, points, because: "budget €20k to €30k".to_owned() };
        let known = ["budget", "authority", "need", "timeline"].map(|name| (Dimension(name.to_owned()), true));
        Qualification {
            stage: if self.n % 3 == 0 { Stage::Sql } else { Stage::Mql },
            reason: None,
            temperature: self.temperature(),
            score: Score { fit: 45.0, total: 45.0, because: vec![reason(25.0), reason(20.0)], ..Score::default() },
            coverage: Coverage { known: known.into(), share: 1.0 },
        }
    }

    fn history(&self, what: Change) -> Effect {
        Effect::History(HistoryEntry { at: self.at, by: Actor::Rules, what, why: None })
    }

    /// What the desk did with it, in one turn.
    async fn work(&self, turns: &Turns) {
        let mut assignment = Assignment::told(self.desk(), self.at, false);
        let account = rep_account(1 + self.n % REPS);
        let name = format!("rep{}", 1 + self.n % REPS);
        let holder = Holder { account, name: name.clone(), since: self.after(3) };
        let fate = self.fate();
        let mut steps = vec![Change::Offered { to: name }];
        let mut stage = None;
        if fate == Fate::Waits {
            assignment.offered = (self.n % 2 == 0).then_some(holder);
        } else {
            (assignment.owner, assignment.accepted) = (Some(holder), true);
            (assignment.claimed_at, assignment.claim_met) = (Some(self.after(self.n % 9)), Some(self.n % 9 < 6));
            (assignment.contacted_at, assignment.first_word_at) = (Some(self.after(20)), Some(self.after(20)));
            assignment.answer_met = Some(true);
            steps.extend([Change::Claimed, Change::Contacted, Change::Accepted, Change::Noted, Change::Noted]);
        }
        if let Fate::InHand(to) | Fate::Over(to) = fate {
            steps.push(Change::Stage { from: Stage::Sql, to });
            stage = Some((to, None));
        }
        let history = steps.into_iter().map(|what| (what, None)).collect();
        // Some are looked after later.
        let due_at = (!matches!(fate, Fate::Over(_)) && self.n % 4 == 0)
            .then(|| turns.clock.now() + SignedDuration::from_hours(9));
        let work = Work { lead: self.lead, assignment, due_at, stage, history, frees: false };
        self.on_leads(turns, "work", self.after(20), LeadChange::Work(Box::new(work))).await;
    }

    async fn on_leads(&self, turns: &Turns, name: &str, at: Timestamp, change: LeadChange) {
        let key = InboundKey(format!("{name}:{}", self.n));
        let by = Actor::Rep(rep_account(1).to_string());
        let mut turn = TurnCommit::new(key, at, Vec::new(), Vec::new());
        turn.leads.push(LeadCommit { seen: Vec::new(), by, change });
        let committed = turns.writer.commit(turn).await.expect("it is durable");
        assert!(matches!(committed, Committed::Done { .. }), "{committed:?}");
    }
}
