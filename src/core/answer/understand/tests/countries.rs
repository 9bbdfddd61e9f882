//! Countries: names and what people are called in six languages, codes, slips, and what only looks like one.

use super::*;
use crate::core::answer::show::show_value;

fn country_in(language: &str, reply: &str) -> Meaning {
    hear(&AnswerType::Country, language.parse().unwrap(), reply).meaning
}

#[test]
fn names_in_six_languages() {
    for (language, reply, code) in [
        ("en", "we're based in the Netherlands", "NL"),
        ("en", "New Zealand", "NZ"),
        ("en", "i'm a Swede", "SE"),
        ("en", "New Mexico", "US"),
        ("en", "the Isle of Man", "IM"),
        ("en", "in the usa", "US"),
        ("de", "aus der Tuerkei", "TR"),
        ("de", "Saudiarabien", "SA"),
        ("de", "im Iran", "IR"),
        ("de", "niederländisch", "NL"),
        ("de", "die Bundesrepublik", "DE"),
        ("es", "Alemania", "DE"),
        ("es", "soy de Perú", "PE"),
        ("es", "espana", "ES"),
        ("es", "somos una empresa mexicana", "MX"),
        ("es", "estamos en EE.UU.", "US"),
        ("es", "Reino Unido", "GB"),
        ("es", "los Países Bajos", "NL"),
        ("es", "Republica Dominicana", "DO"),
        ("es", "Corea del Sur", "KR"),
        ("fr", "Allemagne", "DE"),
        ("fr", "en Cote d'Ivoire", "CI"),
        ("fr", "l'Italie", "IT"),
        ("fr", "aux Etats-Unis", "US"),
        ("fr", "nous sommes belges ou presque : Belgique", "BE"),
        ("fr", "je suis québécoise", "CA"),
        ("fr", "Afrique du Sud", "ZA"),
        ("fr", "la Réunion", "RE"),
        ("fr", "Royaume Uni", "GB"),
        ("pt", "Brasil", "BR"),
        ("pt", "sou brasileira", "BR"),
        ("pt", "Alemanha", "DE"),
        ("pt", "nos EUA", "US"),
        ("pt", "Polónia", "PL"),
        ("pt", "Polônia", "PL"),
        ("pt", "Moçambique", "MZ"),
        ("pt", "Irão", "IR"),
        ("pt", "Vietname", "VN"),
        ("it", "Germania", "DE"),
        ("it", "siamo in Svizzera", "CH"),
        ("it", "dalla Gran Bretagna", "GB"),
        ("it", "sono francese", "FR"),
        ("it", "Stati Uniti d'America", "US"),
        ("it", "Paesi Bassi", "NL"),
        ("it", "Repubblica Ceca", "CZ"),
        ("it", "Perù", "PE"),
    ] {
        assert_eq!(country_in(language, reply), Meaning::Value(Value::Country(code.into())), "{reply} ({language})");
    }
}

#[test]
fn codes_and_slips() {
    for (language, reply, code) in [
        ("en", "AT", "AT"),
        ("en", "de", "DE"),
        ("en", "GBR", "GB"),
        ("en", "deu", "DE"),
        ("es", "ESP", "ES"),
        ("fr", "CHE", "CH"),
        ("en", "Germny", "DE"),
        ("en", "we are from Switzerlnd", "CH"),
        ("es", "Alemannia", "DE"),
        ("fr", "Belgiqe", "BE"),
        ("pt", "Espahna", "ES"),
        ("it", "Germannia", "DE"),
    ] {
        assert_eq!(country_in(language, reply), Meaning::Value(Value::Country(code.into())), "{reply} ({language})");
    }
}

#[test]
fn a_no_is_not_norway() {
    for (language, reply) in [
        ("en", "no"),
        ("en", "NO"),
        ("de", "ne"),
        ("es", "si"),
        ("it", "sì"),
        ("en", "in"),
        ("en", "it is"),
        ("it", "la"),
    ] {
        let meaning = country_in(language, reply);
        assert!(!matches!(meaning, Meaning::Value(_)), "{reply} ({language}): {meaning:?}");
    }
}

/// What is printed is understood again, in the language it is printed in.
#[test]
fn every_name_that_is_printed_is_understood() {
    for language in ["en", "de", "es", "fr", "pt", "it"] {
        for code in
            ["AT", "CD", "CI", "CZ", "GB", "GR", "IR", "KR", "MM", "NL", "PE", "RE", "SA", "TR", "US", "VN", "ZA"]
        {
            let value = Value::Country(code.into());
            let printed = show_value(&value, language.parse().unwrap());
            assert_ne!(printed, code);
            assert_eq!(country_in(language, &printed), Meaning::Value(value), "{printed} ({language})");
        }
    }
    assert_eq!(show_value(&Value::Country("DE".into()), Language::FRENCH), "Allemagne");
    assert_eq!(show_value(&Value::Country("GR".into()), Language::SPANISH), "Grecia");
}
