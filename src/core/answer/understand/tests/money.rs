//! Money in both languages.

use super::super::misheard::check_not_taken;
use super::*;

fn check_money(language: Language, cases: &[(&str, Option<f64>, Option<f64>, &str)]) {
    for (reply, min, max, currency) in cases {
        let expected = Money { min: *min, max: *max, currency: currency.parse().ok(), per: None };
        match value_of(&MONEY, language, reply) {
            Value::Money(money) => assert_eq!(Money { per: None, ..money }, expected, "{reply}"),
            other => panic!("{reply}: {other:?}"),
        }
    }
}

#[test]
fn money_in_english() {
    check_money(
        EN,
        &[
            ("max 7k", None, Some(7_000.0), ""),
            ("$900 a month max", None, Some(900.0), "USD"),
            ("CHF 500 to CHF 800", Some(500.0), Some(800.0), "CHF"),
            ("4,400 PEN", Some(4_400.0), Some(4_400.0), "PEN"),
            ("9 070 000 000 HKD", Some(9_070_000_000.0), Some(9_070_000_000.0), "HKD"),
            ("around 30.000 €", Some(30_000.0), Some(30_000.0), "EUR"),
            ("6-12k", Some(6_000.0), Some(12_000.0), ""),
            ("between 4 and 9 thousand pounds", Some(4_000.0), Some(9_000.0), "GBP"),
            ("$25,000", Some(25_000.0), Some(25_000.0), "USD"),
            ("$10-$20", Some(10.0), Some(20.0), "USD"),
            ("under 6k", None, Some(6_000.0), ""),
            ("more than 40k euros", Some(40_000.0), None, "EUR"),
            ("a couple grand", Some(2_000.0), Some(2_000.0), ""),
            ("five thousand", Some(5_000.0), Some(5_000.0), ""),
            ("EUR 1.250,50", Some(1_250.5), Some(1_250.5), "EUR"),
            ("CA$ 900", Some(900.0), Some(900.0), "CAD"),
            ("our budget is 5000", Some(5_000.0), Some(5_000.0), ""),
            ("20k+", Some(20_000.0), None, ""),
            ("15,000 or more", Some(15_000.0), None, ""),
            ("8 grand tops", None, Some(8_000.0), ""),
            ("10k, maybe 15", Some(10_000.0), Some(15_000.0), ""),
            ("no more than 3000 quid", None, Some(3_000.0), "GBP"),
            ("half a million", Some(500_000.0), Some(500_000.0), ""),
            ("six figures", Some(100_000.0), Some(999_999.0), ""),
            ("not sure, maybe 10k", Some(10_000.0), Some(10_000.0), ""),
            ("30,000 dollers", Some(30_000.0), Some(30_000.0), "USD"),
            ("no budget", Some(0.0), Some(0.0), ""),
            ("12 dollars and 30 cents", Some(12.3), Some(12.3), "USD"),
            ("40 euros 20", Some(40.2), Some(40.2), "EUR"),
            ("$3 and eighteen", Some(3.18), Some(3.18), "USD"),
            ("£6.00 7.00", Some(6.0), Some(6.0), "GBP"),
            ("65 Kč", Some(65.0), Some(65.0), "CZK"),
            ("zł 120", Some(120.0), Some(120.0), "PLN"),
            ("2 300 руб.", Some(2_300.0), Some(2_300.0), "RUB"),
            ("Rs. 5000", Some(5_000.0), Some(5_000.0), "INR"),
            ("R$ 800", Some(800.0), Some(800.0), "BRL"),
            ("HK$2,500", Some(2_500.0), Some(2_500.0), "HKD"),
            ("70 ₱", Some(70.0), Some(70.0), "PHP"),
            ("3 lakh rupees", Some(300_000.0), Some(300_000.0), "INR"),
            ("15 MUSD", Some(15_000_000.0), Some(15_000_000.0), "USD"),
            ("a quarter million dollars", Some(250_000.0), Some(250_000.0), "USD"),
            ("$.60", Some(0.6), Some(0.6), "USD"),
            ("23.50", Some(23.5), Some(23.5), ""),
            ("over 5k but under 8k", Some(5_000.0), Some(8_000.0), ""),
            ("20k, but 25 would be fine too", Some(20_000.0), Some(25_000.0), ""),
            ("3k a month, so 36k a year", Some(3_000.0), Some(3_000.0), ""),
            ("c $ 7 million", Some(7_000_000.0), Some(7_000_000.0), "CAD"),
            ("it costs us $70", Some(70.0), Some(70.0), "USD"),
            ("a $ 70 voucher", Some(70.0), Some(70.0), "USD"),
            ("TT$ 45", Some(45.0), Some(45.0), "TTD"),
            ("30 canadiandollars", Some(30.0), Some(30.0), "CAD"),
            ("80 tugriks", Some(80.0), Some(80.0), "MNT"),
            ("\"$65\" is not what we planned", Some(65.0), Some(65.0), "USD"),
            ("30 dollars with 20 cents", Some(30.2), Some(30.2), "USD"),
            ("we paid 312.40 to the last agency and were happy with it", Some(312.4), Some(312.4), ""),
            ("can you do it for the same amount of 92.75 as in the spring?", Some(92.75), Some(92.75), ""),
        ],
    );
    check_not_taken(
        &MONEY,
        &[
            (EN, "see you all at 16.45 on the 23.11 in the big office then"),
            (EN, "we still run version 7.85 of the shop software here"),
        ],
    );
}

#[test]
fn prices_as_shops_print_them() {
    check_money(
        EN,
        &[
            ("22.10 (26.30 incl. VAT)", Some(22.1), Some(22.1), ""),
            ("(net) 4.800,00", Some(4_800.0), Some(4_800.0), ""),
            ("89,00 € (-20%)", Some(89.0), Some(89.0), "EUR"),
            ("340€500", Some(340.5), Some(340.5), "EUR"),
            ("$..45", Some(0.45), Some(0.45), "USD"),
            ("$.45,200", Some(45_200.0), Some(45_200.0), "USD"),
            ("90 TL 61.50 TL", Some(90.0), Some(90.0), "TRY"),
            ("7,000.00 руб. 6,200.00 руб.", Some(7_000.0), Some(7_000.0), "RUB"),
            ("$ 70.00 64.00", Some(64.0), Some(64.0), "USD"),
            ("300 美元", Some(300.0), Some(300.0), "USD"),
            ("40 сом", Some(40.0), Some(40.0), "KGS"),
            ("12 ؋", Some(12.0), Some(12.0), "AFN"),
        ],
    );
}

#[test]
fn cents_in_other_languages() {
    for (language, cases) in [
        ("de", &["12 Euro mit 30 Cent", "12 Euro, 30 Cent"][..]),
        ("es", &["12 euros con 30", "doce euros con treinta céntimos"]),
        ("fr", &["douze euros et trente cents", "12 euros avec 30 centimes"]),
        ("it", &["12 euro e 30 centesimi", "12 euro con 30"]),
        ("pt", &["12 euros com 30 cêntimos", "doze euros com 30"]),
    ] {
        let language = language.parse().unwrap();
        let cases: Vec<_> = cases.iter().map(|reply| (*reply, Some(12.3), Some(12.3), "EUR")).collect();
        check_money(language, &cases);
    }
    let french = "fr".parse().unwrap();
    check_money(
        french,
        &[
            ("douze euros et cinq cents", Some(12.05), Some(12.05), "EUR"),
            ("cinq cents euros", Some(500.0), Some(500.0), "EUR"),
            ("trente-cinq cents", Some(0.35), Some(0.35), ""),
        ],
    );
}

#[test]
fn money_in_german() {
    check_money(
        DE,
        &[
            ("max. 7000€", None, Some(7_000.0), "EUR"),
            ("10 bis 15 Tausend", Some(10_000.0), Some(15_000.0), ""),
            ("1,5 Mio.", Some(1_500_000.0), Some(1_500_000.0), ""),
            ("fünftausend", Some(5_000.0), Some(5_000.0), ""),
            ("ca. 20.000 EUR", Some(20_000.0), Some(20_000.0), "EUR"),
            ("zwischen 3.000 und 4.500 Euro", Some(3_000.0), Some(4_500.0), "EUR"),
            ("mindestens 80 Tsd. Euro", Some(80_000.0), None, "EUR"),
            ("höchstens zwölftausend Franken", None, Some(12_000.0), "CHF"),
            ("wir haben etwa 5000 eingeplant", Some(5_000.0), Some(5_000.0), ""),
            ("bis zu 12.500,00 EUR", None, Some(12_500.0), "EUR"),
            ("unter 10k", None, Some(10_000.0), ""),
            ("über 50.000", Some(50_000.0), None, ""),
            ("12 Euro und 50 Cent", Some(12.5), Some(12.5), "EUR"),
            ("zwei Komma fünf Millionen Euro", Some(2_500_000.0), Some(2_500_000.0), "EUR"),
            ("ungefahr funf Tausend Euro", Some(5_000.0), Some(5_000.0), "EUR"),
            ("hochstens 3 MEUR", None, Some(3_000_000.0), "EUR"),
            ("800 Pfd.", Some(800.0), Some(800.0), "GBP"),
            ("fünfstellig", Some(10_000.0), Some(99_999.0), ""),
            ("US-Dollar wären es 300 US-Dollar", Some(300.0), Some(300.0), "USD"),
        ],
    );
}

#[test]
fn money_says_what_it_is_for() {
    let cases = [
        (EN, "300 a month", Per::Month),
        (EN, "€500/month", Per::Month),
        (EN, "20k per year", Per::Year),
        (EN, "25 per user", Per::Seat),
        (DE, "300 Euro im Monat", Per::Month),
        (DE, "20 Tsd. pro Jahr", Per::Year),
        (DE, "15 € pro Nutzer", Per::Seat),
        (DE, "10.000 insgesamt", Per::Project),
    ];
    for (language, reply, per) in cases {
        match value_of(&MONEY, language, reply) {
            Value::Money(money) => assert_eq!(money.per, Some(per), "{reply}"),
            other => panic!("{reply}: {other:?}"),
        }
    }
}

#[test]
fn what_counts_something_else_is_no_money() {
    for reply in ["in 3 months", "we are 12 people", "15 %", "blue", "all of it", "top"] {
        assert_eq!(hear(&MONEY, EN, reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
    let guess = hear(&MONEY, EN, "yesterday my colleague Anna showed room 12 to three visitors from Spain");
    assert_eq!(guess.confidence, Confidence::Low);
}

#[test]
fn bounds_of_money_hold_in_the_scripts_currency_only() {
    let bounded = AnswerType::Money { min: Some(1_000.0), max: Some(50_000.0), per: None };
    let out = Meaning::Other(Misfit::OutOfBounds { min: Some(1_000.0), max: Some(50_000.0) });
    assert_eq!(hear(&bounded, EN, "500").meaning, out);
    assert_eq!(hear(&bounded, EN, "€60k").meaning, out);
    assert!(matches!(hear(&bounded, EN, "$500").meaning, Meaning::Value(_)));
    assert!(matches!(hear(&bounded, EN, "up to 2000").meaning, Meaning::Value(_)));
}
