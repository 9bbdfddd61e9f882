//! Looks at a database without making or changing anything: what `serve` would find.

use std::collections::HashMap;
use std::fmt;
use std::path::Path;

use sqlx::migrate::Migrator;
use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection as _, Row as _};

use super::StoreError;
use super::open::{
    POSTGRES, SQLITE, check_folder, connect_postgres, is_in_memory, newest, no_file, not_ours, postgres_options,
    sqlite_options, unknown_address,
};

/// What a database is to this program, by the versions of its tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    InMemory,
    /// There is no file yet.
    Absent,
    /// There, but without our tables.
    Empty,
    Older {
        version: i64,
        newest: i64,
    },
    Current {
        version: i64,
    },
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InMemory => f.write_str("in memory: nothing is kept"),
            Self::Absent => f.write_str("will be made at the start"),
            Self::Empty => f.write_str("empty: its tables will be made at the start"),
            Self::Older { version, newest } => {
                write!(f, "version {version}, will be brought up to {newest} at the start")
            }
            Self::Current { version } => write!(f, "version {version}, up to date"),
        }
    }
}

/// How a database stands.
///
/// # Errors
/// The same as when it is opened.
pub(super) async fn look(address: &str) -> Result<Standing, StoreError> {
    match address.split_once(':') {
        Some(("sqlite", _)) => look_at_file(address).await,
        Some(("postgres" | "postgresql", _)) => look_at_server(address).await,
        Some(_) | None => Err(unknown_address()),
    }
}

async fn look_at_file(address: &str) -> Result<Standing, StoreError> {
    if is_in_memory(address) {
        return Ok(Standing::InMemory);
    }
    let options = sqlite_options(address)?;
    let file = options.get_filename().to_owned();
    let place = file.display().to_string();
    check_folder(&file)?;
    if !file.exists() {
        return Ok(Standing::Absent);
    }
    if std::fs::OpenOptions::new().write(true).open(&file).is_err() {
        return Err(StoreError::Unusable(format!(
            "the database {place} can not be opened for writing: check who owns the file and its folder"
        )));
    }
    // Somebody who only reads would leave files of the write-ahead log behind where nobody else has the database open.
    let is_open = Path::new(&format!("{place}-wal")).exists();
    let options = options.create_if_missing(false).read_only(true).immutable(!is_open);
    let mut connection = SqliteConnection::connect_with(&options).await.map_err(|error| no_file(&place, error))?;
    let tables = sqlx::query("SELECT 1 FROM sqlite_master WHERE name = '_sqlx_migrations'");
    let found = match tables.fetch_optional(&mut connection).await.map_err(|error| no_file(&place, error))? {
        Some(_) => {
            sqlx::query(APPLIED).fetch_all(&mut connection).await?.iter().map(|row| (row.get(0), row.get(1))).collect()
        }
        None => Vec::new(),
    };
    connection.close().await?;
    standing(&place, &found, &SQLITE)
}

async fn look_at_server(address: &str) -> Result<Standing, StoreError> {
    let (options, place) = postgres_options(address)?;
    let options = options.options([("default_transaction_read_only", "on")]);
    let mut connection = connect_postgres(&options, &place).await?;
    let tables = sqlx::query("SELECT 1 WHERE to_regclass('_sqlx_migrations') IS NOT NULL");
    let found = match tables.fetch_optional(&mut connection).await? {
        Some(_) => {
            sqlx::query(APPLIED).fetch_all(&mut connection).await?.iter().map(|row| (row.get(0), row.get(1))).collect()
        }
        None => Vec::new(),
    };
    connection.close().await?;
    standing(&place, &found, &POSTGRES)
}

const APPLIED: &str = "SELECT version, checksum FROM _sqlx_migrations ORDER BY version";

/// Compares the migrations that a database has seen with ours.
fn standing(place: &str, found: &[(i64, Vec<u8>)], ours: &Migrator) -> Result<Standing, StoreError> {
    let known: HashMap<i64, &[u8]> = ours.iter().map(|migration| (migration.version, &*migration.checksum)).collect();
    let foreign = found.iter().find(|(version, checksum)| known.get(version) != Some(&checksum.as_slice()));
    if let Some((version, _)) = foreign {
        return Err(not_ours(place, *version, ours));
    }
    let newest = newest(ours);
    Ok(match found.last() {
        None => Standing::Empty,
        Some((version, _)) if *version < newest => Standing::Older { version: *version, newest },
        Some((version, _)) => Standing::Current { version: *version },
    })
}
