//! When somebody of a desk answers, as a prospect is told.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::desk::Desk;
use super::hours::Hours;
use super::sla::next_day;
use crate::core::answer::show::show_value;
use crate::core::ids::Language;
use crate::core::phrases::colleague::{ColleaguePhrases, Opening, OpeningDay};
use crate::core::phrases::phrases;
use crate::core::script::value::Value;
use crate::core::stage::Temperature;

/// Whether somebody is at a desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    Open,
    /// "today from 13:30", in the language of whoever reads it.
    Opens(String),
    /// For years: nothing can be said.
    Closed,
}

/// How a prospect reads times.
#[derive(Clone, Debug)]
pub struct Reader {
    pub language: Language,
    /// The clock where they live; none where that is not known, or has several.
    pub clock: Option<TimeZone>,
}

/// Whether somebody is at the desk now, and else from when on. A desk without hours is always reached.
#[must_use]
pub fn presence(desk: &Desk, now: Timestamp, reader: &Reader) -> Presence {
    let Some(hours) = &desk.hours else { return Presence::Open };
    match hours.next_opening(now) {
        Some(opening) if opening <= now => Presence::Open,
        Some(opening) => Presence::Opens(shown(hours, opening, now, reader)),
        None => Presence::Closed,
    }
}

/// One sentence that says when an answer comes; none where that is not known.
#[must_use]
pub fn answers(
    desk: &Desk,
    language_of_desk: Language,
    temperature: Option<Temperature>,
    now: Timestamp,
    reader: &Reader,
) -> Option<String> {
    let words = &phrases(reader.language).colleague;
    let promise = promise(desk, language_of_desk, temperature, now, reader);
    promise.or_else(|| (presence(desk, now, reader) == Presence::Open).then(|| (words.answers)(words.shortly)))
}

/// What can be promised honestly: the desk's own promise, in its own language and while there is time for it before the
/// desk closes; else when somebody is there again. None where nothing more than "shortly" can be said, or nothing at all.
#[must_use]
pub fn promise(
    desk: &Desk,
    language_of_desk: Language,
    temperature: Option<Temperature>,
    now: Timestamp,
    reader: &Reader,
) -> Option<String> {
    let words = &phrases(reader.language).colleague;
    match presence(desk, now, reader) {
        Presence::Open => match back_after_closing(desk, temperature, now) {
            Some((hours, opening)) => Some((words.answers)(&shown(hours, opening, now, reader))),
            None => desk.promise.clone().filter(|_| reader.language == language_of_desk),
        },
        Presence::Opens(when) => Some((words.answers)(&when)),
        Presence::Closed => None,
    }
}

/// When somebody is there again, if there is no time left for the first answer: after a break that comes first, or on another
/// day where the time for it reaches into that. Of whom nothing is known yet, no less is expected than of anybody.
fn back_after_closing(desk: &Desk, temperature: Option<Temperature>, now: Timestamp) -> Option<(&Hours, Timestamp)> {
    let hours = desk.hours.as_ref()?;
    let shortest = Temperature::ALL.iter().filter_map(|temperature| desk.sla.of(Some(*temperature)).answer).min()?;
    let answer = desk.sla.of(temperature).answer.unwrap_or(shortest);
    let closing = hours.next_closing(now)?;
    let left = closing.duration_since(now);
    if left >= answer {
        return None;
    }
    let day = |at: Timestamp| at.to_zoned(hours.zone().clone()).date();
    if day(hours.after_working_time(now, answer)?) > day(now) {
        return Some((hours, next_day(desk, now)?));
    }
    // A break is no end for what may take longer than it is off.
    (left < shortest).then_some((hours, hours.next_opening(closing)?))
}

/// "today from 13:30", by the reader's own clock; by the desk's, which is then named, where the reader's is not known.
fn shown(hours: &Hours, opening: Timestamp, now: Timestamp, reader: &Reader) -> String {
    const A_WEEK: i32 = 7;
    let words: &ColleaguePhrases = &phrases(reader.language).colleague;
    let zone = reader.clock.as_ref().unwrap_or(hours.zone());
    let (opening, today) = (opening.to_zoned(zone.clone()), now.to_zoned(zone.clone()).date());
    let date = opening.date();
    let day = match today.until(date).map_or(i32::MAX, |span| span.get_days()) {
        ..=0 => OpeningDay::Today,
        1 => OpeningDay::Tomorrow,
        2..A_WEEK => OpeningDay::On(date.weekday()),
        A_WEEK.. => OpeningDay::Later(date.weekday(), show_value(&Value::Date(date), reader.language)),
    };
    let when = (words.opens)(&Opening { day, time: opening.time() });
    match zone.iana_name().filter(|_| reader.clock.is_none()) {
        Some(name) => format!("{when} ({})", place(name, words)),
        None => when,
    }
}

/// "Berlin time" for `Europe/Berlin`; a zone of no place keeps its name.
fn place(zone: &str, words: &ColleaguePhrases) -> String {
    match zone.rsplit_once('/') {
        Some((region, city)) if region != "Etc" => (words.time_in)(&city.replace('_', " ")),
        Some((_, name)) => name.to_owned(),
        None => zone.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::hours::tests::hours;
    use super::*;
    use crate::core::lead::quiet::clock_of;

    fn desk(promise: Option<&str>, hours: Option<Hours>) -> Desk {
        let promise = promise.map(str::to_owned);
        Desk { name: "sales".to_owned(), promise, hours, ..Desk::default() }
    }

    fn office() -> Hours {
        hours("mon-fri 09:00-12:30 13:30-18:00", "Europe/Berlin", &["12-24"])
    }

    fn told(now: &str, country: Option<&str>, language: Language, desk: &Desk) -> Option<String> {
        let reader = Reader { language, clock: clock_of(country) };
        answers(desk, Language::ENGLISH, Some(Temperature::Hot), now.parse().unwrap(), &reader)
    }

    fn told_at(temperature: Option<Temperature>, now: &str) -> Option<String> {
        let desk = desk(Some("A colleague answers within 15 minutes."), Some(office()));
        let reader = Reader { language: Language::ENGLISH, clock: clock_of(Some("DE")) };
        answers(&desk, Language::ENGLISH, temperature, now.parse().unwrap(), &reader)
    }

    #[test]
    fn a_break_ends_no_promise_that_takes_longer_and_the_evening_does() {
        let (now, later) = ("A colleague answers within 15 minutes.", "You can expect an answer ");
        for (temperature, at, expected) in [
            // Four hours are over this afternoon.
            (Some(Temperature::Warm), "2027-03-01T08:05:00Z", now.to_owned()),
            (Some(Temperature::Warm), "2027-03-01T11:20:00Z", format!("{later}today from 13:30.")),
            (Some(Temperature::Warm), "2027-03-01T13:30:00Z", format!("{later}tomorrow from 09:00.")),
            // For these there is no time of their own.
            (Some(Temperature::Cold), "2027-03-01T13:30:00Z", now.to_owned()),
            (Some(Temperature::Cold), "2027-03-01T16:59:00Z", format!("{later}tomorrow from 09:00.")),
            (None, "2027-03-01T16:59:00Z", format!("{later}tomorrow from 09:00.")),
        ] {
            assert_eq!(told_at(temperature, at), Some(expected), "{temperature:?} at {at}");
        }
    }

    #[test]
    fn a_closed_desk_says_when_it_opens_by_the_readers_own_clock() {
        let desk = desk(Some("A colleague answers within 15 minutes."), Some(office()));
        for (now, country, expected) in [
            ("2027-03-01T08:00:00Z", Some("DE"), "A colleague answers within 15 minutes."),
            ("2027-03-01T11:45:00Z", Some("DE"), "You can expect an answer today from 13:30."),
            ("2027-03-01T18:00:00Z", Some("DE"), "You can expect an answer tomorrow from 09:00."),
            ("2027-03-05T18:00:00Z", Some("DE"), "You can expect an answer on Monday from 09:00."),
            ("2027-03-05T18:00:00Z", Some("GB"), "You can expect an answer on Monday from 08:00."),
            ("2027-03-05T18:00:00Z", Some("JP"), "You can expect an answer on Monday from 17:00."),
            ("2027-03-05T18:00:00Z", None, "You can expect an answer on Monday from 09:00 (Berlin time)."),
            // Honolulu or New York?
            ("2027-03-05T18:00:00Z", Some("US"), "You can expect an answer on Monday from 09:00 (Berlin time)."),
            // Sunday is over in Auckland.
            ("2027-03-07T12:00:00Z", Some("JP"), "You can expect an answer tomorrow from 17:00."),
        ] {
            let found = told(now, country, Language::ENGLISH, &desk);
            assert_eq!(found.as_deref(), Some(expected), "{now} in {country:?}");
        }
    }

    #[test]
    fn nothing_is_promised_for_which_there_is_no_time_left() {
        let desk = desk(Some("A colleague answers within 15 minutes."), Some(office()));
        for (now, expected) in [
            ("2027-03-01T11:15:00Z", "A colleague answers within 15 minutes."),
            ("2027-03-01T11:16:00Z", "You can expect an answer today from 13:30."),
            ("2027-03-01T16:50:00Z", "You can expect an answer tomorrow from 09:00."),
            ("2027-03-05T16:50:00Z", "You can expect an answer on Monday from 09:00."),
        ] {
            assert_eq!(told(now, Some("DE"), Language::ENGLISH, &desk).as_deref(), Some(expected), "{now}");
        }
    }

    #[test]
    fn a_day_far_away_is_named_whole() {
        let holidays = ["2027-12-24", "2027-12-27", "2027-12-28", "2027-12-29", "2027-12-30", "2027-12-31"];
        let desk = desk(None, Some(hours("mon-fri 09:00-18:00", "Europe/Berlin", &holidays)));
        let found = told("2027-12-23T20:00:00Z", Some("DE"), Language::GERMAN, &desk);
        assert_eq!(found.as_deref(), Some("Eine Antwort bekommen Sie am Montag, dem 3. Januar 2028, ab 09:00 Uhr."));
    }

    #[test]
    fn a_promise_is_given_in_its_own_language_only() {
        let desk = desk(Some("A colleague answers within 15 minutes."), None);
        let now = "2027-03-06T23:00:00Z";
        let english = told(now, None, Language::ENGLISH, &desk);
        assert_eq!(english.as_deref(), Some("A colleague answers within 15 minutes."));
        let german = told(now, None, Language::GERMAN, &desk);
        assert_eq!(german.as_deref(), Some("Eine Antwort bekommen Sie in Kürze."));
    }

    #[test]
    fn a_zone_without_a_place_keeps_its_name() {
        let words = &phrases(Language::ENGLISH).colleague;
        for (zone, shown) in
            [("UTC", "UTC"), ("Etc/GMT+5", "GMT+5"), ("America/Argentina/Buenos_Aires", "Buenos Aires time")]
        {
            assert_eq!(place(zone, words), shown);
        }
    }
}
