//! What is wrong with a script, where, and what would be right.

use std::fmt::Write as _;

use serde::Serialize;

/// One fault of a script file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    pub severity: Severity,
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// In characters, on this line; at least 1.
    pub length: usize,
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// The line as it is written.
    pub source_line: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The script cannot run.
    Error,
    /// The script runs, but probably not as meant.
    Warning,
}

impl Severity {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Lines longer than this are shown in part.
const WIDEST: usize = 110;

impl Diagnostic {
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// `file:line:column: error: …`, the line with a caret under the place, and the help.
    #[must_use]
    pub fn render(&self) -> String {
        let Self { file, line, column, message, .. } = self;
        let mut out = format!("{file}:{line}:{column}: {}: {message}\n", self.severity.name());
        let (shown, indent) = self.excerpt();
        if !shown.trim().is_empty() {
            let margin = " ".repeat(line.to_string().len());
            let room = shown.chars().count().saturating_sub(indent).max(1);
            let carets = "^".repeat(self.length.clamp(1, room));
            let indent = " ".repeat(indent);
            _ = writeln!(out, "{margin} |\n{line} | {shown}\n{margin} | {indent}{carets}");
        }
        if let Some(help) = &self.help {
            _ = writeln!(out, "  help: {help}");
        }
        out
    }

    /// The part of the line around the place, without control characters, and the place in it.
    fn excerpt(&self) -> (String, usize) {
        let chars: Vec<char> = self.source_line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let at = (self.column - 1).min(chars.len());
        if chars.len() <= WIDEST {
            return (chars.iter().collect::<String>().trim_end().to_owned(), at);
        }
        let start = at.saturating_sub(WIDEST / 2).min(chars.len() - WIDEST);
        let end = start + WIDEST;
        let before = if start > 0 { "…" } else { "" };
        let after = if end < chars.len() { "…" } else { "" };
        let shown: String = chars[start..end].iter().collect();
        (format!("{before}{shown}{after}"), at - start + before.chars().count())
    }
}

/// A stretch of a file, in characters from its beginning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// The faults found so far in one file.
#[derive(Debug)]
pub(super) struct Faults {
    file: String,
    chars: Vec<char>,
    found: Vec<Diagnostic>,
}

impl Faults {
    pub(super) fn new(file: &str, source: &str) -> Self {
        Self { file: file.to_owned(), chars: source.chars().collect(), found: Vec::new() }
    }

    pub(super) fn error(&mut self, at: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Severity::Error, at, message.into())
    }

    pub(super) fn warn(&mut self, at: Span, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Severity::Warning, at, message.into())
    }

    fn add(&mut self, severity: Severity, at: Span, message: String) -> &mut Diagnostic {
        let start = at.start.min(self.chars.len());
        let before = &self.chars[..start];
        let line_start = before.iter().rposition(|c| *c == '\n').map_or(0, |newline| newline + 1);
        let rest = &self.chars[line_start..];
        let line_end = line_start + rest.iter().position(|c| *c == '\n').unwrap_or(rest.len());
        let source_line: String = self.chars[line_start..line_end].iter().collect();
        self.found.push(Diagnostic {
            severity,
            file: self.file.clone(),
            line: before.iter().filter(|c| **c == '\n').count() + 1,
            column: start - line_start + 1,
            length: at.end.min(line_end).saturating_sub(start).max(1),
            message,
            help: None,
            source_line: source_line.trim_end_matches('\r').to_owned(),
        });
        self.found.last_mut().expect("one was pushed")
    }

    /// Where `needle` stands inside a value that was written at `whole`: the occurrence that has `earlier` ones before
    /// it. Where the file writes the value otherwise (escapes, folded lines), the whole is meant.
    pub(super) fn inside(&self, whole: Span, needle: &str, earlier: usize) -> Span {
        let end = whole.end.min(self.chars.len());
        let needle: Vec<char> = needle.chars().collect();
        if needle.is_empty() || whole.start >= end {
            return whole;
        }
        let mut places =
            self.chars[whole.start..end].windows(needle.len()).enumerate().filter(|(_, part)| *part == needle);
        match places.nth(earlier) {
            Some((at, _)) => Span { start: whole.start + at, end: whole.start + at + needle.len() },
            None => whole,
        }
    }

    /// The line that a place is on, counted from 1.
    pub(super) fn line(&self, at: Span) -> usize {
        self.chars.iter().take(at.start).filter(|c| **c == '\n').count() + 1
    }

    pub(super) fn count(&self) -> usize {
        self.found.len()
    }

    pub(super) fn has_errors(&self) -> bool {
        self.found.iter().any(Diagnostic::is_error)
    }

    /// All of them, in the order of the file, each once.
    pub(super) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|fault| (fault.line, fault.column, fault.severity));
        let mut seen = std::collections::HashSet::new();
        self.found.retain(|fault| seen.insert((fault.line, fault.column, fault.message.clone())));
        self.found
    }
}

impl Diagnostic {
    /// Says what would be right.
    pub(super) fn help(&mut self, help: impl Into<String>) {
        self.help = Some(help.into());
    }

    /// Says which known word was probably meant.
    pub(super) fn help_nearest<'w>(&mut self, word: &str, known: impl IntoIterator<Item = &'w str>) {
        self.help = suggestion(word, known);
    }
}

/// Names the known word that comes nearest, or else all of them.
pub(crate) fn suggestion<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(word, known.iter().copied()) {
        Some(near) => Some(format!("did you mean `{near}`?")),
        None if known.is_empty() => None,
        None => Some(format!("known here: {}", known.join(", "))),
    }
}

/// The known word that was probably meant.
pub(super) fn nearest<'w>(word: &str, known: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let word = word.to_lowercase();
    let closeness = |candidate: &str| {
        let candidate = candidate.to_lowercase();
        let close = strsim::jaro_winkler(&word, &candidate);
        let typos = strsim::damerau_levenshtein(&word, &candidate);
        ((close > 0.8 || typos <= 1) && typos <= 1 + word.chars().count() / 4).then_some(close)
    };
    known
        .into_iter()
        .filter_map(|candidate| Some((closeness(candidate)?, candidate)))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_diagnostic_shows_the_place_and_what_would_be_right() {
        let source = "script: bant\nqestions:\n  - id: need\n";
        let mut faults = Faults::new("bant.yaml", source);
        faults
            .error(Span { start: 13, end: 21 }, "unknown key `qestions`")
            .help_nearest("qestions", ["questions", "score"]);
        insta::assert_snapshot!(faults.into_sorted()[0].render(), @r"
        bant.yaml:2:1: error: unknown key `qestions`
          |
        2 | qestions:
          | ^^^^^^^^
          help: did you mean `questions`?
        ");
    }

    #[test]
    fn a_long_line_is_shown_in_part() {
        let source = format!("ask: \"{} here {}\"", "before ".repeat(30), "after ".repeat(30));
        let at = source.find("here").unwrap();
        let mut faults = Faults::new("a.yaml", &source);
        faults.warn(Span { start: at, end: at + 4 }, "this word");
        insta::assert_snapshot!(faults.into_sorted()[0].render(), @r#"
        a.yaml:1:218: warning: this word
          |
        1 | …fore before before before before before before before  here after after after after after after after after af…
          |                                                         ^^^^
        "#);
    }

    #[test]
    fn nearest_is_a_typo_away_or_nothing() {
        assert_eq!(nearest("qestion", ["questions", "question"]), Some("question"));
        assert_eq!(nearest("Optional", ["optional", "options"]), Some("optional"));
        assert_eq!(nearest("colour", ["ask", "score"]), None);
    }
}
