//! A question that was shown again: what was pressed or typed at an older copy of it is no less an answer.

use bantam::core::dialogue::state::{Phase, State};
use bantam::core::dialogue::step::step;
use bantam::core::event::{Action, Event, Person, Press};
use bantam::core::ids::{Account, ConversationId, LeadId, Platform, QuestionId};
use bantam::core::lead::routing::Desks;
use bantam::core::script::model::Script;
use jiff::Timestamp;

use crate::support::scripts::shipped;

fn after(script: &Script, state: State, event: &Event) -> State {
    let now: Timestamp = "2027-03-01T09:00:00Z".parse().expect("a moment");
    step(script, &Desks::NONE, state, event, now).state
}

/// Ann is asked for the second question, and sees it three times.
fn asked_three_times(script: &Script) -> State {
    let person = Person {
        account: Account { platform: Platform::Discord, id: "4711".to_owned() },
        first_name: Some("Ann".to_owned()),
        last_name: None,
        username: None,
        language: None,
    };
    let now: Timestamp = "2027-03-01T09:00:00Z".parse().expect("a moment");
    let fresh = State::fresh(ConversationId(1), LeadId(1), person, script.fallback_language(), now);
    let said = ["/start", "yes", "Our quotes take a week"].map(|text| Event::Say(text.to_owned()));
    let again = [Event::LookAgain, Event::LookAgain];
    said.iter().chain(&again).fold(fresh, |state, event| after(script, state, event))
}

fn press(state: &State, back: u32, action: Action) -> Press {
    Press { conversation: state.conversation, prompt: state.prompt - back, action }
}

fn asked(state: &State) -> &QuestionId {
    let Phase::Asking { question, .. } = &state.phase else { panic!("nothing is asked: {:?}", state.phase) };
    question
}

#[test]
fn an_older_copy_of_the_question_takes_an_answer() {
    let script = shipped("bant");
    let state = asked_three_times(&script);
    let question = asked(&state).clone();
    for back in 0..=2 {
        let typed = Event::Fill { form: press(&state, back, Action::Write), text: "every day".to_owned() };
        for event in [Event::Press(press(&state, back, Action::Option(0))), typed] {
            let next = after(&script, state.clone(), &event);
            assert!(next.answers.contains_key(&question), "{event:?}");
        }
    }
}

#[test]
fn a_copy_of_another_question_does_not() {
    let script = shipped("bant");
    let state = asked_three_times(&script);
    let typed = Event::Fill { form: press(&state, 3, Action::Write), text: "every day".to_owned() };
    for event in [Event::Press(press(&state, 3, Action::Option(0))), typed] {
        assert_eq!(after(&script, state.clone(), &event).answers, state.answers, "{event:?}");
    }
    // What a guess or a summary once offered is not what they offer now.
    let agreed = after(&script, state.clone(), &Event::Press(press(&state, 1, Action::Agree)));
    assert_eq!(agreed.answers, state.answers);
}
