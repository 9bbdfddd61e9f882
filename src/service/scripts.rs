//! Which script a conversation runs: the newest when it begins, and from then on the version it began with.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use crate::core::ids::{Language, ScriptHash};
use crate::core::lead::lead::Lead;
use crate::core::script::load::load;
use crate::core::script::model::Script;
use crate::store::{Store, StoreError};

/// The scripts in use, by version.
#[derive(Debug)]
pub struct Scripts {
    store: Store,
    newest: Arc<Script>,
    by_hash: Mutex<HashMap<ScriptHash, Arc<Script>>>,
}

impl Scripts {
    /// Takes a script into use: keeps its source, so that conversations can go on with it after it changed.
    pub async fn open(store: Store, newest: Script, source: &str, now: Timestamp) -> Result<Self, StoreError> {
        store.keep_script(&newest.hash, &newest.name, source, now).await?;
        let newest = Arc::new(newest);
        let by_hash = Mutex::new(HashMap::from([(newest.hash.clone(), Arc::clone(&newest))]));
        Ok(Self { store, newest, by_hash })
    }

    /// What new conversations run.
    #[must_use]
    pub fn newest(&self) -> Arc<Script> {
        Arc::clone(&self.newest)
    }

    /// The version a conversation began with.
    pub async fn pinned(&self, hash: &ScriptHash) -> Result<Arc<Script>, StoreError> {
        if let Some(script) = self.loaded(hash) {
            return Ok(script);
        }
        let failed = |why: &str| StoreError::Failed(format!("the script version {} {why}", hash.0));
        let source = self.store.load_script(hash).await?.ok_or_else(|| failed("is not in the database"))?;
        let script =
            load("stored script", &source).script.ok_or_else(|| failed("is not understood by this program"))?;
        let script = Arc::new(script);
        self.by_hash.lock().unwrap_or_else(PoisonError::into_inner).insert(hash.clone(), Arc::clone(&script));
        Ok(script)
    }

    /// A version that is in memory already.
    #[must_use]
    pub fn loaded(&self, hash: &ScriptHash) -> Option<Arc<Script>> {
        self.by_hash.lock().unwrap_or_else(PoisonError::into_inner).get(hash).cloned()
    }
}

/// The language of the desk of a lead, read from the script that it answered; English when that is gone.
pub async fn language_of_desk(store: &Store, lead: &Lead) -> Result<Language, StoreError> {
    let source = store.load_script(&lead.script).await?;
    let script = source.and_then(|source| load("stored script", &source).script);
    Ok(script.map_or(Language::ENGLISH, |script| script.fallback_language()))
}
