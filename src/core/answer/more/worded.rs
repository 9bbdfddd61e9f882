//! What is said in words alone: "sorry, I meant someone else", "my name is Ann", "we're based in Austria".

use std::ops::Range;

use super::super::heard::Heard;
use super::super::phrase::Phrases;
use super::super::token::Kind;
use super::super::understand::understand;
use super::super::{Confidence, Meaning};
use super::assign::Assigned;
use super::cue::Cue;
use super::fit::{Evidence, Fit, is_nothing_more};
use super::piece::Piece;
use super::{Candidate, Standing};
use crate::core::script::model::{AnswerType, Question};
use crate::core::script::value::Value;

/// The id of the question for the prospect's own name; other names are other people's.
const OWN_NAME: &str = "name";

/// The most words of an option that is meant instead of another one.
const LONGEST_OPTION: usize = 8;

/// What a word that leads in gives to a name, a company or a country.
pub(super) fn led_in(
    heard: &Heard,
    piece: &Piece,
    candidates: &[Candidate],
    cue: Option<&Cue>,
) -> Option<(usize, Fit, Range<usize>)> {
    let more = &heard.words.more;
    let lists =
        [(AnswerType::Name, &more.named), (AnswerType::Company, &more.company), (AnswerType::Country, &more.based)];
    let start = cue.map_or(piece.tokens.start, |cue| piece.tokens.start.max(cue.tokens.end));
    let mut found = lists.into_iter().filter_map(|(answer_type, list)| {
        let (begins, name) =
            (start..piece.tokens.end.min(start + 3)).find_map(|at| Some((at, lead_in(heard, piece, list, at)?)))?;
        let small = (start..begins).all(|at| is_nothing_more(heard, at));
        let mut asked = candidates.iter().enumerate().filter(|(_, one)| {
            one.question.answer_type == answer_type
                && (answer_type != AnswerType::Name || one.question.id.0 == OWN_NAME)
        });
        let (index, one) = asked.next().filter(|_| small && asked.next().is_none())?;
        let value = value_of(heard, begins..piece.tokens.end, name, one.question)?;
        Some((index, said(value), begins..piece.tokens.end))
    });
    found.next()
}

/// The end of such a phrase that begins here; a single word counts only with a colon behind it, or before a country.
fn lead_in(heard: &Heard, piece: &Piece, list: &Phrases<()>, at: usize) -> Option<usize> {
    let ((), end) = list.at(&heard.tokens, at).filter(|((), end)| *end < piece.tokens.end)?;
    let clear = end > at + 1 || heard.tokens[end].is_sign(':') || std::ptr::eq(list, &raw const heard.words.more.based);
    clear.then_some(end)
}

/// A name that is written as one, or a country that is all there is; `name` is the token behind what leads in.
fn value_of(heard: &Heard, tokens: Range<usize>, name: usize, question: &Question) -> Option<Value> {
    let span = heard.span(tokens.clone());
    let text = heard.reply.raw_at(span.clone());
    let understood = understand(question, text, heard.reading);
    let sure = understood.confidence == Confidence::High && understood.alternatives.is_empty();
    let Meaning::Value(value) = understood.meaning else { return None };
    let own = heard.tokens_in(&(span.start + understood.span.start..span.start + understood.span.end));
    let written = match &value {
        Value::Name(name) | Value::Company(name) => {
            name.chars().next().is_some_and(|first| !first.is_lowercase()) && text.contains(name.as_str())
        }
        Value::Country(_) => (name..tokens.end).all(|at| own.contains(&at) || is_nothing_more(heard, at)),
        _ => false,
    };
    (sure && written).then_some(value)
}

fn said(value: Value) -> Fit {
    let (evidence, confidence) = (Evidence::Named, Confidence::High);
    Fit { value, confidence, evidence, strangers: 0, doubtful: false, alone: false, counted: None }
}

/// The option, or after "I meant" also the name, that is meant instead of the latest answer of its kind.
pub(super) fn meant(heard: &Heard, candidates: &[Candidate], cue: &Cue) -> Option<Assigned> {
    let tokens = cue.tokens.end..heard.tokens.len();
    let words = heard.tokens[tokens.clone()].iter().filter(|token| token.kind != Kind::Sign).count();
    if words == 0 || words > LONGEST_OPTION {
        return None;
    }
    let span = heard.span(tokens.clone());
    let text = heard.reply.raw_at(span.clone());
    let asked = candidates.iter().find(|one| matches!(one.standing, Standing::Asked { .. }));
    let again = asked.is_some_and(|one| one.standing == Standing::Asked { again: true });
    let takes = |question: &Question| {
        let understood = understand(question, text, heard.reading);
        matches!(understood.meaning, Meaning::Value(_) | Meaning::Option(_)) && understood.confidence > Confidence::Low
    };
    let is_story = |question: &Question| matches!(question.answer_type, AnswerType::Text { .. });
    let asked_takes = asked.is_some_and(|one| !is_story(one.question) && takes(one.question));
    if asked_takes && (again || !cue.clear) {
        return None;
    }
    let mut answered: Vec<(usize, usize, &Question)> = (candidates.iter().enumerate())
        .filter_map(|(index, one)| match one.standing {
            Standing::Answered { age } => Some((age, index, one.question)),
            Standing::Asked { .. } | Standing::Open => None,
        })
        .collect();
    answered.sort_by_key(|(age, ..)| *age);
    let sure = |question: &Question| {
        let understood = understand(question, text, heard.reading);
        (understood.confidence == Confidence::High).then_some(understood.meaning)
    };
    let option = |question: &Question| match (&question.answer_type, sure(question)?) {
        (AnswerType::Choice, Meaning::Option(option)) => question.options.get(option)?.value.on(heard.reading.today),
        _ => None,
    };
    // Any words may be a name.
    let name = |question: &Question| match (&question.answer_type, sure(question)?) {
        (AnswerType::Company | AnswerType::Name | AnswerType::Country, Meaning::Value(value)) => Some(value),
        _ => None,
    };
    let may_name = cue.clear && !asked.is_some_and(|one| is_story(one.question));
    let latest = answered.first().filter(|(age, ..)| may_name && *age == 0);
    let chosen = answered.iter().find_map(|(_, index, question)| Some((*index, option(question)?)));
    let (candidate, value) =
        chosen.or_else(|| latest.and_then(|(_, index, question)| Some((*index, name(question)?))))?;
    Some(Assigned { candidate, fit: said(value), span, tokens, corrects: true, certain: true })
}
