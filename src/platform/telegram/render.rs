//! A message as Telegram takes it: HTML pages, and a keyboard below the last of them.

use serde::Serialize;

use super::text::paginate;
use crate::core::lead::board::BoardButton;
use crate::core::lead::buttons::CardButton;
use crate::core::message::{Button, ButtonRole, Message};
use crate::platform::text::{one_line, units};

/// More than this is not read on a button.
const LABEL_UNITS: usize = 64;
const BUTTONS: usize = 100;
/// Rows of two and three hold labels up to these lengths without cutting them on a phone.
const PACKINGS: [(usize, usize); 2] = [(3, 9), (2, 16)];
/// The same for the buttons of a card, which begin with a sign; each row is filled for itself.
const CARD_PACKINGS: [(usize, usize); 2] = [(3, 15), (2, 18)];
/// Says "got it" in any language, where a keyboard must go and there is nothing else to say.
const GOT_IT: &str = "✓";

/// One `sendMessage`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Page {
    pub(super) html: String,
    pub(super) keyboard: Option<Keyboard>,
}

/// What Telegram calls a reply markup.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Keyboard {
    Inline { inline_keyboard: Vec<Vec<InlineButton>> },
    Reply { keyboard: Vec<Vec<ReplyButton>>, resize_keyboard: bool, one_time_keyboard: bool },
    Remove { remove_keyboard: bool },
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct InlineButton {
    pub(super) text: String,
    pub(super) callback_data: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct ReplyButton {
    pub(super) text: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) request_contact: bool,
}

/// The messages that say this one. A message has one keyboard only: the contact button wins over the others, which then
/// type their label; and where one keyboard must go and another come, the first page takes the old one away.
pub(super) fn render_message(message: &Message) -> Vec<Page> {
    let inline = inline_keyboard(&message.buttons);
    let mut pages: Vec<Page> = paginate(&message.text).into_iter().map(|html| Page { html, keyboard: None }).collect();
    let keyboard = match &message.contact_button {
        Some(label) => Some(contact_keyboard(label, &message.buttons)),
        None if message.removes_contact_button && inline.is_some() => {
            take_away_first(&mut pages);
            inline
        }
        None if message.removes_contact_button => Some(Keyboard::Remove { remove_keyboard: true }),
        None => inline,
    };
    if let Some(last) = pages.last_mut() {
        last.keyboard = keyboard;
    }
    pages
}

/// The one page an edit can show, with the only keyboard an edit can have.
pub(super) fn render_edit(message: &Message) -> Page {
    let html = paginate(&message.text).swap_remove(0);
    Page { html, keyboard: inline_keyboard(&message.buttons) }
}

fn take_away_first(pages: &mut Vec<Page>) {
    if pages.len() == 1 {
        // Emphasis may span a paragraph's end; then the text stays whole.
        let split =
            pages[0].html.split_once("\n\n").map(|(first, rest)| (first.to_owned(), rest.trim_start().to_owned()));
        match split {
            Some((first, rest)) if first.matches("<b>").count() == first.matches("</b>").count() => {
                pages[0].html = rest;
                pages.insert(0, Page { html: first, keyboard: None });
            }
            _ => pages.insert(0, Page { html: GOT_IT.to_owned(), keyboard: None }),
        }
    }
    pages[0].keyboard = Some(Keyboard::Remove { remove_keyboard: true });
}

fn inline_keyboard(buttons: &[Button]) -> Option<Keyboard> {
    let rows = lay_out(buttons);
    let rows: Vec<Vec<InlineButton>> = rows
        .into_iter()
        .map(|row| {
            let button =
                |(text, button): (String, &Button)| InlineButton { text, callback_data: button.press.encode() };
            row.into_iter().map(button).collect()
        })
        .collect();
    (!rows.is_empty()).then_some(Keyboard::Inline { inline_keyboard: rows })
}

/// The buttons of a lead's card: the rows are kept, as far as a phone shows them whole.
pub(super) fn card_keyboard(rows: &[Vec<CardButton>]) -> Option<Keyboard> {
    let rows = rows.iter().flat_map(|row| filled(row.iter().map(|it| (label_text(&it.label), it)).collect()));
    let button = |(text, button): (String, &CardButton)| InlineButton { text, callback_data: button.press.encode() };
    let rows: Vec<Vec<InlineButton>> = rows.map(|row| row.into_iter().map(button).collect()).collect();
    // Telegram counts the buttons, and a row has three at most.
    let rows: Vec<_> = rows.into_iter().take(BUTTONS / PACKINGS[0].0).collect();
    (!rows.is_empty()).then_some(Keyboard::Inline { inline_keyboard: rows })
}

/// The buttons of a board: one row of two at most.
pub(super) fn board_keyboard(buttons: &[BoardButton]) -> Option<Keyboard> {
    let button = |it: &BoardButton| InlineButton { text: label_text(&it.label), callback_data: it.press.encode() };
    let row: Vec<InlineButton> = buttons.iter().map(button).collect();
    (!row.is_empty()).then_some(Keyboard::Inline { inline_keyboard: vec![row] })
}

fn contact_keyboard(label: &str, buttons: &[Button]) -> Keyboard {
    let mut keyboard = vec![vec![ReplyButton { text: label_text(label), request_contact: true }]];
    keyboard.extend(
        lay_out(buttons).into_iter().map(|row| {
            row.into_iter().map(|(text, _)| ReplyButton { text, request_contact: false }).collect::<Vec<_>>()
        }),
    );
    Keyboard::Reply { keyboard, resize_keyboard: true, one_time_keyboard: true }
}

/// Options in reading order, as many a row as the longest allows; the moves in rows of their own below.
fn lay_out(buttons: &[Button]) -> Vec<Vec<(String, &Button)>> {
    let (moves, options): (Vec<_>, Vec<_>) =
        buttons.iter().map(|button| (shown(button), button)).partition(|it| it.1.role == ButtonRole::Move);
    let room = BUTTONS.saturating_sub(moves.len());
    let mut rows = packed(options.into_iter().take(room).collect());
    rows.extend(packed(moves.into_iter().take(BUTTONS).collect()));
    rows
}

fn packed<B>(buttons: Vec<(String, B)>) -> Vec<Vec<(String, B)>> {
    let longest = buttons.iter().map(|it| units(&it.0)).max().unwrap_or_default();
    let per_row = PACKINGS.iter().find(|it| longest <= it.1).map_or(1, |it| it.0);
    // Four short ones read better as two and two than as three and one.
    let per_row = if per_row == 3 && buttons.len() == 4 { 2 } else { per_row };
    let mut rows = Vec::new();
    let mut rest = buttons.into_iter().peekable();
    while rest.peek().is_some() {
        rows.push(rest.by_ref().take(per_row).collect());
    }
    rows
}

/// Fills rows in reading order, each with as many as all of them have room for.
fn filled<B>(buttons: Vec<(String, B)>) -> Vec<Vec<(String, B)>> {
    let mut rows = Vec::new();
    let mut rest = buttons;
    while !rest.is_empty() {
        let fits = |(count, longest): &&(usize, usize)| {
            rest.len() >= *count && rest[..*count].iter().all(|it| units(&it.0) <= *longest)
        };
        let count = CARD_PACKINGS.iter().find(fits).map_or(1, |it| it.0);
        // One that is alone reads better as two and two than as three and one.
        let count = if count == 3 && rest.len() == 4 { 2 } else { count };
        let behind = rest.split_off(count);
        rows.push(std::mem::replace(&mut rest, behind));
    }
    rows
}

fn shown(button: &Button) -> String {
    match button.role {
        ButtonRole::Chosen => label_text(&format!("✓ {}", button.label)),
        ButtonRole::Option | ButtonRole::Move => label_text(&button.label),
    }
}

fn label_text(label: &str) -> String {
    let label = one_line(label, LABEL_UNITS);
    if label.is_empty() { "…".to_owned() } else { label }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::event::{Action, Press};
    use crate::core::ids::ConversationId;
    use crate::core::message::Rich;

    fn button(label: &str, role: ButtonRole) -> Button {
        let action = if role == ButtonRole::Move { Action::Skip } else { Action::Option(7) };
        Button { label: label.to_owned(), press: Press { conversation: ConversationId(255), prompt: 3, action }, role }
    }

    fn ask(text: &str, options: &[&str], moves: &[&str]) -> Message {
        let options = options.iter().map(|label| button(label, ButtonRole::Option));
        let moves = moves.iter().map(|label| button(label, ButtonRole::Move));
        Message { text: Rich::plain(text), buttons: options.chain(moves).collect(), ..Message::default() }
    }

    fn rows(message: &Message) -> Vec<Vec<String>> {
        match render_message(message).pop().and_then(|page| page.keyboard) {
            Some(Keyboard::Inline { inline_keyboard }) => {
                inline_keyboard.into_iter().map(|row| row.into_iter().map(|button| button.text).collect()).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn short_options_share_a_row_and_moves_have_their_own() {
        let message = ask("How many?", &["1", "2", "3", "4", "5"], &["Skip", "Back"]);
        assert_eq!(rows(&message), [vec!["1", "2", "3"], vec!["4", "5"], vec!["Skip", "Back"]]);
        let message = ask("Budget?", &["under €5k", "€5k to €20k", "more than €20k"], &[]);
        assert_eq!(rows(&message), [vec!["under €5k", "€5k to €20k"], vec!["more than €20k"]]);
        let message = ask("Who?", &["I do", "We decide together with others"], &["Back"]);
        assert_eq!(rows(&message), [vec!["I do"], vec!["We decide together with others"], vec!["Back"]]);
    }

    #[test]
    fn a_chosen_option_is_ticked() {
        let mut message = ask("Which?", &["CRM", "Mail"], &[]);
        message.buttons[0].role = ButtonRole::Chosen;
        assert_eq!(rows(&message), [["✓ CRM", "Mail"]]);
    }

    #[test]
    fn the_contact_button_wins_and_the_others_type_their_label() {
        let mut message = ask("Your number?", &[], &["Skip", "Back"]);
        message.contact_button = Some("Share my number".to_owned());
        insta::assert_yaml_snapshot!(render_message(&message));
    }

    #[test]
    fn an_old_contact_keyboard_goes_before_new_buttons_come() {
        let mut message = ask("Thank you!\n\nHow many people?", &["1-10", "more"], &["Skip"]);
        message.removes_contact_button = true;
        insta::assert_yaml_snapshot!(render_message(&message));
        message.text = Rich::plain("How many people?");
        let pages = render_message(&message);
        assert_eq!((pages.len(), pages[0].html.as_str()), (2, GOT_IT));
        assert_eq!(pages[0].keyboard, Some(Keyboard::Remove { remove_keyboard: true }));
        message.buttons.clear();
        assert_eq!(render_message(&message).len(), 1);
    }

    #[test]
    fn a_long_message_has_its_buttons_at_the_end() {
        let pages = render_message(&ask(&"long ".repeat(2000), &["yes"], &[]));
        assert_eq!(pages.iter().map(|page| page.keyboard.is_some()).collect::<Vec<_>>(), [false, false, true]);
    }

    proptest! {
        #[test]
        fn a_keyboard_always_fits(labels in prop::collection::vec("(?s).{0,90}", 0..130), moves in 0usize..4) {
            let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
            let message = ask("?", &labels, &vec!["Skip"; moves]);
            for page in render_message(&message) {
                if let Some(Keyboard::Inline { inline_keyboard }) = page.keyboard {
                    prop_assert!(inline_keyboard.iter().map(Vec::len).sum::<usize>() <= BUTTONS);
                    for button in inline_keyboard.iter().flatten() {
                        prop_assert!((1..=LABEL_UNITS).contains(&units(&button.text)));
                        prop_assert!((1..=64).contains(&button.callback_data.len()));
                    }
                }
            }
        }
    }
}
