//! Rooms where desks may be: the bot tells a room's address, and follows a room that moves.

use super::turns::{Settled, Turns, commit_without_conversation, owed};
use crate::core::ids::{Chat, InboundKey, Language, OutboxId};
use crate::core::message::{Message, Rich};
use crate::core::phrases::phrases;
use crate::store::StoreError;
use crate::store::record::{Committed, Payload};

impl Turns {
    /// Tells a room its address, or which desk it serves.
    pub async fn tell_address(&self, key: InboundKey, room: Chat) -> Result<Settled, StoreError> {
        let now = self.clock.now();
        let text = self.words_for_room(&room, self.scripts.newest().fallback_language());
        let message = Message { text: Rich::plain(text), ..Message::default() };
        let id = OutboxId(self.ids.next(now));
        let owed = vec![owed(id, room, Payload::Message(message), now, None, None)];
        match self.writer.commit(commit_without_conversation(key, now, owed.clone())).await? {
            Committed::Done { .. } => Ok(Settled { owed, ..Settled::default() }),
            Committed::Duplicate | Committed::Conflict => Ok(Settled::default()),
        }
    }

    /// A room's address, or which desk it serves.
    #[must_use]
    pub fn words_for_room(&self, room: &Chat, language: Language) -> String {
        let (words, desks) = (phrases(language), &self.desks.desks);
        if let Some(desk) = desks.iter().find(|desk| desk.rooms.contains(room)) {
            return (words.room_serves)(&desk.name);
        }
        match desks.iter().find(|desk| desk.escalation_room.as_ref() == Some(room)) {
            Some(desk) => (words.board.escalation_room)(&desk.name),
            None => (words.room_address)(&room.to_string()),
        }
    }
}
