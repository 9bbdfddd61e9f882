//! A turn: load the conversation, step, commit; and once more when somebody else was faster.

use std::sync::Arc;

use jiff::Timestamp;

use super::ids::Ids;
use super::scripts::Scripts;
use crate::clock::Clock;
use crate::core::dialogue::effect::{Effect, Turn};
use crate::core::dialogue::moved::step_moved;
use crate::core::dialogue::said::Said;
use crate::core::dialogue::state::{Phase, State};
use crate::core::dialogue::step::step;
use crate::core::event::{Edit, Event, Inbound};
use crate::core::ids::{Chat, ConversationId, IdentityId, InboundKey, Language, LeadId, OutboxId};
use crate::core::lead::assignment::Assignment;
use crate::core::lead::board::Shown;
use crate::core::lead::buttons::Aside;
use crate::core::lead::desk::Desk;
use crate::core::lead::note::Note;
use crate::core::lead::routing::Desks;
use crate::core::message::{Message, Rich};
use crate::core::script::model::{Notify, Script};
use crate::store::record::{
    Committed, ConversationCommit, Owed, OwedNote, Payload, Speaker, StoredConversation, Told, TranscriptLine,
    TurnCommit,
};
use crate::store::writer::Writer;
use crate::store::{Store, StoreError};

/// How often a turn is tried again when the conversation was changed meanwhile.
pub(super) const MOST_ATTEMPTS: u32 = 8;

/// Handles the events of prospects. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Turns {
    pub store: Store,
    pub writer: Writer,
    pub scripts: Arc<Scripts>,
    pub desks: Arc<Desks>,
    pub clock: Clock,
    pub ids: Arc<Ids>,
    /// Told when there is something new for the watch over leads on desks.
    pub news: Arc<tokio::sync::Notify>,
}

/// A turn that is durable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settled {
    /// Shown at once to whoever pressed a button.
    pub notice: Option<String>,
    /// Whether the notice says why nothing was done.
    pub is_refusal: bool,
    /// Shown to whoever pressed a button of a card, beside it or in its place.
    pub aside: Option<Box<Aside>>,
    /// What this turn owes; rows of the outbox.
    pub owed: Vec<Owed>,
    /// The lead that was erased: nothing about it is to be sent any more.
    pub erased: Option<LeadId>,
    /// Shown in place to whoever asked.
    pub shown: Option<Box<Shown>>,
}

impl Turns {
    /// Handles one event; returns after the commit. An event that was handled before changes nothing and owes nothing.
    pub async fn handle(&self, inbound: &Inbound) -> Result<Settled, StoreError> {
        for _ in 0..MOST_ATTEMPTS {
            let stored = self.store.load_conversation(&inbound.chat, &inbound.from.account).await?;
            // What a turn holds meanwhile is too much to be carried about by everybody who waits for one.
            let (commit, notice) = Box::pin(self.turn(inbound, stored)).await?;
            let owed = commit.outbox.clone();
            let erased = erased_by(&commit);
            let is_news = !commit.told.is_empty();
            match self.writer.commit(commit).await? {
                Committed::Done { .. } if is_news => {
                    self.news.notify_one();
                    return Ok(Settled { notice, owed, erased, ..Settled::default() });
                }
                Committed::Done { .. } => return Ok(Settled { notice, owed, erased, ..Settled::default() }),
                Committed::Duplicate => return Ok(Settled::default()),
                Committed::Conflict => {}
            }
        }
        Err(StoreError::Unavailable(format!("the conversation changed {MOST_ATTEMPTS} times while a turn was handled")))
    }

    /// A few words to a chat that belong to no turn and stand in no store.
    #[must_use]
    pub fn mention(&self, chat: Chat, words: &str) -> Owed {
        let now = self.clock.now();
        let message = Message { text: Rich::from_marked(words), ..Message::default() };
        owed(OutboxId(self.ids.next(now)), chat, Payload::Message(message), now, None, None)
    }

    /// Steps, and gathers what is to be committed.
    async fn turn(
        &self,
        inbound: &Inbound,
        stored: Option<StoredConversation>,
    ) -> Result<(TurnCommit, Option<String>), StoreError> {
        let now = self.clock.now();
        let mut gathered = Gathered::new(self, inbound, now);
        let newest = self.scripts.newest();
        let (pinned, mut state, loaded, identity) = if let Some(stored) = stored {
            (self.scripts.pinned(&stored.script).await?, stored.state, Some(stored.version), stored.identity)
        } else {
            let state = self.fresh(inbound, &newest, now).await?;
            (Some(Arc::clone(&newest)), state, None, IdentityId(self.ids.next(now)))
        };
        state.person.clone_from(&inbound.from);
        let is_gone = |desk: &&String| self.desks.named(desk).is_none();
        gathered.commit.abandoned_desk = state.desk.as_ref().filter(is_gone).cloned();
        let said = Said::before(&state, inbound);
        let (script, turn) = match pinned {
            Some(script) => {
                let turn = step(&script, &self.desks, state, &inbound.event, now);
                (script, turn)
            }
            None => (Arc::clone(&newest), step_moved(&newest, &self.desks, state, &inbound.event, now)),
        };
        let turn = turn.remembering(said);
        let about_cards = |effect: &Effect| matches!(effect, Effect::RefreshCards | Effect::Note { .. });
        if turn.effects.iter().any(about_cards) {
            gathered.rooms_with_card = self.store.rooms_with_card(turn.state.lead).await?;
        }
        let begins_anew = turn.effects.contains(&Effect::BeginAnew);
        let next = begins_anew.then(|| turn.state.anew(ConversationId(self.ids.next(now)), now));
        gathered.add(&script, loaded, identity, turn);
        if let Some(state) = next {
            let turn = step(&newest, &self.desks, state, &Event::Start { payload: None }, now);
            gathered.add(&newest, None, identity, turn);
        }
        self.look_for_the_same_person(&mut gathered.commit).await?;
        Ok((gathered.commit, gathered.notice))
    }

    /// The state of a prospect who was never here, or not in this chat.
    async fn fresh(&self, inbound: &Inbound, script: &Script, now: Timestamp) -> Result<State, StoreError> {
        let known = match self.store.lead_of_account(&inbound.from.account).await? {
            Some(lead) => self.store.load_lead(lead).await?,
            None => None,
        };
        let lead = known.as_ref().map_or_else(|| LeadId(self.ids.next(now)), |lead| lead.id);
        let language = script.choose_language(inbound.from.language);
        let mut state = State::fresh(ConversationId(self.ids.next(now)), lead, inbound.from.clone(), language, now);
        if let Some(lead) = known {
            (state.number, state.stage, state.temperature) = (Some(lead.number), lead.stage, lead.temperature);
            state.back_as = lead.assignment.as_ref().and_then(Assignment::comes_back_as);
            state.behaviour.returning = lead.qualified_at.is_some();
            if let Some(assignment) = lead.assignment {
                state.is_placed(assignment.desk, assignment.owner.is_some());
            }
        }
        Ok(state)
    }
}

/// What one event changes, gathered over the conversations it touches.
struct Gathered<'a> {
    turns: &'a Turns,
    inbound: &'a Inbound,
    now: Timestamp,
    commit: TurnCommit,
    notice: Option<String>,
    rooms_with_card: Vec<Chat>,
}

impl<'a> Gathered<'a> {
    fn new(turns: &'a Turns, inbound: &'a Inbound, now: Timestamp) -> Self {
        let commit = commit_without_conversation(inbound.key.clone(), now, Vec::new());
        Self { turns, inbound, now, commit, notice: None, rooms_with_card: Vec::new() }
    }

    fn add(&mut self, script: &Script, loaded: Option<i64>, identity: IdentityId, turn: Turn) {
        let transcript = transcript(&self.inbound.event, &turn, self.now);
        let Turn { state, effects } = turn;
        // Somebody who only pressed an old button, or asked what we keep, has not begun.
        let has_begun = loaded.is_some() || state.phase != Phase::Fresh;
        let conversation = (has_begun && !erases(&effects)).then_some(state.conversation);
        for effect in &effects {
            self.owe(&state, script.fallback_language(), conversation, effect);
        }
        if !has_begun {
            return;
        }
        self.commit.conversations.push(ConversationCommit {
            loaded,
            identity,
            chat: self.inbound.chat.clone(),
            script: script.hash.clone(),
            state,
            effects,
            transcript,
        });
    }

    /// What an effect says becomes a row of the outbox; one of an erased conversation belongs to none.
    fn owe(&mut self, state: &State, of_desk: Language, conversation: Option<ConversationId>, effect: &Effect) {
        match effect {
            Effect::Reply(message) => {
                // Of somebody who has not agreed yet there is no lead, and of an erased one none any more.
                let lead = (state.open && conversation.is_some()).then_some(state.lead);
                self.push(self.inbound.chat.clone(), Payload::Message(message.clone()), conversation, lead);
            }
            Effect::Notify(notify) => {
                let Some(desk) = self.desk_of(notify) else { return };
                let told = Told { lead: state.lead, desk: desk.name.clone(), offer: desk.shares_out() };
                let rooms = desk.rooms.clone();
                self.commit.told.push(told);
                self.owe_card(state.lead, rooms);
            }
            Effect::Note { notify, note } => {
                let mut rooms = self.desk_of(notify).map(|desk| desk.rooms.clone()).unwrap_or_default();
                if let Note::Human { .. } = note {
                    // An edited card alone calls nobody; a new one does.
                    rooms.retain(|room| self.rooms_with_card.contains(room));
                }
                for room in rooms {
                    let note = OwedNote::new(state.lead, of_desk, note.clone());
                    self.push(room, Payload::Note(note), None, Some(state.lead));
                }
            }
            Effect::RefreshCards => {
                let rooms = std::mem::take(&mut self.rooms_with_card);
                self.owe_card(state.lead, rooms);
            }
            Effect::Export => {
                let lead = state.open.then_some(state.lead);
                self.push(self.inbound.chat.clone(), Payload::Export(state.conversation), conversation, lead);
            }
            Effect::Notice(notice) => self.notice = Some(notice.clone()),
            Effect::OpenLead
            | Effect::Answered { .. }
            | Effect::Withdrawn(_)
            | Effect::Profile(_)
            | Effect::Qualified { .. }
            | Effect::Temperature(_)
            | Effect::History(_)
            | Effect::Consented(_)
            | Effect::Erase
            | Effect::Forget(_)
            | Effect::BeginAnew => {}
        }
    }

    /// Once a room.
    fn owe_card(&mut self, lead: LeadId, rooms: Vec<Chat>) {
        for room in rooms {
            let payload = Payload::Card(lead);
            if !self.commit.outbox.iter().any(|owed| owed.chat == room && owed.payload == payload) {
                self.push(room, payload, None, Some(lead));
            }
        }
    }

    /// The core has said which desk; where it has not, there is none, or only one that is not named.
    fn desk_of(&self, notify: &Notify) -> Option<&'a Desk> {
        match notify {
            Notify::Routed => self.turns.desks.desks.first(),
            Notify::Desk(name) => self.turns.desks.named(name),
        }
    }

    fn push(&mut self, chat: Chat, payload: Payload, conversation: Option<ConversationId>, lead: Option<LeadId>) {
        let id = OutboxId(self.turns.ids.next(self.now));
        self.commit.outbox.push(owed(id, chat, payload, self.now, conversation, lead));
    }
}

/// Whether nothing is kept of a conversation with these effects.
fn erases(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Erase | Effect::Forget(_)))
}

/// The lead that a turn erases at its prospect's wish.
fn erased_by(commit: &TurnCommit) -> Option<LeadId> {
    let forgets = |commit: &&ConversationCommit| commit.effects.iter().any(|it| matches!(it, Effect::Forget(_)));
    commit.conversations.iter().find(forgets).map(|commit| commit.state.lead)
}

/// A row that is due at once.
pub(super) fn owed(
    id: OutboxId,
    chat: Chat,
    payload: Payload,
    now: Timestamp,
    conversation: Option<ConversationId>,
    lead: Option<LeadId>,
) -> Owed {
    Owed { id, chat, payload, conversation, lead, created_at: now, due_at: now, attempts: 0 }
}

/// A turn without a conversation: something owed in a room, or done by a rep.
pub(super) fn commit_without_conversation(key: InboundKey, now: Timestamp, outbox: Vec<Owed>) -> TurnCommit {
    TurnCommit::new(key, now, Vec::new(), outbox)
}

/// What was said in a turn, as far as the prospect let us keep it.
fn transcript(event: &Event, turn: &Turn, now: Timestamp) -> Vec<TranscriptLine> {
    if !turn.state.open {
        return Vec::new();
    }
    let answered = || {
        turn.effects.iter().find_map(|effect| match effect {
            Effect::Answered { answer, .. } => Some(answer.raw.clone()),
            _ => None,
        })
    };
    let said = match event {
        Event::Say(text) | Event::Caption(text) | Event::Fill { text, .. } => Some(text.clone()),
        // An edit that changes nothing is answered with nothing.
        Event::Edit(Edit { text, .. }) => (!turn.effects.is_empty()).then(|| text.clone()),
        Event::Press(_) | Event::ShareContact(_) => answered(),
        Event::Start { .. } | Event::LookAgain | Event::Attach(_) | Event::Leave | Event::Silence => None,
    };
    let replied = turn.effects.iter().find_map(|effect| match effect {
        Effect::Reply(message) => Some(message.text.to_plain()),
        _ => None,
    });
    let said =
        said.filter(|text| !text.is_empty()).map(|text| TranscriptLine { at: now, from: Speaker::Prospect, text });
    let replied = replied.map(|text| TranscriptLine { at: now, from: Speaker::Bot, text });
    said.into_iter().chain(replied).collect()
}
