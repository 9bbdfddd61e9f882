//! Portuguese, with English beside it.

use super::*;

fn portuguese() -> Language {
    "pt".parse().unwrap()
}

#[test]
fn numbers_and_amounts() {
    for (reply, min, max) in [
        ("uns sessenta", Some(60.0), Some(60.0)),
        ("mil e duzentos", Some(1_200.0), Some(1_200.0)),
        ("trinta e cinco", Some(35.0), Some(35.0)),
        ("dois vírgula cinco", Some(2.5), Some(2.5)),
        ("entre 12 e 18", Some(12.0), Some(18.0)),
        ("mais de trinta", Some(30.0), None),
        ("no máximo 25", None, Some(25.0)),
        ("apenas eu", Some(1.0), Some(1.0)),
        ("duas dúzias", Some(24.0), Some(24.0)),
    ] {
        assert_eq!(value_of(&NUMBER, portuguese(), reply), Value::Number(Number { min, max }), "{reply}");
    }
    for (reply, min, max, currency) in [
        ("até 9 mil reais", None, Some(9_000.0), "BRL"),
        ("R$ 7.000,00", Some(7_000.0), Some(7_000.0), "BRL"),
        ("três milhões de euros", Some(3_000_000.0), Some(3_000_000.0), "EUR"),
        ("de 4 a 6 mil euros", Some(4_000.0), Some(6_000.0), "EUR"),
        ("a partir de 20.000 €", Some(20_000.0), None, "EUR"),
    ] {
        let expected = Money { min, max, currency: currency.parse().ok(), per: None };
        assert_eq!(value_of(&MONEY, portuguese(), reply), Value::Money(expected), "{reply}");
    }
}

#[test]
fn times() {
    let span = |from, to| (Some(from), Some(to));
    for (reply, (from, to)) in [
        ("mês que vem", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("na próxima semana", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("em dois meses", span(date(2027, 5, 10), date(2027, 5, 10))),
        ("antes do Natal", (None, Some(date(2027, 12, 24)))),
        ("meados de maio", span(date(2027, 5, 11), date(2027, 5, 20))),
        ("no segundo trimestre", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("a partir de junho", (Some(date(2027, 6, 1)), None)),
        ("não temos pressa", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, portuguese(), reply), expected, "{reply}");
    }
}

#[test]
fn yes_no_and_what_is_no_answer() {
    for (reply, answer) in
        [("com certeza", true), ("isso mesmo", true), ("de jeito nenhum", false), ("ainda não", false)]
    {
        assert_eq!(value_of(&AnswerType::YesNo, portuguese(), reply), Value::YesNo(answer), "{reply}");
    }
    for (reply, meaning) in [
        ("prefiro não informar", Meaning::Refusal),
        ("não faço ideia", Meaning::Unsure),
        ("ainda não sabemos", Meaning::Unsure),
        ("por quê?", Meaning::Question(Counter::Why)),
        ("quanto custa?", Meaning::Question(Counter::Other)),
        ("quero falar com uma pessoa", Meaning::Human),
        ("voltar", Meaning::Command(Command::Back)),
    ] {
        assert_eq!(hear(&MONEY, portuguese(), reply).meaning, meaning, "{reply}");
    }
}
