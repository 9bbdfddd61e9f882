//! Opening a database: its address, its connections, its tables.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::error::DatabaseError;
use sqlx::migrate::{Migrate, MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Connection as _};

use super::StoreError;
use super::connection::Connection;

pub(super) static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
pub(super) static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// How long somebody waits for a connection, or for another process to finish its transaction.
const PATIENCE: Duration = Duration::from_secs(5);
/// Beyond the number of distinct statements, wide ones included, so that each is prepared once.
const STATEMENTS: usize = 256;
const READERS: u32 = 4;

/// The connections of a store.
#[derive(Clone, Debug)]
pub(super) enum Pools {
    /// One file. Its writer and whoever keeps a script take turns; readers never wait for either.
    Sqlite {
        readers: SqlitePool,
        writers: SqlitePool,
    },
    /// Lives as long as its one connection, which everybody shares.
    Memory(SqlitePool),
    Postgres(PgPool),
}

impl Pools {
    pub(super) async fn reader(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite { readers: pool, .. } | Self::Memory(pool) => Connection::Sqlite(pool.acquire().await?),
            Self::Postgres(pool) => Connection::Postgres(pool.acquire().await?),
        })
    }

    pub(super) async fn writer(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite { writers: pool, .. } | Self::Memory(pool) => Connection::Sqlite(pool.acquire().await?),
            Self::Postgres(pool) => Connection::Postgres(pool.acquire().await?),
        })
    }

    pub(super) async fn close(&self) {
        match self {
            Self::Sqlite { readers, writers } => {
                readers.close().await;
                // The last one out folds the write-ahead log into the file.
                writers.close().await;
            }
            Self::Memory(pool) => pool.close().await,
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Connects, and brings the tables up to date.
pub(super) async fn open(address: &str) -> Result<Pools, StoreError> {
    match address.split_once(':') {
        Some(("sqlite", _)) => open_sqlite(address).await,
        Some(("postgres" | "postgresql", _)) => open_postgres(address).await,
        Some(_) | None => Err(unknown_address()),
    }
}

/// An address may hold a password, so none of it is repeated.
pub(super) fn unknown_address() -> StoreError {
    StoreError::Unusable(
        "the database address is none that Bantam knows: write `sqlite://bantam.db` for a file, or \
         `postgres://user@host/name`"
            .into(),
    )
}

pub(super) fn sqlite_options(address: &str) -> Result<SqliteConnectOptions, StoreError> {
    let options = SqliteConnectOptions::from_str(address)
        .map_err(|error| StoreError::Unusable(format!("the database address can not be read: {error}")))?;
    Ok(options
        .create_if_missing(true)
        .busy_timeout(PATIENCE)
        .foreign_keys(true)
        .statement_cache_capacity(STATEMENTS)
        .disable_statement_logging())
}

pub(super) fn is_in_memory(address: &str) -> bool {
    address.contains(":memory:") || address.contains("mode=memory")
}

async fn open_sqlite(address: &str) -> Result<Pools, StoreError> {
    let options = sqlite_options(address)?;
    if is_in_memory(address) {
        let one = SqlitePoolOptions::new().max_connections(1).min_connections(1).idle_timeout(None).max_lifetime(None);
        let pool = one.connect_with(options).await?;
        let mut connection = pool.acquire().await?;
        migrate("in memory", &SQLITE, &mut *connection).await?;
        drop(connection);
        return Ok(Pools::Memory(pool));
    }

    let file = options.get_filename().to_owned();
    let place = file.display().to_string();
    check_folder(&file)?;
    make_private(&file);
    let writing = options.clone().journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
    prepare_sqlite(&place, &writing).await?;
    let reading = options.create_if_missing(false).pragma("query_only", "ON");
    let pool = SqlitePoolOptions::new().acquire_timeout(PATIENCE).test_before_acquire(false);
    Ok(Pools::Sqlite {
        readers: pool.clone().max_connections(READERS).connect_lazy_with(reading),
        writers: pool.max_connections(2).connect_lazy_with(writing),
    })
}

pub(super) fn check_folder(file: &Path) -> Result<(), StoreError> {
    let place = file.display();
    if file.is_dir() {
        return Err(StoreError::Unusable(format!("the database {place} is a folder: name a file in it")));
    }
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() && !folder.is_dir() => Err(StoreError::Unusable(format!(
            "the database {place} can not be made, for there is no folder {}: make it, or name another place",
            folder.display()
        ))),
        _ => Ok(()),
    }
}

/// A new file is for its owner's eyes only: it holds what people told in confidence. SQLite gives its other files the same rights.
fn make_private(file: &Path) {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    // It may be there already; and where it can not be made, SQLite says why in a moment.
    let _ = options.open(file);
}

/// Two processes may make the same new file at once: SQLite's migrations take no lock, so whoever comes second looks again.
async fn prepare_sqlite(place: &str, options: &SqliteConnectOptions) -> Result<(), StoreError> {
    const ATTEMPTS: u32 = 10;
    for attempt in 1.. {
        let outcome = async {
            let mut connection = SqliteConnection::connect_with(options).await.map_err(|e| no_file(place, e))?;
            let migrated = migrate(place, &SQLITE, &mut connection).await;
            connection.close().await?;
            migrated
        };
        match outcome.await {
            Ok(()) => break,
            Err(error @ StoreError::Unusable(_)) => return Err(error),
            Err(error) if attempt >= ATTEMPTS => return Err(error),
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
    Ok(())
}

/// Says what is wrong with a file that can not be opened.
pub(super) fn no_file(place: &str, error: sqlx::Error) -> StoreError {
    let code = error.as_database_error().and_then(DatabaseError::code).unwrap_or_default().into_owned();
    match code.parse::<i64>().map(|code| code & 0xff) {
        // CANTOPEN, READONLY, PERM
        Ok(14 | 8 | 3) => StoreError::Unusable(format!(
            "the database {place} can not be opened for writing: check who owns the file and its folder"
        )),
        // NOTADB
        Ok(26) => StoreError::Unusable(format!("{place} is no SQLite database")),
        Ok(_) | Err(_) => error.into(),
    }
}

async fn open_postgres(address: &str) -> Result<Pools, StoreError> {
    let (options, place) = postgres_options(address)?;
    let mut connection = connect_postgres(&options, &place).await?;
    migrate(&place, &POSTGRES, &mut connection).await?;
    connection.close().await?;

    // A connection that broke meanwhile is noticed by the statement: its caller tries again anyway.
    let pool = PgPoolOptions::new().max_connections(10).acquire_timeout(PATIENCE).test_before_acquire(false);
    Ok(Pools::Postgres(pool.connect_lazy_with(options)))
}

/// The options, and what the database is called.
pub(super) fn postgres_options(address: &str) -> Result<(PgConnectOptions, String), StoreError> {
    let options = PgConnectOptions::from_str(address)
        .map_err(|_| {
            StoreError::Unusable(
                "the database address can not be read: write `postgres://user:password@host:5432/name`, with special \
                 characters of the password percent-encoded"
                    .into(),
            )
        })?
        .application_name("bantam")
        .statement_cache_capacity(STATEMENTS)
        .disable_statement_logging();
    let place = format!(
        "{} at {}:{}",
        options.get_database().unwrap_or_else(|| options.get_username()),
        options.get_host(),
        options.get_port()
    );
    Ok((options, place))
}

/// Not through a pool, which would wait for a server that refuses, and then not say why.
pub(super) async fn connect_postgres(options: &PgConnectOptions, place: &str) -> Result<PgConnection, StoreError> {
    match tokio::time::timeout(PATIENCE, PgConnection::connect_with(options)).await {
        Ok(connected) => connected.map_err(|error| no_server(place, error)),
        Err(_) => Err(StoreError::Unavailable(format!("{place} does not answer"))),
    }
}

/// Says what is wrong with a server that does not let us in.
fn no_server(place: &str, error: sqlx::Error) -> StoreError {
    let code = error.as_database_error().and_then(DatabaseError::code).unwrap_or_default().into_owned();
    match code.as_str() {
        "28P01" | "28000" => {
            StoreError::Unusable(format!("the database {place} refuses this user or password: check the address"))
        }
        "3D000" => StoreError::Unusable(format!("there is no database {place}: make it with `createdb`")),
        _ => match error {
            sqlx::Error::Io(error) => StoreError::Unavailable(format!("{place} can not be reached ({error})")),
            error => error.into(),
        },
    }
}

/// Brings the tables up to date, unless they are of a version that this program does not know.
async fn migrate<C: Migrate>(place: &str, ours: &'static Migrator, connection: &mut C) -> Result<(), StoreError> {
    // `Migrator::run` does the same, but its future can not be spawned (a limit of `Acquire`).
    match ours.run_direct(None, connection, false).await {
        Ok(()) => Ok(()),
        Err(MigrateError::VersionMissing(version) | MigrateError::VersionMismatch(version)) => {
            Err(not_ours(place, version, ours))
        }
        Err(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => Err(error.into()),
        Err(error) => Err(StoreError::Unusable(format!("the database {place} can not be brought up to date: {error}"))),
    }
}

/// The newest version of the tables that this program knows.
pub(super) fn newest(ours: &Migrator) -> i64 {
    ours.iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// Says what is wrong with a database that has a migration which is none of ours.
pub(super) fn not_ours(place: &str, version: i64, ours: &Migrator) -> StoreError {
    let newest = newest(ours);
    StoreError::Unusable(if version > newest {
        format!(
            "the database {place} was made by a newer version of Bantam (migration {version}, this program knows \
             {newest}): update the program, or restore a backup"
        )
    } else {
        format!(
            "the database {place} was made by another program (its migration {version} is not Bantam's): name \
             another database, or restore a backup"
        )
    })
}
