//! Which script a conversation runs: the newest when it begins, and from then on the version it began with, as long as
//! this program can read it.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tracing::error;

use crate::core::ids::{Language, ScriptHash};
use crate::core::script::load::{Loaded, load};
use crate::core::script::model::Script;
use crate::store::{Store, StoreError};

/// The scripts in use, by version.
#[derive(Debug)]
pub struct Scripts {
    store: Store,
    newest: Arc<Script>,
    by_hash: Mutex<HashMap<ScriptHash, Arc<Script>>>,
    /// Versions that this program cannot read; the log has said so.
    lost: Mutex<HashSet<ScriptHash>>,
}

impl Scripts {
    /// Takes a script into use: keeps its source, so that conversations can go on with it after it changed.
    pub async fn open(store: Store, newest: Script, source: &str, now: Timestamp) -> Result<Self, StoreError> {
        store.keep_script(&newest.hash, &newest.name, source, now).await?;
        Ok(Self::beside(store, newest))
    }

    /// For whoever works beside the service, and begins no conversation: nothing is kept.
    #[must_use]
    pub fn beside(store: Store, newest: Script) -> Self {
        let newest = Arc::new(newest);
        let by_hash = Mutex::new(HashMap::from([(newest.hash.clone(), Arc::clone(&newest))]));
        Self { store, newest, by_hash, lost: Mutex::default() }
    }

    /// What new conversations run.
    #[must_use]
    pub fn newest(&self) -> Arc<Script> {
        Arc::clone(&self.newest)
    }

    /// The version a conversation began with; `None` where this program can no longer read it.
    pub async fn pinned(&self, hash: &ScriptHash) -> Result<Option<Arc<Script>>, StoreError> {
        if let Some(script) = self.loaded(hash) {
            return Ok(Some(script));
        }
        if self.is_lost(hash) {
            return Ok(None);
        }
        let source = self.store.load_script(hash).await?;
        let fault = match source.map(|source| load("stored script", &source)) {
            Some(Loaded { script: Some(script), .. }) => {
                let script = Arc::new(script);
                self.by_hash.lock().unwrap_or_else(PoisonError::into_inner).insert(hash.clone(), Arc::clone(&script));
                return Ok(Some(script));
            }
            Some(loaded) => loaded.errors().next().map(|fault| format!("line {}: {}", fault.line, fault.message)),
            None => Some("it is not in the database".to_owned()),
        };
        if self.lost.lock().unwrap_or_else(PoisonError::into_inner).insert(hash.clone()) {
            error!(
                script.hash = hash.0,
                script.fault = fault.unwrap_or_default(),
                "a version of the script that conversations run is not understood by this program; they go on with \
                 the newest version"
            );
        }
        Ok(None)
    }

    fn is_lost(&self, hash: &ScriptHash) -> bool {
        self.lost.lock().unwrap_or_else(PoisonError::into_inner).contains(hash)
    }

    /// A version that is in memory already, else the newest: enough to say in which language and by which clock a desk reads.
    #[must_use]
    pub fn loaded_or_newest(&self, hash: &ScriptHash) -> Arc<Script> {
        self.loaded(hash).unwrap_or_else(|| self.newest())
    }

    /// A version that is in memory already.
    #[must_use]
    pub fn loaded(&self, hash: &ScriptHash) -> Option<Arc<Script>> {
        self.by_hash.lock().unwrap_or_else(PoisonError::into_inner).get(hash).cloned()
    }
}

/// The language of the desk of a lead, read from the script that the lead answered; English when that is gone.
pub async fn language_of_desk(store: &Store, script: &ScriptHash) -> Result<Language, StoreError> {
    Ok(manner_of_desk(store, script).await?.map_or(Language::ENGLISH, |(language, _)| language))
}

/// The language and the clock by which a desk reads about a lead, as the script says that the lead answered; none when that is
/// gone.
pub async fn manner_of_desk(store: &Store, script: &ScriptHash) -> Result<Option<(Language, TimeZone)>, StoreError> {
    let source = store.load_script(script).await?;
    let script = source.and_then(|source| load("stored script", &source).script);
    Ok(script.map(|script| (script.fallback_language(), script.time_zone)))
}
