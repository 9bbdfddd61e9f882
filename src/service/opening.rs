//! What is put in order on desks when the program starts: the configuration may be another one, and leads may have been there
//! before desks had times.

use jiff::Timestamp;

use super::persons::Cards;
use super::turns::{MOST_ATTEMPTS, Turns, commit_without_conversation};
use crate::core::ids::{Chat, LeadId};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::desk::Desk;
use crate::core::lead::lead::{Actor, Change};
use crate::core::lead::sla::next_alarm;
use crate::store::record::{Committed, LeadChange, LeadCommit, Owed, Work};
use crate::store::{Rescheduled, Scheduled, StoreError, Unplaced};

/// So many rows are read, and written, at once: nobody who chats meanwhile has to wait for it.
const READ_AT_ONCE: i64 = 500;
const PLACED_AT_ONCE: i64 = 100;
/// Of a desk's leads that had no place so many cards are shown anew, the newest: a minute's worth in a group on Telegram, as
/// the card of a lead that comes meanwhile waits behind them.
const SHOWN_ANEW: usize = 20;

impl Turns {
    /// Puts in order what desks have. However often, and by however many processes it is done, it is done once.
    pub async fn open_desks(&self, hand_over: &(impl Fn(Vec<Owed>) + Sync)) -> Result<(), StoreError> {
        for desk in &self.desks.desks {
            self.place_leads_without_a_desk(desk, hand_over).await?;
            self.reckon_anew(desk).await?;
        }
        Ok(())
    }

    /// Leads that a room of the desk shows, and that are on no desk because they came before desks had times, are anybody's
    /// there from now on.
    async fn place_leads_without_a_desk(
        &self,
        desk: &Desk,
        hand_over: &(impl Fn(Vec<Owed>) + Sync),
    ) -> Result<(), StoreError> {
        let (mut shown, mut conflicts) = (0, 0);
        for room in &desk.rooms {
            let room: Chat = self.store.current_room(room).await?;
            loop {
                let leads = self.store.unplaced(&room, PLACED_AT_ONCE).await?;
                if leads.is_empty() {
                    break;
                }
                let anew = leads.len().min(SHOWN_ANEW - shown);
                match self.place(desk, &leads, anew).await? {
                    Some(owed) => {
                        shown += anew;
                        hand_over(owed);
                    }
                    // A prospect, or another process that starts, was faster.
                    None if conflicts < MOST_ATTEMPTS => conflicts += 1,
                    None => return Err(StoreError::Unavailable("leads change all the time".to_owned())),
                }
            }
        }
        Ok(())
    }

    /// Places these leads, and owes the cards of so many of them; none when one of them was changed meanwhile.
    async fn place(&self, desk: &Desk, leads: &[Unplaced], anew: usize) -> Result<Option<Vec<Owed>>, StoreError> {
        let now = self.clock.now();
        let mut commit = commit_without_conversation(self.key_of_watch(now), now, Vec::new());
        for &Unplaced { lead, version, since } in leads {
            let work = Work {
                lead,
                assignment: Assignment::untimed(&desk.name, since),
                due_at: None,
                stage: None,
                history: vec![(Change::Told { desk: desk.name.clone() }, None)],
                frees: false,
            };
            let change = LeadChange::Work(Box::new(work));
            commit.leads.push(LeadCommit { seen: vec![(lead, version)], by: Actor::Desk, change });
        }
        let cards = Cards { store: &self.store, ids: &self.ids, now };
        for Unplaced { lead, .. } in &leads[..anew] {
            cards.owe(&mut commit, *lead, &self.store.rooms_with_card(*lead).await?);
        }
        let owed = commit.outbox.clone();
        Ok(match self.writer.commit(commit).await? {
            Committed::Done { .. } => Some(owed),
            Committed::Duplicate | Committed::Conflict => None,
        })
    }

    /// Works out when something is due with the leads of a desk, by its times and hours as they are configured now.
    async fn reckon_anew(&self, desk: &Desk) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut after = LeadId(i64::MIN);
        loop {
            let page = self.store.scheduled(&desk.name, now, after, READ_AT_ONCE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.lead;
            let changes: Vec<Rescheduled> = page.iter().filter_map(|known| rescheduled(desk, known)).collect();
            if !changes.is_empty() {
                self.writer.reschedule(changes).await?;
            }
        }
    }
}

/// When something is due with a lead, where that is at another time than was thought.
fn rescheduled(desk: &Desk, known: &Scheduled) -> Option<Rescheduled> {
    let due_at = next_alarm(known.assignment.as_ref()?, desk, known.standing).map(|(at, _)| at);
    // What is kept is as exact as a millisecond.
    let kept = |at: Option<Timestamp>| at.map(Timestamp::as_millisecond);
    (kept(due_at) != kept(known.due_at)).then_some(Rescheduled { lead: known.lead, from: known.due_at, to: due_at })
}
