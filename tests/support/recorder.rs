//! A handler that remembers what an adapter brings it, and reacts as a test says.

use std::sync::Arc;
use std::time::Duration;

use bantam::core::event::{Event, Inbound};
use bantam::core::ids::{Chat, InboundKey, Language, Platform};
use bantam::core::lead::buttons::Aside;
use bantam::platform::{HandleError, Handled, Handler, RoomEvent, RoomInbound};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Semaphore, watch};

/// What a handler makes of an event.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Reaction {
    /// Commits, and something is owed to the prospect.
    Commit,
    /// Commits, and says only this.
    Notice(&'static str),
    /// Commits what owes nothing.
    Silent,
    /// Commits when the gate lets it.
    Hold,
    Unavailable,
    Fail,
    Panic,
}

/// A handler that keeps what it commits, each key once, and reacts as told: by what was said and the how-manieth try it is.
#[derive(Clone)]
pub(crate) struct Recorder {
    log: watch::Sender<Log>,
    pub(crate) gate: Arc<Semaphore>,
    react: React,
    chats: watch::Sender<Vec<(Chat, Timestamp)>>,
    /// Said to whoever presses, beside what is owed.
    noted: Option<&'static str>,
    aside: Option<Aside>,
}

type React = Arc<dyn Fn(&str, usize) -> Reaction + Send + Sync>;

#[derive(Clone, Debug, Default)]
pub(crate) struct Log {
    pub(crate) begun: Vec<String>,
    pub(crate) committed: Vec<Inbound>,
    pub(crate) rooms: Vec<RoomInbound>,
    /// Keys that came a second time.
    pub(crate) repeated: Vec<InboundKey>,
    pub(crate) buried: Vec<(InboundKey, String, String)>,
    /// How often it was asked for the chats of late, and could not tell.
    pub(crate) in_vain: usize,
}

impl Log {
    /// `@7 hello` for each event committed, in order.
    pub(crate) fn said(&self) -> Vec<String> {
        self.committed.iter().map(told).collect()
    }
}

fn told(inbound: &Inbound) -> String {
    let what = match &inbound.event {
        Event::Say(text) => text.clone(),
        Event::Press(press) => press.encode(),
        Event::Fill { form, text } => format!("{}: {text}", form.encode()),
        Event::Edit(edit) => format!("changes it to {}", edit.text),
        Event::Start { payload } => format!("start {}", payload.as_deref().unwrap_or("-")),
        other => format!("{other:?}"),
    };
    format!("{} {what}", inbound.chat.id)
}

impl Recorder {
    pub(crate) fn committing() -> Self {
        Self::reacting(|_, _| Reaction::Commit)
    }

    pub(crate) fn reacting(react: impl Fn(&str, usize) -> Reaction + Send + Sync + 'static) -> Self {
        let (log, gate, chats) = (watch::Sender::default(), Arc::new(Semaphore::new(0)), watch::Sender::default());
        Self { log, gate, react: Arc::new(react), chats, noted: None, aside: None }
    }

    /// Shows this to whoever presses on a card.
    pub(crate) fn showing(self, aside: Aside) -> Self {
        Self { aside: Some(aside), ..self }
    }

    /// Says this to whoever presses.
    pub(crate) fn noting(self, noted: &'static str) -> Self {
        Self { noted: Some(noted), ..self }
    }

    pub(crate) fn log(&self) -> Log {
        self.log.borrow().clone()
    }

    /// In these chats something happened until now.
    pub(crate) fn remember(&self, chats: &[&str]) {
        let chats = chats.iter().map(|chat| (chat.parse().expect("an address"), Timestamp::now()));
        self.chats.send_replace(chats.collect());
    }

    pub(crate) async fn expect(&self, what: &str, look: impl Fn(&Log) -> bool) -> Log {
        let mut bell = self.log.subscribe();
        let found = tokio::time::timeout(Duration::from_secs(20), bell.wait_for(look)).await;
        match found {
            Ok(log) => log.expect("the sender lives").clone(),
            Err(tokio::time::error::Elapsed { .. }) => panic!("{what}: waited in vain: {:#?}", self.log()),
        }
    }

    pub(crate) async fn expect_said(&self, said: &[&str]) {
        self.expect(&format!("{said:?}"), |log| log.said() == said).await;
    }
}

impl Handler for Recorder {
    async fn handle(&self, inbound: Inbound) -> Result<Handled, HandleError> {
        let told = told(&inbound);
        if self.log().committed.iter().any(|known| known.key == inbound.key) {
            self.log.send_modify(|log| log.repeated.push(inbound.key));
            return Ok(Handled::default());
        }
        let tries = self.log().begun.iter().filter(|it| **it == told).count() + 1;
        self.log.send_modify(|log| log.begun.push(told.clone()));
        let noted = self.noted.filter(|_| matches!(inbound.event, Event::Press(_))).map(str::to_owned);
        let handled = match (self.react)(&told, tries) {
            Reaction::Commit => Handled { notice: noted, replies: true, ..Handled::default() },
            Reaction::Notice(notice) => Handled { notice: Some(notice.to_owned()), ..Handled::default() },
            Reaction::Silent => Handled::default(),
            Reaction::Hold => {
                self.gate.acquire().await.expect("the gate stays").forget();
                Handled { notice: noted, replies: true, ..Handled::default() }
            }
            Reaction::Unavailable => return Err(HandleError::Unavailable("down".to_owned())),
            Reaction::Fail => return Err(HandleError::Failed("poison".to_owned())),
            Reaction::Panic => std::panic::resume_unwind(Box::new("as ordered")),
        };
        self.log.send_modify(|log| log.committed.push(inbound));
        Ok(handled)
    }

    async fn handle_room(&self, room: RoomInbound) -> Result<Handled, HandleError> {
        let is_press = matches!(room.event, RoomEvent::Pressed(_));
        self.log.send_modify(|log| log.rooms.push(room));
        if is_press && matches!((self.react)("a card", 1), Reaction::Hold) {
            self.gate.acquire().await.expect("the gate stays").forget();
        }
        let notice = self.noted.filter(|_| is_press).map(str::to_owned);
        let aside = self.aside.clone().filter(|_| is_press).map(Box::new);
        Ok(Handled { is_refusal: is_press && aside.is_none(), notice, aside, ..Handled::default() })
    }

    fn room_address(&self, room: &Chat, language: Language) -> String {
        format!("{room} {}", language.code())
    }

    async fn recent_chats(
        &self,
        _platform: Platform,
        _within: SignedDuration,
    ) -> Result<Vec<(Chat, Timestamp)>, HandleError> {
        if (self.react)("recent chats", self.log().in_vain + 1).is_away() {
            self.log.send_modify(|log| log.in_vain += 1);
            return Err(HandleError::Unavailable("down".to_owned()));
        }
        Ok(self.chats.borrow().clone())
    }

    async fn bury(&self, key: InboundKey, payload: String, error: String) -> Result<(), HandleError> {
        self.log.send_modify(|log| log.buried.push((key, payload, error)));
        Ok(())
    }
}

impl Reaction {
    fn is_away(self) -> bool {
        matches!(self, Self::Unavailable)
    }
}
