//! Questions that go to the desk, within bounds; and a wish for a person, from wherever it comes.

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::dialogue::step::step;
use bantam::core::event::{Event, Person};
use bantam::core::ids::{Account, ConversationId, LeadId, Platform};
use bantam::core::lead::desk::Desk;
use bantam::core::lead::hours::{Hours, Stretch};
use bantam::core::lead::lead::Change;
use bantam::core::lead::note::Note;
use bantam::core::lead::routing::Desks;
use bantam::core::script::load::load;
use bantam::core::script::model::{Notify, Script};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::support::scripts::shipped;

const NOW: &str = "2027-03-01T09:00:00Z";

/// A dialogue as far as it went.
struct Talk<'a> {
    script: &'a Script,
    desks: Desks,
    state: State,
    now: Timestamp,
    effects: Vec<Effect>,
}

impl<'a> Talk<'a> {
    fn new(script: &'a Script) -> Self {
        let now: Timestamp = NOW.parse().unwrap();
        let account = Account { platform: Platform::Telegram, id: "4711".to_owned() };
        let person = Person { account, first_name: None, last_name: None, username: None, language: None };
        let state = State::fresh(ConversationId(1), LeadId(1), person, script.fallback_language(), now);
        let desk =
            |name: &str| Desk { name: name.to_owned(), rooms: vec!["telegram:-1".parse().unwrap()], ..Desk::default() };
        Self { script, desks: vec![desk("first"), desk("sales")].into(), state, now, effects: Vec::new() }
    }

    /// Says this, and returns the reply.
    fn say(&mut self, text: &str) -> String {
        self.now += SignedDuration::from_secs(1);
        let turn = step(self.script, &self.desks, self.state.clone(), &Event::Say(text.to_owned()), self.now);
        self.state = turn.state;
        self.effects = turn.effects;
        let reply = self.effects.iter().find_map(|effect| match effect {
            Effect::Reply(message) => Some(message.text.to_plain()),
            _ => None,
        });
        reply.unwrap_or_default()
    }

    fn say_all(&mut self, texts: &[&str]) {
        for text in texts {
            self.say(text);
        }
    }

    /// The questions that the desk was told in the last turn.
    fn notes(&self) -> Vec<&str> {
        let notes = self.effects.iter().filter_map(|effect| match effect {
            Effect::Note { note: Note::Question { asked, .. }, .. } => Some(asked.as_str()),
            _ => None,
        });
        notes.collect()
    }

    fn noted(&self, what: &Change) -> usize {
        self.effects.iter().filter(|it| matches!(it, Effect::History(entry) if entry.what == *what)).count()
    }
}

fn without_consent() -> Script {
    let source = "
script: open
framework: [need]
languages: [en]
greeting: Hi!
questions: [{id: need, dimension: need, ask: What for?, type: text}]
stages: [{stage: mql, notify: sales, say: Bye!}]
faq: {'price|cost': It depends.}
";
    load("open", source).script.unwrap()
}

#[test]
fn twenty_questions_do_not_flood_the_desk() {
    let script = shipped("bant");
    let mut talk = Talk::new(&script);
    talk.say_all(&["/start", "yes"]);
    let failed = talk.state.phase.clone();
    let mut told = 0;
    for number in 1..=20 {
        let reply = talk.say(&format!("Do you have feature number {number}?"));
        assert!(reply.starts_with("Good question. I've passed it on to a colleague."), "{reply}");
        told += talk.notes().len();
        assert_eq!(talk.noted(&Change::AskedBack), 1, "each of them stands in the history");
        assert!(talk.effects.contains(&Effect::RefreshCards), "and on the card");
    }
    assert_eq!((told, &talk.state.phase), (3, &failed), "no try is used up");
    assert_eq!(talk.state.behaviour.reprompts, 0);

    talk.say("do you have FEATURE number 20");
    assert!(talk.notes().is_empty());
    let reply = talk.say("Do you have feature: number 20??");
    assert!(reply.starts_with("A colleague has that question already."), "{reply}");
    assert_eq!((talk.notes().len(), talk.noted(&Change::AskedBack)), (0, 0));

    talk.now += SignedDuration::from_hours(1);
    talk.say("Do you have feature number 21?");
    assert_eq!(talk.notes(), ["Do you have feature number 21?"], "an hour later the desk hears the next one at once");
    for number in 22..=90 {
        talk.say(&format!("Do you have feature number {number}?"));
    }
    assert!(talk.state.passed_on.len() <= 20, "what is remembered is bounded");
}

#[test]
fn a_question_goes_to_the_desk_that_has_the_lead() {
    let script = without_consent();
    let mut talk = Talk::new(&script);
    let notified = |talk: &Talk<'_>| {
        talk.effects.iter().find_map(|effect| match effect {
            Effect::Note { notify, .. } => Some(notify.clone()),
            _ => None,
        })
    };
    talk.say("/start");
    talk.say("Do you deliver to Spain?");
    assert_eq!(notified(&talk), Some(Notify::Desk("first".to_owned())), "nobody has it yet");
    talk.say("Our quotes take a week");
    assert_eq!(talk.state.phase, Phase::Finished);
    talk.say("When will you call?");
    assert_eq!(notified(&talk), Some(Notify::Desk("sales".to_owned())));
}

#[test]
fn the_first_words_may_be_a_question_or_a_wish() {
    let script = without_consent();
    let mut talk = Talk::new(&script);
    assert_eq!(talk.say("Hello, what does it cost?"), "Hi!\n\nIt depends.\n\nWhat for?");
    let mut talk = Talk::new(&script);
    let reply = talk.say("Do you deliver to Spain?");
    assert!(reply.starts_with("Hi!\n\nGood question.") && reply.ends_with("What for?"), "{reply}");
    assert_eq!(talk.notes(), ["Do you deliver to Spain?"]);
    let mut talk = Talk::new(&script);
    let reply = talk.say("I want to talk to a human");
    assert!(reply.starts_with("Hi!\n\nI've let a colleague know"), "{reply}");
    assert!(talk.state.wants_human && talk.effects.contains(&Effect::Notify(Notify::Desk("first".to_owned()))));

    let script = shipped("bant");
    let mut talk = Talk::new(&script);
    let reply = talk.say("/human");
    assert!(reply.contains("I'll gladly pass you on.") && talk.state.phase == Phase::Consent, "{reply}");
    assert!(talk.effects.iter().all(|effect| matches!(effect, Effect::Reply(_))), "nothing is kept or sent");
    let mut talk = Talk::new(&script);
    let reply = talk.say("Do you deliver to Spain?");
    assert!(reply.contains("just ask me again") && reply.contains("May we keep your answers"), "{reply}");
    let fresh = State { phase: Phase::Consent, prompt: 1, last_event_at: talk.now, ..Talk::new(&script).state };
    assert_eq!(State { wake_at: None, ..talk.state.clone() }, fresh, "nothing of the question is kept");
}

#[test]
fn why_we_ask_is_no_question_for_the_desk() {
    let script = without_consent();
    let mut talk = Talk::new(&script);
    talk.say_all(&["/start", "Our quotes take a week"]);
    let reply = talk.say("why do you ask?");
    assert!(reply.starts_with("It helps us to see") && talk.notes().is_empty(), "{reply}");
}

#[test]
fn whoever_stopped_and_asks_goes_on() {
    let script = shipped("bant");
    let mut talk = Talk::new(&script);
    talk.say_all(&["/start", "yes", "stop"]);
    let reply = talk.say("Do you deliver to Spain?");
    assert!(reply.contains("passed it on") && reply.ends_with("What would you like to solve?"), "{reply}");
    talk.say("stop");
    let reply = talk.say("How much is it?");
    assert!(reply.starts_with("That depends") && reply.ends_with("What would you like to solve?"), "{reply}");
    // Before the consent, a wish for a person leads back to it.
    let mut talk = Talk::new(&script);
    talk.say_all(&["/start", "stop"]);
    let reply = talk.say("/human");
    assert!(reply.contains("May we keep your answers"), "{reply}");
    assert!(talk.say("yes").contains("let a colleague know"));
}

#[test]
fn a_wish_alarms_once_also_when_the_script_gives_up_later() {
    let script = shipped("meddic");
    let mut talk = Talk::new(&script);
    talk.say_all(&["/start", "yes", "/human"]);
    assert_eq!(talk.noted(&Change::HumanWanted), 1);
    for _ in 0..3 {
        talk.say("/human");
        assert_eq!(talk.noted(&Change::HumanWanted), 0);
        assert!(!talk.effects.iter().any(|it| matches!(it, Effect::Notify(_) | Effect::Note { .. })));
    }
    talk.say("/restart");
    let anew = talk.state.anew(ConversationId(2), talk.now);
    assert!(anew.wants_human, "it is wanted in the next conversation, too");
}

#[test]
fn a_stage_can_say_when_the_desk_opens() {
    let source = "
script: open
framework: [need]
languages: [en]
questions: [{id: need, dimension: need, ask: What for?, type: text}]
stages:
  - {stage: mql, notify: sales, say: \"Bye! {{ 'We are here.' if desk.open else 'We answer ' ~ desk.opens }}\"}
";
    let loaded = load("open", source);
    let script = loaded.script.unwrap_or_else(|| panic!("{:#?}", loaded.diagnostics));
    let mut talk = Talk::new(&script);
    talk.say("/start");
    assert_eq!(talk.say("Our quotes take a week"), "Bye! We are here.");

    let noon = Stretch { from: jiff::civil::time(12, 0, 0, 0), to: jiff::civil::time(15, 0, 0, 0) };
    let hours = Hours::new(std::array::from_fn(|_| vec![noon]), TimeZone::UTC, Vec::new());
    let mut talk = Talk::new(&script);
    talk.desks.desks[1].hours = hours;
    talk.say("/start");
    assert_eq!(talk.say("Our quotes take a week"), "Bye! We answer today from 12:00 (UTC)");
}
