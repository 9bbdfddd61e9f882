//! What an option stands for, written by the type of its question: `5000-20000 EUR`, `1-3 months`, `unsure`.

use jiff::civil::Date;

use super::super::model::AnswerType;
use super::super::value::{Money, Number, OptionValue, Per, Rating, Region, Timeline, Value};
use crate::core::ids::Currency;

/// The option that answers "I don't know yet".
pub(super) const UNSURE: &str = "unsure";

/// Why a value does not fit its question's type, and how values of that type are written.
pub(super) struct Misfit {
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// Reads the value of an option.
pub(super) fn parse_value(answer_type: &AnswerType, written: &str) -> Result<OptionValue, Misfit> {
    let written = written.trim();
    if written == UNSURE {
        return Ok(OptionValue::Unsure);
    }
    let help = notation(answer_type);
    let misfit = || Misfit { message: format!("`{written}` is no {}", noun(answer_type)), help };
    let value = match answer_type {
        AnswerType::Text { .. } => Value::Text(written.to_owned()),
        AnswerType::Company => Value::Company(written.to_owned()),
        AnswerType::Name => Value::Name(written.to_owned()),
        AnswerType::Choice | AnswerType::MultiChoice => Value::Choice(written.to_owned()),
        AnswerType::YesNo => Value::YesNo(written.parse().map_err(|_| misfit())?),
        AnswerType::Money { per, .. } => Value::Money(money(written, *per).ok_or_else(misfit)?),
        AnswerType::Number { .. } => {
            let (min, max) = range(written).ok_or_else(misfit)?;
            Value::Number(Number { min, max })
        }
        AnswerType::Rating { max } => {
            let given: f64 = written.parse().map_err(|_| misfit())?;
            if given < 1.0 || given > f64::from(*max) {
                return Err(Misfit { message: format!("`{written}` is beyond the scale from 1 to {max}"), help });
            }
            Value::Rating(Rating { given, of: *max })
        }
        AnswerType::Timeline => return timeline(written).ok_or_else(misfit),
        AnswerType::Date => Value::Date(written.parse::<Date>().map_err(|_| misfit())?),
        AnswerType::Country => Value::Country(written.parse::<Region>().map_err(|_| misfit())?.code().to_owned()),
        AnswerType::Email | AnswerType::Phone | AnswerType::Url => {
            return Err(Misfit {
                message: format!("a question of type `{}` takes no options", answer_type.name()),
                help,
            });
        }
    };
    Ok(OptionValue::Fixed(value))
}

fn noun(answer_type: &AnswerType) -> &'static str {
    match answer_type {
        AnswerType::Money { .. } => "amount of money",
        AnswerType::Timeline => "timeline",
        AnswerType::YesNo => "yes or no",
        AnswerType::Country => "country",
        AnswerType::MultiChoice => "choice",
        AnswerType::Text { .. }
        | AnswerType::Choice
        | AnswerType::Number { .. }
        | AnswerType::Date
        | AnswerType::Email
        | AnswerType::Phone
        | AnswerType::Url
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Rating { .. } => answer_type.name(),
    }
}

fn notation(answer_type: &AnswerType) -> &'static str {
    match answer_type {
        AnswerType::Money { .. } => "write \"0-5000 EUR\", \"20000+ EUR\", \"5000 EUR\" or `unsure`",
        AnswerType::Number { .. } => "write \"1-10\", \"50+\", \"7\" or `unsure`",
        AnswerType::Timeline => {
            "write \"asap\", \"open\", \"0-30d\", \"1-3 months\", \"90d+\", \"2027-06-30\" or `unsure`"
        }
        AnswerType::YesNo => "write `true`, `false` or `unsure`",
        AnswerType::Date => "write \"2027-06-30\" or `unsure`",
        AnswerType::Country => "write two capitals, as in `DE`, or `unsure`",
        AnswerType::Rating { .. } => "write a number of the scale, or `unsure`",
        AnswerType::Email | AnswerType::Phone | AnswerType::Url => "remove `options`",
        AnswerType::Text { .. }
        | AnswerType::Choice
        | AnswerType::MultiChoice
        | AnswerType::Company
        | AnswerType::Name => "write a word, or `unsure`",
    }
}

fn amount(text: &str) -> Option<f64> {
    let text = text.trim();
    let digits = text.starts_with(|c: char| c.is_ascii_digit());
    let well_formed = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '_'));
    (digits && well_formed).then(|| text.replace('_', "").parse().ok()).flatten().filter(|n: &f64| n.is_finite())
}

/// `5000`, `5000-20000`, `20000+`, `-5000`.
fn range(text: &str) -> Option<(Option<f64>, Option<f64>)> {
    let text = text.trim().replace('–', "-");
    if let Some(from) = text.strip_suffix('+') {
        return Some((Some(amount(from)?), None));
    }
    match text.split_once('-') {
        Some(("", to)) => Some((None, Some(amount(to)?))),
        Some((from, to)) => {
            let (from, to) = (amount(from)?, amount(to)?);
            (from <= to).then_some((Some(from), Some(to)))
        }
        None => {
            let exact = amount(&text)?;
            Some((Some(exact), Some(exact)))
        }
    }
}

fn money(text: &str, per: Option<Per>) -> Option<Money> {
    let (amounts, currency) = match text.rsplit_once(' ') {
        Some((amounts, code)) => (amounts, Some(code.parse::<Currency>().ok()?)),
        None => (text, None),
    };
    let (min, max) = range(amounts)?;
    Some(Money { min, max, currency, per })
}

fn timeline(text: &str) -> Option<OptionValue> {
    match text {
        "asap" => return Some(OptionValue::Within { from: Some(0), to: Some(0), asap: true }),
        "open" => return Some(OptionValue::Within { from: None, to: None, asap: false }),
        _ => {}
    }
    if let Some(timeline) = dates(text) {
        return Some(OptionValue::Fixed(Value::Timeline(timeline)));
    }
    let (text, open) = match text.strip_suffix('+') {
        Some(text) => (text, true),
        None => (text, false),
    };
    let unit_at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let days = days_of_unit(text[unit_at..].trim())?;
    let (amounts, plus) = match text[..unit_at].trim().strip_suffix('+') {
        Some(amounts) => (amounts, true),
        None => (text[..unit_at].trim(), open),
    };
    let (min, max) = range(amounts)?;
    let days = |amount: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "clamped to a century")]
        let days = (amount * days).round().clamp(0.0, 36_500.0) as i32;
        days
    };
    Some(match (min, max) {
        (Some(from), _) if plus => OptionValue::Within { from: Some(days(from)), to: None, asap: false },
        // "3 months" is within three months.
        (Some(from), Some(to)) if from.total_cmp(&to).is_eq() => {
            OptionValue::Within { from: Some(0), to: Some(days(to)), asap: false }
        }
        (from, to) => {
            let from = from.map_or(Some(0), |from| Some(days(from)));
            OptionValue::Within { from, to: to.map(days), asap: false }
        }
    })
}

/// `2027-06-30`, `2027-04-01..2027-06-30`.
fn dates(text: &str) -> Option<Timeline> {
    let date = |text: &str| text.trim().parse::<Date>().ok();
    match text.split_once("..") {
        Some((from, to)) => {
            let (from, to) = (date(from)?, date(to)?);
            (from <= to).then_some(Timeline { from: Some(from), to: Some(to), asap: false })
        }
        None => Some(Timeline { from: None, to: Some(date(text)?), asap: false }),
    }
}

fn days_of_unit(unit: &str) -> Option<f64> {
    Some(match unit {
        "d" | "day" | "days" => 1.0,
        "w" | "week" | "weeks" => 7.0,
        "m" | "month" | "months" => 365.0 / 12.0,
        "q" | "quarter" | "quarters" => 365.0 / 4.0,
        "y" | "year" | "years" => 365.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answer_type: &AnswerType, written: &str) -> Option<OptionValue> {
        parse_value(answer_type, written).ok()
    }

    #[test]
    fn money_is_an_amount_or_a_range() {
        let money =
            |min, max, currency| Some(OptionValue::Fixed(Value::Money(Money { min, max, currency, per: None })));
        let plain = AnswerType::Money { min: None, max: None, per: None };
        assert_eq!(read(&plain, "0-5000 EUR"), money(Some(0.0), Some(5000.0), Some(Currency::EUR)));
        assert_eq!(read(&plain, "20000+ USD"), money(Some(20000.0), None, Some(Currency::USD)));
        assert_eq!(read(&plain, "5_000"), money(Some(5000.0), Some(5000.0), None));
        assert_eq!(read(&plain, "-5000 EUR"), money(None, Some(5000.0), Some(Currency::EUR)));
        assert_eq!(read(&plain, "unsure"), Some(OptionValue::Unsure));
        for wrong in ["", "lots", "5000-100 EUR", "5000 euros", "5k EUR", "EUR", "1-2-3", "+", "-"] {
            assert_eq!(read(&plain, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_timeline_is_days_from_the_answer_or_dates() {
        let within = |from, to, asap| Some(OptionValue::Within { from, to, asap });
        let plain = AnswerType::Timeline;
        assert_eq!(read(&plain, "asap"), within(Some(0), Some(0), true));
        assert_eq!(read(&plain, "open"), within(None, None, false));
        assert_eq!(read(&plain, "0-30d"), within(Some(0), Some(30), false));
        assert_eq!(read(&plain, "1-3 months"), within(Some(30), Some(91), false));
        assert_eq!(read(&plain, "90d+"), within(Some(90), None, false));
        assert_eq!(read(&plain, "12+ months"), within(Some(365), None, false));
        assert_eq!(read(&plain, "2 weeks"), within(Some(0), Some(14), false));
        let date = |text: &str| text.parse::<Date>().ok();
        let fixed = |from, to| Some(OptionValue::Fixed(Value::Timeline(Timeline { from, to, asap: false })));
        assert_eq!(read(&plain, "2027-06-30"), fixed(None, date("2027-06-30")));
        assert_eq!(read(&plain, "2027-04-01..2027-06-30"), fixed(date("2027-04-01"), date("2027-06-30")));
        for wrong in ["", "soon", "30", "3-1 months", "5 moons", "2027-13-01"] {
            assert_eq!(read(&plain, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_other_types_take_their_own() {
        assert_eq!(read(&AnswerType::YesNo, "true"), Some(OptionValue::Fixed(Value::YesNo(true))));
        assert_eq!(read(&AnswerType::YesNo, "yes"), None);
        let number = AnswerType::Number { min: None, max: None };
        let fifty = Value::Number(Number { min: Some(50.0), max: None });
        assert_eq!(read(&number, "50+"), Some(OptionValue::Fixed(fifty)));
        assert_eq!(read(&AnswerType::Rating { max: 5 }, "6"), None);
        assert_eq!(read(&AnswerType::Country, "Germany"), None);
        assert_eq!(read(&AnswerType::Email, "a@b.c"), None);
        assert_eq!(read(&AnswerType::Choice, "decides"), Some(OptionValue::Fixed(Value::Choice("decides".into()))));
    }
}
