//! One of several inside a period: "the first Tuesday of October", "last week of 2027", "letzter Freitag im März".

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::Period;
use super::super::numeral::figure_at;
use super::super::sense::{Edge, InMonth, Unit};
use super::Reader;

/// What is counted.
#[derive(Clone, Copy)]
enum Counted {
    /// Monday is 1.
    Weekday(u8),
    Of(Unit),
}

/// What is counted from the end is counted down from the largest number.
const FROM_THE_END: u32 = u32::MAX - 100;

impl Reader<'_> {
    /// "The last 3 weeks of this year", "the first ten days of May".
    pub(super) fn several_of(&self, at: usize) -> Option<(Period, usize)> {
        let first_or_last = |at: usize| {
            let last = self.words.last.at(self.tokens, at).map(|((), end)| (true, end));
            last.or_else(|| {
                let (nth, end) = self.ordinal(at)?;
                (nth == 1 || nth == u32::MAX).then_some((nth == u32::MAX, end))
            })
        };
        let how_many = |at: usize| {
            figure_at(self.tokens, at, self.words).filter(|figure| figure.scale <= 1.0 && figure.value <= 100.0)
        };
        // "The first two weeks", "les deux premières semaines"
        let (from_the_end, figure, next) = if let Some((from_the_end, next)) = first_or_last(at) {
            let figure = how_many(next)?;
            let end = figure.tokens.end;
            (from_the_end, figure, end)
        } else {
            let figure = how_many(at)?;
            let (from_the_end, next) = first_or_last(figure.tokens.end)?;
            (from_the_end, figure, next)
        };
        let (unit, next) = self.words.units.at(self.tokens, next)?;
        let next = self.behind_of(next)?;
        let (whole, end) = self.whole_at(next)?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 100")]
        let count = figure.value.round() as u32;
        let nth =
            |nth: u32| nth_inside(whole, if from_the_end { u32::MAX - (nth - 1) } else { nth }, Counted::Of(unit));
        let (outer, inner) = (nth(1)?, nth(count.max(1))?);
        Some((Period { from: outer.from.min(inner.from), to: outer.to.max(inner.to) }, end))
    }

    /// "The first half of May", "second half of next month".
    pub(super) fn half_of(&self, at: usize) -> Option<(Period, usize)> {
        let (nth, next) = self.ordinal(at).filter(|(nth, _)| [1, 2, u32::MAX].contains(nth))?;
        let ((), next) = self.words.half_year.at(self.tokens, next)?;
        let next = self.behind_of(next).unwrap_or(next);
        let (whole, end) = self.whole_at(next)?;
        Some((half_inside(whole, nth)?, end))
    }

    /// The month, year or quarter inside which something is counted.
    fn whole_at(&self, at: usize) -> Option<(Period, usize)> {
        let at = self.skip_of(at);
        let named = self.month(at).map(|spotted| (spotted.period, spotted.tokens.end));
        let named =
            named.or_else(|| self.quarter_or_half(at)).or_else(|| self.year(at)).or_else(|| self.this_or_next(at));
        let named = named.or_else(|| self.season(at).map(|spotted| (spotted.period, spotted.tokens.end)));
        named.or_else(|| {
            let (unit, end) = self.words.units.at(self.tokens, at)?;
            Some((Period::around(self.today(), unit)?, end))
        })
    }

    /// "Wednesday after next", "the week after next", "Mittwoch nach dem nächsten".
    pub(super) fn after_next_one(&self, at: usize) -> Option<(Period, usize)> {
        let weekday = self.words.weekdays.at(self.tokens, at);
        let unit = self.words.units.at(self.tokens, at);
        let month = self.words.months.at(self.tokens, at);
        let named = weekday.map(|(_, end)| end).or(unit.map(|(_, end)| end)).or(month.map(|(_, end)| end))?;
        let (_, next) = self.words.edges.at(self.tokens, named).filter(|(edge, _)| *edge == Edge::After)?;
        let next = self.skip_of(next);
        let ((), end) = self.words.next.at(self.tokens, next)?;
        if self.this_or_next(next).is_some() {
            return None;
        }
        if let Some((weekday, _)) = weekday {
            return Some((Period::day(self.coming_weekday(weekday)?.checked_add(7.days()).ok()?), end));
        }
        if let Some((unit, _)) = unit {
            return Some((Period::around(self.today(), unit)?.next(unit)?.next(unit)?, end));
        }
        let coming = self.month(at)?.period;
        let on = |day: Date| day.checked_add(1.year()).ok();
        Some((Period { from: on(coming.from)?, to: on(coming.to)? }, end))
    }

    pub(super) fn nth_of(&self, at: usize) -> Option<(Period, usize)> {
        let last = self.words.last.at(self.tokens, at).map(|((), end)| (u32::MAX, end));
        let (nth, next) = self.ordinal(at).or(last)?;
        // "The 3rd last week of 2027"
        let from_the_end = self.words.last.at(self.tokens, next).filter(|_| nth < FROM_THE_END);
        let (nth, next) = from_the_end.map_or((nth, next), |((), end)| (u32::MAX - (nth - 1), end));
        if let Some((InMonth { unit, month }, end)) = self.words.in_months.at(self.tokens, next) {
            return self.nth_in_month(nth, unit, month, end);
        }
        let weekday = self.words.weekdays.at(self.tokens, next).map(|(weekday, end)| (Counted::Weekday(weekday), end));
        let unit = || self.words.units.at(self.tokens, next).map(|(unit, end)| (Counted::Of(unit), end));
        let (counted, next) = weekday.or_else(unit)?;
        // "Third month 2027"
        let next = self.behind_of(next).or_else(|| self.year(next).map(|_| next))?;
        let (whole, end) = self.whole_at(next)?;
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
    /// "Erste Maihälfte", "zweite Oktoberwoche 2029".
    fn nth_in_month(&self, nth: u32, unit: Unit, month: i8, end: usize) -> Option<(Period, usize)> {
        let inside = |year| {
            let whole = Period::months(year, month, 1)?;
            if unit == Unit::HalfYear { half_inside(whole, nth) } else { nth_inside(whole, nth, Counted::Of(unit)) }
        };
        match self.year_behind(end) {
            Some((year, end)) => Some((inside(year)?, end)),
            None => Some((self.coming(inside)?, end)),
        }
    }

    /// "The week of 6 October", "week starting 4 February".
    pub(super) fn week_of_day(&self, at: usize) -> Option<(Period, usize)> {
        let (unit, next) = self.words.units.at(self.tokens, at)?;
        let begins = self.words.edges.at(self.tokens, next).filter(|(edge, _)| *edge == Edge::From);
        let next = begins.map(|(_, end)| end).or_else(|| self.behind_of(next))?;
        let next =
            self.words.edges.at(self.tokens, next).filter(|(edge, _)| edge.is_plain()).map_or(next, |(_, end)| end);
        let next = self.skip_of(next);
        let bare = || self.bare_days(next).map(|spotted| (spotted.period, spotted.tokens.end));
        let dated = self.numeric(next).or_else(|| self.day_and_month(next)).or_else(|| self.day_of_month(next));
        let (day, end) = dated.or_else(bare).or_else(|| self.holiday(next))?;
        (matches!(unit, Unit::Week | Unit::Weekend) && day.from == day.to).then_some(())?;
        Some((Period::around(day.from, unit)?, end))
    }

    /// "The 20th of next month", "am 15. nächsten Monats".
    pub(super) fn day_of_named_month(&self, at: usize) -> Option<(Period, usize)> {
        let (day, next) = self.day_number(at)?;
        // "2 upcoming months" counts months.
        let of = self.skip_of(next);
        (of > next || next > at + 1 || !self.tokens[at].is_number()).then_some(())?;
        let (month, end) = self.this_or_next(of)?;
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

/// One half of what is no longer than a quarter.
fn half_inside(whole: Period, nth: u32) -> Option<Period> {
    let days = (whole.to - whole.from).get_days() + 1;
    ((2..=92).contains(&days) && [1, 2, u32::MAX].contains(&nth)).then_some(())?;
    let middle = whole.from.checked_add((days / 2).days()).ok()?;
    let halves = [Period { from: whole.from, to: middle.yesterday().ok()? }, Period { from: middle, to: whole.to }];
    Some(halves[usize::from(nth != 1)])
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

fn nth_inside(whole: Period, nth: u32, counted: Counted) -> Option<Period> {
    if let Counted::Of(Unit::Fortnight) = counted {
        return fortnight_inside(whole, nth);
    }
    let belongs = |day: &Date| match counted {
        Counted::Weekday(weekday) => day.weekday().to_monday_one_offset().unsigned_abs() == weekday,
        // A week is of the month or year that its Thursday is in, as in ISO 8601.
        Counted::Of(Unit::Week | Unit::Workweek) => day.weekday() == jiff::civil::Weekday::Thursday,
        Counted::Of(Unit::Weekend) => day.weekday() == jiff::civil::Weekday::Saturday,
        Counted::Of(Unit::Day) => true,
        Counted::Of(Unit::Workday) => day.weekday().to_monday_one_offset() <= 5,
        Counted::Of(Unit::Month) => day.day() == 1,
        Counted::Of(Unit::Quarter) => day.day() == 1 && day.month() % 3 == 1,
        Counted::Of(Unit::Fortnight | Unit::HalfYear | Unit::Year | Unit::Decade) => false,
    };
    let mut days = whole.from.series(1.day()).take_while(|day| *day <= whole.to).filter(belongs);
    let day = if nth > FROM_THE_END {
        days.collect::<Vec<_>>().into_iter().nth_back(usize::try_from(u32::MAX - nth).ok()?)?
    } else {
        days.nth(usize::try_from(nth).ok()?.checked_sub(1)?)?
    };
    match counted {
        Counted::Weekday(_) => Some(Period::day(day)),
        Counted::Of(unit) => Period::around(day, unit),
    }
}
