//! The project's rules, checked by reading its sources: who may import whom, what the core may not touch, what is left over.
//!
//! Every rule reports all its violations at once, each with its file and line, and is itself tested on a few lines that
//! break it.

mod layers;
mod leftovers;
mod purity;
mod source;
mod tree;

use std::fmt;
use std::path::{Path, PathBuf};

use source::Source;

/// A place that breaks a rule.
#[derive(Debug, PartialEq, Eq)]
struct Violation {
    line: usize,
    message: String,
}

impl Violation {
    fn at(line: usize, message: impl fmt::Display) -> Self {
        Self { line, message: message.to_string() }
    }
}

#[test]
fn layers_import_only_what_they_may() {
    hold("Who may import whom stands in ARCHITECTURE.md.", layers::check_imports);
}

#[test]
fn platform_and_database_types_stay_in_their_folders() {
    hold("A foreign type that wanders takes its library along.", layers::check_crates);
}

#[test]
fn the_core_is_pure() {
    hold("The core decides and touches nothing: hand it what it needs as an argument.", purity::check_core);
}

#[test]
fn time_comes_in_through_the_clock() {
    hold("Take `clock::Clock`, so that a test can turn it.", purity::check_clock);
}

#[test]
fn the_environment_is_read_where_the_program_begins() {
    hold("Read it in `cli` or `config` and hand it down.", purity::check_environment);
}

#[test]
fn nothing_is_left_over() {
    hold("Finish it, or write an issue.", leftovers::check_markers);
}

#[test]
fn lints_and_tests_are_not_switched_off() {
    hold("Write `#[expect(lint, reason = \"…\")]`; mend a test or delete it.", leftovers::check_attributes);
}

#[test]
fn tests_do_not_sleep() {
    hold("Turn the test clock, or wait for a notification.", leftovers::check_sleeps);
}

#[test]
fn files_hold_one_idea() {
    hold("Split the file: past 400 lines it usually holds two things.", tree::check_length);
}

#[test]
fn names_say_what_is_inside() {
    hold("Name it after what it holds.", tree::check_names);
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |database: &str| -> Vec<String> {
        files_under(&root().join("migrations").join(database), "sql")
            .iter()
            .filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned()))
            .collect()
    };
    let (sqlite, postgres) = (names("sqlite"), names("postgres"));
    assert!(!sqlite.is_empty(), "the migrations were not found");
    let faults = tree::compare_migrations(&sqlite, &postgres);
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Runs a rule over every file and fails with the whole list.
fn hold(advice: &str, rule: impl Fn(&Source) -> Vec<Violation>) {
    let sources = sources();
    assert!(sources.iter().any(|source| source.path == "src/lib.rs"), "the sources were not found");
    let found: Vec<String> = sources
        .iter()
        .flat_map(|source| rule(source).into_iter().map(move |found| (source, found)))
        .map(|(source, found)| format!("{}:{}: {}", source.path, found.line, found.message))
        .collect();
    assert!(found.is_empty(), "\n{}\n{advice}\n", found.join("\n"));
}

fn sources() -> Vec<Source> {
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a source file can be read");
        let relative = path.strip_prefix(root()).expect("it was found under the root");
        Source::new(&relative.to_string_lossy().replace('\\', "/"), &text)
    };
    ["src", "tests", "benches"].iter().flat_map(|folder| files_under(&root().join(folder), "rs")).map(read).collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files with this ending, sorted; none where the folder is not there.
fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.expect("a folder can be listed").path();
        if path.is_dir() {
            found.extend(files_under(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Runs a rule over one made-up file and returns the lines it objects to.
fn lines(rule: impl Fn(&Source) -> Vec<Violation>, path: &str, text: &str) -> Vec<usize> {
    rule(&Source::new(path, text)).iter().map(|violation| violation.line).collect()
}
