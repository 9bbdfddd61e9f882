//! What a desk holds itself to: how soon a lead is claimed, and how soon its prospect hears from a person.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::assignment::Assignment;
use super::desk::Desk;
pub use crate::core::deadline::Deadline;
use crate::core::stage::{Stage, Temperature};

/// The times of a desk, by temperature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sla {
    pub hot: Within,
    pub warm: Within,
    pub cold: Within,
}

/// Of working time; not promised where left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Within {
    #[serde(default)]
    pub claim: Option<SignedDuration>,
    /// Until the first word from a person, counted from when the desk was told.
    #[serde(default)]
    pub answer: Option<SignedDuration>,
}

impl Sla {
    /// Nothing is promised.
    pub const NONE: Self = {
        let none = Within { claim: None, answer: None };
        Self { hot: none, warm: none, cold: none }
    };

    #[must_use]
    pub const fn of(&self, temperature: Option<Temperature>) -> Within {
        match temperature {
            Some(Temperature::Hot) => self.hot,
            Some(Temperature::Warm) => self.warm,
            Some(Temperature::Cold) | None => self.cold,
        }
    }
}

/// The usual ones of lead management: hot leads in 5 and 15 minutes, warm ones in one and four hours.
impl Default for Sla {
    fn default() -> Self {
        let within = |claim, answer| Within {
            claim: Some(SignedDuration::from_mins(claim)),
            answer: Some(SignedDuration::from_mins(answer)),
        };
        Self { hot: within(5, 15), warm: within(60, 240), cold: Within::default() }
    }
}

/// Something that is due by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alarm {
    /// Four fifths of the time are over.
    Warn(Deadline),
    /// The time is over: who was silent loses the lead.
    Missed(Deadline),
    /// Twice the time is over, and still nothing happened.
    Escalate(Deadline),
    /// A lead that was put off is due again.
    Awake,
    /// A lead that was disqualified for now comes back.
    WakeUp,
    /// A lead that nobody has is to be offered to somebody.
    Offer,
    /// What was over is not any more: its prospect came again, or the rules say so.
    Back,
    /// It is hotter than when its clocks were set.
    Hotter,
}

/// How far a clock has rung, since it began anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rung {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub warned: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub missed: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub escalated: bool,
}

const WARN_PERCENT: i32 = 80;

/// What is due next with a lead by itself, and when; none while nothing is. What became of it meanwhile comes first, and is
/// due at once.
#[must_use]
pub fn next_alarm(assignment: &Assignment, desk: &Desk, lead: Standing) -> Option<(Timestamp, Alarm)> {
    if lead.stage.is_over() {
        let wake_at = assignment.wake_at.filter(|_| lead.stage == Stage::Disqualified);
        return wake_at.map(|at| (at, Alarm::WakeUp));
    }
    let at_once = assignment.clock_from;
    if assignment.is_closed || assignment.wake_at.is_some() {
        return Some((at_once, Alarm::Back));
    }
    if let Some(until) = assignment.snoozed_until {
        let was_heard = assignment.snoozed_at.is_some_and(|since| lead.heard_at > Some(since));
        return Some((if was_heard { at_once } else { until }, Alarm::Awake));
    }
    if assignment.clocked_as.is_some_and(|was| was < lead.temperature()) {
        return Some((at_once, Alarm::Hotter));
    }
    let open = [Deadline::Claim, Deadline::Answer].into_iter();
    let open = open.filter_map(|deadline| open_for(assignment, desk, lead, deadline));
    let rings = open.flat_map(|clock| rings(assignment, desk, clock));
    let offer = assignment.offer_at.map(|at| (at, Alarm::Offer));
    rings.chain(offer).min()
}

/// The clock of what is still open; none where it is done, or nothing is promised.
fn open_for(assignment: &Assignment, desk: &Desk, lead: Standing, deadline: Deadline) -> Option<Clock> {
    let within = desk.sla.of(lead.temperature);
    // Twice the time is counted from when it came, or came back, however often it was offered meanwhile; but from when it was
    // claimed or let go last, where somebody has claimed it, where somebody was called already because nobody did, and where
    // nobody has to.
    let since = |begins_anew| if begins_anew { assignment.clock_from } else { assignment.waits_since() };
    match deadline {
        Deadline::Claim => {
            let promised = within.claim.filter(|_| assignment.owner.is_none() && assignment.is_timed())?;
            Some(Clock { deadline, promised, long: promised, since: since(assignment.claimed_at.is_some()) })
        }
        Deadline::Answer => {
            let promised = within.answer.filter(|_| assignment.owner.is_some() && assignment.contacted_at.is_none())?;
            let since = since(assignment.claim.escalated || within.claim.is_none());
            Some(Clock { deadline, promised, long: assignment.time_to_answer(desk, within)?, since })
        }
    }
}

/// By when a lead is to be claimed, or its prospect to be answered; none while that is not asked for.
#[must_use]
pub fn due_by(assignment: &Assignment, desk: &Desk, lead: Standing, deadline: Deadline) -> Option<Timestamp> {
    if lead.stage.is_over() || assignment.is_asleep() {
        return None;
    }
    over_at(desk, assignment.clock_from, open_for(assignment, desk, lead, deadline)?.long)
}

/// Where a lead stands, as far as its clocks care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub stage: Stage,
    pub temperature: Option<Temperature>,
    /// When its prospect did something last for which it was judged.
    pub heard_at: Option<Timestamp>,
}

impl Standing {
    /// Whoever wants a person before all is asked is as urgent as a cold lead.
    #[must_use]
    pub fn temperature(&self) -> Temperature {
        self.temperature.unwrap_or(Temperature::Cold)
    }
}

#[derive(Clone, Copy)]
struct Clock {
    deadline: Deadline,
    promised: SignedDuration,
    /// What is given to whoever has the lead now.
    long: SignedDuration,
    /// What twice the time is counted from.
    since: Timestamp,
}

/// When a clock rings, and how, as far as it has not yet.
fn rings(assignment: &Assignment, desk: &Desk, clock: Clock) -> impl Iterator<Item = (Timestamp, Alarm)> {
    let Clock { deadline, promised, long, since } = clock;
    let Rung { warned, missed, escalated } = assignment.rung(deadline);
    let next = if missed {
        None
    } else if warned {
        over_at(desk, assignment.clock_from, long).map(|at| (at, Alarm::Missed(deadline)))
    } else {
        over_at(desk, assignment.clock_from, long * WARN_PERCENT / 100).map(|at| (at, Alarm::Warn(deadline)))
    };
    let escalation = over_at(desk, since, promised * 2).map(|at| (at, Alarm::Escalate(deadline)));
    next.into_iter().chain(escalation.filter(|_| !escalated))
}

/// When so much working time of a desk is over.
#[must_use]
pub fn over_at(desk: &Desk, from: Timestamp, long: SignedDuration) -> Option<Timestamp> {
    match &desk.hours {
        Some(hours) => hours.after_working_time(from, long),
        None => from.checked_add(long).ok(),
    }
}

/// When a desk is there on another day: its first opening on one of the next, or the same time tomorrow where it always is.
#[must_use]
pub fn next_day(desk: &Desk, now: Timestamp) -> Option<Timestamp> {
    let Some(hours) = &desk.hours else { return now.checked_add(SignedDuration::from_hours(24)).ok() };
    let tomorrow = now.to_zoned(hours.zone().clone()).date().tomorrow().ok()?;
    hours.next_opening(tomorrow.to_zoned(hours.zone().clone()).ok()?.timestamp())
}

/// How much working time of a desk lies between two moments.
#[must_use]
pub fn working_time(desk: &Desk, from: Timestamp, to: Timestamp) -> SignedDuration {
    match &desk.hours {
        Some(hours) => hours.working_time(from, to),
        None => to.duration_since(from).max(SignedDuration::ZERO),
    }
}

#[cfg(test)]
#[path = "sla_tests.rs"]
mod tests;
