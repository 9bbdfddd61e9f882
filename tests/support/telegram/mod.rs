//! A Telegram in the test's own process: a Bot API server, and the people and rooms on its other side.
//!
//! Every request is checked against the Bot API; one it does not allow is answered with 400 and fails the test.

mod html;
mod people;
mod server;
mod state;
mod validate;

mod written;

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub(crate) use self::people::{Prospect, Room};
pub(crate) use self::state::{BotMessage, Fault};
use self::state::{BotState, FaultRule, World};

pub(crate) const TOKEN: &str = "4242:fake-token-of-the-default-bot-in-tests";
pub(crate) const USERNAME: &str = "bantam_bot";
/// Longer than anything in a test takes; reached only when the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct FakeTelegram {
    world: Arc<World>,
    address: SocketAddr,
    server: JoinHandle<()>,
}

impl FakeTelegram {
    /// Starts with one bot, [`TOKEN`].
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let world = Arc::new(World::default());
        let router = server::router(Arc::clone(&world));
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("the server runs") });
        let fake = Self { world, address, server };
        fake.add_bot(TOKEN, USERNAME);
        fake
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn add_bot(&self, token: &str, username: &str) {
        let id = token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(4242);
        self.world.change(|state| state.bots.insert(token.to_owned(), BotState::new(id, username)));
    }

    /// From now on Telegram does not know the token.
    pub(crate) fn revoke(&self, token: &str) {
        self.world.bot(token, |bot| bot.revoked = true);
    }

    /// Somebody sets a webhook for the bot.
    pub(crate) fn set_webhook(&self, token: &str) {
        self.world.bot(token, |bot| bot.webhook = true);
    }

    /// Somebody switches the bot's privacy mode off.
    pub(crate) fn switch_privacy_off(&self, token: &str) {
        self.world.bot(token, |bot| bot.reads_all = true);
    }

    /// A person who chats with the default bot.
    pub(crate) fn prospect(&self, id: i64) -> Prospect {
        self.prospect_of(TOKEN, id)
    }

    pub(crate) fn prospect_of(&self, token: &str, id: i64) -> Prospect {
        Prospect::new(Arc::clone(&self.world), token, id)
    }

    /// A supergroup (negative id) of the default bot.
    pub(crate) fn room(&self, id: i64) -> Room {
        Room::new(Arc::clone(&self.world), TOKEN, id)
    }

    /// An update of any shape for the default bot, which gets the next number.
    pub(crate) fn push_update(&self, update: Value) -> i64 {
        self.world.bot(TOKEN, |bot| bot.push(update))
    }

    /// Sets the number of the next update; Telegram jumps after a quiet week.
    pub(crate) fn set_next_update(&self, id: i64) {
        self.world.bot(TOKEN, |bot| bot.next_update = id);
    }

    /// The next call of `method` (in `chat`, if given) meets this fault.
    pub(crate) fn fail_next(&self, method: &str, chat: Option<i64>, fault: Fault) {
        let rule = FaultRule { method: method.to_lowercase(), chat, fault };
        self.world.change(|state| state.faults.push(rule));
    }

    /// How long every answer but that of `getUpdates` takes.
    pub(crate) fn set_latency(&self, latency: Duration) {
        self.world.change(|state| state.latency = latency);
    }

    /// The bodies of all calls of `method` so far, in order.
    pub(crate) fn calls(&self, method: &str) -> Vec<Value> {
        self.world.read(|state| state.calls.iter().filter(|call| call.0 == method).map(|call| call.1.clone()).collect())
    }

    /// Waits until `method` has been called this often in all.
    pub(crate) async fn expect_calls(&self, method: &str, count: usize) -> Vec<Value> {
        self.world
            .wait_for(&format!("{count} calls of {method}"), |state| {
                let calls: Vec<Value> = state.calls.iter().filter(|it| it.0 == method).map(|it| it.1.clone()).collect();
                (calls.len() >= count).then_some(calls)
            })
            .await
    }

    /// Waits until so much more has happened: calls that begin or end, deeds of people.
    pub(crate) async fn expect_changes(&self, count: u64) {
        let mut bell = self.world.bell();
        for _ in 0..count {
            let rung = tokio::time::timeout(PATIENCE, bell.changed()).await;
            rung.expect("something happens").expect("the world lives");
        }
    }

    /// Updates of the default bot that are not confirmed yet.
    pub(crate) fn unconfirmed(&self) -> Vec<i64> {
        self.world.bot(TOKEN, |bot| bot.updates.iter().map(|update| update.id).collect())
    }

    /// Waits until every update of the default bot is confirmed.
    pub(crate) async fn expect_all_confirmed(&self) {
        self.world.wait_for("all updates confirmed", |state| state.bots[TOKEN].updates.is_empty().then_some(())).await;
    }

    /// Waits until a bot polls, so that it is known to be up.
    pub(crate) async fn expect_poll(&self) {
        self.expect_calls("getUpdates", 1).await;
    }

    /// Panics when a request broke the rules of the Bot API.
    pub(crate) fn assert_valid(&self) {
        let invalid = self.world.read(|state| state.invalid.clone());
        let mut list = String::new();
        for request in &invalid {
            let _ = write!(list, "\n- {request}");
        }
        assert!(invalid.is_empty(), "the Bot API does not allow:{list}");
    }

    /// Takes the complaints of [`Self::assert_valid`] away, for tests of the fake itself.
    pub(crate) fn take_invalid(&self) -> Vec<String> {
        self.world.change(|state| std::mem::take(&mut state.invalid))
    }
}

impl Drop for FakeTelegram {
    fn drop(&mut self) {
        self.server.abort();
        if !std::thread::panicking() {
            self.assert_valid();
        }
    }
}
