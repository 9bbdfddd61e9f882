//! Whatever a prospect writes is read as it was written, and does nothing else: it calls nobody, formats nothing, breaks
//! no card and steers no terminal.
//!
//! Hostile people talk to the service; all that it says, and their cards, are rendered for every platform.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use bantam::clock::Clock;
use bantam::core::dialogue::state::{Phase, State};
use bantam::core::event::{Action, Event, Inbound, Person, Press};
use bantam::core::ids::{Account, Chat, InboundKey, Language, Platform};
use bantam::core::lead::card::{Card, card};
use bantam::core::lead::desk::Desk;
use bantam::core::lead::lead::Lead;
use bantam::core::message::Message;
use bantam::core::script::load::load;
use bantam::platform::telegram::{Telegram, connect};
use bantam::platform::terminal::{self, Emphasis, Screen};
use bantam::platform::{Outgoing, Sender};
use bantam::service::ids::Ids;
use bantam::service::scripts::Scripts;
use bantam::service::turns::Turns;
use bantam::store::record::Payload;
use proptest::prelude::*;
use unicode_width::UnicodeWidthChar;

use crate::support::store::{Ground, at};
use crate::support::telegram::{FakeTelegram, TOKEN};

/// Everything a prospect may put somewhere comes back somewhere: in texts, reasons, summary and card.
const SCRIPT: &str = r#"
script: echo
framework: [need, authority]
languages: [en]
currency: EUR
greeting: "Hello {{ prospect.first_name }}!"
confirm: "Is this right, *{{ prospect.first_name }}*?"
questions:
  - {id: need, dimension: need, ask: "What is it, {{ prospect.first_name }}?", type: text, optional: true}
  - {id: decider, dimension: authority, ask: "Who decides on {{ need }}?", type: name, optional: true}
  - {id: company, ask: "Which company?", type: company, optional: true}
  - {id: heard, ask: "{{ company }} heard of us where?", type: text, optional: true}
  - {id: topics, ask: "Which ones?", type: multi_choice, optional: true, options: [{label: A, value: a}, {label: B, value: b}]}
score:
  interest:
    - {when: has(answers.need), points: 10, because: "wants {{ need }}"}
stages:
  - {stage: mql, temperature: warm, notify: sales, say: "*Thank you*, {{ prospect.first_name }} of {{ company }}. {{ need }}!"}
"#;

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
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let stage = runtime.block_on(Stage::set());
    let accounts = AtomicI64::new(1000);
    proptest!(ProptestConfig { cases: 64, ..ProptestConfig::default() }, |(person in people(), columns in 20..120_usize)| {
        let account = accounts.fetch_add(1, Ordering::Relaxed);
        let (messages, lead) = runtime.block_on(stage.talk(account, &person));
        let card = card(&lead, Language::ENGLISH);
        let screen = Screen::of_terminal(columns, Some("1"));
        for message in &messages {
            check_terminal_message(message, &screen);
            runtime.block_on(stage.check_telegram_message(account, message));
        }
        check_terminal_card(&card, &screen);
        runtime.block_on(stage.check_telegram_card(account, &card));
        stage.fake.assert_valid();
    });
}

/// The service on a database in memory, and a Telegram to send to.
struct Stage {
    ground: Ground,
    turns: Turns,
    fake: FakeTelegram,
    telegram: Telegram,
}

impl Stage {
    async fn set() -> Self {
        let ground = Ground::memory().await;
        let script = load("echo", SCRIPT).script.expect("the script has no faults");
        let scripts = Scripts::open(ground.store.clone(), script, SCRIPT, at(0)).await.unwrap();
        let desk = Desk {
            name: "sales".to_owned(),
            rooms: vec!["telegram:-100".parse().unwrap()],
            members: Vec::new(),
            promise: None,
        };
        let turns = Turns {
            store: ground.store.clone(),
            writer: ground.writer.clone(),
            scripts: Arc::new(scripts),
            desks: [desk].into(),
            clock: Clock::standing_at(at(0)),
            ids: Arc::new(Ids::new(1)),
        };
        let fake = FakeTelegram::start().await;
        let telegram = connect(TOKEN, &fake.url()).await.expect("the fake knows its bot");
        Self { ground, turns, fake, telegram }
    }

    /// Everything that was said to a prospect until the end, and the lead.
    async fn talk(&self, account: i64, hostile: &Hostile) -> (Vec<Message>, Lead) {
        let mut messages = self.handle(account, hostile, Event::Start { payload: None }).await;
        for text in &hostile.says {
            let before = self.state(account).await.phase;
            messages.extend(self.handle(account, hostile, Event::Say(text.clone())).await);
            // What was not understood is skipped.
            if self.state(account).await.phase != Phase::Confirming
                && before_asks_the_same(&before, &self.state(account).await)
            {
                messages.extend(self.handle(account, hostile, Event::Say("/skip".to_owned())).await);
            }
        }
        for _ in 0..20 {
            let state = self.state(account).await;
            let event = match state.phase {
                Phase::Finished => break,
                Phase::Confirming => Event::Press(Press {
                    conversation: state.conversation,
                    prompt: state.prompt,
                    action: Action::Confirm,
                }),
                Phase::Choosing => Event::Say("/back".to_owned()),
                Phase::Fresh | Phase::Consent | Phase::Cancelled { .. } => Event::Start { payload: None },
                Phase::Asking { .. } => Event::Say("/skip".to_owned()),
            };
            messages.extend(self.handle(account, hostile, event).await);
        }
        let state = self.state(account).await;
        assert_eq!(state.phase, Phase::Finished, "the dialogue ends");
        let lead = self.turns.store.load_lead(state.lead).await.unwrap().expect("the lead is kept");
        (messages, lead)
    }

    async fn handle(&self, account: i64, hostile: &Hostile, event: Event) -> Vec<Message> {
        let from = Person {
            account: Account { platform: Platform::Telegram, id: account.to_string() },
            first_name: Some(hostile.first_name.clone()),
            last_name: Some(hostile.last_name.clone()),
            username: Some(hostile.username.clone()),
            language: None,
        };
        let key = InboundKey(format!("telegram:{}", self.turns.ids.next(at(0))));
        let settled = self.turns.handle(&Inbound { key, chat: private(account), from, event }).await.unwrap();
        let messages = settled.owed.into_iter().filter_map(|owed| match owed.payload {
            Payload::Message(message) => Some(message),
            Payload::Card(_) => None,
        });
        messages.collect()
    }

    async fn state(&self, account: i64) -> State {
        let account_id = Account { platform: Platform::Telegram, id: account.to_string() };
        let stored = self.ground.store.load_conversation(&private(account), &account_id).await.unwrap();
        stored.expect("the conversation is kept").state
    }

    async fn check_telegram_message(&self, account: i64, message: &Message) {
        let prospect = self.fake.prospect(account);
        prospect.meet();
        let before = prospect.messages().len();
        let outgoing = Outgoing::Message(message.clone());
        self.telegram.send(&private(account), &outgoing).await.expect("it is sent");
        let pages = &prospect.messages()[before..];
        let html: String = pages.iter().filter(|page| page.html != "✓").map(|page| page.html.as_str()).collect();
        let pieces = pieces(&html);
        let said = |bold: bool| -> String {
            let pieces = pieces.iter().flatten().filter(|piece| (piece.kind == Kind::Bold) == bold);
            pieces.map(|piece| visible(&piece.text)).collect()
        };
        let meant = |bold: bool| -> String {
            let runs = message.text.0.iter().filter(|run| run.emphasis == bold);
            runs.map(|run| visible(&run.text)).collect()
        };
        assert!(pieces.iter().flatten().all(|piece| matches!(piece.kind, Kind::Plain | Kind::Bold)), "{html}");
        assert_eq!((said(true), said(false)), (meant(true), meant(false)));
    }

    async fn check_telegram_card(&self, account: i64, card: &Card) {
        let number = -100_000 - account;
        let room = self.fake.room(number);
        room.meet();
        let address = format!("telegram:{number}").parse().unwrap();
        self.telegram.send(&address, &Outgoing::Card(card.clone())).await.expect("it is sent");
        let messages = room.messages();
        assert_eq!(messages.len(), 1, "a card is one message");
        assert_nobody_is_called(&messages[0].text);
        assert_no_control(&messages[0].text);
        check_card_lines(&pieces(&messages[0].html), card);
    }
}

fn before_asks_the_same(before: &Phase, now: &State) -> bool {
    match (before, &now.phase) {
        (Phase::Asking { question: before, .. }, Phase::Asking { question: now, .. }) => before == now,
        _ => false,
    }
}

fn private(account: i64) -> Chat {
    Chat { platform: Platform::Telegram, id: account.to_string() }
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

#[derive(Clone, Debug)]
struct Piece {
    kind: Kind,
    text: String,
}

/// The lines of a message as Telegram shows it, each in pieces of one kind; a quote is one piece, however many lines it has.
fn pieces(html: &str) -> Vec<Vec<Piece>> {
    let mut lines = vec![Vec::new()];
    let mut kind = Kind::Plain;
    let mut rest = html;
    while !rest.is_empty() {
        let end = rest.find(['<', '\n']).unwrap_or(rest.len());
        let end = if kind == Kind::Quote { rest.find('<').expect("a quote ends") } else { end };
        if end > 0 {
            lines.last_mut().unwrap().push(Piece { kind, text: unescaped(&rest[..end]) });
        }
        rest = &rest[end..];
        if let Some(after) = rest.strip_prefix('\n') {
            lines.push(Vec::new());
            rest = after;
        } else if let Some((tag, after)) = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')) {
            kind = match tag {
                "b" => Kind::Bold,
                "blockquote" => Kind::Quote,
                "/b" | "/blockquote" | "/a" => Kind::Plain,
                link => {
                    let target = link.strip_prefix("a href=\"").and_then(|rest| rest.strip_suffix('"'));
                    let target = target.unwrap_or_else(|| panic!("<{tag}> in {html}"));
                    assert!(target.starts_with("https://t.me/") || target.starts_with("tg://user?id=1"), "{target}");
                    Kind::Link
                }
            };
            rest = after;
        }
    }
    lines
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Every line of the card in its place, and no other; a card that is too long loses quotes, then lines from the end.
fn check_card_lines(lines: &[Vec<Piece>], card: &Card) {
    let mut meant = card_lines(card);
    meant.retain(|(_, text)| !visible(text).is_empty());
    let mut meant = meant.into_iter().peekable();
    let shown: Vec<(Kind, String)> = lines
        .iter()
        .filter_map(|line| {
            let text: String = line.iter().map(|piece| piece.text.as_str()).collect();
            let kind = line.first()?.kind;
            assert!(line.iter().all(|piece| piece.kind == kind), "{line:?}");
            (!visible(&text).is_empty()).then_some((kind, text))
        })
        .collect();
    for (at, (kind, text)) in shown.iter().enumerate() {
        if text == "…" && *kind == Kind::Plain && at + 1 == shown.len() {
            return;
        }
        while *kind != Kind::Quote && meant.next_if(|(kind, _)| *kind == Kind::Quote).is_some() {}
        let (meant_kind, meant) = meant.next().unwrap_or_else(|| panic!("nobody meant {text:?}"));
        assert_eq!((*kind, is_read(text, &meant)), (meant_kind, true), "{text:?} is not {meant:?}");
    }
    assert!(meant.all(|(kind, _)| kind == Kind::Quote), "lines are missing from {shown:?}");
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

fn assert_nobody_is_called(text: &str) {
    let letters: Vec<char> = text.chars().collect();
    for at in (0..letters.len()).filter(|&at| letters[at] == '@') {
        let inside_a_word = at > 0 && (letters[at - 1].is_ascii_alphanumeric() || letters[at - 1] == '_');
        assert!(inside_a_word || letters.get(at + 1) == Some(&'\u{2060}'), "somebody is called by {text}");
    }
}

fn assert_no_control(text: &str) {
    let steers =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!text.contains(steers), "{text:?}");
}

fn check_terminal_message(message: &Message, screen: &Screen) {
    let shown = terminal::render_message(message, screen);
    assert_fits(&shown, screen);
    let mut meant = visible(&terminal::clean(&message.text.to_plain()));
    assert!(visible(&shown).starts_with(&meant), "{shown}\nis not\n{meant}");

    // Only what we emphasise is bold.
    let shown = terminal::render_message(message, &Screen { emphasis: Emphasis::Bold, ..*screen });
    let (mut bold, mut is_bold, mut rest) = (String::new(), false, shown.as_str());
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        if is_bold {
            bold.push_str(before);
        }
        is_bold = after.starts_with("[1m");
        rest = after.strip_prefix("[1m").or(after.strip_prefix("[0m")).expect("no other escape sequence");
    }
    meant = message.text.0.iter().filter(|run| run.emphasis).map(|run| visible(&terminal::clean(&run.text))).collect();
    assert_eq!(visible(&bold), meant);
}

fn check_terminal_card(card: &Card, screen: &Screen) {
    let shown = terminal::render_card(card, screen);
    assert_fits(&shown, screen);
    let is_framed = |line: &str| line.starts_with(['┌', '│', '├', '└']);
    assert!(shown.lines().all(is_framed), "{shown}");
    let corners = |corner: char| shown.lines().filter(|line| line.starts_with(corner)).count();
    let headings = card.sections.iter().filter(|section| section.heading.is_some()).count();
    assert_eq!((corners('┌'), corners('├'), corners('└')), (1, headings, 1), "{shown}");

    let unframed = |text: &str| visible(text).replace(['┌', '│', '├', '└', '─', '“', '”'], "");
    let person = card.person.as_ref().map(|person| (person.label.clone(), person.account.to_string()));
    for (_, meant) in card_lines(card) {
        let meant = unframed(&terminal::clean(&meant));
        assert!(unframed(&shown).contains(&meant), "{shown}\nlacks\n{meant}");
    }
    assert!(person.is_none_or(|(_, account)| shown.contains(&account)), "{shown}");
}

/// No line is wider than the screen, and nothing in it steers.
fn assert_fits(shown: &str, screen: &Screen) {
    assert_no_control(shown);
    for line in shown.lines() {
        let width: usize = line.chars().map(|c| c.width().unwrap_or(0)).sum();
        assert!(width <= screen.width, "{width} of {} columns: {line}", screen.width);
    }
}

/// What terminals leave out is what steers them, and nothing else.
#[test]
fn only_what_steers_is_left_out() {
    proptest!(|(text in hostile())| {
        prop_assume!(!text.contains(['\u{1b}', '\u{9b}', '\u{9d}']));
        prop_assert_eq!(visible(&terminal::clean(&text)), visible(&text));
    });
}
