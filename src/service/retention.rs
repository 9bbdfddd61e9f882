//! Erases what was kept for as long as its script says: once a day, by one process of all that share a database.

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use tracing::{info, warn};

use super::scripts::Scripts;
use crate::clock::Clock;
use crate::core::ids::LeadId;
use crate::core::lead::erasure::{Erasure, Why};
use crate::core::script::model::{Retention, Script};
use crate::store::writer::{Erasing, Writer};
use crate::store::{Aged, Store, StoreError};

/// How often it is looked whether a new day has begun.
const EVERY: Duration = Duration::from_secs(5);
/// After a failure.
const AGAIN: Duration = Duration::from_mins(5);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// So few at once that nobody has to wait for it.
const AT_ONCE: usize = 20;
const READ_AT_ONCE: i64 = 500;
/// How long somebody is known who was asked for consent, or began, and never said anything that is kept.
const STRANGERS_KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);

/// What the daily erasing needs.
pub struct Keeper<F> {
    pub store: Store,
    pub writer: Writer,
    pub scripts: Arc<Scripts>,
    pub clock: Clock,
    /// Told of each lead that was erased.
    pub erased: F,
}

impl<F: Fn(LeadId) + Send + Sync> Keeper<F> {
    /// Erases every day until `stop`.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut looked_after = None;
        loop {
            let now = self.clock.now();
            let day = now.as_millisecond().div_euclid(DAY.as_secs() * 1000);
            let mut pause = EVERY;
            if looked_after != Some(day) {
                match self.look_after(day, now).await {
                    Ok(()) => looked_after = Some(day),
                    Err(error) => {
                        warn!(%error, "what was kept for long enough cannot be erased now; it is tried again");
                        pause = AGAIN;
                    }
                }
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
        }
    }

    async fn look_after(&self, day: i64, now: Timestamp) -> Result<(), StoreError> {
        // A day that another process has begun is done; one that it could not finish is made up for on the next.
        if !self.writer.take_retention(day).await? {
            return Ok(());
        }
        let leads = self.erase_leads(now).await?;
        let strangers = self.erase_strangers(now).await?;
        if leads + strangers > 0 {
            info!(leads, strangers, "what was kept for long enough was erased");
        }
        Ok(())
    }

    async fn erase_leads(&self, now: Timestamp) -> Result<usize, StoreError> {
        let (mut after, mut count) = (LeadId(i64::MIN), 0);
        loop {
            let page = self.store.silent_since(now - DAY, after, READ_AT_ONCE).await?;
            let Some(last) = page.last() else { return Ok(count) };
            after = last.lead;
            let mut over = Vec::new();
            for aged in page {
                let script = self.scripts.pinned(&aged.script).await?.unwrap_or_else(|| self.scripts.newest());
                if is_over(&self.retentions(&script), &aged, now) {
                    over.push((aged.lead, Erasure { why: Why::Retention, desk_language: script.fallback_language() }));
                }
            }
            for leads in over.chunks(AT_ONCE) {
                self.writer.erase(Erasing { leads: leads.to_vec(), ..Erasing::default() }, now).await?;
                for (lead, _) in leads {
                    (self.erased)(*lead);
                }
            }
            count += over.len();
        }
    }

    /// What the prospect was told holds, and so does what the newest version of the same script says.
    fn retentions(&self, script: &Script) -> Vec<Retention> {
        let newest = self.scripts.newest();
        let of_newest = (newest.name == script.name).then(|| newest.retention.clone());
        std::iter::once(script.retention.clone()).chain(of_newest).collect()
    }

    async fn erase_strangers(&self, now: Timestamp) -> Result<usize, StoreError> {
        let days = self.scripts.newest().retention.days;
        let kept =
            days.map_or(STRANGERS_KEPT, |days| STRANGERS_KEPT.min(DAY * i32::try_from(days).unwrap_or(i32::MAX)));
        let mut count = 0;
        loop {
            let limit = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
            let strangers = self.store.strangers_silent_since(now - kept, limit).await?;
            if strangers.is_empty() {
                return Ok(count);
            }
            count += strangers.len();
            self.writer.erase(Erasing { strangers, ..Erasing::default() }, now).await?;
        }
    }
}

/// Whether a lead was kept for as long as the strictest of these says.
fn is_over(retentions: &[Retention], aged: &Aged, now: Timestamp) -> bool {
    let days = retentions.iter().filter_map(|retention| retention.days_until_back(aged.stage, aged.back_as)).min();
    days.is_some_and(|days| now.duration_since(aged.last_word_at) >= DAY * i32::try_from(days).unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::{LeadNumber, ScriptHash};
    use crate::core::stage::Stage;

    fn retention(days: Option<u32>, by_stage: &[(Stage, u32)]) -> Retention {
        Retention { days, by_stage: by_stage.iter().copied().collect() }
    }

    fn is_over_after(retentions: &[Retention], stage: Stage, days: i64) -> bool {
        is_over_with(retentions, stage, None, days)
    }

    fn is_over_with(retentions: &[Retention], stage: Stage, back_as: Option<Stage>, days: i64) -> bool {
        let now: Timestamp = "2027-03-01T09:00:00Z".parse().unwrap();
        let last_word_at = now - SignedDuration::from_hours(24 * days);
        let (lead, number) = (LeadId(1), LeadNumber(1001));
        is_over(retentions, &Aged { lead, number, stage, back_as, script: ScriptHash("x".into()), last_word_at }, now)
    }

    #[test]
    fn age_and_stage_decide_and_the_strictest_version_wins() {
        let usual = retention(Some(180), &[(Stage::Disqualified, 30)]);
        assert!(!is_over_after(std::slice::from_ref(&usual), Stage::Mql, 179));
        assert!(is_over_after(std::slice::from_ref(&usual), Stage::Mql, 180));
        assert!(is_over_after(std::slice::from_ref(&usual), Stage::Disqualified, 30));
        assert!(!is_over_after(&[retention(None, &[])], Stage::Mql, 10_000));
        let both = [usual, retention(Some(90), &[])];
        assert!(is_over_after(&both, Stage::Mql, 90) && is_over_after(&both, Stage::Disqualified, 30));
    }

    #[test]
    fn what_is_disqualified_for_a_while_is_kept_as_what_it_comes_back_to() {
        let over = |retention: Retention, back_as, days| is_over_with(&[retention], Stage::Disqualified, back_as, days);
        let usual = || retention(Some(180), &[(Stage::Disqualified, 30)]);
        assert!(over(usual(), None, 30));
        assert!(!over(usual(), Some(Stage::Mql), 179) && over(usual(), Some(Stage::Mql), 180));
        assert!(!over(usual(), Some(Stage::Opportunity), 10_000), "that one is kept until somebody erases it");
        let longer = || retention(Some(30), &[(Stage::Disqualified, 365)]);
        assert!(!over(longer(), Some(Stage::Mql), 364) && over(longer(), Some(Stage::Mql), 365));
    }

    #[test]
    fn what_was_won_goes_only_where_its_stage_is_named() {
        let usual = retention(Some(180), &[]);
        assert!(!is_over_after(std::slice::from_ref(&usual), Stage::Won, 10_000));
        assert!(!is_over_after(&[usual], Stage::Opportunity, 10_000));
        assert!(is_over_after(&[retention(Some(180), &[(Stage::Won, 730)])], Stage::Won, 730));
    }
}
