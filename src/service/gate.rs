//! The gate before the turns: who is blocked, who floods, and how many may begin at once. What it turns away costs no turn
//! and stores nothing.
//!
//! What it knows is in memory and may be lost: after a restart everybody is calm. Nothing that was turned away is kept as
//! handled either. Telegram forgets what is confirmed; what Discord's history brings once more is judged once more.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tracing::{info, warn};

use crate::clock::Clock;
use crate::core::dialogue::flood::{Beginnings, FloodLimits, Pace, Verdict};
use crate::core::event::{Event, Inbound};
use crate::core::ids::{Account, InboundKey};
use crate::core::phrases::phrases;
use crate::core::script::model::Script;
use crate::store::{Store, StoreError};

/// So many accounts are remembered at most.
const REMEMBERED: usize = 65_536;
const FIRST_SWEEP: usize = 4096;
/// `bantam block` takes effect within this time.
const LOOK_EVERY: Duration = Duration::from_secs(2);

const UNLIMITED: FloodLimits = FloodLimits { messages_per_minute: 0, new_prospects_per_minute: 0 };

/// What becomes of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// It is handled.
    Open,
    /// It is not, and the prospect is told why.
    Told(&'static str),
    /// It is not, and nothing is said; with the words to say where something must be.
    Shut(Option<&'static str>),
}

/// Stands before the turns of all platforms.
#[derive(Debug)]
pub struct Gate {
    store: Store,
    clock: Clock,
    limits: FloodLimits,
    /// Those of the configuration.
    always_blocked: HashSet<Account>,
    contents: Mutex<Contents>,
}

#[derive(Debug)]
struct Contents {
    blocked: HashSet<Account>,
    accounts: HashMap<Account, Known>,
    /// When so many are remembered, those that are calm are forgotten.
    sweep_at: usize,
    beginnings: Beginnings,
    /// Whether the log has said that too many begin.
    is_crowded: bool,
}

/// What is remembered of an account.
#[derive(Debug, Default)]
struct Known {
    pace: Pace,
    /// It was here before, or was let in.
    is_in: bool,
    /// The event that was judged last, and how: one that is tried again is not counted again.
    last: Option<(InboundKey, Verdict)>,
}

impl Gate {
    /// Opens the gate, with the accounts blocked so far.
    pub async fn open(
        store: Store,
        clock: Clock,
        limits: FloodLimits,
        always_blocked: impl IntoIterator<Item = Account>,
    ) -> Result<Self, StoreError> {
        let always_blocked = always_blocked.into_iter().collect();
        let gate = Self { store, clock, limits, always_blocked, contents: Mutex::new(Contents::new()) };
        gate.look().await?;
        Ok(gate)
    }

    /// Looks again who is blocked, until `stop`.
    pub async fn keep(&self, mut stop: watch::Receiver<bool>) {
        let mut failing = false;
        loop {
            tokio::select! {
                () = tokio::time::sleep(LOOK_EVERY) => {}
                _ = stop.wait_for(|stop| *stop) => return,
            }
            let looked = self.look().await;
            if let (Err(error), false) = (&looked, failing) {
                warn!(%error, "who is blocked cannot be read; those who were blocked before still are");
            }
            failing = looked.is_err();
        }
    }

    /// Looks once who is blocked.
    pub async fn look(&self) -> Result<(), StoreError> {
        let stored = self.store.blocked().await?.into_iter().map(|blocked| blocked.account);
        let blocked: HashSet<Account> = stored.chain(self.always_blocked.iter().cloned()).collect();
        let before = std::mem::replace(&mut self.lock().blocked, blocked.clone());
        if before != blocked {
            info!(accounts = blocked.len(), "the list of blocked accounts changed");
        }
        Ok(())
    }

    /// How many accounts are remembered.
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.lock().accounts.len()
    }

    #[must_use]
    pub fn is_blocked(&self, account: &Account) -> bool {
        self.lock().blocked.contains(account)
    }

    /// Judges an event. The same one, tried again, is judged the same; only that nobody is told twice.
    pub async fn judge(&self, inbound: &Inbound, script: &Script) -> Result<Passage, StoreError> {
        let account = &inbound.from.account;
        let now = self.clock.now();
        let language = script.choose_language(inbound.from.language);
        let (verdict, is_in) = {
            let mut contents = self.lock();
            if contents.blocked.contains(account) {
                return Ok(Passage::Shut(None));
            }
            if self.limits == UNLIMITED {
                return Ok(Passage::Open);
            }
            let known = contents.remember(account, now);
            let judged_before = known.last.as_ref().filter(|(key, _)| *key == inbound.key).map(|(_, verdict)| *verdict);
            let verdict = match judged_before {
                Some(Verdict::Heard) => Verdict::Heard,
                Some(Verdict::Told | Verdict::PassedOver) => Verdict::PassedOver,
                None => known.pace.judge(&inbound.event, self.limits, language, now),
            };
            known.last = Some((inbound.key.clone(), verdict));
            (verdict, known.is_in)
        };
        match verdict {
            Verdict::Heard if is_in || !begins(&inbound.event) => Ok(Passage::Open),
            Verdict::Heard => self.let_in(inbound, script, now).await,
            Verdict::Told => Ok(Passage::Told(phrases(self.language_of(inbound, script).await).strange.too_fast)),
            Verdict::PassedOver => Ok(Passage::Shut(Some(phrases(language).strange.too_fast))),
        }
    }

    /// Judges an event that was let in, of somebody who writes on and on while more is owed than the platform takes.
    #[must_use]
    pub fn judge_overrun(&self, inbound: &Inbound, script: &Script) -> Passage {
        let now = self.clock.now();
        let language = script.choose_language(inbound.from.language);
        let words = phrases(language).strange.too_fast;
        let mut contents = self.lock();
        let pace = &mut contents.remember(&inbound.from.account, now).pace;
        match pace.judge_overrun(&inbound.event, self.limits, language, now) {
            Verdict::Heard => Passage::Open,
            Verdict::Told => Passage::Told(words),
            Verdict::PassedOver => Passage::Shut(Some(words)),
        }
    }

    /// Somebody who may be new here: as many begin in a minute as may.
    async fn let_in(&self, inbound: &Inbound, script: &Script, now: Timestamp) -> Result<Passage, StoreError> {
        let account = &inbound.from.account;
        let is_limited = self.limits.new_prospects_per_minute > 0;
        let was_here = !is_limited || self.store.knows(account).await?;
        let mut contents = self.lock();
        if was_here || contents.beginnings.admit(self.limits, now) {
            contents.is_crowded &= was_here;
            contents.remember(account, now).is_in = true;
            return Ok(Passage::Open);
        }
        if !std::mem::replace(&mut contents.is_crowded, true) {
            warn!(
                limit = self.limits.new_prospects_per_minute,
                "more new prospects a minute than new_prospects_per_minute allows: the others are asked to try again"
            );
        }
        let words = phrases(script.choose_language(inbound.from.language)).strange.too_many;
        Ok(match contents.remember(account, now).pace.turn_away(now) {
            Verdict::Told => Passage::Told(words),
            Verdict::Heard | Verdict::PassedOver => Passage::Shut(Some(words)),
        })
    }

    /// The language of the conversation, as far as there is one; best effort.
    async fn language_of(&self, inbound: &Inbound, script: &Script) -> crate::core::ids::Language {
        let account = &inbound.from.account;
        info!(platform = %account.platform, "an account writes too fast, and is not heard until it calms down");
        match self.store.load_conversation(&inbound.chat, account).await {
            Ok(Some(stored)) => stored.state.language,
            Ok(None) | Err(_) => script.choose_language(inbound.from.language),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether an event of somebody who is not here begins something.
fn begins(event: &Event) -> bool {
    match event {
        Event::Start { .. }
        | Event::Say(_)
        | Event::Caption(_)
        | Event::Press(_)
        | Event::Fill { .. }
        | Event::ShareContact(_)
        | Event::Edit(_)
        | Event::Attach(_) => true,
        Event::LookAgain | Event::Leave | Event::Silence => false,
    }
}

impl Contents {
    fn new() -> Self {
        Self {
            blocked: HashSet::new(),
            accounts: HashMap::new(),
            sweep_at: FIRST_SWEEP,
            beginnings: Beginnings::default(),
            is_crowded: false,
        }
    }

    fn remember(&mut self, account: &Account, now: Timestamp) -> &mut Known {
        if self.accounts.len() >= self.sweep_at && !self.accounts.contains_key(account) {
            self.accounts.retain(|_, known| !known.pace.is_calm(now));
            // So many at once that there is no telling them apart any more.
            if self.accounts.len() >= REMEMBERED {
                self.accounts.clear();
            }
            self.sweep_at = (self.accounts.len() * 2).clamp(FIRST_SWEEP, REMEMBERED);
        }
        self.accounts.entry(account.clone()).or_default()
    }
}
