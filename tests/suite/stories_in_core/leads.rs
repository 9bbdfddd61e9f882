//! The leads of a story, as the store would keep them.

use bantam::core::ids::{LeadId, LeadNumber, MergeId};
use bantam::core::lead::desk::Desk;
use bantam::core::lead::lead::{HistoryEntry, Lead};
use bantam::core::lead::merge::{Page, Parted, merge, part};
use bantam::core::lead::news::News;
use bantam::core::lead::rota::InHand;
use bantam::core::lead::routing::Desks;
use bantam::core::lead::sla::{Alarm, next_alarm};
use bantam::core::lead::ties::{MaybeSame, Merged, Shared, Ties};
use bantam::core::lead::verdict::Step;
use jiff::Timestamp;

#[derive(Default)]
pub(super) struct Leads {
    /// The oldest first.
    all: Vec<Kept>,
    merges: Vec<Merging>,
    /// How many there ever were.
    opened: i64,
}

/// A lead with what is stored beside it.
pub(super) struct Kept {
    pub lead: Lead,
    /// The newest first.
    pub history: Vec<HistoryEntry>,
    pub has_card: bool,
    pub notes: Vec<String>,
    /// Others that are somebody else for sure.
    apart: Vec<LeadId>,
}

struct Merging {
    id: MergeId,
    /// Both as they were before.
    survivor: Lead,
    absorbed: Lead,
}

impl Leads {
    pub(super) fn next_number(&self) -> i64 {
        1001 + self.opened
    }

    /// Puts a lead on record; one that is there already goes on with another conversation.
    pub(super) fn open(&mut self, opened: Lead) {
        let Some(kept) = self.get_mut(opened.id) else {
            self.opened += 1;
            let (history, notes, apart) = (Vec::new(), Vec::new(), Vec::new());
            self.all.push(Kept { lead: opened, history, has_card: false, notes, apart });
            return;
        };
        let known = kept.lead.clone();
        kept.lead = Lead {
            source: known.source.or(opened.source),
            last_source: opened.last_source.or(known.last_source),
            language: opened.language,
            conversation: opened.conversation,
            updated_at: opened.updated_at,
            left_at: None,
            answers: Vec::new(),
            ..known
        };
    }

    pub(super) fn remove(&mut self, id: LeadId) {
        self.all.retain(|kept| kept.lead.id != id);
    }

    /// The lead itself, or the one that it is a part of.
    pub(super) fn get_mut(&mut self, id: LeadId) -> Option<&mut Kept> {
        let id = self.survivor(id);
        self.all.iter_mut().find(|kept| kept.lead.id == id)
    }

    fn survivor(&self, id: LeadId) -> LeadId {
        self.merged_into(id).map_or(id, |merging| self.survivor(merging.survivor.id))
    }

    fn merged_into(&self, id: LeadId) -> Option<&Merging> {
        self.merges.iter().find(|merging| merging.absorbed.id == id)
    }

    fn kept(&self, id: LeadId) -> Option<&Kept> {
        self.all.iter().find(|kept| kept.lead.id == id)
    }

    pub(super) fn all(&self) -> impl DoubleEndedIterator<Item = Lead> {
        self.all.iter().map(|kept| self.whole(kept))
    }

    /// As its prospect's desk sees it: the lead itself, or the one that it is a part of.
    pub(super) fn shown(&self, id: LeadId) -> Option<Lead> {
        self.kept(self.survivor(id)).map(|kept| self.whole(kept))
    }

    pub(super) fn numbered(&self, number: i64) -> Option<Lead> {
        self.all().find(|lead| lead.number == LeadNumber(number))
    }

    pub(super) fn with_card(&self, id: LeadId) -> Option<Lead> {
        self.kept(id).filter(|kept| kept.has_card).map(|kept| self.whole(kept))
    }

    pub(super) fn notes(&self, id: LeadId) -> Vec<String> {
        self.kept(id).map(|kept| kept.notes.clone()).unwrap_or_default()
    }

    /// With what is drawn from its history, and from other leads.
    fn whole(&self, kept: &Kept) -> Lead {
        Lead { news: News::of(&kept.history), ties: self.ties(kept), ..kept.lead.clone() }
    }

    fn ties(&self, of: &Kept) -> Ties {
        let own = &of.lead;
        let newer = |than: &Merging| {
            let mut later = self.merges.iter().filter(|it| it.survivor.id == than.survivor.id && it.id > than.id);
            later.next_back().map(|it| it.absorbed.number)
        };
        let seen = |merging: &Merging, other: &Lead| Merged {
            merge: Some(merging.id),
            number: other.number,
            newer: newer(merging),
        };
        let merged_into = self.merged_into(own.id).map(|it| seen(it, &it.survivor));
        let parts = self.merges.iter().filter(|merging| merging.survivor.id == own.id);
        let absorbed = parts.map(|merging| seen(merging, &merging.absorbed)).collect();
        let older = self.all.iter().take_while(|other| other.lead.id != own.id);
        let older =
            older.filter(|other| self.merged_into(other.lead.id).is_none() && !of.apart.contains(&other.lead.id));
        let maybe_same = match merged_into {
            Some(_) => Vec::new(),
            None => older.filter_map(|other| maybe_same(own, &other.lead)).collect(),
        };
        Ties { merged_into, absorbed, maybe_same }
    }

    /// What is due first with any of them.
    pub(super) fn next_alarm(&self, desks: &Desks) -> Option<(Timestamp, LeadId, Alarm)> {
        let whole = self.all.iter().filter(|kept| self.merged_into(kept.lead.id).is_none());
        let alarms = whole.filter_map(|Kept { lead, .. }| {
            let (at, alarm) = next_alarm(lead.assignment.as_ref()?, desks.desks.first()?, lead.standing())?;
            Some((at, lead.id, alarm))
        });
        alarms.min_by_key(|(at, ..)| *at)
    }

    /// Those that nobody has, and that are offered to somebody or wait for that.
    pub(super) fn unclaimed(&self) -> Vec<LeadId> {
        let is_unclaimed = |lead: &Lead| {
            let on_desk = lead.assignment.as_ref().filter(|assignment| assignment.owner.is_none());
            on_desk.is_some_and(|it| it.offer_at.is_some() || it.offered.is_some())
        };
        self.all().filter(|lead| is_unclaimed(lead) && lead.ties.merged_into.is_none()).map(|lead| lead.id).collect()
    }

    /// How many open leads each rep has, or is offered.
    pub(super) fn in_hand(&self, desk: &Desk) -> InHand {
        let mut in_hand = InHand::new();
        for lead in self.all().filter(|lead| !lead.stage.is_over() && lead.ties.merged_into.is_none()) {
            let holder = lead.assignment.as_ref().and_then(|assignment| assignment.holder());
            if let Some(rep) = holder.and_then(|holder| desk.rep_with(&holder.account)) {
                *in_hand.entry(rep.name.clone()).or_default() += 1;
            }
        }
        in_hand
    }

    /// Makes two leads one, or two again, or keeps them apart.
    pub(super) fn take(&mut self, step: Step) {
        match step {
            Step::Merge { absorbed, survivor, .. } => self.merge(survivor, absorbed),
            Step::UndoMerge { merge, .. } => self.undo(merge),
            Step::KeepApart { one, other } => {
                let id = |number: LeadNumber| self.numbered(number.0).expect("it was decided about").id;
                self.keep_apart(id(one), id(other));
            }
        }
    }

    fn merge(&mut self, survivor: LeadNumber, absorbed: LeadNumber) {
        let lead = |number: LeadNumber| self.numbered(number.0).expect("it was decided about");
        let (survivor, absorbed) = (lead(survivor), lead(absorbed));
        let page = merge(&Page::of(&survivor), &Page::of(&absorbed));
        let shows = if page.conversation == absorbed.conversation { &absorbed } else { &survivor };
        let has_card = self.kept(absorbed.id).is_some_and(|kept| kept.has_card);
        let kept = self.get_mut(survivor.id).expect("it was decided about");
        kept.has_card |= has_card;
        kept.lead = Lead {
            assignment: survivor.assignment.clone().or_else(|| absorbed.assignment.clone()),
            people: [survivor.people.clone(), absorbed.people.clone()].concat(),
            answers: shows.answers.clone(),
            ..on_page(survivor.clone(), page)
        };
        let id = MergeId(1 + self.merges.iter().map(|merging| merging.id.0).max().unwrap_or(0));
        self.merges.push(Merging { id, survivor, absorbed });
    }

    fn undo(&mut self, merge: MergeId) {
        let place = self.merges.iter().position(|merging| merging.id == merge).expect("it was decided about");
        let Merging { survivor, absorbed, .. } = self.merges.remove(place);
        let kept = self.get_mut(survivor.id).expect("it was decided about");
        let is_of_absorbed = kept.lead.conversation == absorbed.conversation;
        let now = &kept.lead;
        let parted = part(&Page::of(&survivor), &Page::of(&absorbed), &Page::of(now), is_of_absorbed);
        let Parted { survivor: page, absorbed: page_of_absorbed } = parted;
        kept.lead = Lead { assignment: now.assignment.clone(), ..on_page(survivor.clone(), page) };
        let kept = self.get_mut(absorbed.id).expect("it was decided about");
        kept.lead = on_page(absorbed.clone(), page_of_absorbed);
        self.keep_apart(survivor.id, absorbed.id);
    }

    fn keep_apart(&mut self, one: LeadId, other: LeadId) {
        for (lead, from) in [(one, other), (other, one)] {
            let kept = self.all.iter_mut().find(|kept| kept.lead.id == lead);
            kept.expect("it was decided about").apart.push(from);
        }
    }
}

/// What two leads have in common, as the newer one's card says.
fn maybe_same(own: &Lead, other: &Lead) -> Option<MaybeSame> {
    let lower = |email: &Option<String>| email.as_ref().map(|email| email.to_lowercase());
    let email = lower(&own.profile.email).is_some_and(|email| Some(email) == lower(&other.profile.email));
    let number = |lead: &Lead| lead.profile.phone.as_ref().map(|phone| phone.number.clone());
    let phone = number(own).is_some_and(|number_| Some(number_) == number(other));
    let shares = match (email, phone) {
        (true, true) => Shared::EmailAndPhone,
        (true, false) => Shared::Email,
        (false, true) => Shared::Phone,
        (false, false) => return None,
    };
    let (name, company) = (other.profile.name.clone(), other.profile.company.clone());
    Some(MaybeSame { number: other.number, name, company, shares })
}

/// The lead as this page shows it.
fn on_page(lead: Lead, page: Page) -> Lead {
    Lead {
        conversation: page.conversation,
        script: page.script,
        language: page.language,
        stage: page.stage,
        reason: page.reason,
        temperature: page.temperature,
        score: page.score,
        coverage: page.coverage,
        qualified_at: page.qualified_at,
        seconds_taken: page.seconds_taken,
        wants_human: page.wants_human,
        left_at: page.left_at,
        profile: page.profile,
        source: page.source,
        last_source: page.last_source,
        created_at: page.created_at,
        updated_at: page.updated_at,
        ..lead
    }
}
