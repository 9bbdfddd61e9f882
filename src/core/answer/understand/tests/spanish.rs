//! Spanish, with English beside it.

use super::*;

fn spanish() -> Language {
    "es".parse().unwrap()
}

#[test]
fn numbers_and_amounts() {
    for (reply, min, max) in [
        ("unos sesenta", Some(60.0), Some(60.0)),
        ("mil doscientos", Some(1_200.0), Some(1_200.0)),
        ("dos mil quinientos millones", Some(2.5e9), Some(2.5e9)),
        ("tres millones cuatrocientos mil", Some(3_400_000.0), Some(3_400_000.0)),
        ("treinta y cinco", Some(35.0), Some(35.0)),
        ("dos coma cinco", Some(2.5), Some(2.5)),
        ("entre 12 y 18", Some(12.0), Some(18.0)),
        ("más de treinta", Some(30.0), None),
        ("como mucho 25", None, Some(25.0)),
        ("solo yo", Some(1.0), Some(1.0)),
        ("dos docenas", Some(24.0), Some(24.0)),
    ] {
        assert_eq!(value_of(&NUMBER, spanish(), reply), Value::Number(Number { min, max }), "{reply}");
    }
    for (reply, min, max, currency) in [
        ("máximo 9k", None, Some(9_000.0), ""),
        ("unos 7.000 euros", Some(7_000.0), Some(7_000.0), "EUR"),
        ("tres millones de dólares", Some(3_000_000.0), Some(3_000_000.0), "USD"),
        ("de 4 a 6 mil euros", Some(4_000.0), Some(6_000.0), "EUR"),
        ("600 pesos mexicanos", Some(600.0), Some(600.0), "MXN"),
        ("a partir de 20.000 €", Some(20_000.0), None, "EUR"),
    ] {
        let expected = Money { min, max, currency: currency.parse().ok(), per: None };
        assert_eq!(value_of(&MONEY, spanish(), reply), Value::Money(expected), "{reply}");
    }
}

#[test]
fn times() {
    let span = |from, to| (Some(from), Some(to));
    for (reply, (from, to)) in [
        ("el siete de mayo", span(date(2027, 5, 7), date(2027, 5, 7))),
        ("el próximo mes", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("el trimestre que viene", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("en dos meses", span(date(2027, 5, 10), date(2027, 5, 10))),
        ("antes de Navidad", (None, Some(date(2027, 12, 24)))),
        ("a mediados de abril", span(date(2027, 4, 11), date(2027, 4, 20))),
        ("en el segundo trimestre", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("a partir de junio", (Some(date(2027, 6, 1)), None)),
        ("sin prisa", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, spanish(), reply), expected, "{reply}");
    }
}

#[test]
fn yes_no_and_what_is_no_answer() {
    for (reply, answer) in [("claro que sí", true), ("por supuesto", true), ("para nada", false), ("todavía no", false)]
    {
        assert_eq!(value_of(&AnswerType::YesNo, spanish(), reply), Value::YesNo(answer), "{reply}");
    }
    for (reply, meaning) in [
        ("prefiero no contestar", Meaning::Refusal),
        ("no tengo ni la menor idea", Meaning::Unsure),
        ("todavía no lo sabemos", Meaning::Unsure),
        ("¿por qué?", Meaning::Question(Counter::Why)),
        ("¿cuánto cuesta?", Meaning::Question(Counter::Other)),
        ("quiero hablar con una persona", Meaning::Human),
        ("volver", Meaning::Command(Command::Back)),
    ] {
        assert_eq!(hear(&MONEY, spanish(), reply).meaning, meaning, "{reply}");
    }
}
