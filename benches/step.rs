//! What the core needs to decide on one event, beside what it takes to write the state down as JSON, which every turn does.

mod measure;

use bantam::core::dialogue::state::State;
use bantam::core::dialogue::step::step;
use bantam::core::event::{Action, Event, Person, Press};
use bantam::core::ids::{Account, ConversationId, LeadId, Platform};
use bantam::core::lead::routing::Desks;
use bantam::core::script::load::load;
use bantam::core::script::model::Script;
use jiff::Timestamp;

use self::measure::{Row, compare};

const SAID: &[&str] = &[
    "/start",
    "yes",
    "Our quotes take a week",
    "Every single day",
    "I have seen it",
    "in two months",
    "about 20k",
    "We decide together",
    "Brightmill Ltd",
    "35",
    "Searched for it",
    "ann@brightmill.com",
];

fn main() {
    let script = load("bant", include_str!("../conversations/bant.yaml")).script.expect("it is shipped without faults");
    let now = Timestamp::UNIX_EPOCH;
    let states: Vec<State> = (0..=SAID.len()).map(|turns| state_after(&script, &SAID[..turns], now)).collect();
    let pressing =
        |state: &State, action| Event::Press(Press { conversation: state.conversation, prompt: state.prompt, action });
    let say = |text: &str| Event::Say(text.to_owned());
    let events: Vec<(&str, &State, Event)> = vec![
        ("/start: greeting and consent", &states[0], say("/start")),
        ("consent: the first question", &states[1], say("yes")),
        ("a text", &states[2], say(SAID[2])),
        ("a choice, typed", &states[3], say(SAID[3])),
        ("a choice, pressed", &states[3], pressing(&states[3], Action::Option(0))),
        ("a timeline", &states[5], say(SAID[5])),
        ("money", &states[6], say(SAID[6])),
        ("not understood: asked again", &states[6], say("qqq zzz")),
        ("/help", &states[6], say("/help")),
        ("an old button", &states[6], pressing(&states[2], Action::Skip)),
        ("the last answer: the summary", &states[11], say(SAID[11])),
        ("sent: score, stage, goodbye", &states[12], say("yes")),
    ];
    let rows: Vec<Row<'_>> = events
        .iter()
        .map(|(name, state, event)| {
            let state: &State = state;
            let script = &script;
            Row::new(
                name,
                move || step(script, &Desks::NONE, state.clone(), event, now),
                move || serde_json::to_string(state).expect("a state is JSON"),
            )
        })
        .collect();
    compare("One step of the shipped script", "writing the state before it as JSON", &rows);
}

fn state_after(script: &Script, said: &[&str], now: Timestamp) -> State {
    let person = Person {
        account: Account { platform: Platform::Telegram, id: "4711".to_owned() },
        first_name: Some("Ann".to_owned()),
        last_name: None,
        username: None,
        language: None,
    };
    let fresh = State::fresh(ConversationId(1), LeadId(1), person, script.fallback_language(), now);
    said.iter().fold(fresh, |state, text| step(script, &Desks::NONE, state, &Event::Say((*text).to_owned()), now).state)
}
