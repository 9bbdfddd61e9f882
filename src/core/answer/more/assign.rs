//! Which piece of a reply goes to which question, and how surely.

use std::ops::Range;

use super::super::heard::Heard;
use super::super::{Confidence, Meaning, Understood};
use super::cue::{Cue, cue};
use super::fit::{Evidence, Fit, MOST_STRANGERS, Own, fit};
use super::piece::Piece;
use super::worded::{led_in, meant};
use super::{Candidate, Standing};
use crate::core::script::model::{AnswerType, Question};

/// A piece and the candidate that it goes to.
pub(super) struct Assigned {
    pub candidate: usize,
    pub fit: Fit,
    /// Bytes of the reply.
    pub span: Range<usize>,
    pub tokens: Range<usize>,
    pub corrects: bool,
    pub certain: bool,
}

impl Assigned {
    /// Whether it says by itself what it is for.
    pub(super) fn is_told(&self) -> bool {
        self.certain && (self.corrects || self.fit.evidence >= Evidence::Typed)
    }

    pub(super) fn understood(&self) -> Understood {
        let meaning = Meaning::Value(self.fit.value.clone());
        Understood { meaning, confidence: self.fit.confidence, span: self.span.clone(), alternatives: Vec::new() }
    }
}

/// The pieces of a reply, each with the candidate that it goes to; those that fit none are left out.
pub(super) fn assign(
    heard: &Heard,
    pieces: &[Piece],
    candidates: &[Candidate],
    understood: &Understood,
) -> Vec<Assigned> {
    // Whoever asks something does not tell.
    if heard.tokens.iter().any(|token| token.is_sign('?')) {
        return Vec::new();
    }
    let cue = cue(heard).filter(|cue| !answers_itself(cue, candidates, understood));
    let in_story = is_story(candidates);
    let mut owns: Option<Vec<Own>> = None;
    let mut assigned: Vec<Assigned> = Vec::new();
    for piece in pieces {
        let corrects = cue.as_ref().filter(|cue| cue.tokens.start < piece.tokens.end);
        if piece.atom.is_none() {
            if let Some((candidate, fit, tokens)) = led_in(heard, piece, candidates, corrects) {
                let certain = corrects.is_some() || candidates[candidate].standing == Standing::Open;
                let span = heard.span(tokens.clone());
                assigned.push(Assigned { candidate, fit, span, tokens, corrects: corrects.is_some(), certain });
            }
            continue;
        }
        let owns = owns.get_or_insert_with(|| {
            candidates.iter().map(|one| Own::of(one.question, is_sole(one, candidates))).collect()
        });
        let behind = cue.as_ref().map_or(0..0, |cue| cue.tokens.clone());
        let fits: Vec<(usize, Fit)> = (candidates.iter().zip(&*owns).enumerate())
            .filter_map(|(index, (one, own))| Some((index, fit(heard, piece, &behind, one.question, own)?)))
            // "…, answered by hand, 5 people": in a story, an aside may be of anybody.
            .map(|(index, fit)| {
                (index, Fit { doubtful: fit.doubtful || in_story && piece.is_aside && fit.alone, ..fit })
            })
            .collect();
        if let Some((candidate, fit)) = best(candidates, fits, corrects) {
            let certain = is_certain(candidates[candidate].standing, &fit, corrects);
            let (span, tokens) = (heard.span(piece.tokens.clone()), piece.tokens.clone());
            assigned.push(Assigned { candidate, fit, span, tokens, corrects: corrects.is_some(), certain });
        }
    }
    by_elimination(candidates, &mut assigned);
    let mut assigned = one_each(assigned);
    if assigned.is_empty() {
        assigned.extend(cue.and_then(|cue| meant(heard, candidates, &cue)));
    }
    assigned
}

/// Whether a text is asked for, in which values may be anybody's.
fn is_story(candidates: &[Candidate]) -> bool {
    candidates.iter().any(|one| {
        let asked = matches!(one.standing, Standing::Asked { .. });
        asked && matches!(one.question.answer_type, AnswerType::Text { .. })
    })
}

/// Whether no other candidate takes values of this kind.
fn is_sole(one: &Candidate, candidates: &[Candidate]) -> bool {
    let kind = |question: &Question| match question.answer_type {
        // Both are days.
        AnswerType::Date => AnswerType::Timeline.name(),
        _ => question.answer_type.name(),
    };
    candidates.iter().filter(|other| kind(other.question) == kind(one.question)).count() == 1
}

/// Whether the "no" before a value answers the question that was asked.
fn answers_itself(cue: &Cue, candidates: &[Candidate], understood: &Understood) -> bool {
    let asked = candidates.iter().find(|one| matches!(one.standing, Standing::Asked { .. }));
    let chooses = asked.is_some_and(|one| {
        matches!(one.question.answer_type, AnswerType::YesNo | AnswerType::Choice | AnswerType::MultiChoice)
    });
    !cue.clear && chooses && matches!(understood.meaning, Meaning::Value(_) | Meaning::Option(_))
}

/// The candidate that a piece fits best; none where several fit alike.
fn best(candidates: &[Candidate], fits: Vec<(usize, Fit)>, cue: Option<&Cue>) -> Option<(usize, Fit)> {
    let standing = |index: usize| candidates[index].standing;
    let of_one_kind = |one: usize, other: usize| {
        let kind = |index: usize| match candidates[index].question.answer_type {
            AnswerType::Timeline | AnswerType::Date => "time",
            ref other => other.name(),
        };
        kind(one) == kind(other)
    };
    // What is asked for goes to the question that is asked, and not to another of the same kind.
    if cue.is_none()
        && let Some((index, _)) = fits.iter().find(|(index, _)| matches!(standing(*index), Standing::Asked { .. }))
    {
        let asked = *index;
        let fits = fits.into_iter().filter(|(index, _)| *index == asked || !of_one_kind(*index, asked));
        return most_telling(candidates, fits.collect(), cue);
    }
    most_telling(candidates, fits, cue)
}

fn most_telling(candidates: &[Candidate], mut fits: Vec<(usize, Fit)>, cue: Option<&Cue>) -> Option<(usize, Fit)> {
    let rank = |index: usize| match (candidates[index].standing, cue) {
        // "Sorry, I meant 30", after a reply that was not understood, is for the same question.
        (Standing::Asked { again: true }, Some(Cue { clear: true, .. })) => 3,
        (Standing::Answered { .. }, Some(Cue { clear: true, .. }))
        | (Standing::Asked { .. }, None | Some(Cue { clear: false, .. })) => 2,
        (Standing::Asked { again: false }, Some(Cue { clear: true, .. }))
        | (Standing::Answered { .. }, Some(Cue { clear: false, .. }))
        | (Standing::Open, None) => 1,
        (Standing::Open, Some(_)) | (Standing::Answered { .. }, None) => 0,
    };
    // Without a word of correcting, only what names it speaks of a question that has its answer, and in no story.
    let in_story = is_story(candidates);
    fits.retain(|(index, fit)| {
        let answered = matches!(candidates[*index].standing, Standing::Answered { .. });
        !answered || cue.is_some() || !in_story && fit.evidence == Evidence::Named && fit.is_certain()
    });
    let age = |index: usize| match candidates[index].standing {
        Standing::Answered { age } => age,
        Standing::Asked { .. } | Standing::Open => 0,
    };
    // A guess says less than a value.
    let told = |fit: &Fit| (fit.evidence, fit.confidence > Confidence::Low);
    fits.sort_by(|(a, first), (b, second)| {
        (told(second), rank(*b)).cmp(&(told(first), rank(*a))).then(age(*a).cmp(&age(*b)))
    });
    let mut fits = fits.into_iter();
    let (index, first) = fits.next()?;
    let rival = fits
        .next()
        .filter(|(other, second)| (told(second), rank(*other), age(*other)) == (told(&first), rank(index), age(index)));
    rival.is_none().then_some((index, first))
}

/// Whether a fit is to be taken.
fn is_certain(standing: Standing, fit: &Fit, cue: Option<&Cue>) -> bool {
    match (standing, cue) {
        // Whoever says so may say why in the same breath.
        (Standing::Answered { .. }, Some(_)) if fit.evidence >= Evidence::Typed => {
            fit.is_close() && fit.strangers <= MOST_STRANGERS
        }
        (Standing::Answered { .. }, Some(_)) => fit.strangers == 0 && !fit.doubtful && fit.confidence > Confidence::Low,
        (Standing::Answered { .. }, None) | (Standing::Open | Standing::Asked { .. }, _) => fit.is_certain(),
    }
}

/// A value that is all that a piece says is certain where it can only be for one question that is left:
/// "50 people, June, 20k".
fn by_elimination(candidates: &[Candidate], assigned: &mut [Assigned]) {
    let served: Vec<usize> = assigned.iter().filter(|one| one.certain).map(|one| one.candidate).collect();
    let takes_figures =
        |question: &Question| matches!(question.answer_type, AnswerType::Money { .. } | AnswerType::Number { .. });
    for one in assigned {
        let question = candidates[one.candidate].question;
        let left = candidates.iter().enumerate().filter(|(index, other)| {
            let alike = is_time(question) && is_time(other.question)
                || takes_figures(question) && takes_figures(other.question);
            alike && !served.contains(index) && !matches!(other.standing, Standing::Answered { .. })
        });
        // A lone "50" may be anything.
        let telling = is_time(question) || matches!(question.answer_type, AnswerType::Money { .. });
        let bare = one.fit.evidence == Evidence::Bare && one.fit.strangers == 0 && !one.fit.doubtful;
        let sure = one.fit.confidence == Confidence::High && candidates[one.candidate].standing == Standing::Open;
        one.certain |= telling && bare && sure && left.count() == 1;
    }
}

fn is_time(question: &Question) -> bool {
    matches!(question.answer_type, AnswerType::Timeline | AnswerType::Date)
}

/// At most one piece for each candidate: the one that corrects another, or else the only certain one; of several that
/// say different things, none.
fn one_each(assigned: Vec<Assigned>) -> Vec<Assigned> {
    let mut kept: Vec<Assigned> = Vec::new();
    let mut torn: Vec<usize> = Vec::new();
    for one in assigned {
        let before = kept.iter().position(|other| other.candidate == one.candidate);
        match before.map(|at| (at, &kept[at])) {
            None => kept.push(one),
            Some((at, other)) if one.corrects && !other.corrects && one.fit.confidence > Confidence::Low => {
                kept[at] = Assigned { certain: one.certain || other.certain, ..one };
            }
            Some((at, other)) if one.certain && !other.certain => kept[at] = one,
            Some((_, other)) if other.certain && !one.certain || other.fit.value == one.fit.value => {}
            Some(_) => torn.push(one.candidate),
        }
    }
    kept.retain(|one| !torn.contains(&one.candidate));
    kept
}
