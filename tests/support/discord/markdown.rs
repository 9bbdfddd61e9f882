//! Reads Markdown as Discord's client shows it, for the little that this bot may use; anything else is a panic.
//!
//! Bold, links, quotes: these are ours. A mark that formats something else, or names somebody, can only come from what a
//! prospect wrote.

/// A line as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) is_quote: bool,
    pub(crate) pieces: Vec<Piece>,
}

/// A stretch of text of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) look: Look,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Plain,
    Bold,
    /// Leads there.
    Link(String),
}

impl Line {
    pub(crate) fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }
}

/// The lines of a text; panics on everything that we never mean.
pub(crate) fn read(markdown: &str) -> Vec<Line> {
    let mut is_bold = false;
    let lines = markdown.split('\n').map(|line| read_line(line, &mut is_bold)).collect();
    assert!(!is_bold, "a bold stretch has no end: {markdown}");
    lines
}

fn read_line(line: &str, is_bold: &mut bool) -> Line {
    let (is_quote, text) = match line.strip_prefix("> ") {
        Some(quoted) => (true, quoted),
        None => (false, line),
    };
    assert_begins_nothing(text.strip_prefix("**").unwrap_or(text));
    let mut read = Line { is_quote, pieces: Vec::new() };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if first == '\\' {
            let escaped = rest[1..].chars().next().filter(char::is_ascii_punctuation);
            let shown = escaped.unwrap_or_else(|| panic!("a backslash without use in {line}"));
            read.push(shown.to_string(), *is_bold);
            1 + shown.len_utf8()
        } else if let Some(length) = address(rest, *is_bold) {
            read.push(rest[..length].to_owned(), *is_bold);
            length
        } else if rest.starts_with("**") {
            *is_bold = !*is_bold;
            2
        } else if first == '[' {
            let (label, target, length) = link(rest).unwrap_or_else(|| panic!("an open bracket in {line}"));
            read.pieces.push(Piece { text: unescaped(label), look: Look::Link(target.to_owned()) });
            length
        } else {
            assert!(!"*_~`|<]".contains(first), "`{first}` formats in {line}");
            read.push(first.to_string(), *is_bold);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    read
}

impl Line {
    fn push(&mut self, text: String, is_bold: bool) {
        let look = if is_bold { Look::Bold } else { Look::Plain };
        match self.pieces.last_mut().filter(|last| last.look == look) {
            Some(last) => last.text.push_str(&text),
            None => self.pieces.push(Piece { text, look }),
        }
    }
}

/// Headings, small print, quotes, lists: what the beginning of a line can turn it into.
fn assert_begins_nothing(text: &str) {
    let start = text.trim_start();
    let after = |marks: &str| {
        let rest = start.trim_start_matches(|it| marks.contains(it));
        rest.len() < start.len() && rest.starts_with(char::is_whitespace)
    };
    assert!(!after("#"), "a heading: {text}");
    assert!(!start.starts_with("-#"), "small print: {text}");
    assert!(!after("-+*") && !after(">"), "a list or quote: {text}");
    let digits = start.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_numbered = digits.len() < start.len() && digits.starts_with(['.', ')']);
    assert!(!is_numbered || !digits[1..].starts_with(char::is_whitespace), "a numbered list: {text}");
}

/// The length of the web address that begins here; Discord looks for no marks inside of one.
fn address(text: &str, is_bold: bool) -> Option<usize> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text.find(|it: char| it.is_whitespace() || it == '<').unwrap_or(text.len());
    let end = if is_bold { text.find("**").unwrap_or(end).min(end) } else { end };
    // With a backslash in it, it is no address to click.
    (!text[..end].contains('\\')).then_some(end)
}

/// `[label](target)`: the two, and the length of it all.
fn link(text: &str) -> Option<(&str, &str, usize)> {
    let end = text.match_indices("](").map(|(at, _)| at).find(|&at| !text[..at].ends_with('\\'))?;
    let target = text[end + 2..].split_once(')')?.0;
    Some((&text[1..end], target, end + 3 + target.len()))
}

fn unescaped(label: &str) -> String {
    let mut text = String::new();
    let mut letters = label.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.extend(letters.next()),
            '*' | '_' | '~' | '`' | '|' | '<' | '[' | ']' => panic!("`{letter}` formats in {label}"),
            other => text.push(other),
        }
    }
    text
}
