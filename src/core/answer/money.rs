//! Money: "max 8k", "5-10k", "around 20.000 €", "300 a month".

use super::currency::{Coin, abbreviated, abbreviated_behind, dollar_in, dollar_of, is_dollar, is_word, of_sign};
use super::denial::sift;
use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::lang::Vocabulary;
use super::numeral::{Written, figure_at};
use super::phone;
use super::range::{Dress, Quantity, quantities};
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
    let found = find(heard, asked)?;
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
    all.retain(|quantity| {
        !phones.iter().any(|phone| phone.start < quantity.tokens.end && quantity.tokens.start < phone.end)
            && (quantity.dress.is_some() || !counts_something_else(tokens, quantity.tokens.end, words))
    });
    let (all, sure) = sift(heard, all, |quantity| quantity.tokens.clone());
    let (mut marked, mut bare): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|quantity| quantity.dress.is_some() || quantity.scaled);
    if let ([first], [second]) = (&marked[..], &bare[..])
        && let Some(both) = and_also(tokens, first, second, words)
    {
        (marked, bare) = (vec![both], Vec::new());
    }
    if let [first, second, ..] = &marked[..]
        && let Some(both) = wish_and_limit(first, second)
    {
        marked.splice(..2, [both]);
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
        let first = bare.iter().find(|quantity| quantity.written != Written::Article).ok_or(Misfit::NotFound)?;
        (first, confidence_in_bare(tokens, first, &bare, words))
    };
    let others = marked.iter().chain(&bare).filter(|other| *other != chosen);
    let restated =
        matches!(&marked[..], [one, two] if !is_apart(tokens, one, two, words) && per_of(one) != per_of(two));
    if has_odd_period(heard) && !restated
        || others.clone().any(|other| per_of(other).is_some() && is_apart(tokens, chosen, other, words))
    {
        confidence = Confidence::Low;
    }
    let mut alternatives: Vec<Value> = others.take(MOST_ALTERNATIVES).map(value).collect();
    let mut meant = value(chosen);
    // "12.50" has cents: nobody writes thousands so.
    let has_cents = tokens[chosen.tokens.clone()].iter().any(|token| token.is_number() && is_with_cents(&token.text));
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

/// "Per user per month", "10k over 2 years", "5k per quarter": we know no such unit.
fn has_odd_period(heard: &Heard) -> bool {
    let (tokens, words) = (&heard.tokens, heard.words);
    let mut units: Vec<Per> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
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
        figure.is_some_and(|figure| words.units.at(tokens, figure.tokens.end).is_some())
    });
    units.len() > 1 || spread
}

/// "19.00"
fn is_with_cents(number: &str) -> bool {
    number.rfind(['.', ',']).is_some_and(|point| number.len() - point == 3)
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
        || per && words.units.at(tokens, at).is_some_and(|(_, end)| end == at + 1)
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
            return dollar_of(&token.text).map(|currency| (Self::Of(currency), at + 2));
        }
        // Before a figure stands a code; names of currencies stand behind it.
        let (code, next) = match words.currencies.at(tokens, at) {
            Some((currency, next)) => (currency.filter(|_| next > at + 1 || is_code(&token.text, currency)), next),
            None => (None, at + 1),
        };
        let code = code.or_else(|| abbreviated(&token.text))?;
        let mark = tokens.get(next).is_some_and(|sign| sign.is_sign(':') || (sign.is_sign('.') && sign.glued));
        Some((Self::Of(code), next + usize::from(mark)))
    }

    fn behind(tokens: &[Token], mut at: usize, words: &Vocabulary) -> Option<(Self, usize)> {
        if tokens.get(at).is_some_and(|token| token.is_sign('-') || (token.is_sign(',') && token.glued)) {
            // "500,- €", "siebenhundert-Euro"; in "EUR 5 - EUR 8" the second code belongs to the second figure.
            let next_range = tokens[at].is_sign('-')
                && tokens.get(at + 1).is_some_and(|next| words.currencies.contains(&next.text))
                && tokens.get(at + 2).is_some_and(Token::is_number);
            if next_range {
                return None;
            }
            while tokens.get(at).is_some_and(|token| token.is_sign('-') || token.is_sign(',')) {
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
            return (!next_is_figure).then_some((coin, at + 1));
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
        let currency = abbreviated_behind(&token.text).filter(|currency| !is_word(*currency) || ends(at + 1))?;
        // "500 руб. 300": the dot belongs to the currency.
        let dot = tokens.get(at + 1).is_some_and(|sign| sign.is_sign('.') && sign.glued);
        Some((Self::Of(currency), at + 1 + usize::from(dot && tokens.len() > at + 2)))
    }
}

fn is_code(word: &str, currency: Option<Currency>) -> bool {
    currency.is_some_and(|currency| currency.code().eq_ignore_ascii_case(word))
}
