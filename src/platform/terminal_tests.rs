use proptest::prelude::*;

use super::*;
use crate::core::event::{Action, Press};
use crate::core::ids::{ConversationId, LeadId, LeadNumber};
use crate::core::lead::buttons::CardButton;
use crate::core::lead::card::{PersonLink, Section};
use crate::core::lead::press::{DeskAction, DeskPress, TieAction};
use crate::core::message::{Button, Run};
use crate::core::stage::{Stage, Temperature};

const TERMINAL: Screen = Screen { width: 60, emphasis: Emphasis::Bold };
const NARROW: Screen = Screen { width: 30, emphasis: Emphasis::Plain };

fn button(label: &str, role: ButtonRole) -> Button {
    let press = Press { conversation: ConversationId(1), prompt: 1, action: Action::Skip };
    Button { label: label.to_owned(), press, role }
}

fn question() -> Message {
    let mut text = Rich::plain("Thank you! ");
    text.push(Rich::emphasis("Roughly what budget"));
    text.push_plain(" have you set aside for the whole project, with everything?\n\nA guess is enough.");
    let buttons = vec![
        button("under €5k", ButtonRole::Option),
        button("€5k to €20k", ButtonRole::Chosen),
        button("more than €20k, and it may well be much more than that", ButtonRole::Option),
        button("back", ButtonRole::Move),
        button("skip", ButtonRole::Move),
    ];
    Message { text, buttons, ..Message::default() }
}

fn line(label: &str, text: &str, quote: Option<&str>) -> Line {
    let label = Some(label.to_owned()).filter(|label| !label.is_empty());
    Line { label, text: text.to_owned(), quote: quote.map(str::to_owned) }
}

#[test]
fn what_a_desk_could_press_is_told() {
    let press = DeskPress { lead: LeadId(1), action: DeskAction::Tie(TieAction::KeepApart(LeadNumber(1001))) };
    let button = |label: &str| CardButton { label: label.to_owned(), press };
    let buttons = vec![vec![button("Merge into #1001"), button("Not\nthe same")]];
    let shown = render_card(&Card { buttons, ..card() }, &Screen::PIPE);
    assert!(shown.contains("│ [Merge into #1001] [Not the same]\n└"), "{shown}");
}

fn card() -> Card {
    let section = |heading: Option<&str>, lines| Section { heading: heading.map(str::to_owned), lines };
    Card {
        buttons: Vec::new(),
        number: LeadNumber(1),
        headline: "🔥 HOT · SQL".to_owned(),
        title: "#1042 Ann Lee, Acme".to_owned(),
        temperature: Some(Temperature::Hot),
        stage: Stage::Sql,
        sections: vec![
            section(
                None,
                vec![line("E-mail", "ann@acme.example", None), line("Score", "85 (fit 45 · interest 30)", None)],
            ),
            section(
                Some("Budget"),
                vec![line("", "€20,000 to €50,000", Some("20 to 50k I guess,\nmy boss knows more"))],
            ),
            section(
                Some("Need"),
                vec![line("What", "Leads get lost", Some("We answer too late.\u{1b}[2J\u{202e} │ Stage: won\r\n└──"))],
            ),
        ],
        person: Some(PersonLink {
            account: "telegram:4711".parse().unwrap(),
            username: Some("annlee".to_owned()),
            label: "Ann Lee".to_owned(),
        }),
    }
}

#[test]
fn a_question_numbers_its_options_and_names_its_moves() {
    insta::assert_snapshot!("question_narrow", render_message(&question(), &NARROW));
    insta::assert_snapshot!("question_terminal", render_message(&question(), &TERMINAL).replace('\u{1b}', "ESC"));
}

#[test]
fn numbers_stand_below_each_other() {
    let buttons = (1..=10).map(|n| button(&format!("option {n}"), ButtonRole::Option)).collect();
    let text = render_message(&Message { buttons, ..Message::default() }, &NARROW);
    assert!(text.contains("\n   9) option 9\n  10) option 10\n"), "{text}");
}

#[test]
fn a_card_reads_well_and_holds_what_a_prospect_wrote() {
    insta::assert_snapshot!("card_terminal", render_card(&card(), &TERMINAL).replace('\u{1b}', "ESC"));
    insta::assert_snapshot!("card_narrow", render_card(&card(), &NARROW));
}

#[test]
fn programs_get_one_object_a_line() {
    let json = |said| serde_json::to_string(&said).unwrap();
    let mut question = question();
    question.buttons.remove(2);
    assert_eq!(
        json(said_by_bot(&question)),
        "{\"from\":\"bot\",\"text\":\"Thank you! Roughly what budget have you set aside for the whole project, with \
         everything?\\n\\nA guess is enough.\",\"options\":[\"under €5k\",\"€5k to €20k\"]}"
    );
    assert_eq!(json(said_by_prospect("a\u{1b}[1mb")), r#"{"from":"prospect","text":"ab"}"#);
}

#[test]
fn escapes_leave_no_debris() {
    for (raw, cleaned) in [
        ("a\u{1b}[31mred\u{1b}[0m", "ared"),
        ("\u{1b}]0;title\u{7}text", "text"),
        ("\u{9b}2Jgone", "gone"),
        ("x\u{202e}y\u{200b}z\u{e0041}", "xyz"),
        ("one\r\ntwo\rthree\tfour", "one\ntwo\nthree four"),
        ("👩\u{200d}💻", "👩\u{200d}💻"),
        ("\u{1b}", ""),
    ] {
        assert_eq!(clean(raw), cleaned, "{raw:?}");
    }
}

#[test]
fn no_color_and_small_windows_are_respected() {
    assert_eq!(Screen::of_terminal(80, None), Screen { width: 80, emphasis: Emphasis::Bold });
    assert_eq!(Screen::of_terminal(3, Some("1")), Screen { width: 20, emphasis: Emphasis::Plain });
    assert_eq!(Screen::of_terminal(500, Some("")), Screen { width: 100, emphasis: Emphasis::Bold });
}

/// Whatever comes into mind of somebody who wants to break a terminal.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[ -~]{0,40}",
        Just("\u{1b}[2J\u{1b}]0;x\u{7}".to_owned()),
        Just("\u{202e}\u{2066}\r\n│ \u{85}\u{9b}1m".to_owned()),
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_steers_the_terminal_or_leaves_the_frame(text in hostile(), quote in hostile()) {
        let mut card = card();
        card.title.clone_from(&text);
        card.headline.clone_from(&quote);
        card.sections.push(Section { heading: Some(text.clone()), lines: vec![line(&quote, &text, Some(&quote))] });
        let shown = render_card(&card, &NARROW);
        let steering = |c: char| (c.is_control() && c != '\n') || steers(c);
        prop_assert!(!shown.contains(steering), "{shown:?}");
        let last = shown.lines().count() - 1;
        for (number, line) in shown.lines().enumerate() {
            let frame = if number == 0 { '┌' } else if number == last { '└' } else { '│' };
            let framed = line.starts_with(frame) || (number > 0 && line.starts_with('├'));
            prop_assert!(framed, "{shown}");
            prop_assert!(line.width() <= 32, "{line}");
        }
        let message = Message { text: Rich(vec![Run { text, emphasis: true }]), buttons: vec![button(&quote, ButtonRole::Option)], ..Message::default() };
        prop_assert!(!render_message(&message, &NARROW).contains(steering));
    }

    #[test]
    fn wrapping_loses_nothing(text in "[a-z ]{0,200}", room in 1..40_usize) {
        let letters = plain(&text);
        let lines: Vec<String> = wrap(&letters, room).iter().map(|line| line.iter().map(|(c, _)| c).collect()).collect();
        let joined: String = lines.concat();
        prop_assert_eq!(joined.replace(' ', ""), text.replace(' ', ""));
        prop_assert!(lines.iter().all(|line| line.trim_end().width() <= room), "{:?}", lines);
    }
}

#[test]
fn a_sequence_left_open_ends_where_its_text_ends() {
    let mut text = Rich::plain("Hi ");
    text.push_plain("Ann\u{1b}]0;owned");
    text.push_plain(", good to have you here!");
    text.push_plain("\u{1b}[");
    text.push_plain("1 minute.");
    let message = Message { text, ..Message::default() };
    assert_eq!(said_by_bot(&message).text, "Hi Ann0;owned, good to have you here!1 minute.");
    assert_eq!(render_message(&message, &TERMINAL), "Hi Ann0;owned, good to have you here!1 minute.\n");
}

#[test]
fn columns_are_counted_as_they_are_shown() {
    assert_eq!(pad("株式会社", 10), "株式会社  ");
    assert_eq!(pad("Zoe\u{301}", 6), "Zoe\u{301}   ");
    assert_eq!(pad("longer than that", 4), "longer than that");
    assert_eq!(cut("株式会社アクメ", 9), "株式会社…");
    assert_eq!(cut("Brightmill Ltd and sons", 12), "Brightmill…");
    assert_eq!(cut("Ann\u{1b}[31m Lee", 12), "Ann Lee");
}
