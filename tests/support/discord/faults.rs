//! What goes wrong when it is ordered, and what was asked of the API so far.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::time::Duration;

use serde_json::Value;

use super::state::Id;

/// What a call meets.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    /// 429. A scope is `user`, `global` or `shared`.
    TooMany { retry_after: f64, is_global: bool, scope: &'static str },
    /// 500.
    ServerError,
    /// An error of Discord's own: the status, and the code in the body.
    Code(u16, u64),
    /// 502, and a page that is no JSON.
    BadGateway,
    /// 200, and something that is no JSON.
    Garbage,
    /// The call is done, and the connection breaks before the answer.
    SwallowAnswer,
    /// The connection breaks before the call is done.
    DropBefore,
}

/// Which calls meet it.
pub(crate) struct FaultRule {
    /// `POST /channels/*/messages`; a star stands for one part, the method may be left out.
    pub(crate) pattern: String,
    pub(crate) left: u32,
    pub(crate) fault: Fault,
}

/// What went over the wire by HTTP.
#[derive(Default)]
pub(crate) struct Traffic {
    /// What Discord's rules or ours do not allow.
    pub(crate) violations: Vec<String>,
    pub(crate) calls: Vec<Call>,
    /// Files that the bot has sent.
    pub(crate) uploads: Vec<Upload>,
    pub(crate) rules: Vec<FaultRule>,
    /// How many calls met a fault.
    pub(crate) faults_met: u32,
    pub(crate) latency: Duration,
    /// By nonce: the message, and when it was written.
    pub(crate) nonces: HashMap<String, (Id, u64)>,
    /// How many messages came a second time and were told apart by their nonce.
    pub(crate) deduplicated: u32,
    /// How long interactions waited for their first answer.
    pub(crate) latencies: Vec<Duration>,
}

/// A file that was sent with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) content: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) body: Value,
    /// The status of the answer; none while there is none, or if the connection broke.
    pub(crate) status: Option<u16>,
}

impl Traffic {
    /// The fault that was ordered for this call.
    pub(crate) fn meet(&mut self, method: &str, path: &str) -> Option<Fault> {
        let rule = self.rules.iter_mut().find(|rule| rule.left > 0 && matches(&rule.pattern, method, path))?;
        rule.left -= 1;
        self.faults_met += 1;
        Some(rule.fault.clone())
    }

    /// For a test that waited in vain.
    pub(crate) fn summary(&self) -> String {
        let mut text = format!("Violations: {:#?}\nThe last calls:", self.violations);
        for call in &self.calls[self.calls.len().saturating_sub(10)..] {
            let _ = write!(text, "\n  {} {} -> {:?} {}", call.method, call.path, call.status, call.body);
        }
        text
    }
}

pub(crate) fn matches(pattern: &str, method: &str, path: &str) -> bool {
    let wanted = match pattern.split_once(' ') {
        Some((wanted, rest)) if wanted == method => rest,
        Some(_) => return false,
        None => pattern,
    };
    let (wanted, given): (Vec<&str>, Vec<&str>) = (wanted.split('/').collect(), path.split('/').collect());
    wanted.len() == given.len() && wanted.iter().zip(&given).all(|(wanted, given)| *wanted == "*" || wanted == given)
}
