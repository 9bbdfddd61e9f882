//! A table of what becomes of each event, and who meets it so.

use std::fmt::Write as _;

/// For each event its outcomes.
#[derive(Default)]
pub(super) struct Table(Vec<(String, Vec<Outcome>)>);

/// What becomes of an event, and who meets it so.
type Outcome = (String, Vec<&'static str>);

impl Table {
    pub(super) fn enter(&mut self, event: &str, outcome: &str, who: &'static str) {
        let row = self.0.iter().position(|(known, _)| known == event).unwrap_or_else(|| {
            self.0.push((event.to_owned(), Vec::new()));
            self.0.len() - 1
        });
        let outcomes = &mut self.0[row].1;
        match outcomes.iter_mut().find(|(known, _)| known == outcome) {
            Some((_, all)) => all.push(who),
            None => outcomes.push((outcome.to_owned(), vec![who])),
        }
    }

    pub(super) fn render(&self, everybody: usize) -> String {
        let mut text = String::new();
        for (event, outcomes) in &self.0 {
            let _ = writeln!(text, "{event}");
            for (outcome, who) in outcomes {
                let who = if who.len() == everybody { "all".to_owned() } else { who.join(", ") };
                let _ = writeln!(text, "    {outcome}: {who}");
            }
        }
        text
    }
}
