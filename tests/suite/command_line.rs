//! The program as a person at a terminal meets it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::support::postgres;
use crate::support::telegram::{FakeTelegram, TOKEN};

/// A whole dialogue of `bant`, one reply a line.
const REPLIES: &[&str] = &[
    "yes",
    "Our quotes take a week",
    "Every single day",
    "I have seen it",
    "as soon as possible",
    "about 15k",
    "I do",
    "Brightmill Ltd",
    "40",
    "a friend",
    "ann@brightmill.com",
    "yes",
];

struct Run {
    folder: tempfile::TempDir,
}

impl Run {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).expect("a file in the temporary folder");
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bantam"));
        command.args(arguments).current_dir(self.path()).env_clear().env("TZ", "UTC");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).stdin(Stdio::null()).output().expect("the program runs")
    }

    /// Runs with these lines as standard input.
    fn run_with(&self, arguments: &[&str], lines: &[&str]) -> Output {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut program = command.spawn().expect("the program starts");
        let mut input = program.stdin.take().expect("piped");
        for line in lines {
            // The program may have ended before the last line.
            let _ = writeln!(input, "{line}");
        }
        drop(input);
        program.wait_with_output().expect("the program ends")
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("what people read is UTF-8")
}

/// Standard output of a run that went well.
fn fine(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// What a run that failed said, and its exit code.
fn failed(output: &Output) -> (i32, String) {
    assert!(!output.status.success(), "{}", text(&output.stdout));
    (output.status.code().expect("it was not killed"), text(&output.stderr))
}

/// Objects, one a line.
fn objects(stdout: &str) -> Vec<Value> {
    stdout.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

/// Times are not the same twice.
fn without_times(text: &str) -> String {
    let time = regex::Regex::new(r"\d{4}-\d\d-\d\d \d\d:\d\d|Time taken: .*").expect("a pattern");
    let version = regex::Regex::new("script [0-9a-f]{12}").expect("a pattern");
    version.replace_all(&time.replace_all(text, "[time]"), "script [hash]").into_owned()
}

#[test]
fn a_dialogue_through_a_pipe_ends_with_the_card() {
    let stdout = fine(&Run::new().run_with(&["chat"], REPLIES));
    insta::assert_snapshot!(without_times(&stdout));
}

#[test]
fn a_dialogue_in_german_ends_with_the_card() {
    let replies = ["ja", "Unsere Angebote dauern ewig", "1", "3", "asap", "überspringen", "ich", "Mühlbach GmbH"];
    let stdout = fine(&Run::new().run_with(&["chat", "bant", "--language", "de"], &replies));
    insta::assert_snapshot!(without_times(&stdout));
}

#[test]
fn what_the_desk_is_told_in_the_middle_is_shown_in_the_terminal() {
    let replies =
        ["yes", "Do you integrate with *SAP*?", "Our quotes take a week", "can I talk to a person?", "2", "stop"];
    let stdout = fine(&Run::new().run_with(&["chat"], &replies));
    insta::assert_snapshot!(without_times(&stdout));
    let lines = objects(&fine(&Run::new().run_with(&["chat", "--json"], &replies)));
    let note = lines.iter().find_map(|line| line.get("note")).expect("the note");
    assert_eq!(note["headline"], "❓ Question");
}

#[test]
fn programs_read_a_dialogue_line_by_line() {
    let lines = objects(&fine(&Run::new().run_with(&["chat", "--json"], REPLIES)));
    assert_eq!(lines[0]["from"], "bot");
    assert_eq!(lines[1], serde_json::json!({"from": "prospect", "text": "yes"}));
    let options = lines.iter().find_map(|line| line["options"].as_array().filter(|options| options.len() == 5));
    assert!(options.is_some(), "{lines:#?}");
    let lead = &lines.last().expect("the lead")["lead"];
    assert_eq!(lead["stage"], "sql");
    assert_eq!(lead["temperature"], "hot");
    assert_eq!(lead["reason"], Value::Null);
    assert_eq!(lead["answers"]["budget"]["raw"], "about 15k");
    assert_eq!(lead["answers"]["budget"]["value"]["min"], 15_000.0);
    assert_eq!(lead["coverage"]["share"], 1.0);
    assert_eq!(lead["score"]["total"].as_f64(), Some(103.0));
    assert!(lead["score"]["because"].as_array().is_some_and(|because| because.len() >= 5));
}

#[test]
fn the_end_of_the_input_ends_politely_with_what_is_known() {
    let run = Run::new();
    let lines = objects(&fine(&run.run_with(&["chat", "--json"], &REPLIES[..6])));
    let lead = &lines.last().expect("the lead")["lead"];
    assert_eq!(lead["answers"]["budget"]["value"]["max"], 15_000.0);
    assert_eq!(lead["coverage"]["known"]["authority"], false);
    // Nothing was agreed to: nothing is known, and nothing is shown.
    let lines = objects(&fine(&run.run_with(&["chat", "--json"], &[])));
    assert!(lines.iter().all(|line| line["from"] == "bot"));
}

#[test]
fn a_named_database_goes_on_where_we_were() {
    let run = Run::new();
    let chat = ["chat", "--json", "--database-url", "sqlite://chat.db"];
    fine(&run.run_with(&chat, &REPLIES[..4]));
    let lines = objects(&fine(&run.run_with(&chat, &REPLIES[4..])));
    let first = lines[0]["text"].as_str().expect("a text");
    assert!(first.starts_with("Welcome back!") && first.contains("up and running"), "{first}");
    assert_eq!(lines.last().expect("the lead")["lead"]["stage"], "sql");

    let url = ["--database-url", "sqlite://chat.db"];
    let list = fine(&run.run(&[&["leads"][..], &url].concat()));
    insta::assert_snapshot!("the_list_of_leads", without_times(&list));
    let shown = fine(&run.run(&[&["leads", "show", "1001"][..], &url].concat()));
    insta::assert_snapshot!("one_lead", without_times(&shown));
    let none = fine(&run.run(&[&["leads", "--stage", "won"][..], &url].concat()));
    assert_eq!(none, "No leads match.\n");
    let objects = objects(&fine(&run.run(&[&["leads", "--json", "--temperature", "hot"][..], &url].concat())));
    assert_eq!(objects.len(), 1);
    assert_eq!(objects[0]["id"], 1001);
    let (code, error) = failed(&run.run(&[&["leads", "show", "7"][..], &url].concat()));
    assert_eq!((code, error.as_str()), (1, "bantam: there is no lead #7\n"));
    let (code, error) = failed(&run.run(&["leads", "--stage", "hot"]));
    assert_eq!(code, 2);
    assert!(error.contains("one of new, iql, mql"), "{error}");
}

#[test]
fn serving_without_a_token_says_where_to_get_one() {
    let (code, error) = failed(&Run::new().run(&["serve"]));
    assert_eq!(code, 1);
    assert!(error.contains("@BotFather") && error.contains("BANTAM_TELEGRAM_TOKEN"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn serving_with_a_rejected_token_says_so() {
    let telegram = FakeTelegram::start().await;
    let run = Run::new();
    let mut command = run.command(&["serve"]);
    command.env("BANTAM_TELEGRAM_TOKEN", "1:revoked").env("BANTAM_TELEGRAM_API_URL", telegram.url());
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("it runs");
    let (code, error) = failed(&output);
    assert_eq!(code, 1);
    assert!(error.contains("Telegram rejects the token"), "{error}");
    assert!(!error.contains("revoked"), "a token reached the log: {error}");
}

#[test]
fn serving_a_faulty_script_shows_its_faults() {
    let run = Run::new();
    run.write("mine.yaml", "script: mine\nquestions:\n  - {id: need, aks: What?, type: text}\n");
    run.write("bantam.toml", "script = \"mine.yaml\"\n");
    let output = run.command(&["serve"]).env("BANTAM_TELEGRAM_TOKEN", TOKEN).output().expect("it runs");
    let (code, error) = failed(&output);
    assert_eq!(code, 1);
    assert!(error.contains("mine.yaml:3:") && error.contains("did you mean `ask`?"), "{error}");
}

#[test]
fn checking_only_says_what_would_run_and_starts_nothing() {
    let run = Run::new();
    run.write("bantam.toml", "[[desks]]\nname = \"sales\"\nrooms = [\"telegram:-1001234567890\"]\n");
    let mut command = run.command(&["serve", "--check-only"]);
    command.env("BANTAM_TELEGRAM_TOKEN", TOKEN);
    let stdout = fine(&command.output().expect("it runs"));
    assert!(!stdout.contains(TOKEN), "{stdout}");
    let version = regex::Regex::new("version [0-9a-f]+").expect("a pattern");
    insta::assert_snapshot!(version.replace(&stdout, "version [hash]"));
    assert_eq!(std::fs::read_dir(run.path()).expect("the folder").count(), 1, "nothing was made");
}

#[test]
fn checking_only_looks_at_the_database() {
    let run = Run::new();
    let check = |address: &str| {
        let mut command = run.command(&["serve", "--check-only"]);
        command.env("BANTAM_TELEGRAM_TOKEN", TOKEN).env("BANTAM_DATABASE_URL", address);
        command.output().expect("it runs")
    };
    let address = postgres::fresh_database().replace("postgres@localhost", "postgres:s3cret@localhost");
    let stdout = fine(&check(&address));
    assert!(stdout.contains("postgres://postgres@localhost/") && stdout.contains("empty: its tables"), "{stdout}");
    assert!(!stdout.contains("s3cret"), "{stdout}");
    let (code, error) = failed(&check("postgres://bantam:s3cret@127.0.0.1:1/bantam"));
    assert!(code == 1 && error.contains("can not be reached") && !error.contains("s3cret"), "{error}");
    let (code, error) = failed(&check("sqlite://no/bantam.db"));
    assert!(code == 1 && error.contains("there is no folder no"), "{error}");
    assert_eq!(std::fs::read_dir(run.path()).expect("the folder").count(), 0, "nothing was made");
}

#[test]
fn a_wrong_key_in_the_configuration_names_the_right_one() {
    let run = Run::new();
    run.write("bantam.toml", "scirpt = \"bant\"\n");
    let (code, error) = failed(&run.run(&["leads"]));
    assert_eq!(code, 1);
    assert!(error.contains("bantam.toml:1:1") && error.contains("script"), "{error}");
}

#[test]
fn checking_scripts_tells_by_its_exit_code() {
    let run = Run::new();
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/conversations");
    let stdout = fine(&run.run(&["check", good]));
    assert!(stdout.contains("no errors"), "{stdout}");
    run.write("mine.yaml", "script: mine\nquestions:\n  - {id: need, aks: What?, type: text}\n");
    assert_eq!(run.run(&["check", "mine.yaml"]).status.code(), Some(1));
    let faults = run.run(&["check", "--json", "mine.yaml"]);
    let faults = objects(&text(&faults.stdout));
    assert!(faults.iter().any(|fault| fault["line"] == 3 && fault["severity"] == "error"), "{faults:#?}");
    assert_eq!(run.run(&["check", "nowhere.yaml"]).status.code(), Some(1));
    assert_eq!(run.run(&["cehck"]).status.code(), Some(2));
}
