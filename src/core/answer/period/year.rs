//! Years and their parts: "2027", "Q3", "second half of the year", "summer", "KW 23".

use super::super::calendar::{Period, full_year, iso_week};
use super::super::sense::Unit;
use super::super::token::Kind;
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
        } else if self.words.quarter.at(self.tokens, at).is_some() && token.text != "viertel" {
            (self.tokens.get(at + 1)?.integer()?, 3, at + 2)
        } else {
            let plain = || Some((token.integer()?, at + 1 + usize::from(self.glued_sign(at + 1, '.'))));
            let (number, next) = self.words.ordinals.at(self.tokens, at).or_else(plain)?;
            let quarter = self.words.quarter.at(self.tokens, next).map(|((), end)| (3, end));
            let half = self.words.half_year.at(self.tokens, next).map(|((), end)| (6, end));
            let (months, end) = quarter.or(half)?;
            (number, months, end)
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

    pub(super) fn season(&self, at: usize) -> Option<Spotted> {
        let (first, end) = self.words.seasons.at(self.tokens, at)?;
        let first = i8::try_from(first).ok()?;
        let doubtful = self.words.doubtful_months.contains(&self.tokens[at].text);
        if let Some((year, end)) = self.year_behind(end) {
            return Some(Self::spotted(at, (Period::months(year, first, 3)?, end)));
        }
        let period = self.worth_planning(|year| Period::months(year, first, 3))?;
        Some(Spotted { period, tokens: at..end, spans: false, doubtful })
    }

    /// "KW 23".
    pub(super) fn calendar_week(&self, at: usize) -> Option<(Period, usize)> {
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
