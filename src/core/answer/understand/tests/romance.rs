//! Slips and ratings in Spanish, French and Portuguese: what is corrected, and what must not be.

use super::*;

const ES: Language = Language::SPANISH;
const FR: Language = Language::FRENCH;
const PT: Language = Language::PORTUGUESE;

#[test]
fn slips_in_the_names_of_times() {
    let month = |month, last| (Some(date(2027, month, 1)), Some(date(2027, month, last)));
    for (language, reply, (from, to)) in [
        (ES, "en setiempbre", month(9, 30)),
        (ES, "en novimbre", month(11, 30)),
        (ES, "en dicimebre", month(12, 31)),
        (ES, "en agsoto", month(8, 31)),
        (FR, "en septemre", month(9, 30)),
        (FR, "en juilet", month(7, 31)),
        (FR, "en novembbre", month(11, 30)),
        (FR, "en ocotbre", month(10, 31)),
        (PT, "em setembor", month(9, 30)),
        (PT, "em dezenbro", month(12, 31)),
        (PT, "em outubr", month(10, 31)),
        (PT, "em agossto", month(8, 31)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, language, reply), expected, "{reply}");
    }
}

#[test]
fn slips_in_amounts_and_numbers() {
    for (language, reply, amount, currency) in [
        (ES, "cinco mil dolarse", 5_000.0, "USD"),
        (ES, "dos millnes de euros", 2_000_000.0, "EUR"),
        (FR, "trois millons d'euros", 3_000_000.0, "EUR"),
        (FR, "2,5 millions d'euros", 2_500_000.0, "EUR"),
        (FR, "5000 dolars", 5_000.0, "USD"),
        (PT, "dois milhoes de dolares", 2_000_000.0, "USD"),
        (PT, "3000 dolaress", 3_000.0, "USD"),
    ] {
        let expected = Money { min: Some(amount), max: Some(amount), currency: currency.parse().ok(), per: None };
        assert_eq!(value_of(&MONEY, language, reply), Value::Money(expected), "{reply}");
    }
    for (language, reply, count) in [
        (ES, "cincunta", 50.0),
        (ES, "quinze", 15.0),
        (FR, "quarrante", 40.0),
        (FR, "trennte", 30.0),
        (PT, "cinqenta", 50.0),
        (PT, "quarenat", 40.0),
    ] {
        let expected = Number { min: Some(count), max: Some(count) };
        assert_eq!(value_of(&NUMBER, language, reply), Value::Number(expected), "{reply}");
    }
}

#[test]
fn ratings() {
    for (language, reply, given) in [
        (ES, "cuatro de cinco", 4.0),
        (ES, "un 3", 3.0),
        (ES, "8 sobre 10", 4.0),
        (ES, "le doy un cinco", 5.0),
        (FR, "quatre sur cinq", 4.0),
        (FR, "un 2", 2.0),
        (FR, "6 sur 10", 3.0),
        (FR, "je dirais trois", 3.0),
        (PT, "quatro de cinco", 4.0),
        (PT, "um 4", 4.0),
        (PT, "nota 5", 5.0),
        (PT, "10 de 10", 5.0),
        (DE, "eine 4", 4.0),
        (DE, "vier von fünf", 4.0),
        (EN, "a 4", 4.0),
        (EN, "one", 1.0),
    ] {
        let expected = Value::Rating(Rating { given, of: 5 });
        assert_eq!(value_of(&AnswerType::Rating { max: 5 }, language, reply), expected, "{reply}");
    }
    for (language, reply) in [(ES, "ninguna estrella"), (FR, "je ne sais pas"), (PT, "11 de 10"), (ES, "0"), (FR, "7")]
    {
        let meaning = hear(&AnswerType::Rating { max: 5 }, language, reply).meaning;
        assert!(!matches!(meaning, Meaning::Value(_)), "{reply}: {meaning:?}");
    }
}

/// Everyday words that are a letter away from a month, a unit or a currency.
#[test]
fn words_of_their_own_are_left_alone() {
    for (language, reply) in [
        (ES, "una mesa nueva"),
        (ES, "libros"),
        (ES, "en marcha"),
        (FR, "le marché"),
        (FR, "la marque"),
        (ES, "queremos ponerlo en marcha"),
        (PT, "um abraço"),
    ] {
        for answer_type in [AnswerType::Timeline, MONEY] {
            let meaning = hear(&answer_type, language, reply).meaning;
            assert!(!matches!(meaning, Meaning::Value(_)), "{reply}: {meaning:?}");
        }
    }
}
