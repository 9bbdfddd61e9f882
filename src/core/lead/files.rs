//! Files that somebody is sent: everything that is kept about them, for programs and to read.

use jiff::Timestamp;
use serde::Serialize;

use super::held::Held;
use super::page;
use crate::core::phrases::phrases;

/// Files sent together, with a word above them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    pub caption: &'static str,
    pub files: Vec<File>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub media_type: &'static str,
    pub content: String,
}

/// What the JSON file says before everything else.
#[derive(Serialize)]
struct Export<'a> {
    exported_at: Timestamp,
    #[serde(flatten)]
    held: &'a Held,
}

/// Everything that is kept about a person: a page in their language, and JSON.
#[must_use]
pub fn export_files(held: &Held, now: Timestamp) -> Files {
    let day = now.strftime("%Y-%m-%d");
    let export = Export { exported_at: now, held };
    // What is kept comes from JSON, or is of types that are JSON whatever is in them.
    let json = serde_json::to_string_pretty(&export).unwrap_or_default();
    let files = vec![
        File { name: format!("my-data-{day}.html"), media_type: "text/html", content: page::render(held) },
        File { name: format!("my-data-{day}.json"), media_type: "application/json", content: json },
    ];
    Files { caption: phrases(held.language).privacy.export_here, files }
}
