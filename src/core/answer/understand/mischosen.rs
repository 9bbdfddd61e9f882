//! Options that are easily misunderstood: two named at once, one taken back, one named by its place.

use super::misheard::{DE, EN, ends, reading, taken_from};
use super::*;
use crate::core::ids::Language;
use crate::core::script::load::load;
use crate::core::script::model::Script;

fn shipped() -> Script {
    let loaded = load("bant.yaml", include_str!("../../../../conversations/bant.yaml"));
    loaded.script.unwrap_or_else(|| panic!("{:?}", loaded.diagnostics))
}

/// The value of the option that a reply to a shipped question takes, and how surely.
fn option_taken(script: &Script, id: &str, language: Language, reply: &str) -> Option<(String, Confidence)> {
    let question = script.questions.iter().find(|question| question.id.0 == id).unwrap();
    let understood = understand(question, reply, &reading(language));
    let Meaning::Option(index) = understood.meaning else { return None };
    assert!(understood.confidence > Confidence::Low, "{reply}");
    match &question.options[index].value {
        OptionValue::Fixed(Value::Choice(value)) => Some((value.clone(), understood.confidence)),
        other => Some((format!("{other:?}"), understood.confidence)),
    }
}

#[test]
fn one_option_is_taken_only_when_one_is_meant() {
    let script = shipped();
    let cases = [
        ("tried", EN, "haven't tried it", None),
        ("tried", EN, "I never tried it", None),
        ("tried", EN, "we didn't get a free trial", None),
        ("tried", EN, "a bit", None),
        ("tried", EN, "I tried it", Some("trial")),
        ("tried", EN, "saw a demo and tried it", None),
        ("tried", EN, "not a customer, I saw a demo", Some("seen")),
        ("authority", EN, "I decide", Some("decides")),
        ("authority", EN, "my boss and me", Some("shares")),
        ("authority", EN, "me and my boss", Some("shares")),
        ("authority", EN, "my boss", Some("other")),
        ("authority", DE, "ich und mein Chef", Some("shares")),
        ("authority", DE, "mein Chef und ich", Some("shares")),
        ("authority", DE, "mein Chef", Some("other")),
        ("authority", EN, "I'm the CEO", Some("decides")),
        ("authority", DE, "Ich bin der Geschäftsführer", Some("decides")),
        ("authority", DE, "Geschäftsführer", None),
        ("authority", EN, "owner", Some("decides")),
        ("authority", EN, "not my boss", None),
        ("impact", EN, "a lot less than before", None),
        ("impact", DE, "so etwas wie jeden Tag", Some("daily")),
        ("impact", DE, "schon ein wenig", Some("sometimes")),
        ("impact", EN, "every single day", Some("daily")),
        ("impact", EN, "not every single day", None),
        ("impact", EN, "not every single day, now and then", Some("sometimes")),
        ("heard", EN, "fair enough", None),
        ("heard", EN, "google or linkedin", None),
        ("heard", EN, "not google, a colleague", Some("recommended")),
        ("heard", EN, "the second one", Some("search")),
        ("heard", EN, "last", Some("elsewhere")),
        ("heard", EN, "b", Some("search")),
    ];
    for (id, language, reply, expected) in cases {
        let taken = option_taken(&script, id, language, reply).map(|(value, _)| value);
        assert_eq!(taken.as_deref(), expected, "{id}: {reply}");
    }
    for (reply, confidence) in [
        ("every single day", Confidence::High),
        ("it is like every single day for our poor team", Confidence::Medium),
        ("evry single day", Confidence::Medium),
    ] {
        assert_eq!(option_taken(&script, "impact", EN, reply), Some(("daily".to_owned(), confidence)), "{reply}");
    }
}

#[test]
fn options_of_a_number_are_named_by_a_mark() {
    let script = shipped();
    let question = script.questions.iter().find(|question| question.id.0 == "size").unwrap();
    for (reply, index) in
        [("the second one", 1), ("option 4", 3), ("4)", 3), ("#4", 3), ("b", 1), ("last", 4), ("the last one", 4)]
    {
        assert_eq!(understand(question, reply, &reading(EN)).meaning, Meaning::Option(index), "{reply}");
    }
    let four = understand(question, "4", &reading(EN));
    assert_eq!(ends(taken_from(four)), Some((Some(4.0), Some(4.0))));
}

#[test]
fn several_options_in_the_ways_people_list_them() {
    let labels = [
        ["Security and data protection (GDPR)", "Sicherheit"],
        ["Price", "Preis"],
        ["Return on investment (ROI)", "Ertrag"],
        ["Nothing yet", "Noch nichts"],
    ];
    let means: [&[&str]; 4] = [&["security", "gdpr"], &[], &["roi"], &[]];
    let offered: Vec<Offered> =
        labels.iter().zip(means).map(|(labels, means)| Offered::with_meanings(labels, means, false)).collect();
    let options: Vec<OptionValue> =
        ["s", "p", "r", "n"].map(|value| OptionValue::Fixed(Value::Choice(value.to_owned()))).to_vec();
    let values: Vec<&OptionValue> = options.iter().collect();
    for (reply, expected) in [
        ("everything but security", "pr"),
        ("everything except the price", "sr"),
        ("all but 1", "pr"),
        ("all", "spr"),
        ("security, price", "sp"),
        ("roi, gdpr", "sr"),
        ("security but not price", "s"),
        ("no price, only security", "s"),
        ("1-3", "spr"),
        ("1 to 2", "sp"),
        ("1 and 3", "sr"),
        ("nothing yet", "n"),
    ] {
        let heard = read(&AnswerType::MultiChoice, &offered, &values, reply, &reading(EN));
        let Meaning::Value(Value::MultiChoice(chosen)) = heard.meaning else { panic!("{reply}: {heard:?}") };
        assert_eq!(chosen.concat(), expected, "{reply}");
    }
    let denied = read(&AnswerType::MultiChoice, &offered, &values, "not price", &reading(EN));
    assert!(!matches!(denied.meaning, Meaning::Value(_)), "{denied:?}");
}
