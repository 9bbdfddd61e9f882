//! Whether a reply asks us something, and what kind of thing.

use super::heard::Heard;
use super::{Reading, evasion};

/// How a reply asks something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Not at all, or only how we are.
    Nothing,
    /// What we mean: "what do you mean by that?"
    WhatIsMeant,
    /// About us, in few words and none about the prospect: "how long does it take?"
    AboutUs,
    /// Anything else.
    Something,
}

/// What a reply asks, whatever else it may mean.
#[must_use]
pub fn asking(reply: &str, reading: &Reading) -> Asking {
    let heard = Heard::new(reply, reading);
    if evasion::is_greeting(&heard) {
        Asking::Nothing
    } else if evasion::asks_what_is_meant(&heard) {
        Asking::WhatIsMeant
    } else if evasion::asks_shortly(&heard) {
        Asking::AboutUs
    } else if reply.contains(['?', '？', '؟']) {
        Asking::Something
    } else {
        Asking::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::{Currency, Language};

    #[test]
    fn a_question_to_us_is_told_from_one_about_our_words_and_from_a_need() {
        let today = "2027-03-01".parse().unwrap();
        for (language, reply, expected) in [
            (Language::ENGLISH, "how are you?", Asking::Nothing),
            (Language::ENGLISH, "about 20k", Asking::Nothing),
            (Language::ENGLISH, "what do you mean?", Asking::WhatIsMeant),
            (Language::GERMAN, "Wie meinen Sie das?", Asking::WhatIsMeant),
            (Language::ENGLISH, "How long does it take?", Asking::AboutUs),
            (Language::GERMAN, "Wie lange dauert das?", Asking::AboutUs),
            (Language::FRENCH, "Combien ça coûte ?", Asking::AboutUs),
            (Language::ENGLISH, "How can we get more leads out of our website?", Asking::Something),
            (Language::ENGLISH, "20k. Does that include VAT?", Asking::Something),
            (Language::SPANISH, "¿Entregan en Chile?", Asking::Something),
        ] {
            let reading = Reading { language, region: None, currency: Currency::EUR, today };
            assert_eq!(asking(reply, &reading), expected, "{reply}");
        }
    }
}
