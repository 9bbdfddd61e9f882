//! A lead card, or a board, as an embed: a card is coloured by temperature, a field for each part, within every limit.

use serenity::all::ButtonStyle;
use serenity::builder::{CreateActionRow, CreateButton, CreateEmbed, CreateEmbedFooter};

use super::markdown::{CONTENT_UNITS, line, quote};
use super::render::{BUTTONS_IN_A_ROW, ROWS, Shown};
use crate::core::ids::Platform;
use crate::core::lead::board::{Board, BoardButton};
use crate::core::lead::buttons::{CardButton, Keyboard, Rows};
use crate::core::lead::card::{Card, Line, PersonLink, Section};
use crate::core::lead::note::Called;
use crate::core::stage::Temperature;
use crate::platform::person::{is_number, web_address};
use crate::platform::text::{one_line, units};

const TITLE_UNITS: usize = 256;
const NAME_UNITS: usize = 256;
const VALUE_UNITS: usize = 1024;
const DESCRIPTION_UNITS: usize = 1500;
/// A description takes 4,096.
const BOARD_UNITS: usize = 4000;
const FIELDS: usize = 25;
/// All texts of all embeds of a message together.
const EMBED_UNITS: usize = 6000;
/// What a single answer may take, so that no answer alone can fill its field.
const TEXT_UNITS: usize = 500;
const QUOTE_UNITS: usize = 400;
const LABEL_UNITS: usize = 80;
const BUTTON_UNITS: usize = 80;
/// One person's accounts on one platform.
const MOST_CALLED: usize = 3;
/// A field needs a text; this one shows nothing.
const NOTHING: &str = "\u{200b}";

/// The card in one message; what has no room is cut from the end, and the footer says where to read it.
pub(super) fn render_card(card: &Card) -> Shown {
    let title = line(&card.headline, TITLE_UNITS);
    let footer = format!("… bantam leads show {}", card.number);
    let description = description(card);
    // The footer has its place from the start, so that a cut can always be told.
    let mut taken = units(&title) + units(&description.text) + units(&footer);
    let mut is_cut = description.is_cut;
    let mut embed = CreateEmbed::new().title(title).description(description.text).colour(colour(card.temperature));
    for (count, section) in card.sections.iter().filter(|section| section.heading.is_some()).enumerate() {
        let name = visible(line(section.heading.as_deref().unwrap_or_default(), NAME_UNITS));
        let value = lines(section, VALUE_UNITS);
        let needed = units(&name) + units(&value.text) + units(NOTHING);
        if count == FIELDS || taken + needed > EMBED_UNITS {
            is_cut = true;
            break;
        }
        taken += needed;
        is_cut |= value.is_cut;
        embed = embed.field(name, visible(value.text), false);
    }
    if is_cut {
        embed = embed.footer(CreateEmbedFooter::new(footer));
    }
    Shown::new("", vec![embed], buttons(&card.buttons))
}

/// A menu for whoever pressed.
pub(super) fn render_menu(menu: &Keyboard) -> Shown {
    Shown::new(line(&menu.words, DESCRIPTION_UNITS), Vec::new(), buttons(&menu.rows))
}

/// A note, by which these are called.
pub(super) fn render_note(note: &Card, calls: &[Called]) -> Shown {
    let can_be_called = |it: &&Called| it.account.platform == Platform::Discord && is_number(&it.account.id);
    let called: Vec<&str> =
        calls.iter().filter(can_be_called).take(MOST_CALLED).map(|it| it.account.id.as_str()).collect();
    let shown = render_card(note);
    if called.is_empty() { shown } else { shown.calling(&called) }
}

/// What somebody asked for, in one message; what has no room is cut from the end.
pub(super) fn render_board(board: &Board) -> Shown {
    if board.sections.is_empty() {
        let words = line(&board.heading, CONTENT_UNITS);
        return Shown::new(visible(words), Vec::new(), board_buttons(board));
    }
    let mut text = Text::new();
    for Section { heading, lines } in &board.sections {
        let heading = heading.as_ref().map(|heading| format!("**{}**", line(heading, TITLE_UNITS)));
        text.push(heading.as_deref().unwrap_or_default(), BOARD_UNITS);
        for Line { label, text: said, .. } in lines {
            let label = label.as_ref().map(|label| format!("{}: ", line(label, LABEL_UNITS))).unwrap_or_default();
            text.push(&format!("{label}{}", line(said, TEXT_UNITS)), BOARD_UNITS);
        }
    }
    let title = visible(line(&board.heading, TITLE_UNITS));
    let embed = CreateEmbed::new().title(title).description(visible(text.text));
    Shown::new("", vec![embed], board_buttons(board))
}

fn board_buttons(board: &Board) -> Vec<CreateActionRow> {
    let button = |it: &BoardButton| {
        CreateButton::new(it.press.encode()).label(one_line(&it.label, BUTTON_UNITS)).style(ButtonStyle::Secondary)
    };
    let row: Vec<CreateButton> = board.buttons.iter().take(BUTTONS_IN_A_ROW).map(button).collect();
    if row.is_empty() { Vec::new() } else { vec![CreateActionRow::Buttons(row)] }
}

/// What sales does with the lead; rows that have no room are left out from the end.
fn buttons(rows: &Rows) -> Vec<CreateActionRow> {
    let button = |button: &CardButton| {
        let label = one_line(&button.label, BUTTON_UNITS);
        let label = if label.is_empty() { "…".to_owned() } else { label };
        CreateButton::new(button.press.encode()).label(label).style(ButtonStyle::Secondary)
    };
    let rows = rows.iter().flat_map(|row| row.chunks(BUTTONS_IN_A_ROW));
    rows.take(ROWS).map(|row| CreateActionRow::Buttons(row.iter().map(button).collect())).collect()
}

fn visible(text: String) -> String {
    if text.is_empty() { NOTHING.to_owned() } else { text }
}

/// What a post of its own is called, in a forum.
pub(super) fn post_name(card: &Card) -> String {
    const LONGEST: usize = 100;
    let name = one_line(&card.title, LONGEST);
    if name.is_empty() { "…".to_owned() } else { name }
}

fn colour(temperature: Option<Temperature>) -> u32 {
    match temperature {
        Some(Temperature::Hot) => 0x00E0_3131,
        Some(Temperature::Warm) => 0x00F0_8C00,
        Some(Temperature::Cold) => 0x0033_9AF0,
        None => 0x0086_8E96,
    }
}

/// Text that may have lost its end.
struct Text {
    text: String,
    is_cut: bool,
}

impl Text {
    fn new() -> Self {
        Self { text: String::new(), is_cut: false }
    }

    /// Adds a line where there is room for it.
    fn push(&mut self, line: &str, room: usize) {
        if line.is_empty() || self.is_cut {
            return;
        }
        if units(&self.text) + units(line) + 2 > room {
            self.is_cut = true;
            self.text.push('…');
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(line);
    }
}

/// Who it is, and what belongs to no heading.
fn description(card: &Card) -> Text {
    let mut text = Text::new();
    text.push(&format!("**{}**", line(&card.title, TITLE_UNITS)), DESCRIPTION_UNITS);
    if let Some(person) = &card.person {
        text.push(&person_line(person), DESCRIPTION_UNITS);
    }
    let mut is_cut = false;
    for section in card.sections.iter().filter(|section| section.heading.is_none()) {
        let lines = lines(section, VALUE_UNITS);
        text.push(&lines.text, DESCRIPTION_UNITS);
        is_cut |= lines.is_cut;
    }
    text.is_cut |= is_cut;
    text
}

fn lines(section: &Section, room: usize) -> Text {
    let (mut text, mut is_cut) = (Text::new(), false);
    for Line { label, text: said, quote: words } in &section.lines {
        let label = label.as_ref().map(|label| format!("{}: ", line(label, LABEL_UNITS))).unwrap_or_default();
        let shown = line(said, TEXT_UNITS);
        is_cut |= shown.ends_with('…') && !said.ends_with('…');
        text.push(&format!("{label}{shown}"), room);
        if let Some(words) = words {
            let shown = quote(words, QUOTE_UNITS);
            is_cut |= shown.ends_with('…') && !words.ends_with('…');
            text.push(&shown, room);
        }
    }
    text.is_cut |= is_cut;
    text
}

/// The person as somebody who can be clicked.
fn person_line(person: &PersonLink) -> String {
    let label = match line(&person.label, LABEL_UNITS) {
        empty if empty.is_empty() => line(&person.account.to_string(), LABEL_UNITS),
        label => label,
    };
    let id = &person.account.id;
    if person.account.platform == Platform::Discord && is_number(id) {
        // Shows the person, and calls nobody: mentions are switched off.
        return format!("<@{id}> · {label}");
    }
    web_address(person).map_or(label.clone(), |address| format!("[{label}]({address})"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::core::ids::{Account, LeadId, LeadNumber};
    use crate::core::lead::press::{DeskAction, DeskPress, TieAction};
    use crate::core::stage::Stage;

    fn section(heading: Option<&str>, lines: &[(&str, &str)]) -> Section {
        let line = |(text, quote): &(&str, &str)| Line {
            label: None,
            text: (*text).to_owned(),
            quote: (!quote.is_empty()).then(|| (*quote).to_owned()),
        };
        Section { heading: heading.map(str::to_owned), lines: lines.iter().map(line).collect() }
    }

    fn card(title: &str, sections: Vec<Section>) -> Card {
        Card {
            buttons: Vec::new(),
            number: LeadNumber(1042),
            headline: "🔥 HOT · SQL".to_owned(),
            title: title.to_owned(),
            temperature: Some(Temperature::Hot),
            stage: Stage::Sql,
            sections,
            person: Some(PersonLink {
                account: Account { platform: Platform::Discord, id: "4711".to_owned() },
                username: Some("ann".to_owned()),
                label: "@ann".to_owned(),
            }),
        }
    }

    fn embed(card: &Card) -> Value {
        serde_json::to_value(render_card(card)).unwrap()["embeds"][0].take()
    }

    fn assert_fits(embed: &Value) {
        let text = |value: &Value| units(value.as_str().unwrap_or_default());
        let fields = embed["fields"].as_array().cloned().unwrap_or_default();
        assert!(fields.len() <= FIELDS);
        let mut all = text(&embed["title"]) + text(&embed["description"]) + text(&embed["footer"]["text"]);
        assert!(text(&embed["title"]) <= 256 && text(&embed["description"]) <= 4096, "{embed}");
        for field in &fields {
            assert!(
                (1..=256).contains(&text(&field["name"])) && (1..=1024).contains(&text(&field["value"])),
                "{field}"
            );
            all += text(&field["name"]) + text(&field["value"]);
        }
        assert!(all <= EMBED_UNITS, "{all}");
    }

    #[test]
    fn a_card_says_what_matters_first_and_escapes_the_rest() {
        let budget = section(Some("Budget"), &[("about €20k", "*20k* <@1>")]);
        let embed = embed(&card("#1042 · Ann *Lee*", vec![section(None, &[("ann@acme.com", "")]), budget]));
        assert_eq!(embed["title"], "🔥 HOT · SQL");
        assert_eq!(embed["color"], 0x00E0_3131);
        assert_eq!(embed["description"], "**#1042 · Ann \\*Lee\\***\n<@4711> · \\@ann\nann@acme.com");
        assert_eq!(embed["fields"][0]["value"], "about €20k\n> \\*20k\\* \\<\\@1>");
        assert!(embed["footer"].is_null());
    }

    #[test]
    fn more_buttons_than_a_message_takes_are_left_out_from_the_end() {
        let button = |number| CardButton {
            label: "x".repeat(100),
            press: DeskPress { lead: LeadId(1), action: DeskAction::Tie(TieAction::MergeInto(LeadNumber(number))) },
        };
        let buttons = (0..4).map(|row| (0..7).map(|at| button(row * 7 + at)).collect()).collect();
        let shown = serde_json::to_value(render_card(&Card { buttons, ..card("#1042 · Ann", Vec::new()) })).unwrap();
        let rows: Vec<usize> = shown["components"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["components"].as_array().unwrap().len())
            .collect();
        assert_eq!(rows, [5, 2, 5, 2, 5]);
        assert_eq!(shown["components"][0]["components"][0]["custom_id"], "desk:1:m0");
        assert!(units(shown["components"][0]["components"][0]["label"].as_str().unwrap()) <= 80);
    }

    #[test]
    fn a_note_calls_whom_it_is_to_call_and_nobody_else() {
        let called = |account: &str| Called { account: account.parse().unwrap(), name: "Bea".to_owned() };
        let calls = [called("discord:99"), called("telegram:5"), called("discord:x>")];
        let shown = serde_json::to_value(render_note(&card("#1042 · Ann", Vec::new()), &calls)).unwrap();
        assert_eq!(shown["content"], "<@99>");
        assert_eq!(shown["allowed_mentions"], serde_json::json!({"parse": [], "users": ["99"]}));
        let shown = serde_json::to_value(render_card(&card("#1042 · Ann", Vec::new()))).unwrap();
        assert_eq!((&shown["content"], &shown["allowed_mentions"]), (&"".into(), &serde_json::json!({"parse": []})));
    }

    #[test]
    fn what_has_no_room_is_cut_and_told() {
        let long = "a very long answer ".repeat(60);
        let sections = (0..30).map(|_| section(Some("More"), &[(&long, &long), (&long, "")])).collect();
        let embed = embed(&card("#1042 · Ann", sections));
        assert_fits(&embed);
        assert_eq!(embed["footer"]["text"], "… bantam leads show #1042");
    }

    proptest! {
        #[test]
        fn whatever_stands_in_it_a_card_fits(
            title in "(?s).{0,400}",
            answers in prop::collection::vec(("(?s).{0,300}|[*_<]{0,900}", "(?s).{0,900}|[|`]{0,900}"), 0..40)
        ) {
            let sections = answers
                .iter()
                .map(|(text, quote)| section(Some(if text.is_empty() { "x" } else { text }), &[(text, quote)]))
                .collect();
            assert_fits(&embed(&card(&title, sections)));
        }
    }
}
