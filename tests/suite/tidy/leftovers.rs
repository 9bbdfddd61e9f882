//! What must not stay: unfinished places, lints and tests switched off, sleeps in tests.

use super::Violation;
use super::source::{Source, is_word};

/// Written in two halves, so that this file does not find itself.
const MARKERS: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), concat!("HA", "CK")];

const UNFINISHED: &[&str] = &["todo", "unimplemented", "dbg"];

pub(super) fn check_markers(source: &Source) -> Vec<Violation> {
    let mut found = Vec::new();
    for pair in source.tokens.windows(2) {
        if pair[1].text == "!" && UNFINISHED.contains(&pair[0].text.as_str()) {
            found.push(Violation::at(pair[0].line, format!("`{}!`", pair[0].text)));
        }
    }
    for (index, line) in source.text.lines().enumerate() {
        let mut words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        if let Some(marker) = words.find(|word| MARKERS.contains(word)) {
            found.push(Violation::at(index + 1, format!("`{marker}`")));
        }
    }
    found
}

pub(super) fn check_attributes(source: &Source) -> Vec<Violation> {
    let mut found = Vec::new();
    for (line, words) in attributes(source) {
        let has = |word: &str| words.iter().any(|known| known == word);
        if words.first().is_some_and(|first| first == "ignore") {
            found.push(Violation::at(line, "a test is ignored"));
        }
        // `allow` may also stand inside `cfg_attr`.
        if has("allow") && matches!(words[0].as_str(), "allow" | "cfg_attr") {
            found.push(Violation::at(line, "a lint is allowed without a word"));
        }
        if words.first().is_some_and(|first| first == "expect") && !has("reason") {
            found.push(Violation::at(line, "a lint is expected without a reason"));
        }
    }
    found
}

/// The world of the tests may wait, as the platform it plays does; the tests themselves may not, but for those that run
/// in paused time, where a sleep turns the clock.
pub(super) fn check_sleeps(source: &Source) -> Vec<Violation> {
    if source.is_under("tests/support") {
        return Vec::new();
    }
    let attributes = attributes(source);
    let in_paused_time = |line: usize| {
        let mut marks = attributes.iter().filter(|(at, words)| *at < line && words.iter().any(|word| word == "test"));
        marks.next_back().is_some_and(|(_, words)| words.iter().any(|word| word == "start_paused"))
    };
    let is_sleep = |at: usize| source.tokens[at].text == "sleep" && source.tokens[at + 1].text == "(";
    let of_the_machine = |at: usize| at >= 2 && source.tokens[at - 2].text == "thread";
    (0..source.tokens.len().saturating_sub(1))
        .filter(|&at| is_sleep(at) && source.tokens[at].test)
        .filter(|&at| of_the_machine(at) || !in_paused_time(source.tokens[at].line))
        .map(|at| Violation::at(source.tokens[at].line, "a test sleeps"))
        .collect()
}

/// Each attribute's line and the words in it.
fn attributes(source: &Source) -> Vec<(usize, Vec<String>)> {
    let text = |at: usize| source.tokens.get(at).map_or("", |token| token.text.as_str());
    let mut found = Vec::new();
    for (at, token) in source.tokens.iter().enumerate().filter(|(_, token)| token.text == "#") {
        let open = if text(at + 1) == "!" { at + 2 } else { at + 1 };
        if text(open) != "[" {
            continue;
        }
        let (mut depth, mut words) = (0_usize, Vec::new());
        for inner in &source.tokens[open..] {
            match inner.text.as_str() {
                "[" => depth += 1,
                "]" => depth -= 1,
                word if is_word(word) => words.push(word.to_owned()),
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
        found.push((token.line, words));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    #[test]
    fn unfinished_places_are_found() {
        assert_eq!(lines(check_markers, "src/a.rs", "fn f() {\n    todo!(\"later\")\n}"), [2]);
        assert_eq!(lines(check_markers, "src/a.rs", "dbg!(x); unimplemented!()"), [1, 1]);
        for marker in MARKERS {
            assert_eq!(lines(check_markers, "src/a.rs", &format!("\n// {marker}: later")), [2]);
        }
        assert!(lines(check_markers, "src/a.rs", "let todo = \"todo!()\"; // a hackathon").is_empty());
    }

    #[test]
    fn switched_off_lints_and_tests_are_found() {
        let check = |text| lines(check_attributes, "src/a.rs", text);
        assert_eq!(check("#![allow(dead_code)]\n#[allow(\n    clippy::x\n)]\nfn f() {}"), [1, 2]);
        assert_eq!(check("#[cfg_attr(test, allow(dead_code))]"), [1]);
        assert_eq!(check("#[test]\n#[ignore = \"slow\"]\nfn f() {}"), [2]);
        assert_eq!(check("#[expect(dead_code)]"), [1]);
        assert!(check("#[expect(dead_code, reason = \"read by the debugger\")]").is_empty());
        assert!(check("#[error(\"ignore\")] struct E; fn allow() {} // #[allow(x)]").is_empty());
    }

    #[test]
    fn sleeping_tests_are_found() {
        assert_eq!(lines(check_sleeps, "tests/suite/a.rs", "std::thread::sleep(second);"), [1]);
        assert_eq!(lines(check_sleeps, "src/a.rs", "#[cfg(test)]\nmod tests { fn f() { sleep(s) } }"), [2]);
        assert!(lines(check_sleeps, "src/a.rs", "async fn f() { tokio::time::sleep(s).await }").is_empty());
        let paused = "#[tokio::test(start_paused = true)]\nasync fn a() {\n    tokio::time::sleep(s).await;\n}\n";
        assert!(lines(check_sleeps, "tests/suite/a.rs", paused).is_empty());
        let thread = paused.replace("tokio::time", "std::thread");
        assert_eq!(lines(check_sleeps, "tests/suite/a.rs", &thread), [3]);
        let after = format!("{paused}#[tokio::test]\nasync fn b() {{\n    sleep(s).await;\n}}\n");
        assert_eq!(lines(check_sleeps, "tests/suite/a.rs", &after), [7]);
        assert!(lines(check_sleeps, "tests/support/telegram.rs", "tokio::time::sleep(latency).await").is_empty());
    }
}
