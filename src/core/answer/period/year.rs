//! Years and their parts: "2027", "Q3", "second half of the year", "summer", "KW 23".

use super::super::calendar::{Period, full_year, iso_week};
use super::super::sense::Unit;
use super::super::token::{Kind, Token};
use super::{Reader, Spotted};

impl Reader<'_> {
    pub(super) fn year(&self, at: usize) -> Option<(Period, usize)> {
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

    /// "Q3", "Q3 2027", "third quarter", "3. Quartal", "H2", "second half of the year".
    pub(super) fn quarter_or_half(&self, at: usize) -> Option<(Period, usize)> {
        let token = self.tokens.get(at)?;
        // "2027 Q3", "18q4"
        if let Some(year) = self.year_before_mark(at) {
            let (period, end) = self.quarter_or_half(year.1)?;
            let months = i8::try_from((period.to - period.from).get_days() / 30).ok()?;
            return Some((Period::months(year.0, period.from.month(), months)?, end));
        }
        let months_of = |mark: &Token| match mark.text.as_str() {
            "q" => Some(3),
            "h" => Some(6),
            _ => None,
        };
        let mut marked = true;
        let (number, months, end) = if let Some(months) = months_of(token) {
            let number = self.tokens.get(at + 1).filter(|next| next.glued)?.integer()?;
            (number, months, at + 2)
        } else if let Some((number, mark)) = token.integer().zip(self.tokens.get(at + 1).filter(|mark| mark.glued))
            && let Some(months) = months_of(mark)
        {
            // "4Q", "1H 2027"
            (number, months, at + 2)
        } else if let Some((months, next)) = self.third_or_half(at).filter(|_| token.text != "viertel") {
            // "Trimestre 3", "T3"
            let number = self.tokens.get(next).filter(|number| number.glued || token.text.len() > 1)?.integer()?;
            (number, months, next + 1)
        } else {
            marked = false;
            let (number, next) = self.ordinal(at).or_else(|| Some((token.integer()?, at + 1)))?;
            // "3T"
            let glued = |end: usize| self.tokens[end - 1].text.len() > 1 || self.tokens[end - 1].glued;
            let (months, end) = self.third_or_half(next).filter(|(_, end)| glued(*end))?;
            (if number == u32::MAX { 12 / u32::from(months.unsigned_abs()) } else { number }, months, end)
        };
        let number = i8::try_from(number).ok().filter(|number| (1..=12 / months).contains(number))?;
        let in_year = |year| Period::months(year, (number - 1) * months + 1, months);
        if let Some((year, end)) = self.year_behind(end).or_else(|| self.short_year(end).filter(|_| marked)) {
            return Some((in_year(year)?, end));
        }
        // "second half of the year"
        let of_the_year = self.words.units.at(self.tokens, self.skip_of(end));
        let end = of_the_year.filter(|(unit, _)| *unit == Unit::Year).map_or(end, |(_, end)| end);
        Some((self.worth_planning(in_year)?, end))
    }

    /// The word for a quarter or a half of the year, with its months.
    pub(super) fn third_or_half(&self, at: usize) -> Option<(i8, usize)> {
        let quarter = self.words.quarter.at(self.tokens, at).map(|((), end)| (3, end));
        quarter.or_else(|| self.words.half_year.at(self.tokens, at).map(|((), end)| (6, end)))
    }

    /// "First", "3rd", "2º": what it counts to, and the token behind it.
    pub(super) fn ordinal(&self, at: usize) -> Option<(u32, usize)> {
        self.words.ordinals.at(self.tokens, at).or_else(|| {
            let number = self.tokens.get(at)?.integer().filter(|number| *number > 0)?;
            let suffix = self.tokens.get(at + 1).filter(|suffix| suffix.glued)?;
            let counts =
                suffix.is_sign('.') || suffix.is_sign('°') || self.words.ordinal_suffixes.contains(&suffix.text);
            // "2.º"
            let both = suffix.is_sign('.') && self.tokens.get(at + 2).is_some_and(|sign| "ºª°".contains(&sign.text));
            counts.then_some((number, at + 2 + usize::from(both)))
        })
    }

    pub(super) fn season(&self, at: usize) -> Option<Spotted> {
        let (first, end) = self.words.seasons.at(self.tokens, at)?;
        let first = i8::try_from(first).ok()?;
        let doubtful = self.words.doubtful_months.contains(&self.tokens[at].text);
        if let Some((year, end)) = self.year_behind(end) {
            return Some(Self::spotted(at, (Period::season(year, first)?, end)));
        }
        let period = self.worth_planning(|year| Period::season(year, first))?;
        Some(Spotted { doubtful, ..Self::spotted(at, (period, end)) })
    }

    /// "KW 23", "week 3 of 2027", "23. KW", "W05 2027".
    pub(super) fn calendar_week(&self, at: usize) -> Option<(Period, usize)> {
        let names_week = |at: usize| {
            let token = self.tokens.get(at)?;
            let mark = ["kw", "cw", "w"].contains(&token.text.as_str()) || token.is_word("kalenderwoche");
            let unit = self.words.units.at(self.tokens, at).filter(|(unit, _)| *unit == Unit::Week);
            unit.map(|(_, end)| end).or_else(|| mark.then_some(at + 1))
        };
        let (week, end) = if let Some(next) = names_week(at) {
            let dot = usize::from(self.tokens.get(next).is_some_and(|sign| sign.is_sign('.') || sign.is_sign('#')));
            // "Two weeks 3 days" counts.
            let counts = at > 0 && self.words.units.at(self.tokens, next + dot + 1).is_some();
            (self.tokens.get(next + dot)?.integer().filter(|_| !counts)?, next + dot + 1)
        } else {
            let number = self.tokens.get(at)?.integer()?;
            let dot = usize::from(self.glued_sign(at + 1, '.'));
            // "3w" is three weeks.
            let mark = self.tokens.get(at + 1 + dot).filter(|mark| !mark.is_word("w"))?;
            (number, names_week(at + 1 + dot).filter(|_| dot == 1 || mark.glued)?)
        };
        let week = i8::try_from(week).ok()?;
        match self.year_behind(end) {
            Some((year, end)) => Some((iso_week(year, week)?, end)),
            None => Some((self.coming(|year| iso_week(year, week))?, end)),
        }
    }

    /// The year before a mark of a part of it, and where the mark is: "2027 Q3", "2027-W05", "18q4".
    fn year_before_mark(&self, at: usize) -> Option<(i16, usize)> {
        let token = self.tokens.get(at).filter(|token| token.is_number() && [2, 4].contains(&token.text.len()))?;
        let sign = usize::from(['-', '/'].into_iter().any(|sign| self.glued_sign(at + 1, sign)));
        let mark = self.tokens.get(at + 1 + sign).filter(|mark| ["q", "h", "w", "kw"].contains(&mark.text.as_str()))?;
        let number = self.tokens.get(at + 2 + sign).filter(|number| number.glued && number.integer().is_some())?;
        let apart = token.text.len() == 4 || (mark.glued && number.text.len() == 1);
        Some((full_year(token.integer()?).filter(|_| apart)?, at + 1 + sign))
    }

    /// "2027-W05", "2027 KW 5".
    pub(super) fn week_of_year(&self, at: usize) -> Option<(Period, usize)> {
        let (year, mark) = self.year_before_mark(at)?;
        ["w", "kw"].contains(&self.tokens[mark].text.as_str()).then_some(())?;
        let week = i8::try_from(self.tokens[mark + 1].integer()?).ok()?;
        Some((iso_week(year, week)?, mark + 2))
    }

    /// The year of two digits that only stands behind the mark of a quarter: "Q4 27", "H1/27".
    pub(super) fn short_year(&self, at: usize) -> Option<(i16, usize)> {
        let sign = usize::from(['/', '-'].into_iter().any(|sign| self.glued_sign(at, sign)));
        let year = self.tokens.get(at + sign).filter(|year| year.text.len() == 2)?.integer()?;
        let near = full_year(year)? >= self.today().year() - 1 && full_year(year)? <= self.today().year() + 15;
        let amount = self.words.units.at(self.tokens, at + sign + 1).is_some();
        (near && !amount).then_some((full_year(year)?, at + sign + 1))
    }

    /// "FY27", "CY 2027".
    pub(super) fn year_with_mark(&self, at: usize) -> Option<(Period, usize)> {
        let mark = self.tokens.get(at)?;
        (mark.is_word("fy") || mark.is_word("cy") || mark.is_word("gj")).then_some(())?;
        let year = self.tokens.get(at + 1).filter(|year| [2, 4].contains(&year.text.len()))?.integer()?;
        Some((Period::year(full_year(year)?)?, at + 2))
    }

    /// The one of this year, or of the next when it is over.
    pub(super) fn coming(&self, in_year: impl Fn(i16) -> Option<Period>) -> Option<Period> {
        let year = self.today().year();
        // A winter may have begun last year.
        [year - 1, year, year + 1].into_iter().filter_map(in_year).find(|period| period.to >= self.today())
    }

    /// The one of this year, or of the next when hardly a tenth of it is left.
    pub(super) fn worth_planning(&self, in_year: impl Fn(i16) -> Option<Period>) -> Option<Period> {
        let year = self.today().year();
        let ahead = |period: &Period| {
            let (left, all) = ((period.to - self.today()).get_days(), (period.to - period.from).get_days());
            left >= 0 && left * 10 > all
        };
        [year - 1, year, year + 1].into_iter().filter_map(in_year).find(ahead)
    }
}
