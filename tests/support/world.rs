//! The whole program at work: the real binary between a fake Telegram, a fake Discord, and a real database.

use std::fs::File;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use bantam::core::ids::{Account, LeadId, LeadNumber, Platform};
use bantam::core::lead::lead::Lead;
use bantam::store::Store;
use bantam::store::record::LeadFilter;
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::clock::TurnedClock;
use super::discord::{self, FakeDiscord};
use super::postgres;
use super::telegram::{self, FakeTelegram};

/// Where the desk of these tests is, on Telegram.
pub(crate) const DESK_ROOM: i64 = -1_001_234_567_890;
/// And on Discord.
pub(crate) const DISCORD_DESK: discord::Id = 112_233_445_566;
/// Where prospects are on Discord, and use the command.
pub(crate) const DISCORD_LOBBY: discord::Id = 223_344_556_677;

/// What a stopping program may take; a container gets ten seconds.
const STOPS_WITHIN: Duration = Duration::from_secs(10);

/// Longer than anything in a test takes; reached only when the test fails.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Database {
    Sqlite,
    Postgres,
}

pub(crate) struct World {
    pub(crate) telegram: FakeTelegram,
    pub(crate) discord: FakeDiscord,
    /// The platforms that the program has a token for.
    served: &'static [Platform],
    folder: TempDir,
    database_url: String,
    program: Option<Child>,
    clock: Option<TurnedClock>,
}

impl World {
    /// Telegram and an empty database; the program is not running yet.
    pub(crate) async fn new(database: Database) -> Self {
        Self::on(&[Platform::Telegram], database).await
    }

    /// These platforms, with a desk on each, and an empty database; the program is not running yet.
    pub(crate) async fn on(served: &'static [Platform], database: Database) -> Self {
        let (telegram, discord) = (FakeTelegram::start().await, FakeDiscord::start().await);
        telegram.room(DESK_ROOM).meet();
        discord.room(DISCORD_DESK);
        let folder = tempfile::tempdir().expect("a temporary folder");
        let database_url = match database {
            Database::Sqlite => format!("sqlite://{}", folder.path().join("bantam.db").display()),
            Database::Postgres => postgres::fresh_database(),
        };
        let world = Self { telegram, discord, served, folder, database_url, program: None, clock: None };
        world.configure("bant");
        world
    }

    /// The same, with a clock that begins at this moment and can be turned.
    pub(crate) async fn at(moment: Timestamp, served: &'static [Platform], database: Database) -> Self {
        let mut world = Self::on(served, database).await;
        world.clock = Some(TurnedClock::starting_at(moment, world.folder.path()));
        world
    }

    /// Lets what is due by now happen, and waits until everybody has seen it.
    pub(crate) async fn settle(&self) {
        let (asked, store) = (Instant::now(), self.store().await);
        self.clock().pass(SignedDuration::ZERO, &store).await;
        for platform in self.served {
            while !store.owed(*platform, None, 1).await.expect("the store answers").is_empty() {
                assert!(asked.elapsed() < PATIENCE, "what is owed on {platform} is not sent");
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
    }

    /// Lets so much time pass, and whatever is to happen by itself in it happen.
    pub(crate) async fn pass(&self, long: SignedDuration) {
        self.clock().pass(long, &self.store().await).await;
    }

    fn clock(&self) -> &TurnedClock {
        self.clock.as_ref().expect("a world with a clock of its own")
    }

    /// Writes bantam.toml: this script, the desk, and no limits, which the tests of the outbox look after.
    fn configure(&self, script: &str) {
        self.configure_desk(script, "");
    }

    /// The same, with these further lines for the desk.
    pub(crate) fn configure_desk(&self, script: &str, desk: &str) {
        let limits = "per_second = 0, per_chat_burst = 0, per_chat_per_second = 0, per_group_per_minute = 0";
        let rooms: Vec<String> = self.served.iter().map(|platform| format!("{:?}", desk_on(*platform))).collect();
        let rooms = rooms.join(", ");
        let config = format!(
            "script = \"{script}\"\n[[desks]]\nname = \"sales\"\nrooms = [{rooms}]\n{desk}\n[pacing]\n\
             telegram = {{ {limits} }}\ndiscord = {{ {limits} }}\n"
        );
        std::fs::write(self.folder.path().join("bantam.toml"), config).expect("a file in the temporary folder");
    }

    /// Uses a script of the test's own from the next start on.
    pub(crate) fn write_script(&self, source: &str) {
        std::fs::write(self.folder.path().join("mine.yaml"), source).expect("a file in the temporary folder");
        self.configure("mine.yaml");
    }

    /// From the next start on, the desk is in this room only.
    pub(crate) fn move_desk(&self, room: &str) {
        let file = self.folder.path().join("bantam.toml");
        let config = std::fs::read_to_string(&file).expect("it was written");
        let lines = config
            .lines()
            .map(|line| if line.starts_with("rooms =") { format!("rooms = [{room:?}]") } else { line.to_owned() });
        let config: Vec<String> = lines.collect();
        std::fs::write(file, config.join("\n")).expect("a file in the temporary folder");
    }

    /// From the next start on, the desk is in these rooms as well.
    pub(crate) fn add_rooms(&self, rooms: &[&str]) {
        let file = self.folder.path().join("bantam.toml");
        let config = std::fs::read_to_string(&file).expect("it was written");
        let rooms: Vec<String> = rooms.iter().map(|room| format!("{room:?}")).collect();
        let rooms = rooms.join(", ");
        let lines = config.lines().map(|line| match line.strip_suffix(']').filter(|it| it.starts_with("rooms =")) {
            Some(line) => format!("{line}, {rooms}]"),
            None => line.to_owned(),
        });
        let config: Vec<String> = lines.collect();
        std::fs::write(file, config.join("\n")).expect("a file in the temporary folder");
    }

    /// From the next start on, only these accounts may press the buttons of the desk.
    pub(crate) fn admit_only(&self, members: &[&str]) {
        let file = self.folder.path().join("bantam.toml");
        let config = std::fs::read_to_string(&file).expect("it was written");
        let config = config.replace("[pacing]", &format!("members = {members:?}\n[pacing]"));
        std::fs::write(file, config).expect("a file in the temporary folder");
    }

    /// The program with the environment of this world and nothing else.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bantam"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("BANTAM_DATABASE_URL", &self.database_url);
        if self.served.contains(&Platform::Telegram) {
            command.env("BANTAM_TELEGRAM_TOKEN", telegram::TOKEN).env("BANTAM_TELEGRAM_API_URL", self.telegram.url());
        }
        if self.served.contains(&Platform::Discord) {
            command.env("BANTAM_DISCORD_TOKEN", discord::TOKEN).env("BANTAM_DISCORD_API_URL", self.discord.url());
        }
        if let Some(clock) = &self.clock {
            clock.set_for(&mut command);
        }
        command
    }

    pub(crate) fn start(&mut self) {
        let command = self.command(&["serve"]);
        self.start_as(command);
    }

    /// Starts, and waits until Discord has somebody to tell what happens.
    pub(crate) async fn start_on_discord(&mut self) {
        let command = self.command(&["serve"]);
        self.listen_as(command).await;
    }

    async fn listen_as(&mut self, command: Command) {
        let sessions = self.discord.counts().identifies;
        self.start_as(command);
        self.discord.expect_counts("a new session", |counts| counts.identifies > sessions).await;
        self.discord.expect_ready().await;
    }

    /// Starts with a command of the test's own.
    pub(crate) fn start_as(&mut self, mut command: Command) {
        assert!(self.program.is_none(), "it runs already");
        let log = File::options().append(true).create(true).open(self.log()).expect("a log in the temporary folder");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        self.program = Some(command.spawn().expect("the program starts"));
    }

    /// Starts so that [`Self::fill_disk`] makes writing fail, instead of ending the program by a signal.
    pub(crate) fn start_on_a_disk_that_fills(&mut self) {
        let command = self.command_on_a_disk_that_fills();
        self.start_as(command);
    }

    pub(crate) async fn start_on_discord_and_a_disk_that_fills(&mut self) {
        let command = self.command_on_a_disk_that_fills();
        self.listen_as(command).await;
    }

    fn command_on_a_disk_that_fills(&self) -> Command {
        let program = self.command(&["serve"]);
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; exec \"$0\" serve"]).arg(program.get_program()).env_clear();
        shell.current_dir(self.folder.path()).envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell
    }

    /// From now on the database can not grow.
    pub(crate) fn fill_disk(&self) {
        let written = std::fs::metadata(self.folder.path().join("bantam.db-wal")).expect("SQLite writes ahead").len();
        self.limit_files(&written.to_string());
    }

    pub(crate) fn free_disk(&self) {
        self.limit_files("unlimited");
    }

    fn limit_files(&self, longest: &str) {
        let program = self.program.as_ref().expect("it runs").id();
        let limit = format!("--fsize={longest}:");
        let limited = Command::new("prlimit").args(["--pid", &program.to_string(), &limit]).status();
        assert!(limited.expect("prlimit is there").success());
    }

    /// kill -9.
    pub(crate) fn kill(&mut self) {
        let mut program = self.program.take().expect("it runs");
        program.kill().expect("a process can be killed");
        program.wait().expect("a killed process ends");
    }

    /// SIGTERM, and the end that follows.
    pub(crate) async fn stop(&mut self) -> ExitStatus {
        let mut program = self.program.take().expect("it runs");
        let asked = Instant::now();
        let signalled = Command::new("kill").args(["-TERM", &program.id().to_string()]).status();
        assert!(signalled.expect("kill is there").success());
        let waited = tokio::task::spawn_blocking(move || program.wait()).await;
        let status = waited.expect("waiting does not panic").expect("the program ends");
        assert!(asked.elapsed() < STOPS_WITHIN, "it took {:?} to stop\n{}", asked.elapsed(), self.log_text());
        status
    }

    fn log(&self) -> std::path::PathBuf {
        self.folder.path().join("bantam.log")
    }

    pub(crate) fn log_text(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// Waits until the log says this.
    pub(crate) async fn expect_log(&self, part: &str) {
        let asked = Instant::now();
        while !self.log_text().contains(part) {
            assert!(asked.elapsed() < PATIENCE, "the log does not say: {part}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Waits until the log says this so many times.
    pub(crate) async fn expect_log_times(&self, part: &str, count: usize) {
        let asked = Instant::now();
        while self.log_text().matches(part).count() < count {
            assert!(asked.elapsed() < PATIENCE, "the log does not say {count} times: {part}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// The files of an SQLite database, byte by byte.
    pub(crate) fn database_files(&self) -> Vec<(String, Vec<u8>)> {
        let names = ["bantam.db", "bantam.db-wal", "bantam.db-shm", "bantam.db-journal"];
        let read = |name: &str| Some((name.to_owned(), std::fs::read(self.folder.path().join(name)).ok()?));
        names.into_iter().filter_map(read).collect()
    }

    pub(crate) fn database_url(&self) -> &str {
        &self.database_url
    }

    pub(crate) async fn store(&self) -> Store {
        Store::open(&self.database_url).await.expect("the database opens")
    }

    pub(crate) async fn leads(&self) -> Vec<Lead> {
        self.store().await.find_leads(&LeadFilter::default()).await.expect("leads can be read")
    }

    /// The message that is a lead's card in a room, once it is one.
    pub(crate) async fn card_of(&self, lead: LeadId, room: &str) -> String {
        self.card_where(lead, room, |_| true).await
    }

    /// Waits until it is on record that this message is a lead's card in a room.
    pub(crate) async fn expect_card(&self, lead: LeadId, room: &str, message: &str) {
        self.card_where(lead, room, |known| known == message).await;
    }

    async fn card_where(&self, lead: LeadId, room: &str, so: impl Fn(&str) -> bool) -> String {
        let (asked, store) = (Instant::now(), self.store().await);
        let room = room.parse().expect("an address");
        loop {
            let message = store.card_message(lead, &room).await.expect("the store answers");
            if let Some(message) = message.filter(|message| so(&message.0)) {
                return message.0;
            }
            assert!(asked.elapsed() < PATIENCE, "the lead has no such card in {room}");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// The lead of a person on Telegram.
    pub(crate) async fn lead_of(&self, person: i64) -> Option<Lead> {
        self.lead_on(Platform::Telegram, person).await
    }

    /// The lead that somebody of a desk means: the one with this number, else that of a person.
    pub(crate) async fn lead_meant(&self, number: Option<i64>, platform: Platform, person: i64) -> Lead {
        let lead = match number {
            Some(number) => self.store().await.load_lead_numbered(LeadNumber(number)).await.expect("the store answers"),
            None => self.lead_on(platform, person).await,
        };
        lead.expect("a lead with a card")
    }

    pub(crate) async fn lead_on(&self, platform: Platform, person: i64) -> Option<Lead> {
        let store = self.store().await;
        let account = Account { platform, id: person.to_string() };
        let lead = store.lead_of_account(&account).await.expect("the store answers")?;
        store.load_lead(lead).await.expect("the store answers")
    }
}

/// The address of the desk's room.
fn desk_on(platform: Platform) -> String {
    match platform {
        Platform::Telegram => format!("telegram:{DESK_ROOM}"),
        Platform::Discord => format!("discord:{DISCORD_DESK}"),
        Platform::Terminal => panic!("no desk is at a terminal"),
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(mut program) = self.program.take() {
            // A test that fails must not leave the program behind.
            let _ = program.kill();
            let _ = program.wait();
        }
        if std::thread::panicking() {
            eprintln!("the program's log:\n{}", self.log_text());
        }
    }
}
