//! Who may import whom, between the layers and inside the core; which library belongs to which folder.

use super::Violation;
use super::source::Source;

/// What each layer may import besides itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("core", &[]),
    ("clock", &[]),
    ("telemetry", &[]),
    ("store", &["core", "clock"]),
    ("platform", &["core", "clock"]),
    ("service", &["core", "clock", "store", "platform"]),
    ("outbox", &["core", "clock", "store", "platform"]),
    ("web", &["core", "clock", "store", "service"]),
    ("config", &["core", "outbox"]),
    ("cli", &["core", "clock", "telemetry", "store", "platform", "service", "outbox", "web", "config"]),
    ("main", &["cli"]),
];

/// The parts of the core, each of which may use those before it. The files beside them are the vocabulary of all.
const CORE: &[&str] = &["script", "answer", "lead", "dialogue"];

/// Which folder may know a library.
const CRATES: &[(&str, &str)] = &[
    ("sqlx", "src/store"),
    ("teloxide", "src/platform/telegram"),
    ("serenity", "src/platform/discord"),
    ("axum", "src/web"),
];

pub(super) fn check_imports(source: &Source) -> Vec<Violation> {
    let Some(from) = layer_of_file(source) else { return Vec::new() };
    let allowed = LAYERS.iter().find(|(layer, _)| *layer == from).map(|(_, allowed)| *allowed);
    let Some(allowed) = allowed else {
        return vec![Violation::at(1, format!("`{from}` is no layer: add it to the list, with what it may import"))];
    };
    let mut found = Vec::new();
    for path in source.paths() {
        let Some(target) = imported(source, &path) else { continue };
        let Some(to) = target.first() else { continue };
        let known = LAYERS.iter().any(|(layer, _)| layer == to);
        if known && *to != from && !allowed.contains(&to.as_str()) {
            found.push(Violation::at(path.line, format!("`{from}` imports `{to}`")));
        }
        if from == "core" && to == "core" && core_rank(&source.module()) < core_rank(&target) {
            let (here, there) = (source.module().join("::"), target.join("::"));
            found.push(Violation::at(path.line, format!("`{here}` imports `{there}`, which comes after it")));
        }
        if from == "platform" && to == "platform" && !is_same_adapter(source, &target) {
            found.push(Violation::at(path.line, format!("an adapter imports another: `{}`", target.join("::"))));
        }
    }
    found
}

pub(super) fn check_crates(source: &Source) -> Vec<Violation> {
    if !source.is_under("src") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for path in source.paths() {
        let Some(first) = path.segments.first() else { continue };
        for (library, folder) in CRATES {
            let own_file = source.path == format!("{folder}.rs");
            if first == library && !own_file && !source.is_under(folder) {
                found.push(Violation::at(path.line, format!("`{library}` belongs to {folder}")));
            }
        }
    }
    found
}

/// The top-level module of a file in `src`; `lib.rs` is none, it lists them all.
fn layer_of_file(source: &Source) -> Option<String> {
    if source.path == "src/main.rs" {
        return Some("main".to_owned());
    }
    if !source.is_under("src") {
        return None;
    }
    source.module().into_iter().next()
}

/// The path from the crate's root. The binary and the library see each other as two crates.
fn imported(source: &Source, path: &super::source::PathUse) -> Option<Vec<String>> {
    if path.segments.first().map(String::as_str) == Some("bantam") {
        return Some(path.segments[1..].to_vec());
    }
    source.within_crate(path)
}

fn core_rank(module: &[String]) -> usize {
    let part = module.get(1).map_or("", String::as_str);
    CORE.iter().position(|known| *known == part).map_or(0, |position| position + 1)
}

/// `platform::x` may use `platform` itself and its own folder.
fn is_same_adapter(source: &Source, target: &[String]) -> bool {
    let adapter = |name: &str| ["telegram", "discord", "terminal"].contains(&name);
    let (module, there) = (source.module(), target.get(1).map_or("", String::as_str));
    let here = module.get(1).map_or("", String::as_str);
    !adapter(there) || !adapter(here) || here == there
}

#[cfg(test)]
mod tests {
    use super::super::lines;
    use super::*;

    #[test]
    fn an_import_across_the_layers_is_found() {
        for (path, text) in [
            ("src/core/lead/card.rs", "use crate::store::Store;"),
            ("src/core/stage.rs", "use crate::{core::ids, clock::Clock};"),
            ("src/core/stage.rs", "fn f() { super::super::store::open() }"),
            ("src/store/mod.rs", "use crate::outbox;"),
            ("src/platform/mod.rs", "use crate::service::turns;"),
            ("src/service/turns.rs", "use crate::cli::serve;"),
            ("src/main.rs", "fn main() { bantam::store::open(); }"),
            ("src/elsewhere.rs", "fn f() {}"),
        ] {
            assert_eq!(lines(check_imports, path, text), [1], "{path}: {text}");
        }
        for (path, text) in [
            ("src/core/lead/card.rs", "use crate::core::ids::Chat; use super::super::stage::Stage;"),
            ("src/core/lead/card.rs", "// crate::store\nconst A: &str = \"crate::store::Store\";"),
            ("src/outbox/retry.rs", "use crate::platform::SendError; use crate::store::record::Owed;"),
            ("src/cli/serve.rs", "use crate::{store, service, web, outbox};"),
            ("src/lib.rs", "pub mod store;"),
        ] {
            assert!(lines(check_imports, path, text).is_empty(), "{path}: {text}");
        }
    }

    #[test]
    fn the_core_imports_in_one_direction() {
        let later = |path, text| lines(check_imports, path, text);
        assert_eq!(later("src/core/script/model.rs", "\nuse crate::core::answer::Answer;"), [2]);
        assert_eq!(later("src/core/answer/mod.rs", "use super::lead::Lead;"), [1]);
        assert_eq!(later("src/core/event.rs", "use super::script::model::Script;"), [1]);
        assert!(later("src/core/dialogue/step.rs", "use super::super::lead::lead::Lead;").is_empty());
        assert!(later("src/core/script/mod.rs", "pub mod model; use self::model::Script;").is_empty());
        assert!(later("src/core/script/text.rs", "mod tests { use super::super::fact::Facts; }").is_empty());
    }

    #[test]
    fn adapters_do_not_know_each_other() {
        assert_eq!(lines(check_imports, "src/platform/discord/send.rs", "use crate::platform::telegram::html;"), [1]);
        assert!(
            lines(check_imports, "src/platform/discord/send.rs", "use super::render; use crate::platform::Sender;")
                .is_empty()
        );
    }

    #[test]
    fn a_library_outside_its_folder_is_found() {
        assert_eq!(lines(check_crates, "src/service/turns.rs", "use sqlx::Row;"), [1]);
        assert_eq!(lines(check_crates, "src/platform/terminal.rs", "fn f(_: teloxide::Bot) {}"), [1]);
        assert_eq!(lines(check_crates, "src/platform/mod.rs", "use axum::Router;"), [1]);
        assert!(lines(check_crates, "src/store/sqlite.rs", "use sqlx::Row;").is_empty());
        assert!(lines(check_crates, "src/store.rs", "use sqlx::Row;").is_empty());
        assert!(lines(check_crates, "tests/support/telegram.rs", "use axum::Router;").is_empty());
    }
}
