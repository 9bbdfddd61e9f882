//! Money: "max 8k", "5-10k", "around 20.000 €", "300 a month".

use std::ops::Range;

use super::currency::Coin;
use super::denial::sift;
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::lang::Vocabulary;
use super::number::is_inside_unit;
use super::numeral::{Written, figure_at};
use super::phone;
use super::price::{gives_way, in_thousandths, is_dashed, is_with_cents, lone_cents, printed_apart, with_cents};
use super::range::{Quantity, quantities};
use super::sense::Bound;
use super::token::{Kind, Token};
use super::{Confidence, Misfit};
use crate::core::script::value::{Money, OptionValue, Per, Value};

/// What a question about money expects.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// Bounds in the script's currency.
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub per: Option<Per>,
    /// The lowest positive and the highest amount that the options name.
    pub options: Option<(f64, f64)>,
}

/// The lowest positive and the highest amount of a question's options.
pub(super) fn scale_of(options: &[&OptionValue]) -> Option<(f64, f64)> {
    let amounts = options.iter().filter_map(|option| match option {
        OptionValue::Fixed(Value::Money(money)) => Some([money.min, money.max]),
        OptionValue::Fixed(_) | OptionValue::Within { .. } | OptionValue::Unsure => None,
    });
    let positive = amounts.flatten().flatten().filter(|amount| *amount > 0.0);
    positive.fold(None, |scale, amount| {
        let (low, high) = scale.unwrap_or((amount, amount));
        Some((f64::min(low, amount), f64::max(high, amount)))
    })
}

pub(super) fn read(heard: &Heard, asked: &Asked) -> Outcome {
    let found = match printed_apart(heard) {
        Some(joined) => find(&joined, asked)?,
        None => find(heard, asked)?,
    };
    let Value::Money(money) = found.value else { return Ok(found) };
    let comparable = money.currency.is_none_or(|currency| currency == heard.reading.currency);
    if comparable && !within(money.min, money.max, asked.min, asked.max) {
        return Err(Misfit::OutOfBounds { min: asked.min, max: asked.max });
    }
    Ok(found)
}

/// Whether a range touches the bounds.
pub(super) fn within(from: Option<f64>, to: Option<f64>, min: Option<f64>, max: Option<f64>) -> bool {
    let too_low = matches!((to.or(from), min), (Some(highest), Some(min)) if highest < min && to.is_some());
    let too_high = matches!((from, max), (Some(lowest), Some(max)) if lowest > max);
    !(too_low || too_high)
}

fn find(heard: &Heard, asked: &Asked) -> Outcome {
    let (tokens, words) = (&heard.tokens, heard.words);
    if let Some(((), end)) = words.no_money.at(tokens, 0)
        && tokens[end..].iter().all(|token| token.kind == Kind::Sign)
    {
        let money = Money { min: Some(0.0), max: Some(0.0), currency: None, per: asked.per };
        return Ok(Found::sure(Value::Money(money), heard.span(0..end)));
    }
    let phones = phone::stretches(tokens);
    let mut all: Vec<Quantity<Coin>> = with_cents(quantities(tokens, words), tokens, words);
    for quantity in &mut all {
        limit_behind_period(quantity, tokens, words);
    }
    for quantity in &mut all {
        in_thousandths(quantity, tokens);
        lone_cents(quantity, tokens, words);
    }
    let mut end = 0;
    all.retain(|quantity| {
        let apart = quantity.tokens.start >= end;
        end = end.max(quantity.tokens.end);
        apart
    });
    all.retain(|quantity| {
        !phones.iter().any(|phone| phone.start < quantity.tokens.end && quantity.tokens.start < phone.end)
            && (quantity.dress.is_some() || !counts_something_else(tokens, quantity.tokens.end, words))
            && !is_inside_unit(tokens, quantity.tokens.start, words)
    });
    let (all, sure) = sift(heard, all, |quantity| quantity.tokens.clone());
    let (mut marked, mut bare): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|quantity| quantity.dress.is_some() || quantity.scaled);
    // The "un" of "por un total de" is no amount.
    bare.retain(|quantity| quantity.written != Written::Article);
    if let ([first], [second]) = (&marked[..], &bare[..])
        && let Some(both) = and_also(tokens, first, second, words)
    {
        (marked, bare) = (vec![both], Vec::new());
    }
    if let [first, second, ..] = &marked[..]
        && !bare.iter().any(|other| (first.tokens.end..second.tokens.start).contains(&other.tokens.start))
        && let Some(both) = wish_and_limit(first, second)
    {
        marked.splice(..2, [both]);
    }
    if let (Some(first), Some(second)) = (marked.first(), marked.get(1).or(bare.first()))
        && gives_way(tokens, first, second)
    {
        let reduced = Quantity { dress: second.dress.or(first.dress), ..second.clone() };
        let marks = marked.len().min(2);
        bare.retain(|quantity| quantity.tokens != reduced.tokens);
        marked.splice(..marks, [reduced]);
    }
    let elsewhere = per_anywhere(tokens, words);
    let per_of = |quantity: &Quantity<Coin>| per_behind(tokens, quantity, words).or(elsewhere);
    let value = |quantity: &Quantity<Coin>| {
        Value::Money(Money {
            min: quantity.min,
            max: quantity.max,
            currency: quantity.dress.and_then(|coin| coin.currency(heard.reading)),
            per: per_of(quantity).or(asked.per),
        })
    };
    let (chosen, mut confidence) = if let Some(first) = marked.first() {
        (first, if marked.len() == 1 { Confidence::High } else { Confidence::Medium })
    } else {
        let first = bare.first().ok_or(Misfit::NotFound)?;
        (first, confidence_in_bare(tokens, first, &bare, words))
    };
    let others = marked.iter().chain(&bare).filter(|other| *other != chosen);
    let restated =
        matches!(&marked[..], [one, two] if !is_apart(tokens, one, two, words) && per_of(one) != per_of(two));
    if has_odd_period(heard, &chosen.tokens) && !restated
        || others.clone().any(|other| per_of(other).is_some() && is_apart(tokens, chosen, other, words))
    {
        confidence = Confidence::Low;
    }
    let mut alternatives: Vec<Value> = others.take(MOST_ALTERNATIVES).map(value).collect();
    let mut meant = value(chosen);
    // "12.50" has cents: nobody writes thousands so.
    let has_cents = tokens[chosen.tokens.clone()].iter().any(|token| token.is_number() && is_with_cents(&token.text))
        || is_dashed(tokens, chosen.tokens.end);
    let bare_amount = chosen.dress.is_none() && !chosen.scaled && !has_cents && per_of(chosen).is_none();
    if bare_amount && let Some((guess, trust)) = in_thousands(chosen, asked) {
        let literal = meant;
        meant = match guess {
            Some((min, max)) => Value::Money(Money { min, max, currency: None, per: asked.per }),
            None => literal.clone(),
        };
        alternatives.insert(0, literal);
        alternatives.retain(|other| *other != meant);
        confidence = confidence.min(trust);
    }
    Ok(Found { value: meant, confidence: confidence.min(sure), span: heard.span(chosen.tokens.clone()), alternatives })
}

/// "2 500 € par mois maximum": the limit stands behind what the amount is for.
fn limit_behind_period(quantity: &mut Quantity<Coin>, tokens: &[Token], words: &Vocabulary) {
    let limit = words.per.at(tokens, quantity.tokens.end).and_then(|(_, next)| words.bound_behind.at(tokens, next));
    let Some((bound, end)) = limit.filter(|_| quantity.min == quantity.max) else { return };
    // In "5k a month, max 60k a year" it belongs to the next one.
    if figure_at(tokens, end, words).is_some() {
        return;
    }
    match bound {
        Bound::AtMost => quantity.min = None,
        Bound::AtLeast => quantity.max = None,
    }
}

/// "10k, but 15 is fine too": the thousands of the first go for the second.
fn and_also(
    tokens: &[Token],
    first: &Quantity<Coin>,
    second: &Quantity<Coin>,
    words: &Vocabulary,
) -> Option<Quantity<Coin>> {
    let ends = |quantity: &Quantity<Coin>| quantity.min.filter(|min| quantity.max == Some(*min));
    let (low, written) = (ends(first)?, ends(second)?);
    let gap = first.tokens.end..second.tokens.start.max(first.tokens.end);
    let joins = gap.len() <= 3 && gap.clone().any(|at| words.contrast.at(tokens, at).is_some());
    let scale = [1_000.0, 1_000_000.0].into_iter().rfind(|scale| low >= *scale)?;
    let high = written * scale;
    (first.scaled && second.written == Written::Digits && joins && (low..=low * 3.0).contains(&high))
        .then(|| Quantity { max: Some(high), tokens: first.tokens.start..second.tokens.end, ..first.clone() })
}

/// "8k ideally, 10k max": from what is wished for to the limit.
fn wish_and_limit(first: &Quantity<Coin>, second: &Quantity<Coin>) -> Option<Quantity<Coin>> {
    let exact = first.min == first.max;
    let (min, max) = match (second.min, second.max) {
        (None, Some(limit)) => (first.min?, limit),
        (Some(floor), None) => (floor, first.max?),
        (Some(_), Some(_)) | (None, None) => return None,
    };
    let tokens = first.tokens.start..second.tokens.end;
    (exact && min <= max).then(|| Quantity {
        min: Some(min),
        max: Some(max),
        dress: first.dress.or(second.dress),
        tokens,
        ..first.clone()
    })
}

/// "10k setup plus 500 per month", "12 per user, 300 per month": what is per month in one is not in the other.
fn is_apart(tokens: &[Token], chosen: &Quantity<Coin>, other: &Quantity<Coin>, words: &Vocabulary) -> bool {
    let behind = |quantity: &Quantity<Coin>| words.per.at(tokens, quantity.tokens.end).map(|(each, _)| each.0);
    match (behind(chosen), behind(other)) {
        // "4k a month, 48k a year" says one thing twice.
        (Some(Per::Month), Some(Per::Year)) => !is_yearly(chosen, other),
        (Some(Per::Year), Some(Per::Month)) => !is_yearly(other, chosen),
        (chosen, other) => chosen != other,
    }
}

fn is_yearly(month: &Quantity<Coin>, year: &Quantity<Coin>) -> bool {
    let twelvefold = |month: Option<f64>, year: Option<f64>| match (month, year) {
        (Some(month), Some(year)) => (month * 12.0 - year).abs() < f64::EPSILON * year.abs().max(1.0),
        (month, year) => month == year,
    };
    twelvefold(month.min, year.min) && twelvefold(month.max, year.max)
}

/// A longer reply is likely to hold periods that are not the amount's.
const LONGEST_OF_ONE_AMOUNT: usize = 16;

/// "Per user per month", "10k over 2 years", "5k per quarter": we know no such unit.
fn has_odd_period(heard: &Heard, amount: &Range<usize>) -> bool {
    let (tokens, words) = (&heard.tokens, heard.words);
    let mut units: Vec<Per> = Vec::new();
    // A long reply speaks of more than the amount.
    let near = if tokens.len() <= LONGEST_OF_ONE_AMOUNT {
        0..tokens.len()
    } else {
        amount.start.saturating_sub(2)..tokens.len().min(amount.end + 5)
    };
    let mut at = near.start;
    while at < near.end {
        // "A quarter million"
        if let Some(figure) = figure_at(tokens, at, words) {
            at = figure.tokens.end;
            continue;
        }
        if words.odd_periods.at(tokens, at).is_some() {
            return true;
        }
        match words.per.at(tokens, at) {
            Some((each, end)) => {
                let lone = end == at + 1 && tokens[at].text.len() <= 5;
                if !lone && !units.contains(&each.0) {
                    units.push(each.0);
                }
                at = end;
            }
            None => at += 1,
        }
    }
    let spread = (0..tokens.len()).any(|at| {
        let figure = words.spread_over.at(tokens, at).and_then(|((), end)| figure_at(tokens, end, words));
        // "In 2003 they lent 2 million, for four years now" is another matter.
        let near = at <= 2 || (amount.end..=amount.end + 1).contains(&at);
        near && figure.is_some_and(|figure| words.units.at(tokens, figure.tokens.end).is_some())
    });
    units.len() > 1 || spread
}

type Ends = (Option<f64>, Option<f64>);

/// "10" where thousands are spoken of: the guess, and how far what is meant can be trusted; `None` for an amount that
/// is large enough to be what it says.
fn in_thousands(amount: &Quantity<Coin>, asked: &Asked) -> Option<(Option<Ends>, Confidence)> {
    if matches!(asked.per, Some(Per::Seat | Per::Month)) {
        return None;
    }
    let largest = amount.max.or(amount.min).filter(|largest| *largest > 0.0)?;
    let floor = asked.min.or(asked.options.map(|(low, _)| low)).unwrap_or(100.0);
    if largest >= floor {
        return None;
    }
    let top = asked.max.or(asked.options.map(|(_, high)| high * 10.0));
    let thousand = |end: Option<f64>| end.map(|end| end * 1_000.0);
    let believable = top.is_none_or(|top| amount.min.unwrap_or(largest) * 1_000.0 <= top);
    if largest >= 100.0 || !believable {
        let trust = if largest >= 100.0 { Confidence::Medium } else { Confidence::Low };
        return Some((None, trust));
    }
    Some((Some((thousand(amount.min), thousand(amount.max))), Confidence::Low))
}

/// A bare number is money only when it is nearly the whole reply.
fn confidence_in_bare(
    tokens: &[Token],
    chosen: &Quantity<Coin>,
    bare: &[Quantity<Coin>],
    words: &Vocabulary,
) -> Confidence {
    let behind = chosen.tokens.end;
    let per = words.per.at(tokens, behind).map_or(behind, |(_, next)| next);
    let aside = asides(tokens, &chosen.tokens);
    let beside = bare.iter().filter(|other| aside[other.tokens.start]).count();
    let strangers = |at: Range<usize>| strangers(&tokens[at.clone()], &aside[at], words);
    let around = strangers(0..chosen.tokens.start) + bare.len() - 1 - beside;
    // "20.000 par mois" is all amount; in a sentence, an amount a month may be an amount of anything.
    if around + beside + strangers(per..tokens.len()) == 0 {
        return Confidence::High;
    }
    match around + strangers(behind..tokens.len()) {
        0 if beside == 0 => Confidence::High,
        0..=2 => Confidence::Medium,
        _ if is_price(tokens, chosen) => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// How many words do not belong around an amount.
fn strangers(tokens: &[Token], aside: &[bool], words: &Vocabulary) -> usize {
    let mut strangers = 0;
    let mut at = 0;
    while at < tokens.len() {
        let known = (words.around_money.at(tokens, at))
            .or_else(|| words.about.at(tokens, at))
            .or_else(|| words.per.at(tokens, at).map(|(_, next)| ((), next)));
        if let Some(((), next)) = known {
            at = next;
        } else {
            strangers += usize::from(tokens[at].kind == Kind::Word && !aside[at]);
            at += 1;
        }
    }
    strangers
}

/// "34.12 (40.94 with VAT)": which tokens stand in brackets that do not hold the amount.
fn asides(tokens: &[Token], amount: &Range<usize>) -> Vec<bool> {
    let mut aside = vec![false; tokens.len()];
    let mut open = None;
    for (at, token) in tokens.iter().enumerate() {
        if token.is_sign('(') {
            open = open.or(Some(at));
        } else if token.is_sign(')')
            && let Some(start) = open.take()
            && (at < amount.start || amount.end <= start)
        {
            aside[start..=at].fill(true);
        }
    }
    aside
}

/// "158.16", where "15.30" may be a time, "24.12" a day and "4.75" a version or a rating.
fn is_price(tokens: &[Token], amount: &Quantity<Coin>) -> bool {
    let [number] = &tokens[amount.tokens.clone()] else { return false };
    let Some((whole, cents)) = number.text.rsplit_once(['.', ',']) else { return false };
    cents.len() == 2 && (whole.len() > 2 || whole.parse().is_ok_and(|whole: u8| whole > 31))
}

/// "3 months", "5 people", "15 %", "15th".
fn counts_something_else(tokens: &[Token], at: usize, words: &Vocabulary) -> bool {
    let Some(next) = tokens.get(at) else { return false };
    let sign = next.is_sign('%') || (next.is_sign(':') && next.glued) || next.is_sign('@');
    let per = words.per.at(tokens, at).is_some();
    sign || words.other_units.at(tokens, at).is_some()
        || (words.units.at(tokens, at).is_some() && !per)
        || (words.months.at(tokens, at).is_some() && words.about.at(tokens, at).is_none())
        || per && tokens[at].text.len() <= 5 && words.units.at(tokens, at).is_some_and(|(_, end)| end == at + 1)
}

/// "A month" wherever a reply says it. A lone "month" or "user" speaks of something else.
fn per_anywhere(tokens: &[Token], words: &Vocabulary) -> Option<Per> {
    let (each, range) = words.per.anywhere(tokens)?;
    (range.len() > 1 || tokens[range.start].text.len() > 5).then_some(each.0)
}

fn per_behind(tokens: &[Token], quantity: &Quantity<Coin>, words: &Vocabulary) -> Option<Per> {
    let mut at = quantity.tokens.end;
    while tokens.get(at).is_some_and(|token| token.kind == Kind::Sign) {
        at += 1;
    }
    words.per.at(tokens, at).map(|(each, _)| each.0)
}
