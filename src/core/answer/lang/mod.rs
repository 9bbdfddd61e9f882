//! The words of each language. A language is a file, and a folder for its long parts, that
//! fill a [`Lexicon`], and one line in [`LANGUAGES`].
//!
//! A list is one string, `|` between its entries and `=` before what an entry stands for.

mod elision;
mod everywhere;
mod more;
mod pattern;
mod vocabulary;

mod de;
mod en;
mod es;
mod fr;
mod it;
mod pt;

pub(super) use everywhere::wants_human;
pub(super) use pattern::Patterns;
pub(super) use vocabulary::Vocabulary;

/// Every language that replies are understood in, by its code. English comes first: it is understood beside each of them.
const LANGUAGES: [(&str, &Lexicon); 6] = [
    ("en", &en::LEXICON),
    ("de", &de::LEXICON),
    ("es", &es::LEXICON),
    ("fr", &fr::LEXICON),
    ("it", &it::LEXICON),
    ("pt", &pt::LEXICON),
];

/// The languages whose whole replies are understood in every conversation.
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
    pub more: more::More,
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
    /// What a whole is cut into: "two *thirds*" is 3.
    pub fractions: &'static str,
    /// "*minus* five".
    pub minus: &'static str,
    /// The twenty that is counted: "quatre-*vingts*"; empty where tens have names of their own.
    pub score: &'static str,
    /// Stands before decimals that are said: "two *point* five".
    pub point: &'static str,
    /// Said for the nought where hundreds are left out: "two *oh* five", and so "two fifty" is 250; empty where they are
    /// not.
    pub nought: &'static str,
    /// Stands before whom a number counts: "a table *for* 8".
    pub for_whom: &'static str,
    /// Amounts that are words: "a couple of".
    pub vague: &'static str,
    /// "five *figures*", "fünf*stellig*".
    pub figures: &'static str,
    /// "just me".
    pub alone: &'static str,
    pub ordinals: &'static str,
    /// Written to a digit to count with it: "15*th*".
    pub ordinal_suffixes: &'static str,
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
    /// Hundredths of a currency.
    pub cents: &'static str,
    /// Joins them to what they belong to: "25 euros *con* 50".
    pub and_cents: &'static str,
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
    /// A word for a part and what it is of: "year" is its end, "mid month" its middle, "late 6" the end of the season
    /// that begins in June.
    pub ends: &'static str,
    pub this: &'static str,
    /// The one of a unit that runs, in one word: "heuer", "quest'anno".
    pub running: &'static str,
    pub next: &'static str,
    /// The nearest one of a weekday, where "next" is that of the next week.
    pub coming: &'static str,
    /// Before a number of units, the last one of so many: "*upcoming* two weeks", where "the upcoming two weeks" are both.
    pub nth_ahead: &'static str,
    /// One further than the next.
    pub after_next: &'static str,
    /// Days from today.
    pub days: &'static str,
    pub holidays: &'static str,
    pub edges: &'static str,
    pub asap: &'static str,
    /// Some day before long.
    pub soon: &'static str,
    pub no_rush: &'static str,
    pub ago: &'static str,
    /// The same before the figure: "*vor* zwei Wochen".
    pub ago_before: &'static str,
    /// "*last* Friday".
    pub last: &'static str,
    /// Days before today.
    pub past_days: &'static str,
    /// Stands between the parts of a date: "15th *of* March".
    pub of: &'static str,
    /// What is counted inside a month, in one word with its number: "Maihälfte" is "half 5".
    pub in_months: &'static str,
    /// Stands before a unit for a few of it: "*unas* semanas".
    pub few: &'static str,
    /// What a vowel swallows the end of, written to the name behind it: "*l*'été", "*d*'avril".
    pub elided: &'static str,
    /// Stands before the bare number of a day: "a partir *del* 15".
    pub day_lead: &'static str,
    /// So many weeks after the weekday before it: "lundi *en huit*".
    pub weeks_on: &'static str,
    /// Words for several of a unit: "the coming *weeks*" are a few.
    pub many: &'static str,
    /// Hours, and what stands before so many of them that are to pass: "*in* 24 *hours*".
    pub hours: &'static str,
    pub hours_lead: &'static str,
    /// A day told by the one beside it, and how many days it is from it: "*le lendemain* du 3 mai".
    pub day_beside: &'static str,
    /// The first and last day of the beginning, the middle and the end of a week; Monday is 1.
    pub week_parts: [(i8, i8); 3],
    /// A time of day that could be taken for a day: "por la *mañana*".
    pub times_of_day: &'static str,
}

pub(super) struct Choices {
    pub yes: &'static str,
    pub no: &'static str,
    /// Mean yes or no wherever they stand; compared with their accents, as "si" is no "sí".
    pub plain_yes: &'static str,
    pub plain_no: &'static str,
    /// Say yes or no without weight: "not really".
    pub weak: &'static str,
    /// Begins like a yes or a no and is neither.
    pub neither: &'static str,
    pub all: &'static str,
    pub none: &'static str,
    pub both: &'static str,
    /// "The *first* two", "the *last* two".
    pub first_ones: &'static str,
    pub last_ones: &'static str,
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
    /// Comes back after a pause: "I'm back", "where were we?", "sorry for the delay".
    pub returns: &'static str,
    pub languages: &'static str,
    pub language_wish: &'static str,
    /// A reply that begins so and ends with `?` asks something.
    pub interrogatives: &'static str,
    /// Asks us for an amount or a time: "how much".
    pub asks_the_same: &'static str,
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
    /// Speaks of somebody without a name: "my boss".
    pub no_name: &'static str,
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
