//! A PostgreSQL of the tests' own: one temporary cluster per test process, one fresh database per test.
//!
//! The cluster listens on a socket in its own folder only, and goes away with the process, however that ends: a guard
//! reads from a pipe that only the test process holds open.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// The address of a new, empty database.
#[must_use]
pub(crate) fn fresh_database() -> String {
    static CLUSTER: OnceLock<Cluster> = OnceLock::new();
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let cluster = CLUSTER.get_or_init(Cluster::start);
    let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
    let socket = cluster.folder.display().to_string();
    run(Command::new(cluster.programs.join("createdb")).args(["-h", &socket, "-U", "postgres", &name]));
    format!("postgres://postgres@localhost/{name}?host={socket}")
}

struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    /// Holds the pipe open.
    _guard: Child,
}

impl Cluster {
    fn start() -> Self {
        let programs = find_programs();
        let folder = tempfile::Builder::new().prefix("bantam-pg-").tempdir().unwrap().keep();
        let account = account();
        if let Some(account) = account {
            // The account has to reach a folder that root made.
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
            run(Command::new("chown").arg(account).arg(&folder));
        }
        let data = folder.join("data");
        run(as_account(account, &programs.join("initdb"))
            .args(["--no-sync", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "-D"])
            .arg(&data));

        let mut server = vec![programs.join("postgres").display().to_string(), "-D".into(), data.display().to_string()];
        server.extend(["-k".into(), folder.display().to_string()]);
        for setting in [
            "listen_addresses=",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "shared_buffers=16MB",
            "max_connections=300",
        ] {
            server.extend(["-c".into(), setting.into()]);
        }
        let guard = r#"folder=$1; shift; "$@" & read -r _; kill -QUIT $!; wait; rm -rf "$folder""#;
        let guard = as_account(account, Path::new("/bin/sh"))
            .args(["-c", guard, "guard"])
            .arg(&folder)
            .args(server)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(fs::File::create(folder.join("log")).unwrap())
            .spawn()
            .unwrap();
        let cluster = Self { programs, folder, _guard: guard };
        cluster.wait_until_ready();
        cluster
    }

    fn wait_until_ready(&self) {
        let asked = Instant::now();
        let ready = || {
            let mut question = Command::new(self.programs.join("pg_isready"));
            let answer = question.arg("-h").arg(&self.folder).stdout(Stdio::null()).status();
            answer.is_ok_and(|status| status.success())
        };
        while !ready() {
            let log = || fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(asked.elapsed() < Duration::from_secs(30), "PostgreSQL does not start:\n{}", log());
            thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The folder of PostgreSQL's programs, which Debian keeps out of the path.
fn find_programs() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    folders.extend(versions.map(|version| version.path().join("bin")));
    let has_all = |folder: &PathBuf| ["initdb", "postgres", "createdb"].iter().all(|name| folder.join(name).is_file());
    folders.into_iter().find(has_all).expect("these tests need PostgreSQL: install the Debian package postgresql")
}

/// The account the server runs under where we are root, which PostgreSQL refuses.
fn account() -> Option<&'static str> {
    let id = |args: &[&str]| Command::new("id").args(args).output().unwrap();
    if id(&["-u"]).stdout != b"0\n" {
        return None;
    }
    ["postgres", "nobody"].into_iter().find(|name| id(&["-u", name]).status.success())
}

fn as_account(account: Option<&str>, program: &Path) -> Command {
    match account {
        None => Command::new(program),
        Some(account) => {
            let mut command = Command::new("setpriv");
            command.arg(format!("--reuid={account}")).arg("--clear-groups").arg(program).current_dir("/");
            command
        }
    }
}

fn run(command: &mut Command) -> Output {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}
