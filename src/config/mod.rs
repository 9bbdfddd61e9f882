//! The configuration: `bantam.toml` and the environment, which wins. All faults are found at once.
//!
//! | key in the file | variable | default |
//! |---|---|---|
//! | | `BANTAM_CONFIG`: the file | `bantam.toml`, where present |
//! | `script` | `BANTAM_SCRIPT` | `bant` |
//! | `database_url` | `BANTAM_DATABASE_URL` | `sqlite://bantam.db` |
//! | `listen` | `BANTAM_LISTEN` | none |
//! | | `BANTAM_TELEGRAM_TOKEN`, `BANTAM_DISCORD_TOKEN` | none |
//! | `telegram.token_file`, `discord.token_file` | `BANTAM_TELEGRAM_TOKEN_FILE`, `BANTAM_DISCORD_TOKEN_FILE` | none |
//! | `telegram.api_url`, `discord.api_url` | `BANTAM_TELEGRAM_API_URL`, `BANTAM_DISCORD_API_URL` | the platform's own |
//! | `desks` | `BANTAM_DESKS`: the list as in the file, `[{name = "sales", rooms = ["…"]}]` | none |
//! | `routes` (`when`, `desk`) | `BANTAM_ROUTES`: the list as in the file, `[{when = "…", desk = "sales"}]` | all to the first desk |
//! | `blocked`: accounts | `BANTAM_BLOCKED`: the list as in the file | none |
//! | `limits.messages_per_minute`, `limits.new_prospects_per_minute` | `BANTAM_LIMITS_MESSAGES_PER_MINUTE` and so on | 20, 600 |
//! | `pacing.telegram.per_second` and so on | `BANTAM_PACING_TELEGRAM_PER_SECOND` and so on | the platform's rules |
//!
//! A desk has `name`, `rooms`, `members`, `roles`, `promise`, `hours`, `time_zone`, `holidays`, `sla`, `assign`, `manager`,
//! `escalation_room` and `reps`; a rep has `name`, `accounts`, `weight`, `capacity`, `languages`, `hours`, `time_zone` and
//! `holidays`. `docs/desk.md` says what each means.
//!
//! A token never stands in the file: a configuration is shown, mailed and committed.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use crate::core::dialogue::flood::FloodLimits;
use crate::core::ids::Account;
use crate::core::lead::desk::Desk;
use crate::core::lead::routing::{Desks, Route};
use crate::core::script::check::Site;
use crate::outbox::limiter::Pacing;

pub mod fault;

mod reader;

mod hours;

pub mod sla;

mod rep;

mod desk;

mod route;

mod settings;

use self::fault::Faults;

/// Everything that can be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The name of a file in `conversations/`, or a path.
    pub script: String,
    /// May hold a password.
    pub database_url: Secret,
    /// Where the HTTP side listens.
    pub listen: Option<SocketAddr>,
    pub telegram: Connection,
    pub discord: Connection,
    pub desks: Vec<Desk>,
    /// Which desk gets which lead; the first one gets those of which no route is true.
    pub routes: Vec<PlacedRoute>,
    /// Accounts that get no answer, besides those that `bantam block` blocks.
    pub blocked: Vec<Account>,
    pub limits: FloodLimits,
    pub pacing: Pacing,
}

/// A route, and where its condition stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedRoute {
    pub route: Route,
    /// None where it has no condition.
    pub at: Option<Site>,
}

/// How to reach a platform.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Connection {
    /// Without one the platform is not served.
    pub token: Option<Secret>,
    /// The base of the API where it is not the platform's own, without a slash at its end.
    pub api_url: Option<String>,
}

impl Connection {
    /// Where the platform's API is: as configured, or the usual address.
    #[must_use]
    pub fn address<'a>(&'a self, usual: &'a str) -> &'a str {
        self.api_url.as_deref().unwrap_or(usual)
    }
}

/// A text that never reaches a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{} can not be read", path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{0}")]
    Faulty(Faults),
}

const FILE: &str = "bantam.toml";

impl Config {
    /// Reads the configuration file (the one given, else `BANTAM_CONFIG`, else `bantam.toml` where present) and the
    /// variables that `env` knows.
    ///
    /// # Errors
    /// With all faults at once.
    pub fn load(path: Option<&Path>, env: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let named = path.map(Path::to_owned).or_else(|| env("BANTAM_CONFIG").filter(|p| !p.is_empty()).map(Into::into));
        let path = named.clone().unwrap_or_else(|| FILE.into());
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound && named.is_none() => String::new(),
            Err(source) => return Err(ConfigError::Unreadable { path, source }),
        };
        settings::read(&path, &text, env).map_err(ConfigError::Faulty)
    }

    /// The desks with their routes.
    #[must_use]
    pub fn desks(&self) -> Desks {
        let routes = self.routes.iter().map(|placed| placed.route.clone()).collect();
        Desks { desks: self.desks.clone(), routes }
    }

    #[must_use]
    pub fn desk(&self, name: &str) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.name == name)
    }
}

impl Secret {
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the one who needs it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
