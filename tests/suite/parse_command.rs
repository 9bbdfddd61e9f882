//! `bantam parse` as whoever writes a script meets it.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn parse(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bantam"));
    command.arg("parse").args(arguments).env_clear().env("TZ", "UTC");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = command.spawn().expect("the program starts");
    // The program may have ended without reading.
    let _ = program.stdin.take().expect("piped").write_all(input.as_bytes());
    program.wait_with_output().expect("the program ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("what people read is UTF-8")
}

#[test]
fn what_was_understood_is_explained() {
    let replies: &[&[&str]] = &[
        &["money", "max 9k, ideally"],
        &["money", "between 4 and 6 thousand pounds a month"],
        &["money", "höchstens 12.500 € im Jahr", "--lang", "de"],
        &["money", "67"],
        &["money", "I'd rather not say"],
        &["money", "$900", "--region", "CA"],
        &["number", "at least 8 and at most 12"],
        &["timeline", "two weeks after Easter"],
        &["timeline", "nicht vor September", "--lang", "de"],
        &["timeline", "asap, by the end of next month"],
        &["timeline", "why do you ask?"],
        &["yes_no", "not really"],
        &["choice", "the second one", "--option", "Website", "--option", "Mobile app"],
        &["email", "it's ann [at] brightmill [dot] com"],
        &["phone", "030 901820", "--region", "DE"],
        &["number", "une trentaine de personnes", "--lang", "fr"],
        &["yes_no", "claro que sim", "--lang", "pt"],
        &["date", "el próximo viernes", "--lang", "es"],
        &["date", "15/03/2028", "--lang", "pt", "--region", "BR"],
        &["timeline", "entre junio y agosto", "--lang", "es"],
        &["timeline", "d'ici la fin du mois de mai", "--lang", "fr"],
        &["timeline", "no segundo semestre", "--lang", "pt"],
        &["money", "entre 10 y 15 mil euros", "--lang", "es"],
        &["money", "2 500 € par mois maximum", "--lang", "fr"],
        &["money", "no máximo R$ 9.000 por ano", "--lang", "pt"],
        &["timeline", "no lo sé todavía", "--lang", "es"],
        &["email", "je préfère ne pas le dire", "--lang", "fr"],
        &["multi_choice", "alles außer B", "--lang", "de", "--option", "Website", "--option", "App", "--option", "CRM"],
        &["url", "voyez www.brightmill.fr", "--lang", "fr"],
        &["company", "ich arbeite bei Brightmill", "--lang", "de"],
        &["name", "me llamo Ana Ruiz", "--lang", "es"],
        &["country", "estamos em Portugal", "--lang", "pt"],
        &["rating", "4 sur 5", "--lang", "fr"],
        &["text", "unsere Angebote dauern zu lange", "--lang", "de"],
        &["text", "/help"],
    ];
    let mut shown = String::new();
    for reply in replies {
        let output = parse(&[*reply, &["--now", "2027-03-10", "--explain"]].concat(), "");
        assert_eq!(output.status.code(), Some(0), "{reply:?}: {}", text(&output.stderr));
        let _ = writeln!(shown, "$ bantam parse {}\n{}", reply.join(" "), text(&output.stdout));
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn replies_come_one_a_line_when_none_is_given() {
    let output = parse(&["number"], "about thirty\nno idea\n");
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(text(&output.stdout));
}

#[test]
fn a_wrong_line_gets_an_error_and_the_rest_goes_on() {
    let input = concat!(
        r#"{"id":"a","kind":"money","lang":"en","text":"max 8k","now":"2027-03-10T09:30:00"}"#,
        "\n",
        r#"{"id":"b","kind":"weather","lang":"en","text":"sunny"}"#,
        "\nno object\n\n",
        r#"{"id":"c","kind":"timeline","lang":"de","text":"bis Ende März","now":"2027-03-10"}"#,
        "\n",
        r#"{"id":4,"kind":"bool","lang":"en","text":"it depends","now":"soon"}"#,
        "\n",
        r#"{"id":5,"kind":"bool","lang":"en","text":"it depends"}"#,
        "\n",
        r#"{"id":6,"kind":"choice","lang":"en","text":"2","options":["Website","App"]}"#,
        "\n",
        r#"{"id":7,"kind":"money","lang":"multi","text":"1 999,00 Kč"}"#,
        "\n",
        r#"{"id":8,"kind":"money","lang":"en","text":"67"}"#,
        "\n",
    );
    let output = parse(&["--jsonl"], input);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let lines: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
    let of = |id: Value| lines.iter().find(|line| line["id"] == id).expect("each id is answered");
    assert_eq!(lines.len(), 9);
    assert_eq!(of(json!("a"))["value"], json!({"min": null, "max": 8_000.0, "currency": null}));
    assert!(of(json!("b"))["error"].as_str().is_some_and(|error| error.contains("timeline")), "{lines:#?}");
    assert!(of(Value::Null)["error"].is_string());
    assert_eq!(of(json!("c"))["value"]["to"], "2027-03-31");
    assert!(of(json!(4))["error"].as_str().is_some_and(|error| error.contains("now")), "{lines:#?}");
    assert_eq!(of(json!(5))["value"], json!({"value": "unsure"}));
    assert_eq!(of(json!(6))["value"], json!({"value": "App"}));
    assert_eq!(of(json!(7))["value"]["currency"], "CZK");
    // What would only be offered is a guess.
    assert_eq!(of(json!(8))["value"], Value::Null);
    assert_eq!(of(json!(8))["guess"]["min"], 67_000.0);
}

#[test]
fn wrong_usage_says_what_there_is() {
    let unknown = parse(&["weather", "sunny"], "");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("yes_no"), "{}", text(&unknown.stderr));
    assert_eq!(parse(&[], "").status.code(), Some(2));
    assert_eq!(parse(&["--jsonl", "money"], "").status.code(), Some(2));
}
