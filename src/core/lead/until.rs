//! A moment as somebody of a desk writes it: "3h", "until mon 9:00", "2027-05-01", "bis morgen 14 Uhr".

use std::ops::Range;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan, Zoned};

use super::hours::Hours;
use crate::core::answer::explain::question;
use crate::core::answer::{Meaning, Reading, understand};
use crate::core::ids::{Currency, Language};
use crate::core::script::model::AnswerType;
use crate::core::script::value::Value;

/// The clock that a desk goes by, and what time it is there.
#[derive(Clone, Debug)]
pub struct DeskClock<'a> {
    pub now: Timestamp,
    pub zone: TimeZone,
    pub hours: Option<&'a Hours>,
    /// In which days and months are named; English is understood beside it.
    pub language: Language,
}

/// Why a text is no moment to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMoment {
    NotUnderstood,
    Over,
}

/// When a day begins where no hours say so.
const MORNING: Time = Time::constant(9, 0, 0, 0);
/// Nothing is written further ahead.
const MOST: i64 = 100_000;

const LEAD_INS: &[&str] = &[
    "until",
    "till",
    "til",
    "for",
    "bis",
    "für",
    "zum",
    "hasta",
    "por",
    "el",
    "jusqu'à",
    "jusqu'au",
    "jusqu’à",
    "jusqu’au",
    "jusque",
    "pour",
    "le",
    "até",
    "o",
    "fino",
    "per",
    "al",
    "a",
    "à",
    "ao",
];
/// Before a day.
const IN: &[&str] = &["in", "on", "im", "am", "ab", "en", "em", "no", "na", "nel", "the", "der", "den", "dem"];
/// Before a time of day.
const AT: &[&str] = &["at", "um", "gegen", "a", "à", "las", "la", "às", "alle", "ore", "h"];

const MINUTES: &[&str] = &["m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti"];
const HOURS: &[&str] =
    &["h", "hour", "hours", "std", "stunde", "stunden", "hora", "horas", "heure", "heures", "ora", "ore"];
const DAYS: &[&str] = &[
    "d", "day", "days", "t", "tag", "tage", "tagen", "día", "días", "dia", "dias", "j", "jour", "jours", "g", "giorno",
    "giorni",
];
const WEEKS: &[&str] = &[
    "w",
    "week",
    "weeks",
    "woche",
    "wochen",
    "semana",
    "semanas",
    "sem",
    "semaine",
    "semaines",
    "settimana",
    "settimane",
];

/// The moment that a text means, which is to come.
pub fn read_moment(text: &str, clock: &DeskClock<'_>) -> Result<Timestamp, NoMoment> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let begin = words.iter().take_while(|word| LEAD_INS.contains(word)).count();
    let (lead_ins, words) = words.split_at(begin);
    let names_a_time = lead_ins.iter().any(|word| !["for", "für", "por", "pour", "per"].contains(word));
    let moment = match duration(words).filter(|_| !names_a_time || !is_clock(words)) {
        Some(span) => clock.local().checked_add(span).map_err(|_| NoMoment::NotUnderstood)?.timestamp(),
        None => clock.day_and_time(words).ok_or(NoMoment::NotUnderstood)?,
    };
    if moment > clock.now { Ok(moment) } else { Err(NoMoment::Over) }
}

/// The day that a text means, and nothing beside it: "2027-05-01", "1.5.2027", "90d", "2 weeks", "until Friday", "next month". A
/// time of day is none.
#[must_use]
pub fn read_day(text: &str, clock: &DeskClock<'_>) -> Option<Date> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let begin = words.iter().take_while(|word| LEAD_INS.contains(word)).count();
    let words = &words[begin..];
    if let Some(span) = duration(words) {
        let is_in_days = span.get_hours() == 0 && span.get_minutes() == 0;
        return clock.local().checked_add(span).ok().map(|moment| moment.date()).filter(|_| is_in_days);
    }
    match words {
        [word] if word.parse::<u64>().is_ok() || clock_time(word).is_some() => None,
        words => clock.day_alone(&words.join(" ")),
    }
}

/// The day that a text begins with, and the words behind it. Of words that may as well be no day, such as "2 weeks" or "1.5" with
/// more behind them, it is none.
#[must_use]
pub fn split_day<'t>(text: &'t str, clock: &DeskClock<'_>) -> Option<(Date, &'t str)> {
    /// "Until the first of May", and not much more.
    const MOST_WORDS: usize = 6;
    let text = text.trim();
    let is_figure = text.starts_with(|c: char| c.is_ascii_digit());
    let is_to_come = |day: &Date| is_figure || *day > clock.today();
    if let Some(day) = read_day(text, clock).filter(is_to_come) {
        return Some((day, ""));
    }
    let ends = text.match_indices(char::is_whitespace).map(|(end, _)| end).take(MOST_WORDS).enumerate();
    let ends: Vec<(usize, usize)> = ends.collect();
    ends.into_iter().rev().find_map(|(words, end)| {
        let (head, rest) = text.split_at(end);
        let head = head.trim_end().trim_end_matches([',', ';', ':']);
        let is_plain = if is_figure { words == 0 && is_written_out(head) } else { words > 0 };
        let day = read_day(head, clock).filter(|day| is_plain && is_to_come(day))?;
        Some((day, rest.trim_start()))
    })
}

/// Whether a word in figures can be nothing but a day: "2027-05-01", "1.5.2027", "90d".
fn is_written_out(word: &str) -> bool {
    let is_date = word.chars().all(|c| c.is_ascii_digit() || "-./".contains(c));
    if is_date { word.matches(['-', '.', '/']).count() > 1 } else { duration(&[&word.to_lowercase()]).is_some() }
}

impl DeskClock<'_> {
    fn local(&self) -> Zoned {
        self.now.to_zoned(self.zone.clone())
    }

    fn today(&self) -> Date {
        self.local().date()
    }

    /// When work begins on a day, or after it where nobody works then.
    #[must_use]
    pub fn morning(&self, day: Date) -> Option<Timestamp> {
        let of_day = |time| Some(day.to_datetime(time).to_zoned(self.zone.clone()).ok()?.timestamp());
        match self.hours {
            Some(hours) => hours.next_opening(of_day(Time::midnight())?),
            None => of_day(MORNING),
        }
    }

    fn day_and_time(&self, words: &[&str]) -> Option<Timestamp> {
        let (day, time) = split_time(words);
        let today = self.local().date();
        let on = |day: Date, time| Some(day.to_datetime(time).to_zoned(self.zone.clone()).ok()?.timestamp());
        match (day.as_slice(), time) {
            ([], None) => None,
            // The next time that the clock says so.
            ([], Some(time)) => {
                let moment = on(today, time)?;
                if moment > self.now { Some(moment) } else { on(today.tomorrow().ok()?, time) }
            }
            (words, time) => {
                let day = self.date(&words.join(" "))?;
                time.map_or_else(|| self.morning(day), |time| on(day, time))
            }
        }
    }

    /// A day in words or figures; of a stretch of time the day on which it begins.
    fn date(&self, words: &str) -> Option<Date> {
        self.date_in(words, |_| true)
    }

    /// The same, of words that say nothing else.
    fn day_alone(&self, words: &str) -> Option<Date> {
        let is_small = |word: &str| LEAD_INS.contains(&word) || IN.contains(&word);
        let says_nothing =
            |rest: &str| rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).all(is_small);
        let is_all = |span: Range<usize>| {
            [words.get(..span.start), words.get(span.end..)].into_iter().flatten().all(says_nothing)
        };
        self.date_in(words, is_all)
    }

    fn date_in(&self, words: &str, suffices: impl Fn(Range<usize>) -> bool) -> Option<Date> {
        if let Ok(day) = words.parse::<Date>() {
            return Some(day);
        }
        let today = self.today();
        let reading = Reading { language: self.language, region: None, currency: Currency::EUR, today };
        let meant = |answer_type| {
            let understood = understand(&question(answer_type, &[]), words, &reading);
            match understood.meaning {
                Meaning::Value(value) if suffices(understood.span) => Some(value),
                _ => None,
            }
        };
        if let Some(Value::Date(day)) = meant(AnswerType::Date) {
            return Some(day);
        }
        match meant(AnswerType::Timeline) {
            Some(Value::Timeline(timeline)) => timeline.from.filter(|from| *from > today),
            _ => None,
        }
    }
}

/// "3h", "2 days", and nothing else.
fn duration(words: &[&str]) -> Option<Span> {
    let joined = words.concat();
    let unit = joined.trim_start_matches(|c: char| c.is_ascii_digit());
    let count: i64 = joined[..joined.len() - unit.len()].parse().ok().filter(|count| *count <= MOST)?;
    let is = |known: &[&str]| known.contains(&unit);
    if is(MINUTES) {
        Some(count.minutes())
    } else if is(HOURS) {
        Some(count.hours())
    } else if is(DAYS) {
        Some(count.days())
    } else if is(WEEKS) {
        Some(count.weeks())
    } else {
        None
    }
}

/// "9h" is nine hours, and nine o'clock behind "until".
fn is_clock(words: &[&str]) -> bool {
    matches!(words, [word] if clock_time(word).is_some())
}

/// The words of the day, and the time of day among or behind them.
fn split_time<'w>(words: &[&'w str]) -> (Vec<&'w str>, Option<Time>) {
    for at in 0..words.len() {
        let with_next = words.get(at + 1).filter(|next| ["am", "pm", "uhr", "h"].contains(next));
        let joined = with_next.map(|next| format!("{}{next}", words[at]));
        let found = joined.as_deref().and_then(clock_time).map(|time| (time, 2));
        let Some((time, length)) = found.or_else(|| clock_time(words[at]).map(|time| (time, 1))) else { continue };
        let mut before = &words[..at];
        while let Some((last, rest)) = before.split_last()
            && AT.contains(last)
        {
            before = rest;
        }
        return ([before, &words[at + length..]].concat(), Some(time));
    }
    (words.to_vec(), None)
}

/// "9:00", "17:30", "9am", "9h30", "14uhr".
fn clock_time(word: &str) -> Option<Time> {
    let figure = |text: &str| text.parse::<i8>().ok().filter(|_| text.len() <= 2 && !text.starts_with(['+', '-']));
    let time = |hour: i8, minute: i8| Time::new(hour, minute, 0, 0).ok();
    for (suffix, afternoon) in [("am", false), ("pm", true)] {
        if let Some(rest) = word.strip_suffix(suffix) {
            let (hour, minute) = rest.split_once(':').unwrap_or((rest, "0"));
            let hour = figure(hour).filter(|hour| (1..=12).contains(hour))? % 12;
            return time(if afternoon { hour + 12 } else { hour }, figure(minute)?);
        }
    }
    if let Some(hour) = word.strip_suffix("uhr").or_else(|| word.strip_suffix('h')) {
        return match hour.split_once(':') {
            Some((hour, minute)) => time(figure(hour)?, figure(minute)?),
            None => time(figure(hour)?, 0),
        };
    }
    let (hour, minute) = word.split_once(':').or_else(|| word.split_once('h'))?;
    time(figure(hour)?, figure(minute).filter(|_| minute.len() == 2)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Monday, 1 March 2027, 10:00 in Berlin.
    fn read_in(language: &str, text: &str) -> String {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let now = "2027-03-01T09:00:00Z".parse().unwrap();
        let clock = DeskClock { now, zone: zone.clone(), hours: None, language: language.parse().unwrap() };
        match read_moment(text, &clock) {
            Ok(moment) => moment.to_zoned(zone).strftime("%a %F %H:%M").to_string(),
            Err(error) => format!("{error:?}"),
        }
    }

    #[test]
    fn a_moment_is_read_as_it_is_written() {
        for (text, moment) in [
            ("3h", "Mon 2027-03-01 13:00"),
            ("for 90 min", "Mon 2027-03-01 11:30"),
            ("2 days", "Wed 2027-03-03 10:00"),
            ("1w", "Mon 2027-03-08 10:00"),
            ("until 17:30", "Mon 2027-03-01 17:30"),
            ("until 9:00", "Tue 2027-03-02 09:00"),
            ("until 5pm", "Mon 2027-03-01 17:00"),
            ("until 5 pm", "Mon 2027-03-01 17:00"),
            ("until tomorrow", "Tue 2027-03-02 09:00"),
            ("until tomorrow at 14:00", "Tue 2027-03-02 14:00"),
            ("until fri 9:00", "Fri 2027-03-05 09:00"),
            ("until wednesday", "Wed 2027-03-03 09:00"),
            ("until mon 9:00", "Mon 2027-03-08 09:00"),
            ("until 9:00 on friday", "Fri 2027-03-05 09:00"),
            ("until 2027-05-01", "Sat 2027-05-01 09:00"),
            ("2027-05-01 14:30", "Sat 2027-05-01 14:30"),
            ("until 1 May", "Sat 2027-05-01 09:00"),
            ("until next week", "Mon 2027-03-08 09:00"),
            ("until 2020-05-01", "Over"),
            ("yesterday", "Over"),
            ("", "NotUnderstood"),
            ("until", "NotUnderstood"),
            ("until the cows come home", "NotUnderstood"),
            ("25:00", "NotUnderstood"),
        ] {
            assert_eq!(read_in("en", text), moment, "{text}");
        }
    }

    #[test]
    fn every_language_has_its_own_words() {
        for (language, text, moment) in [
            ("de", "bis morgen 14 Uhr", "Tue 2027-03-02 14:00"),
            ("de", "bis Freitag um 9:00", "Fri 2027-03-05 09:00"),
            ("de", "2 Stunden", "Mon 2027-03-01 12:00"),
            ("de", "bis 1.5.", "Sat 2027-05-01 09:00"),
            ("es", "hasta mañana a las 9:00", "Tue 2027-03-02 09:00"),
            ("fr", "jusqu'à demain 9h30", "Tue 2027-03-02 09:30"),
            ("fr", "jusqu'à 17h", "Mon 2027-03-01 17:00"),
            ("it", "fino a domani alle 9:00", "Tue 2027-03-02 09:00"),
            ("pt", "até amanhã às 9:00", "Tue 2027-03-02 09:00"),
        ] {
            assert_eq!(read_in(language, text), moment, "{text}");
        }
    }

    fn split(language: &str, text: &str) -> Option<String> {
        let now = "2027-03-01T09:00:00Z".parse().unwrap();
        let clock = DeskClock { now, zone: TimeZone::UTC, hours: None, language: language.parse().unwrap() };
        split_day(text, &clock).map(|(day, rest)| format!("{day}|{rest}"))
    }

    #[test]
    fn a_day_stands_alone_or_before_words_where_it_can_be_nothing_else() {
        for (text, day) in [
            ("2027-05-01", "2027-05-01|"),
            ("90d", "2027-05-30|"),
            ("2w they are busy", "2027-03-15|they are busy"),
            ("2 weeks", "2027-03-15|"),
            ("1.5.2027, then again", "2027-05-01|then again"),
            ("friday", "2027-03-05|"),
            ("mon", "2027-03-08|"),
            ("on Friday", "2027-03-05|"),
            ("next month", "2027-04-01|"),
            ("next month they have a budget", "2027-04-01|they have a budget"),
            ("until friday, they said", "2027-03-05|they said"),
            ("in May", "2027-05-01|"),
            ("2020-01-01", "2020-01-01|"),
        ] {
            assert_eq!(split("en", text).as_deref(), Some(day), "{text}");
        }
        for (language, text, day) in [
            ("de", "nächsten Monat", "2027-04-01|"),
            ("de", "bis Freitag, dann wieder", "2027-03-05|dann wieder"),
            ("fr", "le mois prochain", "2027-04-01|"),
            ("es", "el próximo mes", "2027-04-01|"),
            ("it", "il mese prossimo", "2027-04-01|"),
            ("pt", "no próximo mês", "2027-04-01|"),
        ] {
            assert_eq!(split(language, text).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn what_may_as_well_be_no_day_is_none() {
        for text in [
            "",
            "2027",
            "3pm",
            "12:30",
            "20k",
            "5m",
            "5m ARR",
            "3h",
            "1.5 years contract",
            "1.5 times the price",
            "2 weeks is too soon",
            "may be a student",
            "it may take until the summer of love",
            "they decide in May perhaps",
            "monday.com is what they use",
            "mon client est parti",
            "last week they signed elsewhere",
            "yesterday",
        ] {
            assert_eq!(split("en", text), None, "{text}");
        }
        assert_eq!(split("fr", "mon client est parti"), None);
        assert_eq!(split("de", "so sind sie"), None);
    }
}
