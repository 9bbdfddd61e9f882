//! The hours of a desk: `hours`, `time_zone` and `holidays`.

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

/// The hours of a desk; none where it has none, or they are faulty.
pub(super) fn read_hours(reader: &mut Reader<'_>, desk: &DeTable<'_>) -> Option<Hours> {
    let known_faults = reader.faults.len();
    let zone = desk.get("time_zone").and_then(|zone| reader.parsed("`time_zone`", zone, parse_zone));
    let holidays = reader.list(desk, "holidays", parse_holiday);
    report_doubles(reader, &holidays);
    let Some(value) = desk.get("hours") else {
        if let Some(holidays) = desk.get("holidays") {
            reader.fault(&holidays.span(), Wrong::new("without `hours` this desk is always reached", EXAMPLE));
        }
        return None;
    };
    let DeValue::Table(days) = value.get_ref() else {
        reader.fault(&value.span(), Wrong::new("`hours` says for each day when somebody is there", EXAMPLE));
        return None;
    };
    let week = read_week(reader, days);
    if !desk.contains_key("time_zone") {
        let help = "write `time_zone = \"Europe/Berlin\"`, with the zone of your own";
        reader.fault(&value.span(), Wrong::new("nobody knows by which clock these `hours` are", help));
    }
    if reader.faults.len() > known_faults {
        return None;
    }
    let hours = Hours::new(week, zone?, holidays.into_iter().map(|(holiday, _)| holiday).collect());
    if hours.is_none() {
        let what = "this desk never opens: no day has hours, or all days are holidays";
        reader.fault(
            &value.span(),
            Wrong::new(what, format!("{EXAMPLE}, or leave `hours` out: then it is always reached")),
        );
    }
    hours
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
