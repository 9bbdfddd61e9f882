//! French, with English beside it.

use super::*;

fn french() -> Language {
    "fr".parse().unwrap()
}

#[test]
fn numbers_and_amounts() {
    for (reply, min, max) in [
        ("une soixantaine", Some(60.0), Some(60.0)),
        ("quatre-vingt-douze", Some(92.0), Some(92.0)),
        ("soixante et onze", Some(71.0), Some(71.0)),
        ("dix-huit", Some(18.0), Some(18.0)),
        ("deux mille trois cents", Some(2_300.0), Some(2_300.0)),
        ("deux virgule cinq", Some(2.5), Some(2.5)),
        ("entre 12 et 18", Some(12.0), Some(18.0)),
        ("au moins trente", Some(30.0), None),
        ("juste moi", Some(1.0), Some(1.0)),
    ] {
        assert_eq!(value_of(&NUMBER, french(), reply), Value::Number(Number { min, max }), "{reply}");
    }
    for (reply, min, max, currency) in [
        ("9k max", None, Some(9_000.0), ""),
        ("environ 7 000 €", Some(7_000.0), Some(7_000.0), "EUR"),
        ("16,4 millions de $", Some(16_400_000.0), Some(16_400_000.0), "USD"),
        ("entre 4 et 6 mille euros", Some(4_000.0), Some(6_000.0), "EUR"),
        ("pas plus de 3000 francs suisses", None, Some(3_000.0), "CHF"),
    ] {
        let expected = Money { min, max, currency: currency.parse().ok(), per: None };
        assert_eq!(value_of(&MONEY, french(), reply), Value::Money(expected), "{reply}");
    }
}

#[test]
fn times() {
    let span = |from, to| (Some(from), Some(to));
    for (reply, (from, to)) in [
        ("le mois prochain", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("le trimestre prochain", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("dans trois mois", span(date(2027, 6, 10), date(2027, 6, 10))),
        ("avant Noël", (None, Some(date(2027, 12, 24)))),
        ("mi-mai", span(date(2027, 5, 11), date(2027, 5, 20))),
        ("à partir de juin", (Some(date(2027, 6, 1)), None)),
        ("pas avant septembre", (Some(date(2027, 9, 1)), None)),
        ("le 5 mai", span(date(2027, 5, 5), date(2027, 5, 5))),
        ("pas pressé", (None, None)),
        ("demain", span(date(2027, 3, 11), date(2027, 3, 11))),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, french(), reply), expected, "{reply}");
    }
}

#[test]
fn yes_no_and_what_is_no_answer() {
    for (reply, answer) in [("bien sûr", true), ("tout à fait", true), ("pas du tout", false), ("pas encore", false)]
    {
        assert_eq!(value_of(&AnswerType::YesNo, french(), reply), Value::YesNo(answer), "{reply}");
    }
    for (reply, meaning) in [
        ("je préfère ne pas le dire", Meaning::Refusal),
        ("aucune idée", Meaning::Unsure),
        ("cela dépend du prix", Meaning::Unsure),
        ("pourquoi ?", Meaning::Question(Counter::Why)),
        ("combien ça coûte ?", Meaning::Question(Counter::Other)),
        ("je voudrais parler à quelqu'un", Meaning::Human),
        ("retour", Meaning::Command(Command::Back)),
    ] {
        assert_eq!(hear(&MONEY, french(), reply).meaning, meaning, "{reply}");
    }
}
