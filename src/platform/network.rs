//! What the requests of all adapters have in common.

use std::error::Error;
use std::fmt::Write as _;

use reqwest::multipart::Part;

use crate::core::lead::files::File;

/// An error with its causes: `error sending request: connection refused`.
pub(super) fn describe(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(text, ": {error}");
        cause = error.source();
    }
    text
}

/// Whether an address is one of this machine, to which a proxy of the system has no way.
pub(super) fn is_on_this_machine(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    ["127.", "localhost", "[::1]"].iter().any(|prefix| host.starts_with(prefix))
}

/// A file as a part of a form.
pub(super) fn file_part(file: &File) -> Result<Part, reqwest::Error> {
    Part::text(file.content.clone())
        .file_name(file.name.clone())
        .mime_str(&format!("{}; charset=utf-8", file.media_type))
}
