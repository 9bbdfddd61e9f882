//! Numbers as they are printed: `20.000`, `1,5`, `12'500.50`, `1e6`.

use super::token::Token;

/// A number as printed. One separator followed by exactly three digits groups; any other single one is the decimal point.
pub(super) fn parse_literal(text: &str) -> Option<f64> {
    let text = text.replace('\'', "");
    // "$.75,333": the point belongs to the sign.
    let text = text
        .strip_prefix('.')
        .filter(|rest| is_grouped(rest, ',') && rest.contains(','))
        .map_or(text.clone(), str::to_owned);
    let count = |sign: char| text.matches(sign).count();
    let plain = match (count('.'), count(',')) {
        (0, 0) => text,
        (dots, commas) if dots > 0 && commas > 0 => {
            let (group, decimal) = if text.rfind('.') > text.rfind(',') { (',', '.') } else { ('.', ',') };
            let (whole, fraction) = text.rsplit_once(decimal)?;
            if whole.contains(decimal) || !(is_grouped(whole, group) || is_grouped_in_lakhs(whole)) {
                return None;
            }
            format!("{}.{fraction}", whole.replace(group, ""))
        }
        (dots, _) => {
            let sign = if dots > 0 { '.' } else { ',' };
            if is_grouped(&text, sign) && !text.starts_with('0') || sign == ',' && is_grouped_in_lakhs(&text) {
                text.replace(sign, "")
            } else if count(sign) == 1 {
                text.replace(sign, ".")
            } else {
                return None;
            }
        }
    };
    plain.parse().ok().filter(|value: &f64| value.is_finite() && *value < 1e18)
}

fn is_grouped(text: &str, sign: char) -> bool {
    let mut groups = text.split(sign);
    groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
}

/// `12,34,567`, as in India: three digits last, two in each group before.
fn is_grouped_in_lakhs(text: &str) -> bool {
    let groups: Vec<&str> = text.split(',').collect();
    let Some((last, rest)) = groups.split_last() else { return false };
    let Some((first, middle)) = rest.split_first() else { return false };
    last.len() == 3
        && (1..=2).contains(&first.len())
        && !middle.is_empty()
        && middle.iter().all(|group| group.len() == 2)
}

/// "1e6", "2^10": a power and the token behind it.
pub(super) fn power_at(tokens: &[Token], at: usize, value: f64) -> Option<(f64, usize)> {
    let sign = tokens.get(at).filter(|token| token.glued && (token.is_word("e") || token.is_sign('^')))?;
    let next = tokens.get(at + 1).filter(|token| token.glued)?;
    let (factor, at) = match () {
        () if next.is_sign('-') => (-1, at + 2),
        () if next.is_sign('+') => (1, at + 2),
        () => (1, at + 1),
    };
    let exponent = tokens.get(at).filter(|token| token.glued)?.integer()?;
    let exponent = i32::try_from(exponent).ok().filter(|exponent| *exponent <= 30)? * factor;
    let power = if sign.is_sign('^') { value.powi(exponent) } else { value * 10_f64.powi(exponent) };
    (power.is_finite() && power < 1e18).then_some((power, at + 1))
}
