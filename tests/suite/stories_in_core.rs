//! Every story, run through the pure core.

mod at_the_desk;
mod leads;

use std::collections::HashMap;

use bantam::config::Config;
use bantam::core::dialogue::effect::{Effect, Turn};
use bantam::core::dialogue::flood::{FloodLimits, Pace, Verdict};
use bantam::core::dialogue::said::Said;
use bantam::core::dialogue::state::State;
use bantam::core::dialogue::step::step;
use bantam::core::event::{Attachment, Edit, Event, Person, SharedContact};
use bantam::core::ids::{Account, ConversationId, Language, LeadId, LeadNumber, MessageId, Platform};
use bantam::core::lead::assignment::Assignment;
use bantam::core::lead::buttons::{CardButton, Rows};
use bantam::core::lead::card::{Card, Section};
use bantam::core::lead::desk::Desk;
use bantam::core::lead::lead::{Change, Lead};
use bantam::core::lead::news::News;
use bantam::core::lead::note::{Note, note_card};
use bantam::core::lead::pending::Pending;
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Score};
use bantam::core::lead::rota::Rota;
use bantam::core::lead::routing::Desks;
use bantam::core::lead::ties::Ties;
use bantam::core::message::Message;
use bantam::core::phrases::phrases;
use bantam::core::script::model::Script;
use bantam::core::stage::Stage;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use self::leads::Leads;
use crate::support::inbound::inbound;
use crate::support::scripts::shipped;
use crate::support::story::{Deed, Step, Story, pressed, stories};

#[test]
fn every_story_goes_as_written() {
    for (name, story) in stories() {
        let script = shipped(&story.script);
        let mut told = Told::new(&script, &story);
        for (account, steps) in [("4710", &story.before), ("4711", &story.steps)] {
            if !steps.is_empty() {
                told.meet(account, story.language);
            }
            for step in steps {
                told.take(&name, step);
            }
        }
        let lead = told.leads.shown(told.talk().state.lead);
        let card = lead.as_ref().and_then(|lead| told.card(lead.id));
        let notes = lead.as_ref().map(|lead| told.leads.notes(lead.id)).unwrap_or_default();
        story.expect.check(&name, lead.as_ref());
        story.expect.check_desk(&name, card.as_deref(), &notes.iter().collect::<Vec<_>>());
    }
}

/// What a turn tells the desk beside the card.
fn notes(effects: &[Effect], lead: &Lead, has_card: bool) -> Vec<String> {
    let notes = effects.iter().filter_map(|effect| match effect {
        Effect::Note { note, .. } => Some(note),
        _ => None,
    });
    let told = notes.filter(|note| has_card || !matches!(note, Note::Human { .. }));
    told.map(|note| read(&note_card(lead, note, Language::ENGLISH, &TimeZone::UTC))).collect()
}

/// A story as far as it was told, with everything that the program would have stored in memory.
struct Told<'a> {
    script: &'a Script,
    desks: Desks,
    now: Timestamp,
    /// The last one is going on.
    talks: Vec<Talk>,
    leads: Leads,
    rota: Rota,
    /// Menus on the screens of those at the desk.
    menus: HashMap<String, Rows>,
    /// Buttons that cards ever had.
    seen: Vec<CardButton>,
    last_id: i64,
}

/// What goes on with one prospect.
struct Talk {
    state: State,
    last: Message,
    /// What was said before, to be edited, with the message it came in.
    said: Vec<(MessageId, String)>,
    pace: Pace,
    /// Whether files follow.
    files: bool,
}

/// The desk as `bantam.toml` has it.
fn desks(story: &Story) -> Vec<Desk> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bantam.toml");
    let desk = format!("[[desks]]\nname = \"sales\"\nrooms = [\"telegram:-1\"]\n{}\n", story.desk());
    std::fs::write(&file, desk).unwrap();
    Config::load(Some(&file), &|_| None).unwrap_or_else(|error| panic!("{}: {error}", story.title)).desks
}

/// A card as it is read from top to bottom.
fn read(card: &Card) -> String {
    let mut lines = vec![card.headline.clone(), card.title.clone()];
    for section in &card.sections {
        lines.extend(read_section(section));
    }
    lines.join("\n")
}

fn read_section(section: &Section) -> Vec<String> {
    let mut lines: Vec<String> = section.heading.clone().into_iter().collect();
    for line in &section.lines {
        let label = line.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
        lines.push(format!("{label}{}", line.text));
        lines.extend(line.quote.clone());
    }
    lines
}

impl<'a> Told<'a> {
    fn new(script: &'a Script, story: &Story) -> Self {
        Self {
            script,
            desks: desks(story).into(),
            now: story.begins(),
            talks: Vec::new(),
            leads: Leads::default(),
            rota: Rota::default(),
            menus: HashMap::new(),
            seen: Vec::new(),
            last_id: 0,
        }
    }

    /// Somebody comes who goes on with the story.
    fn meet(&mut self, account: &str, language: Option<Language>) {
        let person = Person {
            account: Account { platform: Platform::Telegram, id: account.to_owned() },
            first_name: Some("Ann".to_owned()),
            last_name: Some("Lee".to_owned()),
            username: Some("annlee".to_owned()),
            language,
        };
        let state = self.nobody_yet(person);
        let (last, said, pace) = (Message::default(), Vec::new(), Pace::default());
        self.talks.push(Talk { state, last, said, pace, files: false });
    }

    /// The state of somebody of whom nothing is known.
    fn nobody_yet(&mut self, person: Person) -> State {
        let (conversation, lead) = (ConversationId(self.next_id()), LeadId(self.next_id()));
        let language = self.script.choose_language(person.language);
        State::fresh(conversation, lead, person, language, self.now)
    }

    fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    fn talk(&self) -> &Talk {
        self.talks.last().expect("a story has steps")
    }

    fn take(&mut self, name: &str, step: &Step) {
        let who = self.talks.len() - 1;
        self.talks[who].files = false;
        if let Deed::Desk(deed) = step.deed(self.script) {
            self.work(name, &deed);
            return;
        }
        let reply = self.tell(who, &step.deed(self.script));
        self.ring_what_is_due();
        assert_eq!(self.talk().files, step.files, "{name}: files after {step:?}");
        step.check(name, reply.as_deref());
    }

    fn tell(&mut self, who: usize, deed: &Deed) -> Option<String> {
        let talk = &mut self.talks[who];
        let event = match deed {
            Deed::Start(payload) => Event::Start { payload: payload.clone() },
            Deed::Say(text) => {
                talk.said.push((MessageId((talk.said.len() + 1).to_string()), text.clone()));
                Event::Say(text.clone())
            }
            Deed::Edit(edit) => {
                let said = talk.said.iter_mut().rev().find(|(_, text)| *text == edit.from);
                let (message, text) = said.expect("it was said before");
                text.clone_from(&edit.to);
                Event::Edit(Edit { message: message.clone(), text: edit.to.clone() })
            }
            Deed::Press(_) | Deed::Do(_) => {
                let offered = talk.last.buttons.iter().map(|button| (button.label.as_str(), button.press));
                Event::Press(pressed(deed, offered))
            }
            Deed::ShareContact(contact) => {
                Event::ShareContact(SharedContact { phone: contact.phone.clone(), own: contact.own })
            }
            Deed::Attach(attachment) => Event::Attach(*attachment),
            Deed::Caption(text) => Event::Caption(text.clone()),
            Deed::Flood(count) => return self.flood(who, *count),
            Deed::Silence(long) => return self.pass(*long),
            Deed::Desk(_) => panic!("the prospect does nothing"),
        };
        self.now += SignedDuration::from_secs(5);
        self.hear(who, &event)
    }

    /// Returns what was said last.
    fn flood(&mut self, who: usize, count: u32) -> Option<String> {
        let replies = (0..count).map(|_| self.hear(who, &Event::Attach(Attachment::Sticker)));
        replies.fold(None, |said, reply| reply.or(said))
    }

    /// Handles what a prospect does, unless it comes too fast.
    fn hear(&mut self, who: usize, event: &Event) -> Option<String> {
        let talk = &mut self.talks[who];
        let language = talk.state.language;
        match talk.pace.judge(event, FloodLimits::default(), language, self.now) {
            Verdict::Heard => self.handle(who, event),
            Verdict::Told => Some(phrases(language).strange.too_fast.to_owned()),
            Verdict::PassedOver => None,
        }
    }

    /// Lets time pass, and whatever is to happen by itself happen when it is due; returns what was said last, to whoever
    /// goes on with the story.
    fn pass(&mut self, long: SignedDuration) -> Option<String> {
        let end = self.now + long;
        let mut said = None;
        loop {
            let silent = self.talks.iter().enumerate().filter_map(|(who, talk)| Some((talk.state.wake_at?, who)));
            let silence = silent.filter(|(at, _)| *at <= end).min();
            let alarm = self.leads.next_alarm(&self.desks).filter(|(at, ..)| *at <= end);
            match (silence, alarm) {
                (Some((at, who)), alarm) if alarm.is_none_or(|(rings, ..)| at <= rings) => {
                    assert!(at >= self.now, "it was due before");
                    self.now = at;
                    let reply = self.handle(who, &Event::Silence);
                    said = reply.filter(|_| who + 1 == self.talks.len()).or(said);
                }
                (_, Some((at, lead, alarm))) => {
                    self.now = self.now.max(at);
                    self.ring(lead, alarm);
                }
                (_, None) => break,
            }
        }
        self.now = end;
        said
    }

    fn handle(&mut self, who: usize, event: &Event) -> Option<String> {
        let talk = &mut self.talks[who];
        // Somebody of the desk may have moved the lead.
        if let Some(lead) = self.leads.shown(talk.state.lead) {
            (talk.state.number, talk.state.stage, talk.state.temperature) =
                (Some(lead.number), lead.stage, lead.temperature);
            talk.state.back_as = lead.assignment.as_ref().and_then(Assignment::comes_back_as);
        }
        let inbound = inbound(&talk.state.person, event.clone(), talk.said.len());
        let said = Said::before(&talk.state, &inbound);
        let turn = step(self.script, &self.desks, talk.state.clone(), event, self.now);
        let Turn { state, effects } = turn.remembering(said);
        if let Some(kept) = self.leads.get_mut(state.lead) {
            kept.notes.extend(notes(&effects, &kept.lead, kept.has_card));
        }
        talk.state = state;
        let mut reply = None;
        for effect in effects {
            match effect {
                Effect::BeginAnew => {
                    let conversation = ConversationId(self.next_id());
                    self.talks[who].state = self.talks[who].state.anew(conversation, self.now);
                    reply = self.handle(who, &Event::Start { payload: None });
                }
                Effect::Reply(message) => {
                    reply = Some(message.text.to_plain());
                    self.talks[who].last = message;
                }
                Effect::Export => self.talks[who].files = true,
                Effect::Forget(_) => {
                    self.leads.remove(self.talks[who].state.lead);
                    // Whoever writes again is somebody new.
                    self.talks[who].state = self.nobody_yet(self.talks[who].state.person.clone());
                }
                effect => self.apply(who, effect),
            }
        }
        reply
    }

    fn apply(&mut self, who: usize, effect: Effect) {
        let state = &self.talks[who].state;
        if effect == Effect::OpenLead {
            self.leads.open(self.new_lead(state));
            return;
        }
        let Some(kept) = self.leads.get_mut(state.lead) else { return };
        let lead = &mut kept.lead;
        lead.language = state.language;
        lead.wants_human = state.wants_human;
        lead.last_source = state.source.clone().or(lead.last_source.take());
        match effect {
            Effect::Answered { answer, .. } => {
                lead.answers.retain(|known| known.question != answer.question);
                lead.answers.push(answer);
            }
            Effect::Withdrawn(question) => lead.answers.retain(|known| known.question != question),
            Effect::Profile(profile) => lead.profile = profile,
            Effect::Qualified { qualification, replaces, .. } => lead.qualify(qualification, replaces, self.now),
            Effect::Notify(_) => {
                kept.has_card = true;
                let desk = &self.desks.desks[0];
                lead.assignment.get_or_insert_with(|| Assignment::told(&desk.name, self.now, desk.shares_out()));
            }
            Effect::History(entry) => {
                match (&entry.what, &entry.why) {
                    (Change::AskedBack, Some(asked)) => lead.pending.questions.insert(0, asked.clone()),
                    (Change::HumanWanted, why) => lead.pending.why_human.clone_from(why),
                    (_, _) => {}
                }
                kept.history.insert(0, entry);
            }
            Effect::Erase => self.leads.remove(state.lead),
            Effect::Temperature(to) => lead.temperature = Some(to),
            Effect::OpenLead
            | Effect::Reply(_)
            | Effect::Consented(_)
            | Effect::Forget(_)
            | Effect::Export
            | Effect::BeginAnew
            | Effect::Notice(_)
            | Effect::RefreshCards
            | Effect::Note { .. } => {}
        }
    }

    fn new_lead(&self, state: &State) -> Lead {
        Lead {
            id: state.lead,
            number: LeadNumber(self.leads.next_number()),
            stage: Stage::New,
            reason: None,
            temperature: None,
            score: Score::default(),
            coverage: Coverage::default(),
            profile: Profile::default(),
            source: state.source.clone(),
            last_source: state.source.clone(),
            language: state.language,
            script: self.script.hash.clone(),
            conversation: state.conversation,
            created_at: self.now,
            updated_at: self.now,
            qualified_at: None,
            seconds_taken: None,
            wants_human: false,
            left_at: None,
            news: News::default(),
            pending: Pending::default(),
            assignment: None,
            version: 1,
            ties: Ties::default(),
            people: vec![state.person.clone()],
            answers: Vec::new(),
        }
    }
}
