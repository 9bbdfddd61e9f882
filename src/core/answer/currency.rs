//! Currencies that are written the same in every language: their signs, their codes, and what stands on price tags.

use super::token::{Kind, Token};
use crate::core::ids::Currency;

/// A currency as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coin {
    Of(Currency),
    /// A bare `$`, which is another dollar in another country.
    Dollar,
    /// "bucks": money, but which?
    Any,
}

/// Codes of ISO 4217 and of withdrawn currencies, without those that are words (`ALL`, `TOP`, `TRY`, `CUP`).
const CODES: &str = "aed afn amd aoa ars aud azn bgn bhd brl byn cad chf clp cny crc czk dem dkk dop dzd eek egp eth eur fim frf gbp ghs \
    gtq hkd hnl hrk huf idr ils inr iqd irr isk itl jod jpy kes krw kwd kzt lbp lkr ltl lvl mkd mur mxn myr ngn nio nlg nok nzd omr \
    pab php pkr pln pte pyg qar ron rsd rub sar sek sgd sit skk syp thb tnd ttd twd tzs uah ugx usd uyu uzs vef vnd xaf xof yer zar \
    \
    bbd bdt bif bnd bwp cdf cve dop etb fjd gmd gnf gyd jmd kgs khr lrd lsl lyd mdl mga mmk mnt mvr mwk mzn npr pgk rwf scr sdg srd \
    ssp szl tjs tmt vuv xcd xpf zmw btc";

/// Codes that are words before a figure ("my pen 7 times") and are not behind it.
const WORDS: [&str; 4] = ["cop", "mad", "pen", "ves"];

/// As folded: `Kč` is `kc`, `zł` is `zl`. They stand before an amount or behind it, most of them with a dot.
const ON_PRICE_TAGS: [(&str, &str); 83] = [
    ("kcs", "CZK"),
    ("fr", "CHF"),
    ("sfr", "CHF"),
    ("dhs", "AED"),
    ("dh", "AED"),
    ("tk", "BDT"),
    ("ksh", "KES"),
    ("tsh", "TZS"),
    ("ush", "UGX"),
    ("kn", "HRK"),
    ("gs", "PYG"),
    ("ден", "MKD"),
    ("дин", "RSD"),
    ("грв", "UAH"),
    ("рублеи", "RUB"),
    ("рубля", "RUB"),
    ("рубль", "RUB"),
    ("тенге", "KZT"),
    ("₫", "VND"),
    ("zlotych", "PLN"),
    ("kc", "CZK"),
    ("zl", "PLN"),
    ("ft", "HUF"),
    ("lei", "RON"),
    ("leu", "RON"),
    ("tl", "TRY"),
    ("rm", "MYR"),
    ("rp", "IDR"),
    ("rs", "INR"),
    ("bs", "BOB"),
    ("din", "RSD"),
    ("руб", "RUB"),
    ("р", "RUB"),
    ("рублей", "RUB"),
    ("грн", "UAH"),
    ("гривень", "UAH"),
    ("лв", "BGN"),
    ("лева", "BGN"),
    ("тг", "KZT"),
    ("元", "CNY"),
    ("人民币", "CNY"),
    ("円", "JPY"),
    ("원", "KRW"),
    ("บาท", "THB"),
    ("درهم", "AED"),
    ("ريال", "SAR"),
    ("ευρω", "EUR"),
    ("евро", "EUR"),
    ("lek", "ALL"),
    ("leke", "ALL"),
    ("kd", "KWD"),
    ("esc", "PTE"),
    ("доллар", "USD"),
    ("доллара", "USD"),
    ("долларов", "USD"),
    ("долл", "USD"),
    ("гривна", "UAH"),
    ("гривня", "UAH"),
    ("рубли", "RUB"),
    ("сом", "KGS"),
    ("сум", "UZS"),
    ("сомони", "TJS"),
    ("ман", "AZN"),
    ("лей", "MDL"),
    ("лари", "GEL"),
    ("драм", "AMD"),
    ("км", "BAM"),
    ("日元", "JPY"),
    ("美元", "USD"),
    ("美金", "USD"),
    ("欧元", "EUR"),
    ("歐元", "EUR"),
    ("英镑", "GBP"),
    ("港元", "HKD"),
    ("港币", "HKD"),
    ("台币", "TWD"),
    ("新台币", "TWD"),
    ("韩元", "KRW"),
    ("圆", "CNY"),
    ("圓", "TWD"),
    ("块", "CNY"),
    ("ドル", "USD"),
    ("ユーロ", "EUR"),
];

/// What is written with a `$` behind letters: "CA$", "R$", "NT$".
const DOLLARS: [(&str, &str); 39] = [
    ("cop", "COP"),
    ("col", "COP"),
    ("clp", "CLP"),
    ("us", "USD"),
    ("ca", "CAD"),
    ("can", "CAD"),
    ("cad", "CAD"),
    ("c", "CAD"),
    ("au", "AUD"),
    ("aud", "AUD"),
    ("a", "AUD"),
    ("nz", "NZD"),
    ("sg", "SGD"),
    ("s", "SGD"),
    ("hk", "HKD"),
    ("mx", "MXN"),
    ("mxn", "MXN"),
    ("nt", "TWD"),
    ("r", "BRL"),
    ("rd", "DOP"),
    ("usd", "USD"),
    ("ar", "ARS"),
    ("bz", "BZD"),
    ("bn", "BND"),
    ("bds", "BBD"),
    ("cl", "CLP"),
    ("co", "COP"),
    ("cv", "CVE"),
    ("ec", "XCD"),
    ("fj", "FJD"),
    ("gy", "GYD"),
    ("j", "JMD"),
    ("mop", "MOP"),
    ("n", "NAD"),
    ("t", "TOP"),
    ("tt", "TTD"),
    ("tw", "TWD"),
    ("ws", "WST"),
    ("z", "ZWL"),
];

/// Countries whose own money is written with a bare `$`.
const OF_COUNTRIES: [(&str, &str); 11] = [
    ("US", "USD"),
    ("CA", "CAD"),
    ("AU", "AUD"),
    ("NZ", "NZD"),
    ("SG", "SGD"),
    ("HK", "HKD"),
    ("MX", "MXN"),
    ("TW", "TWD"),
    ("AR", "ARS"),
    ("CL", "CLP"),
    ("CO", "COP"),
];

fn listed(list: &[(&str, &str)], key: &str) -> Option<Currency> {
    list.iter().find(|(known, _)| *known == key).and_then(|(_, code)| code.parse().ok())
}

/// Crowns of some country.
const CROWNS: &str = "kr";

/// Currencies printed with thousandths.
const WITH_THOUSANDTHS: [&str; 7] = ["KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"];

/// Whether "12.500" of this currency is twelve and a half.
pub(super) fn has_thousandths(currency: Currency) -> bool {
    WITH_THOUSANDTHS.contains(&currency.code())
}

/// What these letters on a price tag mean.
pub(super) fn on_price_tag(word: &str) -> Option<Coin> {
    if word == CROWNS { Some(Coin::Any) } else { abbreviated(word).map(Coin::Of) }
}

/// The dollar that these letters before the sign mean.
pub(super) fn dollar_of(letters: &str) -> Option<Currency> {
    listed(&DOLLARS, letters).or_else(|| abbreviated(letters).filter(|currency| is_dollar(*currency)))
}

/// The dollar of a country.
pub(super) fn dollar_in(country: &str) -> Option<Currency> {
    listed(&OF_COUNTRIES, country)
}

/// Whether a bare `$` may stand for this currency.
pub(super) fn is_dollar(currency: Currency) -> bool {
    OF_COUNTRIES.iter().any(|(_, code)| *code == currency.code())
}

/// Whether the currency's code is understood behind an amount only.
pub(super) fn is_word(currency: Currency) -> bool {
    WORDS.iter().any(|word| currency.code().eq_ignore_ascii_case(word))
}

/// The currency of a code that is a word, where it stands behind an amount.
pub(super) fn word_behind(word: &str) -> Option<Currency> {
    WORDS.contains(&word).then(|| word.to_uppercase().parse().ok()).flatten()
}

/// The currency of a code or of what stands on price tags.
pub(super) fn abbreviated(word: &str) -> Option<Currency> {
    if word.len() == 3 && CODES.split_ascii_whitespace().any(|code| code == word) {
        return word.to_uppercase().parse().ok();
    }
    listed(&ON_PRICE_TAGS, word)
}

/// The currency that a sign stands for.
pub(super) fn of_sign(token: &Token) -> Option<Coin> {
    if token.kind != Kind::Sign {
        return None;
    }
    let code = match token.text.chars().next()? {
        '€' => "EUR",
        '£' => "GBP",
        '¥' | '￥' => "JPY",
        '₹' | '₨' => "INR",
        '₽' => "RUB",
        '₺' => "TRY",
        '₩' => "KRW",
        '₪' => "ILS",
        '₴' => "UAH",
        '฿' => "THB",
        '₫' => "VND",
        '₱' => "PHP",
        '₡' => "CRC",
        '₦' => "NGN",
        '₸' => "KZT",
        '₲' => "PYG",
        '₵' => "GHS",
        '₾' => "GEL",
        '₼' => "AZN",
        '₭' => "LAK",
        '៛' => "KHR",
        '৳' => "BDT",
        '₮' => "MNT",
        '₿' => "BTC",
        '֏' => "AMD",
        '؋' => "AFN",
        '₧' => "ESP",
        '₣' => "FRF",
        '₯' => "GRD",
        // Of several countries, or of none that is left.
        '₤' | '₠' | '₢' | '₥' | '₳' | '₰' | '₶' => return Some(Coin::Any),
        '﷼' => "IRR",
        '$' | '＄' => return Some(Coin::Dollar),
        _ => return None,
    };
    code.parse().ok().map(Coin::Of)
}
