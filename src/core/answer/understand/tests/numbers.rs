//! Numbers, and yes or no, in both languages.

use super::super::misheard::{check_not_taken, ends, taken_from};
use super::*;

fn check_number(language: Language, cases: &[(&str, Option<f64>, Option<f64>)]) {
    for (reply, min, max) in cases {
        let expected = Value::Number(Number { min: *min, max: *max });
        assert_eq!(value_of(&NUMBER, language, reply), expected, "{reply}");
    }
}

fn exact(value: f64) -> (Option<f64>, Option<f64>) {
    (Some(value), Some(value))
}

#[test]
fn numbers_in_english() {
    let cases = [
        ("around 60", exact(60.0)),
        ("70ish people", exact(70.0)),
        ("1,400", exact(1_400.0)),
        (".25", exact(0.25)),
        ("2/3", exact(2.0 / 3.0)),
        ("23,45,678", exact(2_345_678.0)),
        ("3 hundred and 12", exact(312.0)),
        ("5 thousand 2 hundred and 7", exact(5_207.0)),
        ("four point seven", exact(4.7)),
        ("one point zero five", exact(1.05)),
        ("three point two million", exact(3_200_000.0)),
        ("six thousand million", exact(6e9)),
        ("two lakh", exact(200_000.0)),
        ("4 crore", exact(40_000_000.0)),
        ("three couples", exact(6.0)),
        ("a pair of us", exact(2.0)),
        ("half a dozen seats", exact(6.0)),
        ("36 (thirty-six)", exact(36.0)),
        ("it's only me", exact(1.0)),
        ("none of them", exact(0.0)),
        ("12 to 18", (Some(12.0), Some(18.0))),
        ("between 30 and 45 seats", (Some(30.0), Some(45.0))),
        ("30~50", (Some(30.0), Some(50.0))),
        ("at least 8 and at most 12", (Some(8.0), Some(12.0))),
        ("over 60 but under 90", (Some(60.0), Some(90.0))),
        ("above 200 and below 250", (Some(200.0), Some(250.0))),
        ("less than or equal to 40", (None, Some(40.0))),
        ("fewer than nine", (None, Some(9.0))),
        ("25 or more", (Some(25.0), None)),
        ("upwards of 70", (Some(70.0), None)),
        ("we're 22, growing to 40 next year", exact(22.0)),
        ("three forty two", exact(342.0)),
        ("four oh six", exact(406.0)),
        ("two doz", exact(24.0)),
        (".0035G", exact(3_500_000.0)),
        ("80 or more than 60", (Some(60.0), None)),
        ("15 or less than 18", (None, Some(18.0))),
        ("what would it cost for 14 users?", exact(14.0)),
    ];
    check_number(EN, &cases.map(|(reply, (min, max))| (reply, min, max)));
}

#[test]
fn numbers_in_german() {
    let cases = [
        ("etwa 60", exact(60.0)),
        ("1.400", exact(1_400.0)),
        ("zwei Komma fünf", exact(2.5)),
        ("drei Komma zwei Millionen", exact(3_200_000.0)),
        ("1/4", exact(0.25)),
        ("zwölfhundert", exact(1_200.0)),
        ("funf", exact(5.0)),
        ("ungefahr zwolf", exact(12.0)),
        ("zu dritt", exact(3.0)),
        ("36 (sechsunddreißig)", exact(36.0)),
        ("nur ich", exact(1.0)),
        ("gar keine", exact(0.0)),
        ("12 bis 18", (Some(12.0), Some(18.0))),
        ("zwischen 30 und 45 Leute", (Some(30.0), Some(45.0))),
        ("mindestens 8 und höchstens 12", (Some(8.0), Some(12.0))),
        ("weniger als neun", (None, Some(9.0))),
        ("25 oder mehr", (Some(25.0), None)),
    ];
    check_number(DE, &cases.map(|(reply, (min, max))| (reply, min, max)));
}

#[test]
fn numbers_in_questions() {
    for (language, reply, count) in [
        ("de", "Was kostet das für 14 Leute?", 14.0),
        ("es", "¿cuánto cuesta para 14 personas?", 14.0),
        ("fr", "combien pour 14 personnes ?", 14.0),
        ("it", "quanto costa per 14 persone?", 14.0),
        ("pt", "quanto custa para 14 pessoas?", 14.0),
    ] {
        let taken = taken_from(hear(&NUMBER, language.parse().unwrap(), reply));
        assert_eq!(ends(taken), Some(exact(count)), "{reply}");
    }
    check_not_taken(
        &NUMBER,
        &[
            (EN, "can you do it for 900 dollars?"),
            (EN, "is it cheaper for 2 years?"),
            (EN, "can I have 3 accounts?"),
            (EN, "bilions"),
            (EN, "eleven fifteen"),
            (EN, "call me at two thirty"),
            (EN, "two thirty pm"),
        ],
    );
}

#[test]
fn numbers_in_portuguese() {
    let portuguese = "pt".parse().unwrap();
    check_number(
        portuguese,
        &[
            ("três vírgula mil duzentos e cinco", Some(3.1205), Some(3.1205)),
            ("maiores de 40", Some(40.0), None),
            ("como máximo 30", None, Some(30.0)),
            ("60 como máximo e 40 como mínimo", Some(40.0), Some(60.0)),
        ],
    );
}

#[test]
fn what_is_measured_is_no_number_of_anything() {
    for reply in ["a 45km drive", "the .5ml bottle"] {
        assert_eq!(hear(&NUMBER, EN, reply).meaning, Meaning::Other(Misfit::NotFound), "{reply}");
    }
}

#[test]
fn yes_and_no_as_people_say_them() {
    for (language, reply, answer) in [
        (EN, "couldn't agree more", true),
        (EN, "wouldn't mind", true),
        (EN, "yes, we tried it last year", true),
        (EN, "that won't work for us", false),
        (EN, "it wasn't me", false),
        (EN, "we really can't", false),
        (EN, "I didn't sign anything", false),
        (DE, "naturlich", true),
        (DE, "eher nicht", false),
    ] {
        assert_eq!(value_of(&AnswerType::YesNo, language, reply), Value::YesNo(answer), "{reply}");
    }
    for (language, reply) in [
        (EN, "I can't remember, sorry"),
        (EN, "oh, I've forgotten that"),
        (EN, "we wouldn't know"),
        (DE, "hab ich vergessen"),
    ] {
        assert_eq!(hear(&AnswerType::YesNo, language, reply).meaning, Meaning::Unsure, "{reply}");
    }
}
