//! What a desk holds itself to: `sla`, in working time.

use jiff::SignedDuration;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::reader::{Reader, Wrong, wrong_type};
use crate::core::lead::sla::{Sla, Within};

const EXAMPLE: &str = "write `sla = {hot = {claim = \"5m\", answer = \"15m\"}}`, or `sla = false`: nothing is promised";
const EXAMPLE_OF_ONE: &str =
    "write `{claim = \"5m\", answer = \"15m\"}`, or `false`: nothing is promised for such leads";
const LONGEST: SignedDuration = SignedDuration::from_hours(1_000);

/// The times of a desk; what is left out is as usual.
pub(super) fn read_sla(reader: &mut Reader<'_>, desk: &DeTable<'_>) -> Sla {
    let usual = Sla::default();
    let Some(value) = desk.get("sla") else { return usual };
    let times = match value.get_ref() {
        DeValue::Boolean(false) => return Sla::NONE,
        DeValue::Table(times) => times,
        _ => {
            reader.fault(&value.span(), Wrong::new(wrong_type("`sla`", "a table", value), EXAMPLE));
            return usual;
        }
    };
    reader.check_keys(times, "`sla`", &["hot", "warm", "cold"]);
    Sla {
        hot: read_within(reader, times, "hot", usual.hot),
        warm: read_within(reader, times, "warm", usual.warm),
        cold: read_within(reader, times, "cold", usual.cold),
    }
}

fn read_within(reader: &mut Reader<'_>, times: &DeTable<'_>, temperature: &str, usual: Within) -> Within {
    let Some(value) = times.get(temperature) else { return usual };
    let table = match value.get_ref() {
        DeValue::Boolean(false) => return Within::default(),
        DeValue::Table(table) => table,
        _ => {
            let what = wrong_type(&format!("`{temperature}`"), "a table", value);
            reader.fault(&value.span(), Wrong::new(what, EXAMPLE_OF_ONE));
            return usual;
        }
    };
    reader.check_keys(table, &format!("`sla.{temperature}`"), &["claim", "answer"]);
    let known_faults = reader.faults.len();
    let claim = read_time(reader, table, "claim", usual.claim);
    let answer = read_time(reader, table, "answer", usual.answer);
    let within = Within { claim, answer };
    // Times that could not be read are not compared.
    if reader.faults.len() == known_faults {
        expect_answer_after_claim(reader, table, within);
    }
    within
}

/// A lead is claimed before somebody answers.
fn expect_answer_after_claim(reader: &mut Reader<'_>, table: &DeTable<'_>, within: Within) {
    let (Some(claim), Some(answer)) = (within.claim, within.answer) else { return };
    if answer >= claim {
        return;
    }
    let (claim, usually) = (written(claim), written(answer));
    let (value, what) = match (table.get("answer"), table.get("claim")) {
        (Some(value), _) => (value, format!("there is less time to answer than to claim, which is {claim}")),
        (None, Some(value)) => {
            (value, format!("there is more time to claim than to answer, which is {usually} when left out"))
        }
        (None, None) => return,
    };
    reader
        .fault(&value.span(), Wrong::new(what, format!("write `answer` too, and at least `\"{claim}\"`; or `false`")));
}

/// A time; none where it is `false`, the usual one where it is left out.
fn read_time(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    key: &str,
    usual: Option<SignedDuration>,
) -> Option<SignedDuration> {
    let value: &Spanned<DeValue<'_>> = match table.get(key) {
        None => return usual,
        Some(value) => value,
    };
    if let DeValue::Boolean(false) = value.get_ref() {
        return None;
    }
    reader.parsed(&format!("`{key}`"), value, parse_duration)
}

/// `90s`, `5m`, `4h`, `1h 30m`.
fn parse_duration(text: &str) -> Result<SignedDuration, Wrong> {
    const RIGHT: &str =
        "write seconds, minutes or hours of working time, as in `\"90s\"`, `\"5m\"`, `\"4h\"` or `\"1h 30m\"`";
    let wrong = || Wrong::new(format!("`{text}` is no stretch of working time"), RIGHT);
    let mut total = SignedDuration::ZERO;
    let mut rest = text.trim();
    if rest.is_empty() {
        return Err(wrong());
    }
    while !rest.is_empty() {
        let (number, behind) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?);
        let behind = behind.trim_start();
        let (unit, behind) = behind.split_at(behind.find(|c: char| !c.is_alphabetic()).unwrap_or(behind.len()));
        let number: u32 = number.parse().map_err(|_| wrong())?;
        let seconds = match unit {
            "s" => 1,
            "m" | "min" => 60,
            "h" => 3_600,
            "d" | "w" => {
                let what = "a day of working time is as long as the desk is open, which no two days need to be";
                return Err(Wrong::new(what, "say it in hours, as in `\"8h\"`"));
            }
            _ => return Err(wrong()),
        };
        total = total.saturating_add(SignedDuration::from_secs(i64::from(number) * seconds));
        rest = behind.trim_start();
    }
    if total.is_zero() {
        return Err(Wrong::new("nothing is done in no time", "write a time, or `false`: nothing is promised"));
    }
    if total > LONGEST {
        return Err(Wrong::new(
            "this is more than 1000 hours of work",
            "write a shorter time, or `false`: nothing is promised",
        ));
    }
    Ok(total)
}

/// A time as it is written in the configuration.
#[must_use]
pub fn written(time: SignedDuration) -> String {
    let seconds = time.as_secs();
    let parts = [(seconds / 3_600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")];
    let parts: Vec<String> = parts.iter().filter(|(n, _)| *n > 0).map(|(n, unit)| format!("{n}{unit}")).collect();
    parts.join(" ")
}
