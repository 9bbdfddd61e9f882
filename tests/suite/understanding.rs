//! The tables in `tests/understanding`: what people write in each language, and what it means.
//!
//! `tests/understanding/README.md` says how a row is written.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use bantam::core::answer::explain::question;
use bantam::core::answer::show::show;
use bantam::core::answer::{Command, Confidence, Counter, Meaning, Reading, Understood, understand};
use bantam::core::ids::{Currency, Language};
use bantam::core::script::model::{AnswerType, Question};
use bantam::core::script::value::{OptionValue, Region};
use jiff::civil::{Date, date};

/// A Wednesday.
const TODAY: Date = date(2027, 3, 10);

/// Fewer are no table; a language that is only begun may have fewer.
const FEWEST_ROWS: usize = 60;
const FEWEST_OF_A_LANGUAGE_BEGUN: usize = 20;
const BEGUN: &[&str] = &["it"];

#[test]
fn english() {
    check("en");
}

#[test]
fn german() {
    check("de");
}

#[test]
fn spanish() {
    check("es");
}

#[test]
fn french() {
    check("fr");
}

#[test]
fn portuguese() {
    check("pt");
}

#[test]
fn italian() {
    check("it");
}

#[test]
fn every_type_has_a_table_in_every_language() {
    let mut faults = Vec::new();
    for folder in folders() {
        let language = folder.file_name().unwrap().to_string_lossy().into_owned();
        let fewest = if BEGUN.contains(&language.as_str()) { FEWEST_OF_A_LANGUAGE_BEGUN } else { FEWEST_ROWS };
        for answer_type in AnswerType::UNBOUNDED {
            let path = folder.join(format!("{}.txt", answer_type.name()));
            let Ok(text) = fs::read_to_string(&path) else {
                faults.push(format!("{language}: no table of the type {}", answer_type.name()));
                continue;
            };
            let table = Table::read(&text);
            faults.extend(table.faults.iter().map(|fault| format!("{}: {fault}", path.display())));
            if table.rows.len() < fewest {
                faults.push(format!("{}: {} rows, {fewest} are the least", path.display(), table.rows.len()));
            }
            let mut seen = HashSet::new();
            for row in table.rows.iter().filter(|row| !seen.insert(row.reply)) {
                faults.push(format!("{}:{}: `{}` stands here twice", path.display(), row.line, row.reply));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/understanding");
    let mut folders: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

/// Every row of a language's tables means what it says; all that do not are told at once.
fn check(language: &str) {
    let folder = Path::new("tests/understanding").join(language);
    let language: Language = language.parse().unwrap();
    let mut wrong = Vec::new();
    for answer_type in AnswerType::UNBOUNDED {
        let path = folder.join(format!("{}.txt", answer_type.name()));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let table = Table::read(&text);
        let asked = table.question(answer_type);
        let reading = Reading { language, region: table.region, currency: Currency::EUR, today: TODAY };
        for Row { line, reply, meaning } in table.rows {
            let expected = if meaning == "as written" { reply } else { meaning };
            let found = outcome(&asked, &understand(&asked, reply, &reading), language);
            if found != expected {
                wrong.push(format!("{}:{line}: {reply} = {expected}\n    found: {found}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} rows\n{}", wrong.len(), wrong.join("\n"));
}

struct Table<'a> {
    /// Each with what else means it, the label first.
    options: Vec<Vec<&'a str>>,
    region: Option<Region>,
    rows: Vec<Row<'a>>,
    faults: Vec<String>,
}

struct Row<'a> {
    line: usize,
    reply: &'a str,
    meaning: &'a str,
}

impl<'a> Table<'a> {
    fn read(text: &'a str) -> Self {
        let mut table = Self { options: Vec::new(), region: None, rows: Vec::new(), faults: Vec::new() };
        for (index, line) in text.lines().enumerate() {
            // "#2" may be a reply.
            if line.trim().is_empty() || line.starts_with("# ") {
                continue;
            }
            if let Some((reply, meaning)) = line.rsplit_once(" = ") {
                table.rows.push(Row { line: index + 1, reply: reply.trim(), meaning: meaning.trim() });
            } else if let Some(options) = line.strip_prefix("options: ") {
                table.options = options.split(" | ").map(|option| option.split(" / ").collect()).collect();
            } else if let Some(region) = line.strip_prefix("region: ") {
                table.region = region.parse().ok();
            } else {
                table.faults.push(format!("line {}: no reply and meaning with ` = ` between them", index + 1));
            }
        }
        table
    }

    fn question(&self, answer_type: AnswerType) -> Question {
        let labels: Vec<String> = self.options.iter().map(|names| names[0].to_owned()).collect();
        let mut asked = question(answer_type, &labels);
        for (option, names) in asked.options.iter_mut().zip(&self.options) {
            option.means = names[1..].iter().map(|name| (*name).to_owned()).collect();
        }
        asked
    }
}

/// What was understood, as a table says it.
fn outcome(asked: &Question, understood: &Understood, language: Language) -> String {
    let value = match &understood.meaning {
        Meaning::Value(value) => show(asked, value, language),
        Meaning::Option(index) => match &asked.options[*index].value {
            OptionValue::Fixed(value) => show(asked, value, language),
            other => panic!("{other:?}"),
        },
        Meaning::Refusal => return "refusal".to_owned(),
        Meaning::Unsure => return "unsure".to_owned(),
        Meaning::Question(Counter::Why) => return "asks why".to_owned(),
        Meaning::Question(Counter::Other) => return "asks back".to_owned(),
        Meaning::Human => return "wants a person".to_owned(),
        Meaning::Command(command) => return format!("command {}", name_of(command)),
        Meaning::Other(_) => return "nothing".to_owned(),
    };
    // Figures are grouped with spaces that do not break.
    let value = value.replace(['\u{a0}', '\u{202f}'], " ");
    if understood.confidence == Confidence::Low { format!("offers {value}") } else { value }
}

fn name_of(command: &Command) -> &'static str {
    match command {
        Command::Start(_) => "start",
        Command::Help => "help",
        Command::Back => "back",
        Command::Skip => "skip",
        Command::Cancel => "cancel",
        Command::Restart => "restart",
        Command::Privacy => "privacy",
        Command::Human => "human",
        Command::Export => "export",
        Command::Forget => "forget",
        Command::Language(_) => "language",
        Command::Unknown => "unknown",
    }
}
