//! Where a person of a lead card is found.

use crate::core::ids::Platform;
use crate::core::lead::card::PersonLink;

/// The person's page on the web, where there is one; only digits and well-formed usernames get into an address.
pub(super) fn web_address(person: &PersonLink) -> Option<String> {
    let id = &person.account.id;
    let username = person.username.as_deref().filter(|name| is_username(name));
    match (person.account.platform, username) {
        (Platform::Telegram, Some(username)) => Some(format!("https://t.me/{username}")),
        (Platform::Discord, _) if is_number(id) => Some(format!("https://discord.com/users/{id}")),
        (Platform::Telegram | Platform::Discord | Platform::Terminal, _) => None,
    }
}

pub(super) fn is_number(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_username(name: &str) -> bool {
    (4..=32).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
