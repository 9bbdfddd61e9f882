//! Days and stretches of days: quarters, seasons, thirds.

use jiff::civil::{Date, Weekday, date};
use jiff::{Span, ToSpan};

use super::sense::{Part, Unit};

/// Days from and to, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    pub from: Date,
    pub to: Date,
}

impl Period {
    pub(super) fn day(day: Date) -> Self {
        Self { from: day, to: day }
    }

    pub(super) fn months(year: i16, first: i8, count: i8) -> Option<Self> {
        let from = Date::new(year, first, 1).ok()?;
        let to = from.checked_add(i32::from(count).months()).ok()?.yesterday().ok()?;
        Some(Self { from, to })
    }

    /// The season that begins in this month of a year, from its equinox or solstice to the next one.
    pub(super) fn season(year: i16, first: i8) -> Option<Self> {
        let turn = |month| match month {
            3 => 20,
            9 => 23,
            _ => 21,
        };
        let from = Date::new(year, first, turn(first)).ok()?;
        let next = from.first_of_month().checked_add(3.months()).ok()?;
        Some(Self { from, to: Date::new(next.year(), next.month(), turn(next.month())).ok()? })
    }

    pub(super) fn year(year: i16) -> Option<Self> {
        Self::months(year, 1, 12)
    }

    pub(super) fn week_of(day: Date) -> Option<Self> {
        let from = day.checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days()).ok()?;
        Some(Self { from, to: from.checked_add(6.days()).ok()? })
    }

    /// The week, month, quarter, half-year or year around a day.
    pub(super) fn around(day: Date, unit: Unit) -> Option<Self> {
        match unit {
            Unit::Day | Unit::Workday => Some(Self::day(day)),
            Unit::Week | Unit::Fortnight => Self::week_of(day),
            Unit::Workweek => Self::week_of(day)
                .and_then(|week| Some(Self { from: week.from, to: week.from.checked_add(4.days()).ok()? })),
            Unit::Weekend => {
                Self::week_of(day).and_then(|week| Some(Self { from: week.to.yesterday().ok()?, to: week.to }))
            }
            Unit::Month => Self::months(day.year(), day.month(), 1),
            Unit::Quarter => Self::months(day.year(), (day.month() - 1) / 3 * 3 + 1, 3),
            Unit::HalfYear => Self::months(day.year(), if day.month() > 6 { 7 } else { 1 }, 6),
            Unit::Year => Self::year(day.year()),
            Unit::Decade => {
                let first = day.year() - day.year().rem_euclid(10);
                Some(Self { from: Self::year(first)?.from, to: Self::year(first + 9)?.to })
            }
        }
    }

    /// The one behind this one.
    pub(super) fn next(self, unit: Unit) -> Option<Self> {
        let behind = if matches!(unit, Unit::Weekend | Unit::Workweek) {
            self.to.checked_add(7.days()).ok()?
        } else {
            self.to.tomorrow().ok()?
        };
        Self::around(behind, unit)
    }

    /// A third of it; the end of a year or quarter is its last month.
    pub(super) fn part(self, part: Part) -> Option<Self> {
        let days = (self.to - self.from).get_days() + 1;
        if days > 45 {
            let months = i8::try_from((days + 15) / 30).ok()?.clamp(2, 12);
            let third = (months / 3).max(1);
            // The beginning of a year is its first quarter.
            let early = third.min(3);
            let start = |offset: i8| self.from.checked_add(i32::from(offset).months()).ok();
            return match part {
                Part::Early => Some(Self { from: self.from, to: start(early)?.yesterday().ok()? }),
                Part::Mid => Some(Self { from: start(third)?, to: start(months - third)?.yesterday().ok()? }),
                Part::Late => Some(Self { from: start(months - third)?, to: self.to }),
                Part::End => Some(Self { from: start(months - 1)?, to: self.to }),
                Part::Later if months % 2 == 0 => Some(Self { from: start(months / 2)?, to: self.to }),
                Part::Later => Some(Self { from: self.from.checked_add((days / 2).days()).ok()?, to: self.to }),
                Part::Rest => Some(self),
            };
        }
        // The beginning of a week is Monday to Wednesday, its end Friday to Sunday.
        let third = if days > 20 { 10 } else { ((days + 2) / 3).max(1) };
        let at = |offset: i32| self.from.checked_add(offset.days()).ok();
        match part {
            Part::Early => Some(Self { from: self.from, to: at(third - 1)? }),
            Part::Mid if days > 20 => Some(Self { from: at(9)?, to: at(19)? }),
            Part::Mid => Some(Self { from: at(third)?, to: at(days - third - 1)? }),
            Part::Late | Part::End => {
                Some(Self { from: if days > 20 { at(20)? } else { at(days - third)? }, to: self.to })
            }
            Part::Later => Some(Self { from: at(days / 2)?, to: self.to }),
            Part::Rest => Some(self),
        }
    }
}

/// So many units later; halves are honoured, nonsense is cut off at a century.
pub(super) fn later(day: Date, count: f64, unit: Unit) -> Date {
    if unit == Unit::Workday { workdays_later(day, count) } else { day.saturating_add(span_of(count, unit)) }
}

fn span_of(count: f64, unit: Unit) -> Span {
    let (days, months) = match unit {
        Unit::Day | Unit::Workday => (count, 0.0),
        Unit::Week | Unit::Workweek | Unit::Weekend => (count * 7.0, 0.0),
        Unit::Fortnight => (count * 14.0, 0.0),
        Unit::Month => (0.0, count),
        Unit::Quarter => (0.0, count * 3.0),
        Unit::HalfYear => (0.0, count * 6.0),
        Unit::Year => (0.0, count * 12.0),
        Unit::Decade => (0.0, count * 120.0),
    };
    let months = months.clamp(0.0, 1_200.0);
    let days = (days + months.fract() * 30.0).clamp(0.0, 36_500.0);
    #[expect(clippy::cast_possible_truncation, reason = "clamped above")]
    Span::new().months(months.trunc() as i32).days(days.round() as i32)
}

/// So many units before.
pub(super) fn earlier(day: Date, count: f64, unit: Unit) -> Date {
    if unit == Unit::Workday {
        let mut left = count.clamp(0.0, 1_000.0).round();
        let mut day = day;
        while left > 0.0 {
            day = day.saturating_sub(1.day());
            if is_workday(day) {
                left -= 1.0;
            }
        }
        return day;
    }
    day.saturating_sub(span_of(count, unit))
}

fn is_workday(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn workdays_later(day: Date, count: f64) -> Date {
    let mut left = count.clamp(0.0, 1_000.0).round();
    let mut day = day;
    while left > 0.0 {
        day = day.saturating_add(1.day());
        if is_workday(day) {
            left -= 1.0;
        }
    }
    day
}

/// The Monday of an ISO week.
pub(super) fn iso_week(year: i16, week: i8) -> Option<Period> {
    let monday = jiff::civil::ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date();
    Period::week_of(monday)
}

/// A two-digit year is of this century.
pub(super) fn full_year(year: u32) -> Option<i16> {
    i16::try_from(if year < 100 { 2000 + year } else { year }).ok().filter(|year| (1900..=2200).contains(year))
}

/// This date in the year in which it comes next.
pub(super) fn next_on(month: i8, day: i8, today: Date) -> Option<Date> {
    // The 29th of February may be four years off.
    (0..5).filter_map(|ahead| Date::new(today.year() + ahead, month, day).ok()).find(|date| *date >= today)
}

/// Far enough from the ends of the calendar that nothing here runs over them.
pub(super) fn is_sane(today: Date) -> bool {
    today >= date(1900, 1, 1) && today <= date(2200, 1, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirds_of_a_month_and_of_a_year() {
        let april = Period::months(2027, 4, 1).unwrap();
        assert_eq!(april.part(Part::Mid), Some(Period { from: date(2027, 4, 10), to: date(2027, 4, 20) }));
        let year = Period::year(2027).unwrap();
        assert_eq!(year.part(Part::Late), Some(Period { from: date(2027, 9, 1), to: date(2027, 12, 31) }));
        assert_eq!(year.part(Part::End), Some(Period { from: date(2027, 12, 1), to: date(2027, 12, 31) }));
    }

    #[test]
    fn later_counts_halves_and_workdays() {
        assert_eq!(later(date(2026, 3, 10), 1.5, Unit::Year), date(2027, 9, 10));
        assert_eq!(later(date(2026, 3, 13), 2.0, Unit::Workday), date(2026, 3, 17));
        assert_eq!(later(date(2026, 1, 31), 1.0, Unit::Month), date(2026, 2, 28));
    }
}
