//! YAML as a tree whose every node knows its place in the file.

use std::collections::HashSet;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::diagnostic::{Faults, Span};

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) at: Span,
    pub(super) content: Content,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Scalar {
        text: String,
        /// Written without quotes, so that it may be a number, a bool or nothing.
        plain: bool,
    },
    List(Vec<Node>),
    /// Keys are unique.
    Map(Vec<(Key, Node)>),
}

#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) at: Span,
    pub(super) name: String,
}

/// Deeper nesting than any script has; keeps hostile files from exhausting the stack.
const DEEPEST: usize = 24;

/// Reads a file; every fault of its YAML is reported, and `None` is returned where no tree can be had.
pub(super) fn parse(source: &str, faults: &mut Faults) -> Option<Node> {
    let mut events = Events { parser: Parser::new_from_str(source), faults };
    match events.document() {
        Ok(node) => node,
        Err(stop) => {
            if let Stop::Yaml(error) = stop {
                report(source, &error, events.faults);
            }
            None
        }
    }
}

fn report(source: &str, error: &ScanError, faults: &mut Faults) {
    let (index, info) = (error.marker().index(), error.info());
    let line = source.lines().nth(error.marker().line().saturating_sub(1)).unwrap_or_default();
    let indentation = &line[..line.len() - line.trim_start().len()];
    let of_tabs = indentation.contains('\t') || info.contains("tab");
    let index = indenting_tab(source, index).filter(|_| of_tabs).unwrap_or(index);
    let at = Span { start: index, end: index + 1 };
    let fault = faults.error(at, format!("this is no YAML: {info}"));
    let opened_by = source.chars().nth(index);
    if of_tabs {
        fault.help("indent with spaces; YAML takes no tabs");
    } else if info.contains("mapping values") {
        fault.help("put a text that holds a colon and a space in quotes");
    } else if info.contains("escape") || info.contains("hexadecimal") {
        fault.help(r"between double quotes a backslash is written twice: \\");
    } else if info.contains("quoted scalar") && opened_by == Some('\'') {
        fault.help("close the quotes where the text ends; an apostrophe inside '…' is written twice");
    } else if info.contains("quoted scalar") {
        fault.help("close the quotes where the text ends; a quotation mark inside \"…\" is written \\\"");
    }
}

/// The first tab from this character on that stands where spaces belong.
fn indenting_tab(source: &str, from: usize) -> Option<usize> {
    let mut indents = true;
    for (index, letter) in source.chars().enumerate() {
        if letter == '\t' && indents && index >= from {
            return Some(index);
        }
        indents = letter == '\n' || indents && letter.is_whitespace();
    }
    None
}

enum Stop {
    Yaml(ScanError),
    /// Reported already.
    Reported,
}

impl From<ScanError> for Stop {
    fn from(error: ScanError) -> Self {
        Self::Yaml(error)
    }
}

type Next<'s> = (Event<'s>, Span);

struct Events<'s, 'f> {
    parser: Parser<'s, saphyr_parser::StrInput<'s>>,
    faults: &'f mut Faults,
}

impl<'s> Events<'s, '_> {
    fn next(&mut self) -> Result<Next<'s>, Stop> {
        match self.parser.next_event() {
            Some(event) => {
                let (event, span) = event?;
                Ok((event, Span { start: span.start.index(), end: span.end.index() }))
            }
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn document(&mut self) -> Result<Option<Node>, Stop> {
        let mut root = None;
        loop {
            let (event, at) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                event if root.is_none() => root = Some(self.node(event, at, 0)?),
                _ => {
                    self.faults.error(at, "a second document").help("a file holds one script; remove the `---`");
                    return Err(Stop::Reported);
                }
            }
        }
        if root.is_none() {
            self.faults.error(Span::default(), "the file is empty").help("begin with `script: NAME`");
        }
        Ok(root)
    }

    fn node(&mut self, event: Event<'s>, at: Span, depth: usize) -> Result<Node, Stop> {
        if depth > DEEPEST {
            self.faults.error(at, "nested too deeply");
            return Err(Stop::Reported);
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let mut text = text.into_owned();
                if let Some(tag) = tag {
                    let written = tag.to_string();
                    self.faults
                        .error(at, format!("`{written}` is a YAML tag here"))
                        .help(format!("a value that begins with an exclamation mark needs quotes: \"{written} …\""));
                    // So that nobody complains about an empty value as well.
                    text = written;
                }
                self.reject_anchor(anchor, at);
                let plain = style == ScalarStyle::Plain;
                Ok(Node { at, content: Content::Scalar { text, plain } })
            }
            Event::SequenceStart(anchor, _) => {
                self.reject_anchor(anchor, at);
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, end) => {
                            let at = Span { start: at.start, end: end.end.max(at.end) };
                            return Ok(Node { at, content: Content::List(items) });
                        }
                        (event, at) => items.push(self.node(event, at, depth + 1)?),
                    }
                }
            }
            Event::MappingStart(anchor, _) => {
                self.reject_anchor(anchor, at);
                self.map(at, depth)
            }
            Event::Alias(_) => {
                self.faults
                    .error(at, "an alias (`*name`)")
                    .help("scripts know no aliases: write it out; a text that begins with an asterisk needs quotes");
                Ok(Node { at, content: Content::Scalar { text: "alias".to_owned(), plain: false } })
            }
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd
            | Event::SequenceEnd
            | Event::MappingEnd => {
                self.faults.error(at, "the file ends too early");
                Err(Stop::Reported)
            }
        }
    }

    fn map(&mut self, at: Span, depth: usize) -> Result<Node, Stop> {
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut seen = HashSet::new();
        loop {
            let (event, key_at) = self.next()?;
            if let Event::MappingEnd = event {
                let at = Span { start: at.start, end: key_at.end.max(at.end) };
                return Ok(Node { at, content: Content::Map(entries) });
            }
            let key = self.node(event, key_at, depth + 1)?;
            let (event, at) = self.next()?;
            let value = self.node(event, at, depth + 1)?;
            let Content::Scalar { text: name, .. } = key.content else {
                self.faults.error(key.at, "a key must be a word");
                continue;
            };
            if seen.insert(name.clone()) {
                entries.push((Key { at: key.at, name }, value));
            } else {
                self.faults.error(key.at, format!("`{name}` is there twice")).help("keep one of them");
            }
        }
    }

    fn reject_anchor(&mut self, anchor: usize, at: Span) {
        if anchor != 0 {
            self.faults
                .error(at, "an anchor (`&name`)")
                .help("scripts know no anchors; a text that begins with an ampersand needs quotes");
        }
    }
}
