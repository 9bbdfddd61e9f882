//! Where an adapter meets the service: events go to the turns, and what a turn owes goes to the outbox.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::core::event::{Event, Inbound};
use crate::core::ids::{Chat, InboundKey, Language, Platform};
use crate::outbox::Outbox;
use crate::platform::{HandleError, Handled, Handler, RoomEvent, RoomInbound};
use crate::service::command::Place;
use crate::service::gate::{Gate, Passage};
use crate::service::turns::{Settled, Turns};
use crate::store::StoreError;
use crate::store::record::DeadUpdate;

#[derive(Clone, Debug)]
pub(super) struct Wired {
    pub(super) turns: Turns,
    pub(super) gate: Arc<Gate>,
    pub(super) outbox: Outbox,
}

impl Wired {
    /// What is said to somebody who is not heard: to a press or a form at once, else when the platform has time to spare.
    fn turn_away(&self, inbound: Inbound, passage: Passage) -> Handled {
        let passed_over = Handled { passed_over: true, ..Handled::default() };
        let is_answered_at_once = matches!(inbound.event, Event::Start { .. } | Event::Press(_) | Event::Fill { .. });
        match (passage, &inbound.event) {
            (Passage::Told(words), _) if !is_answered_at_once => {
                self.outbox.mention(self.turns.mention(inbound.chat, words));
                passed_over
            }
            // Where somebody waits to see what their command does, there must be a word.
            (Passage::Told(words), _) | (Passage::Shut(Some(words)), Event::Start { .. }) => {
                Handled { notice: Some(words.to_owned()), ..passed_over }
            }
            (Passage::Open | Passage::Shut(_), _) => passed_over,
        }
    }
}

impl Handler for Wired {
    async fn handle(&self, inbound: Inbound) -> Result<Handled, HandleError> {
        let script = self.turns.scripts.newest();
        let passage = match self.gate.judge(&inbound, &script).await? {
            Passage::Open if self.outbox.is_overrun_by(&inbound.chat) => self.gate.judge_overrun(&inbound, &script),
            passage => passage,
        };
        match passage {
            Passage::Open => {}
            shut @ (Passage::Told(_) | Passage::Shut(_)) => return Ok(self.turn_away(inbound, shut)),
        }
        let settled = self.turns.handle(&inbound).await?;
        Ok(self.hand_over(settled, &inbound.chat))
    }

    /// What was handled before does not count as written anew.
    async fn handle_again(&self, inbound: Inbound) -> Result<Handled, HandleError> {
        if self.turns.store.was_handled(&inbound.key).await? {
            return Ok(Handled::default());
        }
        self.handle(inbound).await
    }

    async fn handle_room(&self, inbound: RoomInbound) -> Result<Handled, HandleError> {
        let RoomInbound { key, room, event } = inbound;
        match event {
            RoomEvent::Joined | RoomEvent::AddressAsked => {
                let settled = self.turns.tell_address(key, room.clone()).await?;
                return Ok(self.hand_over(settled, &room));
            }
            // Anybody can forge the buttons of cards.
            RoomEvent::Pressed(pressed) if self.gate.is_blocked(&pressed.by.account) => {
                return Ok(Handled { passed_over: true, ..Handled::default() });
            }
            RoomEvent::Pressed(pressed) => {
                let settled = self.turns.press(&key, &pressed).await?;
                return Ok(self.hand_over(settled, &room));
            }
            RoomEvent::Command { by, line, answer, within } => {
                let place = Place { key: &key, room: &room, within: within.as_ref(), answer: &answer };
                let settled = self.turns.command(place, by.as_ref(), &line).await?;
                return Ok(self.hand_over(settled, &room));
            }
            RoomEvent::BoardPressed { by, press, answer, within } => {
                let place = Place { key: &key, room: &room, within: within.as_ref(), answer: &answer };
                let settled = self.turns.turn_board(place, &by, &press).await?;
                return Ok(self.hand_over(settled, &room));
            }
            RoomEvent::Moved { to } => {
                tracing::warn!(room.from = %room, room.to = %to, "a room moved: put its new address into bantam.toml");
                self.turns.writer.move_room(room, to).await?;
            }
            RoomEvent::Removed => {
                tracing::warn!(room = %room, "the bot was removed from a room: a desk there gets no cards any more");
            }
        }
        Ok(Handled::default())
    }

    fn room_address(&self, room: &Chat, language: Language) -> String {
        self.turns.words_for_room(room, language)
    }

    async fn recent_chats(
        &self,
        platform: Platform,
        within: SignedDuration,
    ) -> Result<Vec<(Chat, Timestamp)>, HandleError> {
        let since = self.turns.clock.now() - within;
        Ok(self.turns.store.recent_chats(platform, since).await?)
    }

    async fn bury(&self, key: InboundKey, payload: String, error: String) -> Result<(), HandleError> {
        let at = self.turns.clock.now();
        self.turns.writer.bury(DeadUpdate { key, at, error, payload }).await?;
        Ok(())
    }
}

impl Wired {
    /// Gives the outbox what a turn owes, and the adapter what to tell at once.
    fn hand_over(&self, settled: Settled, chat: &Chat) -> Handled {
        let Settled { notice, is_refusal, aside, owed, erased, shown } = settled;
        let replies = owed.iter().any(|owed| owed.chat == *chat);
        if let Some(lead) = erased {
            self.outbox.forget(lead, Some(chat));
        }
        self.outbox.hand_over(owed);
        Handled { notice, is_refusal, aside, replies, passed_over: false, shown }
    }
}

impl From<StoreError> for HandleError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unavailable(why) => Self::Unavailable(why),
            StoreError::Unusable(why) | StoreError::Failed(why) => Self::Failed(why),
        }
    }
}
