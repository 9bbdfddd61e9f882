//! Questions that are never asked, rules that never give points, stages that are never reached.

use super::super::diagnostic::{Faults, Span};
use super::super::expression::Condition;
use super::super::load::{ConditionRole, ConditionUse, Draft};
use super::super::model::{AnswerType, Question, ScoreRule};
use super::proof::{Bounds, Cases, Domain};
use super::scope::{Knowledge, values_of};

/// Takes the conditions that are sound in themselves.
pub(super) fn check_flow(draft: &Draft, sound: &[&ConditionUse], knowledge: &Knowledge<'_>, faults: &mut Faults) {
    let mut domain = domain(knowledge);
    // A rule with a fault is not among those whose points were added up.
    if faults.has_errors() {
        domain.numbers.retain(|name, _| !name.starts_with("score."));
    }
    // Questions first, in their order: what is never asked decides about later conditions.
    let (questions, others): (Vec<&ConditionUse>, Vec<&ConditionUse>) =
        sound.iter().copied().partition(|site| matches!(site.role, ConditionRole::When(_)));
    for site in questions.into_iter().chain(others) {
        let never = cases(&site.condition).never(&domain);
        match site.role {
            ConditionRole::When(position) if never => {
                faults.error(site.at, "this can never hold, so the question is never asked").help(WHY_NEVER);
                if let Some(asked) = knowledge.questions.get(position) {
                    domain.unasked.push(asked.id.to_owned());
                }
            }
            ConditionRole::StopWhen(_) if never => {
                faults.warn(site.at, "this can never hold").help(WHY_NEVER);
            }
            ConditionRole::Score if never => {
                faults.warn(site.at, "this can never hold, so the rule never gives points").help(WHY_NEVER);
            }
            ConditionRole::When(_)
            | ConditionRole::StopWhen(_)
            | ConditionRole::Score
            | ConditionRole::Stage(_)
            | ConditionRole::Route => {}
        }
    }
    check_stages(draft, sound, &domain, faults);
    check_dimensions(draft, faults);
}

const WHY_NEVER: &str = "look at its bounds and at the values that the options have";

/// A bare name asks whether it was answered; anything else is read as it stands.
pub(super) fn cases(condition: &Condition) -> Cases {
    Cases::of(condition.program().expression())
}

fn check_stages(draft: &Draft, sound: &[&ConditionUse], domain: &Domain, faults: &mut Faults) {
    let Some(last) = draft.stages.last() else { return };
    if last.has_when {
        faults
            .error(draft.at, "no stage is left for leads that match none of these")
            .help("end with one that has no `when`, as in `- {stage: nurture, temperature: cold}`");
    }
    let mut earlier: Vec<(usize, Span, Cases)> = Vec::new();
    for (position, stage) in draft.stages.iter().enumerate() {
        let site = sound.iter().find(|site| site.role == ConditionRole::Stage(position));
        if let Some((_, at, _)) = earlier.iter().find(|(other, _, _)| !draft.stages[*other].has_when) {
            let line = faults.line(*at);
            faults
                .error(stage.at, format!("this stage can never match: the one on line {line} matches always"))
                .help("a stage without `when` goes last");
            continue;
        }
        match site {
            Some(site) => {
                let own = cases(&site.condition);
                if own.never(domain) {
                    faults.error(site.at, "this can never hold, so the stage is never given").help(WHY_NEVER);
                } else if let Some((_, at, _)) = earlier.iter().find(|(_, _, other)| own.implies(other, domain)) {
                    let line = faults.line(*at);
                    faults
                        .error(
                            site.at,
                            format!("this stage can never match: whatever meets it meets line {line} before"),
                        )
                        .help("put the narrower condition first");
                }
                earlier.push((position, stage.at, own));
            }
            None if !stage.has_when => earlier.push((position, stage.at, Cases::always())),
            // Its condition has a fault of its own.
            None => {}
        }
    }
}

/// A dimension without a question is never covered.
fn check_dimensions(draft: &Draft, faults: &mut Faults) {
    if draft.questions.iter().any(|draft| draft.question.is_none()) {
        return;
    }
    let asked = |dimension| {
        let questions = draft.questions.iter().filter_map(|draft| draft.question.as_ref());
        questions.into_iter().any(|question| question.dimension.as_ref() == Some(dimension))
    };
    let missing: Vec<&str> =
        draft.script.framework.dimensions.iter().filter(|dimension| !asked(dimension)).map(|d| d.0.as_str()).collect();
    if !missing.is_empty() && !draft.questions.is_empty() {
        faults
            .warn(
                draft.questions_at,
                format!("no question asks for {}, which is part of the framework", missing.join(", ")),
            )
            .help("`coverage.share` never reaches 1; give a question that `dimension`");
    }
}

/// What the answers and the score can be.
fn domain(knowledge: &Knowledge<'_>) -> Domain {
    let mut domain = Domain::default();
    for asked in &knowledge.questions {
        if let Some(question) = asked.question {
            bound_answer(&mut domain, asked.id, question);
        }
    }
    let score = &knowledge.script.score;
    let groups = [("fit", &score.fit), ("interest", &score.interest), ("behaviour", &score.behaviour)];
    let mut total = (0.0, 0.0);
    for (name, rules) in groups {
        let (least, most) = reachable(rules);
        domain.numbers.insert(format!("score.{name}"), Bounds::between(least, most));
        total = (total.0 + least, total.1 + most);
    }
    domain.numbers.insert("score.total".to_owned(), Bounds::between(total.0, total.1));
    domain.numbers.insert("coverage.share".to_owned(), Bounds::between(0.0, 1.0));
    for counter in ["reprompts", "skips", "corrections", "seconds_to_reply", "replies"] {
        domain.numbers.insert(format!("behaviour.{counter}"), Bounds::between(0.0, f64::INFINITY));
    }
    for (part, least, most) in [("month", 1.0, 12.0), ("day", 1.0, 31.0), ("hour", 0.0, 23.0), ("weekday", 1.0, 7.0)] {
        domain.numbers.insert(format!("now.{part}"), Bounds::between(least, most));
    }
    domain
}

fn bound_answer(domain: &mut Domain, id: &str, question: &Question) {
    match &question.answer_type {
        AnswerType::Number { min, max } => {
            let bounds = Bounds::between(min.unwrap_or(f64::NEG_INFINITY), max.unwrap_or(f64::INFINITY));
            domain.numbers.insert(id.to_owned(), bounds);
        }
        AnswerType::Money { min, max, .. } => {
            let bounds = Bounds::between(min.unwrap_or(0.0), max.unwrap_or(f64::INFINITY));
            for part in ["amount", "min", "max"] {
                domain.numbers.insert(format!("{id}.{part}"), bounds);
            }
        }
        AnswerType::Rating { max } => {
            domain.numbers.insert(id.to_owned(), Bounds::between(1.0, f64::from(*max)));
        }
        AnswerType::Choice => {
            if let Some(values) = values_of(question) {
                domain.texts.insert(id.to_owned(), values);
            }
        }
        AnswerType::Text { .. }
        | AnswerType::MultiChoice
        | AnswerType::YesNo
        | AnswerType::Timeline
        | AnswerType::Date
        | AnswerType::Email
        | AnswerType::Phone
        | AnswerType::Url
        | AnswerType::Company
        | AnswerType::Name
        | AnswerType::Country => {}
    }
}

/// The fewest and the most points that rules can give together.
fn reachable(rules: &[ScoreRule]) -> (f64, f64) {
    let sum = |pick: fn(f64) -> f64| rules.iter().map(|rule| pick(rule.points)).sum::<f64>();
    (sum(|points| points.min(0.0)), sum(|points| points.max(0.0)))
}
