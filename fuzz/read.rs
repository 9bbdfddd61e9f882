//! What every target does with the bytes it gets: the first one chooses the circumstances, the rest is the reply.

#[path = "../tests/support/replies.rs"]
mod replies;

use bantam::core::script::model::AnswerType;
use replies::{asked, assert_sound, assert_sound_unasked, reading};

/// Reads the reply to a question of this type; `unasked` is where none is asked.
pub fn read(target: &str, bytes: &[u8]) {
    let Some((circumstances, reply)) = bytes.split_first() else { return };
    let (reply, reading) = (String::from_utf8_lossy(reply), reading((*circumstances).into()));
    if target == "unasked" {
        return assert_sound_unasked(&reply, &reading);
    }
    let answer_type = AnswerType::unbounded(target).expect("every other target is named after a type");
    assert_sound(&asked(answer_type), &reply, &reading);
}
