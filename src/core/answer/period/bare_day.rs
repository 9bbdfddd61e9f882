//! Days told by their numbers alone: "a partir del 15", "du 13 au 18", "dia dezesseis", "17 02 27".

use jiff::ToSpan;
use jiff::civil::Date;

use super::super::calendar::{Period, full_year, next_on};
use super::super::numeral::figure_at;
use super::super::sense::Unit;
use super::super::token::{Kind, Token};
use super::{Reader, Spotted};

impl Reader<'_> {
    /// A number that an article or the word "day" makes a day of a month, or the first and last of several.
    pub(super) fn bare_days(&self, at: usize) -> Option<Spotted> {
        self.words.day_lead.before(self.tokens, at)?;
        let (first, next) = self.day_in_figures_or_words(at)?;
        if let Some((date, end)) = self.numbered_month(first, next) {
            return Some(Self::spotted(at, (Period::day(date), end)));
        }
        let several = self.last_of_days(at, next).filter(|(_, end)| self.ends_here(*end));
        let (last, end) = several.unwrap_or((first, next));
        // "El 31 del mes"
        let of_month = self.behind_of(end).and_then(|month| self.words.units.at(self.tokens, month));
        let end = of_month.filter(|(unit, _)| *unit == Unit::Month).map_or(end, |(_, behind)| behind);
        self.ends_here(end).then_some(())?;
        let from = self.next_numbered(first)?;
        let to = if last == first { from } else { numbered_from(from, last)? };
        Some(Spotted { spans: from != to, ..Self::spotted(at, (Period { from, to }, end)) })
    }

    /// "El 17 del 11"
    fn numbered_month(&self, day: i8, at: usize) -> Option<(Date, usize)> {
        let ((), next) = self.words.of.at(self.tokens, at)?;
        let month = self.tokens.get(next)?.integer().and_then(|month| i8::try_from(month).ok())?;
        let date = next_on(month, day, self.today())?;
        self.ends_here(next + 1).then_some((date, next + 1))
    }

    /// The "15" of "the 13th to the 15th", "entre el 13 y el 15".
    fn last_of_days(&self, first: usize, at: usize) -> Option<(i8, usize)> {
        let led = self.words.day_lead.before(self.tokens, first).map_or(first, |((), begins)| begins);
        let between = [first, led].iter().any(|at| self.words.between.before(self.tokens, *at).is_some());
        let hyphen = self.tokens.get(at).is_some_and(|token| token.is_sign('-'));
        let ((), next) = if hyphen {
            ((), at + 1)
        } else {
            self.words.to.at(self.tokens, at).or_else(|| self.words.and.at(self.tokens, at).filter(|_| between))?
        };
        self.day_in_figures_or_words(self.skip_of(next))
    }

    pub(super) fn day_in_figures_or_words(&self, at: usize) -> Option<(i8, usize)> {
        let token = self.tokens.get(at)?;
        if token.is_number() {
            // "15h", "15:30"
            return self.day_number(at);
        }
        let figure = figure_at(self.tokens, at, self.words).filter(|figure| figure.scale <= 1.0)?;
        let day = (1..=31).find(|day| (f64::from(*day) - figure.value).abs() < f64::EPSILON)?;
        Some((day, figure.tokens.end))
    }

    /// Whether nothing follows that would make the number before it count something.
    pub(super) fn ends_here(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else { return true };
        if token.kind == Kind::Sign {
            let counts = token.glued
                && ":%€$£/.+'".contains(&token.text)
                && self.tokens.get(at + 1).is_some_and(|next| next.glued && next.is_number());
            return !counts && !"%€$£".contains(&token.text);
        }
        token.kind == Kind::Word
            && self.words.other_units.at(self.tokens, at).is_none()
            && (self.words.to.at(self.tokens, at).is_some()
                || self.words.and.at(self.tokens, at).is_some()
                || self.words.edges.at(self.tokens, at).is_some()
                || self.words.polite.at(self.tokens, at).is_some()
                || self.words.times_of_day.at(self.tokens, at).is_some())
    }

    /// The next day of this number.
    pub(super) fn next_numbered(&self, day: i8) -> Option<Date> {
        numbered_from(self.today(), day)
    }

    /// "17 02", "24 12 27", "2 / 15": nothing else is said.
    pub(super) fn spaced_date(&self, at: usize) -> Option<(Period, usize)> {
        let alone = at == 0 || self.words.day_lead.before(self.tokens, at).is_some();
        let rest = self.tokens.get(at..).filter(|rest| alone && (2..=5).contains(&rest.len()))?;
        let slashed = rest[1].is_sign('/');
        let all_apart = rest.len() % 2 == 1 && rest.iter().skip(1).step_by(2).all(|sign| sign.is_sign('/'));
        let rest: Vec<&Token> = rest.iter().step_by(if slashed { 2 } else { 1 }).collect();
        ((2..=3).contains(&rest.len()) && slashed == all_apart).then_some(())?;
        rest.iter().skip(1).all(|token| token.integer().is_some() && (slashed || !token.glued)).then_some(())?;
        let (date, month) = self.day_month(rest[0].integer()?, rest[1].integer()?, if slashed { '/' } else { '.' });
        let (date, month) = (i8::try_from(date).ok()?, i8::try_from(month).ok()?);
        let day = match rest.get(2) {
            Some(year) if year.text.len() == 2 || year.text.len() == 4 => {
                Date::new(full_year(year.integer()?)?, month, date).ok()?
            }
            // "10 12" may be two numbers.
            None if at > 0 || slashed || rest[1].text.starts_with('0') => next_on(month, date, self.today())?,
            Some(_) | None => return None,
        };
        Some((Period::day(day), self.tokens.len()))
    }
}

/// The first day of this number that is not before that day.
fn numbered_from(start: Date, day: i8) -> Option<Date> {
    (0..3).find_map(|ahead| {
        let month = start.first_of_month().checked_add(ahead.months()).ok()?;
        Date::new(month.year(), month.month(), day).ok().filter(|date| *date >= start)
    })
}
