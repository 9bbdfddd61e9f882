//! `bantam doctor` between both fakes: what it finds, what it says to do, and that it changes nothing.

use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

use crate::support::discord::{self, BOT_PERMISSIONS, FakeDiscord, Fault};
use crate::support::telegram::{self, FakeTelegram};

const GROUP: i64 = -1_001_234_567_890;
const ROOM: u64 = 112_233_445_566;

/// Both platforms, each with a room of the desk, and a folder with a configuration.
struct Setup {
    telegram: FakeTelegram,
    discord: FakeDiscord,
    folder: tempfile::TempDir,
}

impl Setup {
    async fn new() -> Self {
        let (telegram, discord) = (FakeTelegram::start().await, FakeDiscord::start().await);
        telegram.room(GROUP).meet();
        discord.room(ROOM);
        let setup = Self { telegram, discord, folder: tempfile::tempdir().expect("a temporary folder") };
        setup.configure(&[&format!("telegram:{GROUP}"), &format!("discord:{ROOM}")]);
        setup
    }

    fn configure(&self, rooms: &[&str]) {
        let config = format!("[[desks]]\nname = \"sales\"\nrooms = {rooms:?}\n");
        std::fs::write(self.folder.path().join("bantam.toml"), config).expect("a file in the temporary folder");
    }

    /// Adds these lines to the desk.
    fn configure_desk(&self, lines: &str) {
        let config = format!("[[desks]]\nname = \"sales\"\nrooms = [\"telegram:{GROUP}\"]\n{lines}\n");
        std::fs::write(self.folder.path().join("bantam.toml"), config).expect("a file in the temporary folder");
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bantam"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_clear()
            .env("BANTAM_TELEGRAM_TOKEN", telegram::TOKEN)
            .env("BANTAM_TELEGRAM_API_URL", self.telegram.url())
            .env("BANTAM_DISCORD_TOKEN", discord::TOKEN)
            .env("BANTAM_DISCORD_API_URL", self.discord.url());
        command
    }

    /// `bantam serve`, once it has filled both menus.
    async fn serve(&self) -> Serving {
        let mut command = self.command(&["serve"]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let serving = Serving(command.spawn().expect("the program starts"));
        self.telegram.expect_poll().await;
        self.discord.expect_ready().await;
        serving
    }

    /// What the doctor finds, and whether it is content.
    async fn examine(&self) -> Report {
        let output = run(self.command(&["doctor", "--json"])).await;
        let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let findings = text(&output.stdout).lines().map(read).collect();
        Report { findings, code: output.status.code().expect("it was not killed") }
    }
}

struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn run(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("what people read is UTF-8")
}

struct Report {
    findings: Vec<Value>,
    code: i32,
}

impl Report {
    /// The only finding of this part that says this.
    fn find(&self, part: &str, what: &str) -> &Value {
        let fits = |it: &&Value| it["part"] == part && it["what"].as_str().is_some_and(|text| text.contains(what));
        let found: Vec<&Value> = self.findings.iter().filter(fits).collect();
        assert_eq!(found.len(), 1, "{part}: {what}\n{:#?}", self.findings);
        found[0]
    }

    /// Panics unless there is such a finding, in this state, whose help says this.
    fn expect(&self, part: &str, what: &str, state: &str, help: &str) {
        let found = self.find(part, what);
        assert_eq!(found["state"], state, "{found:#}");
        assert!(found["help"].as_str().is_some_and(|text| text.contains(help)), "{found:#}");
        assert_eq!(self.code, i32::from(self.findings.iter().any(|it| it["state"] == "fault")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_all_is_set_up_the_doctor_says_so_beside_the_running_bot() {
    let setup = Setup::new().await;
    let _serving = setup.serve().await;
    let output = run(setup.command(&["doctor"])).await;
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{shown}{}", text(&output.stderr));
    let version = regex::Regex::new(r"version \d+|connect \d+").expect("a pattern");
    insta::assert_snapshot!(version.replace_all(&shown, "[number]"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_changes_nothing_and_writes_to_nobody() {
    let setup = Setup::new().await;
    setup.telegram.set_webhook(telegram::TOKEN);
    setup.examine().await;
    for method in ["sendMessage", "setMyCommands", "deleteWebhook", "getUpdates", "sendChatAction"] {
        assert!(setup.telegram.calls(method).is_empty(), "{method}");
    }
    let asked = ["/*/*", "/*/*/*", "/*/*/*/*", "/*/*/*/*/*"].map(|path| setup.discord.calls(path)).concat();
    assert!(asked.len() > 5 && asked.iter().all(|call| call.method == "GET"), "{asked:#?}");
    assert_eq!(std::fs::read_dir(setup.folder.path()).expect("the folder").count(), 1, "a file was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn menus_that_nobody_filled_are_a_remark() {
    let report = Setup::new().await.examine().await;
    report.expect("telegram", "menu of commands", "warning", "bantam serve");
    report.expect(
        "discord",
        "/qualify, /post-button, /room, /human, /privacy, /export, /forget are not registered",
        "warning",
        "bantam serve",
    );
    assert_eq!(report.code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn menus_of_another_language_are_a_remark() {
    let setup = Setup::new().await;
    drop(setup.serve().await);
    let script = "script: mine\nframework: [need]\nlanguages: [de]\nquestions:\n  - {id: need, dimension: need, ask: Worum geht es?, \
                  type: text}\nstages:\n  - {stage: nurture}\n";
    std::fs::write(setup.folder.path().join("mine.yaml"), script).expect("a file in the temporary folder");
    let mut command = setup.command(&["doctor"]);
    let shown = text(
        &run({
            command.env("BANTAM_SCRIPT", "mine.yaml");
            command
        })
        .await
        .stdout,
    );
    assert!(shown.contains("! the menu of commands is empty, or of another version"), "{shown}");
    assert!(shown.contains("! the commands are described in another language"), "{shown}");
    assert!(shown.ends_with("It works; 2 remarks above.\n"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn rejected_tokens_are_told_with_where_to_get_new_ones() {
    let setup = Setup::new().await;
    let mut command = setup.command(&["doctor"]);
    command.env("BANTAM_TELEGRAM_TOKEN", "1:s3cret").env("BANTAM_DISCORD_TOKEN", "s3cret.s3cret");
    let output = run(command).await;
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.contains("✗ Telegram rejects the token") && shown.contains("@BotFather"), "{shown}");
    assert!(shown.contains("✗ Discord rejects the token") && shown.contains("Reset Token"), "{shown}");
    assert!(shown.ends_with("2 things to mend.\n"), "{shown}");
    assert!(!(shown + &text(&output.stderr)).contains("s3cret"), "a token was shown");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_that_keep_messages_away_are_found() {
    let setup = Setup::new().await;
    setup.telegram.set_webhook(telegram::TOKEN);
    setup.telegram.switch_privacy_off(telegram::TOKEN);
    setup.discord.set_endpoint("https://example.com/interactions");
    setup.discord.leave_guilds();
    setup.discord.leave_sessions(12);
    let report = setup.examine().await;
    report.expect("telegram", "go to crm.example.com", "warning", "another program");
    report.expect("telegram", "privacy mode is off", "warning", "/setprivacy");
    report.expect("discord", "Interactions Endpoint URL", "fault", "General Information");
    report.expect("discord", "in no server", "fault", "https://discord.com/oauth2/authorize?client_id=");
    report.expect("discord", "connect 12 of 1000 times", "warning", "over and over");
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_that_are_not_there_are_told_with_where_the_address_comes_from() {
    let setup = Setup::new().await;
    setup.configure(&["telegram:-1007", "discord:7"]);
    let report = setup.examine().await;
    report.expect("telegram", "desk sales: telegram:-1007: there is no such room", "fault", "/room");
    report.expect("discord", "desk sales: discord:7: there is no such room", "fault", "/room");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_is_on_no_server_of_the_desk_is_found() {
    let setup = Setup::new().await;
    // Everybody's role has the number of the server.
    let roles = [format!("discord:{}", discord::GUILD), "discord:998877".to_owned()];
    setup.configure_desk(&format!("roles = {roles:?}"));
    let config = std::fs::read_to_string(setup.folder.path().join("bantam.toml")).expect("it was written");
    let config = config.replace(&format!("\"telegram:{GROUP}\""), &format!("\"discord:{ROOM}\""));
    std::fs::write(setup.folder.path().join("bantam.toml"), config).expect("a file in the temporary folder");
    let report = setup.examine().await;
    report.expect("discord", "desk sales: there is no role discord:998877 on the server", "warning", "bantam.toml");
    let roles = report.findings.iter().filter(|it| it["what"].as_str().is_some_and(|text| text.contains("no role")));
    assert_eq!(roles.count(), 1, "{:#?}", report.findings);
}

#[tokio::test(flavor = "multi_thread")]
async fn rooms_that_keep_the_bot_out_are_told_with_what_to_allow() {
    let setup = Setup::new().await;
    let (moved, left, muted) = (-1_002, -1_003, -1_004);
    for group in [moved, left, muted] {
        setup.telegram.room(group).meet();
    }
    setup.telegram.room(moved).migrate(-1_005);
    setup.telegram.room(left).remove_bot();
    setup.telegram.room(muted).mute();
    let (hidden, silent, locked) = (21, 22, 24);
    setup.discord.room(hidden).forbid(50_001);
    setup.discord.room(silent).forbid(50_013);
    setup.discord.thread(23, &setup.discord.room(silent));
    setup.discord.thread(locked, &setup.discord.room(ROOM)).lock();
    setup.discord.forum(25);
    let groups = [moved, left, muted].map(|group| format!("telegram:{group}"));
    let topic = format!("telegram:{GROUP}/45");
    let rooms = [hidden, silent, 23, locked, 25].map(|room| format!("discord:{room}"));
    let all: Vec<&str> = groups.iter().chain([&topic]).chain(&rooms).map(String::as_str).collect();
    setup.configure(&all);
    let report = setup.examine().await;
    report.expect("telegram", "telegram:-1002: the group goes on", "fault", "telegram:-1005");
    report.expect("telegram", "telegram:-1003: the bot is not in the room", "fault", "add the bot again");
    report.expect("telegram", "telegram:-1004 \"Sales\": the bot may not write", "fault", "administrator");
    report.expect("telegram", "/45 \"Sales\": the group has no topics", "fault", "/room");
    report.expect("discord", "discord:21: the bot does not see", "fault", "View Channel");
    report.expect("discord", "discord:22 \"sales\": the bot lacks Send Messages", "fault", "allow Send Messages");
    report.expect(
        "discord",
        "discord:23 \"a thread\": the bot lacks Send Messages in Threads",
        "fault",
        "the room that",
    );
    report.expect("discord", "discord:24 \"a thread\": the thread is locked", "fault", "unlock");
    assert_eq!(report.find("discord", "discord:25")["state"], "fine");
    setup.discord.set_permissions(BOT_PERMISSIONS & !(1 << 14));
    setup.examine().await.expect(
        "discord",
        "discord:25 \"sales\": the bot lacks Embed Links",
        "fault",
        "allow Embed Links",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_platform_that_does_not_answer_is_a_finding_and_no_crash() {
    let setup = Setup::new().await;
    setup.telegram.fail_next("getChat", None, telegram::Fault::ServerError);
    setup.telegram.fail_next("getWebhookInfo", None, telegram::Fault::TooMany(7));
    setup.discord.next_calls_answer("GET /gateway/bot", 1, Fault::BadGateway);
    let limited = Fault::TooMany { retry_after: 3.0, is_global: false, scope: "user" };
    setup.discord.next_calls_answer("GET /channels/*", 1, limited);
    let report = setup.examine().await;
    report.expect("telegram", "desk sales: telegram:-1001234567890: Telegram does not tell", "fault", "again");
    report.expect("telegram", "the webhook: Telegram does not tell", "warning", "again");
    report.expect("discord", "the gateway: Discord does not tell (HTTP 502", "fault", "discordstatus.com");
    report.expect("discord", "desk sales: discord:112233445566: Discord asks to wait 3 s", "warning", "again");
    let mut command = setup.command(&["doctor"]);
    command.env("BANTAM_TELEGRAM_API_URL", "http://127.0.0.1:1").env("BANTAM_DISCORD_API_URL", "http://127.0.0.1:1");
    let output = run(command).await;
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.contains("✗ Telegram cannot be reached") && shown.contains("✗ Discord cannot be reached"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_on_this_machine_is_found_too() {
    let setup = Setup::new().await;
    let mut command = setup.command(&["doctor"]);
    command
        .env_remove("BANTAM_DISCORD_TOKEN")
        .env("BANTAM_DATABASE_URL", "sqlite://no/bantam.db")
        .env("BANTAM_SCRIPT", "nosuch");
    let output = run(command).await;
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.contains("✗ there is no script `nosuch`") && shown.contains("there is no folder no"), "{shown}");
    let tokenless =
        format!("✗ desk sales: discord:{ROOM} gets no cards, as there is no token\n    → set BANTAM_DISCORD_TOKEN");
    assert!(shown.contains(&tokenless), "{shown}");

    let mut command = setup.command(&["doctor"]);
    command.env_remove("BANTAM_TELEGRAM_TOKEN").env_remove("BANTAM_DISCORD_TOKEN");
    let shown = text(&run(command).await.stdout);
    assert!(shown.contains("✗ no platform has a token"), "{shown}");

    std::fs::write(setup.folder.path().join("bantam.toml"), "scirpt = \"bant\"\n")
        .expect("a file in the temporary folder");
    let report = setup.examine().await;
    report.expect("configuration", "bantam.toml:1:1: ", "fault", "script");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hours_of_a_desk_are_looked_at() {
    let setup = Setup::new().await;
    setup.configure_desk("hours = {mon-sun = \"00:00-24:00\"}\ntime_zone = \"UTC\"");
    assert_eq!(setup.examine().await.find("configuration", "desk sales: somebody is there now")["state"], "fine");
    setup.configure_desk("hours = {}\ntime_zone = \"UTC\"");
    setup.examine().await.expect("configuration", "this desk never opens", "fault", "leave `hours` out");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_works_on_a_desk_must_be_where_its_cards_are() {
    let setup = Setup::new().await;
    let room = setup.telegram.room(GROUP);
    room.let_in(4711);
    setup.discord.user(9911);
    setup.configure_desk(&format!(
        "escalation_room = \"telegram:-1009999999999\"\nmanager = \"telegram:5000\"\n\
         sla = {{hot = {{claim = \"90s\"}}, warm = false}}\nassign = \"round_robin\"\n\
         [[desks.reps]]\nname = \"bea\"\naccounts = [\"telegram:4711\", \"discord:9911\"]\nweight = 2\n\
         [[desks.reps]]\nname = \"carl\"\naccounts = [\"telegram:4712\", \"discord:9912\"]\n\
         [[desks]]\nname = \"web\"\nrooms = [\"discord:{ROOM}\"]\nsla = false\n\
         [[desks.reps]]\nname = \"bea\"\naccounts = [\"discord:9911\"]\n\
         [[desks.reps]]\nname = \"dora\"\naccounts = [\"discord:9912\"]\n\
         [[routes]]\nwhen = 'budget.amount > 5'\ndesk = \"web\"\n"
    ));
    let report = setup.examine().await;
    for (part, fine) in [
        ("configuration", "desk sales: leads are offered in turn to bea (weight 2), carl"),
        ("configuration", "desk sales: hot claimed in 1m 30s, answered in 15m"),
        ("configuration", "desk sales: manager: telegram:5000, escalation room: telegram:-1009999999999"),
        ("configuration", "desk web: no times are promised"),
        ("configuration", "route: budget.amount > 5 → web"),
        ("configuration", "route: every lead → sales, the first desk"),
        ("telegram", "desk sales: bea can be called there"),
        ("discord", "desk web: bea can be called there"),
    ] {
        assert_eq!(report.find(part, fine)["state"], "fine");
    }
    report.expect("telegram", "desk sales: carl (telegram:4712) is in none of its groups", "fault", "add them");
    report.expect("telegram", "desk sales: the manager (telegram:5000) is in none", "fault", "add them");
    report.expect("telegram", "desk sales: telegram:-1009999999999: there is no such room", "fault", "/room");
    report.expect("discord", "desk web: dora (discord:9912) is not on its server", "fault", "invite them");
    assert!(
        !report.findings.iter().any(|it| it["what"].as_str().is_some_and(|what| what.contains("discord:9912) is in")))
    );

    setup.configure_desk("[[routes]]\nwhen = 'budgt.amount > 5'\ndesk = \"sales\"");
    setup.examine().await.expect(
        "configuration",
        "bantam.toml:5:9: unknown name `budgt`",
        "fault",
        "did you mean `budget`?",
    );
}
