use jiff::Timestamp;

use super::*;
use crate::core::event::{Person, Press};
use crate::core::ids::{Account, ConversationId, Language, LeadId, Platform};
use crate::core::script::load::load;

const OLD: &str = "
script: old
framework: bant
languages: [en]
confirm: true
questions:
  - {id: need, dimension: need, ask: What is it about?, type: text}
  - {id: pick, ask: Which one?, type: choice, options: [{label: Red, value: red}, {label: Blue, value: blue}]}
  - {id: team, ask: How many?, type: number}
  - {id: mail, ask: Where to?, type: email}
stages: [{stage: nurture}]
";

/// `team` is a choice now, `pick` has other options, `mail` is gone and `budget` is new.
const NEW: &str = "
script: new
framework: bant
languages: [en]
confirm: true
questions:
  - {id: need, dimension: need, ask: What shall be better?, type: text}
  - {id: pick, ask: Which colour?, type: choice, options: [{label: Green, value: green}, {label: Blue, value: blue}]}
  - {id: team, ask: How big?, type: choice, options: [{label: Small, value: small}, {label: Big, value: big}]}
  - {id: budget, ask: How much?, type: money, optional: true}
stages: [{stage: nurture}]
";

fn script(source: &str) -> Script {
    load("moved", source).script.unwrap()
}

fn now() -> Timestamp {
    "2027-03-01T09:00:00Z".parse().unwrap()
}

/// The state in the old script after these texts.
fn after(said: &[&str]) -> State {
    let account = Account { platform: Platform::Telegram, id: "1".to_owned() };
    let person = Person { account, first_name: None, last_name: None, username: None, language: None };
    let fresh = State::fresh(ConversationId(1), LeadId(1), person, Language::ENGLISH, now());
    let started = step(&script(OLD), &Desks::NONE, fresh, &Event::Start { payload: None }, now()).state;
    said.iter().fold(started, |state, text| step(&script(OLD), &Desks::NONE, state, &say(text), now()).state)
}

fn say(text: &str) -> Event {
    Event::Say(text.to_owned())
}

fn moved(said: &[&str], event: &Event) -> (State, String, Vec<QuestionId>) {
    let Turn { state, effects } = step_moved(&script(NEW), &Desks::NONE, after(said), event, now());
    let mut reply = String::new();
    let mut withdrawn = Vec::new();
    for effect in effects {
        match effect {
            Effect::Reply(message) => reply = message.text.to_plain(),
            Effect::Withdrawn(question) => withdrawn.push(question),
            _ => {}
        }
    }
    (state, reply, withdrawn)
}

fn ids(state: &State) -> Vec<&str> {
    state.answers.keys().map(|id| id.0.as_str()).collect()
}

fn asks(state: &State) -> &str {
    match &state.phase {
        Phase::Asking { question, .. } => &question.0,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_still_fits_is_kept_and_the_rest_is_asked_again() {
    let blue = after(&["Quotes take ages", "blue", "12"]).moved_to(&script(NEW));
    assert_eq!(ids(&blue), ["need", "pick"]);
    let red = after(&["Quotes take ages", "red", "12"]).moved_to(&script(NEW));
    assert_eq!(ids(&red), ["need"]);
    assert!(red.path.iter().all(|id| id.0 != "mail"));
}

#[test]
fn a_reply_to_a_question_that_is_gone_answers_no_other() {
    let (state, reply, withdrawn) = moved(&["Quotes take ages", "blue", "12"], &say("ann@acme.com"));
    assert_eq!(reply, "We have changed our questions a little, so let me ask this:\n\nHow big?");
    assert_eq!((asks(&state), withdrawn), ("team", vec![QuestionId("team".to_owned())]));
    let (state, ..) = moved(&["Quotes take ages", "blue", "12"], &say("/help"));
    assert_eq!(asks(&state), "team");
}

#[test]
fn a_reply_to_a_question_that_is_still_there_answers_it() {
    let (state, reply, withdrawn) = moved(&[], &say("Quotes take ages"));
    assert_eq!((asks(&state), reply.as_str(), withdrawn), ("pick", "Which colour?", vec![]));
    let (state, ..) = moved(&["Quotes take ages"], &say("blue"));
    assert_eq!((asks(&state), ids(&state)), ("team", vec!["need", "pick"]));
}

#[test]
fn numbers_and_buttons_of_the_other_options_choose_nothing() {
    let before = after(&["Quotes take ages"]);
    let press = Press { conversation: before.conversation, prompt: before.prompt, action: Action::Option(0) };
    for event in [say("1"), Event::Press(press)] {
        let (state, reply, _) = moved(&["Quotes take ages"], &event);
        assert!(reply.ends_with("Which colour?"), "{reply}");
        assert_eq!((asks(&state), ids(&state)), ("pick", vec!["need"]));
    }
}

#[test]
fn a_summary_with_open_questions_is_not_sent() {
    let summary = ["Quotes take ages", "blue", "12", "ann@acme.com"];
    assert_eq!(after(&summary).phase, Phase::Confirming);
    let (state, _, withdrawn) = moved(&summary, &say("yes"));
    assert_eq!(asks(&state), "team");
    assert_eq!(withdrawn, ["mail", "team"].map(|id| QuestionId(id.to_owned())));
}

#[test]
fn the_record_of_a_finished_lead_stays() {
    let finished = ["Quotes take ages", "blue", "12", "ann@acme.com", "yes"];
    let (state, reply, withdrawn) = moved(&finished, &say("thanks!"));
    assert_eq!((state.phase, withdrawn), (Phase::Finished, vec![]));
    assert!(reply.contains("with our team"), "{reply}");
}
