//! Reading what a person wrote while nobody listened.

use jiff::Timestamp;
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
            let page: Vec<serde_json::Value> = self.api.get(&path).await?;
            let is_last = page.len() < PAGE;
            let number = |message: &serde_json::Value| message["id"].as_str()?.parse::<u64>().ok();
            let newest = page.iter().filter_map(number).max();
            // One message of a shape that is not known does not hide the others.
            let (read, unknown): (Vec<_>, Vec<_>) =
                page.into_iter().map(serde_json::from_value::<Message>).partition(Result::is_ok);
            if !unknown.is_empty() {
                tracing::error!(messages = unknown.len(), "direct messages of a shape that is not known are not read");
            }
            found.extend(read.into_iter().flatten());
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
    use super::*;

    #[test]
    fn a_time_is_a_number_of_discords() {
        // Discord's own example: 175928847299117063 came to be at 2016-04-30 11:18:25.796 UTC.
        let at: Timestamp = "2016-04-30T11:18:25.796Z".parse().unwrap();
        assert_eq!(snowflake(at), 175_928_847_299_117_063 >> BITS_BELOW_TIME << BITS_BELOW_TIME);
        assert_eq!(snowflake(Timestamp::UNIX_EPOCH), 0);
    }
}
