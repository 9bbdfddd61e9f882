//! The pipeline: how many leads stand at each stage, with a bar for each.

use super::figures::StageCount;
use super::{Board, labelled, section};
use crate::core::ids::Language;
use crate::core::phrases::phrases;
use crate::core::stage::Stage;

/// Boxes of the longest bar.
const LONGEST_BAR: u64 = 12;

/// In the order in which a lead gets on; those that got nowhere last.
const ORDER: [Stage; 11] = [
    Stage::New,
    Stage::Iql,
    Stage::Mql,
    Stage::Pql,
    Stage::Sal,
    Stage::Sql,
    Stage::Opportunity,
    Stage::Won,
    Stage::Lost,
    Stage::Nurture,
    Stage::Disqualified,
];

/// The leads of some desks by the stage at which they stand now; bars are those of the last 30 days.
#[must_use]
pub fn pipeline(counts: &[StageCount], language: Language) -> Board {
    let (words, of_card) = (&phrases(language).board, &phrases(language).card);
    let most = counts.iter().map(|count| count.last_30_days).max().unwrap_or_default();
    let total = |of: fn(&StageCount) -> u64| counts.iter().map(of).sum::<u64>();
    let in_order = ORDER.iter().filter_map(|stage| counts.iter().find(|count| count.stage == *stage && count.all > 0));
    let lines = in_order.map(|count| {
        let bar = bar(count.last_30_days, most);
        let numbers = (words.pipeline_counts)(count.last_7_days, count.last_30_days, count.all);
        labelled((of_card.stage)(count.stage), format!("{bar}{numbers}"))
    });
    let sum = (words.pipeline_counts)(total(|it| it.last_7_days), total(|it| it.last_30_days), total(|it| it.all));
    Board {
        heading: format!("{}: {sum}", words.pipeline),
        sections: vec![section(words.by_stage, lines.collect())],
        ..Board::default()
    }
}

/// A bar as long as its share of the longest one; whatever there is can be seen.
fn bar(count: u64, most: u64) -> String {
    let length = (count * LONGEST_BAR).div_ceil(most.max(1));
    let boxes = "█".repeat(usize::try_from(length).unwrap_or_default());
    if boxes.is_empty() { boxes } else { boxes + " " }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_has_its_place() {
        assert!(Stage::ALL.iter().all(|stage| ORDER.contains(stage)));
    }

    #[test]
    fn a_bar_shows_the_share_and_whatever_there_is() {
        assert_eq!(bar(0, 10), "");
        assert_eq!(bar(0, 0), "");
        assert_eq!(bar(1, 1_000_000), "█ ");
        assert_eq!(bar(5, 10), "██████ ");
        assert_eq!(bar(10, 10).chars().count(), 13);
    }

    #[test]
    fn a_pipeline_is_shown_by_stage() {
        let count = |stage, last_7_days, last_30_days, all| StageCount { stage, last_7_days, last_30_days, all };
        let counts = [count(Stage::Won, 0, 2, 9), count(Stage::Mql, 3, 12, 40), count(Stage::Lost, 0, 0, 3)];
        let languages = ["en", "de", "es", "fr", "it", "pt"].map(|code| code.parse::<Language>().unwrap());
        let shown: Vec<String> = languages
            .into_iter()
            .flat_map(|language| {
                let board = pipeline(&counts, language);
                let mut lines = vec![board.heading];
                for section in &board.sections {
                    lines.extend(section.heading.clone());
                    let line = |line: &crate::core::lead::card::Line| {
                        format!("{}: {}", line.label.as_deref().unwrap_or_default(), line.text)
                    };
                    lines.extend(section.lines.iter().map(line));
                }
                lines.push(String::new());
                lines
            })
            .collect();
        insta::assert_snapshot!(shown.join("\n"));
    }
}
