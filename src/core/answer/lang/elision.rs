//! Names of times that swallow the article or "of" before them: "l'été", "d'avril".

use std::collections::HashSet;
use std::str::FromStr;

use super::super::phrase::Phrases;
use super::super::reply::fold;
use super::super::token::tokenize;
use super::Lexicon;
use super::vocabulary::{entries, pairs};

/// The names of times, each also with what is elided before a vowel.
pub(super) fn named<T: FromStr + Copy>(
    lexicons: &[&'static Lexicon],
    list: fn(&Lexicon) -> &'static str,
) -> Phrases<T> {
    // "Bom" is the beginning of a month in English, and says nothing in Portuguese.
    let own = lexicons[0];
    let everyday: HashSet<String> = entries(own.choices.filler).map(fold).collect();
    let everyday = &everyday;
    Phrases::new(lexicons.iter().flat_map(|lexicon| {
        let tells = |phrase: &str| std::ptr::eq(*lexicon, own) || !everyday.contains(&fold(phrase));
        let known = pairs(std::slice::from_ref(lexicon), list).filter(move |(phrase, _)| tells(phrase));
        known.flat_map(|(phrase, meaning)| {
            let forms = elided_forms(lexicon, phrase);
            std::iter::once(phrase.to_owned()).chain(forms).map(move |form| (form, meaning)).collect::<Vec<_>>()
        })
    }))
}

/// "lété", "dété".
pub(super) fn elided_forms(lexicon: &'static Lexicon, phrase: &'static str) -> impl Iterator<Item = String> {
    let begins_open = fold(phrase).starts_with(['a', 'e', 'h', 'i', 'o', 'u']);
    let forms =
        entries(lexicon.time.elided).filter(move |_| begins_open).map(move |elided| format!("{elided}{phrase}"));
    // "D'ans" reads as "dans".
    let is_edge = |form: &str| {
        let name = |entry: &'static str| entry.split('=').next();
        entries(lexicon.time.edges).any(|edge| name(edge) == form.split('=').next())
    };
    forms.filter(move |form| !is_edge(form))
}

/// The first word of every elided name.
pub(super) fn elided_words(lexicons: &[&'static Lexicon]) -> HashSet<String> {
    let lists: [fn(&Lexicon) -> &'static str; 5] =
        [|l| l.time.months, |l| l.time.units, |l| l.time.seasons, |l| l.time.days, |l| l.time.holidays];
    let phrases = lexicons.iter().flat_map(|lexicon| {
        lists.into_iter().flat_map(move |list| entries(list(lexicon)).map(move |phrase| (*lexicon, phrase)))
    });
    let forms = phrases.flat_map(|(lexicon, phrase)| elided_forms(lexicon, phrase));
    forms.filter_map(|form| tokenize(&fold(&form)).into_iter().next()).map(|token| token.text).collect()
}
