//! What is understood in every conversation, whatever language it is said in: a wish for a person.

use std::sync::LazyLock;

use super::LANGUAGES;
use super::pattern::PatternSet;

/// Whether all of a reply asks for a person, in any language that we know. Single words may mean other things elsewhere,
/// so it takes three.
pub(in crate::core::answer) fn wants_human(words: &str) -> bool {
    static HUMAN: LazyLock<PatternSet> = LazyLock::new(|| {
        let patterns = LANGUAGES.iter().flat_map(|(_, lexicon)| lexicon.moves.human);
        PatternSet::new(patterns.map(|pattern| format!("^(?:{pattern})$")))
    });
    words.split(' ').nth(2).is_some() && HUMAN.is_match(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::answer::reply::fold;

    #[test]
    fn a_person_is_asked_for_in_any_language() {
        for asked in [
            "can I talk to a person",
            "Kann ich mit einem Menschen sprechen",
            "quiero hablar con una persona",
            "je voudrais parler à une personne",
            "vorrei parlare con una persona",
            "quero falar com uma pessoa",
        ] {
            assert!(wants_human(&fold(asked)), "{asked}");
        }
        for other in ["agente", "una persona", "we sell to persons", "je cherche un agent de voyage"] {
            assert!(!wants_human(&fold(other)), "{other}");
        }
    }
}
