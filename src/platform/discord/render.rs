//! A message as Discord takes it: content, embeds, and rows of buttons or menus.

use serde::Serialize;
use serenity::all::{ButtonStyle, MessageFlags};
use serenity::builder::{
    CreateActionRow, CreateButton, CreateEmbed, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};

use super::markdown::paginate;
use crate::core::message::{Button, ButtonRole, Message};
use crate::platform::text::one_line;

const LABEL_UNITS: usize = 80;
const OPTION_UNITS: usize = 100;
pub(super) const BUTTONS_IN_A_ROW: usize = 5;
pub(super) const ROWS: usize = 5;
const OPTIONS_IN_A_MENU: usize = 25;
/// What has no room in the content of a message stands in embeds, which together hold so many pages.
const PAGES_IN_EMBEDS: usize = 3;

/// What a message shows, be it new, edited, or the answer to an interaction. Nobody is called by it, but whom it is
/// [`calling`](Shown::calling).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Shown {
    pub(super) content: String,
    pub(super) embeds: Vec<CreateEmbed>,
    pub(super) components: Vec<CreateActionRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flags: Option<MessageFlags>,
    allowed_mentions: Mentions,
}

/// Without it Discord would call whoever a text names.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Mentions {
    parse: [&'static str; 0],
    /// The only ones who are called.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    users: Vec<String>,
}

impl Shown {
    pub(super) fn new(content: impl Into<String>, embeds: Vec<CreateEmbed>, components: Vec<CreateActionRow>) -> Self {
        Self { content: content.into(), embeds, components, flags: None, allowed_mentions: Mentions::default() }
    }

    pub(super) fn text(content: impl Into<String>) -> Self {
        Self::new(content, Vec::new(), Vec::new())
    }

    /// Calls these people, by their numbers.
    pub(super) fn calling(mut self, users: &[&str]) -> Self {
        self.content = users.iter().map(|user| format!("<@{user}>")).collect::<Vec<_>>().join(" ");
        self.allowed_mentions.users = users.iter().map(|user| (*user).to_owned()).collect();
        self
    }

    /// Seen by nobody but whoever pressed. Only a new message can be made so.
    pub(super) fn privately(mut self) -> Self {
        self.flags = Some(MessageFlags::EPHEMERAL);
        self
    }
}

/// The messages that say this one in a direct message, where an answer can simply be written.
pub(super) fn direct(message: &Message) -> Vec<Shown> {
    let mut pages: Vec<Shown> = paginate(&message.text).into_iter().map(Shown::text).collect();
    if let Some(last) = pages.last_mut() {
        last.components = components(&message.buttons, None);
    }
    pages
}

/// The one message that says this one in place, where an answer can only be written into a form.
pub(super) fn in_place(message: &Message) -> Shown {
    let mut pages = paginate(&message.text).into_iter();
    let content = pages.next().unwrap_or_default();
    let mut rest: Vec<String> = pages.collect();
    if rest.len() > PAGES_IN_EMBEDS {
        rest.truncate(PAGES_IN_EMBEDS - 1);
        if let Some(last) = rest.last_mut() {
            last.push_str("\n…");
        }
    }
    let embeds = rest.into_iter().map(|page| CreateEmbed::new().description(page)).collect();
    Shown::new(content, embeds, components(&message.buttons, message.form.as_ref()))
}

/// A few options as buttons, more of them in menus; the moves in rows below, the form first.
fn components(buttons: &[Button], form: Option<&Button>) -> Vec<CreateActionRow> {
    let (moves, options): (Vec<_>, Vec<_>) = buttons.iter().partition(|button| button.role == ButtonRole::Move);
    let moves: Vec<CreateButton> = form
        .map(|form| button(form).style(ButtonStyle::Success))
        .into_iter()
        .chain(moves.into_iter().map(|it| button(it).style(ButtonStyle::Secondary)))
        .collect();
    let move_rows = rows(&moves);
    let room = ROWS.saturating_sub(move_rows.len());
    let mut rows = if options.len() <= BUTTONS_IN_A_ROW {
        rows(&options.into_iter().map(button).collect::<Vec<_>>())
    } else {
        options
            .chunks(OPTIONS_IN_A_MENU)
            .take(room)
            .enumerate()
            .map(|(number, options)| menu(number, options))
            .collect()
    };
    rows.extend(move_rows);
    rows.truncate(ROWS);
    rows
}

fn rows(buttons: &[CreateButton]) -> Vec<CreateActionRow> {
    buttons.chunks(BUTTONS_IN_A_ROW).map(|row| CreateActionRow::Buttons(row.to_vec())).collect()
}

fn button(button: &Button) -> CreateButton {
    let style = if button.role == ButtonRole::Chosen { ButtonStyle::Success } else { ButtonStyle::Primary };
    CreateButton::new(button.press.encode()).label(label(button, LABEL_UNITS)).style(style)
}

fn menu(number: usize, options: &[&Button]) -> CreateActionRow {
    let options = options
        .iter()
        .map(|option| CreateSelectMenuOption::new(label(option, OPTION_UNITS), option.press.encode()))
        .collect();
    let kind = CreateSelectMenuKind::String { options };
    CreateActionRow::SelectMenu(CreateSelectMenu::new(format!("menu{number}"), kind))
}

fn label(button: &Button, longest: usize) -> String {
    let mark = if button.role == ButtonRole::Chosen { "✓ " } else { "" };
    let label = one_line(&format!("{mark}{}", button.label), longest);
    if label.is_empty() { "…".to_owned() } else { label }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::core::event::{Action, Press};
    use crate::core::ids::ConversationId;
    use crate::core::message::Rich;

    fn button(label: &str, action: Action) -> Button {
        let role = if matches!(action, Action::Option(_)) { ButtonRole::Option } else { ButtonRole::Move };
        Button { label: label.to_owned(), press: Press { conversation: ConversationId(255), prompt: 3, action }, role }
    }

    fn asking(options: u16) -> Message {
        let mut buttons: Vec<Button> =
            (0..options).map(|index| button(&format!("option {index}"), Action::Option(index))).collect();
        buttons.push(button("Skip", Action::Skip));
        let form = Some(button("Write", Action::Write));
        Message { text: Rich::plain("Which?"), buttons, form, ..Message::default() }
    }

    fn json_of(shown: &Shown) -> Value {
        serde_json::to_value(shown).unwrap()
    }

    /// The labels of each row; of a menu, how many options it has.
    fn layout(shown: &Shown) -> Vec<Vec<String>> {
        let rows = json_of(shown)["components"].as_array().unwrap().clone();
        let of = |part: &Value| match part["type"].as_u64() {
            Some(2) => part["label"].as_str().unwrap().to_owned(),
            Some(3) => format!("menu of {}", part["options"].as_array().unwrap().len()),
            other => panic!("{other:?}"),
        };
        rows.iter().map(|row| row["components"].as_array().unwrap().iter().map(of).collect()).collect()
    }

    #[test]
    fn up_to_five_options_are_buttons_and_more_a_menu() {
        assert_eq!(layout(&direct(&asking(2))[0]), [vec!["option 0", "option 1"], vec!["Skip"]]);
        assert_eq!(layout(&direct(&asking(6))[0]), [vec!["menu of 6"], vec!["Skip"]]);
        assert_eq!(layout(&in_place(&asking(30))), [vec!["menu of 25"], vec!["menu of 5"], vec!["Write", "Skip"]]);
        assert_eq!(layout(&in_place(&asking(200))).len(), ROWS);
    }

    #[test]
    fn nobody_is_called_and_a_press_finds_its_way_back() {
        let shown = json_of(&in_place(&asking(1)).privately());
        assert_eq!(shown["allowed_mentions"], json!({"parse": []}));
        assert_eq!(shown["flags"], 64);
        assert_eq!(shown["components"][0]["components"][0]["custom_id"], "ff.3.o0");
    }

    #[test]
    fn a_long_text_stays_one_message_in_place() {
        let paragraph = "A sentence of some length, which is said again. ".repeat(10);
        let message = Message { text: Rich::plain([paragraph.trim(); 12].join("\n\n")), ..Message::default() };
        assert_eq!(direct(&message).len(), 3);
        let shown = json_of(&in_place(&message));
        let embeds = shown["embeds"].as_array().unwrap();
        assert_eq!(embeds.len(), 2);
        assert!(embeds.iter().all(|embed| embed["description"].as_str().unwrap().ends_with("again.")), "{shown}");

        let endless = Message { text: Rich::plain("*".repeat(20_000)), ..Message::default() };
        let embeds = json_of(&in_place(&endless))["embeds"].clone();
        let units = |embed: &Value| embed["description"].as_str().unwrap().len();
        assert_eq!(embeds.as_array().unwrap().iter().map(units).collect::<Vec<_>>(), [2000, 2004]);
    }
}
