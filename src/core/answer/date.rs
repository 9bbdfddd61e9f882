//! A single day: "15 March 2027", "15.3.2027", "next Friday".

use super::calendar::is_sane;
use super::denial::sift;
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::period::period_at;
use super::{Confidence, Misfit};
use crate::core::script::value::Value;

pub(super) fn read(heard: &Heard) -> Outcome {
    if !is_sane(heard.reading.today) {
        return Err(Misfit::NotFound);
    }
    let mut days = Vec::new();
    let mut at = 0;
    while at < heard.tokens.len() {
        match period_at(&heard.tokens, at, heard.words, heard.reading) {
            Some(spotted) => {
                at = spotted.tokens.end.max(at + 1);
                if spotted.period.from == spotted.period.to && !spotted.doubtful {
                    days.push(spotted);
                }
            }
            None => at += 1,
        }
    }
    let (days, sure) = sift(heard, days, |day| day.tokens.clone());
    let first = days.first().ok_or(Misfit::NotFound)?;
    let confidence = if days.len() == 1 { Confidence::High } else { Confidence::Medium };
    let alternatives = days.iter().skip(1).take(MOST_ALTERNATIVES).map(|day| Value::Date(day.period.from)).collect();
    Ok(Found {
        value: Value::Date(first.period.from),
        confidence: confidence.min(sure),
        span: heard.span(first.tokens.clone()),
        alternatives,
    })
}
