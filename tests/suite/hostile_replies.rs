//! No reply whatever makes the reading stumble.

use bantam::core::answer::LONGEST_REPLY;
use bantam::core::script::model::AnswerType;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::replies::{CIRCUMSTANCES, asked, assert_sound, assert_sound_unasked, reading};

fn read_as_everything(reply: &str, circumstances: usize) {
    for answer_type in AnswerType::UNBOUNDED {
        assert_sound(&asked(answer_type), reply, &reading(circumstances));
    }
    assert_sound_unasked(reply, &reading(circumstances));
}

/// What the readers look for, in five languages, and what is made to break them.
const PIECES: &[&str] = &[
    "max",
    "höchstens",
    "menos de",
    "au plus",
    "até",
    "from",
    "between",
    "zwischen",
    "entre",
    "and",
    "und",
    "y",
    "et",
    "e",
    "to",
    "bis",
    "a",
    "à",
    "10",
    "k",
    "-",
    "–",
    "5.000",
    "1,5",
    "12'500",
    "50 000",
    "€",
    "$",
    "R$",
    "£",
    "USD",
    "reais",
    "euros",
    "mil",
    "million",
    "Mio.",
    "half",
    "medio",
    "demi",
    "meia",
    "twenty",
    "zweiundzwanzig",
    "quatre-vingt-dix",
    "veintidós",
    "vinte e dois",
    "hundred",
    "cent",
    "a couple of",
    "five",
    "figures",
    "stellig",
    "per",
    "month",
    "pro Monat",
    "al mes",
    "par an",
    "por ano",
    "by",
    "vor",
    "antes de",
    "avant",
    "before",
    "after",
    "not",
    "nicht",
    "no",
    "pas",
    "não",
    "next",
    "nächsten",
    "próximo",
    "prochain",
    "in",
    "dans",
    "em",
    "mid",
    "Ende",
    "fin de",
    "early",
    "Q3",
    "H2",
    "KW",
    "53",
    "weeks",
    "Monate",
    "trimestre",
    "May",
    "mars",
    "März",
    "janeiro",
    "Friday",
    "lundi",
    "31",
    "29.2.",
    "30 Feb",
    "2027",
    "'27",
    "4/15",
    "2027-13-45",
    "31.12.9999",
    "Easter",
    "Noël",
    "asap",
    "whenever",
    "ago",
    "hace",
    "last",
    "first",
    "letzten",
    "yes",
    "oui",
    "sim",
    "nope",
    "option",
    "b)",
    "all",
    "except",
    "menos",
    "both",
    "★",
    "4/5",
    "out of",
    "%",
    "why",
    "?",
    "¿",
    "/start",
    "/",
    "me",
    "and 3 others",
    "@",
    "example.com",
    "a@b.co",
    "[at]",
    " dot ",
    "https://",
    "+49",
    "(0)",
    "030",
    "ext 5",
    "0",
    "1e9",
    "1/2",
    "99999999999999999999",
    "0.0000000001",
    ".",
    ",",
    "..",
    "(",
    ")",
    "<",
    ">=",
    "+",
    "~",
    "=",
    "#",
    "'",
    "\"",
    "\n",
    "\t",
    "\u{a0}",
    "\u{308}",
    "\u{301}",
    "ü",
    "u\u{308}",
    "İ",
    "ẞ",
    "ŉ",
    "ﬁ",
    "１２",
    "٣",
    "½",
    "Ⅳ",
    "²",
    "\u{202e}",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{0}",
    "👍",
    "👨‍👩‍👧",
    "🇩🇪",
    "元",
    "руб",
    "ريال",
    "ก็",
    "𝟙𝟚",
    "\u{10ffff}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_characters(reply in any::<String>(), circumstances in 0..CIRCUMSTANCES) {
        read_as_everything(&reply, circumstances);
    }

    #[test]
    fn any_heap_of_known_pieces(
        pieces in vec(select(PIECES), 0..16),
        glue in select(&["", " ", " ", ", "][..]),
        circumstances in 0..CIRCUMSTANCES,
    ) {
        read_as_everything(&pieces.join(glue), circumstances);
    }

    /// Real words glued to digits of all lengths, as a slip of the thumb does it.
    #[test]
    fn figures_of_any_length(digits in "[-+]?[0-9]{0,40}([.,' ][0-9]{0,40}){0,4}", piece in select(PIECES), behind in any::<bool>(), circumstances in 0..CIRCUMSTANCES) {
        let reply = if behind { format!("{digits}{piece}") } else { format!("{piece}{digits}") };
        read_as_everything(&reply, circumstances);
    }
}

/// What once took the square of its length, or might: at full length that would be minutes each. How long it does take is
/// shown by `cargo bench --bench parse`.
#[test]
fn the_longest_replies_are_read() {
    let units = [
        "030 ",
        "0 ",
        "10k ",
        "1 thousand ",
        "a ",
        "half a ",
        "two hundred and ",
        "in ",
        "next May ",
        "not ",
        "option b, ",
        "a@b.co ",
        "+49 30 ",
        "x.y.",
        "(",
        "ŉ",
        "\u{308}",
        "siebenhundert",
        "from 1 to ",
        "9",
    ];
    let types = ["money", "number", "timeline", "date", "multi_choice", "email", "phone", "url"];
    for (index, unit) in units.into_iter().enumerate() {
        let reply: String = unit.chars().cycle().take(LONGEST_REPLY).collect();
        for name in types {
            let asked = asked(AnswerType::unbounded(name).expect("the list holds types"));
            assert_sound(&asked, &reply, &reading(index));
        }
    }
}

/// Found by the properties above and by the fuzz targets.
#[test]
fn what_was_found_before() {
    // More digits than E.164 has.
    check_found("phone", "max'20100000000000");
    // There is no 0th last one.
    check_found("timeline", "0.last000001nl");
    // None of them.
    check_found("timeline", "0 next weeks");
    // Ended years before it began.
    check_found("timeline", "<3\u{fe}~22W1");
}

fn check_found(answer_type: &str, reply: &str) {
    let asked = asked(AnswerType::unbounded(answer_type).expect("a finding names a type"));
    for circumstances in 0..CIRCUMSTANCES {
        assert_sound(&asked, reply, &reading(circumstances));
    }
}
