//! The words of each language. A language is one file that fills a [`Lexicon`], and one line in [`Vocabulary::of`].
//!
//! A list is one string, `|` between its entries and `=` before what an entry stands for. [`Vocabulary`] is what a
//! conversation is read with: the words of its language and the English ones beside them, compiled once.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::LazyLock;

use regex::RegexSet;

use super::phrase::Phrases;
use super::reply::fold;
use super::sense::{Bound, Each, Edge, Holiday, Part, Unit, Wish};
use crate::core::ids::{Currency, Language};

mod de;
mod en;

/// All languages that replies are understood in.
const ALL: [&Lexicon; 2] = [&en::LEXICON, &de::LEXICON];

/// All words and patterns of one language; nothing but data.
pub(super) struct Lexicon {
    pub numbers: Numbers,
    pub ranges: Ranges,
    pub money: Money,
    pub time: Time,
    pub choices: Choices,
    pub denials: Denials,
    pub moves: Moves,
    pub people: People,
    pub wording: Wording,
}

pub(super) struct Numbers {
    /// Zero to twelve, the teens, the tens; all that compounds are made of.
    pub numerals: &'static str,
    pub hundred: &'static str,
    pub scales: &'static str,
    /// Stands inside a numeral: "hundred *and* five".
    pub joiner: &'static str,
    /// Count as one before a scale or a unit.
    pub articles: &'static str,
    pub half: &'static str,
    /// Amounts that are words: "a couple of".
    pub vague: &'static str,
    /// "five *figures*", "fünf*stellig*".
    pub figures: &'static str,
    /// "just me".
    pub alone: &'static str,
    pub ordinals: &'static str,
}

pub(super) struct Ranges {
    pub about: &'static str,
    pub between: &'static str,
    pub to: &'static str,
    pub and: &'static str,
    /// "max", "less than": before the figure, and behind it.
    pub before: &'static str,
    pub behind: &'static str,
}

pub(super) struct Money {
    /// ISO codes; `-` for slang that may be any currency.
    pub currencies: &'static str,
    pub per: &'static str,
    pub none: &'static str,
    /// Nouns that make a figure something else than money.
    pub other_units: &'static str,
    /// Periods that amounts are not kept in: "per quarter".
    pub odd_periods: &'static str,
    /// Stands before a period that an amount is for: "10k *over* 2 years".
    pub spread_over: &'static str,
    /// Words that may stand around a bare amount.
    pub around: &'static str,
}

pub(super) struct Time {
    pub months: &'static str,
    /// Names of months that are everyday words too.
    pub doubtful_months: &'static str,
    pub weekdays: &'static str,
    pub units: &'static str,
    /// The number of the month in which it begins.
    pub seasons: &'static str,
    pub quarter: &'static str,
    pub half_year: &'static str,
    pub parts: &'static str,
    /// One word for the end of a period: "EOY".
    pub ends: &'static str,
    pub this: &'static str,
    pub next: &'static str,
    /// One further than the next.
    pub after_next: &'static str,
    /// Days from today.
    pub days: &'static str,
    pub holidays: &'static str,
    pub edges: &'static str,
    pub asap: &'static str,
    pub no_rush: &'static str,
    pub ago: &'static str,
    /// Stands between the parts of a date: "15th *of* March".
    pub of: &'static str,
}

pub(super) struct Choices {
    pub yes: &'static str,
    pub no: &'static str,
    /// Begins like a yes or a no and is neither.
    pub neither: &'static str,
    pub all: &'static str,
    pub none: &'static str,
    pub both: &'static str,
    pub except: &'static str,
    pub and: &'static str,
    /// Words around a choice that say nothing: "I'd take the … please".
    pub filler: &'static str,
    /// "*option* 2".
    pub option: &'static str,
    /// "8 *out of* 10".
    pub out_of: &'static str,
}

pub(super) struct Denials {
    pub not: &'static str,
    /// "No" by itself, which may be an answer of its own before a value.
    pub plain_no: &'static str,
    /// Phrases with a negator that deny no value: "not sure".
    pub harmless: &'static str,
    /// May stand between a negator and what it denies: "don't *have* 20k".
    pub after_not: &'static str,
    /// Begins what is meant instead: "not 20k *but* 10k".
    pub contrast: &'static str,
    /// Between two values, takes the first one back.
    pub corrects: &'static str,
}

pub(super) struct Moves {
    pub commands: &'static str,
    pub polite: &'static str,
    pub greetings: &'static str,
    /// Agrees to a summary: "looks good", "no changes".
    pub approves: &'static str,
    /// Speaks to us: "what do *you* offer?"
    pub addresses: &'static str,
    /// Speaks of the prospect: "can you help *us*?"
    pub own: &'static str,
    pub languages: &'static str,
    pub language_wish: &'static str,
    /// A reply that begins so and ends with `?` asks something.
    pub interrogatives: &'static str,
    /// Patterns over the reply's words, one space between them. The first of each pair must fit the whole reply.
    pub refusal: &'static [&'static str],
    pub refusal_inside: &'static [&'static str],
    /// Refuses one way of being reached: "rather by e-mail".
    pub no_contact: &'static [&'static str],
    /// Turns down the whole matter: "not interested".
    pub declines: &'static [&'static str],
    pub unsure: &'static [&'static str],
    pub unsure_inside: &'static [&'static str],
    pub why: &'static [&'static str],
    pub why_inside: &'static [&'static str],
    pub human: &'static [&'static str],
    pub human_inside: &'static [&'static str],
    /// Asks what is meant.
    pub clarify: &'static [&'static str],
}

pub(super) struct People {
    pub name_lead_in: &'static str,
    /// Ends a name: "Anna *from* Acme".
    pub name_stop: &'static str,
    pub company_lead_in: &'static str,
    pub no_company: &'static str,
    /// "DE Germany, German": code, name, other names.
    pub countries: &'static str,
    /// Where its speakers' national phone numbers belong when the script names no region.
    pub home: Option<&'static str>,
}

/// What is needed to print values; `{}` is the place of the value.
pub(super) struct Wording {
    pub months: [&'static str; 12],
    /// `{day}`, `{month}`, `{year}`.
    pub date: &'static str,
    pub from_to: &'static str,
    pub at_most: &'static str,
    pub at_least: &'static str,
    pub by: &'static str,
    pub from: &'static str,
    pub asap: &'static str,
    pub asap_by: &'static str,
    pub open: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub none: &'static str,
    pub rating: &'static str,
    pub month: &'static str,
    pub year: &'static str,
    pub seat: &'static str,
    pub project: &'static str,
    pub group: char,
    pub decimal: char,
    /// Whether the currency sign stands before the amount.
    pub sign_first: bool,
}

/// What a conversation in one language is read with.
pub(super) struct Vocabulary {
    lexicons: Vec<&'static Lexicon>,
    pub numerals: HashMap<String, f64>,
    pub hundred: Phrases<()>,
    pub scales: Phrases<f64>,
    pub joiner: Phrases<()>,
    pub articles: Phrases<()>,
    pub half: Phrases<()>,
    pub vague: Phrases<f64>,
    pub figures: Vec<String>,
    pub alone: Phrases<()>,
    pub ordinals: Phrases<u32>,
    pub about: Phrases<()>,
    pub between: Phrases<()>,
    pub to: Phrases<()>,
    pub and: Phrases<()>,
    pub bound_before: Phrases<Bound>,
    pub bound_behind: Phrases<Bound>,
    pub currencies: Phrases<Option<Currency>>,
    pub per: Phrases<Each>,
    pub no_money: Phrases<()>,
    pub other_units: Phrases<()>,
    pub odd_periods: Phrases<()>,
    pub spread_over: Phrases<()>,
    pub around_money: Phrases<()>,
    pub months: Phrases<u8>,
    pub doubtful_months: Phrases<()>,
    pub weekdays: Phrases<u8>,
    pub units: Phrases<Unit>,
    pub seasons: Phrases<u8>,
    pub quarter: Phrases<()>,
    pub half_year: Phrases<()>,
    pub parts: Phrases<Part>,
    pub ends: Phrases<Unit>,
    pub this: Phrases<()>,
    pub next: Phrases<()>,
    pub after_next: Phrases<()>,
    pub days: Phrases<i32>,
    pub holidays: Phrases<Holiday>,
    pub edges: Phrases<Edge>,
    pub asap: Phrases<()>,
    pub no_rush: Phrases<()>,
    pub ago: Phrases<()>,
    pub of: Phrases<()>,
    pub yes_no: Phrases<Option<bool>>,
    pub all: Phrases<()>,
    pub none: Phrases<()>,
    pub both: Phrases<()>,
    pub except: Phrases<()>,
    pub and_also: Phrases<()>,
    pub not: Phrases<()>,
    pub plain_no: Phrases<()>,
    pub harmless_not: Phrases<()>,
    pub after_not: Phrases<()>,
    pub contrast: Phrases<()>,
    pub corrects: Phrases<()>,
    pub filler: Phrases<()>,
    pub option: Phrases<()>,
    pub out_of: Phrases<()>,
    pub commands: HashMap<String, Wish>,
    pub polite: Phrases<()>,
    pub greetings: Phrases<()>,
    pub approves: Phrases<()>,
    pub addresses: Phrases<()>,
    pub own: Phrases<()>,
    pub languages: Phrases<Language>,
    pub language_wish: Phrases<()>,
    pub interrogatives: Phrases<()>,
    pub refusal: Patterns,
    pub no_contact: RegexSet,
    pub declines: RegexSet,
    pub unsure: Patterns,
    pub why: Patterns,
    pub human: Patterns,
    pub clarify: RegexSet,
    pub name_lead_in: Phrases<()>,
    pub name_stop: Phrases<()>,
    pub company_lead_in: Phrases<()>,
    pub no_company: Phrases<()>,
    pub countries: HashMap<String, &'static str>,
    pub home: Option<&'static str>,
    /// Words long enough that a slip in them is still told from another word.
    pub correctable: Vec<String>,
}

/// Patterns that must fit the whole reply, and patterns that may stand anywhere in it.
pub(super) struct Patterns {
    pub whole: RegexSet,
    pub inside: RegexSet,
}

impl Vocabulary {
    /// The words of a conversation in this language; English ones for a language we do not speak.
    pub(super) fn of(language: Language) -> &'static Self {
        static ENGLISH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::compile(&[&en::LEXICON]));
        static GERMAN: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::compile(&[&de::LEXICON, &en::LEXICON]));
        match language.code() {
            "de" => &GERMAN,
            _ => &ENGLISH,
        }
    }

    pub(super) fn wording(&self) -> &'static Wording {
        &self.lexicons[0].wording
    }

    /// The country's name in this language.
    pub(super) fn country_name(&self, code: &str) -> Option<&'static str> {
        countries(self.lexicons[0]).find_map(|(listed, names)| (listed == code).then(|| names.split(',').next())?)
    }

    fn compile(lexicons: &[&'static Lexicon]) -> Self {
        let set = |list: fn(&Lexicon) -> &'static str| {
            Phrases::new(lexicons.iter().flat_map(move |lexicon| entries(list(lexicon))).map(|entry| (entry, ())))
        };
        // What is the whole reply is understood in every language, the conversation's own first.
        let others = ALL.into_iter().filter(|other| !lexicons.iter().any(|own| std::ptr::eq(*own, *other)));
        let every: &[&'static Lexicon] = &lexicons.iter().copied().chain(others).collect::<Vec<_>>();
        let in_every = |list: fn(&Lexicon) -> &'static str| {
            Phrases::new(every.iter().flat_map(move |lexicon| entries(list(lexicon))).map(|entry| (entry, ())))
        };
        let whole = |list: fn(&Lexicon) -> &'static [&'static str]| {
            let patterns = every.iter().flat_map(|lexicon| list(lexicon));
            regex_set(patterns.map(|pattern| format!("^(?:{pattern})$")))
        };
        let inside = |list: fn(&Lexicon) -> &'static [&'static str]| {
            let patterns = every.iter().flat_map(|lexicon| list(lexicon));
            regex_set(patterns.map(|pattern| format!(r"\b(?:{pattern})\b")))
        };
        let mut vocabulary = Self {
            numerals: pairs::<f64>(lexicons, |l| l.numbers.numerals).map(|(word, value)| (fold(word), value)).collect(),
            hundred: set(|l| l.numbers.hundred),
            scales: valued(every, |l| l.numbers.scales),
            joiner: set(|l| l.numbers.joiner),
            articles: set(|l| l.numbers.articles),
            half: set(|l| l.numbers.half),
            vague: valued(lexicons, |l| l.numbers.vague),
            figures: lexicons.iter().flat_map(|l| entries(l.numbers.figures)).map(fold).collect(),
            alone: set(|l| l.numbers.alone),
            ordinals: valued(every, |l| l.numbers.ordinals),
            about: set(|l| l.ranges.about),
            between: set(|l| l.ranges.between),
            to: in_every(|l| l.ranges.to),
            and: set(|l| l.ranges.and),
            bound_before: valued(lexicons, |l| l.ranges.before),
            bound_behind: valued(lexicons, |l| l.ranges.behind),
            currencies: Phrases::new(lexicons.iter().flat_map(|l| entries(l.money.currencies)).filter_map(|entry| {
                let (word, code) = entry.rsplit_once('=')?;
                Some((word, code.parse().ok()))
            })),
            per: valued(lexicons, |l| l.money.per),
            no_money: in_every(|l| l.money.none),
            other_units: set(|l| l.money.other_units),
            odd_periods: in_every(|l| l.money.odd_periods),
            spread_over: in_every(|l| l.money.spread_over),
            around_money: set(|l| l.money.around),
            months: valued(lexicons, |l| l.time.months),
            doubtful_months: set(|l| l.time.doubtful_months),
            weekdays: valued(lexicons, |l| l.time.weekdays),
            units: valued(lexicons, |l| l.time.units),
            seasons: valued(lexicons, |l| l.time.seasons),
            quarter: set(|l| l.time.quarter),
            half_year: set(|l| l.time.half_year),
            parts: valued(lexicons, |l| l.time.parts),
            ends: valued(lexicons, |l| l.time.ends),
            this: set(|l| l.time.this),
            next: set(|l| l.time.next),
            after_next: set(|l| l.time.after_next),
            days: valued(lexicons, |l| l.time.days),
            holidays: valued(lexicons, |l| l.time.holidays),
            edges: valued(lexicons, |l| l.time.edges),
            asap: set(|l| l.time.asap),
            no_rush: set(|l| l.time.no_rush),
            ago: set(|l| l.time.ago),
            of: set(|l| l.time.of),
            yes_no: Phrases::new(every.iter().flat_map(|l| {
                let kinds = [(l.choices.yes, Some(true)), (l.choices.no, Some(false)), (l.choices.neither, None)];
                kinds.into_iter().flat_map(|(list, kind)| entries(list).map(move |entry| (entry, kind)))
            })),
            all: in_every(|l| l.choices.all),
            none: in_every(|l| l.choices.none),
            both: in_every(|l| l.choices.both),
            except: in_every(|l| l.choices.except),
            and_also: set(|l| l.choices.and),
            not: in_every(|l| l.denials.not),
            plain_no: in_every(|l| l.denials.plain_no),
            harmless_not: in_every(|l| l.denials.harmless),
            after_not: in_every(|l| l.denials.after_not),
            contrast: in_every(|l| l.denials.contrast),
            corrects: in_every(|l| l.denials.corrects),
            filler: set(|l| l.choices.filler),
            option: in_every(|l| l.choices.option),
            out_of: set(|l| l.choices.out_of),
            commands: pairs(every, |l| l.moves.commands).map(|(words, wish)| (fold(words), wish)).fold(HashMap::new(), first_wins),
            polite: in_every(|l| l.moves.polite),
            greetings: in_every(|l| l.moves.greetings),
            approves: in_every(|l| l.moves.approves),
            addresses: in_every(|l| l.moves.addresses),
            own: in_every(|l| l.moves.own),
            // Whoever asks for another language asks in that language.
            languages: valued(&ALL, |l| l.moves.languages),
            language_wish: Phrases::new(
                ALL.iter().flat_map(|l| entries(l.moves.language_wish)).map(|entry| (entry, ())),
            ),
            interrogatives: in_every(|l| l.moves.interrogatives),
            refusal: Patterns { whole: whole(|l| l.moves.refusal), inside: inside(|l| l.moves.refusal_inside) },
            no_contact: whole(|l| l.moves.no_contact),
            declines: whole(|l| l.moves.declines),
            unsure: Patterns { whole: whole(|l| l.moves.unsure), inside: inside(|l| l.moves.unsure_inside) },
            why: Patterns { whole: whole(|l| l.moves.why), inside: inside(|l| l.moves.why_inside) },
            human: Patterns { whole: whole(|l| l.moves.human), inside: inside(|l| l.moves.human_inside) },
            clarify: whole(|l| l.moves.clarify),
            name_lead_in: set(|l| l.people.name_lead_in),
            name_stop: set(|l| l.people.name_stop),
            company_lead_in: set(|l| l.people.company_lead_in),
            no_company: in_every(|l| l.people.no_company),
            countries: every
                .iter()
                .flat_map(|lexicon| countries(lexicon))
                .flat_map(|(code, names)| names.split(',').map(move |name| (squashed(name), code)))
                .fold(HashMap::new(), first_wins),
            home: lexicons[0].people.home,
            correctable: Vec::new(),
            lexicons: lexicons.to_vec(),
        };
        vocabulary.correctable = vocabulary.correctable_words();
        vocabulary
    }

    /// Names of months, units and currencies, which people mistype most.
    fn correctable_words(&self) -> Vec<String> {
        let words = (self.months.first_words())
            .chain(self.weekdays.first_words())
            .chain(self.units.first_words())
            .chain(self.seasons.first_words())
            .chain(self.quarter.first_words())
            .chain(self.days.first_words())
            .chain(self.next.first_words())
            .chain(self.holidays.first_words())
            .chain(self.scales.first_words())
            .chain(self.currencies.first_words())
            .chain(self.numerals.keys().map(String::as_str));
        let mut words: Vec<String> = words.filter(|word| word.len() >= 5).map(str::to_owned).collect();
        words.sort_unstable();
        words.dedup();
        words
    }
}

/// The first language to list a word gives it its meaning.
fn first_wins<T>(mut known: HashMap<String, T>, (word, meaning): (String, T)) -> HashMap<String, T> {
    known.entry(word).or_insert(meaning);
    known
}

fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|').filter(|entry| !entry.is_empty())
}

fn pairs<T: FromStr>(
    lexicons: &[&'static Lexicon],
    list: fn(&Lexicon) -> &'static str,
) -> impl Iterator<Item = (&'static str, T)> {
    lexicons.iter().flat_map(move |lexicon| entries(list(lexicon))).map(|entry| {
        entry
            .rsplit_once('=')
            .and_then(|(words, meaning)| Some((words, meaning.parse().ok()?)))
            .expect("a test compiles every vocabulary, so each entry of this kind has a meaning")
    })
}

fn valued<T: FromStr + Copy>(lexicons: &[&'static Lexicon], list: fn(&Lexicon) -> &'static str) -> Phrases<T> {
    Phrases::new(pairs(lexicons, list))
}

fn countries(lexicon: &Lexicon) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
    entries(lexicon.people.countries).filter_map(|entry| entry.split_once(' '))
}

/// A name as [`super::token::squash`] leaves it.
fn squashed(name: &str) -> String {
    super::token::squash(&super::token::tokenize(&fold(name)))
}

fn regex_set(patterns: impl Iterator<Item = String>) -> RegexSet {
    RegexSet::new(patterns).expect("a test compiles every vocabulary, so every pattern is valid")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vocabulary_compiles() {
        for language in [Language::ENGLISH, Language::GERMAN] {
            let vocabulary = Vocabulary::of(language);
            assert!(vocabulary.countries.len() > 200);
            assert!(!vocabulary.correctable.is_empty());
        }
        assert_eq!(Vocabulary::of(Language::GERMAN).country_name("AT"), Some("Österreich"));
        assert_eq!(Vocabulary::of("fr".parse().unwrap()).country_name("AT"), Some("Austria"));
    }

    #[test]
    fn both_languages_name_the_same_countries() {
        let codes = |lexicon| countries(lexicon).map(|(code, _)| code).collect::<Vec<_>>();
        assert_eq!(codes(&en::LEXICON), codes(&de::LEXICON));
    }
}
