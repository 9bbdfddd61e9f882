//! Phone numbers, as E.164.

use std::ops::Range;
use std::sync::LazyLock;

use phonenumber::{Mode, country};
use regex::Regex;

use super::denial::sift;
use super::heard::{Found, Heard, Outcome};
use super::token::Token;
use super::{Confidence, Misfit};
use crate::core::script::value::{Phone, Value};

static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(\+?[(\[]?\+?\d[\d ().\[\]/\u{a0}-]{3,28}\d)(?:[ ,;]*(?:ext|extension|x|durchwahl|dw|nst|app|poste|ramal|anexo|interno|int)\.? ?:?(\d{1,6})\b)?")
        .expect("a test finds a number, so the pattern is valid")
});

/// "1-800-FLOWERS".
static VANITY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:\+?1[ .-])?\(?(8(?:00|33|44|55|66|77|88)|900)\)?[ .-]([a-z0-9]{1,7}(?:-[a-z0-9]{1,6}){0,2})\b")
        .expect("a test finds a number in letters, so the pattern is valid")
});

/// "3/10/2026", "2026-03-10"
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})$")
        .expect("a test refuses a day, so the pattern is valid")
});

/// Shorter runs of digits may be amounts.
const FEWEST_DIGITS: usize = 8;

/// Reads a number; a national one belongs to the script's region, else to where the language is at home.
pub(super) fn read(heard: &Heard) -> Outcome {
    let region = heard.reading.region.and_then(|region| region.code().parse::<country::Id>().ok());
    let home = heard.words.home.and_then(|home| home.parse::<country::Id>().ok());
    let text = &heard.reply.folded;
    let found = NUMBER.captures_iter(text).filter_map(|captures| {
        let whole = captures.get(0)?;
        let extension = captures.get(2).map(|extension| extension.as_str().to_owned());
        // "a91-677-0060" is a part number.
        if text[..whole.start()].ends_with(char::is_alphanumeric)
            || text[whole.end()..].starts_with(char::is_alphabetic)
            || DAY.is_match(&captures[1])
        {
            return None;
        }
        let (number, confidence) = parse(&captures[1], region)
            .map(|number| (number, Confidence::High))
            .or_else(|| if region.is_none() { Some((parse(&captures[1], home)?, Confidence::Medium)) } else { None })?;
        let phone = Phone { number, extension, attested: false };
        Some((phone, confidence, whole.range()))
    });
    let places =
        |(_, _, range): &(Phone, Confidence, Range<usize>)| heard.tokens_in(&heard.reply.span_of_folded(range.clone()));
    let mut found: Vec<_> = found.collect();
    if found.is_empty() {
        found.extend(in_letters(text));
    }
    let (found, sure) = sift(heard, found, places);
    let mut found = found.into_iter();
    let (phone, confidence, range) = found.next().ok_or(Misfit::NotFound)?;
    let alternatives: Vec<Value> = found.map(|(other, ..)| Value::Phone(other)).collect();
    let confidence = if alternatives.is_empty() { confidence } else { Confidence::Medium };
    Ok(Found {
        value: Value::Phone(phone),
        confidence: confidence.min(sure),
        span: heard.reply.span_of_folded(range),
        alternatives,
    })
}

/// The country that a number belongs to, by its code in capitals.
pub fn country_of(phone: &Phone) -> Option<String> {
    let number = phonenumber::parse(None, &phone.number).ok()?;
    number.country().id().map(|country| country.as_ref().to_owned())
}

/// A number of North America whose last digits are a word, as on a keypad.
fn in_letters(text: &str) -> Option<(Phone, Confidence, Range<usize>)> {
    let captures = VANITY.captures(text)?;
    let whole = captures.get(0)?;
    let digit = |letter: char| match letter {
        'a'..='c' => Some('2'),
        'd'..='f' => Some('3'),
        'g'..='i' => Some('4'),
        'j'..='l' => Some('5'),
        'm'..='o' => Some('6'),
        'p'..='s' => Some('7'),
        't'..='v' => Some('8'),
        'w'..='z' => Some('9'),
        '0'..='9' => Some(letter),
        _ => None,
    };
    let rest: String = captures[2].chars().filter_map(digit).collect();
    let number = parse(&format!("+1{}{rest}", &captures[1]), None).filter(|_| rest.len() == 7)?;
    Some((Phone { number, extension: None, attested: false }, Confidence::Medium, whole.range()))
}

/// The tokens of what looks like phone numbers: `+49 171 2345678`, `0171/2345678`.
pub(super) fn stretches(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let plus = tokens[at].is_sign('+') && tokens.get(at + 1).is_some_and(|next| next.is_number() && next.glued);
        let zero = tokens[at].integer().is_some() && tokens[at].text.starts_with('0') && tokens[at].text.len() > 2;
        // The zeros of "5 000 - 10 000" belong to an amount.
        let goes_on = at.checked_sub(1).is_some_and(|before| tokens[before].is_number());
        if !plus && (!zero || goes_on) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while tokens
            .get(end)
            .is_some_and(|token| token.is_number() || ['-', '/', '(', ')', '.'].iter().any(|sign| token.is_sign(*sign)))
        {
            end += 1;
        }
        let digits = |token: &Token| token.text.bytes().filter(u8::is_ascii_digit).count();
        if tokens[at..end].iter().map(digits).sum::<usize>() >= FEWEST_DIGITS {
            found.push(at..end);
        }
        at = end;
    }
    found
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
    // From North America abroad.
    if let Some(rest) = digits.strip_prefix("011").filter(|_| matches!(region, Some(country::US | country::CA))) {
        digits = format!("+{rest}");
    }
    // Mobile numbers of Mexico lost their 1 in 2020.
    if let Some(rest) = digits.strip_prefix("+521").filter(|rest| rest.len() == 10) {
        digits = format!("+52{rest}");
    }
    if digits.rfind('+').is_some_and(|at| at > 0) || digits.len() < 6 || digits.len() > 17 {
        return None;
    }
    if region.is_none() && !digits.starts_with('+') {
        return None;
    }
    // With a region, the crate would strip that region's trunk prefix even from a number of another country.
    let number = phonenumber::parse(region.filter(|_| !digits.starts_with('+')), &digits).ok()?;
    // E.164 ends at fifteen digits; the metadata holds some longer ones for valid.
    let number = number.is_valid().then(|| number.format().mode(Mode::E164).to_string());
    number.filter(|number| number.len() <= 16)
}
