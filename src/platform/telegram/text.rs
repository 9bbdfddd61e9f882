//! Text as Telegram takes it: HTML that holds no formatting but ours.

use crate::core::message::Rich;
use crate::platform::text::{Letter, letters, pages};

/// The longest message, counted after Telegram has read the HTML.
pub(super) const TEXT_UNITS: usize = 4096;
/// The HTML itself stays well below 32 KiB too, which many short emphases could reach first: the documentation counts
/// the text only, but a server must bound what it reads.
pub(super) const HTML_BYTES: usize = 30_000;

const BOLD: (&str, &str) = ("<b>", "</b>");

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

/// HTML of a text in as many messages as it needs: at least one, each of them within the limits and not empty.
pub(super) fn paginate(text: &Rich) -> Vec<String> {
    let letters = letters(text);
    let pages: Vec<String> = pages(&letters, full).into_iter().map(html).collect();
    // Telegram takes no empty message, and the buttons below may still matter.
    if pages.is_empty() { vec!["…".to_owned()] } else { pages }
}

/// The first letter that one message has no room for.
fn full(letters: &[Letter]) -> Option<usize> {
    let (mut units, mut bytes, mut bold) = (0, 0, false);
    letters.iter().position(|letter| {
        units += letter.character.len_utf16();
        bytes += escaped(letter.character).map_or(letter.character.len_utf8(), str::len);
        if letter.emphasis && !bold {
            bytes += BOLD.0.len() + BOLD.1.len();
        }
        bold = letter.emphasis;
        units > TEXT_UNITS || bytes > HTML_BYTES
    })
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
    use crate::platform::text::{clean, units};

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
    fn nobody_is_called_and_an_email_address_can_be_copied() {
        assert_eq!(silence_mentions("@ann (@bob) .@eve ü@x"), "@\u{2060}ann (@\u{2060}bob) .@\u{2060}eve ü@\u{2060}x");
        assert_eq!(silence_mentions("ann@acme.com"), "ann@acme.com");
    }
}
