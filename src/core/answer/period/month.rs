//! Months and their days: "15th of March 2027", "10-15 April", "on the 15th", "May".

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::{Period, full_year, next_on};
use super::super::numeral::figure_at;
use super::super::sense::{Edge, Unit};
use super::super::token::{Kind, Token};
use super::{Reader, Spotted};

/// A year that is spelt out lies near: "dos mil" is a number, too.
const FURTHEST_SPOKEN: i16 = 30;

/// Those that make a day of a number standing alone.
const DAY_SUFFIXES: [&str; 8] = ["st", "nd", "rd", "th", "ten", "ter", "te", "er"];

impl Reader<'_> {
    /// "Next year", "del año que viene".
    pub(super) fn named_year(&self, at: usize) -> Option<(i16, usize)> {
        let (year, end) =
            self.unit_in_words(at).filter(|(unit, ..)| *unit == Unit::Year).map(|(_, period, end)| (period, end))?;
        Some((year.from.year(), end))
    }

    /// "Dos mil veintisiete".
    pub(super) fn spoken_year(&self, at: usize) -> Option<(i16, usize)> {
        let figure = figure_at(self.tokens, at, self.words)?;
        let near = self.today().year() - 10..=self.today().year() + FURTHEST_SPOKEN;
        let year = near.into_iter().find(|year| (f64::from(*year) - figure.value).abs() < f64::EPSILON)?;
        let end = figure.tokens.end;
        let counts =
            self.words.units.at(self.tokens, end).is_some() || self.words.currencies.at(self.tokens, end).is_some();
        (!counts).then_some((year, end))
    }

    /// "15 March", "15th of March 2027", "March 15, 2027", "10-15 April", "July 13 to 15".
    pub(super) fn day_and_month(&self, at: usize) -> Option<(Period, usize)> {
        // "$12 December 27"
        if at > 0 && self.tokens[at - 1].kind == Kind::Sign && "€$£".contains(&self.tokens[at - 1].text) {
            return None;
        }
        let (month, first, last, end) = if let Some((date, end)) = self.ordinal_month(at) {
            let (day, month) = date;
            (month, day, day, end)
        } else if let Some((first, last, next)) = self.days_of_month(at).or_else(|| self.spoken_day(at)) {
            // "7-ene", "23/sep"
            let sign = usize::from(['-', '/', '.'].into_iter().any(|sign| self.glued_sign(next, sign)));
            let (month, end) = self.words.months.at(self.tokens, self.skip_of(next + sign))?;
            (month, first, last, end)
        } else {
            let (month, next) = self.words.months.at(self.tokens, at)?;
            // "Mar. 5", "Oct/2"
            let dot = usize::from(['.', '/', '-'].into_iter().any(|sign| self.glued_sign(next, sign)));
            let behind = self.skip_of(next + dot);
            // "March, 6th 2029"
            let after_comma = || {
                let comma = self.tokens.get(behind).is_some_and(|token| token.is_sign(','));
                self.days_of_month(behind + 1).filter(|(.., end)| comma && *end > behind + 2)
            };
            let (first, last, end) =
                (self.days_of_month(behind).or_else(after_comma)).or_else(|| self.spoken_day_behind(at, next))?;
            (month, first, last, end)
        };
        let month = i8::try_from(month).ok()?;
        // "15 Mar 27"
        let short =
            || self.short_year(end).filter(|(_, behind)| self.tokens[at].is_number() && self.ends_here(*behind));
        let (from, end) = match self.year_behind(end).or_else(short) {
            Some((year, end)) => (Date::new(year, month, first).ok()?, end),
            None => (next_on(month, first, self.today())?, end),
        };
        let to = Date::new(from.year(), month, last).ok()?;
        // "from the 29th to the 16th of April" begins in March.
        let from = if last < first { from.checked_sub(1.month()).ok()? } else { from };
        Some((Period { from, to }, end))
    }

    /// "Am 7. vierten", "Donnerstag, siebter 4.", "am dritten/11.": the month is counted as well.
    fn ordinal_month(&self, at: usize) -> Option<((i8, u8), usize)> {
        let led = at == 0
            || self.words.edges.before(self.tokens, at).is_some()
            || self.words.weekdays.before(self.tokens, at).is_some()
            || self.words.of.before(self.tokens, at).is_some()
            || self.tokens[at - 1].is_sign(',');
        let (day, next) = self.ordinal(at).filter(|_| led)?;
        let next = next + usize::from(['/', '-'].into_iter().any(|sign| self.glued_sign(next, sign)));
        let (month, end) = self.ordinal(next)?;
        // "The first third", "7. 2. Quartal", and figures alone, which are a date of their own.
        let spelt = [at, next].into_iter().any(|at| self.tokens[at].integer().is_none());
        let counts = self.words.fractions.contains(&self.tokens[next].text)
            || self.words.ordinal_suffixes.contains(&self.tokens[end - 1].text)
            || self.words.units.at(self.tokens, end).is_some()
            || self.words.weekdays.at(self.tokens, end).is_some()
            || self.words.months.at(self.tokens, end).is_some()
            || self.third_or_half(end).is_some();
        let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month) && spelt && !counts)?;
        let day = i8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        Some(((day, month), end))
    }

    /// "El siete de mayo"; the month has to follow.
    pub(super) fn spoken_day(&self, at: usize) -> Option<(i8, i8, usize)> {
        let figure =
            figure_at(self.tokens, at, self.words).filter(|figure| figure.scale <= 1.0 && figure.ceiling.is_none())?;
        let day = (1..=31).find(|day| (f64::from(*day) - figure.value).abs() < f64::EPSILON)?;
        // "Du treize au quinze juillet"
        let (last, end) = self.last_day(at, figure.tokens.end).unwrap_or((day, figure.tokens.end));
        let next = self.skip_of(end);
        // "One may ask"
        let month = self
            .words
            .months
            .at(self.tokens, next)
            .filter(|_| !self.words.doubtful_months.contains(&self.tokens[next].text));
        month.is_some().then_some((day, last, end))
    }

    /// "Maio cinco"; what the number counts may not follow.
    fn spoken_day_behind(&self, month: usize, at: usize) -> Option<(i8, i8, usize)> {
        let spelt = !self.tokens.get(at)?.is_number() && self.words.articles.at(self.tokens, at).is_none();
        let (day, end) = self.day_in_figures_or_words(at).filter(|_| spelt)?;
        let sure = !self.words.doubtful_months.contains(&self.tokens[month].text);
        (sure && self.ends_here(end)).then_some((day, day, end))
    }

    /// The "15" of "13 jusqu'au 15 juillet", "entre le 13 et le quinze juillet".
    fn last_day(&self, at: usize, end: usize) -> Option<(i8, usize)> {
        let article = self.words.of.before(self.tokens, at).map_or(at, |((), begins)| begins);
        let between = [at, article].iter().any(|at| self.words.between.before(self.tokens, *at).is_some());
        let until = self.words.edges.at(self.tokens, end).filter(|(edge, _)| *edge == Edge::Until);
        let ((), next) = (self.words.to.at(self.tokens, end))
            .or_else(|| self.words.and.at(self.tokens, end).filter(|_| between))
            .or_else(|| until.map(|(_, next)| ((), next)))?;
        let (last, end) = self.day_in_figures_or_words(self.skip_of(next))?;
        self.words.months.at(self.tokens, self.skip_of(end)).map(|_| (last, end))
    }

    /// One day of a month, or the first and last of several, and the token behind them.
    pub(super) fn days_of_month(&self, at: usize) -> Option<(i8, i8, usize)> {
        let (first, end) = self.day_number(at)?;
        let between = if self.tokens.get(end).is_some_and(|token| token.is_sign('-')) {
            Some(end + 1)
        } else {
            let article = self.words.of.before(self.tokens, at).map_or(at, |((), begins)| begins);
            // "Between Jan 4 and 22"
            let month = self.words.months.before(self.tokens, at).map_or(at, |(_, begins)| begins);
            let introduced =
                [at, article, month].iter().any(|at| self.words.between.before(self.tokens, *at).is_some());
            // "19 and 20 November" are one after the other.
            let follows = |next: usize| self.day_number(self.skip_of(next)).is_some_and(|(last, _)| last == first + 1);
            let to = self.words.to.at(self.tokens, end);
            let and = self.words.and.at(self.tokens, end).filter(|((), next)| introduced || follows(*next));
            to.or(and).map(|((), next)| next)
        };
        let named = |next: usize| self.words.weekdays.at(self.tokens, next).map_or(next, |(_, behind)| behind);
        let last = between
            .and_then(|next| self.day_number(self.skip_of(named(self.skip_of(next)))))
            .filter(|(last, _)| *last != first);
        let last = last.or_else(|| self.last_day(at, end));
        Some(last.map_or((first, first, end), |(last, end)| (first, last, end)))
    }

    /// "on the 15th", "am 15.": the next day of that number.
    pub(super) fn day_of_month(&self, at: usize) -> Option<(Period, usize)> {
        self.tokens.get(at)?.integer()?;
        let (day, end) = self.day_number(at)?;
        // "2ª feira"
        if self.words.weekdays.at(self.tokens, at).is_some() {
            return None;
        }
        let suffix = &self.tokens[end - 1];
        let introduced = suffix.is_sign('.') && at > 0 && self.words.edges.before(self.tokens, at).is_some();
        // "4a" and "5e" count other things as well.
        let doubtful = suffix.kind == Kind::Word && !DAY_SUFFIXES.contains(&suffix.text.as_str());
        if end == at + 1 || doubtful || (suffix.is_sign('.') && !introduced) {
            return None;
        }
        Some((Period::day(self.next_numbered(day)?), end))
    }

    /// A day of a month: `15`, `15.`, `15th`; the token behind it.
    pub(super) fn day_number(&self, at: usize) -> Option<(i8, usize)> {
        let token = self.tokens.get(at)?;
        let (day, mut end) = match token.integer() {
            Some(day) => (day, at + 1),
            None => self.words.ordinals.at(self.tokens, at)?,
        };
        let suffix = self.tokens.get(end).filter(|next| next.glued);
        if suffix.is_some_and(|next| {
            next.is_sign('.') || next.is_sign('°') || self.words.ordinal_suffixes.contains(&next.text)
        }) {
            end += 1;
            // "18.º"
            end += usize::from(["º", "ª", "°", "o", "a"].iter().any(|sign| {
                self.tokens[end - 1].is_sign('.')
                    && self.tokens.get(end).is_some_and(|next| next.glued && next.text == *sign)
            }));
        }
        let day = i8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        Some((day, end))
    }

    pub(super) fn month(&self, at: usize) -> Option<Spotted> {
        let (month, end) = self.words.months.at(self.tokens, at)?;
        // "De lunes a mar"
        let weekday_before = || {
            let ((), begins) = self.words.to.before(self.tokens, at)?;
            self.words.weekdays.before(self.tokens, begins)
        };
        if self.words.weekdays.at(self.tokens, at).is_some() && weekday_before().is_some() {
            return None;
        }
        let month = i8::try_from(month).ok()?;
        // "31 Feb" is no day, and not all of February.
        let of = self.words.of.before(self.tokens, at).map_or(at, |((), begins)| begins);
        let before = of.checked_sub(1).and_then(|before| self.tokens[before].integer());
        let behind = self.tokens.get(end).and_then(Token::integer);
        let impossible =
            |day: u32| day <= 31 && i8::try_from(day).is_ok_and(|day| Date::new(2028, month, day).is_err());
        if before.or(behind).is_some_and(impossible) {
            return None;
        }
        let dot = usize::from(self.glued_sign(end, '.') && self.tokens.len() > end + 1);
        let Some((year, end)) = self.year_behind(end + dot) else {
            let period = self.coming(|year| Period::months(year, month, 1))?;
            let doubtful = self.words.doubtful_months.contains(&self.tokens[at].text);
            return Some(Spotted { doubtful, ..Self::spotted(at, (period, end)) });
        };
        Some(Self::spotted(at, (Period::months(year, month, 1)?, end)))
    }

    /// A year behind a date: `2027`, `'27`, `, 2027`.
    pub(super) fn year_behind(&self, mut at: usize) -> Option<(i16, usize)> {
        let joins = |token: &Token| {
            [',', '/', '\'', '.'].iter().any(|sign| token.is_sign(*sign)) || token.is_sign('-') && token.glued
        };
        loop {
            if let Some(found) = self.named_year(at) {
                return Some(found);
            }
            at = match self.words.of.at(self.tokens, at) {
                Some(((), next)) => next,
                None if self.tokens.get(at).is_some_and(joins) => at + 1,
                None => break,
            };
        }
        let token = self.tokens.get(at)?;
        if token.kind == Kind::Word {
            return self.spoken_year(at);
        }
        let year = token.integer()?;
        let short = token.text.len() == 2 && self.tokens[at - 1].is_sign('\'');
        if !(short || token.text.len() == 4) || self.words.currencies.at(self.tokens, at + 1).is_some() {
            return None;
        }
        Some((full_year(year)?, at + 1))
    }
}
