//! One connection to either database, so that every statement is written once.
//!
//! Both drivers run natively below; only what the statements need is passed through: three kinds of values in, columns
//! by position out. Deliberately absent: anything that is spelt differently on the two databases.

use sqlx::pool::PoolConnection;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Connection as _, Postgres, Row as _, SqlSafeStr, SqlStr, Sqlite};

use super::StoreError;
use super::value::{Columns, Value};

#[derive(Debug)]
pub(super) enum Connection {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

#[derive(Debug)]
pub(super) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// A statement and the values of its `$1`, `$2` …
#[must_use]
pub(super) struct Query<'c> {
    connection: &'c mut Connection,
    sql: SqlStr,
    values: Vec<Value>,
}

/// The most rows of one statement. Counts are powers of two, so that few distinct statements have to be prepared.
const WIDEST: usize = 64;

impl Connection {
    pub(super) fn query(&mut self, sql: &'static str) -> Query<'_> {
        Query { connection: self, sql: sql.into_sql_str(), values: Vec::new() }
    }

    /// Runs `before (…), (…) after` as often as it takes for all rows, and gathers what it returns.
    pub(super) async fn wide<const N: usize>(
        &mut self,
        before: &'static str,
        rows: Vec<[Value; N]>,
        after: &'static str,
    ) -> Result<Vec<Row>, StoreError> {
        let mut returned = Vec::new();
        let mut left = rows.len();
        let mut rows = rows.into_iter();
        while left > 0 {
            let width = widest_within(left);
            left -= width;
            let sql = AssertSqlSafe(format!("{before}{}{after}", placeholders(width, N))).into_sql_str();
            let values = rows.by_ref().take(width).flatten().collect();
            returned.extend(Query { connection: self, sql, values }.rows().await?);
        }
        Ok(returned)
    }

    /// Begins a transaction that may write. On SQLite it waits for its turn here, so that no statement in it has to.
    pub(super) async fn begin(&mut self) -> Result<(), StoreError> {
        self.run("BEGIN IMMEDIATE", "BEGIN").await
    }

    pub(super) async fn commit(&mut self) -> Result<(), StoreError> {
        self.run("COMMIT", "COMMIT").await
    }

    pub(super) async fn rollback(&mut self) -> Result<(), StoreError> {
        self.run("ROLLBACK", "ROLLBACK").await
    }

    async fn run(&mut self, sqlite: &'static str, postgres: &'static str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(connection) => sqlx::raw_sql(sqlite).execute(&mut **connection).await.map(drop)?,
            Self::Postgres(connection) => sqlx::raw_sql(postgres).execute(&mut **connection).await.map(drop)?,
        }
        Ok(())
    }

    /// Writes an SQLite file anew, so that nothing is left in it of what was deleted, nor in its write-ahead log; `false`
    /// when somebody reads an old state of it, which has to stay until they are through.
    pub(super) async fn vacuum(&mut self) -> Result<bool, StoreError> {
        let Self::Sqlite(connection) = self else { return Ok(true) };
        sqlx::raw_sql("VACUUM").execute(&mut **connection).await?;
        let checkpoint = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut **connection).await?;
        let is_held: i64 = checkpoint.try_get(0)?;
        Ok(is_held == 0)
    }

    /// Closes it instead of giving it back: whatever it was in the middle of is undone.
    pub(super) async fn discard(self) {
        // Nothing is left to be done about a connection that can not even be closed.
        let _ = match self {
            Self::Sqlite(connection) => connection.detach().close().await,
            Self::Postgres(connection) => connection.detach().close().await,
        };
    }
}

/// Binds values to a query of either driver, which are different types with the same methods.
macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $values {
            query = match value {
                Value::Int(int) => query.bind(int),
                Value::Bool(bool) => query.bind(bool),
                Value::Text(text) => query.bind(text),
            };
        }
        query
    }};
}

impl Query<'_> {
    pub(super) fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    pub(super) fn bind_each(self, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        values.into_iter().fold(self, Self::bind)
    }

    /// The number of rows that were written.
    pub(super) async fn execute(self) -> Result<u64, StoreError> {
        let Self { connection, sql, values } = self;
        Ok(match connection {
            Connection::Sqlite(connection) => bound!(sql, values).execute(&mut **connection).await?.rows_affected(),
            Connection::Postgres(connection) => bound!(sql, values).execute(&mut **connection).await?.rows_affected(),
        })
    }

    pub(super) async fn rows(self) -> Result<Vec<Row>, StoreError> {
        let Self { connection, sql, values } = self;
        Ok(match connection {
            Connection::Sqlite(connection) => {
                let rows = bound!(sql, values).fetch_all(&mut **connection).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Connection::Postgres(connection) => {
                let rows = bound!(sql, values).fetch_all(&mut **connection).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Every row, read alike.
    pub(super) async fn all<T>(
        self,
        read: impl Fn(&mut Columns<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        self.rows().await?.iter().map(|row| read(&mut row.columns())).collect()
    }

    pub(super) async fn row(self) -> Result<Option<Row>, StoreError> {
        Ok(self.rows().await?.into_iter().next())
    }

    /// For a statement that returns a row whenever it succeeds.
    pub(super) async fn one_row(self) -> Result<Row, StoreError> {
        self.row().await?.ok_or_else(|| StoreError::Failed("a statement returned no row where one was due".into()))
    }
}

impl Row {
    pub(super) fn int(&self, index: usize) -> Result<Option<i64>, StoreError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(index)?,
            Self::Postgres(row) => row.try_get(index)?,
        })
    }

    pub(super) fn bool(&self, index: usize) -> Result<bool, StoreError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(index)?,
            Self::Postgres(row) => row.try_get(index)?,
        })
    }

    pub(super) fn text(&self, index: usize) -> Result<Option<String>, StoreError> {
        Ok(match self {
            Self::Sqlite(row) => row.try_get(index)?,
            Self::Postgres(row) => row.try_get(index)?,
        })
    }
}

fn widest_within(rows: usize) -> usize {
    let mut width = WIDEST;
    while width > rows {
        width /= 2;
    }
    width
}

/// `($1, $2), ($3, $4)`
fn placeholders(rows: usize, columns: usize) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(rows * columns * 5);
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ", (" });
        for column in 1..=columns {
            let comma = if column == 1 { "" } else { ", " };
            let _ = write!(text, "{comma}${}", row * columns + column);
        }
        text.push(')');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_taken_in_powers_of_two() {
        assert_eq!([1, 2, 3, 63, 64, 200].map(widest_within), [1, 2, 2, 32, 64, 64]);
        assert_eq!(placeholders(2, 3), "($1, $2, $3), ($4, $5, $6)");
    }
}
