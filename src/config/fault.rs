//! What is wrong with a configuration, and where: shown with the line, a caret and what would be right.

use std::fmt;
use std::ops::Range;

use crate::core::script::check::Site;
use crate::core::script::diagnostic::Span;

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub place: Place,
    pub what: String,
    pub help: Option<String>,
}

/// Where a fault is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a file; line and column count from 1, in characters.
    File {
        file: String,
        line: usize,
        column: usize,
        shown: Shown,
    },
    Variable(String),
}

/// The line of a fault, without anything that may be secret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    pub text: String,
    pub before: usize,
    pub width: usize,
}

/// All faults of a configuration, from top to bottom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

/// A text with positions, from a file or a variable.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'a> {
    File { name: &'a str, text: &'a str },
    Variable { name: &'a str, text: &'a str },
}

/// How much of a line may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secrecy {
    Open,
    /// Nothing behind the equals sign: it may be a token.
    Values,
}

impl Source<'_> {
    pub(super) fn place(&self, span: &Range<usize>, secrecy: Secrecy) -> Place {
        let (name, text) = match self {
            Self::File { name, text } => (*name, *text),
            Self::Variable { name, .. } => return Place::Variable((*name).to_owned()),
        };
        let start = floor_boundary(text, span.start);
        let end = floor_boundary(text, span.end).max(start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
        let line = text[line_start..line_end].trim_end_matches('\r');
        let before = text[line_start..start].chars().count();
        let width = text[start..end.min(line_end)].trim_end().chars().count();
        let shown = show(line, before, width, secrecy);
        Place::File { file: name.to_owned(), line: text[..start].matches('\n').count() + 1, column: before + 1, shown }
    }

    /// Where the character with this offset in a text stands; the whole text where it is written with escapes.
    pub(super) fn inside(&self, span: &Range<usize>, text: &str, offset: usize) -> Range<usize> {
        let (Self::File { text: source, .. } | Self::Variable { text: source, .. }) = self;
        let Some(begin) = source.get(span.clone()).and_then(|written| written.find(text)) else { return span.clone() };
        let mut rest = text.char_indices().skip(offset);
        // What ends too early is shown at its end.
        let at = rest.next().or_else(|| text.char_indices().next_back());
        let (at, character) = at.unwrap_or((0, ' '));
        let start = span.start + begin + at;
        start..start + character.len_utf8()
    }

    /// The lines of a condition, for whoever looks for its faults later. They hold nothing else, and so nothing secret.
    pub(super) fn site(&self, span: &Range<usize>) -> Site {
        let (Self::File { name, text } | Self::Variable { name, text }) = self;
        let line_start = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[span.end..].find('\n').map_or(text.len(), |newline| span.end + newline);
        let characters = |from: usize, to: usize| text[from..to].chars().count();
        let start = characters(line_start, span.start);
        Site {
            file: (*name).to_owned(),
            lines_before: text[..line_start].matches('\n').count(),
            source: text[line_start..line_end].to_owned(),
            at: Span { start, end: start + characters(span.start, span.end) },
        }
    }
}

fn show(line: &str, before: usize, width: usize, secrecy: Secrecy) -> Shown {
    let lower = line.to_lowercase();
    let may_be_secret = ["token", "secret", "password"].iter().any(|word| lower.contains(word))
        || (lower.contains("://") && lower.contains('@'))
        || line.split(|c: char| !c.is_ascii_alphanumeric() && !"_-.:".contains(c)).any(|word| word.len() >= 30);
    // The line may be anything: it must not steer the terminal either.
    let printable = |text: &str| text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
    let key_end = line.char_indices().nth(before + width).map_or(line.len(), |(at, _)| at);
    let quoted_before = line[..key_end].contains(['"', '\'']);
    let masked_from = if may_be_secret || (secrecy == Secrecy::Values && quoted_before) {
        line.find('=')
    } else if secrecy == Secrecy::Values {
        line[key_end..].find('=').map(|at| key_end + at)
    } else {
        None
    };
    let text = match masked_from {
        Some(at) => printable(&format!("{}= …", &line[..at])),
        None if may_be_secret && !line.trim_start().starts_with('[') => "…".to_owned(),
        None => printable(line),
    };
    let length = text.chars().count();
    let before = before.min(length.saturating_sub(1));
    Shown { width: width.clamp(1, (length - before).max(1)), before, text }
}

fn floor_boundary(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let margin = match &self.place {
            Place::Variable(name) => {
                write!(f, "{name}: {}", self.what)?;
                2
            }
            Place::File { file, line, column, shown } => {
                writeln!(f, "{file}:{line}:{column}: {}", self.what)?;
                let number = line.to_string();
                let margin = number.len() + 2;
                writeln!(f, " {number} | {}", shown.text)?;
                write!(f, "{:margin$}| {:before$}{}", "", "", "^".repeat(shown.width), before = shown.before)?;
                margin
            }
        };
        match &self.help {
            Some(help) => write!(f, "\n{:margin$}= {help}", ""),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n\n" };
            write!(f, "{separator}{fault}")?;
        }
        Ok(())
    }
}
