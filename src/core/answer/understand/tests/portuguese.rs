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
        ("meados de maio", span(date(2027, 5, 10), date(2027, 5, 20))),
        ("no segundo trimestre", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("a partir de junho", (Some(date(2027, 6, 1)), None)),
        ("não temos pressa", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, portuguese(), reply), expected, "{reply}");
    }
}

#[test]
fn times_by_day_part_and_distance() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| span(day, day);
    for (reply, (from, to)) in [
        ("1º de junho", day(date(2027, 6, 1))),
        ("dia 20", day(date(2027, 3, 20))),
        ("até dia 20", (None, Some(date(2027, 3, 20)))),
        ("do dia 22 ao dia 26", span(date(2027, 3, 22), date(2027, 3, 26))),
        ("a partir do dia 18", (Some(date(2027, 3, 18)), None)),
        ("dia dezoito", day(date(2027, 3, 18))),
        ("15/mai", day(date(2027, 5, 15))),
        ("7-mai-2027", day(date(2027, 5, 7))),
        ("terça dia 16", day(date(2027, 3, 16))),
        ("terça-feira, 16 de março", day(date(2027, 3, 16))),
        ("quinta que vem", day(date(2027, 3, 11))),
        ("na próxima quinta", day(date(2027, 3, 11))),
        ("5ª feira", day(date(2027, 3, 11))),
        ("quarta da semana que vem", day(date(2027, 3, 17))),
        ("a semana seguinte", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("o mês que vem", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("daqui a duas semanas", day(date(2027, 3, 24))),
        ("daqui 20 dias", day(date(2027, 3, 30))),
        ("daqui até o fim de junho", (None, Some(date(2027, 6, 30)))),
        ("antes do fim do ano", (None, Some(date(2027, 12, 31)))),
        ("até o fim do mês", (None, Some(date(2027, 3, 31)))),
        ("no início do mês", span(date(2027, 3, 1), date(2027, 3, 10))),
        ("em meados de agosto", span(date(2027, 8, 10), date(2027, 8, 20))),
        ("fins de maio", span(date(2027, 5, 21), date(2027, 5, 31))),
        ("final do ano que vem", span(date(2028, 12, 1), date(2028, 12, 31))),
        ("no mais tardar até abril", (None, Some(date(2027, 4, 30)))),
        ("não antes de setembro", (Some(date(2027, 9, 1)), None)),
        ("de junho em diante", (Some(date(2027, 6, 1)), None)),
        ("T4", span(date(2027, 10, 1), date(2027, 12, 31))),
        ("2º semestre", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("no primeiro trimestre do ano que vem", span(date(2028, 1, 1), date(2028, 3, 31))),
        ("primeira quinzena de maio", span(date(2027, 5, 1), date(2027, 5, 14))),
        ("segunda metade de abril", span(date(2027, 4, 16), date(2027, 4, 30))),
        ("as duas primeiras semanas de junho", span(date(2027, 5, 31), date(2027, 6, 13))),
        ("última sexta de abril", day(date(2027, 4, 30))),
        ("a semana do dia 5 de abril", span(date(2027, 4, 5), date(2027, 4, 11))),
        ("os próximos 4 dias", span(date(2027, 3, 11), date(2027, 3, 14))),
        ("3 próximos meses", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("nas próximas 3 semanas", span(TODAY, date(2027, 3, 31))),
        ("em umas semanas", day(date(2027, 3, 31))),
        ("em meio ano", day(date(2027, 9, 10))),
        ("em um mês e meio", day(date(2027, 4, 25))),
        ("entre 4 e 6 semanas", span(date(2027, 4, 7), date(2027, 4, 21))),
        ("em até 2 meses", span(date(2027, 3, 10), date(2027, 5, 10))),
        ("de 20 de abril a 2 de maio", span(date(2027, 4, 20), date(2027, 5, 2))),
        ("de abril até junho", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("de 5 a 9 de abril", span(date(2027, 4, 5), date(2027, 4, 9))),
        ("vinte de janeiro de dois mil e vinte e oito", day(date(2028, 1, 20))),
        ("segunda de manhã", day(date(2027, 3, 15))),
        ("amanhã à tarde", day(date(2027, 3, 11))),
        ("hoje mesmo", day(date(2027, 3, 10))),
        ("este mês", span(date(2027, 3, 1), date(2027, 3, 31))),
        ("ao longo do trimestre", span(date(2027, 1, 1), date(2027, 3, 31))),
        ("resto do mês", span(date(2027, 3, 10), date(2027, 3, 31))),
        ("depois do carnaval", (Some(date(2028, 3, 1)), None)),
        ("dia dos namorados", day(date(2027, 6, 12))),
        ("antes da consciência negra", (None, Some(date(2027, 11, 19)))),
        ("no verão que vem", span(date(2027, 6, 21), date(2027, 9, 23))),
        ("sem prazo definido", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, portuguese(), reply), expected, "{reply}");
    }
    for reply in ["o segundo", "às 15h", "1 adulto", "no meio", "dia sim", "já que depende de vocês", "31 de fevereiro"]
    {
        let heard = hear(&AnswerType::Timeline, portuguese(), reply);
        assert!(!matches!(heard.meaning, Meaning::Value(_)), "{reply}: {heard:?}");
    }
}

#[test]
fn times_by_hours_and_by_those_beside_them() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| span(day, day);
    for (reply, (from, to)) in [
        ("em 24 horas", day(date(2027, 3, 11))),
        ("daqui a 72h", day(date(2027, 3, 13))),
        ("nas próximas semanas", span(date(2027, 3, 10), date(2027, 3, 31))),
        ("nos próximos meses", span(date(2027, 3, 10), date(2027, 6, 10))),
        ("na véspera do Natal", day(date(2027, 12, 24))),
        ("no dia seguinte à Páscoa", day(date(2027, 3, 29))),
        ("junho nove", day(date(2027, 6, 9))),
        ("de nove a doze de junho", span(date(2027, 6, 9), date(2027, 6, 12))),
        ("segundo mês 2028 a quinto mês 2028", span(date(2028, 2, 1), date(2028, 5, 31))),
        ("no fim da próxima semana", span(date(2027, 3, 18), date(2027, 3, 21))),
        ("no meio da próxima semana", span(date(2027, 3, 17), date(2027, 3, 18))),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, portuguese(), reply), expected, "{reply}");
    }
    for reply in ["ter", "às 15h"] {
        let heard = hear(&AnswerType::Timeline, portuguese(), reply);
        assert!(!matches!(heard.meaning, Meaning::Value(_)), "{reply}: {heard:?}");
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
