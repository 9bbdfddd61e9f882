//! Messages, cards and lists in the terminal.

use std::process::Command;

use bantam::core::lead::card::Card;
use bantam::core::message::Message;
use bantam::platform::terminal::{self, Emphasis, Screen};
use unicode_width::UnicodeWidthChar;

use super::stage::Stage;
use super::{Hostile, PIECES, assert_no_control, card_lines, visible};
use crate::support::store::Ground;

pub(super) fn check_message(message: &Message, screen: &Screen) {
    let shown = terminal::render_message(message, screen);
    assert_fits(&shown, screen);
    let meant = |wanted: fn(bool) -> bool| -> String {
        let runs = message.text.0.iter().filter(|run| wanted(run.emphasis));
        runs.map(|run| visible(&terminal::clean(&run.text))).collect()
    };
    let everything = meant(|_| true);
    assert!(visible(&shown).starts_with(&everything), "{shown}\nis not\n{everything}");

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
    assert_eq!(visible(&bold), meant(|emphasis| emphasis));
}

pub(super) fn check_card(card: &Card, screen: &Screen) {
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

/// Whatever a lead is called, it takes one row of the list, and its page steers nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_lead_is_one_row_of_the_list() {
    let stage = Stage::on(Ground::sqlite().await).await;
    for (account, piece) in (1..).zip(PIECES) {
        let text = (*piece).to_owned();
        let says = vec![text.clone(); 5];
        let person = Hostile { first_name: text.clone(), last_name: text.clone(), username: text, says };
        Box::pin(stage.talk(account, &person)).await;
    }
    let rows = leads(&stage, &[]);
    // Headings above, the sum below.
    assert_eq!(rows.lines().count(), PIECES.len() + 2, "{rows}");
    let rows: Vec<&str> = rows.lines().skip(1).take(PIECES.len()).collect();
    assert!(rows.iter().all(|row| row.starts_with('#') && row.contains(" warm mql ")), "{rows:#?}");
    for row in &rows {
        assert_no_control(row);
    }
    for row in rows {
        let number = row.split(' ').next().expect("split gives one");
        assert_no_control(&leads(&stage, &["show", number]));
    }
    // Programs get what was written, letter by letter, in one object a line.
    let objects = leads(&stage, &["--json"]);
    for (object, piece) in objects.lines().rev().zip(PIECES).filter(|(_, piece)| !piece.starts_with('/')) {
        let lead: serde_json::Value = serde_json::from_str(object).expect("a line is an object");
        // No database keeps a NUL.
        assert_eq!(lead["answers"]["need"]["raw"], piece.trim().replace('\0', "\u{fffd}"));
    }
    assert_eq!(objects.lines().count(), PIECES.len());
}

/// What `bantam leads` prints.
fn leads(stage: &Stage, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bantam"));
    command.env_clear().arg("leads").args(arguments).args(["--database-url", &stage.ground.address]);
    let output = command.output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}
