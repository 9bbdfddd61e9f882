//! What holds for every conversation, whatever a prospect does.

use bantam::core::dialogue::effect::{Effect, Turn};
use bantam::core::dialogue::said::Said;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::dialogue::step::step;
use bantam::core::event::{Action, Attachment, Edit, Event, Person, Press, SharedContact};
use bantam::core::ids::{Account, ConversationId, Language, LeadId, MessageId, Platform};
use bantam::core::lead::facts::{Circumstances, facts};
use bantam::core::lead::routing::Desks;
use bantam::core::script::fact::Facts;
use bantam::core::script::model::Script;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use std::sync::LazyLock;

use crate::support::inbound::inbound;
use crate::support::scripts::shipped;

static SCRIPTS: LazyLock<Vec<Script>> =
    LazyLock::new(|| ["bant", "champ", "meddic", "craft"].into_iter().map(shipped).collect());

/// What a prospect may do next; buttons are chosen from those on the screen, or forged.
#[derive(Clone, Debug)]
enum Deed {
    Event(Event),
    PressShown(usize),
    /// Changes the message so many before the last one.
    Edit(usize, String),
    /// Nothing for so many hours.
    Silence(i64),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let words = prop_oneof![
        Just("/start"),
        Just("/restart"),
        Just("/back"),
        Just("/skip"),
        Just("/cancel"),
        Just("/help"),
        Just("/language"),
        Just("/language de"),
        Just("/nonsense"),
        Just("yes"),
        Just("no"),
        Just("back"),
        Just("skip"),
        Just("why?"),
        Just("I'd rather not say"),
        Just("no idea"),
        Just("can I talk to a person"),
        Just("what does it cost?"),
        Just("1"),
        Just("2"),
        Just("3"),
        Just("20k"),
        Just("asap"),
        Just("ann@example.com"),
        Just("+49 30 901820"),
        Just("Deutsch bitte"),
        Just("we lose leads at night"),
        Just(""),
        Just("   "),
        Just("we have 5 people"),
        Just("We're about 50 people and need it by June, budget around 20k"),
        Just("someone else, and we have a budget of 500 euros"),
        Just("sorry, I meant 30k"),
        Just("no, the budget is 300 euros"),
        Just("sorry, I meant someone else"),
        Just("sorry, I meant we use it already"),
        Just("make it 20 people, my mail is ann@example.com"),
        Just("we lose 2 days a week with 3 people doing quotes"),
        Just("Quotes take ages\n- 50 people\nby June\n\nbudget 20k\nThanks, Ann"),
        Just("Entschuldigung, ich meinte 30.000 Euro, bis Juli"),
    ];
    let action = prop_oneof![
        (0..6_u16).prop_map(Action::Option),
        (0..20_u16).prop_map(Action::CorrectQuestion),
        Just(Action::Confirm),
        Just(Action::Correct),
        Just(Action::Update),
        Just(Action::Restart),
        Just(Action::Agree),
        Just(Action::Done),
    ];
    let deed = prop_oneof![
        6 => (0..8_usize).prop_map(Deed::PressShown),
        6 => words.clone().prop_map(|word| Deed::Event(Event::Say(word.to_owned()))),
        2 => ".{0,80}".prop_map(|text| Deed::Event(Event::Say(text))),
        1 => "(?s).{0,80}".prop_map(|text| Deed::Event(Event::Say(text))),
        1 => Just(Deed::Event(Event::Say("x".repeat(10_000)))),
        1 => prop::sample::select(&Attachment::ALL[..]).prop_map(|it| Deed::Event(Event::Attach(it))),
        1 => ".{0,80}".prop_map(|text| Deed::Event(Event::Caption(text))),
        2 => (0..8_usize, words.clone()).prop_map(|(back, text)| Deed::Edit(back, text.to_owned())),
        1 => any::<bool>().prop_map(|own| Deed::Event(Event::ShareContact(SharedContact { phone: "+4915112345678".to_owned(), own }))),
        1 => (0..20_u32, ".{0,80}").prop_map(|(prompt, text)| {
            let form = Press { conversation: ConversationId(1), prompt, action: Action::Write };
            Deed::Event(Event::Fill { form, text })
        }),
        1 => (action, 0..20_u32).prop_map(|(action, prompt)| {
            Deed::Event(Event::Press(Press { conversation: ConversationId(1), prompt, action }))
        }),
        1 => Just(Deed::Event(Event::Start { payload: Some("ads-spring".to_owned()) })),
        1 => Just(Deed::Event(Event::LookAgain)),
        1 => Just(Deed::Event(Event::Leave)),
        3 => (0..3_000_i64).prop_map(Deed::Silence),
    ];
    prop::collection::vec(deed, 0..60)
}

fn fresh(script: &Script, now: Timestamp) -> State {
    let person = Person {
        account: Account { platform: Platform::Terminal, id: "you".to_owned() },
        first_name: Some("*Ann*<b>@all".to_owned()),
        last_name: None,
        username: None,
        language: Some(Language::ENGLISH),
    };
    State::fresh(ConversationId(1), LeadId(1), person, script.fallback_language(), now)
}

fn facts_of(script: &Script, state: &State, now: Timestamp) -> Facts {
    let circumstances = Circumstances {
        script,
        answers: &state.answers,
        person: &state.person,
        language: state.language,
        number: state.number,
        source: state.source.as_ref(),
        behaviour: &state.behaviour,
        contact_attested: state.attested_phone.is_some(),
        now,
    };
    facts(&circumstances, state.language)
}

fn reply(turn: &Turn) -> Option<&bantam::core::message::Message> {
    turn.effects.iter().find_map(|effect| if let Effect::Reply(message) = effect { Some(message) } else { None })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_left_without_an_answer(which in 0..4_usize, deeds in deeds()) {
        let script = &SCRIPTS[which];
        let mut now: Timestamp = "2027-03-01T09:00:00Z".parse().unwrap();
        let mut state = fresh(script, now);
        let mut shown: Vec<Press> = Vec::new();
        let mut messages = 0_usize;
        for deed in deeds {
            now += SignedDuration::from_secs(7);
            let event = match deed {
                Deed::Event(event) => event,
                Deed::Edit(back, text) => {
                    let message = MessageId(messages.saturating_sub(back).to_string());
                    Event::Edit(Edit { message, text })
                }
                Deed::Silence(hours) => {
                    now += SignedDuration::from_hours(hours);
                    Event::Silence
                }
                Deed::PressShown(index) if shown.is_empty() => Event::Say(format!("{index} people")),
                Deed::PressShown(index) => Event::Press(shown[index % shown.len()]),
            };
            messages += 1;
            let inbound = inbound(&state.person, event, messages);
            let (said, event) = (Said::before(&state, &inbound), &inbound.event);
            let turn = step(script, &Desks::NONE, state.clone(), event, now);

            // The same again is the same, and the state survives being stored.
            prop_assert_eq!(&turn, &step(script, &Desks::NONE, state, event, now));
            let turn = turn.remembering(said);
            let stored = serde_json::to_string(&turn.state).unwrap();
            prop_assert_eq!(&serde_json::from_str::<State>(&stored).unwrap(), &turn.state);

            // Whoever does something hears something, and at most one message.
            let replies = turn.effects.iter().filter(|effect| matches!(effect, Effect::Reply(_))).count();
            let notices = turn.effects.iter().filter(|effect| matches!(effect, Effect::Notice(_))).count();
            let anew = turn.effects.contains(&Effect::BeginAnew);
            if *event == Event::Leave {
                prop_assert!(turn.effects.is_empty());
            } else if *event == Event::Silence {
                prop_assert!(replies <= 1 && notices == 0);
            } else if let Event::Edit(_) = event {
                // One that changes nothing is passed over.
                prop_assert!(replies == 1 || turn.effects.is_empty());
            } else {
                prop_assert_eq!(replies + notices + usize::from(anew), 1, "{:?} in {:?}", event, turn.state.phase);
            }

            // What is answered, asked for or not, is an answer to a question that applies.
            let facts = facts_of(script, &turn.state, now);
            for effect in &turn.effects {
                let Effect::Answered { position, .. } = effect else { continue };
                let question = &script.questions[*position];
                let applies = question.when.as_ref().is_none_or(|when| when.holds(&facts));
                prop_assert!(applies || !turn.state.answers.contains_key(&question.id), "{:?} at {:?}", event, question.id);
            }

            // Whatever is due is done.
            prop_assert!(turn.state.wake_at.is_none_or(|at| at > now), "{:?} at {now}", turn.state);

            // Nothing is stored of a lead that is not on record.
            let is_row = |effect: &Effect| {
                matches!(effect, Effect::Answered { .. } | Effect::Profile(_) | Effect::Qualified { .. } | Effect::History(_) | Effect::Notify(_))
            };
            prop_assert!(turn.state.open || !turn.effects.iter().any(is_row));

            if let Some(message) = reply(&turn) {
                prop_assert!(!message.text.is_empty());
                shown = message.buttons.iter().map(|button| button.press).collect();
            }
            state = if anew { turn.state.anew(ConversationId(1), now) } else { turn.state };
        }
    }

    #[test]
    fn every_question_has_an_exit(which in 0..4_usize, replies in prop::collection::vec("[ -~]{1,40}", 400)) {
        // Whatever a prospect writes, commands aside, the tries run out and the questions end.
        let script = &SCRIPTS[which];
        let now: Timestamp = "2027-03-01T09:00:00Z".parse().unwrap();
        let turn = step(script, &Desks::NONE, fresh(script, now), &Event::Start { payload: None }, now);
        let mut state = turn.state;
        if state.phase == Phase::Consent {
            let press = reply(&step(script, &Desks::NONE, state.clone(), &Event::Say("/help".into()), now)).unwrap().buttons[0].press;
            state = step(script, &Desks::NONE, state, &Event::Press(Press { prompt: 1, ..press }), now).state;
        }
        let mut turns = 0;
        for text in replies {
            if !matches!(state.phase, Phase::Asking { .. }) {
                break;
            }
            turns += 1;
            state = step(script, &Desks::NONE, state, &Event::Say(format!("qqq {} qqq", text.replace('/', ""))), now).state;
        }
        let most: u32 = script.questions.iter().map(|question| question.tries).sum();
        prop_assert!(turns <= most + 20 && !matches!(state.phase, Phase::Asking { .. }), "{turns} turns: {:?}", state.phase);
    }
}

/// Going back and answering the same again gives the same lead.
#[test]
fn going_back_and_answering_the_same_changes_nothing() {
    let script = shipped("bant");
    let now: Timestamp = "2027-03-01T09:00:00Z".parse().unwrap();
    let say = |state: State, text: &str| step(&script, &Desks::NONE, state, &Event::Say(text.to_owned()), now).state;
    let state = step(&script, &Desks::NONE, fresh(&script, now), &Event::Start { payload: None }, now).state;
    let state = say(say(state, "yes"), "Our quotes take a week");
    let straight = say(state.clone(), "every single day");
    let detour = say(say(say(state, "every single day"), "back"), "every single day");
    assert_eq!(straight.answers, detour.answers);
    assert_eq!(straight.phase, detour.phase);
    assert_eq!(straight.path, detour.path);
    assert_eq!(straight.behaviour.corrections, detour.behaviour.corrections);
}
