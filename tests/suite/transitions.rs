//! Every transition at least once: each type of answer meets each event, each phase each command and each button.
//!
//! What becomes of each pair stands in the snapshots, as tables that can be read.

mod deeds;
mod table;
mod variants;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use bantam::core::answer::{Command, Freely, Given, Reading, understand_freely};
use bantam::core::dialogue::effect::{Effect, Turn};
use bantam::core::dialogue::said::Said;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::dialogue::step::step;
use bantam::core::event::{Action, Attachment, Edit, Event, Person, Press, SharedContact};
use bantam::core::ids::{Account, ConversationId, Currency, Language, LeadId, MessageId, Platform};
use bantam::core::lead::routing::Desks;
use bantam::core::script::load::load;
use bantam::core::script::model::Script;
use bantam::core::{lead::note::Note, message::Message};
use jiff::{SignedDuration, Timestamp};

use self::deeds::{COMMANDS_TYPED, PRESSES};
use self::table::Table;
use self::variants::{
    ACTIONS, ATTACHMENTS, COMMANDS, EVENTS, PHASES, TYPES, action_name, attachment_name, command_name, event_name,
    phase_name, type_name,
};
use crate::support::inbound::inbound;

/// A Monday morning.
const NOW: &str = "2027-03-01T09:00:00Z";
const CONVERSATION: ConversationId = ConversationId(7);

/// How a question of each type is written, and a reply that answers it.
const QUESTIONS: &[(&str, &str)] = &[
    ("type: text", "We lose leads at night"),
    ("type: choice, options: [{label: Red, value: red}, {label: Blue, value: blue}]", "red"),
    ("type: multi_choice, options: [{label: Red, value: red}, {label: Blue, value: blue}]", "red and blue"),
    ("type: yes_no", "yes"),
    ("type: money", "20k EUR"),
    ("type: number", "12"),
    ("type: timeline", "in three months"),
    ("type: date", "2027-06-01"),
    ("type: email", "ann@brightmill.com"),
    ("type: phone", "+49 30 901820"),
    ("type: url", "brightmill.com"),
    ("type: company", "Brightmill Ltd"),
    ("type: name", "Ann Lee"),
    ("type: country", "Germany"),
    ("type: rating, max: 5", "4"),
];

#[test]
fn every_type_of_answer_meets_every_event() {
    let (mut met, mut table) = (BTreeSet::new(), Table::default());
    for (keys, reply) in QUESTIONS {
        let script = script(keys);
        let of_type = type_name(&script.questions[0].answer_type);
        let asked = after(&script, &["/start", "yes"]);
        assert_eq!(outcome_of_phase(&asked.phase), "asks first", "{of_type}");
        for (what, event) in events(&asked, reply) {
            met.insert((of_type, event_name(&event)));
            if let Event::Press(press) = &event {
                met.insert((of_type, action_name(&press.action)));
            }
            if let Event::Attach(attachment) = &event {
                met.insert((of_type, attachment_name(attachment)));
            }
            table.enter(&what, &outcome(&asked, &checked(&script, &asked, &event)), of_type);
        }
    }
    assert_all_met(&met, TYPES, &[EVENTS, ACTIONS, ATTACHMENTS].concat());
    insta::assert_snapshot!(table.render(TYPES.len()));
}

#[test]
fn every_phase_meets_every_command_and_every_button() {
    let script = script("type: text");
    let (mut met, mut table) = (BTreeSet::new(), Table::default());
    for state in phases(&script) {
        let phase = phase_name(&state.phase);
        for typed in COMMANDS_TYPED {
            met.insert((phase, command_name(&command(typed))));
            let turn = checked(&script, &state, &say(typed));
            table.enter(typed, &outcome(&state, &turn), phase);
        }
        for action in PRESSES {
            met.insert((phase, action_name(action)));
            let turn = checked(&script, &state, &press(&state, *action));
            table.enter(&format!("press {action:?}"), &outcome(&state, &turn), phase);
        }
        for asked in ["what does it cost?", "what do you mean?", "can I talk to a person?"] {
            table.enter(asked, &outcome(&state, &checked(&script, &state, &say(asked))), phase);
        }
        for event in [
            Event::Attach(Attachment::Photo),
            Event::Caption("yes".into()),
            edit("0", "changed"),
            edit("2", "We lose leads by day"),
            share(true),
            Event::LookAgain,
            Event::Leave,
            Event::Silence,
        ] {
            let turn = checked(&script, &state, &event);
            let what = match &event {
                Event::Edit(edit) => format!("edit: {}", edit.text),
                event => event_name(event).to_owned(),
            };
            table.enter(&what, &outcome(&state, &turn), phase);
        }
    }
    assert_all_met(&met, PHASES, &[COMMANDS, ACTIONS].concat());
    insta::assert_snapshot!(table.render(PHASES.len()));
}

/// A script whose first question is of the type under test.
fn script(keys: &str) -> Script {
    let source = format!(
        "script: two\nframework: [need]\nlanguages: [en, de]\ncurrency: EUR\nregion: DE\nconsent: true\nconfirm: true\n\
         questions:\n  - {{id: first, dimension: need, ask: First?, optional: true, tries: 2, {keys}}}\n  \
         - {{id: second, ask: Second?, type: text}}\n\
         stages:\n  - {{stage: mql, temperature: warm, notify: true, say: Bye!}}\n\
         follow_up: [{{silent_for: 30d, then: abandoned}}]\n"
    );
    let loaded = load("two", &source);
    loaded.script.unwrap_or_else(|| panic!("{keys}: {:#?}", loaded.diagnostics))
}

/// A state of each phase, on the way through a dialogue.
fn phases(script: &Script) -> Vec<State> {
    let (first, second) = ("We lose leads at night", "Nothing else");
    vec![
        fresh(script),
        after(script, &["/start"]),
        after(script, &["/start", "yes", first]),
        after(script, &["/start", "yes", first, second]),
        after(script, &["/start", "yes", first, second, "no"]),
        after(script, &["/start", "yes", first, second, "yes"]),
        after(script, &["/start", "yes", first, "/cancel"]),
        abandoned(script, &after(script, &["/start", "yes", first])),
    ]
}

/// Long after the last word.
fn abandoned(script: &Script, state: &State) -> State {
    let much_later = state.last_event_at + SignedDuration::from_hours(24 * 31);
    step(script, &Desks::NONE, state.clone(), &Event::Silence, much_later).state
}

/// What a prospect may do while asked: in words, and as it happens.
fn events(asked: &State, reply: &str) -> Vec<(String, Event)> {
    let said = [
        ("the answer", reply),
        ("qqq zzz", "qqq zzz"),
        ("nothing", ""),
        ("why?", "why do you ask?"),
        ("what does it cost?", "what does it cost?"),
        ("rather not", "I'd rather not say"),
        ("no idea", "no idea"),
        ("a person please", "can I talk to a person"),
    ];
    let mut events: Vec<(String, Event)> =
        said.into_iter().map(|(what, text)| (format!("say {what}"), say(text))).collect();
    events.push(("fill the form".to_owned(), fill(asked, reply)));
    events.push(("fill an old form".to_owned(), fill(&State { prompt: 0, ..asked.clone() }, reply)));
    events.push(("say 10,000 letters".to_owned(), say(&"x".repeat(10_000))));
    events.extend(COMMANDS_TYPED.iter().map(|typed| (format!("say {typed}"), say(typed))));
    events.extend(PRESSES.iter().map(|action| (format!("press {action:?}"), press(asked, *action))));
    events.push(("press an old button".to_owned(), press(&State { prompt: 0, ..asked.clone() }, Action::Option(0))));
    events.extend(Attachment::ALL.iter().map(|it| (attachment_name(it).to_owned(), Event::Attach(*it))));
    events.push(("start by a link".to_owned(), Event::Start { payload: Some("ads-spring".to_owned()) }));
    events.push(("share one's own contact".to_owned(), share(true)));
    events.push(("share somebody's contact".to_owned(), share(false)));
    events.push(("caption".to_owned(), Event::Caption(reply.to_owned())));
    events.push(("edit an unknown message".to_owned(), edit("unknown", reply)));
    events.push(("look again".to_owned(), Event::LookAgain));
    events.push(("leave".to_owned(), Event::Leave));
    events.push(("silence".to_owned(), Event::Silence));
    events
}

fn say(text: &str) -> Event {
    Event::Say(text.to_owned())
}

/// Of the message with this place among all that were said.
fn edit(message: &str, text: &str) -> Event {
    Event::Edit(Edit { message: MessageId(message.to_owned()), text: text.to_owned() })
}

fn press(state: &State, action: Action) -> Event {
    Event::Press(Press { conversation: state.conversation, prompt: state.prompt, action })
}

fn fill(state: &State, text: &str) -> Event {
    let form = Press { conversation: state.conversation, prompt: state.prompt, action: Action::Write };
    Event::Fill { form, text: text.to_owned() }
}

fn share(own: bool) -> Event {
    Event::ShareContact(SharedContact { phone: "+4930901820".to_owned(), own })
}

fn command(typed: &str) -> Command {
    let today = "2027-03-01".parse().expect("a day");
    let reading = Reading { language: Language::ENGLISH, region: None, currency: Currency::EUR, today };
    match understand_freely(typed, &reading) {
        Freely::Command(command) => command,
        other => panic!("{typed} is no command: {other:?}"),
    }
}

fn now() -> Timestamp {
    NOW.parse().expect("a moment")
}

fn fresh(script: &Script) -> State {
    let person = Person {
        account: Account { platform: Platform::Telegram, id: "4711".to_owned() },
        first_name: Some("Ann".to_owned()),
        last_name: None,
        username: None,
        language: None,
    };
    State::fresh(CONVERSATION, LeadId(1), person, script.fallback_language(), now())
}

/// The state after these texts.
fn after(script: &Script, said: &[&str]) -> State {
    said.iter().enumerate().fold(fresh(script), |state, (place, text)| {
        let inbound = inbound(&state.person, say(text), place);
        checked(script, &state, &inbound.event).remembering(Said::before(&state, &inbound)).state
    })
}

/// Steps, and checks what holds after every step.
fn checked(script: &Script, before: &State, event: &Event) -> Turn {
    let turn = step(script, &Desks::NONE, before.clone(), event, now() + SignedDuration::from_secs(5));
    let Turn { state, effects } = &turn;

    let replies: Vec<&Message> = effects
        .iter()
        .filter_map(|effect| if let Effect::Reply(message) = effect { Some(message) } else { None })
        .collect();
    let notices = effects.iter().filter(|effect| matches!(effect, Effect::Notice(_))).count();
    let anew = usize::from(effects.contains(&Effect::BeginAnew));
    let is_quiet = matches!(event, Event::Leave | Event::Silence);
    let expected = usize::from(!is_quiet);
    assert_eq!(replies.len() + notices + anew, expected, "{event:?} in {:?}: {effects:#?}", before.phase);

    for message in &replies {
        assert!(!message.text.is_empty(), "{event:?} in {:?} is answered with nothing", before.phase);
        for button in &message.buttons {
            let Press { conversation, prompt, .. } = button.press;
            assert_eq!((conversation, prompt), (state.conversation, state.prompt), "{button:?} does nothing");
        }
    }
    assert_valid(script, state);
    assert!(state.open || effects.iter().all(|effect| !is_of_the_record(effect)), "{effects:#?}");
    turn
}

fn assert_valid(script: &Script, state: &State) {
    let is_known = |id| script.question(id).is_some();
    assert!(state.answers.keys().all(is_known) && state.path.iter().all(is_known), "{state:#?}");
    let asks = match &state.phase {
        Phase::Asking { question, .. } => {
            assert!(is_known(question) && state.path.contains(question), "{state:#?}");
            true
        }
        Phase::Cancelled { at } | Phase::Abandoned { at } => {
            let is_on_the_way = !matches!(**at, Phase::Cancelled { .. } | Phase::Abandoned { .. } | Phase::Finished);
            assert!(is_on_the_way, "{state:#?}");
            matches!(**at, Phase::Asking { .. })
        }
        Phase::Finished => {
            assert!(state.finished_at.is_some() && state.temperature.is_some(), "{state:#?}");
            false
        }
        Phase::Fresh | Phase::Consent | Phase::Confirming | Phase::Choosing => false,
    };
    assert!(asks || state.chosen.is_empty() && state.guess.is_none(), "{state:#?}");
    assert!(state.open || state.answers.is_empty(), "{state:#?}");
    let stored = serde_json::to_string(state).expect("a state is JSON");
    assert_eq!(serde_json::from_str::<State>(&stored).expect("it was written so"), *state);
}

/// Whether an effect is a row that belongs to a lead on record.
fn is_of_the_record(effect: &Effect) -> bool {
    match effect {
        Effect::OpenLead
        | Effect::Answered { .. }
        | Effect::Withdrawn(_)
        | Effect::Profile(_)
        | Effect::Qualified { .. }
        | Effect::Notify(_)
        | Effect::Note { .. }
        | Effect::Temperature(_)
        | Effect::RefreshCards
        | Effect::Consented(_)
        | Effect::History(_) => true,
        Effect::Reply(_)
        | Effect::Notice(_)
        | Effect::Erase
        | Effect::Forget(_)
        | Effect::Export
        | Effect::BeginAnew => false,
    }
}

/// What became of an event, in a few words.
fn outcome(before: &State, turn: &Turn) -> String {
    if turn.effects.is_empty() {
        return "silence".to_owned();
    }
    for effect in &turn.effects {
        match effect {
            Effect::Notice(_) => return "a notice".to_owned(),
            Effect::BeginAnew => return "begins anew".to_owned(),
            Effect::Erase => return "everything erased".to_owned(),
            Effect::Forget(_) => return "the person forgotten".to_owned(),
            _ => {}
        }
    }
    let mut outcome = outcome_of_phase(&turn.state.phase);
    for effect in &turn.effects {
        if let Effect::Answered { answer, .. } = effect {
            let _ = write!(outcome, ", {}", given_name(&answer.given));
        }
    }
    if failed(&turn.state) > failed(before) {
        outcome.push_str(", one try less");
    }
    if turn.state.language != before.language {
        let _ = write!(outcome, ", in {}", turn.state.language.code());
    }
    if turn.effects.iter().any(|it| matches!(it, Effect::Note { note: Note::Question { .. }, .. })) {
        outcome.push_str(", passes the question on");
    }

    if turn.effects.contains(&Effect::Export) {
        outcome.push_str(", sends files");
    }
    if turn.state.forgetting {
        outcome.push_str(", asks whether to forget");
    }
    if turn.state.wants_human && !before.wants_human {
        outcome.push_str(", tells the desk");
    }
    outcome
}

fn outcome_of_phase(phase: &Phase) -> String {
    match phase {
        Phase::Asking { question, correcting: false, .. } => format!("asks {}", question.0),
        Phase::Asking { question, correcting: true, .. } => format!("corrects {}", question.0),
        Phase::Fresh
        | Phase::Consent
        | Phase::Confirming
        | Phase::Choosing
        | Phase::Finished
        | Phase::Cancelled { .. }
        | Phase::Abandoned { .. } => phase_name(phase).to_owned(),
    }
}

fn failed(state: &State) -> u32 {
    if let Phase::Asking { failed, .. } = state.phase { failed } else { 0 }
}

fn given_name(given: &Given) -> &'static str {
    match given {
        Given::Value(_) => "answered",
        Given::Unsure => "unsure",
        Given::Refused => "refused",
        Given::Skipped => "skipped",
        Given::NotUnderstood => "not understood",
    }
}

fn assert_all_met(met: &BTreeSet<(&str, &str)>, rows: &[&str], columns: &[&str]) {
    let pairs = rows.iter().flat_map(|row| columns.iter().map(move |column| (*row, *column)));
    let missing: Vec<(&str, &str)> = pairs.filter(|pair| !met.contains(pair)).collect();
    assert!(missing.is_empty(), "these transitions are never taken: {missing:#?}");
}
