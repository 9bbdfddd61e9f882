//! What a turn does besides changing the state: rows to be written in the same transaction, and a word to whoever pressed.

use crate::core::ids::QuestionId;
use crate::core::lead::consent::Wording;
use crate::core::lead::erasure::Erasure;
use crate::core::lead::lead::{HistoryEntry, RecordedAnswer};
use crate::core::lead::note::Note;
use crate::core::lead::profile::Profile;
use crate::core::lead::qualification::Qualification;
use crate::core::message::Message;
use crate::core::script::model::Notify;
use crate::core::stage::{Stage, Temperature};

use super::state::State;

/// One inbound event handled: the new state, and what shall be done. The shell commits both together.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub state: State,
    pub effects: Vec<Effect>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Said to the prospect, in the conversation's chat. At most one a turn.
    Reply(Message),
    /// Shown at once to whoever pressed a button, and nowhere kept; at most 200 characters.
    Notice(String),
    /// The lead goes on record; from here on what the prospect says is kept.
    OpenLead,
    /// An answer was given or changed. `position` is the question's place in the script.
    Answered { position: usize, answer: RecordedAnswer },
    /// A question no longer applies, or is open again.
    Withdrawn(QuestionId),
    /// Who the lead is and how to reach them changed.
    Profile(Profile),
    /// The rules spoke. The lead's stage becomes theirs if it still `replaces` the one it was found in; where there is
    /// none to replace, it stays.
    Qualified { qualification: Qualification, replaces: Option<Stage>, seconds_taken: i64 },
    /// Each room of the desk is owed the lead's card.
    Notify(Notify),
    /// Each room of the desk is owed a word about the lead, beside its card; that a person is wanted only where the card
    /// stands already, as a new one says it itself.
    Note { notify: Notify, note: Note },
    /// How warm the lead is changed by itself.
    Temperature(Temperature),
    /// Rooms that show the lead's card are owed it anew; others are not.
    RefreshCards,
    /// A step in the lead's life.
    History(HistoryEntry),
    /// Agreed that what they say is kept, to these words.
    Consented(Wording),
    /// Nothing of this conversation is kept.
    Erase,
    /// Nothing of this person is kept.
    Forget(Erasure),
    /// The person gets everything that is kept about them, as files.
    Export,
    /// The same event begins a new conversation, with the newest version of the script.
    BeginAnew,
}
