//! When somebody is at a desk: several stretches a day, by the clock of one place, with holidays.

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// The hours of a desk, which opens some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// From Monday on; the stretches of a day in order, and apart.
    week: [Vec<Stretch>; 7],
    #[serde(with = "jiff::fmt::serde::tz::required")]
    zone: TimeZone,
    holidays: Vec<Holiday>,
}

/// A stretch of a day. One that ends no later than it begins goes on into the next day, up to a whole day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stretch {
    pub from: Time,
    /// Midnight is the end of the day.
    pub to: Time,
}

/// A day on which nobody is there, whatever day of the week it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    Once(Date),
    Yearly { month: i8, day: i8 },
}

impl Holiday {
    fn is_on(self, date: Date) -> bool {
        match self {
            Self::Once(day) => day == date,
            Self::Yearly { month, day } => (date.month(), date.day()) == (month, day),
        }
    }
}

/// From one moment up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shift {
    from: Timestamp,
    to: Timestamp,
}

/// A desk that does not open in so many days is taken to stay closed.
const FARTHEST: usize = 4 * 366;
const DAYS_IN_A_LEAP_YEAR: usize = 366;

impl Hours {
    /// Hours of a week that begins on Monday; none when they never come: no day has any, or all days are holidays.
    #[must_use]
    pub fn new(mut week: [Vec<Stretch>; 7], zone: TimeZone, holidays: Vec<Holiday>) -> Option<Self> {
        for day in &mut week {
            day.sort_unstable();
        }
        let mut leap_year = jiff::civil::date(2028, 1, 1).series(1.day()).take(DAYS_IN_A_LEAP_YEAR);
        let yearly = |day: &Date| holidays.iter().any(|it| matches!(it, Holiday::Yearly { .. }) && it.is_on(*day));
        let opens = week.iter().any(|day| !day.is_empty()) && !leap_year.all(|day| yearly(&day));
        opens.then_some(Self { week, zone, holidays })
    }

    /// The clock that the hours go by.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// From Monday on.
    #[must_use]
    pub fn week(&self) -> &[Vec<Stretch>; 7] {
        &self.week
    }

    #[must_use]
    pub fn holidays(&self) -> &[Holiday] {
        &self.holidays
    }

    #[must_use]
    pub fn is_open(&self, at: Timestamp) -> bool {
        self.shifts(at).next().is_some_and(|shift| shift.from <= at)
    }

    /// The first moment from then on at which somebody is there: that moment itself while the desk is open. None when
    /// it stays closed for years.
    #[must_use]
    pub fn next_opening(&self, from: Timestamp) -> Option<Timestamp> {
        self.shifts(from).next().map(|shift| shift.from.max(from))
    }

    /// When the desk closes next after a moment; shifts that follow each other at once are one.
    #[must_use]
    pub fn next_closing(&self, after: Timestamp) -> Option<Timestamp> {
        let mut closing = None;
        for shift in self.shifts(after) {
            if closing.is_some_and(|closing| shift.from > closing) {
                break;
            }
            closing = Some(shift.to);
        }
        closing
    }

    /// How much of the time between two moments the desk is open; nothing when the second is the earlier one.
    #[must_use]
    pub fn working_time(&self, from: Timestamp, to: Timestamp) -> SignedDuration {
        if to <= from {
            return SignedDuration::ZERO;
        }
        let shifts = self.shifts(from).take_while(|shift| shift.from < to);
        shifts.map(|shift| shift.to.min(to).duration_since(shift.from.max(from))).sum()
    }

    /// The moment at which so much working time is over, counted from a moment on; none when it never is. Without any
    /// working time to pass it is the next moment at which the desk is open.
    #[must_use]
    pub fn after_working_time(&self, from: Timestamp, long: SignedDuration) -> Option<Timestamp> {
        let mut left = long.max(SignedDuration::ZERO);
        for shift in self.shifts(from) {
            let begin = shift.from.max(from);
            let length = shift.to.duration_since(begin);
            if left <= length {
                return begin.checked_add(left).ok();
            }
            left -= length;
        }
        None
    }

    /// The shifts that end after this moment, in order and without what an earlier one covers.
    fn shifts(&self, after: Timestamp) -> impl Iterator<Item = Shift> {
        // A shift of the day before may still go on.
        let first = after.to_zoned(self.zone.clone()).date();
        let first = first.yesterday().unwrap_or(first);
        let mut covered = Timestamp::MIN;
        let days = first.series(1.day()).take(FARTHEST);
        days.flat_map(|day| self.shifts_of(day)).filter(move |shift| shift.to > after).filter_map(move |shift| {
            let from = shift.from.max(covered);
            covered = covered.max(shift.to);
            (from < shift.to).then_some(Shift { from, ..shift })
        })
    }

    /// The shifts that begin on a day, in moments. Where the clock jumps ahead, a time that is left out is as long after
    /// midnight as ever; where it goes back, the first of two equal times is meant.
    fn shifts_of(&self, day: Date) -> Vec<Shift> {
        if self.holidays.iter().any(|holiday| holiday.is_on(day)) {
            return Vec::new();
        }
        let moment = |day: Date, time: Time| Some(day.to_datetime(time).to_zoned(self.zone.clone()).ok()?.timestamp());
        let of_day = &self.week[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())];
        let shifts = of_day.iter().filter_map(|stretch| {
            let end = if stretch.to <= stretch.from { day.tomorrow().ok()? } else { day };
            let (from, to) = (moment(day, stretch.from)?, moment(end, stretch.to)?);
            (from < to).then_some(Shift { from, to })
        });
        shifts.collect()
    }
}

impl Stretch {
    /// Whether there is a moment that belongs to both, on the same day.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        let end = |it: Self| if it.to <= it.from { None } else { Some(it.to) };
        let begins_before_end = |it: Self, of: Self| end(of).is_none_or(|end| it.from < end);
        begins_before_end(self, other) && begins_before_end(other, self)
    }
}

/// The days of a week by the names that a configuration has for them.
pub const WEEKDAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

#[cfg(test)]
pub(in crate::core) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `mon-fri 09:00-12:30 13:30-18:00, sat 10:00-14:00`, in a zone, without these days.
    pub(in crate::core) fn hours(written: &str, zone: &str, holidays: &[&str]) -> Hours {
        let mut week: [Vec<Stretch>; 7] = Default::default();
        for part in written.split(", ") {
            let (days, stretches) = part.split_once(' ').expect("days and stretches");
            let at = |day: &str| WEEKDAYS.iter().position(|(name, _)| *name == day).expect("a day");
            let (first, last) = days.split_once('-').unwrap_or((days, days));
            for day in &mut week[at(first)..=at(last)] {
                let stretch = |written: &str| {
                    let (from, to) = written.split_once('-').expect("a stretch");
                    let time = |written: &str| written.replace("24:00", "00:00").parse().expect("a time");
                    Stretch { from: time(from), to: time(to) }
                };
                day.extend(stretches.split(' ').map(stretch));
            }
        }
        let holiday = |written: &&str| {
            if let Ok(date) = written.parse() {
                return Holiday::Once(date);
            }
            let (month, day) = written.split_once('-').expect("a month and a day");
            Holiday::Yearly { month: month.parse().expect("a month"), day: day.parse().expect("a day") }
        };
        let zone = TimeZone::get(zone).expect("a zone");
        Hours::new(week, zone, holidays.iter().map(holiday).collect()).expect("it opens some time")
    }

    fn office() -> Hours {
        hours(
            "mon-fri 09:00-12:30 13:30-18:00, sat 10:00-14:00",
            "Europe/Berlin",
            &["2027-12-24", "12-25", "12-26", "01-01"],
        )
    }

    /// A time in Berlin.
    fn at(written: &str) -> Timestamp {
        format!("{written}[Europe/Berlin]").parse::<jiff::Zoned>().expect("a moment").timestamp()
    }

    fn shown(at: Timestamp) -> String {
        at.to_zoned(TimeZone::get("Europe/Berlin").expect("a zone")).strftime("%a %Y-%m-%dT%H:%M").to_string()
    }

    #[test]
    fn the_next_opening_is_now_or_the_begin_of_the_next_shift() {
        for (asked, opening) in [
            // A Monday.
            ("2027-03-01T08:59", "Mon 2027-03-01T09:00"),
            ("2027-03-01T09:00", "Mon 2027-03-01T09:00"),
            ("2027-03-01T12:29", "Mon 2027-03-01T12:29"),
            ("2027-03-01T12:30", "Mon 2027-03-01T13:30"),
            ("2027-03-01T17:59", "Mon 2027-03-01T17:59"),
            ("2027-03-01T18:00", "Tue 2027-03-02T09:00"),
            ("2027-03-05T18:00", "Sat 2027-03-06T10:00"),
            ("2027-03-06T14:00", "Mon 2027-03-08T09:00"),
            ("2027-03-07T12:00", "Mon 2027-03-08T09:00"),
            // Christmas Eve, this year only, is a Friday; the holidays after it are a weekend.
            ("2027-12-23T18:00", "Mon 2027-12-27T09:00"),
            ("2027-12-31T18:00", "Mon 2028-01-03T09:00"),
            // A year later Christmas Eve is worked, and the holidays come again.
            ("2028-12-22T18:00", "Sat 2028-12-23T10:00"),
            ("2028-12-24T12:00", "Wed 2028-12-27T09:00"),
            // The clocks go forward on Sunday, and back in October.
            ("2027-03-27T20:00", "Mon 2027-03-29T09:00"),
            ("2027-10-30T20:00", "Mon 2027-11-01T09:00"),
        ] {
            let asked_at = at(asked);
            let found = office().next_opening(asked_at).expect("it opens some time");
            assert_eq!(shown(found), opening, "asked at {asked}");
            assert_eq!(office().is_open(asked_at), found == asked_at, "{asked}");
        }
    }

    #[test]
    fn working_time_leaves_out_nights_weekends_and_holidays() {
        for (from, to, minutes) in [
            ("2027-03-01T09:00", "2027-03-01T09:15", 15),
            ("2027-03-01T08:00", "2027-03-01T08:59", 0),
            ("2027-03-01T12:00", "2027-03-01T14:00", 60),
            ("2027-03-01T17:45", "2027-03-02T09:15", 30),
            ("2027-03-05T17:00", "2027-03-08T10:00", 60 + 240 + 60),
            ("2027-12-23T17:00", "2027-12-27T10:00", 120),
            // A whole week.
            ("2027-03-01T00:00", "2027-03-08T00:00", 5 * 480 + 240),
            ("2027-03-08T00:00", "2027-03-01T00:00", 0),
        ] {
            let worked = office().working_time(at(from), at(to));
            assert_eq!(worked, SignedDuration::from_mins(minutes), "from {from} to {to}");
        }
    }

    #[test]
    fn working_time_is_over_at_a_moment_of_work() {
        for (from, minutes, over) in [
            ("2027-03-01T09:00", 15, "Mon 2027-03-01T09:15"),
            ("2027-03-01T12:20", 15, "Mon 2027-03-01T13:35"),
            ("2027-03-01T12:15", 15, "Mon 2027-03-01T12:30"),
            ("2027-03-01T17:50", 15, "Tue 2027-03-02T09:05"),
            ("2027-03-06T13:50", 15, "Mon 2027-03-08T09:05"),
            ("2027-12-23T17:50", 15, "Mon 2027-12-27T09:05"),
            ("2027-03-07T12:00", 0, "Mon 2027-03-08T09:00"),
            ("2027-03-01T09:00", 480, "Mon 2027-03-01T18:00"),
            ("2027-03-01T09:00", 481, "Tue 2027-03-02T09:01"),
        ] {
            let found = office().after_working_time(at(from), SignedDuration::from_mins(minutes));
            assert_eq!(shown(found.expect("it is over")), over, "{minutes} min from {from}");
        }
    }

    #[test]
    fn a_desk_closes_when_nobody_takes_over() {
        let hours = hours("mon-fri 09:00-12:00 12:00-18:00", "Europe/Berlin", &[]);
        for (after, closes) in [
            ("2027-03-01T10:00", "Mon 2027-03-01T18:00"),
            ("2027-03-01T18:00", "Tue 2027-03-02T18:00"),
            ("2027-03-06T10:00", "Mon 2027-03-08T18:00"),
        ] {
            assert_eq!(shown(hours.next_closing(at(after)).unwrap()), closes, "{after}");
        }
    }

    #[test]
    fn a_shift_over_midnight_and_one_around_the_clock_are_whole() {
        let night = hours("fri 22:00-06:00, sat 06:00-08:00", "Europe/Berlin", &["2027-03-12"]);
        assert_eq!(night.working_time(at("2027-03-05T00:00"), at("2027-03-07T00:00")), SignedDuration::from_hours(10));
        assert!(night.is_open(at("2027-03-06T03:00")) && night.is_open(at("2027-03-06T06:00")));
        // The night that began on a holiday is left out whole, and the morning after it is not.
        assert_eq!(shown(night.next_opening(at("2027-03-12T23:00")).unwrap()), "Sat 2027-03-13T06:00");
        let always = hours("mon-sun 00:00-24:00", "Europe/Berlin", &[]);
        let (from, to) = (at("2027-01-01T00:00"), at("2027-12-01T00:00"));
        assert_eq!(always.working_time(from, to), to.duration_since(from));
    }

    #[test]
    fn the_hour_that_a_clock_leaves_out_or_repeats_counts_as_it_passes() {
        let early = hours("sun 01:00-04:00", "Europe/Berlin", &[]);
        let of_day = |day: &str| early.working_time(at(&format!("{day}T00:00")), at(&format!("{day}T12:00")));
        assert_eq!(of_day("2027-03-21"), SignedDuration::from_hours(3));
        assert_eq!(of_day("2027-03-28"), SignedDuration::from_hours(2), "two o'clock is left out");
        assert_eq!(of_day("2027-10-31"), SignedDuration::from_hours(4), "two o'clock comes twice");
        // Half past two is left out: the desk opens as long after midnight as ever.
        let gap = hours("sun 02:30-05:00", "Europe/Berlin", &[]);
        assert_eq!(shown(gap.next_opening(at("2027-03-28T00:00")).unwrap()), "Sun 2027-03-28T03:30");
    }

    #[test]
    fn hours_that_never_come_are_none() {
        let empty: [Vec<Stretch>; 7] = Default::default();
        assert_eq!(Hours::new(empty, TimeZone::UTC, Vec::new()), None);
        let leap_year = jiff::civil::date(2028, 1, 1).series(1.day()).take(DAYS_IN_A_LEAP_YEAR);
        let all: Vec<Holiday> = leap_year.map(|day| Holiday::Yearly { month: day.month(), day: day.day() }).collect();
        let morning = || vec![Stretch { from: jiff::civil::time(9, 0, 0, 0), to: jiff::civil::time(12, 0, 0, 0) }];
        let week = || std::array::from_fn(|_| morning());
        assert_eq!(Hours::new(week(), TimeZone::UTC, all.clone()), None);
        let but_one = all.into_iter().filter(|it| !it.is_on(jiff::civil::date(2028, 2, 29))).collect();
        let leap_days = Hours::new(week(), TimeZone::UTC, but_one).expect("a day in four years is one");
        let asked = "2025-03-01T00:00:00Z".parse().unwrap();
        assert_eq!(leap_days.next_opening(asked).unwrap().to_string(), "2028-02-29T09:00:00Z");
    }

    #[test]
    fn hours_survive_json() {
        let stored = serde_json::to_string(&office()).unwrap();
        assert_eq!(serde_json::from_str::<Hours>(&stored).unwrap(), office());
    }

    #[test]
    fn stretches_of_a_day_overlap_where_they_share_a_moment() {
        let stretch =
            |from: i8, to: i8| Stretch { from: jiff::civil::time(from, 0, 0, 0), to: jiff::civil::time(to, 0, 0, 0) };
        for (one, other, overlaps) in [
            (stretch(9, 12), stretch(13, 18), false),
            (stretch(9, 12), stretch(12, 18), false),
            (stretch(9, 13), stretch(12, 18), true),
            (stretch(9, 18), stretch(10, 11), true),
            (stretch(22, 6), stretch(9, 18), false),
            (stretch(22, 6), stretch(9, 23), true),
            (stretch(22, 0), stretch(23, 1), true),
        ] {
            assert_eq!((one.overlaps(other), other.overlaps(one)), (overlaps, overlaps), "{one:?} and {other:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_over_after_some_working_time_has_that_much_before_it(
            minutes_on in 0_i64..600_000,
            long in 0_i64..20_000,
        ) {
            let from = at("2027-01-01T00:00") + SignedDuration::from_mins(minutes_on);
            let long = SignedDuration::from_mins(long);
            let over = office().after_working_time(from, long).expect("the desk opens again and again");
            prop_assert_eq!(office().working_time(from, over), long);
            let half = from + SignedDuration::from_secs(over.duration_since(from).as_secs() / 2);
            prop_assert_eq!(office().working_time(from, half) + office().working_time(half, over), long);
        }
    }
}
