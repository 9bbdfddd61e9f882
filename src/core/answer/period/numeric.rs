//! Dates in figures: `2027-05-01`, `15.3.2027`, `4/15`, "14./15.10.".

use std::ops::Range;

use jiff::civil::Date;

use super::super::calendar::{Period, full_year, next_on};
use super::super::token::{Kind, Token};
use super::Reader;

const LAST_MONTH: u32 = 12;

/// Nobody says "2-15" of weeks or months: the end of a range is not so many times its beginning.
const WIDEST: u32 = 4;

impl Reader<'_> {
    /// `2027-05-01`, `15.3.2027`, `15.3.`, `4/15`, `15/3/2027`.
    pub(super) fn numeric(&self, at: usize) -> Option<(Period, usize)> {
        // "On 4-22", "el 3-6" are dates; "in 2-3 months" is none.
        let pair = self.glued_sign(at + 1, '-') && !self.glued_sign(at + 3, '-');
        let counts = pair
            && self.words.day_lead.before(self.tokens, at).is_none()
            && (self.tokens.get(at + 3).is_some_and(|next| next.kind == Kind::Word)
                || self.tokens.get(at + 2).and_then(Token::integer).is_none_or(|last| last <= 12));
        self.numeric_date(at, !counts && self.words.edges.before(self.tokens, at).is_some())
    }

    pub(super) fn numeric_date(&self, at: usize, introduced: bool) -> Option<(Period, usize)> {
        let token = self.tokens.get(at).filter(|token| token.is_number())?;
        // "20270115"
        if token.text.len() == 8 && token.integer().is_some() {
            let part = |range: Range<usize>| token.text.get(range)?.parse::<i16>().ok();
            let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
            let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
            let near = (self.today().year() - 1..=self.today().year() + 15).contains(&year);
            return near.then_some((Period::day(date), at + 1));
        }
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
            } else if parts[1].len() == 4 && parts[0].len() <= 2 {
                // "03.2027"
                let month = i8::try_from(parts[0].parse::<u8>().ok()?).ok()?;
                let year = full_year(parts[1].parse().ok()?)?;
                let near = (self.today().year() - 1..=self.today().year() + 15).contains(&year);
                return Period::months(year, month, 1).filter(|_| near).map(|period| (period, end));
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
        // "04-22"; "2-4" is a range.
        let padded = parts.iter().all(|part| part.len() == 2) && parts.iter().any(|part| part.starts_with('0'));
        let numbers: Vec<u32> = parts.iter().map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let day = |number: u32| i8::try_from(number).ok();
        let date = match numbers[..] {
            [year, month, date] if parts[0].len() == 4 => Date::new(full_year(year)?, day(month)?, day(date)?).ok()?,
            [first, second, year] if parts[2].len() == 2 || parts[2].len() == 4 => {
                let (date, month) = self.day_month(first, second, sign);
                Date::new(full_year(year)?, day(month)?, day(date)?).ok()?
            }
            // "17-2" is no range; nor is "2-15" likely to be one.
            [first, second]
                if (sign != '-'
                    || padded
                    || (introduced || first >= second && at == 0) && self.ends_here(end)
                    || second > LAST_MONTH && first * WIDEST < second && at == 0 && end == self.tokens.len())
                    && parts[1].len() <= 2
                    && parts[0].len() <= 2 =>
            {
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

    /// "2027/Sep/23", "Sep-23-2027", "23-2027-September": a month's name between figures, in whatever order.
    pub(super) fn named_in_figures(&self, at: usize) -> Option<(Period, usize)> {
        let sign = ['-', '/', '.'].into_iter().find(|sign| self.glued_sign(at + 1, *sign))?;
        (self.glued_sign(at + 3, sign)).then_some(())?;
        let (mut day, mut month, mut year) = (None, None, None);
        for (nth, token) in [at, at + 2, at + 4].into_iter().map(|at| self.tokens.get(at)).enumerate() {
            let token = token?;
            (nth == 0 || token.glued).then_some(())?;
            match token.integer() {
                Some(number) if token.text.len() == 4 => year = full_year(number),
                Some(number) if nth == 2 && day.is_some() && token.text.len() == 2 => year = full_year(number),
                Some(number) => day = i8::try_from(number).ok(),
                None => month = self.words.months.at(std::slice::from_ref(token), 0).map(|(month, _)| month),
            }
        }
        let date = Date::new(year?, i8::try_from(month?).ok()?, day?).ok()?;
        Some((Period::day(date), at + 5))
    }

    /// "14. - 15.10.2027", "14./15.10.": the first day shares the month of the second.
    pub(super) fn days_and_date(&self, at: usize) -> Option<(Period, usize)> {
        let first = i8::try_from(self.tokens.get(at)?.integer()?).ok()?;
        let joint = at + 1 + usize::from(self.glued_sign(at + 1, '.'));
        let token = self.tokens.get(joint).filter(|_| joint > at + 1)?;
        (token.is_sign('-') || token.is_sign('/') || self.words.to.contains(&token.text)).then_some(())?;
        let next = self.tokens.get(joint + 1)?;
        let (period, end) = next.text.contains('.').then(|| self.numeric_date(joint + 1, true))??;
        let from = Date::new(period.to.year(), period.to.month(), first).ok()?;
        (from < period.to).then_some((Period { from, to: period.to }, end))
    }

    /// With a slash, Americans write the month first; everybody else the day.
    pub(super) fn day_month(&self, first: u32, second: u32, sign: char) -> (u32, u32) {
        let american = match self.reading.region {
            Some(region) => matches!(region.code(), "US" | "PH" | "CA"),
            None => self.reading.language == crate::core::ids::Language::ENGLISH,
        };
        let month_first = (sign != '.' && american && first <= 12) || second > 12;
        if month_first { (second, first) } else { (first, second) }
    }
}
