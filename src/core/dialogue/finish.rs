//! The end: the rules speak, the prospect is told, the desk is notified; and what happens when the prospect returns.

use jiff::Timestamp;

use super::draft::{Draft, circumstances};
use super::effect::Effect;
use super::state::{Phase, State};
use super::{ask, correct, human};
use crate::core::event::Action;
use crate::core::ids::QuestionId;
use crate::core::lead::answering;
use crate::core::lead::facts;
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::profile::Profile;
use crate::core::lead::qualification::{Qualification, Verdict};
use crate::core::lead::rules;
use crate::core::message::ButtonRole;
use crate::core::script::model::{Notify, Script, StageRule};
use crate::core::script::value::Value;

/// The id of the question whose answer is the prospect's own name; other names are other people's.
const NAME_QUESTION: &str = "name";

/// Scores and stages the lead, tells the prospect, and owes the desk its card.
pub(super) fn finish(draft: &mut Draft<'_>) {
    let is_update = draft.state.finished_at.is_some();
    let seconds_taken = draft.now.duration_since(draft.state.started_at).as_secs();
    draft.state.phase = Phase::Finished;
    draft.state.finished_at = Some(draft.now);
    let judged = judge(draft, seconds_taken);
    if is_update {
        draft.say(draft.phrases().updated);
    }
    if judged.stands {
        say_goodbye(draft, judged.rule);
    }
    // Whoever can only write into a form has one more.
    draft.begin_prompt();
}

/// An answer was corrected after the end: the rules speak anew, and what applies now is asked.
pub(super) fn judge_again(draft: &mut Draft<'_>) {
    let ended_at = draft.state.finished_at.unwrap_or(draft.now);
    let seconds_taken = ended_at.duration_since(draft.state.started_at).as_secs();
    let judged = judge(draft, seconds_taken);
    draft.say(draft.phrases().updated);
    match draft.next_question() {
        Some(question) => ask::ask(draft, question, false),
        None if judged.stands && judged.is_another => say_goodbye(draft, judged.rule),
        None => {}
    }
}

/// What the rules said.
struct Judged<'a> {
    rule: &'a StageRule,
    /// Whether another rule spoke than before.
    is_another: bool,
    /// Whether the lead is where they say.
    stands: bool,
}

/// Scores and stages the lead, and owes the desk its card. The stage of a lead that is with sales stays: the desk is told
/// what the rules would say.
fn judge<'a>(draft: &mut Draft<'a>, seconds_taken: i64) -> Judged<'a> {
    let (mut qualification, rule) = rules::qualify(draft.script, &draft.circumstances());
    let before = draft.state.ended_by.and_then(|rule| draft.script.stages.get(usize::from(rule)));
    let is_another = before.is_none_or(|before| !std::ptr::eq(before, rule));
    let stands = !draft.state.is_with_sales() || qualification.stage == draft.state.stage;
    let mut replaces = None;
    if stands {
        let place = draft.script.stages.iter().position(|one| std::ptr::eq(one, rule));
        draft.state.ended_by = place.and_then(|place| u16::try_from(place).ok());
        replaces = Some(draft.state.stage);
        hold(draft, None);
        note_changes(draft, &qualification);
    } else {
        // A lead that was accepted as something else than the rules' last word is no news as long as they stay with it.
        let verdict = qualification.verdict();
        let is_news = before.is_none_or(|rule| (rule.stage, &rule.reason) != (verdict.stage, &verdict.reason));
        hold(draft, is_news.then_some(verdict));
        qualification.temperature = draft.state.temperature.unwrap_or(qualification.temperature);
    }
    draft.effect(Effect::Qualified { qualification, replaces, seconds_taken });
    match &rule.notify {
        Some(notify) if stands => draft.effect(Effect::Notify(notify.clone())),
        None if stands && draft.state.wants_human => draft.effect(Effect::Notify(Notify::Routed)),
        Some(_) | None => {}
    }
    // Also where the card of a lead stands that is not worth another word.
    draft.refresh_cards();
    Judged { rule, is_another, stands }
}

/// Notes where the rules would put a lead whose stage stays.
fn hold(draft: &mut Draft<'_>, verdict: Option<Verdict>) {
    if draft.state.held == verdict {
        return;
    }
    let (stage, reason) = match &verdict {
        Some(Verdict { stage, reason }) => (Some(*stage), reason.clone()),
        None => (None, None),
    };
    draft.history(Actor::Rules, Change::Held { verdict: stage }, reason);
    draft.state.held = verdict;
}

/// What changed in the lead's life, with the reason.
fn note_changes(draft: &mut Draft<'_>, qualification: &Qualification) {
    let (from, to) = (draft.state.stage, qualification.stage);
    if from != to {
        draft.history(Actor::Rules, Change::Stage { from, to }, qualification.reason.clone());
    }
    let (from, to) = (draft.state.temperature, qualification.temperature);
    if from != Some(to) {
        draft.history(Actor::Rules, Change::Temperature { from, to }, None);
    }
    draft.state.stage = qualification.stage;
    draft.state.temperature = Some(qualification.temperature);
}

fn say_goodbye(draft: &mut Draft<'_>, rule: &StageRule) {
    let Some(say) = &rule.say else { return draft.say(draft.phrases().thank_you) };
    let mut facts = draft.facts(draft.state.language);
    if let Some(desk) = rule.notify.as_ref().and_then(|notify| draft.desk(notify)) {
        let (reader, of_desk) = (human::reader(draft), draft.script.fallback_language());
        let promise = answering::promise(desk, of_desk, draft.state.temperature, draft.now, &reader);
        facts::add_desk(&mut facts, desk, promise, answering::presence(desk, draft.now, &reader));
    }
    let words = say.render(draft.state.language, &facts);
    draft.say_rich(words);
}

/// What the rules make of the answers so far, for a conversation that ends in the middle.
#[must_use]
pub fn as_it_stands(script: &Script, state: &State, now: Timestamp) -> Qualification {
    rules::qualify(script, &circumstances(script, state, now)).0
}

/// Who the lead is: from the answers first, from the platform else.
#[must_use]
pub fn profile(script: &Script, state: &State) -> Profile {
    let values = || {
        let questions = script.questions.iter();
        questions.filter_map(|question| Some((&question.id, state.answers.get(&question.id)?.value()?)))
    };
    let own_name = |id: &QuestionId, value: &Value| match value {
        Value::Name(name) if id.0 == NAME_QUESTION => Some(name.clone()),
        _ => None,
    };
    let name = values().find_map(|(id, value)| own_name(id, value));
    Profile {
        name: name.or_else(|| state.person.display_name().map(without_controls)),
        company: values()
            .find_map(|(_, value)| if let Value::Company(name) = value { Some(name.clone()) } else { None }),
        email: values()
            .find_map(|(_, value)| if let Value::Email(email) = value { Some(email) } else { None })
            .or(state.contacts.email.as_ref())
            .map(|email| email.address.clone()),
        phone: values()
            .find_map(|(_, value)| if let Value::Phone(phone) = value { Some(phone) } else { None })
            .or(state.contacts.phone.as_ref())
            .cloned(),
    }
}

/// A platform hands over names as they were typed.
fn without_controls(name: String) -> String {
    if name.contains(char::is_control) { name.replace(char::is_control, " ").trim().to_owned() } else { name }
}

/// Somebody who has finished writes again.
pub(super) fn remark(draft: &mut Draft<'_>) {
    draft.say(draft.phrases().finished_remark);
    offer_return(draft);
}

/// Somebody answers to what came by itself after the end: the answers can be changed, and the desk hears of it.
pub(super) fn reopen(draft: &mut Draft<'_>) {
    draft.history(Actor::Prospect, Change::Reopened, None);
    let rule = draft.state.ended_by.and_then(|rule| draft.script.stages.get(usize::from(rule)));
    let notify = rule.and_then(|rule| rule.notify.clone()).unwrap_or(Notify::Routed);
    draft.effect(Effect::Notify(notify));
    draft.say(draft.phrases().reopened);
    correct::show_summary(draft);
}

/// Somebody who has finished starts again.
pub(super) fn welcome_back(draft: &mut Draft<'_>) {
    draft.say(draft.phrases().finished_before);
    offer_return(draft);
}

/// Says at least where things stand.
pub(super) fn remind(draft: &mut Draft<'_>) {
    if draft.is_silent() {
        draft.say(draft.phrases().finished_remark);
    }
    offer_return(draft);
}

fn offer_return(draft: &mut Draft<'_>) {
    draft.begin_prompt();
    draft.offer(draft.phrases().update, Action::Update, ButtonRole::Option);
    draft.offer(draft.phrases().begin_anew, Action::Restart, ButtonRole::Option);
}
