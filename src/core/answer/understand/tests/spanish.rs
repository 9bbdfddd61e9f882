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
        ("a mediados de abril", span(date(2027, 4, 10), date(2027, 4, 20))),
        ("en el segundo trimestre", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("a partir de junio", (Some(date(2027, 6, 1)), None)),
        ("sin prisa", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, spanish(), reply), expected, "{reply}");
    }
}

#[test]
fn times_by_day_part_and_distance() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| span(day, day);
    for (reply, (from, to)) in [
        ("el primero de junio", day(date(2027, 6, 1))),
        ("el 7-may", day(date(2027, 5, 7))),
        ("9/oct/2027", day(date(2027, 10, 9))),
        ("el 3-6", day(date(2027, 6, 3))),
        ("antes del 20", (None, Some(date(2027, 3, 19)))),
        ("del 22 al 26", span(date(2027, 3, 22), date(2027, 3, 26))),
        ("el 12 del 4", day(date(2027, 4, 12))),
        ("el martes 16", day(date(2027, 3, 16))),
        ("el jueves que viene", day(date(2027, 3, 11))),
        ("el próximo jueves", day(date(2027, 3, 11))),
        ("martes de la semana que viene", day(date(2027, 3, 16))),
        ("la semana siguiente", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("el mes entrante", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("el año en curso", span(date(2027, 1, 1), date(2027, 12, 31))),
        ("de aquí a tres semanas", span(date(2027, 3, 10), date(2027, 3, 31))),
        ("de aquí a finales de junio", (None, Some(date(2027, 6, 30)))),
        ("antes de fin de año", (None, Some(date(2027, 12, 31)))),
        ("a finales del año que viene", span(date(2028, 12, 1), date(2028, 12, 31))),
        ("a comienzos de mes", span(date(2027, 3, 1), date(2027, 3, 10))),
        ("a fines de agosto", span(date(2027, 8, 21), date(2027, 8, 31))),
        ("el finde", span(date(2027, 3, 13), date(2027, 3, 14))),
        ("el primer trimestre del año que viene", span(date(2028, 1, 1), date(2028, 3, 31))),
        ("T4", span(date(2027, 10, 1), date(2027, 12, 31))),
        ("2.º semestre", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("la primera quincena de mayo", span(date(2027, 5, 1), date(2027, 5, 14))),
        ("la segunda mitad de abril", span(date(2027, 4, 16), date(2027, 4, 30))),
        ("las dos primeras semanas de junio", span(date(2027, 5, 31), date(2027, 6, 13))),
        ("el último viernes de abril", day(date(2027, 4, 30))),
        ("la semana del cinco de abril", span(date(2027, 4, 5), date(2027, 4, 11))),
        ("los próximos 4 días", span(date(2027, 3, 11), date(2027, 3, 14))),
        ("3 próximos meses", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("dos semanas siguientes", span(date(2027, 3, 11), date(2027, 3, 24))),
        ("en un par de meses", day(date(2027, 5, 10))),
        ("dentro de unas semanas", day(date(2027, 3, 31))),
        ("en mes y medio", day(date(2027, 4, 25))),
        ("en medio año", day(date(2027, 9, 10))),
        ("entre 4 y 6 semanas", span(date(2027, 4, 7), date(2027, 4, 21))),
        ("no más tarde del 30 de abril", (None, Some(date(2027, 4, 30)))),
        ("no antes de septiembre", (Some(date(2027, 9, 1)), None)),
        ("de mayo en adelante", (Some(date(2027, 5, 1)), None)),
        ("el veinte de enero de dos mil veintiocho", day(date(2028, 1, 20))),
        ("entre el 5 y el 9 de abril", span(date(2027, 4, 5), date(2027, 4, 9))),
        ("del 20 de abril al 2 de mayo", span(date(2027, 4, 20), date(2027, 5, 2))),
        ("desde abril hasta junio", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("el lunes por la mañana", day(date(2027, 3, 15))),
        ("hoy mismo", day(date(2027, 3, 10))),
        ("este mes", span(date(2027, 3, 1), date(2027, 3, 31))),
        ("durante el trimestre", span(date(2027, 1, 1), date(2027, 3, 31))),
        ("lo que queda de año", span(date(2027, 3, 10), date(2027, 12, 31))),
        ("después de la Semana Santa", (Some(date(2027, 3, 29)), None)),
        ("día de la hispanidad", day(date(2027, 10, 12))),
        ("tras las vacaciones de verano", (Some(date(2027, 9, 1)), None)),
        ("el verano que viene", span(date(2027, 6, 21), date(2027, 9, 23))),
        ("a más tardar el 1 de mayo", (None, Some(date(2027, 5, 1)))),
        ("cuando se pueda", (None, None)),
        ("no hay fecha límite", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, spanish(), reply), expected, "{reply}");
    }
    for reply in [
        "el 20 %",
        "el 5 por ciento",
        "a las 5",
        "por la mañana",
        "un segundo",
        "quedan 3 personas",
        "ya que depende de ustedes",
        "el 31 de junio",
    ] {
        let heard = hear(&AnswerType::Timeline, spanish(), reply);
        assert!(!matches!(heard.meaning, Meaning::Value(_)), "{reply}: {heard:?}");
    }
}

#[test]
fn times_by_hours_and_by_those_beside_them() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| span(day, day);
    for (reply, (from, to)) in [
        ("en 48 horas", day(date(2027, 3, 12))),
        ("dentro de 24 h", day(date(2027, 3, 11))),
        ("en las próximas semanas", span(date(2027, 3, 10), date(2027, 3, 31))),
        ("los meses que vienen", span(date(2027, 3, 10), date(2027, 6, 10))),
        ("el día después de Navidad", day(date(2027, 12, 26))),
        ("la víspera de Reyes", day(date(2028, 1, 5))),
        ("del nueve al doce de junio", span(date(2027, 6, 9), date(2027, 6, 12))),
        ("del 9 de junio al dos de julio de dos mil veintinueve", span(date(2029, 6, 9), date(2029, 7, 2))),
        ("el viernes de la segunda semana de junio", day(date(2027, 6, 11))),
        ("la segunda semana de junio el viernes", day(date(2027, 6, 11))),
        ("el lunes 15 de junio", day(date(2027, 6, 15))),
        ("de lunes a mar", span(date(2027, 3, 15), date(2027, 3, 16))),
        ("a finales de esta semana", span(date(2027, 3, 11), date(2027, 3, 14))),
        ("la semana del 19.º", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("el quinto mes 2028", span(date(2028, 5, 1), date(2028, 5, 31))),
        ("tan pronto como el 9 de junio", (Some(date(2027, 6, 9)), None)),
        ("en el trimestre", span(date(2027, 1, 1), date(2027, 3, 31))),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, spanish(), reply), expected, "{reply}");
    }
    for reply in ["a las 15 h", "40 horas a la semana"] {
        let heard = hear(&AnswerType::Timeline, spanish(), reply);
        assert!(!matches!(heard.meaning, Meaning::Value(_)), "{reply}: {heard:?}");
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
