//! One of several inside a period: "the first Tuesday of October", "last week of 2027", "letzter Freitag im März".

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::Period;
use super::super::numeral::figure_at;
use super::super::sense::{Edge, Unit};
use super::Reader;

/// "The first 12 weeks"; more are not counted this way.
const MOST_COUNTED: u32 = 12;

/// What is counted.
#[derive(Clone, Copy)]
enum Counted {
    /// Monday is 1.
    Weekday(u8),
    Of(Unit),
}

impl Reader<'_> {
    /// "The third week of May", "the first two weeks of 2027", "la primera mitad de abril".
    pub(super) fn nth_of(&self, at: usize) -> Option<(Period, usize)> {
        let (nth, count, next) = self.place(at)?;
        if let Some(found) = self.half_of(nth, next) {
            return Some(found);
        }
        let weekday = self.words.weekdays.at(self.tokens, next).map(|(weekday, end)| (Counted::Weekday(weekday), end));
        let unit = || self.words.units.at(self.tokens, next).map(|(unit, end)| (Counted::Of(unit), end));
        let (counted, next) = weekday.or_else(unit)?;
        let next = self.behind_of(next)?;
        let (whole, end) = self.counted_in(next)?;
        let inside = |whole: Period| {
            let found = nth_inside(whole, nth, counted)?;
            let others = (1..count).map(|other| if nth == u32::MAX { other } else { nth + other });
            others.into_iter().try_fold(found, |found, other| {
                let other = if nth == u32::MAX {
                    nth_from_end(whole, other, counted)?
                } else {
                    nth_inside(whole, other, counted)?
                };
                Some(Period { from: found.from.min(other.from), to: found.to.max(other.to) })
            })
        };
        let of_this = inside(whole)?;
        if of_this.to >= self.today() || self.has_year(next..end) {
            return Some((of_this, end));
        }
        // It is over this year.
        let on = |day: Date| day.checked_add(1.year()).ok();
        Some((inside(Period { from: on(whole.from)?, to: on(whole.to)? })?, end))
    }

    /// Which one, and how many of them: "third", "first two", "deux derniers".
    fn place(&self, at: usize) -> Option<(u32, u32, usize)> {
        let ordinal = |at: usize| {
            let last = self.words.last.at(self.tokens, at).map(|((), end)| (u32::MAX, end));
            self.ordinal(at).or(last)
        };
        let several = |at: usize| {
            let figure = figure_at(self.tokens, at, self.words).filter(|figure| figure.scale <= 1.0)?;
            let count = (2..=MOST_COUNTED).find(|count| (f64::from(*count) - figure.value).abs() < f64::EPSILON)?;
            Some((count, figure.tokens.end))
        };
        if let Some((nth, next)) = ordinal(at) {
            let (count, next) = several(next).unwrap_or((1, next));
            return Some((nth, count, next));
        }
        let (count, next) = several(at)?;
        let (nth, next) = ordinal(next).filter(|(nth, _)| *nth == 1 || *nth == u32::MAX)?;
        Some((nth, count, next))
    }

    /// In what something is counted: "October", "2027", "next quarter", "the summer", "the month".
    fn counted_in(&self, next: usize) -> Option<(Period, usize)> {
        let whole = |at: usize| {
            let month = self.month(at).map(|spotted| (spotted.period, spotted.tokens.end));
            month
                .or_else(|| self.quarter_or_half(at))
                .or_else(|| self.year(at))
                .or_else(|| self.this_or_next(at))
                .or_else(|| self.season(at).map(|spotted| (spotted.period, spotted.tokens.end)))
        };
        whole(next).or_else(|| whole(self.skip_of(next))).or_else(|| {
            let (unit, end) = self.words.units.at(self.tokens, next)?;
            Some((Period::around(self.today(), unit)?, end))
        })
    }

    /// "First half of April"; the halves of a year are read elsewhere.
    fn half_of(&self, nth: u32, at: usize) -> Option<(Period, usize)> {
        let ((), next) = self.words.half_year.at(self.tokens, at)?;
        let (whole, end) = self.counted_in(self.behind_of(next)?)?;
        let days = (whole.to - whole.from).get_days() + 1;
        (days < 200).then_some(())?;
        let middle = whole.from.checked_add((days / 2).days()).ok()?;
        match nth {
            1 => Some((Period { from: whole.from, to: middle.yesterday().ok()? }, end)),
            2 | u32::MAX => Some((Period { from: middle, to: whole.to }, end)),
            _ => None,
        }
    }
}

impl Reader<'_> {
    /// "The week of 6 October", "week starting 4 February".
    pub(super) fn week_of_day(&self, at: usize) -> Option<(Period, usize)> {
        let (unit, next) = self.words.units.at(self.tokens, at)?;
        let begins = self.words.edges.at(self.tokens, next).filter(|(edge, _)| *edge == Edge::From);
        let next = begins.map(|(_, end)| end).or_else(|| self.behind_of(next))?;
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

/// The fortnights of a month begin on its 1st and its 15th.
fn fortnight_inside(whole: Period, nth: u32) -> Option<Period> {
    let second = whole.from.checked_add(14.days()).ok()?;
    (Period::around(whole.from, Unit::Month) == Some(whole)).then_some(())?;
    match nth {
        1 => Some(Period { from: whole.from, to: second.yesterday().ok()? }),
        2 | u32::MAX => Some(Period { from: second, to: whole.to }),
        _ => None,
    }
}

fn nth_from_end(whole: Period, back: u32, counted: Counted) -> Option<Period> {
    let last = nth_inside(whole, u32::MAX, counted)?;
    (0..back).try_fold(last, |later, _| {
        nth_inside(Period { from: whole.from, to: later.from.yesterday().ok()? }, u32::MAX, counted)
    })
}

fn nth_inside(whole: Period, nth: u32, counted: Counted) -> Option<Period> {
    if let Counted::Of(Unit::Fortnight) = counted {
        return fortnight_inside(whole, nth);
    }
    let belongs = |day: &Date| match counted {
        Counted::Weekday(weekday) => day.weekday().to_monday_one_offset().unsigned_abs() == weekday,
        // A week is of the month or year that its Thursday is in, as in ISO 8601.
        Counted::Of(Unit::Week) => day.weekday() == jiff::civil::Weekday::Thursday,
        Counted::Of(Unit::Weekend) => day.weekday() == jiff::civil::Weekday::Saturday,
        Counted::Of(Unit::Day) => true,
        Counted::Of(Unit::Workday) => day.weekday().to_monday_one_offset() <= 5,
        Counted::Of(Unit::Month) => day.day() == 1,
        Counted::Of(Unit::Quarter) => day.day() == 1 && day.month() % 3 == 1,
        Counted::Of(Unit::Fortnight | Unit::HalfYear | Unit::Year) => false,
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
