//! Phone numbers, as E.164.

use std::sync::LazyLock;

use phonenumber::{Mode, country};
use regex::Regex;

use super::heard::{Found, Heard, Outcome};
use super::{Confidence, Misfit};
use crate::core::script::value::{Phone, Value};

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(\+?[(\[]?\+?\d[\d ().\[\]/\u{a0}-]{3,28}\d)(?:[ ,;]*(?:ext|extension|x|durchwahl|dw|nst|app)\.? ?:?(\d{1,6})\b)?")
        .expect("a test finds a number, so the pattern is valid")
});

/// Reads a number; a national one belongs to the script's region, else to where the language is at home.
pub(super) fn read(heard: &Heard) -> Outcome {
    let region = heard.reading.region.and_then(|region| region.code().parse::<country::Id>().ok());
    let home = heard.words.home.and_then(|home| home.parse::<country::Id>().ok());
    let text = &heard.reply.folded;
    let mut found = NUMBER.captures_iter(text).filter_map(|captures| {
        let whole = captures.get(0)?;
        let extension = captures.get(2).map(|extension| extension.as_str().to_owned());
        // "a91-677-0060" is a part number.
        if text[..whole.start()].ends_with(char::is_alphanumeric)
            || text[whole.end()..].starts_with(char::is_alphabetic)
        {
            return None;
        }
        let (number, confidence) = parse(&captures[1], region)
            .map(|number| (number, Confidence::High))
            .or_else(|| if region.is_none() { Some((parse(&captures[1], home)?, Confidence::Medium)) } else { None })?;
        let phone = Phone { number, extension, attested: false };
        Some((phone, confidence, whole.range()))
    });
    let (phone, confidence, range) = found.next().ok_or(Misfit::NotFound)?;
    let alternatives: Vec<Value> = found.map(|(other, ..)| Value::Phone(other)).collect();
    let confidence = if alternatives.is_empty() { confidence } else { Confidence::Medium };
    Ok(Found { value: Value::Phone(phone), confidence, span: heard.reply.span_of_folded(range), alternatives })
}

fn parse(written: &str, region: Option<country::Id>) -> Option<String> {
    let mut digits: String = written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    // "+49 (0)30": the zero is for callers from inside.
    if digits.starts_with('+') && written.contains("(0)") {
        let code = written[..written.find("(0)")?].chars().filter(|c| c.is_ascii_digit() || *c == '+').count();
        digits.remove(code);
    }
    if let Some(rest) = digits.strip_prefix("00").filter(|_| region.is_none_or(|region| region != country::US)) {
        digits = format!("+{rest}");
    }
    if digits.rfind('+').is_some_and(|at| at > 0) || digits.len() < 6 || digits.len() > 17 {
        return None;
    }
    if region.is_none() && !digits.starts_with('+') {
        return None;
    }
    // With a region, the crate would strip that region's trunk prefix even from a number of another country.
    let number = phonenumber::parse(region.filter(|_| !digits.starts_with('+')), &digits).ok()?;
    number.is_valid().then(|| number.format().mode(Mode::E164).to_string())
}
