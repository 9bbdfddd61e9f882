//! Receiving: our own loop over `getUpdates`, which confirms an update only after it is committed or buried.
//!
//! A batch is shared out by chat: chats run in parallel, one chat in order. Telegram forgets an update when a later poll
//! names a higher number, so the next poll waits for the whole batch; what a crash leaves behind comes again.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::Telegram;
use super::call::{Api, CallError, Ignored};
use super::patience::Trouble;
use super::render::{Keyboard, card_keyboard};
use super::update::{KINDS, Pressed, Task, Update, key, raw_update, read_updates};
use crate::core::lead::buttons::Aside;
use crate::core::phrases::phrases;
use crate::platform::settle::{Patience, Settled, Settling, Stop, Work, is_stopped, stopped};
use crate::platform::text::shorten;
use crate::platform::{Handled, Handler};

/// How to poll.
#[derive(Clone, Copy, Debug)]
pub struct Polling {
    /// How long Telegram keeps a poll open when nothing happens (at most 50 s).
    pub timeout: Duration,
    pub patience: Patience,
}

impl Default for Polling {
    fn default() -> Self {
        Self { timeout: Duration::from_secs(30), patience: Patience::default() }
    }
}

/// Why receiving ended although nobody asked for it.
#[derive(Debug, thiserror::Error)]
pub enum ReceiveError {
    #[error("Telegram rejects the token since just now: it was revoked at @BotFather, copy the new one")]
    TokenRejected,
}

/// Presses whose answers may be under way at once; beyond that the next ones go unanswered.
const ANSWERS_UNDER_WAY: usize = 256;
const ANSWERS_AT_STOP: Duration = Duration::from_secs(2);
/// Nobody looks at a spinner for longer.
const MENU_WITHIN: Duration = Duration::from_secs(5);
const LAST_CONFIRMATION: Duration = Duration::from_secs(3);
/// What a poll may take beyond its own timeout.
const POLL_SLACK: Duration = Duration::from_secs(10);
const ALBUMS_REMEMBERED: usize = 64;

/// Receives until `stop`. Updates in hand then are finished; those not begun come again at the next start.
pub async fn run<H: Handler>(
    telegram: &Telegram,
    handler: H,
    polling: Polling,
    mut stop: Stop,
) -> Result<(), ReceiveError> {
    let shared = Shared {
        api: telegram.api.clone(),
        settling: Settling::new(handler, polling.patience, stop.clone()),
        answers: Arc::new(Semaphore::new(ANSWERS_UNDER_WAY)),
    };
    let mut receiver = Receiver {
        telegram,
        shared,
        timeout: polling.timeout.min(Duration::from_secs(50)),
        offset: None,
        albums: VecDeque::new(),
        trouble: Trouble::new(polling.patience),
    };
    let outcome = tokio::select! {
        biased;
        () = stopped(&mut stop) => Ok(()),
        outcome = receiver.forget_webhook() => outcome,
    };
    outcome?;
    while !is_stopped(&stop) {
        let polled = tokio::select! {
            biased;
            () = stopped(&mut stop) => break,
            polled = receiver.poll() => polled?,
        };
        receiver.take(polled).await;
    }
    receiver.leave().await;
    Ok(())
}

/// Updates, and the body they came in.
struct Polled {
    body: Arc<str>,
    updates: Vec<Update>,
}

struct Receiver<'a, H> {
    telegram: &'a Telegram,
    shared: Shared<H>,
    timeout: Duration,
    /// The number from which on updates are wanted; all before it are confirmed by asking.
    offset: Option<i64>,
    albums: VecDeque<String>,
    trouble: Trouble,
}

#[derive(Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    limit: u32,
    timeout: u64,
    allowed_updates: [&'static str; KINDS.len()],
}

#[derive(Serialize)]
struct DeleteWebhook {
    drop_pending_updates: bool,
}

impl<H: Handler> Receiver<'_, H> {
    /// A webhook set by another program would keep every update from us.
    async fn forget_webhook(&mut self) -> Result<(), ReceiveError> {
        loop {
            let request = DeleteWebhook { drop_pending_updates: false };
            match self.shared.api.call::<Ignored>("deleteWebhook", &request).await {
                Ok(_) => return Ok(()),
                Err(error) => self.trouble.meet(&error)?.await,
            }
        }
    }

    /// The next updates, however long it takes; none when Telegram had none.
    async fn poll(&mut self) -> Result<Polled, ReceiveError> {
        loop {
            match self.poll_once().await {
                Ok(polled) => {
                    self.trouble.end();
                    return Ok(polled);
                }
                Err(error) => {
                    let webhook = matches!(&error, CallError::Refused(it) if it.description.contains("webhook"));
                    self.trouble.meet(&error)?.await;
                    if webhook {
                        self.forget_webhook().await?;
                    }
                }
            }
        }
    }

    async fn poll_once(&self) -> Result<Polled, CallError> {
        let request =
            GetUpdates { offset: self.offset, limit: 100, timeout: self.timeout.as_secs(), allowed_updates: KINDS };
        let reply = self.shared.api.post("getUpdates", &request, self.timeout + POLL_SLACK).await?;
        match read_updates(&reply.body, &self.telegram.username) {
            Ok(updates) => Ok(Polled { body: reply.body.into(), updates }),
            Err(_) => Err(reply.read::<Ignored>().err().unwrap_or(CallError::Garbage { status: reply.status })),
        }
    }

    /// Settles a batch, and moves the offset behind what is settled.
    async fn take(&mut self, polled: Polled) {
        let Some(last) = polled.updates.iter().map(|update| update.id).max() else {
            // All before the offset is confirmed now. Without an offset a number lower than the last, which Telegram
            // may choose after a quiet week, is not passed over.
            self.offset = None;
            return;
        };
        let mut lanes: HashMap<i64, Vec<Update>> = HashMap::new();
        let mut alone = Vec::new();
        for update in polled.updates {
            if self.is_more_of_an_album(&update) {
                continue;
            }
            match update.chat_id {
                Some(chat_id) => lanes.entry(chat_id).or_default().push(update),
                None => alone.push(vec![update]),
            }
        }
        let mut running = JoinSet::new();
        for lane in lanes.into_values().chain(alone) {
            running.spawn(self.shared.clone().settle_lane(lane, polled.body.clone()));
        }
        let mut first_left = None;
        while let Some(left) = running.join_next().await {
            // A lane does not panic: what the handler does runs in a task of its own.
            let left = left.unwrap_or(Some(i64::MIN));
            first_left = first_left.into_iter().chain(left).min();
        }
        self.offset = match first_left {
            None => Some(last.saturating_add(1)),
            Some(i64::MIN) => self.offset,
            Some(left) => Some(left),
        };
    }

    /// Photos sent together come as one message each; the first speaks for all.
    fn is_more_of_an_album(&mut self, update: &Update) -> bool {
        let Some(album) = &update.album else { return false };
        if self.albums.contains(album) {
            return true;
        }
        if self.albums.len() == ALBUMS_REMEMBERED {
            self.albums.pop_front();
        }
        self.albums.push_back(album.clone());
        false
    }

    /// Confirms what is settled and lets answers under way arrive. Best effort: what stays unconfirmed comes again.
    async fn leave(&self) {
        if let Some(offset) = self.offset {
            let request = GetUpdates { offset: Some(offset), limit: 1, timeout: 0, allowed_updates: KINDS };
            let _ = self.shared.api.post("getUpdates", &request, LAST_CONFIRMATION).await;
        }
        let all = u32::try_from(ANSWERS_UNDER_WAY).unwrap_or(u32::MAX);
        let _ = tokio::time::timeout(ANSWERS_AT_STOP, self.shared.answers.acquire_many(all)).await;
    }
}

/// What every lane needs.
#[derive(Clone)]
struct Shared<H> {
    api: Api,
    settling: Settling<H>,
    answers: Arc<Semaphore>,
}

impl<H: Handler> Shared<H> {
    /// Settles the updates of one chat in order; the number of the first one left unsettled, if any.
    async fn settle_lane(self, lane: Vec<Update>, body: Arc<str>) -> Option<i64> {
        for update in lane {
            let id = update.id;
            if is_stopped(&self.settling.stop) || !self.settle(update, &body).await {
                return Some(id);
            }
        }
        None
    }

    /// Whether the update is committed or buried; false only when it is time to stop.
    async fn settle(&self, update: Update, body: &str) -> bool {
        let (id, key) = (update.id, key(update.id));
        let settled = match update.task {
            Task::Event(inbound) => self.settling.settle(Work::Event(inbound), &key, || raw_update(body, id)).await,
            Task::Room(inbound) => self.settling.settle(Work::Room(inbound), &key, || raw_update(body, id)).await,
            Task::Nothing => Settled::Committed(Handled::default()),
            Task::Unreadable => self.settling.bury(&key, raw_update(body, id), "the update has an unknown shape").await,
        };
        match settled {
            Settled::Committed(handled) => {
                if let Some(pressed) = update.pressed {
                    self.answer(pressed, handled);
                }
                true
            }
            Settled::Buried => {
                if let Some(pressed) = update.pressed {
                    let notice = Some(phrases(pressed.language).invitation.went_wrong.to_owned());
                    self.answer(pressed, Handled { notice, is_refusal: true, passed_over: true, ..Handled::default() });
                }
                true
            }
            Settled::Left => false,
        }
    }

    /// Answers a press and takes its keyboard away, or shows a menu in its place, beside the dialogue and best effort: a query
    /// that is too old, or a keyboard already gone, harms nobody.
    fn answer(&self, pressed: Pressed, handled: Handled) {
        let Ok(permit) = Arc::clone(&self.answers).try_acquire_owned() else { return };
        let api = self.api.clone();
        tokio::spawn(async move {
            let Handled { mut notice, is_refusal, aside, passed_over, .. } = handled;
            // What is read comes as a message.
            if let (Some(Aside::Buttons(menu)), Some(message)) = (aside.as_deref(), pressed.message)
                && !is_shown(&api, message, card_keyboard(&menu.rows)).await
            {
                notice.get_or_insert_with(|| phrases(pressed.language).desk.told.not_now.to_owned());
            }
            let notice = notice.map(|notice| shorten(&notice, NOTICE_UNITS));
            let answer =
                AnswerQuery { callback_query_id: &pressed.query_id, text: notice.as_deref(), show_alert: is_refusal };
            let answered = api.call::<Ignored>("answerCallbackQuery", &answer);
            match pressed.message.filter(|_| pressed.is_done_with && !passed_over) {
                Some((chat_id, message_id)) => {
                    let change = ChangeKeyboard { chat_id, message_id, reply_markup: None };
                    let _ = tokio::join!(answered, api.call::<Ignored>("editMessageReplyMarkup", &change));
                }
                None => drop(answered.await),
            }
            drop(permit);
        });
    }
}

/// Shows a menu below a card; whether it stands there.
async fn is_shown(api: &Api, (chat_id, message_id): (i64, i64), menu: Option<Keyboard>) -> bool {
    let change = ChangeKeyboard { chat_id, message_id, reply_markup: menu };
    let changed = api.post("editMessageReplyMarkup", &change, MENU_WITHIN).await.and_then(|it| it.read::<Ignored>());
    match changed {
        Ok(_) => true,
        Err(CallError::Refused(refusal)) => refusal.description.contains("message is not modified"),
        Err(CallError::Network(_) | CallError::Garbage { .. }) => false,
    }
}

const NOTICE_UNITS: usize = 200;

#[derive(Serialize)]
struct AnswerQuery<'a> {
    callback_query_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    /// In a window that has to be closed, instead of for a moment.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    show_alert: bool,
}

/// Another keyboard, or none.
#[derive(Serialize)]
struct ChangeKeyboard {
    chat_id: i64,
    message_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<Keyboard>,
}
