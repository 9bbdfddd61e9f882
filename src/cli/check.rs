//! `bantam check`: every fault of every script, at once.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

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
/// them. With `desks`, a script may notify no others. Says whether all of them can run.
pub fn run(paths: &[PathBuf], format: Format, desks: Option<&[String]>, out: &mut impl Write) -> anyhow::Result<bool> {
    let scripts = scripts_at(paths)?;
    let (mut errors, mut warnings) = (0, 0);
    for path in &scripts {
        let source = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let Ok(source) = String::from_utf8(source) else {
            bail!("{} is no text in UTF-8; save it as UTF-8", path.display());
        };
        let file = path.display().to_string();
        let loaded = match desks {
            Some(desks) => load_for_desks(&file, &source, desks),
            None => load(&file, &source),
        };
        for fault in &loaded.diagnostics {
            if fault.is_error() {
                errors += 1;
            } else {
                warnings += 1;
            }
            write_fault(fault, format, out)?;
        }
    }
    if format == Format::Shown {
        writeln!(out, "{}", summary(scripts.len(), errors, warnings))?;
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

fn scripts_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
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

    fn checked(paths: &[PathBuf], format: Format, desks: Option<&[String]>) -> (bool, String) {
        let mut out = Vec::new();
        let ok = run(paths, format, desks, &mut out).unwrap();
        (ok, String::from_utf8(out).unwrap())
    }

    #[test]
    fn a_folder_is_checked_whole() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.yaml"), GOOD).unwrap();
        std::fs::write(folder.path().join("b.yaml"), GOOD.replace("questions", "qestions")).unwrap();
        std::fs::write(folder.path().join("notes.txt"), "no script").unwrap();
        let paths = [folder.path().to_owned()];
        let (ok, out) = checked(&paths, Format::Shown, None);
        assert!(!ok);
        assert!(out.contains("b.yaml:3:1: error: unknown key `qestions`"), "{out}");
        assert!(out.ends_with("2 scripts, 2 errors, no warnings\n"), "{out}");
        let (_, json) = checked(&paths, Format::Json, None);
        let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
        assert_eq!(first["severity"], "error");
        assert_eq!(json.lines().count(), 2);
    }

    #[test]
    fn desks_are_known_only_with_a_configuration() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        std::fs::write(&path, GOOD).unwrap();
        let (ok, out) = checked(std::slice::from_ref(&path), Format::Shown, None);
        assert!(ok, "{out}");
        assert_eq!(out, "1 script, no errors, no warnings\n");
        let (ok, _) = checked(&[path], Format::Shown, Some(&["support".to_owned()]));
        assert!(!ok);
    }

    #[test]
    fn what_is_not_there_is_named() {
        let missing = run(&["no/such.yaml".into()], Format::Shown, None, &mut Vec::new()).unwrap_err();
        assert_eq!(missing.to_string(), "there is no file or folder no/such.yaml");
        let folder = tempfile::tempdir().unwrap();
        assert!(run(&[folder.path().to_owned()], Format::Shown, None, &mut Vec::new()).is_err());
    }
}
