//! `*emphasis*` in texts of our own and of scripts.
//!
//! Asterisks that emphasise become marks that no value can bring in, so that a text may be filled before [`to_rich`]
//! turns the marks into runs.

use std::borrow::Cow;

use super::message::{Rich, Run};

/// Unicode's noncharacters are for a program's own use: nobody can type them, and values are stripped of them.
const ON: char = '\u{FDD0}';
const OFF: char = '\u{FDD1}';
/// What follows is a run of its own, of the same emphasis.
const EDGE: char = '\u{FDD2}';

/// What a character of a text's source belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stretch {
    Words,
    /// `{{ … }}`, `{% … %}` or `{# … #}`, with its brackets: its asterisks mean something else.
    Block,
}

impl Rich {
    /// Reads `*emphasis*`. For texts of our own, never for what a prospect wrote.
    #[must_use]
    pub fn from_marked(source: &str) -> Self {
        to_rich(&mark(source.chars().map(|c| (c, Stretch::Words))))
    }
}

/// Replaces the asterisks that emphasise by marks, and `\*` by an asterisk. An asterisk without a partner stays.
pub(super) fn mark(source: impl IntoIterator<Item = (char, Stretch)>) -> String {
    let chars: Vec<(char, Stretch)> = source.into_iter().filter(|(c, _)| !is_mark(*c)).collect();
    let mut out = String::with_capacity(chars.len());
    let mut closing = None;
    let mut at = 0;
    while let Some(&(c, stretch)) = chars.get(at) {
        match (c, stretch) {
            ('\\', Stretch::Words) if chars.get(at + 1) == Some(&('*', Stretch::Words)) => {
                out.push('*');
                at += 1;
            }
            ('*', Stretch::Words) if closing == Some(at) => {
                out.push(OFF);
                closing = None;
            }
            ('*', Stretch::Words) if closing.is_none() => {
                closing = partner(&chars, at);
                out.push(if closing.is_some() { ON } else { '*' });
            }
            _ => out.push(c),
        }
        at += 1;
    }
    out
}

/// The asterisk that ends what the one at `open` begins. Neither has a space on its inner side.
fn partner(chars: &[(char, Stretch)], open: usize) -> Option<usize> {
    let inner = |at: usize| chars.get(at).is_some_and(|(c, _)| !c.is_whitespace());
    if !inner(open + 1) || chars[open + 1] == ('*', Stretch::Words) {
        return None;
    }
    (open + 2..chars.len())
        .find(|&at| chars[at] == ('*', Stretch::Words) && inner(at - 1) && chars[at - 1] != ('\\', Stretch::Words))
}

/// Turns marks into runs.
pub(super) fn to_rich(marked: &str) -> Rich {
    let mut runs: Vec<Run> = Vec::new();
    let (mut emphasis, mut apart) = (false, false);
    for stretch in marked.split_inclusive(is_mark) {
        let text = stretch.trim_end_matches(is_mark);
        if !text.is_empty() {
            match runs.last_mut() {
                Some(last) if last.emphasis == emphasis && !apart => last.text.push_str(text),
                _ => runs.push(Run { text: text.to_owned(), emphasis }),
            }
            apart = false;
        }
        match stretch.chars().next_back() {
            Some(ON) => emphasis = true,
            Some(OFF) => emphasis = false,
            Some(EDGE) => apart = true,
            _ => {}
        }
    }
    Rich(runs)
}

/// What is filled in may mark nothing. A value with control characters becomes a run of its own, so that an escape
/// sequence that it leaves open ends with it.
pub(super) fn filled_in(text: &str) -> Cow<'_, str> {
    let text: Cow<'_, str> = if text.contains(is_mark) { text.replace(is_mark, "").into() } else { text.into() };
    let is_steering = |c: char| c.is_control() && c != '\n';
    if text.contains(is_steering) { format!("{EDGE}{text}{EDGE}").into() } else { text }
}

fn is_mark(c: char) -> bool {
    matches!(c, ON | OFF | EDGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(marked: &str, expected: &[(&str, bool)]) {
        let rich = Rich::from_marked(marked);
        let runs: Vec<(&str, bool)> = rich.0.iter().map(|run| (run.text.as_str(), run.emphasis)).collect();
        assert_eq!(runs, expected, "{marked}");
    }

    #[test]
    fn stars_mark_emphasis_only_in_pairs_around_words() {
        check("say *back* or *stop*", &[("say ", false), ("back", true), (" or ", false), ("stop", true)]);
        check("2 * 3 * 4", &[("2 * 3 * 4", false)]);
        check("a * b", &[("a * b", false)]);
        check(r"\*literal\* *word*", &[("*literal* ", false), ("word", true)]);
        check("*", &[("*", false)]);
        check("**", &[("**", false)]);
        check("", &[]);
    }

    #[test]
    fn a_star_without_a_partner_is_a_star() {
        check("footnote*", &[("footnote*", false)]);
        check("*open", &[("*open", false)]);
        check("*a *b*", &[("a *b", true)]);
        check("* *a*", &[("* ", false), ("a", true)]);
    }

    #[test]
    fn a_value_that_could_steer_is_a_run_of_its_own() {
        let runs = |value| {
            let rich = to_rich(&format!("Hi {}, welcome", filled_in(value)));
            rich.0.into_iter().map(|run| run.text).collect::<Vec<_>>()
        };
        assert_eq!(runs("Ann"), ["Hi Ann, welcome"]);
        assert_eq!(runs("Ann\u{1b}]0;"), ["Hi ", "Ann\u{1b}]0;", ", welcome"]);
        assert_eq!(runs("\u{FDD2}\u{FDD0}Ann"), ["Hi Ann, welcome"]);
    }

    #[test]
    fn only_asterisks_make_marks() {
        check("\u{FDD0}a\u{FDD1}", &[("a", false)]);
    }
}
