//! How fast a platform may be written to: pure pacing, with time as an argument.
//!
//! Three limits hold at once: so many messages a second on the whole platform, a burst and a rate per chat, and so many a
//! minute per group. A chat that has to wait holds up nobody but itself. Chats that are rested take no memory.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use crate::core::ids::{Chat, Platform};
use crate::platform::Scope;

/// The limits of every platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pacing {
    pub telegram: Limits,
    pub discord: Limits,
}

/// The limits of one platform; 0 is unlimited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    pub per_second: u32,
    /// So many may go to a rested chat at once; counts only together with `per_chat_per_second`.
    pub per_chat_burst: u32,
    pub per_chat_per_second: u32,
    pub per_group_per_minute: u32,
}

impl Pacing {
    #[must_use]
    pub fn of(&self, platform: Platform) -> Limits {
        match platform {
            Platform::Telegram => self.telegram,
            Platform::Discord => self.discord,
            Platform::Terminal => Limits::default(),
        }
    }
}

impl Default for Pacing {
    /// What the platforms ask of a bot.
    fn default() -> Self {
        Self {
            telegram: Limits { per_second: 30, per_chat_burst: 5, per_chat_per_second: 1, per_group_per_minute: 20 },
            discord: Limits { per_second: 50, per_chat_burst: 5, per_chat_per_second: 1, per_group_per_minute: 0 },
        }
    }
}

/// A part of the limit of a whole platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    TwoThirds,
    Third,
}

/// Keeps account of what went to one platform.
#[derive(Debug)]
pub(super) struct Limiter {
    limits: Limits,
    platform: Window,
    paused_until: Option<Instant>,
    chats: HashMap<Box<str>, ChatPace>,
    /// When so many chats are remembered, those that are rested are forgotten.
    sweep_at: usize,
}

#[derive(Debug)]
struct ChatPace {
    bucket: Bucket,
    group: Window,
    paused_until: Option<Instant>,
}

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_mins(1);
const FIRST_SWEEP: usize = 1024;

impl Limiter {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, platform: Window::new(SECOND), paused_until: None, chats: HashMap::new(), sweep_at: FIRST_SWEEP }
    }

    /// When the platform takes the next message, whichever chat it is for.
    pub(super) fn platform_at(&mut self, now: Instant) -> Instant {
        later(self.platform.next_at(self.limits.per_second, now), self.paused_until)
    }

    /// When a part of the platform's limit takes the next message, so that the rest stays free.
    pub(super) fn part_at(&mut self, part: Part, now: Instant) -> Instant {
        let limit = self.limits.per_second;
        let limit = match part {
            Part::Whole => limit,
            Part::TwoThirds => (limit * 2).div_ceil(3),
            Part::Third => limit.div_ceil(3),
        };
        later(self.platform.next_at(limit, now), self.paused_until)
    }

    /// When the platform takes the next message of so many that are to go at once. When they are more than it takes, the
    /// last third of its limit is spread evenly, so that who comes a moment later finds room in a moment.
    pub(super) fn first_at(&mut self, waiting: usize, now: Instant) -> Instant {
        let at = self.platform_at(now);
        let limit = self.limits.per_second as usize;
        let free = limit.saturating_sub(self.platform.taken.len());
        let (Some(&oldest), Some(&last)) = (self.platform.taken.front(), self.platform.taken.back()) else { return at };
        if limit == 0 || free > limit / 3 || waiting <= free {
            return at;
        }
        let rest = (oldest + SECOND).saturating_duration_since(last);
        at.max(last + rest / u32::try_from(free + 1).unwrap_or(u32::MAX))
    }

    /// Whether the platform as a whole has a limit.
    pub(super) fn is_limited(&self) -> bool {
        self.limits.per_second > 0
    }

    /// When this chat takes the next message, as far as the platform as a whole lets it.
    pub(super) fn chat_at(&mut self, chat: &Chat, now: Instant) -> Instant {
        let limits = self.limits;
        let Some(pace) = self.chats.get_mut(place(chat)) else { return now };
        let by_rate = pace.bucket.next_at(limits, now);
        let by_group = pace.group.next_at(limits.per_group_per_minute, now);
        later(by_rate.max(by_group), pace.paused_until)
    }

    /// Whether the platform asked us to leave this chat, or everything, in peace.
    pub(super) fn is_paused(&self, chat: &Chat, now: Instant) -> bool {
        let chat_until = self.chats.get(place(chat)).and_then(|pace| pace.paused_until);
        [self.paused_until, chat_until].into_iter().flatten().any(|until| until > now)
    }

    /// A message goes out now.
    pub(super) fn take(&mut self, chat: &Chat, now: Instant) {
        if self.limits.per_second > 0 {
            self.platform.taken.push_back(now);
        }
        let grouped = self.limits.per_group_per_minute > 0 && is_group(chat);
        let rated = self.limits.per_chat_per_second > 0;
        if !grouped && !rated {
            return;
        }
        let limits = self.limits;
        let pace = self.pace(chat, now);
        if grouped {
            pace.group.taken.push_back(now);
        }
        if rated {
            pace.bucket.take(limits, now);
        }
    }

    /// The platform wants us to wait.
    pub(super) fn pause(&mut self, chat: &Chat, scope: Scope, until: Instant, now: Instant) {
        let paused = match scope {
            Scope::Chat => &mut self.pace(chat, now).paused_until,
            Scope::Platform => &mut self.paused_until,
        };
        *paused = Some(later(until, *paused));
    }

    fn pace(&mut self, chat: &Chat, now: Instant) -> &mut ChatPace {
        if self.chats.len() >= self.sweep_at {
            let limits = self.limits;
            self.chats.retain(|_, pace| !pace.is_rested(limits, now));
            self.sweep_at = FIRST_SWEEP.max(self.chats.len() * 2);
        }
        let fresh = || ChatPace { bucket: Bucket { full_at: now }, group: Window::new(MINUTE), paused_until: None };
        self.chats.entry(place(chat).into()).or_insert_with(fresh)
    }
}

impl ChatPace {
    fn is_rested(&mut self, limits: Limits, now: Instant) -> bool {
        self.group.next_at(limits.per_group_per_minute, now);
        self.group.taken.is_empty() && self.bucket.full_at <= now && self.paused_until.is_none_or(|until| until <= now)
    }
}

/// No more than a limit in any stretch of time as long as the period.
#[derive(Debug)]
struct Window {
    period: Duration,
    taken: VecDeque<Instant>,
}

impl Window {
    const fn new(period: Duration) -> Self {
        Self { period, taken: VecDeque::new() }
    }

    fn next_at(&mut self, limit: u32, now: Instant) -> Instant {
        while self.taken.front().is_some_and(|&taken| taken + self.period <= now) {
            self.taken.pop_front();
        }
        let limit = limit as usize;
        if limit == 0 || self.taken.len() < limit {
            return now;
        }
        self.taken[self.taken.len() - limit] + self.period
    }
}

/// A burst, and then a rate: the bucket is full again at a certain time, and every message moves that time on.
#[derive(Debug)]
struct Bucket {
    full_at: Instant,
}

impl Bucket {
    fn next_at(&self, limits: Limits, now: Instant) -> Instant {
        if limits.per_chat_per_second == 0 {
            return now;
        }
        let interval = SECOND / limits.per_chat_per_second;
        let slack = interval * limits.per_chat_burst.saturating_sub(1);
        self.full_at.checked_sub(slack).map_or(now, |at| at.max(now))
    }

    fn take(&mut self, limits: Limits, now: Instant) {
        self.full_at = self.full_at.max(now) + SECOND / limits.per_chat_per_second.max(1);
    }
}

fn later(at: Instant, paused_until: Option<Instant>) -> Instant {
    paused_until.map_or(at, |until| until.max(at))
}

/// What a limit counts by: the topics of a group share the group's.
fn place(chat: &Chat) -> &str {
    chat.id.split_once('/').map_or(chat.id.as_str(), |(group, _topic)| group)
}

fn is_group(chat: &Chat) -> bool {
    match chat.platform {
        Platform::Telegram => chat.id.starts_with('-'),
        Platform::Discord | Platform::Terminal => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TELEGRAM: Limits =
        Limits { per_second: 30, per_chat_burst: 5, per_chat_per_second: 1, per_group_per_minute: 20 };

    fn chat(id: &str) -> Chat {
        Chat { platform: Platform::Telegram, id: id.to_owned() }
    }

    /// Sends to these chats in turn, each message as early as it may go, and says after how many milliseconds each went.
    fn times(limits: Limits, chats: &[&str]) -> Vec<u128> {
        let start = Instant::now();
        let mut limiter = Limiter::new(limits);
        let mut now = start;
        let mut times = Vec::new();
        for id in chats {
            let chat = chat(id);
            loop {
                let at = limiter.platform_at(now).max(limiter.chat_at(&chat, now));
                if at <= now {
                    break;
                }
                now = at;
            }
            limiter.take(&chat, now);
            times.push((now - start).as_millis());
        }
        times
    }

    #[test]
    fn a_chat_has_a_burst_and_then_its_rate() {
        assert_eq!(times(TELEGRAM, &["1"; 8]), [0, 0, 0, 0, 0, 1000, 2000, 3000]);
    }

    #[test]
    fn a_group_has_twenty_a_minute_and_its_topics_share_them() {
        let chats: Vec<&str> = ["-100/1", "-100/2", "-100"].into_iter().cycle().take(22).collect();
        let times = times(TELEGRAM, &chats);
        assert_eq!(times[19], 15_000);
        assert_eq!(times[20..], [60_000, 60_000]);
    }

    #[test]
    fn a_platform_has_thirty_in_any_second() {
        let ids: Vec<String> = (0..61).map(|id| id.to_string()).collect();
        let chats: Vec<&str> = ids.iter().map(String::as_str).collect();
        let times = times(TELEGRAM, &chats);
        assert_eq!((times[29], times[30], times[59], times[60]), (0, 1000, 1000, 2000));
    }

    #[test]
    fn zero_is_unlimited_and_remembers_nothing() {
        assert_eq!(times(Limits::default(), &["-1"; 500]), [0; 500]);
        let mut limiter = Limiter::new(Limits::default());
        limiter.take(&chat("-1"), Instant::now());
        assert!(limiter.chats.is_empty() && limiter.platform.taken.is_empty());
    }

    #[test]
    fn a_part_of_the_limit_leaves_the_rest_free() {
        let now = Instant::now();
        let mut limiter = Limiter::new(TELEGRAM);
        for sent in 1..=30 {
            limiter.take(&chat(&sent.to_string()), now);
            let at = |part, limiter: &mut Limiter| limiter.part_at(part, now) > now;
            assert_eq!(at(Part::Third, &mut limiter), sent >= 10, "{sent}");
            assert_eq!(at(Part::TwoThirds, &mut limiter), sent >= 20, "{sent}");
            assert_eq!(at(Part::Whole, &mut limiter), sent >= 30, "{sent}");
        }
        let mut narrow = Limiter::new(Limits { per_second: 1, ..TELEGRAM });
        assert_eq!(narrow.part_at(Part::Third, now), now, "there is no limit so small that nothing goes");
        assert_eq!(Limiter::new(Limits::default()).part_at(Part::Third, now), now);
    }

    #[test]
    fn of_more_than_the_platform_takes_the_last_third_is_spread() {
        let start = Instant::now();
        let times = |waiting: usize| {
            let (mut limiter, mut now, mut times) = (Limiter::new(TELEGRAM), start, Vec::new());
            for sent in 0..waiting {
                now = limiter.first_at(waiting - sent, now);
                limiter.take(&chat(&sent.to_string()), now);
                times.push((now - start).as_millis());
            }
            times
        };
        assert_eq!(times(30), [0; 30], "no more than it takes");
        let many = times(120);
        assert_eq!(many[19], 0);
        assert!(many.windows(2).all(|pair| pair[1] - pair[0] <= 100), "there is room ten times a second: {many:?}");
        assert!(many[119] <= 4000, "no slower in the long run: {}", many[119]);
    }

    #[test]
    fn a_request_to_wait_stops_only_what_it_is_about() {
        let now = Instant::now();
        let mut limiter = Limiter::new(TELEGRAM);
        limiter.pause(&chat("-100/1"), Scope::Chat, now + MINUTE, now);
        assert_eq!(limiter.chat_at(&chat("-100/2"), now), now + MINUTE);
        assert_eq!(limiter.chat_at(&chat("7"), now), now);
        assert_eq!(limiter.platform_at(now), now);
        limiter.pause(&chat("7"), Scope::Platform, now + SECOND, now);
        assert_eq!(limiter.platform_at(now), now + SECOND);
        assert!(limiter.is_paused(&chat("8"), now) && !limiter.is_paused(&chat("8"), now + SECOND));
    }

    #[test]
    fn a_rested_chat_takes_no_memory() {
        let start = Instant::now();
        let mut limiter = Limiter::new(Limits { per_second: 0, ..TELEGRAM });
        for id in 0..20_000_u32 {
            limiter.take(&chat(&id.to_string()), start + Duration::from_millis(10) * id);
        }
        assert!(limiter.chats.len() <= FIRST_SWEEP, "{}", limiter.chats.len());
    }

    proptest! {
        #[test]
        fn no_stretch_of_time_holds_more_than_its_limit(
            chats in proptest::collection::vec(prop_oneof![Just("1"), Just("2"), Just("-3"), Just("-3/4")], 1..200),
        ) {
            let times = times(TELEGRAM, &chats);
            for (first, &from) in times.iter().enumerate() {
                let within = |millis: u128, group: bool| {
                    (first..times.len())
                        .filter(|&other| times[other] < from + millis && (!group || chats[other].starts_with('-')))
                        .count()
                };
                prop_assert!(within(1_000, false) <= 30);
                prop_assert!(within(60_000, true) <= 20);
            }
        }
    }
}
