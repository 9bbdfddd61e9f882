//! Receiving: each event is handled by the lane of its person, committed, and only then answered.
//!
//! The gateway knows no acknowledgement: what is told and then lost in a crash is not told again. Direct messages are read
//! again from the history of the chat when a session begins; a press that came to nothing is shown as failed to whoever
//! pressed, and pressed again.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use serenity::all::{Event as Gateway, Message};
use tokio::sync::{Notify, Semaphore};

use super::Discord;
use super::commands::invitation;
use super::gateway::{News, listen};
use super::inbound::{Posted, Task, What, read, read_message};
use super::interaction::Interaction;
use super::people::Way;
use super::place::Place;
use super::pressed::settled_look;
use crate::core::event::{Event, Inbound};
use crate::core::ids::{InboundKey, Platform};
use crate::core::phrases::phrases;
use crate::platform::settle::{Patience, Settled, Settling, Stop, Work, is_stopped, stopped};
use crate::platform::{Handled, Handler, SendError};

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
/// Chats whose history is read at the same time.
const READ_AT_ONCE: usize = 4;

/// Receives until `stop`. What is in hand then is finished.
pub async fn run<H: Handler>(
    discord: &Discord,
    handler: H,
    patience: Patience,
    mut stop: Stop,
) -> Result<(), ReceiveError> {
    let mut heard = listen(discord.api.clone(), patience, stop.clone());
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
            Some(News::Session) => lanes.read_again().await,
            Some(News::Event(event)) => lanes.take(*event),
            Some(News::Failed(error)) => break Err(error),
            None => break Ok(()),
        }
    };
    lanes.drained().await;
    ended
}

/// What a lane does next.
#[derive(Debug)]
enum Step {
    Task(What),
    /// Reads what was written since.
    ReadAgain {
        since: jiff::Timestamp,
    },
}

struct Lanes<H> {
    discord: Discord,
    settling: Settling<H>,
    /// What waits, by person; a person without an entry has no lane at work.
    queues: Mutex<HashMap<u64, VecDeque<Step>>>,
    empty: Notify,
    reading: Semaphore,
}

impl<H: Handler> Lanes<H> {
    fn take(self: &Arc<Self>, event: Gateway) {
        if let Gateway::Unknown(unknown) = &event {
            if unknown.kind == "INTERACTION_CREATE" {
                tracing::error!(
                    "Discord sent an interaction of a shape that is not known: whoever pressed sees it fail"
                );
            }
            return;
        }
        if let Some(Task { user, what }) = read(event) {
            self.push(user, Step::Task(what));
        }
    }

    fn push(self: &Arc<Self>, user: u64, step: Step) {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        match queues.get_mut(&user) {
            Some(waiting) => waiting.push_back(step),
            None => {
                queues.insert(user, VecDeque::new());
                tokio::spawn(Arc::clone(self).work(user, step));
            }
        }
    }

    /// Does what there is to do for a person, one thing after another.
    async fn work(self: Arc<Self>, user: u64, first: Step) {
        let mut next = Some(first);
        while let Some(step) = next {
            // What is not begun when it is time to stop is read again at the next start, or pressed again.
            if !is_stopped(&self.settling.stop) {
                match step {
                    Step::Task(what) => self.handle(user, what).await,
                    Step::ReadAgain { since } => self.read_history(user, since).await,
                }
            }
            let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
            next = queues.get_mut(&user).and_then(VecDeque::pop_front);
            if next.is_none() {
                queues.remove(&user);
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
                let interaction = self.put_off_when_late(interaction);
                people.reach(user, Way::Invited(Arc::clone(&interaction)));
                let settled = self.settle(inbound).await;
                self.answer_without_reply(&interaction, &settled).await;
            }
            What::Pressed { inbound, interaction, pressed } => {
                let interaction = self.put_off_when_late(interaction);
                if is_private(&pressed) {
                    people.reach(user, Way::InPlace(Arc::clone(&interaction)));
                    self.settle_in_place(inbound, &interaction).await;
                } else {
                    people.remember_channel(user, pressed.channel_id.get());
                    people.reach(user, Way::Invited(Arc::clone(&interaction)));
                    self.settle_press(inbound, &interaction, &pressed).await;
                }
            }
            What::Filled { inbound, interaction } => {
                let interaction = self.put_off_when_late(interaction);
                people.reach(user, Way::InPlace(Arc::clone(&interaction)));
                self.settle_in_place(inbound, &interaction).await;
            }
            What::WantsForm { interaction, form, title, question } => {
                let opened = interaction.open_form(&self.discord.api, &form.encode(), &title, &question).await;
                log_unanswered(opened.as_ref().err());
            }
            What::AskedAddress { interaction, room, language, may_write } => {
                let address = self.settling.handler.room_address(&Place::Room(room).chat(), language);
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
            What::Stale { interaction, language } => self.whisper(&interaction, phrases(language).old_button).await,
        }
    }

    /// Answers by itself when the turn takes too long for Discord's three seconds; that acknowledges nothing yet.
    fn put_off_when_late(&self, interaction: Interaction) -> Arc<Interaction> {
        let interaction = Arc::new(interaction);
        let (late, api) = (Arc::clone(&interaction), self.discord.api.clone());
        tokio::spawn(async move { late.defer_when_late(&api).await });
        interaction
    }

    async fn settle(&self, inbound: Inbound) -> Settled {
        let key = inbound.key.clone();
        // What is kept of an event that fails for good: who, and what they did; a token is of no use any more.
        let raw = format!("{:?}", (&inbound.from.account, &inbound.event));
        self.settling.settle(Work::Event(inbound), &key, || raw).await
    }

    /// A press or a form in place. What no reply follows is an old one: what is asked now is shown again.
    async fn settle_in_place(&self, inbound: Inbound, interaction: &Interaction) {
        let key = InboundKey(format!("{}:again", inbound.key.0));
        let again = Inbound { key, event: Event::Start { payload: None }, ..inbound.clone() };
        let mut settled = self.settle(inbound).await;
        if matches!(&settled, Settled::Committed(handled) if !handled.replies) {
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
            Settled::Committed(_) => {
                let look = settled_look(pressed, chosen.as_deref());
                log_unanswered(interaction.show(&self.discord.api, &look).await.err().as_ref());
            }
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
    async fn read_again(self: &Arc<Self>) {
        let chats = match self.settling.handler.recent_chats(Platform::Discord, READ_AGAIN).await {
            Ok(chats) => chats,
            Err(error) => {
                tracing::warn!(%error, "what was written while Discord was away is not read");
                return;
            }
        };
        for (chat, last_event) in chats {
            if let Some(Place::Person(user)) = Place::parse(&chat) {
                self.push(user, Step::ReadAgain { since: last_event - SLACK });
            }
        }
    }

    /// Handles what a person wrote since, oldest first. What was handled before is known by its key.
    async fn read_history(&self, user: u64, since: jiff::Timestamp) {
        let Ok(_permit) = self.reading.acquire().await else { return };
        let messages = match self.discord.messages_since(user, since).await {
            Ok(messages) => messages,
            Err(error) => {
                tracing::debug!(%error, "a chat's history cannot be read");
                return;
            }
        };
        for message in messages {
            if let Some(Task { what: What::Wrote { inbound, channel }, .. }) = read_message(message) {
                self.discord.people.remember_channel(user, channel);
                self.settle(inbound).await;
            }
        }
    }
}

fn is_private(message: &Message) -> bool {
    message.flags.is_some_and(|flags| flags.contains(serenity::all::MessageFlags::EPHEMERAL))
}

/// An answer that did not arrive harms nobody: the turn is committed, and whoever pressed may press again.
fn log_unanswered(error: Option<&super::call::CallError>) {
    if let Some(error) = error {
        tracing::debug!(%error, "an interaction stays without its answer");
    }
}
