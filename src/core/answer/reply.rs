//! A reply made readable: cleaned of what nobody sees, and folded for comparison, with the way back to its own bytes.

use std::ops::Range;

use deunicode::deunicode_char;

use super::LONGEST_REPLY;

/// A reply in three forms: as sent, cleaned (for what is kept), folded (for what is compared).
pub(super) struct Reply<'a> {
    raw: &'a str,
    /// Without control characters, direction marks and zero-width characters.
    pub clean: String,
    clean_origin: Vec<usize>,
    /// Lower case, without accents (`ä` is `ae`), typographic signs as plain ones, no apostrophes inside words.
    pub folded: String,
    folded_origin: Vec<usize>,
}

impl<'a> Reply<'a> {
    pub(super) fn new(raw: &'a str) -> Self {
        let mut reply = Self {
            raw,
            clean: String::with_capacity(raw.len()),
            clean_origin: Vec::with_capacity(raw.len()),
            folded: String::with_capacity(raw.len()),
            folded_origin: Vec::with_capacity(raw.len()),
        };
        let mut chars = raw.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            if is_invisible(c) {
                // A joiner or selector belongs to the emoji before it; anywhere else it only hides words from us.
                let after_sign = reply.clean.chars().next_back().is_some_and(|before| !before.is_alphanumeric());
                if matches!(c, '\u{200d}' | '\u{fe0f}') && after_sign {
                    push(&mut reply.clean, &mut reply.clean_origin, at, c);
                }
                continue;
            }
            let shown = if c == '\n' || !(c.is_whitespace() || c.is_control()) { c } else { ' ' };
            push(&mut reply.clean, &mut reply.clean_origin, at, shown);
            reply.fold_in(at, shown, chars.peek().map(|(_, next)| *next));
        }
        reply
    }

    pub(super) fn raw_at(&self, span: Range<usize>) -> &'a str {
        self.raw.get(span).unwrap_or_default()
    }

    pub(super) fn again(&self) -> Self {
        Self::new(self.raw)
    }

    fn fold_in(&mut self, at: usize, c: char, next: Option<char>) {
        let before = self.folded.chars().next_back();
        let mut emit = |c: char| push(&mut self.folded, &mut self.folded_origin, at, c);
        match c {
            '\'' | '’' | '‘' | '`' | '´' => {
                let behind_letter = before.is_some_and(char::is_alphabetic);
                match next {
                    Some(next) if behind_letter && next.is_alphabetic() => {}
                    // "l'8 maggio"
                    Some(next) if behind_letter && next.is_ascii_digit() => emit(' '),
                    Some(_) | None => emit('\''),
                }
            }
            // The dots of a decomposed umlaut.
            '\u{308}' => {
                if matches!(before, Some('a' | 'o' | 'u')) {
                    emit('e');
                }
            }
            '\u{300}'..='\u{36f}' => {}
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => emit('-'),
            '“' | '”' | '„' | '«' | '»' => emit('"'),
            '\u{ff01}'..='\u{ff5e}' => {
                let plain = char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c);
                emit(plain.to_ascii_lowercase());
            }
            'ä' | 'Ä' => "ae".chars().for_each(emit),
            'ö' | 'Ö' => "oe".chars().for_each(emit),
            'ü' | 'Ü' => "ue".chars().for_each(emit),
            'ß' | 'ẞ' => "ss".chars().for_each(emit),
            // The sign of the dong, which is no letter there.
            'đ' if !next.is_some_and(char::is_alphabetic) && !before.is_some_and(char::is_alphabetic) => emit('₫'),
            _ if c.is_whitespace() => emit(' '),
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' if c.is_alphabetic() => {
                deunicode_char(c).unwrap_or_default().chars().for_each(|c| emit(c.to_ascii_lowercase()));
            }
            _ => c.to_lowercase().for_each(emit),
        }
    }

    /// The reply's own bytes behind a stretch of the cleaned text.
    pub(super) fn span_of_clean(&self, range: Range<usize>) -> Range<usize> {
        self.span(&self.clean_origin, range)
    }

    /// The reply's own bytes behind a stretch of the folded text.
    pub(super) fn span_of_folded(&self, range: Range<usize>) -> Range<usize> {
        self.span(&self.folded_origin, range)
    }

    fn span(&self, origin: &[usize], range: Range<usize>) -> Range<usize> {
        if range.is_empty() || range.end > origin.len() {
            return 0..0;
        }
        let last = origin[range.end - 1];
        let width = self.raw[last..].chars().next().map_or(0, char::len_utf8);
        origin[range.start]..last + width
    }

    /// Everything but white space at the ends.
    pub(super) fn whole(&self) -> Range<usize> {
        let start = self.clean.len() - self.clean.trim_start().len();
        self.span_of_clean(start..start + self.clean.trim().len())
    }
}

/// The part of a reply that is read. A word or figure at its end is left out rather than cut in two.
pub(super) fn readable(raw: &str) -> &str {
    let Some((end, first_unread)) = raw.char_indices().nth(LONGEST_REPLY) else { return raw };
    let read = &raw[..end];
    if first_unread.is_whitespace() {
        return read;
    }
    // Without any white space, as in a string of digits a thousand long, there is nothing to lose.
    read.rfind(char::is_whitespace).map_or(read, |space| &read[..space])
}

fn push(text: &mut String, origin: &mut Vec<usize>, at: usize, c: char) {
    text.push(c);
    origin.resize(text.len(), at);
}

/// Zero-width and direction characters, with which a text can show something else than it says.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}

/// A word or phrase of ours in the form in which replies are compared.
pub(super) fn fold(text: &str) -> String {
    Reply::new(text).folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_drops_what_people_leave_out() {
        for (text, folded) in [
            ("Fünf – SECHS", "fuenf - sechs"),
            ("u\u{308}ber", "ueber"),
            ("don’t", "dont"),
            ("l'11 maggio", "l 11 maggio"),
            ("10’000", "10'000"),
            ("１２ｋ", "12k"),
            ("a\u{200b}s\u{202e}ap\u{7}", "asap"),
            ("50\u{a0}000", "50 000"),
            ("Señor Çelik", "senor celik"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn what_is_too_long_is_cut_between_words() {
        let words = |count: usize| "ä20 ".repeat(count);
        assert_eq!(readable("20k"), "20k");
        assert_eq!(readable(&words(1_024)), words(1_024));
        assert_eq!(readable(&format!("1{}", words(1_030))), format!("1{}ä20", words(1_023)));
        assert_eq!(readable(&format!("12{}", words(1_030))), format!("12{}", words(1_023).trim_end()));
        assert_eq!(readable(&"€".repeat(5_000)), "€".repeat(LONGEST_REPLY));
    }

    #[test]
    fn a_span_leads_back_to_the_bytes_sent() {
        let reply = Reply::new("ja, fu\u{308}nf €");
        let at = reply.folded.find("fuenf").unwrap();
        assert_eq!(&"ja, fu\u{308}nf €"[reply.span_of_folded(at..at + 5)], "fu\u{308}nf");
        assert_eq!(Reply::new(" \u{200b}hi ").whole(), 4..6);
    }
}
