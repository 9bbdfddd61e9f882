//! Receiving: each event is handled by the lane of its person, committed, and only then answered.
//!
//! The gateway knows no acknowledgement: what is told and then lost in a crash is not told again. Direct messages are read
//! again from the history of the chat when a session begins; a press that came to nothing is shown as failed to whoever
//! pressed, and pressed again.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serenity::all::{Event as Gateway, Message};
use tokio::sync::{Notify, Semaphore};

use super::Discord;
use super::call::CallError;
use super::card::{render_board, render_card, render_menu};
use super::commands::invitation;
pub use super::gateway::Listening;
use super::gateway::{News, listen};
use super::history::snowflake;
use super::inbound::{Posted, Task, What, is_private, read, read_later_edit, read_message};
use super::interaction::Interaction;
use super::markdown::{CONTENT_UNITS, line};
use super::people::Way;
use super::place::Place;
use super::pressed::settled_look;
use super::render::Shown;
use crate::core::event::{Event, Inbound};
use crate::core::ids::{InboundKey, Platform};
use crate::core::lead::board;
use crate::core::lead::buttons::Aside;
use crate::core::phrases::phrases;
use crate::platform::settle::{Pause, Settled, Settling, Stop, Work, is_stopped, stopped};
use crate::platform::{CardPress, HandleError, Handled, Handler, RoomEvent, RoomInbound, SendError};

/// Why receiving ended although nobody asked for it.
#[derive(Debug, thiserror::Error)]
pub enum ReceiveError {
    #[error("Discord rejects the token since just now: it was reset in the Developer Portal, copy the new one")]
    TokenRejected,
    #[error("Discord does not allow this bot to read direct messages: see `bantam doctor`")]
    Intents,
}

/// How far back direct messages are read again. Events handled longer ago are forgotten, and would be handled twice.
const READ_AGAIN: jiff::SignedDuration = jiff::SignedDuration::from_hours(48);
/// Clocks may differ so much.
const SLACK: jiff::SignedDuration = jiff::SignedDuration::from_mins(1);
/// How much longer ago a message may have been written of which it is looked whether it was changed meanwhile.
const CHANGED_AGAIN: jiff::SignedDuration = jiff::SignedDuration::from_hours(1);
/// So long a limit may hold up what somebody wants to see.
const SHOWN_WITHIN: Duration = Duration::from_secs(10);
/// Chats whose history is read at the same time.
const READ_AT_ONCE: usize = 4;

/// What prospects do comes in these; of other kinds, new ones may come at any time.
const NEEDED: [&str; 3] = ["INTERACTION_CREATE", "MESSAGE_CREATE", "MESSAGE_UPDATE"];

/// Receives until `stop`. What is in hand then is finished.
pub async fn run<H: Handler>(
    discord: &Discord,
    handler: H,
    listening: Listening,
    mut stop: Stop,
) -> Result<(), ReceiveError> {
    let Listening { patience, .. } = listening;
    let mut heard = listen(discord.api.clone(), listening, stop.clone());
    let lanes = Arc::new(Lanes {
        discord: discord.clone(),
        settling: Settling::new(handler, patience, stop.clone()),
        queues: Mutex::default(),
        empty: Notify::new(),
        reading: Semaphore::new(READ_AT_ONCE),
    });
    let ended = loop {
        let news = tokio::select! {
            biased;
            () = stopped(&mut stop) => break Ok(()),
            news = heard.recv() => news,
        };
        match news {
            Some(News::Session) => Arc::clone(&lanes).read_again().await,
            Some(News::Event(event)) => lanes.take(*event),
            Some(News::Failed(error)) => break Err(error),
            None => break Ok(()),
        }
    };
    lanes.drained().await;
    // Whoever listens after us hears what comes from now on: our sockets are closed first.
    while heard.recv().await.is_some() {}
    ended
}

/// What a lane does next.
#[derive(Debug)]
enum Step {
    Task(Box<What>),
    /// Reads what was written since.
    ReadAgain {
        since: jiff::Timestamp,
    },
}

struct Lanes<H> {
    discord: Discord,
    settling: Settling<H>,
    /// What waits in each lane; one without an entry is not at work.
    queues: Mutex<HashMap<u64, VecDeque<Step>>>,
    empty: Notify,
    reading: Semaphore,
}

impl<H: Handler> Lanes<H> {
    fn take(self: &Arc<Self>, event: Gateway) {
        if let Gateway::Unknown(unknown) = &event
            && NEEDED.contains(&unknown.kind.as_str())
        {
            tracing::error!(kind = unknown.kind, "Discord tells something in a shape that is not known");
        }
        let Some(task) = read(event) else { return };
        if let Some(interaction) = task.put_off() {
            self.put_off_when_late(interaction);
        }
        self.push(task.lane(), Step::Task(Box::new(task.what)));
    }

    fn push(self: &Arc<Self>, lane: u64, step: Step) {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(waiting) = queues.get_mut(&lane) {
            waiting.push_back(step);
        } else {
            queues.insert(lane, VecDeque::new());
            tokio::spawn(Arc::clone(self).work(lane, step));
        }
    }

    /// Does what there is to do in a lane, one thing after another.
    async fn work(self: Arc<Self>, lane: u64, first: Step) {
        let mut next = Some(first);
        while let Some(step) = next {
            // What is not begun when it is time to stop is read again at the next start, or pressed again.
            if !is_stopped(&self.settling.stop) {
                match step {
                    Step::Task(what) => self.handle(lane, *what).await,
                    Step::ReadAgain { since } => self.read_history(lane, since).await,
                }
            }
            let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
            next = queues.get_mut(&lane).and_then(VecDeque::pop_front);
            if next.is_none() {
                queues.remove(&lane);
            }
        }
        self.empty.notify_waiters();
    }

    async fn drained(&self) {
        loop {
            let emptied = self.empty.notified();
            if self.queues.lock().unwrap_or_else(PoisonError::into_inner).is_empty() {
                return;
            }
            emptied.await;
        }
    }

    async fn handle(&self, user: u64, what: What) {
        let people = &self.discord.people;
        match what {
            What::Wrote { inbound, channel } => {
                people.remember_channel(user, channel);
                people.reach_directly(user);
                self.settle(inbound).await;
            }
            What::Began { inbound, interaction } => {
                people.reach(user, Way::Invited(Arc::clone(&interaction)));
                let settled = self.settle(inbound).await;
                self.answer_without_reply(&interaction, &settled).await;
            }
            What::Pressed { inbound, interaction, pressed } => {
                if is_private(&pressed) {
                    people.reach(user, Way::InPlace(Arc::clone(&interaction)));
                    self.settle_in_place(inbound, &interaction).await;
                } else {
                    people.remember_channel(user, pressed.channel_id.get());
                    people.reach(user, Way::Pressed(Arc::clone(&interaction)));
                    self.settle_press(inbound, &interaction, &pressed).await;
                }
            }
            What::PressedCard { inbound, interaction } => {
                self.settle_card(inbound, &interaction).await;
            }
            What::AskedDesk { inbound, interaction } => self.settle_desk(inbound, &interaction).await,
            What::Filled { inbound, interaction } => {
                people.reach(user, Way::InPlace(Arc::clone(&interaction)));
                self.settle_in_place(inbound, &interaction).await;
            }
            What::WantsForm { interaction, form, title, question } => {
                let opened = interaction.open_form(&self.discord.api, &form, &title, &question).await;
                log_unanswered(opened.as_ref().err());
            }
            What::AskedAddress { interaction, room, may_write } => {
                let address = self.settling.handler.room_address(&Place::Room(room).chat(), interaction.language);
                let words =
                    if may_write { address } else { format!("{address}\n\n{}", interaction.words().may_not_write) };
                self.whisper(&interaction, &words).await;
            }
            What::PostsButton { interaction, room, button, allowed, may_write } => {
                let words = match (allowed, may_write) {
                    (false, _) => interaction.words().not_allowed.to_owned(),
                    (true, false) => interaction.words().may_not_write.to_owned(),
                    (true, true) => self.post_button(&interaction, room, &button).await,
                };
                self.whisper(&interaction, &words).await;
            }
            What::Stale { interaction } => {
                self.whisper(&interaction, phrases(interaction.language).old_button).await;
            }
            What::NotUnderstood { interaction } => self.whisper(&interaction, interaction.words().went_wrong).await,
        }
    }

    /// Answers by itself when the turn takes too long for Discord's three seconds; that acknowledges nothing yet.
    fn put_off_when_late(&self, interaction: &Arc<Interaction>) {
        let (late, api) = (Arc::clone(interaction), self.discord.api.clone());
        tokio::spawn(async move { late.defer_when_late(&api).await });
    }

    async fn settle(&self, inbound: Inbound) -> Settled {
        let (key, raw) = (inbound.key.clone(), kept_of(&inbound));
        self.settling.settle(Work::Event(inbound), &key, || raw).await
    }

    /// Something that may have been handled before.
    async fn settle_again(&self, inbound: Inbound) -> Settled {
        let (key, raw) = (inbound.key.clone(), kept_of(&inbound));
        self.settling.settle(Work::Again(inbound), &key, || raw).await
    }

    /// A press or a form in place. What no reply follows is an old one: what is asked now is shown again.
    async fn settle_in_place(&self, inbound: Inbound, interaction: &Interaction) {
        let key = InboundKey(format!("{}:again", inbound.key.0));
        let again = Inbound { key, event: Event::LookAgain, ..inbound.clone() };
        let mut settled = self.settle(inbound).await;
        if matches!(&settled, Settled::Committed(handled) if !handled.replies && !handled.passed_over) {
            settled = self.settle(again).await;
        }
        self.answer_without_reply(interaction, &settled).await;
    }

    /// A press in a direct message: the buttons below it are done with, and the reply comes as a message of its own.
    async fn settle_press(&self, inbound: Inbound, interaction: &Interaction, pressed: &Message) {
        let chosen = match &inbound.event {
            Event::Press(press) => Some(press.encode()),
            _ => None,
        };
        match self.settle(inbound).await {
            Settled::Committed(Handled { notice: Some(notice), .. }) => self.whisper(interaction, &notice).await,
            Settled::Committed(Handled { passed_over: true, .. }) => {
                log_unanswered(interaction.acknowledge(&self.discord.api).await.err().as_ref());
            }
            Settled::Committed(_) => {
                let look = settled_look(pressed, chosen.as_deref());
                log_unanswered(interaction.show(&self.discord.api, &look).await.err().as_ref());
            }
            Settled::Buried => self.whisper(interaction, interaction.words().went_wrong).await,
            Settled::Left => {}
        }
    }

    /// A press on a lead's card: the card is edited by the outbox, and whoever pressed hears a word.
    async fn settle_card(&self, inbound: RoomInbound, interaction: &Interaction) {
        let key = inbound.key.clone();
        let raw = match &inbound.event {
            RoomEvent::Pressed(CardPress { by, press, .. }) => format!("{:?}", (&by.account, press)),
            other => format!("{other:?}"),
        };
        match self.settling.settle(Work::Room(inbound), &key, || raw).await {
            Settled::Committed(Handled { notice, aside, .. }) => {
                match answer_to_card(notice.as_deref(), aside.as_deref()) {
                    Some(shown) => self.show(interaction, &shown).await,
                    None => log_unanswered(interaction.finish(&self.discord.api).await.err().as_ref()),
                }
            }
            Settled::Buried => self.whisper(interaction, interaction.words().went_wrong).await,
            Settled::Left => {}
        }
    }

    /// A command of a desk, or another page of a board: whoever asked sees it, and nobody else.
    async fn settle_desk(&self, inbound: RoomInbound, interaction: &Interaction) {
        let key = inbound.key.clone();
        let raw = match &inbound.event {
            RoomEvent::Command { by: Some(by), line, .. } => format!("{:?}", (&by.person.account, &line.name)),
            RoomEvent::BoardPressed { by, press, .. } => format!("{:?}", (&by.person.account, press)),
            other => format!("{other:?}"),
        };
        match self.settling.settle(Work::Room(inbound), &key, || raw).await {
            Settled::Committed(Handled { shown: Some(shown), .. }) => {
                let look = match &*shown {
                    board::Shown::Board(board) => render_board(board),
                    board::Shown::Lead { card, .. } => render_card(card),
                };
                self.show(interaction, &look).await;
            }
            Settled::Committed(Handled { notice: Some(notice), .. }) => self.whisper(interaction, &notice).await,
            Settled::Committed(_) => log_unanswered(interaction.finish(&self.discord.api).await.err().as_ref()),
            Settled::Buried => self.whisper(interaction, interaction.words().went_wrong).await,
            Settled::Left => {}
        }
    }

    /// Where the outbox sends no reply, whoever pressed hears at least a word.
    async fn answer_without_reply(&self, interaction: &Interaction, settled: &Settled) {
        match settled {
            Settled::Committed(Handled { replies: true, .. }) | Settled::Left => {}
            Settled::Committed(Handled { notice: Some(notice), .. }) => self.whisper(interaction, notice).await,
            Settled::Committed(_) => {
                log_unanswered(interaction.acknowledge(&self.discord.api).await.err().as_ref());
            }
            Settled::Buried => self.whisper(interaction, interaction.words().went_wrong).await,
        }
    }

    /// Shows what was asked for on a desk. Where a limit holds it up, that is waited for: whoever pressed sees that it is on its
    /// way, and nothing else would bring it.
    async fn show(&self, interaction: &Interaction, look: &Shown) {
        let mut shown = interaction.show(&self.discord.api, look).await;
        if let Err(CallError::TooMany { after, .. }) = shown
            && after <= SHOWN_WITHIN
        {
            tokio::time::sleep(after).await;
            shown = interaction.show(&self.discord.api, look).await;
        }
        log_unanswered(shown.err().as_ref());
    }

    async fn whisper(&self, interaction: &Interaction, words: &str) {
        log_unanswered(interaction.whisper(&self.discord.api, words).await.err().as_ref());
    }

    async fn post_button(&self, interaction: &Interaction, room: u64, button: &Posted) -> String {
        let words = interaction.words();
        let Posted { text, label, source } = button;
        let shown = invitation(words, text.as_deref(), label.as_deref(), source.as_deref());
        match self.discord.post_once(interaction.id, room, &shown).await {
            Ok(()) => words.posted.to_owned(),
            Err(SendError::Gone(_)) => words.may_not_write.to_owned(),
            Err(error) => {
                tracing::warn!(%error, "a button could not be posted");
                words.went_wrong.to_owned()
            }
        }
    }

    /// A session begins: whoever is in a dialogue may have written while nobody listened.
    async fn read_again(self: Arc<Self>) {
        if self.try_to_read_again().await {
            return;
        }
        // What comes from now on must not wait for it.
        tokio::spawn(async move {
            let (mut pause, mut stop) = (Pause::new(self.settling.patience), self.settling.stop.clone());
            loop {
                tokio::select! {
                    biased;
                    () = stopped(&mut stop) => return,
                    () = tokio::time::sleep(pause.next()) => {}
                }
                if self.try_to_read_again().await {
                    return;
                }
            }
        });
    }

    /// Whether it was tried to the end; not so while the store is away.
    async fn try_to_read_again(self: &Arc<Self>) -> bool {
        match self.settling.handler.recent_chats(Platform::Discord, READ_AGAIN).await {
            Ok(chats) => {
                for (chat, last_event) in chats {
                    if let Some(Place::Person(user)) = Place::parse(&chat) {
                        self.push(user, Step::ReadAgain { since: last_event - SLACK });
                    }
                }
                true
            }
            Err(HandleError::Unavailable(_)) => false,
            Err(error @ HandleError::Failed(_)) => {
                tracing::error!(%error, "what was written while Discord was away is not read");
                true
            }
        }
    }

    /// Handles what a person wrote since, oldest first, and what they changed of it and of what they wrote a little
    /// before. What was handled before is known by its key.
    async fn read_history(&self, user: u64, since: jiff::Timestamp) {
        let Ok(_permit) = self.reading.acquire().await else { return };
        let messages = match self.discord.messages_since(user, since - CHANGED_AGAIN, self.settling.patience).await {
            Ok(messages) => messages,
            Err(error) => {
                tracing::warn!(%error, "what somebody may have written while Discord was away is not read");
                return;
            }
        };
        let first = snowflake(since);
        for message in messages {
            let mut is_new = false;
            if let Some(Task { what: What::Wrote { inbound, channel }, .. }) =
                read_message(&message).filter(|_| message.id.get() >= first)
            {
                self.discord.people.remember_channel(user, channel);
                // What is handled only now reads as it was changed to already.
                is_new = matches!(self.settle_again(inbound).await, Settled::Committed(Handled { replies: true, .. }));
            }
            if let Some(inbound) = read_later_edit(&message).filter(|_| !is_new) {
                self.settle_again(inbound).await;
            }
        }
    }
}

/// What whoever pressed on a card sees: a word, which ends a menu, or a menu, or a page to read.
fn answer_to_card(notice: Option<&str>, aside: Option<&Aside>) -> Option<Shown> {
    match (notice, aside) {
        (Some(notice), _) => Some(Shown::text(line(notice, CONTENT_UNITS))),
        (None, Some(Aside::Buttons(menu))) => Some(render_menu(menu)),
        (None, Some(Aside::Page(page))) => Some(render_card(page)),
        (None, None) => None,
    }
}

/// What is kept of an event that fails for good: who, and what they did; a token is of no use any more.
fn kept_of(inbound: &Inbound) -> String {
    format!("{:?}", (&inbound.from.account, &inbound.event))
}

/// An answer that did not arrive harms nobody: the turn is committed, and whoever pressed may press again.
fn log_unanswered(error: Option<&CallError>) {
    if let Some(error) = error {
        tracing::debug!(%error, "an interaction stays without its answer");
    }
}
