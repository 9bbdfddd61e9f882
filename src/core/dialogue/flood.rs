//! When somebody writes faster than anybody reads: what is heard, what is answered with one polite notice, and what is
//! passed over in silence. Pure, with time as an argument.
//!
//! An account is calm, then told once, then silenced, until it calms down: until it did no more than half of what is
//! allowed in the last minute, what was passed over included. Being turned away costs no turn, so nothing is stored.

use std::collections::VecDeque;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::core::answer::{Command, Freely, Reading, understand_freely};
use crate::core::event::{Action, Event};
use crate::core::ids::{Currency, Language};

/// How much is heard in any minute; 0 is unlimited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FloodLimits {
    /// Of one account.
    pub messages_per_minute: u32,
    /// How many accounts that were never here may begin.
    pub new_prospects_per_minute: u32,
}

impl Default for FloodLimits {
    fn default() -> Self {
        Self { messages_per_minute: 20, new_prospects_per_minute: 600 }
    }
}

/// What becomes of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is handled.
    Heard,
    /// It is not, and the prospect is told so.
    Told,
    /// It is not, and nothing is said.
    PassedOver,
}

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
/// Whoever was told is not told again before.
const TOLD_AGAIN: SignedDuration = SignedDuration::from_mins(10);

/// How much a message counts, and how much a press. Somebody quick who chooses among a dozen options is no flood.
const MESSAGE: u32 = 3;
const PRESS: u32 = 1;
/// So many wishes to stop, to be forgotten or to talk to a person get through in a minute, however much else comes.
const URGENT: usize = 3;
/// Longer ones say more than a wish.
const LONGEST_WISH: usize = 64;

/// How fast one account has been writing, and whether it was told.
#[derive(Clone, Debug, Default)]
pub struct Pace {
    /// What it did in the last minute, oldest first, and how much each counts.
    lately: VecDeque<(Timestamp, u32)>,
    urgent: VecDeque<Timestamp>,
    is_silenced: bool,
    told_at: Option<Timestamp>,
}

impl Pace {
    /// Judges one more event.
    pub fn judge(&mut self, event: &Event, limits: FloodLimits, language: Language, now: Timestamp) -> Verdict {
        let weight = weight(event);
        if weight == 0 || limits.messages_per_minute == 0 {
            return Verdict::Heard;
        }
        let allowed = limits.messages_per_minute.saturating_mul(MESSAGE);
        self.forget_before(now);
        let counted = self.counted().saturating_add(weight);
        self.lately.push_back((now, weight));
        // More than it takes to stay silenced need not be remembered.
        while self.counted() > allowed.saturating_add(MESSAGE) {
            self.lately.pop_front();
        }
        if self.is_silenced && counted <= allowed / 2 {
            self.is_silenced = false;
        }
        if !self.is_silenced && counted <= allowed {
            return Verdict::Heard;
        }
        if self.is_wish_heard(event, language, now) {
            return Verdict::Heard;
        }
        if self.is_silenced {
            return Verdict::PassedOver;
        }
        self.is_silenced = true;
        Verdict::Told
    }

    /// Judges an event of somebody who writes on and on while the platform does not take what is owed already.
    pub fn judge_overrun(&mut self, event: &Event, limits: FloodLimits, language: Language, now: Timestamp) -> Verdict {
        if weight(event) == 0 || limits.messages_per_minute == 0 {
            return Verdict::Heard;
        }
        self.forget_before(now);
        if self.is_wish_heard(event, language, now) { Verdict::Heard } else { self.turn_away(now) }
    }

    fn is_wish_heard(&mut self, event: &Event, language: Language, now: Timestamp) -> bool {
        let is_heard = self.urgent.len() < URGENT && is_urgent(event, language, now);
        if is_heard {
            self.urgent.push_back(now);
        }
        is_heard
    }

    /// Turns somebody away: told once, and then in a while again.
    pub fn turn_away(&mut self, now: Timestamp) -> Verdict {
        if self.told_at.is_some_and(|at| is_within(at, TOLD_AGAIN, now)) {
            return Verdict::PassedOver;
        }
        self.told_at = Some(now);
        Verdict::Told
    }

    /// Whether there is nothing to remember.
    pub fn is_calm(&mut self, now: Timestamp) -> bool {
        self.forget_before(now);
        self.lately.is_empty() && self.told_at.is_none_or(|at| !is_within(at, TOLD_AGAIN, now))
    }

    fn counted(&self) -> u32 {
        self.lately.iter().map(|(_, weight)| weight).sum()
    }

    fn forget_before(&mut self, now: Timestamp) {
        // Also what lies in the future, after a clock was put back.
        self.lately.retain(|(at, _)| is_within(*at, MINUTE, now));
        self.urgent.retain(|at| is_within(*at, MINUTE, now));
    }
}

/// How many accounts that were never here began in the last minute.
#[derive(Clone, Debug, Default)]
pub struct Beginnings(VecDeque<Timestamp>);

impl Beginnings {
    /// Whether one more may begin now; if so, it does.
    pub fn admit(&mut self, limits: FloodLimits, now: Timestamp) -> bool {
        let allowed = usize::try_from(limits.new_prospects_per_minute).unwrap_or(usize::MAX);
        if allowed == 0 {
            return true;
        }
        self.0.retain(|at| is_within(*at, MINUTE, now));
        let admitted = self.0.len() < allowed;
        if admitted {
            self.0.push_back(now);
        }
        admitted
    }
}

fn is_within(at: Timestamp, period: SignedDuration, now: Timestamp) -> bool {
    at <= now && now.duration_since(at) < period
}

/// How much an event counts; 0 for what a prospect does not do by themselves.
fn weight(event: &Event) -> u32 {
    match event {
        Event::Start { .. }
        | Event::Say(_)
        | Event::Caption(_)
        | Event::Fill { .. }
        | Event::ShareContact(_)
        | Event::Edit(_)
        | Event::Attach(_) => MESSAGE,
        Event::Press(_) => PRESS,
        Event::LookAgain | Event::Leave | Event::Silence => 0,
    }
}

/// Whether it is a wish that must always be heard: to stop, to be forgotten, to talk to a person.
fn is_urgent(event: &Event, language: Language, now: Timestamp) -> bool {
    match event {
        Event::Press(press) => press.action == Action::Stop,
        Event::Say(text) | Event::Fill { text, .. } => wishes_to_stop(text, language, now),
        Event::Start { .. }
        | Event::Caption(_)
        | Event::ShareContact(_)
        | Event::Edit(_)
        | Event::Attach(_)
        | Event::LookAgain
        | Event::Leave
        | Event::Silence => false,
    }
}

fn wishes_to_stop(text: &str, language: Language, now: Timestamp) -> bool {
    if text.chars().nth(LONGEST_WISH).is_some() {
        return false;
    }
    let command = text.trim().split(|c: char| c.is_whitespace() || c == '@').next().unwrap_or_default();
    if ["/stop", "/cancel", "/forget", "/human"].iter().any(|known| known.eq_ignore_ascii_case(command)) {
        return true;
    }
    let today = now.to_zoned(TimeZone::UTC).date();
    let reading = Reading { language, region: None, currency: Currency::EUR, today };
    matches!(understand_freely(text, &reading), Freely::Command(Command::Cancel) | Freely::Human)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::event::Press;
    use crate::core::ids::ConversationId;

    const LIMITS: FloodLimits = FloodLimits { messages_per_minute: 20, new_prospects_per_minute: 3 };

    fn at(seconds: i64) -> Timestamp {
        Timestamp::constant(1_800_000_000, 0) + SignedDuration::from_secs(seconds)
    }

    fn say(text: &str) -> Event {
        Event::Say(text.to_owned())
    }

    fn press(action: Action) -> Event {
        Event::Press(Press { conversation: ConversationId(1), prompt: 1, action })
    }

    fn judge(pace: &mut Pace, event: &Event, seconds: i64) -> Verdict {
        pace.judge(event, LIMITS, Language::ENGLISH, at(seconds))
    }

    #[test]
    fn twenty_in_a_minute_are_heard_one_more_is_told_and_then_there_is_silence() {
        let mut pace = Pace::default();
        let verdicts: Vec<Verdict> = (0..30).map(|second| judge(&mut pace, &say("hi"), second)).collect();
        assert_eq!(verdicts[..20], [Verdict::Heard; 20]);
        assert_eq!(verdicts[20], Verdict::Told);
        assert_eq!(verdicts[21..], [Verdict::PassedOver; 9]);
    }

    #[test]
    fn who_waits_for_a_minute_is_heard_again() {
        let mut pace = Pace::default();
        for second in 0..30 {
            judge(&mut pace, &say("hi"), second);
        }
        assert_eq!(judge(&mut pace, &say("hi"), 45), Verdict::PassedOver);
        assert_eq!(judge(&mut pace, &say("hi"), 89), Verdict::Heard);
        assert_eq!(judge(&mut pace, &say("hi"), 90), Verdict::Heard);
    }

    #[test]
    fn who_goes_on_at_the_same_rate_stays_silenced_and_is_told_once() {
        let mut pace = Pace::default();
        let verdicts: Vec<Verdict> = (0..600).map(|second| judge(&mut pace, &say("hi"), second)).collect();
        assert_eq!(verdicts.iter().filter(|verdict| **verdict == Verdict::Told).count(), 1);
        assert!(verdicts[21..].iter().all(|verdict| *verdict == Verdict::PassedOver));
        assert!(pace.lately.len() <= 22, "{}", pace.lately.len());
    }

    #[test]
    fn somebody_quick_among_a_dozen_options_is_no_flood() {
        let mut pace = Pace::default();
        for _ in 0..3 {
            for index in 0..12 {
                assert_eq!(judge(&mut pace, &press(Action::Option(index)), 0), Verdict::Heard);
            }
            assert_eq!(judge(&mut pace, &press(Action::Done), 0), Verdict::Heard);
        }
        let verdicts: Vec<Verdict> = (0..30).map(|_| judge(&mut pace, &press(Action::Done), 1)).collect();
        assert_eq!(verdicts[21], Verdict::Told);
    }

    #[test]
    fn a_wish_to_stop_gets_through_a_few_times_a_minute() {
        let flooded = || {
            let mut pace = Pace::default();
            for _ in 0..50 {
                judge(&mut pace, &say("hi"), 0);
            }
            pace
        };
        let wishes = ["/stop", "/FORGET", "/human@bantam_bot", "stop", "I want to talk to a human", "/cancel"];
        for wish in wishes {
            assert_eq!(judge(&mut flooded(), &say(wish), 1), Verdict::Heard, "{wish}");
        }
        let german = flooded().judge(&say("Abbrechen"), LIMITS, Language::GERMAN, at(1));
        assert_eq!(german, Verdict::Heard);
        assert_eq!(judge(&mut flooded(), &press(Action::Stop), 1), Verdict::Heard);
        assert_eq!(judge(&mut flooded(), &say("/start"), 1), Verdict::PassedOver);
        let mut pace = flooded();
        let verdicts: Vec<Verdict> = (0..9).map(|_| judge(&mut pace, &say("/stop"), 1)).collect();
        assert_eq!(verdicts.iter().filter(|verdict| **verdict == Verdict::Heard).count(), URGENT);
    }

    #[test]
    fn who_writes_on_while_too_much_is_owed_is_told_once_and_a_wish_is_heard() {
        let mut pace = Pace::default();
        let mut judge = |event: &Event, seconds| pace.judge_overrun(event, LIMITS, Language::ENGLISH, at(seconds));
        assert_eq!(judge(&say("hi"), 0), Verdict::Told);
        assert_eq!(judge(&say("hi"), 1), Verdict::PassedOver);
        assert_eq!(judge(&say("/stop"), 1), Verdict::Heard);
        assert_eq!(judge(&Event::Leave, 1), Verdict::Heard);
    }

    #[test]
    fn what_happens_by_itself_does_not_count() {
        let mut pace = Pace::default();
        for event in [Event::Leave, Event::Silence, Event::LookAgain] {
            for _ in 0..100 {
                assert_eq!(judge(&mut pace, &event, 0), Verdict::Heard);
            }
        }
        assert!(pace.is_calm(at(0)));
    }

    #[test]
    fn without_a_limit_all_is_heard() {
        let mut pace = Pace::default();
        let unlimited = FloodLimits { messages_per_minute: 0, new_prospects_per_minute: 0 };
        for _ in 0..1000 {
            assert_eq!(pace.judge(&say("hi"), unlimited, Language::ENGLISH, at(0)), Verdict::Heard);
        }
        assert!(pace.is_calm(at(0)));
        let mut beginnings = Beginnings::default();
        assert!((0..1000).all(|_| beginnings.admit(unlimited, at(0))));
    }

    #[test]
    fn a_clock_that_was_put_back_silences_nobody() {
        let mut pace = Pace::default();
        for _ in 0..50 {
            judge(&mut pace, &say("hi"), 7200);
        }
        assert_eq!(judge(&mut pace, &say("hi"), 0), Verdict::Heard);
    }

    #[test]
    fn so_many_begin_in_a_minute_and_the_others_are_told_once() {
        let mut beginnings = Beginnings::default();
        let admitted: Vec<bool> = (0..5).map(|second| beginnings.admit(LIMITS, at(second))).collect();
        assert_eq!(admitted, [true, true, true, false, false]);
        assert!(beginnings.admit(LIMITS, at(60)));
        let mut pace = Pace::default();
        let told = [0, 1, 599, 600].map(|second| pace.turn_away(at(second)));
        assert_eq!(told, [Verdict::Told, Verdict::PassedOver, Verdict::PassedOver, Verdict::Told]);
        assert!(!pace.is_calm(at(601)) && pace.is_calm(at(1200)));
    }

    proptest! {
        /// Whatever the rhythm: no minute holds more than is allowed, nobody is told twice without having calmed down,
        /// and whoever is quiet for a minute is heard.
        #[test]
        fn no_minute_holds_more_than_is_allowed(
            gaps in proptest::collection::vec((0_i64..20, any::<bool>()), 1..300),
        ) {
            let mut pace = Pace::default();
            let (mut now, mut heard, mut all, mut told_at) = (0, Vec::new(), Vec::new(), None);
            for (gap, is_press) in gaps {
                // Most come at once, some after a pause.
                now += (gap - 14).max(0) * 5;
                let event = if is_press { press(Action::Done) } else { say("hi") };
                let weight = weight(&event);
                let verdict = judge(&mut pace, &event, now);
                all.push((now, weight));
                let within = |of: &[(i64, u32)]| {
                    of.iter().filter(|(at, _)| now - at < 60).map(|(_, weight)| weight).sum::<u32>()
                };
                match verdict {
                    Verdict::Heard => {
                        heard.push((now, weight));
                        prop_assert!(within(&heard) <= 60);
                    }
                    Verdict::Told => {
                        prop_assert!(told_at.is_none_or(|at| now > at));
                        told_at = Some(now);
                    }
                    Verdict::PassedOver => prop_assert!(told_at.is_some() && within(&all) > 30),
                }
            }
            prop_assert_eq!(judge(&mut pace, &say("hi"), now + 60), Verdict::Heard);
        }
    }
}
