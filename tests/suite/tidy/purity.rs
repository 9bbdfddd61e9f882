//! What the core may not touch, and the few places that may read the clock and the environment.

use super::Violation;
use super::source::{PathUse, Source};

/// Paths that reach out of the core.
const REACHING_OUT: &[&[&str]] = &[
    &["tokio"],
    &["futures"],
    &["reqwest"],
    &["hyper"],
    &["sqlx"],
    &["teloxide"],
    &["serenity"],
    &["axum"],
    &["tracing"],
    &["fastrand"],
    &["rand"],
    &["getrandom"],
    &["std", "env"],
    &["std", "fs"],
    &["std", "io"],
    &["std", "net"],
    &["std", "os"],
    &["std", "process"],
    &["std", "thread"],
    &["std", "time", "Instant"],
    &["std", "time", "SystemTime"],
];

/// What asks the machine for the time of day.
const NOW: &[&[&str]] = &[&["Timestamp", "now"], &["Zoned", "now"], &["SystemTime", "now"]];

/// Signs of I/O that are no paths.
const PRINTING: &[&str] = &["print", "println", "eprint", "eprintln"];

pub(super) fn check_core(source: &Source) -> Vec<Violation> {
    if !source.is_under("src/core") && source.path != "src/core.rs" {
        return Vec::new();
    }
    let mut found: Vec<Violation> = code_paths(source)
        .filter(|path| {
            begins_with_any(path, REACHING_OUT) || asks_the_time(path) || ends_with(path, &["Instant", "now"])
        })
        .map(|path| Violation::at(path.line, format!("the core uses `{}`", path.segments.join("::"))))
        .collect();
    for pair in source.tokens.windows(2).filter(|pair| !pair[0].test) {
        let (word, next) = (pair[0].text.as_str(), pair[1].text.as_str());
        if word == "async" || (word == "." && next == "await") {
            found.push(Violation::at(pair[0].line, "the core is asynchronous"));
        }
        if next == "!" && PRINTING.contains(&word) {
            found.push(Violation::at(pair[0].line, format!("the core prints: `{word}!`")));
        }
    }
    found
}

pub(super) fn check_clock(source: &Source) -> Vec<Violation> {
    if !source.is_under("src") || source.path == "src/clock.rs" {
        return Vec::new();
    }
    code_paths(source)
        .filter(asks_the_time)
        .map(|path| Violation::at(path.line, format!("`{}` beside the clock", path.segments.join("::"))))
        .collect()
}

pub(super) fn check_environment(source: &Source) -> Vec<Violation> {
    let may = ["src/main.rs", "src/config.rs", "src/cli.rs"].contains(&source.path.as_str())
        || source.is_under("src/cli")
        || source.is_under("src/config");
    if !source.is_under("src") || may {
        return Vec::new();
    }
    code_paths(source)
        .filter(|path| begins_with_any(path, &[&["std", "env"]]))
        .map(|path| Violation::at(path.line, format!("`{}` deep in the program", path.segments.join("::"))))
        .collect()
}

/// The paths outside test code.
fn code_paths(source: &Source) -> impl Iterator<Item = PathUse> {
    source.paths().into_iter().filter(|path| !path.test)
}

fn asks_the_time(path: &PathUse) -> bool {
    NOW.iter().any(|now| ends_with(path, now))
}

fn begins_with_any(path: &PathUse, beginnings: &[&[&str]]) -> bool {
    beginnings.iter().any(|beginning| {
        path.segments.len() >= beginning.len() && beginning.iter().zip(&path.segments).all(|(a, b)| a == b)
    })
}

fn ends_with(path: &PathUse, ending: &[&str]) -> bool {
    path.segments.len() >= ending.len() && ending.iter().rev().zip(path.segments.iter().rev()).all(|(a, b)| a == b)
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    #[test]
    fn a_core_that_reaches_out_is_found() {
        let text = "use std::{fmt, fs::File};\n\
                    async fn f() { g().await }\n\
                    fn h() -> Timestamp { Timestamp::now() }\n\
                    fn i() { let t = std::time::Instant::now(); fastrand::u8(..); }\n\
                    fn j() { println!() }\n\
                    use tokio::sync::mpsc;";
        let mut found = lines(check_core, "src/core/lead/score.rs", text);
        found.sort_unstable();
        found.dedup();
        assert_eq!(found, [1, 2, 3, 4, 5, 6]);
        assert!(lines(check_core, "src/store/mod.rs", text).is_empty());
        assert!(lines(check_core, "src/core/lead/score.rs", "use std::fmt; use jiff::Timestamp; // async").is_empty());
    }

    #[test]
    fn a_second_clock_is_found() {
        assert_eq!(lines(check_clock, "src/service/turns.rs", "let now = jiff::Timestamp::now();"), [1]);
        assert_eq!(lines(check_clock, "src/cli/leads.rs", "\nlet now = Zoned::now();"), [2]);
        assert!(lines(check_clock, "src/clock.rs", "Timestamp::now()").is_empty());
        assert!(lines(check_clock, "src/service/turns.rs", "let now = clock.now();").is_empty());
        assert!(
            lines(check_clock, "src/service/turns.rs", "#[cfg(test)] mod t { fn f() { Zoned::now(); } }").is_empty()
        );
    }

    #[test]
    fn an_environment_read_deep_inside_is_found() {
        assert_eq!(lines(check_environment, "src/store/mod.rs", "std::env::var(name)"), [1]);
        assert_eq!(lines(check_environment, "src/telemetry.rs", "use std::{fmt, env};"), [1]);
        for path in ["src/main.rs", "src/config.rs", "src/config/file.rs", "src/cli/serve.rs", "tests/suite/a.rs"] {
            assert!(lines(check_environment, path, "std::env::var(name)").is_empty(), "{path}");
        }
    }
}
