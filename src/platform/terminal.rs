//! The terminal: messages and cards as plain text for people, and as JSON for programs.
//!
//! Whatever somebody wrote can neither move the cursor nor turn the direction of the text, and stays inside the frame of
//! a card.

use serde::Serialize;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::core::lead::board::Board;
use crate::core::lead::card::{Card, Line};
use crate::core::message::{ButtonRole, Message, Rich};

/// What there is to write on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// In columns.
    pub width: usize,
    pub emphasis: Emphasis,
}

/// How emphasis looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    Bold,
    /// Not at all: the output goes to a file or a pipe, or the person wants it so (`NO_COLOR`).
    Plain,
}

impl Screen {
    /// Where nothing is known about the other end.
    pub const PIPE: Self = Self { width: 80, emphasis: Emphasis::Plain };
    const NARROWEST: usize = 20;
    /// Longer lines are hard to read.
    const WIDEST: usize = 100;

    /// A terminal with so many columns; `no_color` is the variable of that name.
    #[must_use]
    pub fn of_terminal(columns: usize, no_color: Option<&str>) -> Self {
        let plain = no_color.is_some_and(|value| !value.is_empty());
        let emphasis = if plain { Emphasis::Plain } else { Emphasis::Bold };
        Self { width: columns.clamp(Self::NARROWEST, Self::WIDEST), emphasis }
    }
}

/// A message with its options numbered and its moves in a last line. Ends with a line break.
#[must_use]
pub fn render_message(message: &Message, screen: &Screen) -> String {
    let mut page = Page::new(*screen);
    page.write(Margin::NONE, &letters_of(&message.text));
    let offered = |role: ButtonRole| role != ButtonRole::Move;
    let options = message.buttons.iter().filter(|button| offered(button.role));
    let count = options.clone().count();
    let digits = count.to_string().len();
    for (number, option) in (1..).zip(options) {
        let mark = if option.role == ButtonRole::Chosen { "✓ " } else { "" };
        let first = format!("  {number:>digits$}) ");
        let rest = " ".repeat(first.width());
        let label = plain(&format!("{mark}{}", one_line(&option.label)));
        page.write(Margin { first: &first, rest: &rest }, &label);
    }
    let moves: Vec<String> = message.buttons.iter().filter(|b| !offered(b.role)).map(|b| one_line(&b.label)).collect();
    if !moves.is_empty() {
        page.write(Margin { first: "  ", rest: "  " }, &plain(&moves.join(" · ")));
    }
    page.text
}

/// A lead card in a frame that is open to the right. Ends with a line break.
#[must_use]
pub fn render_card(card: &Card, screen: &Screen) -> String {
    const INSIDE: Margin<'_> = Margin { first: "│ ", rest: "│ " };
    let mut page = Page::new(*screen);
    page.rule("┌");
    page.write(INSIDE, &bold(&one_line(&card.headline)));
    page.write(INSIDE, &bold(&one_line(&card.title)));
    if let Some(person) = &card.person {
        let label = one_line(&person.label);
        let username = person.username.as_deref().map(one_line).filter(|name| !label.contains(name.as_str()));
        let username = username.map(|name| format!(" (@{name})")).unwrap_or_default();
        page.write(INSIDE, &plain(&format!("{label}{username} · {}", one_line(&person.account.to_string()))));
    }
    for section in &card.sections {
        match &section.heading {
            Some(heading) => page.write(Margin { first: "├─ ", rest: "│  " }, &bold(&one_line(heading))),
            None => page.write(Margin { first: "│", rest: "│" }, &[]),
        }
        section.lines.iter().for_each(|line| write_line(&mut page, line));
    }
    // Here nothing can be pressed; what could be on a desk is told.
    for row in &card.buttons {
        let labels: Vec<String> = row.iter().map(|button| format!("[{}]", one_line(&button.label))).collect();
        page.write(INSIDE, &plain(&labels.join(" ")));
    }
    page.rule("└");
    page.text
}

/// A board as lines below headings, what they are labelled with in a column. Ends with a line break.
#[must_use]
pub fn render_board(board: &Board, screen: &Screen) -> String {
    let mut page = Page::new(*screen);
    if !board.heading.is_empty() {
        page.write(Margin::NONE, &bold(&one_line(&board.heading)));
    }
    for section in &board.sections {
        page.write(Margin::NONE, &[]);
        if let Some(heading) = &section.heading {
            page.write(Margin::NONE, &bold(&one_line(heading)));
        }
        let labels: Vec<String> =
            section.lines.iter().map(|it| it.label.as_deref().map_or_else(String::new, one_line)).collect();
        let width = labels.iter().map(|label| label.width()).max().unwrap_or_default();
        for (label, line) in labels.iter().zip(&section.lines) {
            let label = if width == 0 { String::new() } else { pad(label, width + 2) };
            let rest = " ".repeat(label.width() + 2);
            page.write(Margin { first: &format!("  {label}"), rest: &rest }, &plain(&one_line(&line.text)));
        }
    }
    page.text
}

fn write_line(page: &mut Page, line: &Line) {
    let text = one_line(&line.text);
    let labelled = line.label.as_ref().map(|label| format!("{}: {text}", one_line(label)));
    page.write(Margin { first: "│ ", rest: "│   " }, &plain(&labelled.unwrap_or(text)));
    if let Some(quote) = &line.quote {
        page.write(Margin { first: "│   ", rest: "│   " }, &plain(&format!("“{}”", clean(quote).trim())));
    }
}

/// One thing said, for programs: `{"from":"bot","text":…,"options":[…labels]}`, `{"from":"prospect","text":…}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    pub from: &'static str,
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<String>>,
}

#[must_use]
pub fn said_by_bot(message: &Message) -> Said {
    let options = message.buttons.iter().filter(|button| button.role != ButtonRole::Move);
    let options = Some(options.map(|button| clean(&button.label)).collect());
    // Run by run, so that a sequence left open in one does not swallow the next.
    let text = message.text.0.iter().map(|run| clean(&run.text)).collect();
    Said { from: "bot", text, options }
}

#[must_use]
pub fn said_by_prospect(text: &str) -> Said {
    Said { from: "prospect", text: clean(text), options: None }
}

/// Text without anything that steers a terminal: no control characters but line breaks, no escape sequences, nothing that
/// turns the direction, nothing that is invisible on purpose.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                if letters.peek() != Some(&'\n') {
                    clean.push('\n');
                }
            }
            '\t' => clean.push(' '),
            '\n' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\u{1b}' | '\u{9b}' | '\u{9d}' => skip_escape(letter, &mut letters),
            _ if letter.is_control() || steers(letter) => {}
            _ => clean.push(letter),
        }
    }
    clean
}

/// Leaves out the rest of an escape sequence, so that no debris such as `[31m` stays behind.
fn skip_escape(introducer: char, letters: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    let kind = match introducer {
        '\u{9b}' => '[',
        '\u{9d}' => ']',
        _ => match letters.next_if(|c| c.is_ascii() && !c.is_control()) {
            Some(kind) => kind,
            None => return,
        },
    };
    match kind {
        // Parameters, then one final letter.
        '[' => {
            while letters.next_if(|c| matches!(c, ' '..='?')).is_some() {}
            letters.next_if(|c| matches!(c, '@'..='~'));
        }
        // A title or a link runs up to its terminator; where that is missing, nobody knows where it ends.
        ']' | 'P' | '_' | '^' | 'X' if letters.clone().find(|c| c.is_control()).is_some_and(ends_string) => {
            while letters.next_if(|c| !c.is_control()).is_some() {}
        }
        _ => {}
    }
}

/// The bell, or the string terminator (`ESC \\` or its one-character form).
const fn ends_string(letter: char) -> bool {
    matches!(letter, '\u{7}' | '\u{1b}' | '\u{9c}')
}

/// Directions, invisible marks and tags. The joiner of emoji and Indic scripts stays.
fn steers(letter: char) -> bool {
    matches!(letter,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Clean text on one line, without stretches of blanks.
#[must_use]
pub fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Clean text on one line of at most so many columns, the last letter an ellipsis where something was cut.
#[must_use]
pub fn cut(text: &str, columns: usize) -> String {
    let mut line = one_line(text);
    if line.width() > columns {
        while line.width() >= columns && line.pop().is_some() {}
        line.truncate(line.trim_end().len());
        line.push('…');
    }
    line
}

/// Clean text on one line of at least so many columns.
#[must_use]
pub fn pad(text: &str, columns: usize) -> String {
    let line = one_line(text);
    let missing = columns.saturating_sub(line.width());
    line + &" ".repeat(missing)
}

/// A character and whether it is emphasised.
type Letter = (char, bool);

fn letters_of(text: &Rich) -> Vec<Letter> {
    let runs = text.0.iter().map(|run| (clean(&run.text), run.emphasis));
    runs.flat_map(|(text, emphasis)| text.chars().map(|c| (c, emphasis)).collect::<Vec<_>>()).collect()
}

fn plain(text: &str) -> Vec<Letter> {
    text.chars().map(|c| (c, false)).collect()
}

fn bold(text: &str) -> Vec<Letter> {
    text.chars().map(|c| (c, true)).collect()
}

/// What stands before the first line of a text, and before each other.
#[derive(Clone, Copy)]
struct Margin<'a> {
    first: &'a str,
    rest: &'a str,
}

impl Margin<'_> {
    const NONE: Self = Self { first: "", rest: "" };
}

struct Page {
    screen: Screen,
    text: String,
}

impl Page {
    const fn new(screen: Screen) -> Self {
        Self { screen, text: String::new() }
    }

    fn rule(&mut self, corner: &str) {
        self.text.push_str(corner);
        self.text.push_str(&"─".repeat(self.screen.width.saturating_sub(1).min(60)));
        self.text.push('\n');
    }

    fn write(&mut self, margin: Margin<'_>, letters: &[Letter]) {
        let mut before = margin.first;
        for paragraph in letters.split(|(c, _)| *c == '\n') {
            let room = self.screen.width.saturating_sub(margin.first.width().max(margin.rest.width())).max(1);
            for line in wrap(paragraph, room) {
                self.write_line(before, line);
                before = margin.rest;
            }
        }
    }

    fn write_line(&mut self, before: &str, line: &[Letter]) {
        let start = self.text.len();
        self.text.push_str(before);
        let mut is_bold = false;
        for &(letter, emphasis) in line {
            let wanted = emphasis && self.screen.emphasis == Emphasis::Bold;
            if wanted != is_bold {
                self.text.push_str(if wanted { "\u{1b}[1m" } else { "\u{1b}[0m" });
                is_bold = wanted;
            }
            self.text.push(letter);
        }
        if is_bold {
            self.text.push_str("\u{1b}[0m");
        }
        let end = self.text[start..].trim_end().len();
        self.text.truncate(start + end);
        self.text.push('\n');
    }
}

/// Breaks a paragraph at spaces, and a word that is too long wherever the line ends.
fn wrap(paragraph: &[Letter], room: usize) -> Vec<&[Letter]> {
    let mut lines = Vec::new();
    let (mut start, mut width) = (0, 0);
    // The last space of the line that is being filled.
    let mut space = None;
    for (at, (letter, _)) in paragraph.iter().enumerate() {
        width += letter.width().unwrap_or(0);
        if *letter == ' ' {
            space = Some(at);
        }
        if width <= room || at == start || *letter == ' ' {
            continue;
        }
        let (end, next) = match space {
            Some(space) if space > start => (space, space + 1),
            Some(_) | None => (at, at),
        };
        lines.push(&paragraph[start..end]);
        start = next;
        space = None;
        width = paragraph[start..=at].iter().map(|(letter, _)| letter.width().unwrap_or(0)).sum();
    }
    lines.push(&paragraph[start..]);
    lines
}

#[cfg(test)]
#[path = "terminal_tests.rs"]
mod tests;
