//! Wakes conversations in which something is to happen by itself while the prospect is silent.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch;
use tracing::warn;

use super::gate::Gate;
use crate::clock::Clock;
use crate::core::event::{Event, Inbound};
use crate::core::ids::{ConversationId, InboundKey};
use crate::platform::{HandleError, Handler};
use crate::store::{Due, Store};

/// Reminders are told in minutes; one look is a single step into an index.
const EVERY: Duration = Duration::from_secs(1);
/// After a failure.
const AGAIN: Duration = Duration::from_secs(30);
const AT_ONCE: usize = 64;

/// Wakes what is due until `stop`.
pub async fn run(handler: impl Handler, store: Store, gate: Arc<Gate>, clock: Clock, mut stop: watch::Receiver<bool>) {
    let mut failing = false;
    let mut set_aside = SetAside { since: Instant::now(), conversations: HashSet::new() };
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

/// Conversations that fail whenever they are woken, and those of blocked accounts, so that they stop nobody else.
struct SetAside {
    since: Instant,
    conversations: HashSet<ConversationId>,
}

/// Wakes the conversations that are due; `false` when there may be more.
async fn wake_due(
    handler: &impl Handler,
    store: &Store,
    gate: &Gate,
    clock: &Clock,
    set_aside: &mut SetAside,
) -> Result<bool, HandleError> {
    if set_aside.since.elapsed() >= AGAIN {
        *set_aside = SetAside { since: Instant::now(), conversations: HashSet::new() };
    }
    let limit = AT_ONCE + set_aside.conversations.len();
    let due = store.due(clock.now(), i64::try_from(limit).unwrap_or(i64::MAX)).await?;
    let is_all = due.len() < limit;
    for one in due {
        let conversation = one.conversation;
        if set_aside.conversations.contains(&conversation) {
            continue;
        }
        if gate.is_blocked(&one.account) {
            set_aside.conversations.insert(conversation);
            continue;
        }
        match wake(handler, store, one).await {
            Err(HandleError::Failed(error)) => {
                warn!(%conversation, %error, "a reminder failed, and is tried again in a while");
                set_aside.conversations.insert(conversation);
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
