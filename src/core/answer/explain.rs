//! What was understood of a reply, and by which of its words: what `bantam parse` shows.

use std::ops::Range;

use super::currency::{Coin, dollar_of, of_sign};
use super::evasion;
use super::heard::Heard;
use super::lang::Vocabulary;
use super::numeral::figure_at;
use super::sense::{Bound, Edge, Part, Unit};
use super::token::Kind;
use super::understand::understand;
use super::{Meaning, Reading, Understood};
use crate::core::ids::QuestionId;
use crate::core::script::model::{AnswerOption, AnswerType, GiveUp, Question};
use crate::core::script::text::Text;
use crate::core::script::value::{OptionValue, Value};

/// A reply as it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Explained {
    pub understood: Understood,
    /// The words that were known to the type of the question, in the reply's order.
    pub words: Vec<Known>,
}

/// A word, phrase or figure of a reply that stands for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its bytes in the reply.
    pub span: Range<usize>,
    pub stands_for: String,
}

/// A question that no script asks, with options by their labels.
#[must_use]
pub fn question(answer_type: AnswerType, options: &[String]) -> Question {
    let option = |label: &String| AnswerOption {
        label: Text::plain(label),
        value: OptionValue::Fixed(Value::Choice(label.clone())),
        means: Vec::new(),
    };
    Question {
        id: QuestionId(answer_type.name().to_owned()),
        dimension: None,
        when: None,
        ask: Text::plain(""),
        answer_type,
        options: options.iter().map(option).collect(),
        optional: true,
        reask: None,
        why: None,
        tries: 1,
        give_up: GiveUp::Skip,
        stop_when: None,
    }
}

/// Reads a reply, and says what its words stand for where such a question is asked.
#[must_use]
pub fn explain(question: &Question, reply: &str, reading: &Reading) -> Explained {
    let understood = understand(question, reply, reading);
    let heard = Heard::new(reply, reading);
    let mut words = Vec::new();
    let mut at = 0;
    while at < heard.tokens.len() {
        let Some((stands_for, end)) = known(&question.answer_type, &heard, at) else {
            at += 1;
            continue;
        };
        let end = end.max(at + 1);
        words.push(Known { span: heard.span(at..end), stands_for });
        at = end;
    }
    let is_answer = matches!(understood.meaning, Meaning::Value(_) | Meaning::Option(_));
    if let Some(pattern) = evasion::pattern(&heard).filter(|_| !is_answer) {
        words = vec![Known { span: heard.reply.whole(), stands_for: pattern.to_owned() }];
    }
    Explained { understood, words }
}

/// What begins at this token and where it ends; of several readings the longest.
fn known(answer_type: &AnswerType, heard: &Heard, at: usize) -> Option<(String, usize)> {
    let words = heard.words;
    let candidates = match answer_type {
        AnswerType::Money { .. } => [limits(heard, at), coins(heard, at), figure(heard, at)].concat(),
        AnswerType::Number { .. } | AnswerType::Rating { .. } => [limits(heard, at), figure(heard, at)].concat(),
        AnswerType::Timeline | AnswerType::Date => {
            let and = words.and.at(&heard.tokens, at).map(|((), end)| ("and".to_owned(), end));
            let mut found = [and.into_iter().collect(), times(heard, at), figure(heard, at)].concat();
            found.extend(words.between.at(&heard.tokens, at).map(|((), end)| ("the first of two".to_owned(), end)));
            found.extend(words.to.at(&heard.tokens, at).map(|((), end)| ("to".to_owned(), end)));
            found
        }
        AnswerType::YesNo => words
            .yes_no
            .at(&heard.tokens, at)
            .map(|(answer, end)| {
                let stands_for = match answer {
                    Some(true) => "yes",
                    Some(false) => "no",
                    None => "neither yes nor no",
                };
                (stands_for.to_owned(), end)
            })
            .into_iter()
            .collect(),
        AnswerType::Choice | AnswerType::MultiChoice => {
            let ordinal = words.ordinals.at(&heard.tokens, at);
            ordinal.map(|(place, end)| (format!("number {place}"), end)).into_iter().collect()
        }
        AnswerType::Text { .. }
        | AnswerType::Email
        | AnswerType::Phone
        | AnswerType::Url
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Country => Vec::new(),
    };
    let mut candidates = [candidates, denials(heard, at)].concat();
    // The first of equals: the lists of the type come before those of denials.
    candidates.sort_by_key(|(_, end)| std::cmp::Reverse(*end));
    candidates.into_iter().next()
}

fn figure(heard: &Heard, at: usize) -> Vec<(String, usize)> {
    let figure = figure_at(&heard.tokens, at, heard.words);
    let shown = figure.map(|figure| {
        let text = match figure.ceiling {
            Some(ceiling) => format!("{} to {ceiling}", figure.value),
            None => figure.value.to_string(),
        };
        (text, figure.tokens.end)
    });
    shown.into_iter().collect()
}

fn limits(heard: &Heard, at: usize) -> Vec<(String, usize)> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let bound = |bound| match bound {
        Bound::AtMost => "at most",
        Bound::AtLeast => "at least",
    };
    let found = [
        words.bound_before.at(tokens, at).map(|(found, end)| (bound(found), end)),
        words.bound_behind.at(tokens, at).map(|(found, end)| (bound(found), end)),
        words.between.at(tokens, at).map(|((), end)| ("the first of two", end)),
        words.to.at(tokens, at).map(|((), end)| ("to", end)),
        words.about.at(tokens, at).map(|((), end)| ("thereabouts", end)),
        words.alone.at(tokens, at).map(|((), end)| ("1", end)),
    ];
    owned(found.into_iter().flatten())
}

fn coins(heard: &Heard, at: usize) -> Vec<(String, usize)> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let currency = words.currencies.at(tokens, at).map(|(currency, end)| {
        (currency.map_or_else(|| "money of any currency".to_owned(), |currency| currency.code().to_owned()), end)
    });
    // "R$"
    let letters = tokens.get(at + 1).filter(|next| next.is_sign('$') && next.glued && tokens[at].kind == Kind::Word);
    let dollar = letters.and_then(|_| dollar_of(&tokens[at].text)).map(|dollar| (dollar.code().to_owned(), at + 2));
    let sign = of_sign(&tokens[at]).map(|coin| match coin {
        Coin::Of(currency) => (currency.code().to_owned(), at + 1),
        Coin::Dollar | Coin::Any => ("dollars, of the region where it has its own".to_owned(), at + 1),
    });
    let per = words.per.at(tokens, at).map(|(each, end)| (format!("per {}", each.name()), end));
    let others = [
        words.other_units.at(tokens, at).map(|((), end)| ("counts something else", end)),
        words.odd_periods.at(tokens, at).map(|((), end)| ("per a period that no amount is kept in", end)),
    ];
    [currency.into_iter().chain(dollar).chain(sign).chain(per).collect(), owned(others.into_iter().flatten())].concat()
}

fn times(heard: &Heard, at: usize) -> Vec<(String, usize)> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let said = |name: &'static str, found: Option<((), usize)>| found.map(|((), end)| (name, end));
    let found = [
        words.units.at(tokens, at).map(|(unit, end)| (unit_name(unit), end)),
        words.parts.at(tokens, at).map(|(part, end)| (part_name(part), end)),
        words.edges.at(tokens, at).map(|(edge, end)| (edge_name(edge), end)),
        words.ends.at(tokens, at).map(|(_, end)| ("a part of it", end)),
        words.holidays.at(tokens, at).map(|(_, end)| ("a holiday", end)),
        said("the current one", words.this.at(tokens, at)),
        said("the next one", words.next.at(tokens, at)),
        said("the one after the next", words.after_next.at(tokens, at)),
        said("a quarter", words.quarter.at(tokens, at)),
        said("a half-year", words.half_year.at(tokens, at)),
        said("at once", words.asap.at(tokens, at)),
        said("before long", words.soon.at(tokens, at)),
        said("no fixed date", words.no_rush.at(tokens, at)),
    ];
    let numbered = [
        words.months.at(tokens, at).map(|(month, end)| (format!("month {month}"), end)),
        words.seasons.at(tokens, at).map(|(month, end)| (format!("a season, from month {month}"), end)),
        words.weekdays.at(tokens, at).map(|(day, end)| (format!("day {day} of the week"), end)),
        words.days.at(tokens, at).map(|(days, end)| (format!("{days} days from today"), end)),
        words.ordinals.at(tokens, at).map(|(place, end)| (format!("number {place}"), end)),
    ];
    [owned(found.into_iter().flatten()), numbered.into_iter().flatten().collect()].concat()
}

fn denials(heard: &Heard, at: usize) -> Vec<(String, usize)> {
    let (tokens, words): (_, &Vocabulary) = (&heard.tokens, heard.words);
    if tokens[at].kind == Kind::Sign {
        return Vec::new();
    }
    let found = [
        words.harmless_not.at(tokens, at).map(|((), end)| ("a not that denies no value", end)),
        words.not.at(tokens, at).map(|((), end)| ("not", end)),
    ];
    owned(found.into_iter().flatten())
}

fn owned(found: impl Iterator<Item = (&'static str, usize)>) -> Vec<(String, usize)> {
    found.map(|(name, end)| (name.to_owned(), end)).collect()
}

const fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "days",
        Unit::Workday => "workdays",
        Unit::Week => "weeks",
        Unit::Workweek => "working weeks",
        Unit::Weekend => "weekends",
        Unit::Fortnight => "fortnights",
        Unit::Month => "months",
        Unit::Quarter => "quarters",
        Unit::HalfYear => "half-years",
        Unit::Year => "years",
        Unit::Decade => "decades",
    }
}

const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Early => "its beginning",
        Part::Mid => "its middle",
        Part::Late => "its last part",
        Part::End => "its end",
        Part::Rest => "what is left of it",
        Part::Later => "its second half",
    }
}

const fn edge_name(edge: Edge) -> &'static str {
    match edge {
        Edge::Until => "until its end",
        Edge::Before => "before it begins",
        Edge::From => "from its beginning on",
        Edge::After => "after its end",
        Edge::Within => "any day up to it",
        Edge::In => "in it",
        Edge::For => "so long",
    }
}
