//! One of several inside a period: "the first Tuesday of October", "last week of 2027", "letzter Freitag im März".

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::Period;
use super::super::sense::{Edge, Unit};
use super::Reader;

/// What is counted.
#[derive(Clone, Copy)]
enum Counted {
    /// Monday is 1.
    Weekday(u8),
    Of(Unit),
}

impl Reader<'_> {
    pub(super) fn nth_of(&self, at: usize) -> Option<(Period, usize)> {
        let last = self.words.last.at(self.tokens, at).map(|((), end)| (u32::MAX, end));
        let (nth, next) = self.words.ordinals.at(self.tokens, at).or(last)?;
        let weekday = self.words.weekdays.at(self.tokens, next).map(|(weekday, end)| (Counted::Weekday(weekday), end));
        let unit = || self.words.units.at(self.tokens, next).map(|(unit, end)| (Counted::Of(unit), end));
        let (counted, next) = weekday.or_else(unit)?;
        let ((), next) = self.words.of.at(self.tokens, next)?;
        let next = self.skip_of(next);
        let named = self.month(next).map(|spotted| (spotted.period, spotted.tokens.end));
        let (whole, end) = named.or_else(|| self.year(next)).or_else(|| self.this_or_next(next))?;
        let of_this = nth_inside(whole, nth, counted)?;
        if of_this.to >= self.today() || self.has_year(next..end) {
            return Some((of_this, end));
        }
        // It is over this year.
        let on = |day: Date| day.checked_add(1.year()).ok();
        Some((nth_inside(Period { from: on(whole.from)?, to: on(whole.to)? }, nth, counted)?, end))
    }
}

impl Reader<'_> {
    /// "The week of 6 October", "week starting 4 February".
    pub(super) fn week_of_day(&self, at: usize) -> Option<(Period, usize)> {
        let (unit, next) = self.words.units.at(self.tokens, at)?;
        let begins = self.words.edges.at(self.tokens, next).filter(|(edge, _)| *edge == Edge::From);
        let next = begins.map(|(_, end)| end).or(self.words.of.at(self.tokens, next).map(|((), end)| end))?;
        let next =
            self.words.edges.at(self.tokens, next).filter(|(edge, _)| *edge == Edge::In).map_or(next, |(_, end)| end);
        let next = self.skip_of(next);
        let (day, end) = self.numeric(next).or_else(|| self.day_and_month(next)).or_else(|| self.day_of_month(next))?;
        (unit == Unit::Week && day.from == day.to).then_some(())?;
        Some((Period::week_of(day.from)?, end))
    }

    /// "The 20th of next month", "am 15. nächsten Monats".
    pub(super) fn day_of_named_month(&self, at: usize) -> Option<(Period, usize)> {
        let (day, next) = self.day_number(at)?;
        let (month, end) = self.this_or_next(self.skip_of(next))?;
        (Period::around(month.from, Unit::Month) == Some(month)).then_some(())?;
        Some((Period::day(Date::new(month.from.year(), month.from.month(), day).ok()?), end))
    }

    /// "At the weekend".
    pub(super) fn weekend(&self, at: usize) -> Option<(Period, usize)> {
        let (unit, end) = self.words.units.at(self.tokens, at)?;
        let weekend = Period::around(self.today(), unit)?;
        (unit == Unit::Weekend).then_some((weekend, end))
    }
}

fn nth_inside(whole: Period, nth: u32, counted: Counted) -> Option<Period> {
    let belongs = |day: &Date| match counted {
        Counted::Weekday(weekday) => day.weekday().to_monday_one_offset().unsigned_abs() == weekday,
        // A week is of the month or year that its Thursday is in, as in ISO 8601.
        Counted::Of(Unit::Week) => day.weekday() == jiff::civil::Weekday::Thursday,
        Counted::Of(Unit::Weekend) => day.weekday() == jiff::civil::Weekday::Saturday,
        Counted::Of(Unit::Day) => true,
        Counted::Of(Unit::Workday) => day.weekday().to_monday_one_offset() <= 5,
        Counted::Of(Unit::Month) => day.day() == 1,
        Counted::Of(Unit::Quarter) => day.day() == 1 && day.month() % 3 == 1,
        Counted::Of(Unit::Fortnight | Unit::HalfYear | Unit::Year | Unit::Decade) => false,
    };
    let mut days = whole.from.series(1.day()).take_while(|day| *day <= whole.to).filter(belongs);
    let day = match nth {
        u32::MAX => days.last()?,
        nth => days.nth(usize::try_from(nth).ok()?.checked_sub(1)?)?,
    };
    match counted {
        Counted::Weekday(_) => Some(Period::day(day)),
        Counted::Of(unit) => Period::around(day, unit),
    }
}
