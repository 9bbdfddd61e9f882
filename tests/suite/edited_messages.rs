//! What becomes of an edited message, wherever the dialogue stands meanwhile.

use bantam::core::dialogue::effect::Effect;
use bantam::core::dialogue::said::Said;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::dialogue::step::step;
use bantam::core::event::{Action, Edit, Event, Person, Press};
use bantam::core::ids::{Account, ConversationId, LeadId, MessageId, Platform, QuestionId};
use bantam::core::lead::routing::Desks;
use bantam::core::message::Message;
use bantam::core::script::load::load;
use bantam::core::script::model::Script;
use jiff::{SignedDuration, Timestamp};

use crate::support::inbound::inbound;

const SCRIPT: &str = r"
script: edits
framework: [need, budget]
languages: [en, de]
currency: EUR
region: DE
consent: true
confirm: true
questions:
  - {id: need, dimension: need, ask: What is it?, type: text, min_length: 5}
  - {id: budget, dimension: budget, ask: What budget?, type: money}
  - id: colours
    ask: Which colours?
    type: multi_choice
    options: [{label: Red, value: red}, {label: Blue, value: blue}, {label: Green, value: green}]
  - {id: phone, ask: Which number?, type: phone}
  - {id: email, ask: Which address?, type: email}
  - {id: size, ask: How many people?, type: number, optional: true}
stages: [{stage: mql, temperature: warm, notify: true}]
";

/// A conversation of which the last reply is seen.
struct Talk {
    script: Script,
    state: State,
    now: Timestamp,
    last: Message,
    messages: usize,
}

impl Talk {
    /// At the first question.
    fn begun() -> Self {
        let mut talk = Self::fresh();
        talk.say("/start");
        talk.say("yes");
        talk
    }

    fn fresh() -> Self {
        let script = load("edits", SCRIPT).script.unwrap();
        let now = "2027-03-01T09:00:00Z".parse().unwrap();
        let person = Person {
            account: Account { platform: Platform::Telegram, id: "4711".to_owned() },
            first_name: None,
            last_name: None,
            username: None,
            language: None,
        };
        let state = State::fresh(ConversationId(1), LeadId(1), person, script.fallback_language(), now);
        Self { script, state, now, last: Message::default(), messages: 0 }
    }

    /// What the bot says to it; nothing to what changes nothing.
    fn handle(&mut self, event: Event) -> String {
        self.now += SignedDuration::from_secs(5);
        let inbound = inbound(&self.state.person, event, self.messages);
        let said = Said::before(&self.state, &inbound);
        let turn = step(&self.script, &Desks::NONE, self.state.clone(), &inbound.event, self.now).remembering(said);
        self.state = turn.state;
        let replies = turn.effects.into_iter().filter_map(|effect| match effect {
            Effect::Reply(message) => Some(message),
            _ => None,
        });
        self.last = replies.into_iter().next().unwrap_or_default();
        self.last.text.to_plain()
    }

    /// Writes a message, of which the number is its name.
    fn say(&mut self, text: &str) -> usize {
        self.messages += 1;
        self.handle(Event::Say(text.to_owned()));
        self.messages
    }

    fn edit(&mut self, message: usize, text: &str) -> String {
        self.handle(Event::Edit(Edit { message: MessageId(message.to_string()), text: text.to_owned() }))
    }

    fn press(&mut self, action: Action) -> String {
        self.handle(Event::Press(Press { conversation: ConversationId(1), prompt: self.state.prompt, action }))
    }

    fn raw(&self, question: &str) -> Option<&str> {
        self.state.answers.get(&QuestionId(question.to_owned())).map(|answer| answer.raw.as_str())
    }

    fn asked(&self) -> &str {
        match &self.state.phase {
            Phase::Asking { question, .. } => &question.0,
            other => panic!("nothing is asked in {other:?}"),
        }
    }
}

#[test]
fn a_doubtful_edit_is_asked_about_and_the_dialogue_goes_on_where_it_was() {
    let mut talk = Talk::begun();
    talk.say("Slow quotes");
    let budget = talk.say("20k");
    assert_eq!(talk.asked(), "colours");
    let said = talk.edit(budget, "20k or so, no wait, 30 apples");
    assert!(said.contains("Did you mean"), "{said}");
    assert_eq!(
        (talk.asked(), talk.raw("budget")),
        ("budget", Some("20k")),
        "what stands, stands until it is agreed to"
    );
    talk.press(Action::Skip);
    assert_eq!((talk.asked(), talk.raw("budget")), ("colours", Some("20k")));
    talk.edit(budget, "25k or so, no wait, 30 apples");
    talk.press(Action::Agree);
    assert_eq!((talk.asked(), talk.raw("budget")), ("colours", Some("25k or so, no wait, 30 apples")));
    let said = talk.edit(budget, "40k");
    assert!(said.contains("→ €40,000") && said.ends_with("Which colours?"), "{said}");
}

#[test]
fn what_was_chosen_so_far_stays_chosen() {
    let mut talk = Talk::begun();
    let need = talk.say("Slow quotes");
    talk.say("20k");
    talk.press(Action::Option(1));
    talk.edit(need, "Wrong quotes");
    let pressed = talk.last.buttons.iter().find(|button| button.label.contains("Red")).expect("it is offered").press;
    talk.handle(Event::Press(pressed));
    talk.press(Action::Done);
    assert_eq!((talk.raw("need"), talk.raw("colours")), (Some("Wrong quotes"), Some("Red, Blue")));
}

#[test]
fn a_message_that_answered_two_questions_corrects_both() {
    let mut talk = Talk::begun();
    talk.say("Slow quotes");
    talk.say("20k");
    talk.say("red");
    let both = talk.say("+49 30 901820 or ann@brightmill.com");
    assert_eq!(talk.asked(), "size");
    let said = talk.edit(both, "+49 30 901821 or bob@brightmill.com");
    assert!(said.contains("901820") && said.contains("901821") && said.contains("ann@brightmill.com → bob@"), "{said}");
    assert_eq!(talk.asked(), "size");
}

#[test]
fn an_answer_that_is_taken_back_is_asked_for_once_more() {
    let mut talk = Talk::begun();
    talk.say("Slow quotes");
    let budget = talk.say("20k");
    let said = talk.edit(budget, "I'd rather not say");
    assert!(said.contains("What budget?"), "{said}");
    assert_eq!((talk.asked(), talk.raw("budget")), ("budget", Some("20k")));
    talk.say("I'd rather not say");
    assert_eq!((talk.asked(), talk.raw("budget")), ("colours", Some("I'd rather not say")));
    let said = talk.edit(budget, "no idea yet");
    assert!(said.ends_with("Which colours?"), "{said}");
    assert!(talk.state.answers[&QuestionId("budget".to_owned())].value().is_none());
}

#[test]
fn a_wish_for_a_person_is_heard_and_commands_are_not_obeyed() {
    let mut talk = Talk::begun();
    let need = talk.say("Slow quotes");
    let budget = talk.say("20k");
    talk.edit(budget, "can I talk to a person");
    assert!(talk.state.wants_human);
    for command in ["/restart", "/cancel", "stop", "back", "/start"] {
        let said = talk.edit(need, command);
        assert!(said.ends_with("Which colours?"), "{command}: {said}");
        assert_eq!(talk.raw("need"), Some("Slow quotes"));
    }
    let try_again = talk.say("purple");
    let said = talk.edit(try_again, "/restart");
    assert!(said.ends_with("Which colours?"), "{said}");
}

#[test]
fn whoever_went_back_and_edits_goes_on() {
    let mut talk = Talk::begun();
    talk.say("Slow quotes");
    let budget = talk.say("20k");
    talk.say("red");
    talk.say("back");
    talk.say("back");
    assert_eq!(talk.asked(), "budget");
    let said = talk.edit(budget, "30k");
    assert!(said.contains("€20,000 → €30,000") && said.ends_with("Which number?"), "{said}");
}

#[test]
fn after_a_stop_an_edit_goes_on() {
    let mut talk = Talk::begun();
    talk.say("Slow quotes");
    let budget = talk.say("20k");
    talk.say("/cancel");
    let said = talk.edit(budget, "30k");
    assert!(said.contains("€20,000 → €30,000") && said.ends_with("Which colours?"), "{said}");
}

#[test]
fn an_edit_that_changes_nothing_wakes_nobody() {
    let mut talk = Talk::begun();
    talk.say("Slow quotes");
    let budget = talk.say("20k");
    talk.say("/cancel");
    let before = talk.state.clone();
    assert_eq!(talk.edit(budget, " 20k "), "");
    assert_eq!(talk.state, before);
}

#[test]
fn nothing_is_remembered_before_consent_and_only_so_much_after() {
    let mut talk = Talk::fresh();
    let first = talk.say("hello");
    talk.say("what is this?");
    assert!(talk.state.said.is_empty());
    let said = talk.edit(first, "hello there");
    assert!(said.contains("May we keep your answers"), "{said}");
    talk.say("yes");
    let need = talk.say("Slow quotes");
    for _ in 0..63 {
        talk.say("why?");
    }
    talk.edit(need, "Wrong quotes");
    assert_eq!((talk.state.said.len(), talk.raw("need")), (64, Some("Wrong quotes")));
    talk.say("why?");
    talk.edit(need, "Late quotes");
    assert_eq!((talk.state.said.len(), talk.raw("need")), (64, Some("Wrong quotes")));
}

/// A script that this program cannot read any more is replaced; what was said to a question of the same name still was.
#[test]
fn under_another_script_an_edit_corrects_what_that_still_asks() {
    let mut talk = Talk::begun();
    let need = talk.say("Slow quotes");
    let budget = talk.say("20k");
    let script = load("edits", &SCRIPT.replace("id: budget", "id: money")).script.unwrap();
    talk.state = talk.state.moved_to(&script);
    talk.script = script;
    talk.edit(need, "Wrong quotes");
    talk.edit(budget, "30k");
    assert_eq!((talk.raw("need"), talk.raw("money")), (Some("Wrong quotes"), None));
}
