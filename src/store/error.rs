//! Why the store did not do it, by what to do next.

use sqlx::error::DatabaseError;

/// Why the store did not do it. Texts name neither passwords nor what anybody wrote.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// Nothing can be done without changing the configuration or the database.
    #[error("{0}")]
    Unusable(String),
    /// The database does not answer, is locked or full: it may go well later.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// What was asked can not be done, however often it is tried.
    #[error("{0}")]
    Failed(String),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(error) => Self::of_database(error.as_ref()),
            sqlx::Error::Configuration(error) => Self::Unusable(error.to_string()),
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => Self::Unavailable(error.to_string()),
            // The decoder quotes what it could not read, which may be what somebody wrote.
            sqlx::Error::ColumnDecode { index, .. } => Self::Failed(format!("column {index} of a row can not be read")),
            error => Self::Failed(error.to_string()),
        }
    }
}

impl StoreError {
    fn of_database(error: &dyn DatabaseError) -> Self {
        let code = error.code().unwrap_or_default();
        let message = error.message().to_owned();
        let sqlite = error.try_downcast_ref::<sqlx::sqlite::SqliteError>().is_some();
        match if sqlite { of_sqlite_code(&code) } else { of_sqlstate(&code) } {
            Kind::Unusable => Self::Unusable(format!("the database can not be used: {message}")),
            Kind::Unavailable => Self::Unavailable(message),
            Kind::Failed => Self::Failed(format!("the database refuses it: {message}")),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unusable,
    Unavailable,
    Failed,
}

/// <https://www.sqlite.org/rescode.html>; the lowest byte of an extended code is the primary one.
fn of_sqlite_code(code: &str) -> Kind {
    match code.parse::<i64>().map(|code| code & 0xff) {
        // BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, FULL, CANTOPEN, PROTOCOL
        Ok(5..=10 | 13..=15) => Kind::Unavailable,
        // PERM, CORRUPT, AUTH, NOTADB
        Ok(3 | 11 | 23 | 26) => Kind::Unusable,
        Ok(_) | Err(_) => Kind::Failed,
    }
}

/// <https://www.postgresql.org/docs/current/errcodes-appendix.html>; the first two characters are the class.
fn of_sqlstate(code: &str) -> Kind {
    match code.get(..2).unwrap_or_default() {
        // Connection, transaction rolled back (deadlock), resources, operator (shutdown), system
        "08" | "40" | "53" | "57" | "58" => Kind::Unavailable,
        // A stand-by that takes no writes; a lock that was not free.
        "25" if code == "25006" => Kind::Unavailable,
        "55" if code == "55P03" => Kind::Unavailable,
        // Password, database name, privileges
        "28" | "3D" => Kind::Unusable,
        "42" if code == "42501" => Kind::Unusable,
        _ => Kind::Failed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_go_well_later_is_told_from_what_will_not() {
        for (code, kind) in [
            ("5", Kind::Unavailable),
            ("517", Kind::Unavailable),
            ("13", Kind::Unavailable),
            ("778", Kind::Unavailable),
            ("787", Kind::Failed),
            ("1555", Kind::Failed),
            ("26", Kind::Unusable),
        ] {
            assert_eq!(of_sqlite_code(code), kind, "{code}");
        }
        for (code, kind) in [
            ("57P01", Kind::Unavailable),
            ("40P01", Kind::Unavailable),
            ("53300", Kind::Unavailable),
            ("25006", Kind::Unavailable),
            ("25001", Kind::Failed),
            ("23505", Kind::Failed),
            ("28P01", Kind::Unusable),
            ("3D000", Kind::Unusable),
        ] {
            assert_eq!(of_sqlstate(code), kind, "{code}");
        }
    }
}
