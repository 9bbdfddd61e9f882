//! A Rust file as the rules read it: words and signs with their lines, the paths in it, and which of it is test code.
//!
//! Comments and literals are not code and give no tokens. Macro bodies are read like any other code.

/// A word, `::`, or a single sign, with its line (from 1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) line: usize,
    /// Inside `#[cfg(test)]`, or in a file that is nothing but tests.
    pub(super) test: bool,
    /// The inline modules around it, outermost first.
    pub(super) modules: Vec<String>,
}

/// A path as written in full: `use a::{b, c::d}` has `a::b` and `a::c::d`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PathUse {
    pub(super) segments: Vec<String>,
    pub(super) line: usize,
    pub(super) test: bool,
    modules: Vec<String>,
}

/// One file of the project.
pub(super) struct Source {
    /// From the project's root, with `/`.
    pub(super) path: String,
    pub(super) text: String,
    pub(super) tokens: Vec<Token>,
}

impl Source {
    pub(super) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), tokens: mark(path, &words(&blank(text))) }
    }

    pub(super) fn is_under(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The module that the file is, without the crate: `src/core/lead/mod.rs` is `core::lead`.
    pub(super) fn module(&self) -> Vec<String> {
        let inner = self.path.strip_prefix("src/").unwrap_or(&self.path).trim_end_matches(".rs");
        let mut module: Vec<String> = inner.split('/').map(str::to_owned).collect();
        if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
            module.pop();
        }
        module
    }

    /// Every path of two or more segments, and every `use`.
    pub(super) fn paths(&self) -> Vec<PathUse> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let token = &self.tokens[at];
            let begins =
                is_word(&token.text) && at.checked_sub(1).is_none_or(|before| self.tokens[before].text != "::");
            if token.text == "use" {
                at = self.read_tree(at + 1, &[], &mut found);
            } else if begins && self.text_at(at + 1) == "::" {
                let mut segments = vec![token.text.clone()];
                let mut next = at + 1;
                while self.text_at(next) == "::" && is_word(self.text_at(next + 1)) {
                    segments.push(self.text_at(next + 1).to_owned());
                    next += 2;
                }
                if segments.len() > 1 {
                    found.push(PathUse {
                        segments,
                        line: token.line,
                        test: token.test,
                        modules: token.modules.clone(),
                    });
                }
                at = next;
            } else {
                at += 1;
            }
        }
        found
    }

    /// The path from the crate's root, when it leads into this crate.
    pub(super) fn within_crate(&self, path: &PathUse) -> Option<Vec<String>> {
        let mut here = self.module();
        here.extend(path.modules.iter().cloned());
        let mut segments = path.segments.as_slice();
        match segments.first().map(String::as_str) {
            Some("crate") => return Some(segments[1..].to_vec()),
            Some("self") => segments = &segments[1..],
            Some("super") => {
                while segments.first().map(String::as_str) == Some("super") {
                    here.pop();
                    segments = &segments[1..];
                }
            }
            _ => return None,
        }
        here.extend(segments.iter().cloned());
        Some(here)
    }

    /// Reads a tree of `use` from `at` on and returns where it ends.
    fn read_tree(&self, mut at: usize, prefix: &[String], found: &mut Vec<PathUse>) -> usize {
        let mut segments = prefix.to_vec();
        let Some(start) = self.tokens.get(at).cloned() else { return at };
        while let Some(token) = self.tokens.get(at) {
            match token.text.as_str() {
                "{" => {
                    at += 1;
                    while !matches!(self.text_at(at), "}" | "") {
                        at = self.read_tree(at, &segments, found);
                        if self.text_at(at) == "," {
                            at += 1;
                        }
                    }
                    return at + 1;
                }
                "as" => at += 2,
                "," | "}" | ";" => break,
                "::" => at += 1,
                word => {
                    segments.push(word.to_owned());
                    at += 1;
                }
            }
        }
        // `use a::{self}` names `a` itself.
        if segments.len() > 1 && segments.last().is_some_and(|last| last == "self") {
            segments.pop();
        }
        found.push(PathUse { segments, line: start.line, test: start.test, modules: start.modules });
        at
    }

    fn text_at(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text.as_str())
    }
}

pub(super) fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The text with comments and literals blanked; lines stay where they are.
fn blank(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = match (chars[at], chars.get(at + 1).copied()) {
            ('/', Some('/')) => find(&chars, at, |rest| rest[0] == '\n'),
            ('/', Some('*')) => end_of_block_comment(&chars, at),
            ('"', _) => end_of_string(&chars, at),
            ('r', Some('"' | '#')) if !follows_word(&chars, at) => end_of_raw_string(&chars, at),
            ('b' | 'c', Some('r')) if !follows_word(&chars, at) && matches!(chars.get(at + 2), Some('"' | '#')) => {
                end_of_raw_string(&chars, at + 1)
            }
            ('\'', _) => end_of_char(&chars, at),
            _ => at,
        };
        if end > at {
            out.extend(chars[at..end].iter().map(|c| if *c == '\n' { '\n' } else { ' ' }));
            at = end;
        } else {
            out.push(chars[at]);
            at += 1;
        }
    }
    out
}

fn follows_word(chars: &[char], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| chars[before].is_alphanumeric() || chars[before] == '_')
}

fn find(chars: &[char], from: usize, here: impl Fn(&[char]) -> bool) -> usize {
    (from..chars.len()).find(|&at| here(&chars[at..])).unwrap_or(chars.len())
}

fn end_of_block_comment(chars: &[char], start: usize) -> usize {
    let (mut at, mut depth) = (start, 0_usize);
    while at + 1 < chars.len() {
        match (chars[at], chars[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    chars.len()
}

fn end_of_string(chars: &[char], start: usize) -> usize {
    let mut at = start + 1;
    while at < chars.len() && chars[at] != '"' {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(chars.len())
}

/// `r#name` is a word and stays.
fn end_of_raw_string(chars: &[char], start: usize) -> usize {
    let hashes = chars[start + 1..].iter().take_while(|c| **c == '#').count();
    let opening = start + 1 + hashes;
    if chars.get(opening) != Some(&'"') {
        return start;
    }
    let closing = find(chars, opening + 1, |rest| {
        rest[0] == '"' && rest.len() > hashes && rest[1..=hashes].iter().all(|c| *c == '#')
    });
    (closing + 1 + hashes).min(chars.len())
}

/// A lifetime stays; `'a'` and `'\n'` go.
fn end_of_char(chars: &[char], start: usize) -> usize {
    match (chars.get(start + 1), chars.get(start + 2)) {
        (Some('\\'), _) => (find(chars, start + 3, |rest| rest[0] == '\'') + 1).min(chars.len()),
        (Some(_), Some('\'')) => start + 3,
        _ => start,
    }
}

fn words(code: &str) -> Vec<(String, usize)> {
    let mut words = Vec::new();
    for (index, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let length = if first.is_alphanumeric() || first == '_' {
                rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            words.push((rest[..length].to_owned(), index + 1));
            rest = rest[length..].trim_start();
        }
    }
    words
}

/// Follows the braces: which modules a token is in, and whether that is test code.
fn mark(path: &str, words: &[(String, usize)]) -> Vec<Token> {
    let all_test = path.starts_with("tests/") || path.split('/').any(|part| part == "tests" || part == "tests.rs");
    let mut tokens: Vec<Token> = Vec::with_capacity(words.len());
    let mut open: Vec<(bool, Option<String>)> = Vec::new();
    let mut test_item = false;
    for (at, (text, line)) in words.iter().enumerate() {
        let word = |offset: usize| words.get(at + offset).map_or("", |(text, _)| text.as_str());
        match text.as_str() {
            "#" if [word(1), word(2), word(3), word(4)] == ["[", "cfg", "(", "test"] => test_item = true,
            ";" => test_item = false,
            "{" => {
                let module = (at >= 2 && words[at - 2].0 == "mod").then(|| words[at - 1].0.clone());
                open.push((std::mem::take(&mut test_item), module));
            }
            "}" => {
                open.pop();
            }
            _ => {}
        }
        let test = all_test || test_item || open.iter().any(|(test, _)| *test);
        let modules = open.iter().filter_map(|(_, module)| module.clone()).collect();
        tokens.push(Token { text: text.clone(), line: *line, test, modules });
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let source = Source::new("src/core/lead/card.rs", text);
        let path = |path: &PathUse| source.within_crate(path).unwrap_or_else(|| path.segments.clone()).join("::");
        source.paths().iter().map(path).collect()
    }

    #[test]
    fn paths_are_read_in_full() {
        assert_eq!(
            paths("use crate::{store, core::lead::{self, desk::Desk}};"),
            ["store", "core::lead", "core::lead::desk::Desk"]
        );
        assert_eq!(paths("pub(crate) use super::super::ids::Chat as Room;"), ["core::ids::Chat"]);
        assert_eq!(
            paths("mod tests { use super::super::x; fn f() { super::g(crate::clock::now()) } }"),
            ["core::lead::x", "core::lead::card::g", "clock::now"]
        );
        assert_eq!(paths("let t = jiff::Timestamp::now(); t.get::<u8>()"), ["jiff::Timestamp::now"]);
    }

    #[test]
    fn comments_and_literals_are_no_code() {
        let text = r##"
            // crate::a::b
            /* crate::a::b /* crate::a::b */ crate::a::b */
            "crate::a::b \" crate::a::b"; r#"crate::a::b " "#; b"a::b"; br"a::b";
            'x'; '"'; '\''; fn f<'a>(x: &'a str) { crate::seen::here }
        "##;
        assert_eq!(paths(text), ["seen::here"]);
    }

    #[test]
    fn test_code_is_known_as_such() {
        let source = Source::new("src/a.rs", "use a::b;\n#[cfg(test)]\nmod tests { use c::d; }\nuse e::f;");
        let test: Vec<bool> = source.paths().iter().map(|path| path.test).collect();
        assert_eq!(test, [false, true, false]);
    }
}
