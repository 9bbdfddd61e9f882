//! Patience with polls that fail: pauses that grow, and a log that says each trouble once.

use super::call::CallError;
use super::receive::ReceiveError;
use crate::platform::settle::{Patience, Pause};

/// Polls that fail: said once when it begins or changes, and once when it is over.
pub(super) struct Trouble {
    patience: Patience,
    pause: Pause,
    said: Option<String>,
}

impl Trouble {
    pub(super) fn new(patience: Patience) -> Self {
        Self { patience, pause: Pause::new(patience), said: None }
    }

    /// How long to wait now; an error when waiting is in vain.
    pub(super) fn meet(&mut self, error: &CallError) -> Result<impl Future<Output = ()> + use<>, ReceiveError> {
        let mut wait = self.pause.next();
        if let CallError::Refused(refusal) = error {
            if refusal.rejects_token() {
                return Err(ReceiveError::TokenRejected);
            }
            wait = refusal.wait().unwrap_or(wait);
        }
        let hint = match error {
            CallError::Refused(refusal) if refusal.code == 409 => {
                "another program receives with the same token: stop it"
            }
            _ => "receiving from Telegram fails and is tried again",
        };
        let kind = kind_of(error);
        if self.said.as_ref() != Some(&kind) {
            tracing::warn!(%error, "{hint}");
            self.said = Some(kind);
        }
        Ok(tokio::time::sleep(wait))
    }

    pub(super) fn end(&mut self) {
        if self.said.take().is_some() {
            tracing::info!("receiving from Telegram works again");
        }
        self.pause = Pause::new(self.patience);
    }
}

/// What makes two failures the same to a reader of the log.
fn kind_of(error: &CallError) -> String {
    match error {
        CallError::Refused(refusal) => refusal.code.to_string(),
        CallError::Network(_) => "network".to_owned(),
        CallError::Garbage { status } => format!("garbage {status}"),
    }
}
