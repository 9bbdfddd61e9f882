//! The service that hostile people talk to.

use std::sync::Arc;

use bantam::clock::Clock;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::{Action, Event, Inbound, Person, Press};
use bantam::core::ids::{Account, Chat, InboundKey, Platform};
use bantam::core::lead::desk::Desk;
use bantam::core::lead::lead::Lead;
use bantam::core::message::Message;
use bantam::core::script::load::load;
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::store::record::Payload;

use super::Hostile;
use crate::support::store::{Ground, at};

/// Everything a prospect may put somewhere comes back somewhere: in texts, reasons, summary and card.
const SCRIPT: &str = r#"
script: echo
framework: [need, authority]
languages: [en]
currency: EUR
greeting: "Hello {{ prospect.first_name }}!"
confirm: "Is this right, *{{ prospect.first_name }}*?"
questions:
  - {id: need, dimension: need, ask: "What is it, {{ prospect.first_name }}?", type: text, optional: true}
  - {id: decider, dimension: authority, ask: "Who decides on {{ need }}?", type: name, optional: true}
  - {id: company, ask: "Which company?", type: company, optional: true}
  - {id: heard, ask: "{{ company }} heard of us where?", type: text, optional: true}
  - {id: topics, ask: "Which ones?", type: multi_choice, optional: true, options: [{label: A, value: a}, {label: B, value: b}]}
score:
  interest:
    - {when: has(answers.need), points: 10, because: "wants {{ need }}"}
stages:
  - {stage: mql, temperature: warm, notify: sales, say: "*Thank you*, {{ prospect.first_name }} of {{ company }}. {{ need }}!"}
"#;

/// The service, without a platform.
pub(super) struct Stage {
    pub(super) ground: Ground,
    turns: Turns,
}

impl Stage {
    pub(super) async fn on(ground: Ground) -> Self {
        let script = load("echo", SCRIPT).script.expect("the script has no faults");
        let scripts = Scripts::open(ground.store.clone(), script, SCRIPT, at(0)).await.expect("the script is kept");
        let desk = Desk {
            name: "sales".to_owned(),
            rooms: vec!["telegram:-100".parse().expect("an address")],
            ..Desk::default()
        };
        let turns = Turns {
            store: ground.store.clone(),
            writer: ground.writer.clone(),
            scripts: Arc::new(scripts),
            desks: Arc::new(vec![desk].into()),
            clock: Clock::standing_at(at(0)),
            ids: Arc::new(Ids::new(1)),
            news: Arc::default(),
        };
        Self { ground, turns }
    }

    /// Everything that was said to a prospect until the end, and the lead.
    pub(super) async fn talk(&self, account: i64, hostile: &Hostile) -> (Vec<Message>, Lead) {
        let mut messages = self.handle(account, hostile, Event::Start { payload: None }).await;
        for text in &hostile.says {
            let asked = self.state(account).await.path;
            messages.extend(self.handle(account, hostile, Event::Say(text.clone())).await);
            let state = self.state(account).await;
            // What was not understood is skipped.
            if matches!(state.phase, Phase::Asking { .. }) && state.path == asked {
                messages.extend(self.handle(account, hostile, Event::Say("/skip".to_owned())).await);
            }
        }
        let mut looked_back = false;
        for _ in 0..20 {
            let state = self.state(account).await;
            let event = match state.phase {
                Phase::Finished => break,
                Phase::Confirming if looked_back => press(&state, Action::Confirm),
                Phase::Confirming => {
                    looked_back = true;
                    press(&state, Action::CorrectQuestion(0))
                }
                Phase::Asking { correcting: true, .. } | Phase::Choosing => Event::Say("/back".to_owned()),
                Phase::Asking { correcting: false, .. } => Event::Say("/skip".to_owned()),
                Phase::Fresh | Phase::Consent | Phase::Cancelled { .. } | Phase::Abandoned { .. } => {
                    Event::Start { payload: None }
                }
            };
            messages.extend(self.handle(account, hostile, event).await);
        }
        let state = self.state(account).await;
        assert_eq!(state.phase, Phase::Finished, "the dialogue ends");
        let lead = self.turns.store.load_lead(state.lead).await.expect("the store answers").expect("it is kept");
        (messages, lead)
    }

    async fn handle(&self, account: i64, hostile: &Hostile, event: Event) -> Vec<Message> {
        let from = Person {
            account: Account { platform: Platform::Telegram, id: account.to_string() },
            first_name: Some(hostile.first_name.clone()),
            last_name: Some(hostile.last_name.clone()),
            username: Some(hostile.username.clone()),
            language: None,
        };
        let key = InboundKey(format!("telegram:{}", self.turns.ids.next(at(0))));
        let settled = self
            .turns
            .handle(&Inbound { key, chat: private(account), from, event, message: None })
            .await
            .expect("it is handled");
        let messages = settled.owed.into_iter().filter_map(|owed| match owed.payload {
            Payload::Message(message) => Some(message),
            Payload::Card(_)
            | Payload::Note(_)
            | Payload::Reading(_)
            | Payload::Board(_)
            | Payload::Export(_)
            | Payload::Blank(_) => None,
        });
        messages.collect()
    }

    async fn state(&self, account: i64) -> State {
        let account_id = Account { platform: Platform::Telegram, id: account.to_string() };
        let stored =
            self.ground.store.load_conversation(&private(account), &account_id).await.expect("the store answers");
        stored.expect("the conversation is kept").state
    }
}

fn press(state: &State, action: Action) -> Event {
    Event::Press(Press { conversation: state.conversation, prompt: state.prompt, action })
}

pub(super) fn private(account: i64) -> Chat {
    Chat { platform: Platform::Telegram, id: account.to_string() }
}
