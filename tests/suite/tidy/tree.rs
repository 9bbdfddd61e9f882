//! Names, sizes, and the twin folders of migrations.

use std::collections::BTreeSet;

use super::Violation;
use super::source::Source;

const LONGEST_FILE: usize = 450;

/// Names that would fit anything.
const SAY_NOTHING: &[&str] = &["util", "utils", "helper", "helpers", "common", "manager", "managers", "data", "misc"];

pub(super) fn check_length(source: &Source) -> Vec<Violation> {
    let lines = source.text.lines().count();
    if lines > LONGEST_FILE { vec![Violation::at(lines, format!("{lines} lines"))] } else { Vec::new() }
}

pub(super) fn check_names(source: &Source) -> Vec<Violation> {
    let says_nothing = |name: &str| SAY_NOTHING.contains(&name.trim_end_matches(".rs"));
    let mut found: Vec<Violation> = source
        .path
        .split('/')
        .filter(|name| says_nothing(name))
        .map(|name| Violation::at(1, format!("`{name}` says nothing")))
        .collect();
    for pair in source.tokens.windows(2) {
        if pair[0].text == "mod" && says_nothing(&pair[1].text) {
            found.push(Violation::at(pair[1].line, format!("`mod {}` says nothing", pair[1].text)));
        }
    }
    found
}

/// Same numbers and names on both sides, numbered from 1 without a gap.
pub(super) fn compare_migrations(sqlite: &[String], postgres: &[String]) -> Vec<String> {
    let (left, right): (BTreeSet<_>, BTreeSet<_>) = (sqlite.iter().collect(), postgres.iter().collect());
    let mut faults: Vec<String> = left.difference(&right).map(|name| format!("only for SQLite: {name}")).collect();
    faults.extend(right.difference(&left).map(|name| format!("only for PostgreSQL: {name}")));
    for (index, name) in left.union(&right).enumerate() {
        let number = name.split('_').next().and_then(|number| number.parse::<usize>().ok());
        if number != Some(index + 1) {
            faults.push(format!("number {} was expected: {name}", index + 1));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    #[test]
    fn a_long_file_is_found() {
        assert_eq!(lines(check_length, "src/a.rs", &"\n".repeat(LONGEST_FILE + 1)), [LONGEST_FILE + 1]);
        assert!(lines(check_length, "src/a.rs", &"\n".repeat(LONGEST_FILE)).is_empty());
    }

    #[test]
    fn a_name_that_says_nothing_is_found() {
        assert_eq!(lines(check_names, "src/store/utils.rs", ""), [1]);
        assert_eq!(lines(check_names, "src/common/mod.rs", ""), [1]);
        assert_eq!(lines(check_names, "src/a.rs", "\npub(crate) mod helpers;"), [2]);
        assert!(lines(check_names, "src/core/lead/mod.rs", "mod database;").is_empty());
    }

    #[test]
    fn migrations_that_differ_are_found() {
        let compare = |sqlite: &[&str], postgres: &[&str]| {
            let own = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect::<Vec<_>>();
            compare_migrations(&own(sqlite), &own(postgres)).len()
        };
        assert_eq!(compare(&["0001_a.sql", "0002_b.sql"], &["0001_a.sql", "0002_b.sql"]), 0);
        assert_eq!(compare(&["0001_a.sql", "0002_b.sql"], &["0001_a.sql"]), 1);
        assert_eq!(compare(&["0001_a.sql"], &["0001_a.sql", "0003_c.sql"]), 2);
        assert_eq!(compare(&["first.sql"], &["first.sql"]), 1);
    }
}
