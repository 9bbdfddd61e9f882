//! What there is to read about a lead beyond its card, in pages that every platform can show whole: its history, what was
//! said, the answers in the prospect's own words, and who may be the same person.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::buttons::{CardButton, Rows, proposal, undo};
use super::card::{Card, Line, Section, bare, given_text, labelled, maybe_same_line};
use super::lead::{Lead, RecordedAnswer};
use super::past::{Past, tell};
use super::press::{Chapter, DeskAction, DeskPress};
use super::transcript::Speaker;
use crate::core::answer::show::show_day;
use crate::core::ids::Language;
use crate::core::message::shorten;
use crate::core::phrases::{Phrases, phrases};

/// No piece of a text is heavier, and no part of a page, and no page: the least of what the platforms take, with room for
/// what stands around it.
const PIECE: usize = 360;
const PART: usize = 900;
const PAGE: usize = 2_700;
/// How much of what was asked stands above its answer, in characters.
const LONGEST_HEADING: usize = 70;
const LONGEST_NAME: usize = 30;
/// What is said about another lead, in characters.
const LONGEST_OTHER: usize = 160;
/// Other leads that can be decided on at once.
const MOST_PROPOSALS: usize = 3;

/// One page, counted from 0; the last one where there are fewer.
#[must_use]
pub fn page(lead: &Lead, past: &Past, what: Chapter, number: u16, language: Language, zone: &TimeZone) -> Card {
    let words = phrases(language);
    let entries = match what {
        Chapter::History => history(lead, past, language, zone),
        Chapter::Transcript => transcript(past, words, language, zone),
        Chapter::Answers => answers(lead, words),
        Chapter::SamePerson => same_person(lead, words),
    };
    let mut pages = pages(entries);
    let count = pages.len().max(1);
    let number = usize::from(number).min(count - 1);
    let nothing = || vec![Section { heading: None, lines: vec![bare(words.board.nothing_yet)] }];
    let sections = if pages.is_empty() { nothing() } else { pages.swap_remove(number) };
    let place = if count > 1 { format!(" · {}/{count}", number + 1) } else { String::new() };
    let headline = format!("{}{place}", name(what, words));
    let buttons = buttons(lead, what, (number, count), words);
    Card { sections, buttons, ..Card::titled(lead, headline, &words.card) }
}

const fn name(what: Chapter, words: &Phrases) -> &'static str {
    let words = &words.desk.buttons;
    match what {
        Chapter::History => words.history,
        Chapter::Transcript => words.transcript,
        Chapter::Answers => words.answers,
        Chapter::SamePerson => words.same_person,
    }
}

/// A line, and what it stands under.
type Entry = (String, Line);

/// The newest first.
fn history(lead: &Lead, past: &Past, language: Language, zone: &TimeZone) -> Vec<Entry> {
    let entries = past.history.iter().rev().flat_map(|entry| {
        let (day, time) = clock(entry.at, language, zone);
        let who = shorten(&past.who(&entry.by, language), LONGEST_NAME);
        told(&day, &format!("{time} {who}"), &tell(entry, lead, language, zone))
    });
    entries.collect()
}

fn transcript(past: &Past, words: &Phrases, language: Language, zone: &TimeZone) -> Vec<Entry> {
    let entries = past.transcript.iter().flat_map(|said| {
        let (day, time) = clock(said.at, language, zone);
        let who = match said.from {
            Speaker::Prospect => words.colleague.prospect,
            Speaker::Bot => words.colleague.bot,
        };
        told(&day, &format!("{time} {who}"), &said.text)
    });
    entries.collect()
}

/// Each under what was asked: the value, and below it the prospect's own words, all of them.
fn answers(lead: &Lead, words: &Phrases) -> Vec<Entry> {
    let entries = lead.answers.iter().flat_map(|answer| {
        let RecordedAnswer { asked, raw, .. } = answer;
        let heading = shorten(asked, LONGEST_HEADING);
        let mut texts = pieces(&given_text(answer, &words.card)).into_iter();
        let mut quotes = pieces(raw).into_iter();
        let mut lines = Vec::new();
        loop {
            let (text, quote) = (texts.next(), quotes.next());
            if text.is_none() && quote.is_none() {
                break lines;
            }
            let line = Line { label: None, text: text.unwrap_or_else(|| "…".to_owned()), quote };
            lines.push((heading.clone(), line));
        }
    });
    entries.collect()
}

fn same_person(lead: &Lead, words: &Phrases) -> Vec<Entry> {
    let ties = &words.same_person;
    let maybe = lead.ties.maybe_same.iter().map(|other| (other.number, maybe_same_line(other, ties)));
    let merged = lead.ties.absorbed.iter();
    let merged = merged.map(|other| (other.number, labelled(ties.merged_with, other.number.to_string())));
    let short = |line: Line| Line { text: shorten(&line.text, LONGEST_OTHER), ..line };
    maybe.chain(merged).map(|(number, line)| (number.to_string(), short(line))).collect()
}

/// The day, and the time of day.
fn clock(at: Timestamp, language: Language, zone: &TimeZone) -> (String, String) {
    let at = at.to_zoned(zone.clone());
    (show_day(at.date(), language), format!("{:02}:{:02}", at.hour(), at.minute()))
}

/// A text of somebody, in so many lines as it needs.
fn told(day: &str, who: &str, text: &str) -> Vec<Entry> {
    let pieces = pieces(text).into_iter().enumerate();
    let line = |(place, text)| if place == 0 { labelled(who, text) } else { bare(text) };
    pieces.map(|piece| (day.to_owned(), line(piece))).collect()
}

/// A text, cut into pieces between words where that can be.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let mut taken = 0;
        let full = rest.char_indices().find(|(_, letter)| {
            taken += weight_of(*letter);
            taken > PIECE
        });
        let end = match full {
            None => rest.len(),
            Some((end, _)) => rest[..end].rfind(char::is_whitespace).filter(|at| *at > end / 2).unwrap_or(end),
        };
        pieces.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    pieces
}

/// What a letter may take on a platform: escaped, or in a line of its own that is marked as a quote.
fn weight_of(letter: char) -> usize {
    match letter {
        '\n' => 4,
        _ if letter.is_ascii_punctuation() => 2,
        _ => letter.len_utf16(),
    }
}

fn weight(text: &str) -> usize {
    text.chars().map(weight_of).sum()
}

/// Lines below what they stand under, cut into parts and pages that are not too heavy.
fn pages(entries: Vec<Entry>) -> Vec<Vec<Section>> {
    const AROUND: usize = 6;
    let mut pages: Vec<Vec<Section>> = Vec::new();
    let (mut of_page, mut of_part) = (0, 0);
    for (heading, line) in entries {
        let Line { label, text, quote } = &line;
        let own: usize = label.iter().chain([text]).chain(quote).map(|text| weight(text) + AROUND).sum();
        let of_heading = weight(&heading) + AROUND;
        let heading = Some(heading);
        let fits = of_page + own <= PAGE;
        let goes_on = pages.last().and_then(|page| page.last()).is_some_and(|part| part.heading == heading);
        if fits && goes_on && of_part + own <= PART {
            (of_page, of_part) = (of_page + own, of_part + own);
            if let Some(part) = pages.last_mut().and_then(|page| page.last_mut()) {
                part.lines.push(line);
            }
            continue;
        }
        let part = Section { heading, lines: vec![line] };
        if let Some(page) = pages.last_mut().filter(|_| of_page + own + of_heading <= PAGE) {
            page.push(part);
            of_page += own + of_heading;
        } else {
            pages.push(vec![part]);
            of_page = own + of_heading;
        }
        of_part = own + of_heading;
    }
    pages
}

/// What else there is to read, the pages before and after, and what can be done with others that may be the same person.
fn buttons(lead: &Lead, what: Chapter, (number, count): (usize, usize), words: &Phrases) -> Rows {
    let button = |label: String, what, page: usize| {
        let page = u16::try_from(page).unwrap_or(u16::MAX);
        CardButton { label, press: DeskPress { lead: lead.id, action: DeskAction::Read { what, page } } }
    };
    let has_others = !lead.ties.maybe_same.is_empty() || !lead.ties.absorbed.is_empty();
    let kinds = Chapter::ALL.into_iter().filter(|kind| *kind != Chapter::SamePerson || has_others);
    let others = kinds.filter(|kind| *kind != what).map(|kind| button(name(kind, words).to_owned(), kind, 0));
    let mut rows = vec![others.collect::<Vec<_>>()];
    let mut turning = Vec::new();
    if number > 0 {
        turning.push(button(format!("‹ {number}/{count}"), what, number - 1));
    }
    if number + 1 < count {
        turning.push(button(format!("{}/{count} ›", number + 2), what, number + 1));
    }
    if !turning.is_empty() {
        rows.push(turning);
    }
    if what == Chapter::SamePerson && lead.ties.merged_into.is_none() {
        let ties = &words.same_person;
        rows.extend(lead.ties.maybe_same.iter().take(MOST_PROPOSALS).map(|other| proposal(lead, other, ties)));
        rows.extend(lead.ties.absorbed.iter().filter_map(|merged| undo(lead, merged, ties)));
    }
    rows
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::core::answer::Given;
    use crate::core::ids::{LeadNumber, QuestionId};
    use crate::core::lead::lead::tests::lead_numbered;
    use crate::core::lead::lead::{Actor, Change, HistoryEntry};
    use crate::core::lead::ties::{MaybeSame, Shared};
    use crate::core::lead::transcript::TranscriptLine;
    use crate::core::stage::Stage;

    const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

    fn past(said: &str) -> Past {
        let step = |by, what, why: Option<&str>| HistoryEntry { at: NOW, by, what, why: why.map(str::to_owned) };
        let bea = || Actor::Rep("telegram:1".to_owned());
        let history = vec![
            step(Actor::Rules, Change::Told { desk: "sales".to_owned() }, None),
            step(bea(), Change::Claimed, None),
            step(bea(), Change::Stage { from: Stage::Mql, to: Stage::Sal }, None),
            step(
                bea(),
                Change::Stage { from: Stage::Sal, to: Stage::Disqualified },
                Some("no_budget: asks again in autumn"),
            ),
            step(Actor::Rep("discord:2".to_owned()), Change::Noted, Some("Called twice")),
        ];
        let line = |from, text: &str| TranscriptLine { at: NOW, from, text: text.to_owned() };
        let transcript = vec![line(Speaker::Bot, "What hurts?"), line(Speaker::Prospect, said)];
        Past { history, transcript, names: [("telegram:1".to_owned(), "Bea".to_owned())].into() }
    }

    fn lead(raw: &str) -> Lead {
        let answer = RecordedAnswer {
            question: QuestionId("need".to_owned()),
            dimension: None,
            asked: "What hurts?".to_owned(),
            raw: raw.to_owned(),
            given: Given::Unsure,
            shown: String::new(),
            at: NOW,
        };
        let mut lead = Lead { answers: vec![answer], ..lead_numbered(1042) };
        let number = LeadNumber(1001);
        lead.ties.maybe_same =
            vec![MaybeSame { number, name: Some("Ann".to_owned()), company: None, shares: Shared::Email }];
        lead
    }

    fn read(card: &Card) -> String {
        let mut lines = vec![card.headline.clone(), card.title.clone()];
        for section in &card.sections {
            lines.extend(section.heading.iter().map(|heading| format!("## {heading}")));
            for line in &section.lines {
                let label = line.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
                lines.push(format!("{label}{}", line.text));
                lines.extend(line.quote.iter().map(|quote| format!("> {quote}")));
            }
        }
        for row in &card.buttons {
            lines.push(row.iter().map(|button| format!("[{}]", button.label)).collect::<Vec<_>>().join(" "));
        }
        lines.join("\n")
    }

    fn shown(what: Chapter, number: u16, said: &str) -> Card {
        page(&lead(said), &past(said), what, number, Language::ENGLISH, &TimeZone::UTC)
    }

    #[test]
    fn each_kind_is_read_with_names_and_own_words() {
        let all = Chapter::ALL.map(|what| read(&shown(what, 0, "Our quotes\ntake a week")));
        insta::assert_snapshot!(all.join("\n\n"));
    }

    #[test]
    fn a_page_beyond_the_last_is_the_last() {
        let long = "many words ".repeat(1_000);
        let last = shown(Chapter::Transcript, u16::MAX, &long);
        let count: usize = last.headline.rsplit('/').next().and_then(|count| count.parse().ok()).unwrap();
        assert!(count > 3 && last.headline.ends_with(&format!("{count}/{count}")), "{}", last.headline);
        assert_eq!(shown(Chapter::Transcript, u16::try_from(count - 1).unwrap(), &long), last);
        let labels: Vec<String> = last.buttons[1].iter().map(|button| button.label.clone()).collect();
        assert_eq!(labels, [format!("‹ {}/{count}", count - 1)]);
    }

    fn letters(text: &str) -> String {
        text.chars().filter(|letter| !letter.is_whitespace()).collect()
    }

    proptest! {
        /// Page by page, everything is there, and no page is too heavy.
        #[test]
        fn nothing_is_lost_between_pages(said in prop_oneof!["(?s).{0,4000}", "[*_`@<&> ]{0,4000}", "[a-z\n]{0,4000}"]) {
            for what in [Chapter::Transcript, Chapter::Answers] {
                let mut found = String::new();
                let mut number = 0;
                loop {
                    let card = shown(what, number, &said);
                    let lines = card.sections.iter().flat_map(|section| &section.lines);
                    for Line { text, quote, .. } in lines {
                        prop_assert!(weight(text) <= PIECE && quote.as_deref().is_none_or(|quote| weight(quote) <= PIECE));
                        found.push_str(if what == Chapter::Answers { quote.as_deref().unwrap_or_default() } else { text });
                    }
                    let of = |section: &Section| {
                        let texts = section.lines.iter().flat_map(|line| [Some(&line.text), line.quote.as_ref(), line.label.as_ref()]);
                        texts.flatten().chain(&section.heading).map(|text| weight(text)).sum::<usize>()
                    };
                    prop_assert!(card.sections.iter().all(|section| of(section) <= PART));
                    prop_assert!(card.sections.iter().map(of).sum::<usize>() <= PAGE);
                    prop_assert!(card.buttons.len() <= 5);
                    let last = card.headline.rsplit_once("· ").and_then(|(_, place)| place.split_once('/'));
                    if last.is_none_or(|(number, count)| number == count) {
                        break;
                    }
                    number += 1;
                }
                let asked = if what == Chapter::Transcript { "Whathurts?" } else { "" };
                prop_assert_eq!(letters(&found), format!("{asked}{}", letters(&said)));
            }
        }
    }
}
