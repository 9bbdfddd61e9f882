//! Every story, run through the pure core.

use bantam::core::dialogue::effect::{Effect, Turn};
use bantam::core::dialogue::state::State;
use bantam::core::dialogue::step::step;
use bantam::core::event::{Event, Person, SharedContact};
use bantam::core::ids::{Account, ConversationId, LeadId, LeadNumber, Platform};
use bantam::core::lead::lead::Lead;
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Score};
use bantam::core::lead::ties::Ties;
use bantam::core::message::Message;
use bantam::core::script::model::Script;
use bantam::core::stage::Stage;
use jiff::{SignedDuration, Timestamp};

use crate::support::scripts::shipped;
use crate::support::story::{Deed, Story, pressed, stories};

/// A Monday morning.
const NOW: &str = "2027-03-01T09:00:00Z";

#[test]
fn every_story_goes_as_written() {
    for (file, story) in stories() {
        let name = format!("{file} ({})", story.title);
        let script = shipped(&story.script);
        let mut told = Told::new(&script, &story);
        for step in &story.steps {
            let reply = told.tell(&step.deed(&script));
            step.check(&name, reply.as_deref());
        }
        if let Some(card) = story.expect.card {
            assert_eq!(told.cards > 0, card, "{name}: card");
        }
        story.expect.check(&name, told.lead.as_ref());
    }
}

/// A story as far as it was told: the effects applied to a lead in memory.
struct Told<'a> {
    script: &'a Script,
    now: Timestamp,
    state: State,
    last: Message,
    lead: Option<Lead>,
    cards: u32,
}

impl<'a> Told<'a> {
    fn new(script: &'a Script, story: &Story) -> Self {
        let now: Timestamp = NOW.parse().unwrap();
        let person = Person {
            account: Account { platform: Platform::Telegram, id: "4711".to_owned() },
            first_name: Some("Ann".to_owned()),
            last_name: Some("Lee".to_owned()),
            username: Some("annlee".to_owned()),
            language: story.language,
        };
        let language = script.choose_language(story.language);
        let state = State::fresh(ConversationId(1), LeadId(1), person, language, now);
        Self { script, now, state, last: Message::default(), lead: None, cards: 0 }
    }

    fn tell(&mut self, deed: &Deed) -> Option<String> {
        let event = match deed {
            Deed::Start(payload) => Event::Start { payload: payload.clone() },
            Deed::Say(text) => Event::Say(text.clone()),
            Deed::Press(_) | Deed::Do(_) => {
                let offered = self.last.buttons.iter().map(|button| (button.label.as_str(), button.press));
                Event::Press(pressed(deed, offered))
            }
            Deed::ShareContact(contact) => {
                Event::ShareContact(SharedContact { phone: contact.phone.clone(), own: contact.own })
            }
            Deed::Attach(attachment) => Event::Attach(*attachment),
            Deed::Silence(long) => return self.pass(*long),
        };
        self.now += SignedDuration::from_secs(5);
        self.handle(&event)
    }

    /// Lets time pass, and whatever is to happen by itself happen when it is due; returns what was said last.
    fn pass(&mut self, long: SignedDuration) -> Option<String> {
        let end = self.now + long;
        let mut said = None;
        while let Some(at) = self.state.wake_at.filter(|at| *at <= end) {
            assert!(at >= self.now, "it was due before");
            self.now = at;
            said = self.handle(&Event::Silence).or(said);
        }
        self.now = end;
        said
    }

    fn handle(&mut self, event: &Event) -> Option<String> {
        let Turn { state, effects } = step(self.script, &[], self.state.clone(), event, self.now);
        self.state = state;
        let mut reply = None;
        for effect in effects {
            match effect {
                Effect::BeginAnew => {
                    let conversation = ConversationId(self.state.conversation.0 + 1);
                    self.state = self.state.anew(conversation, self.now);
                    reply = self.handle(&Event::Start { payload: None });
                }
                Effect::Reply(message) => {
                    reply = Some(message.text.to_plain());
                    self.last = message;
                }
                effect => self.apply(effect),
            }
        }
        reply
    }

    fn apply(&mut self, effect: Effect) {
        if effect == Effect::OpenLead {
            let opened = self.open_lead();
            // Whoever begins anew keeps the lead.
            let first = self.lead.take().and_then(|known| known.source);
            self.lead = Some(Lead { source: first.or_else(|| opened.source.clone()), ..opened });
            return;
        }
        let Some(lead) = &mut self.lead else { return };
        lead.language = self.state.language;
        lead.last_source = self.state.source.clone().or(lead.last_source.take());
        match effect {
            Effect::Answered { answer, .. } => {
                lead.answers.retain(|known| known.question != answer.question);
                lead.answers.push(answer);
            }
            Effect::Withdrawn(question) => lead.answers.retain(|known| known.question != question),
            Effect::Profile(profile) => lead.profile = profile,
            Effect::Qualified { qualification, .. } => lead.qualify(qualification, self.now),
            Effect::Notify(_) => self.cards += 1,
            Effect::Erase => self.lead = None,
            Effect::Temperature(to) => lead.temperature = Some(to),
            Effect::OpenLead
            | Effect::Reply(_)
            | Effect::BeginAnew
            | Effect::Notice(_)
            | Effect::RefreshCards
            | Effect::History(_) => {}
        }
    }

    fn open_lead(&self) -> Lead {
        Lead {
            id: self.state.lead,
            number: LeadNumber(1001),
            stage: Stage::New,
            reason: None,
            temperature: None,
            score: Score::default(),
            coverage: Coverage::default(),
            profile: Profile::default(),
            source: self.state.source.clone(),
            last_source: self.state.source.clone(),
            language: self.state.language,
            script: self.script.hash.clone(),
            conversation: self.state.conversation,
            created_at: self.now,
            updated_at: self.now,
            qualified_at: None,
            seconds_taken: None,
            wants_human: false,
            left_at: None,
            version: 1,
            ties: Ties::default(),
            people: vec![self.state.person.clone()],
            answers: Vec::new(),
        }
    }
}
