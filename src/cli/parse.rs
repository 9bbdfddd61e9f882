//! `bantam parse`: what a reply means, and why; for whoever writes a script or improves how replies are understood.

use std::io::{BufRead, IsTerminal, Write};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::json;

use crate::clock::Clock;
use crate::core::answer::explain::{Explained, explain, question};
use crate::core::answer::show::show;
use crate::core::answer::{Confidence, Counter, Meaning, Misfit, Reading, understand};
use crate::core::ids::{Currency, Language};
use crate::core::script::model::{AnswerType, Question};
use crate::core::script::value::{OptionValue, Per, Region, Timeline, Value};
use crate::platform::terminal;

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The type of the question: money, timeline, number, yes_no, choice, email …
    #[arg(value_name = "TYPE", value_parser = answer_type, required_unless_present = "jsonl")]
    answer_type: Option<AnswerType>,
    /// The reply; read from standard input, one a line, when left out.
    text: Option<String>,
    /// The language of the conversation.
    #[arg(long, value_name = "LANGUAGE", value_parser = super::language, default_value = "en")]
    lang: Language,
    /// The country whose habits decide about phone numbers, dates and `$`, as in DE.
    #[arg(long)]
    region: Option<Region>,
    /// The script's currency.
    #[arg(long, default_value = "EUR")]
    currency: Currency,
    /// What the question wants an amount for: project, month, year or seat.
    #[arg(long, value_parser = per)]
    per: Option<Per>,
    /// The day on which the reply is given; today when left out.
    #[arg(long, value_name = "DATE")]
    now: Option<Date>,
    /// An option of a choice, by its label; several times for several.
    #[arg(long = "option", value_name = "LABEL")]
    options: Vec<String>,
    /// Show what each known word stands for.
    #[arg(long)]
    explain: bool,
    /// Read one JSON object a line (id, kind, lang, text, now, region, options) and write what each means.
    #[arg(long, conflicts_with_all = ["answer_type", "text", "explain"])]
    jsonl: bool,
}

fn answer_type(name: &str) -> Result<AnswerType, String> {
    let wanted = if name == "bool" { "yes_no" } else { name };
    let names = || AnswerType::UNBOUNDED.each_ref().map(AnswerType::name).join(", ");
    AnswerType::unbounded(wanted).ok_or_else(|| format!("one of {}", names()))
}

fn per(name: &str) -> Result<Per, String> {
    let names = || Per::ALL.map(Per::name).join(", ");
    Per::ALL.into_iter().find(|per| per.name() == name).ok_or_else(|| format!("one of {}", names()))
}

/// Reads the reply or replies. Whether all of them could be handled.
pub(super) fn run(arguments: &Arguments, input: &mut impl BufRead, out: &mut impl Write) -> anyhow::Result<bool> {
    let today = arguments.now.unwrap_or_else(|| Clock::System.now().to_zoned(TimeZone::system()).date());
    let reading = Reading { language: arguments.lang, region: arguments.region, currency: arguments.currency, today };
    let Some(answer_type) = arguments.answer_type.clone() else {
        return answer_requests(&reading, input, out);
    };
    let answer_type = match answer_type {
        AnswerType::Money { min, max, .. } => AnswerType::Money { min, max, per: arguments.per },
        other => other,
    };
    let asked = question(answer_type, &arguments.options);
    let depth = if arguments.explain { Depth::Words } else { Depth::Meaning };
    if let Some(text) = &arguments.text {
        write_explained(&asked, text, &reading, depth, out)?;
        return Ok(true);
    }
    let prompts = std::io::stdin().is_terminal();
    let mut line = String::new();
    loop {
        if prompts {
            write!(out, "{}> ", asked.answer_type.name())?;
            out.flush()?;
        }
        line.clear();
        if input.read_line(&mut line)? == 0 {
            return Ok(true);
        }
        let text = line.trim_end_matches(['\n', '\r']);
        if !prompts {
            writeln!(out, "> {}", terminal::one_line(text))?;
        }
        write_explained(&asked, text, &reading, depth, out)?;
        writeln!(out)?;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    Meaning,
    /// And what each known word stands for.
    Words,
}

fn write_explained(
    asked: &Question,
    text: &str,
    reading: &Reading,
    depth: Depth,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let Explained { understood, words } = explain(asked, text, reading);
    let shown = |value: &Value| show(asked, value, reading.language);
    writeln!(out, "means       {}", meaning_shown(asked, &understood.meaning, reading))?;
    if !understood.span.is_empty() {
        writeln!(out, "matched     {}", terminal::one_line(&text[understood.span.clone()]))?;
    }
    writeln!(out, "confidence  {}", confidence_shown(understood.confidence, &understood.meaning))?;
    for other in &understood.alternatives {
        writeln!(out, "or          {}", shown(other))?;
    }
    if depth == Depth::Meaning {
        return Ok(());
    }
    for (index, known) in words.iter().enumerate() {
        let head = if index == 0 { "because" } else { "" };
        writeln!(out, "{head:<12}{}: {}", terminal::one_line(&text[known.span.clone()]), known.stands_for)?;
    }
    Ok(())
}

fn meaning_shown(asked: &Question, meaning: &Meaning, reading: &Reading) -> String {
    match meaning {
        Meaning::Value(value) => show(asked, value, reading.language),
        Meaning::Option(index) => match option_value(asked, *index, reading.today) {
            Some(value) => format!("option {}: {}", index + 1, show(asked, &value, reading.language)),
            None => format!("option {}", index + 1),
        },
        Meaning::Refusal => "no answer: refuses to say".to_owned(),
        Meaning::Unsure => "no answer: does not know".to_owned(),
        Meaning::Question(Counter::Why) => "no answer: asks why".to_owned(),
        Meaning::Question(Counter::Other) => "no answer: asks back".to_owned(),
        Meaning::Human => "no answer: wants a person".to_owned(),
        Meaning::Command(command) => format!("no answer: a command, {command:?}"),
        Meaning::Other(misfit) => match misfit {
            Misfit::NotFound => format!("no answer: nothing of the type {}", asked.answer_type.name()),
            Misfit::Empty => "no answer: empty".to_owned(),
            Misfit::SmallTalk => "no answer: small talk".to_owned(),
            Misfit::TooLong { limit } => format!("no answer: longer than {limit} characters"),
            Misfit::TooShort { limit } => format!("no answer: shorter than {limit} characters"),
            Misfit::OutOfBounds { .. } => "no answer: beyond the bounds".to_owned(),
        },
    }
}

fn option_value(asked: &Question, index: usize, today: Date) -> Option<Value> {
    asked.options.get(index).and_then(|option| OptionValue::on(&option.value, today))
}

fn confidence_shown(confidence: Confidence, meaning: &Meaning) -> &'static str {
    match (confidence, meaning) {
        (Confidence::High, Meaning::Value(_) | Meaning::Option(_)) => "high: taken",
        (Confidence::Medium, Meaning::Value(_) | Meaning::Option(_)) => "medium: taken, and said back",
        (Confidence::Low, Meaning::Value(_) | Meaning::Option(_)) => "low: offered, \"did you mean …?\"",
        (Confidence::High, _) => "high",
        (Confidence::Medium, _) => "medium",
        (Confidence::Low, _) => "low",
    }
}

/// One line of `--jsonl`.
#[derive(Debug, Deserialize)]
struct Request {
    kind: String,
    #[serde(default)]
    lang: Option<String>,
    text: String,
    #[serde(default)]
    now: Option<String>,
    #[serde(default)]
    region: Option<String>,
    #[serde(default)]
    options: Vec<String>,
}

fn answer_requests(reading: &Reading, input: &mut impl BufRead, out: &mut impl Write) -> anyhow::Result<bool> {
    let mut all_fine = true;
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            return Ok(all_fine);
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let request: Result<serde_json::Value, _> = serde_json::from_slice(&line);
        let id = request.as_ref().ok().and_then(|request| request.get("id")).cloned();
        let id = id.unwrap_or(serde_json::Value::Null);
        let answered = request.map_err(|error| error.to_string()).and_then(|request| answer(request, reading));
        let mut object = answered.unwrap_or_else(|error| {
            all_fine = false;
            json!({"error": error})
        });
        object["id"] = id;
        writeln!(out, "{object}")?;
    }
}

fn answer(request: serde_json::Value, defaults: &Reading) -> Result<serde_json::Value, String> {
    let request: Request = serde_json::from_value(request).map_err(|error| error.to_string())?;
    let language = match request.lang.as_deref() {
        // Prices as printed, in whatever language.
        None | Some("multi") => defaults.language,
        Some(tag) => tag.parse().map_err(|error| format!("lang: {error}"))?,
    };
    let region = request.region.map(|code| code.parse()).transpose().map_err(|error| format!("region: {error}"))?;
    let day = |now: &str| now.get(..10).and_then(|day| day.parse::<Date>().ok());
    let today = match request.now.as_deref() {
        None => defaults.today,
        Some(now) => day(now).ok_or_else(|| format!("now: `{now}` is no date: write 2027-03-10"))?,
    };
    let reading = Reading { language, region: region.or(defaults.region), currency: defaults.currency, today };
    let asked = question(answer_type(&request.kind).map_err(|error| format!("kind: {error}"))?, &request.options);
    let understood = understand(&asked, &request.text, &reading);
    let value = match &understood.meaning {
        Meaning::Value(value) => Some(value.clone()),
        Meaning::Option(index) => option_value(&asked, *index, today),
        _ => None,
    };
    let plain = value.map(|value| plain(&value));
    let unsure = asked.answer_type == AnswerType::YesNo && understood.meaning == Meaning::Unsure;
    let plain = if unsure { Some(json!({"value": "unsure"})) } else { plain };
    let confidence = match understood.confidence {
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    };
    // What a conversation would only offer is no value yet.
    let (value, guess) = if understood.confidence == Confidence::Low { (None, plain) } else { (plain, None) };
    let mut object = json!({
        "value": value,
        "meaning": meaning_name(&understood.meaning),
        "confidence": confidence,
        "matched": request.text.get(understood.span.clone()),
    });
    if let Some(guess) = guess {
        object["guess"] = guess;
    }
    Ok(object)
}

fn meaning_name(meaning: &Meaning) -> &'static str {
    match meaning {
        Meaning::Value(_) => "value",
        Meaning::Option(_) => "option",
        Meaning::Refusal => "refusal",
        Meaning::Unsure => "unsure",
        Meaning::Question(_) => "question",
        Meaning::Human => "human",
        Meaning::Command(_) => "command",
        Meaning::Other(_) => "other",
    }
}

fn plain(value: &Value) -> serde_json::Value {
    match value {
        Value::Money(_) | Value::Number(_) => value.to_plain_json(),
        Value::Timeline(Timeline { from, to, asap }) => json!({"from": from, "to": to, "asap": asap}),
        Value::Email(email) => json!({"value": email.address}),
        Value::Phone(phone) => json!({"value": phone.number, "extension": phone.extension}),
        Value::Text(_)
        | Value::Choice(_)
        | Value::MultiChoice(_)
        | Value::YesNo(_)
        | Value::Date(_)
        | Value::Url(_)
        | Value::Company(_)
        | Value::Name(_)
        | Value::Country(_)
        | Value::Rating(_) => json!({"value": value.to_plain_json()}),
    }
}
