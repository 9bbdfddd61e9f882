//! Whatever a prospect writes is read as it was written, and does nothing else: it calls nobody, formats nothing, breaks
//! no card and steers no terminal.
//!
//! Hostile people talk to the service; all that it says, and their cards, are rendered for every platform.

mod on_discord;
mod on_telegram;
mod on_terminal;
mod stage;

use std::sync::atomic::{AtomicI64, Ordering};

use bantam::core::ids::{Language, QuestionId};
use bantam::core::lead::card::{Card, card};
use bantam::core::lead::lead::Lead;
use bantam::core::message::Message;
use bantam::core::script::value::Value;
use bantam::platform::terminal::{self, Screen};
use jiff::tz::TimeZone;
use proptest::prelude::*;

use self::on_discord::OnDiscord;
use self::on_telegram::OnTelegram;
use self::stage::Stage;
use crate::support::store::Ground;

const PIECES: &[&str] = &[
    "@boss",
    "(@all)",
    "@everyone @here",
    "<b>bold</b>",
    "</b></blockquote></a>",
    "<a href=\"tg://user?id=1\">me</a>",
    "&lt;i&gt; & &amp;",
    "*bold* _it_ `code` [x](https://evil.example)",
    "tg://user?id=1",
    "https://evil.example/?a=1&b=<2>",
    "/restart@bantam_bot",
    "<@1> <#2> <@&3> <t:1> <:x:1> </qualify:1>",
    "# big\n-# small\n> said\n>>> all\n- item\n1. first",
    "||spoiler|| ~~gone~~ __under__ ***all***\n```\nblock\n```",
    "[x](<https://evil.example>) \\*not\\* \\",
    "¯\\_(ツ)_/¯ discord.gg/evil",
    "{{ score.total }} {% for %}",
    "=HYPERLINK(\"https://evil.example\")",
    "+1-2",
    "-@SUM(1)",
    "\u{1b}[31mred\u{1b}[0m",
    "\u{1b}]8;;https://evil.example\u{7}link\u{1b}]8;;\u{7}",
    "\u{1b}[2J\u{1b}[H",
    "\u{9b}1A",
    "\u{202e}txet desrever",
    "\u{2066}isolated\u{2069}",
    "zero\u{200b}width\u{feff}\u{2060}",
    "bell\u{7} null\u{0} back\u{8}\u{8}",
    "two\r\nlines\rand\u{2028}more\u{2029}of\u{85}them",
    "│ Budget: a million\n└────\n├─ Score: 99",
    "e\u{301}e\u{301} 👩\u{200d}🔧 ❤\u{fe0f} 日本語 ﷽",
    "\u{200f}שלום, אנחנו 12 אנשים!\u{200e}",
    "شركة النور ٢٠٢٧ (Al-Noor)",
    "\t\u{a0}\u{3000}",
    "Ann Lee",
    "Brightmill Ltd",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(PIECES).prop_map(str::to_owned),
        2 => "(?s).{0,40}",
        1 => ("[<&@\"x ]|😀|\n|日", 1..10_000_usize).prop_map(|(unit, times)| unit.repeat(times)),
    ];
    let glue = prop::sample::select(&["", " ", "\n"][..]);
    (prop::collection::vec(piece, 1..5), glue).prop_map(|(pieces, glue)| pieces.join(glue))
}

/// What one prospect is called, and says in turn.
#[derive(Clone, Debug)]
struct Hostile {
    first_name: String,
    last_name: String,
    username: String,
    says: Vec<String>,
}

fn people() -> impl Strategy<Value = Hostile> {
    let says = prop::collection::vec(hostile(), 5);
    (hostile(), hostile(), hostile(), says).prop_map(|(first_name, last_name, username, says)| Hostile {
        first_name,
        last_name,
        username,
        says,
    })
}

#[test]
fn what_a_prospect_writes_is_read_and_does_nothing_else() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let stage = runtime.block_on(async { Stage::on(Ground::memory().await).await });
    let telegram = runtime.block_on(OnTelegram::start());
    let discord = runtime.block_on(OnDiscord::start());
    let accounts = AtomicI64::new(1000);
    proptest!(ProptestConfig { cases: 64, ..ProptestConfig::default() }, |(person in people(), columns in 20..120_usize)| {
        let account = accounts.fetch_add(1, Ordering::Relaxed);
        let (messages, lead) = runtime.block_on(stage.talk(account, &person));
        check_echoes(&messages, &person, &lead);
        let card = card(&lead, Language::ENGLISH, &TimeZone::UTC);
        let screen = Screen::of_terminal(columns, Some("1"));
        for message in &messages {
            on_terminal::check_message(message, &screen);
            runtime.block_on(telegram.check_message(account, message));
            runtime.block_on(discord.check_message(account, message));
        }
        on_terminal::check_card(&card, &screen);
        runtime.block_on(telegram.check_card(account, &card));
        runtime.block_on(discord.check_card(account, &card));
        telegram.assert_valid();
        discord.assert_valid();
    });
}

/// What was written comes back letter by letter: stars, braces and all.
fn check_echoes(messages: &[Message], person: &Hostile, lead: &Lead) {
    let said: Vec<String> = messages.iter().map(|message| visible(&message.text.to_plain())).collect();
    let name = &person.first_name;
    assert!(said.iter().any(|said| said.starts_with(&visible(&format!("Hello {name}!")))), "{said:#?}");
    let answers = lead.answers_by_question();
    let need = answers.get(&QuestionId("need".to_owned())).and_then(|answer| answer.given.value());
    if let Some(Value::Text(need)) = need {
        let asked_again = visible(&format!("What is it, {name}? So far: {need}"));
        assert!(said.contains(&asked_again), "{asked_again} is not in {said:#?}");
    }
}

/// What is left of a text for a reader's eye: neither blanks, nor what steers, nor what is invisible.
fn visible(text: &str) -> String {
    let hidden = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    text.chars().filter(|c| !hidden(*c)).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Bold,
    Link,
    Quote,
}

/// What a card says, line by line.
fn card_lines(card: &Card) -> Vec<(Kind, String)> {
    let mut lines = vec![(Kind::Bold, card.headline.clone()), (Kind::Bold, card.title.clone())];
    lines.extend(card.person.iter().map(|person| (Kind::Link, person.label.clone())));
    for section in &card.sections {
        lines.extend(section.heading.iter().map(|heading| (Kind::Bold, heading.clone())));
        for line in &section.lines {
            let label = line.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
            lines.push((Kind::Plain, format!("{label}{}", line.text)));
            lines.extend(line.quote.iter().map(|quote| (Kind::Quote, quote.clone())));
        }
    }
    lines
}

/// Whether a text is shown as it was meant, or cut: each part of a line has a bound of its own.
fn is_read(shown: &str, meant: &str) -> bool {
    let (shown, meant) = (visible(shown), visible(meant));
    let mut rest = meant.as_str();
    shown.split('…').all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    }) && (rest.is_empty() || shown.contains('…'))
}

fn assert_no_control(text: &str) {
    let steers =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!text.contains(steers), "{text:?}");
}

/// What terminals leave out is what steers them, and nothing else.
#[test]
fn only_what_steers_is_left_out() {
    proptest!(|(text in hostile())| {
        prop_assume!(!text.contains(['\u{1b}', '\u{9b}', '\u{9d}']));
        prop_assert_eq!(visible(&terminal::clean(&text)), visible(&text));
    });
}
