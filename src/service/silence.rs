//! Wakes conversations in which something is to happen by itself while the prospect is silent.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tracing::warn;

use super::gate::Gate;
use super::set_aside::{AGAIN, SetAside};
use crate::clock::Clock;
use crate::core::event::{Event, Inbound};
use crate::core::ids::{ConversationId, InboundKey};
use crate::platform::{HandleError, Handler};
use crate::store::{Due, Store};

/// Reminders are told in minutes; one look is a single step into an index.
const EVERY: Duration = Duration::from_secs(1);
const AT_ONCE: usize = 64;

/// Wakes what is due until `stop`.
pub async fn run(handler: impl Handler, store: Store, gate: Arc<Gate>, clock: Clock, mut stop: watch::Receiver<bool>) {
    let mut failing = false;
    // Conversations that fail whenever they are woken, and those of blocked accounts.
    let mut set_aside = SetAside::new();
    loop {
        let pause = match wake_due(&handler, &store, &gate, &clock, &mut set_aside).await {
            Ok(is_all) => {
                failing = false;
                if is_all { EVERY } else { Duration::ZERO }
            }
            Err(error) => {
                if !failing {
                    warn!(%error, "reminders have to wait; none is lost");
                }
                failing = true;
                AGAIN
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stop.wait_for(|stop| *stop) => return,
        }
    }
}

/// Wakes the conversations that are due; `false` when there may be more.
async fn wake_due(
    handler: &impl Handler,
    store: &Store,
    gate: &Gate,
    clock: &Clock,
    set_aside: &mut SetAside<ConversationId>,
) -> Result<bool, HandleError> {
    set_aside.give_another_chance();
    let limit = set_aside.limit(AT_ONCE);
    let due = store.due(clock.now(), i64::try_from(limit).unwrap_or(i64::MAX)).await?;
    let is_all = due.len() < limit;
    for one in due {
        let conversation = one.conversation;
        if set_aside.contains(&conversation) {
            continue;
        }
        if gate.is_blocked(&one.account) {
            set_aside.add(conversation);
            continue;
        }
        match wake(handler, store, one).await {
            Err(HandleError::Failed(error)) => {
                warn!(%conversation, %error, "a reminder failed, and is tried again in a while");
                set_aside.add(conversation);
            }
            outcome => outcome?,
        }
    }
    Ok(is_all)
}

async fn wake(handler: &impl Handler, store: &Store, due: Due) -> Result<(), HandleError> {
    let Due { conversation, chat, account, wake_at } = due;
    let Some(stored) = store.load_conversation(&chat, &account).await? else { return Ok(()) };
    // Of several processes that see it due, one wakes it.
    let key = InboundKey(format!("silence:{conversation}:{}", wake_at.as_millisecond()));
    handler
        .handle(Inbound { key, chat, from: stored.state.person, event: Event::Silence, message: None })
        .await
        .map(drop)
}
