//! No reply whatever makes the reading stumble, or takes it long.

use std::time::{Duration, Instant};

use bantam::core::answer::LONGEST_REPLY;
use bantam::core::script::model::AnswerType;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::replies::{LANGUAGES, asked, assert_sound, assert_sound_unasked, reading};

fn read_as_everything(reply: &str, circumstances: usize) {
    for answer_type in AnswerType::UNBOUNDED {
        let asked = asked(answer_type);
        for language in 0..LANGUAGES.len() {
            assert_sound(&asked, reply, &reading(circumstances * LANGUAGES.len() + language));
        }
    }
    assert_sound_unasked(reply, &reading(circumstances));
}

/// What the readers look for, in five languages, and what is made to break them.
const PIECES: &[&str] = &[
    "max", "höchstens", "menos de", "au plus", "até", "from", "between", "zwischen", "entre", "and", "und", "y", "et", "e", "to",
    "bis", "a", "à", "10", "k", "-", "–", "5.000", "1,5", "12'500", "50 000", "€", "$", "R$", "£", "USD", "reais", "euros", "mil",
    "million", "Mio.", "half", "medio", "demi", "meia", "twenty", "zweiundzwanzig", "quatre-vingt-dix", "veintidós", "vinte e dois",
    "hundred", "cent", "a couple of", "five", "figures", "stellig", "per", "month", "pro Monat", "al mes", "par an", "por ano",
    "by", "vor", "antes de", "avant", "before", "after", "not", "nicht", "no", "pas", "não", "next", "nächsten", "próximo",
    "prochain", "in", "dans", "em", "mid", "Ende", "fin de", "early", "Q3", "H2", "KW", "53", "weeks", "Monate", "trimestre", "May",
    "mars", "März", "janeiro", "Friday", "lundi", "31", "29.2.", "30 Feb", "2027", "'27", "4/15", "2027-13-45", "31.12.9999",
    "Easter", "Noël", "asap", "whenever", "ago", "hace", "last", "first", "letzten", "yes", "oui", "sim", "nope", "option", "b)",
    "all", "except", "menos", "both", "★", "4/5", "out of", "%", "why", "?", "¿", "/start", "/", "me", "and 3 others", "@",
    "example.com", "a@b.co", "[at]", " dot ", "https://", "+49", "(0)", "030", "ext 5", "0", "1e9", "1/2", "99999999999999999999",
    "0.0000000001", ".", ",", "..", "(", ")", "<", ">=", "+", "~", "=", "#", "'", "\"", "\n", "\t", "\u{a0}", "\u{308}", "\u{301}",
    "ü", "u\u{308}", "İ", "ẞ", "ŉ", "ﬁ", "１２", "٣", "½", "Ⅳ", "²", "\u{202e}", "\u{200b}", "\u{200d}", "\u{feff}", "\u{0}", "👍", "👨‍👩‍👧", "🇩🇪",
    "元", "руб", "ريال", "ก็", "𝟙𝟚", "\u{10ffff}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn any_characters(reply in any::<String>(), circumstances in 0_usize..18) {
        read_as_everything(&reply, circumstances);
    }

    #[test]
    fn any_heap_of_known_pieces(
        pieces in vec(select(PIECES), 0..16),
        glue in select(&["", " ", " ", ", "][..]),
        circumstances in 0_usize..18,
    ) {
        read_as_everything(&pieces.join(glue), circumstances);
    }

    /// Real words glued to digits of all lengths, as a slip of the thumb does it.
    #[test]
    fn figures_of_any_length(digits in "[-+]?[0-9]{0,40}([.,' ][0-9]{0,40}){0,4}", piece in select(PIECES), behind in any::<bool>()) {
        let reply = if behind { format!("{digits}{piece}") } else { format!("{piece}{digits}") };
        read_as_everything(&reply, 0);
    }
}

/// Far longer than any reply takes where nothing is optimised and the machine is busy.
const LONG: Duration = Duration::from_millis(200);

/// A reply of full length takes no longer than its length allows: what would grow with the square of it would take
/// minutes here, not seconds.
#[test]
fn the_longest_replies_are_read_in_time() {
    let mut slow = Vec::new();
    for piece in PIECES {
        for glue in ["", " "] {
            let reply: String = format!("{piece}{glue}").chars().cycle().take(LONGEST_REPLY).collect();
            for (index, answer_type) in AnswerType::UNBOUNDED.into_iter().enumerate() {
                let asked = asked(answer_type.clone());
                let circumstances = reading(index % LANGUAGES.len());
                let began = Instant::now();
                assert_sound(&asked, &reply, &circumstances);
                if began.elapsed() > LONG {
                    slow.push(format!("{:?}: {} {piece:?} {glue:?}", began.elapsed(), answer_type.name()));
                }
            }
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
