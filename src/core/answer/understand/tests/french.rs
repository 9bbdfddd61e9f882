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
        ("mi-mai", span(date(2027, 5, 10), date(2027, 5, 20))),
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
fn times_by_day_part_and_distance() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| span(day, day);
    for (reply, (from, to)) in [
        ("le 1er juin", day(date(2027, 6, 1))),
        ("le 20", day(date(2027, 3, 20))),
        ("du 22 au 26", span(date(2027, 3, 22), date(2027, 3, 26))),
        ("entre le 5 et le neuf", span(date(2027, 4, 5), date(2027, 4, 9))),
        ("à partir du 18", (Some(date(2027, 3, 18)), None)),
        ("le 12 du 4", day(date(2027, 4, 12))),
        ("le 5 04", day(date(2027, 4, 5))),
        ("mardi 16", day(date(2027, 3, 16))),
        ("jeudi prochain", day(date(2027, 3, 11))),
        ("mardi de la semaine prochaine", day(date(2027, 3, 16))),
        ("lundi en huit", day(date(2027, 3, 22))),
        ("mercredi en quinze", day(date(2027, 3, 24))),
        ("vendredi en quinze", day(date(2027, 3, 26))),
        ("jeudi en huit", day(date(2027, 3, 18))),
        ("la semaine d'après", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("l'année prochaine", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("l'an prochain", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("l'été prochain", span(date(2027, 6, 21), date(2027, 9, 23))),
        ("avant l'été", (None, Some(date(2027, 6, 20)))),
        ("à l'automne", span(date(2027, 9, 23), date(2027, 12, 21))),
        ("d'ici fin juin", (None, Some(date(2027, 6, 30)))),
        ("d'ici trois semaines", span(date(2027, 3, 10), date(2027, 3, 31))),
        ("d'ici à l'été", (None, Some(date(2027, 9, 23)))),
        ("avant la fin de l'année", (None, Some(date(2027, 12, 31)))),
        ("fin mai", span(date(2027, 5, 21), date(2027, 5, 31))),
        ("mi-avril", span(date(2027, 4, 10), date(2027, 4, 20))),
        ("début juillet", span(date(2027, 7, 1), date(2027, 7, 10))),
        ("courant juin", span(date(2027, 6, 1), date(2027, 6, 30))),
        ("au plus tard le 30 avril", (None, Some(date(2027, 4, 30)))),
        ("au plus tard fin mai", (None, Some(date(2027, 5, 31)))),
        ("pas avant la rentrée", (Some(date(2027, 9, 1)), None)),
        ("T4", span(date(2027, 10, 1), date(2027, 12, 31))),
        ("le 2e semestre", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("1er trimestre 2028", span(date(2028, 1, 1), date(2028, 3, 31))),
        ("au premier trimestre de l'année prochaine", span(date(2028, 1, 1), date(2028, 3, 31))),
        ("la première quinzaine d'avril", span(date(2027, 4, 1), date(2027, 4, 14))),
        ("la seconde moitié de mai", span(date(2027, 5, 16), date(2027, 5, 31))),
        ("les deux premières semaines de juin", span(date(2027, 5, 31), date(2027, 6, 13))),
        ("le dernier vendredi d'avril", day(date(2027, 4, 30))),
        ("la semaine du 5 avril", span(date(2027, 4, 5), date(2027, 4, 11))),
        ("la semaine du 22", span(date(2027, 3, 22), date(2027, 3, 28))),
        ("les 4 prochains jours", span(date(2027, 3, 11), date(2027, 3, 14))),
        ("les trois mois à venir", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("dans une quinzaine", day(date(2027, 3, 24))),
        ("dans la quinzaine", span(date(2027, 3, 10), date(2027, 3, 24))),
        ("dans un mois et demi", day(date(2027, 4, 25))),
        ("dans trois à six semaines", span(date(2027, 3, 31), date(2027, 4, 21))),
        ("entre 4 et 6 semaines", span(date(2027, 4, 7), date(2027, 4, 21))),
        ("sous 15 jours", span(date(2027, 3, 10), date(2027, 3, 25))),
        ("du 20 avril au 2 mai", span(date(2027, 4, 20), date(2027, 5, 2))),
        ("d'avril à juin", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("samedi 10 au mardi 13 avril", span(date(2027, 4, 10), date(2027, 4, 13))),
        ("vingt janvier deux mille vingt-huit", day(date(2028, 1, 20))),
        ("lundi matin", day(date(2027, 3, 15))),
        ("dans la journée", day(date(2027, 3, 10))),
        ("le mois en cours", span(date(2027, 3, 1), date(2027, 3, 31))),
        ("dans le courant du mois", span(date(2027, 3, 1), date(2027, 3, 31))),
        ("le reste du mois", span(date(2027, 3, 10), date(2027, 3, 31))),
        ("à la Toussaint", day(date(2027, 11, 1))),
        ("après les vacances d'été", (Some(date(2027, 9, 1)), None)),
        ("rien ne presse", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, french(), reply), expected, "{reply}");
    }
    for reply in
        ["le 5e étage", "à 15h", "un instant", "74", "le 12 rue de la Paix", "la quinzième personne", "le 31 février"]
    {
        let heard = hear(&AnswerType::Timeline, french(), reply);
        assert!(!matches!(heard.meaning, Meaning::Value(_)), "{reply}: {heard:?}");
    }
}

#[test]
fn times_by_hours_and_by_those_beside_them() {
    let span = |from, to| (Some(from), Some(to));
    let day = |day| span(day, day);
    for (reply, (from, to)) in [
        ("sous 48h", span(date(2027, 3, 10), date(2027, 3, 12))),
        ("dans 72 heures", day(date(2027, 3, 13))),
        ("les prochaines semaines", span(date(2027, 3, 10), date(2027, 3, 31))),
        ("dans les mois à venir", span(date(2027, 3, 10), date(2027, 6, 10))),
        ("le mois à venir", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("le lendemain de Pâques", day(date(2027, 3, 29))),
        ("la veille du 9 juin", day(date(2027, 6, 8))),
        ("vendredi en quinze", day(date(2027, 3, 26))),
        ("mercredi en huit", day(date(2027, 3, 17))),
        ("9 jusqu'au 12 juin", span(date(2027, 6, 9), date(2027, 6, 12))),
        ("du neuf au douze juin", span(date(2027, 6, 9), date(2027, 6, 12))),
        ("entre le 9 et le douze juin", span(date(2027, 6, 9), date(2027, 6, 12))),
        ("en fin de semaine", span(date(2027, 3, 11), date(2027, 3, 14))),
        ("au début de la semaine prochaine", span(date(2027, 3, 15), date(2027, 3, 16))),
        ("deuxième mois 2028", span(date(2028, 2, 1), date(2028, 2, 29))),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, french(), reply), expected, "{reply}");
    }
    for reply in ["à 15h", "avant 18h", "dans les années 90"] {
        let heard = hear(&AnswerType::Timeline, french(), reply);
        assert!(!matches!(heard.meaning, Meaning::Value(_)), "{reply}: {heard:?}");
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
