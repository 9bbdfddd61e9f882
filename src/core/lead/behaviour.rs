//! What a prospect's way of answering tells: recorded counters, so that a score can be computed again.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Behaviour {
    /// Replies that were not understood.
    pub reprompts: u32,
    /// Questions left out.
    pub skips: u32,
    /// Answers changed after they were given.
    pub corrections: u32,
    /// Messages and presses in reply to something that was asked.
    pub replies: u32,
    /// Seconds from what was asked to those replies, summed up.
    pub seconds_waited: i64,
    /// Finished a conversation before.
    pub returning: bool,
}

impl Behaviour {
    /// The mean time to a reply; none before the first.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "seconds of a chat are far below 2^52")]
    pub fn seconds_to_reply(&self) -> Option<f64> {
        (self.replies > 0).then(|| self.seconds_waited as f64 / f64::from(self.replies))
    }
}
