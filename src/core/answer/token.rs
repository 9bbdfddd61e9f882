//! A folded reply cut into words, numbers and signs.

use std::ops::Range;

/// A piece of a folded reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    pub text: String,
    /// Its bytes in the folded reply.
    pub at: Range<usize>,
    /// Nothing stands between it and the token before.
    pub glued: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    /// Digits, with the separators between them: `20.000`, `15.3.2027`, `10'000`.
    Number,
    Sign,
}

impl Token {
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text == word
    }

    pub(super) fn is_sign(&self, sign: char) -> bool {
        self.kind == Kind::Sign && self.text.starts_with(sign)
    }

    pub(super) fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    /// A number of nothing but digits.
    pub(super) fn integer(&self) -> Option<u32> {
        if self.is_number() { self.text.parse().ok() } else { None }
    }
}

pub(super) fn tokenize(folded: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut chars = folded.char_indices().peekable();
    let mut end_before = usize::MAX;
    while let Some((start, c)) = chars.next() {
        if c.is_whitespace() {
            continue;
        }
        let mut end = start + c.len_utf8();
        // ".75", ",75": a number may begin with its point, where no word or number is cut by it; "$..75" has it twice.
        let before = folded[..start].chars().next_back();
        let begins = match c {
            '.' if before == Some('.') => folded[..start - 1].ends_with(is_coin),
            '.' => before.is_none_or(|before| !before.is_alphanumeric()),
            ',' => before.is_none_or(char::is_whitespace),
            _ => false,
        };
        let point = begins && folded[start + 1..].starts_with(|digit: char| digit.is_ascii_digit());
        let kind = if c.is_ascii_digit() || point {
            while let Some(&(at, next)) = chars.peek() {
                let joins = matches!(next, '.' | ',' | '\'')
                    && folded[at + 1..].starts_with(|digit: char| digit.is_ascii_digit());
                if !(next.is_ascii_digit() || joins) {
                    break;
                }
                end = at + 1;
                chars.next();
            }
            Kind::Number
        } else if c.is_alphabetic() {
            while let Some(&(at, next)) = chars.peek() {
                if !next.is_alphabetic() {
                    break;
                }
                end = at + next.len_utf8();
                chars.next();
            }
            Kind::Word
        } else {
            Kind::Sign
        };
        tokens.push(Token { kind, text: folded[start..end].to_owned(), at: start..end, glued: start == end_before });
        end_before = end;
    }
    tokens
}

fn is_coin(sign: char) -> bool {
    ['$', '€', '£', '¥', '₹'].contains(&sign)
}

/// The words and numbers alone, one space between them.
pub(super) fn squash(tokens: &[Token]) -> String {
    let mut text = String::new();
    for token in tokens.iter().filter(|token| token.kind != Kind::Sign) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&token.text);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_signs_part() {
        let texts = |folded| tokenize(folded).into_iter().map(|token| token.text).collect::<Vec<_>>();
        assert_eq!(texts("max. 20.000€"), ["max", ".", "20.000", "€"]);
        assert_eq!(texts("10-15k, am 15.3."), ["10", "-", "15", "k", ",", "am", "15.3", "."]);
        assert_eq!(texts("$.75, v1.2.3 ...5"), ["$", ".75", ",", "v", "1.2.3", ".", ".", ".", "5"]);
        assert_eq!(texts("$..75 5..75"), ["$", ".", ".75", "5", ".", ".", "75"]);
        assert_eq!(texts(",25 a,5"), [",25", "a", ",", "5"]);
        assert!(tokenize("10k")[1].glued);
        assert!(!tokenize("10 k")[1].glued);
        assert_eq!(squash(&tokenize("well -- i dont know!")), "well i dont know");
    }
}
