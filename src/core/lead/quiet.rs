//! When a prospect is left in peace, by the clock of where they live.

mod zone;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::core::script::model::QuietHours;

/// Zones that are far apart may never be awake at once; four ends of a night are more than two days.
const MOST_NIGHTS: u32 = 4;

/// The first moment from then on that is quiet in none of these zones.
#[must_use]
pub fn after_quiet_hours(wanted: Timestamp, quiet: QuietHours, zones: &[TimeZone]) -> Timestamp {
    let mut at = wanted;
    for _ in 0..MOST_NIGHTS {
        match zones.iter().find_map(|zone| end_of_quiet(at, quiet, zone)) {
            Some(end) => at = end,
            None => return at,
        }
    }
    wanted
}

/// When the quiet hours end in which this moment lies; none when it lies in no such hour.
fn end_of_quiet(at: Timestamp, quiet: QuietHours, zone: &TimeZone) -> Option<Timestamp> {
    let local = at.to_zoned(zone.clone());
    if !quiet.contains(local.time()) {
        return None;
    }
    let day = if local.time() < quiet.to { local.date() } else { local.date().tomorrow().ok()? };
    Some(day.to_datetime(quiet.to).to_zoned(zone.clone()).ok()?.timestamp())
}

/// The clocks that a prospect of this country may live by; those of the script where the country is not known.
#[must_use]
pub fn clocks(country: Option<&str>, of_script: &TimeZone) -> Vec<TimeZone> {
    let zones = country.map(zone::zones_of).unwrap_or_default();
    if zones.is_empty() { vec![of_script.clone()] } else { zones }
}

/// The one clock that a prospect of this country lives by; none where there are several, or the country is not known.
#[must_use]
pub fn clock_of(country: Option<&str>) -> Option<TimeZone> {
    let mut zones = zone::zones_of(country?);
    if zones.len() == 1 { zones.pop() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(wanted: &str, country: &str) -> String {
        let zones = clocks(Some(country), &TimeZone::UTC);
        after_quiet_hours(wanted.parse().unwrap(), QuietHours::USUAL, &zones).to_string()
    }

    #[test]
    fn nobody_is_disturbed_at_night() {
        assert_eq!(moved("2027-03-01T12:00:00Z", "DE"), "2027-03-01T12:00:00Z");
        assert_eq!(moved("2027-03-01T20:30:00Z", "DE"), "2027-03-02T07:00:00Z", "half past nine in Berlin");
        assert_eq!(moved("2027-03-02T03:00:00Z", "DE"), "2027-03-02T07:00:00Z");
        assert_eq!(moved("2027-03-27T23:00:00Z", "DE"), "2027-03-28T06:00:00Z", "the clocks went forward");
        assert_eq!(moved("2027-03-01T03:00:00Z", "JP"), "2027-03-01T03:00:00Z", "noon in Tokyo");
    }

    #[test]
    fn in_a_wide_country_it_is_day_at_both_ends() {
        assert_eq!(moved("2027-03-01T13:30:00Z", "US"), "2027-03-01T18:00:00Z", "eight in Honolulu");
        assert_eq!(moved("2027-03-01T19:00:00Z", "US"), "2027-03-01T19:00:00Z");
    }

    #[test]
    fn an_unknown_country_goes_by_the_script() {
        assert_eq!(moved("2027-03-01T20:30:00Z", "XX"), "2027-03-01T20:30:00Z");
        assert_eq!(moved("2027-03-01T21:30:00Z", "XX"), "2027-03-02T08:00:00Z");
    }

    #[test]
    fn a_day_without_an_hour_for_all_disturbs_somebody() {
        let zones: Vec<TimeZone> =
            ["UTC", "Asia/Tokyo", "America/Los_Angeles"].map(|it| TimeZone::get(it).unwrap()).into();
        let wanted = "2027-03-01T12:00:00Z".parse().unwrap();
        assert_eq!(after_quiet_hours(wanted, QuietHours::USUAL, &zones), wanted);
    }
}
