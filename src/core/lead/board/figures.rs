//! What is measured on a desk: how long leads wait, how far they get, where prospects leave.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::core::ids::QuestionId;
use crate::core::lead::assignment::Assignment;
use crate::core::lead::desk::Desk;
use crate::core::lead::sla::{Deadline, Standing, working_time};
use crate::core::stage::Stage;

/// A lead that a desk was told of, as far as its times count.
#[derive(Clone, Debug, PartialEq)]
pub struct Timed {
    pub assignment: Assignment,
    pub standing: Standing,
}

/// What one lead adds to the figures of one deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// In working time of the desk.
    pub took: Option<SignedDuration>,
    /// None where nothing was promised, or its time is not over.
    pub met: Option<bool>,
}

impl Timed {
    /// How this lead stands to a deadline: one that nobody has taken care of counts against the desk as soon as its time
    /// is over, and as long as there is something to do. While it is put off, its time stands still; when it is back, it begins
    /// anew, for what was not done before.
    #[must_use]
    pub fn measure(&self, desk: &Desk, deadline: Deadline, now: Timestamp) -> Measure {
        let (it, within) = (&self.assignment, desk.sla.of(self.standing.temperature));
        let (done_at, met, within) = match deadline {
            Deadline::Claim => (it.claimed_at, it.claim_met, within.claim),
            Deadline::Answer => (it.first_word_at, it.answer_met, within.answer),
        };
        let took_until = |at| working_time(desk, it.counted_from(at), at);
        let took = done_at.map(took_until);
        let is_open = !self.standing.stage.is_over() && !it.is_asleep();
        let missed = took.is_none() && is_open && within.is_some_and(|within| took_until(now) > within);
        Measure { took, met: met.or(missed.then_some(false)) }
    }
}

/// The figures of one deadline over many leads.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Times {
    /// How many were measured.
    pub count: usize,
    #[serde(serialize_with = "seconds")]
    pub median: Option<SignedDuration>,
    #[serde(serialize_with = "seconds")]
    pub p90: Option<SignedDuration>,
    /// Of `promised`.
    pub in_time: usize,
    pub promised: usize,
}

#[expect(clippy::ref_option, reason = "serde calls it so")]
fn seconds<S: serde::Serializer>(duration: &Option<SignedDuration>, to: S) -> Result<S::Ok, S::Error> {
    duration.map(|duration| duration.as_secs()).serialize(to)
}

impl Times {
    #[must_use]
    pub fn of(measures: &[Measure]) -> Self {
        let mut took: Vec<SignedDuration> = measures.iter().filter_map(|measure| measure.took).collect();
        took.sort_unstable();
        let met = measures.iter().filter_map(|measure| measure.met);
        Self {
            count: took.len(),
            median: nearest_rank(&took, 50),
            p90: nearest_rank(&took, 90),
            in_time: met.clone().filter(|met| *met).count(),
            promised: met.count(),
        }
    }
}

/// The percentile by the nearest rank: the smallest value that at least so many of a hundred do not exceed. It is always
/// one that was measured.
fn nearest_rank(sorted: &[SignedDuration], percent: usize) -> Option<SignedDuration> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).copied()
}

/// How many leads stand at a stage now, by when they came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StageCount {
    pub stage: Stage,
    pub last_7_days: u64,
    pub last_30_days: u64,
    pub all: u64,
}

/// How far the leads of one source and script got. Whoever got further has been at each step before: a lead that was won
/// counts as an opportunity, and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Conversion {
    pub source: Option<String>,
    pub script: Option<String>,
    pub leads: u64,
    /// By sales.
    pub accepted: u64,
    pub sql: u64,
    pub opportunity: u64,
    pub won: u64,
}

impl Conversion {
    /// Adds up what has the same key, the most leads first.
    #[must_use]
    pub fn by(all: &[Self], key: impl Fn(&Self) -> Option<String>) -> Vec<(Option<String>, Self)> {
        let mut sums: Vec<(Option<String>, Self)> = Vec::new();
        for one in all {
            let key = key(one);
            let at = sums.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
                sums.push((key, Self::default()));
                sums.len() - 1
            });
            let sum = &mut sums[at].1;
            sum.leads += one.leads;
            sum.accepted += one.accepted;
            sum.sql += one.sql;
            sum.opportunity += one.opportunity;
            sum.won += one.won;
        }
        sums.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.leads));
        sums
    }
}

/// What conversations of a script came to, of those in which the prospect agreed to begin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DropOff {
    pub began: u64,
    pub finished: u64,
    /// In the order of the script.
    pub questions: Vec<QuestionFigures>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuestionFigures {
    pub question: QuestionId,
    /// How often it was asked, or answered before it was.
    pub asked: u64,
    /// With a value: not skipped, refused, or not understood.
    pub answered: u64,
    /// Conversations that stand still here now: the prospect left, or thinks about it.
    pub open: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::lead::sla::Sla;
    use crate::core::stage::Temperature;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + minute * 60).unwrap()
    }

    fn minutes(count: i64) -> SignedDuration {
        SignedDuration::from_mins(count)
    }

    #[test]
    fn a_percentile_is_a_value_that_was_measured() {
        let durations = |count: i64| (1..=count).map(minutes).collect::<Vec<_>>();
        for (count, median, p90) in [(1, 1, 1), (2, 1, 2), (3, 2, 3), (10, 5, 9), (11, 6, 10), (100, 50, 90)] {
            let sorted = durations(count);
            assert_eq!(nearest_rank(&sorted, 50), Some(minutes(median)), "{count}");
            assert_eq!(nearest_rank(&sorted, 90), Some(minutes(p90)), "{count}");
        }
        assert_eq!(nearest_rank(&[], 50), None);
    }

    #[test]
    fn what_nobody_took_care_of_in_time_counts_against_the_desk() {
        let desk = Desk { name: "sales".to_owned(), sla: Sla::default(), ..Desk::default() };
        let lead = |claimed: Option<i64>, claim_met: Option<bool>, stage| Timed {
            assignment: Assignment {
                claimed_at: claimed.map(at),
                claim_met,
                ..Assignment::told("sales", at(0), false)
            },
            standing: Standing { stage, temperature: Some(Temperature::Hot), heard_at: None },
        };
        let claim = |lead: Timed, now| lead.measure(&desk, Deadline::Claim, at(now));
        assert_eq!(
            claim(lead(Some(3), Some(true), Stage::Sal), 9),
            Measure { took: Some(minutes(3)), met: Some(true) }
        );
        assert_eq!(claim(lead(None, None, Stage::Mql), 5), Measure { took: None, met: None }, "there is still time");
        assert_eq!(claim(lead(None, None, Stage::Mql), 6), Measure { took: None, met: Some(false) });
        assert_eq!(claim(lead(None, None, Stage::Disqualified), 6), Measure { took: None, met: None }, "nothing to do");
        let measures = [claim(lead(Some(3), Some(true), Stage::Sal), 9), claim(lead(None, None, Stage::Mql), 9)];
        let times = Times::of(&measures);
        assert_eq!((times.count, times.in_time, times.promised), (1, 1, 2));
    }

    #[test]
    fn a_lead_that_was_put_off_is_counted_from_when_it_came_back() {
        let desk = Desk { name: "sales".to_owned(), sla: Sla::default(), ..Desk::default() };
        let standing = Standing { stage: Stage::Mql, temperature: Some(Temperature::Hot), heard_at: None };
        let claim = |change: fn(&mut Assignment), now| {
            let mut assignment = Assignment::told("sales", at(0), false);
            change(&mut assignment);
            Timed { assignment, standing }.measure(&desk, Deadline::Claim, at(now))
        };
        let none = Measure { took: None, met: None };
        assert_eq!(claim(|it| it.wake_at = Some(at(90)), 60), none, "its time stands still");
        assert_eq!(claim(|it| it.back_at = Some(at(90)), 95), none, "there is still time");
        assert_eq!(claim(|it| it.back_at = Some(at(90)), 96).met, Some(false));
        let after_it_came_back = claim(|it| (it.back_at, it.claimed_at) = (Some(at(90)), Some(at(94))), 99);
        assert_eq!(after_it_came_back.took, Some(minutes(4)));
        let before = claim(|it| (it.back_at, it.claimed_at) = (Some(at(90)), Some(at(3))), 99);
        assert_eq!(before.took, Some(minutes(3)));
    }

    #[test]
    fn what_belongs_together_is_added_up() {
        let one = |source: Option<&str>, script: &str, leads, won| Conversion {
            source: source.map(str::to_owned),
            script: Some(script.to_owned()),
            leads,
            won,
            ..Conversion::default()
        };
        let all = [one(Some("ads"), "bant", 3, 1), one(None, "bant", 2, 0), one(Some("ads"), "champ", 4, 2)];
        let sums = Conversion::by(&all, |one| one.source.clone());
        let sums: Vec<_> = sums.iter().map(|(key, sum)| (key.as_deref(), sum.leads, sum.won)).collect();
        assert_eq!(sums, [(Some("ads"), 7, 3), (None, 2, 0)]);
    }
}
