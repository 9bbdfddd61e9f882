//! Italian, with English beside it.

use super::*;

fn italian() -> Language {
    Language::ITALIAN
}

#[test]
fn numbers() {
    for (reply, min, max) in [
        ("ventotto", Some(28.0), Some(28.0)),
        ("trentuno", Some(31.0), Some(31.0)),
        ("ventitré", Some(23.0), Some(23.0)),
        ("centoventi", Some(120.0), Some(120.0)),
        ("centottantacinque", Some(185.0), Some(185.0)),
        ("duecentocinquanta", Some(250.0), Some(250.0)),
        ("millecinquecento", Some(1_500.0), Some(1_500.0)),
        ("duemilatrecento", Some(2_300.0), Some(2_300.0)),
        ("trecentomila", Some(300_000.0), Some(300_000.0)),
        ("un milione e duecentomila", Some(1_200_000.0), Some(1_200_000.0)),
        ("due virgola cinque", Some(2.5), Some(2.5)),
        ("1.200", Some(1_200.0), Some(1_200.0)),
        ("una ventina", Some(20.0), Some(20.0)),
        ("un'ottantina di persone", Some(80.0), Some(80.0)),
        ("un paio", Some(2.0), Some(2.0)),
        ("due dozzine", Some(24.0), Some(24.0)),
        ("un centinaio di colleghi", Some(100.0), Some(100.0)),
        ("circa 45 persone", Some(45.0), Some(45.0)),
        ("tra 12 e 18", Some(12.0), Some(18.0)),
        ("dai 20 ai 30 utenti", Some(20.0), Some(30.0)),
        ("da cinque a dieci", Some(5.0), Some(10.0)),
        ("10-15", Some(10.0), Some(15.0)),
        ("almeno trenta", Some(30.0), None),
        ("più di 50", Some(50.0), None),
        ("oltre cento", Some(100.0), None),
        ("40 in su", Some(40.0), None),
        ("al massimo 25", None, Some(25.0)),
        ("meno di dodici", None, Some(12.0)),
        ("non più di sessanta", None, Some(60.0)),
        ("solo io", Some(1.0), Some(1.0)),
        ("siamo in 14", Some(14.0), Some(14.0)),
    ] {
        assert_eq!(value_of(&NUMBER, italian(), reply), Value::Number(Number { min, max }), "{reply}");
    }
}

#[test]
fn amounts() {
    for (reply, min, max, currency, per) in [
        ("9k max", None, Some(9_000.0), "", None),
        ("circa 7.000 €", Some(7_000.0), Some(7_000.0), "EUR", None),
        ("settemila euro", Some(7_000.0), Some(7_000.0), "EUR", None),
        ("20mila euro", Some(20_000.0), Some(20_000.0), "EUR", None),
        ("1,5 milioni di euro", Some(1_500_000.0), Some(1_500_000.0), "EUR", None),
        ("3 milioni d'euro", Some(3_000_000.0), Some(3_000_000.0), "EUR", None),
        ("mezzo milione di dollari", Some(500_000.0), Some(500_000.0), "USD", None),
        ("dai 10 ai 20 mila euro", Some(10_000.0), Some(20_000.0), "EUR", None),
        ("tra i 3.000 e i 4.000 euro", Some(3_000.0), Some(4_000.0), "EUR", None),
        ("tra 4 e 6 mila euro", Some(4_000.0), Some(6_000.0), "EUR", None),
        ("non più di 3000 franchi svizzeri", None, Some(3_000.0), "CHF", None),
        ("al massimo 8.000 euro", None, Some(8_000.0), "EUR", None),
        ("fino a 12mila", None, Some(12_000.0), "", None),
        ("almeno 50.000 €", Some(50_000.0), None, "EUR", None),
        ("a partire da 2.500 euro", Some(2_500.0), None, "EUR", None),
        ("oltre i 100.000 euro", Some(100_000.0), None, "EUR", None),
        ("un paio di migliaia di euro", Some(2_000.0), Some(2_000.0), "EUR", None),
        ("300 sterline al mese", Some(300.0), Some(300.0), "GBP", Some(Per::Month)),
        ("10.000 euro all'anno", Some(10_000.0), Some(10_000.0), "EUR", Some(Per::Year)),
        ("15 euro a utente", Some(15.0), Some(15.0), "EUR", Some(Per::Seat)),
        ("40.000 in totale", Some(40_000.0), Some(40_000.0), "", Some(Per::Project)),
        ("cinque cifre", Some(10_000.0), Some(99_999.0), "", None),
        ("abbiamo un budget di 25 mila euro", Some(25_000.0), Some(25_000.0), "EUR", None),
    ] {
        let expected = Money { min, max, currency: currency.parse().ok(), per };
        assert_eq!(value_of(&MONEY, italian(), reply), Value::Money(expected), "{reply}");
    }
}

#[test]
fn times() {
    let span = |from, to| (Some(from), Some(to));
    let day = |date| span(date, date);
    for (reply, (from, to)) in [
        ("il mese prossimo", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("il prossimo mese", span(date(2027, 4, 1), date(2027, 4, 30))),
        ("nel prossimo trimestre", span(date(2027, 4, 1), date(2027, 6, 30))),
        ("l'anno prossimo", span(date(2028, 1, 1), date(2028, 12, 31))),
        ("la settimana prossima", span(date(2027, 3, 15), date(2027, 3, 21))),
        ("questo mese", span(date(2027, 3, 1), date(2027, 3, 31))),
        ("quest'anno", span(date(2027, 1, 1), date(2027, 12, 31))),
        ("tra tre mesi", day(date(2027, 6, 10))),
        ("fra due settimane", day(date(2027, 3, 24))),
        ("tra 10 giorni", day(date(2027, 3, 20))),
        ("tra un anno e mezzo", day(date(2028, 9, 10))),
        ("tra 2-3 mesi", span(date(2027, 5, 10), date(2027, 6, 10))),
        ("entro sei settimane", span(TODAY, date(2027, 4, 21))),
        ("entro giugno", (None, Some(date(2027, 6, 30)))),
        ("entro il 30 giugno", (None, Some(date(2027, 6, 30)))),
        ("entro l'8 maggio", (None, Some(date(2027, 5, 8)))),
        ("entro la fine di maggio", (None, Some(date(2027, 5, 31)))),
        ("entro fine anno", (None, Some(date(2027, 12, 31)))),
        ("prima di Natale", (None, Some(date(2027, 12, 24)))),
        ("prima dell'estate", (None, Some(date(2027, 6, 20)))),
        ("metà maggio", span(date(2027, 5, 10), date(2027, 5, 20))),
        ("a metà aprile", span(date(2027, 4, 10), date(2027, 4, 20))),
        ("inizio giugno", span(date(2027, 6, 1), date(2027, 6, 10))),
        ("fine luglio", span(date(2027, 7, 21), date(2027, 7, 31))),
        ("in estate", span(date(2027, 6, 21), date(2027, 9, 23))),
        ("quest'estate", span(date(2027, 6, 21), date(2027, 9, 23))),
        ("dopo l'estate", (Some(date(2027, 9, 24)), None)),
        ("a inizio d'autunno", span(date(2027, 9, 23), date(2027, 10, 22))),
        ("in autunno", span(date(2027, 9, 23), date(2027, 12, 21))),
        ("a settembre", span(date(2027, 9, 1), date(2027, 9, 30))),
        ("ottobre 2028", span(date(2028, 10, 1), date(2028, 10, 31))),
        ("terzo trimestre", span(date(2027, 7, 1), date(2027, 9, 30))),
        ("secondo semestre", span(date(2027, 7, 1), date(2027, 12, 31))),
        ("da giugno a settembre", span(date(2027, 6, 1), date(2027, 9, 30))),
        ("a partire da giugno", (Some(date(2027, 6, 1)), None)),
        ("da settembre in poi", (Some(date(2027, 9, 1)), None)),
        ("non prima di settembre", (Some(date(2027, 9, 1)), None)),
        ("dopo Pasqua", (Some(date(2027, 3, 29)), None)),
        ("il 5 maggio", day(date(2027, 5, 5))),
        ("15 marzo 2028", day(date(2028, 3, 15))),
        ("15/4/2027", day(date(2027, 4, 15))),
        ("lunedì", day(date(2027, 3, 15))),
        ("domani", day(date(2027, 3, 11))),
        ("dopodomani", day(date(2027, 3, 12))),
        ("Ferragosto", day(date(2027, 8, 15))),
        ("nessuna fretta", (None, None)),
        ("non abbiamo fretta", (None, None)),
        ("siamo flessibili", (None, None)),
    ] {
        let expected = Value::Timeline(Timeline { from, to, asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, italian(), reply), expected, "{reply}");
    }
    for reply in ["il prima possibile", "subito", "al più presto", "urgente", "quanto prima"] {
        let expected = Value::Timeline(Timeline { from: Some(TODAY), to: Some(TODAY), asap: true });
        assert_eq!(value_of(&AnswerType::Timeline, italian(), reply), expected, "{reply}");
    }
}

#[test]
fn yes_and_no() {
    for (reply, answer) in [
        ("sì", true),
        ("si", true),
        ("certo", true),
        ("certo che sì", true),
        ("va bene", true),
        ("d'accordo", true),
        ("volentieri", true),
        ("senz'altro", true),
        ("perché no", true),
        ("esatto!", true),
        ("sì, grazie", true),
        ("come no", true),
        ("no", false),
        ("no, grazie", false),
        ("per niente", false),
        ("assolutamente no", false),
        ("non ancora", false),
        ("non proprio", false),
        ("per ora no", false),
        ("neanche per sogno", false),
        ("non credo", false),
        ("macché", false),
    ] {
        assert_eq!(value_of(&AnswerType::YesNo, italian(), reply), Value::YesNo(answer), "{reply}");
    }
    for reply in ["forse", "dipende", "boh", "non lo so", "può darsi", "sì e no", "non ne ho idea", "magari"] {
        assert_eq!(hear(&AnswerType::YesNo, italian(), reply).meaning, Meaning::Unsure, "{reply}");
    }
}

#[test]
fn what_is_no_answer() {
    for (reply, meaning) in [
        ("preferisco non dirlo", Meaning::Refusal),
        ("preferirei di no", Meaning::Refusal),
        ("non posso dirlo", Meaning::Refusal),
        ("è confidenziale", Meaning::Refusal),
        ("informazione riservata", Meaning::Refusal),
        ("non vi riguarda", Meaning::Refusal),
        ("nessuna idea", Meaning::Unsure),
        ("non lo sappiamo ancora", Meaning::Unsure),
        ("non abbiamo ancora deciso", Meaning::Unsure),
        ("dipende dal prezzo", Meaning::Unsure),
        ("da definire", Meaning::Unsure),
        ("devo chiedere al mio capo", Meaning::Unsure),
        ("perché?", Meaning::Question(Counter::Why)),
        ("a cosa serve?", Meaning::Question(Counter::Why)),
        ("cosa intende?", Meaning::Question(Counter::Other)),
        ("quanto costa?", Meaning::Question(Counter::Other)),
        ("vorrei parlare con una persona", Meaning::Human),
        ("posso parlare con qualcuno?", Meaning::Human),
        ("un operatore, per favore", Meaning::Human),
        ("mi potete chiamare?", Meaning::Human),
        ("indietro", Meaning::Command(Command::Back)),
        ("salta", Meaning::Command(Command::Skip)),
        ("salta questa, per favore", Meaning::Command(Command::Skip)),
        ("basta così", Meaning::Command(Command::Cancel)),
        ("ricomincia da capo", Meaning::Command(Command::Restart)),
        ("aiuto", Meaning::Command(Command::Help)),
    ] {
        assert_eq!(hear(&MONEY, italian(), reply).meaning, meaning, "{reply}");
    }
}

#[test]
fn people_and_ratings() {
    for (reply, name) in [("mi chiamo Giulia Bianchi", "Giulia Bianchi"), ("sono Marco della Rossi Spa", "Marco")] {
        assert_eq!(value_of(&AnswerType::Name, italian(), reply), Value::Name(name.into()), "{reply}");
    }
    for (reply, company) in
        [("la nostra azienda si chiama Verdi Srl", "Verdi Srl"), ("lavoro per Fratelli Neri", "Fratelli Neri")]
    {
        assert_eq!(value_of(&AnswerType::Company, italian(), reply), Value::Company(company.into()), "{reply}");
    }
    for (reply, given) in [("quattro su cinque", 4.0), ("8 su 10", 4.0), ("un 3", 3.0), ("direi 5", 5.0), ("★★", 2.0)]
    {
        let expected = Value::Rating(Rating { given, of: 5 });
        assert_eq!(value_of(&AnswerType::Rating { max: 5 }, italian(), reply), expected, "{reply}");
    }
}

#[test]
fn slips_are_corrected() {
    let times = [
        ("entro setembre", date(2027, 9, 30)),
        ("entro dicenbre", date(2027, 12, 31)),
        ("entro febraio", date(2028, 2, 29)),
    ];
    for (reply, to) in times {
        let expected = Value::Timeline(Timeline { from: None, to: Some(to), asap: false });
        assert_eq!(value_of(&AnswerType::Timeline, italian(), reply), expected, "{reply}");
    }
    assert_eq!(value_of(&NUMBER, italian(), "cinquannta"), Value::Number(Number { min: Some(50.0), max: Some(50.0) }));
}
