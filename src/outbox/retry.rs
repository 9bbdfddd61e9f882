//! Whether and when a message that did not go out is tried again: pure.

use std::time::Duration;

use jiff::SignedDuration;

use crate::platform::SendError;

/// What becomes of a message after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Retry { after: Duration },
    Dead,
}

const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_mins(5);
const LONGEST_PATIENCE: SignedDuration = SignedDuration::from_hours(24);
/// A row that grew old while nobody was there to send it gets its chances too.
const FEWEST_ATTEMPTS: u32 = 10;

/// Judges a failed attempt. `attempts` were made before this one, `age` is the row's, `jitter` is from 0 to 1.
pub(super) fn judge(error: &SendError, attempts: u32, age: SignedDuration, jitter: f64) -> Verdict {
    if age >= LONGEST_PATIENCE && attempts + 1 >= FEWEST_ATTEMPTS {
        return Verdict::Dead;
    }
    match error {
        SendError::Gone(_) | SendError::Refused(_) => Verdict::Dead,
        // What the platform asks for, and a little more, so that not everybody comes back in the same moment.
        SendError::RetryAfter { after, .. } => Verdict::Retry { after: *after + FIRST_WAIT.mul_f64(jitter) / 4 },
        SendError::Transient(_) | SendError::MessageGone | SendError::Moved { .. } => {
            Verdict::Retry { after: back_off(attempts, jitter) }
        }
    }
}

/// Doubles with every attempt up to a ceiling; between half and the whole of it, by the jitter.
pub(super) fn back_off(attempts: u32, jitter: f64) -> Duration {
    let wait = FIRST_WAIT.saturating_mul(2_u32.saturating_pow(attempts)).min(LONGEST_WAIT);
    wait.mul_f64(0.5 + jitter.clamp(0.0, 1.0) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Scope;

    fn transient() -> SendError {
        SendError::Transient("no answer".into())
    }

    fn waits(jitter: f64) -> Vec<u128> {
        (0..12).map(|attempts| back_off(attempts, jitter).as_millis()).collect()
    }

    #[test]
    fn waiting_doubles_up_to_five_minutes() {
        let seconds = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300];
        assert_eq!(waits(1.0), seconds.map(|s| s * 1000));
        assert_eq!(waits(0.0), seconds.map(|s| s * 500));
        assert_eq!(back_off(u32::MAX, 1.0), LONGEST_WAIT);
    }

    #[test]
    fn only_a_permanent_answer_or_a_day_gives_up() {
        let fresh = SignedDuration::ZERO;
        let day = LONGEST_PATIENCE;
        for error in [SendError::Gone("blocked".into()), SendError::Refused("too long".into())] {
            assert_eq!(judge(&error, 0, fresh, 0.0), Verdict::Dead);
        }
        assert_eq!(judge(&transient(), 300, day, 0.0), Verdict::Dead);
        assert!(matches!(judge(&transient(), 300, day - SignedDuration::from_secs(1), 0.0), Verdict::Retry { .. }));
    }

    #[test]
    fn a_row_that_waited_for_a_program_that_was_down_still_gets_its_attempts() {
        let week = SignedDuration::from_hours(24 * 7);
        assert!(matches!(judge(&transient(), 0, week, 0.0), Verdict::Retry { .. }));
        assert_eq!(judge(&transient(), 9, week, 0.0), Verdict::Dead);
    }

    #[test]
    fn a_request_to_wait_is_never_cut_short() {
        let after = Duration::from_secs(40);
        for jitter in [0.0, 0.5, 1.0] {
            let Verdict::Retry { after: wait } =
                judge(&SendError::RetryAfter { after, scope: Scope::Chat }, 0, SignedDuration::ZERO, jitter)
            else {
                panic!("given up");
            };
            assert!(wait >= after && wait < after + Duration::from_secs(1), "{wait:?}");
        }
    }
}
