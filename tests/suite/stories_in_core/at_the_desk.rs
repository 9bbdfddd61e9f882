//! What those at the desk do in a story, and what happens there by itself.

use bantam::core::answer::show::show_moment;
use bantam::core::event::Person;
use bantam::core::ids::{Account, Language, LeadId, LeadNumber, Platform};
use bantam::core::lead::assignee::{assignee, name_on};
use bantam::core::lead::assignment::Assignment;
use bantam::core::lead::board::Board;
use bantam::core::lead::board::glance::{self, Glance, Page, Whose};
use bantam::core::lead::buttons::{CardButton, of_card, of_menu};
use bantam::core::lead::card::card_on;
use bantam::core::lead::desk::{Desk, Rep, Visitor};
use bantam::core::lead::desk_command::{Back, DeskCommand, Parameters, read_command};
use bantam::core::lead::lead::{Actor, Change, HistoryEntry, Lead};
use bantam::core::lead::note::note_card;
use bantam::core::lead::press::DeskAction;
use bantam::core::lead::sla::Alarm;
use bantam::core::lead::told::{Telling, done, hindered};
use bantam::core::lead::until::DeskClock;
use bantam::core::lead::verdict::{Refusal, Step, decide, loses};
use bantam::core::lead::watch::{Scene, ring};
use bantam::core::lead::work::{Hindrance, Work, Worked, Worker, work};
use bantam::core::phrases::phrases;
use bantam::core::stage::Stage;
use jiff::{SignedDuration, Timestamp};

use super::{Told, read, read_section};
use crate::support::desk_deed::{Act, DeskDeed, Line};

/// What the desk reads, and whoever works there.
const LANGUAGE: Language = Language::ENGLISH;

/// Whether a rep gets new leads.
#[derive(Clone, Copy)]
enum Presence {
    There,
    Away(Option<Timestamp>),
}

impl Told<'_> {
    fn desk(&self) -> &Desk {
        &self.desks.desks[0]
    }

    /// The card of a lead, as the desk sees it.
    pub(super) fn card(&self, lead: LeadId) -> Option<String> {
        let lead = self.leads.with_card(lead)?;
        Some(read(&card_on(self.desks.desks.first(), &lead, self.script.fallback_language(), &self.script.time_zone)))
    }

    pub(super) fn ring_what_is_due(&mut self) {
        while let Some((_, lead, alarm)) = self.leads.next_alarm(&self.desks).filter(|(at, ..)| *at <= self.now) {
            self.ring(lead, alarm);
        }
    }

    /// What is due with a lead on its desk happens.
    pub(super) fn ring(&mut self, lead: LeadId, alarm: Alarm) {
        let (desk, in_hand) = (&self.desks.desks[0], self.leads.in_hand(&self.desks.desks[0]));
        let lead = self.leads.shown(lead).expect("an alarm is about a lead");
        let scene = Scene { lead: &lead, desk, rota: &self.rota, in_hand: &in_hand, now: self.now };
        let rung = ring(scene, lead.assignment.as_ref().expect("it is on a desk"), alarm);
        if let Some(call) = rung.call {
            let note = read(&note_card(&lead, &call.note, LANGUAGE, desk.zone(&self.script.time_zone)));
            self.leads.get_mut(lead.id).expect("it is there").notes.push(note);
        }
        if let Some(rota) = rung.rota {
            self.rota = rota;
        }
        let stage = rung.stage.map(|stage| (stage, None));
        self.change(lead.id, rung.assignment, stage, rung.history, &Actor::Desk);
        if rung.frees {
            self.offer_what_is_unclaimed();
        }
    }

    /// Somebody may get a lead now, or gets none for a while.
    fn offer_what_is_unclaimed(&mut self) {
        for lead in self.leads.unclaimed() {
            self.ring(lead, Alarm::Offer);
        }
    }

    fn change(
        &mut self,
        lead: LeadId,
        assignment: Assignment,
        stage: Option<(Stage, Option<String>)>,
        history: Vec<(Change, Option<String>)>,
        by: &Actor,
    ) {
        let now = self.now;
        let kept = self.leads.get_mut(lead).expect("a lead to change");
        kept.lead.assignment = Some(assignment);
        if let Some((stage, reason)) = stage {
            (kept.lead.stage, kept.lead.reason) = (stage, reason);
        }
        let step = |(what, why)| HistoryEntry { at: now, by: by.clone(), what, why };
        history.into_iter().map(step).for_each(|step| kept.history.insert(0, step));
    }

    /// Somebody at the desk presses a button, or writes a command.
    pub(super) fn work(&mut self, name: &str, deed: &DeskDeed) {
        self.now += SignedDuration::from_secs(5);
        let told = match deed.act() {
            Act::Press => {
                let button = self.button(name, deed);
                self.press(deed, &button)
            }
            Act::Write(line) => Some(self.write(deed, line)),
        };
        self.ring_what_is_due();
        deed.check_told(name, told.as_deref());
        if deed.looks_at_card() {
            let lead = self.lead_meant(deed);
            let (card, rows) = (self.card(lead.id).expect("a card"), of_card(&lead, LANGUAGE));
            let labels = rows.iter().flatten().map(|button| button.label.as_str());
            assert!(deed.fits(&card, labels), "{name}: after {deed:?} the card is\n{card}\n{rows:#?}");
        }
    }

    fn lead_meant(&self, deed: &DeskDeed) -> Lead {
        let lead = match deed.lead {
            Some(number) => self.leads.numbered(number),
            None => self.leads.shown(self.talk().state.lead),
        };
        lead.expect("a lead with a card")
    }

    /// The button that is meant, below the card or in the menu that it opened.
    fn button(&mut self, name: &str, deed: &DeskDeed) -> CardButton {
        let lead = self.lead_meant(deed);
        let own = of_card(&lead, LANGUAGE);
        let menu = self.menus.remove(&deed.by).unwrap_or_default();
        let now_there: Vec<&CardButton> = own.iter().chain(&menu).flatten().collect();
        let is_it = |button: &&CardButton| button.press.lead == lead.id && deed.is(&button.label);
        let button = if deed.old { self.seen.iter().rev().find(is_it) } else { now_there.iter().copied().find(is_it) };
        let button = button.unwrap_or_else(|| panic!("{name}: {deed:?} is not among {now_there:#?}")).clone();
        self.seen.extend(own.into_iter().flatten());
        button
    }

    fn press(&mut self, deed: &DeskDeed, button: &CardButton) -> Option<String> {
        let by = person(deed);
        // Who is no member of a desk that there is hears so before anything else.
        if !self.desk().admits(Visitor { account: &by.account, roles: &[] }) {
            return Some(Refusal::NoMember.words(LANGUAGE));
        }
        let lead = self.leads.all().find(|lead| lead.id == button.press.lead).expect("a lead with a card");
        let work = match button.press.action {
            DeskAction::Open(menu) => {
                self.menus.insert(deed.by.clone(), of_menu(&lead, menu, LANGUAGE).rows);
                return None;
            }
            DeskAction::Tie(action) => {
                return Some(match decide(lead.number, &lead.ties, action) {
                    Ok(step) => self.tie(step, &by),
                    Err(refusal) => refusal.words(LANGUAGE),
                });
            }
            DeskAction::Work(action) => action.work(None, self.desk(), self.now),
            DeskAction::Read { .. } => panic!("no story reads more than the card"),
        };
        Some(match &lead.ties.merged_into {
            Some(into) => Refusal::MergedAlready { absorbed: lead.number, survivor: into.number }.words(LANGUAGE),
            None => self.work_on(&lead, &by, &work),
        })
    }

    /// Merges, parts or keeps apart, unless a lead would be taken from somebody; returns what whoever does it is told.
    fn tie(&mut self, step: Step, by: &Person) -> String {
        if let Step::Merge { absorbed, survivor, .. } = step {
            let lead = |number: LeadNumber| self.leads.numbered(number.0).expect("it was decided about");
            let (absorbed, survivor) = (lead(absorbed), lead(survivor));
            if let Some(loser) = loses(&self.desks, &absorbed, &survivor, &by.account) {
                let zone = self.desk().zone(&self.script.time_zone);
                let telling = Telling { language: LANGUAGE, zone, now: self.now };
                return hindered(&absorbed, &Hindrance::Owned(loser.clone()), &telling);
            }
        }
        self.leads.take(step);
        step.words(LANGUAGE)
    }

    /// Returns what whoever does it is told.
    fn work_on(&mut self, lead: &Lead, by: &Person, wanted: &Work) -> String {
        let desk = self.desk();
        let (name, is_manager) = (name_on(desk, by), desk.is_manager(&by.account));
        let worker = Worker { account: &by.account, name: &name, is_manager };
        let assignment = lead.assignment.as_ref().expect("a lead on a desk");
        let ended = work(lead, assignment, desk, worker, wanted, self.now);
        let telling = Telling { language: LANGUAGE, zone: desk.zone(&self.script.time_zone), now: self.now };
        match ended {
            Ok(Worked { assignment, stage, history, frees }) => {
                let told = done(lead, wanted, &telling);
                self.change(lead.id, assignment, stage, history, &Actor::Rep(by.account.to_string()));
                if frees {
                    self.offer_what_is_unclaimed();
                }
                told
            }
            Err(hindrance) => hindered(lead, &hindrance, &telling),
        }
    }

    /// Returns the answer.
    fn write(&mut self, deed: &DeskDeed, line: Line<'_>) -> String {
        let (words, by) = (&phrases(LANGUAGE).board, person(deed));
        let desk = self.desk();
        if !desk.admits(Visitor { account: &by.account, roles: &[] }) {
            return words.no_member.to_owned();
        }
        let zone = desk.zone(&self.script.time_zone).clone();
        let clock = DeskClock { now: self.now, zone, hours: desk.hours.as_ref(), language: LANGUAGE };
        let parameters = Parameters { arguments: line.arguments, mentions: false, back: &Back::Within };
        let command = match read_command(line.name, parameters, &clock) {
            Some(Ok(command)) => command,
            Some(Err(wrong)) => return wrong.words(line.name, words),
            None => panic!("there is no {}", line.written),
        };
        let (number, work) = match command {
            DeskCommand::Leads => return self.list(Whose::Everybodys),
            DeskCommand::Mine => return self.list(Whose::Of(&by.account, &name_on(desk, &by))),
            DeskCommand::Pipeline | DeskCommand::Stats => panic!("no story asks for figures"),
            DeskCommand::Away { until } => return self.set_presence(&by, Presence::Away(until)),
            DeskCommand::Available => return self.set_presence(&by, Presence::There),
            DeskCommand::Lead(number) => (number, None),
            DeskCommand::Claim(number) => (number, Some(Work::Claim)),
            DeskCommand::Assign { lead, to } => match assignee(desk, &by, &to, None, self.now) {
                Ok(to) => (lead, Some(Work::Assign { to })),
                Err(nobody) => return nobody.words(desk, words),
            },
            DeskCommand::Note { lead, words } => (lead, Some(Work::Note { words })),
            DeskCommand::Disqualify { lead, reason, words, wake_at } => {
                (lead, Some(Work::Disqualify { reason, words, wake_at }))
            }
        };
        let Some(lead) = self.leads.numbered(number.0).filter(|lead| lead.assignment.is_some()) else {
            return (words.no_lead)(number);
        };
        match (&lead.ties.merged_into, work) {
            (Some(into), _) => (words.merged)(number, into.number),
            (None, Some(work)) => self.work_on(&lead, &by, &work),
            (None, None) => self.card(lead.id).expect("a card"),
        }
    }

    fn set_presence(&mut self, by: &Person, presence: Presence) -> String {
        let words = &phrases(LANGUAGE).board;
        let desk = &self.desks.desks[0];
        let Some(Rep { name, .. }) = desk.rep_with(&by.account) else {
            return words.no_rep_yourself.to_owned();
        };
        let told = match presence {
            Presence::Away(until) => {
                self.rota.away.insert(name.clone(), until);
                let zone = desk.zone(&self.script.time_zone);
                let shown = until.map(|at| show_moment(&at.to_zoned(zone.clone()), LANGUAGE));
                (words.away)(name, shown.as_deref(), "/available")
            }
            Presence::There => {
                self.rota.away.remove(name);
                (words.available)(name)
            }
        };
        self.offer_what_is_unclaimed();
        told
    }

    /// The open leads of somebody, or all.
    fn list(&self, whose: Whose<'_>) -> String {
        let is_theirs = |lead: &Lead| match whose {
            Whose::Everybodys => true,
            Whose::Of(account, _) => {
                let holder = lead.assignment.as_ref().and_then(|assignment| assignment.holder());
                let rep = self.desk().rep_with(account);
                holder.is_some_and(|holder| {
                    holder.account == *account || rep.is_some_and(|rep| rep.accounts.contains(&holder.account))
                })
            }
        };
        let open = self.leads.all().filter(|lead| lead.assignment.is_some() && lead.ties.merged_into.is_none());
        let open = open.filter(|lead| !lead.stage.is_over() && is_theirs(lead));
        let mut leads: Vec<Glance> = open.map(glance).collect();
        glance::sort(&mut leads);
        let page = Page { total: leads.len() as u64, leads: &leads, page: 0 };
        let zone = self.desk().zone(&self.script.time_zone);
        let Board { heading, sections, .. } = glance::list(page, whose, LANGUAGE, zone, self.now);
        std::iter::once(heading).chain(sections.iter().flat_map(read_section)).collect::<Vec<_>>().join("\n")
    }
}

fn person(deed: &DeskDeed) -> Person {
    let account = Account { platform: Platform::Telegram, id: deed.account().to_string() };
    let first_name = Some(deed.by.clone());
    Person { account, first_name, last_name: None, username: None, language: Some(LANGUAGE) }
}

fn glance(lead: Lead) -> Glance {
    Glance {
        id: lead.id,
        number: lead.number,
        stage: lead.stage,
        temperature: lead.temperature,
        score: lead.score.total,
        name: lead.profile.name,
        company: lead.profile.company,
        source: lead.source.map(|source| source.source),
        wants_human: lead.wants_human,
        since: lead.assignment.as_ref().map_or(lead.created_at, |assignment| assignment.told_at),
        assignment: lead.assignment,
    }
}
