//! How well a piece of a reply answers a question that nobody asked just now.

use std::ops::Range;

use super::super::heard::Heard;
use super::super::phrase::Phrases;
use super::super::reply::fold;
use super::super::sense::Edge;
use super::super::token::{Kind, Token, tokenize};
use super::super::understand::understand;
use super::super::{Confidence, Meaning};
use super::piece::{Atom, Nature, Piece, counted_at};
use crate::core::script::fact::Facts;
use crate::core::script::model::{AnswerType, Question};
use crate::core::script::value::Value;

/// What speaks for a value being the answer to a question, from little to much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Evidence {
    /// The value could be one of that type, and little else is said: "we're 50".
    Plain,
    /// The value is all that is said: "in June".
    Bare,
    /// Its own look or what it counts tells: "20k euros", "by June", "50 people".
    Typed,
    /// The question's own word stands beside it, or one that only such a question has: "budget 20k".
    Named,
}

/// A value of a question's type in a piece.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fit {
    pub value: Value,
    pub confidence: Confidence,
    pub evidence: Evidence,
    /// Words that say something else.
    pub strangers: usize,
    /// Hedged, or counted in other heads than the question asks for.
    pub doubtful: bool,
    /// Whether nothing else is said.
    pub alone: bool,
    /// What the figure counts, as tokens of the reply.
    pub counted: Option<Range<usize>>,
}

/// With more words that say something else, a value is part of a story.
pub(super) const MOST_STRANGERS: usize = 4;

impl Fit {
    /// Whether there is no doubt that the prospect means this question.
    pub(super) fn is_certain(&self) -> bool {
        self.strangers == 0 && self.is_close()
    }

    /// The same, whatever else is said in the same breath.
    pub(super) fn is_close(&self) -> bool {
        self.evidence >= Evidence::Typed && !self.doubtful && self.confidence > Confidence::Low
    }
}

/// The words that a question has for itself.
pub(super) struct Own {
    /// Its id.
    names: Vec<String>,
    /// What it asks in, folded and cut.
    asked: Vec<Vec<Token>>,
    /// Whether no other question takes values of its kind, so that a word for the kind names it.
    sole: bool,
}

impl Own {
    pub(super) fn of(question: &Question, sole: bool) -> Self {
        let id = fold(&question.id.0);
        let names = id.split('_').filter(|word| word.len() > 3).map(str::to_owned).collect();
        let texts = question.ask.templates().map(|ask| ask.render(&Facts::default()).to_plain());
        let asked = texts.map(|text| tokenize(&fold(&text))).chain([tokenize(&id.replace('_', " "))]).collect();
        Self { names, asked, sole }
    }

    /// Whether the question itself has a word of this list.
    fn speaks_of(&self, list: &Phrases<()>) -> bool {
        self.asked.iter().any(|tokens| list.anywhere(tokens).is_some())
    }

    fn has(&self, word: &str) -> bool {
        word.len() > 3 && self.asked.iter().flatten().any(|token| token.text == word)
    }
}

/// The value of a question's type that a piece holds, with what speaks for it; nothing where it is denied.
pub(super) fn fit(heard: &Heard, piece: &Piece, cue: &Range<usize>, question: &Question, own: &Own) -> Option<Fit> {
    let atom = piece.atom.as_ref().filter(|atom| may_answer(atom.nature, &question.answer_type))?;
    let text = heard.reply.raw_at(heard.span(piece.tokens.clone()));
    let understood = understand(question, text, heard.reading);
    let Meaning::Value(value) = understood.meaning else { return None };
    let counted = counted(heard, piece, atom, question, own);
    // "3 offices", where nobody asked for offices.
    let is_number = matches!(question.answer_type, AnswerType::Number { .. });
    let behind = heard.tokens.get(atom.tokens.end).filter(|_| atom.tokens.end < piece.tokens.end);
    if is_number
        && counted.is_none()
        && behind.is_some_and(|next| next.kind == Kind::Word)
        && end_of_small(heard, atom.tokens.end).is_none()
    {
        return None;
    }
    let around = Around::of(heard, piece, atom, cue, counted.as_ref().map(|(at, _)| at), question, own)?;
    let evidence = evidence(heard, atom, &around, counted.as_ref().map(|(_, whom)| *whom), question)?;
    let other_heads = matches!(counted, Some((_, Whom::Others)));
    Some(Fit {
        value,
        confidence: understood.confidence,
        evidence,
        strangers: around.strangers,
        alone: around.others == 0 && !around.named,
        doubtful: around.hedged || other_heads,
        counted: counted.map(|(at, _)| at),
    })
}

fn may_answer(nature: Nature, answer_type: &AnswerType) -> bool {
    match answer_type {
        AnswerType::Money { .. } => matches!(nature, Nature::Amount | Nature::Scaled | Nature::Figure),
        AnswerType::Number { .. } => matches!(nature, Nature::Scaled | Nature::Figure),
        AnswerType::Timeline | AnswerType::Date => nature == Nature::Time,
        AnswerType::Email => nature == Nature::Email,
        AnswerType::Phone => nature == Nature::Phone,
        AnswerType::Url => nature == Nature::Url,
        AnswerType::Text { .. }
        | AnswerType::Choice
        | AnswerType::MultiChoice
        | AnswerType::YesNo
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Country
        | AnswerType::Rating { .. } => false,
    }
}

/// Whether what a figure counts is what the question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whom {
    /// The very word, or heads where heads are asked for.
    Asked,
    /// Heads in another role: employees where users are asked for.
    Others,
}

/// What a figure counts, where the question is about such.
fn counted(heard: &Heard, piece: &Piece, atom: &Atom, question: &Question, own: &Own) -> Option<(Range<usize>, Whom)> {
    let AnswerType::Number { .. } = question.answer_type else { return None };
    let (tokens, more) = (&heard.tokens, &heard.words.more);
    let heads = [&more.persons, &more.users, &more.staff];
    // "50 sales people"
    (atom.tokens.end..piece.tokens.end.min(atom.tokens.end + 2)).find_map(|at| {
        let listed = heads.iter().enumerate().filter_map(|(kind, list)| Some((kind, list.at(tokens, at)?.1)));
        let listed = listed.max_by_key(|(_, end)| *end).filter(|(_, end)| *end <= piece.tokens.end);
        let Some((kind, end)) = listed else {
            let is_own = tokens[at].kind == Kind::Word && own.has(&tokens[at].text) && at == atom.tokens.end;
            return is_own.then_some((at..at + 1, Whom::Asked));
        };
        let asked = heads.iter().any(|list| own.speaks_of(list));
        let whom = if kind == 0 || own.speaks_of(heads[kind]) { Whom::Asked } else { Whom::Others };
        asked.then_some((at..end, whom))
    })
}

/// What the words around a value say.
#[derive(Default)]
struct Around {
    /// The question's own name, or a word that only such a question has.
    named: bool,
    /// A word for ways to reach somebody.
    reach: bool,
    strangers: usize,
    /// Words besides "about" and the like.
    others: usize,
    hedged: bool,
}

impl Around {
    /// None where the value is denied.
    fn of(
        heard: &Heard,
        piece: &Piece,
        atom: &Atom,
        cue: &Range<usize>,
        counted: Option<&Range<usize>>,
        question: &Question,
        own: &Own,
    ) -> Option<Self> {
        let (tokens, words) = (&heard.tokens, heard.words);
        let more = &words.more;
        let names = match question.answer_type {
            AnswerType::Money { .. } => Some(&more.budget),
            AnswerType::Timeline | AnswerType::Date => Some(&more.wanted),
            _ => None,
        };
        let names = names.filter(|list| own.sole || own.speaks_of(list));
        let mut around = Self { strangers: piece.beside, others: piece.beside, ..Self::default() };
        let mut at = piece.tokens.start;
        while at < piece.tokens.end {
            let own_tokens = [Some(&atom.tokens), counted, Some(cue)];
            if let Some(skipped) = own_tokens.into_iter().flatten().find(|range| range.contains(&at)) {
                at = skipped.end;
                continue;
            }
            let token = &tokens[at];
            if token.kind == Kind::Sign {
                at += 1;
                continue;
            }
            let end_in = |list: &Phrases<()>| list.at(tokens, at).map(|((), end)| end);
            if let Some(end) = end_in(&words.not) {
                words.harmless_not.at(tokens, at)?;
                at = end;
            } else if let Some((None, end)) = words.yes_no.at(tokens, at) {
                around.hedged = true;
                at = end;
            } else if let Some(end) = names.and_then(end_in) {
                around.named = true;
                at = end;
            } else if own.names.contains(&token.text) && !words.filler.contains(&token.text) {
                around.named = true;
                at += 1;
            } else if let Some(end) = end_in(&more.reach) {
                around.reach = true;
                around.others += 1;
                at = end;
            } else if let Some(end) = end_in(&words.about).or_else(|| end_in(&words.polite)) {
                at = end;
            } else if let Some(end) = end_of_small(heard, at) {
                around.others += 1;
                at = end;
            } else {
                around.others += 1;
                around.strangers += usize::from(!own.has(&token.text));
                at += 1;
            }
        }
        Some(around)
    }
}

/// Whether a token is a sign, or belongs to a word or phrase that says nothing.
pub(super) fn is_nothing_more(heard: &Heard, at: usize) -> bool {
    let covers = |start: usize| end_of_small(heard, start).is_some_and(|end| end > at);
    heard.tokens[at].kind == Kind::Sign || (at.saturating_sub(4)..=at).any(covers)
}

/// The end of a word or phrase that says nothing, or what some value is for.
pub(super) fn end_of_known(heard: &Heard, at: usize) -> Option<usize> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let lists = [&words.more.budget, &words.more.wanted, &words.more.reach, &words.filler];
    let cue = lists.into_iter().filter_map(|list| list.at(tokens, at).map(|((), end)| end)).max();
    cue.or_else(|| end_of_small(heard, at)).or_else(|| counted_at(heard, at))
}

/// The end of a word or phrase that says nothing.
fn end_of_small(heard: &Heard, at: usize) -> Option<usize> {
    let (tokens, words) = (&heard.tokens, heard.words);
    let lists = [&words.more.around, &words.more.oops, &words.more.meant, &words.articles];
    let lists = lists.into_iter().chain([&words.greetings, &words.polite, &words.about, &words.and, &words.between]);
    let end = lists.filter_map(|list| list.at(tokens, at).map(|((), end)| end)).max();
    end.or_else(|| words.edges.at(tokens, at).map(|(_, end)| end))
}

fn evidence(
    heard: &Heard,
    atom: &Atom,
    around: &Around,
    counted: Option<Whom>,
    question: &Question,
) -> Option<Evidence> {
    if around.named || counted == Some(Whom::Asked) {
        return Some(Evidence::Named);
    }
    let looks = match &question.answer_type {
        AnswerType::Money { .. } => atom.nature == Nature::Amount,
        AnswerType::Number { .. } => counted.is_some(),
        AnswerType::Timeline | AnswerType::Date => is_deadline(heard, &atom.tokens),
        // An address in a story may be anybody's.
        _ => around.reach || around.strangers == 0,
    };
    match (atom.nature, around) {
        _ if looks => Some(Evidence::Typed),
        // "20k" may be anything that is counted, but hardly a number of people.
        (Nature::Scaled, _) if matches!(question.answer_type, AnswerType::Number { .. }) => None,
        (_, Around { others: 0, .. }) => Some(Evidence::Bare),
        (Nature::Email | Nature::Phone | Nature::Url, _) => Some(Evidence::Plain),
        // "In June" and "in May" are when something was, is, or will be.
        (Nature::Time, _) => None,
        (Nature::Amount | Nature::Scaled | Nature::Figure, _) => (around.strangers == 0).then_some(Evidence::Plain),
    }
}

/// Whether a time is limited as a deadline is: "by June", "within 3 months", "before Easter".
fn is_deadline(heard: &Heard, time: &Range<usize>) -> bool {
    let (tokens, words) = (&heard.tokens, heard.words);
    let before = words.edges.at(tokens, time.start).filter(|(_, end)| *end <= time.end);
    let behind = || words.edges.before(tokens, time.end).filter(|(_, start)| *start > time.start);
    let soon = words.asap.at(tokens, time.start).is_some() || words.no_rush.at(tokens, time.start).is_some();
    let limits = |edge| matches!(edge, Edge::Until | Edge::Before | Edge::Within);
    soon || before.is_some_and(|(edge, _)| limits(edge)) || behind().is_some_and(|(edge, _)| limits(edge))
}
