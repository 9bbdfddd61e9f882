//! Reading what a person wrote while nobody listened.

use std::panic::{self, AssertUnwindSafe};

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serenity::all::Message;

use super::Discord;
use super::call::CallError;
use crate::platform::settle::{Patience, Pause};

/// Discord's numbers begin with the milliseconds since then (2015, UTC), above these bits.
const EPOCH_MS: i64 = 1_420_070_400_000;
const BITS_BELOW_TIME: u32 = 22;
const PAGE: usize = 100;
/// Nobody writes more while one is away.
const PAGES: usize = 5;
/// How often they are asked for before that is given up.
const TRIES: usize = 6;

/// The smallest number of what came to be at this time.
pub(super) fn snowflake(at: Timestamp) -> u64 {
    u64::try_from(at.as_millisecond() - EPOCH_MS).unwrap_or_default() << BITS_BELOW_TIME
}

/// What Discord tells, as serenity's type; none where it is of a shape that is not known. serenity's own reading panics on an
/// avatar that is no hash (0.12.5, `ImageHash::from_str`).
pub(super) fn read<T: DeserializeOwned>(told: Value) -> Option<T> {
    panic::catch_unwind(AssertUnwindSafe(|| serde_json::from_value(told).ok())).ok().flatten()
}

impl Discord {
    /// The direct messages with a person since then, ours too, oldest first. Tries again what the network or Discord's
    /// servers made fail, and waits where Discord asks for it.
    pub(super) async fn messages_since(
        &self,
        user: u64,
        since: Timestamp,
        patience: Patience,
    ) -> Result<Vec<Message>, CallError> {
        let mut pause = Pause::new(patience);
        for _ in 1..TRIES {
            let wait = match self.read_since(user, since).await {
                Err(CallError::TooMany { after, .. }) => after,
                Err(CallError::Network(_) | CallError::Unwell { .. }) => pause.next(),
                read => return read,
            };
            tokio::time::sleep(wait).await;
        }
        self.read_since(user, since).await
    }

    async fn read_since(&self, user: u64, since: Timestamp) -> Result<Vec<Message>, CallError> {
        let channel = self.channel_of(user).await?;
        let mut after = snowflake(since);
        let mut found: Vec<Message> = Vec::new();
        for _ in 0..PAGES {
            let path = format!("/channels/{channel}/messages?after={after}&limit={PAGE}");
            let page: Vec<Value> = self.api.get(&path).await?;
            let is_last = page.len() < PAGE;
            let number = |message: &Value| message["id"].as_str()?.parse::<u64>().ok();
            let newest = page.iter().filter_map(number).max();
            // One message of a shape that is not known does not hide the others.
            let told = page.len();
            let read: Vec<Message> = page.into_iter().filter_map(read).collect();
            if read.len() < told {
                tracing::error!(
                    messages = told - read.len(),
                    "direct messages of a shape that is not known are not read"
                );
            }
            found.extend(read);
            match newest {
                Some(newest) if !is_last && newest > after => after = newest,
                _ => break,
            }
        }
        found.sort_by_key(|message| message.id);
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use serenity::all::User;

    use super::*;

    #[test]
    fn an_avatar_that_is_no_hash_is_a_shape_that_is_not_known() {
        let user = |avatar: &str| serde_json::json!({"id": "1", "username": "ann", "avatar": avatar});
        assert!(read::<User>(user(&"0".repeat(32))).is_some());
        assert!(read::<User>(user(&format!("0{}a", "é".repeat(15)))).is_none());
    }

    #[test]
    fn a_time_is_a_number_of_discords() {
        // Discord's own example: 175928847299117063 came to be at 2016-04-30 11:18:25.796 UTC.
        let at: Timestamp = "2016-04-30T11:18:25.796Z".parse().unwrap();
        assert_eq!(snowflake(at), 175_928_847_299_117_063 >> BITS_BELOW_TIME << BITS_BELOW_TIME);
        assert_eq!(snowflake(Timestamp::UNIX_EPOCH), 0);
    }
}
