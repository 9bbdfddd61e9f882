//! What reps do on a lead's card: who presses and where is looked at, then the lead as it is now decides.

use std::time::Duration;

use super::persons::{Cards, take_step};
use super::turns::{MOST_ATTEMPTS, Settled, Turns, commit_without_conversation};
use crate::core::event::Person;
use crate::core::ids::{Chat, InboundKey};
use crate::core::lead::desk::{Desk, Visitor};
use crate::core::lead::lead::Actor;
use crate::core::lead::press::{DeskAction, DeskPress};
use crate::core::lead::verdict::{Refusal, Spot, Step, admit, decide};
use crate::core::phrases::{SamePersonPhrases, phrases};
use crate::store::StoreError;
use crate::store::record::Committed;

/// A card stands in the room for a moment before it is on record that it does.
const PAUSE: Duration = Duration::from_millis(50);
const MOST_PAUSES: u32 = 30;

impl Turns {
    /// Handles a press on a lead's card; returns after the commit. `pressed` is the message, by each address that it may
    /// have. Of two reps who press at once the second is told what the first has done.
    pub async fn press(
        &self,
        key: &InboundKey,
        by: &Person,
        press: &DeskPress,
        pressed: &[Spot],
    ) -> Result<Settled, StoreError> {
        let words = &phrases(by.language.unwrap_or_else(|| self.scripts.newest().fallback_language())).same_person;
        let rooms = self.rooms_of_desks().await?;
        let (mut conflicts, mut waited) = (0, 0);
        while conflicts < MOST_ATTEMPTS {
            // Asked before its cards are looked at: when none is on its way any more, they are all there.
            let is_owed = self.store.card_is_owed(press.lead).await?;
            match self.attempt(key, by, press, pressed, &rooms, words).await? {
                Attempt::Settled(settled) => return Ok(settled),
                Attempt::Refused(Refusal::NoCard) if is_owed && waited < MOST_PAUSES => {
                    waited += 1;
                    tokio::time::sleep(PAUSE).await;
                }
                Attempt::Refused(refusal) => return Ok(refused(refusal, words)),
                Attempt::Conflict => conflicts += 1,
            }
        }
        Err(StoreError::Unavailable(format!("the lead changed {MOST_ATTEMPTS} times while a press was handled")))
    }

    async fn attempt(
        &self,
        key: &InboundKey,
        by: &Person,
        press: &DeskPress,
        pressed: &[Spot],
        rooms: &[(Chat, &Desk)],
        words: &SamePersonPhrases,
    ) -> Result<Attempt, StoreError> {
        // The other one first, so that whatever changes after it was looked at is a conflict.
        let named = match press.action {
            DeskAction::MergeInto(number) | DeskAction::Absorb(number) | DeskAction::KeepApart(number) => {
                self.store.load_lead_numbered(number).await?
            }
            DeskAction::UndoMerge(_) => None,
        };
        let Some(lead) = self.store.load_lead(press.lead).await? else {
            return Ok(Attempt::Refused(Refusal::LeadGone));
        };
        let cards = self.store.cards(lead.id).await?;
        let visitor = Visitor { account: &by.account, roles: &[] };
        let decided =
            admit(rooms, &cards, pressed, visitor).and_then(|()| decide(lead.number, &lead.ties, press.action));
        let step = match decided {
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

        let now = self.clock.now();
        let mut commit = commit_without_conversation(key.clone(), now, Vec::new());
        let owing = Cards { store: &self.store, ids: &self.ids, now };
        let actor = Actor::Rep(by.account.to_string());
        take_step(&owing, &mut commit, &step, actor, (&lead, &other)).await?;
        let owed = commit.outbox.clone();
        Ok(match self.writer.commit(commit).await? {
            Committed::Done { .. } => {
                Attempt::Settled(Settled { notice: Some(step.words(words)), owed, ..Settled::default() })
            }
            Committed::Duplicate => Attempt::Settled(Settled::default()),
            Committed::Conflict => Attempt::Conflict,
        })
    }

    /// The rooms of all desks, where they are now.
    pub(super) async fn rooms_of_desks(&self) -> Result<Vec<(Chat, &Desk)>, StoreError> {
        let mut rooms = Vec::new();
        for desk in self.desks.desks.iter() {
            for room in &desk.rooms {
                rooms.push((self.store.current_room(room).await?, desk));
            }
        }
        Ok(rooms)
    }
}

enum Attempt {
    Settled(Settled),
    Refused(Refusal),
    /// Somebody else was faster: look again.
    Conflict,
}

fn refused(refusal: Refusal, words: &SamePersonPhrases) -> Settled {
    Settled { notice: Some(refusal.words(words)), is_refusal: true, ..Settled::default() }
}
