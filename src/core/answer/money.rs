//! Money: "max 8k", "5-10k", "around 20.000 €", "300 a month".

use std::ops::Range;

use super::currency::{Coin, dollar_in, dollar_of, has_thousandths, is_dollar, of_sign, on_price_tag, word_behind};
use super::denial::sift;
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::lang::Vocabulary;
use super::number::is_inside_unit;
use super::numeral::{Written, figure_at};
use super::phone;
use super::range::{Dress, Quantity, quantities};
use super::sense::Bound;
use super::token::{Kind, Token};
use super::{Confidence, Misfit, Reading};
use crate::core::ids::Currency;
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
        && is_reduced(tokens, first, second)
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

/// "15 dollars 50", "6 euros and 40 cents": the hundredths behind a currency belong to the amount before it.
fn with_cents(found: Vec<Quantity<Coin>>, tokens: &[Token], words: &Vocabulary) -> Vec<Quantity<Coin>> {
    let mut joined: Vec<Quantity<Coin>> = Vec::with_capacity(found.len());
    for quantity in found {
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
    let hundredths = behind.min.filter(|value| behind.max == Some(*value) && (1.0..100.0).contains(value))?;
    let whole = before.min.or(before.max).is_some_and(|amount| amount.fract() == 0.0);
    let gap = &tokens[before.tokens.end..behind.tokens.start];
    let cents_are_said =
        tokens[before.tokens.clone()].iter().any(|token| token.is_number() && is_with_cents(&token.text));
    let beside = gap.is_empty() || matches!(gap, [and] if words.and.contains(&and.text));
    let spelt = before.dress.is_some() && behind.dress.is_none() && !before.scaled && !behind.scaled;
    if cents_are_said || !(whole && beside && spelt && hundredths.fract() == 0.0) {
        return None;
    }
    let end = behind.tokens.end;
    match words.cents.at(tokens, end) {
        Some(((), end)) => Some((hundredths, end)),
        // "15 dollars and 20 people"
        None => tokens
            .get(end)
            .is_none_or(|next| next.kind == Kind::Sign && !next.is_sign('%'))
            .then_some((hundredths, end)),
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

/// "19.00", "19.9900"; "7.5" may be thousands.
fn is_with_cents(number: &str) -> bool {
    number.rfind(['.', ',']).is_some_and(|point| number.len() - point == 3 || number.len() - point > 4)
}

/// "19,-", "19.-"
fn is_dashed(tokens: &[Token], at: usize) -> bool {
    let point = tokens.get(at).is_some_and(|sign| sign.glued && (sign.is_sign(',') || sign.is_sign('.')));
    point && tokens.get(at + 1).is_some_and(|dash| dash.glued && dash.is_sign('-'))
}

/// "KWD 12.500" is twelve and a half.
fn in_thousandths(quantity: &mut Quantity<Coin>, tokens: &[Token]) {
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
fn lone_cents(quantity: &mut Quantity<Coin>, tokens: &[Token], words: &Vocabulary) {
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

/// "$ 599.00 549.00": the price struck out stands before the one that holds.
fn is_reduced(tokens: &[Token], first: &Quantity<Coin>, second: &Quantity<Coin>) -> bool {
    let printed = |quantity: &Quantity<Coin>| {
        let mut numbers = tokens[quantity.tokens.clone()].iter().filter(|token| token.is_number());
        numbers.next_back().is_some_and(|number| is_with_cents(&number.text))
    };
    let beside = first.tokens.end == second.tokens.start;
    let exact = first.min == first.max && second.min == second.max;
    let known = second.dress.is_none_or(|dress| first.dress == Some(dress));
    beside && exact && known && printed(first) && printed(second) && second.min < first.min
}

/// "1.837, 32 €", "$ 8. 94": a price whose cents stand apart is all that the reply holds.
fn printed_apart<'a>(heard: &Heard<'a>) -> Option<Heard<'a>> {
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
    let around = strangers(&tokens[..chosen.tokens.start], words) + bare.len() - 1;
    // "20.000 par mois" is all amount; in a sentence, an amount a month may be an amount of anything.
    if around + strangers(&tokens[per..], words) == 0 {
        return Confidence::High;
    }
    match around + strangers(&tokens[behind..], words) {
        0 => Confidence::High,
        1..=2 => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// How many words do not belong around an amount.
fn strangers(tokens: &[Token], words: &Vocabulary) -> usize {
    let mut strangers = 0;
    let mut at = 0;
    while at < tokens.len() {
        let known = (words.around_money.at(tokens, at))
            .or_else(|| words.about.at(tokens, at))
            .or_else(|| words.per.at(tokens, at).map(|(_, next)| ((), next)));
        if let Some(((), next)) = known {
            at = next;
        } else {
            strangers += usize::from(tokens[at].kind == Kind::Word);
            at += 1;
        }
    }
    strangers
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

impl Coin {
    fn currency(self, reading: &Reading) -> Option<Currency> {
        match self {
            Self::Of(currency) => Some(currency),
            Self::Any => None,
            Self::Dollar => Some(reading.region.and_then(|region| dollar_in(region.code())).unwrap_or_else(|| {
                let script = reading.currency;
                if is_dollar(script) { script } else { Currency::USD }
            })),
        }
    }
}

impl Dress for Coin {
    const COUNTS_ARTICLES: bool = false;

    fn before(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(Self, usize)> {
        let token = tokens.get(at)?;
        if let Some(coin) = of_sign(token) {
            return Some((coin, at + 1));
        }
        if tokens.get(at + 1).is_some_and(|next| next.is_sign('$') && next.glued) && token.kind == Kind::Word {
            // "U$S", "U$D"
            let of_states =
                token.text == "u" && tokens.get(at + 2).is_some_and(|next| ["s", "d"].contains(&&*next.text));
            if of_states {
                return Some((Self::Of(Currency::USD), at + 3));
            }
            return dollar_of(&token.text).map(|currency| (Self::Of(currency), at + 2));
        }
        // "R 199.00", "S/ 45.90"
        let price = |at: usize| tokens.get(at).is_some_and(|number| number.is_number() && number.text.len() > 2);
        if token.is_word("r") && price(at + 1) {
            return "ZAR".parse().ok().map(|currency| (Self::Of(currency), at + 1));
        }
        if token.is_word("s") && tokens.get(at + 1).is_some_and(|slash| slash.is_sign('/') && slash.glued) {
            let next = at + 2 + usize::from(tokens.get(at + 2).is_some_and(|dot| dot.is_sign('.')));
            return "PEN".parse().ok().filter(|_| price(next)).map(|currency| (Self::Of(currency), next));
        }
        // Before a figure stands a code; of the names that stand behind it, few are no other words.
        let (code, next) = match words.currencies.at(tokens, at) {
            Some((currency, next)) => (
                currency.filter(|_| next > at + 1 || is_code(&token.text, currency) || is_plain_name(&token.text)),
                next,
            ),
            None => (None, at + 1),
        };
        let Some(code) = code.map(Self::Of).or_else(|| on_price_tag(&token.text)) else { return None };
        let mark = tokens.get(next).is_some_and(|sign| sign.is_sign(':') || (sign.is_sign('.') && sign.glued));
        Some((code, next + usize::from(mark)))
    }

    fn behind(tokens: &[Token], end: usize, words: &Vocabulary) -> Option<(Self, usize)> {
        let mut at = end;
        if tokens.get(at).is_some_and(|token| token.is_sign('-') || (token.is_sign(',') && token.glued))
            || is_dashed(tokens, at)
        {
            // "500,- €", "siebenhundert-Euro"; in "EUR 5 - EUR 8" the second code belongs to the second figure.
            let next_range = tokens[at].is_sign('-')
                && tokens.get(at + 1).is_some_and(|next| words.currencies.contains(&next.text))
                && tokens.get(at + 2).is_some_and(Token::is_number);
            if next_range {
                return None;
            }
            while tokens.get(at).is_some_and(|token| ['-', ',', '.'].iter().any(|sign| token.is_sign(*sign))) {
                at += 1;
            }
        }
        // "Dos millones de euros", "4 millions de $"
        let names_coin = |at: usize| {
            words.currencies.at(tokens, at).is_some() || tokens.get(at).is_some_and(|token| of_sign(token).is_some())
        };
        // In "EUR 5 to EUR 8" the second code belongs to the second figure.
        let of = words.of.at(tokens, at).filter(|_| !words.to.contains(&tokens[at].text));
        let at = of.filter(|((), next)| names_coin(*next)).map_or(at, |((), next)| next);
        let token = tokens.get(at)?;
        if let Some(coin) = of_sign(token) {
            // "$10-$20": the sign belongs to the next figure.
            let next_is_figure = tokens.get(at + 1).is_some_and(|next| next.is_number() && next.glued);
            // "12€99"
            let cents = at == end && token.glued && next_is_figure && tokens[at + 1].text.len() == 2;
            // "5 millions de $CAD", "$US"
            let country =
                tokens.get(at + 1).filter(|next| coin == Self::Dollar && next.kind == Kind::Word && next.glued);
            if let Some(currency) = country.and_then(|country| dollar_of(&country.text)) {
                return Some((Self::Of(currency), at + 2));
            }
            return (!next_is_figure || cents).then_some((coin, at + 1));
        }
        if tokens.get(at + 1).is_some_and(|next| next.is_sign('$') && next.glued) && token.kind == Kind::Word {
            return dollar_of(&token.text).map(|currency| (Self::Of(currency), at + 2));
        }
        if let Some((currency, next)) = words.currencies.at(tokens, at) {
            return Some((currency.map_or(Self::Any, Self::Of), next));
        }
        // "3 mad dogs"
        let ends = |end: usize| {
            tokens.get(end).is_none_or(|next| next.kind == Kind::Sign) || words.per.at(tokens, end).is_some()
        };
        let word = word_behind(&token.text).filter(|_| ends(at + 1)).map(Self::Of);
        let coin = word.or_else(|| on_price_tag(&token.text))?;
        // "500 руб. 300": the dot belongs to the currency.
        let dot = tokens.get(at + 1).is_some_and(|sign| sign.is_sign('.') && sign.glued);
        Some((coin, at + 1 + usize::from(dot && tokens.len() > at + 2)))
    }

    fn of_both(before: Self, behind: Self) -> Self {
        match (before, behind) {
            // "$45 CAD"
            (Self::Dollar | Self::Any, Self::Of(_)) => behind,
            (Self::Of(_) | Self::Dollar | Self::Any, _) => before,
        }
    }
}

/// "Euro 20", "dólares 500"; a "won" or a "real" before a figure is another word.
fn is_plain_name(word: &str) -> bool {
    ["euro", "dollar", "dolar", "rupee", "rupi", "pound", "libra", "livre", "pfund", "franken", "franc", "zloty", "yen"]
        .iter()
        .any(|stem| word.starts_with(stem))
}

fn is_code(word: &str, currency: Option<Currency>) -> bool {
    currency.is_some_and(|currency| currency.code().eq_ignore_ascii_case(word))
}
