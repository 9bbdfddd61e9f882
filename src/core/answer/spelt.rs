//! Numbers in words: "two hundred and five", `siebenhunderteinundzwanzig`, "quatre-vingt-onze", "two point five".

use super::lang::Vocabulary;
use super::numeral::{Figure, Written, within_reach, written};
use super::scale::scales_at;
use super::token::{Kind, Token};

#[derive(Clone, Copy)]
enum Piece {
    Count(f64),
    Hundred,
    Scale(f64),
    And,
}

/// A number of words, German compounds included.
pub(super) fn in_words(tokens: &[Token], start: usize, words: &Vocabulary) -> Option<Figure> {
    let tokens = within_reach(tokens, start);
    // What is complete, each with its scale, the largest first; and what is being counted.
    let mut parts: Vec<(f64, f64)> = Vec::new();
    let mut current = None::<f64>;
    let mut largest_scale = 1.0;
    let (mut at, mut end) = (start, start);
    let mut joined = false;
    // "Between five and twenty" are two numbers, where "five and twenty" is one.
    let two = words.between.before(tokens, start).is_some();
    'tokens: while let Some(token) = tokens.get(at) {
        let tens = current.is_some_and(|held| held % 100.0 >= 20.0 && held % 10.0 == 0.0);
        if token.is_sign('-') && at > start && (token.glued || tens) {
            at += 1;
            continue;
        }
        // "treinta y 3", "trente 3"
        if let Some(unit) = token.integer().filter(|unit| tens && (1..10).contains(unit) && token.text.len() == 1) {
            current = current.map(|held| held + f64::from(unit));
            at += 1;
            end = at;
            break;
        }
        if token.kind != Kind::Word {
            break;
        }
        let Some(pieces) = pieces(&token.text, words) else { break };
        for piece in pieces {
            match piece {
                Piece::And if current.is_none() && parts.is_empty() => break 'tokens,
                Piece::And => {
                    joined = true;
                    continue;
                }
                Piece::Count(value) => {
                    current = Some(match current {
                        None => value,
                        Some(held)
                            if words.score.contains(&token.text) && (held % 100.0 - 4.0).abs() < f64::EPSILON =>
                        {
                            held - 4.0 + 80.0
                        }
                        Some(held) if counts_in_scores(held, value, words) => held + value,
                        // "twenty one"; "ein und zwanzig"; "hundred five".
                        Some(held) if fits_behind(held, value, joined && !two) => held + value,
                        Some(_) => break 'tokens,
                    });
                }
                Piece::Hundred => match current {
                    // "Quarante-cinq cents" are no hundreds.
                    Some(held) if held >= 20.0 && words.cents.contains(&token.text) => break 'tokens,
                    Some(held) if held >= 100.0 => break 'tokens,
                    _ => current = Some(current.unwrap_or(1.0) * 100.0),
                },
                Piece::Scale(scale) => {
                    let begins = current.is_none() && at == start && token.text.len() < 4 && scale > 1_000.0;
                    if begins || parts.last().is_some_and(|(_, before)| (before - scale).abs() < f64::EPSILON) {
                        break 'tokens;
                    }
                    // "Two thousand five hundred million": a larger scale takes all that is smaller.
                    let mut counted = current.take();
                    while let Some((value, _)) = parts.pop_if(|(_, before)| *before < scale) {
                        counted = Some(counted.unwrap_or(0.0) + value);
                    }
                    if counted.is_none() && !parts.is_empty() {
                        break 'tokens;
                    }
                    parts.push((counted.unwrap_or(1.0) * scale, scale));
                    largest_scale = f64::max(largest_scale, scale);
                }
            }
            joined = false;
        }
        at += 1;
        if !joined {
            end = at;
        }
    }
    if end == start {
        return None;
    }
    let value = parts.iter().map(|(value, _)| value).sum::<f64>() + current.unwrap_or(0.0);
    if let Some((decimals, next)) = decimals_at(tokens, end, words) {
        let (scale, end) = if largest_scale > 1.0 { (1.0, next) } else { scales_at(tokens, next, words) };
        return Some(written((value + decimals) * scale, f64::max(scale, largest_scale), Written::Words, start..end));
    }
    let single = end == start + 1 && (value - 1.0).abs() < f64::EPSILON;
    let kind = if single { Written::Article } else { Written::Words };
    Some(written(value, largest_scale, kind, start..end))
}

/// "point two five", "Komma fünf": single digits one after the other, or one number as if it were printed.
pub(super) fn decimals_at(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(f64, usize)> {
    let ((), mut at) = words.point.at(tokens, at)?;
    let mut digits = String::from("0.");
    let begins = at;
    let digit = |at: usize| {
        let value = tokens.get(at).and_then(|token| words.numerals.get(&token.text));
        value.filter(|value| **value < 10.0)
    };
    while let Some(value) = digit(at) {
        digits.push_str(&value.to_string());
        at += 1;
    }
    if at <= begins + 1
        && let Some(number) = in_words_plain(tokens, begins, words)
    {
        digits = format!("0.{}", number.value);
        at = number.tokens.end;
    }
    (at > begins).then_some(())?;
    Some((digits.parse().ok()?, at))
}

/// A number without decimals of its own, and no round one: "two point five thousand" has a scale.
fn in_words_plain(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<Figure> {
    let stop = (at..tokens.len()).find(|at| words.point.at(tokens, *at).is_some()).unwrap_or(tokens.len());
    in_words(&tokens[..stop], at, words).filter(|number| number.value < 1_000.0 || number.value % 1_000.0 != 0.0)
}

/// "Soixante-treize", "quatre-vingt-onze", "dix-sept".
fn counts_in_scores(held: f64, value: f64, words: &Vocabulary) -> bool {
    let below_hundred = held % 100.0;
    let is = |wanted: f64| (below_hundred - wanted).abs() < f64::EPSILON;
    let teens = (is(60.0) || is(80.0)) && (10.0..20.0).contains(&value);
    let units = (is(10.0) || is(70.0) || is(90.0)) && (7.0..10.0).contains(&value);
    words.score.first_words().next().is_some() && (teens || units)
}

fn fits_behind(held: f64, value: f64, joined: bool) -> bool {
    let below_hundred = held % 100.0;
    // "cero dos" is 02.
    if held == 0.0 {
        return (1.0..10.0).contains(&value);
    }
    if below_hundred == 0.0 {
        return value < 100.0;
    }
    let tens_then_unit = below_hundred >= 20.0 && below_hundred % 10.0 == 0.0 && (1.0..10.0).contains(&value);
    let unit_and_tens = joined && below_hundred < 10.0 && (20.0..100.0).contains(&value);
    // "diez y siete"
    let ten_and_unit = joined && (below_hundred - 10.0).abs() < f64::EPSILON && (6.0..10.0).contains(&value);
    tens_then_unit || unit_and_tens || ten_and_unit
}

/// The pieces of a number word: itself, or those of a compound such as `siebenhunderteinundzwanzig`.
fn pieces(word: &str, words: &Vocabulary) -> Option<Vec<Piece>> {
    // The longest numeral anybody writes as one word.
    if word.len() > 80 {
        return None;
    }
    if let Some(piece) = piece(word, words) {
        return Some(vec![piece]);
    }
    let mut found = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        // Longest first is right for German: no numeral begins with another one and goes on as a third.
        let (length, next) = (2..=rest.len())
            .rev()
            .filter(|length| rest.is_char_boundary(*length))
            .find_map(|length| Some((length, piece(&rest[..length], words)?)))?;
        found.push(next);
        rest = &rest[length..];
    }
    (found.len() > 1 && !found.iter().all(|piece| matches!(piece, Piece::And))).then_some(found)
}

fn piece(word: &str, words: &Vocabulary) -> Option<Piece> {
    if let Some(value) = words.numerals.get(word) {
        return Some(Piece::Count(*value));
    }
    if words.hundred.contains(word) {
        return Some(Piece::Hundred);
    }
    if words.joiner.contains(word) {
        return Some(Piece::And);
    }
    let token = Token { kind: Kind::Word, text: word.to_owned(), at: 0..0, glued: false };
    // Letters of scale stand behind digits only.
    let is_word = word.len() > 3 || word.contains(['a', 'e', 'i', 'o', 'u']);
    words.scales.at(&[token], 0).filter(|_| is_word).map(|(scale, _)| Piece::Scale(scale))
}
