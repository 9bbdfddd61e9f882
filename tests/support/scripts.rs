//! The scripts that are shipped.

use std::path::Path;

use bantam::core::script::diagnostic::Diagnostic;
use bantam::core::script::load::load;
use bantam::core::script::model::Script;

/// A script in `conversations/`, by its name.
pub fn shipped(name: &str) -> Script {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("conversations/{name}.yaml"));
    let source = std::fs::read_to_string(&path).unwrap();
    let loaded = load(name, &source);
    let faults: Vec<String> = loaded.diagnostics.iter().map(Diagnostic::render).collect();
    loaded.script.unwrap_or_else(|| panic!("{}", faults.join("\n")))
}
