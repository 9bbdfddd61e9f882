//! What reps do on a lead's card: who presses and where is looked at, then the lead as it is now decides.

use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::persons::{Cards, take_step};
use super::turns::{MOST_ATTEMPTS, Settled, Turns, commit_without_conversation, owed};
use super::work::Ended;
use crate::core::ids::{Chat, InboundKey, Language, LeadId, LeadNumber, OutboxId};
use crate::core::lead::assignee::name_on;
use crate::core::lead::buttons::{Aside, of_menu};
use crate::core::lead::desk::{Desk, Visitor};
use crate::core::lead::lead::{Actor, Lead};
use crate::core::lead::press::{Chapter, DeskAction, TieAction, WorkAction};
use crate::core::lead::reading;
use crate::core::lead::told::{Telling, done, hindered};
use crate::core::lead::verdict::{Refusal, Spot, Step, admit, decide, desk_of, loses, may_merge};
use crate::core::lead::work::Hindrance;
use crate::platform::CardPress;
use crate::store::StoreError;
use crate::store::record::{Committed, Member, Owed, OwedReading, Payload};

/// A card stands in the room for a moment before it is on record that it does.
const PAUSE: Duration = Duration::from_millis(50);
const MOST_PAUSES: u32 = 30;

impl Turns {
    /// Handles a press on a lead's card; returns after the commit. Of two reps who press at once the second is told what the
    /// first has done.
    pub async fn press(&self, key: &InboundKey, pressed: &CardPress) -> Result<Settled, StoreError> {
        let language = pressed.by.language.unwrap_or_else(|| self.scripts.newest().fallback_language());
        let rooms = self.rooms_of_desks().await?;
        let pressing = Pressing { key, pressed, rooms: &rooms, language };
        // Whoever presses where no card of theirs can be is not waited for.
        if let Err(refusal) = pressing.come_in() {
            return Ok(refused(refusal.words(language)));
        }
        let (mut conflicts, mut waited) = (0, 0);
        while conflicts < MOST_ATTEMPTS {
            // Asked before its cards are looked at: when none is on its way any more, they are all there.
            let is_owed = self.store.card_is_owed(pressed.press.lead).await?;
            match self.attempt(&pressing).await? {
                Attempt::Settled(settled) => return Ok(*settled),
                Attempt::Refused(Refusal::NoCard) if is_owed && waited < MOST_PAUSES => {
                    waited += 1;
                    tokio::time::sleep(PAUSE).await;
                }
                Attempt::Refused(refusal) => return Ok(refused(refusal.words(language))),
                Attempt::Conflict => conflicts += 1,
            }
        }
        Err(StoreError::Unavailable(format!("the lead changed {MOST_ATTEMPTS} times while a press was handled")))
    }

    async fn attempt(&self, pressing: &Pressing<'_>) -> Result<Attempt, StoreError> {
        let press = &pressing.pressed.press;
        // The other one first, so that whatever changes after it was looked at is a conflict.
        let named = match press.action {
            DeskAction::Tie(
                TieAction::MergeInto(number) | TieAction::Absorb(number) | TieAction::KeepApart(number),
            ) => self.store.load_lead_numbered(number).await?,
            DeskAction::Tie(TieAction::UndoMerge(_))
            | DeskAction::Work(_)
            | DeskAction::Open(_)
            | DeskAction::Read { .. } => None,
        };
        let Some(lead) = self.store.load_lead(press.lead).await? else {
            return Ok(Attempt::Refused(Refusal::LeadGone));
        };
        let mut shown = self.store.cards(lead.id).await?;
        shown.extend(self.store.notes(lead.id).await?);
        let spot = match admit(pressing.rooms, &shown, &pressing.pressed.spots, pressing.visitor()) {
            Ok(spot) => spot,
            Err(refusal) => return Ok(Attempt::Refused(refusal)),
        };
        match press.action {
            DeskAction::Tie(action) => self.tie(pressing, &lead, named, action, &spot.room).await,
            DeskAction::Work(action) => self.work_by_button(pressing, &lead, action, &spot.room).await,
            DeskAction::Open(menu) => Ok(match desk_of(pressing.rooms, &spot.room, &lead, pressing.visitor()) {
                Ok(_) => {
                    let whispers = spot.room.platform.whispers();
                    let language = if whispers { pressing.language } else { self.language_of(&lead) };
                    show(Aside::Buttons(of_menu(&lead, menu, language)))
                }
                Err(refusal) => Attempt::Refused(refusal),
            }),
            DeskAction::Read { what, page } => self.read(pressing, &lead, what, page, spot).await,
        }
    }

    /// Merges, parts or keeps apart.
    async fn tie(
        &self,
        pressing: &Pressing<'_>,
        lead: &Lead,
        named: Option<Lead>,
        action: TieAction,
        room: &Chat,
    ) -> Result<Attempt, StoreError> {
        if self.store.was_handled(pressing.key).await? {
            return Ok(settled(Settled::default()));
        }
        let step = match decide(lead.number, &lead.ties, action) {
            Ok(step) => step,
            Err(refusal) => return Ok(Attempt::Refused(refusal)),
        };
        let other = match step {
            Step::Merge { .. } | Step::KeepApart { .. } => named,
            Step::UndoMerge { absorbed, survivor, .. } => {
                self.store.load_lead_numbered(if lead.number == absorbed { survivor } else { absorbed }).await?
            }
        };
        let Some(other) = other else { return Ok(Attempt::Refused(Refusal::LeadGone)) };
        if let Step::Merge { absorbed, .. } = step
            && let Some(refused) = self.merge_hindrance(pressing, lead, &other, absorbed)
        {
            return Ok(refused);
        }

        let (now, by) = (self.clock.now(), &pressing.pressed.by);
        let mut commit = commit_without_conversation(pressing.key.clone(), now, Vec::new());
        let desk = pressing.rooms.iter().find(|(of_desk, _)| of_desk == room).map(|(_, desk)| *desk);
        commit.members.extend(desk.map(|desk| Member { account: by.account.clone(), name: name_on(desk, by) }));
        let owing = Cards { store: &self.store, ids: &self.ids, now };
        let actor = Actor::Rep(by.account.to_string());
        take_step(&owing, &mut commit, &step, actor, (lead, &other)).await?;
        let owed = commit.outbox.clone();
        Ok(match self.writer.commit(commit).await? {
            Committed::Done { .. } => {
                settled(Settled { notice: Some(step.words(pressing.language)), owed, ..Settled::default() })
            }
            Committed::Duplicate => settled(Settled::default()),
            Committed::Conflict => Attempt::Conflict,
        })
    }

    /// Why these two are not made one by whoever pressed.
    fn merge_hindrance(
        &self,
        pressing: &Pressing<'_>,
        lead: &Lead,
        other: &Lead,
        absorbed: LeadNumber,
    ) -> Option<Attempt> {
        if let Err(refusal) = may_merge(&self.desks, [lead, other], pressing.visitor()) {
            return Some(Attempt::Refused(refusal));
        }
        let (absorbed, survivor) = if lead.number == absorbed { (lead, other) } else { (other, lead) };
        let loser = loses(&self.desks, absorbed, survivor, &pressing.pressed.by.account)?;
        let desk = absorbed.assignment.as_ref().and_then(|assignment| self.desks.named(&assignment.desk))?;
        let zone = self.zone_of(desk, absorbed);
        let telling = Telling { language: pressing.language, zone: &zone, now: self.clock.now() };
        Some(settled(refused(hindered(absorbed, &Hindrance::Owned(loser.clone()), &telling))))
    }

    async fn work_by_button(
        &self,
        pressing: &Pressing<'_>,
        lead: &Lead,
        action: WorkAction,
        room: &Chat,
    ) -> Result<Attempt, StoreError> {
        if let Some(merged) = &lead.ties.merged_into {
            return Ok(Attempt::Refused(Refusal::MergedAlready { absorbed: lead.number, survivor: merged.number }));
        }
        let desk = match desk_of(pressing.rooms, room, lead, pressing.visitor()) {
            Ok(desk) => desk,
            Err(refusal) => return Ok(Attempt::Refused(refusal)),
        };
        let CardPress { by, words, .. } = pressing.pressed;
        let now = self.clock.now();
        let work = action.work(words.as_deref(), desk, now);
        let zone = self.zone_of(desk, lead);
        let telling = Telling { language: pressing.language, zone: &zone, now };
        Ok(match self.work_on(pressing.key, lead.id, by, &work).await? {
            Ended::Done(ended) => settled(Settled {
                notice: Some(done(&ended.lead, &work, &telling)),
                owed: ended.owed,
                ..Settled::default()
            }),
            Ended::Hindered(hindrance, lead) => settled(Settled {
                owed: self.owe_card_again(pressing.key, lead.id, room).await?,
                ..refused(hindered(&lead, &hindrance, &telling))
            }),
            Ended::Gone => Attempt::Refused(Refusal::LeadGone),
            Ended::Merged { into } => {
                Attempt::Refused(Refusal::MergedAlready { absorbed: lead.number, survivor: into })
            }
            Ended::OnNoDesk => Attempt::Refused(Refusal::OnNoDesk(lead.number)),
            // Its answer got lost.
            Ended::Again => settled(Settled { notice: Some(done(lead, &work, &telling)), ..Settled::default() }),
        })
    }

    /// Whatever stands below the card, where all see the same: it is owed as it is by now, so that it comes behind what is owed
    /// already.
    async fn owe_card_again(&self, key: &InboundKey, lead: LeadId, room: &Chat) -> Result<Vec<Owed>, StoreError> {
        if room.platform.whispers() || !self.store.rooms_with_card(lead).await?.contains(room) {
            return Ok(Vec::new());
        }
        let now = self.clock.now();
        // The press itself has done nothing, and may do so when it comes again.
        let key = InboundKey(format!("{}:card", key.0));
        let mut commit = commit_without_conversation(key, now, Vec::new());
        Cards { store: &self.store, ids: &self.ids, now }.owe(&mut commit, lead, std::slice::from_ref(room));
        let owed = commit.outbox.clone();
        Ok(match self.writer.commit(commit).await? {
            Committed::Done { .. } => owed,
            Committed::Duplicate | Committed::Conflict => Vec::new(),
        })
    }

    /// Shows what is known beyond the card: to whoever pressed, where the platform can; else in the room, as a message that is
    /// known, so that it goes with the lead.
    async fn read(
        &self,
        pressing: &Pressing<'_>,
        lead: &Lead,
        what: Chapter,
        page: u16,
        spot: &Spot,
    ) -> Result<Attempt, StoreError> {
        let desk = match desk_of(pressing.rooms, &spot.room, lead, pressing.visitor()) {
            Ok(desk) => desk,
            Err(refusal) => return Ok(Attempt::Refused(refusal)),
        };
        let zone = self.zone_of(desk, lead);
        if spot.room.platform.whispers() {
            let past = self.store.past(lead.id).await?;
            return Ok(show(Aside::Page(reading::page(lead, &past, what, page, pressing.language, &zone))));
        }
        let now = self.clock.now();
        // The card itself stays what it is.
        let cards = self.store.cards(lead.id).await?;
        let instead_of = (!cards.contains(spot)).then(|| spot.message.clone());
        // Everybody in the room reads it.
        let language = self.language_of(lead);
        let reading = OwedReading { lead: lead.id, what, page, language, zone, instead_of };
        let row = self.owed_reading(spot, lead, reading, now);
        let commit = commit_without_conversation(pressing.key.clone(), now, vec![row]);
        let owed = commit.outbox.clone();
        Ok(match self.writer.commit(commit).await? {
            Committed::Done { .. } => settled(Settled { owed, ..Settled::default() }),
            Committed::Duplicate | Committed::Conflict => settled(Settled::default()),
        })
    }

    fn owed_reading(&self, spot: &Spot, lead: &Lead, reading: OwedReading, now: Timestamp) -> Owed {
        let id = OutboxId(self.ids.next(now));
        owed(id, spot.room.clone(), Payload::Reading(reading), now, None, Some(lead.id))
    }

    /// The language in which a desk reads about this lead.
    fn language_of(&self, lead: &Lead) -> Language {
        self.scripts.loaded_or_newest(&lead.script).fallback_language()
    }

    /// The clock by which a desk is told times.
    fn zone_of(&self, desk: &Desk, lead: &Lead) -> TimeZone {
        let script = self.scripts.loaded_or_newest(&lead.script);
        desk.zone(&script.time_zone).clone()
    }

    /// The rooms of all desks, where they are now, with those where leads are shown that nobody takes care of.
    pub(super) async fn rooms_of_desks(&self) -> Result<Vec<(Chat, &Desk)>, StoreError> {
        let mut rooms = Vec::new();
        for desk in &self.desks.desks {
            for room in desk.rooms.iter().chain(&desk.escalation_room) {
                rooms.push((self.store.current_room(room).await?, desk));
            }
        }
        Ok(rooms)
    }
}

/// A press that is looked at.
struct Pressing<'a> {
    key: &'a InboundKey,
    pressed: &'a CardPress,
    rooms: &'a [(Chat, &'a Desk)],
    /// Of whoever pressed.
    language: Language,
}

impl Pressing<'_> {
    fn visitor(&self) -> Visitor<'_> {
        Visitor { account: &self.pressed.by.account, roles: &self.pressed.roles }
    }

    /// Whether a desk that admits whoever pressed is in this room, or in a topic of it.
    fn come_in(&self) -> Result<(), Refusal> {
        let is_here = |room: &Chat| self.pressed.spots.iter().any(|spot| spot.is_in(room));
        let mut here = self.rooms.iter().filter(|(room, _)| is_here(room)).peekable();
        if here.peek().is_none() {
            return Err(Refusal::NoCard);
        }
        if here.any(|(_, desk)| desk.admits(self.visitor())) { Ok(()) } else { Err(Refusal::NoMember) }
    }
}

enum Attempt {
    Settled(Box<Settled>),
    Refused(Refusal),
    /// Somebody else was faster: look again.
    Conflict,
}

fn settled(settled: Settled) -> Attempt {
    Attempt::Settled(Box::new(settled))
}

fn show(aside: Aside) -> Attempt {
    settled(Settled { aside: Some(Box::new(aside)), ..Settled::default() })
}

fn refused(why: String) -> Settled {
    Settled { notice: Some(why), is_refusal: true, ..Settled::default() }
}
