//! Forms with files, as programs upload them.

/// One part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content: String,
}

/// The parts of a body of this content type; none when it is no form, or a broken one.
pub(crate) fn parse(content_type: &str, body: &[u8]) -> Option<Vec<Part>> {
    let boundary = content_type.strip_prefix("multipart/form-data")?.split_once("boundary=")?.1.trim_matches('"');
    let text = std::str::from_utf8(body).ok()?;
    let mut parts = Vec::new();
    let delimiter = format!("--{boundary}");
    let mut pieces = text.split(&delimiter);
    assert_eq!(pieces.next(), Some(""), "a form begins with its boundary");
    for piece in pieces {
        if piece.trim_end() == "--" {
            return Some(parts);
        }
        let (head, content) = piece.strip_prefix("\r\n")?.split_once("\r\n\r\n")?;
        let named = |key: &str| {
            let after = head.split_once(&format!("{key}=\""))?.1;
            Some(after.split_once('"')?.0.to_owned())
        };
        parts.push(Part {
            name: named(" name")?,
            file_name: named("filename"),
            content: content.strip_suffix("\r\n")?.to_owned(),
        });
    }
    None
}
