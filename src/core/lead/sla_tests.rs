use std::fmt::Write as _;

use jiff::Zoned;
use jiff::civil::time;
use jiff::tz::TimeZone;

use super::*;
use crate::core::lead::assignment::Holder;
use crate::core::lead::hours::{Holiday, Hours, Stretch};

/// Nine to six on workdays in Berlin, not on the two days of Christmas.
fn desk() -> Desk {
    let day = || vec![Stretch { from: time(9, 0, 0, 0), to: time(18, 0, 0, 0) }];
    let week = [day(), day(), day(), day(), day(), Vec::new(), Vec::new()];
    let holidays = [25, 26].map(|day| Holiday::Yearly { month: 12, day });
    let hours = Hours::new(week, TimeZone::get("Europe/Berlin").unwrap(), holidays.into());
    Desk { name: "sales".to_owned(), hours, ..Desk::default() }
}

fn at(moment: &str) -> Timestamp {
    format!("{moment}[Europe/Berlin]").parse::<Zoned>().unwrap().timestamp()
}

fn lead(temperature: Temperature) -> Standing {
    Standing { stage: Stage::Sql, temperature: Some(temperature), heard_at: None }
}

fn owned(assignment: Assignment) -> Assignment {
    let account = "telegram:1".parse().unwrap();
    let holder = Holder { account, name: "bea".to_owned(), since: assignment.told_at };
    Assignment { owner: Some(holder), ..assignment }
}

/// Everything that rings while nobody does anything, each a line.
fn rings(desk: &Desk, mut assignment: Assignment, lead: Standing) -> String {
    let mut shown = String::new();
    while let Some((moment, alarm)) = next_alarm(&assignment, desk, lead) {
        let at = moment.to_zoned(TimeZone::get("Europe/Berlin").unwrap()).strftime("%a %d %H:%M:%S").to_string();
        let what = match alarm {
            Alarm::Warn(deadline) => {
                assignment.rung_mut(deadline).warned = true;
                format!("warn {deadline:?}")
            }
            Alarm::Missed(deadline) => {
                assignment.rung_mut(deadline).missed = true;
                format!("missed {deadline:?}")
            }
            Alarm::Escalate(deadline) => {
                assignment.rung_mut(deadline).escalated = true;
                format!("escalate {deadline:?}")
            }
            Alarm::Awake => {
                assignment.snoozed_until = None;
                "awake".to_owned()
            }
            Alarm::WakeUp => {
                assignment.wake_at = None;
                "wake up".to_owned()
            }
            Alarm::Offer => {
                assignment.offer_at = None;
                "offer".to_owned()
            }
            Alarm::Back => {
                assignment.come_back(moment, false);
                "back".to_owned()
            }
            Alarm::Hotter => {
                assignment.seen(lead);
                "hotter".to_owned()
            }
        };
        writeln!(shown, "{at} {what}").unwrap();
    }
    shown
}

fn claim_of(told: &str, temperature: Temperature) -> String {
    rings(&desk(), Assignment::told("sales", at(told), false), lead(temperature))
}

#[test]
fn a_claim_rings_at_four_fifths_at_its_end_and_at_twice_its_time() {
    let hot = "Mon 01 10:04:00 warn Claim\nMon 01 10:05:00 missed Claim\nMon 01 10:10:00 escalate Claim\n";
    assert_eq!(claim_of("2027-03-01T10:00", Temperature::Hot), hot);
    let warm = "Mon 01 10:48:00 warn Claim\nMon 01 11:00:00 missed Claim\nMon 01 12:00:00 escalate Claim\n";
    assert_eq!(claim_of("2027-03-01T10:00", Temperature::Warm), warm);
    assert_eq!(claim_of("2027-03-01T10:00", Temperature::Cold), "");
}

#[test]
fn clocks_stand_still_while_the_desk_is_closed() {
    for (told, expected) in [
        // At night, and before dawn.
        (
            "2027-03-01T23:30",
            "Tue 02 09:04:00 warn Claim\nTue 02 09:05:00 missed Claim\nTue 02 09:10:00 escalate Claim\n",
        ),
        (
            "2027-03-02T05:00",
            "Tue 02 09:04:00 warn Claim\nTue 02 09:05:00 missed Claim\nTue 02 09:10:00 escalate Claim\n",
        ),
        // In the middle of it, over a weekend.
        (
            "2027-03-05T17:58",
            "Mon 08 09:02:00 warn Claim\nMon 08 09:03:00 missed Claim\nMon 08 09:08:00 escalate Claim\n",
        ),
        // Over Christmas 2028, a Monday and a Tuesday, and the weekend before.
        (
            "2028-12-22T17:57",
            "Wed 27 09:01:00 warn Claim\nWed 27 09:02:00 missed Claim\nWed 27 09:07:00 escalate Claim\n",
        ),
    ] {
        // What ends with the day ends in the evening, or in the morning: the first moment counts.
        assert_eq!(claim_of(told, Temperature::Hot), expected, "{told}");
    }
}

#[test]
fn without_hours_it_is_always_working_time() {
    let desk = Desk { hours: None, ..desk() };
    let rings = rings(&desk, Assignment::told("sales", at("2027-03-06T23:58"), false), lead(Temperature::Hot));
    assert_eq!(rings, "Sun 07 00:02:00 warn Claim\nSun 07 00:03:00 missed Claim\nSun 07 00:08:00 escalate Claim\n");
}

#[test]
fn an_owner_has_the_time_for_an_answer_counted_from_when_the_desk_was_told() {
    let told = Assignment::told("sales", at("2027-03-01T10:00"), false);
    let hot = "Mon 01 10:12:00 warn Answer\nMon 01 10:15:00 missed Answer\nMon 01 10:30:00 escalate Answer\n";
    assert_eq!(rings(&desk(), owned(told.clone()), lead(Temperature::Hot)), hot);
    // Whoever got it later, when it was taken from somebody, has what is left of the time without that for the claim.
    let later = Assignment { clock_from: at("2027-03-01T11:00"), ..owned(told.clone()) };
    let hot = "Mon 01 10:30:00 escalate Answer\nMon 01 11:08:00 warn Answer\nMon 01 11:10:00 missed Answer\n";
    assert_eq!(rings(&desk(), later, lead(Temperature::Hot)), hot);
    let contacted = Assignment { contacted_at: Some(at("2027-03-01T10:01")), ..owned(told) };
    assert_eq!(rings(&desk(), contacted, lead(Temperature::Hot)), "");
}

#[test]
fn what_is_not_promised_does_not_ring() {
    let told = Assignment::told("sales", at("2027-03-01T10:00"), false);
    let none = Desk { sla: Sla::NONE, ..desk() };
    assert_eq!(rings(&none, told.clone(), lead(Temperature::Hot)), "");
    assert_eq!(rings(&none, owned(told.clone()), lead(Temperature::Hot)), "");
    for stage in [Stage::Won, Stage::Lost, Stage::Disqualified] {
        assert_eq!(
            rings(&desk(), told.clone(), Standing { stage, temperature: Some(Temperature::Hot), heard_at: None }),
            ""
        );
    }
}

#[test]
fn what_is_put_off_rings_once_and_an_offer_comes_first() {
    let told = Assignment::told("sales", at("2027-03-01T10:00"), true);
    let first = next_alarm(&told, &desk(), lead(Temperature::Hot));
    assert_eq!(first, Some((at("2027-03-01T10:00"), Alarm::Offer)));
    let snoozed = Assignment { snoozed_until: Some(at("2027-03-03T12:00")), ..owned(told.clone()) };
    let next = next_alarm(&snoozed, &desk(), lead(Temperature::Hot));
    assert_eq!(next, Some((at("2027-03-03T12:00"), Alarm::Awake)));
    let disqualified = Assignment { wake_at: Some(at("2027-06-01T09:00")), ..told };
    let standing = Standing { stage: Stage::Disqualified, temperature: Some(Temperature::Hot), heard_at: None };
    assert_eq!(next_alarm(&disqualified, &desk(), standing), Some((at("2027-06-01T09:00"), Alarm::WakeUp)));
}

#[test]
fn times_met_are_measured_in_working_time() {
    let of = |from: &str, to: &str| working_time(&desk(), at(from), at(to)).as_mins();
    assert_eq!(of("2027-03-05T17:50", "2027-03-08T09:20"), 30);
    assert_eq!(of("2027-03-06T10:00", "2027-03-07T20:00"), 0);
    assert_eq!(of("2027-03-01T12:00", "2027-03-01T11:00"), 0);
    let always = Desk { hours: None, ..desk() };
    assert_eq!(working_time(&always, at("2027-03-06T10:00"), at("2027-03-06T12:30")).as_mins(), 150);
}
