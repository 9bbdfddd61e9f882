//! A country: by name, by code or by what its people are called.

use std::collections::HashMap;
use std::ops::Range;

use super::Confidence;
use super::Misfit;
use super::denial::sift;
use super::heard::{Found, Heard, Outcome};
use super::token::{Kind, Token, squash};
use crate::core::script::value::Value;

/// The most words and hyphens in a country's name: "Saint-Vincent-et-les-Grenadines".
const LONGEST_NAME: usize = 9;

/// In shorter names a slip makes another word too easily.
const SHORTEST_CORRECTED: usize = 6;

/// Slips are not looked for in prose.
const MOST_WORDS_CORRECTED: usize = 12;

/// ISO 3166-1: what is written in three letters, behind the two of the same country.
const THREE_LETTERS: &str = "AD AND|AE ARE|AF AFG|AG ATG|AL ALB|AM ARM|AO AGO|AR ARG|AT AUT|AU AUS|AW ABW|AZ AZE|BA BIH|\
    BB BRB|BD BGD|BE BEL|BF BFA|BG BGR|BH BHR|BI BDI|BJ BEN|BM BMU|BN BRN|BO BOL|BR BRA|BS BHS|BT BTN|BW BWA|BY BLR|BZ BLZ|\
    CA CAN|CD COD|CF CAF|CG COG|CH CHE|CI CIV|CL CHL|CM CMR|CN CHN|CO COL|CR CRI|CU CUB|CV CPV|CW CUW|CY CYP|CZ CZE|DE DEU|\
    DJ DJI|DK DNK|DM DMA|DO DOM|DZ DZA|EC ECU|EE EST|EG EGY|ER ERI|ES ESP|ET ETH|FI FIN|FJ FJI|FM FSM|FO FRO|FR FRA|GA GAB|\
    GB GBR|GD GRD|GE GEO|GF GUF|GG GGY|GH GHA|GI GIB|GL GRL|GM GMB|GN GIN|GP GLP|GQ GNQ|GR GRC|GT GTM|GW GNB|GY GUY|HK HKG|\
    HN HND|HR HRV|HT HTI|HU HUN|ID IDN|IE IRL|IL ISR|IM IMN|IN IND|IQ IRQ|IR IRN|IS ISL|IT ITA|JE JEY|JM JAM|JO JOR|JP JPN|\
    KE KEN|KG KGZ|KH KHM|KI KIR|KM COM|KN KNA|KP PRK|KR KOR|KW KWT|KY CYM|KZ KAZ|LA LAO|LB LBN|LC LCA|LI LIE|LK LKA|LR LBR|\
    LS LSO|LT LTU|LU LUX|LV LVA|LY LBY|MA MAR|MC MCO|MD MDA|ME MNE|MG MDG|MH MHL|MK MKD|ML MLI|MM MMR|MN MNG|MO MAC|MQ MTQ|\
    MR MRT|MT MLT|MU MUS|MV MDV|MW MWI|MX MEX|MY MYS|MZ MOZ|NA NAM|NC NCL|NE NER|NG NGA|NI NIC|NL NLD|NO NOR|NP NPL|NR NRU|\
    NZ NZL|OM OMN|PA PAN|PE PER|PF PYF|PG PNG|PH PHL|PK PAK|PL POL|PR PRI|PS PSE|PT PRT|PW PLW|PY PRY|QA QAT|RE REU|RO ROU|\
    RS SRB|RU RUS|RW RWA|SA SAU|SB SLB|SC SYC|SD SDN|SE SWE|SG SGP|SI SVN|SK SVK|SL SLE|SM SMR|SN SEN|SO SOM|SR SUR|SS SSD|\
    ST STP|SV SLV|SY SYR|SZ SWZ|TD TCD|TG TGO|TH THA|TJ TJK|TL TLS|TM TKM|TN TUN|TO TON|TR TUR|TT TTO|TV TUV|TW TWN|TZ TZA|\
    UA UKR|UG UGA|US USA|UY URY|UZ UZB|VA VAT|VC VCT|VE VEN|VN VNM|VU VUT|WS WSM|XK XKX|YE YEM|ZA ZAF|ZM ZMB|ZW ZWE";

pub(super) fn read(heard: &Heard) -> Outcome {
    let found = |code: &str, range, confidence| Found {
        confidence,
        ..Found::sure(Value::Country(code.to_owned()), heard.span(range))
    };
    let written = named(heard);
    if written.is_empty()
        && let Some(code) = code(heard)
    {
        return Ok(found(code, 0..heard.tokens.len(), Confidence::High));
    }
    let (named, most) = if written.is_empty() {
        (with_a_slip(&heard.tokens, &heard.words.countries), Confidence::Medium)
    } else {
        (written, Confidence::High)
    };
    let (named, sure) = sift(heard, named, |(_, range)| range.clone());
    let (code, range) = named.first().cloned().ok_or(Misfit::NotFound)?;
    let mut others: Vec<Value> = Vec::new();
    for (other, _) in named.iter().filter(|(other, _)| *other != code) {
        others.push(Value::Country((*other).to_owned()));
    }
    // "Germany and Austria": one of them, which the prospect sees at once.
    let confidence = if others.is_empty() { sure } else { sure.min(Confidence::Medium) };
    Ok(Found { alternatives: others, ..found(code, range, confidence.min(most)) })
}

/// Every country that is named, first to last; the longest name that fits.
fn named(heard: &Heard) -> Vec<(&'static str, Range<usize>)> {
    let tokens = &heard.tokens;
    let mut named = Vec::new();
    let mut at = 0;
    'tokens: while at < tokens.len() {
        if tokens[at].kind == Kind::Sign {
            at += 1;
            continue;
        }
        for end in (at + 1..=tokens.len().min(at + LONGEST_NAME)).rev() {
            let name = squash(&tokens[at..end]);
            // "us" among other words is "we", "US" is not.
            let written = heard.reply.raw_at(heard.span(at..end));
            let in_capitals = written.chars().all(|c| !c.is_lowercase());
            let tells = name.len() > 2 || heard.squashed.len() <= 3 || in_capitals;
            if let Some(code) = heard.words.countries.get(&name).filter(|_| tells) {
                named.push((*code, at..end));
                at = end;
                continue 'tokens;
            }
        }
        at += 1;
    }
    named
}

/// The whole reply is an ISO code: "AT", "aut". "No" is no code of Norway, nor "si" of Slovenia.
fn code(heard: &Heard) -> Option<&'static str> {
    let written = heard.squashed.as_str();
    let says_something_else = heard.words.yes_no.contains(written)
        || heard.words.filler.contains(written) && heard.reply.clean.chars().any(char::is_lowercase);
    if says_something_else {
        return None;
    }
    THREE_LETTERS
        .split('|')
        .filter_map(|codes| codes.split_once(' '))
        .find(|(two, three)| written.eq_ignore_ascii_case(two) || written.eq_ignore_ascii_case(three))
        .map(|(two, _)| two)
}

/// One slip in a long name: "we are from Germny". A word that is as near to two countries is neither.
fn with_a_slip(tokens: &[Token], countries: &HashMap<String, &'static str>) -> Vec<(&'static str, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() && tokens.len() <= MOST_WORDS_CORRECTED {
        let longest = tokens.len().min(at + LONGEST_NAME);
        let here = (at + 1..=longest).rev().find_map(|end| Some((nearest(&squash(&tokens[at..end]), countries)?, end)));
        match here {
            Some((code, end)) => {
                found.push((code, at..end));
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn nearest(written: &str, countries: &HashMap<String, &'static str>) -> Option<&'static str> {
    let mut near = countries
        .iter()
        .filter(|(known, _)| known.len() >= SHORTEST_CORRECTED && known.len().abs_diff(written.len()) <= 1)
        .filter(|(known, _)| strsim::osa_distance(known, written) <= 1)
        .map(|(_, code)| *code);
    let code = near.next()?;
    near.all(|other| other == code).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::answer::lang::Vocabulary;
    use crate::core::ids::Language;

    #[test]
    fn every_country_with_a_name_has_both_codes() {
        let words = Vocabulary::of(Language::ENGLISH);
        for codes in THREE_LETTERS.split('|') {
            let (two, three) = codes.split_once(' ').unwrap();
            assert!(words.country_name(two).is_some(), "{two}");
            assert_eq!(three.len(), 3, "{codes}");
        }
        for code in words.countries.values() {
            assert!(THREE_LETTERS.split('|').any(|codes| codes.starts_with(code)), "{code}");
        }
    }
}
