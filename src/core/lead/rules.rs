//! The rules of a script at work: answers in, score and stage out.

use super::facts::{self, Circumstances};
use super::qualification::{Coverage, Qualification, Reason, Score, ScoreDimension};
use crate::core::script::fact::Facts;
use crate::core::script::model::{ScoreRule, Script, StageRule};

/// What the rules make of the answers, and the stage rule that said so.
#[must_use]
pub fn qualify<'s>(script: &'s Script, circumstances: &Circumstances<'_>) -> (Qualification, &'s StageRule) {
    // Reasons are read on the desk, in its language.
    let mut facts = facts::facts(circumstances, script.fallback_language());
    let score = score(script, &facts);
    facts::add_score(&mut facts, &score);
    let rule = stage_rule(script, &facts);
    let qualification = Qualification {
        stage: rule.stage,
        reason: rule.reason.clone(),
        temperature: rule.temperature,
        score,
        coverage: Coverage::of(script, circumstances.answers),
    };
    (qualification, rule)
}

fn score(script: &Script, facts: &Facts) -> Score {
    let reasons = |rules: &[ScoreRule], dimension| -> Vec<Reason> {
        let held = rules.iter().filter(|rule| rule.when.holds(facts));
        held.map(|rule| {
            let because = rule.because.render(script.fallback_language(), facts).to_plain();
            Reason { dimension, points: rule.points, because }
        })
        .collect()
    };
    // Not `sum`, whose nothing is -0.
    let sum = |reasons: &[Reason]| reasons.iter().fold(0.0, |sum, reason| sum + reason.points);
    let fit = reasons(&script.score.fit, ScoreDimension::Fit);
    let interest = reasons(&script.score.interest, ScoreDimension::Interest);
    let behaviour = reasons(&script.score.behaviour, ScoreDimension::Behaviour);
    let (fit_points, interest_points, behaviour_points) = (sum(&fit), sum(&interest), sum(&behaviour));
    Score {
        fit: fit_points,
        interest: interest_points,
        behaviour: behaviour_points,
        total: fit_points + interest_points + behaviour_points,
        because: [fit, interest, behaviour].concat(),
    }
}

/// The first rule that matches. `check` makes sure that the last one has no condition.
fn stage_rule<'a>(script: &'a Script, facts: &Facts) -> &'a StageRule {
    let matches = |rule: &&StageRule| rule.when.as_ref().is_none_or(|when| when.holds(facts));
    script.stages.iter().find(matches).unwrap_or_else(|| &script.stages[script.stages.len() - 1])
}
