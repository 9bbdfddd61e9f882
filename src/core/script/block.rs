//! The blocks of a text, `{{ … }}`, `{% … %}` and `{# … #}`, and the words around them.

use crate::core::emphasis::Stretch;

pub(super) fn has_blocks(source: &str) -> bool {
    ["{{", "{%", "{#"].iter().any(|open| source.contains(open))
}

/// The characters of a text, each with what it belongs to.
pub(super) fn stretches(source: &str) -> Vec<(char, Stretch)> {
    let chars: Vec<char> = source.chars().collect();
    let mut out = Vec::with_capacity(chars.len());
    let mut at = 0;
    while at < chars.len() {
        let close = match (chars[at], chars.get(at + 1)) {
            ('{', Some('{')) => '}',
            ('{', Some('%')) => '%',
            ('{', Some('#')) => '#',
            (words, _) => {
                out.push((words, Stretch::Words));
                at += 1;
                continue;
            }
        };
        let end = end_of_block(&chars, at + 2, close);
        out.extend(chars[at..end].iter().map(|c| (*c, Stretch::Block)));
        at = end;
    }
    out
}

/// Where the block that began before `at` ends; brackets inside quotes do not count, except in a comment.
fn end_of_block(chars: &[char], mut at: usize, close: char) -> usize {
    let mut quote = None;
    while at < chars.len() {
        match (quote, chars[at]) {
            (Some(_), '\\') => at += 1,
            (Some(open), c) if c == open => quote = None,
            (None, c @ ('"' | '\'')) if close != '#' => quote = Some(c),
            (None, c) if c == close && chars.get(at + 1) == Some(&'}') => return at + 2,
            _ => {}
        }
        at += 1;
    }
    chars.len()
}

/// How often `name` stands in a text before the place where a block speaks of it.
pub(super) fn occurrences_before(source: &str, name: &str) -> Option<usize> {
    let stretches = stretches(source);
    let name: Vec<char> = name.chars().collect();
    let part_of_word =
        |at: usize| stretches.get(at).is_some_and(|(c, _)| c.is_alphanumeric() || *c == '_' || *c == '.');
    let found: Vec<usize> = (0..stretches.len())
        .filter(|at| stretches[*at..].iter().map(|(c, _)| c).take(name.len()).eq(name.iter()))
        .collect();
    found.iter().position(|at| {
        let within_word = (*at > 0 && part_of_word(at - 1)) || part_of_word(at + name.len());
        stretches[*at].1 == Stretch::Block && !within_word
    })
}

/// The first comparison in a block, and how often its sign stands in the text before.
pub(super) fn comparison(source: &str) -> Option<(&'static str, usize)> {
    let stretches = stretches(source);
    let mut quote = None;
    for (at, (c, stretch)) in stretches.iter().enumerate() {
        match (stretch, quote, c) {
            (Stretch::Words, _, _) => quote = None,
            (Stretch::Block, Some(open), c) if *c == open => quote = None,
            (Stretch::Block, None, '"' | '\'') => quote = Some(*c),
            (Stretch::Block, None, _) => {
                let next = stretches.get(at + 1).map(|(c, _)| *c);
                let sign = match (c, next) {
                    ('=', Some('=')) => "==",
                    ('!', Some('=')) => "!=",
                    ('<', Some('=')) => "<=",
                    ('>', Some('=')) => ">=",
                    ('<', _) => "<",
                    ('>', _) => ">",
                    _ => continue,
                };
                let before: String = stretches[..at].iter().map(|(c, _)| *c).collect();
                return Some((sign, before.matches(sign).count()));
            }
            (Stretch::Block, Some(_), _) => {}
        }
    }
    None
}

pub(super) fn without_blocks(source: &str) -> String {
    stretches(source).into_iter().filter(|(_, stretch)| *stretch == Stretch::Words).map(|(c, _)| c).collect()
}
