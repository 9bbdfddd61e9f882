//! Holidays: the rule of each, under the name by which lexicons call it.

use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::calendar::Period;
use super::sense::NoSense;

/// When a holiday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holiday {
    /// A month and its day.
    Fixed(i8, i8),
    /// Days from Easter Sunday.
    Easter(i32),
    /// The first such weekday on or after this day of a month, and so many days on.
    OnOrAfter(i8, i8, Weekday, i32),
    /// The first of so many whole months.
    Months(i8, i8),
}

use Holiday::{Easter, Fixed, Months, OnOrAfter};

const HOLIDAYS: [(&str, Holiday); 104] = [
    ("new_year", Fixed(1, 1)),
    ("epiphany", Fixed(1, 6)),
    ("australia_day", Fixed(1, 26)),
    ("candlemas", Fixed(2, 2)),
    ("valentine", Fixed(2, 14)),
    ("womens_day", Fixed(3, 8)),
    ("pi_day", Fixed(3, 14)),
    ("ides_of_march", Fixed(3, 15)),
    ("patrick", Fixed(3, 17)),
    ("joseph", Fixed(3, 19)),
    ("spring_begins", Fixed(3, 20)),
    ("april_fools", Fixed(4, 1)),
    ("earth_day", Fixed(4, 22)),
    ("george", Fixed(4, 23)),
    ("anzac_day", Fixed(4, 25)),
    ("liberation_portugal", Fixed(4, 25)),
    ("kings_day", Fixed(4, 27)),
    ("walpurgis", Fixed(4, 30)),
    ("tiradentes", Fixed(4, 21)),
    ("labour_day", Fixed(5, 1)),
    ("star_wars_day", Fixed(5, 4)),
    ("cinco_de_mayo", Fixed(5, 5)),
    ("victory_france", Fixed(5, 8)),
    ("portugal_day", Fixed(6, 10)),
    ("lovers_brazil", Fixed(6, 12)),
    ("juneteenth", Fixed(6, 19)),
    ("summer_begins", Fixed(6, 21)),
    ("john", Fixed(6, 24)),
    ("seven_sleepers", Fixed(6, 27)),
    ("canada_day", Fixed(7, 1)),
    ("independence_day", Fixed(7, 4)),
    ("bastille_day", Fixed(7, 14)),
    ("swiss_day", Fixed(8, 1)),
    ("assumption", Fixed(8, 15)),
    ("independence_brazil", Fixed(9, 7)),
    ("independence_mexico", Fixed(9, 16)),
    ("autumn_begins", Fixed(9, 22)),
    ("michael", Fixed(9, 29)),
    ("german_unity", Fixed(10, 3)),
    ("republic_portugal", Fixed(10, 5)),
    ("hispanic_day", Fixed(10, 12)),
    ("bosses_day", Fixed(10, 16)),
    ("austrian_day", Fixed(10, 26)),
    ("halloween", Fixed(10, 31)),
    ("reformation", Fixed(10, 31)),
    ("all_saints", Fixed(11, 1)),
    ("all_souls", Fixed(11, 2)),
    ("guy_fawkes", Fixed(11, 5)),
    ("martin", Fixed(11, 11)),
    ("armistice", Fixed(11, 11)),
    ("singles_day", Fixed(11, 11)),
    ("republic_brazil", Fixed(11, 15)),
    ("black_awareness", Fixed(11, 20)),
    ("restoration_portugal", Fixed(12, 1)),
    ("barbara", Fixed(12, 4)),
    ("nicholas", Fixed(12, 6)),
    ("constitution_spain", Fixed(12, 6)),
    ("immaculate", Fixed(12, 8)),
    ("winter_begins", Fixed(12, 21)),
    ("christmas_eve", Fixed(12, 24)),
    ("christmas", Fixed(12, 25)),
    ("boxing_day", Fixed(12, 26)),
    ("kwanzaa", Fixed(12, 26)),
    ("innocents", Fixed(12, 28)),
    ("new_years_eve", Fixed(12, 31)),
    ("rose_monday", Easter(-48)),
    ("shrove_tuesday", Easter(-47)),
    ("ash_wednesday", Easter(-46)),
    ("palm_sunday", Easter(-7)),
    ("maundy_thursday", Easter(-3)),
    ("good_friday", Easter(-2)),
    ("holy_saturday", Easter(-1)),
    ("easter", Easter(0)),
    ("easter_monday", Easter(1)),
    ("ascension", Easter(39)),
    ("pentecost", Easter(49)),
    ("whit_monday", Easter(50)),
    ("trinity", Easter(56)),
    ("corpus_christi", Easter(60)),
    ("king_day", OnOrAfter(1, 15, Weekday::Monday, 0)),
    ("presidents_day", OnOrAfter(2, 15, Weekday::Monday, 0)),
    ("early_may_holiday", OnOrAfter(5, 1, Weekday::Monday, 0)),
    ("mothers_day", OnOrAfter(5, 8, Weekday::Sunday, 0)),
    ("victoria_day", OnOrAfter(5, 18, Weekday::Monday, 0)),
    ("mothers_day_france", OnOrAfter(5, 25, Weekday::Sunday, 0)),
    ("fathers_day_brazil", OnOrAfter(8, 8, Weekday::Sunday, 0)),
    ("memorial_day", OnOrAfter(5, 25, Weekday::Monday, 0)),
    ("fathers_day", OnOrAfter(6, 15, Weekday::Sunday, 0)),
    ("august_holiday", OnOrAfter(8, 25, Weekday::Monday, 0)),
    ("american_labor_day", OnOrAfter(9, 1, Weekday::Monday, 0)),
    ("columbus_day", OnOrAfter(10, 8, Weekday::Monday, 0)),
    ("election_day", OnOrAfter(11, 1, Weekday::Monday, 1)),
    ("mourning_day", OnOrAfter(11, 13, Weekday::Sunday, 0)),
    ("repentance_day", OnOrAfter(11, 16, Weekday::Wednesday, 0)),
    ("sunday_of_the_dead", OnOrAfter(11, 20, Weekday::Sunday, 0)),
    ("thanksgiving", OnOrAfter(11, 22, Weekday::Thursday, 0)),
    ("black_friday", OnOrAfter(11, 22, Weekday::Thursday, 1)),
    ("cyber_monday", OnOrAfter(11, 22, Weekday::Thursday, 4)),
    ("advent", OnOrAfter(11, 27, Weekday::Sunday, 0)),
    ("second_advent", OnOrAfter(12, 4, Weekday::Sunday, 0)),
    ("third_advent", OnOrAfter(12, 11, Weekday::Sunday, 0)),
    ("fourth_advent", OnOrAfter(12, 18, Weekday::Sunday, 0)),
    ("harvest", OnOrAfter(10, 1, Weekday::Sunday, 0)),
    // Nobody can know when somebody's own holidays are.
    ("summer_break", Months(7, 2)),
];

impl FromStr for Holiday {
    type Err = NoSense;

    fn from_str(name: &str) -> Result<Self, NoSense> {
        HOLIDAYS.iter().find(|(known, _)| *known == name).map(|(_, holiday)| *holiday).ok_or(NoSense)
    }
}

/// The next time a holiday is celebrated.
pub(super) fn next_holiday(holiday: Holiday, today: Date) -> Option<Period> {
    let this_year = holiday_in(holiday, today.year())?;
    if this_year.to >= today { Some(this_year) } else { holiday_in(holiday, today.year() + 1) }
}

pub(super) fn holiday_in(holiday: Holiday, year: i16) -> Option<Period> {
    match holiday {
        Fixed(month, day) => Date::new(year, month, day).ok().map(Period::day),
        Easter(offset) => easter(year)?.checked_add(offset.days()).ok().map(Period::day),
        OnOrAfter(month, day, weekday, on) => {
            let before = Date::new(year, month, day).ok()?.yesterday().ok()?;
            before.nth_weekday(1, weekday).ok()?.checked_add(on.days()).ok().map(Period::day)
        }
        Months(first, count) => Period::months(year, first, count),
    }
}

/// Easter Sunday, by the anonymous Gregorian algorithm (Nature, 1876).
fn easter(year: i16) -> Option<Date> {
    let (century, in_century) = (i32::from(year) / 100, i32::from(year) % 100);
    let golden = i32::from(year) % 19;
    let moon_shift = (8 * century + 13) / 25;
    let full_moon = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - full_moon - in_century % 4) % 7;
    let late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    let day = full_moon + to_sunday - 7 * late + 114;
    Date::new(year, i8::try_from(day / 31).ok()?, i8::try_from(day % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_is_a_sunday_in_spring() {
        assert_eq!(easter(2026), Some(date(2026, 4, 5)));
        assert_eq!(easter(2027), Some(date(2027, 3, 28)));
        assert_eq!(easter(2028), Some(date(2028, 4, 16)));
    }

    #[test]
    fn holidays_that_move() {
        let on = |name: &str, year| holiday_in(name.parse().unwrap(), year).unwrap().from;
        for (name, day) in [
            ("ash_wednesday", date(2027, 2, 10)),
            ("corpus_christi", date(2027, 5, 27)),
            ("presidents_day", date(2027, 2, 15)),
            ("memorial_day", date(2027, 5, 31)),
            ("election_day", date(2027, 11, 2)),
            ("repentance_day", date(2027, 11, 17)),
            ("black_friday", date(2027, 11, 26)),
            ("advent", date(2027, 11, 28)),
        ] {
            assert_eq!(on(name, 2027), day, "{name}");
        }
        assert_eq!(on("repentance_day", 2028), date(2028, 11, 22));
    }
}
