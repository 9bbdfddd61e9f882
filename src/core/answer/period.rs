//! A named stretch of days: "15 March 2027", "Q3", "mid-April", "next week", "im Sommer".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::Date;

use super::Reading;
use super::calendar::{Period, full_year, holiday_in, iso_week, next_holiday, next_on};
use super::lang::Vocabulary;
use super::numeral::figure_at;
use super::sense::{Part, Unit};
use super::token::{Kind, Token};

/// A year that is spelt out lies near: "dos mil treinta" is a number, too.
const FURTHEST_SPOKEN: i16 = 12;

/// A period found in a reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spotted {
    pub period: Period,
    pub tokens: Range<usize>,
    /// Several days that were named by their first and last.
    pub spans: bool,
    /// The word means something else as often ("may", "second"): it needs a date's company.
    pub doubtful: bool,
    /// It was named by its end: "before the end of June" is until that end.
    pub closing: bool,
}

mod bare_day;

mod nth;

mod weekday;

/// What is written to a digit to count with it: "15th", "1er", "2º".
const ORDINAL_SUFFIXES: [&str; 29] = [
    "st", "nd", "rd", "th", "ten", "ter", "te", "er", "re", "ere", "e", "eme", "ieme", "nde", "o", "a", "º", "ª", "ro",
    "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no",
];

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
        Spotted { period, tokens: at..end, spans: false, doubtful: false, closing: false }
    }

    /// "mid-April", "end of the year", "EOY".
    fn partial(&self, at: usize) -> Option<Spotted> {
        let (part, mut next) = match self.words.parts.at(self.tokens, at) {
            // "Fim de semana" is a unit of its own.
            Some((_, end)) if self.words.units.at(self.tokens, at).is_some_and(|(_, longer)| longer > end) => {
                return None;
            }
            Some(found) => found,
            None => {
                let (unit, end) = self.words.ends.at(self.tokens, at)?;
                let period = Period::around(self.today(), unit)?.part(Part::End)?;
                return Some(Spotted { closing: true, ..Self::spotted(at, (period, end)) });
            }
        };
        if self.tokens.get(next).is_some_and(|token| token.is_sign('-')) {
            next += 1;
        }
        let Some((whole, end)) = self.whole(next) else {
            let (unit, end) = self.words.ends.at(self.tokens, at)?;
            let period = Period::around(self.today(), unit)?.part(Part::End)?;
            return Some(Spotted { closing: true, ..Self::spotted(at, (period, end)) });
        };
        if part == Part::Rest {
            let from = whole.from.max(self.today());
            return (from <= whole.to).then(|| Self::spotted(at, (Period { from, to: whole.to }, end)));
        }
        let mut period = whole.part(part)?;
        // "early January", said in mid-January, is next year's.
        if period.to < self.today() && whole.to >= self.today() && !self.has_year(next..end) {
            period = Period { from: one_year_on(period.from), to: one_year_on(period.to) };
        }
        Some(Spotted { closing: part == Part::End, ..Self::spotted(at, (period, end)) })
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
            .or_else(|| self.holiday(at))
            .or_else(|| self.calendar_week(at))
            .or_else(|| self.day_of_month(at))
            .or_else(|| self.spaced_date(at))
            .or_else(|| self.year(at));
        found
            .map(|found| Self::spotted(at, found))
            .or_else(|| self.day_word(at))
            .or_else(|| self.bare_days(at))
            .or_else(|| self.month(at))
            .or_else(|| self.season(at))
            .or_else(|| self.weekday(at))
    }

    /// `2027-05-01`, `15.3.2027`, `15.3.`, `4/15`, `15/3/2027`.
    fn numeric(&self, at: usize) -> Option<(Period, usize)> {
        self.numeric_date(at, self.words.edges.before(self.tokens, at).is_some())
    }

    fn numeric_date(&self, at: usize, introduced: bool) -> Option<(Period, usize)> {
        let token = self.tokens.get(at).filter(|token| token.is_number())?;
        let mut parts: Vec<&str> = token.text.split('.').collect();
        let mut end = at + 1;
        let mut sign = '.';
        if parts.len() == 1 {
            sign = ['-', '/'].into_iter().find(|sign| self.glued_sign(end, *sign))?;
            while parts.len() < 3 && self.glued_sign(end, sign) {
                let next = self.tokens.get(end + 1).filter(|next| next.is_number() && next.glued)?;
                parts.push(&next.text);
                end += 2;
            }
        } else if parts.len() == 2 {
            // "15.3" alone is a number; a dot or a date's company makes it a day.
            if self.glued_sign(end, '.') {
                end += 1;
            } else {
                let goes_on = self
                    .tokens
                    .get(end)
                    .is_some_and(|next| next.kind == Kind::Word && !self.words.to.contains(&next.text));
                (introduced && !goes_on).then_some(())?;
            }
            // "15.3. 2027"
            if let Some(year) = self.tokens.get(end).filter(|year| year.text.len() == 4 && year.integer().is_some()) {
                parts.push(&year.text);
                end += 1;
            }
        }
        let numbers: Vec<u32> = parts.iter().map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let day = |number: u32| i8::try_from(number).ok();
        let date = match numbers[..] {
            [year, month, date] if parts[0].len() == 4 => Date::new(full_year(year)?, day(month)?, day(date)?).ok()?,
            [first, second, year] if parts[2].len() == 2 || parts[2].len() == 4 => {
                let (date, month) = self.day_month(first, second, sign);
                Date::new(full_year(year)?, day(month)?, day(date)?).ok()?
            }
            [first, second] if sign != '-' && parts[1].len() <= 2 && parts[0].len() <= 2 => {
                let (date, month) = self.day_month(first, second, sign);
                next_on(day(month)?, day(date)?, self.today())?
            }
            // "2027/05"
            [year, month] if sign == '/' && parts[0].len() == 4 => {
                return Some((Period::months(full_year(year)?, day(month)?, 1)?, end));
            }
            // "05/2027"
            [month, year] if sign == '/' && parts[1].len() == 4 => {
                return Some((Period::months(full_year(year)?, day(month)?, 1)?, end));
            }
            _ => return None,
        };
        Some((Period::day(date), end))
    }

    /// "14. - 15.10.2027", "14./15.10.": the first day shares the month of the second.
    fn days_and_date(&self, at: usize) -> Option<(Period, usize)> {
        let first = i8::try_from(self.tokens.get(at)?.integer()?).ok()?;
        let joint = at + 1 + usize::from(self.glued_sign(at + 1, '.'));
        let token = self.tokens.get(joint).filter(|_| joint > at + 1)?;
        (token.is_sign('-') || token.is_sign('/') || self.words.to.contains(&token.text)).then_some(())?;
        let next = self.tokens.get(joint + 1)?;
        let (period, end) = next.text.contains('.').then(|| self.numeric_date(joint + 1, true))??;
        let from = Date::new(period.to.year(), period.to.month(), first).ok()?;
        (from < period.to).then_some((Period { from, to: period.to }, end))
    }

    fn glued_sign(&self, at: usize, sign: char) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is_sign(sign) && token.glued)
    }

    /// With a slash, Americans write the month first; everybody else the day.
    fn day_month(&self, first: u32, second: u32, sign: char) -> (u32, u32) {
        let american = match self.reading.region {
            Some(region) => matches!(region.code(), "US" | "PH" | "CA"),
            None => self.reading.language == crate::core::ids::Language::ENGLISH,
        };
        let month_first = (sign != '.' && american && first <= 12) || second > 12;
        if month_first { (second, first) } else { (first, second) }
    }

    /// A day of a month: `15`, `15.`, `15th`; the token behind it.
    fn day_number(&self, at: usize) -> Option<(i8, usize)> {
        let token = self.tokens.get(at)?;
        let (day, mut end) = match token.integer() {
            Some(day) => (day, at + 1),
            None => self.words.ordinals.at(self.tokens, at)?,
        };
        let suffix = self.tokens.get(end).filter(|next| next.glued);
        if suffix.is_some_and(|next| {
            next.is_sign('.') || next.is_sign('°') || ORDINAL_SUFFIXES.contains(&next.text.as_str())
        }) {
            end += 1;
        }
        let day = i8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        Some((day, end))
    }

    /// A year behind a date: `2027`, `'27`, `, 2027`.
    fn year_behind(&self, mut at: usize) -> Option<(i16, usize)> {
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

    /// "Next year", "del año que viene".
    fn named_year(&self, at: usize) -> Option<(i16, usize)> {
        let (year, end) =
            self.unit_in_words(at).filter(|(unit, ..)| *unit == Unit::Year).map(|(_, period, end)| (period, end))?;
        Some((year.from.year(), end))
    }

    /// "Dos mil veintisiete".
    fn spoken_year(&self, at: usize) -> Option<(i16, usize)> {
        let figure = figure_at(self.tokens, at, self.words)?;
        let near = self.today().year() - 10..=self.today().year() + FURTHEST_SPOKEN;
        let year = near.into_iter().find(|year| (f64::from(*year) - figure.value).abs() < f64::EPSILON)?;
        let end = figure.tokens.end;
        let counts =
            self.words.units.at(self.tokens, end).is_some() || self.words.currencies.at(self.tokens, end).is_some();
        (!counts).then_some((year, end))
    }

    /// "15 March", "15th of March 2027", "March 15, 2027", "10-15 April", "July 13 to 15".
    fn day_and_month(&self, at: usize) -> Option<(Period, usize)> {
        let (month, first, last, end) =
            if let Some((first, last, next)) = self.days_of_month(at).or_else(|| self.spoken_day(at)) {
                // "7-ene", "23/sep"
                let sign = usize::from(['-', '/', '.'].into_iter().any(|sign| self.glued_sign(next, sign)));
                let (month, end) = self.words.months.at(self.tokens, self.skip_of(next + sign))?;
                (month, first, last, end)
            } else {
                let (month, next) = self.words.months.at(self.tokens, at)?;
                // "Mar. 5", "Oct/2"
                let dot = usize::from(['.', '/', '-'].into_iter().any(|sign| self.glued_sign(next, sign)));
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
    fn spoken_day(&self, at: usize) -> Option<(i8, i8, usize)> {
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
    fn days_of_month(&self, at: usize) -> Option<(i8, i8, usize)> {
        let (first, end) = self.day_number(at)?;
        let between = if self.tokens.get(end).is_some_and(|token| token.is_sign('-')) {
            Some(end + 1)
        } else {
            let article = self.words.of.before(self.tokens, at).map_or(at, |((), begins)| begins);
            let and_counts = [at, article].iter().any(|at| self.words.between.before(self.tokens, *at).is_some());
            let to = self.words.to.at(self.tokens, end);
            to.or_else(|| self.words.and.at(self.tokens, end).filter(|_| and_counts)).map(|((), next)| next)
        };
        let named = |next: usize| self.words.weekdays.at(self.tokens, next).map_or(next, |(_, behind)| behind);
        let last = between
            .and_then(|next| self.day_number(self.skip_of(named(self.skip_of(next)))))
            .filter(|(last, _)| *last != first);
        Some(last.map_or((first, first, end), |(last, end)| (first, last, end)))
    }

    /// "on the 15th", "am 15.": the next day of that number.
    fn day_of_month(&self, at: usize) -> Option<(Period, usize)> {
        self.tokens.get(at)?.integer()?;
        let (day, end) = self.day_number(at)?;
        let suffix = &self.tokens[end - 1];
        let introduced = suffix.is_sign('.') && at > 0 && self.words.edges.before(self.tokens, at).is_some();
        if end == at + 1 || (suffix.is_sign('.') && !introduced) {
            return None;
        }
        Some((Period::day(self.next_numbered(day)?), end))
    }

    fn month(&self, at: usize) -> Option<Spotted> {
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
            return Some(Spotted { doubtful, ..Self::spotted(at, (period, end)) });
        };
        Some(Self::spotted(at, (Period::months(year, month, 1)?, end)))
    }

    /// The one of this year, or of the next when it is over.
    fn coming(&self, in_year: impl Fn(i16) -> Option<Period>) -> Option<Period> {
        let year = self.today().year();
        // A winter may have begun last year.
        [year - 1, year, year + 1].into_iter().filter_map(in_year).find(|period| period.to >= self.today())
    }

    /// The one of this year, or of the next when hardly a tenth of it is left.
    fn worth_planning(&self, in_year: impl Fn(i16) -> Option<Period>) -> Option<Period> {
        let year = self.today().year();
        let ahead = |period: &Period| {
            let (left, all) = ((period.to - self.today()).get_days(), (period.to - period.from).get_days());
            left >= 0 && left * 10 > all
        };
        [year - 1, year, year + 1].into_iter().filter_map(in_year).find(ahead)
    }

    fn season(&self, at: usize) -> Option<Spotted> {
        let (first, end) = self.words.seasons.at(self.tokens, at)?;
        let first = i8::try_from(first).ok()?;
        let doubtful = self.words.doubtful_months.contains(&self.tokens[at].text);
        if let Some((year, end)) = self.year_behind(end) {
            return Some(Self::spotted(at, (Period::months(year, first, 3)?, end)));
        }
        let period = self.worth_planning(|year| Period::months(year, first, 3))?;
        Some(Spotted { doubtful, ..Self::spotted(at, (period, end)) })
    }

    /// "Q3", "Q3 2027", "third quarter", "3. Quartal", "H2", "second half of the year".
    fn quarter_or_half(&self, at: usize) -> Option<(Period, usize)> {
        let token = self.tokens.get(at)?;
        // "2027 Q3"
        if token.text.len() == 4
            && let Some(year) = token.integer().and_then(full_year)
            && self.tokens.get(at + 1).is_some_and(|next| next.is_word("q") || next.is_word("h"))
        {
            let (period, end) = self.quarter_or_half(at + 1)?;
            let months = i8::try_from((period.to - period.from).get_days() / 30).ok()?;
            return Some((Period::months(year, period.from.month(), months)?, end));
        }
        let (number, months, end) = if token.is_word("q") || token.is_word("h") {
            let number = self.tokens.get(at + 1).filter(|next| next.glued)?.integer()?;
            (number, if token.text == "q" { 3 } else { 6 }, at + 2)
        } else if let Some((months, next)) = self.third_or_half(at).filter(|_| token.text != "viertel") {
            // "Trimestre 3", "T3"
            let number = self.tokens.get(next).filter(|number| number.glued || token.text.len() > 1)?.integer()?;
            (number, months, next + 1)
        } else {
            let (number, next) = self.ordinal(at).or_else(|| Some((token.integer()?, at + 1)))?;
            // "3T"
            let glued = |end: usize| self.tokens[end - 1].text.len() > 1 || self.tokens[end - 1].glued;
            let (months, end) = self.third_or_half(next).filter(|(_, end)| glued(*end))?;
            (if number == u32::MAX { 12 / u32::from(months.unsigned_abs()) } else { number }, months, end)
        };
        let number = i8::try_from(number).ok().filter(|number| (1..=12 / months).contains(number))?;
        let in_year = |year| Period::months(year, (number - 1) * months + 1, months);
        if let Some((year, end)) = self.year_behind(end) {
            return Some((in_year(year)?, end));
        }
        // "second half of the year"
        let of_the_year = self.words.units.at(self.tokens, self.skip_of(end));
        let end = of_the_year.filter(|(unit, _)| *unit == Unit::Year).map_or(end, |(_, end)| end);
        Some((self.worth_planning(in_year)?, end))
    }

    /// "today", "tomorrow".
    fn day_word(&self, at: usize) -> Option<Spotted> {
        let (days, end) = self.words.days.at(self.tokens, at)?;
        let day = self.today().checked_add(days.days()).ok()?;
        // "Now" and "at the moment" are no dates among other words.
        let names_day = |token: &Token| self.words.days.contains(&token.text) && !self.words.asap.contains(&token.text);
        let doubtful = days == 0 && !self.tokens[at..end].iter().any(names_day);
        Some(Spotted { doubtful, ..Self::spotted(at, (Period::day(day), end)) })
    }

    /// The word for a quarter or a half of the year, with its months.
    fn third_or_half(&self, at: usize) -> Option<(i8, usize)> {
        let quarter = self.words.quarter.at(self.tokens, at).map(|((), end)| (3, end));
        quarter.or_else(|| self.words.half_year.at(self.tokens, at).map(|((), end)| (6, end)))
    }

    /// "First", "3rd", "2º": what it counts to, and the token behind it.
    fn ordinal(&self, at: usize) -> Option<(u32, usize)> {
        self.words.ordinals.at(self.tokens, at).or_else(|| {
            let number = self.tokens.get(at)?.integer()?;
            let suffix = self.tokens.get(at + 1).filter(|suffix| suffix.glued)?;
            let counts = suffix.is_sign('.') || suffix.is_sign('°') || ORDINAL_SUFFIXES.contains(&suffix.text.as_str());
            counts.then_some((number, at + 2))
        })
    }

    /// "Christmas", "Easter 2028".
    fn holiday(&self, at: usize) -> Option<(Period, usize)> {
        let (holiday, end) = self.words.holidays.at(self.tokens, at)?;
        match self.year_behind(end) {
            Some((year, end)) => Some((holiday_in(holiday, year)?, end)),
            None => Some((next_holiday(holiday, self.today())?, end)),
        }
    }

    /// "KW 23".
    fn calendar_week(&self, at: usize) -> Option<(Period, usize)> {
        let token = self.tokens.get(at)?;
        if !(token.is_word("kw") || token.is_word("cw") || token.is_word("kalenderwoche")) {
            return None;
        }
        let dot = usize::from(self.tokens.get(at + 1).is_some_and(|next| next.is_sign('.')));
        let week = i8::try_from(self.tokens.get(at + 1 + dot)?.integer()?).ok()?;
        let end = at + 2 + dot;
        match self.year_behind(end) {
            Some((year, end)) => Some((iso_week(year, week)?, end)),
            None => Some((self.coming(|year| iso_week(year, week))?, end)),
        }
    }

    fn year(&self, at: usize) -> Option<(Period, usize)> {
        let token = self.tokens.get(at).filter(|token| token.text.len() == 4)?;
        let year = i16::try_from(token.integer()?).ok()?;
        let near = (self.today().year() - 10..=self.today().year() + 30).contains(&year);
        let amount = self.words.currencies.at(self.tokens, at + 1).is_some()
            || self.words.units.at(self.tokens, at + 1).is_some()
            || self.tokens.get(at + 1).is_some_and(|next| next.kind == Kind::Sign && "€$£%".contains(&next.text))
            || (at > 0 && self.tokens[at - 1].kind == Kind::Sign && "€$£".contains(&self.tokens[at - 1].text));
        (near && !amount).then_some(())?;
        Some((Period::year(year)?, at + 1))
    }
}

fn one_year_on(day: Date) -> Date {
    day.saturating_add(1.year())
}
