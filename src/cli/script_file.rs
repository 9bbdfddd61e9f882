//! Finds and loads the script that a command names.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::core::script::load::{Loaded, load, load_for_desks};
use crate::core::script::model::Script;

/// Scripts that come with the program, so that it works from any folder.
const SHIPPED: &[(&str, &str)] = &[
    ("bant", include_str!("../../conversations/bant.yaml")),
    ("champ", include_str!("../../conversations/champ.yaml")),
    ("craft", include_str!("../../conversations/craft.yaml")),
    ("meddic", include_str!("../../conversations/meddic.yaml")),
];

/// A script that loads without errors, and its source.
pub(super) struct ScriptFile {
    pub(super) script: Script,
    pub(super) source: String,
    /// Where it was found.
    pub(super) place: String,
}

/// Loads a script by path, by its name in `conversations/`, or by the name of one that comes with the program. Warnings
/// go to standard error.
pub(super) fn open(named: &str, desks: Option<&[String]>) -> anyhow::Result<ScriptFile> {
    let (place, source) = find(named)?;
    let loaded = match desks {
        Some(desks) => load_for_desks(&place, &source, desks),
        None => load(&place, &source),
    };
    for diagnostic in &loaded.diagnostics {
        eprint!("{}", diagnostic.render());
    }
    let script = sound(loaded, &place, "correct it and start again")?;
    Ok(ScriptFile { script, source, place })
}

/// The script that is named, for whoever does not run it: says nothing of its warnings.
pub(super) fn open_quietly(named: &str) -> anyhow::Result<Script> {
    let (place, source) = find(named)?;
    sound(load(&place, &source), &place, "`bantam check` shows them")
}

/// One that comes with the program.
pub(super) fn shipped() -> Option<Script> {
    SHIPPED.iter().find_map(|(name, source)| load(name, source).script)
}

fn sound(loaded: Loaded, place: &str, help: &str) -> anyhow::Result<Script> {
    let errors = loaded.errors().count();
    match loaded.script {
        Some(script) if errors == 0 => Ok(script),
        _ => bail!("the script {place} has {errors} error{}; {help}", if errors == 1 { "" } else { "s" }),
    }
}

fn find(named: &str) -> anyhow::Result<(String, String)> {
    let path = Path::new(named);
    let in_conversations = PathBuf::from("conversations").join(format!("{named}.yaml"));
    let file = [path, &in_conversations].into_iter().find(|path| path.is_file());
    if let Some(file) = file {
        let source = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        return Ok((file.display().to_string(), source));
    }
    let Some((name, source)) = SHIPPED.iter().find(|(name, _)| *name == named) else {
        let shipped: Vec<&str> = SHIPPED.iter().map(|(name, _)| *name).collect();
        bail!("there is no script `{named}`: name a file, or one in conversations/, or one of {}", shipped.join(", "));
    };
    Ok((format!("{name}.yaml (shipped)"), (*source).to_owned()))
}
