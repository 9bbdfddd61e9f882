//! What is peculiar to printed prices: cents that stand apart, "19,-", "KWD 12.500", a price struck out before the new one.

use super::currency::{Coin, has_thousandths, of_sign, on_price_tag};
use super::heard::Heard;
use super::lang::Vocabulary;
use super::range::Quantity;
use super::token::{Kind, Token};

/// "15 dollars 50", "6 euros and 40 cents": the hundredths behind a currency belong to the amount before it.
pub(super) fn with_cents(found: Vec<Quantity<Coin>>, tokens: &[Token], words: &Vocabulary) -> Vec<Quantity<Coin>> {
    let mut joined: Vec<Quantity<Coin>> = Vec::with_capacity(found.len());
    for quantity in found {
        // The hundred of "quarante-cinq cents" was its cents.
        if joined.last().is_some_and(|before| quantity.tokens.start < before.tokens.end) {
            continue;
        }
        match joined.last_mut().and_then(|before| Some((cents(before, &quantity, tokens, words)?, before))) {
            Some(((hundredths, end), before)) => {
                let more = |amount: Option<f64>| amount.map(|amount| amount + hundredths / 100.0);
                (before.min, before.max) = (more(before.min), more(before.max));
                before.tokens.end = end;
            }
            None => joined.push(quantity),
        }
    }
    joined
}

fn cents(
    before: &Quantity<Coin>,
    behind: &Quantity<Coin>,
    tokens: &[Token],
    words: &Vocabulary,
) -> Option<(f64, usize)> {
    let last = behind.tokens.clone().next_back().map(|last| &tokens[last])?;
    // "Cinq cents" is both five hundred and five cents in French.
    let is_both = words.hundred.contains(&last.text) && words.cents.contains(&last.text);
    // "1250€600"
    let thousandths = last.glued && last.text.len() == 3 && behind.tokens.len() == 1 && last.integer().is_some();
    let hundredths = behind.min.filter(|value| behind.max == Some(*value))?;
    let hundredths = match () {
        () if is_both => hundredths / 100.0,
        () if thousandths => hundredths / 10.0,
        () => hundredths,
    };
    if !(1.0..100.0).contains(&hundredths) {
        return None;
    }
    let whole = before.min.or(before.max).is_some_and(|amount| amount.fract() == 0.0);
    let gap = &tokens[before.tokens.end..behind.tokens.start];
    let cents_are_said =
        tokens[before.tokens.clone()].iter().any(|token| token.is_number() && is_with_cents(&token.text));
    let end = behind.tokens.end;
    let named = is_both || words.cents.at(tokens, end).is_some();
    let joins = |token: &Token| {
        words.and.contains(&token.text) || words.and_cents.contains(&token.text) || named && token.is_sign(',')
    };
    let beside = gap.is_empty() && (!thousandths || last.at.start == tokens[before.tokens.end - 1].at.end)
        || matches!(gap, [token] if joins(token));
    let spelt = before.dress.is_some() && behind.dress.is_none() && !before.scaled && !behind.scaled;
    if cents_are_said || !(whole && beside && spelt && (thousandths || hundredths.fract() == 0.0)) {
        return None;
    }
    if is_both {
        return Some((hundredths, end));
    }
    match words.cents.at(tokens, end) {
        Some(((), end)) => Some((hundredths, end)),
        // "15 dollars and 20 people"
        None => tokens
            .get(end)
            .is_none_or(|next| next.kind == Kind::Sign && !next.is_sign('%'))
            .then_some((hundredths, end)),
    }
}

/// "19.00", "19.9900"; "7.5" may be thousands.
pub(super) fn is_with_cents(number: &str) -> bool {
    number.rfind(['.', ',']).is_some_and(|point| number.len() - point == 3 || number.len() - point > 4)
}

/// "19,-", "19.-"
pub(super) fn is_dashed(tokens: &[Token], at: usize) -> bool {
    let point = tokens.get(at).is_some_and(|sign| sign.glued && (sign.is_sign(',') || sign.is_sign('.')));
    point && tokens.get(at + 1).is_some_and(|dash| dash.glued && dash.is_sign('-'))
}

/// "KWD 12.500" is twelve and a half.
pub(super) fn in_thousandths(quantity: &mut Quantity<Coin>, tokens: &[Token]) {
    let Some(Coin::Of(currency)) = quantity.dress else { return };
    let mut numbers = tokens[quantity.tokens.clone()].iter().filter(|token| token.is_number()).peekable();
    let printed = |number: &Token| {
        let decimals = number.text.split_once('.').map(|(_, decimals)| decimals);
        decimals.is_some_and(|decimals| decimals.len() == 3 && decimals.bytes().all(|digit| digit.is_ascii_digit()))
    };
    if !has_thousandths(currency) || quantity.scaled || numbers.peek().is_none() || !numbers.all(printed) {
        return;
    }
    let thousandth = |end: Option<f64>| end.map(|end| if end >= 1_000.0 { end / 1_000.0 } else { end });
    (quantity.min, quantity.max) = (thousandth(quantity.min), thousandth(quantity.max));
}

/// "50 cents", "99¢"
pub(super) fn lone_cents(quantity: &mut Quantity<Coin>, tokens: &[Token], words: &Vocabulary) {
    if quantity.dress.is_some() || quantity.scaled {
        return;
    }
    let end = quantity.tokens.end;
    let sign = tokens.get(end).filter(|token| token.is_sign('¢')).map(|_| end + 1);
    // "99p", but no "99 p" or "5 c".
    let end = end + usize::from(tokens.get(end).is_some_and(|hyphen| hyphen.is_sign('-') && hyphen.glued));
    let word = words.cents.at(tokens, end).filter(|_| tokens[end].text.len() > 1 || tokens[end].glued);
    if let Some(end) = sign.or(word.map(|((), end)| end)) {
        let hundredth = |end: Option<f64>| end.map(|end| end / 100.0);
        (quantity.min, quantity.max) = (hundredth(quantity.min), hundredth(quantity.max));
        quantity.dress = Some(Coin::Any);
        quantity.tokens.end = end;
    }
}

/// More pieces than this are no count before a price.
const MOST_PIECES: f64 = 12.0;

/// "$ 599.00 549.00": the price struck out stands before the one that holds; "€ 1 17,35": so does how many there are.
pub(super) fn gives_way(tokens: &[Token], first: &Quantity<Coin>, second: &Quantity<Coin>) -> bool {
    let printed = |quantity: &Quantity<Coin>| {
        let mut numbers = tokens[quantity.tokens.clone()].iter().filter(|token| token.is_number());
        numbers.next_back().is_some_and(|number| is_with_cents(&number.text))
    };
    let beside = first.tokens.end == second.tokens.start;
    let exact = first.min == first.max && second.min == second.max;
    // "6,000.00 руб. 5,500.00 руб.": each is a price of its own.
    let known = second.dress.is_none() || first.dress.is_none();
    let counts = !printed(first)
        && first.dress.is_some()
        && second.dress.is_none()
        && first.min.is_some_and(|count| count.fract() == 0.0 && count <= MOST_PIECES);
    beside && exact && known && printed(second) && (counts || printed(first) && second.min < first.min)
}

/// "1.837, 32 €", "$ 8. 94": a price whose cents stand apart is all that the reply holds.
pub(super) fn printed_apart<'a>(heard: &Heard<'a>) -> Option<Heard<'a>> {
    let tokens = &heard.tokens;
    let at = (1..tokens.len()).find(|at| tokens[*at].is_sign('.') || tokens[*at].is_sign(','))?;
    let (whole, cents) = (&tokens[at - 1], tokens.get(at + 1)?);
    let apart = whole.is_number() && cents.integer().is_some() && cents.text.len() == 2 && !cents.glued;
    let is_coin = |token: &Token| {
        of_sign(token).is_some() || on_price_tag(&token.text).is_some() || heard.words.currencies.contains(&token.text)
    };
    let others = tokens[..at - 1].iter().chain(&tokens[at + 2..]);
    let grouped = |token: &Token| token.is_number() && at > 1 && token.at.end < whole.at.start && token.text.len() <= 3;
    if !apart || is_with_cents(&whole.text) || !others.clone().all(|token| is_coin(token) || grouped(token)) {
        return None;
    }
    let text = format!("{}{}{}", whole.text, tokens[at].text, cents.text);
    let joined = Token { text, at: whole.at.start..cents.at.end, ..whole.clone() };
    let mut joined_tokens = tokens.clone();
    joined_tokens.splice(at - 1..at + 2, [joined]);
    Some(heard.with_tokens(joined_tokens))
}
