//! A moment as somebody of a desk writes it: "3h", "until mon 9:00", "2027-05-01", "bis morgen 14 Uhr".

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

/// The day that one word means, where it can mean nothing else: "2027-05-01", "1.5.2027", "90d".
#[must_use]
pub fn read_day(word: &str, clock: &DeskClock<'_>) -> Option<Date> {
    let has_figures = word.starts_with(|c: char| c.is_ascii_digit());
    if !has_figures || word.parse::<u64>().is_ok() || clock_time(word).is_some() {
        return None;
    }
    if let Some(span) = duration(&[&word.to_lowercase()]) {
        return clock.local().checked_add(span).ok().map(|moment| moment.date());
    }
    let is_written_out =
        word.contains(['-', '.', '/']) && word.chars().all(|c| c.is_ascii_digit() || "-./".contains(c));
    if is_written_out { clock.date(word) } else { None }
}

impl DeskClock<'_> {
    fn local(&self) -> Zoned {
        self.now.to_zoned(self.zone.clone())
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
        if let Ok(day) = words.parse::<Date>() {
            return Some(day);
        }
        let today = self.local().date();
        let reading = Reading { language: self.language, region: None, currency: Currency::EUR, today };
        let meant = |answer_type| match understand(&question(answer_type, &[]), words, &reading).meaning {
            Meaning::Value(value) => Some(value),
            _ => None,
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

    #[test]
    fn a_day_alone_is_one_word_that_can_mean_nothing_else() {
        let zone = TimeZone::UTC;
        let now = "2027-03-01T09:00:00Z".parse().unwrap();
        let clock = DeskClock { now, zone, hours: None, language: Language::ENGLISH };
        for (word, day) in [
            ("2027-05-01", Some("2027-05-01")),
            ("90d", Some("2027-05-30")),
            ("2w", Some("2027-03-15")),
            ("2027", None),
            ("may", None),
            ("3pm", None),
            ("12:30", None),
            ("20k", None),
        ] {
            assert_eq!(read_day(word, &clock).map(|day| day.to_string()).as_deref(), day, "{word}");
        }
    }
}
