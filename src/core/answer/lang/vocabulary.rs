//! The words a conversation is read with: those of its language and the English ones beside them, compiled once.

use std::collections::{HashMap, HashSet};
use std::str::FromStr;
use std::sync::OnceLock;

use super::super::holiday::Holiday;
use super::super::phrase::{Phrases, without_dots};
use super::super::reply::fold;
use super::super::sense::{Bound, Each, Edge, InMonth, Part, PartOf, Unit, Wish};
use super::super::token::{squash, tokenize};
use super::elision::{elided_forms, elided_words, named};
use super::more::MoreWords;
use super::pattern::{PatternSet, Patterns};
use super::{ALL, LANGUAGES, Lexicon, Wording};
use crate::core::ids::{Currency, Language};

/// What a conversation in one language is read with.
pub(in crate::core::answer) struct Vocabulary {
    lexicons: Vec<&'static Lexicon>,
    pub numerals: HashMap<String, f64>,
    pub hundred: Phrases<()>,
    pub scales: Phrases<f64>,
    pub joiner: Phrases<()>,
    pub articles: Phrases<()>,
    pub half: Phrases<()>,
    pub fractions: Phrases<f64>,
    pub minus: Phrases<()>,
    pub score: Phrases<()>,
    pub point: Phrases<()>,
    pub nought: Phrases<()>,
    pub for_whom: Phrases<()>,
    pub vague: Phrases<f64>,
    pub figures: Vec<String>,
    pub alone: Phrases<()>,
    pub ordinals: Phrases<u32>,
    pub ordinal_suffixes: Phrases<()>,
    pub about: Phrases<()>,
    pub between: Phrases<()>,
    pub to: Phrases<()>,
    pub and: Phrases<()>,
    pub bound_before: Phrases<Bound>,
    pub bound_behind: Phrases<Bound>,
    pub currencies: Phrases<Option<Currency>>,
    pub cents: Phrases<()>,
    pub and_cents: Phrases<()>,
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
    pub ends: Phrases<PartOf>,
    pub this: Phrases<()>,
    pub running: Phrases<Unit>,
    pub next: Phrases<()>,
    pub coming: Phrases<()>,
    pub nth_ahead: Phrases<()>,
    pub after_next: Phrases<()>,
    pub days: Phrases<i32>,
    pub holidays: Phrases<Holiday>,
    pub edges: Phrases<Edge>,
    pub asap: Phrases<()>,
    pub soon: Phrases<()>,
    pub no_rush: Phrases<()>,
    pub ago: Phrases<()>,
    pub ago_before: Phrases<()>,
    pub last: Phrases<()>,
    pub past_days: Phrases<i32>,
    pub of: Phrases<()>,
    /// Words that carry their own "of" or article: "d'avril".
    pub elided: HashSet<String>,
    pub in_months: Phrases<InMonth>,
    pub few: Phrases<()>,
    pub day_lead: Phrases<()>,
    pub weeks_on: Phrases<i32>,
    pub many: Phrases<()>,
    pub hours: Phrases<()>,
    pub hours_lead: Phrases<()>,
    pub day_beside: Phrases<i32>,
    pub week_parts: [(i8, i8); 3],
    pub times_of_day: Phrases<()>,
    pub yes_no: Phrases<Option<bool>>,
    pub plain_yes_no: HashMap<&'static str, bool>,
    pub weak: Phrases<()>,
    pub all: Phrases<()>,
    pub none: Phrases<()>,
    pub both: Phrases<()>,
    pub first_ones: Phrases<()>,
    pub last_ones: Phrases<()>,
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
    pub returns: Phrases<()>,
    pub languages: Phrases<Language>,
    pub language_wish: Phrases<()>,
    pub interrogatives: Phrases<()>,
    pub asks_the_same: Phrases<()>,
    pub refusal: Patterns,
    pub no_contact: PatternSet,
    pub declines: PatternSet,
    pub unsure: Patterns,
    pub why: Patterns,
    pub human: Patterns,
    pub clarify: PatternSet,
    pub name_lead_in: Phrases<()>,
    pub name_stop: Phrases<()>,
    pub no_name: Phrases<()>,
    pub company_lead_in: Phrases<()>,
    pub no_company: Phrases<()>,
    pub countries: HashMap<String, &'static str>,
    pub home: Option<&'static str>,
    pub more: MoreWords,
    /// Words long enough that a slip in them is still told from another word.
    pub correctable: Vec<String>,
}

impl Vocabulary {
    /// The words of a conversation in this language; English ones for a language we do not speak.
    pub(in crate::core::answer) fn of(language: Language) -> &'static Self {
        static COMPILED: [OnceLock<Vocabulary>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
        let at = LANGUAGES.iter().position(|(code, _)| *code == language.code()).unwrap_or(0);
        let with_english = [LANGUAGES[at].1, LANGUAGES[0].1];
        let lexicons = if at == 0 { &with_english[..1] } else { &with_english };
        COMPILED[at].get_or_init(|| Self::compile(lexicons))
    }

    pub(in crate::core::answer) fn wording(&self) -> &'static Wording {
        &self.lexicons[0].wording
    }

    /// The country's name in this language; the English one where it has none.
    pub(in crate::core::answer) fn country_name(&self, code: &str) -> Option<&'static str> {
        let mut named = self.lexicons.iter().flat_map(|lexicon| countries(lexicon));
        named.find_map(|(listed, names)| (listed == code).then(|| names.split(',').next())?)
    }

    #[expect(clippy::too_many_lines, reason = "one line a list")]
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
        let everybody = LANGUAGES.map(|(_, lexicon)| lexicon);
        let whole = |list: fn(&Lexicon) -> &'static [&'static str]| {
            let patterns = every.iter().flat_map(|lexicon| list(lexicon));
            PatternSet::new(patterns.map(|pattern| format!("^(?:{pattern})$")))
        };
        let inside = |list: fn(&Lexicon) -> &'static [&'static str]| {
            let patterns = every.iter().flat_map(|lexicon| list(lexicon));
            PatternSet::new(patterns.map(|pattern| format!(r"\b(?:{pattern})\b")))
        };
        let mut vocabulary = Self {
            numerals: pairs::<f64>(lexicons, |l| l.numbers.numerals)
                .flat_map(|(word, value)| {
                    std::iter::once(fold(word)).chain(without_dots(word)).map(move |form| (form, value))
                })
                .collect(),
            hundred: set(|l| l.numbers.hundred),
            scales: valued(every, |l| l.numbers.scales),
            joiner: set(|l| l.numbers.joiner),
            articles: set(|l| l.numbers.articles),
            half: set(|l| l.numbers.half),
            fractions: valued(lexicons, |l| l.numbers.fractions),
            minus: set(|l| l.numbers.minus),
            score: Phrases::new(entries(lexicons[0].numbers.score).map(|entry| (entry, ()))),
            point: set(|l| l.numbers.point),
            nought: Phrases::new(entries(lexicons[0].numbers.nought).map(|entry| (entry, ()))),
            for_whom: set(|l| l.numbers.for_whom),
            vague: valued(lexicons, |l| l.numbers.vague),
            figures: lexicons.iter().flat_map(|l| entries(l.numbers.figures)).map(fold).collect(),
            alone: set(|l| l.numbers.alone),
            ordinals: valued(every, |l| l.numbers.ordinals),
            ordinal_suffixes: set(|l| l.numbers.ordinal_suffixes),
            about: set(|l| l.ranges.about),
            between: set(|l| l.ranges.between),
            to: in_every(|l| l.ranges.to),
            and: set(|l| l.ranges.and),
            bound_before: valued(lexicons, |l| l.ranges.before),
            bound_behind: valued(lexicons, |l| l.ranges.behind),
            // "Trois millions d'euros", "42 egyptianpounds"
            currencies: Phrases::new(lexicons.iter().flat_map(|l| {
                entries(l.money.currencies).filter_map(|entry| entry.rsplit_once('=')).flat_map(|(word, code)| {
                    let two = word.matches(' ').count() == 1 && word.split(' ').all(|part| part.len() > 2);
                    let joined = two.then(|| word.replace(' ', ""));
                    let forms = std::iter::once(word.to_owned()).chain(elided_forms(l, word)).chain(joined);
                    forms.map(move |form| (form, code.parse().ok()))
                })
            })),
            cents: set(|l| l.money.cents),
            and_cents: set(|l| l.money.and_cents),
            per: valued(lexicons, |l| l.money.per),
            no_money: in_every(|l| l.money.none),
            other_units: set(|l| l.money.other_units),
            odd_periods: in_every(|l| l.money.odd_periods),
            spread_over: in_every(|l| l.money.spread_over),
            around_money: set(|l| l.money.around),
            months: named(lexicons, |l| l.time.months),
            doubtful_months: set(|l| l.time.doubtful_months),
            weekdays: named(lexicons, |l| l.time.weekdays),
            units: named(lexicons, |l| l.time.units),
            seasons: named(lexicons, |l| l.time.seasons),
            quarter: set(|l| l.time.quarter),
            half_year: set(|l| l.time.half_year),
            parts: valued(lexicons, |l| l.time.parts),
            ends: named(lexicons, |l| l.time.ends),
            this: set(|l| l.time.this),
            running: valued(lexicons, |l| l.time.running),
            next: set(|l| l.time.next),
            coming: set(|l| l.time.coming),
            nth_ahead: set(|l| l.time.nth_ahead),
            after_next: set(|l| l.time.after_next),
            days: named(lexicons, |l| l.time.days),
            holidays: named(lexicons, |l| l.time.holidays),
            edges: valued(lexicons, |l| l.time.edges),
            asap: set(|l| l.time.asap),
            soon: in_every(|l| l.time.soon),
            no_rush: set(|l| l.time.no_rush),
            ago: set(|l| l.time.ago),
            ago_before: set(|l| l.time.ago_before),
            last: set(|l| l.time.last),
            past_days: valued(lexicons, |l| l.time.past_days),
            of: set(|l| l.time.of),
            elided: HashSet::new(),
            in_months: valued(lexicons, |l| l.time.in_months),
            few: set(|l| l.time.few),
            day_lead: set(|l| l.time.day_lead),
            weeks_on: valued(lexicons, |l| l.time.weeks_on),
            many: set(|l| l.time.many),
            hours: set(|l| l.time.hours),
            hours_lead: set(|l| l.time.hours_lead),
            day_beside: valued(lexicons, |l| l.time.day_beside),
            week_parts: lexicons[0].time.week_parts,
            times_of_day: set(|l| l.time.times_of_day),
            yes_no: Phrases::new(every.iter().flat_map(|l| {
                let kinds = [(l.choices.yes, Some(true)), (l.choices.no, Some(false)), (l.choices.neither, None)];
                kinds.into_iter().flat_map(|(list, kind)| entries(list).map(move |entry| (entry, kind)))
            })),
            plain_yes_no: lexicons
                .iter()
                .flat_map(|l| [(l.choices.plain_yes, true), (l.choices.plain_no, false)])
                .flat_map(|(list, answer)| entries(list).map(move |entry| (entry, answer)))
                .collect(),
            weak: in_every(|l| l.choices.weak),
            all: in_every(|l| l.choices.all),
            none: in_every(|l| l.choices.none),
            both: in_every(|l| l.choices.both),
            first_ones: in_every(|l| l.choices.first_ones),
            last_ones: in_every(|l| l.choices.last_ones),
            except: in_every(|l| l.choices.except),
            and_also: set(|l| l.choices.and),
            not: negators(every, |l| l.denials.not),
            plain_no: negators(every, |l| l.denials.plain_no),
            harmless_not: in_every(|l| l.denials.harmless),
            after_not: in_every(|l| l.denials.after_not),
            contrast: in_every(|l| l.denials.contrast),
            corrects: in_every(|l| l.denials.corrects),
            filler: set(|l| l.choices.filler),
            option: in_every(|l| l.choices.option),
            out_of: set(|l| l.choices.out_of),
            commands: pairs(every, |l| l.moves.commands)
                .map(|(words, wish)| (fold(words), wish))
                .fold(HashMap::new(), first_wins),
            polite: in_every(|l| l.moves.polite),
            greetings: in_every(|l| l.moves.greetings),
            approves: in_every(|l| l.moves.approves),
            addresses: in_every(|l| l.moves.addresses),
            own: in_every(|l| l.moves.own),
            returns: in_every(|l| l.moves.returns),
            // Whoever asks for another language asks in that language.
            languages: valued(&everybody, |l| l.moves.languages),
            language_wish: Phrases::new(
                everybody.iter().flat_map(|l| entries(l.moves.language_wish)).map(|entry| (entry, ())),
            ),
            interrogatives: in_every(|l| l.moves.interrogatives),
            asks_the_same: in_every(|l| l.moves.asks_the_same),
            refusal: Patterns { whole: whole(|l| l.moves.refusal), inside: inside(|l| l.moves.refusal_inside) },
            no_contact: whole(|l| l.moves.no_contact),
            declines: whole(|l| l.moves.declines),
            unsure: Patterns { whole: whole(|l| l.moves.unsure), inside: inside(|l| l.moves.unsure_inside) },
            why: Patterns { whole: whole(|l| l.moves.why), inside: inside(|l| l.moves.why_inside) },
            human: Patterns { whole: whole(|l| l.moves.human), inside: inside(|l| l.moves.human_inside) },
            clarify: whole(|l| l.moves.clarify),
            name_lead_in: set(|l| l.people.name_lead_in),
            name_stop: set(|l| l.people.name_stop),
            no_name: in_every(|l| l.people.no_name),
            company_lead_in: set(|l| l.people.company_lead_in),
            no_company: in_every(|l| l.people.no_company),
            countries: every
                .iter()
                .flat_map(|lexicon| countries(lexicon))
                .flat_map(|(code, names)| names.split(',').map(move |name| (squashed(name), code)))
                .fold(HashMap::new(), first_wins),
            home: lexicons[0].people.home,
            more: MoreWords::compile(lexicons),
            correctable: Vec::new(),
            lexicons: lexicons.to_vec(),
        };
        vocabulary.elided = elided_words(lexicons);
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
            // Longer ones are two words written as one.
            .chain(self.currencies.first_words().filter(|word| word.len() <= 11))
            // "En marcha" is not in March.
            .filter(|word| word.len() >= 5 && !self.doubtful_months.contains(word))
            // A short numeral is a letter away from everyday words: "there", "forth", "nueva".
            .chain(self.numerals.keys().map(String::as_str).filter(|word| word.len() >= 6));
        let mut words: Vec<String> = words.map(str::to_owned).collect();
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

pub(super) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split('|').filter(|entry| !entry.is_empty())
}

pub(super) fn pairs<T: FromStr>(
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

/// Words that deny, without those of other languages that are everyday words in this one, as "no" is in Portuguese.
fn negators(every: &[&'static Lexicon], list: fn(&Lexicon) -> &'static str) -> Phrases<()> {
    let own = every[0];
    let is_own = |word: &str| entries(own.time.edges).any(|entry| entry.split('=').next() == Some(word));
    let others = every[1..].iter().flat_map(|lexicon| entries(list(lexicon))).filter(|word| !is_own(word));
    Phrases::new(entries(list(own)).chain(others).map(|word| (word, ())))
}

fn countries(lexicon: &Lexicon) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
    entries(lexicon.people.countries).filter_map(|entry| entry.split_once(' '))
}

/// A name as [`squash`] leaves it.
fn squashed(name: &str) -> String {
    squash(&tokenize(&fold(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vocabulary_compiles() {
        for (code, _) in LANGUAGES {
            let vocabulary = Vocabulary::of(code.parse().unwrap());
            assert!(vocabulary.countries.len() > 200);
            assert!(!vocabulary.correctable.is_empty());
        }
        assert_eq!(Vocabulary::of(Language::GERMAN).country_name("AT"), Some("Österreich"));
        assert_eq!(Vocabulary::of("it".parse().unwrap()).country_name("DE"), Some("Germania"));
        assert_eq!(Vocabulary::of("nl".parse().unwrap()).country_name("DE"), Some("Germany"));
    }

    #[test]
    fn every_language_names_the_same_countries() {
        let codes = |lexicon| countries(lexicon).map(|(code, _)| code).collect::<Vec<_>>();
        for (code, lexicon) in LANGUAGES {
            assert_eq!(codes(lexicon), codes(LANGUAGES[0].1), "{code}");
        }
    }

    /// Where two countries share a word, a list means the one that comes first, which nobody would notice.
    #[test]
    fn no_name_is_of_two_countries() {
        for (language, lexicon) in LANGUAGES {
            let mut known: HashMap<String, &str> = HashMap::new();
            for (code, names) in countries(lexicon) {
                for name in names.split(',') {
                    let before = known.insert(squashed(name), code);
                    assert!(before.is_none_or(|before| before == code), "{name} in {language}");
                }
            }
        }
    }
}
