//! A Discord in the test's own process: REST, a gateway, and the people and rooms on the other side.
//!
//! Every request is checked against Discord's own description of its API, and against the rules that only its prose
//! states; one that breaks them is answered as Discord would, and fails the test.

mod control;
mod faults;
mod gateway;
mod interaction;
pub(crate) mod markdown;
mod message;
mod people;
mod places;
mod rest;
mod rooms;
mod rules;
mod schema;
mod sessions;
mod snowflake;
mod state;
mod validate;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub(crate) use self::faults::{Call, Fault};
pub(crate) use self::interaction::Answer;
pub(crate) use self::message::{Button, MessageView};
pub(crate) use self::people::User;
pub(crate) use self::places::{ADMINISTRATOR, BOT_PERMISSIONS, MANAGE_GUILD, Modal};
pub(crate) use self::rooms::Room;
pub(crate) use self::sessions::Counts;
pub(crate) use self::state::Id;
use self::state::World;

pub(crate) const TOKEN: &str = "MTE2MDAwMDAwMDAwMDAwMDAwMA.GfakeX.token-of-the-bot-in-tests-0000000000";
/// Of the bot and of its application, which have the same id.
pub(crate) const APPLICATION: Id = 1_160_000_000_000_000_000;
/// The guild that everybody is in.
pub(crate) const GUILD: Id = 613_425_648_689_741_845;

const GUILDS_INTENT: u64 = 1;
const GUILD_MESSAGES_INTENT: u64 = 1 << 9;
const DIRECT_MESSAGES_INTENT: u64 = 1 << 12;
/// Members, presences and the content of messages; this bot needs none of them.
const PRIVILEGED_INTENTS: u64 = 1 << 1 | 1 << 8 | 1 << 15;

/// Longer than anything in a test takes; reached only when the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct FakeDiscord {
    world: Arc<World>,
    address: SocketAddr,
    server: JoinHandle<()>,
}

impl FakeDiscord {
    /// Starts with one application, [`APPLICATION`], in one guild, [`GUILD`], with the token [`TOKEN`].
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let world = Arc::new(World::new(TOKEN, address));
        let router = rest::router(Arc::clone(&world));
        let server = tokio::spawn(async move { axum::serve(listener, router).await.expect("the server runs") });
        Self { world, address, server }
    }

    /// What the program is given as the address of the API.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A person in the guild.
    pub(crate) fn user(&self, id: Id) -> User {
        User::new(Arc::clone(&self.world), id)
    }

    /// A text room of the guild; or the room of any kind that has this id already.
    pub(crate) fn room(&self, id: Id) -> Room {
        Room::text(Arc::clone(&self.world), id)
    }

    pub(crate) fn forum(&self, id: Id) -> Room {
        Room::forum(Arc::clone(&self.world), id)
    }

    /// A thread in a room or forum.
    pub(crate) fn thread(&self, id: Id, parent: &Room) -> Room {
        Room::thread(Arc::clone(&self.world), id, parent.id())
    }
}

impl Drop for FakeDiscord {
    fn drop(&mut self) {
        self.server.abort();
        if !std::thread::panicking() {
            self.check();
        }
    }
}
