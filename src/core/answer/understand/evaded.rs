//! Replies that are no values: agreement with a "but", approvals, refusals, questions, wishes, greetings.

use super::misheard::{DE, EN, MONEY, TEXT, hear, reading, taken_from};
use super::*;
use crate::core::answer::{Freely, understand_confirmation, understand_freely};
use crate::core::ids::Language;

#[test]
fn a_yes_with_a_but_is_no_yes() {
    for (language, reply) in [
        (EN, "yes but the budget is wrong"),
        (EN, "sure but make it 10k"),
        (EN, "yes please don't"),
        (EN, "yes/no"),
        (EN, "yes, change the budget"),
        (DE, "ja aber das Budget stimmt nicht"),
        (DE, "ja, aber später"),
        (DE, "ja/nein"),
    ] {
        assert_eq!(understand_freely(reply, &reading(language)), Freely::Other, "{reply}");
        assert_ne!(understand_confirmation(reply, &reading(language)), Freely::Yes, "{reply}");
    }
    for (language, reply) in [
        (EN, "yes"),
        (EN, "I accept"),
        (EN, "I agree"),
        (EN, "agreed"),
        (EN, "hi, yes"),
        (EN, "yes, that's right"),
        (EN, "ja"),
        (DE, "ich stimme zu"),
        (DE, "einverstanden"),
        (DE, "meinetwegen"),
        (DE, "na gut"),
        (DE, "ist ok"),
        (DE, "ja, gerne"),
    ] {
        assert_eq!(understand_freely(reply, &reading(language)), Freely::Yes, "{reply}");
    }
    for (language, reply) in [
        (EN, "I don't agree"),
        (EN, "no, I don't want that"),
        (EN, "nein"),
        (EN, "no thanks"),
        (DE, "ich bin nicht einverstanden"),
        (DE, "ich stimme nicht zu"),
        (DE, "nein danke"),
        (DE, "kein Interesse"),
    ] {
        assert_eq!(understand_freely(reply, &reading(language)), Freely::No, "{reply}");
    }
}

#[test]
fn a_summary_is_approved_in_many_words() {
    for (language, reply) in [
        (EN, "no changes needed"),
        (EN, "no, all good"),
        (EN, "nope, that's all right"),
        (EN, "send"),
        (EN, "send it"),
        (EN, "looks good"),
        (EN, "done"),
        (EN, "all correct"),
        (EN, "yes, looks good, thanks"),
        (EN, "yes"),
        (DE, "absenden"),
        (DE, "passt"),
        (DE, "alles richtig"),
        (DE, "alles gut"),
        (DE, "ja, passt so"),
        (DE, "nein, alles gut"),
    ] {
        assert_eq!(understand_confirmation(reply, &reading(language)), Freely::Yes, "{reply}");
    }
    for (language, reply) in [
        (EN, "no"),
        (EN, "no, the budget is wrong"),
        (EN, "don't send it"),
        (EN, "send it?"),
        (EN, "looks good but the name is wrong"),
        (EN, "not done"),
        (DE, "nein"),
        (DE, "passt nicht"),
        (DE, "noch nicht absenden"),
    ] {
        assert_ne!(understand_confirmation(reply, &reading(language)), Freely::Yes, "{reply}");
    }
}

#[test]
fn whole_replies_are_understood_in_every_language() {
    use crate::core::answer::Command;
    for (reply, meaning) in [
        ("zurück", Meaning::Command(Command::Back)),
        ("überspringen", Meaning::Command(Command::Skip)),
        ("warum?", Meaning::Question(Counter::Why)),
        ("keine Ahnung", Meaning::Unsure),
        ("keine Angabe", Meaning::Refusal),
        ("mit einem Menschen sprechen", Meaning::Human),
    ] {
        for answer_type in [&MONEY, &TEXT, &AnswerType::Choice, &AnswerType::Timeline] {
            assert_eq!(hear(answer_type, EN, reply).meaning, meaning, "{reply}");
        }
    }
    assert_eq!(taken_from(hear(&AnswerType::YesNo, EN, "ja")), Some(Value::YesNo(true)));
    assert_eq!(taken_from(hear(&AnswerType::YesNo, EN, "nein")), Some(Value::YesNo(false)));
    assert_eq!(taken_from(hear(&AnswerType::Country, EN, "Österreich")), Some(Value::Country("AT".to_owned())));
}

#[test]
fn what_is_no_answer_is_no_text() {
    use crate::core::answer::Command;
    for (language, reply, meaning) in [
        (EN, "hello", Meaning::Other(Misfit::SmallTalk)),
        (EN, "Good morning!", Meaning::Other(Misfit::SmallTalk)),
        (EN, "🙂", Meaning::Other(Misfit::NotFound)),
        (EN, "...", Meaning::Other(Misfit::NotFound)),
        (EN, "not interested", Meaning::Refusal),
        (EN, "no thanks", Meaning::Refusal),
        (DE, "kein Interesse", Meaning::Refusal),
        (DE, "nein danke", Meaning::Refusal),
        (EN, "unsubscribe me", Meaning::Command(Command::Cancel)),
        (EN, "stop messaging me", Meaning::Command(Command::Cancel)),
        (DE, "ich möchte aufhören", Meaning::Command(Command::Cancel)),
        (EN, "can I speak to someone?", Meaning::Human),
        (EN, "talk to a human", Meaning::Human),
        (EN, "call me please", Meaning::Human),
        (EN, "why do you ask that", Meaning::Question(Counter::Why)),
        (EN, "what do you offer?", Meaning::Question(Counter::Other)),
        (EN, "how much do you cost?", Meaning::Question(Counter::Other)),
        (DE, "was kostet das?", Meaning::Question(Counter::Other)),
    ] {
        assert_eq!(hear(&TEXT, language, reply).meaning, meaning, "{reply}");
    }
    for (language, reply) in [
        (EN, "Our leads can't talk to a person"),
        (EN, "Hello, we lose half of our leads because nobody calls them back in time"),
        (EN, "can you help us answer our customers faster?"),
        (EN, "We are not interested in newsletters, we want a chat that qualifies our leads"),
        (DE, "Hallo, wir möchten aufhören, alles in Excel zu pflegen"),
    ] {
        assert!(matches!(hear(&TEXT, language, reply).meaning, Meaning::Value(Value::Text(_))), "{reply}");
    }
}

fn language(code: &str) -> Language {
    code.parse().expect("a language")
}

#[test]
fn whoever_comes_back_wants_to_go_on() {
    use crate::core::answer::Command;
    for (code, reply) in [
        ("en", "Hi, I'm back!"),
        ("en", "Where were we?"),
        ("en", "sorry for the delay"),
        ("en", "Thanks! Let's continue"),
        ("de", "Hallo, ich bin wieder da"),
        ("de", "Wo waren wir?"),
        ("de", "I'm back"),
        ("es", "Hola, ya estoy de vuelta"),
        ("es", "¿Por dónde íbamos?"),
        ("es", "perdón por la demora"),
        ("fr", "Me revoilà !"),
        ("fr", "où en étions-nous ?"),
        ("fr", "désolé pour le retard"),
        ("pt", "voltei"),
        ("pt", "Onde paramos?"),
        ("pt", "desculpe a demora"),
        ("it", "rieccomi"),
        ("it", "Dove eravamo rimasti?"),
        ("it", "scusi il ritardo"),
    ] {
        for answer_type in [&TEXT, &MONEY, &AnswerType::Company, &AnswerType::Timeline] {
            let meaning = hear(answer_type, language(code), reply).meaning;
            assert_eq!(meaning, Meaning::Command(Command::Start(None)), "{reply}");
        }
    }
    for reply in
        ["Customers do not come back", "We want to continue with our old supplier", "sorry for the delay in deliveries"]
    {
        assert!(matches!(hear(&TEXT, EN, reply).meaning, Meaning::Value(Value::Text(_))), "{reply}");
    }
}

#[test]
fn a_language_is_wished_for_in_that_language() {
    use crate::core::answer::Command;
    for (wished, reply) in [
        ("de", "Deutsch bitte"),
        ("de", "Können wir auf Deutsch weiter machen?"),
        ("en", "could we continue in English?"),
        ("es", "español, por favor"),
        ("es", "¿Podemos hablar en español?"),
        ("fr", "français svp"),
        ("fr", "Peut-on parler français ?"),
        ("fr", "je préfère parler français"),
        ("pt", "em português, por favor"),
        ("pt", "Podemos falar português?"),
        ("it", "in italiano per favore"),
        ("it", "possiamo parlare italiano?"),
    ] {
        for code in ["en", "de", "es", "fr", "pt", "it"] {
            let meaning = hear(&TEXT, language(code), reply).meaning;
            let command = Command::Language(Some(language(wished)));
            assert_eq!(meaning, Meaning::Command(command), "{reply} in {code}");
        }
    }
}

#[test]
fn an_address_is_never_cut_and_a_slip_is_asked_back() {
    for reply in ["jörg@firma.de", "Müller@web.de", "mein Postfach: ünal@firma.de"] {
        assert_eq!(taken_from(hear(&AnswerType::Email, DE, reply)), None, "{reply}");
    }
    for (reply, meant) in [
        ("joe@gmial.com", "joe@gmail.com"),
        ("joe@gmail.con", "joe@gmail.com"),
        ("joe@hotmial.com", "joe@hotmail.com"),
        ("sue@acme.con", "sue@acme.com"),
    ] {
        let heard = hear(&AnswerType::Email, EN, reply);
        assert_eq!(heard.confidence, Confidence::Low, "{reply}");
        let addresses: Vec<&str> = std::iter::once(match &heard.meaning {
            Meaning::Value(value) => value,
            other => panic!("{reply}: {other:?}"),
        })
        .chain(&heard.alternatives)
        .map(|value| if let Value::Email(email) = value { email.address.as_str() } else { "" })
        .collect();
        assert_eq!(addresses, [meant, reply], "{reply}");
    }
}

#[test]
fn a_way_of_contact_can_be_refused() {
    for answer_type in [AnswerType::Email, AnswerType::Phone] {
        for (language, reply) in [
            (EN, "no"),
            (EN, "I don't have one"),
            (EN, "none"),
            (EN, "no thanks"),
            (DE, "keine"),
            (DE, "nein"),
            (DE, "habe ich nicht"),
            (DE, "ich habe keine"),
        ] {
            assert_eq!(hear(&answer_type, language, reply).meaning, Meaning::Refusal, "{reply}");
        }
    }
    for (language, reply) in [(EN, "rather by email"), (EN, "I'd rather email"), (DE, "lieber per Mail")] {
        assert_eq!(hear(&AnswerType::Phone, language, reply).meaning, Meaning::Refusal, "{reply}");
    }
}
