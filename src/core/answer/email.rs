//! E-mail addresses, anywhere in a reply and in the disguises people give them.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::denial::sift;
use super::heard::{Found, Heard, Outcome};
use super::mail_domain::{is_disposable, is_free_mail, meant};
use super::token::{Kind, tokenize};
use super::{Confidence, Misfit};
use crate::core::script::value::{Email, Value};

/// `[dot]`, `(punkt)`, ` ponto `.
const DOT_IN_WORDS: &str =
    r"(?:[(\[{<]\s*(?:dot|punkt|punto|point|ponto)\s*[)\]}>]|\s(?:dot|punkt|punto|point|ponto)\s)";

/// ` dash `, ` guion bajo `, ` tiret `: signs that are said in the part before the @.
const SIGN_IN_WORDS: &str = r"\s(?:under ?score|underline|unterstrich|gui[oó]n bajo|tiret bas|sublinhado|underscore|dash|hyphen|minus|bindestrich|gui[oó]n|tiret|h[ií]fen|tra[cç]o|plus)\s";

static SIGN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!("(?i){SIGN_IN_WORDS}")).expect("a test finds a disguised address, so the pattern is valid")
});

static ADDRESS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)([a-z0-9.!#$%&'*+/=?^_`{|}~-]+)(?:@ ?| @ )([a-z0-9\p{L}-]+(?:\.[a-z0-9\p{L}-]+)+)")
        .expect("a test finds an address, so the pattern is valid")
});

static DISGUISED: LazyLock<Regex> = LazyLock::new(|| {
    let at = r"(?:@| @ |\s?[(\[{<]\s?(?:at|ät|arroba|arr?obase?|klammeraffe)\s?[)\]}>]\s?|\s(?:at|ät|arroba|arr?obase?|klammeraffe|chiocciola)\s)";
    let dot = format!(r"\s*(?:\.|{DOT_IN_WORDS})\s*");
    Regex::new(&format!(
        r"(?i)([a-z0-9][a-z0-9._+-]*(?:(?:\s*{DOT_IN_WORDS}\s*|{SIGN_IN_WORDS})[a-z0-9._+-]+)*){at}([a-z0-9-]+(?:{dot}[a-z0-9-]+)+)"
    ))
    .expect("a test finds a disguised address, so the pattern is valid")
});

static DOT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(&format!(r"(?i)\s*(?:\.|{DOT_IN_WORDS})\s*"))
        .expect("a test finds a disguised address, so the pattern is valid")
});

pub(super) fn read(heard: &Heard) -> Outcome {
    let text = &heard.reply.clean;
    let plain = ADDRESS.captures_iter(text).filter_map(|found| {
        let local = found.get(1)?.as_str().trim_start_matches("mailto:");
        let whole = found.get(0)?;
        is_uncut(text, whole.start()).then_some(())?;
        Some((address(local, &found[2])?, whole.start()..whole.end()))
    });
    let mut addresses: Vec<_> = plain.collect();
    if addresses.is_empty() {
        addresses.extend(DISGUISED.captures_iter(text).filter_map(|found| {
            let whole = found.get(0)?;
            // "we meet at example.com": a bare "at" counts only where the address is nearly all there is.
            let introduced =
                tokenize(&text[..whole.start()]).iter().filter(|token| token.kind == Kind::Word).count() <= 3;
            let marked = whole.as_str().contains(['@', '(', '[', '{']);
            ((introduced || marked) && is_uncut(text, whole.start())).then_some(())?;
            let local = SIGN.replace_all(&found[1], |sign: &Captures| said_sign(sign[0].trim()));
            let local = DOT.replace_all(&local, ".");
            Some((address(&local, &DOT.replace_all(&found[2], "."))?, whole.start()..whole.end()))
        }));
    }
    let (addresses, mut confidence) =
        sift(heard, addresses, |(_, range)| heard.tokens_in(&heard.reply.span_of_clean(range.clone())));
    let (mut first, range) = addresses.first().cloned().ok_or(Misfit::NotFound)?;
    let others = addresses[1..].iter().map(|(other, _)| other).filter(|other| **other != first);
    let mut alternatives: Vec<Value> = others.cloned().map(Value::Email).collect();
    let local = first.address.split('@').next().unwrap_or_default();
    // Probably a slip: the dialogue asks whether the better one is meant.
    if let Some(better) = meant(first.domain()).and_then(|domain| address(local, &domain)) {
        alternatives.insert(0, Value::Email(std::mem::replace(&mut first, better)));
        confidence = Confidence::Low;
    }
    Ok(Found { value: Value::Email(first), confidence, span: heard.reply.span_of_clean(range), alternatives })
}

fn said_sign(word: &str) -> &'static str {
    match word.to_lowercase().as_str() {
        "plus" => "+",
        "dash" | "hyphen" | "minus" | "bindestrich" | "guion" | "guión" | "tiret" | "hifen" | "hífen" | "traço"
        | "traco" => "-",
        _ => "_",
    }
}

/// Whether nothing that belongs to the address stands before it: "jörg@…" is not "rg@…".
fn is_uncut(text: &str, start: usize) -> bool {
    let before = text[..start].chars().next_back();
    // Scripts without spaces between words end no address.
    let spells = |before: char| before.is_alphanumeric() && before < '\u{3000}';
    !before.is_some_and(|before| spells(before) || ('\u{300}'..='\u{36f}').contains(&before))
}

/// An address that could receive mail, as far as its form tells.
fn address(local: &str, domain: &str) -> Option<Email> {
    // Mail servers take these, but nobody's address begins with a bracket or ends in a full stop.
    let local = local.trim_matches(['.', '\'', '`', '*', '{', '}', '|', '/', '=', '?', '!', '~', '#', '&']);
    let domain = domain.trim_matches(['.', '-']).to_lowercase();
    let labels: Vec<&str> = domain.split('.').collect();
    let last = labels.last()?;
    let is_label =
        |label: &&str| !label.is_empty() && label.len() <= 63 && !label.starts_with('-') && !label.ends_with('-');
    let is_domain = labels.len() >= 2
        && labels.iter().all(is_label)
        && last.chars().count() >= 2
        && last.chars().all(char::is_alphabetic);
    if !is_domain || local.is_empty() || local.len() > 64 || local.contains("..") || domain.len() > 253 {
        return None;
    }
    Some(Email {
        free_mail: is_free_mail(&domain),
        disposable: is_disposable(&domain),
        address: format!("{local}@{domain}"),
    })
}
