//! Why a request brings no result.

use serde_json::Value;

use crate::support::discord::schema::Fault;
use crate::support::discord::validate::error_tree;

pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: u64,
    pub(super) message: &'static str,
    pub(super) errors: Option<Value>,
    /// What the bot should not have asked for; none where it was its fate.
    pub(super) violation: Option<String>,
}

impl Refusal {
    pub(super) fn new(status: u16, code: u64) -> Self {
        Self { status, code, message: message(code), errors: None, violation: None }
    }

    /// A refusal with the status that Discord has for the code.
    pub(super) fn of(code: u64) -> Self {
        let status = match code {
            10_000..=10_999 => 404,
            40_001 | 50_001 | 50_003 | 50_005 | 50_007 | 50_013 | 50_278 | 160_005 => 403,
            50_027 => 401,
            _ => 400,
        };
        Self::new(status, code)
    }

    pub(super) fn not_found() -> Self {
        Self { message: "404: Not Found", ..Self::new(404, 0) }
    }

    pub(super) fn unauthorized() -> Self {
        Self { message: "401: Unauthorized", ..Self::new(401, 0) }
    }

    pub(super) fn violation(self, why: impl Into<String>) -> Self {
        Self { violation: Some(why.into()), ..self }
    }

    pub(super) fn invalid(faults: &[Fault]) -> Self {
        let only_empty = faults.iter().all(|fault| fault.code == "EMPTY_MESSAGE");
        let list: Vec<String> = faults.iter().map(|it| format!("{}: {} ({})", it.at, it.message, it.code)).collect();
        let refusal =
            if only_empty { Self::of(50_006) } else { Self { errors: Some(error_tree(faults)), ..Self::of(50_035) } };
        refusal.violation(list.join("; "))
    }
}

fn message(code: u64) -> &'static str {
    match code {
        0 => "500: Internal Server Error",
        10_002 => "Unknown Application",
        10_003 => "Unknown Channel",
        10_004 => "Unknown Guild",
        10_007 => "Unknown Member",
        10_008 => "Unknown Message",
        10_013 => "Unknown User",
        10_015 => "Unknown Webhook",
        10_062 => "Unknown interaction",
        20_016 => "This action cannot be performed due to slowmode rate limit",
        30_046 => "Maximum number of edits to messages older than 1 hour reached. Try again later",
        40_003 => "You are opening direct messages too fast",
        40_060 => "Interaction has already been acknowledged.",
        50_001 => "Missing Access",
        50_003 | 50_024 => "Cannot execute action on this channel type",
        50_005 => "Cannot edit a message authored by another user",
        50_006 => "Cannot send an empty message",
        50_007 => "Cannot send messages to this user",
        50_008 => "Cannot send messages in a non-text channel",
        50_013 => "Missing Permissions",
        50_027 => "Invalid Webhook Token",
        50_035 => "Invalid Form Body",
        50_083 => "Thread is archived",
        50_109 => "The request body contains invalid JSON.",
        50_278 => "Cannot send messages to this user due to having no mutual guilds",
        160_005 => "Thread is locked",
        _ => "An error",
    }
}
