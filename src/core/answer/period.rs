//! A named stretch of days: "15 March 2027", "Q3", "mid-April", "next week", "im Sommer".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Reading;
use super::calendar::Period;
use super::lang::Vocabulary;
use super::sense::{Part, PartOf, Unit, Whole};
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
    /// Which part of something it is: "before the end of June" is until that end.
    pub part: Option<Part>,
}

mod bare_day;

mod numeric;

mod month;

mod weekday;

mod nth;

mod year;

mod beside;

struct Reader<'a> {
    tokens: &'a [Token],
    words: &'static Vocabulary,
    reading: &'a Reading,
}

/// The period that begins at this token.
pub(super) fn period_at(tokens: &[Token], at: usize, words: &'static Vocabulary, reading: &Reading) -> Option<Spotted> {
    let reader = Reader { tokens, words, reading };
    reader.partial(at).or_else(|| reader.part_behind(at)).or_else(|| reader.named(at))
}

impl Reader<'_> {
    fn today(&self) -> Date {
        self.reading.today
    }

    fn spotted(at: usize, (period, end): (Period, usize)) -> Spotted {
        Spotted { period, tokens: at..end, spans: false, doubtful: false, part: None }
    }

    /// "mid-April", "end of the year", "EOY".
    fn partial(&self, at: usize) -> Option<Spotted> {
        let (part, mut next) = match self.words.parts.at(self.tokens, at) {
            Some((_, end)) if self.is_unit_or_half(at, end) => return None,
            Some((Part::Rest | Part::Later, end)) if self.is_limit(at, end) => return None,
            Some(found) => found,
            None => return self.part_in_a_word(at),
        };
        if self.tokens.get(next).is_some_and(|token| token.is_sign('-')) {
            next += 1;
        }
        let Some((whole, end)) = self.whole(next) else { return self.part_in_a_word(at) };
        // "Beginning January 7th" is no part of that day.
        if whole.from == whole.to {
            return None;
        }
        if matches!(part, Part::Rest | Part::Later) {
            let from = whole.part(part)?.from.max(self.today());
            return (from <= whole.to).then(|| Self::spotted(at, (Period { from, to: whole.to }, end)));
        }
        let mut period = self.part_of(whole, part)?;
        // "early January", said in mid-January, is next year's; "the beginning of the month" is the next one's.
        if period.to < self.today() && whole.to >= self.today() && !self.has_year(next..end) {
            period = match self.words.units.at(self.tokens, self.skip_of(next)) {
                Some((unit, _)) => self.part_of(whole.next(unit)?, part)?,
                None => Period { from: one_year_on(period.from), to: one_year_on(period.to) },
            };
        }
        Some(Spotted { part: Some(part), ..Self::spotted(at, (period, end)) })
    }

    /// What the beginning or the end of a week is differs by language.
    fn part_of(&self, whole: Period, part: Part) -> Option<Period> {
        let days = match part {
            Part::Early => self.words.week_parts[0],
            Part::Mid => self.words.week_parts[1],
            Part::Late | Part::End => self.words.week_parts[2],
            Part::Rest => (1, 7),
            Part::Later => (4, 7),
        };
        if Period::week_of(whole.from) != Some(whole) {
            return whole.part(part);
        }
        let on = |day: i8| whole.from.checked_add(i32::from(day - 1).days()).ok();
        Some(Period { from: on(days.0)?, to: on(days.1)? })
    }

    /// "EOY", "Jahresmitte", "Spätsommer".
    fn part_in_a_word(&self, at: usize) -> Option<Spotted> {
        let (PartOf { part, whole }, end) = self.words.ends.at(self.tokens, at)?;
        let (period, end) = match whole {
            Whole::Season(month) => {
                let (year, end) = self.year_behind(end).map_or((None, end), |(year, end)| (Some(year), end));
                let in_year = |year| Period::season(year, month)?.part(part);
                (year.map_or_else(|| self.coming(in_year), in_year)?, end)
            }
            Whole::Current(unit) => {
                let current = Period::around(self.today(), unit)?;
                let this = self.part_of(current, part)?;
                if let Some((year, end)) = self.year_behind(end).filter(|_| unit == Unit::Year) {
                    (Period::year(year)?.part(part)?, end)
                } else if this.to < self.today() {
                    (self.part_of(current.next(unit)?, part)?, end)
                } else {
                    (this, end)
                }
            }
        };
        Some(Spotted { part: Some(part), ..Self::spotted(at, (period, end)) })
    }

    /// "Fim de semana" is a unit of its own; "meio ano" is half of one.
    fn is_unit_or_half(&self, at: usize, end: usize) -> bool {
        let unit = |at: usize| self.words.units.at(self.tokens, at);
        (at..end).any(|inside| unit(inside).is_some_and(|(_, longer)| longer > end))
            || self.words.half.at(self.tokens, at).is_some_and(|((), next)| next == end && unit(next).is_some())
    }

    /// The "más tarde" of "no más tarde de marzo".
    fn is_limit(&self, at: usize, end: usize) -> bool {
        (at.saturating_sub(2)..at)
            .any(|before| self.words.edges.at(self.tokens, before).is_some_and(|(_, longer)| longer >= end))
    }

    /// What a part is of: "March", "next year", "the quarter", "du mois de mai".
    fn whole(&self, at: usize) -> Option<(Period, usize)> {
        if let Some(spotted) = self.named(at) {
            return Some((spotted.period, spotted.tokens.end));
        }
        let behind_of = self.words.of.at(self.tokens, at).and_then(|((), next)| self.whole(next));
        behind_of.or_else(|| {
            let (unit, end) = self.words.units.at(self.tokens, at)?;
            Some((Period::around(self.today(), unit)?, end))
        })
    }

    /// The token behind an "of"; the name itself where it has swallowed it, as in "d'avril".
    fn behind_of(&self, at: usize) -> Option<usize> {
        if self.tokens.get(at).is_some_and(|token| self.words.elided.contains(&token.text)) {
            return Some(at);
        }
        self.words.of.at(self.tokens, at).map(|((), next)| next)
    }

    fn has_year(&self, tokens: Range<usize>) -> bool {
        self.tokens[tokens].iter().any(|token| token.text.len() == 4 && token.integer().is_some())
    }

    /// The "mois" of "mois d'octobre".
    fn month_of(&self, at: usize) -> Option<((), usize)> {
        let (_, next) = self.words.units.at(self.tokens, at).filter(|(unit, _)| *unit == Unit::Month)?;
        let named = self.tokens.get(next).is_some_and(|token| self.words.elided.contains(&token.text));
        (named && self.words.months.at(self.tokens, next).is_some()).then_some(((), next))
    }

    fn skip_of(&self, mut at: usize) -> usize {
        while let Some(((), next)) = self.words.of.at(self.tokens, at).or_else(|| self.month_of(at)) {
            at = next;
        }
        at
    }

    /// "Dieses Jahr später": the part is said behind.
    fn part_behind(&self, at: usize) -> Option<Spotted> {
        let (whole, next) = self.this_or_next(at)?;
        let (_, end) = self.words.parts.at(self.tokens, next).filter(|(part, _)| *part == Part::Later)?;
        // "Dieses Jahr, später als im Mai"
        (self.words.edges.at(self.tokens, next).is_none() && whole.from != whole.to).then_some(())?;
        let from = whole.part(Part::Later)?.from.max(self.today());
        Some(Self::spotted(at, (Period { from, to: whole.to }, end)))
    }

    fn named(&self, at: usize) -> Option<Spotted> {
        if let Some((period, end)) = self.days_and_date(at).or_else(|| self.day_and_month(at)) {
            let (period, end) = self.with_weekday_behind(at, period, end);
            return Some(Spotted { spans: period.from != period.to, ..Self::spotted(at, (period, end)) });
        }
        let found = (self.named_in_figures(at))
            .or_else(|| self.numeric(at))
            .or_else(|| self.beside(at))
            .or_else(|| self.day_beside(at))
            .or_else(|| self.weekdays_ahead(at))
            .or_else(|| self.inside_year(at))
            .or_else(|| self.decade(at))
            .or_else(|| self.after_next_one(at))
            .or_else(|| self.several_of(at))
            .or_else(|| self.half_of(at))
            .or_else(|| self.nth_of(at))
            .or_else(|| self.week_of_day(at))
            .or_else(|| self.day_of_named_month(at))
            .or_else(|| self.quarter_or_half(at))
            .or_else(|| self.this_or_next(at))
            .or_else(|| self.weekend(at))
            .or_else(|| self.current(at))
            .or_else(|| self.holiday(at))
            .or_else(|| self.calendar_week(at))
            .or_else(|| self.week_of_year(at))
            .or_else(|| self.year_with_mark(at))
            .or_else(|| self.day_of_month(at))
            .or_else(|| self.spaced_date(at))
            .or_else(|| self.year(at));
        found
            .map(|found| Self::spotted(at, self.weekday_inside(found)))
            .or_else(|| self.day_word(at))
            .or_else(|| self.bare_days(at))
            .or_else(|| self.month(at))
            .or_else(|| self.season(at))
            .or_else(|| self.weekday(at))
    }

    fn glued_sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_sign(sign) && token.glued)
    }

    /// "Jul 18, Fri".
    fn with_weekday_behind(&self, at: usize, date: Period, end: usize) -> (Period, usize) {
        let next =
            end + usize::from(self.tokens.get(end).is_some_and(|token| token.is_sign(',') || token.is_sign('(')));
        let named = self
            .words
            .weekdays
            .at(self.tokens, next)
            .filter(|(_, behind)| date.from == date.to && !self.tokens.get(*behind).is_some_and(Token::is_number));
        match named {
            Some((_, behind)) if self.says_year(at..end) => (date, behind),
            Some((weekday, behind)) => (weekday::on_weekday(date, weekday), behind),
            None => (date, end),
        }
    }

    /// "today", "tomorrow".
    fn day_word(&self, at: usize) -> Option<Spotted> {
        let (days, end) = self.words.days.at(self.tokens, at)?;
        // "End of day tomorrow", "COB Friday"
        let other =
            self.words.days.at(self.tokens, end).is_some() || self.words.weekdays.at(self.tokens, end).is_some();
        (!(days == 0 && other)).then_some(())?;
        let day = self.today().checked_add(days.days()).ok()?;
        // "Now" and "at the moment" are no dates among other words.
        let names_day = |token: &Token| {
            self.words.days.contains(&token.text) && !self.words.asap.contains(&token.text)
                || self.words.times_of_day.contains(&token.text)
        };
        let doubtful = days == 0 && !self.tokens[at..end].iter().any(names_day);
        Some(Spotted { doubtful, ..Self::spotted(at, (Period::day(day), end)) })
    }
}

fn one_year_on(day: Date) -> Date {
    day.saturating_add(1.year())
}
