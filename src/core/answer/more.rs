//! What a reply says besides what was asked: answers to other questions, and corrections of earlier answers.
//!
//! The reply is cut into pieces of one value each. A piece goes to the one question that it fits best: by a word that
//! names the question, by what the value looks like or counts, or because nothing else is left. No value is used twice.

mod assign;
mod cue;
mod fit;
mod piece;
mod worded;

use std::ops::Range;

use super::heard::Heard;
use super::understand::understand;
use super::{Confidence, Meaning, Misfit, Reading, Understood};
use crate::core::script::model::{AnswerType, Question};
use crate::core::script::value::Value;
use assign::{Assigned, assign};
use fit::is_nothing_more;
use piece::{Piece, counted_at, pieces};

/// A question that a reply may speak of.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    pub question: &'a Question,
    pub standing: Standing,
}

/// How a question stands when a reply comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is asked, for the first time or after a reply that failed.
    Asked {
        again: bool,
    },
    Open,
    /// It has a value; a higher age is an earlier answer.
    Answered {
        age: usize,
    },
}

/// Something that a reply says to a question that was not asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Saying {
    /// The place of the question among the candidates.
    pub candidate: usize,
    pub value: Value,
    /// Whether it is to be taken, or only worth a guess.
    pub certain: bool,
    /// The prospect's own words.
    pub words: String,
    /// What a number counts, in the prospect's own words.
    pub counted: Option<String>,
    /// Bytes of the reply.
    pub span: Range<usize>,
}

/// What a reply means to the question that was asked, once it is known what it says to others.
#[derive(Clone, Debug, PartialEq)]
pub struct Heeded {
    pub understood: Understood,
    /// Bytes of the reply that are used up.
    pub used: Vec<Range<usize>>,
    /// What a number counts, in the prospect's own words.
    pub counted: Option<String>,
    /// Whether the reply holds anything else that could be said to another question.
    pub more: bool,
}

/// Reads a reply to the one candidate that is asked, in the light of what it says to the others.
#[must_use]
pub fn heed(asked: &Question, candidates: &[Candidate], reply: &str, reading: &Reading) -> Heeded {
    let understood = understand(asked, reply, reading);
    if !may_say_more(&understood.meaning) {
        return as_ever(understood);
    }
    let heard = Heard::new(reply, reading);
    let pieces = pieces(&heard);
    let assigned = assign(&heard, &pieces, candidates, &understood);
    let is_asked = |one: &&Assigned| matches!(candidates[one.candidate].standing, Standing::Asked { .. });
    let mut heeded = heed_assigned(&heard, asked, understood, &assigned, is_asked);
    let is_free = |span: &Range<usize>| !heeded.used.iter().any(|used| meets(used, span));
    heeded.more = assigned.iter().any(|one| !is_asked(&one) && is_free(&one.span))
        || pieces.iter().any(|piece| piece.atom.is_some() && is_free(&heard.span(piece.tokens.clone())));
    heeded
}

/// What a reply means by itself. A story is the whole reply, and yet what it says of others may be taken.
fn as_ever(understood: Understood) -> Heeded {
    let used = match understood.meaning {
        Meaning::Value(Value::Text(_)) | Meaning::Unsure => Vec::new(),
        _ => vec![understood.span.clone()],
    };
    Heeded { understood, used, counted: None, more: false }
}

/// The same, once it is known which piece goes where.
fn heed_assigned(
    heard: &Heard,
    asked: &Question,
    understood: Understood,
    assigned: &[Assigned],
    is_asked: impl Fn(&&Assigned) -> bool,
) -> Heeded {
    let own = assigned.iter().find(&is_asked);
    let others: Vec<&Assigned> = assigned.iter().filter(|one| one.is_told() && !is_asked(one)).collect();
    let sure = matches!(understood.meaning, Meaning::Value(_)) && understood.confidence > Confidence::Low;
    let of_own = |own: &Assigned| Heeded {
        understood: own.understood(),
        used: vec![own.span.clone()],
        counted: own.fit.counted.clone().map(|at| heard.reply.raw_at(heard.span(at)).to_owned()),
        more: false,
    };
    match own.filter(|own| own.fit.is_certain()) {
        // "We're about 50 people …, budget around 20k": the clearer of two numbers.
        Some(own) if !(sure && meets(&own.span, &understood.span)) => return of_own(own),
        Some(own) => {
            return Heeded { used: vec![own.span.clone(), understood.span.clone()], understood, ..of_own(own) };
        }
        None => {}
    }
    if !is_elsewhere(heard, asked, &understood, assigned, &others) {
        let mut heeded = as_ever(understood);
        if let Meaning::Option(_) = heeded.understood.meaning {
            heeded.used = span_of_option(heard, asked, &heeded.understood);
        }
        return heeded;
    }
    // "50, and the budget is 30k": what is left when the others are told apart.
    if let Some(own) = own.filter(|own| own.fit.strangers == 0 && own.fit.confidence > Confidence::Low) {
        return of_own(own);
    }
    let left = left(heard, asked, &others);
    let understood = match left {
        Some(left) => left,
        None if matches!(understood.meaning, Meaning::Other(_)) => understood,
        None => {
            let meaning = Meaning::Other(Misfit::NotFound);
            Understood { meaning, confidence: Confidence::High, span: 0..0, alternatives: Vec::new() }
        }
    };
    Heeded { used: vec![understood.span.clone()], understood, counted: None, more: false }
}

fn meets(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Whether what was understood of a reply is said to others.
fn is_elsewhere(
    heard: &Heard,
    asked: &Question,
    understood: &Understood,
    assigned: &[Assigned],
    others: &[&Assigned],
) -> bool {
    match &understood.meaning {
        // What takes any words takes none that are all about something else.
        Meaning::Value(Value::Text(_)) => others.iter().any(|one| one.corrects) && is_all_said(heard, assigned),
        Meaning::Value(_) => others.iter().any(|one| meets(&one.span, &understood.span)),
        Meaning::Option(_) => {
            let chosen = span_of_option(heard, asked, understood);
            others.iter().any(|one| one.corrects && chosen.iter().any(|at| meets(&one.span, at)))
        }
        Meaning::Other(_) => !others.is_empty(),
        Meaning::Unsure | Meaning::Refusal | Meaning::Question(_) | Meaning::Human | Meaning::Command(_) => false,
    }
}

/// What the pieces that are not told to others mean to the question that is asked, where one alone means something.
fn left(heard: &Heard, asked: &Question, others: &[&Assigned]) -> Option<Understood> {
    if let AnswerType::Text { .. } = asked.answer_type {
        return None;
    }
    let spans = pieces(heard).into_iter().map(|piece| heard.span(piece.tokens));
    let free = spans.filter(|span| !others.iter().any(|one| meets(&one.span, span)));
    let mut read = free.filter_map(|span| {
        let understood = understand(asked, heard.reply.raw_at(span.clone()), heard.reading);
        let means = match &understood.meaning {
            // Any words may be a name.
            Meaning::Value(Value::Name(name) | Value::Company(name)) => {
                let small = heard.tokens_in(&span).all(|at| is_nothing_more(heard, at));
                !small && name.chars().next().is_some_and(|first| !first.is_lowercase())
            }
            Meaning::Value(_) | Meaning::Option(_) => true,
            Meaning::Refusal
            | Meaning::Unsure
            | Meaning::Question(_)
            | Meaning::Human
            | Meaning::Command(_)
            | Meaning::Other(_) => false,
        };
        (means && understood.confidence > Confidence::Low).then_some(Understood { span, ..understood })
    });
    let first = read.next()?;
    read.next().is_none().then_some(first)
}

/// What a reply says to candidates that are not asked, without what is used up.
#[must_use]
pub fn besides(candidates: &[Candidate], reply: &str, heeded: &Heeded, reading: &Reading) -> Vec<Saying> {
    if !heeded.more {
        return Vec::new();
    }
    let heard = Heard::new(reply, reading);
    let assigned = assign(&heard, &pieces(&heard), candidates, &heeded.understood);
    let is_free = |one: &Assigned| !heeded.used.iter().any(|used| meets(used, &one.span));
    let others = assigned
        .into_iter()
        .filter(|one| !matches!(candidates[one.candidate].standing, Standing::Asked { .. }) && is_free(one));
    let saying = |one: Assigned| Saying {
        candidate: one.candidate,
        certain: one.certain,
        words: trimmed(heard.reply.raw_at(one.span.clone())).to_owned(),
        counted: one.fit.counted.map(|at| heard.reply.raw_at(heard.span(at)).to_owned()),
        span: one.span,
        value: one.fit.value,
    };
    others.map(saying).collect()
}

/// Whoever asks back, turns away or wants something else says nothing besides.
fn may_say_more(meaning: &Meaning) -> bool {
    match meaning {
        Meaning::Value(_) | Meaning::Option(_) | Meaning::Unsure => true,
        Meaning::Other(misfit) => match misfit {
            Misfit::NotFound | Misfit::TooShort { .. } | Misfit::OutOfBounds { .. } => true,
            Misfit::Empty | Misfit::SmallTalk | Misfit::TooLong { .. } => false,
        },
        Meaning::Refusal | Meaning::Question(_) | Meaning::Human | Meaning::Command(_) => false,
    }
}

/// Whether a reply holds nothing but these pieces and small words.
fn is_all_said(heard: &Heard, assigned: &[Assigned]) -> bool {
    let says_nothing = |at: usize| {
        let words = heard.words;
        let lists = [&words.more.oops, &words.more.meant, &words.more.around, &words.polite, &words.filler];
        (at.saturating_sub(4)..=at)
            .any(|start| lists.iter().any(|list| list.at(&heard.tokens, start).is_some_and(|((), end)| end > at)))
            || counted_at(heard, at).is_some()
    };
    (0..heard.tokens.len()).all(|at| {
        let token = &heard.tokens[at];
        token.kind == super::token::Kind::Sign
            || assigned.iter().any(|one| one.tokens.contains(&at) && one.fit.strangers == 0)
            || says_nothing(at)
    })
}

/// The pieces that by themselves choose the option which the whole reply chooses; the whole reply where none does.
fn span_of_option(heard: &Heard, asked: &Question, understood: &Understood) -> Vec<Range<usize>> {
    let spans = pieces(heard).into_iter().map(|piece: Piece| heard.span(piece.tokens));
    let chooses = |span: &Range<usize>| {
        understand(asked, heard.reply.raw_at(span.clone()), heard.reading).meaning == understood.meaning
    };
    let found: Vec<Range<usize>> = spans.filter(chooses).collect();
    if found.is_empty() { vec![understood.span.clone()] } else { found }
}

fn trimmed(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || ",;.!-–—".contains(c))
}

#[cfg(test)]
mod tests;
