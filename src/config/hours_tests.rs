use crate::config::settings::tests::{faults, read_text};

#[test]
fn a_desk_has_hours_by_day_in_its_own_zone() {
    let hours = r#"
hours = {mon-thu = ["09:00-12:30", "13:30-18:00"], fri = "9:00-15:00", sat-sun = []}
time_zone = "Europe/Berlin"
holidays = ["2027-12-24", "12-25", "02-29"]"#;
    let file = format!("[[desks]]\nname = \"sales\"\nrooms = [\"telegram:-1\"]{hours}");
    let config = read_text(&file, &[]).unwrap();
    let hours = config.desk("sales").unwrap().hours.clone().unwrap();
    for (moment, open) in [
        ("2027-03-04T09:00[Europe/Berlin]", true),
        ("2027-03-04T13:00[Europe/Berlin]", false),
        ("2027-03-05T15:00[Europe/Berlin]", false),
        ("2027-03-06T10:00[Europe/Berlin]", false),
        ("2027-12-24T10:00[Europe/Berlin]", false),
        ("2030-12-25T10:00[Europe/Berlin]", false),
    ] {
        assert_eq!(hours.is_open(moment.parse::<jiff::Zoned>().unwrap().timestamp()), open, "{moment}");
    }
    let variable = r#"[{name = "sales", rooms = ["telegram:-1"], time_zone = "Europe/Berlin", holidays = ["2027-12-24", "12-25", "02-29"],
        hours = {mon-thu = ["09:00-12:30", "13:30-18:00"], fri = "9:00-15:00"}}]"#;
    let by_variable = read_text("", &[("BANTAM_DESKS", variable)]).unwrap();
    assert_eq!(by_variable.desk("sales"), config.desk("sales"));
    let night =
        "[[desks]]\nname = \"n\"\nrooms = [\"telegram:-1\"]\nhours = {fri-mon = \"22:00-06:00\"}\ntime_zone = \"UTC\"";
    let hours = read_text(night, &[]).unwrap().desk("n").unwrap().hours.clone().unwrap();
    assert!(hours.is_open("2027-03-09T03:00:00Z".parse().unwrap()), "Monday's night goes on into Tuesday");
}

#[test]
fn faulty_hours_are_found_all_at_once() {
    let text = r#"
[[desks]]
name = "a"
rooms = ["telegram:-1"]
hours = {mon-fri = ["09:00-12:30", "12:00-18:00", "25:00-26:00", "9-5"], fri = "10:00-10:00", funday = "09:00-12:00", sat = 5}
time_zone = "Europe/Berln"
holidays = ["2027-02-30", "12-25", "12-25", "13-01", "soon"]
[[desks]]
name = "b"
rooms = ["telegram:-2"]
hours = {mon = "09:00-12:00"}
[[desks]]
name = "c"
rooms = ["telegram:-3"]
hours = "09:00-17:00"
[[desks]]
name = "d"
rooms = ["telegram:-4"]
holidays = ["12-25"]
[[desks]]
name = "e"
rooms = ["telegram:-5"]
hours = {mon-sun = []}
time_zone = "UTC"
"#;
    insta::assert_snapshot!(faults(text, &[]));
}

#[test]
fn a_rep_has_hours_of_their_own_by_the_clock_and_the_holidays_of_the_desk() {
    let file = r#"
[[desks]]
name = "sales"
rooms = ["telegram:-1"]
hours = {mon-fri = "09:00-18:00"}
time_zone = "Europe/Berlin"
holidays = ["12-25"]
[[desks.reps]]
name = "bea"
accounts = ["telegram:1"]
hours = {mon-sun = "09:00-14:00"}
[[desks.reps]]
name = "carl"
accounts = ["telegram:2"]
time_zone = "America/New_York"
[[desks.reps]]
name = "dora"
accounts = ["telegram:3"]
holidays = ["2027-03-04"]
[[desks.reps]]
name = "emil"
accounts = ["telegram:4"]
"#;
    let config = read_text(file, &[]).unwrap();
    let reps = &config.desk("sales").unwrap().reps;
    let open = |name: &str, moment: &str| {
        let hours = reps.iter().find(|rep| rep.name == name).unwrap().hours.as_ref();
        hours.map(|hours| hours.is_open(moment.parse::<jiff::Zoned>().unwrap().timestamp()))
    };
    for (name, moment, is_open) in [
        ("bea", "2027-03-04T10:00[Europe/Berlin]", true),
        ("bea", "2027-03-04T15:00[Europe/Berlin]", false),
        ("bea", "2027-03-07T10:00[Europe/Berlin]", true),
        ("bea", "2027-12-25T10:00[Europe/Berlin]", false),
        ("carl", "2027-03-04T10:00[Europe/Berlin]", false),
        ("carl", "2027-03-04T10:00[America/New_York]", true),
        ("dora", "2027-03-04T10:00[Europe/Berlin]", false),
        ("dora", "2027-03-05T10:00[Europe/Berlin]", true),
        ("dora", "2028-12-25T10:00[Europe/Berlin]", false),
    ] {
        assert_eq!(open(name, moment), Some(is_open), "{name} {moment}");
    }
    assert_eq!(open("emil", "2027-03-04T10:00[Europe/Berlin]"), None, "as the desk");
}

#[test]
fn faulty_hours_of_reps_are_told() {
    let text = r#"
[[desks]]
name = "sales"
rooms = ["telegram:-1"]
[[desks.reps]]
name = "bea"
accounts = ["telegram:1"]
hours = {mon-fri = "09:00-14:00"}
[[desks.reps]]
name = "carl"
accounts = ["telegram:2"]
holidays = ["12-25"]
[[desks.reps]]
name = "dora"
accounts = ["telegram:3"]
time_zone = "UTC"
hours = {mon = []}
"#;
    insta::assert_snapshot!(faults(text, &[]));
}
