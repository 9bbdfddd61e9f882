//! Routes from the command line: held against the script, explained for a lead, and what was done with it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use crate::support::telegram::TOKEN;

const SCRIPT: &str = "script: mine\nframework: [need]\nlanguages: [en]\ncurrency: EUR\nquestions:\n  \
    - {id: need, dimension: need, ask: What for?, type: text}\n  \
    - {id: budget, ask: How much?, type: money}\n  \
    - {id: team, ask: How many?, type: number, optional: true}\n\
    stages: [{stage: mql, temperature: warm, notify: true}]\n";

const CONFIG: &str = r#"
script = "mine.yaml"
database_url = "sqlite://leads.db"
[[desks]]
name = "sales"
rooms = ["telegram:-1"]
[[desks]]
name = "dach"
rooms = ["telegram:-2"]
assign = "round_robin"
manager = "telegram:5000"
sla = {warm = {claim = "30m"}, hot = false}
[[desks.reps]]
name = "bea"
accounts = ["telegram:4711"]
capacity = 20
languages = ["de"]
[[desks.reps]]
name = "carl"
accounts = ["telegram:4712"]
[[routes]]
when = 'budget.amount >= 20000'
desk = "sales"
[[routes]]
when = 'team > 5 && lead.country == "DE"'
desk = "sales"
[[routes]]
when = 'lead.language == "en" && score.total >= 0'
desk = "dach"
[[routes]]
desk = "sales"
"#;

struct Run(tempfile::TempDir);

impl Run {
    fn new() -> Self {
        let run = Self(tempfile::tempdir().unwrap());
        run.write("mine.yaml", SCRIPT);
        run.write("bantam.toml", CONFIG);
        run
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bantam"));
        let command_line = command.args(arguments).current_dir(self.path()).env_clear();
        command_line.env("TZ", "UTC").env("BANTAM_TELEGRAM_TOKEN", TOKEN);
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).stdin(Stdio::null()).output().unwrap()
    }

    /// Standard output of a run that goes well, without times.
    fn fine(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let time = regex::Regex::new(r"\d{4}-\d\d-\d\d \d\d:\d\d").unwrap();
        time.replace_all(&text(&output.stdout), "[time]").into_owned()
    }

    /// What a run that fails says.
    fn failed(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
        text(&output.stdout) + &text(&output.stderr)
    }

    fn talk(&self, replies: &[&str]) {
        let mut command = self.command(&["chat", "--database-url", "sqlite://leads.db"]);
        let mut program = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        let mut input = program.stdin.take().unwrap();
        input.write_all(replies.join("\n").as_bytes()).unwrap();
        drop(input);
        assert!(program.wait().unwrap().success());
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_lead_is_explained_with_every_route_and_rep() {
    let run = Run::new();
    run.talk(&["A new *website*", "5000", "skip"]);
    insta::assert_snapshot!("explained", run.fine(&["route", "--explain", "1001"]));
    assert_eq!(run.fine(&["route", "1001"]), "#1001: desk dach, next is carl\n");
    let object: Value = serde_json::from_str(&run.fine(&["route", "#1001", "--json"])).unwrap();
    assert_eq!(
        (&object["desk"], &object["because"], &object["next"]),
        (&"dach".into(), &"stays".into(), &"carl".into())
    );
    assert_eq!(object["routes"][1]["missing"], serde_json::json!(["team", "lead.country"]));
    assert_eq!(object["reps"][0]["reason"], "other_language");
    assert!(run.failed(&["route", "1002"]).contains("there is no lead #1002"));

    // As if it came anew: under another name of the desk it is not there any more.
    let away = CONFIG.replace("\"dach\"", "\"south\"");
    run.write("bantam.toml", &away);
    assert_eq!(run.fine(&["route", "1001"]), "#1001: desk south, next is carl\n");
    let because = run.fine(&["route", "1001", "--explain"]);
    assert!(because.contains("desk south: route 3\n"), "{because}");
}

#[test]
fn a_script_that_names_its_desk_asks_no_route() {
    let run = Run::new();
    run.write("mine.yaml", &SCRIPT.replace("notify: true", "notify: sales"));
    run.talk(&["A new website", "5000", "40"]);
    let shown = run.fine(&["route", "1001", "--explain"]);
    assert!(shown.contains("desk sales: its script names it; by route 3 it would be dach\n"), "{shown}");
    assert!(shown.contains("free for whoever claims it\n"), "{shown}");
}

#[test]
fn of_a_lead_of_which_no_desk_is_told_it_is_said_which_one_it_would_be() {
    let run = Run::new();
    run.write("mine.yaml", &SCRIPT.replace(", notify: true", ""));
    run.talk(&["A new website", "5000", "40"]);
    let untold = "no desk: its script tells none of a lead that is mql";
    assert_eq!(run.fine(&["route", "1001"]), format!("#1001: {untold}; it would be dach, next is carl\n"));
    let why = run.fine(&["route", "1001", "--explain"]);
    assert!(why.contains(&format!("{untold}\nit would be dach: route 3\n")), "{why}");
    let object: Value = serde_json::from_str(&run.fine(&["route", "1001", "--json"])).unwrap();
    assert_eq!((&object["desk"], &object["would_be"]), (&Value::Null, &"dach".into()));
    for command in ["claim", "note", "assign"] {
        let refused = run.failed(&[command, "1001", "carl"][..if command == "claim" { 2 } else { 3 }]);
        assert!(refused.contains("no desk has #1001: none was told of it"), "{command}: {refused}");
    }
}

#[test]
fn what_was_done_is_listed() {
    let run = Run::new();
    run.talk(&["A new website", "5000", "skip"]);
    let told = "#1001   [time]  the rules: came to the desk dach\n";
    assert_eq!(run.fine(&["audit"]), told);
    assert_eq!(run.fine(&["audit", "--lead", "1001", "--since", "1h"]), told);
    for nothing in
        [&["audit", "--rep", "bea"][..], &["audit", "--rep", "telegram:77"], &["audit", "--since", "2099-01-01"]]
    {
        assert_eq!(run.fine(nothing), "Nothing was done.\n");
    }
    let object: Value = serde_json::from_str(&run.fine(&["audit", "--json"])).unwrap();
    assert_eq!((&object["lead"], &object["by"]), (&1001.into(), &"rules".into()));
    assert_eq!(object["what"]["told"]["desk"], "dach");
    assert!(run.failed(&["audit", "--lead", "7"]).contains("there is no lead #7"));
    assert!(run.failed(&["audit", "--rep", "slack:7"]).contains("write an account"));
    assert!(run.failed(&["audit", "--rep", "ann"]).contains("there is no rep `ann`: bantam.toml has bea, carl"));
}

#[test]
fn checking_only_says_what_each_desk_does() {
    let run = Run::new();
    let shown = run.fine(&["serve", "--check-only"]);
    let from = shown.find("desk ").unwrap();
    insta::assert_snapshot!("checked", &shown[from..]);
}

#[test]
fn a_route_that_no_script_understands_is_told_everywhere() {
    let run = Run::new();
    run.write("bantam.toml", &CONFIG.replace("team > 5", "taem > 5"));
    let fault = "bantam.toml:25:9: error: unknown name `taem`";
    for arguments in [&["serve", "--check-only"][..], &["check", "mine.yaml"]] {
        let shown = run.failed(arguments);
        assert!(shown.contains(fault) && shown.contains("did you mean `team`?"), "{shown}");
    }
    // A script to come may stand beside the others.
    std::fs::create_dir(run.path().join("conversations")).unwrap();
    let other = SCRIPT.replace("script: mine", "script: other").replace("id: team", "id: taem");
    run.write("conversations/other.yaml", &other);
    run.fine(&["serve", "--check-only"]);
    run.fine(&["check", "mine.yaml"]);
}
