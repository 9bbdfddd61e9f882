//! However prospects come to their answers (going back, skipping, correcting, editing, pausing, in another language), the
//! lead is the one that the same answers give in order. Only behaviour goes by its counters.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use bantam::core::answer::{Answer, Given};
use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::said::Said;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::dialogue::step::step;
use bantam::core::event::{Action, Edit, Event, Person, Press};
use bantam::core::ids::{Account, ConversationId, LeadId, MessageId, Platform, QuestionId};
use bantam::core::lead::qualification::{Qualification, Reason, ScoreDimension};
use bantam::core::lead::routing::Desks;
use bantam::core::script::load::load;
use bantam::core::script::model::{AnswerType, Question, Script};
use bantam::core::script::value::{OptionValue, Value};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use crate::support::inbound::inbound;
use crate::support::scripts::shipped;

static SHIPPED: LazyLock<Vec<Script>> =
    LazyLock::new(|| ["bant", "champ", "meddic", "craft"].into_iter().map(shipped).collect());

/// What a prospect does; numbers choose among what there is.
#[derive(Clone, Copy, Debug)]
enum Deed {
    /// Answers what is asked, by a button or typed.
    Answer(usize),
    Unsure,
    Back,
    Skip,
    /// At the summary: sends it. After the end: looks at it again.
    GoOn,
    /// At the summary: chooses this answer to be corrected.
    Correct(usize),
    /// Changes the message so many before the last one to another answer.
    Edit(usize, usize),
    Language(bool),
    Stop,
    /// Does nothing for so many hours.
    Pause(i64),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        12 => (0..12_usize).prop_map(Deed::Answer),
        1 => Just(Deed::Unsure),
        2 => Just(Deed::Back),
        2 => Just(Deed::Skip),
        2 => Just(Deed::GoOn),
        3 => (0..12_usize).prop_map(Deed::Correct),
        4 => (0..8_usize, 0..12_usize).prop_map(|(back, which)| Deed::Edit(back, which)),
        1 => any::<bool>().prop_map(Deed::Language),
        1 => Just(Deed::Stop),
        1 => (0..2_000_i64).prop_map(Deed::Pause),
    ];
    prop::collection::vec(deed, 0..60)
}

/// How a question is answered.
#[derive(Clone, Debug)]
enum Reply {
    Type(String),
    /// Buttons, by their place.
    Press(Vec<u16>),
}

/// One of the answers to a question; typed ones are the same in every language.
fn reply(script: &Script, question: &Question, which: usize) -> Reply {
    let typed = typed(script, question, which / 2);
    let buttons = match question.answer_type {
        AnswerType::YesNo => 2,
        AnswerType::Rating { max } => max as usize,
        _ => question.options.len(),
    };
    if buttons > 0 && (which.is_multiple_of(2) || typed.is_none()) {
        return Reply::Press(vec![u16::try_from(which / 2 % buttons).unwrap()]);
    }
    Reply::Type(typed.unwrap())
}

fn typed(script: &Script, question: &Question, which: usize) -> Option<String> {
    let texts: &[&str] = match question.answer_type {
        AnswerType::Text { .. } => &["We lose leads at night", "Our quotes take too long", "All is done on paper"],
        AnswerType::Money { .. } => &["25k EUR", "500 EUR", "4000 EUR"],
        AnswerType::Number { .. } => &["12", "120"],
        AnswerType::Timeline => &["asap"],
        AnswerType::Email => &["ann@brightmill.com", "ann@gmail.com"],
        AnswerType::Phone => &["+49 30 901820", "+49 30 901821"],
        AnswerType::Company => &["Brightmill Ltd", "Acme GmbH"],
        AnswerType::Name => &["Maria Jansen", "Tom Berg"],
        AnswerType::Choice | AnswerType::MultiChoice => {
            let option = &question.options[which % question.options.len()];
            return Some(
                option
                    .label
                    .render(script.fallback_language(), &bantam::core::script::fact::Facts::default())
                    .to_plain(),
            );
        }
        AnswerType::YesNo | AnswerType::Rating { .. } | AnswerType::Date | AnswerType::Url | AnswerType::Country => {
            return None;
        }
    };
    Some(texts[which % texts.len()].to_owned())
}

/// A conversation, with what its prospect can see and remember.
struct Talk<'a> {
    script: &'a Script,
    state: State,
    now: Timestamp,
    /// What was typed, and to which question.
    typed: Vec<(MessageId, QuestionId)>,
    messages: usize,
    /// What the rules said last.
    judged: Option<Qualification>,
}

impl<'a> Talk<'a> {
    fn begin(script: &'a Script) -> Self {
        let now: Timestamp = "2027-03-01T09:00:00Z".parse().unwrap();
        let person = Person {
            account: Account { platform: Platform::Telegram, id: "4711".to_owned() },
            first_name: Some("Ann".to_owned()),
            last_name: None,
            username: None,
            language: None,
        };
        let state = State::fresh(ConversationId(1), LeadId(1), person, script.fallback_language(), now);
        let mut talk = Self { script, state, now, typed: Vec::new(), messages: 0, judged: None };
        talk.handle(Event::Start { payload: None });
        if talk.state.phase == Phase::Consent {
            talk.press(Action::Agree);
        }
        talk
    }

    /// Handles an event as a process does that was started just now.
    fn handle(&mut self, event: Event) {
        self.messages += 1;
        let inbound = inbound(&self.state.person, event, self.messages);
        let said = Said::before(&self.state, &inbound);
        let turn = step(self.script, &Desks::NONE, self.state.clone(), &inbound.event, self.now).remembering(said);
        for effect in turn.effects {
            if let Effect::Qualified { qualification, .. } = effect {
                self.judged = Some(qualification);
            }
        }
        let stored = serde_json::to_string(&turn.state).unwrap();
        self.state = serde_json::from_str(&stored).unwrap();
    }

    fn say(&mut self, text: &str) {
        if let Some(question) = self.asked() {
            self.typed.push((MessageId((self.messages + 1).to_string()), question.id.clone()));
        }
        self.handle(Event::Say(text.to_owned()));
    }

    fn press(&mut self, action: Action) {
        self.handle(Event::Press(Press { conversation: self.state.conversation, prompt: self.state.prompt, action }));
    }

    fn asked(&self) -> Option<&'a Question> {
        match &self.state.phase {
            Phase::Asking { question, .. } => self.script.question(question),
            _ => None,
        }
    }

    fn answer(&mut self, reply: &Reply) {
        match reply {
            Reply::Type(text) => self.say(text),
            Reply::Press(places) => {
                let several = self.asked().is_some_and(|question| question.answer_type == AnswerType::MultiChoice);
                let chosen = if several { self.state.chosen.clone() } else { Vec::new() };
                for place in chosen.into_iter().chain(places.iter().copied()) {
                    self.press(Action::Option(place));
                }
                if several {
                    self.press(Action::Done);
                }
            }
        }
    }

    fn perform(&mut self, deed: Deed) {
        self.now += SignedDuration::from_secs(7);
        match deed {
            Deed::Answer(which) => {
                if let Some(question) = self.asked() {
                    self.answer(&reply(self.script, question, which));
                }
            }
            Deed::Unsure if self.asked().is_some() => self.say("no idea"),
            Deed::Unsure => {}
            Deed::Back => self.say("/back"),
            Deed::Skip => self.say("/skip"),
            Deed::GoOn => match self.state.phase {
                Phase::Confirming => self.press(Action::Confirm),
                Phase::Finished => {
                    self.handle(Event::LookAgain);
                    self.press(Action::Update);
                }
                _ => {}
            },
            Deed::Correct(which) => self.correct(which),
            Deed::Edit(back, which) => {
                let Some(place) = self.typed.len().checked_sub(back + 1) else { return };
                let (message, question) = self.typed[place].clone();
                let question = self.script.question(&question).unwrap();
                if let Some(text) = typed(self.script, question, which) {
                    self.handle(Event::Edit(Edit { message, text }));
                }
            }
            Deed::Language(other) => {
                let languages = &self.script.languages;
                let language = languages[usize::from(other) % languages.len()];
                self.say(&format!("/language {}", language.code()));
            }
            Deed::Stop => self.say("/cancel"),
            Deed::Pause(hours) => {
                self.now += SignedDuration::from_hours(hours);
                while self.state.wake_at.is_some_and(|at| at <= self.now) {
                    self.handle(Event::Silence);
                }
            }
        }
    }

    fn correct(&mut self, which: usize) {
        if self.state.phase == Phase::Confirming {
            self.press(Action::Correct);
        }
        if self.state.phase != Phase::Choosing {
            return;
        }
        let answered: Vec<u16> = (0..)
            .zip(&self.script.questions)
            .filter(|(_, question)| self.state.answers.contains_key(&question.id))
            .map(|(index, _)| index)
            .collect();
        self.press(Action::CorrectQuestion(answered[which % answered.len()]));
    }

    /// Goes on until there is nothing more to do.
    fn end(&mut self) {
        for round in 0..300 {
            self.now += SignedDuration::from_secs(7);
            match self.state.phase {
                Phase::Finished => return,
                Phase::Asking { .. } => self.perform(Deed::Answer(round % 2)),
                Phase::Confirming => self.press(Action::Confirm),
                Phase::Choosing => self.say("/back"),
                Phase::Fresh | Phase::Consent | Phase::Cancelled { .. } | Phase::Abandoned { .. } => {
                    self.handle(Event::Start { payload: None });
                }
            }
        }
        panic!("it does not end: {:#?}", self.state);
    }

    /// Gives these answers in order, each at its time.
    fn retell(script: &'a Script, answers: &BTreeMap<QuestionId, Answer>) -> Self {
        let mut talk = Self::begin(script);
        while let Some(question) = talk.asked() {
            let answer = answers.get(&question.id).unwrap_or_else(|| panic!("{} is asked in order only", question.id));
            talk.now = answer.at;
            for _ in 0..3 {
                if talk.asked().is_some_and(|asked| asked.id == question.id) {
                    talk.give(question, answer);
                }
            }
            assert_ne!(talk.asked().map(|asked| &asked.id), Some(&question.id), "{answer:?} does not answer again");
        }
        if talk.state.phase == Phase::Confirming {
            talk.press(Action::Confirm);
        }
        talk
    }

    fn give(&mut self, question: &Question, answer: &Answer) {
        let place = |value: &str| {
            let wanted = OptionValue::Fixed(Value::Choice(value.to_owned()));
            let place = question.options.iter().position(|option| option.value == wanted);
            u16::try_from(place.expect("it was offered")).unwrap()
        };
        let reply = match (&answer.given, answer.option) {
            (Given::Skipped | Given::Refused, _) => Reply::Type("/skip".to_owned()),
            (Given::Unsure, _) => Reply::Type("no idea".to_owned()),
            (Given::NotUnderstood, _) => panic!("{question:?} was not answered: {answer:?}"),
            (Given::Value(_), Some(option)) => Reply::Press(vec![option]),
            (Given::Value(Value::Choice(value)), None) => Reply::Press(vec![place(value)]),
            (Given::Value(Value::MultiChoice(values)), None) => {
                Reply::Press(values.iter().map(|it| place(it)).collect())
            }
            (Given::Value(Value::YesNo(yes)), None) => Reply::Press(vec![u16::from(!yes)]),
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "one of ten at most")]
            (Given::Value(Value::Rating(rating)), None) => Reply::Press(vec![rating.given as u16 - 1]),
            (Given::Value(_), None) => Reply::Type(answer.raw.clone()),
        };
        self.answer(&reply);
    }

    fn given(&self) -> BTreeMap<&QuestionId, &Given> {
        self.state.answers.iter().map(|(id, answer)| (id, &answer.given)).collect()
    }
}

/// What the answers alone are worth.
fn worth(qualification: &Qualification) -> (f64, f64, Vec<&Reason>) {
    let reasons = qualification.score.because.iter().filter(|reason| reason.dimension != ScoreDimension::Behaviour);
    (qualification.score.fit, qualification.score.interest, reasons.collect())
}

fn comes_to_the_same(script: &Script, deeds: &[Deed]) -> Result<(), TestCaseError> {
    let mut talk = Talk::begin(script);
    for deed in deeds {
        talk.perform(*deed);
    }
    talk.end();
    let retold = Talk::retell(script, &talk.state.answers);
    prop_assert_eq!(talk.given(), retold.given());
    prop_assert_eq!(&retold.state.phase, &Phase::Finished);
    let (judged, in_order) = (talk.judged.as_ref().unwrap(), retold.judged.as_ref().unwrap());
    prop_assert_eq!(worth(judged), worth(in_order));
    prop_assert_eq!(&judged.coverage, &in_order.coverage);
    Ok(())
}

/// One question of a script that branches.
#[derive(Clone, Debug)]
struct Branch {
    typed: bool,
    optional: bool,
    /// Asked only after this option of the question so many before.
    when: Option<(usize, usize)>,
    /// After this option, nothing more is asked.
    stop_when: Option<usize>,
}

fn branches() -> impl Strategy<Value = (Vec<Branch>, bool)> {
    let branch = (
        prop::bool::weighted(0.25),
        any::<bool>(),
        prop::option::weighted(0.5, (1..4_usize, 0..3_usize)),
        prop::option::weighted(0.25, 0..3_usize),
    )
        .prop_map(|(typed, optional, when, stop_when)| Branch { typed, optional, when, stop_when });
    (prop::collection::vec(branch, 2..9), any::<bool>())
}

fn branching((branches, confirm): &(Vec<Branch>, bool)) -> Script {
    let mut source =
        format!("script: branching\nframework: [need]\nlanguages: [en, de]\nconfirm: {confirm}\nquestions:\n");
    let (mut fit, mut interest) = (String::new(), String::new());
    for (index, branch) in branches.iter().enumerate() {
        let _ = write!(
            source,
            "  - {{id: q{index}, dimension: need, ask: Question {index}?, optional: {}",
            branch.optional
        );
        if branch.typed {
            source.push_str(", type: text");
            let _ = writeln!(interest, "    - {{when: has(answers.q{index}), points: {}, because: said}}", index + 1);
        } else {
            source.push_str(", type: choice, options: [{label: Red, value: o0}, {label: Blue, value: o1}, {label: Green, value: o2}]");
            for option in 0..3 {
                let _ = writeln!(
                    fit,
                    "    - {{when: q{index} == \"o{option}\", points: {}, because: chosen}}",
                    index * 10 + option
                );
            }
        }
        let earlier = branch.when.and_then(|(back, option)| Some((index.checked_sub(back)?, option)));
        if let Some((earlier, option)) = earlier.filter(|(earlier, _)| !branches[*earlier].typed) {
            let _ = write!(source, ", when: q{earlier} == \"o{option}\"");
        }
        if let Some(option) = branch.stop_when.filter(|_| !branch.typed) {
            let _ = write!(source, ", stop_when: q{index} == \"o{option}\"");
        }
        source.push_str("}\n");
    }
    let rules = |name: &str, rules: &str| if rules.is_empty() { String::new() } else { format!("  {name}:\n{rules}") };
    let _ = write!(source, "score:\n{}{}", rules("fit", &fit), rules("interest", &interest));
    source.push_str("stages:\n  - {when: has(answers.q0), stage: sql, temperature: hot, notify: true}\n  - {stage: nurture, temperature: cold}\n");
    source.push_str("follow_up: [{silent_for: 2h, say: Still there?}, {silent_for: 30d, then: abandoned}]\n");
    let loaded = load("branching", &source);
    loaded.script.unwrap_or_else(|| panic!("{source}\n{:#?}", loaded.diagnostics))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn the_same_answers_are_worth_the_same_in_the_scripts_we_ship(which in 0..4_usize, deeds in deeds()) {
        comes_to_the_same(&SHIPPED[which], &deeds)?;
    }

    #[test]
    fn the_same_answers_are_worth_the_same_however_a_script_branches(branches in branches(), deeds in deeds()) {
        comes_to_the_same(&branching(&branches), &deeds)?;
    }
}
