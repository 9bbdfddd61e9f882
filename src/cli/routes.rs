//! The routes of the configuration, held against the scripts that conversations run.

use std::path::Path;

use anyhow::bail;

use super::check::FOLDER;
use crate::config::Config;
use crate::core::script::diagnostic::Diagnostic;
use crate::core::script::load::load;
use crate::core::script::model::Script;

/// What is wrong with the routes. Those of a script that is not in use now may stand in `conversations/`.
pub(super) fn faults(config: &Config, scripts: &[Script]) -> Vec<Diagnostic> {
    let conditions = config.routes.iter().filter_map(|placed| Some((placed.route.when.as_ref()?, placed.at.as_ref()?)));
    let conditions: Vec<_> = conditions.collect();
    if conditions.is_empty() {
        return Vec::new();
    }
    let in_folder = in_folder(Path::new(FOLDER));
    let others = in_folder.iter().filter(|other| scripts.iter().all(|script| script.hash != other.hash));
    let all: Vec<&Script> = scripts.iter().chain(others).collect();
    crate::core::script::check::check_routes(&all, conditions)
}

/// The scripts of a folder that have no errors; none where there is no such folder.
fn in_folder(folder: &Path) -> Vec<Script> {
    let Ok(paths) = super::check::scripts_in(folder) else { return Vec::new() };
    let read = |path| std::fs::read_to_string(path).ok().and_then(|source| load("", &source).script);
    paths.into_iter().filter_map(read).collect()
}

/// Shows what is wrong with the routes, and fails when there is anything.
pub(super) fn expect_sound(config: &Config, script: &Script) -> anyhow::Result<()> {
    let faults = faults(config, std::slice::from_ref(script));
    for fault in &faults {
        eprint!("{}", fault.render());
    }
    match faults.len() {
        0 => Ok(()),
        1 => bail!("the routes have 1 error; correct it and start again"),
        errors => bail!("the routes have {errors} errors; correct them and start again"),
    }
}
