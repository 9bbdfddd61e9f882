//! Times named by another one: "the week after Christmas", "the Friday before Easter", "2027 March 3", "labor day weekend".

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::super::Reading;
use super::super::calendar::{Period, earlier, later};
use super::super::holiday::{holiday_in, next_holiday};
use super::super::numeral::figure_at;
use super::super::sense::{Edge, Unit};
use super::{Reader, Spotted, period_at};

/// What is looked for beside the other time.
enum Sought {
    /// Monday is 1.
    Weekday(u8),
    Unit(Unit),
}

/// Nobody counts further: "the third Tuesday after Christmas".
const FURTHEST: u32 = 10;

impl Reader<'_> {
    /// "The week after Christmas", "the third Tuesday after Easter", "the day before the deadline of 5 May".
    pub(super) fn beside(&self, at: usize) -> Option<(Period, usize)> {
        let counted = self.words.ordinals.at(self.tokens, at).filter(|(nth, _)| (1..=FURTHEST).contains(nth));
        let (nth, next) = counted.unwrap_or((1, at));
        let weekday = self.words.weekdays.at(self.tokens, next).map(|(weekday, end)| (Sought::Weekday(weekday), end));
        let unit = || self.words.units.at(self.tokens, next).map(|(unit, end)| (Sought::Unit(unit), end));
        let (sought, next) = weekday.or_else(unit)?;
        // "A week after Easter" counts; "two weeks after" counts.
        let counts = at > 0
            && (self.words.articles.before(self.tokens, at).is_some()
                || self.tokens[at - 1].is_number()
                || self.words.numerals.contains_key(&self.tokens[at - 1].text));
        let (edge, next) = self.words.edges.at(self.tokens, next).filter(|_| !counts)?;
        let ahead = match edge {
            Edge::After => true,
            Edge::Before => false,
            Edge::Until | Edge::From | Edge::Within | Edge::In | Edge::For => return None,
        };
        let next = self.words.of.at(self.tokens, next).map_or(next, |((), next)| next);
        let anchor = period_at(self.tokens, next, self.words, self.reading).filter(|anchor| !anchor.doubtful)?;
        let (mut day, step) =
            if ahead { (anchor.period.to.tomorrow().ok()?, 1) } else { (anchor.period.from.yesterday().ok()?, -1) };
        let found = match sought {
            Sought::Weekday(weekday) => {
                while day.weekday().to_monday_one_offset().unsigned_abs() != weekday {
                    day = day.checked_add(step.days()).ok()?;
                }
                let weeks = i32::try_from(nth - 1).ok()? * 7 * step;
                Period::day(day.checked_add(weeks.days()).ok()?)
            }
            Sought::Unit(Unit::Day | Unit::Workday) => {
                let more = f64::from(nth - 1);
                Period::day(if ahead { later(day, more, Unit::Day) } else { earlier(day, more, Unit::Day) })
            }
            Sought::Unit(unit) => {
                let whole = Period::around(anchor.period.from, unit)?;
                let whole = if ahead { Period::around(anchor.period.to, unit)? } else { whole };
                let beyond = if ahead { whole.to.tomorrow().ok()? } else { whole.from.yesterday().ok()? };
                let more = f64::from(nth - 1);
                Period::around(if ahead { later(beyond, more, unit) } else { earlier(beyond, more, unit) }, unit)?
            }
        };
        Some((found, anchor.tokens.end))
    }

    /// "Le lendemain du 3 mai", "la veille de Noël", "on the eve of the 4th of July".
    pub(super) fn day_beside(&self, at: usize) -> Option<(Period, usize)> {
        let (days, next) = self.words.day_beside.at(self.tokens, at)?;
        let next = self.behind_of(next).unwrap_or(next);
        let anchor = period_at(self.tokens, next, self.words, self.reading).filter(|anchor| !anchor.doubtful)?;
        let from = if days > 0 { anchor.period.to } else { anchor.period.from };
        Some((Period::day(from.checked_add(days.days()).ok()?), anchor.tokens.end))
    }

    /// "Two Fridays from now".
    pub(super) fn weekdays_ahead(&self, at: usize) -> Option<(Period, usize)> {
        let figure = figure_at(self.tokens, at, self.words).filter(|figure| (1.0..20.0).contains(&figure.value))?;
        let (weekday, next) = self.words.weekdays.at(self.tokens, figure.tokens.end)?;
        let (_, next) = self.words.edges.at(self.tokens, next).filter(|(edge, _)| *edge == Edge::From)?;
        let (_, end) = self.words.days.at(self.tokens, next).filter(|(days, _)| *days == 0)?;
        Some((Period::day(later(self.coming_weekday(weekday)?, figure.value.floor() - 1.0, Unit::Week)), end))
    }

    /// "2027 March 3", "next year in May", "next year Q1": what is named behind a year is in it.
    pub(super) fn inside_year(&self, at: usize) -> Option<(Period, usize)> {
        let (year, next) = self.year(at).or_else(|| self.this_or_next(at))?;
        (Period::around(year.from, Unit::Year) == Some(year)).then_some(())?;
        let next = next + usize::from(self.tokens.get(next).is_some_and(|token| token.is_sign(',')));
        let next =
            self.words.edges.at(self.tokens, next).filter(|(edge, _)| edge.is_plain()).map_or(next, |(_, end)| end);
        let next = self.skip_of(next);
        // Seen from the year's first day, the next one is in it.
        let reading = Reading { today: year.from, ..*self.reading };
        let reader = Reader { reading: &reading, ..*self };
        let named = |spotted: Spotted| (spotted.period, spotted.tokens.end);
        let (period, end) = (reader.part_of_year(next).map(named))
            .or_else(|| reader.day_and_month(next))
            .or_else(|| reader.quarter_or_half(next))
            .or_else(|| reader.month(next).map(named))
            .or_else(|| reader.season(next).map(named))?;
        (period.from >= year.from && period.from <= year.to).then_some((period, end))
    }

    /// "Mid-April", where a year is said before it.
    fn part_of_year(&self, at: usize) -> Option<Spotted> {
        let (_, next) = self.words.parts.at(self.tokens, at)?;
        let hyphen = usize::from(self.glued_sign(next, '-'));
        self.words.months.at(self.tokens, self.skip_of(next + hyphen))?;
        self.partial(at)
    }

    /// "Christmas", "Easter 2028", "labor day weekend".
    pub(super) fn holiday(&self, at: usize) -> Option<(Period, usize)> {
        let (holiday, end) = self.words.holidays.at(self.tokens, at)?;
        let (day, end) = match self.year_behind(end) {
            Some((year, end)) => (holiday_in(holiday, year)?, end),
            None => (next_holiday(holiday, self.today())?, end),
        };
        match self.words.units.at(self.tokens, end) {
            Some((Unit::Weekend, end)) => Some((weekend_with(day)?, end)),
            Some(_) | None => Some((day, end)),
        }
    }

    /// "The 2020s".
    pub(super) fn decade(&self, at: usize) -> Option<(Period, usize)> {
        let number = self.tokens.get(at).filter(|number| number.text.len() == 4 && number.text.ends_with('0'))?;
        let plural = self.tokens.get(at + 1).filter(|plural| plural.glued)?;
        (plural.is_word("s") || plural.is_word("er")).then_some(())?;
        let year = i16::try_from(number.integer()?).ok()?;
        Some((Period::around(Date::new(year, 1, 1).ok()?, Unit::Decade)?, at + 2))
    }
}

/// The weekend that a holiday makes longer.
fn weekend_with(day: Period) -> Option<Period> {
    let saturday = match day.from.weekday() {
        Weekday::Monday => day.from.checked_sub(2.days()).ok()?,
        Weekday::Sunday => day.from.yesterday().ok()?,
        Weekday::Saturday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => {
            day.from.checked_add((5 - i32::from(day.from.weekday().to_monday_zero_offset())).days()).ok()?
        }
    };
    let joins = matches!(day.from.weekday(), Weekday::Monday | Weekday::Friday);
    let sunday = saturday.tomorrow().ok()?;
    Some(if joins {
        Period { from: saturday.min(day.from), to: sunday.max(day.to) }
    } else {
        Period { from: saturday, to: sunday }
    })
}
