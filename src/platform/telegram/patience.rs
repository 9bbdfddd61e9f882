//! Patience: pauses that grow from failure to failure, and a log that says each trouble once.

use std::time::Duration;

use super::call::CallError;
use super::receive::ReceiveError;

/// How long to wait after a failure: doubled with each one, up to a ceiling.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    pub first: Duration,
    pub longest: Duration,
}

/// Pauses that grow, each with some jitter.
pub(super) struct Pause {
    patience: Patience,
    doublings: u32,
}

impl Pause {
    pub(super) fn new(patience: Patience) -> Self {
        Self { patience, doublings: 0 }
    }

    pub(super) fn next(&mut self) -> Duration {
        let factor = 2_u32.saturating_pow(self.doublings.min(16));
        self.doublings = self.doublings.saturating_add(1);
        let pause = self.patience.first.saturating_mul(factor).min(self.patience.longest);
        pause.mul_f64(0.75 + fastrand::f64() / 4.0)
    }
}

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
