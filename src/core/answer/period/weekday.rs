//! Weekdays and what stands next: "Friday", "next Friday", "Thursday the 14th", "this quarter", "nächstes Jahr".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::{Period, later, next_on};
use super::super::sense::{Edge, Unit};
use super::super::token::{Kind, Token};
use super::{Reader, Spotted, one_year_on};

/// How far off a date may be that could be hours as well.
const NEAR_DAYS: i32 = 92;

/// What "the coming weeks" are taken for, as "a few weeks" are.
const A_FEW: f64 = 3.0;

impl Reader<'_> {
    /// "this quarter", "next week", "nächstes Jahr", "next Friday".
    pub(super) fn this_or_next(&self, at: usize) -> Option<(Period, usize)> {
        if let Some((unit, period, end)) = self.unit_in_words(at) {
            // "next week Wednesday"
            if let Some((weekday, end)) = self.words.weekdays.at(self.tokens, end).filter(|_| unit == Unit::Week) {
                return Some((day_of_week(period, weekday)?, end));
            }
            return Some((period, end));
        }
        let (steps, at) = self.steps(at)?;
        if let Some((weekday, end)) = self.words.weekdays.at(self.tokens, at) {
            // "Coming Saturday, 1 October"
            if let Some(dated) = self.weekday(at).filter(|dated| dated.tokens.end > end) {
                return Some((dated.period, dated.tokens.end));
            }
            if self.words.coming.before(self.tokens, at).is_some() {
                return Some((Period::day(self.coming_weekday(weekday)?), end));
            }
            let week = Period::week_of(self.today())?;
            let week = (0..steps).try_fold(week, |week, _| week.next(Unit::Week))?;
            let day = day_of_week(week, weekday)?;
            // "this Monday", said on a Tuesday, is the coming one.
            let day = if day.to < self.today() { day_of_week(week.next(Unit::Week)?, weekday)? } else { day };
            return Some((day, end));
        }
        let named = self.month(at).or_else(|| self.season(at))?;
        // "The March after next", where no year is said.
        let on = |day: Date| if steps == 2 && !self.has_year(named.tokens.clone()) { one_year_on(day) } else { day };
        Some((Period { from: on(named.period.from), to: on(named.period.to) }, named.tokens.end))
    }

    /// "Within the month", "for the month": the one that runs.
    pub(super) fn current(&self, at: usize) -> Option<(Period, usize)> {
        // "Im Laufe des Jahres" has its article in the limit.
        let led = at.checked_sub(1).is_some_and(|before| self.words.of.contains(&self.tokens[before].text));
        let led = led && self.words.units.at(self.tokens, at).is_some();
        let next = if led { at } else { self.behind_of(at)? };
        let (edge, _) = self.words.edges.before(self.tokens, at)?;
        let (unit, end) = self.words.units.at(self.tokens, next).filter(|(unit, _)| *unit != Unit::Day)?;
        // "Dans les années 90"
        let several = self.words.many.at(self.tokens, next).is_some();
        // "En el año" names it where nothing follows.
        let limited = self.words.edges.before(self.tokens, next).is_some_and(|(edge, _)| edge == Edge::Within);
        let last =
            edge == Edge::In && !led && !limited && self.tokens[end..].iter().all(|token| token.kind == Kind::Sign);
        // "For the year" is how budgets are told.
        let lasts = matches!(unit, Unit::Week | Unit::Workweek | Unit::Weekend | Unit::Month | Unit::Quarter);
        // "For the week of the 18th", "for the week starting on 4 May"
        let goes_on = self.behind_of(end).is_some() || self.words.edges.at(self.tokens, end).is_some();
        let lasts = edge == Edge::For && lasts && !goes_on;
        (!several && (edge == Edge::Within || last || lasts)).then_some(())?;
        Some((Period::around(self.today(), unit)?, end))
    }

    /// How far a word such as "this" or "next" leads, and the token behind it.
    fn steps(&self, at: usize) -> Option<(usize, usize)> {
        let this = self.words.this.at(self.tokens, at).map(|((), end)| (0, end));
        let next = self.words.next.at(self.tokens, at).map(|((), end)| (1, end));
        let after_next = self.words.after_next.at(self.tokens, at).map(|((), end)| (2, end));
        this.into_iter().chain(next).chain(after_next).max_by_key(|(_, end)| *end)
    }

    /// "The coming weeks": as many as a few.
    fn few_to_come(&self, unit_at: usize, unit: Unit) -> Option<Period> {
        let (_, end) = self.words.units.at(self.tokens, unit_at).filter(|(unit, _)| *unit != Unit::Weekend)?;
        // "Mois" may be one: then the words beside it tell.
        self.words.many.at(self.tokens, unit_at).or_else(|| self.words.many.before(self.tokens, end))?;
        Some(Period { from: self.today(), to: later(self.today(), A_FEW, unit) })
    }

    /// "This year", "next week", "el trimestre que viene", "le mois en cours".
    pub(super) fn unit_in_words(&self, at: usize) -> Option<(Unit, Period, usize)> {
        if let Some((unit, next)) = self.words.units.at(self.tokens, at) {
            let coming = self.words.coming.at(self.tokens, next).map(|((), end)| (1, end));
            let this = || self.words.this.at(self.tokens, next).map(|((), end)| (0, end));
            let (steps, end) = coming.or_else(|| this().filter(|(_, end)| self.ends_here(*end)))?;
            let few = self.few_to_come(at, unit).filter(|_| steps > 0);
            return Some((unit, few.or_else(|| self.unit_ahead(unit, steps, true))?, end));
        }
        if let Some((unit, end)) = self.words.running.at(self.tokens, at) {
            return Some((unit, self.unit_ahead(unit, 0, false)?, end));
        }
        let (steps, next) = self.steps(at)?;
        // "This or next week"
        if let Some(((), other)) = self.words.to.at(self.tokens, next)
            && let Some((unit, last, end)) = self.unit_in_words(other)
        {
            let first = self.unit_ahead(unit, steps, false)?;
            return (first.from < last.from).then_some((unit, Period { from: first.from, to: last.to }, end));
        }
        // "Next-week"
        let next = next + usize::from(self.glued_sign(next, '-'));
        let (unit, end) = self.words.units.at(self.tokens, next)?;
        // "Esse dia 16"; "all day tomorrow"
        if unit == Unit::Day && (steps == 0 || self.tokens.get(end).is_some_and(Token::is_number)) {
            return None;
        }
        if unit == Unit::Fortnight && steps == 1 {
            let (from, to) = (self.today().tomorrow().ok()?, self.today().checked_add(14.days()).ok()?);
            return Some((unit, Period { from, to }, end));
        }
        // "Dans le mois", "dentro de la semana que viene"
        if steps == 0 {
            if let Some(coming) = self.unit_in_words(next) {
                return Some(coming);
            }
            if unit == Unit::Fortnight {
                let to = self.today().checked_add(14.days()).ok()?;
                return Some((unit, Period { from: self.today(), to }, end));
            }
        }
        if steps == 1
            && let Some(few) = self.few_to_come(next, unit)
        {
            return Some((unit, few, end));
        }
        let nearest = self.words.coming.before(self.tokens, next).is_some();
        Some((unit, self.unit_ahead(unit, steps, nearest)?, end))
    }

    fn unit_ahead(&self, unit: Unit, steps: usize, nearest: bool) -> Option<Period> {
        let current = Period::around(self.today(), unit)?;
        // "The coming weekend", said on a Tuesday, is that of this week.
        let steps = if unit == Unit::Weekend && nearest && current.from > self.today() { 0 } else { steps };
        (0..steps).try_fold(current, |period, _| period.next(unit))
    }

    pub(super) fn weekday(&self, at: usize) -> Option<Spotted> {
        let (weekday, mut end) = self.words.weekdays.at(self.tokens, at)?;
        // "Lundi en huit"
        if let Some((weeks, end)) = self.words.weeks_on.at(self.tokens, end) {
            // "Mardi en quinze", said on a Tuesday, is in two weeks.
            let is_today = self.today().weekday().to_monday_one_offset().unsigned_abs() == weekday;
            let from = if is_today { self.today() } else { self.coming_weekday(weekday)? };
            let day = from.checked_add(weeks.weeks()).ok()?;
            return Some(Self::spotted(at, (Period::day(day), end)));
        }
        // "Sunday, March 6": the date says more.
        while self.tokens.get(end).is_some_and(|token| token.is_sign(',') || token.is_sign('.')) {
            end += 1;
        }
        let end = self.skip_of(end);
        if let Some(found) = self.weekday_and_pair(end, weekday) {
            return Some(Self::spotted(at, found));
        }
        // "Monday 9-5" are hours.
        let hours = self.glued_sign(end + 1, '-') && !self.glued_sign(end + 3, '-');
        let date = || self.numeric_date(end, true).or_else(|| self.day_and_month(end));
        if let Some((date, next)) = date().filter(|(_, next)| !hours || *next != end + 3) {
            let date = if self.says_year(end..next) { date } else { on_weekday(date, weekday) };
            return Some(Self::spotted(at, (date, next)));
        }
        // "Tuesday of next week"
        if let Some((week, end)) = (self.this_or_next(end))
            .or_else(|| self.nth_of(end))
            .or_else(|| self.week_of_day(end))
            .or_else(|| self.calendar_week(end))
            && Period::week_of(week.from) == Some(week)
        {
            return Some(Self::spotted(at, (day_of_week(week, weekday)?, end)));
        }
        if let Some(found) = self.weekday_and_number(end, weekday).filter(|_| !hours) {
            return Some(Self::spotted(at, found));
        }
        let (_, end) = self.words.weekdays.at(self.tokens, at)?;
        // "Sexta que vem"
        if let Some(((), end)) = self.words.coming.at(self.tokens, end) {
            return Some(Self::spotted(at, (Period::day(self.coming_weekday(weekday)?), end)));
        }
        // "Segunda de manhã"
        let timed = self.words.times_of_day.at(self.tokens, end).is_some();
        let doubtful = !timed && self.words.doubtful_months.contains(&self.tokens[at].text);
        Some(Spotted { doubtful, ..Self::spotted(at, (Period::day(self.coming_weekday(weekday)?), end)) })
    }

    pub(super) fn says_year(&self, tokens: Range<usize>) -> bool {
        let last = |number: &str| number.rsplit(['.', '/']).next().is_some_and(|year| year.len() == 4);
        self.tokens[tokens].iter().any(|token| {
            token.is_number() && (token.text.len() == 4 || (token.text.matches('.').count() == 2) || last(&token.text))
        })
    }

    /// "Friday 7-6", where that is a Friday: a date, and no hours.
    fn weekday_and_pair(&self, at: usize, weekday: u8) -> Option<(Period, usize)> {
        let pair = self.glued_sign(at + 1, '-') && !self.glued_sign(at + 3, '-');
        let numbers = [at, at + 2].map(|at| self.tokens.get(at).and_then(Token::integer));
        // "Monday 3-5 May", "Friday 3-5pm"
        let counts = self.words.months.at(self.tokens, self.skip_of(at + 3)).is_some()
            || self.words.times_of_day.at(self.tokens, at + 3).is_some()
            || self.words.other_units.at(self.tokens, at + 3).is_some();
        let (first, second) = numbers[0].zip(numbers[1]).filter(|_| pair && !counts)?;
        let (day, month) = self.day_month(first, second, '-');
        [(day, month), (month, day)].into_iter().find_map(|(day, month)| {
            let date = next_on(i8::try_from(month).ok()?, i8::try_from(day).ok()?, self.today())?;
            let fits = date.weekday().to_monday_one_offset().unsigned_abs() == weekday;
            let near = (date - self.today()).get_days() <= NEAR_DAYS;
            (fits && near).then_some((Period::day(date), at + 3))
        })
    }

    /// "Thursday the 14th", "Dienstag, der 25.": the next month in which that day is one.
    fn weekday_and_number(&self, at: usize, weekday: u8) -> Option<(Period, usize)> {
        // "De segunda a sexta" names two weekdays, though "sexta" is the sixth as well.
        if self.words.weekdays.at(self.tokens, at).is_some() {
            return None;
        }
        // "Segunda dia 18"
        let led = self.words.day_lead.at(self.tokens, at).map(|((), next)| next);
        let (day, end) = match led {
            Some(next) => self.day_in_figures_or_words(next)?,
            None => self.day_number(at)?,
        };
        let marked = led.is_some() || end > at + 1 || self.tokens[at].integer().is_none();
        // "Sunday 31" is a date; "Sunday 10" may be an hour, unless the language says its hours otherwise.
        let no_hour = day > 12 || self.words.day_lead.first_words().next().is_some();
        (marked || no_hour && self.ends_here(end)).then_some(())?;
        let fits =
            |date: &Date| *date >= self.today() && date.weekday().to_monday_one_offset().unsigned_abs() == weekday;
        let months = (0..24).filter_map(|ahead| {
            let month = self.today().first_of_month().checked_add(ahead.months()).ok()?;
            Date::new(month.year(), month.month(), day).ok()
        });
        months.into_iter().find(fits).map(|date| (Period::day(date), end))
    }

    /// The nearest of these days; who says "Tuesday" on a Tuesday means the next one.
    pub(super) fn coming_weekday(&self, weekday: u8) -> Option<Date> {
        let wanted = i32::from(weekday) - 1;
        let ahead = (wanted - i32::from(self.today().weekday().to_monday_zero_offset())).rem_euclid(7);
        let ahead = if ahead == 0 { 7 } else { ahead };
        self.today().checked_add(ahead.days()).ok()
    }
}

impl Reader<'_> {
    /// "The first week of October on Friday": that day of it.
    pub(super) fn weekday_inside(&self, (period, end): (Period, usize)) -> (Period, usize) {
        let within = || {
            (Period::week_of(period.from) == Some(period)).then_some(())?;
            let next = self.words.edges.at(self.tokens, end).filter(|(edge, _)| edge.is_plain());
            let next = self.skip_of(next.map_or(end, |(_, behind)| behind));
            let (weekday, behind) = self.words.weekdays.at(self.tokens, next)?;
            (!self.tokens.get(behind).is_some_and(Token::is_number)).then_some(())?;
            Some((day_of_week(period, weekday)?, behind))
        };
        within().unwrap_or((period, end))
    }
}

/// Monday is 1.
fn day_of_week(week: Period, weekday: u8) -> Option<Period> {
    week.from.checked_add((i32::from(weekday) - 1).days()).ok().map(Period::day)
}

/// "Friday, 18 July": the next year in which that is a Friday, unless it is so far off that the weekday is a slip.
pub(super) fn on_weekday(date: Period, weekday: u8) -> Period {
    let fits = |date: &Date| date.weekday().to_monday_one_offset().unsigned_abs() == weekday;
    let day = date.from;
    let years = (0..2).filter_map(|ahead| Date::new(day.year() + ahead, day.month(), day.day()).ok());
    if date.from == date.to { years.into_iter().find(fits).map_or(date, Period::day) } else { date }
}
