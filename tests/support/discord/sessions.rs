//! The gateway's memory: sessions, what each of them was told, and where its line is.

use std::net::SocketAddr;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::state::{Id, State};

/// What goes down a socket.
pub(crate) enum Frame {
    Text(String),
    /// A close frame with this code.
    Close(u16),
    /// The connection ends without a word.
    Drop,
}

/// One socket.
#[derive(Clone)]
pub(crate) struct Line {
    pub(crate) number: u64,
    pub(crate) frames: UnboundedSender<Frame>,
    /// It looks open, and nothing comes through any more.
    pub(crate) is_dead: bool,
}

pub(crate) struct Session {
    pub(crate) id: String,
    /// Which shard, of how many.
    pub(crate) shard: (u64, u64),
    pub(crate) intents: u64,
    pub(crate) seq: u64,
    /// What was sent and not confirmed by a heartbeat.
    pub(crate) log: Vec<(u64, String)>,
    pub(crate) line: Option<Line>,
}

pub(crate) struct Gateway {
    pub(crate) address: SocketAddr,
    pub(crate) sessions: Vec<Session>,
    pub(crate) heartbeat_interval: Duration,
    /// How many shards `GET /gateway/bot` recommends.
    pub(crate) shards: u64,
    /// How many sessions may begin until there are a thousand again.
    pub(crate) sessions_left: u32,
    pub(crate) sessions_again_after: Duration,
    pub(crate) is_held: bool,
    pub(crate) refused_resumes: u32,
    pub(crate) made: u64,
    pub(crate) counts: Counts,
}

/// How often what happened at the gateway.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) connections: u32,
    /// Connections refused by [`super::FakeDiscord::hold_gateway`].
    pub(crate) held: u32,
    pub(crate) identifies: u32,
    pub(crate) resumes: u32,
    pub(crate) refused_resumes: u32,
    pub(crate) replayed: u32,
    pub(crate) heartbeats: u32,
    pub(crate) dropped: u32,
    pub(crate) closed: u32,
    pub(crate) invalidated: u32,
    pub(crate) reconnects: u32,
    pub(crate) silenced: u32,
    /// Events that no session was there for.
    pub(crate) lost: u32,
}

impl Gateway {
    pub(crate) fn at(address: SocketAddr) -> Self {
        Self {
            address,
            sessions: Vec::new(),
            heartbeat_interval: Duration::from_millis(41_250),
            shards: 1,
            sessions_left: 1000,
            sessions_again_after: Duration::from_hours(4),
            is_held: false,
            refused_resumes: 0,
            made: 0,
            counts: Counts::default(),
        }
    }
}

impl Session {
    /// Numbers an event, keeps it, and sends it if there is a line.
    pub(crate) fn send(&mut self, kind: &str, data: &Value) {
        self.seq += 1;
        let text = json!({"op": 0, "s": self.seq, "t": kind, "d": data}).to_string();
        self.log.push((self.seq, text.clone()));
        self.put(Frame::Text(text));
    }

    fn put(&mut self, frame: Frame) {
        if let Some(line) = self.line.as_ref().filter(|line| !line.is_dead)
            && line.frames.send(frame).is_err()
        {
            self.line = None;
        }
    }

    pub(crate) fn takes(&self, guild: Option<Id>, intent: u64) -> bool {
        self.is_of(guild) && self.intents & intent == intent
    }

    /// Whether the shard is the one of this guild; the first one has the direct messages.
    fn is_of(&self, guild: Option<Id>) -> bool {
        self.shard.0 == guild.map_or(0, |guild| (guild >> 22) % self.shard.1)
    }
}

impl State {
    /// Tells the sessions of the shard that asked for such events; 0 is for those that nobody has to ask for.
    pub(crate) fn dispatch(&mut self, kind: &str, data: &Value, guild: Option<Id>, intent: u64) {
        let mut sessions = self.gateway.sessions.iter_mut().filter(|session| session.is_of(guild)).peekable();
        if sessions.peek().is_none() {
            self.gateway.counts.lost += 1;
        }
        for session in sessions.filter(|session| session.takes(guild, intent)) {
            session.send(kind, data);
        }
    }

    /// Does this to every session that has a line, and says to how many.
    pub(crate) fn at_each_line(&mut self, mut act: impl FnMut(&mut Session)) -> u32 {
        let mut count = 0;
        for session in self.gateway.sessions.iter_mut().filter(|session| session.line.is_some()) {
            act(session);
            count += 1;
        }
        count
    }
}

impl Session {
    /// Sends the frame and forgets the line: what happens from now on waits for a resume.
    pub(crate) fn hang_up(&mut self, frame: Frame) {
        self.put(frame);
        self.line = None;
    }

    /// Says something that is no event.
    pub(crate) fn tell(&mut self, op: u8, data: &Value) {
        self.put(Frame::Text(json!({"op": op, "d": data, "s": null, "t": null}).to_string()));
    }
}
