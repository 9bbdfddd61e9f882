//! What a test orders of the fake Discord as a whole, and what it asks it afterwards.

use std::fmt::Write as _;
use std::time::Duration;

use super::faults::{Call, Fault, FaultRule, Upload, matches};
use super::sessions::{Counts, Frame};
use super::state::{ANYTHING, Id, State};
use super::{FakeDiscord, GUILD};

/// Close codes after which a session cannot be resumed.
const ENDING: [u16; 10] = [4003, 4004, 4005, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

/// The gateway.
impl FakeDiscord {
    /// Every socket ends without a word.
    pub(crate) fn drop_sockets(&self) {
        self.world.change(|state| {
            let count = state.at_each_line(|session| session.hang_up(Frame::Drop));
            state.gateway.counts.dropped += count;
        });
    }

    /// Every socket is closed with this code.
    pub(crate) fn close_with(&self, code: u16) {
        self.world.change(|state| {
            let count = state.at_each_line(|session| session.hang_up(Frame::Close(code)));
            state.gateway.counts.closed += count;
            if ENDING.contains(&code) {
                state.gateway.sessions.clear();
            }
        });
    }

    /// The next resume is answered with INVALID_SESSION, and the session is gone.
    pub(crate) fn refuse_next_resume(&self) {
        self.world.change(|state| state.gateway.refused_resumes += 1);
    }

    /// Sends INVALID_SESSION; one that is not resumable is gone.
    pub(crate) fn invalidate_session(&self, resumable: bool) {
        self.world.change(|state| {
            let count = state.at_each_line(|session| session.tell(9, &resumable.into()));
            state.gateway.counts.invalidated += count;
            if !resumable {
                state.gateway.sessions.clear();
            }
        });
    }

    /// Asks every client to reconnect and resume.
    pub(crate) fn ask_to_reconnect(&self) {
        self.world.change(|state| {
            let count = state.at_each_line(|session| session.tell(7, &serde_json::Value::Null));
            state.gateway.counts.reconnects += count;
        });
    }

    /// The sockets that are open now stay so, but nothing comes through any more, no heartbeat's answer and no event.
    pub(crate) fn stop_acknowledging_heartbeats(&self) {
        self.world.change(|state| {
            let count = state.at_each_line(|session| {
                if let Some(line) = &mut session.line {
                    line.is_dead = true;
                }
            });
            state.gateway.counts.silenced += count;
        });
    }

    /// From now on no socket is opened.
    pub(crate) fn hold_gateway(&self) {
        self.world.change(|state| state.gateway.is_held = true);
    }

    pub(crate) fn release_gateway(&self) {
        self.world.change(|state| state.gateway.is_held = false);
    }

    /// For connections from now on.
    pub(crate) fn set_heartbeat_interval(&self, interval: Duration) {
        self.world.change(|state| state.gateway.heartbeat_interval = interval);
    }

    /// How many shards `GET /gateway/bot` recommends.
    pub(crate) fn set_shards(&self, shards: u64) {
        self.world.change(|state| state.gateway.shards = shards);
    }

    /// How many sessions may still begin, and after which time there are a thousand again.
    pub(crate) fn set_sessions_left(&self, left: u32, again_after: Duration) {
        self.world.change(|state| {
            state.gateway.sessions_left = left;
            state.gateway.sessions_again_after = again_after;
        });
    }

    pub(crate) fn counts(&self) -> Counts {
        self.world.read(|state| state.gateway.counts)
    }

    /// Waits until the counts are so.
    pub(crate) async fn expect_counts(&self, what: &str, so: impl Fn(&Counts) -> bool) -> Counts {
        let counted = self.world.take(ANYTHING, what, |state| Some(state.gateway.counts).filter(|counts| so(counts)));
        counted.await
    }

    /// Waits until every recommended shard has a session with a line.
    pub(crate) async fn expect_ready(&self) {
        let ready = self.world.take(ANYTHING, "a session", |state| {
            let sessions = &state.gateway.sessions;
            let is_there = |shard: u64| sessions.iter().any(|it| it.shard.0 == shard && it.line.is_some());
            (0..state.gateway.shards).all(is_there).then_some(())
        });
        ready.await;
    }
}

/// REST.
impl FakeDiscord {
    /// The next calls that fit (`POST /channels/*/messages`, a star for one part, the method may be left out) meet this.
    pub(crate) fn next_calls_answer(&self, pattern: &str, count: u32, fault: Fault) {
        let rule = FaultRule { pattern: pattern.to_owned(), left: count, fault };
        self.world.change(|state| state.traffic.rules.push(rule));
    }

    /// How many calls met a fault so far.
    pub(crate) fn faults_met(&self) -> u32 {
        self.world.read(|state| state.traffic.faults_met)
    }

    /// How long every answer takes from now on, after the call is done.
    pub(crate) fn set_latency(&self, latency: Duration) {
        self.world.change(|state| state.traffic.latency = latency);
    }

    /// All calls so far that fit the pattern, in order.
    pub(crate) fn calls(&self, pattern: &str) -> Vec<Call> {
        self.world.read(|state| {
            let fitting = state.traffic.calls.iter().filter(|call| matches(pattern, &call.method, &call.path));
            fitting.cloned().collect()
        })
    }

    /// Waits until there were this many such calls in all.
    pub(crate) async fn expect_calls(&self, pattern: &str, count: usize) -> Vec<Call> {
        let what = format!("{count} calls of {pattern}");
        let enough = self.world.take(ANYTHING, &what, |state| {
            let fitting = state.traffic.calls.iter().filter(|call| matches(pattern, &call.method, &call.path));
            let found: Vec<Call> = fitting.cloned().collect();
            (found.len() >= count).then_some(found)
        });
        enough.await
    }

    /// Waits until the bot has said so much more to people: messages, and answers to interactions.
    pub(crate) async fn expect_more_answers(&self, more: usize) {
        let said = |state: &State| {
            let is_answer = |call: &&Call| call.method == "POST" && !call.path.ends_with("/channels");
            state.traffic.calls.iter().filter(is_answer).count()
        };
        let so_far = self.world.read(said);
        self.world.take(ANYTHING, "answers", |state| (said(state) >= so_far + more).then_some(())).await;
    }

    /// Waits until so much more has happened: calls that begin or end, deeds of people.
    pub(crate) async fn expect_changes(&self, count: u64) {
        self.world.expect_changes(count).await;
    }

    /// The names of the commands that are registered, once there are any.
    pub(crate) async fn expect_commands(&self) -> Vec<String> {
        let registered = self.world.take(ANYTHING, "registered commands", |state| {
            let name = |command: &serde_json::Value| super::message::text(&command["name"]);
            (!state.commands.is_empty()).then(|| state.commands.iter().map(name).collect())
        });
        registered.await
    }

    /// From now on Discord knows another token only.
    pub(crate) fn set_token(&self, token: &str) {
        self.world.change(|state| token.clone_into(&mut state.token));
    }

    /// Somebody enters an Interactions Endpoint URL.
    pub(crate) fn set_endpoint(&self, url: &str) {
        self.world.change(|state| state.endpoint = Some(url.to_owned()));
    }

    /// Nobody has added the bot to a guild yet.
    pub(crate) fn leave_guilds(&self) {
        self.world.change(|state| state.guilds.clear());
    }

    /// So many sessions may still begin today.
    pub(crate) fn leave_sessions(&self, left: u32) {
        self.world.change(|state| state.gateway.counts.identifies = 1000 - left);
    }

    /// What the bot's role allows in the guild.
    pub(crate) fn set_permissions(&self, permissions: u64) {
        self.world.change(|state| state.guilds.get_mut(&GUILD).expect("the guild stays").permissions = permissions);
    }

    /// The files that the bot has sent.
    pub(crate) fn uploads(&self) -> Vec<Upload> {
        self.world.read(|state| state.traffic.uploads.clone())
    }

    /// Messages that came a second time and were told apart by their nonce.
    pub(crate) fn deduplicated(&self) -> u32 {
        self.world.read(|state| state.traffic.deduplicated)
    }
}

impl FakeDiscord {
    /// Puts Discord's clock forward: interactions expire, tokens too.
    pub(crate) fn advance(&self, by: Duration) {
        self.world.change(|state| {
            state.clock.advance(by);
            state.ring_everywhere();
        });
    }

    /// How long each interaction that was answered had waited for its first answer.
    pub(crate) fn latencies(&self) -> Vec<Duration> {
        self.world.read(|state| state.traffic.latencies.clone())
    }

    /// The next interaction comes in a shape that clients do not know.
    pub(crate) fn garble_next_interaction(&self) {
        self.world.change(|state| state.garbles_next = true);
    }

    /// Interactions that nobody answered.
    pub(crate) fn unanswered(&self) -> Vec<Id> {
        self.world.read(|state| {
            let open = state.interactions.iter().filter(|(_, interaction)| interaction.answer.is_none());
            open.map(|(id, _)| *id).collect()
        })
    }

    /// Panics when a request broke a rule.
    pub(crate) fn check(&self) {
        let violations = self.world.read(|state| state.traffic.violations.clone());
        let mut list = String::new();
        for violation in &violations {
            let _ = write!(list, "\n- {violation}");
        }
        assert!(violations.is_empty(), "Discord or we do not allow:{list}");
    }

    /// Takes the complaints of [`Self::check`] away, for tests of the fake itself.
    pub(crate) fn take_violations(&self) -> Vec<String> {
        self.world.change(|state| std::mem::take(&mut state.traffic.violations))
    }
}
