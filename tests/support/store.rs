//! Stores to try out, and turns to commit to them.

use std::collections::BTreeMap;

use bantam::core::answer::Given;
use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::Person;
use bantam::core::ids::{
    Account, Chat, ConversationId, IdentityId, InboundKey, Language, LeadId, MessageId, OutboxId, QuestionId,
    ScriptHash,
};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry, RecordedAnswer};
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Qualification, Reason, Score, ScoreDimension};
use bantam::core::message::{Message, Rich};
use bantam::core::script::model::Dimension;
use bantam::core::script::value::{Phone, Value};
use bantam::core::stage::{Stage, Temperature};
use bantam::store::Store;
use bantam::store::record::{
    ConversationCommit, Delivery, Outcome, Owed, Payload, Speaker, TranscriptLine, TurnCommit,
};
use bantam::store::writer::{self, Writer};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Connection as _, Row as _};
use tempfile::TempDir;
use tokio::task::JoinHandle;

use super::postgres;

pub(crate) const SCRIPT: &str = "5c41";

/// A database, and a store on it that runs.
pub(crate) struct Ground {
    pub(crate) address: String,
    pub(crate) store: Store,
    pub(crate) writer: Writer,
    pub(crate) task: JoinHandle<()>,
    folder: Option<TempDir>,
}

impl Ground {
    pub(crate) async fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("sqlite://{}/bantam.db", folder.path().display());
        Self::at(address, Some(folder)).await
    }

    pub(crate) async fn postgres() -> Self {
        let address = tokio::task::spawn_blocking(postgres::fresh_database).await.unwrap();
        Self::at(address, None).await
    }

    pub(crate) async fn memory() -> Self {
        Self::at("sqlite::memory:".into(), None).await
    }

    async fn at(address: String, folder: Option<TempDir>) -> Self {
        let store = Store::open(&address).await.unwrap();
        store.keep_script(&script(), "bant", "script: bant", at(0)).await.unwrap();
        let (writer, task) = writer::start(&store);
        Self { address, store, writer, task, folder }
    }

    /// Stops, lets go of the database, and opens it anew.
    pub(crate) async fn reopened(self) -> Self {
        let Self { address, store, writer, task, folder } = self;
        drop(writer);
        task.await.unwrap();
        store.close().await;
        Self::at(address, folder).await
    }

    /// Every table with every row, as text that is the same on both databases.
    pub(crate) async fn dump(&self) -> BTreeMap<String, Vec<String>> {
        dump(&self.address).await
    }

    pub(crate) async fn rows(&self, table: &str) -> Vec<String> {
        self.dump().await.remove(table).unwrap()
    }
}

/// Every table of the database at this address.
pub(crate) async fn dump(address: &str) -> BTreeMap<String, Vec<String>> {
    if address.starts_with("postgres") { dump_postgres(address).await } else { dump_sqlite(address).await }
}

/// Selects the columns of a table as one text, numbered rows left out: a rolled back insert may take a number.
fn select(table: &str, columns: &[(String, bool)]) -> AssertSqlSafe<String> {
    let as_text = |(name, is_bool): &(String, bool)| {
        let number = if *is_bool { format!("CAST({name} AS INTEGER)") } else { name.clone() };
        format!("'{name}=' || COALESCE(CAST({number} AS TEXT), 'NULL')")
    };
    let kept = |(name, _): &&(String, bool)| !(table == "lead_history" && name == "id");
    let columns: Vec<String> = columns.iter().filter(kept).map(as_text).collect();
    AssertSqlSafe(format!("SELECT {} FROM {table}", columns.join(" || ' | ' || ")))
}

/// Reads every row of every table over a connection of this kind; the query names each table's columns, and which are
/// bools.
macro_rules! dump {
    ($connection:ty, $address:expr, $columns:expr) => {{
        let mut connection = <$connection>::connect($address).await.unwrap();
        let mut tables: BTreeMap<String, Vec<(String, bool)>> = BTreeMap::new();
        for row in sqlx::query($columns).fetch_all(&mut connection).await.unwrap() {
            tables.entry(row.get(0)).or_default().push((row.get(1), row.get(2)));
        }
        let mut dump = BTreeMap::new();
        for (table, columns) in tables {
            let rows = sqlx::query(select(&table, &columns)).fetch_all(&mut connection).await.unwrap();
            let mut rows: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
            rows.sort();
            dump.insert(table, rows);
        }
        connection.close().await.unwrap();
        dump
    }};
}

async fn dump_sqlite(address: &str) -> BTreeMap<String, Vec<String>> {
    let columns = "SELECT m.name, p.name, FALSE FROM sqlite_master m, pragma_table_info(m.name) p
                   WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY m.name, p.cid";
    dump!(sqlx::SqliteConnection, address, columns)
}

async fn dump_postgres(address: &str) -> BTreeMap<String, Vec<String>> {
    let columns = "SELECT table_name::text, column_name::text, data_type = 'boolean' FROM information_schema.columns
                   WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' ORDER BY table_name, ordinal_position";
    dump!(sqlx::PgConnection, address, columns)
}

/// A moment so many seconds after the beginning of the tests' time.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

pub(crate) fn script() -> ScriptHash {
    ScriptHash(SCRIPT.into())
}

pub(crate) fn chat(address: &str) -> Chat {
    address.parse().unwrap()
}

pub(crate) fn account(number: i64) -> Account {
    format!("telegram:{number}").parse().unwrap()
}

pub(crate) fn private_chat(number: i64) -> Chat {
    chat(&format!("telegram:{number}"))
}

pub(crate) fn person(number: i64) -> Person {
    Person {
        account: account(number),
        first_name: Some(format!("Ann {number}")),
        last_name: None,
        username: Some(format!("ann{number}")),
        language: Some(Language::GERMAN),
    }
}

/// The state of somebody who was greeted; conversation, lead and account carry the numbers given.
pub(crate) fn state(conversation: i64, lead: i64, account: i64) -> State {
    let fresh = State::fresh(ConversationId(conversation), LeadId(lead), person(account), Language::ENGLISH, at(0));
    State { phase: Phase::Consent, prompt: 1, ..fresh }
}

/// A commit of a state in its prospect's private chat.
pub(crate) fn commit(state: State, loaded: Option<i64>, effects: Vec<Effect>) -> ConversationCommit {
    let Account { platform, id } = state.person.account.clone();
    ConversationCommit {
        loaded,
        identity: IdentityId(state.conversation.0 + 5_000),
        chat: Chat { platform, id },
        script: script(),
        state,
        effects,
        transcript: Vec::new(),
    }
}

pub(crate) fn turn(key: &str, seconds: i64, conversations: Vec<ConversationCommit>) -> TurnCommit {
    TurnCommit::new(InboundKey(key.into()), at(seconds), conversations, Vec::new())
}

pub(crate) fn said(seconds: i64, from: Speaker, text: &str) -> TranscriptLine {
    TranscriptLine { at: at(seconds), from, text: text.into() }
}

pub(crate) fn owed(id: i64, to: &Chat, text: &str) -> Owed {
    let message = Message { text: Rich::plain(text), ..Message::default() };
    Owed {
        id: OutboxId(id),
        chat: to.clone(),
        payload: Payload::Message(message),
        conversation: None,
        lead: None,
        created_at: at(0),
        due_at: at(0),
        attempts: 0,
    }
}

pub(crate) fn answer(question: &str, raw: &str, seconds: i64) -> RecordedAnswer {
    RecordedAnswer {
        question: QuestionId(question.into()),
        dimension: Some(Dimension(question.into())),
        asked: format!("What about {question}?"),
        raw: raw.into(),
        given: Given::Value(Value::Text(raw.into())),
        shown: raw.into(),
        at: at(seconds),
    }
}

pub(crate) fn answered(position: usize, question: &str, raw: &str) -> Effect {
    Effect::Answered { position, answer: answer(question, raw, 1) }
}

pub(crate) fn profile() -> Profile {
    Profile {
        name: Some("Ann Lee".into()),
        company: Some("Acme".into()),
        email: Some("ann@acme.example".into()),
        phone: Some(Phone { number: "+4930123456".into(), extension: Some("12".into()), attested: true }),
    }
}

pub(crate) fn qualification(stage: Stage, temperature: Temperature) -> Qualification {
    Qualification {
        stage,
        reason: None,
        temperature,
        score: Score {
            fit: 25.5,
            interest: 25.0,
            behaviour: -5.0,
            total: 45.5,
            because: vec![Reason { dimension: ScoreDimension::Fit, points: 25.5, because: "budget €20k".into() }],
        },
        coverage: Coverage { known: [(Dimension("budget".into()), true)].into(), share: 0.25 },
    }
}

/// Of a lead that was not judged before.
pub(crate) fn qualified(stage: Stage, temperature: Temperature) -> Effect {
    qualified_anew(Some(Stage::New), stage, temperature)
}

pub(crate) fn qualified_anew(replaces: Option<Stage>, stage: Stage, temperature: Temperature) -> Effect {
    Effect::Qualified { qualification: qualification(stage, temperature), replaces, seconds_taken: 95 }
}

pub(crate) fn history(seconds: i64, what: Change) -> HistoryEntry {
    HistoryEntry { at: at(seconds), by: Actor::Rules, what, why: None }
}

/// The card of a lead was delivered in this room.
pub(crate) fn delivered_card(id: i64, lead: LeadId, room: &str) -> Delivery {
    let (message, card) = (MessageId(format!("m{id}")), Some((lead, chat(room))));
    Delivery { id: OutboxId(id), at: at(50), outcome: Outcome::Delivered { message, card } }
}
