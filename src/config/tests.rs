use std::collections::HashMap;
use std::path::Path;

use super::*;
use crate::config::ConfigError;

pub(in crate::config) fn env(variables: &[(&str, &str)]) -> impl Fn(&str) -> Option<String> {
    let variables: HashMap<String, String> = variables.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
    move |name: &str| variables.get(name).cloned()
}

pub(in crate::config) fn read_text(text: &str, variables: &[(&str, &str)]) -> Result<Config, Faults> {
    read(Path::new("bantam.toml"), text, &env(variables))
}

pub(in crate::config) fn faults(text: &str, variables: &[(&str, &str)]) -> String {
    read_text(text, variables).unwrap_err().to_string()
}

/// The file of design.md.
const WHOLE: &str = r#"
script = "bant"
database_url = "postgres://bantam:hunter2@db/bantam"
listen = "127.0.0.1:8080"
[telegram]
api_url = "http://localhost:8081/"
[discord]
[[desks]]
name = "sales"
rooms = ["telegram:-1001234567890", "telegram:-1001234567890/45", "discord:112233445566"]
members = ["telegram:4711", "discord:9911"]     # who may press the buttons; left out: everyone in the room
promise = "A colleague answers within 15 minutes."
[[desks]]
name = "north"
rooms = ["telegram:-7"]
[pacing]                                        # defaults: the platforms' rules; benchmarks lift them
telegram = { per_second = 0, per_group_per_minute = 5 }
"#;

#[test]
fn a_whole_file_is_read() {
    let config = read_text(WHOLE, &[("BANTAM_TELEGRAM_TOKEN", "123:abc")]).unwrap();
    assert_eq!(config.script, "bant");
    assert_eq!(config.database_url.expose(), "postgres://bantam:hunter2@db/bantam");
    assert_eq!(config.listen, Some(([127, 0, 0, 1], 8080).into()));
    assert_eq!(config.telegram.token, Some(Secret::new("123:abc")));
    assert_eq!(config.telegram.api_url.as_deref(), Some("http://localhost:8081"));
    assert_eq!(config.discord, Connection::default());
    let sales = config.desk("sales").unwrap();
    assert_eq!((sales.rooms.len(), sales.members.len()), (3, 2));
    assert_eq!(sales.promise.as_deref(), Some("A colleague answers within 15 minutes."));
    assert!(config.desk("north").unwrap().members.is_empty());
    let expected = Limits { per_second: 0, per_group_per_minute: 5, ..Pacing::default().telegram };
    assert_eq!(config.pacing, Pacing { telegram: expected, ..Pacing::default() });
}

#[test]
fn an_empty_file_and_none_give_the_defaults() {
    let config = read_text("", &[]).unwrap();
    assert_eq!((config.script.as_str(), config.database_url.expose()), ("bant", "sqlite://bantam.db"));
    assert_eq!((config.listen, config.telegram.token, config.desks.len()), (None, None, 0));
    assert_eq!(config.pacing, Pacing::default());
}

#[test]
fn variables_win_over_the_file() {
    let config = read_text(
        WHOLE,
        &[
            ("BANTAM_SCRIPT", "craft"),
            ("BANTAM_DATABASE_URL", "sqlite::memory:"),
            ("BANTAM_LISTEN", "[::1]:9000"),
            ("BANTAM_TELEGRAM_API_URL", "https://api.example.org"),
            ("BANTAM_DISCORD_TOKEN", " xyz\n"),
            ("BANTAM_PACING_TELEGRAM_PER_SECOND", "7"),
            ("BANTAM_PACING_DISCORD_PER_CHAT_BURST", "2"),
            ("BANTAM_DESKS", r#"[{name = "solo", rooms = ["discord:1"]}]"#),
        ],
    )
    .unwrap();
    assert_eq!((config.script.as_str(), config.database_url.expose()), ("craft", "sqlite::memory:"));
    assert_eq!(config.listen.unwrap().port(), 9000);
    assert_eq!(config.telegram.api_url.as_deref(), Some("https://api.example.org"));
    assert_eq!(config.discord.token, Some(Secret::new("xyz")));
    assert_eq!((config.pacing.telegram.per_second, config.pacing.discord.per_chat_burst), (7, 2));
    assert_eq!(config.desks.iter().map(|desk| desk.name.as_str()).collect::<Vec<_>>(), ["solo"]);
}

#[test]
fn who_is_blocked_and_how_much_is_heard_may_stand_in_the_file_and_in_variables() {
    let accounts = |config: &Config| config.blocked.iter().map(ToString::to_string).collect::<Vec<_>>();
    let text = "blocked = [\"telegram:4711\"]\n[limits]\nmessages_per_minute = 5\n";
    let config = read_text(text, &[("BANTAM_LIMITS_NEW_PROSPECTS_PER_MINUTE", "0")]).unwrap();
    assert_eq!(accounts(&config), ["telegram:4711"]);
    assert_eq!(config.limits, FloodLimits { messages_per_minute: 5, new_prospects_per_minute: 0 });
    let config = read_text(text, &[("BANTAM_BLOCKED", "[\"discord:1\", \"discord:2\"]")]).unwrap();
    assert_eq!(accounts(&config), ["discord:1", "discord:2"]);
    let config = read_text("", &[]).unwrap();
    assert_eq!((accounts(&config).len(), config.limits), (0, FloodLimits::default()));
    for (text, variable) in [
        ("blocked = [\"terminal:you\"]", ""),
        ("blocked = [\"telegram:-100\"]", ""),
        ("blocked = [\"telegram:1\", \"telegram:1\"]", ""),
        ("blocked = \"telegram:1\"", ""),
        ("[limits]\nmessages_per_minute = -1", ""),
        ("[limits]\nmessages = 1", ""),
        ("", "telegram:1"),
        ("", "[\"telegram:x\"]"),
        ("", "[1]"),
    ] {
        assert!(read_text(text, &[("BANTAM_BLOCKED", variable)]).is_err(), "{text} {variable}");
    }
}

#[test]
fn an_empty_variable_is_none() {
    let config = read_text(WHOLE, &[("BANTAM_SCRIPT", ""), ("BANTAM_TELEGRAM_TOKEN", " ")]).unwrap();
    assert_eq!((config.script.as_str(), config.telegram.token), ("bant", None));
}

#[test]
fn all_faults_are_found_at_once() {
    let text = r#"
scirpt = "bant"
listen = "localhost:8080"
database_url = "mysql://bantam:hunter2@db/bantam"

[telegram]
token = "123456:AAHsecretsecretsecret"
api_ulr = "http://localhost"

[discord]
api_url = "ftp://discord.example"

[[desks]]
name = "sales"
rooms = []
[[desks]]
name = "sales"
rooms = ["telegram:-1", "telegram:-1", "telegram:@sales", "icq:1", 5]
members = "telegram:4711"
[[desks]]
rooms = ["terminal:you"]

[pacing]
telegram = { per_secnd = 30, per_chat_burst = -1, per_chat_per_second = "one" }
slack = {}
"#;
    insta::assert_snapshot!(faults(text, &[]));
}

#[test]
fn faults_in_variables_name_the_variable() {
    let shown = faults(
        "",
        &[
            ("BANTAM_LISTEN", ":80"),
            ("BANTAM_DATABASE_URL", "bantam.db"),
            ("BANTAM_TELEGRAM_API_URL", "localhost:8081"),
            ("BANTAM_TELEGRAM_TOKEN", "123:abc and more"),
            ("BANTAM_PACING_TELEGRAM_PER_SECOND", "fast"),
            ("BANTAM_DESKS", r#"[{name = "sales"}]"#),
        ],
    );
    insta::assert_snapshot!(shown);
}

#[test]
fn a_file_that_is_no_toml_is_shown_without_its_tokens() {
    let shown = faults("script = bant\n[telegram]\ntoken_file = 123456:AAHsecret\n", &[]);
    insta::assert_snapshot!(shown);
}

#[test]
fn wrong_types_are_named() {
    insta::assert_snapshot!(faults("script = 5\ntelegram = true\ndesks = \"sales\"\npacing = []\n", &[]));
}

#[test]
fn nothing_secret_is_shown() {
    let secrets = ["AAHsecret", "hunter2"];
    let texts = [
        "tokn = \"AAHsecret\"",
        "[telegram]\ntoken = \"AAHsecret\"",
        "[telegram]\ntokem = \"AAHsecret\"",
        "telegram = { token = \"AAHsecret\", x = 1 }",
        "telegram = { x = 1, token = \"AAHsecret\" }",
        "telegram = { tokn = \"AAHsecret\", x = 1 }",
        "telegram = { x = 1, tokn = \"AAHsecret\" }",
        "telegram = { tokn = \"1234567890:AAHsecretAAHsecretAAHsecret\", api_url = \"x\" }",
        "[telegram]\ntoken = AAHsecret",
        "[telegram]\ntoken = \"AAHsecret",
        "[telegram]\ntoken: \"AAHsecret\"",
        "database_url = \"mysql://a:hunter2@b/c\"",
        "[telegram]\napi_url = \"http://a:hunter2@b/c\"",
    ];
    for text in texts {
        let shown = faults(text, &[]);
        assert!(!secrets.iter().any(|secret| shown.contains(secret)), "{shown}");
    }
    let config = read_text(WHOLE, &[("BANTAM_TELEGRAM_TOKEN", "123:AAHsecret")]).unwrap();
    let shown = format!("{config:?}");
    assert!(!secrets.iter().any(|secret| shown.contains(secret)), "{shown}");
}

#[test]
fn a_token_may_stand_in_a_file_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("token"), "123:abc\n").unwrap();
    let path = folder.path().join("bantam.toml");
    std::fs::write(&path, "[telegram]\ntoken_file = \"token\"").unwrap();
    let config = Config::load(Some(&path), &env(&[])).unwrap();
    assert_eq!(config.telegram.token, Some(Secret::new("123:abc")));
    let by_variable = Config::load(None, &env(&[("BANTAM_CONFIG", path.to_str().unwrap())])).unwrap();
    assert_eq!(by_variable, config);
    let won = Config::load(Some(&path), &env(&[("BANTAM_TELEGRAM_TOKEN", "9:z")])).unwrap();
    assert_eq!(won.telegram.token, Some(Secret::new("9:z")));
    std::fs::write(&path, "[telegram]\ntoken_file = \"elsewhere\"").unwrap();
    let error = Config::load(Some(&path), &env(&[])).unwrap_err().to_string();
    assert!(error.contains("bantam.toml:2:14: ") && error.contains("elsewhere can not be read"), "{error}");
}

#[test]
fn a_file_that_was_named_must_be_there() {
    let missing = Path::new("/nowhere/bantam.toml");
    let error = Config::load(Some(missing), &env(&[])).unwrap_err();
    assert!(matches!(error, ConfigError::Unreadable { .. }));
    assert!(error.to_string().starts_with("/nowhere/bantam.toml can not be read"), "{error}");
}

proptest::proptest! {
    #[test]
    fn no_file_panics(text in "[a-z\\[\\]=\"{}. \u{e9}\u{1f525}\n#0-9,]{0,120}") {
        let _ = read_text(&text, &[]).map_err(|faults| faults.to_string());
    }
}
