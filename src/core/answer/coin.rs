//! Currencies beside figures: "€20", "20 euros", "US$ 20", "5 millions de $CAD".

use super::Reading;
use super::currency::{Coin, dollar_in, dollar_of, is_dollar, of_sign, on_price_tag, word_behind};
use super::lang::Vocabulary;
use super::price::is_dashed;
use super::range::Dress;
use super::token::{Kind, Token};
use crate::core::ids::Currency;

/// Letters of a dollar that are no word where they stand apart from its sign.
const LETTERS_APART: [&str; 5] = ["c", "nz", "hk", "nt", "mx"];

impl Coin {
    pub(super) fn currency(self, reading: &Reading) -> Option<Currency> {
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
            // "$..75"
            let point = tokens.get(at + 1).is_some_and(|point| point.is_sign('.') && point.glued);
            let twice = point && tokens.get(at + 2).is_some_and(|number| number.glued && number.text.starts_with('.'));
            return Some((coin, at + 1 + usize::from(twice)));
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
        // "C $ 300"; "costs us $ 300" and "a $ 300 offer" speak of other things.
        if LETTERS_APART.contains(&&*token.text) && tokens.get(at + 1).is_some_and(|next| next.is_sign('$')) {
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
        let code = code.map(Self::Of).or_else(|| on_price_tag(&token.text))?;
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
            // "12€99", "1250€600"
            let cents = at == end && token.glued && next_is_figure && tokens[at + 1].text.len() <= 3;
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
