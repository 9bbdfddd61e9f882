//! What multiplies a figure: "k", "thousand", "Mio.", the T of `TEUR`.

use super::lang::Vocabulary;
use super::token::Token;

/// Codes that stand for a thousand of a currency.
const THOUSANDS_OF: [&str; 8] = ["teur", "keur", "tusd", "kusd", "tchf", "kchf", "tgbp", "kgbp"];

/// Codes that stand for a million of a currency.
const MILLIONS_OF: [&str; 4] = ["meur", "musd", "mgbp", "mchf"];

/// A word of scale: "thousand", "Mio.", a glued `k`.
pub(super) fn scale_at(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(f64, usize)> {
    // "20 TEUR": the scale is part of the currency's code, which is read behind it.
    if let Some(token) = tokens.get(at) {
        let scaled = [(&THOUSANDS_OF[..], 1_000.0), (&MILLIONS_OF[..], 1_000_000.0)];
        if let Some((_, scale)) = scaled.into_iter().find(|(codes, _)| codes.contains(&token.text.as_str())) {
            return Some((scale, at));
        }
    }
    let hyphens = usize::from(tokens.get(at).is_some_and(|token| token.is_sign('-') && token.glued));
    let (scale, end) = words.scales.at(tokens, at + hyphens)?;
    let word = &tokens[at + hyphens];
    // A single letter that stands alone is rarely a scale; `5 m` is metres, `5 k` is said.
    let coin_behind = matches!(&*word.text, "t" | "m")
        && tokens.get(end).is_some_and(|next| next.is_sign('€') || words.currencies.contains(&next.text));
    // "1.5 M" ends a reply, and an amount.
    let last = word.text == "m" && tokens[end..].iter().all(|token| token.is_sign('.') || token.is_sign('!'));
    let letter_alone = word.text.len() == 1 && word.text != "k" && !word.glued && !coin_behind && !last;
    if letter_alone || (hyphens == 1 && word.text.len() == 1) {
        return None;
    }
    // The dot of "Mio." belongs to the word.
    let dotted = tokens.get(end).is_some_and(|token| token.is_sign('.') && token.glued) && word.text.len() <= 4;
    Some((scale, end + usize::from(dotted && tokens.len() > end + 1)))
}

/// All scales in a row, "hundred" among them: "3 hundred thousand".
pub(super) fn scales_at(tokens: &[Token], mut at: usize, words: &Vocabulary) -> (f64, usize) {
    let mut product = 1.0;
    for _ in 0..3 {
        if let Some((scale, next)) = scale_at(tokens, at, words) {
            product *= scale;
            if next == at {
                break;
            }
            at = next;
        } else if let Some(((), next)) = words.hundred.at(tokens, at) {
            product *= 100.0;
            at = next;
        } else {
            break;
        }
    }
    (product, at)
}
