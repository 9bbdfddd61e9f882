//! Text as Discord takes it: Markdown that holds no formatting but ours.

use crate::core::message::Rich;
use crate::platform::text::{Letter, clean, clean_line, letters, pages, units};

/// The longest content of a message.
pub(super) const CONTENT_UNITS: usize = 2000;
const BOLD: &str = "**";

/// A text as the contents of so many messages as it needs, at least one, none of them empty.
pub(super) fn paginate(text: &Rich) -> Vec<String> {
    let letters = letters(text);
    let pages: Vec<String> = pages(&letters, |rest| full(rest, CONTENT_UNITS)).into_iter().map(markdown).collect();
    // Discord takes no empty message, and the buttons below may still matter.
    if pages.is_empty() { vec!["…".to_owned()] } else { pages }
}

/// The first letter that a page of so many units has no room for.
fn full(letters: &[Letter], room: usize) -> Option<usize> {
    let mut taken = 0;
    let mut context = Context::default();
    let mut bold = false;
    letters.iter().enumerate().position(|(at, letter)| {
        if letter.emphasis && !bold {
            taken += 2 * BOLD.len();
        }
        bold = letter.emphasis;
        let character = letter.character;
        taken += usize::from(context.escapes(character, rest_of(letters, at))) + character.len_utf16();
        taken > room
    })
}

fn rest_of(letters: &[Letter], at: usize) -> impl Iterator<Item = char> + Clone + '_ {
    letters[at..].iter().map(|letter| letter.character)
}

fn markdown(letters: &[Letter]) -> String {
    let mut text = String::with_capacity(letters.len() + 16);
    let mut context = Context::default();
    let mut bold = false;
    for (at, letter) in letters.iter().enumerate() {
        // Emphasis neither begins nor ends at a blank, or Discord shows the stars.
        let solid_ahead = || letters[at..].iter().take_while(|it| it.emphasis).any(|it| !it.character.is_whitespace());
        let wants_bold = letter.emphasis && if bold { solid_ahead() } else { !letter.character.is_whitespace() };
        if wants_bold != bold {
            text.push_str(BOLD);
            bold = wants_bold;
        }
        if context.escapes(letter.character, rest_of(letters, at)) {
            text.push('\\');
        }
        text.push(letter.character);
    }
    if bold {
        text.push_str(BOLD);
    }
    text
}

/// Somebody's words on one line, escaped, in at most so many units.
pub(super) fn line(text: &str, room: usize) -> String {
    fit(&clean_line(text), room)
}

/// Somebody's words on their own lines, escaped and quoted, in at most so many units; empty when nothing is left.
pub(super) fn quote(text: &str, room: usize) -> String {
    let cleaned = clean(text);
    let mut quoted = String::new();
    for said in cleaned.lines().map(str::trim).filter(|said| !said.is_empty()) {
        // The mark of a quote, a letter at least, and an ellipsis for what follows.
        let Some(left) = room.checked_sub(units(&quoted) + 4).filter(|left| *left > 1) else {
            if !quoted.ends_with('…') && units(&quoted) < room {
                quoted.push('…');
            }
            break;
        };
        if !quoted.is_empty() {
            quoted.push('\n');
        }
        quoted.push_str("> ");
        quoted.push_str(&fit(said, left));
    }
    quoted
}

/// Escaped, and cut with an ellipsis where that takes more than so many units.
fn fit(text: &str, room: usize) -> String {
    let letters: Vec<Letter> = text.chars().map(|character| Letter { character, emphasis: false }).collect();
    if full(&letters, room).is_none() {
        return markdown(&letters);
    }
    let kept = full(&letters, room.saturating_sub(1)).unwrap_or(letters.len());
    format!("{}…", markdown(&letters[..kept]).trim_end())
}

/// What stands before a character, as far as it decides whether the character would format.
struct Context {
    /// Nothing but blanks, or the digits of what could be a list, since the line began.
    line_start: bool,
    digits: bool,
    in_word: bool,
    /// So many more characters belong to a web address, which Discord takes as it is.
    address_left: usize,
}

impl Default for Context {
    fn default() -> Self {
        Self { line_start: true, digits: false, in_word: false, address_left: 0 }
    }
}

impl Context {
    /// Whether a backslash is needed to show this character, and steps behind it. `ahead` begins with the character.
    fn escapes(&mut self, character: char, ahead: impl Iterator<Item = char> + Clone) -> bool {
        if self.address_left == 0 && !self.in_word {
            self.address_left = address_length(ahead.clone());
        }
        let in_address = self.address_left > 0;
        self.address_left = self.address_left.saturating_sub(1);
        let escapes = !in_address
            && match character {
                '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']' => true,
                '@' => !self.in_word,
                '#' => self.line_start && !self.digits && is_heading(ahead),
                '-' | '+' => self.line_start && !self.digits && is_list(ahead),
                '>' => self.line_start && !self.digits,
                '.' | ')' => self.line_start && self.digits,
                _ => false,
            };
        self.in_word = character.is_alphanumeric();
        match character {
            '\n' => (self.line_start, self.digits) = (true, false),
            digit if digit.is_ascii_digit() && self.line_start => self.digits = true,
            blank if blank.is_whitespace() && !self.digits => {}
            _ => self.line_start = false,
        }
        escapes
    }
}

/// A heading needs a blank; `#1042` is none.
fn is_heading(mut ahead: impl Iterator<Item = char>) -> bool {
    ahead.find(|it| *it != '#').is_none_or(char::is_whitespace)
}

/// A list needs a blank, and `-#` makes a line small; `-5` does nothing.
fn is_list(mut ahead: impl Iterator<Item = char>) -> bool {
    ahead.nth(1).is_none_or(|it| it.is_whitespace() || it == '#')
}

/// How long the web address is that begins here; 0 when there is none, or none that is sure to be harmless.
fn address_length(ahead: impl Iterator<Item = char> + Clone) -> usize {
    let begins = |with: &str| ahead.clone().take(with.len()).eq(with.chars());
    if !begins("https://") && !begins("http://") {
        return 0;
    }
    let word = ahead.take_while(|it| !it.is_whitespace());
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "-._:/?#&+=%".contains(it);
    if word.clone().all(is_plain) { word.count() } else { 0 }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::message::Run;

    /// What Discord would show of a text without emphasis; panics on anything that would format.
    fn shown(markdown: &str) -> String {
        let mut text = String::new();
        for line in markdown.split('\n') {
            if !text.is_empty() {
                text.push('\n');
            }
            let start = line.trim_start();
            assert!(!start.starts_with('>') && !start.starts_with("-#"), "{line}");
            let is_list = start.strip_prefix(['-', '+']).is_some_and(|rest| rest.starts_with(char::is_whitespace));
            assert!(!is_list, "{line}");
            assert!(
                !start.starts_with('#') || !start.trim_start_matches('#').starts_with(char::is_whitespace),
                "{line}"
            );
            let digits = start.trim_start_matches(|it: char| it.is_ascii_digit());
            assert!(digits.len() == start.len() || !digits.starts_with(['.', ')']), "{line}");
            for word in line.split_inclusive(char::is_whitespace) {
                if (word.starts_with("http://") || word.starts_with("https://")) && !word.contains('\\') {
                    text.push_str(word);
                    continue;
                }
                let mut letters = word.chars();
                let mut before = ' ';
                while let Some(letter) = letters.next() {
                    match letter {
                        '\\' => text.extend(letters.next()),
                        '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']' => panic!("{letter} in {line}"),
                        '@' => assert!(before.is_alphanumeric(), "{line}"),
                        _ => {}
                    }
                    if letter != '\\' {
                        text.push(letter);
                    }
                    before = letter;
                }
            }
        }
        text
    }

    fn solid(text: &str) -> String {
        text.chars().filter(|character| !character.is_whitespace()).collect()
    }

    proptest! {
        #[test]
        fn nothing_formats_and_nothing_is_lost(text in r"(?s)[a-z0-9 \n\\*_~`|<>\[\]()@#+.:/-]{0,60}|.{0,60}|[*_]{0,3000}") {
            let pages = paginate(&Rich::plain(text.clone()));
            prop_assert!(pages.iter().all(|page| (1..=CONTENT_UNITS).contains(&units(page))));
            let said: String = pages.iter().map(|page| shown(page)).collect();
            let meant = solid(&clean(&text));
            prop_assert_eq!(solid(&said), if meant.is_empty() { "…".to_owned() } else { meant });
        }

        #[test]
        fn emphasis_fits_and_is_closed(runs in prop::collection::vec(("[a-z *\n]{0,900}", any::<bool>()), 0..6)) {
            let runs = runs.into_iter().map(|(text, emphasis)| Run { text, emphasis }).collect();
            for page in paginate(&Rich(runs)) {
                prop_assert!(units(&page) <= CONTENT_UNITS);
                prop_assert_eq!(page.replace("\\*", "").matches("**").count() % 2, 0, "{}", page);
            }
        }

        #[test]
        fn what_is_cut_fits(text in r"(?s)[a-z*_\n ]{0,80}|.{0,80}", room in 4usize..60) {
            prop_assert!(units(&line(&text, room)) <= room);
            prop_assert!(units(&quote(&text, room)) <= room);
        }
    }

    #[test]
    fn what_people_write_looks_as_they_wrote_it() {
        for (said, sent) in [
            ("1. first", "1\\. first"),
            ("# big", "\\# big"),
            ("lead #1042", "lead #1042"),
            ("#1042 ##", "#1042 ##"),
            ("### big", "\\### big"),
            ("- item", "\\- item"),
            ("-5 and +25", "-5 and +25"),
            ("-# small", "\\-# small"),
            ("a-b, 3.5 and (x)", "a-b, 3.5 and (x)"),
            ("ann_lee@acme.com", "ann\\_lee@acme.com"),
            ("@everyone <@1>", "\\@everyone \\<\\@1>"),
            ("see https://acme.com/a_b?c=1 now", "see https://acme.com/a_b?c=1 now"),
            ("[click](https://evil.example)", "\\[click\\](https://evil.example)"),
            ("https://x|y", "https://x\\|y"),
        ] {
            assert_eq!(line(said, 200), sent);
        }
    }

    #[test]
    fn emphasis_does_not_touch_a_blank() {
        let text = Rich(vec![
            Run { text: "say".to_owned(), emphasis: false },
            Run { text: " back ".to_owned(), emphasis: true },
            Run { text: "or not".to_owned(), emphasis: false },
        ]);
        assert_eq!(paginate(&text), ["say **back** or not"]);
    }

    #[test]
    fn a_quote_keeps_its_lines() {
        assert_eq!(quote("one\n\n> two\n", 100), "> one\n> \\> two");
        assert_eq!(quote("\u{202e}\n", 100), "");
    }
}
