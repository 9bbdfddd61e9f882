//! What the answers are worth and what follows: score, stages, follow-ups.

use jiff::SignedDuration;

use super::super::model::{FollowUp, Notify, ScoreRule, ScoreRules, StageRule};
use super::super::tree::{Content, Node};
use super::read::{Fields, Reading, as_bool};
use super::{ConditionRole, DraftStage, TextRole};
use crate::core::stage::{Stage, Temperature, disqualification_reason, reasons};

impl Reading<'_> {
    pub(super) fn score(&mut self, node: &Node) -> ScoreRules {
        let Some(fields) = self.fields(node, "`score`", &["fit", "interest", "behaviour"]) else {
            return ScoreRules::default();
        };
        ScoreRules {
            fit: self.score_rules(&fields, "fit"),
            interest: self.score_rules(&fields, "interest"),
            behaviour: self.score_rules(&fields, "behaviour"),
        }
    }

    fn score_rules(&mut self, fields: &Fields<'_>, name: &str) -> Vec<ScoreRule> {
        let Some(node) = fields.get(name) else { return Vec::new() };
        self.items(node, name, |reading, _, item| reading.score_rule(item)).unwrap_or_default()
    }

    fn score_rule(&mut self, node: &Node) -> Option<ScoreRule> {
        let fields = self.fields(node, "a score rule", &["when", "points", "because"])?;
        self.required(&fields, "when", |_, _| Some(()));
        let when = self.condition(&fields, "when", ConditionRole::Score);
        let points = self.required(&fields, "points", |reading, node| {
            let points = reading.number(node)?;
            if points == 0.0 {
                reading.faults.warn(node.at, "a rule that gives no points").help("remove it, or give it points");
            }
            Some(points)
        });
        self.given.clone_from(&when);
        let because = self.required_text(&fields, "because", TextRole::Because);
        self.given = None;
        Some(ScoreRule { when: when?, points: points?, because: because? })
    }

    pub(super) fn stage(&mut self, position: usize, node: &Node) -> DraftStage {
        let known = &["when", "stage", "reason", "temperature", "say", "notify", "follow_up"];
        let Some(fields) = self.fields(node, "a stage", known) else {
            return DraftStage { at: node.at, has_when: true, rule: None };
        };
        let when = self.condition(&fields, "when", ConditionRole::Stage(position));
        let stage = self.required(&fields, "stage", Self::stage_name);
        let reason = self.reason(&fields, stage);
        let temperature = fields.get("temperature").and_then(|node| {
            let known: Vec<(&str, Temperature)> = Temperature::ALL.iter().map(|t| (t.name(), *t)).collect();
            self.one_of(node, "temperature", &known)
        });
        self.given.clone_from(&when);
        let notify = self.notify(&fields);
        let say = self.text(&fields, "say", TextRole::Say { notifies: notify.is_some() });
        let follow_up = fields.get("follow_up").map(|node| self.follow_ups(node)).unwrap_or_default();
        if let Some(at) = fields.key_at("follow_up").filter(|_| follow_up.iter().any(|it| it.abandons)) {
            let fault =
                self.faults.error(at, "a stage's follow-ups come after the end: there is nothing left to abandon");
            fault.help("remove `then: abandoned`, or write it into the script's own `follow_up`");
        }
        self.given = None;
        let has_when = fields.has("when");
        let complete = when.is_some() || !has_when;
        let rule = stage.filter(|_| complete).map(|stage| StageRule {
            when,
            stage,
            reason,
            temperature: temperature.unwrap_or(usual_temperature(stage)),
            say,
            notify,
            follow_up,
        });
        DraftStage { at: fields.at, has_when, rule }
    }

    fn stage_name(&mut self, node: &Node) -> Option<Stage> {
        let known: Vec<(&str, Stage)> = Stage::GIVEN_BY_A_SCRIPT.iter().map(|stage| (stage.name(), *stage)).collect();
        let word = self.word(node)?;
        if let Some(stage) = Stage::from_name(&word)
            && !Stage::GIVEN_BY_A_SCRIPT.contains(&stage)
        {
            let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
            self.faults
                .error(node.at, format!("`{word}` is not a script's to give: a rep decides on it"))
                .help(format!("a script gives {}", names.join(", ")));
            return None;
        }
        self.one_of(node, "stage", &known)
    }

    fn reason(&mut self, fields: &Fields<'_>, stage: Option<Stage>) -> Option<String> {
        let Some(node) = fields.get("reason") else {
            if stage == Some(Stage::Disqualified) && !fields.has("reason") {
                let at = fields.key_at("stage").unwrap_or(fields.at);
                self.faults
                    .error(at, "`disqualified` needs a reason")
                    .help(format!("add `reason:` and one of {}", reasons().collect::<Vec<_>>().join(", ")));
            }
            return None;
        };
        let reason = self.word(node)?;
        if stage.is_some_and(|stage| stage != Stage::Disqualified) {
            self.faults.error(node.at, "only `disqualified` has a reason").help("remove it");
        } else if disqualification_reason(&reason).is_none() {
            let fault = self.faults.error(node.at, format!("unknown reason `{reason}`"));
            fault.help_nearest(&reason, reasons());
        }
        Some(reason)
    }

    fn notify(&mut self, fields: &Fields<'_>) -> Option<Notify> {
        let node = fields.get("notify")?;
        if let Some(routed) = as_bool(node) {
            return routed.then_some(Notify::Routed);
        }
        let desk = self.word(node)?;
        if let Some(desks) = self.desks
            && !desks.contains(&desk)
        {
            let fault = self.faults.error(node.at, format!("there is no desk `{desk}` in the configuration"));
            if desks.is_empty() {
                fault.help(format!("add it to bantam.toml: `[[desks]]` with `name = \"{desk}\"`"));
            } else {
                fault.help_nearest(&desk, desks.iter().map(String::as_str));
            }
        }
        Some(Notify::Desk(desk))
    }

    pub(super) fn follow_ups(&mut self, node: &Node) -> Vec<FollowUp> {
        let read = self.items(node, "follow_up", |reading, _, item| {
            let follow_up = reading.follow_up(item)?;
            Some((follow_up, item.at))
        });
        let follow_ups = read.unwrap_or_default();
        for pair in follow_ups.windows(2) {
            let ((earlier, _), (later, at)) = (&pair[0], &pair[1]);
            if earlier.abandons {
                self.faults
                    .error(*at, "this never comes: the conversation is abandoned before")
                    .help("`then: abandoned` goes last");
            } else if later.silent_for <= earlier.silent_for {
                self.faults
                    .error(*at, "this comes no later than the one before it")
                    .help("write them in the order of `silent_for`, which counts from the prospect's last word");
            }
        }
        follow_ups.into_iter().map(|(follow_up, _)| follow_up).collect()
    }

    fn follow_up(&mut self, node: &Node) -> Option<FollowUp> {
        let fields = self.fields(node, "a follow-up", &["silent_for", "say", "then", "notify"])?;
        let silent_for = self.required(&fields, "silent_for", Self::duration);
        let say = self.text(&fields, "say", TextRole::FollowUp);
        let abandons = fields.get("then").and_then(|node| self.one_of(node, "ending", &[("abandoned", true)]));
        let notify = self.notify(&fields);
        if !["say", "then", "notify"].iter().any(|key| fields.has(key)) {
            self.faults
                .error(fields.at, "a follow-up that does nothing")
                .help("add `say`, `notify` or `then: abandoned`");
        }
        Some(FollowUp { silent_for: silent_for?, say, abandons: abandons.unwrap_or(false), notify })
    }

    /// `30min`, `1h`, `3d`, `2w`.
    pub(super) fn duration(&mut self, node: &Node) -> Option<SignedDuration> {
        let word = self.word(node)?;
        let unit_at = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
        let seconds = match word[unit_at..].trim() {
            "m" | "min" => Some(60),
            "h" => Some(3_600),
            "d" => Some(86_400),
            "w" => Some(604_800),
            _ => None,
        };
        let amount: Option<i64> = word[..unit_at].parse().ok().filter(|amount| (1..=100_000).contains(amount));
        if let (Some(amount), Some(seconds)) = (amount, seconds) {
            return Some(SignedDuration::from_secs(amount * seconds));
        }
        self.faults.error(node.at, format!("`{word}` is no stretch of time")).help("write `30min`, `1h`, `3d` or `2w`");
        None
    }

    /// The reading of a map whose author wrote nothing but a scalar.
    pub(super) fn is_scalar(node: &Node) -> bool {
        matches!(node.content, Content::Scalar { .. })
    }
}

fn usual_temperature(stage: Stage) -> Temperature {
    match stage {
        Stage::Sql | Stage::Opportunity | Stage::Won => Temperature::Hot,
        Stage::Mql | Stage::Sal | Stage::Pql => Temperature::Warm,
        Stage::New | Stage::Iql | Stage::Lost | Stage::Nurture | Stage::Disqualified => Temperature::Cold,
    }
}
