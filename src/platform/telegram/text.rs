//! Text as Telegram takes it: cleaned, escaped, measured in UTF-16 units, cut where a reader would cut it.

use crate::core::message::Rich;

/// The longest message, counted after Telegram has read the HTML.
pub(super) const TEXT_UNITS: usize = 4096;
/// The HTML itself stays well below 32 KiB too, which many short emphases could reach first: the documentation counts
/// the text only, but a server must bound what it reads.
pub(super) const HTML_BYTES: usize = 30_000;

const BOLD: (&str, &str) = ("<b>", "</b>");

/// Removes what is not meant to be read: control characters, and those that turn the direction of what follows.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => cleaned.push('\n'),
            '\t' => cleaned.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fff9}'..='\u{fffb}' => {}
            control if control.is_control() => {}
            other => cleaned.push(other),
        }
    }
    cleaned
}

/// One line, cleaned; no stretch of blanks is longer than one.
pub(super) fn clean_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Keeps `@name` from calling anybody; an e-mail address stays as it is, so that it can be copied.
pub(super) fn silence_mentions(text: &str) -> String {
    const WORD_JOINER: char = '\u{2060}';
    let mut silent = String::with_capacity(text.len());
    let mut before = None;
    for character in text.chars() {
        silent.push(character);
        let inside_a_word = before.is_some_and(|it: char| it.is_ascii_alphanumeric() || it == '_');
        if character == '@' && !inside_a_word {
            silent.push(WORD_JOINER);
        }
        before = Some(character);
    }
    silent
}

pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The text, or as much of it as fits, with an ellipsis.
pub(super) fn shorten(text: &str, limit: usize) -> String {
    if units(text) <= limit {
        return text.to_owned();
    }
    let mut room = limit.saturating_sub(1);
    let kept: String = text
        .chars()
        .take_while(|character| {
            let fits = character.len_utf16() <= room;
            room = room.saturating_sub(character.len_utf16());
            fits
        })
        .collect();
    format!("{}…", kept.trim_end())
}

pub(super) fn escape(text: &str, html: &mut String) {
    for character in text.chars() {
        match escaped(character) {
            Some(entity) => html.push_str(entity),
            None => html.push(character),
        }
    }
}

fn escaped(character: char) -> Option<&'static str> {
    match character {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        _ => None,
    }
}

#[derive(Clone, Copy)]
struct Letter {
    character: char,
    emphasis: bool,
}

/// HTML of a text in as many messages as it needs: at least one, each of them within the limits and not empty.
pub(super) fn paginate(text: &Rich) -> Vec<String> {
    let letters: Vec<Letter> = text
        .0
        .iter()
        .flat_map(|run| {
            let text: Vec<char> = clean(&run.text).chars().collect();
            text.into_iter().map(|character| Letter { character, emphasis: run.emphasis })
        })
        .collect();
    let mut pages = Vec::new();
    let mut rest = trim(&letters);
    while !rest.is_empty() {
        let end = page_end(rest);
        pages.push(html(trim(&rest[..end])));
        rest = trim(&rest[end..]);
    }
    if pages.is_empty() {
        // Telegram takes no empty message, and the buttons below may still matter.
        pages.push("…".to_owned());
    }
    pages
}

fn trim(letters: &[Letter]) -> &[Letter] {
    let solid = |letter: &Letter| !letter.character.is_whitespace();
    let Some(first) = letters.iter().position(solid) else { return &[] };
    let last = letters.iter().rposition(solid).unwrap_or(first);
    &letters[first..=last]
}

/// Where the first page ends: at a paragraph, else a line, else a space in its second half, else wherever it is full.
fn page_end(letters: &[Letter]) -> usize {
    let (mut units, mut bytes, mut bold) = (0, 0, false);
    let full = letters.iter().position(|letter| {
        units += letter.character.len_utf16();
        bytes += escaped(letter.character).map_or(letter.character.len_utf8(), str::len);
        if letter.emphasis && !bold {
            bytes += BOLD.0.len() + BOLD.1.len();
        }
        bold = letter.emphasis;
        units > TEXT_UNITS || bytes > HTML_BYTES
    });
    let Some(full) = full else { return letters.len() };
    let is_break = |at: usize, character: char| letters[at].character == character;
    let second_half = || (full / 2 + 1..full).rev();
    second_half()
        .find(|&at| is_break(at, '\n') && is_break(at - 1, '\n'))
        .or_else(|| second_half().find(|&at| is_break(at, '\n')))
        .or_else(|| second_half().find(|&at| letters[at].character.is_whitespace()))
        .unwrap_or(full)
}

fn html(letters: &[Letter]) -> String {
    let mut html = String::with_capacity(letters.len());
    let mut bold = false;
    for letter in letters {
        if letter.emphasis != bold {
            html.push_str(if letter.emphasis { BOLD.0 } else { BOLD.1 });
            bold = letter.emphasis;
        }
        escape(letter.character.encode_utf8(&mut [0; 4]), &mut html);
    }
    if bold {
        html.push_str(BOLD.1);
    }
    html
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::message::Run;

    /// What Telegram would show; panics on anything but the tags we use, closed in order.
    pub(in crate::platform::telegram) fn read_html(html: &str) -> String {
        let mut open: Vec<&str> = Vec::new();
        let mut text = String::new();
        let mut rest = html;
        while let Some(character) = rest.chars().next() {
            match character {
                '<' => {
                    let (tag, after) = rest[1..].split_once('>').expect("a tag ends");
                    if let Some(name) = tag.strip_prefix('/') {
                        assert_eq!(open.pop(), Some(name), "{html}");
                    } else {
                        let name = tag.split(' ').next().expect("split gives one");
                        assert!(["b", "a", "blockquote"].contains(&name), "<{tag}>");
                        assert!(name == tag || tag.starts_with("a href=\"") && tag.ends_with('"'), "<{tag}>");
                        open.push(name);
                    }
                    rest = after;
                }
                '&' => {
                    let (entity, after) = rest[1..].split_once(';').expect("an entity ends");
                    let known = [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"')];
                    text.push(known.iter().find(|it| it.0 == entity).expect("a known entity").1);
                    rest = after;
                }
                '>' | '"' => panic!("unescaped: {html}"),
                other => {
                    text.push(other);
                    rest = &rest[other.len_utf8()..];
                }
            }
        }
        assert!(open.is_empty(), "{open:?} stay open: {html}");
        text
    }

    fn solid(text: &str) -> String {
        text.chars().filter(|character| !character.is_whitespace()).collect()
    }

    fn rich() -> impl Strategy<Value = Rich> {
        let run = ("(?s).{0,40}|[<>&\"a-z @/]{0,60}|( ?[a-z😀]{900}){0,4}|[\"]{0,3000}", any::<bool>());
        prop::collection::vec(run, 0..6)
            .prop_map(|runs| Rich(runs.into_iter().map(|(text, emphasis)| Run { text, emphasis }).collect()))
    }

    proptest! {
        #[test]
        fn pages_say_what_the_text_says_within_the_limits(text in rich()) {
            let pages = paginate(&text);
            let mut said = String::new();
            for page in &pages {
                let shown = read_html(page);
                prop_assert!((1..=TEXT_UNITS).contains(&units(&shown)));
                prop_assert!(page.len() <= HTML_BYTES);
                said.push_str(&shown);
            }
            let meant = solid(&clean(&text.to_plain()));
            prop_assert_eq!(solid(&said), if meant.is_empty() { "…".to_owned() } else { meant });
        }

        #[test]
        fn shortened_text_fits(text in "(?s).{0,80}", limit in 1usize..40) {
            prop_assert!(units(&shorten(&text, limit)) <= limit);
        }
    }

    #[test]
    fn a_long_text_is_cut_between_paragraphs() {
        let paragraph = "word ".repeat(300);
        let text = Rich::plain([paragraph.trim(); 4].join("\n\n"));
        let pages = paginate(&text);
        assert_eq!(pages.len(), 2);
        assert!(pages.iter().all(|page| page.starts_with("word") && page.ends_with("word")));
    }

    #[test]
    fn a_thousand_small_emphases_stay_within_the_servers_bound() {
        let runs = (0..4096).map(|at| Run { text: "&".to_owned(), emphasis: at % 2 == 0 }).collect();
        assert!(paginate(&Rich(runs)).iter().all(|page| page.len() <= HTML_BYTES));
    }

    #[test]
    fn emphasis_goes_on_over_a_cut() {
        let pages = paginate(&Rich::emphasis("x".repeat(5000)));
        assert!(pages.len() == 2 && pages.iter().all(|page| page.starts_with("<b>") && page.ends_with("</b>")));
    }

    #[test]
    fn what_turns_or_hides_text_is_removed() {
        assert_eq!(clean("a\u{0}b\u{202e}c\u{2066}d\r\ne\rf\u{2028}g\u{7f}\u{9b}h\ti"), "abcd\ne\nf\ngh i");
        assert_eq!(clean("👩\u{200d}🔧"), "👩\u{200d}🔧");
    }

    #[test]
    fn nobody_is_called_and_an_email_address_can_be_copied() {
        assert_eq!(silence_mentions("@ann (@bob) .@eve ü@x"), "@\u{2060}ann (@\u{2060}bob) .@\u{2060}eve ü@\u{2060}x");
        assert_eq!(silence_mentions("ann@acme.com"), "ann@acme.com");
    }
}
