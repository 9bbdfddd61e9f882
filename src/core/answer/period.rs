//! A named stretch of days: "15 March 2027", "Q3", "mid-April", "next week", "im Sommer".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Reading;
use super::calendar::Period;
use super::holiday::{holiday_in, next_holiday};
use super::lang::Vocabulary;
use super::token::Token;

/// A period found in a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spotted {
    pub period: Period,
    pub tokens: Range<usize>,
    /// Several days that were named by their first and last.
    pub spans: bool,
    /// The word means something else as often ("may", "second"): it needs a date's company.
    pub doubtful: bool,
}

mod numeric;

mod month;

mod weekday;

mod nth;

mod year;

struct Reader<'a> {
    tokens: &'a [Token],
    words: &'static Vocabulary,
    reading: &'a Reading,
}

/// The period that begins at this token.
pub(super) fn period_at(tokens: &[Token], at: usize, words: &'static Vocabulary, reading: &Reading) -> Option<Spotted> {
    let reader = Reader { tokens, words, reading };
    reader.partial(at).or_else(|| reader.named(at))
}

impl Reader<'_> {
    fn today(&self) -> Date {
        self.reading.today
    }

    fn spotted(at: usize, (period, end): (Period, usize)) -> Spotted {
        Spotted { period, tokens: at..end, spans: false, doubtful: false }
    }

    /// "mid-April", "end of the year", "EOY".
    fn partial(&self, at: usize) -> Option<Spotted> {
        if let Some((unit, end)) = self.words.ends.at(self.tokens, at) {
            let period = Period::around(self.today(), unit)?.part(super::sense::Part::End)?;
            return Some(Self::spotted(at, (period, end)));
        }
        let (part, mut next) = self.words.parts.at(self.tokens, at)?;
        if self.tokens.get(next).is_some_and(|token| token.is_sign('-')) {
            next += 1;
        }
        next = self.skip_of(next);
        let (whole, end) = if let Some(spotted) = self.named(next) {
            (spotted.period, spotted.tokens.end)
        } else {
            let (unit, end) = self.words.units.at(self.tokens, next)?;
            (Period::around(self.today(), unit)?, end)
        };
        let mut period = whole.part(part)?;
        // "early January", said in mid-January, is next year's.
        if period.to < self.today() && whole.to >= self.today() && !self.has_year(next..end) {
            period = Period { from: one_year_on(period.from), to: one_year_on(period.to) };
        }
        Some(Self::spotted(at, (period, end)))
    }

    fn has_year(&self, tokens: Range<usize>) -> bool {
        self.tokens[tokens].iter().any(|token| token.text.len() == 4 && token.integer().is_some())
    }

    fn skip_of(&self, mut at: usize) -> usize {
        while let Some(((), next)) = self.words.of.at(self.tokens, at) {
            at = next;
        }
        at
    }

    fn named(&self, at: usize) -> Option<Spotted> {
        if let Some((period, end)) = self.days_and_date(at).or_else(|| self.day_and_month(at)) {
            return Some(Spotted { spans: period.from != period.to, ..Self::spotted(at, (period, end)) });
        }
        let found = (self.numeric(at))
            .or_else(|| self.nth_of(at))
            .or_else(|| self.week_of_day(at))
            .or_else(|| self.day_of_named_month(at))
            .or_else(|| self.weekend(at))
            .or_else(|| self.quarter_or_half(at))
            .or_else(|| self.this_or_next(at))
            .or_else(|| self.day_word(at))
            .or_else(|| self.calendar_week(at))
            .or_else(|| self.day_of_month(at))
            .or_else(|| self.year(at));
        found
            .map(|found| Self::spotted(at, found))
            .or_else(|| self.month(at))
            .or_else(|| self.season(at))
            .or_else(|| self.weekday(at))
    }

    fn glued_sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_sign(sign) && token.glued)
    }

    /// "today", "tomorrow", "Christmas".
    fn day_word(&self, at: usize) -> Option<(Period, usize)> {
        if let Some((days, end)) = self.words.days.at(self.tokens, at) {
            // "now" and "jetzt" are no dates among other words.
            let now = days == 0 && self.tokens[at].text.len() < 5 && self.tokens.len() > 2;
            let day = self.today().checked_add(days.days()).ok()?;
            return (!now).then_some((Period::day(day), end));
        }
        let (holiday, end) = self.words.holidays.at(self.tokens, at)?;
        match self.year_behind(end) {
            Some((year, end)) => Some((holiday_in(holiday, year)?, end)),
            None => Some((next_holiday(holiday, self.today())?, end)),
        }
    }
}

fn one_year_on(day: Date) -> Date {
    day.saturating_add(1.year())
}
