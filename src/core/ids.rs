//! Names and numbers that must not be mixed up: ids, addresses, languages, currencies.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Time-ordered integer ids, made by the application (see `service::ids`) and never by a database.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// One account of a prospect on one platform.
    IdentityId
);
id!(
    /// What sales works on.
    LeadId
);
id!(
    /// One prospect's run through one version of one script in one chat.
    ConversationId
);
id!(
    /// One message that is owed.
    OutboxId
);
id!(
    /// Two leads that were made one.
    MergeId
);

/// What people call a lead: `#1042`, counted per installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LeadNumber(pub i64);

impl fmt::Display for LeadNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Where people chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    Telegram,
    Discord,
    Terminal,
}

impl Platform {
    pub const ALL: [Self; 3] = [Self::Telegram, Self::Discord, Self::Terminal];

    /// The word used in addresses, SQL and logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Discord => "discord",
            Self::Terminal => "terminal",
        }
    }

    /// Whether something in a room can be shown to one of those who are there.
    #[must_use]
    pub const fn whispers(self) -> bool {
        match self {
            Self::Telegram => false,
            Self::Discord | Self::Terminal => true,
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A text that should have been an address such as `telegram:4711`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no address: write the platform, a colon and the platform's own id, as in `telegram:-1001234567890`")]
pub struct NotAnAddress(pub String);

impl FromStr for Platform {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        Self::ALL.into_iter().find(|platform| platform.name() == text).ok_or_else(|| NotAnAddress(text.to_owned()))
    }
}

/// `platform:rest`, the shape that chats and accounts share.
fn split_address(text: &str) -> Result<(Platform, String), NotAnAddress> {
    let not_an_address = || NotAnAddress(text.to_owned());
    let (platform, place) = text.split_once(':').ok_or_else(not_an_address)?;
    let well_formed = !place.is_empty() && !place.contains(|c: char| c.is_whitespace() || c.is_control());
    if !well_formed {
        return Err(not_an_address());
    }
    Ok((platform.parse().map_err(|_| not_an_address())?, place.to_owned()))
}

macro_rules! address {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name {
            pub platform: Platform,
            /// The platform's own id, opaque to everything but its adapter.
            pub id: String,
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}:{}", self.platform, self.id)
            }
        }

        impl FromStr for $name {
            type Err = NotAnAddress;

            fn from_str(text: &str) -> Result<Self, NotAnAddress> {
                let (platform, id) = split_address(text)?;
                Ok(Self { platform, id })
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnAddress;

            fn try_from(text: String) -> Result<Self, NotAnAddress> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(address: $name) -> Self {
                address.to_string()
            }
        }
    };
}

address!(
    /// Where messages go: a private chat, a room, a topic (`telegram:-1001234567890/45`) or a thread.
    Chat
);
address!(
    /// A person's account on a platform (`telegram:4711`).
    Account
);

impl Account {
    /// Whether it can be the account of a person on a platform where people have one.
    #[must_use]
    pub fn is_a_persons(&self) -> bool {
        match self.platform {
            Platform::Telegram | Platform::Discord => self.id.parse::<u64>().is_ok(),
            Platform::Terminal => false,
        }
    }
}

/// The platform's own id of one message, opaque to everything but its adapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub String);

/// Names one inbound event (`telegram:u:874305`), so that one that comes twice changes nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InboundKey(pub String);

/// The content hash of a script's source (SHA-256, hex), which is its version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScriptHash(pub String);

/// The id of a question in a script: `[a-z][a-z0-9_]*`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestionId(pub String);

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A language by its two-letter ISO 639-1 code; regions are dropped (`de-AT` is `de`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language([u8; 2]);

impl Language {
    pub const ENGLISH: Self = Self(*b"en");
    pub const GERMAN: Self = Self(*b"de");
    pub const SPANISH: Self = Self(*b"es");
    pub const FRENCH: Self = Self(*b"fr");
    pub const ITALIAN: Self = Self(*b"it");
    pub const PORTUGUESE: Self = Self(*b"pt");

    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).expect("the constructor takes two ASCII letters")
    }
}

/// A text that should have been a language tag such as `en` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no language: write a two-letter code, as in `en` or `de`")]
pub struct NotALanguage(pub String);

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(tag: &str) -> Result<Self, NotALanguage> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        match primary.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_lowercase(), b.to_ascii_lowercase()]))
            }
            _ => Err(NotALanguage(tag.to_owned())),
        }
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(tag: String) -> Result<Self, NotALanguage> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.code().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A three-letter ISO 4217 code in capitals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

impl Currency {
    pub const EUR: Self = Self(*b"EUR");
    pub const USD: Self = Self(*b"USD");
    pub const GBP: Self = Self(*b"GBP");

    #[must_use]
    pub fn code(&self) -> &str {
        str::from_utf8(&self.0).expect("the constructor takes three ASCII letters")
    }
}

/// A text that should have been a currency code such as `EUR`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no currency: write a three-letter code in capitals, as in `EUR`")]
pub struct NotACurrency(pub String);

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(code: &str) -> Result<Self, NotACurrency> {
        match code.as_bytes() {
            [a, b, c] if code.bytes().all(|byte| byte.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err(NotACurrency(code.to_owned())),
        }
    }
}

impl TryFrom<String> for Currency {
    type Error = NotACurrency;

    fn try_from(code: String) -> Result<Self, NotACurrency> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_written() {
        for text in ["telegram:-1001234567890/45", "discord:112233445566", "terminal:you"] {
            assert_eq!(text.parse::<Chat>().unwrap().to_string(), text);
        }
        for text in ["telegram", "telegram:", "icq:1", "telegram:1 2", ":1"] {
            assert!(text.parse::<Chat>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_language_drops_its_region() {
        assert_eq!("de-AT".parse(), Ok(Language::GERMAN));
        assert_eq!("EN_us".parse(), Ok(Language::ENGLISH));
        assert!("english".parse::<Language>().is_err());
    }
}
