//! A turn in the making: what was said and done so far, and the state as it will be.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use jiff::Timestamp;

use super::effect::{Effect, Turn};
use super::more::More;
use super::state::{Phase, State};
use super::{finish, responsible, timer};
use crate::core::answer::{Answer, Reading, show};
use crate::core::event::{Action, Press};
use crate::core::ids::{Language, QuestionId};
use crate::core::lead::desk::Desk;
use crate::core::lead::facts::{self, Circumstances};
use crate::core::lead::lead::{Actor, Change, HistoryEntry, RecordedAnswer};
use crate::core::lead::routing::Desks;
use crate::core::message::{Button, ButtonRole, Message, Rich};
use crate::core::phrases::{Phrases, phrases};
use crate::core::script::expression::Condition;
use crate::core::script::fact::Facts;
use crate::core::script::model::{Notify, Question, Script};
use crate::core::script::text::Text;
use crate::core::script::value::{Money, Value};

pub(super) struct Draft<'a> {
    pub script: &'a Script,
    pub desks: &'a Desks,
    pub now: Timestamp,
    pub state: State,
    /// What the reply said besides the answer.
    pub more: More,
    effects: Vec<Effect>,
    message: Message,
}

impl<'a> Draft<'a> {
    pub fn new(script: &'a Script, desks: &'a Desks, state: State, now: Timestamp) -> Self {
        Self { script, desks, now, state, more: More::default(), effects: Vec::new(), message: Message::default() }
    }

    pub fn into_turn(mut self) -> Turn {
        if !self.message.text.is_empty() {
            let shows_contact_button = self.message.contact_button.is_some();
            self.message.removes_contact_button = self.state.contact_button_shown && !shows_contact_button;
            self.state.contact_button_shown = shows_contact_button;
            self.effects.insert(0, Effect::Reply(self.message));
        }
        // Who begins anew is followed up there.
        let begins_anew = self.effects.contains(&Effect::BeginAnew);
        self.state.wake_at = if begins_anew { None } else { timer::next(self.script, &self.state) };
        Turn { state: self.state, effects: self.effects }
    }

    pub fn phrases(&self) -> &'static Phrases {
        phrases(self.state.language)
    }

    /// Whether nothing was said yet.
    pub fn is_silent(&self) -> bool {
        self.message.text.is_empty()
    }

    /// Whether these words were said already in this turn.
    pub fn says(&self, words: &str) -> bool {
        self.message.text.to_plain().contains(words)
    }

    /// Says a phrase of ours, in a paragraph of its own.
    pub fn say(&mut self, phrase: &str) {
        self.message.text.push_paragraph(Rich::from_marked(phrase));
    }

    /// Says words that may hold what a prospect wrote, in a paragraph of their own.
    pub fn say_plain(&mut self, words: String) {
        self.message.text.push_paragraph(Rich::plain(words));
    }

    pub fn say_rich(&mut self, words: Rich) {
        self.message.text.push_paragraph(words);
    }

    /// Says a text of the script to the prospect.
    pub fn say_text(&mut self, text: &Text) {
        let words = self.render(text);
        self.say_rich(words);
    }

    pub fn render(&self, text: &Text) -> Rich {
        text.render_with(self.state.language, || self.facts(self.state.language))
    }

    /// Begins a prompt: the buttons that follow are the only ones that count from here on. Whatever is asked, an answer in
    /// words is welcome, so there is a form for it where the platform needs one.
    pub fn begin_prompt(&mut self) {
        self.state.prompt += 1;
        self.message.buttons.clear();
        self.message.contact_button = None;
        let press = Press { conversation: self.state.conversation, prompt: self.state.prompt, action: Action::Write };
        self.message.form =
            Some(Button { label: self.phrases().write_answer.to_owned(), press, role: ButtonRole::Move });
    }

    pub fn offer(&mut self, label: impl Into<String>, action: Action, role: ButtonRole) {
        let press = Press { conversation: self.state.conversation, prompt: self.state.prompt, action };
        self.message.buttons.push(Button { label: label.into(), press, role });
    }

    pub fn offer_contact(&mut self, label: &str) {
        self.message.contact_button = Some(label.to_owned());
    }

    pub fn effect(&mut self, effect: Effect) {
        let effect = match effect {
            Effect::Notify(notify) => {
                let notify = self.settled(notify);
                self.state.on_desk = true;
                if let Notify::Desk(name) = &notify {
                    self.state.goes_to(name);
                }
                Effect::Notify(notify)
            }
            Effect::Note { notify, note } => Effect::Note { notify: self.settled(notify), note },
            other => other,
        };
        self.effects.push(effect);
    }

    /// Names the desk that is meant, where there is one.
    fn settled(&self, notify: Notify) -> Notify {
        self.desk(&notify).map_or(notify, |desk| Notify::Desk(desk.name.clone()))
    }

    /// The desk that a notification means.
    pub fn desk(&self, notify: &Notify) -> Option<&'a Desk> {
        responsible::desk(self.script, self.desks, &self.state, notify, self.now).map(|(desk, _)| desk)
    }

    /// Sees to it that the cards of a lead that stands on a desk are shown anew.
    pub fn refresh_cards(&mut self) {
        if self.state.on_desk && !self.effects.contains(&Effect::RefreshCards) {
            self.effect(Effect::RefreshCards);
        }
    }

    /// Notes a step in the life of a lead that is on record.
    pub fn history(&mut self, by: Actor, what: Change, why: Option<String>) {
        if self.state.open {
            self.effect(Effect::History(HistoryEntry { at: self.now, by, what, why }));
        }
    }

    pub fn question(&self, id: &QuestionId) -> Option<&'a Question> {
        self.script.question(id)
    }

    pub fn circumstances(&self) -> Circumstances<'_> {
        circumstances(self.script, &self.state, self.now)
    }

    /// Everything known, shown in the reader's language.
    pub fn facts(&self, reader: Language) -> Facts {
        facts::facts(&self.circumstances(), reader)
    }

    pub fn reading(&self) -> Reading {
        Reading {
            language: self.state.language,
            region: self.script.region,
            currency: self.script.currency,
            today: facts::day_of(self.now, &self.script.time_zone),
        }
    }

    /// An amount of which nobody said the currency is one in the script's.
    pub fn in_the_scripts_currency(&self, value: Value) -> Value {
        match value {
            Value::Money(money) => {
                Value::Money(Money { currency: money.currency.or(Some(self.script.currency)), ..money })
            }
            other => other,
        }
    }

    /// Stores an answer, or changes it, and notes what becomes of the record.
    pub fn record(&mut self, question: &Question, answer: Answer) {
        let desk_language = self.script.fallback_language();
        let position = self.script.questions.iter().position(|q| q.id == question.id).unwrap_or_default();
        let recorded = RecordedAnswer {
            question: question.id.clone(),
            dimension: question.dimension.clone(),
            asked: question.ask.render_with(desk_language, || self.facts(desk_language)).to_plain(),
            raw: answer.raw.clone(),
            given: answer.given.clone(),
            shown: show::show_answer(question, &answer, desk_language).unwrap_or_default(),
            at: answer.at,
        };
        let profile_before = finish::profile(self.script, &self.state);
        self.state.guesses.remove(&question.id);
        let before = self.state.answers.insert(question.id.clone(), answer);
        if let Some(before) = before.filter(|before| before.given != recorded.given) {
            let shown_before = show::show_answer(question, &before, desk_language).unwrap_or(before.raw);
            self.state.behaviour.corrections += 1;
            let why = format!("{shown_before} → {}", recorded.shown);
            let is_known = self.state.on_desk || self.state.finished_at.is_some();
            let corrected = Change::Corrected { question: question.id.clone(), is_known };
            self.history(Actor::Prospect, corrected, Some(why));
            self.refresh_cards();
        }
        self.effect(Effect::Answered { position, answer: recorded });
        let profile = finish::profile(self.script, &self.state);
        if profile != profile_before {
            self.effect(Effect::Profile(profile));
        }
    }

    /// Forgets the answers to questions that no longer apply, or that come after the end of the questions; in the script's
    /// order because a condition may speak of answers before it.
    pub fn withdraw_what_no_longer_applies(&mut self) {
        let mut ended = false;
        let mut known = None;
        for question in &self.script.questions {
            if !self.state.answers.contains_key(&question.id) {
                continue;
            }
            let mut holds =
                |condition: &Condition| condition.holds(known.get_or_insert_with(|| self.facts(self.state.language)));
            if ended || question.when.as_ref().is_some_and(|when| !holds(when)) {
                self.withdraw(question);
                known = None;
            } else {
                ended = question.stop_when.as_ref().is_some_and(holds);
            }
        }
    }

    fn withdraw(&mut self, question: &Question) {
        self.state.answers.remove(&question.id);
        self.state.path.retain(|id| *id != question.id);
        self.effect(Effect::Withdrawn(question.id.clone()));
        self.effect(Effect::Profile(finish::profile(self.script, &self.state)));
    }

    /// Whether the questions lead to this one: it applies, and no answer before it ends them.
    pub fn reaches(&self, wanted: &Question) -> bool {
        let gathered = OnceCell::new();
        let holds = |condition: &Condition| condition.holds(gathered.get_or_init(|| self.facts(self.state.language)));
        let before = self.script.questions.iter().take_while(|question| question.id != wanted.id);
        let ends = |question: &Question| {
            let applies = question.when.as_ref().is_none_or(holds);
            let is_answered = self.state.answers.contains_key(&question.id);
            applies && is_answered && question.stop_when.as_ref().is_some_and(holds)
        };
        wanted.when.as_ref().is_none_or(holds) && !before.into_iter().any(ends)
    }

    /// The first question that applies and is open, unless an answer before it ends the questions.
    pub fn next_question(&self) -> Option<&'a Question> {
        let gathered = OnceCell::new();
        let facts = || gathered.get_or_init(|| self.facts(self.state.language));
        for question in &self.script.questions {
            if question.when.as_ref().is_some_and(|when| !when.holds(facts())) {
                continue;
            }
            if !self.state.answers.contains_key(&question.id) {
                return Some(question);
            }
            if question.stop_when.as_ref().is_some_and(|stop| stop.holds(facts())) {
                return None;
            }
        }
        None
    }

    /// The question being asked.
    pub fn asked(&self) -> Option<&'a Question> {
        match &self.state.phase {
            Phase::Asking { question, .. } => self.question(question),
            Phase::Fresh
            | Phase::Consent
            | Phase::Confirming
            | Phase::Choosing
            | Phase::Finished
            | Phase::Cancelled { .. }
            | Phase::Abandoned { .. } => None,
        }
    }
}

/// What the facts of a conversation are drawn from.
pub(super) fn circumstances<'a>(script: &'a Script, state: &'a State, now: Timestamp) -> Circumstances<'a> {
    Circumstances {
        script,
        answers: &state.answers,
        person: &state.person,
        language: state.language,
        number: state.number,
        source: state.source.as_ref(),
        behaviour: &state.behaviour,
        contact_attested: state.attested_phone.is_some(),
        now,
    }
}

/// The answers that a summary lists: questions that were asked, in the script's order.
pub(super) fn summary_rows<'a>(
    script: &'a Script,
    answers: &'a BTreeMap<QuestionId, Answer>,
) -> impl Iterator<Item = (usize, &'a Question, &'a Answer)> {
    let questions = script.questions.iter().enumerate();
    questions.filter_map(|(index, question)| Some((index, question, answers.get(&question.id)?)))
}
