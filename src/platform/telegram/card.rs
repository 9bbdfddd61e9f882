//! A lead card, or a board, as Telegram takes it: one HTML message, cut where it must be, in which nobody but us formats or calls.

use super::render::{Page, board_keyboard, card_keyboard};
use super::text::{HTML_BYTES, TEXT_UNITS, escape, silence_mentions};
use crate::core::ids::{Account, Platform};
use crate::core::lead::board::Board;
use crate::core::lead::card::{Card, Line, PersonLink, Section};
use crate::core::lead::note::Called;
use crate::platform::person::{is_number, web_address};
use crate::platform::text::{clean, one_line, shorten, units};

const CUT: &str = "…";
/// What a single part may take, so that no part alone can fill the card.
const HEAD_UNITS: usize = 200;
const WORDS_UNITS: usize = 2000;
const LABEL_UNITS: usize = 80;
const TEXT_LIMIT: usize = 600;
const QUOTE_UNITS: usize = 1000;
const SHORT_QUOTE_UNITS: usize = 120;
/// One person's accounts on one platform.
const MOST_CALLED: usize = 3;

/// The card with its buttons.
pub(super) fn card_page(card: &Card) -> Page {
    note_page(card, &[])
}

/// A note, by which these are called.
pub(super) fn note_page(note: &Card, calls: &[Called]) -> Page {
    let called: Vec<&Called> = calls.iter().filter(|it| can_be_called(&it.account)).take(MOST_CALLED).collect();
    let head = |drawing: &mut Drawing| draw_head(drawing, note, &called);
    Page { html: render(head, &note.sections), keyboard: card_keyboard(&note.buttons) }
}

/// What somebody asked for.
pub(super) fn board_page(board: &Board) -> Page {
    let head = |drawing: &mut Drawing| match board.sections.as_slice() {
        [] => drawing.text(&one_line(&board.heading, WORDS_UNITS)),
        _ => drawing.tagged("b", &one_line(&board.heading, HEAD_UNITS)),
    };
    Page { html: render(head, &board.sections), keyboard: board_keyboard(&board.buttons) }
}

/// Telegram calls whoever is linked by number.
fn can_be_called(account: &Account) -> bool {
    account.platform == Platform::Telegram && is_number(&account.id)
}

/// A head with sections in one message: when it is too long, quotes get short, then go from the end, then lines do.
fn render(head: impl Fn(&mut Drawing), sections: &[Section]) -> String {
    let lines = sections.iter().map(|section| section.lines.len()).sum();
    let quotes = sections.iter().flat_map(|section| &section.lines).filter(|line| line.quote.is_some()).count();
    let full = Cut { quotes, quote_units: QUOTE_UNITS, lines };
    let short_quotes = (0..=quotes).rev().map(|quotes| Cut { quotes, quote_units: SHORT_QUOTE_UNITS, lines });
    let fewer_lines = (0..lines).rev().map(|lines| Cut { quotes: 0, quote_units: 0, lines });
    let cuts: Vec<Cut> = std::iter::once(full).chain(short_quotes).chain(fewer_lines).collect();
    // Each cut leaves no more than the one before. The last leaves only the head, whose parts are bounded, and fits.
    let first_fitting = cuts.partition_point(|&cut| !draw(&head, sections, cut).fits());
    draw(&head, sections, cuts[first_fitting.min(cuts.len() - 1)]).html
}

/// How much of a card is drawn.
#[derive(Clone, Copy)]
struct Cut {
    quotes: usize,
    quote_units: usize,
    lines: usize,
}

#[derive(Default)]
struct Drawing {
    html: String,
    units: usize,
}

impl Drawing {
    fn text(&mut self, text: &str) {
        let text = silence_mentions(text);
        self.units += units(&text);
        escape(&text, &mut self.html);
    }

    fn tagged(&mut self, tag: &str, text: &str) {
        self.html.extend(["<", tag, ">"]);
        self.text(text);
        let name = tag.split(' ').next().unwrap_or(tag);
        self.html.extend(["</", name, ">"]);
    }

    fn fits(&self) -> bool {
        self.units <= TEXT_UNITS && self.html.len() <= HTML_BYTES
    }
}

fn draw_head(drawing: &mut Drawing, card: &Card, called: &[&Called]) {
    drawing.tagged("b", &one_line(&card.headline, HEAD_UNITS));
    drawing.text("\n");
    drawing.tagged("b", &one_line(&card.title, HEAD_UNITS));
    if let Some(person) = &card.person {
        drawing.text("\n");
        draw_person(drawing, person);
    }
    for Called { account, name } in called {
        drawing.text("\n👉 ");
        drawing.tagged(&format!("a href=\"tg://user?id={}\"", account.id), &one_line(name, LABEL_UNITS));
    }
}

fn draw(head: impl Fn(&mut Drawing), sections: &[Section], cut: Cut) -> Drawing {
    let mut drawing = Drawing::default();
    head(&mut drawing);
    let mut left = cut;
    for section in sections {
        if left.lines == 0 {
            break;
        }
        draw_section(&mut drawing, section, &mut left);
    }
    let all = sections.iter().map(|section| section.lines.len()).sum::<usize>();
    if cut.lines < all {
        drawing.text("\n\n");
        drawing.text(CUT);
    }
    drawing
}

fn draw_section(drawing: &mut Drawing, section: &Section, left: &mut Cut) {
    if section.lines.is_empty() {
        return;
    }
    drawing.text("\n");
    if let Some(heading) = &section.heading {
        drawing.text("\n");
        drawing.tagged("b", &one_line(heading, LABEL_UNITS));
    }
    for line in &section.lines {
        if left.lines == 0 {
            return;
        }
        left.lines -= 1;
        drawing.text("\n");
        draw_line(drawing, line, left);
    }
}

fn draw_line(drawing: &mut Drawing, line: &Line, left: &mut Cut) {
    if let Some(label) = &line.label {
        drawing.text(&one_line(label, LABEL_UNITS));
        drawing.text(": ");
    }
    drawing.text(&one_line(&line.text, TEXT_LIMIT));
    let Some(quote) = &line.quote else { return };
    if left.quotes == 0 {
        return;
    }
    left.quotes -= 1;
    let quote = clean(quote);
    let quote: Vec<&str> = quote.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if !quote.is_empty() {
        drawing.text("\n");
        drawing.tagged("blockquote", &shorten(&quote.join("\n"), left.quote_units));
    }
}

fn draw_person(drawing: &mut Drawing, person: &PersonLink) {
    let label = one_line(&person.label, LABEL_UNITS);
    let label = if label.is_empty() { person.account.to_string() } else { label };
    match person_url(person) {
        Some(url) => drawing.tagged(&format!("a href=\"{url}\""), &label),
        None => drawing.text(&label),
    }
}

/// Where a click leads; without a username, only Telegram itself finds the person.
fn person_url(person: &PersonLink) -> Option<String> {
    let by_number = || {
        let is_ours = person.account.platform == Platform::Telegram && is_number(&person.account.id);
        is_ours.then(|| format!("tg://user?id={}", person.account.id))
    };
    web_address(person).or_else(by_number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::text::tests::read_html;
    use super::*;
    use crate::core::ids::LeadNumber;
    use crate::core::stage::{Stage, Temperature};

    fn line(label: &str, text: &str, quote: Option<&str>) -> Line {
        Line { label: Some(label.to_owned()), text: text.to_owned(), quote: quote.map(str::to_owned) }
    }

    fn card(sections: Vec<Section>) -> Card {
        Card {
            buttons: Vec::new(),
            number: LeadNumber(1),
            headline: "🔥 HOT · SQL".to_owned(),
            title: "#1042 Ann Lee, Acme & Sons".to_owned(),
            temperature: Some(Temperature::Hot),
            stage: Stage::Sql,
            sections,
            person: Some(PersonLink {
                account: "telegram:4711".parse().expect("an address"),
                username: None,
                label: "Ann Lee on Telegram".to_owned(),
            }),
        }
    }

    #[test]
    fn a_card_reads_from_what_matters_most() {
        let sections = vec![
            Section {
                heading: None,
                lines: vec![line("E-mail", "ann@acme.com", None), line("Phone", "+49 30 1234", None)],
            },
            Section {
                heading: Some("Budget".to_owned()),
                lines: vec![line("Budget", "€20,000", Some("about 20k <b>or</b>\n\n@boss decides"))],
            },
        ];
        insta::assert_snapshot!(html(&card(sections)));
    }

    #[test]
    fn a_card_that_is_too_long_loses_quotes_first_and_then_its_last_lines() {
        let quote = "so many words ".repeat(40);
        let lines =
            |count: usize, text: &str, quote| (0..count).map(|at| line(&format!("L{at}"), text, quote)).collect();
        let quotes_go = card(vec![Section { heading: None, lines: lines(50, "short", Some(&quote)) }]);
        let shown = read_html(&html(&quotes_go));
        assert!(shown.contains("L0: short\nso many") && shown.contains("L49: short"), "{shown}");
        let lines_go = card(vec![Section { heading: None, lines: lines(50, &"long ".repeat(100), None) }]);
        let shown = read_html(&html(&lines_go));
        assert!(shown.contains("L0: ") && !shown.contains("L49") && shown.ends_with("\n\n…"), "{shown}");
    }

    #[test]
    fn a_note_calls_whom_it_is_to_call_and_nobody_else() {
        let called = |account: &str| Called { account: account.parse().expect("an address"), name: "<Bea>".to_owned() };
        let page = note_page(&card(Vec::new()), &[called("telegram:99"), called("discord:5"), called("telegram:x\"y")]);
        assert_eq!(page.html.matches("👉").count(), 1);
        assert!(page.html.ends_with("\n👉 <a href=\"tg://user?id=99\">&lt;Bea&gt;</a>"), "{}", page.html);
        assert!(!card_page(&card(Vec::new())).html.contains("👉"));
    }

    #[test]
    fn a_link_takes_only_what_is_well_formed() {
        let url = |account: &str, username: Option<&str>| {
            let account = account.parse().expect("an address");
            person_url(&PersonLink { account, username: username.map(str::to_owned), label: String::new() })
        };
        assert_eq!(url("telegram:4711", Some("ann_lee")).as_deref(), Some("https://t.me/ann_lee"));
        assert_eq!(url("telegram:4711", Some("a\"><b>")).as_deref(), Some("tg://user?id=4711"));
        assert_eq!(url("discord:9911", Some("ann")).as_deref(), Some("https://discord.com/users/9911"));
        assert_eq!(url("telegram:x\"y", None), None);
        assert_eq!(url("terminal:1", None), None);
    }

    fn html(card: &Card) -> String {
        card_page(card).html
    }

    fn hostile() -> impl Strategy<Value = String> {
        prop_oneof![
            "(?s).{0,60}",
            "[<>&\"'/@a-z\n;#]{0,80}",
            Just("</b></blockquote><a href=\"tg://user?id=1\">x</a>&lt;@everyone".to_owned()),
            "[&<\"]{0,3000}",
            "[😀@]{0,1500}",
        ]
    }

    proptest! {
        #[test]
        fn nothing_a_prospect_wrote_formats_calls_or_breaks_a_card(
            texts in prop::collection::vec((hostile(), hostile(), hostile()), 1..12),
            title in hostile(),
            username in hostile(),
        ) {
            let mut card = card(texts.iter().map(|(heading, text, quote)| Section {
                heading: Some(heading.clone()),
                lines: vec![line(text, quote, Some(heading)), line("Budget", text, Some(quote))],
            }).collect());
            card.title.clone_from(&title);
            card.person = card.person.map(|person| PersonLink { username: Some(username.clone()), label: title.clone(), ..person });
            let html = html(&card);
            let shown = read_html(&html);
            prop_assert!(html.len() <= HTML_BYTES && units(&shown) <= TEXT_UNITS);
            prop_assert_eq!(html.matches("<a ").count(), 1);
            let letters: Vec<char> = shown.chars().collect();
            for (at, _) in letters.iter().enumerate().filter(|it| *it.1 == '@') {
                let inside_a_word = at > 0 && (letters[at - 1].is_ascii_alphanumeric() || letters[at - 1] == '_');
                let is_silent = letters.get(at + 1) == Some(&'\u{2060}');
                prop_assert!(inside_a_word || is_silent);
            }
            prop_assert!(!letters.iter().any(|it| it.is_control() && *it != '\n'));
        }
    }
}
