//! A sender that remembers what it was given and fails as it is told.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use bantam::core::ids::{Chat, LeadNumber, MessageId, OutboxId};
use bantam::core::lead::card::Card;
use bantam::core::lead::lead::Lead;
use bantam::platform::{Outgoing, SendError, Sender, Sending};
use tokio::sync::Notify;
use tokio::time::Instant;

#[derive(Default)]
pub(crate) struct ScriptedSender {
    latency: Duration,
    contents: Mutex<Contents>,
    news: Notify,
}

#[derive(Default)]
struct Contents {
    arrived: Vec<Arrived>,
    typing: Vec<Chat>,
    attempts: usize,
    /// What is to happen to the next messages of a chat, first come first served.
    faults: HashMap<Chat, Vec<Fault>>,
    at_once: usize,
    most_at_once: usize,
}

/// What the platform has shown.
#[derive(Clone, Debug)]
pub(crate) struct Arrived {
    pub(crate) at: Instant,
    pub(crate) chat: Chat,
    pub(crate) text: String,
    /// The message that this one replaced.
    pub(crate) replaces: Option<MessageId>,
    /// The card that this note answers.
    pub(crate) beside: Option<MessageId>,
}

#[derive(Clone, Debug)]
pub(crate) enum Fault {
    Error(SendError),
    /// The message arrives, and the answer gets lost.
    LostAnswer,
    Panic,
}

impl ScriptedSender {
    pub(crate) fn slow(latency: Duration) -> Self {
        Self { latency, ..Self::default() }
    }

    pub(crate) fn fail(&self, chat: &Chat, faults: impl IntoIterator<Item = Fault>) {
        self.contents.lock().unwrap().faults.entry(chat.clone()).or_default().extend(faults);
    }

    pub(crate) fn arrived(&self) -> Vec<Arrived> {
        self.contents.lock().unwrap().arrived.clone()
    }

    /// Returns when so many messages have arrived; fails when that takes unreasonably long.
    pub(crate) async fn arrivals(&self, count: usize) {
        let arrived = async {
            while self.arrived().len() < count {
                self.news.notified().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), arrived).await.expect("the messages arrive");
    }

    pub(crate) fn texts(&self, chat: &Chat) -> Vec<String> {
        self.arrived().into_iter().filter(|arrived| arrived.chat == *chat).map(|arrived| arrived.text).collect()
    }

    pub(crate) fn typing(&self) -> Vec<Chat> {
        self.contents.lock().unwrap().typing.clone()
    }

    pub(crate) fn attempts(&self) -> usize {
        self.contents.lock().unwrap().attempts
    }

    pub(crate) fn most_at_once(&self) -> usize {
        self.contents.lock().unwrap().most_at_once
    }

    async fn take(
        &self,
        chat: &Chat,
        outgoing: &Outgoing,
        replaces: Option<MessageId>,
    ) -> Result<MessageId, SendError> {
        let fault = {
            let mut contents = self.contents.lock().unwrap();
            contents.attempts += 1;
            contents.at_once += 1;
            contents.most_at_once = contents.most_at_once.max(contents.at_once);
            contents.faults.get_mut(chat).filter(|faults| !faults.is_empty()).map(|faults| faults.remove(0))
        };
        if !self.latency.is_zero() {
            tokio::time::sleep(self.latency).await;
        }
        let mut contents = self.contents.lock().unwrap();
        contents.at_once -= 1;
        match &fault {
            Some(Fault::Error(error)) => return Err(error.clone()),
            Some(Fault::Panic) => {
                drop(contents);
                panic!("the adapter broke down");
            }
            Some(Fault::LostAnswer) | None => {}
        }
        let text = match outgoing {
            Outgoing::Message(message) => message.text.to_plain(),
            Outgoing::Card(card) => card.title.clone(),
            Outgoing::Note { note, .. } => {
                let lines = note.sections.iter().flat_map(|section| &section.lines).map(|line| line.text.as_str());
                std::iter::once(note.headline.as_str()).chain(lines).collect::<Vec<_>>().join("\n")
            }
            Outgoing::Board { board, .. } => board.heading.clone(),
            Outgoing::Files(files) => files.caption.to_owned(),
        };
        let beside = match outgoing {
            Outgoing::Note { beside, .. } | Outgoing::Board { beside, .. } => beside.clone(),
            Outgoing::Message(_) | Outgoing::Card(_) | Outgoing::Files(_) => None,
        };
        let (at, chat) = (Instant::now(), chat.clone());
        contents.arrived.push(Arrived { at, chat, text, replaces: replaces.clone(), beside });
        self.news.notify_one();
        match fault {
            Some(_) => Err(SendError::Transient("the connection was closed".to_owned())),
            None => Ok(replaces.unwrap_or_else(|| MessageId(contents.arrived.len().to_string()))),
        }
    }
}

impl Sender for ScriptedSender {
    fn send<'a>(&'a self, _id: OutboxId, chat: &'a Chat, outgoing: &'a Outgoing) -> Sending<'a, MessageId> {
        Box::pin(self.take(chat, outgoing, None))
    }

    fn edit<'a>(&'a self, chat: &'a Chat, message: &'a MessageId, outgoing: &'a Outgoing) -> Sending<'a, ()> {
        Box::pin(async { self.take(chat, outgoing, Some(message.clone())).await.map(|_| ()) })
    }

    fn show_typing<'a>(&'a self, chat: &'a Chat) -> Sending<'a, ()> {
        self.contents.lock().unwrap().typing.push(chat.clone());
        Box::pin(async { Ok(()) })
    }
}

/// A card that says whose it is.
pub(crate) fn render_card(lead: &Lead) -> Card {
    Card {
        buttons: Vec::new(),
        number: LeadNumber(1),
        headline: String::new(),
        title: lead.number.to_string(),
        temperature: lead.temperature,
        stage: lead.stage,
        sections: Vec::new(),
        person: None,
    }
}
