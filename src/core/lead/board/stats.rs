//! The figures of a desk, in pages: its times and how far leads get, then where prospects leave.

use jiff::SignedDuration;
use serde::Serialize;

use super::figures::{Conversion, DropOff, QuestionFigures, Times};
use super::{Asked, Board, bare, labelled, page_of, section, turn_pages};
use crate::core::ids::Language;
use crate::core::lead::card::{Line, Section};
use crate::core::message::shorten;
use crate::core::phrases::{BoardPhrases, Phrases, phrases};

/// What is counted: leads that came, and conversations that began, so many days back.
pub const DAYS: i64 = 30;
const QUESTIONS_ON_A_PAGE: usize = 15;
/// So many sources, and so many scripts, are named; the others are added up.
const MOST_NAMED: usize = 8;
const LONGEST_NAME: usize = 40;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// Of the leads that a desk was told of.
    pub to_claim: Times,
    pub to_first_word: Times,
    /// By source and script.
    pub conversion: Vec<Conversion>,
    /// The script that new conversations run.
    pub script: String,
    pub drop_off: DropOff,
}

/// One page of the figures.
#[must_use]
pub fn stats(stats: &Stats, page: u32, language: Language) -> Board {
    let words = phrases(language);
    let question_pages = stats.drop_off.questions.chunks(QUESTIONS_ON_A_PAGE);
    let (page, pages) = page_of(page, 1 + question_pages.len() as u64, 1);
    let heading = format!("{} · {}/{pages}", words.board.stats, page + 1);
    let heading = if pages > 1 { heading } else { words.board.stats.to_owned() };
    let on_page = page.checked_sub(1).and_then(|page| Some((page, usize::try_from(page).ok()?)));
    let sections = match on_page {
        None => vec![
            section(words.board.response, times(stats, words)),
            conversion(&stats.conversion, words.board.by_source, words, |one| one.source.clone()),
            conversion(&stats.conversion, words.board.by_script, words, |one| one.script.clone()),
        ],
        Some((_, at)) => vec![drop_off(stats, at, &words.board)],
    };
    Board { heading, sections, buttons: turn_pages(page, pages, |page| Asked::Stats { page }), leads: Vec::new() }
}

fn times(stats: &Stats, words: &Phrases) -> Vec<Line> {
    let line = |label: &str, times: &Times| labelled(label, shown_times(times, words));
    vec![line(words.board.to_claim, &stats.to_claim), line(words.board.to_first_word, &stats.to_first_word)]
}

fn shown_times(times: &Times, words: &Phrases) -> String {
    let duration = |duration: SignedDuration| (words.card.duration)(duration.as_secs());
    let measured = times.median.zip(times.p90);
    let measured = measured.map(|(median, p90)| (words.board.times)(&duration(median), &duration(p90)));
    let promised = (times.promised > 0).then(|| {
        (words.board.in_time)(percent(times.in_time as u64, times.promised as u64), times.in_time, times.promised)
    });
    let parts: Vec<String> = measured.into_iter().chain(promised).collect();
    if parts.is_empty() { words.board.nothing_yet.to_owned() } else { parts.join(" · ") }
}

/// Rounded to the nearest; of nothing it is none.
fn percent(part: u64, whole: u64) -> u64 {
    (part * 100 + whole / 2).checked_div(whole).unwrap_or_default()
}

fn conversion(
    all: &[Conversion],
    heading: &str,
    words: &Phrases,
    key: impl Fn(&Conversion) -> Option<String>,
) -> Section {
    let line = |name: &str, sum: &Conversion| {
        let share = |part| percent(part, sum.leads);
        let shares = [share(sum.accepted), share(sum.sql), share(sum.opportunity), share(sum.won)];
        labelled(shorten(name, LONGEST_NAME), (words.board.conversion)(sum.leads, shares))
    };
    let sums = Conversion::by(all, key);
    let (named, rest) = sums.split_at(sums.len().min(MOST_NAMED));
    let mut lines: Vec<Line> =
        named.iter().map(|(name, sum)| line(name.as_deref().unwrap_or(words.board.unknown), sum)).collect();
    if !rest.is_empty() {
        let rest: Vec<Conversion> = rest.iter().map(|(_, sum)| sum.clone()).collect();
        let sum = Conversion::by(&rest, |_| None).swap_remove(0).1;
        lines.push(line(words.board.others, &sum));
    }
    if lines.is_empty() {
        lines.push(bare(words.board.nothing_yet));
    }
    section(heading, lines)
}

fn drop_off(stats: &Stats, page: usize, words: &BoardPhrases) -> Section {
    let first = page * QUESTIONS_ON_A_PAGE;
    let of_page = stats.drop_off.questions.iter().enumerate().skip(first).take(QUESTIONS_ON_A_PAGE);
    let lines = of_page.map(|(at, QuestionFigures { question, asked, answered, open })| {
        let name = shorten(&question.0.replace('_', " "), LONGEST_NAME);
        labelled(format!("{}. {name}", at + 1), (words.question_figures)(*asked, *answered, *open))
    });
    let began = (words.began)(stats.drop_off.began, stats.drop_off.finished);
    let heading = format!("{}: {began}", (words.drop_off)(&shorten(&stats.script, LONGEST_NAME)));
    section(heading, lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::ids::QuestionId;

    fn minutes(count: i64) -> SignedDuration {
        SignedDuration::from_mins(count)
    }

    fn question(name: &str, asked: u64, answered: u64, open: u64) -> QuestionFigures {
        QuestionFigures { question: QuestionId(name.to_owned()), asked, answered, open }
    }

    fn some() -> Stats {
        let one = |source: Option<&str>, leads, won| Conversion {
            source: source.map(str::to_owned),
            script: Some("bant".to_owned()),
            leads,
            accepted: leads / 2,
            sql: leads / 3,
            opportunity: won,
            won,
        };
        Stats {
            to_claim: Times { count: 20, median: Some(minutes(4)), p90: Some(minutes(12)), in_time: 17, promised: 20 },
            to_first_word: Times::default(),
            conversion: vec![one(Some("ads"), 30, 3), one(None, 12, 0)],
            script: "bant".to_owned(),
            drop_off: DropOff {
                began: 120,
                finished: 80,
                questions: vec![question("need", 120, 110, 6), question("team_size", 104, 90, 0)],
            },
        }
    }

    fn shown(board: &Board) -> String {
        let mut lines = vec![board.heading.clone()];
        for section in &board.sections {
            lines.extend(section.heading.clone());
            lines.extend(section.lines.iter().map(|line| match &line.label {
                Some(label) => format!("  {label}: {}", line.text),
                None => format!("  {}", line.text),
            }));
        }
        lines.push(board.buttons.iter().map(|button| button.label.as_str()).collect::<Vec<_>>().join(" | "));
        lines.join("\n")
    }

    #[test]
    fn figures_are_shown_in_every_language() {
        let languages = ["en", "de", "es", "fr", "it", "pt"].map(|code| code.parse::<Language>().unwrap());
        let pages = languages.map(|language| {
            [stats(&some(), 0, language), stats(&some(), 1, language), stats(&Stats::default(), 0, language)]
                .map(|board| shown(&board))
                .join("\n")
        });
        insta::assert_snapshot!(pages.join("\n\n"));
    }

    #[test]
    fn one_is_spoken_of_as_one_in_every_language() {
        let languages = ["en", "de", "es", "fr", "it", "pt"].map(|code| code.parse::<Language>().unwrap());
        let lines = languages.into_iter().flat_map(|language| {
            let words = &phrases(language).board;
            [0, 1, 2].map(|count| {
                let parts = [
                    (words.conversion)(count, [0; 4]),
                    (words.began)(count, count),
                    (words.question_figures)(3, 2, count),
                ];
                format!("{language}: {}", parts.join(" | "))
            })
        });
        insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn many_sources_are_added_up_and_many_questions_have_pages() {
        let one = |number: u64| Conversion {
            source: Some(format!("source-{number}")),
            script: Some("x".repeat(500)),
            leads: 100 - number,
            ..Conversion::default()
        };
        let questions = (0..60).map(|number| question(&format!("question_{number}"), 9, 8, 1)).collect();
        let drop_off = DropOff { questions, ..DropOff::default() };
        let many = Stats { conversion: (0..50).map(one).collect(), drop_off, ..Stats::default() };
        let first = stats(&many, 0, Language::ENGLISH);
        assert_eq!(first.sections[1].lines.len(), MOST_NAMED + 1);
        let last = stats(&many, 99, Language::ENGLISH);
        assert!(last.heading.ends_with("5/5"), "{}", last.heading);
        assert_eq!(last.sections[0].lines.last().unwrap().label.as_deref(), Some("60. question 59"));
    }
}
