//! Web addresses, with or without a scheme.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::denial::sift;
use super::heard::{Found, Heard, Outcome};
use super::{Confidence, Misfit};
use crate::core::script::value::Value;

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r#"(?i)(https?://)?((?:[\p{L}0-9][\p{L}0-9_-]{0,62}\.)+(?:[\p{L}]{2,24}|xn--[a-z0-9-]{2,40})|\d{1,3}(?:\.\d{1,3}){3}|localhost)(:\d{2,5})?((?:[/?#][^\s<>"]*)?)"#,
    )
    .expect("a test finds an address, so the pattern is valid")
});

/// Endings that are no words: with them, a domain is believed inside a sentence and without a scheme.
const COMMON_ENDINGS: &str = "com|org|net|io|de|at|ch|eu|uk|fr|es|pt|it|nl|be|pl|cz|dk|se|fi|ie|us|ca|au|nz|br|mx|ar|jp|cn|in|co|\
    dev|app|ai|biz|info|agency|cloud|shop|store|online|site|tech|studio|digital|gmbh|berlin|wien|koeln|hamburg|bayern|xyz|gov|edu|\
    tv|gg|sh|so|ly|design|software|solutions|consulting|systems|group|global|blog|page|world|media|art|pro|lu|li|gr|ro|hu|\
    cl|pe|uy|py|ec|ve|bo|cr|pa|gt|cat|eus|gal|ao|mz|cv|ma|tn|dz|sn|ci|re|mc|qc|quebec|paris|bzh|si|sk|hr|bg|lt|lv|ee|no|is|ru|ua|tr|za|sg|hk|kr|tw";

/// Endings of files that people name.
const FILES: [&str; 12] = ["html", "htm", "pdf", "png", "jpg", "jpeg", "txt", "doc", "docx", "xls", "xlsx", "csv"];

/// "acme dot com"
static SPELT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\s+(?:dot|punkt|punto|point|ponto)\s+")
        .expect("a test finds a spelt address, so the pattern is valid")
});

pub(super) fn read(heard: &Heard) -> Outcome {
    let text = &heard.reply.clean;
    match find(heard, text) {
        Err(Misfit::NotFound) if SPELT.is_match(text) => {
            // What is spelt is nearly all there is.
            let printed = SPELT.replace_all(text, ".");
            let spelt = Heard::new(&printed, heard.reading);
            let words = printed.split_whitespace().count();
            let found = find(&spelt, &spelt.reply.clean).ok().filter(|_| words <= 4).ok_or(Misfit::NotFound)?;
            Ok(Found { confidence: found.confidence.min(Confidence::Medium), span: heard.reply.whole(), ..found })
        }
        outcome => outcome,
    }
}

fn find(heard: &Heard, text: &str) -> Outcome {
    let found = ADDRESS.captures_iter(text).filter_map(|captures| {
        let whole = captures.get(0)?;
        // The domain of an e-mail address is none of a web page.
        let before = text[..whole.start()].chars().next_back();
        let behind = text[whole.end()..].chars().next();
        if matches!(before, Some('@' | '.' | '-' | '_')) || behind == Some('@') {
            return None;
        }
        let scheme = captures.get(1).map(|scheme| scheme.as_str().to_lowercase());
        let host = captures[2].to_lowercase();
        let ending = host.rsplit('.').next()?;
        let believed = scheme.is_some()
            || host.starts_with("www.")
            || COMMON_ENDINGS.split('|').any(|listed| listed == ending)
            || (whole.as_str().len() == text.trim().len()
                && !FILES.contains(&ending)
                && (ending.chars().count() >= 3 || host.matches('.').count() >= 2)
                && !host.starts_with(|first: char| first.is_ascii_digit()));
        // "bzw.so" and "e.g." are no hosts.
        let named = host.split('.').rev().nth(1).is_some_and(|label| label.chars().count() >= 2);
        // "www.xxx.com" stands for an address.
        let is_placeholder = host.split('.').any(|label| label.len() > 2 && label.bytes().all(|letter| letter == b'x'));
        // A computer's own address is one only when written as such.
        let is_local = host == "localhost" && (scheme.is_some() || captures.get(3).is_some());
        if !is_local && (is_placeholder || !believed || !(named || scheme.is_some())) {
            return None;
        }
        let port = captures.get(3).map_or("", |port| port.as_str());
        let tail = captures.get(4).map_or("", |tail| tail.as_str());
        let kept = without_stops(tail);
        let scheme = scheme.as_deref().unwrap_or("https://");
        let range = whole.start()..whole.end() - (tail.len() - kept.len());
        Some((Value::Url(format!("{scheme}{host}{port}{kept}")), range))
    });
    let places = |(_, range): &(Value, Range<usize>)| heard.tokens_in(&heard.reply.span_of_clean(range.clone()));
    let (found, sure) = sift(heard, found.collect(), places);
    let mut found = found.into_iter();
    let (value, range) = found.next().ok_or(Misfit::NotFound)?;
    let alternatives: Vec<Value> = found.map(|(value, _)| value).filter(|other| *other != value).collect();
    let confidence = if alternatives.is_empty() { sure } else { sure.min(Confidence::Medium) };
    Ok(Found { value, confidence, span: heard.reply.span_of_clean(range), alternatives })
}

/// Without the signs that end a sentence; a bracket that opens in the address closes in it.
fn without_stops(tail: &str) -> &str {
    let mut kept = tail;
    loop {
        let shorter = kept.trim_end_matches(['.', ',', ';', '!', '\'', '"']);
        let closes =
            |open, close| shorter.ends_with(close) && shorter.matches(open).count() < shorter.matches(close).count();
        let next = if closes('(', ')') || closes('[', ']') { &shorter[..shorter.len() - 1] } else { shorter };
        if next.len() == kept.len() {
            return kept;
        }
        kept = next;
    }
}
