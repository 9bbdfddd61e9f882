//! Money: "max 8k", "5-10k", "around 20.000 €", "300 a month".

use super::heard::{Found, Heard, MOST_ALTERNATIVES, Outcome};
use super::lang::Vocabulary;
use super::numeral::Written;
use super::range::{Dress, Quantity, quantities};
use super::token::{Kind, Token};
use super::{Confidence, Misfit, Reading};
use crate::core::ids::Currency;
use crate::core::script::value::{Money, Per, Value};

/// A currency as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coin {
    Of(Currency),
    /// A bare `$`, which is another dollar in another country.
    Dollar,
    /// "bucks": money, but which?
    Any,
}

/// Reads an amount; `min` and `max` are the question's bounds in the script's currency, `per` is what it asks for.
pub(super) fn read(heard: &Heard, min: Option<f64>, max: Option<f64>, per: Option<Per>) -> Outcome {
    let found = find(heard, per)?;
    let Value::Money(money) = found.value else { return Ok(found) };
    let comparable = money.currency.is_none_or(|currency| currency == heard.reading.currency);
    if comparable && !within(money.min, money.max, min, max) {
        return Err(Misfit::OutOfBounds { min, max });
    }
    Ok(found)
}

/// Whether a range touches the bounds.
pub(super) fn within(from: Option<f64>, to: Option<f64>, min: Option<f64>, max: Option<f64>) -> bool {
    let too_low = matches!((to.or(from), min), (Some(highest), Some(min)) if highest < min && to.is_some());
    let too_high = matches!((from, max), (Some(lowest), Some(max)) if lowest > max);
    !(too_low || too_high)
}

fn find(heard: &Heard, asked_per: Option<Per>) -> Outcome {
    let (tokens, words) = (&heard.tokens, heard.words);
    if let Some(((), end)) = words.no_money.at(tokens, 0)
        && tokens[end..].iter().all(|token| token.kind == Kind::Sign)
    {
        let money = Money { min: Some(0.0), max: Some(0.0), currency: None, per: asked_per };
        return Ok(Found::sure(Value::Money(money), heard.span(0..end)));
    }
    let all: Vec<Quantity<Coin>> = quantities(tokens, words);
    let (marked, bare): (Vec<_>, Vec<_>) = all
        .into_iter()
        .filter(|quantity| quantity.dress.is_some() || !counts_something_else(tokens, quantity.tokens.end, words))
        .partition(|quantity| quantity.dress.is_some() || quantity.scaled);
    let value = |quantity: &Quantity<Coin>| {
        Value::Money(Money {
            min: quantity.min,
            max: quantity.max,
            currency: quantity.dress.and_then(|coin| coin.currency(heard.reading)),
            per: per_near(tokens, quantity, words).or(asked_per),
        })
    };
    let (chosen, confidence) = if let Some(first) = marked.first() {
        (first, if marked.len() == 1 { Confidence::High } else { Confidence::Medium })
    } else {
        let first = bare.iter().find(|quantity| quantity.written != Written::Article).ok_or(Misfit::NotFound)?;
        (first, confidence_in_bare(tokens, first, &bare, words))
    };
    let alternatives =
        marked.iter().chain(&bare).filter(|other| *other != chosen).take(MOST_ALTERNATIVES).map(value).collect();
    Ok(Found { value: value(chosen), confidence, span: heard.span(chosen.tokens.clone()), alternatives })
}

/// A bare number is money only when it is nearly the whole reply.
fn confidence_in_bare(
    tokens: &[Token],
    chosen: &Quantity<Coin>,
    bare: &[Quantity<Coin>],
    words: &Vocabulary,
) -> Confidence {
    let mut strangers = bare.len() - 1;
    let mut at = 0;
    while at < tokens.len() {
        if at == chosen.tokens.start {
            at = chosen.tokens.end;
            continue;
        }
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
    match strangers {
        0 => Confidence::High,
        1..=2 => Confidence::Medium,
        _ => Confidence::Low,
    }
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

fn per_near(tokens: &[Token], quantity: &Quantity<Coin>, words: &Vocabulary) -> Option<Per> {
    let mut at = quantity.tokens.end;
    while tokens.get(at).is_some_and(|token| token.kind == Kind::Sign) {
        at += 1;
    }
    let behind = words.per.at(tokens, at).map(|(each, _)| each.0);
    behind.or_else(|| {
        let (each, range) = words.per.anywhere(tokens)?;
        // A lone "month" or "user" elsewhere speaks of something else.
        (range.len() > 1 || tokens[range.start].text.len() > 5).then_some(each.0)
    })
}

impl Coin {
    fn currency(self, reading: &Reading) -> Option<Currency> {
        match self {
            Self::Of(currency) => Some(currency),
            Self::Any => None,
            Self::Dollar => Some(reading.region.and_then(|region| dollar_of(region.code())).unwrap_or_else(|| {
                let script = reading.currency;
                if DOLLARS.iter().any(|(_, code)| *code == script.code()) { script } else { Currency::USD }
            })),
        }
    }
}

/// Countries whose own money is written `$`, with the letters that may stand before the sign.
const DOLLARS: [(&str, &str); 9] = [
    ("us", "USD"),
    ("ca", "CAD"),
    ("au", "AUD"),
    ("nz", "NZD"),
    ("sg", "SGD"),
    ("hk", "HKD"),
    ("mx", "MXN"),
    ("c", "CAD"),
    ("a", "AUD"),
];

fn dollar_of(letters: &str) -> Option<Currency> {
    let letters = letters.to_lowercase();
    let (_, code) = DOLLARS.iter().find(|(prefix, code)| *prefix == letters || code.eq_ignore_ascii_case(&letters))?;
    code.parse().ok()
}

fn sign(token: &Token) -> Option<Coin> {
    if token.kind != Kind::Sign {
        return None;
    }
    let code = match token.text.chars().next()? {
        '€' => "EUR",
        '£' => "GBP",
        '¥' | '￥' => "JPY",
        '₹' => "INR",
        '₽' => "RUB",
        '₺' => "TRY",
        '₩' => "KRW",
        '₪' => "ILS",
        '₴' => "UAH",
        '฿' => "THB",
        '$' | '＄' => return Some(Coin::Dollar),
        _ => return None,
    };
    code.parse().ok().map(Coin::Of)
}

impl Dress for Coin {
    const COUNTS_ARTICLES: bool = false;

    fn before(tokens: &[Token], at: usize, words: &Vocabulary) -> Option<(Self, usize)> {
        let token = tokens.get(at)?;
        if let Some(coin) = sign(token) {
            return Some((coin, at + 1));
        }
        if tokens.get(at + 1).is_some_and(|next| next.is_sign('$') && next.glued) && token.kind == Kind::Word {
            return dollar_of(&token.text).map(|currency| (Self::Of(currency), at + 2));
        }
        // Before a figure stands a code; names of currencies stand behind it.
        let (currency, next) = words.currencies.at(tokens, at)?;
        let code = currency.filter(|currency| currency.code().eq_ignore_ascii_case(&token.text))?;
        Some((Self::Of(code), next + usize::from(tokens.get(next).is_some_and(|sign| sign.is_sign(':')))))
    }

    fn behind(tokens: &[Token], mut at: usize, words: &Vocabulary) -> Option<(Self, usize)> {
        if tokens.get(at).is_some_and(|token| token.is_sign('-') || (token.is_sign(',') && token.glued)) {
            // "500,- €", "siebenhundert-Euro"
            while tokens.get(at).is_some_and(|token| token.is_sign('-') || token.is_sign(',')) {
                at += 1;
            }
        }
        let token = tokens.get(at)?;
        if let Some(coin) = sign(token) {
            // "$10-$20": the sign belongs to the next figure.
            let next_is_figure = tokens.get(at + 1).is_some_and(|next| next.is_number() && next.glued);
            return (!next_is_figure).then_some((coin, at + 1));
        }
        if tokens.get(at + 1).is_some_and(|next| next.is_sign('$') && next.glued) && token.kind == Kind::Word {
            return dollar_of(&token.text).map(|currency| (Self::Of(currency), at + 2));
        }
        let (currency, next) = words.currencies.at(tokens, at)?;
        Some((currency.map_or(Self::Any, Self::Of), next))
    }
}
