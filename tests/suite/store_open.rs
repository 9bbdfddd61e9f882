//! Opening a database: what is refused, and in which words; and that both databases have the same tables.

use std::collections::BTreeSet;

use bantam::store::{Store, StoreError};
use sqlx::{Connection as _, Row as _};

use crate::support::postgres;
use crate::support::store::Ground;

async fn refusal(address: &str) -> String {
    let error = Store::open(address).await.unwrap_err();
    assert!(!matches!(error, StoreError::Failed(_)), "{error:?}");
    error.to_string()
}

fn sqlite(path: &std::path::Path) -> String {
    format!("sqlite://{}", path.display())
}

#[tokio::test]
async fn an_address_of_another_kind_is_refused_without_its_password() {
    for address in ["mysql://me:s3cret@host/db", "bantam.db", "s3cret", "postgres://me:s3cret@host:notaport/db"] {
        let refusal = refusal(address).await;
        assert!(refusal.contains("the database address") && !refusal.contains("s3cret"), "{refusal}");
    }
}

#[tokio::test]
async fn a_place_where_no_file_can_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let nowhere = refusal(&sqlite(&folder.path().join("no/bantam.db"))).await;
    assert!(nowhere.contains("there is no folder") && nowhere.contains("no/bantam.db"), "{nowhere}");
    let is_folder = refusal(&sqlite(folder.path())).await;
    assert!(is_folder.contains("is a folder"), "{is_folder}");
    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "These are the notes of a meeting, and no database at all.".repeat(20)).unwrap();
    let no_database = refusal(&sqlite(&text)).await;
    assert!(no_database.contains("is no SQLite database"), "{no_database}");
}

#[tokio::test]
async fn a_server_that_does_not_let_us_in_is_named_without_the_password() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let refused = refusal(&format!("postgres://me:s3cret@127.0.0.1:{silent}/leads")).await;
    assert!(refused.contains(&format!("leads at 127.0.0.1:{silent} can not be reached")), "{refused}");
    assert!(!refused.contains("s3cret"), "{refused}");

    let address = tokio::task::spawn_blocking(postgres::fresh_database).await.unwrap();
    let missing = refusal(&address.replace("/test_", "/no_such_")).await;
    assert!(missing.contains("there is no database no_such_"), "{missing}");
}

const NEWER: &str = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
    VALUES (9001, 'from the future', true, 'x', 1)";

#[tokio::test]
async fn a_database_of_a_newer_version_is_refused_and_left_alone() {
    let ground = Ground::sqlite().await;
    let mut connection = sqlx::SqliteConnection::connect(&ground.address).await.unwrap();
    sqlx::query(NEWER).execute(&mut connection).await.unwrap();
    let before = ground.dump().await;
    let refused = refusal(&ground.address).await;
    assert!(refused.contains("made by a newer version of Bantam (migration 9001, this program knows "), "{refused}");
    assert!(refused.contains("bantam.db"), "{refused}");
    assert_eq!(ground.dump().await, before);

    let ground = Ground::postgres().await;
    let mut connection = sqlx::PgConnection::connect(&ground.address).await.unwrap();
    sqlx::query(NEWER).execute(&mut connection).await.unwrap();
    let refused = refusal(&ground.address).await;
    assert!(refused.contains("made by a newer version of Bantam (migration 9001, this program knows "), "{refused}");
}

async fn standing(address: &str) -> String {
    match Store::look(address).await {
        Ok(standing) => standing.to_string(),
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn looking_at_a_database_makes_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = sqlite(&folder.path().join("bantam.db"));
    let server = tokio::task::spawn_blocking(postgres::fresh_database).await.unwrap();
    let listing = || {
        let files = std::fs::read_dir(folder.path()).unwrap();
        let mut files: Vec<_> =
            files.map(|file| file.unwrap()).map(|f| (f.file_name(), f.metadata().unwrap().len())).collect();
        files.sort();
        files
    };
    assert_eq!(standing(&file).await, "will be made at the start");
    assert_eq!(standing(&server).await, "empty: its tables will be made at the start");
    assert_eq!(standing(&server).await, "empty: its tables will be made at the start");
    assert_eq!(standing("sqlite::memory:").await, "in memory: nothing is kept");
    assert_eq!(listing(), []);

    let migrations = std::fs::read_dir(format!("{}/migrations/sqlite", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let number = |name: String| name.split('_').next().and_then(|number| number.parse::<u32>().ok());
    let newest = migrations.filter_map(|it| number(it.unwrap().file_name().into_string().unwrap())).max().unwrap();
    let up_to_date = format!("version {newest}, up to date");
    for address in [&file, &server] {
        let store = Store::open(address).await.unwrap();
        assert_eq!(standing(address).await, up_to_date, "while it is open");
        store.close().await;
    }
    let before = listing();
    assert_eq!(standing(&file).await, up_to_date);
    assert_eq!(listing(), before);

    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "These are the notes of a meeting, and no database at all.".repeat(20)).unwrap();
    assert!(standing(&sqlite(&text)).await.contains("is no SQLite database"));
    let mut connection = sqlx::SqliteConnection::connect(&file).await.unwrap();
    sqlx::query(NEWER).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    assert!(standing(&file).await.contains("made by a newer version of Bantam"));
}

#[tokio::test]
async fn several_processes_may_make_the_same_database_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let server = tokio::task::spawn_blocking(postgres::fresh_database).await.unwrap();
    for address in [sqlite(&folder.path().join("bantam.db")), server] {
        let opening: Vec<_> = (0..6)
            .map(|_| {
                let address = address.clone();
                tokio::spawn(async move { Store::open(&address).await })
            })
            .collect();
        for store in opening {
            store.await.unwrap().unwrap();
        }
    }
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |folder: &str| -> BTreeSet<String> {
        let folder = format!("{}/migrations/{folder}", env!("CARGO_MANIFEST_DIR"));
        let files = std::fs::read_dir(folder).unwrap();
        files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}

#[tokio::test]
async fn both_databases_have_the_same_tables() {
    let ground = Ground::sqlite().await;
    let mut connection = sqlx::SqliteConnection::connect(&ground.address).await.unwrap();
    let columns = "SELECT m.name || '.' || p.name || ' ' || p.type || CASE p.\"notnull\" WHEN 1 THEN ' NOT NULL' ELSE '' END
                   FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\'";
    let ours: BTreeSet<String> =
        sqlx::query(columns).fetch_all(&mut connection).await.unwrap().iter().map(|row| row.get(0)).collect();

    let ground = Ground::postgres().await;
    let mut connection = sqlx::PgConnection::connect(&ground.address).await.unwrap();
    let columns = "SELECT table_name || '.' || column_name || ' ' ||
                       CASE data_type WHEN 'bigint' THEN 'INTEGER' WHEN 'boolean' THEN 'INTEGER' WHEN 'text' THEN 'TEXT'
                           ELSE data_type END ||
                       CASE is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END
                   FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'";
    let theirs: BTreeSet<String> =
        sqlx::query(columns).fetch_all(&mut connection).await.unwrap().iter().map(|row| row.get(0)).collect();
    assert!(ours.contains("leads.number INTEGER NOT NULL"), "{ours:?}");
    assert_eq!(ours, theirs);
}
