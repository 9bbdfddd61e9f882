//! The hours of a desk, and of its reps: `hours`, `time_zone` and `holidays`.

use std::ops::Range;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reader::{Reader, Wrong};
use crate::core::lead::hours::{Holiday, Hours, Stretch, WEEKDAYS};
use crate::core::script::diagnostic::suggestion;

pub(super) const KEYS: [&str; 3] = ["hours", "time_zone", "holidays"];

const EXAMPLE: &str = "write `hours = {mon-fri = [\"09:00-12:30\", \"13:30-18:00\"], sat = [\"10:00-14:00\"]}`";

type Week = [Vec<Stretch>; 7];

/// What a desk says of its hours, and its reps have where they say nothing else.
#[derive(Debug, Default)]
pub(super) struct OfDesk {
    hours: Option<Hours>,
    zone: Option<TimeZone>,
    says_hours: bool,
    says_zone: bool,
}

impl OfDesk {
    pub(super) fn into_hours(self) -> Option<Hours> {
        self.hours
    }
}

/// The hours of a desk; none where it has none, or they are faulty.
pub(super) fn read_hours(reader: &mut Reader<'_>, desk: &DeTable<'_>) -> OfDesk {
    let (hours, zone) = read(reader, desk, &OfDesk::default(), &DESK);
    OfDesk { hours, zone, says_hours: desk.contains_key("hours"), says_zone: desk.contains_key("time_zone") }
}

/// The hours of a rep: what they do not say is as on their desk, and on its holidays they are not there either. None where
/// they say nothing, or that is faulty.
pub(super) fn read_hours_of_rep(reader: &mut Reader<'_>, rep: &DeTable<'_>, of_desk: &OfDesk) -> Option<Hours> {
    let says_any = KEYS.iter().any(|key| rep.contains_key(*key));
    says_any.then(|| read(reader, rep, of_desk, &REP).0).flatten()
}

/// How it is told of whom hours are missing.
struct Whose {
    without: &'static str,
    never: &'static str,
    left_out: &'static str,
}

const DESK: Whose = Whose {
    without: "without `hours` this desk is always reached",
    never: "this desk never opens",
    left_out: "then it is always reached",
};
const REP: Whose = Whose {
    without: "without `hours` this rep is always there",
    never: "this rep is never there",
    left_out: "then they are there as the desk is",
};

/// The hours that stand in a table, and its zone.
fn read(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    above: &OfDesk,
    whose: &Whose,
) -> (Option<Hours>, Option<TimeZone>) {
    let known_faults = reader.faults.len();
    let zone = table.get("time_zone").and_then(|zone| reader.parsed("`time_zone`", zone, parse_zone));
    let holidays = reader.list(table, "holidays", parse_holiday);
    report_doubles(reader, &holidays);
    let says_zone = table.contains_key("time_zone") || above.says_zone;
    let Some(value) = table.get("hours") else {
        if let Some(holidays) = table.get("holidays").filter(|_| !above.says_hours) {
            reader.fault(&holidays.span(), Wrong::new(whose.without, EXAMPLE));
        }
        let hours = above.hours.as_ref().and_then(|hours| {
            let zone = zone.clone().unwrap_or_else(|| hours.zone().clone());
            Hours::new(hours.week().clone(), zone, and_holidays(hours, holidays))
        });
        return (hours, zone);
    };
    let DeValue::Table(days) = value.get_ref() else {
        reader.fault(&value.span(), Wrong::new("`hours` says for each day when somebody is there", EXAMPLE));
        return (None, zone);
    };
    let week = read_week(reader, days);
    if !says_zone {
        let help = "write `time_zone = \"Europe/Berlin\"`, with the zone of your own";
        reader.fault(&value.span(), Wrong::new("nobody knows by which clock these `hours` are", help));
    }
    let Some(clock) = zone.clone().or_else(|| above.zone.clone()).filter(|_| reader.faults.len() == known_faults)
    else {
        return (None, zone);
    };
    let holidays = match &above.hours {
        Some(of_desk) => and_holidays(of_desk, holidays),
        None => holidays.into_iter().map(|(holiday, _)| holiday).collect(),
    };
    let hours = Hours::new(week, clock, holidays);
    if hours.is_none() {
        let what = format!("{}: no day has hours, or all days are holidays", whose.never);
        let help = format!("{EXAMPLE}, or leave `hours` out: {}", whose.left_out);
        reader.fault(&value.span(), Wrong::new(what, help));
    }
    (hours, zone)
}

/// The holidays of a desk, and others.
fn and_holidays(of_desk: &Hours, others: Vec<(Holiday, Range<usize>)>) -> Vec<Holiday> {
    let mut holidays = of_desk.holidays().to_vec();
    for (holiday, _) in others {
        if !holidays.contains(&holiday) {
            holidays.push(holiday);
        }
    }
    holidays
}

fn read_week(reader: &mut Reader<'_>, days: &DeTable<'_>) -> Week {
    let mut week = Week::default();
    let mut set_by: [Option<String>; 7] = Default::default();
    for (key, value) in days {
        let name = key.get_ref().as_ref();
        let Some(named) = days_named(name) else {
            let help = suggestion(name, WEEKDAYS.iter().map(|(day, _)| *day))
                .unwrap_or_else(|| "a day (`mon`, `tue`, … `sun`), or several (`mon-fri`)".to_owned());
            reader.fault(&key.span(), Wrong::new(format!("`{name}` is no day of the week"), help));
            continue;
        };
        let stretches = read_stretches(reader, name, value);
        for day in named {
            if let Some(other) = set_by[day].replace(name.to_owned()) {
                let what = format!("`{}` is in `{other}` and in `{name}`", WEEKDAYS[day].0);
                reader.fault(&key.span(), Wrong::new(what, "say it once for each day"));
            }
            week[day].clone_from(&stretches);
        }
    }
    week
}

/// The days that `mon`, `mon-fri` or `fri-mon` names, counted from Monday.
fn days_named(name: &str) -> Option<Vec<usize>> {
    let at = |day: &str| WEEKDAYS.iter().position(|(known, _)| *known == day.trim());
    let (first, last) = name.split_once('-').unwrap_or((name, name));
    let (first, last) = (at(first)?, at(last)?);
    let count = (last + WEEKDAYS.len() - first) % WEEKDAYS.len() + 1;
    Some((first..first + count).map(|day| day % WEEKDAYS.len()).collect())
}

/// One stretch, or a list of them.
fn read_stretches(reader: &mut Reader<'_>, day: &str, value: &Spanned<DeValue<'_>>) -> Vec<Stretch> {
    let what = format!("an entry of `{day}`");
    let items: Vec<&Spanned<DeValue<'_>>> = match value.get_ref() {
        DeValue::Array(items) => items.iter().collect(),
        _ => vec![value],
    };
    let mut read: Vec<(Stretch, Range<usize>)> = Vec::new();
    for item in items {
        let Some(stretch) = reader.parsed(&what, item, parse_stretch) else { continue };
        if read.iter().any(|(earlier, _)| earlier.overlaps(stretch)) {
            let help = "let each begin when the one before has ended, or later";
            reader.fault(&item.span(), Wrong::new(format!("this overlaps another stretch of `{day}`"), help));
        }
        read.push((stretch, item.span()));
    }
    read.into_iter().map(|(stretch, _)| stretch).collect()
}

fn parse_stretch(text: &str) -> Result<Stretch, Wrong> {
    let stretch = text.split_once('-').and_then(|(from, to)| Some((parse_time(from)?, parse_time(to)?)));
    let wrong = |what: &str| Wrong::new(what, "write `\"09:00-12:30\"`; `\"22:00-06:00\"` goes on into the next day");
    let ((from, _), (to, is_end_of_day)) = stretch.ok_or_else(|| wrong("this is no stretch of a day"))?;
    if from == to && !is_end_of_day {
        return Err(wrong("this stretch ends where it begins"));
    }
    Ok(Stretch { from, to })
}

/// A time of day, and whether it is the end of it.
fn parse_time(text: &str) -> Option<(Time, bool)> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let is_number = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(hours) || !is_number(minutes) {
        return None;
    }
    match (hours.parse().ok()?, minutes.parse().ok()?) {
        (24, 0) => Some((Time::midnight(), true)),
        (hours, minutes) => Some((Time::new(hours, minutes, 0, 0).ok()?, false)),
    }
}

fn parse_zone(text: &str) -> Result<TimeZone, Wrong> {
    TimeZone::get(text).map_err(|_| {
        let names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).collect();
        let help = suggestion(text, names.iter().map(String::as_str))
            .unwrap_or_else(|| "write a name such as `Europe/Berlin` or `UTC`".to_owned());
        Wrong::new(format!("unknown time zone `{text}`"), help)
    })
}

fn parse_holiday(text: &str) -> Result<Holiday, Wrong> {
    const RIGHT: &str = "write a date (`\"2027-12-24\"`), or the month and the day of every year (`\"12-25\"`)";
    let wrong = || Wrong::new(format!("`{text}` is no day"), RIGHT);
    if let Some((month, day)) = text.split_once('-').filter(|(month, _)| month.len() <= 2) {
        let (month, day) = (month.parse().map_err(|_| wrong())?, day.parse().map_err(|_| wrong())?);
        // In a leap year, so that 29 February is a day.
        return Date::new(2028, month, day).map(|_| Holiday::Yearly { month, day }).map_err(|_| wrong());
    }
    text.parse().map(Holiday::Once).map_err(|_| wrong())
}

fn report_doubles(reader: &mut Reader<'_>, holidays: &[(Holiday, Range<usize>)]) {
    for (index, (holiday, span)) in holidays.iter().enumerate() {
        if holidays[..index].iter().any(|(earlier, _)| earlier == holiday) {
            reader.fault(span, Wrong::new("this holiday is there twice", "leave one of them out"));
        }
    }
}

#[cfg(test)]
#[path = "hours_tests.rs"]
mod tests;
