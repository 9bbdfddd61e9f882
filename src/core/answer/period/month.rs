//! Months and their days: "15th of March 2027", "10-15 April", "on the 15th", "May".

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::{Period, full_year, next_on};
use super::super::numeral::figure_at;
use super::super::sense::Unit;
use super::super::token::Token;
use super::{Reader, Spotted};

impl Reader<'_> {
    /// "15 March", "15th of March 2027", "March 15, 2027", "10-15 April", "July 13 to 15".
    pub(super) fn day_and_month(&self, at: usize) -> Option<(Period, usize)> {
        let (month, first, last, end) =
            if let Some((first, last, next)) = self.days_of_month(at).or_else(|| self.spoken_day(at)) {
                let (month, end) = self.words.months.at(self.tokens, self.skip_of(next))?;
                (month, first, last, end)
            } else {
                let (month, next) = self.words.months.at(self.tokens, at)?;
                // "Mar. 5", "Oct/2"
                let dot = usize::from(['.', '/'].into_iter().any(|sign| self.glued_sign(next, sign)));
                let (first, last, end) = self.days_of_month(self.skip_of(next + dot))?;
                (month, first, last, end)
            };
        let month = i8::try_from(month).ok()?;
        let (from, end) = match self.year_behind(end) {
            Some((year, end)) => (Date::new(year, month, first).ok()?, end),
            None => (next_on(month, first, self.today())?, end),
        };
        let to = Date::new(from.year(), month, last).ok()?;
        // "from the 29th to the 16th of April" begins in March.
        let from = if last < first { from.checked_sub(1.month()).ok()? } else { from };
        Some((Period { from, to }, end))
    }

    /// "El siete de mayo"; the month has to follow.
    pub(super) fn spoken_day(&self, at: usize) -> Option<(i8, i8, usize)> {
        let figure =
            figure_at(self.tokens, at, self.words).filter(|figure| figure.scale <= 1.0 && figure.ceiling.is_none())?;
        let day = (1..=31).find(|day| (f64::from(*day) - figure.value).abs() < f64::EPSILON)?;
        let next = self.skip_of(figure.tokens.end);
        // "One may ask"
        let month = self
            .words
            .months
            .at(self.tokens, next)
            .filter(|_| !self.words.doubtful_months.contains(&self.tokens[next].text));
        month.is_some().then_some((day, day, figure.tokens.end))
    }

    /// One day of a month, or the first and last of several, and the token behind them.
    pub(super) fn days_of_month(&self, at: usize) -> Option<(i8, i8, usize)> {
        let (first, end) = self.day_number(at)?;
        let between = if self.tokens.get(end).is_some_and(|token| token.is_sign('-')) {
            Some(end + 1)
        } else {
            let article = self.words.of.before(self.tokens, at).map_or(at, |((), begins)| begins);
            let and_counts = [at, article].iter().any(|at| self.words.between.before(self.tokens, *at).is_some());
            let to = self.words.to.at(self.tokens, end);
            to.or_else(|| self.words.and.at(self.tokens, end).filter(|_| and_counts)).map(|((), next)| next)
        };
        let last = between.and_then(|next| self.day_number(self.skip_of(next))).filter(|(last, _)| *last != first);
        Some(last.map_or((first, first, end), |(last, end)| (first, last, end)))
    }

    /// "on the 15th", "am 15.": the next day of that number.
    pub(super) fn day_of_month(&self, at: usize) -> Option<(Period, usize)> {
        self.tokens.get(at)?.integer()?;
        let (day, end) = self.day_number(at)?;
        let suffix = &self.tokens[end - 1];
        let introduced = suffix.is_sign('.') && at > 0 && self.words.edges.before(self.tokens, at).is_some();
        if end == at + 1 || (suffix.is_sign('.') && !introduced) {
            return None;
        }
        let next = (0..3).find_map(|ahead| {
            let month = self.today().first_of_month().checked_add(ahead.months()).ok()?;
            Date::new(month.year(), month.month(), day).ok().filter(|date| *date >= self.today())
        })?;
        Some((Period::day(next), end))
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
            next.is_sign('.') || ["st", "nd", "rd", "th", "ten", "ter", "te"].contains(&next.text.as_str())
        }) {
            end += 1;
        }
        let day = i8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        Some((day, end))
    }

    pub(super) fn month(&self, at: usize) -> Option<Spotted> {
        let (month, end) = self.words.months.at(self.tokens, at)?;
        let month = i8::try_from(month).ok()?;
        // "31 Feb" is no day, and not all of February.
        let before = at.checked_sub(1).and_then(|before| self.tokens[before].integer());
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
            return Some(Spotted { period, tokens: at..end, spans: false, doubtful });
        };
        Some(Self::spotted(at, (Period::months(year, month, 1)?, end)))
    }

    /// A year behind a date: `2027`, `'27`, `, 2027`.
    pub(super) fn year_behind(&self, mut at: usize) -> Option<(i16, usize)> {
        at = self.skip_of(at);
        while self.tokens.get(at).is_some_and(|token| [',', '/', '\'', '.'].iter().any(|sign| token.is_sign(*sign))) {
            at += 1;
        }
        if let Some(((), next)) = self.words.next.at(self.tokens, at)
            && let Some((Unit::Year, end)) = self.words.units.at(self.tokens, next)
        {
            return Some((self.today().year() + 1, end));
        }
        let token = self.tokens.get(at)?;
        let year = token.integer()?;
        let short = token.text.len() == 2 && self.tokens[at - 1].is_sign('\'');
        if !(short || token.text.len() == 4) || self.words.currencies.at(self.tokens, at + 1).is_some() {
            return None;
        }
        Some((full_year(year)?, at + 1))
    }
}
