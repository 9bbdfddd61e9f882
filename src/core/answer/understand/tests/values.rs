//! Numbers, amounts, yes and no, ratings, addresses: the same rules in five languages.

use super::*;

fn language(code: &str) -> Language {
    code.parse().unwrap()
}

fn check_number(code: &str, cases: &[(&str, Option<f64>, Option<f64>)]) {
    for (reply, min, max) in cases {
        let expected = Value::Number(Number { min: *min, max: *max });
        assert_eq!(value_of(&NUMBER, language(code), reply), expected, "{code}: {reply}");
    }
}

fn check_exact(code: &str, cases: &[(&str, f64)]) {
    for (reply, value) in cases {
        check_number(code, &[(reply, Some(*value), Some(*value))]);
    }
}

fn check_money(code: &str, cases: &[(&str, Option<f64>, Option<f64>, &str)]) {
    for (reply, min, max, currency) in cases {
        let expected = Money { min: *min, max: *max, currency: currency.parse().ok(), per: None };
        match value_of(&MONEY, language(code), reply) {
            Value::Money(money) => assert_eq!(Money { per: None, ..money }, expected, "{code}: {reply}"),
            other => panic!("{code}: {reply}: {other:?}"),
        }
    }
}

fn check_price(code: &str, cases: &[(&str, f64, &str)]) {
    for (reply, amount, currency) in cases {
        check_money(code, &[(reply, Some(*amount), Some(*amount), currency)]);
    }
}

#[test]
fn parts_of_a_whole() {
    check_exact(
        "en",
        &[
            ("three quarters", 0.75),
            ("a fifth", 0.2),
            ("four sevenths", 4.0 / 7.0),
            ("6/8", 0.75),
            ("7/2", 3.5),
            ("4 1/2", 4.5),
            ("nine and a half", 9.5),
            ("six and three quarters", 6.75),
            ("forty and two fifths", 40.4),
            ("a million and a half", 1_500_000.0),
            ("three and a half million", 3_500_000.0),
            (",75", 0.75),
        ],
    );
    check_exact(
        "de",
        &[
            ("drei Viertel", 0.75),
            ("ein Fünftel", 0.2),
            ("vier und zwei Drittel", 4.0 + 2.0 / 3.0),
            ("zwei und ein halb", 2.5),
        ],
    );
    check_exact(
        "es",
        &[
            ("tres cuartos", 0.75),
            ("un quinto", 0.2),
            ("ocho y medio", 8.5),
            ("tres millones y medio", 3_500_000.0),
            ("4 punto cinco", 4.5),
        ],
    );
    check_exact(
        "fr",
        &[
            ("trois quarts", 0.75),
            ("un cinquième", 0.2),
            ("huit et demi", 8.5),
            ("trois millions et demi", 3_500_000.0),
            ("six virgule trente et un", 6.31),
        ],
    );
    check_exact(
        "pt",
        &[
            ("três quintos", 0.6),
            ("um terço", 1.0 / 3.0),
            ("oito e meio", 8.5),
            ("três milhões e meio", 3_500_000.0),
            ("mil e cem vírgula vinte e cinco", 1_100.25),
        ],
    );
}

#[test]
fn numbers_below_zero_and_powers() {
    check_exact(
        "en",
        &[("minus 14", -14.0), ("negative six", -6.0), ("-3/4", -0.75), ("3^4", 81.0), ("5e4", 50_000.0)],
    );
    check_exact("de", &[("minus vierzehn", -14.0)]);
    check_exact("es", &[("menos 14", -14.0)]);
    check_exact("fr", &[("moins 14", -14.0)]);
    check_exact("pt", &[("menos 14", -14.0)]);
    check_number("en", &[("from minus 6 to 4", Some(-6.0), Some(4.0)), ("-9 to -2", Some(-9.0), Some(-2.0))]);
}

#[test]
fn written_numbers_in_every_language() {
    let billion = 1_000_000_000.0;
    check_exact(
        "en",
        &[
            ("a hundred and forty", 140.0),
            ("sixty - three", 63.0),
            ("seven k", 7_000.0),
            ("three bn", 3.0 * billion),
            ("two billion four hundred million", 2_400_000_000.0),
            ("eight lkh", 800_000.0),
        ],
    );
    check_exact("de", &[("zwei Milliarden vierhundert Millionen", 2_400_000_000.0), ("zwölf Mio", 12_000_000.0)]);
    check_exact(
        "es",
        &[
            ("cuarenta y 6", 46.0),
            ("cero siete", 7.0),
            ("tres centenas", 300.0),
            ("dos mil cuatrocientos millones", 2_400_000_000.0),
        ],
    );
    check_exact("fr", &[("quarante 6", 46.0), ("deux milliards quatre cents millions", 2_400_000_000.0)]);
    check_exact(
        "pt",
        &[("quarenta e 6", 46.0), ("quatro dezenas", 40.0), ("dois bilhões e quatrocentos milhões", 2_400_000_000.0)],
    );
}

#[test]
fn limits_in_every_language() {
    check_number(
        "en",
        &[
            ("between the fourth and the ninth", Some(4.0), Some(9.0)),
            ("no fewer than 14", Some(14.0), None),
            ("equal to or less than 14", None, Some(14.0)),
            ("14 or greater", Some(14.0), None),
            ("between six and thirty", Some(6.0), Some(30.0)),
            ("more than 20 people but no more than 60", Some(20.0), Some(60.0)),
        ],
    );
    check_number("de", &[("größer oder gleich 14", Some(14.0), None), ("14 oder höher", Some(14.0), None)]);
    check_number(
        "es",
        &[
            ("mayores o iguales a 14", Some(14.0), None),
            ("más bajo que 14", None, Some(14.0)),
            ("14 o superior", Some(14.0), None),
            ("entre la cuarta y la novena", Some(4.0), Some(9.0)),
        ],
    );
    check_number("fr", &[("supérieur ou égal à 14", Some(14.0), None), ("14 ou plus grand", Some(14.0), None)]);
    check_number(
        "pt",
        &[
            ("mais alto que 14 e mais baixo que 80", Some(14.0), Some(80.0)),
            ("não mais do que 14", None, Some(14.0)),
            ("menos de 14 no escritório", None, Some(14.0)),
            ("14 ou maior", Some(14.0), None),
        ],
    );
}

#[test]
fn a_date_is_no_number() {
    for (code, reply) in [("en", "the 9th of June"), ("en", "9 June"), ("es", "el 9 de junio"), ("en", "in 9 months")] {
        let understood = hear(&NUMBER, language(code), reply);
        let taken = matches!(understood.meaning, Meaning::Value(_)) && understood.confidence > Confidence::Low;
        assert!(!taken, "{reply}: {understood:?}");
    }
    check_exact("en", &[("9 months", 9.0)]);
}

#[test]
fn prices_as_they_are_printed() {
    check_price(
        "en",
        &[
            ("CHF 1'450.–", 1_450.0, "CHF"),
            ("89.- CHF", 89.0, "CHF"),
            ("649,– €", 649.0, "EUR"),
            ("Rs. 2,50,000", 250_000.0, "INR"),
            ("BHD 4.750", 4.75, "BHD"),
            ("4.750 EUR", 4_750.0, "EUR"),
            ("18€50", 18.5, "EUR"),
            ("$ 7. 45", 7.45, "USD"),
            ("2.640, 15 €", 2_640.15, "EUR"),
            ("$88 CAD", 88.0, "CAD"),
            ("88 $US", 88.0, "USD"),
            ("U$S 88", 88.0, "USD"),
            ("NZD$88", 88.0, "NZD"),
            ("$ 640.00 480.00", 480.0, "USD"),
            ("€ 2 34,50", 34.5, "EUR"),
            ("Euro 88", 88.0, "EUR"),
            ("R 249.00", 249.0, "ZAR"),
            ("S/. 62.40", 62.4, "PEN"),
            ("Fr. 62.40", 62.4, "CHF"),
            ("310.000 đ", 310_000.0, "VND"),
            ("75 GBP million", 75_000_000.0, "GBP"),
            ("sixty MUSD", 60_000_000.0, "USD"),
            ("75 cents", 0.75, ""),
            ("40¢", 0.4, ""),
            ("640 kr", 640.0, ""),
            ("free", 0.0, ""),
            ("640 Norwegian kroner", 640.0, "NOK"),
            ("640 U.S. dollars", 640.0, "USD"),
        ],
    );
}

#[test]
fn currencies_by_their_countries() {
    check_price("de", &[("640 finnische Mark", 640.0, "FIM"), ("640 schwedische Kronen", 640.0, "SEK")]);
    check_price("es", &[("640 pesos uruguayos", 640.0, "UYU"), ("640 coronas danesas", 640.0, "DKK")]);
    check_price("fr", &[("640 dollars australiens", 640.0, "AUD"), ("640 dinars tunisiens", 640.0, "TND")]);
    check_price("pt", &[("640 wons sul-coreanos", 640.0, "KRW"), ("640 rublos russos", 640.0, "RUB")]);
    check_price("fr", &[("2 EUR 40 cents", 2.4, "EUR")]);
}

#[test]
fn amounts_with_scales_and_figures() {
    let range = |low: f64, high: f64| (Some(low), Some(high));
    for (code, reply, (min, max), currency) in [
        ("en", "70k but could stretch to 90k", range(70_000.0, 90_000.0), ""),
        ("en", "low six figures", range(100_000.0, 999_999.0), ""),
        ("de", "siebenstellig", range(1_000_000.0, 9_999_999.0), ""),
        ("es", "cinco cifras", range(10_000.0, 99_999.0), ""),
        ("fr", "un budget à cinq chiffres", range(10_000.0, 99_999.0), ""),
        ("pt", "cinco dígitos", range(10_000.0, 99_999.0), ""),
        ("es", "entre 6 y 9 mil", range(6_000.0, 9_000.0), ""),
        ("fr", "7 Md€", range(7e9, 7e9), "EUR"),
        ("fr", "7 k€", range(7_000.0, 7_000.0), "EUR"),
        ("pt", "7 mil reais", range(7_000.0, 7_000.0), "BRL"),
        ("de", "7,5 Tsd. Euro", range(7_500.0, 7_500.0), "EUR"),
        ("en", "7 lakh rupees", range(700_000.0, 700_000.0), "INR"),
        ("es", "por un total de 7.000 €", range(7_000.0, 7_000.0), "EUR"),
    ] {
        check_money(code, &[(reply, min, max, currency)]);
    }
}

#[test]
fn amounts_for_a_month_a_year_a_seat() {
    for (code, reply, per) in [
        ("en", "$400 a month", Per::Month),
        ("en", "$400 per year", Per::Year),
        ("en", "$400 per seat", Per::Seat),
        ("de", "400 € pro Monat", Per::Month),
        ("de", "400 € im Jahr", Per::Year),
        ("de", "400 € pro Nutzer", Per::Seat),
        ("es", "400 € al mes", Per::Month),
        ("es", "400 € al año", Per::Year),
        ("es", "400 € por usuario", Per::Seat),
        ("fr", "400 € par mois", Per::Month),
        ("fr", "400 € par an", Per::Year),
        ("fr", "400 € par utilisateur", Per::Seat),
        ("pt", "400 € por mês", Per::Month),
        ("pt", "400 € por ano", Per::Year),
        ("pt", "400 € por usuário", Per::Seat),
    ] {
        match value_of(&MONEY, language(code), reply) {
            Value::Money(money) => assert_eq!((money.min, money.per), (Some(400.0), Some(per)), "{reply}"),
            other => panic!("{reply}: {other:?}"),
        }
    }
}

#[test]
fn a_hundredth_is_no_amount() {
    for (code, reply) in [("fr", "pour cent"), ("es", "por ciento")] {
        assert_eq!(hear(&MONEY, language(code), reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
}

#[test]
fn yes_and_no_amid_other_words() {
    for (code, reply, answer) in [
        ("en", "I already said yes", true),
        ("en", "I think that is wrong", false),
        ("de", "ich habe doch nein gesagt", false),
        ("de", "stimmt so nicht", false),
        ("es", "dijimos que sí", true),
        ("es", "eso no es correcto", false),
        ("fr", "on a dit oui", true),
        ("fr", "je crois que ça irait, donc oui", true),
        ("fr", "je pense que c'est faux", false),
        ("fr", "pas d'accord", false),
        ("pt", "a gente disse sim", true),
        ("pt", "isto não está certo", false),
        ("pt", "com certeza que não", false),
    ] {
        assert_eq!(value_of(&AnswerType::YesNo, language(code), reply), Value::YesNo(answer), "{reply}");
    }
}

#[test]
fn a_weak_no_is_said_back() {
    for (code, reply) in [
        ("en", "not really"),
        ("de", "eher nicht"),
        ("es", "creo que no"),
        ("fr", "pas vraiment"),
        ("pt", "acho que não"),
    ] {
        let understood = hear(&AnswerType::YesNo, language(code), reply);
        assert_eq!(understood.meaning, Meaning::Value(Value::YesNo(false)), "{reply}");
        assert_eq!(understood.confidence, Confidence::Medium, "{reply}");
    }
    for (code, reply) in
        [("en", "sort of"), ("de", "teils teils"), ("es", "más o menos"), ("fr", "en partie"), ("pt", "mais ou menos")]
    {
        assert_eq!(hear(&AnswerType::YesNo, language(code), reply).meaning, Meaning::Unsure, "{reply}");
    }
}

#[test]
fn ratings_in_every_language() {
    for (code, reply) in [
        ("en", "★★★★"),
        ("en", "4/5"),
        ("en", "eight out of ten"),
        ("de", "acht von zehn"),
        ("es", "un 8 sobre 10"),
        ("fr", "8 sur 10"),
        ("pt", "nota 8 de 10"),
    ] {
        let expected = Value::Rating(Rating { given: 4.0, of: 5 });
        assert_eq!(value_of(&AnswerType::Rating { max: 5 }, language(code), reply), expected, "{reply}");
    }
}

#[test]
fn addresses_in_disguise() {
    for (reply, address) in [
        ("ann dash reed at brightmill dot com", "ann-reed@brightmill.com"),
        ("ana guion bajo ruiz arroba brightmill punto es", "ana_ruiz@brightmill.es"),
        ("anne tiret roy arobase brightmill point fr", "anne-roy@brightmill.fr"),
        ("ann <at> brightmill <dot> com", "ann@brightmill.com"),
        ("ann@ brightmill.com", "ann@brightmill.com"),
        ("is ann@brightmill.com fine?", "ann@brightmill.com"),
    ] {
        match value_of(&AnswerType::Email, EN, reply) {
            Value::Email(email) => assert_eq!(email.address, address, "{reply}"),
            other => panic!("{reply}: {other:?}"),
        }
    }
    for (reply, address) in [
        ("brightmill dot com", "https://brightmill.com"),
        ("localhost:4000", "https://localhost:4000"),
        ("a-b.c-d.co.ke/", "https://a-b.c-d.co.ke/"),
        ("http://brightmill.com/wiki_(mills)", "http://brightmill.com/wiki_(mills)"),
    ] {
        assert_eq!(value_of(&AnswerType::Url, EN, reply), Value::Url(address.into()), "{reply}");
    }
    for reply in ["www.xxx.com", "offer.pdf", "my localhost"] {
        assert_eq!(hear(&AnswerType::Url, EN, reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
}

#[test]
fn phone_numbers_in_letters_and_days_that_are_none() {
    for (reply, number) in [("1-800-FLOWERS", "+18003569377"), ("+52 1 55 1234 5678", "+525512345678")] {
        match value_of(&AnswerType::Phone, EN, reply) {
            Value::Phone(phone) => assert_eq!(phone.number, number, "{reply}"),
            other => panic!("{reply}: {other:?}"),
        }
    }
    for reply in ["3/10/2026", "2026-03-10"] {
        assert_eq!(hear(&AnswerType::Phone, EN, reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
}
