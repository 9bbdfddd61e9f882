//! Every story, run through the pure core.

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
use bantam::core::lead::buttons::{CardButton, Rows, of_card, of_menu};
use bantam::core::lead::card::{Card, card_on};
use bantam::core::lead::desk::{Desk, Visitor};
use bantam::core::lead::hours::Hours;
use bantam::core::lead::lead::{Actor, Change, HistoryEntry, Lead};
use bantam::core::lead::news::News;
use bantam::core::lead::note::{Note, note_card};
use bantam::core::lead::pending::Pending;
use bantam::core::lead::press::DeskAction;
use bantam::core::lead::profile::Profile;
use bantam::core::lead::qualification::{Coverage, Score};
use bantam::core::lead::rota::{InHand, Rota};
use bantam::core::lead::routing::Desks;
use bantam::core::lead::sla::{Alarm, next_alarm};
use bantam::core::lead::ties::Ties;
use bantam::core::lead::told::{Telling, done, hindered};
use bantam::core::lead::verdict::Refusal;
use bantam::core::lead::watch::{Scene, ring};
use bantam::core::lead::work::{Worker, work};
use bantam::core::message::Message;
use bantam::core::phrases::phrases;
use bantam::core::script::model::Script;
use bantam::core::stage::Stage;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::support::desk_deed::DeskDeed;
use crate::support::inbound::inbound;
use crate::support::scripts::shipped;
use crate::support::story::{Deed, Story, pressed, stories};

#[test]
fn every_story_goes_as_written() {
    for (file, story) in stories() {
        let name = format!("{file} ({})", story.title);
        let script = shipped(&story.script);
        let mut told = Told::new(&script, &story);
        for step in &story.steps {
            told.files = false;
            if let Deed::Desk(deed) = step.deed(&script) {
                told.work(&name, &deed);
                continue;
            }
            let reply = told.tell(&step.deed(&script));
            assert_eq!(told.files, step.files, "{name}: files after {step:?}");
            step.check(&name, reply.as_deref());
        }
        story.expect.check(&name, told.lead.as_ref());
        story.expect.check_desk(&name, told.card().as_deref(), &told.notes.iter().collect::<Vec<_>>());
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

/// A story as far as it was told: the effects applied to a lead in memory.
struct Told<'a> {
    script: &'a Script,
    desks: Desks,
    now: Timestamp,
    state: State,
    last: Message,
    lead: Option<Lead>,
    /// The newest first.
    history: Vec<HistoryEntry>,
    /// What was said before, to be edited, with the message it came in.
    said: Vec<(MessageId, String)>,
    has_card: bool,
    notes: Vec<String>,
    /// Menus on the screens of those at the desk.
    menus: HashMap<String, Rows>,
    /// Buttons that the card ever had.
    seen: Vec<CardButton>,
    pace: Pace,
    rota: Rota,
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
        lines.extend(section.heading.clone());
        for line in &section.lines {
            let label = line.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
            lines.push(format!("{label}{}", line.text));
            lines.extend(line.quote.clone());
        }
    }
    lines.join("\n")
}

impl<'a> Told<'a> {
    fn new(script: &'a Script, story: &Story) -> Self {
        let now = story.begins();
        let person = Person {
            account: Account { platform: Platform::Telegram, id: "4711".to_owned() },
            first_name: Some("Ann".to_owned()),
            last_name: Some("Lee".to_owned()),
            username: Some("annlee".to_owned()),
            language: story.language,
        };
        let language = script.choose_language(story.language);
        let state = State::fresh(ConversationId(1), LeadId(1), person, language, now);
        Self {
            script,
            desks: desks(story).into(),
            now,
            state,
            last: Message::default(),
            lead: None,
            history: Vec::new(),
            said: Vec::new(),
            has_card: false,
            files: false,
            notes: Vec::new(),
            menus: HashMap::new(),
            seen: Vec::new(),
            pace: Pace::default(),
            rota: Rota::default(),
        }
    }

    fn tell(&mut self, deed: &Deed) -> Option<String> {
        let event = match deed {
            Deed::Start(payload) => Event::Start { payload: payload.clone() },
            Deed::Say(text) => {
                self.said.push((MessageId((self.said.len() + 1).to_string()), text.clone()));
                Event::Say(text.clone())
            }
            Deed::Edit(edit) => {
                let said = self.said.iter_mut().rev().find(|(_, text)| *text == edit.from);
                let (message, text) = said.expect("it was said before");
                text.clone_from(&edit.to);
                Event::Edit(Edit { message: message.clone(), text: edit.to.clone() })
            }
            Deed::Press(_) | Deed::Do(_) => {
                let offered = self.last.buttons.iter().map(|button| (button.label.as_str(), button.press));
                Event::Press(pressed(deed, offered))
            }
            Deed::ShareContact(contact) => {
                Event::ShareContact(SharedContact { phone: contact.phone.clone(), own: contact.own })
            }
            Deed::Attach(attachment) => Event::Attach(*attachment),
            Deed::Caption(text) => Event::Caption(text.clone()),
            Deed::Flood(count) => return self.flood(*count),
            Deed::Silence(long) => return self.pass(*long),
            Deed::Desk(_) => panic!("the prospect does nothing"),
        };
        self.now += SignedDuration::from_secs(5);
        self.hear(&event)
    }

    /// Returns what was said last.
    fn flood(&mut self, count: u32) -> Option<String> {
        let replies = (0..count).map(|_| self.hear(&Event::Attach(Attachment::Sticker)));
        replies.fold(None, |said, reply| reply.or(said))
    }

    /// Handles what the prospect does, unless it comes too fast.
    fn hear(&mut self, event: &Event) -> Option<String> {
        let language = self.state.language;
        match self.pace.judge(event, FloodLimits::default(), language, self.now) {
            Verdict::Heard => self.handle(event),
            Verdict::Told => Some(phrases(language).strange.too_fast.to_owned()),
            Verdict::PassedOver => None,
        }
    }

    /// Lets time pass, and whatever is to happen by itself happen when it is due; returns what was said last.
    fn pass(&mut self, long: SignedDuration) -> Option<String> {
        let end = self.now + long;
        let mut said = None;
        loop {
            let silence = self.state.wake_at.filter(|at| *at <= end);
            let alarm = self.next_alarm().filter(|(at, _)| *at <= end);
            match (silence, alarm) {
                (Some(at), alarm) if alarm.is_none_or(|(rings, _)| at <= rings) => {
                    assert!(at >= self.now, "it was due before");
                    self.now = at;
                    said = self.handle(&Event::Silence).or(said);
                }
                (_, Some((at, alarm))) => {
                    self.now = self.now.max(at);
                    self.ring(alarm);
                }
                (_, None) => break,
            }
        }
        self.now = end;
        said
    }

    fn handle(&mut self, event: &Event) -> Option<String> {
        let inbound = inbound(&self.state.person, event.clone(), self.said.len());
        let said = Said::before(&self.state, &inbound);
        let turn = step(self.script, &self.desks, self.state.clone(), event, self.now);
        let Turn { state, effects } = turn.remembering(said);
        self.state = state;
        let had_card = self.has_card;
        if let Some(lead) = &self.lead {
            self.notes.extend(notes(&effects, lead, had_card));
        }
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
                Effect::Export => self.files = true,
                Effect::Forget(_) => {
                    self.lead = None;
                    // Whoever writes again is somebody new.
                    let State { conversation, person, .. } = self.state.clone();
                    let language = self.script.choose_language(person.language);
                    let conversation = ConversationId(conversation.0 + 1);
                    self.state = State::fresh(conversation, LeadId(conversation.0), person, language, self.now);
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
        lead.wants_human = self.state.wants_human;
        lead.last_source = self.state.source.clone().or(lead.last_source.take());
        match effect {
            Effect::Answered { answer, .. } => {
                lead.answers.retain(|known| known.question != answer.question);
                lead.answers.push(answer);
            }
            Effect::Withdrawn(question) => lead.answers.retain(|known| known.question != question),
            Effect::Profile(profile) => lead.profile = profile,
            Effect::Qualified { qualification, replaces, .. } => lead.qualify(qualification, replaces, self.now),
            Effect::Notify(_) => {
                self.has_card = true;
                let desk = &self.desks.desks[0];
                lead.assignment.get_or_insert_with(|| Assignment::told(&desk.name, self.now, desk.shares_out()));
            }
            Effect::History(entry) => {
                match (&entry.what, &entry.why) {
                    (Change::AskedBack, Some(asked)) => lead.pending.questions.insert(0, asked.clone()),
                    (Change::HumanWanted, why) => lead.pending.why_human.clone_from(why),
                    (_, _) => {}
                }
                self.history.insert(0, entry);
            }
            Effect::Erase => self.lead = None,
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

    /// The lead's card, as the desk sees it in the end.
    fn card(&self) -> Option<String> {
        let mut lead = self.lead.clone().filter(|_| self.has_card)?;
        lead.news = News::of(&self.history);
        let desk = self.desks.desks.first();
        Some(read(&card_on(desk, &lead, self.script.fallback_language(), &self.script.time_zone)))
    }

    fn next_alarm(&self) -> Option<(Timestamp, Alarm)> {
        let lead = self.lead.as_ref()?;
        let standing = lead.standing();
        next_alarm(lead.assignment.as_ref()?, self.desks.desks.first()?, standing)
    }

    /// What is due with the lead on its desk happens.
    fn ring(&mut self, alarm: Alarm) {
        let (rota, in_hand) = (std::mem::take(&mut self.rota), InHand::new());
        let lead = self.lead.as_mut().expect("an alarm is about a lead");
        let scene = Scene { lead, desk: &self.desks.desks[0], rota: &rota, in_hand: &in_hand, now: self.now };
        let rung = ring(scene, lead.assignment.as_ref().expect("it is on a desk"), alarm);
        if let Some(call) = rung.call {
            let zone = self.desks.desks[0].hours.as_ref().map_or(&self.script.time_zone, Hours::zone);
            self.notes.push(read(&note_card(lead, &call.note, Language::ENGLISH, zone)));
        }
        self.rota = rung.rota.unwrap_or(rota);
        self.change(rung.assignment, rung.stage.map(|stage| (stage, None)), rung.history, &Actor::Desk);
    }

    fn change(
        &mut self,
        assignment: Assignment,
        stage: Option<(Stage, Option<String>)>,
        history: Vec<(Change, Option<String>)>,
        by: &Actor,
    ) {
        let lead = self.lead.as_mut().expect("a lead to change");
        lead.assignment = Some(assignment);
        if let Some((stage, reason)) = stage {
            (lead.stage, lead.reason) = (stage, reason);
            self.state.stage = stage;
        }
        let step = |(what, why)| HistoryEntry { at: self.now, by: by.clone(), what, why };
        history.into_iter().map(step).for_each(|step| self.history.insert(0, step));
    }

    /// Somebody at the desk presses a button.
    fn work(&mut self, name: &str, deed: &DeskDeed) {
        self.now += SignedDuration::from_secs(5);
        let lead = self.lead.clone().expect("a lead with a card");
        let own = of_card(&lead, Language::ENGLISH);
        let menu = self.menus.remove(&deed.by).unwrap_or_default();
        let now_there: Vec<&CardButton> = own.iter().chain(&menu).flatten().collect();
        let button = now_there.iter().find(|button| deed.is(&button.label)).copied();
        let before = || self.seen.iter().rev().find(|button| deed.is(&button.label));
        let button = if deed.old { before() } else { button };
        let action = button.unwrap_or_else(|| panic!("{name}: {deed:?} is not among {now_there:#?}")).press.action;
        self.seen.extend(own.into_iter().flatten());
        let told = self.press(deed, &lead, action);
        deed.check_told(name, told.as_deref());
        let (card, rows) =
            (self.card().expect("a card"), of_card(self.lead.as_ref().expect("a lead"), Language::ENGLISH));
        let labels = rows.iter().flatten().map(|button| button.label.as_str());
        assert!(deed.fits(&card, labels), "{name}: after {deed:?} the card is\n{card}\n{rows:#?}");
    }

    fn press(&mut self, deed: &DeskDeed, lead: &Lead, action: DeskAction) -> Option<String> {
        let account = Account { platform: Platform::Telegram, id: deed.account().to_string() };
        let desk = lead.assignment.as_ref().and_then(|assignment| self.desks.named(&assignment.desk));
        let desk = desk.filter(|desk| desk.admits(Visitor { account: &account, roles: &[] }));
        // Who is no member of a desk hears so before anything else.
        let Some(desk) = desk.cloned() else { return Some(Refusal::NoMember.words(Language::ENGLISH)) };
        let work_wanted = match action {
            DeskAction::Open(menu) => {
                self.menus.insert(deed.by.clone(), of_menu(lead, menu, Language::ENGLISH).rows);
                return None;
            }
            DeskAction::Work(action) => action.work(None, &desk, self.now),
            DeskAction::Tie(_) | DeskAction::Read { .. } => panic!("no story tells of {action:?}"),
        };
        let telling = Telling { language: Language::ENGLISH, zone: &self.script.time_zone, now: self.now };
        let by = Worker { account: &account, name: &deed.by, is_manager: false };
        match work(lead, lead.assignment.as_ref().expect("a lead on a desk"), &desk, by, &work_wanted, self.now) {
            Ok(worked) => {
                let told = done(lead, &work_wanted, &telling);
                self.change(worked.assignment, worked.stage, worked.history, &Actor::Rep(account.to_string()));
                Some(told)
            }
            Err(hindrance) => Some(hindered(lead, &hindrance, &telling)),
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
            news: News::default(),
            pending: Pending::default(),
            assignment: None,
            version: 1,
            ties: Ties::default(),
            people: vec![self.state.person.clone()],
            answers: Vec::new(),
        }
    }
}
