//! Text that is fit to be shown: cleaned, measured in UTF-16 units, cut where a reader would cut it.

use crate::core::message::Rich;

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

/// One line of at most so many units, so that no answer can pretend to be the next line of a card.
pub(super) fn one_line(text: &str, limit: usize) -> String {
    shorten(&clean_line(text), limit)
}

/// Length as the platforms count it.
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

/// A character, and how it is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Letter {
    pub(super) character: char,
    pub(super) emphasis: bool,
}

/// A text letter by letter, cleaned, without blanks around it.
pub(super) fn letters(text: &Rich) -> Vec<Letter> {
    let letters: Vec<Letter> = text
        .0
        .iter()
        .flat_map(|run| {
            let text: Vec<char> = clean(&run.text).chars().collect();
            text.into_iter().map(|character| Letter { character, emphasis: run.emphasis })
        })
        .collect();
    trim(&letters).to_vec()
}

/// A text in as many pages as it needs, none of them empty; `full` finds the first letter that a page has no room for.
pub(super) fn pages(letters: &[Letter], full: impl Fn(&[Letter]) -> Option<usize>) -> Vec<&[Letter]> {
    let mut pages = Vec::new();
    let mut rest = trim(letters);
    while !rest.is_empty() {
        let end = full(rest).map_or(rest.len(), |full| page_end(rest, full.max(1)));
        pages.push(trim(&rest[..end]));
        rest = trim(&rest[end..]);
    }
    pages
}

/// Where a page ends that is full: at a paragraph, else a line, else a space in its second half, else where it is full.
fn page_end(letters: &[Letter], full: usize) -> usize {
    let is_break = |at: usize, character: char| letters[at].character == character;
    let second_half = || (full / 2 + 1..full).rev();
    second_half()
        .find(|&at| is_break(at, '\n') && is_break(at - 1, '\n'))
        .or_else(|| second_half().find(|&at| is_break(at, '\n')))
        .or_else(|| second_half().find(|&at| letters[at].character.is_whitespace()))
        .unwrap_or(full)
}

fn trim(letters: &[Letter]) -> &[Letter] {
    let solid = |letter: &Letter| !letter.character.is_whitespace();
    let Some(first) = letters.iter().position(solid) else { return &[] };
    let last = letters.iter().rposition(solid).unwrap_or(first);
    &letters[first..=last]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn shortened_text_fits(text in "(?s).{0,80}", limit in 1usize..40) {
            prop_assert!(units(&shorten(&text, limit)) <= limit);
        }

        #[test]
        fn pages_lose_nothing_but_blanks(text in "(?s).{0,200}", room in 1usize..40) {
            let letters = letters(&Rich::plain(text.clone()));
            let full = |rest: &[Letter]| (rest.len() > room).then_some(room);
            let pages = pages(&letters, full);
            let said: String = pages.iter().flat_map(|page| page.iter()).map(|letter| letter.character).collect();
            let solid = |text: &str| text.chars().filter(|it| !it.is_whitespace()).collect::<String>();
            prop_assert_eq!(solid(&said), solid(&clean(&text)));
            prop_assert!(pages.iter().all(|page| !page.is_empty() && page.len() <= room));
        }
    }

    #[test]
    fn what_turns_or_hides_text_is_removed() {
        assert_eq!(clean("a\u{0}b\u{202e}c\u{2066}d\r\ne\rf\u{2028}g\u{7f}\u{9b}h\ti"), "abcd\ne\nf\ngh i");
        assert_eq!(clean("👩\u{200d}🔧"), "👩\u{200d}🔧");
    }
}
