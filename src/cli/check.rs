//! `bantam check`: every fault of every script, and of the routes that speak of their answers, at once.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::{routes, script_file};
use crate::config::Config;
use crate::core::script::diagnostic::Diagnostic;
use crate::core::script::load::{load, load_for_desks};

/// Where scripts live.
pub const FOLDER: &str = "conversations";

/// How the faults are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the line and what would be right, for people.
    Shown,
    /// One JSON object a line, for programs.
    Json,
}

/// Checks the scripts at these paths (files or folders; [`FOLDER`] when there are none) and writes what is wrong with
/// them, and with the routes of the configuration. Where that has desks, a script may notify no others. Says whether all of
/// them can run.
pub fn run(paths: &[PathBuf], format: Format, config: &Config, out: &mut impl Write) -> anyhow::Result<bool> {
    let paths = scripts_at(paths)?;
    let desks: Vec<String> = config.desks.iter().map(|desk| desk.name.clone()).collect();
    let (mut scripts, mut errors, mut warnings) = (Vec::new(), 0, 0);
    for path in &paths {
        let source = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let Ok(source) = String::from_utf8(source) else {
            bail!("{} is no text in UTF-8; save it as UTF-8", path.display());
        };
        let file = path.display().to_string();
        let loaded = if desks.is_empty() { load(&file, &source) } else { load_for_desks(&file, &source, &desks) };
        for fault in &loaded.diagnostics {
            if fault.is_error() {
                errors += 1;
            } else {
                warnings += 1;
            }
            write_fault(fault, format, out)?;
        }
        scripts.extend(loaded.script);
    }
    // Nobody knows what a script with errors would ask.
    if scripts.len() == paths.len() {
        scripts.extend(script_file::open_quietly(&config.script).ok());
        for fault in routes::faults(config, &scripts) {
            errors += 1;
            write_fault(&fault, format, out)?;
        }
    }
    if format == Format::Shown {
        writeln!(out, "{}", summary(paths.len(), errors, warnings))?;
    }
    Ok(errors == 0)
}

fn write_fault(fault: &Diagnostic, format: Format, out: &mut impl Write) -> anyhow::Result<()> {
    match format {
        Format::Shown => writeln!(out, "{}", fault.render())?,
        Format::Json => writeln!(out, "{}", serde_json::to_string(fault)?)?,
    }
    Ok(())
}

fn summary(scripts: usize, errors: usize, warnings: usize) -> String {
    let count = |number: usize, what: &str| match number {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        many => format!("{many} {what}s"),
    };
    format!("{}, {}, {}", count(scripts, "script"), count(errors, "error"), count(warnings, "warning"))
}

/// The files meant by these paths, in a steady order.
fn scripts_at(paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    if paths.is_empty() {
        let folder = Path::new(FOLDER);
        if !folder.is_dir() {
            bail!("there is no folder `{FOLDER}` here; name the scripts to check, as in `bantam check my/bant.yaml`");
        }
        return scripts_in(folder);
    }
    let mut scripts = Vec::new();
    for path in paths {
        if path.is_dir() {
            scripts.extend(scripts_in(path)?);
        } else if path.is_file() {
            scripts.push(path.clone());
        } else {
            bail!("there is no file or folder {}", path.display());
        }
    }
    Ok(scripts)
}

pub(super) fn scripts_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let cannot_read = || format!("cannot read the folder {}", folder.display());
    let mut scripts = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(cannot_read)? {
        let path = entry.with_context(cannot_read)?.path();
        if path.is_file() && path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml") {
            scripts.push(path);
        }
    }
    if scripts.is_empty() {
        bail!("there is no script in {}: scripts end in `.yaml`", folder.display());
    }
    scripts.sort();
    Ok(scripts)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "script: good\nframework: [need]\nquestions: [{id: need, dimension: need, ask: Why?, type: text}]\nstages: [{stage: nurture, notify: sales}]\n";

    fn checked(paths: &[PathBuf], format: Format, config: &str) -> (bool, String) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("bantam.toml");
        std::fs::write(&file, config).unwrap();
        let mut out = Vec::new();
        let ok = run(paths, format, &Config::load(Some(&file), &|_| None).unwrap(), &mut out).unwrap();
        (ok, String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_folder_is_checked_whole() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.yaml"), GOOD).unwrap();
        std::fs::write(folder.path().join("b.yaml"), GOOD.replace("questions", "qestions")).unwrap();
        std::fs::write(folder.path().join("notes.txt"), "no script").unwrap();
        let paths = [folder.path().to_owned()];
        let (ok, out) = checked(&paths, Format::Shown, "");
        assert!(!ok);
        assert!(out.contains("b.yaml:3:1: error: unknown key `qestions`"), "{out}");
        assert!(out.ends_with("2 scripts, 2 errors, no warnings\n"), "{out}");
        let (_, json) = checked(&paths, Format::Json, "");
        let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
        assert_eq!(first["severity"], "error");
        assert_eq!(json.lines().count(), 2);
    }

    #[test]
    fn desks_are_known_only_with_a_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        std::fs::write(&path, GOOD).unwrap();
        let (ok, out) = checked(std::slice::from_ref(&path), Format::Shown, "");
        assert!(ok, "{out}");
        assert_eq!(out, "1 script, no errors, no warnings\n");
        let (ok, _) = checked(&[path], Format::Shown, "[[desks]]\nname = \"support\"\nrooms = [\"telegram:-1\"]");
        assert!(!ok);
    }

    #[test]
    fn routes_are_held_against_the_scripts() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        std::fs::write(&path, GOOD).unwrap();
        let config = "[[desks]]\nname = \"sales\"\nrooms = [\"telegram:-1\"]\n\
                      [[routes]]\nwhen = 'need.contains(\"roof\") && budget.amount > 5'\ndesk = \"sales\"\n\
                      [[routes]]\nwhen = 'score.totl > 5'\ndesk = \"sales\"\n";
        let (ok, out) = checked(std::slice::from_ref(&path), Format::Shown, config);
        assert!(!ok);
        assert!(out.contains("bantam.toml:8:15: error: `score` has no part `totl`"), "{out}");
        assert!(out.ends_with("1 script, 1 error, no warnings\n"), "{out}");
        let (ok, out) = checked(&[path], Format::Shown, &config.replace("totl", "total"));
        assert!(ok, "{out}");
    }

    #[test]
    fn what_is_not_there_is_named() {
        let config = Config::load(None, &|_| None).unwrap();
        let missing = run(&["no/such.yaml".into()], Format::Shown, &config, &mut Vec::new()).unwrap_err();
        assert_eq!(missing.to_string(), "there is no file or folder no/such.yaml");
        let folder = tempfile::tempdir().unwrap();
        assert!(run(&[folder.path().to_owned()], Format::Shown, &config, &mut Vec::new()).is_err());
    }
}
