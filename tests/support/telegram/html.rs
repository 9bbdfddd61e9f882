//! Telegram's HTML: read strictly, so that what a client would show wrongly fails a test.

const TAGS: [&str; 15] = [
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "a",
    "code",
    "pre",
    "blockquote",
    "tg-spoiler",
    "span",
];
/// The server looks at no longer text than this.
const RAW_BYTES: usize = 1 << 15;

/// The text that is left when all formatting is read; or what is wrong with it.
pub(crate) fn read(html: &str) -> Result<String, String> {
    if html.len() > RAW_BYTES {
        return Err(format!("{} bytes of HTML", html.len()));
    }
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(character) = rest.chars().next() {
        match character {
            '<' => {
                let (tag, after) = rest[1..].split_once('>').ok_or("a tag without end")?;
                read_tag(tag, &mut open)?;
                rest = after;
            }
            '>' => return Err("an unescaped `>`".to_owned()),
            '&' => {
                let (entity, after) = rest[1..].split_once(';').ok_or("an unescaped `&`")?;
                text.push(read_entity(entity)?);
                rest = after;
            }
            '\0' => return Err("a NUL".to_owned()),
            other => {
                text.push(other);
                rest = &rest[other.len_utf8()..];
            }
        }
    }
    if let Some(tag) = open.pop() {
        return Err(format!("<{tag}> stays open"));
    }
    Ok(text)
}

fn read_tag<'a>(tag: &'a str, open: &mut Vec<&'a str>) -> Result<(), String> {
    if let Some(name) = tag.strip_prefix('/') {
        return match open.pop() {
            Some(opened) if opened == name => Ok(()),
            other => Err(format!("</{name}> closes {other:?}")),
        };
    }
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    if !TAGS.contains(&name) {
        return Err(format!("unknown tag <{name}>"));
    }
    let link = attributes.strip_prefix("href=\"").and_then(|rest| rest.strip_suffix('"'));
    let well_formed = match name {
        "a" => link.is_some_and(|url| !url.is_empty() && !url.contains(['"', '<'])),
        "blockquote" => attributes.is_empty() || attributes == "expandable",
        "span" => attributes == "class=\"tg-spoiler\"",
        _ => attributes.is_empty(),
    };
    if !well_formed {
        return Err(format!("<{tag}>"));
    }
    open.push(name);
    Ok(())
}

fn read_entity(entity: &str) -> Result<char, String> {
    match entity {
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "amp" => return Ok('&'),
        "quot" => return Ok('"'),
        _ => {}
    }
    let number = entity.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    number.and_then(char::from_u32).ok_or_else(|| format!("unknown entity &{entity};"))
}
